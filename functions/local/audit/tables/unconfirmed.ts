/** Tables that are typed from publications, of which no package has the figures: named here, so that they are counted. */
import { DNA_ELEMENTS } from "../../../embedded/biology/data/dna.ts";
import { PEPTIDES } from "../../../embedded/biology/data/peptides.ts";
import { REPRODUCTION } from "../../../embedded/medicine/data/reproduction.ts";
import { TRIALS } from "../../../embedded/medicine/data/trials.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { same, shareOne } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import { rowsOfR } from "../r.ts";
import { rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

const dna: AuditedTable = {
  table: "biology/dna",
  claims: () => claimsOf(rowsOf(DNA_ELEMENTS), ([name = "", , sequence]) => [name, { sequence }]),
  fields: { sequence: same },
  typedFrom: "published primers, tags and sites",
  unconfirmed: "no package lists oligonucleotides by these names",
  witnesses: [],
};

const peptides: AuditedTable = {
  table: "biology/peptides",
  claims: () => claimsOf(rowsOf(PEPTIDES), ([name = "", , sequence]) => [name, { sequence }]),
  fields: { sequence: same },
  typedFrom: "published sequences",
  unconfirmed: "no package holds the sequences of human precursors; each was checked by the published mass",
  witnesses: [],
};

const reproduction: AuditedTable = {
  table: "medicine/reproduction",
  claims: () =>
    claimsOf(rowsOf(REPRODUCTION), ([name = "", low, high, paper]) => [
      `${name} (${paper})`,
      { range: `${low} ${high}` },
    ]),
  fields: { range: shareOne },
  typedFrom: "the papers named in the table",
  unconfirmed: "only the range for SARS is in a package; the others were read against their papers",
  witnesses: [
    {
      package: {
        registry: "github",
        name: "mrc-ide/epireview",
        version: "612e8d82ee73a28d31c615dd5fed496570d36bd8",
        licence: "MIT",
        files: ["inst/extdata/sars_parameters.csv", "inst/extdata/sars_articles.csv"],
      },
      role: "second",
      kept: "extract",
      read: (folder) => {
        const articles = new Map(
          rowsIn(textIn(folder, "inst/extdata/sars_articles.csv")).map((row) => [row.covidence_id, row]),
        );
        const found = rowsIn(textIn(folder, "inst/extdata/sars_parameters.csv")).flatMap((row) => {
          const article = articles.get(row.covidence_id);
          const isLipsitch = article?.first_author_surname === "Lipsitch" && article.year_publication === "2003";
          return isLipsitch && (row.parameter_type ?? "").includes("Basic")
            ? [`${row.parameter_lower_bound} ${row.parameter_upper_bound}`]
            : [];
        });
        return claimsOf(["SARS (Lipsitch et al. 2003)"], (key) => [key, { range: found.join("|") }]);
      },
    },
  ],
};

const trials: AuditedTable = {
  table: "medicine/trials",
  claims: () => claimsOf(rowsOf(TRIALS), ([name = "", , , , , ...counts]) => [name, { counts: counts.join(" ") }]),
  fields: { counts: shareOne },
  typedFrom: "the main report of each trial",
  unconfirmed: "only the beta-blocker heart attack trial is in a package; the others were read against their reports",
  witnesses: [
    {
      package: {
        registry: "github",
        name: "cran/metadat",
        version: "6e64905406d40faf09c79637428a331335c13d6c",
        licence: "GPL-2+ (published figures)",
        files: ["data/dat.yusuf1985.rda"],
      },
      role: "second",
      kept: "extract",
      read: (folder) => {
        const rows = rowsOfR(folder, { files: ["data/dat.yusuf1985.rda"] }, "dat.yusuf1985");
        const counts = rows.map((row) => [row.ai, row.n1i, row.ci, row.n2i].join(" "));
        const ours =
          rowsOf(TRIALS)
            .find(([name]) => name === "BHAT")
            ?.slice(5)
            .join(" ") ?? "";
        return claimsOf(["BHAT"], (key) => [key, { counts: counts.includes(ours) ? ours : undefined }]);
      },
    },
  ],
};

export const biologyUnconfirmed: readonly AuditedTable[] = [dna, peptides];
export const medicineUnconfirmed: readonly AuditedTable[] = [reproduction, trials];
