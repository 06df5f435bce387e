/** The environment, parsed once at the edge of every entry point; a wrong setting fails loudly and names itself. */
import { z } from "zod";
import { eachModel, modelsSchema } from "./domain/models.ts";
import { checkModel, privateHostFault, secretHostFault } from "./domain/outbound/policy.ts";
import { baseUrlOf } from "./domain/outbound/url.ts";
import { jsonText } from "./domain/schema.ts";

const milliseconds = z.coerce.number().int().positive();
const count = z.coerce.number().int().positive();
const names = z
  .string()
  .default("")
  .transform((text) => text.split(",").flatMap((name) => name.trim() || []));

/** Names the first entry at fault, and what was expected of it. */
function refuseFaults(faultOf: (entry: string) => string | null) {
  return (entries: readonly string[], context: z.core.$RefinementCtx) => {
    const wrong = entries.find((entry) => faultOf(entry) !== null);
    if (wrong === undefined) return;
    context.addIssue({ code: "custom", message: `${JSON.stringify(wrong)}: ${faultOf(wrong)}` });
  };
}

/** For an address that paths are put behind. */
function refuseOtherUrls(text: string, context: z.core.$RefinementCtx): void {
  const checked = baseUrlOf(text);
  if (!checked.ok) context.addIssue({ code: "custom", message: checked.message });
}

const settingsSchema = z.object({
  /** Bearer key that guards the API. */
  API_KEY: z.string().min(1).optional(),
  /** Who may use the API where there is no key: nobody, or, for the local set-up, who asks this machine by one of its own names (`local`), or everybody (`true`). */
  API_OPEN: z.enum(["false", "local", "true"]).default("false"),
  /** How long a reservation is held before it returns: longer than any task takes. */
  LEASE_MS: milliseconds.default(15 * 60_000),
  /** A task that has not moved for this long is sent to its stage again. */
  STALL_MS: milliseconds.default(2 * 60_000),
  /** The same for a run that names models, or that draws from a user's source: a round of theirs may take as long as many a run. */
  MODEL_LEASE_MS: milliseconds.default(24 * 60 * 60_000),
  /**
   * Who gives no sign of life for this long is taken for dead, and what it was at is taken over by others. While a call is
   * under way one is given every third of it. In a run without models three `TOOL_DEADLINE_MS`, if that is sooner.
   */
  CLAIM_MS: milliseconds.default(15 * 60_000),
  /**
   * Bytes of one reply that are read, decompressed; what is longer is cut off and is of no use. 64,000 tokens of Chinese with
   * every character escaped are 600 KB; twenty replies at once of twice as much rise close to 64 MB (`npm run memory`).
   */
  REPLY_BYTES: count.default(1_000_000),
  /** The longest that an endpoint may ask to be left alone (`Retry-After`). */
  RETRY_AFTER_MAX_MS: milliseconds.default(60 * 60_000),
  /** What could not be asked of an endpoint for this long is dropped with its reason. */
  WAIT_MAX_MS: milliseconds.default(24 * 60 * 60_000),
  /** A source of tools that is down is left alone for so long at first; each pause after it is twice as long, sixteen times at most. */
  SOURCE_PAUSE_MS: milliseconds.default(5_000),
  /** A run whose task has waited so long for a source that is down is paused. */
  SOURCE_DOWN_MS: milliseconds.default(5 * 60_000),
  /** A role that came to nothing so often in a row, for one reason and with nothing kept, pauses its run. */
  REPEATED_FAULTS: count.default(20),
  /** How long a call may take of a tool that is not pure, or that has to be waited for; never longer than half of `CLAIM_MS`. */
  TOOL_DEADLINE_MS: milliseconds.default(30_000),
  /** Bytes that such a tool may return, as JSON; a longer output is an error of the call. */
  TOOL_OUTPUT_BYTES: count.default(1_000_000),
  /** Bytes that the database may hold: what D1 allows, 10 GB. Near it runs are refused, and then paused, before it fails. */
  DATABASE_BYTES: count.default(10_000_000_000),
  /** Hosts that models may be at although they are private, loopback or link-local addresses: `host` or `host:port`, with commas between them. Plain http goes to these alone. */
  PRIVATE_HOSTS: names.superRefine(refuseFaults(privateHostFault)),
  /** Hosts that each secret may be sent to: JSON like `{"OPENAI_KEY": ["api.openai.com"]}`; `host`, `host:port` or `*.host`. */
  SECRET_HOSTS: jsonText
    .pipe(z.record(z.string(), z.array(z.string()).superRefine(refuseFaults(secretHostFault))))
    .default({}),
  /** S3 API of the bucket, which presigned links lead to: `https://<account>.r2.cloudflarestorage.com`. Without all of these there are none. */
  S3_ENDPOINT: z.string().superRefine(refuseOtherUrls).optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** What the hashes of block lists are made with; without it the deployment draws one and stores it in its database. Lists have to be uploaded again after a change. */
  BLOCK_LIST_SECRET: z.string().min(16).optional(),
  /** The Hugging Face Hub that datasets are pushed to. */
  HUB_URL: z.string().superRefine(refuseOtherUrls).default("https://huggingface.co"),
  /** Models by role for runs that name none for it: JSON of what `models` of a specification holds. */
  MODELS: jsonText.pipe(modelsSchema).default({}),
});

/** The models of a deployment keep to its own settings, so that no run fails by what its caller did not say. */
const configSchema = settingsSchema.superRefine(({ MODELS, PRIVATE_HOSTS, SECRET_HOSTS }, context) => {
  const policy = { privateHosts: PRIVATE_HOSTS, secretHosts: SECRET_HOSTS };
  for (const { field, model } of eachModel(MODELS))
    for (const fault of checkModel(model, policy))
      context.addIssue({
        code: "custom",
        message: fault.message,
        path: [...field.replace("models", "MODELS").split("."), fault.field],
      });
});
export type Config = z.infer<typeof configSchema>;

/** A setting of the deployment that cannot be: nothing works until somebody mends it, and nothing is lost till then. */
export class WrongSetting extends Error {
  override readonly name = "WrongSetting";
}

export function configOf(env: object): Config {
  const parsed = configSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new WrongSetting(`setting ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}

/** Deadlines of a tool that a claim lasts where no model is called: who holds it gives a sign of life before every call. */
const CLAIM_DEADLINES = 3;

/**
 * How long a claim lasts without a sign of life, milliseconds. Work that only tools take their time for is taken over far
 * sooner than the lease of its task runs out, which is as short as that of any run without models.
 */
export function claimMsOf(env: object, callsModels: boolean): number {
  const { CLAIM_MS, TOOL_DEADLINE_MS } = configOf(env);
  return callsModels ? CLAIM_MS : Math.min(CLAIM_MS, CLAIM_DEADLINES * TOOL_DEADLINE_MS);
}

/** What bounds a call of a tool. */
export function limitsOf(env: object): { readonly deadline_ms: number; readonly output_bytes: number } {
  const { TOOL_DEADLINE_MS, TOOL_OUTPUT_BYTES, CLAIM_MS } = configOf(env);
  // Who waits for a call must not be taken for dead meanwhile.
  return { deadline_ms: Math.min(TOOL_DEADLINE_MS, CLAIM_MS / 2), output_bytes: TOOL_OUTPUT_BYTES };
}
