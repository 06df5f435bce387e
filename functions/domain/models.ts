/**
 * Models by role: what a run's specification says of the chat completions endpoints that its roles speak to, and which model
 * of a mix a task gets. A role without a model is the embedded teacher, or, for editor, judge and closed book, left out.
 */
import { z } from "zod";
import { randomOf } from "../lib/random.ts";
import { isShallow } from "./json.ts";
import { baseUrlOf } from "./outbound/url.ts";

export const ROLES = ["collector", "deriver", "editor", "solver", "judge", "closed_book"] as const;
export type Role = (typeof ROLES)[number];

/** US dollars for a million tokens. */
const usd = z.number().min(0).max(1_000_000);

export const pricesSchema = z.strictObject({
  input: usd.describe("US dollars for a million input tokens"),
  output: usd.describe("US dollars for a million output tokens, reasoning included"),
  cached_input: usd
    .optional()
    .describe("US dollars for a million input tokens read from a cache; as other input if not given"),
});
export type Prices = z.infer<typeof pricesSchema>;

/** Whether the deployment lets requests go there is another question: `outbound/policy.ts`. */
const baseUrlSchema = z
  .string()
  .superRefine((text, context) => {
    const read = baseUrlOf(text);
    if (!read.ok) context.addIssue({ code: "custom", message: read.message });
  })
  .meta({ format: "uri" })
  .describe("Up to and without /chat/completions: http or https, without user info, query and fragment");

/** Far more than any endpoint's fields have; what is nested without end cannot be written as text. */
const EXTRA_DEPTH = 20;

/** What is named for the address of models that a binding runs. */
const WORKERS_AI = "workers-ai";

const modelFields = z.strictObject({
  base_url: baseUrlSchema.optional(),
  binding: z
    .enum(["AI"])
    .optional()
    .describe("In place of `base_url` and `key`: the deployment's binding of Workers AI, which runs the model"),
  model: z.string().min(1).max(200),
  key: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*_KEY$/, "the name of a secret in capitals that ends in _KEY")
    .refine((name) => name !== "API_KEY", "API_KEY guards this API and is never sent anywhere")
    .optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).optional().describe("Tokens of one completion"),
  weight: z
    .number()
    .positive()
    .max(1_000_000)
    .optional()
    .describe("In a mix: how often this one is taken; 1 if not given"),
  prices: pricesSchema.optional().describe("What tokens cost; costs are null where it is not given"),
  concurrency: z
    .int()
    .min(1)
    .max(1024)
    .optional()
    .describe(
      "Requests at once, at most, over all consumers; 16 if not given. Fewer are made while the endpoint refuses some",
    ),
  timeout_ms: z.int().min(1000).max(600_000).optional().describe("Deadline of one request; 120000 if not given"),
  tool_calls: z
    .enum(["native", "prompted"])
    .optional()
    .describe(
      "`prompted` writes the tools into the prompt and reads calls from the text, for models without tool calling",
    ),
  structured: z
    .enum(["json_schema", "json_object", "none"])
    .optional()
    .describe(
      "How JSON is asked for; `json_schema` if not given. A weaker form is used where the endpoint refuses this one",
    ),
  output_tokens: z
    .int()
    .min(50)
    .max(200_000)
    .optional()
    .describe("Tokens of one tool output that the model is shown, about; 4000 if not given. What is stored is whole"),
  extra_body: z
    .record(z.string(), z.unknown())
    .refine((body) => isShallow(body, EXTRA_DEPTH), `lists and objects in one another ${EXTRA_DEPTH} deep at most`)
    .optional()
    .describe("Further fields of the request body, as the endpoint wants them; they win over what is sent otherwise"),
});

/** A chat completions endpoint, or a binding; `key` is the name of a secret of the deployment, never its value. */
export const modelSpecificationSchema = modelFields.superRefine(({ base_url, binding, key }, context) => {
  const refuse = (field: string, message: string) => context.addIssue({ code: "custom", message, path: [field] });
  if (base_url === undefined && binding === undefined) refuse("base_url", "expected the address of an endpoint");
  if (base_url !== undefined && binding !== undefined) refuse("binding", "expected base_url or binding, not both");
  if (binding !== undefined && key !== undefined) refuse("key", "expected none: a binding takes no key");
});
export type ModelSpecification = z.infer<typeof modelSpecificationSchema>;

/** Where a model is asked: what tells endpoints apart. */
export function addressOf({ base_url }: Pick<ModelSpecification, "base_url">): string {
  return base_url ?? WORKERS_AI;
}

/** What names the embedded teacher where a deployment has models of its own for a role. */
const EMBEDDED = "embedded";

function modelsWith(model: typeof modelFields) {
  const roleSchema = z.union([model, z.array(model).min(1).max(16), z.literal(EMBEDDED)]);
  return z.strictObject({
    collector: roleSchema.optional(),
    deriver: roleSchema.optional(),
    editor: roleSchema
      .optional()
      .describe("Rewrites the question of the last round as a person would ask it; the answer stays as it is"),
    solver: roleSchema.optional(),
    judge: roleSchema
      .optional()
      .describe("Says whether the evidence entails the answer and whether the question is ambiguous"),
    closed_book: roleSchema
      .optional()
      .describe("Answers without tools: a task that it answers needs no tools and is dropped"),
  });
}

export const modelsSchema = modelsWith(modelSpecificationSchema);
export type Models = z.infer<typeof modelsSchema>;

/** Models as they may stand in the store: an address that requests may name no more is refused where it is to be called. */
export const storedModelsSchema = modelsWith(modelFields.extend({ base_url: z.string().optional() }));

/** The models of a role, in the order in which they are named; none where the role is not named. */
export function modelsOf(models: Models | undefined, role: Role): readonly ModelSpecification[] {
  const named = models?.[role];
  if (named === undefined || named === EMBEDDED) return [];
  return Array.isArray(named) ? named : [named];
}

/**
 * The model that a task's role falls to; undefined where the role is not named. It depends on the task alone, so whoever
 * asks, and however often, gets the same one.
 * @param random the configuration's `random`.
 * @param attempt tells the solver's attempts apart: each is drawn by itself.
 */
export function modelFor(
  models: Models | undefined,
  role: Role,
  random: number,
  attempt = 0,
): ModelSpecification | undefined {
  const mix = modelsOf(models, role);
  if (mix.length < 2) return mix[0];
  return randomOf(random, "model", role, attempt).weighted(mix, ({ weight }) => weight ?? 1);
}

/** The models of a run: those that it names and, for roles that it does not, those that its deployment has for them. */
export function withDefaults(models: Models | undefined, defaults: Models): Models | undefined {
  const both = { ...defaults, ...models };
  return Object.keys(both).length === 0 ? undefined : both;
}

/** Each model of each role, with the field of the specification that names it. */
export function eachModel(models: Models | undefined): { role: Role; field: string; model: ModelSpecification }[] {
  return ROLES.flatMap((role) => {
    const several = Array.isArray(models?.[role]);
    return modelsOf(models, role).map((model, i) => ({
      role,
      field: `models.${role}${several ? `.${i}` : ""}`,
      model,
    }));
  });
}

/** The embedded solver knows the grammar of the embedded deriver, and no other wording. */
const UNREAD =
  "models.editor rewrites questions and models.solver is not named: the embedded solver does not understand rewritten ones";

const UNJUDGED =
  "models.editor rewrites questions and models.judge is not named: programs alone check that they still ask the same";

/** What a user should know of the models that were named; empty where nothing is odd. */
export function modelWarnings(models: Models | undefined): string[] {
  const nameOf = (model: ModelSpecification) => `${model.model} at ${addressOf(model)}`;
  const solvers = new Set(modelsOf(models, "solver").map(nameOf));
  const both = modelsOf(models, "judge")
    .map(nameOf)
    .filter((name) => solvers.has(name))
    .map((name) => `${name} is solver and judge: a judge tends to agree with answers of its own`);
  if (modelsOf(models, "editor").length === 0) return both;
  return [
    ...both,
    ...(solvers.size === 0 ? [UNREAD] : []),
    ...(modelsOf(models, "judge").length === 0 ? [UNJUDGED] : []),
  ];
}
