/** Bytes as they come: encodings, damage, records, limits. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, type InputItem, type Origin, readInputs } from '../src/reading/index.ts'
import { MAX_LINE_BYTES, MAX_TEXT_BYTES } from '../src/reading/inputs.ts'

const SENTENCE = 'قال الوزير إن الاجتماع سيعقد في القاهرة يوم الأحد، وأضاف أن الدعوة وجهت إلى الجميع.'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function encode(text: string, name: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder(name).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map(character => table.get(character) ?? 0x3f))
}

async function collect(bytes: Uint8Array, format: Origin['format'], size = bytes.length): Promise<InputItem[]> {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size))
  const items: InputItem[] = []
  for await (const item of readInputs(chunks, { uri: 'a.txt', format })) items.push(item)
  return items
}
const problems = (items: readonly InputItem[]): string[] =>
  items.flatMap(item => ('problem' in item ? [`${item.problem.line ?? '-'}: ${item.problem.message}`] : []))
const texts = (items: readonly InputItem[]): string[] =>
  items.flatMap(item => ('article' in item ? [item.article.text] : []))

describe('decode', () => {
  const read = (bytes: Uint8Array): { text: string; notes: string } => {
    const decoded = decode(bytes)
    if ('refused' in decoded) throw new Error(decoded.refused)
    return { text: decoded.text, notes: decoded.diagnostics.map(d => d.message).join('; ') }
  }

  it('reads UTF-8 with and without its mark, saying nothing', () => {
    expect(read(utf8(SENTENCE))).toEqual({ text: SENTENCE, notes: '' })
    expect(read(utf8(`\ufeff${SENTENCE}`))).toEqual({ text: SENTENCE, notes: '' })
  })

  it('reads UTF-16 by its mark, in both orders', () => {
    const little = Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')
    expect(read(little)).toEqual({ text: SENTENCE, notes: '' })
    expect(read(Buffer.from(little).swap16())).toEqual({ text: SENTENCE, notes: '' })
  })

  it.each(['windows-1256', 'iso-8859-6'])('reads unlabelled %s and says so', name => {
    const { text, notes } = read(encode(SENTENCE, name))
    expect(text).toBe(SENTENCE)
    expect(notes).toContain(name)
  })

  it.each(['windows-1252', 'windows-1256'])('undoes UTF-8 read as %s', name => {
    const misread = new TextDecoder(name).decode(utf8(SENTENCE))
    const { text, notes } = read(utf8(misread))
    expect(text).toBe(SENTENCE)
    expect(notes).toContain('encoded twice')
  })

  it('undoes a double encoding only in the lines that have it', () => {
    const misread = new TextDecoder('windows-1256').decode(utf8(SENTENCE))
    expect(read(utf8(`${SENTENCE}\n${misread}\n${misread}`)).text).toBe(`${SENTENCE}\n${SENTENCE}\n${SENTENCE}`)
  })

  it('leaves sound text with French names and quotes alone', () => {
    const text = `${SENTENCE} «Ça va, Zoë Ünal?» ضغط، حفظ؛ خط؟`
    expect(read(utf8(text))).toEqual({ text, notes: '' })
  })

  it('reads UTF-8 cut at any byte, without inventing text', () => {
    const bytes = utf8(SENTENCE)
    for (let end = 10; end < bytes.length; end++) {
      const { text } = read(bytes.subarray(0, end))
      expect(SENTENCE.startsWith(text.replace(/\ufffd+$/, ''))).toBe(true)
    }
  })

  it('reads over a stray NUL and says so', () => {
    expect(read(utf8(`${SENTENCE}\0${SENTENCE}`)).notes).toContain('control characters')
  })

  it.each([
    [
      'a PNG',
      Uint8Array.from([
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff, 0xd8,
      ]),
    ],
    ['NULs', new Uint8Array(1000)],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)],
  ])('refuses %s', (_, bytes) => {
    expect(decode(bytes)).toHaveProperty('refused')
  })

  it('never throws, and gives text or a reason', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const decoded = decode(bytes)
        expect('refused' in decoded ? decoded.refused : decoded.text).toBeTypeOf('string')
      }),
    )
  })
})

describe('a text', () => {
  it('has the digest of its bytes as id', async () => {
    const bytes = utf8(`\ufeff${SENTENCE}`)
    const [item] = await collect(bytes, 'text')
    expect(item).toMatchObject({ article: { id: `sha256:${createHash('sha256').update(bytes).digest('hex')}` } })
  })

  it.each([
    ['', 'empty'],
    ['  \n\t\n', 'blank'],
  ])('of %j is a problem', async (text, message) => {
    expect(problems(await collect(utf8(text), 'text')).join()).toContain(message)
  })

  it('is read up to the limit', async () => {
    const items = await collect(utf8('ق'.repeat(10 * 1024 * 1024)), 'text', 65_521)
    expect(problems(items)).toEqual(['-: longer than 4 MB: only that much was read'])
    expect(texts(items)[0]).toBe('ق'.repeat(MAX_TEXT_BYTES / 2))
  })
})

describe('JSON lines', () => {
  it('give a record a line, unknown keys ignored, blank lines skipped', async () => {
    const lines = [
      { uri: 'u1', text: SENTENCE, url: 1 },
      { uri: 'u2', title: 'عنوان', outlet: 'منبر', published: '2019-05-09', text: SENTENCE },
    ]
    const items = await collect(utf8(`${JSON.stringify(lines[0])}\r\n\n${JSON.stringify(lines[1])}`), 'jsonl')
    expect(items).toMatchObject([
      { article: { uri: 'u1', text: SENTENCE } },
      { article: { uri: 'u2', title: 'عنوان', outlet: 'منبر', published: '2019-05-09' } },
    ])
  })

  it('have ids of their own bytes, wherever they stand', async () => {
    const line = JSON.stringify({ uri: 'u', text: SENTENCE })
    const items = await collect(utf8(`${line}\n${line}\r\n`), 'jsonl')
    const ids = items.map(item => ('article' in item ? item.article.id : null))
    expect(ids[0]).toBe(`sha256:${createHash('sha256').update(line).digest('hex')}`)
    expect(ids[1]).toBe(ids[0])
  })

  it.each([
    ['{"uri":"a","text":"x"', 'ends in the middle'],
    ['{"uri":"a" "text":"x"}', 'not valid JSON at character 12'],
    ['[1]', 'is a list'],
    ['null', 'is null'],
    ['{"uri":"a"}', 'no "text"'],
    ['{"uri":"a","text":5}', '"text" is a number'],
    ['{"uri":"a","text":" "}', '"text" is empty'],
    ['{"uri":"a","text":"x","published":"02/03/2018"}', 'no ISO 8601 date'],
    ['{"uri":"a","text":"x","published":"2018-02-30"}', 'no ISO 8601 date'],
    ['{"uri":"a","text":"x","title":7}', '"title" is a number'],
  ])('name line and fault of %s', async (line, message) => {
    const good = JSON.stringify({ uri: 'good', text: SENTENCE })
    const items = await collect(utf8(`${good}\n${line}\n${good}\n`), 'jsonl')
    expect(problems(items)).toEqual([expect.stringMatching(new RegExp(`^2: .*${message.replace(/[[\]]/g, '\\$&')}`))])
    expect(texts(items).filter(text => text === SENTENCE)).toHaveLength(2)
  })

  it('too long for memory cost themselves alone', async () => {
    const good = JSON.stringify({ uri: 'good', text: SENTENCE })
    const items = await collect(utf8(`${good}\n{"text":"${'x'.repeat(MAX_LINE_BYTES)}"}\n${good}`), 'jsonl', 1 << 20)
    expect(problems(items)).toEqual(['2: longer than 16 MB: not read'])
    expect(texts(items)).toHaveLength(2)
  })

  it('are the same however the stream is cut', async () => {
    const bytes = utf8(
      `${JSON.stringify({ uri: 'a', text: SENTENCE })}\n\n{bad\r\n${JSON.stringify({ uri: 'b', text: 'نص' })}\n`,
    )
    const whole = await collect(bytes, 'jsonl')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async size => {
        expect(await collect(bytes, 'jsonl', size)).toEqual(whole)
      }),
    )
  })
})

describe('a stream of unknown kind', () => {
  it('is JSON lines if it begins with a brace, else a text', async () => {
    expect(texts(await collect(utf8(`\ufeff\n {"uri":"a","text":"نص"}`), 'sniff', 3))).toEqual(['نص'])
    expect(texts(await collect(utf8(SENTENCE), 'sniff', 3))).toEqual([SENTENCE])
  })
})
