/** Walks through the pages, each as somebody would go: what they find is held against the API. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Client } from "../client.ts";
import { type Made, SCRIPT, until } from "./data.ts";

export interface Place {
  readonly page: Page;
  readonly url: string;
  readonly client: Client;
  readonly made: Made;
  /** The run with very many tasks, and how many these are. */
  readonly large: { readonly run: string; readonly tasks: number };
  /** Ends the service as a power cut would, and starts it again at the same address. */
  readonly restart: () => Promise<void>;
}

/** Throws where something is not as it should be. */
type Story = (place: Place) => Promise<void>;

function hold(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
}

/** What a tool returned and what a model said is there to be read, and does not run. */
const scripts: Story = async ({ page, url, made }) => {
  await page.goto(`${url}/#/tasks/${made.task}`);
  await page.getByText("Mark as bad").waitFor();
  const whole = await page.locator("main").innerText();
  const shown = whole.split(SCRIPT.slice(0, 36)).length - 1;
  // In the question, what the tool returned, the round, the attempt's verdict, and what the model thought and said.
  if (shown < 8) throw new Error(`the script is to be read ${shown} times`);
  hold(
    "elements that a text made",
    await page.locator("main :is(img, script, iframe), main a[href^=javascript]").count(),
    0,
  );
  for (const button of await page.getByRole("button", { name: "Raw" }).all())
    if (await button.isVisible()) await button.click();
  hold("a script has run", await page.evaluate(() => "ran" in globalThis), false);
};

/** A run from the form by keyboard alone; its progress moves without a reload, and goes on after the service was gone. */
const startAndFollow: Story = async ({ page, url, restart }) => {
  await page.goto(`${url}/#/new`);
  await page.getByText("Tasks begun").waitFor();
  await page.getByLabel("Name").fill("followed");
  await page.getByLabel("Tasks to keep").fill("60");
  await page.getByLabel("Random seed").fill("11");
  const start = page.getByRole("button", { name: "Start the run" });
  await until(() => start.isEnabled(), Boolean);
  await page.getByLabel("Attempts a task").press("Enter");
  await page.waitForURL(/#\/runs\/run-/);
  const bar = page.getByRole("progressbar");
  const far = async () => Number(await bar.getAttribute("value"));
  const begun = await until(far, (percent) => percent > 0);
  await restart();
  const later = await until(far, (percent) => percent > begun);
  if (later <= begun) throw new Error(`it stood still at ${begun}`);
  await page.getByText("finished", { exact: true }).first().waitFor({ timeout: 180_000 });
  hold("percent at its end", await far(), 100);
};

/** Filters live in the address, survive a reload, and next and previous obey them. */
const filters: Story = async ({ page, url, client, made }) => {
  const { items } = await client.get<{ items: { id: string; domain: string }[] }>(
    `/v1/runs/${made.run}/tasks?status=graded&limit=200`,
  );
  const [first] = items;
  const domain = first?.domain ?? "";
  const meant = items.filter((task) => task.domain === domain).map(({ id }) => id);
  await page.goto(`${url}/#/runs/${made.run}/tasks`);
  await page.getByLabel("Status").selectOption("graded");
  await page.getByLabel("Domain").selectOption(domain);
  await page.waitForURL(/status=graded&domain=|domain=.*status=graded/);
  await page.reload();
  await page.getByText(`${meant.length} tasks`).waitFor();
  hold("tasks of the list", await page.locator(".task-row").count(), meant.length);
  await page.locator(".task-row").first().click();
  const walked = [new URLSearchParams(page.url().split("?")[1]).get("task")];
  for (const _ of meant.slice(1)) {
    const before = page.url();
    await page.getByRole("link", { name: "Next" }).waitFor();
    await page.keyboard.press("j");
    await until(
      async () => page.url(),
      (now) => now !== before,
    );
    walked.push(new URLSearchParams(page.url().split("?")[1]).get("task"));
  }
  hold("tasks walked through", walked, meant);
  await page.getByText("Next", { exact: true }).and(page.locator("span")).waitFor();
};

/** A list of a hundred thousand scrolls, and holds few rows in the document. */
const long: Story = async ({ page, url, large }) => {
  await page.goto(`${url}/#/runs/${large.run}/tasks`);
  const rows = page.locator(".rows");
  await page.getByText("Question number 3", { exact: true }).waitFor();
  const said = large.tasks.toLocaleString("en");
  await page.getByText(`${said} tasks`).waitFor();
  for (const wanted of [500, 1_000, 1_500]) {
    await until(
      () =>
        rows.evaluate((list) => {
          list.scrollTop = list.scrollHeight;
          return Number(list.querySelector("li:last-child")?.getAttribute("aria-posinset"));
        }),
      (place) => place > wanted,
    );
  }
  const held = await page.locator(".rows li").count();
  if (held > 60) throw new Error(`${held} rows are in the document`);
};

/** A link to one step leads there, and what is searched for is marked. */
const step: Story = async ({ page, url, made }) => {
  await page.goto(`${url}/#/tasks/${made.task}`);
  await page.getByRole("link", { name: `Link to ${made.call}`, exact: true }).click();
  await page.reload();
  const meant = page.locator(`#step-${made.call}.meant`);
  await meant.waitFor();
  await until(() => meant.evaluate((at) => Math.abs(at.getBoundingClientRect().top) < innerHeight), Boolean);
  await page.getByLabel("Search in this task").fill("onerror");
  await page.locator("mark").first().waitFor();
};

/** Files come down whole. */
const download: Story = async ({ page, url, client, made }) => {
  const { files } = await client.get<{ files: { path: string; bytes: number }[] }>(`/v1/datasets/${made.dataset}`);
  await page.goto(`${url}/#/datasets/${made.dataset}`);
  const got = page.waitForEvent("download");
  await page.getByLabel("Download tasks.jsonl").click();
  const bytes = readFileSync(await (await got).path()).length;
  hold("bytes of tasks.jsonl", bytes, files.find(({ path }) => path === "tasks.jsonl")?.bytes);
};

/** A task that is marked as bad is taken down, and says so. */
const markBad: Story = async ({ page, url, client, made }) => {
  await page.goto(`${url}/#/tasks/${made.task}`);
  await page.getByText("Mark as bad").click();
  await page.getByLabel("What is wrong with it").fill("it holds a script");
  await page.getByRole("button", { name: "Take it down" }).click();
  await page.getByText("Taken down").waitFor();
  const task = await client.get<{ question: string | null; reason: string }>(`/v1/tasks/${made.task}`);
  hold("what is left of it", task.question, null);
};

export const STORIES: Readonly<Record<string, Story>> = {
  scripts,
  filters,
  long,
  step,
  download,
  startAndFollow,
  markBad,
};
