/**
 * Options of the scripts on the command line. A script declares each once; from that come how it is read, what is said of a
 * bad one, and the help. Nothing here needs a package, so that help is printed at once.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** One option, whose value is a `T`. */
export interface Option<T> {
  /** What it is, for the help. */
  readonly is: string;
  /** What stands for its value in the help; undefined where it takes none. */
  readonly placeholder?: string;
  /** What its value has to be, for the help and for errors; undefined where that is any text. */
  readonly expected?: string;
  /** Its value where it is not given, and the words for that in the help. */
  readonly fallback: T;
  readonly fallbackText?: string;
  /** Undefined where the text is not what is expected. */
  readonly read: (text: string) => T | undefined;
}

export type Options = Readonly<Record<string, Option<unknown>>>;

export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never };

export interface Command<O extends Options> {
  /** As `package.json` names it. */
  readonly name: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  readonly options: O;
  readonly needs: string;
  /** How long, and on what. */
  readonly takes: string;
}

/** An option that is not what was expected; its message is one line that names it. */
export class OptionError extends Error {
  constructor(message: string) {
    super(`${message.replaceAll(/\s*\n\s*/g, "; ")}; see --help`);
    this.name = "OptionError";
  }
}

export function flag(is: string): Option<boolean> {
  return { is, fallback: false, read: () => true };
}

interface Range<T> {
  readonly min: number;
  readonly max?: number;
  readonly fallback: T;
  readonly fallbackText?: string;
}

const inRange = ({ min, max }: { min: number; max?: number }) =>
  max === undefined ? `of ${min} or more` : `from ${min} to ${max}`;

function readInteger(text: string, { min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number }) {
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

export function integer<T extends number | undefined>(is: string, range: Range<T>): Option<number | T> {
  return {
    is,
    placeholder: "N",
    expected: `an integer ${inRange(range)}`,
    fallback: range.fallback,
    ...(range.fallback === undefined ? {} : { fallbackText: String(range.fallback) }),
    ...(range.fallbackText === undefined ? {} : { fallbackText: range.fallbackText }),
    read: (text) => readInteger(text, range),
  };
}

export function integers(is: string, range: Range<readonly number[]>): Option<readonly number[]> {
  return {
    is,
    placeholder: "N,N",
    expected: `integers ${inRange(range)} with commas between them`,
    fallback: range.fallback,
    fallbackText: range.fallback.join(","),
    read: (text) => {
      const values = text.split(",").flatMap((part) => readInteger(part, range) ?? []);
      return values.length === text.split(",").length ? values : undefined;
    },
  };
}

/** One of a few words. */
export function oneOf<T extends string>(is: string, among: readonly T[], fallback: T): Option<T> {
  return {
    is,
    placeholder: "NAME",
    expected: among.join(" or "),
    fallback,
    fallbackText: fallback,
    read: (text) => among.find((word) => word === text),
  };
}

/** A list of words; all that there are where it is not given. Which there are, whoever uses them knows: see `chosenOf`. */
export function words(is: string, placeholder: string): Option<readonly string[] | undefined> {
  return {
    is,
    placeholder,
    expected: "words with commas between them",
    fallback: undefined,
    fallbackText: "all",
    read: (text) => (text.split(",").every((word) => word !== "") ? text.split(",") : undefined),
  };
}

/** The words of an option. Throws `OptionError` for one that there is not. */
export function chosenOf(name: string, given: readonly string[], among: readonly string[]): readonly string[] {
  const unknown = given.find((word) => !among.includes(word));
  if (unknown === undefined) return given;
  throw new OptionError(
    `--${name}: expected any of ${among.join(", ")}, with commas between them, not ${JSON.stringify(unknown)}`,
  );
}

export function word(is: string, fallback: string): Option<string> {
  return { is, placeholder: "NAME", fallback, fallbackText: fallback, read: (text) => text || undefined };
}

export function folder(is: string, fallback: string): Option<string> {
  return { is, placeholder: "FOLDER", fallback, fallbackText: fallback, read: (text) => text || undefined };
}

/** The folder of a dataset on disk. */
/** The address of a platform that runs. */
export function address(is: string): Option<string | undefined> {
  return {
    is,
    placeholder: "URL",
    expected: "an address that begins with http:// or https://",
    fallback: undefined,
    read: (text) => (/^https?:\/\/[^/]/.test(text) && URL.canParse(text) ? text.replace(/\/+$/, "") : undefined),
  };
}

export function datasetFolder(is: string): Option<string | undefined> {
  return {
    is,
    placeholder: "FOLDER",
    expected: "a folder that has a tasks.jsonl",
    fallback: undefined,
    read: (text) => (existsSync(join(text, "tasks.jsonl")) ? text : undefined),
  };
}

/** A file that there is. */
export function file(is: string): Option<string | undefined> {
  return {
    is,
    placeholder: "FILE",
    expected: "a file that there is",
    fallback: undefined,
    read: (text) => (existsSync(text) ? text : undefined),
  };
}

/** JSON, whatever it says. */
export function json(is: string): Option<{ readonly value: unknown } | undefined> {
  return {
    is,
    placeholder: "JSON",
    expected: "JSON",
    fallback: undefined,
    read: (text) => {
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return undefined;
      }
    },
  };
}

/** Reads what stands on the command line. Throws an `OptionError` at the first thing that is not as declared. */
export function readOptions<O extends Options>(options: O, args: readonly string[]): Values<O> | "help" {
  const known = Object.fromEntries(
    Object.entries(options).map(([name, { placeholder }]) => [
      name,
      { type: placeholder === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...known, help: { type: "boolean", short: "h" } },
    strict: false,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind !== "option-terminator");
  if (given.some((token) => token.kind === "option" && token.name === "help")) return "help";
  const values: Record<string, unknown> = {};
  for (const [name, { fallback }] of Object.entries(options)) values[name] = fallback;
  for (const token of given) {
    if (token.kind === "positional") throw new OptionError(`${token.value}: expected ${namesOf(options)}`);
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) throw new OptionError(`${token.rawName}: no such option, expected ${namesOf(options)}`);
    values[token.name] = readValue(token.rawName, option, token.value);
  }
  return values as Values<O>;
}

function namesOf(options: Options): string {
  return [...Object.keys(options), "help"].map((name) => `--${name}`).join(", ");
}

function readValue(
  rawName: string,
  { placeholder, expected, read }: Option<unknown>,
  text: string | undefined,
): unknown {
  if (placeholder === undefined) {
    if (text !== undefined) throw new OptionError(`${rawName}: expected no value, not ${JSON.stringify(text)}`);
    return true;
  }
  const what = expected ?? `a ${placeholder.toLowerCase()}`;
  if (text === undefined) throw new OptionError(`${rawName}: expected ${what}, and nothing follows it`);
  // The name of another option where a value was forgotten.
  const value = text.startsWith("--") ? undefined : read(text);
  if (value === undefined) throw new OptionError(`${rawName}: expected ${what}, not ${JSON.stringify(text)}`);
  return value;
}

const WIDTH = 100;

/** What `--help` prints. */
export function helpOf({ name, does, options, needs, takes }: Command<Options>): string {
  const rows = Object.entries(options).map(([option, { is, placeholder, expected, fallbackText }]) => [
    `--${option}${placeholder === undefined ? "" : ` ${placeholder}`}`,
    `${is}${expected === undefined ? "" : `: ${expected}`}${fallbackText === undefined ? "" : ` (default ${fallbackText})`}`,
  ]);
  rows.push(["--help", "prints this"]);
  const indent = Math.max(...rows.map(([left = ""]) => left.length)) + 4;
  const lines = rows.map(([left = "", right = ""]) => `  ${left}`.padEnd(indent) + wrapped(right, WIDTH, indent));
  return [
    `npm run ${name}${rows.length === 1 ? "" : " [-- OPTIONS]"}`,
    "",
    wrapped(does, WIDTH),
    "",
    ...lines,
    "",
    wrapped(`Needs ${needs}`, WIDTH),
    wrapped(`Takes ${takes}`, WIDTH),
  ].join("\n");
}

/** The text in lines of at most so many characters; all but the first are indented by part of them. */
export function wrapped(text: string, width: number, indent = 0): string {
  const room = width - indent;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => whole.match(new RegExp(`.{1,${room}}`, "gu")) ?? [])) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${" ".repeat(indent)}`);
}

/** Of a run, as its specification bounds them. */
export const SEED = integer("random seed", { min: 0, max: 2 ** 32 - 1, fallback: 0 });
/** As `domain/questions.ts` has them. */
export const QUESTIONS = oneOf("what the embedded teacher asks further", ["natural", "varied"], "natural");
export const count = (is: string, fallback: number): Option<number> => integer(is, { min: 1, max: 100_000, fallback });
