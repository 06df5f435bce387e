import { address, linkTo } from "./address.ts";

/** A link to one step of what is shown: a call (`c3`), or a message of an attempt (`a2.5`). */
export function stepLink(step: string): string {
  const { path, query } = address.value;
  return linkTo(path, { ...query, step });
}
