/** Lanes of the local queues: their names, how many a queue has, and the batches that they hand over. */
import { expect, test } from "vitest";
import { laneQueues, lanesOf } from "../../../functions/local/lanes.ts";

test("the queue's own comes first, none comes twice, and each still ends on its stage", () => {
  expect(lanesOf("dive-solve", 1)).toEqual(["dive-solve"]);
  expect(lanesOf("dive-solve", 3)).toEqual(["dive-solve", "dive-1-solve", "dive-2-solve"]);
});

test("a queue of runs with models has lanes for four runs, and the batches of the queue beside it", () => {
  const queues = {
    queueProducers: {
      SOLVE_QUEUE: { queueName: "dive-solve" },
      MODEL_SOLVE_QUEUE: { queueName: "dive-models-solve" },
      PLAN_QUEUE: { queueName: "dive-plan" },
    },
    queueConsumers: {
      "dive-solve": { maxBatchSize: 64 },
      "dive-models-solve": { maxBatchSize: 6 },
      "dive-plan": { maxBatchSize: 10 },
    },
  };
  const { main, splitter } = laneQueues(queues, {});
  const { queueConsumers, queueProducers } = main as {
    queueConsumers: Record<string, { maxBatchSize: number }>;
    queueProducers: object;
  };
  const models = lanesOf("dive-models-solve", 8);
  expect(Object.keys(queueConsumers).sort()).toEqual(["dive-1-solve", "dive-plan", "dive-solve", ...models].sort());
  for (const lane of ["dive-solve", ...models]) expect(queueConsumers[lane]?.maxBatchSize).toBe(64);
  expect(queueProducers).toEqual({ PLAN_QUEUE: { queueName: "dive-plan" } });
  const ends = (splitter as { queueProducers: Record<string, { queueName: string }> }).queueProducers;
  expect(ends["dive-models-solve/7"]).toEqual({ queueName: "dive-models-7-solve" });
});
