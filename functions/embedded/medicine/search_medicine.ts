/** Searches of body parts, trade names and drugs. */
import { z } from "zod";
import { defineRanking, defineSearch, numberFilter, queryField } from "../searching.ts";
import { cell } from "../table.ts";
import { anatomyRows, anatomyWholes, partsOf } from "./anatomy.ts";
import { tradeRows } from "./drug_choices.ts";
import { drugRows, halfLife } from "./drugs.ts";
import { fold } from "./shared.ts";
import { ATC, PHARMACOKINETICS, WORDNET } from "./sources.ts";

type Row = readonly string[];

/** What many listed structures are part of. */
const WHOLES = [
  "eye",
  "leg",
  "cranium",
  "foot",
  "arm",
  "torso",
  "thorax",
  "retina",
  "inner ear",
  "brain",
  "thigh",
  "abdomen",
  "forearm",
  "liver",
  "neck",
  "hand",
  "kidney",
  "larynx",
  "face",
  "skull",
];

export const anatomySearch = defineSearch({
  name: "body_part_search",
  domain: "medicine",
  description:
    "Searches the structures that are directly part of an organ or region of the body; hits come by the page, by alphabet.",
  input: { whole: queryField('Organ or region of the body, such as "eye"') },
  takes: { whole: { concept: "anatomy.whole", literals: WHOLES } },
  hit: {
    structure: z.string().describe("Name of the structure"),
    kind: z.string().nullable().describe("What kind of structure it is"),
    parts: z.int().describe("How many listed structures are part of it in turn"),
  },
  find: ({ whole }) => partsOf(whole).toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
  record: (row: Row) => ({
    structure: cell(row, 0),
    kind: cell(row, 2) || null,
    parts: partsOf(cell(row, 0)).length,
  }),
  names: () => anatomyWholes().keys(),
  gives: {
    "/hits/*/kind": {
      concept: "anatomy.kind",
      phrase: "the kind of structure that the {@structure} of {whole} is <WordNet>",
      ask: "what kind of structure is the {@structure} of {whole} <WordNet>",
      ends: true,
    },
    "/total": {
      concept: "count.structure",
      phrase: "the number of body parts that {whole} holds directly <WordNet>",
      answer: false,
    },
  },
  probes: [
    { input: { whole: "eye" }, expect: { "/total": 20, "/hits/0/kind": "corner" } },
    { input: { whole: "brain", page: 2 }, expect: { "/total": 8, "/hits/0/kind": "neural structure" } },
  ],
  sources: [WORDNET],
});

/** Kinds of structure whose names do not tell the kind, with what people call one. */
const KINDS = {
  bone: "bone",
  "skeletal muscle": "muscle",
};

export const bodyPartKindSearch = defineSearch({
  name: "body_part_kind_search",
  domain: "medicine",
  description: "Searches the structures of the body of one kind; hits come by the page, by alphabet.",
  input: {
    kind: z
      .enum(["artery", "bone", "duct", "endocrine gland", "neural structure", "process", "skeletal muscle", "vein"])
      .describe("Kind of structure"),
  },
  takes: {
    kind: {
      concept: "anatomy.kind",
      literals: Object.keys(KINDS),
      literalOnly: true,
      wording: KINDS,
    },
  },
  hit: {
    structure: z.string().describe("Name of the structure"),
    part_of: z.string().describe("What it is part of"),
  },
  find: ({ kind }) => anatomyRows().filter((row) => cell(row, 2) === kind),
  record: (row: Row) => ({ structure: cell(row, 0), part_of: cell(row, 3) }),
  gives: {
    "/hits/*/part_of": {
      contrived: true,
      concept: "anatomy.region",
      phrase: "the part of the body that the {@structure} (a {kind}) is in <WordNet>",
      ask: "in which part of the body is the {@structure}, which is a {kind} <WordNet>",
      ends: true,
    },
    "/total": {
      concept: "count.structure",
      phrase: "the number of body parts that are each a {kind} <WordNet>",
      answer: false,
    },
  },
  probes: [
    { input: { kind: "bone" }, expect: { "/total": 31, "/hits/0/part_of": "ankle" } },
    { input: { kind: "endocrine gland", page_size: 3 }, expect: { "/total": 9, "/hits/0/part_of": "pituitary" } },
  ],
  sources: [WORDNET],
});

export const tradeNameSearch = defineSearch({
  name: "trade_name_search",
  domain: "medicine",
  description: "Searches the trade names of drugs of a kind; hits come by the page, by alphabet.",
  input: { kind: queryField('Kind of drug as WordNet has it, such as "beta blocker"') },
  takes: {
    kind: {
      concept: "drug.kind",
      literals: [
        "nonsteroidal anti-inflammatory",
        "corticosteroid",
        "antibiotic",
        "penicillin",
        "glucocorticoid",
        "calcium blocker",
        "antibacterial",
        "beta blocker",
        "ACE inhibitor",
        "selective-serotonin reuptake inhibitor",
        "histamine blocker",
        "antidiabetic",
      ],
      literalOnly: true,
    },
  },
  hit: {
    trade_name: z.string().describe("Trade name"),
    drug: z.string().describe("Generic name of the drug"),
  },
  find: ({ kind }) => tradeRows().filter((row) => cell(row, 2) !== "" && fold(cell(row, 2)) === fold(kind)),
  record: (row: Row) => ({ trade_name: cell(row, 0), drug: cell(row, 1) }),
  names: () => tradeRows().map((row) => cell(row, 2)),
  gives: {
    "/hits/*/drug": {
      concept: "drug.name",
      phrase: "the {kind} sold under the name {@trade_name}",
      ask: "which {kind} is sold under the name {@trade_name}",
      ends: true,
    },
    "/total": { concept: "count.drug", phrase: "the number of trade names for a {kind} <WordNet>", answer: false },
  },
  probes: [
    { input: { kind: "beta blocker" }, expect: { "/total": 3, "/hits/0/drug": "propranolol" } },
    { input: { kind: "antibiotic", page: 2, page_size: 3 }, expect: { "/total": 5, "/hits/0/drug": "erythromycin" } },
  ],
  sources: [WORDNET],
});

/** Those whose drugs people speak of as one kind; the names of the rest fit few of what they hold. */
const GROUPS: Readonly<Record<string, string>> = {
  B: "the blood",
  C: "the heart and circulation",
  J: "infections",
  N: "the nervous system",
};
const groupField = z
  .enum(["A", "B", "C", "J", "L", "M", "N", "R"])
  .describe("Anatomical main group, the first letter of the ATC code");
const groupTakes = { concept: "atc.group", literals: Object.keys(GROUPS), literalOnly: true, wording: GROUPS } as const;
// No question says it: whoever names a code has no need of it.
const half = numberFilter("drug.half_life", [], "Only drugs with a half-life of at least so many hours");
const inGroup = (group: string) => drugRows().filter((row) => cell(row, 2).startsWith(group));
interface Timed {
  readonly row: Row;
  readonly hours: number;
}
/** Those with a half-life on record. */
const timed = (rows: readonly Row[]): Timed[] =>
  rows.flatMap((row) => {
    const hours = halfLife(row);
    return hours === null ? [] : [{ row, hours }];
  });

export const drugSearch = defineSearch({
  name: "drug_search",
  domain: "medicine",
  description: "Searches the drugs of an anatomical main group by half-life; hits come by the page, by alphabet.",
  input: { group: groupField },
  takes: { group: groupTakes },
  filters: { min_half_life: half.filter },
  options: { min_half_life: half.option },
  hit: {
    drug: z.string().describe("Generic name"),
    atc_code: z.string().describe("ATC code"),
    drug_class: z.string().describe("Pharmacological class"),
  },
  find({ group, min_half_life: least }) {
    const all = inGroup(group);
    const rows = least === undefined ? all : timed(all).flatMap(({ row, hours }) => (hours >= least ? [row] : []));
    return rows.toSorted((a, b) => (cell(a, 0) < cell(b, 0) ? -1 : 1));
  },
  record: (row: Row) => ({ drug: cell(row, 0), atc_code: cell(row, 2), drug_class: cell(row, 3) }),
  gives: {
    "/hits/*/drug": {
      concept: "drug.name",
      contrived: true,
      phrase: "the drug for {group} that has the ATC code {@atc_code}",
      ask: "which drug for {group} has the ATC code {@atc_code}",
      ends: true,
    },
    "/hits/*/drug_class": {
      concept: "drug.class",
      phrase: "the kind of drug for {group} that {@drug} is",
      ask: "what kind of drug for {group} is {@drug}",
      ends: true,
    },
    "/total": {
      concept: "count.drug",
      phrase: "the number of drugs for {group}",
      answer: false,
    },
  },
  probes: [
    { input: { group: "R" }, expect: { "/total": 12, "/hits/0/drug": "cetirizine" } },
    {
      input: { group: "N", min_half_life: 24, page_size: 2 },
      expect: { "/total": 6, "/hits/0/drug": "aripiprazole" },
    },
  ],
  sources: [ATC, PHARMACOKINETICS],
});

export const drugRanking = defineRanking({
  name: "drug_ranking",
  domain: "medicine",
  description: "Ranks the drugs of an anatomical main group that have a half-life on record by how long it is.",
  input: { group: groupField },
  takes: { group: groupTakes },
  orders: {
    longest_lived: { words: "longest", of: ({ hours }: Timed) => hours },
    shortest_lived: { words: "shortest", of: ({ hours }: Timed) => hours, ascending: true },
  },
  hit: {
    drug: z.string().describe("Generic name"),
    half_life: z.number().describe("Half-life in hours"),
  },
  among: ({ group }) => timed(inGroup(group)),
  record: ({ row, hours }) => ({ drug: cell(row, 0), half_life: hours }),
  gives: {
    "/rows/0/drug": {
      contrived: true,
      concept: "drug.name",
      phrase: "the drug for {group} on your list with the {order} [intravenous ]half-life <Lombardo et al. 2018>",
      ask: "which drug for {group} on your list has the {order} intravenous half-life <Lombardo et al. 2018>",
      ends: true,
    },
  },
  probes: [
    { input: { group: "C", order: "longest_lived" }, expect: { "/total": 14, "/rows/0/drug": "digoxin" } },
    { input: { group: "B", order: "longest_lived", limit: 2 }, expect: { "/total": 5, "/rows/0/drug": "warfarin" } },
  ],
  sources: [ATC, PHARMACOKINETICS],
});
