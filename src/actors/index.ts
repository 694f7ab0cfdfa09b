/** Actors: who and what the text names, which of the namings denote the same, and how the text styles them. */
import type { Document, Sentence, Span, Token, Trace } from '../document/index.ts'
import { type Candidate, denoting, resolve } from './candidates.ts'
import { entitiesOf, type Naming } from './coreference.ts'
import { namesIn } from './gazetteer.ts'
import { type Knowledge, ownKnowledge } from './knowledge/knowledge.ts'
import { headsOf } from './lexicon/heads.ts'
import { afterLetters } from './names.ts'
import { withBearerMeant } from './namesakes.ts'
import type { RuleContext } from './rules/context.ts'
import { headedAt } from './rules/headed.ts'
import { knownName } from './rules/known.ts'
import { listedAt, parted } from './rules/listed.ts'
import { toldAt } from './rules/media.ts'
import { personAt } from './rules/people.ts'
import { speakerAt } from './rules/speaker.ts'
import { subjectAt, taggedName } from './rules/tagged.ts'
import { titledAt } from './rules/titled.ts'
import { supported } from './support.ts'
import { hintsOf } from './tagger/hints.ts'
import { tag } from './tagger/tagger.ts'
import { titlesOf } from './titles.ts'

export { checkTables } from './knowledge/check.ts'
export { findEntries } from './knowledge/find.ts'
export { KNOWLEDGE_TABLES } from './knowledge/knowledge.generated.ts'
export { Knowledge, ownKnowledge } from './knowledge/knowledge.ts'
export {
  type KnowledgeEntry,
  type Office,
  TABLE_NAMES,
  type TableName,
  type TableProblem,
  type Tables,
} from './knowledge/tables.ts'
export { type Label, labelsOf } from './labels.ts'
export type { Tone } from './lexicon/labels.ts'

type Needs = 'sections' | 'analysis' | 'timexes' | 'published'
type Gives = Needs | 'mentions' | 'entities'

/** Names below this weight need more evidence than they have. */
const ENOUGH = 25

/** What is known of the whole article before its sentences are read. */
interface Surroundings extends Pick<RuleContext, 'tokens' | 'quotations' | 'outside' | 'dotsAlif'> {
  readonly knowledge: Knowledge
  /** How often each word occurs. */
  readonly words: ReadonlyMap<string, number>
}

/** The candidates of a sentence; fills in what the tagger sees of its tokens. */
function candidatesOf({ first, last }: Sentence, article: Surroundings): Candidate[] {
  const { tokens, knowledge, words } = article
  const matches = namesIn(knowledge, tokens, first, last)
  const inside = new Set<number>()
  for (const match of matches)
    if (match.entries.length > 0) for (let i = match.first + 1; i < match.last; i++) inside.add(i)
  const { quotations, outside, dotsAlif } = article
  const byFirst = new Map(matches.map(m => [m.first, m]))
  const ctx: RuleContext = { tokens, first, last, matches: byFirst, inside, quotations, outside, dotsAlif }
  const tagged = tag(tokens.slice(first, last), hintsOf(matches, first, last), 0, last - first)
  outside.set(tagged.outside, first)
  const found: Candidate[] = matches.map(m => knownName(ctx, m)).filter(c => c !== null)
  for (let at = first; at < last; at++) {
    found.push(...headedAt(ctx, at), ...listedAt(ctx, at))
    const person = personAt(ctx, at)
    if (person !== null) found.push(person)
    const titled = titledAt(ctx, at)
    if (titled !== null) found.push(titled)
    const speaker = speakerAt(ctx, at)
    if (speaker !== null) found.push(speaker)
    const told = toldAt(ctx, at)
    if (told !== null) found.push(told)
    const subject = subjectAt(ctx, at)
    if (subject !== null) found.push(subject)
  }
  for (const { type, margin, ...name } of tagged.names)
    for (const part of parted(ctx, { first: name.first + first, last: name.last + first, type, margin })) {
      const candidate = taggedName(ctx, part, words)
      if (candidate !== null) found.push(candidate)
    }
  return found.map(c => identified(c, ctx.matches))
}

/** A candidate that the knowledge base has by the same words is given the bearers of the name. */
function identified(candidate: Candidate, matches: RuleContext['matches']): Candidate {
  const match = matches.get(candidate.first)
  if (candidate.entries.length > 0 || match === undefined || match.last !== candidate.last) return candidate
  const entries = [...match.entries, ...match.weak].filter(e => e.type === candidate.type)
  return entries.length === 0 ? candidate : denoting(candidate, entries)
}

function spanOf(text: string, tokens: readonly Token[], candidate: Candidate): Span {
  return {
    start: afterLetters(text, tokens[candidate.first]!.start, candidate.letters),
    end: tokens[candidate.last - 1]!.end,
  }
}

/** Tells whether a range lies wholly within one of `spans`, which are in text order: آب 2019 is a month and no town. */
function withinAny(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    let low = 0
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1
      if (spans[middle]!.end < end) low = middle + 1
      else high = middle
    }
    return low < spans.length && spans[low]!.start <= start && end <= spans[low]!.end
  }
}

/** The name as it stands alone: للرئاسة المصرية has an article whose alef ل has swallowed, للجنة الأمن has none. */
function withArticle(text: string, { fold }: Token, letters: number, words: ReadonlyMap<string, number>): string {
  const rest = fold.slice(letters)
  if (letters === 0 || fold[letters - 1] !== 'ل' || !rest.startsWith('ل') || headsOf(rest).length > 0) return text
  return headsOf(rest.slice(1)).length > 0 || words.has(`ا${rest}`) ? `ا${text}` : text
}

/** What stands, with its characters and its titles. */
function namingsOf(
  document: Document<'analysis'>,
  standing: readonly Candidate[],
  words: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): Naming[] {
  const { tokens, sentences } = document.layer('analysis')
  const countryOf = (state: string): string | undefined => knowledge.stateNamed(state)
  const names = new Map(standing.map(candidate => [candidate.first, candidate]))
  return standing.map((candidate, i) => {
    const sentence = sentences[tokens[candidate.first]!.sentence]!
    const from = Math.max(sentence.first, standing[i - 1]?.type === 'PER' ? standing[i - 1]!.last : 0)
    const { start, end } = spanOf(document.text, tokens, candidate)
    const { first, last, letters, type, rule, weight, entries } = candidate
    const text = withArticle(document.text.slice(start, end), tokens[first]!, letters, words)
    const titles = titlesOf({ text: document.text, tokens, from, until: sentence.last, names, countryOf }, candidate)
    return { first, last, letters, type, rule, weight, entries, start, end, text, titles }
  })
}

/** The actors stage: adds the mentions of people, bodies and places, and the entities they denote. */
export function readActors(
  document: Document<Needs>,
  trace?: Trace,
  knowledge: Knowledge = ownKnowledge(),
): Document<Gives> {
  const { tokens, sentences, quotations } = document.layer('analysis')
  const byStart = new Map(quotations.map(q => [q.start, q]))
  const words = new Map<string, number>()
  for (const { fold } of tokens) words.set(fold, (words.get(fold) ?? 0) + 1)
  const outside = new Float64Array(tokens.length)
  const dotsAlif = tokens.some(t => t.fold === 'الي' && t.clean.endsWith('ي'))
  const article: Surroundings = { tokens, quotations: byStart, outside, dotsAlif, knowledge, words }
  const isTime = withinAny(document.layer('timexes'))
  const candidates = sentences
    .flatMap(sentence => candidatesOf(sentence, article))
    .filter(candidate => !isTime(spanOf(document.text, tokens, candidate)))
  const sure = candidates.filter(c => c.weight >= ENOUGH)
  const first = resolve(sure, () => {})
  const standing = resolve([...sure, ...supported(tokens, candidates, first, ENOUGH)], (loser, winner) => {
    if (loser.first !== winner.first || loser.last !== winner.last)
      trace?.reject(loser.rule, spanOf(document.text, tokens, loser), `overlaps a name by «${winner.rule}»`)
  })
  const { mentions, entities } = entitiesOf(
    namingsOf(document, withBearerMeant(standing, tokens, knowledge, document.text), words, knowledge),
  )
  return document.with('mentions', mentions).with('entities', entities)
}
