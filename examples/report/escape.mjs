// Text into HTML, safely. Every string from an article passes through `escapeHtml` before it reaches the page.

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** The text with nothing left that a browser would read as a tag or the end of an attribute. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/gu, (character) => ENTITIES[character])
