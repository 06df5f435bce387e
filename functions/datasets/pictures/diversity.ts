/** How diverse a dataset is, as a picture narrow enough for a telephone: tasks by domain, by topology class, and by tool. */
import { graphOf, type Share, type Spread } from "../../domain/dataset/spread.ts";
import { CHARACTER_WIDTH, fill, picture, pixels, shortened, stroke, text } from "../../lib/svg.ts";
import { drawn } from "./layout.ts";

const WIDTH = 440;
const MARGIN = 16;
const HEADING = 'font-size="14" font-weight="bold"';
const SIZE = 12;
/** From the top of one part to what is in it, and from there to the next part. */
const HEADING_HEIGHT = 30;
const NOTE_HEIGHT = 18;
const PART_GAP = 26;
/** Where bars begin, and how long the longest is. */
const BAR_LEFT = 136;
const BAR_MAX = 210;
const BAR_HEIGHT = 14;
const ROW_HEIGHT = 24;
const DOMAINS_SHOWN = 12;
/** Of a small graph. */
const GLYPH = { width: BAR_LEFT - MARGIN - 10, height: 40 } as const;
const NODE = 9;
const TOOLS_HEIGHT = 90;

/** A part of the picture: its height, and what is drawn of it below `top`. */
interface Part {
  readonly height: number;
  readonly parts: (top: number) => string[];
}

export function diversityPicture(spread: Spread): string {
  let top = MARGIN;
  const parts: string[] = [];
  for (const part of [domains(spread), topologies(spread), tools(spread)]) {
    parts.push(...part.parts(top));
    top += part.height + PART_GAP;
  }
  return picture({
    width: WIDTH,
    height: top - PART_GAP + MARGIN,
    title: "Diversity of the tasks in this dataset",
    description: `${spread.domains.map(({ name, tasks }) => `${name}: ${tasks}`).join(", ")} tasks; ${spread.topology_classes} topology classes; ${spread.tools.length} of ${spread.pool_tools} tools in solutions`,
    parts,
  });
}

function domains({ domains: all, tasks }: Spread): Part {
  const shown = all.slice(0, DOMAINS_SHOWN);
  const others = all.slice(DOMAINS_SHOWN);
  const rows =
    others.length === 0
      ? shown
      : [...shown, { name: `${others.length} others`, tasks: others.reduce((sum, other) => sum + other.tasks, 0) }];
  return {
    height: HEADING_HEIGHT + rows.length * ROW_HEIGHT,
    parts: (top) => [
      text(MARGIN, top + 12, "Tasks by domain", `${HEADING} ${fill("ink")}`),
      ...rows.flatMap((row, i) => {
        const middle = top + HEADING_HEIGHT + (i + 0.5) * ROW_HEIGHT;
        const characters = Math.floor((BAR_LEFT - MARGIN - 10) / (SIZE * CHARACTER_WIDTH));
        return [
          text(MARGIN, middle + 4, shortened(row.name, characters), `font-size="${SIZE}" ${fill("ink")}`),
          ...bar(row, rows, tasks, middle),
        ];
      }),
    ],
  };
}

function topologies({ topologies: listed, topology_classes: classes, tasks }: Spread): Part {
  const more = classes - listed.length;
  const row = GLYPH.height + 6;
  const note = more > 0 ? NOTE_HEIGHT : 0;
  return {
    height: HEADING_HEIGHT + NOTE_HEIGHT + listed.length * row + note,
    parts: (top) => [
      text(MARGIN, top + 12, "Tasks by topology class", `${HEADING} ${fill("ink")}`),
      text(
        MARGIN,
        top + 30,
        "calls that look up (blue, square) and that compute (orange, round)",
        `font-size="${SIZE}" ${fill("quiet")}`,
      ),
      ...listed.flatMap((one, i) => {
        const middle = top + HEADING_HEIGHT + NOTE_HEIGHT + (i + 0.5) * row;
        return [...glyph(one.name, middle), ...bar(one, listed, tasks, middle)];
      }),
      ...(more > 0
        ? [
            text(
              MARGIN,
              top + HEADING_HEIGHT + NOTE_HEIGHT + listed.length * row + 12,
              `and ${more} more ${more === 1 ? "class" : "classes"}`,
              `font-size="${SIZE}" ${fill("quiet")}`,
            ),
          ]
        : []),
    ],
  };
}

/** A bar as long as its share of the longest one, with number and share of all tasks. */
function bar({ tasks }: Share, among: readonly Share[], all: number, middle: number): string[] {
  const most = Math.max(1, ...among.map((one) => one.tasks));
  const length = (tasks / most) * BAR_MAX;
  const share = `${Math.round((tasks / Math.max(1, all)) * 1000) / 10} %`;
  return [
    `<rect x="${BAR_LEFT}" y="${pixels(middle - BAR_HEIGHT / 2)}" width="${pixels(Math.max(1, length))}" height="${BAR_HEIGHT}" ${fill("retrieval")}/>`,
    text(BAR_LEFT + length + 6, middle + 4, `${tasks} (${share})`, `font-size="${SIZE}" ${fill("ink")}`),
  ];
}

/** A topology class from left to right, small. */
function glyph(topology: string, middle: number): string[] {
  const graph = graphOf(topology);
  if (graph === null) return [text(MARGIN, middle + 4, shortened(topology, 16), `font-size="11" ${fill("ink")}`)];
  const plan = drawn({
    nodes: graph.labels.map(() => ({ width: NODE, height: NODE })),
    edges: graph.edges,
    direction: "right",
    gap: 5,
    layerGap: 11,
  });
  const scale = Math.min(1, GLYPH.width / plan.width, GLYPH.height / plan.height);
  const at = ({ x, y }: { x: number; y: number }) =>
    `${pixels(MARGIN + x * scale)} ${pixels(middle + (y - plan.height / 2) * scale)}`;
  const size = NODE * scale;
  return [
    ...plan.edges.map(({ points }) => `<path d="M${points.map(at).join("L")}" stroke-width="1.2" ${stroke("quiet")}/>`),
    ...plan.nodes.map((node, i) => {
      const [x, y] = [MARGIN + node.x * scale, middle + (node.y - plan.height / 2) * scale];
      return graph.labels[i] === "R"
        ? `<rect x="${pixels(x - size / 2)}" y="${pixels(y - size / 2)}" width="${pixels(size)}" height="${pixels(size)}" ${fill("retrieval")}/>`
        : `<circle cx="${pixels(x)}" cy="${pixels(y)}" r="${pixels(size / 2)}" ${fill("processing")}/>`;
    }),
  ];
}

/** All tools of the pools side by side, most used first: as high as many tasks use each. What is in no solution leaves room. */
function tools({ tools: counts, pool_tools: all }: Spread): Part {
  const most = counts[0] ?? 0;
  const places = Math.max(all, counts.length, 1);
  const width = WIDTH - 2 * MARGIN - 36;
  const left = MARGIN + 36;
  return {
    height: HEADING_HEIGHT + NOTE_HEIGHT + TOOLS_HEIGHT + NOTE_HEIGHT,
    parts: (top) => {
      const base = top + HEADING_HEIGHT + NOTE_HEIGHT + TOOLS_HEIGHT;
      const high = (tasks: number) => (most === 0 ? 0 : (tasks / most) * TOOLS_HEIGHT);
      const outline = counts.map(
        (tasks, i) =>
          `${i === 0 ? `M${left} ${pixels(base)}` : ""}V${pixels(base - high(tasks))}H${pixels(left + ((i + 1) / places) * width)}`,
      );
      return [
        text(MARGIN, top + 12, "Tasks that use each tool, most used first", `${HEADING} ${fill("ink")}`),
        text(
          MARGIN,
          top + 30,
          `${counts.length} of ${places} tools stand in a solution; ${places - counts.length} in none`,
          `font-size="${SIZE}" ${fill("quiet")}`,
        ),
        ...(counts.length === 0 ? [] : [`<path d="${outline.join("")}V${pixels(base)}Z" ${fill("retrieval")}/>`]),
        `<path d="M${left} ${pixels(base - TOOLS_HEIGHT)}V${pixels(base)}H${left + width}" ${stroke("quiet")}/>`,
        text(left - 6, base - TOOLS_HEIGHT + 8, String(most), `text-anchor="end" font-size="${SIZE}" ${fill("ink")}`),
        text(left - 6, base, "0", `text-anchor="end" font-size="${SIZE}" ${fill("ink")}`),
        text(left, base + 16, "1", `font-size="${SIZE}" ${fill("ink")}`),
        text(left + width, base + 16, `${places}`, `text-anchor="end" font-size="${SIZE}" ${fill("ink")}`),
      ];
    },
  };
}
