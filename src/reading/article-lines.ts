import type { ArticleSectionKind, Section } from '../document/index.ts'
import { fold } from '../language/normalise.ts'
import { readingsOf } from '../language/readings.ts'
import { AGENCIES, BYLINE_LABELS, CAPTION_CLOSERS, CAPTION_OPENERS, DATE_WORDS, MONTHS } from './lexicon/lines.data.ts'
import { isProse, type Line, wordsOf } from './lines.ts'

const foldAll = (words: readonly string[]): string[] => words.map(w => wordsOf(fold(w).toLowerCase()).join(' '))
const LABELS = foldAll(BYLINE_LABELS)
const AGENCY_NAMES = new Set(foldAll(AGENCIES))
const MONTH_NAMES = new Set(foldAll(MONTHS))
const DATE_VOCABULARY = new Set([...foldAll(DATE_WORDS), ...MONTH_NAMES])
const CLOSERS = foldAll(CAPTION_CLOSERS)
const OPENERS = new Set(foldAll(CAPTION_OPENERS))

/** A numeric date: 20-05-2020, 2019/5/9, 12/09/09. */
const NUMERIC_DATE = /(?:^|\D)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/

const DAY = /^\d{1,2}$/
const YEAR = /^\d{4}\D{0,2}$/

/** A short line that is date and time, with at most a place and an agency beside it. */
function isDateline(line: Line): boolean {
  if (line.raw.length > 120 || line.words.length > 18) return false
  const numeric = NUMERIC_DATE.test(line.fold)
  const monthly = line.words.some(
    (word, i) => MONTH_NAMES.has(word) && (DAY.test(line.words[i - 1] ?? '') || YEAR.test(line.words[i + 1] ?? '')),
  )
  if ((!numeric && !monthly) || line.stopped || /[؟?!:]$/.test(line.raw)) return false
  const other = line.words.filter(word => !/^\d/.test(word) && !DATE_VOCABULARY.has(word) && !AGENCY_NAMES.has(word))
  return other.length <= (numeric || line.words.some(word => YEAR.test(word)) ? 3 : 1)
}

/** Place and agency alone on a line: «طرابلس – خاص», «القاهرة (رويترز)». */
function isPlaceLine(line: Line): boolean {
  if (line.raw.length > 60 || line.words.length > 7) return false
  const parts = line.raw
    .split(/[()|/،–—-]+/)
    .map(part => wordsOf(fold(part).toLowerCase()).join(' '))
    .filter(part => part !== '')
  return (
    parts.length >= 1 &&
    parts.length <= 3 &&
    AGENCY_NAMES.has(parts.at(-1)!) &&
    parts.every(part => part.split(' ').length <= 3)
  )
}

/** Who wrote it: «كتب: …», «بقلم …», or name and outlet with a dash between, near the title. */
function isByline(line: Line): boolean {
  if (line.raw.length > 90 || line.stopped || line.words.length === 0) return false
  const joined = line.words.join(' ')
  const label = LABELS.find(l => joined === l || joined.startsWith(`${l} `))
  if (label !== undefined && (/^[^:–—-]{2,16}\s*[:–—|-]/.test(line.raw) || label === 'بقلم') && line.words.length <= 12)
    return true
  const parts = line.raw.split(/\s+[-–—|]\s+/)
  return (
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every(part => wordsOf(part).length <= 4) &&
    line.words.length <= 9 &&
    !/[:؟?!"«]/.test(line.raw)
  )
}

function isCaption(line: Line): boolean {
  if (line.raw.length > 160 || line.stopped || line.raw.endsWith(':')) return false
  if (/^\s*(?:\.\.|…)/.test(line.raw)) return true
  if (line.words.length >= 2 && OPENERS.has(line.words[0]!)) return true
  const joined = line.words.join(' ')
  return line.words.length >= 3 && CLOSERS.some(closer => joined.endsWith(` ${closer}`))
}

const isHeading = (line: Line): boolean =>
  line.words.length <= 14 && line.raw.length <= 100 && !/[.:،,؛]["”»]?$/.test(line.raw) && !/^[-*•–▪]/.test(line.raw)

const ARABIC = /[\u0620-\u06d3\ufb50-\ufefc]/
/** Longer than this, a first line is the report itself rather than its title. */
const MAX_TITLE = 220

const isHead = (line: Line): boolean => isDateline(line) || isPlaceLine(line) || isByline(line)

/** A short word or two over the title: the site's section, a country. */
const isKicker = (line: Line): boolean => line.words.length <= 2 && line.raw.length <= 24

/** An outlet's own name over the title: «صحيفة …», «موقع …», alone on a line. */
const OUTLET_NOUNS = new Set(
  foldAll(['صحيفة', 'جريدة', 'موقع', 'وكالة', 'منصة', 'مجلة', 'شبكة', 'قناة', 'إذاعة', 'بوابة', 'تلفزيون', 'صحف']),
)
const isMasthead = (line: Line): boolean =>
  line.words.length <= 6 && OUTLET_NOUNS.has(line.words[0] ?? '') && !/[:؟?!]/.test(line.raw)

/**
 * The line that is the report's title: the first one that is neither page furniture (as `furniture` says), nor the outlet's name, a kicker,
 * a date or a byline. Undefined where the text begins with prose.
 */
export function findTitle(lines: readonly Line[], furniture: (line: Line) => boolean): Line | undefined {
  for (const [i, line] of lines.slice(0, 12).entries()) {
    if (furniture(line) || !ARABIC.test(line.raw)) continue
    if (line.raw.length > MAX_TITLE || (line.stopped && line.raw.length > 110 && !line.raw.endsWith('..')))
      return undefined
    const next = lines.slice(i + 1, 12).find(l => !furniture(l) && !isHead(l))
    const better = next !== undefined && next.words.length >= 4 && next.raw.length <= MAX_TITLE && !isProse(next)
    if (better && (isKicker(line) || isMasthead(line))) continue
    if (isDateline(line) || isPlaceLine(line) || (isByline(line) && line.words.length <= 6 && better)) continue
    return line
  }
  return undefined
}

/** Rule of the line on which the outlet names itself. */
const MASTHEAD = 'masthead'

/** The outlet that a report's own head names («صحيفة …»), or undefined. */
export function outletOf(text: string, sections: readonly Section[]): string | undefined {
  const masthead = sections.find(section => section.rule === MASTHEAD)
  if (masthead === undefined) return undefined
  return text
    .slice(masthead.start, masthead.end)
    .split(/\s[-–—|/]\s/, 1)[0]!
    .trim()
}

/** What a line of the report itself is. `head` holds while no paragraph has come after the title. */
export function articleKind(line: Line, head: boolean, last: boolean): { kind: ArticleSectionKind; rule: string } {
  if (isDateline(line) && (head || last)) return { kind: 'dateline', rule: 'date-line' }
  if (isPlaceLine(line) && (head || last))
    return { kind: head ? 'dateline' : 'byline', rule: head ? 'place-line' : 'credit' }
  if (head && isMasthead(line)) return { kind: 'byline', rule: MASTHEAD }
  if (head && isByline(line)) return { kind: 'byline', rule: 'byline' }
  if (last && isByline(line)) return { kind: 'byline', rule: 'credit' }
  if (isCaption(line)) return { kind: 'caption', rule: 'caption' }
  if (isHeading(line)) return { kind: 'heading', rule: 'heading' }
  return { kind: 'paragraph', rule: 'line' }
}

const INLINE_DATELINE =
  /^\s*([^()\n.:«"]{2,50}?)\s*(?:\(\s*([^()\n]{2,40})\s*\)\s*[-–—\u0640:]+|(?:[-–—|/]+|\s\u0640+\s)\s*\(?(\d{1,4}-\d{1,2}-\d{1,4}|[^()\n:–—|-]{2,30})\)?\s*[-–—\u0640:|]+|\s[-–—\u0640]+\s)\s*(?=\S)/u

/** «عدن – 12 مايو 2024 (وكالات): …»: a place, a day of the year, and who sends the report. */
const DATED =
  /^\s*[^()\n.:،,«"\d–—-]{2,30}\s*[-–—،,]\s*\d{1,2}\s+\S+(?:\s+\S+)?\s+\d{4}\s*م?\s*\([^()\n]{2,40}\)\s*[-–—:]+\s*(?=\S)/u

/**
 * Length of the dateline that a paragraph begins with («القاهرة (رويترز) - قال …»), blanks after it included; 0 if it has none. A place and
 * a dash alone («سبها - قال …») count only where the place is one word or two.
 */
export function inlineDateline(line: Line): number {
  const dated = DATED.exec(line.raw.slice(0, 140))
  if (dated !== null && line.raw.length - dated[0].length >= 40) return dated[0].length
  const match = INLINE_DATELINE.exec(line.raw.slice(0, 140))
  if (match === null || line.raw.length - match[0].length < 40) return 0
  const place = wordsOf(fold(match[1]!))
  const agency = match[2] ?? match[3]
  if (place.length === 0 || place.length > 6) return 0
  const isPlace = place.length <= 2 && place.every(word => word.length >= 3) && !tells(place[0]!)
  if (agency === undefined) return isPlace || isPlaceWithDay(match[1]!) ? match[0].length : 0
  if (isPlace && QUOTED.test(agency)) return match[0].length
  const names = agency.split(/[-–—/،,]/).map(part => wordsOf(fold(part).toLowerCase()).join(' '))
  return names.some(name => AGENCY_NAMES.has(name)) || DATE_NUMBER.test(agency) ? match[0].length : 0
}

const DATE_NUMBER = /\d/
/** «الرباط – «المساء»: …»: a name in quotation marks between the place and the report is who sends it. */
const QUOTED = /^\s*(?:«[^»]+»|"[^"]+"|“[^”]+”)\s*$/

/** «طرابلس، 14 مارس 2021 – »: a place and, behind a comma, a day of the month. */
function isPlaceWithDay(text: string): boolean {
  const [place, ...day] = text.split(/[،,]/)
  return (
    wordsOf(fold(place!)).length <= 2 &&
    day.length > 0 &&
    day.some(part => /^\s*\d{1,2}\s+\S+(?:\s+\d{4})?\s*$/.test(part))
  )
}

/** «وقال الوزير - في مقابلة - إن»: a verb after و goes on with a sentence, and names no place. */
const tells = (word: string): boolean =>
  readingsOf(word).some(r => r.proclitics[0] === 'و' && r.verbs.some(v => v.person === 3)) &&
  readingsOf(word).every(r => r.proclitics.length > 0 || r.nouns.length === 0)
