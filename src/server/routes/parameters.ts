/** Parameters that several routes take, each checked and described once. */
import { z } from '@hono/zod-openapi'
import type { CountKind, EventType } from '../../document/index.ts'
import type { RelationKind, Tone } from '../../network/index.ts'
import { isIsoDate } from '../../reading/iso-date.ts'
import type { ContradictionKind, Warning } from '../../story/index.ts'

const MOST_LETTERS = 500
const MOST_PAGES = 1_000_000
const MOST_ITEMS = 200

/** The names of a record: a type's members, none of which can be forgotten. */
const members = <T extends string>(record: Readonly<Record<T, true>>) => z.enum(Object.keys(record) as [T, ...T[]])

/** Words or a name. A database's texts hold no NUL. */
export const words = (description: string) =>
  z
    .string()
    .min(1)
    .max(MOST_LETTERS)
    .refine(text => !text.includes('\0'), 'holds a NUL character')
    .openapi({ description })

/** An id, as a list gave it. */
export const id = (description: string) => z.object({ id: words(description) })

const number = (least: number, most: number, description: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .openapi({ type: 'integer', minimum: least, maximum: most, description })

/** How many roots, or articles, there must be. */
export const count = (description: string) => number(0, MOST_PAGES, description).optional()

export const day = (description: string) =>
  z
    .string()
    .refine(isIsoDate, 'is no date like 2019-05-09, 2019-05 or 2019')
    .openapi({ description: `${description}: 2019-05-09, 2019-05 or 2019`, example: '2019-05-09' })

export const paging = {
  page: number(1, MOST_PAGES, 'which page, from 1').optional(),
  limit: number(1, MOST_ITEMS, 'items a page; 20 if left out').optional(),
}

export const days = {
  from: day('published on this day or later').optional(),
  to: day('published on this day or earlier').optional(),
}

export const ofStory = words('only what this story holds (`Story.id`)').optional()
export const ofOutlet = words('only what this outlet tells').optional()
export const ofActor = words('only what this actor is in: an id, or words of a name, Arabic or English').optional()

export const warning = members<Warning>({
  'anonymous only': true,
  'single root': true,
  circular: true,
  'dead end': true,
  retracted: true,
})

export const contradictionKind = members<ContradictionKind>({
  figure: true,
  date: true,
  place: true,
  denial: true,
  responsibility: true,
  sequence: true,
})

export const countKind = members<CountKind>({
  killed: true,
  injured: true,
  displaced: true,
  detained: true,
  fighters: true,
  equipment: true,
})

export const relationKind = members<RelationKind>({
  meets: true,
  supports: true,
  arms: true,
  funds: true,
  'sends forces': true,
  asks: true,
  'agrees with': true,
  opposes: true,
  accuses: true,
  threatens: true,
  sanctions: true,
  attacks: true,
  commands: true,
  'member of': true,
})

export const tone = members<Tone>({ legitimising: true, neutral: true, delegitimising: true })
export const voice = z.enum(['own', 'quoted'])

export const eventType = members<EventType>({
  AGREE: true,
  CONSULT: true,
  SUPPORT: true,
  CONCEDE: true,
  COOPERATE: true,
  AID: true,
  RETREAT: true,
  REQUEST: true,
  ACCUSE: true,
  REJECT: true,
  THREATEN: true,
  PROTEST: true,
  SANCTION: true,
  MOBILIZE: true,
  COERCE: true,
  ASSAULT: true,
})
