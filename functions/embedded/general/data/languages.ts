/**
 * Languages: codes of ISO 639, kind and scope.
 * Source: iso-639-3 3.0.1 (https://github.com/wooorm/iso-639-3), which packs the code tables of SIL International, MIT:
 * (The MIT License)
 *
 * Copyright (c) 2014 Titus Wormer <tituswormer@gmail.com>
 *
 * Permission is hereby granted, free of charge, to any person obtaining
 * a copy of this software and associated documentation files (the
 * 'Software'), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to
 * permit persons to whom the Software is furnished to do so, subject to
 * the following conditions:
 *
 * The above copyright notice and this permission notice shall be
 * included in all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED 'AS IS', WITHOUT WARRANTY OF ANY KIND,
 * EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
 * IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
 * CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,
 * TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
 * SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 * Cut: the languages that world-countries lists (by the names used there), those with a two-letter code, ancient, historical and
 * constructed ones, some well-known regional ones; names with a remark in brackets left out or without it.
 * Columns: name, ISO 639-3 code, ISO 639-1 code, kind (living, extinct, ancient, historical, constructed) and scope (individual language or
 * macrolanguage), each by the first letter.
 */
export const LANGUAGES = `Abkhazian	abk	ab	l	i
Aequian	xae		a	i
Afar	aar	aa	l	i
Afrihili	afh		c	i
Afrikaans	afr	af	l	i
Aghwan	xag		a	i
Akan	aka	ak	l	m
Akkadian	akk		a	i
Alanic	xln		a	i
Albanian	sqi	sq	l	m
Amharic	amh	am	l	i
Ancient Greek	grc		h	i
Ancient Hebrew	hbo		h	i
Ancient Macedonian	xmk		a	i
Ancient North Arabian	xna		a	i
Ancient Zapotec	xzp		h	i
Andalusian Arabic	xaa		h	i
Anglo-Norman	xno		h	i
Aquitanian	xaq		a	i
Arabic	ara	ar	l	m
Aragonese	arg	an	l	i
Ardhamāgadhī Prākrit	pka		h	i
Armazic	xrm		a	i
Armenian	hye	hy	l	i
Assamese	asm	as	l	i
Asturian	ast		l	i
Avaric	ava	av	l	i
Avestan	ave	ae	a	i
Aymara	aym	ay	l	m
Azerbaijani	aze	az	l	m
Bactrian	xbc		a	i
Balaibalan	zba		c	i
Balinese	ban		l	i
Bambara	bam	bm	l	i
Bashkir	bak	ba	l	i
Basque	eus	eu	l	i
Belarusian	bel	be	l	i
Bengali	ben	bn	l	i
Bhojpuri	bho		l	i
Bislama	bis	bi	l	i
Blissymbols	zbl		c	i
Bolgarian	xbo		h	i
Bosnian	bos	bs	l	i
Breton	bre	br	l	i
Brithenig	bzt		c	i
Buginese	bug		l	i
Bulgarian	bul	bg	l	i
Buriat	bua		l	m
Burmese	mya	my	l	i
Camunic	xcc		a	i
Carian	xcr		a	i
Carolinian	cal		l	i
Catalan	cat	ca	l	i
Cebuano	ceb		l	i
Celtiberian	xce		a	i
Chamorro	cha	ch	l	i
Chavacano	cbk		l	i
Chechen	che	ce	l	i
Cherokee	chr		l	i
Chewa	nya	ny	l	i
Chinese	zho	zh	l	m
Choctaw	cho		l	i
Chorasmian	xco		a	i
Chukot	ckt		l	i
Church Slavic	chu	cu	a	i
Chuvash	chv	cv	l	i
Cisalpine Gaulish	xcg		a	i
Classical Armenian	xcl		h	i
Classical Mandaic	myz		h	i
Classical Mongolian	cmg		h	i
Classical Nahuatl	nci		h	i
Classical Newari	nwc		h	i
Classical Quechua	qwc		h	i
Classical Syriac	syc		h	i
Classical Tibetan	xct		h	i
Cook Islands Māori	rar		l	i
Cornish	cor	kw	l	i
Corsican	cos	co	l	i
Cree	cre	cr	l	m
Crimean Tatar	crh		l	i
Croatian	hrv	hr	l	i
Crow	cro		l	i
Cumbric	xcb		h	i
Cuneiform Luwian	xlu		a	i
Curonian	xcu		h	i
Czech	ces	cs	l	i
Dacian	xdc		a	i
Danish	dan	da	l	i
Dari	prs		l	i
Dhivehi	div	dv	l	i
Dutch	nld	nl	l	i
Dutton World Speedwords	dws		c	i
Dzongkha	dzo	dz	l	i
Early Tripuri	xtr		a	i
Eblan	xeb		a	i
Edomite	xdm		a	i
Efik	efi		l	i
Elamite	elx		a	i
Elymian	xly		a	i
Emilian	egl		l	i
English	eng	en	l	i
Epi-Olmec	xep		a	i
Epigraphic Mayan	emy		a	i
Erzya	myv		l	i
Esperanto	epo	eo	c	i
Estonian	est	et	l	m
Eteocretan	ecr		a	i
Eteocypriot	ecy		a	i
Etruscan	ett		a	i
Evenki	evn		l	i
Ewe	ewe	ee	l	i
Faliscan	xfa		a	i
Faroese	fao	fo	l	i
Fiji Hindi	hif		l	i
Fijian	fij	fj	l	i
Filipino	fil		l	i
Finnish	fin	fi	l	i
Fon	fon		l	i
Frankish	frk		h	i
French	fra	fr	l	i
Friulian	fur		l	i
Fulah	ful	ff	l	m
Gagauz	gag		l	i
Galatian	xga		a	i
Galician	glg	gl	l	i
Galindan	xgl		h	i
Gan Chinese	gan		l	i
Ganda	lug	lg	l	i
Garifuna	cab		l	i
Geez	gez		a	i
Georgian	kat	ka	l	i
German	deu	de	l	i
Gilbertese	gil		l	i
Gothic	got		a	i
Greek	ell	el	l	i
Greenlandic	kal	kl	l	i
Guaraní	grn	gn	l	m
Gujarati	guj	gu	l	i
Gāndhārī	pgd		h	i
Hadrami	xhd		a	i
Haitian Creole	hat	ht	l	i
Hakka Chinese	hak		l	i
Harami	xha		a	i
Hassaniya	mey		l	i
Hattic	xht		a	i
Hausa	hau	ha	l	i
Hawaiian	haw		l	i
Hebrew	heb	he	l	i
Herero	her	hz	l	i
Hernican	xhr		a	i
Hiberno-Scottish Gaelic	ghc		h	i
Hieroglyphic Luwian	hlu		a	i
Hiligaynon	hil		l	i
Hindi	hin	hi	l	i
Hiri Motu	hmo	ho	l	i
Hittite	hit		a	i
Hopi	hop		l	i
Hungarian	hun	hu	l	i
Hunnic	xhc		a	i
Hurrian	xhu		a	i
Iban	iba		l	i
Iberian	xib		a	i
Ibibio	ibb		l	i
Icelandic	isl	is	l	i
Ido	ido	io	c	i
Igbo	ibo	ig	l	i
Illyrian	xil		a	i
Indonesian	ind	id	l	i
Indus Valley Language	xiv		a	i
Interglossa	igs		c	i
Interlingue	ile	ie	c	i
Inuktitut	iku	iu	l	m
Inupiaq	ipk	ik	l	m
Irish	gle	ga	l	i
Italian	ita	it	l	i
Jamaican Patois	jam		l	i
Japanese	jpn	ja	l	i
Javanese	jav	jv	l	i
Jewish Palestinian Aramaic	jpa		h	i
Jutish	jut		h	i
Jèrriais	nrf		l	i
K'iche'	quc		l	i
Kachin	kac		l	i
Kadazan Dusun	dtp		l	i
Kaikavian Literary Language	kjv		h	i
Kalanga	kck		l	i
Kalmyk	xal		l	i
Kannada	kan	kn	l	i
Kanuri	kau	kr	l	m
Karakhanid	xqa		h	i
Karelian	krl		l	i
Kashmiri	kas	ks	l	i
Kashubian	csb		l	i
Kaskean	zsk		a	i
Kawi	kaw		a	i
Kazakh	kaz	kk	l	i
Khasi	kha		l	i
Khazar	zkz		h	i
Khmer	khm	km	l	i
Khoekhoe	naq		l	i
Khorezmian	zkh		h	i
Khotanese	kho		a	i
Kikongo	kon	kg	l	m
Kikuyu	kik	ki	l	i
Kinyarwanda	kin	rw	l	i
Kirundi	run	rn	l	i
Kitan	zkt		h	i
Klingon	tlh		c	i
Koguryo	zkg		a	i
Komi	kom	kv	l	m
Korean	kor	ko	l	i
Kotava	avk		c	i
Krio	kri		l	i
Kuanyama	kua	kj	l	i
Kurdish	kur	ku	l	m
Kwangali	kwn		l	i
Kyrgyz	kir	ky	l	i
Ladin	lld		l	i
Ladino	lad		l	i
Lakota	lkt		l	i
Langobardic	lng		a	i
Lao	lao	lo	l	i
Late Middle Chinese	ltc		h	i
Latin	lat	la	a	i
Latvian	lav	lv	l	m
Lemnian	xle		a	i
Lepontic	xlp		a	i
Liburnian	xli		a	i
Ligurian	lij		l	i
Limburgan	lim	li	l	i
Linear A	lab		a	i
Lingala	lin	ln	l	i
Lingua Franca Nova	lfn		c	i
Literary Chinese	lzh		h	i
Lithuanian	lit	lt	l	i
Lojban	jbo		c	i
Lombard	lmo		l	i
Low German	nds		l	i
Lower Sorbian	dsb		l	i
Lozi	loz		l	i
Luba-Katanga	lub	lu	l	i
Lusitanian	xls		a	i
Luxembourgish	ltz	lb	l	i
Lycian	xlc		a	i
Lydian	xld		a	i
Láadan	ldn		c	i
Macedonian	mkd	mk	l	i
Maek	hmk		a	i
Magahi	mag		l	i
Maithili	mai		l	i
Malagasy	mlg	mg	l	m
Malay	msa	ms	l	m
Malayalam	mal	ml	l	i
Maltese	mlt	mt	l	i
Mandarin Chinese	cmn		l	i
Manichaean Middle Persian	xmn		h	i
Manipuri	mni		l	i
Manx	glv	gv	l	i
Mapudungun	arn		l	i
Marathi	mar	mr	l	i
Marrucinian	umc		a	i
Marshallese	mah	mh	l	i
Marsian	ims		a	i
Masai	mas		l	i
Mauritian Creole	mfe		l	i
Median	xme		a	i
Meroitic	xmr		a	i
Meru	mer		l	i
Messapic	cms		a	i
Middle Armenian	axm		h	i
Middle Breton	xbm		h	i
Middle Cornish	cnx		h	i
Middle Dutch	dum		h	i
Middle English	enm		h	i
Middle French	frm		h	i
Middle High German	gmh		h	i
Middle Hittite	htx		a	i
Middle Irish	mga		h	i
Middle Korean	okm		h	i
Middle Low German	gml		h	i
Middle Mongolian	xng		h	i
Middle Newar	nwx		h	i
Middle Welsh	wlm		h	i
Milyan	imy		a	i
Min Nan Chinese	nan		l	i
Minaean	inm		a	i
Minangkabau	min		l	i
Minoan	omn		a	i
Moabite	obm		a	i
Mohawk	moh		l	i
Moksha	mdf		l	i
Mon	mnw		l	i
Mongolian	mon	mn	l	m
Montenegrin	cnr		l	i
Mozarabic	mxi		h	i
Mycenaean Greek	gmy		a	i
Mysian	yms		a	i
Māhārāṣṭri Prākrit	pmh		h	i
Māori	mri	mi	l	i
Nadruvian	ndf		h	i
Nauru	nau	na	l	i
Navajo	nav	nv	l	i
Ndau	ndc		l	i
Ndonga	ndo	ng	l	i
Neapolitan	nap		l	i
Neo	neu		c	i
Neo-Hittite	nei		a	i
Nepali	nep	ne	l	m
New Zealand Sign Language	nzs		l	i
Niuean	niu		l	i
Norfuk	pih		l	i
Noric	nrc		a	i
North Picene	nrp		a	i
Northern Ndebele	nde	nd	l	i
Northern Sami	sme	se	l	i
Northern Sotho	nso		l	i
Norwegian	nor	no	l	m
Norwegian Bokmål	nob	nb	l	i
Norwegian Nynorsk	nno	nn	l	i
Novial	nov		c	i
Numidian	nxm		a	i
Occitan	oci	oc	l	i
Official Aramaic	arc		a	i
Ojibwa	oji	oj	l	m
Old Aramaic	oar		a	i
Old Avar	oav		h	i
Old Breton	obt		h	i
Old Burmese	obr		h	i
Old Chinese	och		a	i
Old Cornish	oco		h	i
Old Dutch	odt		h	i
Old English	ang		h	i
Old French	fro		h	i
Old Frisian	ofs		h	i
Old Georgian	oge		h	i
Old High German	goh		h	i
Old Hittite	oht		a	i
Old Hungarian	ohu		h	i
Old Irish	sga		h	i
Old Japanese	ojp		h	i
Old Korean	oko		h	i
Old Lithuanian	olt		h	i
Old Manipuri	omp		h	i
Old Marathi	omr		h	i
Old Mon	omx		h	i
Old Norse	non		h	i
Old Nubian	onw		h	i
Old Ossetic	oos		a	i
Old Persian	peo		h	i
Old Provençal	pro		h	i
Old Russian	orv		h	i
Old Saxon	osx		h	i
Old Spanish	osp		h	i
Old Tamil	oty		a	i
Old Tibetan	otb		h	i
Old Turkish	otk		h	i
Old Uighur	oui		h	i
Old Welsh	owl		h	i
Oriya	ori	or	l	m
Oromo	orm	om	l	m
Oscan	osc		a	i
Ossetian	oss	os	l	i
Ottoman Turkish	ota		h	i
Paekche	pkc		a	i
Paelignian	pgn		a	i
Pahlavi	pal		a	i
Palaic	plq		a	i
Palauan	pau		l	i
Pali	pli	pi	a	i
Pampanga	pam		l	i
Pangasinan	pag		l	i
Panjabi	pan	pa	l	i
Papiamento	pap		l	i
Parthian	xpr		a	i
Pashto	pus	ps	l	m
Pecheneg	xpc		h	i
Persian	fas	fa	l	m
Phoenician	phn		a	i
Phrygian	xpg		a	i
Pictish	xpi		h	i
Piemontese	pms		l	i
Pisidian	xps		a	i
Pitjantjatjara	pjt		l	i
Polish	pol	pl	l	i
Portuguese	por	pt	l	i
Primitive Irish	pgl		a	i
Punic	xpu		a	i
Puyo	xpy		a	i
Puyo-Paekche	xpp		a	i
Qatabanian	xqt		a	i
Quechua	que	qu	l	m
Quenya	qya		c	i
Raetic	xrr		a	i
Rapanui	rap		l	i
Romanian	ron	ro	l	i
Romanova	rmv		c	i
Romansh	roh	rm	l	i
Romany	rom		l	m
Russian	rus	ru	l	i
Rusyn	rue		l	i
Sabaean	xsa		a	i
Sabine	sbv		a	i
Samoan	smo	sm	l	i
Sango	sag	sg	l	i
Sanskrit	san	sa	a	i
Santali	sat		l	i
Sardinian	srd	sc	l	m
Sauraseni Prākrit	psu		h	i
Scots	sco		l	i
Scottish Gaelic	gla	gd	l	i
Scythian	xsc		a	i
Serbian	srp	sr	l	i
Serbo-Croatian	hbs	sh	l	m
Seychellois Creole	crs		l	i
Shan	shn		l	i
Shona	sna	sn	l	i
Sicanian	sxc		a	i
Sicel	scx		a	i
Sichuan Yi	iii	ii	l	i
Sicilian	scn		l	i
Siculo Arabic	sqr		h	i
Sidetic	xsd		a	i
Silesian	szl		l	i
Sindarin	sjn		c	i
Sindhi	snd	sd	l	i
Sinhala	sin	si	l	i
Skalvian	svx		h	i
Slovak	slk	sk	l	i
Slovene	slv	sl	l	i
Sogdian	sog		a	i
Somali	som	so	l	i
Sorani	ckb		l	i
Sorothaptic	sxo		a	i
Sotho	sot	st	l	i
South Picene	spx		a	i
Southern Ndebele	nbl	nr	l	i
Spanish	spa	es	l	i
Sumerian	sux		a	i
Sundanese	sun	su	l	i
Swahili	swa	sw	l	m
Swazi	ssw	ss	l	i
Swedish	swe	sv	l	i
Tagalog	tgl	tl	l	i
Tahitian	tah	ty	l	i
Tajik	tgk	tg	l	i
Talossan	tzl		c	i
Tamil	tam	ta	l	i
Tangut	txg		a	i
Tartessian	txr		a	i
Tatar	tat	tt	l	i
Telugu	tel	te	l	i
Tetum	tet		l	i
Thai	tha	th	l	i
Thracian	txh		a	i
Tibetan	bod	bo	l	i
Tigrinya	tir	ti	l	i
Tiv	tiv		l	i
Tok Pisin	tpi		l	i
Tokelauan	tkl		l	i
Tokharian A	xto		a	i
Tokharian B	txb		a	i
Tongan	ton	to	l	i
Transalpine Gaulish	xtg		a	i
Tshiluba	lua		l	i
Tsonga	tso	ts	l	i
Tswana	tsn	tn	l	i
Tulu	tcy		l	i
Tumshuqese	xtq		h	i
Tupinambá	tpn		e	i
Turkana	tuv		l	i
Turkish	tur	tr	l	i
Turkmen	tuk	tk	l	i
Tuvaluan	tvl		l	i
Tuvinian	tyv		l	i
Twi	twi	tw	l	i
Udmurt	udm		l	i
Ugaritic	uga		a	i
Uighur	uig	ug	l	i
Ukrainian	ukr	uk	l	i
Umbrian	xum		a	i
Upper Guinea Creole	pov		l	i
Upper Sorbian	hsb		l	i
Urartian	xur		a	i
Urdu	urd	ur	l	i
Uzbek	uzb	uz	l	m
Vandalic	xvn		a	i
Venda	ven	ve	l	i
Venetian	vec		l	i
Venetic	xve		a	i
Veps	vep		l	i
Vestinian	xvs		a	i
Vietnamese	vie	vi	l	i
Volapük	vol	vo	c	i
Volscian	xvo		a	i
Votic	vot		l	i
Walloon	wln	wa	l	i
Warlpiri	wbp		l	i
Wayuu	guc		l	i
Welsh	cym	cy	l	i
Western Frisian	fry	fy	l	i
Wolof	wol	wo	l	i
Wu Chinese	wuu		l	i
Xhosa	xho	xh	l	i
Xiang Chinese	hsn		l	i
Yakut	sah		l	i
Yiddish	yid	yi	l	m
Yoruba	yor	yo	l	i
Yucateco	yua		l	i
Yue Chinese	yue		l	i
Zapotec	zap		l	m
Zhang-Zhung	xzh		a	i
Zhuang	zha	za	l	m
Zulu	zul	zu	l	i
Zuni	zun		l	i`;
