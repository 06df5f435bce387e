/** `npm run catalogue:check`: probes the public APIs of the catalogue where a network is, politely, and prints what answered. */
import { lookup } from "node:dns/promises";
import Table from "cli-table3";
import type { CatalogueEntry } from "../sources/catalogue/form.ts";
import { catalogue, sourceOf } from "../sources/catalogue/index.ts";
import { type Probe, probeApi } from "./catalogue_check/probe.ts";
import { chosenOf } from "./options.ts";

/** APIs that are probed side by side; each gets one request at a time. */
const SIDE_BY_SIDE = 6;
/** Hosts that are looked up to tell whether a network is there. */
const LOOKED_UP = 5;
/** Milliseconds that a look-up may take. */
const LOOKUP_MS = 5_000;
/** Of a reason so much is printed. */
const REASON_MAX = 120;

export interface CatalogueCheckOptions {
  readonly only: readonly string[] | undefined;
  readonly print: readonly string[] | undefined;
}

export async function main({ only, print }: CatalogueCheckOptions): Promise<void> {
  const names = catalogue.map(({ name }) => name);
  if (print !== undefined) {
    const chosen = chosenOf("print", print, names);
    for (const api of catalogue) if (chosen.includes(api.name)) console.log(JSON.stringify(sourceOf(api), null, 2));
    return;
  }
  const chosen = only === undefined ? names : chosenOf("only", only, names);
  const apis = catalogue.filter(({ name }) => chosen.includes(name));
  if (!(await hasNetwork(apis)))
    throw new Error(
      `no network can be reached from here: no host of the catalogue has an address. None of ${apis.length} APIs was called, and nothing is known of whether they answer`,
    );
  const probed = await probedAll(apis);
  console.log(tableOf(probed));
  const failed = probed.filter(({ probes }) => probes.some(({ reason }) => reason !== undefined));
  console.log(`${probed.length - failed.length} of ${probed.length} APIs answered as promised`);
  if (failed.length > 0) throw new Error(`failed: ${failed.map(({ api }) => api.name).join(", ")}`);
}

/** Whether the name of any of the first hosts can be looked up. */
async function hasNetwork(apis: readonly CatalogueEntry[]): Promise<boolean> {
  const hosts = new Set(
    apis.flatMap(({ tools }) => tools.map(({ url }) => new URL(url.replace(/[{}]/g, "")).hostname)),
  );
  const found = [...hosts].slice(0, LOOKED_UP).map(async (host) => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), LOOKUP_MS);
    const known = await Promise.race([
      lookup(host)
        .then(() => true)
        .catch(() => false),
      promise,
    ]);
    clearTimeout(timer);
    return known;
  });
  return (await Promise.all(found)).includes(true);
}

interface Probed {
  readonly api: CatalogueEntry;
  readonly probes: readonly Probe[];
}

async function probedAll(apis: readonly CatalogueEntry[]): Promise<Probed[]> {
  const waiting = [...apis];
  const done = new Map<string, readonly Probe[]>();
  const lane = async () => {
    for (let api = waiting.shift(); api !== undefined; api = waiting.shift())
      done.set(api.name, await probeApi(api, { privateHosts: [], secretHosts: {} }));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
  return apis.map((api) => ({ api, probes: done.get(api.name) ?? [] }));
}

/** One line an API, and one for each probe of it that failed. */
export function tableOf(probed: readonly Probed[]): string {
  const table = new Table({
    head: ["API", "field", "tools", "probes", "ms"],
    style: { head: [], border: [] },
    colAligns: ["left", "left", "right", "left", "right"],
  });
  for (const { api, probes } of probed) {
    const failed = probes.filter(({ reason }) => reason !== undefined);
    const ms = probes.reduce((total, probe) => total + probe.ms, 0);
    const state = failed.length === 0 ? "ok" : `${failed.length} of ${probes.length} failed`;
    table.push([api.name, api.field, api.tools.length, state, ms]);
    for (const { of, reason = "", ms } of failed)
      table.push([`  ${of}`, { colSpan: 3, content: reason.slice(0, REASON_MAX) }, ms]);
  }
  return table.toString();
}
