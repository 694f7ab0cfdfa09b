/** Makes news-like Arabic records for measuring where no real news is at hand: the same seed gives the same records. */

const PEOPLE = ['سامي الحلو', 'ليلى منصور', 'عادل البكري', 'نادية السالم', 'كمال درويش']
const ROLES = ['وزير الخارجية', 'المتحدث باسم الجيش', 'رئيسة اللجنة', 'مصدر أمني', 'مدير المستشفى']
const PLACES = ['طرابلس', 'بغداد', 'تعز', 'الخرطوم', 'حلب', 'غزة']
const TIMES = ['أمس الثلاثاء', 'الخميس الماضي', 'في 14 أبريل 2019', 'صباح اليوم', 'قبل ثلاثة أيام']
const SPEECH = ['وقال', 'وأكد', 'وأوضح', 'وأضاف', 'وأعلن']
const CONTENT = [
  'القوات سيطرت على المطار',
  'الهجوم أسفر عن مقتل خمسة أشخاص وإصابة 12 آخرين',
  'المحادثات ستستأنف الأسبوع المقبل',
  'الحكومة لن تتراجع عن قرارها',
]

/** A small linear congruential generator (Numerical Recipes): enough to vary text, the same on every machine. */
function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = seed >>> 0
  return list => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)]!
  }
}

export function generateArticles(
  count: number,
  seed = 1,
): { uri: string; outlet: string; published: string; title: string; text: string }[] {
  const pick = chooser(seed)
  return Array.from({ length: count }, (_, i) => {
    const sentences = Array.from(
      { length: 12 },
      () => `${pick(SPEECH)} ${pick(ROLES)} ${pick(PEOPLE)} ${pick(TIMES)} إن ${pick(CONTENT)} في ${pick(PLACES)}.`,
    )
    return {
      uri: `generated-${i}`,
      outlet: 'عينة',
      published: '2019-04-20',
      title: `${pick(ROLES)}: ${pick(CONTENT)}`,
      text: sentences.join('\n'),
    }
  })
}
