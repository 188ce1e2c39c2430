import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    maxWorkers: 2, // by default one of two cores is left idle
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/data/**"],
      reporter: ["text-summary"],
      thresholds: { statements: 90, branches: 85, functions: 90, lines: 90 },
    },
  },
})
