/**
 * Sets of mammals: those that share a diet, those that sleep longer than a figure.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { type Mammal, mammals, mammalsByName } from "./animals.ts";
import { leader } from "./mammal_groups.ts";
import { SLEEP } from "./sources.ts";
import { fixed, orNull, pick } from "./table.ts";

export const mammalsSharingDiet = defineTool({
  name: "mammals_sharing_diet",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds the other mammals of the data of Savage and West with the kind of diet of a given one: which, how many, mean sleep, nearest in body mass.",
  input: z.object({ mammal: z.string().min(2).max(60).describe('Common name of a mammal, such as "red fox"') }),
  output: z.object({
    diet: z.string().describe("The kind of diet"),
    mammals: z.array(z.string()).describe("Names of the other mammals with that kind of diet"),
    count: z.int().describe("Number of these mammals"),
    sleep: z.number().describe("Their mean daily sleep in hours, 2 decimals, four digits at least"),
    nearest: z
      .string()
      .describe("The one whose body mass is nearest by ratio; the first by name if two are equally near"),
  }),
  takes: { mammal: { concept: "mammal.weighed" } },
  gives: {
    "/sleep": {
      concept: "sleep.daily",
      phrase: "the mean daily sleep [in hours] of {@diet}s other than {mammal} <Savage and West's data>",
      ask: "how many hours a day do {@diet}s other than {mammal} sleep on average",
    },
  },
  probes: [
    { input: { mammal: "tiger" }, expect: { "/count": 18, "/nearest": "lion" } },
    { input: { mammal: "Little brown bat" }, expect: { "/count": 4, "/nearest": "big brown bat" } },
  ],
  sources: [SLEEP],
  run({ mammal }) {
    const one = pick(mammalsByName(), mammal, "mammal", "listed mammal", "red fox");
    const others = mammals().filter((m) => m !== one && m.diet === one.diet);
    const apart = (m: Mammal) => Math.abs(Math.log(m.body / one.body));
    const [nearest] = [...others].sort((a, b) => apart(a) - apart(b) || a.name.localeCompare(b.name));
    if (one.diet === null || nearest === undefined)
      throw new ToolError(`mammal: no diet known of "${mammal}"; give another mammal, such as "red fox"`);
    const sleep = others.reduce((sum, m) => sum + m.sleep, 0) / others.length;
    return {
      diet: one.diet,
      mammals: others.map((m) => m.name),
      count: others.length,
      sleep: fixed(sleep, 2),
      nearest: nearest.name,
    };
  },
});

export const mammalsSleepingLonger = defineTool({
  name: "mammals_sleeping_longer",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds the mammals of the data of Savage and West that sleep longer than a number of hours a day: which, how many, and the one just above.",
  input: z.object({ hours: z.number().min(0).max(24).describe("Hours of sleep a day, such as 14.5") }),
  output: z.object({
    mammals: z.array(z.string()).nullable().describe("Names of the mammals that sleep longer, null if there is none"),
    count: z.int().describe("Number of these mammals"),
    next: z.string().nullable().describe("The one with the least sleep among these, null if none or several"),
  }),
  takes: {
    hours: { concept: "sleep.daily", literals: [9.5, 10.5, 12, 13, 14, 15, 16, 17, 18], literalOnly: true },
  },
  gives: {
    "/count": {
      concept: "count.mammal",
      phrase: "the number of mammals in Savage and West's data that sleep longer than {hours} hours a day",
      ask: "how many mammals in Savage and West's data sleep longer than {hours} hours a day",
    },
  },
  probes: [
    { input: { hours: 19 }, expect: { "/count": 3, "/next": "thick-tailed opossum" } },
    { input: { hours: 24 }, expect: { "/mammals": null, "/count": 0, "/next": null } },
  ],
  sources: [SLEEP],
  run({ hours }) {
    const found = mammals().filter((m) => m.sleep > hours);
    return { mammals: orNull(found.map((m) => m.name)), count: found.length, next: leader(found, (m) => -m.sleep) };
  },
});
