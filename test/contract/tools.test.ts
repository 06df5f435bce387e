/**
 * One suite over every tool of the pool. A tool that passes may be handed to a run.
 * Limit it to some tools with TOOLS=name,name or to a domain with DOMAIN=biology.
 */
import jsonpointer from "jsonpointer";
import { describe, expect, test } from "vitest";
import { exemplarSchema, type Json, type JsonObject, seedSchema, TIME_FORM } from "../../functions/domain/schema.ts";
import { CONCEPTS, type ConceptName, conceptOf, isA } from "../../functions/embedded/concepts/index.ts";
import { toldApart } from "../../functions/embedded/teacher/hits.ts";
import { formsOf } from "../../functions/embedded/teacher/language/phrases.ts";
import { optionForms } from "../../functions/embedded/teacher/spoken.ts";
import { type EmbeddedTool, plannedFields } from "../../functions/embedded/tool.ts";
import { callEmbedded } from "../support/call.ts";
import { DOMAINS, EXEMPLARS, seedsOf, TOOLS } from "../support/embedded.ts";

const only = process.env.TOOLS?.split(",");
const domain = process.env.DOMAIN;
const chosen = TOOLS.filter((t) => (only?.includes(t.name) ?? true) && (domain === undefined || t.domain === domain));
const domains = DOMAINS.filter((d) => domain === undefined || d === domain);

/** Names that are written with a capital inside. */
const NAMES = /\b(?:arXiv|WordNet|GeoNames|OurAirports|BibTeX|JabRef|pH|mRNA|eGFR|pKa?|mM)\b/g;

const slotsOf = (phrase: string) => [...phrase.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1]);

/** True if the value is of the concept's type; dates are ISO calendar dates, times of day on a clock of 24 hours. */
function fits(value: Json, concept: ConceptName): boolean {
  switch (conceptOf(concept).type) {
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "text":
      return typeof value === "string" && value.trim() === value && value.length > 0;
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "time":
      return typeof value === "string" && TIME_FORM.test(value);
    case "boolean":
      return typeof value === "boolean";
  }
}

test("names are unique and in snake case", () => {
  expect(new Set(TOOLS.map((t) => t.name)).size).toBe(TOOLS.length);
  for (const t of TOOLS) expect(t.name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)+$/);
});

test("every concept has an existing parent and is used", () => {
  for (const [name, concept] of Object.entries(CONCEPTS)) {
    if ("parent" in concept) expect(CONCEPTS, `parent of ${name}`).toHaveProperty([concept.parent]);
  }
  const fields = TOOLS.flatMap((t) => [...Object.values(t.takes), ...Object.values(t.gives)].map((x) => x.concept));
  const held = DOMAINS.flatMap((d) => seedsOf(d)).flatMap((s) => Object.keys(s.values) as ConceptName[]);
  const used = [...new Set([...fields, ...held])];
  const idle = (Object.keys(CONCEPTS) as ConceptName[]).filter((name) => !used.some((one) => isA(one, name)));
  expect(idle, "concepts that no tool and no seed uses").toEqual([]);
});

test("no two outputs in the pool share a phrase, whatever their slots are called", () => {
  const seen = new Map<string, string>();
  for (const t of TOOLS) {
    for (const [pointer, gives] of Object.entries(t.gives)) {
      const shape = gives.phrase.replace(/\{[^{}]*\}/g, "{}").toLowerCase();
      expect(seen.get(shape), `${t.name}${pointer} has the phrase of`).toBeUndefined();
      seen.set(shape, `${t.name}${pointer}`);
    }
  }
});

describe.each(domains)("domain %s", (name) => {
  const tools = TOOLS.filter((t) => t.domain === name);
  test("has tools of both kinds", () => {
    for (const kind of ["retrieval", "processing"]) expect(tools.map((t) => t.kind)).toContain(kind);
  });

  test("has 10 seeds or more, distinct, each with a value of a concept that a tool takes", () => {
    const seeds = seedsOf(name);
    expect(seeds.length).toBeGreaterThanOrEqual(10);
    expect(new Set(seeds.map((s) => `${s.kind}:${s.name}`)).size).toBe(seeds.length);
    const taken = new Set(
      TOOLS.flatMap((t) =>
        Object.values(t.takes)
          .filter((x) => !x.literalOnly)
          .map((x) => x.concept),
      ),
    );
    for (const seed of seeds) {
      seedSchema.parse(seed);
      expect(seed.domain).toBe(name);
      for (const [concept, value] of Object.entries(seed.values)) {
        expect(CONCEPTS, `concept of seed ${seed.name}`).toHaveProperty([concept]);
        for (const one of Array.isArray(value) ? value : [value])
          expect(fits(one, concept as ConceptName), `${seed.name} ${concept}`).toBe(true);
      }
      const usable = Object.keys(seed.values).some((c) => [...taken].some((t) => isA(c as ConceptName, t)));
      expect(usable, `a tool takes seed ${seed.name}`).toBe(true);
    }
  });

  test("every field of a retrieval tool that can be stated has at least 5 values to state", async () => {
    for (const t of tools.filter((x) => x.kind === "retrieval")) {
      const fields = Object.entries(t.takes).filter(([, x]) => !x.literalOnly && !x.unplanned);
      for (const [field, takes] of fields) {
        const values = DOMAINS.flatMap((d) => seedsOf(d)).flatMap((s) =>
          Object.entries(s.values).flatMap(([c, v]) => (isA(c as ConceptName, takes.concept) ? [v] : [])),
        );
        const literals = takes.literals ?? [];
        // What no question states, such as an id, is only ever passed on.
        if (values.length + literals.length === 0) continue;
        expect(values.length + literals.length, `values for ${t.name}.${field}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test("has as many exemplars as a task is shown at least, well formed, and none twice", () => {
    const mine = EXEMPLARS.filter((e) => e.domain === name);
    expect(mine.length).toBeGreaterThanOrEqual(3);
    for (const e of mine) exemplarSchema.parse(e);
    expect(new Set(EXEMPLARS.map((e) => e.id)).size).toBe(EXEMPLARS.length);
    expect(new Set(EXEMPLARS.map((e) => e.question.toLowerCase())).size).toBe(EXEMPLARS.length);
  });
});

describe.each(chosen.map((t) => [t.name, t] as const))("tool %s", (_name, tool: EmbeddedTool) => {
  test("declares itself fully", () => {
    expect(tool.description.length).toBeGreaterThan(30);
    expect(tool.description).not.toMatch(/undefined|TODO/);
    expect(tool.sources.length).toBeGreaterThan(0);
    for (const s of tool.sources) for (const v of [s.name, s.licence, s.version]) expect(v.length).toBeGreaterThan(1);
    for (const schema of [tool.input, tool.output]) {
      const json = schema as { properties?: Record<string, { description?: string }> };
      for (const [field, property] of Object.entries(json.properties ?? {}))
        expect(property.description?.length ?? 0, `description of ${field}`).toBeGreaterThan(5);
    }
    const { properties, required = [] } = tool.input as { properties: object; required?: string[] };
    const optional = [...Object.keys(tool.options ?? {}), ...(tool.paged ? ["page"] : [])];
    expect([...Object.keys(tool.takes), ...optional].sort()).toEqual(Object.keys(properties).sort());
    // What a call must have is a field of `takes`; one there that may be left out has its default in the schema.
    expect(Object.keys(tool.takes)).toEqual(expect.arrayContaining(required));
    for (const field of Object.keys(tool.takes).filter((one) => !required.includes(one)))
      expect((properties as JsonObject)[field], `default of ${field}`).toHaveProperty("default");
    if (tool.paged) expect(tool.output).toHaveProperty(["properties", "next_page"]);
    for (const { literals = [], wording } of [...Object.values(tool.takes), ...Object.values(tool.options ?? {})])
      if (wording !== undefined) expect(Object.keys(wording).sort()).toEqual(literals.map(String).sort());
  });

  test("phrases are English, name every field once and show no raw names", () => {
    const fields = plannedFields(tool)
      .map(([field]) => field)
      .sort();
    const changes = tool.state !== undefined && tool.effect === "write";
    expect(tool.does !== undefined, "a tool that changes a state says what it does, and no other").toBe(changes);
    expect(Object.keys(tool.gives).length > 0, "what others give can be asked for").toBe(!changes);
    const doing = tool.does === undefined ? [] : [{ phrase: tool.does.replaceAll("|", ""), concept: null }];
    for (const { phrase, concept } of [...Object.values(tool.gives), ...doing]) {
      // What tells a record from others, and what may be left out, are no fields that every phrase has.
      const stated = slotsOf(phrase.replace(/\|[^|]*\|/g, "")).filter((slot) => !slot?.startsWith("@"));
      expect(stated.sort(), phrase).toEqual(fields);
      for (const [part] of phrase.matchAll(/\|[^|]*\|/g)) {
        expect(slotsOf(part), phrase).toHaveLength(1);
        for (const slot of slotsOf(part)) expect(tool.options?.[slot ?? ""]?.literals?.length ?? 0).toBeGreaterThan(0);
      }
      const words = phrase.replaceAll("|", "").replace(/\{[^{}]*\}/g, "X");
      expect(words.replace(NAMES, "X"), "no identifiers").not.toMatch(/_|[a-z][A-Z]|\bnull\b|\bundefined\b/);
      for (const [, before, field] of phrase.matchAll(/((?:\S+ )?\S+ )\{([^{}]*)\}/g)) {
        const takes = tool.takes[field ?? ""];
        if (takes === undefined || takes.literalOnly) continue;
        // "the category that category": the noun that refers back to a value must not stand right before its slot.
        const noun = conceptOf(takes.concept).noun;
        expect(`${before}`.toLowerCase().trim().endsWith(noun.toLowerCase()), `${phrase} repeats "${noun}"`).toBe(
          false,
        );
      }
      expect(words, "no end punctuation").not.toMatch(/[.?!:;]$/);
      // A number ends where its digits do, "80 oak boards", and one of a few stated values where it does, "the solvent phenol".
      const besideEachOther = [...phrase.matchAll(/\{(\w+)\}\s*\{/g)].filter(([, first = ""]) => {
        const takes = tool.takes[first];
        return takes === undefined || (conceptOf(takes.concept).type !== "number" && !takes.literalOnly);
      });
      expect(besideEachOther, "two slots need words between them").toEqual([]);
      const opening =
        concept === null ? /^[a-z]+ / : conceptOf(concept).type === "boolean" ? /^whether / : /^(?:the |X )/;
      // What is asked for begins so; inside another phrase a figure may stand as the thing that it is a figure of.
      expect(words.replace(/[[\]]/g, "")).toMatch(opening);
    }
    for (const gives of Object.values(tool.gives)) {
      if (optionForms(gives.phrase).length > 1) continue;
      const { full, short, asks } = formsOf(gives);
      for (const form of [full, short, ...asks]) {
        const own = slotsOf(form).filter((slot) => !slot?.startsWith("@"));
        expect(own.sort(), form).toEqual(fields);
        expect(form, "marks are in pairs").not.toMatch(/[[\]<>]/);
        for (const [, first = ""] of form.matchAll(/\{([^{}]*)\}\s*\{/g))
          expect(tool.takes[first]?.literalOnly, `two slots need words between them: ${form}`).toBe(true);
      }
      if (gives.ask !== undefined)
        expect(gives.ask).toMatch(
          /^(?:what|which|who|how|when|where|in|on|at|by|for|after|into|from|cobalt) [^?]*[^?.,;:]$/,
        );
    }
    for (const t of Object.values(tool.takes)) if (t.literalOnly) expect(t.literals?.length ?? 0).toBeGreaterThan(0);
    for (const group of tool.alike ?? []) for (const f of group) expect(fields).toContain(f);
  });

  test("can be started or fed: each field has literals, seeds or another tool's output", () => {
    for (const [field, takes] of Object.entries(tool.takes)) {
      const seeded = DOMAINS.some((d) =>
        seedsOf(d).some((s) => Object.keys(s.values).some((c) => isA(c as ConceptName, takes.concept))),
      );
      const fed = TOOLS.some((t) => Object.values(t.gives).some((g) => isA(g.concept, takes.concept)));
      expect((takes.literals?.length ?? 0) > 0 || seeded || fed, `${field} (${takes.concept})`).toBe(true);
    }
  });

  test("has two probes or more, correct, fitting the schema and the declared concepts", async () => {
    expect(tool.probes.length).toBeGreaterThanOrEqual(2);
    for (const probe of tool.probes) {
      const result = await callEmbedded(tool.name, probe.input, probe.before);
      expect(result.error).toBeNull();
      const output = result.output as JsonObject;
      expect(Object.keys(probe.expect).length).toBeGreaterThan(0);
      for (const [pointer, value] of Object.entries(probe.expect)) {
        const got = jsonpointer.get(output, pointer);
        if (typeof value === "number")
          expect(Math.abs(got - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-12);
        else expect(got).toEqual(value);
      }
      for (const [place, gives] of Object.entries(tool.gives)) {
        const pointer = toldApart(output, place, gives.phrase)[0] ?? place;
        if (pointer.includes("*")) continue;
        const got = jsonpointer.get(output, pointer) as Json | undefined;
        expect(got, `${pointer} is present`).not.toBeUndefined();
        if (got === null || got === undefined) continue;
        expect(Array.isArray(got), `${pointer} is a list`).toBe(gives.list !== undefined);
        for (const one of Array.isArray(got) ? got : [got])
          expect(fits(one, gives.concept), `${pointer}: ${one}`).toBe(true);
      }
    }
  });

  test("gives the same output twice and 16 times side by side", async () => {
    for (const probe of tool.probes) {
      const first = JSON.stringify(await callEmbedded(tool.name, probe.input, probe.before));
      const rest = await Promise.all(
        Array.from({ length: 16 }, () =>
          callEmbedded(tool.name, structuredClone(probe.input) as JsonObject, probe.before),
        ),
      );
      for (const one of rest) expect(JSON.stringify(one)).toBe(first);
    }
  });

  test("answers bad input with a clear error", async () => {
    const input = tool.probes[0]?.input ?? {};
    const schema = tool.input as { required?: string[]; properties: Record<string, object> };
    for (const field of Object.keys(tool.takes)) {
      const { [field]: _gone, ...missing } = input;
      const absent = schema.required?.includes(field) ? [missing] : [];
      const empty = "anyOf" in (schema.properties[field] ?? {}) ? [] : [{ ...input, [field]: null }];
      for (const bad of [...absent, { ...input, [field]: { wrong: true } }, ...empty]) {
        const result = await callEmbedded(tool.name, bad as JsonObject);
        expect(result.ok).toBe(false);
        expect(result.error).toContain(field);
      }
    }
    const unknown = await callEmbedded(tool.name, { ...input, surprise: 1 });
    expect(unknown.ok).toBe(false);
    for (const [field, takes] of Object.entries(tool.takes)) {
      if (takes.list || conceptOf(takes.concept).type !== "text" || isA("text", takes.concept)) continue;
      const result = await callEmbedded(tool.name, { ...input, [field]: "zzqx-nonsense" });
      if (result.ok) continue; // free text of some kind: any string is an input
      expect(result.error).not.toMatch(/internal error|undefined|\[object/);
      expect(result.error?.length).toBeGreaterThan(10);
    }
  });
});
