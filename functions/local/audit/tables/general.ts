/** Tables of general knowledge. */
import { LANGUAGES } from "../../../embedded/general/data/languages.ts";
import { SHOP_ITEMS } from "../../../embedded/general/data/shop.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, oneOf, same } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import { CLDR_NAMES, ISO_CODES, WORLD_COUNTRIES } from "../packages.ts";
import { jsonIn, moduleIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { airlines, airports } from "./air.ts";
import { countries } from "./countries.ts";
import { elements } from "./elements.ts";
import { cities, citiesLeftOut, namesakes, regions } from "./places.ts";
import { events, planets } from "./sky.ts";
import { starTables } from "./stars.ts";
import { wordTables } from "./words.ts";

interface IsoLanguage {
  readonly name: string;
  readonly iso6393: string;
  readonly iso6391?: string;
  readonly type: string;
  readonly scope: string;
}

/** Languages that are known by another name than that of ISO 639-3. */
const RENAMED = "ckb crs jam kal kon lua mey mfe nbl nde nya pih pov rar run slv sot ssw tvl".split(" ");

/** Without what a bracket adds: a period, or that the language is a group of languages. */
const named: Agreement = (ours, theirs) => oneOf(ours, theirs.replaceAll(/ \([^)]*\)/g, ""));

const languages: AuditedTable = {
  table: "general/languages",
  claims: () =>
    claimsOf(rowsOf(LANGUAGES), ([name, three = "", two, kind, scope]) => [three, { name, two, kind, scope }]),
  fields: { name: named, two: same, kind: same, scope: same },
  settled: Object.fromEntries(
    RENAMED.map((code) => [`${code} name`, "the more usual name in English, by world-countries or the Unicode CLDR"]),
  ),
  witnesses: [
    {
      package: WORLD_COUNTRIES,
      role: "source",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            jsonIn<readonly { languages: Record<string, string> }[]>(folder, "package/dist/countries.json").flatMap(
              (c) => Object.entries(c.languages),
            ),
            ([code, name]) => [code, { name }],
          ),
          ours,
        ),
    },
    {
      package: CLDR_NAMES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { languages: names } = jsonIn<{
          main: { en: { localeDisplayNames: { languages: Record<string, string> } } };
        }>(folder, "package/main/en/languages.json").main.en.localeDisplayNames;
        return claimsOf(ours, ([code, { two = code }]) => [code, { name: names[two] }]);
      },
    },
    {
      package: { registry: "npm", name: "iso-639-3", version: "3.0.1", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: async (folder, ours) => {
        const { iso6393 } = await moduleIn<{ iso6393: readonly IsoLanguage[] }>(folder, "package", "iso6393.js");
        return within(
          claimsOf(iso6393, (l) => [l.iso6393, { name: l.name, two: l.iso6391, kind: l.type[0], scope: l.scope[0] }]),
          ours,
        );
      },
    },
    {
      package: ISO_CODES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { "639-3": rows } = jsonIn<{ "639-3": readonly Record<string, string>[] }>(
          folder,
          "usr/share/iso-codes/json/iso_639-3.json",
        );
        return within(
          claimsOf(rows, (l) => [
            l.alpha_3 ?? "",
            {
              name: [l.name, l.common_name, l.inverted_name].filter(Boolean).join("|"),
              two: l.alpha_2,
              kind: l.type?.toLowerCase(),
              scope: l.scope?.toLowerCase(),
            },
          ]),
          ours,
        );
      },
    },
  ],
};

/** No shop is described: there is nothing that it could disagree with. */
const shop: AuditedTable = {
  table: "general/shop",
  claims: () => claimsOf(rowsOf(SHOP_ITEMS), ([item = "", , price]) => [item, { price }]),
  fields: { price: same },
  invented: "the catalogue of a shop that does not exist",
  witnesses: [],
};

export const general: readonly AuditedTable[] = [
  languages,
  airports,
  elements,
  countries,
  cities,
  citiesLeftOut,
  regions,
  namesakes,
  shop,
  airlines,
  planets,
  events,
  ...starTables,
  ...wordTables,
];
