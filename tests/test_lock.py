"""One run at a time works on an archive."""

from __future__ import annotations

import subprocess
import sys

import pytest

from policywatch.errors import ArchiveError
from policywatch.storage import RunLock

HOLD = """
import sys
from pathlib import Path
from policywatch.storage import RunLock
with RunLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "archive.db")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_run_names_the_first(tmp_path, holder):
    said = []
    with (
        pytest.raises(ArchiveError, match=f"process {holder.pid}"),
        RunLock(tmp_path / "archive.db", seconds=0.3, say=said.append),
    ):
        pass
    assert len(said) == 1 and str(holder.pid) in said[0]


def test_a_second_run_begins_when_the_first_ends(tmp_path, holder):
    with RunLock(tmp_path / "archive.db", seconds=20, say=lambda text: holder.stdin.close()):
        assert holder.wait(5) == 0


def test_a_killed_run_leaves_no_lock(tmp_path, holder):
    holder.kill()
    holder.wait()
    with RunLock(tmp_path / "archive.db", seconds=0):
        pass
