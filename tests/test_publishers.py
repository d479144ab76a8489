"""Pages in the manner of publishers of many kinds, written by us: title, date and body of each are read whole.

What stands beside the text is what such sites put there: breadcrumbs, counters, share buttons, rankings, comments,
lists of other articles, imprints, calls to subscribe.
"""

# ruff: noqa: E501  (templates, as their sites write them)
from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

import pytest

from policywatch.extraction import read_page

NOW = datetime(2026, 11, 25, 4, tzinfo=UTC)
ZH = [
    "近日，临江省工业和信息化厅会同有关部门印发《智能产业三年行动计划》，提出到2028年建成十个算力枢纽。",
    "行动计划明确，支持企业面向制造、医疗、教育等领域开发行业大模型，对通过备案的服务给予一次性奖励，最高五百万元。",
    "省工信厅有关负责人表示，下一步将建立算法安全评估机制，督促服务提供者落实主体责任，保护个人信息和商业秘密。",
    "专家认为，行动计划把发展和安全放在同等重要的位置，有利于形成可预期的制度环境，但配套细则仍有待完善。",
]
HANT = [
    "數位發展部昨日公布人工智慧基本法施行細則草案，要求高風險系統於上線前完成影響評估並公開摘要。",
    "草案規定，公務機關採購生成式人工智慧服務時，應要求廠商說明訓練資料來源，並保留人工覆核程序。",
    "產業團體認為，細則對中小企業的負擔仍偏重，希望主管機關設置過渡期，同時提供評估工具與補助。",
    "數位部表示，草案預告期間為六十日，各界意見將彙整後公布，預計明年第一季送行政院核定。",
]
EN = [
    "China's cyberspace regulator on Friday published draft rules that would require providers of companion chatbots to verify the age of users.",
    "The draft, open for comment until December 20, obliges firms to intervene when a conversation points to self-harm, and to keep logs for six months.",
    "Lawyers in Shanghai said the rules largely codify what big platforms already do, but smaller developers would have to rebuild their products.",
    "The regulator did not say when the rules would take effect; similar measures have taken between four and nine months to be finalised.",
]
DE = [
    "Die chinesische Internetaufsicht hat am Freitag einen Entwurf veröffentlicht, der Anbieter von Chatbots zur Altersprüfung verpflichtet.",
    "Der Entwurf, der bis zum 20. Dezember kommentiert werden kann, verlangt ein Eingreifen, wenn ein Gespräch auf Selbstverletzung hindeutet.",
    "Juristen in Schanghai sagten, die Regeln hielten vor allem fest, was große Plattformen ohnehin tun; kleinere Entwickler müssten umbauen.",
    "Wann die Regeln in Kraft treten, teilte die Behörde nicht mit; bei ähnlichen Vorschriften dauerte es zwischen vier und neun Monaten.",
]
TITLE = {
    "zh": "临江省印发智能产业三年行动计划",
    "hant": "數位部公布人工智慧基本法細則草案",
    "en": "China drafts age checks for companion chatbots",
    "de": "China plant Altersprüfung für Chatbots",
}
PROSE = {"zh": ZH, "hant": HANT, "en": EN, "de": DE}


def p(prose: list[str], tag: str = "p", attributes: str = "") -> str:
    return "\n".join(f"<{tag}{attributes}>{line}</{tag}>" for line in prose)


def links(*titles: str) -> str:
    return "".join(f'<li><a href="/a/{number}.html">{title}</a></li>' for number, title in enumerate(titles))


HOT_ZH = links(
    "多地发布新政支持低空经济发展",
    "今年前三季度软件业务收入增长一成",
    "我国成功发射遥感四十号卫星",
    "专家解读数据要素市场化改革",
    "秋粮收购进度过半价格平稳",
    "中国队夺得团体冠军",
)
HOT_EN = links(
    "Ten charts that explain the property slump",
    "Opinion: what the plenum did not say",
    "Chipmaker shares jump after export ruling",
    "In pictures: autumn along the canal",
    "Central bank leaves key rate unchanged",
)
HOT_DE = links(
    "Börse aktuell: Dax kaum verändert vor Zinsentscheid",
    "Kommentar: Was der Gipfel nicht beschloss",
    "Wetter: Sturm zieht über den Norden hinweg",
    "Bundesliga: Alle Ergebnisse des Spieltags",
    "Rezept der Woche: Eintopf mit Linsen",
)


CHAPTERS = [
    "第一条　为了规范人工智能服务，维护国家安全和社会公共利益，制定本办法。",
    "第二条　在中华人民共和国境内提供服务的，适用本办法。",
    "第三条　国家网信部门负责统筹协调。",
    "第四条　本办法自2027年1月1日起施行。",
]
ANSWERS = [
    "问：为什么要制定本办法？",
    "答：近年来，人工智能技术快速发展，在提高效率的同时也带来了新的风险，需要及时加以规范。",
    "问：下一步有什么安排？",
    "答：我们将抓紧制定配套文件，加强宣传解读，推动各项措施落地见效。",
]
COMMENTS = "".join(
    f"<div><b>网友{n}</b> 2026-11-2{n} 08:0{n}<br>{t}</div>"
    for n, t in enumerate(
        [
            "说得太好了，支持，就应该这样管起来，不然乱套了。",
            "希望不要一刀切，给中小企业留条活路，大家都不容易。",
            "管得好，早就该管了，骗子太多，老人根本分不清真假。",
        ]
    )
)
IMPRINT = "<div>主办单位：临江省工业和信息化厅　承办单位：临江省信息中心　地址：临江市人民路1号　邮编：100000　联系电话：010-12345678　网站标识码：1100000001　京公网安备11010202000001号</div>"


@dataclass(frozen=True)
class Page:
    language: str
    html: str
    published: str
    url: str
    title: str = ""
    body: list[str] = field(default_factory=list)
    hint: str | None = None


def made(
    language: str, html: str, published: str, url: str = "https://www.example.org/article", **more: object
) -> Page:
    """Make a page; `@T`, `@P` and `@B` stand for the title, the paragraphs, and the paragraphs in one run of breaks."""
    title, prose = str(more.get("title") or TITLE[language]), PROSE[language]
    html = html.replace("@T", title).replace("@P", p(prose)).replace("@B", "<br><br>\n　　".join(prose))
    return Page(language, html, published, url, title, list(more.get("body") or prose), more.get("hint"))  # type: ignore[arg-type,call-overload]


PAGES = {
    # A commentary site: headline in h3, time in a span, comments and rankings beside.
    "guancha": made("zh", f"""<html><head><meta charset="utf-8"><title>@T</title><meta name="Keywords" content="大模型"></head><body>
<div class="header"><ul class="nav">{HOT_ZH}</ul></div><div class="content"><ul class="main"><li class="left left-main"><h3>@T</h3>
<div class="time fix"><span>2026-11-20 17:02:27</span><span>来源：观点网</span> <span class="comment-num">字号：A- A A+</span></div>
<div class="content all-txt">@P</div><div class="article-other"><span>责任编辑：李四</span></div>
<div class="gc-comment"><h4>网友评论</h4><p>说得好，希望早日落地，不要只停在纸面上，大家都在看着。</p><p>算力枢纽建了要有人用才行，别又成了空壳工程，劳民伤财。</p></div></li>
<li class="right"><h4>最热文章</h4><ul>{HOT_ZH}</ul></li></ul></div><div class="footer">Copyright © 观点网 版权所有 沪ICP备10213822号</div></body></html>""", "2026-11-20T17:02:27+08:00"),
    "portal, old": made("zh", f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>@T_新闻频道_某易新闻</title></head><body>
<div id="epContentLeft"><h1 id="h1title">@T</h1><div class="ep-info"><div class="ep-time-soure">2016-03-05 08:15:42　来源: <a href="http://www.example.org">某社</a>(北京)</div></div>
<div id="endText">@P<div class="ep-source"><span>责任编辑：王晓_NN1234</span></div></div></div>
<div class="ep-aside"><h3>热点新闻</h3><ul>{HOT_ZH}</ul></div><div>跟贴 <b>1203</b> 参与 <b>45210</b></div></body></html>""", "2016-03-05T08:15:42+08:00", "http://news.example.com/16/0305/08/BHE2AC00014AED.html"),
    "portal, new": made("zh", f"""<html><head><meta charset="utf-8"><title>@T_某易订阅</title><meta property="og:title" content="@T"><meta property="article:published_time" content="2026-11-20T08:15:42+08:00"></head><body>
<div class="post_main"><h1 class="post_title">@T</h1><div class="post_info">2026-11-20 08:15:42　来源: <a href="#">临江日报</a> 举报</div><div class="post_body">@P</div>
<div class="post_statement"><p>特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。</p></div>
<div class="post_recommends"><h2>相关推荐</h2><ul>{HOT_ZH}</ul></div></div></body></html>""", "2026-11-20T08:15:42+08:00"),
    "news site in an app": made("zh", """<html><head><meta charset="utf-8"><title>@T_政务_澎湖新闻-The Lake</title></head><body><div id="__next"><main><div class="index_leftcontent__x1">
<h1 class="index_title__B8">@T</h1><div class="index_headerContent__s"><div>临江发布</div><div><div class="ant-space"><span>2026-11-20 17:35</span></div><div>来源：澎湖新闻·澎湖号·政务</div><div>字号</div></div></div>
<div class="index_cententWrap__J">@P</div><div class="index_copyright__R">本文为澎湖号作者或机构在澎湖新闻上传并发布，仅代表该作者或机构观点，不代表澎湖新闻的观点或立场。</div></div>
<div class="index_rightcontent__m"><div>热新闻</div><ul><li><a href="/newsDetail_forward_1">多地发布新政支持低空经济发展</a></li><li><a href="/newsDetail_forward_2">我国成功发射遥感四十号卫星</a></li></ul></div></main></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"detailData":{"pubTime":"2026-11-20 17:35","name":"x"}}}}</script></body></html>""", "2026-11-20T17:35:00+08:00"),
    "youth": made("zh", f"""<html><head><meta charset="gb2312"><title>@T_新闻频道_青年网</title></head><body><div class="l_tit"><a href="/">首页</a> &gt; 新闻 &gt; 正文</div>
<div class="page_title"><h1>@T</h1><p class="pbt">发稿时间：2026-11-20 10:21:00 来源： 某社 作者：张三 <a href="#">青年网</a></p></div>
<div class="page_text"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{{line-height:2}}</style>@P</div><div class="editor">责任编辑：李四</div></div>
<div class="xgyd"><b>相关阅读</b><ul>{HOT_ZH}</ul></div><div class="ph"><h3>热门排行</h3><ul>{HOT_ZH}</ul></div></body></html>""", "2026-11-20T10:21:00+08:00", "http://news.example.cn/gn/202611/t20261120_15612345.htm"),
    "agency": made("zh", f"""<html><head><meta charset="utf-8"><title>@T-某华网</title><meta name="publishdate" content="2026-11-20"><meta name="source" content="某华社"></head><body>
<div class="header domPC"><div class="header-time"><span class="year"><em>2026</em></span><span class="day"><em>11</em>/<em>20</em></span><span class="time">16:42:10</span></div><div class="head-line clearfix"><h1><span class="title">@T</span></h1></div></div>
<div class="main-aticle"><div id="detail"><span id="detailContent">@P</span></div><div class="editor">【责任编辑:王某】</div><div class="pageShare">【纠错】</div></div>
<div class="columBox hotList"><div class="col-tit">新闻热榜</div><ul>{HOT_ZH}</ul></div></body></html>""", "2026-11-20T16:42:10+08:00", "http://www.news.example.cn/politics/20261120/0a1b2c3d4e5f/c.html"),
    "broadcaster": made("zh", f"""<html><head><meta charset="utf-8"><title>@T_新闻频道_央网(cctvx.com)</title></head><body><div class="main"><div id="title_area"><h1>@T</h1>
<div class="info1">来源：央视新闻客户端 | 2026年11月20日 12:30:05</div></div><div class="content_area" id="content_area">@P</div><div class="zebian"><span>编辑：李某</span><span>责任编辑：王某</span></div>
<div class="tuwenjj"><p>扫一扫 分享到微信</p></div></div><div class="col_w300"><h3>精彩推荐</h3><ul>{HOT_ZH}</ul></div></body></html>""", "2026-11-20T12:30:05+08:00"),
    "party paper": made("zh", f"""<html><head><meta charset="gb2312"><title>@T--时政--人民某网</title><meta name="publishdate" content="2026-11-20"></head><body>
<div class="layout rm_txt cf"><div class="col col-1 fl"><h3 class="pre"></h3><h1>@T</h1><h4 class="sub"></h4><div class="author cf"></div><div class="channel cf"><div class="col-1-1 fl">2026年11月20日08:15 | 来源：<a href="#">人民某网</a></div><div class="message cf">小字号</div></div>
<div class="rm_txt_con cf">@P<div class="zdfy clearfix"></div><div class="edit cf">(责编：张某、李某)</div></div><div class="rm_xxg"><p>分享让更多人看到</p></div><div class="rm_relevant"><h2>相关新闻</h2><ul>{HOT_ZH}</ul></div></div></div></body></html>""", "2026-11-20T08:15:00+08:00", "http://politics.example.com.cn/n1/2026/1120/c1001-40612345.html"),
    "column of a ministry, table": made("zh", """<html><head><meta charset="utf-8"><title>通知公告</title><meta name="ArticleTitle" content="@T"><meta name="PubDate" content="2026-11-20 15:00"><meta name="ContentSource" content="科技司"></head><body>
<table width="980"><tr><td>当前位置：<a href="/">首页</a> &gt; <a href="/tz/">通知公告</a></td></tr></table><table width="980"><tr><td align="center" class="title1">@T</td></tr><tr><td align="center">发布时间：2026-11-20　来源：科技司　【字体：大 中 小】</td></tr><tr><td class="content1">　　@B</td></tr></table>
<table><tr><td>主办单位：某某部 网站标识码：bm07000001 京ICP备05052393号</td></tr></table></body></html>""", "2026-11-20T15:00:00+08:00", "https://www.example.gov.cn/tz/202611/t20261120_123456.html"),
    "jpaas": made("zh", """<html><head><meta charset="utf-8"><title>@T</title><meta name="SiteName" content="某某部"><meta name="ColumnName" content="文件发布"><meta name="ArticleTitle" content="@T"><meta name="PubDate" content="2026-11-20 17:30"></head><body>
<div class="mnav"><a href="/">首页</a>&gt;<a href="/xwdt">文件发布</a></div><div class="ctitle"><h1 id="con_title">@T</h1></div><div class="cinfo"><span id="con_time">发布时间：2026-11-20 17:30</span><span>来源：科技司</span></div>
<div class="ccontent center" id="con_con">@P<p style="text-align:right">某某部</p><p style="text-align:right">2026年11月18日</p><p><a href="./files/a.wps">附件：行动计划.wps</a></p></div><div class="xxfx">扫一扫在手机打开当前页</div></body></html>""", "2026-11-20T17:30:00+08:00", "https://www.example.gov.cn/zwgk/art/2026/art_0a1b2c3d4e5f60718293a4b5c6d7e8f9.html", body=[*ZH, "某某部", "2026年11月18日", "附件：行动计划.wps"]),
    "hanweb": made("zh", """<html><head><meta charset="utf-8"><title>临江省科学技术厅 通知公告 @T</title></head><body><table id="article" width="100%"><tr><td class="title">@T</td></tr>
<tr><td><table width="100%"><tr><td>发布日期：2026-11-20</td><td>浏览次数：<script>document.write(1)</script></td><td>字体：[大 中 小]</td></tr></table></td></tr><tr><td class="bt_content"><div id="zoom"><!--ZJEG_RSS.content.begin-->@P<!--ZJEG_RSS.content.end--></div></td></tr></table>
<div>打印本页 关闭窗口</div></body></html>""", "2026-11-20", "http://kjt.example.gov.cn/art/2026/11/20/art_1229225203_4567890.html"),
    "state council": made("zh", """<html><head><meta charset="utf-8"><title>@T_部门动态_中国政府某网</title><meta name="firstpublishedtime" content="2026-11-20-17:45:00"><meta name="lastmodifiedtime" content="2026-11-20-18:00:12"></head><body>
<div class="mian_con"><div class="path">首页 &gt; 新闻 &gt; 部门</div><h1 id="ti">@T</h1><div class="pages-date">2026-11-20 17:45 <span class="font">来源： 工业部网站</span><span>字号：默认 大 超大</span>|<span>打印</span></div>
<div class="pages_content" id="UCAP-CONTENT"><div class="trs_editor_view TRS_UEDITOR trs_paper_default">@P</div></div><div class="editor">责任编辑：朱某</div></div><div class="related"><h3>相关稿件</h3></div></body></html>""", "2026-11-20T17:45:00+08:00", "https://www.example.gov.cn/lianbo/bumen/202611/content_7080735.htm"),
    "cyberspace office": made("zh", """<html><head><meta charset="utf-8"><title>@T_网信办某网</title></head><body><div class="head">首页 时政要闻 网信政务</div><h1 class="title">@T</h1><div class="info"><span id="pubtime">2026年11月20日 17:00</span><span id="source">来源： 网信某网</span><span>【打印】【纠错】</span></div>
<div class="main-content" id="content"><div id="BodyLabel">@P</div></div><div class="foot">版权所有 publishdate:2026/11/20 16:58:29</div></body></html>""", "2026-11-20T17:00:00+08:00", "https://www.example.gov.cn/2026-11/20/c_1790481801044829.htm"),
    "WeChat": made("zh", """<html><head><meta charset="utf-8"><title></title><meta property="og:title" content="@T"></head><body><div class="rich_media"><h1 class="rich_media_title" id="activity-name">@T</h1>
<div id="meta_content"><span class="rich_media_meta">原创</span><span id="js_name">临江发布</span><em id="publish_time">2026-11-20 18:02</em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><section><span>"""
        + "</span></section></section><section><section><span>".join(ZH) + """</span></section></section></div>
<div class="qr_code"><p>微信扫一扫 关注该公众号</p></div></div></body></html>""", "2026-11-20T18:02:00+08:00", "https://mp.weixin.example.com/s/abc"),
    "tech site": made("zh", f"""<html><head><meta charset="utf-8"><title>@T - IT某家</title><meta property="og:title" content="@T"><meta property="og:release_date" content="2026-11-20T09:12:33.7+08:00"></head><body><div id="dt"><h1>@T</h1><div class="info"><span>2026/11/20 9:12:33</span> 来源：<span id="source_baidu">IT某家</span> 作者：<span>阿明</span> 责编：阿明 评论：<span>17</span></div>
<div class="post_content" id="paragraph"><p>感谢IT某家网友的线索投递！</p>@P<p class="ad-tips">广告声明：文内含有的对外跳转链接用于传递更多信息，节省甄选时间，结果仅供参考。</p></div><div class="related_post"><h2>相关文章</h2><ul>{HOT_ZH}</ul></div></div></body></html>""", "2026-11-20T09:12:33+08:00", body=["感谢IT某家网友的线索投递！", *ZH]),
    "Taiwan, paper": made("hant", """<html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>@T | 政治 | 某由時報</title><meta property="og:title" content="@T - 政治 - 某由時報"><meta property="article:published_time" content="2026-11-20T05:30:00+08:00"></head><body>
<div class="content"><div class="article_header"><h1>@T</h1></div><div class="text boxTitle boxText"><span class="time">2026/11/20 05:30</span><p>〔記者王某／台北報導〕""" + HANT[0] + "</p>" + p(HANT[1:]) + """<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a href="#">點我下載APP</a>　<a href="#">按我看活動辦法</a></p></div>
<div class="related"><h3>相關新聞</h3><ul><li><a href="/1">晶片出口管制再升級</a></li><li><a href="/2">立院三讀通過預算</a></li></ul></div></div></body></html>""", "2026-11-20T05:30:00+08:00", body=["〔記者王某／台北報導〕" + HANT[0], *HANT[1:]]),
    "Taiwan, ministry": made("hant", """<html lang="zh-Hant"><head><meta charset="utf-8"><title>數位某部 - @T</title><meta name="DC.Title" content="@T"><meta name="DC.Date" content="2026-11-20"></head><body><a id="C" href="#C">:::</a><div class="path">現在位置 首頁 &gt; 新聞與公告</div>
<div class="group-list page-content"><h2>@T</h2><ul class="detail"><li>發布日期：115-11-20</li><li>發布單位：法制處</li></ul><section class="cp">@P</section><div>瀏覽人次：1,024　更新日期：115-11-21</div></div><footer>地址：臺北市中正區 電話：02-2380</footer></body></html>""", "2026-11-20", "https://www.example.gov.tw/tw/news/press/18001"),
    "Hong Kong, government": made("hant", """<html><head><meta charset="utf-8"><title>@T</title></head><body><div id="wrapper"><div class="menu"><a href="/">主頁</a> <a href="/list">新聞公報列表</a></div><div class="content"><h1 id="PRHeadlineSpan">@T</h1><div style="letter-spacing:1px">************</div><span id="pressrelease">　　"""
        + "<br><br>　　".join(HANT) + """<br></span><div class="controlBar"><br>完<br><br>2026年11月20日（星期五）<br>香港時間16時30分<br></div></div></div></body></html>""", "2026-11-20T16:30:00+08:00", "https://www.info.example.gov.hk/gia/general/202611/20/P2026112000456.htm"),
    "wire, English": made("en", f"""<html lang="en"><head><meta charset="utf-8"><title>@T | Reuterz</title><meta property="og:title" content="@T"><meta property="article:published_time" content="2026-11-20T09:31:05Z"><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"@T","datePublished":"2026-11-20T09:31:05.123Z","dateModified":"2026-11-20T11:02:00Z"}}</script></head><body>
<header><nav><a href="/world">World</a><a href="/tech">Technology</a></nav></header><main><article><h1 data-testid="Heading">@T</h1><div>By <a href="/authors/x">Li Example</a></div><time><span>November 20, 2026</span><span>9:31 AM UTC</span><span>Updated 2 hours ago</span></time>
<div class="article-body">@P<p>Sign up <a href="/n">here.</a></p><p>Our Standards: <a href="/trust">The Trust Principles.</a></p></div></article><aside><h3>Read Next</h3><ul>{HOT_EN}</ul></aside></main><footer>© 2026 Reuterz. All rights reserved</footer></body></html>""", "2026-11-20T09:31:05+00:00"),
    "state daily, English": made("en", f"""<html><head><meta charset="utf-8"><title>@T - Chinadailyx.com.cn</title><meta name="publishdate" content="2026-11-20"></head><body><div id="bread-nav"><a href="/">Home</a> / <a href="/china">China</a></div><div id="lft-art"><h1>@T</h1><div class="info"><span class="info_l">By LI EXAMPLE | China Dailyx | Updated: 2026-11-20 09:17</span></div><div class="email">Share</div>
<div id="Content"><figure class="image"><img src="a.jpg"><figcaption>A robot greets visitors at a fair in Linjiang. [Photo/Agencies]</figcaption></figure>@P</div><div class="selectpage"></div></div><div id="mostviewed"><h3>Most Viewed in 24 Hours</h3><ul>{HOT_EN}</ul></div></body></html>""", "2026-11-20T09:17:00+08:00", "https://www.example.com.cn/a/202611/20/WS691e6f3ba310d6866eb2a1b1.html", hint="Asia/Shanghai"),
    "newsletter": made("en", """<html lang="en"><head><meta charset="utf-8"><title>@T - by A. Writer - Policy Digest</title><meta property="og:title" content="@T"><script type="application/ld+json">{"@type":"NewsArticle","headline":"@T","datePublished":"2026-11-20T12:00:41+00:00"}</script></head><body><div class="main-menu"><button>Subscribe</button><button>Sign in</button></div><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">@T</h1><h3 class="subtitle">What the new draft says, and what it leaves out</h3><div class="byline"><a href="/@w">A. Writer</a><div>Nov 20, 2026</div></div></div>
<div class="available-content"><div class="body markup">@P<div class="subscription-widget"><p>Policy Digest is a reader-supported publication. To receive new posts, consider becoming a free or paid subscriber.</p></div></div></div></article><div class="comments"><h4>Discussion about this post</h4><p>Great read as always, thank you for doing this work every week!</p></div></body></html>""", "2026-11-20T12:00:41+00:00"),
    "think tank": made("en", f"""<html lang="en"><head><meta charset="utf-8"><title>@T | Institute for Example Studies</title><meta property="og:title" content="@T"></head><body><header class="site-header"><nav>{HOT_EN}</nav></header><main><div class="hero"><p class="kicker">Commentary</p><h1>@T</h1><p class="date">20 November 2026</p></div><div class="wysiwyg">@P</div><section class="author-bio"><h2>About the author</h2><p>A. Writer is a senior fellow at the Institute for Example Studies.</p></section><section class="related"><h2>Related content</h2><ul>{HOT_EN}</ul></section></main></body></html>""", "2026-11-20"),
    "German daily": made("de", f"""<html lang="de"><head><meta charset="utf-8"><title>Künstliche Intelligenz: @T - Politik - Tagblatt</title><meta property="og:title" content="@T"><script type="application/ld+json">{{"@type":"NewsArticle","headline":"@T","datePublished":"2026-11-20T14:05:00+01:00","dateModified":"2026-11-20T16:40:00+01:00"}}</script></head><body><nav><ul>{HOT_DE}</ul></nav><article><header><h2><span>Künstliche Intelligenz:</span> <span>@T</span></h2><time datetime="2026-11-20 14:05:00">20. November 2026, 14:05 Uhr</time></header><div itemprop="articleBody">{p(DE[:2])}<div class="ad"><p>Anzeige</p></div><aside class="teaser"><a href="/x">SZ Plus Interview: Was die Regeln bedeuten</a></aside>{p(DE[2:])}</div><p>© dpa-infocom, dpa:261120-930-123456/1</p></article><section><h3>Mehr zum Thema</h3><ul>{HOT_DE}</ul></section></body></html>""", "2026-11-20T14:05:00+01:00"),
    "German ministry": made("de", """<html lang="de"><head><meta charset="utf-8"><title>BMXX - @T</title><meta name="date" content="2026-11-20"></head><body><div id="wrapperOuter"><div id="navServiceMeta"><ul><li><a href="#">Leichte Sprache</a></li><li><a href="#">Gebärdensprache</a></li></ul></div><div id="main"><div id="content"><h1 class="isFirstInSlot">@T</h1><div class="c-topline"><span>Typ:</span> Pressemitteilung , <span>Datum:</span> 20.11.2026</div>@P<div class="socialmedia">Teilen Drucken</div></div></div><div id="footer">© 2026 Bundesministerium Impressum Datenschutz</div></div></body></html>""", "2026-11-20", "https://www.example.bund.de/SharedDocs/Pressemitteilungen/2026/11/chatbots.html"),
    "German public broadcaster": made("de", f"""<html lang="de"><head><meta charset="utf-8"><title>@T | tagesschaux.de</title><meta property="og:title" content="@T"></head><body><article class="article"><header><span class="seitenkopf__topline">Künstliche Intelligenz</span><h1><span class="seitenkopf__headline--text">@T</span></h1><p class="metatextline">Stand: 20.11.2026 15:32 Uhr</p></header><p class="textabsatz"><strong>{DE[0]}</strong></p><div class="authorline">Von Max Mustermann, ARD-Studio Peking</div>{p(DE[1:3], attributes=' class="textabsatz"')}<h2 class="meldung__subhead">Noch kein Datum</h2><p class="textabsatz">{DE[3]}</p></article><div class="teaser-list"><h3>Aktuelle Meldungen</h3><ul>{HOT_DE}</ul></div><footer>Über dieses Thema berichtete die Sendung am 20. November 2026 um 16:00 Uhr.</footer></body></html>""", "2026-11-20T15:32:00+01:00", hint="Europe/Berlin", body=[*DE[:3], "Noch kein Datum", DE[3]]),
    "press release": made("de", """<html lang="de"><head><meta charset="utf-8"><title>@T | Presseportalx</title></head><body><div class="article"><p class="date">20.11.2026 – 10:30</p><p class="customer">Muster AG</p><h1>@T</h1><p><i>Frankfurt (ots)</i></p>@P<p>Pressekontakt:</p><p>Muster AG<br>Erika Muster<br>Tel.: 069 1234567</p><p class="originator">Original-Content von: Muster AG, übermittelt durch news aktuell</p></div></body></html>""", "2026-11-20T10:30:00+01:00", hint="Europe/Berlin", body=["Muster AG", "Frankfurt (ots)", *DE]),
    "sohu old": made("zh",f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=GB2312"><title>@T-搜某新闻</title></head><body><div class="navA"><a href="/">新闻</a> &gt; 国内</div><div class="content-box"><h1 itemprop="headline">@T</h1><div class="time-fun clear"><div class="time-source"><div class="time" itemprop="datePublished" content="2013-05-06T10:11:12+08:00">2013年05月06日10:11</div><div class="source"><span>来源：</span>某社</div></div></div><div class="text clear" id="contentText"><div itemprop="articleBody">@P</div><div class="original-title">(责任编辑：UN655)</div></div></div><div class="rank"><h4>热点新闻</h4><ul>{HOT_ZH}</ul></div></body></html>""","2013-05-06T10:11:12+08:00"),
    "sohu mp": made("zh",f"""<html><head><meta charset="utf-8"><title>@T_某地_发展_企业</title><meta property="og:title" content="@T"></head><body><div class="text"><div class="text-title"><h1>@T</h1><div class="article-info"><span class="time" id="news-time" data-val="1795140000000">2026-11-20 10:00</span><span>发布于：北京市</span></div></div><article class="article" id="mp-editor">@P<p>返回某狐，查看更多</p><p>责任编辑：</p></article><div class="statement">平台声明：该文观点仅代表作者本人，某狐号系信息发布平台，某狐仅提供信息存储空间服务。</div></div><div class="sidebar"><ul>{HOT_ZH}</ul></div></body></html>""","2026-11-20T10:00:00+08:00"),
    "ifeng old": made("zh",f"""<html><head><meta charset="utf-8"><title>@T_凤某资讯</title></head><body><div id="artical"><h1 itemprop="headline" id="artical_topic">@T</h1><div id="artical_sth"><p class="p_time"><span itemprop="datePublished" class="ss01">2016年03月05日 08:15</span><br><span>来源：</span><span class="ss03">某社</span></p></div><div id="artical_real"><div id="main_content">@P</div><p class="iphone"><span>[责任编辑：王某 PN012]</span></p></div></div><div class="tuijian"><h4>凤某推荐</h4><ul>{HOT_ZH}</ul></div></body></html>""","2016-03-05T08:15:00+08:00"),
    "huanqiu": made("zh","""<html><head><meta charset="utf-8"><title>@T</title></head><body><div class="container"><div class="t-container"><div class="t-container-title"><h3>@T</h3></div><div class="metadata-container"><span class="source">来源：某网</span> <p class="time">2026-11-20 09:41</p></div></div><div class="l-container"><div class="l-con clear"><article><section data-type="rtext">@P</section></article><div class="editor">责编：李某</div></div></div></div><div class="r-container"><p>版权作品，未经某网书面授权，严禁转载，违者将被追究法律责任。</p></div></body></html>""","2026-11-20T09:41:00+08:00"),
    "36kr": made("zh","""<html><head><meta charset="utf-8"><title>@T-36某</title><meta property="og:title" content="@T"></head><body><div class="article-detail-wrapper-box"><h1 class="article-title margin-bottom-20 common-width">@T</h1><div class="article-title-icon common-width"><a class="title-icon-item item-a">作者某</a><span class="title-icon-item item-time"><i>·</i>3小时前</span></div><div class="summary">一份行动计划。</div><div class="common-width content articleDetailContent kr-rich-text-wrapper">@P<p>本文来自微信公众号“某某”，作者：某某，36某经授权发布。</p></div><div class="article-footer-txt"><p>该文观点仅代表作者本人，36某平台仅提供信息存储空间服务。</p></div></div></body></html>""","2026-11-25T09:00:00+08:00",body=[*ZH,"本文来自微信公众号“某某”，作者：某某，36某经授权发布。"]),
    "caixin": made("zh",f"""<html><head><meta charset="utf-8"><title>@T_财某网_财某传媒</title></head><body><div class="comMain"><div class="conlf"><div id="the_content"><div id="conTit"><h1>@T</h1><div class="artInfo" id="artInfo">2026年11月20日 19:12 来源于 <a href="/">财某网</a></div></div><div class="content"><div id="subhead">一份行动计划引出的讨论</div><div id="Main_Content_Val" class="text">@P</div></div><div class="idetor">责任编辑：李某 | 版面编辑：王某</div></div></div><div class="conri"><div class="title">最新文章</div><ul>{HOT_ZH}</ul></div></div></body></html>""","2026-11-20T19:12:00+08:00"),
    "yicai": made("zh",f"""<html><head><meta charset="utf-8"><title>@T</title></head><body><div class="m-con"><div class="title f-pr"><h1>@T</h1></div><p class="names">第某财经 <em>2026-11-20 20:33:41</em> 听新闻</p><p class="names f-cb">作者：陈某 责编：李某</p><div class="intro">一份行动计划。</div><div class="m-txt" id="multi-text">@P<p>举报</p><p>第某广告合作，请点击这里</p><p>此内容为第某财经原创，著作权归第某财经所有。未经第某财经书面授权，不得以任何方式加以使用，包括转载、摘编、复制或建立镜像。</p></div></div><div class="m-list"><h2>相关阅读</h2><ul>{HOT_ZH}</ul></div></body></html>""","2026-11-20T20:33:41+08:00"),
    "old table": made("zh",f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>某某经济网</title></head><body><table width="760"><tr><td><a href="/">首页</a> | <a href="/a">要闻</a> 今天是2009年8月3日</td></tr></table><table width="760"><tr><td width="180" valign="top"><b>最新文章</b><br>{"<br>".join(f'<a href="/{n}.htm">本网推荐的第{n}条消息</a> 2009-08-0{n}' for n in range(1,4))}</td><td><table><tr><td align="center"><font size="5"><b>@T</b></font></td></tr><tr><td align="center"><font size="2">(2005-03-02 10:15:33)　某社记者 张三</font></td></tr><tr><td><font size="3">　　@B</font></td></tr></table></td></tr></table></body></html>""","2005-03-02T10:15:33+08:00","http://www.example.com/news/show.asp?id=1234"),
    "board, old": made("zh", """<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>某易社区论坛</title></head><body><table><tr><td><a href="/">某易社区论坛</a> &gt; 产业版</td></tr></table><table width="100%"><tr><td width="18%"></td><td class="p4"><font color="#FFFBB5">@T</font></td></tr><tr><td><a href="user.php?id=1">眉间</a><br></td><td class="p4"><br>　　@B</td></tr><tr><td colspan="2">发表时间：2005-05-17 22:11:42　IP已记录</td></tr></table></body></html>""", "2005-05-17T22:11:42+08:00"),
    "blog": made("zh","""<html><head><meta charset="utf-8"><title>@T_某某_新某博客</title></head><body><div class="artical"><div class="articalTitle"><h2 class="titName SG_txta">@T</h2><span class="time SG_txtc">(2008-05-12 15:30:11)</span></div><div class="articalTag"><table><tr><td>标签：<a>产业</a></td><td>分类：<a>随笔</a></td></tr></table></div><div class="articalContent">@P</div><div class="shareUp"><span>阅读(1203)</span>┊<span>评论(45)</span>┊收藏(3)┊转载(1)┊喜欢▼┊打印┊举报</div><div class="articalfrontback"><span>前一篇：</span><a href=/1>某日所见</a><span>后一篇：</span><a href=/2>又一日</a></div></div><div class="allComm"><p>写得好，学习了，转走。</p></div></body></html>""","2008-05-12T15:30:11+08:00"),
    "forum": made("zh","""<html><head><meta charset="utf-8"><title>@T - 产业论坛 - Powered by Board!</title></head><body><div id="postlist"><h1 class="ts"><a>[讨论]</a> <span id="thread_subject">@T</span></h1><div class="plhin"><div class="pi"><em id="authorposton1">发表于 2010-5-6 12:33:08</em> | 只看该作者</div><div class="t_fsz"><table><tr><td class="t_f">@B</td></tr></table></div></div><div class="plhin"><div class="pi"><em>发表于 2010-5-7 08:01:55</em></div><td class="t_f">顶一个，楼主辛苦了。</td></div></div></body></html>""","2010-05-06T12:33:08+08:00"),
    "beijing glued": made("zh","""<html><head><meta charset="utf-8"><title>@T_部门动态_首都某窗</title><meta name="ArticleTitle" content="@T"><meta name="PubDate" content="2026-11-20 09:30:002026-11-21 10:00:00"></head><body><div class="header"><h1>@T</h1><p><span>日期：2026-11-20 09:30</span><span>来源：市经济和信息化局</span></p></div><div id="mainText"><div class="view TRS_UEDITOR trs_paper_default">@P</div></div></body></html>""","2026-11-20T09:30:00+08:00"),
    "xxgk table": made("zh","""<html><head><meta charset="utf-8"><title>@T-信息公开</title></head><body><div class="xxgk_head"><table class="bd1"><tr><td>索 引 号：</td><td>000014349/2026-00007</td><td>主题分类：</td><td>工业</td></tr><tr><td>发文机关：</td><td>临江省人民政府</td><td>成文日期：</td><td>2026年11月11日</td></tr><tr><td>标　　题：</td><td colspan=3>@T</td></tr><tr><td>发文字号：</td><td>临政发〔2026〕5号</td><td>发布日期：</td><td>2026年11月20日</td></tr></table></div><h1>@T</h1><div class="content">@P</div></body></html>""","2026-11-20","https://www.example.gov.cn/zhengce/content/202611/content_123456.htm"),
    "two-line title": made("zh","""<html><head><meta charset="utf-8"><title>@T_某省科技厅</title></head><body><div class="article"><h1>临江省印发<br>智能产业三年行动计划</h1><div class="property"><span>发布时间：2026年11月20日 14:20</span><span>来源：办公室</span><span>浏览量：<i>321</i></span></div><div class="article-content">@P</div></div></body></html>""","2026-11-20T14:20:00+08:00"),
    "cctv mobile 24h": made("zh","""<html><head><meta charset="utf-8"><title>@T</title></head><body><h2 class="tit">@T</h2><div class="time">11-20 14:20</div><div class="cnt">@P</div></body></html>""","2026-11-20T14:20:00+08:00"),
    "PM": made("zh","""<html><head><meta charset="utf-8"><title>@T</title></head><body><h1>@T</h1><div class="t">2026年11月20日 下午3:05 某报</div><div class="cnt">@P</div></body></html>""","2026-11-20T15:05:00+08:00"),
    "yahoo hk": made("hant",f"""<html lang="zh-HK"><head><meta charset="utf-8"><title>@T - 某虎新聞</title><meta property="og:title" content="@T"></head><body><article><header><h1 data-test-locator="headline">@T</h1><div class="caas-attr"><span>某報</span><time datetime="2026-11-20T08:05:00.000Z">2026年11月20日 週五 下午4:05</time></div></header><div class="caas-body">{p(HANT[:2])}<p>廣告</p>{p(HANT[2:])}</div></article><div class="comments"><p>支持立法，但不要變成形式主義，最後苦的是中小企業。</p></div><div class="more"><h2>更多新聞</h2><ul><li><a href=/1>股市收市報告：恒指升一百點</a></li><li><a href=/2>天氣報告：明日轉涼</a></li></ul></div></body></html>""","2026-11-20T16:05:00+08:00"),
    "udn": made("hant","""<html lang="zh-TW"><head><meta charset="utf-8"><title>@T | 產業綜合 | 產經 | 聯某新聞網</title><meta property="og:title" content="@T | 產業綜合 | 產經 | 聯某新聞網"><meta name="date" content="2026-11-20 09:41:02"></head><body><section class="article-content__wrapper"><h1 class="article-content__title">@T</h1><section class="authors"><time class="article-content__time" datetime="2026-11-20 09:41">2026-11-20 09:41</time><span>聯某報／ 記者王某／台北即時報導</span></section><section class="article-content__editor"><p></p>@P</section></section><section><h3>延伸閱讀</h3><ul><li><a href=/1>晶片出口管制再升級</a></li></ul></section></body></html>""","2026-11-20T09:41:02+08:00"),
    "xinhua english": made("en",f"""<html><head><meta charset="utf-8"><title>@T-Xinhuax</title></head><body><div class="main"><h1 class="conTop"><span class="title">@T</span></h1><div class="source"><p>Source: Xinhuax</p><p>Editor: huaxia</p><p class="time">2026-11-20 21:15:30</p></div><div id="detailContent"><p>BEIJING, Nov. 20 (Xinhuax) -- {EN[0]}</p>{p(EN[1:])}<p>■</p></div></div><div class="side"><h3>Top stories</h3><ul>{HOT_EN}</ul></div></body></html>""","2026-11-20T21:15:30+08:00",hint="Asia/Shanghai",body=["BEIJING, Nov. 20 (Xinhuax) -- "+EN[0],*EN[1:]]),
    "global times": made("en",f"""<html><head><meta charset="utf-8"><title>@T - Global Timesx</title></head><body><div class="article"><div class="article_top"><div class="article_column"><a href="/">SOURCE</a> / VOICE</div><div class="article_title">@T</div><div class="author_share_left"><span class="byline">By GT staff reporters</span><span class="pub_time">Published: Nov 20, 2026 09:17 PM</span></div></div><div class="article_content"><div class="article_right"><p class="picture">Photo: VCG</p>{"<br><br>".join(EN)}</div></div></div><div class="related"><h4>RELATED ARTICLES</h4><ul>{HOT_EN}</ul></div></body></html>""","2026-11-20T21:17:00+08:00",hint="Asia/Shanghai"),
    "guardian": made("en",f"""<html lang="en"><head><meta charset="utf-8"><title>@T | China | The Guardianx</title><meta property="og:title" content="@T"><meta property="article:published_time" content="2026-11-20T10:00:21.000Z"></head><body><main><h1>@T</h1><div class="standfirst"><p>Draft would also oblige providers to keep logs for six months</p></div><address>A Writer in Beijing</address><details><summary>Fri 20 Nov 2026 10.00 GMT</summary>Last modified on Fri 20 Nov 2026 12.11 GMT</details><div id="maincontent" class="article-body-viewer-selector">{p(EN[:2])}<aside><a href="/x">Related: What the plenum did not say</a></aside>{p(EN[2:])}</div><ul class="topics"><li><a href=/c>China</a></li><li><a href=/ai>AI</a></li></ul></main></body></html>""","2026-11-20T10:00:21+00:00"),
    "law firm": made("en","""<html lang="en"><head><meta charset="utf-8"><title>@T - Firm LLP</title></head><body><main><h1>@T</h1><div class="meta"><span>Client Alert</span> | <span>11.20.2026</span></div><div class="rte">@P</div><p class="disclaimer">This alert is for general information only and is not legal advice.</p></main></body></html>""","2026-11-20", body=[*EN, "This alert is for general information only and is not legal advice."]),
    "heise": made("de",f"""<html lang="de"><head><meta charset="utf-8"><title>@T | heisx online</title><meta property="og:title" content="@T"><script type="application/ld+json">{{"@graph":[{{"@type":"NewsArticle","headline":"@T","datePublished":"2026-11-20T09:12:00+01:00"}}]}}</script></head><body><article><header><h1 class="a-article-header__title">@T</h1><p class="a-article-header__lead">Der Entwurf nennt erstmals Fristen.</p><div class="a-publish-info"><time datetime="2026-11-20T09:12:00+01:00">20.11.2026, 09:12 Uhr</time></div><div>Lesezeit: 2 Min.</div><div>Von <a>Max Muster</a></div></header><div class="article-content">{p(DE[:2])}<a-collapse><h3>Mehr zu Künstliche Intelligenz (KI)</h3><ul>{HOT_DE}</ul></a-collapse>{p(DE[2:])}<p>(mum)</p></div></article></body></html>""","2026-11-20T09:12:00+01:00", body=DE),
    "faz": made("de",f"""<html lang="de"><head><meta charset="utf-8"><title>@T | FAZX</title><meta property="og:title" content="@T"></head><body><article><header><h1><span class="kicker">Chatbots</span><span class="sr">:</span> <span>China plant Altersprüfung für Chatbots</span></h1><div>Veröffentlicht am 20.11.2026, 14:05 Uhr</div></header><div class="body">@P</div></article><div><h3>Weitere Themen</h3><ul>{HOT_DE}</ul></div></body></html>""","2026-11-20T14:05:00+01:00",hint="Europe/Berlin",title="Chatbots: China plant Altersprüfung für Chatbots"),
    "bundestag": made("de","""<html lang="de"><head><meta charset="utf-8"><title>Deutscher Bundestagx - @T</title></head><body><header><ul><li><a href=/>Startseite</a></li></ul></header><main><article><p class="bt-date">20.11.2026 Digitales — Antwort — hib 912/2026</p><h1>@T</h1><p>Berlin: (hib/LBR) """+DE[0]+"</p>"+p(DE[1:])+"""</article></main></body></html>""","2026-11-20",body=["Berlin: (hib/LBR) "+DE[0],*DE[1:]]),
    "zeit": made("de",f"""<html lang="de"><head><meta charset="utf-8"><title>Künstliche Intelligenz: @T | ZEITX</title><meta property="og:title" content="@T"><script type="application/ld+json">{{"@type":"Article","headline":"@T","datePublished":"2026-11-20T13:05:41+01:00"}}</script></head><body><article><h1><span>Künstliche Intelligenz: </span><span>@T</span></h1><div class="summary">Der Entwurf nennt Fristen.</div><time datetime="2026-11-20T13:05:41+01:00">20. November 2026, 13:05 Uhr</time><span>Quelle: ZEITX, dpa, mu</span><span>12 Kommentare</span><div class="article-page">{p(DE[:3])}<aside><p>Newsletter: Was jetzt? Der tägliche Morgenüberblick</p><p>Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.</p></aside>{p(DE[3:])}</div></article></body></html>""","2026-11-20T13:05:41+01:00"),
    "index and text in one box": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><div class=box><table><tr><td>索 引 号：</td><td>0001/2026-5</td><td>信息分类：</td><td>通知</td></tr><tr><td>发布机构：</td><td>省工信厅</td><td>生成日期：</td><td>2026-11-18</td></tr><tr><td>文 号：</td><td>临工信〔2026〕5号</td><td>有效性：</td><td>有效</td></tr></table><h3>@T</h3><div>发布日期：2026-11-20 浏览次数：123</div>@P</div>"""+IMPRINT+"</body></html>","2026-11-20"),
    "comments without names": made("zh",f"""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20 10:00:00</div><div>@P</div><h3>网友评论</h3>{COMMENTS}</body></html>""","2026-11-20T10:00:00+08:00"),
    "related inside": made("zh",f"""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20 10:00</div><div class=c>{p(ZH[:2])}<p><a href=/1>多地发布新政支持低空经济发展</a></p>{p(ZH[2:])}<p>相关新闻：</p><p><a href=/2>我国成功发射遥感四十号卫星</a></p><p><a href=/3>专家解读数据要素市场化改革</a></p></div></body></html>""","2026-11-20T10:00:00+08:00"),
    "short in a big frame": made("zh",f"""<html><head><meta charset=utf-8><title>@T</title></head><body><div class=top>{HOT_ZH}</div><table><tr><td>{"".join(f"<p><a href=/s{n}>栏目之{n}</a></p>" for n in range(20))}</td><td><h1>@T</h1><div>2026-11-20</div><div>{ZH[0]}</div></td><td><ul>{HOT_ZH}</ul></td></tr></table>{IMPRINT}</body></html>""","2026-11-20",body=[ZH[0]]),
    "div paragraphs": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><div><div>@T</div><div>来源：某报 2026-11-20 10:00</div><div>"""+p(ZH,'div')+"""</div></div></body></html>""","2026-11-20T10:00:00+08:00"),
    "unclosed": made("zh","""<html><head><meta charset=utf-8><title>@T</title><body><center><font size=5>@T</font></center><center>2026年11月20日</center><table><tr><td><font>"""+"".join(f"<p>　　{line}" for line in ZH)+"""</table></body></html>""","2026-11-20"),
    "law": made("zh","""<html><head><meta charset=utf-8><title>某某管理办法-某部</title></head><body><h1>某某管理办法</h1><div>2026-11-20</div><div class=content><p align=center>第一章 总则</p>"""+p(CHAPTERS)+"""</div></body></html>""","2026-11-20",title="某某管理办法",body=["第一章 总则",*[line.replace("\u3000", " ") for line in CHAPTERS]]),
    "interview": made("zh","""<html><head><meta charset=utf-8><title>有关负责人就某办法答记者问_某部</title></head><body><h1>有关负责人就某办法答记者问</h1><div>2026-11-20 09:00</div><div class=content>"""+p(ANSWERS)+"""</div></body></html>""","2026-11-20T09:00:00+08:00",title="有关负责人就某办法答记者问",body=ANSWERS),
    "pre": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20</div><pre>"""+"\n".join(ZH)+"""</pre></body></html>""","2026-11-20"),
    "aspx": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><form method=post action=a.aspx id=form1><input type=hidden name=__VIEWSTATE value=x><div id=header><a href=/>首页</a></div><span id=lblTitle>@T</span><br><span id=lblTime>2026-11-20 10:00:00</span><div id=lblContent>@P</div></form></body></html>""","2026-11-20T10:00:00+08:00"),
    "list body": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20</div><div class=content><p>"""+ZH[0]+"</p><ol>"+p(ZH[1:],'li')+"""</ol></div></body></html>""","2026-11-20"),
    "captions": made("zh",f"""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20 10:00</div><div class=c>{p(ZH[:2])}<p align=center><img src=a.jpg></p><p align=center>图为活动现场。某社记者 张三 摄</p>{p(ZH[2:])}</div></body></html>""","2026-11-20T10:00:00+08:00",body=[*ZH[:2],"图为活动现场。某社记者 张三 摄",*ZH[2:]]),
    "one p with nbsp": made("zh","""<html><head><meta charset=utf-8><title>@T</title></head><body><h1>@T</h1><div>2026-11-20</div><p>"""+"<br/>&nbsp;&nbsp;&nbsp;&nbsp;".join(ZH)+"""</p></body></html>""","2026-11-20"),
    "english table layout": made("en","""<html><head><title>@T</title></head><body><table><tr><td><a href=/>Home</a><br><a href=/n>News</a></td><td><h2>@T</h2><p>November 20, 2026</p>"""+"<br><br>".join(EN)+"""</td></tr></table><p>Copyright 2026 Ministry</p></body></html>""","2026-11-20"),
    "english divs": made("en",f"""<html lang=en><head><title>@T - Site</title></head><body><div class=wrap><h1>@T</h1><div>By A. Writer, Nov 20, 2026, 9:15 AM</div>{p(EN,'div',' class=para')}<div class=tags>Tags: <a href=/a>AI</a>, <a href=/b>China</a></div><div class=next><h4>More from Site</h4><ul>{HOT_EN}</ul></div></div></body></html>""","2026-11-20T09:15:00+00:00"),
    "english live": made("en","""<html lang=en><head><title>@T - Site</title></head><body><article><h1>@T</h1><time datetime=2026-11-20T09:15:00Z>9:15</time>"""+p(EN)+"<h2>Key points</h2><ul><li>Age checks for all users of companion chatbots.</li><li>Logs kept for six months.</li></ul>"+"""</article></body></html>""","2026-11-20T09:15:00+00:00",body=[*EN,"Key points","- Age checks for all users of companion chatbots.","- Logs kept for six months."]),
    "german gov long": made("de",f"""<html lang=de><head><title>Bundesregierungx | Aktuelles | @T</title><meta property="og:title" content="@T | Bundesregierungx"></head><body><header><nav><ul>{HOT_DE}</ul></nav></header><main><div class=bpa-article><span class=bpa-time><time datetime=2026-11-20>Freitag, 20. November 2026</time></span><h1>@T</h1><div class=bpa-short-text>Der Entwurf nennt erstmals Fristen für Anbieter und Plattformen.</div><div class=bpa-richtext>{p(DE[:2])}<h2>Was der Entwurf vorsieht</h2>{p(DE[2:])}</div></div></main><footer><p>© 2026 Presse- und Informationsamt</p></footer></body></html>""","2026-11-20",body=[*DE[:2],"Was der Entwurf vorsieht",*DE[2:]]),
    "german blog": made("de","""<html lang=de><head><title>@T – Netzblog</title></head><body><div id=page><article class=post><header><h1 class=entry-title>@T</h1><div class=entry-meta><span class=posted-on>20. November 2026</span> <span>von Erika</span></div></header><div class=entry-content>@P</div><footer class=entry-footer>Kategorien <a href=/k>Politik</a></footer></article><div id=comments><h2>3 Gedanken zu „@T“</h2><ol><li><p>Danke für den Artikel, sehr lesenswert, gerne mehr davon in der nächsten Woche.</p></li><li><p>Ich sehe das völlig anders, aber gut geschrieben ist es allemal.</p></li></ol></div></div></body></html>""","2026-11-20"),
}  # fmt: skip


@cache
def read(name):
    page = PAGES[name]
    return page, read_page(
        page.html.encode("gbk" if "gb2312" in page.html else "utf-8"), page.url, timezone=page.hint, now=NOW
    )


@pytest.mark.parametrize("name", PAGES)
def test_the_title_of_a_page(name):
    page, reading = read(name)
    assert reading.title == page.title


@pytest.mark.parametrize("name", PAGES)
def test_the_date_of_a_page(name):
    page, reading = read(name)
    assert reading.published_at.isoformat() == page.published


@pytest.mark.parametrize("name", PAGES)
def test_the_body_of_a_page(name):
    page, reading = read(name)
    assert reading.body.split("\n") == page.body
    assert reading.language == {"zh": "zh-Hans", "hant": "zh-Hant"}.get(page.language, page.language)
