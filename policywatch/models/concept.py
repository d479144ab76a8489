"""A concept: one idea with its forms in Chinese, English and German."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Concept:
    """One idea. `forms` maps a language (`zh-Hans`, `zh-Hant`, `en`, `de`) to its words for it.

    `broad` says that it is too general to alert on alone. `wide` are forms that also mean other things; they are not
    looked for. `broader` is the id of the concept that includes this one.
    """

    id: str
    forms: Mapping[str, tuple[str, ...]] = field(hash=False)
    category: str = ""
    broader: str = ""
    broad: bool = False
    wide: tuple[str, ...] = ()
    note: str = ""

    def all_forms(self) -> tuple[str, ...]:
        """Give every form of every language once."""
        return tuple(dict.fromkeys(form for forms in self.forms.values() for form in forms))
