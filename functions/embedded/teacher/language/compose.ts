/**
 * Composes a question from the phrases of the tools in a call graph. A value is spoken of by its tool's phrase with the
 * phrases of what it rests on in the slots; values used twice, or nested too deeply to read, are introduced before anything
 * is asked, and referred back to as "it", "its" or by the noun of their concept.
 */

import type { Random } from "../../../lib/random.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { EmbeddedTool } from "../../tool.ts";
import { isChosen, isThing } from "../sense.ts";
import { keyOf, type Trace, type Value } from "../trace.ts";
import { type ActionWords, actionSentences, partsOf } from "./actions.ts";
import { capital, lowered } from "./casing.ts";
import { counterpartText, differenceOf, isUnitOpen, standsBefore } from "./counterpart.ts";
import { followUpOf } from "./follow_ups.ts";
import { formsOf, ownedForm, possessiveOf, referenceNounOf } from "./phrases.ts";
import { leadsFor, settingFor } from "./settings.ts";
import { withSources } from "./sources.ts";
import { joined, literalText } from "./stating.ts";
import { AND, FURTHER, INTRODUCTIONS, type Introduction, type Manner, ORDINALS, VOICES, type Voice } from "./voices.ts";

/** Longest noun phrase that is put inside another, in characters, and longest one of which a counterpart stands beside it. */
const NESTED_MAX = 130;
const PAIRED_MAX = 200;
/** Longest name that is said twice rather than introduced, in characters. */
const NAME_MAX = 30;
/** Share of questions that say where they come from, and of those in the manner of questions that are asked in full sentences. */
const SET = 0.3;
const IN_FULL = { question: 0.9, request: 0.6, statement: 0.6 } as const satisfies Record<Manner, number>;
/** Words of a noun phrase that a request or a question still carries well: "tell me the capital of Peru". */
const PHRASE_WORDS_MAX = 10;
/** And of those that ask how many, or what something is: they are a good part of all, and would begin alike. */
const SET_USUAL = 0.75;
const USUAL = /^(?:how many|what is)\b/;

/** What is clumsy as a noun phrase: with its unit in the middle, or with a clause. "The kind of drug that Prozac is" is asked for. */
const ASKED_ONLY = /\[in [^\]]*\](?!$)|\b(?:that|which|who|whose|those of)\b/;

/** How a phrase begins that introduces something. */
const INTRODUCES = /^(?:the|its|their) /;

export interface Wording {
  readonly manner: Manner;
  /** Phrases nested in a phrase, at most; 0 introduces every intermediate value. */
  readonly nesting: number;
  readonly random: Random;
}

export interface Question {
  readonly text: string;
  /** True if things of one noun had to be told apart by number, or could not be, which reads like an exercise. */
  readonly numbered: boolean;
}

/** The question whose answer is the values at `roots`, in order. */
export function compose(trace: Trace, roots: readonly Value[], wording: Wording): Question {
  return new Composer(trace, roots, wording).question();
}

/** What stands before what is asked: a sentence, or words that lead into it. */
interface Opening {
  readonly text: string;
  readonly after: Introduction["after"];
}

class Composer {
  readonly #trace: Trace;
  readonly #roots: readonly Value[];
  readonly #wording: Wording;
  /** Values that are introduced, by `call pointer`, in order of execution. */
  readonly #introduced = new Map<string, Value>();
  /** Whose figures the question goes by, and whether each is a formula that something is worked out by. */
  readonly #sources = new Map<string, boolean>();
  /** An introduced value that is said where it is first spoken of, and not before. */
  #unsaid: string | undefined;
  #inPassing = false;
  #numbered = false;

  constructor(trace: Trace, roots: readonly Value[], wording: Wording) {
    this.#trace = trace;
    this.#roots = roots;
    this.#wording = wording;
    this.#chooseIntroductions();
  }

  question(): Question {
    const { random, manner } = this.#wording;
    const found = this.#isFoundFirst();
    const direct = random.float() < IN_FULL[manner] || found || !this.#goesByPhrases();
    this.#sources.clear();
    if (direct && !found) this.#unsaid = this.#saidInPassing();
    if (!found && this.#unsaid === undefined) this.#forgetNames();
    this.#inPassing = found || this.#unsaid !== undefined;
    const introductions = this.#openings(this.#inPassing ? [] : [...this.#introduced.values()]);
    const core = direct ? this.#inFull() : this.#byPhrases();
    const fronted = introductions.length > 0;
    const formulas = [...this.#sources.values()].every((formula) => formula);
    const of = { mayLead: !fronted && /^wh|^how|^in /.test(core), formulas };
    let said = withSources(core, [...this.#sources.keys()], of, random);
    const sentences: string[] = [];
    for (const { text, after } of introductions.toReversed())
      if (after === ", ") said = `${text}, ${said}`;
      else sentences.unshift(`${capital(text)}.`);
    sentences.push(capital(said));
    // Those that begin alike are led into more often, and by a plain request where nobody says where such a question comes from.
    const usual = USUAL.test(core);
    const worked = this.#roots.every(({ tool }) => tool.kind === "processing");
    if (!fronted && direct && manner !== "question") sentences.unshift(random.pick(leadsFor(manner, worked)));
    else if (!fronted && random.float() < (usual ? SET_USUAL : SET)) {
      const subject = { concepts: this.#concepts(), asked: this.#roots.map(({ gives }) => gives.concept) };
      const setting = settingFor(subject, core, worked, random);
      if (setting !== undefined) sentences.unshift(setting);
      else if (usual) sentences.unshift(random.pick(leadsFor("request", worked)));
    }
    if (sentences[0]?.endsWith(":")) sentences[1] = lowered(sentences[1] ?? "");
    return { text: sentences.join(" "), numbered: this.#numbered };
  }

  /** What is introduced and what is to be done, in order of execution. */
  #openings(values: readonly Value[]): Opening[] {
    const behind = new Set(this.#roots.flatMap((root) => this.#trace.behind(root.call)));
    const openings: Opening[] = [];
    // What leads into the question with a comma stands right before it: nothing is done in between.
    const acts = [...behind].some((id) => this.#trace.tool(id)?.does !== undefined);
    let actions: ActionWords[] = [];
    const act = () => {
      for (const sentence of actionSentences(actions)) openings.push({ text: sentence.slice(0, -1), after: ". " });
      actions = [];
    };
    for (const id of this.#trace.calls.keys()) {
      const tool = this.#trace.tool(id);
      if (tool?.does !== undefined && behind.has(id)) actions.push(this.#done(tool.does, id, tool));
      for (const value of values.filter((one) => one.call === id)) {
        act();
        openings.push(
          this.#introduction(value, values.indexOf(value), acts ? Number.POSITIVE_INFINITY : values.length),
        );
      }
    }
    act();
    return openings;
  }

  /** The words for something to be done, with what the call was given in their slots. */
  #done(does: string, id: string, tool: EmbeddedTool): ActionWords {
    const links = this.#trace.linksOf(id);
    const { before, body, after } = partsOf(does);
    const said = body.replace(/\{([^{}]*)\}/g, (_slot, field: string) => {
      const from = links.get(`/${field}`);
      const source = from === undefined ? undefined : this.#trace.value(from);
      if (from !== undefined && source !== undefined)
        return this.#introduced.has(keyOf(from)) ? this.#reference(source, false) : this.#phrase(source);
      const takes = tool.takes[field];
      return takes === undefined ? "" : literalText(this.#trace.calls.get(id)?.input[field] ?? "", takes);
    });
    return { tool, before, body: said, after };
  }

  /** Concepts that the question is about: what the calls that it ends on take, then what they give. */
  #concepts(): string[] {
    return this.#roots.flatMap(({ call, tool, gives }) => [
      ...Object.entries(tool.takes)
        .filter(([, takes]) => !takes.literalOnly && takes.unplanned !== true)
        .map(([field, takes]) => {
          // A tool for any names is about what these are names of.
          const from = this.#trace.linksOf(call).get(`/${field}`);
          return (from === undefined ? undefined : this.#trace.value(from)?.gives.concept) ?? takes.concept;
        }),
      gives.concept,
    ]);
  }

  /** True if the one thing that the later questions are about is what the first asks for. */
  #isFoundFirst(): boolean {
    const [first, ...later] = this.#roots;
    const [at, ...others] = this.#introduced.keys();
    return first !== undefined && later.length > 0 && others.length === 0 && at === keyOf(first);
  }

  /** True if "it" could as well mean something else that the question has asked for. */
  #isRivalled(source: Value, before: readonly Value[]): boolean {
    // Beside a thing that has a name "it" might mean the one or the other.
    const rivals = before.filter((other) => isThing(other) && keyOf(other) !== keyOf(source));
    // Not even by its noun is it told from one of the same.
    if (rivals.some((other) => referenceNounOf(other.gives) === referenceNounOf(source.gives))) this.#numbered = true;
    return rivals.length > 0;
  }

  /**
   * The one thing that several questions ask about, where the first of them can name it and the others go on to speak of it:
   * "what colour is the flag of Peru, and how old is it".
   */
  #saidInPassing(): string | undefined {
    const [[at, value] = [], ...others] = this.#introduced;
    const [first, ...later] = this.#roots;
    if (at === undefined || value === undefined || first === undefined) return undefined;
    if (others.length > 0 || later.length === 0 || !isThing(value) || value.gives.list !== undefined) return undefined;
    if (this.#roots.some((root) => keyOf(root) === at || referenceNounOf(root.gives) === referenceNounOf(value.gives)))
      return undefined;
    if (this.#depth(value) > this.#wording.nesting || this.#phrase(value).length > NESTED_MAX) return undefined;
    // Beside another of its noun in the first question no one would know which of them the others mean.
    const nouns = Object.values(first.tool.takes).filter(
      ({ concept }) => conceptOf(concept).noun === referenceNounOf(value.gives),
    );
    if (nouns.length > 1) return undefined;
    return [...this.#trace.linksOf(first.call).values()].some((from) => keyOf(from) === at) ? at : undefined;
  }

  /** True if what is asked for is named in a few words; what takes more is asked in a sentence. */
  #goesByPhrases(): boolean {
    const [root, ...others] = this.#roots;
    if (root === undefined || others.length > 0) return false;
    if (ASKED_ONLY.test(root.gives.phrase.replace(/ *<[^>]*>/g, ""))) return false;
    const phrase = this.#phrase(root, true);
    return INTRODUCES.test(phrase) && phrase.split(" ").length <= PHRASE_WORDS_MAX;
  }

  /** What has a name, as "riboflavin", is simply named again: there is nothing to introduce. */
  #forgetNames(): void {
    for (const [at, value] of this.#introduced) {
      const name = this.#phrase(value);
      if (!INTRODUCES.test(name) && this.#depth(value) === 1 && name.length <= NAME_MAX) this.#introduced.delete(at);
    }
  }

  /** "how many ..., and which ...?" */
  #inFull(): string {
    const [first] = this.#roots;
    const thing = this.#isFoundFirst() ? first : undefined;
    const parts = this.#roots.map((root, i) => {
      const next = i === 0 || thing === undefined ? undefined : followUpOf(this.#trace, thing, root);
      return this.#filled(next ?? formsOf(root.gives).asks[0] ?? "", root, true, this.#roots.slice(0, i));
    });
    return `${parts.join(AND)}?`;
  }

  /** "what is the ..." or "I need the ... and the ...". */
  #byPhrases(): string {
    const { random, manner } = this.#wording;
    const worked = this.#roots.filter(({ tool }) => tool.kind === "processing");
    const [only, ...others] = this.#roots;
    const plural = others.length > 0 || only?.gives.list !== undefined;
    const fitting = VOICES.filter(
      ({ manner: of, of: what, many: several }) =>
        of === manner && (!plural || several !== "") && (what === "anything" || worked.length === 0),
    );
    const { one, many, end } = random.pick(fitting) as Voice;
    const phrases = this.#roots.map((root, i) => this.#phrase(root, true, this.#roots.slice(0, i)));
    const [first = "", last = ""] = phrases;
    const listed = phrases.length === 2 && /\b(?:and|or)\b/.test(first) ? `${first}, and ${last}` : joined(phrases);
    return `${plural ? many : one} ${listed}${end}`;
  }

  #introduction(value: Value, position: number, of: number): Opening {
    // Nobody works out a list of what was counted.
    const kind = isThing(value) || value.gives.list !== undefined ? "entities" : "figures";
    const isLast = position === of - 1;
    const pool = (position === 0 ? INTRODUCTIONS : FURTHER).filter(
      (one) =>
        (one.of === kind || one.of === "anything") &&
        (!one.last || (isLast && value.gives.list === undefined)) &&
        (!one.step || of > 1),
    );
    const { before, after } = this.#wording.random.pick(pool);
    // A figure that is only spoken of as "that" from here on has its unit said now; what is but named, what of it is meant.
    const short = this.#phrase(value);
    const said = kind === "figures" || !INTRODUCES.test(short) ? this.#phrase(value, true) : short;
    return { text: `${before} ${said}`, after };
  }

  #chooseIntroductions(): void {
    const behind = new Set(this.#roots.flatMap((root) => this.#trace.behind(root.call)));
    const order = [...this.#trace.calls.keys()].filter((id) => behind.has(id));
    const uses = new Map<string, number>();
    for (const id of order)
      for (const from of this.#trace.linksOf(id).values()) uses.set(keyOf(from), (uses.get(keyOf(from)) ?? 0) + 1);
    // What two values of one call are asked for rests on the same things twice.
    for (const [i, root] of this.#roots.entries()) {
      if (uses.has(keyOf(root))) uses.set(keyOf(root), 2);
      if (this.#roots.slice(0, i).some((other) => other.call === root.call))
        for (const from of this.#trace.linksOf(root.call).values())
          uses.set(keyOf(from), (uses.get(keyOf(from)) ?? 0) + 1);
    }
    // In order of execution, so that a phrase is measured with the introductions that stand before it.
    for (const id of order) {
      for (const [field, from] of this.#trace.linksOf(id)) {
        const value = this.#trace.value(from);
        if (value === undefined || this.#introduced.has(keyOf(from))) continue;
        const twice = (uses.get(keyOf(from)) ?? 0) > 1;
        if (!twice && this.#counterpart(id, field.slice(1)) !== undefined) continue;
        const phrase = this.#phrase(value);
        const longest = this.#hasCounterpart(id, field.slice(1)) ? PAIRED_MAX : NESTED_MAX;
        // A phrase without an article says something in passing, as "40 milligrams of" it: it introduces nothing.
        const mayLead = INTRODUCES.test(phrase);
        const deep = mayLead && (this.#depth(value) > this.#wording.nesting || phrase.length > longest);
        if (twice || deep) this.#introduced.set(keyOf(from), value);
      }
    }
    const sorted = [...this.#introduced].sort(([, a], [, b]) => order.indexOf(a.call) - order.indexOf(b.call));
    this.#introduced.clear();
    for (const [at, value] of sorted) this.#introduced.set(at, value);
  }

  /** Phrases nested in the phrase of a value, itself counted. */
  #depth(value: Value): number {
    let deepest = 0;
    for (const from of this.#trace.linksOf(value.call).values()) {
      const source = this.#trace.value(from);
      if (source !== undefined && !this.#introduced.has(keyOf(from))) deepest = Math.max(deepest, this.#depth(source));
    }
    return deepest + 1;
  }

  #phrase(value: Value, asked = false, before: readonly Value[] = []): string {
    const { full, short } = formsOf(value.gives);
    return this.#filled(asked ? full : short, value, false, before);
  }

  /** The template with what its call took in the slots. `isAsk` where it is a question of its own; `before` was asked for before it. */
  #filled(template: string, value: Value, isAsk: boolean, before: readonly Value[] = []): string {
    const call = this.#trace.calls.get(value.call);
    const links = this.#trace.linksOf(value.call);
    for (const source of formsOf(value.gives).sources)
      this.#sources.set(source, value.tool.kind === "processing" && this.#sources.get(source) !== false);
    const owned = this.#ownedReference(value, template, before);
    const alone = isAsk && links.size === 1 && (value.tool.alike ?? []).length === 0;
    return (owned ?? template).replace(/\{([^{}]*)\}/g, (_slot, field: string) => {
      const from = links.get(`/${field}`);
      const source = from === undefined ? undefined : this.#trace.value(from);
      const takes = value.tool.takes[field];
      if (from !== undefined && source !== undefined) {
        if (keyOf(from) === this.#unsaid) {
          this.#unsaid = undefined;
          return this.#phrase(source);
        }
        if (this.#introduced.has(keyOf(from)))
          return this.#reference(source, alone && !this.#isRivalled(source, before));
        // Of two sides the unit is said behind the second.
        const open = isUnitOpen(value, source);
        const later = formsOf(source.gives).unit !== undefined && this.#hasCounterpart(value.call, field);
        const other = this.#counterpart(value.call, field);
        const unit = open ? formsOf(source.gives).unit : undefined;
        if (other !== undefined) return unit === undefined ? other : `${other} ${unit}`;
        return this.#phrase(source, open && !later);
      }
      return takes === undefined ? "" : literalText(call?.input[field] ?? "", takes);
    });
  }

  /** "its capital" for "the capital of {country}", where one thing alone was introduced or asked about that "its" could mean. */
  #ownedReference(value: Value, template: string, before: readonly Value[]): string | undefined {
    const { owned } = formsOf(value.gives);
    if (owned === undefined) return undefined;
    const takes = value.tool.takes[owned];
    const asked = (other: Value) => other.call === value.call && speaksOf(other, owned);
    if (takes !== undefined && before.some(asked) && !before.some(isThing))
      return ownedForm(template, owned, takes.list ? "their" : "its");
    if (this.#introduced.size !== 1 || this.#unsaid !== undefined) return undefined;
    const from = this.#trace.linksOf(value.call).get(`/${owned}`);
    const source = from === undefined ? undefined : this.#introduced.get(keyOf(from));
    if (source === undefined || !isSpokenOf(source) || this.#isRivalled(source, before)) return undefined;
    // "Their" would be both of those that one was chosen from.
    if (isChosen(source) && source.gives.concept.startsWith("person.")) return undefined;
    return ownedForm(template, owned, possessiveOf(source.gives));
  }

  /** True if what stands in another field is to be spoken of as the counterpart of this one. */
  #hasCounterpart(id: string, field: string): boolean {
    const group = (this.#trace.tool(id)?.alike ?? []).find((fields) => fields[0] === field) ?? [];
    return group.slice(1).some((other) => this.#counterpart(id, other) !== undefined);
  }

  /** The field's value as the counterpart of one that stands before it in the phrase. */
  #counterpart(id: string, field: string): string | undefined {
    const tool = this.#trace.tool(id);
    const group = (tool?.alike ?? []).find((fields) => fields.includes(field));
    const [first] = group ?? [];
    if (tool === undefined || first === undefined || first === field || !standsBefore(tool, first, field))
      return undefined;
    const links = this.#trace.linksOf(id);
    const [from, to] = [links.get(`/${first}`), links.get(`/${field}`)];
    if (from === undefined || to === undefined || this.#introduced.has(keyOf(from))) return undefined;
    const [a, b] = [this.#trace.value(from), this.#trace.value(to)];
    if (a === undefined || b === undefined) return undefined;
    const difference = differenceOf(this.#trace, a, b);
    if (difference === undefined) return undefined;
    const { was, now, takes } = difference;
    return counterpartText(
      this.#phrase(a),
      literalText(was, takes),
      literalText(now, takes),
      a.gives.list !== undefined,
    );
  }

  #reference(value: Value, alone: boolean): string {
    if (alone && this.#introduced.size === 1 && isSpokenOf(value) && !value.gives.concept.startsWith("person."))
      return value.gives.list === undefined ? "it" : "them";
    const noun = referenceNounOf(value.gives);
    const rivals = [...this.#introduced.values()].filter((other) => referenceNounOf(other.gives) === noun);
    if (rivals.length < 2) return `${value.gives.list === undefined ? "that" : "those"} ${noun}`;
    this.#numbered = true;
    const position = rivals.findIndex((other) => keyOf(other) === keyOf(value));
    const ordinal = ORDINALS[position] ?? `${position + 1}th`;
    return value.gives.list === undefined ? `the ${ordinal} ${noun}` : `the ${ordinal} list of ${noun}`;
  }
}

/** True if "it" and "its" may stand for the value: things and lists have something of their own, a figure is that figure. */
function isSpokenOf(value: Value): boolean {
  return isThing(value) || value.gives.list !== undefined;
}

/** True if the phrase of the value speaks of the field in the way that "its" takes up: as the owner of what is asked for. */
function speaksOf(value: Value, field: string): boolean {
  return formsOf(value.gives).owned === field;
}
