/**
 * Carnivorans: litter, gestation, birth weight, longevity.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { numberOrNull, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { CARNIVORANS } from "./data/carnivorans.ts";
import { GITTLEMAN } from "./sources.ts";
import { fixed, fold, only, pick } from "./table.ts";

export const carnivorans = lazy(() =>
  rowsOf(CARNIVORANS).map(([name = "", litter, gestation, newborn, longevity]) => ({
    name,
    litter: Number(litter),
    gestation: Number(gestation),
    newborn: numberOrNull(newborn),
    longevity: numberOrNull(longevity),
  })),
);
const carnivoransByName = lazy(() => new Map(carnivorans().map((c) => [fold(c.name), c])));

export const carnivoranLifeHistory = defineTool({
  name: "carnivoran_life_history",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a mammal of the order Carnivora in Gittleman's data: litter size, gestation, birth weight, longevity, birth weight of a whole litter, the one nearest in gestation.",
  input: z.object({
    carnivoran: z.string().min(3).max(60).describe('Common name of a carnivoran, such as "snow leopard"'),
  }),
  output: z.object({
    litter: z.number().describe("Mean number of young in a litter"),
    gestation: z.number().describe("Gestation in days"),
    newborn: z.number().nullable().describe("Birth weight in grams, null if not known"),
    litter_mass: z
      .number()
      .nullable()
      .describe("Weight of a mean litter at birth in grams, 1 decimal, four digits at least, null if not known"),
    longevity: z.number().nullable().describe("Longevity in months, null if not known"),
    years: z.number().nullable().describe("The same in years, 1 decimal, four digits at least, null if not known"),
    nearest: z.string().nullable().describe("The other carnivoran nearest in gestation, null if several"),
  }),
  takes: { carnivoran: { concept: "mammal.carnivoran" } },
  gives: {
    "/litter": {
      concept: "size.litter",
      phrase: "the mean litter size of {carnivoran} <Gittleman's data>",
      ask: "how many young does a litter of {carnivoran} have on average",
    },
    "/gestation": {
      concept: "duration.gestation",
      phrase: "the gestation [in days] of {carnivoran} <Gittleman's data>",
      ask: "how many days does the gestation of {carnivoran} last",
    },
    "/newborn": {
      concept: "mass.newborn",
      phrase: "the birth weight [in grams] of {carnivoran} <Gittleman's data>",
      ask: "how many grams does {carnivoran} weigh at birth",
    },
    "/years": {
      concept: "lifespan.year",
      phrase: "the longevity [in years] of {carnivoran} <Gittleman's data>",
      ask: "how many years can {carnivoran} live",
    },
  },
  probes: [
    {
      input: { carnivoran: "lion" },
      expect: { "/litter": 2.6, "/gestation": 105.5, "/newborn": 1650, "/litter_mass": 4290, "/longevity": 216 },
    },
    { input: { carnivoran: "Meerkat" }, expect: { "/litter": 4, "/gestation": 77, "/longevity": null } },
  ],
  sources: [GITTLEMAN],
  run({ carnivoran }) {
    const one = pick(carnivoransByName(), carnivoran, "carnivoran", "listed carnivoran", "snow leopard");
    const { litter, gestation, newborn, longevity } = one;
    const others = carnivorans().filter((c) => c !== one);
    const nearest = only(others, (c) => -Math.abs(c.gestation - gestation));
    return {
      litter,
      gestation,
      newborn,
      litter_mass: newborn === null ? null : fixed(litter * newborn, 1),
      longevity,
      years: longevity === null ? null : fixed(longevity / 12, 1),
      nearest: nearest?.name ?? null,
    };
  },
});
