/** Presigned links against those of botocore 1.44.8 (`generate_presigned_url("get_object")`, signature s3v4, path style) for the same key, time and secret. */
import { expect, it } from "vitest";
import { linksTo } from "../../../functions/store/links.ts";

const R2 = "https://0123456789abcdef0123456789abcdef.r2.cloudflarestorage.com";
const NOW = Date.UTC(2026, 10, 30, 12, 34, 56);
const CREDENTIALS = {
  bucket: "dive",
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};

it.each([
  [R2, "auto", "datasets/dive-v1/README.md", 3600, "8f739aa79105f0be995cd51028d68c59d1965544db2ea6883d78ff46fd576e44"],
  [
    R2,
    "auto",
    "datasets/dive-v1/data/sft-00000-of-00001.parquet",
    604_800,
    "21141ceb97509f009b16a3fe000f859a3a0be090fa2209785b932e8b3c5faeb2",
  ],
  [
    "http://127.0.0.1:9000",
    "us-east-1",
    "datasets/ein name-v2/a+b (c)!*'~ä.jsonl",
    1,
    "2e07758d0bcaae52f328a5dd7a995042e0b4a46c5d9ecdfe887a2fc652c4e975",
  ],
  [
    "https://storage.example/prefix",
    "eu-central-1",
    "datasets/x/y=z&q?#%41.txt",
    60,
    "974df130498959a75e57ecd997eb8e513032dfb1b26449f401870a29f29f05ef",
  ],
])("%s (%s) %s for %i s", async (endpoint, region, key, seconds, signature) => {
  const linkOf = linksTo({ ...CREDENTIALS, endpoint, region }, seconds, NOW);
  await linkOf("another key, so that what is kept between two is used");
  const url = new URL(await linkOf(key));
  expect(decodeURIComponent(url.pathname)).toBe(`${new URL(endpoint).pathname.replace(/\/$/, "")}/dive/${key}`);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": `AKIDEXAMPLE/20261130/${region}/s3/aws4_request`,
    "X-Amz-Date": "20261130T123456Z",
    "X-Amz-Expires": String(seconds),
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": signature,
  });
  expect(url.href).not.toContain(CREDENTIALS.secretAccessKey);
});
