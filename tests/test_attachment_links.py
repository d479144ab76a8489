"""Which links of a page are its attachments, in the forms that offices write them."""

# ruff: noqa: E501  (links, as they stand)
from __future__ import annotations

import pytest

from policywatch.extraction import read_page

URL = "https://www.example.gov.cn/tz/2026-11/c_1.htm"
SITE = "https://www.example.gov.cn"
PROSE = [
    "为规范生成内容的标识活动，某办起草了样例办法，现向社会公开征求意见，意见反馈截止时间为2026年12月17日。",
    "第一条 提供者应当在三十日内完成备案，并对算法的安全性进行评估，评估结果应当向社会公布，接受监督。",
    "第二条 本办法自发布之日起施行，由某部负责解释，各地方主管部门应当结合实际制定实施细则。",
]


def attachments(link: str) -> list[str]:
    content = (
        "<!doctype html><meta charset=utf-8><title>关于公开征求意见的通知</title><div class=nav><a href=/>首页</a></div>"
        f"<h1>关于公开征求意见的通知</h1><div>2026-11-20</div><div>{''.join(f'<p>{line}</p>' for line in PROSE)}"
        f"<p>{link}</p></div><div class=footer><a href=/about.html>关于我们</a></div>"
    )
    return [link.url for link in read_page(content.encode(), URL).attachments]


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("<a href=/files/a.pdf>附件1</a>", "/files/a.pdf"),
        ("<a href=/files/A.DOCX?v=3>办法</a>", "/files/A.DOCX?v=3"),
        ("<a href=./x.xlsx><img src=/icon.gif></a>", "/tz/2026-11/x.xlsx"),
        ("<a href='/module/downfile.jsp?classid=0&filename=9f3a.doc'>办法</a>", "/module/downfile.jsp?classid=0&filename=9f3a.doc"),
        ("<a href='/api/download?fileName=%E5%8A%9E%E6%B3%95.wps&id=3'>下载</a>", "/api/download?fileName=%E5%8A%9E%E6%B3%95.wps&id=3"),
        ("<a href='/get?id=77'>办法（征求意见稿）.docx</a>", "/get?id=77"),
        ("<a href='/sysFile/downloadFile/9f3a'>标准文本</a>", "/sysFile/downloadFile/9f3a"),
        ("<iframe src='/pdfjs/web/viewer.html?file=%2Ffiles%2Fc.pdf'></iframe>", "/files/c.pdf"),
        ("<iframe src='https://view.example.com/op/view.aspx?src=https%3A%2F%2Fwww.example.gov.cn%2Fa.docx'></iframe>", "/a.docx"),
        ("<embed src=/files/d.pdf type=application/pdf>", "/files/d.pdf"),
        ("<object data=/files/e.pdf></object>", "/files/e.pdf"),
        ("<a href=\"javascript:window.open('/files/f.pdf')\">附件</a>", "/files/f.pdf"),
        ("<a href='#' onclick=\"open('/files/g.pdf?v=1')\">办法</a>", "/files/g.pdf?v=1"),
        ("<a class=down data-href=/files/k.pdf>办法</a>", "/files/k.pdf"),
    ],
)  # fmt: skip
def test_a_file_is_an_attachment_however_it_is_linked(link, address):
    assert attachments(link) == [f"{SITE}{address}"]


@pytest.mark.parametrize(
    "link",
    [
        "<a href=/tz/2026-10/c_2.htm>关于附件的说明</a>",
        "<a href='javascript:void(0)' onclick=\"share('weibo')\">分享</a>",
        "<a href=/files/>文件列表</a>",
        "<a href='#top' data-url=/tz/c_3.htm>返回顶部</a>",
    ],
)
def test_a_page_or_a_button_is_none(link):
    assert attachments(link) == []
