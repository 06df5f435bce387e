/**
 * Whether a computed value depends on all that its expression reads. Each operand is given other values in turn, and one of
 * them must change what comes out: else the operand, and the call behind it, is there for show. A label that is chosen among
 * changes nothing where it is not the one chosen, and has to belong to its value instead.
 */
import { solutionOf } from "../evidence/closure.ts";
import { addDays } from "../grading/date.ts";
import { sameText } from "../grading/normalise.ts";
import type { Call, Json, Provenance } from "../schema.ts";
import { evaluateWith } from "./evaluate.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { dayOf, type Single } from "./values.ts";

type Operand = Extract<Expression, { kind: "operand" }>;
type Trace = { readonly evidence: readonly Call[]; readonly provenance: readonly Provenance[] };

/** A change of a number that is smaller, as a fraction of it, is none. */
const CHANGE_RELATIVE = 1e-6;
/** How much further than anything read an operand is moved, where small steps need not show. */
const FAR = 1e6;
/** What gives the same for many values near each other. */
const STEPPED = new Set("floor ceil round min max median argmax argmin years".split(" "));

/** What is wrong, or undefined. The expression is one that can be evaluated. */
export function dependenceComplaint(text: string, trace: Trace): string | undefined {
  const expression = parseExpression(text);
  const labels = labelsIn(expression);
  const strange = labels.find((pair) => !belongs(pair, trace));
  if (strange !== undefined) return `the label ${nameOf(strange.label)} is of no call that its value is from`;
  const read = new Map(operandsIn(expression).map((operand) => [nameOf(operand), operand]));
  const names = new Set(labels.map(({ label }) => nameOf(label)));
  const base = new Map([...read].map(([name, operand]) => [name, evaluateWith(operand, trace.evidence, NOTHING)]));
  const numbers = [...base.values(), ...constantsIn(expression)].flatMap((one) =>
    typeof one === "number" ? [one] : [],
  );
  const most = Math.max(1, ...numbers.map(Math.abs));
  const texts = [...base.values(), ...constantsIn(expression)].flatMap((one) => (typeof one === "string" ? [one] : []));
  const changes = { most, texts, far: isStepped(expression) ? [most * FAR, -most * FAR] : [] };
  const views = [expression, graded(expression)].flatMap((view) => {
    const from = evaluateWith(view, trace.evidence, NOTHING);
    return from === undefined ? [] : [{ view, from }];
  });
  const shows = (name: string, other: Single | readonly Json[]): boolean =>
    views.some(({ view, from }) => {
      const now = evaluateWith(view, trace.evidence, new Map([[name, other]]));
      return now !== undefined && differs(from, now);
    });
  const idle = [...base].find(
    ([name, was]) =>
      !names.has(name) && was !== undefined && !insteadOf(was, changes).some((other) => shows(name, other)),
  );
  return idle === undefined ? undefined : `the value does not depend on ${idle[0]}`;
}

/** With "at most" in place of "equal": what makes two numbers equal is hard to hit upon, what moves one past the other is not. */
function graded(expression: Expression): Expression {
  switch (expression.kind) {
    case "negated":
      return { ...expression, of: graded(expression.of) };
    case "applied":
      return { ...expression, to: expression.to.map(graded) };
    case "binary": {
      const { operator } = expression;
      return {
        ...expression,
        operator: operator === "==" || operator === "!=" ? "<=" : operator,
        left: graded(expression.left),
        right: graded(expression.right),
      };
    }
    default:
      return expression;
  }
}

const NOTHING: ReadonlyMap<string, Single> = new Map();
const nameOf = ({ call, pointer }: Operand): string => `${call}${pointer}`;

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "negated":
      return [expression.of];
    case "binary":
      return [expression.left, expression.right];
    case "applied":
      return expression.to;
    default:
      return [];
  }
}

function allIn(expression: Expression): Expression[] {
  return [expression, ...partsOf(expression).flatMap(allIn)];
}

function operandsIn(expression: Expression): Operand[] {
  return allIn(expression).filter((part) => part.kind === "operand");
}

function constantsIn(expression: Expression): Single[] {
  return allIn(expression).flatMap((part) => (part.kind === "constant" ? [part.value] : []));
}

function isStepped(expression: Expression): boolean {
  return allIn(expression).some(
    (part) =>
      (part.kind === "applied" && STEPPED.has(part.name)) ||
      (part.kind === "binary" && !"+-*/".includes(part.operator)),
  );
}

/** A label that is read from the evidence, with what is read for its value. */
interface Labelled {
  readonly label: Operand;
  readonly values: readonly Operand[];
}

function labelsIn(expression: Expression): Labelled[] {
  return allIn(expression).flatMap((part) => {
    if (part.kind !== "applied" || (part.name !== "argmax" && part.name !== "argmin")) return [];
    return part.to.flatMap((argument, i) => {
      const value = part.to[i + 1];
      if (i % 2 === 1 || value === undefined) return [];
      return operandsIn(argument).map((label) => ({ label, values: operandsIn(value) }));
    });
  });
}

/**
 * True if a label is of a call that its value is from, of one that this call rests on or that rests on it, or of one that was
 * given the same or what this one was given and more; also if the label is what a call of its value was given.
 */
function belongs({ label, values }: Labelled, { evidence, provenance }: Trace): boolean {
  const behind = (id: string) => new Set(solutionOf(evidence, provenance, [{ call: id, pointer: "" }]));
  const inputOf = (id: string) => scalarsIn(evidence.find((call) => call.id === id)?.input ?? null);
  const own = inputOf(label.call);
  const said = scalarsIn((evaluateWith(label, evidence, NOTHING) as Json | undefined) ?? null);
  return values.some((value) => {
    if (value.call === label.call) return !crossed(label.pointer, value.pointer);
    if (behind(value.call).has(label.call)) {
      // Of a list that several values come from, the label must be the one that this value was looked up by.
      const rests = provenance.filter(({ from, to }) => from.call === label.call && behind(value.call).has(to.call));
      return rests.some(({ from }) => !crossed(label.pointer, from.pointer));
    }
    if (behind(label.call).has(value.call)) return true;
    const given = inputOf(value.call);
    if (said.length > 0 && isWithin(said, given)) return true;
    return (own.length > 0 && isWithin(own, given)) || (given.length > 0 && isWithin(given, own));
  });
}

/** True if two pointers lead into different items of one array of objects. */
function crossed(a: string, b: string): boolean {
  const [one, other] = [a.split("/"), b.split("/")];
  const i = one.findIndex((step, at) => step !== other[at]);
  const index = (step: string | undefined) => step !== undefined && /^\d+$/.test(step);
  return i > 0 && index(one[i]) && index(other[i]) && i < one.length - 1 && i < other.length - 1;
}

function scalarsIn(value: Json): string[] {
  if (typeof value === "object") return value === null ? [] : Object.values(value).flatMap(scalarsIn);
  return [String(value)];
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((text) => all.some((other) => sameText(other, text)));
}

interface Changes {
  /** The greatest number that the expression reads or says, without its sign. */
  readonly most: number;
  readonly texts: readonly string[];
  readonly far: readonly number[];
}

/** Values to put in place of one, of its kind. */
function insteadOf(was: Single | readonly Json[], changes: Changes): (Single | readonly Json[])[] {
  if (typeof was === "object") return listsInsteadOf(was, changes);
  if (typeof was === "boolean") return [!was];
  if (typeof was === "number") return [was + 1, was - 1, 2 * was + 1, was + changes.most, 0, ...changes.far];
  const day = dayOf(was);
  if (day === undefined) return [`${was} x`, ...changes.texts];
  return [addDays(day, 1), addDays(day, -1), addDays(day, 400), "0001-01-01", "9999-12-30", ...changes.texts].flatMap(
    (date) => date ?? [],
  );
}

/** A list with an item less or more, or with other items at its ends and throughout. */
function listsInsteadOf(was: readonly Json[], changes: Changes): (readonly Json[])[] {
  const [first, last] = [was[0] ?? 0, was.at(-1) ?? 0];
  const others = (item: Json): Json[] =>
    typeof item === "object" ? [] : (insteadOf(item, changes) as Exclude<Json, object>[]);
  return [
    was.slice(1),
    [...was, last],
    ...others(first).map((other) => [other, ...was.slice(1)]),
    ...others(last).map((other) => [...was.slice(0, -1), other]),
    ...others(first).map((other) => was.map(() => other)),
  ];
}

function differs(was: Single | readonly Json[], now: Single | readonly Json[]): boolean {
  if (typeof was !== "number" || typeof now !== "number") return was !== now;
  return Math.abs(was - now) > CHANGE_RELATIVE * Math.max(Math.abs(was), Math.abs(now));
}
