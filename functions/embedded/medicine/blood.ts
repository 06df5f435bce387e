/**
 * Blood: unit conversion of concentrations, LDL cholesterol, which red cells suit whom, blood groups of children.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { choose, nameField, round, significant } from "./shared.ts";
import { ABO, FRIEDEWALD, MOLARITY } from "./sources.ts";

/** What is measured in a routine blood test and reported in either unit, by molar mass. */
const SUBSTANCES: Readonly<Record<string, string>> = {
  "180.156": "glucose",
  "386.65": "cholesterol",
  "885.4": "triglycerides",
};

export const massToMolar = defineTool({
  name: "mass_to_molar_concentration",
  domain: "medicine",
  kind: "processing",
  description:
    "Converts a blood concentration from milligrams per decilitre to millimoles per litre with the substance's molar mass.",
  input: z.object({
    concentration: z.number().positive().max(1e5).describe("Concentration in mg/dL"),
    molar_mass: z.number().min(1).max(1e6).describe("Molar mass of the substance in g/mol"),
  }),
  output: z.object({ molar: z.number().describe("Concentration in mmol/L, six significant digits") }),
  takes: {
    concentration: { concept: "concentration.mg_per_dl", literals: [85, 95, 110, 126, 140, 160, 180, 210, 240] },
    // Asked about by name: nobody has the molar mass at hand.
    molar_mass: {
      concept: "mass.molar",
      literals: Object.keys(SUBSTANCES).map(Number),
      literalOnly: true,
      wording: SUBSTANCES,
    },
  },
  gives: {
    "/molar": {
      concept: "concentration.mmol_per_l",
      phrase: "the value [in millimoles per litre] of {concentration} milligrams per decilitre of {molar_mass}",
      ask: "how many millimoles per litre are {concentration} milligrams per decilitre of {molar_mass}",
    },
  },
  follows: [],
  probes: [
    { input: { concentration: 126, molar_mass: 180.156 }, expect: { "/molar": 6.99394 } },
    { input: { concentration: 10, molar_mass: 40.078 }, expect: { "/molar": 2.49513 } },
  ],
  sources: [MOLARITY],
  run: ({ concentration, molar_mass }) => ({ molar: significant((concentration * 10) / molar_mass) }),
});

const lipid = (what: string, max: number) => z.number().positive().max(max).describe(`${what} in mg/dL`);
const lipidTakes = (literals: number[]) => ({ concept: "lipid.stated", literals }) as const;

export const ldlCholesterol = defineTool({
  name: "ldl_cholesterol",
  domain: "medicine",
  kind: "processing",
  description: "LDL cholesterol by the Friedewald formula; triglycerides must be 400 mg/dL or less.",
  input: z.object({
    total: lipid("Total cholesterol", 1000),
    hdl: lipid("HDL cholesterol", 200),
    triglycerides: lipid("Triglycerides (at most 400)", 400),
  }),
  output: z.object({ ldl: z.number().describe("LDL cholesterol in mg/dL, to one decimal, four digits at least") }),
  takes: {
    total: lipidTakes([168, 182, 195, 204, 215, 228, 241, 256, 270]),
    hdl: lipidTakes([34, 38, 43, 47, 52, 58, 64]),
    triglycerides: lipidTakes([85, 110, 135, 150, 175, 210, 260, 320]),
  },
  gives: {
    "/ldl": {
      concept: "cholesterol.mg_per_dl",
      phrase:
        "the LDL cholesterol [in milligrams per decilitre] at a total of {total}, an HDL of {hdl} and triglycerides of {triglycerides} <the Friedewald formula>",
      ask: "what is the LDL cholesterol in milligrams per decilitre if the total is {total}, the HDL {hdl} and the triglycerides {triglycerides} <the Friedewald formula>",
    },
  },
  follows: [],
  probes: [
    { input: { total: 200, hdl: 50, triglycerides: 150 }, expect: { "/ldl": 120 } },
    { input: { total: 241, hdl: 43, triglycerides: 210 }, expect: { "/ldl": 156 } },
  ],
  sources: [FRIEDEWALD],
  run({ total, hdl, triglycerides }) {
    const ldl = total - hdl - triglycerides / 5;
    if (ldl <= 0)
      throw new ToolError(
        "total: too low for the other two; expected total cholesterol above HDL plus triglycerides/5",
      );
    return { ldl: round(ldl, 1) };
  },
});

const TYPES = ["O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+"] as const;
/** A type's antigens: A, B and D; red cells suit a recipient who has every antigen that they carry. */
const antigens = (type: string) => ["A", "B", "+"].filter((antigen) => type.includes(antigen));
const suits = (donor: string, recipient: string) => antigens(donor).every((antigen) => recipient.includes(antigen));
const typeField = nameField("ABO and Rh D type: O-, O+, A-, A+, B-, B+, AB- or AB+");
const bloodType = (text: string, field: string) => {
  const type = TYPES.find((t) => t === text.toUpperCase().replace("−", "-").replace(/\s+/g, ""));
  if (type === undefined)
    throw new ToolError(`${field}: "${text}" is no blood type; expected one of ${TYPES.join(", ")}`);
  return type;
};

export const bloodCompatibility = defineTool({
  name: "blood_type_compatibility",
  domain: "medicine",
  kind: "processing",
  description:
    "For an ABO and Rh D blood type: types whose red cells a person may be given, and types of those who may be given theirs.",
  input: z.object({ blood_type: typeField }),
  output: z.object({
    donors: z.array(z.string()).describe("Types whose red cells suit a person of this type"),
    recipients: z.array(z.string()).describe("Types of the people whom red cells of this type suit"),
    donors_total: z.int().describe("How many donor types there are"),
  }),
  takes: { blood_type: { concept: "blood.type", literals: [...TYPES] } },
  gives: {
    "/donors": {
      concept: "blood.type",
      list: "set",
      phrase: "the blood types that can give red cells to someone who is {blood_type}",
      ask: "which blood types can donate red cells to someone who is {blood_type}",
    },
    "/recipients": {
      concept: "blood.type",
      list: "set",
      phrase: "the blood types that can receive red cells from someone who is {blood_type}",
      ask: "which blood types can receive red cells from someone who is {blood_type}",
    },
    "/donors_total": {
      concept: "count.blood",
      phrase: "the number of blood types that can give red cells to someone who is {blood_type}",
      ask: "how many blood types can donate red cells to someone who is {blood_type}",
    },
  },
  probes: [
    { input: { blood_type: "A-" }, expect: { "/donors": ["O-", "A-"], "/recipients": ["A-", "A+", "AB-", "AB+"] } },
    { input: { blood_type: "ab+" }, expect: { "/donors_total": 8, "/recipients": ["AB+"] } },
  ],
  sources: [ABO],
  run({ blood_type }) {
    const type = bloodType(blood_type, "blood_type");
    const donors = TYPES.filter((t) => suits(t, type));
    return { donors, recipients: TYPES.filter((t) => suits(type, t)), donors_total: donors.length };
  },
});

const GROUPS = ["O", "A", "B", "AB"] as const;
/** Alleles that a person of the group can pass on. */
const ALLELES = { O: ["O"], A: ["A", "O"], B: ["B", "O"], AB: ["A", "B"] } as const;
const groupTakes = { concept: "blood.group", literals: [...GROUPS] } as const;

export const bloodInheritance = defineTool({
  name: "blood_group_inheritance",
  domain: "medicine",
  kind: "processing",
  description: "ABO blood groups that a child of two parents can have, from the parents' groups.",
  input: z.object({
    mother: nameField("ABO group of the mother: O, A, B or AB"),
    father: nameField("ABO group of the father: O, A, B or AB"),
  }),
  output: z.object({
    possible: z.array(z.string()).describe("Groups that the child can have"),
    excluded: z.array(z.string()).describe("Groups that the child cannot have"),
    total: z.int().describe("How many groups are possible"),
  }),
  takes: { mother: groupTakes, father: groupTakes },
  gives: {
    "/possible": {
      concept: "blood.group",
      list: "set",
      phrase: "the ABO groups that a child of a group {mother} mother and a group {father} father can have",
      ask: "which blood groups can a child have if the mother is group {mother} and the father group {father}",
    },
    "/excluded": {
      concept: "blood.group",
      list: "set",
      phrase: "the ABO groups that a child of a group {mother} mother and a group {father} father cannot have",
      ask: "which blood groups can a child not have if the mother is group {mother} and the father group {father}",
    },
    "/total": {
      concept: "count.blood",
      phrase: "the number of ABO groups that a child of a group {mother} mother and a group {father} father can have",
      ask: "how many different blood groups can a child have if the mother is group {mother} and the father group {father}",
    },
  },
  probes: [
    { input: { mother: "AB", father: "O" }, expect: { "/possible": ["A", "B"], "/excluded": ["O", "AB"] } },
    { input: { mother: "a", father: "b" }, expect: { "/total": 4 } },
  ],
  sources: [ABO],
  run({ mother, father }) {
    const [m, f] = [choose(GROUPS, mother, "mother"), choose(GROUPS, father, "father")];
    const possible = GROUPS.filter((group) =>
      ALLELES[m].some((x) =>
        ALLELES[f].some(
          (y) =>
            ([x, y]
              .filter((a) => a !== "O")
              .sort()
              .join("")
              .replace(/^(.)\1$/, "$1") || "O") === group,
        ),
      ),
    );
    return { possible, excluded: GROUPS.filter((g) => !possible.includes(g)), total: possible.length };
  },
});
