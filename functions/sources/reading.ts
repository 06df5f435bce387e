/** What a source was read as, beside what it was before: pure. */
import { z } from "zod";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import type { Json } from "../domain/schema.ts";
import { nameFault } from "../tools/names.ts";
import { schemaFault } from "../tools/schema_check.ts";
import type { Draft, Read, Rejected } from "./draft.ts";

/** Names and warnings that are told one by one, at most. */
const TOLD = 200;
/** Characters of all drafts together that are stored: what goes on in one transaction. */
const CHARS_MAX = 16_000_000;
/** Characters of one draft: a row holds 2 MB. */
const DRAFT_CHARS_MAX = 600_000;

/** Characters of a description: what a pool takes. */
const DESCRIPTION_MAX = 20_000;

const namesSchema = z.object({ count: z.int(), names: z.array(z.string()) });

export const readingSchema = z.object({
  title: z.string(),
  version: z.string(),
  /** Which the document itself states; null where it states none. */
  licence: z.string().nullable(),
  tools: z.int(),
  rejected: z.int(),
  /** Against the reading before: tools that are new, that are another, that are gone. The first names of each. */
  added: namesSchema,
  changed: namesSchema,
  removed: namesSchema,
  warnings: z.array(z.string()),
  /** Unix milliseconds. */
  read_at: z.number(),
});
export type Reading = z.infer<typeof readingSchema>;

export interface ReadTool {
  readonly name: string;
  readonly ordinal: number;
  /** JSON. */
  readonly draft: string;
  readonly draft_digest: string;
}

export interface Compared {
  readonly reading: Reading;
  readonly tools: readonly ReadTool[];
  readonly rejected: readonly (Rejected & { readonly ordinal: number })[];
}

/** @param before digests of the drafts that there were, by name. */
export function compared(read: Read, before: ReadonlyMap<string, string>, now: number): Compared {
  const rejected: Rejected[] = [...read.rejected];
  const tools: ReadTool[] = [];
  const names = new Set<string>();
  let chars = 0;
  for (const draft of read.drafts) {
    const text = JSON.stringify(draft);
    const loss = lossOf(draft, text, chars) ?? (names.has(draft.name) ? taken(draft) : undefined);
    if (loss !== undefined) {
      rejected.push(loss);
      continue;
    }
    names.add(draft.name);
    chars += text.length;
    tools.push({ name: draft.name, ordinal: tools.length, draft: text, draft_digest: digestOf(draft) });
  }
  const now_ = new Map(tools.map(({ name, draft_digest }) => [name, draft_digest]));
  const { title, version, licence = null, warnings } = read;
  return {
    reading: {
      title,
      version,
      licence,
      tools: tools.length,
      rejected: rejected.length,
      added: told([...now_.keys()].filter((name) => !before.has(name))),
      changed: told(
        [...now_].flatMap(([name, digest]) => (before.has(name) && before.get(name) !== digest ? [name] : [])),
      ),
      removed: told([...before.keys()].filter((name) => !now_.has(name))),
      warnings: warnings.slice(0, TOLD),
      read_at: now,
    },
    tools,
    rejected: rejected.map((one, ordinal) => ({ ...one, ordinal })),
  };
}

/** Of what a draft says, whatever the order of its fields. */
function digestOf(draft: Draft): string {
  return sha256Hex(canonicalJson(draft as unknown as Json));
}

/** What keeps a draft from being a tool of a pool: readers see to it themselves, and are not taken at their word. */
function lossOf(draft: Draft, text: string, chars: number): Rejected | undefined {
  const { origin, name, input, output, description } = draft;
  if (text.length > DRAFT_CHARS_MAX)
    return { origin, reason: "schema_too_large", message: `expected at most ${DRAFT_CHARS_MAX} characters in all` };
  if (chars + text.length > CHARS_MAX)
    return {
      origin,
      reason: "too_many",
      message: `the tools before it take ${CHARS_MAX} characters, which is all that is stored`,
    };
  if (input.type !== undefined && input.type !== "object")
    return { origin, reason: "unreadable", message: "input: expected the type object" };
  if (description.length > DESCRIPTION_MAX)
    return { origin, reason: "unreadable", message: `description: expected at most ${DESCRIPTION_MAX} characters` };
  const fault = nameFault(name) ?? schemaFault(input) ?? (output === undefined ? null : schemaFault(output));
  return fault === null ? undefined : { origin, reason: "unreadable", message: fault };
}

function taken({ origin, name }: Draft): Rejected {
  return { origin, reason: "name_taken", message: `another tool is named ${name}` };
}

function told(names: readonly string[]) {
  return { count: names.length, names: names.slice(0, TOLD) };
}
