"""A small newsroom on the loopback address: five publishers whose news come out when they are told to."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

from policywatch.demo.articles import demo_articles
from policywatch.demo.feeds import atom_feed, json_feed, rss_feed
from policywatch.demo.pages import article_page, list_page
from policywatch.demo.publishers import PUBLISHERS

_FEEDS = {
    "rss": (rss_feed, "application/rss+xml; charset=utf-8"),
    "atom": (atom_feed, "application/atom+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json"),
}
_ROBOTS = b"User-agent: *\nDisallow: /admin/\n"
_POLL_SECONDS = 0.02  # how long the server may take to notice that it is to stop


@dataclass(frozen=True)
class _Page:
    body: bytes
    content_type: str
    changed_at: datetime

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.body).hexdigest()[:16]}"'


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a client that hangs up is no error of the newsroom's."""


class Newsroom:
    """Serve the demo's articles on a free port of 127.0.0.1 for the length of a `with` block.

    Articles are dated from `now` (aware). Those marked as news, and their rows in lists and feeds, are not there
    before `publish()`.
    """

    def __init__(self, now: datetime) -> None:
        self.articles = demo_articles(now)
        self.requests: list[str] = []
        """The paths that were asked for, with their queries, in order."""
        self.base_url = ""
        self._now = now
        self._pages: Mapping[str, _Page] = {}
        self._server: ThreadingHTTPServer | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Newsroom:
        server = _Server(("127.0.0.1", 0), _handler(self))
        self.base_url = f"http://127.0.0.1:{server.server_port}"
        self._put(published=False)
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, args=(_POLL_SECONDS,), name="newsroom", daemon=True
        )
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server and self._thread:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()

    @property
    def address(self) -> str:
        """Give host and port, as `network.allow_private` takes them."""
        return self.base_url.removeprefix("http://")

    def publish(self) -> None:
        """Let the news out: their pages, and their rows at the top of lists and feeds."""
        self._put(published=True)

    def _put(self, *, published: bool) -> None:
        """Put everything that is out into place at once, so that no list names a page that is not there yet."""
        out = [article for article in self.articles if published or not article.is_news]
        pages = {"/robots.txt": _Page(_ROBOTS, "text/plain", self._now - timedelta(days=90))}
        for article in out:
            if not article.missing:
                charset = article.publisher.charset
                pages[article.path] = _Page(
                    article_page(article).encode(charset), f"text/html; charset={charset}", article.published_at
                )
        for publisher in PUBLISHERS.values():
            listed = sorted(
                (article for article in out if article.publisher == publisher),
                key=lambda article: article.published_at,
                reverse=True,
            )
            if publisher.kind == "listing":
                body = list_page(publisher, listed).encode(publisher.charset)
                content_type = f"text/html; charset={publisher.charset}"
            else:
                write, content_type = _FEEDS[publisher.kind]
                body = write(publisher, listed, self.base_url)
            pages[publisher.list_path] = _Page(body, content_type, listed[0].published_at)
        self._pages = pages

    def page(self, path: str) -> _Page | None:
        """Give what stands at a path now."""
        return self._pages.get(path)


def _handler(newsroom: Newsroom) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30  # a client that says nothing does not hold a thread for ever

        def do_GET(self) -> None:
            newsroom.requests.append(self.path)
            page = newsroom.page(self.path.partition("?")[0])
            if page is None:
                self._answer(404, b"<html><head><title>404</title></head><body>Not found</body></html>")
            elif self._is_known(page):
                self._answer(304, b"", page)
            else:
                self._answer(200, page.body, page)

        def _is_known(self, page: _Page) -> bool:
            """Say whether the client has the page already; If-None-Match goes before the date (RFC 9110, 13.2.2)."""
            tags = self.headers.get("If-None-Match")
            if tags is not None:
                return page.etag in (tag.strip().removeprefix("W/") for tag in tags.split(","))
            try:
                since = parsedate_to_datetime(self.headers.get("If-Modified-Since") or "")
            except ValueError:
                return False
            return since.tzinfo is not None and page.changed_at <= since

        def _answer(self, status: int, body: bytes, page: _Page | None = None) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Type", page.content_type if page else "text/html; charset=utf-8")
            if page:
                self.send_header("ETag", page.etag)
                self.send_header("Last-Modified", format_datetime(page.changed_at.astimezone(UTC), usegmt=True))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: what was asked for stands in `requests`."""

    return Handler
