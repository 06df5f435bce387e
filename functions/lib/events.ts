/**
 * What the worker logs: one event a line, as JSON, with the run, the task and the stage that it is about, so that whoever collects
 * the lines can filter by them. What repeats is printed once a minute and counted.
 */
import { kindOf, RepeatedLog } from "./log.ts";

/** Characters of a text in an event, at most: one that repeats a whole reply helps nobody. */
const TEXT_MAX = 1_000;

export interface LogEvent {
  /** What happened, in words joined by `_`: the same for all that is of one sort. */
  readonly event: string;
  readonly run?: string | undefined;
  readonly task?: string | undefined;
  readonly stage?: string | undefined;
  readonly error?: string | undefined;
  readonly [field: string]: string | number | undefined;
}

type Level = "info" | "warn" | "error";

function lineOf(level: Level, event: LogEvent): string {
  const cut = (value: unknown) => (typeof value === "string" ? value.slice(0, TEXT_MAX) : value);
  return JSON.stringify({
    level,
    ...Object.fromEntries(Object.entries(event).map(([name, value]) => [name, cut(value)])),
  });
}

export class EventLog {
  readonly #level: Level;
  readonly #lines: RepeatedLog;

  constructor(level: Level, print: (line: string) => void) {
    this.#level = level;
    const count = (more: number, seconds: number, like: string | null) =>
      lineOf(level, { event: "repeated", more, seconds, ...(like !== null && { like }) });
    this.#lines = new RepeatedLog(print, { count });
  }

  /** Prints the event or counts it. Events are of one kind that differ in nothing but numbers and ids. @param now Unix milliseconds. */
  note(event: LogEvent, now: number): void {
    const { event: what, stage = "", error = "" } = event;
    this.#lines.note(lineOf(this.#level, event), now, kindOf(`${what} ${stage}: ${error}`));
  }

  /** Prints the counts if a minute is over. */
  tick(now: number): void {
    this.#lines.tick(now);
  }
}

/** What fails and is tried again, and what failed a request: one log each for everything that an isolate does. */
export const warnings = new EventLog("warn", (line) => console.warn(line));
export const errors = new EventLog("error", (line) => console.error(line));

/** Says what is no failure and happens seldom: a run that starts or ends, a dataset that is released. */
export function tell(event: LogEvent): void {
  console.log(lineOf("info", event));
}
