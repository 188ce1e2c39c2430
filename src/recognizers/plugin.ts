// The other way round: entities of proselens for those who work with documents of compromise.

import type { Entity, EntityOptions } from "../types"

/** What finds the entities of a text: `findEntities`, or that of an analyzer of one's own. */
export type EntityFinder = (text: string, options?: EntityOptions) => readonly Entity[]

/** A document of compromise, or a part of one, with what the plugin adds. */
export interface EntityView {
  /** The entities that `text()` names, highest salience first. Their offsets count in `text()`. */
  readonly entities: (options?: EntityOptions) => readonly Entity[]
}

/** What `nlp.plugin` takes. */
export interface EntityPlugin {
  readonly api: (view: { readonly prototype: object }) => void
}

/**
 * A plugin for compromise that gives each of its documents, and each part of one, the method `entities`: plain data with exact
 * offsets in place of compromise's people, places and organizations. Nothing changes until `nlp.plugin` is called with it.
 *
 * @param findEntities What finds them: the function of this name, or the method of an analyzer with names of your own.
 * @throws {TypeError} if `findEntities` is no function.
 * @example
 * nlp.plugin(entityPlugin(findEntities))
 * nlp("President Xi Jinping left Bishkek.").entities()[0].name // "Xi Jinping"
 */
export function entityPlugin(findEntities: EntityFinder): EntityPlugin {
  if (typeof findEntities !== "function") {
    throw new TypeError(`entityPlugin: findEntities must be a function, got ${typeof findEntities}`)
  }
  return {
    api({ prototype }) {
      Object.assign(prototype, {
        entities(this: { readonly text: () => string }, options?: EntityOptions) {
          return findEntities(this.text(), options)
        },
      })
    },
  }
}
