/** Hosts as settings name them: `host` or `host:port`, IPv6 in brackets, `*.host` for all that lie below one. */

export interface HostEntry {
  /** As `URL.hostname` writes it. */
  readonly name: string;
  /** Null for any port. */
  readonly port: number | null;
  /** Stands for the hosts below `name`, not for `name` itself. */
  readonly below: boolean;
}

const ENTRY = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@\\[\]*]+)(?::(\d{1,5}))?$/i;
const PORT_MAX = 65_535;

/** Undefined where the text is no entry, or does not write its host as a URL would: 127.1 for 127.0.0.1. */
export function hostEntry(text: string): HostEntry | undefined {
  const [, star, written = "", digits] = ENTRY.exec(text) ?? [];
  const name = URL.canParse(`http://${written}/`) ? new URL(`http://${written}/`).hostname : undefined;
  if (name === undefined || name !== written.toLowerCase()) return undefined;
  // `*.com` would be half the world.
  if (star !== undefined && !/[^.]\.[^.]*[a-z]/.test(name)) return undefined;
  const port = digits === undefined ? null : Number(digits);
  if (port !== null && (port < 1 || port > PORT_MAX)) return undefined;
  return { name, port, below: star !== undefined };
}

/** True if one of the entries stands for the URL's host and port. An entry that is none stands for nothing. */
export function isNamedBy(entries: readonly string[], url: URL): boolean {
  const port = portOf(url);
  return entries.some((text) => {
    const entry = hostEntry(text);
    if (entry === undefined || (entry.port !== null && entry.port !== port)) return false;
    return entry.below ? url.hostname.endsWith(`.${entry.name}`) : url.hostname === entry.name;
  });
}

function portOf({ port, protocol }: URL): number {
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}
