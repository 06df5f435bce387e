/** Right renderings of an answer, against which the grader is measured for each task. */
import type { Answer, ScalarAnswer } from "../schema.ts";
import { normaliseText } from "./normalise.ts";
import { scalarText } from "./scalar.ts";
import { isOtherSymbol } from "./spellings.ts";
import { answerText, joined, partText } from "./text.ts";

/** Ways to write the answer that a person would take for right: at least four, all different, without the `Answer:` mark. */
export function paraphrases(answer: Answer): string[] {
  return [...new Set(renderings(answer))];
}

function renderings(answer: Answer): string[] {
  switch (answer.type) {
    case "number":
      return numberForms(answer);
    case "text":
      return textForms(answer);
    case "date":
      return dateForms(answer.value);
    case "time":
      return timeForms(answer.value);
    case "boolean":
      return answer.value ? ["yes", "Yes.", "true", "True", "YES"] : ["no", "No.", "false", "False", "NO"];
    case "list":
      return listForms(answer.value);
    case "set":
      return [...listForms(answer.value), ...listForms(answer.value.toReversed())];
    case "record":
      return [answerText(answer), ...recordForms(answer.value)];
  }
}

function numberForms(answer: Extract<ScalarAnswer, { type: "number" }>): string[] {
  const { value, unit } = answer;
  const digits = String(value);
  const suffix = unit === undefined ? "" : ` ${unit}`;
  const [mantissa = digits, exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  const forms = [
    `${digits}${suffix}`,
    digits,
    `${grouped(digits)}${suffix}`,
    `${mantissa}e${power}${suffix}`,
    `${mantissa} × 10^${power}${suffix}`,
    `$${mantissa} \\times 10^{${power}}$${suffix}`,
    `about ${digits}${suffix}`,
    `**${digits}${suffix}**`,
    `<b>${digits}</b>${suffix}`,
    `It is ${digits}${suffix}.`,
    `x = ${digits}${suffix}`,
    `\\boxed{${digits}}`,
    `${digits.replace("-", "−")}${suffix}`,
  ];
  return unit === "percent" ? [...forms, `${digits}%`, `${digits} %`] : forms;
}

/** Commas between groups of three digits; numbers written with an exponent stay as they are. */
function grouped(digits: string): string {
  if (digits.includes("e")) return digits;
  const [whole = "", fraction] = digits.split(".");
  const groups = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

function textForms(answer: Extract<ScalarAnswer, { type: "text" }>): string[] {
  const value = scalarText(answer);
  const forms = [
    value,
    ...[value.toUpperCase(), value.toLowerCase()].filter((form) => !isOtherSymbol(value, form)),
    `${value}.`,
    `"${value}"`,
    `**${value}**`,
    `<b>${value}</b>`,
    `*${value}*`,
    value.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
    ...answer.accepted.map((form) => form.replace(/\s+/g, " ").trim()),
  ];
  return /^(?:the|an?)\b/i.test(value) ? forms : [...forms, `the ${value}`];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dateForms(iso: string): string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const weekday = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? "";
  return [
    iso,
    `${Number(day)} ${name} ${year}`,
    `${name} ${Number(day)}, ${year}`,
    `${day} ${name.slice(0, 3)} ${year}`,
    `${name.slice(0, 3)}. ${Number(day)}, ${year}`,
    `${year}/${month}/${day}`,
    `${weekday}, ${name} ${Number(day)}, ${year}`,
    `**${iso}**`,
    `the ${Number(day)}${ordinalEnding(Number(day))} of ${name} ${year}`,
  ];
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

function timeForms(time: string): string[] {
  const [hour = "", ...others] = time.split(":");
  const h = Number(hour);
  const rest = others.map((part) => `:${part}`).join("");
  return [
    time,
    `${h}${rest}`,
    `${h % 12 || 12}${rest} ${h < 12 ? "AM" : "PM"}`,
    `${h % 12 || 12}${rest}${h < 12 ? "a.m." : "p.m."}`,
    `**${time}**`,
    `at ${time}`,
  ];
}

function listForms(answers: readonly ScalarAnswer[]): string[] {
  const items = answers.map(scalarText);
  return [
    joined(items),
    items.join("; "),
    items.join(", "),
    items.map((item, index) => `${index + 1}. ${item}`).join("\n"),
    // Of a single item a dash could be a minus.
    ...(items.length > 1 ? [items.map((item) => `- ${item}`).join("\n")] : []),
    `[${items.join("; ")}]`,
    JSON.stringify(items),
    `**${items.join("; ")}**`,
    `${items.join("; ")}.`,
    items.map((item, index) => (index > 0 && index === items.length - 1 ? `and ${item}` : item)).join(", "),
  ];
}

function recordForms(parts: Extract<Answer, { type: "record" }>["value"]): string[] {
  const values = parts.map((part) => partText(part.answer));
  const labelled = parts.map((part, index) => `${part.label}: ${values[index] ?? ""}`);
  const forms = [
    values.join("; "),
    values.join(", "),
    labelled.join(", "),
    labelled.join("\n"),
    parts.map((part, index) => `${part.label} = ${values[index] ?? ""}`).join("; "),
    parts.map((part, index) => `**${part.label}**: ${values[index] ?? ""}`).join("\n"),
    ...(labelled.some((text) => text.includes("|"))
      ? []
      : [
          table(
            parts.map(({ label }) => label),
            values,
          ),
        ]),
  ];
  // In another order the labels must tell the parts apart.
  const names = parts.map((part) => normaliseText(part.label));
  const distinct = new Set(names).size === names.length && !names.includes("");
  return distinct ? [...forms, labelled.toReversed().join("; ")] : forms;
}

function table(labels: readonly string[], values: readonly string[]): string {
  return [labels, labels.map(() => "---"), values].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
