// Made by scripts/build-knowledge.ts from knowledge/*.tsv. Edit those, then run it again.
// biome-ignore-all format: generated
import type { Tables } from './tables.ts'

export const KNOWLEDGE_TABLES: Tables = {
  states: "id	name	aliases	english	capital	nisbas\n\
egypt	مصر	جمهورية مصر العربية	Egypt	cairo	مصري\n\
libya	ليبيا	دولة ليبيا; الجماهيرية الليبية	Libya	tripoli-libya	ليبي\n\
tunisia	تونس	الجمهورية التونسية	Tunisia	tunis	تونسي; توانسة\n\
algeria	الجزائر	الجمهورية الجزائرية الديمقراطية الشعبية	Algeria	algiers	جزائري\n\
morocco	المغرب	المملكة المغربية	Morocco	rabat	مغربي; مغاربة\n\
mauritania	موريتانيا	الجمهورية الإسلامية الموريتانية; موريتانية	Mauritania	nouakchott	موريتاني\n\
sudan	السودان	جمهورية السودان	Sudan	khartoum	سوداني\n\
south-sudan	جنوب السودان	دولة جنوب السودان; جمهورية جنوب السودان	South Sudan	juba	جنوب سوداني\n\
somalia	الصومال	جمهورية الصومال الفيدرالية	Somalia	mogadishu	صومالي\n\
djibouti	جيبوتي	جمهورية جيبوتي	Djibouti	djibouti-city	جيبوتي\n\
comoros	جزر القمر	اتحاد القمر	Comoros	moroni	قمري\n\
saudi-arabia	السعودية	المملكة العربية السعودية; العربية السعودية	Saudi Arabia	riyadh	سعودي\n\
yemen	اليمن	الجمهورية اليمنية	Yemen	sanaa	يمني\n\
oman	سلطنة عمان	سلطنة عُمان; ?عمان	Oman	muscat	عماني\n\
uae	الإمارات	الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة	United Arab Emirates	abu-dhabi	إماراتي\n\
qatar	قطر	دولة قطر	Qatar	doha	قطري\n\
bahrain	البحرين	مملكة البحرين	Bahrain	manama	بحريني\n\
kuwait	الكويت	دولة الكويت	Kuwait	kuwait-city	كويتي\n\
iraq	العراق	جمهورية العراق	Iraq	baghdad	عراقي\n\
syria	سوريا	سورية; الجمهورية العربية السورية	Syria	damascus	سوري\n\
lebanon	لبنان	الجمهورية اللبنانية	Lebanon	beirut	لبناني\n\
jordan	الأردن	المملكة الأردنية الهاشمية; المملكة الأردنية	Jordan	amman	أردني\n\
palestine	فلسطين	دولة فلسطين; فلسطين المحتلة	Palestine	jerusalem	فلسطيني\n\
israel	إسرائيل	دولة إسرائيل; الكيان الصهيوني; الكيان الإسرائيلي; دولة الاحتلال; دولة الاحتلال الإسرائيلي	Israel	jerusalem	إسرائيلي\n\
iran	إيران	الجمهورية الإسلامية الإيرانية; الجمهورية الإسلامية	Iran	tehran	إيراني\n\
turkey	تركيا	الجمهورية التركية; توركيا	Turkey	ankara	تركي; أتراك\n\
afghanistan	أفغانستان	إمارة أفغانستان الإسلامية	Afghanistan	kabul	أفغاني; أفغان\n\
pakistan	باكستان	جمهورية باكستان الإسلامية	Pakistan	islamabad	باكستاني\n\
india	الهند		India	new-delhi	هندي; هنود\n\
bangladesh	بنغلاديش	بنغلادش; بنجلاديش	Bangladesh	dhaka	بنغالي\n\
nepal	نيبال	النيبال	Nepal	kathmandu	نيبالي\n\
bhutan	بوتان		Bhutan	thimphu	بوتاني\n\
sri-lanka	سريلانكا	سري لانكا	Sri Lanka	colombo	سريلانكي\n\
maldives	المالديف	جزر المالديف	Maldives	male	مالديفي\n\
china	الصين	جمهورية الصين الشعبية	China	beijing	صيني\n\
taiwan	تايوان		Taiwan	taipei	تايواني\n\
japan	اليابان		Japan	tokyo	ياباني\n\
south-korea	كوريا الجنوبية	جمهورية كوريا	South Korea	seoul	كوري جنوبي\n\
north-korea	كوريا الشمالية		North Korea	pyongyang	كوري شمالي\n\
mongolia	منغوليا		Mongolia	ulaanbaatar	منغولي\n\
indonesia	إندونيسيا		Indonesia	jakarta	إندونيسي\n\
malaysia	ماليزيا		Malaysia	kuala-lumpur	ماليزي\n\
singapore	سنغافورة		Singapore	singapore-city	سنغافوري\n\
thailand	تايلاند	تايلند; تايلندا	Thailand	bangkok	تايلاندي\n\
vietnam	فيتنام	فييتنام	Vietnam	hanoi	فيتنامي\n\
laos	لاوس		Laos	vientiane	لاوسي\n\
cambodia	كمبوديا		Cambodia	phnom-penh	كمبودي\n\
myanmar	ميانمار	بورما	Myanmar	naypyidaw	ميانماري\n\
philippines	الفلبين	الفيليبين	Philippines	manila	فلبيني\n\
brunei	بروناي	سلطنة بروناي	Brunei	bandar-seri-begawan	بروناي\n\
east-timor	تيمور الشرقية	تيمور ليشتي	Timor-Leste	dili	تيموري\n\
kazakhstan	كازاخستان	كازخستان; قازاقستان	Kazakhstan	astana	كازاخستاني; كازاخي\n\
uzbekistan	أوزبكستان	أوزباكستان	Uzbekistan	tashkent	أوزبكي; أوزبك\n\
turkmenistan	تركمانستان		Turkmenistan	ashgabat	تركمانستاني\n\
tajikistan	طاجيكستان		Tajikistan	dushanbe	طاجيكي; طاجيك\n\
kyrgyzstan	قيرغيزستان	قرغيزستان; قرغيزيا	Kyrgyzstan	bishkek	قيرغيزي\n\
azerbaijan	أذربيجان		Azerbaijan	baku	أذربيجاني; أذري\n\
armenia	أرمينيا		Armenia	yerevan	أرميني; أرمني; أرمن\n\
georgia	جورجيا		Georgia	tbilisi	جورجي\n\
cyprus	قبرص	جمهورية قبرص	Cyprus	nicosia	قبرصي; قبارصة\n\
russia	روسيا	روسيا الاتحادية; الاتحاد الروسي	Russia	moscow	روسي; روس\n\
ukraine	أوكرانيا		Ukraine	kyiv	أوكراني\n\
belarus	بيلاروسيا	روسيا البيضاء; بيلاروس	Belarus	minsk	بيلاروسي\n\
moldova	مولدوفا	مولدافيا	Moldova	chisinau	مولدوفي\n\
united-kingdom	بريطانيا	المملكة المتحدة; بريطانيا العظمى	United Kingdom	london	بريطاني\n\
england	إنجلترا	إنكلترا; انجلترا	England	london	إنجليزي; إنكليزي\n\
scotland	اسكتلندا	سكوتلندا	Scotland	edinburgh	اسكتلندي\n\
wales	ويلز		Wales	cardiff	ويلزي\n\
northern-ireland	أيرلندا الشمالية	إيرلندا الشمالية	Northern Ireland	belfast	أيرلندي شمالي\n\
ireland	أيرلندا	إيرلندا; ايرلندا	Ireland	dublin	أيرلندي; إيرلندي\n\
france	فرنسا	الجمهورية الفرنسية	France	paris	فرنسي\n\
germany	ألمانيا	جمهورية ألمانيا الاتحادية; المانيا الاتحادية	Germany	berlin	ألماني; ألمان\n\
italy	إيطاليا		Italy	rome	إيطالي\n\
spain	إسبانيا	أسبانيا	Spain	madrid	إسباني; أسباني; إسبان\n\
portugal	البرتغال		Portugal	lisbon	برتغالي\n\
netherlands	هولندا	الأراضي المنخفضة	Netherlands	amsterdam	هولندي\n\
belgium	بلجيكا		Belgium	brussels	بلجيكي\n\
luxembourg	لوكسمبورغ	لوكسمبورج	Luxembourg	luxembourg-city	لوكسمبورغي\n\
switzerland	سويسرا		Switzerland	bern	سويسري\n\
austria	النمسا		Austria	vienna	نمساوي\n\
liechtenstein	ليختنشتاين		Liechtenstein	vaduz	ليختنشتايني\n\
monaco	موناكو	إمارة موناكو	Monaco	monaco-city	\n\
andorra	أندورا		Andorra	andorra-la-vella	أندوري\n\
san-marino	سان مارينو		San Marino	san-marino-city	\n\
vatican	الفاتيكان	الكرسي الرسولي; دولة الفاتيكان	Vatican City	vatican-city	فاتيكاني\n\
malta	مالطا	مالطة	Malta	valletta	مالطي\n\
greece	اليونان		Greece	athens	يوناني\n\
sweden	السويد		Sweden	stockholm	سويدي\n\
norway	النرويج	النروج	Norway	oslo	نرويجي; نروجي\n\
denmark	الدنمارك	الدانمارك; الدانمرك; الدنمرك	Denmark	copenhagen	دنماركي; دانماركي\n\
finland	فنلندا		Finland	helsinki	فنلندي\n\
iceland	آيسلندا	أيسلندا; إيسلندا	Iceland	reykjavik	آيسلندي\n\
poland	بولندا	بولونيا	Poland	warsaw	بولندي\n\
czechia	التشيك	جمهورية التشيك; تشيكيا	Czechia	prague	تشيكي\n\
slovakia	سلوفاكيا		Slovakia	bratislava	سلوفاكي\n\
hungary	المجر	هنغاريا	Hungary	budapest	مجري; هنغاري\n\
romania	رومانيا		Romania	bucharest	روماني\n\
bulgaria	بلغاريا		Bulgaria	sofia	بلغاري\n\
serbia	صربيا		Serbia	belgrade	صربي; صرب\n\
croatia	كرواتيا		Croatia	zagreb	كرواتي; كروات\n\
slovenia	سلوفينيا		Slovenia	ljubljana	سلوفيني\n\
bosnia	البوسنة والهرسك	البوسنة	Bosnia and Herzegovina	sarajevo	بوسني\n\
montenegro	الجبل الأسود	مونتينيغرو	Montenegro	podgorica	\n\
north-macedonia	مقدونيا الشمالية	مقدونيا	North Macedonia	skopje	مقدوني\n\
albania	ألبانيا		Albania	tirana	ألباني; ألبان\n\
kosovo	كوسوفو	كوسوفا	Kosovo	pristina	كوسوفي\n\
estonia	إستونيا	استونيا	Estonia	tallinn	إستوني\n\
latvia	لاتفيا		Latvia	riga	لاتفي\n\
lithuania	ليتوانيا		Lithuania	vilnius	ليتواني\n\
united-states	الولايات المتحدة	الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا	United States	washington	أمريكي; أميركي\n\
canada	كندا		Canada	ottawa	كندي\n\
mexico	المكسيك		Mexico	mexico-city	مكسيكي\n\
guatemala	غواتيمالا	جواتيمالا	Guatemala	guatemala-city	غواتيمالي\n\
belize	بليز		Belize	belmopan	بليزي\n\
honduras	هندوراس		Honduras	tegucigalpa	هندوراسي\n\
el-salvador	السلفادور		El Salvador	san-salvador	سلفادوري\n\
nicaragua	نيكاراغوا		Nicaragua	managua	نيكاراغوي\n\
costa-rica	كوستاريكا	كوستا ريكا	Costa Rica	san-jose	كوستاريكي\n\
panama	بنما		Panama	panama-city	بنمي\n\
cuba	كوبا		Cuba	havana	كوبي\n\
haiti	هايتي	هاييتي	Haiti	port-au-prince	هايتي\n\
dominican-republic	جمهورية الدومينيكان	الدومينيكان; الدومنيكان	Dominican Republic	santo-domingo	دومينيكاني\n\
jamaica	جامايكا	جمايكا	Jamaica	kingston	جامايكي\n\
trinidad	ترينيداد وتوباغو	ترينيداد	Trinidad and Tobago	port-of-spain	ترينيدادي\n\
bahamas	جزر البهاما	الباهاما	Bahamas	nassau	\n\
barbados	باربادوس	بربادوس	Barbados	bridgetown	\n\
grenada	غرينادا		Grenada	st-georges	\n\
saint-lucia	سانت لوسيا		Saint Lucia	castries	\n\
dominica	دومينيكا		Dominica	roseau	\n\
saint-vincent	سانت فنسنت والغرينادين		Saint Vincent and the Grenadines	kingstown	\n\
antigua	أنتيغوا وباربودا		Antigua and Barbuda	saint-johns	\n\
saint-kitts	سانت كيتس ونيفيس		Saint Kitts and Nevis	basseterre	\n\
colombia	كولومبيا		Colombia	bogota	كولومبي\n\
venezuela	فنزويلا		Venezuela	caracas	فنزويلي\n\
ecuador	الإكوادور	الاكوادور	Ecuador	quito	إكوادوري\n\
peru	بيرو	البيرو	Peru	lima	بيروفي\n\
bolivia	بوليفيا		Bolivia	la-paz	بوليفي\n\
brazil	البرازيل		Brazil	brasilia	برازيلي\n\
paraguay	باراغواي	الباراغواي	Paraguay	asuncion	باراغوياني\n\
uruguay	أوروغواي	الأوروغواي; الأوروجواي	Uruguay	montevideo	أوروغوياني\n\
argentina	الأرجنتين		Argentina	buenos-aires	أرجنتيني\n\
chile	تشيلي	شيلي	Chile	santiago	تشيلي; شيلي\n\
guyana	غيانا	غويانا	Guyana	georgetown	غياني\n\
suriname	سورينام		Suriname	paramaribo	سورينامي\n\
ethiopia	إثيوبيا	أثيوبيا; اثيوبيا	Ethiopia	addis-ababa	إثيوبي\n\
eritrea	إريتريا	أريتريا	Eritrea	asmara	إريتري\n\
kenya	كينيا		Kenya	nairobi	كيني\n\
uganda	أوغندا	أوغنده	Uganda	kampala	أوغندي\n\
tanzania	تنزانيا	تانزانيا	Tanzania	dodoma	تنزاني\n\
rwanda	رواندا		Rwanda	kigali	رواندي\n\
burundi	بوروندي	بورندي	Burundi	gitega	بوروندي\n\
dr-congo	الكونغو الديمقراطية	جمهورية الكونغو الديمقراطية	DR Congo	kinshasa	كونغولي\n\
congo	الكونغو	جمهورية الكونغو; الكونغو برازافيل	Congo	brazzaville	كونغولي\n\
central-african-republic	أفريقيا الوسطى	جمهورية أفريقيا الوسطى	Central African Republic	bangui	\n\
chad	تشاد	جمهورية تشاد	Chad	ndjamena	تشادي\n\
niger	النيجر		Niger	niamey	نيجري\n\
nigeria	نيجيريا		Nigeria	abuja	نيجيري\n\
mali	مالي	جمهورية مالي	Mali	bamako	مالي\n\
burkina-faso	بوركينا فاسو	بوركينافاسو; بوركينا	Burkina Faso	ouagadougou	بوركيني\n\
senegal	السنغال		Senegal	dakar	سنغالي\n\
gambia	غامبيا	جامبيا	Gambia	banjul	غامبي\n\
guinea	غينيا	غينيا كوناكري	Guinea	conakry	غيني\n\
guinea-bissau	غينيا بيساو		Guinea-Bissau	bissau	\n\
sierra-leone	سيراليون		Sierra Leone	freetown	سيراليوني\n\
liberia	ليبيريا		Liberia	monrovia	ليبيري\n\
ivory-coast	ساحل العاج	كوت ديفوار	Côte d'Ivoire	abidjan	إيفواري; عاجي\n\
ghana	غانا		Ghana	accra	غاني\n\
togo	توغو		Togo	lome	توغولي\n\
benin	بنين	بينين	Benin	cotonou	بنيني\n\
cameroon	الكاميرون		Cameroon	yaounde	كاميروني\n\
gabon	الغابون	الجابون	Gabon	libreville	غابوني\n\
equatorial-guinea	غينيا الاستوائية		Equatorial Guinea	malabo	\n\
sao-tome	ساو تومي وبرينسيبي		São Tomé and Príncipe	sao-tome-city	\n\
cape-verde	الرأس الأخضر	كاب فيردي	Cape Verde	praia	\n\
angola	أنغولا	أنجولا	Angola	luanda	أنغولي\n\
zambia	زامبيا		Zambia	lusaka	زامبي\n\
zimbabwe	زيمبابوي		Zimbabwe	harare	زيمبابوي\n\
mozambique	موزمبيق	موزامبيق	Mozambique	maputo	موزمبيقي\n\
malawi	مالاوي	ملاوي	Malawi	lilongwe	مالاوي\n\
madagascar	مدغشقر		Madagascar	antananarivo	مدغشقري\n\
mauritius	موريشيوس		Mauritius	port-louis	موريشي\n\
seychelles	سيشل	سيشيل; السيشل	Seychelles	victoria-seychelles	\n\
south-africa	جنوب أفريقيا	جنوب إفريقيا; جمهورية جنوب أفريقيا	South Africa	pretoria	جنوب أفريقي\n\
namibia	ناميبيا		Namibia	windhoek	ناميبي\n\
botswana	بوتسوانا		Botswana	gaborone	بوتسواني\n\
lesotho	ليسوتو		Lesotho	maseru	\n\
eswatini	إسواتيني	سوازيلاند	Eswatini	mbabane	\n\
australia	أستراليا		Australia	canberra	أسترالي\n\
new-zealand	نيوزيلندا	نيوزيلاندا	New Zealand	wellington	نيوزيلندي\n\
papua-new-guinea	بابوا غينيا الجديدة		Papua New Guinea	port-moresby	\n\
fiji	فيجي	جزر فيجي	Fiji	suva	\n\
solomon-islands	جزر سليمان	جزر سولومون	Solomon Islands	honiara	\n\
vanuatu	فانواتو		Vanuatu	port-vila	\n\
samoa	ساموا		Samoa	apia	\n\
tonga	تونغا		Tonga	nukualofa	\n\
kiribati	كيريباتي		Kiribati	tarawa	\n\
tuvalu	توفالو		Tuvalu	funafuti	\n\
nauru	ناورو		Nauru	yaren	\n\
palau	بالاو		Palau	ngerulmud	\n\
micronesia	ميكرونيزيا		Micronesia	palikir	\n\
marshall-islands	جزر مارشال		Marshall Islands	majuro	\n\
soviet-union	الاتحاد السوفيتي	الاتحاد السوفياتي; الاتحاد السوفييتي	Soviet Union	moscow	سوفيتي; سوفياتي; سوفييتي; سوفيات\n\
yugoslavia	يوغوسلافيا	يوغسلافيا	Yugoslavia	belgrade	يوغوسلافي\n\
czechoslovakia	تشيكوسلوفاكيا		Czechoslovakia	prague	تشيكوسلوفاكي\n\
south-yemen	اليمن الجنوبي	جمهورية اليمن الديمقراطية الشعبية	South Yemen	aden	يمني جنوبي\n\
north-cyprus	قبرص الشمالية	شمال قبرص; جمهورية شمال قبرص التركية	Northern Cyprus	nicosia	\n\
sahrawi-republic	الجمهورية الصحراوية	الجمهورية العربية الصحراوية الديمقراطية	Sahrawi Republic	tindouf	صحراوي\n\
somaliland	أرض الصومال	صوماليلاند; جمهورية أرض الصومال	Somaliland	hargeisa	\n\
abkhazia	أبخازيا		Abkhazia	sukhumi	أبخازي\n\
south-ossetia	أوسيتيا الجنوبية		South Ossetia	tskhinvali",
  places: "id	type	name	aliases	english	country	coordinates\n\
cairo	GPE	القاهرة		Cairo	egypt	30.04,31.24\n\
tripoli-libya	GPE	طرابلس	طرابلس الغرب	Tripoli	libya	32.89,13.19\n\
tunis	GPE	تونس العاصمة	تونس	Tunis	tunisia	36.81,10.18\n\
algiers	GPE	الجزائر العاصمة		Algiers	algeria	36.75,3.06\n\
rabat	GPE	الرباط		Rabat	morocco	34.02,-6.84\n\
nouakchott	GPE	نواكشوط		Nouakchott	mauritania	18.08,-15.98\n\
khartoum	GPE	الخرطوم		Khartoum	sudan	15.5,32.56\n\
juba	GPE	جوبا		Juba	south-sudan	4.85,31.6\n\
mogadishu	GPE	مقديشو	مقديشيو; موقديشو	Mogadishu	somalia	2.05,45.32\n\
moroni	GPE	موروني		Moroni	comoros	\n\
riyadh	GPE	الرياض		Riyadh	saudi-arabia	24.71,46.68\n\
sanaa	GPE	صنعاء	صنعا	Sanaa	yemen	15.37,44.19\n\
muscat	GPE	مسقط		Muscat	oman	23.59,58.41\n\
abu-dhabi	GPE	أبوظبي	أبو ظبي	Abu Dhabi	uae	24.45,54.38\n\
dubai	GPE	دبي		Dubai	uae	25.2,55.27\n\
doha	GPE	الدوحة		Doha	qatar	25.29,51.53\n\
manama	GPE	المنامة		Manama	bahrain	26.23,50.59\n\
kuwait-city	GPE	مدينة الكويت		Kuwait City	kuwait	29.38,47.99\n\
baghdad	GPE	بغداد		Baghdad	iraq	33.31,44.37\n\
damascus	GPE	دمشق		Damascus	syria	33.51,36.29\n\
beirut	GPE	بيروت		Beirut	lebanon	33.89,35.5\n\
amman	GPE	عمّان	عمان	Amman	jordan	31.95,35.93\n\
jerusalem	GPE	القدس	القدس المحتلة; القدس الشريف; أورشليم; مدينة القدس	Jerusalem	palestine	31.78,35.22\n\
east-jerusalem	GPE	القدس الشرقية		East Jerusalem	palestine	\n\
ramallah	GPE	رام الله		Ramallah	palestine	31.9,35.2\n\
gaza-city	GPE	غزة	مدينة غزة	Gaza	palestine	31.5,34.47\n\
gaza-strip	GPE	قطاع غزة		Gaza Strip	palestine	31.4,34.37\n\
west-bank	LOC	الضفة الغربية	الضفة; الضفة الغربية المحتلة	West Bank	palestine	32,35.25\n\
tel-aviv	GPE	تل أبيب	تل ابيب	Tel Aviv	israel	32.08,34.78\n\
haifa	GPE	حيفا		Haifa	israel	32.8,34.99\n\
tehran	GPE	طهران		Tehran	iran	35.69,51.39\n\
ankara	GPE	أنقرة		Ankara	turkey	39.93,32.86\n\
istanbul	GPE	إسطنبول	اسطنبول; استانبول; اسطمبول	Istanbul	turkey	41.01,28.98\n\
kabul	GPE	كابول	كابل	Kabul	afghanistan	34.53,69.17\n\
islamabad	GPE	إسلام آباد	إسلام اباد	Islamabad	pakistan	33.69,73.05\n\
karachi	GPE	كراتشي	كراتشى	Karachi	pakistan	24.86,67.01\n\
lahore	GPE	لاهور		Lahore	pakistan	31.55,74.34\n\
peshawar	GPE	بيشاور		Peshawar	pakistan	34.01,71.58\n\
quetta	GPE	كويتا		Quetta	pakistan	30.18,67\n\
waziristan	GPE	وزيرستان	شمال وزيرستان; جنوب وزيرستان	Waziristan	pakistan	\n\
new-delhi	GPE	نيودلهي	نيو دلهي; دلهي	New Delhi	india	28.61,77.21\n\
mumbai	GPE	مومباي	بومباي	Mumbai	india	19.08,72.88\n\
kashmir	GPE	كشمير		Kashmir	india	\n\
dhaka	GPE	دكا	داكا	Dhaka	bangladesh	23.81,90.41\n\
kathmandu	GPE	كاتماندو	كاتمندو	Kathmandu	nepal	27.72,85.32\n\
colombo	GPE	كولومبو		Colombo	sri-lanka	6.93,79.86\n\
beijing	GPE	بكين	بيكين; بيجين	Beijing	china	39.9,116.41\n\
shanghai	GPE	شنغهاي	شانغهاي	Shanghai	china	31.23,121.47\n\
hong-kong	GPE	هونغ كونغ	هونج كونج	Hong Kong	china	22.32,114.17\n\
xinjiang	GPE	شينجيانغ	شينجيانج; تركستان الشرقية	Xinjiang	china	\n\
tibet	GPE	التبت	التيبت	Tibet	china	\n\
taipei	GPE	تايبيه		Taipei	taiwan	25.03,121.57\n\
tokyo	GPE	طوكيو		Tokyo	japan	35.68,139.69\n\
seoul	GPE	سيول		Seoul	south-korea	37.57,126.98\n\
pyongyang	GPE	بيونغ يانغ	بيونج يانج; بيونغيانغ	Pyongyang	north-korea	39.04,125.76\n\
jakarta	GPE	جاكرتا		Jakarta	indonesia	-6.21,106.85\n\
kuala-lumpur	GPE	كوالالمبور	كوالا لمبور	Kuala Lumpur	malaysia	3.14,101.69\n\
bangkok	GPE	بانكوك		Bangkok	thailand	13.76,100.5\n\
hanoi	GPE	هانوي		Hanoi	vietnam	21.03,105.85\n\
manila	GPE	مانيلا		Manila	philippines	14.6,120.98\n\
yangon	GPE	رانغون	يانغون; رانجون	Yangon	myanmar	\n\
astana	GPE	أستانا	نور سلطان; استانة; أستانة	Astana	kazakhstan	51.17,71.45\n\
tashkent	GPE	طشقند		Tashkent	uzbekistan	41.3,69.24\n\
ashgabat	GPE	عشق آباد		Ashgabat	turkmenistan	\n\
dushanbe	GPE	دوشنبه		Dushanbe	tajikistan	\n\
bishkek	GPE	بيشكيك	بشكيك	Bishkek	kyrgyzstan	\n\
baku	GPE	باكو		Baku	azerbaijan	40.41,49.87\n\
yerevan	GPE	يريفان		Yerevan	armenia	40.18,44.51\n\
tbilisi	GPE	تبليسي	تبيليسي; تيبليسي	Tbilisi	georgia	41.72,44.79\n\
nagorno-karabakh	LOC	ناغورنو قره باغ	ناغورني قره باغ; قره باغ; ناغورنو كاراباخ; ناغورنو كراباخ; ناغورني كاراباخ; كاراباخ	Nagorno-Karabakh	azerbaijan	\n\
nicosia	GPE	نيقوسيا		Nicosia	cyprus	35.17,33.36\n\
moscow	GPE	موسكو		Moscow	russia	55.76,37.62\n\
saint-petersburg	GPE	سان بطرسبورغ	سانت بطرسبرغ; سان بطرسبرغ; سانت بطرسبورغ; بطرسبورغ; بطرسبرغ; سان بطرسبورج	Saint Petersburg	russia	59.93,30.34\n\
sochi	GPE	سوتشي		Sochi	russia	43.6,39.73\n\
chechnya	GPE	الشيشان	جمهورية الشيشان	Chechnya	russia	\n\
grozny	GPE	غروزني	جروزني	Grozny	russia	\n\
dagestan	GPE	داغستان	داجستان	Dagestan	russia	\n\
ingushetia	GPE	إنغوشيا	أنغوشيا; أنغوشتيا	Ingushetia	russia	\n\
kyiv	GPE	كييف		Kyiv	ukraine	50.45,30.52\n\
kharkiv	GPE	خاركيف	خاركوف	Kharkiv	ukraine	49.99,36.23\n\
odesa	GPE	أوديسا		Odesa	ukraine	46.48,30.72\n\
mariupol	GPE	ماريوبول		Mariupol	ukraine	47.1,37.54\n\
donetsk	GPE	دونيتسك	دونيتسك الشعبية	Donetsk	ukraine	48.02,37.8\n\
luhansk	GPE	لوغانسك	لوهانسك; لوجانسك	Luhansk	ukraine	48.57,39.31\n\
donbas	LOC	دونباس		Donbas	ukraine	\n\
kherson	GPE	خيرسون		Kherson	ukraine	46.64,32.62\n\
zaporizhzhia	GPE	زابوريجيا	زابوروجيا	Zaporizhzhia	ukraine	47.84,35.14\n\
bakhmut	GPE	باخموت		Bakhmut	ukraine	48.59,38\n\
crimea	GPE	القرم	شبه جزيرة القرم; جزيرة القرم	Crimea	ukraine	45,34\n\
minsk	GPE	مينسك		Minsk	belarus	53.9,27.57\n\
chisinau	GPE	كيشيناو	تشيسيناو	Chișinău	moldova	\n\
london	GPE	لندن		London	united-kingdom	51.51,-0.13\n\
manchester	GPE	مانشستر		Manchester	united-kingdom	53.48,-2.24\n\
edinburgh	GPE	إدنبرة	أدنبرة; إدنبره	Edinburgh	scotland	\n\
cardiff	GPE	كارديف		Cardiff	wales	\n\
belfast	GPE	بلفاست		Belfast	northern-ireland	\n\
dublin	GPE	دبلن		Dublin	ireland	53.35,-6.26\n\
paris	GPE	باريس		Paris	france	48.86,2.35\n\
marseille	GPE	مرسيليا	مارسيليا	Marseille	france	43.3,5.37\n\
lyon	GPE	ليون		Lyon	france	45.76,4.84\n\
nice	GPE	نيس		Nice	france	43.7,7.27\n\
strasbourg	GPE	ستراسبورغ	ستراسبورج	Strasbourg	france	48.57,7.75\n\
toulouse	GPE	تولوز		Toulouse	france	43.6,1.44\n\
berlin	GPE	برلين		Berlin	germany	52.52,13.41\n\
munich	GPE	ميونيخ	ميونخ	Munich	germany	48.14,11.58\n\
hamburg	GPE	هامبورغ	هامبورج	Hamburg	germany	53.55,9.99\n\
frankfurt	GPE	فرانكفورت	فرانكفورت	Frankfurt	germany	50.11,8.68\n\
cologne	GPE	كولونيا		Cologne	germany	50.94,6.96\n\
bonn	GPE	بون		Bonn	germany	50.74,7.1\n\
rome	GPE	روما		Rome	italy	41.9,12.5\n\
milan	GPE	ميلانو		Milan	italy	45.46,9.19\n\
venice	GPE	البندقية	فينيسيا	Venice	italy	45.44,12.32\n\
palermo	GPE	باليرمو		Palermo	italy	38.12,13.36\n\
sicily	LOC	صقلية		Sicily	italy	\n\
lampedusa	LOC	لامبيدوزا	جزيرة لامبيدوزا	Lampedusa	italy	35.5,12.6\n\
madrid	GPE	مدريد		Madrid	spain	40.42,-3.7\n\
barcelona	GPE	برشلونة		Barcelona	spain	41.39,2.17\n\
catalonia	GPE	كتالونيا	كاتالونيا	Catalonia	spain	\n\
ceuta	GPE	سبتة	سبتة المحتلة	Ceuta	spain	35.89,-5.31\n\
melilla	GPE	مليلية	مليلية المحتلة	Melilla	spain	35.29,-2.94\n\
lisbon	GPE	لشبونة		Lisbon	portugal	38.72,-9.14\n\
amsterdam	GPE	أمستردام		Amsterdam	netherlands	52.37,4.9\n\
the-hague	GPE	لاهاي		The Hague	netherlands	52.08,4.3\n\
brussels	GPE	بروكسل	بروكسيل	Brussels	belgium	50.85,4.35\n\
bern	GPE	برن		Bern	switzerland	\n\
geneva	GPE	جنيف		Geneva	switzerland	46.2,6.14\n\
zurich	GPE	زيورخ	زوريخ; زيوريخ	Zurich	switzerland	47.38,8.54\n\
davos	GPE	دافوس		Davos	switzerland	46.8,9.83\n\
lausanne	GPE	لوزان		Lausanne	switzerland	46.52,6.63\n\
vienna	GPE	فيينا		Vienna	austria	48.21,16.37\n\
valletta	GPE	فاليتا		Valletta	malta	\n\
athens	GPE	أثينا		Athens	greece	37.98,23.73\n\
stockholm	GPE	ستوكهولم	استوكهولم	Stockholm	sweden	59.33,18.07\n\
malmo	GPE	مالمو		Malmö	sweden	55.6,13\n\
oslo	GPE	أوسلو		Oslo	norway	59.91,10.75\n\
copenhagen	GPE	كوبنهاغن	كوبنهاجن	Copenhagen	denmark	55.68,12.57\n\
helsinki	GPE	هلسنكي		Helsinki	finland	60.17,24.94\n\
reykjavik	GPE	ريكيافيك		Reykjavik	iceland	\n\
warsaw	GPE	وارسو		Warsaw	poland	52.23,21.01\n\
prague	GPE	براغ		Prague	czechia	50.08,14.44\n\
bratislava	GPE	براتيسلافا		Bratislava	slovakia	\n\
budapest	GPE	بودابست		Budapest	hungary	47.5,19.04\n\
bucharest	GPE	بوخارست		Bucharest	romania	44.43,26.1\n\
sofia	GPE	صوفيا		Sofia	bulgaria	42.7,23.32\n\
belgrade	GPE	بلغراد	بلجراد	Belgrade	serbia	44.79,20.45\n\
zagreb	GPE	زغرب		Zagreb	croatia	\n\
ljubljana	GPE	ليوبليانا		Ljubljana	slovenia	\n\
sarajevo	GPE	سراييفو		Sarajevo	bosnia	43.86,18.41\n\
srebrenica	GPE	سريبرينيتسا		Srebrenica	bosnia	\n\
skopje	GPE	سكوبيه	سكوبي	Skopje	north-macedonia	\n\
tirana	GPE	تيرانا		Tirana	albania	\n\
pristina	GPE	بريشتينا		Pristina	kosovo	\n\
tallinn	GPE	تالين		Tallinn	estonia	\n\
riga	GPE	ريغا		Riga	latvia	\n\
vilnius	GPE	فيلنيوس		Vilnius	lithuania	\n\
washington	GPE	واشنطن	واشنطن العاصمة	Washington	united-states	38.91,-77.04\n\
new-york	GPE	نيويورك		New York	united-states	40.71,-74.01\n\
los-angeles	GPE	لوس أنجلوس	لوس أنجليس; لوس انجيلوس; لوس أنجيليس	Los Angeles	united-states	34.05,-118.24\n\
chicago	GPE	شيكاغو	شيكاجو	Chicago	united-states	41.88,-87.63\n\
boston	GPE	بوسطن		Boston	united-states	42.36,-71.06\n\
houston	GPE	هيوستن		Houston	united-states	29.76,-95.37\n\
miami	GPE	ميامي		Miami	united-states	25.76,-80.19\n\
las-vegas	GPE	لاس فيغاس	لاس فيجاس	Las Vegas	united-states	36.17,-115.14\n\
san-francisco	GPE	سان فرانسيسكو		San Francisco	united-states	37.77,-122.42\n\
philadelphia	GPE	فيلادلفيا		Philadelphia	united-states	39.95,-75.17\n\
detroit	GPE	ديترويت		Detroit	united-states	42.33,-83.05\n\
dallas	GPE	دالاس		Dallas	united-states	32.78,-96.8\n\
orlando	GPE	أورلاندو		Orlando	united-states	28.54,-81.38\n\
california	GPE	كاليفورنيا		California	united-states	\n\
texas	GPE	تكساس		Texas	united-states	\n\
florida	GPE	فلوريدا		Florida	united-states	\n\
virginia	GPE	فيرجينيا	فرجينيا	Virginia	united-states	\n\
pennsylvania	GPE	بنسلفانيا	بنسيلفانيا	Pennsylvania	united-states	\n\
ohio	GPE	أوهايو		Ohio	united-states	\n\
michigan	GPE	ميشيغان	ميشيجان	Michigan	united-states	\n\
alabama	GPE	ألاباما	الاباما	Alabama	united-states	\n\
arizona	GPE	أريزونا		Arizona	united-states	\n\
nevada	GPE	نيفادا		Nevada	united-states	\n\
wisconsin	GPE	ويسكونسن	ويسكونسين	Wisconsin	united-states	\n\
minnesota	GPE	مينيسوتا	مينيسوتا	Minnesota	united-states	\n\
massachusetts	GPE	ماساتشوستس		Massachusetts	united-states	\n\
maryland	GPE	ميريلاند	ماريلاند	Maryland	united-states	\n\
alaska	GPE	ألاسكا		Alaska	united-states	\n\
hawaii	GPE	هاواي		Hawaii	united-states	\n\
guantanamo	FAC	غوانتانامو	جوانتانامو; غوانتنامو; معتقل غوانتانامو; سجن غوانتانامو; خليج غوانتانامو	Guantanamo	cuba	19.9,-75.13\n\
ottawa	GPE	أوتاوا		Ottawa	canada	45.42,-75.7\n\
toronto	GPE	تورونتو	تورنتو	Toronto	canada	43.65,-79.38\n\
montreal	GPE	مونتريال	مونتريال	Montreal	canada	45.5,-73.57\n\
quebec	GPE	كيبيك		Quebec	canada	\n\
mexico-city	GPE	مكسيكو سيتي	مكسيكو; مكسيكو سيتي	Mexico City	mexico	19.43,-99.13\n\
havana	GPE	هافانا		Havana	cuba	23.11,-82.37\n\
port-au-prince	GPE	بورت أو برنس	بور أو برنس	Port-au-Prince	haiti	\n\
bogota	GPE	بوغوتا	بوجوتا	Bogotá	colombia	4.71,-74.07\n\
caracas	GPE	كراكاس	كاراكاس	Caracas	venezuela	10.48,-66.9\n\
quito	GPE	كيتو		Quito	ecuador	\n\
lima	GPE	?ليما		Lima	peru	-12.05,-77.04\n\
la-paz	GPE	لاباز		La Paz	bolivia	\n\
brasilia	GPE	برازيليا		Brasília	brazil	-15.79,-47.88\n\
rio-de-janeiro	GPE	ريو دي جانيرو		Rio de Janeiro	brazil	-22.91,-43.17\n\
sao-paulo	GPE	ساو باولو		São Paulo	brazil	-23.55,-46.63\n\
buenos-aires	GPE	بوينس آيرس	بوينس أيرس	Buenos Aires	argentina	-34.6,-58.38\n\
santiago	GPE	سانتياغو	سانتياجو	Santiago	chile	-33.45,-70.67\n\
montevideo	GPE	مونتيفيديو		Montevideo	uruguay	\n\
asuncion	GPE	أسونسيون		Asunción	paraguay	\n\
addis-ababa	GPE	أديس أبابا	أديس ابابا	Addis Ababa	ethiopia	9.03,38.74\n\
tigray	GPE	تيغراي	إقليم تيغراي; تيجراي	Tigray	ethiopia	\n\
amhara	GPE	أمهرة		Amhara	ethiopia	\n\
oromia	GPE	أوروميا		Oromia	ethiopia	\n\
ogaden	LOC	أوغادين	الأوغادين	Ogaden	ethiopia	\n\
asmara	GPE	أسمرة	أسمرا	Asmara	eritrea	15.32,38.93\n\
nairobi	GPE	نيروبي		Nairobi	kenya	-1.29,36.82\n\
mombasa	GPE	مومباسا		Mombasa	kenya	-4.04,39.67\n\
kampala	GPE	كمبالا	كامبالا	Kampala	uganda	0.35,32.58\n\
dar-es-salaam	GPE	دار السلام		Dar es Salaam	tanzania	-6.79,39.21\n\
zanzibar	GPE	زنجبار		Zanzibar	tanzania	\n\
kigali	GPE	كيغالي	كيجالي	Kigali	rwanda	-1.94,30.06\n\
bujumbura	GPE	بوجمبورا		Bujumbura	burundi	\n\
kinshasa	GPE	كينشاسا		Kinshasa	dr-congo	-4.32,15.31\n\
goma	GPE	غوما		Goma	dr-congo	\n\
brazzaville	GPE	برازافيل		Brazzaville	congo	\n\
bangui	GPE	بانغي	بانجي	Bangui	central-african-republic	4.36,18.56\n\
ndjamena	GPE	نجامينا	انجمينا; أنجمينا; إنجمينا	N'Djamena	chad	12.13,15.06\n\
niamey	GPE	نيامي		Niamey	niger	13.51,2.13\n\
abuja	GPE	أبوجا		Abuja	nigeria	9.06,7.49\n\
lagos	GPE	لاغوس	لاجوس	Lagos	nigeria	6.52,3.38\n\
maiduguri	GPE	مايدوغوري	مايدوجوري	Maiduguri	nigeria	11.85,13.16\n\
borno	GPE	بورنو	ولاية بورنو	Borno	nigeria	\n\
bamako	GPE	باماكو		Bamako	mali	12.64,-8\n\
timbuktu	GPE	تمبكتو	تومبوكتو; تنبكتو	Timbuktu	mali	16.77,-3\n\
gao	GPE	غاو	جاو	Gao	mali	\n\
kidal	GPE	كيدال		Kidal	mali	18.44,1.41\n\
ouagadougou	GPE	واغادوغو	واجادوجو; واغادوجو	Ouagadougou	burkina-faso	12.37,-1.52\n\
dakar	GPE	داكار		Dakar	senegal	14.72,-17.47\n\
banjul	GPE	بانجول		Banjul	gambia	\n\
conakry	GPE	كوناكري		Conakry	guinea	\n\
freetown	GPE	فريتاون		Freetown	sierra-leone	\n\
monrovia	GPE	مونروفيا		Monrovia	liberia	\n\
abidjan	GPE	أبيدجان		Abidjan	ivory-coast	5.36,-4.01\n\
accra	GPE	أكرا		Accra	ghana	5.6,-0.19\n\
lome	GPE	لومي		Lomé	togo	\n\
yaounde	GPE	ياوندي		Yaoundé	cameroon	\n\
libreville	GPE	ليبرفيل		Libreville	gabon	\n\
luanda	GPE	لواندا		Luanda	angola	\n\
lusaka	GPE	لوساكا		Lusaka	zambia	\n\
harare	GPE	هراري		Harare	zimbabwe	\n\
maputo	GPE	مابوتو		Maputo	mozambique	\n\
antananarivo	GPE	أنتاناناريفو		Antananarivo	madagascar	\n\
pretoria	GPE	بريتوريا		Pretoria	south-africa	-25.75,28.19\n\
johannesburg	GPE	جوهانسبرغ	جوهانسبيرغ; جوهانسبورغ; جوهانسبرج	Johannesburg	south-africa	-26.2,28.05\n\
cape-town	GPE	كيب تاون		Cape Town	south-africa	-33.92,18.42\n\
windhoek	GPE	ويندهوك		Windhoek	namibia	\n\
canberra	GPE	كانبيرا	كانبرا	Canberra	australia	-35.28,149.13\n\
sydney	GPE	سيدني		Sydney	australia	-33.87,151.21\n\
melbourne	GPE	ملبورن	ميلبورن	Melbourne	australia	-37.81,144.96\n\
wellington	GPE	ويلنغتون	ويلينغتون	Wellington	new-zealand	-41.29,174.78\n\
christchurch	GPE	كرايستشيرش	كرايست تشيرش	Christchurch	new-zealand	-43.53,172.64",
  people: "id	name	aliases	english	country	offices",
  organisations: "id	kind	name	aliases	english	country",
  outlets: "id	kind	name	aliases	english	country	owner",
}
