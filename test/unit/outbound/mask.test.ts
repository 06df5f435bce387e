/** Secrets in texts, in the forms that servers echo them in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mask } from "../../../functions/domain/outbound/mask.ts";

const KEY = 'sk-Ab/9+z=?&"\\é-0123';
const b64 = (text: string) => Buffer.from(text).toString("base64");

describe("a secret", () => {
  test.each<[string, string]>([
    ["as it is", KEY],
    ["in JSON", JSON.stringify(KEY).slice(1, -1)],
    ["in JSON within JSON", JSON.stringify(JSON.stringify(KEY)).slice(3, -3)],
    ["in JSON that escapes slashes", JSON.stringify(KEY).slice(1, -1).replaceAll("/", "\\/")],
    [
      "in JSON that escapes everything",
      Array.from(KEY, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    ],
    [
      "in JSON with capitals",
      Array.from(KEY, (c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`).join(""),
    ],
    ["in a URL", encodeURIComponent(KEY)],
    ["in a URL with small letters", encodeURIComponent(KEY).replace(/%../g, (hex) => hex.toLowerCase())],
    ["in a URL within a URL", encodeURIComponent(encodeURIComponent(KEY))],
    [
      "in a URL that escapes everything",
      [...Buffer.from(KEY)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    ],
    ["in base64", b64(KEY)],
    ["in base64 without padding", b64(KEY).replaceAll("=", "")],
    ["in base64url", Buffer.from(KEY).toString("base64url")],
    ["in base64 in a URL", encodeURIComponent(b64(KEY))],
    ["in base64 in JSON", b64(KEY).replaceAll("/", "\\/")],
    ["in hexadecimal", Buffer.from(KEY).toString("hex")],
    ["in hexadecimal with capitals", Buffer.from(KEY).toString("hex").toUpperCase()],
    ["in capitals", KEY.toUpperCase()],
  ])("%s is masked, and nothing beside it", (_, form) => {
    expect(mask(form, [KEY])).toBe("***");
    expect(mask(`{"key": "${form}", "again": "${form}"}`, [KEY])).toBe('{"key": "***", "again": "***"}');
  });

  test("in base64 is masked wherever it stands in what was encoded", () => {
    for (const key of ["sk-local-0123456789", "12345678", KEY])
      for (const before of ["", "B", "Be", "Bea", "Bearer ", "user:"])
        for (const after of ["", "x", "xy", "xyz", ":end"])
          for (const form of ["base64", "base64url"] as const) {
            const masked = mask(`"${Buffer.from(before + key + after).toString(form)}"`, [key]);
            expect([before, after, masked]).toEqual([before, after, expect.stringContaining("***")]);
            // What is left holds no more of it than the bits that its ends share a character with, which are taken too.
            for (const [at] of masked.slice(1, -1).matchAll(/[\w+/-]+/g)) {
              const left = Buffer.from(at, "base64").toString("latin1");
              for (let i = 0; i + 3 <= key.length; i++) expect(left).not.toContain(key.slice(i, i + 3));
            }
          }
  });

  test("that is short is looked for as it is alone", () => {
    expect(mask("ab12 YWIxMg== 61623132 AB12", ["ab12"])).toBe("*** YWIxMg== 61623132 AB12");
    expect(mask("nothing", ["", "absent-0123"])).toBe("nothing");
  });

  test("that was stored with a line's end comes back without it", () => {
    expect(mask('{"key":"sk-local-0123456789"}', ["sk-local-0123456789\n"])).toBe('{"key":"***"}');
  });

  test("of any characters is masked in any text", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 });
    const secrets = fc.string({ unit: "binary", minLength: 8, maxLength: 40 }).filter((one) => one.trim().length >= 8);
    fc.assert(
      fc.property(text, secrets, text, (before, secret, after) => {
        for (const form of [secret, JSON.stringify(secret), b64(secret.trim())])
          expect(mask(`${before} ${form} ${after}`, [secret])).toContain("***");
      }),
    );
  });

  test("is looked for in one go, whatever the text", () => {
    const began = performance.now();
    for (const unit of ["\\", "%25", "%", "\\u", "s", "sk-", "c2st", "73"])
      mask(unit.repeat(2_000_000 / unit.length), ["sk-local-0123456789"]);
    // A text that is looked through again from each of its characters takes hours.
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
