"""Oracles of tools that share a state: calls one after the other, with what each must return after those before it.

A group is a class whose objects are the state and whose methods, named like the tools, take a call's input and return the
expected outputs in order. A method raises `Refused` where the tool must refuse, before it changes anything.
"""

import json

from frame import CASES, OUT, Draws, plain

GROUPS = {}
# Calls of a sequence; together they are more than a tool needs.
LENGTH = (9, 14)


class Refused(Exception):
    """The tool must refuse the input."""


class Unsettled(Exception):
    """What the tool must return hangs on the last binary digit; raised before anything changes."""


def refuse_if(wrong):
    if wrong:
        raise Refused


def named(held, name):
    """The name in use that is meant, in whatever case it is given."""
    found = [one for one in held if one.lower() == name.lower()]
    refuse_if(not found)
    return found[0]


def group(name, oracle, tools):
    """Registers a state by its group's name.

    `tools` maps a tool to how often it is drawn, to its fields with how a value is drawn of each (from the draws and the state;
    None where the field is left out), and to its outputs with the rules of frame.py, which hold for what is in a list too.
    """

    def register(state):
        assert name not in GROUPS, name
        GROUPS[name] = {"oracle": oracle, "tools": tools, "state": state}
        return state

    return register


def of_these(held, others, unknown=0.08):
    """Draws what the state holds, as a rule, at times in other case, and now and then what it does not hold."""

    def draw(r, state):
        there = list(held(state))
        if not there or r.random() < unknown:
            return r.choice(others)
        one = r.choice(there)
        return one.upper() if r.random() < 0.1 else one

    return draw


def maybe(draw, share=0.5):
    return lambda r, state: draw(r, state) if r.random() < share else None


def one_of(values):
    return lambda r, _: r.choice(values)


def whole(low, high):
    return lambda r, _: r.randint(low, high)


def write(name):
    entry, r = GROUPS[name], Draws(name)
    tools = entry["tools"]
    weights = [often for often, _, _ in tools.values()]
    lines, counts = [], dict.fromkeys(tools, 0)
    while len(lines) < CASES:
        state, steps = entry["state"](), []
        for _ in range(r.randint(*LENGTH)):
            tool = r.choices(list(tools), weights)[0]
            given = {field: draw(r, state) for field, draw in tools[tool][1].items()}
            try:
                expected = getattr(state, tool)(**{k: v for k, v in given.items() if v is not None})
            except Refused:
                expected = None
            except Unsettled:
                continue
            counts[tool] += 1
            steps.append([tool, [values(v) for v in given.values()], values(expected)])
        lines.append(json.dumps(steps, ensure_ascii=False))
    assert min(counts.values()) >= CASES, counts
    head = {
        "group": name,
        "oracle": entry["oracle"],
        "tools": {tool: {"fields": list(fields), "outputs": outputs} for tool, (_, fields, outputs) in tools.items()},
    }
    path = OUT / "sequences" / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([json.dumps(head, ensure_ascii=False), *lines]) + "\n", encoding="utf-8")
    return len(lines)


def values(value):
    """As JSON holds them, objects too."""
    if isinstance(value, dict):
        return {key: values(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [values(one) for one in value]
    return plain(value)
