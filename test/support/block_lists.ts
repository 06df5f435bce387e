/** Uploads of block lists, and questions that no task of the embedded pool asks. */
import { expect } from "vitest";
import { call, json } from "./api.ts";

export const asText = { "content-type": "text/plain" };

/** Uploads the questions, a line each; returns the id of the list. */
export async function uploaded(questions: readonly string[], name: string, status?: number): Promise<string> {
  const reply = await call(`/v1/block-lists?name=${name}`, {
    method: "POST",
    body: questions.join("\n"),
    headers: asText,
  });
  expect(status === undefined ? [200, 201] : [status], await reply.clone().text()).toContain(reply.status);
  return (await json(reply)).id;
}

const WHO = [
  "Orsolya",
  "the harbour master",
  "a retired cooper",
  "my aunt",
  "the night porter",
  "an apprentice",
  "Captain Brill",
];
const DID = ["repaired", "painted", "sold", "carried home", "inherited", "hid", "measured", "lent out"];
const WHAT = [
  "a cracked bell",
  "two rowing boats",
  "an oak barrel",
  "the ferry ledger",
  "a brass lantern",
  "nine herring nets",
];
const WHERE = [
  "behind the customs house",
  "on the frozen canal",
  "near the old windmill",
  "in the loft",
  "at the autumn fair",
];
const ASKED = [
  "How long did that take, and who was there to see it?",
  "What did the neighbours say about it afterwards?",
  "Which of the two sisters was told of it first?",
  "How much is left once both brothers have had their share?",
];

/** So many questions, each another one; a `tag` makes others again. */
export function unrelatedQuestions(count: number, tag = ""): string[] {
  const of = (words: readonly string[], i: number) => words[i % words.length];
  return Array.from(
    { length: count },
    (_, i) =>
      `In the winter of ${1700 + i}${tag} ${of(WHO, i)} ${of(DID, i * 3 + 1)} ${of(WHAT, i * 5 + 2)} ${of(WHERE, i * 7)}. ${of(ASKED, i * 11)}`,
  );
}
