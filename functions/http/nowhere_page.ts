/** What somebody sees in a browser at an address that is none of the service's. */
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export function nowherePage(path: string): HtmlEscapedString | Promise<HtmlEscapedString> {
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>There is no such page</title>
<h1>There is no such page</h1>
<p>Nothing is served at <code>${path}</code>.</p>
<p>The <a href="/reference">API reference</a> lists what is; <a href="/">runs, datasets and sources</a> are to be looked at.</p>
</html>
`;
}
