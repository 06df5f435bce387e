/** A small world of made-up tools, so that what the teacher does with them can be written out by hand. */
import type { Move } from "../../../../functions/domain/diversity/targets.ts";
import { getPointer } from "../../../../functions/domain/json.ts";
import type { Call, Exemplar, Json, JsonObject, Provenance, Seed } from "../../../../functions/domain/schema.ts";
import type { ConceptName } from "../../../../functions/embedded/concepts/index.ts";
import type { EmbeddedTool, Gives, Takes } from "../../../../functions/embedded/tool.ts";
import type { CollectPayload } from "../../../../functions/models/prompts/collect.ts";
import type { CallResult } from "../../../../functions/tools/call.ts";
import { collectRound, type World } from "../../../support/synthesize.ts";

const NEVER = { signal: new AbortController().signal };

/** A tool that answers every input; a bare concept stands for a field of that concept. */
export function small(
  name: string,
  takes: Record<string, ConceptName | Takes>,
  gives: Record<string, Gives>,
  run: (input: JsonObject) => Json,
  more: Partial<EmbeddedTool> = {},
): EmbeddedTool {
  return {
    name,
    domain: "general",
    kind: "retrieval",
    description: `A made-up tool that is called ${name}`,
    input: {},
    output: {},
    source: "made",
    effect: "pure",
    takes: Object.fromEntries(Object.entries(takes).map(([k, t]) => [k, typeof t === "string" ? { concept: t } : t])),
    gives,
    probes: [],
    sources: [],
    call: run,
    ...more,
  };
}

const letters = (text: Json | undefined) => String(text).replaceAll(/[^A-Za-z]/g, "").length;
/** A number of seven digits or so that the text decides. */
const figure = (text: Json | undefined) =>
  [...String(text)].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_000_011, 17) + 1_000;

export const capital = small(
  "capital_of",
  { country: "country.name" },
  { "/capital": { concept: "city.name", phrase: "the capital of {country}" } },
  ({ country }) => ({ capital: `${country}-ville` }),
);
export const people = small(
  "people_of",
  { city: "city.name" },
  { "/people": { concept: "count", phrase: "the number of people in {city}" } },
  ({ city }) => ({ people: figure(city) }),
);
export const streets = small(
  "streets_of",
  { city: "city.name" },
  { "/streets": { concept: "count", phrase: "the number of streets of {city}" } },
  ({ city }) => ({ streets: letters(city) + 20 }),
);
export const twin = small(
  "twin_of",
  { city: "city.name" },
  { "/twin": { concept: "city.name", phrase: "the twin town of {city}" } },
  ({ city }) => ({ twin: `New ${city}` }),
);
export const neighbours = small(
  "neighbours_of",
  { country: "country.name" },
  { "/countries": { concept: "country.name", list: "set", phrase: "the neighbours of {country}" } },
  ({ country }) => ({ countries: [`North ${country}`, `South ${country}`] }),
);
export const distance = small(
  "distance_between",
  { from: "city.name", to: "city.name" },
  { "/distance": { concept: "number", phrase: "the distance between {from} and {to}" } },
  ({ from, to }) => ({ distance: figure(`${from}${to}`) / 8 }),
  { kind: "processing", alike: [["from", "to"]] },
);
export const larger = small(
  "larger_of",
  { a: "count", b: "count" },
  { "/larger": { concept: "number", phrase: "the larger one of {a} and {b}" } },
  ({ a, b }) => ({ larger: Math.max(Number(a), Number(b)) }),
  { kind: "processing", alike: [["a", "b"]] },
);
export const share = small(
  "share_of",
  { part: "count", whole: "count" },
  { "/share": { concept: "ratio", phrase: "the share that {part} makes of {whole}" } },
  ({ part, whole }) => ({ share: Number(part) / Number(whole) }),
  { kind: "processing" },
);

/** Takes a list of names, which are put in quotation marks. */
export const acronym = small(
  "acronym_of",
  { names: { concept: "country.name", list: true, quote: true } },
  { "/acronym": { concept: "text", phrase: "the acronym made of {names}" } },
  ({ names }) => ({ acronym: (names as string[]).map((name) => name[0]).join("") }),
  { kind: "processing" },
);

export const TOOLSET = [capital, people, streets, twin, neighbours, distance, larger, share];

export const PERU: Seed = { name: "Peru", domain: "general", kind: "country", values: { "country.name": "Peru" } };

export const EXEMPLARS: readonly Exemplar[] = [
  { id: "plain", domain: "general", family: "multi_hop", question: "What is the highest lake of the oldest country?" },
  { id: "split", domain: "general", family: "lookup", question: "Consider a lake. Which country is it in, and why?" },
  { id: "both", domain: "general", family: "record", question: "Report the depth and the width of the largest lake." },
];

/** Calls these tools; the ones named in `broken` fail whatever they are given. */
export function worldOf(tools: readonly EmbeddedTool[], broken: readonly string[] = []): World {
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const call = async (name: string, input: JsonObject): Promise<CallResult> => {
    const tool = byName.get(name);
    if (tool === undefined || broken.includes(name)) return { ok: false, output: null, error: `${name} is broken` };
    return { ok: true, output: await tool.call(input, NEVER), error: null };
  };
  return { tools: byName, exemplars: EXEMPLARS, call };
}

/** One call of a trace: fields that are stated, and fields that are links to a call and a pointer into its output. */
export interface Written {
  readonly tool: EmbeddedTool;
  readonly stated?: JsonObject;
  readonly links?: Readonly<Record<string, readonly [call: string, pointer: string]>>;
  readonly round?: number;
  readonly step?: number;
}

/** A trace written by hand: calls `c1`, `c2`, ..., one a step unless it says otherwise. */
export function traced(...written: Written[]): { evidence: Call[]; provenance: Provenance[] } {
  const evidence: Call[] = [];
  const provenance: Provenance[] = [];
  for (const [i, { tool, stated = {}, links = {}, round = 1, step = i }] of written.entries()) {
    const id = `c${i + 1}`;
    const input: JsonObject = {};
    for (const field of Object.keys(tool.takes)) {
      const [call, pointer] = links[field] ?? [];
      const source = evidence.find((made) => made.id === call);
      if (source === undefined || pointer === undefined) {
        input[field] = stated[field] ?? null;
        continue;
      }
      input[field] = getPointer(source.output, pointer) ?? null;
      provenance.push({ from: { call: source.id, pointer }, to: { call: id, pointer: `/${field}` } });
    }
    evidence.push({
      id,
      round,
      step,
      tool: tool.name,
      input,
      output: tool.call(input, NEVER) as Json,
      ok: true,
      error: null,
    });
  }
  return { evidence, provenance };
}

/** What a collector is asked in its first round, with what a test changes of it. */
export function asked(more: Partial<CollectPayload>): CollectPayload {
  return {
    seed: PERU,
    focus: "none",
    wanted: null,
    random: 1,
    round: 1,
    later_moves: 1,
    moves: ["start"],
    question: null,
    answer_pointers: [],
    evidence: [],
    provenance: [],
    ...more,
  };
}

/** One round of the collector over these tools. */
export const run = (payload: CollectPayload, tools: readonly EmbeddedTool[], broken: readonly string[] = []) =>
  collectRound(payload, tools, worldOf(tools, broken).call);

/** Calls and what feeds them: `c2 people_of < c1`. */
export function drawn(calls: readonly Call[], provenance: readonly Provenance[]): string[] {
  return calls.map(({ id, tool, ok }) => {
    const sources = provenance.filter(({ to }) => to.call === id).map(({ from }) => from.call);
    return [id, `${tool}${ok ? "" : "!"}`, ...(sources.length > 0 ? ["<", ...sources.toSorted()] : [])].join(" ");
  });
}

/** A second round that goes on from the capital of Peru. */
export const onCapital = (moves: Move[], more: Partial<CollectPayload> = {}) =>
  asked({
    ...traced({ tool: capital, stated: { country: "Peru" } }),
    round: 2,
    moves,
    question: "What is the capital of Peru?",
    answer_pointers: [{ value: "Peru-ville", call: "c1", pointer: "/capital" }],
    ...more,
  });
