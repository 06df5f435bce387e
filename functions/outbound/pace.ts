/** Reads of a body between which timers get a turn. */
const READS_A_TURN = 64;

/**
 * To be awaited at each read of a body. While a reader finds data at hand again and again, in pieces as small as a sender likes,
 * no timer of the worker fires: a deadline would not come before the last piece.
 */
export function pace(): () => Promise<void> | undefined {
  let reads = 0;
  return () => {
    if (++reads % READS_A_TURN !== 0) return undefined;
    return new Promise((resolve) => setTimeout(resolve, 0));
  };
}
