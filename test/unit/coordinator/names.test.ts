/** Names are whatever a source calls its tools, domains and exemplars: also what every object has a property for. */
import { expect, test } from "vitest";
import { reportOf } from "../../../functions/coordinator/report.ts";
import { fieldsMatchIn } from "../../../functions/tools/field_match.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { DOMAINS, fakeGraph } from "./pool.ts";
import { play } from "./simulate.ts";
import { specification } from "./specifications.ts";

const INHERITED = ["constructor", "hasOwnProperty", "isPrototypeOf", "toString", "valueOf"];
const { tools, seeds, exemplars, chaining } = fakeGraph.pool;

/** A name that a plain object has, for some of the names; the others are as they were. */
const renamed = new Map(
  INHERITED.flatMap((name, i) => [
    [tools[i]?.name ?? "", name],
    [exemplars[i]?.id ?? "", name],
  ]),
).set(DOMAINS[0] ?? "", "constructor");
const nameOf = (name: string) => renamed.get(name) ?? name;

test("names that every object has are planned with, counted and reported as any others are", () => {
  const named = new ToolGraph({
    tools: tools.map((tool) => ({ ...tool, name: nameOf(tool.name), domain: nameOf(tool.domain) })),
    seeds: seeds.map((seed) => ({ ...seed, domain: nameOf(seed.domain) })),
    exemplars: exemplars.map((one) => ({ ...one, id: nameOf(one.id), domain: nameOf(one.domain) })),
    chaining,
  });
  const asked = { count: 100, wave: 20 };
  const plain = specification(asked);
  const other = specification({ ...asked, domains: DOMAINS.map(nameOf) });
  const certified = () => ({ certified: true });
  const { state } = play(other, named, certified);
  const { state: expected } = play(plain, fakeGraph, certified);
  for (const kind of ["domains", "tools", "exemplars"] as const)
    expect(state[kind]).toEqual(
      Object.fromEntries(Object.entries(expected[kind]).map(([name, tally]) => [nameOf(name), tally])),
    );
  const { domains, ...report } = reportOf(state, other, named);
  expect(domains).toEqual(
    reportOf(expected, plain, fakeGraph).domains.map((one) => ({ ...one, domain: nameOf(one.domain) })),
  );
  expect(report.tools.map(({ tool }) => tool)).toEqual(named.pool.tools.map(({ name }) => name));
});

test("a field with such a name that nothing is said of feeds nothing and is fed by nothing", () => {
  // It asks something of each concept that it is given.
  const isA = (concept: string, wanted: string) => concept.startsWith(wanted) || wanted.startsWith(concept);
  const pool = new ToolPool({
    name: "made",
    tools,
    seeds: () => seeds,
    exemplars,
    chaining: { ...chaining, isA },
    content: "",
  });
  const [tool] = tools;
  if (tool === undefined) throw new Error("there is no tool");
  const [pointer = ""] = Object.keys(chaining.gives(tool));
  const match = fieldsMatchIn(pool);
  expect(match({ tool: tool.name, pointer }, { tool: tool.name, pointer: "/constructor" })).toBe(false);
  expect(match({ tool: tool.name, pointer: "/toString" }, { tool: tool.name, pointer: "/constructor" })).toBe(false);
});
