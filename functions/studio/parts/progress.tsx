import { count } from "../format.ts";
import { type Far, hasEnded, isShort, percentOfAsked } from "../outcome.ts";
import { State } from "./states.tsx";

/** The share of what was asked for, in another colour where the run is short of it. */
export function Progress({ of, name }: { of: Far; name: string }) {
  return <progress class={isShort(of) ? "short" : undefined} max={100} value={percentOfAsked(of)} aria-label={name} />;
}

/** The same in words. */
export function progressInWords(of: Far): string {
  const tasks = `${count(of.kept)} of ${count(of.count)}`;
  if (isShort(of)) return `kept ${tasks}, ${count(of.count - of.kept)} short`;
  if (hasEnded(of.status)) return `kept ${of.kept > of.count ? tasks : `all ${count(of.count)}`}`;
  return `${percentOfAsked(of)} % · ${tasks} kept`;
}

/** The status; one that is otherwise a good end does not look like one where tasks are missing. */
export function RunState({ of }: { of: Far }) {
  const isGood = of.status === "finished" && isShort(of);
  return <State of={isGood ? "finished short" : of.status} />;
}
