/**
 * Nouns that act for the state their adjective of nationality names (القوات التركية), in the singular or plural they are used in. With
 * other nouns (مدنيون سوريون، المعارضة السورية) the adjective names no actor.
 */
export const STATE_ORGANS: string = `
قوات قوة جيش شرطة أمن حكومة سلطة سلطات رئاسة خارجية داخلية دفاع وزارة وزير وزراء رئيس ملك أمير ولي عاهل سفير سفارة قنصلية مبعوث
طائرة طائرات مقاتلة مقاتلات مروحية مروحيات طيران صاروخ صواريخ مدفعية دبابة دبابات سفينة سفن بحرية جندي جنود ضابط ضباط
مخابرات استخبارات برلمان مجلس إدارة بلاط ديوان مسؤول مسؤولون مسؤولين مسئول مسئولين وفد وفود جانب طرف قيادة كيان نظام
احتلال حرس أركان دبلوماسي دبلوماسيون دبلوماسيين محكمة قضاء نيابة حاملة مدمرة مسيرة مسيرات وحدة وحدات قاذفات قاذفة متحدث ناطق مصدر
`

/** What belongs to a state without acting for it, and is hit, entered or held: مدن أوكرانية. */
export const TERRITORIES: string = `
مدينة مدن بلدة بلدات قرية قرى إقليم محافظة محافظات منطقة مناطق أجواء ميناء موانئ مطار مطارات قاعدة قواعد موقع مواقع هدف أهداف منشأة منشآت أراضي بنية جزيرة جزر
`

/** Those of them that rule, and are told by where they do: السلطات في باريس. */
export const AUTHORITIES: string = `
سلطة سلطات حكومة رئاسة قيادة نظام
`

/** Those of them that are part of the state's army, which acts where the article names it. */
export const MILITARY_ORGANS: string = `
قوات قوة جيش طائرة طائرات مقاتلة مقاتلات مروحية مروحيات طيران مدفعية دبابة دبابات جندي جنود ضابط ضباط احتلال أركان مسيرة مسيرات
وحدة وحدات قاذفات قاذفة دورية دوريات عسكري عسكريون عسكريين
`

/**
 * Adjectives that ask who is meant by them, without article and feminine ending: forces loyal to somebody, backed by somebody, are not the forces
 * named before.
 */
export const RELATIONAL: string = `
موالي تابع مدعوم متحالف مناهض مناوئ منشق معادي مؤيد مقرب
`

/** What one does for those whom one helps, as a purpose tells it: ضربات لدعم الحكومة. */
export const HELP: string = `
دعم مساندة مساعدة مؤازرة حماية إسناد نصرة إنقاذ تعزيز معاونة نجدة
`

/** What bombs: behind a bombardment (قصف الطيران) it is who does it. */
export const BOMBERS: string = `
طيران طائرة طائرات مقاتلة مقاتلات مروحية مروحيات مدفعية قاذفة قاذفات مسيرة مسيرات دبابة دبابات راجمة راجمات بارجة بوارج قوات جيش مليشيا ميليشيا مليشيات ميليشيات
`

/** What the names of bodies begin with that strike nobody: المرصد السوري، محكمة العدل. */
export const CIVIL_BODIES: string = `
مرصد معهد مركز محكمة قضاء نيابة ادعاء وزارة خارجية مكتب شركة مصنع مصرف بنك لجنة هيئة مجلس برلمان كونغرس جامعة مدرسة مستشفى بلدية صحيفة
برنامج بعثة صندوق نقابة جمعية مؤسسة مفوضية منظمة منتدى اتحاد أمم عفو صليب هلال
`

/** Words in such names by which they may bear arms all the same: وزارة الدفاع، هيئة تحرير الشام، المجلس العسكري، مجلس شورى المجاهدين. */
export const ARMED_BODIES: string = `
دفاع داخلية عسكري عسكرية حربية تحرير مجاهدين انتقالي استخبارات مخابرات مقاومة جهاد جهادي مسلح مسلحة قبائل شورى
`

/** The state of which «قوات النظام» are told where no army is named: the news says no more of it since the war there began. Folded. */
export const CONTESTED_STATE = 'سوريا'

/** What the state is called, without its name, by those on whose land it stands: «جنود الاحتلال»، «اعتقل الاحتلال». Folded. */
export const OCCUPIER = 'اسرائيل'
