/**
 * Species: common name, scientific name, NCBI genetic code of the mitochondria (plants have none of their own here: 1).
 * Source: NCBI Taxonomy (US Government work, public domain), dump of June 2013 as shipped with EMBOSS 6.6.0;
 * species list: common names of the NCBI C toolkit 6.1.20170106 (public domain) and further well-known species.
 */
export const SPECIES = `aardvark	Orycteropus afer	2
Adelie penguin	Pygoscelis adeliae	2
adzuki bean	Vigna angularis	1
African clawed frog	Xenopus laevis	2
African grey parrot	Psittacus erithacus	2
African malaria mosquito	Anopheles gambiae	5
African oil palm	Elaeis guineensis	1
African ostrich	Struthio camelus	2
African savanna elephant	Loxodonta africana	2
alfalfa leafcutting bee	Megachile rotundata	5
almond	Prunus dulcis	1
alpaca	Vicugna pacos	2
Alpine marmot	Marmota marmota	2
Amazon molly	Poecilia formosa	2
American alligator	Alligator mississippiensis	2
American beaver	Castor canadensis	2
American bison	Bison bison	2
American black bear	Ursus americanus	2
American crow	Corvus brachyrhynchos	2
American dog tick	Dermacentor variabilis	5
American lobster	Homarus americanus	5
American pika	Ochotona princeps	2
Anna's hummingbird	Calypte anna	2
Antarctic minke whale	Balaenoptera bonaerensis	2
apple	Malus domestica	1
apricot	Prunus armeniaca	1
Arabian camel	Camelus dromedarius	2
Arctic fox	Vulpes lagopus	2
Argentine ant	Linepithema humile	5
Asian bonytongue	Scleropages formosus	2
Asian citrus psyllid	Diaphorina citri	5
Asian corn borer	Ostrinia furnacalis	5
Asian elephant	Elephas maximus	2
Asian longhorned beetle	Anoplophora glabripennis	5
Asian swallowtail	Papilio xuthus	5
Asian tiger mosquito	Aedes albopictus	5
Asiatic hard clam	Meretrix meretrix	5
Asiatic honeybee	Apis cerana	5
Atlantic bluefin tuna	Thunnus thynnus	2
Atlantic cod	Gadus morhua	2
Atlantic herring	Clupea harengus	2
Atlantic horseshoe crab	Limulus polyphemus	5
Atlantic mackerel	Scomber scombrus	2
Atlantic salmon	Salmo salar	2
avocado	Persea americana	1
axolotl	Ambystoma mexicanum	2
aye-aye	Daubentonia madagascariensis	2
ayu	Plecoglossus altivelis	2
Bactrian camel	Camelus bactrianus	2
baker's yeast	Saccharomyces cerevisiae	3
bald eagle	Haliaeetus leucocephalus	2
banana	Musa acuminata	1
bar-tailed trogon	Apaloderma vittatum	2
barn owl	Tyto alba	2
barn swallow	Hirundo rustica	2
barramundi perch	Lates calcarifer	2
barrel medic	Medicago truncatula	1
bat star	Patiria miniata	9
beet armyworm	Spodoptera exigua	5
Beira killifish	Nothobranchius kuhntae	2
bell pepper	Capsicum annuum	1
beluga whale	Delphinapterus leucas	2
bicolor damselfish	Stegastes partitus	2
big brown bat	Eptesicus fuscus	2
black cottonwood	Populus trichocarpa	1
black flying fox	Pteropus alecto	2
black pepper	Piper nigrum	1
black rhinoceros	Diceros bicornis	2
black rockcod	Notothenia coriiceps	2
black snub-nosed monkey	Rhinopithecus bieti	2
black tiger shrimp	Penaeus monodon	5
black-legged tick	Ixodes scapularis	5
blackstripe livebearer	Poeciliopsis prolifica	2
blue whale	Balaenoptera musculus	2
blue-crowned manakin	Lepidothrix coronata	2
bluefin notho	Nothobranchius rachovii	2
bobcat	Lynx rufus	2
Bolivian squirrel monkey	Saimiri boliviensis	2
bonobo	Pan paniscus	2
Bornean orangutan	Pongo pygmaeus	2
bottlenose dolphin	Tursiops truncatus	2
Brandt's bat	Myotis brandtii	2
bread wheat	Triticum aestivum	1
broad-fingered crayfish	Astacus astacus	5
broad-leaved sedge	Carex pendula	1
bronze frog	Rana clamitans	2
brown bear	Ursus arctos	2
brown bullhead	Ameiurus nebulosus	2
brown dog tick	Rhipicephalus sanguineus	5
brown marmorated stink bug	Halyomorpha halys	5
brown planthopper	Nilaparvata lugens	5
brown roatelo	Mesitornis unicolor	2
budgerigar	Melopsittacus undulatus	2
buff-tailed bumblebee	Bombus terrestris	5
Burmese python	Python bivittatus	2
Burton's mouthbrooder	Haplochromis burtoni	2
cabbage	Brassica oleracea	1
cabbage looper	Trichoplusia ni	5
cacao	Theobroma cacao	1
Cape elephant shrew	Elephantulus edwardii	2
capybara	Hydrochoerus hydrochaeris	2
carmine bee-eater	Merops nubicus	2
carrot	Daucus carota	1
cassava	Manihot esculenta	1
castor bean	Ricinus communis	1
castor bean tick	Ixodes ricinus	5
cattle	Bos taurus	2
Chaco potato	Solanum chacoense	1
channel catfish	Ictalurus punctatus	2
cheetah	Acinonyx jubatus	2
cherry salmon	Oncorhynchus masou	2
chicken	Gallus gallus	2
chickpea	Cicer arietinum	1
chimney swift	Chaetura pelagica	2
chimpanzee	Pan troglodytes	2
Chinese alligator	Alligator sinensis	2
Chinese hamster	Cricetulus griseus	2
Chinese mitten crab	Eriocheir sinensis	5
Chinese oak silkmoth	Antheraea pernyi	5
Chinese peony	Paeonia lactiflora	1
Chinese salamander	Hynobius chinensis	2
Chinese soft-shelled turtle	Pelodiscus sinensis	2
Chinese tree shrew	Tupaia chinensis	2
Chinese white pear	Pyrus x bretschneideri	1
chinstrap penguin	Pygoscelis antarcticus	2
chiru	Pantholops hodgsonii	2
chuck-will's-widow	Caprimulgus carolinensis	2
clonal anemone	Anthopleura elegantissima	4
clonal raider ant	Cerapachys biroi	5
clove pink	Dianthus caryophyllus	1
coast redwood	Sequoia sempervirens	1
coconut palm	Cocos nucifera	1
coelacanth	Latimeria chalumnae	2
coffee	Coffea arabica	1
collared flycatcher	Ficedula albicollis	2
common blackbird	Turdus merula	2
common buckwheat	Fagopyrum esculentum	1
common canary	Serinus canaria	2
common carp	Cyprinus carpio	2
common cuttlefish	Sepia officinalis	5
common daisy	Bellis perennis	1
common eastern bumble bee	Bombus impatiens	5
common fig	Ficus carica	1
common frog	Rana temporaria	2
common house spider	Parasteatoda tepidariorum	5
common iceplant	Mesembryanthemum crystallinum	1
common kingfisher	Alcedo atthis	2
common lac scale	Kerria lacca	5
common morning-glory	Ipomoea purpurea	1
common octopus	Octopus vulgaris	5
common olive	Olea europaea	1
common raven	Corvus corax	2
common starling	Sturnus vulgaris	2
common swift	Apus apus	2
common tobacco	Nicotiana tabacum	1
common vampire bat	Desmodus rotundus	2
common wombat	Vombatus ursinus	2
common yellow swallowtail	Papilio machaon	5
Coquerel's sifaka	Propithecus coquereli	2
cotton	Gossypium hirsutum	1
coyote	Canis latrans	2
crab-eating macaque	Macaca fascicularis	2
crested ibis	Nipponia nippon	2
crested porcupine	Hystrix cristata	2
cuckoo roller	Leptosomus discolor	2
cucumber	Cucumis sativus	1
Dalmatian pelican	Pelecanus crispus	2
Damara mole-rat	Fukomys damarensis	2
dandelion	Taraxacum officinale	1
date palm	Phoenix dactylifera	1
degu	Octodon degus	2
diamondback moth	Plutella xylostella	5
dog	Canis lupus	2
domestic cat	Felis catus	2
domestic ferret	Mustela putorius	2
domestic guinea pig	Cavia porcellus	2
domestic silkworm	Bombyx mori	5
domesticated barley	Hordeum vulgare	1
donkey	Equus asinus	2
downy woodpecker	Picoides pubescens	2
drill	Mandrillus leucophaeus	2
dugong	Dugong dugon	2
East African grey crowned-crane	Balearica pavonina	2
eastern elliptio	Elliptio complanata	5
eastern gorilla	Gorilla beringei	2
eggplant	Solanum melongena	1
Egyptian rousette	Rousettus aegyptiacus	2
elephant shark	Callorhinchus milii	2
emerald ash borer	Agrilus planipennis	5
emerald rockcod	Trematomus bernacchii	2
emperor penguin	Aptenodytes forsteri	2
emu	Dromaius novaehollandiae	2
English lavender	Lavandula angustifolia	1
English oak	Quercus robur	1
English walnut	Juglans regia	1
Euphrates poplar	Populus euphratica	1
Eurasian badger	Meles meles	2
Eurasian beaver	Castor fiber	2
Eurasian eagle-owl	Bubo bubo	2
Eurasian lynx	Lynx lynx	2
Eurasian magpie	Pica pica	2
Eurasian river otter	Lutra lutra	2
European ash	Fraxinus excelsior	1
European beech	Fagus sylvatica	1
European corn borer	Ostrinia nubilalis	5
European eel	Anguilla anguilla	2
European greenfinch	Carduelis chloris	2
European hop	Humulus lupulus	1
European mole	Talpa europaea	2
European robin	Erithacus rubecula	2
European seabass	Dicentrarchus labrax	2
European shrew	Sorex araneus	2
European starfish	Asterias rubens	9
European toad	Bufo bufo	2
eye worm	Loa loa	5
eyeless golden-line fish	Sinocyclocheilus anophthalmus	2
fall armyworm	Spodoptera frugiperda	5
false flax	Camelina sativa	1
fava bean	Vicia faba	1
field mustard	Brassica rapa	1
fire-bellied toad	Bombina bombina	2
flax	Linum usitatissimum	1
Florida bass	Micropterus floridanus	2
Florida carpenter ant	Camponotus floridanus	5
Florida manatee	Trichechus manatus	2
Forbes's starfish	Asterias forbesi	9
foxglove	Digitalis purpurea	1
foxtail millet	Setaria italica	1
fruit fly	Drosophila melanogaster	5
garlic	Allium sativum	1
gentoo penguin	Pygoscelis papua	2
gharial	Gavialis gangeticus	2
giant anteater	Myrmecophaga tridactyla	2
giant panda	Ailuropoda melanoleuca	2
giant prickly stick insect	Extatosoma tiaratum	5
giant reed	Arundo donax	1
giant sequoia	Sequoiadendron giganteum	1
ginger	Zingiber officinale	1
ginkgo	Ginkgo biloba	1
giraffe	Giraffa camelopardalis	2
glassy-winged sharpshooter	Homalodisca vitripennis	5
goat	Capra hircus	2
golden eagle	Aquila chrysaetos	2
golden hamster	Mesocricetus auratus	2
golden snub-nosed monkey	Rhinopithecus roxellana	2
golden-collared manakin	Manacus vitellinus	2
grapefruit	Citrus x paradisi	1
gray mouse lemur	Microcebus murinus	2
gray seal	Halichoerus grypus	2
gray short-tailed opossum	Monodelphis domestica	2
gray squirrel	Sciurus carolinensis	2
gray whale	Eschrichtius robustus	2
gray wolf	Canis lupus	2
great cormorant	Phalacrocorax carbo	2
great crested grebe	Podiceps cristatus	2
great tit	Parus major	2
great white shark	Carcharodon carcharias	2
greater flamingo	Phoenicopterus roseus	2
greater horseshoe bat	Rhinolophus ferrumequinum	2
green anole	Anolis carolinensis	2
green monkey	Chlorocebus sabaeus	2
green sea turtle	Chelonia mydas	2
green sea urchin	Lytechinus variegatus	9
Grevy's zebra	Equus grevyi	2
Gulf killifish	Fundulus grandis	2
guppy	Poecilia reticulata	2
hackberry petiole gall psyllid	Pachypsylla venusta	5
hamadryas baboon	Papio hamadryas	2
harbor porpoise	Phocoena phocoena	2
harbor seal	Phoca vitulina	2
helmeted guineafowl	Numida meleagris	2
hemp	Cannabis sativa	1
herring worm	Anisakis simplex	5
hippopotamus	Hippopotamus amphibius	2
Hokkaido salamander	Hynobius retardatus	2
honey bee	Apis mellifera	5
horse	Equus caballus	2
horseradish	Armoracia rusticana	1
house fly	Musca domestica	5
house mouse	Mus musculus	2
house sparrow	Passer domesticus	2
human	Homo sapiens	2
humpback whale	Megaptera novaeangliae	2
impala	Aepyceros melampus	2
Indian eri silkmoth	Samia ricini	5
Indian false vampire	Megaderma lyra	2
Indian moon moth	Actias selene	5
Indian muga silkmoth	Antheraea assama	5
Indian peafowl	Pavo cristatus	2
Indian rhinoceros	Rhinoceros unicornis	2
Indian short-nosed fruit bat	Cynopterus sphinx	2
jaguar	Panthera onca	2
Japanese apricot	Prunus mume	1
Japanese eel	Anguilla japonica	2
Japanese medaka	Oryzias latipes	2
Japanese morning glory	Ipomoea nil	1
Japanese oak silkmoth	Antheraea yamamai	5
Japanese quail	Coturnix japonica	2
Japanese sea cucumber	Apostichopus japonicus	9
Jerdon's jumping ant	Harpegnathos saltator	5
jewel wasp	Nasonia vitripennis	5
kea	Nestor notabilis	2
killdeer	Charadrius vociferus	2
killer whale	Orcinus orca	2
king cobra	Ophiophagus hannah	2
king penguin	Aptenodytes patagonicus	2
kiwi	Actinidia deliciosa	1
koala	Phascolarctos cinereus	2
Komodo dragon	Varanus komodoensis	2
large flying fox	Pteropus vampyrus	2
large yellow croaker	Larimichthys crocea	2
largemouth bass	Micropterus salmoides	2
leatherback turtle	Dermochelys coriacea	2
lemon	Citrus limon	1
lentil	Lens culinaris	1
leopard	Panthera pardus	2
lesser Egyptian jerboa	Jaculus jaculus	2
lettuce	Lactuca sativa	1
Linnaeus's two-toed sloth	Choloepus didactylus	2
lion	Panthera leo	2
little brown bat	Myotis lucifugus	2
little fire ant	Wasmannia auropunctata	5
little honeybee	Apis florea	5
liver fluke	Fasciola hepatica	9
llama	Lama glama	2
loblolly pine	Pinus taeda	1
loggerhead turtle	Caretta caretta	2
long-tailed chinchilla	Chinchilla lanigera	2
lygus bug	Lygus hesperus	5
Ma's night monkey	Aotus nancymaae	2
Macqueen's bustard	Chlamydotis undulata	2
Madagascar periwinkle	Catharanthus roseus	1
maize	Zea mays	1
Malayan pangolin	Manis javanica	2
Malayan tapir	Tapirus indicus	2
mallard	Anas platyrhynchos	2
malo sina	Oryza brachyantha	1
mandrill	Mandrillus sphinx	2
mango	Mangifera indica	1
Mediterranean fruit fly	Ceratitis capitata	5
Mediterranean mussel	Mytilus galloprovincialis	5
medium ground-finch	Geospiza fortis	2
meerkat	Suricata suricatta	2
melon fly	Bactrocera cucurbitae	5
Menado coelacanth	Latimeria menadoensis	2
Mexican tetra	Astyanax mexicanus	2
Mi-iuy croaker	Miichthys miiuy	2
millet	Panicum miliaceum	1
monarch butterfly	Danaus plexippus	5
moon jelly	Aurelia aurita	4
moose	Alces alces	2
mountain pine beetle	Dendroctonus ponderosae	5
mummichog	Fundulus heteroclitus	2
mung bean	Vigna radiata	1
Murray red gum	Eucalyptus camaldulensis	1
muskmelon	Cucumis melo	1
mute swan	Cygnus olor	2
naked mole-rat	Heterocephalus glaber	2
narrow-clawed crayfish	Pontastacus leptodactylus	5
narrow-leaved blue lupine	Lupinus angustifolius	1
narwhal	Monodon monoceros	2
Nile crocodile	Crocodylus niloticus	2
Nile tilapia	Oreochromis niloticus	2
nine-banded armadillo	Dasypus novemcinctus	2
northern fulmar	Fulmarus glacialis	2
northern pike	Esox lucius	2
northern white-cheeked gibbon	Nomascus leucogenys	2
Norway rat	Rattus norvegicus	2
Norway spruce	Picea abies	1
oat	Avena sativa	1
ocean sunfish	Mola mola	2
ocelot	Leopardus pardalis	2
okapi	Okapia johnstoni	2
olive baboon	Papio anubis	2
olive fruit fly	Bactrocera oleae	5
onion	Allium cepa	1
opium poppy	Papaver somniferum	1
orange mud crab	Scylla olivacea	5
Ord's kangaroo rat	Dipodomys ordii	2
Oriental citrus fly	Bactrocera minax	5
oriental fruit fly	Bactrocera dorsalis	5
osprey	Pandion haliaetus	2
Pacific oyster	Crassostrea gigas	5
Pacific treefrog	Pseudacris regilla	2
Pacific white shrimp	Litopenaeus vannamei	5
papaya	Carica papaya	1
Parnell's mustached bat	Pteronotus parnellii	2
pea	Pisum sativum	1
pea aphid	Acyrthosiphon pisum	5
peach	Prunus persica	1
peanut	Arachis hypogaea	1
pear	Pyrus communis	1
peppermint	Mentha x piperita	1
peregrine falcon	Falco peregrinus	2
pharaoh ant	Monomorium pharaonis	5
pig	Sus scrofa	2
pig roundworm	Ascaris suum	5
pig-tailed macaque	Macaca nemestrina	2
pigeon pea	Cajanus cajan	1
pineapple	Ananas comosus	1
platypus	Ornithorhynchus anatinus	2
polar bear	Ursus maritimus	2
pomegranate	Punica granatum	1
potato	Solanum tuberosum	1
prairie deer mouse	Peromyscus maniculatus	2
prairie vole	Microtus ochrogaster	2
pronghorn	Antilocapra americana	2
Przewalski's horse	Equus przewalskii	2
Puerto Rican parrot	Amazona vittata	2
puma	Puma concolor	2
pumpkin	Cucurbita pepo	1
purple sea star	Pisaster ochraceus	9
purple sea urchin	Strongylocentrotus purpuratus	9
rabbit	Oryctolagus cuniculus	2
raccoon	Procyon lotor	2
radish	Raphanus sativus	1
rainbow trout	Oncorhynchus mykiss	2
rapeseed	Brassica napus	1
red deer	Cervus elaphus	2
red fire ant	Solenopsis invicta	5
red fox	Vulpes vulpes	2
red kangaroo	Macropus rufus	2
red panda	Ailurus fulgens	2
red squirrel	Sciurus vulgaris	2
red swamp crayfish	Procambarus clarkii	5
red-bellied piranha	Pygocentrus nattereri	2
red-crested turaco	Tauraco erythrolophus	2
red-legged seriema	Cariama cristata	2
red-throated loon	Gavia stellata	2
reindeer	Rangifer tarandus	2
rhesus monkey	Macaca mulatta	2
rice	Oryza sativa	1
Rickett's big-footed Myotis	Myotis ricketti	2
rifleman	Acanthisitta chloris	2
ring-tailed lemur	Lemur catta	2
rock pigeon	Columba livia	2
rosemary	Rosmarinus officinalis	1
ruff	Philomachus pugnax	2
rye	Secale cereale	1
sablefish	Anoplopoma fimbria	2
sacred lotus	Nelumbo nucifera	1
saffron	Crocus sativus	1
sailfin molly	Poecilia latipinna	2
Saker falcon	Falco cherrug	2
salmon louse	Lepeophtheirus salmonis	5
scarlet macaw	Ara macao	2
Scots pine	Pinus sylvestris	1
sea lamprey	Petromyzon marinus	2
sea otter	Enhydra lutris	2
serpentwood	Rauvolfia serpentina	1
sesame	Sesamum indicum	1
sheep	Ovis aries	2
sheep tapeworm	Moniezia expansa	9
sheepshead minnow	Cyprinodon variegatus	2
short-beaked echidna	Tachyglossus aculeatus	2
silver birch	Betula pendula	1
small hive beetle	Aethina tumida	5
small-eared galago	Otolemur garnettii	2
snowberry fruit fly	Rhagoletis zephyria	5
snowy owl	Bubo scandiacus	2
social tuco-tuco	Ctenomys sociabilis	2
sooty mangabey	Cercocebus atys	2
sorghum	Sorghum bicolor	1
southern cassowary	Casuarius casuarius	2
southern platyfish	Xiphophorus maculatus	2
soybean	Glycine max	1
soybean cyst nematode	Heterodera glycines	5
Spanish lynx	Lynx pardinus	2
speckled mousebird	Colius striatus	2
sperm whale	Physeter catodon	2
spinach	Spinacia oleracea	1
spiny starfish	Marthasterias glacialis	9
spotted gar	Lepisosteus oculatus	2
spotted green pufferfish	Tetraodon nigroviridis	2
spotted hyena	Crocuta crocuta	2
spotted monkey flower	Mimulus guttatus	1
spotted seal	Phoca largha	2
stable fly	Stomoxys calcitrans	5
star-nosed mole	Condylura cristata	2
starlet sea anemone	Nematostella vectensis	4
stiff brome	Brachypodium distachyon	1
straw-colored fruit bat	Eidolon helvum	2
strawberry	Fragaria x ananassa	1
striped hyena	Hyaena hyaena	2
striped riceborer	Chilo suppressalis	5
striped sea-bass	Morone saxatilis	2
sugar beet	Beta vulgaris	1
sugarcane	Saccharum officinarum	1
Sumatran orangutan	Pongo abelii	2
sunbittern	Eurypyga helias	2
Sunda flying lemur	Galeopterus variegatus	2
sunflower	Helianthus annuus	1
sweet cherry	Prunus avium	1
sweet orange	Citrus sinensis	1
sweet potato	Ipomoea batatas	1
sweet wormwood	Artemisia annua	1
swordfish	Xiphias gladius	2
tammar wallaby	Macropus eugenii	2
Tasmanian devil	Sarcophilus harrisii	2
tea	Camellia sinensis	1
thale cress	Arabidopsis thaliana	1
thirteen-lined ground squirrel	Ictidomys tridecemlineatus	2
thorny stick insect	Aretaon asperrimus	5
Tibetan ground-tit	Pseudopodoces humilis	2
tiger	Panthera tigris	2
tiger rockfish	Sebastes nigrocinctus	2
tiger shark	Galeocerdo cuvier	2
tomato	Solanum lycopersicum	1
tongue sole	Cynoglossus semilaevis	2
torafugu	Takifugu rubripes	2
tuatara	Sphenodon punctatus	2
turbot	Scophthalmus maximus	2
turkey	Meleagris gallopavo	2
turkey vulture	Cathartes aura	2
turmeric	Curcuma longa	1
turnip moth	Agrotis segetum	5
turquoise killifish	Nothobranchius furzeri	2
Upper Galilee mountains blind mole rat	Nannospalax galili	2
vanilla	Vanilla planifolia	1
vase tunicate	Ciona intestinalis	13
Virginia opossum	Didelphis virginiana	2
walrus	Odobenus rosmarus	2
wandering albatross	Diomedea exulans	2
water buffalo	Bubalus bubalis	2
watermelon	Citrullus lanatus	1
Weddell seal	Leptonychotes weddellii	2
Welsh onion	Allium fistulosum	1
western black widow	Latrodectus hesperus	5
western European hedgehog	Erinaceus europaeus	2
western flower thrips	Frankliniella occidentalis	5
western gorilla	Gorilla gorilla	2
western painted turtle	Chrysemys picta	2
western predatory mite	Metaseiulus occidentalis	5
western roe deer	Capreolus capreolus	2
white bass	Morone chrysops	2
white rhinoceros	Ceratotherium simum	2
white spruce	Picea glauca	1
white stork	Ciconia ciconia	2
white-flowered gourd	Lagenaria siceraria	1
white-tailed deer	Odocoileus virginianus	2
white-tailed eagle	Haliaeetus albicilla	2
white-tailed tropicbird	Phaethon lepturus	2
white-throated sparrow	Zonotrichia albicollis	2
white-throated tinamou	Tinamus guttatus	2
white-tufted-ear marmoset	Callithrix jacchus	2
whooper swan	Cygnus cygnus	2
wild Bactrian camel	Camelus ferus	2
wine grape	Vitis vinifera	1
wolverine	Gulo gulo	2
wood tobacco	Nicotiana sylvestris	1
Yangtze River dolphin	Lipotes vexillifer	2
yellow fever mosquito	Aedes aegypti	5
yellow-throated sandgrouse	Pterocles gutturalis	2
yellowfin notie	Lepidonotothen nudifrons	2
zebra finch	Taeniopygia guttata	2
zebra mbuna	Maylandia zebra	2
zebrafish	Danio rerio	2`;
