/** Who is still there of what a process started: found by a mark in the environment, which they all inherit. Linux alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const MARK = "DIVE_CHAOS_MARK";

/** Whether the system says what runs. */
export const CAN_LOOK = existsSync("/proc/self/environ");

/** The environment of a process whose descendants are to be found again. */
export function marked(mark: string): NodeJS.ProcessEnv {
  return { ...process.env, [MARK]: mark };
}

/** Command lines of those that run, whoever their parent is now and whatever group they are in. */
export function running(mark: string): string[] {
  const wanted = `${MARK}=${mark}\0`;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // What has ended and was not waited for yet has no environment any more.
        if (!`${readFileSync(`/proc/${pid}/environ`, "utf8")}\0`.includes(wanted)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").slice(0, 120)}`];
      } catch {
        // It ended meanwhile, or is another user's.
        return [];
      }
    });
}
