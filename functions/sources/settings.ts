/** What users say of a source besides where it is: which hosts its calls and its secrets may go to, what its tools are, how often it may be called. */
import { z } from "zod";
import { notFiveFields } from "../domain/cron.ts";
import { hostEntry, isNamedBy } from "../domain/outbound/hosts.ts";
import type { Policy } from "../domain/outbound/policy.ts";
import { domainSchema, kindSchema } from "../domain/schema.ts";
import { type Draft, effectSchema } from "./draft.ts";

/** Secrets, hosts and overrides that one source names, at most. */
const SECRETS_MAX = 16;
const HOSTS_MAX = 64;
const OVERRIDES_MAX = 2_000;

const hostSchema = z
  .string()
  .max(300)
  .refine((text) => hostEntry(text)?.below === false, "expected host or host:port, IPv6 in brackets");

/** A secret as tools name it, the deployment's binding that holds it, and where it may be sent. */
export const secretSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z][\w.-]{0,63}$/, "expected a letter, then at most 63 letters, digits, _, . and -"),
  binding: z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, "expected the name of a binding, in capital letters"),
  hosts: z.array(hostSchema).min(1).max(HOSTS_MAX),
  /** The header that a server is sent it in, and what stands before it there; of other kinds their tools say it. */
  as: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, "expected the name of a header")
    .default("Authorization"),
  prefix: z
    .string()
    .max(64)
    .regex(/^[ -~]*$/, "expected visible characters")
    .default("Bearer "),
});
export type SecretSetting = z.infer<typeof secretSchema>;

/** Where the schema of an output is from: what the source states, or what its tools were seen to return, whatever it states. */
const outputFromSchema = z.enum(["stated", "learnt"]);

export const overrideSchema = z.strictObject({
  output: outputFromSchema.optional(),
  effect: effectSchema.optional(),
  kind: kindSchema.optional(),
  domain: domainSchema.optional(),
  /** One that is not enabled is in no pool. */
  enabled: z.boolean().optional(),
});
export type Override = z.infer<typeof overrideSchema>;

export const rateLimitSchema = z.strictObject({
  /** Requests a second, over all who call the source. */
  per_second: z.number().positive().max(1_000).optional(),
  /** Requests at once, over all who call it. */
  concurrent: z.int().min(1).max(64).default(4),
});
export type RateLimit = z.infer<typeof rateLimitSchema>;

/** When calls of the source that were recorded are made again by themselves, and how many of a tool. */
export const driftSchema = z.strictObject({
  cron: z
    .string()
    .max(200)
    .superRefine((text, context) => {
      const message = notFiveFields(text);
      if (message !== null) context.addIssue({ code: "custom", message });
    }),
  calls: z.int().min(1).max(20).default(3),
});

export const settingsFields = {
  domain: domainSchema.default("general"),
  licence: z.string().trim().min(1).max(200).optional(),
  hosts: z.array(hostSchema).min(1).max(HOSTS_MAX).optional(),
  secrets: z
    .array(secretSchema)
    .max(SECRETS_MAX)
    .refine((secrets) => new Set(secrets.map(({ name }) => name)).size === secrets.length, "each name once")
    .default([]),
  allow_writes: z.boolean().default(false),
  output: outputFromSchema.optional(),
  rate_limit: rateLimitSchema.prefault({}),
  drift: driftSchema.optional(),
  overrides: z
    .record(z.string().min(1).max(64), overrideSchema)
    .refine((all) => Object.keys(all).length <= OVERRIDES_MAX, `expected at most ${OVERRIDES_MAX} tools`)
    .default({}),
};

export const settingsSchema = z.strictObject(settingsFields);
export type Settings = z.infer<typeof settingsSchema>;

export interface SettingFault {
  readonly field: string;
  readonly message: string;
}

/**
 * Which secrets cannot be used as they are named: their binding is not set, or SECRET_HOSTS does not let it go to a host.
 * @param isSet whether the deployment has a text under that binding.
 */
export function secretFaults(
  secrets: readonly SecretSetting[],
  { secretHosts }: Pick<Policy, "secretHosts">,
  isSet: (binding: string) => boolean,
): SettingFault[] {
  return secrets.flatMap(({ binding, hosts }, i): SettingFault[] => {
    const field = `secrets.${i}`;
    const named = Object.hasOwn(secretHosts, binding) ? (secretHosts[binding] ?? []) : [];
    // Told first: whether a binding is set is nobody's business where it may go nowhere.
    if (named.length === 0)
      return [{ field: `${field}.binding`, message: `expected one that SECRET_HOSTS names hosts for, not ${binding}` }];
    if (!isSet(binding))
      return [{ field: `${field}.binding`, message: `the secret ${binding} is not set in this deployment` }];
    return hosts.flatMap((host, j) =>
      isNamedBy(named, new URL(`https://${host}/`))
        ? []
        : [
            {
              field: `${field}.hosts.${j}`,
              message: `${binding} may not be sent to ${host}: expected SECRET_HOSTS to hold {"${binding}": ["${host}"]}`,
            },
          ],
    );
  });
}

/** The schema that the source states of the tool's output, unless it is to be learnt in its place. */
export function statedOutput(
  { name, output }: Pick<Draft, "name" | "output">,
  { output: from, overrides }: Pick<Settings, "output" | "overrides">,
): Draft["output"] {
  const own = Object.hasOwn(overrides, name) ? overrides[name]?.output : undefined;
  return (own ?? from ?? "stated") === "learnt" ? undefined : output;
}

/** The tool as its user sees it: what is said of it goes before what the source says. */
export function overridden<T extends { readonly name: string; readonly effect: string; readonly kind: string }>(
  draft: T,
  { domain, overrides }: Pick<Settings, "domain" | "overrides">,
) {
  const said = Object.hasOwn(overrides, draft.name) ? overrides[draft.name] : undefined;
  return {
    effect: said?.effect ?? (draft.effect as z.infer<typeof effectSchema>),
    kind: said?.kind ?? (draft.kind as z.infer<typeof kindSchema>),
    domain: said?.domain ?? domain,
    enabled: said?.enabled ?? true,
  };
}
