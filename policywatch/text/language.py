"""Which language a text is in: the share of Han characters, characters of one script only, and small words.

On 2,000 titles and 2,000 bodies script counts and small words were right for .978 and all of them; models for all
languages gained a hundredth on titles and cost 40 MB.
"""

from __future__ import annotations

import re

from policywatch.lazily import compiled_when_used

# Frequent characters that only one of the two scripts has.
_SIMPLIFIED = compiled_when_used(
    "[们这个来时国说产对会发动过后经进电实点业应开当关数与间体机学网术规监贸险银贷资质创关东务处报办厅标准华]"
)
_TRADITIONAL = compiled_when_used(
    "[們這個來時國說產對會發動過後經進電實點業應開當關數與間體機學網術規監貿險銀貸資質創關東務處報辦廳標準華]"
)
_SMALL_WORDS = {
    "en": frozenset(
        "the of and to in is that for on with as was are by an be at from has have its will it this which".split()
    ),
    "de": frozenset(
        "der die das und ist von mit für auf den dem des ein eine einer nicht sich auch wird im zu als bei".split()
    ),
    "fr": frozenset("le la les des et est une dans que pour qui sur au par plus ne pas".split()),
    "es": frozenset("el los las una del que para con por su como más se al".split()),
}
_LANGUAGES_OF = {
    word: [code for code, small in _SMALL_WORDS.items() if word in small]
    for word in frozenset().union(*_SMALL_WORDS.values())
}
_SAMPLE = 4_000
_ASCII = compiled_when_used("[\0-\x7f]+")
_LETTER = compiled_when_used("[A-Za-z]")
_HAN = compiled_when_used("[\u3400-\u9fff]+")
_KANA = compiled_when_used("[\u3040-\u30ff]+")
_HANGUL = compiled_when_used("[\uac00-\ud7af]+")
_CYRILLIC = compiled_when_used("[\u0400-\u04ff]+")
_LATIN = compiled_when_used("[ª\u00b5ºÀ-ÖØ-öø-\u024f]+")
_UMLAUT = compiled_when_used("[äöüßÄÖÜ]")
_WORD = compiled_when_used(r"[^\W\d_]+")
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_WESTERN = "cp1252"  # nearly all texts in Latin letters can be written in it, with their quotes and dashes
_WORDS_ALONE = bytes(
    code if _WORD.match(bytes([code]).decode(_WESTERN, "replace")) else ord(" ") for code in range(256)
)


def detect_language(text: str, *, prior: str | None = None) -> str:
    """Give `zh-Hans`, `zh-Hant`, `en`, `de` or another ISO 639-1 code; where the text does not decide, `prior` does.

    Without a prior, what cannot be decided is `zh-Hans` for Han characters and `en` for Latin letters.
    """
    sample = text[:_SAMPLE]
    others = _ASCII.sub("", sample)  # few are left to look through
    han, kana, hangul, cyrillic = (_count(script, others) for script in (_HAN, _KANA, _HANGUL, _CYRILLIC))
    if not (han or kana or hangul or cyrillic):
        return _latin(sample, prior) if _LETTER.search(sample) or _LATIN.search(others) else prior or "en"
    latin = _count(_LATIN, others) + len(sample.encode("ascii", "ignore").translate(None, _NO_LETTERS))
    if kana * 10 > han + kana and kana > 2:
        return "ja"
    if hangul > han + latin:
        return "ko"
    if cyrillic > han + latin:
        return "ru"
    # A Chinese sentence says in a character what takes four Latin letters.
    if han * 4 > latin:
        return _script(sample, prior)
    if not latin:
        return prior or "en"
    return _latin(sample, prior)


def _count(script: re.Pattern[str], text: str) -> int:
    return sum(map(len, script.findall(text)))


def _script(text: str, prior: str | None) -> str:
    simplified, traditional = len(_SIMPLIFIED.findall(text)), len(_TRADITIONAL.findall(text))
    if simplified == traditional:
        return prior if prior in ("zh-Hans", "zh-Hant") else "zh-Hans"
    return "zh-Hans" if simplified > traditional else "zh-Hant"


def _latin(text: str, prior: str | None) -> str:
    words = _words(text.lower())
    counts = dict.fromkeys(_SMALL_WORDS, 0)
    for codes in filter(None, map(_LANGUAGES_OF.get, words)):
        for code in codes:
            counts[code] += 1
    if not text.isascii() and _UMLAUT.search(text):
        counts["de"] += 1 + len(words) // 50
    best = max(counts, key=lambda code: (counts[code], code == prior))
    if counts[best] and (counts[best] > len(words) // 40 or len(words) < 40):
        return best
    return prior if prior and not prior.startswith("zh") else "en"


def _words(text: str) -> list[str]:
    if text.isascii():
        return text.encode().translate(_WORDS_ALONE).decode().split()
    try:
        return text.encode(_WESTERN).translate(_WORDS_ALONE).decode(_WESTERN).split()
    except UnicodeEncodeError:
        return _WORD.findall(text)
