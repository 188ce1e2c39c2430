// English with some of its lists by hand left out. Texts to come hold fewer listed names than those of the training, of which the
// best known are on the lists, so that the network would trust lists too much. Names that it does not see listed it learns to
// tell by what stands around them.

import type { Language, NameKnowledge } from "../../src/language"
import { wordHash } from "../../src/model/vocabulary"

/** The language without a share of the names that are on lists by hand, always the same ones. */
export function withHiddenNames(language: Language, share: number): Language {
  const names = language.names()
  const isHidden = (name: string): boolean => wordHash(name) % 100 < share * 100
  const isHiddenIfKnown = (name: string): boolean => names.wellKnown.has(name) && isHidden(name)
  const own: NameKnowledge = {
    ...names,
    wellKnown: without(names.wellKnown, isHidden),
    organizations: without(names.organizations, isHiddenIfKnown),
    places: without(names.places, isHiddenIfKnown),
    people: without(names.people, isHidden),
    otherNames: without(names.otherNames, isHidden),
    acronyms: without(names.acronyms, isHidden),
  }
  return { ...language, names: () => own }
}

function without(names: ReadonlySet<string>, isHidden: (name: string) => boolean): ReadonlySet<string> {
  return new Set([...names].filter((name) => !isHidden(name)))
}
