/** What the name of a field says: the words by which an output's field and an input's are seen to mean the same. */

/** Words that stand in names of all kinds and mean nothing by themselves. */
const EMPTY = new Set(
  (
    "a an and any as at b by c code codes common count data default first from get given id in index input is item items key list " +
    "lists name names new number numbers of on one other others out output result results second text texts that the third to " +
    "top total two type used using value values with x y"
  ).split(" "),
);

/** The telling words of a name in snake, kebab or camel case or of a JSON pointer, in the singular. */
export function wordsOfName(name: string): ReadonlySet<string> {
  const words = name
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map(singular);
  return new Set(words.filter((word) => word.length > 1 && !EMPTY.has(word)));
}

/** Good enough to match a name with itself: "countries" and "country", "boxes" and "box", "status" and itself. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?<=x|ch|sh|ss)es$/, "")
    .replace(/s$/, "");
}

/** True if the names share a telling word. */
export function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}
