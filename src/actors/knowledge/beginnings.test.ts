import { describe, expect, it } from 'vitest'
import { nameWords } from '../names.ts'
import { Beginnings } from './beginnings.ts'
import { ownKnowledge } from './knowledge.ts'

const ATTACHED = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل']

describe('the first words of names', () => {
  it('are never missed, whatever stands before them', () => {
    const knowledge = ownKnowledge()
    const words = new Set(
      knowledge.entries.flatMap(({ name, aliases }) => [name, ...aliases].map(n => nameWords(n)[0]!)),
    )
    const missed = [...words].flatMap(word =>
      [...ATTACHED.map(before => before + word), `ل${word.replace(/^ا(?=ل)/u, '')}`].filter(
        spelled => word.length > 2 && knowledge.openingsOf(spelled).length === 0,
      ),
    )
    expect(words.size).toBeGreaterThan(2_000)
    expect(missed).toEqual([])
  })

  it('are told in every spelling of hamza and waw', () => {
    const beginnings = new Beginnings()
    for (const name of ['مسؤول', 'داوود', 'رئيس', 'BBC']) beginnings.add(nameWords(name)[0]!)
    for (const word of ['مسؤول', 'مسوول', 'داود', 'داوود', 'رئيس', 'وبرييس', 'BBC', 'bbc'])
      expect(beginnings.mayBegin(word)).toBe(true)
  })

  it('are few: most other words are told from them', () => {
    const knowledge = ownKnowledge()
    const beginnings = new Beginnings()
    for (const { name } of knowledge.entries) beginnings.add(nameWords(name)[0]!)
    const letters = [...'تثجحخدذرزسشصضطظعغقمنه']
    const made = letters.flatMap(a => letters.flatMap(b => letters.map(c => `${a}${b}ا${c}ه`)))
    const taken = made.filter(word => beginnings.mayBegin(word))
    expect(taken.length / made.length).toBeLessThan(0.1)
  })
})
