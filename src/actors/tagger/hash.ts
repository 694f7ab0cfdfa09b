/** The hash of a text that the tagger's tables are keyed by: signed, since an engine keeps such a number in its place, a larger one apart. */
export function hashText(text: string): number {
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}
