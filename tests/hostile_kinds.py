"""Servers that mean no good: each kind answers on a port of its own, from bytes that are written as they stand."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Say = Callable[[socket.socket, str], None]
SLOW = 0.2
"""Seconds between two bytes of a server that drips."""


@dataclass(frozen=True)
class Kind:
    """A kind of hostile answer: what the server says to a request for a path; `kind` is that of the source.

    `is_slow` ones hold a request until it is given up; `scheme` is how the source asks.
    """

    say: Say
    kind: str = "feed"
    is_slow: bool = False
    scheme: str = "http"


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """Write an HTTP answer; `length` is what it says of its body's."""
    head = [f"HTTP/1.1 {status}", *headers]
    if not any(line.lower().startswith("transfer-encoding") for line in headers):
        head.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*head, "Connection: close", "", ""]).encode() + body


def says(body: bytes | str, *headers: str, status: str = "200 OK", length: int | None = None) -> Say:
    """Say always the same."""
    content = body.encode() if isinstance(body, str) else body
    whole = answer(content, *headers, status=status, length=length)
    return lambda connection, path: connection.sendall(whole)


def goes_to(where: str) -> Say:
    """Redirect to an address; `{path}` in it is the path that was asked."""
    return lambda connection, path: connection.sendall(
        answer(b"", f"Location: {where.format(path=path)}", status="302 Found")
    )


def _endless(connection: socket.socket, path: str) -> None:
    connection.sendall(answer(b"", "Transfer-Encoding: chunked", "Content-Type: text/html"))
    piece = b"<li>x</li>" * 6000
    while True:
        connection.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))


def _dripping(head: bytes) -> Say:
    def drip(connection: socket.socket, path: str) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(SLOW)

    return drip


def _silent(connection: socket.socket, path: str) -> None:
    time.sleep(120)


def _closes(connection: socket.socket, path: str) -> None:
    """Say nothing."""


def _endless_headers(connection: socket.socket, path: str) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while True:
        connection.sendall(b"X-More: " + b"y" * 1000 + b"\r\n")


def _entities(depth: int) -> str:
    rows = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, depth))
    prolog = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{rows}]>'
    return f"{prolog}<rss><channel><title>&a{depth - 1};</title></channel></rss>"


ZEROS = b"\0" * 40_000_000
ATTRIBUTES = " ".join(f"a{n}='1'" for n in range(100_000))
XML, HTML, JSON = "Content-Type: application/rss+xml", "Content-Type: text/html", "Content-Type: application/json"
RSS = "<rss version='2.0'><channel><title>x</title>{}</channel></rss>"
SITEMAPS = "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{}</sitemapindex>"


def kinds(inside: int) -> dict[str, Kind]:
    """Give the kinds by name; `inside` is a port of ours that nobody may be led to."""
    return {
        "gzip bomb": Kind(says(gzip.compress(ZEROS), "Content-Encoding: gzip", HTML)),
        "deflate bomb": Kind(says(zlib.compress(ZEROS), "Content-Encoding: deflate", HTML)),
        "gzip in gzip": Kind(says(gzip.compress(gzip.compress(ZEROS)), "Content-Encoding: gzip, gzip", HTML)),
        "gzip that is none": Kind(says("plain words", "Content-Encoding: gzip", HTML)),
        "endless body": Kind(_endless),
        "ten gigabytes announced": Kind(says("x", HTML, length=10 << 30)),
        "a negative length": Kind(says("x", HTML, length=-5)),
        "a body that is cut": Kind(says("<rss>", XML, length=9000)),
        "broken chunks": Kind(says("zz\r\nnonsense", "Transfer-Encoding: chunked")),
        "drip of a body": Kind(_dripping(answer(b"", HTML, length=100_000)), is_slow=True),
        "drip of headers": Kind(_dripping(b"HTTP/1.1 200 OK\r\nX-A: "), is_slow=True),
        "silence": Kind(_silent, is_slow=True),
        "a closed door": Kind(_closes),
        "endless headers": Kind(_endless_headers),
        "no HTTP at all": Kind(lambda connection, path: connection.sendall(b"SSH-2.0-OpenSSH_9.6\r\n" * 50)),
        "no TLS behind https": Kind(says("x"), scheme="https"),
        "a circle of redirects": Kind(goes_to("{path}")),
        "a chain of redirects": Kind(goes_to("{path}x")),
        "a redirect to a file": Kind(goes_to("file:///etc/passwd")),
        "a redirect inside": Kind(goes_to(f"http://127.0.0.1:{inside}/secret")),
        "a redirect inside by name": Kind(goes_to(f"http://localhost:{inside}/secret")),
        "a redirect to a cloud's own address": Kind(goes_to("http://169.254.169.254/latest/meta-data/")),
        "a redirect inside as IPv6": Kind(goes_to(f"http://[::ffff:127.0.0.1]:{inside}/secret")),
        "a redirect inside as a number": Kind(goes_to(f"http://2130706433:{inside}/secret")),
        "a meta refresh inside": Kind(
            says(f"<meta http-equiv=refresh content='0;url=http://127.0.0.1:{inside}/secret'>", HTML), "listing"
        ),
        "a meta refresh in a circle": Kind(says("<meta http-equiv=refresh content='0;url=?'>", HTML), "listing"),
        "billion laughs": Kind(says(_entities(30), XML)),
        "entities of great length": Kind(
            says(f'<!DOCTYPE rss [<!ENTITY a "{"x" * 50_000}">]>{RSS.format("&a;" * 50_000)}', XML)
        ),
        "an entity of a file": Kind(
            says(f'<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>{RSS.format("<item>&a;</item>")}', XML)
        ),
        "nesting without end": Kind(says("<div>" * 300_000, HTML), "listing"),
        "nesting in XML": Kind(says(RSS.format("<item>" * 200_000), XML)),
        "one tag of megabytes": Kind(says(RSS.format("<item " + "a" * 3_000_000), XML)),
        "a hundred thousand attributes": Kind(says(f"<ul><li {ATTRIBUTES}>x</li></ul>", HTML), "listing"),
        "attributes in XML": Kind(says(f"<rss {ATTRIBUTES}><channel><item></channel></rss>", XML)),
        "a wait of a thousand years": Kind(says("", "Retry-After: 99999999999", status="429 Too Many Requests")),
        "a charset of no page": Kind(
            says(b"\xff" * 300_000, "Content-Type: text/html; charset=unicode_escape"), "listing"
        ),
        "an XInclude of a file": Kind(
            says(
                RSS.format("<item><x:include xmlns:x='http://www.w3.org/2001/XInclude' href='/etc/passwd'/></item>"),
                XML,
            )
        ),
        "nesting in JSON": Kind(says("[" * 500_000, JSON), "json"),
        "numbers without end": Kind(says('{"rows": [{"url": 1' + "0" * 6000 + "}]}", JSON), "json"),
        "links that are none": Kind(
            says(
                json.dumps({"rows": [{"url": u} for u in ("javascript:x()", "file:///etc/passwd", "ftp://x/")]}), JSON
            ),
            "json",
        ),
        "bytes that mean nothing": Kind(says(bytes(range(256)) * 2000, "Content-Type: text/html; charset=../../x")),
        "nothing": Kind(says("", HTML)),
        "not modified, though nobody asked": Kind(says("", status="304 Not Modified")),
        "a sitemap of itself": Kind(
            lambda connection, path: connection.sendall(
                answer(SITEMAPS.format(f"<sitemap><loc>{path}x</loc></sitemap>").encode(), XML)
            ),
            "sitemap",
        ),
        "a sitemap bomb": Kind(says(gzip.compress(ZEROS), "Content-Type: application/gzip"), "sitemap"),
        "a page for every robot": Kind(says("<title>Just a moment...</title><p>Verify you are human", HTML), "listing"),
        "a server that is broken": Kind(says("<h1>500</h1>", HTML, status="500 Internal Server Error")),
        "a server that says no": Kind(says("<h1>403</h1>", HTML, status="403 Forbidden")),
    }


@contextmanager
def serving(kind: Kind) -> Iterator[int]:
    """Serve a kind on a free port of the loopback address; its robots.txt is a plain 404."""
    server = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_serve, args=(server, kind), daemon=True).start()
    try:
        yield server.getsockname()[1]
    finally:
        server.close()


def _serve(server: socket.socket, kind: Kind) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=_answer, args=(connection, kind), daemon=True).start()


def _answer(connection: socket.socket, kind: Kind) -> None:
    with connection:
        try:
            words = connection.recv(65536).split(b" ")
            path = words[1].decode("ascii", "replace") if len(words) > 1 else "/"
            if path == "/robots.txt":
                connection.sendall(answer(b"", status="404 Not Found"))
            else:
                kind.say(connection, path)
        except OSError:
            return
