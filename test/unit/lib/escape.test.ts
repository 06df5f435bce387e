/** What anybody wrote, in Markdown, HTML and SVG: shown as it is, whatever it says. Read back by a renderer of Markdown and a parser of XML. */
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { code, escaped, fenced, webAddress } from "../../../functions/lib/escape.ts";

const HOSTILE = [
  `<script>alert(1)</script>`,
  `<img src=x onerror="alert(1)">`,
  `"><svg onload='alert(1)'>`,
  `[click](javascript:alert(1)) ![x](https://evil.example/x.png)`,
  `https://evil.example www.evil.example someone@evil.example <https://evil.example>`,
  `| a | b |\n| --- | --- |\n\n# heading\n\n---\n\n- list\n1. one\n> quote`,
  "```\n</code></pre><b>x</b>\n```` ``code`` ~~~",
  `&lt;b&gt; &#60;b&#62; &amp;lt;`,
  `**bold** _italic_ ~~struck~~ $x^2$ \\*`,
  `]]> <!-- --> <![CDATA[ ?>`,
  `\u0000\u001b[31m\u202egnp.exe\ud800`,
  `# heading`,
  `- item`,
  `12. item`,
  `===`,
];

/** What a reader sees of HTML without elements: its references read. */
const seen = (html: string) =>
  html
    .replaceAll(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n)))
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The text as one line, without what cannot be written. */
const shown = (text: string) =>
  text
    .replaceAll(/(?!\s)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, "\ufffd")
    .replaceAll(/\s+/g, " ")
    .trim();

const inMarkdown = (text: string) => marked.parse(text, { async: false, gfm: true }).trim();

function expectText(text: string) {
  const paragraph = inMarkdown(escaped(text));
  if (shown(text) === "") return;
  expect(paragraph).toMatch(/^<p>[^<]*<\/p>$/);
  expect(seen(paragraph.slice(3, -4))).toBe(shown(text));
  const cells = inMarkdown(`| ${escaped(text)} | other |\n| --- | --- |\n| ${escaped(text)} | other |`);
  expect(cells.match(/<t[dh]>[^<]*<\/t[dh]>/g)).toHaveLength(4);
  const svg = new DOMParser().parseFromString(
    `<svg a="${escaped(text)}"><text>${escaped(text)}</text></svg>`,
    "image/svg+xml",
  );
  expect(svg.documentElement?.textContent).toBe(shown(text));
  expect(svg.documentElement?.getAttribute("a")).toBe(shown(text));
}

describe("escaped text", () => {
  it.each(HOSTILE)("is text in Markdown, in a table, and in SVG: %j", (text) => expectText(text));

  it("is so whatever it is", () => {
    const marks = fc.string({ unit: fc.constantFrom(..."<>&\"'`*_~[]()|\\#!$@:/.-+=0129ab \n\u202e\u0000é") });
    fc.assert(fc.property(fc.oneof(marks, fc.string({ unit: "binary" })), (text) => expectText(text)));
  });

  it("leaves plain text as it is", () => {
    expect(escaped("What is the value (in euros) of 3.5 % at 12:30?")).toBe(
      "What is the value (in euros) of 3.5 % at 12:30?",
    );
  });
});

describe("code", () => {
  it.each([...HOSTILE, "plain_name", " spaced ", "a|b", ""])("in a line is one element with the text: %j", (text) => {
    const cells = inMarkdown(`| ${code(text)} | other |\n| --- | --- |`);
    const [, inner = ""] = cells.match(/<th><code>([^<]*)<\/code><\/th>\n<th>other<\/th>/) ?? [undefined, "none"];
    expect(seen(inner)).toBe(shown(text));
  });

  it.each(HOSTILE)("in a block is one element, whatever stands in it: %j", (text) => {
    const html = inMarkdown(`before\n\n${fenced(text, "json")}\n\nafter`);
    expect(html).toMatch(/^<p>before<\/p>\n<pre><code class="language-json">[^<]*<\/code><\/pre>\n<p>after<\/p>$/);
  });

  it("shows characters that cannot be seen as JSON writes them", () => {
    const text = fenced(JSON.stringify({ name: "a\u202eb" }), "json");
    expect(text).toContain(`{"name":"a\\u202eb"}`);
    expect(JSON.parse(text.split("\n")[1] ?? "")).toEqual({ name: "a\u202eb" });
  });
});

describe("an address", () => {
  it("is one of the web, or none", () => {
    for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "nothing", ""])
      expect(webAddress(url)).toBeUndefined();
  });

  it.each(["https://a.example/x_(y)?a=1&copy;=2|3", `https://a.example/"onclick=x`, "https://a.example/]( [x` <b>"])(
    "is one link, in a table too: %s",
    (url) => {
      const cells = inMarkdown(`| [name](${webAddress(url)}) | other |\n| --- | --- |`);
      expect(cells).toMatch(/<th><a href="https:\/\/a\.example\/[^"]*">name<\/a><\/th>\n<th>other<\/th>/);
    },
  );
});
