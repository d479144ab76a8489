"""The house has floors: a file imports only from floors below its own, never sideways or up."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from pathlib import Path

import pytest

import policywatch

ROOT = Path(policywatch.__file__).parent
# From the top down; rooms on one floor do not know each other.
FLOORS = (
    {"cli"},
    {"demo"},
    {"scheduler"},
    {"intake", "ticking", "upkeep"},
    {"workers"},
    {"pipeline"},
    {"config"},
    {"spiders", "storage", "alerts"},
    {"documents", "extraction", "matching", "rhythm", "stories"},
    {"text"},
    {"models"},
    {"errors", "garbage", "lazily"},
)
HEIGHT = {room: -floor for floor, rooms in enumerate(FLOORS) for room in rooms}
KNOW_THE_LOOP = {"scheduler.py", "intake.py", "upkeep.py", "spiders/engine.py", "spiders/runner.py"}


def room_of(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, at its top or inside a function."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def climbs(path: Path, root: Path = ROOT) -> list[str]:
    """The imports of a file that go up or sideways."""
    place = path.relative_to(root).with_suffix("").parts
    own = place[0]
    if own not in HEIGHT:
        return []
    rooms = {room_of(name) for name in imports_of(path) if name.startswith("policywatch.")}
    return [
        f"{'/'.join(place)} imports {room}"
        for room in rooms
        if room in HEIGHT and room != own and HEIGHT[room] >= HEIGHT[own]
    ]


FILES = sorted(path for path in ROOT.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_imports_only_from_floors_below_its_own(path):
    assert climbs(path) == []


def test_an_import_sideways_is_seen(tmp_path):
    room = tmp_path / "alerts"
    room.mkdir()
    (room / "planner.py").write_text("def later():\n    from policywatch.storage import Archive\n")
    assert climbs(room / "planner.py", tmp_path) == ["alerts/planner imports storage"]


def test_every_room_has_a_floor():
    rooms = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms - {"__init__", "__main__"} <= set(HEIGHT)


def test_few_files_know_the_event_loop():
    knowing = {str(path.relative_to(ROOT)) for path in FILES if "asyncio" in imports_of(path)}
    assert knowing <= KNOW_THE_LOOP


def test_rooms_are_not_handed_the_settings():
    below = {room for room, height in HEIGHT.items() if height < HEIGHT["config"]}
    for path in FILES:
        if path.relative_to(ROOT).with_suffix("").parts[0] in below:
            assert not any(name.startswith("policywatch.config") for name in imports_of(path)), path


@pytest.mark.parametrize(
    "package", sorted(path.parent for path in ROOT.rglob("__init__.py")), ids=lambda path: path.name
)
def test_no_file_hides_a_name_of_its_package(package):
    """A file of the same name takes the place of the name as soon as something imports it."""
    name = ".".join(("policywatch", *package.relative_to(ROOT).parts))
    names = getattr(importlib.import_module(name), "__all__", ())
    assert not {module.name for module in pkgutil.iter_modules([str(package)])} & set(names)
