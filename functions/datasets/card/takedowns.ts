/** The section of the card about tasks that were taken down before the dataset was made. */
import { markdownText } from "../../lib/escape.ts";

export interface TakenDown {
  /** Its id, as records have it. */
  readonly task: string;
  /** In the words of who took it down. */
  readonly reason: string;
}

/** Tasks on the card. */
const SHOWN_MAX = 100;

/** One section; none where nothing was taken down. */
export function takedowns(taken: readonly TakenDown[]): string[] {
  if (taken.length === 0) return [];
  const rows = taken.slice(0, SHOWN_MAX).map(({ task, reason }) => `| \`${task}\` | ${markdownText(reason)} |`);
  const more = taken.length - rows.length;
  return [
    `## Taken down

${taken.length} ${taken.length === 1 ? "task of its runs was" : "tasks of its runs were"} taken down and ${taken.length === 1 ? "is" : "are"} not in this version; a version before may hold ${taken.length === 1 ? "it" : "them"}.

| task | reason |
| --- | --- |
${rows.join("\n")}${more > 0 ? `\n\nAnd ${more} more.` : ""}`,
  ];
}
