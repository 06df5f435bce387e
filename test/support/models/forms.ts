/**
 * Forms in which endpoints really send a reply: named functions from a sound reply to what goes over the wire, each with what
 * it is to be read as. The table test reads every one, and the model server sends them where it is told to.
 */
import { BODY_FORMS } from "./forms_body.ts";
import { CALL_FORMS } from "./forms_calls.ts";
import { CONTENT_FORMS } from "./forms_content.ts";
import { USAGE_FORMS } from "./forms_usage.ts";
import type { Form, Sound } from "./forms_whole.ts";

export type { Form, Raw, Sound } from "./forms_whole.ts";

export const FORMS = {
  ...CALL_FORMS,
  ...CONTENT_FORMS,
  ...BODY_FORMS,
  ...USAGE_FORMS,
} as const satisfies Record<string, Form>;
export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as FormName[];

/** The form by its name. */
export function formOf(name: FormName): Form {
  // Names come over the wire as well.
  const form: Form | undefined = FORMS[name];
  if (form === undefined) throw new Error(`no form is named ${name}`);
  return form;
}

/** True if the form makes another reply of this one. */
export function concerns({ of }: Form, { calls }: Pick<Sound, "calls">): boolean {
  if (of === "any") return true;
  if (of === "content") return calls.length === 0;
  return of === "calls" ? calls.length > 0 : calls.length === 1;
}
