/** One scalar answer: how it is written and which texts state it. */
import type { ScalarAnswer } from "../schema.ts";
import { acceptsBoolean } from "./boolean.ts";
import { acceptsDate } from "./date.ts";
import { sameText } from "./normalise.ts";
import { acceptsNumber } from "./number.ts";

/** Plain text of a scalar: no thousands separators, the unit behind a space, ISO dates, "yes" or "no". */
export function scalarText(answer: ScalarAnswer): string {
  switch (answer.type) {
    case "number":
      return answer.unit === undefined ? String(answer.value) : `${answer.value} ${answer.unit}`;
    case "text":
      return answer.value.replace(/\s+/g, " ").trim();
    case "date":
      return answer.value;
    case "boolean":
      return answer.value ? "yes" : "no";
  }
}

/** True if the text states the answer. `exact`: no words beside it (see each type). */
export function acceptsScalar(answer: ScalarAnswer, text: string, exact = false): boolean {
  switch (answer.type) {
    case "number":
      return acceptsNumber(answer, text, exact);
    case "text":
      return acceptsText([answer.value, ...answer.accepted], text);
    case "date":
      return acceptsDate(answer.value, text, exact);
    case "boolean":
      return acceptsBoolean(answer.value, text);
  }
}

/** One of the forms, or one with another in brackets behind it: "tungsten (W)". */
function acceptsText(forms: readonly string[], text: string): boolean {
  const names = (part: string) => forms.some((form) => sameText(form, part));
  if (names(text)) return true;
  const open = text.lastIndexOf("(");
  const close = text.indexOf(")", open);
  if (open < 0 || close < 0 || /[\p{L}\p{N}]/u.test(text.slice(close))) return false;
  return names(text.slice(0, open)) && names(text.slice(open + 1, close));
}
