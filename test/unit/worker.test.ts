/** Batches of queues have a span each where the platform traces, and none where it does not. */
import { expect, it } from "vitest";
import { workerOver } from "../../functions/worker.ts";

const batch = { queue: "dive-none", messages: [{}, {}] } as unknown as MessageBatch;

function tracing() {
  const spans: [string, Record<string, unknown>][] = [];
  return {
    spans,
    enterSpan: (name: string, work: (span: { setAttribute: (key: string, value: unknown) => void }) => unknown) => {
      const attributes: Record<string, unknown> = {};
      spans.push([name, attributes]);
      return work({
        setAttribute: (key, value) => {
          attributes[key] = value;
        },
      });
    },
  };
}

it("a batch is worked on within a span that says what it is", async () => {
  const traced = tracing();
  const work = workerOver([]).queue(batch, {} as Env, { tracing: traced } as unknown as ExecutionContext);
  await expect(work).rejects.toThrow("queue dive-none feeds no stage");
  expect(traced.spans).toEqual([
    [
      "process dive-none",
      {
        "messaging.operation.name": "process",
        "messaging.destination.name": "dive-none",
        "messaging.batch.message_count": 2,
      },
    ],
  ]);
});

it("without tracing it is worked on all the same", async () => {
  const work = workerOver([]).queue(batch, {} as Env, {} as ExecutionContext);
  await expect(work).rejects.toThrow("queue dive-none feeds no stage");
});
