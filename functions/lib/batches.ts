/** Storing what comes in side by side: one transaction for all that waits, instead of one for each. */

interface Waiting<T, R> {
  readonly one: T;
  readonly stored: (result: R) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A function that stores one thing and comes back with what `store` made of it. What is handed in while a group is being
 * stored waits for the next one; where `store` throws, its whole group fails and the next one is tried all the same.
 * @param store has a result for each of the group, in its order.
 * @param gather what a group waits for, for others to join it.
 */
export function inBatches<T, R>(
  store: (group: readonly T[]) => Promise<readonly R[]>,
  gather?: () => Promise<unknown>,
): (one: T) => Promise<R> {
  let waiting: Waiting<T, R>[] = [];
  let storing = false;

  async function storeAll(): Promise<void> {
    storing = true;
    while (waiting.length > 0) {
      if (gather !== undefined) await gather();
      const group = waiting;
      waiting = [];
      try {
        const results = await store(group.map(({ one }) => one));
        for (const [i, { stored }] of group.entries()) stored(results[i] as R);
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    storing = false;
  }

  return (one) =>
    new Promise((stored, failed) => {
      waiting.push({ one, stored, failed });
      if (!storing) void storeAll();
    });
}

/**
 * What all of them come to, in order. One that fails fails the whole once the others have come to an end: whoever gives up what
 * it holds on that account leaves nothing under way.
 */
export async function allEnded<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
