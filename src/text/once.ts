/** A constant that is worked out when it is first read: `build` runs at most once, and importing the module runs nothing. */
export function once<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined
  return () => {
    built ??= { value: build() }
    return built.value
  }
}

/** As `once`, for what follows from an object and nothing else: `build` runs at most once for each, and is dropped with it. */
export function onceFor<K extends object, T>(build: (key: K) => T): (key: K) => T {
  const built = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    const known = built.get(key)
    if (known !== undefined) return known.value
    const value = build(key)
    built.set(key, { value })
    return value
  }
}
