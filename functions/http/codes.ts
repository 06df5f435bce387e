/**
 * Every error that the API answers with, by a code that stays what it is: its status, its title, and what the user can do.
 * Problems are made by their code alone; the page at `/docs/problems` and `docs/problems.md` are made from this table.
 */

/** Where each code is explained, on this API itself. */
export const PROBLEMS_PATH = "/docs/problems";

interface Entry {
  readonly status: number;
  /** The same whenever the code is: what differs from one time to another is the problem's `detail`. */
  readonly title: string;
  /** What the user can do, in whole sentences. */
  readonly remedy: string;
}

export const CODES = {
  field_unknown: {
    status: 400,
    title: "There is no such field",
    remedy:
      "Leave out the fields that `errors` names, or correct them: where a known field has nearly the same name, the message says which.",
  },
  field_invalid: {
    status: 400,
    title: "A field does not hold what it should",
    remedy: "Correct the fields that `errors` names; each message says what was expected.",
  },
  body_missing: {
    status: 400,
    title: "The request has no body",
    remedy: "Send a JSON document, `{}` at least, with the header `content-type: application/json`.",
  },
  body_malformed: {
    status: 400,
    title: "The body is not JSON",
    remedy: "Send one JSON document in UTF-8, in which every name and string has whole characters.",
  },
  body_cut_off: {
    status: 400,
    title: "The body ended before it was whole",
    remedy:
      "Send the request again. Nothing was made of it. If it happens again, look at what stands between client and API.",
  },
  cursor_invalid: {
    status: 400,
    title: "The cursor belongs to another list",
    remedy:
      "Use a cursor for the list that gave it, with the same filters, or leave it out to begin at the first page.",
  },
  specification_cannot_run: {
    status: 400,
    title: "The specification cannot run on this deployment",
    remedy:
      "Correct the fields that `errors` names: a pool, domain or tool that there is not, a pool without seeds, a secret that is not set, a host that is not allowed, a budget without prices, or quotas that leave a domain without tools. Secrets and hosts are settings of the deployment.",
  },
  key_wrong: {
    status: 401,
    title: "A valid key is needed",
    remedy:
      "Send a key that was made with `POST /v1/keys` and not revoked, or that of the deployment (its secret `API_KEY`), in the header `authorization: Bearer <key>`.",
  },
  key_scope_missing: {
    status: 403,
    title: "The key may not do this",
    remedy:
      "Use a key with the scope that `detail` names: keys are made with `POST /v1/keys`, by one with the scope `admin`.",
  },
  key_limit_reached: {
    status: 409,
    title: "The key may begin no other run",
    remedy:
      "Wait until a run of the key has ended, or the month has; give the run a smaller `budget.usd`; or use a key with wider limits.",
  },
  requests_too_many: {
    status: 429,
    title: "The key has sent too many requests",
    remedy: "Wait for as many seconds as the header `retry-after` says, and send the request again.",
  },
  host_foreign: {
    status: 403,
    title: "Without a key the API answers to this machine alone",
    remedy: "Ask it by `localhost`, `127.0.0.1` or `[::1]`, or set `API_KEY` for the server and send it.",
  },
  origin_foreign: {
    status: 403,
    title: "Without a key the API answers no page of another origin",
    remedy: "Call it from a page of this machine or from a program, or set `API_KEY` for the server and send it.",
  },
  route_not_found: {
    status: 404,
    title: "There is no such path",
    remedy: "Look the path up at `/reference`, or in the OpenAPI document at `/v1/openapi.json`.",
  },
  run_not_found: {
    status: 404,
    title: "There is no such run",
    remedy: "List the runs with `GET /v1/runs`.",
  },
  task_not_found: {
    status: 404,
    title: "There is no such task",
    remedy: "List the tasks of a run with `GET /v1/runs/{run}/tasks`.",
  },
  tool_not_found: {
    status: 404,
    title: "There is no such tool",
    remedy: "List the tools with `GET /v1/tools`.",
  },
  dataset_not_found: {
    status: 404,
    title: "There is no such dataset",
    remedy: "List the datasets with `GET /v1/datasets`.",
  },
  file_not_found: {
    status: 404,
    title: "The dataset has no such file",
    remedy: "Show the dataset with `GET /v1/datasets/{dataset}`: it lists its files with their addresses.",
  },
  push_not_found: {
    status: 404,
    title: "There is no such push",
    remedy: "List the pushes of a dataset with `GET /v1/datasets/{dataset}/pushes`.",
  },
  regrade_not_found: {
    status: 404,
    title: "The dataset was not graded again under this number",
    remedy: "List how it was with `GET /v1/datasets/{dataset}/regrades`.",
  },
  archive_not_found: {
    status: 404,
    title: "The run has no archive",
    remedy: "Have its traces archived with `POST /v1/runs/{run}/archive`.",
  },
  key_not_found: {
    status: 404,
    title: "There is no such key",
    remedy: "Look the id up with `GET /v1/keys`; ids are those that begin with `key-`, and not the keys themselves.",
  },
  schedule_not_found: {
    status: 404,
    title: "There is no such schedule",
    remedy: "List the schedules with `GET /v1/schedules`.",
  },
  source_not_found: {
    status: 404,
    title: "There is no such source",
    remedy: "List the sources with `GET /v1/sources`; they are named by their `name`.",
  },
  block_list_not_found: {
    status: 404,
    title: "There is no such block list",
    remedy: "List the block lists with `GET /v1/block-lists`.",
  },
  method_not_allowed: {
    status: 405,
    title: "The path does not take this method",
    remedy: "Use one of the methods in the header `allow`.",
  },
  run_under_way: {
    status: 409,
    title: "The run is still under way",
    remedy: "Wait until the run is finished, or cancel it with `POST /v1/runs/{run}/cancel`, and ask again.",
  },
  run_has_datasets: {
    status: 409,
    title: "Released datasets hold tasks of the run",
    remedy:
      "Delete the datasets that the message names with `DELETE /v1/datasets/{dataset}`, or ask with `?datasets=keep`: they stay as they are, and later versions are without its tasks.",
  },
  run_kept_nothing: {
    status: 409,
    title: "The run kept no task",
    remedy: "Look at the run's `funnel` for where its tasks were lost, and start another run.",
  },
  run_past_cancelling: {
    status: 409,
    title: "The run cannot be cancelled any more",
    remedy: "Nothing needs to be done: the run has ended, or is being released.",
  },
  run_not_extendable: {
    status: 409,
    title: "The run cannot be given more tasks",
    remedy:
      "Wait until its dataset is released if the run is `releasing`, and ask again. One that was cancelled, that failed, that kept nothing or that spent its budget takes no more: start another run.",
  },
  run_archived: {
    status: 409,
    title: "The run's traces are archived",
    remedy:
      "Bring them back with `POST /v1/runs/{run}/restore`, wait until `GET /v1/runs/{run}/archive` says `restored`, and ask again.",
  },
  archive_under_way: {
    status: 409,
    title: "The run is being archived or restored",
    remedy:
      "Show the archive with `GET /v1/runs/{run}/archive` until its `status` is `archived` or `restored`, and ask again.",
  },
  run_past_pausing: {
    status: 409,
    title: "The run cannot be paused any more",
    remedy: "Nothing needs to be done: the run has ended, or all that is left is to write its dataset.",
  },
  run_not_paused: {
    status: 409,
    title: "The run is not paused",
    remedy: "Nothing needs to be done: the run shows in `status` and `paused` what it waits for, if anything.",
  },
  schedule_off: {
    status: 409,
    title: "The schedule is switched off",
    remedy:
      'Switch it on with `PATCH /v1/schedules/{schedule}` and `{"enabled": true}`, and ask again; or start a run of its specification with `POST /v1/runs`.',
  },
  run_moved_on: {
    status: 409,
    title: "The run moved on in the meantime",
    remedy: "Show the run with `GET /v1/runs/{run}`, and ask again if what it shows is not what was wanted.",
  },
  run_not_open: {
    status: 409,
    title: "The run has not been opened yet",
    remedy: "Ask again in a minute: a run that was interrupted while it was being started is opened by the next cron.",
  },
  run_opened_otherwise: {
    status: 409,
    title: "The run's coordinator holds another specification",
    remedy:
      "A database was replaced under coordinators that remember the old one. Start the run with another `seed`, or deploy with a database and coordinators that belong together.",
  },
  sizes_too_large: {
    status: 409,
    title: "The run does not supply so many tasks",
    remedy: "Ask for sizes up to the one that the message names, or start a run with a larger `count`.",
  },
  dataset_not_released: {
    status: 409,
    title: "The dataset is not released",
    remedy: "Show the dataset until its `status` is `released`; if it is `failed`, its `error` says why.",
  },
  source_name_taken: {
    status: 409,
    title: "Another source has this name",
    remedy:
      "Choose another `name`, or delete the source that has it with `DELETE /v1/sources/{source}`. What is said of a source is changed with `PATCH`, its document with `POST /v1/sources/{source}/refresh`.",
  },
  source_unread: {
    status: 409,
    title: "The source is being read, or was never read",
    remedy:
      "Look at `GET /v1/sources/{source}` until its `status` is `ready`; where it is `failed`, its `error` says why.",
  },
  block_list_in_use: {
    status: 409,
    title: "The block list is in use",
    remedy:
      "Wait until the runs and datasets that the message names are at their end, or cancel the runs with `POST /v1/runs/{run}/cancel`; switch the schedules off with `PATCH /v1/schedules/{schedule}`; and ask again.",
  },
  block_list_outdated: {
    status: 409,
    title: "The block list was hashed by another version or with another secret",
    remedy:
      "Upload the same questions again with `POST /v1/block-lists` under the name of the list: it keeps its id. Then ask again.",
  },
  dataset_under_way: {
    status: 409,
    title: "A dataset is being written that reads it",
    remedy: "Show the datasets that the message names until they are `released` or `failed`, and ask again.",
  },
  links_not_configured: {
    status: 409,
    title: "The deployment makes no links",
    remedy:
      "Set what the message names: the S3 API of the bucket and an access key that may read it. Till then download the files from this API.",
  },
  push_not_configured: {
    status: 409,
    title: "The deployment cannot push with this token",
    remedy:
      "Set the secret that `token` names (`npx wrangler secret put HF_TOKEN`) to a token of the Hub that may write, and let `SECRET_HOSTS` send it to the host of `HUB_URL`.",
  },
  idempotency_key_in_use: {
    status: 409,
    title: "The first request with this key is still being worked on",
    remedy: "Send the same request again after the seconds in `retry-after`: the reply will be that of the first.",
  },
  dataset_deleted: {
    status: 410,
    title: "The dataset was deleted",
    remedy:
      "Nothing needs to be done: its files are gone. List the other versions with `GET /v1/datasets?name=<name>`.",
  },
  precondition_failed: {
    status: 412,
    title: "The file is another one",
    remedy: "Download the file again without the condition, or with the tag that the message names.",
  },
  body_too_large: {
    status: 413,
    title: "The body is too large",
    remedy: "Send a body of at most the bytes that the message names.",
  },
  content_type_unsupported: {
    status: 415,
    title: "The body is not said to be what the path takes",
    remedy: "Send the header `content-type` that the message names: `application/json`, but for uploads.",
  },
  content_encoding_unsupported: {
    status: 415,
    title: "The body is compressed",
    remedy: "Send the body as it is, without the header `content-encoding`.",
  },
  range_not_satisfiable: {
    status: 416,
    title: "The range lies outside of the file",
    remedy: "Ask for a range within the size in the header `content-range`.",
  },
  block_list_malformed: {
    status: 422,
    title: "A line of the block list does not hold a question",
    remedy:
      "Correct the line that the message names, and send the whole again: nothing of it was stored. A question a line is sent as `text/plain`, lines of JSON as `application/jsonl`.",
  },
  upload_malformed: {
    status: 422,
    title: "A line of the upload does not hold what it should",
    remedy: "Correct the lines that `errors` names, and send the whole again: nothing of it was stored.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "The key came with another request",
    remedy: "Use a new `Idempotency-Key` for each thing that is to be made, and the same one for tries of one request.",
  },
  internal_error: {
    status: 500,
    title: "The request failed",
    remedy:
      "Send it again, with the same `Idempotency-Key` if it makes something. If it goes on failing, the logs of the deployment (`npx wrangler tail`) say why.",
  },
  database_nearly_full: {
    status: 507,
    title: "The database is nearly full",
    remedy:
      "Delete runs that are not needed any more with `DELETE /v1/runs/{run}`, or archive them with `POST /v1/runs/{run}/archive`; `GET /v1/usage` says which take most, and how full the database is. Then ask again.",
  },
  key_not_set: {
    status: 503,
    title: "The deployment has no key yet",
    remedy: "Set the secret: `npx wrangler secret put API_KEY`, or in `.dev.vars` for `wrangler dev`.",
  },
  setting_wrong: {
    status: 503,
    title: "A setting of the deployment is wrong",
    remedy: "Correct the setting that the message names, in `wrangler.toml` or among the secrets, and deploy again.",
  },
  database_not_ready: {
    status: 503,
    title: "The database lacks migrations",
    remedy: "Run the command that the message names.",
  },
} as const satisfies Record<string, Entry>;

export type ProblemCode = keyof typeof CODES;
export type ProblemStatus = (typeof CODES)[ProblemCode]["status"];

export const PROBLEM_CODES = Object.keys(CODES) as [ProblemCode, ...ProblemCode[]];

/** The codes by status, ascending. */
export function codesByStatus(codes: readonly ProblemCode[] = PROBLEM_CODES): [ProblemStatus, ProblemCode[]][] {
  return [...Map.groupBy(new Set(codes), (code) => CODES[code].status)].toSorted(([a], [b]) => a - b);
}

export function typeOf(code: ProblemCode): string {
  return `${PROBLEMS_PATH}#${code}`;
}
