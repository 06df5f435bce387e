/**
 * The arXiv identifier, taken apart.
 */
import { z } from "zod";
import { defineTool, ToolError } from "../../tool.ts";
import { archives } from "./papers.ts";
import { nameField } from "./shared.ts";
import { ARXIV_IDENTIFIERS } from "./sources.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

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
  takes: { identifier: { concept: "arxiv.identifier" } },
  gives: {
    "/year": { concept: "year", phrase: "the year encoded in {identifier} as an arXiv identifier" },
    "/month": { concept: "month.name", phrase: "the month encoded in {identifier} as an arXiv identifier" },
    "/number": {
      concept: "number.running",
      phrase: "the running number at the end of {identifier} as an arXiv identifier",
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
        `identifier: "${identifier}" is no arXiv identifier; expected a form such as 1706.03762 or hep-th/9711200`,
      );
    if (archive !== undefined && !archives().has(archive) && !OLD_ARCHIVES.has(archive))
      throw new ToolError(`identifier: "${archive}" is no arXiv archive; expected one such as hep-th/9711200`);
    return { year, month, number: Number(digits) };
  },
});

/** Archives closed by 1999, which old identifiers still name. */
const OLD_ARCHIVES = new Set(
  "acc-phys adap-org alg-geom ao-sci atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas dg-ga funct-an mtrl-th patt-sol plasm-ph q-alg solv-int supr-con".split(
    " ",
  ),
);
