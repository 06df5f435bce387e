/** What users need to know of errors, written from the table of codes: as the page that a problem's `type` names, and as `docs/problems.md`. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { CODES, codesByStatus, PROBLEMS_PATH, type ProblemCode } from "./codes.ts";

const TITLE = "Problems";

const EXAMPLE = {
  type: `${PROBLEMS_PATH}#field_unknown`,
  title: CODES.field_unknown.title,
  status: CODES.field_unknown.status,
  detail: 'cuont: there is no such field; did you mean "count"?',
  code: "field_unknown" satisfies ProblemCode,
  errors: [{ field: "cuont", message: 'there is no such field; did you mean "count"?' }],
};

/** Paragraphs that stand before and after the example; code is in backticks. */
const BEFORE =
  "Every error of the API is a problem detail (RFC 9457) with the media type `application/problem+json`. `code` says what happened and stays what it is: decide by it. `title` belongs to the code, `detail` tells what happened this time, and `errors` names the first of the fields at fault: dotted paths into the body, or names of parameters and headers. `type` leads to the code's explanation here.";
const AFTER = [
  "A request is refused before anything is stored or paid for. With a 4xx the same request fails again until something changes, but for `body_cut_off`, `idempotency_key_in_use`, `run_moved_on` and `run_not_open`, which a later try may mend. A 500 or 503 is the deployment's: try again later.",
  "A request that makes something (a run, a dataset, a schedule) can carry an `Idempotency-Key`: sent again with the same key it makes nothing twice, whatever happened to the first reply.",
];

export function problemsPage(): HtmlEscapedString | Promise<HtmlEscapedString> {
  const sections = codesByStatus().map(
    ([status, codes]) => html`<h2>${status}</h2>
<dl>
${codes.map(
  (code) => html`<dt id="${code}"><code>${code}</code> ${CODES[code].title}</dt>
<dd>${prose(CODES[code].remedy)}</dd>
`,
)}</dl>
`,
  );
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${TITLE}</title>
<h1>${TITLE}</h1>
<p>${prose(BEFORE)}</p>
<pre>${JSON.stringify(EXAMPLE, null, 2)}</pre>
${AFTER.map((paragraph) => html`<p>${prose(paragraph)}</p>\n`)}
${sections}</html>
`;
}

/** Text with what stands in backticks as code. */
function prose(text: string) {
  return text.split("`").map((part, i) => (i % 2 === 0 ? part : html`<code>${part}</code>`));
}

export function problemsMarkdown(): string {
  const sections = codesByStatus().map(([status, codes]) => {
    const rows = codes.map(
      (code) => `| <a id="${code}"></a>\`${code}\` | ${CODES[code].title} | ${CODES[code].remedy} |`,
    );
    return [`## ${status}`, "", "| code | title | what you can do |", "| --- | --- | --- |", ...rows].join("\n");
  });
  const example = ["```json", JSON.stringify(EXAMPLE, null, 2), "```"].join("\n");
  return `${[`# ${TITLE}`, BEFORE, example, ...AFTER, ...sections].join("\n\n")}\n`;
}
