/** Traces over made-up tools, one kind of trap each. The truth is what the maker was told; nothing here knows how it is inferred. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Random } from "../../lib/random.ts";
import { around, aside, copied, list, own, record, rowsOf, take, twoOrigins } from "./scenes.ts";
import type { Link, Maker } from "./trace.ts";
import {
  again,
  besides,
  code,
  count,
  date,
  dateAgain,
  id,
  idText,
  measure,
  name,
  rare,
  settings,
  small,
  textAgain,
  word,
  year,
  yesNo,
} from "./values.ts";

/** Whether fields have names that say what they mean, as the trap needs it: either by turns, or one of them. */
type Names = "either" | "plain" | "opaque";

export interface Trap {
  readonly names: Names;
  readonly make: (maker: Maker) => void;
}

const SINGLE: Readonly<Record<string, Trap>> = {
  "copied as it is": { names: "either", make: (maker) => copied(maker, rare, (value) => value) },
  "written otherwise": { names: "either", make: (maker) => copied(maker, rare, again) },
  "a date in another form": {
    names: "either",
    make: (maker) => copied(maker, date, (value, random) => dateAgain(String(value), random)),
  },
  "a moment's day": {
    names: "either",
    make: (maker) =>
      copied(
        maker,
        (random) => `${date(random)}T${random.between(10, 23)}:${random.between(10, 59)}:00Z`,
        (value) => String(value).slice(0, 10),
      ),
  },
  "the same small number elsewhere": {
    names: "plain",
    make: (maker) => twoOrigins(maker, small(maker.random), "neighbours", "rank"),
  },
  "the same year elsewhere": {
    names: "plain",
    make: (maker) => twoOrigins(maker, year(maker.random), "founded", "opened"),
  },
  "the same country code elsewhere": {
    names: "plain",
    make: (maker) => twoOrigins(maker, code(maker.random), "country", "registered"),
  },
  "the same name elsewhere": {
    names: "plain",
    make: (maker) => twoOrigins(maker, name(maker.random), "country", "registered"),
  },
  "the same name twice, no telling": {
    names: "opaque",
    make: (maker) => twoOrigins(maker, name(maker.random), "country", "registered"),
  },
  "a small number of its own": { names: "either", make: (maker) => own(maker, "limit", small, "neighbours") },
  "a number of three digits of its own": {
    names: "either",
    make: (maker) =>
      own(maker, "limit", (random) => random.pick([random.between(100, 999), random.between(11, 99) / 10]), "pages"),
  },
  "a country code of its own": { names: "either", make: (maker) => own(maker, "locale", code, "registered") },
  "a year of its own": { names: "either", make: (maker) => own(maker, "since", year, "opened") },
  "a short list of its own": {
    names: "either",
    make: (maker) => own(maker, "weights", () => [1, 2, 3], "shares"),
  },
  "a yes or no of its own": { names: "either", make: (maker) => own(maker, "strict", yesNo, "verified") },
  "a short word of its own": { names: "either", make: (maker) => own(maker, "tone", word, "colour") },
  "ids that calls echo": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const found = rowsOf(random, random.between(3, 12));
      const search = maker.call("search_entries", { query: name(random) }, { ...found, total: found.rows.length });
      const at = random.int(found.rows.length);
      const [key, owner] = [found.rows[at]?.key ?? null, id(random)];
      const links: Link[] = [["/key", search(`/rows/${at}/key`)]];
      const entry = maker.call("get_entry", { key }, { key, owner, ...besides(random) }, { links });
      maker.call("entry_history", { key, ...settings(random) }, { key, ...besides(random) }, { links });
      maker.call("get_owner", { owner }, { owner, name: name(random) }, { links: [["/owner", entry("/owner")]] });
    },
  },
  "ids that two lists hold": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const [first, second] = [rowsOf(random, 6), rowsOf(random, 6)];
      const [i, j] = [random.int(6), random.int(6)];
      second.rows[j] = { ...second.rows[j], key: first.rows[i]?.key ?? null };
      const at = maker.call("search_entries", { query: name(random) }, first);
      maker.call("search_entries", { query: name(random) }, second);
      take(maker, "key", first.rows[i]?.key ?? null, [["/key", at(`/rows/${i}/key`)]]);
    },
  },
  "stated outright": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const [value, subject] = [rare(random), rare(random)];
      maker.stated.push(random.int(2) === 0 ? value : `What is known of ${value} today?`);
      const at = record(maker, { topic: value, subject });
      const links: Link[] = [["/second", at("/subject")]];
      maker.call("use_value", { first: value, second: subject }, { result: rare(random) }, { links });
    },
  },
  "stated, then chosen": {
    names: "plain",
    make: (maker) => {
      const { random } = maker;
      const [one, other] = [name(random), name(random)];
      maker.stated.push(one, other);
      const chosen = random.pick([one, other]);
      const input = { first: one, second: other };
      const at = maker.call("compare_cities", input, { larger: chosen, ratio: measure(random) });
      maker.call(
        "city_weather",
        { city: chosen },
        { city: chosen, ...besides(random) },
        { links: [["/city", at("/larger")]] },
      );
    },
  },
  "a whole list": { names: "either", make: (maker) => list(maker, (items) => [...items]) },
  "a list in another order": {
    names: "either",
    make: (maker) =>
      list(maker, (items, random) => random.shuffle(items).map((item) => random.pick([item, textAgain(item, random)]))),
  },
  "some of a list": { names: "either", make: (maker) => list(maker, (items, random) => random.sample(items, 2)) },
  "a list of rows' fields": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const { rows } = rowsOf(random, random.between(3, 8));
      const at = maker.call("search_entries", { query: name(random) }, { rows });
      aside(maker);
      const taken = random.sample([...rows.keys()], 3);
      take(
        maker,
        "keys",
        taken.map((i) => rows[i]?.key ?? null),
        taken.map((i, n) => [`/keys/${n}`, at(`/rows/${i}/key`)]),
      );
    },
  },
  "nested objects": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const [place, owner] = [name(random), idText(random)];
      const output = {
        data: {
          items: [
            besides(random),
            { where: { place, point: { north: measure(random), east: measure(random) } }, owner },
          ],
        },
      };
      const at = maker.call("find_record", { query: name(random) }, output);
      aside(maker);
      const { where } = output.data.items[1] as { where: { place: string; point: JsonObject } };
      const input = { filter: { all: [{ place: where.place }], owner }, ...settings(random) };
      maker.call("filter_records", input, besides(random), {
        links: [
          ["/filter/all/0/place", at("/data/items/1/where/place")],
          ["/filter/owner", at("/data/items/1/owner")],
        ],
      });
      // An object that is passed on is as many edges as it has values.
      maker.call("weather_at", { point: where.point }, besides(random), {
        links: ["north", "east"].map((axis) => [`/point/${axis}`, at(`/data/items/1/where/point/${axis}`)]),
      });
    },
  },
  "a row with a number of its own": {
    names: "plain",
    make: (maker) => {
      const { random } = maker;
      const rows = Array.from({ length: 5 }, (_, i) => ({ title: name(random), id: i + 1, part: small(random) }));
      const at = maker.call("search_entries", { query: word(random) }, { rows });
      aside(maker);
      const i = random.int(5);
      const { title = "", id: key = 0 } = rows[i] ?? {};
      maker.call("get_part", { title, id: key }, besides(random), {
        links: [
          ["/title", at(`/rows/${i}/title`)],
          ["/id", at(`/rows/${i}/id`)],
        ],
      });
    },
  },
  "other calls of the same tool": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const subjects = Array.from({ length: 4 }, () => ({ asked: name(random), found: rare(random) }));
      const places = subjects.map(({ asked, found }, i) =>
        maker.call(
          "find_record",
          { query: asked },
          { subject: found, ...besides(random) },
          {
            error: i === 3 ? "not found" : null,
          },
        ),
      );
      const i = random.int(3);
      const at = places[i]?.("/subject") ?? { call: "", pointer: "" };
      take(maker, "subject", subjects[i]?.found ?? null, [["/subject", at]]);
    },
  },
  "two small numbers compared": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const [a, b] = random.sample([3, 5, 7, 8, 12, 19, 24], 2) as [number, number];
      const one = maker.call("count_of", { name: name(random) }, { count: a, ...besides(random) });
      const other = maker.call(
        "count_of",
        { name: name(random) },
        { count: b, ...besides(random) },
        { together: true },
      );
      maker.call(
        "compare",
        { first: a, second: b },
        { larger: Math.max(a, b) },
        {
          links: [
            ["/first", one("/count")],
            ["/second", other("/count")],
          ],
        },
      );
    },
  },
  "asked for together": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const value = rare(random);
      const at = record(maker, { subject: value });
      maker.call("describe", { note: word(random) }, { topic: value });
      const same = rare(random);
      maker.call("use_value", { subject: value }, { found: same }, { links: [["/subject", at("/subject")]] });
      // Nobody can have copied what was not there yet.
      maker.call("measure", { target: same }, besides(random), { together: true });
    },
  },
  "the answer so far, a small number": {
    names: "opaque",
    make: (maker) => {
      const { random } = maker;
      const value = small(random);
      const at = record(maker, { neighbours: value });
      maker.answer.push(at("/neighbours"));
      maker.call("square_of", { number: value }, { square: value ** 2 }, { links: [["/number", at("/neighbours")]] });
    },
  },
  "an id inside an output's text": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const key = random.pick([idText, name])(random);
      const at = record(maker, { link: around(key, random) });
      aside(maker);
      take(maker, "key", key, [["/key", at("/link")]]);
    },
  },
  "an output inside a text": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const key = rare(random);
      const at = record(maker, { subject: key });
      aside(maker);
      take(maker, "address", around(key, random), [["/address", at("/subject")]]);
    },
  },
  "two outputs in one text": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const [key, other] = [idText(random), `${name(random)} ${name(random)}`];
      const [one, two] = [record(maker, { subject: key }), record(maker, { person: other })];
      const links: Link[] = [
        ["/query", one("/subject")],
        ["/query", two("/person")],
      ];
      take(maker, "query", random.pick([`${other} ${key}`, `${key} by ${other}`, `"${other}" AND ${key}`]), links);
    },
  },
  "deep in a long output": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const { rows } = rowsOf(random, 150);
      const at = maker.call("list_entries", { page: 1 }, { rows });
      const i = random.int(150);
      take(maker, "key", rows[i]?.key ?? null, [["/key", at(`/rows/${i}/key`)]]);
    },
  },
  "far down a list of ids": {
    names: "either",
    make: (maker) => {
      const { random } = maker;
      const keys = Array.from({ length: 20 }, () => idText(random));
      const at = record(maker, { keys });
      const i = random.int(20);
      take(maker, "key", keys[i] ?? null, [["/key", at(`/keys/${i}`)]]);
    },
  },
  "a number as text": {
    names: "either",
    make: (maker) =>
      copied(
        maker,
        (random) => random.pick([count, measure])(random),
        (value, random) =>
          random.pick([
            String(value),
            `${value} km`,
            Number(value).toLocaleString("en-US", { maximumFractionDigits: 6 }),
          ]),
      ),
  },
};

/** What no reader could find: a common value that went by where no name says anything. */
export const UNKNOWABLE = "a common value, no telling";

/** Several of the traps one after the other, which then stand in each other's way. */
function mixed(maker: Maker, names: Names): void {
  const makes = Object.values(SINGLE).filter((trap) => trap.names === "either" || trap.names === names);
  for (const { make } of maker.random.sample(makes, MIXED)) make(maker);
}

const MIXED = 6;

export const TRAPS: Readonly<Record<string, Trap>> = {
  ...SINGLE,
  "six of these in one trace, names": { names: "plain", make: (maker) => mixed(maker, "plain") },
  "six of these in one trace, no names": { names: "opaque", make: (maker) => mixed(maker, "opaque") },
  [UNKNOWABLE]: {
    names: "opaque",
    make: (maker) => {
      const { random } = maker;
      const value = random.pick<(random: Random) => Json>([small, year, code, word])(random);
      const at = record(maker, { neighbours: value });
      take(maker, "neighbours", value, [["/neighbours", at("/neighbours")]]);
    },
  },
};
