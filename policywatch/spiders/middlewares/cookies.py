"""Keep cookies through a crawl as Scrapy does, from the first one on, and without a question to anyone else.

Scrapy asks the internet for the list of public suffixes when it meets its first cookie: in the event loop, without a
time limit and past our check of addresses. The list that comes with tldextract is recent enough. Most crawls meet no
cookie, and need not load what keeps them (0.04 s).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scrapy.http import Request, Response

if TYPE_CHECKING:
    from scrapy.downloadermiddlewares.cookies import CookiesMiddleware


class FirstCookieMiddleware:
    """Scrapy's own middleware for cookies, made when a source sends one or a server sets one."""

    def __init__(self) -> None:
        self._cookies: CookiesMiddleware | None = None

    def process_request(self, request: Request) -> None:
        """Send the cookies of the request's jar with it."""
        if self._cookies is None and request.cookies:
            self._cookies = _middleware()()
        if self._cookies is not None:
            self._cookies.process_request(request)

    def process_response(self, request: Request, response: Response) -> Request | Response:
        """Keep what the answer sets."""
        if self._cookies is None and b"Set-Cookie" in response.headers:
            self._cookies = _middleware()()
        return response if self._cookies is None else self._cookies.process_response(request, response)


@cache
def _middleware() -> type[CookiesMiddleware]:
    from scrapy.downloadermiddlewares import cookies
    from tldextract import TLDExtract

    cookies._split_domain = TLDExtract(cache_dir=None, suffix_list_urls=(), include_psl_private_domains=True)
    return cookies.CookiesMiddleware
