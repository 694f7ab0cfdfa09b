/**
 * The ways in which texts write a name, without `name` itself, in their order. After ل the article loses its alef (للسيسي), so a name that is cut out
 * after it begins with a bare lam: where `name` or another way of writing tells that it has the article, the alef is put back.
 */
export function spellingsOf(name: string, written: Iterable<string>): string[] {
  const all = [...new Set(written)]
  const words = ` ${name} `
  const hasArticle = (whole: string): boolean => all.includes(whole) || words.includes(` ${whole} `)
  const restored = all.map(way => (way.startsWith('ل') && hasArticle(`ا${way}`) ? `ا${way}` : way))
  return [...new Set(restored)].filter(way => way !== name)
}
