/** Weather, water, earthquakes and power. */
import { integer, list, long, maybe, number, numeral, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, latitude, longitude, real, tool, whole, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

const quake = record({
  id: text("id", "Identifier of the event"),
  magnitude: maybe(number("properties.mag", "Magnitude")),
  place: maybe(text("properties.place", "Where, in words")),
  time: integer("properties.time", "When, milliseconds since 1970, UTC"),
  longitude: number("geometry.coordinates[0]", "Longitude in degrees"),
  latitude: number("geometry.coordinates[1]", "Latitude in degrees"),
  depth: maybe(number("geometry.coordinates[2]", "Depth in kilometres")),
  tsunami: integer("properties.tsunami", "1 where it was large and in the ocean"),
});

const halfHour = record({
  from: text("from", "Beginning of the half hour, UTC"),
  to: text("to", "Its end"),
  forecast: maybe(integer("intensity.forecast", "Forecast grams of CO2 a kilowatt hour")),
  actual: maybe(integer("intensity.actual", "Estimated actual grams of CO2 a kilowatt hour")),
  index: maybe(text("intensity.index", "very low, low, moderate, high or very high")),
});

export const environment: readonly CatalogueApi[] = [
  {
    name: "open-meteo",
    title: "Open-Meteo",
    licence: told(
      "CC-BY-4.0",
      file("open-meteo/open-meteo-website", "src/routes/en/licence/+page.svelte"),
      "Attribution 4.0 International (CC BY 4.0)",
    ),
    terms: null,
    limit: told(
      "Free for non-commercial use, less than 10,000 requests a day, 5,000 an hour and 600 a minute",
      file("open-meteo/open-meteo-website", "src/routes/en/terms/+page.svelte"),
      "Less than 10'000 API calls per day, 5'000 per hour and 600 per minute.",
    ),
    per_second: 2,
    sources: [
      file("open-meteo/open-meteo", "openapi/historical-weather.yml"),
      file("open-meteo/open-meteo", "openapi/forecast.yml"),
      file("open-meteo/open-meteo-website", "src/routes/en/docs/geocoding-api/+page.svelte"),
    ],
    seeds: {
      tool: "open_meteo_places",
      input: { name: "Berlin" },
      list: "/places",
      id: "name",
      label: "name",
      takenBy: { tool: "open_meteo_places", argument: "name" },
    },
    tools: [
      tool({
        name: "open_meteo_places",
        does: "Finds places by name, with coordinates, height and population.",
        url: "https://geocoding-api.open-meteo.com/v1/search",
        asks: { name: words("Name or postal code, three letters or more") },
        query: { count: "10", language: "en" },
        gives: record({
          places: list(
            "results",
            10,
            record({
              id: integer("id", "Identifier at GeoNames"),
              name: text("name", "Name"),
              latitude: number("latitude", "Latitude in degrees"),
              longitude: number("longitude", "Longitude in degrees"),
              elevation: maybe(number("elevation", "Height in metres")),
              country_code: maybe(text("country_code", "Country, two letters")),
              population: maybe(integer("population", "People who live there")),
              timezone: maybe(text("timezone", "Time zone")),
            }),
          ),
        }),
        probes: [{ name: "Berlin" }],
      }),
      tool({
        name: "open_meteo_history",
        does: "Gives what the weather was at a place on days of the past, since 1940: temperatures and rain by day.",
        url: "https://archive-api.open-meteo.com/v1/archive",
        asks: {
          latitude: latitude(),
          longitude: longitude(),
          start_date: words("First day, YYYY-MM-DD"),
          end_date: words("Last day, YYYY-MM-DD"),
        },
        query: { daily: "temperature_2m_max,temperature_2m_min,precipitation_sum", timezone: "UTC" },
        gives: record({
          elevation: number("elevation", "Height in metres"),
          days: texts("daily.time", 31, "Days"),
          highest: list("daily.temperature_2m_max", 31, scalar("number"), "Highest temperature of each day, Celsius"),
          lowest: list("daily.temperature_2m_min", 31, scalar("number"), "Lowest temperature of each day, Celsius"),
          precipitation: list("daily.precipitation_sum", 31, scalar("number"), "Rain and snow of each day, mm"),
        }),
        probes: [{ latitude: 52.52, longitude: 13.41, start_date: "2023-07-01", end_date: "2023-07-05" }],
      }),
      tool({
        name: "open_meteo_now",
        does: "Gives the weather at a place now: temperature, wind and humidity.",
        url: "https://api.open-meteo.com/v1/forecast",
        asks: { latitude: latitude(), longitude: longitude() },
        query: { current: "temperature_2m,relative_humidity_2m,wind_speed_10m", timezone: "UTC" },
        gives: record({
          time: text("current.time", "When, UTC"),
          temperature: number("current.temperature_2m", "Temperature in Celsius"),
          humidity: maybe(number("current.relative_humidity_2m", "Relative humidity in percent")),
          wind: maybe(number("current.wind_speed_10m", "Speed of the wind in km/h")),
        }),
        probes: [{ latitude: 52.52, longitude: 13.41 }],
      }),
    ],
  },
  {
    name: "usgs-earthquakes",
    title: "USGS Earthquake Catalog",
    licence: told(
      "Public domain of the United States",
      page("https://www.usgs.gov/information-policies-and-instructions/copyrights-and-credits"),
      "are considered to be in the U.S. Public Domain",
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file("usgs/earthquake-event-ws", "src/htdocs/fdsn.php"),
      file("usgs/earthquake-event-ws", "src/htdocs/geojson.php"),
      file("usgs/libcomcat", "tests/libcomcat/cassettes/dataframes_association.yaml"),
      file("usgs/libcomcat", "tests/libcomcat/cassettes/search_count.yaml"),
    ],
    seeds: {
      tool: "usgs_earthquakes",
      input: { starttime: "2024-01-01", endtime: "2024-02-01", minmagnitude: 6 },
      list: "/earthquakes",
      id: "id",
      label: "place",
      takenBy: { tool: "usgs_earthquake", argument: "eventid" },
    },
    tools: [
      tool({
        name: "usgs_earthquakes",
        does: "Lists earthquakes between two days from a magnitude on, the strongest first.",
        url: "https://earthquake.usgs.gov/fdsnws/event/1/query",
        asks: {
          starttime: words("From this day on, YYYY-MM-DD"),
          endtime: words("Up to this day, YYYY-MM-DD"),
          minmagnitude: real("Smallest magnitude", { minimum: 0, maximum: 10 }),
        },
        query: { format: "geojson", orderby: "magnitude", limit: "20" },
        gives: record({
          count: integer("metadata.count", "Earthquakes that are listed"),
          earthquakes: list("features", 20, quake),
        }),
        probes: [{ starttime: "2024-01-01", endtime: "2024-02-01", minmagnitude: 6 }],
      }),
      tool({
        name: "usgs_earthquake",
        does: "Gives one earthquake by its identifier: magnitude, place, time and depth.",
        url: "https://earthquake.usgs.gov/fdsnws/event/1/query",
        asks: { eventid: words("Identifier of the event") },
        query: { format: "geojson" },
        gives: quake,
        probes: [{ eventid: "us6000m0xl" }],
      }),
      tool({
        name: "usgs_earthquake_count",
        does: "Counts earthquakes between two days from a magnitude on.",
        url: "https://earthquake.usgs.gov/fdsnws/event/1/count",
        asks: {
          starttime: words("From this day on, YYYY-MM-DD"),
          endtime: words("Up to this day, YYYY-MM-DD"),
          minmagnitude: real("Smallest magnitude", { minimum: 0, maximum: 10 }),
        },
        query: { format: "geojson" },
        gives: record({ count: integer("count", "Earthquakes") }),
        probes: [{ starttime: "2024-01-01", endtime: "2024-02-01", minmagnitude: 6 }],
      }),
    ],
  },
  {
    name: "usgs-water",
    title: "USGS Water Services",
    licence: told(
      "Public domain of the United States",
      page("https://www.usgs.gov/information-policies-and-instructions/copyrights-and-credits"),
      "are considered to be in the U.S. Public Domain",
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file("DOI-USGS/dataretrieval-python", "tests/data/waterservices_dv.txt"),
      file("DOI-USGS/dataretrieval-python", "dataretrieval/nwis.py"),
    ],
    seeds: {
      tool: "usgs_streamflow",
      input: { site: "01646500", from: "2023-01-01", to: "2023-01-05" },
      list: "/sites",
      id: "site",
      label: "name",
      takenBy: { tool: "usgs_streamflow", argument: "site" },
    },
    tools: [
      tool({
        name: "usgs_streamflow",
        does: "Gives the mean flow of a stream in the United States by day, in cubic feet a second.",
        url: "https://waterservices.usgs.gov/nwis/dv/",
        asks: {
          site: words("Number of the site, such as 01646500"),
          from: words("First day, YYYY-MM-DD"),
          to: words("Last day, YYYY-MM-DD"),
        },
        renamed: { site: "sites", from: "startDT", to: "endDT" },
        query: { format: "json", parameterCd: "00060", statCd: "00003" },
        gives: record({
          sites: list(
            "value.timeSeries",
            3,
            record({
              site: text("sourceInfo.siteCode[0].value", "Number of the site"),
              name: text("sourceInfo.siteName", "Name of the site"),
              latitude: number("sourceInfo.geoLocation.geogLocation.latitude", "Latitude in degrees"),
              longitude: number("sourceInfo.geoLocation.geogLocation.longitude", "Longitude in degrees"),
              unit: text("variable.unit.unitCode", "Unit of the flow"),
              days: list(
                "values[0].value",
                31,
                record({ day: text("dateTime", "Day"), flow: numeral("value", "Mean flow of that day") }),
              ),
            }),
          ),
        }),
        probes: [{ site: "01646500", from: "2023-01-01", to: "2023-01-05" }],
      }),
    ],
  },
  {
    name: "weather-gov",
    title: "US National Weather Service API",
    licence: told(
      "Public domain of the United States",
      page("https://www.weather.gov/disclaimer/"),
      "are in the public domain, unless specifically noted otherwise",
    ),
    terms: terms(
      "https://www.weather.gov/disclaimer/",
      page("https://www.weather.gov/disclaimer/"),
      "Use of NOAA/NWS Data and Products",
    ),
    limit: null,
    per_second: 1,
    sources: [file("weather-gov/api", "assets/openapi.yaml")],
    seeds: {
      tool: "weather_alerts",
      input: { area: "CA" },
      list: "/alerts",
      id: "event",
      label: "headline",
      takenBy: { tool: "weather_alerts_of", argument: "event" },
    },
    tools: [
      tool({
        name: "weather_alerts",
        does: "Lists warnings of weather that are in force in a state of the United States.",
        url: "https://api.weather.gov/alerts/active",
        asks: { area: words("State, two letters") },
        gives: record({ alerts: list("features", 10, within("properties", alertRecord())) }),
        probes: [{ area: "CA" }],
      }),
      tool({
        name: "weather_alerts_of",
        does: "Lists warnings of one kind that are in force anywhere in the United States.",
        url: "https://api.weather.gov/alerts/active",
        asks: { event: words("Kind of warning, such as Flood Warning") },
        gives: record({ alerts: list("features", 10, within("properties", alertRecord())) }),
        probes: [{ event: "Flood Warning" }],
      }),
      tool({
        name: "weather_observation",
        does: "Gives the latest observation of a weather station: temperature, wind, pressure.",
        url: "https://api.weather.gov/stations/{station}/observations/latest",
        asks: { station: words("Identifier of the station, such as KJFK") },
        gives: within(
          "properties",
          record({
            time: text("timestamp", "When"),
            conditions: maybe(text("textDescription", "In words")),
            temperature: maybe(number("temperature.value", "Temperature in Celsius")),
            dewpoint: maybe(number("dewpoint.value", "Dew point in Celsius")),
            wind: maybe(number("windSpeed.value", "Speed of the wind in km/h")),
            pressure: maybe(number("barometricPressure.value", "Pressure in pascals")),
          }),
        ),
        probes: [{ station: "KJFK" }],
      }),
    ],
  },
  {
    name: "carbon-intensity",
    title: "UK Carbon Intensity API",
    licence: told("CC-BY-4.0", file("carbon-intensity/terms", "README.md"), "License: [CC BY 4.0]"),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [file("carbon-intensity/api-definitions", "docs/index.html")],
    seeds: {
      tool: "carbon_intensity_day",
      input: { date: "2023-06-01" },
      list: "/half_hours",
      id: "from",
      takenBy: { tool: "carbon_intensity_at", argument: "from" },
    },
    tools: [
      tool({
        name: "carbon_intensity_day",
        does: "Gives how much CO2 a kilowatt hour of Great Britain's grid came to in each half hour of a day.",
        url: "https://api.carbonintensity.org.uk/intensity/date/{date}",
        asks: { date: words("Day, YYYY-MM-DD") },
        gives: record({ half_hours: list("data", 48, halfHour) }),
        probes: [{ date: "2023-06-01" }],
      }),
      tool({
        name: "carbon_intensity_at",
        does: "Gives the carbon intensity of Great Britain's grid in the half hour that holds a time.",
        url: "https://api.carbonintensity.org.uk/intensity/{from}",
        asks: { from: words("Time, YYYY-MM-DDThh:mmZ") },
        gives: record({ half_hours: list("data", 2, halfHour) }),
        probes: [{ from: "2023-06-01T12:00Z" }],
      }),
      tool({
        name: "carbon_intensity_of_day_and_period",
        does: "Gives the carbon intensity of one of the 48 half hours of a day.",
        url: "https://api.carbonintensity.org.uk/intensity/date/{date}/{period}",
        asks: { date: words("Day, YYYY-MM-DD"), period: whole("Half hour", { minimum: 1, maximum: 48 }) },
        gives: record({ half_hours: list("data", 1, halfHour) }),
        probes: [{ date: "2023-06-01", period: 25 }],
      }),
    ],
  },
];

function scalar(type: "number") {
  return { select: "@", schema: { type: [type, "null"] } };
}

function alertRecord() {
  return record({
    event: text("event", "Kind of warning"),
    headline: maybe(text("headline", "Headline")),
    severity: text("severity", "Extreme, Severe, Moderate, Minor or Unknown"),
    areas: long("areaDesc", "Where it holds", 300),
    expires: text("expires", "When it ends"),
    sender: text("senderName", "Office that issued it"),
  });
}
