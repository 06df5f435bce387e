/** The client of MCP servers in workerd, against real ones outside: both eras, streams that stay open, and what is refused. */
import { describe, expect, inject, it } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { callMcp, type McpCalling } from "../../../functions/sources/mcp/call.ts";
import { readMcp } from "../../../functions/sources/mcp/read.ts";
import { McpSessions } from "../../../functions/sources/mcp/sessions.ts";
import { callTool } from "../../../functions/tools/call.ts";
import { access, KEY, soon, withKey } from "../../support/mcp/access.ts";

const { modern, everything, hostile } = inject("mcpServers");
const read = (url: string) => readMcp(url, { access, signal: soon() });
const call = (url: string, tool: string, input: JsonObject = {}, calling: Partial<McpCalling> = {}) =>
  callMcp({ type: "mcp", url, tool }, input, { access, signal: soon(), effect: "read", ...calling });

it("reads a server of the newest revision, page by page, and calls its tools in one request each", async () => {
  const { title, era, drafts, rejected } = await read(modern);
  expect([title, era, drafts.length, rejected.length]).toEqual([
    "A shop",
    { era: "modern", version: "2026-07-28" },
    12,
    1,
  ]);
  const { output } = await call(modern, "city.lookup", { city: "Bern" }, { era });
  expect(output).toEqual({ city: "Bern", population: 4_000 });
  // Answered by a stream of events, with progress before the result.
  expect((await call(modern, "slowly", { steps: 3 }, { era })).output).toBe("done");
  const { basket } = (await call(modern, "open_basket", {}, { era, effect: "write" })).output as { basket: string };
  const added = await call(modern, "add_item", { basket, item: "tea" }, { era, effect: "write" });
  expect(added.output).toEqual({ items: ["tea"] });
});

it("is called as any tool is, its output held against its own schema", async () => {
  const { drafts, era } = await read(modern);
  const draft = drafts.find(({ origin }) => origin === "city.lookup");
  if (draft?.via.type !== "mcp" || draft.output === undefined) throw new Error("expected the tool");
  const { via, output, origin: _, ...rest } = draft;
  const tool = {
    ...rest,
    domain: "general",
    source: "shop",
    sources: [],
    output,
    call: async (input: JsonObject, { signal }: { signal: AbortSignal }) =>
      (await callMcp(via, input, { access, signal, effect: draft.effect, era })).output,
  };
  const limits = { deadline_ms: 5_000, output_bytes: 10_000 };
  expect(await callTool(tool, { city: "Bern" }, limits)).toMatchObject({ ok: true, output: { population: 4_000 } });
  expect(await callTool(tool, {}, limits)).toMatchObject({ ok: false, mistake: "bad_arguments" });
});

it("reads server-everything, and shares a session between calls", async () => {
  const { era, drafts, rejected } = await read(everything);
  expect([era.era, rejected]).toEqual(["legacy", []]);
  expect(drafts.length).toBeGreaterThanOrEqual(11);
  const sessions = new McpSessions();
  expect((await call(everything, "get-sum", { a: 2, b: 3 }, { era, sessions })).output).toContain("5");
  const kept = sessions.find(everything, access);
  const weather = await call(everything, "get-structured-content", { location: "Chicago" }, { era, sessions });
  expect(weather.output).toMatchObject({ temperature: 36 });
  expect([kept?.version, sessions.find(everything, access)]).toEqual([era.version, kept]);
});

it("sends a secret only where its host is named, and brings none back", async () => {
  expect((await call(modern, "say", { words: KEY }, { access: withKey })).output).toBe("***");
  const nowhere = { ...withKey, policy: { ...withKey.policy, secretHosts: {} } };
  await expect(call(modern, "say", {}, { access: nowhere })).rejects.toMatchObject({ kind: "refused" });
});

describe("a server that means ill", () => {
  it.each([
    ["redirect", access.replyBytes, "refused"],
    ["flood", 5_000, "too_large"],
    // In pieces so small that there is always one more to read: the deadline comes all the same.
    ["flood", 50_000_000, "timeout"],
    ["silence", access.replyBytes, "timeout"],
  ])("comes to an error in time: %s of %i bytes", async (tool, replyBytes, kind) => {
    const began = Date.now();
    const failed = call(hostile, tool, {}, { access: { ...access, replyBytes }, signal: soon(2_000) });
    await expect(failed).rejects.toMatchObject({ kind });
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it("has none of its streams read any more", async () => {
    await expect.poll(async () => (await call(hostile, "open")).output, { timeout: 5_000 }).toBe(0);
  });
});
