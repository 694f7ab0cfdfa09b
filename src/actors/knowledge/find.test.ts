import { describe, expect, it } from 'vitest'
import { findEntries, ownKnowledge } from '../index.ts'

/** Spellings in the news, by whom they name: queries parted by commas. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'person/donald-trump': 'ترامب, ترمب, Trump',
  'person/benjamin-netanyahu': 'نتنياهو, نتانياهو, ناتنياهو, Netanyahu, Netanyahou, بنيامين نتانياهو',
  'person/antonio-guterres': 'غوتيريش, غوتيريس, جوتيريش, جوتيريس, أنطونيو جوتيريش, Guterres',
  'person/emmanuel-macron': 'ماكرون, مكرون, إيمانويل ماكرون, Macron',
  'person/joe-biden': 'بايدن, بايدين, Biden',
  'person/volodymyr-zelensky': 'زيلينسكي, زيلينسكى, زيلنسكي, Zelensky, Zelenskyy, Zelenskiy',
  'person/khalifa-haftar': 'حفتر, Haftar, Hifter, Hiftar, Heftar, Khalifa Hafter, Khalifa Haftar',
  'person/abdel-fattah-el-sisi': 'السيسي, السيسى, Sisi, Al-Sisi, Abdelfattah Elsisi, Abdul Fattah al-Sisi',
  'person/recep-tayyip-erdogan': 'أردوغان, اردوجان, أردوجان, Erdogan, Erdoğan',
  'person/vladimir-putin': 'بوتين, Putin, Poutine',
  'person/sergey-lavrov': 'لافروف, Lavrov, Sergey Lavrov',
  'person/muammar-gaddafi': 'القذافي, Gaddafi, Qaddafi, Kadhafi, Gadhafi, Muammar Qadhafi',
  'person/bashar-al-assad': 'الأسد, Bashar al-Asad, Bashar Assad',
  'person/hassan-nasrallah': 'Nasrallah, Hasan Nasrallah, Hassan Nasrullah',
  'organisation/houthis': 'Houthi, Huthi',
  'organisation/hezbollah': 'Hezbollah, Hizballah, Hizbullah',
  'person/mohammed-bin-salman': 'Mohammad bin Salman, Mohamed ben Salman',
  'person/mahmoud-abbas': 'Mahmud Abbas, Mahmoud Abbas',
  'person/ali-khamenei': 'Khamenei, Khamenai, خامنئي, خامنائي',
  'person/antony-blinken': 'Blinken, بلينكن, بلنكن',
  'person/josep-borrell': 'Borrell, بوريل',
  'person/abdul-hamid-dbeibah': 'Dbeibah, Dbeibeh, الدبيبة',
  'person/abdel-fattah-al-burhan': 'Burhan, البرهان',
  'person/mohamed-hamdan-dagalo': 'Hemedti, حميدتي',
  'person/xi-jinping': 'Xi Jinping, شي جين بينغ, شي جينبينغ, شي جين بينج',
  'person/angela-merkel': 'ميركل, أنجيلا ميركل, انغيلا ميركل',
  'person/alexander-lukashenko': 'Lukashenko',
  'person/martin-griffiths': 'غريفيث, جريفيث, غريفيثس, Griffiths',
  'person/geir-pedersen': 'بيدرسون, بيدرسن, Pedersen',
  'person/najib-mikati': 'Mikati, Miqati',
  'person/boutros-ghali': 'Boutros Ghali',
  'person/abdelaziz-bouteflika': 'Bouteflika',
  'person/abdelmadjid-tebboune': 'Tebboune, تبون',
  'person/kais-saied': 'Kais Saied, Qais Saeed',
}

/** Names that sound alike at first, and whom they must not find. */
const OTHERS: readonly (readonly [query: string, id: string])[] = [
  ['حفيظ', 'person/hafez-al-assad'],
  ['حسان حسين', 'person/saddam-hussein'],
  ['خليل حفتر', 'person/khalifa-haftar'],
  ['بيدرو', 'organisation/badr'],
  ['لبنى', 'person/marine-le-pen'],
  ['Lara', 'outlet/al-rai-tv'],
  ['Trump Tower', 'person/donald-trump'],
  ['Trampoline', 'person/donald-trump'],
  ['Putnam', 'person/vladimir-putin'],
  ['Nathan', 'person/benjamin-netanyahu'],
  ['Macaroni', 'person/emmanuel-macron'],
  ['Sis', 'person/abdel-fattah-el-sisi'],
  ['سيسيليا', 'person/abdel-fattah-el-sisi'],
  ['Hatem', 'person/abbas-araghchi'],
  ['سالم أحمد', 'person/mohammed-bin-salman'],
  ['ترام', 'person/donald-trump'],
  ['غوتييه', 'person/fuat-oktay'],
  ['ماركو', 'person/emmanuel-macron'],
  ['بايد', 'person/anas-al-abdah'],
  ['Bashir Assad', 'person/hafez-al-assad'],
]

describe('finding by any spelling', () => {
  const pairs = Object.entries(SPELLINGS).flatMap(([id, queries]) =>
    queries.split(', ').map(query => [query, id] as const),
  )

  it('is shown by sixty spellings at least', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
  })

  it.each(pairs)('%s is %s', (query, id) => {
    expect(findEntries(ownKnowledge(), query)[0]?.id).toBe(id)
  })

  it.each(OTHERS)('%s is not %s', (query, id) => {
    expect(ownKnowledge().get(id)).toBeDefined()
    expect(findEntries(ownKnowledge(), query, 100).map(entry => entry.id)).not.toContain(id)
  })
})
