/**
 * Drugs in common use: 206 rows.
 * Sources: names (INN) and codes: ATC index of the WHO Collaborating Centre for Drug Statistics Methodology, as of 2026-04-25 in the
 * repository fabkury/atcd. Half-life: terminal half-life in adults after intravenous dosing, Lombardo et al. 2018, Drug Metab Dispos
 * 46:1466, as packaged in pksmart 3.0.1 (PyPI); kept where Goodman & Gilman's The Pharmacological Basis of Therapeutics (13th ed.,
 * appendix II) is within a factor of 1.5, else empty. Molecular formula: DrugCentral of 2021-09-01 (CC BY-SA 4.0), as in the
 * repository biopragmatics/obo-db-ingest; empty for antibodies and where it has none. Target: the only target of effect in Santos et al.
 * 2017, Nat Rev Drug Discov 16:19, as in the repository olegursu/drugtarget (CC BY 4.0); empty where that names several or none.
 * The class is worded here, after the ATC group.
 * Columns: name, other names, ATC code, class, half-life in hours, molecular formula, target gene.
 */
export const DRUGS = `aspirin	acetylsalicylic acid	N02BA01	nonsteroidal anti-inflammatory drug	0.26	C9H8O4	
paracetamol	acetaminophen	N02BE01	analgesic and antipyretic	2.5	C8H9NO2	
ibuprofen		M01AE01	nonsteroidal anti-inflammatory drug	1.6	C13H18O2	
naproxen		M01AE02	nonsteroidal anti-inflammatory drug	16.63	C14H14O3	
diclofenac		M01AB05	nonsteroidal anti-inflammatory drug	1.4	C14H11Cl2NO2	
celecoxib		M01AH01	nonsteroidal anti-inflammatory drug		C17H14F3N3O2S	PTGS2
morphine		N02AA01	opioid agonist	2	C17H19NO3	OPRM1
codeine		R05DA04	opioid agonist	4	C18H21NO3	OPRM1
oxycodone		N02AA05	opioid agonist		C18H21NO4	OPRM1
fentanyl		N02AB03	opioid agonist	3	C22H28N2O	OPRM1
methadone		N07BC02	opioid agonist	31	C21H27NO	OPRM1
tramadol		N02AX02	opioid agonist	5.8	C16H25NO2	OPRM1
loperamide		A07DA03	opioid agonist		C29H33ClN2O2	OPRM1
naloxone		V03AB15	opioid antagonist	1.1	C19H21NO4	OPRM1
naltrexone		N07BB04	opioid antagonist		C20H23NO4	
atorvastatin		C10AA05	statin		C33H35FN2O5	HMGCR
simvastatin		C10AA01	statin		C25H38O5	HMGCR
pravastatin		C10AA03	statin		C23H36O7	HMGCR
rosuvastatin		C10AA07	statin		C22H28FN3O6S	HMGCR
ezetimibe		C10AX09	cholesterol absorption inhibitor		C24H21F2NO3	NPC1L1
fenofibrate		C10AB05	fibrate		C20H21ClO4	PPARA
lisinopril		C09AA03	ACE inhibitor		C21H31N3O5	ACE
enalapril		C09AA02	ACE inhibitor		C20H28N2O5	ACE
captopril		C09AA01	ACE inhibitor	2	C9H15NO3S	ACE
ramipril		C09AA05	ACE inhibitor		C23H32N2O5	ACE
losartan		C09CA01	angiotensin receptor blocker	1.8	C22H23ClN6O	AGTR1
valsartan		C09CA03	angiotensin receptor blocker		C24H29N5O3	AGTR1
candesartan		C09CA06	angiotensin receptor blocker			
amlodipine		C08CA01	calcium channel blocker	34	C20H25ClN2O5	
nifedipine		C08CA05	calcium channel blocker	1.9	C17H18N2O6	
verapamil		C08DA01	calcium channel blocker	2.8	C27H38N2O4	
diltiazem		C08DB01	calcium channel blocker	5.6	C22H26N2O4S	CACNA1C
propranolol		C07AA05	beta blocker	3.4	C16H21NO2	
metoprolol		C07AB02	beta blocker	3.6	C15H25NO3	ADRB1
atenolol		C07AB03	beta blocker	6.1	C14H22N2O3	ADRB1
bisoprolol		C07AB07	beta blocker	10	C18H31NO4	ADRB1
carvedilol		C07AG02	beta blocker		C24H26N2O4	
esmolol		C07AB09	beta blocker	0.15	C16H25NO4	
furosemide	frusemide	C03CA01	loop diuretic	2.5	C12H11ClN2O5S	SLC12A1
hydrochlorothiazide		C03AA03	thiazide-type diuretic		C7H8ClN3O4S2	SLC12A3
chlortalidone	chlorthalidone	C03BA04	thiazide-type diuretic	36	C14H11ClN2O4S	SLC12A3
spironolactone		C03DA01	mineralocorticoid receptor antagonist		C24H32O4S	NR3C2
eplerenone		C03DA04	mineralocorticoid receptor antagonist		C24H30O6	NR3C2
amiloride		C03DB01	potassium-sparing diuretic		C6H8ClN7O	
digoxin		C01AA05	cardiac glycoside	38	C41H64O14	
amiodarone		C01BD01	antiarrhythmic		C25H29I2NO3	
lidocaine	lignocaine	N01BB02	local anaesthetic	1.6	C14H22N2O	
warfarin		B01AA03	vitamin K antagonist	29	C19H16O4	VKORC1
rivaroxaban		B01AF01	factor Xa inhibitor	7	C19H18ClN3O5S	F10
apixaban		B01AF02	factor Xa inhibitor	12	C25H25N5O4	F10
dabigatran	dabigatran etexilate	B01AE07	direct thrombin inhibitor			F2
clopidogrel		B01AC04	P2Y12 inhibitor	5.06	C16H16ClNO2S	P2RY12
ticagrelor		B01AC24	P2Y12 inhibitor		C23H28F2N6O4S	P2RY12
prasugrel		B01AC22	P2Y12 inhibitor		C20H20FNO3S	P2RY12
tranexamic acid		B02AA02	antifibrinolytic	2.3	C8H15NO2	PLG
metformin		A10BA02	biguanide		C4H11N5	
glibenclamide	glyburide	A10BB01	sulfonylurea		C23H28ClN3O5S	
glimepiride		A10BB12	sulfonylurea		C24H34N4O5S	
pioglitazone		A10BG03	thiazolidinedione		C19H20N2O3S	PPARG
sitagliptin		A10BH01	DPP-4 inhibitor	12	C16H15F6N5O	DPP4
empagliflozin		A10BK03	SGLT2 inhibitor		C23H27ClO7	SLC5A2
dapagliflozin		A10BK01	SGLT2 inhibitor	12.2	C21H25ClO6	SLC5A2
liraglutide		A10BJ02	GLP-1 receptor agonist		C172H265N43O51	GLP1R
semaglutide		A10BJ06	GLP-1 receptor agonist		C187H291N45O59	
omeprazole		A02BC01	proton pump inhibitor		C17H19N3O3S	
pantoprazole		A02BC02	proton pump inhibitor		C16H15F2N3O4S	
famotidine		A02BA03	H2 blocker	2.8	C8H15N7O2S3	HRH2
ranitidine		A02BA02	H2 blocker	2.1	C13H22N4O3S	HRH2
cimetidine		A02BA01	H2 blocker	2.2	C10H16N6S	HRH2
ondansetron		A04AA01	5-HT3 antagonist	3.4	C18H19N3O	HTR3A
metoclopramide		A03FA01	dopamine antagonist antiemetic	7.2	C14H22ClN3O2	
salbutamol	albuterol	R03AC02	beta-2 agonist		C13H21NO3	ADRB2
salmeterol		R03AC12	beta-2 agonist		C25H37NO4	ADRB2
montelukast		R03DC03	leukotriene receptor antagonist	5	C35H36ClNO3S	CYSLTR1
theophylline		R03DA04	methylxanthine	7.2	C7H8N4O2	
caffeine		N06BC01	methylxanthine	4.9	C8H10N4O2	
cetirizine		R06AE07	H1 antihistamine		C21H25ClN2O3	HRH1
loratadine		R06AX13	H1 antihistamine		C22H23ClN2O2	HRH1
fexofenadine		R06AX26	H1 antihistamine		C32H39NO4	HRH1
diphenhydramine		R06AA02	H1 antihistamine	9.3	C17H21NO	HRH1
sertraline		N06AB06	selective serotonin reuptake inhibitor		C17H17Cl2N	SLC6A4
fluoxetine		N06AB03	selective serotonin reuptake inhibitor		C17H18F3NO	SLC6A4
citalopram		N06AB04	selective serotonin reuptake inhibitor	33	C20H21FN2O	SLC6A4
escitalopram		N06AB10	selective serotonin reuptake inhibitor	33	C20H21FN2O	SLC6A4
paroxetine		N06AB05	selective serotonin reuptake inhibitor		C19H20FNO3	SLC6A4
venlafaxine		N06AX16	serotonin-norepinephrine reuptake inhibitor	5	C17H27NO2	
amitriptyline		N06AA09	tricyclic antidepressant	17	C20H23N	
mirtazapine		N06AX11	tetracyclic antidepressant		C17H19N3	
bupropion		N06AX12	norepinephrine-dopamine reuptake inhibitor		C13H18ClNO	
methylphenidate		N06BA04	central nervous system stimulant		C14H19NO2	
modafinil		N06BA07	central nervous system stimulant		C15H15NO2S	SLC6A3
haloperidol		N05AD01	antipsychotic		C21H23ClFNO2	DRD2
aripiprazole		N05AX12	antipsychotic	75	C23H27Cl2N3O2	
risperidone		N05AX08	antipsychotic		C23H27FN4O2	
clozapine		N05AH02	antipsychotic	10	C18H19ClN4	
olanzapine		N05AH03	antipsychotic		C17H20N4S	
quetiapine		N05AH04	antipsychotic		C21H25N3O2S	
diazepam		N05BA01	benzodiazepine	42	C16H13ClN2O	
alprazolam		N05BA12	benzodiazepine	12	C17H13ClN4	
lorazepam		N05BA06	benzodiazepine		C15H10Cl2N2O2	
midazolam		N05CD08	benzodiazepine	3.1	C18H13ClFN3	
zolpidem		N05CF02	hypnotic	1.7	C19H21N3O	
phenobarbital		N03AA02	antiepileptic	99	C12H12N2O3	
phenytoin		N03AB02	antiepileptic	16.8	C15H12N2O2	
carbamazepine		N03AF01	antiepileptic		C15H12N2O	
lamotrigine		N03AX09	antiepileptic		C9H7Cl2N5	
valproic acid		N03AG01	antiepileptic	12	C8H16O2	
levetiracetam		N03AX14	antiepileptic	8.23	C8H14N2O2	SV2A
topiramate		N03AX11	antiepileptic		C12H21NO8S	
gabapentin		N02BF01	gabapentinoid	5.3	C9H17NO2	
pregabalin		N02BF02	gabapentinoid		C8H17NO2	
levodopa	L-DOPA	N04BA01	dopamine precursor	1.3	C9H11NO4	
pramipexole		N04BC05	dopamine agonist		C10H17N3S	
donepezil		N06DA02	cholinesterase inhibitor		C24H29NO3	ACHE
rivastigmine		N06DA03	cholinesterase inhibitor	1.4	C14H22N2O2	
memantine		N06DX01	NMDA receptor antagonist		C12H21N	
sumatriptan		N02CC01	triptan	1.7	C14H21N3O2S	
nicotine		N07BA01	nicotinic receptor agonist	2	C10H14N2	
varenicline		N07BA03	nicotinic receptor agonist		C13H13N3	
benzylpenicillin	penicillin;penicillin G	J01CE01	penicillin antibiotic	0.7	C16H18N2O4S	
amoxicillin		J01CA04	penicillin antibiotic	1.1	C16H19N3O5S	
cefalexin	cephalexin	J01DB01	cephalosporin antibiotic		C16H17N3O4S	
ceftriaxone		J01DD04	cephalosporin antibiotic	7.6	C18H18N8O7S3	
meropenem		J01DH02	carbapenem antibiotic	1	C17H25N3O5S	
streptomycin		J01GA01	aminoglycoside antibiotic		C21H39N7O12	
neomycin	neomycin B	J01GB05	aminoglycoside antibiotic			
ciprofloxacin		J01MA02	fluoroquinolone antibiotic	3.8	C17H18FN3O3	
levofloxacin		J01MA12	fluoroquinolone antibiotic		C18H20FN3O4	
erythromycin		J01FA01	macrolide antibiotic	2	C37H67NO13	
clarithromycin		J01FA09	macrolide antibiotic		C38H69NO13	
azithromycin		J01FA10	macrolide antibiotic	69	C38H72N2O12	
doxycycline		J01AA02	tetracycline antibiotic	14	C22H24N2O8	
tetracycline		J01AA07	tetracycline antibiotic	9.4	C22H24N2O8	
vancomycin		J01XA01	glycopeptide antibiotic		C66H75Cl2N9O24	
linezolid		J01XX08	oxazolidinone antibiotic	4.5	C16H20FN3O4	
trimethoprim		J01EA01	antifolate antibiotic	9.6	C14H18N4O3	
sulfamethoxazole		J01EC01	antifolate antibiotic	9.8	C10H11N3O3S	
metronidazole		J01XD01	nitroimidazole antibiotic	7.1	C6H9N3O3	
chloramphenicol		J01BA01	amphenicol antibiotic	4.6	C11H12Cl2N2O5	
rifampicin	rifampin	J04AB02	antituberculosis drug	3.8	C43H58N4O12	
ethambutol		J04AK02	antituberculosis drug	3.1	C10H24N2O2	
pyrazinamide		J04AK01	antituberculosis drug		C5H5N3O	
fluconazole		J02AC01	antifungal	30	C13H12F2N6O	
aciclovir	acyclovir	J05AB01	antiviral	2.5	C8H11N5O3	
zidovudine		J05AF01	antiviral	1.3	C10H13N5O4	
lamivudine		J05AF05	antiviral		C8H11N3O3S	
tenofovir disoproxil		J05AF07	antiviral		C19H30N5O10P	
remdesivir		J05AB16	antiviral		C27H35N6O8P	
hydroxychloroquine		P01BA02	antimalarial	850	C18H26ClN3O	
quinine		P01BC01	antimalarial		C20H24N2O2	
hydrocortisone	cortisol	H02AB09	glucocorticoid	1.6	C21H30O5	NR3C1
prednisolone		H02AB06	glucocorticoid	3.4	C21H28O5	NR3C1
prednisone		H02AB07	glucocorticoid	2.9	C21H26O5	NR3C1
dexamethasone		H02AB02	glucocorticoid		C22H29FO5	NR3C1
levothyroxine	thyroxine;levothyroxine sodium	H03AA01	thyroid hormone		C15H11I4NO4	
propylthiouracil		H03BA02	antithyroid drug	1.3	C7H10N2OS	
thiamazole	methimazole	H03BB02	antithyroid drug		C4H6N2S	TPO
teriparatide		H05AA02	parathyroid hormone analogue		C181H291N55O51S2	PTH1R
octreotide		H01CB02	somatostatin analogue	1.7	C49H66N10O10S2	
tamoxifen		L02BA01	antioestrogen		C26H29NO	ESR1
anastrozole		L02BG03	aromatase inhibitor		C17H19N5	CYP19A1
letrozole		L02BG04	aromatase inhibitor	45	C17H11N5	CYP19A1
bicalutamide		L02BB03	antiandrogen		C18H14F4N2O4S	AR
enzalutamide		L02BB04	antiandrogen		C21H16F4N4O2S	AR
finasteride		G04CB01	5-alpha-reductase inhibitor	6	C23H36N2O2	
tamsulosin		G04CA02	alpha-1 blocker		C20H28N2O5S	
sildenafil		G04BE03	PDE5 inhibitor		C22H30N6O4S	PDE5A
tadalafil		G04BE08	PDE5 inhibitor		C22H19N3O4	PDE5A
allopurinol		M04AA01	xanthine oxidase inhibitor	0.8	C5H4N4O	XDH
febuxostat		M04AA03	xanthine oxidase inhibitor		C16H16N2O3S	XDH
colchicine		M04AC01	antigout drug		C22H25NO6	
ciclosporin	cyclosporine	L04AD01	calcineurin inhibitor		C62H111N11O12	PPIA
tacrolimus		L04AD02	calcineurin inhibitor		C44H69NO12	FKBP1A
imatinib		L01EA01	tyrosine kinase inhibitor	22	C29H31N7O	
gefitinib		L01EB01	tyrosine kinase inhibitor	34	C22H24ClFN4O3	EGFR
erlotinib		L01EB02	tyrosine kinase inhibitor		C22H23N3O4	EGFR
osimertinib		L01EB04	tyrosine kinase inhibitor		C28H33N7O2	EGFR
crizotinib		L01ED01	tyrosine kinase inhibitor	38.9	C21H22Cl2FN5O	
ibrutinib		L01EL01	tyrosine kinase inhibitor	5	C25H24N6O2	BTK
vemurafenib		L01EC01	BRAF inhibitor		C23H18ClF2N3O3S	BRAF
dabrafenib		L01EC02	BRAF inhibitor		C23H20F3N5O2S2	BRAF
palbociclib		L01EF01	CDK4/6 inhibitor		C24H29N7O2	
olaparib		L01XK01	PARP inhibitor		C24H23FN4O3	
venetoclax		L01XX52	BCL-2 inhibitor		C45H50ClN7O7S	BCL2
sotorasib		L01XX73	KRAS inhibitor			
fluorouracil	5-fluorouracil	L01BC02	antimetabolite		C4H3FN2O2	TYMS
capecitabine		L01BC06	antimetabolite		C15H22FN3O6	TYMS
methotrexate		L04AX03	antimetabolite		C20H22N8O5	DHFR
doxorubicin		L01DB01	anthracycline		C27H29NO11	TOP2A
irinotecan		L01CE02	topoisomerase I inhibitor	9	C33H38N4O6	TOP1
ivacaftor		R07AX02	CFTR potentiator		C24H28N2O3	CFTR
adalimumab		L04AB04	TNF inhibitor			TNF
etanercept		L04AB01	TNF inhibitor			
trastuzumab		L01FD01	monoclonal antibody against cancer			ERBB2
rituximab		L01FA01	monoclonal antibody against cancer			MS4A1
bevacizumab		L01FG01	monoclonal antibody against cancer			VEGFA
cetuximab		L01FE01	monoclonal antibody against cancer			EGFR
nivolumab		L01FF01	immune checkpoint inhibitor			PDCD1
pembrolizumab		L01FF02	immune checkpoint inhibitor			PDCD1
atezolizumab		L01FF05	immune checkpoint inhibitor			
ipilimumab		L01FX04	immune checkpoint inhibitor			CTLA4
denosumab		M05BX04	RANKL inhibitor			TNFSF11
omalizumab		R03DX05	anti-IgE antibody			IGHE
mepolizumab		R03DX09	interleukin inhibitor			IL5
secukinumab		L04AC10	interleukin inhibitor			IL17A
evolocumab		C10AX13	PCSK9 inhibitor			PCSK9`;
