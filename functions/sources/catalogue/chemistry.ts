/** Compounds and what they do. */
import { integer, list, maybe, number, numeral, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

const compound = record({
  cid: integer("CID", "Identifier at PubChem"),
  formula: text("MolecularFormula", "Molecular formula"),
  weight: numeral("MolecularWeight", "Molecular weight in g/mol"),
  iupac_name: maybe(text("IUPACName", "Systematic name")),
  inchi_key: maybe(text("InChIKey", "Key of the structure")),
  log_p: maybe(number("XLogP", "Computed octanol-water partition coefficient")),
  polar_surface: maybe(number("TPSA", "Topological polar surface in square angstroms")),
  donors: maybe(integer("HBondDonorCount", "Donors of hydrogen bonds")),
  acceptors: maybe(integer("HBondAcceptorCount", "Acceptors of hydrogen bonds")),
});
const PROPERTIES = "MolecularFormula,MolecularWeight,IUPACName,InChIKey,XLogP,TPSA,HBondDonorCount,HBondAcceptorCount";
const PUBCHEM = "https://pubchem.ncbi.nlm.nih.gov/rest/pug/compound";

const molecule = record({
  chembl_id: text("molecule_chembl_id", "Identifier at ChEMBL"),
  name: maybe(text("pref_name", "Preferred name")),
  max_phase: maybe(numeral("max_phase", "Furthest phase of trials, 4 is approved")),
  formula: maybe(text("molecule_properties.full_molformula", "Molecular formula")),
  weight: maybe(numeral("molecule_properties.full_mwt", "Molecular weight in g/mol")),
  log_p: maybe(numeral("molecule_properties.alogp", "Computed logarithm of the partition coefficient")),
  inchi_key: maybe(text("molecule_structures.standard_inchi_key", "Key of the structure")),
});
const CHEMBL = "https://www.ebi.ac.uk/chembl/api/data";

export const chemistry: readonly CatalogueApi[] = [
  {
    name: "pubchem",
    title: "PubChem PUG REST",
    licence: told(
      "Public domain",
      file("biothings/mychem.info", "src/hub/dataload/sources/pubchem/pubchem_upload.py"),
      '"license": "public domain"',
    ),
    terms: terms(
      "https://www.ncbi.nlm.nih.gov/home/about/policies/",
      file("biothings/mychem.info", "src/hub/dataload/sources/pubchem/pubchem_upload.py"),
    ),
    limit: told(
      "Five requests a second",
      page("http://pubchemdocs.ncbi.nlm.nih.gov/programmatic-access"),
      "not make more than 5 requests per second",
    ),
    per_second: 3,
    sources: [
      file("mcs07/PubChemPy", "pubchempy.py"),
      file("ropensci/webchem", "R/pubchem.R"),
      file("biotite-dev/biotite", "src/biotite/database/pubchem/query.py"),
      file("cokelaer/bioservices", "src/bioservices/pubchem.py"),
    ],
    seeds: {
      tool: "pubchem_find_by_formula",
      input: { formula: "C9H8O4" },
      list: "/cids",
      takenBy: { tool: "pubchem_compound", argument: "cid" },
    },
    tools: [
      tool({
        name: "pubchem_compound_by_name",
        does: "Gives formula, weight and other properties of a compound by its name.",
        url: `${PUBCHEM}/name/{name}/property/${PROPERTIES}/JSON`,
        asks: { name: words("Name, such as aspirin") },
        gives: within("PropertyTable.Properties[0]", compound),
        probes: [{ name: "aspirin" }, { name: "caffeine" }],
      }),
      tool({
        name: "pubchem_compound",
        does: "Gives formula, weight and other properties of a compound by its identifier at PubChem.",
        url: `${PUBCHEM}/cid/{cid}/property/${PROPERTIES}/JSON`,
        asks: { cid: { type: "integer", description: "Identifier, 2244 is aspirin", minimum: 1 } },
        gives: within("PropertyTable.Properties[0]", compound),
        probes: [{ cid: 2244 }],
      }),
      tool({
        name: "pubchem_synonyms",
        does: "Lists names by which a compound is known, by its identifier at PubChem.",
        url: `${PUBCHEM}/cid/{cid}/synonyms/JSON`,
        asks: { cid: { type: "integer", description: "Identifier", minimum: 1 } },
        gives: record({
          synonyms: texts("InformationList.Information[0].Synonym", 20, "Names, the most usual first"),
        }),
        probes: [{ cid: 2244 }],
      }),
      tool({
        name: "pubchem_find_by_formula",
        does: "Lists compounds that have a molecular formula, by their identifiers, ten at most.",
        url: `${PUBCHEM}/fastformula/{formula}/cids/JSON`,
        asks: { formula: words("Molecular formula, such as C9H8O4") },
        query: { MaxRecords: "10" },
        gives: record({
          cids: list("IdentifierList.CID", 10, { select: "@", schema: { type: "integer" } }, "Identifiers at PubChem"),
        }),
        probes: [{ formula: "C9H8O4" }],
      }),
    ],
  },
  {
    name: "chembl",
    title: "ChEMBL web services",
    licence: told(
      "CC-BY-SA-3.0",
      file("chembl/GLaDOS-docs", "about.md"),
      "The ChEMBL data is made available on a [Creative Commons Attribution-Share Alike 3.0 Unported",
    ),
    terms: terms("http://www.ebi.ac.uk/Information/termsofuse.html", file("chembl/GLaDOS-docs", "about.md")),
    limit: null,
    per_second: 2,
    sources: [
      file("chembl/GLaDOS-docs", "web-services/chembl-data-web-services.md"),
      file("chembl/chembl_webservices_2", "chembl_webservices/resources/molecule.py"),
      file("chembl/chembl_webservices_2", "chembl_webservices/resources/mechanism.py"),
      file("chembl/chembl_webservices_2", "chembl_webservices/resources/target.py"),
      file("cokelaer/bioservices", "src/bioservices/chembl.py"),
    ],
    seeds: {
      tool: "chembl_search_molecules",
      input: { query: "aspirin" },
      list: "/molecules",
      id: "chembl_id",
      label: "name",
      takenBy: { tool: "chembl_molecule", argument: "chembl_id" },
    },
    tools: [
      tool({
        name: "chembl_search_molecules",
        does: "Finds molecules by name or synonym.",
        url: `${CHEMBL}/molecule/search.json`,
        asks: { query: words("Name, such as aspirin") },
        renamed: { query: "q" },
        query: { limit: "10" },
        gives: record({ molecules: list("molecules", 10, molecule) }),
        probes: [{ query: "aspirin" }],
      }),
      tool({
        name: "chembl_molecule",
        does: "Gives a molecule by its ChEMBL identifier: name, phase of trials, formula, weight.",
        url: `${CHEMBL}/molecule/{chembl_id}.json`,
        asks: { chembl_id: words("Identifier, such as CHEMBL25") },
        gives: molecule,
        probes: [{ chembl_id: "CHEMBL25" }],
      }),
      tool({
        name: "chembl_mechanisms",
        does: "Lists how a drug works: what it acts on and in which way.",
        url: `${CHEMBL}/mechanism.json`,
        asks: { chembl_id: words("Identifier of the molecule, such as CHEMBL25") },
        renamed: { chembl_id: "molecule_chembl_id" },
        query: { limit: "10" },
        gives: record({
          mechanisms: list(
            "mechanisms",
            10,
            record({
              mechanism: maybe(text("mechanism_of_action", "How it works")),
              action: maybe(text("action_type", "INHIBITOR, AGONIST and so on")),
              target_id: maybe(text("target_chembl_id", "Identifier of what it acts on")),
            }),
          ),
        }),
        probes: [{ chembl_id: "CHEMBL25" }],
      }),
      tool({
        name: "chembl_target",
        does: "Gives what drugs act on, by its ChEMBL identifier: name, organism, kind.",
        url: `${CHEMBL}/target/{target_id}.json`,
        asks: { target_id: words("Identifier, such as CHEMBL240") },
        gives: record({
          target_id: text("target_chembl_id", "Identifier"),
          name: text("pref_name", "Preferred name"),
          organism: maybe(text("organism", "Species")),
          type: text("target_type", "SINGLE PROTEIN, PROTEIN FAMILY and so on"),
          accessions: textsOf("target_components", "accession", 10, "Accessions of UniProt of its parts"),
        }),
        probes: [{ target_id: "CHEMBL240" }],
      }),
    ],
  },
];
