/** Inferred edges counted against the truth of a trace. */
import { inferProvenance } from "../../domain/evidence/infer.ts";
import type { Location, Provenance } from "../../domain/schema.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { fieldsMatchIn } from "../../tools/field_match.ts";
import type { KnownTrace, Truth } from "./trace.ts";

export interface Counts {
  traces: number;
  /** Edges that there are. */
  wanted: number;
  /** Edges inferred. */
  found: number;
  /** Of both, those that are right. */
  right: number;
  /** Of those, the edges that name another origin than the one copied, of which no reader could tell. */
  either: number;
}

export const none = (): Counts => ({ traces: 0, wanted: 0, found: 0, right: 0, either: 0 });

export interface Mistake {
  readonly trap: string;
  readonly text: string;
}

/** Counts one trace; what is wrong or missed is handed to `note`. */
export function counted(trace: KnownTrace, note: (mistake: Mistake) => void = () => {}): Counts {
  const { evidence, stated, answer, concepts } = trace;
  const hints = { stated, answer, ...(concepts ? { feeds: fieldsMatchIn(embeddedSource.pool()) } : {}) };
  const edges = inferProvenance(evidence, hints);
  const open = new Set<Truth>(trace.truth);
  const counts = { ...none(), traces: 1, wanted: trace.truth.length, found: edges.length };
  const left: Provenance[] = [];
  // Where a text holds two outputs, the edge that names the very place is the one for that place.
  for (const edge of edges) {
    const exact = [...open].find((truth) => same(truth.to, edge.to) && same(truth.from, edge.from));
    if (exact === undefined) left.push(edge);
    else {
      open.delete(exact);
      counts.right++;
    }
  }
  for (const edge of left) {
    const like = [...open].find((truth) => same(truth.to, edge.to) && truth.either.some((at) => same(at, edge.from)));
    if (like === undefined) note({ trap: trace.trap, text: `wrong ${shown(trace, edge)}` });
    else {
      open.delete(like);
      counts.right++;
      counts.either++;
    }
  }
  for (const truth of open) note({ trap: trace.trap, text: `missed ${shown(trace, truth)}` });
  return counts;
}

export function plus(a: Counts, b: Counts): Counts {
  return {
    traces: a.traces + b.traces,
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    right: a.right + b.right,
    either: a.either + b.either,
  };
}

const same = (a: Location, b: Location) => a.call === b.call && a.pointer === b.pointer;

function shown({ evidence }: KnownTrace, { from, to }: Provenance): string {
  const call = (at: Location) => evidence.find(({ id }) => id === at.call);
  const [source, destination] = [call(from), call(to)];
  const cut = (value: unknown) => JSON.stringify(value).slice(0, 300);
  return `${from.call} ${source?.tool}${from.pointer} -> ${to.call} ${destination?.tool}${to.pointer}: ${cut(source?.output)} -> ${cut(destination?.input)}`;
}
