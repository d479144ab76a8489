"""A made-up alert, so that a test message shows what an alert looks like."""

from __future__ import annotations

from datetime import datetime

from policywatch.models import Alert, Article, Hit, Match
from policywatch.text import utc_text

_TITLE = "关于《示例大模型服务管理办法（征求意见稿）》公开征求意见的通知"
_BODY = "这是一则示例：某部门就示例大模型服务管理办法公开征求意见。"
_WORD = "大模型"


def sample(now: datetime) -> Alert:
    """Give an alert of a page that does not exist, found and published at `now` (UTC)."""
    at = _BODY.find(_WORD)
    article = Article(
        seq=0,
        id="0" * 16,
        url="https://example.org/test",
        title=_TITLE,
        body=_BODY,
        body_from="page",
        language="zh-Hans",
        source_id="test",
        published_at=utc_text(now),
        published_on=utc_text(now)[:10],
        published_precision="minute",
        modified_at=None,
        first_seen_at=utc_text(now),
        gone_at=None,
        story_id="0" * 16,
        problem="",
    )
    match = Match("Test", f"~{_WORD}", (Hit("body", at, at + len(_WORD), f"~{_WORD}"),))
    return Alert("0" * 16, "Test", "", "news", "", "owed", now, article, match, "Test source")
