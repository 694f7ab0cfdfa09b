/** A claim with its chains as text that can be pasted into a report, in Arabic and in English. */
import type { ActorName, Bounds, Claim, Warning } from '../story/index.ts'
import type { ClaimReport } from './types.ts'

/** Reports that a citation lists; the others are counted. */
const MAX_REPORTS = 12
/** Code units of a quotation. */
const MAX_QUOTE = 280

interface Words {
  readonly roots: (bounds: Bounds) => string
  readonly denies: string
  readonly undated: string
  readonly narrates: string
  readonly anonymous: string
  readonly more: (count: number) => string
  readonly warnings: Readonly<Record<Warning, string>>
  readonly cautions: string
  readonly arrow: string
  readonly and: string
  readonly open: string
  readonly close: string
}

const sources = new Intl.PluralRules('ar')
const SOURCES_AR: Readonly<Record<string, (count: string) => string>> = {
  zero: () => 'بلا مصدر مستقل',
  one: () => 'مصدر مستقل واحد',
  two: () => 'مصدران مستقلان',
  few: count => `${count} مصادر مستقلة`,
  many: count => `${count} مصدرا مستقلا`,
  other: count => `${count} مصدر مستقل`,
}
const sourcesAr = (count: number): string => SOURCES_AR[sources.select(count)]!(String(count))

const ARABIC: Words = {
  roots: ({ lower, upper }) => (lower === upper ? sourcesAr(lower) : `بين ${lower} و${sourcesAr(upper)}`),
  denies: 'ينفي',
  undated: 'بلا تاريخ',
  narrates: 'بلا نسبة إلى مصدر',
  anonymous: 'غير مسمى',
  more: count => `وتقارير أخرى عددها ${count}`,
  warnings: {
    'anonymous only': 'كل مصادره غير مسماة',
    'single root': 'مصدر واحد نقلته منابر عدة',
    circular: 'منابر ينقل بعضها عن بعض',
    'dead end': 'لا ينسبه أحد إلى مصدر',
    retracted: 'سحبه ناشره أو صححه',
  },
  cautions: 'تنبيه',
  arrow: '←',
  and: '؛ ',
  open: '«',
  close: '»',
}

const ENGLISH: Words = {
  roots: ({ lower, upper }) => {
    const count = lower === upper ? String(lower) : `${lower} to ${upper}`
    return `${count} independent ${upper === 1 ? 'root' : 'roots'}`
  },
  denies: 'denies',
  undated: 'undated',
  narrates: 'cites nobody',
  anonymous: 'unnamed',
  more: count => `and ${count} more reports`,
  warnings: {
    'anonymous only': 'all its sources are unnamed',
    'single root': 'one root, carried by several outlets',
    circular: 'outlets that cite each other',
    'dead end': 'nobody says whom they have it from',
    retracted: 'withdrawn or corrected by its publisher',
  },
  cautions: 'Caution',
  arrow: '←',
  and: '; ',
  open: '“',
  close: '”',
}

/** Keeps a name or a quotation of either script from turning the words and numbers around it (U+2068, U+2069). */
const isolate = (text: string): string => `\u2068${text}\u2069`

function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= MAX_QUOTE ? line : `${line.slice(0, line.lastIndexOf(' ', MAX_QUOTE))} …`
}

/** Who told whom, from the outlet to whoever said it, with the day on which the outlet printed it. */
function chainText({ chain, quote, stance }: ClaimReport, words: Words, nameOf: (id: string) => string | null): string {
  const { outlet, uri, published } = quote.article
  const links = chain.map(({ name, kind, entity }) => {
    const shown = (entity === null ? null : nameOf(entity)) ?? name
    return kind === 'anonymous' ? `${isolate(shown)} (${words.anonymous})` : isolate(shown)
  })
  const first = `${isolate(outlet ?? uri)} (${published ?? words.undated})`
  const told = [first, ...(links.length === 0 ? [words.narrates] : links)].join(` ${words.arrow} `)
  return stance === 'denies' ? `${words.denies}: ${told}` : told
}

/** Those that cite somebody first: they are what the count of roots rests on. */
const byCitation = (a: ClaimReport, b: ClaimReport): number =>
  Number(a.chain.length === 0) - Number(b.chain.length === 0)

function citation(
  { text, independent, warnings }: Claim,
  reports: readonly ClaimReport[],
  words: Words,
  nameOf: (id: string) => string | null,
): string {
  const quoted = (said: string): string => `${words.open}${isolate(cut(said))}${words.close}`
  const shown = reports.toSorted(byCitation).slice(0, MAX_REPORTS)
  const lines = shown.map(
    report =>
      `- ${chainText(report, words, nameOf)}: ${quoted(report.quote.text)} <${isolate(report.quote.article.uri)}>`,
  )
  const cautions = warnings.map(warning => words.warnings[warning]).join(words.and)
  return [
    `${quoted(text)} — ${words.roots(independent)}`,
    ...lines,
    ...(reports.length > lines.length ? [`- ${words.more(reports.length - lines.length)}`] : []),
    ...(cautions === '' ? [] : [`${words.cautions}: ${cautions}`]),
  ].join('\n')
}

/** A claim as text to paste. English names stand where the knowledge base has them. */
export function citationsOf(
  claim: Claim,
  reports: readonly ClaimReport[],
  actors: readonly ActorName[],
): { readonly ar: string; readonly en: string } {
  const english = new Map(actors.map(({ id, nameEn }) => [id, nameEn]))
  return {
    ar: citation(claim, reports, ARABIC, () => null),
    en: citation(claim, reports, ENGLISH, id => english.get(id) ?? null),
  }
}
