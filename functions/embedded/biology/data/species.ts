/**
 * Species: common name, scientific name, NCBI genetic code of the mitochondria (plants have none of their own here: 1).
 * Source: NCBI Taxonomy (US Government work, public domain), dump of June 2013 as shipped with EMBOSS 6.6.0;
 * species list: common names of the NCBI C toolkit 6.1.20170106 (public domain), further well-known species, and the animals,
 * plants and fungi that WordNet 3.0 (WordNet License) and the NCBI Taxonomy call by the same English name.
 */
export const SPECIES = `aardvark	Orycteropus afer	2
aardwolf	Proteles cristatus	2
Adelie penguin	Pygoscelis adeliae	2
adzuki bean	Vigna angularis	1
African buffalo	Syncerus caffer	2
African civet	Civettictis civetta	2
African clawed frog	Xenopus laevis	2
African clawless otter	Aonyx capensis	2
African grey parrot	Psittacus erithacus	2
African malaria mosquito	Anopheles gambiae	5
African oil palm	Elaeis guineensis	1
African ostrich	Struthio camelus	2
African palm civet	Nandinia binotata	2
African savanna elephant	Loxodonta africana	2
African striped weasel	Poecilogale albinucha	2
African wild dog	Lycaon pictus	2
alder buckthorn	Frangula alnus	1
Alexanders	Smyrnium olusatrum	1
alfalfa leafcutting bee	Megachile rotundata	5
allgood	Blitum bonus-henricus	1
alligator snapping turtle	Macrochelys temminckii	2
allis shad	Alosa alosa	2
almond	Prunus dulcis	1
almond moth	Cadra cautella	5
alpaca	Vicugna pacos	2
alpine bearberry	Arctous alpina	1
Alpine marmot	Marmota marmota	2
Amazon molly	Poecilia formosa	2
American alligator	Alligator mississippiensis	2
American badger	Taxidea taxus	2
American beaver	Castor canadensis	2
American bison	Bison bison	2
American black bear	Ursus americanus	2
American crow	Corvus brachyrhynchos	2
American dog tick	Dermacentor variabilis	5
American lobster	Homarus americanus	5
American marten	Martes americana	2
American mink	Neovison vison	2
American oil palm	Elaeis oleifera	1
American pika	Ochotona princeps	2
American red plum	Prunus americana	1
American red squirrel	Tamiasciurus hudsonicus	2
anise hyssop	Agastache foeniculum	1
Anna's hummingbird	Calypte anna	2
anoa	Bubalus depressicornis	2
Antarctic minke whale	Balaenoptera bonaerensis	2
aoudad	Ammotragus lervia	2
apple	Malus domestica	1
apple maggot	Rhagoletis pomonella	5
applemint	Mentha suaveolens	1
apricot	Prunus armeniaca	1
Arabian camel	Camelus dromedarius	2
Arctic fox	Vulpes lagopus	2
arctic poppy	Papaver nudicaule	1
argali	Ovis ammon	2
Argentine ant	Linepithema humile	5
armored searobin	Peristedion miniatum	2
arrow wood	Viburnum dentatum	1
Asian bonytongue	Scleropages formosus	2
Asian citrus psyllid	Diaphorina citri	5
Asian corn borer	Ostrinia furnacalis	5
Asian elephant	Elephas maximus	2
Asian longhorned beetle	Anoplophora glabripennis	5
Asian palm civet	Paradoxurus hermaphroditus	2
Asian swallowtail	Papilio xuthus	5
Asian tiger mosquito	Aedes albopictus	5
Asiatic black bear	Ursus thibetanus	2
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
Baird's tapir	Tapirus bairdii	2
baker's yeast	Saccharomyces cerevisiae	3
bald cypress	Taxodium distichum	1
bald eagle	Haliaeetus leucocephalus	2
bald-faced hornet	Dolichovespula maculata	5
ball nightshade	Solanum carolinense	1
balsam apple	Momordica balsamina	1
balsam fir	Abies balsamea	1
balsam pear	Momordica charantia	1
balsam poplar	Populus balsamifera	1
balsam willow	Salix pyrifolia	1
banana	Musa acuminata	1
band-tailed pigeon	Patagioenas fasciata	2
banded krait	Bungarus fasciatus	2
banded linsang	Prionodon linsang	2
banded mongoose	Mungos mungo	2
banded palm civet	Hemigalus derbyanus	2
banded rudderfish	Seriola zonata	2
banteng	Bos javanicus	2
bar-tailed trogon	Apaloderma vittatum	2
barbados cherry	Malpighia glabra	1
barbu	Polydactylus virginicus	2
barking frog	Craugastor augusti	2
barn owl	Tyto alba	2
barn swallow	Hirundo rustica	2
barnacle goose	Branta leucopsis	2
barndoor skate	Dipturus laevis	2
barnyard grass	Echinochloa crus-galli	1
barramundi perch	Lates calcarifer	2
barrel medic	Medicago truncatula	1
barrenwort	Epimedium grandiflorum	1
Barrow's goldeneye	Bucephala islandica	2
bastard pennyroyal	Trichostema dichotomum	1
bat star	Patiria miniata	9
bat-eared fox	Otocyon megalotis	2
bay laurel	Laurus nobilis	1
bay willow	Salix pentandra	1
beach plum	Prunus maritima	1
bear oak	Quercus ilicifolia	1
bearded seal	Erignathus barbatus	2
bed bug	Cimex lectularius	5
bee balm	Monarda didyma	1
beech marten	Martes foina	2
beet armyworm	Spodoptera exigua	5
beggarweed	Desmodium tortuosum	1
Beira killifish	Nothobranchius kuhntae	2
bell pepper	Capsicum annuum	1
belted kingfisher	Megaceryle alcyon	2
belted sandfish	Serranus subligarius	2
beluga whale	Delphinapterus leucas	2
bergamot orange	Citrus bergamia	1
betel palm	Areca catechu	1
bicolor damselfish	Stegastes partitus	2
big brown bat	Eptesicus fuscus	2
big marigold	Tagetes erecta	1
big sagebrush	Artemisia tridentata	1
big-leaf maple	Acer macrophyllum	1
bigeye scad	Selar crumenophthalmus	2
bighorn sheep	Ovis canadensis	2
bigtooth aspen	Populus grandidentata	1
bilby	Macrotis lagotis	2
billion-dollar grass	Echinochloa frumentacea	1
binturong	Arctictis binturong	2
bird vetch	Vicia cracca	1
birthwort	Aristolochia clematitis	1
bitter dock	Rumex obtusifolius	1
bitterling	Rhodeus amarus	2
bitternut	Carya cordiformis	1
black ash	Fraxinus nigra	1
black bamboo	Phyllostachys nigra	1
black bindweed	Dioscorea communis	1
black birch	Betula nigra	1
black buffalo	Ictiobus niger	2
black bullhead	Ameiurus melas	2
black calla	Arum palaestinum	1
black cherry	Prunus serotina	1
black cottonwood	Populus trichocarpa	1
black crappie	Pomoxis nigromaculatus	2
black flying fox	Pteropus alecto	2
black grama	Bouteloua eriopoda	1
black grouse	Lyrurus tetrix	2
black horehound	Ballota nigra	1
black huckleberry	Gaylussacia baccata	1
black kite	Milvus migrans	2
black locust	Robinia pseudoacacia	1
black mustard	Brassica nigra	1
black nightshade	Solanum nigrum	1
black pepper	Piper nigrum	1
black pine	Pinus nigra	1
black poplar	Populus nigra	1
black raspberry	Rubus occidentalis	1
black rat	Rattus rattus	2
black rhinoceros	Diceros bicornis	2
black rockcod	Notothenia coriiceps	2
black snub-nosed monkey	Rhinopithecus bieti	2
black spruce	Picea mariana	1
black stork	Ciconia nigra	2
black swan	Cygnus atratus	2
black tiger shrimp	Penaeus monodon	5
black vulture	Aegypius monachus	2
black walnut	Juglans nigra	1
black widow	Latrodectus mactans	5
black willow	Salix nigra	1
black woodpecker	Dryocopus martius	2
black-backed jackal	Canis mesomelas	2
black-capped chickadee	Poecile atricapilla	2
black-eyed Susan vine	Thunbergia alata	1
black-footed albatross	Phoebastria nigripes	2
black-footed ferret	Mustela nigripes	2
black-legged tick	Ixodes scapularis	5
black-necked grebe	Podiceps nigricollis	2
black-necked stilt	Himantopus mexicanus	2
black-winged stilt	Himantopus himantopus	2
blackbuck	Antilope cervicapra	2
blackcap	Sylvia atricapilla	2
blackjack oak	Quercus marilandica	1
blackmouth bass	Synagrops bellus	2
blackstripe livebearer	Poeciliopsis prolifica	2
blacktip shark	Carcharhinus limbatus	2
bleeding heart	Lamprocapnos spectabilis	1
blessed thistle	Centaurea benedicta	1
blue ash	Fraxinus quadrangulata	1
blue cohosh	Caulophyllum thalictroides	1
blue crab	Callinectes sapidus	5
blue grama	Bouteloua gracilis	1
blue gum	Eucalyptus globulus	1
blue jasmine	Clematis crispa	1
blue jay	Cyanocitta cristata	2
blue lotus	Nymphaea caerulea	1
blue mockingbird	Melanotis caerulescens	2
blue runner	Caranx crysos	2
blue shark	Prionace glauca	2
blue tit	Cyanistes caeruleus	2
blue whale	Balaenoptera musculus	2
blue wildebeest	Connochaetes taurinus	2
blue-crowned manakin	Lepidothrix coronata	2
blue-winged teal	Anas discors	2
bluefin notho	Nothobranchius rachovii	2
bluegill	Lepomis macrochirus	2
bluehead	Thalassoma bifasciatum	2
bluejack oak	Quercus incana	1
bobcat	Lynx rufus	2
bobolink	Dolichonyx oryzivorus	2
bog laurel	Kalmia polifolia	1
Bolivian squirrel monkey	Saimiri boliviensis	2
boll weevil	Anthonomus grandis	5
bonefish	Albula vulpes	2
bonnet macaque	Macaca radiata	2
bonnethead	Sphyrna tiburo	2
bonobo	Pan paniscus	2
boojum tree	Fouquieria columnaris	1
Bornean orangutan	Pongo pygmaeus	2
bottle gentian	Gentiana andrewsii	1
bottlenose dolphin	Tursiops truncatus	2
bowfin	Amia calva	2
bowhead	Balaena mysticetus	2
box elder	Acer negundo	1
box huckleberry	Gaylussacia brachycera	1
brambling	Fringilla montifringilla	2
Brandt's bat	Myotis brandtii	2
bread wheat	Triticum aestivum	1
brewer's mole	Parascalops breweri	2
brill	Scophthalmus rhombus	2
bristlecone pine	Pinus aristata	1
bristly locust	Robinia hispida	1
bristly sarsaparilla	Aralia hispida	1
brittle maidenhair	Adiantum tenerum	1
brittle willow	Salix fragilis	1
broad-fingered crayfish	Astacus astacus	5
broad-leaved sedge	Carex pendula	1
bronze frog	Rana clamitans	2
brook trout	Salvelinus fontinalis	2
broom snakeroot	Gutierrezia sarothrae	1
brown bear	Ursus arctos	2
brown bullhead	Ameiurus nebulosus	2
brown dog tick	Rhipicephalus sanguineus	5
brown hyena	Parahyaena brunnea	2
brown marmorated stink bug	Halyomorpha halys	5
brown planthopper	Nilaparvata lugens	5
brown roatelo	Mesitornis unicolor	2
brown trout	Salmo trutta	2
budgerigar	Melopsittacus undulatus	2
buff-tailed bumblebee	Bombus terrestris	5
buffalo gourd	Cucurbita foetidissima	1
bull shark	Carcharhinus leucas	2
bullbrier	Smilax rotundifolia	1
bullfrog	Rana catesbeiana	2
bunchberry	Cornus canadensis	1
burbot	Lota lota	2
Burmese python	Python bivittatus	2
burr oak	Quercus macrocarpa	1
Burton's mouthbrooder	Haplochromis burtoni	2
bush dog	Speothos venaticus	2
bush vetch	Vicia sepium	1
bushbuck	Tragelaphus scriptus	2
button fern	Pellaea rotundifolia	1
cabbage	Brassica oleracea	1
cabbage looper	Trichoplusia ni	5
cabbage palmetto	Sabal palmetto	1
cacao	Theobroma cacao	1
cactus mouse	Peromyscus eremicus	2
California bay tree	Umbellularia californica	1
California black oak	Quercus kelloggii	1
California black walnut	Juglans californica	1
California sea lion	Zalophus californianus	2
camphor tree	Cinnamomum camphora	1
Canada wild rye	Elymus canadensis	1
canvasback	Aythya valisineria	2
canyon live oak	Quercus chrysolepis	1
Cape elephant shrew	Elephantulus edwardii	2
Cape fox	Vulpes chama	2
capybara	Hydrochoerus hydrochaeris	2
caracal	Caracal caracal	2
cardinal flower	Lobelia cardinalis	1
cardinal tetra	Paracheirodon axelrodi	2
carmine bee-eater	Merops nubicus	2
carrion crow	Corvus corone	2
carrot	Daucus carota	1
casemaking clothes moth	Tinea pellionella	5
cassava	Manihot esculenta	1
Cassin's kingbird	Tyrannus vociferans	2
castor bean	Ricinus communis	1
castor bean tick	Ixodes ricinus	5
cat flea	Ctenocephalides felis	5
catmint	Nepeta cataria	1
cattle	Bos taurus	2
cattle egret	Bubulcus ibis	2
cave myotis	Myotis velifer	2
cecropia moth	Hyalophora cecropia	5
cedar elm	Ulmus crassifolia	1
ceibo	Erythrina crista-galli	1
chacma baboon	Papio ursinus	2
Chaco potato	Solanum chacoense	1
chaffinch	Fringilla coelebs	2
chain pickerel	Esox niger	2
channel catfish	Ictalurus punctatus	2
chanterelle	Cantharellus cibarius	4
cheetah	Acinonyx jubatus	2
cherry laurel	Prunus laurocerasus	1
cherry plum	Prunus cerasifera	1
cherry salmon	Oncorhynchus masou	2
Chickasaw plum	Prunus angustifolia	1
chicken	Gallus gallus	2
chickpea	Cicer arietinum	1
chimney bellflower	Campanula pyramidalis	1
chimney swift	Chaetura pelagica	2
chimpanzee	Pan troglodytes	2
china pink	Dianthus chinensis	1
Chinese alligator	Alligator sinensis	2
Chinese hamster	Cricetulus griseus	2
Chinese mitten crab	Eriocheir sinensis	5
Chinese oak silkmoth	Antheraea pernyi	5
Chinese peony	Paeonia lactiflora	1
Chinese salamander	Hynobius chinensis	2
Chinese soft-shelled turtle	Pelodiscus sinensis	2
Chinese tree shrew	Tupaia chinensis	2
Chinese white pear	Pyrus x bretschneideri	1
chinook salmon	Oncorhynchus tshawytscha	2
chinstrap penguin	Pygoscelis antarcticus	2
chipping sparrow	Spizella passerina	2
chiru	Pantholops hodgsonii	2
chive	Allium schoenoprasum	1
chub mackerel	Scomber japonicus	2
chuck-will's-widow	Caprimulgus carolinensis	2
chum salmon	Oncorhynchus keta	2
citrus mealybug	Planococcus citri	5
citrus whitefly	Dialeurodes citri	5
clammy locust	Robinia viscosa	1
clary	Salvia sclarea	1
cliff swallow	Petrochelidon pyrrhonota	2
climbing hydrangea	Hydrangea petiolaris	1
climbing maidenhair fern	Lygodium microphyllum	1
climbing nightshade	Solanum dulcamara	1
climbing perch	Anabas testudineus	2
clonal anemone	Anthopleura elegantissima	4
clonal raider ant	Cerapachys biroi	5
clove pink	Dianthus caryophyllus	1
clustered bellflower	Campanula glomerata	1
coal Tit	Periparus ater	2
coast live oak	Quercus agrifolia	1
coast redwood	Sequoia sempervirens	1
cobia	Rachycentron canadum	2
cockatiel	Nymphicus hollandicus	2
cockchafer	Melolontha melolontha	5
cockspur hawthorn	Crataegus crus-galli	1
cocobolo	Dalbergia retusa	1
coconut palm	Cocos nucifera	1
coelacanth	Latimeria chalumnae	2
coffee	Coffea arabica	1
coffee fern	Pellaea andromedifolia	1
coffee senna	Senna occidentalis	1
coho salmon	Oncorhynchus kisutch	2
collared flycatcher	Ficedula albicollis	2
collared peccary	Pecari tajacu	2
Colorado potato beetle	Leptinotarsa decemlineata	5
Columbian mammoth	Mammuthus columbi	2
common barbel	Barbus barbus	2
common barberry	Berberis vulgaris	1
common blackbird	Turdus merula	2
common bleak	Alburnus alburnus	2
common bream	Abramis brama	2
common buckwheat	Fagopyrum esculentum	1
common canary	Serinus canaria	2
common carp	Cyprinus carpio	2
common chiffchaff	Phylloscopus collybita	2
common cuckoo	Cuculus canorus	2
common cuttlefish	Sepia officinalis	5
common dace	Leuciscus leuciscus	2
common daisy	Bellis perennis	1
common dolphin	Delphinus delphis	2
common eastern bumble bee	Bombus impatiens	5
common eland	Tragelaphus oryx	2
common fig	Ficus carica	1
common frog	Rana temporaria	2
common genet	Genetta genetta	2
common gudgeon	Gobio gobio	2
common horsetail	Equisetum arvense	1
common house martin	Delichon urbicum	2
common house spider	Parasteatoda tepidariorum	5
common hyacinth	Hyacinthus orientalis	1
common iceplant	Mesembryanthemum crystallinum	1
common iguana	Iguana iguana	2
common jasmine	Jasminum officinale	1
common juniper	Juniperus communis	1
common kingfisher	Alcedo atthis	2
common laburnum	Laburnum anagyroides	1
common lac scale	Kerria lacca	5
common lilac	Syringa vulgaris	1
common madia	Madia elegans	1
common mallow	Malva neglecta	1
common marigold	Calendula officinalis	1
common milkwort	Polygala vulgaris	1
common morning-glory	Ipomoea purpurea	1
common mullein	Verbascum thapsus	1
common murre	Uria aalge	2
common nase	Chondrostoma nasus	2
common newt	Lissotriton vulgaris	2
common octopus	Octopus vulgaris	5
common olive	Olea europaea	1
common osier	Salix viminalis	1
common plantain	Plantago major	1
common privet	Ligustrum vulgare	1
common ragweed	Ambrosia artemisiifolia	1
common raven	Corvus corax	2
common redstart	Phoenicurus phoenicurus	2
common reed	Phragmites australis	1
common roach	Rutilus rutilus	2
common roundworm	Ascaris lumbricoides	5
common rudd	Scardinius erythrophthalmus	2
common rush	Juncus effusus	1
common snapping turtle	Chelydra serpentina	2
common speedwell	Veronica officinalis	1
common starling	Sturnus vulgaris	2
common swift	Apus apus	2
common tobacco	Nicotiana tabacum	1
common valerian	Valeriana officinalis	1
common vampire bat	Desmodus rotundus	2
common wombat	Vombatus ursinus	2
common yellow swallowtail	Papilio machaon	5
Cooper's hawk	Accipiter cooperii	2
Coquerel's sifaka	Propithecus coquereli	2
coral gem	Lotus berthelotii	1
coralbells	Heuchera sanguinea	1
cork oak	Quercus suber	1
corn cockle	Agrostemma githago	1
corn marigold	Chrysanthemum segetum	1
corn speedwell	Veronica arvensis	1
corn spurrey	Spergula arvensis	1
cornelian cherry	Cornus mas	1
cotton	Gossypium hirsutum	1
cotton mouse	Peromyscus gossypinus	2
cottonmouth	Agkistrodon piscivorus	2
cownose ray	Rhinoptera bonasus	2
coyote	Canis latrans	2
coypu	Myocastor coypus	2
crab cactus	Schlumbergera truncata	1
crab-eating fox	Cerdocyon thous	2
crab-eating macaque	Macaca fascicularis	2
crab-eating mongoose	Herpestes urva	2
crab-eating raccoon	Procyon cancrivorus	2
creeping bellflower	Campanula rapunculoides	1
creeping snowberry	Gaultheria hispidula	1
creeping thyme	Thymus serpyllum	1
creosote bush	Larrea tridentata	1
crested ibis	Nipponia nippon	2
crested porcupine	Hystrix cristata	2
cretan dittany	Origanum dictamnus	1
crevalle jack	Caranx hippos	2
crinkleroot	Cardamine diphylla	1
crocodile bird	Pluvianus aegyptius	2
crown daisy	Chrysanthemum coronarium	1
crucian carp	Carassius carassius	2
cuckoo flower	Silene flos-cuculi	1
cuckoo roller	Leptosomus discolor	2
cuckoopint	Arum maculatum	1
cucumber	Cucumis sativus	1
culpeo	Lycalopex culpaeus	2
cunner	Tautogolabrus adspersus	2
curly grass	Schizaea pusilla	1
cush-cush	Dioscorea trifida	1
cynthia moth	Samia cynthia	5
cypress spurge	Euphorbia cyparissias	1
daffodil	Narcissus pseudonarcissus	1
dagger fern	Polystichum acrostichoides	1
daisy-leaved grape fern	Botrychium matricariifolium	1
dallisgrass	Paspalum dilatatum	1
Dalmatian pelican	Pelecanus crispus	2
Damara mole-rat	Fukomys damarensis	2
dandelion	Taraxacum officinale	1
dangleberry	Gaylussacia frondosa	1
dark-eyed junco	Junco hyemalis	2
date palm	Phoenix dactylifera	1
death adder	Acanthophis antarcticus	2
death cap	Amanita phalloides	4
degu	Octodon degus	2
deodar cedar	Cedrus deodara	1
desert rose	Adenium obesum	1
desert tortoise	Gopherus agassizii	2
destroying angel	Amanita verna	4
devil's darning needle	Clematis virginiana	1
devil's walking stick	Aralia spinosa	1
dhak	Butea monosperma	1
dhole	Cuon alpinus	2
diamondback moth	Plutella xylostella	5
doctorfish	Acanthurus chirurgus	2
dog	Canis lupus	2
dog flea	Ctenocephalides canis	5
dog stinkhorn	Mutinus caninus	4
dog violet	Viola canina	1
dog's mercury	Mercurialis perennis	1
domestic cat	Felis catus	2
domestic ferret	Mustela putorius	2
domestic guinea pig	Cavia porcellus	2
domestic silkworm	Bombyx mori	5
domesticated barley	Hordeum vulgare	1
donkey	Equus asinus	2
douroucouli	Aotus trivirgatus	2
downy birch	Betula pubescens	1
downy brome	Bromus tectorum	1
downy woodpecker	Picoides pubescens	2
drill	Mandrillus leucophaeus	2
dugong	Dugong dugon	2
dunnock	Prunella modularis	2
durum wheat	Triticum durum	1
dusky shark	Carcharhinus obscurus	2
dusky-footed woodrat	Neotoma fuscipes	2
Dutchman's-pipe	Aristolochia macrophylla	1
dwarf bilberry	Vaccinium caespitosum	1
dwarf elm	Ulmus pumila	1
dwarf flowering almond	Prunus glandulosa	1
dwarf mongoose	Helogale parvula	2
dwarf Russian almond	Prunus tenella	1
dwarf sperm whale	Kogia sima	2
dwarf willow	Salix herbacea	1
dyer's greenweed	Genista tinctoria	1
ear fungus	Auricularia auricula-judae	4
early winter cress	Barbarea verna	1
East African grey crowned-crane	Balearica pavonina	2
eastern chipmunk	Tamias striatus	2
eastern coral snake	Micrurus fulvius	2
eastern cottontail	Sylvilagus floridanus	2
eastern elliptio	Elliptio complanata	5
eastern gorilla	Gorilla beringei	2
eastern narrow-mouthed toad	Gastrophryne carolinensis	2
eastern red-backed salamander	Plethodon cinereus	2
eastern spotted skunk	Spilogale putorius	2
eastern white pine	Pinus strobus	1
eastern woodrat	Neotoma floridana	2
edible mussel	Mytilus edulis	5
eggplant	Solanum melongena	1
Egyptian mongoose	Herpestes ichneumon	2
Egyptian rousette	Rousettus aegyptiacus	2
elecampane	Inula helenium	1
elephant shark	Callorhinchus milii	2
emerald ash borer	Agrilus planipennis	5
emerald rockcod	Trematomus bernacchii	2
emerald shiner	Notropis atherinoides	2
emperor moth	Saturnia pavonia	5
emperor penguin	Aptenodytes forsteri	2
emu	Dromaius novaehollandiae	2
Engelmann's spruce	Picea engelmannii	1
English lavender	Lavandula angustifolia	1
English oak	Quercus robur	1
English walnut	Juglans regia	1
escolar	Lepidocybium flavobrunneum	2
Euphrates poplar	Populus euphratica	1
Eurasian badger	Meles meles	2
Eurasian beaver	Castor fiber	2
Eurasian bullfinch	Pyrrhula pyrrhula	2
Eurasian eagle-owl	Bubo bubo	2
Eurasian hobby	Falco subbuteo	2
Eurasian jay	Garrulus glandarius	2
Eurasian lynx	Lynx lynx	2
Eurasian magpie	Pica pica	2
Eurasian minnow	Phoxinus phoxinus	2
Eurasian reed warbler	Acrocephalus scirpaceus	2
Eurasian river otter	Lutra lutra	2
Eurasian siskin	Carduelis spinus	2
Eurasian woodcock	Scolopax rusticola	2
Eurasian wren	Troglodytes troglodytes	2
Eurasian wryneck	Jynx torquilla	2
European ash	Fraxinus excelsior	1
European beech	Fagus sylvatica	1
European black currant	Ribes nigrum	1
European bullhead	Cottus gobio	2
European chub	Squalius cephalus	2
European corn borer	Ostrinia nubilalis	5
European eel	Anguilla anguilla	2
European fire salamander	Salamandra salamandra	2
European grayling	Thymallus thymallus	2
European greenfinch	Carduelis chloris	2
European hop	Humulus lupulus	1
European mink	Mustela lutreola	2
European mole	Talpa europaea	2
European perch	Perca fluviatilis	2
European pied flycatcher	Ficedula hypoleuca	2
European pine marten	Martes martes	2
European robin	Erithacus rubecula	2
European seabass	Dicentrarchus labrax	2
European shrew	Sorex araneus	2
European silver fir	Abies alba	1
European starfish	Asterias rubens	9
European toad	Bufo bufo	2
evergreen blueberry	Vaccinium myrsinites	1
eye worm	Loa loa	5
eyeless golden-line fish	Sinocyclocheilus anophthalmus	2
fairy-ring mushroom	Marasmius oreades	4
falanouc	Eupleres goudotii	2
fall armyworm	Spodoptera frugiperda	5
fallow deer	Dama dama	2
false baby's breath	Galium mollugo	1
false buckthorn	Sideroxylon lanuginosum	1
false dragonhead	Physostegia virginiana	1
false flax	Camelina sativa	1
farkleberry	Vaccinium arboreum	1
fava bean	Vicia faba	1
fen orchid	Liparis loeselii	1
fennec fox	Vulpes zerda	2
feverfew	Tanacetum parthenium	1
field brome	Bromus arvensis	1
field mint	Mentha arvensis	1
field mustard	Brassica rapa	1
field poppy	Papaver rhoeas	1
field sparrow	Spizella pusilla	2
field speedwell	Veronica agrestis	1
field thistle	Cirsium discolor	1
fieldfare	Turdus pilaris	2
finback whale	Balaenoptera physalus	2
finger millet	Eleusine coracana	1
fire-bellied toad	Bombina bombina	2
fire-on-the-mountain	Euphorbia cyathophora	1
fisher marten	Martes pennanti	2
fishing cat	Prionailurus viverrinus	2
flagfish	Jordanella floridae	2
flamefish	Apogon maculatus	2
flathead catfish	Pylodictis olivaris	2
flax	Linum usitatissimum	1
flax rust	Melampsora lini	4
Florida bass	Micropterus floridanus	2
Florida carpenter ant	Camponotus floridanus	5
Florida manatee	Trichechus manatus	2
florist's gloxinia	Sinningia speciosa	1
flower-of-an-hour	Hibiscus trionum	1
flowering raspberry	Rubus odoratus	1
flowering tobacco	Nicotiana alata	1
fly agaric	Amanita muscaria	4
fool's parsley	Aethusa cynapium	1
Forbes's starfish	Asterias forbesi	9
forest tent caterpillar	Malacosoma disstria	5
fountain grass	Cenchrus setaceus	1
fox squirrel	Sciurus niger	2
foxglove	Digitalis purpurea	1
foxtail barley	Hordeum jubatum	1
foxtail millet	Setaria italica	1
fruit fly	Drosophila melanogaster	5
fuji cherry	Prunus incisa	1
fuller's teasel	Dipsacus sativus	1
gaboon viper	Bitis gabonica	2
galingale	Cyperus longus	1
garden warbler	Sylvia borin	2
garganey	Anas querquedula	2
garlic	Allium sativum	1
garlic mustard	Alliaria petiolata	1
gaywings	Polygala paucifolia	1
gemsbok	Oryx gazella	2
gentoo penguin	Pygoscelis papua	2
Geoffroy's cat	Leopardus geoffroyi	2
gerenuk	Litocranius walleri	2
germander speedwell	Veronica chamaedrys	1
gharial	Gavialis gangeticus	2
giant anteater	Myrmecophaga tridactyla	2
giant bamboo	Dendrocalamus giganteus	1
giant eland	Taurotragus derbianus	2
giant moa	Dinornis giganteus	2
giant panda	Ailuropoda melanoleuca	2
giant prickly stick insect	Extatosoma tiaratum	5
giant reed	Arundo donax	1
giant sequoia	Sequoiadendron giganteum	1
giant taro	Alocasia macrorrhizos	1
ginger	Zingiber officinale	1
ginkgo	Ginkgo biloba	1
giraffe	Giraffa camelopardalis	2
glassy-winged sharpshooter	Homalodisca vitripennis	5
glory lily	Gloriosa superba	1
goat	Capra hircus	2
goat's rue	Galega officinalis	1
goldcrest	Regulus regulus	2
golden eagle	Aquila chrysaetos	2
golden groundsel	Packera aurea	1
golden hamster	Mesocricetus auratus	2
golden jackal	Canis aureus	2
golden larch	Pseudolarix amabilis	1
golden oriole	Oriolus oriolus	2
golden palm civet	Paradoxurus zeylonensis	2
golden pheasant	Chrysolophus pictus	2
golden shiner	Notemigonus crysoleucas	2
golden snub-nosed monkey	Rhinopithecus roxellana	2
golden trumpet	Allamanda cathartica	1
golden-collared manakin	Manacus vitellinus	2
goldfish	Carassius auratus	2
Goldie's fern	Dryopteris goldieana	1
goldilocks	Galatella linosyris	1
gorse	Ulex europaeus	1
goshawk	Accipiter gentilis	2
Grant's gazelle	Nanger granti	2
grape-leaf begonia	Begonia dregei	1
grapefruit	Citrus x paradisi	1
gray birch	Betula populifolia	1
gray fox	Urocyon cinereoargenteus	2
gray goldenrod	Solidago nemoralis	1
gray mouse lemur	Microcebus murinus	2
gray seal	Halichoerus grypus	2
gray short-tailed opossum	Monodelphis domestica	2
gray squirrel	Sciurus carolinensis	2
gray whale	Eschrichtius robustus	2
gray willow	Salix cinerea	1
gray wolf	Canis lupus	2
graylag goose	Anser anser	2
greasewood	Sarcobatus vermiculatus	1
great auk	Pinguinus impennis	2
great barracuda	Sphyraena barracuda	2
great black-backed gull	Larus marinus	2
great bowerbird	Chlamydera nuchalis	2
great burdock	Arctium lappa	1
great bustard	Otis tarda	2
great cormorant	Phalacrocorax carbo	2
great crested grebe	Podiceps cristatus	2
great duckweed	Spirodela polyrhiza	1
great grey owl	Strix nebulosa	2
great horned owl	Bubo virginianus	2
great reed warbler	Acrocephalus arundinaceus	2
great skua	Catharacta skua	2
great snipe	Gallinago media	2
great tit	Parus major	2
great white shark	Carcharodon carcharias	2
greater flamingo	Phoenicopterus roseus	2
greater grison	Galictis vittata	2
greater horseshoe bat	Rhinolophus ferrumequinum	2
greater kudu	Tragelaphus strepsiceros	2
greater masterwort	Astrantia major	1
greater prairie chicken	Tympanuchus cupido	2
greater scaup	Aythya marila	2
greater whitethroat	Sylvia communis	2
green anole	Anolis carolinensis	2
green hellebore	Helleborus viridis	1
green lizard	Lacerta viridis	2
green monkey	Chlorocebus sabaeus	2
green peafowl	Pavo muticus	2
green sea turtle	Chelonia mydas	2
green sea urchin	Lytechinus variegatus	9
greenhouse whitefly	Trialeurodes vaporariorum	5
Grevy's zebra	Equus grevyi	2
grey catbird	Dumetella carolinensis	2
grey partridge	Perdix perdix	2
grey skate	Dipturus batis	2
grey snapper	Lutjanus griseus	2
grey-headed woodpecker	Picus canus	2
griffon vulture	Gyps fulvus	2
grivet	Chlorocebus aethiops	2
grouseberry	Vaccinium scoparium	1
guanaco	Lama guanicoe	2
guelder rose	Viburnum opulus	1
guereza	Colobus guereza	2
Gulf killifish	Fundulus grandis	2
guppy	Poecilia reticulata	2
gypsy moth	Lymantria dispar	5
gyrfalcon	Falco rusticolus	2
hackberry petiole gall psyllid	Pachypsylla venusta	5
hairy vetch	Vicia villosa	1
hairy-legged vampire bat	Diphylla ecaudata	2
hamadryas baboon	Papio hamadryas	2
harbor porpoise	Phocoena phocoena	2
harbor seal	Phoca vitulina	2
harp seal	Phoca groenlandica	2
harpy eagle	Harpia harpyja	2
hartebeest	Alcelaphus buselaphus	2
hawfinch	Coccothraustes coccothraustes	2
hawksbill turtle	Eretmochelys imbricata	2
heartleaf arnica	Arnica cordifolia	1
heartseed	Cardiospermum grandiflorum	1
hedge bindweed	Calystegia sepium	1
hedge maple	Acer campestre	1
hellbender	Cryptobranchus alleganiensis	2
helmeted guineafowl	Numida meleagris	2
hemp	Cannabis sativa	1
hemp agrimony	Eupatorium cannabinum	1
henbane	Hyoscyamus niger	1
henbit	Lamium amplexicaule	1
herb mercury	Mercurialis annua	1
herring gull	Larus argentatus	2
herring worm	Anisakis simplex	5
hiba arborvitae	Thujopsis dolabrata	1
hill myna	Gracula religiosa	2
hippopotamus	Hippopotamus amphibius	2
hoary marmot	Marmota caligata	2
hoary plantain	Plantago media	1
hoatzin	Opisthocomus hoazin	2
hog peanut	Amphicarpaea bracteata	1
hogchoker	Trinectes maculatus	2
hogweed	Heracleum sphondylium	1
Hokkaido salamander	Hynobius retardatus	2
holly-leaved cherry	Prunus ilicifolia	1
honey badger	Mellivora capensis	2
honey bee	Apis mellifera	5
honey locust	Gleditsia triacanthos	1
honey mesquite	Prosopis glandulosa	1
hooded merganser	Lophodytes cucullatus	2
hooded seal	Cystophora cristata	2
hooded skunk	Mephitis macroura	2
horn fly	Haematobia irritans	5
horned whiff	Citharichthys cornutus	2
horse	Equus caballus	2
horse gram	Macrotyloma uniflorum	1
horseradish	Armoracia rusticana	1
hot pepper	Capsicum frutescens	1
house centipede	Scutigera coleoptrata	5
house finch	Carpodacus mexicanus	2
house fly	Musca domestica	5
house mouse	Mus musculus	2
house sparrow	Passer domesticus	2
house wren	Troglodytes aedon	2
huckleberry oak	Quercus vacciinifolia	1
human	Homo sapiens	2
human botfly	Dermatobia hominis	5
humpback whale	Megaptera novaeangliae	2
huon pine	Lagarostrobos franklinii	1
hyacinth bean	Lablab purpureus	1
hydrilla	Hydrilla verticillata	1
ibex	Capra ibex	2
icterine warbler	Hippolais icterina	2
impala	Aepyceros melampus	2
imperial moth	Eacles imperialis	5
incense cedar	Calocedrus decurrens	1
Indian coral tree	Erythrina variegata	1
Indian eri silkmoth	Samia ricini	5
Indian false vampire	Megaderma lyra	2
Indian moon moth	Actias selene	5
Indian muga silkmoth	Antheraea assama	5
Indian mustard	Brassica juncea	1
Indian peafowl	Pavo cristatus	2
Indian rhinoceros	Rhinoceros unicornis	2
Indian short-nosed fruit bat	Cynopterus sphinx	2
indigo bunting	Passerina cyanea	2
inkberry	Ilex glabra	1
interior live oak	Quercus wislizeni	1
io moth	Automeris io	5
ivory gull	Pagophila eburnea	2
ivory-billed woodpecker	Campephilus principalis	2
jack bean	Canavalia ensiformis	1
jack pine	Pinus banksiana	1
jackass penguin	Spheniscus demersus	2
jackdaw	Corvus monedula	2
jaguar	Panthera onca	2
Japanese apricot	Prunus mume	1
Japanese black pine	Pinus thunbergii	1
Japanese carpet grass	Zoysia matrella	1
Japanese eel	Anguilla japonica	2
Japanese lawn grass	Zoysia japonica	1
Japanese medaka	Oryzias latipes	2
Japanese morning glory	Ipomoea nil	1
Japanese oak silkmoth	Antheraea yamamai	5
Japanese pagoda tree	Sophora japonica	1
Japanese quail	Coturnix japonica	2
Japanese red pine	Pinus densiflora	1
Japanese sea cucumber	Apostichopus japonicus	9
Japanese tree lilac	Syringa reticulata	1
Jerdon's jumping ant	Harpegnathos saltator	5
jewel wasp	Nasonia vitripennis	5
jewels-of-opar	Talinum paniculatum	1
jimsonweed	Datura stramonium	1
jocote	Spondias purpurea	1
joewood	Jacquinia keyensis	1
John Dory	Zeus faber	2
jointed charlock	Raphanus raphanistrum	1
jungle cat	Felis chaus	2
Jupiter's beard	Anthyllis barba-jovis	1
kea	Nestor notabilis	2
kelp greenling	Hexagrammos decagrammus	2
Kentucky coffee tree	Gymnocladus dioicus	1
kiang	Equus kiang	2
killdeer	Charadrius vociferus	2
killer whale	Orcinus orca	2
king begonia	Begonia rex	1
king cobra	Ophiophagus hannah	2
king mackerel	Scomberomorus cavalla	2
king penguin	Aptenodytes patagonicus	2
king protea	Protea cynaroides	1
king vulture	Sarcoramphus papa	2
king whiting	Menticirrhus americanus	2
kinkajou	Potos flavus	2
Kirk's dik-dik	Madoqua kirkii	2
kit fox	Vulpes velox	2
kiwi	Actinidia deliciosa	1
knawel	Scleranthus annuus	1
knobcone pine	Pinus attenuata	1
koala	Phascolarctos cinereus	2
Komodo dragon	Varanus komodoensis	2
kurrajong	Brachychiton populneus	1
lady fern	Athyrium filix-femina	1
ladyfish	Elops saurus	2
lake trout	Salvelinus namaycush	2
lake whitefish	Coregonus clupeaformis	2
lamb's-quarters	Chenopodium album	1
lammergeier	Gypaetus barbatus	2
langsat	Lansium domesticum	1
large cranberry	Vaccinium macrocarpon	1
large flying fox	Pteropus vampyrus	2
large Indian civet	Viverra zibetha	2
large periwinkle	Vinca major	1
large white	Pieris brassicae	5
large white petunia	Petunia axillaris	1
large yellow croaker	Larimichthys crocea	2
large-spotted genet	Genetta tigrina	2
largemouth bass	Micropterus salmoides	2
laurel cherry	Prunus caroliniana	1
leafy spurge	Euphorbia esula	1
least bittern	Ixobrychus exilis	2
least shrew	Cryptotis parva	2
least weasel	Mustela nivalis	2
leatherback turtle	Dermochelys coriacea	2
leathery grape fern	Botrychium multifidum	1
leathery polypody	Polypodium scouleri	1
lechwe	Kobus leche	2
lemon	Citrus limon	1
lemon shark	Negaprion brevirostris	2
lemon sole	Microstomus kitt	2
lemon-scented gum	Corymbia citriodora	1
lentil	Lens culinaris	1
leopard	Panthera pardus	2
leopard cat	Prionailurus bengalensis	2
lesser Egyptian jerboa	Jaculus jaculus	2
lesser galangal	Alpinia officinarum	1
lesser kudu	Tragelaphus imberbis	2
lesser rorqual	Balaenoptera acutorostrata	2
lesser scaup	Aythya affinis	2
lesser whitethroat	Sylvia curruca	2
lettuce	Lactuca sativa	1
licorice fern	Polypodium glycyrrhiza	1
lima bean	Phaseolus lunatus	1
limber pine	Pinus flexilis	1
limestone salamander	Hydromantes brunus	2
Linnaeus's two-toed sloth	Choloepus didactylus	2
lion	Panthera leo	2
little blue heron	Egretta caerulea	2
little brown bat	Myotis lucifugus	2
little egret	Egretta garzetta	2
little fire ant	Wasmannia auropunctata	5
little honeybee	Apis florea	5
little owl	Athene noctua	2
little skate	Leucoraja erinacea	2
liver fluke	Fasciola hepatica	9
llama	Lama glama	2
loblolly pine	Pinus taeda	1
lodgepole pine	Pinus contorta	1
loggerhead turtle	Caretta caretta	2
long-eared owl	Asio otus	2
long-nosed cusimanse	Crossarchus obscurus	2
long-tailed chinchilla	Chinchilla lanigera	2
long-tailed weasel	Mustela frenata	2
longan	Dimocarpus longan	1
longfin mako	Isurus paucus	2
longleaf pine	Pinus palustris	1
lookdown	Selene vomer	2
love-lies-bleeding	Amaranthus caudatus	1
lowland burrowing treefrog	Smilisca fodiens	2
lowland fir	Abies grandis	1
lumpfish	Cyclopterus lumpus	2
lygus bug	Lygus hesperus	5
Ma's night monkey	Aotus nancymaae	2
mackerel scad	Decapterus macarellus	2
Macqueen's bustard	Chlamydotis undulata	2
Madagascar periwinkle	Catharanthus roseus	1
madder	Rubia tinctorum	1
maiden pink	Dianthus deltoides	1
maikoa	Brugmansia arborea	1
maize	Zea mays	1
Malayan pangolin	Manis javanica	2
Malayan tapir	Tapirus indicus	2
maleberry	Lyonia ligustrina	1
mallard	Anas platyrhynchos	2
mallee fowl	Leipoa ocellata	2
malo sina	Oryza brachyantha	1
mandarin duck	Aix galericulata	2
mandarin orange	Citrus reticulata	1
mandrill	Mandrillus sphinx	2
maned wolf	Chrysocyon brachyurus	2
mango	Mangifera indica	1
manna ash	Fraxinus ornus	1
marbled polecat	Vormela peregusna	2
markhor	Capra falconeri	2
marsh mongoose	Atilax paludinosus	2
marsh pea	Lathyrus palustris	1
marumi kumquat	Citrus japonica	1
masked palm civet	Paguma larvata	2
meadow pea	Lathyrus pratensis	1
meadow spittlebug	Philaenus spumarius	5
medicinal leech	Hirudo medicinalis	5
Mediterranean flour moth	Ephestia kuehniella	5
Mediterranean fruit fly	Ceratitis capitata	5
Mediterranean mussel	Mytilus galloprovincialis	5
medium ground-finch	Geospiza fortis	2
meerkat	Suricata suricatta	2
melon fly	Bactrocera cucurbitae	5
Menado coelacanth	Latimeria menadoensis	2
mew gull	Larus canus	2
Mexican beaded lizard	Heloderma horridum	2
Mexican bean beetle	Epilachna varivestis	5
Mexican tetra	Astyanax mexicanus	2
mezereon	Daphne mezereum	1
Mi-iuy croaker	Miichthys miiuy	2
midwife toad	Alytes obstetricans	2
migratory locust	Locusta migratoria	5
milk thistle	Silybum marianum	1
millet	Panicum miliaceum	1
miner's lettuce	Claytonia perfoliata	1
minniebush	Menziesia pilosa	1
mistflower	Conoclinium coelestinum	1
mistle thrush	Turdus viscivorus	2
mistletoe fig	Ficus deltoidea	1
mockernut hickory	Carya tomentosa	1
mole salamander	Ambystoma talpoideum	2
Molly Miller	Scartella cristata	2
monarch butterfly	Danaus plexippus	5
moneywort	Lysimachia nummularia	1
monkeypod	Samanea saman	1
moon jelly	Aurelia aurita	4
moonwort	Botrychium lunaria	1
moose	Alces alces	2
Moreton Bay pine	Araucaria cunninghamii	1
mormon cricket	Anabrus simplex	5
mosquito fern	Azolla caroliniana	1
moss campion	Silene acaulis	1
moth mullein	Verbascum blattaria	1
mother-in-law's tongue	Sansevieria trifasciata	1
mountain andromeda	Pieris floribunda	1
mountain beaver	Aplodontia rufa	2
mountain ebony	Bauhinia variegata	1
mountain goat	Oreamnos americanus	2
mountain laurel	Kalmia latifolia	1
mountain maple	Acer spicatum	1
mountain nyala	Tragelaphus buxtoni	2
mountain pine	Pinus mugo	1
mountain pine beetle	Dendroctonus ponderosae	5
mountain weasel	Mustela altaica	2
mourning cloak	Nymphalis antiopa	5
mouse-ear hawkweed	Hieracium pilosella	1
mule deer	Odocoileus hemionus	2
mullein pink	Silene coronaria	1
mummichog	Fundulus heteroclitus	2
mung bean	Vigna radiata	1
Murray red gum	Eucalyptus camaldulensis	1
muscovy duck	Cairina moschata	2
musk rose	Rosa moschata	1
muskmelon	Cucumis melo	1
mute swan	Cygnus olor	2
mutton snapper	Lutjanus analis	2
naked mole-rat	Heterocephalus glaber	2
naranjilla	Solanum quitoense	1
narrow-clawed crayfish	Pontastacus leptodactylus	5
narrow-leaf cattail	Typha angustifolia	1
narrow-leaved blue lupine	Lupinus angustifolius	1
narrow-leaved plantain	Plantago lanceolata	1
narwhal	Monodon monoceros	2
natterjack	Epidalea calamita	2
needle furze	Genista anglica	1
neem	Azadirachta indica	1
New England aster	Symphyotrichum novae-angliae	1
New York aster	Symphyotrichum novi-belgii	1
night jessamine	Cestrum nocturnum	1
night snake	Hypsiglena torquata	2
Nile crocodile	Crocodylus niloticus	2
Nile tilapia	Oreochromis niloticus	2
nilgai	Boselaphus tragocamelus	2
nine-banded armadillo	Dasypus novemcinctus	2
nodding thistle	Carduus nutans	1
northern American river otter	Lontra canadensis	2
northern bobwhite	Colinus virginianus	2
northern bog lemming	Synaptomys borealis	2
northern cricket frog	Acris crepitans	2
northern flying squirrel	Glaucomys sabrinus	2
northern fulmar	Fulmarus glacialis	2
northern harrier	Circus cyaneus	2
northern oriole	Icterus galbula	2
northern pike	Esox lucius	2
northern pin oak	Quercus ellipsoidalis	1
northern pocket gopher	Thomomys talpoides	2
northern red oak	Quercus rubra	1
northern wheatear	Oenanthe oenanthe	2
northern white-cheeked gibbon	Nomascus leucogenys	2
Norway rat	Rattus norvegicus	2
Norway spruce	Picea abies	1
numbat	Myrmecobius fasciatus	2
nurse shark	Ginglymostoma cirratum	2
nutmeg hickory	Carya myristiciformis	1
oakleaf goosefoot	Oxybasis glauca	1
oat	Avena sativa	1
ocean pout	Zoarces americanus	2
ocean sunfish	Mola mola	2
ocellated turkey	Meleagris ocellata	2
ocelot	Leopardus pardalis	2
ocotillo	Fouquieria splendens	1
oilbird	Steatornis caripensis	2
oilfish	Ruvettus pretiosus	2
okapi	Okapia johnstoni	2
olive baboon	Papio anubis	2
olive fruit fly	Bactrocera oleae	5
Olympic salamander	Rhyacotriton olympicus	2
onager	Equus hemionus	2
one-flowered wintergreen	Moneses uniflora	1
onion	Allium cepa	1
opium poppy	Papaver somniferum	1
orange hawkweed	Hieracium aurantiacum	1
orange milkwort	Polygala lutea	1
orange mud crab	Scylla olivacea	5
orange tortrix	Argyrotaenia citrana	5
orchard grass	Dactylis glomerata	1
Ord's kangaroo rat	Dipodomys ordii	2
Oriental citrus fly	Bactrocera minax	5
Oriental cockroach	Blatta orientalis	5
Oriental fruit fly	Bactrocera dorsalis	5
Oriental poppy	Papaver orientale	1
orpine	Hylotelephium telephium	1
osage orange	Maclura pomifera	1
osprey	Pandion haliaetus	2
ostrich fern	Matteuccia struthiopteris	1
Our Lord's candle	Hesperoyucca whipplei	1
oxlip	Primula elatior	1
oyster mushroom	Pleurotus ostreatus	4
Pacific oyster	Crassostrea gigas	5
Pacific silver fir	Abies amabilis	1
Pacific treefrog	Pseudacris regilla	2
Pacific white shrimp	Litopenaeus vannamei	5
painted tongue	Salpiglossis sinuata	1
Pallas's cat	Otocolobus manul	2
Pallas's sandgrouse	Syrrhaptes paradoxus	2
pallid bat	Antrozous pallidus	2
pampas fox	Lycalopex gymnocercus	2
papaya	Carica papaya	1
paper birch	Betula papyrifera	1
paper nautilus	Argonauta argo	5
Para rubber tree	Hevea brasiliensis	1
parasol mushroom	Macrolepiota procera	4
Parnell's mustached bat	Pteronotus parnellii	2
passenger pigeon	Ectopistes migratorius	2
pea	Pisum sativum	1
pea aphid	Acyrthosiphon pisum	5
pea weevil	Bruchus pisorum	5
peach	Prunus persica	1
peachleaf willow	Salix amygdaloides	1
peanut	Arachis hypogaea	1
pear	Pyrus communis	1
pearl millet	Cenchrus americanus	1
pectoral sandpiper	Calidris melanotos	2
peepul	Ficus religiosa	1
peppermint	Mentha x piperita	1
pere david's deer	Elaphurus davidianus	2
peregrine falcon	Falco peregrinus	2
perennial ryegrass	Lolium perenne	1
periodical cicada	Magicicada septendecim	5
phantom orchid	Cephalanthera austiniae	1
pharaoh ant	Monomorium pharaonis	5
pheasant coucal	Centropus phasianinus	2
pheasant's-eye	Adonis annua	1
pichi	Fabiana imbricata	1
pickerel frog	Rana palustris	2
pig	Sus scrofa	2
pig roundworm	Ascaris suum	5
pig-tailed macaque	Macaca nemestrina	2
pigeon pea	Cajanus cajan	1
pignut hickory	Carya glabra	1
pin cherry	Prunus pensylvanica	1
pin oak	Quercus palustris	1
pine fern	Anemia adiantifolia	1
pine grosbeak	Pinicola enucleator	2
pineapple	Ananas comosus	1
pinesap	Monotropa hypopitys	1
pinfish	Lagodon rhomboides	2
pintail	Anas acuta	2
piping plover	Charadrius melodus	2
pitanga	Eugenia uniflora	1
plains pocket gopher	Geomys bursarius	2
plains pocket mouse	Perognathus flavescens	2
plains zebra	Equus burchellii	2
platypus	Ornithorhynchus anatinus	2
plumed scorpionfish	Scorpaena grandicornis	2
pochard	Aythya ferina	2
poinsettia	Euphorbia pulcherrima	1
poison ash	Toxicodendron vernix	1
poison hemlock	Conium maculatum	1
polar bear	Ursus maritimus	2
polyphemus moth	Antheraea polyphemus	5
pomegranate	Punica granatum	1
pond pine	Pinus serotina	1
porkfish	Anisotremus virginicus	2
Port Jackson fig	Ficus rubiginosa	1
Port Orford cedar	Chamaecyparis lawsoniana	1
post oak	Quercus stellata	1
potato	Solanum tuberosum	1
potato tuberworm	Phthorimaea operculella	5
prairie coneflower	Ratibida tagetes	1
prairie deer mouse	Peromyscus maniculatus	2
prairie trillium	Trillium recurvatum	1
prairie vole	Microtus ochrogaster	2
prairie willow	Salix humilis	1
prickly lettuce	Lactuca serriola	1
pride of California	Lathyrus splendens	1
primrose jasmine	Jasminum mesnyi	1
proboscis monkey	Nasalis larvatus	2
pronghorn	Antilocapra americana	2
Przewalski's horse	Equus przewalskii	2
Puerto Rican parrot	Amazona vittata	2
puff adder	Bitis arietans	2
puma	Puma concolor	2
pumpkin	Cucurbita pepo	1
pumpkinseed	Lepomis gibbosus	2
purging cassia	Cassia fistula	1
purple amaranth	Amaranthus cruentus	1
purple emperor	Apatura iris	5
purple finch	Carpodacus purpureus	2
purple mullein	Verbascum phoeniceum	1
purple osier	Salix purpurea	1
purple sanicle	Sanicula bipinnatifida	1
purple sea star	Pisaster ochraceus	9
purple sea urchin	Strongylocentrotus purpuratus	9
pygmy marmoset	Callithrix pygmaea	2
pygmy sperm whale	Kogia breviceps	2
queen of the night	Selenicereus grandiflorus	1
queen triggerfish	Balistes vetula	2
rabbit	Oryctolagus cuniculus	2
rabbitwood	Pyrularia pubera	1
raccoon	Procyon lotor	2
radish	Raphanus sativus	1
rainbow runner	Elagatis bipinnulata	2
rainbow smelt	Osmerus mordax	2
rainbow trout	Oncorhynchus mykiss	2
ram's horn	Proboscidea louisiana	1
ramie	Boehmeria nivea	1
ramontchi	Flacourtia indica	1
rampion bellflower	Campanula rapunculus	1
rangpur lime	Citrus limonia	1
rapeseed	Brassica napus	1
rattlesnake fern	Botrychium virginianum	1
rattlesnake master	Eryngium yuccifolium	1
razorbill	Alca torda	2
red admiral	Vanessa atalanta	5
red bat	Lasiurus borealis	2
red bay	Persea borbonia	1
red bryony	Bryonia dioica	1
red campion	Silene dioica	1
red cedar	Juniperus virginiana	1
red clover	Trifolium pratense	1
red crossbill	Loxia curvirostra	2
red currant	Ribes rubrum	1
red deer	Cervus elaphus	2
red drum	Sciaenops ocellatus	2
red fire ant	Solenopsis invicta	5
red fox	Vulpes vulpes	2
red goatfish	Mullus auratus	2
red goosefoot	Oxybasis rubra	1
red kangaroo	Macropus rufus	2
red maids	Calandrinia ciliata	1
red maple	Acer rubrum	1
red mulberry	Morus rubra	1
red panda	Ailurus fulgens	2
red phalarope	Phalaropus fulicaria	2
red pine	Pinus resinosa	1
red porgy	Pagrus pagrus	2
red silk-cotton tree	Bombax ceiba	1
red siskin	Carduelis cucullata	2
red spruce	Picea rubens	1
red squirrel	Sciurus vulgaris	2
red swamp crayfish	Procambarus clarkii	5
red underwing	Catocala nupta	5
red valerian	Centranthus ruber	1
red wolf	Canis rufus	2
red-bellied piranha	Pygocentrus nattereri	2
red-crested turaco	Tauraco erythrolophus	2
red-legged seriema	Cariama cristata	2
red-shouldered hawk	Buteo lineatus	2
red-tailed hawk	Buteo jamaicensis	2
red-throated loon	Gavia stellata	2
red-winged blackbird	Agelaius phoeniceus	2
redwing	Turdus iliacus	2
reed bunting	Emberiza schoeniclus	2
reef squirrelfish	Sargocentron coruscum	2
reindeer	Rangifer tarandus	2
retem	Retama raetam	1
reticulated python	Broghammerus reticulatus	2
rhesus monkey	Macaca mulatta	2
rice	Oryza sativa	1
Rickett's big-footed Myotis	Myotis ricketti	2
rifleman	Acanthisitta chloris	2
ring-necked pheasant	Phasianus colchicus	2
ring-tailed lemur	Lemur catta	2
ring-tailed mongoose	Galidia elegans	2
ringhals	Hemachatus haemachatus	2
ringtail	Bassariscus astutus	2
roadrunner	Geococcyx californianus	2
roan antelope	Hippotragus equinus	2
robusta coffee	Coffea canephora	1
rock elm	Ulmus thomasii	1
rock gunnel	Pholis gunnellus	2
rock harlequin	Capnoides sempervirens	1
rock hind	Epinephelus adscensionis	2
rock hyrax	Procavia capensis	2
rock partridge	Alectoris graeca	2
rock pigeon	Columba livia	2
rock rattlesnake	Crotalus lepidus	2
rock sea bass	Centropristis philadelphica	2
rock wren	Salpinctes obsoletus	2
rooibos	Aspalathus linearis	1
rose geranium	Pelargonium graveolens	1
rose-root	Rhodiola rosea	1
roselle	Hibiscus sabdariffa	1
rosemary	Rosmarinus officinalis	1
rosy boa	Lichanura trivirgata	2
rough bindweed	Smilax aspera	1
rough pea	Lathyrus hirsutus	1
rough-legged hawk	Buteo lagopus	2
rough-skinned newt	Taricha granulosa	2
roughtail stingray	Dasyatis centroura	2
round scad	Decapterus punctatus	2
round whitefish	Prosopium cylindraceum	2
round-tailed muskrat	Neofiber alleni	2
rowan	Sorbus aucuparia	1
royal fern	Osmunda regalis	1
royal poinciana	Delonix regia	1
ruddy duck	Oxyura jamaicensis	2
ruddy turnstone	Arenaria interpres	2
ruff	Philomachus pugnax	2
ruffe	Gymnocephalus cernuus	2
ruffed grouse	Bonasa umbellus	2
rye	Secale cereale	1
sable	Martes zibellina	2
sable antelope	Hippotragus niger	2
sablefish	Anoplopoma fimbria	2
sacred ibis	Threskiornis aethiopicus	2
sacred lotus	Nelumbo nucifera	1
safflower	Carthamus tinctorius	1
saffron	Crocus sativus	1
sage grouse	Centrocercus urophasianus	2
saguaro	Carnegiea gigantea	1
sailfin molly	Poecilia latipinna	2
Saker falcon	Falco cherrug	2
salal	Gaultheria shallon	1
salmon louse	Lepeophtheirus salmonis	5
sambar	Rusa unicolor	2
sand blackberry	Rubus cuneifolius	1
sand cherry	Prunus pumila	1
sand lizard	Lacerta agilis	2
sandbar shark	Carcharhinus plumbeus	2
Santa Lucia fir	Abies bracteata	1
satin bowerbird	Ptilonorhynchus violaceus	2
satinleaf	Chrysophyllum oliviforme	1
saw palmetto	Serenoa repens	1
scarlet fritillary	Fritillaria recurva	1
scarlet macaw	Ara macao	2
scarlet oak	Quercus coccinea	1
scarlet runner bean	Phaseolus coccineus	1
scarlet tanager	Piranga olivacea	2
scented fern	Mohria caffrorum	1
Scots pine	Pinus sylvestris	1
scrub pine	Pinus virginiana	1
sea lamprey	Petromyzon marinus	2
sea otter	Enhydra lutris	2
sea raven	Hemitripterus americanus	2
sea starwort	Aster tripolium	1
sedge warbler	Acrocephalus schoenobaenus	2
sego lily	Calochortus nuttallii	1
sei whale	Balaenoptera borealis	2
self-heal	Prunella vulgaris	1
Selous's mongoose	Paracynictis selousi	2
sergeant major	Abudefduf saxatilis	2
sericea lespedeza	Lespedeza cuneata	1
serpentwood	Rauvolfia serpentina	1
serval	Leptailurus serval	2
sesame	Sesamum indicum	1
shagbark hickory	Carya ovata	1
shamrock pea	Parochetus communis	1
shanny	Lipophrys pholis	2
shaving-brush tree	Pseudobombax ellipticum	1
sheep	Ovis aries	2
sheep sorrel	Rumex acetosella	1
sheep tapeworm	Moniezia expansa	9
sheepshead minnow	Cyprinodon variegatus	2
sheepshead porgy	Calamus penna	2
shepherd's purse	Capsella bursa-pastoris	1
shiitake mushroom	Lentinula edodes	4
shingle oak	Quercus imbricaria	1
shining sumac	Rhus copallina	1
shining willow	Salix lucida	1
shoebill	Balaeniceps rex	2
short-beaked echidna	Tachyglossus aculeatus	2
short-tailed shrew	Blarina brevicauda	2
shortleaf pine	Pinus echinata	1
siamang	Symphalangus syndactylus	2
Siberian weasel	Mustela sibirica	2
sickle alfalfa	Medicago falcata	1
side-striped jackal	Canis adustus	2
silk tree	Albizia julibrissin	1
silky anteater	Cyclopes didactylus	2
silky dogwood	Cornus amomum	1
silky pocket mouse	Perognathus flavus	2
silky willow	Salix sericea	1
silver birch	Betula pendula	1
silver bream	Blicca bjoerkna	2
silver hake	Merluccius bilinearis	2
silver lime	Tilia tomentosa	1
silver maple	Acer saccharinum	1
silver perch	Bairdiella chrysoura	2
silver sagebrush	Artemisia cana	1
silverberry	Elaeagnus commutata	1
six-lined racerunner	Aspidoscelis sexlineata	2
skipjack tuna	Katsuwonus pelamis	2
skirret	Sium sisarum	1
skunk cabbage	Symplocarpus foetidus	1
skunkbush	Rhus trilobata	1
slender mongoose	Galerella sanguinea	2
slender rush	Juncus tenuis	1
slippery elm	Ulmus rubra	1
sloth bear	Melursus ursinus	2
small hive beetle	Aethina tumida	5
small Indian civet	Viverricula indica	2
small white	Pieris rapae	5
small-eared galago	Otolemur garnettii	2
small-toothed palm civet	Arctogalidia trivirgata	2
smalleye hammerhead	Sphyrna tudes	2
smallmouth bass	Micropterus dolomieu	2
smalltooth sawfish	Pristis pectinata	2
smew	Mergellus albellus	2
smooth crabgrass	Digitaria ischaemum	1
smooth hammerhead	Sphyrna zygaena	2
smooth sumac	Rhus glabra	1
smooth-coated otter	Lutrogale perspicillata	2
snail darter	Percina tanasi	2
snake mackerel	Gempylus serpens	2
snow bunting	Plectrophenax nivalis	2
snow leopard	Uncia uncia	2
snowberry fruit fly	Rhagoletis zephyria	5
snowshoe hare	Lepus americanus	2
snowy egret	Egretta thula	2
snowy owl	Bubo scandiacus	2
soap tree	Yucca elata	1
social tuco-tuco	Ctenomys sociabilis	2
sockeye salmon	Oncorhynchus nerka	2
solitary vireo	Vireo solitarius	2
song sparrow	Melospiza melodia	2
song thrush	Turdus philomelos	2
sooty mangabey	Cercocebus atys	2
sorghum	Sorghum bicolor	1
sour cherry	Prunus cerasus	1
sour dock	Rumex acetosa	1
sour orange	Citrus aurantium	1
sourwood	Oxydendrum arboreum	1
South American bullfrog	Leptodactylus pentadactylus	2
southeastern pocket gopher	Geomys pinetis	2
southern bog lemming	Synaptomys cooperi	2
southern cassowary	Casuarius casuarius	2
southern flying squirrel	Glaucomys volans	2
southern harebell	Campanula divaricata	1
southern live oak	Quercus virginiana	1
southern magnolia	Magnolia grandiflora	1
southern platyfish	Xiphophorus maculatus	2
southern red oak	Quercus falcata	1
southwestern toad	Anaxyrus microscaphus	2
sowbane	Chenopodiastrum hybridum	1
soybean	Glycine max	1
soybean cyst nematode	Heterodera glycines	5
Spanish lynx	Lynx pardinus	2
spearmint	Mentha spicata	1
speckled mousebird	Colius striatus	2
speckled rattlesnake	Crotalus mitchellii	2
spectacled caiman	Caiman crocodilus	2
spelt	Triticum spelta	1
sperm whale	Physeter catodon	2
spider flower	Cleome hassleriana	1
spike heath	Bruckenthalia spiculifolia	1
spinach	Spinacia oleracea	1
spiny starfish	Marthasterias glacialis	9
spirlin	Alburnoides bipunctatus	2
spitting cobra	Naja nigricollis	2
spotted bonytongue	Scleropages leichardti	2
spotted eagle ray	Aetobatus narinari	2
spotted flycatcher	Muscicapa striata	2
spotted gar	Lepisosteus oculatus	2
spotted green pufferfish	Tetraodon nigroviridis	2
spotted hyena	Crocuta crocuta	2
spotted monkey flower	Mimulus guttatus	1
spotted owl	Strix occidentalis	2
spotted salamander	Ambystoma maculatum	2
spotted seal	Phoca largha	2
spotted sunfish	Lepomis punctatus	2
spotted weakfish	Cynoscion nebulosus	2
spotted-necked otter	Hydrictis maculicollis	2
spring vetch	Vicia sativa	1
springbok	Antidorcas marsupialis	2
spruce pine	Pinus glabra	1
squash bug	Anasa tristis	5
stable fly	Stomoxys calcitrans	5
star apple	Chrysophyllum cainito	1
star magnolia	Magnolia stellata	1
star-nosed mole	Condylura cristata	2
starlet sea anemone	Nematostella vectensis	4
steenbok	Raphicerus campestris	2
Steller sea lion	Eumetopias jubatus	2
Steller's sea cow	Hydrodamalis gigas	2
sticktight flea	Echidnophaga gallinacea	5
stiff brome	Brachypodium distachyon	1
stinging nettle	Urtica dioica	1
stinking hellebore	Helleborus foetidus	1
stoat	Mustela erminea	2
stone loach	Barbatula barbatula	2
stone pine	Pinus pinea	1
stoneroot	Collinsonia canadensis	1
straw foxglove	Digitalis lutea	1
straw-colored fruit bat	Eidolon helvum	2
strawberry	Fragaria x ananassa	1
strawberry tree	Arbutus unedo	1
stripe-necked mongoose	Herpestes vitticollis	2
striped hyena	Hyaena hyaena	2
striped killifish	Fundulus majalis	2
striped riceborer	Chilo suppressalis	5
striped sea-bass	Morone saxatilis	2
striped skunk	Mephitis mephitis	2
subalpine fir	Abies lasiocarpa	1
sugar beet	Beta vulgaris	1
sugar maple	Acer saccharum	1
sugar sumac	Rhus ovata	1
sugarcane	Saccharum officinarum	1
Sumatran orangutan	Pongo abelii	2
summer cypress	Bassia scoparia	1
summer flounder	Paralichthys dentatus	2
summer savory	Satureja hortensis	1
summer tanager	Piranga rubra	2
sunberry	Solanum retroflexum	1
sunbittern	Eurypyga helias	2
Sunda flying lemur	Galeopterus variegatus	2
sunflower	Helianthus annuus	1
surfbird	Aphriza virgata	2
swamp candleberry	Morella pensylvanica	1
swamp chestnut oak	Quercus michauxii	1
swamp dewberry	Rubus hispidus	1
swamp lily	Saururus cernuus	1
swamp milkweed	Asclepias incarnata	1
swamp rabbit	Sylvilagus aquaticus	2
swamp white oak	Quercus bicolor	1
sweet balm	Melissa officinalis	1
sweet basil	Ocimum basilicum	1
sweet birch	Betula lenta	1
sweet cherry	Prunus avium	1
sweet cicely	Myrrhis odorata	1
sweet flag	Acorus calamus	1
sweet gale	Myrica gale	1
sweet gum	Liquidambar styraciflua	1
sweet marjoram	Origanum majorana	1
sweet orange	Citrus sinensis	1
sweet pea	Lathyrus odoratus	1
sweet potato	Ipomoea batatas	1
sweet William	Dianthus barbatus	1
sweet wormwood	Artemisia annua	1
sweetbrier	Rosa eglanteria	1
Swiss stone pine	Pinus cembra	1
switch-ivy	Leucothoe fontanesiana	1
sword bean	Canavalia gladiata	1
swordfish	Xiphias gladius	2
sycamore fig	Ficus sycomorus	1
takin	Budorcas taxicolor	2
talapoin	Miopithecus talapoin	2
tall buttercup	Ranunculus acris	1
tamarack	Larix laricina	1
tammar wallaby	Macropus eugenii	2
tangor	Citrus nobilis	1
tansy	Tanacetum vulgare	1
tarahumara frog	Rana tarahumarae	2
tarnished plant bug	Lygus lineolaris	5
Tasmanian devil	Sarcophilus harrisii	2
tawny owl	Strix aluco	2
tayra	Eira barbara	2
tea	Camellia sinensis	1
tea rose	Rosa odorata	1
tench	Tinca tinca	2
terebinth	Pistacia terebinthus	1
thale cress	Arabidopsis thaliana	1
thirteen-lined ground squirrel	Ictidomys tridecemlineatus	2
Thomson's gazelle	Eudorcas thomsonii	2
thorny skate	Amblyraja radiata	2
thorny stick insect	Aretaon asperrimus	5
three-spined stickleback	Gasterosteus aculeatus	2
throatwort	Campanula trachelium	1
thylacine	Thylacinus cynocephalus	2
thyme-leaved speedwell	Veronica serpyllifolia	1
Tibetan ground-tit	Pseudopodoces humilis	2
tiger	Panthera tigris	2
tiger rockfish	Sebastes nigrocinctus	2
tiger salamander	Ambystoma tigrinum	2
tiger shark	Galeocerdo cuvier	2
titan arum	Amorphophallus titanum	1
toad rush	Juncus bufonius	1
toadshade	Trillium sessile	1
tobacco hornworm	Manduca sexta	5
tomato	Solanum lycopersicum	1
tomato hornworm	Manduca quinquemaculata	5
tomtate	Haemulon aurolineatum	2
tongue sole	Cynoglossus semilaevis	2
toothed spurge	Euphorbia dentata	1
topi	Damaliscus lunatus	2
torafugu	Takifugu rubripes	2
toxostome	Chondrostoma toxostoma	2
toyon	Heteromeles arbutifolia	1
trailing arbutus	Epigaea repens	1
tree cotton	Gossypium arboreum	1
tree heath	Erica arborea	1
tree lupine	Lupinus arboreus	1
tree pipit	Anthus trivialis	2
tree sparrow	Passer montanus	2
tree tobacco	Nicotiana glauca	1
trifoliate orange	Citrus trifoliata	1
trumpet creeper	Campsis radicans	1
trumpetfish	Aulostomus maculatus	2
tuatara	Sphenodon punctatus	2
tuckahoe	Peltandra virginica	1
tufted titmouse	Baeolophus bicolor	2
tundra swan	Cygnus columbianus	2
turbot	Scophthalmus maximus	2
turkey	Meleagris gallopavo	2
turkey oak	Quercus cerris	1
turkey vulture	Cathartes aura	2
turmeric	Curcuma longa	1
turnip moth	Agrotis segetum	5
turquoise killifish	Nothobranchius furzeri	2
turtlehead	Chelone glabra	1
tussock bellflower	Campanula carpatica	1
upland sandpiper	Bartramia longicauda	2
Upper Galilee mountains blind mole rat	Nannospalax galili	2
urial	Ovis vignei	2
vairone	Telestes souffia	2
valley oak	Quercus lobata	1
vanilla	Vanilla planifolia	1
vaquita	Phocoena sinus	2
varnish tree	Toxicodendron vernicifluum	1
vase tunicate	Ciona intestinalis	13
vegetable sponge	Luffa aegyptiaca	1
velvet bent grass	Agrostis canina	1
velvet grass	Holcus lanatus	1
vine maple	Acer circinatum	1
vinegarweed	Trichostema lanceolatum	1
violet-flowered petunia	Petunia integrifolia	1
Virginia chain fern	Woodwardia virginica	1
Virginia opossum	Didelphis virginiana	2
wall germander	Teucrium chamaedrys	1
walrus	Odobenus rosmarus	2
wandering albatross	Diomedea exulans	2
water buffalo	Bubalus bubalis	2
water chevrotain	Hyemoschus aquaticus	2
water hyacinth	Eichhornia crassipes	1
water lettuce	Pistia stratiotes	1
water locust	Gleditsia aquatica	1
water mint	Mentha aquatica	1
water oak	Quercus nigra	1
water speedwell	Veronica anagallis-aquatica	1
water vole	Microtus richardsoni	2
watermelon	Citrullus lanatus	1
Weddell seal	Leptonychotes weddellii	2
weeping love grass	Eragrostis curvula	1
weeping willow	Salix babylonica	1
Welsh onion	Allium fistulosum	1
western black widow	Latrodectus hesperus	5
western buttercup	Ranunculus occidentalis	1
Western diamondback rattlesnake	Crotalus atrox	2
western European hedgehog	Erinaceus europaeus	2
western fence lizard	Sceloporus occidentalis	2
western flower thrips	Frankliniella occidentalis	5
western gorilla	Gorilla gorilla	2
western gray squirrel	Sciurus griseus	2
western hemlock	Tsuga heterophylla	1
western larch	Larix occidentalis	1
western meadowlark	Sturnella neglecta	2
western narrow-mouthed toad	Gastrophryne olivacea	2
western painted turtle	Chrysemys picta	2
western poppy	Papaver californicum	1
western predatory mite	Metaseiulus occidentalis	5
western red-backed salamander	Plethodon vehiculum	2
western roe deer	Capreolus capreolus	2
western skink	Plestiodon skiltonianus	2
western tanager	Piranga ludoviciana	2
western toad	Anaxyrus boreas	2
western white pine	Pinus monticola	1
wheel bug	Arilus cristatus	5
white admiral	Limenitis arthemis	5
white avens	Geum canadense	1
white bass	Morone chrysops	2
white clover	Trifolium repens	1
white croaker	Genyonemus lineatus	2
white horehound	Marrubium vulgare	1
white lupine	Lupinus albus	1
white mulberry	Morus alba	1
white mullet	Mugil curema	2
white mustard	Sinapis alba	1
white perch	Morone americana	2
white popinac	Leucaena leucocephala	1
white poplar	Populus alba	1
white rhinoceros	Ceratotherium simum	2
white spruce	Picea glauca	1
white stork	Ciconia ciconia	2
white sturgeon	Acipenser transmontanus	2
white wagtail	Motacilla alba	2
white willow	Salix alba	1
white wood aster	Eurybia divaricata	1
white yam	Dioscorea alata	1
white-flowered gourd	Lagenaria siceraria	1
white-footed mouse	Peromyscus leucopus	2
white-lipped peccary	Tayassu pecari	2
white-nosed coati	Nasua narica	2
white-tailed deer	Odocoileus virginianus	2
white-tailed eagle	Haliaeetus albicilla	2
white-tailed mongoose	Ichneumia albicauda	2
white-tailed tropicbird	Phaethon lepturus	2
white-throated sparrow	Zonotrichia albicollis	2
white-throated tinamou	Tinamus guttatus	2
white-tufted-ear marmoset	Callithrix jacchus	2
whitebark pine	Pinus albicaulis	1
whitecup	Nierembergia repens	1
whooper swan	Cygnus cygnus	2
whooping crane	Grus americana	2
widgeon	Anas penelope	2
wild Bactrian camel	Camelus ferus	2
wild cinnamon	Canella winterana	1
wild garlic	Allium ursinum	1
wild licorice	Glycyrrhiza lepidota	1
wild rosemary	Rhododendron tomentosum	1
wild strawberry	Fragaria vesca	1
wild tobacco	Nicotiana rustica	1
wildcat	Felis silvestris	2
willow bell	Campanula persicifolia	1
willow tit	Poecile montanus	2
willow warbler	Phylloscopus trochilus	2
wine grape	Vitis vinifera	1
winged bean	Psophocarpus tetragonolobus	1
winged elm	Ulmus alata	1
winged pea	Lotus tetragonolobus	1
winter flounder	Pseudopleuronectes americanus	2
winter jasmine	Jasminum nudiflorum	1
winter savory	Satureja montana	1
wisent	Bison bonasus	2
wolverine	Gulo gulo	2
wood duck	Aix sponsa	2
wood frog	Rana sylvatica	2
wood pigeon	Columba palumbus	2
wood stork	Mycteria americana	2
wood tobacco	Nicotiana sylvestris	1
wood warbler	Phylloscopus sibilatrix	2
woodchuck	Marmota monax	2
woolly apple aphid	Eriosoma lanigerum	5
woolly mammoth	Mammuthus primigenius	2
wreckfish	Polyprion americanus	2
wrymouth	Cryptacanthodes maculatus	2
Yangtze River dolphin	Lipotes vexillifer	2
yardgrass	Eleusine indica	1
yautia	Xanthosoma sagittifolium	1
yellow birch	Betula alleghaniensis	1
yellow cedar	Callitropsis nootkatensis	1
yellow fever mosquito	Aedes aegypti	5
yellow goatfish	Mulloidichthys martinicus	2
yellow jack	Carangoides bartholomaei	2
yellow lupine	Lupinus luteus	1
yellow mombin	Spondias mombin	1
yellow mongoose	Cynictis penicillata	2
yellow mountain saxifrage	Saxifraga aizoides	1
yellow perch	Perca flavescens	2
yellow pimpernel	Lysimachia nemorum	1
yellow rocket	Barbarea vulgaris	1
yellow water lily	Nuphar lutea	1
yellow-bellied sapsucker	Sphyrapicus varius	2
yellow-breasted bunting	Emberiza aureola	2
yellow-crowned night heron	Nyctanassa violacea	2
yellow-throated sandgrouse	Pterocles gutturalis	2
yellowfin notie	Lepidonotothen nudifrons	2
yellowfin tuna	Thunnus albacares	2
yellowtail flounder	Limanda ferruginea	2
yerba mansa	Anemopsis californica	1
zebra finch	Taeniopygia guttata	2
zebra mbuna	Maylandia zebra	2
zebra mussel	Dreissena polymorpha	5
zebrafish	Danio rerio	2
zorilla	Ictonyx striatus	2`;
