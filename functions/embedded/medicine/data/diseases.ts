/**
 * Infectious diseases: 79 rows written by hand, 2026-11.
 * Sources of the facts: cause and main route of spread, and the usual range of the incubation period in whole days, from
 * the disease pages, Pink Book (14th ed.) and Yellow Book 2024 of the US Centers for Disease Control and Prevention
 * (public domain), names of bacteria as in the antibiotics table where both list them. Incubation is left empty where it
 * runs from months to years or is given in hours.
 * Columns: disease, other names, main cause, kind of cause, main route of spread, shortest and longest incubation in days.
 */
export const DISEASES = `measles		measles virus	virus	airborne	7	21
mumps		mumps virus	virus	droplet	12	25
rubella	German measles	rubella virus	virus	droplet	12	23
chickenpox	varicella	varicella-zoster virus	virus	airborne	10	21
smallpox	variola	variola virus	virus	airborne	7	19
mpox	monkeypox	monkeypox virus	virus	direct contact	3	17
poliomyelitis	polio	poliovirus	virus	faecal-oral	3	21
influenza	flu	influenza virus	virus	droplet	1	4
COVID-19		SARS-CoV-2	virus	airborne	2	14
SARS	severe acute respiratory syndrome	SARS-CoV	virus	droplet	2	10
MERS	Middle East respiratory syndrome	MERS-CoV	virus	droplet	2	14
hepatitis A		hepatitis A virus	virus	faecal-oral	15	50
hepatitis B		hepatitis B virus	virus	bloodborne or sexual	60	150
hepatitis C		hepatitis C virus	virus	bloodborne or sexual	14	182
hepatitis E		hepatitis E virus	virus	faecal-oral	15	60
HIV infection	AIDS;HIV	human immunodeficiency virus	virus	bloodborne or sexual	14	28
Ebola disease	Ebola;Ebola virus disease	Ebola virus	virus	direct contact	2	21
Marburg virus disease	Marburg	Marburg virus	virus	direct contact	2	21
Lassa fever		Lassa virus	virus	animal contact	2	21
hantavirus pulmonary syndrome		Sin Nombre virus	virus	animal contact	7	56
Nipah virus infection	Nipah	Nipah virus	virus	animal contact	4	14
rabies		rabies virus	virus	animal contact		
yellow fever		yellow fever virus	virus	mosquito bite	3	6
dengue	dengue fever	dengue virus	virus	mosquito bite	5	7
Zika virus disease	Zika	Zika virus	virus	mosquito bite	3	14
chikungunya		chikungunya virus	virus	mosquito bite	3	7
West Nile fever		West Nile virus	virus	mosquito bite	2	14
Japanese encephalitis		Japanese encephalitis virus	virus	mosquito bite	5	15
Rift Valley fever		Rift Valley fever virus	virus	mosquito bite	2	6
tick-borne encephalitis		tick-borne encephalitis virus	virus	tick bite	4	28
Crimean-Congo haemorrhagic fever		Crimean-Congo haemorrhagic fever virus	virus	tick bite	1	13
respiratory syncytial virus infection	RSV	respiratory syncytial virus	virus	droplet	2	8
fifth disease	erythema infectiosum	parvovirus B19	virus	droplet	4	21
infectious mononucleosis	glandular fever	Epstein-Barr virus	virus	direct contact	28	42
tuberculosis	TB	Mycobacterium tuberculosis	bacterium	airborne		
pertussis	whooping cough	Bordetella pertussis	bacterium	droplet	4	21
diphtheria		Corynebacterium diphtheriae	bacterium	droplet	1	10
scarlet fever		Streptococcus pyogenes	bacterium	droplet	2	5
pneumococcal pneumonia		Streptococcus pneumoniae	bacterium	droplet	1	3
meningococcal disease		Neisseria meningitidis	bacterium	droplet	1	10
Legionnaires' disease	legionellosis	Legionella pneumophila	bacterium	contaminated water or food	2	14
anthrax		Bacillus anthracis	bacterium	animal contact	1	7
brucellosis	undulant fever	Brucella abortus	bacterium	animal contact	5	60
leptospirosis		Leptospira interrogans	bacterium	animal contact	2	30
tularaemia	tularemia	Francisella tularensis	bacterium	animal contact	1	21
Q fever		Coxiella burnetii	bacterium	animal contact	14	21
psittacosis		Chlamydia psittaci	bacterium	animal contact	5	14
plague		Yersinia pestis	bacterium	flea bite	1	8
Lyme disease		Borrelia burgdorferi	bacterium	tick bite	3	30
Rocky Mountain spotted fever		Rickettsia rickettsii	bacterium	tick bite	3	12
scrub typhus		Orientia tsutsugamushi	bacterium	mite bite	7	10
typhoid fever	typhoid	Salmonella typhi	bacterium	faecal-oral	6	30
cholera		Vibrio cholerae	bacterium	contaminated water or food	1	5
shigellosis	bacillary dysentery	Shigella sonnei	bacterium	faecal-oral	1	2
campylobacteriosis		Campylobacter jejuni	bacterium	contaminated water or food	2	5
botulism		Clostridium botulinum	bacterium	contaminated water or food		
tetanus	lockjaw	Clostridium tetani	bacterium	wound contamination	3	21
leprosy	Hansen's disease	Mycobacterium leprae	bacterium	droplet		
syphilis		Treponema pallidum	bacterium	bloodborne or sexual	10	90
gonorrhoea	gonorrhea	Neisseria gonorrhoeae	bacterium	bloodborne or sexual	1	14
cat-scratch disease		Bartonella henselae	bacterium	animal contact	3	14
impetigo		Staphylococcus aureus	bacterium	direct contact		
malaria	falciparum malaria	Plasmodium falciparum	protozoan	mosquito bite	7	30
visceral leishmaniasis	kala-azar	Leishmania donovani	protozoan	sandfly bite		
Chagas disease		Trypanosoma cruzi	protozoan	triatomine bug	7	14
African sleeping sickness	human African trypanosomiasis	Trypanosoma brucei	protozoan	tsetse fly bite		
toxoplasmosis		Toxoplasma gondii	protozoan	contaminated water or food	5	23
giardiasis		Giardia duodenalis	protozoan	faecal-oral	7	14
cryptosporidiosis		Cryptosporidium parvum	protozoan	faecal-oral	2	10
amoebiasis	amoebic dysentery	Entamoeba histolytica	protozoan	faecal-oral	14	28
babesiosis		Babesia microti	protozoan	tick bite	7	28
schistosomiasis	bilharzia	Schistosoma mansoni	helminth	contaminated water or food	14	84
lymphatic filariasis	elephantiasis	Wuchereria bancrofti	helminth	mosquito bite		
onchocerciasis	river blindness	Onchocerca volvulus	helminth	blackfly bite		
trichinellosis	trichinosis	Trichinella spiralis	helminth	contaminated water or food	8	15
histoplasmosis		Histoplasma capsulatum	fungus	inhaled spores	3	17
coccidioidomycosis	valley fever	Coccidioides immitis	fungus	inhaled spores	7	21
blastomycosis		Blastomyces dermatitidis	fungus	inhaled spores	21	90
cryptococcosis		Cryptococcus neoformans	fungus	inhaled spores		`;
