/** Notes: they are written, added to, tagged and thrown away; they are searched and counted. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { StateGroup, spoken, spokenName, unordered } from "../state.ts";
import { OWN_RULES } from "./sources.ts";
import { fold } from "./text.ts";

const TAGS = ["ideas", "home", "work", "travel"] as const;
type Tag = (typeof TAGS)[number];

interface Note {
  readonly title: string;
  text: string;
  tag: Tag;
}

const notes = new StateGroup<Note[]>(
  "notes",
  () => [],
  (all) => unordered(all.map(({ title, text, tag }) => [spokenName(title), tag, spoken(text)])),
);

const PAGE = 3;
/** Titles under which any of the texts may stand. */
const TITLES = ["opening", "summary", "first draft", "introduction", "preface", "ending", "short version"];
/** Drafts, whose words people count. */
const TEXTS = [
  "We spent two summers counting the birds of one small island",
  "The island has no harbour and the birds have it to themselves",
  "Nobody had counted the birds there since the war",
  "Our boat could land on nine days out of sixty",
  "By the end of August the colony had almost gone",
  "A storm in the second year took half of the nests",
  "What follows is a diary of that work",
  "The nests were mapped twice from the boat",
  "Most of the island is bare rock",
  "We thank the keeper of the lighthouse for his patience",
  "Every count was made by two people who did not confer",
  "The colony is smaller and younger than it was",
];
const titleField = z.string().min(2).max(60).describe('Title of the note, such as "garden"');
const textField = z.string().min(1).max(500);
const titleTakes = { concept: "note.title", literals: TITLES } as const;
const heldTitle = { ...titleTakes, held: true } as const;
const textTakes = { concept: "text.note", literals: TEXTS, literalOnly: true, quote: true } as const;
const tagTakes = { concept: "tag", literals: ["ideas", "work"], literalOnly: true } as const;

const noteOutput = z.object({
  title: z.string().describe("Title of the note"),
  words: z.int().describe("Words in it now"),
  tag: z.enum(TAGS).describe("Its tag now"),
  notes: z.int().describe("Notes that there are now"),
});

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function noteOf(state: readonly Note[], title: string): Note {
  const note = state.find((one) => fold(one.title) === fold(title));
  if (note !== undefined) return note;
  const titles = state.map((one) => one.title);
  const what = titles.length === 0 ? "there is none yet" : `there are ${titles.join(", ")}`;
  throw new ToolError(`title: there is no note "${title}"; ${what}${nearMatches(title, titles)}`);
}

const summary = (state: readonly Note[], { title, text, tag }: Note) => ({
  title,
  words: wordsIn(text),
  tag,
  notes: state.length,
});

const garden = {
  tool: "note_write",
  input: { title: "garden", text: "water the tomatoes early in the morning", tag: "home" },
};
const trip = { tool: "note_write", input: { title: "museum trip", text: "the train leaves from platform nine" } };

export const noteTools = [
  notes.changing({
    name: "note_write",
    domain: "general",
    kind: "processing",
    description: "Writes a new note with a title and a tag; the tag is ideas if none is given.",
    input: z.object({
      title: titleField,
      text: textField.describe("What the note says"),
      tag: z.enum(TAGS).default("ideas").describe("Tag of the note; ideas if left out"),
    }),
    output: noteOutput,
    takes: { title: titleTakes, text: textTakes, tag: tagTakes },
    gives: {},
    does: "write| a note called {title} with the tag {tag} that says {text}",
    probes: [
      { input: garden.input, expect: { "/words": 7, "/tag": "home", "/notes": 1 } },
      { before: [garden], input: trip.input, expect: { "/words": 6, "/tag": "ideas", "/notes": 2 } },
    ],
    sources: [OWN_RULES],
    change(state, { title, text, tag }) {
      if (state.some((one) => fold(one.title) === fold(title)))
        throw new ToolError(`title: there is a note "${title}" already; add to it, or take another title`);
      const note = { title, text, tag };
      state.push(note);
      return summary(state, note);
    },
  }),
  notes.changing({
    name: "note_append",
    domain: "general",
    kind: "processing",
    description: "Adds text at the end of a note.",
    input: z.object({ title: titleField, text: textField.describe("What is added") }),
    output: noteOutput,
    takes: { title: heldTitle, text: textTakes },
    gives: {},
    does: "add to my note {title} the words {text}",
    probes: [
      { before: [garden], input: { title: "Garden", text: "and the beans" }, expect: { "/words": 10 } },
      {
        before: [trip, garden],
        input: { title: "museum trip", text: "at noon" },
        expect: { "/words": 8, "/notes": 2 },
      },
    ],
    sources: [OWN_RULES],
    change(state, { title, text }) {
      const note = noteOf(state, title);
      note.text = `${note.text} ${text}`;
      return summary(state, note);
    },
  }),
  notes.changing({
    name: "note_set_tag",
    domain: "general",
    kind: "processing",
    description: "Gives a note that there is another tag.",
    input: z.object({ title: titleField, tag: z.enum(TAGS).describe("Tag that it is to have") }),
    output: noteOutput,
    takes: { title: heldTitle, tag: tagTakes },
    gives: {},
    does: "change the tag of my note {title} to {tag}",
    probes: [
      { before: [garden], input: { title: "garden", tag: "work" }, expect: { "/tag": "work", "/words": 7 } },
      { before: [trip], input: { title: "museum trip", tag: "travel" }, expect: { "/tag": "travel" } },
    ],
    sources: [OWN_RULES],
    change(state, { title, tag }) {
      const note = noteOf(state, title);
      note.tag = tag;
      return summary(state, note);
    },
  }),
  notes.changing({
    name: "note_delete",
    domain: "general",
    kind: "processing",
    description: "Throws a note away, with all that it says.",
    input: z.object({ title: titleField }),
    output: noteOutput,
    takes: { title: heldTitle },
    follows: ["note_append"],
    gives: {},
    does: "throw my note {title} away",
    probes: [
      { before: [garden, trip], input: { title: "garden" }, expect: { "/title": "garden", "/notes": 1 } },
      { before: [trip], input: { title: "museum trip" }, expect: { "/notes": 0 } },
    ],
    sources: [OWN_RULES],
    change(state, { title }) {
      const note = noteOf(state, title);
      state.splice(state.indexOf(note), 1);
      return summary(state, note);
    },
  }),
  notes.looking({
    name: "note_read",
    domain: "general",
    kind: "processing",
    description: "What a note says, its tag, and how many words and letters it has.",
    input: z.object({ title: titleField }),
    output: z.object({
      text: z.string().describe("What the note says"),
      tag: z.enum(TAGS).describe("Its tag"),
      words: z.int().describe("Words in it"),
      letters: z.int().describe("Letters in it"),
    }),
    takes: { title: heldTitle },
    gives: {
      "/words": {
        concept: "entry.count",
        regardless: ["note_set_tag"],
        phrase: "the number of words in my note {title}",
        ask: "how many words long is my note {title}",
      },
    },
    probes: [
      { before: [garden], input: { title: "garden" }, expect: { "/words": 7, "/letters": 33, "/tag": "home" } },
      {
        before: [trip, garden],
        input: { title: "museum trip" },
        expect: { "/text": "the train leaves from platform nine", "/letters": 30 },
      },
    ],
    sources: [OWN_RULES],
    look(state, { title }) {
      const { text, tag } = noteOf(state, title);
      return { text, tag, words: wordsIn(text), letters: [...text.matchAll(/\p{L}/gu)].length };
    },
  }),
  notes.looking({
    name: "note_search",
    domain: "general",
    kind: "processing",
    description: "Notes that have a word, of one tag if one is given, three a page with the newest first.",
    input: z.object({
      word: z.string().min(2).max(40).describe("Word to look for, whole and in any case"),
      tag: z.enum(TAGS).nullable().default(null).describe("Tag that they must have; any if left out or null"),
      page: z.int().min(1).max(400).default(1).describe("Page, from 1"),
    }),
    output: z.object({
      hits: z.array(z.object({ title: z.string(), tag: z.enum(TAGS), words: z.int() })).describe("Notes of the page"),
      pages: z.int().describe("Pages that there are"),
      matches: z.int().describe("Notes that have the word, on all pages"),
      words: z.int().describe("Words of all those notes together"),
    }),
    takes: {
      word: {
        concept: "word.any",
        literals: ["island", "birds", "nests", "colony", "boat"],
        literalOnly: true,
        quote: true,
      },
      tag: { ...tagTakes, unplanned: true },
      page: { concept: "count", unplanned: true },
    },
    gives: {
      "/words": {
        concept: "entry.count",
        regardless: ["note_set_tag"],
        phrase: "the number of words in all of my notes that mention {word}",
        ask: "how many words are there in my notes that mention {word}",
      },
    },
    probes: [
      {
        before: [garden, trip],
        input: { word: "The" },
        expect: { "/matches": 2, "/words": 13, "/hits/0/title": "museum trip" },
      },
      { before: [garden, trip], input: { word: "the", tag: "home" }, expect: { "/matches": 1, "/pages": 1 } },
    ],
    sources: [OWN_RULES],
    look(state, { word, tag, page }) {
      const has = ({ text }: Note) => text.split(/[^\p{L}\p{N}]+/u).some((one) => fold(one) === fold(word));
      const found = state.filter((note) => has(note) && (tag === null || note.tag === tag)).toReversed();
      const pages = Math.max(1, Math.ceil(found.length / PAGE));
      if (page > pages) throw new ToolError(`page: there are ${pages}; expected one of them, not ${page}`);
      return {
        hits: found
          .slice((page - 1) * PAGE, page * PAGE)
          .map(({ title, tag: its, text }) => ({ title, tag: its, words: wordsIn(text) })),
        pages,
        matches: found.length,
        words: sum(found.map(({ text }) => wordsIn(text))),
      };
    },
  }),
  notes.looking({
    name: "note_count",
    domain: "general",
    kind: "processing",
    description: "How many notes of a tag there are, how many words they have together, and the longest of them.",
    input: z.object({ tag: z.enum(TAGS).describe("Tag of the notes that count") }),
    output: z.object({
      notes: z.int().describe("Notes with the tag"),
      words: z.int().describe("Words in all of them"),
      longest: z
        .string()
        .nullable()
        .describe("Title of the one with most words, the oldest of several; null without any"),
    }),
    takes: { tag: { ...tagTakes, held: true } },
    gives: {
      "/words": {
        concept: "entry.count",
        phrase: "the number of words in all of my notes tagged {tag}",
        ask: "how many words are there in my notes tagged {tag}",
      },
      "/longest": {
        concept: "note.title",
        answer: false,
        phrase: "the title of the longest of my notes tagged {tag}",
      },
    },
    probes: [
      { before: [garden, trip], input: { tag: "home" }, expect: { "/notes": 1, "/words": 7, "/longest": "garden" } },
      { before: [garden], input: { tag: "work" }, expect: { "/notes": 0, "/words": 0, "/longest": null } },
    ],
    sources: [OWN_RULES],
    look(state, { tag }) {
      const found = state.filter((note) => note.tag === tag);
      const [longest] = found.toSorted((a, b) => wordsIn(b.text) - wordsIn(a.text));
      return {
        notes: found.length,
        words: sum(found.map(({ text }) => wordsIn(text))),
        longest: longest?.title ?? null,
      };
    },
  }),
];
