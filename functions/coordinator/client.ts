/** The coordinator of a run as others call it. */
import type { RunCoordinator } from "./coordinator.ts";

/**
 * The methods of a coordinator as they are reached over RPC. The platform's stub type follows every value into its depths,
 * which has no end for JSON; what goes over the wire is plain data, so the methods' own types hold.
 */
type CoordinatorClient = Pick<
  RunCoordinator,
  "open" | "advance" | "withoutPlace" | "settle" | "cancel" | "report" | "forget"
>;

/** The coordinator of a run. */
export function coordinatorOf(env: Pick<Env, "COORDINATOR">, run: string): CoordinatorClient {
  return env.COORDINATOR.getByName(run) as unknown as CoordinatorClient;
}
