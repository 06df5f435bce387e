/**
 * Public web APIs that can be registered as sources as they are: read-only, without keys, described from their documents. None
 * has been called by this project's tests; `npm run catalogue:check` calls all of them where a network is.
 */
import { academia } from "./academia.ts";
import { biology } from "./biology.ts";
import { calendar } from "./calendar.ts";
import { chemistry } from "./chemistry.ts";
import { culture } from "./culture.ts";
import { environment } from "./environment.ts";
import { finance } from "./finance.ts";
import { food } from "./food.ts";
import { forges } from "./forges.ts";
import type { CatalogueApi, CatalogueEntry } from "./form.ts";
import { general } from "./general.ts";
import { government } from "./government.ts";
import { language } from "./language.ts";
import { medicine } from "./medicine.ts";
import { nature } from "./nature.ts";
import { places } from "./places.ts";
import { preprints } from "./preprints.ts";
import { proteins } from "./proteins.ts";
import { reports } from "./reports.ts";
import { software } from "./software.ts";
import { space } from "./space.ts";
import { transport } from "./transport.ts";

/** By field of knowledge, which is the `domain` of the tools. */
const FIELDS: Readonly<Record<string, readonly CatalogueApi[]>> = {
  academia: [...academia, ...preprints],
  biology: [...biology, ...proteins],
  chemistry,
  medicine,
  nature,
  environment,
  space,
  places,
  finance: [...finance, ...reports],
  government,
  general,
  culture: [...culture, ...calendar],
  language,
  food,
  software: [...software, ...forges],
  transport,
};

export const catalogue: readonly CatalogueEntry[] = Object.entries(FIELDS).flatMap(([field, apis]) =>
  apis.map((api) => ({ ...api, field })),
);

/** Requests at once, over all who call an API of the catalogue. */
const CONCURRENT = 1;

/** The body of `POST /v1/sources` that registers an API of the catalogue. */
export function sourceOf({ name, field, licence, per_second, tools }: CatalogueEntry) {
  return {
    name,
    kind: "http",
    domain: field,
    ...(licence === null ? {} : { licence: licence.text }),
    rate_limit: { per_second, concurrent: CONCURRENT },
    tools,
  };
}
