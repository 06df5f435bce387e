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
  rowsOf(AIRLINES).map(([name = "", alpha2 = "", designator = "", callsign]) => ({
    name,
    country: countryByCode(alpha2),
    designator,
    callsign: callsign || null,
  })),
);

const byName = lazy(() => new Map(airlines().map((a) => [fold(a.name), a])));

export const airlineFacts = defineTool({
  name: "airline_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a well-known airline: the country it belongs to, its IATA designator, its radio callsign.",
  input: z.object({ airline: z.string().min(3).max(60).describe('Name of an airline, such as "Kenya Airways"') }),
  output: z.object({
    country: z.string().describe("Country or territory of the airline"),
    designator: z.string().describe("Two-character IATA designator"),
    callsign: z.string().nullable().describe("Callsign in radio traffic, in capitals"),
  }),
  takes: { airline: { concept: "airline.name" } },
  gives: {
    "/country": {
      concept: "country.name",
      phrase: "the country or territory where {airline} is based",
    },
    "/designator": { concept: "airline.code", phrase: "the two-character IATA designator of {airline}" },
    "/callsign": { concept: "airline.callsign", phrase: "the radio callsign of {airline}" },
  },
  probes: [
    { input: { airline: "Kenya Airways" }, expect: { "/country": "Kenya", "/designator": "KQ", "/callsign": "KENYA" } },
    { input: { airline: "british airways" }, expect: { "/designator": "BA", "/callsign": "SPEEDBIRD" } },
  ],
  sources: [OPENFLIGHTS],
  run({ airline }) {
    const found = byName().get(fold(airline));
    if (found === undefined)
      throw new ToolError(
        `airline: no airline called "${airline}" in the table; give a name such as "Kenya Airways"${nearEntries(airline, byName())}`,
      );
    const { country, designator, callsign } = found;
    return { country, designator, callsign };
  },
});
