/** The units of what tools return, read from their output schemas: a field for it, or what the description says. */
import type { UnitAt } from "../domain/derivation/evaluate.ts";
import { leadingUnit, type Unit, unitsConflict, wholeUnit } from "../domain/grading/units.ts";
import { pointerToken } from "../domain/json.ts";
import { lazy, perObject } from "../lib/memo.ts";
import type { JsonSchema, Tool } from "./contract.ts";

/** Fields of a schema that say a unit outright. */
const UNIT_FIELDS = ["unit", "units", "x-unit"];
/** Schemas within each other that are read. */
const DEPTH_MAX = 12;

/** The unit of a value by its tool and pointer, where a schema says it in words that are known. */
export const unitsIn = perObject(({ find }: { readonly find: (name: string) => Tool | undefined }): UnitAt => {
  return (name, pointer) => {
    const tool = find(name);
    return tool === undefined ? undefined : unitsOf(tool)().get(patternOf(pointer));
  };
});

/** By pointer, with `*` for the index of an item; an array has the unit of its items. */
const unitsOf = perObject((tool: Tool) =>
  lazy(() => {
    const units = new Map<string, string>();
    const read = (schema: unknown, pointer: string, above: string | undefined, depth: number) => {
      if (typeof schema !== "object" || schema === null || depth > DEPTH_MAX) return;
      const { properties, items } = schema as JsonSchema;
      const unit = unitOf(schema as JsonSchema) ?? above;
      if (unit !== undefined && properties === undefined) units.set(pointer, unit);
      if (items !== undefined) read(items, `${pointer}/*`, unit, depth + 1);
      for (const [key, member] of Object.entries(properties ?? {}))
        read(member, `${pointer}/${pointerToken(key)}`, undefined, depth + 1);
    };
    read(tool.output, "", undefined, 0);
    return units;
  }),
);

function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}

function unitOf(schema: JsonSchema): string | undefined {
  const said = UNIT_FIELDS.map((field) => schema[field]).find((unit) => typeof unit === "string");
  if (typeof said === "string" && wholeUnit(said).length > 0) return said;
  return typeof schema.description === "string" ? statedUnit(schema.description) : undefined;
}

/** What may stand behind a unit: how it is rounded. */
const BEHIND = /^\s*$|^\s+(?:rounded\s|to (?:the (?:cent|nearest)|\w+ (?:decimal|significant)))/;

/**
 * The unit that a description ends a phrase on: "mass in grams, to one decimal", "price, US dollars to the cent", "speed
 * (km/h)". Undefined where it says none that is known, or several.
 */
export function statedUnit(description: string): string | undefined {
  const found = [...description.matchAll(/(?<open>[(,;]|^)(?<phrase>[^(),;]+)/g)].flatMap(({ groups }) => {
    const { open = "", phrase = "" } = groups ?? {};
    const ends = [...phrase.matchAll(/\sin\s(?:the\s)?/g)].map(({ index, 0: { length } }) =>
      phrase.slice(index + length),
    );
    return [...(isName(phrase, open) ? [phrase] : []), ...ends].flatMap((text) => namedBy(text.trim()) ?? []);
  });
  const first = found.find(({ isAll }) => isAll);
  if (first === undefined || found.some(({ unit }) => conflict(unit, first.unit))) return undefined;
  return first.text;
}

/** A single letter names a unit in brackets alone: elsewhere it is a letter. */
function isName(phrase: string, open: string): boolean {
  return open === "(" || phrase.trim().length > 1;
}

/** The unit that the text begins with, and whether it says nothing else but how it is rounded. */
function namedBy(text: string): { text: string; unit: Unit; isAll: boolean } | undefined {
  const { unit, rest } = leadingUnit(text);
  if (unit.length === 0) return undefined;
  return { unit, text: text.slice(0, text.length - rest.length), isAll: BEHIND.test(rest) };
}

function conflict(a: Unit, b: Unit): boolean {
  return unitsConflict(a, b) || unitsConflict(b, a);
}
