/** What models, tools and users wrote, put into documents: it stays the text that it is, whatever it says. */

/** A sign without a look of its own where scripts and pictures need it: a joiner within them, the choice of the coloured form. */
const NEEDED =
  /(?<=[^\p{ASCII}\p{DI}\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}]\ufe0f?)[\u200c\u200d](?=[^\p{ASCII}\p{DI}])|(?<=\p{Extended_Pictographic})\ufe0f/u;
/**
 * What an XML document cannot hold, what turns the reading direction of the text that comes after it, and what nobody sees: tags,
 * signs without width, fillers. A reader of the bytes, a model say, would be told what a person is not shown.
 */
const UNWRITABLE = new RegExp(
  `(?!\\s)\\p{Cc}|\\p{Cs}|(?!${NEEDED.source})\\p{DI}|[\\ufff9-\\ufffb\\ufffe\\uffff]`,
  "gu",
);

/** What HTML, XML or Markdown read as more than a character; the last are what addresses are found by and linked. */
const MARKS = /[&<>"`*_~[\]|\\#$@]|:(?=\/)|(?<=www)\./gi;
/** What begins a block of Markdown where it stands first in a line. */
const FIRST = /^[-+](?=\s|$)|^-(?=[-\s]*$)|^=(?==*$)|(?<=^\d{1,9})[.)](?=\s|$)/;

/**
 * The text for HTML, for SVG (texts, and attributes in double quotes) and for Markdown, in a table too: one line, in which what any
 * of them would read as more than a character is a numeric reference, which all three take for that character and nothing more.
 */
export function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, "\ufffd")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(MARKS, reference)
    .replace(FIRST, reference);
}

/** Nothing, for a reader; between two characters it keeps them from being read together. */
const APART = "<!-- -->";

/**
 * The text for Markdown alone, where addresses stay text too. Some readers (remark-gfm) look for addresses in what the references
 * stand for, so a reference alone keeps none from being linked: it is taken apart. Behind its mark, since a line that began with a
 * comment would be one block of HTML; before the dot of `www.`, which is linked by itself.
 */
export function markdownText(text: string): string {
  return escaped(text)
    .replaceAll(/&#(?:64|58);/g, `$&${APART}`)
    .replaceAll(/(?<=www)&#46;/gi, `${APART}$&`);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** The text as code within a line of Markdown, in a table too. */
export function code(text: string): string {
  const isPlain = /^[^`|\\\s]([^`|\\\n\r\u2028\u2029]*[^`|\\\s])?$/.test(text) && text.search(UNWRITABLE) < 0;
  return isPlain ? `\`${text}\`` : `<code>${markdownText(text)}</code>`;
}

/** The text as a block of code in Markdown: literally, but that characters which cannot be seen are written as JSON writes them. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(3, longest + 1));
  const visible = text.replace(UNWRITABLE, (character) =>
    character.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  return `${fence}${language}\n${visible}\n${fence}`;
}

/** The address for a link of Markdown, in a table too; undefined for what is none of the web. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href
    .replaceAll(/[()[\]|\\`'\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("&", "&#38;");
}
