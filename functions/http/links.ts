/** `/v1/datasets/{dataset}/links`: presigned links to the files of a released dataset, straight to object storage. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { filesOf } from "../../db/datasets.ts";
import { configOf } from "../config.ts";
import { datasetKey, inOrder } from "../domain/dataset/files.ts";
import { type Bucket, LINK_SECONDS_MAX, linksTo } from "../store/links.ts";
import { releasedDataset } from "./files.ts";
import { Problem, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter, timeOf, timeSchema } from "./router.ts";

const list = createRoute({
  method: "get",
  path: "/datasets/{dataset}/links",
  tags: ["datasets"],
  summary: "Make links to the files of a released dataset, which need no key",
  description:
    "Presigned requests of the S3 API: each is good for GET alone, with ranges, by whoever has it and until it expires. For deployments that have S3 credentials of their bucket.",
  request: {
    params: z.object({ dataset: idSchema }),
    query: z.object({
      expires_in: z.coerce
        .number()
        .int()
        .min(1)
        .max(LINK_SECONDS_MAX)
        .default(3600)
        .openapi({ description: "Seconds that the links are good for; a week at most" }),
    }),
  },
  responses: {
    200: jsonResponse(
      "A link a file, in the order of the manifest",
      z
        .object({
          items: z.array(
            z.object({ path: z.string(), bytes: z.int(), sha256: z.string(), url: z.string(), expires_at: timeSchema }),
          ),
        })
        .openapi("DatasetLinks"),
    ),
    ...problems("dataset_not_found", "dataset_deleted", "dataset_not_released", "links_not_configured"),
  },
});

export const links = newRouter().openapi(list, async (c) => {
  const { dataset: id } = c.req.valid("param");
  const { expires_in } = c.req.valid("query");
  const bucket = configured(c.env);
  const db = database(c.env.DB);
  await releasedDataset(db, id);
  const now = Math.floor(Date.now() / 1000) * 1000;
  const linkOf = linksTo(bucket, expires_in, now);
  const expires_at = timeOf(now + expires_in * 1000);
  const items = await Promise.all(
    inOrder(await filesOf(db, id)).map(async ({ path, bytes, sha256 }) => {
      return { path, bytes, sha256, url: await linkOf(datasetKey(id, path)), expires_at };
    }),
  );
  return c.json({ items }, 200);
});

const SETTINGS = ["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const;

/** The bucket as the deployment's settings name it. Throws the problem that they do not. */
function configured(env: object): Bucket {
  const config = configOf(env);
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = config;
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)
    return {
      endpoint: S3_ENDPOINT.replace(/\/+$/, ""),
      bucket: S3_BUCKET,
      region: S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    };
  const missing = SETTINGS.filter((name) => !config[name]);
  throw new Problem("links_not_configured", `this deployment makes no links: ${missing.join(", ")} not set`);
}
