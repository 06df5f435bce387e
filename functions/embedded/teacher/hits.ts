/** Lists of records in outputs: which values a place in one stands for, what tells records apart, and where a list goes on. */
import { getPointer } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import { extremeIn, readExtreme } from "../../tools/extremes.ts";
import { type EmbeddedTool, OF_RECORD } from "../tool.ts";

/** Slots that stand for fields of the record that a value is in: `{@state}`. */
const OWN_SLOT = /\{@([^{}]*)\}/g;

/**
 * Under which pointer the tool speaks of the place: its own, that with `*` for the index of a record, or that of the record of a
 * whole list which has the most or the least of something.
 */
export function placeOf(tool: EmbeddedTool, pointer: string, output: Json): string | undefined {
  if (Object.hasOwn(tool.gives, pointer)) return pointer;
  const place = pointer.replaceAll(/\/\d+(?=\/)/g, "/*");
  const extremes = tool.learnt === true ? Object.keys(tool.gives).filter((one) => one.startsWith(`${place}?`)) : [];
  const extreme = extremes.find((one) => extremeIn(output, one) === pointer);
  return extreme ?? (Object.hasOwn(tool.gives, place) ? place : undefined);
}

/** True if the place stands for one value of each record of a list. */
export function isInRecords(place: string): boolean {
  return place.includes("/*/");
}

/** The places in an output that `place` stands for, in order. */
function placesIn(output: Json, place: string): string[] {
  if (readExtreme(place) !== undefined) {
    const found = extremeIn(output, place);
    return found === undefined ? [] : [found];
  }
  const at = place.indexOf("/*/");
  if (at < 0) return [place];
  const list = getPointer(output, place.slice(0, at));
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, i) => placesIn(output, `${place.slice(0, at)}/${i}${place.slice(at + 2)}`));
}

/** A field of the record that the value is in, or of one that holds it. */
export function fieldBeside(output: Json, pointer: string, field: string): Json | undefined {
  if (field.startsWith(OF_RECORD))
    return getPointer(output, `${recordOf(output, pointer)}/${field.slice(OF_RECORD.length)}`);
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    const found = getPointer(output, `${pointer.slice(0, end)}/${field}`);
    if (found !== undefined) return found;
    if (end === 0) return undefined;
  }
  return undefined;
}

/** The record of the outermost list that a pointer goes through; the whole output where it goes through none. */
function recordOf(output: Json, pointer: string): string {
  for (let end = 0; end >= 0; end = pointer.indexOf("/", end + 1)) {
    if (!Array.isArray(getPointer(output, pointer.slice(0, end)))) continue;
    const next = pointer.indexOf("/", end + 1);
    return next < 0 ? pointer : pointer.slice(0, next);
  }
  return "";
}

/** The fields by which a phrase tells a record from the others. */
function tellingFields(phrase: string): string[] {
  return [...phrase.matchAll(OWN_SLOT)].map(([, field = ""]) => field);
}

function tellingOf(output: Json, pointer: string, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => fieldBeside(output, pointer, field));
  return values.every((value) => value !== undefined && value !== null && value !== "")
    ? JSON.stringify(values)
    : undefined;
}

/** The places that `place` stands for whose records the phrase tells from all others of the output. */
export function toldApart(output: Json, place: string, phrase: string): string[] {
  const fields = tellingFields(phrase);
  const found = placesIn(output, place).map((pointer) => ({ pointer, telling: tellingOf(output, pointer, fields) }));
  const count = new Map<string, number>();
  for (const { telling } of found) if (telling !== undefined) count.set(telling, (count.get(telling) ?? 0) + 1);
  return found.flatMap(({ pointer, telling }) => (telling !== undefined && count.get(telling) === 1 ? [pointer] : []));
}

/** The first place whose record has these texts in its fields; `told` is by the field's name. */
export function placeTold(output: Json, place: string, told: ReadonlyMap<string, string>): string | undefined {
  return placesIn(output, place).find((pointer) =>
    [...told].every(([field, text]) => {
      const value = fieldBeside(output, pointer, field);
      return value !== undefined && String(value) === text;
    }),
  );
}

/** The page that a paged output says comes next; undefined on the last. */
export function nextPage(tool: EmbeddedTool, output: Json): number | undefined {
  const next = tool.paged ? getPointer(output, "/next_page") : undefined;
  return typeof next === "number" ? next : undefined;
}
