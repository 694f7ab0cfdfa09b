import type { FurnitureKind } from '../document/index.ts'
import { fold } from '../language/normalise.ts'
import { readingsOf } from '../language/readings.ts'
import { FURNITURE_PHRASES, type FurniturePhrase, MENU_WORDS, WRITER_TRADES } from './lexicon/furniture.data.ts'
import { hasWord, isProse, type Line, wordsOf } from './lines.ts'

/** What a line was found to be, and by which rule. */
export interface Verdict {
  readonly kind: FurnitureKind
  readonly rule: string
}

const folded = (words: readonly string[]): Set<string> => new Set(words.map(w => fold(w).toLowerCase()))
const MENU = folded(MENU_WORDS)
const TRADES = folded(WRITER_TRADES)

interface Phrase {
  readonly words: string
  readonly entry: FurniturePhrase
}

/** The phrases by their first word; those that may stand anywhere apart. */
function indexPhrases(): { byFirst: Map<string, Phrase[]>; anywhere: Phrase[] } {
  const byFirst = new Map<string, Phrase[]>()
  const anywhere: Phrase[] = []
  for (const entry of FURNITURE_PHRASES) {
    const words = wordsOf(fold(entry[2]).toLowerCase())
    const phrase = { words: words.length === 0 ? entry[2] : words.join(' '), entry }
    if (entry[1] === 'within') anywhere.push(phrase)
    else byFirst.set(words[0] ?? entry[2], [...(byFirst.get(words[0] ?? entry[2]) ?? []), phrase])
  }
  return { byFirst, anywhere }
}

const PHRASES = indexPhrases()
/** Longer than this, a line that only begins with a phrase is prose that happens to. */
const MAX_LABELLED = 220

function stands(line: Line, { words, entry }: Phrase): boolean {
  const length = words.split(' ').length
  if (entry[2] === '©') return line.raw.startsWith('©')
  if (line.words.length < length || line.words.slice(0, length).join(' ') !== words) return false
  const rest = line.words.slice(length)
  if (entry[1] === 'line') return rest.every(word => /^\d+$/.test(word)) && rest.length <= 1
  if (line.raw.length > MAX_LABELLED) return false
  return entry[1] === 'start' || rest.length === 0 || separatorFollows(line, length)
}

/** Whether a mark, not a blank alone, parts the first `length` words from what follows. */
function separatorFollows(line: Line, length: number): boolean {
  let at = 0
  for (let i = 0; i < length; i++) at = line.fold.indexOf(line.words[i]!, at) + line.words[i]!.length
  for (const character of line.fold.slice(at, at + 4)) {
    if (hasWord(character)) return false
    if (character !== ' ') return true
  }
  return false
}

/**
 * The longest phrase of furniture that the line begins with or holds. Before the report's prose has begun, a line that goes on after
 * «شاهد» or «اقرأ» may well be its title.
 */
function phraseOf(line: Line, proseSeen: boolean): FurniturePhrase | undefined {
  const first = line.words[0] ?? ''
  const found = (PHRASES.byFirst.get(line.raw.startsWith('©') ? '©' : first) ?? []).filter(
    phrase => (proseSeen || phrase.entry[0] !== 'related' || phrase.entry[1] === 'line') && stands(line, phrase),
  )
  found.sort((a, b) => b.words.length - a.words.length)
  if (found[0] !== undefined) return found[0].entry
  if (line.raw.length > MAX_LABELLED) return undefined
  const joined = line.words.join(' ')
  return PHRASES.anywhere.find(phrase => joined.includes(phrase.words))?.entry
}

const MENU_SEPARATORS = /\s*[|›·•]\s*|\s+[>»/\\]\s+|\t+|\s{3,}/u
/** Shorter than a sentence's clause: what stands between two separators of a menu. */
const MAX_MENU_ITEM = 4

function isMenu(line: Line): boolean {
  if (line.raw.length > 600) return false
  const items = line.raw.split(MENU_SEPARATORS).filter(hasWord)
  if (items.length >= 3 && !line.stopped && items.every(item => wordsOf(item).length <= MAX_MENU_ITEM)) return true
  return line.words.length >= 3 && line.words.every(word => MENU.has(word) || MENU.has(word.replace(/^و/, '')))
}

/** Left-overs of a page's markup and scripts. */
const MARKUP =
  /^(?:<[a-z!/]|(?:content|name|property|alt|href|src|class|style|id|title)\s*=\s*["']|(?:var|function|window\.|document\.|\$\(|\/\*|\/\/\s*<)|[.#][a-z-]+\s*\{)/i
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i
/** An agency's end mark: `// انتهى //`, and the clock time that follows it. */
const END_MARK = /^(?:\/\/\s*انته[ىي]\s*\/\/|انته[ىي]\s*[./]*)$/
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s*(?:ت\s*م|ص|م|ت\s*غ|جمت|gmt))?$/i

/** A line without a letter says nothing, unless its numbers are a date. */
const DATE = /\d+[-/.]\d+[-/.]\d+/

/** Signs of what is not Arabic prose: looked for only where a line begins in ASCII, which most do not. */
function byAscii(line: Line): Verdict | undefined {
  if (line.raw.charCodeAt(0) >= 0x80) return undefined
  if (MARKUP.test(line.raw.slice(0, 80))) return { kind: 'navigation', rule: 'markup' }
  return ADDRESS.test(line.raw.slice(0, 300)) ? { kind: 'related', rule: 'address' } : undefined
}

function byShape(line: Line): Verdict | undefined {
  const ascii = byAscii(line)
  if (ascii !== undefined) return ascii
  if (line.raw.endsWith('/>') && line.raw.length < 2_000) return { kind: 'navigation', rule: 'markup' }
  if (END_MARK.test(line.raw.slice(0, 40))) return { kind: 'notice', rule: 'end-mark' }
  if (isMenu(line)) return { kind: 'navigation', rule: 'menu' }
  if (!line.words.some(word => /\D/.test(word)) && !DATE.test(line.raw.slice(0, 200)))
    return { kind: 'navigation', rule: 'no-words' }
  return undefined
}

/** A page's title in its head: the report's title with the site's and the section's names beside it. */
function isPageTitle(line: Line, title: Line | undefined): boolean {
  if (title === undefined || title === line || title.words.length < 3) return false
  const extra = line.words.length - title.words.length
  if (extra < 1 || extra > 8) return false
  const own = title.words.join(' ')
  const all = line.words.join(' ')
  return (all.endsWith(` ${own}`) || all.startsWith(`${own} `)) && /[-–—|:»]/.test(line.raw)
}

/** State of the walk: which block is open, and whether the report's own prose has begun. */
interface Block {
  readonly kind: FurnitureKind
  readonly until: 'prose' | 'end'
  readonly rule: string
}

/** A line inside an open block, or undefined where the block ends before it. */
function inBlock(block: Block, line: Line, gap: boolean): Verdict | undefined {
  if (block.until === 'prose' && (isProse(line) || (gap && line.raw.endsWith(':')))) return undefined
  return { kind: block.kind, rule: block.rule }
}

function opened(entry: FurniturePhrase, line: Line, proseSeen: boolean): Block | undefined {
  const opens = entry[3]
  // «اقرأ أيضا: العنوان» has its link beside it; what follows is the report again
  const alone = line.words.length <= wordsOf(fold(entry[2])).length + 1
  if (opens === undefined || !alone) return undefined
  if (opens === 'rest') return proseSeen ? { kind: entry[0], until: 'end', rule: 'comments' } : undefined
  return { kind: entry[0], until: 'prose', rule: 'link-list' }
}

/** A closing line that introduces the author: «كاتب وباحث ليبي». */
const isBio = (line: Line): boolean => {
  const first = line.words[0]
  return (
    first !== undefined &&
    TRADES.has(first) &&
    line.words.length <= 40 &&
    line.words.length >= 2 &&
    !/["«:]/.test(line.raw)
  )
}

/**
 * Which lines are page furniture, by set phrases, by their shape, and by the blocks that set phrases open. `title` is the line taken
 * for the report's title. What is not furniture is left undefined.
 */
export function findFurniture(lines: readonly Line[], title: Line | undefined): (Verdict | undefined)[] {
  const verdicts: (Verdict | undefined)[] = []
  let block: Block | undefined
  let prose = 0
  lines.forEach((line, i) => {
    const gap = i > 0 && line.row - lines[i - 1]!.row > 1
    const entry = line === title ? undefined : phraseOf(line, prose > 0)
    let verdict: Verdict | undefined
    if (entry !== undefined) {
      verdict = { kind: entry[0], rule: 'phrase' }
      if (block?.until !== 'end') block = opened(entry, line, prose > 0)
    } else if (line !== title) {
      verdict = byShape(line) ?? (isPageTitle(line, title) ? { kind: 'navigation', rule: 'page-title' } : undefined)
      if (prose > 0 && CLOCK.test(line.raw)) verdict = { kind: 'notice', rule: 'clock' }
      if (verdict === undefined && block !== undefined) {
        verdict = inBlock(block, line, gap)
        if (verdict === undefined) block = undefined
      }
    }
    if (verdict === undefined && isProse(line)) prose++
    verdicts.push(verdict)
  })
  return closeBios(lines, closeLinks(lines, insertedLinks(lines, verdicts, title)))
}

const isHeadline = (line: Line): boolean =>
  line.words.length >= 4 &&
  line.raw.length <= 130 &&
  !/[.:،,؛…]["”»)]?$/.test(line.raw) &&
  !/^[-*•–\d(«"]/.test(line.raw)

/**
 * Headlines inserted into the report: two or more in a row, between paragraphs that end in full stops. A list has its bullets, or a line
 * with a colon before it; a heading stands alone.
 */
function insertedLinks(
  lines: readonly Line[],
  verdicts: (Verdict | undefined)[],
  title: Line | undefined,
): (Verdict | undefined)[] {
  const first = lines.findIndex((line, i) => line !== title && verdicts[i] === undefined && isProse(line))
  if (first === -1) return verdicts
  for (let from = first + 1; from < lines.length; from++) {
    let to = from
    while (to < lines.length && verdicts[to] === undefined && isHeadline(lines[to]!)) to++
    const before = lines[from - 1]!
    if (to - from >= 2 && isProse(before) && before.stopped && (to === lines.length || isProse(lines[to]!)))
      for (let i = from; i < to; i++) verdicts[i] = { kind: 'related', rule: 'inserted-headlines' }
    from = Math.max(from, to)
  }
  return verdicts
}

/**
 * Teasers of other reports at the end: two or more lines without their full stop, after a body whose paragraphs nearly all have it;
 * and the lines before them that begin afresh and speak of other things.
 */
function closeLinks(lines: readonly Line[], verdicts: (Verdict | undefined)[]): (Verdict | undefined)[] {
  const own = lines.flatMap((line, i) => (verdicts[i] === undefined ? [line] : []))
  let at = leadsFrom(own)
  if (at === own.length) {
    while (at > 0 && !own[at - 1]!.stopped && isTeaser(own[at - 1]!)) at--
    const body = own.slice(1, at).filter(line => line.raw.length > 80)
    const stopped = body.filter(line => line.stopped).length
    if (own.length - at < 2 || body.length < 2 || stopped < body.length * 0.9 || !own[at - 1]!.stopped) return verdicts
  }
  for (
    let more = 0;
    more < MAX_MORE &&
    at > 3 &&
    beginsAfresh(own[at - 1]!) &&
    isTeaser(own[at - 1]!) &&
    novelty(own[at - 1]!, own.slice(0, at - 1)) > MIN_NOVELTY;
    more++
  )
    at--
  const teasers = new Set(own.slice(at))
  return verdicts.map((verdict, i) => (teasers.has(lines[i]!) ? { kind: 'related', rule: 'closing-teasers' } : verdict))
}

/** Leads of other reports are so many at least, and so long. */
const MIN_LEADS = 3
const LEAD_LENGTH = { least: 70, most: 340 }
/** The least average novelty of leads: they may be of the same story. */
const MIN_OTHERNESS = 0.4

/** A lead by itself: one sentence that begins afresh. */
const isLead = (line: Line): boolean =>
  beginsAfresh(line) &&
  line.raw.length >= LEAD_LENGTH.least &&
  line.raw.length <= LEAD_LENGTH.most &&
  !/^["«“([*•–\d-]|[.!؟] .|[؟?]/.test(line.raw) &&
  !line.words.slice(0, 5).some(word => /^[وبلف]?(?:هذ[اه]|تلك|ذلك|هولاء)$/.test(word)) // which take up what stands before

const opensWithPerfect = ({ words }: Line): boolean =>
  readingsOf(words[0] ?? '').some(r => r.proclitics.length === 0 && r.verbs.some(v => v.kind === 'perfect'))

/**
 * Where the leads of other reports begin that end the page, each a sentence of its own («أعلن وزير الصيد، سامر حمدي، الثلاثاء، …»), after a report whose
 * paragraphs mostly go on from one another; the number of lines if none do.
 */
function leadsFrom(own: readonly Line[]): number {
  let at = own.length
  while (at > 0 && isLead(own[at - 1]!)) at--
  const [body, leads] = [own.slice(0, at), own.slice(at)]
  const paragraphs = body.slice(1).filter(line => line.raw.length >= LEAD_LENGTH.least)
  if (leads.length < MIN_LEADS || paragraphs.length === 0) return own.length
  if (paragraphs.filter(isLead).length > paragraphs.length / 2) return own.length
  if (leads.filter(opensWithPerfect).length < leads.length / 2) return own.length
  const otherness = leads.reduce((sum, line) => sum + novelty(line, body), 0) / leads.length
  return otherness >= MIN_OTHERNESS ? at : own.length
}

const isTeaser = (line: Line): boolean =>
  line.words.length >= 5 && line.raw.length <= 320 && !/^[-*•–\d]|[:؟?!]$/.test(line.raw)

/** A report's later paragraphs go on from the ones before («وأضاف»، «كما»); a teaser does not. */
const beginsAfresh = (line: Line): boolean =>
  !/^[وف]|^(?:كما|من جانب|من جهت|بدور|يذكر|يشار|كان|لكن|غير|في |الي ذلك|هذا|اما |ثم |بيد |الا |جاء|ياتي|تاتي|بحسب|حسب|وفق)/.test(
    line.fold,
  )

/** So many lines with their full stop are taken along at most: each is compared with the whole body. */
const MAX_MORE = 8
/** Share of the line's longer words that stand in none of the `others`, that no one writes twice by chance. */
const MIN_NOVELTY = 0.7
const contentWords = (line: Line): string[] =>
  line.words.filter(word => word.length >= 4).map(word => word.replace(/^[ولبف]?ال/, ''))

function novelty(line: Line, others: readonly Line[]): number {
  const known = new Set(others.flatMap(contentWords))
  const own = contentWords(line)
  return own.length === 0 ? 0 : own.filter(word => !known.has(word)).length / own.length
}

/** Author's introduction: the last of the report's own lines, or the one before furniture that ends the page. */
function closeBios(lines: readonly Line[], verdicts: (Verdict | undefined)[]): (Verdict | undefined)[] {
  for (let i = lines.length - 1; i > 1; i--) {
    if (verdicts[i] !== undefined) continue
    if (isBio(lines[i]!) && !isProse(lines[i]!)) verdicts[i] = { kind: 'bio', rule: 'author-line' }
    break
  }
  return verdicts
}
