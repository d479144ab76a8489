"""What a host's robots.txt allows (RFC 9309)."""

from __future__ import annotations

from datetime import timedelta

from protego import Protego

FRESH = timedelta(hours=24)
"""How long an answer for robots.txt may be used (RFC 9309, section 2.4)."""
MAX_DELAY = timedelta(seconds=30)
"""A Crawl-delay beyond this is cut: a host that asks for an hour would never be read."""
MAX_CHARACTERS = 500 * 1024
"""More of a robots.txt is not read (RFC 9309, section 2.5, asks for at least 500 KiB)."""


class RobotsRules:
    """What a host's robots.txt allows. An empty text allows everything."""

    def __init__(self, text: str, user_agent: str) -> None:
        self._rules = Protego.parse(text[:MAX_CHARACTERS])
        self._user_agent = user_agent

    def allows(self, url: str) -> bool:
        """Say whether the URL may be asked."""
        return bool(self._rules.can_fetch(url, self._user_agent))

    @property
    def delay(self) -> timedelta | None:
        """The Crawl-delay, at most `MAX_DELAY`; None where none is asked for."""
        seconds = self._rules.crawl_delay(self._user_agent)
        return None if seconds is None else min(timedelta(seconds=max(float(seconds), 0.0)), MAX_DELAY)
