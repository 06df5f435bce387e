/** The tools of the bundle as a source: five domains, each with its tools, seeds and exemplars. */

import { lazy } from "../lib/memo.ts";
import { type PoolSource, ToolPool } from "../tools/pool.ts";
import { academia } from "./academia/index.ts";
import { biology } from "./biology/index.ts";
import { conceptChaining } from "./concept_chaining.ts";
import { EMBEDDED_CONTENT } from "./content.ts";
import { finance } from "./finance/index.ts";
import { general } from "./general/index.ts";
import { medicine } from "./medicine/index.ts";

/** Tools, seeds and exemplars come in this order: by domain, then as declared. */
const DOMAINS = [general, academia, biology, finance, medicine];

export const embeddedSource: PoolSource = {
  name: "embedded",
  pool: lazy(
    () =>
      new ToolPool({
        name: "embedded",
        tools: DOMAINS.flatMap(({ tools }) => tools),
        seeds: lazy(() => DOMAINS.flatMap(({ seeds }) => seeds())),
        exemplars: DOMAINS.flatMap(({ exemplars }) => exemplars),
        chaining: conceptChaining,
        content: EMBEDDED_CONTENT,
        contentIsWhole: true,
      }),
  ),
};
