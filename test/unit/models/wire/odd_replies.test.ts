/** The table of odd replies: each is read as it says, counted where it is of another form, and told of where it cannot be. */
import { expect, test } from "vitest";
import { type RequestFacts, readReply } from "../../../../functions/models/wire/reply.ts";
import { toolFacts } from "../../../../functions/models/wire/request_facts.ts";
import { ODD_REPLIES, ODD_TOOLS, oddSchema } from "../../../support/models/odd_replies.ts";
import { ASKED, bodyWith } from "./request_facts.ts";

const tools: RequestFacts["tools"] = new Map(
  Object.entries(ODD_TOOLS).map(([name, needed]) => [name, toolFacts(oddSchema(needed))]),
);

test("has at least 60 forms, each with a name of its own", () => {
  expect(ODD_REPLIES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ODD_REPLIES.map(({ name }) => name)).size).toBe(ODD_REPLIES.length);
});

test.each(ODD_REPLIES.map((reply) => [reply.name, reply] as const))("%s", (_, reply) => {
  const { sent, prompted = false, calls = [], content = null, thought, lenient = calls.length > 0 } = reply;
  const body = bodyWith(typeof sent === "string" ? { content: sent } : sent);
  const read = readReply(body, { ...ASKED, prompted, tools });
  if (read.kind !== "completion") throw new Error(read.detail);
  const { message } = read;
  const asked = (message.tool_calls ?? []).map(({ function: { name, arguments: given } }) => [name, parsed(given)]);
  expect(asked).toEqual(calls.map(([name, input]) => [name, input]));
  expect(message.content).toBe(content);
  expect(message.reasoning_content).toBe(thought);
  expect(read.lenient ?? false).toBe(lenient);
});

test.each([
  "<function=a>",
  "<function=a>!",
  '<invoke name="a">',
  "<tool_call>",
  '<tool_call>{"',
  '<tool_call>{"a": ',
  "<tool_call>a<arg_key>",
  "<tool_call>[a(",
  "<tool_call>call:a{b:<escape>",
  "[a(b='",
  "\n{\n",
  "\n[",
  "Action: x\n",
  "\nAction Input: {",
  " {'name': ",
  "<now>",
  "commentary to=functions.a ",
])("a long text of %j is given up on or read soon", (piece) => {
  const began = performance.now();
  readReply(bodyWith({ content: piece.repeat(95_000 / piece.length) }), { ...ASKED, tools });
  expect(performance.now() - began).toBeLessThan(1500);
});

/** The object that arguments are, or their text. */
function parsed(given: string): unknown {
  try {
    const value: unknown = JSON.parse(given);
    return typeof value === "object" ? value : given;
  } catch {
    return given;
  }
}
