/** Scores as a table for readers, and as a line of the record over time. */
import { LAYERS, type Scores } from './sheet.ts'

const percent = (share: number): string => (100 * share).toFixed(1)

/** A table of all layers: precision, recall and F1 in percent, and the numbers of annotations they rest on. */
export function table(scores: Scores): string {
  const width = Math.max(...LAYERS.map(layer => layer.length))
  const head = `${'layer'.padEnd(width)}  prec.  recall      F1   gold   pred`
  const rows = LAYERS.map(layer => {
    const { precision, recall, f1, gold, predicted } = scores[layer]
    const shares = `${percent(precision).padStart(6)}  ${percent(recall).padStart(6)}  ${percent(f1).padStart(6)}`
    return `${layer.padEnd(width)} ${shares} ${String(gold).padStart(6)} ${String(predicted).padStart(6)}`
  })
  return [head, ...rows].join('\n')
}

/** What a line of the record says besides the scores. */
export interface Run {
  readonly version: string
  readonly commit: string
  /** Name of the gold. */
  readonly gold: string
}

const HEADER = ['version', 'commit', 'gold', ...LAYERS].join('\t')

/** The record with one more line, the F1 of each layer in percent. Throws an Error where the record has other columns. */
export function appendRun(record: string, { version, commit, gold }: Run, scores: Scores): string {
  const before = record === '' ? `${HEADER}\n` : record
  if (before.slice(0, before.indexOf('\n')) !== HEADER) throw new Error('the record of scores has other columns')
  return `${before}${[version, commit, gold, ...LAYERS.map(layer => percent(scores[layer].f1))].join('\t')}\n`
}
