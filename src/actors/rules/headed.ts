/** Names that begin with what they are: الجيش الليبي، وزارة الدفاع والطيران، مطار الملك خالد الدولي; and names after it: مدينة تعز، جماعة "أنصار الله". */
import type { Token } from '../../document/index.ts'
import { WordMemo } from '../../language/memo.ts'
import type { Candidate } from '../candidates.ts'
import type { NameMatch } from '../gazetteer.ts'
import { type Head, headsOf, isInstitutional } from '../lexicon/heads.ts'
import { toneOf } from '../lexicon/labels.ts'
import { strippings } from '../names.ts'
import { factsOf, isDefiniteNoun } from '../words.ts'
import type { RuleContext } from './context.ts'
import { adjectives, adjectivesOfName, complements, genitive, isVague, properName, quoted } from './extent.ts'

const WEIGHT = 60
const AFTER_TITLE = 65
const AFTER_TITLE_UNKNOWN = 50

/** Media and quarters are named by common nouns: صحيفة الوطن، حي السلام. */
const NAMED_BY_NOUNS = new Set(['صحيفه', 'جريده', 'مجله', 'حي', 'بلده', 'قريه', 'متاجر'])
/** After these the ministry's name is part of an office or a policy: وزير الخارجية الإيراني، السياسة الخارجية الأوروبية. */
const OFFICE_BEFORE = /(?:^|[وفبلك])(?:ال)?(?:وزير|وزيره|وزراء|نظيره|سياسه|شئون|شوون|شؤون|علاقات|دبلوماسيه)$/

const isPlace = (type: string): boolean => type === 'GPE' || type === 'LOC' || type === 'FAC'
const sameKind = (a: string, b: string): boolean => a === b || (isPlace(a) && isPlace(b))

/** A quotation that may be a name: definite, or with a word no lexicon knows, or known. */
function quotedName(ctx: RuleContext, at: number): { first: number; last: number } | null {
  const after = quoted(ctx, at)
  if (after <= at + 2) return null
  const first = ctx.tokens[at + 1]!
  const facts = factsOf(first.fold)
  const nameLike = first.kind === 'latin' || facts.unknown || facts.definite !== null || ctx.matches.has(at + 1)
  const more = ctx.tokens[at + 2]
  return nameLike || (after > at + 3 && more !== undefined && isDefiniteNoun(more))
    ? { first: at + 1, last: after - 1 }
    : null
}

/** A quotation that says what its speaker thinks of somebody names nobody: «الخلية الإرهابية». */
const isJudgement = (ctx: RuleContext, at: number): boolean =>
  ctx.tokens
    .slice(at + 1, quoted(ctx, at))
    .some(
      ({ fold }) =>
        toneOf(factsOf(fold).definite ?? '') === 'delegitimising' && !isInstitutional(factsOf(fold).definite!),
    )

/** A head that is a title: only the name after it is one. */
function afterTitle(ctx: RuleContext, at: number, head: Head): Candidate | null {
  const first = at + 1
  const token = ctx.tokens[first]
  if (token === undefined || first >= ctx.last) return null
  if (head.flags.has('drop') && isJudgement(ctx, first)) return null
  const inQuotes = quotedName(ctx, first)
  if (inQuotes !== null && isLeader(ctx, inQuotes, head)) return null
  if (inQuotes !== null) {
    const entries = knownAs(ctx, inQuotes.first, inQuotes.last, head)
    const rule = 'quoted name after its kind'
    return { ...inQuotes, letters: 0, type: entries[0]?.type ?? head.type, rule, weight: AFTER_TITLE, entries }
  }
  if (!head.flags.has('drop')) return null
  const qualified = NAMED_BY_NOUNS.has(head.form) ? endOfQualified(ctx, first, head) : first
  const match = ctx.matches.get(first)
  if (match !== undefined && match.letters === 0 && match.last >= qualified) {
    const entries = knownAs(ctx, first, match.last, head)
    if (entries.length > 0)
      return {
        first,
        last: match.last,
        letters: 0,
        type: entries[0]!.type,
        rule: 'name after its kind',
        weight: AFTER_TITLE,
        entries,
      }
    return masthead(ctx, head, match)
  }
  const proper = properName(ctx, first)
  const last = Math.max(
    proper,
    proper > first ? endOfConstruct(ctx, proper, head) : endOfNoun(ctx, first, head),
    qualified,
  )
  if (last === first) return null
  return {
    first,
    last,
    letters: 0,
    type: head.type,
    rule: 'name after its kind',
    weight: AFTER_TITLE_UNKNOWN,
    entries: [],
  }
}

/** Bodies that are called by who leads them: قوات "حفتر", حكومة «السراج». */
const LED = new Set(['قوات', 'ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات', 'جيش', 'نظام', 'حكومه', 'جماعه', 'تيار'])

/** Whether a quotation names the man whom the body before it follows, not the body. */
function isLeader(ctx: RuleContext, { first, last }: { first: number; last: number }, head: Head): boolean {
  const match = ctx.matches.get(first)
  return LED.has(head.form) && match?.last === last && match.entries[0]?.type === 'PER'
}

/** A paper that bears the name of something else: صحيفة الضفة، موقع دمشق الإخباري. */
function masthead({ tokens }: RuleContext, head: Head, { first, last }: NameMatch): Candidate | null {
  const isPress = PRESS.has(head.form) || (head.form === 'موقع' && ONLINE.has(tokens[last]?.fold ?? ''))
  // صحيفة سورية is one of Syria
  const describes = factsOf(tokens[first]!.fold).nisba && last === first + 1
  if (!isPress || describes || factsOf(tokens[first - 1]!.fold).definite !== null) return null
  const rule = 'masthead'
  return { first, last, letters: 0, type: head.type, rule, weight: AFTER_TITLE, entries: [] }
}
const PRESS = new Set(['صحيفه', 'جريده', 'مجله'])
const ONLINE = new Set(['الاخباري', 'الالكتروني'])

/** A common noun that names what the head is: صحيفة الوطن; a bare one only if it can be no noun or adjective of the sentence: بلدة غدوة. */
function endOfNoun(ctx: RuleContext, at: number, head: Head): number {
  const token = ctx.tokens[at]!
  if (!NAMED_BY_NOUNS.has(head.form)) return at
  if (isDefiniteNoun(token)) return isVague(factsOf(token.fold).definite!) ? at : at + 1
  const { noun, adjective, nisba, verb, particle, definite } = factsOf(token.fold)
  const bare = token.kind === 'word' && token.fold.length > 3 && definite === null
  return bare && head.type === 'GPE' && !(noun || adjective || nisba || verb || particle) ? at + 1 : at
}

/** A definite name with adjectives that agree with it and not with its feminine head: صحيفة الأفق القاهري. */
function endOfQualified(ctx: RuleContext, at: number, head: Head): number {
  if (!head.form.endsWith('ه') || !isDefiniteNoun(ctx.tokens[at])) return at
  const stem = factsOf(ctx.tokens[at]!.fold).definite!
  if (isVague(stem) || stem.endsWith('ه')) return at
  const run = adjectives(ctx.tokens, at + 1, ctx.last, stem)
  return run.last > at + 1 ? run.last : at
}

/** A medium's unknown word goes on with its genitive: موقع أصداء الشرق. */
function endOfConstruct(ctx: RuleContext, at: number, head: Head): number {
  const next = ctx.tokens[at]
  const bare = head.form === 'موقع' && factsOf(ctx.tokens[at - 1]!.fold).definite === null
  return bare && at < ctx.last && isDefiniteNoun(next) && !factsOf(next!.fold).nisba ? at + 1 : at
}

/** Entries of the head's kind that tokens `[first, last)` name. */
function knownAs(ctx: RuleContext, first: number, last: number, head: Head): Candidate['entries'] {
  const match = ctx.matches.get(first)
  if (match === undefined || match.last !== last) return []
  return [...match.entries, ...match.weak].filter(e => sameKind(e.type, head.type))
}

/** Whether the word before makes an office of the head: وزير الخارجية, not الخارجية. */
const isOffice = (tokens: readonly Token[], at: number): boolean => OFFICE_BEFORE.test(tokens[at - 1]?.fold ?? '')

/** Whether tokens `[first, last)` are the whole name of a body that is known. */
const isKnownBody = ({ matches }: RuleContext, first: number, last: number): boolean =>
  matches.get(first)?.last === last && matches.get(first)!.entries.some(e => e.type === 'ORG')

/** A head whose name does not go on with ل: what a known body does something for is no part of its name. */
const withoutPurpose = (head: Head): Head => ({ ...head, flags: new Set([...head.flags].filter(f => f !== 'for')) })

/** Where the name with its head at `at` ends; `at` itself if there is none. */
function endOfName(ctx: RuleContext, at: number, head: Head, definite: boolean): number {
  const { flags } = head
  const { tokens } = ctx
  if (definite) {
    if ((!flags.has('adj') && !flags.has('nisba')) || isOffice(tokens, at)) return at
    const run = adjectives(tokens, at + 1, ctx.last, head.form)
    if (!run.nisba && !(flags.has('adj') && run.institutional)) return at
    return complements(ctx, run.last, isKnownBody(ctx, at, run.last) ? withoutPurpose(head) : head)
  }
  const known = ctx.matches.get(at)
  if (known !== undefined && known.last > at + 1 && known.entries.some(e => e.type === 'ORG')) {
    const last = afterKnown(ctx, known.last)
    return last > known.last ? complements(ctx, last, head) : at
  }
  if (MILITIAS.has(head.form) && ctx.matches.get(at + 1)?.entries.some(e => e.type === 'ORG') === true) return at
  if (flags.has('name') && mayName(ctx, at + 1, head)) {
    const last = properName(ctx, at + 1)
    if (last > at + 1) {
      const called = adjectivesOfName(tokens, last, ctx.last)
      const isNoun = last === at + 2 && flags.has('of') && isThing(tokens[at + 1])
      return complements(ctx, isNoun ? Math.max(called, genitive(ctx, at + 1, head)) : called, head)
    }
  }
  if (flags.has('of') && mayName(ctx, at + 1, head)) {
    const last = genitive(ctx, at + 1, head)
    if (last > at + (flags.has('long') ? 2 : 1)) return complements(ctx, last, head)
  }
  return at
}

/** A noun with the article that describes nobody: حزب الحياة الحرة, but جبهة المسيحيين. */
const isThing = (token: Token | undefined): boolean => {
  if (token === undefined || !isDefiniteNoun(token)) return false
  const { noun, nisba, adjective } = factsOf(token.fold)
  return noun && !nisba && !adjective
}

/** Before a body that goes by its own name these are labels: ميليشيات حزب الله. */
const MILITIAS = new Set(['ميليشيا', 'مليشيا', 'ميليشيات', 'مليشيات'])

/** A known name grows by institutional adjectives only: مجلس الأمن القومي. */
function afterKnown(ctx: RuleContext, at: number): number {
  let last = at
  while (
    last < ctx.last &&
    isInstitutional(factsOf(ctx.tokens[last]!.fold).definite ?? '') &&
    factsOf(ctx.tokens[last]!.fold).prefix === ''
  )
    last++
  return last
}

/** A body is not named by a person, nor a government by its country, nor a building by a body: these stand for themselves. */
function mayName(ctx: RuleContext, at: number, head: Head): boolean {
  const inside = LED.has(head.form) && quoted(ctx, at) > at ? at + 1 : at
  const known = ctx.matches.get(inside)?.entries[0]
  if (head.type === 'FAC' && known?.type !== 'PER' && headsOf(ctx.tokens[at]?.fold ?? '').some(h => h.type === 'ORG'))
    return false
  if (known === undefined || head.type !== 'ORG') return true
  return known.type !== 'PER' && !(known.type === 'GPE' && GOVERNING.has(head.form))
}
const GOVERNING = new Set(['حكومه', 'رياسه', 'رئاسه', 'سلطات', 'قوات', 'جيش', 'اداره', 'نظام'])

/** A body known by a name that begins here is described, not named, by the nisba after it: حزب الله اللبناني. */
function onlyDescribes(ctx: RuleContext, at: number, last: number): boolean {
  const match = ctx.matches.get(at)
  if (match === undefined || match.entries.every(e => e.type !== 'ORG')) return false
  const { definite, nisba } = factsOf(ctx.tokens[match.last]?.fold ?? '')
  return last > match.last && definite !== null && (nisba || !isInstitutional(definite))
}

/** A hamza that the text writes must be in the head: وأدى is no وادي. */
const sameHamza = (written: string, clean: string): boolean => !/[أإآؤئء]/.test(clean) || /[أإآؤئء]/.test(written)

/** What has a presidency that is a body: برئاسة الجمهورية. */
const PRESIDED: ReadonlySet<string> = new Set(['الجمهوريه', 'الوزراء', 'الحكومه', 'الاركان', 'النظام'])

/** «بقيادة», «برئاسة» say who leads what was named before: التحالف بقيادة الرياض، وفد برئاسة فلان. */
function isLeadership({ tokens }: RuleContext, at: number, letters: number, { form }: Head): boolean {
  if (letters === 0 || tokens[at]!.fold[letters - 1] !== 'ب') return false
  return form === 'قياده' || (form === 'رئاسه' && !PRESIDED.has(tokens[at + 1]?.fold ?? ''))
}

/** «تحت لواء الحشد»: a banner to stand under, no brigade. */
const isBanner = ({ tokens, first }: RuleContext, at: number, head: Head): boolean =>
  head.form === 'لواء' && at > first && tokens[at - 1]!.fold === 'تحت'

/** A way in which a word may be the head of names. */
interface HeadReading {
  readonly letters: number
  readonly head: Head
  readonly definite: boolean
}

const headReadings = new WordMemo<readonly HeadReading[]>(folded =>
  strippings(folded).flatMap(({ letters, rest }) => {
    const definite = rest.startsWith('ال')
    return headsOf(definite ? rest.slice(2) : rest).map(head => ({ letters, head, definite }))
  }),
)

/** All headed names that begin with token `at`. */
export function headedAt(ctx: RuleContext, at: number): Candidate[] {
  const token = ctx.tokens[at]!
  if (token.kind !== 'word') return []
  const found: Candidate[] = []
  for (const { letters, head, definite } of headReadings.get(token.fold)) {
    if (!sameHamza(head.written, token.clean.slice(letters)) || (!definite && isLeadership(ctx, at, letters, head)))
      continue
    if (isBanner(ctx, at, head)) continue
    if (!definite && (head.flags.has('drop') || head.flags.has('name'))) {
      const candidate = afterTitle(ctx, at, head)
      if (candidate !== null) found.push(candidate)
    }
    if (head.flags.has('drop')) continue
    const last = endOfName(ctx, at, head, definite)
    if (last > at + 1 && !onlyDescribes(ctx, at, last))
      found.push({ first: at, last, letters, type: head.type, rule: 'headed name', weight: WEIGHT, entries: [] })
  }
  return found
}
