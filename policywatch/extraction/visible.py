"""The visible lines of a whole page, written by libxslt: a tenth of the time that a walk in Python takes.

The rules are those of `tree.lines`, which reads parts of a page; a small part is read sooner there.
"""

from __future__ import annotations

from lxml import etree

from policywatch.extraction.tree import BLOCKS, INVISIBLE, SKIPPED, Element, fold_blanks, lines

_BREAK, _CELL = "\ufdd0", "\ufdd1"
"""Noncharacters (Unicode Standard, section 23.7), which no text has, for what breaks and tabs of the source are not."""
_STYLESHEET = f"""
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:output method="text" encoding="utf-8"/>
<xsl:template match="/"><xsl:apply-templates select="*[1]"/></xsl:template>
<xsl:template match="{"|".join(sorted(SKIPPED))}"/>
<xsl:template match="{"|".join(sorted(BLOCKS - {"pre"}))}">
  <xsl:text>{_BREAK}</xsl:text><xsl:apply-templates/><xsl:text>{_BREAK}</xsl:text>
</xsl:template>
<xsl:template match="br"><xsl:text>{_BREAK}</xsl:text><xsl:apply-templates/></xsl:template>
<xsl:template match="td|th"><xsl:apply-templates/><xsl:text>{_CELL}</xsl:text></xsl:template>
<xsl:template match="pre">
  <xsl:text>{_BREAK}</xsl:text>
  <xsl:apply-templates select="node()[1]" mode="preformatted"/>
  <xsl:apply-templates select="node()[position() &gt; 1]"/>
  <xsl:text>{_BREAK}</xsl:text>
</xsl:template>
<xsl:template match="*" mode="preformatted"><xsl:apply-templates select="."/></xsl:template>
<xsl:template match="text()" mode="preformatted">
  <xsl:value-of select="translate(., '&#10;&#9;', '{_BREAK}{_CELL}')"/>
</xsl:template>
</xsl:stylesheet>
"""
_WRITTEN = etree.XSLT(etree.XML(_STYLESHEET.encode()), access_control=etree.XSLTAccessControl.DENY_ALL)


def written(tree: Element) -> bytes:
    """Give the visible text of a page in UTF-8, with marks of ours for its breaks and cells."""
    try:
        return bytes(_WRITTEN(tree))  # as `str`, lxml looks for an XML declaration in it
    except etree.XSLTError:  # nested deeper than libxslt goes
        return _BREAK.join(lines(tree)).replace("\t", _CELL).encode("utf-8", "replace")


def lines_of(text: str) -> list[str]:
    """Give what `written` wrote, a line for each paragraph, list item and table row (cells by tabs)."""
    text = text.replace("\t", " ").replace(_CELL, "\t")
    for character in INVISIBLE:
        if character in text:
            text = text.replace(character, "")
    lines_shown = filter(None, map(str.strip, text.split(_BREAK)))
    # Most lines have but single blanks, the only ones that are printable.
    return [line if line.isprintable() and "  " not in line else fold_blanks(line) for line in lines_shown]
