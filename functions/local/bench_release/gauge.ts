/** What a release takes while it is under way: memory of the worker and of its process, and processor time. */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Inspector } from "../memory/inspector.ts";
import { descendants, forgetPeak, resident } from "../memory/resident.ts";

/** Between two looks at the heap; every so many of them what nothing needs is collected first. */
const LOOK_MS = 200;
const LOOKS_A_COLLECTION = 15;
/** Of Linux, in which it states processor time. */
const TICKS_A_SECOND = 100;

/** Bytes each. */
export interface Memory {
  /** The most that the worker needed: its heap and its buffers, right after a collection. */
  needed: number;
  /** The most that it had in use, with what was not collected yet. */
  used: number;
  /** The most by which the process exceeds what it was idle: the worker, the database and the object storage in one. */
  risen: number;
}

export class Gauge {
  readonly #url: string | null;
  #inspector: Inspector;
  readonly #pids: readonly number[];
  readonly #idle: number;
  readonly #memory: Memory = { needed: 0, used: 0, risen: 0 };
  #lately = 0;
  #looking: Promise<void> | undefined;
  #ended = false;

  private constructor(url: string | null, inspector: Inspector, pids: readonly number[]) {
    this.#url = url;
    this.#inspector = inspector;
    this.#pids = pids;
    for (const pid of pids) forgetPeak(pid);
    this.#idle = this.#resident("now");
  }

  /** From now on. @param url of the inspector. */
  static async of(url: string | null): Promise<Gauge> {
    const gauge = new Gauge(url, await Inspector.of(url), descendants("workerd"));
    gauge.#looking = gauge.#look();
    return gauge;
  }

  /** Processor seconds of the process so far. */
  cpuSeconds(): number {
    const ticks = this.#pids.map((pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      return Number(fields[11]) + Number(fields[12]);
    });
    return ticks.reduce((sum, some) => sum + some, 0) / TICKS_A_SECOND;
  }

  /** The most that the worker needed since this was last asked, bytes; 0 where nothing was collected meanwhile. */
  neededLately(): number {
    const most = this.#lately;
    this.#lately = 0;
    return most;
  }

  /** The most so far. */
  async end(): Promise<Memory> {
    this.#ended = true;
    // What is asked at this moment may stay without an answer.
    this.#inspector.close();
    await this.#looking;
    this.#inspector.close();
    return { ...this.#memory, risen: this.#resident("peak") - this.#idle };
  }

  async #look(): Promise<void> {
    for (let looks = 1; !this.#ended; looks++) {
      try {
        this.#memory.used = Math.max(this.#memory.used, await this.#inspector.used());
        if (looks % LOOKS_A_COLLECTION === 0) {
          this.#lately = Math.max(this.#lately, await this.#inspector.needed());
          this.#memory.needed = Math.max(this.#memory.needed, this.#lately);
        }
      } catch {
        if (this.#ended) return;
        this.#inspector.close();
        this.#inspector = await Inspector.of(this.#url);
      }
      await pause(LOOK_MS);
    }
  }

  #resident(of: "now" | "peak"): number {
    return this.#pids.reduce((bytes, pid) => bytes + resident(pid)[of], 0);
  }
}
