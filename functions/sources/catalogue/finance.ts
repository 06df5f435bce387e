/** Money, prices, economies and what companies report. */
import { list, maybe, number, numeral, record, text, within } from "./cut.ts";
import { type CatalogueApi, choice, tool, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

const rate = record({ currency: text("[0]", "Currency"), rate: number("[1]", "How much of it one of the base buys") });
const rates = record({
  base: text("base", "Currency that is bought with"),
  date: text("date", "Day of the rates"),
  rates: list("items(rates)", 40, rate),
});

export const finance: readonly CatalogueApi[] = [
  {
    name: "world-bank",
    title: "World Bank Indicators API",
    licence: told(
      "CC-BY-4.0 where a data set says nothing else",
      page("https://web.archive.org/web/20200528090815/https://datacatalog.worldbank.org/public-licenses"),
      "licenses datasets under the Creative Commons Attribution 4.0 International license (CC-BY 4.0)",
    ),
    terms: null,
    limit: told(
      "No number; 'service unavailable' is how it says too many",
      file("tgherzog/wbgapi", "wbgapi/__init__.py"),
      "you're sending too many requests per minute",
    ),
    per_second: 1,
    sources: [file("m-muecke/worldbank", "R/indicators.R"), file("tgherzog/wbgapi", "wbgapi/economy.py")],
    seeds: {
      tool: "world_bank_countries",
      input: { region: "EAS" },
      list: "/countries",
      id: "iso2",
      label: "name",
      takenBy: { tool: "world_bank_country", argument: "country" },
    },
    tools: [
      tool({
        name: "world_bank_countries",
        does: "Lists countries of a region, such as EAS (East Asia and Pacific) or ECS (Europe and Central Asia).",
        url: "https://api.worldbank.org/v2/country",
        asks: { region: words("Code of the region") },
        query: { format: "json", per_page: "60" },
        gives: record({
          countries: list(
            "[1]",
            60,
            record({
              iso2: text("iso2Code", "Country, two letters"),
              name: text("name", "Name"),
              capital: maybe(text("capitalCity", "Capital, empty where it has none")),
              income: text("incomeLevel.value", "Level of income"),
            }),
          ),
        }),
        probes: [{ region: "EAS" }],
      }),
      tool({
        name: "world_bank_country",
        does: "Gives a country: region, level of income and capital.",
        url: "https://api.worldbank.org/v2/country/{country}",
        asks: { country: words("Country, two or three letters") },
        query: { format: "json" },
        gives: within(
          "[1][0]",
          record({
            iso2: text("iso2Code", "Country, two letters"),
            name: text("name", "Name"),
            region: text("region.value", "Region"),
            income: text("incomeLevel.value", "Level of income"),
            capital: maybe(text("capitalCity", "Capital")),
          }),
        ),
        probes: [{ country: "US" }],
      }),
      tool({
        name: "world_bank_indicator",
        does: "Gives an indicator of a country by year, such as SP.POP.TOTL for population or NY.GDP.MKTP.CD for GDP in dollars.",
        url: "https://api.worldbank.org/v2/country/{country}/indicator/{indicator}",
        asks: {
          country: words("Country, two or three letters"),
          indicator: words("Code of the indicator"),
          years: words("A year such as 2020 or a range such as 2015:2023"),
        },
        renamed: { years: "date" },
        query: { format: "json", per_page: "50" },
        gives: record({
          figures: list(
            "[1]",
            50,
            record({
              country: text("country.value", "Country"),
              indicator: text("indicator.value", "What it is"),
              year: text("date", "Year"),
              value: maybe(number("value", "The figure, null where there is none")),
            }),
          ),
        }),
        probes: [{ country: "US", indicator: "SP.POP.TOTL", years: "2015:2020" }],
      }),
    ],
  },
  {
    name: "ecb",
    title: "ECB Data Portal API",
    licence: told(
      "Free to use unchanged with the source named, by the policy of the central banks",
      page("https://bnr.ro/Politica-SEBC-privind-reutilizarea-datelor-statistice-8452.aspx"),
      "pot fi reutilizate gratuit cu condiţia de a cita sursa",
    ),
    terms: terms(
      "https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
      file("lineofflight/frankfurter", "db/seeds/providers/ecb.json"),
    ),
    limit: null,
    per_second: 1,
    sources: [
      file("lineofflight/frankfurter", "lib/provider/adapters/ecb.rb"),
      file("khaeru/sdmx", "doc/walkthrough.rst"),
    ],
    seeds: {
      tool: "ecb_exchange_rates_of_day",
      input: { from: "2024-06-03", to: "2024-06-03" },
      list: "",
      id: "currency",
      label: "currency",
      takenBy: { tool: "ecb_exchange_rate", argument: "currency" },
    },
    tools: [
      tool({
        name: "ecb_exchange_rate",
        does: "Gives what one euro was worth in a currency by day or month, by the ECB's reference rates.",
        url: "https://data-api.ecb.europa.eu/service/data/EXR/{frequency}.{currency}.EUR.SP00.A",
        asks: {
          frequency: choice("D by day, M the mean of each month", ["D", "M"]),
          currency: words("Currency, three letters"),
          from: words("From, YYYY-MM-DD or YYYY-MM"),
          to: words("Up to, likewise"),
        },
        renamed: { from: "startPeriod", to: "endPeriod" },
        headers: { accept: "application/vnd.sdmx.data+csv" },
        format: "csv",
        gives: ecbRates(),
        probes: [{ frequency: "D", currency: "USD", from: "2024-01-02", to: "2024-01-05" }],
      }),
      tool({
        name: "ecb_exchange_rates_of_day",
        does: "Gives what one euro was worth in every currency that the ECB had a reference rate for.",
        url: "https://data-api.ecb.europa.eu/service/data/EXR/D..EUR.SP00.A",
        asks: { from: words("First day, YYYY-MM-DD"), to: words("Last day, YYYY-MM-DD") },
        renamed: { from: "startPeriod", to: "endPeriod" },
        headers: { accept: "application/vnd.sdmx.data+csv" },
        format: "csv",
        gives: ecbRates(),
        probes: [{ from: "2024-06-03", to: "2024-06-03" }],
      }),
    ],
  },
  {
    name: "frankfurter",
    title: "Frankfurter",
    licence: null,
    terms: terms(
      "https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
      file("lineofflight/frankfurter", "db/seeds/providers/ecb.json"),
    ),
    limit: null,
    per_second: 1,
    sources: [file("lineofflight/frankfurter", "lib/public/v1/openapi.json")],
    seeds: {
      tool: "frankfurter_currencies",
      input: {},
      list: "/currencies",
      id: "code",
      label: "name",
      takenBy: { tool: "frankfurter_latest", argument: "base" },
    },
    tools: [
      tool({
        name: "frankfurter_currencies",
        does: "Lists the currencies that there are rates for, with their names.",
        url: "https://api.frankfurter.dev/v1/currencies",
        gives: record({
          currencies: list(
            "items(@)",
            40,
            record({ code: text("[0]", "Currency, three letters"), name: text("[1]", "Name") }),
          ),
        }),
        probes: [{}],
      }),
      tool({
        name: "frankfurter_latest",
        does: "Gives the latest exchange rates of a currency.",
        url: "https://api.frankfurter.dev/v1/latest",
        asks: { base: words("Currency, three letters") },
        gives: rates,
        probes: [{ base: "USD" }],
      }),
      tool({
        name: "frankfurter_on_day",
        does: "Gives exchange rates of a currency on a day since 1999.",
        url: "https://api.frankfurter.dev/v1/{day}",
        asks: { day: words("Day, YYYY-MM-DD"), base: words("Currency, three letters") },
        may: { symbols: words("Currencies to give, joined by commas") },
        gives: rates,
        probes: [{ day: "2020-03-16", base: "USD", symbols: "EUR,GBP" }],
      }),
    ],
  },
];

function ecbRates() {
  return list(
    "@",
    60,
    record({
      currency: text("CURRENCY", "Currency, three letters"),
      period: text("to_string(TIME_PERIOD)", "Day or month"),
      rate: maybe(numeral("OBS_VALUE", "What one euro was worth")),
    }),
  );
}
