/** Adding articles over HTTP: every format, what is wrong with inputs, jobs and their events, texts that mean harm. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MOST_BODY_BYTES } from '../src/server/intake/body.ts'
import { UPLOAD_FORMATS } from '../src/server/intake/formats.ts'
import { eventsOf, Served } from './support/server.ts'

const served = new Served()
beforeAll(() => served.start(), 60_000)
afterAll(() => served.stop(), 60_000)
afterEach(() => expect(served.faults.splice(0)).toEqual([]))

const TEXT = 'قال وزير الزراعة سامي الحلو إن موسم القمح بدأ في سهل الزيتون.'
/** A text that no other test has. */
const text = (name: string): string => `${TEXT} وأضاف أن المخزن رقم ${name} جاهز.`
const article = async (id: string) => (await served.send(`/api/articles/${encodeURIComponent(id)}`)).json.article

describe('a body', () => {
  it('may be a record, whose fields are kept', async () => {
    const record = {
      uri: 'https://a.example/1',
      outlet: 'صحيفة ألف',
      published: '2021-03-04',
      title: 'القمح',
      text: text('1'),
    }
    const job = await served.add(JSON.stringify(record))
    expect(job).toMatchObject({ state: 'done', done: 1, counts: { new: 1 }, failures: [], failed: 0, error: null })
    expect(await article(job.articles[0].article)).toMatchObject({
      text: `القمح\n\n${text('1')}`,
      source: { uri: record.uri, outlet: record.outlet },
      published: { value: record.published },
    })
  })

  it('may be a list of records, of which one that is wrong costs itself alone', async () => {
    const job = await served.add(
      JSON.stringify([{ text: text('2') }, { title: 'بلا نص' }, 7, { text: text('3'), published: 'soon' }]),
    )
    expect(job.counts.new).toBe(2)
    expect(job.failures).toEqual([
      { uri: expect.stringMatching(/^sent-/), line: 2, message: 'the record has no "text"' },
      { uri: expect.stringMatching(/^sent-/), line: 3, message: 'a record is an object with "text", this is a number' },
      { uri: expect.stringMatching(/^sent-/), line: 4, message: expect.stringContaining('no ISO 8601 date') },
    ])
    expect(job.failed).toBe(3)
  })

  it('may be JSON lines', async () => {
    const lines = [JSON.stringify({ text: text('4') }), '{"text": ', JSON.stringify({ text: text('5') })].join('\n')
    const job = await served.add(lines, 'application/x-ndjson')
    expect(job.counts.new).toBe(2)
    expect(job.failures).toEqual([
      { uri: expect.any(String), line: 2, message: 'not valid JSON: it ends in the middle' },
    ])
  })

  it('may be a text, of which the address says what it does not say itself', async () => {
    const query = new URLSearchParams({ uri: 'note.txt', outlet: 'صحيفة باء', published: '2022-01-02', title: 'عنوان' })
    const job = await served.add(text('6'), 'text/plain; charset=utf-8', `?${query}`)
    expect(await article(job.articles[0].article)).toMatchObject({
      text: `عنوان\n\n${text('6')}`,
      source: { uri: 'note.txt', outlet: 'صحيفة باء' },
      published: { value: '2022-01-02' },
    })
  })

  it('may be a text in an old encoding', async () => {
    const windows1256 = Buffer.from('ÞÇá ÇáæÒíÑ Åä ÇáãæÓã ÈÏÃ Ýí Óåá ÇáÒíÊæä, æÃÖÇÝ Ãä ÇáãÎÒä ÌÇåÒ.', 'latin1')
    const job = await served.add(windows1256, 'text/plain')
    expect((await article(job.articles[0].article)).text).toContain('قال الوزير إن الموسم بدأ')
  })

  it('may be files of a form', async () => {
    const form = new FormData()
    form.append('files', new File([text('7')], 'seven.txt'))
    form.append('files', new File([`${JSON.stringify({ text: text('8') })}\n`], 'eight.jsonl'))
    form.append('files', new File([''], 'empty.txt'))
    form.append('note', 'hello')
    const encoded = new Response(form)
    const type = encoded.headers.get('content-type')!
    const job = await served.add(Buffer.from(await encoded.arrayBuffer()), type)
    expect(job.articles.map((a: { uri: string }) => a.uri)).toEqual(['seven.txt', 'eight.jsonl:1'])
    expect(job.failures).toEqual([
      { uri: 'empty.txt', line: null, message: 'empty: there is nothing to read' },
      { uri: 'note', line: null, message: 'a field and not a file: left out' },
    ])
  })

  it('sent again changes nothing, in whichever way it is sent', async () => {
    const [one] = (await served.add(JSON.stringify({ text: text('9') }))).articles
    const again = await served.add(JSON.stringify([{ text: text('9') }]))
    expect(again.articles[0].article).toBe(one.article)
    expect(again.counts.new).toBe(0)
  })

  it('of a type that is not read is sent back with those that are', async () => {
    const { status, json } = await served.send('/api/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: '%PDF',
    })
    expect([status, json.type]).toEqual([415, '/docs#unsupported-format'])
    for (const { mediaTypes } of UPLOAD_FORMATS) expect(json.detail).toContain(mediaTypes[0])
  })

  it.each([
    ['application/json', '{"text": "x"', 'not valid JSON'],
    ['application/json', Buffer.from([0x22, 0xff, 0x22]), 'no UTF-8'],
    ['multipart/form-data; boundary=x', 'no form', 'no form'],
    ['text/plain', '', 'empty'],
  ])('of %s that is none is refused at once: %s', async (type, body, why) => {
    const { status, json } = await served.send('/api/articles', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(status).toBe(400)
    expect(json.detail).toContain(why)
  })

  it('that is too large is refused, whether it says so or not', async () => {
    const headers = { 'content-type': 'text/plain' }
    const said = { ...headers, 'content-length': MOST_BODY_BYTES + 1 }
    const announced = await served.send('/api/articles', { method: 'POST', headers: said }).catch(() => null)
    if (announced !== null) expect(announced.status).toBe(413)
    const body = Buffer.alloc(MOST_BODY_BYTES + 1, 0x20)
    const chunked = await served
      .send('/api/articles', { method: 'POST', headers: { ...headers, 'transfer-encoding': 'chunked' }, body })
      .catch((error: NodeJS.ErrnoException) => error.code)
    // the server closes the connection on who goes on sending
    if (typeof chunked === 'object') expect(chunked.status).toBe(413)
    else expect(['EPIPE', 'ECONNRESET']).toContain(chunked)
    expect((await served.send('/api/overview')).status).toBe(200)
  })
})

describe('a job', () => {
  it('tells how it goes and ends with what became of it', async () => {
    const records = Array.from({ length: 40 }, (_, i) => (i === 7 ? {} : { text: text(`سلسلة ${i}`) }))
    const posted = await served.send('/api/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(records),
    })
    expect(posted.status).toBe(202)
    const { location } = posted.headers
    const [status, stream] = await Promise.all([served.send(location!), served.send(`${location}/events`)])
    expect(status.json.id).toBe(posted.json.id)
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/)
    const events = eventsOf(stream.text)
    // what went wrong before somebody listened stands in the first that they hear
    const told = [
      ...events[0]!.data.failures,
      ...events.filter(({ event }) => event === 'failure').map(({ data }) => data),
    ]
    expect(told.map(({ line }) => line)).toEqual([8])
    const done = events.at(-1)!
    expect(done).toMatchObject({ event: 'done', data: { state: 'done', done: 39, failed: 1, counts: { new: 39 } } })
    const counts = events.filter(({ event }) => event === 'progress').map(({ data }) => data.done)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect((await served.send(location!)).json).toEqual(done.data)
    expect(eventsOf((await served.send(`${location}/events`)).text)).toEqual([done])
  })

  it('waits until those before it are done', async () => {
    const posts = [1, 2, 3].map(n =>
      served.send('/api/articles', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: text(`طابور ${n}`),
      }),
    )
    const ids = (await Promise.all(posts)).map(({ json }) => json.id as string)
    const ends = await Promise.all(
      ids.map(async id => eventsOf((await served.send(`/api/jobs/${id}/events`)).text).at(-1)!.data),
    )
    const spans = ends.map(({ started, finished }) => [started, finished]).sort()
    for (let i = 1; i < spans.length; i++) expect(spans[i]![0] >= spans[i - 1]![1]).toBe(true)
  })

  it('that there is not is not found', async () => {
    for (const path of ['/api/jobs/nothing', '/api/jobs/nothing/events'])
      expect((await served.send(path)).status).toBe(404)
  })
})

describe('a text that means harm', () => {
  const HARM =
    '<script>alert(1)</script><img src=x onerror=alert(1)>\u202eقال\u202c "\'&<!--]]>\u2028 javascript:alert(1)'

  it('comes back as it was, as JSON, from every route', async () => {
    const record = {
      uri: 'javascript:alert(1)',
      outlet: HARM,
      title: HARM,
      text: `قال ${HARM} إن الأمر انتهى في طرابلس.`,
    }
    const job = await served.add(JSON.stringify(record))
    const [{ article: id }] = job.articles
    const got = await article(id)
    expect(got.text).toBe(`${HARM}\n\n${record.text}`)
    expect(got.source).toEqual({ uri: record.uri, outlet: HARM })
    const listed = await served.send(`/api/articles?${new URLSearchParams({ outlet: HARM })}`)
    expect(listed.json.items.map((item: { id: string }) => item.id)).toEqual([id])
    expect(listed.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(listed.headers['x-content-type-options']).toBe('nosniff')
    const outlet = await served.send(`/api/outlets/${encodeURIComponent(HARM)}`)
    expect(outlet.json.id).toBe(HARM)
  })

  it('may not have an outlet or an address that no list can hold', async () => {
    const records = [
      { text: text('ا'), outlet: 'ص'.repeat(5_000) },
      { text: text('ب'), uri: 'x'.repeat(5_000) },
      { text: text('ج'), uri: 'y'.repeat(2_000), outlet: 'ق'.repeat(300) },
    ]
    const job = await served.add(JSON.stringify(records))
    expect(job).toMatchObject({ state: 'done', counts: { new: 1 }, failed: 2 })
    expect(job.failures.map(({ message }: { message: string }) => message)).toEqual([
      '"outlet" has 5000 characters; it may have 300',
      '"uri" has 5000 characters; it may have 2000',
    ])
  })

  it('may have a title of a megabyte', { timeout: 60_000 }, async () => {
    const title = 'عنوان '.repeat(100_000)
    const job = await served.add(JSON.stringify({ uri: 'long', title, text: text('طويل') }))
    expect(job.counts.new).toBe(1)
    const got = await article(job.articles[0].article)
    expect(got.text.startsWith(title)).toBe(true)
    const listed = await served.send('/api/articles?limit=200')
    expect(listed.status).toBe(200)
    expect(listed.text.length).toBeLessThan(1_000_000)
  })
})
