/**
 * Where requests and secrets may go: to public hosts over https, and to what the deployment's settings allow besides. A host
 * is judged as it is written; what a name resolves to is not known here.
 */
import ipaddr from "ipaddr.js";
import { hostEntry, isNamedBy } from "./hosts.ts";
import { baseUrlOf, type CheckedUrl, urlOf } from "./url.ts";

export interface Policy {
  /** Hosts that may be spoken to although they are not public, or speak plain http: the setting PRIVATE_HOSTS. */
  readonly privateHosts: readonly string[];
  /** Hosts that each secret may be sent to: the setting SECRET_HOSTS. */
  readonly secretHosts: Readonly<Record<string, readonly string[]>>;
}

/** Judges the URL of a request. */
export function checkUrl(text: string, policy: Policy): CheckedUrl<{ url: URL }> {
  const read = urlOf(text);
  return read.ok ? checkHost(read.url, policy) : read;
}

/** Judges a URL that paths are put behind: a model's `base_url`. */
export function checkBaseUrl(text: string, policy: Policy): CheckedUrl<{ url: URL }> {
  const read = baseUrlOf(text);
  return read.ok ? checkHost(read.url, policy) : read;
}

function checkHost(url: URL, { privateHosts }: Policy): CheckedUrl<{ url: URL }> {
  if (isNamedBy(privateHosts, url)) return { ok: true, url };
  const why = whyNotPublic(url.hostname);
  if (why !== null)
    return { ok: false, message: `${url.hostname} is ${why}: expected a public host, or one that PRIVATE_HOSTS names` };
  if (url.protocol !== "https:")
    return { ok: false, message: "expected https: plain http goes only to hosts that PRIVATE_HOSTS names" };
  return { ok: true, url };
}

/** Judges whether a secret may be sent to a URL. */
export function checkSecret(name: string, url: URL, { secretHosts }: Policy): CheckedUrl<object> {
  const hosts = Object.hasOwn(secretHosts, name) ? (secretHosts[name] ?? []) : [];
  if (isNamedBy(hosts, url)) return { ok: true };
  const wanted = `expected SECRET_HOSTS to hold {"${name}": ["${url.host}"]}`;
  if (hosts.length === 0) return { ok: false, message: `no host is named that ${name} may be sent to: ${wanted}` };
  return { ok: false, message: `${name} may not be sent to ${url.host}: ${wanted}, or another base_url` };
}

interface ModelAddress {
  readonly base_url?: string | undefined;
  readonly binding?: string | undefined;
  readonly key?: string | undefined;
}

/** What keeps a model from being reached as it is specified, by field. A binding is part of the deployment, and goes nowhere else. */
export function checkModel(
  { base_url, binding, key }: ModelAddress,
  policy: Policy,
): { field: "base_url" | "key"; message: string }[] {
  if (binding !== undefined) return [];
  const reached = checkBaseUrl(base_url ?? "", policy);
  if (!reached.ok) return [{ field: "base_url", message: reached.message }];
  const sent = key === undefined ? reached : checkSecret(key, reached.url, policy);
  return sent.ok ? [] : [{ field: "key", message: sent.message }];
}

/** What is wrong with an entry of PRIVATE_HOSTS, or null. */
export function privateHostFault(text: string): string | null {
  const entry = hostEntry(text);
  return entry === undefined || entry.below ? "expected host or host:port, IPv6 in brackets" : null;
}

/** What is wrong with an entry of SECRET_HOSTS, or null. */
export function secretHostFault(text: string): string | null {
  return hostEntry(text) === undefined ? "expected host, host:port or *.example.com, IPv6 in brackets" : null;
}

const KINDS: Readonly<Record<string, string>> = {
  unspecified: "an unspecified address",
  broadcast: "the broadcast address",
  multicast: "a multicast address",
  linkLocal: "a link-local address",
  loopback: "a loopback address",
  carrierGradeNat: "an address of a carrier's network",
  private: "a private address",
  uniqueLocal: "a private address",
  ipv4Mapped: "an IPv4 address within an IPv6 one",
  rfc6145: "an IPv4 address within an IPv6 one",
  rfc6052: "an IPv4 address within an IPv6 one",
  "6to4": "an IPv4 address within an IPv6 one",
  teredo: "an IPv4 address within an IPv6 one",
};

/** All that is assigned to hosts of the public internet in IPv6; IPv4-compatible addresses and others lie outside. */
const IPV6_PUBLIC = ipaddr.IPv6.parseCIDR("2000::/3");

/** Names that are resolved on a machine or in a network of its own (RFC 6761, 6762 appendix G, 8375; `.internal` by ICANN). */
const PRIVATE_DOMAINS = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "svc",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
];
/** Where clouds tell a machine its credentials, beside the link-local address: Azure, Google, Tencent, Equinix. */
const METADATA = [
  "168.63.129.16",
  "metadata.goog",
  "metadata.tencentyun.com",
  "metadata.platformequinix.com",
  "metadata.packet.net",
];
/** Public names that resolve to loopback, or to the address that is written into them. */
const ECHOING_DOMAINS = ["nip.io", "sslip.io", "xip.io", "traefik.me", "localtest.me", "lvh.me", "vcap.me"];

/** What a host, as `URL.hostname` writes it, is if it is not public; null if it is. */
function whyNotPublic(hostname: string): string | null {
  if (METADATA.includes(hostname)) return "a metadata service";
  const address = hostname.replace(/^\[|\]$/g, "");
  if (!ipaddr.isValid(address)) return whyNotPublicName(hostname);
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return KINDS[range] ?? "a reserved address";
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(IPV6_PUBLIC)) return "a reserved address";
  return null;
}

function whyNotPublicName(hostname: string): string | null {
  const isBelow = (domains: readonly string[]) =>
    domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  if (hostname.endsWith(".")) return "a name that ends in a dot";
  if (isBelow(PRIVATE_DOMAINS)) return "a name of a private network";
  if (!hostname.includes(".")) return "a name without a domain";
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(hostname)) return "no host name";
  return isBelow(ECHOING_DOMAINS) ? "a name that resolves to an address of anybody's choice" : null;
}
