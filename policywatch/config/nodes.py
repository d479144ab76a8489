"""A YAML file as nodes that know their place, and the mistakes found in it.

Every scalar stays text: what YAML 1.1 makes of `no`, `08:00`, `2026-11-23` or `1_000` is never wanted here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from policywatch.errors import ConfigError, ConfigErrors

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_VARIABLE = re.compile(r"\$\{(file:)?([^{}]+)\}")
_FULL_WIDTH = str.maketrans("：，“”‘’（）［］｛｝", ":,\"\"''()[]{}")


class Sheet:
    """A settings file while it is read: gives values with their kinds, and gathers the mistakes.

    A value that is wrong is noted and read as its default, so that one reading names every mistake of the file.
    """

    def __init__(self, file: str, environment: Mapping[str, str] | None = None) -> None:
        self.file = file
        self._environment = environment or {}
        self.mistakes: list[ConfigError] = []

    def note(self, node: Node, message: str, *, line: int = 0, column: int = 0) -> None:
        """Note a mistake at a node, or `line` and `column` (from 0) further on in it."""
        mark = node.start_mark
        self.mistakes.append(
            ConfigError(
                message,
                file=self.file,
                line=mark.line + 1 + line,
                column=(0 if line else mark.column) + 1 + column,
            )
        )

    def raise_mistakes(self) -> None:
        """Raise all mistakes, in the order in which they stand in the file, if there are any."""
        if self.mistakes:
            raise ConfigErrors(sorted(self.mistakes, key=lambda error: (error.line, error.column)))

    # Kinds

    def mapping(self, node: Node, keys: Iterable[str] | None, what: str) -> dict[str, Node]:
        """Give the values of a mapping by key. `keys` are those that may stand there (None: any name)."""
        if not isinstance(node, MappingNode):
            self.note(node, f"{what} is a mapping: write `key: value` lines below it")
            return {}
        known = None if keys is None else list(keys)
        values: dict[str, Node] = {}
        places: dict[str, Node] = {}
        for key_node, value in node.value:
            key = str(key_node.value) if isinstance(key_node, ScalarNode) else ""
            if not key:
                self.note(key_node, f"a key of {what} is one word")
            elif key in values:
                first = places[key].start_mark.line + 1
                self.note(key_node, f"{key} stands twice in {what}, first in line {first}; keep one")
            elif known is not None and key not in known:
                self.note(key_node, f"{what} has no key {key!r}{_nearest(key, known)}")
            else:
                values[key], places[key] = value, key_node
        return values

    def sequence(self, node: Node, what: str, example: str) -> list[Node]:
        """Give the nodes of a list."""
        if isinstance(node, SequenceNode):
            return list(node.value)
        self.note(node, f"{what} is a list: write {example}")
        return []

    def texts(self, node: Node, what: str) -> list[ScalarNode]:
        """Give the scalars of a list of texts, or of one text alone."""
        nodes = node.value if isinstance(node, SequenceNode) else [node]
        scalars = []
        for scalar in nodes:
            if isinstance(scalar, ScalarNode) and scalar.value.strip():
                scalars.append(scalar)
            else:
                self.note(scalar, f"{what} is text; quote it if it holds `: `, braces or brackets")
        return scalars

    def text(self, node: Node, what: str) -> str:
        """Give a text with its variables replaced; empty when it is none."""
        return self.fill(self.raw(node, what), node)

    def raw(self, node: Node, what: str) -> str:
        """Give a text as it stands, variables and all; empty when it is none."""
        if isinstance(node, ScalarNode) and node.value.strip():
            return str(node.value).strip()
        self.note(node, f"{what} has no value" if isinstance(node, ScalarNode) else f"{what} is one text, not a list")
        return ""

    def chosen(self, node: Node, what: str, options: Iterable[str]) -> str | None:
        """Give one of some words."""
        value, options = self.text(node, what), list(options)
        if value in options:
            return value
        if value:
            self.note(node, f"{what} is {_either(options)}, not {value!r}{_nearest(value, options)}")
        return None

    def flag(self, node: Node, what: str) -> bool:
        """Give yes or no."""
        value = self.text(node, what).lower()
        if value not in ("true", "false", "yes", "no"):
            self.note(node, f"{what} is true or false, not {value!r}")
        return value in ("true", "yes")

    def number(self, node: Node, what: str, *, least: int = 0) -> int | None:
        """Give a whole number."""
        value = self.text(node, what)
        if value.isascii() and value.isdecimal() and len(value) < 10 and int(value) >= least:
            return int(value)
        if value:
            self.note(node, f"{what} is a whole number of at least {least}, not {value!r}")
        return None

    # Variables

    def fill(self, text: str, node: Node) -> str:
        """Replace `${NAME}` and `${file:/path}`; note those that cannot be."""
        return _VARIABLE.sub(lambda found: self._variable(found, node), text)

    def _variable(self, found: re.Match[str], node: Node) -> str:
        name = found[2]
        at = found.start() if isinstance(node, ScalarNode) and found.string == node.value else 0
        at += 1 if at and isinstance(node, ScalarNode) and node.style in ('"', "'") else 0
        if not found[1]:
            if name not in self._environment:
                self.note(node, f"${{{name}}} is not set; set it in the environment, or write the value", column=at)
            return self._environment.get(name, "")
        try:
            return Path(name).read_text(encoding="utf-8").rstrip("\r\n")
        except (OSError, UnicodeDecodeError) as exc:
            self.note(node, f"${{file:{name}}} cannot be read ({_reason(exc)})", column=at)
            return ""

    def split_filled(self, node: Node, what: str, split: Callable[[str], tuple[str, ...]]) -> tuple[str, ...] | None:
        """Split a text, such as a URL, and replace variables in its parts: their values may hold any character.

        A text that is one variable is split after it is replaced. None where there is no text, which is noted.
        """
        noted = len(self.mistakes)
        text = self.raw(node, what)
        is_variable = bool(_VARIABLE.fullmatch(text))
        if is_variable:
            text = self.fill(text, node)
        if len(self.mistakes) > noted:
            return None
        if is_variable:
            return split(text)
        found: list[re.Match[str]] = []

        def hide(variable: re.Match[str]) -> str:
            found.append(variable)
            return chr(0xE000 + len(found) - 1)

        parts = split(_VARIABLE.sub(hide, text))
        return tuple(
            re.sub("[\ue000-\ue0ff]", lambda mark: self._variable(found[ord(mark[0]) - 0xE000], node), part)
            for part in parts
        )


def read_yaml(text: str, file: str) -> Node:
    """Read a YAML text as nodes; raise ConfigError that says where it stops being YAML and what to write."""
    try:
        node: Node | None = yaml.compose(text.removeprefix("\ufeff"), Loader=_LOADER)
    except yaml.MarkedYAMLError as exc:
        raise _syntax(exc, text, file) from exc
    except yaml.YAMLError as exc:
        raise ConfigError(f"this is not YAML: {' '.join(str(exc).split())}", file=file) from exc
    if node is None:
        raise ConfigError("the file is empty; `policywatch init` writes one that works", file=file, line=1, column=1)
    return node


def _syntax(exc: yaml.MarkedYAMLError, text: str, file: str) -> ConfigError:
    mark = exc.problem_mark or exc.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.removeprefix("\ufeff").splitlines() or [""]
    here = lines[min(line, len(lines) - 1)]
    problem = exc.problem or str(exc)
    message = f"this is not YAML: {problem}"
    if "undefined alias" in problem or here[column : column + 1] in ("*", "&"):
        word = re.split(r"[\s,\]}]", here[column:], maxsplit=1)[0] or "*"
        message = f"{word} begins with a sign that means something to YAML; quote it: '{word}'"
    elif "\t" in here[: len(here) - len(here.lstrip())] or "'\\t'" in problem:
        message = "a tab; YAML is indented with blanks"
    elif "cannot start any token" in problem:
        message = f"{here[column : column + 1]} cannot begin a text in YAML; put the text in quotes"
    elif _full_width_near(lines, line):
        line, column, sign, plain = _full_width_near(lines, line) or (line, column, "", "")
        message = f"a full-width {sign} is no YAML; write {plain} and a blank"
    elif "expected ',' or" in problem or "expected the node content" in problem or "flow" in (exc.context or ""):
        message = "a bracket that is opened here or before is not closed, or a comma is missing"
    elif "could not find expected ':'" in problem or "mapping values are not allowed" in problem:
        message = "a `key: value` line is broken here: a colon with a blank is missing, or one text needs quotes"
    return ConfigError(message, file=file, line=line + 1, column=column + 1)


def _full_width_near(lines: list[str], line: int) -> tuple[int, int, str, str] | None:
    """Find `key：value` in the line that YAML stumbled over, or the one before."""
    for number in (line, line - 1):
        if 0 <= number < len(lines):
            found = re.match(r"\s*(?:- )?[\w-]+\s*(：)", lines[number])
            if found:
                return number, found.start(1), "：", ":"
    return None


def scalars(node: Node) -> Iterator[ScalarNode]:
    """Give all scalars under a node."""
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        for part in node.value:
            yield from scalars(part)
    elif isinstance(node, MappingNode):
        for _, value in node.value:
            yield from scalars(value)


def nearest(word: str, options: Iterable[str]) -> str:
    """Give the option that looks most like `word`, or nothing."""
    plain = word.translate(_FULL_WIDTH).lower()
    return next(iter(get_close_matches(plain, list(options), n=1, cutoff=0.6)), "")


def _nearest(word: str, options: Iterable[str]) -> str:
    options = list(options)
    close = nearest(word, options)
    return f"; did you mean {close!r}?" if close else f"; it has {', '.join(sorted(options))}" if options else ""


def _either(options: Iterable[str]) -> str:
    *others, last = options
    return f"{', '.join(others)} or {last}" if others else last


def _reason(exc: Exception) -> str:
    return (exc.strerror or "") if isinstance(exc, OSError) else "not UTF-8"
