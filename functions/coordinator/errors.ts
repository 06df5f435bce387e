/**
 * What a coordinator refuses. Errors lose their class on the way through RPC, so they are told apart by the name that
 * their message begins with: use `isRefusal` on what a call to a coordinator threw.
 */

export const REFUSALS = {
  /** Nothing was opened under this run's name. */
  not_open: "NotOpenError",
  /** The run was opened with another specification. */
  other_specification: "OtherSpecificationError",
  /** A specification or an outcome that its schema refuses. */
  malformed: "MalformedError",
  /** The wave to be closed still has tasks under way: its last settle, or the alarm, asks again. */
  wave_open: "WaveOpenError",
  /** The wave has been closed since: the message is out of date and can be dropped. */
  wave_closed: "WaveClosedError",
  /** The wave before was never planned. */
  wave_ahead: "WaveAheadError",
} as const;
export type Refusal = keyof typeof REFUSALS;

/** Its message begins with the refusal's name. */
export class CoordinatorError extends Error {
  constructor(refusal: Refusal, message: string) {
    super(`${REFUSALS[refusal]}: ${message}`);
  }
}

/** True if `error`, on either side of RPC, is that refusal. */
export function isRefusal(error: unknown, refusal: Refusal): boolean {
  return error instanceof Error && error.message.includes(`${REFUSALS[refusal]}: `);
}

/** Which refusal `error` is, on either side of RPC; undefined if it is none. */
export function refusalOf(error: unknown): Refusal | undefined {
  return (Object.keys(REFUSALS) as Refusal[]).find((refusal) => isRefusal(error, refusal));
}
