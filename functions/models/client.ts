/**
 * The adapter for models over HTTP: one completion, with as many requests as it takes. It waits its turn at the endpoint's
 * gate, tries again what may be mended, and asks in a weaker form where the endpoint lacks tool calling or JSON by schema.
 */
import { setTimeout as pause } from "node:timers/promises";
import { ModelCallFailed } from "../domain/fault.ts";
import { addressOf, type ModelSpecification } from "../domain/models.ts";
import { warnings } from "../lib/events.ts";
import { type Endpoints, gateOf, pausedEndpoint } from "./endpoints/gate.ts";
import { failureOf, OUTCOME_OF } from "./failure.ts";
import type { StoredReply } from "./reply.ts";
import { connection, isMended, type Written, writtenRequest } from "./request.ts";
import type { Requests, Teacher, TeacherRequest } from "./teacher.ts";
import { lackingOf, tooLong } from "./wire/features.ts";

/** Requests for one completion, at most; the message that it was for is then delivered once more, later. */
const REQUESTS_MAX = 6;
/** Replies to one completion that could not be read, at most: each is paid for, and the next one is seldom better. */
const UNREADABLE_MAX = 3;
/** Waits between them: doubling from the first, at random from half of that upwards, so that those who failed together do not come back together. */
const BACKOFF_MS = 500;
const BACKOFF_MAX_MS = 20_000;
/** An endpoint that asks to wait for longer than this is left alone by everybody. */
const WAIT_MAX_MS = 60_000;
/** The longest that an endpoint may ask to wait, where the caller has no setting for it: a script. */
const RETRY_AFTER_MAX_MS = 60 * 60_000;

const UNCOUNTED: Requests = { begin: () => {}, ended: () => {} };

/** Throws if the environment does not have the secret that the model names. */
export function modelTeacher(model: ModelSpecification, env: Endpoints, retryAfterMaxMs = RETRY_AFTER_MAX_MS): Teacher {
  const { send, hide, saidBy } = connection(model, env);
  const gate = gateOf(model);

  async function complete(request: TeacherRequest, requests: Requests = UNCOUNTED): Promise<StoredReply> {
    let unreadable = 0;
    for (let made = 1; ; made++) {
      await gate.enter(env);
      let written: Written;
      try {
        // Not before its turn: what others found the endpoint to lack is heard of with it.
        written = writtenRequest(model, request, gate.lacking(model.model));
        requests.begin();
      } catch (error) {
        gate.leave("void");
        throw error;
      }
      let wait: number;
      try {
        const reply = await send(written);
        gate.leave("ok");
        requests.ended(reply);
        if (reply.kind === "completion" || ++unreadable === UNREADABLE_MAX) return reply;
        wait = backoff(made);
      } catch (error) {
        const failure = failureOf(error, written.features, Date.now(), retryAfterMaxMs);
        const said = hide(`${model.model}: ${saidBy(error)}`);
        gate.leave(OUTCOME_OF[failure.kind], said);
        requests.ended();
        if (failure.kind === "rejected" && isMended(model, error, said, written)) continue;
        if (failure.kind === "rejected")
          throw new ModelCallFailed({ kind: "request_rejected", too_long: tooLong(said), detail: said });
        if (failure.kind === "refused") throw new ModelCallFailed({ kind: "request_refused", detail: said });
        if (failure.feature !== undefined) {
          warnings.note(
            { event: "feature_refused", endpoint: addressOf(model), feature: failure.feature, error: said },
            Date.now(),
          );
          gate.foundLacking(model.model, lackingOf(failure.feature, written.abilities));
          continue;
        }
        wait = failure.retryAfterMs ?? backoff(made);
        if (wait > WAIT_MAX_MS) throw pausedEndpoint(addressOf(model), Date.now() + wait, said);
        if (made >= REQUESTS_MAX) throw new ModelCallFailed({ kind: "endpoint_failed", detail: said });
      }
      await pause(wait);
    }
  }

  return { name: model.model, model, complete };
}

/** Chance from outside the run's seed: it decides when something is asked, and nothing of what comes of it. */
function backoff(requests: number): number {
  const longest = Math.min(BACKOFF_MAX_MS, BACKOFF_MS * 2 ** (requests - 1));
  return longest * (0.5 + Math.random() / 2);
}
