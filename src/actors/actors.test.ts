import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../tests/support/corpus.ts'
import { analyse } from '../language/index.ts'
import { readDocument } from '../reading/index.ts'
import {
  checkTables,
  findEntries,
  KNOWLEDGE_TABLES,
  Knowledge,
  labelsOf,
  ownKnowledge,
  readActors,
  TABLE_NAMES,
} from './index.ts'

const read = (text: string, knowledge?: Knowledge) => {
  const document = analyse(readDocument({ uri: 'test', text: `خبر\n\n${text}` }))
    .with('timexes', [])
    .with('published', null)
  return readActors(document, undefined, knowledge)
}

const names = (text: string): string[] => {
  const document = read(text)
  return document.layer('mentions').map(m => `${m.type} ${document.text.slice(m.start, m.end)}`)
}

/** Entity ids in text order. */
const entities = (text: string): string[] =>
  read(text)
    .layer('mentions')
    .map(m => m.entity)

const folder = new URL('./corpus/', import.meta.url)
describe.each(readdirSync(folder).filter(name => name.endsWith('.corpus')))('%s', name => {
  it.each(readCorpus(new URL(name, folder)).map(one => [one.where, one] as const))('%s', (_, {
    text,
    marks,
    expectations,
  }) => {
    expect(marks.map(m => m.label).join(' ') || 'nothing').toBe(expectations[0])
    expect(names(text)).toEqual(marks.map(m => `${m.label} ${text.slice(m.start, m.end)}`))
  })
})

describe('what a name denotes', () => {
  it('takes a surname for the full name before it, of two men of one surname the nearer', () => {
    const [first, second] = entities('قال سمير البطاينة إن القانون سيعدل. وأضاف البطاينة أن النواب موافقون.')
    expect(second).toBe(first)
  })

  it('takes spellings of one name for one', () => {
    expect(new Set(entities('وصل عبدالفتاح السيسى. ثم غادر عبد الفتاح السيسي. وقال السيسي إنه عائد.'))).toEqual(
      new Set(['person/abdel-fattah-el-sisi']),
    )
  })

  it('takes the names of one organ for one', () => {
    expect(new Set(entities('أعلن الجيش التركي العملية. وقالت القوات المسلحة التركية إنها مستمرة.')).size).toBe(1)
  })

  it('takes the forces of an army for the army, those of a league for others', () => {
    const count = (text: string): number => new Set(entities(text)).size
    expect(count('تقدمت قوات الجيش الوطني الليبي. وقال الجيش الوطني الليبي إنه باق.')).toBe(1)
    expect(count('انسحبت قوات الشرطة العراقية. وقالت الشرطة العراقية إنها عائدة.')).toBe(1)
    expect(count('انسحبت قوات الأمم المتحدة. وقالت الأمم المتحدة إنها عائدة.')).toBe(2)
  })

  it('links a surname only where nothing else in the name contradicts', () => {
    const [envoy, deputy, later] = entities(
      'اتصل المبعوث الأخضر الإبراهيمي. وقال النائب مصطفى إبراهيمي إنه غاضب. وأضاف إبراهيمي أنه باق.',
    )
    expect(envoy).toBe('person/lakhdar-brahimi')
    expect(deputy).not.toBe(envoy)
    expect(later).toBe(deputy)
  })

  it('takes a bare surname for whom it names without more, even where a namesake stands nearer', () => {
    const ids = entities('قال سعد الحريري إنه باق. وزار ضريح رفيق الحريري. وأضاف الحريري أنه لن يستقيل.')
    expect(ids).toEqual(['person/saad-hariri', 'person/rafik-hariri', 'person/saad-hariri'])
  })

  it('takes a bare surname of two unknown men for the one named last before it', () => {
    const ids = entities('تحدث سمير البطاينة. ثم تحدث محمود البطاينة. ورد البطاينة على الأسئلة.')
    expect(ids[2]).toBe(ids[1])
    expect(ids[1]).not.toBe(ids[0])
  })

  it.each([
    ['أصدرت الرئاسة المصرية بيانا. وجاء في بيان للرئاسة المصرية أن القمة تأجلت.', 1],
    ['قال سمير البطاينة إن القانون سيعدل. وقيل للبطاينة إن النواب موافقون.', 1],
    ['سلم رسالة للجنة الأمن القومي. وقالت لجنة الأمن القومي إنها تدرسها.', 1],
  ])('restores the article that ل has swallowed: %s', (text, count) => {
    expect(new Set(entities(text)).size).toBe(count)
  })

  it('gives an unknown name the same id in every article', () => {
    expect(entities('قال سمير البطاينة إن القانون سيعدل')).toEqual(entities('رفض سمير البطاينة التعليق'))
  })
})

describe('names that are words, or belong to several', () => {
  it.each([
    ['نقلت صحيفة الأهرام عن مصدر', 'ORG الأهرام'],
    ['قالت قناة العربية إن الهدنة صامدة', 'ORG قناة العربية'],
    ['وقع الهجوم في مصر الجديدة', 'LOC مصر الجديدة'],
    ['نقلت الأهرام عن الوزير قوله', 'ORG الأهرام'],
    ['قالت "الأهرام" إن الوفد عاد', 'ORG الأهرام'],
    ['صور السائح أهرام الجيزة', 'FAC أهرام الجيزة'],
    ['قالت العربية إن الهدنة صامدة', 'ORG العربية'],
    ['قالت الجزيرة إن القصف مستمر', 'ORG الجزيرة'],
    ['قالت الشرق الأوسط إن المفاوضات بدأت', 'ORG الشرق الأوسط'],
    ['زار الموفد الشرق الأوسط مرتين', 'LOC الشرق الأوسط'],
    ['قالت فتح إن الحوار بدأ', 'ORG فتح'],
    ['قالت حركة أمل إنها توافق', 'ORG حركة أمل'],
    ['سكن في مصر الجديدة ثلاثين سنة', 'LOC مصر الجديدة'],
    ['وصلت مصر مساعدات طبية', 'GPE مصر'],
    ['التقى كريم سجادبور الصحفيين', 'PER كريم سجادبور'],
    ['تعمل مصر على الوساطة', 'GPE مصر'],
    ['تبحث مصر عن أسواق جديدة', 'GPE مصر'],
    ['عاد من مسقط أمس', 'GPE مسقط'],
    ['قال كريم عبد السلام إنه بريء', 'PER كريم عبد السلام'],
    ['قال سالم محمود إنه بريء', 'PER سالم محمود'],
    ['انتقد نصر الدين حسنين القرار', 'PER نصر الدين حسنين'],
    ['وقالت أمل فهمي إنها ستستأنف الحكم', 'PER أمل فهمي'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name])
  })

  it.each([
    'زار السياح الأهرام في الصباح',
    'وصل الجميع سالمين بعد العاصفة',
    'لا أمل في اتفاق قبل الصيف',
    'تحدث بالعربية الفصحى طوال اللقاء',
    'غرق القارب قرب الجزيرة ليلا',
    'شهر رمضان الكريم على الأبواب',
    'عفو كريم من الملك',
    'أعلنت فتح باب الترشح للمناصب',
    'جاء في البيان أن الخسائر قليلة',
    'هبطت الطائرة في القاعدة بسلام',
    'بلغت في عمر الثلاثين أعلى المناصب',
    'هتف الجمهور بعد النصر الثاني',
    'اللغة العربية صعبة على بعضهم',
    'مسقط رأسه قرية صغيرة',
    'خرج الطفل سالما',
    'رجل كريم ساعد الجيران',
    'هذا أمل كبير',
    'كان النصر حليف الفريق الأول',
    'اجتاز الولد الطريق سالم الجسد',
  ])('nothing in: %s', text => {
    expect(names(text)).toEqual([])
  })

  it('tells the region from the paper, and the two cities of one name', () => {
    expect(entities('تصاعد التوتر في الشرق الأوسط')).toEqual(['place/middle-east'])
    expect(entities('قالت صحيفة الشرق الأوسط إن الوفد عاد')).toEqual(['outlet/asharq-al-awsat'])
    expect(entities('عاد الهدوء إلى طرابلس الغرب')).toEqual(['place/tripoli-libya'])
    expect(entities('عاد الهدوء إلى طرابلس الشام')).toEqual(['place/tarabulus-lebanon'])
  })

  it('takes a common word for the paper named elsewhere only where a paper may stand', () => {
    expect(entities('كتبت صحيفة الأهرام أن السياح زاروا الأهرام.')).toEqual(['outlet/al-ahram'])
    expect(entities('قالت جريدة الحياة إن الأسعار ارتفعت. وأضافت الحياة أن الحياة صعبة.').length).toBe(2)
  })

  it('tells a masthead from the place it is named after', () => {
    expect(entities('قالت صحيفة الضفة إن الوفد عاد')[0]).toMatch(/^org\//)
    expect(entities('ذكر موقع الضفة الإخباري أن الوفد عاد')[0]).toMatch(/^org\//)
    expect(entities('عاد الوفد إلى الضفة')).toEqual(['place/west-bank'])
    expect(entities('نشرت الصحيفة الإسرائيلية مقالا عن الضفة')).toEqual(['place/west-bank'])
    expect(entities('ذكرت صحيفة سورية أن الوفد عاد')).toEqual([])
    expect(entities('وصل الفريق إلى موقع الضفة')).toEqual(['place/west-bank'])
  })

  it.each([
    ['أقفل محتجون الطرق في طرابلس، وقال رئيس الحكومة اللبنانية إن الجيش سيفتحها', 'place/tarabulus-lebanon'],
    ['انقطعت الكهرباء في طرابلس وعكار وصيدا', 'place/tarabulus-lebanon'],
    ['أقفل محتجون الطرق في طرابلس، وقال رئيس الحكومة الليبية إن الجيش سيفتحها', 'place/tripoli-libya'],
    ['انقطعت الكهرباء في طرابلس', 'place/tripoli-libya'],
    ['وصل الوفد إلى عمان، حيث استقبله وزير الخارجية الأردني', 'place/amman'],
    ['وصل الوفد إلى عمان، حيث استقبله وزير الخارجية العماني', 'state/oman'],
    ['رشح حزب العمال نائبه في لندن، ورحب الوزراء البريطانيون بذلك', 'organisation/labour-uk'],
    ['قصف الطيران التركي مواقع حزب العمال في الجبال', 'organisation/pkk'],
    ['طالب حزب العمال في الجزائر بتأجيل التصويت', 'organisation/pt-algeria'],
  ])('takes a name for the bearer whose country the article speaks of: %s', (text, id) => {
    expect(entities(text)).toContain(id)
  })
})

describe('titles and labels', () => {
  const labelled = (text: string, contents: readonly string[] = []) => {
    const document = read(text)
    const attributions = contents.map(content => {
      const start = document.text.indexOf(content)
      return { content: { start, end: start + content.length } }
    })
    return labelsOf(document, attributions, document.layer('entities'))
  }
  const labels = (text: string) => labelled(text).map(l => `${l.text}: ${l.tone}`)

  const cases = readCorpus(new URL('./corpus/labels/labels.corpus', import.meta.url))
  it.each(cases.map(one => [one.where, one] as const))('%s', (_, { text, expectations }) => {
    expect(labels(text)).toEqual(expectations.filter(e => e !== 'nothing'))
  })

  it('leaves an office of another country to another', () => {
    expect(labels('التقى سامح شكري وزير الخارجية الروسي')).toEqual([])
    expect(labels('وقالت ميركل المستشارة الألمانية إن الحل قريب')).toEqual(['المستشارة الألمانية: neutral'])
  })

  it('finds the office before a name', () => {
    expect(labels('استقبل وزير الخارجية سامح شكري الوفد')).toEqual(['وزير الخارجية: neutral'])
  })

  it.each([
    ['قال الوزير إن أمير الحرب خليفة حفتر سينسحب', 'أمير الحرب خليفة حفتر سينسحب', 'quoted'],
    ['قال الوزير: "انسحب أمير الحرب خليفة حفتر من جميع المدن التي دخلها"', '', 'quoted'],
    ['انسحب أمير الحرب خليفة حفتر، وقال الوزير إن المدينة آمنة', 'المدينة آمنة', 'own'],
    ['انسحب "أمير الحرب" خليفة حفتر من المدينة', '', 'own'],
  ])('gives a label the voice of whoever speaks: %s', (text, content, voice) => {
    const label = labelled(text, content === '' ? [] : [content]).find(l => l.text === 'أمير الحرب')
    expect(label?.voice).toBe(voice)
    expect(label?.tone).toBe('delegitimising')
  })

  it("takes a title in quotation marks for one held at arm's length, but not a quoted name", () => {
    expect(labelled('زار "الرئيس" خليفة حفتر القرية').map(l => [l.tone, l.scareQuotes])).toEqual([
      ['delegitimising', true],
    ])
    expect(labelled('زار الرئيس "خليفة حفتر" القرية').map(l => [l.tone, l.scareQuotes])).toEqual([['neutral', false]])
  })

  it('tells labels that judge', () => {
    expect(labels('قال الرئيس المخلوع حسني مبارك إنه مريض')).toEqual(['الرئيس المخلوع: delegitimising'])
  })
})

describe('knowledge base', () => {
  it('has nothing the linter objects to', () => {
    expect(checkTables(KNOWLEDGE_TABLES)).toEqual([])
  })

  it('is packed as the tables stand', () => {
    for (const name of TABLE_NAMES)
      expect(KNOWLEDGE_TABLES[name]).toBe(
        readFileSync(new URL(`../../knowledge/${name}.tsv`, import.meta.url), 'utf8').replace(/\n+$/, ''),
      )
  })

  it('names what is wrong, by line', () => {
    const places = 'id\ttype\tname\taliases\tenglish\tcountry\tcoordinates\nX y\tGPE\tمدينة\t\t\tnowhere\t99,0'
    expect(checkTables({ places }).map(p => [p.line, p.message.split(' ')[0]])).toEqual([
      [2, 'id'],
      [2, 'no'],
      [2, 'country'],
      [2, 'coordinates'],
    ])
  })

  it.each([
    ['Haftar', 'person/khalifa-haftar'],
    ['ترمب', 'person/donald-trump'],
    ['عبدالفتاح السيسى', 'person/abdel-fattah-el-sisi'],
    ['Netanyahu', 'person/benjamin-netanyahu'],
    ['Muhammad bin Salman', 'person/mohammed-bin-salman'],
  ])('finds %s', (query, id) => {
    expect(findEntries(ownKnowledge(), query)[0]?.id).toBe(id)
  })

  it("lets a user's table replace an entry", () => {
    const own = {
      people: 'id\tname\taliases\tenglish\tcountry\toffices\nkhalifa-haftar\tخليفة حفتر\tالحاكم بأمره\tHaftar\tlibya\t',
    }
    const knowledge = new Knowledge(KNOWLEDGE_TABLES, own)
    expect(read('رفض الحاكم بأمره التعليق', knowledge).layer('mentions')[0]?.entity).toBe('person/khalifa-haftar')
  })
})
