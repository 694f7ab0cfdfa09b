/** The command as real processes: what it prints where, how it ends, what it does with bad input. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readArticle } from '../src/index.ts'
import { expectComplaint, objectsOf, type Run, Workplace } from './support/command.ts'

const REPORT = 'محافظ المدينة يفتتح الجسر الجديد\n\nقال المحافظ إن الجسر الجديد افتتح يوم الأحد.\n'
const RECORD = JSON.stringify({ uri: 'r1', title: 'عنوان', text: 'قال الوزير إن الأمر انتهى.' })

let place: Workplace
const at = (name: string): string => place.at(name)
const isnad = (...args: Parameters<Workplace['run']>): Run => place.run(...args)

beforeAll(() => {
  place = new Workplace()
  place.write('report.txt', REPORT)
  place.write('records.jsonl', `${RECORD}\n${RECORD.replace('r1', 'r2')}\n`)
}, 300_000)

afterAll(() => place.remove())

const uris = (run: Run): string[] => objectsOf(run).map(article => article.source.uri)

describe('isnad read', () => {
  it('prints the object that the library returns, one a line', () => {
    const run = isnad(['read', '--format', 'jsonl', 'report.txt'])
    const printed = JSON.parse(run.stdout)
    expect(printed).toEqual(
      JSON.parse(JSON.stringify(readArticle({ uri: 'report.txt', text: REPORT, id: printed.id }))),
    )
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('takes files, records, folders in order of name, and standard input', () => {
    mkdirSync(at('tree/b'), { recursive: true })
    for (const name of ['tree/c.txt', 'tree/a.txt', 'tree/b/z.txt', 'tree/.hidden.txt', 'tree/photo.png'])
      writeFileSync(at(name), REPORT)
    const run = isnad(['read', '--format=jsonl', 'records.jsonl', 'tree', '-'], {
      input: RECORD.replace('r1', 'stdin'),
    })
    expect(uris(run)).toEqual(['r1', 'r2', 'tree/a.txt', 'tree/b/z.txt', 'tree/c.txt', 'stdin'])
    expect(run.status).toBe(0)
  })

  it('gives the same bytes with any number of jobs', () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      RECORD.replace('r1', `r${i}`).replace('الأمر', `الأمر رقم ${i}`),
    )
    writeFileSync(at('long.jsonl'), `${lines.join('\n')}\n{bad\n`)
    const runs = [1, 3].map(jobs => isnad(['read', '--format', 'jsonl', '--jobs', String(jobs), 'long.jsonl']))
    expect(uris(runs[0]!)).toHaveLength(300)
    for (const run of runs) {
      expect(run.stdout).toBe(runs[0]!.stdout)
      expectComplaint(run, 1, 'long.jsonl:301:')
    }
  }, 120_000)

  it('fills in outlet and date where the input does not say', () => {
    const run = isnad(['read', '--format', 'jsonl', '--outlet', 'منبر', '--published', '2019-05-09', 'report.txt'])
    expect(JSON.parse(run.stdout)).toMatchObject({
      source: { outlet: 'منبر' },
      published: { value: '2019-05-09', basis: 'metadata' },
    })
  })

  it('sums up a report for people, without colours where nobody looks', () => {
    const run = isnad(['read', 'report.txt'])
    expect(run.stdout).toContain('محافظ المدينة يفتتح الجسر الجديد')
    expect(run.stdout).toContain('Who says what')
    expect(run.stdout).not.toContain('\u001b')
    expect(isnad(['read', '--lang', 'ar', 'report.txt']).stdout).toContain('من قال ماذا')
    expect(isnad(['read', 'report.txt'], { env: { LANG: 'ar_TN.UTF-8' } }).stdout).toContain('من قال ماذا')
  })

  it('colours if forced, and not if asked not to', () => {
    expect(isnad(['read', 'report.txt'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m')
    expect(isnad(['read', 'report.txt'], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b')
  })

  it('reorders Arabic if asked to, and isolates it else', () => {
    const seen = [...'محافظ'].reverse().join('')
    expect(isnad(['read', '--bidi', 'on', 'report.txt']).stdout).toContain(seen)
    expect(isnad(['read', '--bidi', 'off', 'report.txt']).stdout).toContain('\u2068محافظ المدينة')
  })

  it('lets no article command the terminal', () => {
    const run = isnad(['read', '-'], {
      input: `عنوان \u001b[31mأحمر\u0007 \u202eمقلوب\n\nقال الوزير \u001b]0;x\u0007إن الأمر انتهى.\n`,
      env: { NO_COLOR: '1' },
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(run.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('bad input', () => {
  it.each([
    ['an empty file', 'empty.txt', '', 'empty'],
    ['a binary file', 'image.txt', Buffer.from('89504e470d0a1a0a0000000d49484452ffd8ffe000104a46', 'hex'), 'not text'],
    ['NUL bytes', 'nul.txt', Buffer.alloc(5000), 'not text'],
    ['an empty list of records', 'none.jsonl', '\n\n', 'empty'],
  ])('%s is named; the others are read', (_, name, bytes, message) => {
    writeFileSync(at(name), bytes)
    const run = isnad(['read', '--format', 'jsonl', name, 'report.txt'])
    expectComplaint(run, 1, `isnad: ${name}: `, message)
    expect(uris(run)).toEqual(['report.txt'])
  })

  it.each([
    ['a path that is not there', 'nowhere.txt', 'no such file'],
    ['a folder without reports', 'bare', 'no .txt or .jsonl file'],
    ['a file of another kind', 'page.html', 'not a .txt or .jsonl file'],
    ['links in a circle', 'circle.txt', 'cannot be read'],
  ])('%s is named; the others are read', (_, name, message) => {
    mkdirSync(at('bare'), { recursive: true })
    writeFileSync(at('page.html'), '<p>')
    if (name === 'circle.txt') symlinkSync('circle.txt', at('circle.txt'))
    const run = isnad(['read', '--format', 'jsonl', name, 'report.txt'])
    expectComplaint(run, 1, `isnad: ${name}: `, message)
    expect(uris(run)).toEqual(['report.txt'])
  })

  it.runIf(process.platform === 'linux')('a file that opens but cannot be read is named', () => {
    const run = isnad(['read', '--format', 'jsonl', '/proc/self/mem', 'report.txt'])
    expectComplaint(run, 1, '/proc/self/mem')
    expect(uris(run)).toEqual(['report.txt'])
  })

  it('a malformed record is named by its line; the others are read', () => {
    writeFileSync(at('mixed.jsonl'), `${RECORD}\n{"uri": "bad", text}\n\n[]\n${RECORD.replace('r1', 'r5')}\n`)
    const run = isnad(['read', '--format', 'jsonl', 'mixed.jsonl'])
    expectComplaint(run, 1, 'mixed.jsonl:2: not valid JSON', 'mixed.jsonl:4: a record is an object')
    expect(uris(run)).toEqual(['r1', 'r5'])
  })

  it('invalid UTF-8 is read, and the result says what was lost', () => {
    writeFileSync(at('cut.txt'), Buffer.from(REPORT).subarray(0, -3))
    writeFileSync(
      at('old.txt'),
      Buffer.from(
        'ded0c7e120c7e1e3cdc7ddd920c5e4c8cac7202eceede320ddec20c7e1e3cfede4c920e3e420c3cce120c7e1e4c7d3',
        'hex',
      ),
    )
    const run = isnad(['read', '--format', 'jsonl', 'cut.txt', 'old.txt'])
    const notes = run.stdout
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line).notes.join())
    expect(notes[0]).toContain('U+FFFD')
    expect(notes[1]).toContain('windows-1256')
  })

  it('a line of 20 MB is read up to the limit, which is named', () => {
    writeFileSync(at('long.txt'), 'ق'.repeat(10 * 1024 * 1024))
    const run = isnad(['read', '--format', 'jsonl', 'long.txt'])
    expectComplaint(run, 1, 'long.txt: longer than 4 MB')
    expect(JSON.parse(run.stdout).text.length).toBe(2 * 1024 * 1024)
  })

  it('a reader that closes early is no failure', async () => {
    writeFileSync(at('many.jsonl'), `${RECORD}\n`.repeat(2000))
    const child = spawn(process.execPath, [place.command, 'read', '--format', 'jsonl', at('many.jsonl')])
    let complaint = ''
    child.stderr.on('data', chunk => (complaint += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise(resolve => child.once('exit', resolve))
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' })
  })
})

describe('usage', () => {
  it.each([
    [[], 'no command'],
    [['raed'], 'unknown command «raed»'],
    [['toString'], 'unknown command'],
    [['read'], 'PATH'],
    [['read', '--fromat', 'jsonl', 'x.txt'], 'unknown option --fromat'],
    [['read', '--format', 'xml', 'x.txt'], 'xml'],
    [['read', 'x.txt', '--outlet'], '--outlet needs a value'],
    [['read', '--published', 'yesterday', 'x.txt'], '«yesterday»'],
    [['read', '--jobs', 'many', 'x.txt'], '--jobs'],
    [['explain', '--at', 'end', 'x.txt'], '--at'],
    [['explain', 'a.txt', 'b.txt'], 'one FILE'],
  ])('%j is refused', (args, message) => {
    const run = isnad(args)
    expectComplaint(run, 2, message)
    expect(run.stdout).toBe('')
  })

  it.each([
    ['--help'],
    ['-h'],
    ['read', '--help'],
    ['explain', '--help'],
    ['schema', '--help'],
  ])('isnad %s %s', (...args) => {
    const run = isnad(args)
    expect(run.stdout).toContain('USAGE')
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it('tells the version', () => {
    expect(isnad(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.skipIf(process.platform === 'win32')('is a program too, by any link, whatever it starts from', () => {
    symlinkSync(place.command, at('isnad'))
    const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      spawnSync(at('isnad'), args, {
        encoding: 'utf8',
        cwd: place.folder,
        env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
      })
    const read = ['read', '--format', 'jsonl', 'report.txt']
    const { stdout, stderr, status } = isnad(read)
    for (const run of [start(read), start(read, { NODE_OPTIONS: '--no-warnings' })])
      expect(run).toMatchObject({ stdout, stderr, status })
    expectComplaint(start(['read', 'no such.txt']), 1, 'no such.txt')
    expect(start(['claim', '--help']).stdout).toContain('USAGE')
  })

  it('prints the schema', () => {
    expect(JSON.parse(isnad(['schema']).stdout).$id).toBe('isnad/article@1')
  })
})

describe('isnad explain', () => {
  it('names rule and words of what was found', () => {
    const run = isnad(['explain', 'report.txt'])
    expect(run.status).toBe(0)
    expect(run.stdout).toMatch(/section {5}.*title/)
    expect(run.stdout).toMatch(/rule {7}/)
  })

  it('keeps to an offset', () => {
    const all = isnad(['explain', 'report.txt']).stdout
    const some = isnad(['explain', 'report.txt', '--at', '3']).stdout
    expect(some.length).toBeLessThan(all.length)
    expect(isnad(['explain', 'report.txt', '--at', '99999']).stdout).toContain('nothing found at 99999')
  })

  it('names a file that cannot be read', () => {
    expectComplaint(isnad(['explain', 'nowhere.txt']), 1, 'nowhere.txt: no such file')
  })
})
