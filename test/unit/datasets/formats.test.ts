/** Every format of the registry, over real records and hard ones: what its lines and columns promise, they hold. */
import { Validator } from "@cfworker/json-schema";
import { beforeAll, describe, expect, it } from "vitest";
import type { Columns, ColumnType } from "../../../functions/datasets/formats/columns.ts";
import type { FormatFile, LineFormatFile, ParquetFormatFile } from "../../../functions/datasets/formats/format.ts";
import { FORMATS, filesOf } from "../../../functions/datasets/formats/index.ts";
import { jsonLine } from "../../../functions/datasets/formats/json_lines.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { rowsOf } from "../../../functions/datasets/rows.ts";
import { planFiles } from "../../../functions/domain/dataset/files.ts";
import { FORMAT_NAMES } from "../../../functions/domain/dataset/format_names.ts";
import { ANSWERS, hardRecords, inSplit, partsFor, realRecords } from "../../support/records.ts";

let records: TaskRecord[] = [];
beforeAll(async () => {
  records = [...(await realRecords(12)), ...hardRecords()];
}, 60_000);

const LINE_FILES = FORMATS.flatMap(({ files }) =>
  files.filter((file): file is LineFormatFile => file.kind === "lines"),
);
const PARQUET_FILES = FORMATS.flatMap(({ files }) =>
  files.filter((file): file is ParquetFormatFile => file.kind === "parquet"),
);

const rowsIn = (file: FormatFile, serial = false) =>
  records.flatMap((record, index) => rowsOf(file, partsFor(inSplit(record, file.split), { serial }, index)));

const linesIn = (file: LineFormatFile, serial = false) =>
  rowsIn(file, serial).map((row) => new TextDecoder().decode(jsonLine(row)).trimEnd());

describe("the registry", () => {
  it("has each name once, under its own name, with lines that load it", () => {
    expect(FORMATS.map(({ name }) => name)).toEqual(FORMAT_NAMES);
    for (const { loads, about } of FORMATS) {
      expect(about).not.toMatch(/\.$/);
      expect(Object.keys(loads).length).toBeGreaterThan(0);
      for (const lines of Object.values(loads)) {
        expect(lines).toContain("FOLDER/");
        expect(lines.split("\n").length).toBeLessThanOrEqual(6);
      }
    }
  });

  it("writes no path twice, and what a format loads is a file of it", () => {
    const planned = planFiles({ sft: 5001, rl: 5001, eval: 5001 }, filesOf(FORMAT_NAMES)).map(({ path }) => path);
    expect(new Set(planned).size).toBe(planned.length);
    for (const { loads, files } of FORMATS) {
      const paths = planFiles({ sft: 1, rl: 1, eval: 1 }, files).map(({ path }) => path);
      for (const [, path = ""] of Object.values(loads)
        .join("\n")
        .matchAll(/FOLDER\/([\w./*-]+)/g)) {
        const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", ".*")}(/|$)`);
        expect(paths.filter((one) => pattern.test(one))).not.toEqual([]);
      }
    }
  });
});

describe.each(LINE_FILES)("$path", (file) => {
  const validator = new Validator(file.schema as ConstructorParameters<typeof Validator>[0], "2020-12", false);

  it.each([false, true])("has lines that its schema takes (serial: %s)", (serial) => {
    const lines = linesIn(file, serial);
    expect(lines).toHaveLength(records.length);
    for (const line of lines) {
      const { valid, errors } = validator.validate(JSON.parse(line));
      expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    }
  });

  it("has every key in every line, with one type", () => {
    const types = (line: string) =>
      Object.entries(JSON.parse(line)).map(([name, value]) => [name, Array.isArray(value) ? "array" : typeof value]);
    const lines = linesIn(file);
    for (const line of lines) expect(types(line)).toEqual(types(lines[0] ?? ""));
    // A rate of 1 is a decimal too, for readers that infer a type from the first lines.
    for (const line of lines) if (line.includes("pass_rate")) expect(line).toMatch(/"pass_rate":(\d\.\d+|null)/);
  });

  it("has no character in a line that a reader may take for its end", () => {
    for (const line of linesIn(file)) expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(linesIn(file).some((line) => line.includes("\\u2028"))).toBe(true);
  });

  it("refuses a line that lacks a key or has one more", () => {
    const { ...line } = JSON.parse(linesIn(file)[0] ?? "");
    for (const name of Object.keys(line)) {
      const { [name]: _, ...others } = line;
      expect([name, validator.validate(others).valid]).toEqual([name, false]);
    }
    expect(validator.validate({ ...line, more: 1 }).valid).toBe(false);
  });
});

describe.each(PARQUET_FILES)("$path", (file) => {
  it("has the columns and types that it promises", () => {
    const rows = rowsIn(file);
    expect(rows).toHaveLength(records.length);
    for (const row of rows) expect(wrong(row, { struct: file.columns }, "row")).toEqual([]);
  });
});

/** Where a value is not of its type. */
function wrong(value: unknown, type: ColumnType, at: string): string[] {
  if (value === null) return [];
  if (typeof type === "string") {
    const is = { string: "string", double: "number", integer: "number", boolean: "boolean", json: "any" }[type];
    const fits = is === "any" ? JSON.stringify(value) !== undefined : typeof value === is;
    return fits && (type !== "integer" || Number.isInteger(value)) ? [] : [`${at}: expected ${type}`];
  }
  if ("list" in type)
    return Array.isArray(value)
      ? value.flatMap((item, i) => wrong(item, type.list, `${at}[${i}]`))
      : [`${at}: expected a list`];
  const columns: Columns = type.struct;
  const names = Object.keys(value as object);
  if (names.join() !== Object.keys(columns).join()) return [`${at}: has ${names.join()}`];
  return names.flatMap((name) =>
    wrong((value as Record<string, unknown>)[name], columns[name] ?? "json", `${at}.${name}`),
  );
}

describe("every format", () => {
  it("has columns to tell rows apart by, and the answer of each type as JSON text", () => {
    const facts = ["task_id", "run_id", "split", "domain", "topology", "calls", "tools_used", "pass_rate", "tier"];
    for (const { files, name } of FORMATS) {
      // Where a format takes no further keys, a file beside it has them.
      const told = files.filter((file) => file.kind !== "companion" && rowsIn(file).some((row) => "tier" in row));
      expect([name, told.length > 0]).toEqual([name, true]);
      for (const file of told) {
        const rows = rowsIn(file) as Record<string, unknown>[];
        for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(facts));
        const answers = rows.slice(-ANSWERS.length).map(({ answer }) => JSON.parse(String(answer)));
        expect(answers).toEqual(ANSWERS);
        expect(rows.at(-1)).toMatchObject({ answer_type: "record", task_id: records.at(-1)?.id });
      }
    }
  });

  it("is the same when it is made again", () => {
    for (const file of FORMATS.flatMap(({ files }) => files))
      expect(JSON.stringify(rowsIn(file))).toBe(JSON.stringify(rowsIn(file)));
  });
});
