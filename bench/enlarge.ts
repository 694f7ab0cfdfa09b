/**
 * Many articles of few: copies of news records in which people, places and organisations have changed names with others of their kind, and
 * all years have moved, so that no two copies are near-duplicates that tell one happening. The same input gives the same output.
 */

/** Names by kind; in copy n each becomes the one n places on. */
const KINDS = [
  'ترامب بوتن ماكرون ميركل أردوغان السيسي روحاني نتانياهو خاشقجي سكريبال بومبيو الأسد الحريري عباس غوتيريش بوتفليقة السبسي حفتر السراج العبادي هادي لافروف ظريف تيلرسون بولتون ماي جونسون تراس مودي كيم'.split(
    ' ',
  ),
  'سوريا اليمن العراق ليبيا مصر تونس الجزائر المغرب السودان لبنان الأردن قطر الكويت عمان إيران تركيا روسيا فرنسا ألمانيا بريطانيا إيطاليا إسبانيا الصين اليابان الهند باكستان أفغانستان نيجيريا كينيا الصومال'.split(
    ' ',
  ),
  'دمشق صنعاء بغداد طرابلس القاهرة الرباط الخرطوم بيروت عمّان الدوحة طهران أنقرة موسكو باريس برلين لندن روما مدريد بكين طوكيو نيودلهي كابول لاغوس نيروبي مقديشو الحديدة عفرين الغوطة إدلب درعا غزة القدس صعدة تعز الموصل كركوك بنغازي درنة سرت'.split(
    ' ',
  ),
  'السورية اليمنية العراقية الليبية المصرية التونسية الجزائرية المغربية السودانية اللبنانية الأردنية القطرية الكويتية الإيرانية التركية الروسية الفرنسية الألمانية البريطانية الإيطالية الإسبانية الصينية اليابانية الهندية'.split(
    ' ',
  ),
  'محمد أحمد علي عمر خالد سلمان جمال سعيد حسن حسين محمود يوسف إبراهيم طارق ناصر سمير كمال وليد ماجد زياد'.split(' '),
  'داعش القاعدة الحوثيين طالبان الإخوان حماس الناتو البرلمان الوزراء الداخلية الخارجية الدفاع الشرطة المعارضة المحكمة'.split(
    ' ',
  ),
] as const

const KIND_OF = new Map(KINDS.flatMap(kind => kind.map((name, place) => [name, { kind, place }] as const)))
const WORDS_AND_YEARS = /\p{L}[\p{L}\p{M}]*|(?<!\d)20[01]\d(?!\d)/gu

/** A record as `isnad read` takes it. */
export interface NewsRecord {
  readonly uri: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}

/** What changes texts for copy `n`; copy 0 changes nothing. */
export function renamer(n: number): (text: string) => string {
  return text =>
    text.replace(WORDS_AND_YEARS, found => {
      const known = KIND_OF.get(found)
      if (known !== undefined) return known.kind[(known.place + n) % known.kind.length]!
      return /^\d/.test(found) ? String(Number(found) + n) : found
    })
}

/** `count` records: all of `records` as they are, then their copies. Records are made when they are asked for. */
export function* enlarge(records: readonly NewsRecord[], count: number): Generator<NewsRecord> {
  for (let i = 0; i < count; i++) {
    const record = records[i % records.length]!
    const copy = Math.floor(i / records.length)
    if (copy === 0) {
      yield record
      continue
    }
    const rename = renamer(copy)
    const { title, published } = record
    yield {
      ...record,
      uri: `${record.uri}-${copy}`,
      text: rename(record.text),
      ...(title === undefined ? {} : { title: rename(title) }),
      ...(published === undefined ? {} : { published: `${Number(published.slice(0, 4)) + copy}${published.slice(4)}` }),
    }
  }
}
