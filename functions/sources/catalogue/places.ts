/** Places of the map and of the post. */
import { integer, list, maybe, number, numeral, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, latitude, longitude, tool, words } from "./form.ts";
import { file, terms, told } from "./source.ts";

const osmPlace = record({
  osm_type: text("osm_type", "node, way or relation of OpenStreetMap"),
  osm_id: integer("osm_id", "Its identifier"),
  name: text("display_name", "Full name of the place"),
  latitude: numeral("lat", "Latitude in degrees"),
  longitude: numeral("lon", "Longitude in degrees"),
  category: text("category", "Large kind of place"),
  type: text("type", "Kind of place"),
  importance: number("importance", "How important it is, about 0 to 1"),
});

const postcode = record({
  postcode: text("postcode", "Postcode"),
  country: text("country", "Country of the United Kingdom"),
  region: maybe(text("region", "Region of England")),
  district: maybe(text("admin_district", "District")),
  constituency: maybe(text("parliamentary_constituency", "Constituency of the parliament")),
  latitude: maybe(number("latitude", "Latitude in degrees")),
  longitude: maybe(number("longitude", "Longitude in degrees")),
});

export const places: readonly CatalogueApi[] = [
  {
    name: "nominatim",
    title: "Nominatim of OpenStreetMap",
    licence: told(
      "ODbL-1.0",
      file("osm-search/Nominatim", "docs/api/Search.md"),
      "OpenStreetMap contributors, ODbL 1.0.",
    ),
    terms: terms(
      "https://operations.osmfoundation.org/policies/nominatim/",
      file("osm-search/Nominatim", "docs/api/Search.md"),
    ),
    limit: null,
    per_second: 0.5,
    sources: [
      file("osm-search/Nominatim", "docs/api/Search.md"),
      file("osm-search/Nominatim", "docs/api/Reverse.md"),
      file("osm-search/Nominatim", "docs/api/Output.md"),
    ],
    seeds: {
      tool: "nominatim_search",
      input: { query: "Birmingham" },
      list: "",
      id: "name",
      label: "name",
      takenBy: { tool: "nominatim_search", argument: "query" },
    },
    tools: [
      tool({
        name: "nominatim_search",
        does: "Finds places by name or address, with coordinates.",
        url: "https://nominatim.openstreetmap.org/search",
        asks: { query: words("Name or address") },
        renamed: { query: "q" },
        query: { format: "jsonv2", limit: "5" },
        gives: list("@", 5, osmPlace),
        probes: [{ query: "Brandenburger Tor, Berlin" }],
      }),
      tool({
        name: "nominatim_reverse",
        does: "Gives the address at a place of the map.",
        url: "https://nominatim.openstreetmap.org/reverse",
        asks: { latitude: latitude(), longitude: longitude() },
        renamed: { latitude: "lat", longitude: "lon" },
        query: { format: "jsonv2" },
        gives: record({
          name: text("display_name", "Full address"),
          road: maybe(text("address.road", "Road")),
          city: maybe(text("address.city || address.town || address.village", "City, town or village")),
          postcode: maybe(text("address.postcode", "Postcode")),
          country: maybe(text("address.country", "Country")),
        }),
        probes: [{ latitude: 52.5163, longitude: 13.3777 }],
      }),
    ],
  },
  {
    name: "postcodes-io",
    title: "Postcodes.io",
    licence: told(
      "OS OpenData licence; for Northern Ireland that of the ONSPD, free for non-commercial use",
      file("ideal-postcodes/postcodes.io", "docs/licences.mdx"),
      "Great Britain postcode data may be used under the terms of the OS OpenData licence.",
    ),
    terms: terms("https://postcodes.io/docs/licenses", file("ideal-postcodes/postcodes.io", "static/openapi.yaml")),
    limit: null,
    per_second: 2,
    sources: [file("ideal-postcodes/postcodes.io", "static/openapi.yaml")],
    seeds: {
      tool: "postcode_search",
      input: { query: "SW1A" },
      list: "/postcodes",
      id: "postcode",
      label: "postcode",
      takenBy: { tool: "postcode_lookup", argument: "postcode" },
    },
    tools: [
      tool({
        name: "postcode_lookup",
        does: "Gives district, region, constituency and coordinates of a postcode of the United Kingdom.",
        url: "https://api.postcodes.io/postcodes/{postcode}",
        asks: { postcode: words("Postcode, such as SW1A 1AA") },
        gives: within("result", postcode),
        probes: [{ postcode: "SW1A 1AA" }],
      }),
      tool({
        name: "postcode_search",
        does: "Finds postcodes of the United Kingdom that begin with a text.",
        url: "https://api.postcodes.io/postcodes",
        asks: { query: words("Beginning of a postcode") },
        query: { limit: "10" },
        gives: record({ postcodes: list("result", 10, postcode) }),
        probes: [{ query: "SW1A" }],
      }),
      tool({
        name: "postcode_outcode",
        does: "Gives where an outward code of the United Kingdom lies, the part of a postcode before the space.",
        url: "https://api.postcodes.io/outcodes/{outcode}",
        asks: { outcode: words("Outward code, such as SW1A") },
        gives: within(
          "result",
          record({
            outcode: text("outcode", "Outward code"),
            latitude: maybe(number("latitude", "Latitude in degrees")),
            longitude: maybe(number("longitude", "Longitude in degrees")),
            districts: texts("admin_district", 10, "Districts that it lies in"),
            countries: texts("country", 5, "Countries that it lies in"),
          }),
        ),
        probes: [{ outcode: "SW1A" }],
      }),
    ],
  },
];
