/** The form of a URL that requests may go to, whatever the deployment: what can be said without its settings. */

export type CheckedUrl<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** Far more than any address of an endpoint has. */
const LENGTH_MAX = 2_000;
/** Control, format and separating characters, which readers of URLs skip or take for other ones; and the backslash, which some take for a slash. */
const ODD_CHARACTERS = /[\p{Cc}\p{Cf}\p{Z}\\]/u;
const AUTHORITY = /^https?:\/\/([^/?#]*)/i;

/** A URL of http or https whose host stands in it as it will be used, with neither user info nor a fragment. */
export function urlOf(text: string): CheckedUrl<{ url: URL }> {
  const no = (message: string) => ({ ok: false as const, message });
  if (text.length > LENGTH_MAX) return no(`expected a URL of at most ${LENGTH_MAX} characters`);
  if (ODD_CHARACTERS.test(text))
    return no("expected a URL without white space, control characters, invisible characters and backslashes");
  const authority = AUTHORITY.exec(text)?.[1];
  if (authority === undefined || !URL.canParse(text))
    return no("expected an absolute URL that begins with https:// or http://");
  if (authority.includes("@")) return no("expected a URL without user name and password; a key is named by `key`");
  if (text.includes("#")) return no("expected a URL without a fragment (#)");
  const url = new URL(text);
  const written = authority.replace(/:\d*$/, "").toLowerCase();
  // Full-width, percent-encoded, decimal, octal and short forms: what is judged is to be what everybody reads.
  if (written !== url.hostname) return no(`expected the host written as ${url.hostname}`);
  return { ok: true, url };
}

/** The same for what paths are put behind: a query would swallow them. */
export function baseUrlOf(text: string): CheckedUrl<{ url: URL }> {
  if (text.includes("?")) return { ok: false, message: "expected a URL without a query (?): paths are put behind it" };
  return urlOf(text);
}
