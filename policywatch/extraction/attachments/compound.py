"""A compound file (MS-CFB), the container of DOC, XLS and WPS files: its streams by name.

Read by hand, for the sizes and chains that a file claims are not to be believed: nothing is followed twice, and nothing
is read that is not in the file.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from policywatch.errors import ParseError

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST = 0xFFFFFFFA
"""Sector numbers from here on are marks: end of chain, free, FAT."""
_MINI = 64
_ENTRY = 128
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_PROGRAMS = frozenset(("macros", "vba", "_vba_project_cur"))


class _Entry(NamedTuple):
    name: str
    kind: int
    before: int
    behind: int
    child: int
    start: int
    size: int


class Compound:
    """The streams that stand at the top of a compound file. Raise ParseError when it is damaged."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._url = name
        if len(content) < 1024 or not content.startswith(MAGIC):
            raise self._damaged("it ends in its header")
        shift, mini_shift = struct.unpack_from("<HH", content, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise self._damaged("odd sizes of sectors")
        self._size = 1 << shift
        first, _, self._cutoff, first_mini, _, first_more = struct.unpack_from("<6I", content, 48)
        self._fat = self._numbers(self._fat_sectors(first_more))
        self._mini_fat = self._numbers(self._chain(first_mini, self._fat))
        directory = b"".join(map(self._sector, self._chain(first, self._fat)))
        self._entries = [_entry(directory, place) for place in range(0, len(directory) - _ENTRY + 1, _ENTRY)]
        if not self._entries or self._entries[0].kind != _ROOT:
            raise self._damaged("no directory")
        self._top = {entry.name: entry for entry in self._children(self._entries[0])}

    def __contains__(self, name: str) -> bool:
        return name in self._top

    @property
    def has_macros(self) -> bool:
        """Whether a part of the file holds a program."""
        return any(entry.kind == _STORAGE and entry.name.lower() in _PROGRAMS for entry in self._entries)

    def stream(self, name: str) -> bytes:
        """Give a stream. Raise ParseError when it is not there."""
        entry = self._top.get(name)
        if entry is None or entry.kind != _STREAM:
            raise self._damaged(f"no {name}")
        if entry.size >= self._cutoff:
            return b"".join(map(self._sector, self._chain(entry.start, self._fat)))[: entry.size]
        small = b"".join(map(self._sector, self._chain(self._entries[0].start, self._fat)))
        pieces = (small[place * _MINI : (place + 1) * _MINI] for place in self._chain(entry.start, self._mini_fat))
        return b"".join(pieces)[: entry.size]

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        return self._content[begin : begin + self._size]

    def _numbers(self, sectors: Sequence[int]) -> Sequence[int]:
        content = b"".join(map(self._sector, sectors))
        return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])

    def _fat_sectors(self, first_more: int) -> list[int]:
        """Give the sectors of the allocation table: 109 stand in the header, the others in a chain of their own."""
        found = list(struct.unpack_from("<109I", self._content, 76))
        seen: set[int] = set()
        while first_more < _LAST and first_more not in seen:
            seen.add(first_more)
            *more, first_more = self._numbers([first_more]) or (_LAST,)
            found += more
        sectors = [number for number in dict.fromkeys(found) if number < _LAST]
        return [number for number in sectors if (number + 1) * self._size < len(self._content)]

    def _chain(self, start: int, fat: Sequence[int]) -> list[int]:
        found: list[int] = []
        number = start
        while number < len(fat):
            found.append(number)
            if len(found) > len(fat):
                raise self._damaged("a chain of sectors without an end")
            number = fat[number]
        return found

    def _children(self, root: _Entry) -> Iterator[_Entry]:
        waiting, seen = [root.child], set[int]()
        while waiting:
            number = waiting.pop()
            if number < len(self._entries) and number not in seen:
                seen.add(number)
                entry = self._entries[number]
                waiting += [entry.before, entry.behind]
                yield entry

    def _damaged(self, why: str) -> ParseError:
        return ParseError("damaged", f"not a whole file ({why})", url=self._url)


def _entry(directory: bytes, place: int) -> _Entry:
    length, kind, before, behind, child = struct.unpack_from("<HBx3I", directory, place + 64)
    start, size = struct.unpack_from("<II", directory, place + 116)
    name = directory[place : place + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    return _Entry(name, kind, before, behind, child, start, size)
