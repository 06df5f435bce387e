/** Right and wrong responses for single values, in forms of their own: none is what the certificate's check tries. */
import type { ScalarAnswer } from "../../../domain/schema.ts";
import type { Random } from "../../../lib/random.ts";

type Of<T extends ScalarAnswer["type"]> = Extract<ScalarAnswer, { type: T }>;
/** A form, and the text in it; undefined where the value has no such form. */
export type Forms<T> = Readonly<Record<string, (value: T, random: Random) => string | undefined>>;

/** Other units of a dimension: by unit, another one, its factor, and one of another dimension. */
const UNITS: Readonly<Record<string, readonly [other: string, factor: number, foreign: string]>> = {
  kilometres: ["m", 1000, "kg"],
  metres: ["cm", 100, "m²"],
  centimetres: ["mm", 10, "cm²"],
  kilograms: ["g", 1000, "km"],
  grams: ["mg", 1000, "mL"],
  milligrams: ["g", 1 / 1000, "mL"],
  hours: ["minutes", 60, "km/h"],
  minutes: ["seconds", 60, "metres"],
  days: ["hours", 24, "metres"],
  years: ["months", 12, "kg"],
  "square kilometres": ["ha", 100, "km"],
  kilojoules: ["kcal", 1 / 4.184, "kW"],
  "kilometres per hour": ["m/s", 1 / 3.6, "km"],
  "grams per mole": ["kg/mol", 1 / 1000, "g"],
  "millimoles per litre": ["mol/L", 1 / 1000, "mg"],
  percent: ["‰", 10, "km"],
};

const exact = (value: number) => Number(value.toPrecision(12));
const plain = ({ value }: Of<"number">) =>
  Math.abs(value) < 1e15 && Math.abs(value) >= 1e-6 ? String(value) : undefined;
const withUnit = (answer: Of<"number">, digits = plain(answer)) =>
  digits === undefined ? undefined : answer.unit === undefined ? digits : `${digits} ${answer.unit}`;
const grouped = (digits: string, comma: string, point: string) => {
  const [whole = "", fraction] = digits.split(".");
  return whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${comma}`) + (fraction === undefined ? "" : `${point}${fraction}`);
};

export const NUMBERS_RIGHT: Forms<Of<"number">> = {
  unit: (answer) => {
    const [other, factor] = UNITS[answer.unit ?? ""] ?? [];
    return other === undefined || factor === undefined ? undefined : `Answer: ${exact(answer.value * factor)} ${other}`;
  },
  prose: (answer) => `From what the tools say, the figure is clear.\n\nAnswer: The result is ${withUnit(answer)}.`,
  arithmetic: (answer, random) => {
    const part = random.between(2, 40);
    return Number.isInteger(answer.value) && answer.value > 50
      ? `Answer: ${part} + ${answer.value - part} = ${withUnit(answer)}`
      : `x = y − z\n**Answer: ${withUnit(answer)}**`;
  },
  german: (answer) => {
    const digits = plain(answer);
    if (digits === undefined || !/^\d{4,}/.test(digits)) return `Antwort: ${withUnit(answer)}`;
    return digits.includes(".") || digits.length > 6
      ? `Answer: ${grouped(digits, ".", ",")}`
      : `Answer: ${grouped(digits, " ", ",")}`;
  },
  latex: (answer) => {
    const digits = plain(answer);
    return digits === undefined ? undefined : `Hence\n$$\\boxed{${grouped(digits, "{,}", ".")}}$$`;
  },
  scaled: (answer) => {
    const { value } = answer;
    if (!Number.isInteger(value) || value < 1000) return `Answer: ≈ ${withUnit(answer)}`;
    const [size, suffix] = value < 1e6 ? [1e3, "k"] : value < 1e9 ? [1e6, " million"] : [1e9, "bn"];
    return `Answer: ${exact(value / size)}${suffix}${answer.unit === undefined ? "" : ` ${answer.unit}`}`;
  },
  sourced: (answer) => `Answer: ${withUnit(answer)}\nSource: the table that the tool returned`,
  cited: (answer) => `Answer: ${withUnit(answer)} [1]`,
  thought: (answer) => `<think>Is it ${answer.value * 2 + 1}? No.</think>\n<answer>${withUnit(answer)}</answer>`,
  turn: (answer) => `The answer is: ${withUnit(answer)}<|im_end|>`,
  count: (answer) =>
    answer.unit === undefined && Number.isInteger(answer.value) && answer.value > 1 && answer.value < 500
      ? `Answer: ${answer.value} of ${answer.value + 7}`
      : `Answer: <b>${withUnit(answer)}</b>`,
  science: (answer) => `Answer: ${answer.value.toExponential().replace("e", "E")}`,
};

const off = (answer: Of<"number">) => {
  const width = Math.max(answer.tolerance.absolute, answer.tolerance.relative * Math.abs(answer.value));
  return exact(
    answer.value +
      (Number.isInteger(answer.value) ? Math.max(1, Math.ceil(width * 2)) : width * 2 || answer.value * 0.01),
  );
};

export const NUMBERS_WRONG: Forms<Of<"number">> = {
  dimension: (answer) => {
    const [, , foreign] = UNITS[answer.unit ?? ""] ?? [];
    return foreign === undefined ? undefined : `Answer: ${plain(answer)} ${foreign}`;
  },
  unconverted: (answer) => {
    const [other] = UNITS[answer.unit ?? ""] ?? [];
    return other === undefined ? undefined : `Answer: ${plain(answer)} ${other}`;
  },
  rate: (answer) =>
    answer.unit === undefined || / per | a /.test(answer.unit) ? undefined : `Answer: ${withUnit(answer)} per month`,
  near: (answer) => `Answer: ${withUnit(answer, String(off(answer)))}`,
  tenfold: (answer) => `Answer: ${withUnit(answer, String(exact(answer.value * 10)))}`,
  sign: (answer) => `Answer: ${withUnit(answer, String(-answer.value))}`,
  hedged: (answer) => `Answer: ${withUnit(answer)} or maybe ${withUnit(answer, String(off(answer)))}`,
  both: (answer) => `Answer: ${withUnit(answer)}, ${withUnit(answer, String(off(answer)))}`,
  bound: (answer) => `Answer: at least ${withUnit(answer)}`,
  unfinished: (answer) => `<think>So it should be ${withUnit(answer)}.\nAnswer: ${withUnit(answer)}`,
  empty: () => "Answer:",
  unknown: () => "Answer: I could not find it.",
};

const article = (value: string) => /^(?:the|an?)\s/i.test(value);
const GREEK: readonly (readonly [string, string])[] = [
  ["alpha", "α"],
  ["beta", "β"],
  ["gamma", "γ"],
  ["delta", "δ"],
  ["omega", "ω"],
];

export const TEXTS_RIGHT: Forms<Of<"text">> = {
  sentence: ({ value }) =>
    article(value) ? undefined : `I checked this with the tools.\nAnswer: The answer to this is ${value}.`,
  quoted: ({ value }) => `Answer: “${value}”`,
  latex: ({ value }) => (/[\\{}$_^%#~]/.test(value) ? undefined : `$\\boxed{\\text{${value}}}$`),
  bold: ({ value }) => (/[*_]/.test(value) ? undefined : `**Final Answer:** **${value}**`),
  tagged: ({ value }) => `I looked it up. <answer>${value}</answer>`,
  turn: ({ value }) => `Answer: ${value}</s>`,
  sourced: ({ value }) => `Answer: ${value}\n(Source: tool output)`,
  cited: ({ value }) => (/[[\](){}]/.test(value) ? undefined : `Answer: ${value} [2]`),
  thought: ({ value }) => `<think>\nMaybe it is another one.\n</think>\nAnswer: ${value}`,
  greek: ({ value }) => {
    const [name, letter] = GREEK.find(([one]) => new RegExp(`(?<![a-z])${one}(?![a-z])`, "i").test(value)) ?? [];
    return name === undefined || letter === undefined
      ? undefined
      : `Answer: ${value.replace(new RegExp(name, "i"), letter)}`;
  },
  joined: ({ value }) => (/^[a-z]{3,}-[a-z]{3,}$/i.test(value) ? `Answer: ${value.replace("-", "")}` : undefined),
  letters: ({ value }) => {
    const typed = value.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
    return typed === value ? undefined : `Answer: ${typed}`;
  },
  subscripts: ({ value }) =>
    /^(?:[A-Z][a-z]?\d*)+$/.test(value) && /\d/.test(value)
      ? `Answer: ${value.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)))}`
      : undefined,
};

const moved = (value: string, random: Random) => {
  const at = [...value].findIndex(
    (letter, i) => i > 0 && /[a-z]/.test(letter) && /[a-z]/.test(value[i + 1] ?? "") && letter !== value[i + 1],
  );
  if (at < 0) return `${value}${random.pick(["x", "q"])}`;
  return `${value.slice(0, at)}${value[at + 1]}${value[at]}${value.slice(at + 2)}`;
};

export const TEXTS_WRONG: Forms<Of<"text">> = {
  letters: ({ value }, random) => `Answer: ${moved(value, random)}`,
  denied: ({ value }) => `Answer: It is not ${value}.`,
  hedged: ({ value }, random) => `Answer: either ${value} or ${moved(value, random)}`,
  cut: ({ value }) => (/\S\s+\S/.test(value) ? `Answer: ${value.split(/\s+/).slice(0, -1).join(" ")}` : undefined),
  more: ({ value }) => `Answer: ${value} Minor`,
  second: ({ value }, random) => `Answer: ${value} (${moved(value, random)})`,
  unfinished: ({ value }) => `<think>The value is ${value}. Answer: ${value}`,
  empty: () => "Answer: ",
  unknown: () => "Answer: not available",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const parts = (iso: string) => iso.split("-").map(Number) as [number, number, number];
const weekday = (iso: string) => new Date(`${iso}T00:00:00Z`).getUTCDay();
const dayAfter = (iso: string) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

export const DATES_RIGHT: Forms<Of<"date">> = {
  weekday: ({ value }) => {
    const [year, month, day] = parts(value);
    return `Answer: ${DAYS[weekday(value)]}, ${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
  },
  bracket: ({ value }) => `Answer: ${value} (${DAYS[weekday(value)]})`,
  stamp: ({ value }) => `Answer: ${value}T00:00:00Z`,
  dashes: ({ value }) => `Answer: ${parts(value)[2]}-${MONTHS[parts(value)[1] - 1]?.slice(0, 3)}-${parts(value)[0]}`,
  prose: ({ value }) => `Answer: It falls on ${MONTHS[parts(value)[1] - 1]} ${parts(value)[2]}, ${parts(value)[0]}.`,
  latex: ({ value }) => `\\boxed{\\text{${parts(value)[2]} ${MONTHS[parts(value)[1] - 1]} ${parts(value)[0]}}}`,
  slashes: ({ value }) => {
    const [year, month, day] = parts(value);
    return day > 12 ? `Answer: ${day}/${month}/${year}` : `Answer: ${year}/${month}/${day}`;
  },
  tagged: ({ value }) => `<answer>${value}</answer>`,
};

export const DATES_WRONG: Forms<Of<"date">> = {
  weekday: ({ value }) =>
    `Answer: ${DAYS[(weekday(value) + 3) % 7]}, ${parts(value)[2]} ${MONTHS[parts(value)[1] - 1]} ${parts(value)[0]}`,
  day: ({ value }) => `Answer: ${dayAfter(value)}`,
  year: ({ value }) => `Answer: ${parts(value)[2]} ${MONTHS[parts(value)[1] - 1]} ${parts(value)[0] + 1}`,
  month: ({ value }) => `Answer: ${MONTHS[parts(value)[1] % 12]} ${parts(value)[2]}, ${parts(value)[0]}`,
  range: ({ value }) => `Answer: ${value} to ${dayAfter(value)}`,
  vague: ({ value }) => `Answer: ${MONTHS[parts(value)[1] - 1]} ${parts(value)[0]}`,
  hedged: ({ value }) => `Answer: ${value} or ${dayAfter(value)}`,
  bound: ({ value }) => `Answer: before ${parts(value)[2]} ${MONTHS[parts(value)[1] - 1]} ${parts(value)[0]}`,
  unfinished: ({ value }) => `<thinking>It must be ${value}.`,
};

const clock = (time: string) => time.split(":").map(Number) as [number, number];
const two = (value: number) => String(value).padStart(2, "0");

export const TIMES_RIGHT: Forms<Of<"time">> = {
  half: ({ value }) =>
    `Answer: ${clock(value)[0] % 12 || 12}:${two(clock(value)[1])} ${clock(value)[0] < 12 ? "am" : "pm"}`,
  dotted: ({ value }) =>
    `Answer: ${clock(value)[0] % 12 || 12}:${two(clock(value)[1])} ${clock(value)[0] < 12 ? "a.m." : "p.m."} UTC`,
  short: ({ value }) => `Answer: ${clock(value)[0]}:${two(clock(value)[1])}`,
  seconds: ({ value }) => (value.length === 5 ? `Answer: ${value}:00` : undefined),
  prose: ({ value }) => `Answer: The train leaves at ${value} local time.`,
  whole: ({ value }) =>
    clock(value)[1] === 0 ? `Answer: ${clock(value)[0] % 12 || 12} ${clock(value)[0] < 12 ? "AM" : "PM"}` : undefined,
  word: ({ value }) => (value === "12:00" ? "Answer: noon" : value === "00:00" ? "Answer: midnight" : undefined),
  boxed: ({ value }) => `\\boxed{${value}}`,
  twice: ({ value }) =>
    `Answer: ${value} (${clock(value)[0] % 12 || 12}:${two(clock(value)[1])} ${clock(value)[0] < 12 ? "AM" : "PM"})`,
};

export const TIMES_WRONG: Forms<Of<"time">> = {
  half: ({ value }) =>
    `Answer: ${clock(value)[0] % 12 || 12}:${two(clock(value)[1])} ${clock(value)[0] < 12 ? "pm" : "am"}`,
  hour: ({ value }) => `Answer: ${two((clock(value)[0] + 1) % 24)}:${two(clock(value)[1])}`,
  minute: ({ value }) => `Answer: ${two(clock(value)[0])}:${two((clock(value)[1] + 1) % 60)}`,
  hedged: ({ value }) => `Answer: ${value} or ${two((clock(value)[0] + 2) % 24)}:00`,
  bound: ({ value }) => `Answer: after ${value}`,
  duration: ({ value }) => `Answer: ${clock(value)[0]} hours and ${clock(value)[1]} minutes`,
  unfinished: ({ value }) => `<think>So at ${value}`,
  vague: ({ value }) => (clock(value)[0] < 12 ? "Answer: in the morning" : "Answer: in the afternoon"),
};

const verdict = (value: boolean) => (value ? "Yes" : "No");

export const BOOLEANS_RIGHT: Forms<Of<"boolean">> = {
  comma: ({ value }) => `Answer: ${verdict(value)}, ${value ? "it does" : "it does not"}.`,
  dash: ({ value }) => `Answer: **${verdict(value)}** — ${value ? "the first is larger" : "the second is larger"}`,
  boxed: ({ value }) => `\\boxed{\\text{${value}}}`,
  prose: ({ value }) => `The answer is ${verdict(value).toLowerCase()}.`,
  tagged: ({ value }) => `<answer>${verdict(value)}</answer><|eot_id|>`,
  upper: ({ value }) => `Answer: ${String(value).toUpperCase()}`,
};

export const BOOLEANS_WRONG: Forms<Of<"boolean">> = {
  other: ({ value }) => `Answer: ${verdict(!value)}, it is so.`,
  both: () => "Answer: yes and no",
  hedged: () => "Answer: It depends.",
  word: ({ value }) => `Answer: ${!value}`,
  unfinished: ({ value }) => `<think>${verdict(value)}. Answer: ${verdict(value)}`,
  empty: () => "",
};
