import type { CountKind, EntityType, EventStatus, PublicationDate, SourceKind, SpeechAct } from '../../document/index.ts'

export type Language = 'en' | 'ar'

type Figures = CountKind | 'missing' | 'money' | 'other'

/** Every word of the program's own that a summary shows, in one language. */
export interface Labels {
  readonly untitled: string
  readonly unknownOutlet: string
  readonly date: string
  readonly noDate: string
  readonly basis: Readonly<Record<PublicationDate['basis'], string>>
  readonly chains: string
  readonly noChains: string
  readonly understood: string
  readonly kinds: Readonly<Record<SourceKind, string>>
  readonly acts: Readonly<Record<SpeechAct, string>>
  readonly events: string
  readonly eventColumns: readonly [when: string, who: string, what: string, whom: string, status: string, by: string]
  readonly statuses: Readonly<Record<EventStatus, string>>
  readonly narrated: string
  /** Parts of the day by their TIMEX3 code. */
  readonly dayParts: Readonly<Record<string, string>>
  readonly figures: string
  readonly figureKinds: Readonly<Record<Figures, string>>
  readonly actors: string
  readonly entityTypes: Readonly<Record<EntityType, string>>
  readonly times: (count: number) => string
  readonly more: (count: number) => string
  readonly furniture: (count: number) => string
  readonly notes: string
}

const en: Labels = {
  untitled: '(no title)',
  unknownOutlet: 'this report',
  date: 'Published',
  noDate: 'unknown: nothing in the text tells it',
  basis: { metadata: 'given with the report', dateline: 'stated in the report', inferred: 'inferred' },
  chains: 'Who says what',
  noChains: 'nobody is cited',
  understood: 'understood',
  kinds: { person: '', organisation: '', outlet: 'outlet', document: 'document', anonymous: 'anonymous' },
  acts: {
    statement: 'says',
    request: 'asks',
    promise: 'promises',
    threat: 'threatens',
    accusation: 'accuses',
    denial: 'denies',
    condemnation: 'condemns',
    praise: 'praises',
    concern: 'is concerned',
    warning: 'warns',
  },
  events: 'Events',
  eventColumns: ['when', 'who', 'what', 'whom', 'status', 'reported by'],
  statuses: { actual: 'actual', planned: 'planned', requested: 'requested', denied: 'denied', hypothetical: 'hypothetical' },
  narrated: 'the outlet',
  dayParts: { MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime' },
  figures: 'Figures',
  figureKinds: {
    killed: 'killed',
    injured: 'injured',
    displaced: 'displaced',
    detained: 'detained',
    fighters: 'fighters',
    equipment: 'equipment',
    missing: 'missing',
    money: 'money',
    other: 'other',
  },
  actors: 'Actors',
  entityTypes: { PER: 'person', ORG: 'organisation', GPE: 'state or city', LOC: 'place', FAC: 'facility' },
  times: count => `${count}×`,
  more: count => `and ${count} more`,
  furniture: count => `${count} ${count === 1 ? 'line' : 'lines'} of page furniture left out`,
  notes: 'Notes',
}

const ar: Labels = {
  untitled: '(بلا عنوان)',
  unknownOutlet: 'هذا التقرير',
  date: 'تاريخ النشر',
  noDate: 'غير معروف: لا شيء في النص يدل عليه',
  basis: { metadata: 'ورد مع التقرير', dateline: 'مذكور في التقرير', inferred: 'مستنتج' },
  chains: 'من قال ماذا',
  noChains: 'لا يُنسب قول إلى أحد',
  understood: 'مفهوم من السياق',
  kinds: { person: '', organisation: '', outlet: 'وسيلة إعلام', document: 'وثيقة', anonymous: 'مجهول' },
  acts: {
    statement: 'قول',
    request: 'طلب',
    promise: 'تعهد',
    threat: 'تهديد',
    accusation: 'اتهام',
    denial: 'نفي',
    condemnation: 'إدانة',
    praise: 'إشادة',
    concern: 'قلق',
    warning: 'تحذير',
  },
  events: 'الأحداث',
  eventColumns: ['متى', 'من', 'ماذا', 'مع من', 'الحالة', 'بحسب'],
  statuses: { actual: 'وقع', planned: 'مقرر', requested: 'مطلوب', denied: 'منفي', hypothetical: 'مفترض' },
  narrated: 'الوسيلة نفسها',
  dayParts: { MO: 'صباحا', MI: 'ظهرا', AF: 'بعد الظهر', EV: 'مساء', NI: 'ليلا', DT: 'نهارا' },
  figures: 'الأرقام',
  figureKinds: {
    killed: 'قتلى',
    injured: 'جرحى',
    displaced: 'نازحون',
    detained: 'معتقلون',
    fighters: 'مقاتلون',
    equipment: 'عتاد',
    missing: 'مفقودون',
    money: 'مال',
    other: 'غير ذلك',
  },
  actors: 'الفاعلون',
  entityTypes: { PER: 'شخص', ORG: 'هيئة', GPE: 'دولة أو مدينة', LOC: 'مكان', FAC: 'منشأة' },
  times: count => `${count}×`,
  more: count => `و${count} غيرها`,
  furniture: count => `أسطر من هيكل الصفحة تُركت جانبا: ${count}`,
  notes: 'ملاحظات',
}

export const LABELS: Readonly<Record<Language, Labels>> = { en, ar }
