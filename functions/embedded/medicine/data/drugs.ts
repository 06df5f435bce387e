/**
 * Drugs in common use: 206 rows written by hand, 2026-11, each formula checked against the molar mass on record.
 * Sources of the facts: names (INN) and codes from the ATC index 2024 of the WHO Collaborating Centre for Drug Statistics
 * Methodology; typical adult elimination half-life (of the active metabolite for prodrugs) from Goodman & Gilman's The
 * Pharmacological Basis of Therapeutics, 13th ed., appendix II, and prescribing information; primary target after Santos
 * et al. 2017, Nat Rev Drug Discov 16:19 (empty if there is no single human protein).
 * Columns: name, other names, ATC code, class, half-life in hours, molecular formula (empty for antibodies), target gene.
 */
export const DRUGS = `aspirin	acetylsalicylic acid	N02BA01	nonsteroidal anti-inflammatory drug	0.25	C9H8O4	PTGS1
paracetamol	acetaminophen	N02BE01	analgesic and antipyretic	2	C8H9NO2	
ibuprofen		M01AE01	nonsteroidal anti-inflammatory drug	2	C13H18O2	
naproxen		M01AE02	nonsteroidal anti-inflammatory drug	14	C14H14O3	
diclofenac		M01AB05	nonsteroidal anti-inflammatory drug	1.1	C14H11Cl2NO2	
celecoxib		M01AH01	nonsteroidal anti-inflammatory drug	11	C17H14F3N3O2S	PTGS2
morphine		N02AA01	opioid agonist	1.9	C17H19NO3	OPRM1
codeine		R05DA04	opioid agonist	2.9	C18H21NO3	OPRM1
oxycodone		N02AA05	opioid agonist	3.2	C18H21NO4	OPRM1
fentanyl		N02AB03	opioid agonist	3.7	C22H28N2O	OPRM1
methadone		N07BC02	opioid agonist	27	C21H27NO	OPRM1
tramadol		N02AX02	opioid agonist	6.3	C16H25NO2	OPRM1
loperamide		A07DA03	opioid agonist	10.8	C29H33ClN2O2	OPRM1
naloxone		V03AB15	opioid antagonist	1.1	C19H21NO4	OPRM1
naltrexone		N07BB04	opioid antagonist	4	C20H23NO4	OPRM1
atorvastatin		C10AA05	statin	14	C33H35FN2O5	HMGCR
simvastatin		C10AA01	statin	2	C25H38O5	HMGCR
pravastatin		C10AA03	statin	1.8	C23H36O7	HMGCR
rosuvastatin		C10AA07	statin	19	C22H28FN3O6S	HMGCR
ezetimibe		C10AX09	cholesterol absorption inhibitor	22	C24H21F2NO3	NPC1L1
fenofibrate		C10AB05	fibrate	20	C20H21ClO4	PPARA
lisinopril		C09AA03	ACE inhibitor	12	C21H31N3O5	ACE
enalapril		C09AA02	ACE inhibitor	11	C20H28N2O5	ACE
captopril		C09AA01	ACE inhibitor	2	C9H15NO3S	ACE
ramipril		C09AA05	ACE inhibitor	14	C23H32N2O5	ACE
losartan		C09CA01	angiotensin receptor blocker	2	C22H23ClN6O	AGTR1
valsartan		C09CA03	angiotensin receptor blocker	6	C24H29N5O3	AGTR1
candesartan		C09CA06	angiotensin receptor blocker	9	C24H20N6O3	AGTR1
amlodipine		C08CA01	calcium channel blocker	40	C20H25ClN2O5	CACNA1C
nifedipine		C08CA05	calcium channel blocker	2	C17H18N2O6	CACNA1C
verapamil		C08DA01	calcium channel blocker	4	C27H38N2O4	CACNA1C
diltiazem		C08DB01	calcium channel blocker	4.4	C22H26N2O4S	CACNA1C
propranolol		C07AA05	beta blocker	4	C16H21NO2	
metoprolol		C07AB02	beta blocker	3.5	C15H25NO3	ADRB1
atenolol		C07AB03	beta blocker	6	C14H22N2O3	ADRB1
bisoprolol		C07AB07	beta blocker	11	C18H31NO4	ADRB1
carvedilol		C07AG02	beta blocker	7	C24H26N2O4	
esmolol		C07AB09	beta blocker	0.15	C16H25NO4	ADRB1
furosemide	frusemide	C03CA01	loop diuretic	2	C12H11ClN2O5S	SLC12A1
hydrochlorothiazide		C03AA03	thiazide-type diuretic	10	C7H8ClN3O4S2	SLC12A3
chlortalidone	chlorthalidone	C03BA04	thiazide-type diuretic	47	C14H11ClN2O4S	SLC12A3
spironolactone		C03DA01	mineralocorticoid receptor antagonist	1.4	C24H32O4S	NR3C2
eplerenone		C03DA04	mineralocorticoid receptor antagonist	5	C24H30O6	NR3C2
amiloride		C03DB01	potassium-sparing diuretic	7.5	C6H8ClN7O	SCNN1A
digoxin		C01AA05	cardiac glycoside	39	C41H64O14	ATP1A1
amiodarone		C01BD01	antiarrhythmic	1392	C25H29I2NO3	
lidocaine	lignocaine	N01BB02	local anaesthetic	1.8	C14H22N2O	
warfarin		B01AA03	vitamin K antagonist	40	C19H16O4	VKORC1
rivaroxaban		B01AF01	factor Xa inhibitor	7	C19H18ClN3O5S	F10
apixaban		B01AF02	factor Xa inhibitor	12	C25H25N5O4	F10
dabigatran		B01AE07	direct thrombin inhibitor	13	C25H25N7O3	F2
clopidogrel		B01AC04	P2Y12 inhibitor	6	C16H16ClNO2S	P2RY12
ticagrelor		B01AC24	P2Y12 inhibitor	7	C23H28F2N6O4S	P2RY12
prasugrel		B01AC22	P2Y12 inhibitor	7	C20H20FNO3S	P2RY12
tranexamic acid		B02AA02	antifibrinolytic	2	C8H15NO2	PLG
metformin		A10BA02	biguanide	6.2	C4H11N5	
glibenclamide	glyburide	A10BB01	sulfonylurea	10	C23H28ClN3O5S	ABCC8
glimepiride		A10BB12	sulfonylurea	5	C24H34N4O5S	ABCC8
pioglitazone		A10BG03	thiazolidinedione	5	C19H20N2O3S	PPARG
sitagliptin		A10BH01	DPP-4 inhibitor	12.4	C16H15F6N5O	DPP4
empagliflozin		A10BK03	SGLT2 inhibitor	12.4	C23H27ClO7	SLC5A2
dapagliflozin		A10BK01	SGLT2 inhibitor	12.9	C21H25ClO6	SLC5A2
liraglutide		A10BJ02	GLP-1 receptor agonist	13	C172H265N43O51	GLP1R
semaglutide		A10BJ06	GLP-1 receptor agonist	168	C187H291N45O59	GLP1R
omeprazole		A02BC01	proton pump inhibitor	0.7	C17H19N3O3S	ATP4A
pantoprazole		A02BC02	proton pump inhibitor	1	C16H15F2N3O4S	ATP4A
famotidine		A02BA03	H2 blocker	3	C8H15N7O2S3	HRH2
ranitidine		A02BA02	H2 blocker	2.5	C13H22N4O3S	HRH2
cimetidine		A02BA01	H2 blocker	2	C10H16N6S	HRH2
ondansetron		A04AA01	5-HT3 antagonist	3.5	C18H19N3O	HTR3A
metoclopramide		A03FA01	dopamine antagonist antiemetic	5.5	C14H22ClN3O2	DRD2
salbutamol	albuterol	R03AC02	beta-2 agonist	4	C13H21NO3	ADRB2
salmeterol		R03AC12	beta-2 agonist	5.5	C25H37NO4	ADRB2
montelukast		R03DC03	leukotriene receptor antagonist	4	C35H36ClNO3S	CYSLTR1
theophylline		R03DA04	methylxanthine	8	C7H8N4O2	
caffeine		N06BC01	methylxanthine	5	C8H10N4O2	ADORA2A
cetirizine		R06AE07	H1 antihistamine	8.3	C21H25ClN2O3	HRH1
loratadine		R06AX13	H1 antihistamine	8.4	C22H23ClN2O2	HRH1
fexofenadine		R06AX26	H1 antihistamine	14.4	C32H39NO4	HRH1
diphenhydramine		R06AA02	H1 antihistamine	8.5	C17H21NO	HRH1
sertraline		N06AB06	selective serotonin reuptake inhibitor	26	C17H17Cl2N	SLC6A4
fluoxetine		N06AB03	selective serotonin reuptake inhibitor	53	C17H18F3NO	SLC6A4
citalopram		N06AB04	selective serotonin reuptake inhibitor	35	C20H21FN2O	SLC6A4
escitalopram		N06AB10	selective serotonin reuptake inhibitor	30	C20H21FN2O	SLC6A4
paroxetine		N06AB05	selective serotonin reuptake inhibitor	21	C19H20FNO3	SLC6A4
venlafaxine		N06AX16	serotonin-norepinephrine reuptake inhibitor	5	C17H27NO2	SLC6A4
amitriptyline		N06AA09	tricyclic antidepressant	21	C20H23N	
mirtazapine		N06AX11	tetracyclic antidepressant	30	C17H19N3	
bupropion		N06AX12	norepinephrine-dopamine reuptake inhibitor	21	C13H18ClNO	SLC6A3
methylphenidate		N06BA04	central nervous system stimulant	3.5	C14H19NO2	SLC6A3
modafinil		N06BA07	central nervous system stimulant	15	C15H15NO2S	SLC6A3
haloperidol		N05AD01	antipsychotic	18	C21H23ClFNO2	DRD2
aripiprazole		N05AX12	antipsychotic	75	C23H27Cl2N3O2	DRD2
risperidone		N05AX08	antipsychotic	20	C23H27FN4O2	
clozapine		N05AH02	antipsychotic	12	C18H19ClN4	
olanzapine		N05AH03	antipsychotic	30	C17H20N4S	
quetiapine		N05AH04	antipsychotic	6	C21H25N3O2S	
diazepam		N05BA01	benzodiazepine	43	C16H13ClN2O	GABRA1
alprazolam		N05BA12	benzodiazepine	11.2	C17H13ClN4	GABRA1
lorazepam		N05BA06	benzodiazepine	12	C15H10Cl2N2O2	GABRA1
midazolam		N05CD08	benzodiazepine	3	C18H13ClFN3	GABRA1
zolpidem		N05CF02	hypnotic	2.5	C19H21N3O	GABRA1
phenobarbital		N03AA02	antiepileptic	79	C12H12N2O3	
phenytoin		N03AB02	antiepileptic	22	C15H12N2O2	
carbamazepine		N03AF01	antiepileptic	15	C15H12N2O	
lamotrigine		N03AX09	antiepileptic	25	C9H7Cl2N5	
valproic acid		N03AG01	antiepileptic	14	C8H16O2	
levetiracetam		N03AX14	antiepileptic	7	C8H14N2O2	SV2A
topiramate		N03AX11	antiepileptic	21	C12H21NO8S	
gabapentin		N03AX12	gabapentinoid	6	C9H17NO2	CACNA2D1
pregabalin		N03AX16	gabapentinoid	6.3	C8H17NO2	CACNA2D1
levodopa	L-DOPA	N04BA01	dopamine precursor	1.5	C9H11NO4	
pramipexole		N04BC05	dopamine agonist	8	C10H17N3S	DRD3
donepezil		N06DA02	cholinesterase inhibitor	70	C24H29NO3	ACHE
rivastigmine		N06DA03	cholinesterase inhibitor	1.5	C14H22N2O2	
memantine		N06DX01	NMDA receptor antagonist	70	C12H21N	GRIN1
sumatriptan		N02CC01	triptan	2.5	C14H21N3O2S	HTR1B
nicotine		N07BA01	nicotinic receptor agonist	2	C10H14N2	CHRNA4
varenicline		N07BA03	nicotinic receptor agonist	24	C13H13N3	CHRNA4
benzylpenicillin	penicillin;penicillin G	J01CE01	penicillin antibiotic	0.5	C16H18N2O4S	
amoxicillin		J01CA04	penicillin antibiotic	1	C16H19N3O5S	
cefalexin	cephalexin	J01DB01	cephalosporin antibiotic	0.9	C16H17N3O4S	
ceftriaxone		J01DD04	cephalosporin antibiotic	8	C18H18N8O7S3	
meropenem		J01DH02	carbapenem antibiotic	1	C17H25N3O5S	
streptomycin		J01GA01	aminoglycoside antibiotic	2.5	C21H39N7O12	
neomycin	neomycin B	J01GB05	aminoglycoside antibiotic	3	C23H46N6O13	
ciprofloxacin		J01MA02	fluoroquinolone antibiotic	4	C17H18FN3O3	
levofloxacin		J01MA12	fluoroquinolone antibiotic	7	C18H20FN3O4	
erythromycin		J01FA01	macrolide antibiotic	1.6	C37H67NO13	
clarithromycin		J01FA09	macrolide antibiotic	5	C38H69NO13	
azithromycin		J01FA10	macrolide antibiotic	68	C38H72N2O12	
doxycycline		J01AA02	tetracycline antibiotic	18	C22H24N2O8	
tetracycline		J01AA07	tetracycline antibiotic	10	C22H24N2O8	
vancomycin		J01XA01	glycopeptide antibiotic	6	C66H75Cl2N9O24	
linezolid		J01XX08	oxazolidinone antibiotic	5	C16H20FN3O4	
trimethoprim		J01EA01	antifolate antibiotic	10	C14H18N4O3	
sulfamethoxazole		J01EC01	antifolate antibiotic	10	C10H11N3O3S	
metronidazole		J01XD01	nitroimidazole antibiotic	8	C6H9N3O3	
chloramphenicol		J01BA01	amphenicol antibiotic	4	C11H12Cl2N2O5	
rifampicin	rifampin	J04AB02	antituberculosis drug	3.5	C43H58N4O12	
ethambutol		J04AK02	antituberculosis drug	3	C10H24N2O2	
pyrazinamide		J04AK01	antituberculosis drug	9.5	C5H5N3O	
fluconazole		J02AC01	antifungal	30	C13H12F2N6O	
aciclovir	acyclovir	J05AB01	antiviral	2.5	C8H11N5O3	
zidovudine		J05AF01	antiviral	1.1	C10H13N5O4	
lamivudine		J05AF05	antiviral	6	C8H11N3O3S	
tenofovir disoproxil		J05AF07	antiviral	17	C19H30N5O10P	
remdesivir		J05AB16	antiviral	1	C27H35N6O8P	
hydroxychloroquine		P01BA02	antimalarial	960	C18H26ClN3O	
quinine		P01BC01	antimalarial	11	C20H24N2O2	
hydrocortisone	cortisol	H02AB09	glucocorticoid	1.7	C21H30O5	NR3C1
prednisolone		H02AB06	glucocorticoid	3	C21H28O5	NR3C1
prednisone		H02AB07	glucocorticoid	3.5	C21H26O5	NR3C1
dexamethasone		H02AB02	glucocorticoid	4	C22H29FO5	NR3C1
levothyroxine	thyroxine	H03AA01	thyroid hormone	168	C15H11I4NO4	THRB
propylthiouracil		H03BA02	antithyroid drug	1.3	C7H10N2OS	TPO
thiamazole	methimazole	H03BB02	antithyroid drug	5	C4H6N2S	TPO
teriparatide		H05AA02	parathyroid hormone analogue	1	C181H291N55O51S2	PTH1R
octreotide		H01CB02	somatostatin analogue	1.7	C49H66N10O10S2	SSTR2
tamoxifen		L02BA01	antioestrogen	144	C26H29NO	ESR1
anastrozole		L02BG03	aromatase inhibitor	50	C17H19N5	CYP19A1
letrozole		L02BG04	aromatase inhibitor	48	C17H11N5	CYP19A1
bicalutamide		L02BB03	antiandrogen	139.2	C18H14F4N2O4S	AR
enzalutamide		L02BB04	antiandrogen	139.2	C21H16F4N4O2S	AR
finasteride		G04CB01	5-alpha-reductase inhibitor	6	C23H36N2O2	SRD5A2
tamsulosin		G04CA02	alpha-1 blocker	15	C20H28N2O5S	ADRA1A
sildenafil		G04BE03	PDE5 inhibitor	4	C22H30N6O4S	PDE5A
tadalafil		G04BE08	PDE5 inhibitor	17.5	C22H19N3O4	PDE5A
allopurinol		M04AA01	xanthine oxidase inhibitor	1.2	C5H4N4O	XDH
febuxostat		M04AA03	xanthine oxidase inhibitor	6.5	C16H16N2O3S	XDH
colchicine		M04AC01	antigout drug	27	C22H25NO6	
ciclosporin	cyclosporine	L04AD01	calcineurin inhibitor	8.4	C62H111N11O12	PPIA
tacrolimus		L04AD02	calcineurin inhibitor	12	C44H69NO12	FKBP1A
imatinib		L01EA01	tyrosine kinase inhibitor	18	C29H31N7O	ABL1
gefitinib		L01EB01	tyrosine kinase inhibitor	48	C22H24ClFN4O3	EGFR
erlotinib		L01EB02	tyrosine kinase inhibitor	36	C22H23N3O4	EGFR
osimertinib		L01EB04	tyrosine kinase inhibitor	48	C28H33N7O2	EGFR
crizotinib		L01ED01	tyrosine kinase inhibitor	42	C21H22Cl2FN5O	ALK
ibrutinib		L01EL01	tyrosine kinase inhibitor	5	C25H24N6O2	BTK
vemurafenib		L01EC01	BRAF inhibitor	57	C23H18ClF2N3O3S	BRAF
dabrafenib		L01EC02	BRAF inhibitor	8	C23H20F3N5O2S2	BRAF
palbociclib		L01EF01	CDK4/6 inhibitor	29	C24H29N7O2	CDK4
olaparib		L01XK01	PARP inhibitor	14.9	C24H23FN4O3	PARP1
venetoclax		L01XX52	BCL-2 inhibitor	26	C45H50ClN7O7S	BCL2
sotorasib		L01XX73	KRAS inhibitor	5	C30H30F2N6O3	KRAS
fluorouracil	5-fluorouracil	L01BC02	antimetabolite	0.27	C4H3FN2O2	TYMS
capecitabine		L01BC06	antimetabolite	0.75	C15H22FN3O6	TYMS
methotrexate		L04AX03	antimetabolite	7	C20H22N8O5	DHFR
doxorubicin		L01DB01	anthracycline	30	C27H29NO11	TOP2A
irinotecan		L01CE02	topoisomerase I inhibitor	10	C33H38N4O6	TOP1
ivacaftor		R07AX02	CFTR potentiator	12	C24H28N2O3	CFTR
adalimumab		L04AB04	TNF inhibitor	336		TNF
etanercept		L04AB01	TNF inhibitor	102		TNF
trastuzumab		L01FD01	monoclonal antibody against cancer	672		ERBB2
rituximab		L01FA01	monoclonal antibody against cancer	528		MS4A1
bevacizumab		L01FG01	monoclonal antibody against cancer	480		VEGFA
cetuximab		L01FE01	monoclonal antibody against cancer	112		EGFR
nivolumab		L01FF01	immune checkpoint inhibitor	600		PDCD1
pembrolizumab		L01FF02	immune checkpoint inhibitor	528		PDCD1
atezolizumab		L01FF05	immune checkpoint inhibitor	648		CD274
ipilimumab		L01FX04	immune checkpoint inhibitor	369.6		CTLA4
denosumab		M05BX04	RANKL inhibitor	609.6		TNFSF11
omalizumab		R03DX05	anti-IgE antibody	624		IGHE
mepolizumab		R03DX09	interleukin inhibitor	480		IL5
secukinumab		L04AC10	interleukin inhibitor	648		IL17A
evolocumab		C10AX13	PCSK9 inhibitor	336		PCSK9`;
