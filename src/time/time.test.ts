import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CorpusCase, readCorpus } from '../../tests/support/corpus.ts'
import { analyse } from '../language/index.ts'
import { readDocument } from '../reading/index.ts'
import { readTime } from './index.ts'

const folder = new URL('./corpus/', import.meta.url)
const corpora = readdirSync(folder).filter(name => name.endsWith('.corpus'))

/** Reads a text as if it were published on a day; `-` for a text that nothing dates. */
function read(text: string, published: string) {
  const given = published === '-' ? {} : { published }
  return readTime(analyse(readDocument({ uri: 'corpus', text: `خبر\n\n${text}`, ...given })))
}

/** The times of a case's text, drawn as the corpus draws them. */
function found({ text, headers }: CorpusCase): string[] {
  const document = read(text, headers[0]!)
  return document.layer('timexes').map(({ start, end, type, value, mod }) => {
    return `[${document.text.slice(start, end)}] ${[type, value, ...(mod === undefined ? [] : [mod])].join(' ')}`
  })
}

const expected = ({ text, marks, expectations }: CorpusCase): string[] =>
  expectations[0] === 'nothing'
    ? []
    : marks.map((mark, i) => `[${text.slice(mark.start, mark.end)}] ${expectations[i]}`)

describe.each(corpora)('%s', name => {
  it.each(readCorpus(new URL(name, folder)).map(one => [one.where, one] as const))('%s', (_, one) => {
    expect(found(one)).toEqual(expected(one))
  })
})
