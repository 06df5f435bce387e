/** What every command of `dive` has: the API that it speaks to, and where it prints. */
import { randomUUID } from "node:crypto";
import { type Command, InvalidArgumentError } from "commander";
import { Client } from "../client.ts";

export interface Context {
  readonly client: Client;
  /** Prints a value as JSON: what a command answers with, on standard output and nothing else. */
  readonly print: (value: unknown) => void;
}

export const URL_DEFAULT = "http://127.0.0.1:8787";

interface Given {
  readonly url: string;
  readonly key?: string;
  readonly project?: string;
  readonly idempotencyKey?: string;
}

/** Of a command with the options that all have. */
export function contextOf(command: Command): Context {
  const { url, key = "", project, idempotencyKey = randomUUID() } = command.optsWithGlobals<Given>();
  const headers = project === undefined ? {} : { "dive-project": project };
  return {
    client: new Client(url.replace(/\/+$/, ""), key, headers, idempotencyKey),
    print: (value) => console.log(JSON.stringify(value, null, 2)),
  };
}

/** Items of a list, as many as are asked for, page by page. */
export async function itemsOf(client: Client, path: string, most: number): Promise<unknown[]> {
  const items: unknown[] = [];
  for (let cursor: string | null = ""; cursor !== null && items.length < most; ) {
    const query = new URLSearchParams({ limit: String(Math.min(200, most - items.length)), ...(cursor && { cursor }) });
    const page: { items: unknown[]; cursor: string | null } = await client.get(
      `${path}${path.includes("?") ? "&" : "?"}${query}`,
    );
    items.push(...page.items);
    cursor = page.cursor;
  }
  return items;
}

/** Where a thing of this id stands. Ids come from people: whatever they hold, they stay one part of the path. */
export function at(...parts: readonly string[]): string {
  return `/v1/${parts.map(encodeURIComponent).join("/")}`;
}

/** A whole number of the command line. Whatever refuses it names the option. */
export function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError(`expected a whole number, not ${text}`);
  return Number(text);
}

/** A sum of money: a plain decimal number, so that nothing else comes to no limit at all. */
export function dollars(text: string): number {
  if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(text))
    throw new InvalidArgumentError(`expected a number of US dollars such as 200 or 0.5, not ${text}`);
  return Number(text);
}

export function list(text: string): string[] {
  return text.split(",").flatMap((one) => one.trim() || []);
}
