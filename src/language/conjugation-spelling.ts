/**
 * From sounds to letters. Verbs are inflected as sounds, since where a hamza sits depends on the vowels around it.
 *
 * A sound string holds Arabic consonants (or slots, see below), short vowels `a i u`, long vowels `A I U`, and these marks:
 * - `Y` the final long a that is written ى; `W` the plural ending written وا;
 * - `T` the feminine ending ة, `H` the same before anything else (ت);
 * - `N` the alef of the indefinite accusative.
 *
 * The slots `1 2 3 4` stand for strong radicals, `t` and `n` for a last radical ت or ن, which merges with a suffix that begins so.
 */

const VOWELS = 'aiuAIUYW'
const isVowel = (sound: string | undefined): boolean => sound !== undefined && sound !== '' && VOWELS.includes(sound)

/** Letters that do not join to the next one: after them the hamza before an accusative alef has no seat (جزءا, but عبئا). */
const NON_JOINING = new Set('اأإآدذرزوؤء')

const LONG: Readonly<Record<string, string>> = { a: 'A', i: 'I', u: 'U' }
const PLAIN: Readonly<Record<string, string>> = {
  a: '',
  i: '',
  u: '',
  A: 'ا',
  I: 'ي',
  U: 'و',
  Y: 'ى',
  W: 'وا',
  T: 'ة',
  H: 'ت',
  N: 'ا',
}

/** What a sound string becomes in speech before it is written: ءaء → ءA (آمن), iو → iي (إيجاد), uي → uو (موقن). */
function settle(sounds: string): string {
  let out = sounds.replace(/^ء([aiu])ء(?![aiuAIUYWء])/, (_, vowel: string) => `ء${LONG[vowel]!}`)
  if (out.includes('iو')) out = out.replace(/iو(?![aiuAIUYWو])/g, 'iي')
  if (out.includes('uي')) out = out.replace(/uي(?![aiuAIUYWي])/g, 'uو')
  return out
}

/**
 * The seats that a hamza inside a word can take, the usual one first.
 * @param before the vowel before it, or the letter before it if that has none
 * @param after the vowel after it, or '' if none follows
 */
function medialSeats(before: string, after: string): readonly string[] {
  if (before === 'ي' && after === 'U') return ['ؤ', 'ئ'] // ميؤوس, ميئوس
  if ('iIي'.includes(before) || after === 'i' || after === 'I') return ['ئ']
  if (after === 'U' || after === 'W') return laxSeats(before)
  if (after === 'u' || before === 'u') return ['ؤ']
  if (before === 'A' || before === 'U' || before === 'و') return ['ء']
  return ['أ']
}

/** Before a long u writers differ: قرؤوا قرأوا, جاؤوا جاءوا, مسؤول مسئول. */
function laxSeats(before: string): readonly string[] {
  if (before === 'a') return ['ؤ', 'أ']
  if (before === 'A' || before === 'U' || before === 'و') return ['ؤ', 'ء']
  return before === 'u' ? ['ؤ'] : ['ؤ', 'ئ']
}

function finalSeat(before: string): string {
  return before === 'i' ? 'ئ' : before === 'u' ? 'ؤ' : before === 'a' ? 'أ' : 'ء'
}

/** How the hamza at `at` is written with the long vowel it may swallow (آ): the spellings, and how many sounds they cover. */
function spellHamza(sounds: string, at: number, written: string): { spellings: readonly string[]; length: number } {
  const length = sounds[at + 1] === 'ء' ? 2 : 1
  const before = at === 0 ? '' : sounds[at - 1]!
  const next = sounds[at + length] ?? ''
  const after = isVowel(next) ? next : ''
  if (at === 0)
    return next === 'A'
      ? { spellings: ['آ'], length: 2 }
      : { spellings: [next === 'i' || next === 'I' ? 'إ' : 'أ'], length }
  if (next === '') return { spellings: [finalSeat(before)], length }
  if (next === 'N') return { ...spellAccusative(before, written), length: length + 1 }
  const seats = medialSeats(before, after === 'A' || after === 'Y' ? 'a' : after)
  if (after === 'A' && seats[0] === 'أ') return { spellings: ['آ'], length: length + 1 }
  return { spellings: seats, length }
}

function spellAccusative(before: string, written: string): { spellings: readonly string[] } {
  if (before === 'A') return { spellings: ['ء'] } // ادعاءً: no second alef
  if (before === 'a') return { spellings: ['أ'] }
  if (before === 'i') return { spellings: ['ئا'] }
  if (before === 'u') return { spellings: ['ؤا'] }
  return { spellings: [NON_JOINING.has(written[written.length - 1]!) ? 'ءا' : 'ئا'] }
}

/** True where the sound at `at` repeats the one before it without a vowel between: shadda, written once. */
function isDoubled(sounds: string, at: number): boolean {
  const sound = sounds[at]!
  if (at === 0 || isVowel(sound)) return false
  const last = sounds[at - 1]!
  return last === sound || (last === 't' && sound === 'ت') || (last === 'n' && sound === 'ن')
}

/** The spellings of a sound string, the usual one first, with hamzas, ى and ة written out. */
export function spell(raw: string): readonly string[] {
  const sounds = settle(raw)
  let spellings: string[] = ['']
  const append = (letters: string): void => {
    for (let k = 0; k < spellings.length; k++) spellings[k] += letters
  }
  if (isVowel(sounds[0])) append('ا') // the vowel that eases a first consonant without one: hamzat al-wasl
  let at = isVowel(sounds[0]) ? 1 : 0
  while (at < sounds.length) {
    if (sounds[at] === 'ء') {
      const hamza = spellHamza(sounds, at, spellings[0]!)
      spellings = hamza.spellings.flatMap(seat => spellings.map(written => written + seat))
      at += hamza.length
      continue
    }
    if (!isDoubled(sounds, at)) append(PLAIN[sounds[at]!] ?? sounds[at]!)
    at++
  }
  return spellings
}

/** True of a stem whose last radical is weak: دعو. */
export const endsWeak = (stem: string): boolean => /[aiu][وي]$/.test(stem)

/** `sounds` with a suffix. '' ends the word, '0' ends it and drops a weak last radical, '0i' does so after i only, '+V' stands before an enclitic; null if that form is no other than ''. */
export function join(stem: string, suffix: string): string | null {
  const glide = /([aiu])([وي])$/.exec(stem)
  if (!glide) {
    if (suffix[0] === '0') return null
    if (suffix.startsWith('+')) return stem.endsWith('ء') ? stem + suffix.slice(1) + PROBE : null
    return stem + suffix
  }
  const head = stem.slice(0, -2)
  if (glide[1] === 'a' && (suffix === 'N' || suffix === '0i')) return null // مستدعًى
  return head + joinWeak(glide[1]!, glide[2]!, suffix, head.endsWith('ي'))
}

/** Stands for the enclitic's first letter while a hamza before it is written: a zero-width joiner, which folding takes off. */
const PROBE = '\u200d'

/** The end of a word whose last radical is weak: `vowel` + `glide` + suffix. */
function joinWeak(vowel: string, glide: string, suffix: string, afterYa: boolean): string {
  const long = vowel === 'a' ? 'A' : vowel === 'i' ? 'I' : 'U'
  const consonant = vowel === 'i' ? 'ي' : glide
  const first = suffix[0]
  if (suffix === '') return vowel === 'a' && glide === 'ي' && !afterYa ? 'Y' : long
  if (suffix === '0i') return '' // جاءٍ
  if (suffix === '0') return vowel
  if (first === '+') return long
  if (suffix === 'aT' || suffix.startsWith('aH'))
    return vowel === 'a' ? `A${suffix.slice(1)}` : `${vowel}${consonant}${suffix}`
  if (first === 'W' || first === 'U') return vowel === 'a' ? `aو${first === 'W' ? 'ا' : suffix.slice(1)}` : suffix
  if (first === 'I') return vowel === 'a' ? `aي${suffix.slice(1)}` : suffix
  if (suffix.startsWith('aت') && vowel === 'a') return suffix
  if (isVowel(first) || first === 'N') return `${vowel}${consonant}${suffix}`
  return vowel === 'a' ? `a${consonant}${suffix}` : `${long}${suffix}`
}
