/**
 * Counts what an invocation does on the platform: D1 statements and rows written, R2 operations, calls of the
 * coordinator, messages sent; and the tool calls that it makes for teachers. The stages are handed the metered environment, so that nothing they do goes uncounted.
 */

import { MODEL_QUEUE_OF, QUEUE_OF } from "./messages.ts";

export interface Meter {
  d1_statements: number;
  d1_rows_written: number;
  /** Rows scanned, for those of single rows (`first`) none: D1 does not tell. */
  d1_rows_read: number;
  r2_operations: number;
  coordinator_calls: number;
  /** Messages sent to queues. */
  sends: number;
  /** Calls that teachers asked for. */
  tool_calls: number;
  /** Of those, calls of what is not in the toolset, and with what the tool does not take: see `toolbox.ts`. */
  unknown_tools: number;
  bad_arguments: number;
}

export function newMeter(): Meter {
  return {
    d1_statements: 0,
    d1_rows_written: 0,
    d1_rows_read: 0,
    r2_operations: 0,
    coordinator_calls: 0,
    sends: 0,
    tool_calls: 0,
    unknown_tools: 0,
    bad_arguments: 0,
  };
}

/** The environment with its bindings counted into `meter`. */
export function metered(env: Env, meter: Meter): Env {
  const queues = Object.fromEntries(
    [...Object.values(QUEUE_OF), ...Object.values(MODEL_QUEUE_OF)].map((name) => [
      name,
      counting(env[name], new Set(["send", "sendBatch"]), (messages) => {
        meter.sends += Array.isArray(messages) ? messages.length : 1;
      }),
    ]),
  );
  return {
    ...env,
    ...queues,
    DB: meteredD1(env.DB, meter),
    BUCKET: meteredBucket(env.BUCKET, meter),
    COORDINATOR: counting(env.COORDINATOR, new Set(["getByName"]), () => {
      // A stage makes one call for every stub that it asks for.
      meter.coordinator_calls++;
    }),
  };
}

function meteredBucket(bucket: R2Bucket, meter: Meter): R2Bucket {
  const count = () => {
    meter.r2_operations++;
  };
  const counted = counting(bucket, new Set(["put", "get", "head", "delete", "list", "createMultipartUpload"]), count);
  const upload = (one: R2MultipartUpload) => counting(one, new Set(["uploadPart", "complete", "abort"]), count);
  return new Proxy(counted, {
    get(target, property) {
      switch (property) {
        case "createMultipartUpload":
          return async (...values: Parameters<R2Bucket["createMultipartUpload"]>) =>
            upload(await target.createMultipartUpload(...values));
        case "resumeMultipartUpload":
          return (...values: Parameters<R2Bucket["resumeMultipartUpload"]>) =>
            upload(target.resumeMultipartUpload(...values));
        default:
          return Reflect.get(target, property, target);
      }
    },
  });
}

function meteredD1(db: D1Database, meter: Meter): D1Database {
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const count = (results: readonly { meta?: { rows_written?: number; rows_read?: number } }[]) => {
    meter.d1_statements += results.length;
    for (const { meta } of results) {
      meter.d1_rows_written += meta?.rows_written ?? 0;
      meter.d1_rows_read += meta?.rows_read ?? 0;
    }
  };
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(target, property) {
        switch (property) {
          case "bind":
            return (...values: unknown[]) => wrap(target.bind(...values));
          case "run":
          case "all":
            return async () => {
              const result = await target[property]();
              count([result]);
              return result;
            };
          case "first":
          case "raw":
            return async (...options: never[]) => {
              meter.d1_statements++;
              return (target[property] as (...options: never[]) => Promise<unknown>).call(target, ...options);
            };
          default:
            return Reflect.get(target, property, target);
        }
      },
    });
    originals.set(wrapped, statement);
    return wrapped;
  };
  return new Proxy(db, {
    get(target, property) {
      switch (property) {
        case "prepare":
          return (query: string) => wrap(target.prepare(query));
        case "batch":
          return async (statements: D1PreparedStatement[]) => {
            const results = await target.batch(statements.map((s) => originals.get(s) ?? s));
            count(results);
            return results;
          };
        default: {
          const value: unknown = Reflect.get(target, property, target);
          return typeof value === "function" ? value.bind(target) : value;
        }
      }
    },
  });
}

/** The binding with a call of each named method counted. */
function counting<T extends object>(binding: T, methods: ReadonlySet<string>, count: (first: unknown) => void): T {
  return new Proxy(binding, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== "function") return value;
      return (...values: unknown[]) => {
        if (methods.has(String(property))) count(values[0]);
        // Not a method of `value`: of a binding that is reached by RPC, that would be one of the other side's.
        return Reflect.apply(value, target, values);
      };
    },
  });
}
