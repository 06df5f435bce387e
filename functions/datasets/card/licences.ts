/** Licences as the Hugging Face Hub knows them, and `LICENSE.md`, which says what each covers. */
import { LICENCE } from "../../domain/dataset/files.ts";
import { markdownText } from "../../lib/escape.ts";
import type { DatasetFacts, SourceFacts } from "../manifest.ts";
import { type Licensed, ownLicence } from "./own_licence.ts";
import { byLicence, isFree, linked } from "./sources.ts";

/** Identifiers of https://huggingface.co/docs/hub/repositories-licenses by SPDX identifier in lower case. */
const HUB_LICENCES: ReadonlyMap<string, string> = new Map(
  [
    "afl-3.0 agpl-3.0 apache-2.0 artistic-2.0 bsd-2-clause bsd-3-clause bsd-3-clause-clear cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0",
    "cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0",
    "cc-by-nd-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc0-1.0 cdla-permissive-1.0 cdla-permissive-2.0 cdla-sharing-1.0 ecl-2.0 epl-1.0 epl-2.0",
    "etalab-2.0 eupl-1.1 gpl-2.0 gpl-3.0 isc lgpl-2.1 lgpl-3.0 mit mpl-2.0 ms-pl ncsa odc-by-1.0=odc-by odbl-1.0=odbl ofl-1.1 osl-3.0",
    "pddl-1.0=pddl postgresql unlicense wtfpl zlib bsl-1.0=bsl-1.0",
  ]
    .join(" ")
    .split(" ")
    .map((known) => {
      const [spdx = "", hub = spdx] = known.split("=");
      return [spdx, hub] as const;
    }),
);

/** Of all sources, each once, by name; `other` stands for all that the Hub has no name for. */
export function hubLicences(sources: readonly Pick<SourceFacts, "licence">[]): string[] {
  const named = sources
    .filter(({ licence }) => !isFree(licence))
    .flatMap(({ licence }) => licence.split(";"))
    .map((licence) => HUB_LICENCES.get(licence.trim().toLowerCase()) ?? OTHER);
  return named.length === 0 ? [OTHER] : [...new Set(named)].toSorted();
}

export const OTHER = "other";

/** What the Hub is told: the licence of the dataset, then those of the sources. */
export function cardLicences(facts: Licensed & Pick<DatasetFacts, "sources">): {
  readonly license: string | string[];
  readonly license_name?: string;
  readonly license_link?: string;
} {
  const own = ownLicence(facts);
  const ofSources = hubLicences(facts.sources);
  const named = own === undefined ? [] : [HUB_LICENCES.get(own.toLowerCase()) ?? OTHER];
  // Where nothing names a licence, "other" says no more than the dataset's own does.
  const others = own !== undefined && facts.sources.length === 0 ? [] : ofSources;
  const all = [...new Set([...named, ...others])];
  const license_name = named.includes(OTHER) ? "licence-of-the-dataset" : "licences-of-the-sources";
  return {
    license: all.length === 1 ? (all[0] ?? OTHER) : all,
    ...(all.includes(OTHER) ? { license_name, license_link: LICENCE } : {}),
  };
}

/** @param own of the dataset, as its maker gives it. */
export function licenceText(sources: readonly SourceFacts[], own?: string): string {
  const list = byLicence(sources).map(
    ([licence, covered]) =>
      `## ${markdownText(licence)}\n\n${covered.map((source) => `- ${linked(source)} (${markdownText(source.version)})`).join("\n")}`,
  );
  return `# Licences

This dataset quotes what tools returned. The tools in its solutions rest on data, formulas and libraries, each under its own
licence, which goes on to cover what is quoted of it. This file names them; it sets no terms of its own. The licences of each
task stand in its record, as \`licences\` in \`tasks.jsonl\`.
${own === undefined ? "" : `\n## The dataset itself\n\n${markdownText(own)}, as its maker says, of what is theirs in it: it takes nothing from the licences below.\n`}
${list.join("\n\n") || "No tool in a solution names a source."}
`;
}
