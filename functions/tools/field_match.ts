/** Whether an output of a tool may stand in an input of another by what they mean: a hint where provenance is inferred. */
import type { Field } from "../domain/evidence/infer.ts";
import { perObject } from "../lib/memo.ts";
import { own } from "../lib/own.ts";
import { mayFeed } from "./chaining.ts";
import type { ToolPool } from "./pool.ts";

/**
 * True if the concepts of the two places chain: list to list, scalar or item to scalar or item. Undefined if a tool is not
 * of the pool, or says nothing of its fields.
 */
export const fieldsMatchIn = perObject(
  ({ chaining, find }: ToolPool) =>
    (from: Field, to: Field): boolean | undefined => {
      const [source, target] = [find(from.tool), find(to.tool)];
      if (source !== undefined && isContinued(from, to)) return true;
      if (source === undefined || target === undefined) return undefined;
      const [allGiven, allTaken] = [chaining.gives(source), chaining.takes(target)];
      if (isEmpty(allGiven) || isEmpty(allTaken)) return undefined;
      const given = described(allGiven, from.pointer);
      const taken = described(allTaken, to.pointer);
      // A field that takes stated literals alone is never fed; an output that is not described feeds nothing.
      if (given === undefined || taken === undefined) return false;
      const { list: givenList, ...gives } = given.of;
      const { list: takenList, ...takes } = taken.of;
      const whole = (list: unknown, item: boolean) => list !== undefined && !item;
      if (whole(givenList, given.item) !== whole(takenList, taken.item)) return false;
      return mayFeed(chaining, gives, takes);
    },
);

/** True if the output says with what the same tool is to be asked for more: `next_page` for `page`, `nextCursor` for `cursor`. */
function isContinued(from: Field, to: Field): boolean {
  const [, named] = /^\/next_?(\w+)$/i.exec(from.pointer) ?? [];
  return from.tool === to.tool && named !== undefined && `/${named}`.toLowerCase() === to.pointer.toLowerCase();
}

function isEmpty(fields: object): boolean {
  for (const _ in fields) return false;
  return true;
}

type Of<T> = { readonly of: T; readonly item: boolean };

/** The description of the field itself, or of the list that the pointer names an item of. */
function described<T extends object>(fields: Readonly<Record<string, T>>, pointer: string): Of<T> | undefined {
  const at = (path: string): T | undefined => own(fields, path) ?? own(fields, path.slice(1));
  const itself = at(pointer);
  if (itself !== undefined) return { of: itself, item: false };
  const inRecord = at(pointer.replaceAll(/\/\d+(?=\/)/g, "/*"));
  if (inRecord !== undefined) return { of: inRecord, item: false };
  const list = at(pointer.replace(/\/\d+$/, ""));
  return list === undefined ? undefined : { of: list, item: true };
}
