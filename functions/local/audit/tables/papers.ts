/** Papers and preprints, of which no package has bibliographic records. */
import { PAPERS } from "../../../embedded/academia/data/papers.ts";
import { PREPRINTS } from "../../../embedded/academia/data/preprints.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { plain, same } from "../agree.ts";
import { type Claims, claimsOf } from "../claims.ts";
import type { Package } from "../package.ts";
import { filesIn, textIn } from "../read.ts";
import type { AuditedTable, Witness } from "../table.ts";

const papers: AuditedTable = {
  table: "academia/papers",
  typedFrom: "the papers as they are cited",
  unconfirmed: "checked by hand, row by row; no package has bibliographic records of them",
  claims: () => claimsOf(rowsOf(PAPERS), ([title = "", author, year, journal]) => [title, { author, year, journal }]),
  fields: { author: same, year: same, journal: same },
  witnesses: [],
};

/** So far from the identifier of a preprint its title stands, in characters of the text of a package. */
const REACH = 400;

/** Identifiers that stand beside the title somewhere in the package. */
function cited(folder: string, ours: Claims): Claims {
  const texts = filesIn(folder)
    .filter((file) => /\.(md|py|rst|txt)$/.test(file))
    .map((file) => textIn(file));
  const cites = (identifier: string, title: string) =>
    texts.some((text) => {
      const at = text.indexOf(identifier);
      return at >= 0 && plain(text.slice(Math.max(0, at - REACH), at + REACH)).includes(plain(title));
    });
  return claimsOf(ours, ([title, { identifier = "" }]) => [
    title,
    { identifier: cites(identifier, title) ? identifier : "" },
  ]);
}

const CITING: readonly Package[] = [
  { registry: "pypi", name: "labml-nn", version: "0.5.1", licence: "MIT" },
  { registry: "pypi", name: "timm", version: "1.0.31", licence: "Apache-2.0" },
  { registry: "pypi", name: "torch-geometric", version: "2.8.1", licence: "MIT" },
];

const preprints: AuditedTable = {
  table: "academia/preprints",
  typedFrom: "arXiv",
  unconfirmed: "checked by hand, row by row; packages cite some of them, without author and category",
  claims: () =>
    claimsOf(rowsOf(PREPRINTS), ([title = "", author, identifier, category]) => [
      title,
      { author, identifier, category },
    ]),
  fields: { author: same, identifier: same, category: same },
  witnesses: CITING.map((from): Witness => ({ package: from, role: "second", kept: "extract", read: cited })),
};

export const typed: readonly AuditedTable[] = [papers, preprints];
