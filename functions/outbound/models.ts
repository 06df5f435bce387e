/** Models as the deployment lets them be reached: its settings on hosts and secrets, and a `fetch` that keeps to them. */
import { configOf } from "../config.ts";
import { eachModel, type ModelSpecification, type Models } from "../domain/models.ts";
import { checkModel, type Policy } from "../domain/outbound/policy.ts";
import { type Fetch, guardedFetch } from "./fetch.ts";
import { OutboundRefused } from "./refusals.ts";

export function policyOf(env: object): Policy {
  const { PRIVATE_HOSTS, SECRET_HOSTS } = configOf(env);
  return { privateHosts: PRIVATE_HOSTS, secretHosts: SECRET_HOSTS };
}

/** The models that this deployment may not reach or has no secret for, as fields of the specification with what was expected. */
export function modelErrors(models: Models | undefined, env: object): { field: string; message: string }[] {
  const named = eachModel(models);
  if (named.length === 0) return [];
  const policy = policyOf(env);
  return named.flatMap(({ field, model }) => {
    const { key } = model;
    const missing = key !== undefined && secretOf(key, env) === undefined;
    const faults = checkModel(model, policy).filter(({ field }) => !(missing && field === "key"));
    const unbound = model.binding !== undefined && boundOf(model.binding, env) === undefined;
    if (unbound) return [{ field: `${field}.binding`, message: unboundMessage(model.binding ?? "") }];
    if (missing) faults.push({ field: "key", message: `the secret ${key} is not set in this deployment` });
    return faults.map((fault) => ({ field: `${field}.${fault.field}`, message: fault.message }));
  });
}

/** The `fetch` for a model's endpoint. Throws `OutboundRefused` if the model or its secret may not be sent there. */
export function modelFetch(model: ModelSpecification, key: string | null, env: object): Fetch {
  const policy = policyOf(env);
  const [fault] = checkModel(model, policy);
  if (fault !== undefined) throw new OutboundRefused(`${model.model}: ${fault.field}: ${fault.message}`);
  return guardedFetch(policy, { replyBytes: configOf(env).REPLY_BYTES, secrets: key === null ? [] : [key] });
}

/** The deployment's binding of that name, if it has one; what it is, its name says. */
export function boundOf(name: string, env: object): unknown {
  return (env as Record<string, unknown>)[name];
}

export function unboundMessage(name: string): string {
  return `this deployment has no binding ${name}: expected [ai] with binding = "${name}" in its wrangler.toml, or a base_url`;
}

function secretOf(name: string, env: object): string | undefined {
  const value = (env as Record<string, unknown>)[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
