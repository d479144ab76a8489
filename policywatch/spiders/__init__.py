"""Collect: crawls of hosts with Scrapy, and what each kind of source answers turned into items.

The names are imported when they are used: Scrapy costs 0.4 s and 58 MB.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from policywatch.spiders.feed import parse_feed
    from policywatch.spiders.host import HostWork
    from policywatch.spiders.kinds import list_problem, read_answer
    from policywatch.spiders.listing import parse_listing
    from policywatch.spiders.runner import CrawlOutcome, Crawls, run_in_loop
    from policywatch.spiders.selectors import compile_selector

_FILES = {
    "CrawlOutcome": "runner",
    "Crawls": "runner",
    "HostWork": "host",
    "compile_selector": "selectors",
    "list_problem": "kinds",
    "parse_feed": "feed",
    "parse_listing": "listing",
    "read_answer": "kinds",
    "run_in_loop": "runner",
}

__all__ = [
    "CrawlOutcome",
    "Crawls",
    "HostWork",
    "compile_selector",
    "list_problem",
    "parse_feed",
    "parse_listing",
    "read_answer",
    "run_in_loop",
]


def __getattr__(name: str) -> object:
    if name in _FILES:
        return getattr(import_module(f"{__name__}.{_FILES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
