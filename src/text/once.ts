/** A constant that is worked out when it is first read: `build` runs at most once, and importing the module runs nothing. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
