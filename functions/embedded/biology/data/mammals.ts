/**
 * Mammals: name, genus, diet, hours of sleep a day, hours of REM sleep a day, brain mass in grams, body mass in kilograms
 * (empty where the study has no value).
 * Source: msleep data set of ggplot2 3.4.1 (MIT), from Savage and West, PNAS 2007, 104(3):1051-1056.
 * Cut: misspelt or outdated genera corrected (six), spelling of common names made uniform, masses of brains turned into grams.
 */
export const MAMMALS = `cheetah	Acinonyx	carnivore	12.1			50
owl monkey	Aotus	omnivore	17	1.8	15.5	0.48
mountain beaver	Aplodontia	herbivore	14.4	2.4		1.35
greater short-tailed shrew	Blarina	omnivore	14.9	2.3	0.29	0.019
cow	Bos	herbivore	4	0.7	423	600
three-toed sloth	Bradypus	herbivore	14.4	2.2		3.85
northern fur seal	Callorhinus	carnivore	8.7	1.4		20.49
vesper mouse	Calomys		7			0.045
dog	Canis	carnivore	10.1	2.9	70	14
roe deer	Capreolus	herbivore	3		98.2	14.8
goat	Capra	herbivore	5.3	0.6	115	33.5
guinea pig	Cavia	herbivore	9.4	0.8	5.5	0.728
grivet	Cercopithecus	omnivore	10	0.7		4.75
chinchilla	Chinchilla	herbivore	12.5	1.5	6.4	0.42
star-nosed mole	Condylura	omnivore	10.3	2.2	1	0.06
African giant pouched rat	Cricetomys	omnivore	8.3	2	6.6	1
lesser short-tailed shrew	Cryptotis	omnivore	9.1	1.4	0.14	0.005
long-nosed armadillo	Dasypus	carnivore	17.4	3.1	10.8	3.5
tree hyrax	Dendrohyrax	herbivore	5.3	0.5	12.3	2.95
North American opossum	Didelphis	omnivore	18	4.9	6.3	1.7
Asian elephant	Elephas	herbivore	3.9		4603	2547
big brown bat	Eptesicus	insectivore	19.7	3.9	0.3	0.023
horse	Equus	herbivore	2.9	0.6	655	521
donkey	Equus	herbivore	3.1	0.4	419	187
European hedgehog	Erinaceus	omnivore	10.1	3.5	3.5	0.77
patas monkey	Erythrocebus	omnivore	10.9	1.1	115	10
western American chipmunk	Tamias	herbivore	14.9			0.071
domestic cat	Felis	carnivore	12.5	3.2	25.6	3.3
galago	Galago	omnivore	9.8	1.1	5	0.2
giraffe	Giraffa	herbivore	1.9	0.4		899.995
pilot whale	Globicephala	carnivore	2.7	0.1		800
gray seal	Halichoerus	carnivore	6.2	1.5	325	85
gray hyrax	Heterohyrax	herbivore	6.3	0.6	12.27	2.625
human	Homo	omnivore	8	1.9	1320	62
mongoose lemur	Lemur	herbivore	9.5	0.9		1.67
African elephant	Loxodonta	herbivore	3.3		5712	6654
thick-tailed opossum	Lutreolina	carnivore	19.4	6.6		0.37
macaque	Macaca	omnivore	10.1	1.2	179	6.8
Mongolian gerbil	Meriones	herbivore	14.2	1.9		0.053
golden hamster	Mesocricetus	herbivore	14.3	3.1	1	0.12
vole	Microtus	herbivore	12.8			0.035
house mouse	Mus	herbivore	12.5	1.4	0.4	0.022
little brown bat	Myotis	insectivore	19.9	2	0.25	0.01
round-tailed muskrat	Neofiber	herbivore	14.6			0.266
slow loris	Nycticebus	carnivore	11		12.5	1.4
degu	Octodon	herbivore	7.7	0.9		0.21
northern grasshopper mouse	Onychomys	carnivore	14.5			0.028
rabbit	Oryctolagus	herbivore	8.4	0.9	12.1	2.5
sheep	Ovis	herbivore	3.8	0.6	175	55.5
chimpanzee	Pan	omnivore	9.7	1.4	440	52.2
tiger	Panthera	carnivore	15.8			162.564
jaguar	Panthera	carnivore	10.4		157	100
lion	Panthera	carnivore	13.5			161.499
baboon	Papio	omnivore	9.4	1	180	25.235
desert hedgehog	Paraechinus		10.3	2.7	2.4	0.55
potto	Perodicticus	omnivore	11			1.1
deer mouse	Peromyscus		11.5			0.021
phalanger	Phalanger		13.7	1.8	11.4	1.62
Caspian seal	Phoca	carnivore	3.5	0.4		86
common porpoise	Phocoena	carnivore	5.6			53.18
potoroo	Potorous	herbivore	11.1	1.5		1.1
giant armadillo	Priodontes	insectivore	18.1	6.1	81	60
rock hyrax	Procavia		5.4	0.5	21	3.6
laboratory rat	Rattus	herbivore	13	2.4	1.9	0.32
African striped mouse	Rhabdomys	omnivore	8.7			0.044
squirrel monkey	Saimiri	omnivore	9.6	1.4	20	0.743
eastern American mole	Scalopus	insectivore	8.4	2.1	1.2	0.075
cotton rat	Sigmodon	herbivore	11.3	1.1	1.18	0.148
mole rat	Spalax		10.6	2.4	3	0.122
Arctic ground squirrel	Spermophilus	herbivore	16.6		5.7	0.92
thirteen-lined ground squirrel	Spermophilus	herbivore	13.8	3.4	4	0.101
golden-mantled ground squirrel	Spermophilus	herbivore	15.9	3		0.205
musk shrew	Suncus		12.8	2	0.33	0.048
pig	Sus	omnivore	9.1	2.4	180	86.25
short-nosed echidna	Tachyglossus	insectivore	8.6		25	4.5
eastern American chipmunk	Tamias	herbivore	15.8			0.112
Brazilian tapir	Tapirus	herbivore	4.4	1	169	207.501
tenrec	Tenrec	omnivore	15.6	2.3	2.6	0.9
tree shrew	Tupaia	omnivore	8.9	2.6	2.5	0.104
bottlenose dolphin	Tursiops	carnivore	5.2			173.33
genet	Genetta	carnivore	6.3	1.3	17.5	2
Arctic fox	Vulpes	carnivore	12.5		44.5	3.38
red fox	Vulpes	carnivore	9.8	2.4	50.4	4.23`;
