/**
 * Genera (G: name, family, number of species with a two-word Latin name) and families (F: name, order, class or empty, phylum,
 * number of genera) of the species in species.ts and mammals.ts.
 * Source: NCBI Taxonomy (US Government work, public domain), dump of June 2013 as shipped with EMBOSS 6.6.0;
 * species list: common names of the NCBI C toolkit 6.1.20170106 (public domain) and further well-known species.
 * Even-toed ungulates have no order of their own in that dump; they are filed under Artiodactyla, which later releases use.
 */
export const TAXA = `G	Acanthisitta	Acanthisittidae	1
G	Acinonyx	Felidae	1
G	Actias	Saturniidae	10
G	Actinidia	Actinidiaceae	33
G	Acyrthosiphon	Aphididae	11
G	Aedes	Culicidae	90
G	Aepyceros	Bovidae	1
G	Aethina	Nitidulidae	2
G	Agrilus	Buprestidae	13
G	Agrotis	Noctuidae	15
G	Ailuropoda	Ursidae	1
G	Ailurus	Ailuridae	1
G	Alcedo	Alcedinidae	15
G	Alces	Cervidae	2
G	Alligator	Alligatoridae	2
G	Allium	Amaryllidaceae	402
G	Amazona	Psittacidae	29
G	Ambystoma	Ambystomatidae	28
G	Ameiurus	Ictaluridae	7
G	Ananas	Bromeliaceae	5
G	Anas	Anatidae	44
G	Anguilla	Anguillidae	17
G	Anisakis	Anisakidae	8
G	Anolis	Iguanidae	218
G	Anopheles	Culicidae	225
G	Anoplophora	Cerambycidae	12
G	Anoplopoma	Anoplopomatidae	1
G	Antheraea	Saturniidae	40
G	Anthopleura	Actiniidae	18
G	Antilocapra	Antilocapridae	1
G	Aotus	Aotidae	9
G	Apaloderma	Trogonidae	3
G	Apis	Apidae	9
G	Aplodontia	Aplodontiidae	1
G	Apostichopus	Stichopodidae	1
G	Aptenodytes	Spheniscidae	2
G	Apus	Apodidae	16
G	Aquila	Accipitridae	10
G	Ara	Psittacidae	8
G	Arabidopsis	Brassicaceae	12
G	Arachis	Fabaceae	49
G	Aretaon	Heteropterygidae	1
G	Armoracia	Brassicaceae	1
G	Artemisia	Asteraceae	289
G	Arundo	Poaceae	3
G	Ascaris	Ascarididae	2
G	Astacus	Astacidae	1
G	Asterias	Asteriidae	3
G	Astyanax	Characidae	27
G	Aurelia	Ulmaridae	3
G	Avena	Poaceae	29
G	Bactrocera	Tephritidae	125
G	Balaenoptera	Balaenopteridae	8
G	Balearica	Gruidae	2
G	Bellis	Asteraceae	13
G	Beta	Amaranthaceae	9
G	Betula	Betulaceae	41
G	Bison	Bovidae	4
G	Blarina	Soricidae	3
G	Bombina	Bombinatoridae	8
G	Bombus	Apidae	233
G	Bombyx	Bombycidae	3
G	Bos	Bovidae	9
G	Brachypodium	Poaceae	11
G	Bradypus	Bradypodidae	5
G	Brassica	Brassicaceae	31
G	Bubalus	Bovidae	5
G	Bubo	Strigidae	13
G	Bufo	Bufonidae	13
G	Cajanus	Fabaceae	3
G	Callithrix	Cebidae	15
G	Callorhinchus	Callorhinchidae	3
G	Callorhinus	Otariidae	1
G	Calomys	Cricetidae	12
G	Calypte	Trochilidae	2
G	Camelina	Brassicaceae	6
G	Camellia	Theaceae	142
G	Camelus	Camelidae	3
G	Camponotus	Formicidae	161
G	Canis	Canidae	8
G	Cannabis	Cannabaceae	1
G	Capra	Bovidae	10
G	Capreolus	Cervidae	2
G	Caprimulgus	Caprimulgidae	33
G	Capsicum	Solanaceae	28
G	Carcharodon	Alopiidae	1
G	Carduelis	Fringillidae	29
G	Caretta	Cheloniidae	1
G	Carex	Cyperaceae	707
G	Cariama	Cariamidae	1
G	Carica	Caricaceae	1
G	Castor	Castoridae	2
G	Casuarius	Casuariidae	2
G	Catharanthus	Apocynaceae	4
G	Cathartes	Cathartidae	3
G	Cavia	Caviidae	7
G	Cerapachys	Formicidae	9
G	Ceratitis	Tephritidae	50
G	Ceratotherium	Rhinocerotidae	1
G	Cercocebus	Cercopithecidae	5
G	Cercopithecus	Cercopithecidae	24
G	Cervus	Cervidae	2
G	Chaetura	Apodidae	7
G	Charadrius	Charadriidae	22
G	Chelonia	Cheloniidae	1
G	Chilo	Crambidae	10
G	Chinchilla	Chinchillidae	2
G	Chlamydotis	Otididae	1
G	Chlorocebus	Cercopithecidae	6
G	Choloepus	Megalonychidae	2
G	Chrysemys	Emydidae	1
G	Cicer	Fabaceae	30
G	Ciconia	Ciconiidae	7
G	Ciona	Cionidae	3
G	Citrullus	Cucurbitaceae	4
G	Citrus	Rutaceae	96
G	Clupea	Clupeidae	2
G	Cocos	Arecaceae	1
G	Coffea	Rubiaceae	95
G	Colius	Coliidae	3
G	Columba	Columbidae	12
G	Condylura	Talpidae	1
G	Corvus	Corvidae	47
G	Coturnix	Phasianidae	8
G	Crassostrea	Ostreidae	18
G	Cricetomys	Nesomyidae	3
G	Cricetulus	Cricetidae	6
G	Crocodylus	Crocodylidae	11
G	Crocus	Iridaceae	93
G	Crocuta	Hyaenidae	1
G	Cryptotis	Soricidae	7
G	Ctenomys	Ctenomyidae	47
G	Cucumis	Cucurbitaceae	57
G	Cucurbita	Cucurbitaceae	15
G	Curcuma	Zingiberaceae	73
G	Cygnus	Anatidae	6
G	Cynoglossus	Cynoglossidae	27
G	Cynopterus	Pteropodidae	5
G	Cyprinodon	Cyprinodontidae	34
G	Cyprinus	Cyprinidae	5
G	Danaus	Nymphalidae	9
G	Danio	Cyprinidae	15
G	Dasypus	Dasypodidae	2
G	Daubentonia	Daubentoniidae	1
G	Daucus	Apiaceae	21
G	Delphinapterus	Monodontidae	1
G	Dendroctonus	Curculionidae	19
G	Dendrohyrax	Procaviidae	2
G	Dermacentor	Ixodidae	16
G	Dermochelys	Dermochelyidae	1
G	Desmodus	Phyllostomidae	1
G	Dianthus	Caryophyllaceae	118
G	Diaphorina	Psyllidae	1
G	Dicentrarchus	Moronidae	2
G	Diceros	Rhinocerotidae	1
G	Didelphis	Didelphidae	6
G	Digitalis	Plantaginaceae	21
G	Diomedea	Diomedeidae	8
G	Dipodomys	Heteromyidae	21
G	Dromaius	Dromaiidae	2
G	Drosophila	Drosophilidae	582
G	Dugong	Dugongidae	1
G	Eidolon	Pteropodidae	2
G	Elaeis	Arecaceae	2
G	Elephantulus	Macroscelididae	10
G	Elephas	Elephantidae	3
G	Elliptio	Unionidae	22
G	Enhydra	Mustelidae	1
G	Eptesicus	Vespertilionidae	18
G	Equus	Equidae	12
G	Erinaceus	Erinaceidae	5
G	Eriocheir	Varunidae	5
G	Erithacus	Turdidae	3
G	Erythrocebus	Cercopithecidae	1
G	Eschrichtius	Eschrichtiidae	1
G	Esox	Esocidae	6
G	Eucalyptus	Myrtaceae	202
G	Eurypyga	Eurypygidae	1
G	Extatosoma	Phasmatidae	1
G	Fagopyrum	Polygonaceae	23
G	Fagus	Fagaceae	9
G	Falco	Falconidae	33
G	Fasciola	Fasciolidae	3
G	Felis	Felidae	5
G	Ficedula	Muscicapidae	29
G	Ficus	Moraceae	325
G	Fragaria	Rosaceae	21
G	Frankliniella	Thripidae	14
G	Fraxinus	Oleaceae	57
G	Fukomys	Bathyergidae	12
G	Fulmarus	Procellariidae	2
G	Fundulus	Fundulidae	34
G	Gadus	Gadidae	4
G	Galago	Galagidae	8
G	Galeocerdo	Carcharhinidae	1
G	Galeopterus	Cynocephalidae	1
G	Gallus	Phasianidae	4
G	Gavia	Gaviidae	5
G	Gavialis	Gavialidae	1
G	Genetta	Viverridae	13
G	Geospiza	Fringillidae	6
G	Ginkgo	Ginkgoaceae	1
G	Giraffa	Giraffidae	1
G	Globicephala	Delphinidae	2
G	Glycine	Fabaceae	27
G	Gorilla	Hominidae	2
G	Gossypium	Malvaceae	46
G	Gulo	Mustelidae	1
G	Haliaeetus	Accipitridae	8
G	Halichoerus	Phocidae	1
G	Halyomorpha	Pentatomidae	2
G	Haplochromis	Cichlidae	56
G	Harpegnathos	Formicidae	2
G	Helianthus	Asteraceae	52
G	Heterocephalus	Bathyergidae	1
G	Heterodera	Heteroderidae	47
G	Heterohyrax	Procaviidae	1
G	Hippopotamus	Hippopotamidae	1
G	Hirundo	Hirundinidae	17
G	Homalodisca	Cicadellidae	4
G	Homarus	Nephropidae	2
G	Homo	Hominidae	1
G	Hordeum	Poaceae	31
G	Humulus	Cannabaceae	4
G	Hyaena	Hyaenidae	1
G	Hydrochoerus	Hydrochaeridae	1
G	Hynobius	Hynobiidae	31
G	Hystrix	Hystricidae	4
G	Ictalurus	Ictaluridae	6
G	Ictidomys	Sciuridae	2
G	Ipomoea	Convolvulaceae	117
G	Ixodes	Ixodidae	71
G	Jaculus	Dipodidae	3
G	Juglans	Juglandaceae	21
G	Kerria	Kerriidae	8
G	Lactuca	Asteraceae	24
G	Lagenaria	Cucurbitaceae	5
G	Lama	Camelidae	2
G	Larimichthys	Sciaenidae	2
G	Lates	Latidae	4
G	Latimeria	Coelacanthidae	2
G	Latrodectus	Theridiidae	20
G	Lavandula	Lamiaceae	10
G	Lemur	Lemuridae	1
G	Lens	Fabaceae	6
G	Leopardus	Felidae	7
G	Lepeophtheirus	Caligidae	12
G	Lepidonotothen	Nototheniidae	4
G	Lepidothrix	Pipridae	7
G	Lepisosteus	Lepisosteidae	4
G	Leptonychotes	Phocidae	1
G	Leptosomus	Leptosomidae	1
G	Limulus	Limulidae	1
G	Linepithema	Formicidae	16
G	Linum	Linaceae	52
G	Lipotes	Lipotidae	1
G	Litopenaeus	Penaeidae	4
G	Loa	Onchocercidae	1
G	Loxodonta	Elephantidae	2
G	Lupinus	Fabaceae	135
G	Lutra	Mustelidae	2
G	Lutreolina	Didelphidae	1
G	Lygus	Miridae	16
G	Lynx	Felidae	4
G	Lytechinus	Toxopneustidae	7
G	Macaca	Cercopithecidae	25
G	Macropus	Macropodidae	12
G	Malus	Rosaceae	40
G	Manacus	Cotingidae	4
G	Mandrillus	Cercopithecidae	2
G	Mangifera	Anacardiaceae	18
G	Manihot	Euphorbiaceae	59
G	Manis	Manidae	5
G	Marmota	Sciuridae	14
G	Marthasterias	Asteriidae	1
G	Maylandia	Cichlidae	17
G	Medicago	Fabaceae	83
G	Megachile	Megachilidae	34
G	Megaderma	Megadermatidae	2
G	Megaptera	Balaenopteridae	1
G	Meleagris	Phasianidae	2
G	Meles	Mustelidae	3
G	Melopsittacus	Psittacidae	1
G	Mentha	Lamiaceae	17
G	Meretrix	Veneridae	6
G	Meriones	Muridae	9
G	Merops	Meropidae	21
G	Mesembryanthemum	Aizoaceae	19
G	Mesitornis	Mesitornithidae	1
G	Mesocricetus	Cricetidae	4
G	Metaseiulus	Phytoseiidae	1
G	Microcebus	Cheirogaleidae	22
G	Micropterus	Centrarchidae	8
G	Microtus	Cricetidae	62
G	Miichthys	Sciaenidae	1
G	Mimulus	Phrymaceae	94
G	Mola	Molidae	1
G	Moniezia	Anoplocephalidae	3
G	Monodelphis	Didelphidae	19
G	Monodon	Monodontidae	1
G	Monomorium	Formicidae	12
G	Morone	Moronidae	4
G	Mus	Muridae	34
G	Musa	Musaceae	44
G	Musca	Muscidae	17
G	Mustela	Mustelidae	15
G	Myotis	Vespertilionidae	91
G	Myrmecophaga	Myrmecophagidae	1
G	Mytilus	Mytilidae	6
G	Nannospalax	Spalacidae	7
G	Nasonia	Pteromalidae	3
G	Nelumbo	Nelumbonaceae	2
G	Nematostella	Edwardsiidae	1
G	Neofiber	Cricetidae	1
G	Nestor	Psittacidae	2
G	Nicotiana	Solanaceae	73
G	Nilaparvata	Delphacidae	4
G	Nipponia	Threskiornithidae	1
G	Nomascus	Hylobatidae	6
G	Nothobranchius	Nothobranchiidae	31
G	Notothenia	Nototheniidae	5
G	Numida	Numididae	1
G	Nycticebus	Lorisidae	6
G	Ochotona	Ochotonidae	31
G	Octodon	Octodontidae	3
G	Octopus	Octopodidae	43
G	Odobenus	Odobenidae	1
G	Odocoileus	Cervidae	2
G	Okapia	Giraffidae	1
G	Olea	Oleaceae	20
G	Oncorhynchus	Salmonidae	11
G	Onychomys	Cricetidae	3
G	Ophiophagus	Elapidae	1
G	Orcinus	Delphinidae	1
G	Oreochromis	Cichlidae	20
G	Ornithorhynchus	Ornithorhynchidae	1
G	Orycteropus	Orycteropodidae	1
G	Oryctolagus	Leporidae	1
G	Oryza	Poaceae	27
G	Oryzias	Adrianichthyidae	20
G	Ostrinia	Crambidae	13
G	Otolemur	Galagidae	3
G	Ovis	Bovidae	7
G	Pachypsylla	Psyllidae	3
G	Paeonia	Paeoniaceae	41
G	Pan	Hominidae	2
G	Pandion	Accipitridae	1
G	Panicum	Poaceae	119
G	Panthera	Felidae	4
G	Pantholops	Bovidae	1
G	Papaver	Papaveraceae	44
G	Papilio	Papilionidae	104
G	Papio	Cercopithecidae	6
G	Paraechinus	Erinaceidae	1
G	Parasteatoda	Theridiidae	5
G	Parus	Paridae	17
G	Passer	Passeridae	12
G	Patiria	Asterinidae	3
G	Pavo	Phasianidae	2
G	Pelecanus	Pelecanidae	8
G	Pelodiscus	Trionychidae	3
G	Penaeus	Penaeidae	3
G	Perodicticus	Lorisidae	1
G	Peromyscus	Cricetidae	54
G	Persea	Lauraceae	44
G	Petromyzon	Petromyzontidae	1
G	Phaethon	Phaethontidae	3
G	Phalacrocorax	Phalacrocoracidae	33
G	Phalanger	Phalangeridae	7
G	Phascolarctos	Phascolarctidae	1
G	Philomachus	Scolopacidae	1
G	Phoca	Phocidae	4
G	Phocoena	Phocoenidae	4
G	Phoenicopterus	Phoenicopteridae	3
G	Phoenix	Arecaceae	13
G	Physeter	Physeteridae	1
G	Pica	Corvidae	3
G	Picea	Pinaceae	36
G	Picoides	Picidae	18
G	Pinus	Pinaceae	117
G	Piper	Piperaceae	363
G	Pisaster	Asteriidae	3
G	Pisum	Fabaceae	3
G	Plecoglossus	Osmeridae	1
G	Plutella	Plutellidae	3
G	Podiceps	Podicipedidae	6
G	Poecilia	Poeciliidae	19
G	Poeciliopsis	Poeciliidae	20
G	Pongo	Hominidae	2
G	Pontastacus	Astacidae	1
G	Populus	Salicaceae	29
G	Potorous	Potoroidae	4
G	Priodontes	Dasypodidae	1
G	Procambarus	Cambaridae	26
G	Procavia	Procaviidae	2
G	Procyon	Procyonidae	3
G	Propithecus	Indriidae	8
G	Prunus	Rosaceae	162
G	Pseudacris	Hylidae	15
G	Pseudopodoces	Paridae	1
G	Psittacus	Psittacidae	1
G	Pterocles	Pteroclidae	6
G	Pteronotus	Mormoopidae	9
G	Pteropus	Pteropodidae	38
G	Puma	Felidae	1
G	Punica	Lythraceae	2
G	Pygocentrus	Characidae	3
G	Pygoscelis	Spheniscidae	3
G	Pyrus	Rosaceae	28
G	Python	Pythonidae	6
G	Quercus	Fagaceae	134
G	Rana	Ranidae	92
G	Rangifer	Cervidae	1
G	Raphanus	Brassicaceae	2
G	Rattus	Muridae	33
G	Rauvolfia	Apocynaceae	46
G	Rhabdomys	Muridae	2
G	Rhagoletis	Tephritidae	44
G	Rhinoceros	Rhinocerotidae	2
G	Rhinolophus	Rhinolophidae	61
G	Rhinopithecus	Cercopithecidae	5
G	Rhipicephalus	Ixodidae	29
G	Ricinus	Euphorbiaceae	1
G	Rosmarinus	Lamiaceae	1
G	Rousettus	Pteropodidae	7
G	Saccharomyces	Saccharomycetaceae	24
G	Saccharum	Poaceae	15
G	Saimiri	Cebidae	4
G	Salmo	Salmonidae	11
G	Samia	Saturniidae	13
G	Sarcophilus	Dasyuridae	1
G	Scalopus	Talpidae	1
G	Sciurus	Sciuridae	12
G	Scleropages	Osteoglossidae	3
G	Scomber	Scombridae	4
G	Scophthalmus	Scophthalmidae	3
G	Scylla	Portunidae	5
G	Sebastes	Sebastidae	105
G	Secale	Poaceae	5
G	Sepia	Sepiidae	37
G	Sequoia	Cupressaceae	1
G	Sequoiadendron	Cupressaceae	1
G	Serinus	Fringillidae	31
G	Sesamum	Pedaliaceae	7
G	Setaria	Poaceae	60
G	Sigmodon	Cricetidae	11
G	Sinocyclocheilus	Cyprinidae	38
G	Solanum	Solanaceae	619
G	Solenopsis	Formicidae	22
G	Sorex	Soricidae	62
G	Sorghum	Poaceae	23
G	Spalax	Spalacidae	5
G	Spermophilus	Sciuridae	14
G	Sphenodon	Sphenodontidae	2
G	Spinacia	Amaranthaceae	3
G	Spodoptera	Noctuidae	26
G	Stegastes	Pomacentridae	20
G	Stomoxys	Muscidae	12
G	Strongylocentrotus	Strongylocentrotidae	6
G	Struthio	Struthionidae	1
G	Sturnus	Sturnidae	16
G	Suncus	Soricidae	13
G	Suricata	Herpestidae	1
G	Sus	Suidae	8
G	Tachyglossus	Tachyglossidae	1
G	Taeniopygia	Estrildidae	3
G	Takifugu	Tetraodontidae	25
G	Talpa	Talpidae	8
G	Tamias	Sciuridae	25
G	Tapirus	Tapiridae	4
G	Taraxacum	Asteraceae	118
G	Tauraco	Musophagidae	14
G	Tenrec	Tenrecidae	1
G	Tetraodon	Tetraodontidae	17
G	Theobroma	Malvaceae	14
G	Thunnus	Scombridae	8
G	Tinamus	Tinamidae	3
G	Trematomus	Nototheniidae	12
G	Trichechus	Trichechidae	3
G	Trichoplusia	Noctuidae	1
G	Triticum	Poaceae	19
G	Tupaia	Tupaiidae	17
G	Turdus	Turdidae	75
G	Tursiops	Delphinidae	3
G	Tyto	Tytonidae	10
G	Ursus	Ursidae	7
G	Vanilla	Orchidaceae	29
G	Varanus	Varanidae	60
G	Vicia	Fabaceae	141
G	Vicugna	Camelidae	2
G	Vigna	Fabaceae	57
G	Vitis	Vitaceae	66
G	Vombatus	Vombatidae	1
G	Vulpes	Canidae	10
G	Wasmannia	Formicidae	2
G	Xenopus	Pipidae	17
G	Xiphias	Xiphiidae	1
G	Xiphophorus	Poeciliidae	26
G	Zea	Poaceae	5
G	Zingiber	Zingiberaceae	36
G	Zonotrichia	Fringillidae	5
F	Acanthisittidae	Passeriformes	Aves	Chordata	1
F	Accipitridae	Falconiformes	Aves	Chordata	64
F	Actinidiaceae	Ericales	Magnoliopsida	Streptophyta	3
F	Actiniidae	Actiniaria	Anthozoa	Cnidaria	22
F	Adrianichthyidae	Beloniformes	Actinopterygii	Chordata	2
F	Ailuridae	Carnivora	Mammalia	Chordata	1
F	Aizoaceae	Caryophyllales	Magnoliopsida	Streptophyta	105
F	Alcedinidae	Coraciiformes	Aves	Chordata	13
F	Alligatoridae	Crocodylia		Chordata	4
F	Alopiidae	Lamniformes	Chondrichthyes	Chordata	5
F	Amaranthaceae	Caryophyllales	Magnoliopsida	Streptophyta	169
F	Amaryllidaceae	Asparagales	Liliopsida	Streptophyta	79
F	Ambystomatidae	Caudata	Amphibia	Chordata	1
F	Anacardiaceae	Sapindales	Magnoliopsida	Streptophyta	60
F	Anatidae	Anseriformes	Aves	Chordata	49
F	Anguillidae	Anguilliformes	Actinopterygii	Chordata	1
F	Anisakidae	Ascaridida	Chromadorea	Nematoda	8
F	Anoplocephalidae	Cyclophyllidea	Cestoda	Platyhelminthes	22
F	Anoplopomatidae	Scorpaeniformes	Actinopterygii	Chordata	1
F	Antilocapridae	Artiodactyla	Mammalia	Chordata	1
F	Aotidae	Primates	Mammalia	Chordata	1
F	Aphididae	Hemiptera	Insecta	Arthropoda	124
F	Apiaceae	Apiales	Magnoliopsida	Streptophyta	414
F	Apidae	Hymenoptera	Insecta	Arthropoda	159
F	Aplodontiidae	Rodentia	Mammalia	Chordata	1
F	Apocynaceae	Gentianales	Magnoliopsida	Streptophyta	330
F	Apodidae	Apodiformes	Aves	Chordata	14
F	Arecaceae	Arecales	Liliopsida	Streptophyta	195
F	Ascarididae	Ascaridida	Chromadorea	Nematoda	10
F	Astacidae	Decapoda	Malacostraca	Arthropoda	5
F	Asteraceae	Asterales	Magnoliopsida	Streptophyta	1311
F	Asteriidae	Forcipulatida	Asteroidea	Echinodermata	41
F	Asterinidae	Valvatida	Asteroidea	Echinodermata	16
F	Balaenopteridae	Cetacea	Mammalia	Chordata	2
F	Bathyergidae	Rodentia	Mammalia	Chordata	6
F	Betulaceae	Fagales	Magnoliopsida	Streptophyta	6
F	Bombinatoridae	Anura	Amphibia	Chordata	2
F	Bombycidae	Lepidoptera	Insecta	Arthropoda	17
F	Bovidae	Artiodactyla	Mammalia	Chordata	51
F	Bradypodidae	Pilosa	Mammalia	Chordata	1
F	Brassicaceae	Brassicales	Magnoliopsida	Streptophyta	348
F	Bromeliaceae	Poales	Liliopsida	Streptophyta	57
F	Bufonidae	Anura	Amphibia	Chordata	35
F	Buprestidae	Coleoptera	Insecta	Arthropoda	17
F	Caligidae	Siphonostomatoida	Maxillopoda	Arthropoda	6
F	Callorhinchidae	Chimaeriformes	Chondrichthyes	Chordata	1
F	Cambaridae	Decapoda	Malacostraca	Arthropoda	9
F	Camelidae	Artiodactyla	Mammalia	Chordata	4
F	Canidae	Carnivora	Mammalia	Chordata	13
F	Cannabaceae	Rosales	Magnoliopsida	Streptophyta	9
F	Caprimulgidae	Caprimulgiformes	Aves	Chordata	13
F	Carcharhinidae	Carcharhiniformes	Chondrichthyes	Chordata	13
F	Cariamidae	Gruiformes	Aves	Chordata	1
F	Caricaceae	Brassicales	Magnoliopsida	Streptophyta	6
F	Caryophyllaceae	Caryophyllales	Magnoliopsida	Streptophyta	70
F	Castoridae	Rodentia	Mammalia	Chordata	1
F	Casuariidae	Casuariiformes	Aves	Chordata	1
F	Cathartidae	Ciconiiformes	Aves	Chordata	5
F	Caviidae	Rodentia	Mammalia	Chordata	5
F	Cebidae	Primates	Mammalia	Chordata	6
F	Centrarchidae	Perciformes	Actinopterygii	Chordata	9
F	Cerambycidae	Coleoptera	Insecta	Arthropoda	224
F	Cercopithecidae	Primates	Mammalia	Chordata	22
F	Cervidae	Artiodactyla	Mammalia	Chordata	20
F	Characidae	Characiformes	Actinopterygii	Chordata	126
F	Charadriidae	Charadriiformes	Aves	Chordata	13
F	Cheirogaleidae	Primates	Mammalia	Chordata	5
F	Cheloniidae	Testudines		Chordata	5
F	Chinchillidae	Rodentia	Mammalia	Chordata	3
F	Cicadellidae	Hemiptera	Insecta	Arthropoda	314
F	Cichlidae	Perciformes	Actinopterygii	Chordata	217
F	Ciconiidae	Ciconiiformes	Aves	Chordata	5
F	Cionidae	Enterogona	Ascidiacea	Chordata	2
F	Clupeidae	Clupeiformes	Actinopterygii	Chordata	47
F	Coelacanthidae	Coelacanthiformes		Chordata	1
F	Coliidae	Coliiformes	Aves	Chordata	2
F	Columbidae	Columbiformes	Aves	Chordata	41
F	Convolvulaceae	Solanales	Magnoliopsida	Streptophyta	50
F	Corvidae	Passeriformes	Aves	Chordata	32
F	Cotingidae	Passeriformes	Aves	Chordata	32
F	Crambidae	Lepidoptera	Insecta	Arthropoda	232
F	Cricetidae	Rodentia	Mammalia	Chordata	128
F	Crocodylidae	Crocodylia		Chordata	3
F	Ctenomyidae	Rodentia	Mammalia	Chordata	2
F	Cucurbitaceae	Cucurbitales	Magnoliopsida	Streptophyta	120
F	Culicidae	Diptera	Insecta	Arthropoda	36
F	Cupressaceae	Coniferales	Coniferopsida	Streptophyta	32
F	Curculionidae	Coleoptera	Insecta	Arthropoda	496
F	Cynocephalidae	Dermoptera	Mammalia	Chordata	2
F	Cynoglossidae	Pleuronectiformes	Actinopterygii	Chordata	3
F	Cyperaceae	Poales	Liliopsida	Streptophyta	104
F	Cyprinidae	Cypriniformes	Actinopterygii	Chordata	305
F	Cyprinodontidae	Cyprinodontiformes	Actinopterygii	Chordata	9
F	Dasypodidae	Cingulata	Mammalia	Chordata	9
F	Dasyuridae	Dasyuromorphia	Mammalia	Chordata	21
F	Daubentoniidae	Primates	Mammalia	Chordata	1
F	Delphacidae	Hemiptera	Insecta	Arthropoda	115
F	Delphinidae	Cetacea	Mammalia	Chordata	17
F	Dermochelyidae	Testudines		Chordata	1
F	Didelphidae	Didelphimorphia	Mammalia	Chordata	18
F	Diomedeidae	Procellariiformes	Aves	Chordata	4
F	Dipodidae	Rodentia	Mammalia	Chordata	15
F	Dromaiidae	Casuariiformes	Aves	Chordata	1
F	Drosophilidae	Diptera	Insecta	Arthropoda	38
F	Dugongidae	Sirenia	Mammalia	Chordata	2
F	Edwardsiidae	Actiniaria	Anthozoa	Cnidaria	5
F	Elapidae	Squamata		Chordata	41
F	Elephantidae	Proboscidea	Mammalia	Chordata	4
F	Emydidae	Testudines		Chordata	12
F	Equidae	Perissodactyla	Mammalia	Chordata	2
F	Erinaceidae	Insectivora	Mammalia	Chordata	10
F	Eschrichtiidae	Cetacea	Mammalia	Chordata	1
F	Esocidae	Esociformes	Actinopterygii	Chordata	1
F	Estrildidae	Passeriformes	Aves	Chordata	27
F	Euphorbiaceae	Malpighiales	Magnoliopsida	Streptophyta	189
F	Eurypygidae	Gruiformes	Aves	Chordata	1
F	Fabaceae	Fabales	Magnoliopsida	Streptophyta	684
F	Fagaceae	Fagales	Magnoliopsida	Streptophyta	10
F	Falconidae	Falconiformes	Aves	Chordata	10
F	Fasciolidae	Echinostomida	Trematoda	Platyhelminthes	5
F	Felidae	Carnivora	Mammalia	Chordata	19
F	Formicidae	Hymenoptera	Insecta	Arthropoda	218
F	Fringillidae	Passeriformes	Aves	Chordata	183
F	Fundulidae	Cyprinodontiformes	Actinopterygii	Chordata	4
F	Gadidae	Gadiformes	Actinopterygii	Chordata	11
F	Galagidae	Primates	Mammalia	Chordata	4
F	Gavialidae	Crocodylia		Chordata	2
F	Gaviidae	Gaviiformes	Aves	Chordata	1
F	Ginkgoaceae	Ginkgoales	Ginkgoopsida	Streptophyta	1
F	Giraffidae	Artiodactyla	Mammalia	Chordata	2
F	Gruidae	Gruiformes	Aves	Chordata	3
F	Herpestidae	Carnivora	Mammalia	Chordata	13
F	Heteroderidae	Tylenchida	Chromadorea	Nematoda	14
F	Heteromyidae	Rodentia	Mammalia	Chordata	6
F	Heteropterygidae	Phasmatodea	Insecta	Arthropoda	9
F	Hippopotamidae	Artiodactyla	Mammalia	Chordata	2
F	Hirundinidae	Passeriformes	Aves	Chordata	20
F	Hominidae	Primates	Mammalia	Chordata	4
F	Hyaenidae	Carnivora	Mammalia	Chordata	4
F	Hydrochaeridae	Rodentia	Mammalia	Chordata	1
F	Hylidae	Anura	Amphibia	Chordata	47
F	Hylobatidae	Primates	Mammalia	Chordata	4
F	Hynobiidae	Caudata	Amphibia	Chordata	9
F	Hystricidae	Rodentia	Mammalia	Chordata	3
F	Ictaluridae	Siluriformes	Actinopterygii	Chordata	5
F	Iguanidae	Squamata		Chordata	52
F	Indriidae	Primates	Mammalia	Chordata	5
F	Iridaceae	Asparagales	Liliopsida	Streptophyta	77
F	Ixodidae	Ixodida	Arachnida	Arthropoda	9
F	Juglandaceae	Fagales	Magnoliopsida	Streptophyta	11
F	Kerriidae	Hemiptera	Insecta	Arthropoda	2
F	Lamiaceae	Lamiales	Magnoliopsida	Streptophyta	236
F	Latidae	Perciformes	Actinopterygii	Chordata	2
F	Lauraceae	Laurales	Magnoliopsida	Streptophyta	51
F	Lemuridae	Primates	Mammalia	Chordata	5
F	Lepisosteidae	Semionotiformes	Actinopterygii	Chordata	2
F	Leporidae	Lagomorpha	Mammalia	Chordata	11
F	Leptosomidae	Coraciiformes	Aves	Chordata	1
F	Limulidae	Xiphosura	Merostomata	Arthropoda	3
F	Linaceae	Malpighiales	Magnoliopsida	Streptophyta	18
F	Lipotidae	Cetacea	Mammalia	Chordata	1
F	Lorisidae	Primates	Mammalia	Chordata	4
F	Lythraceae	Myrtales	Magnoliopsida	Streptophyta	30
F	Macropodidae	Diprotodontia	Mammalia	Chordata	11
F	Macroscelididae	Macroscelidea	Mammalia	Chordata	4
F	Malvaceae	Malvales	Magnoliopsida	Streptophyta	220
F	Manidae	Pholidota	Mammalia	Chordata	1
F	Megachilidae	Hymenoptera	Insecta	Arthropoda	53
F	Megadermatidae	Chiroptera	Mammalia	Chordata	3
F	Megalonychidae	Pilosa	Mammalia	Chordata	1
F	Meropidae	Coraciiformes	Aves	Chordata	3
F	Mesitornithidae	Gruiformes	Aves	Chordata	2
F	Miridae	Hemiptera	Insecta	Arthropoda	195
F	Molidae	Tetraodontiformes	Actinopterygii	Chordata	3
F	Monodontidae	Cetacea	Mammalia	Chordata	2
F	Moraceae	Rosales	Magnoliopsida	Streptophyta	35
F	Mormoopidae	Chiroptera	Mammalia	Chordata	2
F	Moronidae	Perciformes	Actinopterygii	Chordata	2
F	Muridae	Rodentia	Mammalia	Chordata	116
F	Musaceae	Zingiberales	Liliopsida	Streptophyta	3
F	Muscicapidae	Passeriformes	Aves	Chordata	43
F	Muscidae	Diptera	Insecta	Arthropoda	50
F	Musophagidae	Musophagiformes	Aves	Chordata	8
F	Mustelidae	Carnivora	Mammalia	Chordata	22
F	Myrmecophagidae	Pilosa	Mammalia	Chordata	2
F	Myrtaceae	Myrtales	Magnoliopsida	Streptophyta	115
F	Mytilidae	Mytiloida	Bivalvia	Mollusca	35
F	Nelumbonaceae	Proteales	Magnoliopsida	Streptophyta	1
F	Nephropidae	Decapoda	Malacostraca	Arthropoda	11
F	Nesomyidae	Rodentia	Mammalia	Chordata	17
F	Nitidulidae	Coleoptera	Insecta	Arthropoda	30
F	Noctuidae	Lepidoptera	Insecta	Arthropoda	659
F	Nothobranchiidae	Cyprinodontiformes	Actinopterygii	Chordata	14
F	Nototheniidae	Perciformes	Actinopterygii	Chordata	12
F	Numididae	Galliformes	Aves	Chordata	4
F	Nymphalidae	Lepidoptera	Insecta	Arthropoda	474
F	Ochotonidae	Lagomorpha	Mammalia	Chordata	1
F	Octodontidae	Rodentia	Mammalia	Chordata	6
F	Octopodidae	Octopoda	Cephalopoda	Mollusca	28
F	Odobenidae	Carnivora	Mammalia	Chordata	1
F	Oleaceae	Lamiales	Magnoliopsida	Streptophyta	25
F	Onchocercidae	Spirurida	Chromadorea	Nematoda	26
F	Orchidaceae	Asparagales	Liliopsida	Streptophyta	751
F	Ornithorhynchidae	Monotremata	Mammalia	Chordata	1
F	Orycteropodidae	Tubulidentata	Mammalia	Chordata	1
F	Osmeridae	Osmeriformes	Actinopterygii	Chordata	13
F	Osteoglossidae	Osteoglossiformes	Actinopterygii	Chordata	4
F	Ostreidae	Ostreoida	Bivalvia	Mollusca	9
F	Otariidae	Carnivora	Mammalia	Chordata	7
F	Otididae	Gruiformes	Aves	Chordata	9
F	Paeoniaceae	Saxifragales	Magnoliopsida	Streptophyta	1
F	Papaveraceae	Ranunculales	Magnoliopsida	Streptophyta	44
F	Papilionidae	Lepidoptera	Insecta	Arthropoda	30
F	Paridae	Passeriformes	Aves	Chordata	13
F	Passeridae	Passeriformes	Aves	Chordata	11
F	Pedaliaceae	Lamiales	Magnoliopsida	Streptophyta	7
F	Pelecanidae	Pelecaniformes	Aves	Chordata	1
F	Penaeidae	Decapoda	Malacostraca	Arthropoda	23
F	Pentatomidae	Hemiptera	Insecta	Arthropoda	72
F	Petromyzontidae	Petromyzontiformes		Chordata	9
F	Phaethontidae	Pelecaniformes	Aves	Chordata	1
F	Phalacrocoracidae	Pelecaniformes	Aves	Chordata	1
F	Phalangeridae	Diprotodontia	Mammalia	Chordata	6
F	Phascolarctidae	Diprotodontia	Mammalia	Chordata	1
F	Phasianidae	Galliformes	Aves	Chordata	46
F	Phasmatidae	Phasmatodea	Insecta	Arthropoda	53
F	Phocidae	Carnivora	Mammalia	Chordata	11
F	Phocoenidae	Cetacea	Mammalia	Chordata	3
F	Phoenicopteridae	Phoenicopteriformes	Aves	Chordata	3
F	Phrymaceae	Lamiales	Magnoliopsida	Streptophyta	11
F	Phyllostomidae	Chiroptera	Mammalia	Chordata	51
F	Physeteridae	Cetacea	Mammalia	Chordata	2
F	Phytoseiidae	Mesostigmata	Arachnida	Arthropoda	13
F	Picidae	Piciformes	Aves	Chordata	28
F	Pinaceae	Coniferales	Coniferopsida	Streptophyta	11
F	Piperaceae	Piperales	Magnoliopsida	Streptophyta	7
F	Pipidae	Anura	Amphibia	Chordata	4
F	Pipridae	Passeriformes	Aves	Chordata	9
F	Plantaginaceae	Lamiales	Magnoliopsida	Streptophyta	90
F	Plutellidae	Lepidoptera	Insecta	Arthropoda	13
F	Poaceae	Poales	Liliopsida	Streptophyta	685
F	Podicipedidae	Podicipediformes	Aves	Chordata	5
F	Poeciliidae	Cyprinodontiformes	Actinopterygii	Chordata	31
F	Polygonaceae	Caryophyllales	Magnoliopsida	Streptophyta	54
F	Pomacentridae	Perciformes	Actinopterygii	Chordata	29
F	Portunidae	Decapoda	Malacostraca	Arthropoda	22
F	Potoroidae	Diprotodontia	Mammalia	Chordata	5
F	Procaviidae	Hyracoidea	Mammalia	Chordata	3
F	Procellariidae	Procellariiformes	Aves	Chordata	14
F	Procyonidae	Carnivora	Mammalia	Chordata	6
F	Psittacidae	Psittaciformes	Aves	Chordata	74
F	Psyllidae	Hemiptera	Insecta	Arthropoda	23
F	Pteroclidae	Ciconiiformes	Aves	Chordata	2
F	Pteromalidae	Hymenoptera	Insecta	Arthropoda	111
F	Pteropodidae	Chiroptera	Mammalia	Chordata	42
F	Pythonidae	Squamata		Chordata	5
F	Ranidae	Anura	Amphibia	Chordata	12
F	Rhinocerotidae	Perissodactyla	Mammalia	Chordata	5
F	Rhinolophidae	Chiroptera	Mammalia	Chordata	9
F	Rosaceae	Rosales	Magnoliopsida	Streptophyta	112
F	Rubiaceae	Gentianales	Magnoliopsida	Streptophyta	503
F	Rutaceae	Sapindales	Magnoliopsida	Streptophyta	116
F	Saccharomycetaceae	Saccharomycetales	Saccharomycetes	Ascomycota	23
F	Salicaceae	Malpighiales	Magnoliopsida	Streptophyta	50
F	Salmonidae	Salmoniformes	Actinopterygii	Chordata	11
F	Saturniidae	Lepidoptera	Insecta	Arthropoda	125
F	Sciaenidae	Perciformes	Actinopterygii	Chordata	47
F	Sciuridae	Rodentia	Mammalia	Chordata	57
F	Scolopacidae	Charadriiformes	Aves	Chordata	22
F	Scombridae	Perciformes	Actinopterygii	Chordata	14
F	Scophthalmidae	Pleuronectiformes	Actinopterygii	Chordata	4
F	Sebastidae	Scorpaeniformes	Actinopterygii	Chordata	7
F	Sepiidae	Sepiida	Cephalopoda	Mollusca	4
F	Solanaceae	Solanales	Magnoliopsida	Streptophyta	97
F	Soricidae	Insectivora	Mammalia	Chordata	22
F	Spalacidae	Rodentia	Mammalia	Chordata	6
F	Spheniscidae	Sphenisciformes	Aves	Chordata	6
F	Sphenodontidae	Sphenodontia		Chordata	1
F	Stichopodidae	Aspidochirotida	Holothuroidea	Echinodermata	7
F	Strigidae	Strigiformes	Aves	Chordata	18
F	Strongylocentrotidae	Echinoida	Echinoidea	Echinodermata	4
F	Struthionidae	Struthioniformes	Aves	Chordata	1
F	Sturnidae	Passeriformes	Aves	Chordata	27
F	Suidae	Artiodactyla	Mammalia	Chordata	6
F	Tachyglossidae	Monotremata	Mammalia	Chordata	2
F	Talpidae	Insectivora	Mammalia	Chordata	15
F	Tapiridae	Perissodactyla	Mammalia	Chordata	1
F	Tenrecidae	Afrosoricida	Mammalia	Chordata	10
F	Tephritidae	Diptera	Insecta	Arthropoda	129
F	Tetraodontidae	Tetraodontiformes	Actinopterygii	Chordata	22
F	Theaceae	Ericales	Magnoliopsida	Streptophyta	14
F	Theridiidae	Araneae	Arachnida	Arthropoda	48
F	Threskiornithidae	Ciconiiformes	Aves	Chordata	12
F	Thripidae	Thysanoptera	Insecta	Arthropoda	48
F	Tinamidae	Tinamiformes	Aves	Chordata	7
F	Toxopneustidae	Temnopleuroida	Echinoidea	Echinodermata	5
F	Trichechidae	Sirenia	Mammalia	Chordata	1
F	Trionychidae	Testudines		Chordata	13
F	Trochilidae	Trochiliformes	Aves	Chordata	95
F	Trogonidae	Trogoniformes	Aves	Chordata	6
F	Tupaiidae	Scandentia	Mammalia	Chordata	5
F	Turdidae	Passeriformes	Aves	Chordata	22
F	Tytonidae	Strigiformes	Aves	Chordata	2
F	Ulmaridae	Semaeostomeae	Scyphozoa	Cnidaria	5
F	Unionidae	Unionoida	Bivalvia	Mollusca	78
F	Ursidae	Carnivora	Mammalia	Chordata	6
F	Varanidae	Squamata		Chordata	1
F	Varunidae	Decapoda	Malacostraca	Arthropoda	22
F	Veneridae	Veneroida	Bivalvia	Mollusca	59
F	Vespertilionidae	Chiroptera	Mammalia	Chordata	44
F	Vitaceae	Vitales	Magnoliopsida	Streptophyta	14
F	Viverridae	Carnivora	Mammalia	Chordata	16
F	Vombatidae	Diprotodontia	Mammalia	Chordata	2
F	Xiphiidae	Perciformes	Actinopterygii	Chordata	1
F	Zingiberaceae	Zingiberales	Liliopsida	Streptophyta	53`;
