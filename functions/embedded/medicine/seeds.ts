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
import { diseaseRows, reproductionRows } from "./infections.ts";
import { nutrientRows } from "./nutrients.ts";
import { fold } from "./shared.ts";
import { trialRows } from "./trials.ts";
import { usdaRows } from "./usda.ts";

const make = seedMaker("medicine");
const seed = (kind: string, concept: ConceptName, name: string): Seed => make(kind, name, { [concept]: name });
const named = (rows: readonly string[][], kind: string, concept: ConceptName) =>
  rows.map((row) => seed(kind, concept, cell(row, 0)));

/** Local names of sea fish and of some plants are known to few, and few eat every organ; the tools answer for them, but questions do not start from them. */
const UNFAMILIAR =
  /^(?:Samai|Varagu|Agathi|Amaranth|Basella|Bathua|Betel|Colocasia|Gogu|Knol|Ponnaganni|Rumex|Kovai|Parwar|Tinda|Cho-cho|Karonda|Phalsa|Zizyphus|Jambu|Bael|Manila|Wood Apple|Palm fruit|Omum|Pippali|Arecanut|Niger|Moth bean|Ricebean|Bean scarlet|Drumstick|Catla|Rohu|Pangas|Gold fish|Mithun|Emu|Calf|Hare|Toddy|Khoa|Ground nut|Asafoetida|Cardamom|Cloves|Mace|Nutmeg|Pepper|Poppy|Turmeric|Cumin|Fenugreek seeds|Coriander seeds|Chillies|Curry leaves|Mango ginger|Mustard seeds|Safflower|Garden cress)|\b(?:brain|tongue|lungs|heart|tripe|spleen|kidneys|testis|intestine|stomach|gizzard|omlet|lean|cylindrical|ridges)\b/;
const familiar = (row: readonly string[]) =>
  !["Marine Fish", "Marine Molluscs", "Marine Shellfish"].includes(cell(row, 1)) && !UNFAMILIAR.test(cell(row, 0));

/** Cells, folds and seams that only an anatomist names. */
const FINE = new Set(
  "somatic cell|nerve cell|brain cell|cell|neurogliacyte|astrocyte|nerve fiber|macrophage|fibril|leukocyte|skin cell|gyrus|sulcus|suture|nucleus|bulge|notch|incisure|tuberosity|sheath|reticulum|neuroglia|plexus|commissure|condyle|meninx|stratum|serous membrane|nerve ending|bulb|circumflex artery|receptor".split(
    "|",
  ),
);

export function medicineSeeds(): Seed[] {
  const classes = new Map<string, number>();
  for (const row of drugRows()) classes.set(cell(row, 3), (classes.get(cell(row, 3)) ?? 0) + 1);
  const genes = new Set(drugRows().map((row) => cell(row, 6)));
  genes.delete("");
  const trialled = new Set(trialRows().map((row) => fold(cell(row, 1))));
  const measured = new Set<string>(FOOD_NUTRIENTS);
  return [
    ...named(foodRows().filter(familiar), "food", "food.single"),
    ...foodGroups()
      .filter((group) => !["Sugars", "Miscellaneous Foods"].includes(group))
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
    ...named(reproductionRows(), "contagious disease", "disease.contagious"),
    ...named(bacteriumRows(), "bacterium", "bacterium.tested"),
    ...["penicillin", "streptomycin", "neomycin"].map((name) => seed("antibiotic", "antibiotic.name", name)),
    ...named(trialRows(), "clinical trial", "trial.name"),
    ...named(activityRows(), "activity", "activity.name"),
    ...[...new Set(diseaseRows().map((row) => cell(row, 4)))]
      .filter((r) => r !== "")
      .map((r) => seed("route of transmission", "transmission.route", r)),
    ...named(usdaRows(), "household food", "food.usda"),
    ...named(tradeRows(), "trade name", "trade.name"),
    ...anatomyRows()
      .filter((row) => !FINE.has(cell(row, 2)))
      .map((row) => seed("body part", isInHead(row) ? "anatomy.head" : "anatomy.structure", cell(row, 0))),
    ...[...anatomyWholes()].filter(([, parts]) => parts > 2).map(([w]) => seed("body region", "anatomy.whole", w)),
  ];
}
