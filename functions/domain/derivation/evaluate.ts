/** Evaluates an expression over the evidence. Pure and bounded; what is wrong comes back as a complaint that says where. */
import { sameText } from "../grading/normalise.ts";
import { getPointer } from "../json.ts";
import type { Call, Json, Located } from "../schema.ts";
import { type Expression, ExpressionError, type Operator, parseExpression } from "./expression.ts";
import { applied, same } from "./functions.ts";
import {
  callsOf,
  commonMeasure,
  listOf,
  type Measure,
  measureOf,
  measureOfProduct,
  measureOfQuotient,
  numberOf,
  ordered,
  type Single,
  shown,
  VALUES_MAX,
  type Value,
} from "./values.ts";

/** The unit of the value at a pointer into a tool's output, where its schema says it. */
export type UnitAt = (tool: string, pointer: string) => string | undefined;

export interface Evaluated {
  readonly value: Single;
  /** What it is measured in, where that is known. */
  readonly measure: Measure | null;
  /** Every place that was read, in order, each once. */
  readonly operands: readonly Located[];
  /** What a text was chosen from; empty for everything else. */
  readonly options: readonly string[];
}

export type Evaluation =
  | { readonly ok: true; readonly value: Evaluated }
  | { readonly ok: false; readonly complaint: string };

/** Characters of all that an expression reads, as JSON: it is stored with the answer. */
const READ_MAX = 32_000;

export function evaluate(text: string, evidence: readonly Call[], unitAt: UnitAt = () => undefined): Evaluation {
  try {
    const evaluator = new Evaluator(evidence, unitAt);
    const { is, measure, options = [] } = evaluator.value(parseExpression(text));
    const operands = evaluator.operands();
    if (typeof is === "object") throw new ExpressionError(`it gives a list of ${is.length}, and a value is single`);
    if (operands.length === 0) throw new ExpressionError("it reads nothing from the evidence");
    return { ok: true, value: { value: is, measure, operands, options } };
  } catch (error) {
    if (error instanceof ExpressionError) return { ok: false, complaint: error.message };
    throw error;
  }
}

/** What an expression gives with other values in place of some that it reads, by operand as written; undefined if nothing. */
export function evaluateWith(
  expression: Expression,
  evidence: readonly Call[],
  instead: ReadonlyMap<string, Single | readonly Json[]>,
): Single | readonly Json[] | undefined {
  try {
    const { is, name } = new Evaluator(evidence, () => undefined, instead).value(expression);
    return finite(is, name);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

class Evaluator {
  readonly #calls: ReadonlyMap<string, Call>;
  readonly #unitAt: UnitAt;
  readonly #instead: ReadonlyMap<string, Single | readonly Json[]>;
  readonly #read = new Map<string, Located>();
  #values = 0;
  #characters = 0;

  constructor(
    evidence: readonly Call[],
    unitAt: UnitAt,
    instead: ReadonlyMap<string, Single | readonly Json[]> = new Map(),
  ) {
    this.#instead = instead;
    this.#calls = new Map(evidence.map((call) => [call.id, call]));
    this.#unitAt = unitAt;
  }

  operands(): Located[] {
    return [...this.#read.values()];
  }

  value(expression: Expression): Value {
    switch (expression.kind) {
      case "constant":
        return { is: expression.value, name: JSON.stringify(expression.value), measure: null, calls: [] };
      case "operand":
        return this.#operand(expression.call, expression.pointer);
      case "negated": {
        const value = this.value(expression.of);
        return { ...value, is: 0 - numberOf(value), name: `-${value.name}` };
      }
      case "binary":
        return combined(expression.operator, this.value(expression.left), this.value(expression.right));
      case "applied": {
        const args = expression.to.map((argument) => this.value(argument));
        if (expression.name === "argmax" || expression.name === "argmin") this.#checkLabels(args);
        const value = applied(expression.name, args);
        return { ...value, is: finite(value.is, value.name) };
      }
    }
  }

  #operand(id: string, pointer: string): Value {
    const other = this.#instead.get(`${id}${pointer}`);
    if (other !== undefined) return { is: other, name: `${id}${pointer}`, measure: null, calls: [id] };
    const call = this.#calls.get(id);
    if (call === undefined) throw new ExpressionError(`there is no call ${id}`);
    if (!call.ok) throw new ExpressionError(`call ${id} failed`);
    const found = placesOf(call, pointer);
    for (const place of found) this.#note(place);
    const [first] = found;
    const name = `${id}${pointer}`;
    const measure = measureOf(first === undefined ? undefined : this.#unitAt(call.tool, first.pointer));
    if (isPattern(pointer)) return { is: found.map(({ value }) => value), name, measure, calls: [id] };
    const value = first?.value ?? null;
    if (value === null || (typeof value === "object" && !Array.isArray(value)))
      throw new ExpressionError(`${name} is ${value === null ? "null" : "an object"}, no value`);
    return { is: value, name, measure, calls: [id] };
  }

  #note(place: Located): void {
    const key = `${place.call}${place.pointer}`;
    if (this.#read.has(key)) return;
    this.#read.set(key, place);
    this.#values += Array.isArray(place.value) ? place.value.length : 1;
    this.#characters += JSON.stringify(place.value).length;
    if (this.#values > VALUES_MAX) throw new ExpressionError(`it reads more than ${VALUES_MAX} values`);
    if (this.#characters > READ_MAX)
      throw new ExpressionError(`it reads more than ${READ_MAX} characters; name the values that it needs`);
  }

  /** A label that is written out must be what the call of its value was given or returned. */
  #checkLabels(args: readonly Value[]): void {
    for (const [i, label] of args.entries()) {
      const value = args[i + 1];
      if (i % 2 === 1 || label.calls.length > 0 || value === undefined) continue;
      for (const text of listOf(label))
        if (!value.calls.some((id) => says(this.#calls.get(id), String(text))))
          throw new ExpressionError(`the label ${shown(text)} stands in no call that ${value.name} is from`);
    }
  }
}

function says(call: Call | undefined, text: string): boolean {
  const within = (value: Json): boolean =>
    typeof value === "object" && value !== null
      ? Object.values(value).some(within)
      : value !== null && sameText(String(value), text);
  return call !== undefined && (within(call.input) || within(call.output));
}

function isPattern(pointer: string): boolean {
  return pointer.split("/").includes("*");
}

/** The places that a pointer leads to: one, or one an item for each `*` in it. */
function placesOf({ id, output }: Call, pointer: string): Located[] {
  const steps = pointer.split("/").slice(1);
  const places = steps.reduce<Located[]>(
    (at, step) => at.flatMap((place) => (step === "*" ? itemsOf(place) : [within(place, step)])),
    [{ value: output, call: id, pointer: "" }],
  );
  if (places.length === 0) throw new ExpressionError(`the output of ${id} has no items at ${pointer}`);
  return places;
}

function within({ value, call, pointer }: Located, step: string): Located {
  const found = getPointer(value, `/${step}`);
  if (found !== undefined) return { value: found, call, pointer: `${pointer}/${step}` };
  const operator = /[-*]|^$|^c\d+$/.test(step) ? "; an operator has a space on both sides" : "";
  throw new ExpressionError(`the output of ${call} has nothing at ${pointer}/${step}${operator}`);
}

function itemsOf({ value, call, pointer }: Located): Located[] {
  if (!Array.isArray(value)) throw new ExpressionError(`the output of ${call} has no array at ${pointer}`);
  if (value.length > VALUES_MAX) throw new ExpressionError(`it reads more than ${VALUES_MAX} values`);
  return value.map((item, i) => ({ value: item, call, pointer: `${pointer}/${i}` }));
}

function combined(operator: Operator, left: Value, right: Value): Value {
  const name = `${left.name} ${operator} ${right.name}`;
  const calls = callsOf([left, right]);
  switch (operator) {
    case "+":
    case "-": {
      const other = operator === "+" ? numberOf(right) : 0 - numberOf(right);
      return { is: finite(numberOf(left) + other, name), name, calls, measure: commonMeasure([left, right]) };
    }
    case "*":
      return {
        is: finite(numberOf(left) * numberOf(right), name),
        name,
        calls,
        measure: measureOfProduct(left, right),
      };
    case "/":
      if (numberOf(right) === 0) throw new ExpressionError(`${right.name} is 0, and ${left.name} is divided by it`);
      return {
        is: finite(numberOf(left) / numberOf(right), name),
        name,
        calls,
        measure: measureOfQuotient(left, right),
      };
    default:
      return { is: compared(operator, left, right), name, calls, measure: null };
  }
}

function compared(operator: Exclude<Operator, "+" | "-" | "*" | "/">, left: Value, right: Value): boolean {
  const names = `${left.name} and ${right.name}`;
  commonMeasure([left, right]);
  if (typeof left.is === "object" || typeof right.is === "object")
    throw new ExpressionError(`${names} are not both single values`);
  switch (operator) {
    case "==":
      return same(left.is, right.is, names);
    case "!=":
      return !same(left.is, right.is, names);
    case "<":
      return ordered(left.is, right.is, names) < 0;
    case "<=":
      return ordered(left.is, right.is, names) <= 0;
    case ">":
      return ordered(left.is, right.is, names) > 0;
    case ">=":
      return ordered(left.is, right.is, names) >= 0;
  }
}

function finite<T>(value: T, name: string): T {
  if (typeof value === "number" && !Number.isFinite(value)) throw new ExpressionError(`${name} is no finite number`);
  return value;
}
