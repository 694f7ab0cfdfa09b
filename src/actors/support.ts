/** What the rest of the article says for a name: doubtful names that stand elsewhere for sure, surnames after full names, short forms of bodies. */
import type { Token } from '../document/index.ts'
import { type Candidate, denoting } from './candidates.ts'
import { nameKey } from './lexicon/name-key.ts'
import { givenNameOf, isAmbiguousName, isNamePart } from './lexicon/names.ts'
import { strippings } from './names.ts'
import { factsOf, isAttribute, isDefiniteAdjective, isDefiniteNoun } from './words.ts'

const SUPPORTED = 55
const AGREED = 40
const SHORT_FORM = 35
/** Organs that go by their field alone once they are named: الداخلية، الخارجية، الرئاسة. */
const ORGANS = new Set(['الداخليه', 'الخارجيه', 'الرياسه', 'الرئاسه'])
const OFFICE_BEFORE =
  /(?:وزير|وزيره|وزراء|وزاره|نظيره|شئون|شوون|شؤون|سياسه|سياست(?:ه|ها|هم|نا)|علاقات(?:ه|ها|هم|نا)?|مخابرات)$/

const keyOf = (token: Token): string => nameKey(token.fold)

/** The last part of a full name, by which it goes later: حفتر، أبو ردينة، بن سلمان. */
function surnameOf(tokens: readonly Token[], candidate: Candidate): string[] {
  return splitName(tokens, candidate).surname
}

/** The keys of a person's name before the surname, and of that. */
function splitName(
  tokens: readonly Token[],
  { first, last, letters }: Candidate,
): Record<'given' | 'surname', string[]> {
  const words = tokens.slice(first, last).filter(t => t.kind === 'word')
  if (words.length < 2) return { given: [], surname: [] }
  const isJoined = isNamePart(words.at(-2)!.fold) || words.at(-1)!.fold === 'الدين' // بن سلمان، تقي الدين
  const at = words.length > 2 && isJoined ? -2 : -1
  const [head, ...others] = words.slice(0, at)
  return {
    given: [nameKey(head!.fold.slice(letters)), ...others.map(keyOf)],
    surname: words.slice(at).map(keyOf),
  }
}

/** Where a name begins whose surname stands at `at`: with the words that stand before it elsewhere, if they do here too. */
function startOf(
  tokens: readonly Token[],
  at: number,
  given: readonly string[],
): { first: number; letters: number } | null {
  const first = at - given.length
  const head = tokens[first]
  if (head === undefined || head.sentence !== tokens[at]!.sentence) return null
  const whole = strippings(head.fold).find(({ key }) => key === given[0])
  const rest = given.slice(1).every((key, i) => keyOf(tokens[first + 1 + i]!) === key)
  return whole !== undefined && rest ? { first, letters: whole.letters } : null
}

/** Whether a surname that is a word too may stand alone here: after a title, or if no lexicon knows it. */
function standsAlone(tokens: readonly Token[], at: number, rest: string): boolean {
  const facts = factsOf(rest)
  if (tokens[at]!.clean.endsWith('على')) return false
  const before = tokens[at - 1]
  if (before !== undefined && factsOf(before.fold).role) return true
  if (PARTICLES.has(rest)) return false
  if (facts.unknown || givenNameOf(rest)) return !(isAmbiguousName(rest) && isAttribute(tokens, at))
  if (facts.particle) return false
  if (facts.definite !== null) {
    const mayDescribe = (facts.nisba || facts.person || (facts.adjective && !facts.noun)) && !facts.role
    if (mayDescribe) return rest !== tokens[at]!.fold || !isDefiniteNoun(before)
    return !facts.noun && !facts.verb
  }
  if (!facts.noun && !facts.adjective) return !facts.verb
  return rest === tokens[at]!.fold && !describes(tokens, at)
}

/** Names that are spelled like particles and numerals, which are far more common. */
const PARTICLES = new Set(['علي', 'بان', 'دون', 'لي', 'صفر', 'عشر', 'الثاني'])
const BEFORE_NAME = new Set(['ان', 'لان', 'لكن', 'ولكن', 'مع', 'عن', 'الي', 'بين', 'بان', 'كان', 'وكان'])
/** Whether a word reads as an adjective or noun of its sentence: رجل صالح، نصر الجيش; a subject after a verb or at the beginning does not. */
function describes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (isDefiniteNoun(next) && !isDefiniteAdjective(next)) return true
  const before = tokens[at - 1]
  if (before === undefined || before.kind !== 'word' || before.sentence !== tokens[at]!.sentence) return false
  const facts = factsOf(before.fold)
  return !(BEFORE_NAME.has(before.fold) || (facts.verb && !facts.noun))
}

/** Later namings of people by surname. */
function surnames(tokens: readonly Token[], standing: readonly Candidate[], taken: ReadonlySet<number>): Candidate[] {
  const known = new Map<string, { given: string[]; rest: string[]; entries: Candidate['entries'] }>()
  for (const candidate of standing) {
    if (candidate.type !== 'PER') continue
    const { given, surname } = splitName(tokens, candidate)
    const [head, ...rest] = surname
    if (head !== undefined && head.length > 2) known.set(head, { given, rest, entries: candidate.entries })
  }
  if (known.size === 0) return []
  const found: Candidate[] = []
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || taken.has(at)) return
    for (const { letters, rest, key } of strippings(token.fold)) {
      const name = known.get(key)
      if (
        name === undefined ||
        !name.rest.every((word, i) => tokens[at + 1 + i] !== undefined && keyOf(tokens[at + 1 + i]!) === word)
      )
        continue
      const whole = letters === 0 ? startOf(tokens, at, name.given) : null
      if (whole === null && name.rest.length === 0 && !standsAlone(tokens, at, rest)) continue
      const last = at + 1 + name.rest.length
      found.push({
        ...(whole ?? { first: at, letters }),
        last,
        type: 'PER',
        rule: whole === null ? 'surname after full name' : 'full name again',
        weight: SHORT_FORM,
        entries: name.entries,
      })
      return
    }
  })
  return found
}

/** الداخلية after وزارة الداخلية. */
function organs(tokens: readonly Token[], standing: readonly Candidate[], taken: ReadonlySet<number>): Candidate[] {
  const named = new Set<string>()
  for (const { type, first, last } of standing)
    if (type === 'ORG') for (let i = first; i < last; i++) if (ORGANS.has(tokens[i]!.fold)) named.add(tokens[i]!.fold)
  if (named.size === 0) return []
  const found: Candidate[] = []
  tokens.forEach((token, at) => {
    const stripped = strippings(token.fold).find(s => named.has(s.rest))
    if (stripped !== undefined && !taken.has(at) && !OFFICE_BEFORE.test(tokens[at - 1]?.fold ?? ''))
      found.push({
        first: at,
        last: at + 1,
        letters: stripped.letters,
        type: 'ORG',
        rule: 'organ by its field',
        weight: SHORT_FORM,
        entries: [],
      })
  })
  return found
}

/** Whether a medium may be meant that is named by a common word: quoted, told something, or the subject of a feminine verb. */
function mayBeMedium(tokens: readonly Token[], { first, last, letters }: Candidate): boolean {
  const before = tokens[first - 1]
  if (last > first + 1 || before === undefined || before.sentence !== tokens[first]!.sentence) return true
  if (letters > 0) return /^[وف]?ل/.test(tokens[first]!.fold)
  return before.kind === 'punctuation' || /[^ا]ت$/.test(before.fold)
}

/** Doubtful known names whose bearer is named for sure elsewhere, or that the tagger takes for the same. */
function doubtful(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  standing: readonly Candidate[],
  enough: number,
): Candidate[] {
  const people = new Set(standing.filter(c => c.type === 'PER').map(c => surnameOf(tokens, c)[0]))
  const sure = new Set(standing.flatMap(c => c.entries.slice(0, 1)))
  const tagged = new Map(candidates.filter(c => c.rule === 'tagged name').map(c => [`${c.first}-${c.last}`, c]))
  return candidates.flatMap(c => {
    if (c.weight >= enough || (c.type !== 'PER' && people.has(keyOf(tokens[c.first]!)))) return []
    const entries = c.entries.filter(e => sure.has(e) && (!e.id.startsWith('outlet/') || mayBeMedium(tokens, c)))
    if (entries.length > 0) return [denoting(c, entries, { type: entries[0]!.type, weight: SUPPORTED })]
    const agreeing = tagged.get(`${c.first}-${c.last}`)
    const same = c.entries.filter(e => e.type === agreeing?.type || (e.type === 'LOC' && agreeing?.type === 'GPE'))
    return same.length > 0 ? [denoting(c, same, { type: same[0]!.type, weight: AGREED })] : []
  })
}

/** Candidates that the article as a whole supports, given those that stand by themselves. */
export function supported(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  standing: readonly Candidate[],
  enough: number,
): Candidate[] {
  const taken = new Set<number>()
  // a single word or another kind is less than what the article says of the name elsewhere
  for (const { first, last, rule, type } of standing)
    if (rule !== 'tagged name' || (type === 'PER' && last > first + 1)) for (let i = first; i < last; i++) taken.add(i)
  return [
    ...doubtful(tokens, candidates, standing, enough),
    ...surnames(tokens, standing, taken),
    ...organs(tokens, standing, taken),
  ]
}
