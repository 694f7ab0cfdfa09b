/** Names by what is said of them: who speaks is a person, and stands right behind the verb (قال راج غويل للصحفيين). */
import { fold, readingsOf, wordSet } from '../../language/index.ts'
import { WordMemo } from '../../language/memo.ts'
import { numberWords } from '../../language/numeral-words.ts'
import type { Candidate } from '../candidates.ts'
import { givenNameOf, isAmbiguousName, isNamePart } from '../lexicon/names.ts'
import { SPEAKING } from '../lexicon/speaking.data.ts'
import { factsOf, isInflected, isParticle, isWhole, isWord } from '../words.ts'
import type { RuleContext } from './context.ts'
import { isFamilyName } from './people.ts'

const WEIGHT = 40
/** More than the given name within it: «آرتين كريم بيدرو» */
const WHOLE = 70
const MAX_WORDS = 3

let speaking: ReadonlySet<string> | null = null

const memo = new WordMemo<boolean>(folded => {
  speaking ??= wordSet(SPEAKING)
  if (factsOf(folded).nisba) return false // أردني is no «أردّ»
  return readingsOf(folded).some(
    r =>
      r.enclitic === null &&
      r.verbs.some(v => v.person === 3 && v.number !== 'p' && v.mood === null && speaking!.has(fold(v.lemma))),
  )
})

/** Whether a folded word is a finite verb of speaking: وقال, يؤكد. */
export const speaks = (folded: string): boolean => memo.get(folded)

/** Attached to a word, these show that it is no name: والناطق, للصحفيين. */
const ATTACHED = /^(?:[وفبلك]*ال|لل)/

/** «أردني يلقى»، «وأصيب خمسة»: words that are as plainly verbs as راج is not. */
const isVerbHere = (folded: string): boolean =>
  readingsOf(folded).some(
    r =>
      !r.proclitics.includes('ا') && // news asks no questions
      r.verbs.some(v => v.kind === 'imperfect' || (v.kind === 'perfect' && r.proclitics.length > 0)),
  )

/** Second words of newspapers in other languages: جيروزاليم بوست. */
const PAPERS: ReadonlySet<string> = new Set(['بوست', 'تايمز', 'نيوز', 'تلغراف', 'هيرالد', 'تريبيون', 'جورنال'])

/** Whether a word may open a name: no noun, adverb or particle, unless it is a given name as well. */
function opens(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]!
  if (!isWord(token) || isParticle(token) || ATTACHED.test(token.fold) || ctx.matches.has(at)) return false
  const { unknown, definite, noun, role, person, body, time, particle, nisba, verbalNoun } = factsOf(token.fold)
  if (numberWords(token.fold).length > 0) return false
  if (givenNameOf(token.fold)) return token.fold.length > 2
  if (isNamePart(token.fold) || isInflected(token.fold)) return false
  if (unknown) return token.fold.length > 2
  if (definite !== null || noun || role || person || body || time || particle || nisba || verbalNoun) return false
  return !isVerbHere(token.fold)
}

/** Whether a word may go on a name: known to no lexicon, or by the tagger a part of one. */
function goesOn(ctx: RuleContext, at: number): boolean {
  const token = ctx.tokens[at]
  if (at >= ctx.last || !isWord(token) || isParticle(token)) return false
  if (token.fold === 'الدين' || (givenNameOf(token.fold) && !isAmbiguousName(token.fold))) return true
  if (ATTACHED.test(token.fold) || PAPERS.has(token.fold) || isInflected(token.fold)) return false
  const { unknown, definite, role, time, particle, nisba, verbalNoun } = factsOf(token.fold)
  const seen = ctx.outside[at]! < 0
  if (unknown) return token.fold.length > 2 && !/^و/.test(token.fold) && (seen || !/^[بلك]/.test(token.fold))
  if (!isWhole(token) || definite !== null || role || time || particle || nisba) return false
  if (verbalNoun && !token.fold.endsWith('ي')) return false // «أعلن ياسر اعتزال اللعب»
  return seen && ctx.outside[at - 1]! < 0
}

/** The name of two words or three that begins with token `at`, right behind a verb of speaking. */
export function speakerAt(ctx: RuleContext, at: number): Candidate | null {
  if (at === ctx.first || !speaks(ctx.tokens[at - 1]!.fold) || !opens(ctx, at)) return null
  let last = at + 1
  while (last < at + MAX_WORDS && goesOn(ctx, last)) last++
  const family = ctx.tokens[last]
  if (last < ctx.last && isWord(family) && givenNameOf(ctx.tokens[last - 1]!.fold) && isFamilyName(family)) last++
  if (last < at + 2) return null
  const goesOnGiven = factsOf(ctx.tokens[at]!.fold).unknown && givenNameOf(ctx.tokens[at + 1]!.fold)
  return {
    first: at,
    last,
    letters: 0,
    type: 'PER',
    rule: 'who speaks',
    weight: goesOnGiven ? WHOLE : WEIGHT,
    entries: [],
  }
}
