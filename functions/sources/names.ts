/** Names of tools as pools have them, made of what a source calls its own. */
import { sha256Hex } from "../domain/json.ts";
import { nameFault } from "../tools/names.ts";

/** Characters of a name, at most. */
const LENGTH_MAX = 64;
/** Digits of the digest that tells two names apart. */
const DIGITS = 8;

/**
 * A name for each origin, all different. An origin that is a name already keeps it. Of others that come to the same name, each
 * has digits of its own digest behind it, so that a name depends on neither the order of a source's tools nor how many there
 * are of them, but where another comes to share it.
 * @param origins all different
 */
export function namesOf(origins: readonly string[]): ReadonlyMap<string, string> {
  const written = new Map(origins.map((origin) => [origin, nameFrom(origin)]));
  const sharing = Map.groupBy(written, ([, name]) => name.toLowerCase());
  const named = [...written].map(([origin, name]): [string, string] => {
    const alone = sharing.get(name.toLowerCase())?.length === 1;
    return [origin, alone || name === origin ? name : withDigest(name, origin)];
  });
  return new Map(named);
}

/** The origin's letters and digits, as far as a name has place for them. */
function nameFrom(origin: string): string {
  if (nameFault(origin) === null) return origin;
  const letters = origin
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_-]+/g, "_")
    .replace(/^[_-]+|[_-]+$/g, "");
  if (letters === "") return withDigest("tool", origin);
  if (letters.length > LENGTH_MAX) return withDigest(letters, origin);
  return nameFault(letters) === null ? letters : `${letters}_tool`;
}

/** The name, as far as there is place, and digits of the digest of what it is told apart by. */
export function withDigest(name: string, origin: string): string {
  return `${name.slice(0, LENGTH_MAX - DIGITS - 1)}_${sha256Hex(origin).slice(0, DIGITS)}`;
}
