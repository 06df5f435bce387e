/** Names of countries: from the forms that packages use to those of the tables. */
import { COUNTRIES } from "../../../embedded/general/data/countries.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { plain } from "../agree.ts";

/** Names of countries in lists of ISO that the table of countries does not have among its other names. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["KOREA (THE DEMOCRATIC PEOPLE’S REPUBLIC OF)", "North Korea"],
  ["KOREA (THE REPUBLIC OF)", "South Korea"],
  ["HOLY SEE (THE)", "Vatican City"],
  ["CABO VERDE", "Cape Verde"],
  ["Turkey", "Türkiye"],
  ["Czech Republic", "Czechia"],
  ["Congo, Dem. Rep.", "DR Congo"],
  ["Congo, Rep.", "Republic of the Congo"],
  ["Korea, Dem. Rep.", "North Korea"],
  ["Korea, Rep.", "South Korea"],
  ["Hong Kong, China", "Hong Kong"],
  ["Yemen, Rep.", "Yemen"],
  ["West Bank and Gaza", "Palestine"],
  ["Cote d'Ivoire", "Ivory Coast"],
  ["Swaziland", "Eswatini"],
  ["Reunion", "Réunion"],
];

export const NAMES = new Map(
  [
    ...rowsOf(COUNTRIES).flatMap(([name = "", ...cells]) =>
      [name, ...(cells[14] ?? "").split("|")].map((n) => [n, name] as const),
    ),
    ...rowsOf(COUNTRIES).map(([name = ""]) => [name, name] as const),
    ...OTHER_NAMES,
  ].map(([other, name]) => [plain(other), name]),
);
export const BY_CODE = new Map(rowsOf(COUNTRIES).map(([name = "", code = ""]) => [code, name]));

/** The short name of a country as the tables have it: "BAHAMAS (THE)", "Moldova, Republic of". */
export function countryNamed(text: string): string {
  const forms = [
    text,
    text.replace(/^St\. /, "Saint ").replace("&", "and"),
    text.replace(/ ?\([^)]*\)/g, ""),
    text.split(", ").toReversed().join(" "),
  ];
  return forms.map((form) => NAMES.get(plain(form))).find((name) => name !== undefined) ?? text;
}
