/** A page of the studio in Chromium, under watch: what it logs, what it asks for, and where it is at fault. */
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Where Debian, and then others, put it. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export async function startBrowser(): Promise<Browser> {
  const path = [process.env.CHROMIUM ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
  if (path === undefined)
    throw new Error("no Chromium is installed: `apt-get install chromium`, or name one in CHROMIUM");
  // Who is root, as in a container, has no sandbox.
  return chromium.launch({ executablePath: path, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

export interface Look {
  readonly scheme: "light" | "dark";
  /** Pixels. */
  readonly width: number;
}
const HEIGHT = 900;
/** A machine that is at work on much else is slow. */
const WAIT_MS = 60_000;

export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong so far. */
  readonly complaints: string[];
}

/** @param origin of the service: whatever else the page asks for is complained of, and not answered */
export async function openPage(browser: Browser, origin: string, { scheme, width }: Look): Promise<Watched> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: HEIGHT },
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      complaints.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`logged ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`threw ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, context, complaints };
}

/** Faults that axe calls serious or critical, and whatever makes the page wider than the window. */
export async function faultsOf(page: Page): Promise<string[]> {
  // Put in by the browser's own tools, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      impact: string | null;
      help: string;
      nodes: { html: string; failureSummary?: string }[];
    }
    const { violations } = await axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      violations: violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(
          ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
        ),
      over: scrollWidth - clientWidth,
    };
  });
  return [...found.violations, ...(found.over > 0 ? [`is ${found.over} pixels wider than the window`] : [])];
}
