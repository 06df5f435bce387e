"""The tables of the embedded tools, read as text from their modules."""

import re
from functools import cache

from frame import ROOT

EMBEDDED = ROOT / "functions" / "embedded"


@cache
def rows(path, name):
    """Rows of the tab-separated table that a module of functions/embedded holds under a name."""
    text = (EMBEDDED / path).read_text(encoding="utf-8")
    found = re.search(rf"const {name} = `(.*?)`;", text, re.S)
    assert found, (path, name)
    return [line.split("\t") for line in found.group(1).split("\n")]
