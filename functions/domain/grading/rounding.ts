/** Rounding that a question asks for: no answer is held to more than that. */
import type { Answer, PartAnswer, ScalarAnswer } from "../schema.ts";
import { NUMBER_WORDS, withinTolerance } from "./number.ts";

const COUNT = `(\\d{1,2}|${NUMBER_WORDS.slice(0, 13).join("|")}|a)`;
const DECIMALS = new RegExp(`(?<!\\p{L})${COUNT}\\s+decimals?(?:\\s+(?:places?|digits?))?(?!\\p{L})`, "giu");
const SIGNIFICANT = new RegExp(`(?<!\\p{L})${COUNT}\\s+significant\\s+(?:figures?|digits?)`, "giu");
const NEAREST =
  /(?<!\p{L})to the (?:nearest |next )?(whole|integer|tenth|hundredth|thousandth|ten|hundred|thousand|million|cent)(?!\p{L})/giu;
const STEPS: Readonly<Record<string, number>> = {
  ...{ thousandth: 0.001, hundredth: 0.01, cent: 0.01, tenth: 0.1, whole: 1, integer: 1 },
  ...{ ten: 10, hundred: 100, thousand: 1_000, million: 1_000_000 },
};

function sizeOf(count: string): number {
  return /^\d/.test(count)
    ? Number(count)
    : count.toLowerCase() === "a"
      ? 1
      : NUMBER_WORDS.indexOf(count.toLowerCase());
}

/** The finest step that the question rounds such a value to; undefined where it asks for none. */
export function roundingStep(question: string, value: number): number | undefined {
  const decimals = [...question.matchAll(DECIMALS)].map(([, count = ""]) => 10 ** -sizeOf(count));
  const nearest = [...question.matchAll(NEAREST)].map(([, name = ""]) => STEPS[name.toLowerCase()] ?? 1);
  const size = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  const significant = [...question.matchAll(SIGNIFICANT)].map(([, count = ""]) => 10 ** (size + 1 - sizeOf(count)));
  const steps = [...decimals, ...nearest, ...significant];
  return steps.length === 0 ? undefined : Math.min(...steps);
}

/**
 * The answer with a tolerance that is nowhere finer than half a step of the rounding in the question. What is counted has no
 * fraction to round, and no tolerance reaches as far as the value itself.
 */
export function withRounding<T extends Answer>(answer: T, question: string): T {
  switch (answer.type) {
    case "record":
      return {
        ...answer,
        value: answer.value.map((part) => ({ ...part, answer: partRounded(part.answer, question) })),
      };
    default:
      return partRounded(answer as PartAnswer, question) as T;
  }
}

function partRounded(answer: PartAnswer, question: string): PartAnswer {
  if (answer.type !== "list" && answer.type !== "set") return scalarRounded(answer, question);
  return { ...answer, value: answer.value.map((item) => scalarRounded(item, question)) };
}

function scalarRounded(answer: ScalarAnswer, question: string): ScalarAnswer {
  if (answer.type !== "number") return answer;
  const { value, tolerance } = answer;
  const step = roundingStep(question, value);
  if (step === undefined) return answer;
  const isCounted = Number.isInteger(value) && tolerance.absolute === 0 && tolerance.relative === 0;
  if (isCounted && (step < 1 || value % step !== 0)) return answer;
  const half = step / 2;
  if (half >= Math.abs(value) || withinTolerance(answer, value + half)) return answer;
  return { ...answer, tolerance: { ...tolerance, absolute: Math.max(tolerance.absolute, half) } };
}
