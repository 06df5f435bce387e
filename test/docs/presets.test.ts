/** The presets that the documentation shows are models that a run takes, once the deployment has the setting beside each. */
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { z } from "zod";
import { configOf } from "../../functions/config.ts";
import { modelSpecificationSchema, modelsSchema, ROLES } from "../../functions/domain/models.ts";
import { runRequestSchema } from "../../functions/domain/run.ts";
import { modelErrors } from "../../functions/outbound/models.ts";
import { blocksOf, textOf } from "./markdown.ts";

const [, section = ""] = textOf("docs/models.md").split("\n## Presets\n");
const [presets = ""] = section.split("\n## ");
const [intro = "", ...parts] = presets.split("\n### ");

/** A preset as its part of the page shows it. */
const shown = parts.map((text) => {
  const [name = ""] = text.split("\n", 1);
  const models = blocksOf({ path: name, text }).filter(({ language }) => language === "json");
  return { name, models, hosts: /^`SECRET_HOSTS`: `(.+)`$/m.exec(text)?.[1] };
});

test("there is one for each endpoint that people have, and the table says whether it was run", () => {
  expect(shown.map(({ name }) => name)).toEqual([
    "OpenAI",
    "Anthropic",
    "Gemini",
    "OpenRouter",
    "vLLM",
    "SGLang",
    "llama.cpp",
    "Ollama",
    "Workers AI",
  ]);
  const rows = [...intro.matchAll(/^\| \[([^\]]+)\]\(#[\w-]+\) \|.*\| (?:no|yes)\b[^|]*\|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(shown.map(({ name }) => name));
});

test.each(shown)("$name is taken, and may be reached with the setting beside it", ({ models, hosts }) => {
  expect(models).toHaveLength(1);
  const model = modelSpecificationSchema.parse(JSON.parse(models[0]?.code ?? ""));
  const key = model.key === undefined ? {} : { [model.key]: "a-secret" };
  const local = { PRIVATE_HOSTS: "127.0.0.1,localhost,[::1]", AI: { run: () => {} } };
  const settings = hosts === undefined ? local : { ...local, SECRET_HOSTS: hosts };
  expect(modelErrors(modelsSchema.parse({ solver: model }), { ...settings, ...key })).toEqual([]);
  // As a deployment's own model, too.
  expect(configOf({ ...settings, MODELS: JSON.stringify({ solver: model }) }).MODELS).toEqual({ solver: model });
  // And not without the setting, where it names a key.
  expect(modelErrors({ solver: model }, { ...local, ...key })).toHaveLength(model.key === undefined ? 0 : 1);
  if (hosts !== undefined)
    expect(Object.keys(z.record(z.string(), z.unknown()).parse(JSON.parse(hosts)))).toEqual([model.key]);
});

test("the whole specification is one that a run takes, with every role, by the lines of .dev.vars that are shown", () => {
  const text = textOf("docs/models.md");
  const [whole] = blocksOf({ path: "docs/models.md", text: text.split("\n## Presets\n")[0] ?? "" }).filter(
    ({ language }) => language === "json",
  );
  const { models } = runRequestSchema.parse(JSON.parse(whole?.code ?? "null"));
  expect(Object.keys(models ?? {}).toSorted()).toEqual([...ROLES].toSorted());
  const [, secrets = ""] = text.split("\n## Secrets and hosts\n");
  const [lines] = blocksOf({ path: "docs/models.md", text: secrets });
  const settings = parseEnv(lines?.code ?? "");
  expect(Object.keys(settings)).toEqual(["OPENAI_KEY", "SECRET_HOSTS"]);
  expect(modelErrors(modelsSchema.parse(models), { ...settings, PRIVATE_HOSTS: "127.0.0.1" })).toEqual([]);
});
