/**
 * Distribution functions, from a library that is loaded at first use.
 */

interface Distributions {
  readonly studentt: { cdf(x: number, freedom: number): number; inv(p: number, freedom: number): number };
  readonly normal: {
    cdf(x: number, mean: number, deviation: number): number;
    inv(p: number, mean: number, deviation: number): number;
  };
}

/** jstat ships no types; only what is declared above is used. */
async function library(): Promise<Distributions> {
  const module = (await import("jstat")) as unknown as { default?: Distributions } & Distributions;
  return module.default ?? module;
}

export async function studentCdf(x: number, freedom: number): Promise<number> {
  return (await library()).studentt.cdf(x, freedom);
}

export async function studentQuantile(p: number, freedom: number): Promise<number> {
  return (await library()).studentt.inv(p, freedom);
}

export async function normalCdf(x: number): Promise<number> {
  return (await library()).normal.cdf(x, 0, 1);
}

export async function normalQuantile(p: number): Promise<number> {
  return (await library()).normal.inv(p, 0, 1);
}
