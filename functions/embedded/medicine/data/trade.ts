/**
 * Trade names of drugs: 88 rows.
 * Source: WordNet 3.0 (Princeton University, 2006, WordNet licence), as packaged by Debian (wordnet-base 1:3.0-37).
 * Cut 2026-11: trade names that the definitions state, of drugs in the table of drugs and under the names used there (INN,
 * salts left out); misspelt names, and names that hold the drug's own name, dropped.
 * Columns: trade name, drug, kind of drug that WordNet files it under (empty if just "medicine").
 */
export const TRADE_NAMES = `Achromycin	tetracycline	antibacterial
Advil	ibuprofen	nonsteroidal anti-inflammatory
Aldactone	spironolactone	
Altace	ramipril	ACE inhibitor
Amoxil	amoxicillin	penicillin
Ativan	lorazepam	benzodiazepine
Benadryl	diphenhydramine	antihistamine
Calan	verapamil	calcium blocker
Capoten	captopril	ACE inhibitor
Cardizem	diltiazem	calcium blocker
Celebrex	celecoxib	Cox-2 inhibitor
Cialis	tadalafil	virility drug
Cipro	ciprofloxacin	antibiotic
Clozaril	clozapine	major tranquilizer
Cordarone	amiodarone	antiarrhythmic
Cortef	hydrocortisone	corticosteroid
Coumadin	warfarin	anticoagulant
Decadron	dexamethasone	corticosteroid
Deltasone	prednisone	glucocorticoid
DiaBeta	glibenclamide	antidiabetic
Elavil	amitriptyline	tricyclic
Enbrel	etanercept	anti-TNF compound
Erythrocin	erythromycin	antibiotic
Esidrix	hydrochlorothiazide	thiazide
Flagyl	metronidazole	antiprotozoal
Gantanol	sulfamethoxazole	sulfa drug
Glucophage	metformin	antidiabetic
Haldol	haloperidol	major tranquilizer
Hexadrol	dexamethasone	corticosteroid
Hydrocortone	hydrocortisone	corticosteroid
HydroDIURIL	hydrochlorothiazide	thiazide
Hygroton	chlortalidone	diuretic drug
Ilosone	erythromycin	antibiotic
Inderal	propranolol	beta blocker
Isoptin	verapamil	calcium blocker
Keftab	cefalexin	cephalosporin
Lanoxin	digoxin	digitalis
Larodopa	levodopa	dopa
Lasix	furosemide	diuretic drug
Lipitor	atorvastatin	lipid-lowering medicine
Lopressor	metoprolol	beta blocker
Meticorten	prednisone	glucocorticoid
Micronase	glibenclamide	antidiabetic
Microzide	hydrochlorothiazide	thiazide
Motrin	ibuprofen	nonsteroidal anti-inflammatory
Naprosyn	naproxen	nonsteroidal anti-inflammatory
Narcan	naloxone	narcotic antagonist
Neurontin	gabapentin	anticonvulsant
Norvasc	amlodipine	vasodilator
Nuprin	ibuprofen	nonsteroidal anti-inflammatory
Oradexon	dexamethasone	corticosteroid
Orasone	prednisone	glucocorticoid
Paxil	paroxetine	selective-serotonin reuptake inhibitor
Pediamycin	erythromycin	antibiotic
Pediapred	prednisolone	glucocorticoid
Pepcid	famotidine	histamine blocker
Plaquenil	hydroxychloroquine	anti-inflammatory
Plavix	clopidogrel	
Polymox	amoxicillin	penicillin
Pravachol	pravastatin	lipid-lowering medicine
Prilosec	omeprazole	antacid
Procardia	nifedipine	calcium blocker
Proventil	salbutamol	bronchodilator
Prozac	fluoxetine	selective-serotonin reuptake inhibitor
Retrovir	zidovudine	nucleoside reverse transcriptase inhibitor
Rifadin	rifampicin	antibacterial
Rimactane	rifampicin	antibacterial
Ritalin	methylphenidate	stimulant
Rocephin	ceftriaxone	cephalosporin
Sarafem	fluoxetine	selective-serotonin reuptake inhibitor
Tagamet	cimetidine	histamine blocker
Tenormin	atenolol	beta blocker
Trimox	amoxicillin	penicillin
Valium	diazepam	benzodiazepine
Vancocin	vancomycin	antibiotic
Vasotec	enalapril	ACE inhibitor
Ventolin	salbutamol	bronchodilator
Viagra	sildenafil	virility drug
Voltaren	diclofenac	nonsteroidal anti-inflammatory
Xanax	alprazolam	benzodiazepine
Xylocaine	lidocaine	local anesthetic
Zantac	ranitidine	histamine blocker
Zestril	lisinopril	ACE inhibitor
Zithromax	azithromycin	antibacterial
Zocor	simvastatin	lipid-lowering medicine
Zoloft	sertraline	selective-serotonin reuptake inhibitor
Zovirax	aciclovir	
Zyloprim	allopurinol	`;
