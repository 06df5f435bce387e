/** Which record of a list has the most of something: only where the list is whole and one alone has it. */
import { expect, it } from "vitest";
import { extremeIn, extremePlace, readExtreme } from "../../../functions/tools/extremes.ts";

const DEEPEST = { list: "/lakes", told: "/name", figure: "/depth_m", side: "most", total: "/total" } as const;
const place = extremePlace(DEEPEST);
const lakes = (...depths: (number | null)[]) => depths.map((depth_m, i) => ({ name: `lake ${i}`, depth_m }));

it("is read back from its pointer, and other pointers are none", () => {
  expect(readExtreme(place)).toEqual(DEEPEST);
  const { total: _, ...whole } = DEEPEST;
  expect(readExtreme(extremePlace({ ...whole, list: "", side: "least", total: undefined }))).toEqual({
    ...whole,
    list: "",
    side: "least",
    total: undefined,
  });
  expect(readExtreme("/lakes/*/name")).toBeUndefined();
});

it.each([
  ["the one with the most", { total: 3, lakes: lakes(4, 9, 7) }, "/lakes/1/name"],
  ["none where two share it", { total: 3, lakes: lakes(9, 4, 9) }, undefined],
  ["none where the figure of one is not known", { total: 3, lakes: lakes(4, 9, null) }, undefined],
  ["none of a part of the list", { total: 5, lakes: lakes(4, 9, 7) }, undefined],
  ["none of two", { total: 2, lakes: lakes(4, 9) }, undefined],
  ["none where there is no list", { total: 3 }, undefined],
])("%s", (_, output, pointer) => {
  expect(extremeIn(output, place)).toBe(pointer);
});

it("the one with the least, of a list that is the whole output", () => {
  const least = extremePlace({ ...DEEPEST, list: "", side: "least", total: undefined });
  expect(extremeIn(lakes(4, 9, 2), least)).toBe("/2/name");
});
