/**
 * The record of a whole list that has the most or the least of something: "the deepest lake". A tool whose fields were learnt
 * speaks of it under the pointer of its name in any record, with "?most=/depth_m&of=/total" behind it: by which figure, of how many.
 */
import { getPointer } from "../domain/json.ts";
import type { Json } from "../domain/schema.ts";
import { perText } from "../lib/memo.ts";

export interface Extreme {
  /** Of the list. */
  readonly list: string;
  /** Of what is told of the record, and of the figure that decides, from the record on. */
  readonly told: string;
  readonly figure: string;
  readonly side: "most" | "least";
  /** Of how many records there are in all, where a call may return fewer. */
  readonly total: string | undefined;
}

/** Pointers that are kept as they were read, and their characters. */
const KEPT_MAX = 2_000;
const CHARS_MAX = 400;
/** Of fewer records no one asks which has the most of something. */
const RECORDS_MIN = 3;

const FORM = /^([^?]*)\/\*(\/[^?]*)\?(most|least)=([^&]*)(?:&of=(.*))?$/;

export function extremePlace({ list, told, figure, side, total }: Extreme): string {
  return `${list}/*${told}?${side}=${figure}${total === undefined ? "" : `&of=${total}`}`;
}

/** Undefined of any other pointer. */
export const readExtreme = perText(
  (place: string): Extreme | undefined => {
    const [, list, told, side, figure, total] = FORM.exec(place) ?? [];
    if (list === undefined || told === undefined || figure === undefined) return undefined;
    return { list, told, figure, side: side === "most" ? "most" : "least", total };
  },
  KEPT_MAX,
  CHARS_MAX,
);

/**
 * Where that stands in an output; undefined where the list is not whole or too short, two share the place, or the figure of one is
 * not known.
 */
export function extremeIn(output: Json, place: string): string | undefined {
  const extreme = readExtreme(place);
  if (extreme === undefined) return undefined;
  const { list, told, figure, side, total } = extreme;
  const records = getPointer(output, list);
  if (!Array.isArray(records) || records.length < RECORDS_MIN) return undefined;
  if (total !== undefined && getPointer(output, total) !== records.length) return undefined;
  const sign = side === "most" ? 1 : -1;
  let best = { at: -1, figure: Number.NEGATIVE_INFINITY, shared: false };
  for (const [at, record] of records.entries()) {
    const value = getPointer(record, figure);
    if (typeof value !== "number") return undefined;
    const signed = sign * value;
    if (signed > best.figure) best = { at, figure: signed, shared: false };
    else if (signed === best.figure) best = { ...best, shared: true };
  }
  return best.shared ? undefined : `${list}/${best.at}${told}`;
}
