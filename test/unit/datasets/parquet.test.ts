/** Parquet as it is written reads back, and is written a row group at a time. */
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { ParquetFile } from "../../../functions/datasets/formats/parquet.ts";
import { verlRl } from "../../../functions/datasets/formats/verl_rl.ts";
import { taskRecord } from "../../../functions/datasets/record.ts";
import { sampleFacts } from "../../support/dataset.ts";

/** Collects what is written, copied, since the writer reuses its buffer. */
function sink() {
  const chunks: Uint8Array[] = [];
  const write = async (chunk: Uint8Array) => {
    chunks.push(chunk.slice());
  };
  return { write, chunks, file: async () => new Blob(chunks).arrayBuffer() };
}

it("structs, lists and nulls read back as they were", async () => {
  const to = sink();
  const [format] = verlRl.files;
  if (format?.kind !== "parquet") throw new Error("no Parquet");
  const parquet = new ParquetFile(to, format.columns);
  const rows = [0, 1, 2, 3].flatMap((index) => {
    const record = taskRecord(sampleFacts(index, { attempts: index === 2 ? 0 : 4 }));
    return format.rows({ record, index, tools: [], trajectories: [], serial: false });
  });
  for (const row of rows) await parquet.add(row);
  await parquet.finish();
  const read = await parquetReadObjects({ file: await to.file() });
  const plain = JSON.parse(
    JSON.stringify(read, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  );
  expect(plain).toEqual(JSON.parse(JSON.stringify(rows)));
});

it("JSON values read back as they were, each with the keys that it has, and the column says that it is JSON", async () => {
  const to = sink();
  const parquet = new ParquetFile(to, { id: "string", values: { list: "json" } });
  const values = [{ a: 1 }, { b: [null, "ä\u2028", 1.5], "": {} }, "text", 0, true, []];
  await parquet.add({ id: "x", values });
  await parquet.add({ id: "y", values: [] });
  await parquet.finish();
  const file = await to.file();
  expect(await parquetReadObjects({ file })).toEqual([
    { id: "x", values },
    { id: "y", values: [] },
  ]);
  const element = (await parquetMetadataAsync(file)).schema.find(({ name }) => name === "element");
  expect(element).toMatchObject({ converted_type: "JSON", logical_type: { type: "JSON" } });
});

it("a group ends where its text is long, wherever in a row it stands", async () => {
  const to = sink();
  const parquet = new ParquetFile(to, { values: { list: "json" } });
  for (let n = 0; n < 5; n++) await parquet.add({ values: [{ long: "x".repeat(2_100_000) }] });
  await parquet.finish();
  const { row_groups } = await parquetMetadataAsync(await to.file());
  expect(row_groups.map((group) => Number(group.num_rows))).toEqual([2, 2, 1]);
});

it("memory holds a row group: groups are written out as they fill", async () => {
  const to = sink();
  const parquet = new ParquetFile(to, { id: "string", tags: { list: "string" }, ok: "boolean" });
  for (let n = 0; n < 2500; n++)
    await parquet.add({ id: `row ${n}`, tags: n % 3 === 0 ? [] : ["a", `${n}`], ok: n % 2 === 0 ? null : true });
  expect(to.chunks.length).toBe(2);
  await parquet.finish();
  const file = await to.file();
  expect((await parquetMetadataAsync(file)).row_groups.map((group) => Number(group.num_rows))).toEqual([
    1000, 1000, 500,
  ]);
  const read = await parquetReadObjects({ file });
  expect(read).toHaveLength(2500);
  expect(read[2499]).toEqual({ id: "row 2499", tags: [], ok: true });
  expect(read[1000]).toEqual({ id: "row 1000", tags: ["a", "1000"], ok: null });
});
