/** What a dataset leaves out, by why: attempts that have no verdict, and records that do not parse. */
import { z } from "zod";
import type { AttemptEnd } from "../solving/attempt_end.ts";

/** Why an attempt is left out, in words for the card: how it ended where that is not the model's doing, or that nobody graded it. */
export const LEFT_OUT = {
  content_filter: "the endpoint withheld what the model said",
  unreadable: "the reply could not be read",
  endpoint_fault: "the endpoint failed or refused the request",
  deadline: "it could not be made in time",
  cancelled: "its run was cancelled or had spent its budget",
  tool_unavailable: "a tool that the solution needs could not be called any more",
  ungraded: "grading came to no verdict",
} as const satisfies Partial<Record<AttemptEnd | "ungraded", string>>;

export type LeftOut = keyof typeof LEFT_OUT;
export const leftOutSchema = z.enum(Object.keys(LEFT_OUT) as [LeftOut, ...LeftOut[]]);

/** Why an attempt without a verdict is left out: one that ended by the model's own doing was not graded. */
export function leftOutAs(ended: string | null): LeftOut {
  return leftOutSchema.safeParse(ended).data ?? "ungraded";
}

/** Attempts by why they are left out, those that occurred alone, in alphabetical order. */
export type LeftOutCounts = Readonly<Partial<Record<LeftOut, number>>>;

export function leftOutCounts(
  counts: readonly { readonly ended: string | null; readonly attempts: number }[],
): LeftOutCounts {
  const sums = new Map<LeftOut, number>();
  for (const { ended, attempts } of counts)
    if (attempts > 0) sums.set(leftOutAs(ended), (sums.get(leftOutAs(ended)) ?? 0) + attempts);
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the manifest and the card say of it. */
export interface LeftOutFacts {
  readonly attempts: {
    /** Attempts at the dataset's tasks that count in pass rates. */
    readonly with_verdict: number;
    readonly left_out: LeftOutCounts;
  };
  readonly dropped: {
    /** Tasks that were chosen for the dataset and whose record does not parse. */
    readonly records: number;
    /** The most frequent reasons. */
    readonly reasons: readonly { readonly reason: string; readonly records: number }[];
  };
}

/** Characters of a reason: enough for a field and what was expected of it. */
const REASON_CHARS = 200;

/**
 * Why something does not parse: `field: what was expected`. A path may hold keys of stored data, so what Markdown or HTML
 * would take for more than text is left out.
 */
export function reasonOf({ issues: [first] }: z.ZodError, within: readonly (string | number)[] = []): string {
  const { issue, path: keys } = innermost(first);
  const path = [...within, ...keys].map(String).join(".");
  // A union without a matching member does not say what it wants, but what it goes by.
  const known = issue?.code === "invalid_union" && issue.discriminator !== undefined;
  const expected = known ? `expected a known ${issue.discriminator}` : (issue?.message ?? "invalid");
  const text = `${path === "" ? "record" : path}: ${expected.replace(/^Invalid input: /, "")}`;
  return text.replaceAll(/[^\x20-\x7e]+|[`|<]/g, " ").slice(0, REASON_CHARS);
}

type Issue = z.core.$ZodIssue;

/** Of a choice that nothing tells apart, what is wrong with the member that has the least wrong, the first of equals. */
function innermost(issue: Issue | undefined): { issue: Issue | undefined; path: PropertyKey[] } {
  const path = issue?.path ?? [];
  const members = issue?.code === "invalid_union" ? issue.errors : [];
  const [nearest] = members.toSorted((a, b) => a.length - b.length);
  if (nearest === undefined) return { issue, path };
  const inner = innermost(nearest[0]);
  return { issue: inner.issue, path: [...path, ...inner.path] };
}
