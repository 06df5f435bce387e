/** Where a source's requests may go and what they may carry: its settings within those of the deployment, read once a call or a pool. */
import { configOf, limitsOf } from "../config.ts";
import { isNamedBy } from "../domain/outbound/hosts.ts";
import { masking } from "../domain/outbound/mask.ts";
import { checkUrl, type Policy } from "../domain/outbound/policy.ts";
import { policyOf } from "../outbound/models.ts";
import type { SourceSecret } from "./http/call.ts";
import type { McpAccess } from "./mcp/access.ts";
import type { SecretSetting, Settings } from "./settings.ts";

/** A secret, and the header that a server is sent it in. */
export type PlacedSecret = SourceSecret & Pick<SecretSetting, "as" | "prefix">;

export interface Reach {
  readonly policy: Policy;
  /** By the source's name for them; those alone that the deployment has. */
  readonly secrets: Readonly<Record<string, PlacedSecret>>;
  /** The only hosts that calls go to; undefined for any that the deployment allows. */
  readonly hosts: readonly string[] | undefined;
  readonly deadline_ms: number;
  readonly reply_bytes: number;
  readonly retry_after_max_ms: number;
  /** How long the source is left alone at first where it is down. */
  readonly pause_ms: number;
}

export function reachOf(env: object, { secrets, hosts }: Pick<Settings, "secrets" | "hosts">): Reach {
  const { RETRY_AFTER_MAX_MS, SOURCE_PAUSE_MS } = configOf(env);
  const { deadline_ms, output_bytes } = limitsOf(env);
  const held = secrets.flatMap(({ name, binding, hosts, as, prefix }): [string, PlacedSecret][] => {
    const value = secretText(env, binding);
    return value === undefined ? [] : [[name, { binding, value, hosts, as, prefix }]];
  });
  return {
    policy: policyOf(env),
    secrets: Object.fromEntries(held),
    hosts,
    deadline_ms,
    reply_bytes: output_bytes,
    retry_after_max_ms: RETRY_AFTER_MAX_MS,
    pause_ms: SOURCE_PAUSE_MS,
  };
}

/** What the deployment has under the name of a secret, if that is a text. */
export function secretText(env: object, binding: string): string | undefined {
  const value = (env as Record<string, unknown>)[binding];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Why no request may go to a URL, or null. Of a URL with parts to be filled in it is the host that counts. */
export function whyNotReached(url: string, { policy, hosts }: Pick<Reach, "policy" | "hosts">): string | null {
  const checked = checkUrl(url.replace(/[{}]/g, ""), policy);
  if (!checked.ok) return checked.message;
  if (hosts === undefined || isNamedBy(hosts, checked.url)) return null;
  return `${checked.url.host} is not among the hosts of the source: expected one of ${hosts.join(", ")}`;
}

/** How a server is asked: with those of the source's secrets that it is named for. */
export function accessOf(url: string, { policy, secrets, reply_bytes }: Reach): McpAccess {
  const sent = Object.values(secrets).filter(({ hosts }) => URL.canParse(url) && isNamedBy(hosts, new URL(url)));
  return {
    policy,
    secrets: sent.map(({ binding: name, as, prefix, value }) => ({ name, as, prefix, value })),
    replyBytes: reply_bytes,
  };
}

/** Takes the secrets of a source out of a text. */
export function maskingOf({ secrets }: Pick<Reach, "secrets">): (text: string) => string {
  return masking(Object.values(secrets).map(({ value }) => value));
}
