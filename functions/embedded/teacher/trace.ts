/** The embedded teacher's view of a trace: which values calls returned, what they mean, and what rests on what. */
import { getPointer } from "../../domain/json.ts";
import type { Call, Json, JsonObject, Location, Provenance } from "../../domain/schema.ts";
import type { EmbeddedTool, Gives } from "../tool.ts";
import { followsByDefinition } from "./definition.ts";
import { isInRecords, placeOf, toldApart } from "./hits.ts";
import { askedBefore } from "./repairs.ts";
import { isPlain, isSet, saysOptions, spokenGives } from "./spoken.ts";

/** One value that a call returned and that a question can speak of. */
export interface Value {
  readonly call: string;
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  /** The pointer under which the tool speaks of it: `*` stands for the index of a record. */
  readonly place: string;
  /** What the tool says of it, in the words of this call. */
  readonly gives: Gives;
  readonly value: Json;
}

/** Longest list that is passed on or asked for: beyond it a question or an answer is unreadable. */
const LIST_MAX = 400;

const NONE_ASKED: ReadonlyMap<string, string> = new Map();

export class Trace {
  readonly calls = new Map<string, Call>();
  readonly #tools: ReadonlyMap<string, EmbeddedTool>;
  /** By call: input pointer -> where the value came from. */
  readonly #links = new Map<string, Map<string, Location>>();
  /** By call: the one that changed its state last before it. And by state: the one that did so last. */
  readonly #after = new Map<string, string>();
  readonly #changed = new Map<string, string>();
  /** By call: what a question says in place of what the call was given. */
  readonly #asked = new Map<string, ReadonlyMap<string, string>>();

  constructor(evidence: readonly Call[], provenance: readonly Provenance[], tools: ReadonlyMap<string, EmbeddedTool>) {
    this.#tools = tools;
    for (const call of evidence) this.add(call, []);
    for (const link of provenance) this.#link(link.to, link.from);
  }

  add(call: Call, links: readonly { pointer: string; from: Location }[]): void {
    this.calls.set(call.id, call);
    this.#noteState(call);
    const tool = this.#tools.get(call.tool);
    const failed = [...this.calls.values()].filter((before) => !before.ok && before.tool === call.tool);
    if (call.ok && tool !== undefined && failed.length > 0) this.#asked.set(call.id, askedBefore(failed, call, tool));
    for (const { pointer, from } of links) this.#link({ call: call.id, pointer }, from);
  }

  #noteState({ id, ok, tool }: Call): void {
    const { state, does } = this.#tools.get(tool) ?? {};
    if (state === undefined) return;
    const last = this.#changed.get(state);
    if (last !== undefined) this.#after.set(id, last);
    if (ok && does !== undefined) this.#changed.set(state, id);
  }

  /** The call that made the state what a call found; undefined of one without state, or where none had changed it. */
  after(call: string): string | undefined {
    return this.#after.get(call);
  }

  #link(to: Location, from: Location): void {
    const links = this.#links.get(to.call) ?? new Map<string, Location>();
    links.set(to.pointer, from);
    this.#links.set(to.call, links);
  }

  /** Input pointer -> origin, for the inputs of a call that came from earlier outputs. */
  linksOf(call: string): ReadonlyMap<string, Location> {
    return this.#links.get(call) ?? new Map();
  }

  tool(call: string): EmbeddedTool | undefined {
    const made = this.calls.get(call);
    return made === undefined ? undefined : this.#tools.get(made.tool);
  }

  value(at: Location): Value | undefined {
    const call = this.calls.get(at.call);
    const tool = this.tool(at.call);
    if (call === undefined || tool === undefined || !call.ok) return undefined;
    const place = placeOf(tool, at.pointer, call.output);
    const gives = place === undefined ? undefined : tool.gives[place];
    if (place === undefined || gives === undefined || (isLaterPage(call) && !isInRecords(place))) return undefined;
    const value = getPointer(call.output, at.pointer);
    if (value === undefined || (tool.learnt === true && !isAskedSo(tool, gives, call, at.pointer))) return undefined;
    const spoken = this.#spoken(call, tool, { place, pointer: at.pointer, gives });
    return { call: at.call, tool, pointer: at.pointer, place, gives: spoken, value };
  }

  #spoken(call: Call, tool: EmbeddedTool, at: { place: string; pointer: string; gives: Gives }): Gives {
    const asked = this.#asked.get(call.id) ?? NONE_ASKED;
    if (asked.size === 0 && isPlain(tool, at.place)) return at.gives;
    const { input, output, id } = call;
    return spokenGives(tool, at.gives, { input, output, pointer: at.pointer, asked, linked: this.linksOf(id) });
  }

  /** The values that an answer's pointers lead to: a list's items are pointed at one by one and are all the one list. */
  answered(pointers: readonly Location[]): Value[] {
    const found = pointers.flatMap((at) => this.value(at) ?? this.value(listOf(at)) ?? []);
    return found.filter((value, i) => i === found.findIndex((same) => sameValue(same, value)));
  }

  /**
   * Values of a call that say something: present, not empty, not over-long, not what an earlier call was given, and in a record
   * that can be told from others.
   */
  values(call: string): Value[] {
    const output = this.calls.get(call)?.output ?? null;
    // Only what computes has an inverse.
    const computed = this.tool(call)?.kind === "processing";
    const before = computed ? this.behind(call).flatMap((id) => (id === call ? [] : (this.calls.get(id) ?? []))) : [];
    const isLearnt = this.tool(call)?.learnt === true;
    const places = Object.entries(this.tool(call)?.gives ?? {}).flatMap(([place, { phrase }]) =>
      (isInRecords(place) ? toldApart(output, place, phrase) : [place]).map((pointer) => ({ place, pointer })),
    );
    return places.flatMap(({ place, pointer }) => {
      const found = this.value({ call, pointer });
      if (found === undefined || !saysSomething(found.value)) return [];
      // What is spoken of as the one with the most of something is not spoken of otherwise.
      if (isLearnt && found.place !== place) return [];
      return followsByDefinition(found.value, before) ? [] : [found];
    });
  }

  /** False if what the value says was given to a call that it rests on: the country of the capital of Peru. What chooses says which. */
  isNews({ call, tool, value }: Value): boolean {
    if (typeof value !== "string" || (tool.alike ?? []).length > 0) return true;
    return this.behind(call).every((id) => !Object.values(this.calls.get(id)?.input ?? {}).includes(value));
  }

  /** The calls that a call rests on, itself included, in order of execution. */
  behind(call: string): string[] {
    const seen = new Set<string>();
    const visit = (id: string) => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const from of this.linksOf(id).values()) visit(from.call);
      const after = this.after(id);
      if (after !== undefined) visit(after);
    };
    visit(call);
    return [...this.calls.keys()].filter((id) => seen.has(id));
  }

  /** True if the same call was made before, whether it succeeded or not. */
  has(tool: string, input: JsonObject): boolean {
    const wanted = JSON.stringify(input);
    for (const call of this.calls.values())
      if (call.tool === tool && JSON.stringify(call.input) === wanted) return true;
    return false;
  }
}

/** True of a page after the first: what is said of the whole search, or of its first record, is said by that one. */
function isLaterPage({ input }: Call): boolean {
  return typeof input.page === "number" && input.page > 1;
}

/** True if a question for the value says which options its call has, and none that there is no need of. */
function isAskedSo(tool: EmbeddedTool, gives: Gives, { input }: Call, pointer: string): boolean {
  if (!saysOptions(tool, gives, input)) return false;
  const index = Number(/\/(\d+)\//.exec(`${pointer}/`)?.[1] ?? Number.POSITIVE_INFINITY);
  return Object.entries(tool.options ?? {}).every(
    ([field, { beyond }]) => beyond === undefined || !isSet(tool, field, input) || index >= beyond,
  );
}

function listOf({ call, pointer }: Location): Location {
  return { call, pointer: pointer.replace(/\/\d+$/, "") };
}

/** By which values are told apart in sets and maps. */
export function keyOf(at: Location): string {
  return `${at.call} ${at.pointer}`;
}

export function sameValue(a: Location, b: Location): boolean {
  return a.call === b.call && a.pointer === b.pointer;
}

function saysSomething(value: Json): boolean {
  if (value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0 && value.length <= LIST_MAX && value.every((item) => item !== null);
  return true;
}
