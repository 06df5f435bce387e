/**
 * What a task's tools were heard to return, for the attempts at it: a question rests on what its evidence recorded, so an attempt
 * that asks the same is served the same, whatever the source would say by now. What nobody asked before is asked of the source.
 */
import { callsRecordedOf, type RecordedCallRow, type RecordedInput, recordedCall } from "../../db/recorded_calls.ts";
import { canonicalJson, parseJson, sameJson } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import type { Tool } from "../tools/contract.ts";

/** A task as far as its calls are recorded. */
export interface HeardTask {
  readonly id: string;
  /** The task that its evidence was collected for: of a variant the one that it varies. */
  readonly collected: string;
}

export class HeardCalls {
  readonly #db: D1Database;
  readonly #task: HeardTask;
  /** Of the evidence, in order, by tool: it does not change any more. */
  readonly #evidence = new Map<string, Promise<readonly RecordedInput[]>>();
  /** How often the attempt asked the same before. */
  readonly #asked = new Map<string, number>();

  constructor(db: D1Database, task: HeardTask) {
    this.#db = db;
    this.#task = task;
  }

  /** Counts the call: which of those that ask the same it is in its attempt, from 0. */
  count(tool: string, input: JsonObject): number {
    const asked = `${tool} ${canonicalJson(input)}`;
    const nth = this.#asked.get(asked) ?? 0;
    this.#asked.set(asked, nth + 1);
    return nth;
  }

  /**
   * The record that the n-th call of its kind is served: the n-th of the evidence. What changes nothing is served the last one if
   * there are fewer, and what another attempt was told if there is none.
   */
  async find(
    { name, effect }: Pick<Tool, "name" | "effect">,
    input: JsonObject,
    nth: number,
  ): Promise<RecordedCallRow | undefined> {
    const same = (await this.#evidenceOf(name)).filter((one) => isSame(one, input));
    const found =
      effect === "write" ? same[nth] : (same[Math.min(nth, same.length - 1)] ?? (await this.#attempted(name, input)));
    return found === undefined ? undefined : recordedCall(this.#db, found.key);
  }

  /** True if a call of the tool stands in the evidence. */
  async has(tool: string): Promise<boolean> {
    return (await this.#evidenceOf(tool)).length > 0;
  }

  #evidenceOf(tool: string): Promise<readonly RecordedInput[]> {
    const known = this.#evidence.get(tool);
    if (known !== undefined) return known;
    const read = callsRecordedOf(this.#db, `${this.#task.collected}/collect`, tool).then((rows) =>
      rows.toSorted(inOrder),
    );
    this.#evidence.set(tool, read);
    return read;
  }

  /** The first that was recorded stays the first. */
  async #attempted(tool: string, input: JsonObject): Promise<RecordedInput | undefined> {
    return (await callsRecordedOf(this.#db, `${this.#task.id}/solve`, tool)).find((one) => isSame(one, input));
  }
}

function isSame({ input }: RecordedInput, wanted: JsonObject): boolean {
  const read = parseJson(input);
  return read !== undefined && sameJson(read as Json, wanted);
}

/** By round, step and place, which are numbers. */
function inOrder(a: RecordedInput, b: RecordedInput): number {
  const [one, two] = [a, b].map(({ key }) => key.split("/").slice(-3).map(Number)) as [number[], number[]];
  const at = one.findIndex((number, i) => number !== two[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (two[at] ?? 0);
}
