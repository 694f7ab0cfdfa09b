import { fold } from '../language/index.ts'
import { SUPPORT_VERBS } from './lexicon/support-verbs.data.ts'

/** What the arguments of a support verb are to the event noun that it carries. */
export interface SupportFrame {
  /** Where the event noun stands: `obj`, `subj`, or a folded preposition. */
  readonly event: string
  readonly role: 'actor' | 'recipient' | 'place' | null
  /** Where the one in that role stands. */
  readonly slot: 'subj' | 'obj' | null
  /** Event types of which the one who stands there is the recipient instead: نفى الاتهامات. */
  readonly turns: ReadonlySet<string>
}

let frames: Map<string, SupportFrame[]> | null = null
const NONE: readonly SupportFrame[] = Object.freeze([])

function readLine(line: string): readonly [string, SupportFrame] {
  const [lemma, event, role, turns] = line.split(' ') as [string, string, string?, string?]
  const [name, slot] = role?.split('=') ?? [null, null]
  return [
    fold(lemma),
    {
      event: fold(event.slice('event='.length)),
      role: name as SupportFrame['role'],
      slot: slot as SupportFrame['slot'],
      turns: new Set(turns?.slice('turns='.length).split(',')),
    },
  ]
}

/** What a verb, by its folded dictionary form, does for an event noun; none if it is no support verb. */
export function supportFrames(lemma: string): readonly SupportFrame[] {
  if (frames === null) {
    frames = new Map()
    for (const line of SUPPORT_VERBS.trim().split('\n')) {
      const [key, frame] = readLine(line)
      frames.set(key, [...(frames.get(key) ?? []), frame])
    }
  }
  return frames.get(lemma) ?? NONE
}
