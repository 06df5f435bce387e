/** A run's specification: what a user asks for. Every field has a default that is good without a word. */
import { z } from "zod";
import { blockListIdsSchema } from "./block_lists/check.ts";
import { licenceSchema } from "./dataset/licence.ts";
import { targetsFor } from "./diversity/targets.ts";
import { canonicalJson, sha256Hex } from "./json.ts";
import { eachModel, modelsSchema, storedModelsSchema } from "./models.ts";
import { EMBEDDED_POOL, poolNameSchema, poolSharesSchema } from "./pool_shares.ts";
import { idIn, projectOfName, withProject } from "./project.ts";
import { QUESTIONS_DEFAULT, questionsSchema } from "./questions.ts";
import { ANSWER_TYPES, quotasSchema } from "./quotas.ts";
import { domainSchema, FAMILIES, type Json } from "./schema.ts";
import { skillSchema } from "./solving/skill.ts";
import { earlyStopSchema } from "./solving/stop.ts";
import { TIERS, tierName, tiersOf } from "./solving/tier.ts";
import { LEARN_FROM_MAX, usedTogetherSchema } from "./used_together.ts";
import { variantsSchema } from "./variants/variant.ts";

export const TOOLSET_MIN = 15;
export const TOOLSET_MAX = 50;
/** Share of a toolset that may be out of reach of the seed: at most, and where a run does not say. */
export const DISTRACTORS_MAX = 0.7;
export const DISTRACTORS = 0.5;

export const WAVE_MAX = 500;
export const WAVES_AHEAD_MAX = 3;

/** Characters of a run's id, at most. */
const RUN_ID_MAX = 80;

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** US dollars that a budget may state. */
export const BUDGET_USD_MAX = 10_000_000;
/** Tokens that a budget may state: sums of more are not exact. */
export const BUDGET_TOKENS_MAX = Number.MAX_SAFE_INTEGER;

/** What a run may spend on models, over all roles; it ends, with what it has, when one of them is reached. */
export const budgetSchema = z
  .strictObject({
    usd: z
      .number()
      .positive()
      .max(BUDGET_USD_MAX)
      .optional()
      .describe("US dollars, by the prices that the models state"),
    tokens: z.int().positive().max(BUDGET_TOKENS_MAX).optional().describe("Input and output tokens together"),
  })
  .refine(({ usd, tokens }) => usd !== undefined || tokens !== undefined, "expected usd, tokens or both");
export type Budget = z.infer<typeof budgetSchema>;

const domainsSchema = z.array(domainSchema).min(1).refine(unique, "each domain once");

const fields = z.strictObject({
  name: z
    .string()
    .regex(
      withProject("[a-z0-9][a-z0-9-]{0,47}"),
      "lower-case letters, digits and hyphens, at most 48 characters, with the name of a project and a dot in front or not",
    )
    .default("dive")
    .describe("Name of the dataset that the run ends in"),
  count: z.int().min(1).max(100_000).default(100).describe("Tasks to keep"),
  seed: z.int().min(0).max(4_294_967_295).default(0).describe("Random seed, 32 bits unsigned"),
  pool: poolNameSchema
    .default(EMBEDDED_POOL)
    .describe("Tool pool that it draws from, by the name of the source that has it"),
  pools: poolSharesSchema
    .optional()
    .describe(
      "Several pools in place of one, and how many of the kept tasks have a tool of each as their focus: shares, 1 together. Tools of all of them may stand in one task",
    ),
  domains: domainsSchema
    .optional()
    .describe(
      "Domains that tasks are drawn from, in equal shares unless the quotas say otherwise; all of the pool if not given",
    ),
  rounds: z
    .int()
    .min(1)
    .max(3)
    .default(3)
    .describe(
      "Rounds of evidence collection and derivation (K), at most; one more, or two of varied questions, where quotas.novelty asks for it",
    ),
  toolset: z
    .strictObject({
      min: z.int().min(TOOLSET_MIN).max(TOOLSET_MAX).default(TOOLSET_MIN),
      max: z.int().min(TOOLSET_MIN).max(TOOLSET_MAX).default(TOOLSET_MAX),
      distractors: z
        .number()
        .min(0)
        .max(DISTRACTORS_MAX)
        .default(DISTRACTORS)
        .describe(
          "Share of a toolset that may be out of reach of the task's seed; the others can be called in as many calls as the task may make one after the other, as far as the pool has such tools",
        ),
    })
    .refine((t) => t.min <= t.max, { message: "min is greater than max", path: ["min"] })
    .prefault({})
    .describe("Tools offered to a task: how many, and how many of them need not lead anywhere from where it starts"),
  attempts: z.int().min(0).max(16).default(4).describe("Solver attempts a task (k)"),
  skill: skillSchema
    .default("graded")
    .describe(
      "How able the embedded solver is, where no model plays it: graded (four solvers of rising skill take turns, so that a pass rate says how hard a task is) or best (one that makes no slip of its own)",
    ),
  early_stop: earlyStopSchema
    .optional()
    .describe(
      "When a task is attempted no further before it has all its attempts. Pass rates are then biased estimates, since when to stop depended on the outcomes: too high where correct attempts stop it, too low where wrong ones do",
    ),
  questions: questionsSchema
    .default(QUESTIONS_DEFAULT)
    .describe(
      "What the embedded teacher asks further about what it found: natural (what people would ask) or varied (whatever chains: more call graphs and topologies, in questions some of which read as puzzles). Models that collect decide it themselves",
    ),
  learn_from: z
    .array(z.string().min(1).max(RUN_ID_MAX))
    .min(1)
    .max(LEARN_FROM_MAX)
    .refine(unique, "each run once")
    .optional()
    .describe(
      "Earlier runs, by id, from which it learns which tools belong together: used_together is read of their kept tasks when it is started",
    ),
  used_together: usedTogetherSchema
    .optional()
    .describe(
      "Pairs of tools that are offered together sooner than others: what learn_from came to, in whose place it stands then, or what is stated",
    ),
  block_lists: blockListIdsSchema
    .optional()
    .describe("Block lists, by id: a task whose question stands in one of them, or nearly does, is dropped"),
  licence: licenceSchema.optional(),
  variants: variantsSchema
    .optional()
    .describe(
      "Variants of kept tasks, made besides: harder tasks with the same answer, each in the split of the task that it varies",
    ),
  models: modelsSchema
    .optional()
    .describe(
      "Models by role, one or a weighted mix; a collector, deriver or solver that is not named is the embedded teacher, which needs no key and no network",
    ),
  budget: budgetSchema
    .optional()
    .describe("What models may cost; a run with models that names none gets three times its forecast"),
  quotas: quotasSchema.prefault({}).describe("What kept tasks should be like: shares to balance and bounds to keep"),
  sampling: z
    .enum(["coordinator", "uniform"])
    .default("coordinator")
    .describe(
      "How configurations are drawn: least covered first, or, as a baseline to compare with, uniformly at random whatever has been kept",
    ),
  archive: z
    .enum(["after_release"])
    .optional()
    .describe(
      "When its traces move to object storage by themselves, compressed and still read by the API: after_release, once its dataset is released; only when asked for if not given",
    ),
  wave: z.int().min(1).max(WAVE_MAX).default(64).describe("Tasks planned at a time; quotas look at settled waves only"),
  waves_ahead: z
    .int()
    .min(0)
    .max(WAVES_AHEAD_MAX)
    .optional()
    .describe(
      "Waves that may be planned while the one before them has tasks under way, so that not every wave waits for the slowest task of another; not given, it is 1 for a run with models and 0 for one without",
    ),
});
type Fields = z.infer<typeof fields>;

/** What fields ask of each other. */
function checkTogether(specification: Fields, context: z.RefinementCtx<Fields>): void {
  const { domains, quotas, rounds, attempts, early_stop, pool, pools, sampling } = specification;
  const refuse = (message: string, ...path: string[]) =>
    context.addIssue({ code: "custom", message, path: ["quotas", ...path] });
  const nothing = (weights: Readonly<Record<string, number | undefined>>, all: readonly string[]) =>
    all.every((name) => weights[name] === 0);
  if (pools !== undefined && pool !== EMBEDDED_POOL)
    context.addIssue({ code: "custom", message: "expected no pool beside pools", path: ["pool"] });
  if (pools !== undefined && sampling === "uniform")
    context.addIssue({
      code: "custom",
      message: "expected coordinator: uniform draws keep no shares",
      path: ["sampling"],
    });
  for (const field of ["learn_from", "used_together"] as const)
    if (specification[field] !== undefined && sampling === "uniform")
      context.addIssue({
        code: "custom",
        message: "expected none: uniform draws do not look at what was used together",
        path: [field],
      });
  if (domains !== undefined) {
    for (const domain of Object.keys(quotas.domains))
      if (!domains.includes(domain)) refuse("expected a domain of the run", "domains", domain);
    if (nothing(quotas.domains, domains)) refuse("expected one above 0", "domains");
  }
  if (nothing(quotas.families, FAMILIES)) refuse("expected one above 0", "families");
  if (nothing(quotas.answers, ANSWER_TYPES)) refuse("expected one above 0", "answers");
  if (targetsFor(rounds, quotas.targets, quotas.calls, specification.questions).length === 0)
    refuse(`expected one above 0 that has at most ${rounds} rounds and a number of calls as asked for`, "targets");
  if (quotas.tiers !== undefined) {
    const possible = tiersOf(attempts);
    for (const tier of TIERS)
      if ((quotas.tiers[tierName(tier)] ?? 0) > 0 && !possible.has(tier))
        refuse(`expected 0: ${attempts} attempts have no pass rate of tier ${tier}`, "tiers", tierName(tier));
    if (early_stop !== undefined)
      refuse("expected no early_stop beside it: a pass rate of fewer attempts is biased, and so is its tier", "tiers");
  }
  for (const field of ["after_correct", "after_wrong"] as const)
    if ((early_stop?.[field] ?? 0) > attempts)
      context.addIssue({
        code: "custom",
        message: `expected at most attempts, which is ${attempts}`,
        path: ["early_stop", field],
      });
}

/** What a user asks for. */
export const runRequestSchema = fields.superRefine(checkTogether);
export type RunRequest = z.infer<typeof runRequestSchema>;

const whole = fields.extend({ domains: domainsSchema });

/** What is asked for, with all that the run's pool decides of it. */
export const runSpecificationSchema = whole.superRefine(checkTogether);
export type RunSpecification = z.infer<typeof runSpecificationSchema>;

/** What a specification in the store is read by: checks of requests that have grown since it was stored do not hold for it. */
export const storedSpecificationSchema = whole.extend({
  models: storedModelsSchema.optional(),
  // A run from before there was a family of solvers goes on with the one that there was.
  skill: skillSchema.default("best"),
});

/** A field that the pool does not bear out, and what was expected of it. */
export interface SpecificationFault {
  readonly field: string;
  readonly message: string;
}

/** Faults of one kind that are named, at most: a request may have tens of thousands, and to look for what each may have meant takes its time. */
const FAULTS_MAX = 50;

/** What is asked for over a pool that has these domains and tools, or the fields that are at fault. `hint` ends what is said of an unknown name. */
export function specificationOver(
  pool: {
    readonly domains: readonly string[];
    readonly tools: readonly { name: string; domain: string; source?: string }[];
  },
  { domains: named, ...asked }: RunRequest,
  hint: (name: string, known: Iterable<string>) => string = () => "",
): { ok: true; specification: RunSpecification } | { ok: false; faults: SpecificationFault[] } {
  const { quotas } = asked;
  const known = [...pool.domains];
  const domains = named ?? known;
  const names = new Set(pool.tools.map(({ name }) => name));
  const there = `expected one of ${known.join(", ")}`;
  const unknownDomains = [...domains.entries()].filter(([, domain]) => !known.includes(domain));
  const unknownTools = Object.keys(quotas.tools).filter((name) => !names.has(name));
  const faults: SpecificationFault[] = [
    ...unknownDomains
      .slice(0, FAULTS_MAX)
      .map(([i, domain]) => ({ field: `domains.${i}`, message: `${there}, not ${domain}${hint(domain, known)}` })),
    ...unknownTools.slice(0, FAULTS_MAX).map((name) => ({
      field: `quotas.tools.${name}`,
      message: `expected the name of a tool of the pool${hint(name, names)}`,
    })),
  ];
  const wantedTools = new Set(pool.tools.filter(({ name }) => quotas.tools[name] !== 0).map(({ domain }) => domain));
  const empty = domains.find((wanted) => known.includes(wanted) && !wantedTools.has(wanted));
  if (empty !== undefined)
    faults.push({ field: "quotas.tools", message: `expected a tool above 0 in the domain ${empty}` });
  for (const [i, { name }] of (asked.pools ?? []).entries()) {
    const its = pool.tools.filter(({ source }) => source === name);
    const wanted = its.some((tool) => domains.includes(tool.domain) && quotas.tools[tool.name] !== 0);
    if (!wanted && faults.length < FAULTS_MAX)
      faults.push({
        field: `pools.${i}.name`,
        message: `expected a pool with a tool above 0 in ${domains.join(", ")}`,
      });
  }
  const parsed = runSpecificationSchema.safeParse({ ...asked, domains });
  if (!parsed.success)
    faults.push(...parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message })));
  return parsed.success && faults.length === 0 ? { ok: true, specification: parsed.data } : { ok: false, faults };
}

/** A specification as it stands in the store. Throws where it cannot be read. */
export function storedSpecification(text: string): RunSpecification {
  return storedSpecificationSchema.parse(JSON.parse(text));
}

/** The same where one that cannot be read is not to keep the others from being seen: null then. */
export function readableSpecification(text: string): RunSpecification | null {
  const parsed = storedSpecificationSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : null;
}

/** What is stored, whether or not it can be read: a text that is no JSON as it is. */
function jsonOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** The id of a run but for its repetition: of what it asks for and of what it draws from, by the pool's digest. */
export function baseOf(specification: RunSpecification, pool: string): string {
  // As it is stored: without what is undefined.
  const stated = JSON.parse(JSON.stringify(specification)) as Json;
  const digest = sha256Hex(canonicalJson({ specification: stated, pool })).slice(0, 12);
  return idIn(projectOfName(specification.name), "run", digest);
}

/** Waves that may be open at once: a wave is planned when the one so many before it has settled. */
export function openWaves(specification: RunSpecification): number {
  return 1 + (specification.waves_ahead ?? (isDeterministic(specification) ? 0 : 1));
}

/** True if every role is the embedded teacher: the same specification then gives the same records, byte for byte. */
export function isDeterministic({ models }: Pick<RunSpecification, "models">): boolean {
  return eachModel(models).length === 0;
}
