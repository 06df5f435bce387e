/** The arrows between the rooms of the house: a rule that nothing checks is not kept. */
const only = (name, from, ...allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed, "node_modules", "^(node|cloudflare):", "^timers/promises$"] },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    only("domain-is-pure", "^functions/domain/"),
    {
      name: "domain-takes-pure-packages",
      comment:
        "zod, hashing, canonical JSON, JSON pointers, seeded chance, kinds of IP addresses and dates with an explicit zone: no I/O, no clock",
      severity: "error",
      from: { path: "^functions/domain/" },
      to: {
        path: "node_modules|^(node|cloudflare):",
        pathNot: "node_modules/(zod|@noble/hashes|canonicalize|ipaddr.js|jsonpointer|pure-rand|luxon|@types/luxon)/",
      },
    },
    only("tools", "^functions/tools/", "^functions/domain/", "^package\\.json$"),
    {
      name: "embedded-tools-are-one-source",
      comment: "who works with tools is handed a pool; only a composition root names the sources of one",
      severity: "error",
      from: { pathNot: "^functions/(tools/embedded/|index\\.ts$|local/)|^test/" },
      to: { path: "^functions/tools/embedded/" },
    },
    only("lib", "^functions/lib/"),
    only("db", "^db/", "^functions/domain/", "^migrations/meta/"),
    only("store", "^functions/store/", "^functions/(domain|tools)/", "^db/"),
    only("endpoints", "^functions/endpoints/", "^functions/domain/"),
    only("outbound", "^functions/outbound/", "^functions/domain/", "^functions/config"),
    only("teacher", "^functions/teacher/", "^functions/(domain|tools|endpoints|outbound)/", "^db/"),
    only("coordinator", "^functions/coordinator/", "^functions/(domain|tools|store)/", "^functions/config"),
    only(
      "stages",
      "^functions/stages/",
      "^functions/(domain|lib|tools|teacher|endpoints|outbound|store|coordinator)/",
      "^functions/config",
      "^db/",
    ),
    {
      name: "the-door-to-the-stages",
      comment: "http and cron start and re-send work; they do none of it",
      severity: "error",
      from: { path: "^functions/(http|cron)/" },
      to: { path: "^functions/stages/", pathNot: "^functions/stages/(start|messages|release/cut)\\.ts$" },
    },
    only(
      "http",
      "^functions/http/",
      "^functions/(domain|lib|tools|outbound|store|coordinator|stages)/",
      "^functions/config",
      "^db/",
    ),
    only(
      "cron",
      "^functions/cron/",
      "^functions/(domain|lib|outbound|stages|store|coordinator)/",
      "^functions/config",
      "^db/",
    ),
    {
      name: "the-worker-does-not-know-the-local-platform",
      severity: "error",
      from: { path: "^(functions/(?!local/)|db/)" },
      to: { path: "^(functions/local/|test/)" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
