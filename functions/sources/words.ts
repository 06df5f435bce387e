/** Texts of a source, as they are kept and shown: a source may write anything, and models read what it says of its tools. */

/**
 * Control characters besides tab and line feed, and what is not seen, which hides words from whoever looks a text over:
 * marks of direction, zero-width spaces, tags. The joiners stay, since scripts and emoji need them.
 */
const UNSEEN = /(?![\t\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu;

/** The text in well-formed Unicode, without what is not seen, and no longer than so many characters. */
export function plainText(text: string, most: number): string {
  // Cut before it is looked through, too: a text of megabytes is of no use.
  const plain = text
    .slice(0, most * 2)
    .replace(/\r\n?/g, "\n")
    .toWellFormed()
    .replace(UNSEEN, "")
    .trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).toWellFormed()}…`;
}

/** The same in one line, for errors and names. */
export function plainLine(text: string, most: number): string {
  return plainText(text.slice(0, most * 2).replace(/\s+/g, " "), most);
}
