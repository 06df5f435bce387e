/** Seeds and exemplars as users upload them: JSON lines or CSV, read whole or refused whole, each fault with its line. */
import { type CsvError, parse } from "csv-parse/sync";
import { z } from "zod";
import { canonicalJson, isShallow, parseJson, sha256Hex } from "../domain/json.ts";
import {
  type Domain,
  domainSchema,
  type Exemplar,
  exemplarSchema,
  familySchema,
  type Json,
  type JsonObject,
  jsonSchema,
  type Seed,
  seedSchema,
} from "../domain/schema.ts";

export type UploadForm = "jsonl" | "csv";

/** Lines of one upload, at most; and characters of what one becomes. */
export const LINES_MAX = 20_000;
const ITEM_CHARS = 4_000;
const VALUES_MAX = 50;
const NESTED_MAX = 8;
/** Faults that are told at once. */
const FAULTS_MAX = 20;

export interface UploadFault {
  /** From 1; the header of a CSV is the first. */
  readonly line: number;
  /** Empty for the whole line. */
  readonly field: string;
  readonly message: string;
}

export interface Item<T> {
  readonly line: number;
  readonly value: T;
  readonly digest: string;
}

export type UploadRead<T> =
  | { readonly ok: true; readonly items: readonly Item<T>[] }
  | { readonly ok: false; readonly faults: readonly UploadFault[] };

/** `id` and `family` may be left out of neither. */
const seedLine = z.strictObject({
  name: z.string().trim().min(1).max(300),
  kind: z.string().trim().min(1).max(100),
  domain: domainSchema.optional(),
  values: z
    .record(z.string().min(1).max(100), jsonSchema)
    .refine((values) => Object.keys(values).length <= VALUES_MAX, `expected at most ${VALUES_MAX} values`)
    .default({}),
});

const exemplarLine = z.strictObject({
  question: z.string().trim().min(20, "expected a question of 20 characters at least").max(2_000),
  family: familySchema,
  domain: domainSchema.optional(),
});

/** Of a CSV every column but `name`, `kind` and `domain` is a value, under the column's name. */
export function seedsIn(text: string, form: UploadForm, domain: Domain): UploadRead<Seed> {
  return itemsIn(text, form, seedLine, asSeed, (line) => seedSchema.parse({ ...line, domain: line.domain ?? domain }));
}

/** Question forms: what answers them is no part of them. */
export function exemplarsIn(text: string, form: UploadForm, domain: Domain): UploadRead<Exemplar> {
  return itemsIn(
    text,
    form,
    exemplarLine,
    (cells) => cells,
    (line) => {
      const id = `own-${sha256Hex(line.question).slice(0, 16)}`;
      return exemplarSchema.parse({ ...line, id, domain: line.domain ?? domain });
    },
  );
}

function itemsIn<L, T>(
  text: string,
  form: UploadForm,
  schema: z.ZodType<L>,
  ofCells: (cells: JsonObject) => JsonObject,
  make: (line: L) => T,
): UploadRead<T> {
  const read = form === "csv" ? csvLines(text) : jsonLines(text);
  const faults: UploadFault[] = [...read.faults];
  const items = new Map<string, Item<T>>();
  for (const { line, value } of read.lines) {
    if (faults.length >= FAULTS_MAX) break;
    const fault = (field: string, message: string) => void faults.push({ line, field, message });
    if (!isShallow(value, NESTED_MAX)) {
      fault("", `expected at most ${NESTED_MAX} levels within each other`);
      continue;
    }
    const parsed = schema.safeParse(form === "csv" ? ofCells(value as JsonObject) : value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const keys = issue?.code === "unrecognized_keys" ? [issue.keys[0] ?? ""] : [];
      const message = keys.length > 0 ? "there is no such field" : (issue?.message ?? "invalid");
      fault([...(issue?.path ?? []).map(String), ...keys].join("."), message);
      continue;
    }
    const item = make(parsed.data);
    const json = canonicalJson(item as Json);
    if (json.length > ITEM_CHARS) fault("", `expected at most ${ITEM_CHARS} characters`);
    const digest = sha256Hex(json);
    if (!items.has(digest)) items.set(digest, { line, value: item, digest });
  }
  if (faults.length === 0 && items.size === 0)
    faults.push({ line: 1, field: "", message: "expected one line at least" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, items: [...items.values()] };
}

interface Lines {
  readonly lines: readonly { readonly line: number; readonly value: Json }[];
  readonly faults: readonly UploadFault[];
}

function jsonLines(text: string): Lines {
  const rows = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const lines: { line: number; value: Json }[] = [];
  const faults: UploadFault[] = [];
  for (const [i, row] of rows.entries()) {
    if (row.trim() === "") continue;
    const value = parseJson(row);
    if (lines.length >= LINES_MAX) return { lines, faults: [tooMany(i + 1)] };
    if (typeof value !== "object" || value === null || Array.isArray(value))
      faults.push({ line: i + 1, field: "", message: "expected JSON: an object" });
    else lines.push({ line: i + 1, value });
    if (faults.length >= FAULTS_MAX) break;
  }
  return { lines, faults };
}

function csvLines(text: string): Lines {
  try {
    const records = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim()),
      skip_empty_lines: true,
      info: true,
      to: LINES_MAX + 1,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    if (records.length > LINES_MAX) return { lines: [], faults: [tooMany(records.at(-1)?.info.lines ?? LINES_MAX)] };
    const numbers = numericColumns(records.map(({ record }) => record));
    const lines = records.map(({ record, info }) => {
      const cells = Object.entries(record).flatMap(([name, cell]): [string, Json][] => {
        if (cell === "") return [];
        return [[name, numbers.has(name) ? Number(cell) : cell]];
      });
      return { line: info.lines, value: Object.fromEntries(cells) };
    });
    return { lines, faults: [] };
  } catch (error) {
    const { lines = 1, message } = error as CsvError & { lines?: number };
    return {
      lines: [],
      faults: [{ line: Number(lines), field: "", message: `expected CSV: ${message.slice(0, 200)}` }],
    };
  }
}

/** Columns all of whose cells are numbers as JSON writes them: a column with a `007` in it is one of texts. */
function numericColumns(records: readonly Record<string, string>[]): ReadonlySet<string> {
  const names = Object.keys(records[0] ?? {}).filter((name) => !["name", "kind", "domain", "question"].includes(name));
  const isNumber = (cell: string) => cell === "" || (/^-?\d/.test(cell) && String(Number(cell)) === cell);
  return new Set(names.filter((name) => records.every((record) => isNumber(record[name] ?? ""))));
}

function asSeed({ name, kind, domain, ...values }: JsonObject): JsonObject {
  return {
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(domain === undefined ? {} : { domain }),
    values,
  };
}

function tooMany(line: number): UploadFault {
  return { line, field: "", message: `expected ${LINES_MAX} lines at most` };
}
