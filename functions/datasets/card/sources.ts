/** The section of the card about what the tools rest on. */
import { LICENCE } from "../../domain/dataset/files.ts";
import { escaped, webAddress } from "../../lib/escape.ts";
import type { DatasetFacts, SourceFacts } from "../manifest.ts";

export function sources({ sources: all }: DatasetFacts): string {
  if (all.length === 0) return "## Sources\n\nNo tool in a solution names a source.";
  const rows = byLicence(all).map(([licence, covered]) => {
    const names = isFree(licence) ? `${covered.length}, named in ${FILE}` : covered.map(linked).join("; ");
    return `| ${escaped(licence)} | ${names} |`;
  });
  return `## Sources

The tools in the solutions rest on these data, formulas and libraries, each under its own licence; ${FILE} has the version of each.

| licence | sources |
| --- | --- |
${rows.join("\n")}`;
}

const FILE = `[${LICENCE}](${LICENCE})`;

/** True of a formula, and of facts that are nobody's: no licence is on them. */
export function isFree(licence: string): boolean {
  return /^none\b/i.test(licence);
}

/** By the name of the licence. */
export function byLicence(all: readonly SourceFacts[]): (readonly [string, readonly SourceFacts[]])[] {
  return [...Map.groupBy(all, ({ licence }) => licence)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The name of a source, with its address if that is one of the web. */
export function linked({ name, url }: SourceFacts): string {
  const address = url === undefined ? undefined : webAddress(url);
  return address === undefined ? escaped(name) : `[${escaped(name)}](${address})`;
}
