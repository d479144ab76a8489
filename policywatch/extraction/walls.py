"""What walls of login, payment and consent say, in three languages."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policywatch.extraction.wording import Message, any_of

_PERIOD = r"(?:weeks?|months?|years?|woche|monat|jahr|[周月年])"
_MONEY = r"(?:(?:NT|HK|US|RMB )?[$€£¥￥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|euro|元))"
_PRICE = re.compile(rf"{_MONEY}\D{{0,20}}{_PERIOD}|每{_PERIOD}\s?{_MONEY}|{_PERIOD}ly {_MONEY}", re.IGNORECASE)
"""What reading costs for some time."""
_ACCESS = re.compile(
    r"会员|订阅|VIP|解锁|\b(?:trial|access|subscri\w+|unlimited)\b|\b(?:testen|ausprobieren|gratis|abo\w*)\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\W*(?:subscribe|log ?in|sign (?:in|up)|register|cancel|choose|jetzt|anmelden|einloggen|abonnieren|weiter mit"
    r"|sichern sie)\b"
    r"|.{0,20}\b(?:already|schon|bereits)\b.{0,20}(?:subscri|member|abo|registr|kund|konto|account).{0,20}\?\W*$"
    r"|\W*(?:立即|马上)?(?:(?:登[录入]|订阅|开通|注册|会员)\W*)+$",
    re.IGNORECASE,
)
"""How a wall asks to pay or to log in."""


FREE = any_of(r"""
    登[录入].{0,12}(?:填写|填报|提交|申报|报名|申请|领取)
    登[录入][^，。]{0,16}(?:网站|官网|门户|[\u3400-\u9fff]{2}网(?!络))
    (?:无需|无须|不必|不再|不用).{0,8}(?:登[录入]|注册|会员|付费|订阅)
    \b(?:don['’]?t|do not|no longer|without|no)\b.{0,20}(?:account|log|sign|regist|subscri|member|password|passwort)
    \b(?:kein\w*|ohne|nicht)\b.{0,20}(?:anmeld|konto|abo|registrier|passwort)\w* (?:mehr )?(?:nötig|erforderlich)
""")
"""What says that nobody is asked who is there, or only who applies for something."""

REST = any_of(r"""
    全文|正文|剩余|余下|继续(?:阅读|观看|查看)|[本此该](?:文|章|篇|内容|帖)|解锁
    (?:后|可|需|方可|才能|购买).{0,4}(?:阅读|观看)|完整
    (?:未登|请.{0,6}登|重新登)[录入]|仅(?:限|对|供).{0,12}(?:会员|订户|订阅|付费|用户)|付费(?:内容|文章|章节)
    (?:会员|订户|订阅)(?:限定|专享|专属)
    weiter(?:zu)?lesen|\b(?:ganzen|vollständig\w*|gesamten)\b
    \bdiese[nrs]? (?:artikels?|text\w*|beitrag\w*|inhalt\w*)\b
    \b(?:exklusiv|nur) für\b|\balle artikel\b|\bzum lesen\b|\bweiter mit\b
    \bfull (?:story|article|analysis|access|text|report)\b|\brest of\b
    \bthis (?:article|story|post|content|page|report|piece)\b|\bkeep reading\b|\bto (?:continue|read)\b
    \bsubscri(?:ption|bers?) (?:required|only)|\bmembers only|\bpreview\b|\bread (?:more|on)\b
""")
"""What says that there is more than a reader sees, or that it is not for everybody."""


def offers_of(sentences: Sequence[str]) -> Sequence[str]:
    """Give what sentences ask for reading on, and the words in which they ask: both must be there."""
    priced = [part for part in sentences if _PRICE.search(part)]
    asked = [part for part in sentences if _ORDER.match(part)]
    return [*priced, *asked] if priced and asked else []


def is_offer(sentence: str) -> bool:
    """Say whether a sentence tells what reading costs for some time."""
    return bool(_PRICE.search(sentence) and _ACCESS.search(sentence))


WALLS: tuple[Message, ...] = (
    Message(
        "login",
        whole=any_of(r"""
            (?:用户|会员|帐号|账号|账户|手机|密码|短信|统一|统一身份|统一用户)?(?:登录|登入)|请(?:先)?登录|请先登入
            (?:会员|VIP|用户|订户|订阅者?)(?:专享|专属|限定)(?:内容|文章)?
            统一身份认证(?:平台|中心|系统)?
            [\u3400-\u9fff]{0,4}(?:用户|会员|账号|帐号|系统|平台|后台|门户)(?:登[录陆入])(?:页面?|页面|界面|入口)?
            (?:anmeldung|registrierung|login) (?:ist )?erforderlich
            (?:log ?in|sign ?in|registration) required|log ?in|sign in|anmelden|anmeldung|(?:log|sign) in to .{0,40}
            (?:mitglieder|kunden|abonnenten)bereich|members?[- ](?:area|only)|会员(?:中心|专区)
            subscribe (?:now|to read)|subscriber[- ]only.*|.{0,30}(?:mit werbung|im pur-abo).{0,20}
        """),
        anywhere=any_of(r"""
            (?:log|sign) ?in(?: or \w+)? to (?:continue|read|view|access)
            subscri(?:be|ption) to (?:continue|read|unlock|view)
            (?<!free )(?:for|to) subscribers|already a subscriber
            (?:登录|登陆|登入)(?:后|之后)(?:才|方|即)?(?:可|能)?(?:以)?(?:查看|阅读|继续|浏览)
            (?:您|你)(?:还|尚)?(?:没有|未)登[录入]|请(?:先)?登录.{0,6}(?:查看|阅读|继续)
            (?:本文|全文|剩余|该内容|此内容).{0,10}(?:付费|会员|订阅|订户|VIP)(?:专享|专属|限定|内容|后|用户|阅读)
            nur (?:für )?(?:registrierte|angemeldete|eingeloggte)\w? .{0,50}(?:verfügung|zugänglich|sichtbar|lesbar)
            扫码登录|请先登[入录]
            (?:余下|剩余|其余|以下)(?:内容|部分|全文)?.{0,4}(?:只供|仅供|[只仅]限).{0,4}(?:订户|订阅|会员|付费)
            (?:登入|订阅|加入会员|登录)(?:会员)?(?:后|以|即可|才能).{0,6}(?:阅读|继续|观看|查看)
            尚未登入|(?:您|你|请|可|需).{0,6}付费(?:后)?阅读
            付费(?:后)?阅读(?:全文|本文|本篇|剩余)
            (?:您|你|即可|立即|马上|后).{0,6}(?:畅读|解锁)(?:全站|全文)|(?:请|立即|即可)(?:开通|加入)会员
            (?:last|final|no more|of \d+|\d+) free (?:articles?|stor(?:y|ies))\b
            free (?:articles?|stories) (?:left|remaining|this)
            试读已?结束|购买本文|(?:成为|加入)会员.{0,6}(?:阅读|查看)
            \babo\b.{0,12}\blesen sie\b|noch kein abo\b
            subscriber-only (?:content|posts?|stor)|become a (?:paying|paid) \w+|get access to this (?:post|article)
            um diesen (?:artikel|beitrag|text) (?:zu|weiter)|(?:还有|剩余|尚有).{0,10}[字%].{0,4}未(?:读|显示)
            随时可(?:取消|退订)
            未登[录入]用户|仅可(?:阅读|查看|浏览)|前\s*\d+\s*%|成为订户|读完全文
            (?:schon|bereits) (?:abonniert|abonnent|kunde)
            preview of subscription content|(?:log|sign) ?in (?:via|through|with) (?:an? |your )?institution
            rent this article
            to (?:continue|keep|finish) reading\b.{0,20}\b(?:please|choose|subscribe|sign|log|register)
            continue reading (?:this|the) (?:article|story)
            (?:artikel|beitrag|text)\b.{0,12}\blesen sie\b.{0,20}\b(?:\w*abo|plus)\b
            (?:sofort|jetzt|kostenlos) weiterlesen
            (?:sie haben|haben sie|du hast|hast du) (?:schon|bereits) ein(?:en)? (?:abo\b|zugang)
            (?:nur|exklusiv) für (?:unsere )?(?:abonnent|leser mit)|(?:anmelden|einloggen|registrieren)\w*,? um
            (?:abonnent\w*|registrierten \w+|mitgliedern) (?:vorbehalten|lesen)
            (?:mit werbung|werbefrei|pur-abo)\b.{0,40}(?:lesen|nutzen|abschließen|abonnieren)
            melden sie sich (?:bitte |hier |jetzt |erneut |zuerst |mit ihre\w+ .{0,25})?an\b|um weiterzulesen
            weiterlesen (?:mit|im|in|nur)\b
        """),
        bare=any_of(r"""
            登[录陆入][^，。]{0,12}(?:超时|逾时|后|查看|阅读|继续|注册|访问)
            请(?!.{0,4}(?:用户|单位|企业|人员|同学|师生|会员))[^，。]{0,6}登[录陆入]
            (?:没有|无)权限|解锁|(?:每月|每年|每周|首月)\s*\d+\s*元|\d+\s*元\s*[/／]
            (?:收费|付费|订户|会员|订阅)(?:限定|专享|专属|独享|文章|畅读)
            (?:打开|开启|前往|下载|在).{0,6}(?:APP|客户端|应用|小程序).{0,8}(?:查看|阅读|继续|全文|观看|打开)|扫码下载
            试读结束|(?:开通|购买).{0,4}(?:年卡|月卡|会员)|[¥￥]\s?\d+\s*[/／]
            available to .{0,20}(?:members|subscribers|clients)|请使用.{0,8}[账帐]号登[录入]
            登[录陆入].{0,6}(?:失效|过期)
            未检测到[^，。]{0,12}登[录入]|(?:密码|[账帐]号|用户名)[^，。]{0,6}(?:错误|不存在|有误|不正确)|credentials
            (?:ihre|ungültige) sitzung\b|logg\w+ sie .{0,20}\bein\b
            扫码(?:阅读|继续|查看)|绑定手机|回复后?可见|积分不足|UKey
            仅限.{0,8}(?:用户|人员|单位).{0,4}(?:查阅|查看|阅读|浏览)
            freischalten|registrieren und|anmeldung (?:ist )?fehlgeschlagen|gratis-?artikel
            berechtigung für diese[n]? (?:inhalt|artikel)
            subscription required|requires payment|preview has ended|free account|register to read
            not (?:currently )?have access
            (?:shared with|only available to|restricted to) .{0,20}(?:members|subscribers|reviewers|staff)\b
            members only
            (?:find|select|choose) your (?:institution|organi[sz]ation|university)|heimateinrichtung|ihre hochschule
            session (?:has |is )?(?:expired|timed out)|(?:sign|log) in again|exklusiv für|abo\w* (?:ist )?abgelaufen
            schließen sie .{0,20}abo\b|start .{0,20}\btrial\b
            加入会员|(?:plus|premium|pro)-(?:angebot|artikel|inhalt)|zugang kaufen|request a demo
            购买后|单篇购买|剩余.{0,8}(?:内容|正文|全文)|成为.{0,4}会员|仅(?:作者|好友|粉丝)可见
            (?:pro|per) (?:woche|monat|jahr|week|month|year)\b|premium|abonnieren\W*$
            (?:standard|digital|full) (?:digital |access)
            会员可|登录\s*[|/｜]|登录后|扫码$|手机号登录|(?:用户协议|隐私政策)
            [$€£]\s?\d[\d.,]*.{0,20}\b(?:week|month|year|woche|monat|jahr)\b|unlimited access|free articles
            cancel any ?time
            (?:enter|type) (?:your|the)\b.{0,30}\b(?:password|e-?mail|username)|choose a (?:plan|subscription)
            \b\d+(?:[,.]\d+)? ?(?:€|euro)\b.{0,30}\b(?:testen|lesen|weiterlesen)
            access through your \w+|(?:buy|rent|purchase) (?:this |or buy (?:this )?)?(?:article|access)|prices vary
            (?:keinen|voller?|vollen) (?:zugriff|zugang)|digital-?(?:pass|abo)\b|unbegrenzt|werbefrei\w*|ad-?blocker
            付费(?:内容|阅读|后|章节|文章)|订阅后|扫码登录|输入.{0,4}(?:用户名|账号|帐号|密码)
            (?:仅[限对供]|只有|限).{0,8}(?:会员|VIP|注册用户|登录用户|订阅用户)|(?:开通|成为|升级)会员|会员专享
            畅读全文
            \b(?:log|sign) ?in(?: or\b| to\b|\W*$)|\bregister (?:for free|to (?:continue|read|view))
            subscribers? only|(?<!free )for subscribers
            \bsubscribe (?:now|to (?:continue|read)|for (?:full|unlimited))
            \bcreate (?:a free |an |your )?account|free trial|already have an account|\bpremium (?:content|article)
            members?[- ]only|\bbecome a (?:member|subscriber)|(?:limit|number) of free articles
            to read the (?:full|rest)\b.{0,30}(?:subscribe|sign in|log in)
            bereits (?:abonnent|registriert|kunde)|weiterlesen (?:mit|und)\b|lesen sie weiter mit
            ^(?:bitte |jetzt |hier )*(?:anmelden|einloggen|registrieren)\W*$|\bunser(?:e|em)? abo|jetzt .{0,24}testen
            (?:brauchen|benötigen) sie ein(?:en)? .{0,20}(?:abo|zugang|konto)|abo abschließen
        """),
        words=any_of(r"""
            登[录入]|登陆(?=[后已超失])|注册|购买|订阅|订户|付费|仅作者|single sign-?on|premium
            会员|(?:输入|忘记|登录|访问)密码|密码错误|用户名|用户组|VIP
            \b(?:log ?in|sign ?in|password|username|account|subscribe|members?)\b
            \b(?:anmelden|einloggen|passwort|benutzername|zugang\w*|abo|abonne\w+)\b
        """),
        is_wall=True,
        opposite=FREE,
    ),
    Message(
        "login",
        whole=any_of(r"""
            before you continue.*|(?:cookie|consent|privacy)[- ](?:consent|settings|wall|preferences|einstellungen)
            (?:wir brauchen )?ihre (?:einwilligung|zustimmung)
        """),
        anywhere=any_of(r"""
            before you continue to|(?:accept|agree|akzeptieren|zustimmen) (?:and|und|&) (?:continue|close|weiter)
            (?:weiter|besuchen|nutzen|lesen)\b.{0,60}mit (?:werbung|tracking)
        """),
        bare=any_of(r"""
            \bcookies?\b.{0,200}(?:\buse\b|\bprovide\b|measure|personali|store|verwenden|speichern|nutzen|einwillig)
            (?:we|wir|our|unsere)\b.{0,60}(?:partners?|partner)\b|\bif you (?:click|accept|do not want)
            隐私设置|合作伙伴.{0,20}(?:存储|使用)|partner\w*\b.{0,40}speicher
            (?:store|access|informationen)\b.{0,40}\b(?:on a device|auf einem gerät)
            we value your privacy|willig\w+\b.{0,40}\bcookies
            personenbezogene daten|mit ihrer (?:zustimmung|einwilligung)
            (?:accept|reject|manage|decline) .{0,12}(?:all|cookies|settings|preferences|options)
            alle .{0,12}(?:akzeptieren|ablehnen)
            \b(?:tracking|datenschutz(?:erklärung|center)?|privacy (?:center|policy|settings)|einwilligung\w*)\b
        """),
        words=any_of(r"""
            \b(?:cookies?|consent|tracking|privacy|datenschutz\w*|einwilligung)\b
        """),
    ),
)  # fmt: skip
