/**
 * The parts of a person's name as reference lists need them. Where a family name begins is nothing that a name itself
 * says, so what cannot be told is refused: titles, generations, names by a place, unknown names with a middle one.
 */
import { ToolError } from "../../tools/contract.ts";
import { isScholar } from "./scholars.ts";
import { fold } from "./shared.ts";

const PARTICLES = new Set("von van der den de du da di del della la le ten ter zu zur af dos das".split(" "));

/** Words that are no part of a name in a reference list, or that bind what comes after them to a family name or a place. */
const NOT_IN_A_NAME = new Set(
  (
    "sir dame lord lady saint st pope king queen prince princess president dr doctor prof professor baron baroness count " +
    "countess duke duchess earl marquis marquess viscount madame mr mrs ms miss father mother brother sister rev reverend " +
    "general colonel captain jr junior sr senior ii iii iv phd md esq the of y"
  ).split(" "),
);

/** Scholars whom WordNet lists by a name that is not given names and one family name: pen names, double family names. */
const UNDIVIDED = new Set(
  [
    "Calderon de la Barca",
    "Charles Louis de Secondat",
    "Conan Doyle",
    "Dante Alighieri",
    "Duns Scotus",
    "George Charles Hevesy de Hevesy",
    "Gilles de la Tourette",
    "Omar Khayyam",
    "Teilhard de Chardin",
    "Tirso de Molina",
  ].map(fold),
);

const isInitial = (word: string) => /^\p{L}\p{M}*\.?(?:-?\p{L}\p{M}*\.)*$/u.test(word);

/** Given names and family name, particles with the family name; refuses what is no name or cannot be told apart. */
export function partsOf(person: string): { given: string[]; family: string[] } {
  if (!/^[\p{L}\p{M}.'’ -]+$/u.test(person) || !/\p{L}/u.test(person) || /\b(Collaboration|Panel)\b/.test(person))
    throw new ToolError(`person: "${person}" is not a personal name; expected one such as "Simone de Beauvoir"`);
  const words = person.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? "").toLowerCase())) start--;
  const [given, family] = [words.slice(0, start), words.slice(start)];
  const told =
    words.every((word) => !NOT_IN_A_NAME.has(fold(word))) &&
    !UNDIVIDED.has(fold(person)) &&
    !PARTICLES.has(fold(given[0] ?? "")) &&
    // The word after the first given name is one more of them, or the first of two family names.
    (given.slice(1).every(isInitial) || isScholar(person));
  if (!told)
    throw new ToolError(
      `person: the family name of "${person}" cannot be told; expected one given name or initials and a family name, without titles, such as "Simone de Beauvoir"`,
    );
  return { given, family };
}

/** "J.-P." of "Jean-Paul". */
export const initialsOf = (name: string): string =>
  name
    .split("-")
    .map((part) => `${[...part][0]?.toUpperCase()}.`)
    .join("-");
