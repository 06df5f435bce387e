/**
 * Countries with an IBAN format in the SWIFT registry.
 * Source: country specifications of ibantools 4.5.4 (MIT or MPL-2.0, used under MIT). Cut: names of the countries only, which the
 * library lacks; the formats are read from the library when a tool runs.
 * Columns: country, ISO 3166 two-letter code.
 */
export const IBAN_COUNTRIES_TSV = `Albania	AL
Andorra	AD
Austria	AT
Azerbaijan	AZ
Bahrain	BH
Belarus	BY
Belgium	BE
Bosnia and Herzegovina	BA
Brazil	BR
British Virgin Islands	VG
Bulgaria	BG
Costa Rica	CR
Croatia	HR
Cyprus	CY
Czechia	CZ
Denmark	DK
Dominican Republic	DO
Egypt	EG
El Salvador	SV
Estonia	EE
Faroe Islands	FO
Finland	FI
France	FR
French Guiana	GF
French Polynesia	PF
French Southern and Antarctic Lands	TF
Georgia	GE
Germany	DE
Gibraltar	GI
Greece	GR
Greenland	GL
Guadeloupe	GP
Guatemala	GT
Hungary	HU
Iceland	IS
Iraq	IQ
Ireland	IE
Israel	IL
Italy	IT
Jordan	JO
Kazakhstan	KZ
Kosovo	XK
Kuwait	KW
Latvia	LV
Lebanon	LB
Libya	LY
Liechtenstein	LI
Lithuania	LT
Luxembourg	LU
Malta	MT
Martinique	MQ
Mauritania	MR
Mauritius	MU
Mayotte	YT
Moldova	MD
Monaco	MC
Mongolia	MN
Montenegro	ME
Netherlands	NL
New Caledonia	NC
Nicaragua	NI
North Macedonia	MK
Norway	NO
Oman	OM
Pakistan	PK
Palestine	PS
Poland	PL
Portugal	PT
Qatar	QA
Romania	RO
Russia	RU
Réunion	RE
Saint Lucia	LC
Saint Martin	MF
Saint Pierre and Miquelon	PM
San Marino	SM
Saudi Arabia	SA
Serbia	RS
Seychelles	SC
Slovakia	SK
Slovenia	SI
Somalia	SO
Spain	ES
Sudan	SD
Sweden	SE
Switzerland	CH
São Tomé and Príncipe	ST
Timor-Leste	TL
Tunisia	TN
Türkiye	TR
Ukraine	UA
United Arab Emirates	AE
United Kingdom	GB
Vatican City	VA
Wallis and Futuna	WF
Yemen	YE
Åland Islands	AX`;
