"""Pages that are no article get their label, and no short notice is lost for one."""

# ruff: noqa: E501  (tables of pages, a page a line)
from __future__ import annotations

import pytest

from policywatch.errors import ParseError
from policywatch.extraction import read_page

NAV = "<div class=nav><a href=/>首页</a> <a href=/zwgk/>政务公开</a> <a href=/hdjl/>互动交流</a></div>"
FOOT = "<div class=footer>主办单位：某某市数据局 地址：某某路1号 电话：010-12345678 京ICP备12345678号</div>"
ROWS = "".join(
    f'<li><a href="/tz/{n}.html">关于第{n}批人工智能应用场景名单的公示</a><span>2026-09-{n:02}</span></li>'
    for n in range(1, 13)
)
SEARCH = "<form action=/s><input name=q placeholder=请输入关键词><button>登录</button></form>"


def page(body: str, title: str = "", head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()


def label(content: bytes) -> str:
    with pytest.raises(ParseError) as caught:
        read_page(content, "https://www.example.gov.cn/tz/1.html", language="zh-Hans")
    return caught.value.label


CHALLENGES = [
    page("<script>var $_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script>"),
    b"<script>document.cookie=('_')+('_jsl')+'=1';location.href=location.pathname+location.search</script>",
    b"<script>document.cookie='waf=abc;path=/';window.location.reload();</script>",
    b"<html><script>function setCookie(a,b){document['cookie']=a+'='+b}setCookie('k','v');location.reload()</script>",
    page("<noscript>Enable JavaScript and cookies to continue</noscript>", "Just a moment..."),
    page("<h1>example.org</h1><p>Verifying you are human. This may take a few seconds.</p>", "Just a moment..."),
    page("<p>Checking your browser before accessing example.org.</p>", "DDoS protection"),
    page("<h1>Sorry, you have been blocked</h1><p>You are unable to access example.org</p>", "Attention Required!"),
    page("<div id=c><script src='https://geetest.example/gt.js'></script></div>", "滑动验证页面"),
    page("<p>请完成安全验证后继续访问</p>" + FOOT, "安全验证"),
    page("<div>访问验证</div><p>请向右滑动滑块完成验证</p>"),
    page("<p>您的访问过于频繁，请输入验证码继续访问</p><input>"),
    page("<h2>您的请求已被网站防火墙拦截</h2><p>事件编号：1a2b3c</p>", "访问被拒绝"),
    page("<p>請完成安全驗證</p>", "安全驗證"),
    page("<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>", "Sicherheitsüberprüfung"),
    page("<p>Our systems have detected unusual traffic from your network.</p>", "Robot Check"),
]
NOT_FOUND = [
    page("<h1>404 Not Found</h1><hr><center>nginx</center>", "404 Not Found"),
    page(NAV + "<p>抱歉，您访问的页面不存在！</p><p>5秒后自动返回首页</p>" + FOOT, "某某市数据局"),
    page(NAV + "<div class=tip>您要查看的文章已被删除或尚未审核</div>" + FOOT, "提示信息"),
    page(NAV + "<p>该内容已被发布者删除</p>" + FOOT),
    page("<p>此内容因违规无法查看</p>"),
    page("<h1>找不到页面</h1><p>可能的原因：地址输入有误，或页面已经移走。</p>", "出错了 - 某某网"),
    page("<p>很抱歉，您要訪問的頁面不存在</p>", "頁面不存在"),
    page("<h1>Page not found</h1><p>The page you are looking for could not be found.</p>", "Example News"),
    page("<p>This article is no longer available.</p>" + "<a href=/>Home</a>", "Example News"),
    page("<h1>Oops!</h1><p>The page you requested has been removed.</p>", "Error 404 | Example"),
    page("<h1>Seite nicht gefunden</h1><p>Die gewünschte Seite existiert nicht mehr.</p>", "Fehler 404"),
    page("<p>Der Artikel ist leider nicht mehr verfügbar.</p>", "Beispielzeitung"),
]
LOGINS = [
    page("<form><input name=u><input type=password name=p><button>登录</button></form>", "用户登录"),
    page("<h1>某某智库报告</h1><p>登录后查看全文</p>", "某某智库报告_某某网"),
    page("<p>您还没有登录，请先登录后继续阅读。</p>"),
    page("<h1>Chips and power</h1><p>Sign in to continue reading.</p>", "Chips and power"),
    page("<h1>Chips and power</h1><p>Subscribe to unlock this article. Already a subscriber?</p>", "Chips and power"),
    page("<h1>KI in China</h1><p>Dieser Artikel ist nur für Abonnenten. Jetzt anmelden, um weiterzulesen.</p>", "KI"),
]
SHELLS = [
    page("<div id=app></div><script src=/static/js/app.3f2a.js></script>", "工业和信息化部"),
    page("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", "Portal"),
    page("<div class=loading>正在加载，请稍候...</div><script src=a.js></script>", "公告"),
    page("<iframe src=/content/1.html width=100%></iframe>", "公告"),
    page("", "", "<meta http-equiv=refresh content='0; url=/zcfb/fzggwl/'>"),
    b"<script>window.location.href='./fzggwl/';</script>",
    page("<p>页面正在跳转</p><script>location.replace('/new/1.html')</script>"),
]
LISTS = [
    page(NAV + f"<div class=position>当前位置：首页 &gt; 通知公告</div><ul>{ROWS}</ul><div>共 20 页 下一页</div>" + FOOT, "通知公告"),
    page("<h1>News</h1>" + "".join(f"<h3><a href=/{n}>New rules for model providers, part {n}</a></h3>" for n in range(12))),
    page("<table>" + "".join(f"<tr><td><a href={n}>第{n}号公告：标准立项计划</a></td><td>2026-09-1{n}</td></tr>" for n in range(9)) + "</table>"),
]  # fmt: skip
BAD = [
    (wanted, content)
    for wanted, contents in {
        "challenge": CHALLENGES, "not found": NOT_FOUND, "login": LOGINS, "shell": SHELLS, "list": LISTS
    }.items()
    for content in contents
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "content"), BAD)
def test_a_page_that_is_no_article_has_its_label(wanted, content):
    assert label(content) == wanted


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"", "empty"), (b"\0\0", "empty"), (b"<html><body></body></html>", "empty"), (b"GIF89a", "empty")],
)
def test_a_page_without_a_page_is_empty(content, what):
    assert label(content) == what


NOTICES = [
    ("关于召开人工智能标准工作会议的通知", "请各单位准时参加。"),
    ("关于网站系统升级的公告", "今晚停机维护两小时。"),
    ("关于征集大模型应用案例的通知", "请登录申报系统提交材料，截止9月30日。"),
    ("关于上线短信验证码服务的公告", "自10月1日起，登录本系统须输入验证码。"),
    ("关于加强网站安全验证工作的通知", "各单位应当完善人机验证机制。"),
    ("关于撤销某算法备案的公告", "该算法备案已注销，特此公告。"),
    ("关于参加404页面公益行动的通知", "各网站应在十月底前接入公益页面。"),
    ("国科发404号文件解读", "现将国科发〔2026〕404号文件解读如下：适用范围不变。"),
    ("关于调整登录方式的通知", "统一身份认证用户登录后可在个人中心修改密码。"),
    ("关于某网站无法访问的说明", "因线路故障，本站昨日短时无法访问，现已恢复。"),
    ("关于标准征求意见的公示", "公示期为七日。"),
    ("关于专家库名单的公示", "名单见附件。<a href=a.pdf>附件：名单.pdf</a>"),
    ("数据局关于放假安排的通知", "国庆放假七天。"),
    ("关于公布第五批备案信息的公告", "第五批共748款。"),
    ("关于人工智能训练师考试延期的通知", "原定周六的考试延期举行。"),
    ("关于暂停受理生成式服务登记的公告", "即日起暂停受理。"),
    ("關於舉辦人工智慧論壇的公告", "論壇訂於十月舉行，歡迎參加。"),
    ("有關生成式人工智能指引的通告", "指引即日生效。"),
    ("关于废止部分规范性文件的决定", "下列文件自即日起废止。"),
    ("某某办法", "第一条 本办法自公布之日起施行。"),
    ("关于会员单位缴费的通知", "会员单位请于年底前缴费。"),
    ("关于付费订阅服务的提示", "请消费者谨慎订阅自动续费服务。"),
    ("关于下架违规应用的通报", "下列应用存在违规收集个人信息问题，已被下架处理。"),
    ("关于删除违规内容的通报", "平台累计清理违规内容三万条。"),
    ("关于征集网络安全漏洞的通知", "请研究人员提交漏洞报告。"),
    ("任免信息", "任命张三为数据局局长。"),
    ("更正公告", "原公告中“748款”应为“749款”。"),
    ("Notice of public consultation", "Comments are due by 30 October."),
    ("Cyberspace office suspends approvals", "The office gave no reason."),
    ("Error in the model register corrected", "Two entries were removed from the list."),
    ("New login rules for chatbots", "Users must sign in with their real name from May."),
    ("Access to court files", "Access was denied to reporters on Monday, the court said."),
    ("Regulator found 404 violations", "The regulator found 404 violations at 31 firms."),
    ("Human verification becomes law", "Platforms must verify that users are human from May on."),
    ("China verschiebt KI-Gesetz", "Das Gesetz kommt erst 2027."),
    ("Neue Regeln für die Anmeldung", "Die Anmeldung wird ab Mai Pflicht."),
    ("Behörde sperrt Dienst", "Der Dienst ist seit Montag nicht erreichbar."),
    ("Meldung des Ministeriums", "Die Frist endet am 30. Oktober."),
    ("Kabel: 404 Meter unter dem Meer", "Das Kabel liegt 404 Meter tief."),
    ("Briefing", "Two rules were published today."),
]
FORMS = (
    "<h1>{title}</h1><div class=time>2026-09-18</div><div class=content><p>{body}</p></div>",
    NAV + "<table><tr><td><b>{title}</b></td></tr><tr><td>2026年9月18日</td></tr><tr><td>{body}</td></tr></table>" + FOOT,
    NAV + SEARCH + "<h1>{title}</h1>{body}<br>某某局<br>2026年9月18日" + f"<ul class=more>{ROWS}</ul>" + FOOT
    + "<script>var $_ts=1;document.cookie='a=1';function f(){{location.href='/'}}</script>",
)  # fmt: skip


def test_there_are_enough_of_both():
    assert len(BAD) >= 40 and len(NOTICES) >= 40


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("title", "body"), NOTICES)
def test_a_short_notice_is_an_article(title, body, form):
    reading = read_page(
        page(form.format(title=title, body=body), f"{title}_某某网"), "https://www.example.gov.cn/1.html"
    )
    assert reading.title == title
    assert body.split("<")[0].rstrip() in reading.body


def test_a_notice_that_says_such_words_among_others_is_an_article():
    lines = (
        "一、申报单位应当于十月十七日前完成在线填报，并上传加盖公章的申请表扫描件，逾期系统将自动关闭，不再受理补报。",
        "二、申报单位登录后可查看审核进度，未通过形式审查的可以在三个工作日内补正一次，补正仍不合格的不予受理。",
        "三、推荐单位应当对申报材料的真实性负责，并按照名额推荐，超出名额的推荐无效，材料一经提交不予退还。",
        "四、评审结果将在门户网站公示七日，公示期内有异议的，可以书面形式实名向某某局反映，匿名异议不予受理。",
    )
    content = page(
        "<h1>关于组织申报应用场景的通知</h1>" + "".join(f"<p>{line}</p>" for line in lines),
        "关于组织申报应用场景的通知",
    )
    assert read_page(content, "https://www.example.gov.cn/1.html").body == "\n".join(lines)
