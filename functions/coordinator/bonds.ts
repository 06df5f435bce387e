/** How strongly tools belong together by what kept tasks of earlier runs used. Pure. */
import type { Pair } from "../domain/used_together.ts";

/** By the other tool, how often it was used with this one: 1 for the pair of most tasks, towards 0. */
type Partners = ReadonlyMap<string, number>;

const NONE: Partners = new Map();

export class Bonds {
  readonly #partners = new Map<string, Map<string, number>>();

  constructor(pairs: readonly Pair[] = []) {
    const most = Math.max(1, ...pairs.map(({ tasks }) => tasks));
    for (const { tools, tasks } of pairs) {
      const [one = "", other = ""] = tools;
      // The root, so that the one pair that every task has does not hide all others.
      const strength = Math.sqrt(tasks / most);
      this.#add(one, other, strength);
      this.#add(other, one, strength);
    }
  }

  #add(from: string, to: string, strength: number): void {
    const partners = this.#partners.get(from) ?? new Map<string, number>();
    partners.set(to, strength);
    this.#partners.set(from, partners);
  }

  get isEmpty(): boolean {
    return this.#partners.size === 0;
  }

  /** 0 to 1; 0 of two that no kept task used together. */
  between(one: string, other: string): number {
    return this.#partners.get(one)?.get(other) ?? 0;
  }

  /** What was used with any of the tools, each by its strongest bond. */
  withAny(tools: readonly string[]): Partners {
    if (this.isEmpty) return NONE;
    const found = new Map<string, number>();
    for (const tool of tools)
      for (const [other, strength] of this.#partners.get(tool) ?? NONE)
        found.set(other, Math.max(strength, found.get(other) ?? 0));
    return found;
  }
}
