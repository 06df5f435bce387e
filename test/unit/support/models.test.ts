/** The scripted model server: it must not be what a run's figures are wrong by. */
import OpenAI from "openai";
import { afterEach, describe, expect, test } from "vitest";
import { type Fault, faultOf } from "../../support/models/faults.ts";
import { type ModelServer, type ModelServerOptions, startModelServer } from "../../support/models/server.ts";

let server: ModelServer | undefined;
afterEach(() => server?.stop());

async function client(options: ModelServerOptions = {}): Promise<OpenAI> {
  server = await startModelServer(options);
  return new OpenAI({ baseURL: `${server.url}/v1`, apiKey: "none", maxRetries: 0 });
}

const asked = { model: "any-closed_book", messages: [{ role: "user" as const, content: "What?" }] };

test("answers, and counts what a provider would bill", async () => {
  const openai = await client();
  const one = await openai.chat.completions.create(asked);
  expect(one.choices[0]?.message.content).toBe("Answer: unknown");
  expect(one.usage?.completion_tokens).toBeGreaterThan(0);
  await openai.chat.completions.create(asked);
  await openai.chat.completions.create({ ...asked, seed: 1 });
  expect(server?.report()).toMatchObject({ requests: 3, billed: 3, paid_twice: 1, in_flight: 0, faults: {} });
  expect(server?.report().prompt_tokens).toBeGreaterThan(3 * (one.usage?.prompt_tokens ?? 0) - 3);
});

test("streams when it is asked to", async () => {
  const openai = await client();
  let text = "";
  let tokens = 0;
  for await (const chunk of await openai.chat.completions.create({ ...asked, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? "";
    tokens += chunk.usage?.completion_tokens ?? 0;
  }
  expect(text).toBe("Answer: unknown");
  expect(tokens).toBeGreaterThan(0);
});

describe("faults", () => {
  test.each([
    ["429", 429],
    ["500", 500],
    ["503", 503],
  ] as const)("%s", async (fault, status) => {
    const openai = await client({ faults: [fault], share: 1 });
    await expect(openai.chat.completions.create(asked)).rejects.toMatchObject({ status });
    expect(server?.report()).toMatchObject({ requests: 1, billed: 0, faults: { [fault]: 1 } });
  });

  test.each(["cut", "cut_body", "malformed"] as const)("%s", async (fault) => {
    const openai = await client({ faults: [fault], share: 1 });
    await expect(openai.chat.completions.create(asked)).rejects.toThrow();
    expect(server?.report().billed).toBe(0);
  });

  test("a tool that there is not, and prose where JSON is wanted, are billed", async () => {
    const odd = await (await client({ faults: ["wrong_tool"], share: 1 })).chat.completions.create({
      ...asked,
      model: "a-solver",
    });
    expect(odd.choices[0]?.message.tool_calls?.[0]).toMatchObject({ function: { name: "no_such_tool" } });
    await server?.stop();
    const prose = await (await client({ faults: ["no_json"], share: 1 })).chat.completions.create({
      ...asked,
      model: "a-judge",
    });
    expect(prose.choices[0]?.message.content).toContain("Certainly");
    expect(server?.report()).toMatchObject({ billed: 1 });
  });

  test("come at the share that is asked for, the same again for the same seed, and not for ever to one request", () => {
    const faults: Fault[] = ["429", "cut"];
    const at = (seed: number, n: number) =>
      Array.from({ length: 3000 }, (_, i) => faultOf({ faults, share: 0.2, seed }, `request ${i}`, n));
    const first = at(1, 0);
    const share = first.filter((fault) => fault !== undefined).length / first.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
    expect(new Set(first)).toEqual(new Set([undefined, "429", "cut"]));
    expect(at(1, 0)).toEqual(first);
    expect(at(2, 0)).not.toEqual(first);
    expect(at(1, 1)).not.toEqual(first);
  });
});

test("answers late by the latency it is given, side by side", async () => {
  const openai = await client({ latency_ms: 60 });
  const began = performance.now();
  await Promise.all(Array.from({ length: 10 }, (_, seed) => openai.chat.completions.create({ ...asked, seed })));
  const took = performance.now() - began;
  expect(took).toBeGreaterThan(55);
  expect(took).toBeLessThan(500);
  expect(server?.report().widest).toBeGreaterThan(5);
});

describe("a form of replies", () => {
  const ask = async (i: number, role = "closed_book") => {
    const response = await fetch(`${server?.url}/v1/chat/completions`, {
      method: "POST",
      body: JSON.stringify({ ...asked, model: `any-${role}`, seed: i }),
    });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };

  test("comes with every reply that it concerns, and is counted", async () => {
    await client({ form: "choices_empty" });
    for (let i = 0; i < 3; i++) expect(JSON.parse((await ask(i)).body)).toMatchObject({ choices: [] });
    expect(server?.report()).toMatchObject({ requests: 3, formed: 3, billed: 3 });
    server?.behave({ form: "id_null" });
    expect(JSON.parse((await ask(0)).body)).toMatchObject({ choices: [{ message: { content: "Answer: unknown" } }] });
    expect(server?.report()).toMatchObject({ requests: 1, formed: 0 });
  });
  test.each([1, 2, 3])("comes once where one reply is asked for (seed %i)", async (seed) => {
    await client({ form: "html", form_on: "one", seed });
    const bodies = [];
    for (let i = 0; i < 12; i++) bodies.push((await ask(i)).body);
    expect(bodies.filter((body) => body.startsWith("<")).length).toBe(1);
    expect(bodies.findIndex((body) => body.startsWith("<"))).toBeLessThan(8);
    expect(server?.report().formed).toBe(1);
  });
  test("comes from one role alone, also where it is told so later", async () => {
    await client();
    await fetch(`${server?.url}/behave`, {
      method: "POST",
      body: JSON.stringify({ form: "empty", form_role: "judge" }),
    });
    expect((await ask(0)).body).toContain("Answer: unknown");
    expect((await ask(0, "judge")).body).toBe("");
  });
  test("has what belongs to the wire: a status, headers, and bytes", async () => {
    await client({ form: "retry_after_absurd" });
    const throttled = await ask(0);
    expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "315360000"]);
    expect(server?.report()).toMatchObject({ formed: 1, billed: 0 });
    server?.behave({ form: "gzip" });
    expect((await ask(0)).body).toContain("Answer: unknown");
    server?.behave({ form: "extra_large" });
    expect((await ask(0)).body.length).toBeGreaterThan(3_000_000);
  });
});
