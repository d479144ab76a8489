"""Pages of small and old sites: short lists, columns, headlines that no title says, notices that speak of a page."""

# ruff: noqa: E501  (tables of pages, a page a line)
from __future__ import annotations

from datetime import UTC, datetime

import pytest

from policywatch.errors import ParseError
from policywatch.extraction import read_head, read_page

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
URL = "https://www.example.org/n/1.html"


def page(title: str, body: str) -> bytes:
    return f"<!doctype html><html><head><meta charset=utf-8><title>{title}</title></head><body>{body}</body></html>".encode()


def rows(form: str, names: str) -> str:
    numbered = enumerate(names.split("|"), 1)
    return "".join(form.format(n=number, name=name, day=f"2026-11-{20 - number}") for number, name in numbered)


PAPERS = "关于组织申报重点研发计划项目的通知|关于公布新型研发机构名单的通知|关于征集人工智能应用场景的函"
ESSAYS = "以科技创新引领新质生产力发展|完善人工智能治理体系|数据要素市场化的路径探析"
NEWS = "Peking zahlt Gründern die Rechenzeit|Wie sicher sind chinesische Chatbots?|Kommission stellt Leitlinien vor"
LISTS = {
    "rows in a table, each with its day": page(
        "某省厅",
        "<b>栏目导航</b><br><a href=/1>工作动态</a><table>"
        + rows("<tr><td>·<a href=t{n}.html>{name}</a></td><td>[{day}]</td></tr>", PAPERS)
        + "</table>共 36 条记录 第 1/12 页 首页 上一页 <a href=p2>下一页</a>",
    ),
    "days on lines before their rows": page(
        "某某局", rows("<div class=d>{day}</div><div><a href=t{n}.html>{name}</a></div>", PAPERS)
    ),
    "days on lines behind their rows": page(
        "某某局", rows("<li><h5><a href=t{n}.html>{name}</a></h5><div>{day}</div></li>", PAPERS)
    ),
    "cards, each with its day": page(
        "Datenhaus",
        rows(
            "<div class=card><h3><a href=a{n}>{name}</a></h3><p>Ein Satz dazu.</p><time>{n}. November 2026</time></div>",
            NEWS,
        ),
    ),
    "all articles on something": page(
        "Künstliche Intelligenz – alle Artikel zum Thema",
        "<h1>Künstliche Intelligenz</h1><p>Hier finden Sie Nachrichten zum Thema.</p>"
        + rows("<article class=teaser><a href=/a{n}><h2>{name}</h2></a><p>Ein Satz dazu.</p></article>", NEWS),
    ),
    "cards under a time": page(
        "人工智能_某某新闻",
        rows(
            "<article class=card><time>{n}小时前</time><h3><a href=/a{n}>{name}</a></h3><p>产业链正在成形。</p></article>",
            ESSAYS,
        ),
    ),
    "terms and their days": page(
        "新聞公報",
        "<table><tr><td><a href=/1>主頁</a></td><td><a href=/2>關於我們</a></td><td><a href=/3>政策範疇</a></td></tr></table><h1>新聞公報</h1><dl>"
        + rows(
            "<dt>2026年3月{n}日</dt><dd><a href=/t{n}>{name}</a></dd>",
            "局長出席人工智能高峰會致辭|政府歡迎研發院籌備進展|創科局就資助計劃作出澄清",
        )
        + "</dl>",
    ),
    "terms under a name": page(
        "Pressemitteilungen",
        "<div><strong>Bundesamt für Digitale Souveränität</strong></div><h1>Pressemitteilungen</h1><p>Treffer 1 bis 3 von 380</p><dl>"
        + rows("<dt>2{n}.03.2026</dt><dd><a href=/t{n}>{name}</a></dd>", NEWS)
        + "</dl><a href=?p=2>weiter</a>",
    ),
    "rows between breaks": page(
        "Insights: AI and data in China",
        rows(
            "·<a href=/t{n}>{name}</a> Client alert, March 2026<br>",
            "China finalises AI labelling measures: five takeaways|The free trade zone negative lists|Minor protection audits explained",
        ),
    ),
    "a search": page(
        "搜索结果_大模型备案",
        "<p>为您找到相关结果约 1,284 条</p>"
        + rows("<div class=r><a href=/{n}>{name}</a><p>截至目前，本市累计已完成……</p><span>{day}</span></div>", PAPERS),
    ),
    "a map of the site": page(
        "网站地图",
        "<h2>网站地图</h2><div><b>政务公开</b><a href=/1>机构职能</a><a href=/2>领导之窗</a><a href=/3>政策文件</a></div><div><b>政务服务</b><a href=/4>个人办事</a><a href=/5>法人办事</a><a href=/6>便民查询</a></div><div><b>数据开放</b><a href=/7>统计公报</a><a href=/8>统计月报</a></div>",
    ),
    "a page of a newspaper": page(
        "第07版：理论",
        "<div>2026年11月05日 星期四</div><ul>" + rows("<li><a href=n{n}.htm>{name}</a></li>", ESSAYS) + "</ul>",
    ),
    "an archive by days": page(
        "News archive: November 2026",
        "<h1>November 2026</h1><h2>28 November</h2><ul><li><a href=/1>Robots run a half-marathon, slowly</a></li><li><a href=/2>Funding squeeze hits labs</a></li></ul><h2>27 November</h2><ul><li><a href=/3>What researchers think of open models</a></li></ul>",
    ),
    "posts in tables of their own": page(
        "人工智能 | 某某博客",
        "<table><tr><td><a href=/>某某博客</a></td></tr><tr><td>"
        + rows(
            "<table><tr><td><b><a href=/p/{n}>{name}</a></b></td></tr><tr><td>{day} · 分类：<a href=/c>随笔</a> · <a href=/p/{n}#c>{n}条评论</a></td></tr><tr><td>这里写一点个人的理解…… <a href=/p/{n}>阅读全文</a></td></tr></table>",
            "谈谈标识办法|读《算法治理》|数据出境的几个问题|年终总结",
        )
        + "</td></tr></table>",
    ),
    "issues of a letter, beside links to each": page(
        "Newsletters - Policy Observatory",
        "<h1>Newsletter archive</h1><table><tr><th>Issue<th>Date<th>Topic</tr>"
        + rows(
            "<tr><td>No. {n}<td>{n} March 2026<td>{name} (<a href=/l/{n}.pdf>PDF</a>, <a href=/l/{n}>web</a>)</tr>",
            "Export controls and packaging|Labelling rules in force|Takeaways of the summit|Open weights and licences|The year ahead",
        )
        + "</table>",
    ),
    "releases over a link to each": page(
        "Press Releases | Some Systems",
        "<h1>Press Releases</h1>"
        + rows(
            "<div class=pr><span>March {n}, 2026</span><p>{name}</p><a href=/pr/{n}>Read more</a> <a href=/pr/{n}.pdf>Download</a></div>",
            "Some Systems opens an office|Some Systems joins the alliance|Some Systems names a chief scientist",
        ),
    ),
}
SHELLS = {
    "places of a template": page(
        "#(title)",
        "<div class=t>#(info.title)</div><div>发布时间：#(info.date) 来源：#(info.source)</div><div>#(info.content)</div>",
    ),
    "names of fields": page(
        "标准信息平台",
        "<dl><dt>标准号</dt><dd></dd><dt>实施日期</dt><dd></dd><dt>归口单位</dt><dd></dd></dl><div>数据加载中，请稍候...</div><script>load()</script>",
    ),
    "a title that waits": page("页面加载中", "<div class=main></div><script>$.ajax('/api/1')</script>"),
}
MENU = (
    "<nav><ul>"
    + "".join(
        f"<li class=i><a href=/{n}>{name}</a></li>"
        for n, name in enumerate(
            "Über uns|Normen|Kontakt|Publikationen|Karriere|Forschung|Veranstaltungen|Mitgliedschaft".split("|")
        )
    )
    + "</ul></nav>"
)
OTHERS = {
    "challenge": page(
        "我不是機器人",
        "<h4>為確認您並非自動化程式，請完成以下驗證</h4><div class=g-recaptcha></div><p>我們偵測到您的網路發出異常流量。驗證完成後即可繼續瀏覽。</p><p>您的 IP 位址：192.0.2.145<br>時間：2026-03-02T03:14:55Z</p>",
    ),
    "login": page(
        "Sign In",
        "<div>Policy Portal</div><div>Sign in with your organizational account</div><form><input type=email><input type=password></form><p>Access is restricted to authorised staff. All activity is logged.</p>",
    ),
    "not found": page(
        "您查看的页面找不到了",
        "<h1>404</h1><p>很遗憾，因您的浏览器版本过低或网页地址变更，导致无法找到该页面</p><p><a href=/>首页</a> | <a href=/bbs>论坛</a></p>",
    ),
}


MORE = [
    (
        "login",
        page(
            "某报訂戶專享",
            "<h1>內地擬立法規管擬人化服務</h1><div>2026年3月6日</div><p>國家網信辦據報正草擬新規……</p><div class=mask>尊貴讀者，餘下內容只供訂戶閱覽。<a href=/plan>立即訂閱</a></div>",
        ),
    ),
    (
        "login",
        page(
            "Extranet",
            f"<a href=#c>Zum Inhalt springen</a>{MENU}<div><h1>Anmeldung erforderlich</h1><p>Der gewünschte Bereich steht nur registrierten Mitarbeitenden der Gremien zur Verfügung.</p><form><input><input type=password><button>Anmelden</button></form><a href=/pw>Kennwort vergessen?</a></div><footer><ul><li><a href=/n>Newsletter abonnieren</a></li><li><a href=/s>Inhaltsverzeichnis</a></li></ul></footer>",
        ),
    ),
    (
        "login",
        page(
            "电解铜今日报价-某某信息网",
            f"{MENU}<h1>电解铜今日报价</h1><div>2026-03-11 10:20 来源：某某信息网</div><p>今日华东市场电解铜早盘报价……</p><div class=box>您尚未登录，登录后可查看挂牌价格、升贴水与成交量。<form action=/login><input><input type=password><button>登录</button></form></div>",
        ),
    ),
    (
        "not found",
        page(
            "详情 - 某某交易所",
            f"{MENU}<div class=nav-row><div class=breadcrumb><a href=/n>公告通知</a> &gt; 详情</div><div class=empty>公告不存在或已撤回</div></div><script src=/c.js></script>",
        ),
    ),
    (
        "shell",
        page(
            "Press | Ministry of Innovation",
            "<section><div><strong>Ministry of Innovation</strong></div><div>"
            + "".join(
                f"<span><a href=/{n}>{name}</a></span>"
                for n, name in enumerate(
                    "Home News Grants Consultations About Accessibility Jobs Publications Statistics".split()
                )
            )
            + "</div></section><main><div class=skeleton><span></span><span></span></div></main><footer><ul><li><a href=/p>Privacy notice</a></li><li><a href=/c>Cookie settings</a></li><li><a href=/t>Terms of use</a></li></ul></footer><script src=/a.js></script>",
        ),
    ),
]


@pytest.mark.parametrize(
    ("label", "content"),
    [
        *MORE,
        *(pytest.param("list", content, id=name) for name, content in LISTS.items()),
        *(pytest.param("shell", content, id=name) for name, content in SHELLS.items()),
        *(pytest.param(label, content, id=label) for label, content in OTHERS.items()),
    ],
)
def test_what_is_no_article_has_its_label(label, content):
    with pytest.raises(ParseError) as caught:
        read_page(content, URL, now=NOW)
    assert caught.value.label == label


RELATED = "<h4>相关新闻</h4><ul>" + rows("<li><a href=t{n}.html>{name}</a> {day}</li>", PAPERS) + "</ul>"
NOTICES = {
    "in a table": (
        "关于王某某同志任职的通知",
        "2026-01-09",
        page(
            "市政府信息公开",
            "<table><tr><td>【首页】【机构】【公告】</td></tr><tr><td><b>关于王某某同志任职的通知</b></td></tr><tr><td>2026-01-09 来源：市政府办公室 点击：212</td></tr><tr><td>市人民政府决定：<br>王某某同志任市数据局副局长。</td></tr></table>",
        ),
    ),
    "under the name of a long office": (
        "关于召开大模型安全标准研讨会的通知",
        "2026-02-28",
        page(
            "某某网络安全标准化技术委员会",
            "<div><span>关于召开大模型安全标准研讨会的通知</span></div><div>2026-02-28</div><div>各成员单位：<br>兹定于2026年3月12日上午9:30在某地召开研讨会，请于3月7日前报名。</div>",
        ),
    ),
    "under its column": (
        "關於委任新行政總裁",
        "2026-02-03",
        page(
            "新聞稿",
            "<div>2026 年 2 月 3 日</div><div>關於委任新行政總裁</div><div>董事局宣布委任何博士為行政總裁，任期三年，三月十七日生效。</div>",
        ),
    ),
    "of a word": (
        "更正",
        "2026-02-13",
        page(
            "更正-某某日报-2026年02月13日",
            "<h1>更正</h1><div>《某某日报》(2026年02月13日 05版)</div><p>本报2月11日第9版一文中，“120所”应为“12所”，特此更正并致歉。</p>",
        ),
    ),
    "of a word, in German": (
        "Korrektur",
        "2026-02-22",
        page(
            "Korrektur - Neues Tagblatt",
            "<article><h2>Korrektur</h2><time>22. Februar 2026, 18:00 Uhr</time><p>In dem Beitrag vom 20. Februar hieß es, das Zentrum liege in Chongqing. Richtig ist: Es liegt in Guiyang.</p></article>",
        ),
    ),
    "under a general title": (
        "Login system replacement on 12 March",
        "2026-03-05",
        page(
            "Notice to members",
            "<h2>Login system replacement on 12 March</h2><i>5 March 2026, Secretariat</i><p>The document system will move to single sign-on on 12 March 2026. Members must reset their password before that date.</p>",
        ),
    ),
    "without a day over it": (
        "关于废止某测试实施细则的通知",
        None,
        page(
            "文件废止",
            "<table><tr><td>索引号</td><td>000218/7</td></tr><tr><td>名称</td><td>关于废止某测试实施细则的通知</td></tr></table><div>关于废止某测试实施细则的通知</div><p>经研究，决定废止该细则，自发布之日起不再执行。</p>",
        ),
    ),
    "of a page that is gone": (
        "关于撤销《某评测结果》一文的声明",
        "2026-11-15",
        page(
            "学会声明",
            "<h4>关于撤销《某评测结果》一文的声明</h4><div>2026年11月15日</div><p>因数据有误，本会于11月12日发布的《某评测结果》一文现予撤销，该页面已删除。</p><p>某学会秘书处</p>",
        ),
    ),
    "of a telephone": (
        "关于调整违法和不良信息举报热线的公告",
        "2026-01-20",
        page(
            "公告",
            "<div><h3>关于调整违法和不良信息举报热线的公告</h3><div>来源：市委网信办 2026-01-20 09:12</div><span>即日起，本市违法和不良信息举报热线由0755-8800 0000调整为12377，原号码保留至2月28日。</span></div>",
        ),
    ),
    "of one word under the name of a school": (
        "讣告",
        "2026-03-03",
        page(
            "某某大学",
            f"{MENU}<div><div class=bt>讣 告</div><p>我校退休教授陈某某同志，因病于2026年3月2日逝世，享年八十六岁。丧事从简。</p><p>某某大学</p><p>2026年3月3日</p></div>",
        ),
    ),
    "of one word under the name of a site, beside rows": (
        "公告",
        "2026-04-12",
        page(
            "某某县人民政府门户网站",
            f"<table><tr><td>{RELATED}</td><td><h3>公告</h3></td></tr><tr><td colspan=2>因供水主管网改造，定于4月15日8时至20时对城北片区停水，请用户做好储水准备。<br><br>某某县住房和城乡建设局<br>2026年4月12日</td></tr></table>",
        ),
    ),
    "of one word, with rows of today under it": (
        "更正",
        "2026-05-07",
        page(
            "更正_某某晚报数字报",
            "<h1>更正</h1><p>本报5月6日第三版一文中，“三千万元”应为“三百万元”，特此更正，并向读者致歉。</p><h4>今日要闻</h4><ul><li><a href=/n1>全市高考准备工作会召开</a><span>05-06</span></li><li><a href=/n2>本市新增两条公交线路</a><span>05-06</span></li></ul><div>2026年05月07日 星期四 某某晚报社版权所有</div>",
        ),
    ),
    "in bold under the name of an office": (
        "Aufhebung der Ausschreibung Übersetzung",
        "2026-05-12",
        page(
            "Vergabestelle Nordland",
            f"{MENU}<p><b>Aufhebung der Ausschreibung Übersetzung</b></p><p>Die am 3. März 2026 bekannt gemachte Ausschreibung wird aufgehoben.</p><p>Bekannt gemacht am 12.05.2026</p>",
        ),
    ),
    "under a longer name": (
        "ITS 42119 published",
        "2026-07-14",
        page(
            "Institute of Technical Standards",
            f"{MENU}<div><h3>ITS 42119 published</h3><div>14 July 2026</div><p>The institute has published ITS 42119, Testing of systems. It replaces the draft of 2021.</p></div>",
        ),
    ),
    "under the name of all details": (
        "快讯：我市首个算力中心并网运行",
        "2026-06-04",
        page(
            "信息详情",
            "<div><p style='text-align:center'><strong>快讯：我市首个算力中心并网运行</strong></p><p>记者从市发改委获悉，我市首个智能算力中心6月3日并网运行。</p><p>（记者 王某）</p><p>发布时间：2026-06-04 09:12</p></div>",
        ),
    ),
    "over other news": (
        "关于系统维护的通知",
        "2026-03-04",
        page(
            "通知公告",
            f"<h1>关于系统维护的通知</h1><div>2026-03-04</div><p>申报系统今晚维护，请明日再报。</p>{RELATED}",
        ),
    ),
}


@pytest.mark.parametrize(("title", "day", "content"), NOTICES.values(), ids=NOTICES)
def test_a_notice_has_its_own_headline_day_and_text(title, day, content):
    reading = read_page(content, URL, now=NOW)
    published = reading.published_at
    assert reading.title == title
    assert (None if published is None else published.isoformat()[:10]) == day
    assert len(reading.body) >= 14
    assert title not in reading.body.split("\n")
    assert read_head(content, URL, now=NOW).title == title
