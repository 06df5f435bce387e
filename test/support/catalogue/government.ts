import type { Replies } from "./reply.ts";

export const government: Replies = {
  police_forces: [{ id: "leicestershire", name: "Leicestershire Police" }],
  police_crimes_near: [
    {
      category: "anti-social-behaviour",
      location_type: "Force",
      location: {
        latitude: "52.640961",
        longitude: "-1.126371",
        street: { id: 884343, name: "On or near Wharf Street North" },
      },
      context: "",
      outcome_status: null,
      persistent_id: "",
      id: 54164419,
      location_subtype: "",
      month: "2024-01",
    },
  ],
  police_crimes_without_place: [
    {
      category: "bicycle-theft",
      location: null,
      id: 116205668,
      month: "2024-01",
      outcome_status: { category: "Investigation complete; no suspect identified", date: "2024-02" },
    },
  ],
  usaspending_agencies: {
    results: [
      {
        agency_id: 126,
        toptier_code: "097",
        abbreviation: "DOD",
        agency_name: "Department of Defense",
        budget_authority_amount: 1409200000000.5,
        obligated_amount: 500000000000,
        outlay_amount: 400000000000,
      },
    ],
  },
  usaspending_agency: {
    fiscal_year: 2024,
    toptier_code: "097",
    name: "Department of Defense",
    abbreviation: "DOD",
    mission: "To provide the military forces needed to deter war.",
    subtier_agency_count: 22,
  },
};
