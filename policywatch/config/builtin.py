"""The built-in sources: YAML files, one a publisher, that come with the package."""

from __future__ import annotations

from functools import cache
from importlib import resources

from yaml.nodes import SequenceNode

from policywatch.config.nodes import Sheet, read_yaml
from policywatch.config.source_form import read_source
from policywatch.models import Source


@cache
def load_catalogue() -> tuple[Source, ...]:
    """Read the built-in sources, by file name; raise ConfigErrors for a file that is wrong."""
    sources: list[Source] = []
    folder = resources.files("policywatch.spiders").joinpath("catalogue")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if not file.name.endswith(".yaml"):
            continue
        sheet = Sheet(file.name)
        root = read_yaml(file.read_text(encoding="utf-8"), file.name)
        for node in root.value if isinstance(root, SequenceNode) else sheet.sequence(root, file.name, "- id: …"):
            source = read_source(sheet, node, check_selectors=False)
            if source:
                sources.append(source)
        sheet.raise_mistakes()
    return tuple(sources)
