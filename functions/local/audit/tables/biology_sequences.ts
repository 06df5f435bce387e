/** Named sequences: primers, adapters, sites and a polylinker; peptides that precursors are cut into. */
import { DNA_ELEMENTS } from "../../../embedded/biology/data/dna.ts";
import { PEPTIDES } from "../../../embedded/biology/data/peptides.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { oneOf, same } from "../agree.ts";
import { type Claims, claimsOf } from "../claims.ts";
import { textIn } from "../read.ts";
import type { AuditedTable, Witness } from "../table.ts";

/** Names in a source, of those that are called otherwise here. */
type Names = Readonly<Record<string, string>>;

/** What a list of names and sequences says of the elements that it has under `names`. */
function listed(entries: Iterable<readonly [name: string, sequence: string, kind: string]>, names: Names): Claims {
  const found = new Map([...entries].map(([name, ...rest]) => [name, rest]));
  return claimsOf(Object.entries(names), ([ours, theirs]) => {
    const [sequence, kind] = found.get(theirs) ?? [];
    return [ours, { sequence: sequence?.toUpperCase(), kind }];
  });
}

const laboratoryPrimers: Witness = {
  package: { registry: "pypi", name: "biomni", version: "0.0.8", licence: "Apache-2.0" },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const text = textIn(folder, "biomni/tool/molecular_biology.py");
    const list = text.slice(text.indexOf("# Common laboratory primers"));
    const entries = [...list.matchAll(/\{"name": "([^"]+)", "sequence": "([ACGT]+)"\}/g)].map(
      ([, name = "", sequence = ""]) => [name, sequence, "primer"] as const,
    );
    return listed(entries, {
      "M13 forward (-40) primer": "M13-40FOR",
      "M13 reverse primer": "M13R",
      "T7 promoter primer": "T7",
      "T7 terminator primer": "T7_Term",
      "T3 promoter primer": "T3",
      "BGH reverse primer": "BGHR",
      "CMV forward primer": "CMV-Forward",
      "pGEX 5' primer": "5GEX",
      "pGEX 3' primer": "3GEX",
      "ITS1 primer": "ITS1",
      "ITS4 primer": "ITS4",
    });
  },
};

const FEATURE_KINDS: Names = { primer_bind: "primer", misc_recomb: "recombination site" };

/** Features of ApE: what stands before `<` is where a primer binds, and not of the primer. */
const plasmidFeatures: Witness = {
  package: {
    registry: "github",
    name: "mwdavis2/ApE",
    version: "3eb17a1153f848717adade9b68ea46eba1c96114",
    licence: "own terms of the author (names and sequences are facts)",
    files: ["Accessory Files/Features/Default_Features.txt"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const lines = textIn(folder, "Accessory Files/Features/Default_Features.txt").split(/\r?\n/);
    const entries = lines.map((line) => {
      const [name = "", sequence = "", kind = ""] = line.split("\t");
      return [name, sequence.split("<").at(-1) ?? "", FEATURE_KINDS[kind] ?? kind] as const;
    });
    return listed(entries, {
      "T3 promoter primer": "T3",
      "T7 promoter primer": "T7",
      "SP6 promoter primer": "SP6",
      "FRT site": "FRT",
      "loxP site": "LoxP",
    });
  },
};

const sangerPrimers: Witness = {
  package: {
    registry: "github",
    name: "cdoorenweerd/Manuals",
    version: "e0e9581097f0d1fb6b2173b821652c1957552405",
    licence: "none stated (published primers)",
    files: ["Primercollection.md"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const rows = textIn(folder, "Primercollection.md")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.replaceAll("`", "").trim()));
    const entries = rows.map(([, name = "", , , , sequence = ""]) => [name, sequence, "primer"] as const);
    return listed(entries, {
      "LCO1490 primer": "LCO1490",
      "HCO2198 primer": "HCO2198",
      "ITS2 primer": "ITS2",
      "ITS3 primer": "ITS3",
      "ITS4 primer": "ITS4",
      "ITS5 primer": "ITS5",
      "16Sar primer": "16Sar",
      "16Sbr primer": "16Sbr",
    });
  },
};

const fishPrimers: Witness = {
  package: {
    registry: "github",
    name: "boopsboops/primer-faceoff",
    version: "917def0414d3d76b8748a6cd75b50a9e36608808",
    licence: "MIT",
    files: ["data/primers.csv"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const rows = textIn(folder, "data/primers.csv")
      .split("\n")
      .map((line) => line.split(","));
    const entries = rows.map(([, , , name = "", sequence = ""]) => [name, sequence, "primer"] as const);
    return listed(entries, {
      "MiFish-U forward primer": "MiFish-U-F",
      "MiFish-U reverse primer": "MiFish-U-R",
      "L1848 primer": "L1848",
      "H1913 primer": "H1913",
      "FishF1 primer": "FishF1",
      "FishR1 primer": "FishR1",
    });
  },
};

const adapter: Witness = {
  package: { registry: "debian", name: "trim-galore", version: "0.6.10-1", licence: "GPL-3+" },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const text = textIn(folder, "usr/bin/trim_galore");
    const sequence = /Illumina universal adapter \( ([ACGT]+) \)/.exec(text)?.[1] ?? "";
    return listed([["adapter", sequence, "sequencing adapter"]], { "Illumina universal adapter": "adapter" });
  },
};

/** Between its outermost sites, EcoRI and HindIII, as the plasmid reads. */
const POLYLINKER = /GAATTC[ACGT]{20,60}?AAGCTT/;

const plasmid: Witness = {
  package: { registry: "pypi", name: "plannotate-python", version: "1.2.9", licence: "GPL-3" },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const [, ...lines] = textIn(folder, "plannotate/data/fastas/pUC19.fa").split(/\r?\n/);
    const plus = lines.join("").toUpperCase();
    const pair: Names = { A: "T", C: "G", G: "C", T: "A" };
    const minus = [...plus]
      .toReversed()
      .map((base) => pair[base] ?? base)
      .join("");
    const sequence = (POLYLINKER.exec(plus) ?? POLYLINKER.exec(minus))?.[0] ?? "";
    return listed([["pUC19", sequence, "polylinker"]], { "pUC19 multiple cloning site": "pUC19" });
  },
};

const dna: AuditedTable = {
  table: "biology/dna",
  claims: () => claimsOf(rowsOf(DNA_ELEMENTS), ([name = "", kind, sequence]) => [name, { kind, sequence }]),
  fields: { kind: same, sequence: same },
  witnesses: [laboratoryPrimers, plasmidFeatures, sangerPrimers, fishPrimers, adapter, plasmid],
};

/** Entry of UniProt and name there of each peptide; hyphens and full stops aside. */
const CUT: Readonly<Record<string, readonly [entry: string, name: string]>> = {
  NPP: ["COLI_HUMAN", "NPP"],
  "gamma-melanotropin": ["COLI_HUMAN", "Melanotropin gamma"],
  corticotropin: ["COLI_HUMAN", "Corticotropin"],
  "alpha-melanotropin": ["COLI_HUMAN", "Melanotropin alpha"],
  "beta-lipotropin": ["COLI_HUMAN", "Lipotropin beta"],
  "gamma-lipotropin": ["COLI_HUMAN", "Lipotropin gamma"],
  "beta-melanotropin": ["COLI_HUMAN", "Melanotropin beta"],
  "beta-endorphin": ["COLI_HUMAN", "Beta-endorphin"],
  "methionine enkephalin": ["COLI_HUMAN", "Met-enkephalin"],
  "LVV-hemorphin-7": ["HBB_HUMAN", "LVV-hemorphin-7"],
  "rat ghrelin": ["GHRL_RAT", "Ghrelin"],
  "rat obestatin": ["GHRL_RAT", "Obestatin-23"],
};

const peptides: AuditedTable = {
  table: "biology/peptides",
  claims: () => claimsOf(rowsOf(PEPTIDES), ([name = "", gene, sequence]) => [name, { gene, sequence }]),
  fields: { gene: oneOf, sequence: same },
  witnesses: [
    {
      package: { registry: "debian", name: "emboss-test", version: "6.6.0+dfsg-12", licence: "CC-BY-4.0 (UniProt)" },
      role: "source",
      kept: "extract",
      read: (folder) => {
        const text = ["swiss/seq.dat", "data/uniprotft.sw"]
          .map((file) => textIn(folder, "usr/share/EMBOSS/test", file))
          .join("\n");
        const entries = new Map(
          text.split(/^\/\/$/m).map((entry) => [/^ID {3}(\S+)/m.exec(entry)?.[1] ?? "", entry] as const),
        );
        return claimsOf(Object.entries(CUT), ([name, [id, called]]) => {
          const entry = entries.get(id) ?? "";
          const whole = (entry.split(/^SQ {3}.*$/m)[1] ?? "").replaceAll(/\s/g, "");
          const feature = new RegExp(`^FT {3}PEPTIDE +(\\d+) +(\\d+) +${called}\\.`, "m").exec(entry);
          const human = id.endsWith("_HUMAN");
          return [
            name,
            {
              gene: human ? /^GN {3}Name=([^;]+);/m.exec(entry)?.[1] : undefined,
              sequence: feature === null ? undefined : whole.slice(Number(feature[1]) - 1, Number(feature[2])),
            },
          ];
        });
      },
    },
  ],
};

export const biologySequences: readonly AuditedTable[] = [dna, peptides];
