/** Traces over the embedded pool: its tools called for real, a value of one passed on to another, whether their concepts chain or not. */
import type { Json, JsonObject, Location, Seed } from "../../domain/schema.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { lazy } from "../../lib/memo.ts";
import type { Random } from "../../lib/random.ts";
import { callTool } from "../../tools/call.ts";
import { mayFeed } from "../../tools/chaining.ts";
import type { Tool } from "../../tools/contract.ts";
import type { InputField, OutputField } from "../../tools/fields.ts";
import { type Link, type Maker, type MeansAsMuch, valueAt } from "./trace.ts";

const LIMITS = { deadline_ms: 30_000, output_bytes: 1_000_000 };
/** Calls of a trace, and calls tried for each. */
const CALLS = 6;
const TRIES = 60;
/** Share of calls beside the chain: of a tool called before, about something else. */
const ASIDE = 0.2;

const pool = lazy(() => embeddedSource.pool());

/** A value that a call of the trace returned, by which tool, and what the pool says of it. */
interface Output {
  readonly at: Location;
  readonly tool: Tool;
  readonly value: Json;
  readonly gives: OutputField;
}

interface Passed {
  readonly field: string;
  readonly source: Output;
}

/**
 * Makes a chain of calls. `against` the concepts: values go to fields whose concepts say that they mean something else, as a
 * model may well find of use.
 */
export async function chain(maker: Maker, against: boolean): Promise<MeansAsMuch> {
  const made = new Chain(maker);
  for (let tries = 0; tries < TRIES && maker.evidence.length === 0; tries++) await made.start();
  for (let tries = 0; tries < CALLS * TRIES && maker.evidence.length < CALLS && made.outputs.length > 0; tries++) {
    if (maker.random.float() * TRIES < ASIDE) await made.aside();
    else await made.extend(against);
  }
  return (other, { from, to }) => made.fits(other, to) || !made.fits(from, to);
}

class Chain {
  /** What may be passed on. */
  readonly outputs: Output[] = [];
  readonly #maker: Maker;
  readonly #random: Random;
  readonly #seed: Seed;
  readonly #tools = new Map<string, Tool>();

  constructor(maker: Maker) {
    this.#maker = maker;
    this.#random = maker.random;
    this.#seed = this.#random.pick(pool().seeds);
    maker.stated.push(...Object.values(this.#seed.values));
  }

  /** A call on the seed. */
  async start(): Promise<void> {
    const starts = pool().tools.filter((tool) => fieldsOf(tool).some(([, field]) => valueFor(this.#seed, field)));
    if (starts.length > 0) await this.#call(this.#random.pick(starts), this.#seed);
  }

  /** A call of a tool called before, about something else. */
  async aside(): Promise<void> {
    await this.#call(this.#random.pick([...this.#tools.values()]));
  }

  /** A call that takes an earlier output. */
  async extend(against: boolean): Promise<void> {
    const source = this.#random.pick(this.outputs);
    const takes = (tool: Tool) =>
      fieldsOf(tool).filter(([name, field]) =>
        against ? differs(tool, name, field, source) : mayFeed(pool().chaining, source.gives, field),
      );
    const takers = pool().tools.filter((tool) => tool !== source.tool && takes(tool).length > 0);
    if (takers.length === 0) return;
    const tool = this.#random.pick(takers);
    const [field] = this.#random.pick(takes(tool));
    await this.#call(tool, undefined, { field, source });
  }

  /** True if by their concepts the output may stand in the input. */
  fits(from: Location, to: Location): boolean {
    const [source, destination] = [this.#tools.get(from.call), this.#tools.get(to.call)];
    const gives =
      source && pool().chaining.gives(source)[from.pointer.replaceAll(/\/\d+(?=\/)/g, "/*").replace(/\/\d+$/, "")];
    const takes = destination && pool().chaining.takes(destination)[to.pointer.slice(1)];
    return gives !== undefined && takes !== undefined && isKind(gives, takes);
  }

  async #call(tool: Tool, seed?: Seed, passed?: Passed): Promise<void> {
    const input = this.#fill(tool, seed, passed);
    if (input === undefined) return;
    const { ok, output } = await callTool(tool, input, LIMITS);
    if (!ok) return;
    const links: Link[] = passed === undefined ? [] : [[`/${passed.field}`, passed.source.at]];
    const at = this.#maker.call(tool.name, input, output, { links });
    this.#tools.set(at("").call, tool);
    for (const [place, gives] of Object.entries(pool().chaining.gives(tool))) {
      // Of a list of records, the first.
      const pointer = place.replaceAll("/*", "/0");
      const value = valueAt(output, pointer);
      if (isOfUse(value) && !this.#isStated(value)) this.outputs.push({ at: at(pointer), tool, value, gives });
    }
  }

  /**
   * One field from an output if `passed` says so, one from the seed, the others of the collector's own. What is its own is
   * nothing rare that an output holds: a collector that writes what it has just read has copied it.
   */
  #fill(tool: Tool, seed: Seed | undefined, passed: Passed | undefined): JsonObject | undefined {
    const input: JsonObject = {};
    let left = seed;
    for (const [name, field] of fieldsOf(tool)) {
      const given = passed?.field === name ? passed.source.value : valueFor(left, field);
      if (given !== undefined && passed?.field !== name) left = undefined;
      const value = given ?? this.#own(field);
      if (value === undefined) return undefined;
      input[name] = value;
    }
    return input;
  }

  #own(field: InputField): Json | undefined {
    if (field.literals !== undefined) return this.#random.pick(field.literals);
    const seeds = pool().graph.seedsHolding(field);
    const value = seeds.length === 0 ? undefined : valueFor(this.#random.pick(seeds), field);
    return value === undefined || this.#isRead(value) ? undefined : value;
  }

  #isRead(value: Json): boolean {
    if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2_100) return false;
    return this.#maker.evidence.some(({ output }) => isWritten(value, output));
  }

  /** True if the seed states the value: whoever passes it on may have it from there. */
  #isStated(value: Json): boolean {
    return Object.values(this.#seed.values).some((stated) => isWritten(value, stated));
  }
}

function fieldsOf(tool: Tool): [string, InputField][] {
  return Object.entries(pool().chaining.takes(tool));
}

function isOfUse(value: Json): boolean {
  return value !== null && typeof value !== "boolean" && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** True if the value stands in the document, a text also inside another. */
function isWritten(value: Json, document: Json): boolean {
  const [part, whole] = [value, document].map((one) => JSON.stringify(one).toLowerCase()) as [string, string];
  if (typeof value === "string") return whole.includes(part.slice(1, -1));
  return `${whole} `.split(part).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== undefined && !/[\d.]$/.test(before) && !/^[\d.]/.test(after);
  });
}

/** By concept alone, since an item of a list is no list. */
function isKind(gives: OutputField, takes: InputField): boolean {
  return !takes.literalOnly && pool().chaining.isA(gives.concept, takes.concept);
}

/** The field means something else, yet takes such a value by its type, and the value is no figure or word that is found anywhere. */
function differs(tool: Tool, name: string, field: InputField, { value, gives }: Output): boolean {
  if (field.literals !== undefined || mayFeed(pool().chaining, gives, field) || isKind(gives, field)) return false;
  const rare = typeof value === "string" ? value.length >= 5 : String(value).replace(/\D/g, "").length >= 5;
  const properties = tool.input.properties as Readonly<Record<string, { readonly type?: string }>> | undefined;
  const type = properties?.[name]?.type;
  return rare && (type === typeof value || (type === "integer" && Number.isInteger(value)));
}

/** A value of the seed that may stand in the field. */
function valueFor(seed: Seed | undefined, field: InputField): Json | undefined {
  if (seed === undefined || field.literalOnly) return undefined;
  const { isA } = pool().chaining;
  return Object.entries(seed.values).find(
    ([concept, value]) => Array.isArray(value) === (field.list === true) && isA(concept, field.concept),
  )?.[1];
}
