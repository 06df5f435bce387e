/** Whose page it is: the key, what it may do, and where. */
import { signal } from "@preact/signals";
import { get, WHO } from "./api.ts";

export interface Who {
  /** Where the key acts unless the address names another project. */
  readonly project: string;
  readonly projects: readonly string[];
  /** Null of the deployment's own key, and of none. */
  readonly key: string | null;
  readonly name: string | null;
  readonly scopes: readonly string[];
}

/** Undefined while it is not known, and of a key that may not look at anything. */
export const who = signal<Who | undefined>(undefined);

export async function askWho(): Promise<void> {
  who.value = await get<Who>(WHO).catch(() => undefined);
}
