import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chosenOf,
  file,
  flag,
  folder,
  helpOf,
  integer,
  integers,
  json,
  OptionError,
  readOptions,
  words,
  wrapped,
} from "../../../functions/local/options.ts";

const OPTIONS = {
  count: integer("tasks", { min: 1, max: 50, fallback: 10 }),
  sizes: integers("sizes", { min: 1, fallback: [3, 30] }),
  out: folder("where", "out"),
  parts: words("parts", "A,B"),
  records: file("a file"),
  judge: json("a model"),
  short: flag("less"),
  "at-once": integer("side by side", { min: 0, fallback: undefined }),
};
const read = (...args: string[]) => readOptions(OPTIONS, args);

describe("what is read", () => {
  test("defaults where nothing is given", () => {
    expect(read()).toEqual({
      count: 10,
      sizes: [3, 30],
      out: "out",
      parts: undefined,
      records: undefined,
      judge: undefined,
      short: false,
      "at-once": undefined,
    });
  });

  test("values, after a space or an equals sign, the last one of several", () => {
    expect(read("--count", "7", "--sizes=1,2", "--parts", "two,one", "--short", "--at-once", "0")).toMatchObject({
      count: 7,
      sizes: [1, 2],
      parts: ["two", "one"],
      short: true,
      "at-once": 0,
    });
    expect(read("--count=3", "--out", "-", "--count", "4")).toMatchObject({ count: 4, out: "-" });
    expect(read("--judge", '{"a":[1]}', "--records", "package.json")).toMatchObject({
      judge: { value: { a: [1] } },
      records: "package.json",
    });
  });

  test.each([["--help"], ["-h"], ["--count", "0", "--help"]])("help where it is asked for: %j", (...args) => {
    expect(read(...args)).toBe("help");
  });
});

describe("what is refused", () => {
  test.each([
    ["--nonsense", "--nonsense: no such option, expected --count, "],
    ["--constructor", "--constructor: no such option, "],
    ["--no-short", "--no-short: no such option, "],
    ["-x", "-x: no such option, "],
    ["word", "word: expected --count, "],
    ["--count", "--count: expected an integer from 1 to 50, and nothing follows it"],
    ["--count=", '--count: expected an integer from 1 to 50, not ""'],
    ["--count=51", '--count: expected an integer from 1 to 50, not "51"'],
    ["--count=1.5", '--count: expected an integer from 1 to 50, not "1.5"'],
    ["--count=-1", '--count: expected an integer from 1 to 50, not "-1"'],
    ["--count=0x10", '--count: expected an integer from 1 to 50, not "0x10"'],
    ["--sizes=1,,2", '--sizes: expected integers of 1 or more with commas between them, not "1,,2"'],
    ["--parts=one,,two", '--parts: expected words with commas between them, not "one,,two"'],
    ["--records=nowhere.jsonl", '--records: expected a file that there is, not "nowhere.jsonl"'],
    ["--judge={", '--judge: expected JSON, not "{"'],
    ["--out=", '--out: expected a folder, not ""'],
    ["--short=yes", '--short: expected no value, not "yes"'],
  ])("%s", (arg, message) => {
    expect(() => read(arg)).toThrow(message);
    expect(() => read(arg)).toThrow(OptionError);
  });

  test("an option whose value was forgotten does not take the next option for it", () => {
    expect(() => read("--out", "--short")).toThrow('--out: expected a folder, not "--short"');
  });

  test("in one line, whatever was given", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\d/.test(text));
        expect(() => read(`--count=${text}`)).toThrow(/^--count: [^\n]+; see --help$/);
        expect(() => chosenOf("parts", [text], ["1"])).toThrow(/^--parts: [^\n]+; see --help$/);
      }),
    );
  });
});

test("a word that there is not is refused with those that there are, in one line", () => {
  expect(chosenOf("parts", ["two"], ["one", "two"])).toEqual(["two"]);
  expect(() => chosenOf("parts", ["one", "th\nree"], ["one", "two"])).toThrow(
    '--parts: expected any of one, two, with commas between them, not "th\\nree"; see --help',
  );
});

test("help names every option with what is expected and its default", () => {
  const help = helpOf({ name: "it", does: "Does it.", options: OPTIONS, needs: "nothing.", takes: "a second." });
  expect(help).toContain("npm run it [-- OPTIONS]\n\nDoes it.\n\n");
  expect(help).toMatch(/\n {2}--count N +tasks: an integer from 1 to 50 \(default 10\)\n/);
  expect(help).toMatch(/\n {2}--parts A,B +parts: words with commas between them \(default all\)\n/);
  expect(help).toMatch(/\n {2}--short +less\n/);
  expect(help).toMatch(/\n {2}--help +prints this\n\nNeeds nothing\.\nTakes a second\.$/);
});

test("wrapped text holds the same characters in lines that are not too long", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 5, max: 40 }), fc.integer({ min: 0, max: 4 }), (text, width, indent) => {
      const lines = wrapped(text, width, indent).split("\n");
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
    }),
  );
});
