/** Species and where they were seen. */
import { integer, list, maybe, number, record, text, within } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

const gbifSpecies = record({
  key: integer("key", "Identifier of the taxon at GBIF"),
  scientific_name: text("scientificName", "Scientific name with its author"),
  name: maybe(text("canonicalName", "Scientific name without its author")),
  rank: maybe(text("rank", "SPECIES, GENUS, FAMILY and so on")),
  status: maybe(text("taxonomicStatus", "ACCEPTED, SYNONYM and so on")),
  kingdom: maybe(text("kingdom", "Kingdom")),
  order: maybe(text("order", "Order")),
  family: maybe(text("family", "Family")),
  genus: maybe(text("genus", "Genus")),
});

const inatTaxon = record({
  id: integer("id", "Identifier of the taxon at iNaturalist"),
  name: text("name", "Scientific name"),
  common_name: maybe(text("preferred_common_name", "Common name")),
  rank: text("rank", "species, genus and so on"),
  group: maybe(text("iconic_taxon_name", "Large group that it belongs to, such as Aves")),
  observations: integer("observations_count", "Observations"),
});

const aphia = record({
  aphia_id: integer("AphiaID", "Identifier at the World Register of Marine Species"),
  name: maybe(text("scientificname", "Scientific name")),
  authority: maybe(text("authority", "Who described it, and when")),
  rank: maybe(text("rank", "Rank")),
  status: maybe(text("status", "accepted, unaccepted and so on")),
  valid_name: maybe(text("valid_name", "Name that is accepted for it")),
  kingdom: maybe(text("kingdom", "Kingdom")),
  family: maybe(text("family", "Family")),
});
const WORMS = "https://www.marinespecies.org/rest";

export const nature: readonly CatalogueApi[] = [
  {
    name: "gbif",
    title: "GBIF API",
    licence: told(
      "CC-BY-NC-4.0 at the strictest, by data set",
      file("awslabs/open-data-registry", "datasets/gbif.yaml"),
      "under the GBIF [terms of use](https://www.gbif.org/terms)",
    ),
    terms: terms("https://www.gbif.org/terms", file("awslabs/open-data-registry", "datasets/gbif.yaml")),
    limit: told(
      "No number; by the load of its servers",
      file("gbif/tech-docs", "en/openapi/modules/ROOT/pages/usage.adoc"),
      "Rapid or numerous queries to search APIs may be rate limited, depending on our server load",
    ),
    per_second: 2,
    sources: [
      file("gbif/pygbif", "test/vcr_cassettes/test_name_backbone.yaml"),
      file("gbif/pygbif", "test/vcr_cassettes/test_name_lookup_rank.yaml"),
      file("ropensci/rgbif", "tests/fixtures/name_usage_data_synonyms.yml"),
      file("ropensci/rgbif", "tests/fixtures/occ_search_depth.yml"),
      file("ropensci/rgbif", "man-roxygen/occ_data_egs.R"),
    ],
    seeds: {
      tool: "gbif_search_species",
      input: { query: "Puma concolor" },
      list: "/species",
      id: "key",
      label: "name",
      takenBy: { tool: "gbif_species", argument: "key" },
    },
    tools: [
      tool({
        name: "gbif_match",
        does: "Finds the taxon that a scientific name means, with how sure that is.",
        url: "https://api.gbif.org/v1/species/match",
        asks: { name: words("Scientific name, such as Puma concolor") },
        gives: record({
          key: maybe(integer("usageKey", "Identifier of the taxon at GBIF")),
          scientific_name: maybe(text("scientificName", "Scientific name with its author")),
          rank: maybe(text("rank", "Rank")),
          match: text("matchType", "EXACT, FUZZY, HIGHERRANK or NONE"),
          confidence: integer("confidence", "How sure it is, 0 to 100"),
          family: maybe(text("family", "Family")),
        }),
        probes: [{ name: "Puma concolor" }],
      }),
      tool({
        name: "gbif_search_species",
        does: "Finds taxa by words of their names.",
        url: "https://api.gbif.org/v1/species/search",
        asks: { query: words("Words of a name") },
        renamed: { query: "q" },
        query: { limit: "10", datasetKey: "d7dddbf4-2cf0-4f39-9b2a-bb099caae36c" },
        gives: record({
          total: integer("count", "Taxa that were found"),
          species: list("results", 10, gbifSpecies),
        }),
        probes: [{ query: "Puma concolor" }],
      }),
      tool({
        name: "gbif_species",
        does: "Gives a taxon by its identifier at GBIF: names, rank and what it belongs to.",
        url: "https://api.gbif.org/v1/species/{key}",
        asks: { key: whole("Identifier, 2435099 is the puma") },
        gives: gbifSpecies,
        probes: [{ key: 2435099 }],
      }),
      tool({
        name: "gbif_occurrences",
        does: "Lists records of where a taxon was seen or collected, in a country where one is given.",
        url: "https://api.gbif.org/v1/occurrence/search",
        asks: { key: whole("Identifier of the taxon") },
        may: { country: words("Country, two letters"), year: whole("Year") },
        renamed: { key: "taxonKey" },
        query: { limit: "10", hasCoordinate: "true" },
        gives: record({
          total: integer("count", "Records that were found"),
          occurrences: list(
            "results",
            10,
            record({
              key: integer("key", "Identifier of the record"),
              species: maybe(text("species", "Species")),
              latitude: number("decimalLatitude", "Latitude in degrees"),
              longitude: number("decimalLongitude", "Longitude in degrees"),
              date: maybe(text("eventDate", "When")),
              country: maybe(text("country", "Country")),
            }),
          ),
        }),
        probes: [{ key: 2435099, country: "BR" }],
      }),
    ],
  },
  {
    name: "inaturalist",
    title: "iNaturalist API",
    licence: null,
    terms: terms(
      "https://www.inaturalist.org/terms",
      file("inaturalist/iNaturalistAPI", "lib/views/swagger_v1.yml.ejs"),
    ),
    limit: told(
      "100 requests a minute at most, 60 and 10,000 a day are asked for",
      file("inaturalist/iNaturalistAPI", "lib/views/swagger_v1.yml.ejs"),
      "we throttle API usage to a max of 100 requests per minute",
    ),
    per_second: 1,
    sources: [file("inaturalist/iNaturalistAPI", "lib/views/swagger_v1.yml.ejs")],
    seeds: {
      tool: "inaturalist_taxa",
      input: { query: "oak" },
      list: "/taxa",
      id: "id",
      label: "name",
      takenBy: { tool: "inaturalist_taxon", argument: "id" },
    },
    tools: [
      tool({
        name: "inaturalist_taxa",
        does: "Finds taxa by words of their scientific or common names.",
        url: "https://api.inaturalist.org/v1/taxa",
        asks: { query: words("Words of a name") },
        renamed: { query: "q" },
        query: { per_page: "10" },
        gives: record({
          total: integer("total_results", "Taxa that were found"),
          taxa: list("results", 10, inatTaxon),
        }),
        probes: [{ query: "oak" }],
      }),
      tool({
        name: "inaturalist_taxon",
        does: "Gives a taxon by its identifier at iNaturalist, with how often it was observed.",
        url: "https://api.inaturalist.org/v1/taxa/{id}",
        asks: { id: whole("Identifier") },
        gives: within("results[0]", inatTaxon),
        probes: [{ id: 47851 }],
      }),
      tool({
        name: "inaturalist_species_in_place",
        does: "Lists the species that are observed most in a place.",
        url: "https://api.inaturalist.org/v1/observations/species_counts",
        asks: { place_id: whole("Identifier of the place at iNaturalist") },
        query: { per_page: "10" },
        gives: record({
          total: integer("total_results", "Species that were observed there"),
          species: list(
            "results",
            10,
            record({
              observations: integer("count", "Observations there"),
              taxon_id: integer("taxon.id", "Identifier of the taxon"),
              name: text("taxon.name", "Scientific name"),
              common_name: maybe(text("taxon.preferred_common_name", "Common name")),
            }),
          ),
        }),
        probes: [{ place_id: 7207 }],
      }),
      tool({
        name: "inaturalist_places",
        does: "Finds places by the beginning of their names.",
        url: "https://api.inaturalist.org/v1/places/autocomplete",
        asks: { name: words("Beginning of the name") },
        renamed: { name: "q" },
        gives: record({
          places: list(
            "results",
            10,
            record({
              id: integer("id", "Identifier of the place"),
              name: text("display_name", "Name"),
              area: maybe(number("bbox_area", "Area of its bounding box, in square degrees")),
            }),
          ),
        }),
        probes: [{ name: "Yosemite" }],
      }),
    ],
  },
  {
    name: "worms",
    title: "World Register of Marine Species",
    licence: told(
      "CC-BY; the whole database may not be redistributed",
      page("https://metadatacatalogue.lifewatch.eu/geonetwork/srv/api/records/3b402aca-5241-47e8-a96b-02eeeb97fec5"),
      "open-access under the terms of the Creative Commons Attribution License (CC-BY)",
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file("ropensci/worrms", "tests/fixtures/wm_records_name_fuzzy.yml"),
      file("ropensci/worrms", "tests/fixtures/wm_common_id_.yml"),
      file("iobis/pyworms", "pyworms/__init__.py"),
    ],
    seeds: {
      tool: "worms_by_name",
      input: { name: "Delphinus" },
      list: "",
      id: "aphia_id",
      label: "name",
      takenBy: { tool: "worms_get", argument: "aphia_id" },
    },
    tools: [
      tool({
        name: "worms_by_name",
        does: "Finds marine species whose scientific names begin with a text.",
        url: `${WORMS}/AphiaRecordsByName/{name}`,
        asks: { name: words("Beginning of a scientific name") },
        query: { like: "true", marine_only: "false" },
        gives: list("@", 10, aphia),
        probes: [{ name: "Delphinus" }],
      }),
      tool({
        name: "worms_get",
        does: "Gives a marine species by its AphiaID: names, status and where it belongs.",
        url: `${WORMS}/AphiaRecordByAphiaID/{aphia_id}`,
        asks: { aphia_id: whole("Identifier, 137102 is the killer whale") },
        gives: aphia,
        probes: [{ aphia_id: 137102 }],
      }),
      tool({
        name: "worms_common_names",
        does: "Lists common names of a marine species with their languages.",
        url: `${WORMS}/AphiaVernacularsByAphiaID/{aphia_id}`,
        asks: { aphia_id: whole("Identifier") },
        gives: list(
          "@",
          20,
          record({ name: text("vernacular", "Name"), language: maybe(text("language", "Language")) }),
        ),
        probes: [{ aphia_id: 137102 }],
      }),
    ],
  },
];
