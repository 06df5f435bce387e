/**
 * Stars and constellations: facts of one, and the table of them.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries, nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { CONSTELLATIONS, STARS } from "./data/stars.ts";
import { D3_CELESTIAL } from "./sources.ts";
import { fold } from "./text.ts";

export interface Star {
  readonly name: string;
  readonly constellation: string;
  readonly magnitude: number;
  readonly ascension: number;
  readonly declination: number;
}

/** Brightest first; those without a name have an empty one. */
export const stars = lazy((): readonly Star[] => {
  const names = new Map(constellations().map((c) => [c.abbreviation, c.name]));
  return rowsOf(STARS).map(([name = "", abbreviation = "", magnitude, ascension, declination]) => ({
    name,
    constellation: names.get(abbreviation) ?? abbreviation,
    magnitude: Number(magnitude),
    ascension: Number(ascension),
    declination: Number(declination),
  }));
});

export const constellations = lazy(() =>
  rowsOf(CONSTELLATIONS).map(([abbreviation = "", name = "", genitive = ""]) => ({ abbreviation, name, genitive })),
);

const starsByName = lazy(() => new Map(stars().flatMap((s) => (s.name === "" ? [] : [[fold(s.name), s] as const]))));

export function findStar(name: string, field = "star"): Star {
  const found = starsByName().get(fold(name));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no star called "${name}" in the table of bright stars; give a name such as "Vega"${nearEntries(name, starsByName())}`,
  );
}

export const starField = z.string().min(2).max(40).describe('Name of a bright star, such as "Vega"');

/** All stars down to this magnitude are in the table. */
const COMPLETE_TO = 4;

export const starFacts = defineTool({
  name: "star_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a bright star by name: apparent magnitude, declination.",
  input: z.object({ star: starField }),
  output: z.object({
    magnitude: z.number().describe("Apparent visual magnitude"),
    declination: z
      .number()
      .describe("Declination in degrees, north positive, J2000, to two decimals, four digits at least"),
  }),
  takes: { star: { concept: "star.name" } },
  gives: {
    "/magnitude": {
      concept: "magnitude.apparent",
      phrase: "the apparent [visual] magnitude of {star} <the Hipparcos catalogue>",
      ask: "what is the apparent magnitude of {star} <the Hipparcos catalogue>",
    },
    "/declination": {
      concept: "coordinate.declination",
      phrase: "the declination of {star} [in degrees (J2000)]",
      ask: "what declination in degrees (J2000) does {star} have",
    },
  },
  probes: [
    { input: { star: "Sirius" }, expect: { "/magnitude": -1.44, "/declination": -16.72 } },
    { input: { star: "vega" }, expect: { "/magnitude": 0.03 } },
  ],
  sources: [D3_CELESTIAL],
  run({ star }) {
    const { magnitude, declination } = findStar(star);
    return { magnitude, declination };
  },
});

export const starConstellation = defineTool({
  name: "star_constellation",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up the constellation of a bright star and how the star ranks by brightness among the stars in it.",
  input: z.object({ star: starField }),
  output: z.object({
    constellation: z.string().describe("Latin name of the constellation"),
    rank: z.int().nullable().describe("Rank by brightness in the constellation; null beyond magnitude 4"),
  }),
  takes: { star: { concept: "star.stated" } },
  gives: {
    "/constellation": {
      concept: "constellation.name",
      phrase: "the constellation that {star} is in",
      ask: "which constellation is {star} in",
      ends: true,
    },
    "/rank": {
      concept: "rank.star",
      phrase: "the brightness rank [within its constellation] of {star}",
      ask: "where does {star} rank by brightness in its constellation",
    },
  },
  probes: [
    { input: { star: "Sirius" }, expect: { "/constellation": "Canis Major", "/rank": 1 } },
    { input: { star: "betelgeuse" }, expect: { "/constellation": "Orion", "/rank": 2 } },
  ],
  sources: [D3_CELESTIAL],
  run({ star }) {
    const { name, constellation, magnitude } = findStar(star);
    const peers = stars().filter((s) => s.constellation === constellation);
    return {
      constellation,
      rank: magnitude > COMPLETE_TO ? null : peers.findIndex((s) => s.name === name) + 1,
    };
  },
});

export const constellationFacts = defineTool({
  name: "constellation_facts",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a constellation: its brightest star, how many stars of magnitude 4 or brighter, its Latin genitive.",
  input: z.object({
    constellation: z.string().min(3).max(30).describe('Latin name of a constellation, such as "Orion"'),
  }),
  output: z.object({
    brightest: z.string().nullable().describe("Proper name of the brightest star; null if it has none"),
    second: z.string().nullable().describe("Proper name of the second brightest star; null if it has none"),
    count: z.int().describe("Number of stars with an apparent magnitude of 4.0 or brighter"),
    genitive: z.string().describe("Latin genitive, as used in the names of stars"),
  }),
  takes: { constellation: { concept: "constellation.name" } },
  gives: {
    "/brightest": {
      concept: "star.name",
      phrase: "the brightest star in {constellation}",
      ask: "what is the brightest star in {constellation}",
    },
    "/second": {
      concept: "star.name",
      phrase: "the second brightest star in {constellation}",
      ask: "what is the second brightest star in {constellation}",
    },
    "/count": {
      concept: "star.count",
      phrase: "the number of stars of magnitude 4.0 or brighter in {constellation}",
      ask: "how many stars of magnitude 4.0 or brighter are there in {constellation}",
    },
    "/genitive": {
      concept: "constellation.genitive",
      phrase: "the Latin genitive of {constellation}",
      ask: "what is the Latin genitive of {constellation}",
      ends: true,
    },
  },
  probes: [
    {
      input: { constellation: "Orion" },
      expect: { "/brightest": "Rigel", "/second": "Betelgeuse", "/genitive": "Orionis" },
    },
    { input: { constellation: "scorpius" }, expect: { "/brightest": "Antares", "/second": "Shaula" } },
  ],
  sources: [D3_CELESTIAL],
  run({ constellation }) {
    const wanted = fold(constellation);
    const c = constellations().find((one) => fold(one.name) === wanted);
    if (c === undefined)
      throw new ToolError(
        `constellation: none is called "${constellation}"; give a Latin name such as "Orion"${nearMatches(
          constellation,
          constellations().map((one) => one.name),
        )}`,
      );
    const members = stars().filter((s) => s.constellation === c.name);
    return {
      brightest: members[0]?.name || null,
      second: members[1]?.name || null,
      count: members.filter((s) => s.magnitude <= COMPLETE_TO).length,
      genitive: c.genitive,
    };
  },
});
