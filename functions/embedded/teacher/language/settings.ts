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
  readonly settings: readonly string[];
}

const ANYTHING: readonly string[] = ["Quick question:", "I'm curious:", "I was wondering:"];
/** Of what is worked out: nobody wonders about a figure that takes a formula. */
const WORKED: readonly string[] = ["Quick question:", "Just to check:"];

/** The first topic that fits is taken, so narrow ones come first. */
const TOPICS: readonly Topic[] = [
  {
    concepts: ["airport", "airline"],
    unless: ["airport.count", "elevation", "country", "compass", "airport.title", "airline"],
    settings: ["I'm planning a trip.", "For a travel blog:"],
  },
  {
    concepts: ["star", "constellation", "planet", "moon", "eclipse", "distance.astronomical", "magnitude"],
    settings: ["For our astronomy club:", "I'm writing a column on astronomy.", "I'm preparing a talk on astronomy."],
  },
  {
    concepts: ["element", "isotope", "halflife", "atomic", "mass.number", "electronegativity", "temperature.element"],
    settings: [
      "For my chemistry homework:",
      "I'm making a chemistry quiz.",
      "I teach chemistry.",
      "I'm revising the periodic table.",
    ],
  },
  {
    concepts: [
      "compound",
      "formula",
      "structure",
      "functional",
      "mass.molar",
      "concentration.milli",
      "acidity",
      "amount.milli",
    ],
    settings: ["For my chemistry course:", "I'm writing up my chemistry lab notes.", "In our chemistry practical:"],
  },
  {
    concepts: ["gene.target"],
    settings: ["I'm studying pharmacology."],
  },
  {
    concepts: ["gene", "chromosome", "go.", "ec.", "enzyme", "disorder"],
    settings: ["In our genetics seminar:", "I'm reading up on human genetics.", "For my thesis:"],
  },
  {
    concepts: [
      "dna",
      "codon",
      "protein",
      "peptide",
      "amino",
      "restriction",
      "coefficient.extinction",
      "score.alignment",
      "rna",
      "temperature.duplex",
      "length.nucleotide",
    ],
    settings: ["For my molecular biology course:", "In a molecular biology exercise:"],
  },
  {
    concepts: ["mammal", "carnivoran", "mass.body", "rate.metabolic"],
    settings: ["I'm writing about wildlife.", "I'm writing for a nature magazine.", "I'm preparing a biology lesson."],
  },
  {
    concepts: ["species", "taxon", "site", "island", "plot", "count.abundance", "sample.animal"],
    settings: ["For an ecology class:", "In our biology class:", "I'm writing up a field trip."],
  },
  {
    concepts: ["frequency", "incidence", "count.individual", "index.diversity"],
    settings: ["For a population genetics exercise:", "I'm studying for a biology exam.", "For an ecology class:"],
  },
  {
    concepts: ["food", "nutrient", "energy.kc", "content.", "portion"],
    unless: [
      "species",
      "taxon",
      "family",
      "order",
      "formula",
      "molar",
      "mass.molar",
      "mass.dalton",
      "count.atom",
      "percent.mass",
    ],
    settings: ["I'm planning my meals.", "I'm watching what I eat.", "I'm trying to eat better."],
  },
  {
    concepts: ["economy", "money.fuel"],
    settings: ["I'm comparing old cars.", "I'm writing about the cars of the nineties."],
  },
  {
    concepts: ["activity", "energy.met"],
    settings: ["I'm planning my training.", "I'm trying to get fitter."],
  },
  {
    concepts: ["drug", "atc", "trade", "dose", "halflife.hour"],
    settings: ["I'm studying pharmacology.", "For a pharmacy exam:", "I'm revising for my pharmacology exam."],
  },
  {
    concepts: ["kidney", "patient", "disease.probability", "cholesterol", "lipid", "blood", "date.period"],
    settings: ["For a case that I'm writing up:", "I'm a medical student.", "I'm revising for my finals."],
  },
  {
    concepts: [
      "disease",
      "pathogen",
      "incubation",
      "transmission",
      "bacterium",
      "antibiotic",
      "reproduction",
      "coverage",
      "epidemic",
    ],
    settings: ["I work in public health.", "For a lecture on infections:", "I'm studying infectious diseases."],
  },
  {
    concepts: ["trial", "risk", "ratio.odds", "ratio.risk", "efficacy", "treat"],
    settings: [
      "I'm reading up on clinical trials.",
      "For our journal club:",
      "I'm writing a review.",
      "For an evidence-based medicine class:",
    ],
  },
  { concepts: ["anatomy"], settings: ["I'm learning anatomy.", "For an anatomy test:", "I'm revising anatomy."] },
  {
    concepts: ["journal", "issn", "isbn", "citation", "arxiv", "preprint", "paper", "author", "index.hirsch"],
    settings: [
      "I'm putting my references in order.",
      "I work in a library.",
      "I'm checking a bibliography.",
      "For a literature review:",
    ],
  },
  {
    concepts: ["year.address", "words.total", "person.president"],
    settings: ["I'm writing about American presidents.", "For a history paper:", "I'm studying political speeches."],
  },
  {
    concepts: ["person.", "occupation"],
    settings: ["For a quiz on famous people:", "I'm preparing a lecture.", "I'm reading a biography."],
  },
  {
    concepts: ["university", "email"],
    settings: ["I'm comparing universities.", "I'm preparing an exchange."],
  },
  {
    concepts: ["discipline"],
    settings: ["I'm preparing a lecture."],
  },
  {
    concepts: ["sample", "series", "effect", "coefficient", "statistic", "probability", "score", "interval"],
    settings: ["For my statistics course:", "I'm checking an analysis.", "In a statistics exercise:"],
  },
  {
    concepts: ["sentence", "reading"],
    settings: ["I'm editing a text.", "For a writing class:", "I'm preparing a reading."],
  },
  {
    concepts: [
      "us.",
      "firm",
      "year.grunfeld",
      "industry",
      "sector",
      "revenue",
      "employment",
      "car",
      "price.index",
      "county",
    ],
    settings: [
      "I'm writing an economics paper.",
      "For an economics class:",
      "I'm an economics student.",
      "I'm researching American business.",
    ],
  },
  {
    concepts: ["money", "rate.", "years.", "return", "history", "volatility", "account", "currency", "drawdown"],
    unless: ["currency", "minor", "history", "growth"],
    settings: ["For my finance class:", "I'm checking a spreadsheet.", "I'm revising for a finance exam."],
  },
  {
    concepts: [
      "country",
      "city",
      "region",
      "subregion",
      "language",
      "length.kilometre",
      "area",
      "timezone",
      "population",
      "world",
    ],
    settings: ["I'm writing a geography quiz.", "For my geography homework:", "A geography question:"],
  },
  {
    concepts: ["word", "text"],
    settings: ["I'm learning new words.", "I'm making a crossword.", "I'm writing a word quiz."],
  },
  {
    concepts: ["date", "year", "weekday"],
    settings: ["I'm checking some dates."],
  },
];

/** What leads into a full question where it is put as a request, or as a wish to know. */
export const LEADS = {
  request: ["Please tell me:", "Tell me:", "Can you help me with this:", "Look this up for me:", "Please find out:"],
  statement: [
    "I'd like to know:",
    "I want to know:",
    "I need to know:",
    "Someone asked me:",
    "I'm trying to find out:",
  ],
} as const;

const ALL: readonly string[] = [
  ...new Set([
    ...ANYTHING,
    ...WORKED,
    ...LEADS.request,
    ...LEADS.statement,
    ...TOPICS.flatMap(({ settings }) => settings),
  ]),
];

/** Words of what is called a quick question, at most. */
const QUICK_WORDS_MAX = 16;

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
  const quick = core.endsWith("?") && core.split(/\s+/).length <= QUICK_WORDS_MAX;
  const anything = quick ? (worked ? WORKED : ANYTHING) : [];
  for (const concept of concepts) {
    const topic = TOPICS.find((one) => begins(concept, one.concepts) && !asked.some((it) => begins(it, one.unless)));
    if (topic !== undefined)
      return random.pick(anything.length > 0 && random.float() < 0.2 ? anything : topic.settings);
  }
  return anything.length > 0 ? random.pick(anything) : undefined;
}

/** The question without what is said before it. */
export function withoutSetting(question: string): string {
  const said = ALL.find((setting) => question.startsWith(`${setting} `));
  return said === undefined ? question : question.slice(said.length + 1);
}
