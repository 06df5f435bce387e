/**
 * Seeds: the entities that the medicine tools know, with what a question may state of them.
 */

import type { Seed } from "../../domain/schema.ts";
import type { ConceptName } from "../concepts/index.ts";
import { seedMaker } from "../seed_maker.ts";
import { cell } from "../table.ts";
import { activityRows } from "./activities.ts";
import { anatomyRows, anatomyWholes, isInHead } from "./anatomy.ts";
import { bacteriumRows } from "./antibiotics.ts";
import { tradeRows } from "./drug_choices.ts";
import { drugRows } from "./drugs.ts";
import { FOOD_NUTRIENTS, foodGroups, foodRows } from "./foods.ts";
import { diseaseRows } from "./infections.ts";
import { nutrientRows } from "./nutrients.ts";
import { fold } from "./shared.ts";
import { SPOKEN_FOODS } from "./spoken_foods.ts";
import { trialRows, trialSaid } from "./trials.ts";
import { usdaRows } from "./usda.ts";

const make = seedMaker("medicine");
const seed = (kind: string, concept: ConceptName, name: string): Seed => make(kind, name, { [concept]: name });
const named = (rows: readonly string[][], kind: string, concept: ConceptName) =>
  rows.map((row) => seed(kind, concept, cell(row, 0)));

/** Local names of sea fish and of some plants are known to few, and few eat every organ; the tools answer for them, but questions do not start from them. */
const UNFAMILIAR =
  /^(?:Bajra|Jowar|Rajmah|Bengal gram|Black gram|Green gram|Red gram|Horse gram|Cowpea|Field bean|Cat fish|Freshwater Eel|Crab|Guinea fowl|Pigeon|Country hen|Egg \(country|Egg \(duck|Egg \(quail|Plantain \((?:flower|stem)|Snake gourd|Ridge gourd|Ash gourd|Cluster beans|Banana \(ripe, (?:montham|poovam|robusta)|Mango \(ripe, (?:banganapalli|gulabkhas|himsagar|neelam|paheri|totapari)|Sapota|Tamarind|Pumpkin leaves|Radish leaves|Cauliflower leaves|Fenugreek leaves|Yam|Gingelly|Garlic \((?:small|single)|Jack fruit \(seed|Pummelo|Soursop|Rambutan|Wheat \(vermicelli|Lotus root|Jaggery|Sugarcane|Jack fruit \(raw|Samai|Varagu|Agathi|Amaranth|Basella|Bathua|Betel|Colocasia|Gogu|Knol|Ponnaganni|Rumex|Kovai|Parwar|Tinda|Cho-cho|Karonda|Phalsa|Zizyphus|Jambu|Bael|Manila|Wood Apple|Palm fruit|Omum|Pippali|Arecanut|Niger|Moth bean|Ricebean|Bean scarlet|Drumstick|Catla|Rohu|Pangas|Gold fish|Mithun|Emu|Calf|Hare|Toddy|Khoa|Ground nut|Asafoetida|Cardamom|Cloves|Mace|Nutmeg|Pepper|Poppy|Turmeric|Cumin|Fenugreek seeds|Coriander seeds|Chillies|Curry leaves|Mango ginger|Mustard seeds|Safflower|Garden cress)|\b(?:brain|tongue|lungs|heart|tripe|spleen|kidneys|testis|intestine|stomach|gizzard|omlet|lean|cylindrical|ridges)\b/;
/** Of a food with many varieties, a question names none by three of its marks. */
const PLAIN = /^[^(]*(?:\([\w-]+\))?$/;
const KNOWN_VARIETIES = [
  "Milk (whole, cow)",
  "Egg (poultry, whole, boiled)",
  "Rice (raw, brown)",
  "Chicken (poultry, breast, skinless)",
  "Turkey (breast, with skin)",
  "Coconut (kernel, fresh)",
];
const familiar = (row: readonly string[]) =>
  (PLAIN.test(cell(row, 0)) || KNOWN_VARIETIES.includes(cell(row, 0))) &&
  !["Marine Fish", "Marine Molluscs", "Marine Shellfish"].includes(cell(row, 1)) &&
  !UNFAMILIAR.test(cell(row, 0));

/** Cells, folds and seams that only an anatomist names. */
const FINE = new Set(
  "somatic cell|nerve cell|brain cell|cell|neurogliacyte|astrocyte|nerve fiber|macrophage|fibril|leukocyte|skin cell|gyrus|sulcus|suture|nucleus|bulge|notch|incisure|tuberosity|sheath|reticulum|neuroglia|plexus|commissure|condyle|meninx|stratum|serous membrane|nerve ending|bulb|circumflex artery|receptor".split(
    "|",
  ),
);

/** Small vessels, openings and layers by names that are looked up by few outside a dissecting room, and words for parts of any body. */
const OBSCURE = new Set(
  "accessory cephalic vein|acinus|acoustic nerve|alveolar arch|alveolar artery|alveolar bed|anconeous muscle|arcuate artery|arcuate artery of the kidney|arcuate vein of the kidney|area of cardiac dullness|articular muscle|articulatory system|arytenoid|ascending artery|auricular artery|autonomic ganglion|basal ganglion|basilar membrane|basilic vein|biliary ductule|bladder sphincter|bony labyrinth|bronchial artery|buccal artery|bursa omentalis|calvaria|cementum|central artery of the retina|cerebellar artery|cervical artery|choroidal artery|ciliary artery|coccygeal vertebra|colic artery|communicating artery|coronoid process|coronoid process of the mandible|cortical area|digital arteries|dorsal root|endocranium|endolymph|endosteum|epicanthus|epicardia|ethmoidal artery|facial vein|fiber bundle|gastric vein|gastroomental vein|genicular vein|geniculate body|gladiolus|glenoid fossa|gluteal artery|great adductor muscle|hypophyseal stalk|ileal artery|inferior colliculus|infundibulum|intercapitular vein|jejunal artery|labyrinthine artery|labyrinthine vein|lacrimal artery|lacrimal vein|lactiferous duct|language area|laryngeal artery|laryngeal vein|laryngopharynx|lens capsule|lens cortex|lenticular nucleus|lienal artery|liver spot|malpighian body|mamillary body|metacarpal artery|metacarpal vein|metaphysis|metatarsal artery|metatarsal vein|modiolus|mononuclear phagocyte system|muscular structure|myelencephalon|neuroepithelium|ocular muscle|ovarian artery|paleocerebellum|pallidum|parafovea|pars distilis|pars intermedia|peduncle|perilymph|peroneal vein|pharyngeal recess|pressure point|pterygoid process|pulp cavity|pyramidal tract|pyriform area|radial vein|Ranvier's nodes|rectal artery|respiratory center|reticuloendothelial system|rima glottidis|sigmoid vein|spinal vein|splanchnic nerve|subthalamus|superior colliculus|telencephalon|testicular artery|testicular vein|tibial vein|tympanic bone|ulnar vein|urethral orifice|uterine artery|uveoscleral pathway|vaginal artery|vasa efferentia|ventral root|vertebrate foot|widow's peak|vein|blood vessel|bone|joint|limb|ligament|tendon|skeletal structure|sensory system|female chest|male chest|female genitalia|male genitalia|lymphatic tissue|nervous tissue|femoral biceps|stria|digestive juice|male reproductive gland|thoracic vein|circle of Willis|endoskeleton|seminal duct|alimentary canal|auditory apparatus|diencephalon|integumentary system|organ of hearing".split(
    "|",
  ),
);

/** Brand names that people still know the drug by. */
const BRANDS = new Set(
  "Advil|Aldactone|Altace|Amoxil|Ativan|Benadryl|Capoten|Cardizem|Celebrex|Cialis|Cipro|Clozaril|Coumadin|Elavil|Enbrel|Flagyl|Glucophage|Haldol|Inderal|Lanoxin|Lasix|Lipitor|Lopressor|Motrin|Naprosyn|Narcan|Neurontin|Norvasc|Paxil|Pepcid|Plaquenil|Plavix|Pravachol|Prilosec|Prozac|Retrovir|Ritalin|Rocephin|Tagamet|Tenormin|Valium|Vasotec|Ventolin|Viagra|Voltaren|Xanax|Xylocaine|Zantac|Zestril|Zithromax|Zocor|Zoloft|Zovirax|Zyloprim".split(
    "|",
  ),
);

/** Names of Burtin's time that no one uses any more. */
const RENAMED = ["Aerobacter aerogenes", "Salmonella schottmuelleri", "Staphylococcus albus"];

export function medicineSeeds(): Seed[] {
  const classes = new Map<string, number>();
  for (const row of drugRows()) classes.set(cell(row, 3), (classes.get(cell(row, 3)) ?? 0) + 1);
  const genes = new Set(drugRows().map((row) => cell(row, 6)));
  genes.delete("");
  const trialled = new Set(trialRows().map((row) => fold(cell(row, 1))));
  const measured = new Set<string>(FOOD_NUTRIENTS);
  return [
    // What few know by the tables' name is on offer too; no question starts from it.
    ...foodRows().map((row) =>
      familiar(row)
        ? seed("food", "food.single", SPOKEN_FOODS[cell(row, 0)] ?? cell(row, 0))
        : seed("food", "food.name", cell(row, 0)),
    ),
    ...foodGroups()
      .filter(
        (group) =>
          !/^(?:Sugars|Miscellaneous|Egg|Marine (?:Shellfish|Molluscs)|Fresh Water|Milk|Mushrooms|Other Vegetables|Condiments)/i.test(
            group,
          ),
      )
      .map((group) => seed("food group", "food.group", group.toLowerCase())),
    ...nutrientRows().map((row) =>
      seed("nutrient", measured.has(cell(row, 0)) ? "nutrient.measured" : "nutrient.name", cell(row, 0)),
    ),
    ...drugRows()
      .filter((row, i) => cell(row, 6) !== "" || trialled.has(fold(cell(row, 0))) || i % 3 === 0)
      .map((row) => seed("drug", trialled.has(fold(cell(row, 0))) ? "drug.trialled" : "drug.single", cell(row, 0))),
    ...[...classes].filter(([, n]) => n > 1).map(([name]) => seed("drug class", "drug.class", name)),
    ...[...genes].map((gene) => seed("drug target", "gene.target", gene)),
    ...named(diseaseRows(), "disease", "disease.name"),
    ...named(
      bacteriumRows().filter((row) => !RENAMED.includes(cell(row, 0))),
      "bacterium",
      "bacterium.tested",
    ),
    ...["penicillin", "streptomycin", "neomycin"].map((name) => seed("antibiotic", "antibiotic.name", name)),
    ...trialRows().map((row) => seed("clinical trial", "trial.name", trialSaid(cell(row, 0)))),
    ...named(activityRows(), "activity", "activity.name"),
    ...[...new Set(diseaseRows().map((row) => cell(row, 4)))]
      .filter((r) => r !== "")
      .map((r) => seed("route of transmission", "transmission.route", r)),
    ...named(usdaRows(), "household food", "food.usda"),
    ...named(
      tradeRows().filter((row) => BRANDS.has(cell(row, 0))),
      "trade name",
      "trade.name",
    ),
    ...anatomyRows()
      .filter((row) => !FINE.has(cell(row, 2)) && !OBSCURE.has(cell(row, 0)))
      .map((row) => seed("body part", isInHead(row) ? "anatomy.head" : "anatomy.structure", cell(row, 0))),
    ...[...anatomyWholes()]
      .filter(([whole, parts]) => parts > 2 && !OBSCURE.has(whole))
      .map(([w]) => seed("body region", "anatomy.whole", w)),
  ];
}
