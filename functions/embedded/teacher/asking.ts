/** How the collector's calls are made: some first as a question would write them, and through the pages of a search. */
import type { Call } from "../../domain/schema.ts";
import type { Random } from "../../lib/random.ts";
import type { Planned } from "./fill.ts";
import { isInRecords, nextPage } from "./hits.ts";
import { slipped } from "./misspellings.ts";

/** Share of the pages that are turned, and turns in a row at most: every one is a call that a solver has to make again. */
const TURNED = 0.45;
const TURNS_MAX = 3;

/** Makes calls together; the record that each came to in the end. */
export function* made(random: Random, calls: readonly Planned[]): Generator<Planned[], Call[], Call[]> {
  const written = calls.map((call) => slipped(call, random));
  const slips = written.some((slip) => slip !== undefined);
  const first: Call[] = yield calls.map((call, i) => written[i] ?? call);
  const again = first.flatMap((call, i) => (slips && written[i] !== undefined && !call.ok ? [i] : []));
  const mended: Call[] = again.length === 0 ? [] : yield again.map((i) => calls[i] as Planned);
  const found = first.map((call, i) => mended[again.indexOf(i)] ?? call);
  for (const [i, call] of found.entries()) found[i] = yield* turned(random, calls[i] as Planned, call);
  return found;
}

/** The call on a later page of what it searched, now and then. */
function* turned(random: Random, planned: Planned, first: Call): Generator<Planned[], Call, Call[]> {
  let call = first;
  // Pages are turned for records alone.
  if (!Object.keys(planned.tool.gives).some(isInRecords)) return call;
  for (let turns = 0; call.ok && turns < TURNS_MAX; turns++) {
    const page = nextPage(planned.tool, call.output);
    if (page === undefined || random.float() >= TURNED) break;
    const from = { call: call.id, pointer: "/next_page" };
    const next: Planned = {
      tool: planned.tool,
      input: { ...planned.input, page },
      links: [...planned.links, { pointer: "/page", from }],
    };
    const [later]: Call[] = yield [next];
    if (later === undefined || !later.ok) break;
    call = later;
  }
  return call;
}
