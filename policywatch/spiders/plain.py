"""What a feed or a list calls a title or a text, as plain text.

Titles come with entities (sometimes escaped twice), with tags that were meant to be shown bold, and in UTF-8 that was
encoded twice. A `<` that begins no HTML element is a character like any other.
"""

from __future__ import annotations

import html
import re

from policywatch.lazily import compiled_when_used

MAX_TITLE = 1000
"""Characters; no real title is longer, and a longer one would only weigh on messages."""
MAX_TEXT = 50_000
"""Characters kept of a feed's own text."""
_MAX_MARKUP = 4 * MAX_TEXT

_BREAK = r"br|p|div|li|tr|h[1-6]|blockquote|ul|ol|dl|dt|dd|table|section|article|figure|figcaption|pre|hr|td|th"
_INLINE = (
    r"a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike"
    r"|strong|sub|sup|time|tt|u|var|wbr"
)
_LINE_BREAK = compiled_when_used(r"</?br(?:[\s/][^<>]*)?>", re.IGNORECASE)
LINE_BREAK = "\x1c"
"""What stands for a `<br>` until it is known what it stands between."""
_WIDE = "\u3001-\u303f\u3400-\u9fff\uff01-\uff60\u201c\u201d\u2018\u2019\u2014\u2026"
"""Han characters and the marks that are set with them."""
_INSIDE_HAN = compiled_when_used(rf"(?<=[{_WIDE}])\s*{LINE_BREAK}\s*(?=[{_WIDE}])")
_BREAK_TAG = compiled_when_used(rf"</?(?:{_BREAK})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_INLINE_TAG = compiled_when_used(rf"</?(?:{_INLINE})(?:[\s/][^<>]*)?>", re.IGNORECASE)
_OTHER_TAG = compiled_when_used(r"</?[a-zA-Z][^<>]*>")
_HIDDEN = compiled_when_used(r"<(script|style|template|noscript)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
_MARKUP = compiled_when_used(r"[<&]|\]\]>")
"""What has none of these is plain already."""
_COMMENT = compiled_when_used(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>", re.DOTALL)
# With halves of characters: JSON may have them, and no file can.
_INVISIBLE = compiled_when_used(
    r"[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)

# Characters that cp1252 gives for the bytes 80-9F, and Latin-1 above; a run of them may be UTF-8 that was read wrongly.
_CP1252 = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_BYTE_OF = {character: byte for byte, character in _CP1252.items()} | {chr(byte): byte for byte in range(0x80, 0x100)}
_TAIL = "".join(re.escape(character) for character, byte in _BYTE_OF.items() if byte < 0xC0)
# Lead bytes of Latin, Greek and Cyrillic letters (two bytes), of punctuation and CJK (three), of pictures (four).
_TWICE = compiled_when_used(f"[ÂÃÄÅÎÏÐÑ][{_TAIL}]|[à-ï][{_TAIL}]{{2}}|ð[{_TAIL}]{{3}}")


def plain_line(text: str) -> str:
    """Give a title as one line: entities resolved (also when escaped twice), tags gone, white space folded.

    A `<br>` is a blank, and nothing between two Han characters, whose lines are set without blanks between them.
    """
    text = text[: 20 * MAX_TITLE]
    for _ in range(3 if _MARKUP.search(text) else 0):
        broken = _LINE_BREAK.sub(LINE_BREAK, _COMMENT.sub("", text))
        stripped = _INLINE_TAG.sub("", _BREAK_TAG.sub(" ", broken))
        resolved = html.unescape(stripped)
        if resolved == text:
            break
        text = resolved
    if LINE_BREAK in text:
        text = _INSIDE_HAN.sub("", text).replace(LINE_BREAK, " ")
    return _folded(repaired(text))[:MAX_TITLE]


def plain_text(markup: str) -> str:
    """Give the text of an HTML fragment, one paragraph a line, at most `MAX_TEXT` characters."""
    text = markup[:_MAX_MARKUP]
    if _MARKUP.search(text):
        text = _COMMENT.sub("", _HIDDEN.sub("", text))
        text = " ".join(text.split()) if _BREAK_TAG.search(text) else text
        text = html.unescape(_OTHER_TAG.sub("", _BREAK_TAG.sub("\n", text)))
    lines = (_folded(line) for line in repaired(text).splitlines())
    return "\n".join(line for line in lines if line)[:MAX_TEXT]


def repaired(text: str) -> str:
    """Undo UTF-8 that was read as Latin-1 or windows-1252 and encoded again (`KÃ¤lte` for `Kälte`)."""
    return text if text.isascii() else _TWICE.sub(_once, text)


def _once(found: re.Match[str]) -> str:
    try:
        return bytes(_BYTE_OF[character] for character in found.group()).decode("utf-8")
    except UnicodeDecodeError:
        return found.group()


def _folded(text: str) -> str:
    return " ".join((text if text.isprintable() else _INVISIBLE.sub("", text)).split())
