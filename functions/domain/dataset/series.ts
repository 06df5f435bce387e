/** The datasets that one scaling request makes: their names, and what each of them is stored under. */
import { type CutSpecification, cutSpecificationSchema, type Scaling, type ScalingCut } from "./specification.ts";

export interface Subset {
  /** Training tasks. */
  readonly size: number;
  /** `<name>-<axis>-<size>`. */
  readonly name: string;
  /** JSON of `cutSpecificationSchema`. */
  readonly specification: string;
}

/** By size, ascending; the first is the base. */
export function seriesOf(name: string, selection: CutSpecification, { axis, sizes }: Scaling): Subset[] {
  return sizes.map((size) => ({
    size,
    name: `${name}${suffix(axis, size)}`,
    specification: JSON.stringify(cutSpecificationSchema.parse({ ...selection, scaling: { axis, sizes, size } })),
  }));
}

/** The name that the series of a dataset was asked for with. */
export function seriesNameOf(dataset: string, { axis, size }: ScalingCut): string {
  return dataset.slice(0, -suffix(axis, size).length);
}

function suffix(axis: string, size: number): string {
  return `-${axis}-${size}`;
}
