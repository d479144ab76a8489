"""The last day for comments: the day beside 意见, 反馈, 异议 or 公示, in a text that asks for them.

Applications (申报), campaigns, counts (截至) and past rounds have last days too; they are none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from policywatch.documents.days import Day, dated, day_or_none, han_number
from policywatch.documents.found import FoundDay
from policywatch.documents.page import Page
from policywatch.models import Stage
from policywatch.text import workdays_after

_ABOUT = 90
"""Characters before and after a day in which its sentence is looked at."""
_STOPS = re.compile(r"[。;!?！？]")
_COMMENTS = re.compile(r"[意异]见|反馈|异议|建议|公示|征求|回复|回执")
_OTHER_ENDS = re.compile(
    r"申报|申请|报名|推荐|参赛|报送材料|材料报送|提交材料|应聘|投稿|截至|试点期|有效期|缴费|培训|完成(?:时限|时间|期限)"
)
_TASK = re.compile(r"^[^。;,]{0,12}?前(?:应当?|须|需|要)?(?:全部|基本|全面)?(?:完成|建成|实现|启动|上线|落实)")
_PAST = re.compile(r"曾[^。]{0,12}征求|已于|此前|先后|期间[^。]{0,6}收到|共收到|前期")
_BEFORE_DAY = re.compile(
    r"^(?:[(][^()]{0,8}[)])?(?:上午|下午|中午|晚上?|当日|北京时间)*(?:\d{1,2}(?:[::时点]\d{0,2}分?)?)?(?:[(][^()]{0,8}[)])?(?:下班)?(?:[(][^()]{0,8}[)])?(?:之|以|或之|或以)?(?:前|止|截止(?!时间|日期|期限|日))"
)
_UNTIL_DAY = re.compile(
    r"(?:截止|截至|结束)(?:日期|时间|期限|日)?(?:为|是|:|到|至|于)*$|(?:延长|延期|延)(?:至|到)$|期限(?:为|至|到|:)+$|征求意见(?:至|到)$"
    r"|为期[\d一二三四五六七八九十两]{1,3}个?(?:月|日|天|周|星期),?(?:至|到)$|(?:即日|今日|之日|当日)起,?(?:至|到|-|~)+$"
)
# A notice that was changed to say that nothing is asked for any more.
_WITHDRAWN = re.compile(r"(?:已|决定|予以|现)(?:撤回|收回|终止|中止|停止)[^。]{0,30}(?:征求意见|[本该此]稿)")
_HEAD = 1500
_N = r"(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})"
_COUNTED = re.compile(
    r"(?:即日|今日|(?:发布|公布|公告|公示|刊登|登载|上网|挂网)(?:公报)?之?[次隔翌]?日)起,?(?:的|为期)?"
    rf"{_N}(?P<unit>个月|个?工作日|个?自然日|日|天)"
)
_MOST_DAYS = 366
_ZONE = "Asia/Shanghai"
# 征求意见时间延长至…: the day that counts, whatever other days the notice tells of.
_EXTENDED = re.compile(r"(?:延长|延期|顺延|推迟|延后|延)(?:至|到|为)$")
_RANGE = re.compile(r"(?:\d{1,2}[::时]\d{0,2}分?)?[〕)】]?(?:起)?,?(?:至|-|~|到|止)+[〔(【]?$")
_ASKED_THEN = re.compile(r"征求意见|公示|期间[^。;]{0,40}(?:提出|反馈|提交|发表|发送)(?:[^。;]{0,12}(?:意见|建议)|$)")
_RANGE_SAYS = re.compile(
    r"(?:公告|起止|开放)(?:期限|时间|日期|期)(?:为|:)*$|[谘咨]询期?(?:由|从|自|为|是|:)*$|(?:征求|公示|意见|反馈|征集|异议)[^。;]{0,16}(?:时间|期限|期间|日期|期)?[^。;]{0,6}(?:为|:|从|自|于|是|在)*$"
)
_PLAIN = re.compile(r"(?:公示|反馈|征求意见|意见征集)(?:截止)?(?:时间|日期|期限|期)(?:为|是|:|至|到)*$")


def comment_deadline(page: Page, stage: Stage | None, signed_on: date | None) -> FoundDay | None:
    """Find the last day for comments of a draft, plan or approval, in Shanghai and inclusive."""
    if stage not in ("draft", "plan", "approval") or _WITHDRAWN.search(page.body.text, 0, _HEAD):
        return None
    last: FoundDay | None = None
    best = 0
    for place, day in enumerate(page.days):
        earlier = page.days[place - 1] if place else None
        strength = _strength(page, day, earlier)
        if not strength or _begins_range(page, place):
            continue
        value = _dated(day, earlier if _is_range(page, earlier, day) else None, page.anchor(signed_on))
        if value is None or (page.published_on and value < page.published_on - timedelta(days=1)):
            continue
        found = FoundDay(value, page.body, day.start, day.end)
        if strength == 3:
            return found
        if strength > best:
            best, last = strength, found
    return last or _counted(page)


def _counted(page: Page) -> FoundDay | None:
    """Count a last day from the page's own: 自公告发布之日起30日内; the day that it is counted from is none of them.

    Workdays are counted where the year's holidays are known: they are decided anew each year.
    """
    if page.published_on is None:
        return None
    for found in _COUNTED.finditer(page.body.text, 0, _HEAD):
        around = _sentence(page.body.text, *found.span())
        if not _COMMENTS.search(around) or _OTHER_ENDS.search(around):
            continue
        value = _later(page.published_on, han_number(found["n"]), found["unit"])
        if value:
            return FoundDay(value, page.body, *found.span())
    return None


def _later(day: date, count: int, unit: str) -> date | None:
    if count > _MOST_DAYS:
        return None
    if "工作" in unit:
        return workdays_after(day, count, _ZONE)
    if "月" not in unit:
        return day + timedelta(days=count)
    months = day.month - 1 + count
    year, month = day.year + months // 12, months % 12 + 1
    return day_or_none(year, month, day.day) or date(year, month, monthrange(year, month)[1])


def _sentence(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _ABOUT) : start], text[end : end + _ABOUT]
    stop = _STOPS.search(after)
    return before[_last_stop(before) :] + text[start:end] + (after[: stop.start()] if stop else after)


def _strength(page: Page, day: Day, earlier: Day | None) -> int:
    """Say how surely a day is the last one for comments: 3 where they were extended to it, 2 with words about comments
    in its sentence, 1 without, 0."""
    text = page.body.text
    before = text[max(0, day.start - _ABOUT) : day.start]
    after = text[day.end : day.end + _ABOUT]
    before = before[_last_stop(before) :]
    if _EXTENDED.search(before):
        return 3
    stop = _STOPS.search(after)
    after = after[: stop.start()] if stop else after
    if earlier is not None and _is_range(page, earlier, day):
        start = text[max(0, earlier.start - _ABOUT) : earlier.start]
        start = start[_last_stop(start) :]
        says = _RANGE_SAYS.search(start) or (_ASKED_THEN.search(start + after) and not _OTHER_ENDS.search(start))
        before = start
    else:
        says = _BEFORE_DAY.search(after) or _UNTIL_DAY.search(before) or _PLAIN.search(before)
    sentence = before + after
    if not says or _PAST.search(before) or _TASK.match(after):
        return 0
    if _OTHER_ENDS.search(sentence) and not re.search(r"意见|异议|反馈", sentence):
        return 0
    return 2 if _COMMENTS.search(sentence) else 1


def _begins_range(page: Page, place: int) -> bool:
    if place + 1 >= len(page.days):
        return False
    day, later = page.days[place], page.days[place + 1]
    return later.start - day.end <= 12 and _RANGE.fullmatch(page.body.text, day.end, later.start) is not None


def _is_range(page: Page, earlier: Day | None, day: Day) -> bool:
    """Say whether a day ends what the day before it in the text begins: 12月20日至1月19日."""
    if earlier is None or day.start - earlier.end > 12:
        return False
    return _RANGE.search(page.body.text[earlier.end : day.start]) is not None


def _last_stop(text: str) -> int:
    stops = list(_STOPS.finditer(text))
    return stops[-1].end() if stops else 0


def _dated(day: Day, earlier: Day | None, anchor: date | None) -> date | None:
    """Give the day its year: its own, that of the day a range begins with, else the one next to `anchor`."""
    if day.value:
        return day.value
    if earlier is not None:
        begun = dated(earlier, anchor)
        if begun is None:
            return None
        month = day.month or begun.month
        same = day_or_none(begun.year, month, day.day)
        return same if same and same >= begun else day_or_none(begun.year + 1, month, day.day)
    return dated(day, anchor)
