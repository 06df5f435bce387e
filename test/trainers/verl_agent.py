"""verl's agent loop over rows of `verl-rl`: its own prompts, its own reading of calls, and tools that the service really answers.

No model of a size that a CPU serves would call them as it should, so what is said is what the record's solution says: each
of its calls in a turn, then the answer. Everything else is verl's.
"""

import asyncio
import json
import os
import sys
from pathlib import Path

from omegaconf import OmegaConf
from pydantic import ValidationError
from verl.experimental.agent_loop.agent_loop import DictConfigWrap, ToolListWrap
from verl.experimental.agent_loop.tool_agent_loop import ToolAgentLoop
from verl.tools.schemas import OpenAIFunctionToolSchema
from verl.tools.tool_registry import load_all_tools
from verl.utils.dataset.rl_dataset import RLHFDataset
from verl.workers.rollout.replica import TokenOutput

from common import definitions, expect

SERVICE = "DIVE_URL"


class Said:
    """Says the turns one after the other."""

    def __init__(self, tokens, turns):
        self.tokens, self.turns, self.prompts = tokens, list(turns), []

    async def generate(self, prompt_ids, **_):
        self.prompts.append(self.tokens.decode(prompt_ids))
        said = self.tokens.encode(f"{self.turns.pop(0)}<|im_end|>", add_special_tokens=False)
        return TokenOutput(token_ids=said, log_probs=None)


def played(form, rows, canonical, tokens, given):
    """Plays each row; comes back with how many calls were answered as the record has it."""
    rollout = rollout_of(given)
    path = rollout.multi_turn.tool_config_path
    sys.path.insert(0, str(Path(path).parent))
    tools = load_all_tools(tool_config_path=path, function_tool_path=None)
    known = definitions(form.folder)
    for tool in tools:
        shown = tool.tool_schema.model_dump(exclude_unset=True, exclude_none=True)
        expect(shown == known[tool.name], f"{tool.name} is shown as {shown}")
    for tool in OmegaConf.to_container(OmegaConf.load(path), resolve=True)["tools"]:
        definition = tool["config"]["definition"]
        expect(("tool_schema" in tool) == is_readable(definition), f"verl reads {definition['function']['name']} otherwise than it is listed")
    expect({tool.name for tool in tools} == set(known), "the configuration has not the tools of the pool")
    if SERVICE not in os.environ:
        return 0
    answered = 0
    for row in rows:
        record = canonical.record(row["raw_prompt"][-1]["content"])
        answered += asyncio.run(play(row, record, tools, tokens, rollout))
    return answered


def is_readable(definition):
    """Whether verl's own class takes it: not so where a property may be null and has no one type."""
    try:
        OpenAIFunctionToolSchema.model_validate(definition)
        return True
    except ValidationError:
        return False


def rollout_of(given):
    """What the card's command says of the rollout, over what verl has by default."""
    defaults = {"max_user_turns": None, "max_assistant_turns": None, "tool_response_truncate_side": "middle"}
    multi_turn = {**defaults, **given["actor_rollout_ref"]["rollout"]["multi_turn"]}
    prompt_length = given["data"]["max_prompt_length"]
    own = {"prompt_length": prompt_length, "response_length": 65_536, "full_determinism": False}
    return OmegaConf.create({**own, "multi_turn": multi_turn})


async def play(row, record, tools, tokens, rollout):
    calls = [call for call in record["evidence"] if call["id"] in record["solution"]]
    model = Said(tokens, [*map(turn_of, calls), f"Answer: {record['answer_text']}"])
    loop = ToolAgentLoop(
        trainer_config=DictConfigWrap(OmegaConf.create({"actor_rollout_ref": {"rollout": rollout}})),
        server_manager=model,
        tokenizer=tokens,
        processor=None,
        dataset_cls=RLHFDataset,
        data_config=DictConfigWrap(OmegaConf.create({})),
        hf_model_type="qwen2",
        tools=ToolListWrap(tools),
    )
    made = created(tools)
    output = await loop.run({}, **row)
    prompt = tokens.decode(output.prompt_ids)
    expect("left-truncated" not in prompt and prompt.startswith("<|im_start|>system"), f"the prompt of {record['id']} is cut")
    for tool in tools:
        offered = f'"name": "{tool.name}"' in prompt
        expect(offered == (tool.name in row["extra_info"]["tool_selection"]), f"{tool.name} in the prompt of {record['id']}: {offered}")
    response = tokens.decode(output.response_ids)
    at = 0
    for call in calls:
        reply = json.dumps(call["output"], ensure_ascii=False, separators=(",", ":"))
        expect((at := response.find("<tool_response>", at)) >= 0, f"a call of {record['id']} has no reply")
        text = response[at + len("<tool_response>") : response.find("</tool_response>", at)].strip()
        expect(json.loads(text) == json.loads(reply), f"{call['tool']} answers {text[:200]}, not {reply[:200]}")
        at += 1
    expect(made == [{"task_id": record["id"]}] * len(calls), f"the tools of {record['id']} were made with {made}")
    learnt = [id for id, mask in zip(output.response_ids, output.response_mask) if mask]
    expect("<tool_response>" not in tokens.decode(learnt), f"replies are learnt of {record['id']}")
    return len(calls)


def turn_of(call):
    said = json.dumps({"name": call["tool"], "arguments": call["input"]}, ensure_ascii=False)
    return f"<tool_call>\n{said}\n</tool_call>"


def created(tools):
    """What instances of the tools are made with from now on."""
    made = []
    for tool in tools:
        create = type(tool).create

        async def noted(*args, create_kwargs=None, create=create, tool=tool, **given):
            made.append(create_kwargs)
            return await create(tool, *args, create_kwargs=create_kwargs, **given)

        tool.create = noted
    return made
