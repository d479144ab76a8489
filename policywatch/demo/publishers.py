"""The five publishers of the demo's newsroom, each in the manner of a kind of site that is watched in earnest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True)
class Publisher:
    """Who publishes: `id` is that of the source in the demo's settings, `folder` where its pages stand.

    `list_path` is its list or feed. `charset` is what its pages are written in, and declare.
    """

    id: str
    name: str
    language: str
    timezone: str
    folder: str
    list_path: str
    kind: Literal["listing", "rss", "atom", "json"]
    charset: str = "utf-8"

    def article_path(self, published_at: datetime, place: int) -> str:
        """Give the path of an article's page, in the form that such sites use; `place` makes it unlike all others."""
        day, number = published_at.date(), 1_406_800 + 7 * place
        if self.id == "linjiang-office":  # TRS, which many offices use
            return f"{self.folder}/{day:%Y%m}/t{day:%Y%m%d}_{number}.html"
        if self.id == "jiangsheng-news":
            column = ("yaowen", "keji", "shehui")[place % 3]
            return f"{self.folder}/{column}/{day:%Y}/{day:%m-%d}/{number}.shtml"
        if self.id == "wanan-weekly":
            return f"{self.folder}/story/{number}"
        return f"{self.folder}/{day:%Y/%m}/{number}"


PUBLISHERS = {
    publisher.id: publisher
    for publisher in (
        Publisher(
            id="linjiang-office",
            name="临江省智能产业局",
            language="zh-Hans",
            timezone="Asia/Shanghai",
            folder="/office",
            list_path="/office/tzgg/index.html",
            kind="listing",
            charset="gbk",
        ),
        Publisher(
            id="jiangsheng-news",
            name="江声新闻网",
            language="zh-Hans",
            timezone="Asia/Shanghai",
            folder="/jiangsheng",
            list_path="/jiangsheng/rss.xml",
            kind="rss",
        ),
        Publisher(
            id="policy-lantern",
            name="Policy Lantern",
            language="en",
            timezone="Europe/London",
            folder="/lantern",
            list_path="/lantern/atom.xml",
            kind="atom",
        ),
        Publisher(
            id="fernost-notizen",
            name="Fernost-Notizen",
            language="de",
            timezone="Europe/Berlin",
            folder="/notizen",
            list_path="/notizen/feed.json",
            kind="json",
        ),
        Publisher(
            id="wanan-weekly",
            name="灣岸週報",
            language="zh-Hant",
            timezone="Asia/Taipei",
            folder="/wanan",
            list_path="/wanan/news",
            kind="listing",
        ),
    )
}
