/**
 * Gene Ontology terms: name, aspect (F molecular function, C cellular component), is-a parents (row numbers in base 36, counted from 0),
 * number of direct is-a children in the whole ontology.
 * Source: Gene Ontology, release 2022-07-01, CC BY 4.0 (geneontology.org), as packaged by Bioconductor GO.db 3.16.0 (Artistic-2.0).
 * Cut: the terms that the genes of genes.ts carry, and all their is-a ancestors.
 */
export const ONTOLOGY = `1,4-alpha-oligoglucan phosphorylase activity	F	ov	9
1-(4-iodo-2,5-dimethoxyphenyl)propan-2-amine binding	F	37,165	0
1-acylglycerol-3-phosphate O-acyltransferase activity	F	20,wo	0
1-alkyl-2-acetylglycerophosphocholine esterase activity	F	8l	0
1-alpha,25-dihydroxyvitamin D3 23-hydroxylase activity	F	1sy	0
1-alpha,25-dihydroxyvitamin D3 24-hydroxylase activity	F	1sz	0
1-phosphatidylinositol-3-kinase activity	F	19t,1a2	0
1-phosphatidylinositol-4-phosphate 3-kinase activity	F	1a5,19t	0
11-beta-hydroxysteroid dehydrogenase (NADP+) activity	F	9	0
11-beta-hydroxysteroid dehydrogenase [NAD(P)] activity	F	1m0	2
11-cis retinal binding	F	1gq	0
17-hydroxyprogesterone 21-hydroxylase activity	F	1lx	0
2 iron, 2 sulfur cluster binding	F	u1	0
2',3'-cyclic GMP-AMP binding	F	d9,28,o2,3u	0
2-oxoglutarate-dependent dioxygenase activity	F	16y,fp	86
25-hydroxycholecalciferol-23-hydroxylase activity	F	1sy	0
25-hydroxycholecalciferol-24-hydroxylase activity	F	16y,1sz	0
3'-5' DNA helicase activity	F	g0	1
3'-5' DNA/RNA helicase activity	F	gz	0
3'-5' exonuclease activity	F	jn	3
3'-5' RNA helicase activity	F	1hj	0
3'-5'-exodeoxyribonuclease activity	F	j,jk	2
3'-flap-structured DNA binding	F	l4	0
3-deoxyglucosone dehydrogenase activity	F	2p	0
3-methyl-2-oxobutanoate dehydrogenase (2-methylpropanoyl-transferring) activity	F	179	0
3-phosphoinositide-dependent protein kinase activity	F	1eq	0
4-nitrophenol 2-monooxygenase activity	F	170	0
5'-3' DNA helicase activity	F	g0	0
5'-3' exonuclease activity	F	jn	2
5'-3' RNA polymerase activity	F	1hl	2
5'-deoxyribose-5-phosphate lyase activity	F	8f,8x	0
5'-flap endonuclease activity	F	hs,l3	0
5'-nucleotidase activity	F	159	4
5,10-methylenetetrahydrofolate-dependent methyltransferase activity	F	yf	3
5-methyltetrahydrofolate-dependent methyltransferase activity	F	yf	1
5S rDNA binding	F	1gc	1
5S rRNA binding	F	1ij	1
7SK snRNA binding	F	1ku	0
8-hydroxy-2'-deoxyguanosine DNA binding	F	16f	0
9+2 motile cilium	C	10x	11
[methionine synthase] reductase activity	F	16q	0
A band	C	9z	0
ABC-type fatty-acyl-CoA transporter activity	F	5g,36,24,19,1ms	0
ABC-type peptide antigen transporter activity	F	18	0
ABC-type peptide transporter activity	F	19,18p	4
ABC-type transporter activity	F	5h	37
ABC-type xenobiotic transporter activity	F	1to,19	2
acetylation-dependent protein binding	F	10c	1
acetylcholine receptor activity	F	1qa,1ci	1
acetylglucosaminyltransferase activity	F	1se,ov	33
acetyltransferase activity	F	22	9
acetyltransferase complex	C	1pn	2
acid sphingomyelin phosphodiesterase activity	F	1ll	0
actin binding	F	em	2
actin cap	C	9z	0
actin cytoskeleton	C	eo	2
actin filament	C	1c4	2
actin filament binding	F	1h,1f6	1
actin filament bundle	C	9z	4
actin monomer binding	F	1h	0
actin-based cell projection	C	1bg	3
actinin binding	F	em	1
active ion transmembrane transporter activity	F	tu,1r	64
active transmembrane transporter activity	F	1qb	7
activin A complex	C	1t	0
activin complex	C	1f5	3
activin responsive factor complex	C	1i0	0
actomyosin	C	9z	1
actomyosin contractile ring	C	cb	2
acyl-CoA binding	F	28,35,1mr	3
acyl-CoA dehydrogenase activity	F	17c	9
acyl-CoA hydrolase activity	F	br	5
acylglycerol O-acyltransferase activity	F	15k	5
acyltransferase activity	F	1pj	3
acyltransferase activity, transferring groups other than amino-acyl groups	F	21	163
adenine nucleotide transmembrane transporter activity	F	1fw	7
adenosine 3',5'-bisphosphate transmembrane transporter activity	F	23,1g0	3
adenosine 5'-monophosphoramidase activity	F	qb	0
adenosine deaminase activity	F	qa,ez	2
adenyl nucleotide binding	F	1fv	3
adenyl ribonucleotide binding	F	27,1fz	9
adenyl-nucleotide exchange factor activity	F	27,5d	0
adenylate cyclase activator activity	F	iq,d8	0
adenylylsulfatase activity	F	q8	0
adenylylsulfate-ammonia adenylyltransferase activity	F	2d	0
adenylyltransferase activity	F	15g	21
adherens junction	C	9x	2
ADP binding	F	28,3u	0
adrenergic receptor activity	F	lp	2
adrenergic receptor binding	F	lt	9
adrenomedullin receptor binding	F	lt	0
aggresome	C	qw	0
AIM2 inflammasome complex	C	qx	0
alcohol binding	F	1kj	16
alcohol dehydrogenase (NAD+) activity	F	2n	7
alcohol dehydrogenase [NAD(P)+] activity	F	17h	2
alcohol dehydrogenase activity, zinc-dependent	F	2m	0
aldehyde dehydrogenase (NAD+) activity	F	2q	20
aldehyde dehydrogenase [NAD(P)+] activity	F	17a	4
aldehyde-lyase activity	F	8e	50
alkali metal ion binding	F	xt	3
alkaline phosphatase activity	F	19g	0
all-trans retinal binding	F	1gq	0
all-trans-retinyl-palmitate hydrolase, 11-cis retinol forming activity	F	8l	0
alpha-1,4-glucosidase activity	F	2z	1
alpha-beta T cell receptor complex	C	1ni	0
alpha-galactosidase activity	F	m2	1
alpha-glucosidase activity	F	mp	8
alpha-tubulin binding	F	1qw	0
alpha9-beta1 integrin-vascular cell adhesion molecule-1 complex	C	1bi	0
alphav-beta3 integrin-HMGB1 complex	C	1bi	0
alphav-beta3 integrin-IGF-1-IGF1R complex	C	1bi	0
alphav-beta3 integrin-PKCalpha complex	C	1bi	0
amide binding	F	6l	14
amide transmembrane transporter activity	F	1qb	22
amine binding	F	6l	3
amino acid binding	F	162	12
amino acid transmembrane transporter activity	F	8k	16
amino acid transport complex	C	1bi	0
aminoacyltransferase activity	F	21,8v	20
aminopeptidase activity	F	jp	4
ammonium transmembrane transporter activity	F	97	2
AMP-activated protein kinase activity	F	1eq	0
amphisome	C	5j	0
amyloid-beta binding	F	18e	0
anandamide 11,12 epoxidase activity	F	3k	0
anandamide 14,15 epoxidase activity	F	3k	0
anandamide 8,9 epoxidase activity	F	3k	0
anandamide epoxidase activity	F	170	3
anaphase-promoting complex	C	14r,d2	0
anchored component of external side of plasma membrane	C	td,3o	0
anchored component of membrane	C	te	7
anchored component of plasma membrane	C	3n,tj	3
anchoring junction	C	9p	3
androgen binding	F	py	0
angiotensin receptor activity	F	lr	2
angiotensin type I receptor activity	F	3r	0
angiotensin type II receptor activity	F	3r	0
anion binding	F	tp	68
anion channel activity	F	tq,r3	5
anion transmembrane transporter activity	F	tu	6
anion:cation symporter activity	F	r3,1l5	5
anion:sodium symporter activity	F	3x,1l8	3
ankyrin binding	F	em	0
annealing activity	F	14t	3
annulate lamellae	C	xg	0
antigen binding	F	6l	3
antioxidant activity	F	10n	7
antiporter activity	F	1j0	4
AnxA2-p11 complex	C	1f5	0
apelin receptor binding	F	133	0
apical dendrite	C	f5	2
apical junction complex	C	9x	0
apical part of cell	C	9z	0
apical plasma membrane	C	1bk	0
apolipoprotein A-I receptor activity	F	1qa,4d	0
apolipoprotein binding	F	1di	1
apolipoprotein receptor activity	F	8q	1
apolipoprotein receptor binding	F	1jv	1
apoptosome	C	1f5	0
arachidonate 5-lipoxygenase activity	F	176	0
arachidonic acid epoxygenase activity	F	4i	4
arachidonic acid monooxygenase activity	F	10t,16y	1
arginine binding	F	38,8j,96	0
arginine N-methyltransferase activity	F	11t,1io	1
aromatase activity	F	171	0
aromatic amino acid transmembrane transporter activity	F	39	7
aryl hydrocarbon receptor complex	C	1gf,t4	2
aryldialkylphosphatase activity	F	19g	0
arylesterase activity	F	8l	0
aspartic endopeptidase activity, intramembrane cleaving	F	4r	0
aspartic-type endopeptidase activity	F	hz,4t	2
aspartic-type endopeptidase inhibitor activity	F	i1	0
aspartic-type peptidase activity	F	189	1
astral microtubule	C	1ln,e8	2
astrocyte projection	C	mi	1
ATAC complex	C	1ir	0
ATF1-ATF4 transcription factor complex	C	1i0	0
ATF4-CREB1 transcription factor complex	C	1i0	0
Atg12-Atg5-Atg16 complex	C	1pn	0
ATP binding	F	28,1fy	0
ATP hydrolysis activity	F	1h4	0
ATP-dependent activity	F	10n	19
ATP-dependent activity, acting on DNA	F	8x,52	11
ATP-dependent activity, acting on RNA	F	52	3
ATP-dependent DNA/DNA annealing activity	F	52,gy	0
ATP-dependent protein disaggregase activity	F	52,1f7	0
ATP-gated ion channel activity	F	tu,vd	3
ATPase activator activity	F	10i	1
ATPase binding	F	is	0
ATPase complex	C	8z	4
ATPase dependent transmembrane transport complex	C	1qd	2
ATPase inhibitor activity	F	10j	2
ATPase regulator activity	F	10k	2
ATPase-coupled cation transmembrane transporter activity	F	1q,r4,5h	20
ATPase-coupled intramembrane lipid transporter activity	F	t6,52	2
ATPase-coupled lipid transmembrane transporter activity	F	vs,5h	3
ATPase-coupled transmembrane transporter activity	F	1d1,52	13
autolysosome	C	1j1,5j	0
autophagosome	C	1sk	2
autophagosome membrane	C	1sj	2
axolemma	C	12z	0
axon	C	12x	6
axonal growth cone	C	ni	0
axoneme	C	9z	0
azurophil granule	C	1d3,1j2	0
B-WICH complex	C	1n8	0
BAK complex	C	60	0
basal cortex	C	9o	0
basal part of cell	C	9z	0
basal plasma membrane	C	1bk	0
basal RNA polymerase II transcription machinery binding	F	5w	2
basal transcription machinery binding	F	1di	2
basement membrane	C	c0	0
basolateral plasma membrane	C	1bk	0
BAX complex	C	60	0
Bcl-2 family protein complex	C	1f5	12
Bcl3/NF-kappaB2 complex	C	qk	0
beta-2 adrenergic receptor binding	F	2h	0
beta-2-microglobulin binding	F	1di	0
beta-adrenergic receptor activity	F	2g	3
beta-catenin binding	F	1di	0
beta-catenin destruction complex	C	t4,8z	0
beta-catenin-TCF complex	C	1i0	1
beta-catenin-TCF7L2 complex	C	95,67	0
beta-glucosidase activity	F	mp	21
beta-N-acetylhexosaminidase activity	F	ot	2
beta-N-acetylhexosaminidase complex	C	8z	0
beta-tubulin binding	F	1qw	0
beta2-adrenergic receptor activity	F	64	0
BH domain binding	F	1ds	4
BH3 domain binding	F	6e,f0	0
bHLH transcription factor binding	F	gp	1
bicarbonate transmembrane transporter activity	F	164	2
bicellular tight junction	C	1om	1
bile acid binding	F	10r	2
bile acid receptor activity	F	1ju	2
binding	F	10n	50
bis(5'-adenosyl)-triphosphatase activity	F	1g5	0
bleb	C	1bg	0
BMP receptor binding	F	1q6	0
BMP receptor complex	C	1bl	0
bombesin receptor binding	F	133	5
bounding membrane of organelle	C	15y	29
branched-chain amino acid transmembrane transporter activity	F	39	4
BRCA1-A complex	C	14g	0
BRCA1-BARD1 complex	C	14r	0
BRCA2-MAGE-D1 complex	C	t4	0
brush border	C	bq	0
brush border membrane	C	9t	0
bubble DNA binding	F	gd	0
C-C chemokine receptor activity	F	ai	4
C-C motif chemokine 19 receptor activity	F	6z	0
C-C motif chemokine 21 receptor activity	F	6z	0
C-X-C chemokine binding	F	ah	1
C-X-C chemokine receptor activity	F	ai	2
C-X-C motif chemokine 12 receptor activity	F	73	0
C-X3-C chemokine binding	F	ah	0
C-X3-C chemokine receptor activity	F	ai	0
C4-dicarboxylate transmembrane transporter activity	F	164	8
C5-methylcytidine-containing RNA binding	F	1hg	0
C5a anaphylatoxin chemotactic receptor binding	F	lt	1
C5L2 anaphylatoxin chemotactic receptor binding	F	79	0
cadherin binding	F	9l	1
cadherin binding involved in cell-cell adhesion	F	7b,9v	0
CAF-1 complex	C	1f5	0
caffeine oxidase activity	F	16n	0
Cajal body	C	13v	0
CAK-ERCC2 complex	C	14g	0
calcidiol binding	F	ew	0
calcitriol binding	F	ew	0
calcium channel activity	F	97,7o	4
calcium channel complex	C	98	2
calcium channel inhibitor activity	F	7m,ts	0
calcium channel regulator activity	F	tt	1
calcium ion binding	F	xt	2
calcium ion transmembrane transporter activity	F	xu	3
calcium-dependent cysteine-type endopeptidase activity	F	du	0
calcium-dependent phospholipid binding	F	1au	0
calcium-dependent protein binding	F	1di	1
calcium-dependent protein kinase activity	F	1dz	1
calcium-dependent protein kinase C activity	F	1e2,7u	0
calcium-dependent protein serine/threonine kinase activity	F	1eq,7s	1
calcium-independent phospholipase A2 activity	F	1an	0
calcium-induced calcium release activity	F	7x	2
calcium-release channel activity	F	sz,vb	6
calmodulin binding	F	1di	0
calmodulin-dependent protein kinase activity	F	1eq	3
cAMP response element binding	F	1ht	0
cAMP response element binding protein binding	F	gp	0
cAMP-dependent protein kinase activity	F	da	0
cAMP-dependent protein kinase complex	C	t4,1jf	0
cAMP-dependent protein kinase inhibitor activity	F	85,1er	0
cAMP-dependent protein kinase regulator activity	F	1e7	1
cannabinoid receptor activity	F	ls	0
carbohydrate binding	F	6l	4
carbohydrate derivative binding	F	6l	28
carbohydrate derivative transmembrane transporter activity	F	1qb	26
carbohydrate kinase activity	F	ue	19
carbohydrate phosphatase activity	F	19g	2
carbohydrate transmembrane transporter activity	F	1qb	18
carbon dioxide transmembrane transporter activity	F	1qb	0
carbon-carbon lyase activity	F	wi	15
carbon-oxygen lyase activity	F	wi	10
carbonate dehydratase activity	F	q4	0
carboxy-terminal domain protein kinase complex	C	14g,1jf	3
carboxyl- or carbamoyltransferase activity	F	1pl	8
carboxylic acid binding	F	3u	26
carboxylic acid transmembrane transporter activity	F	163	12
carboxylic ester hydrolase activity	F	qc	112
carboxypeptidase activity	F	jp	4
cardiac myofibril	C	11i	0
cardiac Troponin complex	C	1qu	0
cardiolipin binding	F	19s	0
cargo receptor activity	F	10n	12
caspase binding	F	1de	0
catalase activity	F	193	0
catalytic activity	F	10n	14
catalytic activity, acting on a nucleic acid	F	8t	3
catalytic activity, acting on a protein	F	8t	76
catalytic activity, acting on a tRNA	F	8y	45
catalytic activity, acting on DNA	F	8u	25
catalytic activity, acting on RNA	F	8u	24
catalytic complex	C	1f5	130
catalytic step 1 spliceosome	C	1lr,8z	2
catalytic step 2 spliceosome	C	1lr,8z	2
catechol O-methyltransferase activity	F	15l,1io	0
catecholamine binding	F	165	3
catenin complex	C	1bi	0
catenin-TCF7L2 complex	C	14g	2
cation binding	F	tp	24
cation channel activity	F	tq,r4	12
cation channel complex	C	tr	8
cation transmembrane transporter activity	F	tu	26
cation-transporting ATPase complex	C	5b	4
cation:chloride symporter activity	F	as,3x	2
caveola	C	1bj	0
caveola neck	C	1bk,xi	0
CCR chemokine receptor binding	F	ak	11
CCR1 chemokine receptor binding	F	9e	0
CCR2 chemokine receptor binding	F	9e	0
CCR6 chemokine receptor binding	F	9e	0
CD8 receptor binding	F	1jv	0
CD95 death-inducing signaling complex	C	f2	0
cell adhesion mediator activity	F	9l	4
cell adhesion molecule binding	F	1di	3
cell body	C	9z	2
cell cortex	C	e6	1
cell cortex region	C	9n,ea	12
cell junction	C	9z	3
cell leading edge	C	9z	2
cell periphery	C	9z	0
cell projection	C	9z	6
cell projection membrane	C	1bk	13
cell surface	C	9z	0
cell-cell adhesion mediator activity	F	9k	2
cell-cell contact zone	C	9x	2
cell-cell junction	C	3p	13
cell-substrate junction	C	3p	3
cellular anatomical entity	C	a0	426
cellular_component	C		3
centriolar satellite	C	9z	0
centriolar subdistal appendage	C	t4	0
centriole	C	t1	0
centrosome	C	z8	1
ceramide binding	F	35,1li	2
ceramide floppase activity	F	1lj	0
channel activator activity	F	aa,10i	1
channel activity	F	17x	11
channel inhibitor activity	F	aa,10j	1
channel regulator activity	F	10k	3
chaperone binding	F	1di	0
chaperone complex	C	t4	7
chaperonin-containing T-complex	C	ac	0
CHD-type complex	C	1n8	1
chemoattractant activity	F	1gg	1
chemokine activity	F	e1,ak	0
chemokine binding	F	e2	3
chemokine receptor activity	F	lq,e3	3
chemokine receptor antagonist activity	F	1ge	0
chemokine receptor binding	F	lt,e4	5
chemorepellent activity	F	1gg	0
chenodeoxycholic acid binding	F	1ly,6j,162	0
chitin binding	F	88	0
chloride channel activity	F	3v,as	10
chloride channel inhibitor activity	F	aq	0
chloride channel regulator activity	F	tt	1
chloride ion binding	F	3u	0
chloride transmembrane transporter activity	F	r3	3
cholesterol binding	F	1m4,2l	0
cholesterol transfer activity	F	1m6	0
cholinesterase activity	F	8l	1
CHOP-ATF3 complex	C	1pf,14g	0
CHOP-ATF4 complex	C	1i0	0
chromatin	C	9z	3
chromatin binding	F	6l	4
chromatin DNA binding	F	fu,az	2
chromatin insulator sequence binding	F	b0	0
chromatin silencing complex	C	14g	3
chromatin-protein adaptor activity	F	1fi	1
chromosomal region	C	9z	8
chromosome	C	t1	7
chromosome, centromeric region	C	b4	1
chromosome, subtelomeric region	C	b8	0
chromosome, telomeric region	C	b4	2
chylomicron	C	1be	2
ciliary basal body	C	z8	9
ciliary base	C	9z	0
ciliary membrane	C	9t,6r	4
ciliary neurotrophic factor receptor activity	F	e3	1
ciliary neurotrophic factor receptor complex	C	1bl	0
cilium	C	xl,1bg	2
cis-Golgi network membrane	C	6r	0
cis-regulatory region sequence-specific DNA binding	F	1oy	2
cis-stilbene-oxide hydrolase activity	F	j9	0
cis-trans isomerase activity	F	u4	16
class II DNA-(apurinic or apyrimidinic site) endonuclease activity	F	gk,hs	0
clathrin complex	C	xj	0
clathrin-coated endocytic vesicle	C	bo,hq	1
clathrin-coated pit	C	1bk	0
clathrin-coated vesicle	C	bs	4
cleavage furrow	C	1bk	0
cluster of actin-based cell projections	C	9z	2
CoA hydrolase activity	F	1od	12
coated vesicle	C	ei	3
cohesin complex	C	g4	2
collagen binding	F	1f6	2
collagen trimer	C	1f5	10
collagen type I trimer	C	kv	0
collagen type II trimer	C	kv	0
collagen type III trimer	C	kv	0
collagen V binding	F	bu	0
collagen-containing extracellular matrix	C	ju	8
complement binding	F	1di	8
complement component C1q complex binding	F	15s,c1,1f6	0
complement component C3a binding	F	c1	0
complement component C3b binding	F	15s,c1	0
condensed chromosome	C	b5	1
condensed chromosome, centromeric region	C	b6	0
condensed nuclear chromosome	C	13w,c5	0
connexin complex	C	1bi	0
contractile actin filament bundle	C	1m	1
contractile fiber	C	t1,1n4	2
contractile ring	C	9z	1
COP9 signalosome	C	14g	0
copper chaperone activity	F	xx	1
copper ion binding	F	1pu	3
copper ion transmembrane transporter activity	F	1pv	4
copper-dependent protein binding	F	1di	0
core promoter sequence-specific DNA binding	F	1oy	2
coreceptor activity	F	1ju	2
coreceptor activity involved in Wnt signaling pathway	F	ci	2
cornified envelope	C	1bf	0
cortical actin cytoskeleton	C	cm	1
cortical cytoskeleton	C	eo	3
cortical endoplasmic reticulum	C	ia	0
cortical microtubule	C	e8	1
corticotrophin-releasing factor receptor activity	F	ls	0
costamere	C	9z	0
coumarin 7-hydroxylase activity	F	10t,16y	0
CRD-mediated mRNA stability complex	C	t4	0
CTPase activity	F	1h4	0
Cul2-RING ubiquitin ligase complex	C	d2	0
Cul3-RING ubiquitin ligase complex	C	d2	0
Cul4-RING E3 ubiquitin ligase complex	C	d2	2
Cul4A-RING E3 ubiquitin ligase complex	C	cw	0
Cul4B-RING E3 ubiquitin ligase complex	C	cw	1
Cul5-RING ubiquitin ligase complex	C	d2	0
Cul7-RING ubiquitin ligase complex	C	d2	0
cullin family protein binding	F	1di	0
cullin-RING ubiquitin ligase complex	C	1rs	8
cupric ion binding	F	ce	0
cuprous ion binding	F	ce	0
CX3C chemokine receptor binding	F	ak	0
CXCR chemokine receptor binding	F	ak	5
CXCR3 chemokine receptor binding	F	d6	0
cyclase regulator activity	F	iu	4
cyclic nucleotide binding	F	15a	7
cyclic nucleotide-dependent protein kinase activity	F	1eq	2
cyclic nucleotide-gated ion channel activity	F	ve	1
cyclic-di-GMP binding	F	d9,o2,3u	0
cyclic-GMP-AMP hydrolase activity	F	q7	0
cyclic-GMP-AMP transmembrane transporter activity	F	23,nx,1g0,164	0
cyclin A2-CDK2 complex	C	dk	0
cyclin B1-CDK1 complex	C	dk	0
cyclin binding	F	1di	0
cyclin-dependent protein kinase activating kinase activity	F	1dz,1dy	0
cyclin-dependent protein kinase activity	F	1dz	1
cyclin-dependent protein kinase holoenzyme complex	C	1jf	21
cyclin-dependent protein serine/threonine kinase activator activity	F	do,1ep	0
cyclin-dependent protein serine/threonine kinase activity	F	1eq,dj	0
cyclin-dependent protein serine/threonine kinase inhibitor activity	F	do,1er	0
cyclin-dependent protein serine/threonine kinase regulator activity	F	1e7	2
cyclin/CDK positive transcription elongation factor complex	C	1p6,13x,8h	2
cyclohydrolase activity	F	qa	5
cyclosporin A binding	F	18e	0
cysteine-type deubiquitinase activity	F	dz,ff	1
cysteine-type endopeptidase activator activity involved in apoptotic process	F	188,dy	0
cysteine-type endopeptidase activity	F	hz,dz	4
cysteine-type endopeptidase activity involved in apoptotic process	F	du	2
cysteine-type endopeptidase inhibitor activity	F	i1	2
cysteine-type endopeptidase inhibitor activity involved in apoptotic process	F	dw,dy	0
cysteine-type endopeptidase regulator activity involved in apoptotic process	F	iu	2
cysteine-type peptidase activity	F	189	10
cytidine deaminase activity	F	qa,ez	0
cytokine activity	F	1gg	1
cytokine binding	F	1di	35
cytokine receptor activity	F	1qa,qp	38
cytokine receptor binding	F	1jv	47
cytolytic granule	C	ws	0
cytoplasm	C	9z	5
cytoplasmic dynein complex	C	he	0
cytoplasmic microtubule	C	yz	3
cytoplasmic microtubule bundle	C	z2	0
cytoplasmic region	C	e6	2
cytoplasmic ribonucleoprotein granule	C	1h3	10
cytoplasmic side of apical plasma membrane	C	eg	0
cytoplasmic side of endoplasmic reticulum membrane	C	ee	2
cytoplasmic side of membrane	C	1jq	7
cytoplasmic side of mitochondrial outer membrane	C	ee	0
cytoplasmic side of plasma membrane	C	ee	3
cytoplasmic stress granule	C	eb	0
cytoplasmic vesicle	C	t5	26
cytoplasmic vesicle membrane	C	1st	20
cytoskeletal anchor activity	F	1fi	2
cytoskeletal motor activity	F	10n	4
cytoskeletal protein binding	F	1di	20
cytoskeletal protein-membrane anchor activity	F	ek,1fj	0
cytoskeleton	C	t1	9
cytosol	C	9z	1
cytosolic large ribosomal subunit	C	uw	0
cytosolic region	C	ep	2
cytosolic ribosome	C	1h9	0
cytosolic small ribosomal subunit	C	1km	0
D-erythro-sphingosine kinase activity	F	ue	0
D-loop DNA binding	F	gd	1
D3 vitamins binding	F	1t1	2
damaged DNA binding	F	fu	4
deacetylase activity	F	q5	26
deaminase activity	F	q5	31
death domain binding	F	1ds	1
death receptor activity	F	1qa	2
death-inducing signaling complex	C	1bi	2
delayed rectifier potassium channel activity	F	1tc	0
demethylase activity	F	8t	8
dendrite	C	12x	8
dendrite cytoplasm	C	12y	1
dendritic shaft	C	9z	0
dendritic spine	C	130,1cc	1
deoxycytidine deaminase activity	F	qa,ez	0
deoxyribonuclease activity	F	14s,8x	3
deoxyribonucleotide binding	F	15a,88	2
Derlin-1 retrotranslocation complex	C	xj,i8	0
desmosome	C	9x	0
deubiquitinase activator activity	F	187	0
deubiquitinase activity	F	1s5	4
dGTP binding	F	o0,3u	0
dGTPase activity	F	1qp	0
dicarboxylic acid transmembrane transporter activity	F	8k	18
dihydrolipoyl dehydrogenase complex	C	1qk,17i	3
dinitrosyl-iron complex binding	F	6l	0
dinucleotide insertion or deletion binding	F	g1	1
dinucleotide phosphatase activity	F	1g5	4
dinucleotide repeat insertion binding	F	fl	0
diolein transacylation activity	F	20	0
dioxygenase activity	F	16h	9
dipeptidase activity	F	jp	3
dipeptidyl-peptidase activity	F	jp	0
disulfide oxidoreductase activity	F	16i	5
DNA (cytosine-5-)-methyltransferase activity	F	1io,gw	4
DNA binding	F	14t	15
DNA binding domain binding	F	1ds	0
DNA binding, bending	F	fu	2
DNA damage sensor activity	F	1kk	1
DNA demethylase activity	F	f4,8x	2
DNA end binding	F	fu	0
DNA helicase activity	F	oe,53	6
DNA insertion or deletion binding	F	zl	3
DNA ligase IV complex	C	14g,8z	0
DNA N-glycosylase activity	F	qf,8x	5
DNA packaging complex	C	1f5	9
DNA polymerase activity	F	15g,8x	2
DNA polymerase binding	F	is	0
DNA polymerase complex	C	1po,t4	7
DNA polymerase processivity factor complex	C	ir	2
DNA recombinase mediator complex	C	1f5	6
DNA repair complex	C	8z	3
DNA replication factor A complex	C	14g	0
DNA replication origin binding	F	1j7	0
DNA secondary structure binding	F	fu	8
DNA strand exchange activity	F	8x	0
DNA topoisomerase activity	F	u4,8x	2
DNA topoisomerase type I (single strand cut, ATP-independent) activity	F	gf	0
DNA topoisomerase type II (double strand cut, ATP-hydrolyzing) activity	F	gf,53	1
DNA topoisomerase type II (double strand cut, ATP-hydrolyzing) complex	C	8z	2
DNA translocase activity	F	53	3
DNA-(apurinic or apyrimidinic site) endonuclease activity	F	8x	3
DNA-binding transcription activator activity	F	gn	1
DNA-binding transcription activator activity, RNA polymerase II-specific	F	go,gl	0
DNA-binding transcription factor activity	F	1pe	5
DNA-binding transcription factor activity, RNA polymerase II-specific	F	gn	3
DNA-binding transcription factor binding	F	1p8	3
DNA-binding transcription repressor activity	F	gn	2
DNA-binding transcription repressor activity, RNA polymerase II-specific	F	go,gq	0
DNA-dependent protein kinase activity	F	1eq	0
DNA-dependent protein kinase-DNA ligase 4 complex	C	13o,14g	0
DNA-directed DNA polymerase activity	F	g5	0
DNA-directed RNA polymerase complex	C	1hn	4
DNA-methyltransferase activity	F	yf,8x	3
DNA-N1-methyladenine dioxygenase activity	F	e	0
DNA/DNA annealing activity	F	1k5,40	1
DNA/RNA helicase activity	F	oe,53,54,8y	2
dopachrome isomerase activity	F	t9	0
dopamine binding	F	96,93	0
dopamine neurotransmitter receptor activity	F	1ci	2
dopamine neurotransmitter receptor activity, coupled via Gi/Go	F	h2	0
dopamine neurotransmitter receptor activity, coupled via Gs	F	h2	0
dopamine:sodium symporter activity	F	10q,1l0,166	0
double-stranded DNA binding	F	fu	9
double-stranded DNA exodeoxyribonuclease activity	F	jk	2
double-stranded DNA helicase activity	F	g0	0
double-stranded methylated DNA binding	F	h6	0
double-stranded RNA adenosine deaminase activity	F	26	0
double-stranded RNA binding	F	1hg	2
double-stranded RNA-specific ribonuclease activity	F	1gz	1
double-stranded telomeric DNA binding	F	h6,1nz	0
dynein complex	C	z0,8z	2
dynein complex binding	F	1f6	0
dynein intermediate chain binding	F	1di	0
dystrophin-associated glycoprotein complex	C	n5,1bi	0
E-box binding	F	1ht	0
early endosome	C	ii	1
early endosome membrane	C	ij	1
Edg-2 lysophosphatidic acid receptor binding	F	ik	0
efflux transmembrane transporter activity	F	1qb	7
elastic fiber	C	1n4	0
electron transfer activity	F	16h	10
elongin complex	C	1p6	0
endocytic vesicle	C	ei	4
endodeoxyribonuclease activity	F	hw,fa	10
endodeoxyribonuclease activity, producing 5'-phosphomonoesters	F	hr,hx	9
endolysosome	C	ws,ii	0
endolysosome membrane	C	wr,ij	0
endomembrane system	C	9z	0
endonuclease activity	F	14s	4
endonuclease activity, active with either ribo- or deoxyribonucleic acids and producing 5'-phosphomonoesters	F	hw	2
endonuclease complex	C	t4,8z	2
endopeptidase activity	F	189	8
endopeptidase complex	C	18a	4
endopeptidase inhibitor activity	F	18b,i2	4
endopeptidase regulator activity	F	18c	2
endoplasmic reticulum	C	t0	5
endoplasmic reticulum chaperone complex	C	i8	0
endoplasmic reticulum exit site	C	9z	0
endoplasmic reticulum lumen	C	t3	5
endoplasmic reticulum membrane	C	15y	4
endoplasmic reticulum protein-containing complex	C	1f5	38
endoplasmic reticulum subcompartment	C	161	4
endoplasmic reticulum tubular network	C	i9	1
endoplasmic reticulum tubular network membrane	C	i7	0
endoplasmic reticulum-Golgi intermediate compartment	C	t0	0
endoribonuclease activity	F	hw,1gz	5
endoribonuclease activity, cleaving miRNA-paired mRNA	F	ig,1q0	0
endoribonuclease activity, cleaving siRNA-paired mRNA	F	ig	0
endoribonuclease activity, producing 5'-phosphomonoesters	F	id,hx	14
endoribonuclease complex	C	hy	11
endosome	C	ei	8
endosome membrane	C	ej,6r	6
endothelial differentiation G protein-coupled receptor binding	F	lt	7
endothelin A receptor binding	F	6q	0
endothelin B receptor binding	F	6q	0
endothelin receptor activity	F	lr	0
enterobactin binding	F	wv,3u	0
envelope	C	9z	2
enzyme activator activity	F	iu	29
enzyme activator complex	C	1f5	5
enzyme binding	F	1di	28
enzyme inhibitor activity	F	iu	26
enzyme regulator activity	F	10k	25
enzyme-substrate adaptor activity	F	1fi	2
epidermal growth factor receptor activity	F	1q8	0
epinephrine binding	F	93	0
epoxide hydrolase activity	F	j9	5
ErbB-3 class receptor binding	F	1jv	0
ERBB3:ERBB2 complex	C	1bl	0
ERCC4-ERCC1 complex	C	15e	0
erythropoietin receptor activity	F	e3	0
ESC/E(Z) complex	C	180,pq	0
ESCRT complex	C	1f5	5
ESCRT I complex	C	j4,xj	0
estrogen 16-alpha-hydroxylase activity	F	1m2,16y	0
estrogen 2-hydroxylase activity	F	1m2,16y	0
estrogen response element binding	F	1ht	0
ether hydrolase activity	F	qd	14
euchromatin	C	ay	0
eukaryotic initiation factor 4E binding	F	1pz	0
eukaryotic initiation factor 4G binding	F	1pz	0
eukaryotic translation initiation factor 2 complex	C	1f5	0
eukaryotic translation initiation factor 2alpha kinase activity	F	1eq,1q0	0
eukaryotic translation initiation factor 2B complex	C	1f5	0
eukaryotic translation initiation factor 4F complex	C	1f5	0
excitatory extracellular ligand-gated ion channel activity	F	jt	4
exocytic vesicle	C	1qg,1j4	3
exodeoxyribonuclease activity	F	jn,fa	1
exodeoxyribonuclease activity, producing 5'-phosphomonoesters	F	jj,jo	9
exogenous protein binding	F	6l	2
exon-exon junction complex	C	14g	1
exonuclease activity	F	14s	7
exonuclease activity, active with either ribo- or deoxyribonucleic acids and producing 5'-phosphomonoesters	F	jn	2
exopeptidase activity	F	189	10
external encapsulating structure	C	9z	6
external side of plasma membrane	C	1jq	2
extracellular exosome	C	k2	0
extracellular ligand-gated ion channel activity	F	ve	5
extracellular matrix	C	jq	8
extracellular matrix binding	F	6l	3
extracellular matrix protein binding	F	1di	0
extracellular matrix structural constituent	F	1mk	6
extracellular membrane-bounded organelle	C	xl,jz	2
extracellular organelle	C	15t	2
extracellular region	C	9z	4
extracellular space	C	9z	0
extracellular vesicle	C	1sr,jy	7
extracellularly ATP-gated cation channel activity	F	jh,57,vc	0
extrinsic component of autophagosome membrane	C	kg	0
extrinsic component of cytoplasmic side of plasma membrane	C	kc	0
extrinsic component of external side of plasma membrane	C	kc	1
extrinsic component of membrane	C	9z	4
extrinsic component of mitochondrial outer membrane	C	ka	0
extrinsic component of omegasome membrane	C	ka	0
extrinsic component of organelle membrane	C	k7	14
extrinsic component of phagophore assembly site membrane	C	ka	0
extrinsic component of plasma membrane	C	k7	3
extrinsic component of postsynaptic membrane	C	kf	2
extrinsic component of postsynaptic specialization membrane	C	kd	2
extrinsic component of synaptic membrane	C	kc	2
extrinsic component of vacuolar membrane	C	ka	3
F-actin capping protein complex	C	1f5	1
FAD binding	F	l5	0
fatty acid binding	F	vo,10r	4
fatty acid derivative binding	F	vo	4
fatty acid omega-hydroxylase activity	F	10t,16y	3
fatty acid transmembrane transporter activity	F	vs,10s	5
fatty-acyl-CoA binding	F	1x,kk	1
Fc receptor complex	C	1bi	4
Fc-gamma receptor I complex binding	F	qs,1f6	0
Fc-gamma receptor III complex	C	ko	0
ferric iron binding	F	u0	0
ferrous iron binding	F	u0	0
ferroxidase activity	F	16r	0
fibrillar center	C	9z	0
fibrillar collagen trimer	C	bv	7
fibrinogen binding	F	1f6	0
fibrinogen complex	C	1f5	0
fibroblast growth factor binding	F	nk	0
fibroblast growth factor receptor activity	F	1q8	0
fibronectin binding	F	1di	0
filopodium	C	1o	2
filopodium membrane	C	9t	0
flap endonuclease activity	F	hr	2
flap-structured DNA binding	F	fu	2
flavin adenine dinucleotide binding	F	15a,3u	2
Flemming body	C	9z	0
flippase activity	F	5f	3
floppase activity	F	5f	7
flotillin complex	C	1bi	0
FMN binding	F	1h5,3u	0
focal adhesion	C	9y	0
folate:anion antiporter activity	F	ld,1q,1l3	0
folic acid transmembrane transporter activity	F	164,36,8k,10e,1t4	2
follicle-stimulating hormone receptor activity	F	1fe	0
forked DNA-dependent helicase activity	F	g0	0
formate-tetrahydrofolate ligase activity	F	vh	0
four-way junction DNA binding	F	gd	2
four-way junction helicase activity	F	g0	0
fructose binding	F	10u	0
fructose-1-phosphate aldolase activity	F	2r	0
fructose-bisphosphate aldolase activity	F	2r	0
fucose binding	F	10u	0
G protein activity	F	nu,10k	0
G protein-coupled adenosine receptor activity	F	ls	0
G protein-coupled amine receptor activity	F	ls	8
G protein-coupled chemoattractant receptor activity	F	lr	1
G protein-coupled peptide receptor activity	F	18n,ls	23
G protein-coupled receptor activity	F	1qa	42
G protein-coupled receptor binding	F	1jv	43
G protein-coupled serotonin receptor activity	F	lp,1jh	2
G protein-coupled serotonin receptor complex	C	1ji	0
G-protein alpha-subunit binding	F	1di	0
G-quadruplex DNA binding	F	fu	1
G-quadruplex RNA binding	F	1hg	0
G-rich strand telomeric DNA binding	F	1k9	0
GAIT complex	C	1f5	0
galactose binding	F	10u	0
galactosidase activity	F	qg	7
galactosylceramidase activity	F	qg	0
galactosylgalactosylglucosylceramidase activity	F	qg	0
galanin receptor binding	F	133	3
gamma DNA polymerase complex	C	g7,zy	0
gamma-catenin-TCF7L2 complex	C	95	0
gamma-secretase complex	C	1bi,8z	0
gamma-tubulin binding	F	1qw	0
gap junction	C	9x	0
gap junction channel activity	F	1tk	1
gap junction channel activity involved in cell communication by electrical coupling	F	mb	1
gated channel activity	F	a8	10
GDP binding	F	o2,3u	0
Gemini of coiled bodies	C	13v	0
general transcription initiation factor activity	F	10n	3
general transcription initiation factor binding	F	1p8	4
glial cell projection	C	1bg	5
glucagon-like peptide 1 receptor activity	F	lr	0
glucokinase activity	F	os	0
glucose binding	F	10u	0
glucose transmembrane transporter activity	F	ou	8
glucose-6-phosphatase activity	F	1mp	0
glucose-6-phosphate dehydrogenase activity	F	17h	0
glucosidase activity	F	qg	11
glucosylceramidase activity	F	qg	0
glucosyltransferase activity	F	ov	27
glucuronosyltransferase activity	F	1se,ov	12
glutamate binding	F	38,8j	0
glutamate receptor activity	F	1qa	2
glutamate-gated calcium ion channel activity	F	tv,vb	0
glutamatergic synapse	C	1nb	1
glutathione binding	F	3u,10d,15n,1mr	0
glutathione peroxidase activity	F	193	0
glutathione transferase activity	F	1pk	0
glycerol transmembrane transporter activity	F	8c,1c5	1
glycerophospholipid flippase activity	F	1av,l7	5
glycine binding	F	38,8j,96	0
glycogen phosphorylase activity	F	0	0
glycolipid binding	F	vo,88	3
glycoprotein complex	C	1f5	3
glycosaminoglycan binding	F	88	6
glycosyltransferase activity	F	1pj	10
glyoxalase (glycolic acid-forming) activity	F	q4	0
Golgi apparatus	C	t0	1
Golgi apparatus subcompartment	C	161	3
Golgi cisterna	C	na	3
Golgi medial cisterna	C	nb	0
Golgi membrane	C	6r	0
Golgi-associated vesicle	C	ei	2
Gq/11-coupled serotonin receptor activity	F	lu	0
granulocyte macrophage colony-stimulating factor receptor complex	C	1bl	0
Grb2-EGFR complex	C	1bi	0
growth cone	C	1kd	2
growth factor activity	F	1gg	0
growth factor binding	F	1di	19
growth factor complex	C	1f5	3
growth factor receptor binding	F	1jv	21
growth hormone receptor binding	F	e4,pz	0
growth hormone receptor complex	C	1gf	0
growth hormone-releasing hormone activity	F	px	0
GTP binding	F	o2,1fy	0
GTP-dependent protein binding	F	1di	0
GTP-dependent protein kinase activity	F	1eq	0
GTPase activator activity	F	iq,nw	0
GTPase activity	F	1h4	2
GTPase binding	F	is	1
GTPase regulator activity	F	155	5
guanine nucleotide transmembrane transporter activity	F	1fw	3
guanine phosphoribosyltransferase activity	F	1fx	0
guanine/thymine mispair binding	F	zl	0
guanyl deoxyribonucleotide binding	F	o1,1fu	3
guanyl nucleotide binding	F	1fv	2
guanyl ribonucleotide binding	F	o1,1fz	8
guanyl-nucleotide exchange factor activity	F	nw	0
guanyl-nucleotide exchange factor complex	C	t4	2
H2A histone acetyltransferase activity	F	p1	2
H2B histone acetyltransferase activity	F	p1	2
H3 histone acetyltransferase activity	F	p1	9
H4 histone acetyltransferase activity	F	p1	4
H4 histone acetyltransferase complex	C	p4	4
H4/H2A histone acetyltransferase complex	C	o9	1
haptoglobin binding	F	1di	0
haptoglobin-hemoglobin complex	C	1f5	0
heat shock protein binding	F	1di	3
helicase activity	F	8u,52	3
heme binding	F	1o8	0
heme oxygenase (decyclizing) activity	F	171	0
hemi-methylated DNA-binding	F	h6	0
hemidesmosome	C	9y	0
hemoglobin binding	F	1di	2
hemoglobin complex	C	1f5	0
heparan sulfate binding	F	n6,1mr	0
heparan sulfate proteoglycan binding	F	1fl,1mr	0
heparanase activity	F	qg	0
heparin binding	F	n6,1mr	0
heterochromatin	C	ay	9
heterocyclic compound binding	F	6l	39
heteromeric SMAD protein complex	C	1kh,1i0	0
hexokinase activity	F	1b5,8a	3
hexosaminidase activity	F	qg	8
hexose transmembrane transporter activity	F	10v	10
hexosyltransferase activity	F	n7	209
HFE-transferrin receptor complex	C	1bl	0
high voltage-gated calcium channel activity	F	1t7	0
high-density lipoprotein particle	C	1be	2
high-density lipoprotein particle binding	F	w0	0
high-density lipoprotein particle receptor activity	F	w1	0
histone acetyltransferase activity	F	18q	4
histone acetyltransferase activity (H2A-K5 specific)	F	o5	0
histone acetyltransferase activity (H4-K16 specific)	F	o8	0
histone acetyltransferase complex	C	1dh,14g	3
histone binding	F	1di	4
histone crotonyltransferase activity	F	18g	0
histone deacetylase activity	F	qb,1e8	6
histone deacetylase activity (H3-K9 specific)	F	p7	1
histone deacetylase activity (H4-K16 specific)	F	p7	2
histone deacetylase complex	C	14g,8z	10
histone decrotonylase activity	F	1dn	0
histone demethylase activity	F	1dp	8
histone dopaminyltransferase activity	F	18h	0
histone H3-di/monomethyl-lysine-4 FAD-dependent demethylase activity	F	16y,pf	0
histone H3-methyl-lysine-4 demethylase activity	F	pc	2
histone H3-methyl-lysine-9 demethylase activity	F	pc	3
histone kinase activity	F	1dz	4
histone kinase activity (H3-T11 specific)	F	pt	0
histone kinase activity (H3-T6 specific)	F	pt	0
histone kinase activity (H3-Y41 specific)	F	pu	0
histone lactyltransferase activity	F	18l	0
histone methyltransferase activity	F	1e9	3
histone methyltransferase activity (H3-K27 specific)	F	pw	0
histone methyltransferase activity (H3-K4 specific)	F	pw	0
histone methyltransferase activity (H4-R3 specific)	F	pv	0
histone methyltransferase complex	C	yg,14g	6
histone reader activity	F	b3	0
histone serotonyltransferase activity	F	18o	0
histone threonine kinase activity	F	1eq,ph	5
histone tyrosine kinase activity	F	13k,ph	2
histone-arginine N-methyltransferase activity	F	1f1,pm	5
histone-lysine N-methyltransferase activity	F	1fh,pm	8
hormone activity	F	1gg	14
hormone binding	F	6l	14
hormone receptor binding	F	1jv	2
Hsp70 protein binding	F	od	0
Hsp90 protein binding	F	od	0
HSP90-CDC37 chaperone complex	C	ac	0
hyaluronic acid binding	F	n6	0
hydro-lyase activity	F	8f	158
hydrolase activity	F	8t	22
hydrolase activity, acting on acid anhydrides	F	q5	2
hydrolase activity, acting on acid anhydrides, in phosphorus-containing anhydrides	F	q6	8
hydrolase activity, acting on acid anhydrides, in sulfonyl-containing anhydrides	F	q6	2
hydrolase activity, acting on carbon-nitrogen (but not peptide) bonds	F	q5	22
hydrolase activity, acting on carbon-nitrogen (but not peptide) bonds, in cyclic amidines	F	q9	28
hydrolase activity, acting on carbon-nitrogen (but not peptide) bonds, in linear amides	F	q9	130
hydrolase activity, acting on ester bonds	F	q5	11
hydrolase activity, acting on ether bonds	F	q5	2
hydrolase activity, acting on glycosyl bonds	F	q5	3
hydrolase activity, hydrolyzing N-glycosyl compounds	F	qe	26
hydrolase activity, hydrolyzing O-glycosyl compounds	F	qe	127
hydroxymethylbilane synthase activity	F	1pk	0
hypoxanthine phosphoribosyltransferase activity	F	1fx	0
I band	C	9z	0
I-kappaB/NF-kappaB complex	C	t4	1
iduronate-2-sulfatase activity	F	1mt	0
IgE binding	F	qq	0
IgG receptor activity	F	qr	2
IkappaB kinase complex	C	1jf	0
immune receptor activity	F	1ju	7
immunoglobulin binding	F	1f6	6
immunoglobulin receptor activity	F	1qa,qp	5
immunoglobulin receptor binding	F	1jv	1
immunological synapse	C	9z	0
importin-alpha family protein binding	F	1di	0
inactive sex chromosome	C	1jl	0
inclusion body	C	sw	14
inflammasome complex	C	1f5	6
inhibin A complex	C	qz	0
inhibin complex	C	1f5	2
inner mitochondrial membrane protein complex	C	xj,zy	26
Ino80 complex	C	r2	0
INO80-type complex	C	1n8	2
inorganic anion transmembrane transporter activity	F	3w,r5	22
inorganic cation transmembrane transporter activity	F	99,r5	6
inorganic molecular entity transmembrane transporter activity	F	1qb	9
inositol phosphate phosphatase activity	F	19g	8
inositol tetrakisphosphate phosphatase activity	F	r6	7
inositol-1,3,4,5-tetrakisphosphate 3-phosphatase activity	F	r7	0
insulin binding	F	1di,18j	0
insulin receptor activity	F	1q8,1fe	0
insulin receptor binding	F	1jv,1f6	0
insulin receptor complex	C	1bl,1e5	0
insulin-like growth factor binding	F	nk	2
insulin-like growth factor binding protein complex	C	nl	2
insulin-like growth factor I binding	F	rd	0
insulin-like growth factor II binding	F	rd	0
insulin-like growth factor receptor activity	F	1q8	0
insulin-like growth factor receptor binding	F	1jv	0
insulin-like growth factor ternary complex	C	re	0
integral component of cytoplasmic side of endoplasmic reticulum membrane	C	rl	0
integral component of endoplasmic reticulum membrane	C	tb,rs	2
integral component of endoplasmic reticulum-Golgi intermediate compartment (ERGIC) membrane	C	rs,tc	0
integral component of lumenal side of endoplasmic reticulum membrane	C	rl	0
integral component of lysosomal membrane	C	rv	0
integral component of membrane	C	te	6
integral component of mitochondrial membrane	C	rs,tf	2
integral component of mitochondrial outer membrane	C	tg,rq	0
integral component of organelle membrane	C	rp,th	18
integral component of peroxisomal membrane	C	ti,rs	0
integral component of plasma membrane	C	rp,tj	7
integral component of vacuolar membrane	C	rs,tk	4
integrin alpha1-beta1 complex	C	s9	0
integrin alpha10-beta1 complex	C	s9	0
integrin alpha11-beta1 complex	C	s9	0
integrin alpha2-beta1 complex	C	s9	0
integrin alpha3-beta1 complex	C	s9	0
integrin alpha4-beta7 complex	C	s9	0
integrin alpha5-beta1 complex	C	s9	0
integrin alphaL-beta2 complex	C	s9	0
integrin alphav-beta3 complex	C	s9	0
integrin alphav-beta5 complex	C	s9	0
integrin alphav-beta6 complex	C	s9	0
integrin alphav-beta8 complex	C	s9	0
integrin binding	F	1jv,1f6,9l	1
integrin complex	C	1dl,1bl	24
intercalated disc	C	9w	0
intercellular bridge	C	9z	2
interleukin-1 binding	F	nk,e2	1
interleukin-1 receptor activity	F	e3	2
interleukin-1 receptor antagonist activity	F	e4,sc,1ge	2
interleukin-1 type I receptor antagonist activity	F	se	0
interleukin-1 type II receptor antagonist activity	F	se	0
interleukin-12 complex	C	1f5	0
interleukin-15 receptor activity	F	e3	0
interleukin-16 receptor activity	F	e3	0
interleukin-18 receptor binding	F	e4	0
interleukin-2 receptor binding	F	e4,nm	0
interleukin-23 complex	C	1f5	0
interleukin-23 receptor activity	F	e3	0
interleukin-23 receptor binding	F	e4	0
interleukin-23 receptor complex	C	1bl	0
interleukin-6 receptor activity	F	e3	0
interleukin-6 receptor complex	C	1bl	0
interleukin-8 receptor activity	F	73	0
intermediate filament	C	1c4	5
intermediate filament cytoskeleton	C	eo	3
intermediate-density lipoprotein particle	C	1qn	0
intracellular anatomical structure	C	9z	8
intracellular cGMP-activated cation channel activity	F	sy	0
intracellular cyclic nucleotide activated cation channel activity	F	sz,db,vc	2
intracellular ligand-gated ion channel activity	F	ve	4
intracellular membrane-bounded organelle	C	xl,t2	33
intracellular non-membrane-bounded organelle	C	13m,t2	39
intracellular organelle	C	15t	2
intracellular organelle lumen	C	15x	19
intracellular protein-containing complex	C	1f5	97
intracellular vesicle	C	1sr,t0	2
intramembrane lipid transporter activity	F	vs	2
intramolecular oxidoreductase activity	F	u4	21
intramolecular oxidoreductase activity, interconverting keto- and enol-groups	F	t7	6
intramolecular oxidoreductase activity, transposing C=C bonds	F	t7	18
intramolecular oxidoreductase activity, transposing S-S bonds	F	t7	1
intrinsic component of endoplasmic reticulum membrane	C	th	1
intrinsic component of endoplasmic reticulum-Golgi intermediate compartment (ERGIC) membrane	C	th	1
intrinsic component of external side of plasma membrane	C	tj	3
intrinsic component of membrane	C	9z	7
intrinsic component of mitochondrial membrane	C	th	3
intrinsic component of mitochondrial outer membrane	C	tf	1
intrinsic component of organelle membrane	C	te	18
intrinsic component of peroxisomal membrane	C	th	1
intrinsic component of plasma membrane	C	te	6
intrinsic component of vacuolar membrane	C	th	4
intronic transcription regulatory region sequence-specific DNA binding	F	1oy	1
inward rectifier potassium channel activity	F	1tc,vc	2
inward rectifier potassium channel inhibitor activity	F	1cn	0
inward rectifying potassium channel	C	1cm,1bi	0
ion binding	F	6l	2
ion channel activity	F	tu,a8,r5	7
ion channel complex	C	1qd	4
ion channel inhibitor activity	F	a9,tt	3
ion channel regulator activity	F	aa	6
ion transmembrane transporter activity	F	1qb	10
ionotropic glutamate receptor activity	F	mu,1qf	4
ionotropic glutamate receptor complex	C	tr,135	3
IRE1-RACK1-PP2A complex	C	1f5	0
IRE1-TRAF2-ASK1 complex	C	xj,i8	0
iron chaperone activity	F	xx	0
iron ion binding	F	1pu	2
iron-sulfur cluster binding	F	xs	4
isocitrate dehydrogenase (NADP+) activity	F	u3	0
isocitrate dehydrogenase [NAD(P)+] activity	F	17h	2
isomerase activity	F	8t	18
isoprenoid binding	F	vo	5
ISWI-type complex	C	1n8	8
JUN kinase activity	F	x3	0
JUN kinase binding	F	1e1	0
JUN kinase kinase kinase activity	F	x5	0
K63-linked polyubiquitin modification-dependent protein binding	F	1ca	0
keratin filament	C	st	0
keratohyalin granule	C	9z	0
kinase activator activity	F	iq,uh	2
kinase activity	F	1pm	133
kinase binding	F	is	2
kinase inhibitor activity	F	it,uh	1
kinase regulator activity	F	iu	5
kinetochore	C	t1,1n3	0
kininogen binding	F	1di	2
Krueppel-associated box domain binding	F	1ds	0
Ku70:Ku80 complex	C	14g	0
L-amino acid transmembrane transporter activity	F	39	25
L-cysteine desulfurase complex	C	8z	2
L-dopa decarboxylase activator activity	F	iq	0
L-iduronidase activity	F	qg	0
L-leucine transmembrane transporter activity	F	99,164,138,um,6s	0
L-tryptophan transmembrane transporter activity	F	99,164,4m,um	2
L-type voltage-gated calcium channel complex	C	1t8	0
lamellipodium	C	1bg	1
lamellipodium membrane	C	9t,v2	0
laminin binding	F	1di,jv	2
large ribosomal subunit	C	1h8	2
late endosome	C	ii	1
late endosome membrane	C	ij	1
lateral element	C	9z	0
lateral plasma membrane	C	9z	0
LBD domain binding	F	1ds	0
leading edge membrane	C	9z	3
leading edge of lamellipodium	C	9q	0
leptin receptor activity	F	e3	0
leptin receptor binding	F	1jv	0
leucine zipper domain binding	F	wh	0
leukemia inhibitory factor receptor activity	F	bd	0
Lewy body	C	qw	2
Lewy body core	C	9z	0
ligand-activated transcription factor activity	F	gn	1
ligand-gated calcium channel activity	F	7j,vc	2
ligand-gated cation channel activity	F	97,ve	13
ligand-gated channel activity	F	md	3
ligand-gated ion channel activity	F	tq,vd	6
ligand-gated sodium channel activity	F	1kv,vc	1
ligase activity	F	8t	11
ligase activity, forming carbon-nitrogen bonds	F	vg	43
ligase activity, forming carbon-sulfur bonds	F	vg	5
linear polyubiquitin binding	F	1rn	0
linoleic acid binding	F	w7,162	0
lipase activator activity	F	iq	2
lipase activity	F	qc	5
lipase inhibitor activity	F	it	1
lipid binding	F	6l	14
lipid droplet	C	t1	2
lipid kinase activity	F	ue	2
lipid transfer activity	F	vs	8
lipid transporter activity	F	1qh	15
lipopeptide binding	F	vo,18e	2
lipopolysaccharide binding	F	vo,88	0
lipopolysaccharide immune receptor activity	F	17z	0
lipopolysaccharide receptor complex	C	1gf,xj	0
lipoprotein lipase activator activity	F	vl	0
lipoprotein lipase activity	F	1qm	0
lipoprotein particle	C	1ff	1
lipoprotein particle binding	F	1fg	5
lipoprotein particle receptor activity	F	8q	4
lipoprotein particle receptor binding	F	1jv	3
lipoteichoic acid binding	F	88	0
lithocholic acid binding	F	1ly,6j,162	0
lithocholic acid receptor activity	F	6k	0
lncRNA binding	F	1hg	0
long-chain fatty acid binding	F	kj	7
long-chain fatty acid omega-1 hydroxylase activity	F	16y	0
long-chain fatty acid omega-hydroxylase activity	F	kl	0
long-chain fatty acid transporter activity	F	vs	3
long-chain fatty acyl-CoA binding	F	kn	0
low-affinity IgG receptor activity	F	qn	0
low-density lipoprotein particle	C	1be	0
low-density lipoprotein particle binding	F	w0	0
low-density lipoprotein particle receptor activity	F	w1	0
low-density lipoprotein particle receptor binding	F	w2	0
LRR domain binding	F	1ds	1
lyase activity	F	8t	12
Lys48-specific deubiquitinase activity	F	ff	0
Lys63-specific deubiquitinase activity	F	ff	0
lysine N-acetyltransferase activity, acting on acetyl phosphate as donor	F	11r	0
lysine N-methyltransferase activity	F	11t,1io	1
lysine-acetylated histone binding	F	p5,1b	0
lysophosphatidic acid acyltransferase activity	F	wq	2
lysophosphatidic acid binding	F	1au,3u,88	0
lysophospholipid acyltransferase activity	F	22	2
lysosomal membrane	C	wu	5
lysosome	C	wt	6
lytic vacuole	C	1sk	5
lytic vacuole membrane	C	1sj	2
macrolide binding	F	165,oq	2
macrophage migration inhibitory factor receptor complex	C	1gf	0
macropinosome	C	1bb	0
magnesium ion binding	F	xt	0
main axon	C	9z	0
MAML1-RBP-Jkappa- ICN1 complex	C	1f5	0
manganese ion binding	F	1pu	0
mannose binding	F	10u	0
MAP kinase activity	F	1eq	1
MAP kinase kinase activity	F	1eu	1
MAP kinase kinase kinase activity	F	1eq	1
mast cell granule	C	ws	0
mature chylomicron	C	b9	0
MCM complex	C	1f5	1
medium-chain-acyl-CoA dehydrogenase activity	F	1y	0
meiotic cohesin complex	C	bt	0
melanocortin receptor activity	F	lr	3
melanocortin receptor binding	F	133	5
melanocyte-stimulating hormone receptor activity	F	xb	0
melanosome	C	1b9	0
melanosome membrane	C	1ba	0
membrane	C	9z	15
membrane attack complex	C	1cb,1bi	0
membrane microdomain	C	xg	3
membrane protein complex	C	1f5	87
membrane raft	C	xi	1
membrane-bounded organelle	C	15t	5
membrane-enclosed lumen	C	9z	2
mercury ion binding	F	1pu	0
messenger ribonucleoprotein complex	C	1h1	0
metal cation:monoatomic cation antiporter activity	F	1l4,xu	4
metal cation:proton antiporter activity	F	1l7,xp	6
metal chelating activity	F	xt	0
metal cluster binding	F	6l	1
metal ion binding	F	96	6
metal ion transmembrane transporter activity	F	r4	6
metal-dependent deubiquitinase activity	F	y3,ff	0
metalloaminopeptidase activity	F	3c,y2	0
metallochaperone activity	F	10g	4
metallodipeptidase activity	F	y2,fq	0
metalloendopeptidase activity	F	hz,y3	1
metalloendopeptidase activity involved in amyloid precursor protein catabolic process	F	xz	0
metalloendopeptidase inhibitor activity	F	i1	0
metalloexopeptidase activity	F	y3,jp	3
metallopeptidase activity	F	189	4
methenyltetrahydrofolate cyclohydrolase activity	F	dq	0
methionine synthase activity	F	1ip,y	0
methotrexate transmembrane transporter activity	F	fi,164,36,1to	0
methyl-CpG binding	F	15a,1j6	0
methylated histone binding	F	p5,y9	3
methylation-dependent protein binding	F	10c	1
methylcytosine dioxygenase activity	F	e	0
methylenetetrahydrofolate dehydrogenase (NADP+) activity	F	yc	0
methylenetetrahydrofolate dehydrogenase [NAD(P)+] activity	F	17e	2
methylenetetrahydrofolate reductase (NAD(P)H) activity	F	17e	2
methylosome	C	yg	0
methyltransferase activity	F	1pl	127
methyltransferase complex	C	1pn	9
MH1 domain binding	F	1ds	0
MH2 domain binding	F	1ds	0
MHC class I peptide loading complex	C	xj,i8	0
MHC class I protein binding	F	yr	2
MHC class I protein complex	C	ys	0
MHC class Ib protein complex	C	ys	0
MHC class II protein binding	F	yr	2
MHC class II protein complex	C	ys	0
MHC class II protein complex binding	F	yt	0
MHC class II receptor activity	F	1qa,qp	0
MHC protein binding	F	1jv	3
MHC protein complex	C	1bi	3
MHC protein complex binding	F	1f6	3
microbody	C	t0	3
microbody membrane	C	yu,6r	1
microfibril	C	1n4	0
microfilament motor activity	F	el,52	2
microspike	C	1bg	0
microtubule	C	1c4	7
microtubule associated complex	C	1f5	7
microtubule binding	F	1qw	3
microtubule bundle	C	9z	4
microtubule cytoskeleton	C	eo	0
microtubule end	C	9z	4
microtubule minus-end	C	z4	1
microtubule minus-end binding	F	z1	0
microtubule motor activity	F	el,52	2
microtubule organizing center	C	9z	5
microtubule plus-end	C	z4	1
microtubule plus-end binding	F	z1	0
microvillus	C	1o	2
microvillus membrane	C	9t	1
midbody	C	9z	0
minor groove of adenine-thymine-rich DNA binding	F	gd	0
minus-end-directed microtubule motor activity	F	z7	0
miRNA binding	F	1go	0
misfolded protein binding	F	1di	0
mismatch base pair DNA N-glycosylase activity	F	g3	2
mismatch repair complex	C	1f5	7
mismatch repair complex binding	F	1f6	4
mismatched DNA binding	F	h6	9
mitochondria-associated endoplasmic reticulum membrane	C	15z	0
mitochondrial alpha-ketoglutarate dehydrogenase complex	C	100,fj	1
mitochondrial crista	C	9z	0
mitochondrial inner membrane	C	15w,zs	0
mitochondrial intermembrane space	C	15v	0
mitochondrial matrix	C	t3	0
mitochondrial membrane	C	15y	2
mitochondrial nucleoid	C	14y,t1	0
mitochondrial outer membrane	C	zs,160	0
mitochondrial permeability transition pore complex	C	1cb,zy	0
mitochondrial prohibitin complex	C	r0	0
mitochondrial promoter sequence-specific DNA binding	F	1oy	0
mitochondrial protein-containing complex	C	1f5	25
mitochondrial proton-transporting ATP synthase complex	C	1fp,r0	0
mitochondrial tricarboxylic acid cycle enzyme complex	C	1qk,zy	3
mitochondrion	C	t0	0
mitochondrion-derived vesicle	C	ei	0
mitotic spindle	C	1lm	0
mitotic spindle astral microtubule	C	4u	0
mitotic spindle microtubule	C	1ln	2
mitotic spindle midzone	C	1lo	0
mitotic spindle pole	C	1lp	0
MLL1 complex	C	109	0
MLL1/2 complex	C	pq	1
MLL3/4 complex	C	pq	0
MMXD complex	C	1f5	0
modification-dependent protein binding	F	1di	7
modified amino acid binding	F	6l	7
modified amino acid transmembrane transporter activity	F	1qb	16
molecular adaptor activity	F	10n	3
molecular carrier activity	F	10n	7
molecular condensate scaffold activity	F	1fi	0
molecular function activator activity	F	10k	5
molecular function inhibitor activity	F	10k	5
molecular function regulator activity	F	10n	8
molecular sequestering activity	F	10n	5
molecular transducer activity	F	10n	4
molecular_function	F		26
mono-olein transacylation activity	F	20	0
monoamine oxidase activity	F	17g	0
monoamine transmembrane transporter activity	F	1r	5
monocarboxylic acid binding	F	8j	13
monocarboxylic acid transmembrane transporter activity	F	8k	27
monooxygenase activity	F	16h	64
monosaccharide binding	F	87,1kj	9
monosaccharide transmembrane transporter activity	F	1mn	7
monovalent cation:proton antiporter activity	F	1l4,r4	1
motile cilium	C	bf	2
MPP7-DLG1-LIN7 complex	C	1bi	0
Mre11 complex	C	14g	0
MRF binding	F	6g	0
mRNA 3'-UTR AU-rich region binding	F	112	0
mRNA 3'-UTR binding	F	114	1
mRNA 5'-UTR binding	F	114	0
mRNA binding	F	1hg	9
mRNA cap binding complex	C	1hi,t4	0
mRNA N6-methyladenosine dioxygenase activity	F	16d	0
mRNA regulatory element binding translation repressor activity	F	1q2,1q1	0
mucus layer	C	9z	2
multivesicular body	C	ux	0
multivesicular body, internal vesicle	C	ei	0
multivesicular body, internal vesicle lumen	C	1ss,t3	0
muramyl dipeptide binding	F	18e,88	0
MutLalpha complex binding	F	zk	0
MutSalpha complex	C	zj,14g	0
MutSalpha complex binding	F	zk	0
MutSbeta complex	C	zj,14g	0
Myb complex	C	14g	0
myofibril	C	ca	2
myofilament	C	9z	2
myosin binding	F	em	7
myosin complex	C	1f5	3
myosin filament	C	1n4	2
myosin II complex	C	11l	1
myosin II filament	C	11m	0
myosin light chain binding	F	11k	3
myosin phosphatase regulator activity	F	1eh	0
N-acetyltransferase activity	F	1e,11s	29
N-acyltransferase activity	F	22	32
N-methyltransferase activity	F	yf	29
N6-methyladenosine-containing RNA binding	F	1hg	0
NAD binding	F	15a	2
NAD DNA ADP-ribosyltransferase activity	F	186	1
NAD(P)H dehydrogenase (quinone) activity	F	16v	2
NAD(P)H oxidase H2O2-forming activity	F	16u	2
NAD+ ADP-ribosyltransferase activity	F	186	0
NAD+ binding	F	3u,11v	0
NAD+- protein-aspartate ADP-ribosyltransferase activity	F	122	0
NAD+-protein ADP-ribosyltransferase activity	F	186,8v	9
NAD+-protein-glutamate ADP-ribosyltransferase activity	F	122	3
NAD+-protein-histidine ADP-ribosyltransferase activity	F	122	0
NAD+-protein-serine ADP-ribosyltransferase activity	F	122	2
NAD+-protein-tyrosine ADP-ribosyltransferase activity	F	122	0
NAD-dependent histone deacetylase activity	F	p7,12d	5
NAD-dependent histone deacetylase activity (H3-K18 specific)	F	127,p9	0
NAD-dependent histone deacetylase activity (H3-K56 specific)	F	127	0
NAD-dependent histone deacetylase activity (H3-K9 specific)	F	127,p8	0
NAD-dependent histone deacetylase activity (H4-K16 specific)	F	127,p9	0
NAD-dependent histone decrotonylase activity	F	12e	0
NAD-dependent protein deacetylase activity	F	1e8	1
NAD-dependent protein decrotonylase activity	F	22	1
NAD-dependent protein demyristoylase activity	F	22	0
NAD-dependent protein depalmitoylase activity	F	22	0
NAD-retinol dehydrogenase activity	F	17h	0
NADH dehydrogenase (quinone) activity	F	12j,11x	2
NADH dehydrogenase activity	F	16s	1
NADP binding	F	15a	2
NADPH binding	F	3u,12k	0
NADPH oxidase complex	C	1bi,17i	0
NADPH-hemoprotein reductase activity	F	16t	0
natural killer cell lectin-like receptor binding	F	1jv	0
NEDD8 ligase activity	F	12q,1s3	0
NEDD8 transferase activity	F	1s6	2
nerve growth factor binding	F	136	0
nerve growth factor receptor activity	F	137	0
neuregulin binding	F	nk	0
neuregulin receptor activity	F	1qa	0
neurofibrillary tangle	C	qw	0
neuromuscular junction	C	1nb	4
neuron projection	C	1bg	17
neuron projection cytoplasm	C	1bh	2
neuron projection membrane	C	9t,v2	4
neuron spine	C	12x	3
neuronal cell body	C	9m	0
neuropeptide hormone activity	F	px	5
neuropeptide receptor binding	F	lt	24
neurotransmitter receptor activity	F	1ju	5
neurotransmitter receptor complex	C	1bl	2
neurotrophin binding	F	nk	2
neurotrophin receptor activity	F	1ju	2
neutral amino acid transmembrane transporter activity	F	39	16
NF-kappaB binding	F	1i3	0
NF-kappaB complex	C	14g	1
NF-kappaB p50/p65 complex	C	13a	0
nitric oxide transmembrane transporter activity	F	r5	0
nitric-oxide synthase activity	F	170	0
nitric-oxide synthase regulator activity	F	iu	1
nitroglycerin reductase activity	F	16x	0
NLRP1 inflammasome complex	C	qx	0
NLRP3 inflammasome complex	C	qx	0
NMDA glutamate receptor activity	F	tv,1t9,vc	0
NMDA selective glutamate receptor complex	C	tw,98	0
non-membrane spanning protein tyrosine kinase activity	F	1ew	1
non-membrane spanning protein tyrosine phosphatase activity	F	1f0	0
non-membrane-bounded organelle	C	15t	4
non-motile cilium	C	bf	2
nonhomologous end joining complex	C	t4,ga	2
norepinephrine binding	F	96,93	0
Notch binding	F	1jv	0
npBAF complex	C	1n8	0
NSL complex	C	o9	0
NuA4 histone acetyltransferase complex	C	oa	1
nuclear androgen receptor binding	F	14i	0
nuclear body	C	9z	12
nuclear chromosome	C	b5	2
nuclear cyclin-dependent protein kinase holoenzyme complex	C	dk,14g	3
nuclear DNA-directed RNA polymerase complex	C	gv,14g	7
nuclear envelope	C	15u	0
nuclear envelope lumen	C	15v	0
nuclear estrogen receptor activity	F	14o	1
nuclear estrogen receptor binding	F	14i	0
nuclear export signal receptor activity	F	14w	0
nuclear inclusion body	C	qw	1
nuclear inner membrane	C	15w,149	0
nuclear localization sequence binding	F	1jr	0
nuclear lumen	C	t3	0
nuclear matrix	C	9z	0
nuclear membrane	C	15y	2
nuclear outer membrane	C	149,160	0
nuclear periphery	C	9z	0
nuclear pore	C	14g	0
nuclear pore cytoplasmic filaments	C	14g	0
nuclear pore nuclear basket	C	14g	0
nuclear pore outer ring	C	14g	0
nuclear protein-containing complex	C	1f5	175
nuclear receptor activity	F	go,1ju,va	0
nuclear receptor binding	F	1i3	8
nuclear receptor coactivator activity	F	1oz	0
nuclear replication fork	C	1gp	0
nuclear retinoic acid receptor binding	F	14i	1
nuclear retinoid X receptor binding	F	14l	0
nuclear speck	C	13v	1
nuclear steroid receptor activity	F	1ju	2
nuclear stress granule	C	1h3	0
nuclear telomere cap complex	C	1nx,14g	2
nuclear ubiquitin ligase complex	C	1rs,14g	8
nuclease activity	F	qc	5
nucleic acid binding	F	165,oq	6
nucleobase-containing compound kinase activity	F	ue	10
nucleobase-containing compound transmembrane transporter activity	F	1qb	4
nucleocytoplasmic carrier activity	F	10g	2
nucleocytoplasmic transport complex	C	1f5	2
nucleoid	C	9z	3
nucleolus	C	t1	0
nucleoplasm	C	9z	0
nucleoside binding	F	1kj,165,88,oq	4
nucleoside diphosphate kinase activity	F	1b6,14u	0
nucleoside phosphate binding	F	165,oq	2
nucleoside triphosphate diphosphatase activity	F	1g5	16
nucleoside-triphosphatase regulator activity	F	iu	1
nucleosomal DNA binding	F	b0,158	0
nucleosome	C	1fb,g4	2
nucleosome binding	F	az,1f6	2
nucleotidase activity	F	19g	3
nucleotide binding	F	1kj,153	11
nucleotide receptor activity	F	1qa	2
nucleotide transmembrane transporter activity	F	167,14v	8
nucleotide-activated protein kinase complex	C	t4,1e5	0
nucleotide-excision repair complex	C	14g	9
nucleotide-excision repair factor 1 complex	C	15e	0
nucleotidyltransferase activity	F	1pm	26
nucleus	C	t0	11
NuRD complex	C	pa,1pf,ae	0
NURF complex	C	u6	0
O-acyltransferase activity	F	22	44
O-methyltransferase activity	F	yf	30
oleate transmembrane transporter activity	F	wa,164,km	0
oligopeptide binding	F	18e	2
oligosaccharide binding	F	87	9
omega peptidase activity	F	189	5
oncostatin-M receptor activity	F	e3	0
oncostatin-M receptor complex	C	1bl	0
opsonin binding	F	1di	6
organelle	C	9z	5
organelle envelope	C	ip	4
organelle envelope lumen	C	t3	3
organelle inner membrane	C	15y	3
organelle lumen	C	xm	4
organelle membrane	C	xg	13
organelle membrane contact site	C	9z	9
organelle outer membrane	C	16a,6r	3
organelle subcompartment	C	9z	4
organic acid binding	F	1kj	32
organic acid transmembrane transporter activity	F	1qb	4
organic anion transmembrane transporter activity	F	3w	117
organic cyclic compound binding	F	6l	53
organic hydroxy compound transmembrane transporter activity	F	1qb	19
organophosphate ester transmembrane transporter activity	F	1qb	11
ornithine carbamoyltransferase activity	F	8i	0
outer kinetochore	C	1f5	0
outer membrane	C	xg	3
outward rectifier potassium channel activity	F	1tc	1
oxidative DNA demethylase activity	F	e,fy	0
oxidative RNA demethylase activity	F	e,f4,8y	3
oxidized DNA binding	F	ex	2
oxidized purine DNA binding	F	16e	1
oxidized pyrimidine DNA binding	F	16e	0
oxidoreductase activity	F	8t	77
oxidoreductase activity, acting on a sulfur group of donors	F	16h	19
oxidoreductase activity, acting on a sulfur group of donors, NAD(P) as acceptor	F	16i	14
oxidoreductase activity, acting on a sulfur group of donors, oxygen as acceptor	F	16i	7
oxidoreductase activity, acting on CH or CH2 groups	F	16h	14
oxidoreductase activity, acting on CH or CH2 groups, disulfide as acceptor	F	16l	4
oxidoreductase activity, acting on CH or CH2 groups, quinone or similar compound as acceptor	F	16l	3
oxidoreductase activity, acting on CH-OH group of donors	F	16h	59
oxidoreductase activity, acting on metal ions	F	16h	5
oxidoreductase activity, acting on metal ions, NAD or NADP as acceptor	F	16p	8
oxidoreductase activity, acting on metal ions, oxygen as acceptor	F	16p	1
oxidoreductase activity, acting on NAD(P)H	F	16h	14
oxidoreductase activity, acting on NAD(P)H, heme protein as acceptor	F	16s	4
oxidoreductase activity, acting on NAD(P)H, oxygen as acceptor	F	16s	2
oxidoreductase activity, acting on NAD(P)H, quinone or similar compound as acceptor	F	16s	7
oxidoreductase activity, acting on other nitrogenous compounds as donors	F	16h	12
oxidoreductase activity, acting on other nitrogenous compounds as donors, oxygen as acceptor	F	16w	6
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen	F	16h	127
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen, another compound as one donor, and incorporation of one atom of oxygen	F	10t,16y	4
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen, NAD(P)H as one donor, and incorporation of one atom of oxygen	F	10t,16y	290
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen, reduced flavin or flavoprotein as one donor, and incorporation of one atom of oxygen	F	10t,16y	19
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen, reduced iron-sulfur protein as one donor, and incorporation of one atom of oxygen	F	10t,16y	18
oxidoreductase activity, acting on paired donors, with incorporation or reduction of molecular oxygen, reduced pteridine as one donor, and incorporation of one atom of oxygen	F	10t,16y	6
oxidoreductase activity, acting on peroxide as acceptor	F	16h	4
oxidoreductase activity, acting on single donors with incorporation of molecular oxygen	F	16h	11
oxidoreductase activity, acting on single donors with incorporation of molecular oxygen, incorporation of two atoms of oxygen	F	175,fp	108
oxidoreductase activity, acting on superoxide radicals as acceptor	F	16h	5
oxidoreductase activity, acting on the aldehyde or oxo group of donors	F	16h	22
oxidoreductase activity, acting on the aldehyde or oxo group of donors, disulfide as acceptor	F	178	3
oxidoreductase activity, acting on the aldehyde or oxo group of donors, NAD or NADP as acceptor	F	178	65
oxidoreductase activity, acting on the CH-CH group of donors	F	16h	45
oxidoreductase activity, acting on the CH-CH group of donors, with a flavin as acceptor	F	17b	6
oxidoreductase activity, acting on the CH-NH group of donors	F	16h	21
oxidoreductase activity, acting on the CH-NH group of donors, NAD or NADP as acceptor	F	17d	41
oxidoreductase activity, acting on the CH-NH2 group of donors	F	16h	17
oxidoreductase activity, acting on the CH-NH2 group of donors, oxygen as acceptor	F	17f	12
oxidoreductase activity, acting on the CH-OH group of donors, NAD or NADP as acceptor	F	16o	347
oxidoreductase complex	C	8z	47
oxygen binding	F	1kj	1
P-body	C	eb	0
P-TEFb complex	C	dp	0
P-TEFb complex binding	F	1f6	0
P-type calcium transporter activity	F	7o,17p,5e	3
P-type calcium transporter activity involved in regulation of cardiac muscle cell membrane potential	F	17n	0
P-type ion transporter activity	F	1q,17u	12
P-type monovalent copper transporter activity	F	cf,17p,5e	0
P-type potassium transmembrane transporter activity	F	1cq,17p,5e	2
P-type sodium transporter activity	F	1kz,17p,5e	1
P-type sodium:potassium-exchanging transporter activity	F	17s,17r	1
P-type transmembrane transporter activity	F	5h	1
p53 binding	F	1di	0
paraspeckles	C	13v	0
passive transmembrane transporter activity	F	1qb	1
patched binding	F	1jv	0
pattern recognition receptor activity	F	1ju	5
PcG protein complex	C	14g	3
PCNA complex	C	g8,14g	0
PCNA-p21 complex	C	14g	0
PCSK9-AnxA2 complex	C	1f5	0
PCSK9-LDLR complex	C	1f5	0
PDZ domain binding	F	1ds	0
pentosyltransferase activity	F	n7	45
peptidase activator activity	F	iq,18c	3
peptidase activator activity involved in apoptotic process	F	187	1
peptidase activity	F	q5,8v	11
peptidase complex	C	8z	8
peptidase inhibitor activity	F	it,18c	2
peptidase regulator activity	F	iu	3
peptide antigen binding	F	42,18e	0
peptide binding	F	35	10
peptide butyryltransferase activity	F	11s	1
peptide crotonyltransferase activity	F	11s	1
peptide dopaminyltransferase activity	F	11s	1
peptide histaminyltransferase activity	F	11s	0
peptide hormone binding	F	18e,py	8
peptide hormone receptor binding	F	pz	4
peptide lactyltransferase activity	F	11s	1
peptide N-acetyltransferase activity	F	11r	2
peptide receptor activity	F	1ju	4
peptide serotonyltransferase activity	F	11s	1
peptide transmembrane transporter activity	F	36	7
peptide-lysine-N-acetyltransferase activity	F	18m,8v	2
peptidoglycan binding	F	n6	0
peptidyl-dipeptidase activity	F	jp	0
peptidyl-proline 4-dioxygenase activity	F	18u	1
peptidyl-proline dioxygenase activity	F	e,8v	3
peptidyl-prolyl cis-trans isomerase activity	F	bj,8v	1
pericentric heterochromatin	C	op	2
pericentriolar material	C	9z	0
perichromatin fibrils	C	9z	0
perikaryon	C	9z	0
perinuclear endoplasmic reticulum	C	9z	0
perinuclear endoplasmic reticulum lumen	C	i6	0
perinuclear region of cytoplasm	C	9z	1
peroxidase activity	F	43,174	19
peroxidase inhibitor activity	F	it	0
peroxiredoxin activity	F	193	2
peroxisomal membrane	C	yv	2
peroxisome	C	yu	9
peroxisome proliferator activated receptor binding	F	1jv	0
phagocytic cup	C	9z	0
phagocytic vesicle	C	hq	4
phagophore assembly site	C	9z	0
phagophore assembly site membrane	C	xg	0
phenylalanine 4-monooxygenase activity	F	173	0
phenylpyruvate tautomerase activity	F	t8	0
phosphatase activator activity	F	iq,19j	1
phosphatase activity	F	1b2	68
phosphatase binding	F	is	1
phosphatase complex	C	8z	6
phosphatase regulator activity	F	iu	3
phosphate ion binding	F	3u	0
phosphatidic acid binding	F	1au,3u	0
phosphatidylcholine binding	F	1au,96,1g7	0
phosphatidylcholine floppase activity	F	19o,l8	0
phosphatidylcholine transporter activity	F	1av	3
phosphatidylcholine-sterol O-acyltransferase activator activity	F	iq	0
phosphatidylethanolamine binding	F	1au	0
phosphatidylethanolamine flippase activity	F	n1	0
phosphatidylglycerol binding	F	1au,3u	1
phosphatidylinositol 3-kinase activity	F	ue	3
phosphatidylinositol 3-kinase complex	C	1po,xj	3
phosphatidylinositol 3-kinase complex, class I	C	19u	2
phosphatidylinositol 3-kinase complex, class IA	C	19v	0
phosphatidylinositol 3-kinase complex, class IB	C	19v	0
phosphatidylinositol binding	F	1au	3
phosphatidylinositol bisphosphate binding	F	1a4	2
phosphatidylinositol bisphosphate kinase activity	F	ue,1b5	2
phosphatidylinositol bisphosphate phosphatase activity	F	1a6	3
phosphatidylinositol kinase activity	F	ue,1b5	3
phosphatidylinositol monophosphate phosphatase activity	F	1a6	2
phosphatidylinositol phosphate binding	F	19y	5
phosphatidylinositol phosphate kinase activity	F	ue,1b5	5
phosphatidylinositol phosphate phosphatase activity	F	19g	5
phosphatidylinositol phospholipase C activity	F	1as	0
phosphatidylinositol trisphosphate phosphatase activity	F	1a6	3
phosphatidylinositol-3,4,5-trisphosphate 3-phosphatase activity	F	1a8	0
phosphatidylinositol-3,4,5-trisphosphate binding	F	3u,1a4	0
phosphatidylinositol-3,4-bisphosphate 3-phosphatase activity	F	1ad	0
phosphatidylinositol-3,4-bisphosphate binding	F	3u	0
phosphatidylinositol-3,4-bisphosphate phosphatase activity	F	1a1	2
phosphatidylinositol-3-phosphatase activity	F	1a3	0
phosphatidylinositol-4,5-bisphosphate 3-kinase activity	F	19t,1a0	0
phosphatidylinositol-4,5-bisphosphate binding	F	3u,19z	0
phosphatidylserine binding	F	1au,10d	0
phosphatidylserine floppase activity	F	1av,l8	0
phosphodiesterase activity, acting on 3'-phosphoglycolate-terminated DNA strands	F	1b1,8x	0
phosphodiesterase I activity	F	jn,1b1	0
phosphoethanolamine phosphatase activity	F	19g	0
phospholipase A1 activity	F	1aq,8l	0
phospholipase A2 activity	F	1aq,8l	2
phospholipase A2 inhibitor activity	F	1at	0
phospholipase activator activity	F	vl	3
phospholipase activity	F	vm	11
phospholipase binding	F	is	0
phospholipase C activity	F	1aq,1b1	5
phospholipase inhibitor activity	F	vn	2
phospholipid binding	F	vo	9
phospholipid transporter activity	F	vs	8
phospholipid-hydroperoxide glutathione peroxidase activity	F	193	0
phosphoprotein binding	F	1di	1
phosphoprotein phosphatase activity	F	19g,8v	18
phosphopyruvate hydratase activity	F	q4	0
phosphopyruvate hydratase complex	C	8z	0
phosphoric diester hydrolase activity	F	1b2	33
phosphoric ester hydrolase activity	F	qc	5
phosphoserine residue binding	F	1ek	1
phosphothreonine residue binding	F	1ek	0
phosphotransferase activity, alcohol group as acceptor	F	1pm	127
phosphotransferase activity, phosphate group as acceptor	F	1pm	28
photoreceptor outer segment membrane	C	bc	0
Piccolo NuA4 histone acetyltransferase complex	C	13t	1
pigment granule	C	ei	5
pigment granule membrane	C	ej,6r	1
pinosome	C	ii	2
pituitary adenylate cyclase activating polypeptide activity	F	px	0
placental growth factor receptor activity	F	1q8	0
plasma lipoprotein particle	C	vz	4
plasma membrane	C	xg	3
plasma membrane bounded cell projection	C	9s	23
plasma membrane bounded cell projection cytoplasm	C	ea	2
plasma membrane protein complex	C	xj	180
plasma membrane raft	C	xk,1bk	2
plasma membrane region	C	xg	18
plasma membrane signaling receptor complex	C	1gf,1bi	40
platelet alpha granule	C	1j2	0
platelet alpha granule membrane	C	1j3	0
platelet dense tubular network	C	t0	0
platelet-derived growth factor alpha-receptor activity	F	1bs	0
platelet-derived growth factor beta-receptor activity	F	1bs	0
platelet-derived growth factor binding	F	nk	0
platelet-derived growth factor receptor activity	F	1q8	2
platelet-derived growth factor receptor binding	F	nm	0
PML body	C	13v	0
podosome	C	t1	0
polar microtubule	C	1ln	1
poly(A) binding	F	1c2	0
poly(C) RNA binding	F	1c3	0
poly(G) binding	F	1c2	0
poly(U) RNA binding	F	1c3	0
poly-ADP-D-ribose binding	F	88	0
poly-purine tract binding	F	1k8	2
poly-pyrimidine tract binding	F	1k8	3
polymeric cytoskeletal fiber	C	1n4	4
polyol transmembrane transporter activity	F	166	9
polysaccharide binding	F	87	17
polysomal ribosome	C	1h9	0
polysome	C	1h1	0
polysome binding	F	1h2	0
polyubiquitin modification-dependent protein binding	F	10c	4
pore complex	C	xj	3
postsynapse	C	9z	2
postsynaptic actin cytoskeleton	C	1j,1ce	1
postsynaptic cytoskeleton	C	eo	5
postsynaptic cytosol	C	er	0
postsynaptic density	C	1cj	1
postsynaptic membrane	C	1nd	0
postsynaptic neurotransmitter receptor activity	F	134	4
postsynaptic specialization	C	15t	3
potassium channel activator activity	F	1co,a7	1
potassium channel activity	F	97,1cq	9
potassium channel complex	C	98	4
potassium channel inhibitor activity	F	ts,1co	3
potassium channel regulator activity	F	tt	2
potassium ion binding	F	2s	0
potassium ion transmembrane transporter activity	F	xu	10
POZ domain binding	F	1ds	0
PR-DUB complex	C	180	0
PRC1 complex	C	14r,180	0
pre-miRNA binding	F	1hg	1
pre-mRNA binding	F	1hg	5
pre-mRNA intronic binding	F	1cv	1
precatalytic spliceosome	C	1lr	2
preribosome	C	1h1	5
presynapse	C	9z	2
presynaptic cytosol	C	er	0
primary active transmembrane transporter activity	F	1r	6
primary amine oxidase activity	F	17g	0
primary lysosome	C	ws	1
primary miRNA binding	F	1hg	0
procollagen-proline 4-dioxygenase activity	F	1d7,18t	0
procollagen-proline 4-dioxygenase complex	C	i8,17i	3
procollagen-proline dioxygenase activity	F	18u	2
profilin binding	F	1di	0
progesterone 21-hydroxylase activity	F	1lx	0
prolactin receptor binding	F	e4	0
proline-rich region binding	F	1di	1
promoter-specific chromatin binding	F	az	0
prostaglandin-endoperoxide synthase activity	F	16y	0
protease binding	F	is	2
proteasome complex	C	t4,i0	3
proteasome-activating activity	F	52	0
protein acetyltransferase complex	C	t4,1f	3
protein binding	F	6l	109
protein C-terminus binding	F	1di	0
protein carrier chaperone	F	10g	3
protein complex involved in cell adhesion	C	1f5	3
protein de-2-hydroxyisobutyrylase activity	F	qb	0
protein decrotonylase activity	F	qb	1
protein deglycase activity	F	q4,8v	0
protein demethylase activity	F	f4,8v	1
protein dimerization activity	F	1di	2
protein disulfide isomerase activity	F	ta,8v	0
protein domain specific binding	F	1di	74
protein folding chaperone	F	10n	1
protein heterodimerization activity	F	1dq	0
protein kinase A binding	F	1di	2
protein kinase A catalytic subunit binding	F	1e1,1dv	0
protein kinase A regulatory subunit binding	F	1dv	0
protein kinase activator activity	F	ud,1e7	3
protein kinase activity	F	ue,1b5,8v	22
protein kinase B binding	F	1e1	0
protein kinase binding	F	uf	12
protein kinase C activity	F	1eq	2
protein kinase C binding	F	1e1	0
protein kinase CK2 complex	C	t4,1jf	0
protein kinase complex	C	1po	9
protein kinase inhibitor activity	F	ug,1e7	3
protein kinase regulator activity	F	uh	8
protein lysine deacetylase activity	F	ey,8v	3
protein methyltransferase activity	F	yf,8v	9
protein N-acetylglucosaminyltransferase complex	C	t4,1pn	0
protein N-terminus binding	F	1di	1
protein O-GlcNAc transferase activity	F	n7,8v	1
protein phosphatase 1 binding	F	1eg	0
protein phosphatase 2B binding	F	1eg	0
protein phosphatase activator activity	F	19f,1eh	1
protein phosphatase binding	F	19h	4
protein phosphatase regulator activity	F	19j	5
protein phosphatase type 1 complex	C	1et	0
protein phosphatase type 2A complex	C	1et	0
protein phosphorylated amino acid binding	F	1ax	3
protein propionyltransferase activity	F	11s	1
protein self-association	F	1di	1
protein sequestering activity	F	10l	0
protein serine kinase activity	F	1dz	1
protein serine/threonine kinase activator activity	F	1dy	2
protein serine/threonine kinase activity	F	1dz	23
protein serine/threonine kinase inhibitor activity	F	1e6	3
protein serine/threonine phosphatase activity	F	1ay	5
protein serine/threonine phosphatase complex	C	19i	9
protein serine/threonine/tyrosine kinase activity	F	1dz	1
protein tyrosine kinase activator activity	F	1dy	2
protein tyrosine kinase activity	F	1dz	2
protein tyrosine kinase binding	F	1e1	1
protein tyrosine kinase inhibitor activity	F	1e6	2
protein tyrosine phosphatase activator activity	F	1ef	0
protein tyrosine phosphatase activity	F	1ay	7
protein-arginine N-methyltransferase activity	F	1e9,4k	6
protein-arginine omega-N asymmetric methyltransferase activity	F	1f1	0
protein-arginine omega-N monomethyltransferase activity	F	1f1	0
protein-arginine omega-N symmetric methyltransferase activity	F	1f1	0
protein-containing complex	C	a0	271
protein-containing complex binding	F	6l	73
protein-containing complex destabilizing activity	F	10n	4
protein-cysteine methyltransferase activity	F	1ip,1e9,1io	0
protein-disulfide reductase (NAD(P)) activity	F	1fa,16j	2
protein-disulfide reductase activity	F	fs,8v	4
protein-DNA complex	C	1f5	16
protein-glutamine gamma-glutamyltransferase activity	F	3b	0
protein-glutamine glutaminase activity	F	qb,8v	0
protein-hormone receptor activity	F	1ju	9
protein-lipid complex	C	1f5	2
protein-lipid complex binding	F	1f6	1
protein-lysine N-methyltransferase activity	F	1e9,wm	3
protein-macromolecule adaptor activity	F	10f	15
protein-membrane adaptor activity	F	1fi	12
proteinase-activated receptor activity	F	lr	1
proteoglycan binding	F	1di,88	3
proton channel activity	F	97,1fn	2
proton transmembrane transporter activity	F	r4	7
proton-transporting ATP synthase activity, rotational mechanism	F	1fm,vg	0
proton-transporting ATP synthase complex	C	1fq	3
proton-transporting two-sector ATPase complex	C	xj	3
Prp19 complex	C	1f5	0
pseudopodium	C	1bg	0
PTW/PP1 phosphatase complex	C	1et	0
purine deoxyribonucleotide binding	F	1fv,fb	2
purine nucleotide binding	F	15a	4
purine nucleotide transmembrane transporter activity	F	15c	3
purine phosphoribosyltransferase activity	F	186	4
purine ribonucleoside triphosphate binding	F	3u,153	4
purine ribonucleotide binding	F	1fv,1h5	5
purine ribonucleotide transmembrane transporter activity	F	1fw,89	9
purine-specific mismatch base pair DNA N-glycosylase activity	F	zi	0
purinergic nucleotide receptor activity	F	15b	1
pyridoxal phosphatase activity	F	19g	0
pyridoxal phosphate binding	F	3u,1sw	0
pyrophosphatase activity	F	q7	46
pyruvate kinase activity	F	1b5	0
quaternary ammonium group binding	F	6l	3
R2TP complex	C	1f5	0
Rab-protein geranylgeranyltransferase complex	C	1pn	0
Rad51C-XRCC3 complex	C	g9,14g	0
Rb-E2F complex	C	1i0	0
rDNA binding	F	1j7	2
rDNA heterochromatin	C	op	0
receptor antagonist activity	F	1jv,1jx	4
receptor complex	C	1f5	16
receptor ligand activity	F	1jv,1jt	10
receptor serine/threonine kinase binding	F	1jv	1
receptor signaling protein tyrosine kinase activator activity	F	1ev	0
receptor tyrosine kinase binding	F	1jv,1ex	1
receptor-receptor interaction	F	1jv	0
recycling endosome	C	ii	4
recycling endosome membrane	C	ij	0
regulatory region RNA binding	F	1ph,1hg	1
regulatory RNA binding	F	1hg	3
replication fork	C	9z	2
retinal binding	F	1gu,1sx	2
retinoic acid 4-hydroxylase activity	F	10t,16y	1
retinoic acid binding	F	1gu,10r,162	0
retinoic acid-responsive element binding	F	1ht	0
retinoid binding	F	u5	4
retinol binding	F	1gu,1sx,2l	1
retromer complex binding	F	1f6	0
Rho-dependent protein serine/threonine kinase activity	F	1eq	0
riboflavin transmembrane transporter activity	F	164,1t4	0
ribonuclease activity	F	14s,8y	11
ribonuclease III activity	F	ig,hc	1
ribonucleoprotein complex	C	1f5	22
ribonucleoprotein complex binding	F	1f6	9
ribonucleoprotein granule	C	t1,1n3	2
ribonucleoside triphosphate phosphatase activity	F	1g5	5
ribonucleotide binding	F	15a,88	4
ribosomal large subunit binding	F	1h2	0
ribosomal small subunit binding	F	1h2	0
ribosomal subunit	C	1h1	2
ribosome	C	t1	3
ribosome binding	F	1h2	1
ripoptosome	C	8z	0
RISC complex	C	1ig	0
RISC complex binding	F	1h2	0
RISC-loading complex	C	ih	0
RNA 7-methylguanosine cap binding	F	1hh	0
RNA binding	F	14t	30
RNA cap binding	F	1hg	4
RNA cap binding complex	C	1f5	5
RNA helicase activity	F	oe,54,8y	2
RNA nuclear export complex	C	14x	0
RNA polymerase activity	F	15g,8y	2
RNA polymerase binding	F	is	2
RNA polymerase complex	C	1po,t4	2
RNA polymerase core enzyme binding	F	1hm	6
RNA polymerase I core binding	F	1ho	0
RNA polymerase I core promoter sequence-specific DNA binding	F	ch,1hr	0
RNA polymerase I transcription regulatory region sequence-specific DNA binding	F	1oy	2
RNA polymerase II C-terminal domain binding	F	1hu	1
RNA polymerase II cis-regulatory region sequence-specific DNA binding	F	1i1,bh	12
RNA polymerase II complex binding	F	5v,1ho	2
RNA polymerase II core promoter sequence-specific DNA binding	F	1i1,ch	0
RNA polymerase II CTD heptapeptide repeat kinase activity	F	1eq	5
RNA polymerase II general transcription initiation factor activity	F	mg	0
RNA polymerase II general transcription initiation factor binding	F	5v,mh	6
RNA polymerase II intronic transcription regulatory region sequence-specific DNA binding	F	1i1,tl	0
RNA polymerase II transcription regulator complex	C	1pf,14g	38
RNA polymerase II transcription regulatory region sequence-specific DNA binding	F	1oy	3
RNA polymerase II, core complex	C	13y	0
RNA polymerase II-specific DNA-binding transcription factor binding	F	gp	6
RNA polymerase III cis-regulatory region sequence-specific DNA binding	F	bh,1i6	4
RNA polymerase III general transcription initiation factor binding	F	mh	3
RNA polymerase III transcription regulatory region sequence-specific DNA binding	F	1oy	1
RNA polymerase III type 1 promoter sequence-specific DNA binding	F	1i4,z	0
RNA polymerase III type 2 promoter sequence-specific DNA binding	F	1i4	0
RNA polymerase III type 3 promoter sequence-specific DNA binding	F	1i4	0
RNA stem-loop binding	F	1hg	1
RNA strand annealing activity	F	1k8,40	0
RNA-directed 5'-3' RNA polymerase activity	F	t	0
RNA-directed DNA polymerase activity	F	g5	2
RNA-directed RNA polymerase complex	C	1hn	3
RNA-DNA hybrid ribonuclease activity	F	ig	0
RNAi effector complex	C	1h1	3
rough endoplasmic reticulum	C	i3	0
rough endoplasmic reticulum membrane	C	i7,6r	0
rRNA binding	F	1hg	6
ruffle	C	1bg	0
ruffle membrane	C	9t,v2	0
ryanodine-sensitive calcium-release channel activity	F	7x	1
S-adenosyl-L-methionine binding	F	96,1mr	0
S-adenosylmethionine-dependent methyltransferase activity	F	yf	136
S-methyltransferase activity	F	yf	12
S-nitrosoglutathione binding	F	3u,1mr	0
SAGA-type complex	C	p4	5
sarcolemma	C	1bf	0
sarcomere	C	9z	0
sarcoplasm	C	e6	0
sarcoplasmic reticulum	C	i3	0
sarcoplasmic reticulum membrane	C	i7,6r	2
scaffold protein binding	F	1di	0
SCF ubiquitin ligase complex	C	d2	18
Sec61 translocon complex binding	F	1f6	0
secondary active transmembrane transporter activity	F	1r	29
secondary lysosome	C	ws	2
secretory granule	C	1j4	16
secretory granule membrane	C	ej,6r	11
secretory vesicle	C	ei	2
senescence-associated heterochromatin focus	C	op	0
sequence-specific DNA binding	F	fu	5
sequence-specific double-stranded DNA binding	F	h6,1j6	10
sequence-specific mRNA binding	F	114	0
sequence-specific single stranded DNA binding	F	1k5,1j6	1
serine hydrolase activity	F	q5	1
serine-type endopeptidase activity	F	hz,1je	0
serine-type endopeptidase inhibitor activity	F	i1	0
serine-type exopeptidase activity	F	1je,jp	3
serine-type peptidase activity	F	189,1ja	2
serine/threonine protein kinase complex	C	1e5	17
serotonin binding	F	96,37,165,oq	0
serotonin receptor activity	F	1qa	1
serotonin receptor complex	C	1gf	1
serotonin:sodium symporter activity	F	10q,1l0,166	0
Set1C/COMPASS complex	C	pq	0
sex chromosome	C	b5	7
SH2 domain binding	F	1ds	0
SH3 domain binding	F	1ds	0
shelterin complex	C	14q	0
sialic acid binding	F	8j,88	0
side of membrane	C	9z	9
signal sequence binding	F	18e	8
signaling adaptor activity	F	1fi	3
signaling receptor activator activity	F	1jy	3
signaling receptor activity	F	10m	24
signaling receptor binding	F	1di	55
signaling receptor complex adaptor activity	F	1js	2
signaling receptor inhibitor activity	F	1jy	3
signaling receptor regulator activity	F	10k	3
Sin3 complex	C	1k0	0
Sin3-type complex	C	pa	3
single base insertion or deletion binding	F	g1	4
single guanine insertion binding	F	1k1	0
single thymine insertion binding	F	1k1	0
single-stranded 3'-5' DNA helicase activity	F	1k7,h	0
single-stranded DNA binding	F	fu	4
single-stranded DNA endodeoxyribonuclease activity	F	hr	2
single-stranded DNA helicase activity	F	g0	1
single-stranded RNA binding	F	1hg	5
single-stranded telomeric DNA binding	F	1nz,1j9	2
siRNA binding	F	1go	0
site of DNA damage	C	9z	1
site of double-strand break	C	1kb	0
site of polarized growth	C	9z	6
site-specific endodeoxyribonuclease activity, specific for altered base	F	hr	1
Sm-like protein family complex	C	1f5	7
SMAD binding	F	1di	3
SMAD protein complex	C	1f5	2
small GTPase binding	F	nv	0
small molecule binding	F	6l	9
small molecule sensor activity	F	10n	10
small nuclear ribonucleoprotein complex	C	1kf,14g,1h1	3
small ribosomal subunit	C	1h8	2
small ribosomal subunit rRNA binding	F	1ij	0
small-subunit processome	C	1cy	0
SMN complex	C	1kf	0
SMN-Sm protein complex	C	1kf	2
smooth endoplasmic reticulum	C	i3	0
SNARE binding	F	1di	1
snoRNA binding	F	1hg	3
snRNA binding	F	1hg	13
sodium channel activity	F	97,1kz	3
sodium channel complex	C	98	2
sodium channel inhibitor activity	F	ts,1ky	0
sodium channel regulator activity	F	tt	1
sodium ion transmembrane transporter activity	F	xu	10
sodium:chloride symporter activity	F	3y,9b	6
sodium:potassium-exchanging ATPase complex	C	9a,1bi	0
sodium:proton antiporter activity	F	1kz,xq	4
solute:anion antiporter activity	F	44	30
solute:cation antiporter activity	F	99,44,1q	13
solute:cation symporter activity	F	1na,1q,r4	10
solute:inorganic anion antiporter activity	F	r3,1q,1l3	4
solute:proton antiporter activity	F	10w,1fn	17
solute:sodium symporter activity	F	1kz,1l5	18
somatodendritic compartment	C	9z	0
spanning component of membrane	C	rp	1
spanning component of plasma membrane	C	ru,1la	0
specific granule	C	1j2	0
spectrin binding	F	em,1f6	0
sperm flagellum	C	13	0
sperm head	C	9z	0
spherical high-density lipoprotein particle	C	oy	0
sphinganine kinase activity	F	vq,1b5	0
sphingolipid binding	F	vo	2
sphingolipid floppase activity	F	1lk,l8	1
sphingolipid transporter activity	F	vs	3
sphingomyelin phosphodiesterase activity	F	1aq,1b1	2
spindle	C	t1	2
spindle microtubule	C	yz	4
spindle midzone	C	9z	2
spindle pole	C	9z	2
spindle pole centrosome	C	a4	0
spliceosomal complex	C	14g,1h1	10
spliceosomal snRNP complex	C	1kl	15
spliceosomal tri-snRNP complex	C	1ls	2
splicing factor binding	F	1di	0
steroid 11-beta-monooxygenase activity	F	1m2,172	0
steroid 17-alpha-monooxygenase activity	F	1m2,16y	0
steroid 21-monooxygenase activity	F	1m2,16y	2
steroid binding	F	vo,165	10
steroid dehydrogenase activity	F	16h	2
steroid dehydrogenase activity, acting on the CH-OH group of donors, NAD or NADP as acceptor	F	1lz,17h	22
steroid hormone binding	F	1ly,py	6
steroid hydroxylase activity	F	10t	20
sterol 5-alpha reductase activity	F	17b	0
sterol binding	F	1ly	4
sterol response element binding	F	1ht	0
sterol transfer activity	F	1m7,vr	2
sterol transporter activity	F	vs	2
steryl-beta-glucosidase activity	F	69	0
store-operated calcium channel activity	F	7j	0
stress fiber	C	1v,c9	0
striated muscle myosin thick filament	C	11m,11j	0
striated muscle thin filament	C	11j	0
structural constituent of cytoskeleton	F	1mk	3
structural constituent of muscle	F	1mk	0
structural constituent of postsynapse	F	1mj	3
structural constituent of postsynaptic actin cytoskeleton	F	1md,1mf	0
structural constituent of ribosome	F	1mk	0
structural constituent of skin epidermis	F	1mk	0
structural constituent of synapse	F	1mk	3
structural molecule activity	F	10n	22
structural molecule activity conferring elasticity	F	1mk	1
succinate transmembrane transporter activity	F	fi,77	4
sugar transmembrane transporter activity	F	8c	1
sugar-phosphatase activity	F	8b	8
sugar-terminal-phosphatase activity	F	1mo	1
sulfatide binding	F	n4	0
sulfur compound binding	F	6l	24
sulfur compound transmembrane transporter activity	F	1qb	18
sulfuric ester hydrolase activity	F	qc	20
SUMO conjugating enzyme activity	F	1mw,1s1	0
SUMO ligase activity	F	1mw,1s3	1
SUMO transferase activity	F	1s6	2
sumoylated E2 ligase complex	C	8z	0
supercoiled DNA binding	F	h6	0
superoxide dismutase activity	F	43,177	0
superoxide dismutase copper chaperone activity	F	cd	0
superoxide-generating NAD(P)H oxidase activity	F	16u	2
superoxide-generating NADPH oxidase activator activity	F	iq	0
supramolecular complex	C	9z	7
supramolecular fiber	C	1n5	9
supramolecular polymer	C	1n3	2
supraspliceosomal complex	C	1lr	0
SWI/SNF complex	C	1n8	0
SWI/SNF superfamily-type complex	C	14g,5a	13
Swr1 complex	C	pa,r2	0
symporter activity	F	1j0	2
synapse	C	9p	16
synaptic cleft	C	k0	0
synaptic membrane	C	1bk	8
synaptic vesicle	C	ji	3
syndecan binding	F	1fl	0
syntaxin binding	F	1ks	2
T cell receptor binding	F	1jv,1f6	0
T cell receptor complex	C	1bl	2
T-tubule	C	9z	0
TAP binding	F	1di	2
TAP complex	C	xj,i8	0
TAP complex binding	F	1f6	0
Tat protein binding	F	1i3	0
tau protein binding	F	em	0
tau-protein kinase activity	F	1dz	0
TBP-class protein binding	F	mh	0
TEAD-YAP complex	C	1i0	0
telomerase activity	F	1id	0
telomerase catalytic core complex	C	1nu,1po	0
telomerase holoenzyme complex	C	14g,8z,1h1	1
telomerase RNA binding	F	1hg	0
telomerase RNA reverse transcriptase activity	F	1id	0
telomere cap complex	C	1fb,g4	2
telomeric D-loop binding	F	ev	0
telomeric DNA binding	F	1j6	4
telomeric repeat-containing RNA binding	F	1hg	0
template-free RNA nucleotidyltransferase	F	15g,8y	0
terminal bouton	C	1cz	10
TERT-RMRP complex	C	1ie,1h1	0
testosterone 16-alpha-hydroxylase activity	F	1m2,16y	0
testosterone 16-beta-hydroxylase activity	F	10t	0
testosterone dehydrogenase [NAD(P)] activity	F	1m0	1
tetrahydrobiopterin binding	F	165,oq	1
tetrapyrrole binding	F	165,oq	3
tetraspanin-enriched microdomain	C	9z	0
TFIIH-class transcription factor complex binding	F	1hy,1f6	0
TFIIIC-class transcription factor complex binding	F	1i5	0
thiol oxidase activity	F	16k	1
thiolester hydrolase activity	F	qc	17
thiopurine S-methyltransferase activity	F	1ip,1io	0
thioredoxin peroxidase activity	F	1og	0
thioredoxin-dependent peroxiredoxin activity	F	195	1
thrombin-activated receptor activity	F	1fk	0
thrombospondin receptor activity	F	1ju	0
thymidylate synthase activity	F	x	0
thyroid hormone binding	F	py	0
thyroid hormone transmembrane transporter activity	F	1j0	0
tight junction	C	9x	3
Toll-like receptor 1-Toll-like receptor 2 protein complex	C	1bl	0
TOR complex	C	t4	2
TORC1 complex	C	1oo	0
TORC2 complex	C	1oo	0
toxic substance binding	F	6l	0
TPR domain binding	F	1ds	0
TRAF2-GSTP1 complex	C	1f5	0
TRAIL receptor activity	F	f1	0
trans-Golgi network	C	na	0
trans-Golgi network membrane	C	15y	0
trans-Golgi network transport vesicle	C	ne,1qg,bo	0
transcription cis-regulatory region binding	F	1ph,1j7	10
transcription coactivator activity	F	1p1	1
transcription coactivator binding	F	1p2	0
transcription coregulator activity	F	1pe	2
transcription coregulator binding	F	1p8	2
transcription corepressor activity	F	1p1	2
transcription corepressor binding	F	1p2	0
transcription elongation factor activity	F	1pe	0
transcription elongation factor complex	C	14g	8
transcription factor AP-1 complex	C	1i0	1
transcription factor binding	F	1di	3
transcription factor TFIIA complex	C	1i0	0
transcription factor TFIID complex	C	1i0	1
transcription factor TFIIH core complex	C	1i0	2
transcription factor TFIIH holo complex	C	8h,1i0	0
transcription preinitiation complex	C	1fb	0
transcription regulator activity	F	10n	8
transcription regulator complex	C	1f5	13
transcription regulator inhibitor activity	F	10j	0
transcription regulatory region nucleic acid binding	F	14t	2
transcription repressor complex	C	1pf	8
transferase activity	F	8t	17
transferase activity, transferring alkyl or aryl (other than methyl) groups	F	1pj	74
transferase activity, transferring one-carbon groups	F	1pj	4
transferase activity, transferring phosphorus-containing groups	F	1pj	12
transferase complex	C	8z	45
transferase complex, transferring phosphorus-containing groups	C	1pn	16
transferrin receptor activity	F	8q	0
transforming growth factor beta binding	F	nk,e2	0
transforming growth factor beta receptor activity	F	1q5	3
transforming growth factor beta receptor activity, type I	F	1pr	0
transforming growth factor beta receptor binding	F	e4	3
transition metal ion binding	F	xt	10
transition metal ion transmembrane transporter activity	F	xu	15
translation elongation factor binding	F	1di	0
translation factor activity, RNA binding	F	1q1	3
translation initiation factor activity	F	1px	0
translation initiation factor binding	F	1di	3
translation regulator activity	F	10n	6
translation regulator activity, nucleic acid binding	F	14t,1q0	3
translation repressor activity	F	1q0	4
transmembrane receptor protein kinase activity	F	1dz,1qa	3
transmembrane receptor protein phosphatase activity	F	1ay,1qa	1
transmembrane receptor protein serine/threonine kinase activity	F	1eq,1q3	3
transmembrane receptor protein serine/threonine kinase binding	F	1gh	2
transmembrane receptor protein tyrosine kinase activator activity	F	1ev,1jt	0
transmembrane receptor protein tyrosine kinase activity	F	1ew,1q3	14
transmembrane receptor protein tyrosine phosphatase activity	F	1f0,1q4	0
transmembrane signaling receptor activity	F	1ju	35
transmembrane transporter activity	F	1qh	42
transmembrane transporter binding	F	1di	0
transmembrane transporter complex	C	xj,1qi	19
transmitter-gated channel activity	F	vd,134	1
transmitter-gated ion channel activity	F	jt,1qe	5
transport vesicle	C	ei	8
transporter activity	F	10n	3
transporter complex	C	1f5	9
triacyl lipopeptide binding	F	vt	0
tricarboxylic acid cycle enzyme complex	C	8z	5
triglyceride binding	F	vo	0
triglyceride lipase activity	F	vm,8l	1
triglyceride-rich plasma lipoprotein particle	C	1be	2
tripeptidyl-peptidase activity	F	1jd	0
triphosphoric monoester hydrolase activity	F	1b2	2
triplex DNA binding	F	fu	0
tRNA binding	F	1hg	2
tRNA demethylase activity	F	16d,8w	0
tropomyosin binding	F	em	0
troponin complex	C	1f5	1
TSC1-TSC2 complex	C	1f5	0
tubulin binding	F	em	4
tubulin complex	C	1f5	0
tubulin deacetylase activity	F	qb,1e8	0
tumor necrosis factor binding	F	e2	1
tumor necrosis factor receptor binding	F	1r1	0
tumor necrosis factor receptor superfamily binding	F	e4	4
tumor necrosis factor receptor superfamily complex	C	1gf	0
type 1 galanin receptor binding	F	m5	0
type 1 melanocortin receptor binding	F	xc	0
type 2 galanin receptor binding	F	m5	0
type 3 galanin receptor binding	F	m5	0
type II transforming growth factor beta receptor binding	F	1pt	0
tyrosinase activity	F	16z	0
tyrosine 3-monooxygenase activator activity	F	iq	0
U11/U12 snRNP	C	1ls	0
U12-type spliceosomal complex	C	1lr	6
U2 snRNP	C	1ls	0
U2-type catalytic step 1 spliceosome	C	1rg,90	0
U2-type catalytic step 2 spliceosome	C	1rg,91	0
U2-type precatalytic spliceosome	C	1rg,1cx	0
U2-type spliceosomal complex	C	1lr	7
U3 snoRNA binding	F	1kt	0
U4/U6 x U5 tri-snRNP complex	C	1lt	0
U5 snRNP	C	1ls	0
UBC13-MMS2 complex	C	1rq	0
UBC13-UEV1A complex	C	1rq	0
ubiquitin activating enzyme activity	F	1rz	0
ubiquitin binding	F	1s0	1
ubiquitin conjugating enzyme activity	F	1s8,1s1	0
ubiquitin conjugating enzyme binding	F	1s2	0
ubiquitin conjugating enzyme complex	C	t4,1pn	4
ubiquitin ligase activator activity	F	1s7	0
ubiquitin ligase complex	C	t4,1pn	11
ubiquitin ligase inhibitor activity	F	1s9	0
ubiquitin ligase-substrate adaptor activity	F	iv	0
ubiquitin modification-dependent histone binding	F	p5,1ry	0
ubiquitin protein ligase activity	F	1s8,1s3	2
ubiquitin protein ligase binding	F	1s4	0
ubiquitin-dependent protein binding	F	1sc	1
ubiquitin-like modifier activating enzyme activity	F	vi,8v	10
ubiquitin-like protein binding	F	1di	2
ubiquitin-like protein conjugating enzyme activity	F	1s6	9
ubiquitin-like protein conjugating enzyme binding	F	is	1
ubiquitin-like protein ligase activity	F	1s6	9
ubiquitin-like protein ligase binding	F	is	1
ubiquitin-like protein peptidase activity	F	189	7
ubiquitin-like protein transferase activity	F	1pj,8v	12
ubiquitin-protein transferase activator activity	F	iq,1sa	1
ubiquitin-protein transferase activity	F	1s6	2
ubiquitin-protein transferase inhibitor activity	F	it,1sa	1
ubiquitin-protein transferase regulator activity	F	iu	2
ubiquitin-ubiquitin ligase activity	F	1rw	0
ubiquitination-like modification-dependent protein binding	F	10c	2
UDP-glucose:hexose-1-phosphate uridylyltransferase activity	F	1sh	0
UDP-glycosyltransferase activity	F	n7	21
unfolded protein binding	F	1di	0
unmethylated CpG binding	F	1j6	0
uridylyltransferase activity	F	15g	7
uropod	C	1bg	0
vacuolar membrane	C	6r	4
vacuole	C	t0	6
vacuole-isolation membrane contact site	C	15z	0
vascular endothelial growth factor receptor activity	F	1q8	0
very-low-density lipoprotein particle	C	1qn	0
very-low-density lipoprotein particle binding	F	1di,w0	0
very-low-density lipoprotein particle receptor activity	F	w1	0
very-low-density lipoprotein particle receptor binding	F	w2	0
vesicle	C	xl	2
vesicle lumen	C	15x	2
vesicle membrane	C	15y	1
virion binding	F	6l	0
virus receptor activity	F	jl	0
vitamin B6 binding	F	1sx,165,oq	4
vitamin binding	F	1kj	12
vitamin D 23-hydroxylase activity	F	10t	2
vitamin D 24-hydroxylase activity	F	10t	2
vitamin D 25-hydroxylase activity	F	10t	1
vitamin D binding	F	1ly,1sx	1
vitamin D response element binding	F	1ht	0
vitamin D3 25-hydroxylase activity	F	1t0	0
vitamin transmembrane transporter activity	F	1qb	11
vitamin-K-epoxide reductase (warfarin-sensitive) activity	F	16m	0
voltage-gated anion channel activity	F	1tb,3v	1
voltage-gated calcium channel activity	F	7j,1t9	7
voltage-gated calcium channel complex	C	7k,1bi	4
voltage-gated cation channel activity	F	1tb,97	4
voltage-gated channel activity	F	md	1
voltage-gated ion channel activity	F	tu,1ta	4
voltage-gated potassium channel activity	F	1cl,1t9	6
voltage-gated potassium channel complex	C	1cm,1bi	13
voltage-gated sodium channel activity	F	1kv	2
voltage-gated sodium channel activity involved in cardiac muscle cell action potential	F	1te	4
voltage-gated sodium channel complex	C	1kw,1bi	0
water channel activity	F	1ti,a8	0
water transmembrane transporter activity	F	r5	1
Weibel-Palade body	C	bo,1j2	0
wide pore channel activity	F	a8	3
Wnt receptor activity	F	1qa	0
Wnt signalosome	C	1f5	0
Wnt-Frizzled-LRP5/6 complex	C	1bi	0
xenobiotic transmembrane transporter activity	F	1qb	13
XPC complex	C	15e	0
Y-form DNA binding	F	gd	0
Z disc	C	9z	0
zinc ion binding	F	1pu	1`;
