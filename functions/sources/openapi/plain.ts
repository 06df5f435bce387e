/**
 * What documents say in Markdown and HTML, as one line of plain text of a bounded length. It is a description for models and
 * people and nothing else: nobody follows what it says.
 */
import { perText } from "../../lib/memo.ts";

/** So much of a text is looked at: patterns over it take time by its length. */
const READ_MAX = 6_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
};

/** The text without markup, cut at `most` characters, at the end of a sentence or a word where there is one. */
export function plain(text: unknown, most: number): string {
  return typeof text === "string" && text !== "" ? shortened(stripped(text), most) : "";
}

const stripped = perText(
  (text) =>
    text
      .slice(0, READ_MAX)
      .replace(/<!--[\s\S]{0,2000}?-->/g, " ")
      .replace(/<(script|style)\b[^<>]{0,500}>[\s\S]{0,4000}?<\/\1>/gi, " ")
      .replace(/<\/?(?:a|b|i|u|em|strong|code|span|tt|sub|sup|small|font)(?:\s[^<>]{0,500})?>/gi, "")
      .replace(/<\/?[a-z][^<>]{0,500}>/gi, " ")
      .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/g, " ")
      .replace(/\[([^\]\n]{0,300})\]\([^)\n]{0,500}\)/g, "$1")
      .replace(/\[([^\]\n]{0,300})\]\[[^\]\n]{0,100}\]/g, "$1")
      .replace(/^[ \t]{0,8}(?:#{1,6}|>|[-*+])[ \t]+/gm, "")
      .replace(/^[ \t]{0,8}(?:`{3,}|~{3,}).{0,50}$/gm, "")
      .replace(/^[ \t:|-]{3,200}$/gm, "")
      .replace(/(\*\*|__|`)(?=\S)/g, "")
      .replace(/(?<=\S)(\*\*|__|`)/g, "")
      .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => ENTITIES[name] ?? "")
      // Characters that cannot be seen, or that turn the direction of what follows, but for those between words.
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Z}]+/gu, " ")
      .replace(/ {2,}/g, " ")
      .trim(),
  5_000,
  2_000,
);

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "), cut.lastIndexOf("? "));
  if (sentence > most / 3) return cut.slice(0, sentence + 1);
  const word = cut.lastIndexOf(" ");
  return `${cut.slice(0, word > most / 2 ? word : most - 1).toWellFormed()}…`;
}
