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
NAV_EN = "<header><a href=/>Home</a><nav><a href=/w>World</a><a href=/t>Tech</a></nav></header>"
FOOT_EN = (
    "<footer>© 2026 Example News. <a href=/p>Privacy</a> <a href=/t>Terms</a> Contact us: +44 20 7946 0000</footer>"
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
    page('<noscript>連線遭系統攔截，請完成驗證後繼續。</noscript><script src="/c.js"></script>'),
    page("<p>Bitte bestätigen Sie, dass Sie kein Roboter sind.</p>", "Sicherheitsüberprüfung"),
    page("<p>Our systems have detected unusual traffic from your network.</p>", "Robot Check"),
    page(
        '<div class="main-wrapper"><h1 class="zone-name-title h1">www.example.org</h1><h2 id="challenge-running" class="h2">Checking if the site connection is secure</h2><noscript><div>Enable JavaScript and cookies to continue</div></noscript><div id="challenge-body-text">www.example.org needs to review the security of your connection before proceeding.</div></div><div class="footer">Ray ID: 7d1f2a3b Performance &amp; security by Cloudflare</div>',
        "Just a moment...",
    ),
    page(
        '<H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;www.example.org&#47;news" on this server.<P>Reference #18.2d1a1602.1700000000.1a2b3c<P>https://errors.edgesuite.net/18.2d1a1602',
        "Access Denied",
    ),
    page(
        '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=23&xinfo=1" frameborder=0 width="100%">Request unsuccessful. Incapsula incident ID: 877000-123456</iframe>',
        "",
    ),
    page(
        "<h1>405</h1><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><p>您的请求ID是: 781bad1217000</p>",
        "405",
    ),
    page(
        "<p>您的请求带有不合法参数，已被网站管理员设置拦截！</p><p>可能原因：您提交的内容包含危险的攻击请求</p><p>如何解决：1）检查提交内容；2）如网站托管，请联系空间提供商；</p>",
        "网站防火墙",
    ),
    page("<h2>请求存在威胁，已被拦截</h2><p>安全检测能力由长亭雷池 WAF 提供</p>", "访问已被拦截"),
    page("<p>当前访问疑似黑客攻击，已被网站管理员设置为拦截并记录</p><p>客户端特征：Mozilla/5.0</p>", "创宇盾"),
    page(
        "<p>正在进行浏览器安全检查，请稍候…</p><p>浏览器将自动跳转到您访问的页面</p><script>setTimeout(function(){},5000)</script>",
        "安全检查",
    ),
    page('<p>请开启JavaScript并刷新该页.</p><script src="/C5t3QY.js"></script>', ""),
    page(
        "<p>We have detected unusual activity from your IP address. Please complete the captcha to continue.</p>",
        "Are you a human?",
    ),
    page(
        "<h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot.</p>",
        "Pardon Our Interruption",
    ),
    page(
        "<h1>Human Verification</h1><p>Please press and hold the button to confirm that you are a human and not a bot.</p>",
        "Access to this page has been denied",
    ),
    page(
        "<h1>Zugriff verweigert</h1><p>Sie haben keine Berechtigung, auf diese Seite zuzugreifen.</p><p>Referenz: 18.2d1a</p>",
        "Zugriff verweigert",
    ),
    page("<p>Einen Moment bitte, Ihr Browser wird überprüft …</p>", "Sicherheitsprüfung"),
    page("<h1>403 Forbidden</h1><hr><center>openresty</center>", "403 Forbidden"),
    page("<p>系统检测到您的网络环境存在异常，为保证您的正常访问，请进行验证</p>", "验证"),
    page("<p>操作过于频繁，请稍后再试</p>", "提示"),
    page(
        '<h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2>You are unable to access example.org</h2><h3>Why have I been blocked?</h3><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p><h3>What can I do to resolve this?</h3><p>You can email the site owner to let them know you were blocked.</p><p>Cloudflare Ray ID: 7d1f2a3b4c5d6e7f • Your IP: 203.0.113.7 • Performance &amp; security by Cloudflare</p>',
        "Attention Required! | Cloudflare",
    ),
    page("<p>滑动滑块，完成拼图验证</p><canvas></canvas>", "身份核实"),
    page("<div>为了您的账号安全，请完成下方验证</div><button>点击按钮进行验证</button>", "安全中心"),
    page("<p>系统检测到异常访问，请输入图形验证码</p><img src=/code.jpg><input><button>提交</button>", "访问异常"),
    page("<p>您的IP访问次数过多，已被限制访问，请于1小时后再试。</p>", ""),
    page("<h1>网站访问认证</h1><p>本页面需要您的授权才可以访问，访问验证中，请稍等……</p>", "网站访问认证页面"),
    page(
        "<h3>抱歉！您的访问可能对网站造成危险，已被云防护安全拦截</h3><p>如果您是网站管理员，请登录知道创宇云防御查看详情</p><p>拦截时间 2026-11-20 10:20:31 事件ID 1a2b</p>",
        "云防护",
    ),
    page("<p>HTTP Status 412 – Precondition Failed</p>", ""),
    page(
        "<noscript><h1>Please enable JavaScript to view the page content.<br/>Your support ID is: 123456789.</h1></noscript><script>var _0x1=1;</script>",
        "",
    ),
    page(
        "<h1>One more step</h1><p>Please complete the security check to access www.example.org</p>",
        "Attention Required!",
    ),
    page("<p>To continue, please type the characters below</p>", "Sorry! Something went wrong"),
    page(
        "<h1>Request Rejected</h1><p>The requested URL was rejected. Please consult with your administrator.</p><p>Your support ID is: 8293</p>",
        "Request Rejected",
    ),
    page("<h1>429 Too Many Requests</h1>", "429 Too Many Requests"),
    page("<p>Ihre Anfrage wurde aus Sicherheitsgründen blockiert.</p>", "Anfrage blockiert"),
    page('<script>var arg1="3B0A";eval(function(p,a,c){}());document.cookie="acw_sc__v2="+x;</script>', ""),
    page("<h1>Hold on a second</h1><p>We just need to make sure you are not a robot.</p>", "Example"),
    page("<div>您的操作过快，请稍后重试</div>", "系统提示"),
    page("<p>请完成以下验证码：</p><img><input>", "请输入验证码"),
    page("<p>网络环境异常，请完成拼图后继续</p>", ""),
    page("<h2>非法访问</h2><p>您的请求包含非法字符，已记录您的IP。</p>", "非法访问"),
    page("<p>Bitte aktivieren Sie Cookies und JavaScript, um fortzufahren.</p>", "Moment bitte"),
    page("<p>Why am I seeing this page? Our system thinks you might be an automated program.</p>", "Verification"),
    page(
        "<h1>Error 1020</h1><p>Access denied. This website is using a security service.</p>", "Access denied | example"
    ),
    page(
        NAV + "<h1>检测到自动化访问工具，请关闭后重新打开</h1>" + FOOT, "检测到自动化访问工具，请关闭后重新打开_某某网"
    ),
    page(NAV + "<h1>本站只接受境内访问，来自境外的IP已被屏蔽</h1>" + FOOT, "访问提示"),
    page(
        NAV_EN + "<h1>Your address has sent too many requests</h1>" + FOOT_EN, "Your address has sent too many requests"
    ),
    page("<p>Dieses Video ist in Ihrem Land nicht verfügbar.</p>", "Mediathek"),
    page("<p>Automatisierte Abrufe sind bei uns nicht gestattet.</p>", "Amtsblatt"),
    page("<p>您填写的参数带有特殊字符，已被系统屏蔽！</p><p>您的IP：203.0.113.9 2026-09-18 10:11:12</p>", "某某局"),
    page(
        NAV_EN + "<h1>Easy now</h1><p>The number of page views from your network is unusually high.</p>" + FOOT_EN,
        "429 | Example",
    ),
    page(NAV + "<p>发现批量下载行为，为保证网站正常，已停止该IP访问。</p>" + FOOT, "温馨提示"),
    page(
        "<div class=verify-box><b>核实一下</b><p>想确认这次操作是本人所为</p><p>换个网络也许就好</p></div>", "核实一下"
    ),
    page("<section class=captcha><h3>先答一题</h3><p>近来程式查询太多，请问三加四是多少？</p></section>", "某某网"),
    page(
        "<h1>Client Challenge</h1><p>Your browser runs no scripts. Please turn them on.</p><script src=/_fs-ch-1a/s.js></script>",
        "Client Challenge",
    ),
    page("<p>So that all can use the register, copy the six letters in the picture.</p>", "Register"),
    page("<h1>连线受限制</h1><p>閣下的連線已被中斷。如閣下認為有誤，請提供支援編號7781。</p>", "連線受限制"),
    page(
        "<h1>Anfrage abgelehnt</h1><p>Das Schutzsystem hat sie zurückgewiesen. Bitte nennen Sie uns die Kennung 77aa.</p>",
        "Anfrage abgelehnt",
    ),
    page("<p>您所在的地区不在服务范围</p>", "某某网"),
    page("<p>You are being rate limited</p>", "Example"),
    page("<p>Dieses Angebot ist nur in Österreich verfügbar.</p>", "Mediathek"),
    page("<p>请选出图中所有的斑马线</p>", "某某网"),
    page("<p>想确认您不是脚本</p><input placeholder=字符>", "某某网"),
    page("<h2>歇一歇</h2><p>您短時間內打開太多頁面，服務暫停十分鐘。</p>", "某某週報"),
    page("<h1>Sorry, not here</h1><p>For legal reasons we show nothing to visitors from there.</p>", "Example"),
    page("<p>為維護查詢品質，每一IP每分鐘限查二十次，您已達上限。</p>", "某某網"),
    page("<h3>請證明您是真人</h3><p>點選有機車的圖片。</p>", "某某週報"),
    page("<h1>Schutz</h1><p>So unterscheiden wir Menschen von Programmen.</p>", "Kammer"),
    page("<h1>Kein Zugang</h1><p>Das Angebot ist aus Ihrer Region nicht abrufbar.</p>", "Bote"),
    page(
        "<h1>One check</h1><p>Your browser is being screened for automated use. It goes on by itself.</p>", "One check"
    ),
    page("<h1>Kurz warten</h1><p>Zu viele Seitenaufrufe in wenig Zeit.</p>", "Bote"),
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
    page(
        '<div class="content"><h3>HTTP 错误 404.0 - Not Found</h3><h4>您要找的资源已被删除、已更名或暂时不可用。</h4></div>',
        "IIS 10.0 详细错误 - 404.0 - Not Found",
    ),
    page(
        "<h2>404 - 找不到文件或目录。</h2><h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3>",
        "404 - 找不到文件或目录。",
    ),
    page(
        NAV
        + "<div class=error><p>对不起，您访问的页面找不到了</p><p>请检查您输入的网址是否正确，或点击链接继续浏览空间</p><a href=/>返回首页</a></div>"
        + FOOT,
        "某某省人民政府",
    ),
    page(NAV + "<p>信息不存在或已删除！</p>" + FOOT, "某某部"),
    page(
        NAV
        + SEARCH
        + "<p>您所访问的页面不存在或者已删除！</p><p>3秒后跳转到首页</p>"
        + f"<ul class=hot>{ROWS}</ul>"
        + FOOT,
        "某某网",
    ),
    page("<p>该文章已下线</p>", "澎湖新闻"),
    page("<p>很抱歉，该内容已被作者删除</p><p>查看更多精彩内容请下载客户端</p>", "提示"),
    page("<p>该公众号已迁移</p><p>此内容发送失败无法查看</p>", "微信公众平台"),
    page("<p>抱歉，您查看的内容不存在，可能已被删除</p>", "某某社区"),
    page(
        NAV_EN
        + "<h1>404</h1><p>Sorry, we couldn’t find that page.</p><p>Try searching, or go back to the homepage.</p>"
        + FOOT_EN,
        "Page Not Found - Example News",
    ),
    page(
        NAV_EN
        + "<h1>This page can’t be found</h1><p>The link you followed may be broken, or the page may have been removed.</p>"
        + FOOT_EN,
        "Example News",
    ),
    page(NAV_EN + "<h1>Uh-oh. The page you requested doesn't exist.</h1><a href=/>Go home</a>" + FOOT_EN, "Example"),
    page(
        "<h1>410 Gone</h1><p>The resource requested is no longer available on this server and there is no forwarding address.</p>",
        "410 Gone",
    ),
    page(
        "<h1>Fehler 404</h1><p>Die von Ihnen aufgerufene Seite existiert leider nicht (mehr).</p><a href=/>Zur Startseite</a>",
        "Fehler 404 - Zeitung",
    ),
    page("<h1>Hoppla!</h1><p>Die angeforderte Seite konnte nicht gefunden werden.</p>", "Zeitung"),
    page("<p>Diese Seite gibt es nicht mehr. Vielleicht hilft Ihnen unsere Suche weiter.</p>", "Ministerium"),
    page("<h1>找不到網頁</h1><p>您所瀏覽的網頁已移除或不存在，請回首頁。</p>", "找不到網頁"),
    page("<p>抱歉，您所查詢的新聞已下架</p>", "某新聞網"),
    page(
        NAV + "<h2>Sorry</h2><p>您所请求的网页不存在，<span>5</span>秒后将自动跳转</p>" + FOOT, "某某市人民政府门户网站"
    ),
    page("<p>文章不存在</p>", "某某网"),
    page("<p>此文章已被屏蔽</p>", ""),
    page("<div class=weui-msg><h2>此帐号已被屏蔽, 内容无法查看</h2></div>", ""),
    page('<div class="text">该内容已被发布者删除</div><div>查看发布者更多内容</div>', ""),
    page(NAV + "<p>对不起，您要访问的信息已过期或被移除！</p><p>【返回首页】</p>" + FOOT, "信息公开"),
    page('<p>参数错误，没有找到相关信息！</p><a href="javascript:history.back()">返回</a>', "系统提示"),
    page("<h1>Error</h1><p>The item you have requested does not exist.</p>", "Example Commission"),
    page(
        NAV_EN
        + "<h1>We’re sorry, this story is unavailable</h1><p>It may have been removed or the address may be wrong.</p>"
        + FOOT_EN,
        "Example",
    ),
    page(
        NAV_EN
        + "<h1>Nothing here</h1><p>It looks like nothing was found at this location. Maybe try a search?</p>"
        + FOOT_EN,
        "Page not found – Think Tank",
    ),
    page(
        "<h1>Die Seite wurde nicht gefunden</h1><p>Leider konnten wir die von Ihnen gesuchte Seite nicht finden.</p>",
        "Bundesamt",
    ),
    page("<h1>Ups, da ist was schiefgelaufen</h1><p>Diese Adresse existiert nicht oder nicht mehr.</p>", "404"),
    page("<h1>頁面不存在</h1><p>您要找的頁面可能已經搬移或刪除。</p><a href=/>回首頁</a>", "某某部"),
    page(
        "<h1>Server Error</h1><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>",
        "404 - File or directory not found.",
    ),
    page(NAV + "<p>哎呀，页面走丢了~</p>" + FOOT, "某某报"),
    page("<p>该栏目暂无内容或文章未发布</p><a href=/>返回</a>", "某某办"),
    page("<p>新闻已删除</p>", ""),
    page("<p>您访问的链接已失效</p>", "失效"),
    page("<h1>Whoops!</h1><p>That page has gone missing.</p>", "Example"),
    page("<h1>Lost?</h1><p>We can’t find the page you’re after.</p>", "Example"),
    page("<p>Dieser Artikel wurde gelöscht oder verschoben.</p>", "Zeitung"),
    page("<p>Leider existiert die aufgerufene Adresse nicht.</p>", "Amt"),
    page("<p>此新聞不存在或已被刪除</p>", "某報"),
    page(
        NAV + "<h1>你要看的内容也许已被移走，换个关键词找找</h1>" + FOOT,
        "你要看的内容也许已被移走，换个关键词找找 | 某某网",
    ),
    page(NAV + "<p>原文已被发布者撤回</p>" + FOOT, "某某市数据局"),
    page(NAV + "<p>本期报纸尚未出版</p><p>这里空空如也</p>" + FOOT, "某某日报"),
    page(
        NAV_EN + "<h1>That old link took a wrong turn</h1>" + FOOT_EN, "That old link took a wrong turn | Example News"
    ),
    page("<p>Der Verweis führt leider ins Leere.</p>", "Amtsblatt"),
    page(NAV + "<h1>文章躲起来了</h1><p>它也许被作者收走，也许还没写好。</p>" + FOOT, "某某网"),
    page("<table><tr><th>某某网 提示信息</th></tr><tr><td>没有指定要看的文档！</td></tr></table>", "某某网提示信息"),
    page(
        "<h1>Catalogue</h1><p>The number you gave is wrong, or it has not been released in German yet.</p>",
        "404 Catalogue",
    ),
    page("<div class=wscn-http404><b>OOPS!</b><p>网管不让进……</p></div>", "管理平台"),
    b"<title>Letters</title><body class='error404 theme'><h1>Hmm.</h1><p>Either we never wrote it or took it back.</p>",
    page("<div class=article-empty><p>飞到外太空去了</p></div>" + f"<ul class=hot>{ROWS}</ul>", "某某网"),
    page(
        NAV_EN
        + "<h1>It could not be located</h1><p>We tidied up lately. Start at the front page.</p><div><h4>Most read</h4>"
        + "".join(f"<p><a href=/{n}>Chip rules explained, part {n}</a></p>" for n in range(5))
        + "</div>"
        + FOOT_EN,
        "Example News",
    ),
    page("<h2>唉呀，404啦</h2><p>这里是荒原</p>", "某某札记"),
    page(NAV + "<p>应作者要求，本文已撤下</p>" + FOOT, "某某网"),
    page("<p>未能找到与之相关的信息</p>", "某某网"),
    page(NAV_EN + "<p>We lost that one</p>" + FOOT_EN, "Example News"),
    page(NAV + "<div class=gone><p>作者把它们都清空了</p></div>" + f"<ul class=hot>{ROWS}</ul>" + FOOT, "某某网"),
    page(NAV_EN + "<h1>That is a wrap</h1><p>This issue was deleted by its author.</p>" + FOOT_EN, "Example News"),
]
LOGINS = [
    page("<form><input name=u><input type=password name=p><button>登录</button></form>", "用户登录"),
    page("<h1>某某智库报告</h1><p>登录后查看全文</p>", "某某智库报告_某某网"),
    page("<p>您还没有登录，请先登录后继续阅读。</p>"),
    page("<h1>Chips and power</h1><p>Sign in to continue reading.</p>", "Chips and power"),
    page("<h1>Chips and power</h1><p>Subscribe to unlock this article. Already a subscriber?</p>", "Chips and power"),
    page("<h1>KI in China</h1><p>Dieser Artikel ist nur für Abonnenten. Jetzt anmelden, um weiterzulesen.</p>", "KI"),
    page("<p>登录超时，请重新登录</p><form><input type=text><input type=password></form>", "登录"),
    page("<h1>某某产业深度报告</h1><p>本文为付费内容，订阅后可阅读全文</p><p>开通会员 ¥298/年</p>", "某某产业深度报告"),
    page("<p>请使用微信扫码登录后查看</p>", "某某平台"),
    page("<h1>某论坛</h1><p>您没有权限访问该版块，请先登录或注册</p>", "提示信息 - 某论坛"),
    page(
        NAV_EN
        + "<h1>Inside the model rules</h1><p>This content is for subscribers only.</p><p>Log in or subscribe</p>"
        + FOOT_EN,
        "Inside the model rules",
    ),
    page(
        NAV_EN
        + "<h1>Inside the model rules</h1><p>Register for free to continue reading</p><p>Already have an account? Log in</p>"
        + FOOT_EN,
        "Inside the model rules",
    ),
    page(
        "<h1>KI-Regeln</h1><p>Dieser Artikel ist Teil von ZEITplus. Bitte melden Sie sich an oder testen Sie unser Abo.</p>",
        "KI-Regeln",
    ),
    page("<h1>KI-Regeln</h1><p>Weiterlesen mit SZ Plus</p><p>Jetzt 4 Wochen kostenlos testen</p>", "KI-Regeln"),
    page("<h1>KI-Regeln</h1><p>Diesen Artikel weiterlesen mit F+</p><p>Bereits Abonnent? Anmelden</p>", "KI-Regeln"),
    page("<h1>統一登入</h1><form><input name=a><input type=password></form><p>請輸入帳號密碼登入</p>", "會員登入"),
    page(
        "<div class=login><h2>账号登录</h2><input placeholder=手机号><input placeholder=密码><button>登录</button><a>忘记密码</a> <a>免费注册</a></div>",
        "登录-某某数据平台",
    ),
    page("<h1>2026年算力产业图谱</h1><p>您好，该内容仅限VIP会员查看，请登录后升级会员</p>", "2026年算力产业图谱"),
    page("<h1>独家：某新规内幕</h1><p>本文为会员专享</p><p>成为会员，畅读全文</p>", "独家：某新规内幕"),
    page("<p>抱歉，只有注册用户才能查看此内容。</p><p>登录 | 注册</p>", "某某论坛"),
    page(
        NAV_EN + "<h1>China’s chip plan</h1><p>To read the full story, subscribe or sign in.</p>" + FOOT_EN,
        "China’s chip plan",
    ),
    page(
        NAV_EN
        + "<h1>China’s chip plan</h1><p>You’ve reached your limit of free articles.</p><p>Subscribe for full access.</p>"
        + FOOT_EN,
        "China’s chip plan",
    ),
    page(
        NAV_EN + "<h1>China’s chip plan</h1><p>This is a members-only story.</p><p>Become a member</p>" + FOOT_EN,
        "China’s chip plan",
    ),
    page(
        "<h1>Chinas Chipplan</h1><p>Sie möchten diesen Artikel lesen? Dann brauchen Sie ein Abo.</p><p>Jetzt Abo abschließen</p>",
        "Chinas Chipplan",
    ),
    page("<h1>Chinas Chipplan</h1><p>Lesen Sie weiter mit unserem Digital-Abo.</p><p>Login</p>", "Chinas Chipplan"),
    page("<h1>深度：算力之争</h1><p>剩余80%内容，订阅后继续阅读</p>", "深度：算力之争"),
    page("<p>您的登录已过期，请重新登录。</p>", "系统"),
    page("<h1>内部通讯</h1><p>请输入密码查看本文</p>", "内部通讯"),
    page("<h1>The compute race</h1><p>Unlock this story. Start your free trial today.</p>", "The compute race"),
    page("<h1>The compute race</h1><p>Sign up or log in to keep reading.</p>", "The compute race"),
    page(
        "<h1>Wettlauf um Rechenkraft</h1><p>Exklusiv für Abonnenten</p><p>Jetzt freischalten</p>",
        "Wettlauf um Rechenkraft",
    ),
    page(NAV + f"<p>免费注册即可读完全文</p><ul class=hot>{ROWS}</ul>" + FOOT, "某某市数据局"),
    page("<p>Your session timed out. Log in again.</p>", "Portal"),
    page("<p>Exklusiv für registrierte Leser</p>", "Amtsblatt"),
    page("<h1>Zugriff verweigert</h1><p>Bitte einloggen, um die Dokumente zu öffnen.</p>", "Zugriff verweigert"),
    page("<h2>Radar</h2><p>Passwort eingeben</p><input type=password><button>Zugriff</button>", "Zugriff"),
    page("<p>用户名不存在或密码不正确，请重填！</p>", "登录失败"),
    page(
        "<h1>Rechenzentren am Limit</h1><p>Die Netze sind vielerorts voll, sagen Betreiber.</p><p>Sie brauchen ein Paket, um diesen Beitrag zu lesen. Zwei Wochen zur Probe, ohne Risiko!</p><p>Bereits abonniert? <a href=/l>Hier anmelden</a></p>",
        "Rechenzentren am Limit",
    ),
    page(
        "<h1>算力补助怎么发</h1><p>2026年9月18日</p><p>办法上周通过，申请门槛明显降低，企业反应不一。</p><p>還有 980 字未讀，每月 NT$120 起訂閱，隨時可取消。</p>",
        "算力补助怎么发_某某网",
    ),
    page(
        "<h1>Vouchers go west</h1><p>Three provinces lead.</p><p>Become a paid subscriber to get access to this post.</p><ul><li>Every issue</li></ul>",
        "Vouchers go west",
    ),
    page(
        "<h1>算力账本</h1><p>2026-09-18</p><p>一台服务器三年的电费约占一成。</p><div class=vip-mask><p>余下1800字</p><a>开通VIP</a></div>",
        "算力账本_某某网",
    ),
    page(
        "<h1>Fabs near the river</h1><p>By Jo Hill</p><p>Pictures show two new sites.</p><div class=regwall><h2>Yours for free</h2><p>Tell us your e-mail and you are in.</p></div>",
        "Fabs near the river | Example",
    ),
    page(
        "<h1>Registers compared</h1><h2>Abstract</h2><p>We compare four.</p><p>This is a preview of subscription content, log in via an institution.</p>",
        "Registers compared",
    ),
    page("<p>Ihre Sitzung ist ungültig. Bitte loggen Sie sich neu ein.</p>", "Portal"),
    page(
        "<h1>学术资源系统</h1><p>校外读者先做认证</p><div>证号 <input> 口令 <input type=password></div>", "学术资源系统"
    ),
    page(
        "<h1>预算怎么编</h1><p>2026-09-18</p><p>盘点之后，三成计划改了名称。</p><p>想看完整内容？</p><p>首月1元，之后每月25元</p>",
        "预算怎么编_某某网",
    ),
    page(
        "<h1>Schule testet Chatbot</h1><p>18.09.2026</p><p>Im Zentrum üben Kinder.</p><p>Noch 90 % des Artikels liegen vor Ihnen.</p><p>Plus-Basis</p><p>1 € im ersten Monat</p>",
        "Schule testet Chatbot",
    ),
    page("<p>本章需付费</p>", "某某文库"),
    page(NAV + f"<p>积分不足，请先充值</p><ul class=hot>{ROWS}</ul>" + FOOT, "某某网"),
    page(NAV + "<p>您所在的用户组无法查看该内容</p>" + FOOT, "某某论坛"),
    page(NAV_EN + "<p>A subscription required notice</p>" + FOOT_EN, "Example News"),
    page("<p>Ihre Anmeldung ist fehlgeschlagen</p>", "Portal"),
    page(NAV + f"<p>请扫码继续</p><p>扫码阅读余下内容</p><ul class=hot>{ROWS}</ul>" + FOOT, "某某网"),
    page(
        "<h1>算力交易样本</h1><p>2026-09-18</p><p>一张券有三种用法。</p><p>本内容为会员专属，现仅展示部分</p><p>已有账号？<a>去登录</a></p>",
        "算力交易样本_某某网",
    ),
    page(
        "<h1>主权模型</h1><p>2026-09-18</p><p>三行字引来论战。</p><section class=subscribe-wall><h3>订户看全文</h3></section>",
        "主权模型_某某网",
    ),
    page(
        "<h1>Streit beigelegt</h1><p>Von Uwe Kern</p><p>Es gab einen Handschlag.</p><p>Dieser Beitrag ist registrierten Lesern vorbehalten.</p>",
        "Streit beigelegt",
    ),
    page(NAV + "<h1>人员登入</h1><p>請插入憑證，輸入PIN碼。</p><input type=password>" + FOOT, "人员登入"),
    page("<h1>Anmeldung</h1><p>Wählen Sie Ihre Heimateinrichtung aus.</p>", "Shibboleth"),
    page(
        "<h1>数据“清单”一年</h1><p>2026-09-18</p><p>清单落地一年，企业最关心颗粒度。</p><p>未登录用户仅可阅读前20%</p>",
        "数据“清单”一年_某某网",
    ),
    page(
        "<h1>評語惹議</h1><p>2026-09-18</p><p>家長收到的評語有三句一樣。</p><p>以上為前 15%，成為訂戶即可讀完全文。</p>",
        "評語惹議_某某網",
    ),
    page("<h1>Login required</h1><p>You need an account to see the draft.</p>", "Login required"),
]
SHELLS = [
    page("<div id=app></div><script src=/static/js/app.3f2a.js></script>", "工业和信息化部"),
    page("<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>", "Portal"),
    page("<div class=loading>正在加载，请稍候...</div><script src=a.js></script>", "公告"),
    page("<iframe src=/content/1.html width=100%></iframe>", "公告"),
    page("", "", "<meta http-equiv=refresh content='0; url=/zcfb/fzggwl/'>"),
    b"<script>window.location.href='./fzggwl/';</script>",
    page("<p>页面正在跳转</p><script>location.replace('/new/1.html')</script>"),
    page('<div id="__nuxt"></div><script>window.__NUXT__={}</script><script src=/_nuxt/app.js></script>', "科学技术部"),
    page(
        "<noscript><strong>We're sorry but portal doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id=\"app\"></div><script src=/js/chunk.js></script>",
        "portal",
    ),
    page("<div id=root><div class=spinner>Loading...</div></div><script src=/a.js></script>", "Example"),
    page('<div class="skeleton"><span></span><span></span></div><script src=/main.js></script>', "新闻"),
    page("", "", '<meta http-equiv="Refresh" content="0;URL=http://www.example.gov.cn/index.html">'),
    page("<p>页面加载中...</p><script src=x.js></script>", "加载中"),
    page("<p>Diese Seite wird geladen …</p><script src=x.js></script>", "Portal"),
    page('<script>top.location="/xxgk/zcfb/index.html"</script>', "政策发布"),
    page('<frameset cols="20%,80%"><frame src=menu.htm><frame src=main.htm></frameset>', "旧版网站"),
    page(
        '<div id="page-container"></div><noscript>本站需要启用 JavaScript</noscript><script type=module src=/assets/index.js></script>',
        "某某办公室",
    ),
    page('<div id="app"><p>系统加载中，请耐心等待</p></div><script src=/app.js></script>', "系统"),
    page("<p>You need to enable JavaScript to run this app.</p><script src=a.js></script>", "Portal"),
    page(
        '<a href="/index.html">如果您的浏览器没有自动跳转，请点击这里</a><script>location.href="/index.html"</script>',
        "跳转",
    ),
    page(
        '<p>Redirecting to <a href="/en/news">/en/news</a></p><meta http-equiv=refresh content="0;url=/en/news">',
        "Redirecting…",
    ),
    page("<div id=main v-cloak>{{ title }}</div><script src=vue.js></script>", "信息公开"),
    page("<p>数据加载中</p><script src=x.js></script>", "公告详情"),
    page('<center>页面跳转中，请稍候</center><script>window.location.replace("/x")</script>', ""),
    page("<p>您的浏览器版本太低，页面可能无法显示，请更换后访问。</p><script src=/a.js></script>", "信息公开"),
    page("<p>Ihr Browser ist veraltet und wird nicht unterstützt.</p><script src=/a.js></script>", "Amtsblatt"),
    page("<p>数据读取中</p><script src=/a.js></script>", "信息公开"),
    page(
        NAV
        + "<p>您当前所在位置：<a href=/>首页</a> &gt; 正文</p><h1></h1><p>发布时间：<b></b> 来源：<b></b></p>"
        + FOOT,
        "正文",
    ),
    page(
        NAV
        + "<div id=article-mount></div><div><h4>热点</h4>"
        + "".join(f"<p><a href=/{n}>人工智能场景第{n}批观察</a></p>" for n in range(6))
        + "</div><script src=/a.js></script>"
        + FOOT,
        "某某网",
    ),
    page("<p>正在为您打开新页面</p><script src=/a.js></script>", "某某网"),
    page("<p>Taking you to our new pages</p>", "Example"),
    page("<div id=root></div><script src=/a.js></script><noscript>应用须有脚本才可使用</noscript>", "计算器"),
]
LISTS = [
    page(NAV + f"<div class=position>当前位置：首页 &gt; 通知公告</div><ul>{ROWS}</ul><div>共 20 页 下一页</div>" + FOOT, "通知公告"),
    page("<h1>News</h1>" + "".join(f"<h3><a href=/{n}>New rules for model providers, part {n}</a></h3>" for n in range(12))),
    page("<table>" + "".join(f"<tr><td><a href={n}>第{n}号公告：标准立项计划</a></td><td>2026-09-1{n}</td></tr>" for n in range(9)) + "</table>"),
    page(NAV+f'<h1>政策文件</h1><ul>{ROWS}</ul><div class=page>首页 上一页 1 2 3 下一页 尾页 共12页</div>'+FOOT,'政策文件_某某部'),
    page(NAV_EN+'<h1>Press releases</h1>'+''.join(f'<div class=row><span>{n} September 2026</span><a href=/pr/{n}>Ministry opens consultation number {n} on data rules</a></div>' for n in range(1,13))+FOOT_EN,'Press releases'),
    page('<h1>Pressemitteilungen</h1>'+''.join(f'<article><time>{n}.09.2026</time><h2><a href=/p/{n}>Ministerium startet Konsultation Nummer {n} zu Datenregeln</a></h2></article>' for n in range(1,13)),'Pressemitteilungen'),
    page(NAV+'<div class=list>'+''.join(f'<dl><dt><a href=/n/{n}>某某市举办第{n}届人工智能创新大赛</a></dt><dd>09-{n:02}</dd></dl>' for n in range(1,15))+'</div>'+FOOT,'工作动态'),
    page(NAV+'<h2>最新公告</h2><table>'+''.join(f'<tr><td>{n}</td><td><a href=/g/{n}>关于某某标准第{n}号修改单征求意见的函</a></td><td>某某司</td><td>2026-09-{n:02}</td></tr>' for n in range(1,16))+'</table>'+FOOT,'公告'),
    page('<h1>Latest</h1>'+''.join(f'<div><a href=/a/{n}>Analysis: what the new draft number {n} means</a><span>Sep {n}, 2026</span></div>' for n in range(1,12)),'Latest'),
    page(NAV+'<ul>'+''.join(f'<li><a href=/v/{n}>【视频】第{n}期：专家谈数据要素</a> <em>2026/09/{n:02}</em></li>' for n in range(1,12))+'</ul><div>第1页/共9页 下一页 末页</div>'+FOOT,'视频'),
    page('<h1>Meldungen</h1>'+''.join(f'<p><a href=/m/{n}>Behörde veröffentlicht Leitfaden Nummer {n} zur Aufsicht</a><br>{n}. September 2026</p>' for n in range(1,12)),'Meldungen'),
    page(NAV+'<div>'+''.join(f'<p>· <a href=/n/{n}>关于第{n}号提案答复的函（某科函〔2026〕{n}号）</a>(09-{n:02})</p>' for n in range(1,14))+'</div>'+FOOT,'建议提案'),
    page(
        NAV
        + "<h1>归档</h1>"
        + "".join(f'<div class=month><h3>2026 年 {month} 月</h3>' + "".join(f'<div class=entry><h3>第{n}期观察札记</h3><a href=/p/{month}{n}/></a><i>{month}-{n}</i></div>' for n in (1, 2, 3)) + "</div>" for month in (9, 8, 7))
        + FOOT,
        "归档 | 某某札记",
    ),
    page(
        "<header><h1>Ute Klar</h1><p>Ute Klar schreibt über Netze.</p></header>"
        + "".join(f"<div><a href=/a/{n}><h2>Warum Rechenzentren Nummer {n} warten</h2></a><i>{n}.09.2026</i></div>" for n in range(1, 8)),
        "Ute Klar, Redakteurin bei Beispiel",
    ),
    page(
        NAV + "<h1>林某</h1><p>某某网高级记者，多年关注算力、芯片与半导体</p>"
        + "".join(f"<div><a href=/a/{n}>算力中心第{n}次调查手记</a><em>9月{n}日</em></div>" for n in range(1, 7)) + FOOT,
        "林某的文章_某某网",
    ),
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
    "headline", ["国家数据局在京揭牌", "Chip export talks end without a deal", "Kabinett beschließt Datenstrategie"]
)
def test_a_headline_alone_that_tells_news_is_no_message(headline):
    content = page(NAV + f"<h1>{headline}</h1>" + FOOT, f"{headline} - 某某网")
    assert read_page(content, "https://www.example.gov.cn/1.html").title == headline


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
    ("关于网站改版期间部分页面无法访问的公告", "因网站改版，部分页面暂时无法访问，敬请谅解。"),
    ("关于清理过期政策文件的公告", "经清理，十二件政策文件已失效，现予公布。"),
    ("关于暂停某平台新用户注册登录的通报", "某平台即日起暂停新用户注册和登录，限期整改。"),
    ("关于查处网络攻击行为的通报", "有关部门发现并拦截境外攻击三十余万次。"),
    ("关于大模型备案系统登录方式变更的通知", "请各单位使用统一账号登录备案系统。"),
    ("关于开展人机协同试点的通知", "各地可结合实际申报试点。"),
    ("网信办约谈某网站负责人", "因存在安全风险，该网站被责令整改。"),
    ("关于某应用商店下架违规应用的通报", "二十三款应用已下架。"),
    ("验证码服务安全要求征求意见", "现公开征求意见，请通过邮件反馈。"),
    ("关于公布失效文件目录的公告", "本批共公布失效文件九件。"),
    ("关于撤销行政许可的公告", "该许可已被撤销，特此公告。"),
    ("关于付费自习室监管的提示", "请消费者谨慎预付费用。"),
    ("关于会员大会延期的通知", "原定会员大会延期至十二月。"),
    ("关于开通政务服务账号的公告", "即日起可注册账号办理业务。"),
    ("关于规范机器人测试的通知", "测试主体应当提前报备。"),
    ("关于内容下线情况的说明", "有关专题内容已下线，后续安排另行通知。"),
    ("关於網站維護之公告", "本網站將於週六進行維護，屆時暫停登入。"),
    ("關於刪除過時指引的通告", "下列指引已被刪除。"),
    ("人工智慧評測中心揭牌", "中心今日於臺北揭牌。"),
    ("登记公告", "本批新增登记十五款应用。"),
    ("Regulator blocks merger", "Access to the data was denied, officials said."),
    ("Model register moved", "The register has moved to the ministry."),
    ("Ministry removes two standards", "Two standards were removed from the catalogue."),
    ("Login data leaked", "Log in data of two million users was leaked, police said."),
    ("Robots must be registered", "Operators have until May to register now active robots."),
    ("Captcha rules relaxed", "The office no longer requires a captcha for public forms."),
    ("Notice: hearing cancelled", "The hearing will not be held."),
    ("Court finds no violation", "No violation was found."),
    ("Subscription rules proposed", "Apps must let users cancel subscriptions in one step."),
    ("Akamai opens office in Shanghai", "Akamai said it would hire forty people."),
    ("Cloudflare outage hits ministries", "Several sites were down for an hour."),
    ("Zugang zu Daten erleichtert", "Der Zugang zu Forschungsdaten wird einfacher."),
    ("Roboter brauchen Zulassung", "Roboter sind ab Mai zulassungspflichtig."),
    ("Artikel 5 gestrichen", "Der Artikel wurde aus dem Entwurf entfernt."),
    ("Abo-Fallen verboten", "Anbieter müssen Abos mit einem Klick beenden lassen."),
    ("Registrierung startet", "Anbieter müssen ihre Modelle registrieren."),
    ("Seite des Ministeriums gestört", "Die Seite ist seit Montag gestört."),
    ("Behörde verweigert Auskunft", "Die Auskunft wurde verweigert."),
    ("关于召开安全检查动员会的通知", "会议改为线上召开。"),
    ("公告", "本办法已被修改，以新办法为准。"),
    ("关于链接失效问题的答复", "您反映的链接失效问题已修复。"),
    ("关于举办算法安全培训班的通知", "培训免费，名额有限，报满即止。"),
    ("工业和信息化部公告", "现批准二百项行业标准，予以公布。"),
    ("关于某某同志职务任免的通知", "任命李四为信息技术司司长。"),
    ("某某省数据条例", "第一条 为了促进数据流通，制定本条例。第二条 本条例自公布之日起施行。"),
    ("关于暂停网上申报的紧急通知", "因系统故障，网上申报暂停，恢复时间另行通知。"),
    ("关于注意防范虚假征集信息的声明", "近日有不法分子冒用我办名义，请勿相信。"),
    ("关于终止某科研项目的公告", "项目负责人申请终止，予以同意。"),
    ("央行有关负责人答记者问", "问：何时实施？答：年内。"),
    ("某某公司完成登记", "该公司产品于今日完成登记。"),
    ("国务院任免国家工作人员", "任命王五为国家数据局副局长。"),
    ("评审结果公示", "经评审，拟支持三个项目，现予公示。"),
    ("关于发布行业标准的公告", "标准编号及名称见附表。"),
    ("关于限制未成年人使用时长的通知", "每日不超过一小时。"),
    ("某地警方通报", "犯罪嫌疑人利用换脸软件诈骗，已被抓获。"),
    ("某平台发布致歉声明", "平台对内容审核失误致歉，相关内容已删除。"),
    ("關於延長公眾諮詢期的公告", "諮詢期延長至十二月底。"),
    ("行政院會通過草案", "草案將送立法院審議。"),
    ("Call for papers", "Abstracts of up to 300 words are welcome."),
    ("Statement on data transfers", "The talks will continue next week."),
    ("Minister resigns", "She gave no reason."),
    ("Fine for data broker", "The broker must pay two million yuan."),
    ("Registration of models suspended", "No new models will be registered until further notice."),
    ("Pages of the white paper leaked", "Several pages were removed before publication."),
    ("Access granted", "Researchers may use the data from June."),
    ("Standard withdrawn", "The standard no longer exists in the catalogue."),
    ("Chatbot banned in schools", "Pupils may not use the bot in class."),
    ("Frist verlängert", "Stellungnahmen sind bis Ende Januar möglich."),
    ("Sperre aufgehoben", "Der Dienst ist wieder erreichbar."),
    ("Minister sagt Reise ab", "Gründe nannte das Ministerium nicht."),
    ("Neues Gesetz in Kraft", "Das Gesetz gilt ab sofort."),
    ("Bußgeld gegen Plattform", "Die Plattform muss zwei Millionen Euro zahlen."),
    ("Entwurf zurückgezogen", "Der Entwurf wurde zurückgezogen."),
    ("Sprechstunde mit Anmeldung", "Bitte melden Sie sich vorher online an."),
    ("密码应用安全性评估", "密码应用方案应当通过评估。"),
    ("慎防假冒网站", "有人仿造本署网站骗取市民输入密码，警方正在调查。"),
    ("Ministerium stellt Seite ein", "Die Seite zum Digitalpakt ist nicht mehr verfügbar."),
    ("关于清理长期未登录账号的通知", "对一年未登录的账号予以注销。"),
]
FORMS = (
    "<h1>{title}</h1><p>{body}</p>",
    "<h1>{title}</h1><div class=time>2026-09-18</div><div class=content><p>{body}</p></div>",
    NAV + "<table><tr><td><b>{title}</b></td></tr><tr><td>2026年9月18日</td></tr><tr><td>{body}</td></tr></table>" + FOOT,
    "<article class='post post-404 paywall'><h2>{title}</h2><p>2026-09-18</p><p>{body}</p></article>",
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


def test_a_sentence_beside_teasers_that_tells_of_a_page_or_a_result_is_read():
    links = "".join(f"<li><a href=/{n}>Wie das Rechenzentrum Nummer {n} entsteht</a></li>" for n in range(6))
    text = "Auf Seite 12 fehlt ein Satz, das Ergebnis kennt keiner."
    content = page(f"<h1>Panne</h1><p>{text}</p><h4>Meistgelesen</h4><ul>{links}</ul>", "Panne | Bote")
    assert text in read_page(content, "https://www.example.org/1.html").body


def test_a_headline_that_the_title_does_not_say_is_one():
    text = "具体包括网络身份认证通用术语、网络身份认证技术要求"
    content = page(NAV + f"<h1>网络身份认证公共服务六项安全行业标准发布</h1><p>{text}</p>" + FOOT, "某某网")
    assert text in read_page(content, "https://www.example.gov.cn/1.html").body


LEADS = [
    ("补贴账本背后", "三季度补贴到账四成，企业说等得起。", ("开通会员后可阅读", "注册后继续看全文，免费", "以下仅对订户开放", "您尚未登录，正文不予显示")),
    ("補助名單背後", "三成計畫更名之後才拿到經費。", ("此為訂戶限定內容", "登入後閱讀全文")),
    ("Hinter den Fördermitteln", "Vier von zehn Anträgen wurden bewilligt.", ("Registrieren und weiterlesen", "Diesen Text lesen nur Abonnenten")),
    ("Behind the subsidies", "Four in ten applications were approved.", ("This post is for paid subscribers", "Unlock this story")),
]  # fmt: skip
ENDS = [
    ("新规问答", "新规今日公布。", "全文请登录市政府网站查看"),
    ("指南发布", "指南已经印发。", "企业登录后可查看完整版本"),
    ("某刊改版", "该刊明年改版。", "订阅者可继续阅读旧刊"),
    ("Bericht liegt vor", "Der Bericht ist da.", "Den vollständigen Bericht finden Mitglieder im Portal"),
]


@pytest.mark.parametrize("day", ["", "<p>2026-09-18</p>"])
@pytest.mark.parametrize(
    ("title", "lead", "wall"), [(title, lead, wall) for title, lead, walls in LEADS for wall in walls]
)
def test_a_last_line_that_sells_the_rest_is_a_wall(title, lead, wall, day):
    assert label(page(f"<h1>{title}</h1>{day}<p>{lead}</p><div>{wall}</div>", f"{title} - 某某网")) == "login"


@pytest.mark.parametrize("day", ["", "<p>2026-09-18</p>"])
@pytest.mark.parametrize(("title", "lead", "last"), ENDS)
def test_a_last_line_that_tells_what_others_may_read_is_none(title, lead, last, day):
    content = page(f"<h1>{title}</h1>{day}<p>{lead}</p><p>{last}</p>", f"{title} - 某某网")
    assert lead in read_page(content, "https://www.example.gov.cn/1.html").body


def test_a_wall_that_nobody_sees_is_none():
    wall = '<div class="paywall" style="display: none"><p>Abo abschließen und weiterlesen</p></div>'
    content = page(f"<h1>Netz wächst</h1><p>Das Netz wächst um zwei Leitungen.</p>{wall}", "Netz wächst | Bote")
    assert "zwei Leitungen" in read_page(content, "https://www.example.org/1.html").body


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
