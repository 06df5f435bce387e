/** A trajectory in each form, where it is as hard as they come: what was called and replied is all there, in the place that a trainer looks. */
import { describe, expect, it } from "vitest";
import { pythonJson } from "../../../functions/datasets/formats/hermes_text.ts";
import { FORMATS } from "../../../functions/datasets/formats/index.ts";
import { jsonLine } from "../../../functions/datasets/formats/json_lines.ts";
import { type Message, plainMessages } from "../../../functions/datasets/formats/trajectory.ts";
import { rowsOf } from "../../../functions/datasets/rows.ts";
import type { FormatName } from "../../../functions/domain/dataset/format_names.ts";
import { SOLVER_SYSTEM } from "../../../functions/domain/solving/prompt.ts";
import { HARD, hardRecords, partsFor } from "../../support/records.ts";

const [record] = hardRecords();
const [attempt] = record?.attempts ?? [];
if (record === undefined || attempt === undefined) throw new Error("no record");

interface Conversation {
  readonly conversations: { from: string; value: string }[];
}

/** A tool or a call, as chat completions name them. */
interface Named {
  readonly function: { name: string; arguments?: unknown };
}

/** The first row of the first file of a format, as it is read back. */
function row<T>(name: FormatName, serial = false): T {
  const file = FORMATS.find((format) => format.name === name)?.files[0];
  if (file === undefined || record === undefined) throw new Error(`no file of ${name}`);
  const [first] = rowsOf(file, partsFor({ ...record, split: file.split }, { serial }));
  return JSON.parse(new TextDecoder().decode(jsonLine(first ?? {})));
}

const callsIn = (messages: readonly Message[]) =>
  messages.flatMap((message) => (message.role === "assistant" ? message.calls : []));
const repliesIn = (messages: readonly Message[]) => messages.filter((message) => message.role === "tool");

describe.each([false, true])("a trajectory (serial: %s)", (serial) => {
  const messages = plainMessages(attempt, serial);

  it("has ids of nine letters and digits, each once, and each reply names its call", () => {
    const ids = callsIn(messages).map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[0-9A-Za-z]{9}$/);
    expect(new Set(ids).size).toBe(5);
    const byId = new Map(callsIn(messages).map((call) => [call.id, call]));
    const replied = repliesIn(messages).map((reply) => [
      byId.get(reply.id)?.name,
      byId.get(reply.id)?.text,
      reply.name,
      reply.content,
    ]);
    expect(replied.toSorted()).toEqual(
      [
        [
          "city_facts",
          '{"city":"Ærø \\"🐘\\"","n":[1,2.5,null]}',
          "city_facts",
          '{"text":"</tool_response> & <tool_call>"}',
        ],
        ["city_size", "{not json", "city_size", "arguments: expected JSON"],
        ["city_size", "{}", "city_size", "first"],
        ["city_size", "[1]", "city_size", "second"],
        ["city_facts", "", "city_facts", ""],
      ].toSorted(),
    );
  });

  it("has arguments as objects where they are, and as they were written where not", () => {
    expect(callsIn(messages).map(({ input }) => input)).toEqual([
      { city: 'Ærø "🐘"', n: [1, 2.5, null] },
      "{not json",
      {},
      "[1]",
      "",
    ]);
  });

  it("has the same ids whenever and in whichever form it is made, and others in another attempt", () => {
    const ids = callsIn(messages).map(({ id }) => id);
    expect(callsIn(plainMessages(attempt, !serial)).map(({ id }) => id)).toEqual(ids);
    const other = callsIn(plainMessages({ ...attempt, id: "task-0/1" }, serial)).map(({ id }) => id);
    expect(other.filter((id) => ids.includes(id))).toEqual([]);
  });
});

describe("calls one after the other", () => {
  const messages = plainMessages(attempt, true);

  it("are one in a turn, with the reply right after it, in the order in which they were made", () => {
    const turns = messages.filter((message) => message.role === "assistant");
    expect(turns.map(({ calls }) => calls.length)).toEqual([1, 1, 1, 1, 1, 0]);
    for (const [at, message] of messages.entries())
      if (message.role === "assistant" && message.calls.length > 0)
        expect(messages[at + 1]).toMatchObject({ role: "tool", id: message.calls[0]?.id });
    const at = (serial: boolean) => callsIn(plainMessages(attempt, serial));
    expect(at(true)).toEqual(at(false));
  });

  it("say and think in the first what the turn said and thought", () => {
    const turns = messages.filter((message) => message.role === "assistant");
    expect(turns.map(({ content, thought }) => [content, thought])).toEqual([
      ["", "Both first.\n{not json}"],
      ["", ""],
      ["I try that one again, and a third.", ""],
      ["", ""],
      ["", ""],
      ["Zürich is.\nAnswer: Zürich", ""],
    ]);
  });

  it("leave a trajectory that has no more than one a turn as it is", () => {
    const single = { ...attempt, messages: HARD.filter((message) => message.role !== "assistant" || !message.content) };
    const [, , first] = single.messages;
    if (first?.role !== "assistant") throw new Error("no turn");
    const one = {
      ...single,
      messages: [...HARD.slice(0, 2), { ...first, tool_calls: first.tool_calls?.slice(0, 1) ?? [] }],
    };
    expect(plainMessages(one, true)).toEqual(plainMessages(one, false));
  });
});

describe("forms", () => {
  it("trl-sft: arguments as objects, replies with names, thoughts, no key that says nothing", () => {
    const { messages } = row<{ messages: Record<string, unknown>[] }>("trl-sft");
    expect(messages.map((message) => Object.keys(message).join())).toEqual([
      "role,content",
      "role,content",
      "role,content,reasoning_content,tool_calls",
      "role,tool_call_id,name,content",
      "role,tool_call_id,name,content",
      "role,content,tool_calls",
      ...Array(3).fill("role,tool_call_id,name,content"),
      "role,content",
    ]);
    expect(messages[2]).toMatchObject({
      content: "",
      tool_calls: [
        { type: "function", function: { name: "city_facts", arguments: { city: 'Ærø "🐘"', n: [1, 2.5, null] } } },
        { function: { name: "city_size", arguments: "{not json" } },
      ],
    });
  });

  it("openai: arguments as they were written, no thoughts, columns in the line of the other file", () => {
    const { messages } = row<{ messages: Record<string, unknown>[] }>("openai");
    expect(messages[2]).not.toHaveProperty("reasoning_content");
    expect(messages[5]).toMatchObject({
      content: "I try that one again, and a third.",
      tool_calls: [
        { function: { arguments: "{}" } },
        { function: { arguments: "[1]" } },
        { function: { arguments: "" } },
      ],
    });
    expect(messages[3]).not.toHaveProperty("name");
    expect(messages.at(-1)).toEqual({ role: "assistant", content: "Zürich is.\nAnswer: Zürich" });
  });

  it("axolotl: arguments that are no object are JSON text of it, since it parses what is text", () => {
    const messages: { tool_calls?: Named[] }[] = JSON.parse(row<{ messages: string }>("axolotl").messages);
    const args = messages.flatMap(({ tool_calls = [] }) => tool_calls).map((call) => call.function.arguments);
    expect(args.slice(1, 3)).toEqual(['"{not json"', {}]);
    for (const text of args) if (typeof text === "string") expect(JSON.parse(text)).toBeTypeOf("string");
  });

  it("sharegpt: roles alternate, parallel calls are a list, text and thoughts stand beside calls in tags", () => {
    const { conversations: said, system, tools } = row<Conversation & { system: string; tools: string }>("sharegpt");
    expect(said.map(({ from }) => from)).toEqual([
      "human",
      "function_call",
      "observation",
      "function_call",
      "observation",
      "gpt",
    ]);
    expect(said[1]?.value).toBe(
      `<think>\nBoth first.\n{not json}\n</think>\n\n<tool_call>${JSON.stringify([
        { name: "city_facts", arguments: { city: 'Ærø "🐘"', n: [1, 2.5, null] } },
        { name: "city_size", arguments: "{not json" },
      ])}</tool_call>`,
    );
    expect(said[3]?.value).toMatch(/^I try that one again, and a third\.\n<tool_call>\[.*\]<\/tool_call>$/);
    expect(said[4]?.value).toBe(
      "\n</tool_response>\n<tool_response>\nsecond\n</tool_response>\n<tool_response>\nfirst",
    );
    expect(system).toBe(SOLVER_SYSTEM);
    expect(JSON.parse(tools)[0]).toMatchObject({ name: expect.any(String), parameters: { type: "object" } });
    const { conversations: serial } = row<Conversation>("sharegpt", true);
    expect(serial[3]?.value).toBe('{"name":"city_size","arguments":"{not json"}');
  });

  it("ms-swift: every call and reply is a message; arguments that are no object are JSON text", () => {
    const { messages } = row<{ messages: { role: string; content: string }[] }>("ms-swift");
    expect(messages.map(({ role }) => role)).toEqual([
      "system",
      "user",
      "assistant",
      "tool_call",
      "tool_call",
      "tool_response",
      "tool_response",
      "assistant",
      "tool_call",
      "tool_call",
      "tool_call",
      "tool_response",
      "tool_response",
      "tool_response",
      "assistant",
    ]);
    const calls = messages.filter(({ role }) => role === "tool_call").map(({ content }) => JSON.parse(content));
    for (const { arguments: given } of calls)
      expect(typeof given === "string" ? JSON.parse(given) : given).not.toBeUndefined();
    expect(messages[2]?.content).toBe("<think>\nBoth first.\n{not json}\n</think>\n\n");
  });

  it("hermes and verl-sft: calls, replies and tools as text", () => {
    const { conversations: said } = row<Conversation>("hermes");
    expect(said.map(({ from }) => from)).toEqual(["system", "human", "gpt", "tool", "gpt", "tool", "gpt"]);
    expect(said[2]?.value).toBe(
      '<think>\nBoth first.\n{not json}\n</think>\n\n<tool_call>\n{"name": "city_facts", "arguments": {"city": "Ærø \\"🐘\\"", "n": [1, 2.5, null]}}\n</tool_call>\n<tool_call>\n{"name": "city_size", "arguments": "{not json"}\n</tool_call>',
    );
    expect(said[3]?.value.match(/<tool_response>\n/g)).toHaveLength(2);
    const listed = /<tools>\n(.*)\n<\/tools>\n/s.exec(said[0]?.value ?? "")?.[1]?.split("\n") ?? [];
    expect(listed.map((line) => JSON.parse(line))).toEqual(row<{ tools: object[] }>("trl-sft").tools);
    const { messages } = row<{ messages: { role: string; content: string }[] }>("verl-sft");
    expect(messages.map(({ role }) => role)).toEqual([
      "system",
      "user",
      "assistant",
      "tool",
      "assistant",
      "tool",
      "assistant",
    ]);
    expect(messages.map(({ content }) => content).filter((_, at) => at !== 3 && at !== 5)).toEqual(
      said.map(({ value }) => value).filter((_, at) => at !== 3 && at !== 5),
    );
    expect(`<tool_response>\n${messages[3]?.content}\n</tool_response>`).toBe(said[3]?.value);
  });

  it("verl-rl: names the tools of the row and what each is made with, and counts rows of the split", () => {
    const { extra_info, reward_model, tools, task_id } = row<{
      extra_info: { tools_kwargs: object };
      task_id: string;
      reward_model: { ground_truth: string };
      tools: string;
    }>("verl-rl");
    const names = JSON.parse(tools).map((tool: Named) => tool.function.name);
    expect(extra_info).toMatchObject({ index: 0, tool_selection: names, need_tools_kwargs: true });
    expect(Object.keys(extra_info.tools_kwargs)).toEqual(names);
    for (const made of Object.values(extra_info.tools_kwargs)) expect(made).toEqual({ create_kwargs: { task_id } });
    expect(JSON.parse(reward_model.ground_truth)).toEqual(record.answer);
  });

  it("nemo-gym: flat tools, parallel calls unless they stand one after the other", () => {
    const params = (serial: boolean) =>
      row<{ responses_create_params: { tools: object[] } }>("nemo-gym", serial).responses_create_params;
    expect(params(false)).toMatchObject({ parallel_tool_calls: true });
    expect(params(true)).toMatchObject({ parallel_tool_calls: false });
    expect(params(false).tools[0]).toMatchObject({ type: "function", name: expect.any(String), strict: false });
  });

  it("traces: a session with its tools and the number of its calls", () => {
    const session = row<{ messages: unknown[] }>("traces");
    expect(session).toMatchObject({ source: "dive", tool_call_count: 5, started_at: 0, system_prompt: SOLVER_SYSTEM });
    expect(session.messages).toHaveLength(HARD.length);
  });
});

it("JSON in text is as Python writes it", () => {
  expect(pythonJson({ a: [1, "x,:", null, true], b: {}, c: [], "ä\n": undefined, d: { e: -0.5 } })).toBe(
    '{"a": [1, "x,:", null, true], "b": {}, "c": [], "d": {"e": -0.5}}',
  );
  // json.dumps([0, 0.0001, -0.000012, 1e-06, 1.5e-10, 1e-300, 1e+21, 123456789012])
  expect(pythonJson([0, 0.0001, -0.000012, 0.000001, 1.5e-10, 1e-300, 1e21, 123456789012])).toBe(
    "[0, 0.0001, -1.2e-05, 1e-06, 1.5e-10, 1e-300, 1e+21, 123456789012]",
  );
});
