/** Structures by name, and as keys that do not depend on how they are written: without stereochemistry, charges and salts. */
import * as OCL from "openchemlib";
import type { Package } from "./package.ts";
import { textIn } from "./read.ts";

export function structureKey(smiles: string): string | undefined {
  try {
    const molecule = OCL.Molecule.fromSmiles(smiles, { noStereo: true });
    molecule.stripSmallFragments(true);
    for (let atom = 0; atom < molecule.getAllAtoms(); atom++) molecule.setAtomCharge(atom, 0);
    return OCL.CanonizerUtil.getIDCode(molecule, OCL.CanonizerUtil.NOSTEREO);
  } catch {
    return undefined;
  }
}

export const DRUGCENTRAL: Package = {
  registry: "github",
  name: "biopragmatics/obo-db-ingest",
  version: "5613ff7e7e5d40905639a4092d0a4e104929710d",
  licence: "CC BY-SA 4.0 (DrugCentral); CC BY 4.0 (ENZYME)",
  files: ["export/ec/2025-06-18/ec.tsv", "export/drugcentral/2021_09_01/drugcentral.obo"],
};

interface Structure {
  smiles?: string;
  formula?: string;
}

/** Structures by name and synonym in lower case. */
export function structuresIn(folder: string): ReadonlyMap<string, Structure> {
  const found = new Map<string, Structure>();
  for (const term of textIn(folder, "export/drugcentral/2021_09_01/drugcentral.obo").split("[Term]\n").slice(1)) {
    const structure: Structure = {};
    const smiles = /^property_value: smiles "([^"]+)"/m.exec(term)?.[1]?.replaceAll("\\\\", "\\");
    const formula = /^property_value: inchi "InChI=1S\/([A-Za-z0-9]+)/m.exec(term)?.[1];
    if (smiles !== undefined) structure.smiles = smiles;
    if (formula !== undefined) structure.formula = formula;
    const name = /^name: (.+)$/m.exec(term)?.[1] ?? "";
    found.set(name.toLowerCase(), structure);
    for (const [, synonym = ""] of term.matchAll(/^synonym: "([^"]+)"/gm))
      if (!found.has(synonym.toLowerCase())) found.set(synonym.toLowerCase(), structure);
  }
  return found;
}
