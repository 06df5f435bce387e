/** How figures are rounded, so that who computes on with them gets what the exact ones would give. */

/** Significant digits that a figure keeps at least: what rounding takes is then no more than a twentieth of a percent. */
const LEAST_DIGITS = 4;

/** Significant digits of a figure that people carry on into another tool: what they end on is then right to the last digit that is shown. */
const CARRIED_DIGITS = 10;

/** A figure that another tool takes (`follows`), with the digits of a calculator and without what binary arithmetic leaves. */
export function carried(value: number): number {
  return Number(value.toPrecision(CARRIED_DIGITS)) + 0;
}

/**
 * The number of decimals that a tool gives, or as many as show four significant digits where that is more. What these
 * decimals would show as zero stays so: it is as likely what arithmetic left of nothing.
 */
export function decimalsFor(value: number, decimals: number): number {
  if (Math.abs(value) < 0.5 * 10 ** -decimals || !Number.isFinite(value)) return decimals;
  return Math.max(decimals, LEAST_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));
}
