"""Messages put together from fields of words: what is meant, what became of it, and that it is said to the reader.

No list of whole sentences is ever complete: `the story isn't here` and `das Dokument ist nicht mehr online` name a
thing of the site's and say that it is lost. Such words stand in articles, too; they count only on short pages that
neither have a day nor are an office's paper, and a wall's only where it speaks to the reader.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from policywatch.extraction.walls import FREE
from policywatch.extraction.wording import any_of


class Fields(NamedTuple):
    """A label, the fields of which a sentence must have a word each to be its message, and what says the opposite."""

    label: str
    fields: tuple[re.Pattern[str], ...]
    opposite: re.Pattern[str] | None = None

    def are_in(self, sentence: str) -> bool:
        """Say whether a sentence has a word of each field."""
        if len(sentence) > _LONGEST or not all(field.search(sentence) for field in self.fields):
            return False
        return not (self.opposite and self.opposite.search(sentence))


_LONGEST = 200
"""Characters of a sentence that may be a message."""
TO_READERS = re.compile(
    r"您|抱歉|对不起|阁下|哎呀|糟糕|\b(?:you|your|you['’]re|we['’]re|please|sorry|w?h?oops|hoppla)\b"
    r"|(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b|\b(?:Bitte|bitte|leider|Leider|uns)\b"
    r"|^\W*[A-Z]\w+n Sie\b",
)
"""What speaks to the visitor of a page, not of somebody."""
ASKS = re.compile(
    r"您|请(?!求)|立即|本文|此文|该文|本篇|剩余|阁下"
    r"|\b(?:[Yy]ou|[Yy]our|[Pp]lease|[Tt]his (?:article|story|report|content))\b"
    r"|(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b|^\W*[A-Z]\w+n Sie\b|\b[Jj]etzt\b"
    r"|\b[Dd]iese[nrs]? (?:Artikel|Text|Beitrag|Inhalt)\b"
)
"""What speaks to a reader of the text before her."""

FIELDS: tuple[Fields, ...] = (
    Fields(
        "challenge",
        (
            any_of(r"""
                访问|请求|存取|造访|连线|连接|流量|环境|浏览器|操作|行为|机器人|真人|人机|网络|网路|爬虫|自动程序|自动程式
                \b(?:requests?|access|visit|traffic|activity|connections?|browser|robots?|bots?|human|session|network)\b
                \b(?:behaviou?r|person|ip|visits?|vpn|proxy)\b
                \b(?:anfragen?|zugriff\w*|verbindung|browser|roboter|bot|mensch|aktivität\w*|netzwerk|ip-adresse)\b
            """),
            any_of(r"""
                验证|校验|识别|拦截|阻断|封禁|禁止|拒绝|限制|异常|频繁|可疑|攻击|检测|侦测|安全检查|暂停
                \b(?:verif\w+|confirm\w*|prove|block\w*|denied|rejected|stopped|limited|suspended|unusual|suspicious|odd)\b
                \b(?:flagged|tell (?:whether|if)|intercept\w*)\b
                \b(?:unauthori[sz]ed|malicious|automated|detected|protect\w*|check\w*|refused|restricted|secur\w+)\b
                \b\w*(?:bestätig|prüf|gesperrt|sperr|blockier|verweiger|eingeschränkt|ungewöhnlich|verdächtig)\w*
                \b(?:abgelehnt|automatisiert\w*|schützen|kein (?:bot|roboter))\b
            """),
            any_of(r"""
                您|你|请|阁下
                \b(?:you|your|you're|please|detected|we|we've)\b
                \b(?:sie|ihr|ihre\w?|bitte)\b
            """),
        ),
    ),
    Fields(
        "not found",
        (
            any_of(r"""
                页面|网页|网址|链接|连结|文章|内容|新闻|稿件|帖子|栏目|专题|信息|资讯|文档|文件|视频|资源|资料
                账号|帐号|公众号|地址
                \b(?:pages?|article|content|link|story|post|resource|document|file|url|web ?address|publication)\b
                \b(?:item|entry|address|release|nothing|anything|video|report|what you|it looks like|looking for)\b
                \b(?:seite|inhalte?|artikel|beitrag|adressen?|dokument|link|meldung|pressemitteilung|datei|video)\b
                \b(?:internetseite|webseite|webadresse|url|verweis)\b
            """),
            any_of(r"""
                不存在|找不到|未找到|没有找到|无法找到|不见了|走丢|走失|飞走|丢失|遗失|迷路
                (?:未能|无法|不能|不可)(?:显示|查看|打开|开启|访问|浏览|读取)|(?:已不|不)在(?:这里|此|线)
                (?:已|被|经|遭)[^，。]{0,6}(?:删除|移除|移走|下架|下线|撤回|撤销|撤稿|撤下|屏蔽|过期|失效|停用|关闭|迁移|调整|合并|归档)
                失效|过期|无效|停用|不再(?:提供|展示|开放)|更名|未发布|查无|(?:仅自己|不)可见|审核中|有误
                \b(?:not|n[o'’]t|never|no longer|cannot)\b.{0,20}\b(?:found|find|available|exist|here|online|valid)\b
                \b(?:outdated|old (?:link|address|bookmark)|previous (?:web)?site)\b
                \b(?:missing|gone|expired|removed|deleted|moved|renamed|retired|withdrawn|archived|unpublished|broken|superseded)\b
                \b(?:taken (?:down|offline)|unavailable|can['’]?t (?:be )?(?:find|found))\b
                \bnicht (?:mehr )?(?:\w+ ){0,2}(?:gefunden|auffindbar|finden|verfügbar|online|vorhanden|bekannt)
                \bnicht (?:mehr )?(?:\w+ ){0,2}(?:erreichbar|abrufbar|existier\w*)
                \b(?:existiert|gibt es) (?:\w+ ){0,2}nicht
                \b(?:entfernt|gelöscht|verschoben|archiviert|depubliziert|umbenannt)\b
                \b(?:ungültig|veraltet\w*|unbekannt|abgelaufen|geändert)\b|aus dem (?:angebot|netz) genommen
            """),
        ),
    ),
    Fields(
        "error",
        (
            any_of(r"""
                系统|网站|网页|页面|平台|服务|服务器|伺服器|程序|数据|资料
                \b(?:servers?|(?:web)?site|service|systems?|page|something|things|platform|portal|application)\b
                \b(?:server|webseite|internetseite|internetauftritt|seite|portal|dienst|system|angebot|etwas|plattform)\b
            """),
            any_of(r"""
                维护|升级|故障|异常|繁忙|忙碌|出错|错误|失败|崩溃|开小差|维修|抢修|改版|调试|超时|无响应|不可用
                \b(?:broke|broken|trouble|faults?|down|offline|maintenance|errors?|failed|wrong|crash\w*|upgrad\w*|overloaded)\b
                \b(?:unavailable|not available|not responding|problems?|hiccup)\b
                \b\w*(?:wartung|umbau|störung|fehler|überlast)\w*|\b(?:schief|offline|nicht (?:verfügbar|erreichbar))\b
            """),
            any_of(r"""
                稍[后候等]|再试|重试|刷新|重新整理|重新载入|尽快|敬请(?:谅解|期待)|敬请|耐心|联系管理员|即将(?:恢复|开放|上线)|不便
                \b(?:shortly|soon|in a (?:few|moment|minute)|minutes?|later|again|notified|working on)\b
                \b(?:inconvenience|patien\w+|be back|within the hour)\b
                \b(?:kürze|gleich|bald|später|erneut|verständnis|geduld|minuten)\b
            """),
        ),
    ),
    Fields(
        "login",
        (
            any_of(r"""
                会员|订阅|付费|购买|登录|登入|登陆|注册|解锁|VIP|开通|(?<![a-z])APP(?![a-z])|客户端
                \b(?:premium|pro|plus|plan|free (?:articles?|stories))\b
                \b(?:subscri\w+|members?(?:hip)?|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|regist\w+|account|trial)\b
                \b\w*(?:abo|abonnement|abonnent\w*|abonnier\w*|anmeld\w*|registrier\w*|einlogg\w*|mitglied\w*|zugang\w*|konto)\b
            """),
            any_of(r"""
                阅读|查看|浏览(?!器)|观看|全文|本文|此文|本篇|内容|文章|继续|畅读
                \b(?:read|reading|view|access|continue|articles?|stor(?:y|ies)|reports?|content|unlimited|download)\b
                \b(?:lesen|weiterlesen|frei(?:schalten)?|zugriff|artikel|inhalte?|texte?|beitrag|beiträge|weiter)\b
            """),
            ASKS,
        ),
        FREE,
    ),
)  # fmt: skip

CONSENT = Fields(
    "login",
    (
        any_of(r"""
            \b(?:ads?|advertis\w+|cookies?|identifiers?|tracking|werbung|anzeigen|datenschutz|dienste|geräte?)\b|广告
        """),
        any_of(r"""
            \b(?:consent|agree|accept|allow|choices?|einverst\w+|zustimm\w*|einwillig\w*|akzeptier\w*)\b|同意|接受
        """),
        TO_READERS,
    ),
)
"""What walls of consent say, in several sentences of one paragraph."""

THINGS = next(one for one in FIELDS if one.label == "not found").fields[0]
"""What a site may have lost."""
