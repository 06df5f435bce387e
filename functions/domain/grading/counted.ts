/** Items with their count, as people give both in one: "2 prefixes (bio, chem)", "two of them: bio and chem". */
import { contentWords } from "./labels.ts";
import { wordsOf } from "./normalise.ts";
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

/** Words that say what is counted without a word on which of them are meant. */
const NEUTRAL = new Set(
  contentWords(
    "them these items values entries names words numbers results answers members elements terms titles letters dates years " +
      "people persons countries cities towns places rivers lakes mountains prefixes suffixes species genes proteins compounds " +
      "distinct different total all altogether",
  ),
);

/** One way to read a text as items: the words that say what they are, without neutral ones, and whether their count stands there. */
interface Counted {
  readonly prefix: string;
  readonly items: string;
  readonly counted: boolean;
}

/**
 * The ways to read a text as so many items. A count that is not theirs is no way, nor one with other words than neutral ones
 * and `known` (of labels, as `contentWords` gives them): "2 wrong prefixes" may mean anything but the items.
 */
export function countedItems(text: string, wanted: number, known: ReadonlySet<string>): Counted[] {
  if (!/[([:]/.test(text)) return [];
  return FORMS.flatMap((form) => {
    const { count, noun = "", items = "" } = form.exec(text)?.groups ?? {};
    if (items === "" || (count !== undefined && sizeOf(count) !== wanted)) return [];
    if (!contentWords(noun).every((word) => NEUTRAL.has(word) || known.has(word))) return [];
    const prefix = wordsOf(noun).filter((word) => contentWords(word).some((content) => known.has(content)));
    return [{ prefix: prefix.join(" "), items, counted: count !== undefined }];
  });
}

function sizeOf(count: string): number {
  return /^\d/.test(count) ? Number(count) : NUMBER_WORDS.indexOf(count.toLowerCase());
}
