/** The call graph of a task as a picture: its calls from above to below, what flows between them, and the answer. */
import { tokenName } from "../../domain/json.ts";
import { locationsOf } from "../../domain/schema.ts";
import { CHARACTER_WIDTH, type Colour, fill, picture, pixels, shortened, stroke, text } from "../../lib/svg.ts";
import type { TaskRecord } from "../record.ts";
import { drawn, type Point } from "./layout.ts";

/** What is drawn of a record. */
export type DrawnTask = Pick<
  TaskRecord,
  "id" | "answer_text" | "evidence" | "provenance" | "solution" | "answer_pointers"
>;

const MARGIN = 16;
const LEGEND_HEIGHT = 30;
/** Where a picture is narrower its legend would not fit. */
const WIDTH_MIN = 260;
const SIZE = 13;
const SMALL = 11;
const LINE_HEIGHT = 16;
/** A node's name is broken at what parts its words, so that three stand beside each other on a telephone. */
const LINE_CHARACTERS = 16;
const ANSWER_CHARACTERS = 30;
const LABEL_CHARACTERS = 22;
/** Calls that are drawn; of more, nobody would read a thing. */
export const CALLS_MAX = 40;

interface Node {
  readonly lines: readonly string[];
  /** Undefined of the answer, and of a tool of which it is not known. */
  readonly kind: "retrieval" | "processing" | undefined;
}

/** @param kindOf whether a tool looks up or computes; undefined where it is not known. Null for a task without calls, or with too many. */
export function callGraph(
  task: DrawnTask,
  kindOf: (tool: string) => "retrieval" | "processing" | undefined,
): string | null {
  const calls = task.evidence.filter(({ id }) => task.solution.includes(id));
  if (calls.length === 0 || calls.length > CALLS_MAX) return null;
  const nodes: Node[] = [
    ...calls.map(({ id, tool }) => ({ lines: [id, ...broken(tool)], kind: kindOf(tool) })),
    { lines: ["answer", shortened(task.answer_text, ANSWER_CHARACTERS)], kind: undefined },
  ];
  const place = new Map(calls.map(({ id }, i) => [id, i]));
  const edges = edgesOf(task, place, calls.length);
  const boxes = nodes.map(({ lines }) => ({
    width: widthOf(lines, SIZE) + 24,
    height: lines.length * LINE_HEIGHT + 12,
  }));
  const plan = drawn({
    nodes: boxes,
    edges: edges.map(({ from, to, label }) => ({
      from,
      to,
      label: label === "" ? undefined : { width: widthOf([label], SMALL) + 6, height: LINE_HEIGHT },
    })),
    direction: "down",
    gap: 18,
    layerGap: 26,
  });
  const width = Math.max(plan.width + 2 * MARGIN, WIDTH_MIN);
  const at = ({ x, y }: Point): Point => ({
    x: x + (width - plan.width) / 2,
    y: y + MARGIN + LEGEND_HEIGHT,
  });
  return picture({
    width,
    height: plan.height + 2 * MARGIN + LEGEND_HEIGHT,
    title: `Call graph of ${task.id}`,
    description: edges
      .map(
        ({ from, to, label }) =>
          `${nodes[from]?.lines.join(" ")} to ${nodes[to]?.lines.join(" ")}${label && `: ${label}`}`,
      )
      .join("; "),
    parts: [
      ...legend(),
      ...plan.edges.map(({ points }) => edge(points.map(at))),
      ...plan.edges.flatMap(({ label }, i) => (label === undefined ? [] : labelled(at(label), edges[i]?.label ?? ""))),
      ...plan.nodes.map((centre, i) => drawnNode(nodes[i], at(centre), boxes[i])),
    ],
  });
}

/** What flows from call to call, and what the answer stands in; a call without either still leads on, by the state that it left. */
function edgesOf(task: DrawnTask, place: ReadonlyMap<string, number>, answer: number) {
  const fields = new Map<string, { from: number; to: number; names: Set<string> }>();
  const add = (from: number | undefined, to: number | undefined, name: string) => {
    if (from === undefined || to === undefined || from === to) return;
    const known = fields.get(`${from} ${to}`) ?? { from, to, names: new Set() };
    fields.set(`${from} ${to}`, known);
    if (name !== "") known.names.add(name);
  };
  for (const { from, to } of task.provenance) add(place.get(from.call), place.get(to.call), fieldOf(from.pointer));
  for (const { id, after } of task.evidence) add(place.get(after ?? ""), place.get(id), "");
  for (const { call, pointer } of locationsOf(task.answer_pointers)) add(place.get(call), answer, fieldOf(pointer));
  return [...fields.values()].map(({ from, to, names }) => ({
    from,
    to,
    label: shortened([...names].join(", "), LABEL_CHARACTERS),
  }));
}

/** The last name in a pointer: that of a field, as a rule. */
function fieldOf(pointer: string): string {
  const names = pointer.split("/").filter((name) => name !== "" && !/^\d+$/.test(name));
  return tokenName(names.at(-1) ?? "");
}

/** A name in lines, broken after what parts its words. */
function broken(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.match(/[^_-]*[_-]?/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length <= LINE_CHARACTERS) lines[lines.length - 1] = last + word;
    else if (word !== "") lines.push(word);
  }
  return lines;
}

/** Letters beyond ASCII may be as wide as they are high. */
function widthOf(lines: readonly string[], size: number): number {
  const of = (line: string) =>
    [...line].reduce((sum, letter) => sum + (letter <= "\u024f" ? CHARACTER_WIDTH : 1), 0) * size;
  return Math.max(...lines.map(of));
}

function drawnNode(
  node: Node | undefined,
  { x, y }: Point,
  box: { width: number; height: number } | undefined,
): string {
  if (node === undefined || box === undefined) return "";
  const { kind, lines } = node;
  const line: Colour = kind ?? "ink";
  const inner: Colour = kind === undefined ? "background" : `${kind}-fill`;
  const top = y - box.height / 2;
  const rectangle = `<rect x="${pixels(x - box.width / 2)}" y="${pixels(top)}" width="${pixels(box.width)}" height="${pixels(box.height)}" rx="${kind === "processing" ? 14 : 4}" stroke-width="1.5" ${stroke(line, inner)}/>`;
  const texts = lines.map((content, i) =>
    text(
      x,
      top + 6 + (i + 0.75) * LINE_HEIGHT,
      content,
      `text-anchor="middle" ${i === 0 ? `font-size="${SMALL}" ${fill("quiet")}` : `font-size="${SIZE}" ${fill("ink")}`}`,
    ),
  );
  return [rectangle, ...texts].join("\n");
}

/** A smooth line through the points, with an arrow that points where it ends. */
function edge(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const end = rest.at(-1);
  const before = points.at(-2);
  if (first === undefined || end === undefined || before === undefined) return "";
  const line = [`M${pair(first)}`];
  for (const [i, point] of rest.entries()) {
    const next = rest[i + 1];
    if (next === undefined) line.push(`L${pair(point)}`);
    else line.push(`Q${pair(point)} ${pair({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`);
  }
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const base = { x: end.x - 7 * dx, y: end.y - 7 * dy };
  const wing = (side: number) => pair({ x: base.x + side * 3.5 * dy, y: base.y - side * 3.5 * dx });
  return `<path d="${line.join("")}" stroke-width="1.5" ${stroke("quiet")}/>\n<path d="M${pair(end)}L${wing(1)}L${wing(-1)}Z" ${fill("quiet")}/>`;
}

function labelled({ x, y }: Point, label: string): string[] {
  if (label === "") return [];
  const width = widthOf([label], SMALL) + 6;
  return [
    `<rect x="${pixels(x - width / 2)}" y="${pixels(y - LINE_HEIGHT / 2)}" width="${pixels(width)}" height="${LINE_HEIGHT}" ${fill("background")}/>`,
    text(x, y + 4, label, `text-anchor="middle" font-size="${SMALL}" ${fill("quiet")}`),
  ];
}

function legend(): string[] {
  const key = (x: number, kind: "retrieval" | "processing", says: string) => [
    `<rect x="${x}" y="${MARGIN}" width="18" height="12" rx="${kind === "processing" ? 6 : 3}" stroke-width="1.5" ${stroke(kind, `${kind}-fill`)}/>`,
    text(x + 24, MARGIN + 10, says, `font-size="12" ${fill("ink")}`),
  ];
  return [...key(MARGIN, "retrieval", "looks up"), ...key(MARGIN + 110, "processing", "computes")];
}

function pair({ x, y }: Point): string {
  return `${pixels(x)} ${pixels(y)}`;
}
