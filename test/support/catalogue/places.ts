import type { Replies } from "./reply.ts";

const postcode = {
  postcode: "SW1A 1AA",
  quality: 1,
  country: "England",
  region: "London",
  admin_district: "Westminster",
  parliamentary_constituency: "Cities of London and Westminster",
  longitude: -0.141588,
  latitude: 51.501009,
};

export const places: Replies = {
  nominatim_search: [
    {
      place_id: 127850637,
      licence: "Data © OpenStreetMap contributors, ODbL 1.0.",
      osm_type: "way",
      osm_id: 718035022,
      lat: "52.51450815",
      lon: "13.350110811262352",
      category: "historic",
      type: "monument",
      place_rank: 30,
      importance: 0.4155,
      display_name: "Victory Column, Großer Stern, Berlin, Germany",
    },
  ],
  nominatim_reverse: {
    osm_type: "way",
    osm_id: 149962182,
    display_name: "109, Rothschild Boulevard, Tel Aviv-Yafo, Israel",
    address: { house_number: "109", road: "Rothschild Boulevard", city: "Tel Aviv-Yafo", country: "Israel" },
  },
  postcode_lookup: { status: 200, result: postcode },
  postcode_search: { status: 200, result: [postcode] },
  postcode_outcode: {
    status: 200,
    result: {
      outcode: "SW1A",
      longitude: -0.13,
      latitude: 51.5,
      admin_district: ["Westminster"],
      country: ["England"],
    },
  },
};
