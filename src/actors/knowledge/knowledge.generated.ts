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
mauritania	موريتانيا	الجمهورية الإسلامية الموريتانية	Mauritania	nouakchott	موريتاني\n\
sudan	السودان	جمهورية السودان	Sudan	khartoum	سوداني\n\
south-sudan	جنوب السودان	دولة جنوب السودان; جمهورية جنوب السودان	South Sudan	juba	جنوب سوداني\n\
somalia	الصومال	جمهورية الصومال الفيدرالية	Somalia	mogadishu	صومالي\n\
djibouti	جيبوتي	جمهورية جيبوتي	Djibouti	djibouti-city	جيبوتي\n\
comoros	جزر القمر	اتحاد القمر	Comoros	moroni	قمري\n\
saudi-arabia	السعودية	المملكة العربية السعودية; المملكة السعودية; العربية السعودية	Saudi Arabia	riyadh	سعودي\n\
yemen	اليمن	الجمهورية اليمنية	Yemen	sanaa	يمني\n\
oman	سلطنة عمان	سلطنة عُمان; ?عُمان	Oman	muscat	عماني\n\
uae	الإمارات	الإمارات العربية المتحدة; دولة الإمارات; دولة الإمارات العربية المتحدة	United Arab Emirates	abu-dhabi	إماراتي\n\
qatar	قطر	دولة قطر	Qatar	doha	قطري\n\
bahrain	البحرين	مملكة البحرين	Bahrain	manama	بحريني\n\
kuwait	الكويت	دولة الكويت	Kuwait	kuwait-city	كويتي\n\
iraq	العراق	جمهورية العراق	Iraq	baghdad	عراقي\n\
syria	سوريا	?سورية; الجمهورية العربية السورية	Syria	damascus	سوري\n\
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
bhutan	?بوتان		Bhutan	thimphu	بوتاني\n\
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
belize	?بليز		Belize	belmopan	بليزي\n\
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
mali	?مالي	جمهورية مالي	Mali	bamako	مالي\n\
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
benin	?بنين	بينين	Benin	cotonou	بنيني\n\
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
south-ossetia	أوسيتيا الجنوبية		South Ossetia	tskhinvali	",
  places: "id	type	name	aliases	english	country	coordinates\n\
cairo	GPE	القاهرة		Cairo	egypt	30.04,31.24\n\
tripoli-libya	GPE	طرابلس	طرابلس الغرب	Tripoli	libya	32.89,13.19\n\
tunis	GPE	تونس العاصمة	?تونس	Tunis	tunisia	36.81,10.18\n\
algiers	GPE	الجزائر العاصمة		Algiers	algeria	36.75,3.06\n\
rabat	GPE	الرباط		Rabat	morocco	34.02,-6.84\n\
nouakchott	GPE	نواكشوط		Nouakchott	mauritania	18.08,-15.98\n\
khartoum	GPE	الخرطوم		Khartoum	sudan	15.5,32.56\n\
juba	GPE	جوبا		Juba	south-sudan	4.85,31.6\n\
mogadishu	GPE	مقديشو	مقديشيو; موقديشو	Mogadishu	somalia	2.05,45.32\n\
moroni	GPE	?موروني		Moroni	comoros	\n\
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
gaza-city	GPE	مدينة غزة		Gaza	palestine	31.5,34.47\n\
gaza-strip	GPE	قطاع غزة	غزة	Gaza Strip	palestine	31.4,34.37\n\
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
waziristan	GPE	وزيرستان		Waziristan	pakistan	\n\
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
seoul	GPE	سيول	سول	Seoul	south-korea	37.57,126.98\n\
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
lyon	GPE	?ليون		Lyon	france	45.76,4.84\n\
nice	GPE	?نيس		Nice	france	43.7,7.27\n\
strasbourg	GPE	ستراسبورغ	ستراسبورج	Strasbourg	france	48.57,7.75\n\
toulouse	GPE	تولوز		Toulouse	france	43.6,1.44\n\
berlin	GPE	برلين		Berlin	germany	52.52,13.41\n\
munich	GPE	ميونيخ	ميونخ	Munich	germany	48.14,11.58\n\
hamburg	GPE	هامبورغ	هامبورج	Hamburg	germany	53.55,9.99\n\
frankfurt	GPE	فرانكفورت	فرانكفورت	Frankfurt	germany	50.11,8.68\n\
cologne	GPE	كولونيا		Cologne	germany	50.94,6.96\n\
bonn	GPE	?بون		Bonn	germany	50.74,7.1\n\
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
bern	GPE	?برن		Bern	switzerland	\n\
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
austin	GPE	أوستن	أوستين	Austin	united-states	30.27,-97.74\n\
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
gao	GPE	?غاو	?جاو	Gao	mali	\n\
kidal	GPE	كيدال		Kidal	mali	18.44,1.41\n\
ouagadougou	GPE	واغادوغو	واجادوجو; واغادوجو	Ouagadougou	burkina-faso	12.37,-1.52\n\
dakar	GPE	داكار		Dakar	senegal	14.72,-17.47\n\
banjul	GPE	بانجول		Banjul	gambia	\n\
conakry	GPE	كوناكري		Conakry	guinea	\n\
freetown	GPE	فريتاون		Freetown	sierra-leone	\n\
monrovia	GPE	مونروفيا		Monrovia	liberia	\n\
abidjan	GPE	أبيدجان		Abidjan	ivory-coast	5.36,-4.01\n\
accra	GPE	أكرا		Accra	ghana	5.6,-0.19\n\
lome	GPE	?لومي		Lomé	togo	\n\
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
christchurch	GPE	كرايستشيرش	كرايست تشيرش	Christchurch	new-zealand	-43.53,172.64\n\
alexandria	GPE	الإسكندرية		Alexandria	egypt	31.2,29.92\n\
giza	GPE	الجيزة		Giza	egypt	30.01,31.21\n\
port-said	GPE	بورسعيد	بور سعيد	Port Said	egypt	31.26,32.3\n\
suez	GPE	السويس		Suez	egypt	29.97,32.53\n\
ismailia	GPE	الإسماعيلية		Ismailia	egypt	30.6,32.27\n\
luxor	GPE	الأقصر		Luxor	egypt	25.69,32.64\n\
aswan	GPE	أسوان		Aswan	egypt	24.09,32.9\n\
asyut	GPE	أسيوط		Asyut	egypt	27.18,31.18\n\
minya	GPE	المنيا		Minya	egypt	28.11,30.75\n\
sohag	GPE	سوهاج		Sohag	egypt	26.56,31.69\n\
qena	GPE	قنا		Qena	egypt	26.16,32.72\n\
beni-suef	GPE	بني سويف		Beni Suef	egypt	29.07,31.1\n\
fayoum	GPE	الفيوم		Fayoum	egypt	29.31,30.84\n\
mansoura-egypt	GPE	المنصورة		Mansoura	egypt	31.04,31.38\n\
tanta	GPE	طنطا		Tanta	egypt	30.79,31\n\
mahalla	GPE	المحلة الكبرى	المحلة	El Mahalla El Kubra	egypt	30.97,31.17\n\
zagazig	GPE	الزقازيق		Zagazig	egypt	30.59,31.5\n\
damietta	GPE	دمياط		Damietta	egypt	31.42,31.81\n\
damanhur	GPE	دمنهور		Damanhur	egypt	31.03,30.47\n\
kafr-el-sheikh	GPE	كفر الشيخ		Kafr El Sheikh	egypt	31.11,30.94\n\
beheira	GPE	البحيرة	محافظة البحيرة	Beheira	egypt	\n\
gharbia	GPE	محافظة الغربية	?الغربية	Gharbia	egypt	\n\
sharqia-egypt	GPE	محافظة الشرقية	?الشرقية	Sharqia	egypt	\n\
dakahlia	GPE	الدقهلية		Dakahlia	egypt	\n\
monufia	GPE	المنوفية		Monufia	egypt	\n\
qalyubia	GPE	القليوبية		Qalyubia	egypt	\n\
red-sea-governorate	GPE	محافظة البحر الأحمر		Red Sea Governorate	egypt	\n\
matrouh	GPE	مرسى مطروح	مطروح	Marsa Matrouh	egypt	31.35,27.24\n\
new-valley	GPE	الوادي الجديد		New Valley	egypt	\n\
north-sinai	GPE	شمال سيناء		North Sinai	egypt	\n\
south-sinai	GPE	جنوب سيناء		South Sinai	egypt	\n\
sinai	LOC	سيناء	شبه جزيرة سيناء	Sinai	egypt	29.5,33.8\n\
arish	GPE	العريش		Arish	egypt	31.13,33.8\n\
sheikh-zuweid	GPE	الشيخ زويد		Sheikh Zuweid	egypt	31.22,34.11\n\
rafah	GPE	رفح		Rafah	palestine	31.29,34.25\n\
rafah-crossing	FAC	معبر رفح		Rafah Crossing	palestine	31.25,34.26\n\
sharm-el-sheikh	GPE	شرم الشيخ		Sharm El Sheikh	egypt	27.92,34.33\n\
hurghada	GPE	الغردقة		Hurghada	egypt	27.26,33.81\n\
taba	GPE	طابا		Taba	egypt	29.49,34.9\n\
helwan	LOC	حلوان		Helwan	egypt	29.85,31.33\n\
nasr-city	LOC	مدينة نصر		Nasr City	egypt	30.06,31.33\n\
heliopolis	LOC	مصر الجديدة		Heliopolis	egypt	30.09,31.32\n\
maadi	LOC	المعادي		Maadi	egypt	29.96,31.26\n\
imbaba	LOC	إمبابة		Imbaba	egypt	30.08,31.21\n\
zamalek-place	LOC	?الزمالك		Zamalek	egypt	30.06,31.22\n\
new-capital	GPE	العاصمة الإدارية الجديدة	العاصمة الإدارية	New Administrative Capital	egypt	30.02,31.76\n\
tahrir-square	FAC	ميدان التحرير		Tahrir Square	egypt	30.04,31.24\n\
rabaa	FAC	رابعة العدوية	ميدان رابعة العدوية; ميدان رابعة	Rabaa al-Adawiya	egypt	30.07,31.33\n\
ittihadiya	FAC	قصر الاتحادية	?الاتحادية	Ittihadiya Palace	egypt	30.09,31.32\n\
tora-prison	FAC	سجن طرة	طرة	Tora Prison	egypt	29.95,31.28\n\
suez-canal	LOC	قناة السويس		Suez Canal	egypt	30.46,32.35\n\
cairo-airport	FAC	مطار القاهرة	مطار القاهرة الدولي	Cairo International Airport	egypt	30.12,31.41\n\
halayeb	LOC	حلايب	مثلث حلايب; حلايب وشلاتين	Halaib	egypt	22.22,36.65\n\
nile	LOC	نهر النيل	النيل	Nile		\n\
blue-nile	LOC	النيل الأزرق		Blue Nile		\n\
white-nile	LOC	النيل الأبيض		White Nile		\n\
gerd	FAC	سد النهضة	سد النهضة الإثيوبي	Grand Ethiopian Renaissance Dam	ethiopia	11.21,35.09\n\
high-dam	FAC	السد العالي		Aswan High Dam	egypt	23.97,32.88\n\
tiran	LOC	تيران	جزيرة تيران; مضيق تيران	Tiran	saudi-arabia	27.95,34.55\n\
sanafir	LOC	صنافير	جزيرة صنافير	Sanafir	saudi-arabia	27.93,34.7\n\
benghazi	GPE	بنغازي	بنغازى	Benghazi	libya	32.12,20.07\n\
misrata	GPE	مصراتة	مصراته	Misrata	libya	32.38,15.09\n\
sirte	GPE	سرت		Sirte	libya	31.21,16.59\n\
tobruk	GPE	طبرق		Tobruk	libya	32.08,23.96\n\
bayda-libya	GPE	?البيضاء		Bayda (Libya)	libya	32.76,21.76\n\
derna	GPE	درنة		Derna	libya	32.76,22.64\n\
sabha	GPE	سبها		Sabha	libya	27.04,14.43\n\
zawiya	GPE	الزاوية		Zawiya	libya	32.76,12.73\n\
zintan	GPE	الزنتان		Zintan	libya	31.93,12.25\n\
gharyan	GPE	غريان		Gharyan	libya	32.17,13.02\n\
tarhuna	GPE	ترهونة		Tarhuna	libya	32.43,13.63\n\
bani-walid	GPE	بني وليد		Bani Walid	libya	31.76,13.99\n\
ajdabiya	GPE	أجدابيا	اجدابيا	Ajdabiya	libya	30.75,20.22\n\
brega	GPE	البريقة		Brega	libya	30.41,19.57\n\
ras-lanuf	GPE	راس لانوف	رأس لانوف	Ras Lanuf	libya	30.5,18.57\n\
es-sider	GPE	السدرة		Es Sider	libya	30.64,18.35\n\
ubari	GPE	أوباري		Ubari	libya	26.59,12.78\n\
murzuq	GPE	مرزق		Murzuq	libya	25.91,13.92\n\
ghat	GPE	غات		Ghat	libya	24.96,10.17\n\
kufra	GPE	الكفرة		Kufra	libya	24.18,23.31\n\
sabratha	GPE	صبراتة		Sabratha	libya	32.79,12.48\n\
zuwara	GPE	زوارة		Zuwara	libya	32.93,12.08\n\
zliten	GPE	زليتن		Zliten	libya	32.47,14.57\n\
khoms	GPE	?الخمس		Khoms	libya	32.65,14.26\n\
tajoura	GPE	تاجوراء	تاجورا	Tajoura	libya	32.88,13.35\n\
jufra	GPE	الجفرة		Jufra	libya	29.2,16\n\
jufra-base	FAC	قاعدة الجفرة	قاعدة الجفرة الجوية	Al Jufra Air Base	libya	29.2,16\n\
watiya	FAC	قاعدة الوطية	قاعدة الوطية الجوية; الوطية	Al-Watiya Air Base	libya	32.47,11.9\n\
mitiga	FAC	مطار معيتيقة	معيتيقة; مطار معيتيقة الدولي; قاعدة معيتيقة	Mitiga Airport	libya	32.89,13.28\n\
fezzan	LOC	فزان	إقليم فزان	Fezzan	libya	\n\
cyrenaica	LOC	برقة	إقليم برقة	Cyrenaica	libya	\n\
oil-crescent	LOC	الهلال النفطي	منطقة الهلال النفطي	Oil Crescent	libya	\n\
sharara-field	FAC	حقل الشرارة	حقل الشرارة النفطي	Sharara field	libya	26.57,12.21\n\
nafusa	LOC	جبل نفوسة	الجبل الغربي	Nafusa Mountains	libya	\n\
abu-salim	LOC	أبو سليم	سجن أبو سليم	Abu Salim	libya	32.85,13.17\n\
tarabulus-lebanon	GPE	طرابلس اللبنانية	طرابلس الشام; ?طرابلس	Tripoli (Lebanon)	lebanon	34.43,35.84\n\
sfax	GPE	صفاقس		Sfax	tunisia	34.74,10.76\n\
sousse	GPE	سوسة		Sousse	tunisia	35.83,10.64\n\
kairouan	GPE	القيروان		Kairouan	tunisia	35.68,10.1\n\
bizerte	GPE	بنزرت		Bizerte	tunisia	37.27,9.87\n\
gabes	GPE	قابس		Gabès	tunisia	33.88,10.1\n\
gafsa	GPE	قفصة		Gafsa	tunisia	34.43,8.78\n\
kasserine	GPE	القصرين		Kasserine	tunisia	35.17,8.83\n\
sidi-bouzid	GPE	سيدي بوزيد		Sidi Bouzid	tunisia	35.04,9.49\n\
medenine	GPE	مدنين		Médenine	tunisia	33.35,10.49\n\
tataouine	GPE	تطاوين		Tataouine	tunisia	32.93,10.45\n\
ben-guerdane	GPE	بن قردان	بنقردان; بن كردان	Ben Guerdane	tunisia	33.14,11.22\n\
djerba	LOC	جربة	جزيرة جربة	Djerba	tunisia	33.81,10.86\n\
monastir	GPE	المنستير		Monastir	tunisia	35.77,10.82\n\
mahdia	GPE	المهدية		Mahdia	tunisia	35.5,11.06\n\
nabeul	GPE	نابل		Nabeul	tunisia	36.45,10.73\n\
jendouba	GPE	جندوبة		Jendouba	tunisia	36.5,8.78\n\
le-kef	GPE	?الكاف		El Kef	tunisia	36.17,8.7\n\
tozeur	GPE	توزر		Tozeur	tunisia	33.92,8.13\n\
siliana	GPE	سليانة		Siliana	tunisia	36.08,9.37\n\
chaambi	LOC	جبل الشعانبي	الشعانبي	Mount Chaambi	tunisia	35.2,8.68\n\
ras-jedir	FAC	معبر رأس جدير	رأس جدير; راس جدير; رأس اجدير	Ras Jdir Crossing	tunisia	33.14,11.56\n\
carthage-palace	FAC	قصر قرطاج		Carthage Palace	tunisia	36.86,10.34\n\
bardo	FAC	متحف باردو		Bardo Museum	tunisia	36.81,10.13\n\
oran	GPE	وهران		Oran	algeria	35.7,-0.63\n\
constantine	GPE	قسنطينة		Constantine	algeria	36.37,6.61\n\
annaba	GPE	عنابة		Annaba	algeria	36.9,7.76\n\
blida	GPE	البليدة		Blida	algeria	36.47,2.83\n\
boufarik	GPE	بوفاريك		Boufarik	algeria	36.57,2.91\n\
tizi-ouzou	GPE	تيزي وزو		Tizi Ouzou	algeria	36.71,4.05\n\
bejaia	GPE	بجاية		Béjaïa	algeria	36.75,5.06\n\
setif	GPE	سطيف		Sétif	algeria	36.19,5.41\n\
batna	GPE	باتنة		Batna	algeria	35.56,6.17\n\
tlemcen	GPE	تلمسان		Tlemcen	algeria	34.88,-1.32\n\
ghardaia	GPE	غرداية		Ghardaïa	algeria	32.49,3.67\n\
ouargla	GPE	ورقلة		Ouargla	algeria	31.95,5.33\n\
tamanrasset	GPE	تمنراست		Tamanrasset	algeria	22.79,5.53\n\
bechar	GPE	?بشار		Béchar	algeria	31.62,-2.22\n\
tindouf	GPE	تندوف	مخيمات تندوف	Tindouf	algeria	27.67,-8.15\n\
in-amenas	GPE	عين أميناس	إن أميناس	In Amenas	algeria	28.04,9.55\n\
hassi-messaoud	GPE	حاسي مسعود		Hassi Messaoud	algeria	31.68,6.07\n\
kabylie	LOC	منطقة القبائل	القبائل الكبرى	Kabylie	algeria	\n\
mostaganem	GPE	مستغانم		Mostaganem	algeria	35.93,0.09\n\
skikda	GPE	سكيكدة		Skikda	algeria	36.87,6.91\n\
el-mouradia	FAC	قصر المرادية	المرادية	El Mouradia Palace	algeria	36.74,3.05\n\
casablanca	GPE	الدار البيضاء		Casablanca	morocco	33.57,-7.59\n\
marrakesh	GPE	مراكش		Marrakesh	morocco	31.63,-7.99\n\
fes	GPE	فاس	مدينة فاس	Fez	morocco	34.03,-5\n\
tangier	GPE	طنجة		Tangier	morocco	35.76,-5.83\n\
tetouan	GPE	تطوان		Tétouan	morocco	35.58,-5.37\n\
agadir	GPE	أكادير	أغادير	Agadir	morocco	30.43,-9.6\n\
meknes	GPE	مكناس		Meknes	morocco	33.9,-5.55\n\
oujda	GPE	وجدة		Oujda	morocco	34.68,-1.91\n\
al-hoceima	GPE	الحسيمة		Al Hoceima	morocco	35.25,-3.93\n\
nador	GPE	الناظور		Nador	morocco	35.17,-2.93\n\
kenitra	GPE	القنيطرة المغربية		Kenitra	morocco	34.26,-6.58\n\
sale	GPE	سلا		Salé	morocco	34.04,-6.8\n\
safi	GPE	آسفي		Safi	morocco	32.3,-9.24\n\
bouznika	GPE	بوزنيقة		Bouznika	morocco	33.79,-7.16\n\
skhirat	GPE	الصخيرات		Skhirat	morocco	33.85,-7.03\n\
jerada	GPE	جرادة		Jerada	morocco	34.31,-2.16\n\
ouarzazate	GPE	ورزازات		Ouarzazate	morocco	30.92,-6.9\n\
rif	LOC	منطقة الريف	الريف المغربي	Rif	morocco	\n\
western-sahara	LOC	الصحراء الغربية	الصحراء المغربية; إقليم الصحراء	Western Sahara		24.5,-13\n\
laayoune	GPE	العيون		Laayoune		27.15,-13.2\n\
dakhla	GPE	الداخلة		Dakhla		23.7,-15.93\n\
smara	GPE	السمارة		Smara		26.74,-11.67\n\
guerguerat	LOC	الكركرات	معبر الكركرات; الكركارات	Guerguerat		21.42,-16.96\n\
tifariti	LOC	تيفاريتي		Tifariti		26.16,-10.57\n\
nouadhibou	GPE	نواذيبو	نواديبو	Nouadhibou	mauritania	20.94,-17.04\n\
omdurman	GPE	أم درمان	أمدرمان	Omdurman	sudan	15.65,32.48\n\
khartoum-north	GPE	الخرطوم بحري		Khartoum North	sudan	15.64,32.55\n\
port-sudan	GPE	بورتسودان	بور سودان; بورت سودان	Port Sudan	sudan	19.62,37.22\n\
darfur	LOC	دارفور	إقليم دارفور; دار فور	Darfur	sudan	13.5,24\n\
north-darfur	GPE	شمال دارفور		North Darfur	sudan	\n\
south-darfur	GPE	جنوب دارفور		South Darfur	sudan	\n\
west-darfur	GPE	غرب دارفور		West Darfur	sudan	\n\
central-darfur	GPE	وسط دارفور		Central Darfur	sudan	\n\
east-darfur	GPE	شرق دارفور		East Darfur	sudan	\n\
el-fasher	GPE	الفاشر		El Fasher	sudan	13.63,25.35\n\
nyala	GPE	نيالا		Nyala	sudan	12.05,24.88\n\
geneina	GPE	الجنينة		El Geneina	sudan	13.45,22.45\n\
zalingei	GPE	زالنجي	زالنجى	Zalingei	sudan	12.91,23.47\n\
kassala	GPE	كسلا		Kassala	sudan	15.45,36.4\n\
gedaref	GPE	القضارف		Gedaref	sudan	14.04,35.39\n\
wad-madani	GPE	ود مدني	مدني السودانية	Wad Madani	sudan	14.4,33.52\n\
gezira	GPE	ولاية الجزيرة		Gezira	sudan	\n\
atbara	GPE	عطبرة		Atbara	sudan	17.7,33.98\n\
dongola	GPE	دنقلا		Dongola	sudan	19.18,30.48\n\
merowe	GPE	مروي		Merowe	sudan	18.5,31.82\n\
el-obeid	GPE	الأبيض السودانية	?الأبيض	El Obeid	sudan	13.18,30.22\n\
south-kordofan	GPE	جنوب كردفان		South Kordofan	sudan	\n\
north-kordofan	GPE	شمال كردفان		North Kordofan	sudan	\n\
kordofan	LOC	كردفان		Kordofan	sudan	\n\
blue-nile-state	GPE	ولاية النيل الأزرق		Blue Nile State	sudan	\n\
abyei	GPE	أبيي	منطقة أبيي	Abyei		9.6,28.4\n\
heglig	GPE	هجليج		Heglig	sudan	9.99,29.4\n\
kadugli	GPE	كادقلي		Kadugli	sudan	11.01,29.72\n\
jebel-marra	LOC	جبل مرة		Jebel Marra	sudan	13,24.3\n\
fashaga	LOC	الفشقة		Al-Fashaga	sudan	\n\
nuba-mountains	LOC	جبال النوبة		Nuba Mountains	sudan	\n\
bor	GPE	مدينة بور		Bor	south-sudan	6.21,31.56\n\
malakal	GPE	ملكال		Malakal	south-sudan	9.53,31.66\n\
bentiu	GPE	بانتيو	بنتيو	Bentiu	south-sudan	9.23,29.83\n\
wau	GPE	مدينة واو		Wau	south-sudan	7.7,28\n\
warrap	GPE	واراب	ولاية واراب	Warrap	south-sudan	\n\
kismayo	GPE	كسمايو	كيسمايو	Kismayo	somalia	-0.36,42.55\n\
baidoa	GPE	بيدوا	بيداوا	Baidoa	somalia	3.11,43.65\n\
hargeisa	GPE	هرجيسا	هرغيسا	Hargeisa		9.56,44.06\n\
berbera	GPE	بربرة		Berbera		10.44,45.01\n\
bosaso	GPE	بوصاصو	بوساسو	Bosaso	somalia	11.28,49.18\n\
puntland	GPE	بونتلاند	بونت لاند; بلاد بونت	Puntland	somalia	\n\
jubaland	GPE	جوبالاند		Jubaland	somalia	\n\
marka	GPE	مركة	ماركا	Merca	somalia	1.72,44.77\n\
afgooye	GPE	أفغوي	أفجوي	Afgooye	somalia	2.14,45.12\n\
beledweyne	GPE	بلدوين	بلد وين	Beledweyne	somalia	4.74,45.2\n\
djibouti-city	GPE	مدينة جيبوتي		Djibouti City	djibouti	11.59,43.15\n\
horn-of-africa	LOC	القرن الأفريقي	القرن الإفريقي	Horn of Africa		\n\
mecca	GPE	مكة المكرمة	مكة	Mecca	saudi-arabia	21.39,39.86\n\
medina	GPE	المدينة المنورة		Medina	saudi-arabia	24.47,39.61\n\
jeddah	GPE	جدة	جده	Jeddah	saudi-arabia	21.49,39.19\n\
dammam	GPE	الدمام		Dammam	saudi-arabia	26.42,50.09\n\
khobar	GPE	الخبر السعودية	مدينة الخبر	Khobar	saudi-arabia	26.28,50.21\n\
dhahran	GPE	الظهران		Dhahran	saudi-arabia	26.29,50.11\n\
qatif	GPE	القطيف		Qatif	saudi-arabia	26.56,50.01\n\
awamiyah	GPE	العوامية		Awamiyah	saudi-arabia	26.58,49.99\n\
ahsa	GPE	الأحساء	الإحساء	Al-Ahsa	saudi-arabia	25.38,49.59\n\
taif	GPE	الطائف		Taif	saudi-arabia	21.27,40.42\n\
abha	GPE	أبها		Abha	saudi-arabia	18.22,42.51\n\
khamis-mushait	GPE	خميس مشيط		Khamis Mushait	saudi-arabia	18.31,42.73\n\
asir	GPE	عسير	منطقة عسير	Asir	saudi-arabia	\n\
najran	GPE	نجران		Najran	saudi-arabia	17.57,44.23\n\
jazan	GPE	جازان	جيزان	Jazan	saudi-arabia	16.89,42.55\n\
tabuk	GPE	تبوك		Tabuk	saudi-arabia	28.38,36.57\n\
hail	GPE	حائل		Hail	saudi-arabia	27.52,41.69\n\
buraidah	GPE	بريدة		Buraidah	saudi-arabia	26.33,43.97\n\
qassim-region	GPE	منطقة القصيم	القصيم	Qassim	saudi-arabia	\n\
yanbu	GPE	ينبع		Yanbu	saudi-arabia	24.09,38.06\n\
jubail	GPE	الجبيل		Jubail	saudi-arabia	27,49.66\n\
arar	GPE	عرعر		Arar	saudi-arabia	30.98,41.04\n\
abqaiq	GPE	بقيق	أبقيق	Abqaiq	saudi-arabia	25.93,49.67\n\
khurais	GPE	خريص	هجرة خريص	Khurais	saudi-arabia	\n\
neom	GPE	نيوم		NEOM	saudi-arabia	\n\
king-khalid-airport	FAC	مطار الملك خالد الدولي	مطار الملك خالد	King Khalid International Airport	saudi-arabia	24.96,46.7\n\
abha-airport	FAC	مطار أبها	مطار أبها الدولي	Abha Airport	saudi-arabia	18.24,42.66\n\
eastern-province	LOC	المنطقة الشرقية		Eastern Province	saudi-arabia	\n\
masjid-haram	FAC	المسجد الحرام	الحرم المكي; المسجد الحرام بمكة	Masjid al-Haram	saudi-arabia	21.42,39.83\n\
prophets-mosque	FAC	المسجد النبوي	الحرم النبوي	Prophet's Mosque	saudi-arabia	24.47,39.61\n\
kaaba	FAC	الكعبة	الكعبة المشرفة	Kaaba	saudi-arabia	21.42,39.83\n\
aden	GPE	عدن		Aden	yemen	12.79,45.03\n\
taiz	GPE	تعز		Taiz	yemen	13.58,44.02\n\
hodeidah	GPE	الحديدة		Hodeidah	yemen	14.8,42.95\n\
hodeidah-port	FAC	ميناء الحديدة		Port of Hodeidah	yemen	14.83,42.93\n\
marib	GPE	مأرب		Marib	yemen	15.46,45.33\n\
saada	GPE	صعدة		Saada	yemen	16.94,43.76\n\
ibb	GPE	محافظة إب	?إب; مدينة إب	Ibb	yemen	13.97,44.18\n\
dhamar	GPE	ذمار		Dhamar	yemen	14.54,44.4\n\
hajjah	GPE	حجة	محافظة حجة	Hajjah	yemen	15.69,43.6\n\
amran	GPE	?عمران	محافظة عمران	Amran	yemen	15.66,43.94\n\
al-jawf	GPE	الجوف	محافظة الجوف	Al Jawf	yemen	\n\
al-bayda-yemen	GPE	البيضاء اليمنية	محافظة البيضاء	Al Bayda	yemen	13.98,45.57\n\
lahij	GPE	لحج		Lahij	yemen	13.06,44.88\n\
abyan	GPE	أبين	ابين	Abyan	yemen	\n\
dhale	GPE	الضالع		Dhale	yemen	13.7,44.73\n\
shabwa	GPE	شبوة		Shabwa	yemen	\n\
hadramawt	GPE	حضرموت		Hadramawt	yemen	\n\
mukalla	GPE	المكلا		Mukalla	yemen	14.54,49.12\n\
mahra	GPE	المهرة		Al Mahra	yemen	\n\
socotra	LOC	سقطرى	أرخبيل سقطرى; جزيرة سقطرى; سوقطرى	Socotra	yemen	12.47,53.87\n\
zinjibar	GPE	زنجبار أبين		Zinjibar	yemen	13.13,45.38\n\
mokha	GPE	المخا	المخاء	Mokha	yemen	13.32,43.25\n\
bab-el-mandeb	LOC	باب المندب	مضيق باب المندب	Bab el-Mandeb		12.58,43.33\n\
raymah	GPE	ريمة		Raymah	yemen	\n\
mahwit	GPE	المحويت		Al Mahwit	yemen	\n\
ras-isa	LOC	رأس عيسى	ميناء رأس عيسى	Ras Isa	yemen	15.12,42.6\n\
salif	GPE	الصليف	ميناء الصليف	Salif	yemen	15.3,42.68\n\
crater-aden	LOC	كريتر		Crater	yemen	12.78,45.04\n\
khormaksar	LOC	خور مكسر	خورمكسر; خور المكسر	Khormaksar	yemen	12.81,45.03\n\
tawahi	LOC	التواهي		Tawahi	yemen	12.79,44.99\n\
mualla	LOC	المعلا		Mualla	yemen	12.79,45.01\n\
dar-saad	LOC	دار سعد		Dar Saad	yemen	12.88,44.99\n\
anad	FAC	قاعدة العند	قاعدة العند الجوية; العند	Al Anad Air Base	yemen	13.17,44.77\n\
nihm	GPE	نهم	مديرية نهم; جبهة نهم	Nihm	yemen	\n\
sirwah	GPE	صرواح		Sirwah	yemen	15.45,45.02\n\
midi	GPE	ميدي		Midi	yemen	16.32,42.81\n\
haradh	GPE	حرض	مدينة حرض	Haradh	yemen	16.41,43.05\n\
sanaa-airport	FAC	مطار صنعاء	مطار صنعاء الدولي	Sanaa Airport	yemen	15.48,44.22\n\
south-yemen-region	LOC	الجنوب اليمني	جنوب اليمن	Southern Yemen	yemen	\n\
salalah	GPE	صلالة		Salalah	oman	17.02,54.09\n\
duqm	GPE	الدقم		Duqm	oman	19.66,57.7\n\
sohar	GPE	صحار		Sohar	oman	24.34,56.73\n\
dhofar	GPE	ظفار		Dhofar	oman	\n\
musandam	GPE	مسندم		Musandam	oman	\n\
sharjah	GPE	الشارقة		Sharjah	uae	25.35,55.42\n\
ajman	GPE	عجمان		Ajman	uae	25.41,55.44\n\
fujairah	GPE	الفجيرة		Fujairah	uae	25.13,56.33\n\
ras-al-khaimah	GPE	رأس الخيمة		Ras Al Khaimah	uae	25.79,55.94\n\
umm-al-quwain	GPE	أم القيوين		Umm Al Quwain	uae	25.55,55.55\n\
al-ain-city	GPE	مدينة العين		Al Ain	uae	24.21,55.74\n\
dhafra	FAC	قاعدة الظفرة	قاعدة الظفرة الجوية	Al Dhafra Air Base	uae	24.25,54.55\n\
abu-musa	LOC	جزيرة أبو موسى	أبو موسى	Abu Musa		25.87,55.03\n\
greater-tunb	LOC	طنب الكبرى		Greater Tunb		26.26,55.3\n\
lesser-tunb	LOC	طنب الصغرى		Lesser Tunb		26.24,55.14\n\
al-udeid	FAC	قاعدة العديد	قاعدة العديد الجوية; العديد الجوية	Al Udeid Air Base	qatar	25.12,51.31\n\
burj-khalifa	FAC	برج خليفة		Burj Khalifa	uae	25.2,55.27\n\
basra	GPE	البصرة		Basra	iraq	30.51,47.78\n\
mosul	GPE	الموصل		Mosul	iraq	36.34,43.13\n\
nineveh	GPE	نينوى		Nineveh	iraq	\n\
kirkuk	GPE	كركوك		Kirkuk	iraq	35.47,44.39\n\
erbil	GPE	أربيل	اربيل; إربيل	Erbil	iraq	36.19,44.01\n\
sulaymaniyah	GPE	السليمانية		Sulaymaniyah	iraq	35.56,45.43\n\
dohuk	GPE	دهوك		Duhok	iraq	36.87,42.99\n\
halabja	GPE	حلبجة		Halabja	iraq	35.18,45.99\n\
kurdistan-iraq	GPE	إقليم كردستان	إقليم كردستان العراق; كردستان العراق; كردستان; كوردستان	Kurdistan Region	iraq	\n\
anbar	GPE	الأنبار		Anbar	iraq	\n\
ramadi	GPE	الرمادي		Ramadi	iraq	33.42,43.31\n\
fallujah	GPE	الفلوجة	الفلوجه	Fallujah	iraq	33.35,43.78\n\
haditha	GPE	حديثة العراقية	قضاء حديثة; ?حديثة	Haditha	iraq	34.14,42.38\n\
hit	GPE	قضاء هيت	?هيت	Hit	iraq	33.64,42.83\n\
qaim	GPE	القائم	قضاء القائم	Al-Qaim	iraq	34.38,41.09\n\
rutba	GPE	الرطبة		Rutba	iraq	33.04,40.28\n\
saqlawiyah	GPE	الصقلاوية		Saqlawiyah	iraq	33.39,43.69\n\
garma	GPE	الكرمة		Garma	iraq	33.4,43.91\n\
tikrit	GPE	تكريت		Tikrit	iraq	34.6,43.68\n\
salah-al-din-governorate	GPE	محافظة صلاح الدين	?صلاح الدين	Salah al-Din Governorate	iraq	\n\
samarra	GPE	سامراء		Samarra	iraq	34.2,43.87\n\
baiji	GPE	بيجي	مصفاة بيجي	Baiji	iraq	34.93,43.49\n\
balad-iraq	GPE	قضاء بلد	مدينة بلد	Balad	iraq	34.01,44.15\n\
dujail	GPE	الدجيل		Dujail	iraq	33.85,44.23\n\
diyala	GPE	ديالى		Diyala	iraq	\n\
baqubah	GPE	بعقوبة		Baqubah	iraq	33.74,44.64\n\
khanaqin	GPE	خانقين		Khanaqin	iraq	34.35,45.38\n\
jalawla	GPE	جلولاء		Jalawla	iraq	34.27,45.17\n\
tal-afar	GPE	تلعفر		Tal Afar	iraq	36.38,42.45\n\
sinjar	GPE	سنجار		Sinjar	iraq	36.32,41.88\n\
hawija	GPE	الحويجة		Hawija	iraq	35.33,43.77\n\
tuz-khurmatu	GPE	طوزخورماتو	طوز خورماتو	Tuz Khurmatu	iraq	34.88,44.64\n\
amirli	GPE	آمرلي		Amirli	iraq	34.72,44.59\n\
makhmur	GPE	مخمور		Makhmur	iraq	35.78,43.58\n\
qayyarah	GPE	القيارة	قاعدة القيارة	Qayyarah	iraq	35.8,43.29\n\
najaf	GPE	النجف	النجف الأشرف	Najaf	iraq	32.03,44.35\n\
karbala	GPE	كربلاء		Karbala	iraq	32.61,44.02\n\
hillah	GPE	الحلة		Hillah	iraq	32.48,44.43\n\
babil	GPE	محافظة بابل	بابل	Babil	iraq	\n\
kut	GPE	الكوت		Kut	iraq	32.51,45.82\n\
wasit	GPE	محافظة واسط	واسط	Wasit	iraq	\n\
nasiriyah	GPE	الناصرية		Nasiriyah	iraq	31.05,46.26\n\
dhi-qar	GPE	ذي قار		Dhi Qar	iraq	\n\
amarah	GPE	العمارة		Amarah	iraq	31.84,47.15\n\
maysan	GPE	ميسان		Maysan	iraq	\n\
samawah	GPE	السماوة		Samawah	iraq	31.33,45.29\n\
muthanna	GPE	محافظة المثنى		Muthanna	iraq	\n\
diwaniyah	GPE	الديوانية		Diwaniyah	iraq	31.99,44.93\n\
umm-qasr	GPE	أم قصر	ميناء أم قصر	Umm Qasr	iraq	30.04,47.92\n\
faw	GPE	الفاو العراقية	شبه جزيرة الفاو; ميناء الفاو	Al-Faw	iraq	29.98,48.47\n\
abu-ghraib	GPE	أبو غريب	سجن أبو غريب	Abu Ghraib	iraq	33.31,44.19\n\
sadr-city	LOC	مدينة الصدر		Sadr City	iraq	33.38,44.46\n\
green-zone	LOC	المنطقة الخضراء		Green Zone	iraq	33.3,44.4\n\
adhamiyah	LOC	الأعظمية		Adhamiyah	iraq	33.37,44.37\n\
kadhimiya	LOC	الكاظمية		Kadhimiya	iraq	33.38,44.34\n\
karrada	LOC	الكرادة		Karrada	iraq	33.3,44.43\n\
dora	LOC	حي الدورة	منطقة الدورة	Dora	iraq	33.25,44.39\n\
new-baghdad	LOC	بغداد الجديدة		New Baghdad	iraq	\n\
zafaraniya	LOC	الزعفرانية		Zafaraniya	iraq	33.26,44.5\n\
bayaa	LOC	البياع		Bayaa	iraq	33.27,44.34\n\
taji	GPE	التاجي	قاعدة التاجي; معسكر التاجي	Taji	iraq	33.52,44.26\n\
camp-speicher	FAC	قاعدة سبايكر	سبايكر; معسكر سبايكر	Camp Speicher	iraq	34.67,43.54\n\
ain-al-asad	FAC	قاعدة عين الأسد	عين الأسد; قاعدة عين الأسد الجوية	Ain al-Asad Air Base	iraq	33.79,42.44\n\
baghdad-airport	FAC	مطار بغداد	مطار بغداد الدولي	Baghdad International Airport	iraq	33.26,44.23\n\
camp-ashraf	FAC	معسكر أشرف	مخيم أشرف	Camp Ashraf	iraq	33.87,44.52\n\
tahrir-baghdad	FAC	ساحة التحرير		Tahrir Square (Baghdad)	iraq	33.33,44.41\n\
euphrates	LOC	نهر الفرات	الفرات	Euphrates		\n\
tigris	LOC	نهر دجلة	دجلة	Tigris		\n\
shatt-al-arab	LOC	شط العرب		Shatt al-Arab		30.2,48.4\n\
aleppo	GPE	حلب		Aleppo	syria	36.2,37.16\n\
homs	GPE	حمص		Homs	syria	34.73,36.71\n\
hama	GPE	حماة	حماه	Hama	syria	35.13,36.75\n\
latakia	GPE	اللاذقية		Latakia	syria	35.52,35.79\n\
tartus	GPE	طرطوس		Tartus	syria	34.89,35.89\n\
idlib	GPE	إدلب	ادلب	Idlib	syria	35.93,36.63\n\
daraa	GPE	درعا		Daraa	syria	32.62,36.1\n\
sweida	GPE	السويداء		As-Suwayda	syria	32.71,36.57\n\
quneitra	GPE	القنيطرة		Quneitra	syria	33.13,35.82\n\
deir-ez-zor	GPE	دير الزور	ديرالزور	Deir ez-Zor	syria	35.34,40.14\n\
raqqa	GPE	الرقة		Raqqa	syria	35.95,39.01\n\
hasakah	GPE	الحسكة		Hasakah	syria	36.5,40.75\n\
qamishli	GPE	القامشلي	القامشلى	Qamishli	syria	37.05,41.23\n\
afrin	GPE	عفرين		Afrin	syria	36.51,36.87\n\
manbij	GPE	منبج		Manbij	syria	36.53,37.95\n\
kobani	GPE	عين العرب	كوباني; عين العرب كوباني; كوباني عين العرب	Kobani	syria	36.89,38.35\n\
al-bab	GPE	مدينة الباب	?الباب	Al-Bab	syria	36.37,37.52\n\
jarabulus	GPE	جرابلس		Jarabulus	syria	36.82,38.01\n\
azaz	GPE	أعزاز	إعزاز; اعزاز	Azaz	syria	36.59,37.04\n\
tal-abyad	GPE	تل أبيض		Tal Abyad	syria	36.7,38.95\n\
ras-al-ain	GPE	رأس العين		Ras al-Ayn	syria	36.85,40.07\n\
tal-rifaat	GPE	تل رفعت		Tell Rifaat	syria	36.47,37.1\n\
abu-kamal	GPE	البوكمال	أبو كمال; البو كمال	Abu Kamal	syria	34.45,40.92\n\
mayadin	GPE	مدينة الميادين		Mayadin	syria	35.02,40.45\n\
palmyra	GPE	تدمر		Palmyra	syria	34.56,38.28\n\
jisr-al-shughur	GPE	جسر الشغور		Jisr al-Shughur	syria	35.81,36.32\n\
maarat-numan	GPE	معرة النعمان		Maarrat al-Numan	syria	35.64,36.68\n\
khan-sheikhoun	GPE	خان شيخون		Khan Shaykhun	syria	35.44,36.65\n\
saraqib	GPE	سراقب		Saraqib	syria	35.86,36.8\n\
ariha-syria	GPE	أريحا السورية		Ariha (Syria)	syria	35.81,36.61\n\
eastern-ghouta	LOC	الغوطة الشرقية	الغوطة	Eastern Ghouta	syria	33.53,36.45\n\
douma	GPE	دوما		Douma	syria	33.57,36.4\n\
jobar	LOC	جوبر	حي جوبر	Jobar	syria	33.53,36.34\n\
harasta	GPE	حرستا		Harasta	syria	33.56,36.37\n\
darayya	GPE	داريا		Darayya	syria	33.46,36.23\n\
moadamiya	GPE	معضمية الشام	المعضمية	Muadamiyat al-Sham	syria	33.46,36.19\n\
zabadani	GPE	الزبداني		Zabadani	syria	33.72,36.1\n\
madaya	GPE	مضايا		Madaya	syria	33.69,36.1\n\
qalamoun	LOC	القلمون		Qalamoun	syria	\n\
yarmouk-camp	FAC	مخيم اليرموك		Yarmouk Camp	syria	33.47,36.3\n\
hajar-aswad	GPE	الحجر الأسود		Al-Hajar al-Aswad	syria	33.46,36.31\n\
qusayr	GPE	القصير	مدينة القصير	Al-Qusayr	syria	34.51,36.58\n\
rastan	GPE	الرستن		Al-Rastan	syria	34.93,36.73\n\
talbiseh	GPE	تلبيسة		Talbiseh	syria	34.84,36.73\n\
houla	GPE	الحولة		Houla	syria	34.88,36.53\n\
baba-amr	LOC	بابا عمرو	حي بابا عمرو	Baba Amr	syria	34.71,36.69\n\
nubl	GPE	نبل والزهراء		Nubl and Zahraa	syria	36.37,37\n\
foua	GPE	الفوعة	الفوعة وكفريا	Al-Fu'ah	syria	35.98,36.7\n\
kafraya	GPE	كفريا		Kafriya	syria	35.99,36.68\n\
ghab	LOC	سهل الغاب		Al-Ghab Plain	syria	35.5,36.3\n\
banias	GPE	بانياس		Baniyas	syria	35.18,35.94\n\
jableh	GPE	جبلة		Jableh	syria	35.36,35.93\n\
hmeimim	FAC	قاعدة حميميم	حميميم; قاعدة حميميم الجوية; مطار حميميم	Khmeimim Air Base	syria	35.41,35.95\n\
shayrat	FAC	مطار الشعيرات	الشعيرات; قاعدة الشعيرات	Shayrat Air Base	syria	34.49,36.91\n\
t4-base	FAC	مطار التيفور	قاعدة التيفور; التيفور	T4 Air Base	syria	34.52,37.63\n\
tanf	FAC	قاعدة التنف	التنف	Al-Tanf	syria	33.5,38.62\n\
golan	LOC	الجولان	هضبة الجولان; مرتفعات الجولان; الجولان المحتل; الجولان السوري; الجولان السوري المحتل	Golan Heights	syria	33,35.75\n\
saydnaya	FAC	سجن صيدنايا	صيدنايا	Saydnaya Prison	syria	33.66,36.33\n\
mezzeh	FAC	مطار المزة	المزة; مطار المزة العسكري	Mezzeh	syria	33.48,36.22\n\
bab-al-hawa	FAC	معبر باب الهوى	باب الهوى	Bab al-Hawa Crossing	syria	36.24,36.69\n\
nassib	FAC	معبر نصيب		Nasib Crossing	syria	32.55,36.19\n\
sayyida-zaynab	LOC	السيدة زينب		Sayyidah Zaynab	syria	33.44,36.34\n\
rukban	FAC	مخيم الركبان	الركبان	Rukban Camp	syria	33.31,38.7\n\
al-hol	FAC	مخيم الهول		Al-Hol Camp	syria	36.37,41.14\n\
east-euphrates	LOC	شرق الفرات	شرقي الفرات	East of the Euphrates	syria	\n\
sidon	GPE	صيدا		Sidon	lebanon	33.56,35.38\n\
tyre	GPE	مدينة صور	?صور	Tyre	lebanon	33.27,35.2\n\
baalbek	GPE	بعلبك		Baalbek	lebanon	34.01,36.21\n\
nabatieh	GPE	النبطية		Nabatieh	lebanon	33.38,35.48\n\
zahle	GPE	زحلة		Zahlé	lebanon	33.85,35.9\n\
jbeil	GPE	جبيل	قضاء جبيل	Byblos	lebanon	34.12,35.65\n\
jounieh	GPE	جونية	جونيه	Jounieh	lebanon	33.98,35.62\n\
bekaa	LOC	البقاع	سهل البقاع; وادي البقاع	Beqaa	lebanon	\n\
arsal	GPE	عرسال	جرود عرسال	Arsal	lebanon	34.18,36.42\n\
hermel	GPE	الهرمل		Hermel	lebanon	34.39,36.38\n\
akkar	GPE	عكار		Akkar	lebanon	\n\
dahieh	LOC	الضاحية الجنوبية	ضاحية بيروت الجنوبية; الضاحية الجنوبية لبيروت	Dahieh	lebanon	33.85,35.51\n\
south-lebanon	LOC	جنوب لبنان	الجنوب اللبناني	South Lebanon	lebanon	\n\
beirut-port	FAC	مرفأ بيروت	ميناء بيروت	Port of Beirut	lebanon	33.9,35.52\n\
beirut-airport	FAC	مطار بيروت	مطار رفيق الحريري الدولي; مطار بيروت الدولي	Beirut Airport	lebanon	33.82,35.49\n\
ain-al-hilweh	FAC	مخيم عين الحلوة	عين الحلوة	Ain al-Hilweh	lebanon	33.54,35.38\n\
nahr-al-bared	FAC	مخيم نهر البارد	نهر البارد	Nahr al-Bared	lebanon	34.51,35.96\n\
shebaa	LOC	مزارع شبعا	شبعا	Shebaa Farms	lebanon	33.3,35.7\n\
litani	LOC	نهر الليطاني	الليطاني	Litani	lebanon	\n\
naqoura	GPE	الناقورة		Naqoura	lebanon	33.12,35.14\n\
bint-jbeil	GPE	بنت جبيل		Bint Jbeil	lebanon	33.12,35.43\n\
marjayoun	GPE	مرجعيون		Marjayoun	lebanon	33.36,35.59\n\
baabda	FAC	قصر بعبدا	بعبدا	Baabda Palace	lebanon	33.84,35.54\n\
bkerke	FAC	بكركي		Bkerké	lebanon	33.97,35.64\n\
blue-line	LOC	الخط الأزرق		Blue Line	lebanon	\n\
irbid	GPE	إربد	اربد	Irbid	jordan	32.56,35.85\n\
zarqa	GPE	الزرقاء		Zarqa	jordan	32.07,36.09\n\
aqaba	GPE	العقبة		Aqaba	jordan	29.53,35.01\n\
salt	GPE	السلط		Salt	jordan	32.04,35.73\n\
karak	GPE	الكرك		Karak	jordan	31.18,35.7\n\
maan	GPE	معان		Ma'an	jordan	30.2,35.73\n\
mafraq	GPE	المفرق		Mafraq	jordan	32.34,36.21\n\
jerash	GPE	جرش		Jerash	jordan	32.28,35.9\n\
madaba	GPE	مادبا		Madaba	jordan	31.72,35.79\n\
zaatari	FAC	مخيم الزعتري	الزعتري	Zaatari Camp	jordan	32.29,36.33\n\
dead-sea	LOC	البحر الميت		Dead Sea		31.5,35.5\n\
jordan-river	LOC	نهر الأردن		Jordan River		\n\
jordan-valley	LOC	غور الأردن	الأغوار; وادي الأردن	Jordan Valley		\n\
nablus	GPE	نابلس		Nablus	palestine	32.22,35.26\n\
hebron	GPE	?الخليل	مدينة الخليل; خليل الرحمن	Hebron	palestine	31.53,35.1\n\
jenin	GPE	جنين		Jenin	palestine	32.46,35.3\n\
jenin-camp	FAC	مخيم جنين		Jenin Camp	palestine	32.46,35.29\n\
tulkarm	GPE	طولكرم		Tulkarm	palestine	32.31,35.03\n\
qalqilya	GPE	قلقيلية		Qalqilya	palestine	32.19,34.97\n\
bethlehem	GPE	بيت لحم		Bethlehem	palestine	31.71,35.2\n\
jericho	GPE	أريحا		Jericho	palestine	31.86,35.46\n\
tubas	GPE	طوباس		Tubas	palestine	32.32,35.37\n\
salfit	GPE	سلفيت		Salfit	palestine	32.08,35.18\n\
duma-nablus	GPE	قرية دوما	بلدة دوما	Duma	palestine	32.06,35.37\n\
beit-ummar	GPE	بيت أمر	بيت امر	Beit Ummar	palestine	31.62,35.1\n\
bilin	GPE	بلعين		Bil'in	palestine	31.93,35.07\n\
huwara	GPE	حوارة	بلدة حوارة	Huwara	palestine	32.15,35.26\n\
khan-younis	GPE	خان يونس	خانيونس	Khan Younis	palestine	31.35,34.31\n\
deir-al-balah	GPE	دير البلح		Deir al-Balah	palestine	31.42,34.35\n\
beit-hanoun	GPE	بيت حانون		Beit Hanoun	palestine	31.54,34.54\n\
beit-lahia	GPE	بيت لاهيا		Beit Lahia	palestine	31.55,34.5\n\
jabalia	GPE	جباليا	مخيم جباليا	Jabalia	palestine	31.53,34.48\n\
shujaiya	LOC	الشجاعية	حي الشجاعية	Shuja'iyya	palestine	31.5,34.48\n\
nuseirat	GPE	النصيرات	مخيم النصيرات	Nuseirat	palestine	31.45,34.39\n\
bureij	GPE	البريج	مخيم البريج	Bureij	palestine	31.44,34.4\n\
erez	FAC	معبر بيت حانون	معبر إيريز; إيريز; معبر ايريز; معبر بيت حانون إيريز	Erez Crossing	palestine	31.56,34.55\n\
kerem-shalom	FAC	معبر كرم أبو سالم	كرم أبو سالم; معبر كرم سالم	Kerem Shalom Crossing	palestine	31.23,34.28\n\
philadelphi	LOC	محور فيلادلفيا	محور صلاح الدين; ممر فيلادلفيا	Philadelphi Corridor	palestine	\n\
netzarim	LOC	محور نتساريم	نتساريم; ممر نتساريم	Netzarim Corridor	palestine	\n\
shifa-hospital	FAC	مستشفى الشفاء	مجمع الشفاء الطبي; مجمع الشفاء	Al-Shifa Hospital	palestine	31.52,34.44\n\
aqsa-mosque	FAC	المسجد الأقصى	الأقصى; المسجد الأقصى المبارك; الحرم القدسي; الحرم القدسي الشريف	Al-Aqsa Mosque	palestine	31.78,35.24\n\
dome-of-rock	FAC	قبة الصخرة		Dome of the Rock	palestine	31.78,35.24\n\
western-wall	FAC	حائط البراق	حائط المبكى	Western Wall	palestine	31.78,35.23\n\
sheikh-jarrah	LOC	الشيخ جراح	حي الشيخ جراح	Sheikh Jarrah	palestine	31.79,35.23\n\
silwan	LOC	بلدة سلوان	حي سلوان	Silwan	palestine	31.77,35.24\n\
bab-al-amoud	LOC	باب العامود		Damascus Gate	palestine	31.78,35.23\n\
ibrahimi-mosque	FAC	الحرم الإبراهيمي	المسجد الإبراهيمي	Ibrahimi Mosque	palestine	31.52,35.11\n\
muqataa	FAC	?المقاطعة	مقر المقاطعة	Muqata'a	palestine	31.92,35.21\n\
qalandia	FAC	حاجز قلنديا	قلنديا; مخيم قلنديا	Qalandia	palestine	31.86,35.23\n\
maale-adumim	GPE	معاليه أدوميم	معالي أدوميم	Ma'ale Adumim	palestine	31.78,35.3\n\
separation-wall	FAC	الجدار العازل	جدار الفصل العنصري; جدار الفصل	Separation Wall	palestine	\n\
palestinian-territories	LOC	الأراضي الفلسطينية	الأراضي الفلسطينية المحتلة; الأراضي المحتلة	Palestinian Territories	palestine	\n\
ashkelon	GPE	عسقلان		Ashkelon	israel	31.67,34.57\n\
ashdod	GPE	أسدود	أشدود; اسدود	Ashdod	israel	31.8,34.65\n\
sderot	GPE	سديروت		Sderot	israel	31.52,34.6\n\
beersheba	GPE	بئر السبع		Beersheba	israel	31.25,34.79\n\
eilat	GPE	إيلات	ايلات	Eilat	israel	29.56,34.95\n\
nazareth	GPE	مدينة الناصرة	الناصرة	Nazareth	israel	32.7,35.3\n\
acre	GPE	عكا		Acre	israel	32.93,35.08\n\
jaffa	GPE	يافا		Jaffa	israel	32.05,34.75\n\
lod	GPE	مدينة اللد	اللد	Lod	israel	31.95,34.9\n\
safed	GPE	صفد		Safed	israel	32.97,35.5\n\
tiberias	GPE	طبريا	بحيرة طبريا; طبرية	Tiberias	israel	32.79,35.53\n\
galilee	LOC	الجليل	الجليل الأعلى	Galilee	israel	\n\
negev	LOC	النقب	صحراء النقب	Negev	israel	\n\
dimona	FAC	مفاعل ديمونا	ديمونا; ديمونة	Dimona	israel	31,35.14\n\
ben-gurion-airport	FAC	مطار بن غوريون	مطار بن جوريون	Ben Gurion Airport	israel	32.01,34.89\n\
evin-prison	FAC	سجن إيفين	إيفين; ايفين	Evin Prison	iran	35.8,51.39\n\
kahrizak	FAC	كهريزك	معتقل كهريزك	Kahrizak	iran	35.52,51.36\n\
isfahan	GPE	أصفهان	اصفهان; إصفهان	Isfahan	iran	32.65,51.67\n\
mashhad	GPE	مدينة مشهد	?مشهد	Mashhad	iran	36.3,59.61\n\
tabriz	GPE	تبريز		Tabriz	iran	38.08,46.3\n\
shiraz	GPE	شيراز		Shiraz	iran	29.59,52.58\n\
qom	GPE	مدينة قم	قم الإيرانية; ?قم	Qom	iran	34.64,50.88\n\
ahvaz	GPE	الأهواز	الأحواز; أهواز	Ahvaz	iran	31.32,48.67\n\
khuzestan	GPE	خوزستان		Khuzestan	iran	\n\
kermanshah	GPE	كرمانشاه		Kermanshah	iran	34.31,47.07\n\
zahedan	GPE	زاهدان		Zahedan	iran	29.5,60.86\n\
sistan	GPE	سيستان وبلوشستان	بلوشستان; سيستان	Sistan and Baluchestan	iran	\n\
bushehr	GPE	بوشهر		Bushehr	iran	28.92,50.84\n\
natanz	FAC	نطنز	منشأة نطنز	Natanz	iran	33.72,51.73\n\
fordow	FAC	فوردو	منشأة فوردو; فوردو النووية	Fordow	iran	34.88,50.99\n\
arak	GPE	مفاعل أراك	أراك	Arak	iran	34.09,49.69\n\
bandar-abbas	GPE	بندر عباس		Bandar Abbas	iran	27.18,56.27\n\
hormuz	LOC	مضيق هرمز	هرمز	Strait of Hormuz		26.57,56.25\n\
kharg	LOC	جزيرة خارك	جزيرة خرج	Kharg Island	iran	29.24,50.31\n\
diyarbakir	GPE	ديار بكر	دياربكر	Diyarbakır	turkey	37.91,40.24\n\
gaziantep	GPE	غازي عنتاب	غازي عينتاب; عنتاب	Gaziantep	turkey	37.07,37.38\n\
izmir	GPE	إزمير	ازمير	İzmir	turkey	38.42,27.14\n\
antalya	GPE	أنطاليا	انطاليا	Antalya	turkey	36.9,30.7\n\
hatay	GPE	هاتاي	هطاي; لواء إسكندرون; لواء اسكندرون	Hatay	turkey	36.2,36.16\n\
sanliurfa	GPE	شانلي أورفا	أورفا; شانلي اورفا	Şanlıurfa	turkey	37.16,38.79\n\
kilis	GPE	كيليس	كلس	Kilis	turkey	36.72,37.12\n\
adana	GPE	أضنة	أضنا	Adana	turkey	37,35.32\n\
mardin	GPE	ماردين		Mardin	turkey	37.31,40.74\n\
suruc	GPE	سوروج		Suruç	turkey	36.98,38.43\n\
incirlik	FAC	قاعدة إنجرليك	إنجرليك; قاعدة إنجرليك الجوية; إنجيرليك; قاعدة إنجيرليك	Incirlik Air Base	turkey	37,35.43\n\
bodrum	GPE	بودروم		Bodrum	turkey	37.03,27.43\n\
bosphorus	LOC	البوسفور	مضيق البوسفور	Bosphorus	turkey	\n\
dardanelles	LOC	الدردنيل	مضيق الدردنيل	Dardanelles	turkey	\n\
qandil	LOC	جبال قنديل	جبل قنديل	Qandil Mountains	iraq	\n\
kandahar	GPE	قندهار		Kandahar	afghanistan	31.63,65.71\n\
helmand	GPE	هلمند	ولاية هلمند	Helmand	afghanistan	\n\
herat	GPE	هرات		Herat	afghanistan	34.35,62.2\n\
mazar-i-sharif	GPE	مزار شريف	مزار الشريف	Mazar-i-Sharif	afghanistan	36.71,67.11\n\
kunduz	GPE	قندوز		Kunduz	afghanistan	36.73,68.86\n\
jalalabad	GPE	جلال آباد	جلال اباد	Jalalabad	afghanistan	34.43,70.45\n\
nangarhar	GPE	ننغرهار	ننجرهار; نانغارهار	Nangarhar	afghanistan	\n\
ghazni	GPE	غزنة	غزني	Ghazni	afghanistan	33.55,68.42\n\
panjshir	GPE	بنجشير	وادي بنجشير; بانشير	Panjshir	afghanistan	\n\
bagram	FAC	قاعدة باغرام	باغرام; قاعدة باغرام الجوية	Bagram Air Base	afghanistan	34.95,69.27\n\
tora-bora	LOC	تورا بورا		Tora Bora	afghanistan	\n\
swat	GPE	وادي سوات	سوات	Swat	pakistan	\n\
south-waziristan	GPE	جنوب وزيرستان		South Waziristan	pakistan	\n\
north-waziristan	GPE	شمال وزيرستان		North Waziristan	pakistan	\n\
orakzai	GPE	أوراكزاي		Orakzai	pakistan	\n\
rawalpindi	GPE	راولبندي		Rawalpindi	pakistan	33.6,73.04\n\
abbottabad	GPE	أبوت آباد	أبوت أباد; ابوت اباد	Abbottabad	pakistan	34.15,73.21\n\
balochistan	GPE	إقليم بلوشستان		Balochistan	pakistan	\n\
middle-east	LOC	الشرق الأوسط	منطقة الشرق الأوسط	Middle East		\n\
near-east	LOC	الشرق الأدنى		Near East		\n\
gulf	LOC	الخليج العربي	?الخليج; منطقة الخليج; الخليج الفارسي; الخليج العربى	Persian/Arabian Gulf		26,52\n\
gulf-of-aden	LOC	خليج عدن		Gulf of Aden		12,48\n\
gulf-of-oman	LOC	خليج عمان	بحر عمان	Gulf of Oman		25,58.5\n\
gulf-of-sidra	LOC	خليج سرت		Gulf of Sidra	libya	\n\
red-sea	LOC	البحر الأحمر		Red Sea		20,38\n\
mediterranean	LOC	البحر المتوسط	البحر الأبيض المتوسط; ?المتوسط; شرق المتوسط; حوض المتوسط; شرقي المتوسط	Mediterranean		35,18\n\
black-sea	LOC	البحر الأسود		Black Sea		43,35\n\
caspian	LOC	بحر قزوين		Caspian Sea		42,50\n\
arabian-sea	LOC	بحر العرب		Arabian Sea		15,65\n\
aegean	LOC	بحر إيجة	بحر إيجه	Aegean Sea		\n\
south-china-sea	LOC	بحر الصين الجنوبي		South China Sea		\n\
indian-ocean	LOC	المحيط الهندي		Indian Ocean		\n\
atlantic	LOC	المحيط الأطلسي	الأطلسي	Atlantic Ocean		\n\
pacific	LOC	المحيط الهادئ	المحيط الهادي	Pacific Ocean		\n\
arabian-peninsula	LOC	شبه الجزيرة العربية	الجزيرة العربية; جزيرة العرب; شبه جزيرة العرب	Arabian Peninsula		\n\
levant	LOC	بلاد الشام		Levant		\n\
maghreb	LOC	المغرب العربي	بلاد المغرب العربي; المغرب الكبير	Maghreb		\n\
north-africa	LOC	شمال أفريقيا	شمال إفريقيا	North Africa		\n\
west-africa	LOC	غرب أفريقيا	غرب إفريقيا	West Africa		\n\
east-africa	LOC	شرق أفريقيا	شرق إفريقيا	East Africa		\n\
sahel	LOC	الساحل الأفريقي	منطقة الساحل; الساحل والصحراء; الساحل الإفريقي	Sahel		\n\
sahara	LOC	الصحراء الكبرى	?الصحراء	Sahara		\n\
africa	LOC	أفريقيا	إفريقيا; القارة الأفريقية; القارة السمراء; القارة الإفريقية	Africa		\n\
europe	LOC	أوروبا	أوربا; القارة الأوروبية; القارة العجوز	Europe		\n\
eastern-europe	LOC	أوروبا الشرقية	شرق أوروبا	Eastern Europe		\n\
asia	LOC	آسيا	القارة الآسيوية	Asia		\n\
central-asia	LOC	آسيا الوسطى	وسط آسيا	Central Asia		\n\
southeast-asia	LOC	جنوب شرق آسيا	جنوب شرقي آسيا	Southeast Asia		\n\
latin-america	LOC	أمريكا اللاتينية	أميركا اللاتينية	Latin America		\n\
south-america	LOC	أمريكا الجنوبية	أميركا الجنوبية	South America		\n\
north-america	LOC	أمريكا الشمالية	أميركا الشمالية	North America		\n\
central-america	LOC	أمريكا الوسطى	أميركا الوسطى	Central America		\n\
caucasus	LOC	القوقاز	شمال القوقاز; جنوب القوقاز	Caucasus		\n\
balkans	LOC	البلقان	دول البلقان	Balkans		\n\
scandinavia	LOC	إسكندنافيا	اسكندنافيا	Scandinavia		\n\
caribbean	LOC	الكاريبي	البحر الكاريبي; منطقة الكاريبي	Caribbean		\n\
antarctica	LOC	القطب الجنوبي	أنتاركتيكا	Antarctica		\n\
arctic	LOC	القطب الشمالي		Arctic		\n\
gibraltar	LOC	جبل طارق	مضيق جبل طارق	Gibraltar		36.14,-5.35\n\
greenland	GPE	غرينلاند	جرينلاند	Greenland	denmark	\n\
puerto-rico	GPE	بورتوريكو		Puerto Rico		\n\
wall-street	LOC	وول ستريت		Wall Street	united-states	40.71,-74.01\n\
capitol	FAC	الكابيتول	مبنى الكابيتول; الكابيتول هيل	Capitol	united-states	38.89,-77.01\n\
camp-david	FAC	كامب ديفيد	كامب دافيد; منتجع كامب ديفيد	Camp David	united-states	39.65,-77.46\n\
mar-a-lago	FAC	مارالاغو	مار إيه لاغو; مارا لاغو	Mar-a-Lago	united-states	26.68,-80.04\n\
world-trade-center	FAC	مركز التجارة العالمي	برجي مركز التجارة العالمي	World Trade Center	united-states	40.71,-74.01\n\
red-square	FAC	الساحة الحمراء		Red Square	russia	55.75,37.62\n\
diego-garcia	FAC	دييغو غارسيا		Diego Garcia		-7.31,72.41\n\
chernobyl	GPE	تشيرنوبيل	تشرنوبيل	Chernobyl	ukraine	51.39,30.1\n\
fukushima	GPE	فوكوشيما		Fukushima	japan	37.75,140.47\n\
hiroshima	GPE	هيروشيما		Hiroshima	japan	34.39,132.46\n\
nagasaki	GPE	ناغازاكي	ناجازاكي	Nagasaki	japan	32.75,129.88\n\
sorman	GPE	صرمان		Surman	libya	32.76,12.57\n\
al-qaim-crossing	FAC	معبر القائم	معبر القائم البوكمال	Al-Qaim crossing	iraq	34.40,40.95\n\
rabia-crossing	FAC	معبر ربيعة	منفذ ربيعة	Rabia crossing	iraq	\n\
trebil-crossing	FAC	معبر طريبيل	منفذ طريبيل	Trebil crossing	iraq	\n\
ibrahim-khalil-crossing	FAC	معبر إبراهيم الخليل	منفذ إبراهيم الخليل	Ibrahim Khalil crossing	iraq	\n\
faysh-khabur-crossing	FAC	معبر فيش خابور	معبر سيمالكا	Faysh Khabur crossing	iraq	\n\
bab-al-salama	FAC	معبر باب السلامة		Bab al-Salama crossing	syria	36.64,37.08\n\
al-yarubiyah	FAC	معبر اليعربية		Al-Yarubiyah crossing	syria	\n\
al-salloum-crossing	FAC	منفذ السلوم	معبر السلوم	Salloum crossing	egypt	\n\
masnaa-crossing	FAC	معبر المصنع		Masnaa crossing	lebanon	33.70,35.92\n\
arida-crossing	FAC	معبر العريضة		Arida crossing	lebanon	\n\
king-hussein-bridge	FAC	جسر الملك حسين	معبر الكرامة; جسر اللنبي	King Hussein Bridge	jordan	31.87,35.54\n\
wadiah-crossing	FAC	منفذ الوديعة		Al-Wadiah crossing	yemen	\n\
shahn-crossing	FAC	منفذ شحن		Shahn crossing	yemen	\n\
zikim-crossing	FAC	معبر زيكيم		Zikim crossing	israel	\n\
kissufim	FAC	معبر كيسوفيم		Kissufim crossing	israel	\n\
mitiga-prison	FAC	سجن معيتيقة		Mitiga prison	libya	\n\
hakl-el-feel	FAC	حقل الفيل	حقل الفيل النفطي	El Feel oil field	libya	\n\
zueitina-port	FAC	ميناء الزويتينة		Zueitina port	libya	\n\
hariga-port	FAC	ميناء الحريقة		Hariga port	libya	\n\
tobruk-airbase	FAC	قاعدة جمال عبد الناصر الجوية		Gamal Abdel Nasser Air Base	libya	\n\
khadim-airbase	FAC	قاعدة الخادم	قاعدة الخادم الجوية	Al-Khadim Air Base	libya	\n\
tamanhint-airbase	FAC	قاعدة تمنهنت	قاعدة تمنهنت الجوية	Tamanhint Air Base	libya	\n\
ain-zara	LOC	عين زارة		Ain Zara	libya	\n\
wadi-al-rabie	LOC	وادي الربيع		Wadi al-Rabie	libya	\n\
khallat-al-furjan	LOC	خلة الفرجان		Khallat al-Furjan	libya	\n\
al-hadba-tripoli	LOC	محور الهضبة	?الهضبة	Al-Hadba	libya	\n\
abu-grein	GPE	أبو قرين		Abu Qurayn	libya	\n\
wishka	GPE	الوشكة		Al-Washka	libya	\n\
kuweires-airbase	FAC	مطار كويرس	قاعدة كويرس	Kuweires Air Base	syria	36.19,37.58\n\
taftanaz-airbase	FAC	مطار تفتناز	قاعدة تفتناز	Taftanaz Air Base	syria	\n\
abu-al-duhur-airbase	FAC	مطار أبو الظهور		Abu al-Duhur Air Base	syria	\n\
deir-ez-zor-airport	FAC	مطار دير الزور		Deir ez-Zor airport	syria	\n\
tabqa-airbase	FAC	مطار الطبقة		Tabqa Air Base	syria	\n\
damascus-airport	FAC	مطار دمشق الدولي	مطار دمشق	Damascus airport	syria	33.41,36.52\n\
aleppo-airport	FAC	مطار حلب الدولي	مطار حلب	Aleppo airport	syria	36.18,37.22\n\
omar-oil-field	FAC	حقل العمر	حقل العمر النفطي	Al-Omar oil field	syria	\n\
conoco-field	FAC	حقل كونيكو	حقل كونيكو للغاز	Conoco gas field	syria	\n\
tanak-field	FAC	حقل التنك		Al-Tanak oil field	syria	\n\
ghwayran-prison	FAC	سجن غويران	سجن الصناعة	Ghwayran prison	syria	\n\
tishrin-dam	FAC	سد تشرين		Tishrin Dam	syria	36.38,38.18\n\
euphrates-dam	FAC	سد الفرات	سد الطبقة	Tabqa Dam	syria	35.87,38.57\n\
mosul-dam	FAC	سد الموصل		Mosul Dam	iraq	36.63,42.82\n\
haditha-dam	FAC	سد حديثة		Haditha Dam	iraq	34.21,42.36\n\
balad-airbase	FAC	قاعدة بلد الجوية	قاعدة بلد	Balad Air Base	iraq	33.94,44.36\n\
harir-airbase	FAC	قاعدة حرير	قاعدة حرير الجوية	Harir Air Base	iraq	\n\
erbil-airport	FAC	مطار أربيل	مطار أربيل الدولي	Erbil airport	iraq	\n\
rumaila-field	FAC	حقل الرميلة		Rumaila oil field	iraq	\n\
majnoon-field	FAC	حقل مجنون		Majnoon oil field	iraq	\n\
khor-mor-field	FAC	حقل كورمور	حقل كورمور الغازي	Khor Mor gas field	iraq	\n\
south-pars	FAC	حقل بارس الجنوبي		South Pars	iran	\n\
isfahan-nuclear	FAC	مركز أصفهان النووي		Isfahan nuclear centre	iran	\n\
parchin	FAC	مجمع بارشين	بارشين	Parchin	iran	\n\
leviathan-field	FAC	حقل ليفياثان		Leviathan gas field	israel	\n\
tamar-field	FAC	حقل تمار		Tamar gas field	israel	\n\
karish-field	FAC	حقل كاريش		Karish gas field	israel	\n\
zohr-field	FAC	حقل ظهر		Zohr gas field	egypt	\n\
nevatim-airbase	FAC	قاعدة نيفاتيم	قاعدة نيفاتيم الجوية	Nevatim Air Base	israel	31.21,35.01\n\
ofer-prison	FAC	سجن عوفر	معتقل عوفر	Ofer prison	israel	\n\
sde-teiman	FAC	معتقل سدي تيمان	سدي تيمان	Sde Teiman	israel	\n\
nasser-hospital	FAC	مستشفى ناصر	مجمع ناصر الطبي	Nasser Hospital	palestine	\n\
kamal-adwan-hospital	FAC	مستشفى كمال عدوان		Kamal Adwan Hospital	palestine	\n\
al-mawasi	LOC	المواصي	مواصي خان يونس	Al-Mawasi	palestine	\n\
tal-al-sultan	LOC	تل السلطان	حي تل السلطان	Tal al-Sultan	palestine	\n\
tal-al-hawa	LOC	تل الهوى	حي تل الهوى	Tal al-Hawa	palestine	\n\
al-rimal	LOC	حي الرمال		Al-Rimal	palestine	\n\
al-zaytoun-gaza	LOC	حي الزيتون		Zeitoun	palestine	\n\
balata-camp	LOC	مخيم بلاطة		Balata camp	palestine	\n\
nur-shams-camp	LOC	مخيم نور شمس		Nur Shams camp	palestine	\n\
maghazi-camp	LOC	مخيم المغازي	المغازي	Maghazi camp	palestine	\n\
dokki	LOC	?الدقي	حي الدقي	Dokki	egypt	30.04,31.21\n\
mohandessin	LOC	?المهندسين	حي المهندسين	Mohandessin	egypt	30.06,31.2\n\
garden-city-cairo	LOC	غاردن سيتي	جاردن سيتي	Garden City	egypt	30.04,31.23\n\
shubra	LOC	?شبرا	حي شبرا	Shubra	egypt	30.07,31.25\n\
bulaq	LOC	بولاق	بولاق أبو العلا	Bulaq	egypt	30.06,31.23\n\
ain-shams	LOC	عين شمس		Ain Shams	egypt	30.13,31.33\n\
fifth-settlement	LOC	التجمع الخامس		Fifth Settlement	egypt	30.01,31.43\n\
khan-khalili	LOC	خان الخليلي		Khan el-Khalili	egypt	30.05,31.26\n\
mokattam	LOC	?المقطم	جبل المقطم	Mokattam	egypt	30.02,31.3\n\
manshiyat-naser	LOC	منشأة ناصر	منشية ناصر	Manshiyat Naser	egypt	30.04,31.28\n\
ramses-station	FAC	محطة رمسيس	محطة مصر	Ramses Station	egypt	30.06,31.25\n\
ramses-square	FAC	ميدان رمسيس		Ramses Square	egypt	30.06,31.25\n\
mohamed-mahmoud-street	FAC	شارع محمد محمود		Mohamed Mahmoud Street	egypt	30.04,31.24\n\
maspero	FAC	ماسبيرو	مبنى ماسبيرو	Maspero	egypt	30.05,31.23\n\
egyptian-museum	FAC	المتحف المصري		Egyptian Museum	egypt	30.05,31.23\n\
giza-pyramids	FAC	أهرامات الجيزة	أهرام الجيزة	Giza Pyramids	egypt	29.98,31.13\n\
aqrab-prison	FAC	سجن العقرب		Scorpion Prison	egypt	\n\
wadi-natrun-prison	FAC	سجن وادي النطرون		Wadi el-Natrun Prison	egypt	\n\
borg-el-arab-airport	FAC	مطار برج العرب		Borg El Arab Airport	egypt	30.92,29.7\n\
sharm-airport	FAC	مطار شرم الشيخ		Sharm El Sheikh Airport	egypt	27.98,34.39\n\
el-arish-airport	FAC	مطار العريش		El Arish Airport	egypt	31.07,33.84\n\
mohamed-naguib-base	FAC	قاعدة محمد نجيب	قاعدة محمد نجيب العسكرية	Mohamed Naguib Base	egypt	\n\
july-3-base	FAC	قاعدة 3 يوليو	قاعدة 3 يوليو البحرية	3 July Naval Base	egypt	\n\
berenice-base	FAC	قاعدة برنيس	قاعدة برنيس العسكرية	Berenice Base	egypt	\n\
damietta-port	FAC	ميناء دمياط		Damietta Port	egypt	31.47,31.76\n\
sokhna-port	FAC	ميناء العين السخنة	?العين السخنة	Ain Sokhna Port	egypt	29.6,32.35\n\
dabaa-plant	FAC	محطة الضبعة	محطة الضبعة النووية	El Dabaa Nuclear Plant	egypt	31.04,28.5\n\
qaitbay-citadel	FAC	قلعة قايتباي		Qaitbay Citadel	egypt	31.21,29.89\n\
bibliotheca-alexandrina	FAC	مكتبة الإسكندرية		Bibliotheca Alexandrina	egypt	31.21,29.91\n\
siwa-oasis	LOC	واحة سيوة	?سيوة	Siwa Oasis	egypt	29.2,25.52\n\
western-desert-egypt	LOC	الصحراء الغربية المصرية		Western Desert	egypt	\n\
bahariya-oasis	LOC	الواحات البحرية		Bahariya Oasis	egypt	28.35,28.86\n\
upper-egypt	LOC	صعيد مصر	?الصعيد	Upper Egypt	egypt	\n\
nile-delta	LOC	دلتا النيل		Nile Delta	egypt	\n\
nasser-lake	LOC	بحيرة ناصر		Lake Nasser	egypt	23.0,32.7\n\
taba-crossing	FAC	معبر طابا		Taba Crossing	egypt	29.49,34.9\n\
musaid-crossing	FAC	معبر مساعد	منفذ مساعد	Musaid Crossing	libya	31.6,25.05\n\
tajoura-base	FAC	قاعدة تاجوراء		Tajoura Base	libya	\n\
abu-sitta-base	FAC	قاعدة أبو ستة	قاعدة بوستة; قاعدة أبو ستة البحرية; قاعدة بوستة البحرية	Abu Sitta Naval Base	libya	32.9,13.23\n\
tripoli-airport	FAC	مطار طرابلس الدولي	مطار طرابلس	Tripoli International Airport	libya	32.66,13.16\n\
benina-airport	FAC	مطار بنينا	مطار بنينا الدولي; قاعدة بنينا	Benina Airport	libya	32.1,20.27\n\
misrata-airport	FAC	مطار مصراتة	الكلية الجوية في مصراتة	Misrata Airport	libya	32.33,15.06\n\
sirte-airbase	FAC	قاعدة القرضابية	قاعدة القرضابية الجوية	Ghardabiya Airbase	libya	31.06,16.6\n\
brak-shati-base	FAC	قاعدة براك الشاطئ	قاعدة براك	Brak al-Shati Airbase	libya	27.65,14.27\n\
maaten-sarra-base	FAC	قاعدة معطن السارة	معطن السارة	Maaten al-Sarra	libya	21.69,21.83\n\
ras-lanuf-port	FAC	ميناء رأس لانوف		Ras Lanuf Port	libya	30.5,18.57\n\
es-sider-port	FAC	ميناء السدرة		Es Sider Port	libya	30.63,18.35\n\
brega-port	FAC	ميناء البريقة	مرسى البريقة	Brega Port	libya	30.41,19.58\n\
mellitah	FAC	مجمع مليتة	?مليتة	Mellitah Complex	libya	32.85,12.24\n\
zawiya-refinery	FAC	مصفاة الزاوية		Zawiya Refinery	libya	32.79,12.69\n\
sarir-field	FAC	حقل السرير		Sarir Field	libya	27.65,22.5\n\
tripoli-port	FAC	ميناء طرابلس		Tripoli Port	libya	32.91,13.2\n\
misrata-port	FAC	ميناء مصراتة		Misrata Port	libya	32.37,15.22\n\
khoms-port	FAC	ميناء الخمس		Khoms Port	libya	32.68,14.25\n\
yarmouk-camp-tripoli	FAC	معسكر اليرموك		Yarmouk Camp (Tripoli)	libya	\n\
hamza-camp	FAC	معسكر حمزة		Hamza Camp	libya	\n\
mashrou-al-hadba	LOC	مشروع الهضبة	محور مشروع الهضبة	Mashrou al-Hadba	libya	\n\
souq-al-jumaa	LOC	سوق الجمعة		Souq al-Jumaa	libya	32.89,13.24\n\
fernaj	LOC	?الفرناج		Fernaj	libya	\n\
janzour	LOC	جنزور		Janzour	libya	32.82,13.02\n\
hay-al-andalus	LOC	حي الأندلس		Hay al-Andalus	libya	32.87,13.12\n\
bab-al-aziziya	FAC	باب العزيزية		Bab al-Aziziya	libya	32.87,13.18\n\
martyrs-square-tripoli	FAC	?ميدان الشهداء	?ساحة الشهداء	Martyrs' Square	libya	32.9,13.18\n\
ganfouda	LOC	قنفودة		Ganfouda	libya	32.02,20.0\n\
sabri-benghazi	LOC	?الصابري	حي الصابري	Sabri	libya	32.13,20.07\n\
souq-al-hout	LOC	سوق الحوت		Souq al-Hout	libya	32.12,20.06\n\
buatni	LOC	بوعطني		Buatni	libya	32.09,20.13\n\
wadi-jarif	LOC	وادي جارف		Wadi Jarif	libya	\n\
tibesti	LOC	جبال تيبستي	?تيبستي	Tibesti	chad	\n\
salvador-pass	LOC	ممر السلفادور		Salvador Pass	libya	\n\
green-mountain	LOC	الجبل الأخضر	?جبل الأخضر	Jebel Akhdar	libya	32.5,21.5\n\
dehiba-crossing	FAC	معبر ذهيبة	معبر الذهيبة; معبر ذهيبة وازن	Dehiba-Wazin Crossing	tunisia	32.01,10.7\n\
bourguiba-avenue	FAC	شارع الحبيب بورقيبة	شارع بورقيبة	Bourguiba Avenue	tunisia	36.8,10.18\n\
kasbah-tunis	FAC	قصر الحكومة بالقصبة	ساحة القصبة	Kasbah of Tunis	tunisia	36.8,10.17\n\
mornaguia-prison	FAC	سجن المرناقية		Mornaguia Prison	tunisia	\n\
tunis-carthage-airport	FAC	مطار تونس قرطاج	مطار قرطاج	Tunis-Carthage Airport	tunisia	36.85,10.23\n\
djebel-semmama	LOC	جبل سمامة		Djebel Semmama	tunisia	35.4,8.8\n\
djebel-mghila	LOC	جبل المغيلة	جبال المغيلة	Djebel Mghila	tunisia	35.3,9.2\n\
ettadhamen	LOC	حي التضامن		Ettadhamen	tunisia	36.84,10.1\n\
kerkennah	LOC	جزر قرقنة	?قرقنة	Kerkennah Islands	tunisia	34.7,11.2\n\
el-kamour	LOC	الكامور		El Kamour	tunisia	\n\
ghriba-synagogue	FAC	كنيس الغريبة	معبد الغريبة	Ghriba Synagogue	tunisia	33.81,10.86\n\
tiguentourine	FAC	منشأة تيقنتورين	تيقنتورين; تيغنتورين	Tiguentourine	algeria	27.9,9.12\n\
hassi-rmel	FAC	حقل حاسي الرمل	حاسي الرمل	Hassi R'Mel	algeria	32.93,3.27\n\
bab-el-oued	LOC	باب الوادي		Bab El Oued	algeria	36.79,3.05\n\
algiers-airport	FAC	مطار هواري بومدين		Houari Boumediene Airport	algeria	36.69,3.22\n\
el-harrach-prison	FAC	سجن الحراش		El Harrach Prison	algeria	36.72,3.13\n\
boufarik-base	FAC	قاعدة بوفاريك	مطار بوفاريك	Boufarik Airbase	algeria	36.55,2.88\n\
aures	LOC	الأوراس	جبال الأوراس	Aurès	algeria	35.4,6.6\n\
hoggar	LOC	الهقار	جبال الهقار	Hoggar	algeria	23.3,5.5\n\
mzab	LOC	وادي ميزاب		M'zab	algeria	32.48,3.67\n\
tanger-med	FAC	ميناء طنجة المتوسط	طنجة المتوسط	Tanger-Med	morocco	35.88,-5.5\n\
ceuta-crossing	FAC	معبر باب سبتة	باب سبتة	Ceuta Crossing	morocco	\n\
argan-atlas	LOC	جبال الأطلس	الأطلس الكبير; الأطلس المتوسط	Atlas Mountains	morocco	31.06,-7.92\n\
mehdia-kenitra	FAC	قاعدة القنيطرة الجوية		Kenitra Airbase	morocco	34.3,-6.6\n\
berm-sahara	FAC	الجدار الرملي	الجدار الأمني العازل	Moroccan Berm	sahrawi-republic	\n\
mahbes	LOC	المحبس		Mahbes	morocco	27.42,-9.06\n\
sale-prison	FAC	سجن سلا		Salé Prison	morocco	\n\
oukacha-prison	FAC	سجن عكاشة		Oukacha Prison	morocco	\n\
jemaa-el-fnaa	FAC	ساحة جامع الفنا	جامع الفنا	Jemaa el-Fnaa	morocco	31.63,-7.99\n\
banc-arguin	LOC	حوض أركين		Banc d'Arguin	mauritania	20.2,-16.3\n\
khartoum-airport	FAC	مطار الخرطوم	مطار الخرطوم الدولي	Khartoum Airport	sudan	15.59,32.55\n\
merowe-airport	FAC	مطار مروي	مطار مروي العسكري	Merowe Airport	sudan	18.44,31.84\n\
merowe-dam	FAC	سد مروي		Merowe Dam	sudan	18.67,32.05\n\
kober-prison	FAC	سجن كوبر		Kober Prison	sudan	15.63,32.54\n\
wadi-seidna	FAC	قاعدة وادي سيدنا	وادي سيدنا	Wadi Seidna Base	sudan	15.8,32.52\n\
armour-corps-khartoum	FAC	سلاح المدرعات	معسكر الشجرة	Armoured Corps (Khartoum)	sudan	\n\
jebel-aulia	LOC	جبل أولياء		Jebel Aulia	sudan	15.24,32.5\n\
soba	LOC	?سوبا	معسكر سوبا	Soba	sudan	15.5,32.7\n\
zamzam-camp	LOC	معسكر زمزم	مخيم زمزم	Zamzam Camp	sudan	13.49,25.3\n\
abu-shouk-camp	LOC	معسكر أبو شوك	مخيم أبو شوك	Abu Shouk Camp	sudan	13.67,25.34\n\
kalma-camp	LOC	معسكر كلمة	مخيم كلمة	Kalma Camp	sudan	12.01,25.0\n\
jebel-amer	LOC	جبل عامر		Jebel Amer	sudan	13.9,24.2\n\
adre-crossing	FAC	معبر أدري		Adré Crossing	chad	13.47,22.2\n\
sudan-presidential-palace	FAC	القصر الجمهوري السوداني	القصر الجمهوري في الخرطوم	Republican Palace (Khartoum)	sudan	15.61,32.53\n\
galmudug	LOC	غلمدغ		Galmudug	somalia	\n\
halane-camp	FAC	معسكر حلني	مجمع حلني	Halane Camp	somalia	\n\
villa-somalia	FAC	فيلا صوماليا		Villa Somalia	somalia	2.04,45.34\n\
turksom-camp	FAC	معسكر تركصوم	قاعدة تركصوم	TURKSOM	somalia	\n\
berbera-port	FAC	ميناء بربرة		Berbera Port	somaliland	10.44,45.0\n\
doraleh-port	FAC	ميناء دوراليه		Doraleh Port	djibouti	11.58,43.09\n\
lemonnier	FAC	معسكر ليمونييه	قاعدة ليمونييه	Camp Lemonnier	djibouti	11.54,43.15\n\
amhara-region	LOC	إقليم أمهرة		Amhara	ethiopia	11.5,38.5\n\
benishangul	LOC	بني شنقول	إقليم بني شنقول; بني شنقول قمز	Benishangul-Gumuz	ethiopia	10.8,35.6\n\
badme	LOC	بادمي		Badme	eritrea	14.72,37.8\n\
king-abdulaziz-airport	FAC	مطار الملك عبدالعزيز الدولي	مطار الملك عبد العزيز	King Abdulaziz Airport	saudi-arabia	21.68,39.16\n\
prince-sultan-base	FAC	قاعدة الأمير سلطان الجوية	قاعدة الأمير سلطان	Prince Sultan Air Base	saudi-arabia	24.06,47.58\n\
king-khalid-airbase	FAC	قاعدة الملك خالد الجوية	قاعدة الملك خالد	King Khalid Air Base	saudi-arabia	18.3,42.8\n\
jizan-airport	FAC	مطار جازان	مطار جيزان	Jizan Airport	saudi-arabia	16.9,42.58\n\
najran-airport	FAC	مطار نجران		Najran Airport	saudi-arabia	17.61,44.42\n\
ras-tanura-port	FAC	ميناء رأس تنورة	رأس تنورة	Ras Tanura	saudi-arabia	26.64,50.16\n\
yanbu-port	FAC	ميناء ينبع		Yanbu Port	saudi-arabia	24.08,38.06\n\
jeddah-port	FAC	ميناء جدة الإسلامي	ميناء جدة	Jeddah Islamic Port	saudi-arabia	21.47,39.16\n\
khurais-field	FAC	حقل خريص		Khurais Field	saudi-arabia	25.1,48.1\n\
shaybah-field	FAC	حقل الشيبة		Shaybah Field	saudi-arabia	22.5,54.0\n\
khafji-field	FAC	حقل الخفجي		Khafji Field	saudi-arabia	28.4,48.8\n\
rub-al-khali	LOC	الربع الخالي		Empty Quarter	saudi-arabia	20.0,50.0\n\
hejaz	LOC	الحجاز		Hejaz	saudi-arabia	\n\
najd	LOC	?نجد		Najd	saudi-arabia	\n\
mina-mecca	LOC	?منى	مشعر منى	Mina	saudi-arabia	21.41,39.89\n\
arafat-mount	LOC	جبل عرفات	صعيد عرفات; مشعر عرفات	Mount Arafat	saudi-arabia	21.35,39.98\n\
muzdalifah	LOC	مزدلفة		Muzdalifah	saudi-arabia	21.39,39.94\n\
ritz-riyadh	FAC	?فندق الريتز كارلتون	?فندق ريتز كارلتون; ?الريتز كارلتون	Ritz-Carlton Riyadh	saudi-arabia	24.67,46.63\n\
hair-prison	FAC	سجن الحائر		Al-Ha'ir Prison	saudi-arabia	24.39,46.82\n\
yamama-palace	FAC	قصر اليمامة		Al-Yamamah Palace	saudi-arabia	24.66,46.63\n\
batha-crossing	FAC	منفذ البطحاء	معبر البطحاء	Batha Crossing	saudi-arabia	24.1,51.6\n\
salwa-crossing	FAC	منفذ سلوى	معبر سلوى	Salwa Crossing	saudi-arabia	24.73,50.8\n\
king-fahd-causeway	FAC	جسر الملك فهد		King Fahd Causeway	bahrain	26.18,50.32\n\
arar-crossing	FAC	منفذ عرعر	منفذ جديدة عرعر; معبر عرعر	Arar Crossing	saudi-arabia	31.06,41.2\n\
haradh-crossing	FAC	منفذ الطوال	معبر الطوال	Al-Tuwal Crossing	saudi-arabia	16.5,42.98\n\
aden-airport	FAC	مطار عدن	مطار عدن الدولي	Aden Airport	yemen	12.83,45.03\n\
aden-port	FAC	ميناء عدن		Aden Port	yemen	12.79,44.98\n\
maashiq-palace	FAC	قصر المعاشيق	قصر معاشيق	Maashiq Palace	yemen	12.77,45.04\n\
mokha-port	FAC	ميناء المخا		Mokha Port	yemen	13.32,43.24\n\
riyan-airport	FAC	مطار الريان		Riyan Airport	yemen	14.66,49.37\n\
dhabba-port	FAC	ميناء الضبة	ميناء الضبة النفطي	Dhabba Oil Port	yemen	14.65,49.48\n\
nishtun-port	FAC	ميناء نشطون		Nishtun Port	yemen	15.82,52.2\n\
balhaf	FAC	منشأة بلحاف	?بلحاف	Balhaf LNG	yemen	13.99,48.18\n\
safer-tanker	FAC	خزان صافر	السفينة صافر; ناقلة النفط صافر	FSO Safer	yemen	15.12,42.59\n\
kilo16	LOC	كيلو 16	الكيلو 16	Kilo 16	yemen	14.78,43.03\n\
tihama	LOC	تهامة	ساحل تهامة	Tihama	yemen	\n\
hanish	LOC	جزر حنيش	أرخبيل حنيش; جزيرة حنيش	Hanish Islands	yemen	13.73,42.75\n\
mayun	LOC	جزيرة ميون	جزيرة بريم	Perim	yemen	12.66,43.42\n\
kamaran	LOC	جزيرة كمران		Kamaran	yemen	15.35,42.58\n\
zuqar	LOC	جزيرة زقر		Zuqar	yemen	14.0,42.75\n\
jabal-murad	LOC	جبل مراد		Jabal Murad	yemen	15.1,45.3\n\
abdiyah	LOC	مديرية العبدية	?العبدية	Al-Abdiyah	yemen	\n\
dammaj	LOC	دماج		Dammaj	yemen	16.88,43.8\n\
marran	LOC	جبال مران		Marran	yemen	\n\
kitaf	LOC	كتاف	مديرية كتاف	Kitaf	yemen	17.0,44.1\n\
buqa-crossing	FAC	منفذ البقع	معبر البقع	Al-Buqa Crossing	yemen	17.3,44.6\n\
wadi-hadramout	LOC	وادي حضرموت		Wadi Hadramawt	yemen	15.9,48.8\n\
sarfait-crossing	FAC	منفذ صرفيت	معبر صرفيت	Sarfait Crossing	yemen	16.67,53.1\n\
shaab-aden	LOC	مدينة الشعب		Al-Shaab (Aden)	yemen	12.86,44.88\n\
sheikh-othman	LOC	الشيخ عثمان	مديرية الشيخ عثمان	Sheikh Othman	yemen	12.88,44.99\n\
taiz-airport	FAC	مطار تعز		Taiz Airport	yemen	13.69,44.14\n\
masila-field	FAC	حقول المسيلة	حقل المسيلة	Masila Field	yemen	\n\
dailami-base	FAC	قاعدة الديلمي	قاعدة الديلمي الجوية	Dailami Airbase	yemen	15.48,44.22\n\
faj-attan	LOC	فج عطان		Faj Attan	yemen	15.33,44.18\n\
duqm-port	FAC	ميناء الدقم		Duqm Port	oman	19.67,57.71\n\
salalah-port	FAC	ميناء صلالة		Salalah Port	oman	16.95,54.0\n\
jebel-ali	FAC	ميناء جبل علي	?جبل علي	Jebel Ali Port	uae	25.01,55.06\n\
fujairah-port	FAC	ميناء الفجيرة		Fujairah Port	uae	25.17,56.36\n\
barakah	FAC	محطة براكة	محطة براكة النووية; محطة براكة للطاقة النووية	Barakah Plant	uae	23.96,52.23\n\
minhad	FAC	قاعدة المنهاد	قاعدة المنهاد الجوية	Al Minhad Air Base	uae	25.03,55.37\n\
dubai-airport	FAC	مطار دبي	مطار دبي الدولي	Dubai Airport	uae	25.25,55.36\n\
abu-dhabi-airport	FAC	مطار أبوظبي	مطار أبوظبي الدولي; مطار زايد الدولي	Abu Dhabi Airport	uae	24.43,54.65\n\
musaffah	LOC	المصفح	منطقة المصفح	Musaffah	uae	24.36,54.5\n\
emirates-islands	LOC	الجزر الإماراتية الثلاث	الجزر الثلاث; جزر الإمارات الثلاث	Three Islands	uae	26.1,55.0\n\
hamad-airport	FAC	مطار حمد الدولي	مطار حمد	Hamad Airport	qatar	25.27,51.61\n\
hamad-port	FAC	ميناء حمد		Hamad Port	qatar	25.01,51.61\n\
north-field	FAC	حقل الشمال		North Field	qatar	26.6,51.9\n\
ras-laffan	FAC	رأس لفان		Ras Laffan	qatar	25.91,51.55\n\
abu-samra	FAC	منفذ أبو سمرة	معبر أبو سمرة	Abu Samra Crossing	qatar	24.74,50.83\n\
lusail-stadium	FAC	استاد لوسيل	ملعب لوسيل	Lusail Stadium	qatar	25.42,51.49\n\
sitra	LOC	?سترة	جزيرة سترة	Sitra	bahrain	26.15,50.62\n\
diraz	LOC	الدراز		Diraz	bahrain	26.22,50.48\n\
pearl-roundabout	FAC	دوار اللؤلؤة	دوار مجلس التعاون	Pearl Roundabout	bahrain	26.23,50.57\n\
jau-prison	FAC	سجن جو		Jau Prison	bahrain	26.0,50.62\n\
mina-salman	FAC	ميناء سلمان		Mina Salman	bahrain	26.2,50.61\n\
hawar-islands	LOC	جزر حوار		Hawar Islands	bahrain	25.65,50.77\n\
bubiyan	LOC	جزيرة بوبيان	?بوبيان	Bubiyan	kuwait	29.78,48.2\n\
warba	LOC	جزيرة وربة		Warbah	kuwait	30.0,48.07\n\
ali-al-salem	FAC	قاعدة علي السالم	قاعدة علي السالم الجوية	Ali Al Salem Air Base	kuwait	29.35,47.52\n\
arifjan	FAC	معسكر عريفجان		Camp Arifjan	kuwait	28.88,48.16\n\
durra-field	FAC	حقل الدرة		Durra Field	kuwait	29.0,49.0\n\
burgan-field	FAC	حقل برقان		Burgan Field	kuwait	28.9,47.97\n\
abdali-crossing	FAC	منفذ العبدلي	معبر العبدلي	Abdali Crossing	kuwait	30.05,47.7\n\
safwan-crossing	FAC	منفذ سفوان	معبر سفوان	Safwan Crossing	iraq	30.11,47.71\n\
shalamcheh	FAC	منفذ الشلامجة	معبر الشلامجة	Shalamcheh Crossing	iraq	30.49,48.05\n\
zurbatiya	FAC	منفذ زرباطية	معبر زرباطية	Zurbatiya Crossing	iraq	33.1,46.05\n\
mandali-crossing	FAC	منفذ مندلي	معبر مندلي	Mandali Crossing	iraq	33.74,45.55\n\
bashmaq	FAC	منفذ باشماخ	معبر باشماخ	Bashmaq Crossing	iraq	35.62,46.0\n\
mansour-baghdad	LOC	?المنصور	حي المنصور; منطقة المنصور	Mansour	iraq	33.31,44.34\n\
yarmouk-baghdad	LOC	حي اليرموك	مستشفى اليرموك	Yarmouk (Baghdad)	iraq	33.3,44.33\n\
jadiriya	LOC	الجادرية		Jadiriya	iraq	33.28,44.38\n\
shula	LOC	?الشعلة	حي الشعلة; مدينة الشعلة	Shula	iraq	33.37,44.29\n\
ghazaliya	LOC	الغزالية		Ghazaliya	iraq	33.34,44.28\n\
amiriya-baghdad	LOC	?العامرية	حي العامرية; ملجأ العامرية	Amiriya	iraq	33.3,44.29\n\
husseiniya	LOC	?الحسينية	قضاء الحسينية	Husseiniya	iraq	33.47,44.42\n\
nasiriyah-prison	FAC	سجن الحوت	سجن الناصرية; سجن الناصرية المركزي	Nasiriyah Prison	iraq	31.0,46.2\n\
habbaniyah-base	FAC	قاعدة الحبانية		Habbaniyah Base	iraq	33.38,43.57\n\
victoria-base	FAC	قاعدة فيكتوريا	معسكر فيكتوريا; قاعدة فكتوريا	Camp Victory	iraq	33.26,44.23\n\
zliya-bashiqa	FAC	معسكر بعشيقة	قاعدة بعشيقة	Bashiqa Camp	iraq	36.45,43.35\n\
k1-base	FAC	قاعدة كي وان		K-1 Base	iraq	35.5,44.28\n\
najaf-airport	FAC	مطار النجف	مطار النجف الدولي	Najaf Airport	iraq	31.99,44.4\n\
basra-airport	FAC	مطار البصرة	مطار البصرة الدولي	Basra Airport	iraq	30.55,47.66\n\
sulaymaniyah-airport	FAC	مطار السليمانية		Sulaymaniyah Airport	iraq	35.56,45.31\n\
faw-port	FAC	ميناء الفاو الكبير		Grand Faw Port	iraq	29.9,48.5\n\
khor-abdullah	LOC	خور عبد الله		Khor Abdullah	iraq	29.85,48.3\n\
west-qurna	FAC	حقل غرب القرنة		West Qurna Field	iraq	30.83,47.3\n\
zubair-field	FAC	حقل الزبير		Zubair Field	iraq	\n\
halfaya-field	FAC	حقل الحلفاية		Halfaya Field	iraq	\n\
taq-taq	FAC	حقل طق طق		Taq Taq Field	iraq	35.98,44.52\n\
bai-hassan	FAC	حقل باي حسن		Bai Hassan Field	iraq	\n\
hamrin	LOC	جبال حمرين	تلال حمرين; سلسلة جبال حمرين	Hamrin Mountains	iraq	34.9,44.4\n\
makhmour-mount	LOC	جبل قره جوخ	جبال قره جوخ	Qara Chokh	iraq	35.7,43.6\n\
sinjar-mount	LOC	جبل سنجار		Mount Sinjar	iraq	36.37,41.72\n\
gara-mount	LOC	جبل كاره	جبل قاره	Mount Gara	iraq	37.0,43.4\n\
nineveh-plains	LOC	سهل نينوى		Nineveh Plains	iraq	36.4,43.3\n\
makhmour-camp	LOC	مخيم مخمور		Makhmour Camp	iraq	35.7,43.6\n\
tharthar	LOC	بحيرة الثرثار	?الثرثار; وادي الثرثار	Lake Tharthar	iraq	33.9,43.2\n\
jurf-al-sakhar	LOC	جرف الصخر	جرف النصر	Jurf al-Sakhar	iraq	32.86,44.22\n\
imam-ali-shrine	FAC	مرقد الإمام علي	العتبة العلوية; الروضة الحيدرية	Imam Ali Shrine	iraq	31.996,44.31\n\
imam-hussein-shrine	FAC	العتبة الحسينية	مرقد الإمام الحسين	Imam Hussein Shrine	iraq	32.62,44.03\n\
askari-shrine	FAC	مرقد الإمامين العسكريين	العتبة العسكرية	Al-Askari Shrine	iraq	34.2,43.87\n\
nuri-mosque	FAC	جامع النوري	جامع النوري الكبير	Great Mosque of al-Nuri	iraq	36.34,43.13\n\
old-city-mosul	LOC	الموصل القديمة		Old City of Mosul	iraq	36.34,43.13\n\
right-bank-mosul	LOC	?الجانب الأيمن	الساحل الأيمن; أيمن الموصل	West Mosul	iraq	36.34,43.1\n\
left-bank-mosul	LOC	?الجانب الأيسر	الساحل الأيسر; أيسر الموصل	East Mosul	iraq	36.36,43.17\n\
darbandikhan-dam	FAC	سد دربندخان		Darbandikhan Dam	iraq	35.11,45.7\n\
dukan-dam	FAC	سد دوكان		Dukan Dam	iraq	35.95,44.95\n\
habbouba-square	FAC	ساحة الحبوبي		Habboubi Square	iraq	31.04,46.26\n\
jumhuriya-bridge	FAC	?جسر الجمهورية		Jumhuriya Bridge	iraq	33.33,44.41\n\
kafr-sousa	LOC	كفرسوسة		Kafr Sousa	syria	33.5,36.27\n\
barzeh	LOC	?برزة	حي برزة	Barzeh	syria	33.55,36.32\n\
qaboun	LOC	القابون	حي القابون	Qaboun	syria	33.55,36.33\n\
tadamon	LOC	?التضامن	حي التضامن الدمشقي	Tadamon	syria	33.47,36.31\n\
wadi-barada	LOC	وادي بردى		Wadi Barada	syria	33.62,36.17\n\
western-ghouta	LOC	الغوطة الغربية		Western Ghouta	syria	\n\
marj-sultan	FAC	مطار مرج السلطان	مرج السلطان	Marj al-Sultan	syria	33.49,36.47\n\
dumayr-airbase	FAC	مطار الضمير	مطار الضمير العسكري	Dumayr Airbase	syria	33.61,36.75\n\
khalkhala-airbase	FAC	مطار خلخلة	مطار خلخلة العسكري	Khalkhalah Airbase	syria	33.08,36.55\n\
thala-airbase	FAC	مطار الثعلة	مطار الثعلة العسكري	Thala Airbase	syria	32.71,36.4\n\
hama-airbase	FAC	مطار حماة العسكري	مطار حماة	Hama Airbase	syria	35.12,36.71\n\
jirah-airbase	FAC	مطار الجراح	مطار الجراح العسكري	Jirah Airbase	syria	36.1,37.94\n\
mennagh-airbase	FAC	مطار منغ	مطار منغ العسكري	Menagh Airbase	syria	36.52,37.04\n\
nayrab-airbase	FAC	مطار النيرب	مطار النيرب العسكري	Nayrab Airbase	syria	36.18,37.23\n\
qamishli-airport	FAC	مطار القامشلي		Qamishli Airport	syria	37.02,41.19\n\
tartus-naval-base	FAC	قاعدة طرطوس	قاعدة طرطوس البحرية; القاعدة البحرية الروسية في طرطوس	Tartus Naval Base	syria	34.91,35.87\n\
latakia-port	FAC	ميناء اللاذقية	مرفأ اللاذقية	Latakia Port	syria	35.52,35.77\n\
baniyas-refinery	FAC	مصفاة بانياس		Baniyas Refinery	syria	35.22,35.97\n\
jubb-jandali	LOC	جب الجندلي		Jubb al-Jandali	syria	34.73,36.74\n\
waer	LOC	حي الوعر	?الوعر	Al-Waer	syria	34.75,36.66\n\
khalidiya-homs	LOC	حي الخالدية		Khalidiya (Homs)	syria	34.74,36.72\n\
sheikh-maqsoud	LOC	الشيخ مقصود	حي الشيخ مقصود	Sheikh Maqsoud	syria	36.23,37.15\n\
ashrafieh-aleppo	LOC	?الأشرفية	حي الأشرفية	Ashrafieh (Aleppo)	syria	36.22,37.14\n\
salaheddine-aleppo	LOC	حي صلاح الدين		Salaheddine (Aleppo)	syria	36.19,37.12\n\
castello-road	FAC	طريق الكاستيلو		Castello Road	syria	36.26,37.15\n\
m4-highway	FAC	طريق إم 4	الطريق الدولي إم 4; طريق M4	M4 Motorway	syria	\n\
m5-highway	FAC	طريق إم 5	الطريق الدولي إم 5; طريق M5	M5 Motorway	syria	\n\
jabal-zawiya	LOC	جبل الزاوية		Jabal Zawiya	syria	35.7,36.5\n\
jabal-akrad	LOC	جبل الأكراد		Jabal al-Akrad	syria	35.7,36.2\n\
jabal-turkman	LOC	جبل التركمان		Jabal Turkman	syria	35.75,36.0\n\
jabal-druze	LOC	جبل العرب	جبل الدروز	Jabal al-Druze	syria	32.7,36.7\n\
lajat	LOC	اللجاة	منطقة اللجاة	Lajat	syria	32.95,36.4\n\
hauran	LOC	حوران	سهل حوران	Hauran	syria	32.7,36.1\n\
badia-syria	LOC	البادية السورية	?البادية	Syrian Desert	syria	34.5,38.5\n\
jabal-bishri	LOC	جبل البشري		Jabal Bishri	syria	35.4,39.3\n\
euphrates-shield-zone	LOC	منطقة درع الفرات		Euphrates Shield area	syria	\n\
roj-camp	LOC	مخيم روج		Roj Camp	syria	37.0,42.1\n\
ain-issa-camp	LOC	مخيم عين عيسى		Ain Issa Camp	syria	36.4,38.86\n\
atmeh-camp	LOC	مخيم أطمة	مخيمات أطمة	Atmeh Camp	syria	36.31,36.69\n\
tal-tamr	LOC	تل تمر		Tell Tamer	syria	36.66,40.37\n\
jazira-syria	LOC	الجزيرة السورية		Jazira	syria	\n\
jarabulus-crossing	FAC	معبر جرابلس		Jarabulus Crossing	syria	36.82,38.01\n\
albukamal-crossing	FAC	معبر البوكمال	معبر البوكمال الحدودي	Albukamal Crossing	syria	34.43,40.98\n\
quneitra-crossing	FAC	معبر القنيطرة		Quneitra Crossing	syria	33.12,35.82\n\
jabal-sheikh	LOC	جبل الشيخ	جبل حرمون	Mount Hermon	syria	33.42,35.86\n\
mount-qasioun	LOC	جبل قاسيون	?قاسيون	Mount Qasioun	syria	33.54,36.27\n\
umayyad-mosque	FAC	الجامع الأموي	المسجد الأموي	Umayyad Mosque	syria	33.51,36.31\n\
umayyad-square	FAC	ساحة الأمويين		Umayyad Square	syria	33.51,36.28\n\
aleppo-citadel	FAC	قلعة حلب		Citadel of Aleppo	syria	36.2,37.16\n\
krak-chevaliers	FAC	قلعة الحصن		Krak des Chevaliers	syria	34.76,36.29\n\
palmyra-prison	FAC	سجن تدمر		Palmyra Prison	syria	34.56,38.28\n\
adra-prison	FAC	سجن عدرا	سجن عدرا المركزي	Adra Prison	syria	33.59,36.5\n\
branch-palestine	FAC	فرع فلسطين		Palestine Branch	syria	33.5,36.27\n\
four-seas-homs-refinery	FAC	مصفاة حمص		Homs Refinery	syria	34.74,36.66\n\
hamra-beirut	LOC	شارع الحمرا	الحمرا	Hamra	lebanon	33.9,35.48\n\
ashrafieh-beirut	LOC	الأشرفية البيروتية	منطقة الأشرفية	Ashrafieh	lebanon	33.89,35.52\n\
tayouneh	LOC	الطيونة		Tayouneh	lebanon	33.87,35.51\n\
ain-el-remmaneh	LOC	عين الرمانة		Ain el-Remmaneh	lebanon	33.87,35.52\n\
bourj-barajneh	LOC	برج البراجنة		Bourj el-Barajneh	lebanon	33.85,35.5\n\
haret-hreik	LOC	حارة حريك		Haret Hreik	lebanon	33.85,35.51\n\
ghobeiry	LOC	الغبيري		Ghobeiry	lebanon	33.86,35.51\n\
mreijeh	LOC	المريجة		Mreijeh	lebanon	33.84,35.51\n\
ouzai	LOC	الأوزاعي		Ouzai	lebanon	33.85,35.48\n\
shatila	LOC	مخيم شاتيلا	?شاتيلا	Shatila Camp	lebanon	33.86,35.5\n\
sabra	LOC	?صبرا	صبرا وشاتيلا	Sabra	lebanon	33.86,35.5\n\
mar-elias-camp	LOC	مخيم مار الياس		Mar Elias Camp	lebanon	33.88,35.49\n\
beddawi-camp	LOC	مخيم البداوي	?البداوي	Beddawi Camp	lebanon	34.45,35.86\n\
rashidieh-camp	LOC	مخيم الرشيدية		Rashidieh Camp	lebanon	33.24,35.22\n\
jabal-mohsen	LOC	جبل محسن		Jabal Mohsen	lebanon	34.44,35.85\n\
bab-tabbaneh	LOC	باب التبانة		Bab al-Tabbaneh	lebanon	34.44,35.85\n\
riyaq-airbase	FAC	قاعدة رياق	قاعدة رياق الجوية	Rayak Air Base	lebanon	33.85,35.99\n\
rene-mouawad-airport	FAC	مطار القليعات	مطار رينيه معوض	René Mouawad Airport	lebanon	34.59,36.0\n\
tripoli-port-lebanon	FAC	مرفأ طرابلس	ميناء طرابلس اللبناني	Port of Tripoli (Lebanon)	lebanon	34.46,35.82\n\
roumieh-prison	FAC	سجن رومية		Roumieh Prison	lebanon	33.89,35.6\n\
martyrs-square-beirut	FAC	ساحة الشهداء في بيروت		Martyrs' Square (Beirut)	lebanon	33.9,35.51\n\
riad-solh-square	FAC	ساحة رياض الصلح		Riad al-Solh Square	lebanon	33.9,35.5\n\
ain-el-tineh	FAC	عين التينة		Ain el-Tineh	lebanon	33.89,35.48\n\
grand-serail	FAC	السراي الحكومي	السراي الكبير	Grand Serail	lebanon	33.9,35.5\n\
beit-el-wasat	FAC	بيت الوسط		Beit el-Wasat	lebanon	33.9,35.5\n\
dar-el-fatwa	FAC	دار الفتوى		Dar al-Fatwa	lebanon	33.88,35.49\n\
mount-lebanon-range	LOC	جبل لبنان		Mount Lebanon	lebanon	33.9,35.7\n\
chouf	LOC	?الشوف	جبل الشوف; قضاء الشوف	Chouf	lebanon	33.68,35.58\n\
keserwan	LOC	كسروان	قضاء كسروان	Keserwan	lebanon	34.0,35.7\n\
iqlim-kharroub	LOC	إقليم الخروب		Iqlim al-Kharroub	lebanon	\n\
kfarshouba-hills	LOC	تلال كفرشوبا		Kfarchouba Hills	lebanon	33.33,35.68\n\
ghajar	LOC	قرية الغجر	بلدة الغجر; الغجر	Ghajar	lebanon	33.27,35.62\n\
qana-field	FAC	حقل قانا		Qana Field	lebanon	\n\
karrine-naqoura-hq	LOC	رأس الناقورة		Ras al-Naqoura	lebanon	33.09,35.1\n\
damascus-road-masnaa	FAC	طريق الشام		Damascus Road	lebanon	\n\
marj-al-hamam	LOC	مرج الحمام		Marj al-Hamam	jordan	31.9,35.83\n\
fourth-circle	FAC	الدوار الرابع		Fourth Circle	jordan	31.96,35.91\n\
muwaffaq-salti	FAC	قاعدة موفق السلطي	قاعدة موفق السلطي الجوية; قاعدة الأزرق الجوية	Muwaffaq Salti Air Base	jordan	31.83,36.79\n\
tower-22	FAC	البرج 22	قاعدة البرج 22	Tower 22	jordan	33.31,38.7\n\
aqaba-port	FAC	ميناء العقبة		Aqaba Port	jordan	29.5,35.0\n\
queen-alia-airport	FAC	مطار الملكة علياء	مطار الملكة علياء الدولي	Queen Alia Airport	jordan	31.72,35.99\n\
baqaa-camp	LOC	مخيم البقعة		Baqa'a Camp	jordan	32.08,35.84\n\
azraq-camp	LOC	مخيم الأزرق		Azraq Camp	jordan	31.9,36.58\n\
jaber-crossing	FAC	معبر جابر	مركز حدود جابر	Jaber Crossing	jordan	32.54,36.2\n\
sheikh-hussein-crossing	FAC	معبر الشيخ حسين	جسر الشيخ حسين	Sheikh Hussein Crossing	jordan	32.5,35.57\n\
wadi-araba-crossing	FAC	معبر وادي عربة		Wadi Araba Crossing	jordan	29.57,34.98\n\
baqoura	LOC	الباقورة		Baqoura	jordan	32.64,35.58\n\
ghamr	LOC	?الغمر	منطقة الغمر	Ghumar	jordan	30.4,35.2\n\
petra	LOC	البتراء	البترا	Petra	jordan	30.33,35.44\n\
shati-camp	LOC	مخيم الشاطئ		Shati Camp	palestine	31.53,34.44\n\
khan-younis-camp	LOC	مخيم خان يونس		Khan Younis Camp	palestine	31.35,34.3\n\
shaboura-camp	LOC	مخيم الشابورة		Shaboura Camp	palestine	31.29,34.25\n\
indonesian-hospital	FAC	المستشفى الإندونيسي		Indonesian Hospital	palestine	31.54,34.51\n\
ahli-hospital	FAC	المستشفى الأهلي العربي	المستشفى المعمداني; مستشفى المعمداني; مستشفى الأهلي	Al-Ahli Hospital	palestine	31.5,34.46\n\
aqsa-martyrs-hospital	FAC	مستشفى شهداء الأقصى		Al-Aqsa Martyrs Hospital	palestine	31.42,34.36\n\
european-hospital-gaza	FAC	مستشفى غزة الأوروبي	المستشفى الأوروبي	European Gaza Hospital	palestine	31.33,34.32\n\
awda-hospital	FAC	?مستشفى العودة		Al-Awda Hospital	palestine	31.54,34.49\n\
quds-hospital	FAC	?مستشفى القدس		Al-Quds Hospital	palestine	31.5,34.44\n\
rantisi-hospital	FAC	مستشفى الرنتيسي		Rantisi Hospital	palestine	31.53,34.46\n\
najjar-hospital	FAC	مستشفى أبو يوسف النجار	مستشفى النجار	Al-Najjar Hospital	palestine	31.29,34.26\n\
sabra-gaza	LOC	حي الصبرة		Sabra (Gaza)	palestine	31.5,34.44\n\
daraj	LOC	حي الدرج		Daraj	palestine	31.51,34.46\n\
tuffah	LOC	حي التفاح		Tuffah	palestine	31.51,34.47\n\
sheikh-radwan	LOC	حي الشيخ رضوان	الشيخ رضوان	Sheikh Radwan	palestine	31.53,34.46\n\
sheikh-ijlin	LOC	الشيخ عجلين	حي الشيخ عجلين	Sheikh Ijlin	palestine	31.49,34.42\n\
nasr-gaza	LOC	حي النصر		Al-Nasr (Gaza)	palestine	31.53,34.45\n\
rashid-street	FAC	?شارع الرشيد		Al-Rashid Street	palestine	31.5,34.42\n\
salah-al-din-road	FAC	?شارع صلاح الدين		Salah al-Din Road	palestine	31.4,34.4\n\
morag-corridor	LOC	محور موراغ	محور موراج	Morag Corridor	palestine	31.31,34.3\n\
yellow-line	LOC	?الخط الأصفر		Yellow Line	palestine	\n\
gaza-envelope	LOC	غلاف غزة		Gaza Envelope	israel	\n\
gaza-port	FAC	ميناء غزة		Gaza Port	palestine	31.52,34.43\n\
karni	FAC	معبر المنطار	معبر كارني	Karni Crossing	palestine	31.47,34.47\n\
tulkarm-camp	LOC	مخيم طولكرم		Tulkarm Camp	palestine	32.31,35.04\n\
far-a-camp	LOC	مخيم الفارعة		Far'a Camp	palestine	32.29,35.34\n\
askar-camp	LOC	مخيم عسكر		Askar Camp	palestine	32.22,35.3\n\
amari-camp	LOC	مخيم الأمعري		Amari Camp	palestine	31.89,35.21\n\
jalazone-camp	LOC	مخيم الجلزون		Jalazone Camp	palestine	31.95,35.21\n\
aida-camp	LOC	مخيم عايدة		Aida Camp	palestine	31.72,35.2\n\
dheisheh-camp	LOC	مخيم الدهيشة		Dheisheh Camp	palestine	31.69,35.18\n\
shuafat-camp	LOC	مخيم شعفاط		Shuafat Camp	palestine	31.81,35.25\n\
shuafat	LOC	?شعفاط		Shuafat	palestine	31.82,35.23\n\
issawiya	LOC	العيسوية	العيساوية	Issawiya	palestine	31.8,35.25\n\
jabal-mukaber	LOC	جبل المكبر		Jabal al-Mukaber	palestine	31.75,35.25\n\
old-city-jerusalem	LOC	البلدة القديمة في القدس	القدس القديمة	Old City of Jerusalem	palestine	31.78,35.23\n\
holy-sepulchre	FAC	كنيسة القيامة		Church of the Holy Sepulchre	palestine	31.78,35.23\n\
nativity-church	FAC	كنيسة المهد		Church of the Nativity	palestine	31.7,35.21\n\
magharba-gate	FAC	باب المغاربة		Mughrabi Gate	palestine	31.78,35.23\n\
lions-gate	FAC	باب الأسباط		Lions' Gate	palestine	31.78,35.24\n\
bab-al-rahma	FAC	باب الرحمة	مصلى باب الرحمة	Golden Gate	palestine	31.78,35.24\n\
khan-al-ahmar	LOC	الخان الأحمر		Khan al-Ahmar	palestine	31.81,35.34\n\
masafer-yatta	LOC	مسافر يطا		Masafer Yatta	palestine	31.38,35.17\n\
huwara-checkpoint	FAC	حاجز حوارة		Huwara Checkpoint	palestine	32.15,35.26\n\
josephs-tomb	FAC	قبر يوسف	مقام يوسف	Joseph's Tomb	palestine	32.21,35.29\n\
kiryat-arba	LOC	كريات أربع	مستوطنة كريات أربع	Kiryat Arba	palestine	31.53,35.12\n\
gush-etzion	LOC	غوش عتصيون	غوش عتسيون	Gush Etzion	palestine	31.66,35.12\n\
ariel-settlement	LOC	مستوطنة أرئيل		Ariel	palestine	32.1,35.17\n\
e1-area	LOC	منطقة إي 1	المنطقة إي 1	E1 area	palestine	31.8,35.28\n\
gilboa-prison	FAC	سجن جلبوع		Gilboa Prison	israel	32.55,35.42\n\
nafha-prison	FAC	سجن نفحة		Nafha Prison	israel	\n\
megiddo-prison	FAC	سجن مجدو		Megiddo Prison	israel	32.57,35.19\n\
ramla-prison	FAC	سجن الرملة	عيادة سجن الرملة	Ramla Prison	israel	\n\
ketziot-prison	FAC	سجن النقب	سجن كتسيعوت	Ktzi'ot Prison	israel	30.89,34.41\n\
nahal-oz	LOC	ناحل عوز		Nahal Oz	israel	31.47,34.5\n\
beeri	LOC	بئيري	كيبوتس بئيري	Be'eri	israel	31.42,34.49\n\
haifa-port	FAC	ميناء حيفا		Haifa Port	israel	32.82,35.0\n\
ashdod-port	FAC	ميناء أسدود		Ashdod Port	israel	31.83,34.64\n\
eilat-port	FAC	ميناء إيلات		Eilat Port	israel	29.53,34.95\n\
ramat-david	FAC	قاعدة رامات ديفيد	قاعدة رمات دافيد	Ramat David Airbase	israel	32.67,35.18\n\
palmachim	FAC	قاعدة بالماخيم	قاعدة بلماخيم	Palmachim Airbase	israel	31.9,34.69\n\
hatzerim	FAC	قاعدة حتسريم		Hatzerim Airbase	israel	31.23,34.66\n\
kirya	FAC	مقر الكرياه	?الكرياه	HaKirya	israel	32.07,34.79\n\
soroka-hospital	FAC	مستشفى سوروكا		Soroka Medical Center	israel	31.26,34.8\n\
mount-carmel	LOC	جبل الكرمل		Mount Carmel	israel	32.73,35.03\n\
arava	LOC	وادي عربة		Arabah	israel	30.5,35.2\n\
imam-khomeini-airport	FAC	مطار الإمام الخميني	مطار الخميني	Imam Khomeini Airport	iran	35.42,51.15\n\
mehrabad	FAC	مطار مهرآباد		Mehrabad Airport	iran	35.69,51.31\n\
bushehr-plant	FAC	محطة بوشهر	محطة بوشهر النووية; مفاعل بوشهر	Bushehr Plant	iran	28.83,50.89\n\
chabahar-port	FAC	ميناء تشابهار	ميناء جابهار	Chabahar Port	iran	25.3,60.62\n\
bandar-abbas-port	FAC	ميناء بندر عباس	ميناء رجائي; ميناء الشهيد رجائي	Bandar Abbas Port	iran	27.1,56.06\n\
qeshm	LOC	جزيرة قشم		Qeshm	iran	26.8,55.9\n\
fatemi-mashhad-shrine	FAC	مرقد الإمام الرضا		Imam Reza Shrine	iran	36.29,59.62\n\
pasdaran-khojir	FAC	موقع خجير	مجمع خجير	Khojir Site	iran	35.65,51.7\n\
kurdistan-iran	LOC	كردستان إيران	كردستان الإيرانية	Iranian Kurdistan	iran	\n\
urmia-lake	LOC	بحيرة أرومية		Lake Urmia	iran	37.7,45.3\n\
kurdistan-region-mountains	LOC	جبال زاغروس		Zagros Mountains	iran	33.7,47.1\n\
kurecik	FAC	قاعدة كورجيك		Kürecik Base	turkey	38.35,37.8\n\
taksim	FAC	ساحة تقسيم	ميدان تقسيم	Taksim Square	turkey	41.04,28.99\n\
gezi-park	FAC	حديقة غيزي	متنزه غيزي; حديقة جيزي	Gezi Park	turkey	41.04,28.99\n\
hagia-sophia	FAC	آيا صوفيا		Hagia Sophia	turkey	41.01,28.98\n\
istanbul-airport	FAC	مطار إسطنبول		Istanbul Airport	turkey	41.26,28.74\n\
ataturk-airport	FAC	مطار أتاتورك		Atatürk Airport	turkey	40.98,28.82\n\
silivri-prison	FAC	سجن سيليفري		Silivri Prison	turkey	41.08,28.16\n\
imrali	LOC	جزيرة إمرالي	سجن إمرالي	İmralı	turkey	40.53,28.53\n\
cilvegozu	FAC	معبر جيلفاغوزو		Cilvegözü Crossing	turkey	36.24,36.69\n\
sea-of-marmara	LOC	بحر مرمرة		Sea of Marmara	turkey	40.7,28.2\n\
akkuyu	FAC	محطة أق قويو	محطة أكويو	Akkuyu Plant	turkey	36.14,33.54\n\
ceyhan-port	FAC	ميناء جيهان		Ceyhan Port	turkey	36.87,35.94\n\
adriatic	LOC	البحر الأدرياتيكي		Adriatic Sea	italy	43.0,15.0\n\
baltic	LOC	بحر البلطيق		Baltic Sea		58.0,20.0\n\
north-sea	LOC	بحر الشمال		North Sea		56.0,3.0\n\
english-channel	LOC	بحر المانش	القناة الإنجليزية	English Channel		50.2,-0.5\n\
sea-of-azov	LOC	بحر آزوف		Sea of Azov	ukraine	46.0,36.5\n\
crimea-bridge	FAC	جسر القرم	جسر كيرتش	Crimean Bridge	russia	45.3,36.5\n\
zaporizhzhia-plant	FAC	محطة زابوريجيا	محطة زابوروجيا; محطة زابوريجيا النووية	Zaporizhzhia Plant	ukraine	47.51,34.59\n\
azovstal	FAC	مصنع آزوفستال	آزوفستال	Azovstal	ukraine	47.1,37.6\n\
snake-island	LOC	جزيرة الأفعى	جزيرة الثعبان	Snake Island	ukraine	45.26,30.2\n\
dnieper	LOC	نهر دنيبرو	نهر دنيبر	Dnieper	ukraine	\n\
kremlin-place	FAC	مبنى الكرملين		Kremlin building	russia	55.75,37.62\n\
lubyanka	FAC	?لوبيانكا		Lubyanka	russia	55.76,37.63\n\
sochi-resort	FAC	منتجع سوتشي		Sochi resort	russia	43.6,39.73\n\
siberia	LOC	سيبيريا		Siberia	russia	60.0,105.0\n\
kuril	LOC	جزر الكوريل	الكوريل	Kuril Islands	russia	46.5,151.3\n\
champs-elysees	FAC	شارع الشانزليزيه	الشانزليزيه; جادة الشانزليزيه	Champs-Élysées	france	48.87,2.31\n\
eiffel	FAC	برج إيفل		Eiffel Tower	france	48.86,2.29\n\
notre-dame	FAC	كاتدرائية نوتردام		Notre-Dame	france	48.85,2.35\n\
bataclan	FAC	مسرح باتاكلان	باتاكلان	Bataclan	france	48.86,2.37\n\
calais-jungle	LOC	مخيم كاليه		Calais Jungle	france	50.97,1.9\n\
heathrow	FAC	مطار هيثرو		Heathrow Airport	united-kingdom	51.47,-0.45\n\
akrotiri	FAC	قاعدة أكروتيري		RAF Akrotiri	cyprus	34.59,32.99\n\
brandenburg-gate	FAC	بوابة براندنبورغ		Brandenburg Gate	germany	52.52,13.38\n\
berlin-wall	FAC	جدار برلين		Berlin Wall	germany	52.52,13.38\n\
ramstein	FAC	قاعدة رامشتاين	قاعدة رامشتاين الجوية	Ramstein Air Base	germany	49.44,7.6\n\
sigonella	FAC	قاعدة سيغونيلا		Sigonella Base	italy	37.4,14.92\n\
tiananmen	FAC	ساحة تيانانمين		Tiananmen Square	china	39.9,116.4\n\
taiwan-strait	LOC	مضيق تايوان		Taiwan Strait	taiwan	24.5,119.5\n\
malacca	LOC	مضيق ملقا		Strait of Malacca	malaysia	2.5,101.3\n\
east-china-sea	LOC	بحر الصين الشرقي		East China Sea	china	29.0,125.0\n\
khyber	LOC	ممر خيبر	إقليم خيبر بختونخوا; خيبر بختونخوا	Khyber	pakistan	34.0,71.3\n\
torkham	FAC	معبر طورخم	معبر تورخم	Torkham Crossing	afghanistan	34.12,71.1\n\
kabul-airport	FAC	مطار كابل	مطار كابول; مطار حامد كرزاي	Kabul Airport	afghanistan	34.57,69.21\n\
rakhine	LOC	ولاية راخين	إقليم راخين; أراكان	Rakhine	myanmar	20.1,93.9\n\
coxs-bazar	LOC	كوكس بازار	مخيمات كوكس بازار	Cox's Bazar	bangladesh	21.44,92.0\n\
lachin-corridor	LOC	ممر لاتشين		Lachin Corridor	azerbaijan	39.64,46.55\n\
zangezur	LOC	ممر زنغزور	ممر زنكزور	Zangezur Corridor	armenia	39.2,46.4\n\
lake-chad	LOC	بحيرة تشاد	حوض بحيرة تشاد	Lake Chad	chad	13.1,14.1\n\
azawad	LOC	?أزواد	إقليم أزواد	Azawad	mali	\n\
niger-delta	LOC	دلتا النيجر		Niger Delta	nigeria	5.3,6.4\n\
cabo-delgado	LOC	كابو ديلغادو		Cabo Delgado	mozambique	-12.5,39.5\n\
kivu	LOC	شمال كيفو	جنوب كيفو; ?كيفو	Kivu	dr-congo	-1.5,28.8\n\
white-house-building	FAC	المكتب البيضاوي		Oval Office	united-states	38.9,-77.04\n\
bagram-prison	FAC	سجن باغرام	سجن بغرام	Bagram Prison	afghanistan	34.95,69.26\n\
fort-bragg	FAC	قاعدة فورت براغ		Fort Bragg	united-states	35.14,-79.0\n\
macdill	FAC	قاعدة ماكديل		MacDill Air Base	united-states	27.85,-82.5\n\
times-square	FAC	ميدان تايمز سكوير	تايمز سكوير	Times Square	united-states	40.76,-73.99\n\
silicon-valley	LOC	وادي السيليكون	سيليكون فالي	Silicon Valley	united-states	37.4,-122.1\n\
panama-canal	FAC	قناة بنما		Panama Canal	panama	9.1,-79.7\n\
amazon-basin	LOC	غابات الأمازون	حوض الأمازون	Amazon	brazil	-3.0,-60.0\n\
darien-gap	LOC	فجوة دارين		Darién Gap	panama	7.9,-77.5\n\
cape-good-hope	LOC	رأس الرجاء الصالح		Cape of Good Hope	south-africa	-34.36,18.47\n\
mesopotamia	LOC	بلاد الرافدين	?الرافدين	Mesopotamia	iraq	33.0,44.0\n\
fertile-crescent	LOC	الهلال الخصيب		Fertile Crescent		\n\
liverpool	GPE	ليفربول		Liverpool	england	\n\
birmingham	GPE	برمنغهام	برمنجهام	Birmingham	england	\n\
leeds	GPE	ليدز		Leeds	england	\n\
sheffield	GPE	شيفيلد		Sheffield	england	\n\
bristol	GPE	بريستول		Bristol	england	\n\
newcastle	GPE	نيوكاسل		Newcastle	england	\n\
nottingham	GPE	نوتنغهام	نوتنجهام	Nottingham	england	\n\
cambridge	GPE	كامبريدج	كمبريدج	Cambridge	england	\n\
brighton	GPE	برايتون		Brighton	england	\n\
portsmouth	GPE	بورتسموث		Portsmouth	england	\n\
glasgow	GPE	غلاسغو	غلاسكو; جلاسجو; جلاسكو	Glasgow	scotland	\n\
aberdeen	GPE	أبردين		Aberdeen	scotland	\n\
londonderry	GPE	لندنديري		Londonderry	northern-ireland	\n\
bordeaux	GPE	بوردو		Bordeaux	france	\n\
lille	GPE	ليل الفرنسية		Lille	france	\n\
nantes	GPE	نانت		Nantes	france	\n\
montpellier	GPE	مونبلييه	مونبيلييه	Montpellier	france	\n\
rennes	GPE	رين الفرنسية		Rennes	france	\n\
toulon	GPE	تولون		Toulon	france	\n\
grenoble	GPE	غرونوبل	جرونوبل	Grenoble	france	\n\
calais	GPE	كاليه		Calais	france	\n\
corsica	GPE	كورسيكا		Corsica	france	\n\
normandy	GPE	النورماندي	نورماندي	Normandy	france	\n\
stuttgart	GPE	شتوتغارت	شتوتجارت	Stuttgart	germany	\n\
dusseldorf	GPE	دوسلدورف	دوسيلدورف	Düsseldorf	germany	\n\
dortmund	GPE	دورتموند		Dortmund	germany	\n\
leipzig	GPE	لايبزيغ	لايبزيج; لايبتسيغ	Leipzig	germany	\n\
dresden	GPE	دريسدن	دريزدن	Dresden	germany	\n\
hanover	GPE	هانوفر		Hanover	germany	\n\
nuremberg	GPE	نورمبرغ	نورنبرغ; نورمبرج	Nuremberg	germany	\n\
bremen	GPE	بريمن		Bremen	germany	\n\
karlsruhe	GPE	كارلسروه		Karlsruhe	germany	\n\
bavaria	GPE	بافاريا		Bavaria	germany	\n\
saxony	GPE	ساكسونيا		Saxony	germany	\n\
wolfsburg-city	GPE	فولفسبورغ الألمانية		Wolfsburg city	germany	\n\
genoa	GPE	جنوى	جنوة	Genoa	italy	\n\
turin	GPE	تورينو		Turin	italy	\n\
naples	GPE	نابولي		Naples	italy	\n\
florence	GPE	فلورنسا		Florence	italy	\n\
bologna	GPE	بولونيا الإيطالية		Bologna	italy	\n\
sardinia	GPE	سردينيا		Sardinia	italy	\n\
trieste	GPE	تريستا	تريستي	Trieste	italy	\n\
verona	GPE	فيرونا		Verona	italy	\n\
seville	GPE	إشبيلية		Seville	spain	\n\
valencia	GPE	فالنسيا	بلنسية	Valencia	spain	\n\
granada	GPE	غرناطة		Granada	spain	\n\
cordoba	GPE	قرطبة		Córdoba	spain	\n\
bilbao	GPE	بلباو	بيلباو	Bilbao	spain	\n\
zaragoza	GPE	سرقسطة		Zaragoza	spain	\n\
malaga	GPE	ملقة		Málaga	spain	\n\
basque-country	GPE	إقليم الباسك	الباسك	Basque Country	spain	\n\
canary-islands	GPE	جزر الكناري		Canary Islands	spain	\n\
andalusia	GPE	الأندلس		Andalusia	spain	\n\
porto	GPE	بورتو		Porto	portugal	\n\
rotterdam	GPE	روتردام		Rotterdam	netherlands	\n\
utrecht	GPE	أوتريخت	أوتريشت	Utrecht	netherlands	\n\
eindhoven	GPE	أيندهوفن		Eindhoven	netherlands	\n\
antwerp	GPE	أنتويرب	أنفيرس; أنتورب	Antwerp	belgium	\n\
liege	GPE	لييج		Liège	belgium	\n\
basel	GPE	بازل		Basel	switzerland	\n\
lugano	GPE	لوغانو	لوجانو	Lugano	switzerland	\n\
salzburg	GPE	سالزبورغ	سالزبورج; زالتسبورغ	Salzburg	austria	\n\
gothenburg	GPE	غوتنبرغ	جوتنبرج; غوتنبورغ	Gothenburg	sweden	\n\
bergen	GPE	برغن		Bergen	norway	\n\
thessaloniki	GPE	تسالونيكي	سالونيك; سالونيكي; ثيسالونيكي	Thessaloniki	greece	\n\
krakow	GPE	كراكوف	كراكوفيا	Kraków	poland	\n\
gdansk	GPE	غدانسك	جدانسك	Gdańsk	poland	\n\
lviv	GPE	لفيف	ليفيف	Lviv	ukraine	\n\
dnipro	GPE	دنيبرو	دنيبروبتروفسك	Dnipro	ukraine	\n\
mykolaiv	GPE	ميكولايف		Mykolaiv	ukraine	\n\
sumy	GPE	سومي الأوكرانية		Sumy	ukraine	\n\
avdiivka	GPE	أفدييفكا		Avdiivka	ukraine	\n\
sevastopol	GPE	سيفاستوبول		Sevastopol	ukraine	\n\
simferopol	GPE	سيمفروبول		Simferopol	ukraine	\n\
kursk	GPE	كورسك		Kursk	russia	\n\
belgorod	GPE	بيلغورود		Belgorod	russia	\n\
rostov-on-don	GPE	روستوف		Rostov-on-Don	russia	\n\
kazan	GPE	قازان		Kazan	russia	\n\
yekaterinburg	GPE	يكاترينبورغ	إيكاترينبورغ; ايكاترينبورغ	Yekaterinburg	russia	\n\
vladivostok	GPE	فلاديفوستوك		Vladivostok	russia	\n\
novosibirsk	GPE	نوفوسيبيرسك		Novosibirsk	russia	\n\
volgograd	GPE	فولغوغراد	فولجوجراد	Volgograd	russia	\n\
kaliningrad	GPE	كالينينغراد	كالينينجراد	Kaliningrad	russia	\n\
beslan	GPE	بيسلان		Beslan	russia	\n\
sakhalin	GPE	سخالين		Sakhalin	russia	\n\
vukovar	GPE	فوكوفار		Vukovar	croatia	\n\
split	GPE	سبليت		Split	croatia	\n\
mostar	GPE	موستار		Mostar	bosnia	\n\
novi-sad	GPE	نوفي ساد		Novi Sad	serbia	\n\
cluj-napoca	GPE	كلوج		Cluj-Napoca	romania	\n\
varna	GPE	فارنا		Varna	bulgaria	\n\
bursa	GPE	بورصة التركية		Bursa	turkey	\n\
konya	GPE	قونية		Konya	turkey	\n\
trabzon	GPE	طرابزون		Trabzon	turkey	\n\
mersin	GPE	مرسين		Mersin	turkey	\n\
kayseri	GPE	قيصري		Kayseri	turkey	\n\
kahramanmaras	GPE	كهرمان مرعش	قهرمان مرعش	Kahramanmaraş	turkey	\n\
bamyan	GPE	باميان		Bamyan	afghanistan	\n\
faisalabad	GPE	فيصل آباد		Faisalabad	pakistan	\n\
multan	GPE	مولتان	ملتان	Multan	pakistan	\n\
kolkata	GPE	كالكوتا	كولكاتا	Kolkata	india	\n\
chennai	GPE	مدراس	تشيناي	Chennai	india	\n\
bangalore	GPE	بنغالور	بنجالور	Bangalore	india	\n\
hyderabad	GPE	حيدر آباد		Hyderabad	india	\n\
gujarat	GPE	غوجارات	جوجارات	Gujarat	india	\n\
ahmedabad	GPE	أحمد آباد		Ahmedabad	india	\n\
srinagar	GPE	سريناغار	سريناجار	Srinagar	india	\n\
uttar-pradesh	GPE	أتر براديش	أوتار براديش	Uttar Pradesh	india	\n\
punjab	GPE	البنجاب	بنجاب	Punjab	india	\n\
chittagong	GPE	شيتاغونغ		Chittagong	bangladesh	\n\
jaffna	GPE	جافنا		Jaffna	sri-lanka	\n\
wuhan	GPE	ووهان		Wuhan	china	\n\
guangzhou	GPE	غوانغتشو	قوانغتشو; كانتون	Guangzhou	china	\n\
shenzhen	GPE	شنتشن	شينزين; شنجن	Shenzhen	china	\n\
tianjin	GPE	تيانجين		Tianjin	china	\n\
chongqing	GPE	تشونغتشينغ		Chongqing	china	\n\
nanjing	GPE	نانجينغ	نانكين	Nanjing	china	\n\
sichuan	GPE	سيتشوان	سيشوان	Sichuan	china	\n\
urumqi	GPE	أورومتشي		Ürümqi	china	\n\
lhasa	GPE	لاسا		Lhasa	china	\n\
macau	GPE	ماكاو		Macau	china	\n\
osaka	GPE	أوساكا		Osaka	japan	\n\
kyoto	GPE	كيوتو		Kyoto	japan	\n\
okinawa	GPE	أوكيناوا		Okinawa	japan	\n\
yokohama	GPE	يوكوهاما		Yokohama	japan	\n\
nagoya	GPE	ناغويا		Nagoya	japan	\n\
busan	GPE	بوسان		Busan	south-korea	\n\
ho-chi-minh-city	GPE	هو تشي منه	هوشي منه	Ho Chi Minh City	vietnam	\n\
phnom-penh	GPE	بنوم بنه	بنوم بن	Phnom Penh	cambodia	\n\
vientiane	GPE	فيينتيان		Vientiane	laos	\n\
naypyidaw	GPE	نايبيداو	نايبيداو البورمية	Naypyidaw	myanmar	\n\
bali	GPE	بالي الإندونيسية	جزيرة بالي	Bali	indonesia	\n\
sumatra	LOC	سومطرة		Sumatra	indonesia	\n\
aceh	GPE	إقليم آتشيه	آتشيه	Aceh	indonesia	\n\
borneo	LOC	بورنيو		Borneo		\n\
java	LOC	جزيرة جاوة		Java	indonesia	\n\
mindanao	GPE	مينداناو		Mindanao	philippines	\n\
dili	GPE	ديلي التيمورية		Dili	east-timor	\n\
almaty	GPE	ألماتي	ألما آتا	Almaty	kazakhstan	\n\
samarkand	GPE	سمرقند		Samarkand	uzbekistan	\n\
osh	GPE	أوش القرغيزية		Osh	kyrgyzstan	\n\
batumi	GPE	باتومي		Batumi	georgia	\n\
seattle	GPE	سياتل		Seattle	united-states	\n\
atlanta	GPE	أتلانتا		Atlanta	united-states	\n\
denver	GPE	دنفر		Denver	united-states	\n\
phoenix	GPE	فينيكس		Phoenix	united-states	\n\
baltimore	GPE	بالتيمور		Baltimore	united-states	\n\
minneapolis	GPE	مينيابوليس		Minneapolis	united-states	\n\
new-orleans	GPE	نيو أورليانز	نيو أورلينز; نيواورليانز	New Orleans	united-states	\n\
san-diego	GPE	سان دييغو	سان دييجو	San Diego	united-states	\n\
salt-lake-city	GPE	سولت ليك سيتي		Salt Lake City	united-states	\n\
cleveland	GPE	كليفلاند		Cleveland	united-states	\n\
pittsburgh	GPE	بيتسبرغ		Pittsburgh	united-states	\n\
charlotte	GPE	شارلوت الأميركية		Charlotte	united-states	\n\
new-jersey	GPE	نيوجيرسي	نيو جيرسي	New Jersey	united-states	\n\
new-mexico	GPE	نيو مكسيكو		New Mexico	united-states	\n\
north-carolina	GPE	كارولاينا الشمالية	كارولينا الشمالية; نورث كارولاينا	North Carolina	united-states	\n\
south-carolina	GPE	كارولاينا الجنوبية	كارولينا الجنوبية; ساوث كارولاينا	South Carolina	united-states	\n\
georgia-us	GPE	جورجيا الأميركية	ولاية جورجيا	Georgia (US)	united-states	\n\
louisiana	GPE	لويزيانا		Louisiana	united-states	\n\
mississippi	GPE	مسيسيبي	ميسيسيبي; المسيسيبي	Mississippi	united-states	\n\
tennessee	GPE	تينيسي		Tennessee	united-states	\n\
kentucky	GPE	كنتاكي		Kentucky	united-states	\n\
indiana	GPE	إنديانا		Indiana	united-states	\n\
illinois	GPE	إلينوي	ايلينوي	Illinois	united-states	\n\
iowa	GPE	أيوا		Iowa	united-states	\n\
new-hampshire	GPE	نيوهامبشير	نيو هامبشير; نيو هامشير	New Hampshire	united-states	\n\
connecticut	GPE	كونيتيكت	كونتيكت; كونيتيكيت	Connecticut	united-states	\n\
colorado	GPE	كولورادو		Colorado	united-states	\n\
oregon	GPE	أوريغون	أوريجون	Oregon	united-states	\n\
oklahoma	GPE	أوكلاهوما		Oklahoma	united-states	\n\
missouri	GPE	ميزوري		Missouri	united-states	\n\
manhattan	GPE	مانهاتن	منهاتن	Manhattan	united-states	\n\
brooklyn	GPE	بروكلين		Brooklyn	united-states	\n\
hollywood	GPE	هوليوود		Hollywood	united-states	\n\
vancouver	GPE	فانكوفر		Vancouver	canada	\n\
calgary	GPE	كالغاري	كالجاري	Calgary	canada	\n\
ontario	GPE	أونتاريو		Ontario	canada	\n\
alberta	GPE	ألبرتا الكندية	مقاطعة ألبرتا	Alberta	canada	\n\
guadalajara	GPE	غوادالاخارا		Guadalajara	mexico	\n\
tijuana	GPE	تيخوانا		Tijuana	mexico	\n\
cancun	GPE	كانكون		Cancún	mexico	\n\
acapulco	GPE	أكابولكو		Acapulco	mexico	\n\
managua	GPE	ماناغوا	ماناجوا	Managua	nicaragua	\n\
tegucigalpa	GPE	تيغوسيغالبا	تيجوسيجالبا	Tegucigalpa	honduras	\n\
san-jose	GPE	سان خوسيه		San José	costa-rica	\n\
san-salvador	GPE	سان سلفادور		San Salvador	el-salvador	\n\
kingston	GPE	كينغستون	كينجستون	Kingston	jamaica	\n\
santo-domingo	GPE	سانتو دومينغو		Santo Domingo	dominican-republic	\n\
medellin	GPE	ميديلين		Medellín	colombia	\n\
cali	GPE	كالي الكولومبية		Cali	colombia	\n\
maracaibo	GPE	ماراكايبو		Maracaibo	venezuela	\n\
sucre	GPE	سوكري البوليفية		Sucre	bolivia	\n\
salvador	GPE	سلفادور دي باهيا		Salvador	brazil	\n\
porto-alegre	GPE	بورتو أليغري	بورتو أليجري	Porto Alegre	brazil	\n\
patagonia	LOC	باتاغونيا		Patagonia	argentina	\n\
rosario	GPE	روساريو		Rosario	argentina	\n\
valparaiso	GPE	فالبارايسو		Valparaíso	chile	\n\
guayaquil	GPE	غواياكيل		Guayaquil	ecuador	\n\
durban	GPE	ديربان	دوربان	Durban	south-africa	\n\
soweto	GPE	سويتو	سوويتو	Soweto	south-africa	\n\
kano	GPE	كانو النيجيرية	مدينة كانو	Kano	nigeria	\n\
kaduna	GPE	كادونا		Kaduna	nigeria	\n\
port-harcourt	GPE	بورت هاركورت		Port Harcourt	nigeria	\n\
borkou	GPE	بوركو		Borkou	chad	\n\
abeche	GPE	أبيشي		Abéché	chad	\n\
mekelle	GPE	ميكيلي	مقلي	Mekelle	ethiopia	\n\
axum	GPE	أكسوم		Axum	ethiopia	\n\
gondar	GPE	غوندار	جوندار	Gondar	ethiopia	\n\
douala	GPE	دوالا		Douala	cameroon	\n\
yamoussoukro	GPE	ياموسوكرو		Yamoussoukro	ivory-coast	\n\
bouake	GPE	بواكيه		Bouaké	ivory-coast	\n\
kisangani	GPE	كيسانغاني	كيسانجاني	Kisangani	dr-congo	\n\
lubumbashi	GPE	لوبومباشي		Lubumbashi	dr-congo	\n\
katanga	GPE	كاتانغا	كاتانجا	Katanga	dr-congo	\n\
ituri	GPE	إيتوري		Ituri	dr-congo	\n\
bukavu	GPE	بوكافو		Bukavu	dr-congo	\n\
lilongwe	GPE	ليلونغوي	ليلونجوي	Lilongwe	malawi	\n\
dodoma	GPE	دودوما		Dodoma	tanzania	\n\
arusha	GPE	أروشا		Arusha	tanzania	\n\
gaborone	GPE	غابورون	جابورون	Gaborone	botswana	\n\
perth	GPE	بيرث		Perth	australia	\n\
brisbane	GPE	بريزبن	بريسبان; بريزبين	Brisbane	australia	\n\
adelaide	GPE	أديلايد	أدليد	Adelaide	australia	\n\
queensland	GPE	كوينزلاند		Queensland	australia	\n\
tasmania	GPE	تسمانيا		Tasmania	australia	\n\
auckland	GPE	أوكلاند	أوكلاند النيوزيلندية	Auckland	new-zealand	\n\
port-moresby	GPE	بورت مورسبي		Port Moresby	papua-new-guinea	\n\
alps	LOC	جبال الألب		Alps		\n\
himalayas	LOC	جبال الهيمالايا	الهيمالايا; هيمالايا	Himalayas		",
  people: "id	name	aliases	english	country	offices\n\
hosni-mubarak	حسني مبارك	محمد حسني مبارك; الرئيس مبارك; ?مبارك	Hosni Mubarak	egypt	رئيس مصر 1981–2011\n\
mohamed-morsi	محمد مرسي	?مرسي; محمد مرسي العياط	Mohamed Morsi	egypt	رئيس مصر 2012–2013\n\
adly-mansour	عدلي منصور		Adly Mansour	egypt	رئيس مصر المؤقت 2013–2014\n\
abdel-fattah-el-sisi	عبد الفتاح السيسي	السيسي	Abdel Fattah el-Sisi	egypt	وزير الدفاع 2012–2014; رئيس مصر 2014–\n\
gamal-mubarak	جمال مبارك		Gamal Mubarak	egypt	أمين السياسات في الحزب الوطني 2002–2011\n\
alaa-mubarak	علاء مبارك		Alaa Mubarak	egypt	\n\
suzanne-mubarak	سوزان مبارك		Suzanne Mubarak	egypt	\n\
omar-suleiman	عمر سليمان		Omar Suleiman	egypt	رئيس المخابرات العامة 1993–2011; نائب الرئيس 2011–2011\n\
ahmed-shafik	أحمد شفيق		Ahmed Shafik	egypt	رئيس الوزراء 2011–2011\n\
ahmed-nazif	أحمد نظيف		Ahmed Nazif	egypt	رئيس الوزراء 2004–2011\n\
atef-ebeid	عاطف عبيد		Atef Ebeid	egypt	رئيس الوزراء 1999–2004\n\
kamal-ganzouri	كمال الجنزوري		Kamal Ganzouri	egypt	رئيس الوزراء 1996–1999; رئيس الوزراء 2011–2012\n\
essam-sharaf	عصام شرف		Essam Sharaf	egypt	رئيس الوزراء 2011–2011\n\
hisham-qandil	هشام قنديل		Hisham Qandil	egypt	رئيس الوزراء 2012–2013\n\
hazem-el-beblawi	حازم الببلاوي		Hazem El-Beblawi	egypt	رئيس الوزراء 2013–2014\n\
ibrahim-mahlab	إبراهيم محلب		Ibrahim Mahlab	egypt	رئيس الوزراء 2014–2015\n\
sherif-ismail	شريف إسماعيل		Sherif Ismail	egypt	رئيس الوزراء 2015–2018\n\
mostafa-madbouly	مصطفى مدبولي		Mostafa Madbouly	egypt	رئيس الوزراء 2018–\n\
amr-moussa	عمرو موسى		Amr Moussa	egypt	وزير الخارجية 1991–2001; الأمين العام لجامعة الدول العربية 2001–2011\n\
ahmed-maher	أحمد ماهر		Ahmed Maher	egypt	وزير الخارجية 2001–2004\n\
ahmed-aboul-gheit	أحمد أبو الغيط	أبو الغيط	Ahmed Aboul Gheit	egypt	وزير الخارجية 2004–2011; الأمين العام لجامعة الدول العربية 2016–\n\
nabil-elaraby	نبيل العربي		Nabil Elaraby	egypt	وزير الخارجية 2011–2011; الأمين العام لجامعة الدول العربية 2011–2016\n\
mohamed-kamel-amr	محمد كامل عمرو		Mohamed Kamel Amr	egypt	وزير الخارجية 2011–2013\n\
nabil-fahmy	نبيل فهمي		Nabil Fahmy	egypt	وزير الخارجية 2013–2014\n\
sameh-shoukry	سامح شكري		Sameh Shoukry	egypt	وزير الخارجية 2014–2024\n\
badr-abdelatty	بدر عبد العاطي		Badr Abdelatty	egypt	وزير الخارجية 2024–\n\
hussein-tantawi	محمد حسين طنطاوي	حسين طنطاوي; المشير طنطاوي	Mohamed Hussein Tantawi	egypt	وزير الدفاع 1991–2012\n\
sedki-sobhi	صدقي صبحي		Sedki Sobhi	egypt	وزير الدفاع 2014–2018\n\
mohamed-zaki	محمد زكي	محمد أحمد زكي	Mohamed Zaki	egypt	وزير الدفاع 2018–2024\n\
sami-anan	سامي عنان		Sami Anan	egypt	رئيس أركان القوات المسلحة 2005–2012\n\
mahmoud-hegazy	محمود حجازي		Mahmoud Hegazy	egypt	رئيس أركان القوات المسلحة 2014–2017\n\
abbas-kamel	عباس كامل	عباس مصطفى كامل	Abbas Kamel	egypt	رئيس المخابرات العامة 2018–2024\n\
khaled-fawzy	خالد فوزي		Khaled Fawzy	egypt	رئيس المخابرات العامة 2014–2018\n\
habib-el-adly	حبيب العادلي		Habib el-Adly	egypt	وزير الداخلية 1997–2011\n\
mohamed-ibrahim-interior	محمد إبراهيم		Mohamed Ibrahim	egypt	وزير الداخلية 2013–2015\n\
magdy-abdel-ghaffar	مجدي عبد الغفار		Magdy Abdel Ghaffar	egypt	وزير الداخلية 2015–2018\n\
mahmoud-tawfik	محمود توفيق		Mahmoud Tawfik	egypt	وزير الداخلية 2018–\n\
ali-abdel-aal	علي عبد العال		Ali Abdel Aal	egypt	رئيس مجلس النواب 2016–2021\n\
hisham-barakat	هشام بركات		Hisham Barakat	egypt	النائب العام 2013–2015\n\
mohamed-elbaradei	محمد البرادعي	البرادعي	Mohamed ElBaradei	egypt	مدير الوكالة الدولية للطاقة الذرية 1997–2009; نائب الرئيس 2013–2013\n\
hamdeen-sabahi	حمدين صباحي		Hamdeen Sabahi	egypt	عضو مجلس الشعب 2000–2010\n\
ayman-nour	أيمن نور		Ayman Nour	egypt	زعيم حزب غد الثورة 2011–\n\
abdel-moneim-aboul-fotouh	عبد المنعم أبو الفتوح	أبو الفتوح	Abdel Moneim Aboul Fotouh	egypt	\n\
khaled-ali	خالد علي		Khaled Ali	egypt	\n\
mohammed-badie	محمد بديع		Mohammed Badie	egypt	المرشد العام لجماعة الإخوان المسلمين 2010–\n\
mahdi-akef	محمد مهدي عاكف	مهدي عاكف	Mohammed Mahdi Akef	egypt	المرشد العام لجماعة الإخوان المسلمين 2004–2010\n\
khairat-el-shater	خيرت الشاطر		Khairat el-Shater	egypt	\n\
saad-el-katatni	سعد الكتاتني	محمد سعد الكتاتني	Saad el-Katatni	egypt	رئيس مجلس الشعب 2012–2012\n\
essam-el-erian	عصام العريان		Essam el-Erian	egypt	نائب رئيس حزب الحرية والعدالة 2011–2013\n\
mohamed-el-beltagy	محمد البلتاجي		Mohamed el-Beltagy	egypt	عضو مجلس الشعب 2005–2010\n\
ahmed-el-tayeb	أحمد الطيب		Ahmed el-Tayeb	egypt	شيخ الأزهر 2010–\n\
tawadros-ii	تواضروس الثاني	البابا تواضروس الثاني; تواضروس	Pope Tawadros II	egypt	بابا الإسكندرية 2012–\n\
shenouda-iii	شنودة الثالث	البابا شنودة; البابا شنودة الثالث	Pope Shenouda III	egypt	بابا الإسكندرية 1971–2012\n\
boutros-ghali	بطرس بطرس غالي	بطرس غالي	Boutros Boutros-Ghali	egypt	الأمين العام للأمم المتحدة 1992–1996\n\
yusuf-al-qaradawi	يوسف القرضاوي	القرضاوي	Yusuf al-Qaradawi	egypt	رئيس الاتحاد العالمي لعلماء المسلمين 2004–2018\n\
alaa-abdel-fattah	علاء عبد الفتاح		Alaa Abd el-Fattah	egypt	\n\
mahmoud-ezzat	محمود عزت		Mahmoud Ezzat	egypt	القائم بأعمال المرشد العام للإخوان المسلمين 2013–2020\n\
anwar-sadat	أنور السادات	السادات; محمد أنور السادات	Anwar Sadat	egypt	رئيس مصر 1970–1981\n\
gamal-abdel-nasser	جمال عبد الناصر	عبد الناصر	Gamal Abdel Nasser	egypt	رئيس مصر 1956–1970\n\
naguib-sawiris	نجيب ساويرس	ساويرس	Naguib Sawiris	egypt	\n\
ahmed-ezz	أحمد عز		Ahmed Ezz	egypt	\n\
tamer-al-rifai	تامر الرفاعي		Tamer al-Rifai	egypt	المتحدث العسكري 2017–2020\n\
mohammed-samir	محمد سمير		Mohammed Samir	egypt	المتحدث العسكري 2014–2016\n\
muammar-gaddafi	معمر القذافي	القذافي	Muammar Gaddafi	libya	قائد الثورة الليبية 1969–2011\n\
saif-al-islam-gaddafi	سيف الإسلام القذافي	سيف الإسلام معمر القذافي	Saif al-Islam Gaddafi	libya	\n\
saadi-gaddafi	الساعدي القذافي		Saadi Gaddafi	libya	\n\
mutassim-gaddafi	المعتصم القذافي		Mutassim Gaddafi	libya	\n\
khamis-gaddafi	خميس القذافي		Khamis Gaddafi	libya	\n\
aisha-gaddafi	عائشة القذافي		Aisha Gaddafi	libya	\n\
hannibal-gaddafi	هانيبال القذافي	هنيبعل القذافي	Hannibal Gaddafi	libya	\n\
musa-kusa	موسى كوسا		Moussa Koussa	libya	وزير الخارجية 2009–2011\n\
abdullah-senussi	عبد الله السنوسي		Abdullah Senussi	libya	رئيس المخابرات\n\
baghdadi-mahmudi	البغدادي المحمودي		Baghdadi Mahmudi	libya	رئيس الوزراء 2006–2011\n\
shukri-ghanem	شكري غانم		Shukri Ghanem	libya	رئيس الوزراء 2003–2006\n\
abdel-rahman-shalgham	عبد الرحمن شلقم		Abdel Rahman Shalgham	libya	وزير الخارجية 2000–2009\n\
mustafa-abdul-jalil	مصطفى عبد الجليل		Mustafa Abdul Jalil	libya	رئيس المجلس الوطني الانتقالي 2011–2012\n\
mahmoud-jibril	محمود جبريل		Mahmoud Jibril	libya	رئيس المكتب التنفيذي 2011–2011\n\
abdurrahim-el-keib	عبد الرحيم الكيب		Abdurrahim El-Keib	libya	رئيس الوزراء 2011–2012\n\
ali-zeidan	علي زيدان		Ali Zeidan	libya	رئيس الوزراء 2012–2014\n\
abdullah-al-thani	عبد الله الثني		Abdullah al-Thani	libya	رئيس الحكومة المؤقتة 2014–2021\n\
nouri-abusahmain	نوري أبو سهمين	أبو سهمين	Nouri Abusahmain	libya	رئيس المؤتمر الوطني العام 2013–2016\n\
khalifa-ghwell	خليفة الغويل		Khalifa al-Ghawil	libya	رئيس حكومة الإنقاذ الوطني 2015–2017\n\
fayez-al-sarraj	فايز السراج	فائز السراج; ?السراج	Fayez al-Sarraj	libya	رئيس حكومة الوفاق 2016–2021\n\
khalifa-haftar	خليفة حفتر	حفتر; خليفة بلقاسم حفتر	Khalifa Haftar	libya	قائد الجيش الوطني الليبي 2015–\n\
saddam-haftar	صدام حفتر		Saddam Haftar	libya	رئيس أركان القوات البرية 2024–2025; نائب القائد العام 2025–\n\
khaled-haftar	خالد حفتر		Khaled Haftar	libya	رئيس أركان الوحدات الأمنية 2023–2025; رئيس الأركان العامة 2025–\n\
aguila-saleh	عقيلة صالح	عقيلة صالح عيسى	Aguila Saleh	libya	رئيس مجلس النواب 2014–\n\
khalid-al-mishri	خالد المشري		Khalid al-Mishri	libya	رئيس المجلس الأعلى للدولة 2018–2023\n\
mohammed-takala	محمد تكالة		Mohammed Takala	libya	رئيس المجلس الأعلى للدولة 2023–\n\
abdulrahman-sewehli	عبد الرحمن السويحلي	السويحلي	Abdulrahman Sewehli	libya	رئيس المجلس الأعلى للدولة 2016–2018\n\
fathi-bashagha	فتحي باشاغا	باشاغا; فتحي باشاآغا	Fathi Bashagha	libya	وزير الداخلية 2018–2021; رئيس الحكومة المكلفة 2022–2023\n\
abdul-hamid-dbeibah	عبد الحميد الدبيبة	الدبيبة; عبدالحميد دبيبة	Abdul Hamid Dbeibah	libya	رئيس حكومة الوحدة الوطنية 2021–\n\
mohamed-al-menfi	محمد المنفي		Mohamed al-Menfi	libya	رئيس المجلس الرئاسي 2021–\n\
najla-mangoush	نجلاء المنقوش	المنقوش	Najla Mangoush	libya	وزيرة الخارجية 2021–2023\n\
osama-hammad	أسامة حماد		Osama Hammad	libya	رئيس الحكومة المكلفة من مجلس النواب 2023–\n\
mohamed-siala	محمد سيالة	محمد الطاهر سيالة	Mohamed Siala	libya	وزير الخارجية 2016–2021\n\
ahmed-al-mismari	أحمد المسماري	المسماري	Ahmed al-Mismari	libya	المتحدث باسم الجيش الوطني الليبي 2014–\n\
mohamed-gnounou	محمد قنونو		Mohamed Gnounou	libya	المتحدث باسم قوات حكومة الوفاق 2018–2021\n\
osama-juwaili	أسامة الجويلي		Osama al-Juwaili	libya	وزير الدفاع 2011–2012\n\
salah-al-namroush	صلاح الدين النمروش	صلاح النمروش	Salah al-Namroush	libya	وزير الدفاع 2020–2021\n\
abdelkarim-belhaj	عبد الحكيم بلحاج		Abdelhakim Belhaj	libya	رئيس المجلس العسكري لطرابلس 2011–2012\n\
ali-sallabi	علي الصلابي		Ali al-Sallabi	libya	\n\
sadiq-al-ghariani	الصادق الغرياني		Sadiq al-Ghariani	libya	مفتي ليبيا 2012–\n\
mustafa-sanalla	مصطفى صنع الله		Mustafa Sanalla	libya	رئيس المؤسسة الوطنية للنفط 2014–2022\n\
sadiq-al-kabir	الصديق الكبير		Sadiq al-Kabir	libya	محافظ مصرف ليبيا المركزي 2011–2024\n\
ibrahim-jadhran	إبراهيم الجضران	?الجضران	Ibrahim Jadhran	libya	قائد حرس المنشآت النفطية 2013–2016\n\
haitham-tajouri	هيثم التاجوري		Haitham al-Tajouri	libya	\n\
abdelghani-kikli	عبد الغني الككلي	غنيوة	Abdelghani al-Kikli	libya	رئيس جهاز دعم الاستقرار 2021–2025\n\
abdulrazek-nadouri	عبد الرازق الناظوري	عبد الرزاق الناظوري; الناظوري	Abdulrazek al-Nadouri	libya	رئيس أركان الجيش الوطني الليبي 2014–\n\
mahmoud-werfalli	محمود الورفلي	الورفلي	Mahmoud al-Werfalli	libya	\n\
idris-senussi	إدريس السنوسي	الملك إدريس السنوسي	King Idris	libya	ملك ليبيا 1951–1969\n\
abdel-basset-megrahi	عبد الباسط المقرحي	المقرحي	Abdelbaset al-Megrahi	libya	\n\
zine-ben-ali	زين العابدين بن علي	?بن علي	Zine El Abidine Ben Ali	tunisia	رئيس تونس 1987–2011\n\
habib-bourguiba	الحبيب بورقيبة	بورقيبة	Habib Bourguiba	tunisia	رئيس تونس 1957–1987\n\
moncef-marzouki	المنصف المرزوقي	منصف المرزوقي; المرزوقي	Moncef Marzouki	tunisia	رئيس تونس 2011–2014\n\
beji-caid-essebsi	الباجي قائد السبسي	قائد السبسي; السبسي; الباجي قايد السبسي	Beji Caid Essebsi	tunisia	رئيس تونس 2014–2019\n\
kais-saied	قيس سعيد		Kais Saied	tunisia	رئيس تونس 2019–\n\
mohamed-ghannouchi	محمد الغنوشي		Mohamed Ghannouchi	tunisia	رئيس الوزراء 1999–2011\n\
fouad-mebazaa	فؤاد المبزع		Fouad Mebazaa	tunisia	رئيس تونس المؤقت 2011–2011\n\
hamadi-jebali	حمادي الجبالي	الجبالي	Hamadi Jebali	tunisia	رئيس الحكومة 2011–2013\n\
ali-larayedh	علي العريض		Ali Laarayedh	tunisia	رئيس الحكومة 2013–2014\n\
mehdi-jomaa	مهدي جمعة		Mehdi Jomaa	tunisia	رئيس الحكومة 2014–2015\n\
habib-essid	الحبيب الصيد		Habib Essid	tunisia	رئيس الحكومة 2015–2016\n\
youssef-chahed	يوسف الشاهد		Youssef Chahed	tunisia	رئيس الحكومة 2016–2020\n\
elyes-fakhfakh	إلياس الفخفاخ	الفخفاخ	Elyes Fakhfakh	tunisia	رئيس الحكومة 2020–2020\n\
hichem-mechichi	هشام المشيشي	المشيشي	Hichem Mechichi	tunisia	رئيس الحكومة 2020–2021\n\
najla-bouden	نجلاء بودن		Najla Bouden	tunisia	رئيسة الحكومة 2021–2023\n\
ahmed-hachani	أحمد الحشاني		Ahmed Hachani	tunisia	رئيس الحكومة 2023–2024\n\
rached-ghannouchi	راشد الغنوشي	الغنوشي	Rached Ghannouchi	tunisia	رئيس حركة النهضة 1991–; رئيس البرلمان 2019–2021\n\
mustapha-ben-jaafar	مصطفى بن جعفر		Mustapha Ben Jaafar	tunisia	رئيس المجلس التأسيسي 2011–2014\n\
mohamed-ennaceur	محمد الناصر		Mohamed Ennaceur	tunisia	رئيس البرلمان 2014–2019\n\
khemaies-jhinaoui	خميس الجهيناوي		Khemaies Jhinaoui	tunisia	وزير الخارجية 2016–2019\n\
othman-jerandi	عثمان الجرندي	الجرندي	Othman Jerandi	tunisia	وزير الخارجية 2020–2023\n\
rafik-abdessalem	رفيق عبد السلام		Rafik Abdessalem	tunisia	وزير الخارجية 2011–2013\n\
chokri-belaid	شكري بلعيد		Chokri Belaid	tunisia	الأمين العام لحركة الوطنيين الديمقراطيين 2012–2013\n\
mohamed-brahmi	محمد البراهمي		Mohamed Brahmi	tunisia	عضو المجلس الوطني التأسيسي 2011–2013\n\
nabil-karoui	نبيل القروي	?القروي	Nabil Karoui	tunisia	رئيس حزب قلب تونس 2019–\n\
abir-moussi	عبير موسي		Abir Moussi	tunisia	رئيسة الحزب الدستوري الحر 2016–\n\
hamma-hammami	حمة الهمامي		Hamma Hammami	tunisia	\n\
noureddine-taboubi	نور الدين الطبوبي	الطبوبي	Noureddine Taboubi	tunisia	الأمين العام للاتحاد العام التونسي للشغل 2017–\n\
houcine-abassi	حسين العباسي		Houcine Abassi	tunisia	الأمين العام للاتحاد العام التونسي للشغل 2011–2017\n\
mohamed-bouazizi	محمد البوعزيزي	البوعزيزي	Mohamed Bouazizi	tunisia	\n\
laila-trabelsi	ليلى الطرابلسي		Leïla Trabelsi	tunisia	\n\
khelifa-chibani	خليفة الشيباني		Khelifa Chibani	tunisia	\n\
kamel-jendoubi	كمال الجندوبي		Kamel Jendoubi	tunisia	رئيس الهيئة العليا المستقلة للانتخابات 2011–2014; وزير العلاقات مع الهيئات الدستورية 2015–2016\n\
abdelaziz-bouteflika	عبد العزيز بوتفليقة	بوتفليقة	Abdelaziz Bouteflika	algeria	رئيس الجزائر 1999–2019\n\
chadli-bendjedid	الشاذلي بن جديد	?بن جديد	Chadli Bendjedid	algeria	رئيس الجزائر 1979–1992\n\
mohamed-boudiaf	محمد بوضياف	بوضياف	Mohamed Boudiaf	algeria	رئيس المجلس الأعلى للدولة 1992–1992\n\
ali-kafi	علي كافي		Ali Kafi	algeria	رئيس المجلس الأعلى للدولة 1992–1994\n\
liamine-zeroual	اليامين زروال	زروال; الأمين زروال	Liamine Zéroual	algeria	رئيس الجزائر 1994–1999\n\
houari-boumediene	هواري بومدين	بومدين	Houari Boumédiène	algeria	رئيس الجزائر 1965–1978\n\
ahmed-ben-bella	أحمد بن بلة	بن بلة	Ahmed Ben Bella	algeria	رئيس الجزائر 1963–1965\n\
abdelkader-bensalah	عبد القادر بن صالح		Abdelkader Bensalah	algeria	رئيس الدولة 2019–2019\n\
abdelmadjid-tebboune	عبد المجيد تبون	تبون	Abdelmadjid Tebboune	algeria	رئيس الوزراء 2017–2017; رئيس الجزائر 2019–\n\
ahmed-gaid-salah	أحمد قايد صالح	قايد صالح	Ahmed Gaid Salah	algeria	رئيس أركان الجيش 2004–2019\n\
said-chengriha	السعيد شنقريحة	شنقريحة; سعيد شنقريحة	Saïd Chengriha	algeria	رئيس أركان الجيش 2019–\n\
ahmed-ouyahia	أحمد أويحيى	أويحيى	Ahmed Ouyahia	algeria	رئيس الوزراء 2003–2006; رئيس الوزراء 2008–2012; رئيس الوزراء 2017–2019\n\
abdelmalek-sellal	عبد المالك سلال	?سلال	Abdelmalek Sellal	algeria	رئيس الوزراء 2012–2017\n\
noureddine-bedoui	نور الدين بدوي		Noureddine Bedoui	algeria	رئيس الوزراء 2019–2019\n\
abdelaziz-djerad	عبد العزيز جراد		Abdelaziz Djerad	algeria	رئيس الوزراء 2019–2021\n\
aymen-benabderrahmane	أيمن بن عبد الرحمن	أيمن بن عبدالرحمان	Aymen Benabderrahmane	algeria	رئيس الوزراء 2021–2023\n\
nadir-larbaoui	نذير العرباوي		Nadir Larbaoui	algeria	رئيس الوزراء 2023–\n\
ramtane-lamamra	رمطان لعمامرة	لعمامرة	Ramtane Lamamra	algeria	وزير الخارجية 2013–2017; وزير الخارجية 2021–2023\n\
abdelkader-messahel	عبد القادر مساهل	?مساهل	Abdelkader Messahel	algeria	وزير الخارجية 2017–2019\n\
mourad-medelci	مراد مدلسي	مدلسي	Mourad Medelci	algeria	وزير الخارجية 2007–2013\n\
sabri-boukadoum	صبري بوقدوم	بوقدوم; صبري بوقادوم; بوقادوم	Sabri Boukadoum	algeria	وزير الخارجية 2019–2021\n\
ahmed-attaf	أحمد عطاف		Ahmed Attaf	algeria	وزير الخارجية 1996–1999; وزير الخارجية 2023–\n\
lakhdar-brahimi	الأخضر الإبراهيمي	الإبراهيمي; الاخضر الابراهيمي	Lakhdar Brahimi	algeria	وزير الخارجية 1991–1993; المبعوث الأممي إلى سوريا 2012–2014\n\
abdelaziz-belkhadem	عبد العزيز بلخادم	بلخادم	Abdelaziz Belkhadem	algeria	رئيس الوزراء 2006–2008\n\
ali-benflis	علي بن فليس	بن فليس	Ali Benflis	algeria	رئيس الوزراء 2000–2003\n\
said-bouteflika	السعيد بوتفليقة	سعيد بوتفليقة	Saïd Bouteflika	algeria	مستشار رئاسة الجمهورية 1999–2019\n\
mohamed-mediene	محمد مدين	الجنرال توفيق; محمد الأمين مدين	Mohamed Mediène	algeria	رئيس المخابرات 1990–2015\n\
khaled-nezzar	خالد نزار		Khaled Nezzar	algeria	وزير الدفاع 1990–1993\n\
abbassi-madani	عباسي مدني		Abbassi Madani	algeria	رئيس الجبهة الإسلامية للإنقاذ 1989–1992\n\
ali-benhadj	علي بلحاج	علي بن حاج	Ali Benhadj	algeria	نائب رئيس الجبهة الإسلامية للإنقاذ 1989–1992\n\
hocine-ait-ahmed	حسين آيت أحمد	آيت أحمد	Hocine Aït Ahmed	algeria	رئيس جبهة القوى الاشتراكية 1963–2013\n\
abderrazak-makri	عبد الرزاق مقري	?مقري	Abderrazak Makri	algeria	رئيس حركة مجتمع السلم 2013–2023\n\
louisa-hanoune	لويزة حنون		Louisa Hanoune	algeria	الأمينة العامة لحزب العمال 1990–\n\
chakib-khelil	شكيب خليل		Chakib Khelil	algeria	وزير الطاقة 1999–2010\n\
abdelmalek-droukdel	عبد المالك دروكدال	دروكدال; أبو مصعب عبد الودود	Abdelmalek Droukdel	algeria	أمير تنظيم القاعدة في بلاد المغرب 2004–2020\n\
mokhtar-belmokhtar	مختار بلمختار	بلمختار	Mokhtar Belmokhtar	algeria	\n\
hassan-ii	الحسن الثاني	الملك الحسن الثاني	Hassan II	morocco	ملك المغرب 1961–1999\n\
mohammed-vi	محمد السادس	الملك محمد السادس	Mohammed VI	morocco	ملك المغرب 1999–\n\
moulay-rachid	مولاي رشيد	الأمير مولاي رشيد	Prince Moulay Rachid	morocco	\n\
moulay-hassan	مولاي الحسن		Prince Moulay Hassan	morocco	ولي العهد 2003–\n\
abderrahmane-youssoufi	عبد الرحمن اليوسفي	اليوسفي	Abderrahmane Youssoufi	morocco	الوزير الأول 1998–2002\n\
driss-jettou	إدريس جطو		Driss Jettou	morocco	الوزير الأول 2002–2007\n\
abbas-el-fassi	عباس الفاسي		Abbas El Fassi	morocco	الوزير الأول 2007–2011\n\
abdelilah-benkirane	عبد الإله بنكيران	بنكيران; عبد الإله ابن كيران; ابن كيران	Abdelilah Benkirane	morocco	رئيس الحكومة 2011–2017\n\
saadeddine-othmani	سعد الدين العثماني	العثماني	Saadeddine Othmani	morocco	وزير الخارجية 2012–2013; رئيس الحكومة 2017–2021\n\
aziz-akhannouch	عزيز أخنوش	أخنوش	Aziz Akhannouch	morocco	رئيس الحكومة 2021–\n\
nasser-bourita	ناصر بوريطة	بوريطة	Nasser Bourita	morocco	وزير الخارجية 2017–\n\
salaheddine-mezouar	صلاح الدين مزوار	مزوار	Salaheddine Mezouar	morocco	وزير الخارجية 2013–2017\n\
taieb-fassi-fihri	الطيب الفاسي الفهري	الفاسي الفهري	Taïeb Fassi Fihri	morocco	وزير الخارجية 2007–2012\n\
abdelouafi-laftit	عبد الوافي لفتيت	لفتيت	Abdelouafi Laftit	morocco	وزير الداخلية 2017–\n\
mohamed-hassad	محمد حصاد		Mohamed Hassad	morocco	وزير الداخلية 2013–2017\n\
mohand-laenser	امحند العنصر	محند العنصر	Mohand Laenser	morocco	الأمين العام لحزب الحركة الشعبية 1986–2022; وزير الداخلية 2012–2013\n\
driss-basri	إدريس البصري		Driss Basri	morocco	وزير الداخلية 1979–1999\n\
mohamed-boussaid	محمد بوسعيد		Mohamed Boussaïd	morocco	وزير الاقتصاد والمالية 2013–2018\n\
moulay-hafid-elalamy	مولاي حفيظ العلمي	حفيظ العلمي	Moulay Hafid Elalamy	morocco	وزير الصناعة والتجارة 2013–2021\n\
ilyas-el-omari	إلياس العماري	?العماري	Ilyas El Omari	morocco	الأمين العام لحزب الأصالة والمعاصرة 2016–2018\n\
driss-lachgar	إدريس لشكر		Driss Lachgar	morocco	الكاتب الأول للاتحاد الاشتراكي للقوات الشعبية 2012–\n\
hamid-chabat	حميد شباط		Hamid Chabat	morocco	عمدة فاس 2003–2015; الأمين العام لحزب الاستقلال 2012–2017\n\
nizar-baraka	نزار بركة		Nizar Baraka	morocco	وزير الاقتصاد والمالية 2012–2013; الأمين العام لحزب الاستقلال 2017–; وزير التجهيز والماء 2021–\n\
abdellatif-ouahbi	عبد اللطيف وهبي		Abdellatif Ouahbi	morocco	وزير العدل 2021–\n\
abdellatif-hammouchi	عبد اللطيف الحموشي	الحموشي	Abdellatif Hammouchi	morocco	المدير العام للأمن الوطني 2015–\n\
mustapha-el-khalfi	مصطفى الخلفي		Mustapha El Khalfi	morocco	وزير الاتصال 2012–2017; الناطق الرسمي باسم الحكومة 2017–2019\n\
nabila-mounib	نبيلة منيب		Nabila Mounib	morocco	الأمينة العامة للحزب الاشتراكي الموحد 2012–2023\n\
nasser-zefzafi	ناصر الزفزافي	الزفزافي	Nasser Zefzafi	morocco	\n\
abdessalam-yassine	عبد السلام ياسين		Abdessalam Yassine	morocco	المرشد العام لجماعة العدل والإحسان 1987–2012\n\
brahim-ghali	إبراهيم غالي		Brahim Ghali		الأمين العام لجبهة البوليساريو 2016–\n\
mohamed-abdelaziz	محمد عبد العزيز		Mohamed Abdelaziz		الأمين العام لجبهة البوليساريو 1976–2016\n\
maaouya-ould-taya	معاوية ولد الطايع	ولد الطايع; معاوية ولد سيدي أحمد الطايع	Maaouya Ould Taya	mauritania	رئيس موريتانيا 1984–2005\n\
ely-ould-mohamed-vall	اعل ولد محمد فال		Ely Ould Mohamed Vall	mauritania	رئيس المجلس العسكري 2005–2007\n\
sidi-ould-cheikh-abdallahi	سيدي ولد الشيخ عبد الله		Sidi Ould Cheikh Abdallahi	mauritania	رئيس موريتانيا 2007–2008\n\
mohamed-ould-abdel-aziz	محمد ولد عبد العزيز	ولد عبد العزيز	Mohamed Ould Abdel Aziz	mauritania	رئيس موريتانيا 2009–2019\n\
mohamed-ould-ghazouani	محمد ولد الشيخ الغزواني	ولد الغزواني; ولد الشيخ الغزواني; محمد ولد الغزواني; الغزواني	Mohamed Ould Ghazouani	mauritania	رئيس موريتانيا 2019–\n\
ismail-ould-cheikh-ahmed	إسماعيل ولد الشيخ أحمد	ولد الشيخ أحمد; ولد الشيخ	Ismail Ould Cheikh Ahmed	mauritania	المبعوث الأممي إلى اليمن 2015–2018; وزير الخارجية 2018–2022\n\
omar-al-bashir	عمر البشير	البشير; عمر حسن أحمد البشير; عمر حسن البشير	Omar al-Bashir	sudan	رئيس السودان 1989–2019\n\
hassan-al-turabi	حسن الترابي	حسن عبد الله الترابي; الترابي	Hassan al-Turabi	sudan	رئيس المجلس الوطني 1996–1999; الأمين العام لحزب المؤتمر الشعبي 2000–2016\n\
sadiq-al-mahdi	الصادق المهدي		Sadiq al-Mahdi	sudan	رئيس الوزراء 1986–1989\n\
mohamed-osman-mirghani	محمد عثمان الميرغني	الميرغني	Mohamed Osman al-Mirghani	sudan	رئيس الحزب الاتحادي الديمقراطي 1968–\n\
ali-osman-taha	علي عثمان محمد طه	علي عثمان طه	Ali Osman Taha	sudan	نائب الرئيس 1998–2013\n\
nafie-ali-nafie	نافع علي نافع		Nafie Ali Nafie	sudan	\n\
bakri-hassan-saleh	بكري حسن صالح		Bakri Hassan Saleh	sudan	رئيس الوزراء 2017–2018\n\
ibrahim-ghandour	إبراهيم غندور	غندور	Ibrahim Ghandour	sudan	وزير الخارجية 2015–2018\n\
ali-karti	علي كرتي		Ali Karti	sudan	وزير الخارجية 2010–2015\n\
mustafa-osman-ismail	مصطفى عثمان إسماعيل		Mustafa Osman Ismail	sudan	وزير الخارجية 1998–2005\n\
salah-gosh	صلاح قوش	صلاح عبد الله قوش; صلاح عبدالله; قوش	Salah Gosh	sudan	مدير جهاز الأمن والمخابرات 2004–2009; مدير جهاز الأمن والمخابرات 2018–2019\n\
awad-ibn-auf	عوض بن عوف	?بن عوف; عوض ابن عوف	Awad Ibn Auf	sudan	وزير الدفاع 2015–2019\n\
abdel-fattah-al-burhan	عبد الفتاح البرهان	البرهان	Abdel Fattah al-Burhan	sudan	رئيس مجلس السيادة 2019–\n\
mohamed-hamdan-dagalo	محمد حمدان دقلو	حميدتي; دقلو; محمد حمدان دقلو حميدتي	Mohamed Hamdan Dagalo (Hemedti)	sudan	قائد قوات الدعم السريع 2013–\n\
abdelrahim-dagalo	عبد الرحيم دقلو		Abdelrahim Dagalo	sudan	\n\
abdalla-hamdok	عبد الله حمدوك	حمدوك	Abdalla Hamdok	sudan	رئيس الوزراء 2019–2022\n\
yasser-al-atta	ياسر العطا		Yasser al-Atta	sudan	عضو مجلس السيادة 2019–\n\
shams-al-din-kabbashi	شمس الدين كباشي	كباشي	Shams al-Din Kabbashi	sudan	المتحدث باسم المجلس العسكري الانتقالي 2019–2019; عضو مجلس السيادة 2019–; نائب القائد العام للجيش 2023–\n\
malik-agar	مالك عقار		Malik Agar	sudan	والي النيل الأزرق 2010–2011; عضو مجلس السيادة 2021–2023; نائب رئيس مجلس السيادة 2023–\n\
yasir-arman	ياسر عرمان	عرمان	Yasir Arman	sudan	\n\
abdelaziz-al-hilu	عبد العزيز الحلو	?الحلو	Abdelaziz al-Hilu	sudan	رئيس الحركة الشعبية لتحرير السودان شمال 2017–\n\
gibril-ibrahim	جبريل إبراهيم		Gibril Ibrahim	sudan	رئيس حركة العدل والمساواة 2012–; وزير المالية 2021–\n\
khalil-ibrahim	خليل إبراهيم		Khalil Ibrahim	sudan	زعيم حركة العدل والمساواة 2003–2011\n\
minni-minnawi	مني أركو مناوي	مناوي; مني مناوي	Minni Minnawi	sudan	كبير مساعدي الرئيس 2006–2010; حاكم إقليم دارفور 2021–\n\
abdel-wahid-al-nur	عبد الواحد محمد نور	عبد الواحد نور; عبد الواحد محمد أحمد النور	Abdul Wahid al-Nur	sudan	\n\
musa-hilal	موسى هلال		Musa Hilal	sudan	\n\
asma-abdalla	أسماء محمد عبد الله		Asma Abdalla	sudan	وزيرة الخارجية 2019–2020\n\
mariam-al-mahdi	مريم الصادق المهدي	مريم المهدي	Mariam al-Mahdi	sudan	وزيرة الخارجية 2021–2021\n\
salva-kiir	سلفا كير	سلفاكير; سلفا كير ميارديت; سيلفا كير; كير ميارديت	Salva Kiir	south-sudan	رئيس جنوب السودان 2011–\n\
riek-machar	رياك مشار	?مشار; ريك مشار; رياك ماشار	Riek Machar	south-sudan	نائب الرئيس 2011–2013; النائب الأول للرئيس 2016–2016; النائب الأول للرئيس 2020–2025\n\
john-garang	جون قرنق	قرنق; جون غارانغ	John Garang	south-sudan	رئيس الحركة الشعبية لتحرير السودان 1983–2005; النائب الأول لرئيس السودان 2005–2005\n\
pagan-amum	باقان أموم		Pagan Amum	south-sudan	\n\
siad-barre	محمد سياد بري	سياد بري	Siad Barre	somalia	رئيس الصومال 1969–1991\n\
abdullahi-yusuf	عبد الله يوسف أحمد	عبد الله يوسف	Abdullahi Yusuf Ahmed	somalia	رئيس الصومال 2004–2008\n\
sharif-ahmed	شريف شيخ أحمد	شيخ شريف شيخ أحمد; شيخ شريف	Sharif Sheikh Ahmed	somalia	رئيس الصومال 2009–2012\n\
hassan-sheikh-mohamud	حسن شيخ محمود		Hassan Sheikh Mohamud	somalia	رئيس الصومال 2012–2017; رئيس الصومال 2022–\n\
mohamed-farmaajo	محمد عبد الله فرماجو	فرماجو; محمد عبد الله محمد فرماجو; محمد عبدالله محمد	Mohamed Abdullahi Farmaajo	somalia	رئيس الصومال 2017–2022\n\
ahmed-godane	أحمد غودان	أحمد عبدي غودان	Ahmed Abdi Godane	somalia	زعيم حركة الشباب 2008–2014\n\
muse-bihi	موسى بيحي عبدي	موسى بيحي	Muse Bihi Abdi		رئيس أرض الصومال 2017–2024\n\
ismail-omar-guelleh	إسماعيل عمر جيله	إسماعيل عمر غيلة; إسماعيل عمر جيلة	Ismaïl Omar Guelleh	djibouti	رئيس جيبوتي 1999–\n\
fahd-bin-abdulaziz	فهد بن عبد العزيز	الملك فهد; الملك فهد بن عبد العزيز; فهد بن عبد العزيز آل سعود	King Fahd	saudi-arabia	ملك السعودية 1982–2005\n\
abdullah-bin-abdulaziz	عبد الله بن عبد العزيز	الملك عبد الله بن عبد العزيز; عبد الله بن عبد العزيز آل سعود	King Abdullah of Saudi Arabia	saudi-arabia	ولي العهد 1982–2005; ملك السعودية 2005–2015\n\
salman-bin-abdulaziz	سلمان بن عبد العزيز	الملك سلمان; الملك سلمان بن عبد العزيز; سلمان بن عبد العزيز آل سعود; الملك سلمان بن عبد العزيز آل سعود	King Salman	saudi-arabia	ملك السعودية 2015–\n\
mohammed-bin-salman	محمد بن سلمان	بن سلمان; محمد بن سلمان بن عبد العزيز; محمد بن سلمان بن عبد العزيز آل سعود; محمد بن سلمان آل سعود	Mohammed bin Salman	saudi-arabia	وزير الدفاع 2015–2022; ولي العهد 2017–\n\
mohammed-bin-nayef	محمد بن نايف	محمد بن نايف بن عبد العزيز; محمد بن نايف بن عبد العزيز آل سعود	Mohammed bin Nayef	saudi-arabia	وزير الداخلية 2012–2017; ولي العهد 2015–2017\n\
muqrin-bin-abdulaziz	مقرن بن عبد العزيز		Muqrin bin Abdulaziz	saudi-arabia	ولي العهد 2015–2015\n\
nayef-bin-abdulaziz	نايف بن عبد العزيز	نايف بن عبد العزيز آل سعود	Nayef bin Abdulaziz	saudi-arabia	وزير الداخلية 1975–2012; ولي العهد 2011–2012\n\
sultan-bin-abdulaziz	سلطان بن عبد العزيز	سلطان بن عبد العزيز آل سعود	Sultan bin Abdulaziz	saudi-arabia	وزير الدفاع 1963–2011; ولي العهد 2005–2011\n\
saud-al-faisal	سعود الفيصل		Saud al-Faisal	saudi-arabia	وزير الخارجية 1975–2015\n\
adel-al-jubeir	عادل الجبير	الجبير; عادل بن أحمد الجبير	Adel al-Jubeir	saudi-arabia	وزير الخارجية 2015–2018\n\
ibrahim-al-assaf	إبراهيم العساف	?العساف	Ibrahim al-Assaf	saudi-arabia	وزير المالية 1996–2016; وزير الخارجية 2018–2019\n\
faisal-bin-farhan	فيصل بن فرحان	فيصل بن فرحان آل سعود; فيصل بن فرحان بن عبد الله	Faisal bin Farhan	saudi-arabia	وزير الخارجية 2019–\n\
khalid-bin-salman	خالد بن سلمان	خالد بن سلمان بن عبد العزيز	Khalid bin Salman	saudi-arabia	سفير السعودية في واشنطن 2017–2019; وزير الدفاع 2022–\n\
abdulaziz-bin-salman	عبد العزيز بن سلمان		Abdulaziz bin Salman	saudi-arabia	وزير الطاقة 2019–\n\
abdulaziz-bin-saud	عبد العزيز بن سعود بن نايف		Abdulaziz bin Saud	saudi-arabia	وزير الداخلية 2017–\n\
turki-al-faisal	تركي الفيصل		Turki al-Faisal	saudi-arabia	رئيس الاستخبارات العامة 1979–2001\n\
bandar-bin-sultan	بندر بن سلطان	بندر بن سلطان بن عبد العزيز	Bandar bin Sultan	saudi-arabia	سفير السعودية في واشنطن 1983–2005; رئيس الاستخبارات العامة 2012–2014\n\
mutaib-bin-abdullah	متعب بن عبد الله	متعب بن عبد الله بن عبد العزيز	Mutaib bin Abdullah	saudi-arabia	وزير الحرس الوطني 2013–2017\n\
alwaleed-bin-talal	الوليد بن طلال	الوليد بن طلال بن عبد العزيز	Alwaleed bin Talal	saudi-arabia	\n\
khalid-al-faisal	خالد الفيصل	خالد الفيصل بن عبد العزيز	Khalid al-Faisal	saudi-arabia	أمير منطقة مكة المكرمة 2007–\n\
faisal-bin-khalid	فيصل بن خالد بن عبد العزيز	فيصل بن خالد	Faisal bin Khalid	saudi-arabia	أمير منطقة عسير 2007–2018\n\
mansour-al-turki	منصور التركي		Mansour al-Turki	saudi-arabia	المتحدث الأمني لوزارة الداخلية\n\
turki-al-maliki	تركي المالكي		Turki al-Maliki	saudi-arabia	المتحدث باسم التحالف العربي 2017–\n\
ahmed-asiri	أحمد عسيري	أحمد العسيري	Ahmed al-Asiri	saudi-arabia	المتحدث باسم التحالف العربي 2015–2017\n\
saud-al-qahtani	سعود القحطاني		Saud al-Qahtani	saudi-arabia	المستشار في الديوان الملكي 2015–2018\n\
turki-al-sheikh	تركي آل الشيخ		Turki Al-Sheikh	saudi-arabia	رئيس هيئة الترفيه 2018–\n\
jamal-khashoggi	جمال خاشقجي	خاشقجي	Jamal Khashoggi	saudi-arabia	\n\
khalid-al-falih	خالد الفالح	?الفالح	Khalid al-Falih	saudi-arabia	وزير الطاقة 2016–2019\n\
ali-al-naimi	علي النعيمي		Ali al-Naimi	saudi-arabia	وزير البترول 1995–2016\n\
mohammed-al-jadaan	محمد الجدعان	الجدعان	Mohammed al-Jadaan	saudi-arabia	وزير المالية 2016–\n\
mohammed-al-jaber	محمد آل جابر		Mohammed Al Jaber	saudi-arabia	سفير السعودية في اليمن 2014–\n\
thamer-al-sabhan	ثامر السبهان	السبهان	Thamer al-Sabhan	saudi-arabia	السفير في العراق 2015–2016; وزير الدولة لشؤون الخليج العربي 2016–\n\
abdulaziz-al-sheikh	عبد العزيز آل الشيخ	عبد العزيز بن عبد الله آل الشيخ	Abdulaziz Al al-Sheikh	saudi-arabia	المفتي العام للسعودية 1999–\n\
salman-al-odah	سلمان العودة		Salman al-Odah	saudi-arabia	\n\
loujain-al-hathloul	لجين الهذلول		Loujain al-Hathloul	saudi-arabia	\n\
nimr-al-nimr	نمر النمر	نمر باقر النمر	Nimr al-Nimr	saudi-arabia	\n\
osama-bin-laden	أسامة بن لادن	بن لادن; ابن لادن	Osama bin Laden	saudi-arabia	زعيم تنظيم القاعدة 1988–2011\n\
ayman-al-zawahiri	أيمن الظواهري	الظواهري	Ayman al-Zawahiri	egypt	زعيم تنظيم القاعدة 2011–2022\n\
abu-musab-al-zarqawi	أبو مصعب الزرقاوي	الزرقاوي	Abu Musab al-Zarqawi	jordan	زعيم تنظيم القاعدة في العراق 2004–2006\n\
abu-bakr-al-baghdadi	أبو بكر البغدادي	البغدادي	Abu Bakr al-Baghdadi	iraq	زعيم تنظيم الدولة الإسلامية 2010–2019\n\
abu-mohammed-al-adnani	أبو محمد العدناني	العدناني	Abu Mohammad al-Adnani	syria	المتحدث باسم تنظيم الدولة الإسلامية\n\
ahmed-al-sharaa	أحمد الشرع	أبو محمد الجولاني; الجولاني; ?الشرع	Ahmed al-Sharaa (al-Jolani)	syria	زعيم جبهة النصرة 2012–2017; زعيم هيئة تحرير الشام 2017–2025\n\
nasir-al-wuhayshi	ناصر الوحيشي	الوحيشي	Nasir al-Wuhayshi	yemen	زعيم تنظيم القاعدة في جزيرة العرب 2009–2015\n\
qasim-al-raymi	قاسم الريمي	الريمي	Qasim al-Raymi	yemen	زعيم تنظيم القاعدة في جزيرة العرب 2015–2020\n\
anwar-al-awlaki	أنور العولقي	العولقي	Anwar al-Awlaki	yemen	\n\
khalid-sheikh-mohammed	خالد شيخ محمد		Khalid Sheikh Mohammed		\n\
ali-abdullah-saleh	علي عبد الله صالح		Ali Abdullah Saleh	yemen	رئيس اليمن 1990–2012\n\
ahmed-ali-saleh	أحمد علي عبد الله صالح		Ahmed Ali Saleh	yemen	قائد الحرس الجمهوري 2004–2012\n\
tareq-saleh	طارق صالح	طارق محمد عبد الله صالح	Tareq Saleh	yemen	قائد قوات المقاومة الوطنية 2018–; عضو مجلس القيادة الرئاسي 2022–\n\
abdrabbuh-mansur-hadi	عبد ربه منصور هادي	عبدربه منصور هادي; منصور هادي; ?هادي	Abdrabbuh Mansur Hadi	yemen	رئيس اليمن 2012–2022\n\
rashad-al-alimi	رشاد العليمي	العليمي; رشاد محمد العليمي	Rashad al-Alimi	yemen	رئيس مجلس القيادة الرئاسي 2022–\n\
ali-mohsen-al-ahmar	علي محسن الأحمر	علي محسن صالح الأحمر; محسن الأحمر; علي محسن صالح	Ali Mohsen al-Ahmar	yemen	نائب الرئيس 2016–2022\n\
khaled-bahah	خالد بحاح	بحاح; خالد محفوظ بحاح	Khaled Bahah	yemen	رئيس الوزراء 2014–2016\n\
ahmed-bin-daghr	أحمد عبيد بن دغر	بن دغر; أحمد بن دغر	Ahmed Obeid bin Daghr	yemen	رئيس الوزراء 2016–2018\n\
maeen-abdulmalik	معين عبد الملك	معين عبد الملك سعيد	Maeen Abdulmalik Saeed	yemen	رئيس الوزراء 2018–2024\n\
ahmed-bin-mubarak	أحمد عوض بن مبارك	?بن مبارك	Ahmed Awad bin Mubarak	yemen	وزير الخارجية 2020–2024; رئيس الوزراء 2024–2025\n\
mohammed-basindawa	محمد سالم باسندوة	باسندوة	Mohammed Basindawa	yemen	رئيس الوزراء 2011–2014\n\
abu-bakr-al-qirbi	أبو بكر القربي	?القربي	Abu Bakr al-Qirbi	yemen	وزير الخارجية 2001–2014\n\
abdulmalik-al-mekhlafi	عبد الملك المخلافي	المخلافي	Abdulmalik al-Mekhlafi	yemen	وزير الخارجية 2015–2018\n\
khaled-al-yamani	خالد اليماني	خالد حسين اليماني	Khaled al-Yamani	yemen	وزير الخارجية 2018–2019\n\
riyadh-yassin	رياض ياسين	رياض ياسين عبد الله	Riyadh Yassin	yemen	وزير الخارجية 2015–2015\n\
muammar-al-eryani	معمر الإرياني	الإرياني	Muammar al-Eryani	yemen	وزير الإعلام 2016–\n\
abdulmalik-al-houthi	عبد الملك الحوثي	عبد الملك بدر الدين الحوثي; عبدالملك الحوثي	Abdul-Malik al-Houthi	yemen	زعيم جماعة الحوثي 2004–\n\
hussein-al-houthi	حسين بدر الدين الحوثي	حسين الحوثي	Hussein al-Houthi	yemen	\n\
mohammed-ali-al-houthi	محمد علي الحوثي		Mohammed Ali al-Houthi	yemen	رئيس اللجنة الثورية العليا 2015–2016\n\
mahdi-al-mashat	مهدي المشاط	?المشاط	Mahdi al-Mashat	yemen	رئيس المجلس السياسي الأعلى 2018–\n\
saleh-al-sammad	صالح الصماد	الصماد; صالح علي الصماد	Saleh al-Sammad	yemen	رئيس المجلس السياسي الأعلى 2016–2018\n\
mohammed-abdulsalam	محمد عبد السلام		Mohammed Abdulsalam	yemen	المتحدث باسم الحوثيين\n\
yahya-saree	يحيى سريع		Yahya Saree	yemen	المتحدث العسكري للحوثيين 2018–\n\
hisham-sharaf	هشام شرف		Hisham Sharaf	yemen	وزير الخارجية في حكومة صنعاء 2016–2024\n\
aidarus-al-zubaidi	عيدروس الزبيدي	?الزبيدي; عيدروس قاسم الزبيدي	Aidarus al-Zubaidi	yemen	رئيس المجلس الانتقالي الجنوبي 2017–\n\
hani-bin-breik	هاني بن بريك	بن بريك	Hani bin Breik	yemen	وزير دولة 2016–2017; نائب رئيس المجلس الانتقالي الجنوبي 2017–\n\
sultan-al-arada	سلطان العرادة	العرادة	Sultan al-Arada	yemen	محافظ مأرب 2012–\n\
abdullah-al-ahmar	عبد الله بن حسين الأحمر		Abdullah al-Ahmar	yemen	رئيس مجلس النواب 1993–2007\n\
sadiq-al-ahmar	صادق الأحمر		Sadiq al-Ahmar	yemen	شيخ مشايخ حاشد 2007–2023\n\
hamid-al-ahmar	حميد الأحمر		Hamid al-Ahmar	yemen	\n\
abdul-majid-al-zindani	عبد المجيد الزنداني	الزنداني	Abdul Majid al-Zindani	yemen	عضو مجلس الرئاسة 1993–1997\n\
tawakkol-karman	توكل كرمان		Tawakkol Karman	yemen	\n\
ali-salem-al-beidh	علي سالم البيض	?البيض	Ali Salem al-Beidh	yemen	نائب الرئيس 1990–1993\n\
jamal-benomar	جمال بن عمر	جمال بنعمر; بنعمر	Jamal Benomar	morocco	المبعوث الأممي إلى اليمن 2011–2015\n\
martin-griffiths	مارتن غريفيث	غريفيث; مارتن غريفيثس; مارتن جريفيث	Martin Griffiths	united-kingdom	المبعوث الأممي إلى اليمن 2018–2021\n\
hans-grundberg	هانس غروندبرغ	غروندبرغ; هانس جروندبرج; هانز غروندبرغ	Hans Grundberg	sweden	المبعوث الأممي إلى اليمن 2021–\n\
tim-lenderking	تيموثي ليندركينغ	ليندركينغ; تيم ليندركينغ; تيموثي ليندركنغ	Tim Lenderking	united-states	المبعوث الأمريكي إلى اليمن 2021–2025\n\
qaboos-bin-said	قابوس بن سعيد	السلطان قابوس; السلطان قابوس بن سعيد	Sultan Qaboos	oman	سلطان عمان 1970–2020\n\
haitham-bin-tariq	هيثم بن طارق	السلطان هيثم بن طارق; هيثم بن طارق آل سعيد	Haitham bin Tariq	oman	سلطان عمان 2020–\n\
yusuf-bin-alawi	يوسف بن علوي	?بن علوي; يوسف بن علوي بن عبد الله	Yusuf bin Alawi	oman	وزير الشؤون الخارجية 1997–2020\n\
badr-al-busaidi	بدر البوسعيدي	بدر بن حمد البوسعيدي; البوسعيدي	Badr al-Busaidi	oman	وزير الخارجية 2020–\n\
zayed-bin-sultan	زايد بن سلطان آل نهيان	الشيخ زايد; زايد بن سلطان	Zayed bin Sultan Al Nahyan	uae	رئيس الإمارات 1971–2004\n\
khalifa-bin-zayed	خليفة بن زايد آل نهيان	خليفة بن زايد	Khalifa bin Zayed Al Nahyan	uae	رئيس الإمارات 2004–2022\n\
mohammed-bin-zayed	محمد بن زايد آل نهيان	محمد بن زايد; ?بن زايد	Mohammed bin Zayed Al Nahyan	uae	ولي عهد أبوظبي 2004–2022; رئيس الإمارات 2022–\n\
abdullah-bin-zayed	عبد الله بن زايد آل نهيان	عبد الله بن زايد	Abdullah bin Zayed Al Nahyan	uae	وزير الخارجية 2006–\n\
mansour-bin-zayed	منصور بن زايد آل نهيان	منصور بن زايد	Mansour bin Zayed Al Nahyan	uae	نائب رئيس الوزراء\n\
tahnoun-bin-zayed	طحنون بن زايد آل نهيان	طحنون بن زايد	Tahnoun bin Zayed Al Nahyan	uae	مستشار الأمن الوطني 2016–\n\
mohammed-bin-rashid	محمد بن راشد آل مكتوم	محمد بن راشد	Mohammed bin Rashid Al Maktoum	uae	حاكم دبي 2006–; رئيس الوزراء 2006–\n\
hamdan-bin-mohammed	حمدان بن محمد بن راشد آل مكتوم	حمدان بن محمد	Hamdan bin Mohammed Al Maktoum	uae	ولي عهد دبي 2008–\n\
anwar-gargash	أنور قرقاش	قرقاش	Anwar Gargash	uae	وزير الدولة للشؤون الخارجية 2008–2021\n\
sultan-al-jaber	سلطان الجابر	سلطان أحمد الجابر	Sultan al-Jaber	uae	رئيس مؤتمر كوب 28 2023–2023\n\
reem-al-hashimy	ريم الهاشمي		Reem Al Hashimy	uae	وزيرة دولة 2008–; وزيرة الدولة لشؤون التعاون الدولي 2016–\n\
yousef-al-otaiba	يوسف العتيبة	العتيبة	Yousef Al Otaiba	uae	سفير الإمارات في واشنطن 2008–\n\
dhahi-khalfan	ضاحي خلفان	ضاحي خلفان تميم	Dhahi Khalfan	uae	قائد شرطة دبي 1980–2013\n\
mohammed-dahlan	محمد دحلان	دحلان	Mohammed Dahlan	palestine	رئيس جهاز الأمن الوقائي في غزة 1994–2002; وزير الدولة للشؤون الأمنية 2003–2003; مستشار الأمن القومي 2007–2007\n\
hamad-bin-khalifa-qatar	حمد بن خليفة آل ثاني	حمد بن خليفة	Hamad bin Khalifa Al Thani	qatar	أمير قطر 1995–2013\n\
tamim-bin-hamad	تميم بن حمد آل ثاني	تميم بن حمد; الشيخ تميم; الأمير تميم; ?تميم	Tamim bin Hamad Al Thani	qatar	أمير قطر 2013–\n\
hamad-bin-jassim	حمد بن جاسم آل ثاني	حمد بن جاسم; حمد بن جاسم بن جبر آل ثاني; حمد بن جاسم بن جبر	Hamad bin Jassim Al Thani	qatar	وزير الخارجية 1992–2013; رئيس الوزراء 2007–2013\n\
khalid-al-attiyah	خالد العطية	خالد بن محمد العطية; ?العطية	Khalid al-Attiyah	qatar	وزير الخارجية 2013–2016; وزير الدفاع 2016–2024\n\
mohammed-bin-abdulrahman-al-thani	محمد بن عبد الرحمن آل ثاني	محمد بن عبد الرحمن بن جاسم آل ثاني; محمد بن عبد الرحمن	Mohammed bin Abdulrahman Al Thani	qatar	وزير الخارجية 2016–; رئيس الوزراء 2023–\n\
majed-al-ansari	ماجد الأنصاري		Majed al-Ansari	qatar	المتحدث باسم وزارة الخارجية 2021–\n\
lolwah-al-khater	لولوة الخاطر		Lolwah al-Khater	qatar	المتحدثة باسم وزارة الخارجية 2017–2022; وزيرة الدولة للتعاون الدولي 2023–2024; وزيرة التربية والتعليم 2024–\n\
moza-bint-nasser	موزا بنت ناصر	موزة بنت ناصر; الشيخة موزا	Moza bint Nasser	qatar	رئيسة مؤسسة قطر 1995–\n\
mohammed-bin-hammam	محمد بن همام		Mohamed bin Hammam	qatar	رئيس الاتحاد الآسيوي لكرة القدم 2002–2011\n\
hamad-bin-isa	حمد بن عيسى آل خليفة	حمد بن عيسى; الملك حمد بن عيسى آل خليفة	Hamad bin Isa Al Khalifa	bahrain	ملك البحرين 1999–\n\
salman-bin-hamad	سلمان بن حمد آل خليفة	سلمان بن حمد	Salman bin Hamad Al Khalifa	bahrain	ولي العهد 1999–; رئيس الوزراء 2020–\n\
khalifa-bin-salman	خليفة بن سلمان آل خليفة	خليفة بن سلمان	Khalifa bin Salman Al Khalifa	bahrain	رئيس الوزراء 1970–2020\n\
khalid-bin-ahmed-bahrain	خالد بن أحمد آل خليفة	خالد بن أحمد بن محمد آل خليفة; خالد بن أحمد	Khalid bin Ahmed Al Khalifa	bahrain	وزير الخارجية 2005–2020\n\
abdullatif-al-zayani	عبد اللطيف الزياني	عبد اللطيف بن راشد الزياني; الزياني	Abdullatif al-Zayani	bahrain	الأمين العام لمجلس التعاون الخليجي 2011–2020; وزير الخارجية 2020–\n\
ali-salman	علي سلمان		Ali Salman	bahrain	الأمين العام لجمعية الوفاق 2006–\n\
isa-qassim	عيسى قاسم		Isa Qassim	bahrain	\n\
nabeel-rajab	نبيل رجب		Nabeel Rajab	bahrain	\n\
jaber-al-ahmad	جابر الأحمد الصباح	جابر الأحمد الجابر الصباح	Jaber al-Ahmad Al-Sabah	kuwait	أمير الكويت 1977–2006\n\
sabah-al-ahmad	صباح الأحمد الجابر الصباح	صباح الأحمد الصباح; صباح الأحمد; الشيخ صباح الأحمد	Sabah al-Ahmad Al-Sabah	kuwait	وزير الخارجية 1963–2003; أمير الكويت 2006–2020\n\
nawaf-al-ahmad	نواف الأحمد الجابر الصباح	نواف الأحمد الصباح; نواف الأحمد	Nawaf al-Ahmad Al-Sabah	kuwait	أمير الكويت 2020–2023\n\
mishal-al-ahmad	مشعل الأحمد الجابر الصباح	مشعل الأحمد الصباح; مشعل الأحمد	Mishal al-Ahmad Al-Sabah	kuwait	أمير الكويت 2023–\n\
sabah-al-khalid	صباح الخالد الحمد الصباح	صباح الخالد; صباح الخالد الصباح	Sabah al-Khalid Al-Sabah	kuwait	وزير الخارجية 2011–2019; رئيس الوزراء 2019–2022\n\
jaber-al-mubarak	جابر المبارك الحمد الصباح	جابر المبارك الصباح; جابر المبارك	Jaber al-Mubarak Al-Sabah	kuwait	رئيس الوزراء 2011–2019\n\
nasser-al-mohammed	ناصر المحمد الأحمد الصباح	ناصر المحمد الصباح; ناصر المحمد	Nasser al-Mohammed Al-Sabah	kuwait	رئيس الوزراء 2006–2011\n\
marzouq-al-ghanim	مرزوق الغانم		Marzouq al-Ghanim	kuwait	رئيس مجلس الأمة 2013–2022\n\
musallam-al-barrak	مسلم البراك		Musallam al-Barrak	kuwait	عضو مجلس الأمة 1996–2012\n\
ahmed-nasser-al-sabah	أحمد ناصر المحمد الصباح		Ahmed Nasser Al-Sabah	kuwait	وزير الخارجية 2019–2022\n\
khaled-al-jarrah	خالد الجراح الصباح		Khaled al-Jarrah Al-Sabah	kuwait	وزير الدفاع 2013–2016; وزير الداخلية 2016–2019\n\
nayef-al-hajraf	نايف الحجرف	نايف فلاح مبارك الحجرف	Nayef al-Hajraf	kuwait	الأمين العام لمجلس التعاون الخليجي 2020–2023\n\
jasem-al-budaiwi	جاسم البديوي	جاسم محمد البديوي	Jasem al-Budaiwi	kuwait	الأمين العام لمجلس التعاون الخليجي 2023–\n\
saddam-hussein	صدام حسين	?صدام; صدام حسين المجيد	Saddam Hussein	iraq	رئيس العراق 1979–2003\n\
uday-hussein	عدي صدام حسين	عدي صدام	Uday Hussein	iraq	رئيس اللجنة الأولمبية العراقية 1984–2003\n\
qusay-hussein	قصي صدام حسين	قصي صدام	Qusay Hussein	iraq	\n\
tariq-aziz	طارق عزيز		Tariq Aziz	iraq	وزير الخارجية 1983–1991; نائب رئيس الوزراء 1979–2003\n\
izzat-al-douri	عزت الدوري	عزة الدوري; عزت إبراهيم الدوري; عزة إبراهيم الدوري	Izzat al-Douri	iraq	نائب رئيس مجلس قيادة الثورة 1979–2003\n\
ali-hassan-al-majid	علي حسن المجيد	علي الكيماوي	Ali Hassan al-Majid	iraq	وزير الداخلية 1991–1991; وزير الدفاع 1991–1995\n\
taha-yassin-ramadan	طه ياسين رمضان		Taha Yassin Ramadan	iraq	نائب الرئيس 1991–2003\n\
mohammed-said-al-sahhaf	محمد سعيد الصحاف	الصحاف	Mohammed Saeed al-Sahhaf	iraq	وزير الخارجية 1992–2001; وزير الإعلام 2001–2003\n\
naji-sabri	ناجي صبري		Naji Sabri	iraq	وزير الخارجية 2001–2003\n\
jalal-talabani	جلال طالباني	طالباني; جلال الطالباني; الطالباني	Jalal Talabani	iraq	رئيس العراق 2005–2014\n\
fuad-masum	فؤاد معصوم		Fuad Masum	iraq	رئيس العراق 2014–2018\n\
barham-salih	برهم صالح		Barham Salih	iraq	رئيس العراق 2018–2022\n\
abdul-latif-rashid	عبد اللطيف رشيد	عبد اللطيف جمال رشيد	Abdul Latif Rashid	iraq	رئيس العراق 2022–\n\
ghazi-al-yawer	غازي الياور	غازي عجيل الياور; الياور	Ghazi al-Yawer	iraq	رئيس العراق 2004–2005\n\
ayad-allawi	إياد علاوي	علاوي	Ayad Allawi	iraq	رئيس الوزراء 2004–2005\n\
ibrahim-al-jaafari	إبراهيم الجعفري	الجعفري	Ibrahim al-Jaafari	iraq	رئيس الوزراء 2005–2006; وزير الخارجية 2014–2018\n\
nouri-al-maliki	نوري المالكي	المالكي; نوري كامل المالكي	Nouri al-Maliki	iraq	رئيس الوزراء 2006–2014\n\
haider-al-abadi	حيدر العبادي	العبادي	Haider al-Abadi	iraq	رئيس الوزراء 2014–2018\n\
adil-abdul-mahdi	عادل عبد المهدي	عبد المهدي	Adil Abdul-Mahdi	iraq	رئيس الوزراء 2018–2020\n\
mustafa-al-kadhimi	مصطفى الكاظمي	الكاظمي	Mustafa al-Kadhimi	iraq	رئيس الوزراء 2020–2022\n\
mohammed-shia-al-sudani	محمد شياع السوداني	شياع السوداني	Mohammed Shia al-Sudani	iraq	رئيس الوزراء 2022–\n\
mohammed-tawfiq-allawi	محمد توفيق علاوي		Mohammed Tawfiq Allawi	iraq	وزير الاتصالات 2006–2007; وزير الاتصالات 2010–2012; رئيس الوزراء المكلف 2020–2020\n\
adnan-al-zurfi	عدنان الزرفي	الزرفي	Adnan al-Zurfi	iraq	محافظ النجف 2009–2015; رئيس الوزراء المكلف 2020–2020\n\
hoshyar-zebari	هوشيار زيباري	زيباري	Hoshyar Zebari	iraq	وزير الخارجية 2003–2014\n\
fuad-hussein	فؤاد حسين		Fuad Hussein	iraq	وزير الخارجية 2020–\n\
mohammed-ali-al-hakim	محمد علي الحكيم		Mohammed Ali al-Hakim	iraq	وزير الخارجية 2018–2020\n\
khaled-al-obeidi	خالد العبيدي		Khaled al-Obeidi	iraq	وزير الدفاع 2014–2016\n\
mohammed-al-ghabban	محمد الغبان		Mohammed al-Ghabban	iraq	وزير الداخلية 2014–2016\n\
jawad-al-bulani	جواد البولاني		Jawad al-Bulani	iraq	وزير الداخلية 2006–2010\n\
bayan-jabr	بيان جبر صولاغ	بيان جبر; باقر جبر الزبيدي; صولاغ	Bayan Jabr	iraq	وزير الداخلية 2005–2006\n\
saadoun-al-dulaimi	سعدون الدليمي		Saadoun al-Dulaimi	iraq	وزير الدفاع 2005–2006\n\
osama-al-nujaifi	أسامة النجيفي	النجيفي	Osama al-Nujaifi	iraq	رئيس مجلس النواب 2010–2014\n\
atheel-al-nujaifi	أثيل النجيفي		Atheel al-Nujaifi	iraq	محافظ نينوى 2009–2015\n\
salim-al-jabouri	سليم الجبوري		Salim al-Jabouri	iraq	رئيس مجلس النواب 2014–2018\n\
mohammed-al-halbousi	محمد الحلبوسي	الحلبوسي; محمد ريكان الحلبوسي	Mohammed al-Halbousi	iraq	رئيس مجلس النواب 2018–2023\n\
mahmoud-al-mashhadani	محمود المشهداني	المشهداني	Mahmoud al-Mashhadani	iraq	رئيس مجلس النواب 2006–2008; رئيس مجلس النواب 2024–\n\
tariq-al-hashimi	طارق الهاشمي		Tariq al-Hashimi	iraq	نائب الرئيس 2006–2012\n\
adnan-al-dulaimi	عدنان الدليمي		Adnan al-Dulaimi	iraq	\n\
saleh-al-mutlaq	صالح المطلك	المطلك	Saleh al-Mutlaq	iraq	نائب رئيس الوزراء 2010–2015\n\
rafi-al-issawi	رافع العيساوي	العيساوي	Rafi al-Issawi	iraq	نائب رئيس الوزراء 2008–2010; وزير المالية 2010–2013\n\
ahmed-chalabi	أحمد الجلبي	أحمد جلبي; الجلبي	Ahmed Chalabi	iraq	نائب رئيس الوزراء 2005–2006\n\
muqtada-al-sadr	مقتدى الصدر	?الصدر; الزعيم الشيعي مقتدى الصدر	Muqtada al-Sadr	iraq	زعيم التيار الصدري 2003–\n\
ali-al-sistani	علي السيستاني	السيستاني; آية الله السيستاني	Ali al-Sistani	iraq	المرجع الشيعي الأعلى\n\
ammar-al-hakim	عمار الحكيم		Ammar al-Hakim	iraq	رئيس المجلس الأعلى الإسلامي 2009–2017; رئيس تيار الحكمة 2017–\n\
abdul-aziz-al-hakim	عبد العزيز الحكيم		Abdul Aziz al-Hakim	iraq	رئيس المجلس الأعلى الإسلامي 2003–2009\n\
mohammed-baqir-al-hakim	محمد باقر الحكيم		Mohammed Baqir al-Hakim	iraq	\n\
hadi-al-amiri	هادي العامري	العامري	Hadi al-Amiri	iraq	الأمين العام لمنظمة بدر 2009–\n\
qais-al-khazali	قيس الخزعلي	الخزعلي	Qais al-Khazali	iraq	الأمين العام لعصائب أهل الحق\n\
abu-mahdi-al-muhandis	أبو مهدي المهندس		Abu Mahdi al-Muhandis	iraq	نائب رئيس هيئة الحشد الشعبي 2014–2020\n\
faleh-al-fayyadh	فالح الفياض	الفياض	Falih al-Fayyadh	iraq	رئيس هيئة الحشد الشعبي\n\
akram-al-kaabi	أكرم الكعبي		Akram al-Kaabi	iraq	الأمين العام لحركة النجباء 2013–\n\
masoud-barzani	مسعود بارزاني	مسعود البارزاني; بارزاني; البارزاني	Masoud Barzani	iraq	رئيس إقليم كردستان 2005–2017\n\
nechirvan-barzani	نيجيرفان بارزاني	نيجيرفان البارزاني; نيجرفان بارزاني; نيجرفان البارزاني	Nechirvan Barzani	iraq	رئيس حكومة إقليم كردستان 2006–2019; رئيس إقليم كردستان 2019–\n\
masrour-barzani	مسرور بارزاني	مسرور البارزاني	Masrour Barzani	iraq	رئيس حكومة إقليم كردستان 2019–\n\
bafel-talabani	بافل طالباني	بافل الطالباني	Bafel Talabani	iraq	رئيس الاتحاد الوطني الكردستاني 2021–\n\
qubad-talabani	قوباد طالباني	قوباد الطالباني	Qubad Talabani	iraq	نائب رئيس حكومة إقليم كردستان 2014–\n\
abdul-wahab-al-saadi	عبد الوهاب الساعدي		Abdul-Wahab al-Saadi	iraq	رئيس جهاز مكافحة الإرهاب 2020–2023\n\
yahya-rasool	يحيى رسول	يحيى رسول الزبيدي	Yahya Rasool	iraq	المتحدث باسم القائد العام للقوات المسلحة\n\
saad-maan	سعد معن		Saad Maan	iraq	المتحدث باسم وزارة الداخلية\n\
harith-al-dhari	حارث الضاري	الضاري	Harith al-Dhari	iraq	الأمين العام لهيئة علماء المسلمين 2003–2015\n\
nadia-murad	نادية مراد		Nadia Murad	iraq	\n\
hafez-al-assad	حافظ الأسد		Hafez al-Assad	syria	رئيس سوريا 1971–2000\n\
bashar-al-assad	بشار الأسد	الأسد	Bashar al-Assad	syria	رئيس سوريا 2000–2024\n\
maher-al-assad	ماهر الأسد		Maher al-Assad	syria	قائد الفرقة الرابعة\n\
rifaat-al-assad	رفعت الأسد		Rifaat al-Assad	syria	نائب رئيس الجمهورية 1984–1998\n\
asma-al-assad	أسماء الأسد		Asma al-Assad	syria	\n\
asef-shawkat	آصف شوكت		Assef Shawkat	syria	رئيس شعبة المخابرات العسكرية 2005–2009; نائب وزير الدفاع 2011–2012\n\
rami-makhlouf	رامي مخلوف		Rami Makhlouf	syria	\n\
farouk-al-sharaa	فاروق الشرع		Farouk al-Sharaa	syria	وزير الخارجية 1984–2006; نائب الرئيس 2006–2014\n\
walid-muallem	وليد المعلم		Walid Muallem	syria	وزير الخارجية 2006–2020\n\
faisal-mekdad	فيصل المقداد	?المقداد	Faisal Mekdad	syria	وزير الخارجية 2020–2024\n\
bashar-jaafari	بشار الجعفري		Bashar Jaafari	syria	مندوب سوريا لدى الأمم المتحدة 2006–2020\n\
bouthaina-shaaban	بثينة شعبان		Bouthaina Shaaban	syria	وزيرة المغتربين 2003–2008; المستشارة السياسية والإعلامية لرئاسة الجمهورية 2008–2024\n\
ali-mamlouk	علي مملوك	?مملوك	Ali Mamlouk	syria	رئيس مكتب الأمن الوطني 2012–2024\n\
abdul-halim-khaddam	عبد الحليم خدام	خدام	Abdul Halim Khaddam	syria	نائب الرئيس 1984–2005\n\
mustafa-tlass	مصطفى طلاس	طلاس	Mustafa Tlass	syria	وزير الدفاع 1972–2004\n\
manaf-tlass	مناف طلاس		Manaf Tlass	syria	\n\
fahd-jassem-al-freij	فهد جاسم الفريج		Fahd Jassem al-Freij	syria	وزير الدفاع 2012–2018\n\
ali-abdullah-ayyoub	علي عبد الله أيوب		Ali Abdullah Ayyoub	syria	وزير الدفاع 2018–2022\n\
imad-khamis	عماد خميس		Imad Khamis	syria	رئيس الوزراء 2016–2020\n\
wael-al-halqi	وائل الحلقي	الحلقي	Wael al-Halqi	syria	رئيس الوزراء 2012–2016\n\
riyad-hijab	رياض حجاب		Riyad Hijab	syria	رئيس الوزراء 2012–2012; المنسق العام للهيئة العليا للمفاوضات 2015–2017\n\
hussein-arnous	حسين عرنوس		Hussein Arnous	syria	رئيس الوزراء 2020–2024\n\
omran-al-zoubi	عمران الزعبي		Omran al-Zoubi	syria	وزير الإعلام 2012–2016\n\
suheil-al-hassan	سهيل الحسن		Suheil al-Hassan	syria	قائد القوات الخاصة 2024–2024\n\
issam-zahreddine	عصام زهر الدين		Issam Zahreddine	syria	\n\
ahmad-badreddin-hassoun	أحمد بدر الدين حسون	?حسون	Ahmad Badreddin Hassoun	syria	مفتي سوريا 2005–2021\n\
moaz-al-khatib	معاذ الخطيب	أحمد معاذ الخطيب	Moaz al-Khatib	syria	رئيس الائتلاف الوطني السوري 2012–2013\n\
ahmad-jarba	أحمد الجربا	الجربا	Ahmad Jarba	syria	رئيس الائتلاف الوطني السوري 2013–2014\n\
hadi-al-bahra	هادي البحرة	?البحرة	Hadi al-Bahra	syria	رئيس الائتلاف الوطني السوري 2014–2015\n\
khaled-khoja	خالد خوجة	?خوجة	Khaled Khoja	syria	رئيس الائتلاف الوطني السوري 2015–2016\n\
anas-al-abdah	أنس العبدة	العبدة	Anas al-Abdah	syria	رئيس الائتلاف الوطني السوري 2016–2017\n\
nasr-al-hariri	نصر الحريري		Nasr al-Hariri	syria	رئيس هيئة التفاوض 2017–2020\n\
burhan-ghalioun	برهان غليون	غليون	Burhan Ghalioun	syria	رئيس المجلس الوطني السوري 2011–2012\n\
george-sabra	جورج صبرا		George Sabra	syria	رئيس المجلس الوطني السوري 2012–2014\n\
michel-kilo	ميشيل كيلو		Michel Kilo	syria	\n\
haytham-manna	هيثم مناع		Haytham Manna	syria	الرئيس المشترك لمجلس سوريا الديمقراطية 2015–2016\n\
riad-al-asaad	رياض الأسعد		Riad al-Asaad	syria	قائد الجيش السوري الحر 2011–2012\n\
salim-idriss	سليم إدريس		Salim Idriss	syria	رئيس أركان الجيش السوري الحر 2012–2014\n\
zahran-alloush	زهران علوش	?علوش	Zahran Alloush	syria	قائد جيش الإسلام 2013–2015\n\
mohammed-alloush	محمد علوش		Mohammed Alloush	syria	كبير مفاوضي المعارضة السورية 2016–2016\n\
mazloum-abdi	مظلوم عبدي	مظلوم كوباني	Mazloum Abdi	syria	قائد قوات سوريا الديمقراطية 2015–\n\
saleh-muslim	صالح مسلم		Saleh Muslim	syria	الرئيس المشترك لحزب الاتحاد الديمقراطي 2010–2017\n\
ilham-ahmed	إلهام أحمد		Ilham Ahmed	syria	رئيسة الهيئة التنفيذية لمجلس سوريا الديمقراطية 2018–2023\n\
rami-abdulrahman	رامي عبد الرحمن		Rami Abdulrahman	syria	مدير المرصد السوري لحقوق الإنسان 2006–\n\
raed-al-saleh	رائد الصالح		Raed al-Saleh	syria	مدير الدفاع المدني السوري\n\
asaad-al-shaibani	أسعد الشيباني	أسعد حسن الشيباني; الشيباني	Asaad al-Shaibani	syria	وزير الخارجية 2024–\n\
elias-hrawi	الياس الهراوي	إلياس الهراوي; الهراوي	Elias Hrawi	lebanon	رئيس لبنان 1989–1998\n\
emile-lahoud	إميل لحود	لحود; اميل لحود	Emile Lahoud	lebanon	رئيس لبنان 1998–2007\n\
michel-suleiman	ميشال سليمان		Michel Suleiman	lebanon	قائد الجيش 1998–2008; رئيس لبنان 2008–2014\n\
michel-aoun	ميشال عون	?عون; ميشيل عون	Michel Aoun	lebanon	رئيس لبنان 2016–2022\n\
joseph-aoun	جوزيف عون	جوزف عون	Joseph Aoun	lebanon	قائد الجيش 2017–2025; رئيس لبنان 2025–\n\
rafik-hariri	رفيق الحريري		Rafic Hariri	lebanon	رئيس الوزراء 1992–1998; رئيس الوزراء 2000–2004\n\
saad-hariri	سعد الحريري	الحريري; سعد الدين الحريري	Saad Hariri	lebanon	رئيس الوزراء 2009–2011; رئيس الوزراء 2016–2020\n\
bahaa-hariri	بهاء الحريري		Bahaa Hariri	lebanon	\n\
fouad-siniora	فؤاد السنيورة	السنيورة	Fouad Siniora	lebanon	رئيس الوزراء 2005–2009\n\
najib-mikati	نجيب ميقاتي	ميقاتي	Najib Mikati	lebanon	رئيس الوزراء 2005–2005; رئيس الوزراء 2011–2014; رئيس الوزراء 2021–2025\n\
tammam-salam	تمام سلام		Tammam Salam	lebanon	رئيس الوزراء 2014–2016\n\
hassan-diab	حسان دياب	?دياب	Hassan Diab	lebanon	رئيس الوزراء 2020–2021\n\
nawaf-salam	نواف سلام		Nawaf Salam	lebanon	رئيس الوزراء 2025–\n\
omar-karami	عمر كرامي		Omar Karami	lebanon	رئيس الوزراء 1990–1992; رئيس الوزراء 2004–2005\n\
salim-hoss	سليم الحص		Salim Hoss	lebanon	رئيس الوزراء 1998–2000\n\
nabih-berri	نبيه بري	?بري	Nabih Berri	lebanon	رئيس مجلس النواب 1992–\n\
hassan-nasrallah	حسن نصر الله	نصر الله; السيد حسن نصر الله	Hassan Nasrallah	lebanon	الأمين العام لحزب الله 1992–2024\n\
naim-qassem	نعيم قاسم		Naim Qassem	lebanon	الأمين العام لحزب الله 2024–\n\
imad-mughniyeh	عماد مغنية	?مغنية	Imad Mughniyeh	lebanon	\n\
hashem-safieddine	هاشم صفي الدين		Hashem Safieddine	lebanon	رئيس المجلس التنفيذي لحزب الله 2001–2024\n\
mohammad-raad	محمد رعد		Mohammad Raad	lebanon	عضو مجلس النواب 1992–\n\
walid-jumblatt	وليد جنبلاط	جنبلاط	Walid Jumblatt	lebanon	رئيس الحزب التقدمي الاشتراكي 1977–2023\n\
taymour-jumblatt	تيمور جنبلاط		Taymour Jumblatt	lebanon	عضو مجلس النواب 2018–; رئيس الحزب التقدمي الاشتراكي 2023–\n\
samir-geagea	سمير جعجع	جعجع	Samir Geagea	lebanon	رئيس حزب القوات اللبنانية\n\
amin-gemayel	أمين الجميل		Amine Gemayel	lebanon	رئيس لبنان 1982–1988\n\
bashir-gemayel	بشير الجميل		Bachir Gemayel	lebanon	رئيس الجمهورية المنتخب 1982–1982\n\
samy-gemayel	سامي الجميل		Samy Gemayel	lebanon	رئيس حزب الكتائب 2015–\n\
pierre-gemayel	بيار الجميل	بيير الجميل	Pierre Gemayel	lebanon	وزير الصناعة 2005–2006\n\
gebran-bassil	جبران باسيل	باسيل	Gebran Bassil	lebanon	وزير الخارجية 2014–2020; رئيس التيار الوطني الحر 2015–\n\
sleiman-frangieh	سليمان فرنجية	سليمان فرنجيه; فرنجية	Sleiman Frangieh	lebanon	وزير الداخلية 2004–2005; رئيس تيار المردة 2006–\n\
gebran-tueni	جبران تويني		Gebran Tueni	lebanon	رئيس تحرير صحيفة النهار 2000–2005; عضو مجلس النواب 2005–2005\n\
samir-kassir	سمير قصير		Samir Kassir	lebanon	\n\
abbas-ibrahim	عباس إبراهيم		Abbas Ibrahim	lebanon	المدير العام للأمن العام 2011–2023\n\
riad-salameh	رياض سلامة	رياض سلامه	Riad Salameh	lebanon	حاكم مصرف لبنان 1993–2023\n\
ashraf-rifi	أشرف ريفي	?ريفي	Ashraf Rifi	lebanon	المدير العام لقوى الأمن الداخلي 2005–2013; وزير العدل 2014–2016; عضو مجلس النواب 2022–\n\
nohad-machnouk	نهاد المشنوق	المشنوق	Nohad Machnouk	lebanon	وزير الداخلية 2014–2019\n\
bechara-boutros-al-rahi	بشارة بطرس الراعي	بشارة الراعي; البطريرك الراعي; مار بشارة بطرس الراعي	Bechara Boutros al-Rahi	lebanon	البطريرك الماروني 2011–\n\
nasrallah-sfeir	نصر الله صفير	البطريرك صفير; نصرالله بطرس صفير	Nasrallah Boutros Sfeir	lebanon	البطريرك الماروني 1986–2011\n\
abdallah-bou-habib	عبد الله بوحبيب	عبد الله بو حبيب; بو حبيب; بوحبيب	Abdallah Bou Habib	lebanon	وزير الخارجية 2021–2025\n\
maurice-sleem	موريس سليم		Maurice Sleem	lebanon	وزير الدفاع 2021–2025\n\
imad-othman	عماد عثمان		Imad Othman	lebanon	المدير العام لقوى الأمن الداخلي 2017–\n\
tarek-bitar	طارق البيطار	البيطار	Tarek Bitar	lebanon	المحقق العدلي في انفجار مرفأ بيروت 2021–\n\
pascal-sleiman	باسكال سليمان		Pascal Sleiman	lebanon	\n\
hussein-bin-talal	الحسين بن طلال	الملك حسين; الملك الحسين بن طلال; الملك الحسين	King Hussein	jordan	ملك الأردن 1952–1999\n\
abdullah-ii	عبد الله الثاني	الملك عبد الله الثاني; عبد الله الثاني بن الحسين; الملك عبد الله الثاني بن الحسين	Abdullah II	jordan	ملك الأردن 1999–\n\
rania	رانيا العبد الله	الملكة رانيا; الملكة رانيا العبد الله	Queen Rania	jordan	ملكة الأردن 1999–\n\
hussein-bin-abdullah	الحسين بن عبد الله الثاني	الأمير الحسين بن عبد الله الثاني	Crown Prince Hussein	jordan	ولي العهد 2009–\n\
hamzah-bin-hussein	حمزة بن الحسين	الأمير حمزة; الأمير حمزة بن الحسين	Hamzah bin Hussein	jordan	ولي العهد 1999–2004\n\
hassan-bin-talal	الحسن بن طلال	الأمير الحسن بن طلال	Hassan bin Talal	jordan	ولي العهد 1965–1999\n\
ali-bin-hussein	علي بن الحسين	الأمير علي بن الحسين	Ali bin Hussein	jordan	رئيس الاتحاد الأردني لكرة القدم 1999–; نائب رئيس الاتحاد الدولي لكرة القدم 2011–2015\n\
abdullah-ensour	عبد الله النسور	?النسور	Abdullah Ensour	jordan	رئيس الوزراء 2012–2016\n\
hani-mulki	هاني الملقي	الملقي	Hani Mulki	jordan	رئيس الوزراء 2016–2018\n\
omar-razzaz	عمر الرزاز	الرزاز	Omar Razzaz	jordan	رئيس الوزراء 2018–2020\n\
bisher-khasawneh	بشر الخصاونة	الخصاونة	Bisher Khasawneh	jordan	رئيس الوزراء 2020–2024\n\
awn-khasawneh	عون الخصاونة		Awn Khasawneh	jordan	رئيس الوزراء 2011–2012\n\
maarouf-bakhit	معروف البخيت		Marouf Bakhit	jordan	رئيس الوزراء 2005–2007; رئيس الوزراء 2011–2011\n\
samir-rifai	سمير الرفاعي		Samir Rifai	jordan	رئيس الوزراء 2009–2011\n\
nader-dahabi	نادر الذهبي		Nader Dahabi	jordan	رئيس الوزراء 2007–2009\n\
ali-abu-al-ragheb	علي أبو الراغب		Ali Abu al-Ragheb	jordan	رئيس الوزراء 2000–2003\n\
nasser-judeh	ناصر جودة	ناصر جوده	Nasser Judeh	jordan	وزير الخارجية 2009–2017\n\
ayman-safadi	أيمن الصفدي	الصفدي	Ayman Safadi	jordan	وزير الخارجية 2017–\n\
muath-al-kasasbeh	معاذ الكساسبة	الكساسبة	Muath al-Kasasbeh	jordan	\n\
hamza-mansour	حمزة منصور		Hamza Mansour	jordan	الأمين العام لحزب جبهة العمل الإسلامي 2010–2014\n\
jumana-ghunaimat	جمانة غنيمات		Jumana Ghunaimat	jordan	وزيرة الدولة لشؤون الإعلام 2018–2020\n\
yasser-arafat	ياسر عرفات	?عرفات; أبو عمار	Yasser Arafat	palestine	رئيس السلطة الفلسطينية 1994–2004\n\
mahmoud-abbas	محمود عباس	?عباس; أبو مازن; الرئيس عباس	Mahmoud Abbas	palestine	رئيس السلطة الفلسطينية 2005–\n\
ahmed-qurei	أحمد قريع	قريع; أبو علاء قريع	Ahmed Qurei	palestine	رئيس الوزراء 2003–2006\n\
salam-fayyad	سلام فياض		Salam Fayyad	palestine	رئيس الوزراء 2007–2013\n\
rami-hamdallah	رامي الحمد الله	الحمد الله; رامي الحمدالله	Rami Hamdallah	palestine	رئيس الوزراء 2013–2019\n\
mohammad-shtayyeh	محمد اشتية	اشتية; محمد أشتية	Mohammad Shtayyeh	palestine	رئيس الوزراء 2019–2024\n\
mohammad-mustafa	محمد مصطفى		Mohammad Mustafa	palestine	رئيس الوزراء 2024–\n\
saeb-erekat	صائب عريقات	عريقات	Saeb Erekat	palestine	أمين سر اللجنة التنفيذية لمنظمة التحرير 2015–2020\n\
hanan-ashrawi	حنان عشراوي	عشراوي	Hanan Ashrawi	palestine	وزيرة التعليم العالي 1996–1998; عضو اللجنة التنفيذية لمنظمة التحرير 2009–2020\n\
nabil-shaath	نبيل شعث	شعث	Nabil Shaath	palestine	وزير الخارجية 2003–2005\n\
nabil-abu-rudeineh	نبيل أبو ردينة	أبو ردينة	Nabil Abu Rudeineh	palestine	المتحدث باسم الرئاسة الفلسطينية\n\
riyad-al-maliki	رياض المالكي		Riyad al-Maliki	palestine	وزير الخارجية 2007–2024\n\
riyad-mansour	رياض منصور		Riyad Mansour	palestine	مندوب فلسطين لدى الأمم المتحدة 2005–\n\
hussein-al-sheikh	حسين الشيخ		Hussein al-Sheikh	palestine	أمين سر اللجنة التنفيذية لمنظمة التحرير 2022–\n\
majed-faraj	ماجد فرج		Majed Faraj	palestine	رئيس المخابرات العامة 2009–\n\
jibril-rajoub	جبريل الرجوب	الرجوب	Jibril Rajoub	palestine	رئيس جهاز الأمن الوقائي في الضفة الغربية 1994–2002; رئيس الاتحاد الفلسطيني لكرة القدم 2006–; أمين سر اللجنة المركزية لحركة فتح 2017–\n\
mahmoud-al-aloul	محمود العالول	العالول	Mahmoud al-Aloul	palestine	نائب رئيس حركة فتح 2017–\n\
azzam-al-ahmad	عزام الأحمد		Azzam al-Ahmad	palestine	عضو اللجنة المركزية لحركة فتح 2009–\n\
marwan-barghouti	مروان البرغوثي		Marwan Barghouti	palestine	عضو المجلس التشريعي 1996–\n\
mustafa-barghouti	مصطفى البرغوثي		Mustafa Barghouti	palestine	الأمين العام للمبادرة الوطنية 2002–; وزير الإعلام 2007–2007\n\
salim-zanoun	سليم الزعنون	الزعنون	Salim Zanoun	palestine	رئيس المجلس الوطني الفلسطيني 1993–2021\n\
farouk-kaddoumi	فاروق القدومي	القدومي	Farouk Kaddoumi	palestine	رئيس الدائرة السياسية لمنظمة التحرير 1973–2009\n\
ahmed-assaf	أحمد عساف		Ahmed Assaf	palestine	\n\
mazen-faqha	مازن فقها	مازن فقهاء	Mazen Faqha	palestine	\n\
tawfiq-abu-naim	توفيق أبو نعيم	أبو نعيم	Tawfiq Abu Naim	palestine	قائد قوى الأمن الداخلي في غزة\n\
sultan-abu-al-aynayn	سلطان أبو العينين	أبو العينين	Sultan Abu al-Aynayn	palestine	\n\
ahmed-yassin	أحمد ياسين	الشيخ أحمد ياسين	Ahmed Yassin	palestine	مؤسس حركة حماس\n\
abdel-aziz-rantisi	عبد العزيز الرنتيسي	الرنتيسي	Abdel Aziz al-Rantisi	palestine	قائد حركة حماس في غزة 2004–2004\n\
khaled-mashal	خالد مشعل		Khaled Mashal	palestine	رئيس المكتب السياسي لحركة حماس 1996–2017\n\
ismail-haniyeh	إسماعيل هنية	هنية; اسماعيل هنيه	Ismail Haniyeh	palestine	رئيس الوزراء 2006–2007; رئيس المكتب السياسي لحركة حماس 2017–2024\n\
yahya-sinwar	يحيى السنوار	السنوار	Yahya Sinwar	palestine	قائد حماس في غزة 2017–2024\n\
mohammed-sinwar	محمد السنوار		Mohammed Sinwar	palestine	\n\
mohammed-deif	محمد الضيف	?الضيف	Mohammed Deif	palestine	قائد كتائب القسام 2002–2024\n\
saleh-al-arouri	صالح العاروري	العاروري	Saleh al-Arouri	palestine	نائب رئيس المكتب السياسي لحركة حماس 2017–2024\n\
mahmoud-al-zahar	محمود الزهار	الزهار	Mahmoud al-Zahar	palestine	وزير الخارجية 2006–2007\n\
mousa-abu-marzouk	موسى أبو مرزوق	أبو مرزوق	Mousa Abu Marzouk	palestine	رئيس المكتب السياسي لحركة حماس 1992–1996\n\
khalil-al-hayya	خليل الحية	?الحية	Khalil al-Hayya	palestine	نائب رئيس حركة حماس في غزة 2017–2024; رئيس حركة حماس في غزة 2024–\n\
osama-hamdan	أسامة حمدان		Osama Hamdan	palestine	\n\
sami-abu-zuhri	سامي أبو زهري	أبو زهري	Sami Abu Zuhri	palestine	المتحدث باسم حماس\n\
fawzi-barhoum	فوزي برهوم	برهوم	Fawzi Barhoum	palestine	المتحدث باسم حماس\n\
hazem-qassem	حازم قاسم		Hazem Qassem	palestine	المتحدث باسم حماس\n\
abu-obeida	أبو عبيدة		Abu Obeida	palestine	المتحدث باسم كتائب القسام 2007–2025\n\
ahmed-jabari	أحمد الجعبري	الجعبري	Ahmed Jabari	palestine	\n\
fathi-shaqaqi	فتحي الشقاقي	الشقاقي	Fathi Shaqaqi	palestine	الأمين العام لحركة الجهاد الإسلامي 1981–1995\n\
ramadan-shalah	رمضان شلح	رمضان عبد الله شلح; ?شلح	Ramadan Shalah	palestine	الأمين العام لحركة الجهاد الإسلامي 1995–2018\n\
ziyad-al-nakhalah	زياد النخالة	النخالة	Ziyad al-Nakhalah	palestine	الأمين العام لحركة الجهاد الإسلامي 2018–\n\
khader-adnan	خضر عدنان		Khader Adnan	palestine	\n\
george-habash	جورج حبش	حبش	George Habash	palestine	الأمين العام للجبهة الشعبية لتحرير فلسطين 1967–2000\n\
ahmad-saadat	أحمد سعدات	سعدات	Ahmad Saadat	palestine	الأمين العام للجبهة الشعبية 2001–\n\
nayef-hawatmeh	نايف حواتمة	حواتمة	Nayef Hawatmeh	palestine	الأمين العام للجبهة الديمقراطية لتحرير فلسطين 1969–\n\
shireen-abu-akleh	شيرين أبو عاقلة	أبو عاقلة	Shireen Abu Akleh	palestine	\n\
ahed-tamimi	عهد التميمي		Ahed Tamimi	palestine	\n\
ayman-odeh	أيمن عودة		Ayman Odeh	israel	رئيس القائمة المشتركة 2015–2022; عضو الكنيست 2015–\n\
ahmad-tibi	أحمد الطيبي	الطيبي	Ahmad Tibi	israel	عضو الكنيست 1999–\n\
mansour-abbas	منصور عباس		Mansour Abbas	israel	رئيس القائمة العربية الموحدة 2019–\n\
raed-salah	رائد صلاح		Raed Salah	israel	رئيس بلدية أم الفحم 1989–2001; رئيس الحركة الإسلامية الشمالية 1996–2015\n\
haneen-zoabi	حنين زعبي	حنين الزعبي	Haneen Zoabi	israel	عضو الكنيست 2009–2019\n\
azmi-bishara	عزمي بشارة		Azmi Bishara	israel	عضو الكنيست 1996–2007\n\
yitzhak-shamir	إسحاق شامير	إسحق شامير; شامير	Yitzhak Shamir	israel	رئيس الوزراء 1986–1992\n\
yitzhak-rabin	إسحاق رابين	رابين; إسحق رابين	Yitzhak Rabin	israel	رئيس الوزراء 1992–1995\n\
shimon-peres	شمعون بيريز	شيمون بيريز; بيريز; شيمون بيريس; شمعون بيريس; بيريس	Shimon Peres	israel	رئيس الوزراء 1995–1996; رئيس إسرائيل 2007–2014\n\
benjamin-netanyahu	بنيامين نتنياهو	نتنياهو; بنيامين نتانياهو; نتانياهو; بيبي نتنياهو	Benjamin Netanyahu	israel	رئيس الوزراء 1996–1999; رئيس الوزراء 2009–2021; رئيس الوزراء 2022–\n\
ehud-barak	إيهود باراك	ايهود باراك	Ehud Barak	israel	رئيس الوزراء 1999–2001; وزير الدفاع 2007–2013\n\
ariel-sharon	أرييل شارون	شارون; أريئيل شارون; ارييل شارون; آرييل شارون	Ariel Sharon	israel	رئيس الوزراء 2001–2006\n\
ehud-olmert	إيهود أولمرت	أولمرت; ايهود اولمرت	Ehud Olmert	israel	رئيس الوزراء 2006–2009\n\
naftali-bennett	نفتالي بينيت	بينيت; نفتالي بينت	Naftali Bennett	israel	رئيس الوزراء 2021–2022\n\
yair-lapid	يائير لابيد	لابيد; يائير لبيد; لبيد	Yair Lapid	israel	وزير الخارجية 2021–2022; رئيس الوزراء 2022–2022\n\
benny-gantz	بيني غانتس	غانتس; بني غانتس; بيني جانتس; جانتس	Benny Gantz	israel	رئيس الأركان 2011–2015; وزير الدفاع 2020–2022\n\
avigdor-lieberman	أفيغدور ليبرمان	ليبرمان; أفيجدور ليبرمان; افيغدور ليبرمان	Avigdor Lieberman	israel	وزير الخارجية 2009–2015; وزير الدفاع 2016–2018\n\
tzipi-livni	تسيبي ليفني	ليفني	Tzipi Livni	israel	وزيرة الخارجية 2006–2009\n\
moshe-yaalon	موشيه يعالون	يعالون; موشي يعالون	Moshe Ya'alon	israel	وزير الدفاع 2013–2016\n\
amir-peretz	عمير بيرتس	عمير بيريتس	Amir Peretz	israel	وزير الدفاع 2006–2007\n\
shaul-mofaz	شاؤول موفاز	موفاز	Shaul Mofaz	israel	وزير الدفاع 2002–2006\n\
silvan-shalom	سيلفان شالوم	?شالوم	Silvan Shalom	israel	وزير الخارجية 2003–2006\n\
yoav-gallant	يوآف غالانت	غالانت; يؤاف غالانت; يوآف جالانت; جالانت	Yoav Gallant	israel	وزير الدفاع 2022–2024\n\
israel-katz	يسرائيل كاتس	كاتس; إسرائيل كاتس	Israel Katz	israel	وزير الخارجية 2019–2020; وزير الدفاع 2024–\n\
eli-cohen	إيلي كوهين		Eli Cohen	israel	وزير الخارجية 2022–2023\n\
gideon-saar	جدعون ساعر	ساعر	Gideon Sa'ar	israel	وزير الخارجية 2024–\n\
itamar-ben-gvir	إيتمار بن غفير	بن غفير; ايتمار بن غفير; بن جفير; إيتمار بن جفير	Itamar Ben-Gvir	israel	وزير الأمن القومي 2022–\n\
bezalel-smotrich	بتسلئيل سموتريتش	سموتريتش; بتسلئيل سموتريش; سموتريش	Bezalel Smotrich	israel	وزير المالية 2022–\n\
gadi-eisenkot	غادي آيزنكوت	غادي أيزنكوت; آيزنكوت; أيزنكوت	Gadi Eisenkot	israel	رئيس الأركان 2015–2019\n\
gabi-ashkenazi	غابي أشكنازي	أشكنازي	Gabi Ashkenazi	israel	رئيس الأركان 2007–2011; وزير الخارجية 2020–2021\n\
aviv-kochavi	أفيف كوخافي	كوخافي	Aviv Kochavi	israel	رئيس الأركان 2019–2023\n\
herzi-halevi	هرتسي هاليفي	هاليفي; هرتسي هليفي	Herzi Halevi	israel	رئيس الأركان 2023–2025\n\
eyal-zamir	إيال زامير	زامير	Eyal Zamir	israel	رئيس الأركان 2025–\n\
dan-halutz	دان حالوتس	حالوتس	Dan Halutz	israel	رئيس الأركان 2005–2007\n\
yossi-cohen	يوسي كوهين		Yossi Cohen	israel	رئيس الموساد 2016–2021\n\
david-barnea	دافيد برنياع	برنياع; ديفيد برنياع	David Barnea	israel	رئيس الموساد 2021–\n\
meir-dagan	مئير داغان	داغان	Meir Dagan	israel	رئيس الموساد 2002–2011\n\
ronen-bar	رونين بار		Ronen Bar	israel	رئيس الشاباك 2021–2025\n\
reuven-rivlin	رؤوفين ريفلين	ريفلين	Reuven Rivlin	israel	رئيس إسرائيل 2014–2021\n\
isaac-herzog	إسحاق هرتسوغ	يتسحاق هرتسوغ; هرتسوغ; إسحق هرتسوغ; اسحاق هرتسوج	Isaac Herzog	israel	رئيس إسرائيل 2021–\n\
moshe-katsav	موشيه كتساف	موشيه كاتساف; كتساف	Moshe Katsav	israel	رئيس إسرائيل 2000–2007\n\
yuli-edelstein	يولي إدلشتاين		Yuli Edelstein	israel	رئيس الكنيست 2013–2020; وزير الصحة 2020–2021\n\
danny-danon	داني دانون	دانون	Danny Danon	israel	مندوب إسرائيل لدى الأمم المتحدة 2015–2020\n\
gilad-erdan	جلعاد إردان	جلعاد أردان; إردان	Gilad Erdan	israel	وزير الأمن الداخلي 2015–2020; السفير لدى الأمم المتحدة 2020–2024\n\
ayelet-shaked	أييليت شاكيد	إيليت شاكيد; شاكيد	Ayelet Shaked	israel	وزيرة العدل 2015–2019; وزيرة الداخلية 2021–2022\n\
aryeh-deri	أرييه درعي	?درعي; آرييه درعي	Aryeh Deri	israel	وزير الداخلية 1988–1993; وزير الداخلية 2016–2021; وزير الداخلية 2022–2023\n\
avichay-adraee	أفيخاي أدرعي	أدرعي; افيخاي ادرعي; أفيخاي ادرعي	Avichay Adraee	israel	المتحدث باسم الجيش الإسرائيلي للإعلام العربي 2005–\n\
daniel-hagari	دانيال هاغاري	هاغاري; دانيال هغاري	Daniel Hagari	israel	المتحدث باسم الجيش الإسرائيلي 2023–2025\n\
ofir-gendelman	أوفير جندلمان	جندلمان	Ofir Gendelman	israel	المتحدث باسم رئيس الوزراء للإعلام العربي 2010–\n\
ron-dermer	رون ديرمر	ديرمر	Ron Dermer	israel	السفير في واشنطن 2013–2021; وزير الشؤون الاستراتيجية 2022–2025\n\
yoav-kisch	يوآف كيش	يؤاف كيش	Yoav Kisch	israel	وزير التعليم 2022–\n\
gilad-shalit	جلعاد شاليط	شاليط	Gilad Shalit	israel	\n\
ruhollah-khomeini	روح الله الخميني	الخميني; آية الله الخميني; الإمام الخميني	Ruhollah Khomeini	iran	المرشد الأعلى 1979–1989\n\
ali-khamenei	علي خامنئي	خامنئي; خامنئى; آية الله خامنئي; آية الله علي خامنئي; خامنه اي	Ali Khamenei	iran	المرشد الأعلى 1989–\n\
mojtaba-khamenei	مجتبى خامنئي		Mojtaba Khamenei	iran	\n\
akbar-hashemi-rafsanjani	أكبر هاشمي رفسنجاني	رفسنجاني; علي أكبر هاشمي رفسنجاني; هاشمي رفسنجاني	Akbar Hashemi Rafsanjani	iran	رئيس إيران 1989–1997\n\
mohammad-khatami	محمد خاتمي	خاتمي	Mohammad Khatami	iran	رئيس إيران 1997–2005\n\
mahmoud-ahmadinejad	محمود أحمدي نجاد	أحمدي نجاد; ?نجاد; احمدي نجاد; محمود احمدي نجاد	Mahmoud Ahmadinejad	iran	رئيس إيران 2005–2013\n\
hassan-rouhani	حسن روحاني	روحاني	Hassan Rouhani	iran	رئيس إيران 2013–2021\n\
ebrahim-raisi	إبراهيم رئيسي	?السيد إبراهيم رئيسي	Ebrahim Raisi	iran	رئيس إيران 2021–2024\n\
masoud-pezeshkian	مسعود بزشكيان	بزشكيان; مسعود پزشكيان	Masoud Pezeshkian	iran	رئيس إيران 2024–\n\
mohammad-mokhber	محمد مخبر		Mohammad Mokhber	iran	النائب الأول للرئيس 2021–2024; الرئيس المؤقت 2024–2024\n\
mohammad-javad-zarif	محمد جواد ظريف	ظريف; جواد ظريف	Mohammad Javad Zarif	iran	وزير الخارجية 2013–2021\n\
hossein-amir-abdollahian	حسين أمير عبد اللهيان	عبد اللهيان; أمير عبد اللهيان; حسين عبد اللهيان	Hossein Amir-Abdollahian	iran	وزير الخارجية 2021–2024\n\
abbas-araghchi	عباس عراقجي	عراقجي; عراقتشي; عباس عراقتشي	Abbas Araghchi	iran	وزير الخارجية 2024–\n\
manouchehr-mottaki	منوشهر متكي	?متكي; منوچهر متكي; منوشهر متقي	Manouchehr Mottaki	iran	وزير الخارجية 2005–2010\n\
ali-akbar-salehi	علي أكبر صالحي	?صالحي	Ali Akbar Salehi	iran	وزير الخارجية 2010–2013\n\
ali-akbar-velayati	علي أكبر ولايتي	?ولايتي	Ali Akbar Velayati	iran	وزير الخارجية 1981–1997\n\
kamal-kharrazi	كمال خرازي	خرازي	Kamal Kharrazi	iran	وزير الخارجية 1997–2005\n\
ali-larijani	علي لاريجاني	لاريجاني	Ali Larijani	iran	رئيس مجلس الشورى 2008–2020\n\
sadiq-larijani	صادق لاريجاني	صادق آملي لاريجاني	Sadiq Larijani	iran	رئيس السلطة القضائية 2009–2019\n\
mohammad-bagher-ghalibaf	محمد باقر قاليباف	قاليباف	Mohammad Bagher Ghalibaf	iran	رئيس مجلس الشورى 2020–\n\
ali-shamkhani	علي شمخاني	شمخاني	Ali Shamkhani	iran	أمين المجلس الأعلى للأمن القومي 2013–2023\n\
saeed-jalili	سعيد جليلي	جليلي	Saeed Jalili	iran	أمين المجلس الأعلى للأمن القومي 2007–2013\n\
qasem-soleimani	قاسم سليماني	سليماني	Qasem Soleimani	iran	قائد فيلق القدس 1998–2020\n\
esmail-qaani	إسماعيل قاآني	قاآني; اسماعيل قاآني; إسماعيل قآاني	Esmail Qaani	iran	قائد فيلق القدس 2020–\n\
mohammad-ali-jafari	محمد علي جعفري		Mohammad Ali Jafari	iran	قائد الحرس الثوري 2007–2019\n\
hossein-salami	حسين سلامي		Hossein Salami	iran	قائد الحرس الثوري 2019–2025\n\
mohammad-bagheri	محمد باقري		Mohammad Bagheri	iran	رئيس أركان القوات المسلحة 2016–2025\n\
hossein-dehghan	حسين دهقان	دهقان	Hossein Dehghan	iran	وزير الدفاع 2013–2017\n\
amir-hatami	أمير حاتمي	حاتمي	Amir Hatami	iran	وزير الدفاع 2017–2021\n\
mohsen-rezaei	محسن رضائي	محسن رضايي	Mohsen Rezaee	iran	قائد الحرس الثوري 1981–1997\n\
mohsen-fakhrizadeh	محسن فخري زاده	فخري زاده	Mohsen Fakhrizadeh	iran	رئيس منظمة الأبحاث والإبداع الدفاعية 2011–2020\n\
mir-hossein-mousavi	مير حسين موسوي	?موسوي; مير حسين الموسوي	Mir-Hossein Mousavi	iran	رئيس الوزراء 1981–1989\n\
mehdi-karroubi	مهدي كروبي	كروبي	Mehdi Karroubi	iran	رئيس مجلس الشورى 2000–2004\n\
mahmoud-hashemi-shahroudi	محمود هاشمي شاهرودي	شاهرودي; هاشمي شاهرودي	Mahmoud Hashemi Shahroudi	iran	رئيس السلطة القضائية 1999–2009\n\
gholam-hossein-mohseni-ejei	غلام حسين محسني إيجئي	محسني إيجئي; إيجئي	Gholam-Hossein Mohseni-Eje'i	iran	رئيس السلطة القضائية 2021–\n\
bahram-qassemi	بهرام قاسمي		Bahram Qassemi	iran	المتحدث باسم وزارة الخارجية 2016–2019\n\
abbas-mousavi	عباس موسوي		Abbas Mousavi	iran	المتحدث باسم وزارة الخارجية 2019–2020\n\
saeed-khatibzadeh	سعيد خطيب زاده	خطيب زاده	Saeed Khatibzadeh	iran	المتحدث باسم وزارة الخارجية 2020–2022\n\
nasser-kanaani	ناصر كنعاني	كنعاني	Nasser Kanaani	iran	المتحدث باسم وزارة الخارجية 2022–2024\n\
esmaeil-baghaei	إسماعيل بقائي	بقائي	Esmaeil Baghaei	iran	المتحدث باسم وزارة الخارجية 2024–\n\
ramin-mehmanparast	رامين مهمانبرست	مهمانبرست	Ramin Mehmanparast	iran	المتحدث باسم وزارة الخارجية 2009–2013\n\
es-haq-jahangiri	إسحاق جهانغيري	جهانغيري	Eshaq Jahangiri	iran	النائب الأول للرئيس 2013–2021\n\
amir-ali-hajizadeh	أمير علي حاجي زاده	حاجي زاده	Amir Ali Hajizadeh	iran	قائد القوة الجوفضائية في الحرس الثوري 2009–2025\n\
mahsa-amini	مهسا أميني	?أميني	Mahsa Amini	iran	\n\
maryam-rajavi	مريم رجوي	رجوي	Maryam Rajavi	iran	رئيسة المجلس الوطني للمقاومة الإيرانية 1993–\n\
shirin-ebadi	شيرين عبادي		Shirin Ebadi	iran	\n\
narges-mohammadi	نرجس محمدي	نرغس محمدي	Narges Mohammadi	iran	\n\
turgut-ozal	تورغوت أوزال	أوزال; تورجوت أوزال	Turgut Özal	turkey	رئيس تركيا 1989–1993\n\
suleyman-demirel	سليمان ديميريل	ديميريل	Süleyman Demirel	turkey	رئيس تركيا 1993–2000\n\
ahmet-necdet-sezer	أحمد نجدت سيزر	نجدت سيزر; سيزر	Ahmet Necdet Sezer	turkey	رئيس تركيا 2000–2007\n\
abdullah-gul	عبد الله غول	?غول; عبدالله جول; عبد الله غل	Abdullah Gül	turkey	رئيس تركيا 2007–2014\n\
recep-tayyip-erdogan	رجب طيب أردوغان	أردوغان; طيب أردوغان; أردوجان; رجب طيب أردوجان; إردوغان	Recep Tayyip Erdoğan	turkey	رئيس الوزراء 2003–2014; رئيس تركيا 2014–\n\
bulent-ecevit	بولنت أجاويد	بولند أجاويد; أجاويد; بولنت أجويد	Bülent Ecevit	turkey	رئيس الوزراء 1999–2002\n\
necmettin-erbakan	نجم الدين أربكان	أربكان	Necmettin Erbakan	turkey	رئيس الوزراء 1996–1997\n\
tansu-ciller	تانسو تشيلر	تشيلر	Tansu Çiller	turkey	رئيسة الوزراء 1993–1996\n\
ahmet-davutoglu	أحمد داود أوغلو	داود أوغلو; داوود أوغلو; ?أوغلو; أحمد داوود أوغلو	Ahmet Davutoğlu	turkey	وزير الخارجية 2009–2014; رئيس الوزراء 2014–2016\n\
binali-yildirim	بن علي يلدريم	بينالي يلدريم; يلدريم; بن علي يلدرم	Binali Yıldırım	turkey	رئيس الوزراء 2016–2018\n\
mevlut-cavusoglu	مولود جاويش أوغلو	جاويش أوغلو; تشاووش أوغلو; مولود تشاووش أوغلو; مولود جاوش أوغلو; جاوش أوغلو; مولود تشاوش أوغلو; تشاوش أوغلو	Mevlüt Çavuşoğlu	turkey	وزير الخارجية 2014–2023\n\
hakan-fidan	هاكان فيدان	?فيدان; حقان فيدان; هكان فيدان	Hakan Fidan	turkey	رئيس جهاز الاستخبارات 2010–2023; وزير الخارجية 2023–\n\
hulusi-akar	خلوصي أكار	أكار; خلوصي اكار; خلوصي آكار	Hulusi Akar	turkey	وزير الدفاع 2018–2023\n\
yasar-guler	يشار غولر	ياشار غولر; غولر; يشار جولر	Yaşar Güler	turkey	وزير الدفاع 2023–\n\
ibrahim-kalin	إبراهيم قالن	قالن; إبراهيم كالين	İbrahim Kalın	turkey	المتحدث باسم الرئاسة 2014–2023; رئيس جهاز الاستخبارات 2023–\n\
suleyman-soylu	سليمان صويلو	صويلو	Süleyman Soylu	turkey	وزير الداخلية 2016–2023\n\
bekir-bozdag	بكر بوزداغ	بوزداغ	Bekir Bozdağ	turkey	وزير العدل 2013–2017; نائب رئيس الوزراء 2017–2018; وزير العدل 2022–2023\n\
numan-kurtulmus	نعمان كورتولموش	نعمان قورتولموش; كورتولموش	Numan Kurtulmuş	turkey	نائب رئيس الوزراء 2014–2017; وزير الثقافة والسياحة 2017–2018; رئيس البرلمان 2023–\n\
fuat-oktay	فؤاد أوقطاي	أوقطاي; فؤاد أوكتاي	Fuat Oktay	turkey	نائب الرئيس 2018–2023\n\
omer-celik	عمر جليك	عمر تشليك	Ömer Çelik	turkey	وزير الثقافة والسياحة 2013–2015; وزير شؤون الاتحاد الأوروبي 2016–2018; المتحدث باسم حزب العدالة والتنمية 2018–\n\
devlet-bahceli	دولت بهجلي	بهجلي; دولت بهشلي; دولت باهتشلي	Devlet Bahçeli	turkey	رئيس حزب الحركة القومية 1997–\n\
kemal-kilicdaroglu	كمال كليتشدار أوغلو	كليتشدار أوغلو; كمال كيليتشدار أوغلو; كيليتشدار أوغلو; كمال قليجدار أوغلو; كليجدار أوغلو	Kemal Kılıçdaroğlu	turkey	رئيس حزب الشعب الجمهوري 2010–2023\n\
ekrem-imamoglu	أكرم إمام أوغلو	إمام أوغلو	Ekrem İmamoğlu	turkey	رئيس بلدية إسطنبول 2019–\n\
selahattin-demirtas	صلاح الدين دميرطاش	دميرطاش; صلاح الدين دميرتاش; دميرتاش	Selahattin Demirtaş	turkey	الرئيس المشارك لحزب الشعوب الديمقراطي 2014–2018\n\
fethullah-gulen	فتح الله غولن	غولن; فتح الله كولن; فتح الله جولن; محمد فتح الله غولن	Fethullah Gülen	turkey	\n\
abdullah-ocalan	عبد الله أوجلان	أوجلان; عبد الله أوجالان	Abdullah Öcalan	turkey	زعيم حزب العمال الكردستاني 1978–\n\
murat-karayilan	مراد قره يلان	مراد كارايلان	Murat Karayılan	turkey	\n\
yasin-aktay	ياسين أقطاي	أقطاي	Yasin Aktay	turkey	\n\
george-h-w-bush	جورج بوش الأب	جورج هربرت ووكر بوش; بوش الأب	George H. W. Bush	united-states	رئيس الولايات المتحدة 1989–1993\n\
bill-clinton	بيل كلينتون	كلينتون	Bill Clinton	united-states	رئيس الولايات المتحدة 1993–2001\n\
george-w-bush	جورج بوش	جورج دبليو بوش; بوش; جورج بوش الابن; بوش الابن; جورج و. بوش	George W. Bush	united-states	رئيس الولايات المتحدة 2001–2009\n\
barack-obama	باراك أوباما	أوباما; باراك حسين أوباما	Barack Obama	united-states	رئيس الولايات المتحدة 2009–2017\n\
donald-trump	دونالد ترامب	ترامب; دونالد ترمب; ترمب	Donald Trump	united-states	رئيس الولايات المتحدة 2017–2021; رئيس الولايات المتحدة 2025–\n\
joe-biden	جو بايدن	بايدن; جوزيف بايدن	Joe Biden	united-states	نائب الرئيس 2009–2017; رئيس الولايات المتحدة 2021–2025\n\
dick-cheney	ديك تشيني	تشيني	Dick Cheney	united-states	نائب الرئيس 2001–2009\n\
mike-pence	مايك بنس	?بنس	Mike Pence	united-states	نائب الرئيس 2017–2021\n\
kamala-harris	كامالا هاريس	هاريس; كمالا هاريس	Kamala Harris	united-states	نائبة الرئيس 2021–2025\n\
jd-vance	جي دي فانس	فانس; جاي دي فانس	JD Vance	united-states	نائب الرئيس 2025–\n\
hillary-clinton	هيلاري كلينتون		Hillary Clinton	united-states	وزيرة الخارجية 2009–2013\n\
john-kerry	جون كيري	كيري	John Kerry	united-states	وزير الخارجية 2013–2017\n\
condoleezza-rice	كوندوليزا رايس	?رايس; كونداليزا رايس	Condoleezza Rice	united-states	وزيرة الخارجية 2005–2009\n\
colin-powell	كولن باول	?باول; كولين باول	Colin Powell	united-states	وزير الخارجية 2001–2005\n\
madeleine-albright	مادلين أولبرايت	أولبرايت	Madeleine Albright	united-states	وزيرة الخارجية 1997–2001\n\
warren-christopher	وارن كريستوفر		Warren Christopher	united-states	وزير الخارجية 1993–1997\n\
james-baker	جيمس بيكر		James Baker	united-states	وزير الخارجية 1989–1992\n\
rex-tillerson	ريكس تيلرسون	تيلرسون	Rex Tillerson	united-states	وزير الخارجية 2017–2018\n\
mike-pompeo	مايك بومبيو	بومبيو	Mike Pompeo	united-states	وزير الخارجية 2018–2021\n\
antony-blinken	أنتوني بلينكن	بلينكن; انتوني بلينكن; أنطوني بلينكن	Antony Blinken	united-states	وزير الخارجية 2021–2025\n\
marco-rubio	ماركو روبيو	روبيو	Marco Rubio	united-states	وزير الخارجية 2025–\n\
donald-rumsfeld	دونالد رامسفيلد	رامسفيلد; دونالد رامسفلد	Donald Rumsfeld	united-states	وزير الدفاع 2001–2006\n\
robert-gates	روبرت غيتس	غيتس; روبرت جيتس	Robert Gates	united-states	وزير الدفاع 2006–2011\n\
leon-panetta	ليون بانيتا	بانيتا	Leon Panetta	united-states	وزير الدفاع 2011–2013\n\
chuck-hagel	تشاك هيغل	هيغل; تشاك هاغل; تشاك هيجل	Chuck Hagel	united-states	وزير الدفاع 2013–2015\n\
ashton-carter	آشتون كارتر	أشتون كارتر	Ash Carter	united-states	وزير الدفاع 2015–2017\n\
james-mattis	جيمس ماتيس	ماتيس	James Mattis	united-states	وزير الدفاع 2017–2018\n\
mark-esper	مارك إسبر	إسبر	Mark Esper	united-states	وزير الدفاع 2019–2020\n\
lloyd-austin	لويد أوستن	أوستن	Lloyd Austin	united-states	وزير الدفاع 2021–2025\n\
john-bolton	جون بولتون	بولتون; جون بولتن; بولتن	John Bolton	united-states	مستشار الأمن القومي 2018–2019\n\
susan-rice	سوزان رايس		Susan Rice	united-states	مستشارة الأمن القومي 2013–2017\n\
jake-sullivan	جيك سوليفان	سوليفان; جايك سوليفان	Jake Sullivan	united-states	مستشار الأمن القومي 2021–2025\n\
hr-mcmaster	هربرت ماكماستر	ماكماستر; إتش آر ماكماستر	H. R. McMaster	united-states	مستشار الأمن القومي 2017–2018\n\
michael-flynn	مايكل فلين	فلين	Michael Flynn	united-states	مستشار الأمن القومي 2017–2017\n\
jared-kushner	جاريد كوشنر	كوشنر	Jared Kushner	united-states	كبير مستشاري الرئيس 2017–2021\n\
ivanka-trump	إيفانكا ترامب	إيفانكا	Ivanka Trump	united-states	مستشارة الرئيس 2017–2021\n\
melania-trump	ميلانيا ترامب	ميلانيا	Melania Trump	united-states	السيدة الأولى 2017–2021; السيدة الأولى 2025–\n\
michelle-obama	ميشيل أوباما		Michelle Obama	united-states	السيدة الأولى 2009–2017\n\
jason-greenblatt	جيسون غرينبلات	غرينبلات	Jason Greenblatt	united-states	المبعوث الخاص إلى الشرق الأوسط 2017–2019\n\
steve-witkoff	ستيف ويتكوف	ويتكوف	Steve Witkoff	united-states	المبعوث الأمريكي إلى الشرق الأوسط 2025–\n\
amos-hochstein	آموس هوكشتاين	هوكشتاين; عاموس هوكشتاين	Amos Hochstein	united-states	المبعوث الأميركي الخاص 2021–2025\n\
brett-mcgurk	بريت ماكغورك	ماكغورك	Brett McGurk	united-states	المبعوث الأمريكي للتحالف الدولي 2015–2018\n\
brian-hook	براين هوك		Brian Hook	united-states	المبعوث الأمريكي الخاص بإيران 2018–2020\n\
james-jeffrey	جيمس جيفري	جيفري	James Jeffrey	united-states	المبعوث الأمريكي إلى سوريا 2018–2020\n\
zalmay-khalilzad	زلماي خليل زاد	خليل زاد; خليلزاد	Zalmay Khalilzad	united-states	السفير في كابول 2003–2005; السفير في بغداد 2005–2007; المندوب لدى الأمم المتحدة 2007–2009; المبعوث الخاص إلى أفغانستان 2018–2021\n\
paul-bremer	بول بريمر	بريمر	Paul Bremer	united-states	الحاكم المدني للعراق 2003–2004\n\
george-mitchell	جورج ميتشل		George Mitchell	united-states	المبعوث إلى الشرق الأوسط 2009–2011\n\
dennis-ross	دنيس روس	دينيس روس	Dennis Ross	united-states	المنسق الخاص لشؤون الشرق الأوسط 1993–2001\n\
jeffrey-feltman	جيفري فيلتمان	فيلتمان	Jeffrey Feltman	united-states	السفير في لبنان 2004–2008; مساعد وزير الخارجية لشؤون الشرق الأدنى 2009–2012; وكيل الأمين العام للأمم المتحدة للشؤون السياسية 2012–2018; المبعوث الخاص إلى القرن الأفريقي 2021–2022\n\
robert-ford	روبرت فورد		Robert Ford	united-states	السفير في سوريا 2010–2014\n\
richard-norland	ريتشارد نورلاند	نورلاند	Richard Norland	united-states	السفير في ليبيا 2019–\n\
david-friedman	ديفيد فريدمان	فريدمان	David Friedman	united-states	السفير في إسرائيل 2017–2021\n\
nikki-haley	نيكي هايلي	هايلي; نيكي هيلي	Nikki Haley	united-states	المندوبة لدى الأمم المتحدة 2017–2018\n\
samantha-power	سامانثا باور	سامنثا باور	Samantha Power	united-states	المندوبة لدى الأمم المتحدة 2013–2017\n\
david-petraeus	ديفيد بترايوس	بترايوس; ديفيد باتريوس	David Petraeus	united-states	قائد القيادة المركزية 2008–2010; مدير وكالة الاستخبارات المركزية 2011–2012\n\
ray-odierno	راي أوديرنو	أوديرنو; راي اوديرنو	Ray Odierno	united-states	قائد القوات الأمريكية في العراق 2008–2010\n\
kenneth-mckenzie	كينيث ماكنزي	ماكنزي; كينيث ماكينزي	Kenneth McKenzie	united-states	قائد القيادة المركزية 2019–2022\n\
michael-kurilla	مايكل كوريلا	كوريلا	Michael Kurilla	united-states	قائد القيادة المركزية 2022–2025\n\
martin-dempsey	مارتن ديمبسي	ديمبسي	Martin Dempsey	united-states	رئيس هيئة الأركان المشتركة 2011–2015\n\
joseph-dunford	جوزيف دانفورد	دانفورد; جو دانفورد	Joseph Dunford	united-states	رئيس هيئة الأركان المشتركة 2015–2019\n\
mark-milley	مارك ميلي	?ميلي	Mark Milley	united-states	رئيس هيئة الأركان المشتركة 2019–2023\n\
john-brennan	جون برينان	برينان	John Brennan	united-states	مدير وكالة الاستخبارات المركزية 2013–2017\n\
gina-haspel	جينا هاسبل	هاسبل	Gina Haspel	united-states	مديرة وكالة الاستخبارات المركزية 2018–2021\n\
william-burns	وليام بيرنز	ويليام بيرنز; بيرنز	William Burns	united-states	مدير وكالة الاستخبارات المركزية 2021–2025\n\
james-comey	جيمس كومي	كومي	James Comey	united-states	مدير مكتب التحقيقات الفيدرالي 2013–2017\n\
robert-mueller	روبرت مولر	مولر	Robert Mueller	united-states	مدير مكتب التحقيقات الفيدرالي 2001–2013; المحقق الخاص 2017–2019\n\
jeff-sessions	جيف سيشنز	سيشنز; جيف سيشينز	Jeff Sessions	united-states	وزير العدل 2017–2018\n\
nancy-pelosi	نانسي بيلوسي	بيلوسي	Nancy Pelosi	united-states	رئيسة مجلس النواب 2019–2023\n\
paul-ryan	بول راين	بول ريان	Paul Ryan	united-states	رئيس مجلس النواب 2015–2019\n\
john-mccain	جون ماكين	ماكين; جون مكين	John McCain	united-states	عضو مجلس الشيوخ 1987–2018\n\
mitt-romney	ميت رومني	رومني	Mitt Romney	united-states	حاكم ولاية ماساتشوستس 2003–2007; عضو مجلس الشيوخ 2019–2025\n\
bernie-sanders	بيرني ساندرز	ساندرز	Bernie Sanders	united-states	عضو مجلس الشيوخ 2007–\n\
lindsey-graham	ليندسي غراهام	ليندسي جراهام	Lindsey Graham	united-states	عضو مجلس الشيوخ 2003–\n\
sarah-sanders	سارة ساندرز	سارة هاكابي ساندرز	Sarah Sanders	united-states	المتحدثة باسم البيت الأبيض 2017–2019\n\
heather-nauert	هيذر ناورت	ناورت	Heather Nauert	united-states	المتحدثة باسم وزارة الخارجية 2017–2019\n\
ned-price	نيد برايس	برايس	Ned Price	united-states	المتحدث باسم وزارة الخارجية 2021–2023\n\
matthew-miller	ماثيو ميلر		Matthew Miller	united-states	المتحدث باسم وزارة الخارجية 2023–2025\n\
john-kirby	جون كيربي	كيربي	John Kirby	united-states	المتحدث باسم البنتاغون 2013–2015; المتحدث باسم وزارة الخارجية 2015–2017; المتحدث باسم البنتاغون 2021–2022; منسق الاتصالات الاستراتيجية في مجلس الأمن القومي 2022–2025\n\
elon-musk	إيلون ماسك	?ماسك; ايلون ماسك	Elon Musk	united-states	الرئيس التنفيذي لشركة تسلا 2008–\n\
mark-zuckerberg	مارك زوكربيرغ	زوكربيرغ; مارك زوكربرغ; مارك زوكربيرج	Mark Zuckerberg	united-states	الرئيس التنفيذي لشركة فيسبوك 2004–\n\
jeff-bezos	جيف بيزوس	بيزوس	Jeff Bezos	united-states	الرئيس التنفيذي لشركة أمازون 1994–2021\n\
bill-gates	بيل غيتس	بيل جيتس	Bill Gates	united-states	الرئيس التنفيذي لشركة مايكروسوفت 1975–2000\n\
edward-snowden	إدوارد سنودن	سنودن; ادوارد سنودن	Edward Snowden	united-states	\n\
julian-assange	جوليان أسانج	أسانج; جوليان أسانغ	Julian Assange	australia	\n\
mikhail-gorbachev	ميخائيل غورباتشوف	غورباتشوف; ميخائيل جورباتشوف	Mikhail Gorbachev	russia	رئيس الاتحاد السوفيتي 1990–1991\n\
boris-yeltsin	بوريس يلتسين	يلتسين	Boris Yeltsin	russia	رئيس روسيا 1991–1999\n\
vladimir-putin	فلاديمير بوتين	بوتين; فلاديمير بوتن; بوتن	Vladimir Putin	russia	رئيس روسيا 2000–2008; رئيس روسيا 2012–\n\
dmitry-medvedev	ديمتري ميدفيديف	ميدفيديف; دميتري ميدفيديف; مدفيديف; ديميتري ميدفيديف	Dmitry Medvedev	russia	رئيس روسيا 2008–2012\n\
sergey-lavrov	سيرغي لافروف	لافروف; سيرجي لافروف	Sergey Lavrov	russia	وزير الخارجية 2004–\n\
sergei-shoigu	سيرغي شويغو	شويغو; سيرجي شويجو; شويجو	Sergei Shoigu	russia	وزير الدفاع 2012–2024\n\
dmitry-peskov	ديمتري بيسكوف	بيسكوف; دميتري بيسكوف	Dmitry Peskov	russia	المتحدث باسم الكرملين 2012–\n\
maria-zakharova	ماريا زاخاروفا	زاخاروفا	Maria Zakharova	russia	المتحدثة باسم وزارة الخارجية 2015–\n\
mikhail-bogdanov	ميخائيل بوغدانوف	بوغدانوف; ميخائيل بوجدانوف	Mikhail Bogdanov	russia	نائب وزير الخارجية 2011–2025\n\
vitaly-churkin	فيتالي تشوركين	تشوركين	Vitaly Churkin	russia	المندوب لدى الأمم المتحدة 2006–2017\n\
vasily-nebenzya	فاسيلي نيبينزيا	نيبينزيا	Vasily Nebenzya	russia	المندوب لدى الأمم المتحدة 2017–\n\
igor-konashenkov	إيغور كوناشينكوف	كوناشينكوف	Igor Konashenkov	russia	المتحدث باسم وزارة الدفاع\n\
valery-gerasimov	فاليري غيراسيموف	غيراسيموف	Valery Gerasimov	russia	رئيس الأركان 2012–\n\
yevgeny-prigozhin	يفغيني بريغوجين	بريغوجين; يفغيني بريغوزين; بريجوجين	Yevgeny Prigozhin	russia	قائد مجموعة فاغنر 2014–2023\n\
ramzan-kadyrov	رمضان قديروف	قديروف	Ramzan Kadyrov	russia	رئيس الشيشان 2007–\n\
alexei-navalny	أليكسي نافالني	نافالني; أليكسي نافالني	Alexei Navalny	russia	\n\
sergei-skripal	سيرغي سكريبال	سكريبال	Sergei Skripal	russia	\n\
volodymyr-zelensky	فولوديمير زيلينسكي	زيلينسكي; فلاديمير زيلينسكي	Volodymyr Zelensky	ukraine	رئيس أوكرانيا 2019–\n\
petro-poroshenko	بيترو بوروشينكو	بوروشينكو; بترو بوروشنكو	Petro Poroshenko	ukraine	رئيس أوكرانيا 2014–2019\n\
viktor-yanukovych	فيكتور يانوكوفيتش	يانوكوفيتش	Viktor Yanukovych	ukraine	رئيس أوكرانيا 2010–2014\n\
yulia-tymoshenko	يوليا تيموشينكو	تيموشينكو	Yulia Tymoshenko	ukraine	رئيسة الوزراء 2005–2005; رئيسة الوزراء 2007–2010\n\
alexander-lukashenko	ألكسندر لوكاشينكو	لوكاشينكو; الكسندر لوكاشنكو	Alexander Lukashenko	belarus	رئيس بيلاروسيا 1994–\n\
margaret-thatcher	مارغريت تاتشر	تاتشر; مارجريت تاتشر	Margaret Thatcher	united-kingdom	رئيسة الوزراء 1979–1990\n\
john-major	جون ميجور		John Major	united-kingdom	رئيس الوزراء 1990–1997\n\
tony-blair	توني بلير	بلير	Tony Blair	united-kingdom	رئيس الوزراء 1997–2007\n\
gordon-brown	غوردون براون	جوردون براون	Gordon Brown	united-kingdom	رئيس الوزراء 2007–2010\n\
david-cameron	ديفيد كاميرون	كاميرون; دافيد كاميرون	David Cameron	united-kingdom	رئيس الوزراء 2010–2016; وزير الخارجية 2023–2024\n\
theresa-may	تيريزا ماي	?ماي; تريزا ماي	Theresa May	united-kingdom	رئيسة الوزراء 2016–2019\n\
boris-johnson	بوريس جونسون	جونسون	Boris Johnson	united-kingdom	وزير الخارجية 2016–2018; رئيس الوزراء 2019–2022\n\
liz-truss	ليز تراس	?تراس	Liz Truss	united-kingdom	وزيرة الخارجية 2021–2022; رئيسة الوزراء 2022–2022\n\
rishi-sunak	ريشي سوناك	سوناك	Rishi Sunak	united-kingdom	رئيس الوزراء 2022–2024\n\
keir-starmer	كير ستارمر	ستارمر	Keir Starmer	united-kingdom	رئيس الوزراء 2024–\n\
jeremy-hunt	جيريمي هانت	جيريمي هنت; جيرمي هنت; ?هانت; ?هنت	Jeremy Hunt	united-kingdom	وزير الخارجية 2018–2019\n\
dominic-raab	دومينيك راب	?راب	Dominic Raab	united-kingdom	وزير الخارجية 2019–2021\n\
philip-hammond	فيليب هاموند	هاموند	Philip Hammond	united-kingdom	وزير الخارجية 2014–2016\n\
william-hague	وليام هيغ	ويليام هيغ; ويليام هيج; وليام هيج	William Hague	united-kingdom	وزير الخارجية 2010–2014\n\
jack-straw	جاك سترو		Jack Straw	united-kingdom	وزير الخارجية 2001–2006\n\
david-miliband	ديفيد ميليباند	ميليباند	David Miliband	united-kingdom	وزير الخارجية 2007–2010\n\
david-lammy	ديفيد لامي	?لامي	David Lammy	united-kingdom	وزير الخارجية 2024–2025\n\
jeremy-corbyn	جيريمي كوربين	كوربين	Jeremy Corbyn	united-kingdom	زعيم حزب العمال 2015–2020\n\
elizabeth-ii	إليزابيث الثانية	الملكة إليزابيث; الملكة إليزابيث الثانية	Elizabeth II	united-kingdom	ملكة بريطانيا 1952–2022\n\
charles-iii	تشارلز الثالث	الملك تشارلز; الأمير تشارلز; الملك تشارلز الثالث	Charles III	united-kingdom	ملك بريطانيا 2022–\n\
francois-mitterrand	فرانسوا ميتران	ميتران	François Mitterrand	france	رئيس فرنسا 1981–1995\n\
jacques-chirac	جاك شيراك	شيراك	Jacques Chirac	france	رئيس فرنسا 1995–2007\n\
nicolas-sarkozy	نيكولا ساركوزي	ساركوزي	Nicolas Sarkozy	france	رئيس فرنسا 2007–2012\n\
francois-hollande	فرانسوا هولاند	هولاند; فرنسوا هولاند; فرانسوا أولاند; أولاند	François Hollande	france	رئيس فرنسا 2012–2017\n\
emmanuel-macron	إيمانويل ماكرون	ماكرون; ايمانويل ماكرون	Emmanuel Macron	france	رئيس فرنسا 2017–\n\
marine-le-pen	مارين لوبان	لوبان; مارين لوبن; مارين لو بان	Marine Le Pen	france	رئيسة التجمع الوطني 2011–2022\n\
bernard-kouchner	برنار كوشنير	كوشنير	Bernard Kouchner	france	وزير الخارجية 2007–2010\n\
alain-juppe	آلان جوبيه	جوبيه; ألان جوبيه	Alain Juppé	france	وزير الخارجية 2011–2012\n\
laurent-fabius	لوران فابيوس	فابيوس	Laurent Fabius	france	وزير الخارجية 2012–2016\n\
jean-marc-ayrault	جان مارك أيرولت	جان مارك إيرولت; أيرولت	Jean-Marc Ayrault	france	وزير الخارجية 2016–2017\n\
jean-yves-le-drian	جان إيف لودريان	لودريان; جان ايف لودريان	Jean-Yves Le Drian	france	وزير الدفاع 2012–2017; وزير الخارجية 2017–2022\n\
catherine-colonna	كاترين كولونا	كولونا	Catherine Colonna	france	وزيرة الخارجية 2022–2024\n\
dominique-de-villepin	دومينيك دو فيلبان	دو فيلبان; دوفيلبان	Dominique de Villepin	france	وزير الخارجية 2002–2004\n\
manuel-valls	مانويل فالس	?فالس	Manuel Valls	france	رئيس الوزراء 2014–2016\n\
edouard-philippe	إدوار فيليب		Édouard Philippe	france	رئيس الوزراء 2017–2020\n\
helmut-kohl	هلموت كول	هيلموت كول	Helmut Kohl	germany	المستشار 1982–1998\n\
gerhard-schroder	غيرهارد شرودر	شرودر; جيرهارد شرودر	Gerhard Schröder	germany	المستشار 1998–2005\n\
angela-merkel	أنغيلا ميركل	ميركل; أنجيلا ميركل; انغيلا ميركل; انجيلا ميركل	Angela Merkel	germany	المستشارة 2005–2021\n\
olaf-scholz	أولاف شولتس	شولتس; أولاف شولتز; شولتز	Olaf Scholz	germany	المستشار 2021–2025\n\
friedrich-merz	فريدريش ميرتس	ميرتس	Friedrich Merz	germany	المستشار 2025–\n\
frank-walter-steinmeier	فرانك فالتر شتاينماير	شتاينماير; فرانك فالتر شتاينماير	Frank-Walter Steinmeier	germany	وزير الخارجية 2013–2017; رئيس ألمانيا 2017–\n\
sigmar-gabriel	زيغمار غابرييل	سيغمار غابرييل; زيجمار جابرييل	Sigmar Gabriel	germany	وزير الخارجية 2017–2018\n\
heiko-maas	هايكو ماس	?ماس	Heiko Maas	germany	وزير الخارجية 2018–2021\n\
annalena-baerbock	أنالينا بيربوك	بيربوك	Annalena Baerbock	germany	وزيرة الخارجية 2021–2025\n\
joschka-fischer	يوشكا فيشر		Joschka Fischer	germany	وزير الخارجية 1998–2005\n\
horst-seehofer	هورست زيهوفر	زيهوفر	Horst Seehofer	germany	وزير الداخلية 2018–2021\n\
horst-kohler	هورست كوهلر	كوهلر; هورست كولر	Horst Köhler	germany	رئيس ألمانيا 2004–2010; المبعوث الأممي إلى الصحراء الغربية 2017–2019\n\
silvio-berlusconi	سيلفيو برلسكوني	برلسكوني; سيلفيو بيرلسكوني; برلوسكوني	Silvio Berlusconi	italy	رئيس الوزراء 2001–2006; رئيس الوزراء 2008–2011\n\
matteo-renzi	ماتيو رينزي	رينزي; ماتيو رنزي	Matteo Renzi	italy	رئيس الوزراء 2014–2016\n\
paolo-gentiloni	باولو جينتيلوني	جينتيلوني	Paolo Gentiloni	italy	رئيس الوزراء 2016–2018\n\
giuseppe-conte	جوزيبي كونتي	كونتي; جوسيبي كونتي	Giuseppe Conte	italy	رئيس الوزراء 2018–2021\n\
mario-draghi	ماريو دراغي	دراغي; ماريو دراجي	Mario Draghi	italy	رئيس الوزراء 2021–2022\n\
giorgia-meloni	جورجيا ميلوني	ميلوني; جورجا ميلوني	Giorgia Meloni	italy	رئيسة الوزراء 2022–\n\
luigi-di-maio	لويجي دي مايو	دي مايو	Luigi Di Maio	italy	وزير الخارجية 2019–2022\n\
matteo-salvini	ماتيو سالفيني	سالفيني	Matteo Salvini	italy	وزير الداخلية 2018–2019\n\
marco-minniti	ماركو مينيتي	مينيتي	Marco Minniti	italy	وزير الداخلية 2016–2018\n\
jose-maria-aznar	خوسيه ماريا أزنار	أثنار	José María Aznar	spain	رئيس الوزراء 1996–2004\n\
jose-luis-zapatero	خوسيه لويس ثاباتيرو	ثاباتيرو; خوسيه لويس رودريغيز ثاباتيرو	José Luis Rodríguez Zapatero	spain	رئيس الوزراء 2004–2011\n\
mariano-rajoy	ماريانو راخوي	راخوي	Mariano Rajoy	spain	رئيس الوزراء 2011–2018\n\
pedro-sanchez	بيدرو سانشيز	سانشيز; بيدرو سانشيث	Pedro Sánchez	spain	رئيس الوزراء 2018–\n\
jose-manuel-albares	خوسيه مانويل ألباريس	ألباريس	José Manuel Albares	spain	وزير الخارجية 2021–\n\
carles-puigdemont	كارليس بوتشيمون	كارلس بوتشيمون; بوتشيمون	Carles Puigdemont	spain	رئيس إقليم كتالونيا 2016–2017\n\
alexis-tsipras	أليكسيس تسيبراس	تسيبراس; الكسيس تسيبراس	Alexis Tsipras	greece	رئيس الوزراء 2015–2019\n\
kyriakos-mitsotakis	كيرياكوس ميتسوتاكيس	ميتسوتاكيس	Kyriakos Mitsotakis	greece	رئيس الوزراء 2019–\n\
viktor-orban	فيكتور أوربان	أوربان	Viktor Orbán	hungary	رئيس الوزراء 2010–\n\
mark-rutte	مارك روته	?روته; مارك روتي	Mark Rutte	netherlands	رئيس الوزراء 2010–2024; الأمين العام للناتو 2024–\n\
jens-stoltenberg	ينس ستولتنبرغ	ستولتنبرغ; ينس شتولتنبرغ; ينس ستولتنبرج	Jens Stoltenberg	norway	الأمين العام للناتو 2014–2024\n\
anders-fogh-rasmussen	أندرس فوغ راسموسن	راسموسن	Anders Fogh Rasmussen	denmark	الأمين العام للناتو 2009–2014\n\
javier-solana	خافيير سولانا	سولانا	Javier Solana	spain	الممثل الأعلى للسياسة الخارجية 1999–2009\n\
catherine-ashton	كاثرين آشتون	آشتون; كاثرين أشتون; أشتون	Catherine Ashton	united-kingdom	الممثلة العليا للسياسة الخارجية 2009–2014\n\
federica-mogherini	فيديريكا موغيريني	موغيريني; فدريكا موغيريني; فيديريكا موجيريني; موجيريني	Federica Mogherini	italy	الممثلة العليا للسياسة الخارجية 2014–2019\n\
josep-borrell	جوزيب بوريل	بوريل; جوسيب بوريل	Josep Borrell	spain	الممثل الأعلى للسياسة الخارجية 2019–2024\n\
kaja-kallas	كايا كالاس	كالاس	Kaja Kallas	estonia	الممثلة العليا للسياسة الخارجية 2024–\n\
jose-manuel-barroso	جوزيه مانويل باروزو	باروسو; خوسيه مانويل باروسو	José Manuel Barroso	portugal	رئيس المفوضية الأوروبية 2004–2014\n\
jean-claude-juncker	جان كلود يونكر	يونكر; جان كلود يونكير	Jean-Claude Juncker	luxembourg	رئيس المفوضية الأوروبية 2014–2019\n\
ursula-von-der-leyen	أورسولا فون دير لاين	فون دير لاين; أورزولا فون دير لاين	Ursula von der Leyen	germany	رئيسة المفوضية الأوروبية 2019–\n\
donald-tusk	دونالد توسك	توسك	Donald Tusk	poland	رئيس المجلس الأوروبي 2014–2019\n\
charles-michel	شارل ميشيل	شارل ميشال	Charles Michel	belgium	رئيس المجلس الأوروبي 2019–2024\n\
sebastian-kurz	سيباستيان كورتس	سيباستيان كورتز; كورتس	Sebastian Kurz	austria	المستشار 2017–2021\n\
kofi-annan	كوفي عنان	كوفي أنان	Kofi Annan	ghana	الأمين العام للأمم المتحدة 1997–2006\n\
ban-ki-moon	بان كي مون	بان كيمون	Ban Ki-moon	south-korea	الأمين العام للأمم المتحدة 2007–2016\n\
antonio-guterres	أنطونيو غوتيريش	غوتيريش; أنطونيو غوتيريس; غوتيريس; أنطونيو جوتيريش; جوتيريش; انطونيو غوتيريس; أنطونيو غوتيرش; غوتيرش	António Guterres	portugal	الأمين العام للأمم المتحدة 2017–\n\
staffan-de-mistura	ستيفان دي ميستورا	دي ميستورا; ستافان دي ميستورا; ستيفان دى ميستورا; ستافان دي مستورا	Staffan de Mistura	sweden	المبعوث الأممي إلى سوريا 2014–2018; المبعوث الأممي إلى الصحراء الغربية 2021–\n\
geir-pedersen	غير بيدرسون	بيدرسون; غير بيدرسن; جير بيدرسون; بيدرسن	Geir Pedersen	norway	المبعوث الأممي إلى سوريا 2019–\n\
ghassan-salame	غسان سلامة	غسان سلامه	Ghassan Salamé	lebanon	المبعوث الأممي إلى ليبيا 2017–2020\n\
bernardino-leon	برناردينو ليون		Bernardino León	spain	المبعوث الأممي إلى ليبيا 2014–2015\n\
martin-kobler	مارتن كوبلر	كوبلر	Martin Kobler	germany	المبعوث الأممي إلى ليبيا 2015–2017\n\
stephanie-williams	ستيفاني وليامز	ستيفاني ويليامز; وليامز	Stephanie Williams	united-states	رئيسة البعثة الأممية في ليبيا بالإنابة 2020–2021; المستشارة الخاصة للأمين العام بشأن ليبيا 2021–2022\n\
jan-kubis	يان كوبيش	كوبيش; يان كوبيتش	Ján Kubiš	slovakia	المبعوث الأممي إلى ليبيا 2021–2021\n\
abdoulaye-bathily	عبد الله باتيلي	باتيلي; عبدولاي باتيلي; باتيلي	Abdoulaye Bathily	senegal	المبعوث الأممي إلى ليبيا 2022–2024\n\
tarek-mitri	طارق متري	?متري	Tarek Mitri	lebanon	المبعوث الأممي إلى ليبيا 2012–2014\n\
ian-martin	إيان مارتن		Ian Martin	united-kingdom	المبعوث الأممي إلى ليبيا 2011–2012\n\
nickolay-mladenov	نيكولاي ملادينوف	ملادينوف	Nickolay Mladenov	bulgaria	المنسق الأممي لعملية السلام 2015–2020\n\
tor-wennesland	تور وينسلاند	وينسلاند	Tor Wennesland	norway	المنسق الأممي لعملية السلام 2021–2024\n\
jeanine-plasschaert	جينين بلاسخارت	بلاسخارت; جينين هينيس بلاسخارت	Jeanine Hennis-Plasschaert	netherlands	الممثلة الأممية في العراق 2018–2024\n\
volker-perthes	فولكر بيرتس	بيرتس	Volker Perthes	germany	المبعوث الأممي إلى السودان 2021–2023\n\
mark-lowcock	مارك لوكوك	لوكوك	Mark Lowcock	united-kingdom	منسق الشؤون الإنسانية 2017–2021\n\
stephen-obrien	ستيفن أوبراين	أوبراين	Stephen O'Brien	united-kingdom	منسق الشؤون الإنسانية 2015–2017\n\
valerie-amos	فاليري آموس	فاليري أموس	Valerie Amos	united-kingdom	منسقة الشؤون الإنسانية 2010–2015\n\
navi-pillay	نافي بيلاي	نافانيثيم بيلاي; بيلاي	Navi Pillay	south-africa	المفوضة السامية لحقوق الإنسان 2008–2014\n\
zeid-raad-al-hussein	زيد رعد الحسين	زيد بن رعد; الأمير زيد بن رعد	Zeid Ra'ad al-Hussein	jordan	المفوض السامي لحقوق الإنسان 2014–2018\n\
michelle-bachelet	ميشيل باشليه	باشليه	Michelle Bachelet	chile	المفوضة السامية لحقوق الإنسان 2018–2022\n\
volker-turk	فولكر تورك	?تورك	Volker Türk	austria	المفوض السامي لحقوق الإنسان 2022–\n\
philippe-lazzarini	فيليب لازاريني	لازاريني	Philippe Lazzarini	switzerland	المفوض العام للأونروا 2020–\n\
filippo-grandi	فيليبو غراندي	غراندي	Filippo Grandi	italy	المفوض السامي للاجئين 2016–2025\n\
tedros-adhanom	تيدروس أدهانوم غيبريسوس	تيدروس أدهانوم; غيبريسوس; تيدروس غيبريسوس	Tedros Adhanom Ghebreyesus	ethiopia	مدير منظمة الصحة العالمية 2017–\n\
yukiya-amano	يوكيا أمانو	أمانو	Yukiya Amano	japan	مدير الوكالة الدولية للطاقة الذرية 2009–2019\n\
rafael-grossi	رافاييل غروسي	غروسي; رافائيل غروسي; رفائيل غروسي	Rafael Grossi	argentina	مدير الوكالة الدولية للطاقة الذرية 2019–\n\
hans-blix	هانز بليكس	هانس بليكس; بليكس	Hans Blix	sweden	المدير العام للوكالة الدولية للطاقة الذرية 1981–1997; رئيس لجنة أنموفيك 2000–2003\n\
karim-khan	كريم خان		Karim Khan	united-kingdom	المدعي العام للمحكمة الجنائية الدولية 2021–\n\
fatou-bensouda	فاتو بنسودا	بنسودا; فاتو بن سودا	Fatou Bensouda	gambia	المدعية العامة للمحكمة الجنائية الدولية 2012–2021\n\
luis-moreno-ocampo	لويس مورينو أوكامبو	أوكامبو	Luis Moreno Ocampo	argentina	المدعي العام للمحكمة الجنائية الدولية 2003–2012\n\
detlev-mehlis	ديتليف ميليس	ميليس	Detlev Mehlis	germany	رئيس لجنة التحقيق الدولية في اغتيال الحريري 2005–2006\n\
christine-lagarde	كريستين لاغارد	لاغارد; كريستين لاجارد	Christine Lagarde	france	مديرة صندوق النقد الدولي 2011–2019\n\
kristalina-georgieva	كريستالينا جورجيفا	جورجيفا; كريستالينا غورغييفا	Kristalina Georgieva	bulgaria	مديرة صندوق النقد الدولي 2019–\n\
john-paul-ii	يوحنا بولس الثاني	البابا يوحنا بولس الثاني	John Paul II	vatican	بابا الفاتيكان 1978–2005\n\
benedict-xvi	بنديكتوس السادس عشر	بنديكت السادس عشر; البابا بنديكت	Benedict XVI	vatican	بابا الفاتيكان 2005–2013\n\
francis	البابا فرنسيس	البابا فرانسيس; ?فرنسيس	Pope Francis	vatican	بابا الفاتيكان 2013–2025\n\
jiang-zemin	جيانغ زيمين	جيانغ تسه مين	Jiang Zemin	china	رئيس الصين 1993–2003\n\
hu-jintao	هو جينتاو	هو جين تاو	Hu Jintao	china	رئيس الصين 2003–2013\n\
xi-jinping	شي جين بينغ	شي جينبينغ; شي جين بينج	Xi Jinping	china	رئيس الصين 2013–\n\
wang-yi	وانغ يي	وانج يي	Wang Yi	china	وزير الخارجية 2013–2022; وزير الخارجية 2023–\n\
li-keqiang	لي كه تشيانغ	لي كيكيانغ	Li Keqiang	china	رئيس الوزراء 2013–2023\n\
shinzo-abe	شينزو آبي	?آبي; شينزو أبي	Shinzo Abe	japan	رئيس الوزراء 2012–2020\n\
fumio-kishida	فوميو كيشيدا	كيشيدا	Fumio Kishida	japan	رئيس الوزراء 2021–2024\n\
kim-jong-il	كيم جونغ إيل	كيم جونغ ايل	Kim Jong-il	north-korea	زعيم كوريا الشمالية 1994–2011\n\
kim-jong-un	كيم جونغ أون	كيم جونغ اون; كيم جونج أون	Kim Jong-un	north-korea	زعيم كوريا الشمالية 2011–\n\
moon-jae-in	مون جيه إن	مون جاي إن	Moon Jae-in	south-korea	رئيس كوريا الجنوبية 2017–2022\n\
narendra-modi	ناريندرا مودي	مودي	Narendra Modi	india	رئيس الوزراء 2014–\n\
manmohan-singh	مانموهان سينغ	سينغ	Manmohan Singh	india	رئيس الوزراء 2004–2014\n\
pervez-musharraf	برويز مشرف	برفيز مشرف; بيرفيز مشرف	Pervez Musharraf	pakistan	رئيس باكستان 2001–2008\n\
benazir-bhutto	بينظير بوتو	بي نظير بوتو; بوتو	Benazir Bhutto	pakistan	رئيسة الوزراء 1993–1996\n\
asif-ali-zardari	آصف علي زرداري	زرداري; آصف زرداري	Asif Ali Zardari	pakistan	رئيس باكستان 2008–2013\n\
nawaz-sharif	نواز شريف		Nawaz Sharif	pakistan	رئيس الوزراء 2013–2017\n\
shehbaz-sharif	شهباز شريف		Shehbaz Sharif	pakistan	رئيس الوزراء 2022–2023; رئيس الوزراء 2024–\n\
imran-khan	عمران خان		Imran Khan	pakistan	رئيس الوزراء 2018–2022\n\
yousaf-raza-gilani	يوسف رضا جيلاني	?جيلاني	Yousaf Raza Gilani	pakistan	رئيس الوزراء 2008–2012\n\
baitullah-mehsud	بيت الله محسود		Baitullah Mehsud	pakistan	زعيم طالبان باكستان 2007–2009\n\
hakimullah-mehsud	حكيم الله محسود		Hakimullah Mehsud	pakistan	زعيم طالبان باكستان 2009–2013\n\
malala-yousafzai	ملالا يوسفزاي	ملالا; ملالا يوسف زاي	Malala Yousafzai	pakistan	\n\
hamid-karzai	حامد كرزاي	كرزاي; حميد كرزاي	Hamid Karzai	afghanistan	رئيس أفغانستان 2001–2014\n\
ashraf-ghani	أشرف غني		Ashraf Ghani	afghanistan	رئيس أفغانستان 2014–2021\n\
abdullah-abdullah	عبد الله عبد الله		Abdullah Abdullah	afghanistan	وزير الخارجية 2001–2006; الرئيس التنفيذي 2014–2020; رئيس المجلس الأعلى للمصالحة الوطنية 2020–2021\n\
mullah-omar	الملا عمر	الملا محمد عمر	Mullah Omar	afghanistan	زعيم طالبان 1994–2013\n\
akhtar-mansour	أختر منصور	الملا أختر منصور; أختر محمد منصور	Akhtar Mansour	afghanistan	زعيم طالبان 2015–2016\n\
hibatullah-akhundzada	هبة الله أخوند زاده	هبة الله أخوندزاده; أخوند زاده	Hibatullah Akhundzada	afghanistan	زعيم طالبان 2016–\n\
abdul-ghani-baradar	عبد الغني برادر	الملا برادر; الملا عبد الغني برادر; ?برادر	Abdul Ghani Baradar	afghanistan	نائب رئيس الوزراء 2021–\n\
zabihullah-mujahid	ذبيح الله مجاهد		Zabihullah Mujahid	afghanistan	المتحدث باسم طالبان\n\
gulbuddin-hekmatyar	قلب الدين حكمتيار	حكمتيار	Gulbuddin Hekmatyar	afghanistan	رئيس الوزراء 1993–1994; رئيس الوزراء 1996–1996\n\
mahathir-mohamad	مهاتير محمد	محاضر محمد; مهاتير	Mahathir Mohamad	malaysia	رئيس الوزراء 1981–2003; رئيس الوزراء 2018–2020\n\
najib-razak	نجيب عبد الرزاق	نجيب رزاق	Najib Razak	malaysia	رئيس الوزراء 2009–2018\n\
anwar-ibrahim	أنور إبراهيم		Anwar Ibrahim	malaysia	رئيس الوزراء 2022–\n\
joko-widodo	جوكو ويدودو	ويدودو	Joko Widodo	indonesia	رئيس إندونيسيا 2014–2024\n\
rodrigo-duterte	رودريغو دوتيرتي	دوتيرتي; رودريجو دوتيرتي	Rodrigo Duterte	philippines	رئيس الفلبين 2016–2022\n\
aung-san-suu-kyi	أونغ سان سو تشي	سو تشي; أون سان سو تشي	Aung San Suu Kyi	myanmar	مستشارة الدولة 2016–2021\n\
nursultan-nazarbayev	نور سلطان نزارباييف	نزارباييف; نور سلطان نازارباييف	Nursultan Nazarbayev	kazakhstan	رئيس كازاخستان 1991–2019\n\
ilham-aliyev	إلهام علييف	علييف	Ilham Aliyev	azerbaijan	رئيس أذربيجان 2003–\n\
nikol-pashinyan	نيكول باشينيان	باشينيان	Nikol Pashinyan	armenia	رئيس الوزراء 2018–\n\
meles-zenawi	ميليس زيناوي	ملس زيناوي; زيناوي	Meles Zenawi	ethiopia	رئيس الوزراء 1995–2012\n\
hailemariam-desalegn	هايلي مريام ديسالين	هيلاماريام ديسالين; ديسالين	Hailemariam Desalegn	ethiopia	رئيس الوزراء 2012–2018\n\
abiy-ahmed	آبي أحمد	أبي أحمد; آبي أحمد علي	Abiy Ahmed	ethiopia	رئيس الوزراء 2018–\n\
isaias-afwerki	أسياس أفورقي	أفورقي; إسياس أفورقي; اسياس افورقي	Isaias Afwerki	eritrea	رئيس إريتريا 1993–\n\
yoweri-museveni	يوويري موسيفيني	موسيفيني; يوري موسيفيني	Yoweri Museveni	uganda	رئيس أوغندا 1986–\n\
paul-kagame	بول كاغامي	كاغامي; بول كاجامي	Paul Kagame	rwanda	رئيس رواندا 2000–\n\
uhuru-kenyatta	أوهورو كينياتا	كينياتا	Uhuru Kenyatta	kenya	رئيس كينيا 2013–2022\n\
william-ruto	وليام روتو	ويليام روتو; روتو	William Ruto	kenya	رئيس كينيا 2022–\n\
idriss-deby	إدريس ديبي	ديبي; إدريس ديبي إتنو	Idriss Déby	chad	رئيس تشاد 1990–2021\n\
mahamat-deby	محمد إدريس ديبي	محمد ديبي	Mahamat Déby	chad	رئيس تشاد 2021–\n\
goodluck-jonathan	غودلاك جوناثان	جودلاك جوناثان	Goodluck Jonathan	nigeria	رئيس نيجيريا 2010–2015\n\
muhammadu-buhari	محمد بخاري	محمدو بخاري	Muhammadu Buhari	nigeria	رئيس نيجيريا 2015–2023\n\
bola-tinubu	بولا تينوبو	تينوبو	Bola Tinubu	nigeria	رئيس نيجيريا 2023–\n\
abubakar-shekau	أبو بكر شيكاو	شيكاو; أبو بكر شيكو	Abubakar Shekau	nigeria	زعيم بوكو حرام 2009–2021\n\
mohamed-bazoum	محمد بازوم	بازوم	Mohamed Bazoum	niger	رئيس النيجر 2021–2023\n\
mahamadou-issoufou	محمدو إيسوفو	إيسوفو	Mahamadou Issoufou	niger	رئيس النيجر 2011–2021\n\
ibrahim-boubacar-keita	إبراهيم أبو بكر كيتا	إبراهيم بوبكر كيتا; ?كيتا	Ibrahim Boubacar Keïta	mali	رئيس مالي 2013–2020\n\
assimi-goita	عاصيمي غويتا	أسيمي غويتا; غويتا	Assimi Goïta	mali	رئيس المجلس العسكري 2020–\n\
iyad-ag-ghaly	إياد أغ غالي	إياد غالي	Iyad Ag Ghaly	mali	زعيم جماعة نصرة الإسلام والمسلمين 2017–\n\
macky-sall	ماكي سال		Macky Sall	senegal	رئيس السنغال 2012–2024\n\
alassane-ouattara	الحسن واتارا	الحسن وتارا	Alassane Ouattara	ivory-coast	رئيس ساحل العاج 2010–\n\
nelson-mandela	نيلسون مانديلا	مانديلا	Nelson Mandela	south-africa	رئيس جنوب أفريقيا 1994–1999\n\
thabo-mbeki	ثابو مبيكي	مبيكي	Thabo Mbeki	south-africa	رئيس جنوب أفريقيا 1999–2008\n\
jacob-zuma	جاكوب زوما	زوما	Jacob Zuma	south-africa	رئيس جنوب أفريقيا 2009–2018\n\
cyril-ramaphosa	سيريل رامافوزا	رامافوزا; سيريل رامافوسا; رامافوسا	Cyril Ramaphosa	south-africa	رئيس جنوب أفريقيا 2018–\n\
robert-mugabe	روبرت موغابي	موغابي; روبرت موجابي	Robert Mugabe	zimbabwe	رئيس زيمبابوي 1987–2017\n\
moussa-faki	موسى فكي	موسى فكي محمد; موسى فقي	Moussa Faki	chad	رئيس مفوضية الاتحاد الأفريقي 2017–2025\n\
nkosazana-dlamini-zuma	نكوسازانا دلاميني زوما	دلاميني زوما	Nkosazana Dlamini-Zuma	south-africa	رئيسة مفوضية الاتحاد الأفريقي 2012–2017\n\
justin-trudeau	جاستن ترودو	ترودو; جاستين ترودو	Justin Trudeau	canada	رئيس الوزراء 2015–2025\n\
stephen-harper	ستيفن هاربر		Stephen Harper	canada	رئيس الوزراء 2006–2015\n\
chrystia-freeland	كريستيا فريلاند	فريلاند	Chrystia Freeland	canada	وزيرة الخارجية 2017–2019\n\
hugo-chavez	هوغو تشافيز	تشافيز; هوجو تشافيز	Hugo Chávez	venezuela	رئيس فنزويلا 1999–2013\n\
nicolas-maduro	نيكولاس مادورو	مادورو	Nicolás Maduro	venezuela	رئيس فنزويلا 2013–\n\
juan-guaido	خوان غوايدو	غوايدو	Juan Guaidó	venezuela	رئيس الجمعية الوطنية 2019–2021\n\
lula-da-silva	لويس إيناسيو لولا دا سيلفا	لولا دا سيلفا; ?لولا	Luiz Inácio Lula da Silva	brazil	رئيس البرازيل 2003–2010; رئيس البرازيل 2023–\n\
jair-bolsonaro	جايير بولسونارو	بولسونارو; جاير بولسونارو	Jair Bolsonaro	brazil	رئيس البرازيل 2019–2022\n\
dilma-rousseff	ديلما روسيف	روسيف	Dilma Rousseff	brazil	رئيسة البرازيل 2011–2016\n\
fidel-castro	فيدل كاسترو	كاسترو	Fidel Castro	cuba	رئيس كوبا 1976–2008\n\
raul-castro	راؤول كاسترو		Raúl Castro	cuba	رئيس كوبا 2008–2018\n\
evo-morales	إيفو موراليس	موراليس	Evo Morales	bolivia	رئيس بوليفيا 2006–2019\n\
enrique-pena-nieto	إنريكي بينيا نييتو	بينيا نييتو	Enrique Peña Nieto	mexico	رئيس المكسيك 2012–2018\n\
jacinda-ardern	جاسيندا أرديرن	أرديرن; جاسيندا أردرن	Jacinda Ardern	new-zealand	رئيسة الوزراء 2017–2023\n\
scott-morrison	سكوت موريسون	موريسون	Scott Morrison	australia	رئيس الوزراء 2018–2022\n\
malcolm-turnbull	مالكوم تورنبول	تورنبول	Malcolm Turnbull	australia	رئيس الوزراء 2015–2018\n\
slobodan-milosevic	سلوبودان ميلوسيفيتش	ميلوسيفيتش	Slobodan Milošević	serbia	رئيس صربيا 1989–1997\n\
radovan-karadzic	رادوفان كاراديتش	كاراديتش	Radovan Karadžić	bosnia	رئيس جمهورية صرب البوسنة 1992–1996\n\
aleksandar-vucic	ألكسندر فوتشيتش	فوتشيتش	Aleksandar Vučić	serbia	رئيس صربيا 2017–\n\
greta-thunberg	غريتا تونبرغ	غريتا ثونبرغ; تونبرغ	Greta Thunberg	sweden	\n\
margot-wallstrom	مارغوت فالستروم	فالستروم	Margot Wallström	sweden	وزيرة الخارجية 2014–2019\n\
mikhail-mishustin	ميخائيل ميشوستين	ميشوستين; ميخائيل ميشوستن	Mikhail Mishustin	russia	رئيس الوزراء 2020–\n\
andrei-belousov	أندريه بيلوسوف	بيلوسوف; أندري بيلوسوف	Andrei Belousov	russia	وزير الدفاع 2024–\n\
sergey-vershinin	سيرغي فيرشينين	فيرشينين	Sergey Vershinin	russia	نائب وزير الخارجية\n\
alexander-lavrentiev	ألكسندر لافرينتييف	لافرينتييف; ألكسندر لافرنتييف; لافرنتييف	Alexander Lavrentiev	russia	المبعوث الخاص إلى سوريا\n\
sergey-ryabkov	سيرغي ريابكوف	ريابكوف	Sergey Ryabkov	russia	نائب وزير الخارجية\n\
dmytro-kuleba	دميترو كوليبا	كوليبا; دميتري كوليبا	Dmytro Kuleba	ukraine	وزير الخارجية 2020–2024\n\
andrii-sybiha	أندريه سيبيها	سيبيها; أندري سيبيغا; سيبيغا	Andrii Sybiha	ukraine	وزير الخارجية 2024–\n\
rustem-umerov	رستم عمروف	عمروف; رستم أوميروف; أوميروف	Rustem Umerov	ukraine	وزير الدفاع 2023–2025\n\
denys-shmyhal	دينيس شميهال	شميهال	Denys Shmyhal	ukraine	رئيس الوزراء 2020–2025\n\
andriy-yermak	أندريه يرماك	يرماك; أندري يرماك	Andriy Yermak	ukraine	رئيس مكتب الرئيس\n\
valerii-zaluzhnyi	فاليري زالوجني	زالوجني	Valerii Zaluzhnyi	ukraine	القائد العام للقوات المسلحة 2021–2024\n\
oleksandr-syrskyi	أولكسندر سيرسكي	سيرسكي; ألكسندر سيرسكي	Oleksandr Syrskyi	ukraine	القائد العام للقوات المسلحة 2024–\n\
oleksii-reznikov	أوليكسي ريزنيكوف	ريزنيكوف	Oleksii Reznikov	ukraine	وزير الدفاع 2021–2023\n\
pete-hegseth	بيت هيغسيث	هيغسيث; بيت هيجسيث; هيجسيث; بيت هيغسث; هيغسث	Pete Hegseth	united-states	وزير الدفاع 2025–\n\
mike-waltz	مايك والتز	مايكل والتز; مايك والتس; ?والتز	Mike Waltz	united-states	مستشار الأمن القومي 2025–2025\n\
karoline-leavitt	كارولين ليفيت	?ليفيت	Karoline Leavitt	united-states	المتحدثة باسم البيت الأبيض 2025–\n\
tammy-bruce	تامي بروس	تيمي بروس	Tammy Bruce	united-states	المتحدثة باسم وزارة الخارجية 2025–\n\
adam-boehler	آدم بولر	آدم بوهلر; بوهلر	Adam Boehler	united-states	المبعوث الخاص لشؤون الرهائن\n\
tom-barrack	توم باراك	توماس باراك	Tom Barrack	united-states	السفير لدى تركيا 2025–; المبعوث الخاص إلى سوريا 2025–\n\
morgan-ortagus	مورغان أورتاغوس	أورتاغوس; مورجان أورتاجوس; أورتاجوس	Morgan Ortagus	united-states	المتحدثة باسم وزارة الخارجية 2019–2021; نائبة المبعوث الخاص إلى الشرق الأوسط 2025–\n\
massad-boulos	مسعد بولس	?بولس	Massad Boulos	united-states	كبير مستشاري الرئيس للشؤون العربية والأفريقية 2025–\n\
vedant-patel	فيدانت باتيل		Vedant Patel	united-states	نائب المتحدث باسم وزارة الخارجية\n\
pat-ryder	بات رايدر	باتريك رايدر; ?رايدر	Pat Ryder	united-states	المتحدث باسم البنتاغون 2022–2025\n\
karine-jean-pierre	كارين جان بيير	جان بيير	Karine Jean-Pierre	united-states	المتحدثة باسم البيت الأبيض 2022–2025\n\
jen-psaki	جين ساكي	جنيفر ساكي; جين بساكي	Jen Psaki	united-states	المتحدثة باسم البيت الأبيض 2021–2022\n\
tom-perriello	توم بيرييلو	بيرييلو; توم بيريلو; بيريلو	Tom Perriello	united-states	المبعوث الخاص إلى السودان 2024–2025\n\
brad-cooper	براد كوبر		Brad Cooper	united-states	قائد القيادة المركزية 2025–\n\
mike-huckabee	مايك هاكابي	هاكابي	Mike Huckabee	united-states	السفير لدى إسرائيل 2025–\n\
linda-thomas-greenfield	ليندا توماس غرينفيلد	توماس غرينفيلد; ليندا توماس جرينفيلد	Linda Thomas-Greenfield	united-states	المندوبة لدى الأمم المتحدة 2021–2025\n\
keith-kellogg	كيث كيلوغ	كيلوغ; كيث كيلوج	Keith Kellogg	united-states	المبعوث الخاص إلى أوكرانيا 2025–\n\
john-ratcliffe	جون راتكليف	راتكليف	John Ratcliffe	united-states	مدير وكالة المخابرات المركزية 2025–\n\
tulsi-gabbard	تولسي غابارد	غابارد; تولسي جابارد	Tulsi Gabbard	united-states	مديرة المخابرات الوطنية 2025–\n\
scott-bessent	سكوت بيسنت	بيسنت	Scott Bessent	united-states	وزير الخزانة 2025–\n\
john-healey	جون هيلي		John Healey	united-kingdom	وزير الدفاع 2024–\n\
james-cleverly	جيمس كليفرلي	كليفرلي	James Cleverly	united-kingdom	وزير الخارجية 2022–2023\n\
ben-wallace	بن والاس		Ben Wallace	united-kingdom	وزير الدفاع 2019–2023\n\
yvette-cooper	إيفيت كوبر		Yvette Cooper	united-kingdom	وزيرة الداخلية 2024–2025; وزيرة الخارجية 2025–\n\
jean-noel-barrot	جان نويل بارو	?بارو	Jean-Noël Barrot	france	وزير الخارجية 2024–\n\
stephane-sejourne	ستيفان سيجورنيه	سيجورنيه	Stéphane Séjourné	france	وزير الخارجية 2024–2024\n\
sebastien-lecornu	سيباستيان لوكورنو	لوكورنو; سيباستيان ليكورنو; ليكورنو	Sébastien Lecornu	france	وزير الدفاع 2022–2025; رئيس الوزراء 2025–\n\
francois-bayrou	فرانسوا بايرو	بايرو	François Bayrou	france	رئيس الوزراء 2024–2025\n\
michel-barnier	ميشيل بارنييه	بارنييه; ميشال بارنييه	Michel Barnier	france	رئيس الوزراء 2024–2024\n\
gabriel-attal	غابرييل أتال	أتال; غابريال أتال	Gabriel Attal	france	رئيس الوزراء 2024–2024\n\
elisabeth-borne	إليزابيث بورن		Élisabeth Borne	france	رئيسة الوزراء 2022–2024\n\
johann-wadephul	يوهان فاديفول	فاديفول; يوهان فادفول; فادفول	Johann Wadephul	germany	وزير الخارجية 2025–\n\
boris-pistorius	بوريس بيستوريوس	بيستوريوس	Boris Pistorius	germany	وزير الدفاع 2023–\n\
antonio-tajani	أنطونيو تاياني	تاياني	Antonio Tajani	italy	وزير الخارجية 2022–\n\
guido-crosetto	غويدو كروسيتو	كروسيتو; جويدو كروسيتو	Guido Crosetto	italy	وزير الدفاع 2022–\n\
matteo-piantedosi	ماتيو بيانتيدوزي	بيانتيدوزي; ماتيو بيانتيدوسي	Matteo Piantedosi	italy	وزير الداخلية 2022–\n\
margarita-robles	مارغريتا روبلس	روبلس; مارجريتا روبليس	Margarita Robles	spain	وزيرة الدفاع 2018–\n\
antonio-costa	أنطونيو كوستا	?كوستا	António Costa	portugal	رئيس الوزراء 2015–2024; رئيس المجلس الأوروبي 2024–\n\
roberta-metsola	روبرتا ميتسولا	ميتسولا	Roberta Metsola		رئيسة البرلمان الأوروبي 2022–\n\
peter-stano	بيتر ستانو	ستانو	Peter Stano		المتحدث باسم الاتحاد الأوروبي\n\
stephane-dujarric	ستيفان دوجاريك	دوجاريك; ستيفان دوجريك	Stéphane Dujarric		المتحدث باسم الأمين العام للأمم المتحدة 2014–\n\
farhan-haq	فرحان حق		Farhan Haq		نائب المتحدث باسم الأمين العام للأمم المتحدة\n\
tom-fletcher	توم فليتشر	فليتشر	Tom Fletcher	united-kingdom	وكيل الأمين العام للأمم المتحدة للشؤون الإنسانية 2024–\n\
hanna-tetteh	هانا تيتيه	تيتيه; هنا تيتيه	Hanna Tetteh	ghana	الممثلة الخاصة للأمين العام في ليبيا 2025–\n\
stephanie-koury	ستيفاني خوري		Stephanie Koury		نائبة الممثل الخاص للأمين العام في ليبيا 2024–\n\
sigrid-kaag	سيغريد كاغ	?كاغ; سيغريد كاخ; سيجريد كاج	Sigrid Kaag	netherlands	كبيرة منسقي الشؤون الإنسانية وإعادة الإعمار في غزة 2024–2025\n\
rosemary-dicarlo	روزماري ديكارلو	ديكارلو; روزماري دي كارلو	Rosemary DiCarlo		وكيلة الأمين العام للأمم المتحدة للشؤون السياسية 2018–\n\
francesca-albanese	فرانشيسكا ألبانيزي		Francesca Albanese	italy	المقررة الخاصة للأمم المتحدة في الأراضي الفلسطينية 2022–\n\
catherine-russell	كاثرين راسل		Catherine Russell	united-states	المديرة التنفيذية لليونيسف 2022–\n\
effie-defrin	إيفي ديفرين	ديفرين; إيفي دفرين; آفي ديفرين	Effie Defrin	israel	المتحدث باسم الجيش 2025–\n\
yariv-levin	ياريف ليفين		Yariv Levin	israel	وزير العدل 2022–\n\
david-zini	دافيد زيني	ديفيد زيني	David Zini	israel	رئيس جهاز الأمن العام 2025–\n\
mohammad-eslami	محمد إسلامي		Mohammad Eslami	iran	رئيس منظمة الطاقة الذرية 2021–\n\
mohammad-reza-aref	محمد رضا عارف		Mohammad Reza Aref	iran	النائب الأول للرئيس 2024–\n\
ahmad-vahidi	أحمد وحيدي		Ahmad Vahidi	iran	وزير الدفاع 2009–2013; وزير الداخلية 2021–2024\n\
majid-takht-ravanchi	مجيد تخت روانجي	تخت روانجي; مجيد تخت روانتشي	Majid Takht-Ravanchi	iran	نائب وزير الخارجية\n\
kazem-gharibabadi	كاظم غريب آبادي	غريب آبادي; كاظم غريب أبادي	Kazem Gharibabadi	iran	نائب وزير الخارجية\n\
mohammad-pakpour	محمد باكبور	باكبور	Mohammad Pakpour	iran	قائد الحرس الثوري 2025–\n\
amir-saeid-iravani	أمير سعيد إيرواني	إيرواني; أمير سعيد إيرفاني; إيرفاني	Amir-Saeid Iravani	iran	المندوب لدى الأمم المتحدة 2022–\n\
aziz-nasirzadeh	عزيز نصير زاده	نصير زاده; عزيز ناصر زاده	Aziz Nasirzadeh	iran	وزير الدفاع 2024–\n\
ali-yerlikaya	علي يرلي قايا	يرلي قايا; علي يرليكايا; يرليكايا	Ali Yerlikaya	turkey	وزير الداخلية 2023–\n\
mehmet-simsek	محمد شيمشك	شيمشك	Mehmet Şimşek	turkey	وزير المالية 2023–\n\
ozgur-ozel	أوزغور أوزال	أوزغور أوزيل; أوزجور أوزال	Özgür Özel	turkey	رئيس حزب الشعب الجمهوري 2023–\n\
cevdet-yilmaz	جودت يلماز	جودت يلمز	Cevdet Yılmaz	turkey	نائب الرئيس 2023–\n\
fahrettin-altun	فخر الدين ألطون	ألطون	Fahrettin Altun	turkey	رئيس دائرة الاتصال في الرئاسة 2018–2025\n\
murhaf-abu-qasra	مرهف أبو قصرة	أبو قصرة	Murhaf Abu Qasra	syria	وزير الدفاع 2024–\n\
anas-khattab	أنس خطاب		Anas Khattab	syria	وزير الداخلية 2025–\n\
hikmat-al-hijri	حكمت الهجري	?الهجري	Hikmat al-Hijri	syria	الزعيم الروحي للدروز\n\
bassam-sabbagh	بسام صباغ	بسام الصباغ	Bassam Sabbagh	syria	وزير الخارجية 2024–2024\n\
youssef-raggi	يوسف رجي	جو رجي; يوسف رجّي	Youssef Raggi	lebanon	وزير الخارجية 2025–\n\
michel-menassa	ميشال منسى	ميشال منسّى; ميشيل منسى	Michel Menassa	lebanon	وزير الدفاع 2025–\n\
rodolphe-haykal	رودولف هيكل		Rodolphe Haykal	lebanon	قائد الجيش 2025–\n\
ahmad-al-hajjar	أحمد الحجار		Ahmad al-Hajjar	lebanon	وزير الداخلية 2025–\n\
paul-morcos	بول مرقص		Paul Morcos	lebanon	وزير الإعلام 2025–\n\
bassam-mawlawi	بسام مولوي	?مولوي	Bassam Mawlawi	lebanon	وزير الداخلية 2021–2025\n\
qasim-al-araji	قاسم الأعرجي	الأعرجي	Qasim al-Araji	iraq	وزير الداخلية 2017–2018; مستشار الأمن القومي 2020–\n\
basim-al-awadi	باسم العوادي	العوادي	Basim al-Awadi	iraq	المتحدث باسم الحكومة 2022–\n\
thabet-al-abbasi	ثابت العباسي		Thabet al-Abbasi	iraq	وزير الدفاع 2022–\n\
abdul-amir-al-shammari	عبد الأمير الشمري		Abdul-Amir al-Shammari	iraq	وزير الداخلية 2022–\n\
ahmed-al-rahawi	أحمد الرهوي	الرهوي; أحمد غالب الرهوي	Ahmed al-Rahawi	yemen	رئيس حكومة الحوثيين 2024–2025\n\
mohammed-al-maqdashi	محمد المقدشي	المقدشي; محمد علي المقدشي	Mohammed al-Maqdashi	yemen	وزير الدفاع 2018–2022\n\
mohsen-al-daeri	محسن الداعري	الداعري	Mohsen al-Daeri	yemen	وزير الدفاع 2022–\n\
mohammed-al-bukhaiti	محمد البخيتي	البخيتي	Mohammed al-Bukhaiti	yemen	عضو المكتب السياسي لجماعة الحوثي\n\
ibrahim-jabir	إبراهيم جابر		Ibrahim Jabir	sudan	عضو مجلس السيادة 2019–\n\
belqasem-haftar	بلقاسم حفتر	بالقاسم حفتر	Belqasem Haftar	libya	مدير صندوق التنمية وإعادة الإعمار 2024–\n\
musa-al-koni	موسى الكوني	?الكوني	Musa al-Koni	libya	نائب رئيس المجلس الرئاسي 2021–\n\
taher-al-baour	الطاهر الباعور	الباعور; طاهر الباعور	Taher al-Baour	libya	وزير الخارجية المكلف 2023–\n\
naji-issa	ناجي عيسى		Naji Issa	libya	محافظ مصرف ليبيا المركزي 2024–\n\
mohamed-al-haddad	محمد الحداد	محمد علي الحداد	Mohamed al-Haddad	libya	رئيس الأركان العامة 2020–2025\n\
mahmoud-hamza-444	محمود حمزة		Mahmoud Hamza	libya	قائد اللواء 444 قتال\n\
abdel-mageed-saqr	عبد المجيد صقر		Abdel Mageed Saqr	egypt	وزير الدفاع 2024–\n\
diaa-rashwan	ضياء رشوان	رشوان	Diaa Rashwan	egypt	رئيس الهيئة العامة للاستعلامات 2017–\n\
hossam-zaki	حسام زكي		Hossam Zaki	egypt	الأمين العام المساعد لجامعة الدول العربية\n\
husam-badran	حسام بدران		Husam Badran	palestine	عضو المكتب السياسي لحركة حماس\n\
taher-al-nunu	طاهر النونو	النونو	Taher al-Nunu	palestine	المستشار الإعلامي لرئيس المكتب السياسي لحركة حماس\n\
izz-al-din-al-haddad	عز الدين الحداد		Izz al-Din al-Haddad	palestine	قائد كتائب القسام\n\
marwan-issa	مروان عيسى		Marwan Issa	palestine	نائب قائد كتائب القسام\n\
zaher-jabarin	زاهر جبارين	?جبارين	Zaher Jabarin	palestine	عضو المكتب السياسي لحركة حماس\n\
ismail-al-thawabta	إسماعيل الثوابتة	الثوابتة	Ismail al-Thawabta	palestine	مدير المكتب الإعلامي الحكومي في غزة\n\
munir-al-bursh	منير البرش	?البرش	Munir al-Bursh	palestine	المدير العام لوزارة الصحة في غزة\n\
mahmoud-basal	محمود بصل		Mahmoud Basal	palestine	المتحدث باسم الدفاع المدني في غزة\n\
jafar-hassan	جعفر حسان		Jafar Hassan	jordan	رئيس الوزراء 2024–\n\
mohammad-al-momani	محمد المومني	المومني	Mohammad al-Momani	jordan	وزير الاتصال الحكومي 2024–\n\
yousef-huneiti	يوسف الحنيطي	الحنيطي	Yousef Huneiti	jordan	رئيس هيئة الأركان المشتركة 2019–\n\
mazin-al-faraya	مازن الفراية	الفراية	Mazin al-Faraya	jordan	وزير الداخلية 2021–\n\
yazid-bin-farhan	يزيد بن فرحان		Yazid bin Farhan	saudi-arabia	المبعوث إلى لبنان\n\
waleed-al-khereiji	وليد الخريجي	?الخريجي	Waleed al-Khereiji	saudi-arabia	نائب وزير الخارجية 2020–\n\
salman-al-dosari	سلمان الدوسري		Salman al-Dosari	saudi-arabia	وزير الإعلام 2023–\n\
lana-nusseibeh	لانا نسيبة	لانا زكي نسيبة	Lana Nusseibeh	uae	المندوبة لدى الأمم المتحدة 2013–2024\n\
mohammed-al-khulaifi	محمد الخليفي	محمد بن عبد العزيز الخليفي	Mohammed al-Khulaifi	qatar	وزير الدولة بوزارة الخارجية\n\
sifi-ghrieb	سيفي غريب		Sifi Ghrieb	algeria	رئيس الوزراء 2025–\n\
omar-hilale	عمر هلال		Omar Hilale	morocco	المندوب لدى الأمم المتحدة 2014–\n\
mohamed-ali-nafti	محمد علي النفطي	?النفطي	Mohamed Ali Nafti	tunisia	وزير الخارجية 2024–\n\
kamel-maddouri	كمال المدوري	المدوري; كمال المدّوري	Kamel Maddouri	tunisia	رئيس الحكومة 2024–2025\n\
sarra-zaafrani-zenzri	سارة الزعفراني الزنزري	سارة الزعفراني; الزنزري	Sarra Zaafrani Zenzri	tunisia	رئيسة الحكومة 2025–\n\
mohamed-salem-merzoug	محمد سالم ولد مرزوك	ولد مرزوك	Mohamed Salem Ould Merzoug	mauritania	وزير الخارجية 2022–\n\
ahmed-moalim-fiqi	أحمد معلم فقي		Ahmed Moalim Fiqi	somalia	وزير الخارجية 2024–2025\n\
gedion-timothewos	جيديون تيموتيوس	جيديون طيموتيوس; غيديون تيموثيوس	Gedion Timothewos	ethiopia	وزير الخارجية 2024–\n\
abdourahamane-tiani	عبد الرحمن تياني	تياني; عبد الرحمن تشياني; تشياني	Abdourahamane Tiani	niger	رئيس المجلس العسكري 2023–\n\
ibrahim-traore	إبراهيم تراوري	?تراوري; إبراهيم تراوريه	Ibrahim Traoré	burkina-faso	رئيس بوركينا فاسو 2022–\n\
ishaq-dar	إسحاق دار	محمد إسحاق دار	Ishaq Dar	pakistan	وزير الخارجية 2024–\n\
asim-munir	عاصم منير		Asim Munir	pakistan	قائد الجيش 2022–\n\
amir-khan-muttaqi	أمير خان متقي	?متقي	Amir Khan Muttaqi	afghanistan	وزير الخارجية في حكومة طالبان 2021–\n\
sirajuddin-haqqani	سراج الدين حقاني	?حقاني	Sirajuddin Haqqani	afghanistan	وزير الداخلية في حكومة طالبان 2021–\n\
subrahmanyam-jaishankar	سوبرامانيام جايشانكار	جايشانكار; جايشنكار	S. Jaishankar	india	وزير الخارجية 2019–\n\
li-qiang	لي تشيانغ	لي تشيانج	Li Qiang	china	رئيس مجلس الدولة 2023–\n\
mao-ning	ماو نينغ	ماو نينج	Mao Ning	china	المتحدثة باسم وزارة الخارجية 2022–\n\
lin-jian	لين جيان		Lin Jian	china	المتحدث باسم وزارة الخارجية 2024–\n\
guo-jiakun	قوه جيا كون	غوه جياكون; غوو جياكون	Guo Jiakun	china	المتحدث باسم وزارة الخارجية\n\
zhai-jun	تشاي جيون	تشاي جون	Zhai Jun	china	المبعوث الخاص إلى الشرق الأوسط 2019–\n\
shigeru-ishiba	شيغيرو إيشيبا	إيشيبا; شيجيرو إيشيبا	Shigeru Ishiba	japan	رئيس الوزراء 2024–2025\n\
sanae-takaichi	ساناي تاكايتشي	تاكايتشي; ساناي تاكائيتشي; تاكائيتشي	Sanae Takaichi	japan	رئيسة الوزراء 2025–\n\
yoon-suk-yeol	يون سوك يول	يون سيوك يول	Yoon Suk Yeol	south-korea	رئيس كوريا الجنوبية 2022–2025\n\
lee-jae-myung	لي جيه ميونغ	لي جاي ميونغ; لي جيه ميونج	Lee Jae-myung	south-korea	رئيس كوريا الجنوبية 2025–\n\
anthony-albanese	أنتوني ألبانيزي	?ألبانيزي; أنطوني ألبانيز	Anthony Albanese	australia	رئيس الوزراء 2022–\n\
penny-wong	بيني وونغ	بيني وونج	Penny Wong	australia	وزيرة الخارجية 2022–\n\
mark-carney	مارك كارني	كارني	Mark Carney	canada	رئيس الوزراء 2025–\n\
anita-anand	أنيتا أناند	?أناند	Anita Anand	canada	وزيرة الخارجية 2025–\n\
peter-szijjarto	بيتر سيارتو	سيارتو	Péter Szijjártó	hungary	وزير الخارجية 2014–\n\
radoslaw-sikorski	رادوسلاف سيكورسكي	سيكورسكي; رادوسواف شيكورسكي; شيكورسكي	Radosław Sikorski	poland	وزير الخارجية 2023–\n\
karol-nawrocki	كارول ناوروتسكي	ناوروتسكي; كارول نافروتسكي; نافروتسكي	Karol Nawrocki	poland	رئيس بولندا 2025–\n\
jonas-gahr-store	يوناس غار ستوره	ستوره; يوناس جار ستوره; يوناس غار ستور	Jonas Gahr Støre	norway	رئيس الوزراء 2021–\n\
espen-barth-eide	إسبن بارث إيدي	إسبن بارت إيدي; إسبن بارت إيدا	Espen Barth Eide	norway	وزير الخارجية 2023–\n\
simon-harris	سيمون هاريس	سايمون هاريس	Simon Harris	ireland	رئيس الوزراء 2024–2025\n\
micheal-martin	مايكل مارتن	ميهال مارتن; ميشيل مارتن	Micheál Martin	ireland	رئيس الوزراء 2025–\n\
alexander-stubb	ألكسندر ستوب	?ستوب; ألكسندر ستاب	Alexander Stubb	finland	رئيس فنلندا 2024–\n\
ulf-kristersson	أولف كريسترسون	كريسترسون; أولف كريسترشون	Ulf Kristersson	sweden	رئيس الوزراء 2022–\n\
mette-frederiksen	ميته فريدريكسن	فريدريكسن; ميتي فريدريكسن	Mette Frederiksen	denmark	رئيسة الوزراء 2019–\n\
giorgos-gerapetritis	جورجوس جيرابيتريتيس	جيرابيتريتيس; يورغوس يرابيتريتيس; يرابيتريتيس	Giorgos Gerapetritis	greece	وزير الخارجية 2023–\n\
nikos-christodoulides	نيكوس خريستودوليدس	خريستودوليدس; نيكوس خريستودوليديس; خريستودوليديس	Nikos Christodoulides	cyprus	رئيس قبرص 2023–\n\
kassym-jomart-tokayev	قاسم جومارت توكاييف	توكاييف; قاسم جومرت توكاييف	Kassym-Jomart Tokayev	kazakhstan	رئيس كازاخستان 2019–\n\
javier-milei	خافيير ميلي	خافيير ميليي	Javier Milei	argentina	رئيس الأرجنتين 2023–\n\
naledi-pandor	ناليدي باندور	باندور	Naledi Pandor	south-africa	وزيرة العلاقات الدولية والتعاون 2019–2024\n\
ronald-lamola	رونالد لامولا	لامولا	Ronald Lamola	south-africa	وزير العلاقات الدولية والتعاون 2024–\n\
ousmane-sonko	عثمان سونكو	سونكو	Ousmane Sonko	senegal	رئيس الوزراء 2024–\n\
pope-leo-xiv	ليو الرابع عشر	البابا لاون الرابع عشر; لاون الرابع عشر; روبرت بريفوست; روبرت فرنسيس بريفوست	Pope Leo XIV	vatican	بابا الفاتيكان 2025–\n\
hissein-brahim-taha	حسين إبراهيم طه	حسين براهيم طه	Hissein Brahim Taha	chad	الأمين العام لمنظمة التعاون الإسلامي 2021–\n\
haitham-al-ghais	هيثم الغيص	الغيص	Haitham al-Ghais	kuwait	الأمين العام لمنظمة أوبك 2022–\n\
ajay-banga	أجاي بانغا	أجاي بانجا	Ajay Banga		رئيس البنك الدولي 2023–\n\
mahmoud-qomati	محمود قماطي	قماطي	Mahmoud Qomati	lebanon	نائب رئيس المجلس السياسي لحزب الله",
  organisations: "id	kind	name	aliases	english	country\n\
un	international	الأمم المتحدة	هيئة الأمم المتحدة; منظمة الأمم المتحدة	United Nations	\n\
un-security-council	international	مجلس الأمن	مجلس الأمن الدولي; مجلس الأمن التابع للأمم المتحدة	UN Security Council	\n\
un-general-assembly	international	الجمعية العامة للأمم المتحدة	?الجمعية العامة	UN General Assembly	\n\
un-human-rights-council	international	مجلس حقوق الإنسان	مجلس حقوق الإنسان التابع للأمم المتحدة	UN Human Rights Council	\n\
ohchr	international	المفوضية السامية لحقوق الإنسان	مفوضية الأمم المتحدة السامية لحقوق الإنسان; المفوضية السامية للأمم المتحدة لحقوق الإنسان	OHCHR	\n\
unhcr	international	المفوضية السامية للأمم المتحدة لشؤون اللاجئين	مفوضية الأمم المتحدة لشؤون اللاجئين; المفوضية العليا للاجئين; المفوضية السامية لشؤون اللاجئين; مفوضية شؤون اللاجئين; مفوضية اللاجئين	UNHCR	\n\
unicef	international	يونيسف	منظمة الأمم المتحدة للطفولة; اليونيسف; يونيسيف; اليونيسيف	UNICEF	\n\
unesco	international	يونسكو	منظمة الأمم المتحدة للتربية والعلم والثقافة; اليونسكو; يونيسكو; اليونيسكو	UNESCO	\n\
unrwa	international	الأونروا	أونروا; وكالة غوث وتشغيل اللاجئين الفلسطينيين; وكالة الأمم المتحدة لغوث وتشغيل اللاجئين الفلسطينيين; وكالة الأونروا; وكالة غوث	UNRWA	\n\
ocha	international	أوتشا	مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; مكتب تنسيق الشؤون الإنسانية; اوتشا; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية أوتشا	OCHA	\n\
wfp	international	برنامج الأغذية العالمي	برنامج الغذاء العالمي	World Food Programme	\n\
undp	international	برنامج الأمم المتحدة الإنمائي		UNDP	\n\
fao	international	منظمة الأغذية والزراعة	منظمة الأمم المتحدة للأغذية والزراعة; الفاو	FAO	\n\
who	international	منظمة الصحة العالمية	الصحة العالمية	World Health Organization	\n\
ilo	international	منظمة العمل الدولية		International Labour Organization	\n\
iom	international	المنظمة الدولية للهجرة	منظمة الهجرة الدولية	International Organization for Migration	\n\
iaea	international	الوكالة الدولية للطاقة الذرية	?الوكالة الدولية; وكالة الطاقة الذرية	IAEA	\n\
icj	international	محكمة العدل الدولية		International Court of Justice	\n\
icc	international	المحكمة الجنائية الدولية	محكمة الجنايات الدولية; الجنائية الدولية	International Criminal Court	\n\
opcw	international	منظمة حظر الأسلحة الكيميائية	منظمة حظر الأسلحة الكيماوية	OPCW	\n\
world-bank	international	البنك الدولي		World Bank	\n\
imf	international	صندوق النقد الدولي	صندوق النقد	International Monetary Fund	\n\
wto	international	منظمة التجارة العالمية		World Trade Organization	\n\
interpol	international	الإنتربول	انتربول; الشرطة الدولية; منظمة الشرطة الجنائية الدولية	Interpol	\n\
unifil	international	اليونيفيل	قوات اليونيفيل; قوة الأمم المتحدة المؤقتة في لبنان; يونيفيل	UNIFIL	\n\
unsmil	international	بعثة الأمم المتحدة للدعم في ليبيا	بعثة الأمم المتحدة في ليبيا; البعثة الأممية في ليبيا; ?البعثة الأممية	UNSMIL	libya\n\
undof	international	أندوف	قوة الأمم المتحدة لمراقبة فض الاشتباك; الأندوف	UNDOF	\n\
minurso	international	المينورسو	مينورسو; بعثة الأمم المتحدة لتنظيم الاستفتاء في الصحراء الغربية; بعثة المينورسو	MINURSO	\n\
minusma	international	مينوسما	بعثة الأمم المتحدة في مالي	MINUSMA	\n\
unamid	international	يوناميد	بعثة الأمم المتحدة والاتحاد الأفريقي في دارفور; اليوناميد	UNAMID	\n\
eu	international	الاتحاد الأوروبي	الاتحاد الاوربي; الاتحاد الأوربي	European Union	\n\
european-commission	international	المفوضية الأوروبية	المفوضية الاوربية	European Commission	\n\
european-parliament	international	البرلمان الأوروبي	البرلمان الاوربي	European Parliament	\n\
european-council	international	المجلس الأوروبي		European Council	\n\
ecb	international	البنك المركزي الأوروبي		European Central Bank	\n\
council-of-europe	international	مجلس أوروبا		Council of Europe	\n\
echr	international	المحكمة الأوروبية لحقوق الإنسان		European Court of Human Rights	\n\
nato	international	حلف شمال الأطلسي	حلف الناتو; الناتو; ناتو; حلف الأطلسي; الحلف الأطلسي; حلف شمال الأطلسي الناتو	NATO	\n\
osce	international	منظمة الأمن والتعاون في أوروبا		OSCE	\n\
arab-league	international	جامعة الدول العربية	الجامعة العربية	Arab League	\n\
gcc	international	مجلس التعاون الخليجي	مجلس التعاون لدول الخليج العربية; مجلس التعاون لدول الخليج; ?مجلس التعاون	Gulf Cooperation Council	\n\
oic	international	منظمة التعاون الإسلامي	منظمة المؤتمر الإسلامي	Organisation of Islamic Cooperation	\n\
african-union	international	الاتحاد الأفريقي	الاتحاد الإفريقي; منظمة الوحدة الأفريقية	African Union	\n\
amu	international	اتحاد المغرب العربي	الاتحاد المغاربي	Arab Maghreb Union	\n\
ecowas	international	إيكواس	المجموعة الاقتصادية لدول غرب أفريقيا; إكواس; الإيكواس	ECOWAS	\n\
igad	international	إيغاد	الإيغاد; الهيئة الحكومية للتنمية; ?إيجاد	IGAD	\n\
opec	international	أوبك	منظمة أوبك; منظمة الدول المصدرة للنفط; منظمة البلدان المصدرة للبترول	OPEC	\n\
opec-plus	international	أوبك بلس	أوبك+; تحالف أوبك بلس	OPEC+	\n\
g7	international	مجموعة السبع	مجموعة الدول السبع	G7	\n\
g20	international	مجموعة العشرين		G20	\n\
brics	international	بريكس	مجموعة بريكس; البريكس	BRICS	\n\
sco	international	منظمة شنغهاي للتعاون		Shanghai Cooperation Organisation	\n\
non-aligned	international	حركة عدم الانحياز		Non-Aligned Movement	\n\
asean	international	آسيان	رابطة دول جنوب شرق آسيا; الآسيان	ASEAN	\n\
quartet	international	اللجنة الرباعية الدولية	الرباعية الدولية; رباعية الشرق الأوسط	Middle East Quartet	\n\
arab-coalition-yemen	alliance	التحالف العربي	تحالف دعم الشرعية في اليمن; تحالف دعم الشرعية; قوات التحالف العربي; ?التحالف; ?قوات التحالف; التحالف السعودي	Saudi-led Coalition	saudi-arabia\n\
anti-isis-coalition	alliance	التحالف الدولي	التحالف الدولي ضد داعش; التحالف الدولي لمحاربة داعش; قوات التحالف الدولي; ?التحالف	Global Coalition against Daesh	united-states\n\
icrc	ngo	اللجنة الدولية للصليب الأحمر	الصليب الأحمر; الصليب الأحمر الدولي	ICRC	\n\
ifrc	ngo	الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر	الاتحاد الدولي لجمعيات الصليب الأحمر	IFRC	\n\
red-crescent	ngo	الهلال الأحمر		Red Crescent	\n\
palestine-red-crescent	ngo	الهلال الأحمر الفلسطيني	جمعية الهلال الأحمر الفلسطيني	Palestine Red Crescent	palestine\n\
syrian-red-crescent	ngo	الهلال الأحمر السوري	الهلال الأحمر العربي السوري	Syrian Arab Red Crescent	syria\n\
msf	ngo	أطباء بلا حدود	منظمة أطباء بلا حدود	Médecins Sans Frontières	\n\
mdm	ngo	أطباء العالم	منظمة أطباء العالم	Médecins du Monde	\n\
amnesty	ngo	العفو الدولية	منظمة العفو الدولية; أمنستي	Amnesty International	\n\
hrw	ngo	هيومن رايتس ووتش	منظمة هيومن رايتس ووتش; هيومان رايتس ووتش; هيومن رايتس واتش; Human Rights Watch	Human Rights Watch	\n\
rsf	ngo	مراسلون بلا حدود	منظمة مراسلون بلا حدود	Reporters Without Borders	\n\
cpj	ngo	لجنة حماية الصحفيين	لجنة حماية الصحافيين	Committee to Protect Journalists	\n\
oxfam	ngo	أوكسفام	منظمة أوكسفام	Oxfam	\n\
save-the-children	ngo	أنقذوا الأطفال	منظمة أنقذوا الأطفال; منظمة إنقاذ الطفولة; إنقاذ الطفولة	Save the Children	\n\
nrc	ngo	المجلس النرويجي للاجئين	المجلس النروجي للاجئين	Norwegian Refugee Council	\n\
international-crisis-group	ngo	مجموعة الأزمات الدولية	معهد الأزمات الدولية	International Crisis Group	\n\
transparency-international	ngo	منظمة الشفافية الدولية	الشفافية الدولية	Transparency International	\n\
greenpeace	ngo	غرينبيس	السلام الأخضر; منظمة السلام الأخضر	Greenpeace	\n\
sohr	ngo	المرصد السوري لحقوق الإنسان	?المرصد السوري; ?المرصد	Syrian Observatory for Human Rights	syria\n\
snhr	ngo	الشبكة السورية لحقوق الإنسان		Syrian Network for Human Rights	syria\n\
white-helmets	ngo	الخوذ البيضاء	منظمة الخوذ البيضاء; الدفاع المدني السوري; أصحاب الخوذ البيضاء	White Helmets	syria\n\
euro-med-monitor	ngo	المرصد الأورومتوسطي لحقوق الإنسان	المرصد الأورومتوسطي	Euro-Med Human Rights Monitor	\n\
btselem	ngo	بتسيلم	منظمة بتسيلم	B'Tselem	israel\n\
peace-now	ngo	السلام الآن	حركة السلام الآن	Peace Now	israel\n\
islamic-relief	ngo	الإغاثة الإسلامية		Islamic Relief	\n\
ihh	ngo	هيئة الإغاثة الإنسانية التركية		IHH	turkey\n\
fifa	sport	الفيفا	فيفا; الاتحاد الدولي لكرة القدم	FIFA	\n\
uefa	sport	يويفا	الاتحاد الأوروبي لكرة القدم; اليويفا	UEFA	\n\
caf	sport	الاتحاد الأفريقي لكرة القدم	?الكاف; ?كاف	CAF	\n\
ioc	sport	اللجنة الأولمبية الدولية		International Olympic Committee	\n\
facebook	company	فيسبوك	فيس بوك; فايسبوك; الفيسبوك; الفيس بوك	Facebook	united-states\n\
twitter	company	تويتر	إكس; أكس; التويتر	X (Twitter)	united-states\n\
meta	company	شركة ميتا	?ميتا	Meta	united-states\n\
instagram	company	إنستغرام	انستغرام; إنستجرام; انستجرام; انستقرام	Instagram	united-states\n\
youtube	company	يوتيوب	اليوتيوب	YouTube	united-states\n\
google	company	غوغل	جوجل; قوقل	Google	united-states\n\
whatsapp	company	واتساب	واتس آب; الواتساب	WhatsApp	united-states\n\
telegram	company	تلغرام	تيليغرام; تليغرام; تلجرام; تيليجرام; تليجرام	Telegram	\n\
tiktok	company	تيك توك	تيكتوك	TikTok	china\n\
snapchat	company	سناب شات	سنابشات	Snapchat	united-states\n\
microsoft	company	مايكروسوفت		Microsoft	united-states\n\
apple	company	شركة آبل	شركة أبل; ?أبل; ?آبل	Apple	united-states\n\
amazon	company	شركة أمازون	?أمازون	Amazon	united-states\n\
boeing	company	بوينغ	بوينج; شركة بوينغ	Boeing	united-states\n\
airbus	company	إيرباص	ايرباص; شركة إيرباص	Airbus	france\n\
lockheed	company	لوكهيد مارتن		Lockheed Martin	united-states\n\
huawei	company	هواوي		Huawei	china\n\
samsung	company	سامسونغ	سامسونج	Samsung	south-korea\n\
aramco	company	أرامكو	أرامكو السعودية; شركة أرامكو; شركة أرامكو السعودية	Saudi Aramco	saudi-arabia\n\
sabic	company	سابك	شركة سابك	SABIC	saudi-arabia\n\
adnoc	company	أدنوك		ADNOC	uae\n\
sonatrach	company	سوناطراك		Sonatrach	algeria\n\
noc-libya	company	المؤسسة الوطنية للنفط		National Oil Corporation	libya\n\
ocp	company	المكتب الشريف للفوسفاط	المجمع الشريف للفوسفاط	OCP	morocco\n\
qatar-energy	company	قطر للطاقة	قطر للبترول	QatarEnergy	qatar\n\
eni	company	إيني	شركة إيني	Eni	italy\n\
total	company	توتال	شركة توتال; توتال إنرجيز	TotalEnergies	france\n\
exxon	company	إكسون موبيل		ExxonMobil	united-states\n\
bp	company	بريتيش بتروليوم	بي بي	BP	united-kingdom\n\
shell	company	شركة شل	رويال داتش شل	Shell	\n\
gazprom	company	غازبروم	جازبروم	Gazprom	russia\n\
rosneft	company	روسنفت		Rosneft	russia\n\
emirates-airline	company	طيران الإمارات		Emirates	uae\n\
qatar-airways	company	الخطوط الجوية القطرية	الخطوط القطرية; القطرية للطيران	Qatar Airways	qatar\n\
egyptair	company	مصر للطيران		EgyptAir	egypt\n\
saudia	company	الخطوط السعودية	الخطوط الجوية العربية السعودية	Saudia	saudi-arabia\n\
etihad	company	الاتحاد للطيران		Etihad Airways	uae\n\
turkish-airlines	company	الخطوط الجوية التركية	الخطوط التركية	Turkish Airlines	turkey\n\
royal-air-maroc	company	الخطوط الملكية المغربية	الخطوط الجوية الملكية المغربية	Royal Air Maroc	morocco\n\
mea	company	طيران الشرق الأوسط		Middle East Airlines	lebanon\n\
dp-world	company	موانئ دبي العالمية	موانئ دبي	DP World	uae\n\
wagner	armed-group	فاغنر	مجموعة فاغنر; فاجنر; قوات فاغنر; شركة فاغنر; مجموعة فاجنر	Wagner Group	russia\n\
blackwater	company	بلاك ووتر	بلاكووتر	Blackwater	united-states\n\
suez-canal-authority	agency	هيئة قناة السويس		Suez Canal Authority	egypt\n\
plo	umbrella	منظمة التحرير الفلسطينية	منظمة التحرير	PLO	palestine\n\
palestinian-authority	government	السلطة الفلسطينية	السلطة الوطنية الفلسطينية	Palestinian Authority	palestine\n\
palestinian-presidency	government	الرئاسة الفلسطينية		Palestinian Presidency	palestine\n\
plc	parliament	المجلس التشريعي الفلسطيني		Palestinian Legislative Council	palestine\n\
pnc	parliament	المجلس الوطني الفلسطيني		Palestinian National Council	palestine\n\
fatah	party	حركة فتح	?فتح; حركة التحرير الوطني الفلسطيني; حركة التحرير الوطني الفلسطيني فتح	Fatah	palestine\n\
hamas	armed-group	حركة حماس	حماس; حركة المقاومة الإسلامية; حركة المقاومة الإسلامية حماس	Hamas	palestine\n\
islamic-jihad	armed-group	حركة الجهاد الإسلامي	الجهاد الإسلامي; حركة الجهاد الإسلامي في فلسطين; حركة الجهاد	Palestinian Islamic Jihad	palestine\n\
qassam	armed-group	كتائب القسام	كتائب عز الدين القسام; كتائب الشهيد عز الدين القسام; ?القسام	Al-Qassam Brigades	palestine\n\
saraya-al-quds	armed-group	سرايا القدس		Saraya al-Quds	palestine\n\
aqsa-brigades	armed-group	كتائب شهداء الأقصى		Al-Aqsa Martyrs' Brigades	palestine\n\
salah-al-din-brigades	armed-group	ألوية الناصر صلاح الدين		Al-Nasser Salah al-Deen Brigades	palestine\n\
pflp	party	الجبهة الشعبية لتحرير فلسطين	?الجبهة الشعبية	PFLP	palestine\n\
dflp	party	الجبهة الديمقراطية لتحرير فلسطين		DFLP	palestine\n\
pflp-gc	armed-group	الجبهة الشعبية القيادة العامة	الجبهة الشعبية لتحرير فلسطين القيادة العامة	PFLP-GC	palestine\n\
popular-resistance-committees	armed-group	لجان المقاومة الشعبية		Popular Resistance Committees	palestine\n\
palestinian-peoples-party	party	حزب الشعب الفلسطيني		Palestinian People's Party	palestine\n\
detainees-commission	agency	هيئة شؤون الأسرى والمحررين	هيئة شؤون الأسرى; نادي الأسير; نادي الأسير الفلسطيني	Commission of Detainees' Affairs	palestine\n\
lions-den	armed-group	عرين الأسود		Lions' Den	palestine\n\
idf	armed-forces	الجيش الإسرائيلي	جيش الاحتلال الإسرائيلي; جيش الاحتلال; القوات الإسرائيلية; قوات الاحتلال الإسرائيلي; قوات الاحتلال; قوات الاحتلال الإسرائيلية; قوات الاحتلال الصهيوني	Israel Defense Forces	israel\n\
knesset	parliament	الكنيست	الكنيست الإسرائيلي; كنيست	Knesset	israel\n\
mossad	intelligence	الموساد	موساد; جهاز الموساد; الموساد الإسرائيلي	Mossad	israel\n\
shin-bet	intelligence	الشاباك	شاباك; جهاز الأمن العام الإسرائيلي; الشين بيت; جهاز الشاباك; جهاز الأمن الداخلي الإسرائيلي	Shin Bet	israel\n\
likud	party	الليكود	حزب الليكود; ليكود	Likud	israel\n\
israeli-labor	party	حزب العمل الإسرائيلي		Israeli Labor Party	israel\n\
yesh-atid	party	هناك مستقبل	حزب هناك مستقبل; يش عتيد	Yesh Atid	israel\n\
blue-and-white	party	أزرق أبيض	حزب أزرق أبيض; تحالف أزرق أبيض	Blue and White	israel\n\
yisrael-beiteinu	party	إسرائيل بيتنا	حزب إسرائيل بيتنا	Yisrael Beiteinu	israel\n\
shas	party	شاس	حزب شاس; حركة شاس	Shas	israel\n\
jewish-home	party	البيت اليهودي	حزب البيت اليهودي	Jewish Home	israel\n\
kadima	party	كاديما	حزب كاديما	Kadima	israel\n\
otzma	party	القوة اليهودية	عوتسما يهوديت; حزب القوة اليهودية	Otzma Yehudit	israel\n\
joint-list	party	القائمة المشتركة	القائمة العربية المشتركة	Joint List	israel\n\
hezbollah	armed-group	حزب الله		Hezbollah	lebanon\n\
amal	party	حركة أمل		Amal Movement	lebanon\n\
future-movement	party	تيار المستقبل	كتلة المستقبل	Future Movement	lebanon\n\
fpm	party	التيار الوطني الحر	?التيار الوطني	Free Patriotic Movement	lebanon\n\
lebanese-forces	party	القوات اللبنانية	حزب القوات اللبنانية; حزب القوات	Lebanese Forces	lebanon\n\
kataeb	party	حزب الكتائب	حزب الكتائب اللبنانية; الكتائب اللبنانية	Kataeb	lebanon\n\
psp	party	الحزب التقدمي الاشتراكي		Progressive Socialist Party	lebanon\n\
marada	party	تيار المردة		Marada Movement	lebanon\n\
march-14	alliance	قوى 14 آذار	فريق 14 آذار; قوى الرابع عشر من آذار	March 14 Alliance	lebanon\n\
march-8	alliance	قوى 8 آذار	فريق 8 آذار	March 8 Alliance	lebanon\n\
fatah-al-islam	armed-group	فتح الإسلام	تنظيم فتح الإسلام	Fatah al-Islam	lebanon\n\
stl	court	المحكمة الدولية الخاصة بلبنان	المحكمة الخاصة بلبنان	Special Tribunal for Lebanon	lebanon\n\
isf-lebanon	police	قوى الأمن الداخلي	قوى الأمن الداخلي اللبنانية	Internal Security Forces	lebanon\n\
daesh	armed-group	داعش	تنظيم داعش; تنظيم الدولة الإسلامية; تنظيم الدولة; ?الدولة الإسلامية; الدولة الإسلامية في العراق والشام; تنظيم الدولة الإسلامية في العراق والشام	Islamic State	\n\
islamic-state-khorasan	armed-group	ولاية خراسان	تنظيم الدولة الإسلامية ولاية خراسان; داعش خراسان	ISIS-K	afghanistan\n\
sinai-province	armed-group	ولاية سيناء	أنصار بيت المقدس; تنظيم ولاية سيناء; جماعة أنصار بيت المقدس	Sinai Province	egypt\n\
al-qaeda	armed-group	تنظيم القاعدة	?القاعدة; شبكة القاعدة	Al-Qaeda	\n\
aqap	armed-group	تنظيم القاعدة في جزيرة العرب	القاعدة في جزيرة العرب; تنظيم القاعدة في شبه جزيرة العرب; قاعدة الجهاد في جزيرة العرب	AQAP	yemen\n\
aqim	armed-group	تنظيم القاعدة في بلاد المغرب الإسلامي	القاعدة في بلاد المغرب الإسلامي; تنظيم القاعدة ببلاد المغرب الإسلامي	AQIM	algeria\n\
aqi	armed-group	تنظيم القاعدة في العراق	القاعدة في بلاد الرافدين; تنظيم القاعدة في بلاد الرافدين; تنظيم دولة العراق الإسلامية; دولة العراق الإسلامية	Al-Qaeda in Iraq	iraq\n\
nusra	armed-group	جبهة النصرة	النصرة; جبهة فتح الشام; تنظيم جبهة النصرة	Al-Nusra Front	syria\n\
hts	armed-group	هيئة تحرير الشام	?تحرير الشام; ?الهيئة	Hay'at Tahrir al-Sham	syria\n\
ahrar-al-sham	armed-group	أحرار الشام	حركة أحرار الشام; حركة أحرار الشام الإسلامية	Ahrar al-Sham	syria\n\
jaysh-al-islam	armed-group	جيش الإسلام		Jaysh al-Islam	syria\n\
faylaq-al-rahman	armed-group	فيلق الرحمن		Faylaq al-Rahman	syria\n\
fsa	armed-group	الجيش السوري الحر	الجيش الحر	Free Syrian Army	syria\n\
sna	armed-group	الجيش الوطني السوري		Syrian National Army	syria\n\
sdf	armed-group	قوات سوريا الديمقراطية	قسد; قوات سوريا الديموقراطية	Syrian Democratic Forces	syria\n\
ypg	armed-group	وحدات حماية الشعب	وحدات حماية الشعب الكردية; الوحدات الكردية	People's Protection Units	syria\n\
pyd	party	حزب الاتحاد الديمقراطي	حزب الاتحاد الديمقراطي الكردي	PYD	syria\n\
pkk	armed-group	حزب العمال الكردستاني	العمال الكردستاني; حزب العمال; منظمة حزب العمال الكردستاني; بي كا كا	PKK	turkey\n\
syrian-coalition	opposition	الائتلاف الوطني السوري	الائتلاف الوطني لقوى الثورة والمعارضة السورية; الائتلاف السوري المعارض; الائتلاف السوري	Syrian National Coalition	syria\n\
syrian-national-council	opposition	المجلس الوطني السوري		Syrian National Council	syria\n\
hnc	opposition	الهيئة العليا للمفاوضات	هيئة التفاوض السورية; هيئة المفاوضات السورية	High Negotiations Committee	syria\n\
baath-syria	party	حزب البعث	حزب البعث العربي الاشتراكي; ?البعث	Baath Party	\n\
syrian-salvation	government	حكومة الإنقاذ السورية		Syrian Salvation Government	syria\n\
muslim-brotherhood	party	جماعة الإخوان المسلمين	الإخوان المسلمين; الإخوان المسلمون; جماعة الإخوان; ?الإخوان; تنظيم الإخوان; تنظيم الإخوان المسلمين; حركة الإخوان المسلمين	Muslim Brotherhood	egypt\n\
fjp-egypt	party	حزب الحرية والعدالة		Freedom and Justice Party	egypt\n\
nour-party	party	حزب النور	حزب النور السلفي	Al-Nour Party	egypt\n\
wafd	party	حزب الوفد		Wafd Party	egypt\n\
ndp-egypt	party	الحزب الوطني الديمقراطي		National Democratic Party	egypt\n\
future-of-homeland	party	حزب مستقبل وطن	مستقبل وطن	Nation's Future Party	egypt\n\
tamarod	movement	حركة تمرد		Tamarod	egypt\n\
april-6	movement	حركة 6 أبريل	حركة شباب 6 أبريل	April 6 Youth Movement	egypt\n\
kefaya	movement	حركة كفاية		Kefaya	egypt\n\
scaf	government	المجلس الأعلى للقوات المسلحة	المجلس العسكري المصري	Supreme Council of the Armed Forces	egypt\n\
hasm	armed-group	حركة حسم	?حسم; حركة سواعد مصر	Hasm Movement	egypt\n\
ajnad-misr	armed-group	أجناد مصر	جماعة أجناد مصر	Ajnad Misr	egypt\n\
gamaa-islamiya	armed-group	الجماعة الإسلامية	الجماعة الإسلامية المصرية	Al-Gama'a al-Islamiyya	egypt\n\
azhar	religious	الأزهر	الأزهر الشريف; مشيخة الأزهر; جامعة الأزهر	Al-Azhar	egypt\n\
coptic-church	religious	الكنيسة القبطية	الكنيسة الأرثوذكسية; الكنيسة القبطية الأرثوذكسية	Coptic Orthodox Church	egypt\n\
dar-al-ifta	religious	دار الإفتاء المصرية	دار الإفتاء	Dar al-Ifta	egypt\n\
gna	government	حكومة الوفاق الوطني الليبية	حكومة الوفاق الليبية; حكومة الوفاق الوطني; حكومة الوفاق; حكومة الوفاق الوطني الليبية المعترف بها دوليا	Government of National Accord	libya\n\
gnu	government	حكومة الوحدة الوطنية الليبية	?حكومة الوحدة الوطنية; حكومة الوحدة الليبية	Government of National Unity	libya\n\
lna	armed-forces	الجيش الوطني الليبي	القيادة العامة للجيش الليبي; قوات شرق ليبيا	Libyan National Army	libya\n\
libyan-hor	parliament	مجلس النواب الليبي	برلمان طبرق; مجلس نواب طبرق; البرلمان الليبي	Libyan House of Representatives	libya\n\
libyan-hcs	parliament	المجلس الأعلى للدولة	المجلس الأعلى للدولة الليبي; المجلس الأعلى للدولة في ليبيا	High Council of State	libya\n\
libyan-presidency-council	government	المجلس الرئاسي الليبي	المجلس الرئاسي لحكومة الوفاق	Libyan Presidential Council	libya\n\
libyan-gnc	parliament	المؤتمر الوطني العام	المؤتمر الوطني الليبي; المؤتمر الوطني العام الليبي	General National Congress	libya\n\
libyan-ntc	government	المجلس الوطني الانتقالي الليبي	المجلس الوطني الانتقالي; المجلس الانتقالي الليبي	National Transitional Council	libya\n\
libya-dawn	armed-group	فجر ليبيا	قوات فجر ليبيا; ميليشيات فجر ليبيا	Libya Dawn	libya\n\
ansar-al-sharia-libya	armed-group	أنصار الشريعة	تنظيم أنصار الشريعة; جماعة أنصار الشريعة	Ansar al-Sharia	\n\
bunyan-marsous	armed-group	البنيان المرصوص	قوات البنيان المرصوص; عملية البنيان المرصوص	Bunyan al-Marsous	libya\n\
rada	armed-group	قوة الردع الخاصة	قوات الردع الخاصة; جهاز الردع; قوات الردع الخاصة الليبية; قوة الردع; جهاز الردع لمكافحة الإرهاب والجريمة المنظمة	Special Deterrence Forces	libya\n\
volcano-of-rage	armed-group	بركان الغضب	عملية بركان الغضب; قوات بركان الغضب	Volcano of Rage	libya\n\
houthis	armed-group	جماعة الحوثي	الحوثيون; الحوثيين; أنصار الله; جماعة أنصار الله; حركة أنصار الله; تنظيم أنصار الله; ميليشيا أنصار الله; ميليشيات أنصار الله; مليشيا أنصار الله; ميليشيا الحوثي; ميليشيات الحوثي; مليشيا الحوثي; مليشيات الحوثي; المليشيات الحوثية; الميليشيات الحوثية; المليشيا الحوثية; الميليشيا الحوثية; حركة الحوثي; الجماعة الحوثية; ?الحوثي; الحركة الحوثية	Houthis (Ansar Allah)	yemen\n\
yemeni-plc	government	مجلس القيادة الرئاسي	مجلس القيادة الرئاسي اليمني	Presidential Leadership Council	yemen\n\
yemeni-legit	government	الحكومة الشرعية	الحكومة اليمنية الشرعية; الحكومة الشرعية اليمنية; الحكومة المعترف بها دوليا; الحكومة اليمنية المعترف بها دوليا	Internationally recognised government of Yemen	yemen\n\
stc	party	المجلس الانتقالي الجنوبي	?المجلس الانتقالي; الانتقالي الجنوبي; المجلس الانتقالي الجنوبي اليمني	Southern Transitional Council	yemen\n\
houthi-spc	government	المجلس السياسي الأعلى	?المجلس السياسي; المجلس السياسي للحوثيين	Supreme Political Council	yemen\n\
islah	party	حزب الإصلاح	التجمع اليمني للإصلاح; حزب التجمع اليمني للإصلاح; حزب الإصلاح اليمني	Al-Islah	yemen\n\
gpc-yemen	party	المؤتمر الشعبي العام	حزب المؤتمر الشعبي العام; حزب المؤتمر الشعبي	General People's Congress	yemen\n\
giants-brigades	armed-group	ألوية العمالقة	قوات العمالقة	Giants Brigades	yemen\n\
southern-movement	movement	الحراك الجنوبي		Southern Movement	yemen\n\
popular-resistance-yemen	armed-group	المقاومة الشعبية	المقاومة الشعبية اليمنية	Popular Resistance	yemen\n\
security-belt	armed-group	الحزام الأمني	قوات الحزام الأمني	Security Belt Forces	yemen\n\
pmf	armed-group	الحشد الشعبي	قوات الحشد الشعبي; هيئة الحشد الشعبي; ميليشيات الحشد الشعبي; فصائل الحشد الشعبي; ميليشيا الحشد الشعبي; مليشيات الحشد الشعبي	Popular Mobilisation Forces	iraq\n\
kataib-hezbollah	armed-group	كتائب حزب الله	حزب الله العراقي; كتائب حزب الله العراقي; كتائب حزب الله العراقية	Kataib Hezbollah	iraq\n\
aah	armed-group	عصائب أهل الحق	ميليشيا عصائب أهل الحق; حركة عصائب أهل الحق	Asa'ib Ahl al-Haq	iraq\n\
nujaba	armed-group	حركة النجباء	النجباء; حركة حزب الله النجباء	Harakat al-Nujaba	iraq\n\
badr	armed-group	منظمة بدر	فيلق بدر; قوات بدر	Badr Organisation	iraq\n\
mahdi-army	armed-group	جيش المهدي		Mahdi Army	iraq\n\
saraya-salam	armed-group	سرايا السلام		Saraya al-Salam	iraq\n\
islamic-resistance-iraq	armed-group	المقاومة الإسلامية في العراق		Islamic Resistance in Iraq	iraq\n\
sadrists	party	التيار الصدري	كتلة الأحرار; تحالف سائرون; سائرون	Sadrist Movement	iraq\n\
dawa	party	حزب الدعوة	حزب الدعوة الإسلامية	Islamic Dawa Party	iraq\n\
state-of-law	party	ائتلاف دولة القانون	دولة القانون	State of Law Coalition	iraq\n\
coordination-framework	alliance	الإطار التنسيقي		Coordination Framework	iraq\n\
iraqiya	party	القائمة العراقية	ائتلاف العراقية	Iraqiya	iraq\n\
hikma	party	تيار الحكمة	تيار الحكمة الوطني	National Wisdom Movement	iraq\n\
isci	party	المجلس الأعلى الإسلامي العراقي	المجلس الأعلى للثورة الإسلامية; المجلس الأعلى الإسلامي	Islamic Supreme Council of Iraq	iraq\n\
fatah-alliance	party	تحالف الفتح		Fatah Alliance	iraq\n\
kdp	party	الحزب الديمقراطي الكردستاني	الديمقراطي الكردستاني; الحزب الديموقراطي الكردستاني	Kurdistan Democratic Party	iraq\n\
puk	party	الاتحاد الوطني الكردستاني	حزب الاتحاد الوطني الكردستاني	Patriotic Union of Kurdistan	iraq\n\
peshmerga	armed-forces	البيشمركة	قوات البيشمركة; البيشمركه; بيشمركة; البشمركة; قوات البشمركة	Peshmerga	iraq\n\
krg	government	حكومة إقليم كردستان	حكومة إقليم كردستان العراق; حكومة كردستان	Kurdistan Regional Government	iraq\n\
iraqi-parliament	parliament	مجلس النواب العراقي	البرلمان العراقي	Iraqi Council of Representatives	iraq\n\
iraqi-jcoc	armed-forces	قيادة العمليات المشتركة	قيادة العمليات المشتركة العراقية; العمليات المشتركة	Joint Operations Command	iraq\n\
iraqi-cts	armed-forces	جهاز مكافحة الإرهاب	جهاز مكافحة الإرهاب العراقي	Iraqi Counter Terrorism Service	iraq\n\
sunni-endowment	religious	ديوان الوقف السني		Sunni Endowment	iraq\n\
association-muslim-scholars	religious	هيئة علماء المسلمين		Association of Muslim Scholars	iraq\n\
moj-khalq	opposition	مجاهدي خلق	مجاهدي خلق الإيرانية; منظمة مجاهدي خلق; مجاهدو خلق	People's Mojahedin Organisation	iran\n\
irgc	armed-forces	الحرس الثوري الإيراني	الحرس الثوري; حرس الثورة الإسلامية; حرس الثورة; الباسداران	Islamic Revolutionary Guard Corps	iran\n\
quds-force	armed-forces	فيلق القدس		Quds Force	iran\n\
basij	armed-forces	الباسيج	قوات الباسيج; قوات التعبئة الباسيج	Basij	iran\n\
iran-shura	parliament	مجلس الشورى الإسلامي	مجلس الشورى الإيراني; البرلمان الإيراني	Islamic Consultative Assembly	iran\n\
iran-guardian-council	government	مجلس صيانة الدستور		Guardian Council	iran\n\
iran-experts	government	مجلس خبراء القيادة	مجلس الخبراء	Assembly of Experts	iran\n\
iran-snsc	government	المجلس الأعلى للأمن القومي الإيراني	المجلس الأعلى للأمن القومي	Supreme National Security Council	iran\n\
taliban	armed-group	حركة طالبان	طالبان; حركة طالبان الأفغانية; طالبان أفغانستان	Taliban	afghanistan\n\
ttp	armed-group	حركة طالبان الباكستانية	طالبان الباكستانية; طالبان باكستان; حركة طالبان باكستان	Pakistani Taliban	pakistan\n\
haqqani	armed-group	شبكة حقاني		Haqqani Network	afghanistan\n\
lashkar	armed-group	لشكر طيبة	جماعة عسكر طيبة; عسكر طيبة	Lashkar-e-Taiba	pakistan\n\
isi	intelligence	المخابرات الباكستانية	الاستخبارات الباكستانية	Inter-Services Intelligence	pakistan\n\
akp	party	حزب العدالة والتنمية التركي	?حزب العدالة والتنمية; ?العدالة والتنمية; حزب العدالة والتنمية الحاكم في تركيا	Justice and Development Party	turkey\n\
chp	party	حزب الشعب الجمهوري		Republican People's Party	turkey\n\
mhp	party	حزب الحركة القومية		Nationalist Movement Party	turkey\n\
hdp	party	حزب الشعوب الديمقراطي		Peoples' Democratic Party	turkey\n\
gulen	movement	جماعة غولن	حركة غولن; منظمة غولن; تنظيم غولن	Gülen Movement	turkey\n\
mit	intelligence	المخابرات التركية	الاستخبارات التركية; جهاز الاستخبارات التركي	MIT	turkey\n\
ennahda	party	حركة النهضة	حركة النهضة التونسية; حزب النهضة; ?النهضة; حركة النهضة الإسلامية	Ennahda	tunisia\n\
nidaa-tounes	party	نداء تونس	حركة نداء تونس; حزب نداء تونس	Nidaa Tounes	tunisia\n\
ugtt	union	الاتحاد العام التونسي للشغل	الاتحاد التونسي للشغل; ?اتحاد الشغل	Tunisian General Labour Union	tunisia\n\
tunisian-arp	parliament	مجلس نواب الشعب	مجلس نواب الشعب التونسي; البرلمان التونسي	Assembly of the Representatives of the People	tunisia\n\
rcd	party	التجمع الدستوري الديمقراطي		Constitutional Democratic Rally	tunisia\n\
popular-front-tunisia	party	الجبهة الشعبية التونسية		Popular Front	tunisia\n\
pdl	party	الحزب الدستوري الحر		Free Destourian Party	tunisia\n\
fln	party	جبهة التحرير الوطني	حزب جبهة التحرير الوطني; جبهة التحرير الوطني الجزائرية	National Liberation Front	algeria\n\
rnd	party	التجمع الوطني الديمقراطي	حزب التجمع الوطني الديمقراطي	National Democratic Rally	algeria\n\
fis	party	الجبهة الإسلامية للإنقاذ	جبهة الإنقاذ الإسلامية	Islamic Salvation Front	algeria\n\
ffs	party	جبهة القوى الاشتراكية		Socialist Forces Front	algeria\n\
pt-algeria	party	حزب العمال الجزائري	حزب العمال	Workers' Party	algeria\n\
msp	party	حركة مجتمع السلم		Movement of Society for Peace	algeria\n\
hirak	movement	الحراك الشعبي	الحراك الشعبي الجزائري	Hirak	algeria\n\
gia	armed-group	الجماعة الإسلامية المسلحة		Armed Islamic Group	algeria\n\
gspc	armed-group	الجماعة السلفية للدعوة والقتال		GSPC	algeria\n\
pjd	party	حزب العدالة والتنمية المغربي	?حزب العدالة والتنمية; ?العدالة والتنمية; البيجيدي	Justice and Development Party	morocco\n\
pam	party	حزب الأصالة والمعاصرة	الأصالة والمعاصرة; البام	Authenticity and Modernity Party	morocco\n\
istiqlal	party	حزب الاستقلال	?الاستقلال	Istiqlal Party	morocco\n\
rni	party	التجمع الوطني للأحرار	حزب التجمع الوطني للأحرار	National Rally of Independents	morocco\n\
usfp	party	الاتحاد الاشتراكي للقوات الشعبية	الاتحاد الاشتراكي; حزب الاتحاد الاشتراكي	Socialist Union of Popular Forces	morocco\n\
mp-morocco	party	حزب الحركة الشعبية		Popular Movement	morocco\n\
pps	party	حزب التقدم والاشتراكية	التقدم والاشتراكية	Party of Progress and Socialism	morocco\n\
adl-wal-ihsan	movement	جماعة العدل والإحسان	العدل والإحسان	Al Adl Wal Ihsane	morocco\n\
polisario	armed-group	جبهة البوليساريو	البوليساريو; بوليساريو; جبهة بوليساريو	Polisario Front	\n\
dgsn	police	المديرية العامة للأمن الوطني		General Directorate of National Security	morocco\n\
bcij	police	المكتب المركزي للأبحاث القضائية	البسيج	Central Bureau of Judicial Investigation	morocco\n\
rsf-sudan	armed-group	قوات الدعم السريع	الدعم السريع; ميليشيا الدعم السريع; مليشيا الدعم السريع	Rapid Support Forces	sudan\n\
ncp-sudan	party	حزب المؤتمر الوطني	حزب المؤتمر الوطني السوداني; ?المؤتمر الوطني	National Congress Party	sudan\n\
umma-party	party	حزب الأمة القومي	حزب الأمة السوداني; ?حزب الأمة	National Umma Party	sudan\n\
splm	armed-group	الحركة الشعبية لتحرير السودان	?الحركة الشعبية; الجيش الشعبي لتحرير السودان	Sudan People's Liberation Movement	south-sudan\n\
splm-n	armed-group	الحركة الشعبية شمال	الحركة الشعبية لتحرير السودان شمال; الحركة الشعبية قطاع الشمال	SPLM-North	sudan\n\
jem	armed-group	حركة العدل والمساواة		Justice and Equality Movement	sudan\n\
slm	armed-group	جيش تحرير السودان	حركة تحرير السودان; حركة جيش تحرير السودان	Sudan Liberation Movement	sudan\n\
ffc	alliance	قوى إعلان الحرية والتغيير	قوى الحرية والتغيير; إعلان الحرية والتغيير	Forces of Freedom and Change	sudan\n\
spa	movement	تجمع المهنيين السودانيين	تجمع المهنيين	Sudanese Professionals Association	sudan\n\
tmc-sudan	government	المجلس العسكري الانتقالي	المجلس العسكري الانتقالي السوداني	Transitional Military Council	sudan\n\
sovereignty-council	government	مجلس السيادة السوداني	مجلس السيادة; مجلس السيادة الانتقالي; مجلس السيادة الانتقالي السوداني	Sovereignty Council	sudan\n\
sudan-revolutionary-front	alliance	الجبهة الثورية	الجبهة الثورية السودانية	Sudan Revolutionary Front	sudan\n\
janjaweed	armed-group	الجنجويد	ميليشيا الجنجويد; مليشيا الجنجويد; ميليشيات الجنجويد	Janjaweed	sudan\n\
al-shabaab	armed-group	حركة الشباب	حركة الشباب المجاهدين; حركة الشباب الصومالية; الشباب المجاهدين; ?الشباب	Al-Shabaab	somalia\n\
amisom	international	أميصوم	بعثة الاتحاد الأفريقي في الصومال; بعثة الاتحاد الإفريقي في الصومال; بعثة الاتحاد الأفريقي بالصومال; قوات أميصوم	AMISOM	somalia\n\
islamic-courts	movement	المحاكم الإسلامية	اتحاد المحاكم الإسلامية	Islamic Courts Union	somalia\n\
boko-haram	armed-group	بوكو حرام	جماعة بوكو حرام	Boko Haram	nigeria\n\
jnim	armed-group	جماعة نصرة الإسلام والمسلمين		JNIM	mali\n\
ansar-dine	armed-group	أنصار الدين	جماعة أنصار الدين	Ansar Dine	mali\n\
mnla	armed-group	الحركة الوطنية لتحرير أزواد		MNLA	mali\n\
tplf	armed-group	جبهة تحرير شعب تيغراي	جبهة تحرير تيغراي; الجبهة الشعبية لتحرير تيغراي	TPLF	ethiopia\n\
lra	armed-group	جيش الرب	جيش الرب للمقاومة	Lord's Resistance Army	uganda\n\
m23	armed-group	حركة إم 23	حركة 23 مارس	M23	dr-congo\n\
abu-sayyaf	armed-group	جماعة أبو سياف	أبو سياف	Abu Sayyaf	philippines\n\
tamil-tigers	armed-group	نمور التاميل		Tamil Tigers	sri-lanka\n\
farc	armed-group	فارك	القوات المسلحة الثورية الكولومبية; حركة فارك	FARC	colombia\n\
eta	armed-group	منظمة إيتا	?إيتا	ETA	spain\n\
ira	armed-group	الجيش الجمهوري الأيرلندي	الجيش الجمهوري الإيرلندي	IRA	northern-ireland\n\
sinaloa	criminal	سينالوا	عصابة سينالوا; كارتل سينالوا	Sinaloa Cartel	mexico\n\
ms-13	criminal	إم إس 13	MS-13	MS-13	el-salvador\n\
white-house	government	البيت الأبيض		White House	united-states\n\
pentagon	government	البنتاغون	البنتاجون; وزارة الدفاع الأمريكية; وزارة الدفاع الأميركية; وزارة الدفاع الأمريكية البنتاغون; وزارة الدفاع الأميركية البنتاغون	Pentagon	united-states\n\
us-state-department	ministry	وزارة الخارجية الأمريكية	وزارة الخارجية الأميركية; الخارجية الأمريكية; الخارجية الأميركية	US Department of State	united-states\n\
us-treasury	ministry	وزارة الخزانة الأمريكية	وزارة الخزانة الأميركية; الخزانة الأمريكية; الخزانة الأميركية	US Department of the Treasury	united-states\n\
cia	intelligence	وكالة الاستخبارات المركزية	سي آي إيه; وكالة المخابرات المركزية; وكالة المخابرات المركزية الأمريكية; وكالة الاستخبارات المركزية الأمريكية; وكالة الاستخبارات المركزية الأميركية; السي آي إيه; CIA	CIA	united-states\n\
fbi	police	مكتب التحقيقات الفيدرالي	مكتب التحقيقات الاتحادي; مكتب التحقيقات الفدرالي; إف بي آي; مكتب التحقيقات الفيدرالي الأمريكي; FBI	FBI	united-states\n\
nsa	intelligence	وكالة الأمن القومي الأمريكية	وكالة الأمن القومي; وكالة الأمن القومي الأميركية	NSA	united-states\n\
us-congress	parliament	الكونغرس	الكونجرس; الكونغرس الأمريكي; الكونغرس الأميركي; الكونجرس الأمريكي	US Congress	united-states\n\
us-senate	parliament	مجلس الشيوخ الأمريكي	مجلس الشيوخ; مجلس الشيوخ الأميركي	US Senate	united-states\n\
us-house	parliament	مجلس النواب الأمريكي	مجلس النواب الأميركي	US House of Representatives	united-states\n\
centcom	armed-forces	القيادة المركزية الأمريكية	القيادة المركزية الأميركية; القيادة الوسطى الأمريكية; سنتكوم; القيادة المركزية للجيش الأمريكي	CENTCOM	united-states\n\
africom	armed-forces	أفريكوم	القيادة الأمريكية في أفريقيا; القيادة العسكرية الأمريكية في أفريقيا	AFRICOM	united-states\n\
us-fifth-fleet	armed-forces	الأسطول الخامس	الأسطول الخامس الأمريكي	Fifth Fleet	united-states\n\
usaid	agency	الوكالة الأمريكية للتنمية الدولية	الوكالة الأميركية للتنمية الدولية	USAID	united-states\n\
fed	agency	مجلس الاحتياطي الفيدرالي	الاحتياطي الفيدرالي; مجلس الاحتياطي الاتحادي; البنك المركزي الأمريكي	Federal Reserve	united-states\n\
us-supreme-court	court	المحكمة العليا الأمريكية	المحكمة العليا الأميركية	US Supreme Court	united-states\n\
democrats	party	الحزب الديمقراطي	الحزب الديموقراطي; الحزب الديمقراطي الأمريكي	Democratic Party	united-states\n\
republicans	party	الحزب الجمهوري	الحزب الجمهوري الأمريكي	Republican Party	united-states\n\
aipac	ngo	أيباك	إيباك; لجنة الشؤون العامة الأمريكية الإسرائيلية	AIPAC	united-states\n\
nasa	agency	ناسا	وكالة ناسا; وكالة الفضاء الأمريكية; وكالة الفضاء الأميركية	NASA	united-states\n\
wiki-leaks	ngo	ويكيليكس	موقع ويكيليكس; ويكيلكس	WikiLeaks	\n\
kremlin	government	الكرملين		Kremlin	russia\n\
duma	parliament	مجلس الدوما	الدوما; مجلس الدوما الروسي; الدوما الروسي	State Duma	russia\n\
fsb	intelligence	جهاز الأمن الفيدرالي الروسي	الأمن الفيدرالي الروسي; جهاز الأمن الفدرالي الروسي	FSB	russia\n\
elysee	government	الإليزيه	قصر الإليزيه; الرئاسة الفرنسية; الاليزيه	Élysée	france\n\
downing-street	government	داونينغ ستريت	10 داونينغ ستريت	Downing Street	united-kingdom\n\
scotland-yard	police	سكوتلانديارد	سكوتلاند يارد; اسكتلنديارد; شرطة العاصمة البريطانية	Scotland Yard	united-kingdom\n\
house-of-commons	parliament	مجلس العموم البريطاني	مجلس العموم	House of Commons	united-kingdom\n\
labour-uk	party	حزب العمال البريطاني	حزب العمال	Labour Party	united-kingdom\n\
pt-brazil	party	حزب العمال البرازيلي	حزب العمال	Workers' Party	brazil\n\
labor-australia	party	حزب العمال الأسترالي	حزب العمال	Australian Labor Party	australia\n\
conservatives-uk	party	حزب المحافظين البريطاني	حزب المحافظين	Conservative Party	united-kingdom\n\
mi5	intelligence	إم آي 5	جهاز الأمن الداخلي البريطاني	MI5	united-kingdom\n\
mi6	intelligence	إم آي 6	جهاز الاستخبارات الخارجية البريطاني	MI6	united-kingdom\n\
bundestag	parliament	البوندستاغ	البرلمان الألماني; البوندستاج; مجلس النواب الألماني	Bundestag	germany\n\
cdu	party	الحزب الديمقراطي المسيحي	الاتحاد الديمقراطي المسيحي; حزب الاتحاد المسيحي	CDU	germany\n\
spd	party	الحزب الاشتراكي الديمقراطي	الحزب الديمقراطي الاشتراكي	SPD	germany\n\
afd	party	حزب البديل من أجل ألمانيا	البديل من أجل ألمانيا; حزب البديل	AfD	germany\n\
national-rally	party	الجبهة الوطنية الفرنسية	حزب التجمع الوطني	National Rally	france\n\
socialist-party-france	party	الحزب الاشتراكي الفرنسي		Socialist Party	france\n\
syriza	party	سيريزا	حزب سيريزا	Syriza	greece\n\
podemos	party	بوديموس	حزب بوديموس	Podemos	spain\n\
communist-party-china	party	الحزب الشيوعي الصيني		Chinese Communist Party	china\n\
khmer-rouge	armed-group	الخمير الحمر		Khmer Rouge	cambodia\n\
saudi-royal-court	government	الديوان الملكي السعودي	?الديوان الملكي	Saudi Royal Court	saudi-arabia\n\
saudi-shura	parliament	مجلس الشورى السعودي		Shura Council	saudi-arabia\n\
saudi-cabinet	government	مجلس الوزراء السعودي		Saudi Council of Ministers	saudi-arabia\n\
saudi-senior-scholars	religious	هيئة كبار العلماء	هيئة كبار العلماء السعودية	Council of Senior Scholars	saudi-arabia\n\
haia	police	هيئة الأمر بالمعروف والنهي عن المنكر		Committee for the Promotion of Virtue	saudi-arabia\n\
ksrelief	agency	مركز الملك سلمان للإغاثة والأعمال الإنسانية	مركز الملك سلمان للإغاثة	KSrelief	saudi-arabia\n\
saudi-national-guard	armed-forces	الحرس الوطني السعودي	وزارة الحرس الوطني	Saudi National Guard	saudi-arabia\n\
saudi-emergency-force	police	قوات الطوارئ الخاصة	قوات الطوارئ الخاصة السعودية	Special Emergency Forces	saudi-arabia\n\
saudi-air-defence	armed-forces	قوات الدفاع الجوي الملكي السعودي	الدفاع الجوي السعودي; قوات الدفاع الجوي السعودي; قوات الدفاع الجوي السعودية; الدفاعات الجوية السعودية	Royal Saudi Air Defense Forces	saudi-arabia\n\
muslim-world-league	religious	رابطة العالم الإسلامي		Muslim World League	saudi-arabia\n\
iums	religious	الاتحاد العالمي لعلماء المسلمين		International Union of Muslim Scholars	qatar\n\
qatar-amiri-diwan	government	الديوان الأميري القطري	?الديوان الأميري	Amiri Diwan	qatar\n\
qatar-foundation	ngo	مؤسسة قطر		Qatar Foundation	qatar\n\
uae-fnc	parliament	المجلس الوطني الاتحادي		Federal National Council	uae\n\
uae-supreme-council	government	المجلس الأعلى للاتحاد		Federal Supreme Council	uae\n\
kuwait-national-assembly	parliament	مجلس الأمة الكويتي	?مجلس الأمة	Kuwait National Assembly	kuwait\n\
wefaq	party	جمعية الوفاق	جمعية الوفاق الوطني الإسلامية; جمعية الوفاق البحرينية	Al-Wefaq	bahrain\n\
peninsula-shield	armed-forces	قوات درع الجزيرة	درع الجزيرة	Peninsula Shield Force	\n\
iaf-jordan	party	جبهة العمل الإسلامي	حزب جبهة العمل الإسلامي	Islamic Action Front	jordan\n\
jordan-gid	intelligence	المخابرات العامة الأردنية	دائرة المخابرات العامة; دائرة المخابرات العامة الأردنية	General Intelligence Department	jordan\n\
arab-bank	company	البنك العربي		Arab Bank	jordan\n\
egypt-gis	intelligence	المخابرات العامة المصرية	جهاز المخابرات العامة المصرية; المخابرات المصرية; ?المخابرات العامة	General Intelligence Service	egypt\n\
egypt-military-intelligence	intelligence	المخابرات الحربية	المخابرات الحربية المصرية	Military Intelligence	egypt\n\
egypt-national-security	police	قطاع الأمن الوطني	جهاز الأمن الوطني المصري; قطاع الأمن الوطني المصري; جهاز أمن الدولة	National Security Agency	egypt\n\
egypt-house	parliament	مجلس النواب المصري	البرلمان المصري; مجلس الشعب; مجلس الشعب المصري	House of Representatives	egypt\n\
egypt-sis	agency	الهيئة العامة للاستعلامات		State Information Service	egypt\n\
egypt-public-prosecution	court	النيابة العامة المصرية		Public Prosecution	egypt\n\
egypt-state-council	court	مجلس الدولة المصري		State Council	egypt\n\
palestinian-gis	intelligence	المخابرات العامة الفلسطينية	جهاز المخابرات العامة الفلسطينية; المخابرات الفلسطينية; جهاز المخابرات الفلسطيني	Palestinian General Intelligence	palestine\n\
palestinian-preventive	intelligence	جهاز الأمن الوقائي	الأمن الوقائي	Preventive Security	palestine\n\
syrian-armed	armed-forces	الجيش السوري	الجيش العربي السوري; قوات النظام السوري; جيش النظام السوري; قوات الحكومة السورية; القوات الحكومية السورية	Syrian Army	syria\n\
syrian-national-defence	armed-group	قوات الدفاع الوطني		National Defence Forces	syria\n\
tiger-forces	armed-forces	قوات النمر		Tiger Forces	syria\n\
liwa-al-islam	armed-group	لواء الإسلام		Liwa al-Islam	syria\n\
fatemiyoun	armed-group	لواء فاطميون	فاطميون	Liwa Fatemiyoun	\n\
hurras-al-din	armed-group	حراس الدين	تنظيم حراس الدين	Hurras al-Din	syria\n\
nour-al-din-zenki	armed-group	حركة نور الدين الزنكي	نور الدين زنكي	Nour al-Din al-Zenki	syria\n\
khorasan-group	armed-group	جماعة خراسان		Khorasan Group	syria\n\
jund-al-aqsa	armed-group	جند الأقصى		Jund al-Aqsa	syria\n\
lebanese-army	armed-forces	الجيش اللبناني		Lebanese Armed Forces	lebanon\n\
blc	company	مصرف لبنان	مصرف لبنان المركزي	Banque du Liban	lebanon\n\
cbl-libya	company	مصرف ليبيا المركزي	المصرف المركزي الليبي	Central Bank of Libya	libya\n\
cbe	company	البنك المركزي المصري		Central Bank of Egypt	egypt\n\
lpdf	alliance	ملتقى الحوار السياسي الليبي	ملتقى الحوار الليبي	Libyan Political Dialogue Forum	libya\n\
jmc-5-5	government	اللجنة العسكرية المشتركة	لجنة 5+5; اللجنة العسكرية المشتركة 5+5	5+5 Joint Military Commission	libya\n\
hnec	agency	المفوضية الوطنية العليا للانتخابات	مفوضية الانتخابات الليبية	High National Elections Commission	libya\n\
isie	agency	الهيئة العليا المستقلة للانتخابات		ISIE	tunisia\n\
ihec	agency	المفوضية العليا المستقلة للانتخابات		Independent High Electoral Commission	iraq\n\
tunisia-quartet	alliance	الرباعي الراعي للحوار الوطني	رباعي الحوار الوطني	National Dialogue Quartet	tunisia\n\
red-cross-lebanon	ngo	الصليب الأحمر اللبناني		Lebanese Red Cross	lebanon\n\
arab-parliament	international	البرلمان العربي		Arab Parliament	\n\
escwa	international	الإسكوا	إسكوا	ESCWA	\n\
alecso	international	ألكسو	الألكسو	ALECSO	\n\
isesco	international	إيسيسكو	الإيسيسكو	ICESCO	\n\
arab-monetary-fund	international	صندوق النقد العربي		Arab Monetary Fund	\n\
islamic-development-bank	international	البنك الإسلامي للتنمية		Islamic Development Bank	\n\
afdb	international	البنك الأفريقي للتنمية		African Development Bank	\n\
oecd	international	منظمة التعاون الاقتصادي والتنمية		OECD	\n\
iea	international	وكالة الطاقة الدولية		International Energy Agency	\n\
sahel-g5	international	مجموعة الساحل	مجموعة دول الساحل الخمس; مجموعة الساحل الخمس	G5 Sahel	\n\
united-nations-panel	international	فريق الخبراء الأممي	فريق الخبراء التابع للأمم المتحدة	UN Panel of Experts	\n\
un-syria-commission	international	لجنة التحقيق الدولية المستقلة بشأن سوريا	لجنة التحقيق الدولية	UN Commission of Inquiry on Syria	\n\
al-hilal	sport	الهلال السعودي		Al-Hilal SFC	saudi-arabia\n\
ahly	sport	النادي الأهلي		Al Ahly SC	egypt\n\
zamalek	sport	نادي الزمالك		Zamalek SC	egypt\n\
real-madrid	sport	ريال مدريد		Real Madrid	spain\n\
fc-barcelona	sport	نادي برشلونة	برشلونة الإسباني	FC Barcelona	spain\n\
carrefour	company	كارفور		Carrefour	france\n\
bim	company	بيم التركية	?بيم	BİM	turkey\n\
starbucks	company	ستاربكس		Starbucks	united-states\n\
mcdonalds	company	ماكدونالدز		McDonald's	united-states\n\
tesla	company	تسلا	تيسلا	Tesla	united-states\n\
spacex	company	سبيس إكس		SpaceX	united-states\n\
openai	company	أوبن إيه آي		OpenAI	united-states\n\
nso	company	مجموعة إن إس أو	إن إس أو	NSO Group	israel\n\
baykar	company	بايكار		Baykar	turkey\n\
halliburton	company	هاليبرتون		Halliburton	united-states\n\
goldman	company	غولدمان ساكس		Goldman Sachs	united-states\n\
moody	company	موديز	وكالة موديز	Moody's	united-states\n\
fitch	company	فيتش	وكالة فيتش	Fitch	\n\
sp	company	ستاندرد آند بورز	ستاندرد اند بورز	Standard & Poor's	united-states\n\
brookings	think-tank	معهد بروكينغز	بروكينغز	Brookings	united-states\n\
carnegie	think-tank	مؤسسة كارنيغي	معهد كارنيغي; كارنيغي; مركز كارنيغي	Carnegie Endowment	united-states\n\
washington-institute	think-tank	معهد واشنطن	معهد واشنطن لسياسة الشرق الأدنى	Washington Institute	united-states\n\
chatham-house	think-tank	تشاتام هاوس		Chatham House	united-kingdom\n\
rand	think-tank	مؤسسة راند		RAND	united-states\n\
isw	think-tank	معهد دراسات الحرب		Institute for the Study of War	united-states\n\
sipri	think-tank	معهد ستوكهولم الدولي لأبحاث السلام	سيبري	SIPRI	sweden\n\
acrps	think-tank	المركز العربي للأبحاث ودراسة السياسات	المركز العربي للأبحاث	Arab Center for Research and Policy Studies	qatar\n\
ahram-center	think-tank	مركز الأهرام للدراسات السياسية والاستراتيجية		Al-Ahram Center	egypt\n\
pew	think-tank	مركز بيو للأبحاث	معهد بيو	Pew Research Center	united-states\n\
harvard	university	جامعة هارفارد	هارفارد	Harvard University	united-states\n\
oxford	university	جامعة أكسفورد	أكسفورد; جامعة أوكسفورد	University of Oxford	united-kingdom\n\
cambridge	university	جامعة كامبريدج	كامبريدج	University of Cambridge	united-kingdom\n\
cairo-university	university	جامعة القاهرة		Cairo University	egypt\n\
auc	university	الجامعة الأمريكية بالقاهرة	الجامعة الأميركية بالقاهرة; الجامعة الأمريكية في القاهرة	American University in Cairo	egypt\n\
aub	university	الجامعة الأمريكية في بيروت	الجامعة الأميركية في بيروت	American University of Beirut	lebanon\n\
civil-defence	generic	الدفاع المدني	قوات الدفاع المدني	Civil Defence	\n\
civil-protection	generic	الحماية المدنية		Civil Protection	\n\
public-prosecution	generic	النيابة العامة		Public Prosecution	\n\
military-judiciary	generic	القضاء العسكري		Military Judiciary	\n\
council-of-ministers	generic	مجلس الوزراء		Council of Ministers	\n\
iata	international	الاتحاد الدولي للنقل الجوي	إياتا	IATA	\n\
icao	international	منظمة الطيران المدني الدولي	إيكاو	ICAO	\n\
imo	international	المنظمة البحرية الدولية		International Maritime Organization	\n\
wipo	international	المنظمة العالمية للملكية الفكرية	ويبو	WIPO	\n\
unctad	international	مؤتمر الأمم المتحدة للتجارة والتنمية	أونكتاد	UNCTAD	\n\
unep	international	برنامج الأمم المتحدة للبيئة		UNEP	\n\
unfpa	international	صندوق الأمم المتحدة للسكان		UNFPA	\n\
un-women	international	هيئة الأمم المتحدة للمرأة		UN Women	\n\
european-investment-bank	international	بنك الاستثمار الأوروبي		European Investment Bank	\n\
frontex	international	فرونتكس	وكالة فرونتكس	Frontex	\n\
untso	international	هيئة الأمم المتحدة لمراقبة الهدنة		UNTSO	\n\
unmiss	international	بعثة الأمم المتحدة في جنوب السودان	يونميس	UNMISS	\n\
monusco	international	مونوسكو	بعثة مونوسكو	MONUSCO	\n\
minusca	international	مينوسكا	بعثة مينوسكا	MINUSCA	\n\
jordanian-armed-forces	armed-forces	القوات المسلحة الأردنية	الجيش العربي الأردني	Jordanian Armed Forces	jordan\n\
royal-jordanian	company	الملكية الأردنية	الخطوط الجوية الملكية الأردنية	Royal Jordanian	jordan\n\
kuwait-airways	company	الخطوط الجوية الكويتية		Kuwait Airways	kuwait\n\
gulf-air	company	طيران الخليج		Gulf Air	bahrain\n\
tunisair	company	الخطوط التونسية	الخطوط الجوية التونسية	Tunisair	tunisia\n\
air-algerie	company	الخطوط الجوية الجزائرية		Air Algérie	algeria\n\
gaza-humanitarian-foundation	ngo	مؤسسة غزة الإنسانية		Gaza Humanitarian Foundation	\n\
board-of-peace	international	مجلس السلام		Board of Peace	\n\
sudan-founding-alliance	alliance	تحالف السودان التأسيسي	تحالف تأسيس	Sudan Founding Alliance (Tasis)	sudan\n\
sumoud-sudan	alliance	التحالف المدني الديمقراطي لقوى الثورة	تحالف صمود	Civil Democratic Alliance for Revolutionary Forces (Sumoud)	sudan\n\
africa-corps	armed-group	الفيلق الأفريقي	فيلق أفريقيا; الفيلق الإفريقي; فيلق إفريقيا	Africa Corps	russia\n\
starlink	company	ستارلينك	شركة ستارلينك	Starlink	united-states\n\
nvidia	company	إنفيديا	شركة إنفيديا; نفيديا	Nvidia	united-states\n\
chevron	company	شيفرون	شركة شيفرون	Chevron	united-states\n\
comesa	international	الكوميسا	السوق المشتركة لشرق وجنوب أفريقيا; السوق المشتركة لشرق أفريقيا وجنوبها	COMESA	\n\
sudan-shield-forces	armed-group	قوات درع السودان	درع السودان	Sudan Shield Forces	sudan\n\
national-salvation-front-tunisia	alliance	جبهة الخلاص الوطني	?جبهة الخلاص	National Salvation Front	tunisia\n\
dem-party	party	حزب المساواة وديمقراطية الشعوب	المساواة وديمقراطية الشعوب; حزب ديم	Peoples' Equality and Democracy Party	turkey\n\
saraya-awliya-al-dam	armed-group	سرايا أولياء الدم		Saraya Awliya al-Dam	iraq\n\
ansar-allah-al-awfiya	armed-group	حركة أنصار الله الأوفياء	أنصار الله الأوفياء	Ansar Allah al-Awfiya	iraq\n\
nation-shield-forces	armed-group	قوات درع الوطن	درع الوطن	Nation Shield Forces	yemen\n\
rosatom	company	روساتوم	شركة روساتوم; مؤسسة روساتوم	Rosatom	russia\n\
rashad-movement	party	حركة رشاد		Rachad Movement	algeria\n\
fajr-forces	armed-group	قوات الفجر		Al-Fajr Forces	lebanon\n\
al-ahli-jeddah	sport	نادي الأهلي السعودي	أهلي جدة	Al-Ahli Jeddah	saudi-arabia\n\
al-nassr-fc	sport	النصر السعودي	نادي النصر السعودي	Al-Nassr FC	saudi-arabia\n\
al-ittihad-jeddah	sport	نادي الاتحاد السعودي	اتحاد جدة	Al-Ittihad Jeddah	saudi-arabia\n\
al-shabab-fc	sport	نادي الشباب السعودي	الشباب السعودي	Al-Shabab FC	saudi-arabia\n\
al-ettifaq-fc	sport	نادي الاتفاق	?الاتفاق السعودي	Al-Ettifaq FC	saudi-arabia\n\
ismaily-sc	sport	الإسماعيلي المصري	?الإسماعيلي; النادي الإسماعيلي; ?الاسماعيلي	Ismaily SC	egypt\n\
al-masry-sc	sport	نادي المصري البورسعيدي	المصري البورسعيدي	Al Masry SC	egypt\n\
pyramids-fc	sport	نادي بيراميدز	بيراميدز	Pyramids FC	egypt\n\
al-mokawloon-al-arab	sport	المقاولون العرب	نادي المقاولون العرب	Al Mokawloon Al Arab	egypt\n\
enppi-sc	sport	نادي إنبي	إنبي	ENPPI SC	egypt\n\
tala-ea-el-gaish	sport	طلائع الجيش	نادي طلائع الجيش	Tala'ea El Gaish	egypt\n\
esperance-de-tunis	sport	الترجي الرياضي التونسي	الترجي التونسي; ?الترجي; الترجي الرياضي	Espérance de Tunis	tunisia\n\
club-africain	sport	النادي الأفريقي	الأفريقي التونسي	Club Africain	tunisia\n\
etoile-du-sahel	sport	النجم الساحلي	النجم الرياضي الساحلي; نجم الساحل	Étoile du Sahel	tunisia\n\
cs-sfaxien	sport	النادي الصفاقسي	النادي الرياضي الصفاقسي; ?الصفاقسي	CS Sfaxien	tunisia\n\
wydad-casablanca	sport	الوداد البيضاوي	الوداد الرياضي; ?الوداد; نادي الوداد	Wydad Casablanca	morocco\n\
raja-casablanca	sport	الرجاء البيضاوي	الرجاء الرياضي; نادي الرجاء	Raja Casablanca	morocco\n\
moghreb-tetouan	sport	المغرب التطواني	مغرب تطوان	Moghreb Tétouan	morocco\n\
maghreb-de-fes	sport	المغرب الفاسي	نادي المغرب الفاسي	Maghreb de Fès	morocco\n\
hassania-agadir	sport	حسنية أكادير	?الحسنية	Hassania Agadir	morocco\n\
rs-berkane	sport	نهضة بركان	النهضة البركانية	RS Berkane	morocco\n\
olympic-safi	sport	أولمبيك آسفي		Olympic Safi	morocco\n\
olympique-khouribga	sport	أولمبيك خريبكة	لوصيكا	Olympique Khouribga	morocco\n\
kawkab-marrakech	sport	الكوكب المراكشي	كوكب مراكش	Kawkab Marrakech	morocco\n\
difaa-el-jadidi	sport	الدفاع الجديدي	الدفاع الحسني الجديدي	Difaâ El Jadidi	morocco\n\
ittihad-tanger	sport	اتحاد طنجة		Ittihad Tanger	morocco\n\
mouloudia-oujda	sport	مولودية وجدة	المولودية الوجدية	Mouloudia Oujda	morocco\n\
fus-rabat	sport	الفتح الرباطي	الفتح الرياضي	FUS Rabat	morocco\n\
js-kabylie	sport	شبيبة القبائل	نادي شبيبة القبائل	JS Kabylie	algeria\n\
mc-alger	sport	مولودية الجزائر	نادي مولودية الجزائر	MC Alger	algeria\n\
usm-alger	sport	اتحاد العاصمة	اتحاد الجزائر	USM Alger	algeria\n\
es-setif	sport	وفاق سطيف	الوفاق السطايفي	ES Sétif	algeria\n\
cr-belouizdad	sport	شباب بلوزداد	نادي شباب بلوزداد	CR Belouizdad	algeria\n\
cs-constantine	sport	شباب قسنطينة	نادي شباب قسنطينة	CS Constantine	algeria\n\
al-hilal-omdurman	sport	الهلال السوداني	نادي الهلال السوداني; هلال أم درمان	Al-Hilal Omdurman	sudan\n\
al-merrikh-sc	sport	المريخ السوداني	?المريخ; نادي المريخ	Al-Merrikh SC	sudan\n\
al-ahly-tripoli	sport	الأهلي الليبي	أهلي طرابلس; الأهلي طرابلس	Al-Ahly Tripoli	libya\n\
al-ittihad-tripoli	sport	الاتحاد الليبي	اتحاد طرابلس	Al-Ittihad Tripoli	libya\n\
al-sadd-sc	sport	نادي السد	السد القطري; ?السد	Al Sadd SC	qatar\n\
al-rayyan-sc	sport	نادي الريان	الريان القطري; ?الريان	Al-Rayyan SC	qatar\n\
al-duhail-sc	sport	نادي الدحيل	الدحيل القطري; ?الدحيل; لخويا	Al-Duhail SC	qatar\n\
al-gharafa-sc	sport	نادي الغرافة	الغرافة القطري; ?الغرافة	Al-Gharafa SC	qatar\n\
umm-salal-sc	sport	نادي أم صلال	أم صلال	Umm Salal SC	qatar\n\
al-wakrah-sc	sport	نادي الوكرة	الوكرة القطري; ?الوكرة	Al-Wakrah SC	qatar\n\
al-ain-fc	sport	نادي العين	العين الإماراتي	Al Ain FC	uae\n\
al-wahda-fc	sport	نادي الوحدة الإماراتي	الوحدة الإماراتي	Al Wahda FC	uae\n\
al-jazira-club	sport	نادي الجزيرة الإماراتي	الجزيرة الإماراتي	Al Jazira Club	uae\n\
shabab-al-ahli	sport	شباب الأهلي	شباب الأهلي دبي; الأهلي الإماراتي	Shabab Al Ahli	uae\n\
qadsia-sc	sport	نادي القادسية الكويتي	القادسية الكويتي	Qadsia SC	kuwait\n\
al-arabi-kuwait	sport	نادي العربي الكويتي	العربي الكويتي	Al-Arabi Kuwait	kuwait\n\
kuwait-sc	sport	نادي الكويت	الكويت الكويتي	Kuwait SC	kuwait\n\
al-quwa-al-jawiya	sport	القوة الجوية العراقي	نادي القوة الجوية	Al-Quwa Al-Jawiya	iraq\n\
al-zawraa-sc	sport	نادي الزوراء	الزوراء العراقي; ?الزوراء	Al-Zawraa SC	iraq\n\
al-shorta-sc	sport	نادي الشرطة العراقي	الشرطة العراقي	Al-Shorta SC	iraq\n\
al-faisaly-sc	sport	نادي الفيصلي الأردني	الفيصلي الأردني; ?الفيصلي	Al-Faisaly SC	jordan\n\
al-wehdat-sc	sport	نادي الوحدات	الوحدات الأردني	Al-Wehdat SC	jordan\n\
al-ahed-fc	sport	نادي العهد	العهد اللبناني	Al Ahed FC	lebanon\n\
nejmeh-sc	sport	نادي النجمة	النجمة اللبناني	Nejmeh SC	lebanon\n\
atletico-madrid	sport	أتلتيكو مدريد	أتليتكو مدريد; أتلتيكو; أتليتيكو مدريد; أتليتكو	Atlético Madrid	spain\n\
sevilla-fc	sport	نادي إشبيلية	?إشبيلية	Sevilla FC	spain\n\
valencia-cf	sport	نادي فالنسيا	?فالنسيا; ?بلنسية	Valencia CF	spain\n\
villarreal-cf	sport	فياريال	نادي فياريال	Villarreal CF	spain\n\
real-sociedad	sport	ريال سوسيداد	سوسيداد	Real Sociedad	spain\n\
athletic-bilbao	sport	أتلتيك بلباو	أتلتيك بيلباو; أتليتيك بلباو	Athletic Bilbao	spain\n\
real-betis	sport	ريال بيتيس	بيتيس	Real Betis	spain\n\
rcd-espanyol	sport	إسبانيول	نادي إسبانيول	RCD Espanyol	spain\n\
deportivo-la-coruna	sport	ديبورتيفو لاكورونا	ديبورتيفو	Deportivo La Coruña	spain\n\
manchester-united	sport	مانشستر يونايتد	مان يونايتد	Manchester United	england\n\
manchester-city	sport	مانشستر سيتي	مان سيتي	Manchester City	england\n\
liverpool-fc	sport	نادي ليفربول	?ليفربول	Liverpool FC	england\n\
arsenal-fc	sport	أرسنال		Arsenal FC	england\n\
chelsea-fc	sport	تشلسي	تشيلسي	Chelsea FC	england\n\
tottenham-hotspur	sport	توتنهام	توتنهام هوتسبير	Tottenham Hotspur	england\n\
everton-fc	sport	نادي إيفرتون	إيفرتون; ايفرتون	Everton FC	england\n\
newcastle-united	sport	نيوكاسل يونايتد	?نيوكاسل	Newcastle United	england\n\
aston-villa	sport	أستون فيلا		Aston Villa	england\n\
leicester-city	sport	ليستر سيتي		Leicester City	england\n\
west-ham-united	sport	وست هام	وست هام يونايتد; ويست هام	West Ham United	england\n\
leeds-united	sport	ليدز يونايتد	?ليدز	Leeds United	england\n\
blackburn-rovers	sport	بلاكبيرن روفرز	بلاكبيرن	Blackburn Rovers	england\n\
fulham-fc	sport	فولهام	نادي فولهام	Fulham FC	england\n\
bayern-munich	sport	بايرن ميونيخ	بايرن ميونخ; ?بايرن; البايرن	Bayern Munich	germany\n\
borussia-dortmund	sport	بوروسيا دورتموند	?دورتموند	Borussia Dortmund	germany\n\
bayer-leverkusen	sport	باير ليفركوزن	ليفركوزن; بايرليفركوزن	Bayer Leverkusen	germany\n\
werder-bremen	sport	فيردر بريمن		Werder Bremen	germany\n\
schalke-04	sport	شالكه	شالكه 04	Schalke 04	germany\n\
vfl-wolfsburg	sport	فولفسبورغ	فولفسبورج	VfL Wolfsburg	germany\n\
borussia-monchengladbach	sport	بوروسيا مونشنغلادباخ	مونشنغلادباخ	Borussia Mönchengladbach	germany\n\
rb-leipzig	sport	نادي لايبزيغ	?لايبزيغ	RB Leipzig	germany\n\
eintracht-frankfurt	sport	آينتراخت فرانكفورت		Eintracht Frankfurt	germany\n\
juventus	sport	يوفنتوس	جوفنتوس	Juventus	italy\n\
inter-milan	sport	إنتر ميلان	الإنتر; إنتر ميلانو	Inter Milan	italy\n\
ac-milan	sport	إيه سي ميلان	آي سي ميلان; نادي ميلان; ?ميلان	AC Milan	italy\n\
as-roma	sport	نادي روما	?روما	AS Roma	italy\n\
lazio	sport	لاتسيو		Lazio	italy\n\
ssc-napoli	sport	نادي نابولي	?نابولي	SSC Napoli	italy\n\
fiorentina	sport	فيورنتينا	نادي فيورنتينا	Fiorentina	italy\n\
atalanta	sport	أتالانتا		Atalanta	italy\n\
sampdoria	sport	سامبدوريا	نادي سامبدوريا	Sampdoria	italy\n\
udinese	sport	أودينيزي	نادي أودينيزي	Udinese	italy\n\
paris-saint-germain	sport	باريس سان جرمان	باريس سان جيرمان; سان جرمان; سان جيرمان	Paris Saint-Germain	france\n\
olympique-de-marseille	sport	أولمبيك مرسيليا	أولمبيك مارسيليا; ?مرسيليا	Olympique de Marseille	france\n\
olympique-lyonnais	sport	أولمبيك ليون		Olympique Lyonnais	france\n\
as-monaco	sport	نادي موناكو	?موناكو	AS Monaco	france\n\
lille-osc	sport	نادي ليل		Lille OSC	france\n\
bordeaux	sport	نادي بوردو	?بوردو	Bordeaux	france\n\
benfica	sport	بنفيكا		Benfica	portugal\n\
fc-porto	sport	نادي بورتو	إف سي بورتو; ?بورتو	FC Porto	portugal\n\
sporting-cp	sport	سبورتينغ لشبونة	سبورتنغ لشبونة; سبورتينج لشبونة; سبورتنج لشبونة	Sporting CP	portugal\n\
ajax-amsterdam	sport	أياكس أمستردام	أياكس; آياكس; أجاكس	Ajax Amsterdam	netherlands\n\
psv-eindhoven	sport	بي إس في أيندهوفن	?أيندهوفن	PSV Eindhoven	netherlands\n\
feyenoord	sport	فينورد	فينورد روتردام; فاينورد	Feyenoord	netherlands\n\
celtic-fc	sport	سلتيك	سيلتيك; سلتيك غلاسكو	Celtic FC	scotland\n\
rangers-fc	sport	رينجرز	غلاسكو رينجرز; غلاسغو رينجرز	Rangers FC	scotland\n\
rsc-anderlecht	sport	أندرلخت		RSC Anderlecht	belgium\n\
club-brugge	sport	كلوب بروج	كلوب بروغ	Club Brugge	belgium\n\
shakhtar-donetsk	sport	شاختار دونيتسك	شاختار	Shakhtar Donetsk	ukraine\n\
dynamo-kyiv	sport	دينامو كييف		Dynamo Kyiv	ukraine\n\
spartak-moscow	sport	سبارتاك موسكو	سبارتاك	Spartak Moscow	russia\n\
cska-moscow	sport	سسكا موسكو	سيسكا موسكو; تشسكا موسكو	CSKA Moscow	russia\n\
zenit-saint-petersburg	sport	زينيت سان بطرسبورغ	زينيت	Zenit Saint Petersburg	russia\n\
galatasaray	sport	غلطة سراي	جلطة سراي; غلاطة سراي	Galatasaray	turkey\n\
fenerbahce	sport	فنربخشة	فنربهتشه; فناربهتشه; فنار بخشة	Fenerbahçe	turkey\n\
besiktas	sport	بشكتاش	بيشكتاش; بشيكتاش	Beşiktaş	turkey\n\
trabzonspor	sport	طرابزون سبور	ترابزون سبور	Trabzonspor	turkey\n\
olympiacos	sport	أولمبياكوس		Olympiacos	greece\n\
panathinaikos	sport	باناثينايكوس	باناثينيكوس; بانثينايكوس	Panathinaikos	greece\n\
steaua-bucharest	sport	ستيوا بوخارست	شتيوا بوخارست; ستيوا	Steaua Bucharest	romania\n\
levski-sofia	sport	ليفسكي صوفيا	ليفسكي	Levski Sofia	bulgaria\n\
dinamo-zagreb	sport	دينامو زغرب		Dinamo Zagreb	croatia\n\
red-star-belgrade	sport	النجم الأحمر	ريد ستار بلغراد; النجم الأحمر بلغراد	Red Star Belgrade	serbia\n\
partizan-belgrade	sport	بارتيزان بلغراد	بارتيزان	Partizan Belgrade	serbia\n\
fc-basel	sport	نادي بازل	?بازل	FC Basel	switzerland\n\
rosenborg-bk	sport	روزنبورغ		Rosenborg BK	norway\n\
sparta-prague	sport	سبارتا براغ		Sparta Prague	czechia\n\
boca-juniors	sport	بوكا جونيورز	بوكا جونيور	Boca Juniors	argentina\n\
river-plate	sport	ريفر بليت	ريفر بلايت	River Plate	argentina\n\
flamengo	sport	فلامنغو	فلامينغو	Flamengo	brazil\n\
fluminense	sport	فلومينينسي		Fluminense	brazil\n\
corinthians	sport	كورنثيانز	كورينثيانز	Corinthians	brazil\n\
palmeiras	sport	بالميراس		Palmeiras	brazil\n\
inter-miami	sport	إنتر ميامي		Inter Miami	united-states\n\
los-angeles-lakers	sport	لوس أنجلوس ليكرز	ليكرز; لوس أنجليس ليكرز	Los Angeles Lakers	united-states\n\
chicago-bulls	sport	شيكاغو بولز	شيكاغو بولز الأميركي	Chicago Bulls	united-states\n\
kaizer-chiefs	sport	كايزر تشيفس	كايزر تشيفز	Kaizer Chiefs	south-africa\n\
mamelodi-sundowns	sport	ماميلودي صن داونز	صن داونز; ماميلودي صنداونز	Mamelodi Sundowns	south-africa\n\
asec-mimosas	sport	أسيك أبيدجان	أسيك ميموزا; أسيك	ASEC Mimosas	ivory-coast\n\
tp-mazembe	sport	تي بي مازيمبي	مازيمبي	TP Mazembe	dr-congo\n\
asian-football-confederation	sport	الاتحاد الآسيوي لكرة القدم		Asian Football Confederation	\n\
world-athletics	sport	الاتحاد الدولي لألعاب القوى		World Athletics	\n\
ibm	company	آي بي إم		IBM	united-states\n\
intel	company	إنتل		Intel	united-states\n\
oracle	company	أوراكل		Oracle	united-states\n\
yahoo	company	ياهو	ياهو!	Yahoo	united-states\n\
cisco	company	سيسكو		Cisco	united-states\n\
nokia	company	نوكيا	شركة نوكيا	Nokia	finland\n\
ericsson	company	إريكسون		Ericsson	sweden\n\
motorola	company	موتورولا		Motorola	united-states\n\
sony	company	?سوني		Sony	japan\n\
sony-ericsson	company	سوني إريكسون		Sony Ericsson	\n\
toshiba	company	توشيبا		Toshiba	japan\n\
panasonic	company	باناسونيك		Panasonic	japan\n\
hitachi	company	هيتاشي		Hitachi	japan\n\
lg	company	إل جي		LG	south-korea\n\
hyundai	company	هيونداي	هيونداي موتور	Hyundai	south-korea\n\
kia	company	كيا موتورز	?كيا	Kia	south-korea\n\
toyota	company	تويوتا	تويوتا موتور	Toyota	japan\n\
nissan	company	نيسان موتور	شركة نيسان	Nissan	japan\n\
honda	company	هوندا		Honda	japan\n\
mazda	company	مازدا		Mazda	japan\n\
mitsubishi	company	ميتسوبيشي		Mitsubishi	japan\n\
suzuki	company	سوزوكي		Suzuki	japan\n\
general-motors	company	جنرال موتورز	جنرال موتورز الأميركية	General Motors	united-states\n\
ford-motor	company	فورد موتور	شركة فورد	Ford Motor	united-states\n\
chrysler	company	كرايسلر	دايملر كرايسلر	Chrysler	united-states\n\
volkswagen	company	فولكس فاغن	فولكسفاغن; فولكس فاجن; فولكسفاجن; فولكس واغن	Volkswagen	germany\n\
bmw	company	بي إم دبليو	بي إم دابليو	BMW	germany\n\
mercedes-benz	company	مرسيدس بنز	مرسيدس	Mercedes-Benz	germany\n\
daimler	company	دايملر		Daimler	germany\n\
porsche	company	بورشه	?بورش	Porsche	germany\n\
renault	company	?رينو		Renault	france\n\
peugeot	company	بيجو	بيجو ستروين	Peugeot	france\n\
citroen	company	سيتروين	ستروين	Citroën	france\n\
ferrari	company	فيراري		Ferrari	italy\n\
siemens	company	سيمنس	سيمينز	Siemens	germany\n\
basf	company	باسف		BASF	germany\n\
deutsche-bank	company	دويتشه بنك	دويتشه بانك	Deutsche Bank	germany\n\
deutsche-telekom	company	دويتشه تيليكوم	دويتشه تلكوم	Deutsche Telekom	germany\n\
lufthansa	company	لوفتهانزا		Lufthansa	germany\n\
air-france	company	إير فرانس	الخطوط الجوية الفرنسية	Air France	france\n\
british-airways	company	الخطوط الجوية البريطانية	بريتيش إيرويز; بريتيش ايرويز	British Airways	united-kingdom\n\
air-canada	company	إير كندا		Air Canada	canada\n\
easyjet	company	إيزي جت		EasyJet	united-kingdom\n\
ryanair	company	راين إير	ريان إير	Ryanair	ireland\n\
united-airlines	company	يونايتد إيرلاينز		United Airlines	united-states\n\
american-airlines	company	أميركان إيرلاينز	أمريكان إيرلاينز	American Airlines	united-states\n\
delta-air-lines	company	دلتا إيرلاينز		Delta Air Lines	united-states\n\
singapore-airlines	company	الخطوط الجوية السنغافورية	طيران سنغافورة	Singapore Airlines	singapore\n\
malaysia-airlines	company	الخطوط الجوية الماليزية	طيران ماليزيا	Malaysia Airlines	malaysia\n\
iraqi-airways	company	الخطوط الجوية العراقية	طيران العراق	Iraqi Airways	iraq\n\
yemenia	company	الخطوط الجوية اليمنية	طيران اليمنية; اليمنية للطيران	Yemenia	yemen\n\
syrian-air	company	الخطوط الجوية السورية	السورية للطيران	Syrian Air	syria\n\
sudan-airways	company	الخطوط الجوية السودانية	سودانير	Sudan Airways	sudan\n\
libyan-airlines	company	الخطوط الجوية الليبية		Libyan Airlines	libya\n\
flydubai	company	فلاي دبي		flydubai	uae\n\
air-arabia	company	العربية للطيران		Air Arabia	uae\n\
el-al	company	طيران العال	العال الإسرائيلية; إل عال	El Al	israel\n\
general-electric	company	جنرال إلكتريك		General Electric	united-states\n\
hewlett-packard	company	هيوليت باكارد	هيولت باكارد	Hewlett-Packard	united-states\n\
at-and-t	company	إيه تي آند تي		AT&T	united-states\n\
verizon	company	فيريزون		Verizon	united-states\n\
vodafone	company	فودافون		Vodafone	united-kingdom\n\
orange	company	أورانج للاتصالات	شركة أورانج	Orange	france\n\
etisalat	company	اتصالات الإماراتية		Etisalat	uae\n\
orascom	company	أوراسكوم	أوراسكوم تليكوم; أوراسكوم للإنشاء	Orascom	egypt\n\
netflix	company	نتفليكس	نيتفليكس	Netflix	united-states\n\
disney	company	ديزني	والت ديزني	Disney	united-states\n\
warner-bros	company	وارنر براذرز	وارنر بروس	Warner Bros	united-states\n\
time-warner	company	تايم وارنر		Time Warner	united-states\n\
news-corp	company	نيوز كورب	نيوز كوربوريشن	News Corp	united-states\n\
uber	company	?أوبر		Uber	united-states\n\
careem	company	كريم للنقل	شركة كريم	Careem	uae\n\
alibaba	company	علي بابا	مجموعة علي بابا	Alibaba	china\n\
tencent	company	تنسنت	تينسنت	Tencent	china\n\
bytedance	company	بايت دانس	بايتدانس	ByteDance	china\n\
xiaomi	company	شاومي		Xiaomi	china\n\
zte	company	زد تي إي	زي تي إي	ZTE	china\n\
sinopec	company	سينوبك	ساينوبك	Sinopec	china\n\
petrochina	company	بتروتشاينا	بترو تشاينا	PetroChina	china\n\
lukoil	company	لوك أويل	لوكويل	Lukoil	russia\n\
yukos	company	يوكوس		Yukos	russia\n\
sberbank	company	سبيربنك	سبير بنك	Sberbank	russia\n\
conocophillips	company	كونوكو فيليبس	كونوكوفيليبس	ConocoPhillips	united-states\n\
statoil	company	ستات أويل	شتات أويل	Statoil	norway\n\
equinor	company	إكوينور		Equinor	norway\n\
repsol	company	ريبسول		Repsol	spain\n\
petrobras	company	بتروبراس		Petrobras	brazil\n\
petronas	company	بتروناس		Petronas	malaysia\n\
schlumberger	company	شلمبرجير	شلومبرغر; شلمبرجيه	Schlumberger	united-states\n\
bechtel	company	بكتل		Bechtel	united-states\n\
raytheon	company	رايثيون		Raytheon	united-states\n\
northrop-grumman	company	نورثروب غرومان	نورثروب جرومان	Northrop Grumman	united-states\n\
general-dynamics	company	جنرال دايناميكس	جنرال داينامكس	General Dynamics	united-states\n\
bae-systems	company	بي إيه إي سيستمز		BAE Systems	united-kingdom\n\
rolls-royce	company	رولز رويس		Rolls-Royce	united-kingdom\n\
dassault-aviation	company	داسو	داسو للطيران	Dassault Aviation	france\n\
thales	company	?تاليس	مجموعة تاليس	Thales	france\n\
alstom	company	ألستوم		Alstom	france\n\
bombardier	company	بومباردييه	بومبارديه	Bombardier	canada\n\
maersk	company	ميرسك	مايرسك	Maersk	denmark\n\
ikea	company	إيكيا		IKEA	sweden\n\
nestle	company	نستله		Nestlé	switzerland\n\
unilever	company	يونيليفر		Unilever	united-kingdom\n\
coca-cola	company	كوكا كولا	كوكاكولا	Coca-Cola	united-states\n\
pepsico	company	بيبسي	بيبسي كولا; بيبسيكو	PepsiCo	united-states\n\
walmart	company	وول مارت	وولمارت	Walmart	united-states\n\
nike	company	نايكي		Nike	united-states\n\
adidas	company	أديداس		Adidas	germany\n\
pfizer	company	فايزر		Pfizer	united-states\n\
moderna	company	موديرنا		Moderna	united-states\n\
astrazeneca	company	أسترازينيكا	أسترا زينيكا	AstraZeneca	united-kingdom\n\
johnson-and-johnson	company	جونسون آند جونسون		Johnson & Johnson	united-states\n\
biontech	company	بيونتك	بيونتيك	BioNTech	germany\n\
sinopharm	company	سينوفارم		Sinopharm	china\n\
novartis	company	نوفارتس	نوفارتيس	Novartis	switzerland\n\
sanofi	company	سانوفي		Sanofi	france\n\
glaxosmithkline	company	غلاكسو سميث كلاين	جلاكسو سميث كلاين	GlaxoSmithKline	united-kingdom\n\
morgan-stanley	company	مورغان ستانلي	مورجان ستانلي	Morgan Stanley	united-states\n\
jpmorgan	company	جي بي مورغان	جيه بي مورغان; جي بي مورجان; جيه بي مورجان	JPMorgan	united-states\n\
merrill-lynch	company	ميريل لينش		Merrill Lynch	united-states\n\
lehman-brothers	company	ليمان براذرز	ليمان برذرز	Lehman Brothers	united-states\n\
citigroup	company	سيتي غروب	سيتي جروب; سيتي بنك	Citigroup	united-states\n\
bank-of-america	company	بنك أوف أميركا	بنك أوف أمريكا	Bank of America	united-states\n\
wells-fargo	company	ويلز فارغو		Wells Fargo	united-states\n\
hsbc	company	إتش إس بي سي		HSBC	united-kingdom\n\
barclays	company	باركليز	بنك باركليز	Barclays	united-kingdom\n\
standard-chartered	company	ستاندرد تشارترد	ستاندارد تشارترد	Standard Chartered	united-kingdom\n\
bnp-paribas	company	بي إن بي باريبا		BNP Paribas	france\n\
societe-generale	company	سوسيتيه جنرال	سوسييتيه جنرال	Société Générale	france\n\
credit-suisse	company	كريدي سويس	كريدت سويس	Credit Suisse	switzerland\n\
ubs	company	يو بي إس	بنك يو بي إس	UBS	switzerland\n\
qnb	company	بنك قطر الوطني	مجموعة QNB	QNB	qatar\n\
national-bank-of-kuwait	company	بنك الكويت الوطني		National Bank of Kuwait	kuwait\n\
kuwait-finance-house	company	بيت التمويل الكويتي		Kuwait Finance House	kuwait\n\
al-rajhi-bank	company	مصرف الراجحي	بنك الراجحي	Al Rajhi Bank	saudi-arabia\n\
saudi-national-bank	company	البنك الأهلي السعودي	البنك الأهلي التجاري	Saudi National Bank	saudi-arabia\n\
commercial-international-bank	company	البنك التجاري الدولي		Commercial International Bank	egypt\n\
national-bank-of-egypt	company	البنك الأهلي المصري		National Bank of Egypt	egypt\n\
first-abu-dhabi-bank	company	بنك أبوظبي الأول		First Abu Dhabi Bank	uae\n\
emaar	company	إعمار العقارية	شركة إعمار	Emaar	uae\n\
nakheel	company	نخيل العقارية	شركة نخيل	Nakheel	uae\n\
mubadala	company	مبادلة للاستثمار	شركة مبادلة	Mubadala	uae\n\
kingdom-holding	company	المملكة القابضة		Kingdom Holding	saudi-arabia\n\
saudi-binladin-group	company	مجموعة بن لادن السعودية	مجموعة بن لادن	Saudi Binladin Group	saudi-arabia\n\
zain	company	زين للاتصالات	مجموعة زين	Zain	kuwait\n\
agility	company	أجيليتي		Agility	kuwait\n\
industries-qatar	company	صناعات قطر		Industries Qatar	qatar\n\
ooredoo	company	أوريدو	كيوتل; أوريدو القطرية	Ooredoo	qatar\n\
blackrock	company	بلاك روك		BlackRock	united-states\n\
softbank	company	سوفت بنك	سوفتبنك	SoftBank	japan\n\
foxconn	company	فوكسكون		Foxconn	taiwan\n\
tata	company	تاتا موتورز	تاتا ستيل; مجموعة تاتا	Tata	india\n\
arcelormittal	company	ميتال ستيل	أرسيلور ميتال; أرسيلورميتال	ArcelorMittal	luxembourg\n\
enron	company	إنرون		Enron	united-states\n\
nasdaq	company	ناسداك		Nasdaq	united-states\n\
renault-nissan	company	رينو نيسان		Renault-Nissan	\n\
stellantis	company	ستيلانتيس		Stellantis	\n\
land-rover	company	لاند روفر	جاغوار لاند روفر	Land Rover	united-kingdom\n\
fiat	company	?فيات	فيات كرايسلر	Fiat	italy\n\
alfa-romeo	company	ألفا روميو		Alfa Romeo	italy\n\
lamborghini	company	لامبورغيني	لامبورجيني	Lamborghini	italy\n\
volvo	company	فولفو		Volvo	sweden\n\
skoda	company	سكودا		Škoda	czechia\n\
canon	company	كانون اليابانية		Canon	japan\n\
nintendo	company	نينتندو		Nintendo	japan\n\
airbus-defence	company	إيرباص الأوروبية	إيرباص للدفاع	Airbus Defence	\n\
embraer	company	أمبراير		Embraer	brazil\n\
sukhoi	company	سوخوي	شركة سوخوي	Sukhoi	russia",
  outlets: "id	kind	name	aliases	english	country	owner\n\
al-jazeera	tv	?الجزيرة	قناة الجزيرة; شبكة الجزيرة; الجزيرة نت; موقع الجزيرة نت; الجزيرة مباشر; فضائية الجزيرة	Al Jazeera	qatar	قطر\n\
al-jazeera-english	tv	الجزيرة الإنجليزية	قناة الجزيرة الإنجليزية	Al Jazeera English	qatar	شبكة الجزيرة\n\
al-arabiya	tv	قناة العربية	العربية نت; ?العربية; قناتي العربية; العربية.نت; فضائية العربية	Al Arabiya	saudi-arabia	MBC\n\
al-hadath	tv	قناة الحدث	العربية الحدث; ?الحدث	Al Hadath	saudi-arabia	MBC\n\
mbc	tv	إم بي سي	قناة إم بي سي; مجموعة إم بي سي; MBC	MBC	saudi-arabia	\n\
sky-news-arabia	tv	سكاي نيوز عربية	سكاي نيوز العربية; قناة سكاي نيوز عربية	Sky News Arabia	uae	\n\
sky-news	tv	سكاي نيوز	سكاي نيوز البريطانية; شبكة سكاي نيوز	Sky News	united-kingdom	Comcast\n\
bbc	broadcaster	بي بي سي	هيئة الإذاعة البريطانية; بي.بي.سي; البي بي سي; هيئة الإذاعة البريطانية بي بي سي; BBC	BBC	united-kingdom	عامة\n\
bbc-arabic	broadcaster	بي بي سي عربي	بي بي سي العربية; راديو لندن; إذاعة لندن	BBC Arabic	united-kingdom	بي بي سي\n\
cnn	tv	سي إن إن	شبكة سي إن إن; CNN; سي.إن.إن; السي إن إن; سي ان ان; شبكة CNN; شبكة سي إن إن الأمريكية	CNN	united-states	Warner Bros. Discovery\n\
cnn-arabic	website	CNN بالعربية	سي إن إن بالعربية; سي إن إن العربية	CNN Arabic	united-states	سي إن إن\n\
cnn-turk	tv	سي إن إن تورك	سي إن إن ترك; CNN Türk	CNN Türk	turkey	\n\
ntv-turkey	tv	إن تي في	إن تي في التركية; NTV	NTV	turkey	\n\
france24	tv	فرانس 24	فرانس24; قناة فرانس 24; France24	France 24	france	France Médias Monde\n\
monte-carlo	radio	مونت كارلو الدولية	إذاعة مونت كارلو الدولية; مونت كارلو; إذاعة مونت كارلو	Monte Carlo Doualiya	france	France Médias Monde\n\
rfi	radio	راديو فرنسا الدولي	إذاعة فرنسا الدولية	RFI	france	France Médias Monde\n\
dw	broadcaster	دويتشه فيله	دويتشه فيلة; قناة دويتشه فيله; دويتشي فيله; DW	Deutsche Welle	germany	عامة\n\
alhurra	tv	قناة الحرة	?الحرة	Alhurra	united-states	الحكومة الأمريكية\n\
radio-sawa	radio	راديو سوا		Radio Sawa	united-states	الحكومة الأمريكية\n\
voa	radio	صوت أميركا	صوت أمريكا; إذاعة صوت أمريكا; إذاعة صوت أميركا	Voice of America	united-states	الحكومة الأمريكية\n\
rt	tv	روسيا اليوم	آر تي; قناة روسيا اليوم; آر تي عربية; RT	RT	russia	الحكومة الروسية\n\
sputnik	agency	سبوتنيك	وكالة سبوتنيك; سبوتنيك عربي	Sputnik	russia	الحكومة الروسية\n\
trt	broadcaster	تي آر تي	تي آر تي عربي; هيئة الإذاعة والتلفزيون التركية; تي آر تي العربية; TRT	TRT	turkey	الحكومة التركية\n\
cgtn	tv	سي جي تي إن	سي جي تي إن العربية	CGTN	china	الحكومة الصينية\n\
al-mayadeen	tv	قناة الميادين	?الميادين; الميادين نت; شبكة الميادين	Al Mayadeen	lebanon	\n\
al-manar	tv	قناة المنار	?المنار	Al-Manar	lebanon	حزب الله\n\
al-alam	tv	قناة العالم	قناة العالم الإيرانية	Al-Alam	iran	هيئة الإذاعة والتلفزيون الإيرانية\n\
press-tv	tv	برس تي في	قناة برس تي في; قناة برس; قناة برس الإيرانية	Press TV	iran	هيئة الإذاعة والتلفزيون الإيرانية\n\
irib	broadcaster	هيئة الإذاعة والتلفزيون الإيرانية	التلفزيون الإيراني; التلفزيون الرسمي الإيراني	IRIB	iran	الدولة\n\
lbci	tv	إل بي سي	المؤسسة اللبنانية للإرسال; قناة إل بي سي	LBCI	lebanon	\n\
mtv-lebanon	tv	إم تي في اللبنانية	قناة إم تي في	MTV Lebanon	lebanon	\n\
al-jadeed	tv	قناة الجديد	تلفزيون الجديد	Al Jadeed	lebanon	\n\
otv-lebanon	tv	أو تي في	قناة أو تي في	OTV	lebanon	التيار الوطني الحر\n\
nbn	tv	قناة إن بي إن	إن بي إن	NBN	lebanon	حركة أمل\n\
future-tv	tv	تلفزيون المستقبل	قناة المستقبل	Future TV	lebanon	تيار المستقبل\n\
al-araby-tv	tv	التلفزيون العربي	قناة العربي; تلفزيون العربي	Al Araby TV	qatar	فضاءات ميديا\n\
al-araby-al-jadeed	newspaper	العربي الجديد	صحيفة العربي الجديد	Al-Araby Al-Jadeed	qatar	فضاءات ميديا\n\
syria-tv	tv	تلفزيون سوريا		Syria TV	turkey	فضاءات ميديا\n\
orient	tv	قناة أورينت	تلفزيون أورينت; أورينت نيوز; أورينت نت	Orient News	uae	\n\
al-ghad	tv	قناة الغد	قناة الغد العربي	Alghad TV	egypt	\n\
asharq-news	tv	الشرق للأخبار	قناة الشرق للأخبار; الشرق بلومبرغ	Asharq News	saudi-arabia	SRMG\n\
al-sharqiya	tv	قناة الشرقية	الشرقية نيوز	Al Sharqiya	iraq	\n\
al-iraqiya	tv	قناة العراقية	شبكة الإعلام العراقي; العراقية الإخبارية	Al Iraqiya	iraq	شبكة الإعلام العراقي\n\
al-sumaria	tv	السومرية نيوز	قناة السومرية; السومرية	Alsumaria	iraq	\n\
al-baghdadia	tv	قناة البغدادية	البغدادية	Al Baghdadia	iraq	\n\
rudaw	tv	رووداو	شبكة رووداو الإعلامية; قناة رووداو; شبكة رووداو	Rudaw	iraq	\n\
kurdistan24	tv	كردستان 24	كوردستان 24	Kurdistan 24	iraq	\n\
shafaq	agency	شفق نيوز	وكالة شفق نيوز	Shafaq News	iraq	\n\
baghdad-today	agency	بغداد اليوم	وكالة بغداد اليوم	Baghdad Today	iraq	\n\
nina	agency	الوكالة الوطنية العراقية للأنباء	?نينا	NINA	iraq	\n\
ina-iraq	agency	وكالة الأنباء العراقية	?واع; وكالة الأنباء العراقية واع	INA	iraq	الدولة\n\
al-ekhbariya	tv	الإخبارية السعودية	قناة الإخبارية السعودية; ?الإخبارية; قناة الإخبارية	Al Ekhbariya	saudi-arabia	هيئة الإذاعة والتلفزيون السعودية\n\
saudi-tv	tv	التلفزيون السعودي	القناة السعودية الأولى	Saudi TV	saudi-arabia	الدولة\n\
palestine-tv	tv	تلفزيون فلسطين	التلفزيون الفلسطيني; قناة فلسطين; التلفزيون الرسمي الفلسطيني	Palestine TV	palestine	السلطة الفلسطينية\n\
al-aqsa-tv	tv	قناة الأقصى	فضائية الأقصى; تلفزيون الأقصى	Al-Aqsa TV	palestine	حركة حماس\n\
palestine-today	tv	فلسطين اليوم	قناة فلسطين اليوم; فضائية فلسطين اليوم	Palestine Today	palestine	حركة الجهاد الإسلامي\n\
al-quds-tv	tv	قناة القدس		Al-Quds TV	palestine	\n\
egyptian-tv	tv	التلفزيون المصري		Egyptian Television	egypt	الهيئة الوطنية للإعلام\n\
extra-news	tv	إكسترا نيوز	قناة إكسترا نيوز	Extra News	egypt	المتحدة\n\
al-qahera-news	tv	القاهرة الإخبارية	قناة القاهرة الإخبارية	Al Qahera News	egypt	المتحدة\n\
cbc-egypt	tv	سي بي سي المصرية	قناة سي بي سي	CBC	egypt	\n\
dmc	tv	دي إم سي	قناة دي إم سي	DMC	egypt	المتحدة\n\
ontv	tv	أون تي في	قناة أون تي في; قناة أون	ON TV	egypt	المتحدة\n\
al-nahar-egypt	tv	قناة النهار		Al Nahar TV	egypt	\n\
sada-el-balad	tv	صدى البلد	قناة صدى البلد; موقع صدى البلد	Sada El-Balad	egypt	\n\
al-mehwar	tv	قناة المحور		Al Mehwar	egypt	\n\
mekameleen	tv	قناة مكملين	مكملين	Mekameleen	turkey	\n\
watan-tv	tv	قناة وطن		Watan TV	turkey	\n\
el-sharq-tv	tv	قناة الشرق		El Sharq	turkey	\n\
nessma	tv	قناة نسمة	نسمة تي في; ?نسمة	Nessma	tunisia	\n\
mosaique	radio	موزاييك	موزاييك أف أم; إذاعة موزاييك; إذاعة موزاييك أف أم	Mosaïque FM	tunisia	\n\
shems	radio	شمس أف أم	إذاعة شمس أف أم	Shems FM	tunisia	\n\
hannibal	tv	قناة حنبعل	حنبعل	Hannibal TV	tunisia	\n\
wataniya	tv	الوطنية الأولى	التلفزة الوطنية; التلفزة التونسية	El Watania 1	tunisia	الدولة\n\
ennahar-tv	tv	تلفزيون النهار الجزائري	قناة النهار الجزائرية; النهار الجزائرية; تلفزيون النهار	Ennahar TV	algeria	\n\
echorouk-tv	tv	الشروق تي في	قناة الشروق; الشروق نيوز	Echorouk TV	algeria	\n\
algerian-tv	tv	التلفزيون الجزائري	التلفزيون العمومي الجزائري	ENTV	algeria	الدولة\n\
al-magharibia	tv	قناة المغاربية	?المغاربية	Al Magharibia	united-kingdom	\n\
medi1	tv	ميدي 1	ميدي 1 تي في; قناة ميدي 1; ميدي1	Medi1	morocco	\n\
2m	tv	القناة الثانية المغربية	دوزيم	2M	morocco	\n\
al-aoula	tv	القناة الأولى المغربية		Al Aoula	morocco	الدولة\n\
libya-al-ahrar	tv	ليبيا الأحرار	قناة ليبيا الأحرار	Libya Al-Ahrar	libya	\n\
libya-al-hadath	tv	ليبيا الحدث	قناة ليبيا الحدث	Libya Al-Hadath	libya	\n\
218-tv	tv	قناة 218	218 نيوز	218 TV	libya	\n\
al-wasat-libya	newspaper	بوابة الوسط	صحيفة الوسط; بوابة الوسط الليبية	Al Wasat (Libya)	libya	\n\
libya-observer	website	ليبيا أوبزرفر		The Libya Observer	libya	\n\
libya-alan	tv	قناة ليبيا الآن	ليبيا الآن	Libya Alaan	libya	\n\
al-masirah	tv	قناة المسيرة	?المسيرة; المسيرة نت	Al-Masirah	yemen	الحوثيون\n\
belqees	tv	قناة بلقيس	?بلقيس	Belqees TV	yemen	\n\
yemen-tv	tv	التلفزيون اليمني	قناة اليمن الفضائية	Yemen TV	yemen	الدولة\n\
suhail	tv	قناة سهيل		Suhail TV	yemen	\n\
al-masdar-online	website	المصدر أونلاين	موقع المصدر أونلاين	Al-Masdar Online	yemen	\n\
mareb-press	website	مأرب برس		Marib Press	yemen	\n\
aden-al-ghad	newspaper	عدن الغد	صحيفة عدن الغد	Aden al-Ghad	yemen	\n\
26-september	newspaper	26 سبتمبر	سبتمبر نت; صحيفة 26 سبتمبر	26 September	yemen	القوات المسلحة اليمنية\n\
sudan-tv	tv	تلفزيون السودان	التلفزيون السوداني; التلفزيون الرسمي السوداني	Sudan TV	sudan	الدولة\n\
sudan-tribune	website	سودان تربيون	سودان تريبيون; صحيفة سودان تربيون	Sudan Tribune	sudan	\n\
radio-dabanga	radio	راديو دبنقا	دبنقا	Radio Dabanga	sudan	\n\
al-sudani	newspaper	صحيفة السوداني		Al-Sudani	sudan	\n\
al-rakoba	website	الراكوبة	صحيفة الراكوبة	Al Rakoba	sudan	\n\
jordan-tv	tv	التلفزيون الأردني		Jordan TV	jordan	الدولة\n\
al-mamlaka	tv	قناة المملكة	تلفزيون المملكة	Al Mamlaka TV	jordan	الدولة\n\
roya	tv	قناة رؤيا	رؤيا الإخباري	Roya TV	jordan	\n\
syrian-tv	tv	التلفزيون السوري	التلفزيون الرسمي السوري; التلفزيون العربي السوري; الإخبارية السورية; قناة الإخبارية السورية	Syrian TV	syria	الدولة\n\
sama-tv	tv	قناة سما		Sama TV	syria	\n\
al-dunya	tv	قناة الدنيا		Addounia TV	syria	\n\
kuwait-tv	tv	تلفزيون الكويت		Kuwait TV	kuwait	الدولة\n\
al-rai-tv	tv	قناة الراي		Alrai TV	kuwait	\n\
qatar-tv	tv	تلفزيون قطر		Qatar TV	qatar	الدولة\n\
dubai-tv	tv	تلفزيون دبي	قناة دبي	Dubai TV	uae	دبي للإعلام\n\
abu-dhabi-tv	tv	تلفزيون أبوظبي	قناة أبوظبي	Abu Dhabi TV	uae	\n\
oman-tv	tv	تلفزيون سلطنة عمان	تلفزيون عمان	Oman TV	oman	الدولة\n\
bahrain-tv	tv	تلفزيون البحرين		Bahrain TV	bahrain	الدولة\n\
afp	agency	وكالة فرانس برس	فرانس برس; وكالة الصحافة الفرنسية; وكالة الأنباء الفرنسية; الصحافة الفرنسية; أ ف ب; أ.ف.ب; اف ب; أف ب; AFP; وكالة الصحافة الفرنسية فرانس برس	Agence France-Presse	france	\n\
reuters	agency	وكالة رويترز	رويترز; وكالة رويترز للأنباء; Reuters; وكالة الأنباء رويترز	Reuters	united-kingdom	Thomson Reuters\n\
ap	agency	أسوشيتد برس	وكالة أسوشيتد برس; أسوشييتد برس; وكالة أسوشيتدبرس; أسوشيتدبرس; أسوشيتد برس الأمريكية; وكالة أسوشييتد برس; الأسوشيتد برس; وكالة أسوشيتدبرس للأنباء; اسوشيتد برس	Associated Press	united-states	\n\
upi	agency	يونايتد برس إنترناشونال	يونايتد برس; وكالة يونايتد برس إنترناشونال; يو بي آي	UPI	united-states	\n\
dpa	agency	وكالة الأنباء الألمانية	د ب أ; د.ب.أ; وكالة الأنباء الألمانية د ب أ	dpa	germany	\n\
anadolu	agency	وكالة الأناضول	الأناضول; وكالة أنباء الأناضول; وكالة الأناضول للأنباء; وكالة الأناضول التركية	Anadolu Agency	turkey	الدولة\n\
ihlas	agency	وكالة إخلاص	وكالة إخلاص للأنباء	İhlas News Agency	turkey	\n\
dogan	agency	وكالة دوغان	وكالة دوغان للأنباء	Doğan News Agency	turkey	\n\
xinhua	agency	وكالة شينخوا	شينخوا; وكالة أنباء الصين الجديدة; وكالة أنباء شينخوا; وكالة الأنباء الصينية	Xinhua	china	الدولة\n\
tass	agency	وكالة تاس	تاس; إيتار تاس; وكالة إيتار تاس; وكالة أنباء تاس	TASS	russia	الدولة\n\
ria-novosti	agency	نوفوستي	وكالة نوفوستي; وكالة ريا نوفوستي; ريا نوفوستي	RIA Novosti	russia	الدولة\n\
interfax	agency	إنترفاكس	وكالة إنترفاكس; انترفاكس; وكالة أنباء إنترفاكس; وكالة انترفاكس	Interfax	russia	\n\
efe	agency	وكالة إيفي	إيفي; وكالة الأنباء الإسبانية	EFE	spain	الدولة\n\
ansa	agency	?أنسا	وكالة أنسا; وكالة أنسا الإيطالية; وكالة الأنباء الإيطالية	ANSA	italy	\n\
adnkronos	agency	وكالة آكي	?آكي; آكي الإيطالية; وكالة آكي الإيطالية للأنباء	Adnkronos International	italy	\n\
kyodo	agency	كيودو	وكالة كيودو; وكالة أنباء كيودو	Kyodo	japan	\n\
yonhap	agency	يونهاب	وكالة يونهاب; وكالة أنباء يونهاب; وكالة يونهاب للأنباء	Yonhap	south-korea	\n\
kcna	agency	وكالة الأنباء المركزية الكورية	وكالة الأنباء الكورية الشمالية	KCNA	north-korea	الدولة\n\
belga	agency	وكالة بيلغا	بيلغا	Belga	belgium	\n\
bloomberg	agency	بلومبرغ	بلومبيرغ; وكالة بلومبرغ; بلومبرج; وكالة بلومبيرغ; شبكة بلومبرغ	Bloomberg	united-states	\n\
spa	agency	واس	وكالة الأنباء السعودية; وكالة الأنباء السعودية واس; وكالة الأنباء السعودية الرسمية; وكالة واس; وكالة أنباء السعودية	Saudi Press Agency	saudi-arabia	الدولة\n\
wam	agency	?وام	وكالة أنباء الإمارات; وكالة الأنباء الإماراتية; وكالة أنباء الإمارات وام; وكالة وام	WAM	uae	الدولة\n\
qna	agency	?قنا	وكالة الأنباء القطرية; وكالة الأنباء القطرية قنا; وكالة قنا	Qatar News Agency	qatar	الدولة\n\
kuna	agency	?كونا	وكالة الأنباء الكويتية; وكالة الأنباء الكويتية كونا; وكالة كونا	KUNA	kuwait	الدولة\n\
bna	agency	?بنا	وكالة أنباء البحرين; وكالة الأنباء البحرينية	BNA	bahrain	الدولة\n\
ona	agency	وكالة الأنباء العمانية	?العمانية	Oman News Agency	oman	الدولة\n\
mena	agency	أ ش أ	وكالة أنباء الشرق الأوسط; أ.ش.أ; وكالة أنباء الشرق الأوسط المصرية; وكالة الشرق الأوسط	MENA	egypt	الدولة\n\
wafa	agency	وفا	وكالة الأنباء الفلسطينية; وكالة الأنباء الفلسطينية وفا; وكالة وفا; وكالة الأنباء والمعلومات الفلسطينية; وكالة الأنباء الفلسطينية الرسمية; وكالة الأنباء الفلسطينية الرسمية وفا; وكالة وفا الفلسطينية; وكالة وفا للأنباء الفلسطينية	WAFA	palestine	منظمة التحرير\n\
maan	agency	?معا	وكالة معا; وكالة معا الإخبارية; وكالة معاً	Ma'an	palestine	\n\
safa	agency	وكالة صفا	وكالة الصحافة الفلسطينية صفا; وكالة الصحافة الفلسطينية	Safa	palestine	\n\
shehab	agency	وكالة شهاب	وكالة شهاب للأنباء	Shehab	palestine	\n\
sama-agency	agency	وكالة سما	وكالة سما الإخبارية	Sama News	palestine	\n\
quds-network	website	شبكة قدس الإخبارية	شبكة قدس	Quds News Network	palestine	\n\
petra	agency	بترا	وكالة الأنباء الأردنية; وكالة الأنباء الأردنية بترا; وكالة بترا	Petra	jordan	الدولة\n\
sana	agency	سانا	وكالة الأنباء السورية; وكالة الأنباء السورية سانا; وكالة سانا; وكالة الأنباء السورية الرسمية; وكالة الأنباء العربية السورية; وكالة الأنباء السورية الرسمية سانا	SANA	syria	الدولة\n\
nna	agency	الوكالة الوطنية للإعلام	الوكالة الوطنية للإعلام اللبنانية; الوكالة الوطنية اللبنانية للإعلام; وكالة الأنباء اللبنانية; الوكالة الوطنية اللبنانية; الوكالة اللبنانية	National News Agency	lebanon	الدولة\n\
saba	agency	وكالة سبأ	سبأ نت; وكالة الأنباء اليمنية; وكالة الأنباء اليمنية سبأ; وكالة أنباء سبأ; ?سبأ; وكالة سبأ للأنباء	Saba	yemen	الدولة\n\
suna	agency	سونا	وكالة السودان للأنباء; وكالة السودان للأنباء سونا; وكالة الأنباء السودانية; وكالة سونا	SUNA	sudan	الدولة\n\
lana	agency	?وال	وكالة الأنباء الليبية; وكالة الأنباء الليبية وال	LANA	libya	الدولة\n\
jana	agency	وكالة الجماهيرية للأنباء	?جانا	JANA	libya	الدولة\n\
tap	agency	?وات	وكالة تونس أفريقيا للأنباء; وكالة تونس إفريقيا للأنباء; وكالة الأنباء التونسية; وكالة الأنباء التونسية الرسمية	TAP	tunisia	الدولة\n\
aps	agency	?واج	وكالة الأنباء الجزائرية; وكالة الأنباء الجزائرية الرسمية; وكالة الأنباء الرسمية الجزائرية; وكالة الأنباء الجزائرية واج	Algérie Presse Service	algeria	الدولة\n\
map	agency	و م ع	وكالة المغرب العربي للأنباء; وكالة الأنباء المغربية; وكالة المغرب العربي; وكالة الأنباء المغربية الرسمية	MAP	morocco	الدولة\n\
ami	agency	الوكالة الموريتانية للأنباء	وكالة الأنباء الموريتانية	AMI	mauritania	الدولة\n\
al-akhbar-mauritania	website	وكالة الأخبار المستقلة	وكالة الأخبار	Al-Akhbar (Mauritania)	mauritania	\n\
sahara-media	website	صحراء ميديا		Sahara Media	mauritania	\n\
irna	agency	إرنا	وكالة الأنباء الإيرانية; وكالة إرنا; وكالة أنباء الجمهورية الإسلامية; وكالة أنباء الجمهورية الإسلامية الإيرانية; وكالة الأنباء الإيرانية الرسمية; وكالة الجمهورية الإسلامية للأنباء; وكالة الأنباء الإيرانية إرنا; وكالة الأنباء الإيرانية الرسمية إرنا; ارنا	IRNA	iran	الدولة\n\
isna	agency	إسنا	وكالة أنباء الطلبة الإيرانية; وكالة إسنا; وكالة أنباء الطلبة; وكالة أنباء الطلبة الإيرانية إسنا; وكالة الطلبة للأنباء	ISNA	iran	\n\
fars	agency	وكالة فارس	وكالة أنباء فارس; وكالة فارس للأنباء; وكالة أنباء فارس الإيرانية; وكالة فارس الإيرانية	Fars	iran	الحرس الثوري\n\
mehr	agency	وكالة مهر	وكالة أنباء مهر; وكالة مهر للأنباء; وكالة مهر الإيرانية; ?مهر	Mehr	iran	\n\
tasnim	agency	تسنيم	وكالة تسنيم; وكالة أنباء تسنيم; وكالة تسنيم الإيرانية	Tasnim	iran	الحرس الثوري\n\
tabnak	website	تابناك	تابنك; موقع تابناك	Tabnak	iran	\n\
ilna	agency	وكالة إيلنا	إيلنا	ILNA	iran	\n\
kayhan	newspaper	صحيفة كيهان	كيهان	Kayhan	iran	\n\
pajhwok	agency	باجوك	وكالة باجوك	Pajhwok	afghanistan	\n\
al-quds-al-arabi	newspaper	القدس العربي	صحيفة القدس العربي	Al-Quds Al-Arabi	united-kingdom	\n\
asharq-al-awsat	newspaper	صحيفة الشرق الأوسط	جريدة الشرق الأوسط; ?الشرق الأوسط	Asharq Al-Awsat	saudi-arabia	SRMG\n\
al-hayat	newspaper	صحيفة الحياة	جريدة الحياة; ?الحياة	Al-Hayat	saudi-arabia	\n\
elaph	website	إيلاف	موقع إيلاف	Elaph	saudi-arabia	\n\
rai-al-youm	website	رأي اليوم	صحيفة رأي اليوم	Rai al-Youm	united-kingdom	\n\
al-arab-london	newspaper	صحيفة العرب	العرب اللندنية; صحيفة العرب اللندنية	Al-Arab	united-kingdom	\n\
middle-east-eye	website	ميدل إيست آي	موقع ميدل إيست آي	Middle East Eye	united-kingdom	\n\
middle-east-monitor	website	ميدل إيست مونيتور	موقع ميدل إيست مونيتور	Middle East Monitor	united-kingdom	\n\
arabi21	website	عربي 21	عربي21; موقع عربي21	Arabi21	united-kingdom	\n\
al-khaleej-online	website	الخليج أونلاين	موقع الخليج أونلاين	Alkhaleej Online		\n\
noon-post	website	نون بوست	موقع نون بوست	Noon Post		\n\
raseef22	website	رصيف 22	رصيف22	Raseef22	lebanon	\n\
huffpost-arabi	website	هافنغتون بوست عربي		HuffPost Arabi		\n\
arabic-post	website	عربي بوست	موقع عربي بوست	Arabic Post		\n\
al-monitor	website	المونيتور	موقع المونيتور	Al-Monitor	united-states	\n\
al-ahram	newspaper	صحيفة الأهرام	جريدة الأهرام; الأهرام المصرية; ?الأهرام; بوابة الأهرام	Al-Ahram	egypt	الدولة\n\
al-akhbar-egypt	newspaper	صحيفة الأخبار المصرية	جريدة الأخبار; أخبار اليوم; صحيفة أخبار اليوم	Akhbar el-Yom	egypt	الدولة\n\
al-gomhuria	newspaper	صحيفة الجمهورية	جريدة الجمهورية	Al-Gomhuria	egypt	الدولة\n\
almasry-alyoum	newspaper	المصري اليوم	صحيفة المصري اليوم; جريدة المصري اليوم	Al-Masry Al-Youm	egypt	\n\
youm7	newspaper	اليوم السابع	صحيفة اليوم السابع; موقع اليوم السابع; جريدة اليوم السابع	Youm7	egypt	المتحدة\n\
shorouk-egypt	newspaper	صحيفة الشروق	جريدة الشروق; الشروق المصرية; ?الشروق; بوابة الشروق	Al-Shorouk	egypt	\n\
al-watan-egypt	newspaper	الوطن المصرية	جريدة الوطن	El-Watan (Egypt)	egypt	\n\
al-dostor	newspaper	صحيفة الدستور	جريدة الدستور	Al-Dostour	egypt	\n\
mada-masr	website	مدى مصر	موقع مدى مصر	Mada Masr	egypt	\n\
cairo24	website	القاهرة 24	موقع القاهرة 24	Cairo 24	egypt	\n\
masrawy	website	مصراوي	موقع مصراوي	Masrawy	egypt	\n\
vetogate	newspaper	?فيتو	بوابة فيتو	Veto	egypt	\n\
al-wafd	newspaper	صحيفة الوفد	جريدة الوفد	Al-Wafd	egypt	حزب الوفد\n\
rassd	website	شبكة رصد	?رصد	Rassd	egypt	\n\
okaz	newspaper	صحيفة عكاظ	عكاظ	Okaz	saudi-arabia	\n\
al-riyadh-newspaper	newspaper	صحيفة الرياض	جريدة الرياض	Al Riyadh	saudi-arabia	\n\
al-watan-saudi	newspaper	الوطن السعودية	صحيفة الوطن السعودية	Al-Watan (Saudi)	saudi-arabia	\n\
al-jazirah-saudi	newspaper	صحيفة الجزيرة السعودية	صحيفة الجزيرة	Al-Jazirah	saudi-arabia	\n\
al-madina	newspaper	صحيفة المدينة	جريدة المدينة	Al-Madina	saudi-arabia	\n\
sabq	website	صحيفة سبق	سبق الإلكترونية; ?سبق	Sabq	saudi-arabia	\n\
al-yaum-saudi	newspaper	صحيفة اليوم السعودية		Al-Yaum	saudi-arabia	\n\
ain-alyoum	website	عين اليوم	صحيفة عين اليوم	Ain Alyoum	saudi-arabia	\n\
arab-news	newspaper	عرب نيوز	صحيفة عرب نيوز; أراب نيوز	Arab News	saudi-arabia	SRMG\n\
independent-arabia	website	إندبندنت عربية	اندبندنت عربية	Independent Arabia	saudi-arabia	SRMG\n\
al-bayan	newspaper	صحيفة البيان	البيان الإماراتية	Al Bayan	uae	دبي للإعلام\n\
al-ittihad	newspaper	صحيفة الاتحاد	الاتحاد الإماراتية	Al-Ittihad	uae	\n\
al-khaleej	newspaper	صحيفة الخليج	الخليج الإماراتية	Al Khaleej	uae	\n\
emarat-al-youm	newspaper	الإمارات اليوم	صحيفة الإمارات اليوم	Emarat Al Youm	uae	\n\
the-national	newspaper	ذا ناشيونال	صحيفة ذا ناشيونال; ذا ناشونال	The National	uae	\n\
gulf-news	newspaper	غلف نيوز	جلف نيوز	Gulf News	uae	\n\
al-ain	website	العين الإخبارية	بوابة العين الإخبارية	Al-Ain News	uae	\n\
24-ae	website	موقع 24	موقع 24 الإماراتي	24.ae	uae	\n\
erem	website	إرم نيوز	شبكة إرم نيوز; موقع إرم نيوز	Erem News	uae	\n\
al-raya	newspaper	صحيفة الراية	الراية القطرية	Al Raya	qatar	\n\
al-sharq-qatar	newspaper	صحيفة الشرق	الشرق القطرية	Al Sharq	qatar	\n\
al-watan-qatar	newspaper	الوطن القطرية	صحيفة الوطن القطرية	Al-Watan (Qatar)	qatar	\n\
al-arab-qatar	newspaper	العرب القطرية	صحيفة العرب القطرية	Al-Arab (Qatar)	qatar	\n\
al-qabas	newspaper	صحيفة القبس	القبس; القبس الكويتية	Al-Qabas	kuwait	\n\
al-rai-kuwait	newspaper	صحيفة الراي	الراي الكويتية; صحيفة الراي الكويتية	Al-Rai	kuwait	\n\
al-anba	newspaper	صحيفة الأنباء	الأنباء الكويتية; صحيفة الأنباء الكويتية	Al-Anba	kuwait	\n\
al-seyassah	newspaper	صحيفة السياسة	السياسة الكويتية; صحيفة السياسة الكويتية	Al-Seyassah	kuwait	\n\
al-jarida	newspaper	صحيفة الجريدة	الجريدة الكويتية	Al-Jarida	kuwait	\n\
al-wasat-bahrain	newspaper	الوسط البحرينية	صحيفة الوسط البحرينية	Al-Wasat (Bahrain)	bahrain	\n\
akhbar-al-khaleej	newspaper	أخبار الخليج	صحيفة أخبار الخليج	Akhbar Al Khaleej	bahrain	\n\
al-ayam-bahrain	newspaper	صحيفة الأيام البحرينية	الأيام البحرينية	Al Ayam (Bahrain)	bahrain	\n\
oman-daily	newspaper	صحيفة عمان		Oman Daily	oman	الدولة\n\
al-shabiba	newspaper	صحيفة الشبيبة		Al Shabiba	oman	\n\
al-watan-oman	newspaper	الوطن العمانية	صحيفة الوطن العمانية	Al-Watan (Oman)	oman	\n\
annahar	newspaper	صحيفة النهار	النهار اللبنانية; جريدة النهار; ?النهار; صحيفة النهار اللبنانية	An-Nahar	lebanon	\n\
al-akhbar-lebanon	newspaper	الأخبار اللبنانية	صحيفة الأخبار اللبنانية; صحيفة الأخبار; ?الأخبار	Al-Akhbar (Lebanon)	lebanon	\n\
as-safir	newspaper	صحيفة السفير	السفير اللبنانية; جريدة السفير	As-Safir	lebanon	\n\
al-mustaqbal	newspaper	صحيفة المستقبل	المستقبل اللبنانية	Al-Mustaqbal	lebanon	تيار المستقبل\n\
al-joumhouria	newspaper	الجمهورية اللبنانية	صحيفة الجمهورية اللبنانية	Al-Joumhouria	lebanon	\n\
al-liwaa	newspaper	صحيفة اللواء	اللواء اللبنانية	Al-Liwaa	lebanon	\n\
al-diyar	newspaper	صحيفة الديار	الديار اللبنانية	Ad-Diyar	lebanon	\n\
nida-al-watan	newspaper	نداء الوطن	صحيفة نداء الوطن	Nida Al-Watan	lebanon	\n\
lorient-le-jour	newspaper	لوريان لوجور	لوريان لو جور	L'Orient-Le Jour	lebanon	\n\
daily-star-lebanon	newspaper	ديلي ستار	صحيفة ديلي ستار	The Daily Star	lebanon	\n\
al-modon	website	?المدن	موقع المدن; صحيفة المدن	Al-Modon	lebanon	فضاءات ميديا\n\
elnashra	website	?النشرة	موقع النشرة	Elnashra	lebanon	\n\
lebanon24	website	لبنان 24	موقع لبنان 24	Lebanon 24	lebanon	\n\
al-rai-jordan	newspaper	الرأي الأردنية	صحيفة الرأي الأردنية; صحيفة الرأي	Al Ra'i	jordan	\n\
ad-dustour	newspaper	الدستور الأردنية	صحيفة الدستور الأردنية	Ad-Dustour	jordan	\n\
al-ghad-jordan	newspaper	الغد الأردنية	صحيفة الغد; صحيفة الغد الأردنية	Al-Ghad	jordan	\n\
ammon	website	?عمون	وكالة عمون; موقع عمون	Ammon News	jordan	\n\
al-quds-newspaper	newspaper	صحيفة القدس	القدس المقدسية; صحيفة القدس المحلية	Al-Quds	palestine	\n\
al-ayyam-palestine	newspaper	الأيام الفلسطينية	صحيفة الأيام; صحيفة الأيام الفلسطينية	Al-Ayyam	palestine	\n\
al-hayat-al-jadida	newspaper	الحياة الجديدة	صحيفة الحياة الجديدة	Al-Hayat al-Jadida	palestine	\n\
felesteen	newspaper	صحيفة فلسطين		Felesteen	palestine	\n\
al-resalah	newspaper	صحيفة الرسالة	الرسالة نت	Al-Resalah	palestine	حركة حماس\n\
tishreen	newspaper	صحيفة تشرين		Tishreen	syria	الدولة\n\
al-thawra-syria	newspaper	صحيفة الثورة		Al-Thawra	syria	الدولة\n\
al-baath-newspaper	newspaper	صحيفة البعث		Al-Baath	syria	حزب البعث\n\
al-watan-syria	newspaper	الوطن السورية	صحيفة الوطن السورية; صحيفة الوطن	Al-Watan (Syria)	syria	\n\
enab-baladi	website	عنب بلدي	موقع عنب بلدي; صحيفة عنب بلدي	Enab Baladi	syria	\n\
zaman-al-wasl	website	زمان الوصل	صحيفة زمان الوصل; موقع زمان الوصل	Zaman al-Wasl	syria	\n\
hawar	agency	وكالة هاوار	هاوار; وكالة أنباء هاوار	ANHA	syria	\n\
smart-news	agency	وكالة سمارت	سمارت للأنباء	SMART News	syria	\n\
amaq	agency	وكالة أعماق	?أعماق; وكالة أعماق للأنباء	Amaq	syria	داعش\n\
al-sabah-iraq	newspaper	صحيفة الصباح	الصباح العراقية	Al-Sabah	iraq	شبكة الإعلام العراقي\n\
azzaman	newspaper	صحيفة الزمان	الزمان العراقية	Azzaman	iraq	\n\
al-mada	newspaper	صحيفة المدى	المدى برس	Al-Mada	iraq	\n\
al-sabah-al-jadid	newspaper	الصباح الجديد	صحيفة الصباح الجديد	Al-Sabah al-Jadeed	iraq	\n\
al-chourouk-tunisia	newspaper	الشروق التونسية	صحيفة الشروق التونسية	Al Chourouk	tunisia	\n\
assabah-tunisia	newspaper	الصباح التونسية	صحيفة الصباح التونسية; الصباح نيوز	Assabah	tunisia	\n\
al-maghreb-tunisia	newspaper	صحيفة المغرب	المغرب التونسية	Le Maghreb	tunisia	\n\
la-presse	newspaper	لابراس	صحيفة لابراس	La Presse	tunisia	الدولة\n\
babnet	website	باب نات		Babnet	tunisia	\n\
echorouk	newspaper	الشروق الجزائرية	صحيفة الشروق الجزائرية; الشروق أونلاين; الشروق اليومي	Echorouk	algeria	\n\
el-khabar	newspaper	الخبر الجزائرية	صحيفة الخبر; صحيفة الخبر الجزائرية; ?الخبر	El Khabar	algeria	\n\
ennahar-algeria	newspaper	النهار أونلاين	صحيفة النهار الجزائرية	Ennahar	algeria	\n\
el-watan-algeria	newspaper	الوطن الجزائرية	صحيفة الوطن الجزائرية	El Watan	algeria	\n\
el-moudjahid	newspaper	?المجاهد	صحيفة المجاهد	El Moudjahid	algeria	الدولة\n\
tsa	website	كل شيء عن الجزائر	تي إس آ	TSA	algeria	\n\
liberte	newspaper	ليبرتي	صحيفة ليبرتي	Liberté	algeria	\n\
hespress	website	هسبريس	جريدة هسبريس; هسبريس الإلكترونية; جريدة هسبريس الإلكترونية	Hespress	morocco	\n\
le360	website	لو 360	موقع لو 360	Le360	morocco	\n\
akhbar-al-yaoum-morocco	newspaper	أخبار اليوم المغربية	اليوم 24; يومية أخبار اليوم	Akhbar al-Yaoum	morocco	\n\
al-massae	newspaper	المساء المغربية	جريدة المساء; يومية المساء; صحيفة المساء	Al Massae	morocco	\n\
assabah-morocco	newspaper	الصباح المغربية	يومية الصباح	Assabah (Morocco)	morocco	\n\
al-ahdath	newspaper	الأحداث المغربية	يومية الأحداث المغربية; AHDATH.INFO; أحداث أنفو	Al Ahdath Al Maghribia	morocco	\n\
goud	website	?كود	موقع كود	Goud	morocco	\n\
telquel	magazine	تيل كيل	مجلة تيل كيل	TelQuel	morocco	\n\
attajdid	newspaper	جريدة التجديد		Attajdid	morocco	\n\
al-alam-morocco	newspaper	جريدة العلم		Al Alam	morocco	حزب الاستقلال\n\
barlamane	website	برلمان.كوم	برلمان كوم	Barlamane	morocco	\n\
yabiladi	website	يابلادي		Yabiladi	morocco	\n\
new-york-times	newspaper	نيويورك تايمز	صحيفة نيويورك تايمز; النيويورك تايمز; نيويورك تايمز الأمريكية	The New York Times	united-states	\n\
washington-post	newspaper	واشنطن بوست	صحيفة واشنطن بوست; الواشنطن بوست; واشنطن بوست الأمريكية	The Washington Post	united-states	\n\
wsj	newspaper	وول ستريت جورنال	صحيفة وول ستريت جورنال; وول ستريت جورنل	The Wall Street Journal	united-states	\n\
los-angeles-times	newspaper	لوس أنجلوس تايمز	صحيفة لوس أنجلوس تايمز	Los Angeles Times	united-states	\n\
usa-today	newspaper	يو إس إيه توداي	يو أس إيه توداي	USA Today	united-states	\n\
christian-science-monitor	newspaper	كريستيان ساينس مونيتور		The Christian Science Monitor	united-states	\n\
boston-globe	newspaper	بوسطن غلوب		The Boston Globe	united-states	\n\
time	magazine	مجلة تايم	مجلة تايم الأمريكية	Time	united-states	\n\
newsweek	magazine	نيوزويك	مجلة نيوزويك	Newsweek	united-states	\n\
foreign-policy	magazine	فورين بوليسي	مجلة فورين بوليسي; فورين بوليسي الأمريكية	Foreign Policy	united-states	\n\
foreign-affairs	magazine	فورين أفيرز	مجلة فورين أفيرز	Foreign Affairs	united-states	\n\
new-yorker	magazine	نيويوركر	مجلة نيويوركر	The New Yorker	united-states	\n\
the-atlantic	magazine	ذي أتلانتيك	مجلة ذي أتلانتك	The Atlantic	united-states	\n\
national-interest	magazine	ناشيونال إنترست	ناشونال إنترست	The National Interest	united-states	\n\
forbes	magazine	فوربس	مجلة فوربس	Forbes	united-states	\n\
politico	website	بوليتيكو	صحيفة بوليتيكو; موقع بوليتيكو	Politico	united-states	\n\
axios	website	أكسيوس	موقع أكسيوس; موقع أكسيوس الأمريكي	Axios	united-states	\n\
daily-beast	website	ديلي بيست	موقع ديلي بيست	The Daily Beast	united-states	\n\
the-hill	newspaper	ذا هيل	صحيفة ذا هيل	The Hill	united-states	\n\
the-intercept	website	إنترسبت	موقع إنترسبت	The Intercept	united-states	\n\
fox-news	tv	فوكس نيوز	شبكة فوكس نيوز; قناة فوكس نيوز; Fox News	Fox News	united-states	\n\
abc-news	tv	إيه بي سي	شبكة إيه بي سي; إيه بي سي نيوز; شبكة إيه بي سي نيوز	ABC News	united-states	\n\
nbc	tv	إن بي سي	شبكة إن بي سي; إن بي سي نيوز; شبكة إن بي سي نيوز	NBC News	united-states	\n\
cbs	tv	سي بي إس	شبكة سي بي إس; سي بي إس نيوز; شبكة سي بي إس نيوز	CBS News	united-states	\n\
cnbc	tv	سي إن بي سي	شبكة سي إن بي سي; سي إن بي سي عربية	CNBC	united-states	\n\
msnbc	tv	إم إس إن بي سي		MSNBC	united-states	\n\
npr	radio	الإذاعة الوطنية العامة الأمريكية	إن بي آر	NPR	united-states	\n\
defense-news	website	ديفنس نيوز		Defense News	united-states	\n\
stratfor	website	ستراتفور	موقع ستراتفور	Stratfor	united-states	\n\
the-guardian	newspaper	الغارديان	صحيفة الغارديان; الجارديان; الغارديان البريطانية; صحيفة الغارديان البريطانية; غارديان	The Guardian	united-kingdom	\n\
the-times	newspaper	التايمز	صحيفة التايمز; التايمز البريطانية; صحيفة التايمز البريطانية	The Times	united-kingdom	\n\
sunday-times	newspaper	صنداي تايمز	صحيفة صنداي تايمز; الصنداي تايمز	The Sunday Times	united-kingdom	\n\
the-telegraph	newspaper	ديلي تلغراف	صحيفة ديلي تلغراف; التلغراف; صحيفة التلغراف; الديلي تلغراف; التليغراف; ديلي تليغراف; الديلي تليغراف	The Daily Telegraph	united-kingdom	\n\
the-independent	newspaper	الإندبندنت	صحيفة الإندبندنت; الاندبندنت; إندبندنت; ذي إندبندنت; صحيفة إندبندنت	The Independent	united-kingdom	\n\
financial-times	newspaper	فايننشال تايمز	صحيفة فايننشال تايمز; فاينانشيال تايمز; الفايننشال تايمز; فايننشيال تايمز; فاينانشال تايمز	Financial Times	united-kingdom	\n\
the-economist	magazine	الإيكونوميست	مجلة الإيكونوميست; الايكونوميست; إيكونوميست; مجلة إيكونوميست	The Economist	united-kingdom	\n\
daily-mail	newspaper	ديلي ميل	صحيفة ديلي ميل; الديلي ميل	Daily Mail	united-kingdom	\n\
the-observer	newspaper	الأوبزرفر	صحيفة الأوبزرفر; الأوبزيرفر	The Observer	united-kingdom	\n\
the-sun	newspaper	صحيفة ذا صن	صحيفة الصن	The Sun	united-kingdom	\n\
daily-mirror	newspaper	ديلي ميرور	الميرور; صحيفة ميرور	Daily Mirror	united-kingdom	\n\
le-monde	newspaper	لوموند	صحيفة لوموند; لوموند الفرنسية; اللوموند; صحيفة لوموند الفرنسية	Le Monde	france	\n\
le-figaro	newspaper	لوفيغارو	صحيفة لوفيغارو; لوفيجارو; لو فيغارو; صحيفة لو فيغارو	Le Figaro	france	\n\
liberation	newspaper	ليبراسيون	صحيفة ليبراسيون	Libération	france	\n\
le-parisien	newspaper	لو باريزيان	صحيفة لو باريزيان	Le Parisien	france	\n\
la-croix	newspaper	لاكروا	صحيفة لاكروا	La Croix	france	\n\
mediapart	website	ميديا بارت	موقع ميديا بارت; ميديابارت	Mediapart	france	\n\
jeune-afrique	magazine	جون أفريك	مجلة جون أفريك	Jeune Afrique	france	\n\
charlie-hebdo	magazine	شارلي إيبدو	صحيفة شارلي إيبدو; مجلة شارلي إيبدو; شارلي ابدو	Charlie Hebdo	france	\n\
bfm	tv	بي إف إم	قناة بي إف إم; بي أف أم تي في; بي إف إم تي في	BFM TV	france	\n\
le-point	magazine	لوبوان	مجلة لوبوان	Le Point	france	\n\
der-spiegel	magazine	دير شبيغل	مجلة دير شبيغل; شبيغل; دير شبيجل; مجلة شبيغل	Der Spiegel	germany	\n\
bild	newspaper	?بيلد	صحيفة بيلد; صحيفة بيلد الألمانية	Bild	germany	\n\
die-zeit	newspaper	دي تسايت	صحيفة دي تسايت	Die Zeit	germany	\n\
die-welt	newspaper	دي فيلت	صحيفة دي فيلت	Die Welt	germany	\n\
suddeutsche	newspaper	زود دويتشه تسايتونغ	صحيفة زود دويتشه تسايتونغ	Süddeutsche Zeitung	germany	\n\
faz	newspaper	فرانكفورتر ألغماينه	صحيفة فرانكفورتر ألغماينه تسايتونغ	FAZ	germany	\n\
ard	broadcaster	آيه آر دي	القناة الألمانية الأولى	ARD	germany	\n\
zdf	broadcaster	القناة الثانية الألمانية	زد دي إف	ZDF	germany	\n\
el-pais	newspaper	إلباييس	صحيفة إلباييس; الباييس; صحيفة إلباييس الإسبانية; إل باييس; البايس	El País	spain	\n\
el-mundo	newspaper	إلموندو	صحيفة إلموندو; الموندو	El Mundo	spain	\n\
la-vanguardia	newspaper	لافانغوارديا		La Vanguardia	spain	\n\
abc-spain	newspaper	صحيفة أي بي سي		ABC	spain	\n\
corriere	newspaper	كورييري ديلا سيرا	صحيفة كورييري ديلا سيرا; كوريري ديلا سيرا	Corriere della Sera	italy	\n\
la-repubblica	newspaper	لا ريبوبليكا	صحيفة لا ريبوبليكا; لاريبوبليكا	La Repubblica	italy	\n\
la-stampa	newspaper	لا ستامبا	صحيفة لا ستامبا; لاستامبا	La Stampa	italy	\n\
kommersant	newspaper	كوميرسانت	صحيفة كوميرسانت	Kommersant	russia	\n\
izvestia	newspaper	إزفستيا	صحيفة إزفستيا; إزفيستيا	Izvestia	russia	\n\
nezavisimaya	newspaper	نيزافيسيمايا غازيتا	صحيفة نيزافيسيمايا غازيتا	Nezavisimaya Gazeta	russia	\n\
hurriyet	newspaper	حرييت	صحيفة حرييت; حريت; صحيفة حريت	Hürriyet	turkey	\n\
sabah	newspaper	صباح التركية	صحيفة صباح; صحيفة صباح التركية; ديلي صباح; صحيفة ديلي صباح	Sabah	turkey	\n\
yeni-safak	newspaper	يني شفق	صحيفة يني شفق; يني شفق التركية	Yeni Şafak	turkey	\n\
milliyet	newspaper	ملييت	صحيفة ملييت; ميلييت	Milliyet	turkey	\n\
cumhuriyet	newspaper	جمهورييت	صحيفة جمهوريت; جمهوريت; صحيفة جمهورييت	Cumhuriyet	turkey	\n\
zaman	newspaper	زمان التركية	صحيفة زمان; صحيفة زمان التركية	Zaman	turkey	\n\
haberturk	tv	خبر ترك	قناة خبر ترك	Habertürk	turkey	\n\
haaretz	newspaper	هآرتس	صحيفة هآرتس; هاآرتس; صحيفة هآرتس الإسرائيلية; هارتس	Haaretz	israel	\n\
yedioth	newspaper	يديعوت أحرونوت	صحيفة يديعوت أحرونوت; يديعوت احرونوت; يديعوت; صحيفة يديعوت أحرونوت الإسرائيلية	Yedioth Ahronoth	israel	\n\
maariv	newspaper	معاريف	صحيفة معاريف; صحيفة معاريف الإسرائيلية	Maariv	israel	\n\
jerusalem-post	newspaper	جيروزاليم بوست	صحيفة جيروزاليم بوست; جيروسالم بوست; جروزاليم بوست; جيروزالم بوست	The Jerusalem Post	israel	\n\
times-of-israel	website	تايمز أوف إسرائيل	موقع تايمز أوف إسرائيل; صحيفة تايمز أوف إسرائيل	The Times of Israel	israel	\n\
israel-hayom	newspaper	يسرائيل هيوم	صحيفة يسرائيل هيوم; إسرائيل اليوم; صحيفة إسرائيل اليوم; إسرائيل هيوم	Israel Hayom	israel	\n\
walla	website	موقع والا	?والا; موقع والا العبري; موقع والا الإسرائيلي	Walla	israel	\n\
ynet	website	واي نت	موقع واي نت	Ynet	israel	\n\
kan	broadcaster	هيئة البث الإسرائيلية	قناة كان; قناة كان 11; هيئة البث الإسرائيلية كان; كان 11; هيئة البث العام الإسرائيلية; قناة كان الإسرائيلية; القناة 11	Kan	israel	الدولة\n\
israel-channel-12	tv	القناة 12	القناة 12 الإسرائيلية; القناة الـ12; القناة الثانية عشرة; القناة الثانية عشرة الإسرائيلية; القناة الـ12 الإسرائيلية; القناة الإسرائيلية 12; قناة 12 الإسرائيلية	Channel 12	israel	\n\
israel-channel-13	tv	القناة 13	القناة 13 الإسرائيلية; القناة الـ13; القناة الثالثة عشرة; القناة الـ13 الإسرائيلية; القناة الإسرائيلية 13	Channel 13	israel	\n\
israel-channel-14	tv	القناة 14	القناة 14 الإسرائيلية; القناة الـ14	Channel 14	israel	\n\
israel-channel-10	tv	القناة العاشرة	القناة العاشرة الإسرائيلية; القناة الإسرائيلية العاشرة	Channel 10	israel	\n\
israel-channel-2	tv	القناة الثانية الإسرائيلية	القناة الإسرائيلية الثانية	Channel 2	israel	\n\
israel-channel-7	tv	القناة السابعة	القناة السابعة الإسرائيلية; القناة السابعة العبرية	Arutz Sheva	israel	\n\
israel-radio	radio	الإذاعة الإسرائيلية	إذاعة الجيش الإسرائيلي; إذاعة الجيش; الإذاعة العبرية; الإذاعة العامة الإسرائيلية; إذاعة إسرائيل	Israel Radio	israel	الدولة\n\
i24	tv	آي 24 نيوز	قناة آي 24 نيوز; i24NEWS	i24NEWS	israel	\n\
asahi	newspaper	أساهي شيمبون	صحيفة أساهي	Asahi Shimbun	japan	\n\
nhk	broadcaster	إن إتش كيه	هيئة الإذاعة والتلفزيون اليابانية; هيئة الإذاعة اليابانية	NHK	japan	عامة\n\
global-times	newspaper	غلوبال تايمز	صحيفة غلوبال تايمز	Global Times	china	\n\
peoples-daily	newspaper	صحيفة الشعب اليومية	الشعب اليومية	People's Daily	china	\n\
scmp	newspaper	ساوث تشاينا مورنينغ بوست	صحيفة ساوث تشاينا مورنينغ بوست	South China Morning Post	china	\n\
dawn	newspaper	صحيفة دون	صحيفة دون الباكستانية	Dawn	pakistan	\n\
geo-tv	tv	جيو تي في	قناة جيو; محطة جيو; تلفزيون جيو	Geo TV	pakistan	\n\
pakistan-tv	tv	التلفزيون الباكستاني	التلفزيون الحكومي الباكستاني; التليفزيون الباكستاني	PTV	pakistan	الدولة\n\
tolo	tv	طلوع نيوز	قناة طلوع	TOLOnews	afghanistan	\n\
times-of-india	newspaper	تايمز أوف إنديا	صحيفة تايمز أوف إنديا	The Times of India	india	\n\
ena-ethiopia	agency	وكالة الأنباء الإثيوبية		Ethiopian News Agency	ethiopia	الدولة\n\
addis-standard	website	أديس ستاندرد		Addis Standard	ethiopia	\n\
garowe	website	غاروي أونلاين	موقع غاروي أونلاين	Garowe Online	somalia	\n\
somali-online	website	الصومال الجديد	موقع الصومال الجديد	Somalia Today	somalia	\n\
sonna	agency	وكالة الأنباء الصومالية	صونا	SONNA	somalia	الدولة\n\
shabelle	radio	إذاعة شبيلي	راديو شبيلي	Radio Shabelle	somalia	\n\
radio-andalus	radio	إذاعة الأندلس	راديو الأندلس	Radio Andalus	somalia	حركة الشباب\n\
euronews	tv	يورونيوز	قناة يورونيوز; يورو نيوز	Euronews	france	\n\
icij	website	الاتحاد الدولي للصحفيين الاستقصائيين	الاتحاد الدولي للمحققين الصحفيين	ICIJ		",
}
