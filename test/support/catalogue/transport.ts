import type { Replies } from "./reply.ts";

const states = {
  time: 1458564121,
  states: [
    ["3c6444", "DLH9LF  ", "Germany", 1458564120, 1458564120, 6.1546, 50.1964, 9639.3, false, 232.88, 98.26, 4.55],
    ["4b1814", null, "Switzerland", null, 1458564121, null, null, null, true, null, null, null],
  ],
};

export const transport: Replies = {
  vpic_decode: {
    Count: 136,
    Message: "Results returned successfully",
    Results: [
      {
        Make: "BMW",
        Model: "X3",
        ModelYear: "2011",
        BodyClass: "Sport Utility Vehicle (SUV)",
        FuelTypePrimary: "Gasoline",
        PlantCountry: "UNITED STATES (USA)",
      },
    ],
  },
  vpic_models: {
    Count: 1,
    Message: "Response returned successfully",
    Results: [{ Make_ID: 474, Make_Name: "HONDA", Model_ID: 1861, Model_Name: "Accord" }],
  },
  vpic_makes: { Count: 1, Results: [{ MakeId: 440, MakeName: "ASTON MARTIN", VehicleTypeId: 2 }] },
  swiss_stations: {
    stations: [
      { id: "000000022", name: "Basel", score: null, coordinate: { type: "WGS84", x: 47.547408, y: 7.589547 } },
    ],
  },
  swiss_connections: {
    connections: [
      {
        from: { departure: "2024-03-31T08:58:00+0200", station: { name: "Lausanne" } },
        to: { arrival: "2024-03-31T09:35:00+0200", station: { name: "Genève" } },
        duration: "00d00:37:00",
        transfers: 0,
      },
    ],
  },
  swiss_departures: {
    station: { id: "8502113", name: "Aarau" },
    stationboard: [
      {
        stop: { departure: "2024-03-31T14:39:00+02:00" },
        name: "BUS13543",
        category: "BUS",
        number: "13543",
        to: "Frick, Bahnhof",
      },
    ],
  },
  opensky_area: states,
  opensky_aircraft: states,
};
