/**
 * ISO 4217 currencies in use by countries: code, numeric code, minor-unit digits, name, countries and territories.
 * Source: ISO 4217 list one as packaged in currency-codes 2.2.0 (MIT), data of 2024-06-25, brought to 2026-01-01 by that
 * list in iso4217 1.16.20260101 (public domain) and by the Unicode CLDR in cldr-core 48.2.0: Bulgaria uses the euro, Curaçao and Sint Maarten the
 * Caribbean guilder. Cut: funds, metals, testing codes
 * and units that no country uses are left out; countries are spelt with their common English short names.
 * Columns: code, numeric code, minor-unit digits, name, countries and territories (separated by ;).
 */
export const CURRENCIES_TSV = `AED	784	2	UAE Dirham	United Arab Emirates
AFN	971	2	Afghani	Afghanistan
ALL	008	2	Lek	Albania
AMD	051	2	Armenian Dram	Armenia
AOA	973	2	Kwanza	Angola
ARS	032	2	Argentine Peso	Argentina
AUD	036	2	Australian Dollar	Australia;Christmas Island;Cocos (Keeling) Islands;Heard Island and McDonald Islands;Kiribati;Nauru;Norfolk Island;Tuvalu
AWG	533	2	Aruban Florin	Aruba
AZN	944	2	Azerbaijan Manat	Azerbaijan
BAM	977	2	Convertible Mark	Bosnia and Herzegovina
BBD	052	2	Barbados Dollar	Barbados
BDT	050	2	Taka	Bangladesh
BHD	048	3	Bahraini Dinar	Bahrain
BIF	108	0	Burundi Franc	Burundi
BMD	060	2	Bermudian Dollar	Bermuda
BND	096	2	Brunei Dollar	Brunei
BOB	068	2	Boliviano	Bolivia
BRL	986	2	Brazilian Real	Brazil
BSD	044	2	Bahamian Dollar	Bahamas
BTN	064	2	Ngultrum	Bhutan
BWP	072	2	Pula	Botswana
BYN	933	2	Belarusian Ruble	Belarus
BZD	084	2	Belize Dollar	Belize
CAD	124	2	Canadian Dollar	Canada
CDF	976	2	Congolese Franc	DR Congo
CHF	756	2	Swiss Franc	Liechtenstein;Switzerland
CLP	152	0	Chilean Peso	Chile
CNY	156	2	Yuan Renminbi	China
COP	170	2	Colombian Peso	Colombia
CRC	188	2	Costa Rican Colon	Costa Rica
CUP	192	2	Cuban Peso	Cuba
CVE	132	2	Cabo Verde Escudo	Cape Verde
CZK	203	2	Czech Koruna	Czechia
DJF	262	0	Djibouti Franc	Djibouti
DKK	208	2	Danish Krone	Denmark;Faroe Islands;Greenland
DOP	214	2	Dominican Peso	Dominican Republic
DZD	012	2	Algerian Dinar	Algeria
EGP	818	2	Egyptian Pound	Egypt
ERN	232	2	Nakfa	Eritrea
ETB	230	2	Ethiopian Birr	Ethiopia
EUR	978	2	Euro	Andorra;Austria;Belgium;Bulgaria;Croatia;Cyprus;Estonia;Finland;France;French Guiana;French Southern and Antarctic Lands;Germany;Greece;Guadeloupe;Ireland;Italy;Latvia;Lithuania;Luxembourg;Malta;Martinique;Mayotte;Monaco;Montenegro;Netherlands;Portugal;Réunion;Saint Barthélemy;Saint Martin;Saint Pierre and Miquelon;San Marino;Slovakia;Slovenia;Spain;Vatican City;Åland Islands
FJD	242	2	Fiji Dollar	Fiji
FKP	238	2	Falkland Islands Pound	Falkland Islands
GBP	826	2	Pound Sterling	Guernsey;Isle of Man;Jersey;United Kingdom
GEL	981	2	Lari	Georgia
GHS	936	2	Ghana Cedi	Ghana
GIP	292	2	Gibraltar Pound	Gibraltar
GMD	270	2	Dalasi	Gambia
GNF	324	0	Guinean Franc	Guinea
GTQ	320	2	Quetzal	Guatemala
GYD	328	2	Guyana Dollar	Guyana
HKD	344	2	Hong Kong Dollar	Hong Kong
HNL	340	2	Lempira	Honduras
HTG	332	2	Gourde	Haiti
HUF	348	2	Forint	Hungary
IDR	360	2	Rupiah	Indonesia
ILS	376	2	New Israeli Sheqel	Israel
INR	356	2	Indian Rupee	Bhutan;India
IQD	368	3	Iraqi Dinar	Iraq
IRR	364	2	Iranian Rial	Iran
ISK	352	0	Iceland Krona	Iceland
JMD	388	2	Jamaican Dollar	Jamaica
JOD	400	3	Jordanian Dinar	Jordan
JPY	392	0	Yen	Japan
KES	404	2	Kenyan Shilling	Kenya
KGS	417	2	Som	Kyrgyzstan
KHR	116	2	Riel	Cambodia
KMF	174	0	Comorian Franc	Comoros
KPW	408	2	North Korean Won	North Korea
KRW	410	0	Won	South Korea
KWD	414	3	Kuwaiti Dinar	Kuwait
KYD	136	2	Cayman Islands Dollar	Cayman Islands
KZT	398	2	Tenge	Kazakhstan
LAK	418	2	Lao Kip	Laos
LBP	422	2	Lebanese Pound	Lebanon
LKR	144	2	Sri Lanka Rupee	Sri Lanka
LRD	430	2	Liberian Dollar	Liberia
LSL	426	2	Loti	Lesotho
LYD	434	3	Libyan Dinar	Libya
MAD	504	2	Moroccan Dirham	Morocco;Western Sahara
MDL	498	2	Moldovan Leu	Moldova
MGA	969	2	Malagasy Ariary	Madagascar
MKD	807	2	Denar	North Macedonia
MMK	104	2	Kyat	Myanmar
MNT	496	2	Tugrik	Mongolia
MOP	446	2	Pataca	Macau
MRU	929	2	Ouguiya	Mauritania
MUR	480	2	Mauritius Rupee	Mauritius
MVR	462	2	Rufiyaa	Maldives
MWK	454	2	Malawi Kwacha	Malawi
MXN	484	2	Mexican Peso	Mexico
MYR	458	2	Malaysian Ringgit	Malaysia
MZN	943	2	Mozambique Metical	Mozambique
NAD	516	2	Namibia Dollar	Namibia
NGN	566	2	Naira	Nigeria
NIO	558	2	Cordoba Oro	Nicaragua
NOK	578	2	Norwegian Krone	Bouvet Island;Norway;Svalbard and Jan Mayen
NPR	524	2	Nepalese Rupee	Nepal
NZD	554	2	New Zealand Dollar	Cook Islands;New Zealand;Niue;Pitcairn Islands;Tokelau
OMR	512	3	Rial Omani	Oman
PAB	590	2	Balboa	Panama
PEN	604	2	Sol	Peru
PGK	598	2	Kina	Papua New Guinea
PHP	608	2	Philippine Peso	Philippines
PKR	586	2	Pakistan Rupee	Pakistan
PLN	985	2	Zloty	Poland
PYG	600	0	Guarani	Paraguay
QAR	634	2	Qatari Rial	Qatar
RON	946	2	Romanian Leu	Romania
RSD	941	2	Serbian Dinar	Serbia
RUB	643	2	Russian Ruble	Russia
RWF	646	0	Rwanda Franc	Rwanda
SAR	682	2	Saudi Riyal	Saudi Arabia
SBD	090	2	Solomon Islands Dollar	Solomon Islands
SCR	690	2	Seychelles Rupee	Seychelles
SDG	938	2	Sudanese Pound	Sudan
SEK	752	2	Swedish Krona	Sweden
SGD	702	2	Singapore Dollar	Singapore
SHP	654	2	Saint Helena Pound	Saint Helena, Ascension and Tristan da Cunha
SLE	925	2	Leone	Sierra Leone
SOS	706	2	Somali Shilling	Somalia
SRD	968	2	Surinam Dollar	Suriname
SSP	728	2	South Sudanese Pound	South Sudan
STN	930	2	Dobra	São Tomé and Príncipe
SVC	222	2	El Salvador Colon	El Salvador
SYP	760	2	Syrian Pound	Syria
SZL	748	2	Lilangeni	Eswatini
THB	764	2	Baht	Thailand
TJS	972	2	Somoni	Tajikistan
TMT	934	2	Turkmenistan New Manat	Turkmenistan
TND	788	3	Tunisian Dinar	Tunisia
TOP	776	2	Pa’anga	Tonga
TRY	949	2	Turkish Lira	Türkiye
TTD	780	2	Trinidad and Tobago Dollar	Trinidad and Tobago
TWD	901	2	New Taiwan Dollar	Taiwan
TZS	834	2	Tanzanian Shilling	Tanzania
UAH	980	2	Hryvnia	Ukraine
UGX	800	0	Uganda Shilling	Uganda
USD	840	2	US Dollar	American Samoa;British Indian Ocean Territory;British Virgin Islands;Caribbean Netherlands;Ecuador;El Salvador;Guam;Haiti;Marshall Islands;Micronesia;Northern Mariana Islands;Palau;Panama;Puerto Rico;Timor-Leste;Turks and Caicos Islands;United States;United States Minor Outlying Islands;United States Virgin Islands
UYU	858	2	Peso Uruguayo	Uruguay
UZS	860	2	Uzbekistan Sum	Uzbekistan
VED	926	2	Bolívar Soberano	Venezuela
VES	928	2	Bolívar Soberano	Venezuela
VND	704	0	Dong	Vietnam
VUV	548	0	Vatu	Vanuatu
WST	882	2	Tala	Samoa
XAF	950	0	CFA Franc BEAC	Cameroon;Central African Republic;Chad;Equatorial Guinea;Gabon;Republic of the Congo
XCD	951	2	East Caribbean Dollar	Anguilla;Antigua and Barbuda;Dominica;Grenada;Montserrat;Saint Kitts and Nevis;Saint Lucia;Saint Vincent and the Grenadines
XCG	532	2	Caribbean Guilder	Curaçao;Sint Maarten
XOF	952	0	CFA Franc BCEAO	Benin;Burkina Faso;Guinea-Bissau;Ivory Coast;Mali;Niger;Senegal;Togo
XPF	953	0	CFP Franc	French Polynesia;New Caledonia;Wallis and Futuna
YER	886	2	Yemeni Rial	Yemen
ZAR	710	2	Rand	Lesotho;Namibia;South Africa
ZMW	967	2	Zambian Kwacha	Zambia
ZWG	924	2	Zimbabwe Gold	Zimbabwe`;
