import type { Part } from './candidates.ts'
import { type Feature, Features, Weights } from './features.ts'
import { isTaught, type Judge } from './judgement.ts'
import { ACTOR_WEIGHTS, RECIPIENT_WEIGHTS } from './lexicon/casting.data.ts'

/**
 * Who acts in an event and whom it befalls is a matter of degree where grammar offers several: a linear scorer ranks them, nobody among
 * them. Its weights are learned by scripts/train-events.ts; a feature that it has never seen counts nothing.
 */

const weights: Record<Part, Weights | null> = { actor: null, recipient: null }

const RULED: Readonly<Record<Part, Feature>> = {
  actor: new Features().of('ruled=actor'),
  recipient: new Features().of('ruled=recipient'),
}

/** The candidate to whom the rules of grammar alone give the part, else nobody. */
export const castByRules: Judge['casts'] = (part, candidates) =>
  Math.max(
    0,
    candidates.findIndex(c => c.features.includes(RULED[part])),
  )

/** Weights are bytes: how many make one. */
const UNIT = 50
/** The candidate with the greatest sum of weights less its doubt, the first of equals. */
export const castByWeights: Judge['casts'] = (part, candidates, told) => {
  if (!isTaught(told.type)) return castByRules(part, candidates, told)
  weights[part] ??= new Weights(part === 'actor' ? ACTOR_WEIGHTS : RECIPIENT_WEIGHTS)
  const known = weights[part]
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < candidates.length; i++) {
    const sum = known.sum(candidates[i]!.features) - UNIT * candidates[i]!.doubt
    if (sum > most) {
      most = sum
      best = i
    }
  }
  return best
}
