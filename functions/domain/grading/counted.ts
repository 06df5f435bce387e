/** Items with their count, as people give both in one: "2 prefixes (bio, chem)", "two of them: bio and chem". */
import { hedges } from "./normalise.ts";
import { NUMBER_WORDS } from "./number.ts";

const COUNT = "(?<count>\\d{1,4}|\\p{L}{3,9})";
/** A few words that say what is counted. */
const NOUN = "(?<noun>(?:\\s+[\\p{L}'’-]+){0,6})";

const FORMS: readonly RegExp[] = [
  // "2 prefixes (bio, chem)"
  new RegExp(`^\\W*(?:there (?:is|are)\\s+)?${COUNT}${NOUN}\\s*[(\\[](?<items>[^()\\[\\]]+)[)\\]]\\W*$`, "isu"),
  // "2 prefixes: bio, chem"
  new RegExp(`^\\W*(?:there (?:is|are)\\s+)?${COUNT}${NOUN}\\s*:\\s*(?<items>.+)$`, "isu"),
  // "bio, chem (2 prefixes)"
  new RegExp(`^(?<items>[^()\\[\\]]+)[(\\[]\\s*${COUNT}${NOUN}\\s*[)\\]]\\W*$`, "isu"),
  // "prefixes (bio, chem)", and what stands in brackets alone
  /^\W*(?<noun>(?:[\p{L}'’-]+\s+){0,6})[([](?<items>[^()[\]]+)[)\]]\W*$/isu,
];

/** One way to read a text as items: the words that say what they are, and whether their count stands there. */
interface Counted {
  readonly prefix: string;
  readonly items: string;
  readonly counted: boolean;
}

/** The ways to read a text as so many items. A count that is not theirs is no way, nor one that is hedged. */
export function countedItems(text: string, wanted: number): Counted[] {
  return FORMS.flatMap((form) => {
    const { count, noun = "", items = "" } = form.exec(text)?.groups ?? {};
    if (items === "" || hedges(noun) || (count !== undefined && sizeOf(count) !== wanted)) return [];
    return [{ prefix: noun.trim(), items, counted: count !== undefined }];
  });
}

function sizeOf(count: string): number {
  return /^\d/.test(count) ? Number(count) : NUMBER_WORDS.indexOf(count.toLowerCase());
}
