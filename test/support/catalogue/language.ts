import type { Replies } from "./reply.ts";

export const language: Replies = {
  datamuse_means_like: [
    { word: "sea", score: 40032553, tags: ["syn", "n"] },
    { word: "deep", score: 3000 },
  ],
  datamuse_rhymes: [{ word: "regretful", score: 207, numSyllables: 3 }],
  datamuse_sounds_like: [{ word: "elephant", score: 100, numSyllables: 3 }],
  dictionary_define: [
    {
      word: "hello",
      phonetic: "həˈləʊ",
      phonetics: [{ text: "həˈləʊ" }],
      meanings: [
        {
          partOfSpeech: "exclamation",
          definitions: [
            { definition: "used as a greeting.", example: "hello there, Katie!", synonyms: [], antonyms: [] },
          ],
        },
        { partOfSpeech: "noun", definitions: [{ definition: "an utterance of hello.", synonyms: [], antonyms: [] }] },
      ],
    },
  ],
};
