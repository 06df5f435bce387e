/**
 * What people say before they ask: where a question comes from, by what it is about. The deriver says one now and then, and
 * the solver passes over it.
 */
import type { Random } from "../../../lib/random.ts";

interface Topic {
  /** Concepts whose values are of the topic, by how their names begin. */
  readonly concepts: readonly string[];
  /** Those of which somebody from there would not ask: who keeps a food diary does not ask for the Latin name of a fruit. */
  readonly unless?: readonly string[];
  /** None where nobody says where such a question comes from. */
  readonly settings: readonly string[];
}

const ANYTHING: readonly string[] = ["Quick question:", "I'm curious:", "I was wondering:"];
/** Of what is worked out: nobody wonders about a figure that takes a formula. */
const WORKED: readonly string[] = ["Quick question:", "Just to check:"];

const topic = (concepts: string, settings: readonly string[], unless?: string): Topic => ({
  concepts: concepts.split(" "),
  settings,
  ...(unless === undefined ? {} : { unless: unless.split(" ") }),
});

/** The first topic that fits is taken, so narrow ones come first. */
const TOPICS: readonly Topic[] = [
  topic(
    "airport airline",
    ["I'm planning a trip.", "For a travel blog:"],
    "airport.count elevation country compass airport.title airport.iata airline",
  ),
  topic("star constellation planet moon eclipse distance.astronomical magnitude", [
    "For our astronomy club:",
    "I'm writing a column on astronomy.",
    "I'm preparing a talk on astronomy.",
  ]),
  topic("percent.efficiency temperature.celsius", ["I'm revising thermodynamics.", "In our physics class:"]),
  topic("isotope halflife mass.number duration.decay", ["For my physics homework:", "I'm revising nuclear physics."]),
  topic("element atomic electronegativity temperature.element", [
    "I'm doing my chemistry homework.",
    "I'm making a chemistry quiz.",
  ]),
  topic("mass.molar concentration.milli acidity amount.milli volume coefficient.extinction", [
    "I'm taking a chemistry course.",
    "I'm writing up my chemistry lab notes.",
    "In our chemistry practical:",
  ]),
  topic("compound formula structure functional", ["For my chemistry course:", "I'm revising chemistry."]),
  topic("gene.target", ["I'm studying pharmacology."]),
  topic("go.", ["I'm taking a bioinformatics course.", "In a bioinformatics exercise:"]),
  topic("ec. enzyme", ["I'm taking a biochemistry course.", "I'm revising biochemistry."]),
  topic("disorder", ["In our genetics seminar:", "I'm reading up on inherited diseases."]),
  topic("gene chromosome", ["In our genetics seminar:", "I'm reading up on human genetics."]),
  topic("dna codon protein peptide amino restriction score.alignment rna temperature.duplex length.nucleotide", [
    "For my molecular biology course:",
    "In a molecular biology exercise:",
    "I'm studying molecular biology.",
  ]),
  topic("mammal.carnivoran mammal.runner mammal.roaming mammal.paced", [
    "I'm writing about wildlife.",
    "I'm writing for a nature magazine.",
  ]),
  topic("mammal mass.mammal rate.metabolic", ["I'm preparing a biology lesson.", "In our biology class:"]),
  topic("site island plot count.abundance count.richness sample.animal count.individual index.diversity", [
    "For an ecology class:",
    "In an ecology exercise:",
  ]),
  topic("species taxon", ["In our biology class:", "I'm making a biology quiz.", "I'm preparing a biology lesson."]),
  topic("frequency incidence percent.heterozygosity coefficient.inbreeding index.fixation", [
    "For a population genetics exercise:",
    "I'm studying for a genetics exam.",
  ]),
  topic("energy.kcal_per_day", []),
  topic(
    "food nutrient energy.kc content. portion",
    ["I'm planning my meals.", "I'm watching what I eat.", "I'm trying to eat better."],
    "species taxon family order formula molar mass.molar mass.dalton count.atom percent.mass duration",
  ),
  topic("economy length.mile", ["I'm planning a road trip."]),
  topic("car.", ["I'm comparing old cars.", "I'm writing about the cars of the nineties."]),
  topic("activity energy.met", ["I'm planning my training.", "I'm trying to get fitter."]),
  topic("drug atc trade dose halflife.hour", [
    "I'm studying pharmacology.",
    "For a pharmacy exam:",
    "I'm revising for my pharmacology exam.",
  ]),
  topic("kidney patient disease.probability cholesterol lipid blood date.period", [
    "For a case that I'm writing up:",
    "I'm a medical student.",
    "I'm revising for my finals.",
  ]),
  topic("bacterium antibiotic", ["For my microbiology course:", "I'm revising microbiology."]),
  topic("disease pathogen incubation transmission reproduction coverage epidemic", [
    "I work in public health.",
    "For a lecture on infections:",
    "I'm studying infectious diseases.",
  ]),
  topic("trial risk ratio.odds ratio.risk efficacy treat", [
    "I'm reading up on clinical trials.",
    "For our journal club:",
    "I'm writing a review.",
    "For an evidence-based medicine class:",
  ]),
  topic("anatomy", ["I'm learning anatomy.", "For an anatomy test:", "I'm revising anatomy."]),
  topic("barcode arxiv.category", []),
  topic(
    "journal issn author citation.style citation.label arxiv preprint paper",
    ["I'm putting my references in order.", "I'm checking a bibliography."],
    "barcode arxiv.category subject count",
  ),
  topic("isbn", ["I work in a library.", "I'm cataloguing some books."], "barcode"),
  topic(
    "year.address person.president",
    ["I'm writing about American presidents.", "For a history paper:"],
    "duration",
  ),
  topic("person. occupation", ["For a quiz on famous people:"]),
  topic("email domains iban account country.iban country.vat rate.tax", []),
  topic("university", ["I'm comparing universities."], "email"),
  topic("sample series effect coefficient statistic probability score interval", [
    "I'm learning statistics.",
    "I'm checking an analysis.",
    "In a statistics exercise:",
  ]),
  topic("sentence reading", ["I'm editing a text.", "For a writing class:"]),
  topic("firm industry", ["I'm researching American business.", "For an economics class:"]),
  topic("us. year.grunfeld sector revenue employment unemployed price.index county money.gdp", [
    "I'm writing an economics paper.",
    "For an economics class:",
    "I'm an economics student.",
  ]),
  topic(
    "money.price money.loan money.payment",
    ["I'm thinking of taking out a loan.", "I'm comparing loans."],
    "money.tax",
  ),
  topic(
    "money rate. years. return volatility drawdown",
    ["I'm taking a finance class.", "I'm checking a spreadsheet.", "I'm revising for a finance exam."],
    "currency minor growth car money.fuel money.gdp",
  ),
  topic(
    "country city region subregion language length.kilometre area timezone population place",
    ["I'm writing a geography quiz.", "I'm doing my geography homework.", "I'm preparing a geography lesson."],
    "email domains university money airport figure value percent currency life.exp fertility",
  ),
  topic("word. text", ["I'm learning new words.", "I'm writing a word quiz."], "letter"),
  topic("date year weekday", ["I'm checking some dates."]),
];

/** What leads into a full question where it is put as a request, or as a wish to know. */
const LEADS = {
  request: ["Please help me with this:", "Tell me:", "Can you help me with this:"],
  statement: ["I'd like to know:", "I want to know:", "I need to know:", "I'm trying to find out:"],
} as const;

/** And as a request: of what is found somewhere, and of what is worked out. */
const FOUND: readonly string[] = ["Look this up for me:", "Please look this up:"];
const CALCULATED: readonly string[] = ["Please work this out:"];

/** What may lead into a full question of that manner; `worked` if its answer is worked out. */
export function leadsFor(manner: keyof typeof LEADS, worked: boolean): readonly string[] {
  return manner === "request" ? [...LEADS.request, ...(worked ? CALCULATED : FOUND)] : LEADS[manner];
}

const ALL: readonly string[] = [
  ...new Set([
    ...ANYTHING,
    ...WORKED,
    ...LEADS.request,
    ...FOUND,
    ...CALCULATED,
    ...LEADS.statement,
    ...TOPICS.flatMap(({ settings }) => settings),
  ]),
];

/** Words of what is called a quick question, at most. */
const QUICK_WORDS_MAX = 16;

/** What is a request already: nobody says that he was wondering and goes on with "could you tell me". */
const REQUESTED = /^(?:can|could|do) you /;

/** What a question is about: concepts, the first counting most, and among them those of what it asks for. */
export interface Subject {
  readonly concepts: readonly string[];
  readonly asked: readonly string[];
}

/** Where such a question might come from; `worked` if its answer is worked out. None where nothing fits. */
export function settingFor(
  { concepts, asked }: Subject,
  core: string,
  worked: boolean,
  random: Random,
): string | undefined {
  const begins = (concept: string, starts: readonly string[] = []) => starts.some((start) => concept.startsWith(start));
  const quick = core.endsWith("?") && core.split(/\s+/).length <= QUICK_WORDS_MAX && !REQUESTED.test(core);
  const anything = quick ? (worked ? WORKED : ANYTHING) : [];
  for (const concept of concepts) {
    const fitting = TOPICS.find((one) => begins(concept, one.concepts) && !asked.some((it) => begins(it, one.unless)));
    if (fitting === undefined) continue;
    const { settings } = fitting;
    if (settings.length === 0) break;
    return random.pick(anything.length > 0 && random.float() < 0.2 ? anything : settings);
  }
  return anything.length > 0 ? random.pick(anything) : undefined;
}

/** The question without what is said before it. */
export function withoutSetting(question: string): string {
  const said = ALL.find((setting) => question.startsWith(`${setting} `));
  return said === undefined ? question : question.slice(said.length + 1);
}
