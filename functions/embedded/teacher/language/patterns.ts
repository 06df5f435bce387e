/** The texts in which a toolset's values are spoken of: what a parser looks for. */
import type { EmbeddedTool, Gives } from "../../tool.ts";
import { optionForms } from "../spoken.ts";
import { followUpsFor } from "./follow_ups.ts";
import { formsOf, ownedForm } from "./phrases.ts";

export interface Pattern {
  readonly tool: EmbeddedTool;
  readonly pointer: string;
  readonly gives: Gives;
  /** Fixed text before, between and after the slots: one more than there are slots. */
  readonly fixed: readonly string[];
  readonly slots: readonly string[];
  /** The field that stands as "its" in the text, and in no slot. */
  readonly owned: string | undefined;
  /** Where it asks on about what was asked for before it: the values that it comes after, by tool and pointer. */
  readonly after?: ReadonlySet<string>;
}

/** Of noun phrases, and of questions in full. */
export interface Patterns {
  readonly phrases: readonly Pattern[];
  readonly asks: readonly Pattern[];
  /** Of questions that follow on another. */
  readonly followUps: readonly Pattern[];
  /** Names of all sources of the toolset. */
  readonly sources: readonly string[];
}

export function patternsOf(toolset: readonly EmbeddedTool[]): Patterns {
  const phrases: Pattern[] = [];
  const asks: Pattern[] = [];
  const followUps: Pattern[] = [];
  const sources = new Set<string>();
  for (const tool of toolset)
    for (const [pointer, gives] of Object.entries(tool.gives).flatMap(([at, one]) =>
      formsWith(one).map((form) => [at, form] as const),
    )) {
      const forms = formsOf(gives);
      for (const source of forms.sources) sources.add(source);
      const add = (list: Pattern[], templates: ReadonlySet<string>) => {
        for (const template of templates) {
          list.push(patternOf(template, tool, pointer, gives, undefined));
          if (forms.owned === undefined) continue;
          for (const possessive of ["its", "their"] as const) {
            const form = ownedForm(template, forms.owned, possessive);
            if (form !== undefined) list.push(patternOf(form, tool, pointer, gives, forms.owned));
          }
        }
      };
      add(phrases, new Set([forms.full, forms.short]));
      add(asks, new Set(forms.asks));
      for (const { ask, after } of followUpsFor(tool, pointer))
        followUps.push({ ...patternOf(ask, tool, pointer, gives, undefined), after });
    }
  return { phrases, asks, followUps, sources: [...sources] };
}

/** What a tool says of a value with each of the parts that options call for, and without. */
function formsWith(gives: Gives): Gives[] {
  const phrases = optionForms(gives.phrase);
  if (phrases.length === 1) return [gives];
  const asks = gives.ask === undefined ? [] : optionForms(gives.ask);
  const { ask: _, ...others } = gives;
  return phrases.map((phrase, i) => {
    const ask = asks.length === phrases.length ? asks[i] : undefined;
    return { ...others, phrase, ...(ask === undefined ? {} : { ask }) };
  });
}

function patternOf(
  template: string,
  tool: EmbeddedTool,
  pointer: string,
  gives: Gives,
  owned: string | undefined,
): Pattern {
  const parts = template.split(/\{([^{}]*)\}/);
  return {
    tool,
    pointer,
    gives,
    owned,
    fixed: parts.filter((_, i) => i % 2 === 0),
    slots: parts.filter((_, i) => i % 2 === 1),
  };
}
