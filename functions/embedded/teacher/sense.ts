/**
 * What people would ask further. Concepts say what may go into a field; of that, most figures are of the right unit and no more,
 * and few would speak of a thing as "the larger one out of these two" to ask for something else about it.
 */
import type { Questions } from "../../domain/questions.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { type ConceptName, conceptOf, isA } from "../concepts/index.ts";
import { type EmbeddedTool, plannedFields } from "../tool.ts";
import { isBroad, isWide } from "./fill.ts";
import { isInRecords } from "./hits.ts";
import { isCarriedOn, isContrived, isKeptApart, type Joined } from "./joins.ts";
import type { Value } from "./trace.ts";

/** True if the value is a thing that has a name, of which more can be asked, and no figure. */
export function isThing({ gives }: Pick<Value, "gives">): boolean {
  return conceptOf(gives.concept).type === "text";
}

/** Of a figure that goes into a tool which names those that people carry on into it. */
const CARRIED = 3;
/** Of a figure for a tool that names none, and of one that is compared with another of its kind. */
const OPEN = 0.3;

/**
 * How much people would ask the tool about the value: 1 of a thing that has a name, 0 where no one would. Where questions are
 * to be varied, and of tools whose fields were learnt, all that chains is asked as much.
 */
export function sense(questions: Questions, value: Joined, tool: EmbeddedTool, field: string): number {
  if (questions === "varied" || tool.learnt === true) return 1;
  const { gives, tool: from } = value;
  if (isContrived(value) || gives.ends === true || isChosen(value) || isSearch(tool)) return 0;
  if (isThing(value)) return isCarriedOn(value, tool) ? 1 : 0;
  if (isKeptApart(from, tool)) return 0;
  if (tool.follows?.includes(from.name)) return CARRIED;
  const concept = tool.takes[field]?.concept;
  // Few want to know on which day Easter fell in the year in which an element was discovered.
  if ((concept === "year" || concept === "date") && from.domain !== tool.domain) return 0;
  const compared =
    concept !== undefined && isWide(concept) && (tool.alike ?? []).some((group) => group.includes(field));
  return tool.follows === undefined || compared ? OPEN : 0;
}

/** True if the tool looks for what is stated: few search for an airport by its name and by a country that they have to find out. */
function isSearch({ gives }: EmbeddedTool): boolean {
  const places = Object.keys(gives);
  return places.length > 0 && places.every(isInRecords);
}

/** How much something else is asked of what a task's own focus chose: a choice between two alone is guessed too easily to end on. */
const CHOSEN = 0.3;

/** The same, where the value may be of what the task is about. */
export function senseOnwards(
  questions: Questions,
  value: Joined,
  tool: EmbeddedTool,
  field: string,
  focus: string | null,
): number {
  const asked = sense(questions, value, tool, field);
  return asked === 0 &&
    !isContrived(value) &&
    isThing(value) &&
    value.tool.name === focus &&
    !isSearch(tool) &&
    isCarriedOn(value, tool)
    ? CHOSEN
    : asked;
}

/** Countries and states: of these something is known in every field. */
const PLACES: readonly ConceptName[] = ["country.name", "us.state"];

/**
 * Tools of which nobody asks in one breath with the others about the thing: of another field of knowledge, or, of a place, with
 * figures from elsewhere. What takes anything at all says nothing of the thing either.
 */
export function apartFrom(
  { toolset, graph, questions }: { toolset: readonly EmbeddedTool[]; graph: ToolGraph; questions: Questions },
  { gives }: Pick<Value, "gives">,
  asked: readonly EmbeddedTool[],
): EmbeddedTool[] {
  const place = PLACES.some((concept) => isA(gives.concept, concept));
  return toolset.filter((tool) => {
    if (!asked.some(({ domain }) => domain === tool.domain)) return true;
    if (questions === "varied") return false;
    return takesAnything(graph, tool) || (place && !asked.some((other) => sharesSource(other, tool)));
  });
}

function takesAnything(graph: ToolGraph, tool: EmbeddedTool): boolean {
  return isBroad(graph, tool) || plannedFields(tool).some(([, takes]) => !takes.literalOnly && isWide(takes.concept));
}

function sharesSource(one: EmbeddedTool, other: EmbeddedTool): boolean {
  return one.sources.some((source) => other.sources.includes(source));
}

/** True if the value is one of those that its call was given to choose from. */
export function isChosen({ gives, tool }: Pick<Value, "gives" | "tool">): boolean {
  if (tool.alike === undefined || !isThing({ gives })) return false;
  const offered = new Set(tool.alike.flat());
  return plannedFields(tool).some(
    ([field, takes]) => offered.has(field) && (isA(gives.concept, takes.concept) || isA(takes.concept, gives.concept)),
  );
}

/** True if all that the tool gives is one of its inputs: nothing is asked of it, and called on stated ones alone its answer stands in the question. */
export function selects(tool: EmbeddedTool): boolean {
  return Object.values(tool.gives).every((gives) => isChosen({ gives, tool }));
}
