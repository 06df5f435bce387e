/**
 * Languages: codes and kind of one, where two are listed together, how far those of a list reach.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries, nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { countries } from "./atlas.ts";
import { LANGUAGES } from "./data/languages.ts";
import { ISO_639, WORLD_COUNTRIES } from "./sources.ts";
import { fold } from "./text.ts";

interface Language {
  readonly name: string;
  readonly three: string;
  readonly two: string | null;
  readonly kind: string;
  readonly macro: boolean;
}

const KINDS = ["living", "extinct", "ancient", "historical", "constructed"];

export const languages = lazy((): readonly Language[] =>
  rowsOf(LANGUAGES).map(([name = "", three = "", two = "", kind = "", scope = ""]) => ({
    name,
    three,
    two: two || null,
    kind: KINDS.find((k) => k.startsWith(kind)) ?? "",
    macro: scope === "m",
  })),
);

/** Member states by the folded name of a language that they list. */
const states = lazy(() => {
  const found = new Map<string, { name: string; states: string[] }>();
  for (const country of countries().filter((c) => c.member)) {
    for (const language of country.languages) {
      const entry = found.get(fold(language)) ?? { name: language, states: [] };
      entry.states.push(country.name);
      found.set(fold(language), entry);
    }
  }
  return found;
});

/** True if some UN member state lists the language. */
export const isListed = (name: string): boolean => states().has(fold(name));

function findStates(language: string, field: string) {
  const found = states().get(fold(language));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no UN member state lists "${language}"; expected a language such as "Swahili"${nearEntries(language, states())}`,
  );
}

const languageField = z.string().min(2).max(60).describe('English name of a language, such as "Portuguese"');

export const languageCodes = defineTool({
  name: "language_codes",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a language in ISO 639: three-letter and two-letter code, living, extinct or constructed, macrolanguage or not.",
  input: z.object({ language: languageField }),
  output: z.object({
    three: z.string().describe("ISO 639-3 code of three letters"),
    two: z.string().nullable().describe("ISO 639-1 code of two letters, if there is one"),
    kind: z.string().describe(`Kind of language by ISO 639-3: ${KINDS.join(", ")}`),
    macro: z.boolean().describe("True if the code covers several closely related languages"),
  }),
  takes: { language: { concept: "language.any" } },
  gives: {
    "/three": {
      concept: "language.code",
      phrase: "the three-letter ISO 639-3 code of {language}",
      ask: "what is the three-letter ISO code for {language}",
    },
    "/two": {
      concept: "language.code",
      phrase: "the two-letter ISO 639-1 code of {language}",
      ask: "what is the two-letter ISO 639-1 code for {language}",
    },
    "/kind": {
      concept: "language.status",
      phrase: "the status (living, extinct, ancient, historical or constructed) of {language} <ISO 639-3>",
      ask: "how does ISO 639-3 class {language} (living, extinct, ancient, historical or constructed)",
    },
    "/macro": { concept: "truth", phrase: "whether {language} is a macrolanguage in ISO 639-3" },
  },
  probes: [
    { input: { language: "Swahili" }, expect: { "/three": "swa", "/two": "sw", "/kind": "living", "/macro": true } },
    { input: { language: "esperanto" }, expect: { "/three": "epo", "/kind": "constructed", "/macro": false } },
  ],
  sources: [ISO_639],
  run({ language }) {
    const wanted = fold(language);
    const found = languages().find((l) => fold(l.name) === wanted);
    if (found === undefined)
      throw new ToolError(
        `language: "${language}" is not in the table; give the English name of one such as "Swahili"${nearMatches(
          language,
          languages().map(({ name }) => name),
        )}`,
      );
    const { name: _name, ...facts } = found;
    return facts;
  },
});

export const languageByCode = defineTool({
  name: "language_by_code",
  domain: "general",
  kind: "retrieval",
  description: "Finds the language that an ISO 639 code of three or two letters stands for.",
  input: z.object({
    code: z
      .string()
      .min(2)
      .max(3)
      .regex(/^[A-Za-z]+$/, "a code of two or three letters is expected")
      .describe("ISO 639-3 or ISO 639-1 code, such as swa"),
  }),
  output: z.object({ language: z.string().describe("English name of the language") }),
  takes: { code: { concept: "language.code_cited", quote: true } },
  gives: {
    "/language": {
      concept: "language.single",
      phrase: "the language with the ISO 639 code {code}",
      ask: "which language has the ISO 639 code {code}",
      ends: true,
    },
  },
  probes: [
    { input: { code: "swa" }, expect: { "/language": "Swahili" } },
    { input: { code: "PT" }, expect: { "/language": "Portuguese" } },
  ],
  sources: [ISO_639],
  run({ code }) {
    const wanted = code.toLowerCase();
    const found = languages().find((l) => l.three === wanted || l.two === wanted);
    if (found === undefined) throw new ToolError(`code: "${code}" is not in the table; expected one such as swa or sw`);
    return { language: found.name };
  },
});

export const languagesCompared = defineTool({
  name: "languages_compared",
  domain: "general",
  kind: "retrieval",
  description:
    "Sets two languages side by side by the UN member states that list them: which is listed by more, and where both are.",
  input: z.object({
    a: languageField,
    b: languageField.describe('English name of another language, such as "Spanish"'),
  }),
  output: z.object({
    wider: z.string().nullable().describe("The one that more member states list; null on a tie"),
    both: z.array(z.string()).nullable().describe("Member states that list both; null if there are none"),
    either_count: z.int().describe("How many member states list the one, the other or both"),
  }),
  takes: { a: { concept: "language.single" }, b: { concept: "language.single" } },
  gives: {
    "/wider": {
      concept: "language.name",
      phrase: "the language that is official in more UN member states out of {a} and {b}",
      ask: "which language is official in more UN member states, {a} or {b}",
      ends: true,
    },
    "/both": {
      concept: "country.name",
      list: "set",
      phrase: "the UN member states where {a} and {b} are both official languages <the world-countries dataset>",
      ask: "in which UN member states are {a} and {b} both official languages <the world-countries dataset>",
    },
    "/either_count": {
      concept: "entry.count",
      phrase: "the number of UN member states with {a} or {b} as an official language <the world-countries dataset>",
      ask: "how many UN member states have {a} or {b} as an official language <the world-countries dataset>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "German", b: "Italian" }, expect: { "/wider": "German", "/both": ["Switzerland"] } },
    { input: { a: "French", b: "dutch" }, expect: { "/wider": "French", "/both": ["Belgium"] } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ a, b }) {
    const [one, other] = [findStates(a, "a"), findStates(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same language as "${a}"; expected another one`);
    const both = one.states.filter((state) => other.states.includes(state)).sort();
    const [x, y] = [one.states.length, other.states.length];
    return {
      wider: x === y ? null : x > y ? one.name : other.name,
      both: both.length === 0 ? null : both,
      either_count: x + y - both.length,
    };
  },
});

export const languageListReach = defineTool({
  name: "language_list_reach",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a list of languages together: the one listed by most and by fewest UN member states, and how many list any.",
  input: z.object({
    languages: z.array(languageField).min(2).max(40).describe("Names of languages, such as English and Maltese"),
  }),
  output: z.object({
    widest: z.string().nullable().describe("The one that most member states list; null on a tie"),
    narrowest: z.string().nullable().describe("The one that fewest member states list; null on a tie"),
    any_count: z.int().describe("How many member states list at least one of them"),
    counts: z.array(z.int()).describe("How many member states list each, in the order given"),
  }),
  takes: {
    languages: {
      concept: "language.name",
      list: true,
      literals: [
        ["English", "French", "Arabic"],
        ["Portuguese", "Dutch", "Italian", "German"],
        ["Swahili", "Malay", "Tamil"],
        ["Spanish", "Guaraní", "Quechua"],
        ["Russian", "Persian", "Turkish"],
      ],
    },
  },
  gives: {
    "/widest": {
      concept: "language.name",
      phrase: "the language that is official in the most UN member states among {languages}",
      ask: "which of {languages} is official in the most UN member states",
      ends: true,
    },
    "/narrowest": {
      concept: "language.name",
      phrase:
        "the language that is official in the fewest UN member states among {languages} <the world-countries dataset>",
      ask: "which of {languages} is official in the fewest UN member states <the world-countries dataset>",
      ends: true,
    },
    "/any_count": {
      concept: "entry.count",
      phrase:
        "the number of UN member states with at least one of {languages} as an official language <the world-countries dataset>",
      ask: "in how many UN member states is at least one of {languages} an official language <the world-countries dataset>",
    },
  },
  probes: [
    {
      input: { languages: ["Portuguese", "Dutch", "Italian", "German"] },
      expect: { "/widest": "Portuguese", "/any_count": 20 },
    },
    { input: { languages: ["English", "Maltese"] }, expect: { "/widest": "English", "/narrowest": "Maltese" } },
  ],
  sources: [WORLD_COUNTRIES],
  run({ languages: names }) {
    const found = [...new Set(names.map((name) => findStates(name, "languages")))];
    if (found.length < 2) throw new ToolError("languages: two different languages or more are expected");
    const ranked = [...found].sort((a, b) => b.states.length - a.states.length);
    const alone = (at: number, next: number) => {
      const [one, other] = [ranked.at(at), ranked.at(next)];
      return one === undefined || one.states.length === other?.states.length ? null : one.name;
    };
    return {
      widest: alone(0, 1),
      narrowest: alone(-1, -2),
      any_count: new Set(found.flatMap((l) => l.states)).size,
      counts: found.map((l) => l.states.length),
    };
  },
});
