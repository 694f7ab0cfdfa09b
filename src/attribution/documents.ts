import { finiteVerbsAt, fold, readingsOf } from '../language/index.ts'
import { pressPeople } from './lexicon.ts'
import { isMade } from './modifiers.ts'
import { canSpeak, isDocument, type SourcePhrase, sourcePhraseAt } from './phrase.ts'
import type { Reader } from './reader.ts'
import { BODIES, DOCUMENTS, hasClass, isAdjective, isRelativePronoun, isVerbAt, nominalOf, PEOPLE } from './words.ts'

/** Words between a document and who issued it: «بيان صحفي صادر عن الديوان». */
const ISSUED = ['صادر', 'صدر', 'صادره', 'صدرت']
const BETWEEN = new Set([...ISSUED, 'الصادر', 'الصادره', 'عن', 'من'])
const OWN = /^ل(?:ه|ها|هم|هما)$/u
/** Verbs of making words known that take them behind ب. */
const MAKING = new Set(['أدلى', 'تقدّم', 'بعث'])
const OF_IT = /^ب(?:ه|ها)$/u
/** «تقارير أخرى» */
const OTHER = new Set(['اخر', 'اخري', 'اخرون'])
const NISBA = /^(?!ال).{2,}ي$/u
const MAX_BETWEEN = 5
const MAX_BACK = 600
const MAX_BEFORE = 10

/** «نشر ناشطون تسجيلا قالوا إنه»: whether a document in the indefinite accusative stands right before a token. */
export function isMadeBefore({ tokens }: Reader, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || !before.fold.endsWith('ا')) return false
  return hasClass(nominalOf(before.fold)?.noun ?? null, DOCUMENTS)
}

/** Who stands behind statements and reports. */
export class Documents {
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  /** Who issued the document that a phrase names, as the words after it tell: «بيان للرئاسة», «تقرير الأمم المتحدة». */
  issuerOf(phrase: SourcePhrase): SourcePhrase | null {
    const end = Math.min(this.#reader.sentenceEnd(phrase.head), phrase.head + 24)
    return this.#issuerAfter(phrase.head + 1, end, phrase.noun !== null && !this.#hasArticle(phrase.head))
  }

  /** «بيانات صادرة عن المعارضة»: whether words that could be data are statements, because somebody issued them. */
  isIssued({ head }: SourcePhrase): boolean {
    const { tokens } = this.#reader
    const issues = finiteVerbsAt(tokens, head + 1).some(v => v.form.lemma === 'أصدر' && v.reading.enclitic !== null)
    return issues || ISSUED.includes(tokens[head + 1]?.fold ?? '')
  }

  #makes(at: number): boolean {
    return finiteVerbsAt(this.#reader.tokens, at).some(v => MAKING.has(v.form.lemma))
  }

  /** «في بيان لها»: whose document it is, a pronoun tells. */
  isOwn({ head }: SourcePhrase): boolean {
    const { tokens } = this.#reader
    return OWN.test(tokens[head + 1]?.fold ?? '') || OWN.test(tokens[head + 2]?.fold ?? '')
  }

  #hasArticle(token: number): boolean {
    return nominalOf(this.#reader.tokens[token]!.fold, ['و', 'ف', 'ل', 'ب'])?.reading.article === true
  }

  /** A document with the article has no genitive: only a preposition ties its issuer to it. */
  #issuerAfter(from: number, end: number, genitive: boolean): SourcePhrase | null {
    let tied = genitive
    const document = nominalOf(this.#reader.tokens[from - 1]!.fold, ['و', 'ل', 'ب', 'ف'])?.noun
    const feminine = document?.number === 'p' || document?.gender === 'f'
    for (let i = from; i < Math.min(end, from + MAX_BETWEEN); i++) {
      const token = this.#reader.tokens[i]!
      if (readingsOf(token.fold).some(r => r.particle.includes('comp'))) return null // what it says begins
      if (OTHER.has(token.fold) || token.fold === 'الي') return null // «رسالة إلى الوزير»: to whom it goes
      if (token.fold === 'عده' || (i === from && /^مشترك/u.test(token.fold))) continue // «تقارير عدة», «بيان مشترك»
      if (OWN.test(token.fold)) return null // «في بيان لها»: whose it is, the sentence tells
      if (/^الوارده?$/u.test(token.fold)) return null // «التقارير الواردة من المدينة»
      if (isRelativePronoun(token.fold) && isMade(this.#reader.tokens[i + 1]?.fold ?? '')) continue // «التقرير الذي نشرته المنظمة»
      if (token.fold === 'عن' && !BETWEEN.has(this.#reader.tokens[i - 1]!.fold)) return null // «نقل التقرير عن موظف», «تقرير عن التعليم»
      if (OF_IT.test(this.#reader.tokens[i + 1]?.fold ?? '') && this.#makes(i)) {
        tied = true
        i++ // «تصريحات أدلى بها الناشط»
        continue
      }
      if (BETWEEN.has(token.fold) || isMade(token.fold)) {
        tied = true
        continue
      }
      if (token.fold.startsWith('ل')) tied = true
      if (
        i === from &&
        !feminine &&
        NISBA.test(token.fold) &&
        isAdjective(token.fold, false) &&
        this.#reader.mentionAt(i) === undefined
      ) {
        tied = false // «تقرير حقوقي», «تقرير برلماني»: no member of anything, and behind it no genitive
        continue
      }
      if (i === from && feminine && /^(?!ال).{2,}يه$/u.test(token.fold)) continue // «تقارير إعلامية»: no journalist
      if (this.#reader.mentionAt(i) === undefined && (isAdjective(token.fold, true) || isAdjective(token.fold, false)) && !this.#isNoun(token.fold)) continue // biome-ignore format: one line
      if (i === from && pressPeople.has(fold(nominalOf(token.fold)?.noun?.lemma ?? ''))) continue // «مؤتمر صحافي»
      if (!tied && this.#hasArticle(i)) continue // two words with the article: the second is an adjective
      const phrase = sourcePhraseAt(this.#reader, i, end, { allowed: ['ل'] })
      return phrase !== null && tied && this.#issues(phrase) ? phrase : null
    }
    return null
  }

  #isNoun(folded: string): boolean {
    const noun = nominalOf(folded, ['ل'])?.noun
    return noun != null && !noun.adjective
  }

  #issues(phrase: SourcePhrase): boolean {
    if (isDocument(phrase) || !canSpeak(phrase)) return false
    if (readingsOf(this.#reader.tokens[phrase.head]!.fold).some(r => r.nouns.some(n => n.classes.includes('time'))))
      return false // «مطلع الشهر»
    return (
      phrase.named !== null || phrase.person !== null || hasClass(phrase.noun, BODIES) || hasClass(phrase.noun, PEOPLE)
    )
  }

  /** Who issued the document last mentioned by the same noun before a phrase: «نشر موقع … تقريرا … وأشار التقرير». */
  earlierIssuer(phrase: SourcePhrase, lemma: string): SourcePhrase | null {
    return this.#earlier(phrase, lemma, i => this.#issuerBehind(i) ?? this.#issuerBefore(i))
  }

  /** Who made the documents last mentioned by the same noun; whom ل names after them are those they were made for. */
  earlierMaker(phrase: SourcePhrase, lemma: string): SourcePhrase | null {
    return this.#earlier(phrase, lemma, i => this.#issuerBefore(i) ?? this.#issuerBehind(i))
  }

  #issuerBehind(i: number): SourcePhrase | null {
    return this.#issuerAfter(i + 1, this.#reader.sentenceEnd(i), !this.#hasArticle(i))
  }

  #earlier(phrase: SourcePhrase, lemma: string, issuerAt: (i: number) => SourcePhrase | null): SourcePhrase | null {
    for (let i = phrase.first - 1; i >= Math.max(0, phrase.first - MAX_BACK); i--) {
      const noun = nominalOf(this.#reader.tokens[i]!.fold, ['و', 'ل', 'ب', 'ف'])?.noun
      if (noun == null || fold(noun.lemma) !== lemma) continue
      const issuer = issuerAt(i)
      if (issuer !== null) return issuer
    }
    return null
  }

  /** Who issued a document just named for the first time: «نشر الموقع تقريرا»; «حذر تقرير» is by nobody named before. */
  makerOf(phrase: SourcePhrase): SourcePhrase | null {
    return this.#isSubject(phrase) ? null : this.#issuerBefore(phrase.first)
  }

  /** Whether an indefinite document stands right behind a verb, not in the accusative that its object would have. */
  #isSubject({ first, head, noun, number }: SourcePhrase): boolean {
    const { tokens } = this.#reader
    if (first !== head || number !== 's' || noun?.accusative === true || tokens[head]!.fold.endsWith('ا')) return false
    return first > 0 && tokens[first - 1]!.sentence === tokens[first]!.sentence && isVerbAt(tokens, first - 1)
  }

  /** A subject is no accusative («نقلا عن مسودة»); a bare noun right before a document with the article governs it («صحة تلك التقارير»). */
  #mayMake({ head, noun, named, last }: SourcePhrase, at: number): boolean {
    if (noun?.accusative === true || this.#reader.tokens[head]!.fold.endsWith('ا')) return false
    const construct = last === at && !this.#reader.tokens[at]!.fold.endsWith('ا') // «صحة تقارير»
    return named !== null || last < at || this.#hasArticle(head) || (!this.#hasArticle(at) && !construct)
  }

  #issuerBefore(at: number): SourcePhrase | null {
    for (let i = at - 1; i >= Math.max(this.#reader.sentenceStart(at), at - MAX_BEFORE); i--) {
      const phrase = sourcePhraseAt(this.#reader, i, at)
      if (
        phrase !== null &&
        phrase.noun !== null &&
        hasClass(phrase.noun, BODIES) &&
        this.#issues(phrase) &&
        this.#mayMake(phrase, at)
      )
        return phrase
    }
    return null
  }
}
