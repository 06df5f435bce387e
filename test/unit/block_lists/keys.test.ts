import { describe, expect, test } from "vitest";
import { blockListCheck } from "../../../functions/domain/block_lists/check.ts";
import {
  comparedWords,
  entryKeys,
  HASH_FORM,
  Hashes,
  isInner,
  likeness,
  NEAR_SIMILARITY,
  questionKeys,
  secretId,
} from "../../../functions/domain/block_lists/keys.ts";
import { ShardBuilder } from "../../../functions/domain/block_lists/shards.ts";
import { sha256Hex } from "../../../functions/domain/json.ts";

const hashes = new Hashes("a secret of the deployment", "0123456789abcdef".repeat(4));
const LONG =
  "A freight train leaves Lyon at 07:40 and covers the 463 km to Paris at 92 km/h; a second one leaves 25 minutes later at 110 km/h. At what time does the second one overtake the first?";
const SHORT = "What is the capital of Mongolia?";

const entry = (text: string) => entryKeys(hashes, text, comparedWords(text));

/** What a list of these entries says of a question. */
function found(entries: readonly string[], question: string) {
  const kept = entries.map(entry);
  const lengths = [...new Set(entries.map((text) => comparedWords(text).length).filter(isInner))];
  const asked = questionKeys(hashes, question, lengths);
  const keys = new Set(kept.flatMap((one) => one.keys));
  const near = kept.filter(({ bands }) => bands.some((band, i) => asked.bands[i] === band));
  return {
    copied: asked.keys.some((key) => keys.has(key)),
    likeness: Math.max(0, ...near.map(({ signature }) => likeness(asked.signature, signature))),
  };
}

describe("a question that is copied is found", () => {
  test.each([
    ["as it is", LONG, LONG],
    ["in another case", LONG, LONG.toUpperCase()],
    ["with other punctuation and spaces", LONG, LONG.replaceAll(/[;?.]/g, " — ").replaceAll(" ", "  ")],
    [
      "in another Unicode form",
      "Où est née la mère d’Émile Zola, et en quelle année ?",
      "OU EST NEE LA MERE D'EMILE ZOLA, ET EN QUELLE ANNEE?".normalize("NFD"),
    ],
    ["in wide letters", SHORT, "Ｗｈａｔ ｉｓ ｔｈｅ ｃａｐｉｔａｌ ｏｆ Ｍｏｎｇｏｌｉａ？"],
    ["with invisible signs between letters", SHORT, "What is the cap\u200bital of Mon\u00adgolia?"],
    ["inside of a longer text", LONG, `Read this with care. ${LONG} Give the time on a clock of 24 hours.`],
    ["short, inside of a longer text", SHORT, `Before you go on, tell me this: ${SHORT} Answer with a name alone.`],
    ["from a longer text, long", `Read this with care. ${LONG} Give the time on a clock of 24 hours.`, LONG],
    [
      "from a longer text, as a short sentence of it",
      `Consider Asia, its steppes and its cities, and say what you know. ${SHORT} Be brief.`,
      SHORT,
    ],
    [
      "in a script without spaces",
      "蒙古国的首都是哪一座城市，人口有多少？",
      "请回答：蒙古国的首都是哪一座城市，人口有多少？只写数字。",
    ],
    ["of two words", "Why? Because!", "why because"],
  ])("%s", (_, kept, asked) => {
    expect(found([SHORT.replace("Mongolia", "Bhutan"), kept], asked).copied).toBe(true);
  });

  test("also where another form of its letters is asked for", () => {
    expect(
      found(["Où est née la mère d’Émile Zola?".normalize("NFC")], "Où est née la mère d’Émile Zola?".normalize("NFD"))
        .copied,
    ).toBe(true);
  });
});

describe("a question of which a few words are changed is near", () => {
  test.each([
    ["a name and a number", LONG.replace("Lyon", "Nantes").replace("463", "386")],
    [
      "three words",
      LONG.replace("freight", "goods").replace("covers", "does").replace("second one overtake", "later one overtake"),
    ],
    ["words left out", LONG.replace("freight ", "").replace(" at 92 km/h", "")],
  ])("%s", (_, asked) => {
    expect(found([SHORT, LONG], asked).likeness).toBeGreaterThanOrEqual(NEAR_SIMILARITY);
  });

  test("and one of other words is not, however much of its form it shares", () => {
    expect(found([LONG], "A pump fills a tank of 463 litres at 92 litres an hour; how long does it take?")).toEqual({
      copied: false,
      likeness: 0,
    });
    expect(found([SHORT], "What is the capital of Bhutan?").copied).toBe(false);
  });
});

test("another salt makes other hashes of the same question", () => {
  const other = entryKeys(new Hashes("a secret of the deployment", "f".repeat(64)), LONG, comparedWords(LONG));
  const kept = entry(LONG);
  expect(kept.keys.filter((key) => other.keys.includes(key))).toEqual([]);
  expect(kept.bands.filter((band) => other.bands.includes(band))).toEqual([]);
  expect(likeness(kept.signature, other.signature)).toBeLessThan(0.1);
});

test("hashes are those of the form that lists are stored with: whoever changes them raises HASH_FORM", () => {
  const texts = [
    LONG,
    SHORT,
    "Où est née la mère d’Émile Zola, à 3,5 km de la U.S.A. & Co.?",
    "蒙古国的首都是哪一座城市?",
    "a-b −5 the end",
  ];
  const kept = texts.map((text, i) => ({ ...entry(text), masked: hashes.masked(i, entry(text).signature) }));
  expect([HASH_FORM, sha256Hex(JSON.stringify(kept))]).toEqual([
    1,
    "4031f6949430892789c8c662f726a9edb463a04c16a1361c9f8749304bcc430b",
  ]);
});

test("without the secret nothing can be held against what is kept: not a word, not a signature", () => {
  const other = new Hashes("another secret", "0123456789abcdef".repeat(4));
  const [kept, guess] = [entry(LONG), entryKeys(other, LONG, comparedWords(LONG))];
  expect(kept.keys.filter((key) => guess.keys.includes(key))).toEqual([]);
  expect(kept.bands.filter((band) => guess.bands.includes(band))).toEqual([]);
  const stored = hashes.masked(7, kept.signature);
  expect(hashes.masked(7, stored)).toBe(kept.signature);
  // The same question has another signature in another place, and so has a guess.
  for (const one of [hashes.masked(8, kept.signature), kept.signature, other.masked(7, kept.signature)])
    expect(likeness(stored, one)).toBeLessThan(0.1);
  expect(secretId("another secret")).not.toBe(secretId("a secret of the deployment"));
});

test("no word of a question stands in what is kept of it", () => {
  expect(JSON.stringify(entry(LONG))).not.toMatch(/train|lyon|paris|overtake/i);
});

describe("shards", () => {
  const built = (count: number, textOf: (i: number) => string) => {
    const builder = new ShardBuilder();
    const entries = Array.from({ length: count }, (_, i) => entry(textOf(i)));
    for (const [i, one] of entries.entries()) builder.add(i, one);
    return { entries, digits: builder.digits, shards: [...builder.shards()] };
  };
  const numbered = (i: number) =>
    `Item ${i} of the store costs ${i * 7} marks in ${1900 + i}: how many of them does a clerk number ${i} buy?`;

  test("hold every hash of every entry under its first digits, a bounded number each", () => {
    const { entries, digits, shards } = built(400, numbered);
    expect(digits).toBeGreaterThan(0);
    const by = new Map(shards.map(({ shard, keys }) => [shard, keys]));
    expect(by.size).toBe(shards.length);
    for (const [i, { keys, bands }] of entries.entries()) {
      for (const key of keys) expect(by.get(key.slice(0, digits))).toContain(` ${key}`);
      const rows = bands.map((band) =>
        by
          .get(band.slice(0, digits))
          ?.split(" ")
          .find((token) => token.startsWith(`${band}:`)),
      );
      expect(rows.filter((row) => row?.split(":")[1]?.split(",").includes(String(i))).length).toBeGreaterThan(15);
    }
    expect(Math.max(...shards.map(({ keys }) => keys.split(" ").length))).toBeLessThan(256);
  });

  test("do without what more than ten entries hold: that is form", () => {
    const form = "Answer in whole numbers, and say of which unit and of which year they are, if any.";
    const { shards, digits } = built(12, (i) => `${numbered(i)} ${form}`);
    const all = shards.map(({ keys }) => keys).join("");
    const ofForm = entry(form).keys.filter((key) => all.includes(` ${key}`));
    expect([digits, ofForm]).toEqual([expect.any(Number), []]);
    const few = built(3, (i) => `${numbered(i)} ${form}`)
      .shards.map(({ keys }) => keys)
      .join("");
    expect(entry(form).keys.some((key) => few.includes(` ${key}`))).toBe(true);
  });
});

test("the check tells the worst of the lists by name, and none of its words", () => {
  const list = (id: string) => ({ id, name: `list ${id}` });
  expect(blockListCheck([])).toEqual({ passed: true, figure: 0 });
  expect(blockListCheck([{ list: list("a"), copied: false, likeness: 0.4 }])).toEqual({ passed: true, figure: 0.4 });
  expect(
    blockListCheck([
      { list: list("a"), copied: false, likeness: 0.7 },
      { list: list("b"), copied: true, likeness: 0 },
    ]),
  ).toEqual({ passed: false, figure: 1, list: "b", detail: "words are copied from the block list list b (b)" });
});

test("of a short question another of its form is another question", () => {
  expect(found(["What is the capital of Peru?"], SHORT)).toEqual({ copied: false, likeness: 0 });
  expect(found([LONG], LONG.replace("Lyon", "Nice")).likeness).toBeGreaterThanOrEqual(NEAR_SIMILARITY);
});
