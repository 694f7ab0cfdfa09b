/**
 * Time: every expression of time as TIMEX3, and the publication date with its derivation. Expressions are read first (`expressions.ts`),
 * then the publication date is established (`publication/`), then each expression gets its value (`resolve.ts`).
 */
import { type Document, localId, type PublicationDate, type Timex, type Token, type Trace } from '../document/index.ts'
import { readingsOf } from '../language/index.ts'
import { dayOf, daysInMonth } from './calendar.ts'
import { type Expression, expressionsIn } from './expressions.ts'
import { publicationOf } from './publication/publication.ts'
import { type Anchor, NO_TEXT_TIME, resolve, speakingOf } from './resolve.ts'
import { tenseAt } from './tense.ts'

type Needs = 'sections' | 'analysis'
type Gives = Needs | 'timexes' | 'published'

/** The days that an ISO 8601 date or interval spans. */
function anchorOf(published: PublicationDate | null): Anchor | null {
  if (published === null) return null
  const [from, to = from] = published.value.split('/') as [string, string?]
  const first = endOf(from, false)
  const last = endOf(to, true)
  return first === null || last === null ? null : { from: first, to: last }
}

function endOf(value: string, last: boolean): number | null {
  const [year, month, day] = value.split('-').map(Number) as [number, number?, number?]
  const inMonth = month ?? (last ? 12 : 1)
  return dayOf({ year, month: inMonth, day: day ?? (last ? daysInMonth(year, inMonth) : 1) })
}

/** قمة يونيو: a month that names what a noun before it is, not when the verb was. */
function isNamedByMonth({ meaning, first, sentence }: Expression, tokens: readonly Token[]): boolean {
  if (meaning.kind !== 'calendar' || meaning.month === undefined || meaning.day !== undefined) return false
  const before = tokens[first - 1]
  if (before === undefined || before.sentence !== sentence || before.kind !== 'word' || meaning.mod !== undefined)
    return false
  return readingsOf(before.fold).some(r => r.nouns.length > 0 && r.particle.length === 0)
}

/** Gives each expression its value, in text order: a later one may lean on an earlier. */
function timexesOf(document: Document<Needs>, expressions: readonly Expression[], anchor: Anchor | null): Timex[] {
  const { tokens, sentences } = document.layer('analysis')
  let text = NO_TEXT_TIME
  return expressions.map((expression, i) => {
    const { first, last, rule, meaning } = expression
    const clue = tenseAt(tokens, sentences[expression.sentence]!, first, last)
    const tense = isNamedByMonth(expression, tokens) ? null : (clue?.tense ?? null)
    const resolved = resolve(meaning, { anchor, text, tense })
    text = speakingOf(resolved, text)
    const amount = meaning.kind === 'offset' && resolved.type === 'DURATION' // بعد [يومين]: an amount leaves its preposition out
    const start = amount ? tokens[first + 1]!.start : expression.start
    const { end } = expression
    const { type, value, mod } = resolved
    const evidence = [{ start, end }]
    const id = localId('t', i)
    if (mod === undefined) return { start, end, id, type, value, rule, evidence }
    return { start, end, id, type, value, mod, rule, evidence }
  })
}

/** The time stage: adds the timexes layer and the publication date. */
export function readTime(document: Document<Needs>, trace?: Trace): Document<Gives> {
  const analysis = document.layer('analysis')
  const expressions = expressionsIn(document.text, analysis, trace)
  const published = publicationOf(
    document.source.published,
    document.text,
    expressions,
    analysis,
    document.layer('sections'),
  )
  const timexes = timexesOf(document, expressions, anchorOf(published))
  return document.with('timexes', timexes).with('published', published)
}
