/** The store's contract, held by the embedded database and by a PostgreSQL server alike. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ArticleInput } from '../src/reading/index.ts'
import {
  type AddResult,
  listActors,
  listClaims,
  listOutlets,
  listTellings,
  MAX_CANDIDATES,
  openStore,
  type Store,
  StoreError,
  StoreLockedError,
} from '../src/store/index.ts'
import { compareArticles } from '../src/story/index.ts'
import { plainArticle } from './support/plain-reader.ts'
import { type Postgres, startPostgres } from './support/postgres.ts'

const INPUTS: readonly ArticleInput[] = [
  {
    uri: 'https://a.example/1',
    outlet: 'صحيفة ألف',
    published: '2021-03-04',
    title: 'هجوم على طرابلس',
    text: 'هاجم سامي الحلو مقر ليلى منصور في طرابلس صباح اليوم. والقوات المسلحة تراقب مكتبة المدينة.',
  },
  {
    uri: 'https://b.example/1',
    outlet: 'وكالة باء',
    published: '2021-03',
    text: 'قال سامي الحلو إن مؤسسات الدولة تعمل، وإن ١٣٬٥٠٠ شخص عادوا إلى بيوتهم.',
  },
  { uri: 'c.txt', text: 'نقلت وكالة الشرق أن الاجتماع انتهى. لا خبر عن القوات.' },
  {
    uri: 'https://a.example/2',
    outlet: 'صحيفة ألف',
    published: '2021-05-01',
    text: 'على طرابلس أن تنتظر، قال ليلى منصور في بيان مسلح بالكلمات: أُعلنت النتائجُ رسميًّا.',
  },
  { uri: 'https://b.example/3', outlet: 'وكالة باء', published: '2022', text: 'المدينة هادئة والقوات المسلحة عادت.' },
]
/** Two happenings, three and two reports of them. */
const STORIES: readonly ArticleInput[] = [
  [
    'flood-1',
    'فيضان وادي الزيتون',
    'أدى فيضان وادي الزيتون إلى غرق عشرات المنازل في بلدة المرج بعد أمطار غزيرة، وأجلت فرق الدفاع المدني السكان.',
  ],
  [
    'flood-2',
    'الدفاع المدني يجلي سكان المرج',
    'أجلت فرق الدفاع المدني سكان بلدة المرج بعد فيضان وادي الزيتون الذي أغرق عشرات المنازل إثر أمطار غزيرة.',
  ],
  [
    'flood-3',
    'أمطار غزيرة تغرق المرج',
    'غرقت عشرات المنازل في بلدة المرج إثر فيضان وادي الزيتون، وقال الدفاع المدني إنه أجلى السكان بعد أمطار غزيرة.',
  ],
  ['train-1', 'خروج قطار عن السكة', 'خرج قطار شحن محمل بالقمح عن سكته قرب محطة الصفصاف، وتعطلت حركة القطارات ساعات.'],
  [
    'train-2',
    'تعطل القطارات قرب الصفصاف',
    'تعطلت حركة القطارات ساعات قرب محطة الصفصاف بعد خروج قطار شحن محمل بالقمح عن السكة.',
  ],
].map(([uri, title, text]) => ({
  uri: uri!,
  title: title!,
  text: text!,
  outlet: `صحيفة ${uri}`,
  published: '2020-02-03',
}))
/** The first report met at another address. */
const AGAIN: ArticleInput = { ...INPUTS[0]!, uri: 'https://a.example/0?utm=x' }

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const add = async (store: Store, inputs: readonly ArticleInput[]): Promise<string[]> =>
  (await collect(store.add(inputs))).map((r: AddResult) => r.status)
const found = async (store: Store, query: string, filters = {}): Promise<string[]> =>
  (await store.search(query, filters)).hits.map(hit => hit.uri)

/** Everything a store answers, as bytes. */
async function answers(store: Store): Promise<string> {
  const queries = ['القوات', 'طرابلس', 'المسلحة القوات', '', 'Tripoli']
  return JSON.stringify([
    await collect(store.articles()),
    await Promise.all(queries.map(query => store.search(query))),
    await store.counts(),
    await collect(store.stories()),
    await store.ask(db => listClaims(db, { order: 'weakest' }, { offset: 0, limit: 200 })),
    await store.ask(db => listTellings(db, {})),
    await store.ask(db => listActors(db, {}, { offset: 0, limit: 200 })),
    await store.ask(db => listOutlets(db, { offset: 0, limit: 200 })),
  ])
}

let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 120_000)
afterAll(() => postgres?.stop(), 60_000)

describe.each(['PGlite', 'PostgreSQL'])('a store on %s', kind => {
  const folders: string[] = []
  const open: Store[] = []
  const newPlace = async (): Promise<{ folder: string; databaseUrl?: string }> => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
    folders.push(folder)
    return kind === 'PGlite' ? { folder } : { folder, databaseUrl: await postgres.newDatabase() }
  }
  const openAt = async (place: { folder: string; databaseUrl?: string }): Promise<Store> => {
    const store = await openStore({ ...place, read: plainArticle })
    open.push(store)
    return store
  }
  const close = async (store: Store): Promise<void> => {
    open.splice(open.indexOf(store), 1)
    await store.close()
  }
  const filled = async (inputs: readonly ArticleInput[] = INPUTS): Promise<Store> => {
    const store = await openAt(await newPlace())
    await add(store, inputs)
    return store
  }
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  it('keeps articles as they were read, and adding them again changes nothing', { timeout: 120_000 }, async () => {
    const place = await newPlace()
    const store = await openAt(place)
    const results = await collect(store.add(INPUTS))
    expect(results.map(r => [r.uri, r.status])).toEqual(INPUTS.map(i => [i.uri, 'new']))
    for (const [i, { article }] of results.entries())
      expect(await store.article(article!)).toEqual(JSON.parse(JSON.stringify(plainArticle(INPUTS[i]!))))
    const before = await answers(store)
    const journal = readFileSync(join(place.folder, 'journal.jsonl'))
    expect(await add(store, [...INPUTS].reverse())).toEqual(INPUTS.map(() => 'same'))
    expect(await answers(store)).toBe(before)
    expect(readFileSync(join(place.folder, 'journal.jsonl')).equals(journal)).toBe(true)
    await close(store)
    expect(existsSync(join(place.folder, 'lock'))).toBe(false)
    expect(await answers(await openAt(place))).toBe(before)
    expect(await store.article('sha256:none').catch(e => e)).toBeInstanceOf(Error) // closed
  })

  it('gives the same answers whatever the order', { timeout: 120_000 }, async () => {
    const inputs = [...INPUTS, AGAIN]
    const one = await filled(inputs)
    const other = await openAt(await newPlace())
    for (const input of [...inputs].reverse()) await add(other, [input]) // each in a batch of its own
    expect(await answers(other)).toBe(await answers(one))
  })

  it('knows an article at another address, and lets the address that sorts first stand for it', {
    timeout: 120_000,
  }, async () => {
    const store = await filled()
    const [again] = await collect(store.add([AGAIN, AGAIN]))
    expect(again!.status).toBe('sighting')
    expect((await store.article(again!.article!))!.source.uri).toBe(AGAIN.uri)
    expect(await store.counts()).toMatchObject({ articles: 5, sightings: 6 })
    expect(await found(store, 'مكتبة')).toEqual([AGAIN.uri])
  })

  it('finds that two articles were one all along', { timeout: 120_000 }, async () => {
    const text = 'نص واحد بلا عنوان'
    const bytes = 'sha256:1'
    const apart: ArticleInput[] = [
      { uri: 'z', id: bytes, text },
      { uri: 'a', id: 'sha256:2', outlet: 'صحيفة ألف', text },
    ]
    const bridge: ArticleInput = { uri: 'm', id: bytes, outlet: 'صحيفة ألف', text }
    const store = await filled(apart)
    expect((await store.counts()).articles).toBe(2)
    expect(await add(store, [bridge])).toEqual(['sighting'])
    expect(await store.counts()).toMatchObject({ articles: 1, sightings: 3 })
    const other = await filled([bridge, ...apart])
    expect(await answers(other)).toBe(await answers(store))
  })

  describe('that is only asked', () => {
    let store: Store
    let folder: string
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
      const databaseUrl = kind === 'PGlite' ? undefined : await postgres.newDatabase()
      store = await openStore({ folder, databaseUrl, read: plainArticle })
      await add(store, INPUTS)
    }, 120_000)
    afterAll(async () => {
      await store?.close()
      rmSync(folder, { recursive: true, force: true })
    }, 60_000)

    it('finds words in any spelling, names in English, phrases, and nothing by accident', {
      timeout: 120_000,
    }, async () => {
      const [one, two, three, four, five] = INPUTS.map(i => i.uri)
      expect(await found(store, 'مكتبه')).toEqual([one])
      expect(await found(store, 'المكتبات')).toEqual([one])
      expect(await found(store, 'اعلنت النتائج')).toEqual([four])
      expect(await found(store, 'مـــؤسسة')).toEqual([two])
      expect(await found(store, '13500')).toEqual([two])
      expect(await found(store, 'HELOU')).toEqual([one, two])
      expect(await found(store, '"القوات المسلحة"')).toEqual([five, one])
      expect(await found(store, '«المسلحة القوات»')).toEqual([])
      expect(await found(store, 'القوات')).toEqual([five, one, three])
      expect(await found(store, 'قوات -المسلحة')).toEqual([five, one]) // no operators
      const { hits } = await store.search('طرابلس')
      expect(hits[0]!.uri).toBe(one) // in the headline
      const [article] = await Promise.all([store.article(hits[0]!.id)])
      const at = ({ start, end }: { start: number; end: number }): string => article!.text.slice(start, end)
      expect(hits[0]!.matches.map(at)).toEqual(['طرابلس', 'طرابلس'])
      expect(at(hits[0]!.excerpt)).toContain('مقر ليلى منصور')
    })

    it('takes any query literally', { timeout: 120_000 }, async () => {
      const hostile = ["'", '"', '\\', '%', '_', '\0', ':*', '!', '&|<->()', "'; drop table articles; --", '__proto__']
      for (const query of hostile) expect(await found(store, query)).toEqual([])
      expect(await found(store, "المكتبة' & 'x\0 | ''")).toEqual([])
      expect((await store.search('القوات '.repeat(200_000))).cut).toBe(true)
      for (const value of hostile)
        for (const filter of ['actor', 'source', 'outlet', 'type'])
          expect((await found(store, '', { [filter]: value })).length).toBe(0)
      await expect(store.search('', { from: "2020'" })).rejects.toThrow(RangeError)
      await expect(store.search('', { to: 'أمس' })).rejects.toThrow(RangeError)
      expect((await store.counts()).articles).toBe(5)
    })

    it('filters by actor, source, outlet, type and date, and gives pages', { timeout: 120_000 }, async () => {
      const [one, two, three, four, five] = INPUTS.map(i => i.uri)
      expect(await found(store, '', { actor: 'الحلو' })).toEqual([one])
      expect(await found(store, '', { actor: 'helou' })).toEqual([one])
      expect(await found(store, '', { source: 'سامى الحلو' })).toEqual([two])
      expect(await found(store, '', { source: 'سامي منصور' })).toEqual([])
      expect(await found(store, '', { outlet: 'وكاله باء' })).toEqual([five, two])
      expect(await found(store, '', { type: 'ASSAULT' })).toEqual([one])
      expect(await found(store, '', { from: '2021-03-10', to: '2021-04' })).toEqual([two])
      expect(await found(store, '', { from: '2021-05-01' })).toEqual([five, four])
      expect(await found(store, 'القوات', { outlet: 'صحيفة ألف' })).toEqual([one])
      expect(await found(store, '')).toEqual([five, four, one, two, three])
      const page = await store.search('', {}, { offset: 1, limit: 2 })
      expect([page.total, ...page.hits.map(h => h.uri)]).toEqual([5, four, one])
      expect(await store.search('', {}, { offset: 9 })).toMatchObject({ total: 5, hits: [] })
      expect(await store.counts()).toEqual({
        articles: 5,
        sightings: 5,
        outlets: 2,
        stories: 4,
        from: '2021-03-01',
        to: '2022-12-31',
      })
    })
  })

  it('tells the stories that comparing all articles tells, in any order', { timeout: 120_000 }, async () => {
    const inputs: ArticleInput[] = [...STORIES, INPUTS[2]!]
    const store = await filled(inputs)
    const other = await openAt(await newPlace())
    for (const input of [...inputs].reverse()) await add(other, [input])
    const all = compareArticles(await collect(store.articles()))
    const byId = (a: { story: { id: string } }, b: { story: { id: string } }): number =>
      a.story.id < b.story.id ? -1 : 1
    const kept = (await collect(store.stories())).sort(byId)
    expect(kept.map(told => told.story)).toEqual(
      all.stories.map(story => JSON.parse(JSON.stringify(story))).sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(kept.filter(({ story }) => story.articles.length > 1).length).toBe(2)
    expect(await collect(other.stories())).toEqual(await collect(store.stories()))
    // the one that stands for two addresses changes, and what it held together stays together
    await add(store, [{ ...STORIES[1]!, uri: 'flood-0' }])
    const refs = (await collect(store.stories())).flatMap(told => (told.refs.length === 3 ? told.refs : []))
    expect(refs.map(ref => ref.uri).sort()).toEqual(['flood-0', 'flood-1', 'flood-3'])
  })

  it('makes its index again from the journal, byte for byte', { timeout: 120_000 }, async () => {
    const place = await newPlace()
    const store = await openAt(place)
    await add(store, [...INPUTS, AGAIN])
    const before = await answers(store)
    await store.rebuild()
    expect(await answers(store)).toBe(before)
    expect(await add(store, [INPUTS[0]!])).toEqual(['same'])
    // an index that is lost, or was never finished, is made when the store is opened
    await close(store)
    rmSync(join(place.folder, 'database'), { recursive: true, force: true })
    if (place.databaseUrl !== undefined) place.databaseUrl = await postgres.newDatabase()
    expect(await answers(await openAt(place))).toBe(before)
  })

  it('is backed up in one file, and restored from it or not at all', { timeout: 120_000 }, async () => {
    const store = await filled()
    const before = await answers(store)
    const backup = join(folders[0]!, 'backup.isnad')
    expect(await store.backup(backup)).toBe(5)
    await expect(store.backup(backup)).rejects.toThrow(/exists already/)
    const other = await filled([AGAIN])
    const bytes = readFileSync(backup)
    const untouched = await answers(other)
    const wrong = {
      cut: bytes.subarray(0, bytes.length - 200),
      'cut at a record': bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1),
      flipped: Buffer.from(bytes.map((byte, i) => (i === 400 ? byte ^ 1 : byte))),
      'none at all': Buffer.from('{"uri":"a"}\n'),
    }
    for (const [what, content] of Object.entries(wrong)) {
      const path = join(folders[0]!, 'wrong.isnad')
      writeFileSync(path, content)
      await expect(other.restore(path), what).rejects.toThrow(StoreError)
      expect(await answers(other), what).toBe(untouched)
    }
    await other.restore(backup)
    expect(await answers(other)).toBe(before)
    expect(await add(other, INPUTS)).toEqual(INPUTS.map(() => 'same'))
  })

  it('belongs to one process at a time', { timeout: 120_000 }, async () => {
    const place = await newPlace()
    await openAt(place)
    const second = openStore({ ...place, read: plainArticle })
    await expect(second).rejects.toThrow(StoreLockedError)
    await expect(second).rejects.toThrow(`${place.folder} is in use by this process (${process.pid})`)
  })

  it('takes over the lock of a process that is gone', { timeout: 120_000 }, async () => {
    const place = await newPlace()
    writeFileSync(join(place.folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere' }))
    await expect(openStore({ ...place, read: plainArticle })).rejects.toThrow(/on elsewhere/)
    for (const left of [
      '',
      '{"pid":',
      JSON.stringify({ pid: process.pid, host: (await import('node:os')).hostname(), started: '1' }),
    ]) {
      writeFileSync(join(place.folder, 'lock'), left)
      await close(await openAt(place))
    }
  })

  it('refuses what is no article and goes on', { timeout: 120_000 }, async () => {
    const place = await newPlace()
    const store = await openStore({
      ...place,
      read: input => {
        if (input.uri === 'bad') throw new RangeError('published: «gestern» is no ISO 8601 date')
        return plainArticle(input)
      },
    })
    open.push(store)
    const results = await collect(
      store.add([{ uri: 'bad', text: 'نص' }, INPUTS[0]!, { ...INPUTS[1]!, id: 'x'.repeat(201) }]),
    )
    expect(results.map(r => r.status)).toEqual(['refused', 'new', 'refused'])
    expect(results[0]!.reason).toContain('gestern')
    const odd = [{ uri: 'a\0b\ud800', outlet: '\0', title: 'عنوان\0', text: 'نص\0 \ud800' }]
    expect(await add(store, odd)).toEqual(['new'])
    expect((await store.counts()).articles).toBe(2)
  })
})

describe('a store on a server', () => {
  it('leaves the database of another store alone', { timeout: 60_000 }, async () => {
    const databaseUrl = await postgres.newDatabase()
    const [mine, yours] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'isnad-store-'))) as [string, string]
    const store = await openStore({ folder: mine, databaseUrl, read: plainArticle })
    await add(store, INPUTS)
    await expect(openStore({ folder: yours, databaseUrl, read: plainArticle })).rejects.toThrow(
      /in use by another isnad/,
    )
    await store.close()
    await expect(openStore({ folder: yours, databaseUrl, read: plainArticle })).rejects.toThrow(
      /belongs to another store/,
    )
    const again = await openStore({ folder: mine, databaseUrl, read: plainArticle })
    expect((await again.counts()).articles).toBe(5)
    await again.close()
    for (const folder of [mine, yours]) rmSync(folder, { recursive: true, force: true })
  })

  it('ranks only the latest and says so', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
    const store = await openStore({ folder, databaseUrl: await postgres.newDatabase(), read: plainArticle })
    // words of their own, so that the story room has nothing to compare
    const word = (i: number): string =>
      String.fromCharCode(...[0, 1, 2, 3].map(k => 0x628 + (Math.floor(i / 18 ** k) % 18)))
    const many = Array.from({ length: MAX_CANDIDATES + 50 }, (_, i) => ({
      uri: `${i}`,
      published: `${1900 + (i % 100)}-01-01`,
      text: `خبر ${[1, 2, 3, 4, 5, 6].map(k => word(i * 6 + k)).join(' ')}`,
    }))
    await add(store, many)
    const result = await store.search('خبر', {}, { limit: 1 })
    expect(result).toMatchObject({ total: MAX_CANDIDATES, capped: true })
    expect(await store.search('خبر', { to: '1950' })).toMatchObject({ capped: false })
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says which address does not answer, without the password', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-store-'))
    const opening = openStore({ folder, databaseUrl: 'postgres://me:secret@127.0.0.1:1/x', read: plainArticle })
    await expect(opening).rejects.toThrow(/me:…@127\.0\.0\.1.*nothing answers/)
    rmSync(folder, { recursive: true, force: true })
  })
})
