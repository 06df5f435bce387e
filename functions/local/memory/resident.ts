/** Memory of processes as Linux counts it: what is resident, and the most that was. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Processes of that name which this one started, or which those started. */
export function descendants(name: string): number[] {
  const processes = readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const [, comm = "", rest = ""] = /\((.*)\) \S (.*)$/s.exec(readFileSync(`/proc/${entry}/stat`, "utf8")) ?? [];
        return [{ pid: Number(entry), name: comm, parent: Number(rest.split(" ")[0]) }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return processes.filter((one) => one.name === name && isOurs(one.pid)).map(({ pid }) => pid);
}

/** Bytes of a process that are resident, and the most that were since `forgetPeak`. */
export function resident(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const bytes = (field: string) => 1024 * Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]);
  return { now: bytes("VmRSS"), peak: bytes("VmHWM") };
}

/** The peak is what is resident now. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
