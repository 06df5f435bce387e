/**
 * `npm run test:browser`: the studio in Chromium. Every page is opened light and dark, wide and narrow; what it logs, asks for and is
 * at fault for is complained of, and a picture of it is left. Then stories are walked through.
 */
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { makeData, plant } from "./browser/data.ts";
import { withKeys } from "./browser/keys.ts";
import { faultsOf, type Look, openPage, startBrowser } from "./browser/open.ts";
import { STORIES } from "./browser/stories.ts";
import { type View, viewsOf } from "./browser/views.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, type Platform, ROOT, startPlatform } from "./platform.ts";

export interface TestBrowserOptions {
  readonly count: number;
  readonly large: number;
  readonly only: readonly string[] | undefined;
  readonly out: string;
}

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light-wide", scheme: "light", width: 1280 },
  { name: "dark-narrow", scheme: "dark", width: 400 },
  { name: "light-narrow", scheme: "light", width: 400 },
  { name: "dark-wide", scheme: "dark", width: 1280 },
];
const KEY = "the-key-of-the-test";

export async function main({ count, large, only, out }: TestBrowserOptions): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const state = temporaryFolder(join(ROOT, ".wrangler", "browser-"));
  const script = await buildWorker();
  const port = await freePort();
  // What the service had in its queues when it was killed is sent again by the cron.
  const start = () =>
    startPlatform(script, {
      state: state.path,
      port,
      cron_ms: 1_000,
      bindings: { STALL_MS: "3000", CLAIM_MS: "9000" },
    });
  let platform: Platform | undefined = await start();
  let browser: Browser | undefined;
  const complaints: string[] = [];
  const { url } = platform;
  // Open until the last part, where it has a key.
  const client = new Client(url, "");
  try {
    const made = await makeData(client, count);
    await platform.stop();
    const planted = plant(state.path, made, large);
    platform = await start();
    browser = await startBrowser();
    const views = viewsOf(made, planted).filter(({ name }) => only?.includes(name) !== false);
    for (const view of views) complaints.push(...(await looked(browser, url, view, out)));
    const restart = async () => {
      await platform?.kill();
      platform = await start();
    };
    for (const [name, story] of Object.entries(STORIES)) {
      if (only?.includes("stories") === false && !only.includes(name)) continue;
      const { page, context, complaints: its } = await openPage(browser, url, { scheme: "light", width: 1280 });
      const began = Date.now();
      await story({
        page,
        url,
        client,
        made,
        short: planted.short,
        large: { run: planted.large, tasks: large },
        restart,
      }).catch(async (error) => {
        its.push(String(error));
        await page.screenshot({ path: join(out, `story-${name}.png`), fullPage: true });
      });
      // While the service is gone the browser says so by itself.
      const own = name === "startAndFollow" ? its.filter((text) => !text.startsWith("logged Failed to load")) : its;
      complaints.push(...own.map((text) => `story ${name}: ${text}`));
      console.log(`story ${name}: ${own.length === 0 ? "as it should be" : "WRONG"} (${Date.now() - began} ms)`);
      await context.close();
    }
    await platform.stop();
    platform = await startPlatform(script, { state: state.path, port, bindings: { API_KEY: KEY } });
    if (only === undefined || only.includes("key"))
      complaints.push(...(await withKeys(browser, url, KEY, made.dataset, out)));
  } finally {
    await browser?.close();
    await platform?.stop();
    state.remove();
  }
  console.log(`pictures are in ${out}`);
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  console.log("no error in the console, no request to anybody else, no serious fault by axe-core");
}

async function looked(browser: Browser, url: string, view: View, out: string): Promise<string[]> {
  const complaints: string[] = [];
  for (const look of LOOKS) {
    const { page, context, complaints: its } = await openPage(browser, url, look);
    try {
      await page.goto(`${url}${view.path}`);
      await page.getByText(view.shows, { exact: false }).first().waitFor({ state: "attached" });
      await view.act?.(page);
      await page.waitForLoadState("load");
      its.push(...(await faultsOf(page)));
      await page.screenshot({ path: join(out, `${view.name}-${look.name}.png`), fullPage: true });
    } catch (error) {
      its.push(String(error));
      await page.screenshot({ path: join(out, `${view.name}-${look.name}-failed.png`) });
    }
    const own = view.refused ? its.filter((text) => !text.startsWith("logged Failed to load resource")) : its;
    complaints.push(...own.map((text) => `${view.name}, ${look.name}: ${text}`));
    await context.close();
  }
  console.log(`${view.name}: ${complaints.length === 0 ? "as it should be" : complaints.join("\n  ")}`);
  return complaints;
}

/** One that nobody listens at now: the service is to come back to it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
