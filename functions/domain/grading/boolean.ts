/** Yes or no as people and models write it. */
import { hedges, normaliseText } from "./normalise.ts";

const VERDICTS: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  correct: true,
  no: false,
  false: false,
  incorrect: false,
};

/**
 * True if the text gives that verdict and not the other one too. The verdict stands first or behind "is" or "answer";
 * "no" that begins a noun phrase ("no data") is no verdict.
 */
export function acceptsBoolean(value: boolean, text: string): boolean {
  if (
    !value &&
    /^\W*(?:it|they|he|she|this|that)\s(?:is|are|was|were|does|do|did|has|have|can|will)(?:n['’]t|\snot)(?!\p{L})[^,;?]{0,80}$/iu.test(
      text,
    )
  )
    return !/(?<!\p{L})(?:or|but|only|just|true|false|correct|wrong|clear|known|certain|sure)(?!\p{L})/iu.test(text);
  const words = normaliseText(text).split(" ");
  const given = words.map((word) => (Object.hasOwn(VERDICTS, word) ? VERDICTS[word] : undefined));
  if (given.some((verdict) => verdict === !value)) return false;
  const at = given.indexOf(value);
  if (at < 0) return false;
  const spoken = /^\W*(?:yes|true|no|false|correct|incorrect)(?!\p{L})(.*)$/isu.exec(text);
  if (spoken === null)
    return /^(?:is|answer|statement|verdict)$/.test(words[at - 1] ?? "") && at === words.length - 1 && !hedges(text);
  const tail = spoken[1] ?? "";
  const stands =
    value || words[0] === "false" || /^\s*(?:[^\p{L}\p{N}\s]|$|(?:it|they|he|she|this|that|the)\s)/iu.test(tail);
  // "No, it is not" denies nothing that it said: only words of doubt count behind a verdict.
  return stands && !/\b(?:or|maybe|perhaps|possibly|probably|unsure|uncertain|unknown|but|and)\b|\?/i.test(tail);
}
