/** What the treasury and companies of the United States report: the rest of finance. */
import { integer, list, maybe, number, numeral, record, text, texts } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file, terms, told } from "./source.ts";

const TREASURY = "https://api.fiscaldata.treasury.gov/services/api/fiscal_service";

export const reports: readonly CatalogueApi[] = [
  {
    name: "treasury-fiscal-data",
    title: "US Treasury Fiscal Data API",
    licence: told(
      "Free, without restriction",
      file(
        "fedspendingtransparency/fiscal-data",
        "src/components/api-documentation/getting-started/getting-started.jsx",
      ),
      "The data is offered free, without restriction, and available to copy, adapt, redistribute",
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file(
        "fedspendingtransparency/fiscal-data",
        "src/components/api-documentation/getting-started/getting-started.jsx",
      ),
      file("fedspendingtransparency/fiscal-data", "documentation/Debt Explainer Data Sources & Methodologies.md"),
      file("fedspendingtransparency/fiscal-data", "src/transform/endpointConfig.js"),
    ],
    seeds: {
      tool: "treasury_exchange_rates",
      input: { filter: "record_date:eq:2024-09-30" },
      list: "/rates",
      id: "currency",
      label: "currency",
    },
    tools: [
      tool({
        name: "treasury_debt",
        does: "Gives the public debt of the United States by day, the newest first.",
        url: `${TREASURY}/v2/accounting/od/debt_to_penny`,
        asks: { filter: words("Which days, such as record_date:gte:2024-01-01") },
        query: { sort: "-record_date", "page[size]": "10" },
        gives: record({
          days: list(
            "data",
            10,
            record({
              date: text("record_date", "Day"),
              total: numeral("tot_pub_debt_out_amt", "Total debt in dollars"),
              public: maybe(numeral("debt_held_public_amt", "Held by the public, in dollars")),
            }),
          ),
        }),
        probes: [{ filter: "record_date:gte:2024-01-01" }],
      }),
      tool({
        name: "treasury_exchange_rates",
        does: "Gives the rates at which the US Treasury converts foreign currencies, by quarter.",
        url: `${TREASURY}/v1/accounting/od/rates_of_exchange`,
        asks: { filter: words("Such as record_date:eq:2024-09-30 or country_currency_desc:eq:Japan-Yen") },
        query: { sort: "-record_date", "page[size]": "50" },
        gives: record({
          rates: list(
            "data",
            50,
            record({
              currency: text("country_currency_desc", "Country and currency"),
              rate: numeral("exchange_rate", "Units of it for one dollar"),
              date: text("record_date", "End of the quarter"),
            }),
          ),
        }),
        probes: [{ filter: "record_date:eq:2024-09-30" }],
      }),
      tool({
        name: "treasury_interest_rates",
        does: "Gives the average interest that the United States pays on kinds of securities, by month.",
        url: `${TREASURY}/v2/accounting/od/avg_interest_rates`,
        asks: { filter: words("Such as record_date:gte:2024-01-01") },
        query: { sort: "-record_date", "page[size]": "20" },
        gives: record({
          rates: list(
            "data",
            20,
            record({
              date: text("record_date", "End of the month"),
              security: text("security_desc", "Kind of security"),
              rate: maybe(numeral("avg_interest_rate_amt", "Average interest in percent")),
            }),
          ),
        }),
        probes: [{ filter: "record_date:gte:2024-01-01" }],
      }),
    ],
  },
  {
    name: "sec-edgar",
    title: "SEC EDGAR APIs",
    licence: null,
    terms: terms("https://www.sec.gov/developer", file("jadchaar/sec-edgar-api", "README.md")),
    limit: told(
      "Ten requests a second",
      file("jadchaar/sec-edgar-api", "README.md"),
      "10 requests per second to conform with [SEC fair access rules]",
    ),
    per_second: 2,
    sources: [file("jadchaar/sec-edgar-api", "README.md"), file("dgunning/edgartools", "docs/ai/mcp-tools.md")],
    seeds: {
      tool: "sec_frames",
      input: { tag: "Assets", unit: "USD", period: "CY2023Q4I" },
      list: "/companies",
      id: "cik",
      label: "name",
    },
    tools: [
      tool({
        name: "sec_company",
        does: "Gives a company that files with the SEC: name, industry, tickers, latest filings.",
        url: "https://data.sec.gov/submissions/CIK{cik}.json",
        asks: { cik: words("Central Index Key, ten digits with zeros before it, such as 0000320193") },
        gives: record({
          name: text("name", "Name"),
          industry: maybe(text("sicDescription", "Industry")),
          tickers: texts("tickers", 5, "Tickers"),
          exchanges: texts("exchanges", 5, "Exchanges"),
          forms: texts("filings.recent.form", 10, "Forms of the latest filings"),
          filed: texts("filings.recent.filingDate", 10, "Days of the latest filings, in the same order"),
        }),
        probes: [{ cik: "0000320193" }],
      }),
      tool({
        name: "sec_concept",
        does: "Gives all values of a figure that a company reported, such as Assets in us-gaap.",
        url: "https://data.sec.gov/api/xbrl/companyconcept/CIK{cik}/us-gaap/{tag}.json",
        asks: { cik: words("Central Index Key, ten digits"), tag: words("Figure, such as Assets") },
        gives: record({
          company: text("entityName", "Company"),
          label: maybe(text("label", "What the figure is")),
          values: list(
            "units.USD[-20:]",
            20,
            record({
              end: text("end", "End of the period"),
              value: number("val", "Dollars"),
              form: text("form", "Form that it was reported in"),
              filed: text("filed", "Day of the filing"),
            }),
          ),
        }),
        probes: [{ cik: "0000320193", tag: "Assets" }],
      }),
      tool({
        name: "sec_frames",
        does: "Gives a figure of all companies for one period, such as Assets in USD for CY2023Q4I.",
        url: "https://data.sec.gov/api/xbrl/frames/us-gaap/{tag}/{unit}/{period}.json",
        asks: {
          tag: words("Figure, such as Assets"),
          unit: words("Unit, such as USD"),
          period: words("Period, such as CY2023Q4I or CY2023"),
        },
        gives: record({
          companies: list(
            "data",
            20,
            record({
              cik: integer("cik", "Central Index Key"),
              name: text("entityName", "Company"),
              value: number("val", "The figure"),
              end: text("end", "End of the period"),
            }),
          ),
        }),
        probes: [{ tag: "Assets", unit: "USD", period: "CY2023Q4I" }],
      }),
    ],
  },
];
