/** A key that comes back in pieces: whole in no place of the body, and whole in what the body is read as. */
import { afterEach, expect, test, vi } from "vitest";
import { scriptTeacher } from "../../../functions/local/trust/endpoint.ts";
import { startServer } from "../outbound/servers.ts";

const KEY = "sk-labsecret-0123456789abcdef";
const [HEAD, TAIL] = [KEY.slice(0, 14), KEY.slice(14)];

afterEach(() => vi.unstubAllEnvs());

function events(...deltas: object[]): string {
  const pieces = deltas.map((delta) => ({ choices: [{ index: 0, delta }] }));
  return `${[...pieces, { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }].map((piece) => `data: ${JSON.stringify(piece)}\n\n`).join("")}data: [DONE]\n\n`;
}

const call = (name: string, text: string) => ({
  tool_calls: [{ index: 0, id: "a", function: { name, arguments: text } }],
});
const parts = (...texts: string[]) => texts.map((text) => ({ type: "text", text }));
const completion = (message: object) => JSON.stringify({ choices: [{ message, finish_reason: "stop" }] });

test.each<[string, string]>([
  ["parts of a content", completion({ content: parts(`it is ${HEAD}`, TAIL) })],
  [
    "parts of a refusal",
    completion({
      content: [
        { type: "refusal", refusal: HEAD },
        { type: "refusal", refusal: TAIL },
      ],
    }),
  ],
  ["events with a content", events({ content: HEAD }, { content: TAIL })],
  ["events with reasoning", events({ reasoning_content: HEAD }, { reasoning_content: TAIL }, { content: "done" })],
  ["events with arguments", events(call("add", `{"a":"${HEAD}`), call("", `${TAIL}"}`))],
  ["events with a name", events(call(HEAD, "{}"), call(TAIL, ""))],
])("is masked in %s", async (_, body) => {
  vi.stubEnv("LAB_KEY", KEY);
  const server = await startServer((_request, response) => void response.end(body));
  try {
    const teacher = scriptTeacher({ base_url: server.url, model: "m", key: "LAB_KEY" });
    const reply = await teacher.complete({ messages: [{ role: "user", content: "?" }] });
    expect(server.asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify(reply)).not.toContain(TAIL);
  } finally {
    await server.stop();
  }
});
