/**
 * How names sound: search keys under which a name is found from Arabic, English and the common transliterations: consonants in a few classes. The vowels
 * between them, which one script writes and the other leaves out, tell how near two words of one key are.
 */
import { fold } from './normalise.ts'

/** Arabic letters by the class of their sound; capitals are vowels. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'k', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'd',
  غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ا: 'A', ع: 'A', و: 'U', ؤ: 'U', ي: 'I', ئ: 'I',
} // biome-ignore format: an alphabet
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [[/sch|sh|ch/g, 's'], [/kh/g, 'h'], [/gh|dj/g, 'k'], [/th/g, 't'], [/dh/g, 'd'], [/ph/g, 'f'], [/ck|q|c/g, 'k'], [/x/g, 'ks'], [/[jg]/g, 'k'], [/v|w(?=[aeiou]ff)/g, 'f'], [/p/g, 'b']] // biome-ignore format: rows
const LATIN_VOWELS: Readonly<Record<string, string>> = { a: 'A', e: 'E', i: 'I', y: 'I', o: 'U', u: 'U', w: 'U' }

/** A word of a name as it sounds. */
export interface Sound {
  /** Its consonants by class. */
  readonly key: string
  /** The vowels before, between and behind the consonants, of A, E, I, U: one more than there are consonants. */
  readonly vowels: readonly string[]
  readonly latin: boolean
}

/** A doubled letter is a shadda, which Arabic does not write. */
const collapse = (key: string): string => key.replace(/(.)\1+/g, '$1')

function arabicSounds(word: string): string {
  const stem = word.replace(/^ال(?=..)/, '').replace(/ه$/, 'ا')
  return [...stem].map(letter => ARABIC[letter] ?? '').join('')
}

function latinSounds(word: string): string {
  let sounds = collapse(word.replace(/^(?:al|el|as|ash|an|ar|at)-/, ''))
  for (const [from, to] of DIGRAPHS) sounds = sounds.replace(from, to)
  return sounds
    .replace(/h$/, '')
    .replace(/[aeiouyw]/g, vowel => LATIN_VOWELS[vowel]!)
    .replace(/[^bdfghklmnrstzAEIU]/g, '')
}

function soundOf(word: string): Sound {
  if (/\d/.test(word)) return { key: word, vowels: [], latin: false }
  const latin = /[a-z]/.test(word)
  const sounds = latin ? latinSounds(word) : arabicSounds(word)
  return { key: sounds.replace(/[AEIU]/g, ''), vowels: sounds.split(/[a-z]/), latin }
}

/** The sounds of a name's words; words without consonants and articles have none. */
export function soundsOf(name: string): Sound[] {
  const plain = fold(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʿʾ]/g, '')
  const words = plain.match(/(?:(?:al|el|as|ash|an|ar|at)-)?[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(w => !/^(?:al|el|ال)$/.test(w))
    .map(soundOf)
    .filter(({ key }) => key !== '')
}

/** How far the vowels at one place of two words are apart. */
function apart(a: string, b: string, sameScript: boolean, edge: 'first' | 'last' | null): number {
  if (a === b) return 0
  if (a === '' || b === '') {
    const written = a + b
    if (sameScript) return 0.7
    // within a word Arabic leaves out short vowels, and Latin script an e that nobody says
    return edge === null || (edge === 'last' && written === 'E') ? 0 : 1.25
  }
  return [...a].some(vowel => b.includes(vowel) || vowel === 'E' || b.includes('E')) ? 0 : 0.5
}

/** How near two words sound, 0 (not the same name) to 1. */
export function nearness(a: Sound, b: Sound): number {
  if (a.key !== b.key) return 0
  const sameScript = a.latin === b.latin
  const last = a.vowels.length - 1
  let distance = 0
  a.vowels.forEach((vowel, i) => {
    const missing = !sameScript && (a.latin ? b.vowels[i]! !== '' && vowel === '' : vowel !== '' && b.vowels[i] === '')
    const edge = i === 0 ? 'first' : i === last ? 'last' : null
    distance += missing ? 1 : apart(vowel, b.vowels[i]!, sameScript, edge)
  })
  return distance > Math.max(0.5, (a.key.length - 1) / 2.5) ? 0 : 1 / (1 + distance / 4)
}

/** Whether two names, in whatever script, may be one by how they sound, word by word: هسبريس, Hespress. */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [soundsOf(one), soundsOf(other)]
  return a.length > 0 && a.length === b.length && a.every((sound, i) => nearness(sound, b[i]!) > 0)
}
