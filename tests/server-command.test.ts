/** `isnad serve` as users run it: a process, its address, its end, and those who find its store in use. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { expectComplaint, Workplace } from './support/command.ts'
import { eventsOf, send } from './support/server.ts'
import { filesBelow, readText } from './support/sources.ts'

let place: Workplace
const running: ChildProcess[] = []
beforeAll(() => {
  place = new Workplace()
  return () => place.remove()
}, 300_000)
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

/** A started command, when it has said where it is. */
async function serve(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [place.command, 'serve', '--port', '0', ...args], {
    cwd: place.folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let errors = ''
  child.stderr!.on('data', chunk => (errors += chunk))
  const said = once(child.stdout!, 'data').then(([chunk]) => String(chunk).trim())
  const address = await Promise.race([said, once(child, 'exit').then(() => Promise.reject(new Error(errors)))])
  return { child, address }
}

async function end(child: ChildProcess): Promise<unknown> {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

const post = (address: string, records: readonly object[]) =>
  send(address, '/api/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(records),
  })

describe('isnad serve', () => {
  it('serves a store that it makes, keeps it from others, and lets it go when it ends', {
    timeout: 120_000,
  }, async () => {
    const { child, address } = await serve('--store', 'one')
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect((await send(address, '/api/overview')).json.articles).toBe(0)
    const job = await post(address, [{ uri: 'a', text: 'قال الوزير سامي الحلو إن الموسم بدأ في سهل الزيتون.' }])
    const events = eventsOf((await send(address, `/api/jobs/${job.json.id}/events`)).text)
    expect(events.at(-1)!.data.counts.new).toBe(1)
    expectComplaint(place.run(['search', 'الموسم', '--store', 'one']), 1, 'isnad serve', address, String(child.pid))
    expectComplaint(place.run(['serve', '--port', '0', '--store', 'one']), 1, 'isnad serve', address)
    expect(await end(child)).toBe(0)
    expect(existsSync(join(place.folder, 'one/lock'))).toBe(false)
    expect(place.run(['search', 'الموسم', '--store', 'one']).stdout).toContain('الموسم')
  })

  it('reads with the knowledge tables of its store', { timeout: 120_000 }, async () => {
    mkdirSync(join(place.folder, 'known/knowledge'), { recursive: true })
    place.write(
      'known/knowledge/people.tsv',
      'id\tname\taliases\tenglish\tcountry\toffices\nwidad-test\tوداد الخزامي\t\tWidad al-Khuzami\ttunisia\t\n',
    )
    const { child, address } = await serve('--store', 'known')
    const job = await post(address, [{ uri: 'a', text: 'قالت وداد الخزامي إن البنك المركزي سيخفض سعر الفائدة.' }])
    await send(address, `/api/jobs/${job.json.id}/events`)
    const { json } = await send(address, '/api/actors')
    expect(json.items.map((actor: { id: string }) => actor.id)).toContain('person/widad-test')
    expect(await end(child)).toBe(0)
  })

  it('refuses what would let others in, and what makes no sense, in one line', () => {
    expectComplaint(place.run(['serve', '--host', '0.0.0.0']), 1, 'token')
    expectComplaint(place.run(['serve', '--host', '0.0.0.0', '--token', 'short']), 1, 'guessed')
    expectComplaint(place.run(['serve', '--port', '70000']), 2, '--port')
    expect(existsSync(join(place.folder, '.isnad'))).toBe(false)
  })

  it('says so where something else listens', { timeout: 60_000 }, async () => {
    const { address } = await serve('--store', 'two')
    const { port } = new URL(address)
    expectComplaint(place.run(['serve', '--store', 'three', '--port', port]), 1, port, 'something else listens')
  })

  it('answers quickly while it reads', { timeout: 180_000 }, async () => {
    const { address } = await serve('--store', 'four')
    const samples = filesBelow('examples/reports', name => name.endsWith('.txt')).map(path => readText(path))
    const records = Array.from({ length: 64 }, (_, i) => ({
      uri: `copy-${i}`,
      outlet: `صحيفة ${i}`,
      text: `${samples[i % samples.length]!}\nالعدد ${i}.`,
    }))
    const { json } = await post(address, records)
    const times: number[] = []
    for (let state = 'running'; state !== 'done'; ) {
      const begun = performance.now()
      expect((await send(address, '/api/stories')).status).toBe(200)
      times.push(performance.now() - begun)
      state = (await send(address, `/api/jobs/${json.id}`)).json.state
      expect(state).not.toBe('failed')
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(times.length).toBeGreaterThan(5)
    const median = times.sort((a, b) => a - b)[times.length >> 1]!
    expect(median).toBeLessThan(250)
  })
})
