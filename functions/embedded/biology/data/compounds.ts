/**
 * Compounds of life and of the laboratory: name, class, SMILES without stereochemistry. Of compounds that differ in stereochemistry alone
 * (glucose, galactose and mannose; lactose and maltose; sorbitol and mannitol) the first stands here.
 * Source: own table of structures (CC0-1.0), 2026-11, each compared with the structure that PubChem gives, as packaged in chemicals 1.5.2
 * (PyPI, MIT), up to tautomers and to rings of sugars (see the audit).
 */
export const COMPOUNDS = `glycine	amino acid	NCC(=O)O
alanine	amino acid	CC(N)C(=O)O
valine	amino acid	CC(C)C(N)C(=O)O
leucine	amino acid	CC(C)CC(N)C(=O)O
isoleucine	amino acid	CCC(C)C(N)C(=O)O
proline	amino acid	OC(=O)C1CCCN1
serine	amino acid	OCC(N)C(=O)O
threonine	amino acid	CC(O)C(N)C(=O)O
cysteine	amino acid	SCC(N)C(=O)O
methionine	amino acid	CSCCC(N)C(=O)O
asparagine	amino acid	NC(=O)CC(N)C(=O)O
glutamine	amino acid	NC(=O)CCC(N)C(=O)O
aspartic acid	amino acid	OC(=O)CC(N)C(=O)O
glutamic acid	amino acid	OC(=O)CCC(N)C(=O)O
lysine	amino acid	NCCCCC(N)C(=O)O
arginine	amino acid	NC(=N)NCCCC(N)C(=O)O
histidine	amino acid	NC(Cc1c[nH]cn1)C(=O)O
phenylalanine	amino acid	NC(Cc1ccccc1)C(=O)O
tyrosine	amino acid	NC(Cc1ccc(O)cc1)C(=O)O
tryptophan	amino acid	NC(Cc1c[nH]c2ccccc12)C(=O)O
ornithine	non-proteinogenic amino acid	NCCCC(N)C(=O)O
citrulline	non-proteinogenic amino acid	NC(=O)NCCCC(N)C(=O)O
homocysteine	non-proteinogenic amino acid	SCCC(N)C(=O)O
taurine	non-proteinogenic amino acid	NCCS(=O)(=O)O
creatine	non-proteinogenic amino acid	CN(CC(=O)O)C(N)=N
levodopa	non-proteinogenic amino acid	NC(Cc1ccc(O)c(O)c1)C(=O)O
adenine	nucleobase	Nc1ncnc2[nH]cnc12
guanine	nucleobase	NC1=Nc2[nH]cnc2C(=O)N1
cytosine	nucleobase	NC1=NC(=O)NC=C1
thymine	nucleobase	CC1=CNC(=O)NC1=O
uracil	nucleobase	O=C1C=CNC(=O)N1
hypoxanthine	nucleobase	O=C1NC=Nc2[nH]cnc12
xanthine	nucleobase	O=C1NC(=O)c2[nH]cnc2N1
adenosine	nucleoside	Nc1ncnc2c1ncn2C1OC(CO)C(O)C1O
guanosine	nucleoside	NC1=Nc2c(ncn2C2OC(CO)C(O)C2O)C(=O)N1
cytidine	nucleoside	NC1=NC(=O)N(C=C1)C1OC(CO)C(O)C1O
uridine	nucleoside	OCC1OC(C(O)C1O)N1C=CC(=O)NC1=O
thymidine	nucleoside	CC1=CN(C2CC(O)C(CO)O2)C(=O)NC1=O
inosine	nucleoside	OCC1OC(C(O)C1O)n1cnc2C(=O)NC=Nc12
adenosine monophosphate	nucleotide	Nc1ncnc2c1ncn2C1OC(COP(O)(O)=O)C(O)C1O
adenosine diphosphate	nucleotide	Nc1ncnc2c1ncn2C1OC(COP(O)(=O)OP(O)(O)=O)C(O)C1O
adenosine triphosphate	nucleotide	Nc1ncnc2c1ncn2C1OC(COP(O)(=O)OP(O)(=O)OP(O)(O)=O)C(O)C1O
glucose	monosaccharide	OCC1OC(O)C(O)C(O)C1O
fructose	monosaccharide	OCC1OC(O)(CO)C(O)C1O
ribose	monosaccharide	OCC1OC(O)C(O)C1O
deoxyribose	monosaccharide	OCC1OC(O)CC1O
xylose	monosaccharide	OC1COC(O)C(O)C1O
fucose	monosaccharide	CC1OC(O)C(O)C(O)C1O
glucosamine	monosaccharide	NC1C(O)OC(CO)C(O)C1O
sucrose	disaccharide	OCC1OC(OC2(CO)OC(CO)C(O)C2O)C(O)C(O)C1O
lactose	disaccharide	OCC1OC(OC2C(O)C(O)C(O)OC2CO)C(O)C(O)C1O
trehalose	disaccharide	OCC1OC(OC2OC(CO)C(O)C(O)C2O)C(O)C(O)C1O
sorbitol	sugar alcohol	OCC(O)C(O)C(O)C(O)CO
xylitol	sugar alcohol	OCC(O)C(O)C(O)CO
glycerol	sugar alcohol	OCC(O)CO
erythritol	sugar alcohol	OCC(O)C(O)CO
retinol	vitamin	CC1=C(C(C)(C)CCC1)C=CC(C)=CC=CC(C)=CCO
thiamine	vitamin	Cc1ncc(C[n+]2csc(CCO)c2C)c(N)n1
riboflavin	vitamin	Cc1cc2nc3C(=O)NC(=O)N=c3n(CC(O)C(O)C(O)CO)c2cc1C
niacin	vitamin	OC(=O)c1cccnc1
nicotinamide	vitamin	NC(=O)c1cccnc1
pantothenic acid	vitamin	CC(C)(CO)C(O)C(=O)NCCC(=O)O
pyridoxine	vitamin	Cc1ncc(CO)c(CO)c1O
biotin	vitamin	OC(=O)CCCCC1SCC2NC(=O)NC12
folic acid	vitamin	NC1=Nc2ncc(CNc3ccc(cc3)C(=O)NC(CCC(=O)O)C(=O)O)nc2C(=O)N1
ascorbic acid	vitamin	OCC(O)C1OC(=O)C(O)=C1O
cholecalciferol	vitamin	CC(CCCC(C)C)C1CCC2C(CCCC12C)=CC=C1CC(O)CCC1=C
alpha-tocopherol	vitamin	CC(C)CCCC(C)CCCC(C)CCCC1(C)CCc2c(C)c(O)c(C)c(C)c2O1
menadione	vitamin	CC1=CC(=O)c2ccccc2C1=O
dopamine	neurotransmitter	NCCc1ccc(O)c(O)c1
noradrenaline	neurotransmitter	NCC(O)c1ccc(O)c(O)c1
adrenaline	hormone	CNCC(O)c1ccc(O)c(O)c1
serotonin	neurotransmitter	NCCc1c[nH]c2ccc(O)cc12
melatonin	hormone	COc1ccc2[nH]cc(CCNC(C)=O)c2c1
histamine	neurotransmitter	NCCc1c[nH]cn1
acetylcholine	neurotransmitter	CC(=O)OCC[N+](C)(C)C
gamma-aminobutyric acid	neurotransmitter	NCCCC(=O)O
thyroxine	hormone	NC(Cc1cc(I)c(Oc2cc(I)c(O)c(I)c2)c(I)c1)C(=O)O
triiodothyronine	hormone	NC(Cc1cc(I)c(Oc2ccc(O)c(I)c2)c(I)c1)C(=O)O
cholesterol	steroid	CC(CCCC(C)C)C1CCC2C3CC=C4CC(O)CCC4(C)C3CCC12C
testosterone	steroid	CC12CCC3C(CCC4=CC(=O)CCC34C)C1CCC2O
estradiol	steroid	CC12CCC3C(CCc4cc(O)ccc34)C1CCC2O
estrone	steroid	CC12CCC3C(CCc4cc(O)ccc34)C1CCC2=O
progesterone	steroid	CC(=O)C1CCC2C3CCC4=CC(=O)CCC4(C)C3CCC12C
cortisol	steroid	CC12CC(O)C3C(CCC4=CC(=O)CCC34C)C1CCC2(O)C(=O)CO
aldosterone	steroid	CC12CCC(=O)C=C1CCC1C2C(O)CC2(C=O)C(CCC12)C(=O)CO
dexamethasone	steroid	CC1CC2C3CCC4=CC(=O)C=CC4(C)C3(F)C(O)CC2(C)C1(O)C(=O)CO
pyruvic acid	organic acid	CC(=O)C(=O)O
lactic acid	organic acid	CC(O)C(=O)O
citric acid	organic acid	OC(=O)CC(O)(CC(=O)O)C(=O)O
succinic acid	organic acid	OC(=O)CCC(=O)O
fumaric acid	organic acid	OC(=O)C=CC(=O)O
malic acid	organic acid	OC(CC(=O)O)C(=O)O
oxaloacetic acid	organic acid	OC(=O)CC(=O)C(=O)O
alpha-ketoglutaric acid	organic acid	OC(=O)CCC(=O)C(=O)O
acetic acid	organic acid	CC(=O)O
formic acid	organic acid	OC=O
oxalic acid	organic acid	OC(=O)C(=O)O
tartaric acid	organic acid	OC(C(O)C(=O)O)C(=O)O
benzoic acid	organic acid	OC(=O)c1ccccc1
salicylic acid	organic acid	OC(=O)c1ccccc1O
uric acid	organic acid	O=C1NC(=O)c2[nH]c(=O)[nH]c2N1
acetoacetic acid	organic acid	CC(=O)CC(=O)O
beta-hydroxybutyric acid	organic acid	CC(O)CC(=O)O
butyric acid	fatty acid	CCCC(=O)O
lauric acid	fatty acid	CCCCCCCCCCCC(=O)O
myristic acid	fatty acid	CCCCCCCCCCCCCC(=O)O
palmitic acid	fatty acid	CCCCCCCCCCCCCCCC(=O)O
stearic acid	fatty acid	CCCCCCCCCCCCCCCCCC(=O)O
arachidic acid	fatty acid	CCCCCCCCCCCCCCCCCCCC(=O)O
oleic acid	fatty acid	CCCCCCCCC=CCCCCCCCC(=O)O
linoleic acid	fatty acid	CCCCCC=CCC=CCCCCCCCC(=O)O
alpha-linolenic acid	fatty acid	CCC=CCC=CCC=CCCCCCCCC(=O)O
arachidonic acid	fatty acid	CCCCCC=CCC=CCC=CCC=CCCCC(=O)O
eicosapentaenoic acid	fatty acid	CCC=CCC=CCC=CCC=CCC=CCCCC(=O)O
docosahexaenoic acid	fatty acid	CCC=CCC=CCC=CCC=CCC=CCC=CCCC(=O)O
caffeine	alkaloid	CN1C=NC2=C1C(=O)N(C)C(=O)N2C
theobromine	alkaloid	CN1C=NC2=C1C(=O)NC(=O)N2C
theophylline	alkaloid	CN1C2=C(NC=N2)C(=O)N(C)C1=O
nicotine	alkaloid	CN1CCCC1c1cccnc1
morphine	alkaloid	CN1CCC23C4Oc5c(O)ccc(CC1C2C=CC4O)c35
codeine	alkaloid	COc1ccc2CC3N(C)CCC45C(Oc1c24)C(O)C=CC35
cocaine	alkaloid	COC(=O)C1C(OC(=O)c2ccccc2)CC2CCC1N2C
quinine	alkaloid	COc1ccc2nccc(C(O)C3CC4CCN3CC4C=C)c2c1
atropine	alkaloid	CN1C2CCC1CC(C2)OC(=O)C(CO)c1ccccc1
capsaicin	alkaloid	COc1cc(CNC(=O)CCCCC=CC(C)C)ccc1O
piperine	alkaloid	O=C(C=CC=Cc1ccc2OCOc2c1)N1CCCCC1
colchicine	alkaloid	COc1cc2CCC(NC(C)=O)C3=CC(=O)C(OC)=CC=C3c2c(OC)c1OC
aspirin	drug	CC(=O)Oc1ccccc1C(=O)O
paracetamol	drug	CC(=O)Nc1ccc(O)cc1
ibuprofen	drug	CC(C)Cc1ccc(cc1)C(C)C(=O)O
naproxen	drug	COc1ccc2cc(ccc2c1)C(C)C(=O)O
diclofenac	drug	OC(=O)Cc1ccccc1Nc1c(Cl)cccc1Cl
metformin	drug	CN(C)C(=N)NC(N)=N
warfarin	drug	CC(=O)CC(C1=C(O)c2ccccc2OC1=O)c1ccccc1
diazepam	drug	CN1C(=O)CN=C(c2ccccc2)c2cc(Cl)ccc12
lidocaine	drug	CCN(CC)CC(=O)Nc1c(C)cccc1C
penicillin G	drug	CC1(C)SC2C(NC(=O)Cc3ccccc3)C(=O)N2C1C(=O)O
amoxicillin	drug	CC1(C)SC2C(NC(=O)C(N)c3ccc(O)cc3)C(=O)N2C1C(=O)O
chloramphenicol	drug	OCC(NC(=O)C(Cl)Cl)C(O)c1ccc(cc1)[N+]([O-])=O
ciprofloxacin	drug	OC(=O)C1=CN(C2CC2)c2cc(N3CCNCC3)c(F)cc2C1=O
isoniazid	drug	NNC(=O)c1ccncc1
fluoxetine	drug	CNCCC(Oc1ccc(cc1)C(F)(F)F)c1ccccc1
omeprazole	drug	COc1ccc2[nH]c(nc2c1)S(=O)Cc1ncc(C)c(OC)c1C
salbutamol	drug	CC(C)(C)NCC(O)c1ccc(O)c(CO)c1
propranolol	drug	CC(C)NCC(O)COc1cccc2ccccc12
captopril	drug	CC(CS)C(=O)N1CCCC1C(=O)O
fluorouracil	drug	FC1=CNC(=O)NC1=O
hydroxyurea	drug	NC(=O)NO
sildenafil	drug	CCCc1nn(C)c2C(=O)NC(=Nc12)c1cc(ccc1OCC)S(=O)(=O)N1CCN(C)CC1
methotrexate	drug	CN(Cc1cnc2nc(N)nc(N)c2n1)c1ccc(cc1)C(=O)NC(CCC(=O)O)C(=O)O
sulfamethoxazole	drug	Cc1cc(NS(=O)(=O)c2ccc(N)cc2)no1
trimethoprim	drug	COc1cc(Cc2cnc(N)nc2N)cc(OC)c1OC
menthol	terpenoid	CC(C)C1CCC(C)CC1O
limonene	terpenoid	CC1=CCC(CC1)C(C)=C
camphor	terpenoid	CC1(C)C2CCC1(C)C(=O)C2
geraniol	terpenoid	CC(C)=CCCC(C)=CCO
linalool	terpenoid	CC(C)=CCCC(C)(O)C=C
squalene	terpenoid	CC(C)=CCCC(C)=CCCC(C)=CCCC=C(C)CCC=C(C)CCC=C(C)C
beta-carotene	terpenoid	CC1=C(C(C)(C)CCC1)C=CC(C)=CC=CC(C)=CC=CC=C(C)C=CC=C(C)C=CC1=C(C)CCCC1(C)C
artemisinin	terpenoid	CC1CCC2C(C)C(=O)OC3OC4(C)CCC1C23OO4
quercetin	polyphenol	Oc1cc(O)c2c(c1)OC(=C(O)C2=O)c1ccc(O)c(O)c1
resveratrol	polyphenol	Oc1ccc(cc1)C=Cc1cc(O)cc(O)c1
curcumin	polyphenol	COc1cc(C=CC(=O)CC(=O)C=Cc2ccc(O)c(OC)c2)ccc1O
catechin	polyphenol	OC1Cc2c(O)cc(O)cc2OC1c1ccc(O)c(O)c1
gallic acid	polyphenol	OC(=O)c1cc(O)c(O)c(O)c1
vanillin	polyphenol	COc1cc(C=O)ccc1O
eugenol	polyphenol	COc1cc(CC=C)ccc1O
putrescine	amine	NCCCCN
cadaverine	amine	NCCCCCN
spermidine	amine	NCCCCNCCCN
spermine	amine	NCCCNCCCCNCCCN
urea	metabolite	NC(N)=O
creatinine	metabolite	CN1CC(=O)NC1=N
choline	metabolite	C[N+](C)(C)CCO
carnitine	metabolite	C[N+](C)(C)CC(O)CC(=O)[O-]
myo-inositol	metabolite	OC1C(O)C(O)C(O)C(O)C1O
glutathione	metabolite	NC(CCC(=O)NC(CS)C(=O)NCC(=O)O)C(=O)O
bilirubin	metabolite	CC1=C(C=C)C(=CC2=C(C)C(CCC(=O)O)=C(CC3=C(CCC(=O)O)C(C)=C(N3)C=C3NC(=O)C(C)=C3C=C)N2)NC1=O
indole-3-acetic acid	plant hormone	OC(=O)Cc1c[nH]c2ccccc12
gibberellic acid	plant hormone	CC12C(O)C=CC3(OC1=O)C2C(C(=O)O)C12CC(O)(CCC13)C(=C)C2
abscisic acid	plant hormone	CC(C=CC1(O)C(C)=CC(=O)CC1(C)C)=CC(=O)O
ethylene	plant hormone	C=C
zeatin	plant hormone	CC(CO)=CCNc1ncnc2[nH]cnc12
jasmonic acid	plant hormone	CCC=CCC1C(CC(=O)O)CCC1=O
ethanol	solvent	CCO
methanol	solvent	CO
acetone	solvent	CC(C)=O
dimethyl sulfoxide	solvent	CS(C)=O
chloroform	solvent	ClC(Cl)Cl
benzene	solvent	c1ccccc1
toluene	solvent	Cc1ccccc1
phenol	solvent	Oc1ccccc1
acetonitrile	solvent	CC#N
diethyl ether	solvent	CCOCC
aspartame	sweetener	COC(=O)C(Cc1ccccc1)NC(=O)C(N)CC(=O)O
saccharin	sweetener	O=C1NS(=O)(=O)c2ccccc12
sucralose	sweetener	OCC1OC(OC2(CCl)OC(CCl)C(O)C2O)C(O)C(O)C1Cl
tris	buffer	NC(CO)(CO)CO
HEPES	buffer	OCCN1CCN(CC1)CCS(=O)(=O)O
MES	buffer	OS(=O)(=O)CCN1CCOCC1
MOPS	buffer	OS(=O)(=O)CCCN1CCOCC1
EDTA	buffer	OC(=O)CN(CCN(CC(=O)O)CC(=O)O)CC(=O)O
tricine	buffer	OCC(CO)(CO)NCC(=O)O
bis-tris	buffer	OCCN(CCO)C(CO)(CO)CO
ADA	buffer	NC(=O)CN(CC(=O)O)CC(=O)O
PIPES	buffer	OS(=O)(=O)CCN1CCN(CC1)CCS(=O)(=O)O
ACES	buffer	NC(=O)CNCCS(=O)(=O)O
MOPSO	buffer	OC(CN1CCOCC1)CS(=O)(=O)O
imidazole	buffer	c1c[nH]cn1
BES	buffer	OCCN(CCO)CCS(=O)(=O)O
TES	buffer	OCC(CO)(CO)NCCS(=O)(=O)O
HEPPS	buffer	OCCN1CCN(CC1)CCCS(=O)(=O)O
bicine	buffer	OCCN(CCO)CC(=O)O
TAPS	buffer	OCC(CO)(CO)NCCCS(=O)(=O)O
CHES	buffer	OS(=O)(=O)CCNC1CCCCC1
CAPSO	buffer	OC(CNC1CCCCC1)CS(=O)(=O)O
CAPS	buffer	OS(=O)(=O)CCCNC1CCCCC1`;
