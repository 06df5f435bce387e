/**
 * What operations cost on the platform. List prices of the Workers Paid plan in US dollars, without the included amounts; where each
 * stands is said in docs/deploy.md.
 */
export interface Operations {
  readonly invocations: number;
  readonly messages: number;
  readonly sends: number;
  readonly d1_statements: number;
  readonly d1_rows_written: number;
  readonly d1_rows_read: number;
  readonly r2_operations: number;
  readonly coordinator_calls: number;
}

const USD_PER_MILLION = {
  /** A message is written, read and deleted: three operations. */
  queue_operation: 0.4,
  d1_row_written: 1,
  d1_row_read: 0.001,
  /** Most are writes (class A). */
  r2_operation: 4.5,
  durable_object_request: 0.15,
  worker_request: 0.3,
} as const;

/** US dollars for operations of these counts; CPU time and storage are not in it. */
export function dollarsOf(operations: Operations): number {
  const millions =
    operations.sends * 3 * USD_PER_MILLION.queue_operation +
    operations.d1_rows_written * USD_PER_MILLION.d1_row_written +
    operations.d1_rows_read * USD_PER_MILLION.d1_row_read +
    operations.r2_operations * USD_PER_MILLION.r2_operation +
    operations.coordinator_calls * USD_PER_MILLION.durable_object_request +
    operations.invocations * USD_PER_MILLION.worker_request;
  return millions / 1_000_000;
}
