/**
 * Nouns that name an organisation or a place together with what follows, one a line: `form type flag…`. Forms are folded when read.
 * Flags:
 *   adj   definite, an adjective makes a name of it: الجيش الليبي، المحكمة العسكرية، الحرس الوطني
 *   nisba definite, only the nisba of a state or body does: الحكومة الليبية، السلطات السورية
 *   of    before a genitive: وزارة الخارجية، مجلس النواب، قوات الأمن
 *   name  before a proper name or a quotation: حزب الله، شركة كمران، كتائب "القسام"
 *   and   its genitive may go on with و: وزارة الدفاع والطيران، حركة العدل والمساواة
 *   for   goes on with ل and a noun: المرصد السوري لحقوق الإنسان، الهيئة العامة للطيران
 *   in    goes on with في or ب and a place: بعثة الأمم المتحدة في ليبيا
 *   long  needs three words at least: مركز الدراسات الاستراتيجية, but no مركز المدينة
 *   arm   before a branch of the armed forces only: سلاح الجو, but no سلاح المقاومة
 *   drop  is a title and no part of the name after it: تنظيم داعش، صحيفة الوطن، مدينة تعز
 */
export const HEADS = `
وزارة ORG of adj and
حكومة ORG nisba of
سلطات ORG nisba of
سلطة ORG nisba
رئاسة ORG nisba of
خارجية ORG nisba
داخلية ORG nisba
إدارة ORG nisba of long
معارضة ORG nisba
مقاومة ORG adj
قيادة ORG nisba of
برلمان ORG nisba name
مجلس ORG adj of for
ديوان ORG adj of
جيش ORG adj of name
سلاح ORG of arm
خفر ORG of arm
قوات ORG adj of name
قوة ORG of adj in
قوى ORG of long
شرطة ORG adj of name
مخابرات ORG adj
استخبارات ORG adj
حرس ORG adj of
بحرية ORG nisba
طيران ORG nisba
جمارك ORG nisba
نيابة ORG adj
قضاء ORG adj
محكمة ORG adj of name for
درك ORG adj
أجهزة ORG of nisba long
جهاز ORG of adj for
مباحث ORG adj
هيئة ORG of adj for and
لجنة ORG of adj for and in
لجان ORG adj
مفوضية ORG of adj for
منظمة ORG of adj for name and
منظمات ORG of
جمعية ORG of adj for name and
مؤسسة ORG of adj for name
اتحاد ORG of adj for
رابطة ORG of adj for
نقابة ORG of for
شبكة ORG of adj for name long
مركز ORG of adj for name long
معهد ORG of adj for name long
مرصد ORG adj of for
جامعة ORG of adj name
كلية ORG of
أكاديمية ORG of adj
بنك ORG of adj name
مصرف ORG of adj name
صندوق ORG adj of for
شركة ORG of adj for name
مجموعة ORG name
مكتب ORG of
مديرية ORG of
قسم ORG of long
أمانة ORG of long
بعثة ORG of adj in for
وكالة ORG of adj for name
حزب ORG of adj name and
حركة ORG of adj name and
جبهة ORG of adj name and
جماعة ORG of adj name and
تيار ORG of adj name
ائتلاف ORG of adj name and
تحالف ORG of adj name
تكتل ORG of adj name
كتلة ORG of adj name
كتائب ORG of name
كتيبة ORG name
لواء ORG of long
ألوية ORG of name
سرايا ORG of name
وحدات ORG of
ميليشيا ORG name adj
مليشيا ORG name adj
ميليشيات ORG name adj
مليشيات ORG name adj
فيلق ORG of name
فرقة ORG adj
عصائب ORG of name
عصابة ORG name drop
فصيل ORG name drop
تنظيم ORG name drop
منصة ORG name drop
متاجر ORG name drop
ممثلية ORG adj of
نادي ORG of name
منتخب ORG adj
غرفة ORG of adj long
مؤتمر ORG adj
خلية ORG of long
سكرتارية ORG of
كونغرس ORG nisba
كنيست ORG nisba
بنتاغون ORG nisba
كنيسة ORG adj
أزهر ORG adj
دار ORG of
نظام ORG nisba
كيان ORG nisba
صحيفة ORG name drop
جريدة ORG name drop
مجلة ORG name drop
قناة ORG name adj
فضائية ORG name drop
إذاعة ORG name adj of
تلفزيون ORG adj name
تليفزيون ORG adj name
راديو ORG name
موقع ORG name drop
مطار FAC of name
قاعدة FAC name
معبر FAC name of
سجن FAC name of
معتقل FAC name drop
مستشفى FAC name of adj
ميناء FAC name
مرفأ FAC name
قصر FAC of name
جسر FAC of name
ميدان FAC of name
ساحة FAC of name
شارع FAC of name
مسجد FAC of name adj
جامع FAC of name
كنيسة FAC name
كاتدرائية FAC name
محطة FAC name
مصفاة FAC name
حقل FAC name
سد FAC name of
ملعب FAC name of
استاد FAC name of
مخيم FAC name
سفارة FAC nisba name
قنصلية FAC nisba name
مفاعل FAC name
منشأة FAC name
فندق FAC name
مدينة GPE name drop
بلدة GPE name drop
قرية GPE name drop
محافظة GPE name drop
ولاية GPE name drop
إقليم GPE name drop
إمارة GPE name drop
مقاطعة GPE name drop
مديرية GPE name drop
قضاء GPE name drop
عاصمة GPE name drop
دولة GPE name drop
منطقة LOC name drop
حي LOC name drop
ضاحية LOC name drop
ناحية LOC name drop
جبل LOC name of
جبال LOC name
نهر LOC name of
بحر LOC adj name
خليج LOC adj name
وادي LOC name of
سهل LOC name of
بحيرة LOC name
مضيق LOC name
صحراء LOC name adj
واحة LOC name
هضبة LOC name
جزيرة LOC name drop
جزر LOC name
`
/** Adjectives besides nisbas that make a proper name of a definite head: المجلس الأعلى، المصرف المركزي. */
export const INSTITUTIONAL = `
أعلى عليا وطني وطنية عام عامة مركزي مركزية عسكري عسكرية شعبي شعبية إسلامي إسلامية دولي دولية مدني مدنية اتحادي اتحادية فيدرالي فيدرالية
إداري إدارية دستوري دستورية جنائي جنائية تنفيذي تنفيذية سياسي سياسية رئاسي رئاسية انتقالي انتقالية تشريعي تشريعية تأسيسي تأسيسية استشاري ملكي ملكية أميري سلطاني
جمهوري جمهورية حر ثوري ثورية شرعي شرعية مسلح مسلحة جوي جوية بحري بحرية بري برية أممي أممية أوروبي أوروبية إفريقي إفريقية
خليجي خليجية عربي عربية كردي كردية فرنسي حوثي حوثية علمي علمية عالمي عالمية ديمقراطي ديمقراطية اشتراكي اشتراكية شيوعي شيوعية رسمي رسمية مستقل مستقلة
مصغر رباعي رباعية خماسية ثلاثية قومي قومية أهلي أهلية أولى ثانية أقصى نووي نووية آسيوي أطلسي أمازيغية مسيحي يهودي يهودية صهيوني سني شيعي درزي
برلمانية مستقلة جمهوريه إقليمي إقليمية محلية أحمر ميت أسود أبيض متوسط هندي
`
/** Fields of ministries and of committees, which one body may have several of: وزارة التربية والتعليم. Stems without the article. */
export const FIELDS = `
تعليم تربية تكوين بحث علوم ثقافة فنون تراث آثار إعلام اتصال اتصالات تكنولوجيا معلومات رقمنة بريد شباب رياضة طفولة أمومة مرأة أسرة سكان صحة تضامن
تنمية تشغيل عمل استثمار اقتصاد مالية تجارة صناعة مناجم معادن نفط غاز بترول طاقة كهرباء مياه ري موارد ثروة زراعة صيد غابات بيئة سياحة نقل ملاحة طيران
إسكان مرافق أشغال عمران إعمار تعمير بلديات تموين تخطيط تعاون استيراد تصدير أوقاف إرشاد دعوة حج مغتربين مهجرين لاجئين هجرة أسرى محررين شهداء جرحى
عدل تأمينات ضمان شؤون
`
/** Branches of armed forces: سلاح الجو. Stems without the article. */
export const BRANCHES = 'جو بحرية طيران مدفعية مشاة بر سواحل إشارة مهندسين'
/** Genitives that make no name of their head: حركة المرور، قوات التحرك، مركز الاحتجاز. Stems without the article. */
export const NO_NAMES = `
سكان مرور تمرد ملاحة نقل تجارة سير احتجاز احتجاج احتجاجات قطارات أسعار مواصلات نزوح هجرة مهام مهمات مفاوضات بعثة نظام جيش حكومة دولة شعب وطن مدينة بلدة منطقة قرية بلاد
بلد حي محافظة ولاية عاصمة رئيس وزير ملك أمير حزب حركة جماعة تنظيم ميليشيا مجلس لجنة هيئة مؤسسة شركة منظمة وزارة قوات شرطة فصائل كتل أحزاب قبائل دول حكومات
أمر واقع طوارئ عمل وقت سلم حرب أزمة ملف نفس ذات أول ثاني عدوان انقلاب تهريب اتصالات بترول أمن احتياجات مقر سلام حماية قناة صحيفة وكالة جهاز مكتب مدرسة جامعة مستشفى سجن
إدارة طائرات سيارات مرحلة مساهمين هوة معسكر بلدين دولتين طرفين جانبين
`
