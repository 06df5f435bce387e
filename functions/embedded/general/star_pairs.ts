/**
 * Two stars compared, and the height of a star over a city.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { findCity } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { D3_CELESTIAL, GEONAMES, SPHERICAL_ASTRONOMY } from "./sources.ts";
import { centralAngle } from "./sphere.ts";
import { findStar, type Star, starField } from "./stars.ts";
import { fixed } from "./text.ts";

const onSphere = (star: Star) => ({ latitude: star.declination, longitude: star.ascension });

export const starsCompared = defineTool({
  name: "stars_compared",
  domain: "general",
  kind: "processing",
  description:
    "Compares two stars: which looks brighter and how many times, which lies further north, and the angle between them in the sky.",
  input: z.object({
    a: starField.describe('One bright star, such as "Vega"'),
    b: starField.describe('Another bright star, such as "Altair"'),
  }),
  output: z.object({
    brighter: z.string().nullable().describe("The one with the lower apparent magnitude; null if they have the same"),
    ratio: z
      .number()
      .describe("How many times as bright the brighter one looks, to two decimals, four digits at least"),
    northern: z.string().describe("The one with the greater declination"),
    separation: z.number().describe("Angle between them in degrees, to one decimal, four digits at least"),
  }),
  takes: { a: { concept: "star.name" }, b: { concept: "star.name" } },
  gives: {
    "/brighter": {
      concept: "star.stated",
      phrase: "the brighter-looking star out of {a} and {b}",
      ask: "which star looks brighter, {a} or {b}",
    },
    "/ratio": {
      concept: "ratio.brightness",
      phrase:
        "the ratio of brightness of the brighter to the fainter out of {a} and {b} [as seen from the Earth] <the Hipparcos catalogue>",
      ask: "by what factor do {a} and {b} differ in brightness as seen from the Earth <the Hipparcos catalogue>",
    },
    "/northern": {
      concept: "star.stated",
      phrase: "the more northern star out of {a} and {b}",
      ask: "which star is further north in the sky, {a} or {b}",
    },
    "/separation": {
      concept: "angle.degree",
      phrase: "the angle in the sky between {a} and {b}[, in degrees]",
      ask: "how many degrees apart in the sky are {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Spica", b: "Arcturus" },
      expect: { "/brighter": "Arcturus", "/separation": 32.79, "/northern": "Arcturus" },
    },
    { input: { a: "Sirius", b: "Canopus" }, expect: { "/brighter": "Sirius", "/northern": "Sirius", "/ratio": 2.128 } },
  ],
  sources: [SPHERICAL_ASTRONOMY, D3_CELESTIAL],
  run({ a, b }) {
    const [one, other] = [findStar(a, "a"), findStar(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same star as "${a}"; give two different stars`);
    const difference = other.magnitude - one.magnitude;
    return {
      brighter: difference === 0 ? null : difference > 0 ? one.name : other.name,
      ratio: fixed(10 ** (0.4 * Math.abs(difference)), 2),
      northern: one.declination > other.declination ? one.name : other.name,
      separation: fixed((centralAngle(onSphere(one), onSphere(other)) * 180) / Math.PI, 1),
    };
  },
});

export const starOverCity = defineTool({
  name: "star_height_in_city",
  domain: "general",
  kind: "processing",
  description: "Computes how high a star climbs over a city at the meridian, and whether it ever sets there.",
  input: z.object({ star: starField, city: cityField }),
  output: z.object({
    height: z
      .number()
      .nullable()
      .describe("Altitude at upper culmination in degrees, to one decimal, four digits at least; null if never up"),
    rises: z.boolean().describe("True if it comes above the horizon, refraction aside"),
    circumpolar: z.boolean().describe("True if it never sets, refraction aside"),
  }),
  takes: { star: { concept: "star.name" }, city: { concept: "city.name" } },
  gives: {
    "/height": {
      concept: "angle.degree",
      phrase: "the greatest height of {star} above the horizon as seen from {city}[, in degrees]",
      ask: "how many degrees above the horizon does {star} climb at most as seen from {city}",
    },
    "/rises": {
      concept: "truth",
      phrase: "whether {star} ever rises in {city} (refraction aside)",
    },
    "/circumpolar": {
      concept: "truth",
      phrase: "whether {star} never sets in {city} (refraction aside)",
    },
  },
  probes: [
    { input: { star: "Polaris", city: "Oslo" }, expect: { "/rises": true, "/circumpolar": true, "/height": 60.65 } },
    { input: { star: "Canopus", city: "London" }, expect: { "/rises": false, "/height": null } },
  ],
  sources: [SPHERICAL_ASTRONOMY, D3_CELESTIAL, GEONAMES],
  run({ star, city }) {
    const { declination } = findStar(star);
    const { latitude } = findCity(city);
    const height = 90 - Math.abs(latitude - declination);
    const lowest = Math.abs(latitude + declination) - 90;
    return {
      height: height <= 0 ? null : fixed(height, 1),
      rises: height > 0,
      circumpolar: lowest > 0 && latitude * declination > 0,
    };
  },
});
