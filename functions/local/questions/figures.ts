/** What can be said of questions by a program: whether they ask for one thing, how long they are and how they begin. */
import type { Call, Provenance } from "../../domain/schema.ts";

/** A task, as far as it is measured. */
export interface Asked {
  readonly question: string;
  readonly solution: readonly Call[];
  readonly provenance: readonly Provenance[];
}

export interface QuestionFigures {
  readonly questions: number;
  /** Questions whose solutions fall into parts that share no call. */
  readonly disjoint: number;
  readonly words_median: number;
  readonly words_p95: number;
  /** The commonest first two words, with the share of questions that begin with them. */
  readonly openings: readonly { readonly words: string; readonly share: number }[];
}

/** Openings that are told of. */
const OPENINGS_TOLD = 10;

export function figuresOf(tasks: readonly Asked[]): QuestionFigures {
  const words = tasks.map(({ question }) => wordsOf(question).length).sort((a, b) => a - b);
  const at = (share: number) => words[Math.ceil(share * words.length) - 1] ?? 0;
  const openings = Map.groupBy(tasks, ({ question }) => wordsOf(question).slice(0, 2).join(" "));
  return {
    questions: tasks.length,
    disjoint: tasks.filter((task) => partsOf(task) > 1).length,
    words_median: at(0.5),
    words_p95: at(0.95),
    openings: [...openings]
      .map(([said, { length }]) => ({ words: said, share: length / tasks.length }))
      .sort((a, b) => b.share - a.share || (a.words < b.words ? -1 : 1))
      .slice(0, OPENINGS_TOLD),
  };
}

/** Parts of a solution that no value runs between, and no state. */
export function partsOf({ solution, provenance }: Asked): number {
  const part = new Map(solution.map(({ id }) => [id, id]));
  const edges = [
    ...provenance.map(({ from, to }) => [from.call, to.call] as const),
    ...solution.flatMap(({ id, after }) => (after === undefined ? [] : [[after, id] as const])),
  ];
  for (const [from, to] of edges) {
    const [one, other] = [part.get(from), part.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    for (const [id, known] of part) if (known === other) part.set(id, one);
  }
  return new Set(part.values()).size;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/);
}
