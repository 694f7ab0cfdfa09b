/** Kills processes that add to a store, at random moments, and says what they were promised. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ArticleInput } from '../../src/reading/index.ts'

const SYLLABLES = ['با', 'تو', 'جي', 'دا', 'رو', 'سي', 'شا', 'عو', 'في', 'كا', 'لو', 'مي', 'نا', 'هو', 'زي']

/** A word of a number's own: articles made of such words are not of one story, which each opening would have to compare anew. */
const wordOf = (n: number): string =>
  Array.from({ length: 4 }, (_, place) => SYLLABLES[Math.trunc((n * 2_654_435_761) / 15 ** place) % 15]).join('')

/** The article of a number. Some name people, some are long, so that transactions differ. */
export const inputOf = (i: number): ArticleInput => ({
  uri: `${i}`,
  published: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
  title: `خبر ${i} ${wordOf(i)}`,
  text: `${i % 3 === 0 ? 'هاجم سامي الحلو مقر ليلى منصور' : 'قال سامي الحلو'} رقم ${i}. ${Array.from({ length: (i * 21) % 270 }, (_, k) => wordOf(1_000 * i + k)).join(' ')}`,
})

export interface Place {
  readonly folder: string
  readonly databaseUrl?: string | undefined
}

const CHILD = fileURLToPath(new URL('adding-child.ts', import.meta.url))

/** What opening takes on this machine as it is now, in milliseconds: busy ones are given more time for everything. */
let openingTook = 2_000

/**
 * Starts a process that adds, kills it (kill -9) at a random moment after it has opened the store, or with `opening` while it does, and returns
 * the numbers of the articles that it said were taken in. Throws if it fails by itself.
 */
export function killWhileAdding({ folder, databaseUrl }: Place, opening: boolean): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder, ...(databaseUrl ? [databaseUrl] : [])])
    let printed = ''
    let complaint = ''
    const started = Date.now()
    const kill = (): unknown => setTimeout(() => child.kill('SIGKILL'), Math.random() * openingTook)
    if (opening) kill()
    child.stdout.on('data', chunk => {
      if (!opening && printed === '') {
        openingTook = Date.now() - started
        kill()
      }
      printed += chunk
    })
    child.stderr.on('data', chunk => {
      complaint += chunk
    })
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the child ended by itself (${code}): ${complaint}`))
      // a line without its end was not said to its end
      else
        resolve(
          printed
            .split('\n')
            .slice(0, -1)
            .filter(line => line !== 'open')
            .map(Number),
        )
    })
  })
}
