/**
 * Lists, sets and records: whether a text names exactly the wanted parts.
 *
 * The text is not split blindly, since parts may hold separators themselves ("Trinidad and Tobago", "1,234",
 * "March 12, 2020"). It is cut into tokens at every possible separator, and a way is searched to group neighbouring tokens
 * so that each group states one part, every part is stated once and nothing but separators is left over.
 */
import { perObject } from "../../lib/memo.ts";
import type { Answer, PartAnswer, ScalarAnswer } from "../schema.ts";
import { countedItems } from "./counted.ts";
import { type Labels, labelOwners, labelsBehind, labelsFrom, type Owners, splitLabel } from "./labels.ts";
import { plainNumbers } from "./number.ts";
import { acceptsScalar } from "./scalar.ts";
import { SEPARATOR } from "./separators.ts";

interface Token {
  readonly start: number;
  readonly end: number;
  readonly separator: boolean;
  /** A separator that stands inside no value that does not have it itself. */
  readonly strong: boolean;
}

const STRONG = /[;\n|•→⇒]|->/;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (start: number, end: number, separator: boolean) => {
    // Pieces of nothing but white space and punctuation are no part and no obstacle.
    if (separator || /[^\s\p{P}]/u.test(text.slice(start, end)))
      tokens.push({ start, end, separator, strong: separator && STRONG.test(text.slice(start, end)) });
  };
  for (const match of text.matchAll(SEPARATOR)) {
    push(at, match.index, false);
    at = match.index + match[0].length;
    push(match.index, at, true);
  }
  push(at, text.length, false);
  return tokens;
}

/** One wanted part: which texts state it at which position, and how many tokens such a text has at least and at most. */
interface Part {
  /** It may itself begin or end with a separator. */
  readonly edged: boolean;
  /** It may hold a strong separator. */
  readonly held: boolean;
  readonly tokensMin: number;
  readonly tokensMax: number;
  states(text: string, tokens: number, position: number, work: Work): boolean;
}

/** What one grading may still spend: one search with all that are nested in it. A text that takes more counts as wrong. */
interface Work {
  left: number;
}

/** A date has up to two commas: "Thursday, March 12, 2020". */
const DATE_TOKENS_MAX = 5;
/** Texts tried for a part in one grading, each counted once for every so many characters; right answers take a few per part. */
const STEPS_MAX = 20_000;
const STEP_CHARACTERS = 100;

function tokensMax(answer: ScalarAnswer): number {
  switch (answer.type) {
    case "text":
      // Two more than the longest form: separators that it begins or ends with.
      return Math.max(...[answer.value, ...answer.accepted].map((form) => tokensOf(form).length)) + 2;
    case "number": {
      // A comma for every three digits, or one decimal comma.
      const groups = Math.abs(answer.value) < 1e21 ? Math.floor(Math.log10(Math.abs(answer.value) + 1) / 3) : 0;
      return 2 * Math.max(1, groups + 1) + 1 + tokensOf(answer.unit ?? "").length;
    }
    case "date":
      return DATE_TOKENS_MAX;
    case "time":
    case "boolean":
      return 1;
  }
}

/** True if the group states the scalar. More than one token must be one value's own, not a value and something else. */
function groupStates(answer: ScalarAnswer, text: string, tokens: number): boolean {
  if (tokens === 1) return acceptsScalar(answer, text);
  if (answer.type === "boolean") return false;
  if (answer.type === "number") {
    const unit = plainNumbers(answer.unit ?? "");
    const bare = unit === "" ? plainNumbers(text) : plainNumbers(text).replace(unit, "");
    // Only a comma between digits may belong to a number.
    if (/[;\n|•&→⇒]|->|(?<!\d),|,(?!\d)|(?<!\p{L})and(?!\p{L})/iu.test(bare)) return false;
  }
  return acceptsScalar(answer, text, true);
}

/** "2. Uganda", "(2) Uganda" and "b) Uganda" as the second part are "Uganda". */
function withoutOrdinal(text: string, position: number): string {
  const [whole = "", ordinal = ""] = ORDINAL.exec(text) ?? [];
  const isPosition = ordinal === String(position + 1) || ordinal.toLowerCase() === "abcdefghijkl"[position];
  return isPosition ? text.slice(whole.length) : text;
}

const ORDINAL = /^\s*\(?(\d{1,3}(?=[.)])|[a-l](?=\)))[.)]\s+/i;

function hasEdge(form: string): boolean {
  const tokens = tokensOf(form);
  return tokens[0]?.separator === true || tokens.at(-1)?.separator === true;
}

function isEdged(answer: ScalarAnswer): boolean {
  return answer.type === "text" && [answer.value, ...answer.accepted].some(hasEdge);
}

function isHeld(answer: ScalarAnswer): boolean {
  if (answer.type === "text") return [answer.value, ...answer.accepted].some((form) => STRONG.test(form));
  return answer.type === "number" && STRONG.test(answer.unit ?? "");
}

function itemPart(answer: ScalarAnswer): Part {
  return {
    edged: isEdged(answer),
    held: isHeld(answer),
    tokensMin: 1,
    tokensMax: tokensMax(answer),
    states: (text, tokens, position) => {
      if (groupStates(answer, text, tokens)) return true;
      const bare = withoutOrdinal(text, position);
      return bare !== text && groupStates(answer, bare, tokens);
    },
  };
}

type Collection = Extract<Answer, { type: "list" | "set" }>;

function isCollection(answer: Answer): answer is Collection {
  return answer.type === "list" || answer.type === "set";
}

function recordParts(parts: Extract<Answer, { type: "record" }>["value"]): Part[] {
  const labels = labelsFrom(parts.map((part) => part.label));
  return parts.map(({ label, answer }, index) => {
    return isCollection(answer)
      ? collectionPart(answer, label, index, labels)
      : scalarPart(answer, label, index, labels);
  });
}

/** Whether words beside a value leave it to the part: by name, or by its position where there are none. */
function isPlaced(owners: Owners, position: number, index: number): boolean {
  if (owners === "unread") return false;
  if (owners === "none") return position === index;
  return owners.has(index) && (position === index || owners.size === 1);
}

/** A list or set as a part: its items behind the label or not, with their count or not. */
function collectionPart(answer: Collection, label: string, index: number, labels: Labels): Part {
  const known = new Set(labels.words.flatMap((words) => [...words]));
  const parts = answer.value.map(itemPart);
  return {
    edged: hasEdge(label) || answer.value.some(isEdged),
    held: true,
    tokensMin: 2 * parts.length - 1,
    tokensMax: parts.reduce((sum, part) => sum + part.tokensMax + 2, tokensOf(label).length),
    states: (raw, _, position, work) => {
      const covered = (prefix: string, items: string) =>
        isPlaced(labelOwners(prefix, labels), position, index) && coversItems(answer, parts, items, work);
      return splitLabel(withoutOrdinal(raw, position), labels.names, answer.type).some(
        ({ prefix, rest }) =>
          covered(prefix, rest) ||
          countedItems(rest, answer.value.length, known)
            .filter(
              (way) => way.counted || way.prefix === "" || isPlaced(labelOwners(way.prefix, labels), index, index),
            )
            .some((way) => covered(`${prefix} ${way.prefix}`, way.items)),
      );
    },
  };
}

function coversItems(answer: Collection, parts: readonly Part[], text: string, work: Work): boolean {
  return covers(withoutBullets(text), parts, answer.type === "list", work);
}

function scalarPart(answer: ScalarAnswer, label: string, index: number, labels: Labels): Part {
  return {
    edged: hasEdge(label) || isEdged(answer),
    held: STRONG.test(label) || isHeld(answer),
    tokensMin: 1,
    tokensMax: tokensMax(answer) + tokensOf(label).length,
    states: (raw, tokens, position) => {
      if (answer.type === "date" && !/\d/.test(raw)) return false;
      const text = withoutOrdinal(raw, position);
      const behind = labelsBehind(answer, text, labels);
      const named = typeof behind !== "string";
      if (behind === "unread" || (named && !behind.has(index))) return false;
      if (named && behind.size === 1 && position !== index) return groupStates(answer, text, tokens);
      return splitLabel(text, labels.names, answer.type).some(({ prefix, rest }) => {
        const placed = isPlaced(labelOwners(prefix, labels), position, index);
        return placed && groupStates(answer, rest, Math.max(1, Math.min(tokens, tokensOf(rest).length)));
      });
    },
  };
}

/** True if the text states every part of the list, set or record, each once, and nothing else. */
export function acceptsParts(answer: Parted, raw: string): boolean {
  const work = { left: STEPS_MAX };
  const parts = partsOf(answer);
  if (answer.type === "record") return covers(withoutBullets(raw), parts, false, work);
  const counted = countedItems(raw, parts.length, new Set());
  return [raw, ...counted.map(({ items }) => items)].some((text) => coversItems(answer, parts, text, work));
}

type Parted = Extract<Answer, { type: "list" | "set" | "record" }>;

/** The parts of an answer, which is read once. */
const partsOf = perObject((answer: Parted): readonly Part[] =>
  (answer.type === "record" ? recordParts(answer.value) : answer.value.map(itemPart)).map(kept),
);

/** Texts whose verdict is kept, for each part, and their length: tasks and attempts say the same ones over and over. */
const KEPT_MAX = 1_000;
const KEPT_LENGTH = 200;

/** The part with its verdicts kept, but for those that work ran out on. */
function kept(part: Part): Part {
  const known = new Map<string, boolean>();
  const states: Part["states"] = (text, tokens, position, work) => {
    if (text.length > KEPT_LENGTH) return part.states(text, tokens, position, work);
    const key = `${tokens} ${position} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = part.states(text, tokens, position, work);
    if (work.left < 0) return verdict;
    if (known.size >= KEPT_MAX) known.clear();
    known.set(key, verdict);
    return verdict;
  };
  return { ...part, states };
}

/** True if the text states the part of a record, as it stands in one without its label. */
export function acceptsPart(answer: PartAnswer, text: string): boolean {
  return isCollection(answer) ? acceptsParts(answer, text) : acceptsScalar(answer, text);
}

function covers(text: string, parts: readonly Part[], ordered: boolean, work: Work): boolean {
  const tokens = tokensOf(text);
  if (tokens.length > parts.reduce((sum, part) => sum + part.tokensMax + 2, 2)) return false;
  if (tokens.length < parts.reduce((sum, part) => sum + part.tokensMin + 1, -1)) return false;
  if (!parts.some(({ held, edged }) => held || edged)) {
    const pieces = piecesOf(tokens);
    // Each piece holds at least one part; where they are as many, each is one.
    if (pieces.length > parts.length) return false;
    if (pieces.length === parts.length) return pairs(text, pieces, parts, ordered, work);
  }
  const dead = new Set<string>();

  const search = (from: number, used: readonly number[]): boolean => {
    if (used.length === parts.length) return tokens.slice(from).every((token) => token.separator);
    const state = `${from}:${[...used].sort((a, b) => a - b).join()}`;
    if (dead.has(state)) return false;
    for (let first = from; first < tokens.length; first += 1) {
      // Between two parts there is at least one separator, and a part may itself begin with one ("and so on").
      if (used.length === 0 || first > from) {
        for (const [index, part] of parts.entries()) {
          if (ordered ? index !== used.length : used.includes(index)) continue;
          if (tokens[first]?.separator && !part.edged) continue;
          const end = Math.min(tokens.length, first + part.tokensMax);
          for (let last = first + part.tokensMin - 1; last < end; last += 1) {
            if (tokens[last]?.separator && !part.edged) {
              if (tokens[last]?.strong && !part.held) break;
              continue;
            }
            const group = text.slice(tokens[first]?.start, tokens[last]?.end);
            work.left -= 1 + group.length / STEP_CHARACTERS;
            if (work.left < 0) return false;
            if (!part.states(group, last - first + 1, used.length, work)) continue;
            if (search(last + 1, [...used, index])) return true;
          }
        }
      }
      if (tokens[first]?.separator !== true) break;
    }
    dead.add(state);
    return false;
  };
  return search(0, []);
}

/** The runs of tokens between strong separators, without separators at their ends. */
function piecesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (token.strong) pieces.push([]);
    else if (!token.separator || (pieces.at(-1)?.length ?? 0) > 0) pieces.at(-1)?.push(token);
  }
  for (const piece of pieces) while (piece.at(-1)?.separator) piece.pop();
  return pieces.filter((piece) => piece.length > 0);
}

/** True if the pieces are the parts, one each. */
function pairs(
  text: string,
  pieces: readonly (readonly Token[])[],
  parts: readonly Part[],
  ordered: boolean,
  work: Work,
): boolean {
  const from = (at: number, used: readonly number[]): boolean => {
    const piece = pieces[at];
    if (piece === undefined) return true;
    const group = text.slice(piece[0]?.start, piece.at(-1)?.end);
    return parts.some((part, index) => {
      if (ordered ? index !== at : used.includes(index)) return false;
      if (piece.length < part.tokensMin || piece.length > part.tokensMax) return false;
      work.left -= 1 + group.length / STEP_CHARACTERS;
      return work.left >= 0 && part.states(group, piece.length, at, work) && from(at + 1, [...used, index]);
    });
  };
  return from(0, []);
}

/** Takes bullets or numbers off the lines if every line has one, so that "- 5" in a list is five and not minus five. */
function withoutBullets(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const bullet = /^\s*(?:[-*•–]|\(?\d{1,3}[.)])\s+/;
  if (lines.length < 2 || !lines.every((line) => bullet.test(line))) return text;
  return lines.map((line) => line.replace(bullet, "")).join("\n");
}
