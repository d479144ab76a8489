"""The tokens of an article as the archive keeps them: deflated, as if common words had stood before them.

SQLite before 3.43 takes an article out of the full-text table only when it is given the very tokens that were put in,
and hits are checked on them; so they are kept, in less than half the room of the text.
"""

from __future__ import annotations

import zlib
from functools import cache
from importlib.resources import files

from policywatch.matching import IndexColumns

_CODING = "gb18030"  # all of Unicode, and two bytes a Chinese character: a sixth less than UTF-8 once it is deflated
# What was packed with these words needs them to be unpacked: better ones get a file and a mark of their own. They save
# a tenth. Without zlib's header nothing is summed up, which takes as long as unpacking.
_WORDS = "token_words.txt"
_MARK = b"\1"
_LEVEL = 4  # a two-hundredth larger than at zlib's own level 6, in five sixths of the time
_BARE = -zlib.MAX_WBITS


def packed(columns: IndexColumns) -> bytes:
    """Pack the tokens of an article."""
    packer = _packer().copy()
    return b"".join((_MARK, packer.compress("\n".join(columns).encode(_CODING)), packer.flush()))


def unpacked(content: bytes) -> IndexColumns:
    """Unpack the tokens of an article; also those that were packed before there were words."""
    if content.startswith(_MARK):
        content = zlib.decompressobj(_BARE, _words()).decompress(memoryview(content)[1:])
    else:
        content = zlib.decompress(content)
    return IndexColumns(*content.decode(_CODING).split("\n"))


@cache
def _words() -> bytes:
    return (files("policywatch.storage") / _WORDS).read_text("utf-8").encode(_CODING)


@cache
def _packer() -> zlib._Compress:
    return zlib.compressobj(_LEVEL, wbits=_BARE, zdict=_words())
