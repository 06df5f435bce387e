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
  /** A run that ended short. */
  readonly short: string;
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
const startAndFollow: Story = async ({ page, url, client, restart }) => {
  const reports: number[] = [];
  // While the service is gone the page tries more often: what was answered is counted.
  page.on("response", (response) => {
    if (response.ok() && response.url().includes("/diversity")) reports.push(Date.now());
  });
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
  // What is in no event has been read again: without a reload all figures are those of the end.
  const id = /run-[\w.-]+/.exec(page.url())?.[0] ?? "";
  const run = await client.get<{ progress: { kept: number }; attempts: { made: number } }>(`/v1/runs/${id}`);
  const { structure, coordinator } = await client.get<{
    structure: { tools_covered: number };
    coordinator: { domains: { domain: string; kept: number }[] };
  }>(`/v1/runs/${id}/diversity`);
  const tile = (name: string) =>
    page
      .locator(".figures > div", { has: page.getByText(name, { exact: true }) })
      .locator("dd")
      .first()
      .innerText();
  await until(
    () => tile("Tools in solutions"),
    (said) => said === String(structure.tools_covered),
  );
  await until(
    () => tile("Attempts"),
    (said) => said === run.attempts.made.toLocaleString("en"),
  );
  hold("tasks kept", await tile("Kept"), String(run.progress.kept));
  const bars = page.locator("table.bars", { hasText: "Kept tasks by domain" }).locator("tbody tr");
  const shown = (await bars.locator("td.number").allInnerTexts()).map((text) => Number.parseInt(text, 10));
  hold(
    "tasks by domain",
    shown,
    coordinator.domains.map(({ kept }) => kept),
  );
  const apart = reports.slice(1, -1).map((at, i) => at - (reports[i] ?? 0));
  if (apart.some((milliseconds) => milliseconds < 5_000)) throw new Error(`reports were asked for ${apart} ms apart`);
};

/** A run that is short says so: in the list, and with its reason where it is shown; and its share is of what was asked for. */
const short: Story = async ({ page, url, client, short: run }) => {
  const { progress } = await client.get<{ progress: { count: number; kept: number; shortfall_reason: string } }>(
    `/v1/runs/${run}`,
  );
  const said = `${progress.kept} of ${progress.count}, ${progress.count - progress.kept} short`;
  await page.goto(`${url}/#/runs`);
  const row = page.locator("tr", { hasText: run });
  await row.getByText(said).waitFor();
  await row.getByText("finished short").waitFor();
  await row.getByRole("link", { name: run }).click();
  await page.getByText(`${said}: ${progress.shortfall_reason}`).waitFor();
  const bar = page.getByRole("progressbar");
  const share = Math.floor((1000 * progress.kept) / progress.count) / 10;
  hold("its share", Number(await bar.getAttribute("value")), share);
  // A mark says what was asked for, and no bar is the whole that has not come to it.
  hold("its class", await bar.getAttribute("class"), "short");
};

/** Of a tool's name a part narrows nothing down, and says how many have it; a whole one does. */
const toolFilter: Story = async ({ page, url, client, made }) => {
  const { rounds, solution } = await client.get<{
    solution: string[];
    rounds: { evidence: { id: string; tool: string }[] | null }[];
  }>(`/v1/tasks/${made.task}`);
  const tool = rounds.flatMap(({ evidence }) => evidence ?? []).find(({ id }) => solution.includes(id))?.tool ?? "";
  await page.goto(`${url}/#/runs/${made.run}/tasks`);
  const input = page.getByLabel("Tool in the solution");
  await page.locator(`datalist option[value="${tool}"]`).first().waitFor({ state: "attached" });
  await input.fill(tool.slice(0, -1));
  await page.getByText(/have this in their name/).waitFor();
  hold("the address", page.url().includes("tool="), false);
  await input.fill(tool);
  await page.waitForURL(new RegExp(`tool=${tool}`));
  await page.locator(".task-row").first().waitFor();
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
  const question = async () =>
    (await client.get<{ question: string | null }>(`/v1/tasks/${made.task}`)).question === null;
  const open = page.getByRole("button", { name: "Mark as bad" });
  const dialog = page.getByRole("dialog");
  await open.focus();
  await page.keyboard.press("Enter");
  await dialog.getByText("cannot be undone").waitFor();
  const erase = dialog.getByRole("button", { name: "Erase it for good" });
  hold("may be done without a reason", await erase.isEnabled(), false);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  hold("the focus is where it was", await open.evaluate((at) => at === document.activeElement), true);
  hold("erased by opening it", await question(), false);
  await page.keyboard.press("Enter");
  // Where it opens one writes, and a new line is no answer.
  await page.keyboard.type("it holds a script");
  await page.keyboard.press("Enter");
  hold("erased by a new line", await question(), false);
  await page.keyboard.press("Tab");
  hold("first after the reason", await page.evaluate(() => document.activeElement?.textContent), "Keep it");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Taken down").waitFor();
  hold("erased", await question(), true);
};

export const STORIES: Readonly<Record<string, Story>> = {
  scripts,
  filters,
  long,
  step,
  download,
  short,
  toolFilter,
  startAndFollow,
  markBad,
};
