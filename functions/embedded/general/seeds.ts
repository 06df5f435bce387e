/**
 * Starting points: countries, cities, airports, elements, words, events with their dates, regions, languages, years, airlines, stars.
 */

import type { Seed } from "../../domain/schema.ts";
import { seedMaker } from "../seed_maker.ts";
import { airlines } from "./airlines.ts";
import { airports, allCities, countries, largeCities, type Region, regions } from "./atlas.ts";
import { elements } from "./elements.ts";
import { sharedNames } from "./namesakes.ts";
import { events } from "./seeds_events.ts";
import { wordSeeds } from "./seeds_words.ts";
import { constellations, stars } from "./stars.ts";
import { fold } from "./text.ts";

const seed = seedMaker("general");

/** Smaller cities, and stars fainter than this, are left as stops on the way: few readers know them. */
const NAMED_POPULATION = 4_000_000;
const NAMED_MAGNITUDE = 2;

/** Elements that few readers have heard of. */
const RARE_ELEMENTS = new Set(
  (
    "scandium gallium yttrium niobium technetium ruthenium rhodium indium praseodymium promethium samarium europium gadolinium " +
    "terbium dysprosium holmium erbium thulium ytterbium lutetium hafnium tantalum rhenium astatine francium actinium protactinium neptunium"
  ).split(" "),
);

/** Airports whose codes many travellers know. */
const NAMED_AIRPORTS = new Set(
  (
    "ATL LAX ORD DFW DEN JFK SFO SEA LAS MCO EWR PHX IAH MIA BOS MSP DTW PHL LGA SLC SAN IAD DCA HNL ANC YYZ YVR YUL YYC MEX CUN GRU GIG EZE " +
    "BOG LIM SCL UIO PTY HAV LHR LGW STN MAN EDI DUB CDG ORY NCE AMS BRU FRA MUC BER HAM ZRH GVA VIE PRG BUD WAW CPH ARN OSL HEL KEF MAD " +
    "BCN LIS OPO FCO MXP VCE ATH IST SVO LED CAI CMN ALG TUN NBO ADD JNB CPT LOS ACC DAR DXB AUH DOH RUH JED KWI MCT KHI DEL BOM MAA BLR " +
    "CCU CMB DAC KTM BKK HKT SIN KUL CGK DPS MNL SGN HAN HKG PEK PVG CAN SZX TPE ICN NRT HND KIX CTS SYD MEL BNE PER AKL CHC WLG"
  ).split(" "),
);

/** Well-known nouns whose first sense in WordNet is the thing one thinks of. */
const WORDS = (
  "violin piano guitar trumpet flute clarinet harpsichord cello telescope microscope barometer thermometer sextant " +
  "compass bicycle canoe submarine helicopter hammer umbrella lighthouse cathedral aqueduct bridge candle mirror " +
  "clock elephant penguin salmon octopus butterfly kangaroo giraffe zebra falcon crocodile " +
  "tortoise horse rabbit banana mango almond walnut cinnamon saffron bread cheese wine coffee rose tulip cactus " +
  "diamond granite marble volcano glacier island peninsula comet planet river mountain ocean"
).split(" ");

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
      .filter((a) => a.large && NAMED_AIRPORTS.has(a.iata))
      .map((a) => seed("airport", a.title, { "airport.iata": a.iata })),
    ...elements()
      .filter((e) => e.number <= 94 && !RARE_ELEMENTS.has(e.name))
      .map((e) => seed("element", e.name, { "element.single": e.name })),
    ...WORDS.map((w) => seed("word", w, { "word.english": w })),
    ...wordSeeds(WORDS),
    ...events().map(([name, date]) => seed("event", name, { date })),
    ...once(members.map((c) => c.subregion)).map((s) => seed("region", s, { "subregion.name": s })),
    ...once(members.flatMap((c) => c.languages)).map((l) => seed("language", l, { "language.single": l })),
    ...knownRegions().map((r) => seed("administrative region", r.name, { "region.stated": r.name })),
    ...airlines().map((a) => seed("airline", a.name, { "airline.name": a.name })),
    ...stars()
      .filter((s) => s.name !== "" && s.magnitude <= NAMED_MAGNITUDE)
      .map((s) => seed("star", s.name, { "star.stated": s.name })),
    ...sharedNames().map((name) => seed("place name", name, { "place.shared": name })),
    ...constellations().map((c) => seed("constellation", c.name, { "constellation.name": c.name })),
  ];
}

/** Regions with a large city and a name of their own: none that is a city's, a country's or shared between countries. */
function knownRegions(): readonly Region[] {
  const taken = new Set([...allCities(), ...countries()].map((place) => fold(place.name)));
  const large = new Set(largeCities().map((c) => c.region));
  const plain = (r: Region) => !taken.has(fold(r.name)) && !/[,’'-]/.test(r.name);
  return [...regions().values()].filter((r) => large.has(r.key) && plain(r));
}
