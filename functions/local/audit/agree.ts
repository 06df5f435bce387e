/** When what two sources say of a field is the same. */

export type Agreement = (ours: string, theirs: string) => boolean;

export const same: Agreement = (ours, theirs) => ours === theirs;

/** Letters and digits alone, without accents and in one case: how a name is spelt is no disagreement. */
export const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

export const alike: Agreement = (ours, theirs) => plain(ours) === plain(theirs);

/** Ours is one of theirs, which are separated by `|`. */
export const oneOf: Agreement = (ours, theirs) => theirs.split("|").some((their) => plain(their) === plain(ours));

/** Lists separated by `|` with the same members, in whatever order. */
export const sameSet: Agreement = (ours, theirs) => {
  const members = (text: string) => [...new Set(text.split("|").map(plain))].toSorted().join("|");
  return members(ours) === members(theirs);
};

/** Numbers at most so far apart. */
export const near =
  (distance: number): Agreement =>
  (ours, theirs) =>
    Math.abs(Number(ours) - Number(theirs)) <= distance + 1e-9;

/** Numbers at most a share of the larger apart. */
export const within =
  (share: number): Agreement =>
  (ours, theirs) =>
    Math.abs(Number(ours) - Number(theirs)) <=
    share * Math.max(Math.abs(Number(ours)), Math.abs(Number(theirs))) + 1e-12;

/** Theirs, rounded to as many decimals as ours has, is ours, or a unit of the last decimal away from it. */
export const rounded: Agreement = (ours, theirs) => {
  const decimals = (text: string) => text.split(".")[1]?.length ?? 0;
  return near(10 ** -Math.min(decimals(ours), decimals(theirs)))(ours, theirs);
};

/** The same number, however it is written. */
export const equal: Agreement = (ours, theirs) => Number(ours) === Number(theirs);

/** One of theirs, which are separated by `|`, is the same number. */
export const equalOne: Agreement = (ours, theirs) => theirs.split("|").some((their) => equal(ours, their));

/** A range of ours, written `low..high`, holds all of theirs, which are separated by `|`. */
export const holds: Agreement = (ours, theirs) => {
  const [low, high] = ours.split("..").map(Number);
  return theirs.split("|").every((their) => Number(their) >= Number(low) && Number(their) <= Number(high));
};

/** Names separated by `|`, of which both have one. */
export const shareOne: Agreement = (ours, theirs) => {
  const known = new Set(theirs.split("|").map(plain));
  return ours.split("|").some((our) => known.has(plain(our)));
};
