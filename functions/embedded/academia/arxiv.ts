/**
 * The arXiv identifier, taken apart.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { archives } from "./preprints.ts";
import { nameField } from "./shared.ts";
import { ARXIV_IDENTIFIERS } from "./sources.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What an identifier says; `months` counts from the year 0. `field` is named in the error. */
function read(field: string, identifier: string) {
  const plain = identifier.replace(/^arxiv:\s*/i, "").replace(/v\d+$/, "");
  const [, archive, yy = "", mm = "", digits = ""] =
    /^(?:([a-z-]+)(?:\.[A-Z]{2})?\/)?(\d\d)(\d\d)\.?(\d{3,5})$/.exec(plain) ?? [];
  const year = Number(yy) + (Number(yy) >= 91 ? 1900 : 2000);
  const month = MONTHS[Number(mm) - 1];
  const newStyle = plain.includes(".") && archive === undefined;
  // Five digits since January 2015, four from April 2007, three with an archive's name before that.
  const ym = year * 100 + Number(mm);
  const width = ym >= 201501 ? 5 : ym >= 200704 ? 4 : 3;
  if (month === undefined || newStyle !== width > 3 || digits.length !== width || ym < 199107)
    throw new ToolError(
      `${field}: "${identifier}" is no arXiv identifier; expected a form such as 1706.03762 or hep-th/9711200`,
    );
  if (archive !== undefined && !archives().has(archive) && !OLD_ARCHIVES.has(archive))
    throw new ToolError(`${field}: "${archive}" is no arXiv archive; expected one such as hep-th/9711200`);
  return { year, month, months: year * 12 + Number(mm) - 1, number: Number(digits), plain };
}

export const arxivIdentifier = defineTool({
  name: "arxiv_identifier_parts",
  domain: "academia",
  kind: "processing",
  description:
    "Reads an arXiv identifier, old style (hep-th/9711200) or new (1706.03762): the year and month it was assigned in, and the running number within that month.",
  input: z.object({ identifier: nameField('arXiv identifier, for example "1706.03762" or "hep-th/9711200"', 40) }),
  output: z.object({
    year: z.int().describe("Year of assignment"),
    month: z.string().describe("Month of assignment, by name"),
    number: z.int().describe("Running number within the month (old style: within the archive and month)"),
  }),
  takes: { identifier: { concept: "arxiv.listed" } },
  gives: {
    "/year": {
      concept: "year",
      phrase: "the year in which {identifier} was posted",
      ask: "in what year was {identifier} first posted",
    },
  },
  probes: [
    {
      input: { identifier: "1706.03762" },
      expect: { "/year": 2017, "/month": "June", "/number": 3762 },
    },
    {
      input: { identifier: "arXiv:hep-th/9711200v3" },
      expect: { "/year": 1997, "/month": "November", "/number": 200 },
    },
  ],
  sources: [ARXIV_IDENTIFIERS],
  run({ identifier }) {
    const { year, month, number } = read("identifier", identifier);
    return { year, month, number };
  },
});

/** Archives closed by 1999, which old identifiers still name. */
const OLD_ARCHIVES = new Set(
  "acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con".split(
    " ",
  ),
);

/** Preprints of one field, of which it is asked who was first. */
const MACHINE_LEARNING = [
  "1301.3781",
  "1406.2661",
  "1409.0473",
  "1412.6980",
  "1502.03167",
  "1512.03385",
  "1706.03762",
  "1810.04805",
  "2005.14165",
];

const identifierField = nameField('arXiv identifier, for example "1706.03762"', 40);

export const arxivIdentifiersCompared = defineTool({
  name: "arxiv_identifiers_compared",
  domain: "academia",
  kind: "processing",
  description:
    "Reads two arXiv identifiers of either style and compares the months in which they were assigned: which came earlier, and how many months lie between.",
  input: z.object({ first: identifierField, second: identifierField }),
  output: z.object({
    earlier: z.string().nullable().describe("The identifier of the earlier month, null if both are of one month"),
    months: z.int().describe("Calendar months from the earlier to the later"),
  }),
  takes: {
    first: { concept: "arxiv.listed", literals: MACHINE_LEARNING, literalOnly: true },
    second: { concept: "arxiv.listed", literals: MACHINE_LEARNING, literalOnly: true },
  },
  gives: {
    "/earlier": {
      concept: "arxiv.identifier",
      phrase: "the [identifier of the ]earlier one out of {first} and {second}",
      ask: "which arXiv paper was posted first, {first} or {second}",
      ends: true,
    },
  },
  alike: [["first", "second"]],
  probes: [
    { input: { first: "1706.03762", second: "1512.03385" }, expect: { "/earlier": "1512.03385", "/months": 18 } },
    {
      input: { first: "hep-th/9711200", second: "hep-th/9802150" },
      expect: { "/earlier": "hep-th/9711200", "/months": 3 },
    },
  ],
  sources: [ARXIV_IDENTIFIERS],
  run({ first, second }) {
    const [a, b] = [read("first", first), read("second", second)];
    return {
      earlier: a.months === b.months ? null : (a.months < b.months ? a : b).plain,
      months: Math.abs(a.months - b.months),
    };
  },
});
