/** A calendar: events are put in, moved and cancelled, never two at once; how a day is taken up is worked out. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { StateGroup, spokenName, unordered } from "../state.ts";
import {
  byTime,
  DATES,
  eventDate,
  minutesOf,
  overlaps,
  type Span,
  STARTS,
  spanOf,
  spanText,
  timeField,
  timeOf,
} from "./clock.ts";
import { OWN_RULES } from "./sources.ts";
import { fold } from "./text.ts";

interface Event extends Span {
  readonly title: string;
}

const calendar = new StateGroup<Event[]>(
  "calendar",
  () => [],
  (events) => unordered(events.map(({ title, date, start, minutes }) => [spokenName(title), date, start, minutes])),
);

const TITLES = [
  "the dentist",
  "the board meeting",
  "piano practice",
  "the school play",
  "lunch with Ada",
  "the budget review",
  "the yoga class",
  "the site visit",
];
const titleField = z.string().min(2).max(80).describe('Title of the event, such as "the dentist"');
const titleTakes = { concept: "event.title", literals: TITLES } as const;
const dateTakes = { concept: "date", literals: DATES, literalOnly: true } as const;
const startTakes = { concept: "time.clock", literals: STARTS, literalOnly: true } as const;
const minutesTakes = (literals: readonly number[]) =>
  ({ concept: "duration.stated", literals, literalOnly: true }) as const;

const eventOutput = z.object({
  title: z.string().describe("Title of the event"),
  when: z.string().describe("Date, start and end of the event"),
  events: z.int().describe("Events in the calendar now"),
});

function eventOf(state: Event[], title: string): Event {
  const event = state.find((one) => fold(one.title) === fold(title));
  if (event !== undefined) return event;
  const titles = state.map((one) => one.title);
  const what = titles.length === 0 ? "it is empty" : `it has ${titles.join(", ")}`;
  throw new ToolError(`title: the calendar has no event "${title}"; ${what}${nearMatches(title, titles)}`);
}

function put(state: Event[], event: Event) {
  const other = state.find((one) => overlaps(one, event));
  if (other !== undefined)
    throw new ToolError(`start: this collides with ${other.title}, ${spanText(other)}; expected a time that is free`);
  state.push(event);
  return { title: event.title, when: spanText(event), events: state.length };
}

const minutesIn = (events: readonly Event[]): number => events.reduce((sum, { minutes }) => sum + minutes, 0);

const dentist = { tool: "calendar_add_event", input: { title: "the dentist", date: "2027-03-01", start: "09:30" } };
const play = {
  tool: "calendar_add_event",
  input: { title: "the school play", date: "2027-03-01", start: "15:00", minutes: 90 },
};

export const agendaTools = [
  calendar.changing({
    name: "calendar_add_event",
    domain: "general",
    kind: "processing",
    description: "Puts an event in the calendar; one hour long if no duration is given. Two events cannot be at once.",
    input: z.object({
      title: titleField,
      date: eventDate,
      start: timeField,
      minutes: z.int().min(5).max(720).default(60).describe("Duration in minutes; 60 if left out"),
    }),
    output: eventOutput,
    takes: { title: titleTakes, date: dateTakes, start: startTakes, minutes: minutesTakes([25, 40, 45, 75, 80]) },
    gives: {},
    does: "add| {title} on {date} at {start} for {minutes} minutes| to my calendar",
    follows: [],
    probes: [
      { input: dentist.input, expect: { "/when": "2027-03-01 from 09:30 to 10:30", "/events": 1 } },
      { before: [dentist], input: play.input, expect: { "/when": "2027-03-01 from 15:00 to 16:30", "/events": 2 } },
    ],
    sources: [OWN_RULES],
    change(state, { title, date, start, minutes }) {
      if (state.some((one) => fold(one.title) === fold(title)))
        throw new ToolError(`title: there is an event "${title}" already; move it, or take another title`);
      return put(state, { title, ...spanOf(date, start, minutes) });
    },
  }),
  calendar.changing({
    name: "calendar_move_event",
    domain: "general",
    kind: "processing",
    description: "Moves an event of the calendar to another time, as long as it was.",
    input: z.object({ title: titleField, date: eventDate, start: timeField }),
    output: eventOutput,
    takes: { title: { ...titleTakes, held: true }, date: dateTakes, start: startTakes },
    gives: {},
    does: "move {title} to {date} at {start}",
    follows: [],
    probes: [
      {
        before: [dentist],
        input: { title: "the dentist", date: "2027-03-02", start: "08:00" },
        expect: { "/when": "2027-03-02 from 08:00 to 09:00", "/events": 1 },
      },
      {
        before: [dentist, play],
        input: { title: "The school play", date: "2027-03-01", start: "10:30" },
        expect: { "/when": "2027-03-01 from 10:30 to 12:00" },
      },
    ],
    sources: [OWN_RULES],
    change(state, { title, date, start }) {
      const event = eventOf(state, title);
      const moved = { title: event.title, ...spanOf(date, start, event.minutes) };
      state.splice(state.indexOf(event), 1);
      return put(state, moved);
    },
  }),
  calendar.changing({
    name: "calendar_cancel_event",
    domain: "general",
    kind: "processing",
    description: "Takes an event out of the calendar.",
    input: z.object({ title: titleField }),
    output: eventOutput,
    takes: { title: { ...titleTakes, held: true } },
    gives: {},
    does: "cancel {title} in my calendar",
    probes: [
      { before: [dentist, play], input: { title: "the dentist" }, expect: { "/title": "the dentist", "/events": 1 } },
      { before: [dentist], input: { title: "the dentist" }, expect: { "/events": 0 } },
    ],
    sources: [OWN_RULES],
    change(state, { title }) {
      const event = eventOf(state, title);
      state.splice(state.indexOf(event), 1);
      return { title: event.title, when: spanText(event), events: state.length };
    },
  }),
  calendar.looking({
    name: "calendar_day",
    domain: "general",
    kind: "processing",
    description: "Events of one day in order, from a time of day on if one is given, and how long they take together.",
    input: z.object({
      date: eventDate,
      after: timeField.default("00:00").describe("Earliest start that counts; 00:00 if left out"),
    }),
    output: z.object({
      events: z
        .array(z.object({ title: z.string(), start: z.string(), end: z.string(), minutes: z.int() }))
        .describe("Events of the day in order"),
      busy: z.int().describe("Minutes that they take together"),
    }),
    takes: { date: { ...dateTakes, held: true }, after: { ...startTakes, unplanned: true } },
    gives: {
      "/busy": {
        concept: "duration.minute",
        phrase: "the number of minutes taken up in my calendar on {date}",
        ask: "how many minutes of {date} are taken up in my calendar",
      },
    },
    follows: [],
    probes: [
      {
        before: [play, dentist],
        input: { date: "2027-03-01" },
        expect: { "/busy": 150, "/events/0/title": "the dentist" },
      },
      {
        before: [play, dentist],
        input: { date: "2027-03-01", after: "10:00" },
        expect: { "/busy": 90, "/events/0/end": "16:30" },
      },
    ],
    sources: [OWN_RULES],
    look(state, { date, after }) {
      const from = minutesOf(after, "after");
      const events = state.filter((event) => event.date === date && event.start >= from).toSorted(byTime);
      return {
        events: events.map(({ title, start, minutes }) => ({
          title,
          start: timeOf(start),
          end: timeOf(start + minutes),
          minutes,
        })),
        busy: minutesIn(events),
      };
    },
  }),
  calendar.looking({
    name: "calendar_free_slot",
    domain: "general",
    kind: "processing",
    description: "Earliest time of a day at which the calendar is free for so long, between two times of day.",
    input: z.object({
      date: eventDate,
      minutes: z.int().min(5).max(720).describe("Minutes that have to be free in a row"),
      from: timeField.default("08:00").describe("Earliest start; 08:00 if left out"),
      until: timeField.default("18:00").describe("Latest end; 18:00 if left out"),
    }),
    output: z.object({
      start: z.string().nullable().describe("Start of the slot as HH:MM, null if there is none"),
      wait: z.int().nullable().describe("Minutes from the earliest start to the slot"),
    }),
    takes: {
      date: { ...dateTakes, held: true },
      minutes: minutesTakes([50, 70, 100, 135]),
      from: { ...startTakes, unplanned: true },
      until: { ...startTakes, unplanned: true },
    },
    gives: {
      "/start": {
        concept: "time.clock",
        phrase: "the earliest time from 08:00 on with {minutes} free minutes in my calendar on {date}",
        ask: "what is the earliest time from 08:00 on at which I have {minutes} minutes free in my calendar on {date}",
      },
    },
    follows: [],
    probes: [
      {
        before: [dentist, play],
        input: { date: "2027-03-01", minutes: 135 },
        expect: { "/start": "10:30", "/wait": 150 },
      },
      { before: [dentist], input: { date: "2027-03-02", minutes: 60, from: "09:00" }, expect: { "/start": "09:00" } },
    ],
    sources: [OWN_RULES],
    look(state, { date, minutes, from, until }) {
      const [earliest, latest] = [minutesOf(from, "from"), minutesOf(until, "until")];
      let at = earliest;
      for (const event of state.filter((one) => one.date === date).toSorted(byTime)) {
        if (event.start >= at + minutes) break;
        at = Math.max(at, event.start + event.minutes);
      }
      return at + minutes > latest ? { start: null, wait: null } : { start: timeOf(at), wait: at - earliest };
    },
  }),
  calendar.looking({
    name: "calendar_load",
    domain: "general",
    kind: "processing",
    description: "How many events the calendar has, how long they take together, and its fullest day.",
    input: z.object({}),
    output: z.object({
      events: z.int().describe("Events in the calendar"),
      minutes: z.int().describe("Minutes that they take together"),
      fullest: z.iso
        .date()
        .nullable()
        .describe("Day with most minutes taken, the earliest of several; null without any"),
      end: z.string().nullable().describe("Time of day at which the last event ends, as HH:MM; null without any"),
    }),
    takes: {},
    gives: {
      "/minutes": {
        concept: "duration.minute",
        regardless: ["calendar_move_event"],
        phrase: "the total length of all events in my calendar [in minutes]",
        ask: "how many minutes do all the events in my calendar take up in all",
      },
      "/fullest": {
        concept: "date",
        phrase: "the day with the most minutes taken up in my calendar [(the earliest if several tie)]",
        ask: "which day has the most minutes taken up in my calendar (the earliest if several tie)",
      },
      "/end": {
        concept: "time.clock",
        phrase: "the time of day at which the last event in my calendar ends",
        ask: "at what time does the last event in my calendar end",
      },
    },
    probes: [
      { before: [dentist, play], input: {}, expect: { "/minutes": 150, "/fullest": "2027-03-01", "/end": "16:30" } },
      { input: {}, expect: { "/events": 0, "/minutes": 0, "/fullest": null, "/end": null } },
    ],
    sources: [OWN_RULES],
    look(state) {
      const days = [...Map.groupBy(state.toSorted(byTime), ({ date }) => date)];
      const [fullest] = days.toSorted(([, a], [, b]) => minutesIn(b) - minutesIn(a));
      const last = state.toSorted(byTime).at(-1);
      return {
        events: state.length,
        minutes: minutesIn(state),
        fullest: fullest?.[0] ?? null,
        end: last === undefined ? null : timeOf(last.start + last.minutes),
      };
    },
  }),
];
