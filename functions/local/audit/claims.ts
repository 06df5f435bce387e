/** What a table or a source says, in one form for both: fields by key. An absent or empty field is not said. */

export type Fields = Readonly<Record<string, string>>;
export type Claims = ReadonlyMap<string, Fields>;

/** From rows, each with the key that it says something of. */
export function claimsOf<T>(
  rows: Iterable<T>,
  said: (row: T) => readonly [key: string, fields: Readonly<Record<string, string | number | null | undefined>>],
): Claims {
  const claims = new Map<string, Record<string, string>>();
  for (const row of rows) {
    const [key, fields] = said(row);
    const known = claims.get(key) ?? {};
    for (const [name, value] of Object.entries(fields))
      if (value !== undefined && value !== null && value !== "") known[name] ??= String(value).trim();
    claims.set(key, known);
  }
  return claims;
}

/** The part that says something of the keys that others speak of, so that an extract holds what is compared and no more. */
export function within(claims: Claims, keys: Claims): Claims {
  return new Map([...claims].filter(([key]) => keys.has(key)));
}

const flat = (text: string) => text.replaceAll(/[\t\r\n]+/g, " ");

/** A table of tab-separated values with a header, sorted by key. */
export function textOf(claims: Claims): string {
  const names = [...new Set([...claims.values()].flatMap(Object.keys))].toSorted();
  const rows = [...claims].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${[["key", ...names], ...rows.map(([key, said]) => [key, ...names.map((name) => said[name] ?? "")])]
    .map((cells) => cells.map(flat).join("\t"))
    .join("\n")}\n`;
}

export function claimsIn(text: string): Claims {
  const [header = "", ...lines] = text.trimEnd().split("\n");
  const [, ...names] = header.split("\t");
  return claimsOf(lines, (line) => {
    const [key = "", ...cells] = line.split("\t");
    return [key, Object.fromEntries(names.map((name, at) => [name, cells[at]]))];
  });
}
