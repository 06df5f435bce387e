/** The cases of the oracles as files hold them: a head that says how outputs agree, and a line for each case. */
import { readdirSync, readFileSync } from "node:fs";
import type { Json } from "../../functions/domain/schema.ts";

export interface Oracle {
  readonly tool: string;
  readonly oracle: string;
  readonly fields: readonly string[];
  /** How each output agrees, by its JSON pointer. */
  readonly outputs: Readonly<Record<string, string>>;
  /** True where the cases are all the inputs there are. */
  readonly whole?: true;
}

/** Input values in the order of `fields`, and outputs in the order of `outputs` or null where the tool refuses. */
export type Case = readonly [Json[], Json[] | null];

const FOLDER = `${import.meta.dirname}/../contract/oracles`;
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".jsonl") && !name.startsWith("sequences"),
);

export const ENTRIES: readonly (Oracle & { readonly lines: readonly string[] })[] = FILES.map((name) => {
  const [head = "", ...lines] = readFileSync(`${FOLDER}/${name}`, "utf8").trim().split("\n");
  return { ...(JSON.parse(head) as Oracle), lines };
});
