"""What is made when it is first used."""

from __future__ import annotations

import re

import pytest

from policywatch.lazily import compiled_when_used


def test_a_pattern_is_compiled_at_its_first_use_and_then_serves_as_any_other():
    unbalanced = compiled_when_used("(")
    with pytest.raises(re.error):
        unbalanced.search("(")
    day = compiled_when_used(r"(\d+)\. MAI", re.IGNORECASE)
    assert day.findall("am 3. Mai und am 4. mai") == ["3", "4"] and day.sub("…", "3. Mai") == "…"
    assert day.findall("5. Mai") == ["5"]
