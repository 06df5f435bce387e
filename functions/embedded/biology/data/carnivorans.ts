/**
 * Carnivorans: common name, litter size, gestation in days, birth weight in grams, longevity in months (empty where there is no value).
 * Source: figures published in Gittleman, American Naturalist 127:744-771 (1986), as printed in the "carnivora" data set of the R
 * package ape 5.7-1; the package is GPL, of which only these published figures are taken.
 * Cut: species with an English name, a litter size and a gestation; misread Latin names corrected.
 */
export const CARNIVORANS = `African civet	3	68.5		
African clawless otter	3	63		
African palm civet	1.8	64	56	
African striped weasel	2	32	4	
African wild dog	8.8	70.5	365	132
American badger	4	42		156
American black bear	2.5	91	285	270
American marten	2.6	26.5	28	150
American mink	5	29		
Arctic fox	7.1	53.3	66	108
Egyptian mongoose	2.5	63		156
Eurasian badger	3	42	103.5	180
Eurasian lynx	2.3	67.8	70	162
Eurasian river otter	2.5	66.5	285	
European mink	4.5	38.5		
European pine marten	3.3	30		
Geoffroy's cat	2	69.5	65	
Siberian weasel	5	29		
aardwolf	2.8	100		144
banded mongoose	3.8	59	20	108
bat-eared fox	3.5	62.5		
binturong	3	90.3	319	216
black-backed jackal	3.8	60		
bobcat	3.2	63	311.5	156
brown bear	2	63	1000	304
bush dog	3.5	65		
caracal	3	73.5		204
cheetah	3.8	91	287.5	
common genet	3.5	71.8		
coyote	6.2	61.5	225	
crab-eating fox	3.1	56	140	
crab-eating mongoose	3	63		120
culpeo	5	57.5	168	
dhole	4.3	62	275	186
dwarf mongoose	3.6	51		
eastern spotted skunk	4.3	30	15.9	
fennec fox	2.8	54.3	34.8	141
fisher marten	2.7	77	28	
fishing cat	2.5	92.5	92.5	
gray fox	3.8	63	107.5	
gray wolf	5.5	63	425	177
honey badger	2.5	168		288
jaguar	2.5	104.5	816.6	
jungle cat	2.9	65	135.5	144
kinkajou	1.5	106.5	170.5	228
large Indian civet	2.8	77		
large-spotted genet	2.5	70		180
least weasel	5.8	42	3	
leopard	2.6	98	549.3	264
leopard cat	2.5	67.3	83	150
lion	2.6	105.5	1650	216
long-nosed cusimanse	4	70		
maned wolf	1.8	63.3	360	162
marbled polecat	6	61.5		
meerkat	4	77	30.5	
mountain weasel	4	40		
northern American river otter	3	112		
ocelot	2.5	72.5	250	
pampas fox	4	58		
puma	2.5	90	400	
raccoon	3.8	64.7	105.9	120
red fox	4.8	54.5	105	144
ring-tailed mongoose	1	83	47.5	
ringtail	3	52	28	96
sable	3	28	32.5	
sea otter	1	120	210	
serval	2.4	71	143.5	180
side-striped jackal	4.3	63.3		127
small-toothed palm civet	2.8	45		132
smooth-coated otter	1.5	62		180
snow leopard	2.8	96.8	442.6	
spotted hyena	2	110	1500	276
spotted-necked otter	3	56		
stoat	4.5	70	1.7	
striped hyena	2.5	87		282
striped skunk	6	63	33	120
tayra	3.5	64		144
tiger	2.5	104.1	1255	207
white-nosed coati	4	73.5	140	
wildcat	3.3	67	137	
wolverine	2.8	35	99.2	186
yellow mongoose	2.5	54.5		
zorilla	2.3	36	15	`;
