/** Units that names of fields end on, or that schemas state: in words where a value is asked for, as a sign where one is stated. */
import type { JsonSchema } from "../../tools/contract.ts";

export interface Unit {
  /** After "in": metres. */
  readonly words: string;
  /** Behind a figure: m. */
  readonly sign: string;
}

/** By what names of fields end on. */
const UNITS: Readonly<Record<string, readonly [words: string, sign: string]>> = {
  mm: ["millimetres", "mm"],
  cm: ["centimetres", "cm"],
  m: ["metres", "m"],
  km: ["kilometres", "km"],
  ft: ["feet", "ft"],
  mi: ["miles", "mi"],
  m2: ["square metres", "m²"],
  km2: ["square kilometres", "km²"],
  ha: ["hectares", "ha"],
  m3: ["cubic metres", "m³"],
  ml: ["millilitres", "ml"],
  l: ["litres", "l"],
  mg: ["milligrams", "mg"],
  g: ["grams", "g"],
  kg: ["kilograms", "kg"],
  lb: ["pounds", "lb"],
  lbs: ["pounds", "lb"],
  ms: ["milliseconds", "ms"],
  s: ["seconds", "s"],
  sec: ["seconds", "s"],
  secs: ["seconds", "s"],
  seconds: ["seconds", "seconds"],
  minutes: ["minutes", "minutes"],
  hours: ["hours", "hours"],
  days: ["days", "days"],
  usd: ["US dollars", "US dollars"],
  eur: ["euros", "euros"],
  gbp: ["pounds sterling", "pounds sterling"],
  pct: ["percent", "%"],
  percent: ["percent", "%"],
  c: ["degrees Celsius", "°C"],
  celsius: ["degrees Celsius", "°C"],
  f: ["degrees Fahrenheit", "°F"],
  fahrenheit: ["degrees Fahrenheit", "°F"],
  kelvin: ["kelvins", "K"],
  hpa: ["hectopascals", "hPa"],
  kpa: ["kilopascals", "kPa"],
  mah: ["milliampere hours", "mAh"],
  kwh: ["kilowatt hours", "kWh"],
  kw: ["kilowatts", "kW"],
  mw: ["megawatts", "MW"],
  kmh: ["kilometres an hour", "km/h"],
  kph: ["kilometres an hour", "km/h"],
  mph: ["miles an hour", "mph"],
  bytes: ["bytes", "bytes"],
  kb: ["kilobytes", "kB"],
  mb: ["megabytes", "MB"],
  gb: ["gigabytes", "GB"],
  ppm: ["parts per million", "ppm"],
};

/** Suffixes that say something else where the figure is not of this. */
const ONLY_OF: Readonly<Record<string, RegExp>> = {
  c: /^(?:temp|temperature|point)$/,
  f: /^(?:temp|temperature|point)$/,
  s: /^(?:duration|time|delay|period|interval|timeout|age|latency)$/,
  l: /^(?:volume|capacity|content|tank)$/,
  g: /^(?:mass|weight|dose|portion|protein|fat|sugar|carbs|fibre|fiber|salt|net)$/,
};

/** Words for units as people write them in descriptions, by how those begin. */
const WRITTEN = new Map<string, Unit>(
  Object.values(UNITS).flatMap(([words, sign]) =>
    [words, words.replace("metres", "meters").replace("litres", "liters"), sign].map((said): [string, Unit] => [
      said.toLowerCase(),
      { words, sign },
    ]),
  ),
);
const IN_WORDS = new RegExp(
  `\\b(?:in|measured in|unit:) (${[...WRITTEN.keys()]
    .filter((said) => /^[a-z ]{3,}$/.test(said))
    .sort((a, b) => b.length - a.length)
    .join("|")})\\b`,
  "i",
);

/** What a figure of that name is called without the unit that it ends on; undefined where it ends on none. */
export function unitOf(
  words: readonly string[],
): { readonly rest: readonly string[]; readonly unit: Unit } | undefined {
  const last = words.at(-1) ?? "";
  const before = words.at(-2);
  const found = Object.hasOwn(UNITS, last) ? UNITS[last] : undefined;
  if (found === undefined || before === undefined) return undefined;
  if (Object.hasOwn(ONLY_OF, last) && !ONLY_OF[last]?.test(before)) return undefined;
  return { rest: words.slice(0, -1), unit: { words: found[0], sign: found[1] } };
}

/** The unit that a schema states, in `x-unit` or in words of its description. */
export function unitIn(schema: JsonSchema | undefined): Unit | undefined {
  const text = typeof schema?.description === "string" ? schema.description.slice(0, 300) : "";
  const stated = schema?.["x-unit"] ?? schema?.["x-units"] ?? /\(unit: ([^()]+)\)/.exec(text)?.[1];
  if (typeof stated === "string" && /^[\p{L}\p{N} /%°²³^.-]{1,30}$/u.test(stated.trim())) {
    const name = stated.trim();
    const [words, sign] = (Object.hasOwn(UNITS, name.toLowerCase()) ? UNITS[name.toLowerCase()] : undefined) ?? [];
    if (words !== undefined && sign !== undefined) return { words, sign };
    return WRITTEN.get(name.toLowerCase()) ?? { words: name, sign: name };
  }
  const [, said] = IN_WORDS.exec(text) ?? [];
  return said === undefined ? undefined : WRITTEN.get(said.toLowerCase());
}
