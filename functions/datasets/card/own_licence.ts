/** The licence that its maker gives a dataset. */
import type { DatasetSpecification } from "../../domain/dataset/specification.ts";
import type { RunSpecification } from "../../domain/run.ts";

export interface Licensed {
  readonly selection: Pick<DatasetSpecification, "licence">;
  readonly runs: readonly { readonly specification: Pick<RunSpecification, "licence"> }[];
}

/** That of the dataset, else that of its runs where it is one for all. */
export function ownLicence({ selection, runs }: Licensed): string | undefined {
  if (selection.licence !== undefined) return selection.licence;
  const [first, ...others] = runs.map(({ specification }) => specification.licence);
  return others.every((licence) => licence === first) ? first : undefined;
}
