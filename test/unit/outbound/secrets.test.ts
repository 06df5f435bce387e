/** Where secrets may go, what of a specification's models is refused by field, and settings that are wrong. */
import { describe, expect, test } from "vitest";
import { configOf } from "../../../functions/config.ts";
import { modelsSchema } from "../../../functions/domain/models.ts";
import { hostEntry } from "../../../functions/domain/outbound/hosts.ts";
import { checkSecret } from "../../../functions/domain/outbound/policy.ts";
import { modelErrors, policyOf } from "../../../functions/outbound/models.ts";

describe("a secret", () => {
  const policy = policyOf({
    SECRET_HOSTS: JSON.stringify({
      OPENAI_KEY: ["api.openai.com"],
      LOCAL_KEY: ["127.0.0.1:8000", "[::1]"],
      WIDE_KEY: ["*.example.com", "one.example.org:8443"],
    }),
  });
  const sent = (name: string, url: string) => checkSecret(name, new URL(url), policy).ok;

  test.each([
    ["OPENAI_KEY", "https://api.openai.com/v1", true],
    ["OPENAI_KEY", "https://api.openai.com:8443/v1", true],
    ["OPENAI_KEY", "https://eu.api.openai.com/v1", false],
    ["OPENAI_KEY", "https://openai.com/v1", false],
    ["OPENAI_KEY", "https://api.openai.com.evil.example/v1", false],
    ["OPENAI_KEY", "https://evilapi.openai.com/v1", false],
    ["LOCAL_KEY", "http://127.0.0.1:8000/v1", true],
    ["LOCAL_KEY", "http://127.0.0.1:8001/v1", false],
    ["LOCAL_KEY", "http://[::1]:9/v1", true],
    ["LOCAL_KEY", "https://api.openai.com/v1", false],
    ["WIDE_KEY", "https://a.example.com/v1", true],
    ["WIDE_KEY", "https://a.b.example.com/v1", true],
    ["WIDE_KEY", "https://example.com/v1", false],
    ["WIDE_KEY", "https://evilexample.com/v1", false],
    ["WIDE_KEY", "https://one.example.org:8443/v1", true],
    ["WIDE_KEY", "https://one.example.org/v1", false],
    ["OTHER_KEY", "https://api.openai.com/v1", false],
    ["constructor", "https://api.openai.com/v1", false],
  ])("%s to %s: %s", (name, url, goes) => expect(sent(name, url)).toBe(goes));

  test("of no entry is refused everywhere, and what to set is said", () => {
    expect(checkSecret("MY_KEY", new URL("https://models.example.org/v1"), policyOf({}))).toEqual({
      ok: false,
      message:
        'no host is named that MY_KEY may be sent to: expected SECRET_HOSTS to hold {"MY_KEY": ["models.example.org"]}',
    });
  });

  test("that may not go where a specification sends it is refused by field, and so is one that is not set", () => {
    const bound = { OPENAI_KEY: "sk-0123456789", SECRET_HOSTS: '{"OPENAI_KEY": ["api.openai.com"]}' };
    const model = (base_url: string, key?: string) => ({ base_url, model: "m", ...(key === undefined ? {} : { key }) });
    const models = modelsSchema.parse({
      collector: model("https://api.openai.com/v1", "OPENAI_KEY"),
      deriver: [model("https://api.openai.com/v1", "OPENAI_KEY"), model("https://evil.example.org/v1", "OPENAI_KEY")],
      solver: model("http://127.0.0.1:8000/v1", "OPENAI_KEY"),
      judge: model("https://api.openai.com/v1", "UNSET_KEY"),
    });
    expect(modelErrors(models, bound)).toEqual([
      { field: "models.deriver.1.key", message: expect.stringContaining("OPENAI_KEY may not be sent to evil.example") },
      { field: "models.solver.base_url", message: expect.stringContaining("127.0.0.1 is a loopback address") },
      { field: "models.judge.key", message: "the secret UNSET_KEY is not set in this deployment" },
    ]);
  });
});

describe("settings", () => {
  test.each([
    ["127.0.0.1", { name: "127.0.0.1", port: null, below: false }],
    ["LocalHost:8000", { name: "localhost", port: 8000, below: false }],
    ["[::1]:8000", { name: "[::1]", port: 8000, below: false }],
    ["*.example.com", { name: "example.com", port: null, below: true }],
    ["example.com:443", { name: "example.com", port: 443, below: false }],
    ["::1", undefined],
    ["127.1", undefined],
    ["*", undefined],
    ["*.com", undefined],
    ["*.0.0.1", undefined],
    ["a*.example.com", undefined],
    ["http://example.com", undefined],
    ["example.com/v1", undefined],
    ["me@example.com", undefined],
    ["example.com:0", undefined],
    ["example.com:65536", undefined],
    ["exa mple.com", undefined],
    ["", undefined],
  ])("the entry %j", (text, entry) => expect(hostEntry(text)).toEqual(entry));

  test.each([
    [{ PRIVATE_HOSTS: "localhost,http://x" }, 'setting PRIVATE_HOSTS: "http://x": expected host or host:port'],
    [{ PRIVATE_HOSTS: "*.example.com" }, 'setting PRIVATE_HOSTS: "*.example.com": expected host or host:port'],
    [{ SECRET_HOSTS: '{"A_KEY": ["*"]}' }, 'setting SECRET_HOSTS.A_KEY: "*": expected host, host:port or *.example'],
    [{ SECRET_HOSTS: "{" }, "setting SECRET_HOSTS: expected JSON"],
    [
      { MODELS: '{"solver": {"base_url": "http://10.0.0.1/v1", "model": "m"}}' },
      "setting MODELS.solver.base_url: 10.0.0.1 is a private address",
    ],
    [
      { MODELS: '{"judge": [{"base_url": "https://api.openai.com/v1", "model": "m", "key": "A_KEY"}]}' },
      "setting MODELS.judge.0.key: no host is named that A_KEY may be sent to",
    ],
  ])("%j fail loudly", (env, message) => expect(() => configOf(env)).toThrow(message));
});
