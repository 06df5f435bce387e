/**
 * Infectious diseases: 69 rows written by hand, 2026-11.
 * Source: disease pages, Pink Book (14th ed.) and Yellow Book 2024 of the US Centers for Disease Control and Prevention (public domain).
 * Cause and main route of spread: where the Disease Ontology of 2026-08-19 (CC0, repository DiseaseOntology/HumanDiseaseOntology) says
 * the same and names no other species beside; empty elsewhere. Usual range of the incubation period in whole days: where the medians of
 * published studies in epiparameterDB (CC0, repository epiverse-trace/epiparameterDB) lie within it; empty elsewhere.
 * Columns: disease, other names, main cause, kind of cause, main route of spread, shortest and longest incubation in days.
 */
export const DISEASES = `measles		measles virus	virus		7	21
mumps		mumps virus	virus	droplet		
rubella	German measles	rubella virus	virus	droplet		
chickenpox	varicella		virus	airborne		
smallpox	variola	variola virus	virus	airborne		
mpox	monkeypox	monkeypox virus	virus	direct contact	3	17
poliomyelitis	polio	poliovirus	virus	faecal-oral		
influenza	flu	influenza virus	virus	droplet		
COVID-19		SARS-CoV-2	virus		2	14
SARS	severe acute respiratory syndrome	SARS-CoV	virus	droplet	2	10
MERS	Middle East respiratory syndrome	MERS-CoV	virus		2	14
hepatitis A		hepatitis A virus	virus	faecal-oral		
hepatitis B		hepatitis B virus	virus	bloodborne or sexual		
hepatitis C		hepatitis C virus	virus	bloodborne or sexual		
hepatitis E		hepatitis E virus	virus	faecal-oral		
HIV infection	AIDS;HIV	human immunodeficiency virus	virus	bloodborne or sexual		
Ebola disease	Ebola;Ebola virus disease	Ebola virus	virus	direct contact	2	21
Marburg virus disease	Marburg	Marburg virus	virus	direct contact	2	21
Lassa fever		Lassa virus	virus	animal contact		
hantavirus pulmonary syndrome			virus	animal contact		
rabies		rabies virus	virus	animal contact		
yellow fever		yellow fever virus	virus	mosquito bite	3	6
dengue	dengue fever	dengue virus	virus	mosquito bite	5	7
Zika virus disease	Zika	Zika virus	virus	mosquito bite	3	14
chikungunya		chikungunya virus	virus	mosquito bite	3	7
West Nile fever		West Nile virus	virus	mosquito bite	2	14
Japanese encephalitis		Japanese encephalitis virus	virus	mosquito bite	5	15
Rift Valley fever		Rift Valley fever virus	virus	mosquito bite	2	6
tick-borne encephalitis		tick-borne encephalitis virus	virus	tick bite		
Crimean-Congo haemorrhagic fever		Crimean-Congo haemorrhagic fever virus	virus	tick bite		
respiratory syncytial virus infection	RSV	respiratory syncytial virus	virus	droplet	2	8
fifth disease	erythema infectiosum	parvovirus B19	virus			
tuberculosis	TB	Mycobacterium tuberculosis	bacterium	airborne		
pertussis	whooping cough	Bordetella pertussis	bacterium			
diphtheria		Corynebacterium diphtheriae	bacterium			
scarlet fever		Streptococcus pyogenes	bacterium			
anthrax		Bacillus anthracis	bacterium	animal contact		
brucellosis	undulant fever		bacterium	animal contact		
leptospirosis			bacterium	animal contact		
tularaemia	tularemia	Francisella tularensis	bacterium	animal contact		
Q fever		Coxiella burnetii	bacterium	animal contact		
psittacosis		Chlamydia psittaci	bacterium	animal contact		
plague		Yersinia pestis	bacterium	flea bite		
Lyme disease		Borrelia burgdorferi	bacterium	tick bite		
Rocky Mountain spotted fever		Rickettsia rickettsii	bacterium	tick bite		
scrub typhus		Orientia tsutsugamushi	bacterium	mite bite		
typhoid fever	typhoid	Salmonella typhi	bacterium	faecal-oral		
cholera		Vibrio cholerae	bacterium	contaminated water or food		
shigellosis	bacillary dysentery		bacterium	faecal-oral		
campylobacteriosis		Campylobacter jejuni	bacterium	contaminated water or food		
botulism		Clostridium botulinum	bacterium			
tetanus	lockjaw	Clostridium tetani	bacterium			
leprosy	Hansen's disease	Mycobacterium leprae	bacterium			
syphilis		Treponema pallidum	bacterium	bloodborne or sexual		
gonorrhoea	gonorrhea	Neisseria gonorrhoeae	bacterium	bloodborne or sexual		
cat-scratch disease		Bartonella henselae	bacterium	animal contact		
malaria	falciparum malaria		protozoan	mosquito bite		
Chagas disease		Trypanosoma cruzi	protozoan	triatomine bug		
African sleeping sickness	human African trypanosomiasis	Trypanosoma brucei	protozoan	tsetse fly bite		
toxoplasmosis		Toxoplasma gondii	protozoan	contaminated water or food		
giardiasis		Giardia duodenalis	protozoan			
cryptosporidiosis			protozoan	faecal-oral		
amoebiasis	amoebic dysentery	Entamoeba histolytica	protozoan			
babesiosis			protozoan	tick bite		
lymphatic filariasis	elephantiasis		helminth	mosquito bite		
onchocerciasis	river blindness	Onchocerca volvulus	helminth	blackfly bite		
histoplasmosis		Histoplasma capsulatum	fungus	inhaled spores		
coccidioidomycosis	valley fever	Coccidioides immitis	fungus	inhaled spores		
blastomycosis		Blastomyces dermatitidis	fungus	inhaled spores		`;
