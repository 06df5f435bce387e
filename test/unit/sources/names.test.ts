/** Names made of what a source calls its tools, and the texts that are kept of it. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { namesOf } from "../../../functions/sources/names.ts";
import { plainLine, plainText } from "../../../functions/sources/words.ts";
import { nameFault } from "../../../functions/tools/names.ts";

const nameOf = (origin: string) => namesOf([origin]).get(origin);

test.each([
  ["get_weather", "get_weather"],
  ["Get-Weather", "Get-Weather"],
  ["weather.get", "weather_get"],
  ["GET /v1/weather/{city}", "GET_v1_weather_city"],
  ["Météo à Zürich", "Meteo_a_Zurich"],
  ["reset", "reset_tool"],
  ["_private", "private"],
  ["天気", expect.stringMatching(/^tool_[0-9a-f]{8}$/)],
  ["a".repeat(80), expect.stringMatching(/^a{55}_[0-9a-f]{8}$/)],
])("%s is named", (origin, name) => {
  expect(nameOf(origin)).toEqual(name);
});

test("names that would be the same are told apart, whatever their order; one that is a name already is kept", () => {
  const origins = ["a b", "a.b", "a_b"];
  const names = namesOf(origins);
  expect(names.get("a_b")).toBe("a_b");
  expect(new Set(names.values()).size).toBe(3);
  expect(Object.fromEntries(namesOf(origins.toReversed()))).toEqual(Object.fromEntries(names));
  // Those of others stay when one more comes that shares them with nobody.
  expect(namesOf([...origins, "c d"]).get("a b")).toBe(names.get("a b"));
});

test("any origin has a name that a tool may have", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: "binary", maxLength: 90 }), { maxLength: 20 }), (origins) => {
      const names = [...namesOf(origins).values()];
      expect(names.length).toBe(origins.length);
      for (const name of names) expect([name, nameFault(name)]).toEqual([name, null]);
    }),
  );
});

test.each([
  ["plain", "plain"],
  ["a\r\nb\tc\n", "a\nb\tc"],
  ["ig\u200bnore\u202e \u0000all\u{e0041}", "ignore all"],
  ["क्\u200dष 👩\u200d🔬", "क्\u200dष 👩\u200d🔬"],
  ["\ud800x", "\ufffdx"],
  ["x".repeat(30), `${"x".repeat(19)}…`],
])("%j is kept as %j", (text, plain) => {
  expect(plainText(text, 20)).toBe(plain);
});

test("a line has no breaks", () => {
  expect(plainLine(" a\r\n\tb\u2028c ", 20)).toBe("a b c");
});
