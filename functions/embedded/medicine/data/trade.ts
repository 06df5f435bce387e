/**
 * Trade names of drugs: 105 rows.
 * Source: WordNet 3.0 (Princeton University, 2006, WordNet licence), as packaged by Debian (wordnet-base 1:3.0-37).
 * Cut 2026-11: trade names that the definitions state, of drugs in the table of drugs and under the names used there (INN,
 * salts left out); misspelt names, and names that hold the drug's own name, dropped.
 * Columns: trade name, drug, kind of drug that WordNet files it under (empty if just "medicine").
 */
export const TRADE_NAMES = `Achromycin	tetracycline	antibacterial
Advil	ibuprofen	nonsteroidal anti-inflammatory
Aldactone	spironolactone	corticosteroid
Altace	ramipril	ACE inhibitor
Amoxil	amoxicillin	penicillin
Ativan	lorazepam	benzodiazepine
Benadryl	diphenhydramine	antihistamine
Bendopa	levodopa	dopa
Brevibloc	esmolol	beta blocker
Brocadopa	levodopa	dopa
Calan	verapamil	calcium blocker
Capoten	captopril	ACE inhibitor
Cardizem	diltiazem	calcium blocker
Cataflam	diclofenac	nonsteroidal anti-inflammatory
Celebrex	celecoxib	Cox-2 inhibitor
Chloromycetin	chloramphenicol	antibiotic
Cialis	tadalafil	virility drug
Cipro	ciprofloxacin	antibiotic
Clozaril	clozapine	major tranquilizer
Cordarone	amiodarone	antiarrhythmic
Cortef	hydrocortisone	corticosteroid
Coumadin	warfarin	anticoagulant
Decadron	dexamethasone	corticosteroid
Deltasone	prednisone	glucocorticoid
Dexone	dexamethasone	corticosteroid
DiaBeta	glibenclamide	antidiabetic
Dilantin	phenytoin	hydantoin
E-Mycin	erythromycin	antibiotic
Elavil	amitriptyline	tricyclic
Empirin	aspirin	salicylate
Enbrel	etanercept	anti-TNF compound
Erythrocin	erythromycin	antibiotic
Esidrix	hydrochlorothiazide	thiazide
Ethril	erythromycin	antibiotic
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
Keflex	cefalexin	cephalosporin
Keflin	cefalexin	cephalosporin
Keftab	cefalexin	cephalosporin
Lanoxin	digoxin	digitalis
Larodopa	levodopa	dopa
Larotid	amoxicillin	penicillin
Lasix	furosemide	diuretic drug
Lipitor	atorvastatin	lipid-lowering medicine
Lopressor	metoprolol	beta blocker
Meticorten	prednisone	glucocorticoid
Micronase	glibenclamide	antidiabetic
Microzide	hydrochlorothiazide	thiazide
Motrin	ibuprofen	nonsteroidal anti-inflammatory
Naprosyn	naproxen	nonsteroidal anti-inflammatory
Narcan	naloxone	narcotic antagonist
Neobiotic	neomycin	antibiotic
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
Prelone	prednisolone	glucocorticoid
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
Thalidone	chlortalidone	diuretic drug
Trimox	amoxicillin	penicillin
Valium	diazepam	benzodiazepine
Vancocin	vancomycin	antibiotic
Vasotec	enalapril	ACE inhibitor
Ventolin	salbutamol	bronchodilator
Versed	midazolam	benzodiazepine
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
