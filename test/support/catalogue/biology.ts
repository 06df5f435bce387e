import type { Replies } from "./reply.ts";

const protein = {
  entryType: "UniProtKB reviewed (Swiss-Prot)",
  primaryAccession: "P04637",
  uniProtkbId: "P53_HUMAN",
  organism: { scientificName: "Homo sapiens", taxonId: 9606 },
  proteinDescription: { recommendedName: { fullName: { value: "Cellular tumor antigen p53" } } },
  genes: [{ geneName: { value: "TP53" }, synonyms: [{ value: "P53" }] }],
  sequence: { value: "MEEPQSDP", length: 393, molWeight: 43653 },
};
const gene = {
  id: "ENSG00000141510",
  display_name: "TP53",
  description: "tumor protein p53 [Source:HGNC Symbol;Acc:HGNC:11998]",
  species: "homo_sapiens",
  object_type: "Gene",
  biotype: "protein_coding",
  assembly_name: "GRCh38",
  seq_region_name: "17",
  start: 7661779,
  end: 7687538,
  strand: -1,
};
const partner = {
  stringId_A: "9606.ENSP00000269305",
  stringId_B: "9606.ENSP00000258149",
  preferredName_A: "TP53",
  preferredName_B: "MDM2",
  ncbiTaxonId: 9606,
  score: 0.999,
  escore: 0.999,
  dscore: 0.9,
  tscore: 0.963,
};
const interpro = {
  metadata: { accession: "IPR000719", name: "Protein kinase domain", type: "domain", source_database: "interpro" },
};

export const biology: Replies = {
  uniprot_search: { results: [protein, { primaryAccession: "Q00001", uniProtkbId: "X_Y" }] },
  uniprot_get: protein,
  uniprot_taxon: {
    taxonId: 9606,
    scientificName: "Homo sapiens",
    commonName: "Human",
    rank: "species",
    lineage: [{ scientificName: "Homo", taxonId: 9605, rank: "genus" }],
  },
  ensembl_gene_by_symbol: {
    ...gene,
    Transcript: [{ id: "ENST00000269305", display_name: "TP53-201", biotype: "protein_coding" }],
  },
  ensembl_lookup: gene,
  pdb_entry: {
    rcsb_id: "4HHB",
    struct: { title: "THE CRYSTAL STRUCTURE OF HUMAN DEOXYHAEMOGLOBIN AT 1.74 ANGSTROMS RESOLUTION" },
    exptl: [{ method: "X-RAY DIFFRACTION" }],
    rcsb_entry_info: { resolution_combined: [1.74], deposited_atom_count: 4779 },
    rcsb_accession_info: { deposit_date: "1984-03-07T00:00:00Z" },
    rcsb_entry_container_identifiers: { polymer_entity_ids: ["1", "2"] },
  },
  pdb_polymer: {
    rcsb_id: "4HHB_1",
    rcsb_polymer_entity: { pdbx_description: "HEMOGLOBIN (DEOXY) (ALPHA CHAIN)" },
    rcsb_entity_source_organism: [{ ncbi_scientific_name: "Homo sapiens" }],
    entity_poly: { rcsb_entity_polymer_type: "Protein", rcsb_sample_sequence_length: 141 },
  },
  string_partners: [partner],
  string_resolve: [
    {
      queryIndex: 0,
      stringId: "9606.ENSP00000269305",
      ncbiTaxonId: 9606,
      taxonName: "Homo sapiens",
      preferredName: "TP53",
      annotation: "Cellular tumor antigen p53; acts as a tumor suppressor.",
    },
  ],
  reactome_pathways_of_protein: [
    { dbId: 69488, stId: "R-HSA-69488", displayName: "Stabilization of p53", speciesName: "Homo sapiens" },
  ],
  reactome_get: {
    dbId: 69278,
    stId: "R-HSA-69278",
    displayName: "Cell Cycle, Mitotic",
    schemaClass: "Pathway",
    species: [{ displayName: "Homo sapiens" }],
  },
  mygene_search: {
    took: 4,
    total: 2,
    max_score: 90.2,
    hits: [
      { _id: "1017", _score: 90.2, entrezgene: "1017", name: "cyclin dependent kinase 2", symbol: "CDK2", taxid: 9606 },
    ],
  },
  mygene_get: {
    _id: "1017",
    symbol: "CDK2",
    name: "cyclin dependent kinase 2",
    taxid: 9606,
    type_of_gene: "protein-coding",
    map_location: "12q13.2",
    summary: "This gene encodes a member of a family of serine/threonine protein kinases.",
  },
  interpro_search: { count: 1234, next: null, previous: null, results: [interpro] },
  interpro_get: {
    metadata: {
      accession: "IPR000504",
      name: { name: "RNA recognition motif domain", short: "RRM_dom" },
      type: "domain",
      source_database: "interpro",
      go_terms: [{ identifier: "GO:0003723", name: "RNA binding" }],
    },
  },
  interpro_of_protein: { count: 1, results: [interpro] },
};
