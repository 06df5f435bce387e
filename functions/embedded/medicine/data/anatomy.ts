/**
 * Human anatomy: 591 structures, what kind of structure each is and what it is part of.
 * Source: WordNet 3.0 (Princeton University, 2006, WordNet licence), as packaged by Debian (wordnet-base 1:3.0-37).
 * Cut 2026-11: nouns for body parts whose first bodily sense has a part-of link to another bodily noun; parts of animals and
 * plants, hair styles and the vaguest kinds ("structure", "area") left out. The first word of a set of synonyms is the name. The kinds of amygdala, bronchus
 * and calf, which no anatomist would give, are left out.
 * Columns: structure, other names, kind (empty if vague), what it is part of.
 */
export const ANATOMY = `abdomen	venter;belly		torso
abdominal aorta		aorta	abdomen
abdominal cavity			abdomen
abdominal wall		wall	abdomen
accessory cephalic vein	vena cephalica accessoria	vein	forearm
acetabulum	cotyloid cavity	socket	hipbone
Achilles tendon	tendon of Achilles	tendon	calf
acinus		sac	gland
acoustic nerve	auditory nerve;vestibulocochlear nerve;nervus vestibulocochlearis;eighth cranial nerve	cranial nerve	auditory system
acromion	acromial process	process	scapula
alimentary canal	alimentary tract;digestive tube;digestive tract;gastrointestinal tract;GI tract	duct	digestive system
alpha receptor	alpha-adrenergic receptor;alpha-adrenoceptor	receptor	sympathetic nervous system
alveolar arch		process	jaw
alveolar artery	arteria alveolaris	artery	alveolar ridge
alveolar bed			lung
alveolar ridge	gum ridge;alveolar process	process	jaw
alveolus	air sac;air cell	sac	lung
amygdala	amygdaloid nucleus;corpus amygdaloideum		limbic system
anal sphincter	sphincter ani;musculus sphincter ani	sphincter	anus
anconeous muscle	musculus anconeus	skeletal muscle	forearm
ankle	ankle joint;mortise joint;articulatio talocruralis	gliding joint	leg
anklebone	astragal;astragalus;talus	bone	ankle
anterior pituitary	anterior pituitary gland;adenohypophysis	endocrine gland	pituitary
anus		orifice	rectum
appendicular skeleton		skeletal structure	endoskeleton
appendix	vermiform appendix;vermiform process;cecal appendage	process	cecum
arachnoid	arachnoid membrane	meninx	leptomeninges
arcuate artery	arteria arcuata	artery	foot
arcuate artery of the kidney		artery	kidney
arcuate vein of the kidney	vena arcuata renis	vein	kidney
area of cardiac dullness			thorax
arm		limb	body
arm bone		long bone	arm
armpit	axilla;axillary cavity;axillary fossa		shoulder
articular muscle		skeletal muscle	joint
articulatory system			body
arytenoid	arytaenoid;arytenoid cartilage	cartilage	larynx
ascending artery	arteria ascendens	artery	ascending colon
ascending colon		colon	large intestine
astrocyte		neurogliacyte	astroglia
auditory apparatus			auditory system
auditory meatus	acoustic meatus;ear canal;auditory canal;external auditory canal	meatus	external ear
auricle	atrial auricle;auricula atrii	pouch	atrium cordis
auricular artery	arteria auricularis	artery	ear
autonomic ganglion		ganglion	autonomic nervous system
autonomic nervous system	ANS	neural structure	nervous system
axial skeleton		skeletal structure	endoskeleton
axillary artery	arteria axillaris	artery	armpit
axon	axone	nerve fiber	nerve cell
back	dorsum		torso
Bartholin's gland		vestibular gland	female reproductive system
basal ganglion		ganglion	pyramidal tract
basilar artery	arteria basilaris	artery	head
basilar membrane		membrane	cochlea
basilic vein	vena basilica	vein	forearm
beta receptor	beta-adrenergic receptor;beta-adrenoceptor	receptor	sympathetic nervous system
biceps brachii	musculus biceps brachii;biceps humeri	biceps	arm
big toe	great toe;hallux	toe	foot
biliary ductule		ductule	liver
bladder sphincter	musculus sphincter vesicae	sphincter	urinary bladder
blind spot	optic disc;optic disk		retina
blood vessel		vessel	circulatory system
bone	os	connective tissue	endoskeleton
bone cell		somatic cell	bone
bony labyrinth	osseous labyrinth		inner ear
Bowman's capsule	glomerular capsule;capsula glomeruli	membrane	malpighian body
brachial artery	arteria brachialis	artery	arm
brain	encephalon	neural structure	head
brain cell		nerve cell	brain
brainstem	brain-stem;brain stem	neural structure	brain
breast	chest		thorax
Broca's area	Broca's center;Broca's gyrus;Broca's convolution;convolution of Broca	center	language area
bronchial artery		artery	lung
bronchiole		duct	lower respiratory tract
bronchus	bronchial tube		lower respiratory tract
brow	forehead		face
buccal artery	arteria buccalis	artery	cheek
bursa omentalis	omental bursa;lesser peritoneal cavity		peritoneal cavity
buttocks	nates;arse;butt;backside;bum;buns;can;fundament;hindquarters;hind end;keister;posterior;prat;rear;rear end;rump;stern;seat;tail;tail end;tooshie;tush;bottom;behind;derriere;fanny;ass		torso
calcarine sulcus	calcarine fissure	sulcus	occipital lobe
calf	sura		shank
calvaria	skullcap	bone	cranium
canthus		corner	eye
cardiac muscle	heart muscle	muscle	heart
cardiac sphincter		physiological sphincter	esophagus
carotid artery	arteria carotis	artery	neck
carpal bone	carpal;wrist bone	bone	wrist
carpal tunnel		passage	wrist
caudate nucleus	caudate	basal ganglion	corpus striatum
cecum	caecum;blind gut		large intestine
cementum	cement	solid body substance	root
central artery of the retina	arteria centralis retinae	artery	eye
central nervous system	CNS;systema nervosum centrale		nervous system
cephalic vein	vena cephalica	vein	arm
cerebellar artery	arteria cerebelli	artery	cerebellum
cerebellar hemisphere		neural structure	cerebellum
cerebellum		neural structure	hindbrain
cerebral cortex	cerebral mantle;pallium;cortex	neural structure	cerebrum
cerebrum		neural structure	telencephalon
cervical artery	areteria cervicalis	artery	neck
cervical vertebra	neck bone	vertebra	neck
cheek			face
cheek muscle	buccinator muscle;musculus buccinator	facial muscle	cheek
cheekbone	zygomatic bone;zygomatic;malar;malar bone;jugal bone;os zygomaticum	bone	skull
chest cavity	thoracic cavity		thorax
chin	mentum		face
choroidal artery	arteria choroidea	artery	choroid plexus
ciliary artery	arteria ciliaris	artery	eye
ciliary body		membrane	eye
cingulate gyrus	gyrus cinguli	neural structure	limbic system
circle of Willis		artery	brain
circulatory system	cardiovascular system	vascular system	body
circumflex artery of the thigh	arteria circumflexa femoris	circumflex artery	thigh
circumflex humeral artery	arteria circumflexa humeri	circumflex artery	shoulder
circumflex scapular artery	arteria circumflexa scapulae	circumflex artery	shoulder
clavicle	collarbone	bone	endoskeleton
coccygeal vertebra	caudal vertebra	vertebra	coccyx
cochlea			inner ear
colic artery	arteria colica	artery	abdomen
common bile duct	bile duct	duct	liver
communicating artery	arteria communicans	artery	brain
condylar process	condyloid process;mandibular condyle	condyle	lower jaw
cone	cone cell;retinal cone	visual cell	retina
conjunctiva		mucous membrane	eye
cornea		membrane	eye
coronal suture	sutura coronalis	suture	cranium
coronary artery	arteria coronaria	artery	heart
coronoid process	processus coronoideus	process	bone
coronoid process of the mandible		coronoid process	lower jaw
corpus callosum		commissure	forebrain
corpus luteum		endocrine gland	Graafian follicle
cortical area	cortical region		cerebral cortex
costal cartilage		cartilaginous structure	rib
Cowper's gland	bulbourethral gland	exocrine gland	male reproductive system
cranium	braincase;brainpan	bone	skull
cuboid bone		bone	tarsus
deltoid tuberosity	deltoid eminence	tuberosity	humerus
dendrite		nerve fiber	nerve cell
dentate nucleus		nucleus	cerebellum
dentine	dentin	bone	tooth
dermis	corium;derma	stratum	skin
descending colon		colon	large intestine
diaphragm	midriff	muscular structure	torso
diencephalon	interbrain;betweenbrain;thalmencephalon	neural structure	forebrain
digestive juice	digestive fluid	juice	digestive system
digestive system	gastrointestinal system;systema alimentarium;systema digestorium		body
digital arteries	arteria digitalis	artery	hand
dorsal root	dorsal horn	sensory nerve	spinal nerve
ear		sense organ	head
eardrum	tympanum;tympanic membrane;myringa	membrane	ear
earlobe	ear lobe	lobe	auricle
ejaculatory duct		duct	seminal duct
endocranium		membrane	skull
endocrine gland	endocrine;ductless gland	gland	endocrine system
endocrine system			body
endolymph		liquid body substance	inner ear
endometrium		mucous membrane	uterus
endosteum		membrane	long bone
epicanthus	epicanthic fold	fold	eye
epicardia		passage	esophagus
epicardium	visceral pericardium	serous membrane	pericardium
epidermal cell		skin cell	epidermis
epidermis	cuticle	stratum	skin
epididymis		duct	seminal duct
epiglottis		cartilaginous structure	trachea
epithelial cell		somatic cell	epithelium
esophagus	oesophagus;gorge;gullet	passage	alimentary canal
ethmoid	ethmoid bone	bone	cranium
ethmoidal artery	arteria ethmoidalis	artery	nose
Eustachian tube	auditory tube	salpinx	middle ear
external ear	outer ear	external organ	auditory apparatus
eye	oculus;optic	sense organ	visual system
eye socket	orbit;cranial orbit;orbital cavity		skull
eyeball	orb	capsule	eye
eyelid	lid;palpebra	protective fold	eye
face	human face		head
facial muscle		skeletal muscle	face
facial vein	vena facialis	vein	face
Fallopian tube	uterine tube;oviduct	salpinx	uterus
female chest	bust	thorax	body
female genitalia	female genitals;female genital organ;fanny	genitalia	body
female reproductive system		reproductive system	body
femoral artery	arteria femoralis	artery	thigh
femoral biceps	musculus biceps femoris	biceps	thigh
femoral nerve	nervus femoralis;anterior crural nerve	spinal nerve	thigh
femoral vein	vena femoralis	vein	thigh
femur	thighbone;femoris	leg bone	thigh
fiber bundle	fibre bundle;fascicle;fasciculus	nervous tissue	nervous system
fibrous astrocyte		astrocyte	white matter
fibula	calf bone	leg bone	leg
finger		digit	hand
fingernail		nail	finger
fingertip		tip	finger
fissure of Rolando	Rolando's fissure;central sulcus;sulcus centralis	sulcus	cerebrum
fissure of Sylvius	Sylvian fissure;lateral cerebral sulcus;sulcus lateralis cerebri	sulcus	cerebrum
fontanelle	fontanel;soft spot	orifice	cranium
foot	human foot;pes	vertebrate foot	leg
foramen magnum		foramen	cranium
forearm		limb	arm
forebrain	prosencephalon	neural structure	brain
fovea	fovea centralis		retina
free nerve ending		nerve ending	skin
frontal bone	os frontale;forehead	membrane bone	cranium
frontal eminence		bulge	frontal bone
frontal gyrus		gyrus	frontal lobe
frontal lobe	frontal cortex	lobe	cerebral cortex
frontal suture	sutura frontalis	suture	cranium
ganglion		neural structure	nervous system
gastric artery	arteria gastrica	artery	stomach
gastric vein	vena gastrica	vein	stomach
gastrocnemius	gastrocnemius muscle	skeletal muscle	calf
gastroomental vein	gastroepiploic vein;vena gastroomentalis	vein	stomach
genicular vein	vena genus	vein	knee
geniculate body		neural structure	thalamus
gladiolus	corpus sternum	bone	sternum
glenoid fossa	mandibular fossa	pit	temporal bone
glomerulus		capillary	malpighian body
glottis		speech organ	larynx
gluteal artery	arteria glutes	artery	hip
gluteus	gluteus muscle;gluteal muscle;glute	skeletal muscle	buttock
Golgi's cell	Golgi cell	brain cell	cerebral cortex
Graafian follicle		follicle	ovary
great adductor muscle	musculus adductor magnus	adductor	thigh
groin	inguen		loins
gyrus	convolution		cerebrum
hair cell		epithelial cell	organ of Corti
hand	manus;mitt;paw	extremity	arm
head	caput		body
heart	pump;ticker	internal organ	circulatory system
heart valve	cardiac valve	valve	heart
heel		skeletal structure	foot
heelbone	calcaneus;os tarsi fibulare	bone	foot
hepatic artery	arteria hepatica	artery	liver
hepatic duct		duct	liver
hepatic lobe		lobe	liver
hepatic vein	vena hepatica	vein	liver
hindbrain	rhombencephalon	neural structure	brain
hip			torso
hip socket		socket	joint
histiocyte		macrophage	connective tissue
humerus		arm bone	arm
hypochondrium			abdomen
hypophyseal stalk		infundibulum	pituitary
hypothalamus		neural structure	diencephalon
ileal artery	intestinal artery;arteria ileum	artery	small intestine
iliac artery	arteria iliaca	artery	ilium
incus	anvil	auditory ossicle	middle ear
inferior colliculus		center	midbrain
infundibulum			diencephalon
inner ear	internal ear;labyrinth	sense organ	auditory apparatus
instep		arch	foot
intercapitular vein	vena intercapitalis	vein	hand
intermaxillary suture	sutura intermaxillaris	suture	upper jaw
internasal suture	sutura internasalis	suture	nose
intervertebral disc	intervertebral disk	disk	spinal column
intestine	bowel;gut	internal organ	abdomen
iris		membrane	eye
ischium	ischial bone;os ischii	bone	hip
islands of Langerhans	isles of Langerhans;islets of Langerhans	endocrine gland	pancreas
jaw		bone	skull
jejunal artery	intestinal artery	artery	small intestine
joint	articulation;articulatio		articulatory system
jugular vein	vena jugularis;jugular	vein	neck
kidney		excretory organ	urinary tract
knee	knee joint;human knee;articulatio genus;genu	hinge joint	leg
knuckle	knuckle joint;metacarpophalangeal joint	synovial joint	finger
Kupffer's cell		cell	liver
labyrinthine artery	artery of the labyrinth;internal auditory artery	artery	inner ear
labyrinthine vein	internal auditory vein	vein	inner ear
lacrimal apparatus			eye
lacrimal artery	arteria lacrimalis	artery	eye
lacrimal bone		bone	eye socket
lacrimal duct	lachrymal duct;tear duct	duct	lacrimal apparatus
lacrimal gland	lachrymal gland;tear gland	exocrine gland	lacrimal apparatus
lacrimal sac	tear sac;dacryocyst	vesicle	lacrimal apparatus
lacrimal vein	vena lacrimalis	vein	eye
lactiferous duct		duct	breast
lamboid suture	sutura lamboidea	suture	cranium
language area	language zone	cortical area	left hemisphere
large intestine		intestine	alimentary canal
laryngeal artery	arteria laryngea	artery	larynx
laryngeal vein	vena laryngea	vein	larynx
laryngopharynx			throat
larynx	voice box	cartilaginous structure	upper respiratory tract
lateral condyle		condyle	femur
latissimus dorsi	lat	skeletal muscle	back
leg		limb	body
leg bone		long bone	leg
lens	crystalline lens;lens of the eye	organ	eye
lens capsule		capsule	lens
lens cortex	cortex		lens
lenticular nucleus	lentiform nucleus	basal ganglion	corpus striatum
lienal artery	splenic artery;arteria lienalis	artery	spleen
ligament		connective tissue	muscular structure
limb		extremity	appendicular skeleton
little toe		toe	foot
liver		internal organ	digestive system
liver spot		macule	skin
lobe of the lung		lobe	lung
lumbar vertebra		vertebra	back
lung		respiratory organ	lower respiratory tract
lymph node	lymph gland;node	lymphatic tissue	circulatory system
lymph vessel	lymphatic vessel	duct	lymphatic system
lymphatic system	systema lymphaticum	vascular system	body
lymphatic tissue	lymphoid tissue		lymphatic system
lymphocyte	lymph cell	leukocyte	lymphatic system
macula	macula lutea;macular area;yellow spot		retina
male chest		thorax	body
male genitalia	male genitals;male genital organ;family jewels	genitalia	body
male reproductive gland		reproductive organ	male genitalia
male reproductive system		reproductive system	body
malleus	hammer	auditory ossicle	middle ear
malpighian body	malpighian corpuscle;renal corpuscle	capsule	nephron
mamillary body	mammillary body;corpus mamillare	neural structure	diencephalon
mandibular notch		incisure	lower jaw
manubrium		bone	sternum
marrow	bone marrow	connective tissue	bone
mast cell	mastocyte;labrocyte	somatic cell	connective tissue
mastoid	mastoid process;mastoid bone;mastoidal	process	temporal bone
medial condyle		condyle	femur
mediastinum			chest cavity
medulla oblongata	medulla;bulb	neural structure	brainstem
medullary sheath	myelin sheath	sheath	medullated nerve fiber
membranous labyrinth			inner ear
metacarpal	metacarpal bone	bone	metacarpus
metacarpal artery	arteria metacarpea	artery	hand
metacarpal vein	vena metacarpus	vein	hand
metacarpus		skeletal structure	hand
metaphysis		process	long bone
metatarsal		bone	metatarsus
metatarsal artery	arteria metatarsea	artery	foot
metatarsal vein	vena metatarsus	vein	foot
microgliacyte		neurogliacyte	microglia
midbrain	mesencephalon	neural structure	brain
middle ear	tympanic cavity;tympanum		auditory apparatus
modiolus		bone	cochlea
mononuclear phagocyte system	MPS;system of macrophages		reticuloendothelial system
motor fiber	efferent fiber	nerve fiber	motor nerve
motor neuron	efferent neuron;motor nerve fiber;motoneuron	nerve cell	motor nerve
muscle cell	muscle fiber;muscle fibre	fiber	muscle
muscular structure	musculature;muscle system		musculoskeletal system
musculoskeletal system			body
myelencephalon		neural structure	hindbrain
myofibril	myofibrilla;sarcostyle	fibril	striated muscle cell
myometrium		smooth muscle	uterus
nail		horny structure	integumentary system
nasal cavity			nose
nasopharynx			throat
navel	umbilicus;bellybutton;belly button;omphalos;omphalus		abdomen
neck	cervix		body
nephron	uriniferous tubule	tubule	kidney
nerve cell	neuron	somatic cell	nervous system
nerve ending	nerve end	end	axon
nerve fiber	nerve fibre	fiber	nerve
nervous system	systema nervosum		body
nervous tissue	nerve tissue		nervous system
neural network	neural net	reticulum	nervous system
neuroepithelium		epithelium	retina
neuroglia	glia	interstitial tissue	central nervous system
neurogliacyte	neuroglial cell;glial cell	somatic cell	neuroglia
neurolemma	neurilemma	sheath	nerve fiber
nipple	mammilla;mamilla;pap;teat;tit	reproductive organ	mammary gland
nose	olfactory organ	chemoreceptor	face
nostril	anterior naris	naris	nose
occipital bone		membrane bone	cranium
occipital gyrus		gyrus	occipital lobe
occipital lobe	occipital cortex	lobe	cerebral cortex
occipital protuberance		bulge	occipital bone
occipitomastoid suture		suture	cranium
ocular muscle	eye muscle	muscle	eye
olecranon	olecranon process	process	ulna
olfactory bulb		neural structure	rhinencephalon
olfactory nerve	nervii olfactorii;first cranial nerve	cranial nerve	sensory system
oligodendrocyte		neurogliacyte	oligodendroglia
oligodendroglia	oligodendria	neuroglia	medullary sheath
optic nerve	nervus opticus;second cranial nerve;optic tract	cranial nerve	visual system
organ of Corti		organ of hearing	cochlea
organ of hearing		sense organ	ear
oropharynx			throat
ossicle	bonelet;ossiculum	bone	middle ear
ovarian artery	arteria ovarica	artery	ovary
ovary		female internal reproductive organ	female reproductive system
ovum	egg cell	gamete	female reproductive system
Pacinian corpuscle		nerve ending	skin
paleocerebellum		neural structure	cerebellum
pallidum	globus pallidus;paleostriatum	basal ganglion	lenticular nucleus
palm	thenar		hand
pancreas		exocrine gland	digestive system
pancreatic duct		duct	pancreas
papillary muscle		cardiac muscle	atrioventricular valve
parafovea			retina
parasympathetic nervous system	parasympathetic	nervous system	autonomic nervous system
parietal bone		membrane bone	cranium
parietal gyrus		gyrus	parietal lobe
parietal lobe	parietal cortex	lobe	cerebral cortex
parietal pericardium		serous membrane	pericardium
parietomastoid suture		suture	cranium
pars distilis	pars anterior	endocrine gland	anterior pituitary
pars intermedia		endocrine gland	posterior pituitary
patella	kneecap;kneepan	sesamoid bone	knee
pectoral	pectoral muscle;pectoralis;musculus pectoralis;pecs	skeletal muscle	thorax
pectoral girdle		girdle	appendicular skeleton
peduncle	cerebral peduncle	nerve pathway	forebrain
perilymph		liquid body substance	inner ear
peripheral nervous system	systema nervosum periphericum		nervous system
peroneal vein	fibular vein;vena peroneus	vein	leg
phalanx		bone	digit
pharyngeal recess		recess	throat
pharyngeal tonsil	adenoid;Luschka's tonsil;third tonsil;tonsilla pharyngealis;tonsilla adenoidea	lymphatic tissue	throat
pia mater		meninx	leptomeninges
pit of the stomach	epigastric fossa	pit	stomach
pituitary	pituitary gland;pituitary body;hypophysis	endocrine gland	diencephalon
placenta		vascular structure	uterus
pleura		serous membrane	pleural cavity
pons	pons Varolii	neural structure	brainstem
portal vein	hepatic portal vein;portal;vena portae	vein	portal system
postcentral gyrus		central gyrus	parietal lobe
posterior pituitary	posterior pituitary gland;neurohypophysis;pars nervosa	endocrine gland	pituitary
precentral gyrus		central gyrus	frontal lobe
prefrontal lobe	prefrontal cortex	lobe	cerebral cortex
pressure point			skin
primary tooth	deciduous tooth;baby tooth;milk tooth	tooth	body
prostate gland	prostate	endocrine gland	male reproductive system
pterygoid process		process	sphenoid bone
pulmonary vein	vena pulmonalis	vein	lung
pulp cavity			tooth
pupil		aperture	iris
pupillary sphincter	musculus sphincter pupillae	sphincter	eye
Purkinje fiber		cardiac muscle	Purkinje network
putamen		basal ganglion	lenticular nucleus
pyloric sphincter	pyloric valve;musculus sphincter pylori	sphincter	pylorus
pyramidal tract	pyramidal motor system;corticospinal tract	motor nerve	central nervous system
pyriform area	piriform area;pyriform lobe;piriform lobe	neural structure	rhinencephalon
quadriceps	quadriceps femoris;musculus quadriceps femoris;quad	extensor muscle	thigh
radial vein	vena radialis	vein	forearm
radius		arm bone	forearm
Ranvier's nodes	nodes of Ranvier	opening	medullary sheath
rectal artery	arteria rectalis	artery	rectum
rectum			large intestine
renal artery	arteria renalis	artery	kidney
renal cortex		cortex	kidney
renal vein	vena renalis	vein	kidney
reproductive cell	germ cell;sex cell	cell	reproductive system
respiratory center		center	medulla oblongata
respiratory system	systema respiratorium		body
respiratory tract	airway	tract	respiratory system
rete testis		plexus	testis
reticular activating system	RAS	neural network	reticular formation
reticular formation	RF	neural network	brainstem
reticuloendothelial system	RES		immune system
retina		membrane	eye
rib cage		skeletal structure	thorax
rima glottidis	rima vocalis;true glottis;glottis vera	rima	glottis
rod	rod cell;retinal rod	visual cell	retina
root canal		passage	pulp cavity
rotator cuff			shoulder
sacral vertebra		vertebra	sacrum
sagittal suture	interparietal suture;sutura sagittalis	suture	cranium
saphenous nerve	nervus saphenus	nerve	leg
saphenous vein	vena saphena	vein	leg
scapula	shoulder blade;shoulder bone	bone	endoskeleton
sciatic nerve	nervus ischiadicus	nerve	leg
sclera	sclerotic coat	albuginea	eye
scrotum		pouch	male genitalia
sebaceous gland	sebaceous follicle;glandulae sebaceae	oil gland	integumentary system
semicircular canal		sense organ	inner ear
seminal duct		duct	scrotum
seminal vesicle		exocrine gland	male reproductive system
seminiferous tubule		tubule	testis
sensory fiber	afferent fiber	nerve fiber	sensory nerve
sensory neuron	afferent neuron	nerve cell	sensory nerve
sensory system			body
serratus	serratus muscles	skeletal muscle	torso
shank			leg
shin			leg
shoulder			torso
shoulder girdle	pectoral arch	arch	pectoral girdle
sigmoid colon	sigmoid flexure	colon	large intestine
sigmoid vein	vena sigmoideus	vein	colon
skeletal structure			skeletal system
skeletal system	skeleton;frame;systema skeletale		musculoskeletal system
skin	tegument;cutis	connective tissue	integumentary system
skin cell		somatic cell	skin
skull		bone	head
small intestine		intestine	alimentary canal
smooth muscle cell		muscle cell	smooth muscle
solar plexus	coeliac plexus;plexus celiacus;abdominal nerve plexus	nerve plexus	sympathetic nervous system
sole			foot
soleus	soleus muscle	skeletal muscle	calf
sperm	sperm cell;spermatozoon;spermatozoan	gamete	male reproductive system
spermatic cord		funiculus	testis
spinal canal	vertebral canal;canalis vertebralis	duct	spinal column
spinal column	vertebral column;spine;backbone;rachis	skeletal structure	axial skeleton
spinal cord	medulla spinalis	neural structure	central nervous system
spinal fluid	cerebrospinal fluid	liquid body substance	ventricle
spinal vein	vena spinalis	vein	spinal cord
splanchnic nerve		nerve	sympathetic nervous system
spleen	lien	lymphatic tissue	lymphatic system
splenic vein	vena lienalis	vein	spleen
stapes	stirrup	auditory ossicle	middle ear
sternocleidomastoid	sternocleidomastoid muscle;sternocleido mastoideus;musculus sternocleidomastoideus	skeletal muscle	neck
sternum	breastbone	bone	thorax
stomach	tummy;tum;breadbasket	internal organ	alimentary canal
stratum corneum	corneum;horny layer	stratum	epidermis
stratum germinativum	stratum basale;malpighian layer;rete Malpighii	stratum	epidermis
stratum granulosum		stratum	epidermis
stratum lucidum		stratum	epidermis
striate cortex	striate area;first visual area;area 17 of Brodmann;Brodmann's area 17	cortical area	occipital lobe
striated muscle cell	striated muscle fiber	muscle cell	skeletal muscle
styloid process		process	temporal bone
subarachnoid space		space	meninx
subclavian artery	arteria subclavia	artery	clavicle
subthalamic nucleus		nucleus	subthalamus
subthalamus		neural structure	thalamus
superior colliculus		center	midbrain
sweat gland	sudoriferous gland	exocrine gland	skin
sympathetic nervous system		nervous system	autonomic nervous system
synapse		junction	nerve
tarsal	tarsal bone	bone	tarsus
tarsus		skeletal structure	vertebrate foot
telencephalon		neural structure	forebrain
temple			head
temporal bone	os temporale	bone	cranium
temporal gyrus		gyrus	temporal lobe
temporal lobe	temporal ccortex	lobe	cerebral cortex
tendon	sinew	connective tissue	muscular structure
teres	teres muscle	skeletal muscle	shoulder
testicular artery	internal spermatic artery;arteria testicularis	artery	testis
testicular vein	vena testicularis	vein	testis
testis	testicle;orchis;ball;ballock;bollock;nut;egg	male reproductive gland	male reproductive system
thalamus		neural structure	diencephalon
thigh		limb	leg
thoracic aorta		aorta	thorax
thoracic duct		lymph vessel	lymphatic system
thoracic vein	vena thoracica	vein	thorax
thoracic vertebra	dorsal vertebra	vertebra	back
thorax	chest;pectus		torso
throat	pharynx	tubular cavity	neck
thumbnail		fingernail	thumb
thymus gland	thymus	endocrine gland	neck
thyroid cartilage	Adam's apple	cartilage	larynx
tibia	shinbone;shin bone	leg bone	leg
tibial vein	vena tibialis	vein	leg
tibialis	tibialis muscle;musculus tibialis	skeletal muscle	leg
toe		digit	foot
toenail		nail	toe
tonsil	palatine tonsil;faucial tonsil;tonsilla	lymphatic tissue	nasopharynx
tooth socket		socket	alveolar ridge
torso	trunk		body
trachea	windpipe	cartilaginous tube	upper respiratory tract
tragus		cartilaginous structure	auricle
transverse colon		colon	large intestine
transverse process		process	vertebra
triceps brachii	musculus triceps brachii	triceps	arm
trochanter		process	femur
turbinate bone	turbinate;turbinal	bone	nose
tympanic bone		bone	temporal bone
ulna	elbow bone	arm bone	forearm
ulnar nerve	cubital nerve;nervus ulnaris	nerve	arm
ulnar vein	vena ulnaris	vein	forearm
ureter		duct	urinary tract
urethra		duct	urinary tract
urethral orifice	external orifice	orifice	urethra
urethral sphincter	musculus sphincter urethrae	sphincter	urethra
urinary bladder		bladder	urinary tract
urinary tract		tract	urogenital system
uterine artery	arteria uterina	artery	uterus
uterus	womb	female internal reproductive organ	female reproductive system
utricle	utriculus	pouch	membranous labyrinth
uvea			eye
uveoscleral pathway		tubule	eye
vaginal artery	arteria vaginalis	artery	vagina
vas deferens	ductus deferens	duct	seminal duct
vasa efferentia		tubule	epididymis
vein	vena;venous blood vessel	blood vessel	circulatory system
ventral root	ventral horn;anterior root;anterior horn	motor nerve	spinal nerve
ventricle			brain
vermis	vermis cerebelli	neural structure	cerebellum
vertebra		bone	spinal column
vertebrate foot	pedal extremity	extremity	leg
vestibule of the ear		vestibule	ear
visual cell		somatic cell	retina
vocal cord	vocal fold;vocal band;plica vocalis	fold	larynx
vomer		bone	skull
waist	waistline		torso
Wernicke's area	Wernicke's center	center	language area
widow's peak			hairline
wrist	carpus;wrist joint;radiocarpal joint;articulatio radiocarpea	gliding joint	arm
xiphoid process		bone	sternum
zygoma	zygomatic arch;arcus zygomaticus	bone	cheekbone
zygomatic process		process	cheekbone`;
