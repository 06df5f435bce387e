/** What the page says of a run that is short, and of each check of a certificate. */
import { describe, expect, it } from "vitest";
import { CHECK_NAMES } from "../../../functions/domain/certificate/certificate.ts";
import { meaningOf } from "../../../functions/studio/certificate.ts";
import { isShort, percentOfAsked } from "../../../functions/studio/outcome.ts";

describe("the share of a run", () => {
  it.each([
    // status, percent of the API, count, kept, shortfall: share of what was asked for, short or not
    ["finished", 100, 60, 37, 23, 61.6, true],
    ["finished", 100, 60, 60, 0, 100, false],
    ["finished", 100, 60, 62, 0, 100, false],
    ["cancelled", 30, 60, 6, 0, 10, true],
    ["running", 40, 60, 20, 0, 40, false],
    ["solving", 50, 60, 30, 30, 25, true],
    ["running", 12, 0, 0, 0, 12, false],
  ] as const)("%s, %d %% of its way, %d asked for, %d kept, %d short: %d %%, short: %s", (...facts) => {
    const [status, percent, count, kept, shortfall, share, short] = facts;
    const far = { status, percent, count, kept, shortfall };
    expect([percentOfAsked(far), isShort(far)]).toEqual([share, short]);
  });
});

describe("a check", () => {
  it.each(CHECK_NAMES)("%s has a title and a sentence, with and without a fault", (name) => {
    const all = [0, 0.25, 1, 2].map((figure) => meaningOf(name, figure));
    for (const { title, says } of all) {
      expect(title).toMatch(/^[A-Z][^_]+$/);
      expect(says).toMatch(/^[A-Z0-9].*\.$/);
    }
    expect(new Set(all.map(({ says }) => says)).size).toBeGreaterThan(1);
  });

  it("says what its figure is of", () => {
    expect(meaningOf("leak", 2).says).toMatch(/^2 values of the answer stand/);
    expect(meaningOf("leak", 0).says).toMatch(/^No value of the answer stands/);
    expect(meaningOf("guess", 0.34).says).toContain("34 %");
  });

  it("that is not known is named, with its figure", () => {
    expect(meaningOf("some_new_check", 0.5)).toEqual({ title: "some new check", says: "Figure: 0.5." });
  });
});
