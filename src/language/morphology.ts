/**
 * What the morphological lexicons say of a written form. All surfaces here are *folded* (see `fold` in normalise.ts):
 * no marks or tatweel, every alef form ا, ى as ي, ة as ه; clitics and the article are already split off.
 */

export type Person = 1 | 2 | 3
export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'd' | 'p'

/** The Arabic verb forms I–X, and the quadriliterals QI (فعلل), QII (تفعلل) and QIV (افعلّ: اطمأن). */
export type VerbClass = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'QI' | 'QII' | 'QIV'

/** One verb of the lexicon. Everything inflected follows from it. */
export interface Verb {
  /** Dictionary form: 3rd person masculine singular perfect, hamzas written, shadda kept where it tells form II or V apart: قال، صرّح، أعلن، دعا. */
  readonly lemma: string
  /** Three or four radicals, weak ones as و or ي, hamza as ء: قول، صرح، دعو، رءي. */
  readonly root: string
  readonly class: VerbClass
  /** Form I only: the vowels of perfect and imperfect, as in فَعَلَ يَفعُلُ = 'au'. */
  readonly vowels?: string
  /** Verbal nouns as written; forms II–X have their regular one without being told. */
  readonly verbalNouns: readonly string[]
}

export type VerbalKind =
  | 'perfect'
  | 'imperfect'
  | 'imperative'
  | 'active participle'
  | 'passive participle'
  | 'verbal noun'

/** One inflected form of a verb. Participles and verbal nouns have no person. */
export interface VerbForm {
  readonly lemma: string
  readonly kind: VerbalKind
  readonly voice: 'active' | 'passive'
  readonly person: Person | null
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  /** Written with the alef of the indefinite accusative (مؤكدا، طلبا) or its like. */
  readonly accusative: boolean
  /** A spelling that only stands before an attached pronoun (تأكيدت‑ه، ادعاؤ‑ه، دعا‑ه). */
  readonly beforeEnclitic: boolean
  /** Of an imperfect written as only the jussive is (يقل، يدع), or as only subjunctive and jussive are (يقولوا); else null. */
  readonly mood: 'jussive' | 'dependent' | null
}

/** Semantic classes that the rooms select nouns by. */
export type NounClass =
  | 'role' // a person's office, rank or trade: وزير، رئيس، متحدث، قائد، خبير، صحفي
  | 'person' // other human nouns: رجل، امرأة، مدني، شاهد، ناشط، قتيل، جريح، طفل
  | 'body' // what acts as an organisation: حكومة، وزارة، جيش، حزب، حركة، مجلس، لجنة، منظمة، شركة، ميليشيا
  | 'source' // who is cited without a name: مصدر، مصادر، مراقبون، نشطاء، شهود، سكان
  | 'medium' // what publishes: صحيفة، وكالة، قناة، موقع، إذاعة، مجلة، تلفزيون
  | 'document' // what speaks for itself: بيان، تقرير، تصريح، رسالة، وثيقة، مذكرة، قرار، تغريدة، دراسة
  | 'place' // مدينة، بلدة، محافظة، ولاية، منطقة، حي
  | 'facility' // مطار، قاعدة، سجن، مستشفى، ميناء، قصر
  | 'time' // يوم، أسبوع، شهر، سنة، ساعة
  | 'weapon' // صاروخ، طائرة، دبابة، قنبلة
  | 'casualty' // قتيل، جريح، مصاب، ضحية، شهيد، مفقود، نازح
  | 'money' // دولار، يورو، درهم
  | 'kin' // ابن، شقيق، زوجة
  | 'event' // هجوم، زيارة، اجتماع، قمة (nouns of happenings that are no verbal nouns of a listed verb, or are used as such)
  | 'thing'

/** One noun or adjective of the lexicon. */
export interface Noun {
  readonly lemma: string // singular, as written, without article
  readonly plurals: readonly string[] // broken plurals as written; sound ones need not be listed where `sound` says so
  readonly sound: 'm' | 'f' | null // has the sound plural ـون/ـين or ـات
  readonly gender: Gender
  readonly adjective: boolean
  readonly classes: readonly NounClass[]
}

/** One inflected form of a noun or adjective. */
export interface NounForm {
  readonly lemma: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly adjective: boolean
  readonly classes: readonly NounClass[]
  /** A form only a construct can have (مسؤولو، وزيرا، مهندسي). */
  readonly construct: boolean
  /** Written with the alef of the indefinite accusative (مصدرا). */
  readonly accusative: boolean
  /** A spelling that only stands before an attached pronoun (قوات‑ه is none; حكومت‑ه، أعضاؤ‑ه are). */
  readonly beforeEnclitic: boolean
  /** Of a nisba adjective: what it derives from: 'مصر' for مصرية, 'ليبيا' for ليبي; else null. */
  readonly nisbaOf: string | null
}
