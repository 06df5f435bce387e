/**
 * Planted pairs for a judge of responses: the answers of tasks, and answers made wrong, both in words that the program does not
 * read. Which of the two a response is, is known by how it was made. Pure; the same for the same seed.
 */
import { addDays } from "../../domain/grading/date.ts";
import { gradeResponse } from "../../domain/grading/grade.ts";
import { needsJudge } from "../../domain/grading/needs_judge.ts";
import { withinTolerance } from "../../domain/grading/number.ts";
import { scalarText } from "../../domain/grading/scalar.ts";
import { partText } from "../../domain/grading/text.ts";
import { addMinutes } from "../../domain/grading/time.ts";
import type { Answer, ScalarAnswer } from "../../domain/schema.ts";
import { type Random, randomOf } from "../../lib/random.ts";
import { type Case, differs } from "./grader.ts";
import { numberInWords } from "./number_words.ts";
import type { KnownTask } from "./tasks.ts";

/** A right and a wrong response of each task, in the same words, where a judge would be asked of them. */
export function spokenCases(tasks: readonly KnownTask[], seed: number): Case[] {
  return tasks.flatMap((task) => {
    const wrong = wrongAnswer(task, tasks, randomOf(seed, "wrong", task.id));
    return [
      ...casesOf(task, "spoken", task.answer, true, seed),
      ...(wrong === undefined ? [] : casesOf(task, "misspoken", wrong, false, seed)),
    ];
  });
}

function casesOf(task: KnownTask, kind: string, stated: Answer, right: boolean, seed: number): Case[] {
  const { id, question, answer } = task;
  // Of the answer as well as of the wrong one the same words are drawn.
  const forms = spoken(stated, randomOf(seed, "spoken", id)).map((text) => `Answer: ${text}`);
  const response = forms.find((form) => gradeResponse(answer, form).correct === 0 && needsJudge(answer, form));
  return response === undefined ? [] : [{ id: `${id}/${kind}`, question, answer, response, right }];
}

/** Ways to say the answer that a person understands. */
function spoken(answer: Answer, random: Random): string[] {
  switch (answer.type) {
    case "list": {
      const [last = "", ...others] = answer.value.map(scalarText).toReversed();
      return [`from the end: ${last} is the last${others.map((item) => `, before it stands ${item}`).join("")}`];
    }
    case "set": {
      const [first = "", ...others] = answer.value.map(scalarText);
      return [`there is ${first}${others.map((item) => `, there is ${item}`).join("")}, that is all of them`];
    }
    case "record":
      return [answer.value.map((part) => `${partText(part.answer)} is what I get for ${part.label}`).join(", while ")];
    case "number":
    case "text":
    case "date":
    case "time":
    case "boolean":
      return random.shuffle(scalarForms(answer));
  }
}

function scalarForms(answer: ScalarAnswer): string[] {
  switch (answer.type) {
    case "number":
      return inWords(answer);
    case "text":
      return [
        `it has to be the one that is called ${answer.value}`,
        `${answer.value}, going by what the tools returned`,
      ];
    case "date": {
      const [year = "", month = "", day = ""] = answer.value.split("-");
      const at = Number(month) - 1;
      return [`${Number(day)}. ${GERMAN[at]} ${year}`, `le ${Number(day)} ${FRENCH[at]} ${year}`];
    }
    case "time":
      return [`${answer.value.replace(":", " Uhr ")}`, `vers ${answer.value.replace(":", " heures ")}`];
    case "boolean":
      return answer.value ? ["that is the case", "it holds"] : ["that is hardly so", "far from it"];
  }
}

const GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

function inWords({ value, unit }: Extract<ScalarAnswer, { type: "number" }>): string[] {
  const words = numberInWords(value);
  // The least of them the program reads where they stand alone.
  return words === undefined ? [] : [`a total of ${unit === undefined ? words : `${words} ${unit}`}`];
}

/** Another answer of the type, which cannot be right too; undefined where none is at hand. */
function wrongAnswer({ answer, id }: KnownTask, tasks: readonly KnownTask[], random: Random): Answer | undefined {
  switch (answer.type) {
    case "list":
    case "set": {
      if (answer.value.length < 2) return undefined;
      return { type: answer.type, value: answer.value.toSpliced(random.int(answer.value.length), 1) };
    }
    case "record": {
      const parts = random.shuffle([...answer.value.keys()]);
      for (const at of parts) {
        const { label = "", answer: part } = answer.value[at] ?? {};
        const wrong = part && part.type !== "list" && part.type !== "set" ? wrongScalar(part) : undefined;
        if (wrong !== undefined) return { type: "record", value: answer.value.with(at, { label, answer: wrong }) };
      }
      return undefined;
    }
    case "text": {
      const others = tasks.filter((other) => other.id !== id && differs(answer, other.answer));
      return others.length === 0 ? undefined : random.pick(others).answer;
    }
    case "number":
    case "date":
    case "time":
    case "boolean":
      return wrongScalar(answer);
  }
}

function wrongScalar(answer: ScalarAnswer): ScalarAnswer | undefined {
  switch (answer.type) {
    case "number": {
      const { value } = answer;
      const near = Number.isInteger(value) ? value + Math.max(1, Math.round(Math.abs(value) * 0.2)) : value * 1.2;
      const wrong = Number(near.toPrecision(6));
      return withinTolerance(answer, wrong) ? undefined : { ...answer, value: wrong };
    }
    case "date": {
      const value = addDays(answer.value, 40);
      return value === null ? undefined : { type: "date", value };
    }
    case "time":
      return { type: "time", value: addMinutes(answer.value, 40) };
    case "boolean":
      return { type: "boolean", value: !answer.value };
    case "text":
      return undefined;
  }
}
