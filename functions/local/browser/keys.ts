/** The page of a service that asks for keys: what it asks, and what it shows by whose key. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { Client } from "../client.ts";
import { faultsOf, openPage } from "./open.ts";

const PROJECT = "acme";

/** @param own key of the deployment */
export async function withKeys(
  browser: Browser,
  url: string,
  own: string,
  dataset: string,
  out: string,
): Promise<string[]> {
  const complaints: string[] = [];
  const inProject = new Client(url, own, { "dive-project": PROJECT });
  const run = await inProject.post<{ id: string }>("/v1/runs", { name: "theirs", count: 2 });
  const ada = await inProject.post<{ key: string }>("/v1/keys", { name: "Ada’s laptop", scopes: ["read"] });
  const steps: Readonly<Record<string, (page: Page) => Promise<string[]>>> = {
    key: (page) => asksForKey(page, url, own, dataset, out),
    projects: (page) => choosesProject(page, url, own, run.id, out),
    colleague: (page) => actsInOne(page, url, ada.key, run.id, out),
  };
  for (const [name, step] of Object.entries(steps)) {
    const { page, context, complaints: its } = await openPage(browser, url, { scheme: "light", width: 1280 });
    try {
      its.push(...(await step(page)));
    } catch (error) {
      its.push(String(error));
      await page.screenshot({ path: join(out, `${name}-failed.png`) });
    }
    await context.close();
    // What is refused the browser logs by itself.
    const told = its.filter((text) => !text.startsWith("logged Failed to load resource"));
    console.log(`${name}: ${told.length === 0 ? "as it should be" : told.join("\n  ")}`);
    complaints.push(...told.map((text) => `${name}: ${text}`));
  }
  return complaints;
}

async function enter(page: Page, key: string): Promise<void> {
  await page.getByLabel("Key", { exact: true }).fill(key);
  await page.keyboard.press("Enter");
}

/** It is asked for once; a wrong one is said to be wrong; files are fetched with it. */
async function asksForKey(page: Page, url: string, own: string, dataset: string, out: string): Promise<string[]> {
  await page.goto(`${url}/#/datasets/${dataset}`);
  await page.getByLabel("Key", { exact: true }).waitFor();
  const faults = await faultsOf(page);
  await page.screenshot({ path: join(out, "key.png") });
  await enter(page, "another");
  await page.getByRole("alert").waitFor();
  await enter(page, own);
  const got = page.waitForEvent("download");
  await page.getByLabel("Download tasks.jsonl").click();
  await got;
  await page.reload();
  await page.getByLabel("Download tasks.jsonl").waitFor();
  await page.getByRole("button", { name: "Forget key" }).click();
  await page.getByLabel("Key", { exact: true }).waitFor();
  return faults;
}

/** The deployment's own key acts in any project: which, is a choice that stands in the address, and each link keeps it. */
async function choosesProject(page: Page, url: string, own: string, run: string, out: string): Promise<string[]> {
  await page.goto(`${url}/`);
  await enter(page, own);
  const heading = page.locator(".who");
  await heading.getByText("the deployment’s own").waitFor();
  await page.getByLabel("Project").selectOption(PROJECT);
  await page.getByRole("link", { name: run }).waitFor();
  const faults = await faultsOf(page);
  await page.screenshot({ path: join(out, "projects.png") });
  await page.setViewportSize({ width: 400, height: 900 });
  faults.push(...(await faultsOf(page)));
  await page.screenshot({ path: join(out, "projects-narrow.png") });
  await page.getByRole("link", { name: run }).click();
  await page.getByText("theirs").first().waitFor();
  await page.reload();
  await page.getByText("theirs").first().waitFor();
  if (!page.url().includes(`project=${PROJECT}`)) throw new Error(`the address is ${page.url()}`);
  await page.getByRole("link", { name: "Datasets", exact: true }).click();
  await page.getByText(`That is the project ${PROJECT}`).or(page.locator("tbody tr").first()).waitFor();
  if (!page.url().includes(`project=${PROJECT}`)) throw new Error(`the address is ${page.url()}`);
  return faults;
}

/** A key of a project is called by its name, has no choice, and an address of another project says so. */
async function actsInOne(page: Page, url: string, key: string, run: string, out: string): Promise<string[]> {
  await page.goto(`${url}/`);
  await enter(page, key);
  const heading = page.locator(".who");
  for (const text of ["Ada’s laptop", PROJECT, "may read"]) await heading.getByText(text).waitFor();
  if ((await heading.locator("select").count()) > 0) throw new Error("it offers a choice of projects");
  await page.getByRole("link", { name: run }).waitFor();
  await page.goto(`${url}/#/runs?project=other`);
  await page.getByText(`the key acts in ${PROJECT} alone`).waitFor();
  const faults = await faultsOf(page);
  await page.screenshot({ path: join(out, "colleague.png") });
  await page.getByRole("link", { name: `Runs of ${PROJECT}` }).click();
  await page.getByRole("link", { name: run }).waitFor();
  return faults;
}
