/** The measure of a judge, on judges whose rates are known: those of the scripted model server, asked over HTTP. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerTypeSchema } from "../../../../functions/domain/schema.ts";
import { scriptTeacher } from "../../../../functions/local/trust/endpoint.ts";
import { graded, labelledCases } from "../../../../functions/local/trust/grader.ts";
import { type Judged, judgedResponses, judgedTasks } from "../../../../functions/local/trust/judge.ts";
import { LABELLED } from "../../../../functions/local/trust/labelled.ts";
import { type Planted, planted } from "../../../../functions/local/trust/planted.ts";
import { spokenCases } from "../../../../functions/local/trust/spoken.ts";
import { tallied } from "../../../../functions/local/trust/tally.ts";
import type { KnownTask } from "../../../../functions/local/trust/tasks.ts";
import { findTool } from "../../../support/embedded.ts";
import { type ModelServer, startModelServer } from "../../../support/models/server.ts";
import { realTasks } from "./tasks.ts";

const CASES = labelledCases(LABELLED);
let server: ModelServer;
let known: KnownTask[];
let errors: Planted[];

beforeAll(async () => {
  server = await startModelServer();
  known = await realTasks(40, 7);
  errors = known.flatMap((task) => planted(task, known, 1, (tool) => findTool(tool)?.kind));
}, 60_000);
afterAll(() => server.stop());

const judge = (model: string) => scriptTeacher({ base_url: `${server.url}/v1`, model });

/** True and false positive rate. */
function rates({ verdicts }: Judged): (number | null)[] {
  const { total } = tallied(verdicts);
  return [total.true_positive.rate, total.false_positive.rate];
}

describe("on tasks", () => {
  test("a judge that finds everything entailed and clear lets every planted error pass", async () => {
    const { entailment, ambiguity } = await judgedTasks(judge("lenient-judge"), errors);
    expect(rates(entailment)).toEqual([1, 1]);
    expect(rates(ambiguity)).toEqual([1, 1]);
    const { groups } = tallied(entailment.verdicts);
    for (const error of ["near_miss", "other_answer", "missing_call"])
      expect(groups[error]?.false_positive, error).toMatchObject({ rate: 1, high: 1 });
    expect(Object.keys(tallied(ambiguity.verdicts).groups)).toEqual(["sound", "cut_conditions"]);
  });

  test("one that finds nothing entailed lets nothing pass", async () => {
    const { entailment, ambiguity } = await judgedTasks(judge("wrong-judge"), errors);
    expect(rates(entailment)).toEqual([0, 0]);
    expect(rates(ambiguity)).toEqual([1, 1]);
  });

  test("one that finds everything ambiguous is told apart from it", async () => {
    const { entailment, ambiguity } = await judgedTasks(judge("doubting-judge"), errors);
    expect(rates(entailment)).toEqual([1, 1]);
    expect(rates(ambiguity)).toEqual([0, 0]);
  });

  test("one that must be asked twice counts, one that never gives a verdict passes nothing", async () => {
    const slow = await judgedTasks(judge("babbling-judge"), errors.slice(0, 5));
    expect(slow.entailment.unparsed).toBe(0);
    expect(rates(slow.entailment)[0]).toBe(1);
    const never = await judgedTasks(judge("babbling-ever-judge"), errors);
    expect(never.entailment.unparsed).toBe(never.entailment.verdicts.length);
    expect(rates(never.entailment)).toEqual([0, 0]);
    expect(rates(never.ambiguity)).toEqual([0, 0]);
  });
});

describe("on responses", () => {
  test("its agreement on planted pairs is told by type", async () => {
    const pairs = spokenCases(known, 1);
    const right = pairs.filter(({ right }) => right).length;
    const { alone } = await judgedResponses(judge("lenient-judge"), pairs);
    const { total, groups } = tallied(alone.verdicts);
    expect(total.agreement).toMatchObject({ count: right, n: pairs.length });
    for (const { true_positive, false_positive, agreement } of Object.values(groups))
      expect(agreement.n).toBe(true_positive.n + false_positive.n);
    expect(tallied((await judgedResponses(judge("any-judge"), pairs)).alone.verdicts).total.agreement.count).toBe(
      pairs.length - right,
    );
  });

  test("a lenient judge makes everything right that says anything", async () => {
    const { alone, combined } = await judgedResponses(judge("lenient-judge"), CASES);
    expect(rates(alone)).toEqual([1, 1]);
    const { true_positive, false_positive } = tallied(combined.verdicts).total;
    expect(true_positive.rate).toBe(1);
    // What is empty or clearly wrong is shown to no judge: two of five.
    expect(false_positive.count).toBeLessThan(0.65 * false_positive.n);
    expect(Object.keys(tallied(combined.verdicts).groups)).toEqual(expect.arrayContaining(answerTypeSchema.options));
  });

  test("with a judge that finds nothing right, the rates are the program's", async () => {
    const { alone, combined } = await judgedResponses(judge("any-judge"), CASES);
    expect(rates(alone)).toEqual([0, 0]);
    const program = tallied(graded(CASES)).total;
    expect(tallied(combined.verdicts).total).toEqual(program);
  });
});

test("a model whose key is not in the environment is refused before it is asked", () => {
  expect(() => scriptTeacher({ base_url: `${server.url}/v1`, model: "any-judge", key: "NO_SUCH_KEY" })).toThrow(
    "secret NO_SUCH_KEY is not set in the environment",
  );
});
