/** Parameters as texts: the table of the OpenAPI specification, and what servers make of random values. */
import fc from "fast-check";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../../../functions/domain/schema.ts";
import { inCookie, inHeader, inPath, inQuery } from "../../../../functions/sources/http/styles.ts";

/** OpenAPI 3.1.1, 4.8.12.5 "Style Examples": name `color`, with the values of its table. */
const TEXT = "blue";
const LIST = ["blue", "black", "brown"];
const OBJECT = { R: 100, G: 200, B: 150 };

describe("the specification's table", () => {
  it.each([
    ["matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
    ["matrix", true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
    ["label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ["label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ["simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ["simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ] as const)("%s in a path, explode %s", (style, explode, text, list, object) => {
    const write = (value: Json) => inPath({ name: "color", style, explode }, value);
    expect([write(TEXT), write(LIST), write(OBJECT)]).toEqual([text, list, object]);
  });

  it.each([
    ["form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
    ["form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
    ["spaceDelimited", false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
    ["pipeDelimited", false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
    [
      "deepObject",
      true,
      "color=blue",
      "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
      "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ],
  ] as const)("%s in a query, explode %s", (style, explode, text, list, object) => {
    const write = (value: Json) => inQuery({ name: "color", style, explode }, value).join("&");
    expect([write(TEXT), write(LIST), write(OBJECT)]).toEqual([text, list, object]);
  });

  it("has its defaults by place", () => {
    expect(inPath({ name: "color" }, LIST)).toBe("blue,black,brown");
    expect(inHeader({ name: "color" }, OBJECT)).toBe("R,100,G,200,B,150");
    expect(inHeader({ name: "color", explode: true }, OBJECT)).toBe("R=100,G=200,B=150");
    expect(inQuery({ name: "color" }, LIST)).toEqual(["color=blue", "color=black", "color=brown"]);
    expect(inQuery({ name: "color", style: "pipeDelimited" }, LIST)).toEqual(["color=blue%7Cblack%7Cbrown"]);
    expect(inCookie({ name: "color" }, LIST)).toEqual(["color=blue", "color=black", "color=brown"]);
    expect(inCookie({ name: "color", explode: false }, LIST)).toEqual(["color=blue,black,brown"]);
  });
});

it("leaves out what is empty, and keeps what a query may hold where that is asked for", () => {
  expect(inQuery({ name: "a" }, null)).toEqual([]);
  expect(inQuery({ name: "a" }, [])).toEqual([]);
  expect(inQuery({ name: "a", explode: false }, [])).toEqual([]);
  expect(inQuery({ name: "a", style: "deepObject" }, {})).toEqual([]);
  expect(inQuery({ name: "a" }, "x/y:z&w#v+u%t")).toEqual(["a=x%2Fy%3Az%26w%23v%2Bu%25t"]);
  expect(inQuery({ name: "a", allowReserved: true }, "x/y:z&w#v+u%t")).toEqual(["a=x/y:z%26w%23v%2Bu%25t"]);
});

it("writes as JSON what the styles do not define", () => {
  expect(inQuery({ name: "a" }, [{ b: 1 }])).toEqual(["a=%7B%22b%22%3A1%7D"]);
  expect(inQuery({ name: "a", style: "deepObject" }, { b: { c: [1, 2] }, d: [{ e: 1 }, { e: 2 }] })).toEqual(
    ["a[b][c][]=1", "a[b][c][]=2", "a[d][0][e]=1", "a[d][1][e]=2"].map((pair) =>
      pair.replaceAll("[", "%5B").replaceAll("]", "%5D"),
    ),
  );
});

/** A server that says what it was given; its reading of requests is the framework's own. */
const server = new Hono()
  .get("/path/:value", (c) => c.json({ value: c.req.param("value") }))
  .get("/query", (c) => c.json(c.req.queries() as Record<string, string[]>))
  .post("/form", async (c) => c.json(await c.req.parseBody({ all: true })))
  .get("/cookie", (c) => c.json(getCookie(c)))
  .get("/header", (c) => c.json({ value: c.req.header("x-value") ?? null }));

const ask = async (path: string, init?: RequestInit): Promise<JsonObject> =>
  (await (await server.request(`http://server.test${path}`, init)).json()) as JsonObject;

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const filled = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const key = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_$@!-]{0,8}$/);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);

describe("what a server decodes of random values", () => {
  it("a text in a path, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(
        filled.filter((value) => value !== "." && value !== ".."),
        async (value) => {
          expect(await ask(`/path/${inPath({ name: "value" }, value)}`)).toEqual({ value });
        },
      ),
    );
  });

  it("fields of a query, single and repeated", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.array(scalar, { minLength: 1, maxLength: 4 }), { noNullPrototype: true }),
        async (fields) => {
          const pairs = Object.entries(fields).flatMap(([name, values]) =>
            inQuery({ name }, values.length === 1 ? (values[0] ?? null) : values),
          );
          const expected = Object.fromEntries(
            Object.entries(fields).map(([name, values]) => [name, values.map(String)]),
          );
          expect(await ask(`/query?${pairs.join("&")}`)).toEqual(expected);
        },
      ),
    );
  });

  it("lists with a delimiter, once a server has split them where it stands unescaped", () => {
    fc.assert(
      fc.property(
        fc.array(filled, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(["form", ","] as const, ["spaceDelimited", "%20"] as const, ["pipeDelimited", "%7C"] as const),
        (list, [style, delimiter]) => {
          fc.pre(style === "form" || list.every((one) => !/[ |]/.test(one)));
          const [pair = ""] = inQuery({ name: "a", style, explode: false }, list);
          expect(pair.slice(2).split(delimiter).map(decodeURIComponent)).toEqual(list);
        },
      ),
    );
  });

  it("an object's fields in a query of their own", () => {
    fc.assert(
      fc.property(fc.dictionary(key, scalar, { minKeys: 1, noNullPrototype: true }), (fields) => {
        const expected = Object.entries(fields).map(([name, value]) => [name, String(value)]);
        expect([...new URLSearchParams(inQuery({ name: "o" }, fields).join("&"))]).toEqual(expected);
        const deep = [...new URLSearchParams(inQuery({ name: "o", style: "deepObject" }, fields).join("&"))];
        expect(deep).toEqual(expected.map(([name, value]) => [`o[${name}]`, value]));
      }),
    );
  });

  it("deep objects, put together by their brackets", () => {
    const leaf = fc.oneof(filled, fc.integer());
    const { tree } = fc.letrec<{ tree: JsonObject }>((tie) => ({
      tree: fc.dictionary(
        key,
        fc.oneof({ depthSize: "small" }, leaf, fc.array(leaf, { minLength: 1, maxLength: 3 }), tie("tree")),
        { minKeys: 1, maxKeys: 3, noNullPrototype: true },
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const query = inQuery({ name: "o", style: "deepObject" }, value).join("&");
        expect(byBrackets(new URLSearchParams(query)).o).toEqual(asTexts(value));
      }),
    );
  });

  it("forms, cookies and headers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/), filled, { minKeys: 1, noNullPrototype: true }),
        async (fields) => {
          const body = Object.entries(fields)
            .flatMap(([name, value]) => inQuery({ name }, value))
            .join("&");
          const headers = { "content-type": "application/x-www-form-urlencoded" };
          expect(await ask("/form", { method: "POST", body, headers })).toEqual(fields);
          const cookie = Object.entries(fields)
            .flatMap(([name, value]) => inCookie({ name }, value))
            .join("; ");
          expect(await ask("/cookie", { headers: { cookie } })).toEqual(fields);
        },
      ),
    );
    const words = fc.array(
      fc.stringMatching(/^[A-Za-z0-9 ._-]{1,10}$/).filter((word) => word.trim() === word),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        expect(await ask("/header", { headers: { "x-value": inHeader({ name: "x-value" }, list) } })).toEqual({
          value: list.join(","),
        });
      }),
    );
  });
});

/** As PHP, Rails and Express read a query: `a[b][]=1`. Written for these tests alone. */
function byBrackets(params: URLSearchParams): JsonObject {
  const root: JsonObject = {};
  for (const [whole, value] of params) {
    const steps = [whole.replace(/\[.*$/, ""), ...[...whole.matchAll(/\[([^\]]*)\]/g)].map(([, step]) => step ?? "")];
    let at: JsonObject | Json[] = root;
    for (const [i, step] of steps.entries()) {
      const next = steps[i + 1];
      const made = next === undefined ? value : next === "" ? [] : {};
      if (Array.isArray(at)) {
        at.push(value);
        break;
      }
      at[step] ??= made;
      if (next !== undefined) at = at[step] as JsonObject | Json[];
    }
  }
  return root;
}

function asTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asTexts(one)]));
}
