/** Removes what stands under a prefix of the bucket. */

/**
 * Removes every object under the prefix: a listing has a thousand keys, as many as one call deletes.
 * @param most listings, at most. False if objects may be left after them.
 */
export async function clearFolder(bucket: R2Bucket, prefix: string, most = Number.POSITIVE_INFINITY): Promise<boolean> {
  for (let n = 0; n < most; n++) {
    const { objects, truncated } = await bucket.list({ prefix });
    if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key));
    if (!truncated) return true;
  }
  return false;
}
