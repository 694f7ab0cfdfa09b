import { type Entity, isActor, isOutlet, type Mention, type Span, TOLD_MEDIUM, type Token } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { WordMemo } from '../language/memo.ts'
import type { NounForm } from '../language/morphology.ts'
import { isMasculineState, nisba, states } from '../language/nisba.ts'
import { numberWords } from '../language/numeral-words.ts'
import type { Chunk } from './chunks.ts'
import { isCivil } from './civil.ts'
import { isRanked, leadsForces } from './commanders.ts'
import { CONTESTED_STATE, OCCUPIER } from './lexicon/organs.data.ts'
import { isPluralOfPeople, isSpokesman, nominalReading } from './words.ts'

/** Gender and number as far as a form or an entity tells them; null where either may be. */
export interface Agreement {
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean | null
}

/** What agrees alike, however many it shows. */
export const numberless = ({ gender }: Agreement): Agreement => ({ gender, plural: null })

/** Groups that are told of in either gender. */
const EITHER_GENDER: ReadonlySet<string> = new Set(['داعش'])
/** What some call a state, or what belongs to it, without its name. */
const NICKNAMES: ReadonlyMap<string, string> = new Map([
  ['صهيوني', OCCUPIER],
  ['صهيونيه', OCCUPIER],
  ['احتلال', OCCUPIER],
])
const PRONOUNS: Readonly<Record<string, Agreement>> = {
  ه: { gender: 'm', plural: false },
  ها: { gender: 'f', plural: null },
  هم: { gender: null, plural: true },
  هما: { gender: null, plural: true },
  هن: { gender: 'f', plural: true },
}

/** What an attached pronoun of the third person stands for; null for the others. */
export const agreementOfPronoun = (pronoun: string): Agreement | null => PRONOUNS[pronoun] ?? null

export const agrees = (a: Agreement, b: Agreement): boolean =>
  (a.gender === null || b.gender === null || a.gender === b.gender) &&
  (a.plural === null || b.plural === null || a.plural === b.plural)

/** Nouns that name an army, by their stems. */
const ARMIES: ReadonlySet<string> = new Set(['جيش', 'قوات'])
/** What an army is called that bears a state's name and is not that state's: الجيش السوري الحر، قوات سوريا الديمقراطية. */
const OF_REBELS: ReadonlySet<string> = new Set(['الحر', 'الديمقراطيه'])
/** What soldiers are said to belong to where their state goes without saying: القوات الحكومية، جنود النظام. */
const RULERS: ReadonlySet<string> = new Set(['الحكوميه', 'النظام', 'النظاميه'])

/** Nouns that only tell the kind of the place named after them: مدير أمن مدينة الإسكندرية is مدير أمن الإسكندرية. */
const PLACE_KINDS: ReadonlySet<string> = new Set([
  'مدينه',
  'محافظه',
  'ولايه',
  'بلده',
  'قريه',
  'دوله',
  'جمهوريه',
  'مملكه',
  'منطقه',
  'اقليم',
])

/** A word without article and feminine ending, so that titles are known again: السعودية is سعودي. */
export const bare = (word: string): string => word.replace(/^و?(?:ال|لل|بال)/, '').replace(/ه$/, '')

/** What a word of a name or title is known again by: a state and the adjective of it are one (وزير خارجية إيران، وزير الخارجية الإيراني). */
const stems = new WordMemo<string>(word => {
  const state = stateNames().get(word) ?? nisba(bare(word))[0]?.state
  return state === undefined ? bare(word) : `=${fold(state)}`
})

const wordsOfText = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u)

/** The body or state named within a title before the mention at `i`: «المتحدث باسم الجيش الوطني فلان»; null if there is none. */
function bodyWithin(mentions: readonly Mention[], i: number, { start, end }: Span): string | null {
  for (let k = i - 1; k >= 0 && mentions[k]!.start >= start; k--)
    if (mentions[k]!.type !== 'PER' && mentions[k]!.end <= end) return mentions[k]!.entity
  return null
}

/** The most characters of an office told behind a name. */
const OFFICE_LENGTH = 60

/** The words of the office that stands behind a name as its apposition: «فلان مدير أمن القاهرة»; none if none does. */
function officeBehind(text: string, end: number): string[] {
  const [said] = /^ [\p{L}\p{M} ]+/u.exec(text.slice(end, end + OFFICE_LENGTH)) ?? []
  if (said === undefined) return []
  const words = wordsOfText(said.trim())
  const head = nominalReading(words[0]!)
  const office = head !== null && !head.article && head.nouns.some(n => n.classes.includes('role') && n.number === 's')
  return office && head.proclitics.length === 0 ? words : []
}

/** The article's entities as its nouns, adjectives and titles recall them. */
export class Cast {
  readonly entities: ReadonlyMap<string, Entity>
  readonly #states = new Map<string, string>()
  /** By the stem of a people's name (حوثي of الحوثيون), which is an adjective too. */
  readonly #peoples = new Map<string, string>()
  /** By the dictionary form of a noun in name or title: where, and which entity. */
  readonly #nouns = new Map<string, { at: number; entity: string; words: ReadonlySet<string> }[]>()
  /** By the stem of a state, the army that bears its name. */
  readonly #armies = new Map<string, string>()
  readonly #agreement = new Map<string, Agreement>()
  readonly #frequency = new Map<string, number>()
  /** Those who have forces: by their titles, or because the article names forces as theirs. */
  readonly #commanders = new Set<string>()
  readonly #ranked = new Set<string>()
  /** Those whom the article styles by a title or office. */
  readonly #styled = new Set<string>()
  /** Those whom a title calls spokesmen, and for whom they speak, if that is named. */
  readonly #spokesmen = new Map<string, string | null>()
  /** The words of the titles and offices of each person, in the order of the text. */
  readonly #offices = new Map<string, string[]>()
  /** Those whom a title calls papers, channels or agencies. */
  readonly #media = new Set<string>()
  /** Of the entity that is named most. */
  readonly mostFrequent: number

  /** Where the headline ends, which tells of those whom only the text names; 0 for none. */
  readonly #headline: number

  /** `headline` is where the headline of `text` ends, 0 if it has none. */
  constructor(text: string, entities: readonly Entity[], mentions: readonly Mention[], headline: number) {
    this.#headline = headline
    this.entities = new Map(entities.map(e => [e.id, e]))
    const stateOf = stateNames()
    for (const [i, mention] of mentions.entries()) {
      this.#frequency.set(mention.entity, this.frequency(mention.entity) + 1)
      const words = fold(text.slice(mention.start, mention.end)).split(/\s+/)
      const state = mention.type === 'GPE' ? stateOf.get(words.join(' ')) : undefined
      if (state !== undefined && !this.#states.has(state)) this.#states.set(state, mention.entity)
      if (mention.type === 'ORG' && words.length === 1)
        this.#peoples.set(bare(words[0]!).replace(/(?:ون|ين)$/, ''), mention.entity)
      this.#remember(words, mention)
      if (mention.type === 'ORG' && ARMIES.has(bare(words[0]!)) && !words.some(word => OF_REBELS.has(word)))
        for (const stem of words.map(word => stems.get(word)))
          if (stem.startsWith('=') && !this.#armies.has(stem)) this.#armies.set(stem, mention.entity)
      const office = mention.type === 'PER' ? officeBehind(text, mention.end) : []
      if (office.length > 0 || mention.titles.length > 0) this.#styled.add(mention.entity)
      for (const title of mention.titles) {
        const said = wordsOfText(text.slice(title.start, title.end))
        this.#remember(said, mention)
        this.#hold(mention.entity, said)
        if (said.some(isSpokesman)) this.#spokesmen.set(mention.entity, bodyWithin(mentions, i, title))
        if (nominalReading(said[0]!)?.nouns.some(n => n.classes.includes('medium'))) this.#media.add(mention.entity)
      }
      if (mention.rule === TOLD_MEDIUM) this.#media.add(mention.entity)
      this.#remember(office, mention)
      this.#hold(mention.entity, office)
      if (leadsForces(text, mention)) this.#commanders.add(mention.entity)
      if (isRanked(text, mention)) this.#ranked.add(mention.entity)
      if (this.#agreement.get(mention.entity)?.gender == null)
        this.#agreement.set(mention.entity, agreementOf(mention, words, text))
    }
    this.mostFrequent = Math.max(0, ...this.#frequency.values())
  }

  /** How often the article names an entity. */
  frequency(entity: string): number {
    return this.#frequency.get(entity) ?? 0
  }

  #remember(words: readonly string[], mention: Mention): void {
    const head = nominalReading(words[0] ?? '')
    if (head === null) return
    const record = { at: mention.start, entity: mention.entity, words: new Set(words.map(word => stems.get(word))) }
    for (const lemma of new Set(head.nouns.map(n => fold(n.lemma)))) {
      const list = this.#nouns.get(lemma)
      if (list === undefined) this.#nouns.set(lemma, [record])
      else list.push(record)
    }
  }

  #hold(entity: string, office: readonly string[]): void {
    const held = this.#offices.get(entity)
    if (held === undefined) this.#offices.set(entity, [...office])
    else held.push(...office)
  }

  /** The state of the article whose office somebody holds: «وزير الخارجية الروسي فلان»; null if none is told. */
  nationOf(entity: string): string | null {
    const words = this.#offices.get(entity) ?? []
    for (const [i, word] of words.entries()) {
      const state = this.#states.get(stateNames().get(word) ?? '') ?? this.stateOf(word, words[i + 1])
      if (state !== null && this.entities.get(state)?.type === 'GPE') return state
    }
    return null
  }

  agreement(entity: string): Agreement {
    return this.#agreement.get(entity) ?? { gender: null, plural: null }
  }

  canAct(entity: string): boolean {
    const known = this.entities.get(entity)
    return known !== undefined && isActor(known)
  }

  /** Whether an entity may strike somebody: no town does that is not the seat of a government. */
  mayStrike(entity: string): boolean {
    return !this.isTown(entity) || isSeat(this.entities.get(entity)!.name)
  }

  /** Whether an entity is a body that bears no arms. */
  isCivil(entity: string): boolean {
    const known = this.entities.get(entity)
    return known !== undefined && isCivil(known)
  }

  /** Whether an entity is a place with people in it that is no state. */
  isTown(entity: string): boolean {
    const known = this.entities.get(entity)
    return known?.type === 'GPE' && known.kb?.startsWith('state/') !== true
  }

  /** Whether forces may be told of as an entity's own: a state's, a group's, a commander's. */
  hasForces(entity: string): boolean {
    const type = this.entities.get(entity)?.type
    return type === 'GPE' || (type === 'ORG' && !this.reports(entity)) || this.#commanders.has(entity)
  }

  /** Whether an entity is a person who bears a rank of soldiers. */
  isRanked(entity: string): boolean {
    return this.#ranked.has(entity)
  }

  /** Whether an entity is a person whom neither the knowledge base nor a title or office of the article tells more of. */
  isPrivate(entity: string): boolean {
    const known = this.entities.get(entity)
    return known?.type === 'PER' && known.kb === null && !this.#styled.has(entity)
  }

  /** Whether an entity is a person who speaks for others, of whose deeds he tells. */
  isSpokesman(entity: string): boolean {
    return this.#spokesmen.has(entity)
  }

  /** The body that a spokesman speaks for; null for others, or where it is not named. */
  spokenFor(entity: string): string | null {
    return this.#spokesmen.get(entity) ?? null
  }

  /** Whether an entity is a medium, which tells of deeds rather than does them. */
  reports(entity: string): boolean {
    const known = this.entities.get(entity)
    return this.#media.has(entity) || (known !== undefined && isOutlet(known))
  }

  /** The state or group of the article that an adjective derives from; of two words by the next (كوري جنوبي). */
  stateOf(folded: string, next?: string): string | null {
    const stem = readingsOf(folded).find(r => r.nisbas.length > 0)?.stem ?? bare(folded)
    const nickname = NICKNAMES.get(stem)
    if (nickname !== undefined) return this.#states.get(nickname) ?? null
    for (const { state } of nisba(stem, next)) {
      const id = this.#states.get(fold(state))
      if (id !== undefined) return id
    }
    // «دبلوماسيا روسيا»: the accusative of the adjective is the state's name
    return this.#states.get(folded) ?? this.#peoples.get(bare(folded)) ?? null
  }

  /** The state of the article that a definite noun alone calls so: «قصفه الاحتلال». */
  nicknamed(folded: string): string | null {
    const state = folded.startsWith('ال') ? NICKNAMES.get(bare(folded)) : undefined
    return state === undefined ? null : (this.#states.get(state) ?? null)
  }

  /** The group of the article that a noun makes somebody a member of: حوثيا، الداعشيون. */
  groupOf(folded: string): string | null {
    for (const { lemma, classes } of nominalReading(folded)?.nouns ?? []) {
      if (!classes.includes('person')) continue
      const group = this.#peoples.get(fold(lemma)) ?? this.#peoples.get(fold(lemma).replace(/ي$/, ''))
      if (group !== undefined) return group
    }
    return null
  }

  /**
   * The army of the article that an adjective of nationality tells of, or that of the rulers: the only one, else that of the state whose rule is
   * contested, or that state.
   */
  armyOf(folded: string): string | null {
    const nickname = NICKNAMES.get(bare(folded))
    const own = this.#armies.get(nickname === undefined ? stems.get(folded) : `=${nickname}`)
    if (own !== undefined || !RULERS.has(folded)) return own ?? null
    const armies = new Set(this.#armies.values())
    if (armies.size === 1) return [...armies][0]!
    if (folded !== 'النظام') return this.#states.size === 1 ? [...this.#states.values()][0]! : null
    return this.#armies.get(`=${CONTESTED_STATE}`) ?? this.#states.get(CONTESTED_STATE) ?? null
  }

  /**
   * Whom a phrase without a name recalls: a title that somebody bears in the article (رئيس الوزراء اللبناني), or the noun of a name before
   * it (الحركة after حركة حماس). `words` are folded, the head first.
   */
  recall(words: readonly string[], definite: boolean, before: number): string | null {
    const head = nominalReading(words[0] ?? '')
    if (head === null) return null
    const rest = words.filter((word, i) => i === 0 || !PLACE_KINDS.has(word)).map(word => stems.get(word))
    let found: string | null = null
    for (const lemma of head.nouns.map(n => fold(n.lemma)))
      for (const record of this.#nouns.get(lemma) ?? []) {
        const nested =
          rest.length > 1
            ? rest.every(w => record.words.has(w))
            : definite && (record.at < before || before < this.#headline)
        if (!nested) continue
        if (record.at < before || found === null) found = record.entity
      }
    return found
  }
}

let namesOfStates: Map<string, string> | null = null
function stateNames(): ReadonlyMap<string, string> {
  namesOfStates ??= new Map(states().flatMap(s => s.names.map(n => [fold(n), fold(s.name)] as const)))
  return namesOfStates
}

function agreementOf(mention: Mention, words: readonly string[], text: string): Agreement {
  if (mention.type === 'PER') {
    const title = mention.titles[0]
    const head = title === undefined ? null : nominalReading(fold(text.slice(title.start, title.end)).split(' ')[0]!)
    const office = head?.nouns.filter(n => n.classes.includes('role')) ?? []
    // a name alone does not tell whether it is a man's or a woman's
    return { gender: office.some(n => n.gender === 'f') ? 'f' : (office[0]?.gender ?? null), plural: false }
  }
  if (mention.type === 'GPE' || mention.type === 'LOC')
    return { gender: isMasculineState(words.join(' ')) ? 'm' : 'f', plural: false }
  const head = nominalReading(words[0] ?? '')
  const noun = head?.nouns.find(n => !n.adjective)
  if (noun === undefined) return { gender: null, plural: /(?:ون|ين)$/.test(words[0] ?? '') ? true : null }
  return noun.number === 'p' ? { gender: 'f', plural: null } : { gender: noun.gender, plural: false }
}

let seats: ReadonlySet<string> | null = null

/** Whether a name is that of a capital. */
function isSeat(name: string): boolean {
  seats ??= new Set(states().flatMap(s => s.capitals.map(c => fold(c))))
  return seats.has(fold(name))
}

/** Words that stand for those named after them, whose gender their verb may take. */
const TRANSPARENT = new Set(['بعض', 'كل', 'جميع', 'احد', 'احدي', 'عدد', 'سائر', 'عشرات', 'مئات', 'الاف', 'ملايين'])

/** Whether what a number counts are men, so that no verb before it is feminine: «23 دبلوماسيا». */
const isCountedMan = (token: Token | undefined): boolean => {
  const nouns = token?.kind === 'word' ? (nominalReading(token.fold)?.nouns.filter(n => !n.adjective) ?? []) : []
  return nouns.length > 0 && nouns.every(n => n.gender === 'm' && n.classes.some(c => c === 'role' || c === 'person'))
}

const isHuman = ({ classes }: NounForm): boolean =>
  classes.some(c => c === 'role' || c === 'person' || c === 'casualty' || c === 'kin')

/** Gender and number that a verb agrees with. */
export function agreementOfPhrase(tokens: readonly Token[], chunk: Chunk, cast: Cast): Agreement {
  const name = chunk.names[0]
  if (name !== undefined && name.first === chunk.head && name.core.first === name.first) {
    // الحوثيون: men, whatever else their group is called
    const people = name.mention.type === 'ORG' && /^[وفبل]?ال.+(?:ون|يين)$/.test(tokens[name.first]!.fold)
    if (people) return { gender: 'm', plural: true }
    // تنظيم القاعدة and القاعدة are one, but agree each in its own way
    if (name.mention.type !== 'ORG') return cast.agreement(name.mention.entity)
    const words = tokens.slice(name.core.first, name.core.last).map(t => t.fold)
    return EITHER_GENDER.has(words[0]!) ? { gender: null, plural: null } : agreementOf(name.mention, words, '')
  }
  const token = tokens[chunk.head]!
  const counts = token.kind === 'number' || numberWords(token.fold).length > 0
  if (counts) return { gender: isCountedMan(tokens[chunk.head + 1]) ? 'm' : null, plural: null }
  if (TRANSPARENT.has(token.fold)) return { gender: null, plural: null }
  const reading = nominalReading(token.fold)
  const noun = reading?.nouns.find(n => !n.adjective)
  if (noun === undefined && reading !== null && isPluralOfPeople(reading)) return { gender: null, plural: true }
  if (noun === undefined)
    return { gender: token.clean.endsWith('ة') || token.fold.endsWith('ات') ? 'f' : null, plural: null }
  if (noun.number === 'p') {
    const plurals = reading!.nouns.filter(n => !n.adjective && n.number === 'p')
    if (!plurals.some(isHuman)) return { gender: 'f', plural: null }
    return { gender: null, plural: plurals.every(isHuman) || null } // مقاتلات: women who fight, or warplanes
  }
  return { gender: noun.gender, plural: noun.number === 'd' ? null : false }
}
