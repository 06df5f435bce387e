/**
 * The arrows between the rooms of the house: a rule that nothing checks is not kept.
 * They run one way: http, cron, stages and the queues' consumers -> services -> adapters -> domain -> lib.
 */
const room = (names) => `^functions/(${names})/`;
/** What the stages and the services know of the queues: messages and what a stage is, not who consumes them. */
const PIPELINE = "^functions/pipeline/(?!(consumer|dead_letters|drifts|pushes|regrades|sources|upkeep)\\.ts$)";
const CONFIG = "^functions/config\\.ts$";
const DB = "^db/";

const only = (name, from, ...allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed, "node_modules", "^(node|cloudflare):", "^(timers/promises|crypto|zlib)$"] },
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

    // The ground: helpers that know nothing of the project, and what is decided without I/O, clock or chance.
    only("lib", room("lib")),
    only("domain-is-pure", room("domain"), "^functions/lib/(memo|own|random)\\.ts$"),
    {
      name: "domain-takes-pure-packages",
      comment:
        "zod, hashing, canonical JSON, JSON pointers, kinds of IP addresses and dates with an explicit zone: no I/O, no clock",
      severity: "error",
      from: { path: "^functions/(domain/|lib/(memo|own|random)\\.ts$)" },
      to: {
        path: "node_modules|^(node|cloudflare):",
        pathNot: "node_modules/(zod|@noble/hashes|canonicalize|ipaddr.js|jsonpointer|pure-rand|luxon|@types/luxon)/",
      },
    },

    // Adapters.
    only("db", DB, room("domain|lib"), "^migrations/meta/"),
    only("store", room("store"), room("domain|lib|tools"), DB),
    only("outbound", room("outbound"), room("domain|lib"), CONFIG),
    only("hub", room("hub"), room("domain|lib|outbound"), CONFIG),
    only("tools", room("tools"), room("domain|lib"), CONFIG, "^package\\.json$"),
    only("models", room("models"), room("domain|lib|tools|outbound"), CONFIG),
    only(
      "sources",
      room("sources"),
      room("domain|lib|tools|outbound|store"),
      "^functions/embedded/(tool\\.ts|concept_chaining\\.ts|concepts/)",
      CONFIG,
      DB,
    ),
    only("embedded", room("embedded"), room("domain|lib|tools"), "^functions/models/(prompts/|wire/|reply|teacher)"),

    only("keys", room("keys"), room("domain|lib"), DB),

    // Services.
    only("pipeline", PIPELINE, room("domain|lib|tools"), CONFIG, DB),
    only("coordinator", room("coordinator"), room("domain|lib|tools|store|sources"), CONFIG, DB),
    only("spend", room("spend"), room("domain|lib|tools|models|embedded|store"), PIPELINE, CONFIG, DB),
    only("agent", room("agent"), room("domain|lib|tools|models|spend|store"), PIPELINE, CONFIG, DB),
    only("datasets", room("datasets"), room("domain|lib|tools|store|hub"), PIPELINE, CONFIG, DB),
    only(
      "runs",
      room("runs"),
      room("domain|lib|tools|store|sources|spend|datasets|keys"),
      "^functions/coordinator/(client|errors)\\.ts$",
      PIPELINE,
      CONFIG,
      DB,
    ),

    only(
      "retention",
      room("retention"),
      room("domain|lib|store"),
      "^functions/coordinator/(client|errors)\\.ts$",
      CONFIG,
      DB,
    ),

    // Handlers: what is called from outside. None imports another, but for the consumers, which call the stages.
    only(
      "stages",
      room("stages"),
      room("domain|lib|tools|models|spend|agent|store|datasets|runs|coordinator"),
      PIPELINE,
      CONFIG,
      DB,
    ),
    only(
      "queues",
      room("pipeline"),
      room("domain|lib|tools|models|spend|store|sources|hub|datasets|runs|retention|stages"),
      CONFIG,
      DB,
    ),
    only(
      "http",
      room("http"),
      room("domain|lib|tools|outbound|hub|store|sources|spend|datasets|runs|retention|keys"),
      "^functions/coordinator/(client|coherence|errors)\\.ts$",
      "^functions/pipeline/messages\\.ts$",
      CONFIG,
      DB,
    ),
    only(
      "cron",
      room("cron"),
      room("domain|lib|tools|outbound|store|sources|spend|datasets|runs|retention"),
      "^functions/pipeline/messages\\.ts$",
      CONFIG,
      DB,
    ),

    // Types of the routes, and nothing that runs.
    only("client", room("client"), room("http")),

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
    // The page is JSX, which this parser does not read: its bundler, which sees every import of it, holds its arrows (`local/studio.ts`).
    exclude: { path: "^functions/studio/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
