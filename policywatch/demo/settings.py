"""The settings of the demo. Nothing but them differs from a run in earnest."""

from __future__ import annotations

from importlib.resources import files
from string import Template


def settings_text(base_url: str) -> str:
    """Give a complete policywatch.yaml for the newsroom at `base_url` (`http://127.0.0.1:PORT`)."""
    template = Template((files("policywatch.demo") / "policywatch.yaml").read_text("utf-8"))
    return template.substitute(base_url=base_url, address=base_url.partition("://")[2])
