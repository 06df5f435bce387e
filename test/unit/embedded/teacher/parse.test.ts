/** How questions are read, with small tools whose phrases are written for the purpose. */
import { describe, expect, test } from "vitest";
import { readings } from "../../../../functions/embedded/teacher/language/parse.ts";
import type { Node } from "../../../../functions/embedded/teacher/language/reading.ts";
import { acronym, capital, distance, larger, neighbours, people, share, small, streets, twin } from "./world.ts";

const weight = small(
  "weight_of",
  {
    sequence: { concept: "text", quote: true },
    unit: { concept: "text", literalOnly: true, literals: ["grams", "pounds"] },
  },
  { "/weight": { concept: "number", phrase: "the weight in {unit} of a strand that reads {sequence}" } },
  () => ({ weight: 3 }),
);
const joint = small(
  "joint_area",
  { countries: { concept: "country.name", list: true } },
  { "/area": { concept: "number", phrase: "the joint area of {countries}" } },
  () => ({ area: 3 }),
);
const TOOLSET = [capital, people, streets, twin, neighbours, distance, larger, share, acronym, weight, joint];

function written(node: Node | { stated: unknown }): string {
  if ("stated" in node) return JSON.stringify(node.stated);
  const inputs = [...node.inputs].map(([field, filling]) => `${field}: ${written(filling)}`);
  return `${node.tool.name}(${inputs.join(", ")})`;
}

/** The readings of a question as nested calls, the likeliest first. */
const read = (question: string, toolset = TOOLSET) =>
  readings(question, toolset).map(({ roots }) => roots.map(written).join(" + "));

describe("what composing writes is read back", () => {
  test.each([
    ["What is the capital of Peru?", 'capital_of(country: "Peru")'],
    ["Give me the number of people in the capital of Peru.", 'people_of(city: capital_of(country: "Peru"))'],
    [
      "First find the capital of Peru. Could you tell me the number of people in that city?",
      'people_of(city: capital_of(country: "Peru"))',
    ],
    [
      "I'm looking at the capital of Peru. Then find the twin town of the first city. Tell me the distance between the second city and the first city.",
      'distance_between(from: twin_of(city: capital_of(country: "Peru")), to: capital_of(country: "Peru"))',
    ],
    [
      "First find the neighbours of Peru. Then find the neighbours of Chile. What is the acronym made of the second list of countries?",
      'acronym_of(names: neighbours_of(country: "Chile"))',
    ],
    [
      "What is the capital of Peru, and what are the neighbours of Chile?",
      'capital_of(country: "Peru") + neighbours_of(country: "Chile")',
    ],
    ["For the capital of Peru, how many streets does it have?", 'streets_of(city: capital_of(country: "Peru"))'],
    [
      "Quick question: what is the distance between the capital of Peru and that of Chile?",
      'distance_between(from: capital_of(country: "Peru"), to: capital_of(country: "Chile"))',
    ],
    [
      "I'm interested in the capital of Peru. I need its twin town, the number of people in that city and the capital of Chile.",
      'twin_of(city: capital_of(country: "Peru")) + people_of(city: capital_of(country: "Peru")) + capital_of(country: "Chile")',
    ],
  ])("%s", (question, calls) => {
    expect(read(question)[0]).toBe(calls);
  });
});

describe("stated values", () => {
  test("names may hold a full stop, alone and in a sentence of their own", () => {
    expect(read("What is the capital of St. Lucia?")).toEqual(['capital_of(country: "St. Lucia")']);
    expect(read("I'm looking at the capital of St. Lucia. What is the number of people in that city?")[0]).toBe(
      'people_of(city: capital_of(country: "St. Lucia"))',
    );
  });

  test("a name with an and in it leaves several readings, the right one among them", () => {
    const found = read("What is the distance between Tarn and Garonne and Lima?");
    expect(found).toContain('distance_between(from: "Tarn and Garonne", to: "Lima")');
    expect(found).toContain('distance_between(from: "Tarn", to: "Garonne and Lima")');
  });

  test("so does a list", () => {
    const found = read("What is the joint area of Peru, Trinidad and Tobago and Chile?");
    expect(found[0]).toBe('joint_area(countries: ["Peru","Trinidad and Tobago","Chile"])');
    expect(found).toContain('joint_area(countries: ["Peru","Trinidad","Tobago and Chile"])');
    expect(read("What is the joint area of Antigua and Barbuda?")).toContain(
      'joint_area(countries: ["Antigua and Barbuda"])',
    );
  });

  test("numbers are numbers", () => {
    expect(read("What is the share that 3 makes of -12.5?")).toEqual(["share_of(part: 3, whole: -12.5)"]);
    expect(read("What is the share that 3 makes of 1.5e-7?")).toEqual(["share_of(part: 3, whole: 1.5e-7)"]);
    expect(read("What is the share that 3 makes of 12,500?")).toEqual(["share_of(part: 3, whole: 12500)"]);
    expect(read("What is the share that three makes of 12?")).toEqual([]);
  });

  test("quoted text is what stands between the marks, and fields that want marks take no other", () => {
    const phrase = "What is the weight in pounds of a strand that reads";
    expect(read(`${phrase} "ACGT and so on. The end"?`)).toEqual([
      'weight_of(unit: "pounds", sequence: "ACGT and so on. The end")',
    ]);
    expect(read(`${phrase} ACGT?`)).toEqual([]);
    expect(read('What is the acronym made of "Peru", "Chile" and "Cuba"?')).toEqual([
      'acronym_of(names: ["Peru","Chile","Cuba"])',
    ]);
  });

  test("a field of literals takes no other value", () => {
    expect(read('What is the weight in stones of a strand that reads "ACGT"?')).toEqual([]);
  });
});

describe("readings", () => {
  test("in which phrases account for more of the text come first", () => {
    const short = small(
      "fame_of",
      { city: "city.name" },
      { "/fame": { concept: "number", phrase: "the fame of {city}" } },
      () => ({ fame: 3 }),
    );
    const long = small(
      "fame_in",
      { city: "city.name", country: "country.name" },
      { "/fame": { concept: "number", phrase: "the fame of {city} among people in {country}" } },
      () => ({ fame: 3 }),
    );
    expect(read("What is the fame of Lima among people in Peru?", [short, long])[0]).toBe(
      'fame_in(city: "Lima", country: "Peru")',
    );
  });

  test("are none where the text is not understood", () => {
    expect(read("Why is the sky blue?")).toEqual([]);
    expect(read("What is the capital of Peru")).toEqual([]);
    expect(read("What is the colour of the capital of Peru?")).toEqual([]);
    expect(read("What is the number of people in that city?")).toEqual([]);
    expect(read("I'm looking at the capital of Peru. What is the number of people in the third city?")).toEqual([]);
    expect(read("")).toEqual([]);
  });

  test("are few, however many there could be", () => {
    const many = `What is the distance between ${Array.from({ length: 30 }, (_, i) => `A${i}`).join(" and ")}?`;
    expect(read(many).length).toBeLessThanOrEqual(8);
  });
});
