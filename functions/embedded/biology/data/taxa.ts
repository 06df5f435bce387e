/**
 * Genera (G: name, family, number of species with a two-word Latin name), families (F: name, order, class or empty, phylum, number of
 * genera, the genus with the most such species, empty where there is none or several share that place) and
 * orders (O: name, class or empty, phylum, number of families, number of genera within families, the five families (or fewer) with the
 * most genera, most first; where two of these have as many, the first alone, and none where it is one of the two).
 * Genera and families are those of species.ts, mammals.ts and forest.ts, those of well-known foods, and the largest ones of the
 * families and orders.
 * Source: NCBI Taxonomy (US Government work, public domain), dump of June 2013 as shipped with EMBOSS 6.6.0.
 * Even-toed ungulates have no order of their own in that dump; their families are filed under Artiodactyla, and the
 * tenrecs under Afrosoricida, which later releases use.
 */
export const TAXA = `G	Abarema	Fabaceae	3
G	Abelmoschus	Malvaceae	4
G	Abies	Pinaceae	53
G	Abramis	Cyprinidae	1
G	Abudefduf	Pomacentridae	18
G	Acacia	Fabaceae	602
G	Acalypha	Euphorbiaceae	14
G	Acanthisitta	Acanthisittidae	1
G	Acanthophis	Elapidae	5
G	Acanthoxyla	Phasmatidae	6
G	Acanthurus	Acanthuridae	28
G	Accipiter	Accipitridae	30
G	Acer	Aceraceae	114
G	Acinonyx	Felidae	1
G	Acipenser	Acipenseridae	17
G	Acleris	Tortricidae	48
G	Aclerogamasus	Parasitidae	1
G	Acodontaster	Odontasteridae	3
G	Aconaemys	Octodontidae	3
G	Acorus	Acoraceae	7
G	Acostaea	Etheriidae	1
G	Acris	Hylidae	2
G	Acrocephalus	Sylviidae	41
G	Acrolepiopsis	Plutellidae	6
G	Actias	Saturniidae	10
G	Actinidia	Actinidiaceae	33
G	Actinostola	Actinostolidae	2
G	Acyrthosiphon	Aphididae	11
G	Adelia	Euphorbiaceae	9
G	Adenium	Apocynaceae	3
G	Adiantum	Pteridaceae	55
G	Adonis	Ranunculaceae	8
G	Aedes	Culicidae	90
G	Aegiphila	Lamiaceae	12
G	Aegle	Rutaceae	1
G	Aegotheles	Aegothelidae	7
G	Aegypius	Accipitridae	1
G	Aeolothrips	Aeolothripidae	5
G	Aepyceros	Bovidae	1
G	Aepyornis	Aepyornithidae	1
G	Aethina	Nitidulidae	2
G	Aethusa	Apiaceae	1
G	Aetobatus	Myliobatidae	4
G	Afrostyrax	Huaceae	2
G	Agaricus	Agaricaceae	110
G	Agastache	Lamiaceae	9
G	Agelaius	Icteridae	5
G	Agkistrodon	Viperidae	4
G	Aglaia	Meliaceae	42
G	Agrilus	Buprestidae	13
G	Agrostemma	Caryophyllaceae	1
G	Agrostis	Poaceae	31
G	Agrotis	Noctuidae	15
G	Ailuropoda	Ursidae	1
G	Ailurus	Ailuridae	1
G	Aix	Anatidae	2
G	Albatrellus	Albatrellaceae	16
G	Albizia	Fabaceae	33
G	Albula	Albulidae	9
G	Alburnoides	Cyprinidae	6
G	Alburnus	Cyprinidae	19
G	Alca	Alcidae	1
G	Alcedo	Alcedinidae	15
G	Alcelaphus	Bovidae	3
G	Alces	Cervidae	2
G	Alchornea	Euphorbiaceae	5
G	Alectis	Carangidae	3
G	Alectoris	Phasianidae	7
G	Alepisaurus	Alepisauridae	2
G	Alepocephalus	Alepocephalidae	10
G	Aletris	Nartheciaceae	22
G	Aleurodiscus	Stereaceae	15
G	Alibertia	Rubiaceae	20
G	Allactaga	Dipodidae	9
G	Allamanda	Apocynaceae	3
G	Alliaria	Brassicaceae	1
G	Alligator	Alligatoridae	2
G	Allium	Amaryllidaceae	402
G	Allobates	Dendrobatidae	26
G	Allocasuarina	Casuarinaceae	53
G	Allocyttus	Oreosomatidae	3
G	Allophylus	Sapindaceae	13
G	Allotoca	Goodeidae	8
G	Alocasia	Araceae	58
G	Alopias	Alopiidae	3
G	Alosa	Clupeidae	12
G	Alpinia	Zingiberaceae	88
G	Alseis	Rubiaceae	5
G	Alstroemeria	Alstroemeriaceae	60
G	Alternanthera	Amaranthaceae	35
G	Altingia	Altingiaceae	7
G	Aluterus	Monacanthidae	4
G	Alytes	Discoglossidae	5
G	Amaioua	Rubiaceae	2
G	Amanita	Amanitaceae	223
G	Amaranthus	Amaranthaceae	24
G	Amazilia	Trochilidae	24
G	Amazona	Psittacidae	29
G	Amblypneustes	Temnopleuridae	6
G	Amblyraja	Rajidae	7
G	Ambrosia	Asteraceae	4
G	Ambystoma	Ambystomatidae	28
G	Ameiurus	Ictaluridae	7
G	Ameiva	Teiidae	22
G	Amia	Amiidae	1
G	Ammotragus	Bovidae	1
G	Amorphophallus	Araceae	77
G	Amphicarpaea	Fabaceae	3
G	Amphitretus	Amphitretidae	1
G	Anabas	Anabantidae	1
G	Anabrus	Tettigoniidae	1
G	Anacanthobatis	Anacanthobatidae	1
G	Anacardium	Anacardiaceae	4
G	Ananas	Bromeliaceae	5
G	Anas	Anatidae	44
G	Anasa	Coreidae	2
G	Anaxyrus	Bufonidae	19
G	Anchoa	Engraulidae	18
G	Andira	Fabaceae	26
G	Andrias	Cryptobranchidae	2
G	Anelosimus	Theridiidae	35
G	Anemia	Anemiaceae	21
G	Anemopsis	Saururaceae	1
G	Anguilla	Anguillidae	17
G	Anhinga	Anhingidae	3
G	Anisakis	Anisakidae	8
G	Anisomorpha	Pseudophasmatidae	2
G	Anisophyllea	Anisophylleaceae	12
G	Anisotremus	Haemulidae	8
G	Ankothrips	Melanthripidae	1
G	Annona	Annonaceae	29
G	Anodontites	Mycetopodidae	4
G	Anolis	Iguanidae	218
G	Anomalops	Anomalopidae	1
G	Anopheles	Culicidae	225
G	Anoplocapros	Aracanidae	3
G	Anoplophora	Cerambycidae	12
G	Anoplopoma	Anoplopomatidae	1
G	Anredera	Basellaceae	4
G	Anser	Anatidae	11
G	Anseranas	Anseranatidae	1
G	Antheraea	Saturniidae	40
G	Anthonomus	Curculionidae	8
G	Anthopleura	Actiniidae	18
G	Anthus	Motacillidae	26
G	Anthyllis	Fabaceae	22
G	Antidorcas	Bovidae	1
G	Antilocapra	Antilocapridae	1
G	Antilope	Bovidae	1
G	Antrozous	Vespertilionidae	2
G	Aonyx	Mustelidae	2
G	Aotus	Aotidae	9
G	Apaloderma	Trogonidae	3
G	Apareiodon	Hemiodontidae	3
G	Apatura	Nymphalidae	4
G	Apeiba	Malvaceae	4
G	Aphis	Aphididae	108
G	Aphloia	Aphloiaceae	1
G	Aphodius	Scarabaeidae	138
G	Aphriza	Scolopacidae	1
G	Aphrophora	Aphrophoridae	10
G	Aphyosemion	Nothobranchiidae	63
G	Apis	Apidae	9
G	Apium	Apiaceae	10
G	Aplidium	Polyclinidae	6
G	Aplodontia	Aplodontiidae	1
G	Apogon	Apogonidae	45
G	Apostichopus	Stichopodidae	1
G	Aprion	Lutjanidae	1
G	Apristurus	Scyliorhinidae	20
G	Aptandra	Aptandraceae	2
G	Aptenodytes	Spheniscidae	2
G	Apus	Apodidae	16
G	Aquila	Accipitridae	10
G	Ara	Psittacidae	8
G	Arabidopsis	Brassicaceae	12
G	Arachis	Fabaceae	49
G	Aralia	Araliaceae	42
G	Araucaria	Araucariaceae	20
G	Arbutus	Ericaceae	8
G	Arctictis	Viverridae	1
G	Arctium	Asteraceae	34
G	Arctocephalus	Otariidae	8
G	Arctogalidia	Viverridae	1
G	Arctous	Ericaceae	3
G	Ardea	Ardeidae	8
G	Ardeotis	Otididae	3
G	Areca	Arecaceae	9
G	Arenaria	Caryophyllaceae	61
G	Arenivaga	Corydiidae	1
G	Aretaon	Heteropterygidae	1
G	Argiope	Araneidae	33
G	Argonauta	Argonautidae	2
G	Argyrotaenia	Tortricidae	23
G	Arilus	Reduviidae	1
G	Arisaema	Araceae	82
G	Aristolochia	Aristolochiaceae	133
G	Arius	Ariidae	11
G	Armoracia	Brassicaceae	1
G	Arnica	Asteraceae	29
G	Arostrilepis	Hymenolepididae	10
G	Arrabidaea	Bignoniaceae	26
G	Artemisia	Asteraceae	289
G	Artibeus	Phyllostomidae	20
G	Artocarpus	Moraceae	35
G	Arum	Araceae	28
G	Arundo	Poaceae	3
G	Arytinnis	Psyllidae	21
G	Ascaris	Ascarididae	2
G	Ascarophis	Cystidicolidae	2
G	Ascidia	Ascidiidae	6
G	Asclepias	Apocynaceae	129
G	Aseroe	Clathraceae	2
G	Asio	Strigidae	4
G	Aspalathus	Fabaceae	141
G	Aspidodera	Aspidoderidae	4
G	Aspidoscelis	Teiidae	16
G	Aspidosperma	Apocynaceae	15
G	Astacus	Astacidae	1
G	Aster	Asteraceae	68
G	Asterias	Asteriidae	3
G	Astrantia	Apiaceae	5
G	Astrocaryum	Arecaceae	29
G	Astronium	Anacardiaceae	5
G	Astyanax	Characidae	27
G	Atelornis	Brachypteraciidae	2
G	Athene	Strigidae	4
G	Atheta	Staphylinidae	65
G	Athyrium	Athyriaceae	57
G	Atilax	Herpestidae	1
G	Atriplex	Amaranthaceae	105
G	Attalea	Arecaceae	20
G	Atule	Carangidae	1
G	Aulichthys	Aulorhynchidae	1
G	Aulopus	Aulopidae	1
G	Aulostomus	Aulostomidae	3
G	Aurelia	Ulmaridae	3
G	Auricularia	Auriculariaceae	11
G	Austropotamobius	Astacidae	3
G	Automeris	Saturniidae	110
G	Avena	Poaceae	29
G	Averrhoa	Oxalidaceae	2
G	Aythya	Anatidae	9
G	Azadirachta	Meliaceae	1
G	Azolla	Azollaceae	11
G	Bacillus	Bacillaceae	228
G	Bactrocera	Tephritidae	125
G	Baeolophus	Paridae	5
G	Bairdiella	Sciaenidae	4
G	Balaena	Balaenidae	1
G	Balaeniceps	Balaenicipitidae	1
G	Balaenoptera	Balaenopteridae	8
G	Balanophora	Balanophoraceae	8
G	Balbisia	Vivianiaceae	6
G	Balearica	Gruidae	2
G	Balistes	Balistidae	4
G	Ballota	Lamiaceae	8
G	Bambusa	Poaceae	53
G	Banara	Salicaceae	11
G	Barbarea	Brassicaceae	7
G	Barbatula	Balitoridae	8
G	Barbronia	Salifidae	3
G	Barbus	Cyprinidae	94
G	Bartramia	Bartramiaceae	8
G	Baryphthengus	Momotidae	2
G	Basella	Basellaceae	2
G	Bassaricyon	Procyonidae	3
G	Bassariscus	Procyonidae	2
G	Bassia	Amaranthaceae	19
G	Bathyagonus	Agonidae	4
G	Bathylagus	Microstomatidae	5
G	Bathymodiolus	Mytilidae	20
G	Bathyraja	Arhynchobatidae	36
G	Batrachostomus	Batrachostomatidae	3
G	Bauhinia	Fabaceae	97
G	Baylisascaris	Ascarididae	5
G	Begonia	Begoniaceae	306
G	Beilschmiedia	Lauraceae	18
G	Bellis	Asteraceae	13
G	Bemisia	Aleyrodidae	11
G	Benincasa	Cucurbitaceae	2
G	Berberis	Berberidaceae	113
G	Beryx	Berycidae	3
G	Beta	Amaranthaceae	9
G	Bettongia	Potoroidae	4
G	Betula	Betulaceae	41
G	Bison	Bovidae	4
G	Bitis	Viperidae	14
G	Bixa	Bixaceae	2
G	Blarina	Soricidae	3
G	Blatta	Blattidae	1
G	Blechnum	Blechnaceae	78
G	Blicca	Cyprinidae	1
G	Blitum	Amaranthaceae	8
G	Boehmeria	Urticaceae	28
G	Bolitoglossa	Plethodontidae	86
G	Bombax	Malvaceae	3
G	Bombina	Bombinatoridae	8
G	Bombus	Apidae	233
G	Bombyx	Bombycidae	3
G	Bonasa	Phasianidae	1
G	Boopis	Calyceraceae	3
G	Borassus	Arecaceae	5
G	Bos	Bovidae	9
G	Boselaphus	Bovidae	1
G	Bothrops	Viperidae	35
G	Bothus	Bothidae	9
G	Botrychium	Ophioglossaceae	42
G	Botryobasidium	Botryobasidiaceae	11
G	Bouteloua	Poaceae	31
G	Brachaelurus	Brachaeluridae	2
G	Brachychiton	Malvaceae	3
G	Brachypodium	Poaceae	11
G	Bradypus	Bradypodidae	5
G	Branta	Anatidae	7
G	Brassica	Brassicaceae	31
G	Broghammerus	Pythonidae	2
G	Bromus	Poaceae	71
G	Brosimum	Moraceae	5
G	Bruchidius	Chrysomelidae	80
G	Bruchus	Chrysomelidae	28
G	Bruckenthalia	Ericaceae	1
G	Brugmansia	Solanaceae	5
G	Brycinus	Alestidae	11
G	Bryonia	Cucurbitaceae	12
G	Bubalus	Bovidae	5
G	Bubo	Strigidae	13
G	Bubulcus	Ardeidae	1
G	Bucephala	Anatidae	3
G	Budorcas	Bovidae	1
G	Bufo	Bufonidae	13
G	Bungarus	Elapidae	10
G	Burmannia	Burmanniaceae	25
G	Bursaphelenchus	Aphelenchoididae	52
G	Bursera	Burseraceae	106
G	Butea	Fabaceae	3
G	Buteo	Accipitridae	30
G	Cabomba	Cabombaceae	3
G	Cacatua	Cacatuidae	11
G	Cadra	Pyralidae	1
G	Caiman	Alligatoridae	3
G	Cairina	Anatidae	1
G	Cajanus	Fabaceae	3
G	Calamus	Arecaceae	64
G	Calandrinia	Montiaceae	22
G	Calathea	Marantaceae	66
G	Calendula	Asteraceae	3
G	Calidris	Scolopacidae	18
G	Caligus	Caligidae	13
G	Calliactis	Hormathiidae	4
G	Callinectes	Portunidae	13
G	Callipepla	Odontophoridae	4
G	Callithrix	Cebidae	15
G	Callitropsis	Cupressaceae	3
G	Callorhinchus	Callorhinchidae	3
G	Callorhinus	Otariidae	1
G	Calocedrus	Cupressaceae	4
G	Calochortus	Liliaceae	64
G	Calomys	Cricetidae	12
G	Caloncoba	Achariaceae	3
G	Calophyllum	Calophyllaceae	34
G	Calypte	Trochilidae	2
G	Calyptogena	Vesicomyidae	24
G	Calystegia	Convolvulaceae	12
G	Camelina	Brassicaceae	6
G	Camellia	Theaceae	142
G	Camelus	Camelidae	3
G	Campanula	Campanulaceae	354
G	Campephilus	Picidae	10
G	Camponotus	Formicidae	161
G	Campsis	Bignoniaceae	2
G	Canavalia	Fabaceae	20
G	Canella	Canellaceae	1
G	Canis	Canidae	8
G	Cannabis	Cannabaceae	1
G	Cantharellus	Cantharellaceae	37
G	Cantherhines	Monacanthidae	6
G	Canthidermis	Balistidae	2
G	Capnoides	Papaveraceae	1
G	Capparis	Capparaceae	33
G	Capra	Bovidae	10
G	Capreolus	Cervidae	2
G	Caprimulgus	Caprimulgidae	33
G	Capsella	Brassicaceae	4
G	Capsicum	Solanaceae	28
G	Carabus	Carabidae	376
G	Caracal	Felidae	1
G	Carangoides	Carangidae	19
G	Caranx	Carangidae	16
G	Carassius	Cyprinidae	4
G	Carcharhinus	Carcharhinidae	31
G	Carcharodon	Alopiidae	1
G	Cardamine	Brassicaceae	145
G	Cardiopteris	Cardiopteridaceae	3
G	Cardiospermum	Sapindaceae	4
G	Carduelis	Fringillidae	29
G	Carduus	Asteraceae	11
G	Caretta	Cheloniidae	1
G	Carex	Cyperaceae	707
G	Cariama	Cariamidae	1
G	Carica	Caricaceae	1
G	Caridina	Atyidae	54
G	Carissa	Apocynaceae	8
G	Carnegiea	Cactaceae	1
G	Carpodacus	Fringillidae	19
G	Carthamus	Asteraceae	21
G	Carya	Juglandaceae	9
G	Casearia	Salicaceae	21
G	Cassia	Fabaceae	6
G	Cassipourea	Rhizophoraceae	6
G	Castor	Castoridae	2
G	Casuarius	Casuariidae	2
G	Catagonus	Tayassuidae	1
G	Catenotaenia	Catenotaeniidae	7
G	Catharacta	Stercorariidae	4
G	Catharanthus	Apocynaceae	4
G	Cathartes	Cathartidae	3
G	Cathorops	Ariidae	15
G	Catla	Cyprinidae	1
G	Catocala	Noctuidae	61
G	Catostomus	Catostomidae	25
G	Caulophyllum	Berberidaceae	2
G	Cavanillesia	Malvaceae	1
G	Cavia	Caviidae	7
G	Ceanothus	Rhamnaceae	58
G	Cecropia	Urticaceae	7
G	Cedrela	Meliaceae	15
G	Cedrus	Pinaceae	4
G	Ceiba	Malvaceae	7
G	Celatoblatta	Blattidae	13
G	Celtis	Cannabaceae	21
G	Cenchrus	Poaceae	41
G	Centaurea	Asteraceae	245
G	Centranthus	Caprifoliaceae	9
G	Centroberyx	Berycidae	6
G	Centrocercus	Phasianidae	2
G	Centropristis	Serranidae	3
G	Centropus	Centropidae	9
G	Cephalanthera	Orchidaceae	11
G	Cephalophus	Bovidae	16
G	Cerapachys	Formicidae	9
G	Ceratitis	Tephritidae	50
G	Ceratobasidium	Ceratobasidiaceae	14
G	Ceratophyllus	Ceratophyllidae	5
G	Ceratotherium	Rhinocerotidae	1
G	Cercocebus	Cercopithecidae	5
G	Cercopithecus	Cercopithecidae	24
G	Cerdocyon	Canidae	1
G	Cervus	Cervidae	2
G	Cespedesia	Ochnaceae	1
G	Cestrum	Solanaceae	38
G	Chaetophractus	Dasypodidae	2
G	Chaetura	Apodidae	7
G	Chamaecyparis	Cupressaceae	6
G	Chamaedorea	Arecaceae	65
G	Chamguava	Myrtaceae	1
G	Chanos	Chanidae	1
G	Charadrius	Charadriidae	22
G	Charaxes	Nymphalidae	120
G	Chauna	Anhimidae	2
G	Cheilanthes	Pteridaceae	76
G	Cheilopogon	Exocoetidae	16
G	Cheilosia	Syrphidae	71
G	Chelodina	Chelidae	10
G	Chelone	Plantaginaceae	3
G	Chelonia	Cheloniidae	1
G	Chelonoidis	Testudinidae	14
G	Chelydra	Chelydridae	2
G	Chelyosoma	Corellidae	3
G	Chenopodiastrum	Amaranthaceae	4
G	Chenopodium	Amaranthaceae	42
G	Chilabothrus	Boidae	9
G	Chilo	Crambidae	10
G	Chiloscyllium	Hemiscylliidae	5
G	Chimarrhis	Rubiaceae	6
G	Chimonanthus	Calycanthaceae	6
G	Chinchilla	Chinchillidae	2
G	Chionodes	Gelechiidae	19
G	Chirocentrus	Chirocentridae	2
G	Chironomus	Chironomidae	67
G	Chitala	Notopteridae	4
G	Chlamydera	Ptilonorhynchidae	5
G	Chlamydotis	Otididae	1
G	Chlorocebus	Cercopithecidae	6
G	Chloroceryle	Cerylidae	4
G	Chlorodiella	Xanthidae	8
G	Chlorophytum	Asparagaceae	50
G	Choanotaenia	Dilepididae	1
G	Choloepus	Megalonychidae	2
G	Chondrostoma	Cyprinidae	27
G	Chromis	Pomacentridae	49
G	Chrysanthemum	Asteraceae	39
G	Chrysaora	Pelagiidae	6
G	Chrysemys	Emydidae	1
G	Chrysobothris	Buprestidae	14
G	Chrysochlamys	Clusiaceae	8
G	Chrysocyon	Canidae	1
G	Chrysolophus	Phasianidae	2
G	Chrysophyllum	Sapotaceae	27
G	Cicer	Fabaceae	30
G	Ciconia	Ciconiidae	7
G	Cimex	Cimicidae	5
G	Cinnamodendron	Canellaceae	4
G	Cinnamomum	Lauraceae	60
G	Ciona	Cionidae	3
G	Circus	Accipitridae	10
G	Cirsium	Asteraceae	80
G	Cissus	Vitaceae	77
G	Cistus	Cistaceae	23
G	Citharichthys	Paralichthyidae	12
G	Citrullus	Cucurbitaceae	4
G	Citrus	Rutaceae	96
G	Civettictis	Viverridae	1
G	Clavella	Lernaeopodidae	2
G	Clavulina	Clavulinaceae	27
G	Claytonia	Montiaceae	27
G	Clematis	Ranunculaceae	87
G	Cleome	Cleomaceae	74
G	Cletus	Coreidae	4
G	Clupea	Clupeidae	2
G	Clupisoma	Schilbeidae	3
G	Clusia	Clusiaceae	79
G	Cobitis	Cobitidae	44
G	Coccinia	Cucurbitaceae	26
G	Coccoloba	Polygonaceae	27
G	Coccothraustes	Fringillidae	1
G	Coccyzus	Coccyzidae	5
G	Cocos	Arecaceae	1
G	Coelorinchus	Macrouridae	37
G	Coffea	Rubiaceae	95
G	Colchicum	Colchicaceae	101
G	Colinus	Odontophoridae	2
G	Colius	Coliidae	3
G	Collinsonia	Lamiaceae	1
G	Colobocentrotus	Echinidae	2
G	Colobus	Cercopithecidae	5
G	Colocasia	Araceae	9
G	Cololabis	Scomberesocidae	2
G	Colubrina	Rhamnaceae	4
G	Columba	Columbidae	12
G	Combretum	Combretaceae	46
G	Commelina	Commelinaceae	21
G	Condylura	Talpidae	1
G	Conepatus	Mephitidae	4
G	Conger	Congridae	8
G	Conium	Apiaceae	2
G	Connarus	Connaraceae	2
G	Connochaetes	Bovidae	2
G	Conoclinium	Asteraceae	1
G	Conostylis	Haemodoraceae	47
G	Contracaecum	Anisakidae	19
G	Coregonus	Salmonidae	46
G	Coriandrum	Apiaceae	2
G	Cornus	Cornaceae	50
G	Coronaster	Labidiasteridae	3
G	Cortinarius	Cortinariaceae	737
G	Corvus	Corvidae	47
G	Corylopsis	Hamamelidaceae	14
G	Corymbia	Myrtaceae	60
G	Coryphaena	Coryphaenidae	2
G	Cosmocercoides	Cosmocercidae	1
G	Costus	Costaceae	58
G	Cotesia	Braconidae	74
G	Cottus	Cottidae	46
G	Coturnix	Phasianidae	8
G	Coua	Cuculidae	6
G	Coussarea	Rubiaceae	8
G	Crassostrea	Ostreidae	18
G	Crataegus	Rosaceae	76
G	Craugastor	Craugastoridae	50
G	Cricetomys	Nesomyidae	3
G	Cricetulus	Cricetidae	6
G	Crocidura	Soricidae	102
G	Crocodylus	Crocodylidae	11
G	Crocus	Iridaceae	93
G	Crocuta	Hyaenidae	1
G	Cromeria	Kneriidae	2
G	Crossarchus	Herpestidae	3
G	Crossosoma	Crossosomataceae	2
G	Crotalus	Viperidae	32
G	Croton	Euphorbiaceae	330
G	Crotophaga	Crotophagidae	3
G	Cryptacanthodes	Cryptacanthodidae	4
G	Cryptobranchus	Cryptobranchidae	1
G	Cryptocercus	Cryptocercidae	11
G	Cryptoprocta	Eupleridae	1
G	Cryptotis	Soricidae	7
G	Crypturellus	Tinamidae	10
G	Ctena	Lucinidae	9
G	Ctenocephalides	Pulicidae	2
G	Ctenomys	Ctenomyidae	47
G	Ctenopoma	Anabantidae	9
G	Cuculus	Cuculidae	6
G	Cucumis	Cucurbitaceae	57
G	Cucurbita	Cucurbitaceae	15
G	Cuminum	Apiaceae	2
G	Cuon	Canidae	1
G	Cuora	Geoemydidae	13
G	Cupania	Sapindaceae	12
G	Cuphea	Lythraceae	77
G	Curcuma	Zingiberaceae	73
G	Curtisia	Curtisiaceae	1
G	Cuscuta	Convolvulaceae	146
G	Cyamopsis	Fabaceae	4
G	Cyanea	Cyaneidae	5
G	Cyanistes	Paridae	7
G	Cyanocitta	Corvidae	2
G	Cyclopes	Cyclopedidae	1
G	Cyclopterus	Cyclopteridae	1
G	Cygnus	Anatidae	6
G	Cynictis	Herpestidae	1
G	Cynocephalus	Cynocephalidae	1
G	Cynoglossus	Cynoglossidae	27
G	Cynopterus	Pteropodidae	5
G	Cynoscion	Sciaenidae	21
G	Cyperus	Cyperaceae	102
G	Cyprinodon	Cyprinodontidae	34
G	Cyprinus	Cyprinidae	5
G	Cyrtodactylus	Gekkonidae	90
G	Cystophora	Phocidae	1
G	Cyttopsis	Parazenidae	2
G	Cyttus	Zeidae	2
G	Dactylis	Poaceae	2
G	Dacus	Tephritidae	66
G	Dalbergia	Fabaceae	36
G	Dama	Cervidae	2
G	Damaliscus	Bovidae	2
G	Danaus	Nymphalidae	9
G	Danio	Cyprinidae	15
G	Daphnandra	Atherospermataceae	3
G	Daphne	Thymelaeaceae	12
G	Darevskia	Lacertidae	25
G	Dasyatis	Dasyatidae	31
G	Dasypus	Dasypodidae	2
G	Datura	Solanaceae	16
G	Daubentonia	Daubentoniidae	1
G	Daucus	Apiaceae	21
G	Debaryomyces	Debaryomycetaceae	16
G	Decapterus	Carangidae	9
G	Degeneria	Degeneriaceae	2
G	Delias	Pieridae	146
G	Delichon	Hirundinidae	3
G	Delonix	Fabaceae	8
G	Delphacodes	Delphacidae	16
G	Delphinapterus	Monodontidae	1
G	Delphinus	Delphinidae	3
G	Dendrocalamus	Poaceae	31
G	Dendroctonus	Curculionidae	19
G	Dendrohyrax	Procaviidae	2
G	Dendropanax	Araliaceae	35
G	Denticeps	Denticipitidae	1
G	Dermacentor	Ixodidae	16
G	Dermatobia	Oestridae	1
G	Dermochelys	Dermochelyidae	1
G	Desmodium	Fabaceae	32
G	Desmodus	Phyllostomidae	1
G	Desmopsis	Annonaceae	4
G	Dialeurodes	Aleyrodidae	7
G	Dianthus	Caryophyllaceae	118
G	Diaphorina	Psyllidae	1
G	Dicentrarchus	Moronidae	2
G	Diceros	Rhinocerotidae	1
G	Dicranomyia	Limoniidae	11
G	Didelphis	Didelphidae	6
G	Didemnum	Didemnidae	11
G	Digitalis	Plantaginaceae	21
G	Digitaria	Poaceae	21
G	Dimocarpus	Sapindaceae	3
G	Dimya	Dimyidae	1
G	Dinornis	Dinornithidae	4
G	Dioctria	Asilidae	3
G	Diomedea	Diomedeidae	8
G	Dioryctria	Pyralidae	33
G	Dioscorea	Dioscoreaceae	115
G	Diospyros	Ebenaceae	153
G	Diphylla	Phyllostomidae	1
G	Diplodus	Sparidae	13
G	Dipodomys	Heteromyidae	21
G	Dipsacus	Caprifoliaceae	11
G	Dipteryx	Fabaceae	9
G	Dipturus	Rajidae	24
G	Diretmichthys	Diretmidae	1
G	Discoglossus	Discoglossidae	6
G	Dodonaea	Sapindaceae	63
G	Dolichonyx	Icteridae	1
G	Dolichovespula	Vespidae	7
G	Dosinia	Veneridae	13
G	Draba	Brassicaceae	280
G	Draco	Agamidae	34
G	Dreissena	Dreissenidae	6
G	Drepane	Drepaneidae	3
G	Dromaius	Dromaiidae	2
G	Drosophila	Drosophilidae	582
G	Drymonema	Drymonematidae	2
G	Dryocopus	Picidae	3
G	Dryopteris	Dryopteridaceae	185
G	Drypetes	Putranjivaceae	26
G	Dugong	Dugongidae	1
G	Dumetella	Mimidae	1
G	Eacles	Saturniidae	18
G	Echidnophaga	Pulicidae	3
G	Echinochloa	Poaceae	19
G	Echinometra	Echinometridae	6
G	Echinoneus	Echinoneidae	1
G	Echinostoma	Echinostomatidae	9
G	Echymipera	Peroryctidae	3
G	Ectopistes	Columbidae	1
G	Edwardsia	Edwardsiidae	6
G	Egretta	Ardeidae	7
G	Eichhornia	Pontederiaceae	7
G	Eidolon	Pteropodidae	2
G	Eira	Mustelidae	1
G	Elaeagnus	Elaeagnaceae	12
G	Elaeis	Arecaceae	2
G	Elaeocarpus	Elaeocarpaceae	37
G	Elagatis	Carangidae	1
G	Elaphurus	Cervidae	1
G	Elegia	Restionaceae	48
G	Eleocharis	Cyperaceae	139
G	Elephantulus	Macroscelididae	10
G	Elephas	Elephantidae	3
G	Elettaria	Zingiberaceae	4
G	Eleusine	Poaceae	8
G	Eliurus	Nesomyidae	9
G	Elliptio	Unionidae	22
G	Elops	Elopidae	5
G	Elymus	Poaceae	90
G	Emballonura	Emballonuridae	10
G	Emberiza	Fringillidae	36
G	Enhydra	Mustelidae	1
G	Enoploteuthis	Enoploteuthidae	4
G	Enterolobium	Fabaceae	3
G	Entoloma	Entolomataceae	140
G	Eois	Geometridae	112
G	Ephestia	Pyralidae	2
G	Epidalea	Bufonidae	1
G	Epigaea	Ericaceae	2
G	Epilachna	Coccinellidae	13
G	Epimedium	Berberidaceae	60
G	Epinephelus	Serranidae	73
G	Eptesicus	Vespertilionidae	18
G	Equisetum	Equisetaceae	16
G	Equus	Equidae	12
G	Eragrostis	Poaceae	84
G	Eretmochelys	Cheloniidae	1
G	Erica	Ericaceae	384
G	Erignathus	Phocidae	1
G	Erinaceus	Erinaceidae	5
G	Eriocheir	Varunidae	5
G	Eriogonum	Polygonaceae	111
G	Eriosoma	Pemphigidae	5
G	Eriphia	Eriphiidae	6
G	Erithacus	Turdidae	3
G	Erpobdella	Erpobdellidae	19
G	Eryngium	Apiaceae	133
G	Erythrina	Fabaceae	22
G	Erythrocebus	Cercopithecidae	1
G	Erythroxylum	Erythroxylaceae	15
G	Eschrichtius	Eschrichtiidae	1
G	Esox	Esocidae	6
G	Etheostoma	Percidae	154
G	Etroplus	Cichlidae	3
G	Eubalaena	Balaenidae	3
G	Eucalyptus	Myrtaceae	202
G	Eucereon	Arctiidae	33
G	Eudactylina	Eudactylinidae	1
G	Eudistoma	Polycitoridae	8
G	Eudorcas	Bovidae	2
G	Eudyptes	Spheniscidae	6
G	Eugenia	Myrtaceae	68
G	Euglyphis	Lasiocampidae	21
G	Eulemur	Lemuridae	9
G	Eumetopias	Otariidae	1
G	Eumicrotremus	Cyclopteridae	3
G	Eumops	Molossidae	11
G	Eupatorium	Asteraceae	37
G	Euphorbia	Euphorbiaceae	965
G	Eupleres	Eupleridae	1
G	Eupomatia	Eupomatiaceae	2
G	Eurostopodus	Eurostopodidae	4
G	Eurybia	Riodinidae	5
G	Eurypyga	Eurypygidae	1
G	Euselasia	Riodinidae	12
G	Euthynnus	Scombridae	3
G	Evermannella	Evermannellidae	2
G	Eviota	Gobiidae	18
G	Exidia	Exidiaceae	9
G	Exorista	Tachinidae	22
G	Extatosoma	Phasmatidae	1
G	Fabiana	Solanaceae	1
G	Facciolella	Nettastomatidae	2
G	Fagopyrum	Polygonaceae	23
G	Fagus	Fagaceae	9
G	Falco	Falconidae	33
G	Faramea	Rubiaceae	8
G	Farfantepenaeus	Penaeidae	8
G	Fasciola	Fasciolidae	3
G	Felis	Felidae	5
G	Ferula	Apiaceae	93
G	Ficedula	Muscicapidae	29
G	Ficus	Moraceae	325
G	Filchnerella	Pamphagidae	11
G	Filenchus	Tylenchidae	6
G	Flacourtia	Salicaceae	4
G	Fouquieria	Fouquieriaceae	11
G	Fragaria	Rosaceae	21
G	Fragum	Cardiidae	8
G	Francolinus	Phasianidae	42
G	Frangula	Rhamnaceae	7
G	Frankliniella	Thripidae	14
G	Fraxinus	Oleaceae	57
G	Fregata	Fregatidae	5
G	Fringilla	Fringillidae	3
G	Fritillaria	Liliaceae	60
G	Fukomys	Bathyergidae	12
G	Fulmarus	Procellariidae	2
G	Fundulus	Fundulidae	34
G	Gadus	Gadidae	4
G	Gagea	Liliaceae	119
G	Galago	Galagidae	8
G	Galatella	Asteraceae	4
G	Galaxias	Galaxiidae	31
G	Galega	Fabaceae	3
G	Galeocerdo	Carcharhinidae	1
G	Galeopterus	Cynocephalidae	1
G	Galerella	Herpestidae	3
G	Galictis	Mustelidae	2
G	Galidia	Eupleridae	1
G	Galium	Rubiaceae	120
G	Gallicolumba	Columbidae	16
G	Gallinago	Scolopacidae	9
G	Gallirallus	Rallidae	17
G	Gallus	Phasianidae	4
G	Gambusia	Poeciliidae	32
G	Garcinia	Clusiaceae	76
G	Garrulax	Timaliidae	38
G	Garrulus	Corvidae	3
G	Gasterosteus	Gasterosteidae	2
G	Gastrophryne	Microhylidae	5
G	Gaultheria	Ericaceae	91
G	Gavia	Gaviidae	5
G	Gavialis	Gavialidae	1
G	Gaylussacia	Ericaceae	13
G	Geissoloma	Geissolomataceae	1
G	Gelsemium	Gelsemiaceae	3
G	Gempylus	Gempylidae	1
G	Genetta	Viverridae	13
G	Genipa	Rubiaceae	2
G	Genista	Fabaceae	87
G	Genocidaris	Genocidaridae	1
G	Gentiana	Gentianaceae	121
G	Genyonemus	Sciaenidae	1
G	Geococcyx	Neomorphidae	2
G	Geomys	Geomyidae	11
G	Geospiza	Fringillidae	6
G	Geothelphusa	Potamidae	35
G	Geotrichum	Dipodascaceae	17
G	Gerres	Gerreidae	12
G	Geum	Rosaceae	27
G	Ginglymostoma	Ginglymostomatidae	1
G	Ginkgo	Ginkgoaceae	1
G	Giraffa	Giraffidae	1
G	Glareola	Glareolidae	4
G	Glaucomys	Sciuridae	2
G	Gleditsia	Fabaceae	11
G	Globicephala	Delphinidae	2
G	Gloriosa	Colchicaceae	5
G	Glycine	Fabaceae	27
G	Glycyrrhiza	Fabaceae	17
G	Gnathanodon	Carangidae	1
G	Gobio	Cyprinidae	19
G	Gollum	Proscylliidae	1
G	Gomphandra	Stemonuraceae	2
G	Gonorynchus	Gonorynchidae	4
G	Gopherus	Testudinidae	4
G	Gorilla	Hominidae	2
G	Gossypium	Malvaceae	46
G	Gracula	Sturnidae	2
G	Grammicolepis	Grammicolepididae	1
G	Grevea	Montiniaceae	1
G	Grewia	Malvaceae	14
G	Grubbia	Grubbiaceae	2
G	Grus	Gruidae	11
G	Guapira	Nyctaginaceae	5
G	Guarea	Meliaceae	42
G	Guatteria	Annonaceae	106
G	Guazuma	Malvaceae	2
G	Guettarda	Rubiaceae	27
G	Guizotia	Asteraceae	5
G	Gulo	Mustelidae	1
G	Gutierrezia	Asteraceae	2
G	Guttera	Numididae	2
G	Gymnarchus	Gymnarchidae	1
G	Gymnocephalus	Percidae	4
G	Gymnocladus	Fabaceae	2
G	Gymnotheca	Saururaceae	2
G	Gymnothorax	Muraenidae	49
G	Gymnura	Gymnuridae	8
G	Gypaetus	Accipitridae	1
G	Gyps	Accipitridae	8
G	Gyrinocheilus	Gyrinocheilidae	3
G	Haaniella	Heteropterygidae	2
G	Habronattus	Salticidae	77
G	Haemadipsa	Haemadipsidae	15
G	Haematobia	Muscidae	2
G	Haemopis	Haemopidae	8
G	Haemulon	Haemulidae	20
G	Haliaeetus	Accipitridae	8
G	Halichoeres	Labridae	58
G	Halichoerus	Phocidae	1
G	Haliphron	Alloposidae	1
G	Halodule	Cymodoceaceae	4
G	Halophila	Hydrocharitaceae	15
G	Halyomorpha	Pentatomidae	2
G	Hampea	Malvaceae	1
G	Handroanthus	Bignoniaceae	8
G	Hanguana	Hanguanaceae	1
G	Haplochromis	Cichlidae	56
G	Haplosplanchnus	Haplosplanchnidae	2
G	Harpadon	Synodontidae	2
G	Harpegnathos	Formicidae	2
G	Harpia	Accipitridae	1
G	Hasseltia	Salicaceae	4
G	Heisteria	Erythropalaceae	7
G	Helianthus	Asteraceae	52
G	Heliaster	Heliasteridae	2
G	Heliopais	Heliornithidae	1
G	Helleborus	Ranunculaceae	16
G	Helmholtzia	Philydraceae	2
G	Heloderma	Helodermatidae	2
G	Helogale	Herpestidae	3
G	Helwingia	Helwingiaceae	2
G	Hemachatus	Elapidae	1
G	Hemigaleus	Hemigaleidae	2
G	Hemigalus	Viverridae	1
G	Hemigrapsus	Varunidae	8
G	Hemiprocne	Hemiprocnidae	3
G	Hemitripterus	Hemitripteridae	2
G	Henosepilachna	Coccinellidae	14
G	Hephaestus	Terapontidae	7
G	Heracleum	Apiaceae	86
G	Hernandia	Hernandiaceae	13
G	Herpestes	Herpestidae	9
G	Hesperoyucca	Asparagaceae	1
G	Heterobasidion	Bondarzewiaceae	7
G	Heterocephalus	Bathyergidae	1
G	Heterodera	Heteroderidae	47
G	Heterohyrax	Procaviidae	1
G	Heteromeles	Rosaceae	1
G	Heteropterys	Malpighiaceae	36
G	Heterothrips	Heterothripidae	2
G	Heuchera	Saxifragaceae	17
G	Hevea	Euphorbiaceae	3
G	Hexagrammos	Hexagrammidae	7
G	Hexaprotodon	Hippopotamidae	1
G	Hibiscus	Malvaceae	76
G	Hieracium	Asteraceae	132
G	Hieronyma	Phyllanthaceae	2
G	Himantopus	Recurvirostridae	3
G	Hiodon	Hiodontidae	2
G	Hippolais	Sylviidae	7
G	Hippopotamus	Hippopotamidae	1
G	Hippotragus	Bovidae	3
G	Hirtella	Chrysobalanaceae	16
G	Hirudo	Hirudinidae	5
G	Hirundo	Hirundinidae	17
G	Holboellia	Lardizabalaceae	5
G	Holcus	Poaceae	6
G	Holothuria	Holothuriidae	53
G	Holtbyrnia	Platytroctidae	3
G	Homalodisca	Cicadellidae	4
G	Homarus	Nephropidae	2
G	Homo	Hominidae	1
G	Hoplitis	Megachilidae	113
G	Hoplostethus	Trachichthyidae	11
G	Hordeum	Poaceae	31
G	Humulus	Cannabaceae	4
G	Hura	Euphorbiaceae	1
G	Hyacinthus	Hyacinthaceae	2
G	Hyaena	Hyaenidae	1
G	Hyalophora	Saturniidae	3
G	Hydnora	Hydnoraceae	3
G	Hydrangea	Hydrangeaceae	39
G	Hydrictis	Mustelidae	1
G	Hydrilla	Hydrocharitaceae	1
G	Hydrobryum	Podostemaceae	22
G	Hydrochoerus	Hydrochaeridae	1
G	Hydrodamalis	Dugongidae	1
G	Hydrolagus	Chimaeridae	11
G	Hydrolea	Hydroleaceae	2
G	Hydromantes	Plethodontidae	11
G	Hyemoschus	Tragulidae	1
G	Hylobates	Hylobatidae	7
G	Hylotelephium	Crassulaceae	25
G	Hynobius	Hynobiidae	31
G	Hyoscyamus	Solanaceae	9
G	Hypericum	Hypericaceae	247
G	Hypoderma	Oestridae	7
G	Hypophthalmichthys	Cyprinidae	2
G	Hypoptychus	Hypoptychidae	1
G	Hyporhamphus	Hemiramphidae	11
G	Hypostomus	Loricariidae	50
G	Hypsiglena	Colubridae	7
G	Hyridella	Hyriidae	3
G	Hysterothylacium	Raphidascarididae	11
G	Hystrichopsylla	Hystrichopsyllidae	3
G	Hystrix	Hystricidae	4
G	Ichneumia	Herpestidae	1
G	Ichneumon	Ichneumonidae	41
G	Ictalurus	Ictaluridae	6
G	Icterus	Icteridae	31
G	Ictidomys	Sciuridae	2
G	Ictiobus	Catostomidae	5
G	Ictonyx	Mustelidae	2
G	Iguana	Iguanidae	2
G	Ilex	Aquifoliaceae	141
G	Ilisha	Pristigasteridae	5
G	Indicator	Indicatoridae	7
G	Inga	Fabaceae	88
G	Inula	Asteraceae	41
G	Ipomoea	Convolvulaceae	117
G	Iris	Iridaceae	199
G	Istiophorus	Istiophoridae	2
G	Isurus	Alopiidae	2
G	Ixerba	Strasburgeriaceae	1
G	Ixobrychus	Ardeidae	8
G	Ixodes	Ixodidae	71
G	Jacana	Jacanidae	2
G	Jacaranda	Bignoniaceae	6
G	Jacquinia	Primulaceae	6
G	Jaculus	Dipodidae	3
G	Japetella	Bolitaenidae	2
G	Jasminum	Oleaceae	28
G	Jordanella	Cyprinodontidae	2
G	Juglans	Juglandaceae	21
G	Junco	Fringillidae	3
G	Juncus	Juncaceae	92
G	Juniperus	Cupressaceae	63
G	Jynx	Picidae	1
G	Kalmia	Ericaceae	9
G	Katsuwonus	Scombridae	1
G	Kazachstania	Saccharomycetaceae	36
G	Kerria	Kerriidae	8
G	Kladothrips	Phlaeothripidae	22
G	Kobus	Bovidae	5
G	Kogia	Physeteridae	2
G	Krameria	Krameriaceae	17
G	Kryptopterus	Siluridae	6
G	Labeo	Cyprinidae	40
G	Lablab	Fabaceae	1
G	Laburnum	Fabaceae	2
G	Lacerta	Lacertidae	13
G	Lacistema	Lacistemataceae	4
G	Lacmellea	Apocynaceae	2
G	Lactarius	Russulaceae	214
G	Lactoris	Lactoridaceae	1
G	Lactuca	Asteraceae	24
G	Laelaps	Laelapidae	11
G	Laetia	Salicaceae	3
G	Lafoensia	Lythraceae	2
G	Lagarostrobos	Podocarpaceae	1
G	Lagenaria	Cucurbitaceae	5
G	Lagenorhynchus	Delphinidae	6
G	Lagidium	Chinchillidae	3
G	Lagodon	Sparidae	1
G	Lama	Camelidae	2
G	Lamium	Lamiaceae	19
G	Lampetra	Petromyzontidae	9
G	Lamprocapnos	Papaveraceae	1
G	Lamprotornis	Sturnidae	23
G	Lansium	Meliaceae	1
G	Larimichthys	Sciaenidae	2
G	Larix	Pinaceae	18
G	Larrea	Zygophyllaceae	5
G	Larus	Laridae	38
G	Lasiorhinus	Vombatidae	2
G	Lasiurus	Vespertilionidae	9
G	Lates	Latidae	4
G	Lathyrus	Fabaceae	107
G	Latimeria	Coelacanthidae	2
G	Latrodectus	Theridiidae	20
G	Laupala	Gryllidae	25
G	Laurus	Lauraceae	2
G	Lavandula	Lamiaceae	10
G	Leachia	Cranchiidae	3
G	Leipoa	Megapodiidae	1
G	Lellingeria	Grammitidaceae	35
G	Lemur	Lemuridae	1
G	Lens	Fabaceae	6
G	Lentinula	Marasmiaceae	6
G	Leopardus	Felidae	7
G	Lepeophtheirus	Caligidae	12
G	Lepidion	Moridae	7
G	Lepidium	Brassicaceae	129
G	Lepidobotrys	Lepidobotryaceae	1
G	Lepidochelys	Cheloniidae	2
G	Lepidocybium	Gempylidae	1
G	Lepidonotothen	Nototheniidae	4
G	Lepidothrix	Pipridae	7
G	Lepisorus	Polypodiaceae	66
G	Lepisosteus	Lepisosteidae	4
G	Lepomis	Centrarchidae	11
G	Leporinus	Anostomidae	20
G	Leptailurus	Felidae	1
G	Leptasterias	Asteriidae	15
G	Leptinotarsa	Chrysomelidae	5
G	Leptodactylus	Leptodactylidae	42
G	Leptodoras	Doradidae	10
G	Leptomelanosoma	Polynemidae	1
G	Leptomeria	Amphorogynaceae	3
G	Leptonychotes	Phocidae	1
G	Leptosomus	Leptosomidae	1
G	Lepturacanthus	Trichiuridae	2
G	Leptynia	Diapheromeridae	4
G	Lepus	Leporidae	28
G	Lerista	Scincidae	72
G	Lespedeza	Fabaceae	41
G	Lestidiops	Paralepididae	3
G	Lethrinus	Lethrinidae	24
G	Leucaena	Fabaceae	22
G	Leuciscus	Cyprinidae	6
G	Leucoraja	Rajidae	8
G	Leucothoe	Ericaceae	5
G	Licania	Chrysobalanaceae	34
G	Lichanura	Boidae	1
G	Ligustrum	Oleaceae	23
G	Limanda	Pleuronectidae	6
G	Limenitis	Nymphalidae	20
G	Limonia	Limoniidae	2
G	Limulus	Limulidae	1
G	Linckia	Ophidiasteridae	6
G	Lindackeria	Achariaceae	3
G	Linepithema	Formicidae	16
G	Linum	Linaceae	52
G	Liparis	Orchidaceae	42
G	Lipophrys	Blenniidae	2
G	Lipotes	Lipotidae	1
G	Liquidambar	Altingiaceae	4
G	Lissotriton	Salamandridae	5
G	Litocranius	Bovidae	1
G	Litopenaeus	Penaeidae	4
G	Litoria	Hylidae	86
G	Liza	Mugilidae	17
G	Loa	Onchocercidae	1
G	Lobelia	Campanulaceae	74
G	Lobotes	Lobotidae	2
G	Locusta	Acrididae	1
G	Loligo	Loliginidae	5
G	Lolium	Poaceae	11
G	Lonchocarpus	Fabaceae	21
G	Lonchura	Estrildidae	18
G	Lontra	Mustelidae	4
G	Lophodytes	Anatidae	1
G	Lota	Lotidae	1
G	Lotus	Fabaceae	109
G	Loxia	Fringillidae	4
G	Loxodonta	Elephantidae	2
G	Luehea	Malvaceae	4
G	Luffa	Cucurbitaceae	8
G	Lupinus	Fabaceae	135
G	Lutjanus	Lutjanidae	47
G	Lutra	Mustelidae	2
G	Lutreolina	Didelphidae	1
G	Lutrogale	Mustelidae	1
G	Luxemburgia	Ochnaceae	12
G	Lycalopex	Canidae	6
G	Lycaon	Canidae	1
G	Lycodes	Zoarcidae	35
G	Lygodium	Lygodiaceae	20
G	Lygus	Miridae	16
G	Lymantria	Lymantriidae	37
G	Lynx	Felidae	4
G	Lyonia	Ericaceae	4
G	Lyrurus	Phasianidae	2
G	Lysimachia	Primulaceae	99
G	Lytechinus	Toxopneustidae	7
G	Macaca	Cercopithecidae	25
G	Maclura	Moraceae	6
G	Macolor	Lutjanidae	2
G	Macrobrachium	Palaemonidae	110
G	Macrochelys	Chelydridae	1
G	Macrocnemum	Rubiaceae	2
G	Macrolepiota	Agaricaceae	30
G	Macropus	Macropodidae	12
G	Macrotis	Peramelidae	1
G	Macrotyloma	Fabaceae	6
G	Madia	Asteraceae	2
G	Madoqua	Bovidae	3
G	Magicicada	Cicadidae	7
G	Magnolia	Magnoliaceae	118
G	Malacosoma	Lasiocampidae	4
G	Malakichthys	Acropomatidae	4
G	Malpighia	Malpighiaceae	14
G	Malus	Rosaceae	40
G	Malva	Malvaceae	24
G	Mammillaria	Cactaceae	176
G	Mammuthus	Elephantidae	2
G	Manacus	Cotingidae	4
G	Mandrillus	Cercopithecidae	2
G	Manduca	Sphingidae	59
G	Mangifera	Anacardiaceae	18
G	Manihot	Euphorbiaceae	59
G	Manis	Manidae	5
G	Maquira	Moraceae	3
G	Marasmius	Marasmiaceae	100
G	Margaritaria	Phyllanthaceae	7
G	Margaritifera	Margaritiferidae	7
G	Marila	Calophyllaceae	4
G	Marmota	Sciuridae	14
G	Marrubium	Lamiaceae	7
G	Marsilea	Marsileaceae	41
G	Martes	Mustelidae	7
G	Marthasterias	Asteriidae	1
G	Masturus	Molidae	1
G	Matteuccia	Onocleaceae	1
G	Maxillaria	Orchidaceae	240
G	Maylandia	Cichlidae	17
G	Maytenus	Celastraceae	39
G	Meadia	Synaphobranchidae	2
G	Meconopsis	Papaveraceae	44
G	Mediaster	Goniasteridae	5
G	Medicago	Fabaceae	83
G	Megaceryle	Cerylidae	3
G	Megachasma	Megachasmidae	1
G	Megachile	Megachilidae	34
G	Megaderma	Megadermatidae	2
G	Megalaima	Megalaimidae	12
G	Megalops	Megalopidae	2
G	Megapodius	Megapodiidae	9
G	Megaptera	Balaenopteridae	1
G	Melampsora	Melampsoraceae	44
G	Melanophylla	Torricelliaceae	5
G	Melanoplus	Acrididae	56
G	Melanotis	Sturnidae	2
G	Meleagris	Phasianidae	2
G	Meles	Mustelidae	3
G	Melianthus	Melianthaceae	8
G	Meligethes	Nitidulidae	92
G	Melissa	Lamiaceae	2
G	Mellivora	Mustelidae	1
G	Melolontha	Scarabaeidae	3
G	Melopsittacus	Psittacidae	1
G	Melospiza	Fringillidae	3
G	Melursus	Ursidae	1
G	Mene	Menidae	1
G	Menippe	Eriphiidae	4
G	Mentha	Lamiaceae	17
G	Menticirrhus	Sciaenidae	4
G	Mentzelia	Loasaceae	80
G	Menziesia	Ericaceae	9
G	Mephitis	Mephitidae	2
G	Mercurialis	Euphorbiaceae	11
G	Meretrix	Veneridae	6
G	Mergellus	Anatidae	1
G	Meridiastra	Asterinidae	9
G	Meriones	Muridae	9
G	Merluccius	Merlucciidae	14
G	Merops	Meropidae	21
G	Mesembryanthemum	Aizoaceae	19
G	Mesitornis	Mesitornithidae	1
G	Mesocricetus	Cricetidae	4
G	Mesocriconema	Criconematidae	13
G	Mesoplodon	Ziphiidae	15
G	Mesopolobus	Pteromalidae	12
G	Metanephrops	Nephropidae	17
G	Metaseiulus	Phytoseiidae	1
G	Metschnikowia	Metschnikowiaceae	44
G	Miconia	Melastomataceae	212
G	Microcebus	Cheirogaleidae	22
G	Microgale	Tenrecidae	10
G	Microhyla	Microhylidae	21
G	Micropterus	Centrarchidae	8
G	Microstomus	Pleuronectidae	3
G	Microtus	Cricetidae	62
G	Micrurus	Elapidae	23
G	Miichthys	Sciaenidae	1
G	Milvus	Accipitridae	2
G	Mimulus	Phrymaceae	94
G	Mimus	Mimidae	10
G	Miopithecus	Cercopithecidae	2
G	Mirabilis	Nyctaginaceae	18
G	Mitsukurina	Mitsukurinidae	1
G	Mobula	Myliobatidae	7
G	Mohria	Anemiaceae	1
G	Mola	Molidae	1
G	Molva	Lotidae	4
G	Momordica	Cucurbitaceae	51
G	Monarda	Lamiaceae	18
G	Moneses	Ericaceae	1
G	Moniezia	Anoplocephalidae	3
G	Monochamus	Cerambycidae	17
G	Monodelphis	Didelphidae	19
G	Monodon	Monodontidae	1
G	Monomorium	Formicidae	12
G	Monopis	Tineidae	13
G	Monotropa	Ericaceae	2
G	Morelia	Pythonidae	11
G	Morella	Myricaceae	28
G	Moringa	Moringaceae	12
G	Morone	Moronidae	4
G	Moroteuthis	Onychoteuthidae	4
G	Morus	Moraceae	20
G	Mosannona	Annonaceae	6
G	Motacilla	Motacillidae	12
G	Mugil	Mugilidae	14
G	Mulloidichthys	Mullidae	4
G	Mullus	Mullidae	4
G	Mungos	Herpestidae	1
G	Muntiacus	Cervidae	9
G	Muraenesox	Muraenesocidae	2
G	Murraya	Rutaceae	6
G	Mus	Muridae	34
G	Musa	Musaceae	44
G	Musca	Muscidae	17
G	Muscicapa	Muscicapidae	17
G	Mustela	Mustelidae	15
G	Mustelus	Triakidae	21
G	Mutinus	Phallaceae	2
G	Mycena	Tricholomataceae	118
G	Mycteria	Ciconiidae	4
G	Myiarchus	Tyrannidae	21
G	Myliobatis	Myliobatidae	8
G	Myocastor	Myocastoridae	1
G	Myodocarpus	Myodocarpaceae	9
G	Myotis	Vespertilionidae	91
G	Myrcia	Myrtaceae	60
G	Myrica	Myricaceae	3
G	Myriophyllum	Haloragaceae	46
G	Myristica	Myristicaceae	10
G	Myrmecobius	Myrmecobiidae	1
G	Myrmecophaga	Myrmecophagidae	1
G	Myrospermum	Fabaceae	2
G	Myrrhis	Apiaceae	1
G	Mystus	Bagridae	18
G	Mytilus	Mytilidae	6
G	Myxarium	Hyaloriaceae	5
G	Naja	Elapidae	27
G	Nandinia	Nandiniidae	1
G	Nanger	Bovidae	3
G	Nannospalax	Spalacidae	7
G	Narcissus	Amaryllidaceae	44
G	Nasalis	Cercopithecidae	1
G	Naso	Acanthuridae	19
G	Nasonia	Pteromalidae	3
G	Nasua	Procyonidae	2
G	Nautichthys	Hemitripteridae	3
G	Navarretia	Polemoniaceae	33
G	Nectandra	Lauraceae	20
G	Necturus	Proteidae	5
G	Negaprion	Carcharhinidae	2
G	Nelumbo	Nelumbonaceae	2
G	Nematostella	Edwardsiidae	1
G	Nemipterus	Nemipteridae	11
G	Neofiber	Cricetidae	1
G	Neopsylla	Ctenophthalmidae	13
G	Neosalanx	Osmeridae	9
G	Neoseiulus	Phytoseiidae	13
G	Neotoma	Cricetidae	17
G	Neovison	Mustelidae	1
G	Nepeta	Lamiaceae	45
G	Nephelium	Sapindaceae	8
G	Neriene	Linyphiidae	16
G	Nesippus	Pandaridae	3
G	Nesophrosyne	Cicadellidae	47
G	Nestor	Psittacidae	2
G	Nicotiana	Solanaceae	73
G	Nierembergia	Solanaceae	24
G	Nilaparvata	Delphacidae	4
G	Nilssonia	Trionychidae	5
G	Nipponia	Threskiornithidae	1
G	Nipponomysella	Montacutidae	2
G	Nomascus	Hylobatidae	6
G	Notemigonus	Cyprinidae	2
G	Nothobranchius	Nothobranchiidae	31
G	Nothrotheriops	Megatheriidae	1
G	Notocotylus	Notocotylidae	4
G	Notothenia	Nototheniidae	5
G	Notropis	Cyprinidae	77
G	Noturus	Ictaluridae	28
G	Numida	Numididae	1
G	Nuphar	Nymphaeaceae	17
G	Nuttalliella	Nuttalliellidae	1
G	Nyctanassa	Ardeidae	1
G	Nycticebus	Lorisidae	6
G	Nymphaea	Nymphaeaceae	44
G	Nymphalis	Nymphalidae	6
G	Nymphicus	Cacatuidae	1
G	Ochotona	Ochotonidae	31
G	Ochroma	Malvaceae	1
G	Ocimum	Lamiaceae	8
G	Ocotea	Lauraceae	66
G	Octodon	Octodontidae	3
G	Octomeles	Tetramelaceae	1
G	Octopus	Octopodidae	43
G	Odobenus	Odobenidae	1
G	Odocoileus	Cervidae	2
G	Odontaspis	Odontaspididae	2
G	Oenanthe	Apiaceae	27
G	Oenocarpus	Arecaceae	5
G	Oenothera	Onagraceae	82
G	Okapia	Giraffidae	1
G	Olea	Oleaceae	20
G	Ompok	Siluridae	5
G	Onchocerca	Onchocercidae	19
G	Oncorhynchus	Salmonidae	11
G	Onoclea	Onocleaceae	2
G	Onychomys	Cricetidae	3
G	Ophichthus	Ophichthidae	9
G	Ophiophagus	Elapidae	1
G	Ophthalmopsylla	Leptopsyllidae	4
G	Opisthocomus	Opisthocomidae	1
G	Opisthoteuthis	Opisthoteuthidae	5
G	Orcinus	Delphinidae	1
G	Orconectes	Cambaridae	75
G	Oreamnos	Bovidae	2
G	Oreaster	Oreasteridae	2
G	Orectolobus	Orectolobidae	9
G	Oreochromis	Cichlidae	20
G	Origanum	Lamiaceae	13
G	Oriolus	Corvidae	27
G	Ormosia	Fabaceae	27
G	Ornithodoros	Argasidae	22
G	Ornithogalum	Hyacinthaceae	48
G	Ornithonyssus	Macronyssidae	8
G	Ornithorhynchus	Ornithorhynchidae	1
G	Orycteropus	Orycteropodidae	1
G	Oryctolagus	Leporidae	1
G	Oryx	Bovidae	5
G	Oryza	Poaceae	27
G	Oryzias	Adrianichthyidae	20
G	Osmerus	Osmeridae	2
G	Osmunda	Osmundaceae	10
G	Ostracion	Ostraciidae	7
G	Ostrinia	Crambidae	13
G	Otis	Otididae	1
G	Otocolobus	Felidae	1
G	Otocyon	Canidae	1
G	Otolemur	Galagidae	3
G	Otus	Strigidae	29
G	Ovis	Bovidae	7
G	Oxalis	Oxalidaceae	299
G	Oxybasis	Amaranthaceae	4
G	Oxydendrum	Ericaceae	1
G	Oxyura	Anatidae	6
G	Pachira	Malvaceae	10
G	Pachygrapsus	Grapsidae	13
G	Pachyornis	Emeidae	4
G	Pachypsylla	Psyllidae	3
G	Packera	Asteraceae	40
G	Paenibacillus	Paenibacillaceae	143
G	Paeonia	Paeoniaceae	41
G	Pagophila	Laridae	1
G	Pagrus	Sparidae	6
G	Paguma	Viverridae	1
G	Pampus	Stromateidae	6
G	Pan	Hominidae	2
G	Pandion	Accipitridae	1
G	Pangasianodon	Pangasiidae	2
G	Pangasius	Pangasiidae	9
G	Panicum	Poaceae	119
G	Panna	Sciaenidae	1
G	Panthera	Felidae	4
G	Pantholops	Bovidae	1
G	Papaver	Papaveraceae	44
G	Papilio	Papilionidae	104
G	Papio	Cercopithecidae	6
G	Parablennius	Blenniidae	16
G	Paracheirodon	Characidae	2
G	Paracynictis	Herpestidae	1
G	Paradoxurus	Viverridae	3
G	Paraechinus	Erinaceidae	1
G	Parahyaena	Hyaenidae	1
G	Paralichthys	Paralichthyidae	12
G	Paramesotriton	Salamandridae	12
G	Parascalops	Talpidae	1
G	Parascutigera	Scutigeridae	5
G	Parascyllium	Parascylliidae	1
G	Parasteatoda	Theridiidae	5
G	Parastromateus	Carangidae	1
G	Paratemnopteryx	Ectobiidae	9
G	Parathelphusa	Parathelphusidae	28
G	Pardosa	Lycosidae	80
G	Parochetus	Fabaceae	2
G	Parupeneus	Mullidae	17
G	Parus	Paridae	17
G	Paspalum	Poaceae	97
G	Passer	Passeridae	12
G	Passerina	Fringillidae	7
G	Patagioenas	Columbidae	14
G	Patiria	Asterinidae	3
G	Pavo	Phasianidae	2
G	Pecari	Tayassuidae	1
G	Pedicellaster	Pedicellasteridae	2
G	Pelargonium	Geraniaceae	178
G	Pelecanoides	Pelecanoididae	4
G	Pelecanus	Pelecanidae	8
G	Pellaea	Pteridaceae	39
G	Pelodiscus	Trionychidae	3
G	Peltandra	Araceae	1
G	Pemphigus	Pemphigidae	22
G	Penaeus	Penaeidae	3
G	Penelope	Cracidae	11
G	Pennisetum	Poaceae	8
G	Pentatoma	Pentatomidae	9
G	Perameles	Peramelidae	4
G	Perca	Percidae	3
G	Percina	Percidae	49
G	Perdix	Phasianidae	3
G	Perebea	Moraceae	6
G	Periparus	Paridae	4
G	Peristedion	Peristediidae	7
G	Perna	Mytilidae	5
G	Perodicticus	Lorisidae	1
G	Perognathus	Heteromyidae	9
G	Peromyscus	Cricetidae	54
G	Persea	Lauraceae	44
G	Petaurus	Petauridae	5
G	Petrocephalus	Mormyridae	21
G	Petrochelidon	Hirundinidae	6
G	Petrogale	Macropodidae	16
G	Petromyzon	Petromyzontidae	1
G	Petroselinum	Apiaceae	2
G	Petunia	Solanaceae	17
G	Pezophaps	Raphidae	1
G	Phacelia	Hydrophyllaceae	96
G	Phaethon	Phaethontidae	3
G	Phakopsora	Phakopsoraceae	11
G	Phalacrocorax	Phalacrocoracidae	33
G	Phalanger	Phalangeridae	7
G	Phalaropus	Scolopacidae	3
G	Phascolarctos	Phascolarctidae	1
G	Phaseolus	Fabaceae	68
G	Phasianus	Phasianidae	2
G	Philaenus	Aphrophoridae	8
G	Philomachus	Scolopacidae	1
G	Philometra	Philometridae	25
G	Philonotis	Bartramiaceae	22
G	Phoca	Phocidae	4
G	Phocoena	Phocoenidae	4
G	Phoebastria	Diomedeidae	5
G	Phoenicopterus	Phoenicopteridae	3
G	Phoenicurus	Muscicapidae	10
G	Phoenix	Arecaceae	13
G	Pholis	Pholidae	9
G	Phoxinus	Cyprinidae	7
G	Phractolaemus	Phractolaemidae	1
G	Phragmidium	Phragmidiaceae	14
G	Phragmites	Poaceae	3
G	Phthorimaea	Gelechiidae	1
G	Phyllanthus	Phyllanthaceae	124
G	Phyllobolus	Aizoaceae	31
G	Phyllonoma	Phyllonomaceae	2
G	Phylloscopus	Sylviidae	58
G	Phyllostachys	Poaceae	30
G	Physeter	Physeteridae	1
G	Physostegia	Lamiaceae	12
G	Pica	Corvidae	3
G	Picea	Pinaceae	36
G	Picoides	Picidae	18
G	Picramnia	Picramniaceae	4
G	Picus	Picidae	14
G	Pieris	Pieridae	21
G	Pilea	Urticaceae	114
G	Pilostyles	Apodanthaceae	6
G	Pimelea	Thymelaeaceae	93
G	Pimelodus	Pimelodidae	11
G	Pinguinus	Laridae	1
G	Pinicola	Fringillidae	2
G	Pinjalo	Lutjanidae	1
G	Pinus	Pinaceae	117
G	Piper	Piperaceae	363
G	Pipra	Pipridae	8
G	Pipreola	Cotingidae	6
G	Piranga	Fringillidae	9
G	Pisaster	Asteriidae	3
G	Pistacia	Anacardiaceae	9
G	Pistia	Araceae	1
G	Pisum	Fabaceae	3
G	Pithecellobium	Fabaceae	7
G	Pittosporum	Pittosporaceae	60
G	Planchonella	Sapotaceae	71
G	Planococcus	Planococcaceae	14
G	Plantago	Plantaginaceae	98
G	Platalea	Threskiornithidae	6
G	Platanus	Platanaceae	8
G	Platax	Ephippidae	5
G	Platycephalus	Platycephalidae	15
G	Platymiscium	Fabaceae	19
G	Platypleura	Cicadidae	26
G	Platypodium	Fabaceae	1
G	Plecoglossus	Osmeridae	1
G	Plectorhinchus	Haemulidae	23
G	Plectrophenax	Fringillidae	2
G	Plestiodon	Scincidae	36
G	Plethodon	Plethodontidae	56
G	Pleurotus	Pleurotaceae	38
G	Plotosus	Plotosidae	4
G	Plutella	Plutellidae	3
G	Pluvianus	Glareolidae	1
G	Poa	Poaceae	192
G	Podargus	Podargidae	3
G	Podiceps	Podicipedidae	6
G	Podocarpus	Podocarpaceae	81
G	Podoscypha	Podoscyphaceae	11
G	Poecile	Paridae	15
G	Poecilia	Poeciliidae	19
G	Poecilimon	Tettigoniidae	88
G	Poeciliopsis	Poeciliidae	20
G	Poecilogale	Mustelidae	1
G	Pogoniulus	Lybiidae	7
G	Polistes	Vespidae	67
G	Polydactylus	Polynemidae	8
G	Polygala	Polygalaceae	140
G	Polynemus	Polynemidae	2
G	Polyodon	Polyodontidae	1
G	Polypodium	Polypodiaceae	60
G	Polyprion	Polyprionidae	2
G	Polystichum	Dryopteridaceae	143
G	Pomoxis	Centrarchidae	2
G	Pongo	Hominidae	2
G	Pontastacus	Astacidae	1
G	Populus	Salicaceae	29
G	Portunus	Portunidae	23
G	Posoqueria	Rubiaceae	4
G	Potamotrygon	Potamotrygonidae	10
G	Potentilla	Rosaceae	162
G	Potorous	Potoroidae	4
G	Potos	Procyonidae	1
G	Poulsenia	Moraceae	1
G	Pourouma	Urticaceae	5
G	Pouteria	Sapotaceae	61
G	Praecitrullus	Cucurbitaceae	0
G	Priacanthus	Priacanthidae	5
G	Primula	Primulaceae	269
G	Priodontes	Dasypodidae	1
G	Prionace	Carcharhinidae	1
G	Prionailurus	Felidae	5
G	Prionodon	Viverridae	2
G	Prioria	Fabaceae	1
G	Pristipomoides	Lutjanidae	7
G	Pristis	Pristidae	5
G	Proboscidea	Martyniaceae	7
G	Procamallanus	Camallanidae	9
G	Procambarus	Cambaridae	26
G	Procavia	Procaviidae	2
G	Prochilodus	Curimatidae	11
G	Procyon	Procyonidae	3
G	Progamotaenia	Anoplocephalidae	24
G	Propithecus	Indriidae	8
G	Prosopis	Fabaceae	38
G	Prosopium	Salmonidae	6
G	Protea	Proteaceae	90
G	Proteles	Hyaenidae	1
G	Protium	Burseraceae	52
G	Protubera	Phallaceae	9
G	Prunella	Lamiaceae	5
G	Prunus	Rosaceae	162
G	Psettodes	Psettodidae	3
G	Pseudacris	Hylidae	15
G	Pseudobombax	Malvaceae	5
G	Pseudocarcharias	Pseudocarchariidae	1
G	Pseudochirulus	Pseudocheiridae	5
G	Pseudolarix	Pinaceae	2
G	Pseudopleuronectes	Pleuronectidae	5
G	Pseudopodoces	Paridae	1
G	Pseudostichopus	Synallactidae	4
G	Psidium	Myrtaceae	6
G	Psilocybe	Strophariaceae	48
G	Psittacus	Psittacidae	1
G	Psophocarpus	Fabaceae	3
G	Psychotria	Rubiaceae	310
G	Pterocarpus	Fabaceae	26
G	Pterocles	Pteroclidae	6
G	Pteroglossus	Ramphastidae	14
G	Pteronotus	Mormoopidae	9
G	Pteropus	Pteropodidae	38
G	Ptilonorhynchus	Ptilonorhynchidae	1
G	Puccinia	Pucciniaceae	200
G	Pucciniastrum	Pucciniastraceae	18
G	Puffinus	Procellariidae	37
G	Puma	Felidae	1
G	Pungitius	Gasterosteidae	3
G	Punica	Lythraceae	2
G	Pygocentrus	Characidae	3
G	Pygoscelis	Spheniscidae	3
G	Pylodictis	Ictaluridae	1
G	Pyrgus	Hesperiidae	17
G	Pyrrhula	Fringillidae	7
G	Pyrularia	Cervantesiaceae	3
G	Pyrus	Rosaceae	28
G	Python	Pythonidae	6
G	Quararibea	Malvaceae	6
G	Quassia	Simaroubaceae	2
G	Quentalia	Bombycidae	5
G	Quercus	Fagaceae	134
G	Quillaja	Quillajaceae	1
G	Rachycentron	Rachycentridae	1
G	Raillietina	Davaineidae	10
G	Rana	Ranidae	92
G	Randia	Rubiaceae	45
G	Rangifer	Cervidae	1
G	Ranunculus	Ranunculaceae	319
G	Raphanus	Brassicaceae	2
G	Raphicerus	Bovidae	3
G	Rastrelliger	Scombridae	3
G	Ratibida	Asteraceae	6
G	Rattus	Muridae	33
G	Rauvolfia	Apocynaceae	46
G	Regulus	Sylviidae	7
G	Reseda	Resedaceae	51
G	Retama	Fabaceae	3
G	Rexea	Gempylidae	3
G	Rhabdomys	Muridae	2
G	Rhagoletis	Tephritidae	44
G	Rhina	Rhinidae	1
G	Rhinecanthus	Balistidae	5
G	Rhinella	Bufonidae	40
G	Rhinobatos	Rhinobatidae	19
G	Rhinoceros	Rhinocerotidae	2
G	Rhinochimaera	Rhinochimaeridae	2
G	Rhinolophus	Rhinolophidae	61
G	Rhinopithecus	Cercopithecidae	5
G	Rhinoptera	Myliobatidae	6
G	Rhipicephalus	Ixodidae	29
G	Rhizophora	Rhizophoraceae	7
G	Rhodeus	Cyprinidae	13
G	Rhodiola	Crassulaceae	32
G	Rhododendron	Ericaceae	420
G	Rhus	Anacardiaceae	37
G	Rhyacotriton	Rhyacotritonidae	4
G	Rhynchobatus	Rhynchobatidae	4
G	Ribes	Grossulariaceae	100
G	Ricinus	Euphorbiaceae	1
G	Robinia	Fabaceae	4
G	Rosa	Rosaceae	128
G	Rosmarinus	Lamiaceae	1
G	Rousettus	Pteropodidae	7
G	Rubia	Rubiaceae	9
G	Rubus	Rosaceae	138
G	Ruellia	Acanthaceae	147
G	Rumex	Polygonaceae	52
G	Rusa	Cervidae	3
G	Russula	Russulaceae	268
G	Rutilus	Cyprinidae	13
G	Ruvettus	Gempylidae	1
G	Sabal	Arecaceae	16
G	Saccharomyces	Saccharomycetaceae	24
G	Saccharum	Poaceae	15
G	Saccocoelium	Haploporidae	4
G	Sagartia	Sagartiidae	4
G	Sagittaria	Alismataceae	37
G	Sagittarius	Sagittariidae	1
G	Saguinus	Cebidae	16
G	Saimiri	Cebidae	4
G	Salamandra	Salamandridae	6
G	Salganea	Blaberidae	25
G	Salix	Salicaceae	160
G	Salmo	Salmonidae	11
G	Salpiglossis	Solanaceae	2
G	Salpinctes	Certhiidae	1
G	Salvelinus	Salmonidae	17
G	Salvia	Lamiaceae	220
G	Salvinia	Salviniaceae	7
G	Samanea	Fabaceae	2
G	Samia	Saturniidae	13
G	Sanicula	Apiaceae	32
G	Sansevieria	Asparagaceae	9
G	Santalum	Santalaceae	18
G	Sapium	Euphorbiaceae	5
G	Sarcobatus	Sarcobataceae	1
G	Sarcophilus	Dasyuridae	1
G	Sarcoramphus	Cathartidae	1
G	Sardinella	Clupeidae	15
G	Sargocentron	Holocentridae	19
G	Satureja	Lamiaceae	17
G	Saturnia	Saturniidae	23
G	Saururus	Saururaceae	2
G	Saxifraga	Saxifragaceae	145
G	Scaevola	Goodeniaceae	71
G	Scalopus	Talpidae	1
G	Scardinius	Cyprinidae	7
G	Scartella	Blenniidae	3
G	Scarus	Scaridae	46
G	Sceloporus	Iguanidae	75
G	Schefflera	Araliaceae	106
G	Schistura	Balitoridae	28
G	Schizaea	Schizaeaceae	11
G	Schizolobium	Fabaceae	2
G	Schlumbergera	Cactaceae	9
G	Sciaenops	Sciaenidae	1
G	Sciurus	Sciuridae	12
G	Scleranthus	Caryophyllaceae	10
G	Scleropages	Osteoglossidae	3
G	Scolopax	Scolopacidae	2
G	Scomber	Scombridae	4
G	Scomberoides	Carangidae	4
G	Scomberomorus	Scombridae	16
G	Scophthalmus	Scophthalmidae	3
G	Scorpaena	Scorpaenidae	20
G	Scrophularia	Scrophulariaceae	54
G	Scutigera	Scutigeridae	2
G	Scylla	Portunidae	5
G	Scyllarus	Scyllaridae	7
G	Sebastes	Sebastidae	105
G	Secale	Poaceae	5
G	Sechium	Cucurbitaceae	5
G	Sedum	Crassulaceae	105
G	Selar	Carangidae	2
G	Selene	Carangidae	7
G	Selenicereus	Cactaceae	11
G	Senna	Fabaceae	103
G	Sepia	Sepiidae	37
G	Sepiadarium	Sepiadariidae	2
G	Sequoia	Cupressaceae	1
G	Sequoiadendron	Cupressaceae	1
G	Serenoa	Arecaceae	1
G	Serinus	Fringillidae	31
G	Seriola	Carangidae	8
G	Serranus	Serranidae	17
G	Sesamum	Pedaliaceae	7
G	Sesbania	Fabaceae	46
G	Setaria	Poaceae	60
G	Shorea	Dipterocarpaceae	117
G	Sideroxylon	Sapotaceae	48
G	Siganus	Siganidae	24
G	Sigmodon	Cricetidae	11
G	Silene	Caryophyllaceae	276
G	Silonia	Schilbeidae	1
G	Silybum	Asteraceae	2
G	Simaba	Simaroubaceae	12
G	Simarouba	Simaroubaceae	5
G	Sinapis	Brassicaceae	4
G	Sinningia	Gesneriaceae	64
G	Sinocyclocheilus	Cyprinidae	38
G	Siparuna	Siparunaceae	22
G	Sium	Apiaceae	14
G	Sloanea	Elaeocarpaceae	14
G	Smilax	Smilacaceae	82
G	Smilisca	Hylidae	7
G	Sminthopsis	Dasyuridae	21
G	Smyrnium	Apiaceae	6
G	Socratea	Arecaceae	1
G	Solanum	Solanaceae	619
G	Solenocera	Solenoceridae	7
G	Solenodon	Solenodontidae	2
G	Solenopsis	Formicidae	22
G	Solidago	Asteraceae	35
G	Sophora	Fabaceae	33
G	Sorbus	Rosaceae	52
G	Sorex	Soricidae	62
G	Sorghum	Poaceae	23
G	Sorocea	Moraceae	7
G	Soyauxia	Peridiscaceae	3
G	Spachea	Malpighiaceae	3
G	Spalax	Spalacidae	5
G	Speothos	Canidae	1
G	Spergula	Caryophyllaceae	2
G	Spermophilus	Sciuridae	14
G	Spheniscus	Spheniscidae	4
G	Sphenodon	Sphenodontidae	2
G	Sphyraena	Sphyraenidae	22
G	Sphyrapicus	Picidae	4
G	Sphyrna	Carcharhinidae	7
G	Spilogale	Mephitidae	2
G	Spilogona	Muscidae	45
G	Spinacia	Amaranthaceae	3
G	Spinturnix	Spinturnicidae	12
G	Spirodela	Araceae	2
G	Spizella	Fringillidae	8
G	Spodoptera	Noctuidae	26
G	Spondias	Anacardiaceae	5
G	Squalius	Cyprinidae	25
G	Staphylea	Staphyleaceae	5
G	Staphylococcus	Staphylococcaceae	51
G	Steatornis	Steatornithidae	1
G	Stegastes	Pomacentridae	20
G	Stegolepis	Rapateaceae	5
G	Stegostoma	Stegostomatidae	1
G	Stephania	Menispermaceae	16
G	Stercorarius	Stercorariidae	5
G	Sterculia	Malvaceae	22
G	Stichopus	Stichopodidae	9
G	Stolephorus	Engraulidae	6
G	Stomoxys	Muscidae	12
G	Strelitzia	Strelitziaceae	5
G	Streptocarpus	Gesneriaceae	89
G	Strix	Strigidae	11
G	Strongylocentrotus	Strongylocentrotidae	6
G	Strongylura	Belonidae	13
G	Struthio	Struthionidae	1
G	Strychnos	Loganiaceae	108
G	Sturnella	Icteridae	6
G	Sturnus	Sturnidae	16
G	Stygiopontius	Dirivultidae	4
G	Stylidium	Stylidiaceae	6
G	Stylobasium	Surianaceae	2
G	Sugiyamaella	Trichomonascaceae	17
G	Sula	Sulidae	6
G	Suncus	Soricidae	13
G	Suricata	Herpestidae	1
G	Sus	Suidae	8
G	Swartzia	Fabaceae	73
G	Sylvia	Sylviidae	28
G	Sylvilagus	Leporidae	11
G	Symphalangus	Hylobatidae	1
G	Symphonia	Clusiaceae	4
G	Symphyotrichum	Asteraceae	54
G	Symplocarpus	Araceae	4
G	Synagrops	Acropomatidae	4
G	Synallaxis	Furnariidae	32
G	Synaptomys	Cricetidae	2
G	Syncerus	Bovidae	1
G	Synhimantus	Acuariidae	2
G	Synodus	Synodontidae	17
G	Synthliboramphus	Alcidae	4
G	Syringa	Oleaceae	21
G	Syrrhaptes	Pteroclidae	1
G	Syzygium	Myrtaceae	124
G	Tabebuia	Bignoniaceae	16
G	Tabernaemontana	Apocynaceae	66
G	Tachigali	Fabaceae	9
G	Tachyglossus	Tachyglossidae	1
G	Tachypleus	Limulidae	3
G	Tachysurus	Bagridae	6
G	Taeniopygia	Estrildidae	3
G	Tagetes	Asteraceae	10
G	Takifugu	Tetraodontidae	25
G	Talinum	Talinaceae	12
G	Talisia	Sapindaceae	9
G	Talpa	Talpidae	8
G	Tamandua	Myrmecophagidae	2
G	Tamarindus	Fabaceae	1
G	Tambourissa	Monimiaceae	11
G	Tamias	Sciuridae	25
G	Tamiasciurus	Sciuridae	3
G	Tanacetum	Asteraceae	67
G	Tandanus	Plotosidae	2
G	Tangara	Fringillidae	46
G	Tapirus	Tapiridae	4
G	Taraxacum	Asteraceae	118
G	Taricha	Salamandridae	3
G	Tauraco	Musophagidae	14
G	Taurotragus	Bovidae	1
G	Tautogolabrus	Labridae	1
G	Taxidea	Mustelidae	1
G	Taxodium	Cupressaceae	2
G	Taxus	Taxaceae	12
G	Tayassu	Tayassuidae	1
G	Telestes	Cyprinidae	11
G	Tenrec	Tenrecidae	1
G	Tenualosa	Clupeidae	5
G	Terapon	Terapontidae	3
G	Terminalia	Combretaceae	31
G	Tetragastris	Burseraceae	4
G	Tetraodon	Tetraodontidae	17
G	Tetrapturus	Istiophoridae	4
G	Tetrathylacium	Salicaceae	2
G	Tetrix	Tetrigidae	19
G	Teucrium	Lamiaceae	18
G	Thalassarche	Diomedeidae	9
G	Thalassoma	Labridae	26
G	Thamnophis	Colubridae	29
G	Thelypteris	Thelypteridaceae	52
G	Thenus	Scyllaridae	5
G	Theobroma	Malvaceae	14
G	Thermoactinomyces	Thermoactinomycetaceae	5
G	Thevetia	Apocynaceae	4
G	Thomomys	Geomyidae	14
G	Threskiornis	Threskiornithidae	3
G	Thrips	Thripidae	27
G	Thryothorus	Certhiidae	21
G	Thujopsis	Cupressaceae	1
G	Thunbergia	Acanthaceae	24
G	Thunnus	Scombridae	8
G	Thylacinus	Thylacinidae	1
G	Thymallus	Salmonidae	10
G	Thymus	Lamiaceae	33
G	Tilia	Malvaceae	12
G	Tillandsia	Bromeliaceae	122
G	Tinamus	Tinamidae	3
G	Tinca	Cyprinidae	1
G	Tinea	Tineidae	5
G	Tocoyena	Rubiaceae	3
G	Todarodes	Ommastrephidae	4
G	Toxicodendron	Anacardiaceae	18
G	Trachemys	Emydidae	15
G	Trachinotus	Carangidae	14
G	Trachyspermum	Apiaceae	5
G	Tragelaphus	Bovidae	8
G	Tragulus	Tragulidae	3
G	Trattinnickia	Burseraceae	3
G	Trema	Cannabaceae	15
G	Trematomus	Nototheniidae	12
G	Trialeurodes	Aleyrodidae	5
G	Triatoma	Reduviidae	52
G	Trichanthera	Acanthaceae	2
G	Trichechus	Trichechidae	3
G	Trichilia	Meliaceae	15
G	Trichiurus	Trichiuridae	5
G	Trichoglossus	Loriidae	5
G	Trichoplusia	Noctuidae	1
G	Trichosanthes	Cucurbitaceae	66
G	Trichospermum	Malvaceae	3
G	Trichostema	Lamiaceae	17
G	Trifolium	Fabaceae	226
G	Triglochin	Juncaginaceae	10
G	Trigonella	Fabaceae	32
G	Trillium	Melanthiaceae	40
G	Trinectes	Achiridae	3
G	Triplaris	Polygonaceae	11
G	Tristerix	Loranthaceae	10
G	Trithuria	Hydatellaceae	12
G	Triticum	Poaceae	19
G	Troglodytes	Certhiidae	9
G	Trogon	Trogonidae	17
G	Trophis	Moraceae	4
G	Tsuga	Pinaceae	9
G	Tulasnella	Tulasnellaceae	12
G	Tunga	Pulicidae	4
G	Tupaia	Tupaiidae	17
G	Turdus	Turdidae	75
G	Turpinia	Staphyleaceae	3
G	Tursiops	Delphinidae	3
G	Tylenchorhynchus	Telotylenchidae	8
G	Tylosurus	Belonidae	5
G	Tympanuchus	Phasianidae	3
G	Typha	Typhaceae	15
G	Tyrannus	Tyrannidae	10
G	Tyto	Tytonidae	10
G	Udea	Crambidae	37
G	Ulex	Fabaceae	8
G	Ulmus	Ulmaceae	15
G	Umbellularia	Lauraceae	1
G	Umbra	Umbridae	3
G	Uncia	Felidae	1
G	Unonopsis	Annonaceae	5
G	Uperoleia	Myobatrachidae	21
G	Uria	Alcidae	2
G	Urocyon	Canidae	2
G	Urolophus	Urolophidae	13
G	Uromycladium	Pileolariaceae	4
G	Uroteuthis	Loliginidae	6
G	Ursus	Ursidae	7
G	Urtica	Urticaceae	10
G	Vaccinium	Ericaceae	69
G	Vachellia	Fabaceae	17
G	Valeriana	Caprifoliaceae	123
G	Vanessa	Nymphalidae	20
G	Vanilla	Orchidaceae	29
G	Varanus	Varanidae	60
G	Vasconcellea	Caricaceae	20
G	Verbascum	Scrophulariaceae	14
G	Veronica	Plantaginaceae	215
G	Viburnum	Adoxaceae	118
G	Vicia	Fabaceae	141
G	Vicugna	Camelidae	2
G	Vigna	Fabaceae	57
G	Vinca	Apocynaceae	3
G	Viola	Violaceae	205
G	Vireo	Vireonidae	20
G	Virola	Myristicaceae	9
G	Vismia	Hypericaceae	9
G	Vitis	Vitaceae	66
G	Viverra	Viverridae	3
G	Viverricula	Viverridae	1
G	Vochysia	Vochysiaceae	7
G	Vombatus	Vombatidae	1
G	Vormela	Mustelidae	1
G	Vulpes	Canidae	10
G	Wallabicoris	Miridae	25
G	Wasmannia	Formicidae	2
G	Weinmannia	Cunoniaceae	30
G	Woodwardia	Blechnaceae	13
G	Xanthosoma	Araceae	7
G	Xenopus	Pipidae	17
G	Xiphias	Xiphiidae	1
G	Xiphophorus	Poeciliidae	26
G	Xyleborus	Curculionidae	55
G	Xylophanes	Sphingidae	84
G	Xylopia	Annonaceae	10
G	Yucca	Asparagaceae	37
G	Zalophus	Otariidae	3
G	Zanobatus	Zanobatidae	1
G	Zanthoxylum	Rutaceae	44
G	Zea	Poaceae	5
G	Zebrias	Soleidae	6
G	Zenion	Macrurocyttidae	2
G	Zeus	Zeidae	2
G	Zingiber	Zingiberaceae	36
G	Zoarces	Zoarcidae	6
G	Zonotrichia	Fringillidae	5
G	Zoroaster	Zoroasteridae	5
G	Zoysia	Poaceae	6
G	Zuelania	Salicaceae	1
G	Zygogynum	Winteraceae	13
G	Zygophyllum	Zygophyllaceae	68
F	Acanthaceae	Lamiales		Streptophyta	155	Ruellia
F	Acanthisittidae	Passeriformes	Aves	Chordata	1	Acanthisitta
F	Acanthuridae	Perciformes	Actinopterygii	Chordata	6	Acanthurus
F	Accipitridae	Falconiformes	Aves	Chordata	64	
F	Aceraceae	Sapindales		Streptophyta	2	Acer
F	Achariaceae	Malpighiales		Streptophyta	21	
F	Achiridae	Pleuronectiformes	Actinopterygii	Chordata	5	Trinectes
F	Acipenseridae	Acipenseriformes	Actinopterygii	Chordata	4	Acipenser
F	Acoraceae	Acorales	Liliopsida	Streptophyta	1	Acorus
F	Acrididae	Orthoptera	Insecta	Arthropoda	295	Melanoplus
F	Acropomatidae	Perciformes	Actinopterygii	Chordata	5	
F	Actinidiaceae	Ericales		Streptophyta	3	Actinidia
F	Actiniidae	Actiniaria	Anthozoa	Cnidaria	22	Anthopleura
F	Actinostolidae	Actiniaria	Anthozoa	Cnidaria	7	
F	Acuariidae	Spirurida	Chromadorea	Nematoda	4	Synhimantus
F	Adoxaceae	Dipsacales		Streptophyta	5	Viburnum
F	Adrianichthyidae	Beloniformes	Actinopterygii	Chordata	2	Oryzias
F	Aegothelidae	Caprimulgiformes	Aves	Chordata	2	Aegotheles
F	Aeolothripidae	Thysanoptera	Insecta	Arthropoda	6	Aeolothrips
F	Aepyornithidae	Struthioniformes	Aves	Chordata	2	
F	Agamidae	Squamata		Chordata	44	Draco
F	Agaricaceae	Agaricales	Agaricomycetes	Basidiomycota	36	Agaricus
F	Agonidae	Scorpaeniformes	Actinopterygii	Chordata	20	Bathyagonus
F	Ailuridae	Carnivora	Mammalia	Chordata	1	Ailurus
F	Aizoaceae	Caryophyllales		Streptophyta	105	Phyllobolus
F	Albatrellaceae	Russulales	Agaricomycetes	Basidiomycota	3	Albatrellus
F	Albulidae	Albuliformes	Actinopterygii	Chordata	2	Albula
F	Alcedinidae	Coraciiformes	Aves	Chordata	13	Alcedo
F	Alcidae	Charadriiformes	Aves	Chordata	11	Synthliboramphus
F	Alepisauridae	Aulopiformes	Actinopterygii	Chordata	2	Alepisaurus
F	Alepocephalidae	Osmeriformes	Actinopterygii	Chordata	13	Alepocephalus
F	Alestidae	Characiformes	Actinopterygii	Chordata	18	Brycinus
F	Aleyrodidae	Hemiptera	Insecta	Arthropoda	26	Bemisia
F	Alismataceae	Alismatales	Liliopsida	Streptophyta	17	Sagittaria
F	Alligatoridae	Crocodylia		Chordata	4	Caiman
F	Alloposidae	Octopoda	Cephalopoda	Mollusca	1	Haliphron
F	Alopiidae	Lamniformes	Chondrichthyes	Chordata	5	Alopias
F	Alstroemeriaceae	Liliales	Liliopsida	Streptophyta	5	
F	Altingiaceae	Saxifragales		Streptophyta	2	Altingia
F	Amanitaceae	Agaricales	Agaricomycetes	Basidiomycota	2	Amanita
F	Amaranthaceae	Caryophyllales		Streptophyta	169	Atriplex
F	Amaryllidaceae	Asparagales	Liliopsida	Streptophyta	79	Allium
F	Ambystomatidae	Caudata	Amphibia	Chordata	1	Ambystoma
F	Amiidae	Amiiformes	Actinopterygii	Chordata	1	Amia
F	Amphitretidae	Octopoda	Cephalopoda	Mollusca	1	Amphitretus
F	Amphorogynaceae	Santalales		Streptophyta	9	Leptomeria
F	Anabantidae	Perciformes	Actinopterygii	Chordata	4	Ctenopoma
F	Anacanthobatidae	Rajiformes	Chondrichthyes	Chordata	2	
F	Anacardiaceae	Sapindales		Streptophyta	60	Rhus
F	Anatidae	Anseriformes	Aves	Chordata	49	Anas
F	Anemiaceae	Schizaeales	Polypodiopsida	Streptophyta	2	Anemia
F	Anguillidae	Anguilliformes	Actinopterygii	Chordata	1	Anguilla
F	Anhimidae	Anseriformes	Aves	Chordata	2	Chauna
F	Anhingidae	Pelecaniformes	Aves	Chordata	1	Anhinga
F	Anisakidae	Ascaridida	Chromadorea	Nematoda	8	Contracaecum
F	Anisophylleaceae	Cucurbitales		Streptophyta	4	Anisophyllea
F	Annonaceae	Magnoliales		Streptophyta	113	Guatteria
F	Anomalopidae	Beryciformes	Actinopterygii	Chordata	2	
F	Anoplocephalidae	Cyclophyllidea	Cestoda	Platyhelminthes	22	Progamotaenia
F	Anoplopomatidae	Scorpaeniformes	Actinopterygii	Chordata	1	Anoplopoma
F	Anostomidae	Characiformes	Actinopterygii	Chordata	6	Leporinus
F	Anseranatidae	Anseriformes	Aves	Chordata	1	Anseranas
F	Antilocapridae	Artiodactyla	Mammalia	Chordata	1	Antilocapra
F	Aotidae	Primates	Mammalia	Chordata	1	Aotus
F	Aphelenchoididae	Tylenchida	Chromadorea	Nematoda	13	Bursaphelenchus
F	Aphididae	Hemiptera	Insecta	Arthropoda	124	Aphis
F	Aphloiaceae	Crossosomatales		Streptophyta	1	Aphloia
F	Aphrophoridae	Hemiptera	Insecta	Arthropoda	21	Aphrophora
F	Apiaceae	Apiales		Streptophyta	414	Eryngium
F	Apidae	Hymenoptera	Insecta	Arthropoda	159	Bombus
F	Aplodontiidae	Rodentia	Mammalia	Chordata	1	Aplodontia
F	Apocynaceae	Gentianales		Streptophyta	330	Asclepias
F	Apodanthaceae	Cucurbitales		Streptophyta	3	Pilostyles
F	Apodidae	Apodiformes	Aves	Chordata	14	Apus
F	Apogonidae	Perciformes	Actinopterygii	Chordata	23	Apogon
F	Aptandraceae	Santalales		Streptophyta	8	Aptandra
F	Aquifoliaceae	Aquifoliales		Streptophyta	2	Ilex
F	Aracanidae	Tetraodontiformes	Actinopterygii	Chordata	5	Anoplocapros
F	Araceae	Alismatales	Liliopsida	Streptophyta	120	Arisaema
F	Araliaceae	Apiales		Streptophyta	51	Schefflera
F	Araneidae	Araneae	Arachnida	Arthropoda	40	Argiope
F	Araucariaceae	Coniferales	Coniferopsida	Streptophyta	3	Araucaria
F	Arctiidae	Lepidoptera	Insecta	Arthropoda	297	Eucereon
F	Ardeidae	Ciconiiformes	Aves	Chordata	18	
F	Arecaceae	Arecales	Liliopsida	Streptophyta	195	Chamaedorea
F	Argasidae	Ixodida	Arachnida	Arthropoda	6	Ornithodoros
F	Argonautidae	Octopoda	Cephalopoda	Mollusca	1	Argonauta
F	Arhynchobatidae	Rajiformes	Chondrichthyes	Chordata	11	Bathyraja
F	Ariidae	Siluriformes	Actinopterygii	Chordata	29	Cathorops
F	Aristolochiaceae	Piperales		Streptophyta	6	Aristolochia
F	Ascarididae	Ascaridida	Chromadorea	Nematoda	10	
F	Ascidiidae	Enterogona	Ascidiacea	Chordata	3	
F	Asilidae	Diptera	Insecta	Arthropoda	84	
F	Asparagaceae	Asparagales	Liliopsida	Streptophyta	87	Chlorophytum
F	Aspidoderidae	Ascaridida	Chromadorea	Nematoda	4	Aspidodera
F	Astacidae	Decapoda	Malacostraca	Arthropoda	5	Austropotamobius
F	Asteraceae	Asterales		Streptophyta	1311	Artemisia
F	Asteriidae	Forcipulatida	Asteroidea	Echinodermata	41	Leptasterias
F	Asterinidae	Valvatida	Asteroidea	Echinodermata	16	Meridiastra
F	Atherospermataceae	Laurales		Streptophyta	7	Daphnandra
F	Athyriaceae	Polypodiales	Polypodiopsida	Streptophyta	10	Athyrium
F	Atyidae	Decapoda	Malacostraca	Arthropoda	34	Caridina
F	Aulopidae	Aulopiformes	Actinopterygii	Chordata	3	
F	Aulorhynchidae	Gasterosteiformes	Actinopterygii	Chordata	2	
F	Aulostomidae	Gasterosteiformes	Actinopterygii	Chordata	1	Aulostomus
F	Auriculariaceae	Auriculariales	Agaricomycetes	Basidiomycota	1	Auricularia
F	Azollaceae	Salviniales	Polypodiopsida	Streptophyta	1	Azolla
F	Bacillaceae	Bacillales	Bacilli	Firmicutes	43	Bacillus
F	Bacillidae	Phasmatodea	Insecta	Arthropoda	3	Bacillus
F	Bagridae	Siluriformes	Actinopterygii	Chordata	25	Mystus
F	Balaenicipitidae	Ciconiiformes	Aves	Chordata	1	Balaeniceps
F	Balaenidae	Cetacea	Mammalia	Chordata	2	Eubalaena
F	Balaenopteridae	Cetacea	Mammalia	Chordata	2	Balaenoptera
F	Balanophoraceae	Santalales		Streptophyta	9	Balanophora
F	Balistidae	Tetraodontiformes	Actinopterygii	Chordata	12	
F	Balitoridae	Cypriniformes	Actinopterygii	Chordata	39	Schistura
F	Bartramiaceae	Bartramiales	Bryopsida	Streptophyta	12	Philonotis
F	Basellaceae	Caryophyllales		Streptophyta	3	Anredera
F	Bathyergidae	Rodentia	Mammalia	Chordata	6	Fukomys
F	Batrachostomatidae	Caprimulgiformes	Aves	Chordata	1	Batrachostomus
F	Begoniaceae	Cucurbitales		Streptophyta	3	Begonia
F	Belonidae	Beloniformes	Actinopterygii	Chordata	10	Strongylura
F	Berberidaceae	Ranunculales		Streptophyta	16	Berberis
F	Berycidae	Beryciformes	Actinopterygii	Chordata	2	Centroberyx
F	Betulaceae	Fagales		Streptophyta	6	Betula
F	Bignoniaceae	Lamiales		Streptophyta	93	Arrabidaea
F	Bixaceae	Malvales		Streptophyta	4	
F	Blaberidae	Blattodea	Insecta	Arthropoda	55	Salganea
F	Blattidae	Blattodea	Insecta	Arthropoda	19	Celatoblatta
F	Blechnaceae	Polypodiales	Polypodiopsida	Streptophyta	9	Blechnum
F	Blenniidae	Perciformes	Actinopterygii	Chordata	35	Parablennius
F	Boidae	Squamata		Chordata	17	Chilabothrus
F	Bolitaenidae	Octopoda	Cephalopoda	Mollusca	2	Japetella
F	Bombinatoridae	Anura	Amphibia	Chordata	2	Bombina
F	Bombycidae	Lepidoptera	Insecta	Arthropoda	17	Quentalia
F	Bondarzewiaceae	Russulales	Agaricomycetes	Basidiomycota	3	Heterobasidion
F	Bothidae	Pleuronectiformes	Actinopterygii	Chordata	17	Bothus
F	Botryobasidiaceae	Cantharellales	Agaricomycetes	Basidiomycota	1	Botryobasidium
F	Bovidae	Artiodactyla	Mammalia	Chordata	51	Cephalophus
F	Brachaeluridae	Orectolobiformes	Chondrichthyes	Chordata	1	Brachaelurus
F	Brachypteraciidae	Coraciiformes	Aves	Chordata	3	
F	Braconidae	Hymenoptera	Insecta	Arthropoda	528	Cotesia
F	Bradypodidae	Pilosa	Mammalia	Chordata	1	Bradypus
F	Brassicaceae	Brassicales		Streptophyta	348	Draba
F	Bromeliaceae	Poales	Liliopsida	Streptophyta	57	Tillandsia
F	Bufonidae	Anura	Amphibia	Chordata	35	Rhinella
F	Buprestidae	Coleoptera	Insecta	Arthropoda	17	Chrysobothris
F	Burmanniaceae	Dioscoreales	Liliopsida	Streptophyta	13	Burmannia
F	Burseraceae	Sapindales		Streptophyta	16	Bursera
F	Cabombaceae	Nymphaeales		Streptophyta	2	Cabomba
F	Cacatuidae	Psittaciformes	Aves	Chordata	5	Cacatua
F	Cactaceae	Caryophyllales		Streptophyta	137	Mammillaria
F	Caligidae	Siphonostomatoida	Maxillopoda	Arthropoda	6	Caligus
F	Callorhinchidae	Chimaeriformes	Chondrichthyes	Chordata	1	Callorhinchus
F	Calophyllaceae	Malpighiales		Streptophyta	12	Calophyllum
F	Calycanthaceae	Laurales		Streptophyta	3	Chimonanthus
F	Calyceraceae	Asterales		Streptophyta	6	Boopis
F	Camallanidae	Spirurida	Chromadorea	Nematoda	5	Procamallanus
F	Cambaridae	Decapoda	Malacostraca	Arthropoda	9	Orconectes
F	Camelidae	Artiodactyla	Mammalia	Chordata	4	Camelus
F	Campanulaceae	Asterales		Streptophyta	77	Campanula
F	Canellaceae	Canellales		Streptophyta	6	Cinnamodendron
F	Canidae	Carnivora	Mammalia	Chordata	13	Vulpes
F	Cannabaceae	Rosales		Streptophyta	9	Celtis
F	Cantharellaceae	Cantharellales	Agaricomycetes	Basidiomycota	4	Cantharellus
F	Capparaceae	Brassicales		Streptophyta	19	Capparis
F	Caprifoliaceae	Dipsacales		Streptophyta	37	Valeriana
F	Caprimulgidae	Caprimulgiformes	Aves	Chordata	13	Caprimulgus
F	Carabidae	Coleoptera	Insecta	Arthropoda	471	Carabus
F	Carangidae	Perciformes	Actinopterygii	Chordata	27	Carangoides
F	Carcharhinidae	Carcharhiniformes	Chondrichthyes	Chordata	13	Carcharhinus
F	Cardiidae	Veneroida	Bivalvia	Mollusca	25	Fragum
F	Cardiopteridaceae	Aquifoliales		Streptophyta	4	
F	Cariamidae	Gruiformes	Aves	Chordata	1	Cariama
F	Caricaceae	Brassicales		Streptophyta	6	Vasconcellea
F	Caryophyllaceae	Caryophyllales		Streptophyta	70	Silene
F	Castoridae	Rodentia	Mammalia	Chordata	1	Castor
F	Casuariidae	Casuariiformes	Aves	Chordata	1	Casuarius
F	Casuarinaceae	Fagales		Streptophyta	4	Allocasuarina
F	Catenotaeniidae	Cyclophyllidea	Cestoda	Platyhelminthes	4	Catenotaenia
F	Cathartidae	Ciconiiformes	Aves	Chordata	5	Cathartes
F	Catostomidae	Cypriniformes	Actinopterygii	Chordata	13	Catostomus
F	Caviidae	Rodentia	Mammalia	Chordata	5	Cavia
F	Cebidae	Primates	Mammalia	Chordata	6	Saguinus
F	Celastraceae	Celastrales		Streptophyta	89	Maytenus
F	Centrarchidae	Perciformes	Actinopterygii	Chordata	9	Lepomis
F	Centropidae	Cuculiformes	Aves	Chordata	1	Centropus
F	Cerambycidae	Coleoptera	Insecta	Arthropoda	224	Monochamus
F	Ceratobasidiaceae	Cantharellales	Agaricomycetes	Basidiomycota	8	Ceratobasidium
F	Ceratophyllidae	Siphonaptera	Insecta	Arthropoda	21	Ceratophyllus
F	Cercopithecidae	Primates	Mammalia	Chordata	22	Macaca
F	Certhiidae	Passeriformes	Aves	Chordata	22	Thryothorus
F	Cervantesiaceae	Santalales		Streptophyta	8	Pyrularia
F	Cervidae	Artiodactyla	Mammalia	Chordata	20	Muntiacus
F	Cerylidae	Coraciiformes	Aves	Chordata	3	Chloroceryle
F	Chanidae	Gonorynchiformes	Actinopterygii	Chordata	1	Chanos
F	Characidae	Characiformes	Actinopterygii	Chordata	126	Astyanax
F	Charadriidae	Charadriiformes	Aves	Chordata	13	Charadrius
F	Cheirogaleidae	Primates	Mammalia	Chordata	5	Microcebus
F	Chelidae	Testudines		Chordata	14	Chelodina
F	Cheloniidae	Testudines		Chordata	5	Lepidochelys
F	Chelydridae	Testudines		Chordata	3	Chelydra
F	Chimaeridae	Chimaeriformes	Chondrichthyes	Chordata	2	Hydrolagus
F	Chinchillidae	Rodentia	Mammalia	Chordata	3	Lagidium
F	Chirocentridae	Clupeiformes	Actinopterygii	Chordata	1	Chirocentrus
F	Chironomidae	Diptera	Insecta	Arthropoda	184	Chironomus
F	Chrysobalanaceae	Malpighiales		Streptophyta	18	Licania
F	Chrysomelidae	Coleoptera	Insecta	Arthropoda	455	Bruchidius
F	Cicadellidae	Hemiptera	Insecta	Arthropoda	314	Nesophrosyne
F	Cicadidae	Hemiptera	Insecta	Arthropoda	77	Platypleura
F	Cichlidae	Perciformes	Actinopterygii	Chordata	217	Haplochromis
F	Ciconiidae	Ciconiiformes	Aves	Chordata	5	Ciconia
F	Cimicidae	Hemiptera	Insecta	Arthropoda	3	Cimex
F	Cionidae	Enterogona	Ascidiacea	Chordata	2	Ciona
F	Cistaceae	Malvales		Streptophyta	8	Cistus
F	Clathraceae	Phallales	Agaricomycetes	Basidiomycota	5	
F	Clavulinaceae	Cantharellales	Agaricomycetes	Basidiomycota	4	Clavulina
F	Cleomaceae	Brassicales		Streptophyta	8	Cleome
F	Clupeidae	Clupeiformes	Actinopterygii	Chordata	47	Sardinella
F	Clusiaceae	Malpighiales		Streptophyta	20	Clusia
F	Cobitidae	Cypriniformes	Actinopterygii	Chordata	24	Cobitis
F	Coccinellidae	Coleoptera	Insecta	Arthropoda	126	Henosepilachna
F	Coccyzidae	Cuculiformes	Aves	Chordata	3	Coccyzus
F	Coelacanthidae	Coelacanthiformes		Chordata	1	Latimeria
F	Colchicaceae	Liliales	Liliopsida	Streptophyta	18	Colchicum
F	Coliidae	Coliiformes	Aves	Chordata	2	Colius
F	Colubridae	Squamata		Chordata	255	Thamnophis
F	Columbidae	Columbiformes	Aves	Chordata	41	Gallicolumba
F	Combretaceae	Myrtales		Streptophyta	17	Combretum
F	Commelinaceae	Commelinales	Liliopsida	Streptophyta	31	Commelina
F	Congridae	Anguilliformes	Actinopterygii	Chordata	16	Conger
F	Connaraceae	Oxalidales		Streptophyta	5	
F	Convolvulaceae	Solanales		Streptophyta	50	Cuscuta
F	Coreidae	Hemiptera	Insecta	Arthropoda	34	
F	Corellidae	Enterogona	Ascidiacea	Chordata	3	
F	Cornaceae	Cornales		Streptophyta	7	Cornus
F	Cortinariaceae	Agaricales	Agaricomycetes	Basidiomycota	22	Cortinarius
F	Corvidae	Passeriformes	Aves	Chordata	32	Corvus
F	Corydiidae	Blattodea	Insecta	Arthropoda	11	
F	Coryphaenidae	Perciformes	Actinopterygii	Chordata	1	Coryphaena
F	Cosmocercidae	Ascaridida	Chromadorea	Nematoda	5	
F	Costaceae	Zingiberales	Liliopsida	Streptophyta	7	Costus
F	Cotingidae	Passeriformes	Aves	Chordata	32	Pipreola
F	Cottidae	Scorpaeniformes	Actinopterygii	Chordata	29	Cottus
F	Cracidae	Galliformes	Aves	Chordata	11	Penelope
F	Crambidae	Lepidoptera	Insecta	Arthropoda	232	Udea
F	Cranchiidae	Teuthida	Cephalopoda	Mollusca	9	Leachia
F	Crassulaceae	Saxifragales		Streptophyta	35	Sedum
F	Craugastoridae	Anura	Amphibia	Chordata	2	Craugastor
F	Cricetidae	Rodentia	Mammalia	Chordata	128	Microtus
F	Criconematidae	Tylenchida	Chromadorea	Nematoda	11	Mesocriconema
F	Crocodylidae	Crocodylia		Chordata	3	Crocodylus
F	Crossosomataceae	Crossosomatales		Streptophyta	4	Crossosoma
F	Crotophagidae	Cuculiformes	Aves	Chordata	2	Crotophaga
F	Cryptacanthodidae	Perciformes	Actinopterygii	Chordata	1	Cryptacanthodes
F	Cryptobranchidae	Caudata	Amphibia	Chordata	2	Andrias
F	Cryptocercidae	Blattodea	Insecta	Arthropoda	1	Cryptocercus
F	Ctenomyidae	Rodentia	Mammalia	Chordata	2	Ctenomys
F	Ctenophthalmidae	Siphonaptera	Insecta	Arthropoda	10	Neopsylla
F	Cuculidae	Cuculiformes	Aves	Chordata	14	
F	Cucurbitaceae	Cucurbitales		Streptophyta	120	Trichosanthes
F	Culicidae	Diptera	Insecta	Arthropoda	36	Anopheles
F	Cunoniaceae	Oxalidales		Streptophyta	26	Weinmannia
F	Cupressaceae	Coniferales	Coniferopsida	Streptophyta	32	Juniperus
F	Curculionidae	Coleoptera	Insecta	Arthropoda	496	Xyleborus
F	Curimatidae	Characiformes	Actinopterygii	Chordata	9	Prochilodus
F	Curtisiaceae	Cornales		Streptophyta	1	Curtisia
F	Cyaneidae	Semaeostomeae	Scyphozoa	Cnidaria	2	Cyanea
F	Cyclopedidae	Pilosa	Mammalia	Chordata	1	Cyclopes
F	Cyclopteridae	Scorpaeniformes	Actinopterygii	Chordata	3	Eumicrotremus
F	Cymodoceaceae	Alismatales	Liliopsida	Streptophyta	5	Halodule
F	Cynocephalidae	Dermoptera	Mammalia	Chordata	2	
F	Cynoglossidae	Pleuronectiformes	Actinopterygii	Chordata	3	Cynoglossus
F	Cyperaceae	Poales	Liliopsida	Streptophyta	104	Carex
F	Cyprinidae	Cypriniformes	Actinopterygii	Chordata	305	Barbus
F	Cyprinodontidae	Cyprinodontiformes	Actinopterygii	Chordata	9	Cyprinodon
F	Cystidicolidae	Spirurida	Chromadorea	Nematoda	5	
F	Dasyatidae	Myliobatiformes	Chondrichthyes	Chordata	6	Dasyatis
F	Dasypodidae	Cingulata	Mammalia	Chordata	9	
F	Dasyuridae	Dasyuromorphia	Mammalia	Chordata	21	Sminthopsis
F	Daubentoniidae	Primates	Mammalia	Chordata	1	Daubentonia
F	Davaineidae	Cyclophyllidea	Cestoda	Platyhelminthes	6	Raillietina
F	Debaryomycetaceae	Saccharomycetales	Saccharomycetes	Ascomycota	11	Debaryomyces
F	Degeneriaceae	Magnoliales		Streptophyta	1	Degeneria
F	Delphacidae	Hemiptera	Insecta	Arthropoda	115	Delphacodes
F	Delphinidae	Cetacea	Mammalia	Chordata	17	Lagenorhynchus
F	Dendrobatidae	Anura	Amphibia	Chordata	18	Allobates
F	Denticipitidae	Clupeiformes	Actinopterygii	Chordata	1	Denticeps
F	Dermochelyidae	Testudines		Chordata	1	Dermochelys
F	Diapheromeridae	Phasmatodea	Insecta	Arthropoda	26	Leptynia
F	Didelphidae	Didelphimorphia	Mammalia	Chordata	18	Monodelphis
F	Didemnidae	Enterogona	Ascidiacea	Chordata	6	
F	Diervillaceae	Dipsacales		Streptophyta	0	
F	Dilepididae	Cyclophyllidea	Cestoda	Platyhelminthes	8	
F	Dimyidae	Ostreoida	Bivalvia	Mollusca	1	Dimya
F	Dinornithidae	Dinornithiformes	Aves	Chordata	1	Dinornis
F	Diomedeidae	Procellariiformes	Aves	Chordata	4	Thalassarche
F	Dioscoreaceae	Dioscoreales	Liliopsida	Streptophyta	5	Dioscorea
F	Dipodascaceae	Saccharomycetales	Saccharomycetes	Ascomycota	8	Geotrichum
F	Dipodidae	Rodentia	Mammalia	Chordata	15	Allactaga
F	Dipsacaceae	Dipsacales		Streptophyta	0	
F	Dipterocarpaceae	Malvales		Streptophyta	16	Shorea
F	Diretmidae	Beryciformes	Actinopterygii	Chordata	3	
F	Dirivultidae	Siphonostomatoida	Maxillopoda	Arthropoda	5	Stygiopontius
F	Discoglossidae	Anura	Amphibia	Chordata	2	Discoglossus
F	Doradidae	Siluriformes	Actinopterygii	Chordata	31	Leptodoras
F	Dreissenidae	Veneroida	Bivalvia	Mollusca	3	Dreissena
F	Drepaneidae	Perciformes	Actinopterygii	Chordata	1	Drepane
F	Dromaiidae	Casuariiformes	Aves	Chordata	1	Dromaius
F	Drosophilidae	Diptera	Insecta	Arthropoda	38	Drosophila
F	Drymonematidae	Semaeostomeae	Scyphozoa	Cnidaria	1	Drymonema
F	Dryopteridaceae	Polypodiales	Polypodiopsida	Streptophyta	34	Dryopteris
F	Dugongidae	Sirenia	Mammalia	Chordata	2	
F	Ebenaceae	Ericales		Streptophyta	6	Diospyros
F	Echinidae	Echinoida	Echinoidea	Echinodermata	10	
F	Echinometridae	Echinoida	Echinoidea	Echinodermata	6	Echinometra
F	Echinoneidae	Echinoida	Echinoidea	Echinodermata	1	Echinoneus
F	Echinostomatidae	Echinostomida	Trematoda	Platyhelminthes	18	Echinostoma
F	Ectobiidae	Blattodea	Insecta	Arthropoda	26	Paratemnopteryx
F	Edwardsiidae	Actiniaria	Anthozoa	Cnidaria	5	Edwardsia
F	Elaeagnaceae	Rosales		Streptophyta	3	Elaeagnus
F	Elaeocarpaceae	Oxalidales		Streptophyta	13	Elaeocarpus
F	Elapidae	Squamata		Chordata	41	Naja
F	Elephantidae	Proboscidea	Mammalia	Chordata	4	Elephas
F	Elopidae	Elopiformes	Actinopterygii	Chordata	1	Elops
F	Emballonuridae	Chiroptera	Mammalia	Chordata	13	Emballonura
F	Emeidae	Dinornithiformes	Aves	Chordata	5	Pachyornis
F	Emydidae	Testudines		Chordata	12	Trachemys
F	Engraulidae	Clupeiformes	Actinopterygii	Chordata	15	Anchoa
F	Enoploteuthidae	Teuthida	Cephalopoda	Mollusca	5	Enoploteuthis
F	Entolomataceae	Agaricales	Agaricomycetes	Basidiomycota	18	Entoloma
F	Ephippidae	Perciformes	Actinopterygii	Chordata	4	Platax
F	Equidae	Perissodactyla	Mammalia	Chordata	2	Equus
F	Equisetaceae	Equisetales	Equisetopsida	Streptophyta	1	Equisetum
F	Ericaceae	Ericales		Streptophyta	125	Rhododendron
F	Erinaceidae	Insectivora	Mammalia	Chordata	10	Erinaceus
F	Eriphiidae	Decapoda	Malacostraca	Arthropoda	4	Eriphia
F	Erpobdellidae	Arhynchobdellida	Hirudinida	Annelida	5	Erpobdella
F	Erythropalaceae	Santalales		Streptophyta	3	Heisteria
F	Erythroxylaceae	Malpighiales		Streptophyta	4	Erythroxylum
F	Eschrichtiidae	Cetacea	Mammalia	Chordata	1	Eschrichtius
F	Esocidae	Esociformes	Actinopterygii	Chordata	1	Esox
F	Estrildidae	Passeriformes	Aves	Chordata	27	
F	Etheriidae	Unionoida	Bivalvia	Mollusca	3	
F	Eudactylinidae	Siphonostomatoida	Maxillopoda	Arthropoda	3	
F	Euphorbiaceae	Malpighiales		Streptophyta	189	Euphorbia
F	Eupleridae	Carnivora	Mammalia	Chordata	7	
F	Eupomatiaceae	Magnoliales		Streptophyta	1	Eupomatia
F	Eurostopodidae	Caprimulgiformes	Aves	Chordata	1	Eurostopodus
F	Eurypygidae	Gruiformes	Aves	Chordata	1	Eurypyga
F	Evermannellidae	Aulopiformes	Actinopterygii	Chordata	3	Evermannella
F	Exidiaceae	Auriculariales	Agaricomycetes	Basidiomycota	10	Exidia
F	Exocoetidae	Beloniformes	Actinopterygii	Chordata	7	Cheilopogon
F	Fabaceae	Fabales		Streptophyta	684	Acacia
F	Fagaceae	Fagales		Streptophyta	10	Quercus
F	Falconidae	Falconiformes	Aves	Chordata	10	Falco
F	Fasciolidae	Echinostomida	Trematoda	Platyhelminthes	5	Fasciola
F	Felidae	Carnivora	Mammalia	Chordata	19	Leopardus
F	Formicidae	Hymenoptera	Insecta	Arthropoda	218	Camponotus
F	Fouquieriaceae	Ericales		Streptophyta	1	Fouquieria
F	Fregatidae	Pelecaniformes	Aves	Chordata	1	Fregata
F	Fringillidae	Passeriformes	Aves	Chordata	183	Tangara
F	Fundulidae	Cyprinodontiformes	Actinopterygii	Chordata	4	Fundulus
F	Furnariidae	Passeriformes	Aves	Chordata	61	Synallaxis
F	Gadidae	Gadiformes	Actinopterygii	Chordata	11	Gadus
F	Galagidae	Primates	Mammalia	Chordata	4	Galago
F	Galaxiidae	Osmeriformes	Actinopterygii	Chordata	9	Galaxias
F	Gasterosteidae	Gasterosteiformes	Actinopterygii	Chordata	5	Pungitius
F	Gavialidae	Crocodylia		Chordata	2	
F	Gaviidae	Gaviiformes	Aves	Chordata	1	Gavia
F	Geissolomataceae	Crossosomatales		Streptophyta	1	Geissoloma
F	Gekkonidae	Squamata		Chordata	58	Cyrtodactylus
F	Gelechiidae	Lepidoptera	Insecta	Arthropoda	79	Chionodes
F	Gelsemiaceae	Gentianales		Streptophyta	1	Gelsemium
F	Gempylidae	Perciformes	Actinopterygii	Chordata	11	Rexea
F	Genocidaridae	Echinoida	Echinoidea	Echinodermata	1	Genocidaris
F	Gentianaceae	Gentianales		Streptophyta	82	Gentiana
F	Geoemydidae	Testudines		Chordata	22	
F	Geometridae	Lepidoptera	Insecta	Arthropoda	584	Eois
F	Geomyidae	Rodentia	Mammalia	Chordata	6	Thomomys
F	Geraniaceae	Geraniales		Streptophyta	7	Pelargonium
F	Gerreidae	Perciformes	Actinopterygii	Chordata	7	Gerres
F	Gesneriaceae	Lamiales		Streptophyta	153	Streptocarpus
F	Ginglymostomatidae	Orectolobiformes	Chondrichthyes	Chordata	3	
F	Ginkgoaceae	Ginkgoales	Ginkgoopsida	Streptophyta	1	Ginkgo
F	Giraffidae	Artiodactyla	Mammalia	Chordata	2	
F	Glareolidae	Charadriiformes	Aves	Chordata	5	Glareola
F	Gobiidae	Perciformes	Actinopterygii	Chordata	152	Eviota
F	Goniasteridae	Valvatida	Asteroidea	Echinodermata	23	Mediaster
F	Gonorynchidae	Gonorynchiformes	Actinopterygii	Chordata	1	Gonorynchus
F	Goodeidae	Cyprinodontiformes	Actinopterygii	Chordata	19	Allotoca
F	Goodeniaceae	Asterales		Streptophyta	12	Scaevola
F	Grammicolepididae	Zeiformes	Actinopterygii	Chordata	2	
F	Grammitidaceae	Polypodiales	Polypodiopsida	Streptophyta	23	Lellingeria
F	Grapsidae	Decapoda	Malacostraca	Arthropoda	9	Pachygrapsus
F	Grossulariaceae	Saxifragales		Streptophyta	1	Ribes
F	Grubbiaceae	Cornales		Streptophyta	1	Grubbia
F	Gruidae	Gruiformes	Aves	Chordata	3	Grus
F	Gryllidae	Orthoptera	Insecta	Arthropoda	71	Laupala
F	Gymnarchidae	Osteoglossiformes	Actinopterygii	Chordata	1	Gymnarchus
F	Gymnuridae	Myliobatiformes	Chondrichthyes	Chordata	2	Gymnura
F	Gyrinocheilidae	Cypriniformes	Actinopterygii	Chordata	1	Gyrinocheilus
F	Haemadipsidae	Arhynchobdellida	Hirudinida	Annelida	12	Haemadipsa
F	Haemodoraceae	Commelinales	Liliopsida	Streptophyta	13	Conostylis
F	Haemopidae	Arhynchobdellida	Hirudinida	Annelida	3	Haemopis
F	Haemulidae	Perciformes	Actinopterygii	Chordata	18	Plectorhinchus
F	Haloragaceae	Saxifragales		Streptophyta	9	Myriophyllum
F	Hamamelidaceae	Saxifragales		Streptophyta	28	Corylopsis
F	Hanguanaceae	Commelinales	Liliopsida	Streptophyta	1	Hanguana
F	Haploporidae	Echinostomida	Trematoda	Platyhelminthes	13	Saccocoelium
F	Haplosplanchnidae	Echinostomida	Trematoda	Platyhelminthes	4	Haplosplanchnus
F	Heliasteridae	Forcipulatida	Asteroidea	Echinodermata	1	Heliaster
F	Heliornithidae	Gruiformes	Aves	Chordata	3	
F	Helodermatidae	Squamata		Chordata	1	Heloderma
F	Helwingiaceae	Aquifoliales		Streptophyta	1	Helwingia
F	Hemigaleidae	Carcharhiniformes	Chondrichthyes	Chordata	4	
F	Hemiodontidae	Characiformes	Actinopterygii	Chordata	7	Apareiodon
F	Hemiprocnidae	Apodiformes	Aves	Chordata	1	Hemiprocne
F	Hemiramphidae	Beloniformes	Actinopterygii	Chordata	11	Hyporhamphus
F	Hemiscylliidae	Orectolobiformes	Chondrichthyes	Chordata	2	Chiloscyllium
F	Hemitripteridae	Scorpaeniformes	Actinopterygii	Chordata	3	Nautichthys
F	Hernandiaceae	Laurales		Streptophyta	5	Hernandia
F	Herpestidae	Carnivora	Mammalia	Chordata	13	Herpestes
F	Hesperiidae	Lepidoptera	Insecta	Arthropoda	318	Pyrgus
F	Heteroderidae	Tylenchida	Chromadorea	Nematoda	14	Heterodera
F	Heteromyidae	Rodentia	Mammalia	Chordata	6	Dipodomys
F	Heteropterygidae	Phasmatodea	Insecta	Arthropoda	9	Haaniella
F	Heterothripidae	Thysanoptera	Insecta	Arthropoda	1	Heterothrips
F	Hexagrammidae	Scorpaeniformes	Actinopterygii	Chordata	4	Hexagrammos
F	Hiodontidae	Osteoglossiformes	Actinopterygii	Chordata	1	Hiodon
F	Hippopotamidae	Artiodactyla	Mammalia	Chordata	2	
F	Hirudinidae	Arhynchobdellida	Hirudinida	Annelida	15	Hirudo
F	Hirundinidae	Passeriformes	Aves	Chordata	20	Hirundo
F	Holocentridae	Beryciformes	Actinopterygii	Chordata	6	Sargocentron
F	Holothuriidae	Aspidochirotida	Holothuroidea	Echinodermata	5	Holothuria
F	Hominidae	Primates	Mammalia	Chordata	4	
F	Hormathiidae	Actiniaria	Anthozoa	Cnidaria	9	
F	Huaceae	Oxalidales		Streptophyta	2	Afrostyrax
F	Hyacinthaceae	Asparagales	Liliopsida	Streptophyta	77	Ornithogalum
F	Hyaenidae	Carnivora	Mammalia	Chordata	4	
F	Hyaloriaceae	Auriculariales	Agaricomycetes	Basidiomycota	9	Myxarium
F	Hydatellaceae	Nymphaeales		Streptophyta	1	Trithuria
F	Hydnoraceae	Piperales		Streptophyta	2	Hydnora
F	Hydrangeaceae	Cornales		Streptophyta	16	Hydrangea
F	Hydrochaeridae	Rodentia	Mammalia	Chordata	1	Hydrochoerus
F	Hydrocharitaceae	Alismatales	Liliopsida	Streptophyta	17	Halophila
F	Hydroleaceae	Solanales		Streptophyta	1	Hydrolea
F	Hydrophyllaceae	Solanales		Streptophyta	16	Phacelia
F	Hylidae	Anura	Amphibia	Chordata	47	Litoria
F	Hylobatidae	Primates	Mammalia	Chordata	4	Hylobates
F	Hymenolepididae	Cyclophyllidea	Cestoda	Platyhelminthes	26	Arostrilepis
F	Hynobiidae	Caudata	Amphibia	Chordata	9	Hynobius
F	Hypericaceae	Malpighiales		Streptophyta	7	Hypericum
F	Hypoptychidae	Gasterosteiformes	Actinopterygii	Chordata	1	Hypoptychus
F	Hyriidae	Unionoida	Bivalvia	Mollusca	8	Hyridella
F	Hystrichopsyllidae	Siphonaptera	Insecta	Arthropoda	13	Hystrichopsylla
F	Hystricidae	Rodentia	Mammalia	Chordata	3	Hystrix
F	Ichneumonidae	Hymenoptera	Insecta	Arthropoda	687	Ichneumon
F	Ictaluridae	Siluriformes	Actinopterygii	Chordata	5	Noturus
F	Icteridae	Passeriformes	Aves	Chordata	24	Icterus
F	Iguanidae	Squamata		Chordata	52	Anolis
F	Indicatoridae	Piciformes	Aves	Chordata	4	Indicator
F	Indriidae	Primates	Mammalia	Chordata	5	Propithecus
F	Iridaceae	Asparagales	Liliopsida	Streptophyta	77	Iris
F	Istiophoridae	Perciformes	Actinopterygii	Chordata	4	Tetrapturus
F	Ixodidae	Ixodida	Arachnida	Arthropoda	9	Ixodes
F	Jacanidae	Charadriiformes	Aves	Chordata	6	Jacana
F	Juglandaceae	Fagales		Streptophyta	11	Juglans
F	Juncaceae	Poales	Liliopsida	Streptophyta	7	Juncus
F	Juncaginaceae	Alismatales	Liliopsida	Streptophyta	5	Triglochin
F	Kerriidae	Hemiptera	Insecta	Arthropoda	2	Kerria
F	Kneriidae	Gonorynchiformes	Actinopterygii	Chordata	4	Cromeria
F	Krameriaceae	Zygophyllales		Streptophyta	1	Krameria
F	Labidiasteridae	Forcipulatida	Asteroidea	Echinodermata	4	Coronaster
F	Labridae	Perciformes	Actinopterygii	Chordata	62	Halichoeres
F	Lacertidae	Squamata		Chordata	42	Darevskia
F	Lacistemataceae	Malpighiales		Streptophyta	2	Lacistema
F	Lactoridaceae	Piperales		Streptophyta	1	Lactoris
F	Laelapidae	Mesostigmata	Arachnida	Arthropoda	28	Laelaps
F	Lamiaceae	Lamiales		Streptophyta	236	Salvia
F	Lardizabalaceae	Ranunculales		Streptophyta	10	
F	Laridae	Charadriiformes	Aves	Chordata	25	Larus
F	Lasiocampidae	Lepidoptera	Insecta	Arthropoda	39	Euglyphis
F	Latidae	Perciformes	Actinopterygii	Chordata	2	Lates
F	Lauraceae	Laurales		Streptophyta	51	Ocotea
F	Lemuridae	Primates	Mammalia	Chordata	5	Eulemur
F	Lepidobotryaceae	Celastrales		Streptophyta	2	
F	Lepisosteidae	Semionotiformes	Actinopterygii	Chordata	2	Lepisosteus
F	Leporidae	Lagomorpha	Mammalia	Chordata	11	Lepus
F	Leptodactylidae	Anura	Amphibia	Chordata	14	Leptodactylus
F	Leptopsyllidae	Siphonaptera	Insecta	Arthropoda	10	Ophthalmopsylla
F	Leptosomidae	Coraciiformes	Aves	Chordata	1	Leptosomus
F	Lernaeopodidae	Siphonostomatoida	Maxillopoda	Arthropoda	6	Clavella
F	Lethrinidae	Perciformes	Actinopterygii	Chordata	5	Lethrinus
F	Liliaceae	Liliales	Liliopsida	Streptophyta	15	Gagea
F	Limoniidae	Diptera	Insecta	Arthropoda	27	Dicranomyia
F	Limulidae	Xiphosura	Merostomata	Arthropoda	3	Tachypleus
F	Linaceae	Malpighiales		Streptophyta	18	Linum
F	Linnaeaceae	Dipsacales		Streptophyta	0	
F	Linyphiidae	Araneae	Arachnida	Arthropoda	117	Neriene
F	Liparidae	Scorpaeniformes	Actinopterygii	Chordata	12	
F	Lipotidae	Cetacea	Mammalia	Chordata	1	Lipotes
F	Loasaceae	Cornales		Streptophyta	20	Mentzelia
F	Lobotidae	Perciformes	Actinopterygii	Chordata	1	Lobotes
F	Loganiaceae	Gentianales		Streptophyta	17	Strychnos
F	Loliginidae	Teuthida	Cephalopoda	Mollusca	9	Uroteuthis
F	Loranthaceae	Santalales		Streptophyta	62	Tristerix
F	Loricariidae	Siluriformes	Actinopterygii	Chordata	81	Hypostomus
F	Loriidae	Psittaciformes	Aves	Chordata	6	Trichoglossus
F	Lorisidae	Primates	Mammalia	Chordata	4	Nycticebus
F	Lotidae	Gadiformes	Actinopterygii	Chordata	4	Molva
F	Lucinidae	Veneroida	Bivalvia	Mollusca	36	Ctena
F	Lutjanidae	Perciformes	Actinopterygii	Chordata	13	Lutjanus
F	Lybiidae	Piciformes	Aves	Chordata	7	Pogoniulus
F	Lycosidae	Araneae	Arachnida	Arthropoda	39	Pardosa
F	Lygodiaceae	Schizaeales	Polypodiopsida	Streptophyta	1	Lygodium
F	Lymantriidae	Lepidoptera	Insecta	Arthropoda	25	Lymantria
F	Lythraceae	Myrtales		Streptophyta	30	Cuphea
F	Macronyssidae	Mesostigmata	Arachnida	Arthropoda	7	Ornithonyssus
F	Macropodidae	Diprotodontia	Mammalia	Chordata	11	Petrogale
F	Macroscelididae	Macroscelidea	Mammalia	Chordata	4	Elephantulus
F	Macrouridae	Gadiformes	Actinopterygii	Chordata	19	Coelorinchus
F	Macrurocyttidae	Zeiformes	Actinopterygii	Chordata	1	Zenion
F	Magnoliaceae	Magnoliales		Streptophyta	3	Magnolia
F	Malpighiaceae	Malpighiales		Streptophyta	72	Heteropterys
F	Malvaceae	Malvales		Streptophyta	220	Hibiscus
F	Manidae	Pholidota	Mammalia	Chordata	1	Manis
F	Marantaceae	Zingiberales	Liliopsida	Streptophyta	31	Calathea
F	Marasmiaceae	Agaricales	Agaricomycetes	Basidiomycota	9	Marasmius
F	Margaritiferidae	Unionoida	Bivalvia	Mollusca	3	Margaritifera
F	Marsileaceae	Salviniales	Polypodiopsida	Streptophyta	3	Marsilea
F	Martyniaceae	Lamiales		Streptophyta	5	Proboscidea
F	Megachasmidae	Lamniformes	Chondrichthyes	Chordata	1	Megachasma
F	Megachilidae	Hymenoptera	Insecta	Arthropoda	53	Hoplitis
F	Megadermatidae	Chiroptera	Mammalia	Chordata	3	Megaderma
F	Megalaimidae	Piciformes	Aves	Chordata	3	Megalaima
F	Megalonychidae	Pilosa	Mammalia	Chordata	1	Choloepus
F	Megalopidae	Elopiformes	Actinopterygii	Chordata	1	Megalops
F	Megapodiidae	Galliformes	Aves	Chordata	7	Megapodius
F	Megatheriidae	Pilosa	Mammalia	Chordata	1	Nothrotheriops
F	Melampsoraceae	Pucciniales		Basidiomycota	1	Melampsora
F	Melanthiaceae	Liliales	Liliopsida	Streptophyta	19	Trillium
F	Melanthripidae	Thysanoptera	Insecta	Arthropoda	3	
F	Melastomataceae	Myrtales		Streptophyta	121	Miconia
F	Meliaceae	Sapindales		Streptophyta	51	
F	Melianthaceae	Geraniales		Streptophyta	5	Melianthus
F	Menidae	Perciformes	Actinopterygii	Chordata	1	Mene
F	Menispermaceae	Ranunculales		Streptophyta	60	Stephania
F	Mephitidae	Carnivora	Mammalia	Chordata	4	Conepatus
F	Merlucciidae	Gadiformes	Actinopterygii	Chordata	4	Merluccius
F	Meropidae	Coraciiformes	Aves	Chordata	3	Merops
F	Mesitornithidae	Gruiformes	Aves	Chordata	2	
F	Metschnikowiaceae	Saccharomycetales	Saccharomycetes	Ascomycota	5	Metschnikowia
F	Microhylidae	Anura	Amphibia	Chordata	65	Microhyla
F	Microstomatidae	Osmeriformes	Actinopterygii	Chordata	9	Bathylagus
F	Mimidae	Passeriformes	Aves	Chordata	10	
F	Miridae	Hemiptera	Insecta	Arthropoda	195	Wallabicoris
F	Mitsukurinidae	Lamniformes	Chondrichthyes	Chordata	1	Mitsukurina
F	Molidae	Tetraodontiformes	Actinopterygii	Chordata	3	
F	Molossidae	Chiroptera	Mammalia	Chordata	15	Eumops
F	Momotidae	Coraciiformes	Aves	Chordata	5	
F	Monacanthidae	Tetraodontiformes	Actinopterygii	Chordata	22	Cantherhines
F	Monimiaceae	Laurales		Streptophyta	25	Tambourissa
F	Monodontidae	Cetacea	Mammalia	Chordata	2	
F	Montacutidae	Veneroida	Bivalvia	Mollusca	12	Nipponomysella
F	Montiaceae	Caryophyllales		Streptophyta	14	Claytonia
F	Montiniaceae	Solanales		Streptophyta	3	
F	Moraceae	Rosales		Streptophyta	35	Ficus
F	Moridae	Gadiformes	Actinopterygii	Chordata	13	Lepidion
F	Moringaceae	Brassicales		Streptophyta	1	Moringa
F	Mormoopidae	Chiroptera	Mammalia	Chordata	2	Pteronotus
F	Mormyridae	Osteoglossiformes	Actinopterygii	Chordata	20	Petrocephalus
F	Moronidae	Perciformes	Actinopterygii	Chordata	2	Morone
F	Motacillidae	Passeriformes	Aves	Chordata	3	Anthus
F	Mugilidae	Mugiliformes	Actinopterygii	Chordata	20	Liza
F	Mullidae	Perciformes	Actinopterygii	Chordata	6	Parupeneus
F	Muraenesocidae	Anguilliformes	Actinopterygii	Chordata	5	Muraenesox
F	Muraenidae	Anguilliformes	Actinopterygii	Chordata	13	Gymnothorax
F	Muridae	Rodentia	Mammalia	Chordata	116	Mus
F	Musaceae	Zingiberales	Liliopsida	Streptophyta	3	Musa
F	Muscicapidae	Passeriformes	Aves	Chordata	43	Ficedula
F	Muscidae	Diptera	Insecta	Arthropoda	50	Spilogona
F	Musophagidae	Musophagiformes	Aves	Chordata	8	Tauraco
F	Mustelidae	Carnivora	Mammalia	Chordata	22	Mustela
F	Mycetopodidae	Unionoida	Bivalvia	Mollusca	4	Anodontites
F	Myliobatidae	Myliobatiformes	Chondrichthyes	Chordata	7	Myliobatis
F	Myobatrachidae	Anura	Amphibia	Chordata	20	Uperoleia
F	Myocastoridae	Rodentia	Mammalia	Chordata	1	Myocastor
F	Myodocarpaceae	Apiales		Streptophyta	3	Myodocarpus
F	Myricaceae	Fagales		Streptophyta	4	Morella
F	Myristicaceae	Magnoliales		Streptophyta	18	Myristica
F	Myrmecobiidae	Dasyuromorphia	Mammalia	Chordata	1	Myrmecobius
F	Myrmecophagidae	Pilosa	Mammalia	Chordata	2	Tamandua
F	Myrtaceae	Myrtales		Streptophyta	115	Eucalyptus
F	Mytilidae	Mytiloida	Bivalvia	Mollusca	35	Bathymodiolus
F	Nandiniidae	Carnivora	Mammalia	Chordata	1	Nandinia
F	Nartheciaceae	Dioscoreales	Liliopsida	Streptophyta	5	Aletris
F	Nelumbonaceae	Proteales		Streptophyta	1	Nelumbo
F	Nemipteridae	Perciformes	Actinopterygii	Chordata	4	Nemipterus
F	Neomorphidae	Cuculiformes	Aves	Chordata	4	
F	Nephropidae	Decapoda	Malacostraca	Arthropoda	11	Metanephrops
F	Nesomyidae	Rodentia	Mammalia	Chordata	17	Eliurus
F	Nettastomatidae	Anguilliformes	Actinopterygii	Chordata	6	
F	Nitidulidae	Coleoptera	Insecta	Arthropoda	30	Meligethes
F	Noctuidae	Lepidoptera	Insecta	Arthropoda	659	Catocala
F	Nothobranchiidae	Cyprinodontiformes	Actinopterygii	Chordata	14	Aphyosemion
F	Notocotylidae	Echinostomida	Trematoda	Platyhelminthes	5	Notocotylus
F	Notopteridae	Osteoglossiformes	Actinopterygii	Chordata	4	Chitala
F	Nototheniidae	Perciformes	Actinopterygii	Chordata	12	Trematomus
F	Numididae	Galliformes	Aves	Chordata	4	Guttera
F	Nuttalliellidae	Ixodida	Arachnida	Arthropoda	1	Nuttalliella
F	Nyctaginaceae	Caryophyllales		Streptophyta	25	Mirabilis
F	Nymphaeaceae	Nymphaeales		Streptophyta	6	Nymphaea
F	Nymphalidae	Lepidoptera	Insecta	Arthropoda	474	Charaxes
F	Ochnaceae	Malpighiales		Streptophyta	18	Luxemburgia
F	Ochotonidae	Lagomorpha	Mammalia	Chordata	1	Ochotona
F	Octodontidae	Rodentia	Mammalia	Chordata	6	
F	Octopodidae	Octopoda	Cephalopoda	Mollusca	28	Octopus
F	Odobenidae	Carnivora	Mammalia	Chordata	1	Odobenus
F	Odontaspididae	Lamniformes	Chondrichthyes	Chordata	2	Odontaspis
F	Odontasteridae	Valvatida	Asteroidea	Echinodermata	5	
F	Odontophoridae	Galliformes	Aves	Chordata	5	
F	Oestridae	Diptera	Insecta	Arthropoda	9	Hypoderma
F	Oleaceae	Lamiales		Streptophyta	25	Fraxinus
F	Ommastrephidae	Teuthida	Cephalopoda	Mollusca	12	Todarodes
F	Onagraceae	Myrtales		Streptophyta	19	Oenothera
F	Onchocercidae	Spirurida	Chromadorea	Nematoda	26	Onchocerca
F	Onocleaceae	Polypodiales	Polypodiopsida	Streptophyta	4	
F	Onychoteuthidae	Teuthida	Cephalopoda	Mollusca	8	Moroteuthis
F	Ophichthidae	Anguilliformes	Actinopterygii	Chordata	18	Ophichthus
F	Ophidiasteridae	Valvatida	Asteroidea	Echinodermata	15	Linckia
F	Ophioglossaceae	Ophioglossales	Ophioglossopsida	Streptophyta	5	Botrychium
F	Opisthocomidae	Opisthocomiformes	Aves	Chordata	1	Opisthocomus
F	Opisthoteuthidae	Octopoda	Cephalopoda	Mollusca	2	Opisthoteuthis
F	Orchidaceae	Asparagales	Liliopsida	Streptophyta	751	Maxillaria
F	Oreasteridae	Valvatida	Asteroidea	Echinodermata	6	Oreaster
F	Orectolobidae	Orectolobiformes	Chondrichthyes	Chordata	3	Orectolobus
F	Oreosomatidae	Zeiformes	Actinopterygii	Chordata	4	
F	Ornithorhynchidae	Monotremata	Mammalia	Chordata	1	Ornithorhynchus
F	Orycteropodidae	Tubulidentata	Mammalia	Chordata	1	Orycteropus
F	Osmeridae	Osmeriformes	Actinopterygii	Chordata	13	Neosalanx
F	Osmundaceae	Osmundales	Polypodiopsida	Streptophyta	5	Osmunda
F	Osteoglossidae	Osteoglossiformes	Actinopterygii	Chordata	4	Scleropages
F	Ostraciidae	Tetraodontiformes	Actinopterygii	Chordata	6	Ostracion
F	Ostreidae	Ostreoida	Bivalvia	Mollusca	9	Crassostrea
F	Otariidae	Carnivora	Mammalia	Chordata	7	Arctocephalus
F	Otididae	Gruiformes	Aves	Chordata	9	
F	Oxalidaceae	Oxalidales		Streptophyta	5	Oxalis
F	Paenibacillaceae	Bacillales	Bacilli	Firmicutes	9	Paenibacillus
F	Paeoniaceae	Saxifragales		Streptophyta	1	Paeonia
F	Palaemonidae	Decapoda	Malacostraca	Arthropoda	52	Macrobrachium
F	Pamphagidae	Orthoptera	Insecta	Arthropoda	25	Filchnerella
F	Pandaridae	Siphonostomatoida	Maxillopoda	Arthropoda	9	Nesippus
F	Pangasiidae	Siluriformes	Actinopterygii	Chordata	4	Pangasius
F	Papaveraceae	Ranunculales		Streptophyta	44	
F	Papilionidae	Lepidoptera	Insecta	Arthropoda	30	Papilio
F	Paralepididae	Aulopiformes	Actinopterygii	Chordata	10	Lestidiops
F	Paralichthyidae	Pleuronectiformes	Actinopterygii	Chordata	11	
F	Parascylliidae	Orectolobiformes	Chondrichthyes	Chordata	1	Parascyllium
F	Parasitidae	Mesostigmata	Arachnida	Arthropoda	7	
F	Parathelphusidae	Decapoda	Malacostraca	Arthropoda	27	Parathelphusa
F	Parazenidae	Zeiformes	Actinopterygii	Chordata	2	Cyttopsis
F	Paridae	Passeriformes	Aves	Chordata	13	Parus
F	Parnassiaceae	Celastrales		Streptophyta	0	
F	Passeridae	Passeriformes	Aves	Chordata	11	Passer
F	Pedaliaceae	Lamiales		Streptophyta	7	Sesamum
F	Pedicellasteridae	Forcipulatida	Asteroidea	Echinodermata	4	
F	Pelagiidae	Semaeostomeae	Scyphozoa	Cnidaria	3	Chrysaora
F	Pelecanidae	Pelecaniformes	Aves	Chordata	1	Pelecanus
F	Pelecanoididae	Procellariiformes	Aves	Chordata	1	Pelecanoides
F	Pemphigidae	Hemiptera	Insecta	Arthropoda	34	Pemphigus
F	Penaeidae	Decapoda	Malacostraca	Arthropoda	23	
F	Pentatomidae	Hemiptera	Insecta	Arthropoda	72	Pentatoma
F	Peramelidae	Peramelemorphia	Mammalia	Chordata	4	Perameles
F	Percidae	Perciformes	Actinopterygii	Chordata	10	Etheostoma
F	Peridiscaceae	Saxifragales		Streptophyta	4	Soyauxia
F	Peristediidae	Scorpaeniformes	Actinopterygii	Chordata	5	Peristedion
F	Peroryctidae	Peramelemorphia	Mammalia	Chordata	4	
F	Petauridae	Diprotodontia	Mammalia	Chordata	3	Petaurus
F	Petromyzontidae	Petromyzontiformes		Chordata	9	Lampetra
F	Phaethontidae	Pelecaniformes	Aves	Chordata	1	Phaethon
F	Phakopsoraceae	Pucciniales		Basidiomycota	5	Phakopsora
F	Phalacrocoracidae	Pelecaniformes	Aves	Chordata	1	Phalacrocorax
F	Phalangeridae	Diprotodontia	Mammalia	Chordata	6	Phalanger
F	Phallaceae	Phallales	Agaricomycetes	Basidiomycota	13	Protubera
F	Phascolarctidae	Diprotodontia	Mammalia	Chordata	1	Phascolarctos
F	Phasianidae	Galliformes	Aves	Chordata	46	Francolinus
F	Phasmatidae	Phasmatodea	Insecta	Arthropoda	53	Acanthoxyla
F	Philometridae	Spirurida	Chromadorea	Nematoda	11	Philometra
F	Philydraceae	Commelinales	Liliopsida	Streptophyta	3	
F	Phlaeothripidae	Thysanoptera	Insecta	Arthropoda	56	Kladothrips
F	Phocidae	Carnivora	Mammalia	Chordata	11	Phoca
F	Phocoenidae	Cetacea	Mammalia	Chordata	3	Phocoena
F	Phoenicopteridae	Phoenicopteriformes	Aves	Chordata	3	Phoenicopterus
F	Pholidae	Perciformes	Actinopterygii	Chordata	3	Pholis
F	Phractolaemidae	Gonorynchiformes	Actinopterygii	Chordata	1	Phractolaemus
F	Phragmidiaceae	Pucciniales		Basidiomycota	6	Phragmidium
F	Phrymaceae	Lamiales		Streptophyta	11	Mimulus
F	Phyllanthaceae	Malpighiales		Streptophyta	56	Phyllanthus
F	Phyllonomaceae	Aquifoliales		Streptophyta	1	Phyllonoma
F	Phyllostomidae	Chiroptera	Mammalia	Chordata	51	Artibeus
F	Physeteridae	Cetacea	Mammalia	Chordata	2	Kogia
F	Phytoseiidae	Mesostigmata	Arachnida	Arthropoda	13	Neoseiulus
F	Picidae	Piciformes	Aves	Chordata	28	Picoides
F	Picramniaceae	Picramniales		Streptophyta	2	Picramnia
F	Pieridae	Lepidoptera	Insecta	Arthropoda	79	Delias
F	Pileolariaceae	Pucciniales		Basidiomycota	4	Uromycladium
F	Pimelodidae	Siluriformes	Actinopterygii	Chordata	28	Pimelodus
F	Pinaceae	Coniferales	Coniferopsida	Streptophyta	11	Pinus
F	Piperaceae	Piperales		Streptophyta	7	Piper
F	Pipidae	Anura	Amphibia	Chordata	4	Xenopus
F	Pipridae	Passeriformes	Aves	Chordata	9	Pipra
F	Pittosporaceae	Apiales		Streptophyta	9	Pittosporum
F	Planococcaceae	Bacillales	Bacilli	Firmicutes	14	Planococcus
F	Plantaginaceae	Lamiales		Streptophyta	90	Veronica
F	Platanaceae	Proteales		Streptophyta	1	Platanus
F	Platycephalidae	Scorpaeniformes	Actinopterygii	Chordata	17	Platycephalus
F	Platytroctidae	Osmeriformes	Actinopterygii	Chordata	7	
F	Plethodontidae	Caudata	Amphibia	Chordata	28	Bolitoglossa
F	Pleuronectidae	Pleuronectiformes	Actinopterygii	Chordata	34	
F	Pleurotaceae	Agaricales	Agaricomycetes	Basidiomycota	3	Pleurotus
F	Plotosidae	Siluriformes	Actinopterygii	Chordata	6	Plotosus
F	Plutellidae	Lepidoptera	Insecta	Arthropoda	13	Acrolepiopsis
F	Poaceae	Poales	Liliopsida	Streptophyta	685	Poa
F	Podargidae	Caprimulgiformes	Aves	Chordata	2	Podargus
F	Podicipedidae	Podicipediformes	Aves	Chordata	5	Podiceps
F	Podocarpaceae	Coniferales	Coniferopsida	Streptophyta	20	Podocarpus
F	Podoscyphaceae	Russulales	Agaricomycetes	Basidiomycota	7	Podoscypha
F	Podostemaceae	Malpighiales		Streptophyta	48	Hydrobryum
F	Poeciliidae	Cyprinodontiformes	Actinopterygii	Chordata	31	Gambusia
F	Polemoniaceae	Ericales		Streptophyta	26	Navarretia
F	Polycitoridae	Enterogona	Ascidiacea	Chordata	7	Eudistoma
F	Polyclinidae	Enterogona	Ascidiacea	Chordata	3	Aplidium
F	Polygalaceae	Fabales		Streptophyta	19	Polygala
F	Polygonaceae	Caryophyllales		Streptophyta	54	Eriogonum
F	Polynemidae	Perciformes	Actinopterygii	Chordata	6	Polydactylus
F	Polyodontidae	Acipenseriformes	Actinopterygii	Chordata	2	
F	Polypodiaceae	Polypodiales	Polypodiopsida	Streptophyta	49	Lepisorus
F	Polyprionidae	Perciformes	Actinopterygii	Chordata	2	
F	Pomacentridae	Perciformes	Actinopterygii	Chordata	29	Chromis
F	Pontederiaceae	Commelinales	Liliopsida	Streptophyta	5	Eichhornia
F	Portunidae	Decapoda	Malacostraca	Arthropoda	22	Portunus
F	Potamidae	Decapoda	Malacostraca	Arthropoda	52	Geothelphusa
F	Potamotrygonidae	Myliobatiformes	Chondrichthyes	Chordata	5	Potamotrygon
F	Potoroidae	Diprotodontia	Mammalia	Chordata	5	
F	Priacanthidae	Perciformes	Actinopterygii	Chordata	4	Priacanthus
F	Primulaceae	Ericales		Streptophyta	50	Primula
F	Pristidae	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	2	Pristis
F	Pristigasteridae	Clupeiformes	Actinopterygii	Chordata	5	Ilisha
F	Procaviidae	Hyracoidea	Mammalia	Chordata	3	
F	Procellariidae	Procellariiformes	Aves	Chordata	14	Puffinus
F	Procyonidae	Carnivora	Mammalia	Chordata	6	
F	Proscylliidae	Carcharhiniformes	Chondrichthyes	Chordata	3	
F	Proteaceae	Proteales		Streptophyta	80	Protea
F	Proteidae	Caudata	Amphibia	Chordata	2	Necturus
F	Psettodidae	Pleuronectiformes	Actinopterygii	Chordata	1	Psettodes
F	Pseudocarchariidae	Lamniformes	Chondrichthyes	Chordata	1	Pseudocarcharias
F	Pseudocheiridae	Diprotodontia	Mammalia	Chordata	6	Pseudochirulus
F	Pseudophasmatidae	Phasmatodea	Insecta	Arthropoda	9	Anisomorpha
F	Psittacidae	Psittaciformes	Aves	Chordata	74	Amazona
F	Psyllidae	Hemiptera	Insecta	Arthropoda	23	Arytinnis
F	Pteridaceae	Polypodiales	Polypodiopsida	Streptophyta	55	Cheilanthes
F	Pteroclidae	Ciconiiformes	Aves	Chordata	2	Pterocles
F	Pteromalidae	Hymenoptera	Insecta	Arthropoda	111	Mesopolobus
F	Pteropodidae	Chiroptera	Mammalia	Chordata	42	Pteropus
F	Ptilonorhynchidae	Passeriformes	Aves	Chordata	9	Chlamydera
F	Pucciniaceae	Pucciniales		Basidiomycota	8	Puccinia
F	Pucciniastraceae	Pucciniales		Basidiomycota	9	Pucciniastrum
F	Pulicidae	Siphonaptera	Insecta	Arthropoda	11	Tunga
F	Putranjivaceae	Malpighiales		Streptophyta	4	Drypetes
F	Pyralidae	Lepidoptera	Insecta	Arthropoda	120	Dioryctria
F	Pythonidae	Squamata		Chordata	5	Morelia
F	Quillajaceae	Fabales		Streptophyta	1	Quillaja
F	Rachycentridae	Perciformes	Actinopterygii	Chordata	1	Rachycentron
F	Rajidae	Rajiformes	Chondrichthyes	Chordata	13	Dipturus
F	Rallidae	Gruiformes	Aves	Chordata	26	Gallirallus
F	Ramphastidae	Piciformes	Aves	Chordata	9	Pteroglossus
F	Ranidae	Anura	Amphibia	Chordata	12	Rana
F	Ranunculaceae	Ranunculales		Streptophyta	62	Ranunculus
F	Rapateaceae	Poales	Liliopsida	Streptophyta	15	Stegolepis
F	Raphidae	Columbiformes	Aves	Chordata	2	
F	Raphidascarididae	Ascaridida	Chromadorea	Nematoda	4	Hysterothylacium
F	Recurvirostridae	Charadriiformes	Aves	Chordata	3	
F	Reduviidae	Hemiptera	Insecta	Arthropoda	133	Triatoma
F	Resedaceae	Brassicales		Streptophyta	7	Reseda
F	Restionaceae	Poales	Liliopsida	Streptophyta	53	Elegia
F	Rhamnaceae	Rosales		Streptophyta	51	Ceanothus
F	Rhinidae	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	1	Rhina
F	Rhinobatidae	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	5	Rhinobatos
F	Rhinocerotidae	Perissodactyla	Mammalia	Chordata	5	Rhinoceros
F	Rhinochimaeridae	Chimaeriformes	Chondrichthyes	Chordata	3	Rhinochimaera
F	Rhinolophidae	Chiroptera	Mammalia	Chordata	9	Rhinolophus
F	Rhizophoraceae	Malpighiales		Streptophyta	15	Rhizophora
F	Rhyacotritonidae	Caudata	Amphibia	Chordata	1	Rhyacotriton
F	Rhynchobatidae	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	1	Rhynchobatus
F	Riodinidae	Lepidoptera	Insecta	Arthropoda	58	Euselasia
F	Rosaceae	Rosales		Streptophyta	112	
F	Rubiaceae	Gentianales		Streptophyta	503	Psychotria
F	Russulaceae	Russulales	Agaricomycetes	Basidiomycota	10	Russula
F	Rutaceae	Sapindales		Streptophyta	116	Citrus
F	Saccharomycetaceae	Saccharomycetales	Saccharomycetes	Ascomycota	23	Kazachstania
F	Sagartiidae	Actiniaria	Anthozoa	Cnidaria	7	Sagartia
F	Sagittariidae	Falconiformes	Aves	Chordata	1	Sagittarius
F	Salamandridae	Caudata	Amphibia	Chordata	21	Paramesotriton
F	Salicaceae	Malpighiales		Streptophyta	50	Salix
F	Salifidae	Arhynchobdellida	Hirudinida	Annelida	4	Barbronia
F	Salmonidae	Salmoniformes	Actinopterygii	Chordata	11	Coregonus
F	Salticidae	Araneae	Arachnida	Arthropoda	262	Habronattus
F	Salviniaceae	Salviniales	Polypodiopsida	Streptophyta	1	Salvinia
F	Santalaceae	Santalales		Streptophyta	11	Santalum
F	Sapindaceae	Sapindales		Streptophyta	112	Dodonaea
F	Sapotaceae	Ericales		Streptophyta	60	Planchonella
F	Sarcobataceae	Caryophyllales		Streptophyta	1	Sarcobatus
F	Saturniidae	Lepidoptera	Insecta	Arthropoda	125	Automeris
F	Saururaceae	Piperales		Streptophyta	4	
F	Saxifragaceae	Saxifragales		Streptophyta	33	Saxifraga
F	Scarabaeidae	Coleoptera	Insecta	Arthropoda	361	Aphodius
F	Scaridae	Perciformes	Actinopterygii	Chordata	10	Scarus
F	Schilbeidae	Siluriformes	Actinopterygii	Chordata	14	
F	Schizaeaceae	Schizaeales	Polypodiopsida	Streptophyta	2	Schizaea
F	Sciaenidae	Perciformes	Actinopterygii	Chordata	47	Cynoscion
F	Scincidae	Squamata		Chordata	125	Lerista
F	Sciuridae	Rodentia	Mammalia	Chordata	57	Tamias
F	Scolopacidae	Charadriiformes	Aves	Chordata	22	Calidris
F	Scomberesocidae	Beloniformes	Actinopterygii	Chordata	2	Cololabis
F	Scombridae	Perciformes	Actinopterygii	Chordata	14	Scomberomorus
F	Scophthalmidae	Pleuronectiformes	Actinopterygii	Chordata	4	Scophthalmus
F	Scorpaenidae	Scorpaeniformes	Actinopterygii	Chordata	15	Scorpaena
F	Scrophulariaceae	Lamiales		Streptophyta	53	Scrophularia
F	Scutigeridae	Scutigeromorpha	Chilopoda	Arthropoda	14	Parascutigera
F	Scyliorhinidae	Carcharhiniformes	Chondrichthyes	Chordata	16	Apristurus
F	Scyllaridae	Decapoda	Malacostraca	Arthropoda	20	Scyllarus
F	Sebastidae	Scorpaeniformes	Actinopterygii	Chordata	7	Sebastes
F	Sepiadariidae	Sepiida	Cephalopoda	Mollusca	1	Sepiadarium
F	Sepiidae	Sepiida	Cephalopoda	Mollusca	4	Sepia
F	Serranidae	Perciformes	Actinopterygii	Chordata	54	Epinephelus
F	Siganidae	Perciformes	Actinopterygii	Chordata	1	Siganus
F	Siluridae	Siluriformes	Actinopterygii	Chordata	11	
F	Simaroubaceae	Sapindales		Streptophyta	21	Simaba
F	Siparunaceae	Laurales		Streptophyta	2	Siparuna
F	Smilacaceae	Liliales	Liliopsida	Streptophyta	3	Smilax
F	Solanaceae	Solanales		Streptophyta	97	Solanum
F	Soleidae	Pleuronectiformes	Actinopterygii	Chordata	20	Zebrias
F	Solenoceridae	Decapoda	Malacostraca	Arthropoda	9	Solenocera
F	Solenodontidae	Insectivora	Mammalia	Chordata	1	Solenodon
F	Soricidae	Insectivora	Mammalia	Chordata	22	Crocidura
F	Spalacidae	Rodentia	Mammalia	Chordata	6	Nannospalax
F	Sparidae	Perciformes	Actinopterygii	Chordata	35	Diplodus
F	Spheniscidae	Sphenisciformes	Aves	Chordata	6	Eudyptes
F	Sphenodontidae	Sphenodontia		Chordata	1	Sphenodon
F	Sphingidae	Lepidoptera	Insecta	Arthropoda	204	Xylophanes
F	Sphyraenidae	Perciformes	Actinopterygii	Chordata	1	Sphyraena
F	Spinturnicidae	Mesostigmata	Arachnida	Arthropoda	7	Spinturnix
F	Staphyleaceae	Crossosomatales		Streptophyta	4	Staphylea
F	Staphylinidae	Coleoptera	Insecta	Arthropoda	297	Atheta
F	Staphylococcaceae	Bacillales	Bacilli	Firmicutes	5	Staphylococcus
F	Steatornithidae	Caprimulgiformes	Aves	Chordata	1	Steatornis
F	Stegostomatidae	Orectolobiformes	Chondrichthyes	Chordata	1	Stegostoma
F	Stemonuraceae	Aquifoliales		Streptophyta	6	Gomphandra
F	Stercorariidae	Charadriiformes	Aves	Chordata	2	Stercorarius
F	Stereaceae	Russulales	Agaricomycetes	Basidiomycota	15	Aleurodiscus
F	Stichopodidae	Aspidochirotida	Holothuroidea	Echinodermata	7	Stichopus
F	Strasburgeriaceae	Crossosomatales		Streptophyta	2	
F	Strelitziaceae	Zingiberales	Liliopsida	Streptophyta	3	Strelitzia
F	Strigidae	Strigiformes	Aves	Chordata	18	Otus
F	Stromateidae	Perciformes	Actinopterygii	Chordata	3	
F	Strongylocentrotidae	Echinoida	Echinoidea	Echinodermata	4	Strongylocentrotus
F	Strophariaceae	Agaricales	Agaricomycetes	Basidiomycota	20	Psilocybe
F	Struthionidae	Struthioniformes	Aves	Chordata	1	Struthio
F	Sturnidae	Passeriformes	Aves	Chordata	27	Lamprotornis
F	Stylidiaceae	Asterales		Streptophyta	6	Stylidium
F	Suidae	Artiodactyla	Mammalia	Chordata	6	Sus
F	Sulidae	Pelecaniformes	Aves	Chordata	3	Sula
F	Surianaceae	Fabales		Streptophyta	5	Stylobasium
F	Sylviidae	Passeriformes	Aves	Chordata	42	Phylloscopus
F	Synallactidae	Aspidochirotida	Holothuroidea	Echinodermata	5	Pseudostichopus
F	Synaphobranchidae	Anguilliformes	Actinopterygii	Chordata	7	
F	Synodontidae	Aulopiformes	Actinopterygii	Chordata	4	Synodus
F	Syrphidae	Diptera	Insecta	Arthropoda	104	Cheilosia
F	Tachinidae	Diptera	Insecta	Arthropoda	184	Exorista
F	Tachyglossidae	Monotremata	Mammalia	Chordata	2	
F	Talinaceae	Caryophyllales		Streptophyta	2	Talinum
F	Talpidae	Insectivora	Mammalia	Chordata	15	Talpa
F	Tapiridae	Perissodactyla	Mammalia	Chordata	1	Tapirus
F	Taxaceae	Coniferales	Coniferopsida	Streptophyta	5	Taxus
F	Tayassuidae	Artiodactyla	Mammalia	Chordata	3	
F	Teiidae	Squamata		Chordata	10	Ameiva
F	Telotylenchidae	Tylenchida	Chromadorea	Nematoda	12	Tylenchorhynchus
F	Temnopleuridae	Temnopleuroida	Echinoidea	Echinodermata	8	Amblypneustes
F	Tenrecidae	Afrosoricida	Mammalia	Chordata	10	Microgale
F	Tephritidae	Diptera	Insecta	Arthropoda	129	Bactrocera
F	Terapontidae	Perciformes	Actinopterygii	Chordata	14	Hephaestus
F	Testudinidae	Testudines		Chordata	16	Chelonoidis
F	Tetramelaceae	Cucurbitales		Streptophyta	2	
F	Tetraodontidae	Tetraodontiformes	Actinopterygii	Chordata	22	Takifugu
F	Tetrigidae	Orthoptera	Insecta	Arthropoda	31	Tetrix
F	Tettigoniidae	Orthoptera	Insecta	Arthropoda	145	Poecilimon
F	Theaceae	Ericales		Streptophyta	14	Camellia
F	Thelypteridaceae	Polypodiales	Polypodiopsida	Streptophyta	30	Thelypteris
F	Theridiidae	Araneae	Arachnida	Arthropoda	48	Anelosimus
F	Thermoactinomycetaceae	Bacillales	Bacilli	Firmicutes	12	Thermoactinomyces
F	Threskiornithidae	Ciconiiformes	Aves	Chordata	12	Platalea
F	Thripidae	Thysanoptera	Insecta	Arthropoda	48	Thrips
F	Thylacinidae	Dasyuromorphia	Mammalia	Chordata	1	Thylacinus
F	Thymelaeaceae	Malvales		Streptophyta	36	Pimelea
F	Timaliidae	Passeriformes	Aves	Chordata	53	Garrulax
F	Tinamidae	Tinamiformes	Aves	Chordata	7	Crypturellus
F	Tineidae	Lepidoptera	Insecta	Arthropoda	57	Monopis
F	Torricelliaceae	Apiales		Streptophyta	3	Melanophylla
F	Tortricidae	Lepidoptera	Insecta	Arthropoda	164	Acleris
F	Toxopneustidae	Temnopleuroida	Echinoidea	Echinodermata	5	Lytechinus
F	Trachichthyidae	Beryciformes	Actinopterygii	Chordata	4	Hoplostethus
F	Tragulidae	Artiodactyla	Mammalia	Chordata	3	Tragulus
F	Triakidae	Carcharhiniformes	Chondrichthyes	Chordata	8	Mustelus
F	Trichechidae	Sirenia	Mammalia	Chordata	1	Trichechus
F	Trichiuridae	Perciformes	Actinopterygii	Chordata	9	Trichiurus
F	Tricholomataceae	Agaricales	Agaricomycetes	Basidiomycota	109	Mycena
F	Trichomonascaceae	Saccharomycetales	Saccharomycetes	Ascomycota	5	Sugiyamaella
F	Trionychidae	Testudines		Chordata	13	Nilssonia
F	Trochilidae	Trochiliformes	Aves	Chordata	95	Amazilia
F	Trogonidae	Trogoniformes	Aves	Chordata	6	Trogon
F	Tulasnellaceae	Cantharellales	Agaricomycetes	Basidiomycota	3	Tulasnella
F	Tupaiidae	Scandentia	Mammalia	Chordata	5	Tupaia
F	Turdidae	Passeriformes	Aves	Chordata	22	Turdus
F	Tylenchidae	Tylenchida	Chromadorea	Nematoda	15	Filenchus
F	Typhaceae	Poales	Liliopsida	Streptophyta	3	Typha
F	Tyrannidae	Passeriformes	Aves	Chordata	107	Myiarchus
F	Tytonidae	Strigiformes	Aves	Chordata	2	Tyto
F	Ulmaceae	Rosales		Streptophyta	6	Ulmus
F	Ulmaridae	Semaeostomeae	Scyphozoa	Cnidaria	5	Aurelia
F	Umbridae	Esociformes	Actinopterygii	Chordata	3	Umbra
F	Unionidae	Unionoida	Bivalvia	Mollusca	78	
F	Urolophidae	Myliobatiformes	Chondrichthyes	Chordata	2	Urolophus
F	Ursidae	Carnivora	Mammalia	Chordata	6	Ursus
F	Urticaceae	Rosales		Streptophyta	37	Pilea
F	Varanidae	Squamata		Chordata	1	Varanus
F	Varunidae	Decapoda	Malacostraca	Arthropoda	22	Hemigrapsus
F	Veneridae	Veneroida	Bivalvia	Mollusca	59	
F	Vesicomyidae	Veneroida	Bivalvia	Mollusca	12	Calyptogena
F	Vespertilionidae	Chiroptera	Mammalia	Chordata	44	Myotis
F	Vespidae	Hymenoptera	Insecta	Arthropoda	65	Polistes
F	Violaceae	Malpighiales		Streptophyta	26	Viola
F	Viperidae	Squamata		Chordata	44	Bothrops
F	Vireonidae	Passeriformes	Aves	Chordata	4	Vireo
F	Vitaceae	Vitales		Streptophyta	14	Cissus
F	Viverridae	Carnivora	Mammalia	Chordata	16	Genetta
F	Vivianiaceae	Geraniales		Streptophyta	4	Balbisia
F	Vochysiaceae	Myrtales		Streptophyta	7	Vochysia
F	Vombatidae	Diprotodontia	Mammalia	Chordata	2	Lasiorhinus
F	Winteraceae	Canellales		Streptophyta	7	Zygogynum
F	Xanthidae	Decapoda	Malacostraca	Arthropoda	89	
F	Xiphiidae	Perciformes	Actinopterygii	Chordata	1	Xiphias
F	Zanobatidae	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	1	Zanobatus
F	Zeidae	Zeiformes	Actinopterygii	Chordata	3	
F	Zingiberaceae	Zingiberales	Liliopsida	Streptophyta	53	Alpinia
F	Ziphiidae	Cetacea	Mammalia	Chordata	6	Mesoplodon
F	Zoarcidae	Perciformes	Actinopterygii	Chordata	27	Lycodes
F	Zoroasteridae	Forcipulatida	Asteroidea	Echinodermata	4	Zoroaster
F	Zygophyllaceae	Zygophyllales		Streptophyta	22	Zygophyllum
O	Acipenseriformes	Actinopterygii	Chordata	2	6	Acipenseridae Polyodontidae
O	Acorales	Liliopsida	Streptophyta	1	1	Acoraceae
O	Actiniaria	Anthozoa	Cnidaria	30	87	Actiniidae
O	Agaricales	Agaricomycetes	Basidiomycota	31	332	Tricholomataceae Agaricaceae Cortinariaceae Strophariaceae Entolomataceae
O	Albuliformes	Actinopterygii	Chordata	1	2	Albulidae
O	Alismatales	Liliopsida	Streptophyta	14	182	Araceae
O	Amiiformes	Actinopterygii	Chordata	1	1	Amiidae
O	Anguilliformes	Actinopterygii	Chordata	20	88	Ophichthidae Congridae Muraenidae Synaphobranchidae Nettastomatidae
O	Anseriformes	Aves	Chordata	3	52	Anatidae Anhimidae Anseranatidae
O	Anura	Amphibia	Chordata	50	395	Microhylidae Hylidae Bufonidae Myobatrachidae Dendrobatidae
O	Apiales		Streptophyta	7	482	Apiaceae
O	Apodiformes	Aves	Chordata	2	15	Apodidae Hemiprocnidae
O	Aquifoliales		Streptophyta	5	14	Stemonuraceae
O	Araneae	Arachnida	Arthropoda	99	1011	Salticidae
O	Arecales	Liliopsida	Streptophyta	1	195	Arecaceae
O	Arhynchobdellida	Hirudinida	Annelida	11	48	Hirudinidae
O	Ascaridida	Chromadorea	Nematoda	13	45	Ascarididae
O	Asparagales	Liliopsida	Streptophyta	21	1140	Orchidaceae
O	Aspidochirotida	Holothuroidea	Echinodermata	3	17	Stichopodidae
O	Asterales		Streptophyta	11	1428	Asteraceae
O	Aulopiformes	Actinopterygii	Chordata	14	35	Paralepididae
O	Auriculariales	Agaricomycetes	Basidiomycota	3	20	Exidiaceae Hyaloriaceae Auriculariaceae
O	Bacillales	Bacilli	Firmicutes	10	94	Bacillaceae Planococcaceae Thermoactinomycetaceae Paenibacillaceae Staphylococcaceae
O	Bartramiales	Bryopsida	Streptophyta	1	12	Bartramiaceae
O	Beloniformes	Actinopterygii	Chordata	5	32	Hemiramphidae
O	Beryciformes	Actinopterygii	Chordata	7	20	Holocentridae
O	Blattodea	Insecta	Arthropoda	7	114	Blaberidae
O	Brassicales		Streptophyta	19	408	Brassicaceae Capparaceae Cleomaceae Resedaceae Caricaceae
O	Canellales		Streptophyta	2	13	Winteraceae Canellaceae
O	Cantharellales	Agaricomycetes	Basidiomycota	6	21	Ceratobasidiaceae
O	Caprimulgiformes	Aves	Chordata	7	21	Caprimulgidae
O	Carcharhiniformes	Chondrichthyes	Chordata	8	47	Scyliorhinidae Carcharhinidae Triakidae Hemigaleidae Proscylliidae
O	Carnivora	Mammalia	Chordata	15	131	Mustelidae
O	Caryophyllales		Streptophyta	36	657	Amaranthaceae Cactaceae Aizoaceae Caryophyllaceae Polygonaceae
O	Casuariiformes	Aves	Chordata	2	2	
O	Caudata	Amphibia	Chordata	10	68	Plethodontidae
O	Celastrales		Streptophyta	3	91	Celastraceae
O	Cetacea	Mammalia	Chordata	13	40	Delphinidae
O	Characiformes	Actinopterygii	Chordata	15	193	Characidae Alestidae Curimatidae Hemiodontidae Anostomidae
O	Charadriiformes	Aves	Chordata	14	94	Laridae Scolopacidae Charadriidae Alcidae Jacanidae
O	Chimaeriformes	Chondrichthyes	Chordata	3	6	Rhinochimaeridae Chimaeridae Callorhinchidae
O	Chiroptera	Mammalia	Chordata	17	190	Phyllostomidae Vespertilionidae Pteropodidae Molossidae Emballonuridae
O	Ciconiiformes	Aves	Chordata	8	46	Ardeidae
O	Cingulata	Mammalia	Chordata	1	9	Dasypodidae
O	Clupeiformes	Actinopterygii	Chordata	6	70	Clupeidae
O	Coelacanthiformes		Chordata	1	1	Coelacanthidae
O	Coleoptera	Insecta	Arthropoda	155	3957	Curculionidae Carabidae Chrysomelidae Scarabaeidae Staphylinidae
O	Coliiformes	Aves	Chordata	1	2	Coliidae
O	Columbiformes	Aves	Chordata	2	43	Columbidae Raphidae
O	Commelinales	Liliopsida	Streptophyta	5	53	Commelinaceae Haemodoraceae Pontederiaceae Philydraceae Hanguanaceae
O	Coniferales	Coniferopsida	Streptophyta	7	73	Cupressaceae Podocarpaceae Pinaceae Taxaceae Araucariaceae
O	Coraciiformes	Aves	Chordata	8	31	Alcedinidae
O	Cornales		Streptophyta	7	46	Loasaceae
O	Crocodylia		Chordata	3	9	Alligatoridae Crocodylidae Gavialidae
O	Crossosomatales		Streptophyta	8	14	
O	Cuculiformes	Aves	Chordata	5	24	Cuculidae Neomorphidae Coccyzidae Crotophagidae Centropidae
O	Cucurbitales		Streptophyta	8	135	Cucurbitaceae
O	Cyclophyllidea	Cestoda	Platyhelminthes	14	78	Hymenolepididae Anoplocephalidae Dilepididae Davaineidae Catenotaeniidae
O	Cypriniformes	Actinopterygii	Chordata	5	382	Cyprinidae Balitoridae Cobitidae Catostomidae Gyrinocheilidae
O	Cyprinodontiformes	Actinopterygii	Chordata	9	84	Poeciliidae Goodeidae Nothobranchiidae Cyprinodontidae Fundulidae
O	Dasyuromorphia	Mammalia	Chordata	3	23	Dasyuridae
O	Decapoda	Malacostraca	Arthropoda	160	963	Xanthidae
O	Dermoptera	Mammalia	Chordata	1	2	Cynocephalidae
O	Didelphimorphia	Mammalia	Chordata	1	18	Didelphidae
O	Dinornithiformes	Aves	Chordata	2	6	Emeidae Dinornithidae
O	Dioscoreales	Liliopsida	Streptophyta	3	23	Burmanniaceae
O	Diprotodontia	Mammalia	Chordata	10	39	Macropodidae
O	Dipsacales		Streptophyta	7	42	Caprifoliaceae
O	Diptera	Insecta	Arthropoda	147	2034	
O	Echinoida	Echinoidea	Echinodermata	5	22	Echinidae
O	Echinostomida	Trematoda	Platyhelminthes	16	62	Echinostomatidae
O	Elopiformes	Actinopterygii	Chordata	2	2	
O	Enterogona	Ascidiacea	Chordata	12	32	Polycitoridae
O	Equisetales	Equisetopsida	Streptophyta	1	1	Equisetaceae
O	Ericales		Streptophyta	24	334	Ericaceae Sapotaceae Primulaceae Polemoniaceae Theaceae
O	Esociformes	Actinopterygii	Chordata	2	4	Umbridae Esocidae
O	Fabales		Streptophyta	4	709	Fabaceae Polygalaceae Surianaceae Quillajaceae
O	Fagales		Streptophyta	8	37	Juglandaceae
O	Falconiformes	Aves	Chordata	3	75	Accipitridae Falconidae Sagittariidae
O	Forcipulatida	Asteroidea	Echinodermata	5	54	Asteriidae
O	Gadiformes	Actinopterygii	Chordata	12	60	Macrouridae
O	Galliformes	Aves	Chordata	5	73	Phasianidae Cracidae Megapodiidae Odontophoridae Numididae
O	Gasterosteiformes	Actinopterygii	Chordata	4	9	Gasterosteidae
O	Gaviiformes	Aves	Chordata	1	1	Gaviidae
O	Gentianales		Streptophyta	5	933	Rubiaceae Apocynaceae Gentianaceae Loganiaceae Gelsemiaceae
O	Geraniales		Streptophyta	3	16	Geraniaceae Melianthaceae Vivianiaceae
O	Ginkgoales	Ginkgoopsida	Streptophyta	1	1	Ginkgoaceae
O	Gonorynchiformes	Actinopterygii	Chordata	4	7	Kneriidae
O	Gruiformes	Aves	Chordata	11	49	Rallidae
O	Hemiptera	Insecta	Arthropoda	140	2218	Cicadellidae Miridae Reduviidae Aphididae Delphacidae
O	Hymenoptera	Insecta	Arthropoda	85	3049	Ichneumonidae Braconidae Formicidae Apidae Pteromalidae
O	Hyracoidea	Mammalia	Chordata	1	3	Procaviidae
O	Insectivora	Mammalia	Chordata	4	48	Soricidae Talpidae Erinaceidae Solenodontidae
O	Ixodida	Arachnida	Arthropoda	3	16	Ixodidae Argasidae Nuttalliellidae
O	Lagomorpha	Mammalia	Chordata	2	12	Leporidae Ochotonidae
O	Lamiales		Streptophyta	23	974	Lamiaceae Acanthaceae Gesneriaceae Bignoniaceae Plantaginaceae
O	Lamniformes	Chondrichthyes	Chordata	5	10	Alopiidae
O	Laurales		Streptophyta	7	94	Lauraceae Monimiaceae Atherospermataceae Hernandiaceae Calycanthaceae
O	Lepidoptera	Insecta	Arthropoda	127	4895	Noctuidae Geometridae Nymphalidae Hesperiidae Arctiidae
O	Liliales	Liliopsida	Streptophyta	11	67	Melanthiaceae Colchicaceae Liliaceae Alstroemeriaceae Smilacaceae
O	Macroscelidea	Mammalia	Chordata	1	4	Macroscelididae
O	Magnoliales		Streptophyta	6	137	Annonaceae
O	Malpighiales		Streptophyta	40	662	Euphorbiaceae Malpighiaceae Phyllanthaceae Salicaceae Podostemaceae
O	Malvales		Streptophyta	12	295	Malvaceae Thymelaeaceae Dipterocarpaceae Cistaceae Bixaceae
O	Mesostigmata	Arachnida	Arthropoda	58	137	Laelapidae
O	Monotremata	Mammalia	Chordata	2	3	Tachyglossidae Ornithorhynchidae
O	Mugiliformes	Actinopterygii	Chordata	1	20	Mugilidae
O	Musophagiformes	Aves	Chordata	1	8	Musophagidae
O	Myliobatiformes	Chondrichthyes	Chordata	8	26	Myliobatidae
O	Myrtales		Streptophyta	12	322	Melastomataceae Myrtaceae Lythraceae Onagraceae Combretaceae
O	Mytiloida	Bivalvia	Mollusca	1	35	Mytilidae
O	Nymphaeales		Streptophyta	3	9	Nymphaeaceae Cabombaceae Hydatellaceae
O	Octopoda	Cephalopoda	Mollusca	12	41	Octopodidae
O	Ophioglossales	Ophioglossopsida	Streptophyta	1	5	Ophioglossaceae
O	Opisthocomiformes	Aves	Chordata	1	1	Opisthocomidae
O	Orectolobiformes	Chondrichthyes	Chordata	7	11	
O	Orthoptera	Insecta	Arthropoda	37	695	Acrididae
O	Osmeriformes	Actinopterygii	Chordata	9	62	
O	Osmundales	Polypodiopsida	Streptophyta	1	5	Osmundaceae
O	Osteoglossiformes	Actinopterygii	Chordata	6	31	Mormyridae
O	Ostreoida	Bivalvia	Mollusca	2	10	Ostreidae Dimyidae
O	Oxalidales		Streptophyta	7	53	Cunoniaceae
O	Passeriformes	Aves	Chordata	69	1130	Fringillidae
O	Pelecaniformes	Aves	Chordata	6	8	Sulidae
O	Peramelemorphia	Mammalia	Chordata	2	8	
O	Perciformes	Actinopterygii	Chordata	157	1345	Cichlidae Gobiidae Labridae Serranidae Sciaenidae
O	Perissodactyla	Mammalia	Chordata	3	8	Rhinocerotidae Equidae Tapiridae
O	Petromyzontiformes		Chordata	1	9	Petromyzontidae
O	Phallales	Agaricomycetes	Basidiomycota	2	18	Phallaceae Clathraceae
O	Phasmatodea	Insecta	Arthropoda	9	107	Phasmatidae
O	Phoenicopteriformes	Aves	Chordata	1	3	Phoenicopteridae
O	Pholidota	Mammalia	Chordata	1	1	Manidae
O	Piciformes	Aves	Chordata	5	51	Picidae Ramphastidae Lybiidae Indicatoridae Megalaimidae
O	Picramniales		Streptophyta	1	2	Picramniaceae
O	Pilosa	Mammalia	Chordata	6	7	Myrmecophagidae
O	Piperales		Streptophyta	5	20	Piperaceae Aristolochiaceae Saururaceae Hydnoraceae Lactoridaceae
O	Pleuronectiformes	Actinopterygii	Chordata	11	104	Pleuronectidae Soleidae Bothidae Paralichthyidae Achiridae
O	Poales	Liliopsida	Streptophyta	16	953	Poaceae Cyperaceae Bromeliaceae Restionaceae Rapateaceae
O	Podicipediformes	Aves	Chordata	1	5	Podicipedidae
O	Polypodiales	Polypodiopsida	Streptophyta	25	267	Pteridaceae Polypodiaceae Dryopteridaceae Thelypteridaceae Grammitidaceae
O	Primates	Mammalia	Chordata	15	72	Cercopithecidae
O	Pristiformes/Rhiniformes group	Chondrichthyes	Chordata	5	10	Rhinobatidae
O	Proboscidea	Mammalia	Chordata	1	4	Elephantidae
O	Procellariiformes	Aves	Chordata	3	19	Procellariidae Diomedeidae Pelecanoididae
O	Proteales		Streptophyta	3	82	Proteaceae
O	Psittaciformes	Aves	Chordata	3	85	Psittacidae Loriidae Cacatuidae
O	Pucciniales		Basidiomycota	14	53	Pucciniastraceae
O	Rajiformes	Chondrichthyes	Chordata	3	26	Rajidae Arhynchobatidae Anacanthobatidae
O	Ranunculales		Streptophyta	7	195	Ranunculaceae Menispermaceae Papaveraceae Berberidaceae Lardizabalaceae
O	Rodentia	Mammalia	Chordata	34	421	Cricetidae Muridae Sciuridae Nesomyidae Dipodidae
O	Rosales		Streptophyta	9	255	Rosaceae Rhamnaceae Urticaceae Moraceae Cannabaceae
O	Russulales	Agaricomycetes	Basidiomycota	11	48	Stereaceae
O	Saccharomycetales	Saccharomycetes	Ascomycota	13	70	Saccharomycetaceae
O	Salmoniformes	Actinopterygii	Chordata	1	11	Salmonidae
O	Salviniales	Polypodiopsida	Streptophyta	3	5	Marsileaceae
O	Santalales		Streptophyta	19	155	Loranthaceae
O	Sapindales		Streptophyta	13	387	Rutaceae Sapindaceae Anacardiaceae Meliaceae Simaroubaceae
O	Saxifragales		Streptophyta	15	121	Crassulaceae Saxifragaceae Hamamelidaceae Haloragaceae Peridiscaceae
O	Scandentia	Mammalia	Chordata	1	5	Tupaiidae
O	Schizaeales	Polypodiopsida	Streptophyta	3	5	
O	Scorpaeniformes	Actinopterygii	Chordata	34	171	Cottidae Agonidae Platycephalidae Scorpaenidae Liparidae
O	Scutigeromorpha	Chilopoda	Arthropoda	1	14	Scutigeridae
O	Semaeostomeae	Scyphozoa	Cnidaria	4	11	Ulmaridae Pelagiidae Cyaneidae Drymonematidae
O	Semionotiformes	Actinopterygii	Chordata	1	2	Lepisosteidae
O	Sepiida	Cephalopoda	Mollusca	2	5	Sepiidae Sepiadariidae
O	Siluriformes	Actinopterygii	Chordata	38	379	Loricariidae Doradidae Ariidae Pimelodidae Bagridae
O	Siphonaptera	Insecta	Arthropoda	15	92	Ceratophyllidae
O	Siphonostomatoida	Maxillopoda	Arthropoda	20	44	Pandaridae
O	Sirenia	Mammalia	Chordata	2	3	Dugongidae Trichechidae
O	Solanales		Streptophyta	6	168	Solanaceae
O	Sphenisciformes	Aves	Chordata	1	6	Spheniscidae
O	Sphenodontia		Chordata	1	1	Sphenodontidae
O	Spirurida	Chromadorea	Nematoda	24	85	Onchocercidae
O	Squamata		Chordata	50	919	Colubridae
O	Strigiformes	Aves	Chordata	2	20	Strigidae Tytonidae
O	Struthioniformes	Aves	Chordata	2	3	Aepyornithidae Struthionidae
O	Temnopleuroida	Echinoidea	Echinodermata	2	13	Temnopleuridae Toxopneustidae
O	Testudines		Chordata	13	97	Geoemydidae Testudinidae Chelidae Trionychidae Emydidae
O	Tetraodontiformes	Actinopterygii	Chordata	10	83	
O	Teuthida	Cephalopoda	Mollusca	26	75	Ommastrephidae
O	Thysanoptera	Insecta	Arthropoda	6	115	Phlaeothripidae
O	Tinamiformes	Aves	Chordata	1	7	Tinamidae
O	Trochiliformes	Aves	Chordata	1	95	Trochilidae
O	Trogoniformes	Aves	Chordata	1	6	Trogonidae
O	Tubulidentata	Mammalia	Chordata	1	1	Orycteropodidae
O	Tylenchida	Chromadorea	Nematoda	23	128	Tylenchidae Heteroderidae Aphelenchoididae Telotylenchidae Criconematidae
O	Unionoida	Bivalvia	Mollusca	7	100	Unionidae
O	Valvatida	Asteroidea	Echinodermata	12	77	Goniasteridae Asterinidae Ophidiasteridae Oreasteridae Odontasteridae
O	Veneroida	Bivalvia	Mollusca	43	256	Veneridae
O	Vitales		Streptophyta	1	14	Vitaceae
O	Xiphosura	Merostomata	Arthropoda	1	3	Limulidae
O	Zeiformes	Actinopterygii	Chordata	5	12	Oreosomatidae
O	Zingiberales	Liliopsida	Streptophyta	8	100	Zingiberaceae
O	Zygophyllales		Streptophyta	2	23	Zygophyllaceae Krameriaceae`;
