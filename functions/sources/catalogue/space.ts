/** Bodies of the solar system, planets of other stars, and news of spaceflight. */
import { integer, list, long, maybe, numeral, record, text, textsOf } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";

const article = record({
  id: integer("id", "Identifier of the article"),
  title: text("title", "Title"),
  site: text("news_site", "Where it stands"),
  published: text("published_at", "When it was published, UTC"),
  summary: long("summary", "Beginning of the article"),
  authors: textsOf("authors", "name", 5, "Names of its authors"),
});

export const space: readonly CatalogueApi[] = [
  {
    name: "jpl-ssd",
    title: "JPL Solar System Dynamics APIs",
    licence: "Work of NASA, free to use with credit",
    terms: "https://www.jpl.nasa.gov/caltechjpl-image-use-policy",
    documentation: "https://ssd-api.jpl.nasa.gov/",
    limit: "None published; one request at a time is asked for",
    per_second: 1,
    seeds: {
      tool: "jpl_close_approaches",
      input: { "date-min": "2024-01-01", "date-max": "2024-02-01" },
      list: "/approaches",
      id: "designation",
      label: "designation",
      takenBy: { tool: "jpl_approaches_of", argument: "des" },
    },
    tools: [
      tool({
        name: "jpl_close_approaches",
        does: "Lists asteroids and comets that come close to the Earth between two days, the nearest first.",
        url: "https://ssd-api.jpl.nasa.gov/cad.api",
        asks: { "date-min": words("First day, YYYY-MM-DD"), "date-max": words("Last day, YYYY-MM-DD") },
        query: { "dist-max": "0.05", sort: "dist", limit: "20" },
        gives: approaches(),
        probes: [{ "date-min": "2024-01-01", "date-max": "2024-02-01" }],
      }),
      tool({
        name: "jpl_approaches_of",
        does: "Lists when one asteroid or comet comes near the Earth, between 1900 and 2100.",
        url: "https://ssd-api.jpl.nasa.gov/cad.api",
        asks: { des: words("Designation, such as 433 or 2015 AB") },
        query: { "date-min": "1900-01-01", "date-max": "2100-01-01", "dist-max": "0.2", limit: "20" },
        gives: approaches(),
        probes: [{ des: "433" }],
      }),
      tool({
        name: "jpl_fireballs",
        does: "Lists the latest fireballs that satellites saw from a day on, with energy and place.",
        url: "https://ssd-api.jpl.nasa.gov/fireball.api",
        asks: { "date-min": words("From this day on, YYYY-MM-DD") },
        query: { limit: "20" },
        gives: record({
          count: numeral("count", "Fireballs that are listed"),
          fireballs: list(
            "data",
            20,
            record({
              date: text("[0]", "When, UTC"),
              energy: numeral("[1]", "Radiated energy, 10^10 joules"),
              impact: numeral("[2]", "Estimated impact energy, kilotons"),
              latitude: maybe(numeral("[3]", "Latitude in degrees, without its direction")),
              north_or_south: maybe(text("[4]", "N or S")),
              longitude: maybe(numeral("[5]", "Longitude in degrees, without its direction")),
              east_or_west: maybe(text("[6]", "E or W")),
            }),
          ),
        }),
        probes: [{ "date-min": "2023-01-01" }],
      }),
    ],
  },
  {
    name: "exoplanet-archive",
    title: "NASA Exoplanet Archive TAP service",
    licence: "Public domain, with an acknowledgement asked for",
    terms: "https://exoplanetarchive.ipac.caltech.edu/docs/acknowledge.html",
    documentation: "https://exoplanetarchive.ipac.caltech.edu/docs/TAP/usingTAP.html",
    limit: "None documented; large results may time out",
    per_second: 0.5,
    seeds: {
      tool: "exoplanets",
      input: { query: "select top 20 pl_name from pscomppars where disc_year=2022" },
      list: "",
      id: "planet",
      label: "planet",
    },
    unconfirmed:
      "Its CSV is read, since guides differ on the form of its JSON; what type it sends CSV as they do not say",
    tools: [
      tool({
        name: "exoplanets",
        does: "Asks the table pscomppars of planets of other stars in ADQL; name pl_name, hostname, pl_rade, pl_bmasse, pl_orbper, disc_year, discoverymethod.",
        url: "https://exoplanetarchive.ipac.caltech.edu/TAP/sync",
        asks: { query: words("ADQL, such as select top 5 pl_name,hostname,pl_rade from pscomppars") },
        query: { format: "csv" },
        format: "csv",
        gives: list(
          "@",
          50,
          record({
            planet: maybe(text("pl_name | (@ && to_string(@))", "Name of the planet")),
            star: maybe(text("hostname | (@ && to_string(@))", "Name of its star")),
            radius: maybe(numeral("pl_rade", "Radius in radii of the Earth")),
            mass: maybe(numeral("pl_bmasse", "Mass in masses of the Earth")),
            period: maybe(numeral("pl_orbper", "Period of its orbit in days")),
            year: maybe(numeral("disc_year", "Year of its discovery")),
            method: maybe(text("discoverymethod", "How it was discovered")),
          }),
        ),
        probes: [
          {
            query:
              "select top 5 pl_name,hostname,pl_rade,pl_bmasse,pl_orbper,disc_year,discoverymethod from pscomppars where disc_year=2022",
          },
        ],
      }),
    ],
  },
  {
    name: "spaceflight-news",
    title: "Spaceflight News API",
    licence: "Links and summaries of articles, which stay their publishers'",
    terms: "https://www.spaceflightnewsapi.net/",
    documentation: "https://api.spaceflightnewsapi.net/v4/docs/",
    limit: "None documented",
    per_second: 1,
    seeds: {
      tool: "spaceflight_articles",
      input: { search: "lunar" },
      list: "/articles",
      id: "id",
      label: "title",
      takenBy: { tool: "spaceflight_article", argument: "id" },
    },
    tools: [
      tool({
        name: "spaceflight_articles",
        does: "Searches articles on spaceflight by words, the newest first.",
        url: "https://api.spaceflightnewsapi.net/v4/articles/",
        asks: { search: words("Words to search for") },
        query: { limit: "10" },
        gives: record({
          total: integer("count", "Articles that were found"),
          articles: list("results", 10, article),
        }),
        probes: [{ search: "lunar" }],
      }),
      tool({
        name: "spaceflight_article",
        does: "Gives one article on spaceflight by its identifier.",
        url: "https://api.spaceflightnewsapi.net/v4/articles/{id}/",
        asks: { id: whole("Identifier") },
        gives: article,
        probes: [{ id: 38168 }],
      }),
    ],
  },
];

/** Rows of close approaches: des, orbit_id, jd, cd, dist, dist_min, dist_max, v_rel, v_inf, t_sigma_f, h. */
function approaches() {
  return record({
    count: numeral("count", "Approaches that are listed"),
    approaches: list(
      "data",
      20,
      record({
        designation: text("[0]", "Designation of the body"),
        time: text("[3]", "When it is nearest, TDB"),
        distance: numeral("[4]", "Distance in astronomical units"),
        speed: numeral("[7]", "Relative speed in km/s"),
        absolute_magnitude: maybe(numeral("[10]", "Absolute magnitude H")),
      }),
    ),
  });
}
