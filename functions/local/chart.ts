/**
 * Line charts as SVG text: title, legend, labelled ticks, linear or logarithmic axes. Needs no DOM; the scales and
 * their ticks are d3-scale's. The picture has a background of its own, so that it reads the same in dark viewers.
 */
import { scaleLinear, scaleLog } from "d3-scale";
import { escaped } from "../lib/escape.ts";
import { CHARACTER_WIDTH, FONT, pixels, text } from "../lib/svg.ts";

export interface Axis {
  readonly label: string;
  readonly scale: "linear" | "log";
  /** Base of a logarithmic scale, 10 if not given. */
  readonly base?: number;
  /** How ticks are written, in d3-format's language; thousands with commas if not given. */
  readonly format?: string;
}

export interface Series {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface Chart {
  readonly title: string;
  /** One line under the title, of at most 100 characters. */
  readonly note: string;
  readonly x: Axis;
  readonly y: Axis;
  /** At most as many as there are styles: two. */
  readonly series: readonly Series[];
}

export const WIDTH_PX = 720;
export const HEIGHT_PX = 440;
/** The area that the data stands in. */
export const PLOT = { left: 84, right: 696, top: 92, bottom: 384 } as const;

/** Between the plot's edge and the data, so that no line lies on an axis. */
const INSET_PX = 10;
const TICKS = 6;
/** A logarithmic axis reaches over this factor at least: less leaves it without round numbers. */
const LOG_REACH = 4;
/** Where a series has more points than this none is marked: markers would run into each other. */
const MARKERS_MAX = 20;
const LEGEND_SIZE_PX = 13;
const LEGEND_KEY_PX = 28;

/** They differ in luminance and width too: they stay apart in grey, and where one line covers the other. */
const STYLES = [
  { colour: "#173f8a", width: 3.5, marker: "circle" },
  { colour: "#e8851a", width: 2, marker: "square" },
] as const;
type Style = (typeof STYLES)[number];

interface Tick {
  /** Pixels. */
  readonly at: number;
  /** Empty for a tick between labelled ones. */
  readonly label: string;
}

interface Scale {
  readonly place: (value: number) => number;
  readonly ticks: readonly Tick[];
}

/** Between labels, from middle to middle. */
const LABEL_GAP_PX = { x: 56, y: 22 } as const;

/** The chart as an SVG document. Throws RangeError on more than two series, a value that is not finite, or one not above 0 on a logarithmic axis. */
export function lineChart(chart: Chart): string {
  if (chart.series.length > STYLES.length) throw new RangeError(`expected at most ${STYLES.length} series`);
  const points = chart.series.flatMap((series) => series.points);
  const x = scaleOf(
    chart.x,
    points.map((point) => point.x),
    [PLOT.left + INSET_PX, PLOT.right - INSET_PX],
    LABEL_GAP_PX.x,
  );
  const y = scaleOf(
    chart.y,
    points.map((point) => point.y),
    [PLOT.bottom - INSET_PX, PLOT.top + INSET_PX],
    LABEL_GAP_PX.y,
  );
  const marked = chart.series.every((series) => series.points.length <= MARKERS_MAX);
  const middle = { x: (PLOT.left + PLOT.right) / 2, y: (PLOT.top + PLOT.bottom) / 2 };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${HEIGHT_PX}" width="${WIDTH_PX}" height="${HEIGHT_PX}" role="img" font-family="${FONT}" fill="#222222">`,
    `<title>${escaped(chart.title)}</title>`,
    `<rect width="${WIDTH_PX}" height="${HEIGHT_PX}" fill="#ffffff"/>`,
    text(PLOT.left, 28, chart.title, 'font-size="17" font-weight="bold"'),
    text(PLOT.left, 48, chart.note, 'font-size="12" fill="#555555"'),
    ...legend(chart.series, marked),
    ...x.ticks.flatMap((tick) => gridX(tick)),
    ...y.ticks.flatMap((tick) => gridY(tick)),
    `<path d="M${PLOT.left} ${PLOT.top}V${PLOT.bottom}H${PLOT.right}" fill="none" stroke="#222222"/>`,
    text(middle.x, HEIGHT_PX - 14, chart.x.label, 'font-size="13" text-anchor="middle"'),
    text(20, middle.y, chart.y.label, `font-size="13" text-anchor="middle" transform="rotate(-90 20 ${middle.y})"`),
    ...styled(chart.series).flatMap(([series, style]) => drawn(series, style, x, y, marked)),
    "</svg>",
    "",
  ].join("\n");
}

function scaleOf(
  { scale, base = 10, format = ",~f" }: Axis,
  values: readonly number[],
  range: [number, number],
  gap: number,
): Scale {
  const isPlaced = (value: number) => Number.isFinite(value) && (scale === "linear" || value > 0);
  const lost = values.find((value) => !isPlaced(value));
  if (lost !== undefined) throw new RangeError(`a ${scale} axis has no place for ${lost}`);
  // Folded, not spread: a series may be longer than a call may have arguments.
  const max = values.reduce((most, value) => Math.max(most, value), scale === "log" ? 0 : 1);
  const min = values.reduce((least, value) => Math.min(least, value), scale === "log" ? max : 0);
  if (scale === "linear") {
    const linear = scaleLinear().domain([min, max]).nice(TICKS).range(range);
    const labelOf = linear.tickFormat(TICKS, format);
    return { place: linear, ticks: linear.ticks(TICKS).map((value) => ({ at: linear(value), label: labelOf(value) })) };
  }
  const low = max === 0 ? 1 : min;
  const log = scaleLog()
    .base(base)
    .domain([low, Math.max(max, low * LOG_REACH)])
    .range(range);
  const ticks = log.ticks(TICKS);
  const labelled = spaced(ticks, (value) => log(value), gap);
  const labelOf = log.tickFormat(Number.POSITIVE_INFINITY, format);
  return {
    place: log,
    ticks: ticks.map((value) => ({ at: log(value), label: labelled.has(value) ? labelOf(value) : "" })),
  };
}

/** Those of the values that can be labelled without running into each other, the roundest first: 1, 2, 5, 3 times a power of ten. */
function spaced(values: readonly number[], place: (value: number) => number, gap: number): ReadonlySet<number> {
  const order = [1, 2, 5, 3];
  const roundness = (value: number) => {
    const rank = order.indexOf(Number(value.toExponential(3).split("e")[0]));
    return rank < 0 ? order.length : rank;
  };
  const chosen: number[] = [];
  for (const value of values.toSorted((a, b) => roundness(a) - roundness(b)))
    if (chosen.every((other) => Math.abs(place(other) - place(value)) >= gap)) chosen.push(value);
  return new Set(chosen);
}

function gridX({ at, label }: Tick): string[] {
  const x = pixels(at);
  if (label === "") return [`<path d="M${x} ${PLOT.bottom}v4" stroke="#222222"/>`];
  return [
    `<path d="M${x} ${PLOT.top}V${PLOT.bottom}" stroke="#dddddd"/>`,
    text(x, PLOT.bottom + 18, label, 'font-size="12" text-anchor="middle"'),
  ];
}

function gridY({ at, label }: Tick): string[] {
  const y = pixels(at);
  if (label === "") return [`<path d="M${PLOT.left} ${y}h-4" stroke="#222222"/>`];
  return [
    `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="#dddddd"/>`,
    text(PLOT.left - 8, y + 4, label, 'font-size="12" text-anchor="end"'),
  ];
}

/** In a row between note and plot, where no data can be. */
function legend(series: readonly Series[], marked: boolean): string[] {
  const y = 70;
  let x: number = PLOT.left;
  return styled(series).flatMap(([{ name }, style]) => {
    const start = x;
    x += LEGEND_KEY_PX + 8 + name.length * LEGEND_SIZE_PX * CHARACTER_WIDTH + 28;
    return [
      `<path d="M${start} ${y}h${LEGEND_KEY_PX}" stroke="${style.colour}" stroke-width="${style.width}"/>`,
      ...(marked ? [marker(start + LEGEND_KEY_PX / 2, y, style)] : []),
      text(start + LEGEND_KEY_PX + 8, y + 4, name, `font-size="${LEGEND_SIZE_PX}"`),
    ];
  });
}

function drawn({ points }: Series, style: Style, x: Scale, y: Scale, marked: boolean): string[] {
  if (points.length === 0) return [];
  const placed = points.map((point) => [pixels(x.place(point.x)), pixels(y.place(point.y))] as const);
  const line = `<polyline points="${placed.map((at) => at.join(",")).join(" ")}" fill="none" stroke="${style.colour}" stroke-width="${style.width}" stroke-linejoin="round"/>`;
  return marked ? [line, ...placed.map(([px, py]) => marker(px, py, style))] : [line];
}

function marker(x: number, y: number, { colour, marker }: Style): string {
  return marker === "circle"
    ? `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`
    : `<rect x="${pixels(x - 3)}" y="${pixels(y - 3)}" width="6" height="6" fill="${colour}"/>`;
}

function styled(series: readonly Series[]): [Series, Style][] {
  return series.flatMap((one, i) => {
    const style = STYLES[i];
    return style === undefined ? [] : [[one, style]];
  });
}
