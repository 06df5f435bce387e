/** The task that a card shows, and that nothing which was written elsewhere changes the card. */
import { describe, expect, it } from "vitest";
import { datasetCard } from "../../../functions/datasets/card/card.ts";
import { TEXT_CHARS } from "../../../functions/datasets/card/example.ts";
import { example, facts, rendered, run } from "../../support/card.ts";
import { sampleFacts } from "../../support/dataset.ts";

describe("the example", () => {
  const shown = datasetCard({ ...facts, example: example() });

  it("comes first, then how the dataset is loaded, then what is known of it, and sources last", () => {
    expect([...shown.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "One task, whole",
      "Loading",
      "Splits",
      "Diversity",
      "Funnel of the run",
      "Attempts, and what is left out",
      "Selection",
      "Models, and the limits of the teacher",
      "Contamination",
      "Files",
      "Sources",
    ]);
    expect(datasetCard(facts)).not.toContain("One task, whole");
  });

  it("has question, answer, tools, calls with what they returned, and the figures of the checks", () => {
    const { record } = example() ?? expect.fail();
    expect(shown).toContain(`**Question:** ${record.question}`);
    expect(shown).toContain("**Answer:** 9 letters");
    expect(shown).toContain("](pictures/example.svg)");
    for (const tool of record.toolset) expect(shown).toContain(`\`${tool}\``);
    const blocks = [...shown.matchAll(/```json\n(.*?)\n```/gs)].map(([, text = ""]) => JSON.parse(text));
    expect(blocks).toEqual([record.answer, ...record.evidence.flatMap(({ input, output }) => [input, output])]);
    expect(shown).toContain("`/city` is `/capital` of `c1`");
    expect(shown).toContain("- `9` stands at `/length` of what `c2` returned");
    expect(shown).toContain("| `replay` | 1 |\n| `leak` | 0 |\n| right attempts / attempts | 3 / 4 |");
  });

  it("cuts what is too long, and says by how much", () => {
    const long = example((given) => ({ ...given, question: "a".repeat(TEXT_CHARS + 7) }));
    expect(datasetCard({ ...facts, example: long })).toContain("a ... (Cut here: 7 more characters in its record.)");
    const output = example((given) => sampleFacts(3, { padding: TEXT_CHARS }) satisfies typeof given);
    const card = datasetCard({ ...facts, example: output });
    const whole = JSON.stringify(output?.record.evidence[1]?.output, null, 2);
    const [, block = "", left = ""] = card.match(/```text\n(.*?)\n```\n\n\(Cut here: (\d+) more characters/s) ?? [];
    expect(block).toBe(whole.slice(0, TEXT_CHARS));
    expect(block.length + Number(left)).toBe(whole.length);
    const exact = example((given) => ({ ...given, question: "a".repeat(TEXT_CHARS) }));
    expect(datasetCard({ ...facts, example: exact })).not.toContain("Cut here");
  });

  it("shows an error that a call of the solution ended in, an expression, and calls that nothing rests on", () => {
    const card = datasetCard({
      ...facts,
      example: example((given) => ({
        ...given,
        solution: ["c2"],
        answer_pointers: [{ value: 9, expression: "a * 2", operands: [] }],
        rounds: given.rounds.map((round) => ({
          ...round,
          evidence: round.evidence.map((call) => ({ ...call, ok: false, output: null, error: "no *such* city" })),
        })),
      })),
    });
    expect(card).toContain("An error: no &#42;such&#42; city");
    expect(card).toContain("- `9` is `a * 2`");
    expect(card).toContain("(1 more was made, on which the answer does not depend)");
  });
});

it("shows what models, tools and sources wrote as text, whatever they wrote", () => {
  const evil =
    "\n\n# Evil\n\n```\n<script>alert(1)</script> <img src=x onerror=y> [a](javascript:x) | ![b](http://evil.example/c) |";
  const cardOf = (evil: string) =>
    datasetCard({
      ...facts,
      example: example((given) => ({
        ...given,
        question: evil,
        answer: { type: "text", value: evil, accepted: [evil] },
        answer_pointers: [{ value: evil, call: evil, pointer: evil }],
        rounds: given.rounds.map((round) => ({
          ...round,
          answer_text: evil,
          evidence: round.evidence.map((call) => ({ ...call, input: { [evil]: evil }, output: { [evil]: evil } })),
          provenance: [{ from: { call: "c1", pointer: evil }, to: { call: "c2", pointer: evil } }],
        })),
      })),
      left: {
        ...facts.left,
        dropped: { records: 1, reasons: [{ reason: evil, records: 1 }] },
      },
      sources: [{ name: evil, licence: evil, version: evil, url: "javascript:alert(1)" }],
      runs: [{ ...run, pool: { name: evil, digest: "00" } }],
    });
  const html = rendered(cardOf(evil));
  expect(html).not.toMatch(/<script|<img src=x|href="javascript|<h1>Evil/);
  expect(html.match(/<img /g)).toHaveLength(2);
  expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, target]) => target)).toEqual(["LICENSE.md"]);
  const clean = rendered(cardOf("plain"));
  const count = (of: string, element: string) => of.split(`<${element}>`).length;
  for (const element of ["h1", "h2", "table", "th"]) expect(count(html, element)).toBe(count(clean, element));
});
