"""Which column of a table has the days of publication: its head says so, or those of others name other days."""

from __future__ import annotations

from lxml import etree

from policywatch.lazily import compiled_when_used

_OF_PUBLICATION = compiled_when_used(
    r"(?:发布|公布|公示|公开|发文|发表|發布|公告)(?:日期|时间|時間)|\bpubli(?:shed|cation date)|\breleased?\b"
    r"|veröffentlicht"
)
_OF_ANOTHER = compiled_when_used(
    r"成文|印发|签发|生成|施行|实施|生效|截止|到期|deadline|effective|signed|frist|entscheidung"
)


def parts_of_other_columns(row: etree._Element) -> set[etree._Element]:
    """Give what stands in those cells of a row whose heads name other days than that of publication."""
    table = next(row.iterancestors("table"), None) if row.tag == "tr" else None
    heads = next(table.iter("tr"), row) if table is not None else row
    if heads is row or len(heads) != len(row):
        return set()
    names = ["".join(head.itertext()).lower() for head in heads]
    of_publication = [bool(_OF_PUBLICATION.search(name)) for name in names]
    if any(of_publication):
        others = [not is_it for is_it in of_publication]
    else:
        others = [bool(_OF_ANOTHER.search(name)) for name in names]
    return {part for cell, is_other in zip(row, others, strict=True) if is_other for part in cell.iter()}
