/** Public offices and what they spend and record. */
import { integer, list, maybe, number, numeral, record, text } from "./cut.ts";
import { type CatalogueApi, latitude, longitude, tool, words } from "./form.ts";
import { file, told } from "./source.ts";

const crime = record({
  id: integer("id", "Number of the crime"),
  category: text("category", "Kind of crime"),
  month: text("month", "Month, YYYY-MM"),
  street: maybe(text("location.street.name", "About where")),
  latitude: maybe(numeral("location.latitude", "Latitude in degrees, not exact")),
  longitude: maybe(numeral("location.longitude", "Longitude in degrees, not exact")),
  outcome: maybe(text("outcome_status.category", "What came of it")),
});

export const government: readonly CatalogueApi[] = [
  {
    name: "uk-police",
    title: "data.police.uk API",
    licence: told("OGL-UK-3.0", file("evanodell/ukpolice", "README.md"), "[Open Government Licence"),
    terms: null,
    limit: told(
      "15 requests a second, and 30 in a burst",
      file("evanodell/ukpolice", "vignettes/introduction.Rmd"),
      "which allows for 15 requests per second with a burst of 30",
    ),
    per_second: 2,
    sources: [
      file("rkhleics/police-api-client-python", "docs/reference/police_api.rst"),
      file("rkhleics/police-api-client-python", "police_api/crime.py"),
      file("rkhleics/police-api-client-python", "docs/reference/forces/index.rst"),
      file("evanodell/ukpolice", "R/crime-no-location.R"),
      file("rkhleics/police-api-client-python", "docs/reference/crime/index.rst"),
    ],
    seeds: {
      tool: "police_forces",
      input: {},
      list: "",
      id: "id",
      label: "name",
      takenBy: { tool: "police_crimes_without_place", argument: "force" },
    },
    tools: [
      tool({
        name: "police_forces",
        does: "Lists the police forces of England, Wales and Northern Ireland.",
        url: "https://data.police.uk/api/forces",
        gives: list("@", 60, record({ id: text("id", "Identifier"), name: text("name", "Name") })),
        probes: [{}],
      }),
      tool({
        name: "police_crimes_near",
        does: "Lists crimes of a month within a mile of a place in England, Wales or Northern Ireland.",
        url: "https://data.police.uk/api/crimes-street/all-crime",
        asks: { latitude: latitude(), longitude: longitude(), month: words("Month, YYYY-MM") },
        renamed: { latitude: "lat", longitude: "lng", month: "date" },
        gives: list("@", 30, crime),
        probes: [{ latitude: 52.629729, longitude: -1.131592, month: "2024-01" }],
      }),
      tool({
        name: "police_crimes_without_place",
        does: "Lists crimes of a month and a police force that could not be placed on the map.",
        url: "https://data.police.uk/api/crimes-no-location",
        asks: { force: words("Identifier of the force"), month: words("Month, YYYY-MM") },
        renamed: { month: "date" },
        query: { category: "all-crime" },
        gives: list("@", 30, crime),
        probes: [{ force: "leicestershire", month: "2024-01" }],
      }),
    ],
  },
  {
    name: "usaspending",
    title: "USAspending API",
    licence: null,
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file(
        "fedspendingtransparency/usaspending-api",
        "usaspending_api/api_contracts/contracts/v2/references/toptier_agencies.md",
      ),
      file(
        "fedspendingtransparency/usaspending-api",
        "usaspending_api/api_contracts/contracts/v2/agency/toptier_code.md",
      ),
    ],
    seeds: {
      tool: "usaspending_agencies",
      input: {},
      list: "/agencies",
      id: "code",
      label: "name",
      takenBy: { tool: "usaspending_agency", argument: "code" },
    },
    tools: [
      tool({
        name: "usaspending_agencies",
        does: "Lists the agencies of the United States with their budgets and what they spent this year.",
        url: "https://api.usaspending.gov/api/v2/references/toptier_agencies/",
        gives: record({
          agencies: list(
            "results",
            120,
            record({
              code: text("toptier_code", "Code of the agency"),
              name: text("agency_name", "Name"),
              abbreviation: maybe(text("abbreviation", "Abbreviation")),
              budget: maybe(number("budget_authority_amount", "Budget in dollars")),
              obligated: maybe(number("obligated_amount", "What it is bound to pay, in dollars")),
              spent: maybe(number("outlay_amount", "What it paid, in dollars")),
            }),
          ),
        }),
        probes: [{}],
      }),
      tool({
        name: "usaspending_agency",
        does: "Gives an agency of the United States by its code: mission and how many parts it has.",
        url: "https://api.usaspending.gov/api/v2/agency/{code}/",
        asks: { code: words("Code of the agency, such as 097") },
        gives: record({
          code: text("toptier_code", "Code"),
          name: text("name", "Name"),
          abbreviation: maybe(text("abbreviation", "Abbreviation")),
          mission: maybe(text("mission", "Mission")),
          parts: maybe(integer("subtier_agency_count", "Agencies within it")),
          fiscal_year: integer("fiscal_year", "Fiscal year that this is of"),
        }),
        probes: [{ code: "097" }],
      }),
    ],
  },
];
