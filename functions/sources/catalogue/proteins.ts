/** Structures, domains and partners of proteins: the rest of biology. */
import { integer, list, long, maybe, number, record, text, texts } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

const interaction = record({
  protein: text("preferredName_A", "Name of the protein"),
  partner: text("preferredName_B", "Name of the other"),
  taxon_id: integer("ncbiTaxonId | to_number(@)", "Species"),
  score: number("score", "Confidence from 0 to 1"),
  experiments: number("escore", "Confidence from experiments"),
  text_mining: number("tscore", "Confidence from texts"),
});

const interproEntry = record({
  accession: text("metadata.accession", "Accession"),
  name: text("metadata.name | (@.name || @)", "Name"),
  type: text("metadata.type", "family, domain, homologous_superfamily and so on"),
  source: text("metadata.source_database", "Database that it is from"),
});

export const proteins: readonly CatalogueApi[] = [
  {
    name: "rcsb-pdb",
    title: "RCSB PDB Data API",
    licence: told(
      "CC0-1.0",
      file("awslabs/open-data-registry", "datasets/pdb-3d-structural-biology-data.yaml"),
      "License: https://creativecommons.org/publicdomain/zero/1.0/",
    ),
    terms: null,
    limit: told(
      "20 requests a second are what its own client keeps to",
      file("rcsb/py-rcsb-api", "docs/config/custom_configuration.md"),
      "Requests per second limit for the Data API",
    ),
    per_second: 2,
    sources: [
      file("rcsb/py-rcsb-api", "rcsbapi/data/resources/entry.json"),
      file("rcsb/py-rcsb-api", "rcsbapi/data/resources/polymer_entity.json"),
      file("rcsb/py-rcsb-api", "rcsbapi/const.py"),
    ],
    seeds: {
      tool: "pdb_entry",
      input: { entry_id: "4HHB" },
      list: "/polymer_entities",
      takenBy: { tool: "pdb_polymer", argument: "entity_id" },
    },
    tools: [
      tool({
        name: "pdb_entry",
        does: "Gives a structure of the Protein Data Bank: title, method, resolution, dates and its polymers.",
        url: "https://data.rcsb.org/rest/v1/core/entry/{entry_id}",
        asks: { entry_id: words("Identifier of four characters, such as 4HHB") },
        gives: record({
          entry_id: text("rcsb_id", "Identifier"),
          title: text("struct.title", "Title"),
          method: maybe(text("exptl[0].method", "Method of experiment")),
          resolution: maybe(number("rcsb_entry_info.resolution_combined[0]", "Resolution in angstroms")),
          atoms: maybe(integer("rcsb_entry_info.deposited_atom_count", "Atoms that were deposited")),
          deposited: maybe(text("rcsb_accession_info.deposit_date", "When it was deposited")),
          polymer_entities: texts("rcsb_entry_container_identifiers.polymer_entity_ids", 20, "Numbers of its polymers"),
        }),
        probes: [{ entry_id: "4HHB" }],
      }),
      tool({
        name: "pdb_polymer",
        does: "Gives one polymer of a structure: what it is, from which organism, how long.",
        url: "https://data.rcsb.org/rest/v1/core/polymer_entity/{entry_id}/{entity_id}",
        asks: { entry_id: words("Identifier of the structure"), entity_id: words("Number of the polymer within it") },
        gives: record({
          id: text("rcsb_id", "Identifier of the polymer"),
          description: maybe(text("rcsb_polymer_entity.pdbx_description", "What it is")),
          organism: maybe(text("rcsb_entity_source_organism[0].ncbi_scientific_name", "Species that it is from")),
          type: maybe(text("entity_poly.rcsb_entity_polymer_type", "Protein, DNA or RNA")),
          length: maybe(integer("entity_poly.rcsb_sample_sequence_length", "Residues")),
        }),
        probes: [{ entry_id: "4HHB", entity_id: "1" }],
      }),
    ],
  },
  {
    name: "string-db",
    title: "STRING API",
    licence: told(
      "CC-BY-4.0",
      file("berntpopp/stringdb-link", "docs/data.md"),
      "STRING data are released under **[Creative Commons BY 4.0]",
    ),
    terms: null,
    limit: told(
      "No number; a client keeps to one request a second",
      file("berntpopp/stringdb-link", "README.md"),
      "throttles to STRING's courtesy rate",
    ),
    per_second: 1,
    sources: [
      file("berntpopp/stringdb-link", "stringdb_link/api/client.py"),
      file("berntpopp/stringdb-link", "stringdb_link/models/responses.py"),
      file("berntpopp/stringdb-link", "stringdb_link/config_models.py"),
    ],
    seeds: {
      tool: "string_partners",
      input: { protein: "TP53", species: 9606 },
      list: "",
      id: "partner",
      label: "partner",
      takenBy: { tool: "string_partners", argument: "protein" },
    },
    tools: [
      tool({
        name: "string_partners",
        does: "Lists proteins that interact with a protein, the surest first.",
        url: "https://string-db.org/api/json/interaction_partners",
        asks: { protein: words("Name of the protein, such as TP53"), species: whole("NCBI identifier, 9606 is human") },
        renamed: { protein: "identifiers" },
        query: { limit: "10", caller_identity: "dive" },
        gives: list("@", 10, interaction),
        probes: [{ protein: "TP53", species: 9606 }],
      }),
      tool({
        name: "string_resolve",
        does: "Finds the protein of STRING that a name or accession means.",
        url: "https://string-db.org/api/json/get_string_ids",
        asks: { name: words("Name, symbol or accession"), species: whole("NCBI identifier, 9606 is human") },
        renamed: { name: "identifiers" },
        query: { limit: "5", caller_identity: "dive" },
        gives: list(
          "@",
          5,
          record({
            string_id: text("stringId", "Identifier at STRING"),
            name: text("preferredName", "Name"),
            species: text("taxonName", "Species"),
            annotation: long("annotation", "What the protein does"),
          }),
        ),
        probes: [{ name: "p53", species: 9606 }],
      }),
    ],
  },
  {
    name: "interpro",
    title: "InterPro API",
    licence: told(
      "No constraints beyond those of who owns the data, by EMBL-EBI's terms",
      page("https://www.ebi.ac.uk/about/terms-of-use"),
      "They impose no additional constraints on the use of the contributed data than those provided by the data owner",
    ),
    terms: terms(
      "https://www.ebi.ac.uk/about/terms-of-use",
      page("https://www.ebi.ac.uk/about/terms-of-use"),
      "Terms of Use for EMBL-EBI Services",
    ),
    limit: null,
    per_second: 1,
    sources: [
      file("ProteinsWebTeam/interpro7-api", "webfront/static/interpro7-swagger.yml"),
      file("ProteinsWebTeam/interpro7-api", "docs/modifiers.md"),
      file("ProteinsWebTeam/interpro7-api", "docs/examples/fetch-protein-matches.py"),
    ],
    seeds: {
      tool: "interpro_search",
      input: { query: "kinase" },
      list: "/entries",
      id: "accession",
      label: "name",
      takenBy: { tool: "interpro_get", argument: "accession" },
    },
    tools: [
      tool({
        name: "interpro_search",
        does: "Finds families and domains of proteins by words.",
        url: "https://www.ebi.ac.uk/interpro/api/entry/interpro",
        asks: { query: words("Words to search for") },
        renamed: { query: "search" },
        query: { page_size: "10" },
        gives: record({
          total: integer("count", "Entries that were found"),
          entries: list("results", 10, interproEntry),
        }),
        probes: [{ query: "kinase" }],
      }),
      tool({
        name: "interpro_get",
        does: "Gives a family or domain of proteins by its accession, with terms of the Gene Ontology.",
        url: "https://www.ebi.ac.uk/interpro/api/entry/interpro/{accession}",
        asks: { accession: words("Accession, such as IPR000504") },
        gives: record({
          accession: text("metadata.accession", "Accession"),
          name: text("metadata.name | (@.name || @)", "Name"),
          type: text("metadata.type", "family, domain and so on"),
          go_terms: list(
            "metadata.go_terms",
            10,
            record({ id: text("identifier", "Term"), name: text("name", "What the term means") }),
          ),
        }),
        probes: [{ accession: "IPR000504" }],
      }),
      tool({
        name: "interpro_of_protein",
        does: "Lists families and domains that a protein has, by its accession of UniProt.",
        url: "https://www.ebi.ac.uk/interpro/api/entry/interpro/protein/uniprot/{accession}",
        asks: { accession: words("Accession of UniProt, such as P12345") },
        gives: record({ entries: list("results", 20, interproEntry) }),
        probes: [{ accession: "P12345" }],
      }),
    ],
  },
];
