/** Reads tasks with their rounds back from the store and parses every JSON column at the boundary. */
import { z } from "zod";
import { type RoundRow, selectRounds } from "../../db/rounds.ts";
import { selectTasks, type TaskRow } from "../../db/tasks.ts";
import { type Configuration, configurationSchema } from "../domain/configuration.ts";
import { type Complaint, complaintSchema } from "../domain/derivation/complaints.ts";
import { findTarget } from "../domain/diversity/targets.ts";
import {
  type AnswerPointer,
  answerPointerSchema,
  type Call,
  type Provenance,
  provenanceSchema,
} from "../domain/schema.ts";
import { type Variant, variantSchema } from "../domain/variants/variant.ts";
import { loadEvidence } from "./evidence.ts";

/** What is other in the task than in the one that it varies; null of a task of its own. */
export function variantOf({ variant }: Pick<TaskRow, "variant">): Variant | null {
  return variant === null ? null : variantSchema.parse(JSON.parse(variant));
}

export interface LoadedRound {
  readonly row: RoundRow;
  readonly evidence: Call[];
  readonly provenance: Provenance[];
  /** Empty until the round is derived. */
  readonly answer_pointers: AnswerPointer[];
}

export interface LoadedTask {
  readonly row: TaskRow;
  readonly configuration: Configuration;
  /** In order, evidence of all rounds collected so far. */
  readonly rounds: readonly LoadedRound[];
}

/**
 * Reads the tasks in one batch and returns how to get at each: undefined for an id without a row. A row that cannot be read
 * throws when it is asked for, so that it fails its own message and not the batch.
 */
export async function loadTasks(
  env: Env,
  ids: readonly string[],
): Promise<(id: string) => Promise<LoadedTask | undefined>> {
  const [taskRows, roundRows] = await env.DB.batch<TaskRow | RoundRow>([
    selectTasks(env.DB, ids),
    selectRounds(env.DB, ids),
  ]);
  const rows = new Map(((taskRows?.results ?? []) as TaskRow[]).map((row) => [row.id, row]));
  const rounds = Map.groupBy((roundRows?.results ?? []) as RoundRow[], (row) => row.task_id);
  return async (id) => {
    const row = rows.get(id);
    if (row === undefined) return undefined;
    return {
      row,
      configuration: configurationSchema.parse(JSON.parse(row.configuration)),
      rounds: await Promise.all((rounds.get(id) ?? []).map((round) => readRound(env, round))),
    };
  };
}

async function readRound(env: Env, row: RoundRow): Promise<LoadedRound> {
  return {
    row,
    evidence: await loadEvidence(env, row),
    provenance: z.array(provenanceSchema).parse(JSON.parse(row.provenance)),
    answer_pointers: z.array(answerPointerSchema).parse(JSON.parse(row.answer_pointers ?? "[]")),
  };
}

/**
 * Rounds that the task is planned to have: those of its target, within what the run allows. A round beyond them is an extra
 * one, had because the run had its call graph before.
 */
export function plannedRounds({ rounds, target }: Configuration): number {
  return Math.min(rounds, findTarget(target)?.rounds.length ?? rounds);
}

/** The round that stands when `round` comes to nothing; one beyond those planned counts all the same, or it would be tried again. */
export function roundThatStands(round: number, planned: number): number {
  return round > planned ? round : round - 1;
}

/** What was complained of while the round that is under way was collected. */
export function complaintsSoFar({ row, rounds }: LoadedTask): Complaint[] {
  return readComplaints(rounds.find((round) => round.row.round === row.round)?.row.complaints ?? null);
}

/** Complaints as a round stores them. */
export function readComplaints(stored: string | null): Complaint[] {
  return z.array(complaintSchema).parse(JSON.parse(stored ?? "[]"));
}

/** What the answer before a round points at; a round may have come to nothing, and the one before it stands. */
export function previousAnswer({ rounds }: LoadedTask, round: number): AnswerPointer[] {
  return (
    rounds.findLast(({ row, answer_pointers }) => row.round < round && answer_pointers.length > 0)?.answer_pointers ??
    []
  );
}

/** Evidence of all rounds in order of execution, and the provenance between its calls. */
export function traceOf(task: LoadedTask): { evidence: Call[]; provenance: Provenance[] } {
  return {
    evidence: task.rounds.flatMap((round) => round.evidence),
    provenance: task.rounds.flatMap((round) => round.provenance),
  };
}
