/** How a server may be reached: the policy of the deployment, the secrets that are sent to it, and the limits of what it sends. */
import { checkSecret, checkUrl, type Policy } from "../../domain/outbound/policy.ts";
import { SourceFailure } from "../failure.ts";

/** A secret that goes with every request, in a header. */
export interface McpSecret {
  /** Of the binding that holds it: what the deployment names hosts for. */
  readonly name: string;
  /** The header: `Authorization`. */
  readonly as: string;
  /** Stands before the value: `Bearer `. */
  readonly prefix: string;
  readonly value: string;
}

export interface McpAccess {
  readonly policy: Policy;
  readonly secrets?: readonly McpSecret[];
  /** Bytes that are read of one reply, decompressed. */
  readonly replyBytes: number;
}

/** Headers that the protocol and the connection give their meaning. */
const PROTOCOL =
  /^(?:mcp-.*|accept|accept-.*|connection|content-.*|cookie|host|last-event-id|origin|transfer-encoding)$/i;
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,100}$/;
/** What a header may hold: no line breaks, and nothing beyond the bytes of visible characters. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

/** The headers that secrets are sent in. Throws where the URL may not be asked, or a secret not be sent to it. */
export function headersFor(text: string, { policy, secrets = [] }: McpAccess): { url: URL; headers: Headers } {
  const checked = checkUrl(text, policy);
  if (!checked.ok) throw new SourceFailure("refused", checked.message);
  const headers = new Headers();
  for (const { name, as, prefix, value } of secrets) {
    const sent = checkSecret(name, checked.url, policy);
    if (!sent.ok) throw new SourceFailure("refused", sent.message);
    if (!TOKEN.test(as) || PROTOCOL.test(as))
      throw new SourceFailure("refused", `${name}: expected a header such as Authorization or X-Api-Key to send it in`);
    if (!HEADER_VALUE.test(prefix) || !HEADER_VALUE.test(value))
      throw new SourceFailure("refused", `${name}: expected a value that a header can hold`);
    headers.set(as, `${prefix}${value}`);
  }
  return { url: checked.url, headers };
}
