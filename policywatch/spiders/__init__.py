"""Collect: crawls of hosts with Scrapy, and what each kind of source answers turned into items.

The names are imported when they are used: Scrapy costs 0.4 s and 58 MB.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from policywatch.lazily import imported_when_used

if TYPE_CHECKING:
    from policywatch.spiders.answer import ListAnswer, ListReading
    from policywatch.spiders.checking import list_problem
    from policywatch.spiders.doubts import Doubt
    from policywatch.spiders.feed import parse_feed
    from policywatch.spiders.host import HostWork
    from policywatch.spiders.kinds import read_answer
    from policywatch.spiders.list_reading import read_list
    from policywatch.spiders.listing import parse_listing
    from policywatch.spiders.runner import Crawls, run_in_loop
    from policywatch.spiders.selectors import compile_selector

_FILES = {
    "Crawls": "runner",
    "Doubt": "doubts",
    "HostWork": "host",
    "ListAnswer": "answer",
    "ListReading": "answer",
    "compile_selector": "selectors",
    "list_problem": "checking",
    "parse_feed": "feed",
    "parse_listing": "listing",
    "read_answer": "kinds",
    "read_list": "list_reading",
    "run_in_loop": "runner",
}

__all__ = [
    "Crawls",
    "Doubt",
    "HostWork",
    "ListAnswer",
    "ListReading",
    "compile_selector",
    "list_problem",
    "parse_feed",
    "parse_listing",
    "read_answer",
    "read_list",
    "run_in_loop",
]

__getattr__ = imported_when_used(__name__, _FILES)
