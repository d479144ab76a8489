"""The text of PDF files, with pdfminer.six.

Of two readers it reads Chinese better: pypdf is three times as fast, but gives other characters for GBKp-EUC-H and
for fonts with Adobe-GB1 numbers and no table back to Unicode, which the typesetting of ministries leaves out.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from itertools import islice
from typing import Any

from policywatch.errors import ParseError
from policywatch.extraction.tree import fold

MOST_PAGES = 500
"""Pages of which the text is read, from the first; a page takes 10 to 20 ms, and a worker has 20 s."""
_HAN_FROM, _HAN_TO = "\u2e80", "\uffef"


def pdf_text(content: bytes, name: str) -> tuple[str, str]:
    """Give the text of a PDF file, a paragraph a line, and what of it was not read.

    Raise ParseError when it is encrypted, damaged or a scan.
    """
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed

    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    paragraphs: list[str] = []
    pages, is_more = 0, False
    try:
        layouts = _layouts(content)
        for page in islice(layouts, MOST_PAGES):
            pages += 1
            paragraphs += [text for box in _boxes(page) for text in _paragraphs(box)]
        is_more = next(layouts, None) is not None
    except MemoryError:
        raise
    except (PDFPasswordIncorrect, PDFEncryptionError, PDFTextExtractionNotAllowed) as exc:
        raise ParseError("encrypted", "the file asks for a password", url=name) from exc
    except Exception as exc:  # pdfminer raises whatever a broken file leads it to; what was read before stands
        if not paragraphs:
            raise ParseError("damaged", f"the PDF cannot be read ({type(exc).__name__})", url=name) from exc
    if not paragraphs:
        raise ParseError("no text", f"a PDF of {pages} pages without text: scanned", url=name)
    return "\n".join(paragraphs), f"only the first {MOST_PAGES} pages were read" if is_more else ""


def _layouts(content: bytes) -> Iterator[Any]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LAParams

    return extract_pages(io.BytesIO(content), maxpages=MOST_PAGES + 1, laparams=LAParams(all_texts=True))


def _boxes(page: Any) -> Iterator[Any]:
    from pdfminer.layout import LTFigure, LTTextBox

    stack = list(reversed(list(page)))
    while stack:
        element = stack.pop()
        if isinstance(element, LTTextBox):
            yield element
        elif isinstance(element, LTFigure):
            stack.extend(reversed(list(element)))


def _paragraphs(box: Any) -> Iterator[str]:
    """Give the paragraphs of a box: a line that reaches its right edge goes on in the next."""
    text = ""
    goes_on = False
    for line in box:
        words = fold(line.get_text().replace("\n", " ").replace("\t", " "))
        if not words:
            continue
        if goes_on and text:
            both_han = _HAN_FROM <= text[-1] <= _HAN_TO and _HAN_FROM <= words[0] <= _HAN_TO
            text += words if both_han else f" {words}"
        else:
            if text:
                yield text
            text = words
        goes_on = line.x1 > box.x1 - 1.5 * line.height
    if text:
        yield text
