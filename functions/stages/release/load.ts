/** Reads the tasks of a dataset as canonical records, a page at a time. */
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import type { Database } from "../../../db/client.ts";
import { type Page, readPage } from "../../../db/datasets.ts";
import type { Run } from "../../../db/runs.ts";
import { checkSchema } from "../../domain/certificate/check.ts";
import { configurationSchema } from "../../domain/configuration.ts";
import { promptsOf } from "../../domain/dataset/prompt_versions.ts";
import {
  checkFigureSchema,
  makersOfTask,
  type RoundFacts,
  recordAttemptSchema,
  recordedRun,
  recordShapeSchema,
  type TaskFacts,
  type TaskRecord,
  taskRecord,
} from "../../domain/dataset/record.ts";
import type { Split } from "../../domain/dataset/specification.ts";
import { type RunSpecification, runSpecificationSchema } from "../../domain/run.ts";
import { answerPointerSchema, answerSchema, provenanceSchema } from "../../domain/schema.ts";
import { loadEvidence } from "../../store/evidence.ts";

const FIRST_PAGE = 16;
/** A page of D1 takes a round trip; more tasks than this do not make it cheaper by much. */
const LARGEST_PAGE = 200;
/** Characters of stored JSON that a page should have: with what parsing makes of them, a small part of 128 MB. */
const PAGE_CHARS = 4_000_000;

export interface Selection {
  readonly dataset: string;
  readonly run: Run;
  /** All splits if null. */
  readonly split: Split | null;
  /** Ordinal to start after; -1 for the beginning. */
  readonly after: number;
  /** Tasks at most. */
  readonly limit: number;
}

/** The records in order of ordinal. Pages grow and shrink with the size of the tasks; what is read does not depend on it. */
export async function* readRecords(
  env: Pick<Env, "BUCKET">,
  db: Database,
  selection: Selection,
): AsyncGenerator<TaskRecord> {
  const specification = runSpecificationSchema.parse(JSON.parse(selection.run.specification));
  const maker = { run: recordedRun(selection.run, specification), specification };
  let { after, limit } = selection;
  let size = FIRST_PAGE;
  while (limit > 0) {
    const page = await readPage(db, selection.dataset, selection.split, after, Math.min(size, limit));
    const rounds = Map.groupBy(page.rounds, (row) => row.task_id);
    const attempts = Map.groupBy(page.attempts, (row) => row.task_id);
    for (const item of page.items) {
      const its = { item, rounds: rounds.get(item.id) ?? [], attempts: attempts.get(item.id) ?? [] };
      yield taskRecord(await factsOf(env, maker, its));
      after = item.ordinal;
    }
    if (page.items.length < Math.min(size, limit)) return;
    // Where the database and the store are in this process, as they are locally, a file would be written in one go, and
    // requests wait for all of it.
    await pause(0);
    limit -= page.items.length;
    const fit = Math.floor((PAGE_CHARS / charsOf(page)) * page.items.length);
    size = Math.max(1, Math.min(fit, size * 2, LARGEST_PAGE));
  }
}

function charsOf(page: Page): number {
  let chars = 1;
  for (const item of page.items) chars += item.configuration.length + (item.certificate?.length ?? 0);
  for (const round of page.rounds) chars += (round.evidence?.length ?? 0) + round.provenance.length;
  for (const attempt of page.attempts) chars += attempt.messages.length;
  return chars;
}

async function factsOf(
  env: Pick<Env, "BUCKET">,
  maker: Pick<TaskFacts, "run"> & { readonly specification: RunSpecification },
  { item, rounds: rows, attempts }: Pick<Page, "rounds" | "attempts"> & { readonly item: Page["items"][number] },
): Promise<TaskFacts> {
  const rounds: RoundFacts[] = [];
  for (const row of rows)
    rounds.push({
      round: row.round,
      question: row.question,
      answer_text: row.answer_text,
      evidence: await loadEvidence(env, row),
      provenance: z.array(provenanceSchema).parse(JSON.parse(row.provenance)),
    });
  const configuration = column(item, "configuration", configurationSchema);
  const certificate = column(item, "certificate", z.record(z.string(), checkSchema));
  // Grading gives up on a task that it fails on again and again: its attempts have no verdict and count for nothing.
  const graded = attempts.filter((row) => row.correct !== null);
  const made = graded.map((row) => ({
    attempt: row.attempt,
    ...ATTEMPT.parse({ ...row, messages: JSON.parse(row.messages) }),
  }));
  return {
    run: maker.run,
    models: makersOfTask(
      maker.specification,
      configuration.random,
      made.map(({ teacher }) => teacher),
    ),
    ordinal: item.ordinal,
    configuration,
    question: z.string().parse(item.question),
    answer: column(item, "answer", answerSchema),
    solution: column(item, "solution", z.array(z.string())),
    answer_pointers: column(item, "answer_pointers", z.array(answerPointerSchema)),
    certificate: z.record(z.string(), checkFigureSchema).parse(certificate),
    shape: column(item, "shape", recordShapeSchema),
    passed: item.passed ?? 0,
    attempted: item.attempted ?? 0,
    agreement: item.agreement,
    disputed: item.disputed === 1,
    prompts: promptsOf({ rounds: rows, attempts: graded, certificate }),
    split: item.split,
    rounds,
    attempts: made,
  };
}

const ATTEMPT = recordAttemptSchema.omit({ id: true });

/** A JSON column of a graded task; one that is empty or malformed is a defect upstream and names itself. */
function column<T>(
  item: Page["items"][number],
  name: "configuration" | "answer" | "solution" | "answer_pointers" | "certificate" | "shape",
  schema: z.ZodType<T>,
): T {
  const parsed = schema.safeParse(JSON.parse(item[name] ?? "null"));
  if (parsed.success) return parsed.data;
  throw new Error(`task ${item.id}, ${name}: ${parsed.error.issues[0]?.message ?? "invalid"}`);
}
