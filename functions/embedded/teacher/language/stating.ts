/** How stated values stand in a question, and are read from it: dates in words, large numbers in groups, codes with what they are codes of. */
import { DateTime } from "luxon";
import type { Json } from "../../../domain/schema.ts";
import { type ConceptName, conceptOf, isA } from "../../concepts/index.ts";
import type { Takes } from "../../tool.ts";
import { grouped, worded } from "../spoken.ts";

/** Longest text that is taken as a stated value, in characters. */
const STATED_MAX = 120;
const DATE_FORM = "d MMMM yyyy";
const ENGLISH = { locale: "en-GB", zone: "utc" } as const;

/** Names that take an article, by what they are names of. */
const ARTICLED: readonly (readonly [ConceptName, RegExp])[] = [
  [
    "country.name",
    /^(?:Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|United (?:States|Kingdom|Arab Emirates)|DR Congo|Republic of the Congo|[A-Z]\p{L}+(?: [A-Z]\p{L}+)? (?:Islands|Republic))$/u,
  ],
  ["trial.name", / (?:trial|comparison|Study)$/],
  ["peptide.name", / (?:tag|chain)$/],
  ["university.name", /^(?!The )(?:\p{L}+ )*(?:University|Institute|College|Academy) of /u],
  ["journal.title", /^(?!The )(?:\p{L}+ )*(?:Journal|Annals|Archives|Proceedings|Bulletin|Transactions) of /u],
];

function takesArticle(name: string, { concept }: Stating): boolean {
  return ARTICLED.some(([of, form]) => isA(concept, of) && form.test(name));
}

type Stating = Pick<Takes, "concept" | "quote" | "literalOnly">;

/** A value in words, a list with an "and" before its last item. */
export function literalText(value: Json, takes: Stating): string {
  if (!Array.isArray(value)) return scalarText(value, takes);
  const all = allForm(takes);
  return all === undefined || value.length < 2
    ? joined(value.map((item) => scalarText(item, takes)))
    : all.replace("{}", () => joined(value.map(String)));
}

/** How several values are stated, where that is not one by one. */
function allForm({ concept, literalOnly }: Stating): string | undefined {
  return literalOnly ? undefined : conceptOf(concept).statedAll;
}

export function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function scalarText(value: Json, takes: Stating): string {
  const { concept, quote, literalOnly } = takes;
  const { type, stated, names, lowered } = conceptOf(concept);
  const bare =
    typeof value === "number" && names !== true
      ? grouped(value)
      : type === "date"
        ? dateText(String(value))
        : lowered === true
          ? withSmall(String(value))
          : String(value);
  const text = quote ? `"${bare}"` : takesArticle(bare, takes) ? `the ${bare}` : bare;
  // A parameter stands among the words that its tool has for it.
  return stated === undefined || literalOnly ? text : stated.replace("{}", () => text);
}

/** With a small first letter, unless an abbreviation begins it. */
function withSmall(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A date as people write it; what is none as it is. */
export function dateText(value: string): string {
  const date = DateTime.fromISO(value, ENGLISH);
  return date.isValid ? date.toFormat(DATE_FORM) : value;
}

/** The values of the field that the text may state; several for a list in which "and" may stand within a name. */
export function statedValues(text: string, takes: Takes): Json[] {
  if (!takes.list) {
    const value = statedScalar(text, takes);
    return value === undefined ? [] : [value];
  }
  const literal = worded(takes, text) ?? (takes.literals ?? []).find((list) => literalText(list, takes) === text);
  if (literal !== undefined) return [literal];
  const all = allForm(takes);
  const list = all === undefined ? undefined : without(text, all);
  return itemsOf(list ?? text).flatMap((items) => {
    const values = items.map((item) => (list === undefined ? statedScalar(item, takes) : item));
    return values.some((value) => value === undefined) ? [] : [values as Json[]];
  });
}

/** "a, b and c" cut at every "and" that may be the one before the last item, the last of them first; or one item. */
function itemsOf(text: string): string[][] {
  const ends = [...text.matchAll(/ and /g)].map((match) => match.index).reverse();
  return [...ends.map((at) => [...text.slice(0, at).split(", "), text.slice(at + " and ".length)]), [text]];
}

function statedScalar(said: string, takes: Takes): Json | undefined {
  const meant = worded(takes, said);
  if (meant !== undefined) return meant;
  const known = (takes.literals ?? []).flat().find((literal) => scalarText(literal, takes) === said);
  if (known !== undefined) return known;
  if (takes.literalOnly || said.length > STATED_MAX) return undefined;
  const { type, stated, lowered } = conceptOf(takes.concept);
  const text = stated === undefined ? said : without(said, stated);
  if (text === undefined) return undefined;
  if (lowered === true) return /^the /.test(text) ? undefined : text.charAt(0).toUpperCase() + text.slice(1);
  if (type === "number") return numberIn(text);
  if (type === "date") return DateTime.fromFormat(text, DATE_FORM, ENGLISH).toISODate() ?? undefined;
  if (takes.quote) return /^"[^"]*"$/.test(text) ? text.slice(1, -1) : undefined;
  if (text.startsWith("the ") && takesArticle(text.slice(4), takes)) return text.slice(4);
  // A phrase is no name: names do not begin with a lower-case article or pointer, nor with a quotation mark.
  return /^(?:"|(?:the|that|those|whether|its|their|it|them)(?: |$))/.test(text) ? undefined : text;
}

function numberIn(text: string): number | undefined {
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)
    ? Number(text.replaceAll(",", ""))
    : undefined;
}

/** What stands in the place of "{}". */
function without(text: string, form: string): string | undefined {
  const [before = "", after = ""] = form.split("{}");
  const fits = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length;
  return fits ? text.slice(before.length, text.length - after.length) : undefined;
}
