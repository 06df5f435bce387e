/** Cars, trains and aircraft. */
import { flag, integer, list, maybe, number, record, text, within } from "./cut.ts";
import { type CatalogueApi, real, tool, whole, words } from "./form.ts";
import { file, terms, told } from "./source.ts";

const station = record({
  id: maybe(text("id", "Number of the station")),
  name: text("name", "Name"),
  latitude: maybe(number("coordinate.x", "Latitude in degrees")),
  longitude: maybe(number("coordinate.y", "Longitude in degrees")),
});

/** State vectors come as lists, whose places the documents name. */
const aircraft = record({
  icao24: text("[0]", "Address of the transponder"),
  callsign: maybe(text("[1]", "Call sign")),
  country: text("[2]", "Country of registration"),
  longitude: maybe(number("[5]", "Longitude in degrees")),
  latitude: maybe(number("[6]", "Latitude in degrees")),
  altitude: maybe(number("[7]", "Barometric altitude in metres")),
  on_ground: flag("[8]", "Whether it is on the ground"),
  speed: maybe(number("[9]", "Speed over ground in m/s")),
});
const VPIC = "https://vpic.nhtsa.dot.gov/api/vehicles";

export const transport: readonly CatalogueApi[] = [
  {
    name: "nhtsa-vpic",
    title: "NHTSA vPIC API",
    licence: null,
    terms: null,
    limit: told(
      "An automatic control of traffic, without a number",
      file("davidpeckham/vpic-api", "docs/index.md"),
      "NHTSA uses automatic rate limiting",
    ),
    per_second: 1,
    sources: [
      file("davidpeckham/vpic-api", "tests/test_models/get-models-for-make-year.json"),
      file("ShaggyTech/nhtsa-api-wrapper", "packages/lib/src/api/endpoints/DecodeVinValues.ts"),
      file("ShaggyTech/nhtsa-api-wrapper", "packages/lib/src/api/endpoints/GetMakesForVehicleType.ts"),
      file("ShaggyTech/nhtsa-api-wrapper", "packages/lib/src/api/endpoints/GetModelsForMakeYear.ts"),
    ],
    seeds: {
      tool: "vpic_models",
      input: { make: "honda", year: 2015 },
      list: "/models",
      id: "make",
      label: "model",
      takenBy: { tool: "vpic_models", argument: "make" },
    },
    tools: [
      tool({
        name: "vpic_decode",
        does: "Gives make, model, year and body of a vehicle by its identification number.",
        url: `${VPIC}/DecodeVinValues/{vin}`,
        asks: { vin: words("Vehicle identification number; * for what is not known") },
        may: { year: whole("Year of the model") },
        renamed: { year: "modelyear" },
        query: { format: "json" },
        gives: within(
          "Results[0]",
          record({
            make: text("Make", "Make"),
            model: text("Model", "Model"),
            year: text("ModelYear", "Year of the model"),
            body: maybe(text("BodyClass", "Body")),
            fuel: maybe(text("FuelTypePrimary", "Fuel")),
            country: maybe(text("PlantCountry", "Where it was built")),
          }),
        ),
        probes: [{ vin: "5UXWX7C5*BA", year: 2011 }],
      }),
      tool({
        name: "vpic_models",
        does: "Lists the models that a make sold in a year in the United States.",
        url: `${VPIC}/GetModelsForMakeYear/make/{make}/modelyear/{year}`,
        asks: { make: words("Make, such as honda"), year: whole("Year of the models") },
        query: { format: "json" },
        gives: record({
          count: integer("Count", "Models"),
          models: list("Results", 40, record({ make: text("Make_Name", "Make"), model: text("Model_Name", "Model") })),
        }),
        probes: [{ make: "honda", year: 2015 }],
      }),
      tool({
        name: "vpic_makes",
        does: "Lists makes of a kind of vehicle, such as car, truck or motorcycle.",
        url: `${VPIC}/GetMakesForVehicleType/{type}`,
        asks: { type: words("Kind of vehicle") },
        query: { format: "json" },
        gives: record({
          makes: list(
            "Results",
            50,
            record({ id: integer("MakeId", "Number of the make"), make: text("MakeName", "Make") }),
          ),
        }),
        probes: [{ type: "car" }],
      }),
    ],
  },
  {
    name: "swiss-transport",
    title: "Swiss public transport API",
    licence: null,
    terms: null,
    limit: told(
      "That of timetable.search.ch, told at https://timetable.search.ch/api/help",
      file("OpendataCH/Transport", "web/docs.html"),
      "https://timetable.search.ch/api/help",
    ),
    per_second: 0.3,
    sources: [
      file("OpendataCH/Transport", "web/docs.html"),
      file("OpendataCH/Transport", "test/fixtures/swagger.json"),
    ],
    seeds: {
      tool: "swiss_stations",
      input: { query: "Basel" },
      list: "/stations",
      id: "name",
      label: "name",
      takenBy: { tool: "swiss_departures", argument: "station" },
    },
    tools: [
      tool({
        name: "swiss_stations",
        does: "Finds stations of Switzerland by name.",
        url: "https://transport.opendata.ch/v1/locations",
        asks: { query: words("Name") },
        query: { type: "station" },
        gives: record({ stations: list("stations", 10, station) }),
        probes: [{ query: "Basel" }],
      }),
      tool({
        name: "swiss_connections",
        does: "Lists connections by public transport from one place to another, with time of departure and of travel.",
        url: "https://transport.opendata.ch/v1/connections",
        asks: { from: words("From"), to: words("To") },
        query: { limit: "4" },
        gives: record({
          connections: list(
            "connections",
            6,
            record({
              departure: text("from.departure", "When it departs"),
              arrival: text('"to".arrival', "When it arrives"),
              duration: text("duration", "Days, hours, minutes and seconds"),
              transfers: maybe(integer("transfers", "Changes")),
            }),
          ),
        }),
        probes: [{ from: "Lausanne", to: "Genève" }],
      }),
      tool({
        name: "swiss_departures",
        does: "Lists what departs next from a station of Switzerland.",
        url: "https://transport.opendata.ch/v1/stationboard",
        asks: { station: words("Name of the station") },
        query: { limit: "10" },
        gives: record({
          departures: list(
            "stationboard",
            15,
            record({
              to: text('"to"', "Where it goes"),
              category: maybe(text("category", "Kind of train, tram or bus")),
              number: maybe(text("number", "Number of the line")),
              departure: text("stop.departure", "When it departs"),
            }),
          ),
        }),
        probes: [{ station: "Aarau" }],
      }),
    ],
  },
  {
    name: "opensky",
    title: "OpenSky Network REST API",
    licence: told(
      "For research and non-commercial purposes",
      file("openskynetwork/opensky-api", "docs/free/index.rst"),
      "for research and non-commerical purposes",
    ),
    terms: terms("https://opensky-network.org/about/terms-of-use", file("openskynetwork/opensky-api", "README.md")),
    limit: told(
      "Without an account 400 credits a day",
      file("openskynetwork/opensky-api", "docs/free/rest.rst"),
      "| Anonymous | 400 | Daily |",
    ),
    per_second: 0.1,
    sources: [file("openskynetwork/opensky-api", "docs/free/rest.rst")],
    seeds: {
      tool: "opensky_area",
      input: { south: 45.8389, west: 5.9962, north: 47.8229, east: 10.5226 },
      list: "/aircraft",
      id: "icao24",
      label: "callsign",
      takenBy: { tool: "opensky_aircraft", argument: "icao24" },
    },
    tools: [
      tool({
        name: "opensky_area",
        does: "Lists aircraft that are over an area now.",
        url: "https://opensky-network.org/api/states/all",
        asks: {
          south: real("Lowest latitude"),
          west: real("Lowest longitude"),
          north: real("Highest latitude"),
          east: real("Highest longitude"),
        },
        renamed: { south: "lamin", west: "lomin", north: "lamax", east: "lomax" },
        gives: record({ time: integer("time", "When, seconds since 1970"), aircraft: list("states", 30, aircraft) }),
        probes: [{ south: 45.8389, west: 5.9962, north: 47.8229, east: 10.5226 }],
      }),
      tool({
        name: "opensky_aircraft",
        does: "Gives where an aircraft is now, if it is seen.",
        url: "https://opensky-network.org/api/states/all",
        asks: { icao24: words("Address of the transponder, six digits of base 16") },
        gives: record({ time: integer("time", "When, seconds since 1970"), aircraft: list("states", 1, aircraft) }),
        probes: [{ icao24: "3c6444" }],
      }),
    ],
  },
];
