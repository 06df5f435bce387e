/** Tables of diseases, the body, activities and studies. */
import { ACTIVITIES } from "../../../embedded/medicine/data/activities.ts";
import { ANATOMY } from "../../../embedded/medicine/data/anatomy.ts";
import { ANTIBIOTICS } from "../../../embedded/medicine/data/antibiotics.ts";
import { DISEASES } from "../../../embedded/medicine/data/diseases.ts";
import { FERTILITY } from "../../../embedded/medicine/data/fertility.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, equal, holds, near, oneOf, shareOne } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import { jsonIn, rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { DICT_30, nounsOf, WORDNET_30 } from "../wordnet.ts";

const activities: AuditedTable = {
  table: "medicine/activities",
  claims: () => claimsOf(rowsOf(ACTIVITIES), ([, met, code = ""]) => [code, { met }]),
  fields: { met: equal },
  typedFrom: "Ainsworth et al., 2011 Compendium of Physical Activities",
  witnesses: [
    {
      package: {
        registry: "github",
        name: "andyreagan/compendium-of-physical-activity",
        version: "b9d1674a20b55ad063dc476ae5603b2151b1e815",
        licence: "none stated (published figures)",
        files: ["compendiumofphysicalactivities.csv"],
      },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const lines = textIn(folder, "compendiumofphysicalactivities.csv").split("\n").slice(2);
        return within(
          claimsOf(
            lines.map((line) => line.split("|")),
            (row) => [row[4] ?? "", { met: row[5] }],
          ),
          ours,
        );
      },
    },
  ],
};

const anatomy: AuditedTable = {
  table: "medicine/anatomy",
  claims: () => claimsOf(rowsOf(ANATOMY), ([name = "", others, kind, whole]) => [name, { others, kind, whole }]),
  fields: {
    others: (ours, theirs) => ours.split(";").every((our) => theirs.split("|").includes(our)),
    kind: oneOf,
    // The body of a woman, of a man and of a child is a body here.
    whole: (ours, theirs) => oneOf(ours, theirs.replaceAll(/(?:female|male|child's) body/g, "body")),
  },
  witnesses: [
    {
      package: WORDNET_30,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT_30);
        const BODY = 8;
        return claimsOf(ours, ([name]) => {
          const senses = nouns.sensesOf(name).filter(({ file }) => file === BODY);
          const kinds = senses.flatMap(({ hypernyms }) => nouns.wordsOf(hypernyms));
          const wholes = senses.flatMap((sense) => nouns.wordsOf(sense.wholes));
          return [
            name,
            { others: senses.flatMap(({ words }) => words).join("|"), kind: kinds.join("|"), whole: wholes.join("|") },
          ];
        });
      },
    },
  ],
};

const MICROBES = ["penicillin", "streptomycin", "neomycin"] as const;

const antibiotics: AuditedTable = {
  table: "medicine/antibiotics",
  claims: () =>
    claimsOf(rowsOf(ANTIBIOTICS), ([name, others, stain, penicillin = "", ...mics]) => [
      [stain, penicillin, ...mics].join(" "),
      { name: [name, ...(others ?? "").split(";")].join("|") },
    ]),
  fields: { name: shareOne },
  witnesses: [
    {
      package: { registry: "npm", name: "vega-datasets", version: "3.2.1", licence: "BSD-3-Clause" },
      role: "source",
      kept: "receipt",
      // Bacteria have other names today; what was measured of each is no other's.
      read: (folder) =>
        claimsOf(jsonIn<readonly Record<string, string | number>[]>(folder, "package/data/burtin.json"), (row) => [
          [row.Gram_Staining, ...MICROBES.map((name) => row[name.charAt(0).toUpperCase() + name.slice(1)])].join(" "),
          { name: row.Bacteria },
        ]),
    },
  ],
};

/** What the definition of a disease says of each route. */
const ROUTES: Readonly<Record<string, RegExp>> = {
  airborne: /air|droplet|inhal|aerosol/,
  droplet: /droplet/,
  "faecal-oral": /feces|fecal|faec|ingest|water/,
  "mosquito bite": /mosquito|aedes|culex|anophel/,
  "tick bite": /tick/,
  "flea bite": /flea/,
  "mite bite": /mite/,
  "tsetse fly bite": /tsetse/,
  "blackfly bite": /black ?fly/,
  "triatomine bug": /triatom/,
  "bloodborne or sexual": /sexual|blood|penis|vagina/,
  "direct contact": /contact|saliva/,
  "contaminated water or food": /food|water|ingest|milk|meat/,
  "animal contact": /animal|\brat\b|mouse|bird|bat\b|kitten|livestock|rodent/,
  "inhaled spores": /spores|inhal/,
};
const mentioned: Agreement = (ours, theirs) =>
  ours
    .toLowerCase()
    .split(" ")
    .every((word) => theirs.toLowerCase().includes(word));

interface OboGraphs {
  readonly graphs: readonly {
    readonly nodes: readonly {
      readonly lbl?: string;
      readonly meta?: { readonly definition?: { val: string }; readonly synonyms?: readonly { val: string }[] };
    }[];
  }[];
}

interface EpiParameter {
  readonly disease: string;
  readonly epi_name: string;
  readonly summary_statistics: { readonly median?: number; readonly mean?: number };
  readonly probability_distribution: {
    readonly prob_distribution?: string;
    readonly parameters?: { readonly meanlog?: number };
  };
  readonly metadata: { readonly extrinsic?: boolean };
}

/** Names in epiparameterDB of what is called otherwise here. */
const EPIDEMICS: Readonly<Record<string, string>> = {
  "Ebola Virus Disease": "Ebola disease",
  RSV: "respiratory syncytial virus infection",
};

const diseases: AuditedTable = {
  table: "medicine/diseases",
  claims: () =>
    claimsOf(rowsOf(DISEASES), ([name = "", , cause, , route, shortest, longest]) => [
      name,
      { cause, route, incubation: shortest && `${shortest}..${longest}` },
    ]),
  fields: {
    cause: mentioned,
    route: (ours, theirs) => ROUTES[ours]?.test(theirs.toLowerCase()) === true,
    incubation: holds,
  },
  typedFrom: "disease pages, Pink Book and Yellow Book of the US Centers for Disease Control and Prevention",
  witnesses: [
    {
      package: {
        registry: "github",
        name: "DiseaseOntology/HumanDiseaseOntology",
        version: "9fbefd6651b79526165453395d06c8fd4bfe4247",
        licence: "CC0-1.0",
        files: ["src/ontology/subsets/DO_infectious_disease_slim.json"],
      },
      role: "second",
      kept: "extract",
      read: (folder) => {
        const { graphs } = jsonIn<OboGraphs>(folder, "src/ontology/subsets/DO_infectious_disease_slim.json");
        const defined = new Map<string, string>();
        for (const { lbl, meta } of graphs[0]?.nodes ?? [])
          for (const name of [lbl ?? "", ...(meta?.synonyms ?? []).map(({ val }) => val)])
            if (!defined.has(name.toLowerCase())) defined.set(name.toLowerCase(), meta?.definition?.val ?? "");
        return claimsOf(rowsOf(DISEASES), ([name = "", others = ""]) => {
          const names = [
            name,
            ...others.split(";"),
            name.replace("haemo", "hemo"),
            `${name} infection`,
            `${name} disease`,
          ];
          const says = names.map((one) => defined.get(one.toLowerCase())).find(Boolean);
          return [name, { cause: says, route: says }];
        });
      },
    },
    {
      package: {
        registry: "github",
        name: "epiverse-trace/epiparameterDB",
        version: "0abe211ece2b7d69df63cf805568b8540aaf516c",
        licence: "CC0-1.0",
        files: ["inst/extdata/parameters.json"],
      },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const named = new Map([...ours.keys()].map((name) => [name.toLowerCase(), name]));
        const medians = new Map<string, number[]>();
        for (const study of jsonIn<readonly EpiParameter[]>(folder, "inst/extdata/parameters.json")) {
          const name = named.get((EPIDEMICS[study.disease] ?? study.disease).toLowerCase());
          const { median, mean } = study.summary_statistics;
          const { prob_distribution: kind, parameters } = study.probability_distribution ?? {};
          const lognormal =
            kind === "lnorm" && parameters?.meanlog !== undefined
              ? Number(Math.exp(parameters.meanlog).toFixed(2))
              : undefined;
          const days = median ?? lognormal ?? mean;
          if (name === undefined || study.epi_name !== "incubation period" || study.metadata.extrinsic) continue;
          if (days !== undefined) medians.set(name, [...(medians.get(name) ?? []), days]);
        }
        return claimsOf(medians, ([name, days]) => [name, { incubation: days.join("|") }]);
      },
    },
  ],
};

/** Ours are rounded to two decimals. */
const HALF_A_HUNDREDTH = 0.005_001;
const YEARS = Array.from({ length: 11 }, (_, at) => String(1960 + 5 * at));

const fertility: AuditedTable = {
  table: "medicine/fertility",
  claims: () =>
    claimsOf(rowsOf(FERTILITY), ([country = "", ...rates]) => [
      country,
      Object.fromEntries(YEARS.map((year, at) => [year, rates[at]])),
    ]),
  fields: Object.fromEntries(YEARS.map((year) => [year, near(HALF_A_HUNDREDTH)])),
  witnesses: [
    {
      package: { registry: "pypi", name: "statsmodels", version: "0.15.0", licence: "BSD-3-Clause; data CC-BY-4.0" },
      role: "source",
      kept: "receipt",
      // Countries have their common names here; a row of figures is no other country's.
      read: (folder, ours) => {
        const rows = rowsIn(textIn(folder, "statsmodels/datasets/fertility/fertility.csv"));
        const close = (said: Readonly<Record<string, string>>) => (row: Readonly<Record<string, string>>) =>
          YEARS.every(
            (year) => row[year] !== "" && Math.abs(Number(row[year]) - Number(said[year])) <= HALF_A_HUNDREDTH,
          );
        return claimsOf(ours, ([country, said]) => {
          const [row, ...others] = rows.filter(close(said));
          return [
            country,
            row === undefined || others.length > 0 ? {} : Object.fromEntries(YEARS.map((year) => [year, row[year]])),
          ];
        });
      },
    },
  ],
};

export const medicine: readonly AuditedTable[] = [activities, anatomy, antibiotics, diseases, fertility];
