"""The newsroom's articles and lists as web pages, each publisher's with the markup and the habits of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from policywatch.demo.articles import DemoArticle, written_date
from policywatch.demo.publishers import Publisher

_LONG_TITLE = 22
"""Characters of a title that an office's list shows; the whole of it stands in the link's `title`, as on real lists."""


def article_page(article: DemoArticle) -> str:
    """Give the page of an article."""
    if article.publisher.id == "linjiang-office":
        return _office_page(article)
    if article.publisher.id == "jiangsheng-news":
        return _news_page(article)
    if article.publisher.id == "wanan-weekly":
        return _weekly_page(article)
    return _blog_page(article)


def list_page(publisher: Publisher, articles: Sequence[DemoArticle]) -> str:
    """Give the list page of a publisher with these articles, newest first."""
    if publisher.id == "linjiang-office":
        return _office_list(publisher, articles)
    rows = "\n".join(
        f'<li><time datetime="{row.published_at:%Y-%m-%d}">{row.published_at:%Y/%m/%d}</time>'
        f' <a href="{row.path}">{escape(row.title)}</a></li>'
        for row in articles
    )
    return f"""<!DOCTYPE html>
<html lang="zh-Hant"><head><meta charset="utf-8"><title>最新消息｜{publisher.name}</title></head>
<body><header><a href="/wanan/news">{publisher.name}</a></header>
<main><h1>最新消息</h1>
<ul class="stories">
{rows}
</ul></main>
<footer>灣岸出版合作社</footer></body></html>
"""


def _office_list(publisher: Publisher, articles: Sequence[DemoArticle]) -> str:
    rows = "\n".join(
        f'<li><a href="{row.path}" target="_blank" title="{escape(row.title)}">{escape(_cut(row.title))}</a>'
        f"<span>{row.published_at:%Y-%m-%d}</span></li>"
        for row in articles
    )
    # The first row heads the columns and the last only draws a line: neither is an article.
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset={publisher.charset}" />
<title>通知公告-{publisher.name}</title>
</head><body>
<div class="nav"><ul><li>首页</li><li>机构职能</li><li>政务公开</li><li>办事服务</li></ul></div>
<div class="position">您的位置：首页 &gt; 政务公开 &gt; 通知公告</div>
<ul class="list">
<li class="head"><span>发布日期</span>标题</li>
{rows}
<li class="line"></li>
</ul>
<div class="footer">主办单位：{publisher.name}</div>
</body></html>
"""


def _office_page(article: DemoArticle) -> str:
    publisher, at = article.publisher, article.published_at
    title = escape(article.title)
    # Labels are spread out with blanks, as government index tables do.
    index = f"""<table class="index"><tbody>
<tr><td>索 引 号：</td><td>0026041{at:%d}/{at:%Y}-{at:%m%d}</td><td>主题分类：</td><td>智能产业\\通知</td></tr>
<tr><td>发文机关：</td><td>{publisher.name}</td><td>成文日期：</td><td>{written_date(at.date(), "zh-Hans")}</td></tr>
<tr><td>标　　题：</td><td colspan="3">{title}</td></tr>
<tr><td>发文字号：</td><td>{escape(article.number)}</td>
<td>发布日期：</td><td>{written_date(at.date(), "zh-Hans")}</td></tr>
</tbody></table>"""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset={publisher.charset}" />
<title>{title}-{publisher.name}</title>
<meta name="ArticleTitle" content="{title}" />
<meta name="PubDate" content="{at:%Y-%m-%d %H:%M}" />
<meta name="ContentSource" content="政策处" />
<meta name="ColumnName" content="通知公告" />
</head><body>
<div class="nav"><ul><li>首页</li><li>机构职能</li><li>政务公开</li><li>办事服务</li></ul></div>
<div class="position">您的位置：首页 &gt; 政务公开 &gt; 通知公告</div>
<div class="content">
{index if article.number else ""}
<h1 class="title">{title}</h1>
<div class="info"><span>发布时间：{at:%Y-%m-%d %H:%M}</span><span>来源：{publisher.name}</span>
<span>字号：大 中 小</span></div>
<div class="view TRS_UEDITOR trs_paper_default">
{_paragraphs(article, "　　")}
</div>
</div>
<div class="footer">主办单位：{publisher.name}　地址：江城市临湖路9号</div>
</body></html>
"""


def _news_page(article: DemoArticle) -> str:
    publisher, at = article.publisher, article.published_at
    source = "临江省智能产业局" if article.same_as else publisher.name
    title = escape(article.title)
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8">
<title>{title}_{publisher.name}</title>
<meta name="publishdate" content="{at:%Y-%m-%d}"><meta name="source" content="{source}">
</head><body>
<div class="topbar"><a href="/jiangsheng/rss.xml">RSS</a></div>
<div class="main"><h1>{title}</h1>
<div class="meta">{written_date(at.date(), "zh-Hans")} {at:%H:%M}　来源：{source}</div>
<div class="article-content">
{_paragraphs(article, "　　")}
</div></div>
<div class="bottom">{publisher.name}版权所有</div>
</body></html>
"""


def _weekly_page(article: DemoArticle) -> str:
    publisher, at = article.publisher, article.published_at
    title = escape(article.title)
    return f"""<!DOCTYPE html>
<html lang="zh-Hant"><head><meta charset="utf-8">
<title>{title}｜{publisher.name}</title>
<meta property="og:title" content="{title}"><meta property="og:type" content="article">
<meta property="article:published_time" content="{at.isoformat()}">
</head><body><header><a href="/wanan/news">{publisher.name}</a></header>
<article><h1>{title}</h1><p class="byline"><time datetime="{at.isoformat()}">{at:%Y/%m/%d %H:%M}</time></p>
<div class="story-body">
{_paragraphs(article)}
</div></article>
<footer>灣岸出版合作社</footer></body></html>
"""


def _blog_page(article: DemoArticle) -> str:
    publisher, at = article.publisher, article.published_at
    title = escape(article.title)
    return f"""<!DOCTYPE html>
<html lang="{publisher.language}"><head><meta charset="utf-8">
<title>{title} | {publisher.name}</title>
<meta property="og:title" content="{title}"><meta property="article:published_time" content="{at.isoformat()}">
</head><body><header><p>{publisher.name}</p></header>
<main><article><header><h1>{title}</h1>
<time datetime="{at.isoformat()}">{written_date(at.date(), publisher.language)}</time></header>
<div class="entry-content">
{_paragraphs(article)}
</div></article></main>
<footer><p>{publisher.name}</p></footer></body></html>
"""


def _paragraphs(article: DemoArticle, indent: str = "") -> str:
    return "\n".join(f"<p>{indent}{escape(paragraph, quote=False)}</p>" for paragraph in article.paragraphs)


def _cut(title: str) -> str:
    return title if len(title) <= _LONG_TITLE else title[:_LONG_TITLE] + "..."
