/** Search keys under which a name is found from Arabic, English and the common transliterations: consonants in a few classes, vowels left out. */
import { fold } from '../../language/index.ts'

/** Arabic letters by the class of their sound; those that are not here (ا و ي ع) count as vowels. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'k', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'd',
  غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
} // biome-ignore format: an alphabet
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [[/sch|sh|ch/g, 's'], [/kh/g, 'h'], [/gh|dj/g, 'k'], [/th/g, 't'], [/dh/g, 'd'], [/ph/g, 'f'], [/ck|q|c/g, 'k'], [/x/g, 'ks'], [/[jg]/g, 'k'], [/v|w(?=[aeiou]ff)/g, 'f'], [/p/g, 'b']] // biome-ignore format: rows

/** A doubled letter is a shadda, which Arabic does not write. */
const collapse = (key: string): string => key.replace(/(.)\1+/g, '$1')

function arabicKey(word: string): string {
  const stem = word.replace(/^ال(?=..)/, '').replace(/ه$/, '')
  return [...stem].map(letter => ARABIC[letter] ?? '').join('')
}

function latinKey(word: string): string {
  let sounds = collapse(word.replace(/^(?:al|el|as|ash|an|ar|at)-/, ''))
  for (const [from, to] of DIGRAPHS) sounds = sounds.replace(from, to)
  return sounds.replace(/h$/, '').replace(/[^bdfghklmnrstz]/g, '')
}

/** The keys of a name's words; words without consonants and articles have none. */
export function searchKeys(name: string): string[] {
  const plain = fold(name)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʿʾ]/g, '')
  const words = plain.match(/(?:(?:al|el|as|ash|an|ar|at)-)?[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(w => !/^(?:al|el|ال)$/.test(w))
    .map(w => (/[a-z]/.test(w) ? latinKey(w) : /\d/.test(w) ? w : arabicKey(w)))
    .filter(k => k !== '')
}
