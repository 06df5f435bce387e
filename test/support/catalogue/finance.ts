import type { Replies } from "./reply.ts";

const page = { page: 1, pages: 1, per_page: 50, total: 1 };
const unitedStates = {
  id: "USA",
  iso2Code: "US",
  name: "United States",
  region: { id: "NAC", value: "North America" },
  incomeLevel: { id: "HIC", value: "High income" },
  capitalCity: "Washington D.C.",
};
const ecb =
  "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n" +
  "EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2024-01-02,1.0956\n" +
  "EXR.D.USD.EUR.SP00.A,D,USD,EUR,SP00,A,2024-01-03,1.0919\n";
const rates = { amount: 1, base: "USD", date: "2024-11-25", rates: { AUD: 1.5351, EUR: 0.95 } };

export const finance: Replies = {
  world_bank_countries: [page, [unitedStates]],
  world_bank_country: [page, [unitedStates]],
  world_bank_indicator: [
    page,
    [
      {
        indicator: { id: "SP.POP.TOTL", value: "Population, total" },
        country: { id: "US", value: "United States" },
        countryiso3code: "USA",
        date: "2020",
        value: 331526933,
      },
      {
        indicator: { id: "SP.POP.TOTL", value: "Population, total" },
        country: { id: "US", value: "United States" },
        date: "2019",
        value: null,
      },
    ],
  ],
  ecb_exchange_rate: ecb,
  ecb_exchange_rates_of_day: ecb,
  frankfurter_currencies: { AUD: "Australian Dollar", EUR: "Euro" },
  frankfurter_latest: rates,
  frankfurter_on_day: rates,
  treasury_debt: {
    data: [{ record_date: "2024-10-31", tot_pub_debt_out_amt: "35951573100000.12", debt_held_public_amt: "null" }],
    meta: { count: 1 },
  },
  treasury_exchange_rates: {
    data: [{ country_currency_desc: "Japan-Yen", exchange_rate: "142.62", record_date: "2024-09-30" }],
  },
  treasury_interest_rates: {
    data: [{ record_date: "2024-10-31", security_desc: "Treasury Bills", avg_interest_rate_amt: "5.223" }],
  },
  sec_company: {
    cik: "320193",
    name: "Apple Inc.",
    sicDescription: "Electronic Computers",
    tickers: ["AAPL"],
    exchanges: ["Nasdaq"],
    filings: { recent: { form: ["10-K", "8-K"], filingDate: ["2024-11-01", "2024-10-31"] } },
  },
  sec_concept: {
    cik: 320193,
    taxonomy: "us-gaap",
    tag: "Assets",
    label: "Assets",
    entityName: "Apple Inc.",
    units: {
      USD: [{ end: "2024-09-28", val: 364980000000, accn: "0000320193-24-000123", form: "10-K", filed: "2024-11-01" }],
    },
  },
  sec_frames: {
    taxonomy: "us-gaap",
    tag: "Assets",
    ccp: "CY2023Q4I",
    data: [{ accn: "0001", cik: 320193, entityName: "Apple Inc.", end: "2023-12-30", val: 353514000000 }],
  },
};
