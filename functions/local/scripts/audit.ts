import { command } from "../command.ts";
import { flag, words } from "../options.ts";

await command(
  {
    name: "audit",
    does: "Compares every table of the embedded pool with packages that say the same, from extracts and receipts that are kept here. Fails where a field has no source, or sources disagree and nothing settles it.",
    options: {
      fetch: flag("fetches the packages again, and renews extracts and receipts"),
      tables: words("tables whose names hold one of these", "NAME,NAME"),
      verbose: flag("lists every disagreement"),
    },
    needs:
      "nothing; with --fetch the registries of npm, PyPI and Debian 12, GitHub, and npm, pip, apt-get, dpkg-deb, git and R.",
    takes: "seconds; with --fetch minutes.",
  },
  async (options) => (await import("../audit/audit.ts")).main(options),
);
