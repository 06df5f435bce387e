/** `README.md` of a dataset: a Hugging Face dataset card. First what a task is, then how the dataset is loaded, then what is known of it. */
import { markdownText } from "../../lib/escape.ts";
import type { DatasetFacts } from "../manifest.ts";
import { attempts } from "./attempts.ts";
import { blockLists } from "./block_lists.ts";
import { contamination } from "./contamination.ts";
import { diversity, funnel } from "./diversity.ts";
import { example } from "./example.ts";
import { frontMatter } from "./front_matter.ts";
import { files, loading } from "./loading.ts";
import { models } from "./models.ts";
import { scaling } from "./scaling.ts";
import { selection, splits } from "./selection.ts";
import { sources } from "./sources.ts";
import { takedowns } from "./takedowns.ts";

export function datasetCard(facts: DatasetFacts): string {
  const sections = [
    frontMatter(facts),
    introduction(facts),
    ...example(facts),
    loading(facts),
    splits(facts),
    diversity(facts),
    funnel(facts),
    attempts(facts.left, facts.counts),
    selection(facts),
    ...scaling(facts),
    models(facts),
    contamination(facts),
    ...blockLists(facts),
    ...takedowns(facts.taken_down),
    files(facts),
    sources(facts),
  ];
  return `${sections.join("\n\n")}\n`;
}

function introduction({ name }: DatasetFacts): string {
  return `# ${markdownText(name)}

Tasks for training language models that use tools. Each was made evidence first: tools were run, what they returned was
kept, and a question was derived that this evidence answers. So every task is executable (the calls were made), verifiable
(the answer was read or computed from what they returned) and counted by the structure of its calls.`;
}
