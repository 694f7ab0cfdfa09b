/** Words of sport: a sentence with two of them, or an article full of them, tells of games, not of events. */
export const SPORT_WORDS: string = `
منتخب مرمى مباراة شوط دوري كأس لقب بطولة ملعب هداف مدرب لاعب تصفيات مونديال أولمبياد ركلة تسديدة
إياب كرة نادي أندية نهائي استاد ماراثون ميدالية تأهل منافسه مجموعته
`
