/**
 * The process that runs the local platform: told what to run over its channel to the script that started it, it answers with
 * the platform's address. It ends with that script, even if that is killed: the channel closes then.
 */
import type { HostAnswer, HostOptions, HostStep } from "./platform.ts";

let dispose = async (): Promise<void> => {};

process.once("disconnect", () => void dispose().finally(leave));
process.once("message", (options) => void run(options as HostOptions));
say("listening");

function leave(): void {
  // After Miniflare's own listener, which ends a workerd that is still starting. Output that nobody reads would hold an exit up.
  process.once("exit", () => process.kill(process.pid, "SIGKILL"));
  process.exit();
}

async function run(options: HostOptions): Promise<void> {
  try {
    // Takes a second: only now, so that a script that ends meanwhile is noticed.
    const { startRuntime } = await import("./runtime.ts");
    const runtime = await startRuntime(options, (step) => say({ step } satisfies HostStep));
    dispose = runtime.dispose;
    say(runtime.answer satisfies HostAnswer);
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) } satisfies HostAnswer);
  }
}

function say(message: unknown): void {
  // The script may have ended: then there is nobody to tell.
  if (process.connected) process.send?.(message);
}
