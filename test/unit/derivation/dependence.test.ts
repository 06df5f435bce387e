/** What a computed value must depend on: all that its expression reads, and labels that are of their values. */
import { expect, test } from "vitest";
import { dependenceComplaint } from "../../../functions/domain/derivation/dependence.ts";
import { madeCall as call } from "../../support/trace.ts";

const evidence = [
  call("c1", { word: "violin" }, { name: "violin", origin: "Lyon", senses: 3, big: true, born: "1879-03-14" }),
  call("c2", { word: "trumpet" }, { name: "trumpet", origin: "Nice", senses: 7, big: true, born: "1955-04-18" }),
  call(
    "c3",
    {},
    {
      stripes: 77,
      rows: [
        { name: "x", price: 2 },
        { name: "y", price: 10 },
        { name: "z", price: 3.5 },
      ],
      kinds: ["a", "b"],
      empty: [],
    },
  ),
  call("c4", { row: "x" }, { mass: 8e9 }),
  call("c5", { row: "y" }, { mass: 2 }),
  call("c6", { word: "violin", language: "en" }, { letters: 6 }),
  call("c7", { word: "trumpet", language: "en" }, { letters: 7 }),
];
const provenance = [
  { from: { call: "c3", pointer: "/rows/0/name" }, to: { call: "c4", pointer: "/row" } },
  { from: { call: "c3", pointer: "/rows/1/name" }, to: { call: "c5", pointer: "/row" } },
];
const complaint = (expression: string) => dependenceComplaint(expression, { evidence, provenance });

test.each([
  "c1/origin",
  "c2/senses - c1/senses",
  "c4/mass + c1/senses",
  "round(c1/senses / c2/senses, 2)",
  "c1/senses > c2/senses",
  "c1/senses * 1000 == c2/senses",
  "c1/big == c2/big",
  "c1/name == c2/name",
  "count(c3/rows)",
  "count(c3/rows/*/name)",
  "count(c3/empty) + count(c3/kinds)",
  "max(c3/rows/*/price)",
  "median(c1/senses, c2/senses, c3/stripes)",
  "years(c1/born, c2/born)",
  "days(c1/born, c2/born)",
  "min(c1/born, c2/born)",
  "add_days(c1/born, c1/senses)",
  "argmax(c3/rows/*/name, c3/rows/*/price)",
  'argmax("violin", c1/senses, "trumpet", c2/senses)',
  "argmax(c1/origin, c1/senses, c2/origin, c2/senses)",
  "argmax(c3/rows/0/name, c4/mass, c3/rows/1/name, c5/mass)",
  "argmax(c1/origin, c6/letters, c2/origin, c7/letters)",
])("%s depends on all that it reads", (expression) => expect(complaint(expression)).toBeUndefined());

test.each([
  ["c1/senses * 0 + 8849", "does not depend on c1/senses"],
  ["c1/senses / (2 * c1/senses)", "does not depend on c1/senses"],
  ["c2/senses - c1/senses + 0 * c3/stripes", "does not depend on c3/stripes"],
  ["c2/senses + c3/stripes * 1e-12", "does not depend on c3/stripes"],
  ["c2/senses + count(c3/kinds) * 0", "does not depend on c3/kinds"],
  ["c1/born == c1/born", "does not depend on c1/born"],
  ['argmax("violin", c1/senses + 100, c1/origin, c1/senses)', "does not depend on c1/senses"],
  ["argmax(c1/origin, c2/senses, c2/origin, c1/senses)", "the label c1/origin"],
  ["argmax(c1/origin, c7/letters, c2/origin, c6/letters)", "the label c1/origin"],
  ["argmax(c3/rows/1/name, c4/mass, c3/rows/0/name, c5/mass)", "the label c3/rows/1/name"],
  ["argmin(c3/rows/0/name, c3/rows/1/price, c3/rows/1/name, c3/rows/0/price)", "the label c3/rows/0/name"],
  ["argmax(c1/origin, c1/senses, c3/kinds/0, c2/senses)", "the label c3/kinds/0"],
])("%s is complained of", (expression, detail) => expect(complaint(expression)).toContain(detail));
