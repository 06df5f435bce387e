/**
 * Mammals that run: common name, top running speed in kilometres per hour, body mass in kilograms, home range in square kilometres
 * (empty where the two packages disagree).
 * Sources: home ranges: Garland, Harvey and Ives, Systematic Biology 41:18-32 (1992), and Garland, Dickerman, Janis and Jones, Systematic
 * Biology 42:265-292 (1993); speeds and masses: Garland and Janis, Journal of Zoology 229:133-151 (1993); as printed in the R packages
 * ade4 1.7-22 ("carniherbi49") and phytools 1.5-1 ("mammal.data"). The packages are GPL, of which only these published figures are taken.
 * Cut: the wapiti left out, which has no species of its own in the taxonomy used.
 */
export const RUNNERS = `African buffalo	57	620	138
African wild dog	70	20	160
American bison	56	865	133
American black bear	48	93.4	56.8
Arabian camel	32	550	
Baird's tapir	40	250	2
Eurasian badger	30	11.6	0.87
Grant's gazelle	81	62.5	20
Kirk's dik-dik	42	5	0.043
Thomson's gazelle	81	20.5	5.3
bighorn sheep	48	85	14.33
black rhinoceros	45	1200	
blackbuck	105	37.5	6.5
blue wildebeest	80	216	75
brown bear	48	251.3	82.8
cheetah	110	58.8	62.1
common eland	70	511	87.5
coyote	65	13.3	45
fallow deer	65	55	1.3
giraffe	60	1075	84.6
golden jackal	56	8.8	9.1
gray fox	64	3.7	1.1
gray wolf	64	35.3	202.8
guanaco	56	95	
hartebeest	80	136	5
horse	70	350	22.5
impala	47	53.25	3.8
leopard	60	52.4	
lion	59	155.8	236
moose	56	384	16.1
mountain goat	33	113.5	22.75
mule deer	61	74	2.85
onager	70	200	35
plains zebra	70	235	165
polar bear	40	265	115.6
pronghorn	100	50	10
raccoon	24	7	1.14
red fox	72	4.8	3.87
reindeer	80	100	30
roan antelope	56	226.5	80
spotted hyena	65	52	25
striped hyena	50	26.8	152.8
striped skunk	16	2.5	2.5
tiger	56	161	69.6
topi	70	130	2.2
white rhinoceros	25	2000	
white-nosed coati	27	4.4	1.05
white-tailed deer	64	57	1.96`;
