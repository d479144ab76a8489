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
    r"您|抱歉|对不起|阁下|[哎啊唉]呀|糟糕|\b(?:you|your|you['’]re|we['’]re|please|sorry|w?h?oops|hoppla)\b"
    r"|(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b|\b(?:Bitte|bitte|leider|Leider|uns)\b"
    r"|^\W*[A-Z]\w+n Sie\b",
)
"""What speaks to the visitor of a page, not of somebody."""
ASKS = re.compile(
    r"您|请(?!求)|立即|本文|此文|该文|本篇|[本此]内容|剩余|阁下"
    r"|\b(?:[Yy]ou|[Yy]our|[Pp]lease|[Tt]his (?:article|story|report|content))\b"
    r"|(?<=[\wäöüß,] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b|^\W*[A-Z]\w+n Sie\b|\b[Jj]etzt\b"
    r"|\b[Dd]iese[nrs]? (?:Artikel|Text|Beitrag|Inhalt)(?:e?s)?\b"
)
"""What speaks to a reader of the text before her."""

_THINGS = r"""
    页面|网页|网址|链接|连结|文章|内容|新闻|稿件|帖子|栏目|专题|信息|资讯|文档|文件|视频|资源|资料
    账号|帐号|公众号|地址
    \b(?:pages?|article|content|link|story|post|resource|document|file|url|web ?address|publication)\b
    \b(?:item|issue|entry|address|release|nothing|anything|video|report|what you|it looks like|looking for)\b
    \b(?:seite|inhalte?|artikel|beitrag|adressen?|dokument|link|meldung|pressemitteilung|datei|video)\b
    \b(?:internetseite|webseite|webadresse|url|verweis)\b
"""
THINGS = any_of(_THINGS)
"""What a site may have lost."""

FIELDS: tuple[Fields, ...] = (
    Fields(
        "challenge",
        (
            any_of(r"""
                访问|请求|存取|造访|连线|连接|流量|环境|浏览器|操作|行为|机器人|真人|人机|网络|网路|网域|爬虫
                自动化?(?:程序|程式|工具)
                (?<![a-z])(?:IP|VPN)(?![a-z])|代理|地区|境[内外]|大陆|目录|账号|帐号|文字|字符|图中|安全|滑[块动至]
                防护规则
                \b(?:requests?|access|visit|traffic|activity|connections?|browser|robots?|bots?|human|session)\b
                \b(?:visitors?)\b
                \b(?:network|behaviou?r|person|ip|visits?|vpn|proxy|region|country|location|directory|automation)\b
                \b(?:everything|address)\b
                \b(?:anfragen?|zugriffe?|verbindung|browser|roboter|bot|mensch|aktivität\w*|netzwerk)\b
                \b(?:ip-adresse|abrufe?)\b
                \b(?:land|region|verzeichnis|rätsel)\b
            """),
            any_of(r"""
                验证|校验|识别|拦截|阻断|阻挡|封[禁锁停]|屏蔽|黑名单|禁止|拒绝|限制|异常|频繁|可疑|攻击|检测|侦测
                安全检查|暂[停不]
                仅[限允能]|证明|点选|上限|无权|没有权限|受限|排队|过多|勾选|依次|拖动|按住|滑动|自动化|风险|威胁
                提交后|点击提交|批量
                违规
                \b(?:verif\w+|confirm\w*|prove|block\w*|denied|rejected|stopped|limited|suspended|unusual\w*)\b
                \b(?:suspicious|odd)\b
                \b(?:flagged|tell (?:whether|if)|intercept\w*|banned|permission|allowed|threats?|too many)\b
                \b(?:slow down|illegal)\b
                \b(?:unauthori[sz]ed|malicious|automated|detected|protect\w*|check\w*|refused|restricted|secur\w+)\b
                \bturn off\b|\b(?:not|un)[ -]?available\b|\bwithin\b
                \b\w*(?:bestätig|prüf|gesperrt|sperr|blockier|verweiger|eingeschränkt|ungewöhnlich|verdächtig)\w*
                \b(?:abgelehnt|abgewiesen|automatisiert\w*|schützen|kein (?:bot|roboter)|verwehrt|beschränkt)\b
                \b(?:gestattet|zu viele)\b
                \b(?:berechtigung\w*|kontrollier\w*|nicht (?:verfügbar|abrufbar)|lösen)\b
            """),
            any_of(r"""
                您|你|请|阁下|本(?:站|网站|系统|服务|页|栏目)|该网站|检测到|侦测到|即可继续
                \b(?:you|your|you're|please|detected|we|we've|our|let['’]s|this (?:site|page|server|website))\b
                \b(?:sie|ihr|ihre\w?|bitte|wir|uns|unsere\w?|diese\w?)\b
            """),
        ),
    ),
    Fields(
        "shell",
        (
            any_of(r"""
                javascript|脚本|浏览器|\bbrowser\b
            """),
            any_of(r"""
                启用|开启|允许|不支[持援]|未支[持援]|禁用|版本|升级|更换
                \b(?:enabled?|disabled|(?:not|un|no longer) ?supported|upgrade|update|outdated|modern)\b
                \b(?:not available|need(?:ed|s)?|requires?)\b
                \b(?:aktivier\w*|deaktiviert|benötigt|erforderlich|veraltet\w*|unterstützt|schalten|eingeschaltet)\b
            """),
        ),
        any_of(r"""
            cookies|验证|安全|\b(?:verif\w+|human|bots?|roboter|support id)\b
        """),
    ),
    Fields(
        "shell",
        (
            any_of(r"""
                跳转|转址|重新导向|重定向|即将离开|新(?:的)?(?:域名|网址|网站)|\bredirect\w*|\bweiter(?:ge)?leite\w*
            """),
            any_of(r"""
                您|请|正在|即将|自动|点击|\b(?:you|automatically|new|shortly|now|please|sie|automatisch|gleich|neue)\b
            """),
        ),
    ),
    Fields(
        "login",
        (
            any_of(r"""
                会员|订阅|付费|购买|登录|登入|登陆|注册|解锁|VIP|开通|(?<![a-z])APP(?![a-z])|客户端|公众号|权限|用户组
                试读
                密码|好友|免费(?:文章|阅读|额度)
                \b(?:premium|pro|plus|paket|plan|free (?:articles?|stories)|password|institution\w*)\b
                \b(?:library card|unlock|paid|join|credentials|sso)\b
                \b(?:subscri\w+|members?(?:hip)?|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|regist\w+|account|trial)\b
                \b\w*(?:abo|abonnement|abonnent\w*|abonnier\w*|anmeld\w*|registrier\w*|einlogg\w*|mitglied\w*)\b
                \b\w*(?:zugang\w*|konto)\b
                \b(?:passwort|nötigen rechte|adblocker|werbeblocker)\b
            """),
            any_of(r"""
                阅读|查看|浏览(?!器)|观看|全文|正文|本文|此文|本篇|内容|文章|继续|畅读|可读|读完|可见|访问密码
                \b(?:read|reading|view|access|continue|articles?|stor(?:y|ies)|reports?|content|unlimited)\b
                \b(?:download|posts?|analysis|open)\b
                \b(?:lesen|weiterlesen|frei(?:schalten)?|zugriff|artikel|inhalte?|texte?|beitrag|beiträge)\b
                \b(?:weiter|seite|zuzugreifen|dokumente)\b
            """),
            any_of(ASKS.pattern + r"""
                此处|以下|即可|(?:登[录入]|注册|订阅|购买|付费)(?:后|继续)|后(?:查看|阅读)|该文|该内容|仅[对限供]
                未登[录入]|已失效|剩余
                \b(?:become|join now|want to|must|this (?:page|post|site))\b
                \b(?:for (?:paid )?(?:subscribers|members)|unlock|get full)\b
                ^\W*(?:exklusiv|nur|weiterlesen|bitte)\b|\bmit deinem\b
            """),
        ),
        FREE,
    ),
    Fields(
        "error",
        (
            any_of(r"""
                系统|网站|站点|网页|页面|平台|服务|服务器|伺服器|程序|数据|资料|后台|网络
                \b(?:servers?|(?:web)?site|service|systems?|page|something|things|platform|portal|application)\b
                \b(?:we['’]?re|backend|database)\b
                \b(?:server|webseite|internetseite|internetauftritt|seite|portal|dienst|system|angebot|etwas)\b
                \b(?:plattform|da|wir|datenbank)\b
            """),
            any_of(r"""
                维护(?!.{0,8}(?:品质|质量|秩序|安全|权益|体验))|升级|故障|异常|繁忙|忙碌|出错|错误|失败|崩溃|开小差
                维修|抢修|改版|调试|超时|无响应|不可用
                无法使用|关闭|不给力
                \b(?:broke|broken|trouble|faults?|down|offline|maintenance|errors?|failed|wrong|crash\w*)\b
                \b(?:upgrad\w*|overloaded)\b
                \b(?:unavailable|not available|not responding|problems?|hiccup|unable)\b
                \b\w*(?:wartung|umbau|störung|fehler|überlast)\w*
                \b(?:schief\w*|offline|nicht (?:verfügbar|erreichbar|in der lage))\b
            """),
            any_of(r"""
                稍[后候等]|再试|重试|刷新|重新整理|重新载入|尽快|敬请|耐心|联系管理员|即将(?:恢复|开放|上线)|不便|抱歉
                暂时|目前|努力|请检查|预计.{0,12}恢复
                \b(?:shortly|soon|in a (?:few|moment|minute)|minutes?|later|again|notified|working on)\b
                \b(?:occurred|scheduled|temporarily)\b
                \b(?:inconvenience|patien\w+|be back|within the hour|our (?:end|side))\b
                \b(?:kürze|gleich|bald|später|erneut|verständnis|geduld|minuten|momentan|derzeit|zurzeit)\b
                \b(?:vorübergehend|wegen|leider|oh)\b
            """),
        ),
    ),
    Fields(
        "not found",
        (
            any_of(_THINGS + r"""
                (?:该|此|本|这)[则篇条个期份项]?(?:公告|报[纸导道]|数据|记录|动态|项目|活动|稿|微博|日志|主题)
                [源原](?:文|动态)|查看的|要找的|这[里儿]|新闻编号
                \b(?:results?|there['’]?s|website|bookmarks?|this release|here)\b
                \b(?:hier|ergebnisse|lesezeichen|internetseiten|diese adresse)\b
            """),
            any_of(r"""
                不存在|找不到|未找到|没有找到|无法找到|不见了|走丢|走失|飞走|丢失|遗失|迷路|搬家|火星|升天|空空如也
                (?:什么|啥)(?:也|都)没有
                (?:未能|无法|不能|不可)(?:显示|查看|打开|开启|访问|浏览|读取)|(?:已不|不)在(?:这里|此|线)
                (?:已|被|经|遭)[^，。]{0,6}(?:删除|移除|移走|下架|下线|撤回|撤销|撤稿|撤下|屏蔽|过期|失效|停用|关闭|迁移|调整|合并|归档|隐藏|注销|清空)
                失效|过期|无效|停用|不再(?:提供|展示|公开|开放)|更名|未(?:发布|出版)|查无|(?:仅自己|不)可见|审核中
                未通过审核|有误|编号错误|停止更新
                (?:超过|超出|已过|已逾|不在)[^，。]{0,4}(?:期|期限)|来晚了
                \b(?:not|n[o'’]t|never|no longer|cannot)\b.{0,20}\b(?:found|find|available|exist\w*|here)\b
                \b(?:not|n[o'’]t|never|no longer|cannot)\b.{0,20}\b(?:online|valid|on our site|work)\b
                \b(?:outdated|out of date|mistyped|old (?:link|address|bookmarks?)|previous (?:web)?site)\b
                \b(?:wrong turn|redesigned)\b
                \b(?:missing|gone|expired|removed|deleted|moved|renamed|retired|withdrawn|archived)\b
                \b(?:unpublished|broken|superseded)\b
                \b(?:taken (?:down|offline)|unavailable|can['’]?t (?:be )?(?:find|found)|nothing|no results)\b
                \bnicht (?:mehr )?(?:\w+ ){0,2}(?:gefunden|auffindbar|finden|verfügbar|online|vorhanden|bekannt|vor)
                \bnicht (?:mehr )?(?:\w+ ){0,2}(?:erreichbar|abrufbar|existier\w*)
                \b(?:stimmt|haben wir) .{0,30}nicht\b
                \b(?:existiert|gibt es) (?:\w+ ){0,2}(?:nicht|nichts)|\bins leere\b
                \b(?:falsch|ist nichts|fehlt|keine ergebnisse)\b
                \b(?:entfernt|gelöscht|verschoben|archiviert|depubliziert|umbenannt|neu strukturiert)\b
                \b(?:ungültig|veraltet\w*|unbekannt|abgelaufen|geändert)\b|aus dem (?:angebot|netz) genommen
            """),
        ),
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
