/** Removes what stands under a prefix of the bucket. */

/** Removes every object under the prefix: a listing has a thousand keys, as many as one call deletes. */
export async function clearFolder(bucket: R2Bucket, prefix: string): Promise<void> {
  for (;;) {
    const { objects, truncated } = await bucket.list({ prefix });
    if (objects.length > 0) await bucket.delete(objects.map(({ key }) => key));
    if (!truncated) return;
  }
}
