/**
 * How an archive holds the rows of tasks: each task is one gzip member of its own, so that one can be read by its bytes alone, and the
 * members one after the other are one gzip file, which every tool reads (`zcat` gives lines of JSON).
 * A member begins with a line that names its task; then there is a line a row, with its table, in the order of `ARCHIVED_TABLES`.
 */
import { crc32 } from "node:zlib";
import { getTableColumns } from "drizzle-orm";
import { z } from "zod";
import { ARCHIVED_TABLES, type ArchivedTable, type StoredRow, type TaskRows } from "../../db/archive_rows.ts";
import type { AttemptRow } from "../../db/attempts.ts";
import type { RoundRow } from "../../db/rounds.ts";
import { attempts, completions, recordedCalls, rounds } from "../../db/schema/index.ts";

/** Rises when lines change so that a reader must know of it. */
const FORMAT = 1;

const count = z.int().nonnegative();

/** What is known of a member beside its bytes. */
export const memberSchema = z.strictObject({
  id: z.string(),
  ordinal: count,
  offset: count,
  bytes: count,
  /** Of what it holds before compression. */
  text_bytes: count,
  crc32: count,
  rounds: count,
  attempts: count,
  /** Attempts with a verdict. */
  verdicts: count,
  completions: count,
  recorded_calls: count,
});
export type Member = z.infer<typeof memberSchema>;
export type MemberFacts = Omit<Member, "ordinal" | "offset" | "bytes">;

const headSchema = z.strictObject({ format: z.literal(FORMAT), task: z.string() });

/** A row by its table's columns; one that a later version has added is null in rows from before. */
function rowSchema(columns: Record<string, { readonly dataType: string; readonly notNull: boolean }>) {
  return z.object(
    Object.fromEntries(
      Object.entries(columns).map(([name, { dataType, notNull }]) => {
        const value: z.ZodType<string | number> = dataType === "number" ? z.number() : z.string();
        return [name, notNull ? value : value.nullable().default(null)];
      }),
    ),
  );
}
const ROWS = {
  rounds: rowSchema(getTableColumns(rounds)),
  attempts: rowSchema(getTableColumns(attempts)),
  completions: rowSchema(getTableColumns(completions)),
  recorded_calls: rowSchema(getTableColumns(recordedCalls)),
} as const satisfies Record<ArchivedTable, z.ZodType>;
const lineSchema = z.strictObject({ table: z.enum(ARCHIVED_TABLES), row: z.unknown() });

const ENCODER = new TextEncoder();

/** The rows of a task as a member, and what is to be held against it once it was stored. */
export async function memberOf(task: string, rows: TaskRows): Promise<{ bytes: Uint8Array; facts: MemberFacts }> {
  const { readable, writable } = new CompressionStream("gzip");
  const facts = { ...factsOf(task, rows), text_bytes: 0, crc32: 0 };
  const writing = (async () => {
    const writer = writable.getWriter();
    for (const line of linesOfRows(task, rows)) {
      const bytes = ENCODER.encode(line);
      facts.text_bytes += bytes.byteLength;
      facts.crc32 = crc32(bytes, facts.crc32);
      await writer.write(bytes);
    }
    await writer.close();
  })();
  const [bytes] = await Promise.all([new Response(readable).bytes(), writing]);
  return { bytes, facts };
}

function* linesOfRows(task: string, rows: TaskRows): Generator<string> {
  yield `${JSON.stringify({ format: FORMAT, task })}\n`;
  for (const table of ARCHIVED_TABLES) for (const row of rows[table]) yield `${JSON.stringify({ table, row })}\n`;
}

function factsOf(id: string, rows: TaskRows) {
  const verdicts = rows.attempts.filter(({ correct }) => correct !== null).length;
  const [rounds, attempts, completions, recorded_calls] = ARCHIVED_TABLES.map((table) => rows[table].length) as [
    number,
    number,
    number,
    number,
  ];
  return { id, rounds, attempts, verdicts, completions, recorded_calls };
}

/** A member does not hold what it should. */
export class ArchiveDamaged extends Error {
  override readonly name = "ArchiveDamaged";
}

interface Line {
  readonly table: ArchivedTable;
  readonly row: StoredRow;
}

/** The rows of a member in order, read while it is decompressed. Throws `ArchiveDamaged` where it is not what a member of the task is. */
async function* rowsIn(task: string, bytes: Uint8Array, sum?: MemberSum): AsyncGenerator<Line> {
  let isFirst = true;
  for await (const text of linesIn(bytes, sum)) {
    const line = parsed(task, text);
    if (isFirst) {
      const head = headSchema.safeParse(line);
      if (!head.success || head.data.task !== task) throw new ArchiveDamaged(`${task}: another task's, or none's`);
      isFirst = false;
      continue;
    }
    const shape = lineSchema.safeParse(line);
    const row = shape.success ? ROWS[shape.data.table].safeParse(shape.data.row) : undefined;
    if (!shape.success || row?.success !== true) throw new ArchiveDamaged(`${task}: a line that is no row`);
    yield { table: shape.data.table, row: row.data as StoredRow };
  }
  if (isFirst) throw new ArchiveDamaged(`${task}: nothing in it`);
}

function parsed(task: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ArchiveDamaged(`${task}: a line that is no JSON`);
  }
}

/** What was decompressed so far. */
interface MemberSum {
  text_bytes: number;
  crc32: number;
}

async function* linesIn(bytes: Uint8Array, sum?: MemberSum): AsyncGenerator<string> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (sum !== undefined) {
        sum.text_bytes += value.byteLength;
        sum.crc32 = crc32(value as Uint8Array, sum.crc32);
      }
      const [first = "", ...others] = decoder.decode(value as Uint8Array, { stream: true }).split("\n");
      pieces.push(first);
      for (const next of others) {
        yield pieces.join("");
        pieces = [next];
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined); // whoever has what was wanted reads no further
  }
  if (pieces.join("") !== "") throw new ArchiveDamaged("a member ends within a line");
}

/** What of a task is read again and again. */
export interface TraceRows {
  readonly rounds: RoundRow[];
  readonly attempts: AttemptRow[];
}

/** Rounds and attempts of a member, these with the messages that others hold for them; what comes after is not read. */
export async function traceIn(task: string, bytes: Uint8Array): Promise<TraceRows> {
  const found: { rounds: RoundRow[]; attempts: AttemptRow[] } = { rounds: [], attempts: [] };
  for await (const { table, row } of rowsIn(task, bytes)) {
    if (table === "rounds") found.rounds.push(row as unknown as RoundRow);
    else if (table === "attempts") found.attempts.push(row as unknown as AttemptRow);
    else break;
  }
  const held = new Map(found.attempts.map(({ attempt, messages }) => [attempt, messages]));
  const attempts = found.attempts.map((row) => ({
    ...row,
    messages: (row.same_as === null ? undefined : held.get(row.same_as)) ?? row.messages,
  }));
  return { rounds: found.rounds, attempts };
}

/** All rows of a member. */
export async function allRowsIn(task: string, bytes: Uint8Array): Promise<Record<ArchivedTable, StoredRow[]>> {
  const found: Record<ArchivedTable, StoredRow[]> = { rounds: [], attempts: [], completions: [], recorded_calls: [] };
  for await (const { table, row } of rowsIn(task, bytes)) found[table].push(row);
  return found;
}

/** What a member holds, read to its end without keeping it. */
export async function factsIn(task: string, bytes: Uint8Array): Promise<MemberFacts> {
  const sum: MemberSum = { text_bytes: 0, crc32: 0 };
  const counts = { rounds: 0, attempts: 0, completions: 0, recorded_calls: 0 };
  let verdicts = 0;
  for await (const { table, row } of rowsIn(task, bytes, sum)) {
    counts[table]++;
    if (table === "attempts" && row.correct !== null) verdicts++;
  }
  return { id: task, ...counts, verdicts, ...sum };
}
