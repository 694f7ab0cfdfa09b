/** How near a phrase stands to the word that tells an event, as features say it. */

/** On which side of a trigger something stands. */
export type Side = 'same' | 'before' | 'behind'
/** The side on which a phrase stands that is so many chunks away. */
export const side = (own: number): Side => (own === 0 ? 'same' : own < 0 ? 'before' : 'behind')

/** Where a phrase stands: its side of the trigger and how many barriers are between. */
export const WHERE: Readonly<Record<Side, readonly string[]>> = {
  same: [' same 0', ' same 1', ' same 2'],
  before: [' before 0', ' before 1', ' before 2'],
  behind: [' behind 0', ' behind 1', ' behind 2'],
}

/** Distances in chunks, the far ones together. */
const BUCKETS = [0, 1, 2, 3, 5, 8, 9]
/** The bucket of a distance. */
export function bucket(distance: number): number {
  const far = Math.abs(distance)
  return BUCKETS.findIndex(most => far <= most || most === 9)
}
const onSide = (name: Side): string[] => BUCKETS.map(far => `${name} ${far}`)
/** Names of side and distance. */
export const NEAR: Readonly<Record<Side, readonly string[]>> = {
  same: onSide('same'),
  before: onSide('before'),
  behind: onSide('behind'),
}
