/**
 * Academic disciplines, one a line: "name TAB wider discipline (empty at the top) TAB definition TAB other names, | between".
 * Source: WordNet 3.0 (WordNet licence, Princeton University): the nouns below "discipline, field of study", widest branch first.
 * Cut: performing and visual arts and names that stand for two disciplines left out; definitions without brackets and examples, empty if over 130 characters.
 * Notices: LICENSES.txt beside this file.
 */
export const DISCIPLINES = `abnormal psychology	psychology	the branch of psychology concerned with abnormal behavior	
acoustics	physics	the study of the physical properties of sound	
aerology	meteorology	meteorology of the total extent of the atmosphere	
aeromechanics	mechanics	the branch of mechanics that deals with the motion of gases and their effects on bodies in the flow	aerodynamics
aeronautical engineering	engineering	the branch of engineering science concerned with the design and construction of aircraft	
aeronautics	physics	the theory and practice of navigation through air or space	astronautics
aesthetics	philosophy	the branch of philosophy dealing with beauty and taste	esthetics
affine geometry	geometry	the geometry of affine transformations	
agrobiology	science	the study of plant nutrition and growth especially as a way to increase crop yield	
agrology	science	science of soils in relation to crops	
agronomy	science	the application of soil and plant sciences to land management and crop production	scientific agriculture
algebra	pure mathematics	the mathematics of generalized arithmetical operations	
algorism	arithmetic	computation with Arabic figures	
alienism	psychiatry	an obsolete term for the study and treatment of mental illness	
allergology	medicine	the branch of medical science that studies the causes and treatment of allergies	
allometry		the study of the relative growth of a part of an organism in relation to the growth of the whole	
analysis	calculus	a branch of mathematics involving calculus and the theory of limits	
analytic geometry	geometry	the use of algebra to study geometric properties	analytical geometry|coordinate geometry
anesthesiology	medicine	the branch of medical science that studies and applies anesthetics	
angelology	theology	the branch of theology that is concerned with angels	
angiology	medicine	the branch of medical science that studies the blood and lymph vessels and their disorders	
animatronics	robotics	the construction of robots to look like animals	
anthropology	social science	the social science that studies the origins and social relationships of human beings	
apologetics	theology	the branch of theology that is concerned with the defense of Christian doctrines	
applied mathematics	mathematics	the branches of mathematics that are involved in the study of the physical or biological or sociological world	applied math
applied psychology	psychology		industrial psychology
archeology	anthropology	the branch of anthropology that studies prehistoric people and their cultures	archaeology
architectonics	science	the science of architecture	tectonics
architectural engineering	engineering	the branch of engineering that deals with the construction of buildings	
architecture		the discipline dealing with the principles of design and construction and ornamentation of fine buildings	
arithmetic	pure mathematics	the branch of pure mathematics dealing with the theory of numerical calculations	
art history	humanistic discipline	the academic discipline that studies the development of painting and sculpture	
artificial intelligence	computer science	the branch of computer science that deal with writing computer programs that can solve problems creatively	AI
Assyriology	archeology	archeology of the ancient Assyrians	
astrodynamics	astronomy	the branch of astronomy that studies the motion of natural and artificial bodies in space	
astrometry	astronomy	the branch of astronomy that deals with the measurement of the position and motion of celestial bodies	
astronomy	physics	the branch of physics that studies celestial bodies and the universe as a whole	uranology
astrophysics	astronomy	the branch of astronomy concerned with the physical and chemical properties of celestial bodies	
audiology	otology	the measurement of hearing	audiometry
avionics	aeronautics	science and technology of electronic systems and devices for aeronautics and astronautics	
axiology	philosophy	the study of values and value judgments	
bacteriology	medicine	the branch of medical science that studies bacteria in relation to disease	
ballistics	dynamics	the science of flight dynamics	
behaviorism	experimental psychology	an approach to psychology that emphasizes observable measurable behavior	behaviourism|behavioristic psychology|behaviouristic psychology
bibliotics			
biochemistry	organic chemistry	the organic chemistry of compounds and processes occurring in organisms	
bioclimatology	climatology	the study of effects of climate on living organisms	
bioethics	ethics	the branch of ethics that studies moral values in the biomedical sciences	
biogeography	biology	dealing with the geographical distribution of animals and plants	
biology	life science	the science that studies living organisms	biological science
biomedical science	life science	the application of the principles of the natural sciences to medicine	
biometrics	life science	a branch of biology that studies biological phenomena and observations by means of statistical analysis	biometry|biostatistics
bionics	engineering	application of biological principles to the study and design of engineering systems	
biophysics	physics	physics as applied to biological problems	
bioremediation	biotechnology	the branch of biotechnology that uses biological process to overcome environmental problems	
biosystematics	systematics	use of data to assess taxonomic relations especially within an evolutionary framework	biosystematy
biotechnology	molecular biology	the branch of molecular biology that studies the use of microorganisms to perform specific industrial processes	biotech
botany	biology	the branch of biology that studies plants	phytology
brain science	neuroscience	the branch of neuroscience concerned with the brain	
calculus	pure mathematics	the branch of mathematics that is concerned with limits and with the differentiation and integration of functions	infinitesimal calculus
calculus of variations	calculus	the calculus of maxima and minima of definite integrals	
cardiology	medicine	the branch of medicine dealing with the heart and its diseases	
casuistry	ethics	moral philosophy based on the application of general ethical principles to resolve moral dilemmas	
catoptrics	optics	branch of optics dealing with formation of images by mirrors	
celestial mechanics	astronomy	the branch of astronomy concerned with the application of Newton's laws of motion to the motions of heavenly bodies	
chemical engineering	engineering		
chemistry	natural science	the science of matter	chemical science
chronology	humanistic discipline	the determination of the actual temporal sequence of past events	
civics	social science	the social science of municipal affairs	
civil engineering	engineering	the branch of engineering concerned with the design and construction of such public works as dams or bridges	
cladistics	taxonomy		cladistic analysis
classical mechanics	mechanics	the branch of mechanics based on Newton's laws of motion	Newtonian mechanics
classicism	humanistic discipline		classicalism
classics	literary study	study of the literary works of ancient Greece and Rome	
climatology	meteorology	meteorology of climates and their phenomena	
clinical psychology	psychotherapy	the branch of psychology concerned with the treatment of abnormal mentation and behavior	
cognitive neuroscience	neuroscience	the branch of neuroscience that studies the biological foundations of mental phenomena	
cognitive psychology	psychology	an approach to psychology that emphasizes internal mental processes	
cognitive science	science	the field of science concerned with cognition	
cognitive semantics	semantics	the branch of semantics that studies the cognitive aspects of meaning	conceptual semantics|semasiology
communications		the discipline that studies the principles of transmiting information and the methods by which it is delivered	communication theory
comparative literature	literary study	study of literary works from different cultures	
comparative psychology	psychology	the branch of psychology concerned with the behavior of animals	animal psychology
computational linguistics	linguistics	the use of computers for linguistic research and applications	
computer science	engineering	the branch of engineering science that studies computable processes and structures	computing
conchology	malacology	the collection and study of mollusc shells	shell collecting
contract law	jurisprudence	that branch of jurisprudence that studies the rights and obligations of parties entering into contracts	
corporation law	jurisprudence	that branch of jurisprudence that studies the laws governing corporations	
cosmetic dentistry	dentistry	the branch of dentistry dealing with the appearance of the teeth	
cosmography	natural science	the science that maps the general features of the universe	
cosmology	astrophysics	the branch of astrophysics that studies the origin and evolution and structure of the universe	cosmogony|cosmogeny
craniology	life science	the scientific study of the skulls of various human races	
craniometry	physical anthropology	the branch of physical anthropology dealing with the study and measurement of dry skulls after removal of its soft parts	
criminology	sociology	the scientific study of crime and criminal behavior and law enforcement	
cryobiology	biology	the branch of biology that studies the effects of low temperatures on living tissues or organs or organisms	
cryogenics	physics	the branch of physics that studies the phenomena that occur at very low temperatures	cryogeny
cryonics	cryobiology	the freezing of a seriously ill or recently deceased person to stop tissues from decomposing	
cryptanalysis	science	the science of analyzing and deciphering codes and ciphers and cryptograms	cryptanalytics|cryptography|cryptology
crystallography	physics	the branch of science that studies the formation and structure of crystals	
cybernetics	information science	the field of science concerned with processes of communication and control	
cytogenetics	cytology	the branch of biology that studies the cellular aspects of heredity	
cytology	biology	the branch of biology that studies the structure and function of cells	
decomposition	vector algebra	the analysis of a vector field	vector decomposition
deixis	semantics	the function of pointing or specifying from the perspective of a participant in an act of speech or writing	
demography	sociology	the branch of sociology that studies the characteristics of human populations	human ecology
dental surgery	dentistry	the branch of dentistry involving surgical procedures	
dentistry	medicine	the branch of medicine dealing with the anatomy and development and diseases of the teeth	dental medicine|odontology
dermatoglyphics	life science	the study of the whorls and loops and arches in the fingertips and on the palms of the hand and the soles of the feet	
dermatology	medicine	the branch of medicine dealing with the skin and its diseases	
descriptive grammar	grammar	a grammar that is produced by descriptive linguistics	
descriptive linguistics	linguistics	a description of a language with respect to its phonology and morphology and syntax and semantics without value judgments	
developmental psychology	psychology	the branch of psychology that studies the social and mental development of children	genetic psychology|child psychology
dialect geography	linguistics	the study of the geographical distribution of linguistic features	linguistic geography
dialectic	philosophy	any formal system of reasoning that arrives at the truth by the exchange of logical arguments	
dialectology	linguistics	the branch of philology that is devoted to the study of dialects	
dietetics	life science	the scientific study of food preparation and intake	
differential calculus	calculus		method of fluxions
differential psychology	psychology	the branch of psychology that studies measurable differences between individuals	
dynamics	mechanics	the branch of mechanics concerned with the forces that cause motions of bodies	kinetics
dysgenics	life science	the study of the operation of factors causing degeneration in the type of offspring produced	cacogenics
earth science	natural science	any of the sciences that deal with the earth or its parts	
ecclesiology	theology	the branch of theology concerned with the nature and the constitution and the functions of a church	
ecology	biology	the branch of biology concerned with the relations between organisms and their environment	bionomics|environmental science
econometrics	economics	the application of mathematics and statistics to the study of economic and financial data	
economic geography	geography	the branch of geography concerned with the production and distribution of commodities	
economic geology	geology	the branch of geology that deals with economically valuable geological materials	
economics	social science		economic science|political economy
Egyptology	archeology	archeology of ancient Egyptian artifacts	
electrical engineering	engineering		EE
electrochemistry	chemistry	branch of chemistry that deals with the chemical action of electricity and the production of electricity by chemical reactions	
electromagnetism	physics	the branch of physics concerned with electromagnetic phenomena	electromagnetics
electron optics	electronics	the branch of electronics that deals with beams of electrons and their focusing and deflection by magnetic fields	
electronics	physics	the branch of physics that deals with the emission and effects of electrons and with the use of electronic devices	
electrostatics	physics	the branch of physics that deals with static electricity	
elementary geometry	geometry	geometry based on Euclid's axioms	parabolic geometry|Euclidean geometry
elliptic geometry	non-Euclidean geometry	a non-Euclidean geometry that regards space as like a sphere and a line as like a great circle	Riemannian geometry
embryology	biology	the branch of biology that studies the formation and early development of living organisms	
emergency medicine	medicine	the branch of medicine concerned with the prompt diagnosis and treatment of injuries or trauma or sudden illness	
endocrinology	medicine	the branch of medicine dealing with the endocrine glands and their secretions	
endodontics	dentistry	the branch of dentistry dealing with diseases of the dental pulp	endodontia
engineering		the discipline dealing with the art or science of applying scientific knowledge to practical problems	engineering science|applied science|technology
English	humanistic discipline	the discipline that studies the English language and literature	
entomology	zoology	the branch of zoology that studies insects	bugology
enzymology	biochemistry	the branch of biochemistry dealing with the chemical nature and biological activity of enzymes	
epidemiology	medicine	the branch of medical science dealing with the transmission and control of disease	
epigraphy	paleography	the study of ancient inscriptions	
epistemology	philosophy	the philosophical theory of knowledge	
escapology		the study of methods of escaping	
eschatology	theology	the branch of theology that is concerned with such final things as death and Last Judgment	
ethics	philosophy	the philosophical study of moral values and rules	moral philosophy
ethnography	anthropology	the branch of anthropology that provides scientific description of individual human societies	descriptive anthropology
ethnology	anthropology		
ethology	zoology	the branch of zoology that studies the behavior of animals in their natural habitats	
etiology	philosophy	the philosophical study of causation	aetiology
etymology	linguistics	the study of the sources and development of words	
eudemonism	ethics	an ethical system that evaluates actions by reference to personal well-being through a life based on reason	endaemonism
eugenics	life science	the study of methods of improving genetic qualities by selective breeding	
euthenics	life science	the study of methods of improving human well-being and efficient functioning by improving environmental conditions	
exobiology	biology	the branch of biology concerned with the effects of outer space on living organisms and the search for extraterrestrial life	space biology|astrobiology
exodontics	dental surgery	the branch of dentistry dealing with extraction of teeth	exodontia
experimental psychology	psychology	the branch of psychology that uses experimental methods to study psychological issues	psychonomics
femtochemistry	chemistry	the branch of chemistry that studies elementary chemical reactions as they occur	
fetology	obstetrics	the branch of medicine concerned with the fetus in the uterus	foetology
finance	economics	the branch of economics that studies the management of money and other assets	
fluid mechanics	mechanics	study of the mechanics of fluids	hydraulics
forensic medicine	medicine	the branch of medical science that uses medical knowledge for legal purposes	forensic pathology
forestry	biology	the science of planting and caring for forests and the management of growing timber	
formal semantics	semantics	the branch of semantics that studies the logical aspects of meaning	
Fourier analysis	analysis	analysis of a periodic function into a sum of simple sinusoidal components	harmonic analysis
fractal geometry	geometry	the geometry of fractals	
Freudian psychology	psychotherapy	the psychological theories of Sigmund Freud	
functional genomics	genomics	the branch of genomics that determines the biological function of the genes and their products	
futurology		the study or prediction of future developments on the basis of existing conditions	futuristics
Galois theory	group theory	group theory applied to the solution of algebraic equations	
garbology	social anthropology	the study of a society by analyzing its garbage	
gastroenterology	medicine	the branch of medicine that studies the gastrointestinal tract and its diseases	
genealogy		the study or investigation of ancestry and family history	
generative grammar	syntax		
genetic engineering	biotechnology		gene-splicing|recombinant DNA technology
genetics	biology	the branch of biology that studies heredity and variation in organisms	genetic science
genomics	genetics	the branch of genetics that studies organisms in terms of their genomes	
geochemistry	chemistry	the chemistry of the earth's crust	
geodesy	geophysics	the branch of geology that studies the shape of the earth and the determination of the exact position of geographical points	
geography	earth science	study of the earth's surface	geographics
geology	earth science	a science that deals with the history of the earth as recorded in rocks	
geometry	pure mathematics	the pure mathematics of points and lines and curves and surfaces	
geophysics	geology	geology that uses physical principles to study properties of the earth	geophysical science
geopolitics	politics	the study of the effects of economic geography on the powers of the state	
geostrategy	geopolitics	the branch of geopolitics dealing with strategy	
geriatrics	medicine	the branch of medical science that deals with diseases and problems specific to old people	gerontology
glottochronology	chronology	the determination of how long ago different languages evolved from a common source language	
grammar	descriptive linguistics	the branch of linguistics that deals with syntax and morphology	
graphology		the study of handwriting	
group dynamics	psychodynamics	the branch of social psychology that studies the psychodynamics of interaction in social groups	
group theory	pure mathematics	the branch of mathematics dealing with groups	
gynecology	medicine	the branch of medicine that deals with the diseases and hygiene of women	gynaecology
harmonics	acoustics	the study of musical sound	
hedonism	ethics	an ethical system that evaluates the pursuit of pleasure as the highest good	
hematology	medicine	the branch of medicine that deals with diseases of the blood and blood-forming organs	haematology
hemodynamics	physiology	the branch of physiology that studies the circulation of the blood and the forces involved	
hermeneutics	theology	the branch of theology that deals with principles of exegesis	
herpetology	zoology	the branch of zoology concerned with reptiles and amphibians	
historical linguistics	linguistics	the study of linguistic change	diachronic linguistics|diachrony
history	humanistic discipline	the discipline that records and interprets past events involving human beings	
holography	optics		
home economics	social science	theory and practice of homemaking	home ec|domestic science|household arts
homiletics	theology	the branch of theology that deals with sermons and homilies	
humanistic discipline		studies intended to provide general knowledge and intellectual skills	humanities|liberal arts|arts
hydraulic engineering	civil engineering	the branch of civil engineering dealing with the use and control of water in motion	
hydrodynamics	fluid mechanics	study of fluids in motion	hydrokinetics
hydrography	oceanography	the science of the measurement and description and mapping of the surface waters of the earth with special reference to navigation	
hydrology	geophysics		
hydrostatics	fluid mechanics	study of the mechanical properties of fluids that are not in motion	
hygiene	medicine	the science concerned with the prevention of illness and maintenance of health	hygienics
hyperbolic geometry	non-Euclidean geometry		
hypsography	geology	the scientific study of the earth's configuration above sea level	
ichthyology	zoology	the branch of zoology that studies fishes	
iconology	art history	the branch of art history that studies visual images and their symbolic meaning	
immunochemistry	chemistry	the field of chemistry concerned with chemical processes in immunology	chemoimmunology
immunology	medicine	the branch of medical science that studies the body's immune system	
immunopathology	immunology	the branch of immunology that deals with pathologies of the immune system	
industrial engineering	engineering		industrial management
information science	science	the sciences concerned with gathering, manipulating, storing, retrieving, and classifying recorded information	informatics|information processing|IP
information technology	engineering		IT
inorganic chemistry	chemistry	the chemistry of compounds that do not contain hydrocarbon radicals	
integral calculus	calculus		
interior design	architecture	the branch of architecture dealing with the selection and organization of furnishings for an architectural interior	
internal medicine	medicine	the branch of medicine that deals with the diagnosis and treatment of diseases of the internal organs	general medicine
Jungian psychology	psychotherapy	the psychological theories of Carl Jung	
jurisprudence	philosophy	the branch of philosophy concerned with the law and the principles that lead courts to make the decisions they do	law|legal philosophy
kinematics	mechanics	the branch of mechanics concerned with motion without reference to force or mass	
kinesiology	physiology	the branch of physiology that studies the mechanics and anatomy in relation to human movement	
landscape architecture	architecture	the branch of architecture dealing with the arrangement of land and buildings for human use and enjoyment	
lepidopterology	entomology	the branch of entomology dealing with Lepidoptera	lepidoptery
lexical semantics	semantics	the branch of semantics that studies the meanings and relations of words	
lexicology	linguistics	the branch of linguistics that studies the lexical component of language	
lexicostatistics	etymology	a statistical technique used in glottochronology	
library science	humanistic discipline	the study of the principles and practices of library administration	
life science	natural science	any of the branches of natural science dealing with the structure and behavior of living organisms	bioscience
limnology	earth science	the scientific study of bodies of fresh water for their biological and physical and geological properties	
linear algebra	algebra	the part of algebra that deals with the theory of linear equations and linear transformation	
linear programming	applied mathematics	a mathematical technique used in economics	
linguistics	science	the scientific study of language	
literary criticism	literary study	the informed analysis and evaluation of literature	lit crit
literary study	humanistic discipline	the humanistic study of literature	
literature	literary study	the humanistic study of a body of literature	lit
liturgics	theology	the study of liturgies	liturgiology
logic	philosophy	the branch of philosophy that analyzes inference	
machine translation	computational linguistics	the use of computers to translate from one language to another	MT
macrobiotics	dietetics	the theory of promoting health and longevity by means of diet	
macroeconomics	economics	the branch of economics that studies the overall working of a national economy	
magnetism	geophysics	the branch of science that studies magnetism	magnetics
magnetohydrodynamics	hydrodynamics	the study of the interaction of magnetic fields and electrically conducting fluids	
malacology	zoology	the branch of zoology that studies the structure and behavior of mollusks	
mammalogy	zoology	the branch of zoology that studies mammals	
marine archeology	archeology	the archeology of underwater sites	marine archaeology|underwater archeology|underwater archaeology
mathematics	science	a science dealing with the logic of quantity and shape and arrangement	math|maths
matrimonial law	jurisprudence	that branch of jurisprudence that studies the laws governing matrimony	
matrix algebra	algebra	the part of algebra that deals with the theory of matrices	
mechanical engineering	engineering	the branch of engineering that deals with the design and construction and operation of machinery	
mechanics	physics	the branch of physics concerned with the motion of bodies in a frame of reference	
medical science	life science	the science of dealing with the maintenance of health and the prevention and treatment of disease	
medicine	medical science	the branches of medical science that deal with nonsurgical techniques	medical specialty
memory	cognitive psychology	the area of cognitive psychology that studies memory processes	
metallurgy	science	the science and technology of metals	
metamathematics	pure mathematics	the logical analysis of mathematical reasoning	
metaphysics	philosophy	the philosophical study of being and knowing	
meteorology	earth science	the earth science dealing with phenomena of the atmosphere	
methodology	epistemology	the branch of philosophy that analyzes the principles and procedures of inquiry in a particular discipline	methodological analysis
metrology	science	the scientific study of measurement	
microbiology	biology	the branch of biology that studies microorganisms and their effects on humans	
microeconomics	economics	the branch of economics that studies the economy of consumers or households or individual firms	
microelectronics	electronics	the branch of electronics that deals with miniature components	
micropaleontology	paleontology	the paleontology of microfossils	
military science		the discipline dealing with the principles of warfare	
mineralogy	geology		
mining geology	economic geology	the branch of economic geology that deals with the applications of geology to mining	
modal logic	logic	the logical study of necessity and possibility	
molecular biology	biology	the branch of biology that studies the structure and activity of macromolecules essential to life	
molecular genetics	genetics	the branch of genetics concerned with the structure and activity of genetic material at the molecular level	
morphophonemics	descriptive linguistics	the study of the phonological realization of the allomorphs of the morphemes of a language	
musicology	humanistic discipline	the scholarly and scientific study of music	
mycology	botany	the branch of botany that studies fungi and fungus-caused diseases	
myology	physiology	the branch of physiology that studies muscles	
mythology	social anthropology	the study of myths	
nanotechnology	engineering	the branch of engineering that deals with things smaller than 100 nanometers	
natural history	science	the scientific study of plants or animals usually published in popular magazines rather than in academic journals	
natural language processing	information science	the branch of information science that deals with natural language information	NLP|human language technology
natural science	science	the sciences involved in the study of the physical world and its phenomena	
naval engineering	engineering	the branch of engineering that deals with the design and construction and operation of ships	
neoclassicism	humanistic discipline	revival of a classical style but from a new perspective or with a new motivation	
neonatology	pediatrics	that branch of pediatric medicine concerned with the newborn	
nephology	meteorology	the branch of meteorology that studies clouds and cloud formation	
nephrology	medicine	the branch of medicine concerned with the kidney - its development and anatomy and physiology and disorders	
neurobiology	biology	the branch of biology that deals with the anatomy and physiology and pathology of the nervous system	
neuroethics	bioethics	the study of ethical implications of treatments for neurological diseases	
neurolinguistics	linguistics	the branch of linguistics that studies the relation between language and the structure and function of the nervous system	
neurology	medicine	the branch of medicine that deals with the nervous system and its disorders	clinical neurology
neurophysiology	physiology	the branch of neuroscience that studies the physiology of the nervous system	
neuropsychiatry	medicine	the branch of medicine dealing with mental disorders attributable to diseases of the nervous system	
neuroscience	neurobiology	the scientific study of the nervous system	
non-Euclidean geometry	geometry	geometry based on axioms different from Euclid's	
nonparametric statistics	statistics	the branch of statistics dealing with variables without making assumptions about the form or the parameters of their distribution	
nosology	medicine	the branch of medical science dealing with the classification of disease	diagnostics
nuclear engineering	engineering	the branch of engineering concerned with the design and construction and operation of nuclear reactors	
nuclear medicine	medicine	the branch of medicine that uses radioactive materials either to image a patient's body or to destroy diseased cells	
nuclear physics	physics	the branch of physics that studies the internal structure of atomic nuclei	atomic physics|nucleonics
numerical analysis	pure mathematics	the branch of mathematics that studies algorithms for approximating solutions to problems in the infinitesimal calculus	
numerology		the study of the supposed occult influence of numbers on human affairs	
nutrition	science	the scientific study of food and drink	
object	computer science	a discrete item that provides a description of virtually anything known to a computer	
obstetrics	medicine	the branch of medicine dealing with childbirth and care of the mother	OB|tocology|midwifery
Occidentalism	humanistic discipline	the scholarly knowledge of western cultures and languages and people	
occultism		the study of the supernatural	
oceanography	earth science	the branch of science dealing with physical and biological aspects of the oceans	oceanology
oncology	medicine	the branch of medicine concerned with the study and treatment of tumors	
onomastics	lexicology	the branch of lexicology that studies the forms and origins of proper names	
ontology	metaphysics	the metaphysical study of the nature of being and existence	
oology	zoology	the branch of zoology that studies eggs	
ophthalmology	medicine	the branch of medicine concerned with the eye and its diseases	
optics	physics	the branch of physics that studies the physical properties of light	
organic chemistry	chemistry	the chemistry of compounds containing carbon	
Orientalism	humanistic discipline	the scholarly knowledge of Asian cultures and languages and people	Oriental Studies
ornithology	zoology	the branch of zoology that studies birds	
orology	geology	the science of mountains	orography
orthodontics	dentistry	the branch of dentistry dealing with the prevention or correction of irregularities of the teeth	orthodontia|orthodonture|dental orthopedics|dental orthopaedics
orthoepy	phonology		
orthopedics	medical science	the branch of medical science concerned with disorders or deformities of the spine and joints	orthopaedics
otology	medicine	the branch of medicine concerned with the ear	
paleoanthropology	vertebrate paleontology	the scientific study of human fossils	palaeoanthropology|human paleontology|human palaeontology
paleobiology	biology	a branch of paleontology that deals with the origin and growth and structure of fossil animals and plants as living organisms	palaeobiology
paleobotany	botany	the study of fossil plants	palaeobotany
paleoclimatology	archeology	the study of the climate of past ages	palaeoclimatology
paleodendrology	paleobotany	the branch of paleobotany that studies fossil trees	palaeodendrology
paleoecology	ecology	the branch of ecology that studies ancient ecology	palaeoecology
paleoethnography	archeology	the ethnography of paleolithic humans	palaeoethnography
paleogeography	archeology	the study of the geography of ancient times or ancient epochs	palaeogeography
paleogeology	geology	the study of geologic features once at the surface of the earth but now buried beneath rocks	palaeogeology
paleography	archeology	the study of ancient forms of writing	
paleology	archeology	the study of antiquities	palaeology
paleomammalogy	paleozoology	the paleobiology of ancient mammals	
paleontology	earth science	the earth science that studies fossil organisms and related remains	palaeontology|fossilology
paleopathology	archeology	the study of disease of former times	palaeopathology
paleornithology	paleozoology	the paleobiology of birds	palaeornithology
paleozoology	paleobiology	the study of fossil animals	palaeozoology
paletiology	archeology	the explanation of past events in terms of scientific causes	palaetiology
particle physics	physics	the branch of physics that studies subatomic particles and their interactions	high-energy physics|high energy physics
patent law	jurisprudence	that branch of jurisprudence that studies the laws governing patents	
pathology	medical science	the branch of medical science that studies the causes and nature and effects of diseases	
pediatrics	medicine	the branch of medicine concerned with the treatment of infants and children	paediatrics|pediatric medicine|pedology
penology	criminology	the branch of criminology concerned with prison management and prisoner rehabilitation	poenology
perinatology	obstetrics		
periodontics	dentistry	the branch of dentistry dealing with diseases of the gums and other structures around the teeth	periodontia
petroleum geology	economic geology	the branch of economic geology that deals with the occurrence and exploitation of oil and gas fields	
pharmacogenetics	genetics	the branch of genetics that studies the genetically determined variations in responses to drugs in humans or laboratory organisms	
pharmacokinetics	pharmacology		
pharmacology	medicine		pharmacological medicine|materia medica
pharmacy	medicine	the art and science of preparing and dispensing drugs and medicines,	pharmaceutics
philosophy	humanistic discipline	the rational investigation of questions about existence and knowledge and ethics	
phonetics	acoustics	the branch of acoustics concerned with speech processes including its production and perception and acoustic analysis	
phonology	descriptive linguistics	the study of the sound system of a given language and the analysis and classification of its phonemes	phonemics
photochemistry	chemistry	branch of chemistry that deals with the chemical action of light	
phrenology	craniology	a now abandoned study of the shape of skull as indicative of the strengths of different faculties	
phycology	botany	the branch of botany that studies algae	algology
physical anthropology	anthropology	the branch of anthropology dealing with the genesis and variation of human beings	
physical chemistry	chemistry	the branch of chemistry dealing with the physical properties of chemical substances	
physical geography	geography	the study of physical features of the earth's surface	physiography
physics	natural science	the science of matter and energy and their interactions	natural philosophy
physiological psychology	psychology	the branch of psychology that is concerned with the physiological bases of psychological processes	neuropsychology|psychophysiology
physiology	biology	the branch of the biological sciences dealing with the functioning of organisms	
phytochemistry	organic chemistry	the branch of organic chemistry dealing with the chemistry of plants	
plane geometry	geometry	the geometry of 2-dimensional figures	
plasma physics	physics	the branch of physics concerned with matter in its plasma phase	
pneumatics	mechanics	the branch of mechanics that deals with the mechanical properties of gases	
podiatry	medicine	the branch of medicine concerned with the feet	chiropody
poetics	literary study	study of poetic works	
politics	social science	the study of government of states and other political units	political science|government
pomology	botany	the branch of botany that studies and cultivates fruits	
posology	pharmacology	the pharmacological determination of appropriate doses of drugs and medicines	
powder metallurgy	metallurgy	the metallurgy of powdered metals	
pragmatics	linguistics	the study of language use	
prescriptive grammar	grammar	a grammar that is produced by prescriptive linguistics	
prescriptive linguistics	linguistics	an account of how a language should be used instead of how it is actually used	
primatology	mammalogy	the branch of zoology that studies primates	
probabilism	casuistry		
probability theory	applied mathematics	the branch of applied mathematics that deals with probabilities	theory of probability
problem solving	cognitive psychology	the area of cognitive psychology that studies the processes involved in solving problems	
proctology	medicine	the branch of medicine dealing with the diagnosis and treatment of disorders of the colon or rectum or anus	
projective geometry	geometry	the geometry of properties that remain invariant under projection	descriptive geometry
prosody	poetics	the study of poetic meter and the art of versification	metrics
prosthetics	medicine	the branch of medicine dealing with the production and use of artificial body parts	
prosthodontics	dentistry	the branch of dentistry dealing with the replacement of teeth and related mouth or jaw structures by artificial devices	prosthodontia
proteomics	genetics	the branch of genetics that studies the full set of proteins encoded by a genome	
protoarcheology	protohistory	the study of prehistoric human artifacts and human fossils	protoarchaeology
protohistory	archeology	the study humans prior to the invention of writing	protoanthropology
protology		the study of origins and first things	
protozoology	zoology	the branch of zoology that studies protozoans	
proxemics	social science	the study of spatial distances between individuals in different cultures and situations	
psephology	sociology	the branch of sociology that studies election trends	
psychiatry	medicine	the branch of medicine dealing with the diagnosis and treatment of mental disorders	psychological medicine
psychodynamics	social psychology	the branch of social psychology that deals with the processes and emotions that determine psychology and motivation	
psycholinguistics	cognitive psychology	the branch of cognitive psychology that studies the psychological basis of linguistic competence and performance	
psychology	science	the science of mental life	psychological science
psychometry	psychology	any branch of psychology concerned with psychological measurements	psychometrics|psychometrika
psychopharmacology	pharmacology	the study of drugs that affect the mind	
psychophysics	experimental psychology	the branch of psychology concerned with quantitative relations between physical stimuli and their psychological effects	
psychotherapy	psychiatry	the branch of psychiatry concerned with psychological methods	psychotherapeutics|mental hygiene
pteridology	botany	the branch of botany that studies ferns	
pure mathematics	mathematics		
quadratics	algebra	a branch of algebra dealing with quadratic equations	
quadrivium	humanistic discipline	a higher division of the curriculum in a medieval university involving arithmetic and music and geometry and astronomy	
quantum chromodynamics	quantum field theory	a theory of strong interactions between elementary particles	QCD
quantum electrodynamics	quantum field theory	a relativistic quantum theory of the electromagnetic interactions of photons and electrons and muons	QED
quantum field theory	quantum physics	the branch of quantum physics that is concerned with the theory of fields	
quantum mechanics	quantum physics	the branch of quantum physics that accounts for matter at the atomic level	
quantum physics	physics	the branch of physics based on quantum theory	
radio astronomy	astronomy	the branch of astronomy that detects and studies the radio waves emitted by celestial bodies	
radiobiology	biology	the branch of biology that studies the effects of radiation on living organisms	
radiochemistry	chemistry	the chemistry of radioactive substances	nuclear chemistry
radiology	medical science	the branch of medical science dealing with the medical use of X-rays or other penetrating radiation	
realpolitik	politics	politics based on practical rather than moral or ideological considerations	practical politics
reflexology	behaviorism	the study of reflex action as it relates to the behavior of organisms	
rheology	physics	the branch of physics that studies the deformation and flow of matter	
rhetoric	literary study	study of the technique and rules for using language effectively	
rheumatology	medicine	the branch of medicine dealing with the study and treatment of pathologies of the muscles or tendons or joints	
rhinolaryngology	medicine	the medical specialty that deals with diseases of the ear, nose and throat	otorhinolaryngology|otolaryngology
ritualism	social anthropology	the study of religious or magical rites and ceremonies	
robotics	artificial intelligence	the area of AI concerned with the practical use of robots	
rocketry	engineering	the branch of engineering science that studies rocket design and operation	
Romanticism	humanistic discipline	a movement in literature and art during the late 18th and early 19th centuries that celebrated nature rather than civilization	Romantic Movement
science		a particular branch of scientific knowledge	scientific discipline
seismology	geophysics	the branch of geology that studies earthquakes	
selenology	astronomy	the branch of astronomy that deals with the moon	
semantics	linguistics	the study of language meaning	
serology	medical science	the branch of medical science that deals with serums	
set theory	pure mathematics	the branch of pure mathematics that deals with the nature and relations of sets	
silviculture	forestry	the branch of forestry dealing with the development and care of forests	
Sinology	humanistic discipline	the study of Chinese history and language and culture	
social anthropology	anthropology	the branch of anthropology that deals with human culture and society	cultural anthropology
social psychology	psychology	the branch of psychology that studies persons and their relationships with others and with groups and with society as a whole	
social science	science	the branch of science that studies society and the relationships of individual within a society	
sociobiology	biology		
sociolinguistics	linguistics	the study of language in relation to its sociocultural context	
sociology	social science	the study and classification of human societies	
sociometry	sociology	the quantitative study of social relationships	
solar physics	astronomy	the branch of astronomy that deals with the sun	
solid geometry	geometry	the geometry of 3-dimensional space	
solid-state physics	physics		
space medicine	medicine	the branch of medicine concerned with the effects of space flight on human beings	
speleology	geology	the scientific study of caves	spelaeology
spherical geometry	geometry	the geometry of figures on the surface of a sphere	
spherical trigonometry	trigonometry	the trigonometry of spherical triangles	
sports medicine	medicine	the branch of medicine concerned with the treatment of injuries or illness resulting from athletic activities	
statics	mechanics	the branch of mechanics concerned with forces in equilibrium	
statistical mechanics	physics		
statistics	applied mathematics		
stemmatology	humanistic discipline		stemmatics
strategics	science	the science or art of strategy	
strategy	military science	the branch of military science dealing with military command and the planning and conduct of a war	
stratigraphy	geology	the branch of geology that studies the arrangement and succession of strata	
structural genomics	genomics	the branch of genomics that determines the three-dimensional structures of proteins	
structuralism	linguistics	linguistics defined as the analysis of formal structures in a text or discourse	structural linguistics
Sumerology	archeology	the archeology of ancient Sumerians	
supply-side economics	economics	the school of economic theory that stresses the costs of production as a means of stimulating the economy	
surface chemistry	chemistry	the branch of chemistry that studies processes occurring at interfaces between phases	
surgery	medical science	the branch of medical science that treats disease or injury by operative procedures	
synchronic linguistics	linguistics	the study of a language without reference to its historical context	
syntax	grammar	studies of the rules for forming admissible sentences	
systematics	science	the science of systematic classification	
tactics	military science	the branch of military science dealing with detailed maneuvers to achieve objectives set by strategy	
taxonomy	systematics	study of the general principles of scientific classification	
telecommunication	electrical engineering	the branch of electrical engineering concerned with the technology of electronic communication at a distance	
telerobotics	robotics	the area of robotics that is concerned with the control of robots from a distance	
teratology	embryology	the branch of biology concerned with the development of malformations or serious deviations from the normal type of organism	
thanatology	science	the branch of science that studies death	
theodicy	theology	the branch of theology that defends God's goodness and justice in the face of the existence of evil	
theogony		the study of the origins and genealogy of the gods	
theology		the rational and systematic study of religion and its influences and of the nature of religious truth	divinity
therapeutics	medicine	branch of medicine concerned with the treatment of disease	
thermionics	electronics	the branch of electronics dealing with thermionic phenomena	
thermochemistry	chemistry	the branch of chemistry that studies the relation between chemical action and the amount of heat absorbed or generated	
thermodynamics	physics	the branch of physics concerned with the conversion of different forms of energy	
thermostatics	thermodynamics	the aspect of thermodynamics concerned with thermal equilibrium	thermodynamics of equilibrium
thoracic medicine	medicine	the branch of medicine that deals with the diagnosis and treatment of diseases of the chest	
topography	geography	precise detailed study of the surface features of a region	
topology	pure mathematics		analysis situs
toponymy	lexicology	the branch of lexicology that studies the place names of a region or a language	toponomy
toxicology	pharmacology	the branch of pharmacology that deals with the nature and effects and treatments of poisons	
transcendentalism	philosophy	any system of philosophy emphasizing the intuitive and spiritual above the empirical and material	transcendental philosophy
traumatology	medicine	the branch of medicine that deals with the surgical repair of injuries and wounds arising from accidents	accident surgery
triangulation	trigonometry		
tribology	mechanical engineering		
trigonometry	pure mathematics	the mathematics of triangles and trigonometric functions	trig
trivium	humanistic discipline	an introductory curriculum at a medieval university involving grammar and logic and rhetoric	
tropical medicine	medicine	the branch of medicine that deals with the diagnosis and treatment of diseases that are found most often in tropical regions	
undercut	forestry	a notch cut in the trunk of tree in order to determine the direction of its fall	
urban planning	architecture	the branch of architecture dealing with the design and organization of urban space and activities	
urology	medicine	the branch of medicine that deals with the diagnosis and treatment of disorders of the urinary tract or urogenital system	urogenital medicine
vector algebra	algebra	the part of algebra that deals with the theory of vectors and vector spaces	
vertebrate paleontology	paleontology	the paleontology of vertebrates	
veterinary medicine	medicine	the branch of medicine that deals with the diagnosis and treatment of diseases and injuries of animals	
virology	medicine	the branch of medical science that studies viruses and viral diseases	
volcanology	geophysics	the branch of geology that studies volcanoes	vulcanology
wave mechanics	quantum mechanics	the modern form of quantum theory	
zoology	biology	the branch of biology that studies animals	zoological science
zymology	biochemistry	the branch of chemistry concerned with fermentation	zymurgy`;
