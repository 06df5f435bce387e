/**
 * Tools like those of real services, declared by what they search: hits by the page with filters that may be left out, and
 * rankings by an order that is chosen from an enumeration.
 */
import { z } from "zod";
import { ToolError } from "../tools/contract.ts";
import { nearMatches } from "./near.ts";
import { defineTool, type EmbeddedTool, type Gives, type Option, type Takes } from "./tool.ts";

/** Hits on a page where the caller asks for no other number, and at most. */
const PAGE_SIZE = 5;
const PAGE_SIZE_MAX = 20;
/** Rows of a ranking where the caller asks for no other number, and at most. */
const LIMIT = 5;
const LIMIT_MAX = 25;

type Asked<I extends z.ZodRawShape, F extends z.ZodRawShape> = z.output<z.ZodObject<I>> & z.output<z.ZodObject<F>>;

interface Declared<I extends z.ZodRawShape, F extends z.ZodRawShape, H extends z.ZodRawShape, R>
  extends Pick<EmbeddedTool, "name" | "domain" | "description" | "sources" | "probes"> {
  /** Fields that every call has, the one that says what is searched for first. */
  readonly input: I;
  readonly takes: { readonly [K in keyof I]: Takes };
  /** Fields that may be left out. */
  readonly filters?: F;
  readonly options?: { readonly [K in keyof F]: Option };
  /** What is told of each hit. */
  readonly hit: H;
  record(row: R): z.output<z.ZodObject<H>>;
  readonly gives: Readonly<Record<string, Gives>>;
  /** Names that a search without hits may have meant. */
  names?(): Iterable<string>;
}

export interface Search<I extends z.ZodRawShape, F extends z.ZodRawShape, H extends z.ZodRawShape, R>
  extends Declared<I, F, H, R> {
  /** All hits, in the order of the pages. */
  find(asked: Asked<I, F>): readonly R[];
}

/** A search whose hits come by the page. */
export function defineSearch<I extends z.ZodRawShape, F extends z.ZodRawShape, H extends z.ZodRawShape, R>(
  search: Search<I, F, H, R>,
): EmbeddedTool {
  const { input, takes, filters, options, hit, find, record, names, ...described } = search;
  const fields = {
    ...input,
    ...filters,
    page: z.int().min(1).default(1).describe("Which page of the hits to return, from 1 on; 1 unless given"),
    page_size: z
      .int()
      .min(1)
      .max(PAGE_SIZE_MAX)
      .default(PAGE_SIZE)
      .describe(`Hits on a page; ${PAGE_SIZE} unless given`),
  };
  return defineTool({
    ...described,
    kind: "retrieval",
    paged: true,
    input: z.object(fields) as z.ZodObject,
    output: z.object({
      total: z.int().describe("How many hits there are on all pages"),
      page: z.int().describe("Number of this page"),
      next_page: z.int().nullable().describe("Number of the next page, null on the last"),
      hits: z.array(z.object(hit)).describe("The hits on this page"),
    }),
    takes: takes as Record<string, Takes>,
    options: { ...options, page_size: { concept: "count", default: PAGE_SIZE } },
    run(given) {
      const asked = given as Asked<I, F> & { page: number; page_size: number };
      const found = find(asked);
      requireSome(found, input, options, asked, names);
      const { page, page_size } = asked;
      const pages = Math.ceil(found.length / page_size);
      if (page > pages) throw new ToolError(`page: there is no page ${page}; the last one is ${pages}`);
      const hits = found.slice((page - 1) * page_size, page * page_size).map(record);
      return { total: found.length, page, next_page: page < pages ? page + 1 : null, hits };
    },
  });
}

/** One way to order rows: how a question says it, and the figure that decides. Rows without the figure are left out. */
export interface Order<R> {
  /** Without them, no question asks for the order. */
  readonly words?: string;
  of(row: R): number | null;
  readonly ascending?: true;
  /** Refused where the figure of a row is not known, which might be the first; without it, first is the first of the known ones. */
  readonly complete?: true;
}

export interface Ranking<I extends z.ZodRawShape, F extends z.ZodRawShape, H extends z.ZodRawShape, R>
  extends Declared<I, F, H, R> {
  readonly orders: Readonly<Record<string, Order<R>>>;
  /** The rows to rank. */
  among(asked: Asked<I, F>): readonly R[];
}

/** A list in an order that the caller chooses; it is refused where two rows share first place. */
export function defineRanking<I extends z.ZodRawShape, F extends z.ZodRawShape, H extends z.ZodRawShape, R>(
  ranking: Ranking<I, F, H, R>,
): EmbeddedTool {
  const { input, takes, filters, options, hit, among, record, names, orders, ...described } = ranking;
  const choices = Object.keys(orders);
  const wording = Object.fromEntries(
    Object.entries(orders).flatMap(([order, { words }]) => (words === undefined ? [] : [[order, words]])),
  );
  const fields = {
    ...input,
    order: z.enum(choices as [string, ...string[]]).describe("Which of them comes first"),
    ...filters,
    limit: z.int().min(1).max(LIMIT_MAX).default(LIMIT).describe(`Rows to return, at most; ${LIMIT} unless given`),
  };
  return defineTool({
    ...described,
    kind: "retrieval",
    input: z.object(fields) as z.ZodObject,
    output: z.object({
      total: z.int().describe("How many rows there are in all"),
      rows: z.array(z.object(hit)).describe("The first rows in the order asked for"),
    }),
    takes: {
      ...takes,
      order: { concept: "tag", literals: Object.keys(wording), literalOnly: true, wording },
    } as Record<string, Takes>,
    options: { ...options, limit: { concept: "count", default: LIMIT } },
    run(given) {
      const asked = given as Asked<I, F> & { order: string; limit: number };
      const order = orders[asked.order] as Order<R>;
      const rows = among(asked);
      if (order.complete && rows.some((row) => order.of(row) === null))
        throw new ToolError(`order: not all figures for "${asked.order}" are known; ask for another order`);
      const found = rows.flatMap((row) => {
        const figure = order.of(row);
        return figure === null ? [] : [{ row, figure }];
      });
      requireSome(found, input, options, asked, names);
      found.sort((a, b) => (order.ascending ? a.figure - b.figure : b.figure - a.figure));
      const [first, second] = found;
      if (first?.figure === second?.figure)
        throw new ToolError(`order: two share first place by "${asked.order}"; ask for another order`);
      return { total: found.length, rows: found.slice(0, asked.limit).map(({ row }) => record(row)) };
    },
  });
}

function requireSome(
  found: readonly unknown[],
  input: z.ZodRawShape,
  options: Readonly<Record<string, Option>> | undefined,
  asked: Readonly<Record<string, unknown>>,
  names?: () => Iterable<string>,
): void {
  if (found.length > 0) return;
  const [field = "input"] = Object.keys(input);
  const written = String(asked[field]);
  const set = Object.entries(options ?? {}).flatMap(([filter, option]) =>
    (asked[filter] ?? null) === option.default ? [] : [filter],
  );
  const filtered = set.length === 0 ? "" : `; fewer filters (${set.join(", ")}) find more`;
  const near = names === undefined ? "" : nearMatches(written, names());
  throw new ToolError(`${field}: nothing found for "${written}"${filtered}${near}`);
}

/** A filter by an enumeration, of which one choice stands for no filter at all. */
export function choiceOf<const T extends readonly [string, ...string[]]>(
  choices: T,
  description: string,
  words: Readonly<Partial<Record<T[number], string>>>,
): { filter: z.ZodDefault<z.ZodEnum<{ [K in T[number]]: K }>>; option: Option } {
  const [first] = choices;
  const wording = Object.fromEntries(
    Object.entries<string | undefined>(words).filter(([, said]) => said !== undefined),
  );
  const filter = z
    .enum(choices)
    .default(first as never)
    .describe(`${description}; "${first}" unless given`);
  return {
    filter: filter as never,
    option: {
      concept: "tag",
      default: first,
      literals: Object.keys(wording),
      wording: wording as Record<string, string>,
    },
  };
}

/** A filter by a number, which holds for all where it is left out. */
export function numberFilter(
  concept: Option["concept"],
  literals: readonly number[],
  description: string,
): { filter: z.ZodOptional<z.ZodNumber>; option: Option } {
  return { filter: z.number().describe(description).optional(), option: { concept, default: null, literals } };
}

/** A filter that callers may use and questions do not speak of. */
export const unsaid = ({ concept, default: standard }: Option): Option => ({ concept, default: standard });

/** A field for words that are searched for, of which a question states some. */
export function wordsOf(...literals: readonly string[]): Takes {
  return { concept: "search.word", literals, literalOnly: true, quote: true };
}

/** What a search word may be. */
export const queryField = (description: string) => z.string().min(2).max(60).describe(description);

/** True if the words of the query all stand among the words of the text, whatever their case, each at the start of one. */
export function matchesWords(query: string, text: string): boolean {
  const words = wordsIn(text);
  const wanted = wordsIn(query);
  return wanted.length > 0 && wanted.every((one) => words.some((word) => word.startsWith(one)));
}

function wordsIn(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}
