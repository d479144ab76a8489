"""Write articles for other programs: JSON lines, CSV, RIS (reference managers), Atom (feed readers).

Each writer takes articles one at a time and gives bytes, so that an archive of any size needs little memory.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, Literal
from xml.sax.saxutils import escape, quoteattr

from policywatch.models import Article
from policywatch.text import clean_line

Format = Literal["jsonl", "csv", "ris", "atom"]

COLUMNS = (
    "id", "url", "title", "source", "language", "published_at", "published_on", "first_seen_at", "story", "body"
)  # fmt: skip
# A spreadsheet takes a cell that begins so for a formula (OWASP, CSV Injection); full-width signs count in Excel, too.
_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠\t\r]")
# Characters that XML 1.0 does not know, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def article_object(article: Article) -> dict[str, Any]:
    """Give an article's fields under the names that scripts are promised."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "source": article.source_id,
        "language": article.language,
        "published_at": article.published_at,
        "published_on": article.published_on,
        "first_seen_at": article.first_seen_at,
        "story": article.story_id,
        "body": article.body,
    }


def exported(articles: Iterable[Article], format: Format) -> Iterator[bytes]:
    """Give the articles in a format, piece by piece."""
    return _WRITERS[format](articles)


def _jsonl(articles: Iterable[Article]) -> Iterator[bytes]:
    for article in articles:
        yield json.dumps(article_object(article), ensure_ascii=False).encode() + b"\n"


def _csv(articles: Iterable[Article]) -> Iterator[bytes]:
    line = io.StringIO()
    writer = csv.writer(line)
    rows = (article_object(article) for article in articles)
    for cells in chain([COLUMNS], ([_cell(row[name]) for name in COLUMNS] for row in rows)):
        writer.writerow(cells)
        mark = b"\xef\xbb\xbf" if cells is COLUMNS else b""  # without it Excel reads the file as its own code page
        yield mark + line.getvalue().encode()
        line.seek(0)
        line.truncate()


def _cell(value: str | None) -> str:
    text = (value or "").replace("\0", "")
    return f"'{text}" if _FORMULA.match(text) else text


def _ris(articles: Iterable[Article]) -> Iterator[bytes]:
    for article in articles:
        day = article.published_on or article.first_seen_at[:10]
        fields = (
            ("TY", "ELEC"),
            ("ID", article.id),
            ("TI", article.title),
            ("T2", article.source_id),
            ("PY", day[:4]),
            ("DA", day.replace("-", "/") + "/"),
            ("Y2", article.first_seen_at[:10].replace("-", "/") + "/"),
            ("LA", article.language),
            ("UR", article.url),
            ("AB", article.body),
            ("ER", ""),
        )
        lines = (f"{tag}  - {clean_line(value, 100_000)}\r\n" for tag, value in fields if value or tag == "ER")
        yield ("".join(lines) + "\r\n").encode()


def _atom(articles: Iterable[Article]) -> Iterator[bytes]:
    articles = iter(articles)
    first = next(articles, None)
    newest = _updated(first) if first else "1970-01-01T00:00:00Z"  # an empty feed must say something
    yield (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        "<title>policywatch</title>\n<id>urn:policywatch:export</id>\n"
        f"<updated>{newest}</updated>\n<author><name>policywatch</name></author>\n"
    ).encode()
    for article in chain([first] if first else [], articles):
        published = f"<published>{article.published_at}</published>" if article.published_at else ""
        yield (
            f"<entry xml:lang={_attribute(article.language)}>\n<id>urn:policywatch:article:{article.id}</id>\n"
            f"<title>{_xml(article.title)}</title>\n<link href={_attribute(article.url)}/>\n"
            f"<updated>{_updated(article)}</updated>{published}\n"
            f"<author><name>{_xml(article.source_id)}</name></author>\n"
            f'<content type="text">{_xml(article.body)}</content>\n</entry>\n'
        ).encode()
    yield b"</feed>\n"


def _updated(article: Article) -> str:
    return article.modified_at or article.first_seen_at


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("", text))


_WRITERS: dict[Format, Callable[[Iterable[Article]], Iterator[bytes]]] = {
    "jsonl": _jsonl,
    "csv": _csv,
    "ris": _ris,
    "atom": _atom,
}
