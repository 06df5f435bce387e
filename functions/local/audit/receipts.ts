/** Extracts of packages, and receipts of comparisons with them: written by `npm run audit -- --fetch`, read by each audit. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { type Claims, claimsIn, textOf } from "./claims.ts";
import { type AuditedTable, type Comparison, compare, type Witness, witnessName } from "./table.ts";

const RECEIPTS = join(import.meta.dirname, "receipts");
const EXTRACTS = join(import.meta.dirname, "extracts");

const receiptSchema = z.strictObject({
  /** Of what the package says, as it was read; of an extract that is the file. */
  says_sha256: z.string(),
  /** Of what the table said, and how it was compared. Absent for an extract, which is compared each time. */
  table_sha256: z.string().optional(),
  comparison: z
    .strictObject({
      rows: z.int(),
      fields: z.int(),
      differences: z.array(
        z.strictObject({ key: z.string(), field: z.string(), ours: z.string(), theirs: z.string() }),
      ),
      agreed: z.array(z.string()),
      silent: z.array(z.string()),
    })
    .optional(),
});

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Of all that decides what a comparison gives on the table's side, but for how its fields are compared. */
const tableHash = (table: AuditedTable, ours: Claims) =>
  sha256(`${textOf(ours)}${Object.keys(table.fields).join(" ")}${JSON.stringify(table.settled)}`);

const receiptFile = (table: AuditedTable, witness: Witness) => join(RECEIPTS, `${witnessName(table, witness)}.json`);
const extractFile = (table: AuditedTable, witness: Witness) => join(EXTRACTS, `${witnessName(table, witness)}.tsv`);

/** The comparison as it is now, or why there is none. */
export function recorded(table: AuditedTable, witness: Witness, ours: Claims): Comparison | string {
  const name = witnessName(table, witness);
  if (!existsSync(receiptFile(table, witness))) return `${name}: was never fetched`;
  const receipt = receiptSchema.parse(JSON.parse(readFileSync(receiptFile(table, witness), "utf8")));
  if (witness.kept === "extract") {
    if (!existsSync(extractFile(table, witness))) return `${name}: has no extract`;
    const text = readFileSync(extractFile(table, witness), "utf8");
    if (sha256(text) !== receipt.says_sha256) return `${name}: the extract is not as it was fetched`;
    return compare(table, ours, claimsIn(text));
  }
  if (receipt.comparison === undefined || receipt.table_sha256 !== tableHash(table, ours))
    return `${name}: the table has changed since it was compared`;
  return receipt.comparison;
}

/** Keeps what the package says now. Returns what is not as it was kept before, where that was to be so. */
export function keep(table: AuditedTable, witness: Witness, ours: Claims, said: Claims): string | undefined {
  const text = textOf(said);
  const file = receiptFile(table, witness);
  const before = existsSync(file) ? receiptSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
  mkdirSync(dirname(file), { recursive: true });
  mkdirSync(EXTRACTS, { recursive: true });
  const says = { says_sha256: sha256(text) };
  const receipt =
    witness.kept === "extract"
      ? says
      : { ...says, table_sha256: tableHash(table, ours), comparison: compare(table, ours, said) };
  writeFileSync(file, `${JSON.stringify(receipt, null, 1)}\n`);
  if (witness.kept === "extract") writeFileSync(extractFile(table, witness), text);
  if (before !== undefined && before.says_sha256 !== says.says_sha256)
    return `${witnessName(table, witness)}: what the package says is not what it said before`;
  return undefined;
}
