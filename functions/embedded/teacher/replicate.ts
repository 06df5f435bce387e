/** The chain behind a value again, for another entity: the second side of a comparison. */
import type { Call, Json } from "../../domain/schema.ts";
import { conceptOf } from "../concepts/index.ts";
import { plannedFields } from "../tool.ts";
import { type Planned, statedForms, withOptionsOf } from "./fill.ts";
import { type CollectorRound, fillWith } from "./round.ts";
import type { Value } from "./trace.ts";

/** Repeats the calls behind a value with one stated entity replaced; undefined if a call fails or the value is no new one. */
export function* replicate(
  round: CollectorRound,
  value: Value,
  known: readonly Json[],
): Generator<Planned[], Value | undefined, Call[]> {
  const { graph, trace, random } = round;
  const behind = trace.behind(value.call);
  const stated = behind.flatMap((id) => {
    const tool = trace.tool(id);
    const call = trace.calls.get(id);
    if (tool === undefined || call === undefined) return [];
    return plannedFields(tool).flatMap(([field, takes]) =>
      takes.literalOnly || trace.linksOf(id).has(`/${field}`) ? [] : [{ id, field, takes, was: call.input[field] }],
    );
  });
  if (stated.length === 0) return undefined;
  // Another thing before another year or amount: that is what people compare.
  const things = stated.filter(({ takes }) => conceptOf(takes.concept).type === "text");
  const place = random.pick(things.length > 0 ? things : stated);
  const forms = statedForms(graph, place.takes);
  // The same kind of thing where the old one is known: a country for a country, not a lake.
  const kind = forms.find((form) => form.value === place.was)?.kind;
  const others = [
    ...(place.takes.literals ?? []),
    ...forms.filter((form) => kind === undefined || form.kind === kind).map((form) => form.value),
  ].filter((other) => other !== place.was);
  if (others.length === 0) return undefined;
  const replaced = random.pick(others);
  const renamed = new Map<string, string>();
  for (const id of behind) {
    const call = trace.calls.get(id);
    const tool = trace.tool(id);
    // The pages of another search are others.
    if (call === undefined || tool === undefined || trace.linksOf(id).has("/page")) return undefined;
    const given: [string, Value | { stated: Json }][] = [];
    let touched = id === place.id;
    for (const [field] of plannedFields(tool)) {
      const from = trace.linksOf(id).get(`/${field}`);
      if (from === undefined) {
        given.push([
          field,
          { stated: id === place.id && field === place.field ? replaced : (call.input[field] as Json) },
        ]);
        continue;
      }
      touched ||= renamed.has(from.call);
      const source = counterpart(round, trace.value(from), renamed.get(from.call) ?? from.call);
      if (source === undefined) return undefined;
      given.push([field, source]);
    }
    if (!touched) continue;
    const again = fillWith(round, tool, given);
    if (again === undefined) return undefined;
    const planned = withOptionsOf(again, call.input);
    // Two things that lead to one and the same have nothing to be compared by.
    if (tool.state === undefined && trace.has(tool.name, planned.input)) return undefined;
    const made: Call[] = yield [planned];
    const [copy] = made;
    if (copy === undefined || !copy.ok || trace.values(copy.id).length === 0) return undefined;
    renamed.set(id, copy.id);
  }
  const side = trace
    .values(renamed.get(value.call) ?? "")
    .find((candidate) => candidate.place === value.place && !known.includes(candidate.value));
  return side;
}

/** What another call of the tool returned in the value's place: in a list of records, one that can be told from the others. */
function counterpart({ trace, random }: CollectorRound, value: Value | undefined, call: string): Value | undefined {
  if (value === undefined || value.call === call) return value;
  const found = trace.values(call).filter((other) => other.place === value.place);
  return found.length > 1 ? random.pick(found) : (found[0] ?? trace.value({ call, pointer: value.pointer }));
}
