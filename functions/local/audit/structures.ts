/** Structures as keys that do not depend on how they are written: without stereochemistry, charges and salts. */
import * as OCL from "openchemlib";

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
