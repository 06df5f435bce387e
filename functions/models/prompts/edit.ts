/** What an editor is asked; see `collect.ts` for how prompts are laid out and versioned. */
import { z } from "zod";
import type { ToolMeaning } from "../../tools/returns.ts";
import type { NamedSchema } from "../wire/features.ts";
import { jsonObjectIn } from "../wire/json.ts";
import { endpointSchema } from "../wire/schemas.ts";
import { EDITOR } from "./instructions/editor.ts";
import { promptVersion } from "./version.ts";

export const EDIT_VERSION = promptVersion("edit", 1, EDITOR);

export interface EditPayload {
  readonly question: string;
  /** As text. */
  readonly answer: string;
  /** What the question must go on naming, and what it must not name. */
  readonly keep: readonly string[];
  readonly hide: readonly string[];
  readonly tools: readonly ToolMeaning[];
}

const editSchema = z.object({ question: z.string().min(10).max(4000).nullable() });

/** The schema as endpoints are given it. */
export const EDIT_FORM: NamedSchema = { name: "edit", schema: endpointSchema(editSchema) };

/** The rewritten question in a reply, null where the editor leaves it as it is; undefined where the reply holds neither. */
export function parseEdit(text: string): string | null | undefined {
  return editSchema.safeParse(jsonObjectIn(text)).data?.question;
}
