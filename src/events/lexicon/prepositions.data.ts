/** Folded words that act as prepositions though they are built of one and a noun. */
export const COMPOUNDS: string = `
باتجاه بحق لصالح بحوزه بمشاركه برفقه بمعيه بين ضد جنوب شمال شرق غرب جنوبي شمالي شرقي غربي قباله وسط قرب باسم قيد بقياده برئاسه برصاص بنيران بيد بايدي صوب لدي اثناء خلال
`

/** Folded prepositional phrases and accusatives of one word that only say how. */
export const ADVERBIALS: string = `
بشده بقوه بالكامل باكمله باكملها باكملهم باسره باسرها برمته برمتها بكامله بكاملها بسرعه بعنف بحراره بالفعل بالاجماع بحزم بوضوح بصراحه بسهوله بدقه باستمرار رسميا علنا فورا سرا عمدا مباشره نهائيا كليا جزئيا يوميا مرارا تكرارا ايضا فعلا مجددا سابقا لاحقا مؤخرا حاليا
`
