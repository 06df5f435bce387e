/**
 * Seeds of organisms: species, genera, families, orders, mammals, surveyed places, measured animals.
 */

import type { Seed } from "../../domain/schema.ts";
import { seedMaker } from "../seed_maker.ts";
import { mammals } from "./animals.ts";
import { carnivorans } from "./carnivorans.ts";
import { sites } from "./communities.ts";
import { forest } from "./forest.ts";
import { animalSamples } from "./measured.ts";
import { runners } from "./runners.ts";
import { lineageOf, species, taxa } from "./taxonomy.ts";

const seed = seedMaker("biology");
const ORDERS =
  "Accipitriformes Agaricales Alismatales Anseriformes Anura Apiales Apodiformes Araneae Arecales Asparagales Asterales Blattodea Brassicales Carnivora Caryophyllales Caudata Cetacea Charadriiformes Chiroptera Clupeiformes Coleoptera Columbiformes Coniferales Cucurbitales Cuculiformes Cypriniformes Decapoda Diptera Ericales Fabales Fagales Falconiformes Gadiformes Galliformes Gentianales Gruiformes Hemiptera Hymenoptera Insectivora Isopoda Ixodida Lagomorpha Lamiales Laurales Lepidoptera Liliales Magnoliales Malpighiales Malvales Myrtales Odonata Orthoptera Passeriformes Pelecaniformes Perciformes Perissodactyla Piciformes Pinales Poales Polypodiales Primates Proboscidea Procellariiformes Psittaciformes Ranunculales Rodentia Rosales Sapindales Salmoniformes Saxifragales Scorpaeniformes Siluriformes Solanales Sphenisciformes Squamata Strigiformes Testudines Tetraodontiformes Zingiberales";
const FAMILIES =
  "Accipitridae Ailuridae Alligatoridae Anatidae Anguillidae Apiaceae Apidae Araceae Ardeidae Arecaceae Asparagaceae Asteraceae Balaenopteridae Betulaceae Boidae Bovidae Brassicaceae Bromeliaceae Bufonidae Cactaceae Camelidae Canidae Castoridae Cervidae Charadriidae Cichlidae Columbidae Corvidae Crassulaceae Crocodylidae Cucurbitaceae Culicidae Cupressaceae Curculionidae Cyprinidae Delphinidae Elephantidae Emydidae Equidae Ericaceae Erinaceidae Euphorbiaceae Fabaceae Fagaceae Falconidae Felidae Formicidae Fringillidae Gadidae Geraniaceae Giraffidae Gruidae Herpestidae Hippopotamidae Hirundinidae Hominidae Hyaenidae Hylidae Iguanidae Iridaceae Juglandaceae Lamiaceae Laridae Lauraceae Leporidae Liliaceae Macropodidae Magnoliaceae Malvaceae Moraceae Muridae Muscidae Mustelidae Myrtaceae Noctuidae Nymphalidae Octopodidae Oleaceae Orchidaceae Otariidae Paeoniaceae Papaveraceae Paridae Passeridae Phasianidae Phocidae Picidae Pinaceae Piperaceae Plethodontidae Poaceae Polygonaceae Primulaceae Procyonidae Psittacidae Ranidae Ranunculaceae Rhinocerotidae Rosaceae Rubiaceae Rutaceae Salamandridae Salicaceae Salmonidae Scarabaeidae Sciuridae Scolopacidae Scombridae Solanaceae Spheniscidae Strigidae Sturnidae Suidae Tapiridae Theaceae Trochilidae Turdidae Ulmaceae Ursidae Violaceae Viperidae Vitaceae Viverridae Zingiberaceae";
const GENERA =
  "Abies Acacia Acer Aesculus Agaricus Alligator Allium Amanita Anas Anolis Anopheles Anser Antilocapra Apis Aquila Ara Artemisia Asparagus Aster Balaena Balaenoptera Begonia Betula Bison Bombus Bos Brassica Bubo Bufo Buteo Camellia Camelus Canis Capra Carex Castor Cedrus Cervus Cinnamomum Citrus Columba Cornus Corvus Crocodylus Crocus Cucumis Cucurbita Cygnus Cyprinus Delphinus Dianthus Diospyros Drosophila Elephas Equus Esox Eucalyptus Euphorbia Fagus Falco Felis Ficus Fragaria Fraxinus Gadus Gallus Gentiana Geranium Giraffa Gorilla Grus Haliaeetus Helianthus Helix Hirundo Homo Hyaena Ilex Ipomoea Iris Juglans Juniperus Lactuca Larix Larus Lepus Lilium Lonicera Loxodonta Lutra Lynx Macaca Macropus Magnolia Malus Marmota Martes Mentha Morus Mus Mustela Mytilus Narcissus Ochotona Octopus Olea Orcinus Oryx Oryza Ovis Paeonia Pan Panthera Papaver Parus Passer Pelecanus Perca Persea Phaseolus Phoca Phoenix Picea Pinus Piper Platanus Pongo Populus Potentilla Primula Procyon Prunus Puma Pyrus Python Quercus Rana Ranunculus Rattus Rhododendron Ribes Rosa Rubus Salamandra Salix Salmo Salvia Sambucus Sciurus Sequoia Solanum Sorghum Strix Struthio Sturnus Sus Syringa Tapirus Taxus Thunnus Thymus Tilia Trifolium Triticum Tulipa Turdus Tyto Ulmus Ursus Vaccinium Verbena Viburnum Vicia Vigna Viola Vipera Vitis Vulpes Xenopus Zea";
/** Of species beyond these, only mammals, birds and those with a name of one word are seeds. */
const SPECIES =
  "Adelie penguin; African clawed frog; African grey parrot; African ostrich; American alligator; American beaver; American bison; American lobster; Asian elephant; Atlantic cod; Atlantic horseshoe crab; Atlantic salmon; axolotl; aye-aye; baker's yeast; bald eagle; barn owl; beluga whale; black pepper; black rhinoceros; blue whale; bobcat; bonobo; bread wheat; brown bear; budgerigar; buff-tailed bumblebee; Burmese python; cabbage; cacao; capybara; carrot; cassava; cattle; cheetah; chicken; chickpea; chimpanzee; coast redwood; coconut palm; coelacanth; coffee; common daisy; common fig; common octopus; common raven; common wombat; cotton; coyote; cucumber; dandelion; date palm; dog; domestic cat; domestic silkworm; donkey; dugong; emperor penguin; emu; English oak; Eurasian badger; Eurasian lynx; European eel; flax; foxglove; fruit fly; garlic; gharial; giant anteater; giant panda; giant sequoia; ginger; ginkgo; giraffe; goat; golden eagle; great white shark; greater flamingo; green sea turtle; guppy; hemp; hippopotamus; honey bee; horse; house fly; house mouse; house sparrow; human; humpback whale; impala; jaguar; kea; killer whale; king cobra; koala; Komodo dragon; leatherback turtle; lemon; lentil; leopard; lettuce; lion; llama; maize; mallard; mandrill; mango; meerkat; monarch butterfly; moon jelly; moose; naked mole-rat; narwhal; Nile crocodile; Norway rat; Norway spruce; ocean sunfish; ocelot; okapi; onion; opium poppy; osprey; Pacific oyster; papaya; pea; peach; peanut; peppermint; peregrine falcon; pig; pineapple; platypus; polar bear; pomegranate; potato; pronghorn; puma; pumpkin; purple sea urchin; rabbit; raccoon; rainbow trout; red fox; red kangaroo; red panda; reindeer; rice; ring-tailed lemur; rock pigeon; rosemary; saffron; sea lamprey; sea otter; sheep; snowy owl; soybean; sperm whale; spinach; spotted hyena; strawberry; sugarcane; sunflower; sweet orange; swordfish; Tasmanian devil; tea; thale cress; tiger; tomato; tuatara; turkey; vanilla; walrus; wandering albatross; watermelon; white stork; wolverine; yellow fever mosquito; zebra finch; zebrafish";
/** Further plants, fungi, fish and frogs that most people have heard of. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    "almond apple apricot avocado banana bullfrog chanterelle chive daffodil eggplant feverfew goldfish gorse grapefruit " +
    "henbane horseradish jimsonweed millet natterjack poinsettia radish rapeseed rooibos rowan safflower saguaro sesame " +
    "sorghum spearmint"
  ).split(" "),
);
/** Names that are also everyday words for something else, or that say too little about what is meant. */
const AMBIGUOUS =
  /^(?:ai|bee|box|cob|cos|date|dill|fluke|gum|ink|jack|job|kid|mole|monk|prairie wake-robin|ray|runner|sage|sole)$/;

const known = (names: string, table: ReadonlyMap<string, unknown>) =>
  names.split(" ").filter((name) => table.has(name.toLowerCase()));

function knownSpecies(): string[] {
  const fieldMammals = new Set([...runners(), ...carnivorans()].map((m) => m.name));
  const listed = new Set(SPECIES.split("; "));
  const further = species().filter(({ name }) => {
    const group = lineageOf(name, "species").class;
    return group === "Mammalia" || group === "Aves" || EVERYDAY.has(name);
  });
  return [...listed, ...further.map((s) => s.name).filter((name) => !listed.has(name))].filter(
    (name) => !AMBIGUOUS.test(name) && !fieldMammals.has(name),
  );
}

/** What a task about organisms can start from. */
export function organismSeeds(): readonly Seed[] {
  const latin = new Map(species().map((s) => [s.name, s.scientific]));
  return [
    ...knownSpecies().map((s) => seed("species", s, { "species.common": s })),
    ...known(GENERA, taxa().genera).map((g) => seed("genus", g, { "taxon.genus": g })),
    ...known(FAMILIES, taxa().families).map((f) => seed("family", f, { "taxon.family": f })),
    ...known(ORDERS, taxa().orders).map((o) => seed("order", o, { "taxon.order": o })),
    ...mammals()
      .filter((m) => m.diet !== null)
      .map((m) => seed("mammal", m.name, { [m.brain === null ? "mammal.name" : "mammal.listed"]: m.name })),
    ...runners().map((r) =>
      seed("running mammal", r.name, { [r.range === null ? "mammal.runner" : "mammal.paced"]: r.name }),
    ),
    ...carnivorans().map((c) => seed("carnivoran", c.name, { "mammal.carnivoran": c.name })),
    ...sites().map((s) =>
      seed(s.island ? "island" : "river site", s.name, { [s.island ? "island.listed" : "site.river"]: s.name }),
    ),
    ...forest().plots.map((p) => seed("forest plot", p.name, { "plot.listed": p.name })),
    // Of one trait alone: whatever else was measured would be weighed against it.
    ...animalSamples()
      .filter((s) => s.name.startsWith("body mass"))
      .map((s) => seed("measured animals", s.name, { "sample.animal": s.said })),
    ...mammals().flatMap(({ name }) => {
      const found = latin.get(name);
      return found === undefined ? [] : [seed("Latin name", found, { "species.latin": found })];
    }),
  ];
}
