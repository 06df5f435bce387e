import type { Replies } from "./reply.ts";

const properties = {
  PropertyTable: {
    Properties: [
      {
        CID: 2244,
        MolecularFormula: "C9H8O4",
        MolecularWeight: "180.16",
        IUPACName: "2-acetyloxybenzoic acid",
        InChIKey: "BSYNRYMUTXBXSQ-UHFFFAOYSA-N",
        XLogP: 1.2,
        TPSA: 63.6,
        HBondDonorCount: 1,
        HBondAcceptorCount: 4,
      },
    ],
  },
};
const molecule = {
  molecule_chembl_id: "CHEMBL25",
  pref_name: "ASPIRIN",
  max_phase: "4.0",
  molecule_properties: { full_mwt: "180.16", full_molformula: "C9H8O4", alogp: "1.31" },
  molecule_structures: { standard_inchi_key: "BSYNRYMUTXBXSQ-UHFFFAOYSA-N" },
};

export const chemistry: Replies = {
  pubchem_compound_by_name: properties,
  pubchem_compound: properties,
  pubchem_synonyms: { InformationList: { Information: [{ CID: 2244, Synonym: ["aspirin", "ACETYLSALICYLIC ACID"] }] } },
  pubchem_find_by_formula: { IdentifierList: { CID: [2244, 69443] } },
  chembl_search_molecules: { page_meta: { limit: 10, offset: 0, total_count: 1 }, molecules: [molecule] },
  chembl_molecule: molecule,
  chembl_mechanisms: {
    mechanisms: [
      { mechanism_of_action: "Cyclooxygenase inhibitor", action_type: "INHIBITOR", target_chembl_id: "CHEMBL2094253" },
    ],
  },
  chembl_target: {
    target_chembl_id: "CHEMBL240",
    pref_name: "Voltage-gated inwardly rectifying potassium channel KCNH2",
    organism: "Homo sapiens",
    target_type: "SINGLE PROTEIN",
    target_components: [{ accession: "Q12809", component_id: 165 }],
  },
};
