/** Drugs, trials, codes and figures of health. */
import { integer, list, long, maybe, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file, page, told } from "./source.ts";

const recall = record({
  recall_number: text("recall_number", "Number of the recall"),
  product: long("product_description", "What was recalled", 300),
  reason: long("reason_for_recall", "Why", 300),
  classification: text("classification", "Class I, the most dangerous, to Class III"),
  firm: text("recalling_firm", "Who recalls"),
  status: text("status", "Ongoing, Completed or Terminated"),
  report_date: text("report_date", "When it was reported, YYYYMMDD"),
});

const study = record({
  nct_id: text("protocolSection.identificationModule.nctId", "Identifier of the study"),
  title: text("protocolSection.identificationModule.briefTitle", "Title"),
  status: text("protocolSection.statusModule.overallStatus", "RECRUITING, COMPLETED and so on"),
  phases: texts("protocolSection.designModule.phases", 5, "Phases"),
  enrollment: maybe(integer("protocolSection.designModule.enrollmentInfo.count", "People that take part")),
  conditions: texts("protocolSection.conditionsModule.conditions", 10, "What is studied"),
  sponsor: maybe(text("protocolSection.sponsorCollaboratorsModule.leadSponsor.name", "Who leads it")),
});

export const medicine: readonly CatalogueApi[] = [
  {
    name: "openfda",
    title: "openFDA",
    licence: told(
      "CC0-1.0",
      file("FDA/open.fda.gov", "src/pages/terms/index.md"),
      "is public domain and made available with a Creative Commons CC0 1.0 Universal dedication",
    ),
    terms: null,
    limit: told(
      "Without a key 240 requests a minute and 1,000 a day for each address",
      file("FDA/open.fda.gov", "src/pages/apis/authentication/index.tsx"),
      "240 requests per minute, per IP address. 1,000 requests per day, per IP address.",
    ),
    per_second: 1,
    sources: [
      file("FDA/open.fda.gov", "static/img/fields/drugenforcement.yaml"),
      file("FDA/open.fda.gov", "static/fields/foodenforcement.yaml"),
      file("FDA/open.fda.gov", "src/constants/fields/master_fields.yaml"),
      file("FDA/open.fda.gov", "src/constants/api.tsx"),
    ],
    seeds: {
      tool: "openfda_drug_recalls",
      input: { search: 'classification:"Class I"' },
      list: "/recalls",
      id: "recall_number",
      label: "product",
      takenBy: { tool: "openfda_recall", argument: "search" },
    },
    tools: [
      tool({
        name: "openfda_drug_recalls",
        does: "Searches recalls of drugs in the United States, such as reason_for_recall:sterility.",
        url: "https://api.fda.gov/drug/enforcement.json",
        asks: { search: words("Query over fields of openFDA") },
        query: { limit: "10" },
        gives: record({
          total: integer("meta.results.total", "Recalls that were found"),
          recalls: list("results", 10, recall),
        }),
        probes: [{ search: 'classification:"Class I"' }],
      }),
      tool({
        name: "openfda_recall",
        does: "Finds a recall of a drug by its number or other words, the first one.",
        url: "https://api.fda.gov/drug/enforcement.json",
        asks: { search: words("Number of the recall, or a query") },
        query: { limit: "1" },
        gives: within("results[0]", recall),
        probes: [{ search: "reason_for_recall:sterility" }],
      }),
      tool({
        name: "openfda_drug_reactions",
        does: "Counts the reactions that were reported for a drug, the most frequent first.",
        url: "https://api.fda.gov/drug/event.json",
        asks: { search: words('Which reports, such as patient.drug.openfda.generic_name:"metformin"') },
        query: { count: "patient.reaction.reactionmeddrapt.exact" },
        gives: record({
          reactions: list(
            "results",
            20,
            record({ reaction: text("term", "Reaction"), reports: integer("count", "Reports that name it") }),
          ),
        }),
        probes: [{ search: 'patient.drug.openfda.generic_name:"metformin"' }],
      }),
      tool({
        name: "openfda_food_recalls",
        does: "Searches recalls of food in the United States, such as reason_for_recall:listeria.",
        url: "https://api.fda.gov/food/enforcement.json",
        asks: { search: words("Query over fields of openFDA") },
        query: { limit: "10" },
        gives: record({
          total: integer("meta.results.total", "Recalls that were found"),
          recalls: list("results", 10, recall),
        }),
        probes: [{ search: "reason_for_recall:listeria" }],
      }),
    ],
  },
  {
    name: "clinicaltrials",
    title: "ClinicalTrials.gov API",
    licence: null,
    terms: null,
    limit: told(
      "No number in its documents",
      file("cyanheads/clinicaltrialsgov-mcp-server", "docs/api-reference.md"),
      "No explicit rate limit documentation exists in the API spec or official docs",
    ),
    per_second: 1,
    sources: [file("cyanheads/clinicaltrialsgov-mcp-server", "docs/api-reference.md")],
    seeds: {
      tool: "clinicaltrials_search",
      input: { condition: "breast cancer" },
      list: "/studies",
      id: "nct_id",
      label: "title",
      takenBy: { tool: "clinicaltrials_get", argument: "nct_id" },
    },
    tools: [
      tool({
        name: "clinicaltrials_search",
        does: "Finds clinical studies of a condition, and of a treatment where one is given.",
        url: "https://clinicaltrials.gov/api/v2/studies",
        asks: { condition: words("Disease or condition") },
        may: { treatment: words("Drug or other treatment"), status: words("Such as RECRUITING or COMPLETED") },
        renamed: { condition: "query.cond", treatment: "query.intr", status: "filter.overallStatus" },
        query: { pageSize: "10", countTotal: "true" },
        gives: record({
          total: integer("totalCount", "Studies that were found"),
          studies: list("studies", 10, study),
        }),
        probes: [{ condition: "breast cancer", status: "RECRUITING" }],
      }),
      tool({
        name: "clinicaltrials_get",
        does: "Gives one clinical study by its identifier: title, status, phases, how many take part.",
        url: "https://clinicaltrials.gov/api/v2/studies/{nct_id}",
        asks: { nct_id: words("Identifier, NCT and eight digits") },
        gives: study,
        probes: [{ nct_id: "NCT04280705" }],
      }),
    ],
  },
  {
    name: "clinical-tables",
    title: "NLM Clinical Table Search Service",
    licence: told(
      "Free of charge, by its documents; its questions and answers tell the terms",
      page("https://clinicaltables.nlm.nih.gov/apidoc/conditions/v3/doc.html"),
      'This service is provided "as is" and free of charge',
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      page("https://clinicaltables.nlm.nih.gov/apidoc/conditions/v3/doc.html", [
        "clinicaltables.nlm.nih.gov",
        "api",
        "conditions",
        "v3",
        "search",
        "terms",
        "maxList",
        "df",
        "consumer_name",
      ]),
    ],
    seeds: {
      tool: "conditions_search",
      input: { terms: "gastro" },
      list: "/conditions",
      takenBy: { tool: "conditions_search", argument: "terms" },
    },
    tools: [
      tool({
        name: "conditions_search",
        does: "Finds medical conditions by the names that patients use.",
        url: "https://clinicaltables.nlm.nih.gov/api/conditions/v3/search",
        asks: { terms: words("Words, such as gastro") },
        query: { df: "consumer_name", maxList: "10" },
        gives: record({
          total: integer("[0]", "Conditions that were found"),
          conditions: list("[3]", 10, { select: "[0]", schema: { type: "string" } }, "Names of conditions"),
        }),
        probes: [{ terms: "gastro" }],
      }),
    ],
  },
];
