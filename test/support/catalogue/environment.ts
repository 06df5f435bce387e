import type { Replies } from "./reply.ts";

const quake = {
  type: "Feature",
  id: "us6000m0xl",
  properties: { mag: 7.5, place: "2024 Noto Peninsula, Japan", time: 1704093009476, tsunami: 1, type: "earthquake" },
  geometry: { type: "Point", coordinates: [137.27, 37.49, 10] },
};
const alerts = {
  type: "FeatureCollection",
  title: "Current watches, warnings, and advisories",
  features: [
    {
      properties: {
        event: "Flood Warning",
        headline: "Flood Warning issued",
        severity: "Severe",
        areaDesc: "Sacramento, CA",
        expires: "2024-01-02T00:00:00-08:00",
        senderName: "NWS Sacramento CA",
      },
    },
  ],
};
const halfHour = {
  data: [
    {
      from: "2018-01-20T12:00Z",
      to: "2018-01-20T12:30Z",
      intensity: { forecast: 266, actual: 263, index: "moderate" },
    },
  ],
};

export const environment: Replies = {
  open_meteo_places: {
    results: [
      {
        id: 2950159,
        name: "Berlin",
        latitude: 52.52437,
        longitude: 13.41053,
        elevation: 74,
        feature_code: "PPLC",
        country_code: "DE",
        timezone: "Europe/Berlin",
        population: 3426354,
      },
    ],
    generationtime_ms: 0.7,
  },
  open_meteo_history: {
    latitude: 52.5,
    longitude: 13.4,
    elevation: 38,
    daily_units: { time: "iso8601", temperature_2m_max: "°C" },
    daily: {
      time: ["2023-07-01", "2023-07-02"],
      temperature_2m_max: [22.1, 21.4],
      temperature_2m_min: [14.2, null],
      precipitation_sum: [3.2, 0],
    },
  },
  open_meteo_now: {
    current: {
      time: "2024-05-01T12:00",
      interval: 900,
      temperature_2m: 21.3,
      relative_humidity_2m: 40,
      wind_speed_10m: 9.1,
    },
  },
  usgs_earthquakes: { type: "FeatureCollection", metadata: { status: 200, count: 1 }, features: [quake] },
  usgs_earthquake: quake,
  usgs_earthquake_count: { count: 14, maxAllowed: 20000 },
  usgs_streamflow: {
    name: "ns1:timeSeriesResponseType",
    value: {
      timeSeries: [
        {
          sourceInfo: {
            siteName: "Potomac River near Wash, DC Little Falls Pump Sta",
            siteCode: [{ value: "01646500", agencyCode: "USGS" }],
            geoLocation: { geogLocation: { latitude: 38.94977778, longitude: -77.12763889 } },
          },
          variable: { variableCode: [{ value: "00060" }], unit: { unitCode: "ft3/s" } },
          values: [{ value: [{ value: "5280", dateTime: "2023-01-01T00:00:00.000" }] }],
        },
      ],
    },
  },
  weather_alerts: alerts,
  weather_alerts_of: alerts,
  weather_observation: {
    type: "Feature",
    properties: {
      timestamp: "2024-01-01T12:51:00+00:00",
      textDescription: "Cloudy",
      temperature: { unitCode: "wmoUnit:degC", value: 4.4, qualityControl: "V" },
      dewpoint: { unitCode: "wmoUnit:degC", value: null, qualityControl: "Z" },
      windSpeed: { unitCode: "wmoUnit:km_h-1", value: 13, qualityControl: "V" },
      barometricPressure: { unitCode: "wmoUnit:Pa", value: 101290, qualityControl: "V" },
    },
  },
  carbon_intensity_day: halfHour,
  carbon_intensity_at: halfHour,
  carbon_intensity_of_day_and_period: halfHour,
};
