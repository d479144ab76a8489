"""What pages say that are no article, in three languages: that they want a proof, were not found, ask for a login."""

from __future__ import annotations

import re
from typing import NamedTuple


class Message(NamedTuple):
    """A label, and how its message is told from a text.

    `whole` is the message when it is all of a line or of a part of the title, `anywhere` when it stands in a line that
    makes up a good part of a short page, `bare` on a page without a day or a headline, and `words` when they are most
    of what such a page says. A login's wall stands under a headline: its `bare` words are said to readers.
    """

    label: str
    whole: re.Pattern[str]
    anywhere: re.Pattern[str]
    bare: re.Pattern[str]
    words: re.Pattern[str]


def _any(alternatives: str) -> re.Pattern[str]:
    """Make a pattern of alternatives, a line each."""
    return re.compile("|".join(filter(None, map(str.strip, alternatives.split("\n")))), re.IGNORECASE)


MESSAGES: tuple[Message, ...] = (
    Message(
        "challenge",
        whole=_any(r"""
            just a moment
            attention required.*
            access denied
            (?:request|access) (?:blocked|rejected)
            are you a robot
            (?:security|robot) check
            (?:error |http |\d{3} )*(?:status )?(?:\d{3} )?[-–—: ]*(?:forbidden|too many requests|precondition failed)
            安全验证|安全驗證|访问验证|人机验证|滑动验证|网站防火墙|访问被拒绝|验证中心|(?:百度|系统)?安全验证
            sicherheitsüberprüfung|zugriff verweigert|(?:anfrage|zugriff) blockiert
        """),
        anywhere=_any(r"""
            verify(?:ing)? (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)
            checking your browser|unusual traffic
            enable javascript and cookies
            complete the (?:security check|captcha)
            (?:you have been|request was) blocked
            请(?:先)?(?:完成|进行|通过).{0,6}验证|請完成.{0,6}驗證
            (?:拖动|向右滑动|点击).{0,8}(?:滑块|完成验证)
            请?输入(?:图中|图片|下方|下图|右侧)?.{0,4}验证码.{0,6}(?:继续|访问)|請輸入驗證碼
            访问(?:过于|太)频繁|(?:访问|请求)(?:已)?被.{0,6}(?:拦截|阻断|拒绝)
            检查您的浏览器|请开启\s*javascript
            dass sie (?:ein mensch|kein roboter) sind|browser wird (?:überprüft|geprüft)
            ungewöhnliche\w* datenverkehr
        """),
        bare=_any(r"""
            (?:访问|訪問|请求|請求|操作|点击).{0,8}(?:过于?频繁|過於頻繁|频率过高|次数过多|存在.{0,4}(?:威胁|风险|异常)|异常|受限)
            (?:已|被).{0,10}(?:拦截|阻断|封禁|攔截|限制访问)
            (?:疑似|检测到|偵測到).{0,14}(?:攻击|异常|異常|机器人|機器人|爬虫)
            安全(?:检查|检测|檢查|验证|驗證)|(?:请|請).{0,8}(?:验证|驗證)|人机验证|防火墙|开启\s*javascript
            pardon our interruption|press (?:and|&) hold|unusual (?:traffic|activity)|(?:complete|solve) the captcha
            \b(?:incident|ray|support) id\b|type the characters
            (?:verif|confirm|prove|check)\w*.{0,40}\b(?:human|robot|bot)\b|\b(?:human|robot|bot)\b.{0,30}verif
            made us think you were a|not a (?:ro)?bot\b|automated (?:program|quer|access|traffic)|why am i seeing this
            操作.{0,6}过快|请稍后(?:再试|重试)|cookies (?:and|und) javascript|javascript (?:and|und) cookies
            access (?:to this (?:page|site|resource) )?(?:has been |is |was )?(?:denied|blocked|forbidden|restricted)
            do(?:n't| not) have permission to access|security of your connection
            (?:mensch|roboter|bot)\b.{0,40}(?:bestätig|sind)|sicherheits(?:prüfung|abfrage|gründen)|keine berechtigung
            (?:zugriff|zugang|anfrage)\b.{0,20}(?:verweigert|gesperrt|blockiert)|ihr browser
        """),
        words=_any(r"""
            访问|請求|请求|验证码?|驗證碼?|认证|授权|拦截|攔截|频繁|防护|滑块|拼图|图形|机器人|攻击|异常|限制
            网站管理员|稍[后候等]|\bIP\b
            \b(?:requests?|blocked|denied|rejected|forbidden|verif\w+|security|captcha|robots?|human|characters|browser|cookies)\b
            \b(?:anfrage|blockiert|gesperrt|sicherheit\w*|roboter|browser|zugriff)\b|\b(?:403|405|412|429|503|521)\b
        """),
    ),
    Message(
        "not found",
        whole=_any(r"""
            (?:error |http |fehler )?404(?: ?[-–—:]? ?(?:not found|error|错误|页面|页|找不到.*|nicht gefunden|fehler))?
            (?:page |file )?not found|seite nicht gefunden|(?:410 )?gone
            (?:页面|頁面|文章|内容|网页)(?:不存在|未找到|找不到|已(?:被)?删除|无法访问)
            找不到(?:页面|頁面|网页|文章|文件)|出错了
        """),
        anywhere=_any(r"""
            (?:page|article|content)(?: that)? you(?:'re| are)? (?:requested|looking for|tried)
            (?:page|article|url|resource|file|story)\b.{0,30}(?:not (?:be )?found|no longer (?:available|exists?))
            (?:page|article|url|resource|file|story)\b.{0,30}(?:has been|was) (?:removed|deleted)
            (?:page|article|url|resource|file|story)\b.{0,30}does(?: not|n't) exist
            (?:您|你)(?:要|所|想)?(?:访问|查找|浏览|请求|查看)的.{0,6}(?:页面|文章|内容|信息|网页|地址|资源)
            您(?:要|所)?(?:訪問|瀏覽|查看)的.{0,4}(?:頁面|文章|內容)
            (?:该|此|本)(?:内容|文章|页面|信息|网页|帖子|新闻).{0,4}已.{0,4}(?:删除|下线|失效|撤稿)
            (?:页面|网页|頁面|文章).{0,6}(?:不存在|丢失了|走丢了|找不到了|删除了|無法找到)|因违规无法查看
            seite (?:wurde |konnte )?(?:leider )?nicht gefunden
            (?:seite|artikel).{0,30}(?:existiert nicht|nicht mehr verfügbar)
        """),
        bare=_any(r"""
            (?:页面|网页|頁面|網頁|网址|网站|链接|文章|内容|內容|信息|資訊|新闻|新聞|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:不存在|找不到|未找到|走丢|丢失|失效)
            (?:页面|网页|頁面|網頁|网址|网站|链接|文章|内容|內容|信息|資訊|新闻|新聞|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:无法|無法|没有|沒有)(?:找到|查看|显示|打开|顯示)
            (?:页面|网页|頁面|網頁|网址|网站|链接|文章|内容|內容|信息|資訊|新闻|新聞|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:已|被).{0,8}(?:删除|刪除|移除|下架|下线|下線|迁移|移走|过期|屏蔽|撤稿|撤回)
            (?:找不到|不存在|没有找到|沒有找到|無法找到|未找到).{0,10}(?:页面|网页|頁面|網頁|文章|内容|內容|信息|新闻|新聞|结果)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:be|not) found
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:exist|no longer)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:removed|deleted|moved|broken|unavailable|expired)
            (?:could ?n[o'’]t|can(?:no|'|’)t) find (?:that|the|this|what)|gone missing|暂无(?:内容|数据|信息)
            尚?未发布
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}nicht (?:gefunden|verfügbar|vorhanden|mehr)
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}(?:existiert|gelöscht|entfernt|verschoben)
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}gibt es (?:leider )?nicht
            nicht gefunden
        """),
        words=_any(r"""
            不存在|找不到|未找到|没有找到|失效|过期|移除|已?被?删除|刪除|屏蔽|返回首页|回首頁
            \b(?:not found|exist|found|removed|deleted|moved|404|410)\b|\b(?:gefunden|existiert|gelöscht|verschoben)\b
        """),
    ),
    Message(
        "login",
        whole=_any(r"""
            (?:用户|会员|账号|账户|手机|密码|短信|統一|统一身份)?(?:登录|登錄|登入)|请(?:先)?登录|請先登入
            log ?in|sign in|anmelden|anmeldung
            subscribe now|subscriber[- ]only.*
        """),
        anywhere=_any(r"""
            (?:log|sign) ?in(?: or \w+)? to (?:continue|read|view|access)
            subscri(?:be|ption) to (?:continue|read|unlock|view)
            (?:for|to) subscribers|already a subscriber
            (?:登录|登陆|登入|登錄)(?:后|後|之后)(?:才|方|即)?(?:可|能)?(?:以)?(?:查看|阅读|閱讀|继续|繼續|浏览)
            (?:您|你)(?:还|尚)?(?:没有|未)登[录錄入]|请(?:先)?登录.{0,6}(?:查看|阅读|继续)
            (?:本文|全文|剩余).{0,10}(?:付费|会员|订阅)(?:专享|内容|后|用户|阅读)|扫码登录|請先登[入錄]
            (?:nur|exklusiv) für (?:unsere )?(?:abonnent|leser mit)|(?:anmelden|einloggen|registrieren)\w*,? um
            melden sie sich (?:bitte )?an|um weiterzulesen|weiterlesen mit
        """),
        bare=_any(r"""
            登[录陆錄入].{0,12}(?:超时|逾時|后|後|查看|阅读|继续|注册|訪問)|(?:请|請).{0,6}登[录陆錄入]
            (?:没有|沒有|无)权限
            付费(?:内容|阅读|后)|订阅后|扫码登录|(?:输入|輸入).{0,4}(?:用户名|账号|帳號|密码)
            (?:仅限|只有|限).{0,8}(?:会员|VIP|注册用户|登录用户|订阅用户)|(?:开通|成为|升级)会员|会员专享|畅读全文
            \b(?:log|sign) ?in(?: or\b| to\b|\W*$)|\bregister (?:for free|to (?:continue|read|view))
            subscribers? only|for subscribers|\bsubscribe (?:now|to (?:continue|read)|for (?:full|unlimited))
            \bcreate (?:a free |an |your )?account|free trial|already have an account|\bpremium (?:content|article)
            members?[- ]only|\bbecome a (?:member|subscriber)|(?:limit|number) of free articles
            to read the (?:full|rest)\b.{0,30}(?:subscribe|sign in|log in)
            bereits (?:abonnent|registriert|kunde)|weiterlesen (?:mit|und)\b|lesen sie weiter mit
            ^(?:bitte |jetzt |hier )*(?:anmelden|einloggen|registrieren)\W*$|\bunser(?:e|em)? abo|jetzt .{0,24}testen
            (?:brauchen|benötigen) sie ein(?:en)? .{0,20}(?:abo|zugang|konto)|abo abschließen
        """),
        words=_any(r"""
            登[录陆錄入]|注册|註冊|会员|會員|密码|密碼|账号|帳號|用户名|VIP
            \b(?:log ?in|sign ?in|password|username|account|subscribe|members?)\b
            \b(?:anmelden|einloggen|passwort|benutzername|abo|abonnent\w*)\b
        """),
    ),
    Message(
        "shell",
        whole=_any(r"""
            loading|redirecting
        """),
        anywhere=_any(r"""
            enable javascript to (?:run|view|use)|without javascript enabled
            javascript (?:is|must be) (?:disabled|enabled|required)
            (?:需要|请|未)(?:启用|开启|啟用)\s*javascript
            javascript (?:ist deaktiviert|aktivieren|muss aktiviert)
        """),
        bare=_any(r"""
            (?:enable|requires?|启用|开启|aktivieren sie) javascript
        """),
        words=_any(r"""
            \bjavascript\b
        """),
    ),
)  # fmt: skip
