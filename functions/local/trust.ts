/**
 * `npm run trust`: how far the checks can be trusted. Measures the grading program, and a judge where one is named, on
 * responses and tasks of which it is known whether they are right.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type ModelSpecification, modelSpecificationSchema } from "../domain/models.ts";
import { embeddedSource } from "../tools/embedded/source.ts";
import { runScript } from "./lifetime.ts";
import { scriptTeacher } from "./trust/endpoint.ts";
import { graded, labelledCases, otherCases, renderedCases } from "./trust/grader.ts";
import { type Judged, judgedResponses, judgedTasks } from "./trust/judge.ts";
import { HELD_OUT, LABELLED } from "./trust/labelled.ts";
import { planted } from "./trust/planted.ts";
import { mistakes, type Tally, tallied, tallyTable, type Verdict } from "./trust/tally.ts";
import { type Tasks, tasksIn, tasksMade } from "./trust/tasks.ts";

const USAGE = `npm run trust -- [--count N] [--seed S] [--records FILE] [--judge JSON] [--verbose] [--json]
  --count N       tasks to make, whose answers are rendered and in which errors are planted (default 200)
  --seed S        random seed, 0 to 4294967295 (default 0)
  --records FILE  takes the tasks of a tasks.jsonl instead of making some
  --judge JSON    a model as in a run's models.judge; its "key" names an environment variable
  --verbose       lists every wrong verdict
  --json          prints the figures once more, as one line of JSON at the end`;

interface Section {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly verdicts: readonly Verdict[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "200" },
      seed: { type: "string", default: "0" },
      records: { type: "string" },
      judge: { type: "string" },
      verbose: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const count = integer("--count", values.count, 1, 100_000);
  const seed = integer("--seed", values.seed, 0, 2 ** 32 - 1);
  const model = values.judge === undefined ? undefined : judgeOf(values.judge);
  if (values.records !== undefined && !existsSync(values.records))
    throw new Error(`--records: there is no file ${values.records}`);
  const tasks = values.records === undefined ? await tasksMade(count, seed) : await tasksIn(values.records);
  const sections = [
    ...graderSections(tasks, seed),
    ...(model === undefined ? [] : await judgeSections(model, tasks, seed)),
  ];
  const figures: Record<string, Tally> = {};
  for (const { name, title, note, verdicts } of sections) {
    figures[name] = tallied(verdicts);
    console.log(`\n${tallyTable(title, figures[name])}\n${note}`);
    if (values.verbose) for (const line of mistakes(verdicts)) console.log(`  ${line}`);
  }
  console.log("\nIn brackets: Wilson score intervals of 95 %. A true positive is what is right and passes.");
  if (values.json)
    console.log(JSON.stringify({ tasks: tasks.tasks.length, run: tasks.run, judge: model?.model, ...figures }));
}

function graderSections({ tasks, run }: Tasks, seed: number): Section[] {
  const dropped =
    run === null ? "" : ` Of ${run.planned} tasks planned, ${run.dropped_by_grader} were dropped by that check.`;
  return [
    {
      name: "grader_labelled",
      title: "program, by hand",
      note: `${LABELLED.length} questions with responses labelled by hand (functions/local/trust/data/).`,
      verdicts: graded(labelledCases(LABELLED)),
    },
    {
      name: "grader_held_out",
      title: "program, held out",
      note: `${HELD_OUT.length} questions more, by which nothing was mended.`,
      verdicts: graded(labelledCases(HELD_OUT)),
    },
    {
      name: "grader_rendered",
      title: "program, by machine",
      note: `Renderings and near misses of the answers of ${tasks.length} tasks. The certificate's check "grader" tries the same and
drops a task with a wrong verdict, so that kept tasks have none.${dropped}`,
      verdicts: graded(renderedCases(tasks)),
    },
    {
      name: "grader_other",
      title: "program, other tasks",
      note: "To each task the answer of another one of the same type, which no check has tried before.",
      verdicts: graded(otherCases(tasks, seed)),
    },
  ];
}

async function judgeSections(model: ModelSpecification, { tasks }: Tasks, seed: number): Promise<Section[]> {
  const teacher = scriptTeacher(model);
  const errors = tasks.flatMap((task) => planted(task, tasks, seed, (name) => embeddedSource.pool().find(name)?.kind));
  const responses = await judgedResponses(teacher, labelledCases([...LABELLED, ...HELD_OUT]));
  const judged = await judgedTasks(teacher, errors);
  const section = (name: string, title: string, note: string, { verdicts, unparsed }: Judged): Section => ({
    name,
    title,
    note: `${note} ${unparsed} judgements were no verdict, which passes nothing.`,
    verdicts,
  });
  const text = "Responses to questions for a text, labelled by hand.";
  return [
    section("judge_alone", "judge on responses", text, responses.alone),
    section("program_then_judge", "text, as graded", text, responses.combined),
    section(
      "judge_entailment",
      "entailed",
      `Of ${tasks.length} sound tasks and errors planted in them.`,
      judged.entailment,
    ),
    section(
      "judge_ambiguity",
      "unambiguous",
      'Sound tasks, and their questions with "that one" for the names they depend on.',
      judged.ambiguity,
    ),
  ];
}

function integer(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < min || value > max)
    throw new Error(`${name}: expected an integer from ${min} to ${max}, got ${text}`);
  return value;
}

function judgeOf(text: string): ModelSpecification {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`--judge: expected JSON, got ${text}`);
  }
  const parsed = modelSpecificationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`--judge: ${z.prettifyError(parsed.error)}`);
}

await runScript(main);
