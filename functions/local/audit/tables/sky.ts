/** Planets, and what is dated: events. */
import { SHEET } from "../../../embedded/general/planets.ts";
import { EVENTS } from "../../../embedded/general/seeds_events.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { oneOf, within } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import { filesIn, moduleIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

/** Value of a constant of the package in its unit, metres or kilometres; semi-major axes are given in astronomical units. */
function constant(text: string, name: string): number | undefined {
  const value = new RegExp(`"${name}",\\s*"[^"]*",\\s*\\(?([\\d.e]+)( \\* u\\.au)?`).exec(text);
  return value === null ? undefined : Number(value[1]) * (value[2] === undefined ? 1 : 149_597_870.7);
}

export const planets: AuditedTable = {
  table: "general/planets",
  typedFrom: "NASA planetary fact sheets",
  claims: () =>
    claimsOf(rowsOf(SHEET), ([name = "", diameter, distance, period]) => [name, { diameter, distance, period }]),
  fields: { diameter: within(5e-4), distance: within(0.005), period: within(1e-4) },
  witnesses: [
    {
      package: { registry: "pypi", name: "boinor", version: "0.20.0", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const text = ["general.py", "mean_elements.py"]
          .map((file) => textIn(folder, "boinor/constants", file))
          .join("\n");
        return claimsOf(ours.keys(), (name) => {
          const radius = constant(text, `R_${name.toLowerCase()}`);
          const axis = constant(text, `mean_a_${name.toLowerCase()}`);
          return [
            name,
            {
              diameter: radius === undefined ? "" : Math.round((2 * radius) / 10) / 100,
              distance: axis === undefined ? "" : Math.round(axis / 1e4) / 100,
            },
          ];
        });
      },
    },
    {
      package: { registry: "npm", name: "astronomy-engine", version: "2.1.19", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: async (folder, ours) => {
        const { default: astronomy } = await moduleIn<{
          default: { PlanetOrbitalPeriod: (planet: string) => number };
        }>(folder, "package/astronomy.js");
        return claimsOf(ours.keys(), (name) => {
          const period = astronomy.PlanetOrbitalPeriod(name);
          const axis = (period / astronomy.PlanetOrbitalPeriod("Earth")) ** (2 / 3) * 149.598;
          // By the third law of Kepler.
          return [name, { period, distance: Math.round(axis * 100) / 100 }];
        });
      },
    },
  ],
};

/** Words by their beginnings, long enough to tell of what an entry speaks. */
const stems = (text: string) => new Set((text.toLowerCase().match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 5)));

export const events: AuditedTable = {
  table: "general/seeds_events",
  typedFrom: "general knowledge",
  claims: () => claimsOf(rowsOf(EVENTS), ([date, name = ""]) => [name, { date }]),
  fields: { date: oneOf },
  witnesses: [
    {
      package: { registry: "debian", name: "calendar", version: "12.1.8", licence: "BSD" },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const entries = filesIn(folder, "usr/share/calendar").flatMap((file) =>
          [...textIn(file).matchAll(/^(\d\d)\/(\d\d)\*?\t(.*\b(1[6-9]\d\d|20\d\d)\b.*)$/gm)].map(
            ([, month, day, text = "", year]) => ({ date: `${year}-${month}-${day}`, words: stems(text) }),
          ),
        );
        return claimsOf(ours, ([name, { date = "" }]) => {
          const year = entries.filter((entry) => entry.date.startsWith(date.slice(0, 4)));
          const words = stems(name.replace("first", ""));
          const found = year.filter((entry) => [...words].some((word) => entry.words.has(word)));
          return [name, { date: [...new Set(found.map((entry) => entry.date))].toSorted().join("|") }];
        });
      },
    },
  ],
};
