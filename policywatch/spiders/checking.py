"""Check what a source says of its rows, before it is polled."""

from __future__ import annotations

from policywatch.models import Source
from policywatch.spiders.families import FAMILIES
from policywatch.spiders.paths import compile_path
from policywatch.spiders.selectors import compile_selector


def list_problem(source: Source, name: str) -> str:
    """Say what is wrong with the value `name` of a source's `list`; empty when nothing is."""
    text = source.list[name]
    is_css = FAMILIES[source.family].is_css if source.family else source.kind == "listing" or "html" in source.list
    if name == "only":
        return ""
    if name == "address":
        return "" if "{}" in text else "an address holds {} where the id goes, such as /detail/{}"
    try:
        if name == "html" or (not is_css and name != "json"):
            compile_path(text)
        else:
            compile_selector(text)
    except ValueError as exc:
        return str(exc)
    return ""
