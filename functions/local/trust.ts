/**
 * `npm run trust`: how far the checks can be trusted. Measures the grading program, and a judge where one is named, on
 * responses and tasks of which it is known whether they are right.
 */
import { type ModelSpecification, modelSpecificationSchema } from "../domain/models.ts";
import { embeddedSource } from "../embedded/source.ts";
import { OptionError } from "./options.ts";
import { graderCost } from "./trust/cost.ts";
import { scriptTeacher } from "./trust/endpoint.ts";
import { graded, labelledCases, otherCases, renderedCases } from "./trust/grader.ts";
import { type Judged, judgedResponses, judgedTasks } from "./trust/judge.ts";
import { HELD_OUT, LABELLED } from "./trust/labelled.ts";
import { BY_HAND } from "./trust/pairs/by_hand.ts";
import { generatedPairs } from "./trust/pairs/generated.ts";
import { casesOfPairs } from "./trust/pairs/pair.ts";
import { planted } from "./trust/planted.ts";
import { spokenCases } from "./trust/spoken.ts";
import { type JudgedCase, mistakes, type Tally, tallied, tallyTable } from "./trust/tally.ts";
import { type Tasks, tasksIn, tasksMade } from "./trust/tasks.ts";

export interface TrustOptions {
  readonly count: number;
  readonly seed: number;
  /** Takes the tasks of this `tasks.jsonl` instead of making some. */
  readonly records: string | undefined;
  /** A model as in a run's `models.judge`. */
  readonly judge: { readonly value: unknown } | undefined;
  readonly verbose: boolean;
  readonly json: boolean;
}

interface Section {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly verdicts: readonly JudgedCase[];
}

export async function main({ count, seed, records, judge, verbose, json }: TrustOptions): Promise<void> {
  const model = judge === undefined ? undefined : judgeOf(judge.value);
  const tasks = records === undefined ? await tasksMade(count, seed) : await tasksIn(records);
  const sections = [
    ...(await pairSections(seed)),
    ...graderSections(tasks, seed),
    ...(model === undefined ? [] : await judgeSections(model, tasks, seed)),
  ];
  const figures: Record<string, Tally> = {};
  for (const { name, title, note, verdicts } of sections) {
    figures[name] = tallied(verdicts);
    console.log(`\n${tallyTable(title, figures[name])}\n${note}`);
    if (verbose) for (const line of mistakes(verdicts)) console.log(`  ${line}`);
  }
  const cost = graderCost(tasks.tasks.map(({ answer }) => answer));
  console.log(
    `\nThe certificate's check of the grader: ${cost.microseconds.toFixed(0)} microseconds of CPU time a task, for ${cost.forms.toFixed(1)} forms.`,
  );
  console.log("\nIn brackets: Wilson score intervals of 95 %. A true positive is what is right and passes.");
  if (json)
    console.log(JSON.stringify({ tasks: tasks.tasks.length, run: tasks.run, judge: model?.model, cost, ...figures }));
}

/** Pairs that the generator makes. */
const PAIRS = 1_000;

async function pairSections(seed: number): Promise<Section[]> {
  return [
    {
      name: "pairs_by_hand",
      title: "pairs, by hand",
      note: `${BY_HAND.length} right and as many wrong responses, as real replies look.`,
      verdicts: graded(casesOfPairs("by hand", BY_HAND)),
    },
    {
      name: "pairs_generated",
      title: "pairs, generated",
      note: `${PAIRS} pairs made of answers of the pool's tools, in forms that the certificate's check does not try.`,
      verdicts: graded(casesOfPairs("generated", await generatedPairs(PAIRS, seed))),
    },
  ];
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
  const pairs = await judgedResponses(teacher, spokenCases(tasks, seed));
  const judged = await judgedTasks(teacher, errors);
  const section = (name: string, title: string, note: string, { verdicts, unparsed }: Judged): Section => ({
    name,
    title,
    note: `${note} ${unparsed} judgements were no verdict, which passes nothing.`,
    verdicts,
  });
  return [
    section("judge_alone", "judge on responses", "Responses labelled by hand, by type of answer.", responses.alone),
    section(
      "program_then_judge",
      "as graded",
      "The same by the program and, where it could not read one, by the judge.",
      responses.combined,
    ),
    section(
      "judge_planted",
      "judge on planted pairs",
      "Answers of tasks, and answers made wrong, both in words that the program does not read.",
      pairs.alone,
    ),
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

function judgeOf(json: unknown): ModelSpecification {
  const parsed = modelSpecificationSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the model"}: ${message}`);
  throw new OptionError(`--judge: ${wrong.join("; ")}`);
}
