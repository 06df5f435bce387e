/** The JSON Schema of a record, as it stands in datasets and at an address of the API, so that anybody can check one. */
import { z } from "zod";
import { lazy } from "../lib/memo.ts";
import { RECORD_VERSION, recordSchema } from "./record.ts";

/** Of the version that records have now. */
export const RECORD_SCHEMA_NAME = `task-record-${RECORD_VERSION}.json`;

/** JSON Schema 2020-12 of one line of `tasks.jsonl`. */
export const recordJsonSchema = lazy(() => ({
  $id: RECORD_SCHEMA_NAME,
  title: `dive: record of a task, version ${RECORD_VERSION}`,
  ...z.toJSONSchema(recordSchema, { target: "draft-2020-12", io: "output" }),
}));
