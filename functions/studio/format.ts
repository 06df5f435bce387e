/** Figures and times as they are read. */

const whole = new Intl.NumberFormat("en");
const short = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
const dollars = new Intl.NumberFormat("en", { style: "currency", currency: "USD", maximumSignificantDigits: 4 });
const time = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "short" });

export function count(value: number): string {
  return Number.isInteger(value) ? whole.format(value) : short.format(value);
}

export function percent(share: number | null): string {
  return share === null || !Number.isFinite(share) ? "–" : `${short.format(100 * share)} %`;
}

/** US dollars; a cost that nobody knows is not nothing. */
export function usd(value: number | null): string {
  return value === null ? "unknown" : dollars.format(value);
}

export function when(iso: string | null): string {
  return iso === null ? "–" : time.format(new Date(iso));
}

export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function bytes(value: number): string {
  const units = ["B", "KB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  return `${short.format(value / 1000 ** power)} ${units[power]}`;
}

/** With a capital letter in front. */
export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A name of the API as words: `answer_wrong` as `answer wrong`. */
export function words(name: string): string {
  return name.replaceAll("_", " ");
}

/** JSON to be read: text as it is, all else indented. */
export function pretty(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value, null, 2) ?? "");
}
