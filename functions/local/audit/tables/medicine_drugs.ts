/** Tables of drugs and their trade names. */
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { DRUGS } from "../../../embedded/medicine/data/drugs.ts";
import { TRADE_NAMES } from "../../../embedded/medicine/data/trade.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { equal, oneOf, same, shareOne } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import { unpacked } from "../package.ts";
import { rowsIn, textIn } from "../read.ts";
import { DRUGCENTRAL, structureKey, structuresIn } from "../structures.ts";
import type { AuditedTable } from "../table.ts";
import { DICT_30, nounsOf, WORDNET_30 } from "../wordnet.ts";

const otherNames = (others: string) => others.split(";").filter((name) => name !== "");
const drugNames = () =>
  new Map(rowsOf(DRUGS).map(([name = "", others = ""]) => [name, [name, ...otherNames(others)]] as const));

const drugs: AuditedTable = {
  table: "medicine/drugs",
  claims: () =>
    claimsOf(rowsOf(DRUGS), ([name = "", , atc, , halfLife, formula, gene]) => [
      name,
      { atc, halfLife, formula, gene },
    ]),
  fields: { atc: oneOf, halfLife: equal, formula: same, gene: same },
  witnesses: [
    {
      package: {
        registry: "github",
        name: "fabkury/atcd",
        version: "1e92aec7c52c7e324080416294bb8e68cf686685",
        licence: "CC BY-NC-SA 4.0 (codes and names are facts)",
        files: ["WHO ATC-DDD 2026-04-25.csv"],
      },
      role: "source",
      kept: "receipt",
      read: (folder) => {
        const codes = new Map<string, Set<string>>();
        const FIFTH_LEVEL = 7;
        for (const { atc_code: code = "", atc_name: name = "" } of rowsIn(textIn(folder, "WHO ATC-DDD 2026-04-25.csv")))
          if (code.length === FIFTH_LEVEL)
            codes.set(name.toLowerCase(), (codes.get(name.toLowerCase()) ?? new Set()).add(code));
        return claimsOf(drugNames(), ([drug, names]) => [
          drug,
          { atc: names.flatMap((name) => [...(codes.get(name.toLowerCase()) ?? [])]).join("|") },
        ]);
      },
    },
    {
      package: { registry: "pypi", name: "pksmart", version: "3.0.1", licence: "none stated (published figures)" },
      role: "source",
      kept: "receipt",
      // The figures have structures for names: those of DrugCentral lead from one to the other.
      read: (folder) => {
        const named = structuresIn(unpacked(DRUGCENTRAL, dirname(folder)));
        const hours = new Map<string, number[]>();
        for (const row of rowsIn(textIn(folder, "pksmart/data/Train_data_log_transformed.csv"))) {
          const key = structureKey(row.smiles_r ?? "");
          if (key === undefined || !row.human_thalf) continue;
          hours.set(key, [...(hours.get(key) ?? []), Number((10 ** Number(row.human_thalf)).toPrecision(4))]);
        }
        return claimsOf(drugNames(), ([drug, names]) => {
          const smiles = names.map((name) => named.get(name.toLowerCase())?.smiles).find(Boolean);
          const [found, ...others] = hours.get(structureKey(smiles ?? "") ?? "") ?? [];
          return [drug, { halfLife: others.length === 0 ? found : undefined }];
        });
      },
    },
    {
      package: DRUGCENTRAL,
      role: "source",
      kept: "receipt",
      read: (folder) => {
        const named = structuresIn(folder);
        return claimsOf(drugNames(), ([drug, names]) => [
          drug,
          { formula: names.map((name) => named.get(name.toLowerCase())?.formula).find(Boolean) },
        ]);
      },
    },
    {
      package: {
        registry: "github",
        name: "olegursu/drugtarget",
        version: "64630f7c2bc050f5af0a7cac7b08e778125284bc",
        licence: "CC BY 4.0",
        files: ["drug_target.tsv"],
      },
      role: "source",
      kept: "receipt",
      read: (folder) => {
        const targets = new Map<string, Set<string>>();
        for (const line of textIn(folder, "drug_target.tsv").split(/\r?\n/).slice(1)) {
          const [, , drug = "", , , , gene = ""] = line.split("\t").map((cell) => cell.replaceAll('"', ""));
          targets.set(drug.toLowerCase(), (targets.get(drug.toLowerCase()) ?? new Set()).add(gene));
        }
        return claimsOf(drugNames(), ([drug, names]) => {
          const genes = names.map((name) => targets.get(name.toLowerCase())).find((found) => found !== undefined);
          return [drug, { gene: [...(genes ?? [])].join("|") }];
        });
      },
    },
  ],
};

/** A pickle of words alone is read without running what a pickle may run. */
const READ_PICKLE = `
import bz2, pickle, sys
class Words(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(name)
for name, drugs in Words(bz2.open(sys.argv[1])).load()["drug_variant_to_canonical"].items():
    print(name, "|".join(drugs), sep="\\t")
`;
const MOST_BYTES = 64 * 2 ** 20;

const trade: AuditedTable = {
  table: "medicine/trade",
  claims: () => {
    const names = drugNames();
    return claimsOf(rowsOf(TRADE_NAMES), ([trade = "", drug = "", kind]) => [
      trade,
      { drug: (names.get(drug) ?? [drug]).join("|"), kind },
    ]);
  },
  fields: {
    // Salts and forms are called after the drug.
    drug: (ours, theirs) =>
      shareOne(
        ours,
        theirs
          .split("|")
          .flatMap((one) => [one, one.split(" ")[0]])
          .join("|"),
      ),
    kind: oneOf,
  },
  settled: {
    "Inderal drug": "misspelt in WordNet",
    "Paxil drug": "misspelt in WordNet",
  },
  witnesses: [
    {
      package: WORDNET_30,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT_30);
        return claimsOf(ours.keys(), (trade) => {
          const senses = nouns.sensesOf(trade).filter(({ gloss }) => gloss.includes("trade name"));
          const kinds = senses.flatMap((sense) => nouns.wordsOf(sense.hypernyms));
          return [
            trade,
            { drug: [...senses.flatMap(({ words }) => words), ...kinds].join("|"), kind: kinds.join("|") },
          ];
        });
      },
    },
    {
      package: { registry: "pypi", name: "drug-named-entity-recognition", version: "2.0.9", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const file = join(folder, "drug_named_entity_recognition/drug_ner_dictionary.pkl.bz2");
        const lines = execFileSync("python3", ["-c", READ_PICKLE, file], { maxBuffer: MOST_BYTES, encoding: "utf8" });
        const known = new Map(lines.split("\n").map((line) => line.split("\t") as [string, string]));
        // One drug may be called by several names there, too.
        const said = (name: string) => (known.get(name.toLowerCase()) ?? "").split("|");
        return claimsOf(ours, ([trade, { drug = "" }]) => {
          const theirs = said(trade);
          const alsoOurs = drug.split("|").filter((name) => said(name).some((one) => theirs.includes(one)));
          return [trade, { drug: [...theirs, ...alsoOurs].join("|") }];
        });
      },
    },
  ],
};

export const medicineDrugs: readonly AuditedTable[] = [drugs, trade];
