/** Which record of a list has the most or the least of something: asked of lists that are whole. */
import { getPointer } from "../../domain/json.ts";
import type { Gives } from "../../embedded/tool.ts";
import { extremeIn, extremePlace } from "../../tools/extremes.ts";
import { conceptFor } from "./concepts.ts";
import { isIdentifier, wordsOf } from "./names.ts";
import { contextOf, countedBy, isNoun, isOwn, withOptionParts } from "./phrases.ts";
import { listOf, type Place, recordsAt } from "./places.ts";
import type { Returning } from "./returning.ts";
import { recordNoun } from "./subject.ts";
import { unitOf } from "./units.ts";

/** Figures of one tool that are asked for so. */
const FIGURES_MAX = 3;

/** Names of figures that say how many there are in all, whatever is returned of them. */
const ALL =
  /^(?:total|total (?:count|items|results|records|hits|elements|entries)|(?:num|number of|number) (?:found|matched|hits))$/;
/** Figures of which nobody asks for the most: where something is, when, which one it is. */
const NO_MEASURE =
  /(?:^| )(?:lat|lon|lng|latitude|longitude|x|y|z|year|founded|opened|built|month|day|hour|index|position|rank|order|version|revision|page|offset|zip|postcode|phone|timestamp|code|number|seed|port)$/;

/** What has most of a figure, and least, where there is a word for it. */
const WORDS: Readonly<Record<string, readonly [most: string, least: string]>> = {
  depth: ["deepest", "shallowest"],
  height: ["tallest", "shortest"],
  elevation: ["highest", "lowest"],
  altitude: ["highest", "lowest"],
  length: ["longest", "shortest"],
  width: ["widest", "narrowest"],
  weight: ["heaviest", "lightest"],
  mass: ["heaviest", "lightest"],
  price: ["most expensive", "cheapest"],
  cost: ["most expensive", "cheapest"],
  age: ["oldest", "youngest"],
  duration: ["longest", "shortest"],
};
/** Figures that are large or small, and not high or low. */
const SIZES = /^(?:area|size|population|volume|capacity|surface|extent|number|amount|share|budget|stock)$/;

/** By the pointer under which the embedded teacher finds it. */
export function extremesOf(
  { subject, slots, observed, isPaged, options }: Returning,
  places: readonly Place[],
  alone: ReadonlySet<string>,
  tellingOf: (list: string) => string | undefined,
): [string, Gives][] {
  const lists = [...new Set(places.flatMap(({ pointer }) => listOf(pointer) ?? []))];
  const [list] = lists;
  const told = list === undefined || lists.length > 1 || alone.has(list) ? undefined : tellingOf(list);
  if (list === undefined || told === undefined) return [];
  const total = totalOf(places, list, observed);
  // What may be cut at a number of records is whole where it says how many there are.
  if (isPaged && total === undefined) return [];
  const depth = list.split("/").length - 1;
  const name = places.find(({ pointer }) => pointer === `${list}/*/${told}`);
  if (name === undefined) return [];
  const noun = recordNoun(name.path.slice(0, depth), subject);
  const filters = Object.fromEntries(Object.entries(options).filter(([, { kind }]) => kind === "filter"));
  const context = contextOf(subject, slots);
  const said = (text: string) => withOptionParts(text, filters, noun, false);
  const own = places.find((place) => place !== name && isOwnId(place, list, noun));
  const idWord = wordsOf(idOf(own ?? name)).at(-1) ?? "";
  const figures = places.filter((place) => isMeasure(place, list));
  const found = figures.slice(0, FIGURES_MAX).flatMap((place) =>
    (["most", "least"] as const).flatMap((side): [string, Gives][] => {
      const figure = place.pointer.slice(list.length + 2);
      const at = (of: string) => extremePlace({ list, told: of.slice(list.length + 2), figure, side, total });
      const pointer = at(name.pointer);
      if (!observed.some(({ output }) => extremeIn(output, pointer) !== undefined)) return [];
      const wording = wordingOf(place.path.at(-1) ?? "", side, place);
      if (wording === undefined) return [];
      const { adjective, trait } = wording;
      const concept = conceptFor(name.type, told, noun);
      const thing = `${adjective === undefined ? "" : `${adjective} `}${noun}${adjective === undefined ? ` with ${trait}` : ""}${context}`;
      const ask = `which ${noun}${context}`;
      return [
        [
          pointer,
          {
            concept,
            phrase: said(`the ${thing}`),
            ask: `${said(ask)} ${adjective === undefined ? `has ${trait}` : `is the ${adjective}`}`,
          },
        ],
        // Which it is, for what can be asked of it further.
        ...(own === undefined
          ? []
          : [
              [
                at(own.pointer),
                {
                  concept: conceptFor(own.type, idOf(own), noun),
                  phrase: said(`the [${idWord} of the ]${thing}`),
                  answer: false as const,
                },
              ] as [string, Gives],
            ]),
      ];
    }),
  );
  return found;
}

function isOwnId({ pointer, isList }: Place, list: string, noun: string): boolean {
  const leaf = pointer.slice(list.length + 3);
  return pointer.startsWith(`${list}/*/`) && !leaf.includes("/") && !isList && isOwn(leaf, noun);
}

function idOf({ path }: Place): string {
  return path.at(-1) ?? "";
}

/** The figure outside of the list that says how many there are in all: of all calls that were seen as many as were returned. */
function totalOf(places: readonly Place[], list: string, observed: Returning["observed"]): string | undefined {
  return places.find(
    ({ pointer, path, type, isList }) =>
      type === "integer" &&
      !isList &&
      listOf(pointer) === undefined &&
      isTotal(path.at(-1) ?? "") &&
      observed.some(({ output }) => {
        const { length } = recordsAt(output, list);
        return length > 0 && getPointer(output, pointer) === length;
      }),
  )?.pointer;
}

/** True of the name of how many there are in all, whatever is returned of them. */
export function isTotal(name: string): boolean {
  return ALL.test(wordsOf(name).join(" "));
}

function isMeasure({ pointer, type, isList, path, seen }: Place, list: string): boolean {
  if (!pointer.startsWith(`${list}/*/`) || isList || (type !== "number" && type !== "integer")) return false;
  const words = wordsOf(path.at(-1) ?? "");
  return (
    seen.length > 2 && !isIdentifier(words) && !NO_MEASURE.test(words.join(" ")) && isNoun(unitOf(words)?.rest ?? words)
  );
}

function wordingOf(
  leaf: string,
  side: "most" | "least",
  { type }: Place,
): { readonly adjective?: string; readonly trait?: string } | undefined {
  const all = wordsOf(leaf);
  const named = unitOf(all);
  const words = named?.rest ?? all;
  const last = words.at(-1) ?? "";
  const at = side === "most" ? 0 : 1;
  const adjective = words.length === 1 && Object.hasOwn(WORDS, last) ? WORDS[last]?.[at] : undefined;
  if (adjective !== undefined) return { adjective };
  const counted = countedBy(words);
  if (named === undefined && type === "integer" && counted !== undefined)
    return { trait: `the ${side === "most" ? "most" : "fewest"} ${counted}` };
  const size = SIZES.test(last) ? ["largest", "smallest"] : ["highest", "lowest"];
  return { trait: `the ${size[at]} ${words.join(" ")}` };
}
