/**
 * Pictures as SVG text, without a DOM. A picture has a background of its own, so that it reads the same wherever it is shown; one
 * in colours by name is dark where its viewer is, and light where styles in it are not heeded.
 */
import { escaped } from "./escape.ts";

export const FONT = "Helvetica, Arial, 'DejaVu Sans', sans-serif";
/** Width of a character over its size in a sans-serif typeface: an upper estimate of the mean. */
export const CHARACTER_WIDTH = 0.58;

/** Colours by what they are for: in light surroundings, and in dark ones. Each stands apart from its background by 4.5 to 1 where text is written in it. */
const COLOURS = {
  background: ["#ffffff", "#14171c"],
  ink: ["#1f2328", "#e6e8eb"],
  quiet: ["#59636e", "#a3abb5"],
  line: ["#d1d9e0", "#3a424d"],
  retrieval: ["#0b5fb0", "#6cb4ff"],
  "retrieval-fill": ["#e3effb", "#16304d"],
  processing: ["#a04a00", "#ffb066"],
  "processing-fill": ["#fdeedd", "#44290e"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;
export type Colour = keyof typeof COLOURS;

export interface Picture {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description?: string;
  readonly parts: readonly string[];
}

/** A whole document in the colours by name. */
export function picture({ width, height, title, description, parts }: Picture): string {
  const dark = Object.entries(COLOURS).map(
    ([name, [, colour]]) => `.f-${name}{fill:${colour}}.s-${name}{stroke:${colour}}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pixels(width)} ${pixels(height)}" width="${pixels(width)}" height="${pixels(height)}" role="img" font-family="${FONT}">`,
    `<title>${escaped(title)}</title>`,
    ...(description === undefined ? [] : [`<desc>${escaped(description)}</desc>`]),
    `<style>@media(prefers-color-scheme:dark){${dark.join("")}}</style>`,
    `<rect width="${pixels(width)}" height="${pixels(height)}" rx="6" ${stroke("line", "background")}/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

/** Attributes of what is filled with a colour. */
export function fill(colour: Colour): string {
  return `class="f-${colour}" fill="${COLOURS[colour][0]}"`;
}

/** Attributes of what is drawn, filled or not, with a line of a colour. */
export function stroke(colour: Colour, filled?: Colour): string {
  const inner = filled === undefined ? ["", "none"] : [`f-${filled} `, COLOURS[filled][0]];
  return `class="${inner[0]}s-${colour}" fill="${inner[1]}" stroke="${COLOURS[colour][0]}"`;
}

/** A line of text, whoever wrote it. */
export function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${pixels(x)}" y="${pixels(y)}" ${attributes}>${escaped(content)}</text>`;
}

/** To hundredths, so that files stay small. */
export function pixels(value: number): number {
  return Math.round(value * 100) / 100;
}

/** No longer than so many characters; what is cut ends in an ellipsis. */
export function shortened(content: string, characters: number): string {
  const all = [...content];
  return all.length <= characters ? content : `${all.slice(0, characters - 1).join("")}…`;
}
