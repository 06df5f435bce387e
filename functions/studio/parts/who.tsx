/** In the heading of every page: the project, the key, and what it may do. */
import { address, linkTo } from "../address.ts";
import { hasKey, keepKey } from "../api.ts";
import { type Who, who } from "../who.ts";

export function WhoAsks() {
  const known = who.value;
  if (known === undefined && !hasKey()) return null;
  return (
    <div class="who">
      {known !== undefined && (
        <>
          <Project of={known} />
          <span>
            <span class="quiet">Key</span> {nameOf(known)}
          </span>
          <span class="quiet">may {known.scopes.join(", ")}</span>
        </>
      )}
      {hasKey() && (
        <button type="button" class="plain" onClick={leave}>
          Forget key
        </button>
      )}
    </div>
  );
}

function nameOf({ key, name }: Who): string {
  if (key !== null) return name ?? key;
  return hasKey() ? "the deployment’s own" : "none: the server is open";
}

function Project({ of: { key, project, projects } }: { of: Who }) {
  if (key !== null)
    return (
      <span>
        <span class="quiet">Project</span> {project}
      </span>
    );
  const { query } = address.value;
  const chosen = query.project ?? project;
  return (
    <label class="beside-label">
      <span class="quiet">Project</span>
      <select value={chosen} onChange={({ currentTarget }) => changeTo(currentTarget.value, project)}>
        {[...new Set([...projects, chosen])].toSorted().map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is shown is of the project before: the other one's list of the same things takes its place. */
function changeTo(project: string, own: string): void {
  const [room = "runs"] = address.value.path;
  const list = room === "tasks" || room === "new" ? "runs" : room;
  location.hash = linkTo([list], { project: project === own ? undefined : project });
}

function leave(): void {
  keepKey(null);
  // What was read with the key goes with it.
  location.reload();
}

/** An address of another project, opened with a key that acts in its own alone. */
export function ForeignProject() {
  const { project } = address.value.query;
  const known = who.value;
  if (known === undefined || known.key === null || project === undefined || project === known.project) return null;
  return (
    <p class="warn">
      This address is of the project {project}; the key acts in {known.project} alone.{" "}
      <a href={linkTo(["runs"], { project: undefined })}>Runs of {known.project}</a>
    </p>
  );
}

/** Where a list of the project is empty: which others there are. */
export function OtherProjects({ room }: { room: string }) {
  const known = who.value;
  if (known === undefined || known.key !== null) return null;
  const chosen = address.value.query.project ?? known.project;
  const others = known.projects.filter((name) => name !== chosen);
  if (others.length === 0) return null;
  return (
    <p class="quiet">
      That is the project {chosen}. Others:{" "}
      {others.map((name) => (
        <a key={name} href={linkTo([room], { project: name === known.project ? undefined : name })}>
          {name}{" "}
        </a>
      ))}
    </p>
  );
}
