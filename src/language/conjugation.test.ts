import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import { conjugate } from './conjugation.ts'
import type { VerbForm } from './morphology.ts'
import { fold } from './normalise.ts'
import { verbByLemma, verbForms, verbs } from './verb-table.ts'

/** The name of the row that a form stands in. */
function rowOf(form: VerbForm): string {
  const finite = form.kind === 'perfect' || form.kind === 'imperfect'
  return form.kind + (finite ? ` ${form.voice}` : '') + (form.beforeEnclitic ? ' before enclitic' : '')
}

function paradigmOf(lemma: string): Map<string, string> {
  const rows = new Map<string, Set<string>>()
  for (const { surface, form } of conjugate(verbByLemma(lemma)!)) {
    const row = rowOf(form)
    rows.set(row, (rows.get(row) ?? new Set()).add(surface))
  }
  return new Map([...rows].map(([row, surfaces]) => [row, [...surfaces].join(' ')]))
}

const signature = (form: VerbForm): string =>
  [
    form.lemma,
    form.kind,
    form.voice,
    form.person,
    form.gender,
    form.number,
    form.mood,
    form.beforeEnclitic,
    form.accusative,
  ].join(' ')

const kindsOf = (surface: string, lemma: string): string[] =>
  verbForms(fold(surface))
    .filter(form => form.lemma === lemma)
    .map(form => `${form.kind} ${form.voice} ${form.person ?? '-'}${form.gender ?? '-'}${form.number}`)

describe('paradigms', () => {
  const corpus = readCorpus(new URL('corpus/conjugation.corpus', import.meta.url))
  it('are at least ninety', () => expect(corpus.length).toBeGreaterThanOrEqual(90))
  it.each(corpus.map(paradigm => [paradigm.text, paradigm] as const))('%s', (lemma, { expectations }) =>
    expect([...paradigmOf(lemma)].map(([row, surfaces]) => `${row}: ${surfaces}`)).toEqual(expectations))
})

describe('the lexicon', () => {
  it('has no verb twice', () => {
    const names = verbs().map(verb => `${verb.class} ${verb.vowels} ${verb.root} ${verb.lemma}`)
    expect(names.length).toBeGreaterThanOrEqual(3000)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells no verbal noun that follows anyway', () => {
    const needless = verbs().flatMap(verb => {
      const { lemma, root, class: verbClass } = verb
      const regular = new Set(
        conjugate({ lemma, root, class: verbClass, vowels: verb.vowels ?? '', verbalNouns: [] }).map(
          ({ surface }) => surface,
        ),
      )
      return verbClass === 'I'
        ? []
        : verb.verbalNouns.filter(noun => regular.has(fold(noun))).map(noun => `${lemma} ${noun}`)
    })
    expect(needless).toEqual([])
  })

  it('has folded forms only, and finds exactly what conjugation makes', () => {
    const made = new Map<string, Set<string>>()
    for (const verb of verbs())
      for (const { surface, form } of conjugate(verb))
        made.set(surface, (made.get(surface) ?? new Set()).add(signature(form)))
    const wrong: string[] = []
    for (const [surface, forms] of made) {
      const found = new Set(verbForms(surface).map(signature))
      if (fold(surface) !== surface || found.size !== forms.size || [...forms].some(form => !found.has(form)))
        wrong.push(surface)
    }
    expect(wrong).toEqual([])
  })
})

describe('lookup', () => {
  it.each([
    ['يقولون', 'قال', 'imperfect active 3mp'],
    ['قيل', 'قال', 'perfect passive 3ms'],
    ['استعادت', 'استعاد', 'perfect active 3fs'],
    ['مؤكدا', 'أكّد', 'active participle active -ms'],
    ['ادعاؤ', 'ادعى', 'verbal noun active -ms'],
    ['مطالبات', 'طالب', 'verbal noun active -fp'],
    ['دفاع', 'دافع', 'verbal noun active -ms'],
    ['يرون', 'رأى', 'imperfect active 3mp'],
    ['كنا', 'كان', 'perfect active 1-p'],
    ['أثبت', 'أثبت', 'perfect active 1-s'],
    ['مسئول', 'سأل', 'passive participle passive -ms'],
    ['قرأوا', 'قرأ', 'perfect active 3mp'],
    ['قرؤوا', 'قرأ', 'perfect active 3mp'],
  ])('%s is a form of %s', (surface, lemma, reading) => expect(kindsOf(surface, lemma)).toContain(reading))

  it.each([
    'ترامب',
    'بغداد',
    'يوم',
    'تحت',
    '',
    'قالوان',
    'يقولوون',
    'اا',
    'تتتتتتتتتتتتتت',
  ])('«%s» is no verb', surface => expect(verbForms(surface)).toEqual([]))

  it('finds verbs by their dictionary form', () => {
    for (const lemma of ['قال', 'صرّح', 'أعلن', 'دعا', 'ادعى', 'رأى', 'حمّل', 'حمل', 'اطمأن', 'استحوذ', 'آوى', 'ائتمر'])
      expect(verbByLemma(lemma)?.lemma).toBe(lemma)
    expect(verbByLemma('صرح')).toBeUndefined()
  })

  it('tells the jussive and what stands before an enclitic', () => {
    expect(verbForms('يقل').find(form => form.lemma === 'قال')?.mood).toBe('jussive')
    expect(verbForms('يقولوا').find(form => form.lemma === 'قال')?.mood).toBe('dependent')
    expect(verbForms('دعا').find(form => form.lemma === 'دعا')?.beforeEnclitic).toBe(false)
    expect(verbForms('اعطا').find(form => form.lemma === 'أعطى')?.beforeEnclitic).toBe(true)
  })
})
