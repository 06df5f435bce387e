/** Cursors belong to the list that they were given out for. */
import { describe, expect, it } from "vitest";
import { pageAsked } from "../../../functions/http/page.ts";

const rows = ["1764400000000.run-0123456789ab", "b", "ü"];
const next = (path: string, filters: object = {}, limit = 1, of = rows) =>
  pageAsked(path, { limit, ...filters }).of(
    of,
    (row) => row,
    (row) => row,
  );
const leadsOnFrom = (path: string, query: object, limit = 1) => pageAsked(path, { limit, ...query }).after;

describe("a cursor", () => {
  const filters = { status: "running", reason: undefined };
  const { cursor } = next("/v1/runs", filters);

  it("is short, fits into a URL, and leads on from the last item, whatever the limit", () => {
    expect(cursor).toMatch(/^[\w-]{1,60}$/);
    expect(leadsOnFrom("/v1/runs", { ...filters, cursor })).toBe(rows[0]);
    expect(leadsOnFrom("/v1/runs", { status: "running", cursor }, 50)).toBe(rows[0]);
    const other = next("/v1/runs", {}, 1, ["ü", "z"]).cursor;
    expect(leadsOnFrom("/v1/runs", { cursor: other })).toBe("ü");
  });

  it("is none at the end", () => {
    expect(next("/v1/runs", {}, 3)).toEqual({ items: rows, cursor: null });
    expect(next("/v1/runs", {}, 3, [])).toEqual({ items: [], cursor: null });
    expect(leadsOnFrom("/v1/runs", {})).toBeUndefined();
  });

  it.each<[string, object]>([
    ["/v1/datasets", filters],
    ["/v1/runs", {}],
    ["/v1/runs", { status: "failed" }],
    ["/v1/runs", { reason: "running" }],
    ["/v1/runs/a/tasks", filters],
  ])("is refused by %s with %j", (path, query) => {
    expect(() => leadsOnFrom(path, { ...query, cursor })).toThrow(/^cursor: expected/);
  });

  it.each(["zzz", "1", "=", "%", "AAAA", `${cursor}=`, cursor?.slice(0, 11)])("is not %s", (made) => {
    expect(() => leadsOnFrom("/v1/runs", { ...filters, cursor: made })).toThrow(/^cursor: expected/);
  });
});
