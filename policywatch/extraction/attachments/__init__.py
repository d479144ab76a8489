"""What is attached to a page: which links are attachments, and the text of PDF, DOCX, XLSX and OFD files. Pure."""

from policywatch.extraction.attachments.links import attachments_of
from policywatch.extraction.attachments.reading import read_attachment

__all__ = ["attachments_of", "read_attachment"]
