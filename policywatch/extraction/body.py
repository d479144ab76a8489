"""The text of an article, found by general readers that check each other.

For German and English trafilatura in its precise mode is best. For Chinese no reader is: of trafilatura, readability
and gne the text is taken that agrees most with the others, and the third is asked only when the first two differ.
Where a page says by the name of an element what its text is (the CMS families of government sites, WeChat), that is it.
"""

from __future__ import annotations

import copy
import re
from collections import Counter
from contextlib import suppress

from policywatch.extraction.tree import Element, is_too_deep, lines, parse, select

SLOW_READERS_UP_TO = 1_200_000
"""Characters of a page that the general readers are given: trafilatura took 23 s for one of 3 MB."""
AGREED = 0.9
# Elements that hold nothing but the text, in the CMS families of government sites; WeChat hides its own by style.
_NAMED = (
    "#js_content", "#UCAP-CONTENT", ".TRS_UEDITOR", ".TRS_Editor", "#zoom", "#con_con", ".pages_content", "#BodyLabel",
    "#Zoom", ".article_content .TRS_PreAppend", "div.art-con", "#rm_txt_zw", "#ozoom", "#detailContent",
)  # fmt: skip
_LITTER = (
    "script, style, noscript, template, nav, footer, aside, form, iframe, button, select",
    "[class*=comment i], [id*=comment i], [class*=related i], [class*=recommend i], [class*=share i]",
    "[class*=breadcrumb i]",
    "[class*=sidebar i], [class*=copyright i], [class*=editor-info i], [class*=hot-news i]",
)
_TOKEN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]|[^\W\u3400-\u9fff_]+")
_INDEX_LABEL = re.compile(
    r"(索引号|发文字号|文号|发文机关|发文单位|发布机构|成文日期|发布日期|生成日期|主题分类|主题词|标题|公开方式|有效性|信息分类|分类|公文种类)"
    r"[:：]?"
)


def body_of(tree: Element, text: str, url: str, language: str, title: str) -> str:
    """Give the text of the article, one paragraph a line; empty when there is none. `text` is the page's source."""
    named = _named(tree)
    if named:
        return named
    candidates: list[str] = []
    if len(text) <= SLOW_READERS_UP_TO and not is_too_deep(tree):
        readers = (_trafilatura, _readability, _gne) if language.startswith("zh") else (_trafilatura,)
        for reader in readers:
            candidates.append(reader(text, url))
            if len(candidates) == 2 and _agreement(*candidates) >= AGREED:
                break
    candidates = [candidate for candidate in candidates if candidate]
    if not candidates:
        candidates = [_densest(tree)]
    return _tidy(_most_agreed(candidates), title)


def index_of(tree: Element) -> tuple[tuple[str, str], ...]:
    """Give the rows of a government index table (索引号, 发文字号 …), labels without blanks and colons."""
    rows: list[tuple[str, str]] = []
    for table in tree.iter("table", "ul", "dl"):
        if len(rows) > 40:
            break
        cells = [cell for line in lines(table)[:60] for cell in line.split("\t")]
        labels = [number for number, cell in enumerate(cells) if _is_label(cell)]
        if len(labels) < 3:
            continue
        for number in labels:
            label, _, rest = re.sub(r"[\s　]+", "", cells[number]).replace("：", ":").partition(":")
            value = rest or (cells[number + 1] if number + 1 < len(cells) and number + 1 not in labels else "")
            if value and (label, value) not in rows:
                rows.append((label, value))
        break
    return tuple(rows)


def _is_label(cell: str) -> bool:
    return bool(_INDEX_LABEL.match(re.sub(r"[\s　]+", "", cell)[:8]))


def _named(tree: Element) -> str:
    for selector in _NAMED:
        found = select(tree, selector)
        if not found:
            continue
        # Nested two or three deep on some sites: the outermost holds them all.
        outer = [element for element in found if not any(other in found for other in element.iterancestors())]
        body = "\n".join(line for element in outer[:10] for line in lines(element, skip=_index_tables(element)))
        if len(body) >= 10:  # "the meeting is postponed" is an article
            return body
    return ""


def _index_tables(element: Element) -> list[Element]:
    return [table for table in element.iter("table") if sum(map(_is_label, " ".join(lines(table)).split())) >= 3]


def _trafilatura(text: str, url: str) -> str:
    from trafilatura import bare_extraction

    with suppress(Exception):  # a reader that stumbles gives nothing; the others, or our own, remain
        document = bare_extraction(
            text, url=url, favor_precision=True, include_comments=False, with_metadata=False, include_tables=True
        )
        return getattr(document, "text", None) or ""
    return ""


def _readability(text: str, url: str) -> str:
    from readability import Document

    with suppress(Exception):
        summary = parse(Document(text, url=url).summary(html_partial=True))
        return "\n".join(lines(summary)) if summary is not None else ""
    return ""


def _gne(text: str, url: str) -> str:
    from gne import GeneralNewsExtractor

    with suppress(Exception):
        return str(GeneralNewsExtractor().extract(text).get("content") or "")
    return ""


def _densest(tree: Element) -> str:
    """Give the block that holds the most text outside links: simple, quick, and always an answer."""
    tree = copy.deepcopy(tree)
    for selector in _LITTER:
        for element in select(tree, selector):
            if element.getparent() is not None and element.tag not in ("html", "body"):
                element.drop_tree()
    weights: Counter[Element] = Counter()
    for paragraph in list(tree.iter("p", "div", "td", "section", "article", "li", "br"))[:20_000]:
        own = paragraph.text or ""
        own += "".join(child.tail or "" for child in paragraph) + (
            paragraph.tail or "" if paragraph.tag == "br" else ""
        )
        length = len(own.strip())
        if length < 8:
            continue
        parent = paragraph.getparent()
        for share, ancestor in zip(
            (1.0, 0.6, 0.3), (paragraph, parent, parent.getparent() if parent is not None else None), strict=True
        ):
            if ancestor is not None:
                weights[ancestor] += int(length * share * 10)
    body = tree.find("body")
    best = max(weights, key=lambda element: weights[element], default=body if body is not None else tree)
    return "\n".join(lines(best))


def _most_agreed(candidates: list[str]) -> str:
    """Give the candidate that agrees most with the others; of two, the longer unless it is more than twice as long."""
    if len(candidates) == 1:
        return candidates[0]
    if len(candidates) == 2:
        short, long = sorted(candidates, key=len)
        return long if len(long) <= 2 * len(short) else short if len(short) > 200 else long
    return max(
        candidates,
        key=lambda one: sum(_agreement(one, other) for other in candidates if other is not one) + len(one) * 1e-9,
    )


def _agreement(one: str, other: str) -> float:
    """Give the F1 of two texts as bags of characters (Han) and words."""
    a, b = Counter(_TOKEN.findall(one)), Counter(_TOKEN.findall(other))
    shared = sum((a & b).values())
    return 2 * shared / (sum(a.values()) + sum(b.values())) if shared else 0.0


def _tidy(body: str, title: str) -> str:
    """Fold the lines, and drop a first line that only repeats the title."""
    kept = [" ".join(line.split(" ")).strip() for line in body.split("\n")]
    kept = [line for line in kept if line]
    if len(kept) > 1 and re.sub(r"\W+", "", kept[0]) == re.sub(r"\W+", "", title):
        kept = kept[1:]
    return "\n".join(kept)
