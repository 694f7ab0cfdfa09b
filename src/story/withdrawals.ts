/** Corrections and retractions: what an outlet takes back, and the claims that rested on it. */
import { publisherOf } from '../document/index.ts'
import { fold } from '../language/index.ts'
import type { BuiltClaim } from './claims.ts'
import { WITHDRAWALS } from './lexicon/withdrawals.data.ts'
import type { Withdrawal } from './types.ts'
import { evidenceOf, termsIn, type View, type ViewSentence } from './view.ts'

/** Share of a claim's terms that the withdrawal has to name. */
const NAMED = 0.4
/** Words that may stand between the words of a phrase. */
const BETWEEN = 3
const CLITICS = '(?:^|\\s)[وف]?[بلك]?(?:ال)?'

const patterns = WITHDRAWALS.trim()
  .split('\n')
  .map(line => {
    const [kind, ...words] = line.split(' ') as [Withdrawal['kind'], ...string[]]
    const phrase = words.map(w => `${CLITICS}${fold(w).replace(/^ال/u, '')}\\S*`).join(`(?:\\s+\\S+){0,${BETWEEN}}?`)
    return { kind, phrase: new RegExp(phrase, 'u') }
  })

interface Found {
  readonly view: View
  readonly sentence: ViewSentence
  readonly kind: Withdrawal['kind']
}

function withdrawalsIn(view: View): Found[] {
  return view.sentences.flatMap(sentence => {
    const text = fold(view.article.text.slice(sentence.start, sentence.end))
    const match = patterns.find(p => p.phrase.test(text))
    return match === undefined ? [] : [{ view, sentence, kind: match.kind }]
  })
}

/** Whether a claim says what is withdrawn, and some report of it is the outlet's or came through it. */
function restsOn({ claim, supports }: BuiltClaim, { view, sentence }: Found): boolean {
  const next = view.sentences[view.sentences.indexOf(sentence) + 1]
  const span = { start: sentence.start, end: Math.max(sentence.end, next?.end ?? 0) }
  const named = new Set(termsIn(view, span).map(t => t.key))
  const outlet = publisherOf(view.article)
  const through =
    claim.roots.some(r => r.via.includes(outlet)) || supports.some(f => publisherOf(f.view.article) === outlet)
  return (
    through &&
    supports.some(f => f.start < sentence.start || f.view !== view) &&
    supports.some(f => says(f.terms, named))
  )
}

function says(terms: ReadonlyMap<string, number>, named: ReadonlySet<string>): boolean {
  let common = 0
  let mass = 0
  for (const [key, weight] of terms) {
    mass += weight
    if (named.has(key)) common += weight
  }
  return common >= NAMED * mass && mass > 0
}

/** What the outlets of a story take back. */
export function withdrawalsOf(views: readonly View[], claims: readonly BuiltClaim[]): Withdrawal[] {
  return views.flatMap(withdrawalsIn).map(found => ({
    kind: found.kind,
    evidence: evidenceOf(found.view, found.sentence),
    claims: claims.filter(c => restsOn(c, found)).map(c => c.claim.id),
  }))
}
