"""What the oracles share: a register of them, seeded draws of inputs, and the files that the tests read.

An oracle names the tool that it checks and how it computes: by a library, or from the tables in another language and with
other means than the tool. It draws inputs and says what must come out; `None` says that the tool must refuse.
"""

import json
import math
import random
from datetime import date, datetime
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "test" / "contract" / "oracles"
CASES = 200
# Digits that are stored of an expected number: more than any tool gives.
DIGITS = 12

ORACLES = {}


def by(*packages, also=""):
    """The oracle's name: packages with their versions, and what of them."""
    named = ", ".join(f"{p} {version(p)}" for p in packages)
    return f"{named}{': ' if named and also else ''}{also}"


def oracle(domain, tool, name, outputs, cases=CASES):
    """Registers a generator of (input, expected outputs in order, or None for a refusal) for a tool.

    `outputs` maps JSON pointers to how an output agrees: "=" equal, "set" equal in any order, "dN" rounded to N decimals, and
    four digits at least, "cents" to two decimals, "sN" to N significant digits, "t" whole or to four decimals from 1 up and six
    digits below, "aX" and "rX" within X, absolute or relative.
    `cases` is how many to draw, or "all N" where there are no more than N inputs.
    """

    def register(draw):
        assert tool not in ORACLES, tool
        whole = isinstance(cases, str)
        wanted = int(cases.removeprefix("all ")) if whole else cases
        ORACLES[tool] = {
            "domain": domain,
            "name": name,
            "outputs": outputs,
            "draw": draw,
            "cases": wanted,
            "whole": whole,
        }
        return draw

    return register


class Draws(random.Random):
    """Draws for inputs, the same each time."""

    def dec(self, low, high, digits=2):
        """A decimal number as people state it."""
        return round(self.uniform(low, high), digits) or 0.0

    def log(self, low, high, digits=4):
        """A number of so many significant digits, its size drawn evenly over the orders of magnitude."""
        return float(f"%.{digits}g" % math.exp(self.uniform(math.log(low), math.log(high))))

    def some(self, values, least, most):
        return self.sample(list(values), self.randint(least, most))

    def day(self, first, last):
        return date.fromordinal(self.randint(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()))


def exact(value):
    """The decimal number that was stated, without what binary makes of it."""
    return Fraction(str(value))


def plain(value):
    """The value as JSON holds it."""
    if isinstance(value, (bool, str)) or value is None:
        return value
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    if isinstance(value, set):
        # In an order of its own, which Python's is not from one run to the next.
        return sorted(plain(v) for v in value)
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, int):
        return value
    number = float(f"%.{DIGITS}g" % float(value))
    assert math.isfinite(number), value
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


def write(tool):
    entry = ORACLES[tool]
    draws = Draws(tool)
    rows, seen = [], set()
    for _ in range(40 * entry["cases"]):
        if len(rows) == entry["cases"]:
            break
        drawn = entry["draw"](draws)
        if drawn is None:
            continue
        given, expected = drawn
        line = json.dumps([plain(v) for v in given.values()], ensure_ascii=False)
        if line in seen:
            continue
        seen.add(line)
        rows.append(
            (
                list(given),
                line,
                "null" if expected is None else json.dumps([plain(v) for v in expected], ensure_ascii=False),
            )
        )
    fields = rows[0][0]
    assert all(names == fields for names, _, _ in rows), tool
    assert len(rows) == entry["cases"] or not entry["whole"], (tool, len(rows))
    head = {"tool": tool, "oracle": entry["name"], "fields": fields, "outputs": entry["outputs"]}
    if entry["whole"]:
        head["whole"] = True
    path = OUT / entry["domain"] / f"{tool}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(head, ensure_ascii=False), *(f"[{given},{expected}]" for _, given, expected in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(rows)
