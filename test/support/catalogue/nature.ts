import type { Replies } from "./reply.ts";

const puma = {
  key: 2435099,
  scientificName: "Puma concolor (Linnaeus, 1771)",
  canonicalName: "Puma concolor",
  rank: "SPECIES",
  taxonomicStatus: "ACCEPTED",
  kingdom: "Animalia",
  order: "Carnivora",
  family: "Felidae",
  genus: "Puma",
};
const oak = {
  id: 47851,
  name: "Quercus",
  preferred_common_name: "oaks",
  rank: "genus",
  iconic_taxon_name: "Plantae",
  observations_count: 1500000,
};
const orca = {
  AphiaID: 137102,
  scientificname: "Orcinus orca",
  authority: "(Linnaeus, 1758)",
  rank: "Species",
  status: "accepted",
  valid_name: "Orcinus orca",
  kingdom: "Animalia",
  family: "Delphinidae",
};

export const nature: Replies = {
  gbif_match: {
    usageKey: 2435099,
    scientificName: "Puma concolor (Linnaeus, 1771)",
    canonicalName: "Puma concolor",
    rank: "SPECIES",
    status: "ACCEPTED",
    confidence: 100,
    matchType: "EXACT",
    family: "Felidae",
  },
  gbif_search_species: { offset: 0, limit: 10, endOfRecords: true, count: 1, results: [puma] },
  gbif_species: puma,
  gbif_occurrences: {
    offset: 0,
    limit: 10,
    count: 4000,
    results: [
      {
        key: 1234567890,
        species: "Puma concolor",
        decimalLatitude: -19.5,
        decimalLongitude: -56.1,
        eventDate: "2023-05-01",
        country: "Brazil",
      },
    ],
  },
  inaturalist_taxa: { total_results: 9, page: 1, per_page: 10, results: [oak] },
  inaturalist_taxon: { total_results: 1, page: 1, per_page: 30, results: [oak] },
  inaturalist_species_in_place: {
    total_results: 4000,
    page: 1,
    per_page: 10,
    results: [{ count: 120, taxon: { id: 3454, name: "Zenaida macroura", preferred_common_name: "Mourning Dove" } }],
  },
  inaturalist_places: {
    total_results: 1,
    page: 1,
    per_page: 10,
    results: [{ id: 68542, name: "Yosemite NP", display_name: "Yosemite National Park, US, CA", bbox_area: 0.6 }],
  },
  worms_by_name: [orca],
  worms_get: orca,
  worms_common_names: [{ vernacular: "killer whale", language_code: "eng", language: "English" }],
};
