from __future__ import annotations

import doctest
import json
import subprocess
import sys
from pathlib import Path

import pytest

from policywatch.documents import number_key
from policywatch.text import one_body

ROOT = Path(__file__).parents[1]


def test_the_examples_of_the_documentation_hold():
    result = doctest.testfile(str(ROOT / "docs" / "documents.md"), module_relative=False, encoding="utf-8")
    assert result.attempted > 15
    assert result.failed == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("中央网信办", "国家互联网信息办公室"),
        ("中华人民共和国工业和信息化部", "工信部"),
        ("廣電總局辦公廳", "国家广播电视总局办公厅"),
        ("国 家 数 据 局", "国家数据局"),
        ("工信部科技司", "工业和信息化部科技司"),
    ],
)
def test_all_names_of_a_body_are_one_body(one, other):
    assert one_body(one) == one_body(other)


def test_an_inner_office_is_a_body_of_its_own():
    assert one_body("中央网信办秘书局") != one_body("中央网信办")
    assert one_body("某某研究会") == "某某研究会"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("国办发〔2018〕123号", "国办发[2018]第123号"),
        ("公安部令第39号", "中华人民共和国公安部令第39号"),
        ("工业和信息化部公告2026年第9号", "工业和信息化部公告（2026年 第9号）"),
    ],
)
def test_two_writings_of_one_number_have_one_key(one, other):
    assert number_key(one) == number_key(other)


def test_the_benchmark_fails_when_a_floor_is_undercut(tmp_path):
    page = {"id": "a", "title": "关于印发《甲办法》的通知", "published": None, "text": "", "facts": {"stage": "final"}}
    pages = tmp_path / "gold.jsonl"
    command = [sys.executable, str(ROOT / "benchmarks" / "documents.py"), str(tmp_path)]
    pages.write_text(json.dumps({**page, "skip": ["core_titles"]}))
    assert subprocess.run(command, capture_output=True).returncode == 0
    pages.write_text(json.dumps({**page, "facts": {"stage": "draft"}}))
    failed = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    assert failed.returncode == 1
    assert "BELOW" in failed.stdout
