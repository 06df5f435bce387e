/** Searches and rankings of organisms, compounds and restriction enzymes. */
import { z } from "zod";
import { choiceOf, defineRanking, defineSearch, numberFilter, unsaid } from "../searching.ts";
import { type Mammal, mammals } from "./animals.ts";
import { compounds } from "./chemistry.ts";
import { type Profile, profiles } from "./profiles.ts";
import { type Cutter, cutters, overhang } from "./restriction.ts";
import { COMPOUND_STRUCTURES, NCBI_TAXONOMY, OPENCHEMLIB, REBASE, SLEEP, TEXTBOOK, WORDNET_NAMES } from "./sources.ts";
import { fold } from "./table.ts";
import { type Species, species, taxa } from "./taxonomy.ts";

const familyOf = ({ scientific }: Species) => taxa().genera.get(fold(scientific.split(" ")[0] ?? ""))?.family ?? "";

/** Families of which the table has ten species or more. */
const LARGE_FAMILIES = (
  "Fabaceae Bovidae Poaceae Pinaceae Asteraceae Rosaceae Mustelidae Lamiaceae Solanaceae Fagaceae Fringillidae Ericaceae " +
  "Cyprinidae Anatidae Canidae Salicaceae Felidae Brassicaceae Accipitridae Phasianidae Salmonidae"
).split(" ");

export const speciesSearch = defineSearch({
  name: "species_search",
  domain: "biology",
  description:
    "Searches the species of a family that have a common name; hits come by the page, by their scientific names.",
  input: { family: z.string().min(4).max(40).describe('Scientific name of a family, such as "Felidae"') },
  takes: { family: { concept: "taxon.family", literals: LARGE_FAMILIES, literalOnly: true } },
  hit: {
    common: z.string().describe("Common name"),
    scientific: z.string().describe("Scientific name"),
  },
  find: ({ family }) =>
    species()
      .filter((one) => fold(familyOf(one)) === fold(family))
      .sort((a, b) => (a.scientific < b.scientific ? -1 : 1)),
  record: ({ name, scientific }) => ({ common: name, scientific }),
  names: () => [...taxa().families.values()].map(({ name }) => name),
  gives: {
    "/hits/*/common": {
      contrived: true,
      concept: "species.found",
      phrase: "the common name of {@scientific} in the family {family}",
      ask: "what is the common name of {@scientific} in the family {family}",
      ends: true,
    },
  },
  probes: [
    { input: { family: "Felidae" }, expect: { "/total": 20, "/hits/0/common": "cheetah" } },
    { input: { family: "Canidae", page: 3 }, expect: { "/total": 21, "/hits/0/common": "culpeo" } },
  ],
  sources: [NCBI_TAXONOMY, WORDNET_NAMES],
});

const diet = z.enum(["carnivore", "herbivore", "insectivore", "omnivore"]).describe("What the mammals live on");
const weight = numberFilter("mass.body", [1, 10, 50, 100], "Only mammals of at least so many kilograms");
const ofDiet = (wanted: string, least: number | undefined) =>
  mammals().filter((mammal) => mammal.diet === wanted && (least === undefined || mammal.body >= least));

export const mammalRanking = defineRanking({
  name: "mammal_ranking",
  domain: "biology",
  description: "Ranks the mammals of a diet by body mass, brain mass or hours of sleep.",
  input: { diet },
  takes: {
    diet: {
      concept: "diet.kind",
      literals: ["carnivore", "herbivore", "insectivore", "omnivore"],
      literalOnly: true,
      wording: {
        carnivore: "meat",
        herbivore: "plants",
        insectivore: "insects",
        omnivore: "a mixed diet",
      },
    },
  },
  filters: { min_mass: weight.filter },
  options: { min_mass: unsaid(weight.option) },
  orders: {
    heaviest: { words: "heaviest", of: (m: Mammal) => m.body },
    lightest: { words: "lightest", of: (m: Mammal) => m.body, ascending: true },
    heaviest_brain: { words: "largest-brained", of: (m: Mammal) => m.brain },
    most_sleep: { words: "longest-sleeping", of: (m: Mammal) => m.sleep },
    least_sleep: { words: "shortest-sleeping", of: (m: Mammal) => m.sleep, ascending: true },
  },
  hit: {
    name: z.string().describe("Common name"),
    genus: z.string().describe("Genus"),
    sleep: z.number().describe("Daily sleep in hours"),
    mass: z
      .object({
        body: z.number().describe("Body mass in kilograms"),
        brain: z.number().nullable().describe("Brain mass in grams"),
      })
      .describe("Body and brain mass"),
  },
  among: ({ diet: wanted, min_mass: least }) => ofDiet(wanted, least),
  record: ({ name, genus, sleep, body, brain }) => ({ name, genus, sleep, mass: { body, brain } }),
  gives: {
    "/rows/0/name": {
      concept: "mammal.name",
      phrase: "the {order} mammal that lives on {diet} <Savage and West's data>",
      ask: "which is the {order} mammal that lives on {diet}",
      ends: true,
    },
  },
  probes: [
    { input: { diet: "herbivore", order: "heaviest" }, expect: { "/total": 32, "/rows/0/name": "African elephant" } },
    {
      input: { diet: "carnivore", order: "least_sleep", min_mass: 10, limit: 2 },
      expect: { "/total": 11, "/rows/0/name": "pilot whale" },
    },
  ],
  sources: [SLEEP],
});

const classField = z.string().min(3).max(40).describe('Class of compounds, such as "fatty acid"');
/** Classes with eight compounds or more. */
const CLASSES = [
  "amino acid",
  "monosaccharide",
  "vitamin",
  "steroid",
  "organic acid",
  "fatty acid",
  "alkaloid",
  "drug",
  "terpenoid",
  "solvent",
  "buffer",
];
const molar = numberFilter("mass.molar", [100, 150, 200, 300], "Only compounds of at least so many grams per mole");
const classOf = new Map<string, string>();
const inClass = (wanted: string, least: number | undefined): Profile[] => {
  if (classOf.size === 0) for (const one of compounds()) classOf.set(one.name, one.class);
  return profiles().filter(
    ({ name, mass }) => fold(classOf.get(name) ?? "") === fold(wanted) && (least === undefined || mass >= least),
  );
};
const classes = () => compounds().map((one) => one.class);

export const compoundSearch = defineSearch({
  name: "compound_search",
  domain: "biology",
  description: "Searches the compounds of a class by molar mass; hits come by the page, by alphabet.",
  input: { class: classField },
  takes: { class: { concept: "compound.class", literals: CLASSES, literalOnly: true } },
  filters: { min_mass: molar.filter },
  options: { min_mass: unsaid(molar.option) },
  hit: {
    name: z.string().describe("Name of the compound"),
    formula: z.string().describe("Molecular formula"),
    mass: z.number().describe("Molar mass in grams per mole"),
  },
  find: ({ class: wanted, min_mass: least }) => inClass(wanted, least).sort((a, b) => (a.name < b.name ? -1 : 1)),
  record: ({ name, formula, mass }) => ({ name, formula, mass }),
  names: classes,
  gives: {
    "/hits/*/formula": {
      concept: "formula.molecular",
      phrase: "[the molecular formula of] the {class} {@name}",
      ask: "what is the molecular formula of the {class} {@name}",
    },
    "/hits/*/mass": {
      concept: "mass.molar",
      phrase: "[the molar mass in grams per mole of] the {class} {@name}",
      ask: "how many grams does a mole of the {class} {@name} weigh",
    },
  },
  probes: [
    { input: { class: "vitamin" }, expect: { "/total": 13, "/hits/0/formula": "C29H50O2" } },
    {
      input: { class: "steroid", min_mass: 300, page_size: 3 },
      expect: { "/total": 5, "/hits/0/formula": "C21H28O5" },
    },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, OPENCHEMLIB],
});

export const compoundRanking = defineRanking({
  name: "compound_ranking",
  domain: "biology",
  description: "Ranks the compounds of a class by molar mass or by predicted octanol-water partition.",
  input: { class: classField },
  takes: { class: { concept: "compound.class", literals: CLASSES, literalOnly: true } },
  filters: { min_mass: molar.filter },
  options: { min_mass: unsaid(molar.option) },
  orders: {
    heaviest: { words: "highest molar mass", of: (p: Profile) => p.mass },
    lightest: { words: "lowest molar mass", of: (p: Profile) => p.mass, ascending: true },
    most_lipophilic: { words: "highest log P by openchemlib", of: (p: Profile) => p.logp },
    most_hydrophilic: { words: "lowest log P by openchemlib", of: (p: Profile) => p.logp, ascending: true },
  },
  hit: {
    name: z.string().describe("Name of the compound"),
    mass: z.number().describe("Molar mass in grams per mole"),
    logp: z.number().describe("Predicted log P"),
  },
  among: ({ class: wanted, min_mass: least }) => inClass(wanted, least),
  record: ({ name, mass, logp }) => ({ name, mass, logp }),
  names: classes,
  gives: {
    "/rows/0/name": {
      contrived: true,
      concept: "compound.name",
      phrase: "the common {class} with the {order}",
      ask: "which common {class} has the {order}",
      ends: true,
    },
  },
  probes: [
    {
      input: { class: "fatty acid", order: "heaviest" },
      expect: { "/total": 10, "/rows/0/name": "arachidic acid" },
    },
    {
      input: { class: "solvent", order: "most_hydrophilic", limit: 3 },
      expect: { "/total": 10, "/rows/0/name": "dimethyl sulfoxide" },
    },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, OPENCHEMLIB],
});

const ENDS = ["5' overhang", "3' overhang", "blunt"] as const;
const endsOf = (cutter: Cutter) => (overhang(cutter) > 0 ? ENDS[0] : overhang(cutter) < 0 ? ENDS[1] : ENDS[2]);
const ends = choiceOf(["any", ...ENDS], "Kind of ends that the cut leaves", {
  "5' overhang": "5' overhangs",
  "3' overhang": "3' overhangs",
  blunt: "blunt ends",
});

export const restrictionSearch = defineSearch({
  name: "restriction_enzyme_search",
  domain: "biology",
  description:
    "Searches the commercially available restriction enzymes by the length of their recognition site and the ends they leave; hits come by the page, by alphabet.",
  input: { site_length: z.int().min(4).max(15).describe("Length of the recognition site in base pairs, such as 6") },
  takes: { site_length: { concept: "length.basepair", literals: [4, 5, 6, 7, 8], literalOnly: true } },
  filters: { ends: ends.filter },
  options: { ends: unsaid(ends.option) },
  hit: {
    enzyme: z.string().describe("Name of the enzyme"),
    site: z.string().describe("Recognition site, IUPAC letters, 5 prime to 3 prime"),
    ends: z.string().describe("Ends that its cut leaves"),
  },
  find: ({ site_length: length, ends: wanted }) =>
    cutters()
      .filter((cutter) => cutter.site.length === length && (wanted === "any" || endsOf(cutter) === wanted))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  record: (cutter: Cutter) => ({ enzyme: cutter.name, site: cutter.site, ends: endsOf(cutter) }),
  gives: {
    "/hits/*/site": {
      concept: "restriction.site",
      phrase: "the {site_length}-base site of {@enzyme}",
      ask: "which {site_length}-base site does {@enzyme} recognise",
      ends: true,
    },
  },
  probes: [
    { input: { site_length: 8 }, expect: { "/total": 27, "/hits/0/enzyme": "AbsI" } },
    { input: { site_length: 6, ends: "blunt", page: 2 }, expect: { "/total": 76, "/hits/0/enzyme": "AjiI" } },
  ],
  sources: [REBASE],
});
