/** How large a reference answer may be, so that the work on its checks and on every grading is bounded. */
import { type Answer, scalarsOf } from "../schema.ts";

export const PARTS_MAX = 12;
export const VALUES_MAX = 50;
/** Characters of one text, unit or label. */
export const TEXT_MAX = 500;
/** Characters of all texts together, their accepted forms with them. */
export const TEXTS_MAX = 4_000;

/** What of the answer is too much to be graded; null if nothing is. */
export function tooMany(answer: Answer): string | null {
  const values = scalarsOf(answer);
  if (answer.type === "record" && answer.value.length > PARTS_MAX)
    return `the answer has ${answer.value.length} parts; at most ${PARTS_MAX} are graded`;
  if (values.length > VALUES_MAX) return `the answer has ${values.length} values; at most ${VALUES_MAX} are graded`;
  const labels = answer.type === "record" ? answer.value.map(({ label }) => label) : [];
  const units = values.flatMap((value) => (value.type === "number" && value.unit !== undefined ? [value.unit] : []));
  const texts = values.flatMap((value) => (value.type === "text" ? [value.value, ...value.accepted] : []));
  const written = [...labels, ...units, ...texts];
  const longest = Math.max(0, ...written.map((text) => text.length));
  if (longest > TEXT_MAX) return `a text of the answer has ${longest} characters; at most ${TEXT_MAX} are graded`;
  const all = written.reduce((sum, text) => sum + text.length, 0);
  return all > TEXTS_MAX ? `the texts of the answer have ${all} characters; at most ${TEXTS_MAX} are graded` : null;
}
