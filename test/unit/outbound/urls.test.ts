/** Where requests may go, as a table: each address with what a deployment and the local set-up make of it. */
import { expect, test } from "vitest";
import { modelsSchema } from "../../../functions/domain/models.ts";
import { checkBaseUrl, checkUrl, type Policy } from "../../../functions/domain/outbound/policy.ts";
import { policyOf } from "../../../functions/outbound/models.ts";

const deployed = policyOf({});
const local = policyOf({ PRIVATE_HOSTS: "127.0.0.1,localhost,[::1]" });
const lan = policyOf({
  PRIVATE_HOSTS: "192.168.1.20:8000, vllm, gpu.internal, models.example.com:8080, [fd00::20]:8000",
});

const verdict = (url: string, policy: Policy) => {
  const checked = checkBaseUrl(url, policy);
  return checked.ok ? "ok" : checked.message;
};

/** Public, so that every deployment sends there. */
const PUBLIC = [
  "https://api.openai.com/v1",
  "https://API.openai.com/v1",
  "https://api.openai.com:8443/v1",
  "https://api.openai.com",
  "https://eu.api.openai.com/v1/",
  "https://xn--mller-kva.example.org/v1",
  "https://1.1.1.1/v1",
  "https://8.8.8.8:8443/v1",
  "https://172.15.255.255/v1",
  "https://172.32.0.1/v1",
  "https://100.63.255.255/v1",
  "https://100.128.0.1/v1",
  "https://169.253.1.1/v1",
  "https://[2606:4700:4700::1111]/v1",
  "https://my_models.example.org/v1",
  "https://localhost.example.org/v1",
  "https://internal.example.org/v1",
  "https://10.example.org/v1",
];
test.each(PUBLIC)("%s is sent to from everywhere", (url) => {
  for (const policy of [deployed, local, lan]) expect(verdict(url, policy)).toBe("ok");
});

/** Not public; each with what it is. */
const PRIVATE: [url: string, why: string][] = [
  ["https://127.0.0.1/v1", "a loopback address"],
  ["https://127.255.255.254/v1", "a loopback address"],
  ["https://[::1]/v1", "a loopback address"],
  ["https://10.0.0.1/v1", "a private address"],
  ["https://172.16.0.1/v1", "a private address"],
  ["https://172.31.255.255/v1", "a private address"],
  ["https://192.168.1.20/v1", "a private address"],
  ["https://169.254.169.254/latest/meta-data", "a link-local address"],
  ["https://169.254.170.2/v2/credentials", "a link-local address"],
  ["https://[fe80::1]/v1", "a link-local address"],
  ["https://[fd00:ec2::254]/latest", "a private address"],
  ["https://[fc00::1]/v1", "a private address"],
  ["https://100.64.0.1/v1", "an address of a carrier's network"],
  ["https://100.100.100.200/latest", "an address of a carrier's network"],
  ["https://0.0.0.0/v1", "an unspecified address"],
  ["https://0.1.2.3/v1", "an unspecified address"],
  ["https://[::]/v1", "an unspecified address"],
  ["https://255.255.255.255/v1", "the broadcast address"],
  ["https://224.0.0.1/v1", "a multicast address"],
  ["https://239.255.255.250/v1", "a multicast address"],
  ["https://[ff02::1]/v1", "a multicast address"],
  ["https://240.0.0.1/v1", "a reserved address"],
  ["https://192.0.0.192/opc", "a reserved address"],
  ["https://192.0.2.1/v1", "a reserved address"],
  ["https://198.51.100.7/v1", "a reserved address"],
  ["https://203.0.113.9/v1", "a reserved address"],
  ["https://198.18.0.1/v1", "a reserved address"],
  ["https://198.19.255.255/v1", "a reserved address"],
  ["https://[2001:db8::1]/v1", "a reserved address"],
  ["https://[3fff::1]/v1", "a reserved address"],
  ["https://[100::1]/v1", "a reserved address"],
  ["https://[fec0::1]/v1", "a reserved address"],
  ["https://[::7f00:1]/v1", "a reserved address"],
  ["https://[::ffff:7f00:1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[::ffff:a00:1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[::ffff:0:a00:1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[64:ff9b::a00:1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[64:ff9b:1::a00:1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[2002:7f00:1::1]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[2002:a9fe:a9fe::]/v1", "an IPv4 address within an IPv6 one"],
  ["https://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/v1", "an IPv4 address within an IPv6 one"],
  ["https://168.63.129.16/machine", "a metadata service"],
  ["https://metadata.goog/computeMetadata/v1", "a metadata service"],
  ["https://metadata.google.internal/computeMetadata/v1", "a name of a private network"],
  ["https://localhost/v1", "a name of a private network"],
  ["https://api.localhost/v1", "a name of a private network"],
  ["https://printer.local/v1", "a name of a private network"],
  ["https://gpu.internal:8443/v2", "a name of a private network"],
  ["https://nas.home.arpa/v1", "a name of a private network"],
  ["https://nas.lan/v1", "a name of a private network"],
  ["https://metadata/v1", "a name without a domain"],
  ["https://vllm/v1", "a name without a domain"],
  ["https://api.openai.com./v1", "a name that ends in a dot"],
  ["https://localhost./v1", "a name that ends in a dot"],
  ["https://127.0.0.1.nip.io/v1", "a name that resolves to an address of anybody's choice"],
  ["https://app.localtest.me/v1", "a name that resolves to an address of anybody's choice"],
];
test.each(PRIVATE)("%s is not sent to from a deployment: %s", (url, why) => {
  expect(verdict(url, deployed)).toBe(
    `${new URL(url).hostname} is ${why}: expected a public host, or one that PRIVATE_HOSTS names`,
  );
});

/** The same whatever is allowed, and refused by the specification's own schema. */
const MALFORMED: [url: string, message: string][] = [
  ["", "an absolute URL"],
  ["api.openai.com/v1", "an absolute URL"],
  ["//api.openai.com/v1", "an absolute URL"],
  ["https:api.openai.com/v1", "an absolute URL"],
  ["https:/api.openai.com/v1", "an absolute URL"],
  ["https://", "an absolute URL"],
  ["https://300.1.2.3/v1", "an absolute URL"],
  ["https://api.openai.com:99999/v1", "an absolute URL"],
  ["https://[fe80::1%25eth0]/v1", "an absolute URL"],
  ["ftp://api.openai.com/v1", "an absolute URL"],
  ["file:///etc/passwd", "an absolute URL"],
  ["data:text/plain,hello", "an absolute URL"],
  ["javascript:alert(1)", "an absolute URL"],
  ["https:///api.openai.com/v1", "the host written as api.openai.com"],
  ["https://me:secret@api.openai.com/v1", "without user name"],
  ["https://me@api.openai.com/v1", "without user name"],
  ["https://@api.openai.com/v1", "without user name"],
  ["https://api.openai.com@127.0.0.1/v1", "without user name"],
  ["https://api.openai.com/v1#x", "without a fragment"],
  ["https://api.openai.com/v1#", "without a fragment"],
  ["https://api.openai.com/v1?api-version=1", "without a query"],
  ["https://api.openai.com/v1?", "without a query"],
  [" https://api.openai.com/v1", "without white space"],
  ["https://api.openai.com/v1 ", "without white space"],
  ["https://api.openai.com/v 1", "without white space"],
  ["https://api.openai.com/v1\n", "without white space"],
  ["ht\ttps://api.openai.com/v1", "without white space"],
  ["https://api.open\u200bai.com/v1", "without white space"],
  ["https://api.openai.com/\u0000", "without white space"],
  ["https://api.openai.com\u3000/v1", "without white space"],
  ["https:\\\\127.0.0.1/v1", "without white space"],
  ["https://api.openai.com\\@127.0.0.1/v1", "without white space"],
  ["http://2130706433/v1", "the host written as 127.0.0.1"],
  ["http://0x7f000001/v1", "the host written as 127.0.0.1"],
  ["http://0x7f.1/v1", "the host written as 127.0.0.1"],
  ["http://017700000001/v1", "the host written as 127.0.0.1"],
  ["http://0177.0.0.1/v1", "the host written as 127.0.0.1"],
  ["http://127.1/v1", "the host written as 127.0.0.1"],
  ["http://127.0.1/v1", "the host written as 127.0.0.1"],
  ["http://127.0.0.1./v1", "the host written as 127.0.0.1"],
  ["http://0/v1", "the host written as 0.0.0.0"],
  ["http://2852039166/latest", "the host written as 169.254.169.254"],
  ["http://%31%32%37.0.0.1/v1", "the host written as 127.0.0.1"],
  ["http://%6c%6f%63%61%6c%68%6f%73%74/v1", "the host written as localhost"],
  ["http://１２７.０.０.１/v1", "the host written as 127.0.0.1"],
  ["http://127。0。0。1/v1", "the host written as 127.0.0.1"],
  ["http://ⓛocalhost/v1", "the host written as localhost"],
  ["https://müller.example.org/v1", "the host written as xn--mller-kva.example.org"],
  ["http://[0:0:0:0:0:0:0:1]/v1", "the host written as [::1]"],
  ["http://[::ffff:127.0.0.1]/v1", "the host written as [::ffff:7f00:1]"],
  [`https://api.openai.com/${"x".repeat(2000)}`, "at most 2000 characters"],
];
test.each(MALFORMED)("%j is sent to from nowhere", (url, message) => {
  for (const policy of [deployed, local, lan]) expect(verdict(url, policy)).toContain(message);
  const { error } = modelsSchema.safeParse({ solver: [{ base_url: url, model: "m" }] });
  expect(error?.issues).toEqual([expect.objectContaining({ path: ["solver", 0, "base_url"] })]);
  expect(error?.issues[0]?.message ?? JSON.stringify(error)).toContain(message);
});

/** What settings allow. */
const ALLOWED: [url: string, by: Policy, message: string][] = [
  ["http://127.0.0.1:8000/v1", local, "ok"],
  ["http://127.0.0.1/v1", local, "ok"],
  ["https://localhost:8000/v1", local, "ok"],
  ["http://[::1]:8000/v1", local, "ok"],
  ["http://127.0.0.2:8000/v1", local, "a loopback address"],
  ["http://api.localhost/v1", local, "a name of a private network"],
  ["http://localhost./v1", local, "a name that ends in a dot"],
  ["http://169.254.169.254/latest", local, "a link-local address"],
  ["http://192.168.1.20:8000/v1", local, "a private address"],
  ["http://192.168.1.20:8000/v1", lan, "ok"],
  ["https://192.168.1.20:8000/v1", lan, "ok"],
  ["http://192.168.1.20:8001/v1", lan, "a private address"],
  ["http://192.168.1.20/v1", lan, "a private address"],
  ["http://192.168.1.21:8000/v1", lan, "a private address"],
  ["http://vllm:9/v1", lan, "ok"],
  ["http://vllm2/v1", lan, "a name without a domain"],
  ["http://gpu.internal/v1", lan, "ok"],
  ["http://other.gpu.internal/v1", lan, "a name of a private network"],
  ["http://[fd00::20]:8000/v1", lan, "ok"],
  ["http://[fd00::21]:8000/v1", lan, "a private address"],
  ["http://models.example.com:8080/v1", lan, "ok"],
  ["http://models.example.com/v1", lan, "expected https"],
  ["http://127.0.0.1:8000/v1", lan, "a loopback address"],
  ["http://api.openai.com/v1", deployed, "expected https: plain http goes only to hosts that PRIVATE_HOSTS names"],
  ["http://api.openai.com/v1", local, "expected https"],
  ["http://8.8.8.8/v1", local, "expected https"],
];
test.each(ALLOWED)("%s", (url, policy, message) => {
  const given = verdict(url, policy);
  expect(message === "ok" ? given : given.includes(message) && message).toBe(message);
});

test("there are enough of them", () => {
  expect(PUBLIC.length + PRIVATE.length + MALFORMED.length + ALLOWED.length).toBeGreaterThan(140);
});

test("a request may have a query, and nothing else that a base URL may not", () => {
  expect(checkUrl("https://api.example.org/v1/items?limit=2", deployed).ok).toBe(true);
  for (const [url, message] of MALFORMED.filter(([url]) => !url.includes("?")))
    expect(checkUrl(url, local)).toEqual({ ok: false, message: expect.stringContaining(message) });
});
