import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CorpusCase, readCorpus } from '../../tests/support/corpus.ts'
import type { Attribution } from '../document/index.ts'
import { fold, readingsOf } from '../language/index.ts'
import { readArticle, run } from '../pipeline.ts'
import { cueVerbs, lemmaKey } from './lexicon.ts'

const corpora = new URL('./corpus/', import.meta.url)
const names = readdirSync(corpora).filter(name => name.endsWith('.corpus'))

/** What a case's text is read as. A headline is followed by a line of text, so that it is one. */
function attributionsOf(given: CorpusCase): readonly Attribution[] {
  const isTitle = given.headers.includes('title')
  const text = isTitle ? `${given.text}\n\nهطلت الأمطار على المدينة طوال الليل.` : `نشرة المساء\n\n${given.text}`
  const offset = isTitle ? 0 : text.length - given.text.length
  return run({ uri: given.where, text })
    .layer('attributions')
    .map(a => ({ ...a, content: { start: a.content.start - offset, end: a.content.end - offset }, cue: { start: a.cue.start - offset, end: a.cue.end - offset } })) // biome-ignore format: one record
}

/** «direct statement: وكالة ← وزير» as the corpus writes it; the form only where the case tells it. */
const shown = (a: Attribution, like: string): string => {
  const head = /^(?:direct|indirect|mixed) /u.test(like) ? `${a.form} ${a.act}` : a.act
  return `${head}: ${a.chain.map(s => s.name).join(' ← ')}`
}

const quoted = (text: string, span: { start: number; end: number }): string => text.slice(span.start, span.end)

function check(given: CorpusCase): void {
  const found = attributionsOf(given)
  if (given.expectations[0] === 'nothing') {
    expect(
      found.map(a => `${a.rule}: ${quoted(given.text, a.content)}`),
      given.where,
    ).toEqual([])
    return
  }
  const contents = given.marks.filter(m => m.label === '')
  expect(contents.length, `${given.where}: one [content] for each ==>`).toBe(given.expectations.length)
  const got = contents.map((mark, i) => {
    const match = found.find(a => a.content.start === mark.start && a.content.end === mark.end)
    const near = found.map(a => quoted(given.text, a.content)).join(' / ')
    return match === undefined ? `no «${quoted(given.text, mark)}» in ${near}` : shown(match, given.expectations[i]!)
  })
  expect(got, given.where).toEqual([...given.expectations])
  // there, what only looks like speech must not be reported beside it
  if (given.where.startsWith('not-speech')) expect(found.map(a => quoted(given.text, a.content)), given.where).toHaveLength(contents.length) // biome-ignore format: one line
  for (const cue of given.marks.filter(m => m.label === 'cue'))
    expect(
      found.some(a => a.cue.start <= cue.start && cue.start < a.cue.end),
      `${given.where}: cue`,
    ).toBe(true)
}

for (const name of names)
  describe(name, () => {
    for (const given of readCorpus(new URL(name, corpora))) it(`${given.where} ${given.title}`, () => check(given))
  })

describe('the lexicon of cues', () => {
  it('knows every verb by a form that the language room reads', () => {
    const unknown = [...cueVerbs().values()].filter(
      entry => !readingsOf(fold(entry.lemma)).some(r => r.verbs.some(v => lemmaKey(v.lemma) === lemmaKey(entry.lemma))),
    )
    expect(unknown.map(e => e.lemma)).toEqual([])
  })
})

describe('bounds', () => {
  const time = (text: string): number => {
    const start = performance.now()
    run({ uri: 'bounds', text })
    return performance.now() - start
  }
  it('reads a sentence of 5,000 words in linear time', () => {
    const clause = 'قال الوزير إن المصدر أكد أن الشركة نفت وصول السفينة وفق الوكالة '
    time(clause.repeat(100))
    const short = time(clause.repeat(210))
    const long = time(clause.repeat(420))
    expect(long).toBeLessThan(Math.max(5 * short, 400))
  })
  it('reads quotation marks opened 10,000 times', () => {
    expect(time('قال الوزير «نعم '.repeat(10_000))).toBeLessThan(15_000)
  })
})

it.each([
  ['قتل سبعة جنود، بحسب الشرطة الصومالية.', 'organisation'],
  ['قتل سبعة جنود، بحسب مصادر في الشرطة الصومالية.', 'anonymous'],
  ['قال مسؤول في وزارة الدفاع إن الطريق مغلق.', 'anonymous'],
  ['قالت متحدثة باسم الجيش إن الطريق مغلق.', 'anonymous'],
  ['قال مسؤول كبير بوزارة الدفاع إن الطريق مغلق.', 'anonymous'],
  ['قال مدير وزارة الدفاع إن الطريق مغلق.', 'person'],
  ['قالت المتحدثة باسم الجيش إن الطريق مغلق.', 'person'],
])('knows a body by its name, though its noun tells of people: %s', (text, kind) => {
  expect(readArticle({ uri: 'a', text }).attributions.map(a => a.chain.at(-1)?.kind)).toEqual([kind])
})

it.each([
  ['Hespress', 'هسبريس'],
  ['Al-Watan (Oman)', 'الوطن'],
])('leaves out the outlet itself, %s, which is told something by its Arabic name', (outlet, name) => {
  const text = `قال سامي حسن لصحيفة ${name} إن الطريق مغلق.`
  const linksOf = (of: string): number[] =>
    readArticle({ uri: 'a', outlet: of, text }).attributions.map(a => a.chain.length)
  expect([linksOf(outlet), linksOf('Reuters')]).toEqual([[1], [2]])
})

it('takes the source of the outlet itself for whoever spoke to it before', () => {
  const text = 'كشف مصدر حكومي أن الطريق مغلق. وذكر مصدر هسبريس أن الجسر سليم.'
  const speakers = (outlet: string): (string | undefined)[] =>
    readArticle({ uri: 'a', outlet, text }).attributions.map(a => a.chain.at(-1)?.name)
  expect([speakers('Hespress')[1], speakers('Reuters')[1]]).toEqual(['مصدر حكومي', 'مصدر هسبريس'])
})
