"""What pages say that are no article, in three languages: that they want a proof, were not found, ask for a login."""

from __future__ import annotations

import re
from typing import NamedTuple


class Message(NamedTuple):
    """A label, and how its message is told from a text.

    `whole` is the message when it is all of a line or of a part of the title, `anywhere` when it stands in a line that
    makes up a good part of a short page, `bare` only on a page that has nothing else, not even a day.
    """

    label: str
    whole: re.Pattern[str]
    anywhere: re.Pattern[str]
    bare: re.Pattern[str]


MESSAGES: tuple[Message, ...] = (
    Message(
        "challenge",
        re.compile(
            r"just a moment|attention required.*|access denied|request blocked|are you a robot|security check|"
            r"安全验证|安全驗證|访问验证|人机验证|滑动验证|网站防火墙|访问被拒绝|"
            r"sicherheitsüberprüfung|zugriff verweigert|"
            r"(?:403 )?forbidden|robot check|验证中心|(?:百度|系统)?安全验证",
            re.IGNORECASE,
        ),
        re.compile(
            r"verify(?:ing)? (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|"
            r"checking your browser|unusual traffic|"
            r"enable javascript and cookies|complete the (?:security check|captcha)|"
            r"(?:you have been|request was) blocked|"
            r"请(?:先)?(?:完成|进行|通过).{0,6}验证|請完成.{0,6}驗證|(?:拖动|向右滑动|点击).{0,8}(?:滑块|完成验证)|"
            r"请?输入(?:图中|图片|下方|下图|右侧)?.{0,4}验证码.{0,6}(?:继续|访问)|請輸入驗證碼|"
            r"访问(?:过于|太)频繁|(?:访问|请求)(?:已)?被.{0,6}(?:拦截|阻断|拒绝)|检查您的浏览器|请开启\s*javascript|"
            r"dass sie (?:ein mensch|kein roboter) sind|browser wird (?:überprüft|geprüft)|"
            r"ungewöhnliche\w* datenverkehr",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:访问|訪問|请求|請求|操作|点击).{0,8}(?:过于?频繁|過於頻繁|频率过高|存在.{0,4}(?:威胁|"
            r"风险|异常)|异常|受限)|"
            r"(?:已|被).{0,10}(?:拦截|阻断|封禁|攔截)|(?:疑似|检测到|偵測到).{0,14}(?:攻击|异常|異常|"
            r"机器人|機器人|爬虫)|"
            r"安全(?:检查|检测|檢查|验证|驗證)|(?:请|請).{0,8}(?:验证|驗證)|人机验证|防火墙|开启\s*javascript|"
            r"pardon our interruption|press (?:and|&) hold|unusual (?:traffic|activity)|(?:complete|"
            r"solve) the captcha|"
            r"\b(?:incident|ray) id\b|"
            r"(?:verif|confirm|prove|check)\w*.{0,40}\b(?:human|robot|bot)\b|\b(?:human|robot|bot)\b.{0,30}verif|"
            r"made us think you were a|access (?:to this (?:page|site|resource) )?(?:has been |is |was )?"
            r"(?:denied|blocked|forbidden|restricted)|do(?:n't| not) have permission to access|"
            r"security of your connection|"
            r"(?:mensch|roboter|bot)\b.{0,40}(?:bestätig|sind)|sicherheits(?:prüfung|abfrage)|keine berechtigung|"
            r"(?:zugriff|zugang)\b.{0,20}(?:verweigert|gesperrt|blockiert)|ihr browser",
            re.IGNORECASE,
        ),
    ),
    Message(
        "not found",
        re.compile(
            r"(?:error |http |fehler )?404(?: ?[-–—:]? ?"
            r"(?:not found|error|错误|页面|页|找不到.*|nicht gefunden|fehler))?|"
            r"(?:page |file )?not found|(?:页面|頁面|文章|内容|网页)(?:不存在|未找到|找不到|已(?:被)?删除|无法访问)|"
            r"找不到(?:页面|頁面|网页|文章|文件)|seite nicht gefunden|(?:410 )?gone|出错了",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:page|article|content)(?: that)? you(?:'re| are)? (?:requested|looking for|tried)|"
            r"(?:page|article|url|resource|file|story)\b.{0,30}(?:not (?:be )?found|no longer (?:available|exists?)|"
            r"(?:has been|was) (?:removed|deleted)|does(?: not|n't) exist)|"
            r"(?:您|你)(?:要|所|想)?(?:访问|查找|浏览|请求|查看)的.{0,6}(?:页面|文章|内容|信息|网页|地址|资源)|"
            r"您(?:要|所)?(?:訪問|瀏覽|查看)的.{0,4}(?:頁面|文章|內容)|"
            r"(?:该|此|本)(?:内容|文章|页面|信息|网页|帖子|新闻).{0,4}已.{0,4}(?:删除|下线|失效|撤稿)|"
            r"(?:页面|网页|頁面|文章).{0,6}(?:不存在|丢失了|走丢了|找不到了|删除了|無法找到)|因违规无法查看|"
            r"seite (?:wurde |konnte )?(?:leider )?nicht gefunden|"
            r"(?:seite|artikel).{0,30}(?:existiert nicht|nicht mehr verfügbar)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:页面|网页|頁面|網頁|网址|网站|链接|文章|内容|內容|信息|資訊|新闻|新聞|资源|文件|稿件|"
            r"帖子|公众号|视频|栏目).{0,12}"
            r"(?:不存在|找不到|未找到|(?:无法|無法|没有|沒有)找到|(?:已|被).{0,8}(?:删除|刪除|移除|"
            r"下架|下线|下線|迁移|移走|失效|过期|"
            r"屏蔽|撤稿|撤回)|(?:无法|無法)(?:查看|显示|打开|顯示)|走丢|丢失|失效)|"
            r"(?:找不到|不存在|没有找到|沒有找到|無法找到|未找到).{0,10}(?:页面|网页|頁面|網頁|文章|"
            r"内容|內容|信息|新闻|新聞|结果)|"
            r"\b(?:page|article|content|link|story|resource|document|file|url)\b.{0,60}(?:be found|"
            r"not found|exist|no longer|"
            r"removed|deleted|moved|broken|unavailable|expired)|(?:could ?n[o'’]t|can(?:no|'|"
            r"’)t) find (?:that|the|this|what)|"
            r"\b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}(?:nicht (?:gefunden|"
            r"verfügbar|vorhanden|mehr)|"
            r"existiert|gelöscht|entfernt|verschoben|gibt es (?:leider )?nicht)|nicht gefunden",
            re.IGNORECASE,
        ),
    ),
    Message(
        "login",
        re.compile(
            r"(?:用户|会员|統一|统一身份)?(?:登录|登錄|登入)|请(?:先)?登录|請先登入|log ?in|sign in|"
            r"anmelden|anmeldung|"
            r"subscribe now|subscriber[- ]only.*",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:log|sign) ?in(?: or \w+)? to (?:continue|read|view|access)|"
            r"subscri(?:be|ption) to (?:continue|read|unlock|view)|"
            r"(?:for|to) subscribers|already a subscriber|"
            r"(?:登录|登陆|登入|登錄)(?:后|後|之后)(?:才|方|即)?(?:可|能)?(?:以)?"
            r"(?:查看|阅读|閱讀|继续|繼續|浏览)|(?:您|你)(?:还|尚)?(?:没有|未)登[录錄入]|"
            r"请(?:先)?登录.{0,6}(?:查看|阅读|继续)|"
            r"(?:本文|全文|剩余).{0,10}(?:付费|会员|订阅)(?:专享|内容|后|用户|阅读)|扫码登录|請先登[入錄]|"
            r"(?:nur|exklusiv) für (?:unsere )?(?:abonnent|leser mit)|(?:anmelden|einloggen|registrieren)\w*,? um|"
            r"melden sie sich (?:bitte )?an|um weiterzulesen|weiterlesen mit",
            re.IGNORECASE,
        ),
        re.compile(
            r"登[录陆錄入].{0,12}(?:超时|逾時|后|後|查看|阅读|继续|注册|訪問)|(?:请|"
            r"請).{0,6}登[录陆錄入]|(?:没有|沒有|无)权限|"
            r"付费(?:内容|阅读|后)|订阅后|开通会员|扫码登录|(?:输入|輸入).{0,4}(?:用户名|账号|帳號|密码)|"
            r"\b(?:log|sign) ?in(?: or\b| to\b|\W*$)|\bregister (?:for free|to (?:continue|read|"
            r"view))|subscribers? only|"
            r"for subscribers|\bsubscribe (?:now|to (?:continue|read))|\bcreate (?:a free |an |"
            r"your )?account|free trial|"
            r"already have an account|\bpremium (?:content|article)|members? only|bereits (?:abonnent|"
            r"registriert|kunde)|"
            r"weiterlesen (?:mit|und)\b|^(?:bitte |jetzt |hier )*(?:anmelden|einloggen|"
            r"registrieren)\W*$|\bunser(?:e|em)? abo|jetzt .{0,24}testen",
            re.IGNORECASE,
        ),
    ),
)
