/** Which project a thing belongs to follows from its id alone, for ids of every form that there is. */
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import {
  belongsSql,
  DEFAULT_PROJECT,
  idIn,
  nameIn,
  OWNED_KINDS,
  type OwnedKind,
  projectOf,
  projectSchema,
} from "../../../functions/domain/project.ts";
import { taskIdOf } from "../../../functions/domain/task_id.ts";

const DIGEST = "0123456789ab";
const PROJECTS = [DEFAULT_PROJECT, "acme", "acme-2", "a", "ab", "run", "abc123"];
const NAMED: readonly OwnedKind[] = ["dataset", "source"];

const idsIn = (project: string): [OwnedKind, string][] => [
  ...OWNED_KINDS.filter((kind) => kind !== "task" && !NAMED.includes(kind)).map((kind): [OwnedKind, string] => [
    kind,
    idIn(project, kind as "run", DIGEST),
  ]),
  ["run", `${idIn(project, "run", DIGEST)}.2`],
  ["run", `${idIn(project, "run", "abcdefabcdef")}.17`],
  ["task", taskIdOf(idIn(project, "run", DIGEST), 3)],
  ["task", taskIdOf(`${idIn(project, "run", DIGEST)}.2`, 10_000_003)],
  ["dataset", `${nameIn(project, "bench")}-v1`],
  ["dataset", `${nameIn(project, "run-1")}-tasks-100-v12`],
  ["source", nameIn(project, "weather") ?? ""],
];

describe.each(PROJECTS)("what belongs to %s", (project) => {
  it.each(idsIn(project))("%s %s", (kind, id) => {
    expect(projectOf(kind, id)).toBe(project);
  });

  it("is what the database finds for it, and nothing else", () => {
    const db = new DatabaseSync(":memory:");
    for (const kind of OWNED_KINDS.filter((one) => one !== "task")) {
      const all = PROJECTS.flatMap((one) => idsIn(one).filter(([of]) => of === kind));
      const found = db
        .prepare(`SELECT value FROM json_each(?) WHERE ${belongsSql("value", kind, project)}`)
        .all(JSON.stringify(all.map(([, id]) => id)));
      const own = idsIn(project).filter(([of]) => of === kind);
      expect(found.map(({ value }) => value)).toEqual(own.map(([, id]) => id));
    }
  });

  it("is called so with its name in front, and by no other's", () => {
    const name = nameIn(project, "bench") ?? "";
    expect(nameIn(project, name)).toBe(name);
    for (const other of PROJECTS)
      if (other !== project && project !== DEFAULT_PROJECT) expect(nameIn(other, name)).toBeNull();
  });
});

it.each(["", "-a", "a-", "A", "1a", "a_b", "a.b", "a'b", "a%", "abcdefabcdef", "a".repeat(25)])(
  "%j is no project",
  (name) => {
    expect(projectSchema.safeParse(name).success).toBe(false);
  },
);
