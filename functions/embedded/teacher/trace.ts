/** The embedded teacher's view of a trace: which values calls returned, what they mean, and what rests on what. */
import jsonpointer from "jsonpointer";
import type { Call, Json, JsonObject, Location, Provenance } from "../../domain/schema.ts";
import type { EmbeddedTool, Gives } from "../tool.ts";
import { followsByDefinition } from "./definition.ts";

/** One value that a call returned and that a question can speak of. */
export interface Value {
  readonly call: string;
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  readonly gives: Gives;
  readonly value: Json;
}

/** Longest list that is passed on or asked for: beyond it a question or an answer is unreadable. */
const LIST_MAX = 400;

export class Trace {
  readonly calls = new Map<string, Call>();
  readonly #tools: ReadonlyMap<string, EmbeddedTool>;
  /** By call: input pointer -> where the value came from. */
  readonly #links = new Map<string, Map<string, Location>>();

  constructor(evidence: readonly Call[], provenance: readonly Provenance[], tools: ReadonlyMap<string, EmbeddedTool>) {
    this.#tools = tools;
    for (const call of evidence) this.add(call, []);
    for (const link of provenance) this.#link(link.to, link.from);
  }

  add(call: Call, links: readonly { pointer: string; from: Location }[]): void {
    this.calls.set(call.id, call);
    for (const { pointer, from } of links) this.#link({ call: call.id, pointer }, from);
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
    const gives = tool?.gives[at.pointer];
    if (call === undefined || tool === undefined || gives === undefined || !call.ok) return undefined;
    const value = jsonpointer.get(call.output as JsonObject, at.pointer) as Json | undefined;
    return value === undefined ? undefined : { call: at.call, tool, pointer: at.pointer, gives, value };
  }

  /** The values that an answer's pointers lead to: a list's items are pointed at one by one and are all the one list. */
  answered(pointers: readonly Location[]): Value[] {
    const found = pointers.flatMap((at) => this.value(at) ?? this.value(listOf(at)) ?? []);
    return found.filter((value, i) => i === found.findIndex((same) => sameValue(same, value)));
  }

  /** Values of a call that say something: present, not empty, not over-long, not what an earlier call was given. */
  values(call: string): Value[] {
    // Only what computes has an inverse.
    const computed = this.tool(call)?.kind === "processing";
    const before = computed ? this.behind(call).flatMap((id) => (id === call ? [] : (this.calls.get(id) ?? []))) : [];
    return Object.keys(this.tool(call)?.gives ?? {}).flatMap((pointer) => {
      const found = this.value({ call, pointer });
      if (found === undefined || !saysSomething(found.value)) return [];
      return followsByDefinition(found.value, before) ? [] : [found];
    });
  }

  /** The calls that a call rests on, itself included, in order of execution. */
  behind(call: string): string[] {
    const seen = new Set<string>();
    const visit = (id: string) => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const from of this.linksOf(id).values()) visit(from.call);
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

function listOf({ call, pointer }: Location): Location {
  return { call, pointer: pointer.replace(/\/\d+$/, "") };
}

export function sameValue(a: Location, b: Location): boolean {
  return a.call === b.call && a.pointer === b.pointer;
}

function saysSomething(value: Json): boolean {
  if (value === null || value === "") return false;
  if (Array.isArray(value)) return value.length > 0 && value.length <= LIST_MAX && value.every((item) => item !== null);
  return true;
}
