/** Names of lanes: the queue's own comes first, none comes twice, and each still ends on its stage. */
import { expect, test } from "vitest";
import { lanesOf } from "../../../functions/local/lanes.ts";

test("lanes", () => {
  expect(lanesOf("dive-solve", 1)).toEqual(["dive-solve"]);
  expect(lanesOf("dive-solve", 3)).toEqual(["dive-solve", "dive-1-solve", "dive-2-solve"]);
});
