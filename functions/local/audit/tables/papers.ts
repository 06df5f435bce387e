/** Papers and preprints, against bibliographies that are kept in public repositories. */
import { PAPERS } from "../../../embedded/academia/data/papers.ts";
import { PREPRINTS } from "../../../embedded/academia/data/preprints.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { plain, same } from "../agree.ts";
import { type BibEntry, bibEntries, sameAuthor, sameJournal } from "../bibliography.ts";
import { type Claims, claimsOf } from "../claims.ts";
import type { Package } from "../package.ts";
import { filesIn, textIn } from "../read.ts";
import type { AuditedTable, Witness } from "../table.ts";

/** Years of Physical Review Letters, Reviews of Modern Physics and other journals that papers are from. */
const JOURNALS = {
  prl: [1964, 1965, 1967, 1973, 1980, 1982, 1986, 1987, 1988, 1991, 1993, 1995, 1996, 1999],
  rmp: [1943, 1948, 1957, 1975, 1985, 1989, 1993, 2002],
  neco: [1989, 1997, 2002, 2006],
  jmlr: [2003, 2014],
};

const BIBLIOGRAPHIES: readonly Package[] = [
  {
    registry: "github",
    name: "b-vitamins/bibliography",
    version: "39ec45a87b7b6b5f29b4299ba4a5b413fd5f48dd",
    licence: "GPL-3 (bibliographic facts)",
    files: [
      ...Object.entries(JOURNALS).flatMap(([journal, years]) => years.map((year) => `journals/${journal}/${year}.bib`)),
      ...["dlfc", "infophyscomp", "references", "udl"].map((name) => `references/${name}.bib`),
      ...["autoencoders", "diffusion", "gan", "normalizing-flows"].map((name) => `collections/${name}.bib`),
    ],
  },
  {
    registry: "github",
    name: "ContextLab/CDL-bibliography",
    version: "b339d2aa4ecb1e6dd76ba9591db0d27168b1c800",
    licence: "MIT",
    files: ["cdl.bib"],
  },
  {
    registry: "github",
    name: "d2l-ai/d2l-en",
    version: "23d7a5aecceee57d1292c56e90cce307f183bb0a",
    licence: "CC-BY-SA-4.0",
    files: ["d2l.bib"],
  },
  {
    registry: "github",
    name: "QuantEcon/lecture-python.myst",
    version: "40e15dc23b712c68268102588d3ffada4c8b8e1f",
    licence: "none stated (bibliographic facts)",
    files: ["lectures/_static/quant-econ.bib"],
  },
  {
    registry: "github",
    name: "percyliang/refdb",
    version: "0ed5ba084e218eab38a203122a89c06ce48c63d9",
    licence: "none stated (bibliographic facts)",
    files: ["all.bib"],
  },
  {
    registry: "github",
    name: "stan-dev/docs",
    version: "73f5771a85c84926986b7917c4f5e84cae3626e6",
    licence: "CC-BY-ND-4.0 (bibliographic facts)",
    files: ["src/bibtex/all.bib"],
  },
  {
    registry: "github",
    name: "unitaryfund/mitiq",
    version: "ae0b50fd79444706d3ab5c91fad73c6ab2df9393",
    licence: "GPL-3 (bibliographic facts)",
    files: ["docs/source/refs.bib"],
  },
];

/** Entries by the title of our row that they have. */
function entriesOf(folder: string, ours: Claims): ReadonlyMap<string, BibEntry[]> {
  const titles = new Map([...ours.keys()].map((title) => [plain(title), title]));
  return Map.groupBy(
    filesIn(folder)
      .filter((file) => file.endsWith(".bib"))
      .flatMap((file) => bibEntries(textIn(file)))
      .filter(({ title }) => titles.has(plain(title))),
    ({ title }) => titles.get(plain(title)) ?? "",
  );
}

const named = ({ author }: BibEntry) => `${author.family},${author.given}`;
const distinct = (values: readonly string[]) => [...new Set(values.filter((value) => value !== ""))].join("|");

/** What a bibliography says of a paper. Works of others have the same title now and then ("Deep Learning"), and papers errata. */
function published(folder: string, ours: Claims): Claims {
  return claimsOf(entriesOf(folder, ours), ([title, entries]) => {
    const { author = "", year = "" } = ours.get(title) ?? {};
    const byAuthor = entries.filter((entry) => entry.journal !== "" && sameAuthor(author, named(entry)));
    const [entry] = byAuthor.filter((one) => one.year === year).concat(byAuthor, entries);
    if (entry === undefined || entry.journal === "") return [title, {}];
    return [title, { author: named(entry), year: entry.year, journal: entry.journal }];
  });
}

const papers: AuditedTable = {
  table: "academia/papers",
  claims: () => claimsOf(rowsOf(PAPERS), ([title = "", author, year, journal]) => [title, { author, year, journal }]),
  fields: { author: sameAuthor, year: same, journal: sameJournal },
  settled: {
    "Generalized Linear Models journal": "the bibliography leaves out the series",
    "Learning Representations by Back-Propagating Errors year": "the bibliography has the reprint of 1988",
    "Learning Representations by Back-Propagating Errors journal":
      "the bibliography has the reprint in Cognitive Modeling",
  },
  witnesses: BIBLIOGRAPHIES.slice(0, 6).map(
    (from): Witness => ({ package: from, role: "source", kept: "extract", read: published }),
  ),
};

/** An identifier of arXiv, of either scheme, where an entry names arXiv. */
const IDENTIFIER = /(?<![\d.])(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})(?!\d)/g;

/** What a bibliography says of a preprint: whoever wrote it, and each identifier of arXiv that its entries name. */
function deposited(folder: string, ours: Claims): Claims {
  return claimsOf(entriesOf(folder, ours), ([title, entries]) => {
    const { author = "" } = ours.get(title) ?? {};
    const known = entries.filter((entry) => sameAuthor(author, named(entry)));
    const identifiers = known
      .filter(({ text }) => /arxiv/i.test(text))
      .flatMap(({ text }) => [...text.matchAll(IDENTIFIER)].map(([, identifier = ""]) => identifier));
    const { identifier = "" } = ours.get(title) ?? {};
    return [
      title,
      {
        author: distinct((known.length > 0 ? known : entries).map(named)),
        identifier: identifiers.includes(identifier) ? identifier : distinct(identifiers).split("|")[0],
      },
    ];
  });
}

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
  claims: () => claimsOf(rowsOf(PREPRINTS), ([title = "", author, identifier]) => [title, { author, identifier }]),
  fields: { author: sameAuthor, identifier: same },
  witnesses: [
    ...BIBLIOGRAPHIES.filter(({ name }) => !/QuantEcon|stan-dev/.test(name)).map(
      (from): Witness => ({ package: from, role: "source", kept: "extract", read: deposited }),
    ),
    ...CITING.map((from): Witness => ({ package: from, role: "second", kept: "extract", read: cited })),
  ],
};

export const records: readonly AuditedTable[] = [papers, preprints];
