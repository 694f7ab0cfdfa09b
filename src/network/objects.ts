/** Towards whom, where the words beside the deed name nobody: what is consented to was asked for or refused before, intervention is in a state. */
import type { Article, Event } from '../document/index.ts'
import { fold, wordSet } from '../language/index.ts'
import { CONSENTED } from './lexicon/means.data.ts'
import { meansIn } from './means.ts'

/** Characters after a trigger in which its object begins. */
const NEXT = 24
/** Characters of a clause after its trigger. */
const CLAUSE = 120
/** Characters back in which what is consented to was asked for. */
const BACK = 300

const consented = wordSet(CONSENTED)

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}]+/u)
const bare = (word: string): string => word.replace(/^[وفبلك]?(?:ال|لل)/u, '')

/** What follows a trigger, up to the end of its clause. */
function clauseAfter({ text }: Article, { trigger }: Event): string {
  const after = text.slice(trigger.end, trigger.end + CLAUSE)
  const stop = after.search(/[.؟!؛\n]/u)
  return stop < 0 ? after : after.slice(0, stop)
}

/** «Refuses any intervention in Libya»: the state that is intervened in, as entity ids. */
function intervenedIn(article: Article, event: Event): string[] {
  const clause = clauseAfter(article, event)
  if (!meansIn(clause).includes('intervention')) return []
  const { end } = event.trigger
  const state = article.mentions.find(m => m.type === 'GPE' && m.start >= end && m.end <= end + clause.length)
  return state === undefined ? [] : [state.entity]
}

/** «Moscow agreed to the matter»: whom it refused it before, or who asked it for it, as entity ids. */
function consentedTo(article: Article, event: Event, same: (a: string, b: string) => boolean): string[] {
  const after = wordsOf(clauseAfter(article, event).slice(0, NEXT))
  if (!after.some(word => consented.has(bare(word)))) return []
  const by = (ids: readonly string[]): boolean => ids.some(id => event.actors.some(actor => same(id, actor)))
  const before = article.events.filter(
    e => e.trigger.end <= event.trigger.start && e.trigger.start >= event.trigger.start - BACK,
  )
  for (const earlier of before.toReversed()) {
    if (earlier.type === 'REJECT' && by(earlier.actors) && earlier.recipients.length > 0) return [...earlier.recipients]
    if (earlier.type === 'REQUEST' && by(earlier.recipients)) return [...earlier.actors]
  }
  return []
}

/** Entity ids of those whom a deed without recipients concerns; `same` tells whether two entities act as one. */
export function concerned(article: Article, event: Event, same: (a: string, b: string) => boolean): readonly string[] {
  if (event.recipients.length > 0) return event.recipients
  if (event.type === 'REJECT') return intervenedIn(article, event)
  return event.type === 'AGREE' ? consentedTo(article, event, same) : []
}
