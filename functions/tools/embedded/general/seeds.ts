/**
 * Starting points: countries, cities, airports, elements, words, events with their dates, regions, languages, years.
 */
import type { Seed } from "../../../domain/schema.ts";
import { airports, allCities, countries } from "./atlas.ts";
import { elements } from "./elements.ts";
import { fold } from "./text.ts";

const seed = (kind: string, name: string, values: Seed["values"]): Seed => ({ name, domain: "general", kind, values });

/** Cities too small for a question to name without their country are left as stops on the way. */
const NAMED_POPULATION = 1_500_000;

/** Well-known nouns whose first sense in WordNet is the thing one thinks of. */
const WORDS = (
  "violin piano guitar trumpet flute clarinet harpsichord cello telescope microscope barometer thermometer sextant " +
  "compass bicycle canoe submarine helicopter hammer umbrella lighthouse cathedral aqueduct bridge candle mirror " +
  "clock elephant penguin salmon octopus butterfly kangaroo giraffe zebra falcon crocodile " +
  "tortoise horse rabbit banana mango almond walnut cinnamon saffron bread cheese wine coffee rose tulip cactus " +
  "diamond granite marble volcano glacier island peninsula comet planet river mountain ocean"
).split(" ");

const EVENTS: readonly (readonly [string, string])[] = [
  ["storming of the Bastille", "1789-07-14"],
  ["adoption of the United States Declaration of Independence", "1776-07-04"],
  ["battle of Waterloo", "1815-06-18"],
  ["opening of the Suez Canal", "1869-11-17"],
  ["completion of the first transcontinental railroad in the United States", "1869-05-10"],
  ["opening of the first modern Olympic Games in Athens", "1896-04-06"],
  ["first powered flight of the Wright brothers", "1903-12-17"],
  ["San Francisco earthquake of 1906", "1906-04-18"],
  ["arrival of Roald Amundsen at the South Pole", "1911-12-14"],
  ["sinking of the Titanic", "1912-04-15"],
  ["armistice that ended the fighting of the First World War", "1918-11-11"],
  ["first solo non-stop flight across the Atlantic reaching Paris", "1927-05-21"],
  ["signing of the Charter of the United Nations", "1945-06-26"],
  ["independence of India", "1947-08-15"],
  ["adoption of the Universal Declaration of Human Rights", "1948-12-10"],
  ["first ascent of Mount Everest by Hillary and Tenzing", "1953-05-29"],
  ["signing of the Treaty of Rome", "1957-03-25"],
  ["launch of Sputnik 1", "1957-10-04"],
  ["flight of Yuri Gagarin into space", "1961-04-12"],
  ["first landing of people on the Moon", "1969-07-20"],
  ["launch of Voyager 1", "1977-09-05"],
  ["eruption of Mount St. Helens in 1980", "1980-05-18"],
  ["first flight of a Space Shuttle into orbit", "1981-04-12"],
  ["Chernobyl disaster", "1986-04-26"],
  ["fall of the Berlin Wall", "1989-11-09"],
  ["launch of the Hubble Space Telescope", "1990-04-24"],
  ["German reunification", "1990-10-03"],
  ["first democratic general election in South Africa", "1994-04-27"],
  ["launch of the first module of the International Space Station", "1998-11-20"],
  ["introduction of euro banknotes and coins", "2002-01-01"],
  ["landing of the rover Curiosity on Mars", "2012-08-06"],
  ["flyby of Pluto by New Horizons", "2015-07-14"],
  ["launch of the James Webb Space Telescope", "2021-12-25"],
];

const YEARS = [
  1666, 1707, 1755, 1789, 1804, 1815, 1848, 1867, 1889, 1900, 1914, 1936, 1948, 1969, 1984, 1992, 2004, 2012,
];

export function seeds(): readonly Seed[] {
  const members = countries().filter((c) => c.member);
  const capitals = new Set(members.map((c) => c.capital));
  const once = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((v) => v !== null))].sort((a, b) => (fold(a) < fold(b) ? -1 : 1));
  return [
    ...members.map((c) => seed("country", c.name, { "country.name": c.name })),
    ...allCities()
      .filter((c) => capitals.has(c.name) || (c.population ?? 0) >= NAMED_POPULATION)
      .map((c) => seed(capitals.has(c.name) ? "capital" : "city", c.name, { "city.name": c.name })),
    ...[...airports().values()]
      .filter((a) => a.large)
      .filter((_, i) => i % 3 === 0)
      .map((a) => seed("airport", a.title, { "airport.iata": a.iata })),
    ...elements()
      .filter((e) => e.number <= 94)
      .map((e) => seed("element", e.name, { "element.name": e.name })),
    ...WORDS.map((w) => seed("word", w, { "word.english": w })),
    ...EVENTS.map(([name, date]) => seed("event", name, { date, year: Number(date.slice(0, 4)) })),
    ...YEARS.map((y) => seed("year", String(y), { year: y })),
    ...once(members.map((c) => c.subregion)).map((s) => seed("region", s, { "subregion.name": s })),
    ...once(members.flatMap((c) => c.languages))
      .filter((l) => members.filter((c) => c.languages.includes(l)).length > 1)
      .map((l) => seed("language", l, { "language.name": l })),
  ];
}
