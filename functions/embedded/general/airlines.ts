/**
 * Airlines: facts of one.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { countryByCode } from "./atlas.ts";
import { AIRLINES } from "./data/airlines.ts";
import { OPENFLIGHTS } from "./sources.ts";
import { fold } from "./text.ts";

export const airlines = lazy(() =>
  rowsOf(AIRLINES).map(([name = "", alpha2 = "", designator = ""]) => ({
    name,
    country: countryByCode(alpha2),
    designator,
  })),
);

const byName = lazy(() => new Map(airlines().map((a) => [fold(a.name), a])));

export const airlineFacts = defineTool({
  name: "airline_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a well-known airline: the country it belongs to and its IATA designator.",
  input: z.object({ airline: z.string().min(3).max(60).describe('Name of an airline, such as "Kenya Airways"') }),
  output: z.object({
    country: z.string().describe("Country or territory of the airline"),
    designator: z.string().describe("Two-character IATA designator"),
  }),
  takes: { airline: { concept: "airline.name" } },
  gives: {
    "/country": {
      concept: "country.name",
      phrase: "the home country [or territory] of {airline}",
      ask: "which country is {airline} based in",
      ends: true,
    },
    "/designator": {
      concept: "airline.code",
      phrase: "the two-character IATA code of {airline}",
      ask: "what is the two-character IATA code of {airline}",
    },
  },
  probes: [
    { input: { airline: "Kenya Airways" }, expect: { "/country": "Kenya", "/designator": "KQ" } },
    { input: { airline: "british airways" }, expect: { "/designator": "BA" } },
  ],
  sources: [OPENFLIGHTS],
  run({ airline }) {
    const found = byName().get(fold(airline));
    if (found === undefined)
      throw new ToolError(
        `airline: no airline called "${airline}" in the table; give a name such as "Kenya Airways"${nearEntries(airline, byName())}`,
      );
    const { country, designator } = found;
    return { country, designator };
  },
});
