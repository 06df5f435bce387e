/**
 * A model's endpoint as a script calls it: the limit that the worker keeps in a Durable Object, since many consumers share it,
 * is kept in this process, which is the only caller.
 */
import type { ModelSpecification } from "../../domain/models.ts";
import { modelTeacher } from "../../models/client.ts";
import type { Endpoints } from "../../models/endpoints/gate.ts";
import {
  afterSeen,
  type LimitState,
  type Share,
  type ShareRequest,
  shareOf,
  startLimit,
} from "../../models/endpoints/limit.ts";
import type { Teacher } from "../../models/teacher.ts";

/** Throws if the environment variable that the model names as its key is not set, or if it names a binding: scripts have none. */
export function scriptTeacher(model: ModelSpecification): Teacher {
  const states = new Map<string, LimitState>();
  const ENDPOINT: Endpoints["ENDPOINT"] = {
    getByName: (name) => ({
      async share({ wanted, max, seen }: ShareRequest): Promise<Share> {
        const now = Date.now();
        const state = afterSeen(states.get(name) ?? startLimit(max), seen, max, now);
        states.set(name, state);
        const { paused_until, reason } = state;
        if (paused_until !== null && now < paused_until) return { permits: 0, paused_until, reason };
        return { permits: shareOf(state, wanted, max, []), paused_until: null, reason };
      },
    }),
  };
  // Whoever calls the script owns the environment, and names the endpoint and its key in one breath.
  if (model.base_url === undefined) throw new Error("expected a base_url: a script has no bindings");
  const { host, hostname } = new URL(model.base_url);
  const hosts = {
    PRIVATE_HOSTS: hostname,
    SECRET_HOSTS: JSON.stringify(model.key === undefined ? {} : { [model.key]: [host] }),
  };
  return modelTeacher(model, { ...process.env, ...hosts, ENDPOINT });
}
