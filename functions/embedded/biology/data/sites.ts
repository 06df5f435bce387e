/**
 * Wildlife surveys. First line: names of the species. Then one site a line: name, size (area in hectares of an island; for a river
 * site, tenths of a kilometre from the source), positions in the first line of the species found.
 * Sources: land birds breeding on 18 islands off Sipoo, Finland: Simberloff and Martin, Ornis Fennica 68:178-192 (1991), as printed in the R
 * package vegan 2.6-4 ("sipoo"); fish at 29 sites along the river Doubs: Verneaux, thesis, Besancon (1973), as printed in the R package
 * ade4 1.7-22 ("doubs"). Both packages are GPL, of which only these published figures are taken.
 * Cut: the river site without fish left out; abbreviated names written out; common names as in species.ts.
 */
export const SITES = `barn swallow	bitterling	black bullhead	black grouse	black woodpecker	blackcap	blue tit	brown trout	carrion crow	chaffinch	coal Tit	common barbel	common blackbird	common bleak	common bream	common carp	common chiffchaff	common cuckoo	common dace	common gudgeon	common house martin	common nase	common raven	common redstart	common roach	common rudd	common starling	common swift	dunnock	Eurasian bullfinch	Eurasian hobby	Eurasian jay	Eurasian minnow	Eurasian reed warbler	Eurasian siskin	Eurasian woodcock	Eurasian wren	Eurasian wryneck	European bullhead	European chub	European eel	European grayling	European greenfinch	European perch	European pied flycatcher	European robin	fieldfare	garden warbler	goldcrest	golden oriole	great reed warbler	great tit	greater whitethroat	grey-headed woodpecker	icterine warbler	lesser whitethroat	northern pike	northern wheatear	osprey	pumpkinseed	red crossbill	redwing	ruffe	silver bream	song thrush	spirlin	spotted flycatcher	stone loach	tench	toxostome	tree pipit	vairone	white wagtail	willow tit	willow warbler	wood pigeon	wood warbler
Svartholm island in the Sipoo archipelago	1.1	30 72 34 9
Lilla Hogholm island in the Sipoo archipelago	2.1	72 48 51 9
Ledholmen island in the Sipoo archipelago	2.2	72 57 48 34 9
Stora Hogholm island in the Sipoo archipelago	3.1	9 8
Torrvedsholmen island in the Sipoo archipelago	3.5	72 74 48 34 9 8
Skata Ledholmen island in the Sipoo archipelago	5.8	55 74 48 51 9 8
Flakaskar island in the Sipoo archipelago	6.0	35 74 9 8
Sodra Farholmen island in the Sipoo archipelago	6.1	0 72 12 57 55 51 6 34 9 8
Farholmen island in the Sipoo archipelago	6.5	12 45 55 51 9 8
Asplandet island in the Sipoo archipelago	11.4	12 74 51 60 9 26 49 8
Granlandet island in the Sipoo archipelago	13.0	64 12 23 33 55 74 48 51 6 34 60 9 8
Hanskholmen island in the Sipoo archipelago	14.5	0 72 36 12 45 74 48 34 9 8
Ragskar island in the Sipoo archipelago	16.1	72 70 12 61 45 47 55 74 48 34 9 8
Trutlandet island in the Sipoo archipelago	17.5	27 37 0 72 64 12 61 57 52 74 48 34 9 26
Kaivokari island in the Sipoo archipelago	28.7	4 70 12 61 45 55 52 76 74 16 48 66 51 34 9 8
Mustahevonen island in the Sipoo archipelago	40.5	70 28 64 12 61 45 47 55 76 74 48 44 73 42 34 9 8
Kaunissaari island in the Sipoo archipelago	104.5	3 17 20 0 72 36 28 46 64 12 61 45 57 33 54 47 55 76 74 16 48 66 44 51 42 34 29 9 26 8
Onas island in the Sipoo archipelago	233.0	58 3 35 75 53 20 72 70 36 28 46 64 12 61 45 50 54 5 47 55 52 76 74 16 48 66 51 10 73 34 9 8 22 31
site 1 on the Doubs river	3	7
site 2 on the Doubs river	22	7 32 67
site 3 on the Doubs river	102	7 32 67 56
site 4 on the Doubs river	185	7 32 67 39 19 56 43 68
site 5 on the Doubs river	215	7 32 67 18 39 19 56 43 25 68 24
site 6 on the Doubs river	324	7 32 67 18 39 19 56 43 68 24
site 7 on the Doubs river	268	7 32 67 18 39
site 9 on the Doubs river	705	32 67 39 68 24
site 10 on the Doubs river	990	7 32 67 18 39 19
site 11 on the Doubs river	1234	38 7 32 67 41 39
site 12 on the Doubs river	1324	38 7 32 67 41 39
site 13 on the Doubs river	1436	38 7 32 67 41 71
site 14 on the Doubs river	1522	38 7 32 67 41 71 39 11 19 56
site 15 on the Doubs river	1645	38 7 32 67 41 71 18 39 11 19 68
site 16 on the Doubs river	1859	38 7 32 67 71 69 18 39 11 65 19 56 43 59 15 68 24
site 17 on the Doubs river	1985	38 7 32 67 41 71 21 69 18 39 11 65 19 56 43 1 59 15 68 24 13 40
site 18 on the Doubs river	2110	38 7 32 67 41 71 21 69 18 39 11 65 19 56 43 1 59 15 68 62 24 13 40
site 19 on the Doubs river	2246	32 67 71 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 62 24 63 13 40
site 20 on the Doubs river	2477	32 67 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 62 24 63 13 40
site 21 on the Doubs river	2812	32 67 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 22 on the Doubs river	2940	67 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 23 on the Doubs river	3043	39 24 13
site 24 on the Doubs river	3147	21 39 19 59 62 24 63 13
site 25 on the Doubs river	3278	18 39 19 56 25 62 24 13
site 26 on the Doubs river	3579	67 21 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 27 on the Doubs river	3732	67 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 28 on the Doubs river	3947	67 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 29 on the Doubs river	4220	7 32 67 41 71 21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40
site 30 on the Doubs river	4530	21 69 18 39 11 65 19 56 43 1 59 25 15 68 14 2 62 24 63 13 40`;
