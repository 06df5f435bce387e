/** Pools as one: names that collide, concepts that hold within a source, and whose everything is. */
import { expect, it } from "vitest";
import type { Exemplar, Seed } from "../../../functions/domain/schema.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { type ConceptName, learntName } from "../../../functions/embedded/concepts/index.ts";
import { mixedPool } from "../../../functions/sources/mixed.ts";
import { mayFeed } from "../../../functions/tools/chaining.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { fakeTool } from "../coordinator/pool.ts";

const ITEM = learntName("tag", "item id");

function pool(name: string, tools: readonly string[], learnt = true): ToolPool {
  const more = { source: name, ...(learnt ? { learnt: true as const } : {}) };
  const concept: ConceptName = learnt ? ITEM : "count";
  const seeds: Seed[] = [{ name: "i-1", domain: "general", kind: "item", values: { [concept]: "i-1" } }];
  const exemplars: Exemplar[] = [
    { id: "plain-01", domain: "general", family: "lookup", question: "Which is it then?" },
  ];
  return new ToolPool({
    name,
    tools: tools.map((one) => fakeTool(one, "general", { id: concept }, { "/id": concept }, more)),
    seeds: () => seeds,
    exemplars,
    chaining: conceptChaining,
    content: name,
  });
}

const embedded = pool("embedded", ["search", "count_words"], false);
const atlas = pool("atlas", ["search", "get_item", "shop_get_item"]);
const shop = pool("shop", ["get_item", "Search"]);
const mixed = mixedPool([embedded, atlas, shop]);

it("tells tools of one name apart by their sources, in whatever order, and keeps those of the bundle", () => {
  const namesIn = (of: ToolPool) => new Set(of.tools.map(({ source, name }) => `${source}: ${name}`));
  const taken = mixed.tools.find(({ source, name }) => source === "shop" && name.includes("get_item"))?.name ?? "";
  expect(taken).toMatch(/^shop_get_item_[0-9a-f]{8}$/);
  expect(namesIn(mixed)).toEqual(
    new Set([
      "embedded: search",
      "embedded: count_words",
      "atlas: atlas_search",
      "atlas: atlas_get_item",
      "atlas: shop_get_item",
      `shop: ${taken}`,
      "shop: shop_Search",
    ]),
  );
  expect(namesIn(mixedPool([shop, embedded, atlas]))).toEqual(namesIn(mixed));
});

it("lets what was learnt in one source mean nothing in another, and chain within its own", () => {
  const [inAtlas, inShop] = ["atlas_get_item", "shop_Search"].map((name) => mixed.find(name));
  if (inAtlas === undefined || inShop === undefined) throw new Error("a tool is missing");
  const { takes, gives } = mixed.chaining;
  const feeds = (from: typeof inAtlas, to: typeof inAtlas) =>
    mayFeed(mixed.chaining, gives(from)["/id"] as never, takes(to).id as never);
  expect([feeds(inAtlas, inAtlas), feeds(inAtlas, inShop), feeds(inShop, inShop)]).toEqual([true, false, true]);
  const shopSeed = mixed.seeds.at(-1);
  expect(mixed.graph.seedsFor(inShop)).toEqual([shopSeed]);
});

it("has the exemplars of all, each under its own id, and is the same object and digest while its parts are", () => {
  expect(mixed.exemplars.map(({ id }) => id)).toEqual(["plain-01", "atlas-plain-01", "shop-plain-01"]);
  expect(mixedPool([embedded, atlas, shop])).toBe(mixed);
  const again = mixedPool([embedded, pool("atlas", ["search", "get_item", "shop_get_item"]), shop]);
  expect(again).not.toBe(mixed);
  expect(again.digest).toBe(mixed.digest);
  expect(mixedPool([embedded, pool("atlas", ["search"]), shop]).digest).not.toBe(mixed.digest);
  expect(mixed.name).toBe("embedded,atlas,shop");
});
