/**
 * Links to objects that anybody may follow for a while: presigned requests of the S3 API that the bucket has beside its
 * binding. Nothing is asked of it: whether a link leads anywhere is known when it is followed.
 */
import { AwsV4Signer } from "aws4fetch";

export interface Bucket {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The longest that the S3 API lets a link be good for: a week. */
export const LINK_SECONDS_MAX = 7 * 24 * 60 * 60;

/**
 * A function from an object's key to its link.
 * @param now Unix milliseconds: links are good for `seconds` from the whole second of it.
 */
export function linksTo(
  { endpoint, bucket, region, accessKeyId, secretAccessKey }: Bucket,
  seconds: number,
  now: number,
): (key: string) => Promise<string> {
  const credentials = { accessKeyId, secretAccessKey, region, service: "s3" };
  const datetime = new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, "");
  // The key that is derived for the day is the same for all of them.
  const cache = new Map<string, ArrayBuffer>();
  return async (key) => {
    const url = new URL(`${endpoint}/${bucket}/${key.split("/").map(encodeURIComponent).join("/")}`);
    url.searchParams.set("X-Amz-Expires", String(seconds));
    const signed = await new AwsV4Signer({
      ...credentials,
      method: "GET",
      url: url.href,
      signQuery: true,
      datetime,
      cache,
    }).sign();
    return signed.url.href;
  };
}
