/** The section of the card about what the tools rest on. */
import { LICENCE } from "../../domain/dataset/files.ts";
import { markdownText, webAddress } from "../../lib/escape.ts";
import type { DatasetFacts, SourceFacts } from "../manifest.ts";
import { ownLicence } from "./own_licence.ts";

export function sources(facts: DatasetFacts): string {
  const { sources: all } = facts;
  const own = ownLicence(facts);
  const said = own === undefined ? "" : `The licence of the dataset, as its maker gives it: ${markdownText(own)}.\n\n`;
  if (all.length === 0) return `## Sources\n\n${said}No tool in a solution names a source.`;
  const rows = byLicence(all).map(([licence, covered]) => {
    const names = isFree(licence) ? `${covered.length}, named in ${FILE}` : covered.map(linked).join("; ");
    return `| ${markdownText(licence)} | ${names} |`;
  });
  return `## Sources

${said}The tools in the solutions rest on these data, formulas and libraries, each under its own licence; ${FILE} has the version of each.

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
  return address === undefined ? markdownText(name) : `[${markdownText(name)}](${address})`;
}
