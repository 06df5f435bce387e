/** The worker's heap, by the inspector of its runtime (Chrome DevTools protocol). */

interface Usage {
  readonly usedSize: number;
  /** Of buffers, which stand outside the heap and count against the same limit. */
  readonly backingStorageSize?: number;
}

/** Milliseconds that a question waits for its answer before the runtime is reminded. */
const NUDGE_MS = 1_000;
/** And before it is given up: a connection may be left without answers from some moment on. */
const ANSWER_MS = 60_000;

export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (id === undefined) return;
      this.#waiting.get(id)?.resolve(result);
      this.#waiting.delete(id);
    });
    socket.addEventListener("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the inspector is gone"));
      this.#waiting.clear();
    });
  }

  /** @param url where the inspector lists what it can be asked about. */
  static async of(url: string | null): Promise<Inspector> {
    const targets = (await (await fetch(`${url}/json`)).json()) as { id: string; webSocketDebuggerUrl: string }[];
    const worker = targets.find(({ id }) => id.startsWith("core:user:"));
    if (worker === undefined) throw new Error("the inspector does not show the worker");
    const socket = new WebSocket(worker.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error("the inspector cannot be reached")));
    });
    return new Inspector(socket);
  }

  /** Bytes in use, those that nothing needs any more included. */
  async used(): Promise<number> {
    const { usedSize, backingStorageSize = 0 } = (await this.#ask("Runtime.getHeapUsage")) as Usage;
    return usedSize + backingStorageSize;
  }

  /**
   * Bytes that are needed: those in use once everything else is collected. Collected twice: what the runtime holds for objects
   * that are gone it lets go of afterwards. The second time is asked for together with the figure, or the worker works on between.
   */
  async needed(): Promise<number> {
    const collect = () => this.#ask("HeapProfiler.collectGarbage");
    await collect();
    const [, used] = await Promise.all([collect(), this.used()]);
    return used;
  }

  close(): void {
    this.#socket.close();
  }

  async #ask(method: string): Promise<unknown> {
    const id = ++this.#asked;
    const reply = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.send(JSON.stringify({ id, method }));
    });
    // Of two that come at once the runtime may leave the second until another comes, for ever where the worker is idle.
    const again = setInterval(
      () => this.#socket.send(JSON.stringify({ id: 0, method: "Runtime.getHeapUsage" })),
      NUDGE_MS,
    );
    const late = setTimeout(() => this.#waiting.get(id)?.reject(new Error("the inspector does not answer")), ANSWER_MS);
    return reply.finally(() => {
      clearInterval(again);
      clearTimeout(late);
      this.#waiting.delete(id);
    });
  }
}
