/** Right and wrong responses for lists, sets and records, in layouts of their own. */
import { scalarText } from "../../../domain/grading/scalar.ts";
import { partText } from "../../../domain/grading/text.ts";
import type { Answer, ScalarAnswer } from "../../../domain/schema.ts";
import type { Random } from "../../../lib/random.ts";
import type { Forms } from "./scalars.ts";

type Items = Extract<Answer, { type: "list" | "set" }>;
type Fields = Extract<Answer, { type: "record" }>;

const textsOf = ({ value }: Items) => value.map(scalarText);
/** Items among which commas and "and" part nothing. */
const areSimple = (items: readonly string[]) => items.every((item) => !/[,;|\n]|\band\b/i.test(item));
const inOrder = (answer: Items, random: Random) =>
  answer.type === "set" ? random.shuffle(textsOf(answer)) : textsOf(answer);
/** Another value of the kind, which is none of these. */
const other = (items: readonly ScalarAnswer[]) => {
  const [first] = items;
  if (first?.type === "number")
    return String(Math.round(Math.max(...items.map((item) => Math.abs(Number(item.value)))) * 3 + 17));
  return first?.type === "date" ? "1931-05-17" : first?.type === "time" ? "03:33" : "Quixotia";
};

export const ITEMS_RIGHT: Forms<Items> = {
  oxford: (answer, random) => {
    const items = inOrder(answer, random);
    if (!areSimple(items) || items.length < 3) return undefined;
    return `Answer: ${items.slice(0, -1).join(", ")}, and ${items.at(-1)}`;
  },
  json: (answer, random) => `Answer: ${JSON.stringify(inOrder(answer, random))}`,
  python: (answer, random) => {
    const items = inOrder(answer, random);
    return items.some((item) => /['"]/.test(item))
      ? undefined
      : `Answer: [${items.map((item) => `'${item}'`).join(", ")}]`;
  },
  bullets: (answer, random) =>
    answer.value.length < 2
      ? undefined
      : `Answer:\n${inOrder(answer, random)
          .map((item) => `* ${item}`)
          .join("\n")}`,
  numbered: (answer, random) =>
    `**Answer:**\n${inOrder(answer, random)
      .map((item, i) => `${i + 1}) ${item}`)
      .join("\n")}`,
  table: (answer, random) => {
    const items = inOrder(answer, random);
    return items.some((item) => item.includes("|"))
      ? undefined
      : `Answer:\n| # | Value |\n|---|---|\n${items.map((item, i) => `| ${i + 1} | ${item} |`).join("\n")}`;
  },
  lines: (answer, random) => `### Answer\n${inOrder(answer, random).join("\n")}`,
  counted: (answer, random) =>
    answer.type === "set" && areSimple(textsOf(answer)) && answer.value.length > 1
      ? `Answer: ${answer.value.length} items: ${inOrder(answer, random).join(", ")}`
      : undefined,
  arrows: (answer) =>
    answer.type === "list" && areSimple(textsOf(answer)) && answer.value.length > 1
      ? `Answer: ${textsOf(answer).join(" → ")}`
      : undefined,
  tagged: (answer, random) => `<think>hm</think><answer>${inOrder(answer, random).join("; ")}</answer>`,
};

/** True if neither can pass for the other. */
const areApart = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) > Math.abs(a) / 20 : a !== b;

export const ITEMS_WRONG: Forms<Items> = {
  dropped: (answer) => (answer.value.length < 2 ? undefined : `Answer: ${textsOf(answer).slice(1).join("; ")}`),
  added: (answer) => `Answer: ${[...textsOf(answer), other(answer.value)].join("; ")}`,
  altered: (answer) =>
    `Answer:\n${textsOf(answer)
      .with(-1, other(answer.value))
      .map((item) => `- ${item}`)
      .join("\n")}`,
  swapped: (answer) => {
    const items = textsOf(answer);
    return answer.type === "list" && items.length > 1 && areApart(answer.value[0]?.value, answer.value[1]?.value)
      ? `Answer: ${[items[1], items[0], ...items.slice(2)].join("; ")}`
      : undefined;
  },
  hedged: (answer) => `Answer: ${textsOf(answer).join("; ")} or ${other(answer.value)}`,
  json: (answer) => `Answer: ${JSON.stringify(textsOf(answer).with(0, other(answer.value)))}`,
  unfinished: (answer) => `<think>${textsOf(answer).join(", ")}`,
  empty: () => "Answer: []",
};

const rows = ({ value }: Fields) => value.map(({ label, answer }) => [label, partText(answer)] as const);
const hasPipe = (answer: Fields) => rows(answer).some((row) => row.some((cell) => cell.includes("|")));
const isFlat = ({ value }: Fields) => value.every(({ answer }) => answer.type !== "list" && answer.type !== "set");

export const FIELDS_RIGHT: Forms<Fields> = {
  down: (answer) =>
    hasPipe(answer)
      ? undefined
      : `Answer:\n| Field | Value |\n| --- | --- |\n${rows(answer)
          .map((row) => `| ${row.join(" | ")} |`)
          .join("\n")}`,
  across: (answer) => {
    if (hasPipe(answer)) return undefined;
    const [labels, values] = [rows(answer).map(([label]) => label), rows(answer).map(([, value]) => value)];
    return `Answer:\n| ${labels.join(" | ")} |\n|${labels.map(() => ":---:").join("|")}|\n| ${values.join(" | ")} |`;
  },
  json: (answer) =>
    isFlat(answer)
      ? `Answer: ${JSON.stringify(Object.fromEntries(rows(answer).map(([label, value]) => [label.replaceAll(" ", "_"), value])))}`
      : undefined,
  bold: (answer) =>
    `Answer:\n${rows(answer)
      .map(([label, value]) => `- **${label}:** ${value}`)
      .join("\n")}`,
  lines: (answer) =>
    `Here is what I found.\n\n**Final answer**\n${rows(answer)
      .map(([label, value]) => `${label}: ${value}`)
      .join("\n")}`,
  brackets: (answer) => {
    const [first, second, ...others] = rows(answer);
    if (first === undefined || second === undefined || others.length > 0 || !isFlat(answer)) return undefined;
    return /[()]/.test(first[1] + second[1]) ? undefined : `Answer: ${first[1]} (${second[1]})`;
  },
  reversed: (answer) =>
    `Answer: ${rows(answer)
      .toReversed()
      .map(([label, value]) => `${label} = ${value}`)
      .join("; ")}`,
  plain: (answer) =>
    `Answer: ${rows(answer)
      .map(([, value]) => value)
      .join("; ")}<|endoftext|>`,
};

const wrongValues = ({ value }: Fields, at: number) =>
  value.map(({ label, answer }, i) => {
    const scalars = answer.type === "list" || answer.type === "set" ? answer.value : [answer];
    return [label, i === at ? other(scalars) : partText(answer)] as const;
  });

export const FIELDS_WRONG: Forms<Fields> = {
  first: (answer) =>
    `Answer: ${wrongValues(answer, 0)
      .map(([label, value]) => `${label}: ${value}`)
      .join("; ")}`,
  last: (answer) =>
    `Answer: ${wrongValues(answer, answer.value.length - 1)
      .map(([, value]) => value)
      .join("; ")}`,
  table: (answer) =>
    hasPipe(answer)
      ? undefined
      : `Answer:\n| Field | Value |\n| --- | --- |\n${wrongValues(answer, 0)
          .map((row) => `| ${row.join(" | ")} |`)
          .join("\n")}`,
  missing: (answer) =>
    `Answer: ${rows(answer)
      .slice(0, -1)
      .map(([label, value]) => `${label}: ${value}`)
      .join("; ")}`,
  crossed: (answer) => {
    const [first, second] = rows(answer);
    if (first === undefined || second === undefined || first[1] === second[1]) return undefined;
    if (answer.value[0]?.answer.type !== answer.value[1]?.answer.type || answer.value[0]?.answer.type === "number")
      return undefined;
    return `Answer: ${first[0]}: ${second[1]}; ${second[0]}: ${first[1]}${rows(answer)
      .slice(2)
      .map(([label, value]) => `; ${label}: ${value}`)
      .join("")}`;
  },
  hedged: (answer) =>
    `Answer: ${rows(answer)
      .map(([, value]) => value)
      .join("; ")} or ${wrongValues(answer, 1)[1]?.[1]}`,
  unfinished: (answer) =>
    `<think>${rows(answer)
      .map(([label, value]) => `${label}: ${value}`)
      .join("; ")}`,
};
