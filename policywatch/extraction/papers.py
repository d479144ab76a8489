"""The titles of offices' papers, known by their last word."""

from __future__ import annotations

import re

_PAPER = re.compile(
    r".{6}(?:通知|公告|通报|通告|公示|意见|办法|决定|答复|提示|说明|声明|批复|命令|令|函)\s*$"
    r"|^关于.{6,}(?:报告|事项|启事|解释|规定|规则|名单|结果)\s*$"
)


def is_paper(line: str) -> bool:
    """Say whether a line, in Simplified characters, is the title of an office's paper: a notice, a reply, an order."""
    return _PAPER.search(line) is not None
