/** Forms of questions that suit tools of any kind: what a pool has whose user has given none. */
import type { Domain, Exemplar, Family } from "../../domain/schema.ts";

const FORMS: readonly (readonly [Family, string])[] = [
  ["lookup", "What is the status of the order with the number that the customer gave?"],
  ["lookup", "Which category is this article filed under?"],
  ["multi_hop", "Who maintains the project that this package belongs to?"],
  ["multi_hop", "What is the address of the branch that handles this account?"],
  ["record", "When was the station opened, and how many platforms does it have?"],
  ["record", "What is the title of the report, and which office published it?"],
  ["list", "Which tags were given to the dataset in the catalogue?"],
  ["comparison", "Which of the two sensors reported the higher reading?"],
  ["difference", "By how much do the two totals in the report differ?"],
  ["computation", "What does the amount on the invoice come to with the discount?"],
];

/** With ids of the source, so that those of two sources are told apart. */
export function plainExemplars(source: string, domain: Domain): Exemplar[] {
  return FORMS.map(([family, question], i) => ({
    id: `${source}-plain-${String(i + 1).padStart(2, "0")}`,
    domain,
    family,
    question,
  }));
}
