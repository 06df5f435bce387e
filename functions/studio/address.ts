/** Where the reader is: `#/runs/<run>/tasks?status=dropped`. All that a page shows by choice stands in it, so that a link shows the same. */
import { signal } from "@preact/signals";

export interface Address {
  /** Parts of the path, decoded. */
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

function read(): Address {
  const [path = "", query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter((part) => part !== "");
  return { path: parts.map(decoded), query: Object.fromEntries(new URLSearchParams(query)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Typed by hand: it names nothing, and the page says so.
    return part;
  }
}

export const address = signal<Address>(read());
addEventListener("hashchange", () => {
  address.value = read();
});

export type Query = Readonly<Record<string, string | number | undefined>>;

/** A link to a page of the same project; fields that are undefined or empty are left out. */
export function linkTo(path: readonly string[], query: Query = {}): string {
  const { project } = address.value.query;
  return `#/${path.map(encodeURIComponent).join("/")}${queryOf({ project, ...query })}`;
}

export function queryOf(query: Query): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}

/** The same page with other choices; as a step of its own in the history, unless it only refines where the reader is. */
export function choose(changes: Query, step: "push" | "replace" = "push"): void {
  const { path, query } = address.value;
  const link = linkTo(path, { ...query, ...changes });
  if (step === "push") location.hash = link;
  else {
    history.replaceState(null, "", link);
    address.value = read();
  }
}
