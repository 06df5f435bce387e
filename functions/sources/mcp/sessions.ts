/**
 * Sessions of the older era that calls share which change nothing: beginning one for each would triple what is asked of a
 * server. A value of whoever calls, kept for as long as that is wanted; what it loses is begun anew.
 */
import type { McpAccess } from "./access.ts";
import type { McpSession } from "./form.ts";

/** Sessions that are kept, at most. */
const KEPT_MAX = 32;

export class McpSessions {
  private readonly kept = new Map<string, McpSession>();

  find(url: string, access: McpAccess): McpSession | undefined {
    return this.kept.get(keyOf(url, access));
  }

  /** @returns the session that is not kept: the oldest one or, where another call was first, this one */
  keep(url: string, access: McpAccess, session: McpSession): { url: string; session: McpSession } | undefined {
    const key = keyOf(url, access);
    if (this.kept.has(key)) return { url, session };
    this.kept.set(key, session);
    if (this.kept.size <= KEPT_MAX) return undefined;
    const [[oldest, dropped] = []] = this.kept;
    if (oldest === undefined || dropped === undefined) return undefined;
    this.kept.delete(oldest);
    return { url: (JSON.parse(oldest) as [string])[0], session: dropped };
  }

  /** Forgets it, if it is the one that is kept. */
  forget(url: string, access: McpAccess, session: McpSession): void {
    if (this.find(url, access)?.id === session.id) this.kept.delete(keyOf(url, access));
  }
}

/** Of whom a session is: the address, and as whom it is asked. Names of secrets, never what they are. */
function keyOf(url: string, { secrets = [] }: McpAccess): string {
  return JSON.stringify([url, ...secrets.map(({ name, as, prefix }) => [name, as, prefix])]);
}
