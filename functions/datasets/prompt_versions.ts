/** Which versions of the prompts made a task: a prompt's version changes with every change of its words or its payload. */
import { z } from "zod";

export const promptsSchema = z.object({
  /** Of all rounds, with ", " between several; null where none was stored. */
  collect: z.string().nullable(),
  derive: z.string().nullable(),
  /** Of all attempts; null where none was made. */
  solve: z.string().nullable(),
  /** Only where its word on the question stands. */
  edit: z.string().exactOptional(),
  /** Only where they were asked of this task. */
  judge: z.string().exactOptional(),
  closed_book: z.string().exactOptional(),
});
export type Prompts = z.infer<typeof promptsSchema>;

type Stored = string | null | undefined;

export interface PromptFacts {
  readonly rounds: readonly {
    readonly collect_prompt: Stored;
    readonly derive_prompt: Stored;
    readonly edit_prompt?: Stored;
  }[];
  readonly attempts: readonly { readonly prompt: Stored }[];
  /** Checks by name. */
  readonly certificate: Readonly<Record<string, { readonly prompt?: Stored }>>;
}

export function promptsOf({ rounds, attempts, certificate }: PromptFacts): Prompts {
  const edit = together(rounds.map(({ edit_prompt }) => edit_prompt));
  const judge = together([certificate.judged_entailment?.prompt, certificate.judged_ambiguity?.prompt]);
  const closed_book = together([certificate.closed_book?.prompt]);
  return {
    collect: together(rounds.map(({ collect_prompt }) => collect_prompt)),
    derive: together(rounds.map(({ derive_prompt }) => derive_prompt)),
    solve: together(attempts.map(({ prompt }) => prompt)),
    ...(edit === null ? {} : { edit }),
    ...(judge === null ? {} : { judge }),
    ...(closed_book === null ? {} : { closed_book }),
  };
}

/** Each once, in order. */
function together(versions: readonly Stored[]): string | null {
  const known = versions.filter((version) => version !== null && version !== undefined);
  return known.length === 0 ? null : [...new Set(known)].join(", ");
}
