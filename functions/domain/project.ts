/**
 * Projects: what belongs to one carries its name in front, in names (`acme.bench`) and in ids (`run-acme.0123456789ab`). What a
 * thing belongs to so follows from its id alone, whether it is there or not, and two projects never want the same name. What
 * carries none belongs to the project `default`.
 */
import { z } from "zod";

export const DEFAULT_PROJECT = "default";

const FORM = "[a-z](?:[a-z0-9-]{0,22}[a-z0-9])?";
/** Between a project and what it is in front of. */
const JOINED_BY = ".";

/** Digits of an id's digest: no project has a name of this form, or its runs could be taken for repetitions. */
const DIGEST = "[0-9a-f]{12}";

export const projectSchema = z
  .string()
  .regex(
    new RegExp(`^${FORM}$`),
    "expected a lower-case letter, then at most 23 lower-case letters, digits and hyphens, no hyphen last",
  )
  .refine((name) => !new RegExp(`^${DIGEST}$`).test(name), "expected a name that is not twelve hexadecimal digits");

/** What belongs to projects. */
export const OWNED_KINDS = ["run", "task", "dataset", "source", "block_list", "schedule", "push", "key"] as const;
export type OwnedKind = (typeof OWNED_KINDS)[number];

/** What ids of a kind begin with; those of datasets and sources are names. */
const PREFIX: Readonly<Record<OwnedKind, string>> = {
  run: "run-",
  task: "task-",
  dataset: "",
  source: "",
  block_list: "block-",
  schedule: "schedule-",
  push: "push-",
  key: "key-",
};

const RESTS: Partial<Record<OwnedKind, string>> = { run: DIGEST, task: DIGEST };

const PATTERNS = new Map(
  OWNED_KINDS.map((kind) => [kind, new RegExp(`^${PREFIX[kind]}(${FORM})\\.${RESTS[kind] ?? ""}`)]),
);

/** The project that a thing of this id, or a source or dataset of this name, belongs to. */
export function projectOf(kind: OwnedKind, id: string): string {
  return PATTERNS.get(kind)?.exec(id)?.[1] ?? DEFAULT_PROJECT;
}

/** The project that what has this name belongs to. */
export function projectOfName(name: string): string {
  return projectOf("dataset", name);
}

/** The id of a thing of a project: `digest` is what tells it from others of its kind there. */
export function idIn(project: string, kind: Exclude<OwnedKind, "task" | "dataset" | "source">, digest: string): string {
  return `${PREFIX[kind]}${project === DEFAULT_PROJECT ? "" : `${project}${JOINED_BY}`}${digest}`;
}

/** The name with the project's in front, which may stand there already; null where another project's does. */
export function nameIn(project: string, name: string): string | null {
  if (name.includes(JOINED_BY)) return projectOfName(name) === project && project !== DEFAULT_PROJECT ? name : null;
  return project === DEFAULT_PROJECT ? name : `${project}${JOINED_BY}${name}`;
}

/** A name that may have a project's in front: `own` is what it is like without. */
export function withProject(own: string): RegExp {
  return new RegExp(`^(?:${FORM}\\.)?${own}$`);
}

/** For SQL: that what stands in the column, an id or a name of this kind, belongs to the project. Its form holds no quote. */
export function belongsSql(column: string, kind: OwnedKind, project: string): string {
  const rest = kind === "run" ? "____________%" : "%";
  if (project === DEFAULT_PROJECT) return `${column} NOT LIKE '${PREFIX[kind]}%.${rest}'`;
  return `${column} LIKE '${PREFIX[kind]}${projectSchema.parse(project)}.${rest}'`;
}
