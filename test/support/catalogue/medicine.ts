import type { Replies } from "./reply.ts";

const recalls = {
  meta: { license: "https://open.fda.gov/license/", results: { skip: 0, limit: 10, total: 42 } },
  results: [
    {
      recall_number: "D-0123-2024",
      product_description: "Eye drops, 15 mL bottle",
      reason_for_recall: "Lack of assurance of sterility",
      classification: "Class II",
      recalling_firm: "Example Pharma",
      status: "Ongoing",
      report_date: "20240117",
    },
  ],
};
const study = {
  protocolSection: {
    identificationModule: { nctId: "NCT04280705", briefTitle: "Adaptive COVID-19 Treatment Trial" },
    statusModule: { overallStatus: "COMPLETED" },
    designModule: { phases: ["PHASE3"], enrollmentInfo: { count: 1062 } },
    conditionsModule: { conditions: ["COVID-19"] },
    sponsorCollaboratorsModule: { leadSponsor: { name: "NIAID" } },
  },
};
const france = {
  updated: 1700000000000,
  country: "France",
  countryInfo: { _id: 250, iso2: "FR", iso3: "FRA", lat: 46, long: 2 },
  cases: 40138560,
  deaths: 167642,
  recovered: 39970918,
  tests: 271490188,
  population: 65584518,
};

export const medicine: Replies = {
  openfda_drug_recalls: recalls,
  openfda_recall: recalls,
  openfda_drug_reactions: { meta: {}, results: [{ term: "NAUSEA", count: 9000 }] },
  openfda_food_recalls: recalls,
  clinicaltrials_search: { totalCount: 1234, studies: [study], nextPageToken: "CAYQAg" },
  clinicaltrials_get: study,
  dailymed_search: {
    metadata: { total_elements: "12", elements_per_page: "10", current_page: "1" },
    data: [{ setid: "b03f295f-0000", title: "METFORMIN HYDROCHLORIDE tablet", published_date: "Jan 15, 2024" }],
  },
  dailymed_codes: { data: { title: "METFORMIN HYDROCHLORIDE tablet", ndcs: [{ ndc: "0093-1048-01" }] } },
  rxnorm_find: { idGroup: { name: "aspirin", rxnormId: ["1191"] } },
  rxnorm_properties: { properties: { rxcui: "1191", name: "aspirin", synonym: "", tty: "IN" } },
  rxnorm_drug: {
    rxtermsProperties: {
      brandName: "",
      displayName: "Acetaminophen (Oral Pill)",
      fullName: "Acetaminophen 500 MG Oral Tablet",
      strength: "500 mg",
      rxtermsDoseForm: "Tab",
      route: "Oral Pill",
      rxcui: "198440",
    },
  },
  icd10_search: [20, ["J45.20", "J45.21"], null, [["J45.20", "Mild intermittent asthma, uncomplicated"]]],
  conditions_search: [3, ["4458"], null, [["Gastroesophageal reflux disease"]]],
  who_indicators: {
    value: [{ IndicatorCode: "WHOSIS_000001", IndicatorName: "Life expectancy at birth (years)", Language: "EN" }],
  },
  who_figures: {
    value: [
      { Id: 1, IndicatorCode: "WHOSIS_000001", SpatialDim: "USA", TimeDim: 2019, Dim1: "BTSX", NumericValue: 78.5 },
    ],
  },
  covid_countries: [france],
  covid_country: france,
};
