/** The Hub as the deployment lets it be reached: its address, and the token by the name of the secret that holds it. */
import { configOf } from "../config.ts";
import { checkBaseUrl, checkSecret, type Policy } from "../domain/outbound/policy.ts";
import { policyOf } from "../outbound/models.ts";

export interface HubAccess {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  readonly token: string;
  /** Where requests may go: the Hub names other hosts for large files. */
  readonly policy: Policy;
}

export type HubAccessResult =
  | { readonly ok: true; readonly access: HubAccess }
  | { readonly ok: false; readonly message: string };

/** The Hub's base URL, without a slash at its end. */
export function hubUrlOf(env: object): string {
  return configOf(env).HUB_URL.replace(/\/+$/, "");
}

/** @param secret name of the one that holds the token: it goes to the Hub only if SECRET_HOSTS lets it. */
export function hubAccess(env: object, secret: string): HubAccessResult {
  const url = hubUrlOf(env);
  const policy = policyOf(env);
  const reached = checkBaseUrl(url, policy);
  if (!reached.ok) return { ok: false, message: `HUB_URL: ${reached.message}` };
  const sent = checkSecret(secret, reached.url, policy);
  if (!sent.ok) return { ok: false, message: sent.message };
  const token: unknown = (env as Record<string, unknown>)[secret];
  if (typeof token !== "string" || token.trim() === "")
    return { ok: false, message: `the secret ${secret} is not set in this deployment` };
  return { ok: true, access: { url, token: token.trim(), policy } };
}
