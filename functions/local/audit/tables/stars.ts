/** Stars and constellations. */
import { CONSTELLATIONS, STARS } from "../../../embedded/general/data/stars.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { near, oneOf, same } from "../agree.ts";
import { type Claims, claimsOf, within } from "../claims.ts";
import type { Package } from "../package.ts";
import { jsonIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

const D3_CELESTIAL: Package = { registry: "npm", name: "d3-celestial", version: "0.7.35", licence: "BSD-3-Clause" };

interface Feature {
  readonly id: string | number;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}

interface StarName {
  readonly name: string;
  readonly c: string;
}

function celestialStars(folder: string): Claims {
  const { features } = jsonIn<{ features: readonly Feature[] }>(folder, "package/data/stars.6.json");
  const names = jsonIn<Record<string, StarName>>(folder, "package/data/starnames.json");
  const brightest = features.toSorted((a, b) => Number(a.properties.mag) - Number(b.properties.mag));
  return claimsOf(brightest, ({ id, properties, geometry }) => {
    const [ascension, declination] = geometry.coordinates;
    const { name = "", c = "" } = names[String(id)] ?? {};
    return [
      name,
      {
        constellation: c,
        magnitude: properties.mag,
        ascension: Math.round(((ascension + 360) % 360) * 100) / 100,
        declination: Math.round(declination * 100) / 100,
      },
    ];
  });
}

/** Fields of the lines of PyEphem's stars: name, kind, right ascension, declination, magnitude. */
const EPHEM = /^([^,\n]+),f\|[^,]*,([\d:.]+)(?:\|[^,]*)?,(-?[\d:.]+)(?:\|[^,]*)?,(-?[\d.]+)/gm;

function degrees(sexagesimal: string): number {
  const [whole = 0, minutes = 0, seconds = 0] = sexagesimal.replace("-", "").split(":").map(Number);
  return (sexagesimal.startsWith("-") ? -1 : 1) * (whole + minutes / 60 + seconds / 3600);
}

const stars: AuditedTable = {
  table: "general/stars",
  claims: () =>
    claimsOf(rowsOf(STARS), ([name = "", constellation, magnitude, ascension, declination]) => [
      name,
      { constellation, magnitude, ascension, declination },
    ]),
  fields: { constellation: same, magnitude: near(0.16), ascension: near(0.011), declination: near(0.011) },
  witnesses: [
    {
      package: D3_CELESTIAL,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => within(celestialStars(folder), ours),
    },
    {
      package: { registry: "pypi", name: "ephem", version: "4.2.1", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            textIn(folder, "ephem/stars.py").matchAll(EPHEM),
            ([, name = "", ascension = "", declination = "", magnitude]) => [
              name,
              {
                magnitude,
                ascension: Math.round(degrees(ascension) * 15 * 100) / 100,
                declination: Math.round(degrees(declination) * 100) / 100,
              },
            ],
          ),
          ours,
        ),
    },
  ],
};

/** Genitives that the source misspells, as the International Astronomical Union has them. */
const GENITIVES: Readonly<Record<string, string>> = { CrA: "Coronae Australis", Cru: "Crucis" };

const constellations: AuditedTable = {
  table: "general/stars (constellations)",
  claims: () => claimsOf(rowsOf(CONSTELLATIONS), ([key = "", name, genitive]) => [key, { name, genitive }]),
  fields: { name: oneOf, genitive: oneOf },
  witnesses: [
    {
      package: D3_CELESTIAL,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          jsonIn<{ features: readonly Feature[] }>(folder, "package/data/constellations.json").features,
          ({ id, properties }) => [
            String(id),
            { name: `${properties.name}|${properties.la}`, genitive: GENITIVES[id] ?? properties.gen },
          ],
        ),
    },
  ],
};

export const starTables: readonly AuditedTable[] = [stars, constellations];
