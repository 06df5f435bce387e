/** What anybody wrote, in Markdown, HTML and SVG: shown as it is, whatever it says. Read back by a renderer of Markdown and a parser of XML. */
import { DOMParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { code, escaped, fenced, markdownText, webAddress } from "../../../functions/lib/escape.ts";

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
    .replaceAll(/(?!\s)\p{Cc}|\p{Cs}|\p{DI}|[\ufff9-\ufffb\ufffe\uffff]/gu, "\ufffd")
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

  it("has no sign that nobody sees, but where a script or a picture is written with it", () => {
    const hidden = [
      0xe0001, 0xe0041, 0xe007f, 0x200b, 0x200d, 0x2060, 0x2064, 0xad, 0x34f, 0x3164, 0xfe0f, 0xe0100, 0xfff9,
    ];
    for (const code of hidden) expect(escaped(`a${String.fromCodePoint(code)}b`)).toBe("a\ufffdb");
    expect(escaped("é\u200dé \u0438\u200c\u0438")).toBe("é\ufffdé \u0438\ufffd\u0438");
    for (const text of ["می\u200cخواهم", "क्\u200dष", "☎\ufe0f 12", "👩\u200d🚀", "❤\ufe0f\u200d🔥"])
      expect(escaped(text)).toBe(text);
    expect(fenced("a\u{e0041}\u200bb", "")).toContain("a\\udb40\\udc41\\u200bb");
  });

  it("leaves plain text as it is", () => {
    expect(escaped("What is the value (in euros) of 3.5 % at 12:30?")).toBe(
      "What is the value (in euros) of 3.5 % at 12:30?",
    );
  });
});

/** How remark-gfm finds addresses: in each text by itself, its references read (mdast-util-gfm-autolink-literal 2.0). */
const AUTOLINKS = [
  /(https?:\/\/|www(?=\.))([-.\w]+)([^ \t\r\n]*)/i,
  /(?<=^|\s|\p{P}|\p{S})([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)/u,
];

interface Token {
  readonly type: string;
  readonly text?: string;
  readonly tokens?: readonly Token[];
  readonly items?: readonly Token[];
  readonly header?: boolean | readonly Token[];
  readonly rows?: readonly (readonly Token[])[];
}

/** The texts of a document of Markdown as a reader has them: what stands side by side is one. */
function textsIn(tokens: readonly Token[]): string[] {
  const texts: string[] = [];
  let open = "";
  const close = () => {
    if (open !== "") texts.push(seen(open));
    open = "";
  };
  for (const { type, text, tokens: inner, items, header, rows } of tokens) {
    if (inner === undefined && (type === "text" || type === "escape")) {
      open += text ?? "";
      continue;
    }
    close();
    // A cell says by `header` whether it is one.
    const parts = [inner, items, header, ...(rows ?? [])];
    texts.push(...parts.flatMap((some) => (Array.isArray(some) ? textsIn(some as readonly Token[]) : [])));
  }
  close();
  return texts;
}

describe("text for Markdown", () => {
  const addresses = [
    "https://evil.example/x?y",
    "HTTP://evil.example",
    "www.evil.example",
    "WWW.evil.example/",
    "mail someone@evil.example now",
    "@evil.example a@b.c",
  ];

  it.each([...HOSTILE, ...addresses])("has nothing that a reader links, in a line, in a table, in code: %j", (text) => {
    for (const one of [markdownText(text), code(text)]) {
      const documents = [one, `a ${one} b`, `| ${one} | other |\n| --- | --- |`, `- ${one}`];
      for (const document of documents) {
        const texts = textsIn(marked.lexer(document, { gfm: true }) as readonly Token[]);
        for (const found of texts) for (const form of AUTOLINKS) expect(form.exec(found)?.[0]).toBeUndefined();
        expect(inMarkdown(document)).not.toMatch(/<a /);
      }
    }
    const paragraph = inMarkdown(markdownText(text));
    expect(seen(paragraph.slice(3, -4).replaceAll("<!-- -->", ""))).toBe(shown(text));
  });

  it("is so whatever it is", () => {
    const parts = fc.constantFrom(
      "http",
      "s",
      ":",
      "/",
      "www",
      ".",
      "@",
      "a",
      "evil",
      "example",
      " ",
      "mailto",
      "\u200b",
      "é",
      "_",
      "-",
    );
    fc.assert(
      fc.property(fc.string({ unit: parts }), (text) => {
        const texts = textsIn(marked.lexer(`a ${markdownText(text)}`, { gfm: true }) as readonly Token[]);
        for (const found of texts) for (const form of AUTOLINKS) expect(form.exec(found)?.[0]).toBeUndefined();
      }),
    );
  });

  it("leaves plain text as it is", () => {
    expect(markdownText("What is 3.5 % at 12:30, or 5 < 7?")).toBe("What is 3.5 % at 12:30, or 5 &#60; 7?");
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
