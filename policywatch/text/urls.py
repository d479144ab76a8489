"""Addresses: one page has one canonical URL, whatever was hung on it on the way.

The same page is linked with tracking parameters, fragments, default ports and escapes of every kind. What is folded
here never changes which page a server sends. `http` and `https` stay different, although many offices serve both:
the canonical URL is what people open, some hosts (www.npc.gov.cn) answer over `http` only, and two addresses with the
same text become one story anyway. Hosts stay different for the same reason.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit, urlunsplit

from policywatch.lazily import compiled_when_used

MAX_LENGTH = 8000
"""Octets that every server should take in a request line (RFC 9110, section 4.1); what is longer is no address."""
FILE_ENDING = r"\.(?:pdf|docx?|docm|wps|xlsx?|xlsm|et|ofd|odt|ods|rtf|pptx?|zip|rar|7z|ceb|tif)"
"""What ends the name of a file that is no page, as a part of a regular expression."""
_PORTS = {"http": 80, "https": 443}

# Parameters that say where a reader came from, never which page. Names are compared in lower case.
_TRACKING = compiled_when_used(
    r"""
    (?:utm|mtm|pk|hsa|piwik)_\w+ | at_(?:medium|campaign|campaign_type|custom\d|link\w*|format|ptr_name|bbc_team)
    | fbclid | gclid | gclsrc | dclid | gbraid | wbraid | msclkid | yclid | ysclid | twclid | ttclid | igshid | igsh
    | li_fat_id | mc_cid | mc_eid | _hsenc | _hsmi | mkt_tok | vero_id | oly_anon_id | oly_enc_id | s_cid | cmpid
    | ocid | ito | ncid | smid | smtyp | xtor | wt_mc | wt_zmc | wt\.mc_id | ns_campaign | ns_mchannel | ns_source
    | traffic_source | sr_share | spm | spm_id_from | scm | vd_source | share_(?:source|medium|plat|from|token)
    | isappinstalled | chksm | mpshare | srcid | sharer_\w+ | pass_ticket | ascene | subscene | clicktime | enterid
    | wx_header | weixin_share | wxshare | tt_from
    """,
    re.VERBOSE,
)
# Names that track with these values only: `from=20` is a page of a list, `ref=main` a branch, `scene=act-two` a page.
_TRACKING_VALUES = {
    "from": compiled_when_used(r"[a-z_]+", re.IGNORECASE),
    "scene": compiled_when_used(r"\d{1,4}"),
    "ref": compiled_when_used(r"rss|feed", re.IGNORECASE),
    "rss": compiled_when_used(r"1|yes|true", re.IGNORECASE),
    "source": compiled_when_used(r"rss|feed", re.IGNORECASE),
    "partner": compiled_when_used(r"rss|feed", re.IGNORECASE),
}
# An article of a WeChat account is named by these four; a share link carries a dozen more.
_WECHAT = frozenset({"__biz", "mid", "idx", "sn"})

_BLANKS = compiled_when_used(r"[\t\r\n]")
_EDGES = "".join(map(chr, range(33))) + "\u200b\ufeff\u3000\xa0"
_HOST = compiled_when_used(r"(?!-)[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")
_ESCAPE = compiled_when_used(r"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_SESSION_NAMES = compiled_when_used(r"jsessionid|phpsessid|aspsessionid[a-z]{0,12}", re.IGNORECASE)
_SESSION = compiled_when_used(r";jsessionid=[\w.!-]*", re.IGNORECASE)
_SCHEME = compiled_when_used(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_BARE_HOST = compiled_when_used(r"((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(?=/|$)", re.IGNORECASE)
_PLAIN = compiled_when_used(
    r"https?://(?!-)(?=[^/]{1,253}/)([a-z0-9_-]+(?:\.[a-z0-9_-]+)*(?::[1-9]\d{3}|:[1-5]\d{4})?)"
    r"(?:/(?:[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)?)+"
)
"""An address in which nothing is to be folded, as most are: what leads where is then said in a tenth of the time."""


@lru_cache(maxsize=2048)  # a row's is asked for several times over
def canonical_url(url: str) -> str:
    """Give the one address of a page; idempotent. Raise ValueError for what is no http(s) URL.

    Scheme and host in lower case and ASCII (IDNA 2008), without user name, default port, dot segments (RFC 3986,
    section 6.2.2), session ids, tracking parameters and fragment; parameters sorted by name. A fragment that is a
    route inside a script page (`#/…`, `#!…`) names the page and stays.
    """
    if _plain(url):
        return url
    parts, authority = _split(url)
    return urlunsplit(
        (
            parts.scheme,
            authority,
            _without_dots(_escaped(_SESSION.sub("", parts.path), "/:@!$&'()*+,;=")) or "/",
            _query(parts),
            _escaped(parts.fragment, "/:@!$&'()*+,;=?") if parts.fragment.startswith(("/", "!")) else "",
        )
    )


def article_id(url: str) -> str:
    """Give the id of the article at `url`: the first 16 hex digits of the SHA-256 of its canonical URL."""
    return hashlib.sha256(canonical_url(url).encode("ascii")).hexdigest()[:16]


@lru_cache(maxsize=1024)
def host_of(url: str) -> str:
    """Give host and port of an http(s) URL, in lower case, the port only where it is not the scheme's own."""
    plain = _plain(url)
    return plain[1] if plain else _split(url)[1]


def same_site(one: str, other: str) -> bool:
    """Say whether two http(s) URLs are of one site: hosts under one registered domain, or the same address."""
    hosts = [urlsplit(url).hostname or "" for url in (one, other)]
    if hosts[0] == hosts[1]:
        return True
    domains = [_suffixes()(host).top_domain_under_public_suffix for host in hosts]
    return bool(domains[0]) and domains[0] == domains[1]


def absolute_url(link: str, base: str) -> str | None:
    """Give what a link on the page `base` leads to, or None where that is no http(s) address (`javascript:`, `#`).

    The link is left as it was written otherwise. `www.example.org/x` without a scheme is taken for an address when it
    begins with the host of `base` or ends its host with a public suffix.
    """
    if _plain(link):
        return link
    link = _BLANKS.sub("", link.strip(_EDGES))
    if not link or link.startswith("#") or len(link) > MAX_LENGTH:
        return None
    scheme = _SCHEME.match(link)
    if scheme and scheme.group().lower() not in ("http:", "https:") and not link[scheme.end() :][:1].isdigit():
        return None
    try:
        host = _BARE_HOST.match(link)
        if host and _is_host(host.group(1).lower(), link[host.end() :], base):
            link = f"{urlsplit(base).scheme}://{link}"
        joined = urljoin(base, link)
        joined.encode()  # half a character, as JSON may have it, is of no address
        _split(joined)
    except ValueError:
        return None
    return joined


_DAYS = tuple(
    re.compile(pattern)
    for pattern in (
        r"/t?(20\d\d)(\d\d)(\d\d)[/_]",  # /t20260731_1406815.html, /20251217/<hex>/c.html
        r"/(20\d\d)-(\d\d)[/-](\d\d)[/_.-]",  # /2026-09/18/c_….htm, /2026-04-01-11
        r"/(20\d\d)/(\d{1,2})[/-](\d{1,2})[/_.]",  # /art/2026/9/18/art_….html
        r"/(20\d\d)/(\d\d)(\d\d)/",  # /n1/2026/0918/c….html
        r"/(20\d\d)(\d\d)/(\d\d)/",  # /a/202609/18/WS….html
        r"[/_-](20\d\d)(\d\d)(\d\d)(?:\d{6,})?[_.-]",  # /20260508194112925527578_pc.html, news_20260508.html
        r"/t?(20\d\d)(\d\d)(\d\d)\d{6,}",
    )
)


_YEAR = re.compile(r"20\d\d")


def day_in_url(url: str) -> date | None:
    """Give the day that the path of a URL names, or None; a month alone is no day."""
    if not _YEAR.search(url):
        return None
    try:
        path = urlsplit(url).path[:MAX_LENGTH]
    except ValueError:
        return None
    for pattern in _DAYS:
        for found in pattern.finditer(path):
            try:
                return date(*map(int, found.groups()))
            except ValueError:
                continue
    return None


def _plain(url: str) -> re.Match[str] | None:
    return _PLAIN.fullmatch(url) if len(url) <= MAX_LENGTH else None


def _split(url: str) -> tuple[SplitResult, str]:
    """Give the parts of an http(s) URL, and host and port as they are written here."""
    if len(url) > MAX_LENGTH:
        raise ValueError("a URL of more than 8000 characters")
    url = _BLANKS.sub("", url.strip(_EDGES))
    address, mark, rest = url.partition("?")
    parts = urlsplit(address.replace("\\", "/") + mark + rest)
    if parts.scheme not in _PORTS:
        raise ValueError(f"not an http(s) URL: {url[:200]!r}")
    return parts, _authority(parts)


def _authority(parts: SplitResult) -> str:
    host = _ascii_host(parts.hostname or "")
    port = parts.port
    return host if port is None or port == _PORTS[parts.scheme] else f"{host}:{port}"


@lru_cache(maxsize=4096)
def _ascii_host(host: str) -> str:
    import idna

    if ":" in host:
        from ipaddress import IPv6Address

        return f"[{IPv6Address(host).compressed}]"
    host = unquote(host)
    if not host.isascii():
        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as exc:
            raise ValueError(f"not a host name: {host[:200]!r}") from exc
    host = host.lower().removesuffix(".")
    if len(host) > 253 or not _HOST.fullmatch(host):
        raise ValueError(f"not a host name: {host[:200]!r}")
    return host


def _escaped(text: str, safe: str) -> str:
    """Write every character that needs it as UTF-8 escapes, unreserved ones plainly, hex digits in upper case."""
    pieces = []
    at = 0
    for escape in _ESCAPE.finditer(text):
        pieces.append(quote(text[at : escape.start()], safe=safe, errors="replace"))
        character = chr(int(escape.group(1), 16))
        pieces.append(character if character in _UNRESERVED else escape.group().upper())
        at = escape.end()
    pieces.append(quote(text[at:], safe=safe, errors="replace"))
    return "".join(pieces)


def _without_dots(path: str) -> str:
    """Remove dot segments (RFC 3986, section 5.2.4); empty segments stay."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            if kept:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
    if segments and segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


def _query(parts: SplitResult) -> str:
    pieces = [_escaped(piece, "/:@!$'()*+,;=?[]|") for piece in parts.query.split("&") if piece]
    pairs = [(piece.partition("=")[0], piece.partition("=")[2], piece) for piece in pieces]
    if parts.hostname == "mp.weixin.qq.com" and {"mid", "sn"} <= {name for name, _, _ in pairs}:
        pairs = [pair for pair in pairs if pair[0] in _WECHAT]
    kept = [(name, piece) for name, value, piece in pairs if not _is_tracking(unquote(name).lower(), value)]
    return "&".join(piece for _, piece in sorted(kept, key=lambda pair: pair[0]))


def _is_tracking(name: str, value: str) -> bool:
    if _TRACKING.fullmatch(name) or _SESSION_NAMES.fullmatch(name):
        return True
    values = _TRACKING_VALUES.get(name)
    return bool(values and values.fullmatch(value))


def _is_host(host: str, rest: str, base: str) -> bool:
    own = (urlsplit(base).hostname or "").removeprefix("www.")
    if host.removeprefix("www.") == own:
        return True
    # Without a path, `notice.zip` is a file; with one, `example.org/x` is more likely a host than a folder.
    return bool(rest.startswith("/") and _suffixes()(host).suffix)


@lru_cache(maxsize=1)
def _suffixes() -> Any:
    import tldextract

    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
