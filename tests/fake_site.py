"""A web site on the loopback address for tests: what it answers is set by the test, what it was asked is kept."""

from __future__ import annotations

import hashlib
import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Answer:
    """What a path answers. `hang` holds the answer back until the site closes, `reset` breaks the connection.

    `slow` is how many seconds it takes. `always_304` says "not modified" to every conditional request, and has one ETag
    for ever. `wants_cookie` sends whoever brings none to the same address again, with one.
    """

    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    reset: bool = False
    slow: float = 0.0
    always_304: bool = False
    wants_cookie: bool = False


class FakeSite:
    """Pages by path. Answers carry an ETag and honour If-None-Match."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.posted: list[tuple[str, str, str]] = []
        """What came by POST: path, type, body."""
        self.times: list[float] = []
        """When each request came, on the clock of time.monotonic()."""
        self.spans: list[tuple[str, float, float]] = []
        """Of each request the path, when it came, and when it was answered."""
        self.at_once = self.most_at_once = 0
        self.base = ""
        self._counting = threading.Lock()
        self._closing = threading.Event()

    def put(self, path: str, body: str | bytes, content_type: str = "text/html; charset=utf-8", **more) -> None:
        """Let a path answer with this body."""
        content = body.encode() if isinstance(body, str) else body
        self.pages[path] = Answer(content, content_type, **more)

    def asked(self, path: str) -> int:
        """Say how often a path was asked for."""
        return sum(asked == path for asked, _ in self.requests)

    @contextmanager
    def serve(self) -> Iterator[FakeSite]:
        """Serve on a free port until the end of the block."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                with site._counting:
                    site.requests.append((self.path, dict(self.headers)))
                    site.times.append(time.monotonic())
                    site.at_once += 1
                    site.most_at_once = max(site.most_at_once, site.at_once)
                begun = time.monotonic()
                try:
                    self.answer()
                finally:
                    with site._counting:
                        site.at_once -= 1
                        site.spans.append((self.path, begun, time.monotonic()))

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
                site.posted.append((self.path, self.headers.get("Content-Type", ""), body))
                self.do_GET()

            def answer(self) -> None:
                answer = site.pages.get(self.path, Answer(b"not here", "text/plain", 404))
                if answer.hang:
                    site._closing.wait(30)
                    return
                if answer.wants_cookie and "Cookie" not in self.headers:
                    answer = Answer(status=302, headers={"Location": self.path, "Set-Cookie": "pass=1; path=/"})
                if answer.slow:
                    site._closing.wait(answer.slow)
                if answer.reset:
                    self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    self.close_connection = True
                    self.connection.close()
                    return
                etag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
                if answer.always_304:
                    etag = '"same"'
                unchanged = answer.status == 200 and self.headers.get("If-None-Match") == etag
                body = b"" if unchanged else answer.body
                self.send_response(304 if unchanged else answer.status)
                for name, value in {
                    "Content-Type": answer.content_type,
                    "Content-Length": str(len(body)),
                    "ETag": etag,
                    **answer.headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        server.handle_error = lambda *_: None  # a client that hangs up is no error of ours
        self.base = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._closing.set()
            server.shutdown()
            server.server_close()
            thread.join()


def rss(items: list[tuple[str, str, str]], title: str = "News") -> str:
    """Write an RSS feed of (title, link, date) rows."""
    rows = "".join(
        f"<item><title>{title}</title><link>{link}</link><guid>{link}</guid><pubDate>{date}</pubDate></item>"
        for title, link, date in items
    )
    head = '<?xml version="1.0" encoding="utf-8"?><rss version="2.0">'
    return f"{head}<channel><title>{title}</title>{rows}</channel></rss>"


def page(title: str, *paragraphs: str, language: str = "zh") -> str:
    """Write an article's page."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><article><h1>{title}</h1>{body}</article></body></html>"
    )
