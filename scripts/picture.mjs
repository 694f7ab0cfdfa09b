// Writes docs/summary.png, the picture in the README: what `isnad read` prints of a sample report, as a terminal shows it.
// Needs Chromium (CHROME_PATH, or chromium on the PATH) and the DejaVu Sans Mono font.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const report = process.argv[2] ?? 'examples/reports/ufuq-qahiri.txt'
const command = [join(root, 'dist/bin/isnad.cjs'), 'read', report, '--bidi', 'off']
const { stdout } = spawnSync(process.execPath, command, {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, COLUMNS: '110', NO_COLOR: '1' },
})

const escapeHtml = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const lines = stdout
  .trimEnd()
  .split('\n')
  .map(line => `<div>${escapeHtml(line) || '&nbsp;'}</div>`)
const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #fbfaf7; color: #222 }
  div { white-space: pre; font: 14px/1.55 'DejaVu Sans Mono'; padding: 0 24px }
  div:first-child { padding-top: 18px; font-weight: bold } div:last-child { padding-bottom: 18px }
</style>${lines.join('\n')}`

const folder = mkdtempSync(join(tmpdir(), 'isnad-picture-'))
writeFileSync(join(folder, 'page.html'), page)
const browser = process.env.CHROME_PATH ?? 'chromium'
const height = Math.ceil(lines.length * 21.7) + 40
const { status, stderr } = spawnSync(
  browser,
  [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--disable-background-networking',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=1060,${height}`,
    `--screenshot=${join(root, 'docs/summary.png')}`,
    `file://${join(folder, 'page.html')}`,
  ],
  { encoding: 'utf8' },
)
rmSync(folder, { recursive: true, force: true })
if (status !== 0) {
  console.error(`no picture: ${stderr ?? `${browser} is not there; install Chromium or set CHROME_PATH`}`)
  process.exit(1)
}
