/** Where values came from as the collector says, link by link against the values; what it does not say is inferred. */
import { getPointer } from "../json.ts";
import type { Call, Json, Location, Provenance } from "../schema.ts";
import { type Hints, inferProvenance, keyOf } from "./infer.ts";
import { checkProvenance } from "./provenance.ts";

export interface Declared {
  readonly links: readonly Provenance[];
  /** The collector says everything it knows, as a program does: nothing is inferred beside it. */
  readonly whole: boolean;
}

export interface Attributed {
  readonly provenance: Provenance[];
  /** Of each declared link that does not hold, what is wrong with it. */
  readonly dropped: string[];
}

/**
 * Provenance of a round, the calls of the evidence from position `from` on. A declared link that holds comes before one
 * that is inferred for the same value; of two for one value the later counts.
 */
export function attributed(evidence: readonly Call[], declared: Declared, hints: Hints, from: number): Attributed {
  const calls = new Map(evidence.map((call) => [call.id, call]));
  const round = new Set(evidence.slice(from).map((call) => call.id));
  const links = declared.links.map((link) => located(calls, link));
  const problems = new Map(checkProvenance(evidence, links).map(({ edge, detail }) => [edge, detail]));
  const held = new Map<string, Provenance>();
  const dropped: string[] = [];
  for (const [i, link] of links.entries()) {
    const problem = problems.get(i) ?? misplaced(calls, round, link);
    if (problem === null) held.set(keyOf(link.to), link);
    else dropped.push(problem);
  }
  if (declared.whole) return { provenance: [...held.values()], dropped };
  const inferred = inferProvenance(evidence, hints, from).filter(({ to }) => !covered(held, to));
  return { provenance: [...held.values(), ...inferred], dropped };
}

/** What is wrong with a link whose values agree: the destination is of another round, or was asked for before its source was known. */
function misplaced(calls: ReadonlyMap<string, Call>, round: ReadonlySet<string>, { from, to }: Provenance) {
  const [source, destination] = [calls.get(from.call), calls.get(to.call)];
  const text = `${from.call}${from.pointer} -> ${to.call}${to.pointer}`;
  if (!round.has(to.call)) return `other_round: ${text}`;
  return source?.round === destination?.round && source?.step === destination?.step ? `same_step: ${text}` : null;
}

/** True if a declared link says where the value, all that it holds or what it is part of came from. */
function covered(held: ReadonlyMap<string, Provenance>, to: Location): boolean {
  for (const { to: known } of held.values()) {
    if (known.call !== to.call) continue;
    const [a, b] = [`${known.pointer}/`, `${to.pointer}/`];
    if (a.startsWith(b) || b.startsWith(a)) return true;
  }
  return false;
}

/** The link with its pointers as they lead to values, where they were written in another way. */
function located(calls: ReadonlyMap<string, Call>, { from, to }: Provenance): Provenance {
  return {
    from: { ...from, pointer: pointerInto(calls.get(from.call)?.output, from.pointer, "output") },
    to: { ...to, pointer: pointerInto(calls.get(to.call)?.input, to.pointer, "input") },
  };
}

/** The pointer, or the one that it means where nothing stands at it: "#/area", "area" and "/output/area" are "/area". */
function pointerInto(document: Json | undefined, written: string, side: "output" | "input"): string {
  if (document === undefined || getPointer(document, written) !== undefined) return written;
  const bare = written.replace(/^[#$]/, "").replace(/^[/.]?/, "/");
  const forms = [bare, bare.replace(new RegExp(`^/(?:${side}|arguments)(?=/|$)`), "")];
  return forms.find((form) => getPointer(document, form) !== undefined) ?? written;
}
