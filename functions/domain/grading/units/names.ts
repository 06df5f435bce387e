/** What a name of a unit may mean: its size in base units, told apart by case where symbols are ("MW", "mW"). */
import { METRIC, OTHERS, PREFIXES } from "./table.ts";

/** A size: `(value + offset) * factor` base units of these dimensions. */
export interface Meaning {
  readonly factor: number;
  readonly offset: number;
  /** Exponents by base unit, in the order of their names; empty for a plain number. */
  readonly dimensions: string;
}

const EXACT = new Map<string, Meaning[]>();
const LOWER = new Map<string, Meaning[]>();
const KNOWN = new Map<string, Meaning>();

/** The one object of a size, so that meanings are compared as they are. */
export function meaningOf(factor: number, dimensions: string, offset = 0): Meaning {
  const size = Number(factor.toPrecision(12));
  const key = `${size} ${dimensions} ${offset}`;
  const known = KNOWN.get(key) ?? { factor: size, offset, dimensions };
  KNOWN.set(key, known);
  return known;
}

function add(name: string, meaning: Meaning): void {
  for (const [index, key] of [
    [EXACT, tidy(name)],
    [LOWER, tidy(name).toLowerCase()],
  ] as const) {
    const found = index.get(key) ?? [];
    if (!found.includes(meaning)) index.set(key, [...found, meaning]);
  }
}

export function tidy(name: string): string {
  return name.normalize("NFKC").replace(/\./g, "").replace(/\s+/g, " ").trim();
}

/** "1000 g m2 s-2" as a factor and its dimensions. */
function sizeOf(text: string): { factor: number; dimensions: string } {
  const [factor = "1", ...bases] = text.trim().split(/\s+/);
  const powers = bases.map((base) => {
    const [, name = "", power = "1"] = /^(\p{L}+)(-?\d)?$/u.exec(base) ?? [];
    return [name, Number(power)] as const;
  });
  return { factor: Number(factor), dimensions: dimensionsText(new Map(powers)) };
}

export function dimensionsText(powers: ReadonlyMap<string, number>): string {
  return [...powers]
    .filter(([, power]) => power !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, power]) => `${name}${power}`)
    .join(" ");
}

export function powersOf(dimensions: string): Map<string, number> {
  const parts = dimensions === "" ? [] : dimensions.split(" ");
  return new Map(parts.map((part) => [part.replace(/-?\d+$/, ""), Number(/-?\d+$/.exec(part)?.[0] ?? 1)]));
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

const prefixes = new Map(
  PREFIXES.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([symbol = "", word = "", factor = "1"]) => [symbol, { word, factor: Number(factor) }]),
);

for (const [words = "", symbols = "", size = "", taken = ""] of rows(METRIC)) {
  const { factor, dimensions } = sizeOf(size);
  for (const symbol of ["", ...taken.split(" ")]) {
    const prefix = prefixes.get(symbol) ?? { word: "", factor: 1 };
    const meaning = meaningOf(factor * prefix.factor, dimensions);
    for (const word of words.split(", ")) for (const name of [word, `${word}s`]) add(`${prefix.word}${name}`, meaning);
    for (const sign of symbols.split(", ").filter((one) => one !== ""))
      for (const written of symbol === "μ" ? ["μ", "u"] : [symbol]) add(`${written}${sign}`, meaning);
  }
}
for (const [names = "", size = "", offset = "0"] of rows(OTHERS)) {
  const { factor, dimensions } = sizeOf(size);
  for (const name of names.split(", ")) add(name, meaningOf(factor, dimensions, Number(offset)));
}

const NONE: readonly Meaning[] = [];

/** Sizes that one name may mean; none if it is unknown. */
export function meaningsOf(name: string): readonly Meaning[] {
  const plain = tidy(name);
  return EXACT.get(plain) ?? LOWER.get(plain.toLowerCase()) ?? NONE;
}
