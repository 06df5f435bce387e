/** What somebody may have meant: the known name that is nearly the one that was written. */
import { distance } from "fastest-levenshtein";

/** Edits that are taken for slips, as a share of the longer name: one letter in three or four, two swapped ones in five. */
const EDITS_SHARE = 0.4;
const EDITS_MAX = 3;

/** Undefined where none is near. Case, hyphens and underscores count for nothing. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const word = plain(written);
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of known) {
    const other = plain(name);
    const most = Math.min(EDITS_MAX, Math.floor(Math.max(word.length, other.length) * EDITS_SHARE));
    // Whatever else differs, lengths that are further apart need more edits: a long text costs nothing.
    if (Math.abs(word.length - other.length) > most) continue;
    const edits = distance(word, other);
    if (edits <= most && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { name, edits };
  }
  return best?.name;
}

/** The same as the end of a sentence; empty where none is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name === undefined ? "" : `; did you mean ${JSON.stringify(name)}?`;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
