/** Who held which office when the text was written: رئيسة الوزراء تيريزا ماي bounds it to her time, الرئيس السابق باراك أوباما to after it. */
import { type Analysis, cover } from '../../document/index.ts'
import { fold } from '../../language/index.ts'
import { dayOf, formatDay } from '../calendar.ts'
import { folded } from '../components.ts'
import { OFFICES } from '../lexicon/offices.data.ts'
import type { Clue } from './clue.ts'
import { bare, NameIndex, type PhraseMatch } from './phrases.ts'

interface Office {
  readonly name: string
  readonly titles: ReadonlySet<string>
  readonly from: number
  /** null while it is not known to have ended. */
  readonly to: number | null
}

const FORMER = folded('سابق', 'أسبق', 'راحل', 'مخلوع', 'معزول', 'سابقة', 'منتهية')
const NO_LONGER = 'former'
/** Words before a name that its title may stand in. */
const REACH = 4
/** Office holders that are weighed against each other; no text names more in earnest. */
const MAX_HOLDERS = 50

const iso = (text: string): number => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return dayOf({ year, month, day })!
}

let index: NameIndex<Office> | undefined

/** `from to name ; other name | title, title`, `-` for an end that is not known. */
function offices(): NameIndex<Office> {
  if (index !== undefined) return index
  const made = new NameIndex<Office>()
  for (const line of OFFICES.trim().split('\n')) {
    const [term, names, titles] = line.split('|').map(part => part.trim()) as [string, string, string]
    const [from, to] = term.split(' ') as [string, string]
    const words = new Set(titles.split('،').map(title => bare(fold(title.trim()))))
    for (const name of names.split('؛'))
      made.add(name.trim(), { name: name.trim(), titles: words, from: iso(from), to: to === '-' ? null : iso(to) })
  }
  index = made
  return made
}

/** How the words around a name style its bearer: in the office, out of it, or neither. */
function styled(
  { value, first, last, sentence }: PhraseMatch<Office>,
  { tokens, sentences }: Analysis,
): 'holder' | typeof NO_LONGER | null {
  const { first: begin, last: end } = sentences[sentence]!
  const beside = tokens.slice(Math.max(begin, first - 2), Math.min(end, last + 1)).map(t => bare(t.fold))
  if (beside.some(form => FORMER.has(form))) return NO_LONGER
  const title = tokens.slice(Math.max(begin, first - REACH), first).some(t => value.titles.has(bare(t.fold)))
  return title ? 'holder' : null
}

/** Where holders were not in office together, those come first who were together with most others: background names the others. */
function likeliestFirst(clues: readonly Clue[]): Clue[] {
  const holds = (clue: Clue, day: number): boolean => day >= (clue.from ?? day) && day <= (clue.to ?? day)
  const held = (day: number): Clue[] => clues.filter(clue => clue.strength === 'likely' && holds(clue, day))
  let best: readonly Clue[] = []
  for (const { strength, from } of clues) {
    const together = strength === 'likely' && from !== undefined ? held(from) : []
    if (together.length > best.length) best = together
  }
  return [...best, ...clues.filter(clue => !best.includes(clue))]
}

/** What the offices that a text names tell of the day it was written. */
export function officeClues(analysis: Analysis): Clue[] {
  const clues: Clue[] = []
  const seen = new Set<string>()
  for (const match of offices().in(analysis)) {
    const { value, first, last } = match
    if (clues.length === MAX_HOLDERS) break
    const style = styled(match, analysis)
    if (style === null || seen.has(`${style} ${value.name}`)) continue
    seen.add(`${style} ${value.name}`)
    const evidence = [
      cover(analysis.tokens.slice(Math.max(first - 1, analysis.sentences[match.sentence]!.first), last)),
    ]
    if (style === 'holder') {
      const until = value.to === null ? '' : ` to ${formatDay(value.to)}`
      clues.push({
        step: `«${value.name}» is styled by an office held from ${formatDay(value.from)}${until}`,
        evidence,
        strength: 'likely',
        from: value.from,
        ...(value.to === null ? {} : { to: value.to }),
      })
    } else if (style === NO_LONGER && value.to !== null) {
      const { to } = value
      clues.push({
        step: `«${value.name}» no longer holds an office that ended on ${formatDay(to)}`,
        evidence,
        strength: 'assumption',
        from: to,
      })
    }
  }
  return likeliestFirst(clues)
}
