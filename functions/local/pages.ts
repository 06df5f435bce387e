/** Lists of the API, page by page. */
import type { Client } from "./client.ts";

export type Page<T> = { readonly items: readonly T[]; readonly cursor: string | null };

/** Items that a page has, at most. */
const PAGE = 100;

/** Every item of a list. */
export async function all<T>(client: Client, path: string): Promise<T[]> {
  const items: T[] = [];
  let more = "";
  do {
    const page: Page<T> = await client.get(`${path}?limit=${PAGE}${more}`);
    items.push(...page.items);
    more = page.cursor === null ? "" : `&cursor=${encodeURIComponent(page.cursor)}`;
  } while (more !== "");
  return items;
}
