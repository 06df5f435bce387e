/** Bibliographies in BibTeX: their entries, the names of authors and journals, and when two records of a paper say the same. */
import { type Agreement, plain } from "./agree.ts";

export interface BibEntry {
  readonly title: string;
  /** Family name and given names or initials, of the first author. */
  readonly author: { readonly family: string; readonly given: string };
  readonly year: string;
  readonly journal: string;
  /** Everything between the braces. */
  readonly text: string;
}

/** Where the group that opens at `from` ends. */
function groupEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** TeX's accents and braces away: `Schr\"{o}dinger` is Schrodinger. */
const untexed = (text: string): string =>
  text
    .replaceAll(/\\[`'"^~=.]\s*\{?\\?(\w)\}?/g, "$1")
    .replaceAll(/\\[a-zA-Z]+\s*/g, "")
    .replaceAll(/[{}\\]/g, "")
    .replaceAll("~", " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The value of a field of an entry, as it is written; empty where there is none. */
export function fieldOf(entry: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s,])${name}\\s*=\\s*`, "i").exec(entry);
  if (found === null) return "";
  const from = found.index + found[0].length;
  if (entry[from] === "{") return entry.slice(from + 1, groupEnd(entry, from));
  if (entry[from] === '"') return entry.slice(from + 1, entry.indexOf('"', from + 1));
  return /^[^,\s]*/.exec(entry.slice(from))?.[0] ?? "";
}

function firstAuthor(authors: string): BibEntry["author"] {
  const name = untexed(authors.split(/\s+and\s+/)[0] ?? "");
  const [family = "", ...rest] = name.split(",").map((part) => part.trim());
  if (rest.length > 0) return { family, given: rest.filter((part) => !/^Jr\.?$/.test(part)).join(" ") };
  const words = name.split(" ");
  return { family: words.at(-1) ?? "", given: words.slice(0, -1).join(" ") };
}

export function bibEntries(text: string): BibEntry[] {
  return [...text.matchAll(/@\w+\s*\{\s*[^,\s]+,/g)].map((head) => {
    const open = head.index + head[0].indexOf("{");
    const entry = text.slice(head.index + head[0].length, groupEnd(text, open));
    return {
      title: untexed(fieldOf(entry, "title")),
      author: firstAuthor(fieldOf(entry, "author")),
      year: fieldOf(entry, "year").slice(0, 4),
      journal: untexed(fieldOf(entry, "journal") || fieldOf(entry, "journaltitle")),
      text: entry,
    };
  });
}

const initialsOf = (given: string) => given.split(/[\s.-]+/).flatMap((word) => plain(word).slice(0, 1) || []);

/** The same family name, and a given name or an initial in common: one writes in full what another abbreviates. Theirs are separated by `|`. */
export const sameAuthor: Agreement = (ours, theirs) =>
  theirs.split("|").some((their) => {
    const [family = "", given = ""] = their.split(",");
    const parts = ours.split(" ");
    const known = initialsOf(given);
    return (
      plain(parts.at(-1) ?? "") === plain(family.split(" ").at(-1) ?? "") &&
      initialsOf(parts.slice(0, -1).join(" ")).some((initial) => known.includes(initial))
    );
  });

const ABBREVIATED: Readonly<Record<string, string>> = {
  physrevlett: "physicalreviewletters",
  revmodphys: "reviewsofmodernphysics",
  jmachlearnres: "journalofmachinelearningresearch",
};

/** A journal's name without what is often left out or added: article, abbreviation, seat of the academy, name of the series. */
function journalKey(name: string): string {
  const key = plain(name.replaceAll(/\(.*?(?:\)|$)/g, "")).replace(/^the/, "");
  return (ABBREVIATED[key] ?? key)
    .replace(/^(proceedingsofthenationalacademyofsciences).*$/, "$1")
    .replace(/^(?:journalof(?:the)?royalstatisticalsociety|jroystatistsoc)(?:series)?/, "royalstatisticalsociety")
    .replace(/^(econometrica).*$/, "$1");
}

export const sameJournal: Agreement = (ours, theirs) =>
  theirs.split("|").some((their) => journalKey(ours) === journalKey(their));
