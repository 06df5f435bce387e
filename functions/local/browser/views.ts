/** The pages and states that are looked at. */
import type { Page } from "playwright-core";
import type { Made, Planted } from "./data.ts";

export interface View {
  readonly name: string;
  /** From the origin. */
  readonly path: string;
  /** Text that stands there once it is whole. */
  readonly shows: string;
  /** What brings it into the state. */
  readonly act?: (page: Page) => Promise<void>;
  /** Refusals that the browser logs by itself, and that are what the view is about. */
  readonly refused?: true;
}

export function viewsOf({ run, dataset, source, task, dropped, call }: Made, { large, short }: Planted): View[] {
  return [
    { name: "runs", path: "/", shows: run },
    { name: "run", path: `/#/runs/${run}`, shows: "share that was asked for" },
    { name: "run-short", path: `/#/runs/${short}`, shows: "planning gave up" },
    { name: "new-run", path: "/#/new", shows: "Tasks begun" },
    {
      name: "new-run-refused",
      path: "/#/new",
      shows: "Tasks begun",
      refused: true,
      act: async (page) => {
        await page.getByLabel("Tasks to keep").fill("many");
        await page.getByRole("alert").waitFor();
      },
    },
    { name: "tasks", path: `/#/runs/${run}/tasks`, shows: "Words of the question" },
    {
      name: "tasks-filters",
      path: `/#/runs/${run}/tasks?status=graded`,
      shows: "Clear filters",
      act: async (page) => {
        const summary = page.locator("summary", { hasText: "Filters" });
        if (await summary.isVisible()) await summary.click();
        await page.getByLabel("Tool in the solution").fill("a");
        await page.getByText("in their name").waitFor();
      },
    },
    { name: "tasks-filtered", path: `/#/runs/${run}/tasks?status=dropped`, shows: "Clear filters" },
    { name: "tasks-beside", path: `/#/runs/${run}/tasks?task=${dropped}`, shows: "Mark as bad" },
    { name: "tasks-many", path: `/#/runs/${large}/tasks`, shows: "Question number 3" },
    { name: "task", path: `/#/tasks/${task}`, shows: "Mark as bad" },
    {
      name: "task-bad",
      path: `/#/tasks/${task}`,
      shows: "Mark as bad",
      act: async (page) => {
        await page.getByRole("button", { name: "Mark as bad" }).click();
        await page.getByRole("dialog").waitFor();
      },
    },
    { name: "task-step", path: `/#/tasks/${task}?step=${call}`, shows: "Mark as bad" },
    { name: "task-found", path: `/#/tasks/${task}?find=script`, shows: "Mark as bad" },
    { name: "datasets", path: "/#/datasets", shows: dataset },
    { name: "dataset", path: `/#/datasets/${dataset}`, shows: "tasks.jsonl" },
    { name: "sources", path: "/#/sources", shows: "nobody" },
    { name: "source", path: `/#/sources/${source}`, shows: "Why tools are in quarantine" },
    { name: "missing", path: "/#/tasks/task-none-000001", shows: "What this means", refused: true },
    { name: "nowhere", path: "/#/elsewhere", shows: "There is nothing here" },
    { name: "reference", path: "/reference", shows: "Start a run" },
    { name: "reference-open", path: "/reference#post-/v1/runs", shows: "Example" },
  ];
}
