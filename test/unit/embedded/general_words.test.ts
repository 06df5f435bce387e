/**
 * Words and languages against what WordNet 3.1 and ISO 639 publish.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { languages } from "../../../functions/embedded/general/languages.ts";
import { wordsWithParts } from "../../../functions/embedded/general/word_relations.ts";
import { net, plainNouns } from "../../../functions/embedded/general/words.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

describe("WordNet", () => {
  // WordNet 3.1 online, part meronyms of bicycle.
  test("parts of a bicycle", async () =>
    expect((await run("word_parts", { word: "bicycle" })).parts).toEqual([
      "bicycle seat",
      "bicycle wheel",
      "chain",
      "coaster brake",
      "handlebar",
      "kickstand",
      "mudguard",
      "sprocket wheel",
      "treadle",
    ]));

  test("every part is a word of the table, and none is the thing itself", async () => {
    for (const word of wordsWithParts()) {
      const { parts } = (await run("word_parts", { word })) as { parts: string[] };
      for (const part of parts) expect((await callEmbedded("word_taxonomy", { word: part })).ok, part).toBe(true);
      expect(parts).not.toContain(word);
    }
  });

  test("every chain of hypernyms ends at entity", () => {
    for (const [at, { parent }] of net().synsets.entries())
      if (parent === null) expect(net().synsets[at]?.label).toBe("entity");
      else expect(net().synsets[parent]).toBeDefined();
  });

  test("falcon is more specific than bird, which is more specific than animal", async () => {
    expect((await run("words_compared", { a: "falcon", b: "bird" })).deeper).toBe("falcon");
    expect(await run("word_list_taxonomy", { words: ["bird", "animal", "falcon"] })).toMatchObject({
      hypernym: "animal",
      general: "animal",
      specific: "falcon",
    });
  });

  test("plain nouns are many and of the plain kind", () => {
    expect(plainNouns().length).toBeGreaterThan(400);
    expect(plainNouns()).toContain("candle");
  });
});

describe("languages", () => {
  // The code tables of SIL International as in iso-639-3 3.0.1, which has Latin as ancient.
  test.each([
    ["German", "deu", "de", "living", false],
    ["Arabic", "ara", "ar", "living", true],
    ["Latin", "lat", "la", "ancient", false],
    ["Esperanto", "epo", "eo", "constructed", false],
    ["Hittite", "hit", null, "ancient", false],
  ])("%s", async (language, three, two, kind, macro) =>
    expect(await run("language_codes", { language })).toEqual({ three, two, kind, macro }),
  );

  test("codes are distinct", () => {
    expect(new Set(languages().map((l) => l.three)).size).toBe(languages().length);
    expect(new Set(languages().map((l) => l.name)).size).toBe(languages().length);
  });

  // Constitution of Belgium, article 4: Dutch, French and German.
  test("Belgium lists Dutch and German", async () =>
    expect((await run("languages_compared", { a: "Dutch", b: "German" })).both).toEqual(["Belgium"]));
  test("a tie gives no language", async () =>
    expect((await run("languages_compared", { a: "Maltese", b: "Icelandic" })).wider).toBeNull());
  test("Maltese adds no member state to English", async () => {
    const both = (await run("language_list_reach", { languages: ["English", "Maltese"] })) as { counts: number[] };
    expect(both).toMatchObject({ widest: "English", narrowest: "Maltese", any_count: both.counts[0] });
  });
});
