/** Sessions that calls share: by whom they are asked as, and no more of them than are kept. */
import { expect, test } from "vitest";
import { McpSessions } from "../../../../functions/sources/mcp/sessions.ts";
import { access, withKey } from "../../../support/mcp/access.ts";

const at = (i: number, whose = access) => ({
  url: `https://${i}.example.org/mcp`,
  access: whose,
  session: { id: `s${i}`, version: "2025-11-25" },
});

test("a session is kept for its address and its secrets, the first one", () => {
  const sessions = new McpSessions();
  const one = at(1);
  expect(sessions.keep(one)).toBeUndefined();
  expect(sessions.find(one.url, access)).toBe(one.session);
  expect(sessions.find(one.url, withKey)).toBeUndefined();
  const late = { ...one, session: { ...one.session, id: "late" } };
  expect(sessions.keep(late)).toBe(late);
  sessions.forget(one.url, access, late.session);
  expect(sessions.find(one.url, access)).toBe(one.session);
  sessions.forget(one.url, access, one.session);
  expect(sessions.find(one.url, access)).toBeUndefined();
});

test("the oldest gives way, and comes back with what it takes to end it", () => {
  const sessions = new McpSessions();
  const kept = Array.from({ length: 33 }, (_, i) => at(i, i === 0 ? withKey : access));
  expect(kept.map((one) => sessions.keep(one)).filter((one) => one !== undefined)).toEqual([kept[0]]);
  expect(sessions.find(at(0).url, withKey)).toBeUndefined();
  expect(sessions.find(at(32).url, access)).toEqual(at(32).session);
});
