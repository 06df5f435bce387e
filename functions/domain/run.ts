/** A run's specification: what a user asks for. Every field has a default that is good without a word. */
import { z } from "zod";
import { targetsFor } from "./diversity/targets.ts";
import { ANSWER_TYPES, quotasSchema } from "./quotas.ts";
import { DOMAINS, domainSchema, FAMILIES } from "./schema.ts";

export const TOOLSET_MIN = 15;
export const TOOLSET_MAX = 50;

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** A chat completions endpoint for one role; `key` is the name of a secret of the deployment, never its value. */
export const modelSpecificationSchema = z.strictObject({
  base_url: z.url({ protocol: /^https?$/ }),
  model: z.string().min(1),
  key: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*_KEY$/, "the name of a secret in capitals that ends in _KEY")
    .refine((name) => name !== "API_KEY", "API_KEY guards this API and is never sent anywhere")
    .optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).optional(),
});
export type ModelSpecification = z.infer<typeof modelSpecificationSchema>;

const fields = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,47}$/, "lower-case letters, digits and hyphens, at most 48 characters")
    .default("dive")
    .describe("Name of the dataset that the run ends in"),
  count: z.int().min(1).max(100_000).default(100).describe("Tasks to keep"),
  seed: z.int().min(0).max(4_294_967_295).default(0).describe("Random seed, 32 bits unsigned"),
  domains: z
    .array(domainSchema)
    .min(1)
    .refine(unique, "each domain once")
    .default([...DOMAINS])
    .describe("Domains that tasks are drawn from, in equal shares unless the quotas say otherwise"),
  rounds: z
    .int()
    .min(1)
    .max(3)
    .default(3)
    .describe("Rounds of evidence collection and derivation (K), at most; one more where quotas.novelty asks for it"),
  toolset: z
    .strictObject({
      min: z.int().min(TOOLSET_MIN).max(TOOLSET_MAX).default(TOOLSET_MIN),
      max: z.int().min(TOOLSET_MIN).max(TOOLSET_MAX).default(TOOLSET_MAX),
    })
    .refine((t) => t.min <= t.max, { message: "min is greater than max", path: ["min"] })
    .prefault({})
    .describe("Tools offered to a task"),
  attempts: z.int().min(0).max(16).default(4).describe("Solver attempts a task (k)"),
  models: z
    .strictObject({
      collector: modelSpecificationSchema.optional(),
      deriver: modelSpecificationSchema.optional(),
      solver: modelSpecificationSchema.optional(),
    })
    .optional()
    .describe("Models by role; a role that is not named is the embedded teacher, which needs no key and no network"),
  quotas: quotasSchema.prefault({}).describe("What kept tasks should be like: shares to balance and bounds to keep"),
  sampling: z
    .enum(["coordinator", "uniform"])
    .default("coordinator")
    .describe(
      "How configurations are drawn: least covered first, or, as a baseline to compare with, uniformly at random whatever has been kept",
    ),
  wave: z.int().min(1).max(500).default(64).describe("Tasks planned at a time; quotas look at settled waves only"),
});
export const runSpecificationSchema = fields.superRefine(({ domains, quotas, rounds }, context) => {
  const refuse = (message: string, ...path: string[]) =>
    context.addIssue({ code: "custom", message, path: ["quotas", ...path] });
  for (const domain of Object.keys(quotas.domains))
    if (!domains.some((wanted) => wanted === domain)) refuse("expected a domain of the run", "domains", domain);
  const nothing = (weights: Readonly<Record<string, number | undefined>>, all: readonly string[]) =>
    all.every((name) => weights[name] === 0);
  if (nothing(quotas.domains, domains)) refuse("expected one above 0", "domains");
  if (nothing(quotas.families, FAMILIES)) refuse("expected one above 0", "families");
  if (nothing(quotas.answers, ANSWER_TYPES)) refuse("expected one above 0", "answers");
  if (targetsFor(rounds, quotas.targets, quotas.calls).length === 0)
    refuse(`expected one above 0 that has at most ${rounds} rounds and a number of calls as asked for`, "targets");
});
export type RunSpecification = z.infer<typeof runSpecificationSchema>;

/** The models whose secret the environment does not hold, as fields of the specification with what was expected. */
export function missingSecrets(specification: RunSpecification, env: object): { field: string; message: string }[] {
  return Object.entries(specification.models ?? {}).flatMap(([role, model]) => {
    if (model?.key === undefined || typeof (env as Record<string, unknown>)[model.key] === "string") return [];
    return [{ field: `models.${role}.key`, message: `the secret ${model.key} is not set in this deployment` }];
  });
}

/** True if every role is the embedded teacher: the same specification then gives the same records, byte for byte. */
export function isDeterministic(specification: RunSpecification): boolean {
  return Object.values(specification.models ?? {}).every((model) => model === undefined);
}
