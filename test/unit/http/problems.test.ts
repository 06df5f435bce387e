import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CoordinatorError, REFUSALS, type Refusal } from "../../../functions/coordinator/errors.ts";
import { CODES, PROBLEM_CODES } from "../../../functions/http/codes.ts";
import { handleError, Problem, writeProblem } from "../../../functions/http/problem.ts";
import { problemsMarkdown, problemsPage } from "../../../functions/http/problem_page.ts";

const ROOT = join(import.meta.dirname, "../../..");
const HTTP = join(ROOT, "functions/http");

it("docs/problems.md is what the table says: `npm run docs` writes it", () => {
  expect(readFileSync(join(ROOT, "docs/problems.md"), "utf8")).toBe(problemsMarkdown());
});

it("the page has a place for every code, and nothing of a text is taken for markup", async () => {
  const page = String(await problemsPage());
  for (const code of PROBLEM_CODES) expect(page).toContain(`<dt id="${code}">`);
  expect(page).toContain("Bearer &lt;key&gt;");
  expect(page).not.toContain("<key>");
});

it("every code is one that something is refused with", () => {
  // Declarations of what a route may answer with are no use of a code.
  const sources = readdirSync(HTTP)
    .filter((name) => !["codes.ts", "strict_route.ts", "problem_page.ts"].includes(name))
    .map((name) => readFileSync(join(HTTP, name), "utf8").replaceAll(/\bproblems\([^)]*\)/g, ""))
    .join("\n");
  const said = (code: string) =>
    sources.includes(`"${code}"`) || new RegExp(`notFound\\(\\s*"${code.replace("_not_found", "")}"`).test(sources);
  expect(PROBLEM_CODES.filter((code) => !said(code))).toEqual([]);
});

it.each(PROBLEM_CODES)("%s is written with the status and title of the table", async (code) => {
  const { status, title, remedy } = CODES[code];
  const response = writeProblem(new Problem(code, "this time", [{ field: "f", message: "m" }], { "x-more": "1" }));
  expect([response.status, response.headers.get("x-more")]).toEqual([status, "1"]);
  expect(await response.json()).toEqual({
    type: `/docs/problems#${code}`,
    title,
    status,
    detail: "this time",
    code,
    errors: [{ field: "f", message: "m" }],
  });
  expect(title).not.toMatch(/\.$/);
  expect(remedy).toMatch(/\.$/);
});

it.each([
  ["not_open", "run_not_open"],
  ["other_specification", "run_opened_otherwise"],
  ["wave_open", "run_moved_on"],
  ["wave_closed", "run_moved_on"],
  ["wave_ahead", "run_moved_on"],
  ["malformed", "internal_error"],
] as [Refusal, string][])("a coordinator's refusal (%s) reaches the client as %s", async (refusal, code) => {
  const asked = { req: { method: "POST", path: "/", url: "http://dive.test/" }, env: { DB: {} as D1Database } };
  // Over RPC the class is lost and the message stays.
  const error = new Error(new CoordinatorError(refusal, "details of the inside").message);
  const body = await (await handleError(error, asked)).json<{ code: string }>();
  expect(body.code).toBe(code);
  expect(JSON.stringify(body)).not.toContain("inside");
  expect(Object.keys(REFUSALS)).toHaveLength(6);
});
