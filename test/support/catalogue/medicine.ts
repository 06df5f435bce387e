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
export const medicine: Replies = {
  openfda_drug_recalls: recalls,
  openfda_recall: recalls,
  openfda_drug_reactions: { meta: {}, results: [{ term: "NAUSEA", count: 9000 }] },
  openfda_food_recalls: recalls,
  clinicaltrials_search: { totalCount: 1234, studies: [study], nextPageToken: "CAYQAg" },
  clinicaltrials_get: study,
  conditions_search: [3, ["4458"], null, [["Gastroesophageal reflux disease"]]],
};
