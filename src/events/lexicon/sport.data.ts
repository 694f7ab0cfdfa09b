/** Words of games and shows: a sentence with two of them, or an article full of them, tells of games, films and songs, not of events. */
export const SPORT_WORDS: string = `
منتخب مرمى مباراة شوط دوري كأس لقب بطولة ملعب هداف مدرب لاعب تصفيات مونديال أولمبياد ركلة تسديدة
إياب كرة نادي أندية نهائي استاد ماراثون ميدالية تأهل منافسه مجموعته
فيلم أفلام مسلسل مسلسلات سينما سينمائي درامي دراما مخرج ممثلة مطرب مطربة مغني أغنية أغان أغاني ألبوم مسرحية رواية روائي فنان فنانة بطل بطلة مشهد مشاهد حلقة تمثيل
`
