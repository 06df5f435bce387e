import { join, relative } from "node:path";
import { command } from "../command.ts";
import { count, folder, words } from "../options.ts";
import { ROOT } from "../platform.ts";

await command(
  {
    name: "test:browser",
    does: "Opens every page of the studio in Chromium, light and dark, wide and narrow, over runs that it makes: none may log an error, ask anybody else for anything, be at serious fault by axe-core, or run a script that a tool or a model wrote. Then it starts a run from the form, follows it over an end of the service, and walks through filters, steps and downloads. Pictures of every page are left to be looked at.",
    options: {
      count: count("tasks of the run that is shown", 24),
      large: count("tasks of the longest list", 100_000),
      only: words("names of views, or `stories` for the walks; all where not given", "A,B"),
      out: folder("where the pictures go", relative(process.cwd(), join(ROOT, "out", "browser"))),
    },
    needs: "Chromium (Debian's package, or one named in CHROMIUM); neither key nor network.",
    takes: "about three minutes on two cores.",
  },
  async (options) => (await import("../test_browser.ts")).main(options),
);
