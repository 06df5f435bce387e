/** Exemplars show no form that a check always refuses: a yes or no, or one of two, is asked for with a second value. */
import { expect, test } from "vitest";
import { EXEMPLARS } from "../../support/embedded.ts";

const VERDICT = /^(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b/i;
const SECOND = /(?:, and|; give|\. Give)\b/;

test("no exemplar asks for a yes or no alone", () => {
  const alone = EXEMPLARS.filter(({ question }) => {
    const last = question.split(/(?<=[.:?]) /).at(-1) ?? "";
    return VERDICT.test(last) && !SECOND.test(last);
  });
  expect(alone.map(({ question }) => question)).toEqual([]);
});

test("no exemplar asks for one of two alone", () => {
  const two =
    /\b(?:which|who) of (?:the two|them)\b|^(?:between|of) [^,?]+ and [^,?]+, (?:which|who)\b|\bthe one or the other\b/i;
  const asked = EXEMPLARS.filter(({ question }) => two.test(question) && !/, and /.test(question));
  // Of these the question does not name what is chosen from, but what leads to it, or they ask for a set.
  const fine = ["general-15", "academia-14", "finance-42", "medicine-43", "medicine-66"];
  expect(asked.map(({ id }) => id)).toEqual(fine);
});
