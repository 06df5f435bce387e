/** Words: what they mean, and which are like them. */
import { integer, list, maybe, record, text, texts, textsOf } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file } from "./source.ts";

const DATAMUSE = "https://api.datamuse.com/words";
const found = list(
  "@",
  20,
  record({
    word: text("word", "Word or words"),
    score: maybe(integer("score", "How well it fits")),
    tags: texts("tags", 6, "n noun, v verb, adj adjective, syn synonym and so on"),
  }),
);

export const language: readonly CatalogueApi[] = [
  {
    name: "datamuse",
    title: "Datamuse API",
    licence: null,
    terms: null,
    limit: null,
    per_second: 2,
    sources: [
      file("gmarmstrong/python-datamuse", "tests/datamuse/test_api.py"),
      file("gmarmstrong/python-datamuse", "tests/datamuse/fixtures/orange.json"),
    ],
    seeds: {
      tool: "datamuse_means_like",
      input: { words: "ocean" },
      list: "",
      id: "word",
      label: "word",
      takenBy: { tool: "datamuse_rhymes", argument: "word" },
    },
    tools: [
      tool({
        name: "datamuse_means_like",
        does: "Lists words whose meaning is like that of some words.",
        url: DATAMUSE,
        asks: { words: words("A word or several") },
        renamed: { words: "ml" },
        query: { max: "20" },
        gives: found,
        probes: [{ words: "ringing in the ears" }],
      }),
      tool({
        name: "datamuse_rhymes",
        does: "Lists words that rhyme with a word.",
        url: DATAMUSE,
        asks: { word: words("Word") },
        renamed: { word: "rel_rhy" },
        query: { max: "20" },
        gives: found,
        probes: [{ word: "forgetful" }],
      }),
      tool({
        name: "datamuse_sounds_like",
        does: "Lists words that sound like a text, however it is spelled.",
        url: DATAMUSE,
        asks: { text: words("A word as it sounds") },
        renamed: { text: "sl" },
        query: { max: "20" },
        gives: found,
        probes: [{ text: "elefint" }],
      }),
    ],
  },
  {
    name: "free-dictionary",
    title: "Free Dictionary API",
    licence: null,
    terms: null,
    limit: null,
    per_second: 0.5,
    sources: [file("meetDeveloper/freeDictionaryAPI", "README.md")],
    seeds: {
      tool: "dictionary_define",
      input: { word: "hello" },
      list: "/0/parts_of_speech",
    },
    tools: [
      tool({
        name: "dictionary_define",
        does: "Gives what an English word means, by part of speech, with its sound.",
        url: "https://api.dictionaryapi.dev/api/v2/entries/en/{word}",
        asks: { word: words("Word") },
        gives: list(
          "@",
          3,
          record({
            word: text("word", "Word"),
            phonetic: maybe(text("phonetic", "How it sounds")),
            parts_of_speech: textsOf("meanings", "partOfSpeech", 6, "noun, verb and so on"),
            meanings: list(
              "meanings",
              4,
              record({
                part_of_speech: text("partOfSpeech", "noun, verb and so on"),
                definitions: textsOf("definitions", "definition", 4, "Definitions"),
                synonyms: texts("synonyms", 8, "Words that mean the same"),
              }),
            ),
          }),
        ),
        probes: [{ word: "hello" }],
      }),
    ],
  },
];
