/** What the clocks of a city show at a moment. */
import { z } from "zod";
import { TIME_FORM } from "../../domain/schema.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { findCity } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { dateField } from "./dates.ts";
import { GEONAMES, LUXON, TZ_LOOKUP } from "./sources.ts";

export const cityClock = defineTool({
  name: "city_clock_time",
  domain: "general",
  kind: "processing",
  description: "Computes the local time and date in a city at a time of day in universal time on a date.",
  input: z.object({
    city: cityField,
    date: dateField.describe("Calendar date in universal time from 1970 to 2037 in ISO 8601 form, such as 2015-07-01"),
    time: z.string().regex(TIME_FORM, "expected HH:MM").describe("Time of day in universal time, HH:MM, such as 18:40"),
  }),
  output: z.object({
    time: z.string().describe("Local time in the city on a clock of 24 hours, HH:MM"),
    date: z.iso.date().describe("Local date in the city"),
  }),
  takes: {
    city: { concept: "city.name" },
    date: {
      concept: "date",
      literals: ["2019-02-14", "2020-08-21", "2021-11-30", "2022-03-02", "2023-12-24", "2024-09-19", "2025-05-06"],
      literalOnly: true,
    },
    time: {
      concept: "time",
      literals: ["01:00", "05:00", "07:30", "11:00", "13:30", "16:00", "19:30", "22:00"],
      literalOnly: true,
    },
  },
  gives: {
    "/time": {
      concept: "time",
      phrase: "the local time on a 24-hour clock in {city} at {time} UTC on {date}",
      ask: "what time is it in {city} at {time} UTC on {date}, on a 24-hour clock",
    },
  },
  probes: [
    {
      input: { city: "Nairobi", date: "2015-07-01", time: "18:40" },
      expect: { "/time": "21:40", "/date": "2015-07-01" },
    },
    {
      input: { city: "Tokyo", date: "2018-09-19", time: "16:35" },
      expect: { "/time": "01:35", "/date": "2018-09-20" },
    },
    { input: { city: "London", date: "2018-09-19", time: "07:30" }, expect: { "/time": "08:30" } },
  ],
  sources: [LUXON, TZ_LOOKUP, GEONAMES],
  async run({ city, date, time }) {
    const { DateTime } = await import("luxon");
    const moment = DateTime.fromISO(`${date}T${time}`, { zone: "utc" });
    // Runtimes agree on past offsets since 1970; the time zone database promises no more.
    if (!moment.isValid || moment.year < 1970 || moment.year > 2037)
      throw new ToolError("date: a date from 1970 to 2037 is expected, such as 2015-07-01");
    const local = moment.setZone(findCity(city).zone);
    return { time: local.toFormat("HH:mm"), date: local.toFormat("yyyy-MM-dd") };
  },
});
