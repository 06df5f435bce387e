/**
 * Small shared helpers: folding of names for look-ups, rounding, decoding of tables.
 */

/** Latin letters that no accent can be taken from, and what they are a form of. */
const STROKED: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ħ: "h", ŧ: "t", ı: "i" };

/** The text in lower case, without accents and strokes. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđħŧı]/g, (letter) => STROKED[letter] ?? letter);
}

/** Lower case without accents, apostrophes, full stops and doubled spaces: how names are compared. */
export function fold(name: string): string {
  return plain(name)
    .replace(/[’‘'`.]/g, "")
    .replace(/[\s-]+/g, " ")
    .trim();
}

/** Fixed number of decimals, half away from zero on the decimal value as printed. */
export function fixed(value: number, decimals: number): number {
  const scaled = Number(`${Math.abs(value)}e${decimals}`);
  // Values in exponent notation are far below or above what the decimals can show.
  if (!Number.isFinite(scaled)) return Number(value.toFixed(decimals));
  const rounded = Number(`${Math.round(scaled)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whole numbers as they are, otherwise four decimals from 1 up and six significant digits below. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  return Math.abs(value) >= 1 ? fixed(value, 4) : Number(value.toPrecision(6));
}

/** The names in alphabetical order of their folded forms. */
export function alphabetical(names: readonly string[]): string[] {
  const keyed = names.map((name) => [fold(name), name] as const);
  keyed.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
  return keyed.map(([, name]) => name);
}
