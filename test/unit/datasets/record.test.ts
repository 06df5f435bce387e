/** The canonical record: its fields, their order, and what they are made from. */
import { describe, expect, it } from "vitest";
import { promptsOf } from "../../../functions/datasets/prompt_versions.ts";
import { recordedRun, recordSchema, taskRecord } from "../../../functions/datasets/record.ts";
import { taskIdOf } from "../../../functions/domain/task_id.ts";
import { sampleFacts } from "../../support/dataset.ts";
import { specificationOf } from "../../support/embedded.ts";

describe("the canonical record", () => {
  const record = taskRecord(sampleFacts(3));

  it("has the fields of the specification in their order", () => {
    expect(Object.keys(record)).toEqual(
      "id run_id domain seed question answer answer_text toolset rounds evidence provenance solution answer_pointers certificate shape attempts left_out pass_rate passed attempted tier agreement disputed models prompts split".split(
        " ",
      ),
    );
    // What only a variant has comes last.
    expect(Object.keys(recordSchema.shape)).toEqual([...Object.keys(record), "varies", "variant"]);
  });

  it("parses, and parsing it changes no byte", () => {
    expect(JSON.stringify(recordSchema.parse(JSON.parse(JSON.stringify(record))))).toBe(JSON.stringify(record));
  });

  it("puts rounds together", () => {
    expect(record.id).toBe("task-0123456789ab-000003");
    expect(record.seed).toBe("Country 3");
    expect(record.answer_text).toBe("9 letters");
    expect(record.rounds.map((round) => round.calls)).toEqual([["c1"], ["c2"]]);
    expect(record.evidence.map((call) => call.id)).toEqual(["c1", "c2"]);
    expect(record.provenance).toHaveLength(1);
    expect(record.attempts.map((attempt) => attempt.id)).toEqual([0, 1, 2, 3].map((n) => `${record.id}/${n}`));
    expect(record.pass_rate).toBe(0.75);
  });

  it("has no pass rate where nothing was attempted", () => {
    expect(taskRecord(sampleFacts(3, { attempts: 0 })).pass_rate).toBeNull();
  });

  it("refuses a field that it does not know", () => {
    expect(recordSchema.safeParse({ ...record, moved_at: 1 }).success).toBe(false);
  });
});

describe("the prompts of a record", () => {
  const rounds = [1, 2].map(() => ({ collect_prompt: "collect-1", derive_prompt: "derive-1" }));
  const check = (prompt?: string) => ({ passed: true, figure: 1, ...(prompt === undefined ? {} : { prompt }) });

  it("are one version where all rounds agree, and each once where a run went on with another", () => {
    const attempts = [{ prompt: "solve-1" }, { prompt: "solve-1" }, { prompt: null }];
    expect(promptsOf({ rounds, attempts, certificate: { leak: check() } })).toEqual({
      collect: "collect-1",
      derive: "derive-1",
      solve: "solve-1",
    });
    const later = [...rounds, { collect_prompt: "collect-2", derive_prompt: null }];
    expect(promptsOf({ rounds: later, attempts: [], certificate: {} })).toEqual({
      collect: "collect-1, collect-2",
      derive: "derive-1",
      solve: null,
    });
  });

  it("name the editor where its word on a question stands", () => {
    const edited = [...rounds, { collect_prompt: "collect-1", derive_prompt: "derive-1", edit_prompt: "edit-1" }];
    expect(promptsOf({ rounds: edited, attempts: [], certificate: {} })).toMatchObject({ edit: "edit-1" });
  });

  it("name judge and closed book where they were asked", () => {
    const certificate = { closed_book: check("closed-1"), judged_entailment: check("judge-1") };
    expect(promptsOf({ rounds, attempts: [], certificate })).toMatchObject({
      judge: "judge-1",
      closed_book: "closed-1",
    });
  });
});

describe("the run of a record", () => {
  const run = { id: "run-aa.2", base: "run-aa" };

  it("is named without its repetition if the run is deterministic", () => {
    expect(recordedRun(run, specificationOf({}))).toBe("run-aa");
    expect(taskIdOf("run-aa", 12)).toBe("task-aa-000012");
  });

  it("is the run itself if a model has a part in it", () => {
    const models = { solver: { base_url: "http://localhost:1/v1", model: "m" } };
    expect(recordedRun(run, specificationOf({ models }))).toBe("run-aa.2");
  });
});
