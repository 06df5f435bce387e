/** Tools of a toolset that share a state. */
import type { EmbeddedTool } from "../tool.ts";

export interface Group {
  readonly name: string;
  readonly changes: readonly EmbeddedTool[];
  readonly looks: readonly EmbeddedTool[];
}

/** The groups of which the toolset has what changes the state and what looks at it. */
export function groupsOf(toolset: readonly EmbeddedTool[]): Group[] {
  const names = [...new Set(toolset.flatMap(({ state }) => state ?? []))];
  return names.flatMap((name) => {
    const own = toolset.filter(({ state }) => state === name);
    const changes = own.filter(({ does }) => does !== undefined);
    const looks = own.filter(({ does }) => does === undefined);
    return changes.length === 0 || looks.length === 0 ? [] : [{ name, changes, looks }];
  });
}
