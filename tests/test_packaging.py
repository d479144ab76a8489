"""What is installed is whole: every file of the package that is no Python goes along."""

from __future__ import annotations

import configparser
from fnmatch import fnmatch
from pathlib import Path

import policywatch

ROOT = Path(policywatch.__file__).parents[1]
PACKAGE = ROOT / "policywatch"


def test_every_data_file_is_installed_with_the_package():
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    patterns = {
        package: [pattern.strip() for pattern in text.replace("\n", ",").split(",") if pattern.strip()]
        for package, text in config["options.package_data"].items()
    }
    forgotten = []
    for path in PACKAGE.rglob("*"):
        if not path.is_file() or path.suffix in (".py", ".pyc"):
            continue
        home = next(folder for folder in path.parents if (folder / "__init__.py").exists())
        package = ".".join(home.relative_to(ROOT).parts)
        inside = path.relative_to(home).as_posix()
        if not any(fnmatch(inside, pattern) for pattern in (*patterns["*"], *patterns.get(package, ()))):
            forgotten.append(f"{package}: {inside}")
    assert forgotten == []


def test_every_folder_with_python_is_a_package():
    folders = {path.parent for path in PACKAGE.rglob("*.py")}
    assert {folder for folder in folders if not (folder / "__init__.py").exists()} == set()
