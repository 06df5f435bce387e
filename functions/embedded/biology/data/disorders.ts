/**
 * Inherited disorders: name, human gene whose variants cause it, usual mode of inheritance.
 * Source: own table of textbook facts (CC0-1.0), 2026-11, as also stated by MedlinePlus Genetics (US National Library of Medicine, public domain), 2022 gene symbols.
 */
export const DISORDERS = `achondroplasia	FGFR3	autosomal dominant
acute intermittent porphyria	HMBS	autosomal dominant
adenosine deaminase deficiency	ADA	autosomal recessive
alkaptonuria	HGD	autosomal recessive
alpha-1 antitrypsin deficiency	SERPINA1	autosomal recessive
aniridia	PAX6	autosomal dominant
Apert syndrome	FGFR2	autosomal dominant
ataxia-telangiectasia	ATM	autosomal recessive
Bartter syndrome type 2	KCNJ1	autosomal recessive
biotinidase deficiency	BTD	autosomal recessive
Bloom syndrome	BLM	autosomal recessive
Brugada syndrome type 1	SCN5A	autosomal dominant
Bruton agammaglobulinemia	BTK	X-linked
campomelic dysplasia	SOX9	autosomal dominant
Canavan disease	ASPA	autosomal recessive
Charcot-Marie-Tooth disease type 1A	PMP22	autosomal dominant
choroideremia	CHM	X-linked
classic galactosemia	GALT	autosomal recessive
congenital leptin deficiency	LEP	autosomal recessive
Cowden syndrome	PTEN	autosomal dominant
Crigler-Najjar syndrome	UGT1A1	autosomal recessive
cystic fibrosis	CFTR	autosomal recessive
cystinuria type A	SLC3A1	autosomal recessive
dentatorubral-pallidoluysian atrophy	ATN1	autosomal dominant
Dravet syndrome	SCN1A	autosomal dominant
Duchenne muscular dystrophy	DMD	X-linked
Fabry disease	GLA	X-linked
factor XI deficiency	F11	autosomal recessive
familial adenomatous polyposis	APC	autosomal dominant
familial amyloid polyneuropathy	TTR	autosomal dominant
familial Mediterranean fever	MEFV	autosomal recessive
fragile X syndrome	FMR1	X-linked
Friedreich ataxia	FXN	autosomal recessive
G6PD deficiency	G6PD	X-linked
Gaucher disease	GBA1	autosomal recessive
Gitelman syndrome	SLC12A3	autosomal recessive
hemophilia A	F8	X-linked
hemophilia B	F9	X-linked
hereditary diffuse gastric cancer	CDH1	autosomal dominant
hereditary fructose intolerance	ALDOB	autosomal recessive
hereditary hemochromatosis type 1	HFE	autosomal recessive
hereditary retinoblastoma	RB1	autosomal dominant
Holt-Oram syndrome	TBX5	autosomal dominant
Hunter syndrome	IDS	X-linked
Huntington disease	HTT	autosomal dominant
Hurler syndrome	IDUA	autosomal recessive
Hutchinson-Gilford progeria	LMNA	autosomal dominant
hypophosphatasia	ALPL	autosomal recessive
Kennedy disease	AR	X-linked
Krabbe disease	GALC	autosomal recessive
Leber congenital amaurosis type 2	RPE65	autosomal recessive
Lesch-Nyhan syndrome	HPRT1	X-linked
Li-Fraumeni syndrome	TP53	autosomal dominant
Liddle syndrome	SCNN1B	autosomal dominant
Machado-Joseph disease	ATXN3	autosomal dominant
maple syrup urine disease type 1A	BCKDHA	autosomal recessive
Marfan syndrome	FBN1	autosomal dominant
McArdle disease	PYGM	autosomal recessive
medium-chain acyl-CoA dehydrogenase deficiency	ACADM	autosomal recessive
Menkes disease	ATP7A	X-linked
metachromatic leukodystrophy	ARSA	autosomal recessive
multiple endocrine neoplasia type 1	MEN1	autosomal dominant
multiple endocrine neoplasia type 2	RET	autosomal dominant
myotonic dystrophy type 1	DMPK	autosomal dominant
neurofibromatosis type 1	NF1	autosomal dominant
neurofibromatosis type 2	NF2	autosomal dominant
Niemann-Pick disease type A	SMPD1	autosomal recessive
Niemann-Pick disease type C1	NPC1	autosomal recessive
oculocutaneous albinism type 1	TYR	autosomal recessive
oculocutaneous albinism type 2	OCA2	autosomal recessive
ornithine transcarbamylase deficiency	OTC	X-linked
Pendred syndrome	SLC26A4	autosomal recessive
Peutz-Jeghers syndrome	STK11	autosomal dominant
phenylketonuria	PAH	autosomal recessive
Pompe disease	GAA	autosomal recessive
Rett syndrome	MECP2	X-linked
Rubinstein-Taybi syndrome type 1	CREBBP	autosomal dominant
Sandhoff disease	HEXB	autosomal recessive
sickle cell disease	HBB	autosomal recessive
spinal muscular atrophy	SMN1	autosomal recessive
Stargardt disease	ABCA4	autosomal recessive
Tay-Sachs disease	HEXA	autosomal recessive
Timothy syndrome	CACNA1C	autosomal dominant
Treacher Collins syndrome type 1	TCOF1	autosomal dominant
tuberous sclerosis type 1	TSC1	autosomal dominant
tuberous sclerosis type 2	TSC2	autosomal dominant
tyrosinemia type 1	FAH	autosomal recessive
vascular Ehlers-Danlos syndrome	COL3A1	autosomal dominant
von Gierke disease	G6PC1	autosomal recessive
von Hippel-Lindau syndrome	VHL	autosomal dominant
von Willebrand disease	VWF	autosomal dominant
Waardenburg syndrome type 1	PAX3	autosomal dominant
Werner syndrome	WRN	autosomal recessive
Wilson disease	ATP7B	autosomal recessive
Wiskott-Aldrich syndrome	WAS	X-linked
X-linked adrenoleukodystrophy	ABCD1	X-linked
X-linked Alport syndrome	COL4A5	X-linked
X-linked hypophosphatemia	PHEX	X-linked
X-linked severe combined immunodeficiency	IL2RG	X-linked
Zellweger syndrome type 1	PEX1	autosomal recessive`;
