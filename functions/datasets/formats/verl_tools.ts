/**
 * What verl's agent loop calls tools by: a configuration that lists them, and the class that each is an instance of. The class
 * asks the service that the dataset is of, and puts before a model the whole definition, of which verl itself reads a part.
 */
import type { ToolDefinition } from "../../domain/messages.ts";

/** A tool that rows of a dataset may offer. */
export interface OfferedTool {
  readonly definition: ToolDefinition;
  /** Name of the pool that has it; undefined where that is not known. */
  readonly pool: string | undefined;
}

/**
 * YAML of one line a tool, which is its JSON. `tool_schema` names the definition by OmegaConf's interpolation, so that it
 * stands once; it is left out where verl could not read it, and the class makes one.
 */
export function toolConfig(tools: readonly OfferedTool[]): string {
  const lines = tools.map(({ definition, pool }) => {
    const config = { type: "native", ...(pool === undefined ? {} : { pool }), definition };
    const written = JSON.stringify(config).replaceAll("${", "\\\\${");
    const schema = isReadable(definition.function.parameters) ? `, "tool_schema": "\${.config.definition}"` : "";
    return `  - {"class_name": "dive_tools.DiveTool", "config": ${written}${schema}}\n`;
  });
  return `tools:\n${lines.join("")}`;
}

/** What verl's own class for a definition takes: an object whose properties each have a type. */
function isReadable(parameters: unknown): boolean {
  const { type, properties } = parameters as { readonly type?: unknown; readonly properties?: unknown };
  if (typeof type !== "string" || typeof properties !== "object" || properties === null) return false;
  return Object.values(properties).every((property) => {
    const of: unknown = property?.type;
    return typeof of === "string" || (Array.isArray(of) && of.every((one) => typeof one === "string"));
  });
}

export const TOOLS_MODULE = `"""Tools of this dataset for verl's agent loop. A call goes to the service whose address is in DIVE_URL, with its key in DIVE_API_KEY."""

import asyncio
import json
import os
import urllib.error
import urllib.parse
import urllib.request
import weakref
from uuid import uuid4

from pydantic import PrivateAttr
from verl.tools.base_tool import BaseTool
from verl.tools.schemas import OpenAIFunctionToolSchema, ToolResponse

TIMEOUT_S = 60
TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"]

# By trajectory: calls that succeeded, which tools that share a state come after.
CALLS = weakref.WeakKeyDictionary()


class WholeSchema(OpenAIFunctionToolSchema):
    """Shown to a model as it was written: of a property, verl keeps no more than its type, description and choices."""

    _whole: dict = PrivateAttr()

    @classmethod
    def of(cls, definition):
        function = definition["function"]
        parameters = function["parameters"]
        properties = {
            name: {"type": TYPES, **{key: value for key, value in given.items() if key in ("type", "description", "enum")}}
            for name, given in parameters.get("properties", {}).items()
        }
        readable = {"type": "object", "properties": properties, "required": parameters.get("required", [])}
        schema = cls.model_validate({"type": "function", "function": {**function, "parameters": readable}})
        schema._whole = definition
        return schema

    def model_dump(self, **_):
        return self._whole


class DiveTool(BaseTool):
    def __init__(self, config, tool_schema=None):
        super().__init__(config, WholeSchema.of(config["definition"]))
        self._state = None

    async def create(self, instance_id=None, create_kwargs=None, **_):
        """What a row says of the tool in \`tools_kwargs\` comes here."""
        if self._state is None:
            tool = await asyncio.to_thread(self._asked, "")
            self._state = {"group": json.loads(tool).get("state")}
        return instance_id or str(uuid4()), ToolResponse()

    async def execute(self, instance_id, parameters, agent_data=None, **_):
        body = {"input": parameters}
        group = self._state["group"]
        if group is not None:
            body["before"] = CALLS.get(agent_data, {}).get(group, [])
        try:
            said = await asyncio.to_thread(self._asked, "/call", body)
        except urllib.error.HTTPError as refused:
            if refused.code >= 500:
                raise
            return ToolResponse(text=as_json({"error": json.load(refused)["detail"]})), 0.0, {}
        result = json.loads(said)
        if not result["ok"]:
            return ToolResponse(text=as_json({"error": result["error"]})), 0.0, {}
        if group is not None:
            earlier = CALLS.setdefault(agent_data, {}).setdefault(group, [])
            earlier.append({"tool": self.name, "input": parameters})
        return ToolResponse(text=output_in(said)), 0.0, {}

    def _asked(self, what, body=None):
        pool = self.config.get("pool")
        query = "" if pool is None else f"?pool={urllib.parse.quote(pool, safe='')}"
        url = f"{os.environ['DIVE_URL'].rstrip('/')}/v1/tools/{urllib.parse.quote(self.name, safe='')}{what}{query}"
        headers = {"content-type": "application/json", "authorization": f"Bearer {os.environ.get('DIVE_API_KEY', '')}"}
        sent = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(url, sent, headers), timeout=TIMEOUT_S) as reply:
            return reply.read().decode()


def output_in(said):
    """The output as the service writes it, number by number, as it stands in the dataset's trajectories."""
    head, tail = '{"ok":true,"output":', ',"error":null}'
    if said.startswith(head) and said.endswith(tail):
        return said[len(head) : -len(tail)]
    return as_json(json.loads(said)["output"])


def as_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
`;
