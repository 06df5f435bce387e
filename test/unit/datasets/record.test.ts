/** The canonical record: its fields, their order, and what they are made from. */
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { promptsOf } from "../../../functions/datasets/prompt_versions.ts";
import { recordedRun, recordSchema, taskRecord } from "../../../functions/datasets/record.ts";
import { recordJsonSchema } from "../../../functions/datasets/record_schema.ts";
import { taskIdOf } from "../../../functions/domain/task_id.ts";
import { toolsetDigest } from "../../../functions/tools/tool_line.ts";
import { recordOf, sampleFacts } from "../../support/dataset.ts";
import { specificationOf } from "../../support/embedded.ts";

describe("the canonical record", () => {
  const record = recordOf(sampleFacts(3));

  it("has the fields of the specification in their order", () => {
    expect(Object.keys(record)).toEqual(
      "schema_version id hash position run_id domain seed question answer answer_text toolset tool_digests toolset_digest licences sources rounds evidence provenance solution answer_pointers certificate shape attempts left_out pass_rate passed attempted tier agreement disputed models prompts split".split(
        " ",
      ),
    );
    // What only a variant has comes last.
    expect(Object.keys(recordSchema.shape)).toEqual([...Object.keys(record), "varies", "variant"]);
  });

  it("parses, and parsing it changes no byte", () => {
    expect(JSON.stringify(recordSchema.parse(JSON.parse(JSON.stringify(record))))).toBe(JSON.stringify(record));
  });

  it("is what its published JSON Schema says, and nothing else is", () => {
    const validator = new Validator(recordJsonSchema() as unknown as Schema, "2020-12", false);
    const plain = JSON.parse(JSON.stringify(record)) as Record<string, unknown>;
    expect(validator.validate(plain).errors).toEqual([]);
    for (const field of Object.keys(plain)) {
      const { [field]: _, ...without } = plain;
      // Records from before it was told have none.
      expect([field, validator.validate(without).valid]).toEqual([field, field === "sources"]);
    }
    expect(validator.validate({ ...plain, schema_version: 2 }).valid).toBe(false);
    expect(validator.validate({ ...plain, colour: "red" }).valid).toBe(false);
  });

  it("has a hash of what defines the task, and of nothing else", () => {
    const facts = sampleFacts(3);
    const same = [
      { ...facts, attempts: [], attempted: 0, passed: 0 },
      { ...facts, split: "eval" as const, position: 99, disputed: true },
    ];
    for (const other of same) expect(recordOf(other).hash).toBe(record.hash);
    const others = [
      { ...facts, question: `${facts.question} ` },
      { ...facts, answer: { type: "text" as const, value: "nine", accepted: [] } },
      { ...facts, solution: facts.solution.slice(1) },
      { ...facts, configuration: { ...facts.configuration, toolset: facts.configuration.toolset.slice(1) } },
    ];
    expect(new Set([record, ...others.map(recordOf)].map(({ hash }) => hash)).size).toBe(5);
    // Another version of a tool is another task.
    expect(taskRecord(facts, () => ({ digest: "0", source: "made", licences: [] })).hash).not.toBe(record.hash);
  });

  it("names the licences behind its solution, and its tools by digest", () => {
    expect(record.licences.length).toBeGreaterThan(0);
    expect(Object.keys(record.tool_digests)).toEqual(record.toolset);
    const digests = record.toolset.map((name) => record.tool_digests[name] ?? "");
    expect(new Set(digests).size).toBe(record.toolset.length);
    expect(record.toolset_digest).toBe(toolsetDigest(digests));
    for (const attempt of record.attempts) expect(attempt.tools).toBe(record.toolset_digest);
  });

  it("lists attempts that went word by word alike once, with their number, whatever their calls are named", () => {
    const facts = sampleFacts(3);
    const [first] = facts.attempts;
    if (first === undefined) throw new Error("no attempt");
    const renamed = JSON.parse(JSON.stringify(first.messages).replaceAll('"call_', '"other_')) as typeof first.messages;
    const attempts = [
      first,
      { ...first, attempt: 1, messages: renamed },
      { ...first, attempt: 2, correct: 0 as const },
    ];
    const made = recordOf({ ...facts, attempts }).attempts;
    expect(made.map(({ id, count }) => [id.slice(-1), count])).toEqual([
      ["0", 2],
      ["2", 1],
    ]);
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
    expect(recordOf(sampleFacts(3, { attempts: 0 })).pass_rate).toBeNull();
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
