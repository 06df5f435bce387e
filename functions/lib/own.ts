/**
 * What a record holds under a name that somebody else chose; undefined where it holds nothing of its own. A plain look-up finds
 * what every object inherits too, and `constructor` is a good name for a tool or a domain.
 */
export function own<T>(record: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
