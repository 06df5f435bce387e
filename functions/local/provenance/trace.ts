/**
 * Traces of which it is known where every input value came from. A maker builds one call after another; what is copied it is
 * told with the call, and everything else in an input is the collector's own.
 */
import type { Call, Json, JsonObject, Location, Provenance } from "../../domain/schema.ts";
import type { Random } from "../../lib/random.ts";

/** One edge that there is. */
export interface Truth extends Provenance {
  /**
   * Other places that the value may as well have been copied from: an output of an earlier call holds the same value, means
   * as much for the destination, and the call does not just repeat what it was given: it found the value or chose it among
   * several. Nobody who reads the trace could tell which one was copied, so either is right.
   */
  readonly either: readonly Location[];
}

export interface KnownTrace {
  readonly trap: string;
  readonly evidence: readonly Call[];
  readonly truth: readonly Truth[];
  /** What the collector was given from outside. */
  readonly stated: readonly Json[];
  /** Where the answer so far stands. */
  readonly answer: readonly Location[];
  /** What the fields mean is known, as it is of a pool that says so. */
  readonly concepts: boolean;
}

/** A copied value: pointer into the input, place that it was copied from. */
export type Link = readonly [pointer: string, from: Location];

/** True if an output of the first place means for the destination as much as the one that was copied. */
export type MeansAsMuch = (other: Location, truth: Provenance) => boolean;

export interface MakerOptions {
  readonly trap: string;
  readonly random: Random;
  /** Tools and fields have names that say nothing. */
  readonly opaque: boolean;
}

export class Maker {
  readonly evidence: Call[] = [];
  readonly stated: Json[] = [];
  readonly answer: Location[] = [];
  readonly random: Random;
  readonly #links: Provenance[] = [];
  readonly #trap: string;
  readonly #opaque: boolean;
  /** Opaque names by tool, so that it has the same ones in every call. */
  readonly #known = new Map<string, Map<string, string>>();
  #step = 0;
  #names = 0;

  constructor({ trap, random, opaque }: MakerOptions) {
    this.#trap = trap;
    this.random = random;
    this.#opaque = opaque;
  }

  /**
   * Adds a call in a step of its own (`together`: in the step of the call before). Names are written plainly, also in the
   * pointers of links; where names are opaque the maker gives the call others. Hands back where its outputs stand.
   */
  call(
    tool: string,
    input: JsonObject,
    output: Json,
    { links = [], together = false, error = null }: CallFacts = {},
  ): (pointer: string) => Location {
    if (!together) this.#step++;
    const id = `c${this.evidence.length + 1}`;
    const names = this.#known.get(tool) ?? new Map<string, string>();
    this.#known.set(tool, names);
    if (!names.has("")) names.set("", this.#name(tool));
    const [inputs, outputs] = [this.#renamed(input, names), error === null ? this.#renamed(output, names) : null];
    const round = 1;
    this.evidence.push({
      id,
      round,
      step: this.#step,
      tool: names.get("") ?? tool,
      input: inputs as JsonObject,
      output: outputs,
      ok: error === null,
      error,
    });
    for (const [pointer, from] of links)
      this.#links.push({ from, to: { call: id, pointer: renamedPointer(pointer, names) } });
    return (pointer) => ({ call: id, pointer: renamedPointer(pointer, names) });
  }

  /** The trace. Without `meansAsMuch`, fields with names mean the same if they have the same name, and opaque ones always may. */
  finish(meansAsMuch?: MeansAsMuch): KnownTrace {
    const sameName: MeansAsMuch = (other, { from }) => this.#opaque || fieldOf(other.pointer) === fieldOf(from.pointer);
    return {
      trap: this.#trap,
      evidence: this.evidence,
      truth: this.#links.map((link) => ({ ...link, either: this.#alternatives(link, meansAsMuch ?? sameName) })),
      stated: this.stated,
      answer: this.answer,
      concepts: meansAsMuch !== undefined,
    };
  }

  #alternatives(link: Provenance, meansAsMuch: MeansAsMuch): Location[] {
    const [source, destination] = [this.#find(link.from.call), this.#find(link.to.call)];
    const value = valueAt(source.output, link.from.pointer);
    const repeated = repeats(source, value);
    return this.evidence
      .filter((call) => call.ok && call.step < destination.step && (repeated || !repeats(call, value)))
      .flatMap((call) => placesOf(call.output, value).map((pointer) => ({ call: call.id, pointer })))
      .filter((at) => (at.call !== link.from.call || at.pointer !== link.from.pointer) && meansAsMuch(at, link));
  }

  #find(id: string): Call {
    const call = this.evidence.find((one) => one.id === id);
    if (call === undefined) throw new RangeError(`no call ${id}`);
    return call;
  }

  #name(plain: string): string {
    if (!this.#opaque) return plain;
    this.#names++;
    const letters = Array.from({ length: 4 }, () => "abcdefghijklmnopqrstuvwxyz"[this.random.int(26)]);
    return `${letters.join("")}${this.#names}`;
  }

  #renamed(value: Json, names: Map<string, string>): Json {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#renamed(item, names));
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const name = names.get(key) ?? this.#name(key);
        names.set(key, name);
        return [name, this.#renamed(child, names)];
      }),
    );
  }
}

interface CallFacts {
  readonly links?: readonly Link[];
  /** Asked for together with the call before. */
  readonly together?: boolean;
  readonly error?: string | null;
}

function renamedPointer(pointer: string, names: ReadonlyMap<string, string>): string {
  return pointer
    .split("/")
    .map((token) => (token === "" ? token : (names.get(token) ?? token)))
    .join("/");
}

/** The name of the field that a pointer leads to or whose list it leads into. */
function fieldOf(pointer: string): string {
  return pointer.split("/").findLast((token) => !/^\d*$/.test(token)) ?? "";
}

export function valueAt(document: Json, pointer: string): Json {
  let value = document;
  for (const token of pointer.split("/").slice(1))
    value =
      (value as Readonly<Record<string, Json>> | null)?.[token.replaceAll("~1", "/").replaceAll("~0", "~")] ?? null;
  return value;
}

/** The same to a reader: equal, or equal as numbers or but for case. */
function isSame(a: Json, b: Json): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  if (typeof a === "object" || typeof b === "object" || typeof a === "boolean" || typeof b === "boolean") return false;
  return String(a).toLowerCase() === String(b).toLowerCase() || (a !== "" && b !== "" && Number(a) === Number(b));
}

/** Pointers to the places where the value stands in the document. */
function placesOf(document: Json, value: Json, pointer = ""): string[] {
  if (isSame(document, value)) return [pointer];
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([key, child]) =>
    placesOf(child, value, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/** True if the call was given the value, and none beside that it could have chosen. */
function repeats(call: Call, value: Json): boolean {
  const given = placesOf(call.input, value).length;
  return given > 0 && scalarsOf(call.input).filter((other) => typeof other === typeof value).length <= given;
}

function scalarsOf(document: Json): Json[] {
  return typeof document === "object" && document !== null ? Object.values(document).flatMap(scalarsOf) : [document];
}
