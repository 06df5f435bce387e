/**
 * The language of computed answers: arithmetic, comparisons and a few functions over values at places of the evidence
 * (`c2/letters - c4/letters`), read into a tree. No variables, no assignment, nothing that is looked up by name but the
 * functions of `functions.ts`: what a model writes here can be evaluated without a second thought.
 *
 * Written by hand, since in the languages of libraries a slash divides and a dash subtracts, and here both belong to
 * pointers: an operand is a call's id and an RFC 6901 pointer, in braces where the pointer has other characters than
 * `A-Za-z0-9_/.~-`, and `/*` in it names every item of an array.
 */

/** Characters of an expression, at most. */
export const EXPRESSION_MAX = 500;
/** How deep parentheses and functions may stand in each other. */
const NESTED_MAX = 20;
/** Operands of an expression, at most. */
export const OPERANDS_MAX = 64;

export type Operator = "+" | "-" | "*" | "/" | "<" | "<=" | ">" | ">=" | "==" | "!=";

export type Expression =
  | { readonly kind: "constant"; readonly value: number | string }
  | { readonly kind: "operand"; readonly call: string; readonly pointer: string }
  | { readonly kind: "negated"; readonly of: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "applied"; readonly name: string; readonly to: readonly Expression[] };

/** What is wrong with an expression, in words that say what and where; thrown within this folder, and caught in it. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

interface Token {
  readonly kind: "number" | "text" | "operand" | "name" | "sign" | "end";
  readonly text: string;
  /** Position in the expression, from 1. */
  readonly at: number;
}

const FORMS: readonly (readonly [Token["kind"] | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["number", /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.])/y],
  ["text", /"(?:[^"\\]|\\.)*"/y],
  ["operand", /\{c\d+(?:\/[^{}]*)?\}/y],
  ["operand", /c\d+(?:\/(?:\*(?![\w.~*-])|[\w.~-]*))*/y],
  ["name", /[a-z_]+/y],
  ["sign", /<=|>=|==|!=|[-+*/(),<>]/y],
];

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = matchAt(text, at);
    if (found === undefined)
      throw new ExpressionError(
        `"${text.slice(at, at + 12)}" at character ${at + 1} cannot be read; a pointer with such characters stands in braces`,
      );
    if (found.kind !== "space") tokens.push({ kind: found.kind, text: found.text, at: at + 1 });
    at += found.text.length;
  }
  return tokens;
}

function matchAt(text: string, at: number): { kind: Token["kind"] | "space"; text: string } | undefined {
  for (const [kind, form] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(text)?.[0];
    if (found !== undefined) return { kind, text: found };
  }
  return undefined;
}

/** The tree of an expression. Throws `ExpressionError`. */
export function parseExpression(text: string): Expression {
  if (text.length > EXPRESSION_MAX)
    throw new ExpressionError(`it has ${text.length} characters, and ${EXPRESSION_MAX} are read`);
  return new Parser(tokensOf(text)).whole();
}

/** By what binds least: comparisons, then sums, then products, then signs. */
class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;
  #operands = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#comparison();
    if (this.#peek().kind !== "end") throw this.#unexpected();
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: "end", text: "", at: 0 };
  }

  #unexpected(): ExpressionError {
    const { kind, text, at } = this.#peek();
    if (kind === "end") return new ExpressionError("it ends too early");
    return new ExpressionError(`"${text}" at character ${at} is not expected there`);
  }

  /** One of the signs, if it comes next. */
  #sign<S extends string>(...signs: readonly S[]): S | undefined {
    const { kind, text } = this.#peek();
    const found = kind === "sign" ? signs.find((sign) => sign === text) : undefined;
    if (found !== undefined) this.#next++;
    return found;
  }

  #comparison(): Expression {
    const left = this.#sum();
    const operator = this.#sign("<=", "<", ">=", ">", "==", "!=");
    return operator === undefined ? left : { kind: "binary", operator, left, right: this.#sum() };
  }

  #sum(): Expression {
    let left = this.#product();
    for (let sign = this.#sign("+", "-"); sign !== undefined; sign = this.#sign("+", "-"))
      left = { kind: "binary", operator: sign, left, right: this.#product() };
    return left;
  }

  #product(): Expression {
    let left = this.#signed();
    for (let sign = this.#sign("*", "/"); sign !== undefined; sign = this.#sign("*", "/"))
      left = { kind: "binary", operator: sign, left, right: this.#signed() };
    return left;
  }

  #signed(): Expression {
    if (this.#sign("-") === undefined) return this.#single();
    return this.#nested(() => ({ kind: "negated", of: this.#signed() }));
  }

  #single(): Expression {
    const token = this.#peek();
    if (this.#sign("(") !== undefined) return this.#nested(() => this.#closed(this.#comparison()));
    if (token.kind === "end" || token.kind === "sign") throw this.#unexpected();
    this.#next++;
    switch (token.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: textOf(token) };
      case "operand":
        return this.#operand(token);
      case "name":
        return this.#applied(token);
    }
  }

  #operand({ text }: Token): Expression {
    if (++this.#operands > OPERANDS_MAX) throw new ExpressionError(`it has more than ${OPERANDS_MAX} operands`);
    const place = text.startsWith("{") ? text.slice(1, -1) : text;
    const cut = place.indexOf("/");
    const call = cut < 0 ? place : place.slice(0, cut);
    return { kind: "operand", call, pointer: place.slice(call.length) };
  }

  #applied({ text: name, at }: Token): Expression {
    if (this.#sign("(") === undefined)
      throw new ExpressionError(`"${name}" at character ${at} is no value: a value is a call's id and a pointer`);
    return this.#nested(() => {
      const to = [this.#comparison()];
      while (this.#sign(",") !== undefined) to.push(this.#comparison());
      return this.#closed({ kind: "applied", name, to });
    });
  }

  #closed(inner: Expression): Expression {
    if (this.#sign(")") === undefined) throw this.#unexpected();
    return inner;
  }

  #nested(read: () => Expression): Expression {
    if (++this.#depth > NESTED_MAX) throw new ExpressionError(`it is nested more than ${NESTED_MAX} deep`);
    const expression = read();
    this.#depth--;
    return expression;
  }
}

function textOf({ text, at }: Token): string {
  try {
    return String(JSON.parse(text));
  } catch {
    throw new ExpressionError(`the text at character ${at} is not written as JSON writes it`);
  }
}
