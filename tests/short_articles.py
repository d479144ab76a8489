"""Short articles that speak of challenges, logins and missing pages, or look like lists: what each must have kept."""

# ruff: noqa: E501  (pages, one a line)
from __future__ import annotations

SHORT_ARTICLES = [
    (
        "gov-appoint",
        ("任命张三为",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>国务院任免国家工作人员_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>国务院任免国家工作人员</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>任命张三为国家数据局副局长。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-appoint2",
        ("免去王五的",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市人民政府关于李四等同志职务任免的通知_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某某市人民政府关于李四等同志职务任免的通知</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>任命：李四为市数据局局长；</p><p>免去王五的市工业和信息化局副局长职务。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-two-lines",
        ("现予废止",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于废止《某某市互联网管理暂行规定》的通知_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于废止《某某市互联网管理暂行规定》的通知</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>《某某市互联网管理暂行规定》（某政发〔2009〕3号）现予废止。</p><p>本通知自印发之日起施行。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-correction",
        ("更正为",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>更正公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>更正公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>原公告中“2026年10月1日”更正为“2026年11月1日”。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-attach-only",
        (),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>2026年第三批拟备案生成式人工智能服务名单公示_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>2026年第三批拟备案生成式人工智能服务名单公示</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p></p></div><div class="fj"><p>附件：<a href="/P0201.pdf">2026年第三批拟备案名单.pdf</a></p><p><a href="/P0202.xlsx">申报汇总表.xlsx</a></p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-picture-only",
        (),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>一图读懂：某某市促进人工智能产业发展若干措施_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>一图读懂：某某市促进人工智能产业发展若干措施</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p><img src="/W020261118.jpg" alt=""></p><p><img src="/W020261119.jpg"></p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-pdf-embed",
        (),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市算力基础设施规划（2026—2030年）_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某某市算力基础设施规划（2026—2030年）</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><iframe src="/pdfjs/web/viewer.html?file=/P020.pdf" width="100%" height="800"></iframe></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-pdf-object",
        (),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于印发人工智能伦理审查办法的通知_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于印发人工智能伦理审查办法的通知</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><object data="/P030.pdf" type="application/pdf" width="100%" height="900"><p>您的浏览器不支持PDF预览，请<a href="/P030.pdf">下载</a>查看。</p></object></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-maint-notice",
        ("将于11月21日", "暂停服务"),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于政务服务平台系统维护的公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于政务服务平台系统维护的公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>因系统升级维护，某某市政务服务平台将于11月21日22:00至22日6:00暂停服务，给您带来的不便敬请谅解。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-login-notice",
        ("统一身份认证",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于调整网上申报系统登录方式的通知_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于调整网上申报系统登录方式的通知</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>各有关单位：</p><p>自2026年12月1日起，网上申报系统登录方式调整为省统一身份认证，请各单位使用法人账号登录，原用户名和密码不再使用。忘记密码的，请联系管理员。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-migrate",
        ("新域名",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于门户网站域名变更的公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于门户网站域名变更的公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>我局门户网站将于2026年12月1日启用新域名，原域名页面将自动跳转，届时原链接失效。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-captcha-alert",
        ("谨防",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于防范冒充我局发送验证码短信的提示_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于防范冒充我局发送验证码短信的提示</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>近期有不法分子冒充我局发送短信，要求填写验证码。请广大企业谨防上当，我局不会以任何理由索要验证码。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-block-list",
        ("予以下架",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于侵害用户权益行为的APP通报（2026年第8批）_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于侵害用户权益行为的APP通报（2026年第8批）</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>经检查，以下12款APP未完成整改，予以下架。</p><p>附件：<a href=\'/a.pdf\'>名单</a></p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-tender",
        ("废标",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市智算中心项目废标公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某某市智算中心项目废标公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>一、项目编号：ZC2026-118</p><p>二、废标原因：有效供应商不足三家。</p><p>三、联系人：赵先生 0512-12345678</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-ann-list",
        ("共收到",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>意见征集结果反馈_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>意见征集结果反馈</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>征集期间共收到意见0条。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-hotline",
        ("12345",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市数据局办公地址变更公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某某市数据局办公地址变更公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>我局办公地址迁至某某路12号，咨询电话12345不变。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-oneliner-br",
        ("同意设立",),
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>关于同意设立某某实验室的批复</title></head><body><table width="1000"><tr><td><a href="index.asp">首页</a> | <a href="a.asp">概况</a> | <a href="b.asp">公告</a></td></tr><tr><td align="center"><b>关于同意设立某某实验室的批复</b><br>发布时间：2026-11-3 点击数：12</td></tr><tr><td>某某大学：<br>&nbsp;&nbsp;同意设立智能计算省重点实验室。<br>此复</td></tr></table></body></html>',
    ),
    (
        "gov-longnav-short",
        ("延期至",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于延期开标的通知</title></head><body><ul class="menu"><li><a href="/c0/">栏目名称之0</a><ul><li><a href="/c0/0/">子栏目0-0</a></li><li><a href="/c0/1/">子栏目0-1</a></li><li><a href="/c0/2/">子栏目0-2</a></li><li><a href="/c0/3/">子栏目0-3</a></li><li><a href="/c0/4/">子栏目0-4</a></li><li><a href="/c0/5/">子栏目0-5</a></li></ul></li><li><a href="/c1/">栏目名称之1</a><ul><li><a href="/c1/0/">子栏目1-0</a></li><li><a href="/c1/1/">子栏目1-1</a></li><li><a href="/c1/2/">子栏目1-2</a></li><li><a href="/c1/3/">子栏目1-3</a></li><li><a href="/c1/4/">子栏目1-4</a></li><li><a href="/c1/5/">子栏目1-5</a></li></ul></li><li><a href="/c2/">栏目名称之2</a><ul><li><a href="/c2/0/">子栏目2-0</a></li><li><a href="/c2/1/">子栏目2-1</a></li><li><a href="/c2/2/">子栏目2-2</a></li><li><a href="/c2/3/">子栏目2-3</a></li><li><a href="/c2/4/">子栏目2-4</a></li><li><a href="/c2/5/">子栏目2-5</a></li></ul></li><li><a href="/c3/">栏目名称之3</a><ul><li><a href="/c3/0/">子栏目3-0</a></li><li><a href="/c3/1/">子栏目3-1</a></li><li><a href="/c3/2/">子栏目3-2</a></li><li><a href="/c3/3/">子栏目3-3</a></li><li><a href="/c3/4/">子栏目3-4</a></li><li><a href="/c3/5/">子栏目3-5</a></li></ul></li><li><a href="/c4/">栏目名称之4</a><ul><li><a href="/c4/0/">子栏目4-0</a></li><li><a href="/c4/1/">子栏目4-1</a></li><li><a href="/c4/2/">子栏目4-2</a></li><li><a href="/c4/3/">子栏目4-3</a></li><li><a href="/c4/4/">子栏目4-4</a></li><li><a href="/c4/5/">子栏目4-5</a></li></ul></li><li><a href="/c5/">栏目名称之5</a><ul><li><a href="/c5/0/">子栏目5-0</a></li><li><a href="/c5/1/">子栏目5-1</a></li><li><a href="/c5/2/">子栏目5-2</a></li><li><a href="/c5/3/">子栏目5-3</a></li><li><a href="/c5/4/">子栏目5-4</a></li><li><a href="/c5/5/">子栏目5-5</a></li></ul></li><li><a href="/c6/">栏目名称之6</a><ul><li><a href="/c6/0/">子栏目6-0</a></li><li><a href="/c6/1/">子栏目6-1</a></li><li><a href="/c6/2/">子栏目6-2</a></li><li><a href="/c6/3/">子栏目6-3</a></li><li><a href="/c6/4/">子栏目6-4</a></li><li><a href="/c6/5/">子栏目6-5</a></li></ul></li><li><a href="/c7/">栏目名称之7</a><ul><li><a href="/c7/0/">子栏目7-0</a></li><li><a href="/c7/1/">子栏目7-1</a></li><li><a href="/c7/2/">子栏目7-2</a></li><li><a href="/c7/3/">子栏目7-3</a></li><li><a href="/c7/4/">子栏目7-4</a></li><li><a href="/c7/5/">子栏目7-5</a></li></ul></li><li><a href="/c8/">栏目名称之8</a><ul><li><a href="/c8/0/">子栏目8-0</a></li><li><a href="/c8/1/">子栏目8-1</a></li><li><a href="/c8/2/">子栏目8-2</a></li><li><a href="/c8/3/">子栏目8-3</a></li><li><a href="/c8/4/">子栏目8-4</a></li><li><a href="/c8/5/">子栏目8-5</a></li></ul></li><li><a href="/c9/">栏目名称之9</a><ul><li><a href="/c9/0/">子栏目9-0</a></li><li><a href="/c9/1/">子栏目9-1</a></li><li><a href="/c9/2/">子栏目9-2</a></li><li><a href="/c9/3/">子栏目9-3</a></li><li><a href="/c9/4/">子栏目9-4</a></li><li><a href="/c9/5/">子栏目9-5</a></li></ul></li><li><a href="/c10/">栏目名称之10</a><ul><li><a href="/c10/0/">子栏目10-0</a></li><li><a href="/c10/1/">子栏目10-1</a></li><li><a href="/c10/2/">子栏目10-2</a></li><li><a href="/c10/3/">子栏目10-3</a></li><li><a href="/c10/4/">子栏目10-4</a></li><li><a href="/c10/5/">子栏目10-5</a></li></ul></li><li><a href="/c11/">栏目名称之11</a><ul><li><a href="/c11/0/">子栏目11-0</a></li><li><a href="/c11/1/">子栏目11-1</a></li><li><a href="/c11/2/">子栏目11-2</a></li><li><a href="/c11/3/">子栏目11-3</a></li><li><a href="/c11/4/">子栏目11-4</a></li><li><a href="/c11/5/">子栏目11-5</a></li></ul></li></ul><div class="article"><h1>关于延期开标的通知</h1><p>2026年11月17日</p><p>原定11月20日的开标时间延期至11月27日。</p></div></body></html>',
    ),
    (
        "gov-vue-static",
        ("实施办法自2027年1月1日起施行",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于发布实施办法的公告</title></head><body><div id="app" data-server-rendered="true"><header><a href="/">首页</a></header><main class="detail"><h1>关于发布实施办法的公告</h1><div><span>发布时间：2026-11-10</span></div><div class="v-html"><p>现发布《人工智能服务实施办法》。实施办法自2027年1月1日起施行。</p></div></main></div><noscript>请启用JavaScript</noscript><script>window.__INITIAL_STATE__={"detail":{}}</script><script src="/js/app.js"></script></body></html>',
    ),
    (
        "gov-jiedu",
        ("问：为什么",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>《人工智能标识办法》答记者问_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>《人工智能标识办法》答记者问</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>问：为什么出台这一办法？</p><p>答：随着生成合成技术的广泛应用，虚假信息传播风险上升，有必要建立统一的标识制度。</p><p>问：企业如何申报？</p><p>答：登录平台，注册账号后填写信息，验证码通过后提交。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-interrupted",
        ("停机",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>停机公告_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>停机公告</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>因机房电力检修，数据开放平台于11月22日8时至18时停机。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-public-none",
        ("无异议",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>公示结果_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>公示结果</h1><div class="info">2026-11-12</div><div class="TRS_Editor"><p>公示期满，无异议。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "gov-policy-reply",
        ("收悉",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>关于数据出境问题的回复_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>关于数据出境问题的回复</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>您好，来信收悉。如需访问境外数据接口，请按规定申报安全评估。感谢您的关注！</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-404",
        ("错误页面",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>为什么叫404：一个错误页面的三十年_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>为什么叫404：一个错误页面的三十年</h1><div class="info">2026-11-15 10:20 来源：某某晚报 作者：记者甲</div><div class="TRS_Editor"><p>“404 Not Found”是互联网用户最熟悉的提示。每当访问的页面不存在，服务器就会返回这个错误页面。</p><p>三十年来，这串数字从技术代码变成了流行文化符号。设计师们把它做成插画、小游戏，甚至寻人启事。公益组织曾把失踪儿童信息放在网站的404页面上，让“页面不存在”变成希望。</p><p>专家指出，错误页面也是用户体验的一部分。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-404-short",
        ("被永久关闭",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某论坛显示“页面不存在”_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某论坛显示“页面不存在”</h1><div class="info">2026-11-15 10:20 来源：某某晚报</div><div class="TRS_Editor"><p>11月15日，有网友发现某论坛首页显示“您访问的页面不存在”。该论坛客服回应称，网站已被永久关闭。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-captcha",
        ("滑块",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>AI轻松破解滑块验证码 “我不是机器人”还管用吗_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>AI轻松破解滑块验证码 “我不是机器人”还管用吗</h1><div class="info">2026-11-14 来源：科技日报</div><div class="TRS_Editor"><p>研究人员近日发布论文称，多模态大模型能够以98%的成功率通过滑块验证。</p><p>验证码诞生于2000年，用来区分人和机器。如今，“请完成安全验证”“拖动滑块完成拼图”已难不倒大模型。</p><p>多家安全公司表示，将转向无感验证与行为分析。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-wechat-ban",
        ("违规无法查看",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>多个自媒体账号被封禁_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>多个自媒体账号被封禁</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>11月13日，记者发现多个自媒体账号页面显示“此内容因违规无法查看”。平台称其编造AI相关谣言。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-comment-login",
        ("新增1200家",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市今年新增1200家人工智能企业_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某某市今年新增1200家人工智能企业</h1><div class="info">2026-11-11 09:00 来源：某某日报</div><div class="TRS_Editor"><p>记者从市统计局获悉，今年前十个月，全市新增1200家人工智能企业，同比增长35%。</p><p>其中，具身智能企业占比超过四分之一。</p></div><div class="comment"><p>请登录后发表评论</p><a href="/login">登录</a> <a href="/reg">注册</a><form><textarea placeholder="说点什么"></textarea><input type="text" placeholder="验证码"><button>发表</button></form><p>暂无评论</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-video",
        ("记者探访",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>视频｜走进机器人训练场_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>视频｜走进机器人训练场</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><div class=\'video\'><video src=\'/v.mp4\'></video></div><p>记者探访国内首个人形机器人训练场。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-brief",
        ("突破百亿",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>快讯：某公司第三季度营收突破百亿元_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>快讯：某公司第三季度营收突破百亿元</h1><div class="info">2026-10-30 18:02</div><div class="TRS_Editor"><p>某公司公告，第三季度营收突破百亿元，同比增长41%。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-maintenance-ai",
        ("停服",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某大模型产品将停服维护_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>某大模型产品将停服维护</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>某大模型产品今日发布公告，因系统维护升级，将于凌晨停服两小时。其间网页端和手机端均无法访问。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "news-blocked",
        ("访问被拒绝",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>多国用户反映无法访问某AI应用 页面提示“访问被拒绝”_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>多国用户反映无法访问某AI应用 页面提示“访问被拒绝”</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>12日起，意大利、韩国等地用户反映打开某AI应用时页面提示“访问被拒绝”。该公司回应，应监管要求，已在部分地区暂停服务。</p><p>当地数据保护机构表示，调查仍在进行。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "tw-short",
        ("不受理",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>數發部：該案不予受理 | 某某新聞網</title></head><body><header><a href="/">首頁</a><a href="/pol">政治</a><a href="/login">登入</a><a href="/sub">訂閱</a></header><article><h1>數發部：該案不予受理</h1><time>2026/11/16 12:30</time><p>數位發展部今天表示，該申請案文件不備，不受理。</p></article><footer>© 2026 某某新聞網 版權所有 不得轉載</footer></body></html>',
    ),
    (
        "tw-teaser-end",
        ("三讀通過",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>AI基本法三讀通過 | 某某新聞網</title></head><body><header><a href="/">首頁</a><a href="/pol">政治</a><a href="/login">登入</a><a href="/sub">訂閱</a></header><article><h1>AI基本法三讀通過</h1><time>2026/11/16 12:30</time><p>立法院今天三讀通過人工智慧基本法，明定主管機關為國科會。</p><p>條文規定，政府應於兩年內完成法規盤點。</p><div class=\'promo\'>加入會員，閱讀更多深度報導。<a href=\'/join\'>立即訂閱</a></div></article><footer>© 2026 某某新聞網 版權所有 不得轉載</footer></body></html>',
    ),
    (
        "hk-press",
        ("個人資料",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>政府新聞公報：私隱專員公署就AI使用發指引 | 某某新聞網</title></head><body><header><a href="/">首頁</a><a href="/pol">政治</a><a href="/login">登入</a><a href="/sub">訂閱</a></header><article><h1>政府新聞公報：私隱專員公署就AI使用發指引</h1><time>2026年11月16日</time><p>個人資料私隱專員公署今日（十一月十六日）發出《人工智能：個人資料保障模範框架》。</p><p>完</p><p>2026年11月16日（星期一）<br>香港時間16時30分</p></article><footer>© 2026 某某新聞網 版權所有 不得轉載</footer></body></html>',
    ),
    (
        "tw-404art",
        ("找不到網頁",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>衛福部網站改版 民眾抱怨「找不到網頁」 | 某某新聞網</title></head><body><header><a href="/">首頁</a><a href="/pol">政治</a><a href="/login">登入</a><a href="/sub">訂閱</a></header><article><h1>衛福部網站改版 民眾抱怨「找不到網頁」</h1><time>2026/11/16 12:30</time><p>衛福部官網改版上線，多名民眾反映點選舊連結出現「找不到網頁」。資訊處說，舊網址將陸續轉址，預計兩週內完成。</p></article><footer>© 2026 某某新聞網 版權所有 不得轉載</footer></body></html>',
    ),
    (
        "de-short",
        ("Cyberspace-Behörde",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Peking meldet neue KI-Dienste | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>Peking meldet neue KI-Dienste</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>Die Cyberspace-Behörde hat am Montag 43 weitere KI-Dienste registriert. Insgesamt sind es nun 689.</p></article></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "de-abo-end",
        ("Kennzeichnungspflicht",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>China führt Kennzeichnungspflicht ein | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>China führt Kennzeichnungspflicht ein</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>In China gilt ab September eine Kennzeichnungspflicht für Inhalte, die mit künstlicher Intelligenz erzeugt wurden. Plattformen müssen sichtbare und unsichtbare Hinweise anbringen.</p><p>Verstöße können mit Bußgeldern geahndet werden. Verbände fordern längere Fristen für kleine Anbieter.</p></article><aside class=\'abo\'><h3>Weiterlesen mit Plus</h3><p>Jetzt Probeabo abschließen und alle Artikel lesen. Schon Abonnent? Anmelden</p></aside></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "de-about-404",
        ("Fehlerseite",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Ministerium löscht Studie: „Seite nicht gefunden“ | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>Ministerium löscht Studie: „Seite nicht gefunden“</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>Wer die Studie zur KI-Überwachung aufrufen will, landet seit Freitag auf einer Fehlerseite: „Seite nicht gefunden“. Das Ministerium spricht von einer technischen Umstellung.</p><p>Die Opposition vermutet Absicht und will eine Anfrage stellen.</p></article></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "de-about-pur",
        ("Pur-Abo",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Gericht erlaubt Pur-Abo-Modelle | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>Gericht erlaubt Pur-Abo-Modelle</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>Das Verwaltungsgericht hält Pur-Abo-Modelle grundsätzlich für zulässig. Nutzer müssten aber einzeln in Werbung und Tracking einwilligen können.</p></article></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "de-correction",
        ("Korrektur",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Korrektur | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>Korrektur</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>In der Meldung vom 12. November hieß es, die Regeln gälten ab Januar. Richtig ist: ab März 2027.</p></article></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "de-wartung",
        ("Wartungsarbeiten",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Elster wegen Wartungsarbeiten nicht erreichbar | Beispielzeitung</title></head><body><div id="cookie-banner"><p>Wir verwenden Cookies, um Inhalte zu personalisieren. Mit Klick auf „Alle akzeptieren“ stimmen Sie zu.</p><button>Alle akzeptieren</button><a href="/dsgvo">Datenschutz</a></div><header><a href="/">Start</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></header><main><article><h1>Elster wegen Wartungsarbeiten nicht erreichbar</h1><p class="meta">Stand: 16.11.2026, 14:10 Uhr</p><p>Das Steuerportal Elster ist am Wochenende wegen Wartungsarbeiten nicht erreichbar. Fristen verlängern sich nicht, teilte das Ministerium mit.</p></article></main><footer><a href="/impressum">Impressum</a></footer></body></html>',
    ),
    (
        "en-short",
        ("registered 43",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>China registers more AI services - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>China registers more AI services</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>The cyberspace regulator registered 43 more generative AI services on Monday.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-access-denied-story",
        ("Access denied",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access denied: how US chip rules shut out Chinese labs - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Access denied: how US chip rules shut out Chinese labs</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>When engineers at a Shenzhen start-up tried to rent accelerators in Singapore last month, the screen said “Access denied”. The rules had changed overnight.</p><p>Cloud providers now have to verify who is behind an account before they let it train a large model.</p><p>Lawyers expect the rule to be challenged.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-captcha-story",
        ("CAPTCHA",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Are you a robot? CAPTCHA loses its point - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Are you a robot? CAPTCHA loses its point</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>Vision models solve nine in ten image puzzles, a study finds. “Verify you are human” boxes now stop people more often than bots.</p><p>Sites are moving to proof of work and device attestations instead.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-cloudflare-story",
        ("Cloudflare",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Cloudflare outage takes down half the web - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Cloudflare outage takes down half the web</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>Visitors to thousands of sites saw “Error 522: connection timed out” on Tuesday after a Cloudflare configuration change. Service was restored within an hour.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-retraction",
        ("retracted",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Retraction: Survey of model risks - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Retraction: Survey of model risks</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>This article has been retracted at the request of the authors. An error in Table 2 affected the conclusions.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-newsletter-end",
        ("draft measures",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Draft measures on AI companions: five things to know - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Draft measures on AI companions: five things to know</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>China\'s regulator has published draft measures on AI companions and asks for comment by 25 December.</p><p>Providers would have to warn users after two hours of use, and get a guardian\'s consent for minors.</p><p>Lawyers say the definition is broad enough to reach customer-service bots.</p></article><section class=\'nl\'><h3>Sign up for our newsletter</h3><form><input type=\'email\'><button>Subscribe</button></form><p>Already a subscriber? Sign in</p></section></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-jsonld-shell",
        ("The regulator said providers must file",),
        '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Providers must file models, regulator says</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Providers must file models, regulator says","datePublished":"2026-11-16T08:00:00+08:00","articleBody":"The regulator said providers must file their models before 1 January. Filing takes 20 working days. Models used only inside a company are exempt, it added. The list of filed models is published every month, and providers have to show the filing number in their apps. Those who do not may be ordered to stop the service."}</script></head><body><div id="__next"><div class="skeleton"></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}}}</script></body></html>',
    ),
    (
        "en-next-data",
        ("Local governments have spent",),
        '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Computing vouchers spread</title><meta property="og:title" content="Computing vouchers spread"/></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"title":"Computing vouchers spread","publishedAt":"2026-11-12T02:00:00Z","content":"<p>Local governments have spent two billion yuan on computing vouchers since spring, figures show. Most went to small firms that train models for industry.</p><p>Officials in three provinces plan to raise the ceiling next year, and to let universities apply as well.</p>"}}},"page":"/news/[id]","query":{"id":"1"},"buildId":"x"}</script></body></html>',
    ),
    (
        "zh-field-of-a-form",
        ("最高三百万元", "不得收取费用"),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某市发布算力券实施细则</title></head><body><div class="data" style="display:none"><textarea class="article-title">某市发布算力券实施细则</textarea><textarea class="article-time">1795000000000</textarea><textarea class="article-content">&lt;article&gt;&lt;section data-type="rtext"&gt;&lt;p&gt;某市数据局今天发布算力券实施细则，企业每年最高三百万元，自明年一月起按季度申领，当季用完为止。&lt;/p&gt;&lt;p&gt;细则规定，服务商不得收取费用，违者三年内不得再申请。&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea></div><div id="app"></div><script src="/js/detail.js"></script></body></html>',
    ),
    (
        "zh-field-of-a-form-without-scripts",
        ("最高三百万元", "不得收取费用"),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某市发布算力券实施细则</title></head><body><div class="data" style="display:none"><textarea class="article-title">某市发布算力券实施细则</textarea><textarea class="article-time">1795000000000</textarea><textarea class="article-content">&lt;article&gt;&lt;section data-type="rtext"&gt;&lt;p&gt;某市数据局今天发布算力券实施细则，企业每年最高三百万元，自明年一月起按季度申领，当季用完为止。&lt;/p&gt;&lt;p&gt;细则规定，服务商不得收取费用，违者三年内不得再申请。&lt;/p&gt;&lt;/section&gt;&lt;/article&gt;</textarea></div><div id="app"></div></body></html>',
    ),
    (
        "en-govuk",
        ("closes on",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Consultation on model evaluation closes - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Consultation on model evaluation closes</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>The consultation closes on 30 November 2026.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-datatable",
        ("Share",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Registered models by province - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Registered models by province</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><table><tr><th>Province</th><th>Models</th><th>Share</th></tr><tr><td>Beijing</td><td>201</td><td>29%</td></tr><tr><td>Shanghai</td><td>145</td><td>21%</td></tr><tr><td>Guangdong</td><td>98</td><td>14%</td></tr><tr><td>Zhejiang</td><td>66</td><td>10%</td></tr><tr><td>Jiangsu</td><td>40</td><td>6%</td></tr></table></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-js-notice",
        ("two new rules",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Regulator issues two new rules - Example Times</title><script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async></script></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Regulator issues two new rules</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><noscript>Please enable JavaScript to view all features of this page.</noscript><p>The regulator issued two new rules on Friday, one on minors and one on labels.</p></article></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-recaptcha-contact",
        ("opens office",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Think tank opens office in Singapore - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Think tank opens office in Singapore</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>The institute opens office space in Singapore in January to study AI rules in Southeast Asia.</p></article><form><h3>Contact us</h3><input name=\'mail\'><div class=\'g-recaptcha\' data-sitekey=\'x\'></div><button>Send</button></form></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "en-cfjs-injected",
        ("approved the plan",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Council approves the plan - Example Times</title></head><body><header><a href="/">Home</a><a href="/subscribe">Subscribe</a><a href="/login">Log in</a></header><main><article><h1>Council approves the plan</h1><p class="byline">By Jane Doe | Published 16 November 2026</p><p>The council approved the plan on Thursday by nine votes to two.</p></article><script>(function(){function c(){var b=a.contentDocument;var d=b.createElement(\'script\');d.innerHTML="window.__CF$cv$params={r:\'8f0\',t:\'MTc=\'};var a=document.createElement(\'script\');a.src=\'/cdn-cgi/challenge-platform/scripts/jsd/main.js\';";}})();</script></main><footer>© 2026 Example Times. All rights reserved. <a href="/cookies">Cookie policy</a></footer></body></html>',
    ),
    (
        "cn-ruishu-article",
        ("现将有关事项通知如下",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta id="9Dhefw" content="{qrr8rGm" r="m"><script r="m">$_ts=window["$_ts"];$_ts.nsd=1;</script><title>关于开展人工智能应用试点的通知</title></head><body><h1>关于开展人工智能应用试点的通知</h1><p>发布日期：2026-11-09</p><div id="zoom"><p>各市（州）经济和信息化主管部门：</p><p>为推动人工智能赋能新型工业化，决定开展应用试点，现将有关事项通知如下。</p><p>一、试点范围。全省规模以上工业企业。</p><p>二、申报时间。即日起至12月31日。</p></div></body></html>',
    ),
    (
        "cn-wx-article",
        ("点击上方蓝字",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><meta property="og:title" content="网信办发布第十二批备案信息"></head><body><div id="js_article"><h1 class="rich_media_title">网信办发布第十二批备案信息</h1><div id="meta_content"><a>网信中国</a> <em id="publish_time">2026年11月12日 18:00</em></div><div class="rich_media_content" id="js_content" style="visibility:hidden"><section>点击上方蓝字关注我们</section><section><p>国家互联网信息办公室今日发布第十二批深度合成服务算法备案信息，共计389款。</p></section></div></div><div>预览时标签不可点</div><div>微信扫一扫<br>关注该公众号</div><div>继续滑动看下一个</div><script>var ct="1700000000";</script></body></html>',
    ),
    (
        "cn-poetry-short",
        ("算力如水",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>标语征集优秀作品_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>标语征集优秀作品</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>算力如水，润泽千行百业。</p><p>数据如山，托举万家灯火。</p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "cn-list-like-article",
        ("第一批",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>第一批人工智能优秀案例名单_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>第一批人工智能优秀案例名单</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><p>第一批优秀案例名单如下：</p><p><a href=\'/case/1.html\'>1. 某某企业1号智能工厂案例</a></p><p><a href=\'/case/2.html\'>2. 某某企业2号智能工厂案例</a></p><p><a href=\'/case/3.html\'>3. 某某企业3号智能工厂案例</a></p><p><a href=\'/case/4.html\'>4. 某某企业4号智能工厂案例</a></p><p><a href=\'/case/5.html\'>5. 某某企业5号智能工厂案例</a></p><p><a href=\'/case/6.html\'>6. 某某企业6号智能工厂案例</a></p><p><a href=\'/case/7.html\'>7. 某某企业7号智能工厂案例</a></p><p><a href=\'/case/8.html\'>8. 某某企业8号智能工厂案例</a></p></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "cn-event-agenda",
        ("09:00",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>人工智能标准论坛议程_某某市人民政府</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="con"><h1>人工智能标准论坛议程</h1><div class="info">2026-11-18 来源：某某市人民政府</div><div class="TRS_Editor"><table><tr><td>09:00</td><td>签到</td></tr><tr><td>09:30</td><td>领导致辞</td></tr><tr><td>10:00</td><td>主旨报告：标准与治理</td></tr></table></div></div><div class="footer"><p>主办：某某市人民政府办公室</p><p>苏ICP备05000001号 网站标识码：3200000001</p></div></body></html>',
    ),
    (
        "n-1",
        ("张某某任",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>人事任免-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">人事任免</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>张某某任省发展改革委副主任（试用期一年）。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-2",
        ("恢复正常",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于门户网站恢复访问的公告-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于门户网站恢复访问的公告</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>我委门户网站系统升级已完成，即日起恢复正常访问。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-3",
        ("暂停访问",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某某省发展改革委关于网站迁移期间暂停访问的通告-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">某某省发展改革委关于网站迁移期间暂停访问的通告</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>因政务云迁移，我委网站11月20日18时至11月22日8时暂停访问，给您带来不便，敬请谅解。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-4",
        ("请勿点击",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于警惕仿冒网站的提示-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于警惕仿冒网站的提示</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>近日发现有网站仿冒我委页面，要求输入账号密码和验证码。请勿点击不明链接。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-5",
        ("无法登录",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于申报平台无法登录问题的说明-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于申报平台无法登录问题的说明</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>部分企业反映申报平台无法登录、页面提示“系统繁忙，请稍后再试”，经排查系访问量过大，现已扩容。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-6",
        ("拟立项",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>2026年度数据标准拟立项项目公示-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">2026年度数据标准拟立项项目公示</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>拟立项项目12个，名单见附件。公示期5天。</p></div><p><a href="/f/1.docx">附件1</a></p><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-7",
        ("不再保留",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>机构调整公告-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">机构调整公告</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>不再保留信息中心。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-8",
        ("已被撤销",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于撤销某企业算力补贴资格的决定-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于撤销某企业算力补贴资格的决定</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>该企业提交的信息不实，其补贴资格已被撤销。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-9",
        ("文件失效",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于宣布一批行政规范性文件失效的公告-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于宣布一批行政规范性文件失效的公告</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>经清理，附件所列17件文件失效，不再作为行政管理依据。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-10",
        ("停止使用",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于停用旧版公章的通知-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于停用旧版公章的通知</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>旧版公章自即日起停止使用。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-11",
        ("不予公开",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>依申请公开答复书-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">依申请公开答复书</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>您申请的信息不存在，本机关不予公开。如不服，可在六十日内申请行政复议。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-12",
        ("抱歉",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>致企业家的一封信-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">致企业家的一封信</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>各位企业家：</p><p>对前期申报系统给大家带来的不便，我们深表抱歉。我委已优化流程，材料由九项减至三项。</p><p>感谢理解与支持。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-13",
        ("会员",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某某省人工智能学会会员大会召开-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">某某省人工智能学会会员大会召开</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>大会选举产生第二届理事会，新增会员86名。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-14",
        ("机器人",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>人形机器人半程马拉松11月30日开跑-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">人形机器人半程马拉松11月30日开跑</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>共有42支队伍报名，比赛全程21公里。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-15",
        ("拦截",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>前三季度拦截诈骗电话1.2亿次-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">前三季度拦截诈骗电话1.2亿次</h2><div class="sj">2026-11-12 09:30 来源：法治报</div><div class="nr"><p>记者获悉，前三季度全省依托大模型拦截诈骗电话1.2亿次，封停账号3万个。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-16",
        ("服务器",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>国产服务器出货量首超百万台-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">国产服务器出货量首超百万台</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>三季度国产AI服务器出货量首次突破百万台，同比增长55%。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-17",
        ("数据异常",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于某企业数据异常情况的通报-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">关于某企业数据异常情况的通报</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>某企业报送数据异常，责令30日内改正。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "n-18",
        ("访问",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>省领导访问某大学人工智能研究院-某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h2 class="tit">省领导访问某大学人工智能研究院</h2><div class="sj">发布时间：2026-11-16</div><div class="nr"><p>省领导一行参观实验室并座谈。</p></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "news-1",
        ("“404”",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>“404”不该成为政务网站的常态_某某网</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h1>“404”不该成为政务网站的常态</h1><p>2026-11-10\u3000作者：某评</p><p>点开链接，跳出“404”；换个栏目，提示“您访问的页面不存在”。近日，有记者随机点击30家政务网站，7家出现“僵尸链接”。</p><p>网站是政府的脸面。页面打不开、信息不更新，伤的是群众的信任。</p><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "news-2",
        ("人机验证",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>人机验证为何越来越难</title></head><body><h1>人机验证为何越来越难</h1><span>2026年11月9日</span><p>你上一次被要求“选出所有红绿灯”是什么时候？</p><p>随着大模型识图能力提高，人机验证不得不越来越难。安全专家说，滑块拼图的失效只是时间问题。</p><p>下一代验证可能完全看不见：它分析鼠标轨迹，也分析设备环境。</p></body></html>',
    ),
    (
        "news-3",
        ("无法访问",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某AI搜索凌晨宕机 - 某某科技</title></head><body><h1>某AI搜索凌晨宕机</h1><p>11月8日 07:40</p><p>8日凌晨，某AI搜索出现大面积故障，用户打开后显示“服务器开小差了”。公司称系数据库错误，6时许恢复。故障期间网页和客户端均无法访问。</p></body></html>',
    ),
    (
        "news-4",
        ("仅会员可见",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>知识付费平台新规</title></head><body><h1>知识付费平台新规：不得以“仅会员可见”诱导订阅</h1><p>2026-11-07</p><p>市场监管总局要求，平台不得以“仅会员可见”“登录后查看”等方式诱导订阅。</p></body></html>',
    ),
    (
        "news-5",
        ("WAF",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>某厂商发布大模型WAF</title></head><body><h1>某厂商发布大模型WAF</h1><p>2026-11-06 来源：通信产业报</p><p>某厂商今日发布面向大模型应用的WAF产品，可拦截提示词注入攻击，误报率低于千分之三。</p></body></html>',
    ),
    (
        "news-6",
        ("Index of",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Index of AI readiness puts Singapore first - Example Times</title></head><body><h1>Index of AI readiness puts Singapore first</h1><p>5 November 2026</p><p>The index of AI readiness, out on Thursday, puts Singapore first and China ninth.</p></body></html>',
    ),
    (
        "news-7",
        ("Access Denied",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>“Access Denied”: Researchers lose use of platform data</title></head><body><h1>“Access Denied”: Researchers lose use of platform data</h1><p>Nov. 4, 2026</p><p>Researchers who used the platform\'s interface to study bots have been locked out since Monday.</p><p>The company said access had been blocked to “protect users”.</p></body></html>',
    ),
    (
        "news-8",
        ("maintenance",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Exchange halts trading for maintenance</title></head><body><h1>Exchange halts trading for maintenance</h1><p>3 November 2026</p><p>The data exchange will be down for maintenance on Saturday. Trading resumes on Monday.</p></body></html>',
    ),
    (
        "news-9",
        ("cookies",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Regulator fines site over cookies</title></head><body><h1>Regulator fines site over cookies</h1><p>2 November 2026</p><p>The site must pay 2 million euros because it stored cookies before users could accept or reject them. Its partners used the cookies to measure audiences.</p></body></html>',
    ),
    (
        "news-10",
        ("login",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Single login for all ministries</title></head><body><h1>Single login for all ministries</h1><p>1 November 2026</p><p>Users can log in to all ministries with one account from January. Passwords will be phased out.</p></body></html>',
    ),
    (
        "news-11",
        ("nicht mehr verfügbar",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>DeepSeek in App-Stores nicht mehr verfügbar</title></head><body><h1>DeepSeek in App-Stores nicht mehr verfügbar</h1><p>27.06.2026</p><p>Die App ist in deutschen App-Stores nicht mehr verfügbar. Die Datenschutzbeauftragte hatte sie als rechtswidrig gemeldet.</p></body></html>',
    ),
    (
        "news-12",
        ("Zugriff verweigert",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Forscher: Zugriff verweigert | Beispiel</title></head><body><h1>Forscher: Zugriff verweigert</h1><p>Stand: 12.11.2026</p><p>Forschenden wird der Zugriff auf Plattformdaten verweigert. Die EU-Kommission prüft ein Verfahren.</p></body></html>',
    ),
    (
        "news-13",
        ("Serverfehler",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Serverfehler legt Bundestag lahm</title></head><body><h1>Serverfehler legt Bundestag lahm</h1><p>11.11.2026, 10:20 Uhr</p><p>Ein Serverfehler hat am Mittwoch die Abstimmung im Bundestag um eine Stunde verzögert.</p></body></html>',
    ),
    (
        "news-14",
        ("維護",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>健保署：系統維護 周六暫停服務 | 某報</title></head><body><h1>健保署：系統維護 周六暫停服務</h1><p>2026-11-10</p><p>健保署表示，系統維護期間網站暫停服務，造成不便敬請見諒。</p></body></html>',
    ),
    (
        "news-15",
        ("下架",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>平台下架百款違規App</title></head><body><h1>平台下架百款違規App</h1><p>2026/11/09</p><p>數位部說，百款App未完成備案，已下架。</p></body></html>',
    ),
    (
        "page-teaserwall",
        ("第一段", "第二段"),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>算力券为何遇冷_某某周刊</title></head><body><h1>算力券为何遇冷</h1><p>2026-11-05 作者：李某</p><p>第一段说明政策背景：去年以来，二十多个城市发放算力券，总额超过三十亿元，但实际核销不到四成，企业反映申领门槛高。</p><p>第二段分析原因：券只能在指定平台使用，平台算力与企业所需型号不匹配，价格也并无优势，加之结算周期长。</p><div class=\'vip\'>登录后可参与评论</div></body></html>',
    ),
    (
        "page-consent",
        ("guidance",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Guidance on high-risk systems published</title></head><body><div class=\'cmp\'><h2>We value your privacy</h2><p>We and our partners store and access information on a device, such as cookies, and process personal data to provide personalised content.</p><button>Accept all</button></div><main><h1>Guidance on high-risk systems published</h1><p>10 November 2026</p><p>The Commission has published guidance on high-risk systems. It lists 64 examples.</p></main></body></html>',
    ),
    (
        "page-video",
        (),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>【视频】一分钟看懂算力网</title></head><body><h1>【视频】一分钟看懂算力网</h1><p>2026-11-04</p><video src=\'/1.mp4\' controls></video></body></html>',
    ),
    (
        "page-img-notitle",
        (),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>图解：算力基础设施高质量发展行动计划</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><div class="art"><img src="/upload/20261104/1.jpg"><img src="/upload/20261104/2.jpg"></div><ul class="rel"><li><a href="/r/0">图解：促进人工智能产业发展的若干措施之0</a></li><li><a href="/r/1">图解：促进人工智能产业发展的若干措施之1</a></li><li><a href="/r/2">图解：促进人工智能产业发展的若干措施之2</a></li><li><a href="/r/3">图解：促进人工智能产业发展的若干措施之3</a></li><li><a href="/r/4">图解：促进人工智能产业发展的若干措施之4</a></li><li><a href="/r/5">图解：促进人工智能产业发展的若干措施之5</a></li><li><a href="/r/6">图解：促进人工智能产业发展的若干措施之6</a></li><li><a href="/r/7">图解：促进人工智能产业发展的若干措施之7</a></li><li><a href="/r/8">图解：促进人工智能产业发展的若干措施之8</a></li></ul><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "page-files",
        (),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>公示材料下载</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><h3>公示材料下载</h3><p><a href="/a.zip">公示材料（一）人工智能典型场景名单.zip</a></p><p><a href="/b.zip">公示材料（二）专家评审意见汇总表.zip</a></p><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "page-blog-short",
        ("moved our",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>We have moved - Example Institute</title></head><body><h1>We have moved</h1><p>12 November 2026</p><p>We have moved our office to Berlin. Our phone number stays the same.</p></body></html>',
    ),
    (
        "page-qa",
        ("不需要备案",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>咨询答复</title></head><body><h2>问：企业内部使用的模型是否需要备案？</h2><p>答：不需要备案。未向境内公众提供服务的，不适用办法规定。</p><p>答复日期：2026-11-03</p></body></html>',
    ),
    (
        "page-jsonstate",
        ("到2027年",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>关于促进具身智能发展的若干意见</title></head><body><div id="app"></div><script>window.__INITIAL_STATE__={"article":{"id":1,"title":"关于促进具身智能发展的若干意见","content":"<p>各市人民政府：</p><p>到2027年，建成三个以上训练场，培育二十家链主企业，形成可复制的应用场景。</p><p>一、加强技术攻关。支持企业牵头组建创新联合体，最高资助三千万元。</p>"}};(function(){var s;}())</script><script src="/js/app.js"></script></body></html>',
    ),
    (
        "a1",
        ("李某",),
        '<html lang="zh"><head><meta charset="utf-8"><title>任前公示-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">任前公示</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">拟任李某为信息中心主任，公示期五个工作日。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a2",
        ("取消",),
        '<html lang="zh"><head><meta charset="utf-8"><title>关于取消11月学术沙龙的通知-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">关于取消11月学术沙龙的通知</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">原定11月20日的学术沙龙取消。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a3",
        ("安全验证",),
        '<html lang="zh"><head><meta charset="utf-8"><title>关于启用办公系统安全验证的通知-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">关于启用办公系统安全验证的通知</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">自12月1日起，登录办公系统须通过安全验证。<br>请及时绑定手机号。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a4",
        ("查无此",),
        '<html lang="zh"><head><meta charset="utf-8"><title>关于寄送材料被退回的说明-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">关于寄送材料被退回的说明</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">部分材料因“查无此人”被退回，请相关单位更新地址。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a5",
        ("已下线",),
        '<html lang="zh"><head><meta charset="utf-8"><title>某AI换脸小程序已下线-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">某AI换脸小程序已下线</div><div class="dd">日期：2026-11-13 11:02\u3000点击：12</div><div class="cc">记者13日发现，某AI换脸小程序已下线，页面显示“该小程序已暂停服务”。运营方称将整改后重新上线。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a6",
        ("故障",),
        '<html lang="zh"><head><meta charset="utf-8"><title>关于11月12日系统故障情况的通报-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">关于11月12日系统故障情况的通报</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">11月12日，评审系统因存储故障中断三小时，数据未丢失。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a7",
        ("您",),
        '<html lang="zh"><head><meta charset="utf-8"><title>致参会代表的一封信-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">致参会代表的一封信</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">感谢您参加本届年会。请您于11月25日前提交回执，并告知是否需要预订住宿。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a8",
        ("不予",),
        '<html lang="zh"><head><meta charset="utf-8"><title>不予受理通知书-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">不予受理通知书</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">你单位提交的申请不属于受理范围，不予受理。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a9",
        ("跳转",),
        '<html lang="zh"><head><meta charset="utf-8"><title>关于小程序跳转规则调整的公告-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">关于小程序跳转规则调整的公告</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">自即日起，小程序跳转外部链接须提前备案。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a10",
        ("付费",),
        '<html lang="zh"><head><meta charset="utf-8"><title>付费算力试用名额公布-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">付费算力试用名额公布</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">共有十二家单位获得试用名额，名单已电话通知。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a11",
        ("机器人",),
        '<html lang="zh"><head><meta charset="utf-8"><title>我院研制的巡检机器人通过验收-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">我院研制的巡检机器人通过验收</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">该机器人可自动识别设备异常并报警。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a12",
        ("封禁",),
        '<html lang="zh"><head><meta charset="utf-8"><title>国际会议封禁使用AI代写的作者-某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="tt">国际会议封禁使用AI代写的作者</div><div class="dd">日期：2026-11-13\u3000点击：12</div><div class="cc">组委会宣布封禁三名作者两年，涉事论文已被移除。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "a13",
        ("限定",),
        '<html lang="zh"><head><meta charset="utf-8"><title>某市出台机器人租赁限定条款</title></head><body><h1>某市出台机器人租赁限定条款</h1><p>2026年11月12日</p><p>租赁合同须写明限定用途。</p></body></html>',
    ),
    (
        "a14",
        ("服务器错误",),
        '<html lang="zh"><head><meta charset="utf-8"><title>监管通报三起服务器错误配置致数据泄露事件</title></head><body><h1>监管通报三起服务器错误配置致数据泄露事件</h1><p>2026年11月11日</p><p>三家企业因服务器错误配置，导致个人信息可被公开访问，已被处以警告。</p></body></html>',
    ),
    (
        "b1",
        ("Down",),
        '<html lang="en"><head><meta charset="utf-8"><title>Down the rabbit hole of model cards</title></head><body><h1>Down the rabbit hole of model cards</h1><p>12 November 2026</p><p>Few model cards say who tested the model, a survey finds.</p></body></html>',
    ),
    (
        "b2",
        ("You",),
        '<html lang="en"><head><meta charset="utf-8"><title>You are now talking to a robot</title></head><body><h1>You are now talking to a robot</h1><p>11 November 2026</p><p>California makes bots tell you that you are talking to a robot. Operators who do not may be fined.</p></body></html>',
    ),
    (
        "b3",
        ("Please",),
        '<html lang="en"><head><meta charset="utf-8"><title>Invitation: AI standards day</title></head><body><h1>Invitation: AI standards day</h1><p>Please join us on 3 December in Brussels. Registration is free.</p></body></html>',
    ),
    (
        "b4",
        ("no longer available",),
        '<html lang="en"><head><meta charset="utf-8"><title>Open weights no longer available abroad</title></head><body><h1>Open weights no longer available abroad</h1><p>10 November 2026</p><p>Two labs said their weights are no longer available to users outside China.</p></body></html>',
    ),
    (
        "b5",
        ("Error",),
        '<html lang="en"><head><meta charset="utf-8"><title>Error rates fall</title></head><body><h1>Error rates fall</h1><p>9 November 2026</p><p>Error rates of speech models fell by half within a year, the test centre says.</p></body></html>',
    ),
    (
        "b6",
        ("Consent",),
        '<html lang="en"><head><meta charset="utf-8"><title>Consent must be separate, court says</title></head><body><h1>Consent must be separate, court says</h1><p>8 November 2026</p><p>Consent to the use of voices must be given separately, a Beijing court ruled.</p></body></html>',
    ),
    (
        "b7",
        ("verification",),
        '<html lang="en"><head><meta charset="utf-8"><title>Age verification for chatbots</title></head><body><h1>Age verification for chatbots</h1><time>7 November 2026</time><p>Chatbots need age verification from March, the draft says. Users must confirm that they are adults.</p></body></html>',
    ),
    (
        "c1",
        ("Fehler",),
        '<html lang="de"><head><meta charset="utf-8"><title>Fehler im Gesetzblatt</title></head><body><h1>Fehler im Gesetzblatt</h1><p>10.11.2026</p><p>Im Gesetzblatt fehlt ein Absatz. Der Fehler wird berichtigt.</p></body></html>',
    ),
    (
        "c2",
        ("Sie",),
        '<html lang="de"><head><meta charset="utf-8"><title>Einladung zum Fachgespräch</title></head><body><h1>Einladung zum Fachgespräch</h1><p>Wir laden Sie herzlich zum Fachgespräch am 3. Dezember ein.</p></body></html>',
    ),
    (
        "c3",
        ("Zustimmung",),
        '<html lang="de"><head><meta charset="utf-8"><title>Bundesrat verweigert Zustimmung</title></head><body><h1>Bundesrat verweigert Zustimmung</h1><p>09.11.2026</p><p>Der Bundesrat hat dem Gesetz die Zustimmung verweigert.</p></body></html>',
    ),
    (
        "c4",
        ("Anfragen",),
        '<html lang="de"><head><meta charset="utf-8"><title>Zu viele Anfragen: Portal überlastet</title></head><body><h1>Zu viele Anfragen: Portal überlastet</h1><p>08.11.2026</p><p>Das Förderportal war am Montag wegen zu vieler Anfragen überlastet. Anträge sind weiter möglich.</p></body></html>',
    ),
    (
        "d1",
        ("請",),
        '<html lang="zh-Hant"><head><meta charset="utf-8"><title>徵求意見：人工智慧風險分類</title></head><body><h1>徵求意見：人工智慧風險分類</h1><p>2026-11-09</p><p>請於12月9日前提出意見。</p></body></html>',
    ),
    (
        "d2",
        ("會員",),
        '<html lang="zh-Hant"><head><meta charset="utf-8"><title>公會增聘會員律師顧問</title></head><body><h1>公會增聘會員律師顧問</h1><p>2026-11-08</p><p>公會今日公布增聘三名會員律師。</p></body></html>',
    ),
    (
        "d3",
        ("無法",),
        '<html lang="zh-HK"><head><meta charset="utf-8"><title>政府網站一度無法登入 - 某報</title></head><body><h1>政府網站一度無法登入</h1><p>2026-11-07 18:20</p><p>政府網站今日下午一度無法登入，署方稱系統錯誤，現已修復。</p></body></html>',
    ),
    (
        "e1",
        (),
        '<html lang="zh"><head><meta charset="utf-8"><title>图解｜数据产权登记怎么办</title></head><body><h1>图解｜数据产权登记怎么办</h1><p>2026-11-06</p><p><img src=\'/upload/2026/a.png\'></p></body></html>',
    ),
    (
        "e2",
        (),
        '<html lang="zh"><head><meta charset="utf-8"><title>2026年度项目立项结果公示</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><h1>2026年度项目立项结果公示</h1><p><a href=\'/f/1.pdf\'>点击下载立项结果.pdf</a></p><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "e3",
        (),
        "<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>中期报告</title></head><body><h1>中期报告</h1><embed src='/r.pdf' type='application/pdf'></body></html>",
    ),
    (
        "e4",
        ("第一条",),
        '<html lang="zh"><head><meta charset="utf-8"><title>数据交易管理暂行办法</title></head><body><div id=app><h1>数据交易管理暂行办法</h1><p>第一条 为规范数据交易，制定本办法。</p><p>第二条 本办法所称数据交易，是指数据供需双方以数据为标的的交易。</p></div><noscript>请启用JavaScript</noscript><script src=/app.js></script></body></html>',
    ),
    (
        "e5",
        ("Table",),
        '<html lang="en"><head><meta charset="utf-8"><title>Table of filings</title></head><body><ul class="menu"><li><a href="/">Start</a></li><li><a href="/a">Aktuelles</a></li><li><a href="/k">Kontakt</a></li></ul><h1>Table of filings</h1><table><tr><th>No</th><th>Name</th></tr><tr><td>1</td><td>Alpha</td></tr><tr><td>2</td><td>Beta</td></tr></table></body></html>',
    ),
    (
        "e6",
        ("各有关单位",),
        '<html lang="zh"><head><meta charset="utf-8"><title>显示</title></head><body><p>各有关单位：</p><p>兹定于11月27日召开标准启动会，请派员参加。</p><p>秘书处</p><p>2026年11月10日</p></body></html>',
    ),
    (
        "last-1",
        ("免去",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>任免-某某厅</title></head><body><h3>任免</h3><p>免去陈某的调研员职务。</p><p>2026年10月9日</p></body></html>',
    ),
    (
        "last-2",
        ("停办",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>停办公告</title></head><body><div>停办公告</div><div>因系统切换，11月1日起业务停办三天，请您提前安排。</div></body></html>',
    ),
    (
        "last-3",
        ("您",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>关于您所关心的公积金问题</title></head><body><h1>关于您所关心的公积金问题</h1><p>您可登录网站查询，账号为身份证号。</p><p>2026-10-08</p></body></html>',
    ),
    (
        "last-4",
        ("不存在",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>辟谣：不存在“算力税”</title></head><body><h1>辟谣：不存在“算力税”</h1><p>2026-10-07</p><p>有关部门回应，所谓“算力税”不存在，请勿传播。</p></body></html>',
    ),
    (
        "last-5",
        ("爬虫",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>法院：擅自用爬虫抓取数据构成不正当竞争</title></head><body><h1>法院：擅自用爬虫抓取数据构成不正当竞争</h1><p>2026-10-06 来源：法院报</p><p>被告绕过验证码和访问频率限制抓取数据，法院判赔两百万元。</p></body></html>',
    ),
    (
        "last-6",
        ("防火墙",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>数据防火墙标准立项</title></head><body><h1>数据防火墙标准立项</h1><p>数据防火墙标准获批立项，由三家单位起草。</p></body></html>',
    ),
    (
        "last-7",
        ("升级",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>省算力平台升级</title></head><body><h1>省算力平台升级</h1><p>2026年10月5日</p><p>省算力平台完成升级，服务器增至两千台。</p></body></html>',
    ),
    (
        "last-8",
        ("拦截",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>系统拦截违规出境 - 某网</title></head><body><h1>系统拦截</h1><p>2026-10-04</p><p>新系统上线首月拦截违规数据出境四十起。</p></body></html>',
    ),
    (
        "last-9",
        ("blocked",),
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Court blocked chip rule</title></head><body><h1>Court blocked chip rule</h1><p>4 October 2026</p><p>A court blocked the rule. Your guide to what happens next: nothing until spring.</p></body></html>',
    ),
    (
        "last-10",
        ("robot",),
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The robot that says please</title></head><body><h1>The robot that says please</h1><p>A robot in Hefei says please and sorry. Visitors love it.</p></body></html>',
    ),
    (
        "last-11",
        ("you",),
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What you need to know about AI labels</title></head><body><h1>What you need to know about AI labels</h1><p>3 October 2026</p><p>If you publish images made by machines, you must label them from Monday.</p></body></html>',
    ),
    (
        "last-12",
        ("gelöscht",),
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Daten gelöscht | Zeitung</title></head><body><h1>Daten gelöscht</h1><p>2. Oktober 2026</p><p>Das Amt hat Daten gelöscht, die es nie hätte erheben dürfen.</p></body></html>',
    ),
    (
        "last-13",
        ("Wartung",),
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Robotik in der Wartung</title></head><body><h1>Robotik in der Wartung</h1><p>1.10.2026</p><p>Roboter übernehmen die Wartung von Windrädern.</p></body></html>',
    ),
    (
        "last-14",
        ("Abo",),
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Abo-Fallen: Urteil</title></head><body><h1>Abo-Fallen: Urteil</h1><p>30.09.2026</p><p>Ein Abo endet mit einem Klick, urteilt das Gericht.</p></body></html>',
    ),
    (
        "last-15",
        ("下線",),
        '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>聊天機器人下線</title></head><body><h1>聊天機器人下線</h1><p>2026-09-30</p><p>該聊天機器人因洩密疑慮下線，恢復時間未定。</p></body></html>',
    ),
    (
        "last-16",
        ("会员",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>协会公布新会员单位</title></head><body><h1>协会公布新会员单位</h1><p>新会员单位共八家，名单如下：甲公司、乙公司。</p></body></html>',
    ),
    (
        "last-17",
        ("试运行",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>某某厅</title></head><body><p>经研究，定于十一月试运行。</p><p>特此通知</p><p>某某厅办公室</p><p>2026年9月29日</p></body></html>',
    ),
    (
        "last-18",
        ("第一季度",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>算力价格指数</title></head><body><h1>算力价格指数</h1><table><tr><td>第一季度</td><td>103.2</td></tr><tr><td>第二季度</td><td>98.7</td></tr></table></body></html>',
    ),
    (
        "last-19",
        ("登录",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>个人信息出境申报系统使用说明（第二版）</title></head><body><h1>个人信息出境申报系统使用说明（第二版）</h1><p>登录系统后，选择“申报”，上传材料并提交。忘记密码的，可通过手机验证码重置。</p><p>审核结果将以短信告知。</p></body></html>',
    ),
    (
        "last-20",
        ("访问",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>商务部部长访问德国</title></head><body><h1>商务部部长访问德国</h1><p>2026年9月28日</p><p>双方就人工智能标准互认交换意见。</p></body></html>',
    ),
    (
        "near-1",
        ("因系统升级维护，11月2",),
        '<!doctype html><html><head><meta charset="utf-8"><title>关于系统维护期间暂停网上申报的通知_某某市科学技术局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>关于系统维护期间暂停网上申报的通知</h1><p>2026-11-18</p><p>因系统升级维护，11月20日18时至22日8时暂停网上申报，请各单位提前安排。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-2",
        ("即日起，原平台登录入口关",),
        '<!doctype html><html><head><meta charset="utf-8"><title>关于关闭部分信息系统登录入口的公告_某某市科学技术局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>关于关闭部分信息系统登录入口的公告</h1><p>发布日期：2026-11-12</p><p>即日起，原平台登录入口关闭，请从统一门户登录。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-3",
        ("经审核，注销某某公司“小",),
        '<!doctype html><html><head><meta charset="utf-8"><title>关于注销某公司备案的公告_某某市科学技术局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>关于注销某公司备案的公告</h1><p>2026-11-03</p><p>经审核，注销某某公司“小智”生成式人工智能服务备案。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-4",
        ("近日有用户反映验证码短信",),
        '<!doctype html><html><head><meta charset="utf-8"><title>关于验证码短信资费的说明_某某通信管理局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>关于验证码短信资费的说明</h1><p>2026-10-30 09:12</p><p>近日有用户反映验证码短信收费，经核实，接收验证码不收取费用。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-5",
        ("您好！您反映的平台无法访",),
        '<!doctype html><html><head><meta charset="utf-8"><title>回复：关于无法访问平台的咨询_政民互动</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>回复：关于无法访问平台的咨询</h1><p>2026-11-13</p><p>您好！您反映的平台无法访问问题已转技术部门处理，现已恢复。感谢您的关注。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-6",
        ("The draft gu",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Withdrawal of draft guidance_Agency</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Withdrawal of draft guidance</h1><p>Published 12 November 2026</p><p>The draft guidance of 3 March has been withdrawn. It no longer applies.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-7",
        ("Automated re",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Statement on the bot traffic incident_Commission</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Statement on the bot traffic incident</h1><p>19 November 2026</p><p>Automated requests slowed our site on Tuesday. Access was restored at noon.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-8",
        ("Am 22. Novem",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Wartungsarbeiten am Meldeportal_Bundesamt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Wartungsarbeiten am Meldeportal</h1><p>18.11.2026</p><p>Am 22. November steht das Meldeportal wegen Wartung nicht zur Verfügung.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-9",
        ("Die Störung ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Seite nicht erreichbar: Störung behoben_Stadt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Seite nicht erreichbar: Störung behoben</h1><p>12.11.2026</p><p>Die Störung der Website ist seit heute Mittag behoben.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-10",
        ("網上流傳本署登入頁面屬偽",),
        '<!doctype html><html><head><meta charset="utf-8"><title>澄清_警務處</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>澄清</h1><p>2026年11月21日</p><p>網上流傳本署登入頁面屬偽造，市民切勿輸入密碼。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-11",
        ("近期发现有网站仿冒备案系",),
        '<!doctype html><html><head><meta charset="utf-8"><title>提醒：谨防仿冒备案网站_网信办</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>提醒：谨防仿冒备案网站</h1><p>2026-11-08</p><p>近期发现有网站仿冒备案系统，页面提示“请输入密码”，请勿轻信。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-12",
        ("要闻1",),
        '<!doctype html><html><head><meta charset="utf-8"><title>早报_早报</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>早报</h1><p>2026-11-22</p><p><a href="https://o.example/0">【要闻0】某部门就第0项标准征求意见</a></p><p><a href="https://o.example/1">【要闻1】某部门就第1项标准征求意见</a></p><p><a href="https://o.example/2">【要闻2】某部门就第2项标准征求意见</a></p><p><a href="https://o.example/3">【要闻3】某部门就第3项标准征求意见</a></p><p><a href="https://o.example/4">【要闻4】某部门就第4项标准征求意见</a></p><p><a href="https://o.example/5">【要闻5】某部门就第5项标准征求意见</a></p><p><a href="https://o.example/6">【要闻6】某部门就第6项标准征求意见</a></p><p><a href="https://o.example/7">【要闻7】某部门就第7项标准征求意见</a></p><p><a href="https://o.example/8">【要闻8】某部门就第8项标准征求意见</a></p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-13",
        ("某报今天宣布，明年起网站",),
        '<!doctype html><html><head><meta charset="utf-8"><title>某报明年起实行付费阅读_某报</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>某报明年起实行付费阅读</h1><p>2026-11-20</p><p>某报今天宣布，明年起网站全面付费阅读，会员每月15元。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-14",
        ("Von Januar a",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Zeitung führt Bezahlschranke ein_Branche</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Zeitung führt Bezahlschranke ein</h1><p>20.11.2026</p><p>Von Januar an brauchen Leser ein Abo, um Artikel der Zeitung ganz zu lesen, teilte der Verlag mit.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-15",
        ("Students can",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Publisher drops paywall for students_Trade</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Publisher drops paywall for students</h1><p>Nov 20, 2026</p><p>Students can now keep reading without a subscription, the publisher said on Friday.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-16",
        ("法院判决被告停止转让涉案",),
        '<!doctype html><html><head><meta charset="utf-8"><title>域名转让纠纷一审宣判_法院网</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>域名转让纠纷一审宣判</h1><p>2026年11月18日</p><p>法院判决被告停止转让涉案域名。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-17",
        ("The domain w",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Domain of ministry expired by mistake_Register</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Domain of ministry expired by mistake</h1><p>19 November 2026</p><p>The domain was renewed within an hour, officials said.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-18",
        ("Das Minister",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Dokument zurückgezogen_Ministerium</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Dokument zurückgezogen</h1><p>17. November 2026</p><p>Das Ministerium hat den Referentenentwurf zurückgezogen.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-19",
        ("The journal ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Article retracted_Journal</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Article retracted</h1><p>15 November 2026</p><p>The journal has retracted the article on model safety. The authors agreed.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-20",
        ("Ein Portal h",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Cookie-Regeln: Behörde verhängt Bußgeld_Recht</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Cookie-Regeln: Behörde verhängt Bußgeld</h1><p>12.11.2026</p><p>Ein Portal hatte ohne Einwilligung Cookies gesetzt.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-21",
        ("Users could ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Login outage at tax portal_News</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Login outage at tax portal</h1><p>11 Nov 2026</p><p>Users could not sign in to the portal for three hours.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-22",
        ("市民登录平台后可免费学习",),
        '<!doctype html><html><head><meta charset="utf-8"><title>人工智能课程上线_图书馆</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>人工智能课程上线</h1><p>2026-11-10</p><p>市民登录平台后可免费学习。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-23",
        ("每家企业每月可领取算力券",),
        '<!doctype html><html><head><meta charset="utf-8"><title>算力券发放公告_某某市科学技术局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>算力券发放公告</h1><p>2026-11-20</p><p>每家企业每月可领取算力券500元，请登录平台申领。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-24",
        ("某公司宣布，会员价降至每",),
        '<!doctype html><html><head><meta charset="utf-8"><title>模型接口降价_快讯</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>模型接口降价</h1><p>2026-11-19</p><p>某公司宣布，会员价降至每月49元。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-25",
        ("The plan now",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Subscription price of chatbot falls_Tech</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Subscription price of chatbot falls</h1><p>19 Nov 2026</p><p>The plan now costs $8 a month, the company said. Subscribers in China are not affected.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-26",
        ("Statt 20 kos",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Chatbot wird teurer_Tech</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Chatbot wird teurer</h1><p>18.11.2026</p><p>Statt 20 kostet das Abo künftig 22 Euro im Monat, teilte die Firma mit.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-27",
        ("考试延期至12月6日举行",),
        '<!doctype html><html><head><meta charset="utf-8"><title>注册会计师考试延期_财政局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>注册会计师考试延期</h1><p>2026-11-17</p><p>考试延期至12月6日举行。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-28",
        ("现将本月新增备案网站35",),
        '<!doctype html><html><head><meta charset="utf-8"><title>网站备案信息公示_通信管理局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>网站备案信息公示</h1><p>2026-11-16</p><p>现将本月新增备案网站35家予以公示。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "near-29",
        ("The registry",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Server of registry hit by fire_News</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Server of registry hit by fire</h1><p>15 Nov 2026</p><p>The registry will be unavailable until Tuesday.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-30",
        ("Ein Stromaus",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Störung im Rechenzentrum_Stadt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Störung im Rechenzentrum</h1><p>14.11.2026</p><p>Ein Stromausfall legte am Samstag das Rechenzentrum lahm. Inzwischen läuft es wieder.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-31",
        ("The ministry",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Draft moved to spring_Gov</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Draft moved to spring</h1><p>13 November 2026</p><p>The ministry moved the draft to spring.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "near-32",
        ("Der Inhalt d",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Inhalt des Abkommens bekannt_Amt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Inhalt des Abkommens bekannt</h1><p>12.11.2026</p><p>Der Inhalt des Abkommens wurde am Donnerstag veröffentlicht.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "near-33",
        ("各单位立即停止使用该软件",),
        '<!doctype html><html><head><meta charset="utf-8"><title>立即停止使用某软件的通知_某某市科学技术局</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>立即停止使用某软件的通知</h1><p>2026-11-10</p><p>各单位立即停止使用该软件。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "nearer-0",
        ("某报宣布取消会员制，读者",),
        '<!doctype html><html><head><meta charset="utf-8"><title>某报恢复免费阅读_某报</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>某报恢复免费阅读</h1><p>2026-11-20</p><p>某报宣布取消会员制，读者无需付费即可阅读全文。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "nearer-1",
        ("Das Amt hat ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Behörde nimmt Meldung aus dem Netz_Presse</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Behörde nimmt Meldung aus dem Netz</h1><p>20.11.2026</p><p>Das Amt hat eine Meldung nach Kritik gelöscht.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "nearer-5",
        ("Das Amt hat ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Neue Internetpräsenz des Amtes_Amt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Neue Internetpräsenz des Amtes</h1><p>18.11.2026</p><p>Das Amt hat seine neue Website freigeschaltet.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "nearer-8",
        ("Die Datenban",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Datenbank der Zulassungen geht online_Bundesamt</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Datenbank der Zulassungen geht online</h1><p>16.11.2026</p><p>Die Datenbank ist ab heute ohne Anmeldung nutzbar.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "nearer-10",
        ("Users will s",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Portal launches two-factor sign-in_Portal</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Portal launches two-factor sign-in</h1><p>15 Nov 2026</p><p>Users will sign in with a code from December.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "nearer-15",
        ("全国首张机器人驾照今日颁",),
        '<!doctype html><html><head><meta charset="utf-8"><title>机器人驾照考试_晚报</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>机器人驾照考试</h1><p>2026-11-13</p><p>全国首张机器人驾照今日颁发。</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "nearer-18",
        ("Ein Abo für ",),
        '<!doctype html><html><head><meta charset="utf-8"><title>Abo-Falle: Gericht gibt Kunden recht_Urteil</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Abo-Falle: Gericht gibt Kunden recht</h1><p>11.11.2026</p><p>Ein Abo für 9,99 Euro im Monat war nicht klar gekennzeichnet.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "fresh-day-of-the-republic",
        ("請重新加入書籤",),
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>網頁改版公告 | 數位發展署</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">數位發展署</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><article><h2>網頁改版公告</h2><p class="date">發布日期：115-03-02</p><div class="cp"><p>本署網站已完成改版，原網頁網址已失效，請重新加入書籤。</p></div></article></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>數位發展署 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-login-told-with-a-day",
        ("免费试用",),
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<meta name="SiteName" content="云州市统计局" /><meta name="SiteDomain" content="www.qinglan.gov.cn" /><meta name="SiteIDCode" content="3702000041" />\n<title>关于付费数据库试用的通知_云州市统计局</title><link href="/images/style.css" rel="stylesheet" type="text/css" /><script src="/js/jquery-1.11.3.min.js"></script><script src="/js/common.js"></script></head>\n<body><div class="header"><div class="top"><a href="/">设为首页</a> | <a href="/">加入收藏</a> | <a href="/wza/">无障碍浏览</a> | <a href="/en/">English</a> | <a href="/ft/">繁體</a></div>\n<div class="logo"><a href="/"><img src="/images/logo.png" alt="云州市统计局" /></a></div>\n<div class="search"><form action="/search" method="get"><input name="q" type="text" value="请输入关键字" /><input type="submit" value="搜索" /></form></div>\n<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li><li><a href="/zjql/">走进青岚</a></li></ul></div>\n<div class="position">当前位置：<a href="/c0/">首页</a> &gt; <a href="/c1/">政务公开</a> &gt; <a href="/c2/">通知公告</a> &gt; </div>\n<div class="content"><div class="article"><h2 class="tit">关于付费数据库试用的通知</h2><p class="sub">日期：2026-03-02 信息来源：云州市统计局</p><div class="con"><p>即日起至4月30日，可免费试用行业数据库，试用期内登录后即可阅读全文。</p></div></div></div>\n<div class="footer"><p><a href="/about/">关于我们</a> | <a href="/map/">网站地图</a> | <a href="/law/">法律声明</a> | <a href="/lx/">联系我们</a></p>\n<p>主办：云州市统计局办公室\u3000承办：市大数据发展管理局</p><p>网站标识码：3702000041\u3000<a href="https://beian.miit.gov.cn/">鲁ICP备05012345号-1</a>\u3000鲁公网安备 37020202000123号</p><p>建议使用1024×768以上分辨率浏览</p></div>\n<script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></body></html>',
    ),
    (
        "fresh-told-of-subscribing",
        ("subscribe",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Paywalls and robots – Chip & Policy Review</title><link rel="profile" href="https://gmpg.org/xfn/11"><meta name="generator" content="WordPress 6.7"></head><body class="wp-singular"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="https://www.chippolicy.example/" rel="home">Chip & Policy Review</a></p><p class="site-description">Notes on compute, models and the law</p></div><nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li><a href="/about/">About</a></li><li><a href="/category/policy/">Policy</a></li><li><a href="/category/chips/">Chips</a></li></ul></nav></header><div id="content" class="site-content"><main id="primary" class="site-main"><article class="post"><header class="entry-header"><h1 class="entry-title">Paywalls and robots</h1><div class="entry-meta">Posted on March 2, 2026 by ed</div></header><div class="entry-content"><p>Publishers now ask crawlers to subscribe before they read. We asked three of them why.</p></div></article></main></div><footer id="colophon" class="site-footer"><div class="site-info">Proudly powered by <a href="https://wordpress.org/">WordPress</a> | Theme: Plain by Studio.</div></footer></div></body></html>',
    ),
    (
        "fresh-signed-in-han-figures",
        ("网上办理",),
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>江州市商务局</title></head><body><table><tr><td>通知</td></tr><tr><td>各企业：<br>\u3000\u3000即日起，备案改为网上办理，请登录系统提交材料。<br>\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000江州市商务局<br>\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000二〇二六年三月二日</td></tr></table></body></html>',
    ),
    (
        "fresh-login-box-beside",
        ("特此公告",),
        '<html><head><meta charset="utf-8"><title>通知公告</title></head><body><div class="loginbox"><form><input name="user"><input type="password" name="pw"><button>登录</button></form></div><div class="nav"><a href="/">首页</a><a href="/a">新闻</a></div><div class="c"><h2>关于春季设备检修的公告</h2><p>本中心算力集群将进行检修，期间暂停作业提交。特此公告。</p></div></body></html>',
    ),
    (
        "fresh-members-may-read",
        ("每月30元",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>AI搜索公司推出会员-中部财经网</title><script>var _czc=_czc||[];</script></head><body><div id="topbar"><div class="w1200"><span>欢迎来到中部财经网</span><a href="/login">登录</a><a href="/reg">注册</a><a href="/app">APP下载</a></div></div><div id="hd"><a href="https://www.zbcj.example/" class="logo"><img src="/l.png" alt="中部财经网"></a><ul><li><a href="/gs/">公司</a></li><li><a href="/hy/">行业</a></li><li><a href="/sj/">数据</a></li><li><a href="/yj/">研究</a></li></ul></div><div id="bd"><div class="art"><h1>AI搜索公司推出会员</h1><p class="src">2026-03-02 09:15 来源：中部财经网</p><div class="txt"><p>用户开通会员后即可阅读全部报告，每月30元。</p></div><div class="share">分享到：微信 微博</div></div></div><div id="ft"><p>中部财经网版权所有 未经许可不得转载</p><p>鄂ICP备08001234号 增值电信业务经营许可证 鄂B2-20100001</p><p>客服电话：400-000-1234 投诉邮箱：ts@zbcj.example</p></div><script src="/stat.js"></script></body></html>',
    ),
    (
        "fresh-paywall-falls",
        ("kostenlos lesen",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Bezahlschranke fällt | Morgenkurier</title><meta property="og:site_name" content="Morgenkurier"></head><body><div class="header"><div class="header__brand"><a href="https://www.morgenkurier.example/">Morgenkurier</a></div><div class="header__nav"><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/digital">Digital</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></div></div><div class="main"><h1>Bezahlschranke fällt</h1><p class="meta">2. März 2026, 9:15 Uhr</p><p>Der Verlag schafft sein Abo ab. Leser können alle Artikel kostenlos lesen.</p></div><div class="footer"><a href="/impressum">Impressum</a> <a href="/agb">AGB</a> <a href="/datenschutz">Datenschutz</a> <a href="/cookies">Privacy-Einstellungen</a><p>Copyright Morgenkurier Verlag</p></div></body></html>',
    ),
    (
        "fresh-asks-to-verify",
        ("人脸验证",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="SiteName" content="江州市中级人民法院"><title>关于启用人脸验证的通知-江州市中级人民法院</title></head><body><div class="wrap"><div class="head-box"><div class="tools"><a href="#">简</a>|<a href="#">繁</a>|<a href="#">关怀版</a></div><h1><a href="../../">江州市中级人民法院</a></h1><div class="menu"><a href="../">网站首页</a><a href="../yw/">法院要闻</a><a href="../gg/">公告</a><a href="../sf/">司法公开</a></div></div><div class="mid"><div class="detail"><div class="t">关于启用人脸验证的通知</div><div class="d">2026-03-02</div><div class="c"><p>自3月10日起，登录电子诉讼平台须完成人脸验证。请您使用手机扫码验证后继续操作。</p></div></div></div><div class="foot-box">地址：江州市解放路9号\u3000邮编：430000\u3000电话：12368<br>ICP备案号：鄂ICP备05009999号</div></div></body></html>',
    ),
    (
        "fresh-asks-about-pages",
        ("Your feedback helps",),
        '<!DOCTYPE html><html lang="en-AU"><head><meta charset="utf-8"><title>Website feedback | Department of Trade</title><meta property="og:site_name" content="Department of Trade"></head><body><div class="root"><div class="experiencefragment"><div class="au-header"><a href="/">Department of Trade</a><button>Menu</button><div class="links"><a href="/topics">Topics</a> <a href="/news">News</a> <a href="/contact">Contact</a></div></div></div><div class="container responsivegrid"><h1>Website feedback</h1><p class="date">2 March 2026</p><p>Please tell us if you can\'t find a page or a link is broken. Your feedback helps.</p></div><div class="experiencefragment"><div class="au-footer"><p>We acknowledge the traditional owners of country throughout Australia.</p><p><a href="/privacy">Privacy</a> <a href="/copyright">Copyright</a> <a href="/disclaimer">Disclaimer</a></p><p>© Commonwealth of Australia</p></div></div></div></body></html>',
    ),
    (
        "fresh-login-until-a-month",
        ("试用至5月",),
        '<!DOCTYPE html><html lang="zh-hans" dir="ltr"><head><meta charset="utf-8"><title>图书馆数据库试用 | 南岭科学院</title><meta name="Generator" content="Drupal 10"></head><body class="path-node"><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><a href="/" rel="home" class="site-logo"><img src="/logo.svg" alt="首页"></a><div class="site-name"><a href="/" rel="home">南岭科学院</a></div></div></header><nav role="navigation"><ul class="menu"><li><a href="/zzjg">组织机构</a></li><li><a href="/kyjz">科研进展</a></li><li><a href="/tzgg">通知公告</a></li></ul></nav><main role="main"><div class="layout-content"><div class="region region-content"><article class="node"><h1>图书馆数据库试用</h1><div class="node__meta">办公室 2026-03-02</div><div class="node__content"><p>请登录图书馆网站后查看全文，试用至5月。</p></div></article></div></div></main><footer role="contentinfo"><div>© 2026 南岭科学院 联系方式：nl@kxy.example</div></footer></div></div></body></html>',
    ),
    (
        "fresh-told-by-an-office",
        ("请社会各界",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>通告-中部财经网</title><script>var _czc=_czc||[];</script></head><body><div id="topbar"><div class="w1200"><span>欢迎来到中部财经网</span><a href="/login">登录</a><a href="/reg">注册</a><a href="/app">APP下载</a></div></div><div id="hd"><a href="https://www.zbcj.example/" class="logo"><img src="/l.png" alt="中部财经网"></a><ul><li><a href="/gs/">公司</a></li><li><a href="/hy/">行业</a></li><li><a href="/sj/">数据</a></li><li><a href="/yj/">研究</a></li></ul></div><div id="bd"><h1>通告</h1><p>来源：市场监管局</p><p>有人冒用我局名义开设网页，相关页面已被关闭，请社会各界注意甄别。</p></div><div id="ft"><p>中部财经网版权所有 未经许可不得转载</p><p>鄂ICP备08001234号 增值电信业务经营许可证 鄂B2-20100001</p><p>客服电话：400-000-1234 投诉邮箱：ts@zbcj.example</p></div><script src="/stat.js"></script></body></html>',
    ),
    (
        "fresh-told-minutes-ago",
        ("验证",),
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>快讯-中部财经网</title><script>var _czc=_czc||[];</script></head><body><div id="topbar"><div class="w1200"><span>欢迎来到中部财经网</span><a href="/login">登录</a><a href="/reg">注册</a><a href="/app">APP下载</a></div></div><div id="hd"><a href="https://www.zbcj.example/" class="logo"><img src="/l.png" alt="中部财经网"></a><ul><li><a href="/gs/">公司</a></li><li><a href="/hy/">行业</a></li><li><a href="/sj/">数据</a></li><li><a href="/yj/">研究</a></li></ul></div><div id="bd"><h1>多平台上线真人验证</h1><p>3分钟前</p><p>多平台要求用户完成真人验证，未通过者将被限制访问。</p></div><div id="ft"><p>中部财经网版权所有 未经许可不得转载</p><p>鄂ICP备08001234号 增值电信业务经营许可证 鄂B2-20100001</p><p>客服电话：400-000-1234 投诉邮箱：ts@zbcj.example</p></div><script src="/stat.js"></script></body></html>',
    ),
    (
        "service-suspended-by-its-heading",
        ("暂停受理专利申请",),
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>暂停受理 | 样例科学院</title></head><body><div class="menu"><a href="/">首页</a> <a href="/tz">通知</a></div><h1>专利申请暂停受理</h1><p>即日起暂停受理专利申请，恢复时间另行通知，敬请谅解。</p></body></html>',
    ),
    (
        "whole-apply-access-undated",
        ("You can apply",),
        '<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>Research access to platform data - Office for Digital Standards</title><script>document.documentElement.className=\'js\'</script></head><body class="template__body"><a href="#content" class="skip-link">Skip to main content</a><div id="cookie-banner" class="cookie-banner" role="region"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button><button>Reject additional cookies</button><a href="/cookies">View cookies</a></div><header class="site-header" role="banner"><a href="/">Office for Digital Standards</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="/publications">Publications</a></li><li><a href="/contact">Contact</a></li></ul></nav><form action="/search"><input type="search" name="q"></form></header><div class="width-container"><main id="content"><h1>Research access to platform data</h1><p>You can apply for access to platform data if you work at a university or a public body. Send the form to the registry.</p></main></div><footer class="site-footer"><ul><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>All content is available under the Open Licence v3.0, except where otherwise stated</p><p>© Crown copyright</p></footer></body></html>',
    ),
    (
        "whole-undated-tw",
        ("改版",),
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>數位發展部-本部網站改版</title></head><body><a href="#C" class="goC" accesskey="C" title="中央內容區塊">:::</a><div class="hd-wrap"><h1 class="logo"><a href="/">數位發展部</a></h1><ul class="fn"><li><a href="/sitemap">網站導覽</a></li><li><a href="/faq">常見問答</a></li><li><a href="/mail">首長信箱</a></li><li><a href="/en">English</a></li></ul><ul class="mainmenu"><li><a href="/about">關於本部</a></li><li><a href="/news">新聞與公告</a></li><li><a href="/law">法規</a></li><li><a href="/open">政府資訊公開</a></li></ul></div><div id="C"><noscript>您的瀏覽器不支援JavaScript語法，JavaScript語法並不影響內容的陳述。</noscript><div class="path"><a href="/">首頁</a> &gt; <a href="/news">新聞與公告</a></div><h2>本部網站改版</h2><div class="p"><p>本部網站已完成改版，部分舊連結可能失效，請重新加入書籤。</p></div></div><div class="ft-wrap"><p>地址：臺北市中正區某某路143號 總機：(02)2380-0000</p><p><a href="/privacy">隱私權及資訊安全政策</a> <a href="/opendata">政府網站資料開放宣告</a></p><p>更新日期：115-11-20 瀏覽人次：1,203,441</p></div></body></html>',
    ),
    (
        "whole-maint-done",
        ("已完成升级",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="临江市人民政府门户网站"><title>备案系统已完成升级_通知公告_临江市人民政府</title></head><body class="page-bg"><div class="g-top"><div class="w1200 clearfix"><ul class="top-l fl"><li><a href="/">繁體</a></li><li><a href="/wza">无障碍</a></li><li><a href="/elder">长者模式</a></li></ul><div class="top-r fr"><a href="/user/login">登录</a><a href="/user/reg">注册</a><a href="/wx">政务微信</a></div></div></div><div class="g-logo"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="临江市人民政府门户网站"></a><form action="/search/s" class="search"><input name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div><div class="g-nav"><div class="w1200"><ul><li><a href="/">首页</a></li><li><a href="/zjlj/">走进临江</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li></ul></div></div><div class="w1200 pos">当前位置：<a href="/">首页</a> &gt; <a href="/t">通知公告</a></div><div class="w1200 cont"><h1>备案系统已完成升级</h1><div class="xx">发布时间：2026-11-18 09:20 来源：市数据局</div><div class="zw"><p>备案系统已完成升级并恢复访问，如遇页面无法显示，请清理浏览器缓存后重新登录。</p></div></div><div class="g-foot"><div class="w1200"><div class="links"></div><p><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | <a href="/law">版权声明</a></p><p>主办：临江市人民政府办公室 承办：临江市数据局</p><p>苏ICP备09000001号-1 <a href="#">苏公网安备 32099902000011号</a> 网站标识码：3209990001</p><p>联系电话：0515-88880000（仅受理网站建设维护相关事宜）</p></div></div></body></html>',
    ),
    (
        "whole-j-undated2",
        ("逾期",),
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>海州市科学技术局 通知公告 关于补交材料的提醒</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><table width="100%"><tr><td class="title">关于补交材料的提醒</td></tr><tr><td><div id="zoom"><p>请未提交查新报告的单位尽快补交，逾期视为放弃。</p></div></td></tr></table></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-d-abo",
        ("Abo",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>In eigener Sache: Abo wird teurer – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>In eigener Sache: Abo wird teurer</h1><p>16. November 2026</p><p>Ab Januar kostet unser Abo 9 Euro im Monat. Wer schon Abonnent ist, zahlt bis Sommer den alten Preis.</p></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-egfixun",
        ("Some users",),
        '<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>Known issue: error 503 on uploads - Office for Digital Standards</title><script>document.documentElement.className=\'js\'</script></head><body class="template__body"><a href="#content" class="skip-link">Skip to main content</a><div id="cookie-banner" class="cookie-banner" role="region"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button><button>Reject additional cookies</button><a href="/cookies">View cookies</a></div><header class="site-header" role="banner"><a href="/">Office for Digital Standards</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="/publications">Publications</a></li><li><a href="/contact">Contact</a></li></ul></nav><form action="/search"><input type="search" name="q"></form></header><div class="width-container"><main id="content"><h1>Known issue: error 503 on uploads</h1><p>Some users see error 503 when they upload large files. We are working on it and will update this notice.</p></main></div><footer class="site-footer"><ul><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>All content is available under the Open Licence v3.0, except where otherwise stated</p><p>© Crown copyright</p></footer></body></html>',
    ),
    (
        "whole-wppaid",
        ("free again",),
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Archive free again – Transpacific Tech Brief</title></head><body class="wp-singular wp-theme-twentytwentyfive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/" rel="home">Transpacific Tech Brief</a></p><nav class="wp-block-navigation"><ul><li><a href="/policy/">Policy</a></li><li><a href="/chips/">Chips</a></li><li><a href="/podcast/">Podcast</a></li><li><a href="/subscribe/">Subscribe</a></li><li><a href="/login/">Sign in</a></li></ul></nav></div></header><main class="wp-block-group"><h1 class="wp-block-post-title">Archive free again</h1><div><time>November 18, 2026</time></div><div class="entry-content"><p>From today, all posts older than a month are free again. You don’t need an account to read them.</p></div></main><footer class="wp-block-template-part"><p>Transpacific Tech Brief</p><ul><li><a href="/about/">About</a></li><li><a href="/team/">Team</a></li><li><a href="/contact/">Contact</a></li></ul><p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></div></body></html>',
    ),
    (
        "whole-event-price",
        ("Admission",),
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>Talk: reading the robot plan – Transpacific Tech Brief</title></head><body class="wp-singular wp-theme-twentytwentyfive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/" rel="home">Transpacific Tech Brief</a></p><nav class="wp-block-navigation"><ul><li><a href="/policy/">Policy</a></li><li><a href="/chips/">Chips</a></li><li><a href="/podcast/">Podcast</a></li><li><a href="/subscribe/">Subscribe</a></li><li><a href="/login/">Sign in</a></li></ul></nav></div></header><main class="wp-block-group"><h1>Talk: reading the robot plan</h1><p>Thursday, 7pm, Berkeley</p><p>Admission: $15</p><p>Free for subscribers</p><p>Sign in to book a seat</p></main><footer class="wp-block-template-part"><p>Transpacific Tech Brief</p><ul><li><a href="/about/">About</a></li><li><a href="/team/">Team</a></li><li><a href="/contact/">Contact</a></li></ul><p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></div></body></html>',
    ),
    (
        "whole-event-de",
        ("Eintritt",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Lesung: Technik & Macht im Gespräch – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Lesung: Technik &amp; Macht im Gespräch</h1><p>3. Dezember, 19 Uhr, Literaturhaus</p><p>Eintritt 12 €</p><p>Für Abonnenten kostenlos</p><p>Jetzt anmelden</p></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-rel-below",
        ("offline",),
        '<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>Registry offline on Sunday - Office for Digital Standards</title><script>document.documentElement.className=\'js\'</script></head><body class="template__body"><a href="#content" class="skip-link">Skip to main content</a><div id="cookie-banner" class="cookie-banner" role="region"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button><button>Reject additional cookies</button><a href="/cookies">View cookies</a></div><header class="site-header" role="banner"><a href="/">Office for Digital Standards</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="/publications">Publications</a></li><li><a href="/contact">Contact</a></li></ul></nav><form action="/search"><input type="search" name="q"></form></header><div class="width-container"><main id="content"><h1>Registry offline on Sunday</h1><p>The registry is offline on Sunday for works.</p><h2>Latest news</h2><div class="x0"><h3><a href="/n/0">Fees for providers change in spring</a></h3><p>What small firms will pay.</p></div><div class="x1"><h3><a href="/n/1">Board meets in Tallinn</a></h3><p>Minutes are public.</p></div><div class="x2"><h3><a href="/n/2">Two labs join the network</a></h3><p>Both test speech models.</p></div><div class="x3"><h3><a href="/n/3">Guidance on logs published</a></h3><p>Keep them for two years.</p></div><div class="x4"><h3><a href="/n/4">Register passes ten thousand</a></h3><p>Most entries are from health.</p></div><div class="x5"><h3><a href="/n/5">Annual report is out</a></h3><p>What we did in 2025.</p></div></main></div><footer class="site-footer"><ul><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>All content is available under the Open Licence v3.0, except where otherwise stated</p><p>© Crown copyright</p></footer></body></html>',
    ),
    (
        "whole-rel-same",
        ("offline",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Registry offline on Sunday - Regulation Watch</title><script type="application/json">{"service":"preview","position":"before"}</script></head><body class="language-en"><div class="ecl-header"><a href="/index_en">Regulation Watch</a><div class="ecl-lang"><button>English</button></div><div class="ecl-menu"><a href="/topics_en">Topics</a><a href="/laws_en">Laws</a><a href="/press_en">Press corner</a></div></div><div class="ecl-page-header"><div class="ecl-breadcrumb"><a href="/">Home</a><a href="/press_en">Press corner</a></div></div><div class="ecl-container" id="main-content"><h1>Registry offline on Sunday</h1><p>The registry is offline on Sunday for works.</p><div class="x0"><h3><a href="/n/0">Fees for providers change in spring</a></h3><p>What small firms will pay.</p></div><div class="x1"><h3><a href="/n/1">Board meets in Tallinn</a></h3><p>Minutes are public.</p></div><div class="x2"><h3><a href="/n/2">Two labs join the network</a></h3><p>Both test speech models.</p></div><div class="x3"><h3><a href="/n/3">Guidance on logs published</a></h3><p>Keep them for two years.</p></div><div class="x4"><h3><a href="/n/4">Register passes ten thousand</a></h3><p>Most entries are from health.</p></div></div><div class="ecl-footer"><div>This site is managed by the Secretariat for Digital Rules</div><div><a href="/contact">Contact</a><a href="/cookies">Cookies</a><a href="/privacy">Privacy policy</a><a href="/legal">Legal notice</a></div></div></body></html>',
    ),
    (
        "whole-case-id",
        ("Incident ID",),
        '<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="utf-8"><title>Incident report: mislabelled clips - Office for Digital Standards</title><script>document.documentElement.className=\'js\'</script></head><body class="template__body"><a href="#content" class="skip-link">Skip to main content</a><div id="cookie-banner" class="cookie-banner" role="region"><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use it.</p><button>Accept additional cookies</button><button>Reject additional cookies</button><a href="/cookies">View cookies</a></div><header class="site-header" role="banner"><a href="/">Office for Digital Standards</a><nav><ul><li><a href="/about">About us</a></li><li><a href="/news">News</a></li><li><a href="/publications">Publications</a></li><li><a href="/contact">Contact</a></li></ul></nav><form action="/search"><input type="search" name="q"></form></header><div class="width-container"><main id="content"><h1>Incident report: mislabelled clips</h1><p>Incident ID: 2026-118. The provider has corrected the labels.</p></main></div><footer class="site-footer"><ul><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul><p>All content is available under the Open Licence v3.0, except where otherwise stated</p><p>© Crown copyright</p></footer></body></html>',
    ),
    (
        "whole-consent-you",
        ("you agree",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>What you agree to when you accept cookies - Regulation Watch</title><script type="application/json">{"service":"preview","position":"before"}</script></head><body class="language-en"><div class="ecl-header"><a href="/index_en">Regulation Watch</a><div class="ecl-lang"><button>English</button></div><div class="ecl-menu"><a href="/topics_en">Topics</a><a href="/laws_en">Laws</a><a href="/press_en">Press corner</a></div></div><div class="ecl-page-header"><div class="ecl-breadcrumb"><a href="/">Home</a><a href="/press_en">Press corner</a></div></div><div class="ecl-container" id="main-content"><h1>What you agree to when you accept cookies</h1><p>Our new brochure explains what you agree to when you accept cookies for ads. Order it free of charge.</p></div><div class="ecl-footer"><div>This site is managed by the Secretariat for Digital Rules</div><div><a href="/contact">Contact</a><a href="/cookies">Cookies</a><a href="/privacy">Privacy policy</a><a href="/legal">Legal notice</a></div></div></body></html>',
    ),
    (
        "whole-error-notice",
        ("稍后",),
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>海州市科学技术局 通知公告 系统故障说明</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><table><tr><td class="title">系统故障说明</td></tr><tr><td><div id="zoom"><p>昨晚因系统故障，部分企业提交失败，请稍后重新提交。</p></div></td></tr></table></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-no-login-needed",
        ("available to",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Data now open | Policy Lens</title><script src="https://cdn.example/gtm.js"></script></head><body><div class="topnav"><div class="logo"><a href="/"><img src="/logo.svg" alt="Policy Lens"></a></div><ul class="main-links"><li><a href="/analysis">Analysis</a></li><li><a href="/data">Data</a></li><li><a href="/events">Events</a></li></ul><a class="btn" href="/login">Log in</a></div><div class="page"><h1>Data now open</h1><p>Our data are now available to everyone. You do not need to log in.</p></div><div class="bottom"><div><strong>Policy Lens</strong> is an independent publication.</div><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li></ul></div></body></html>',
    ),
    (
        "whole-accounts-closed",
        ("对一年未登录的账",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>账号清理通知-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><div class="inner"><h1>账号清理通知</h1><p>对一年未登录的账号予以注销，请相关用户及时登录。</p></div></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "whole-new-way-to-log-in",
        ("平台新增人脸识别",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>新增人脸识别登录-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><div class="inner"><h1>新增人脸识别登录</h1><p>平台新增人脸识别登录，原短信验证码登录继续保留。</p></div></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "whole-how-to-apply",
        ("企业登录平台填写",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>领取算力券须知-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><div class="inner"><h1>领取算力券须知</h1><p>企业登录平台填写申请，审核通过后领取电子券。</p></div></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "notice-attach-many",
        (),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>申报材料模板-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><h2>申报材料模板</h2><p><a href="/f1.docx">附件1：申报材料模板第1部分.docx</a></p><p><a href="/f2.docx">附件2：申报材料模板第2部分.docx</a></p><p><a href="/f3.docx">附件3：申报材料模板第3部分.docx</a></p><p><a href="/f4.docx">附件4：申报材料模板第4部分.docx</a></p><p><a href="/f5.docx">附件5：申报材料模板第5部分.docx</a></p><p><a href="/f6.docx">附件6：申报材料模板第6部分.docx</a></p><p><a href="/f7.docx">附件7：申报材料模板第7部分.docx</a></p><p><a href="/f8.docx">附件8：申报材料模板第8部分.docx</a></p><p><a href="/f9.docx">附件9：申报材料模板第9部分.docx</a></p></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "notice-attach-many-div",
        (),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>申报材料模板-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><h2>申报材料模板</h2><div class="fj"><a href="/f1.docx">附件1：申报材料模板第1部分.docx</a></div><div class="fj"><a href="/f2.docx">附件2：申报材料模板第2部分.docx</a></div><div class="fj"><a href="/f3.docx">附件3：申报材料模板第3部分.docx</a></div><div class="fj"><a href="/f4.docx">附件4：申报材料模板第4部分.docx</a></div><div class="fj"><a href="/f5.docx">附件5：申报材料模板第5部分.docx</a></div><div class="fj"><a href="/f6.docx">附件6：申报材料模板第6部分.docx</a></div></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "notice-members-joined",
        ("joined",),
        '<html><head><title>Five labs joined — Asia Standards Forum</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>Five labs joined</h1><p>Five labs joined the forum in October:</p><div><a href="https://l0.example/">Hanoi Testing Laboratory</a></div><div><a href="https://l1.example/">Penang Safety Institute</a></div><div><a href="https://l2.example/">Bangkok Model Centre</a></div><div><a href="https://l3.example/">Jakarta Data House</a></div><div><a href="https://l4.example/">Manila Assurance Lab</a></div></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "notice-winners",
        ("Winners",),
        '<html><head><title>Winners of the essay prize — Asia Standards Forum</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>Winners of the essay prize</h1><p>Winners of the essay prize are:</p><div class="w"><h3>Nguyen An</h3><p>On labels</p><a href="/e/0">Read the essay</a></div><div class="w"><h3>Mei Tan</h3><p>On audits</p><a href="/e/1">Read the essay</a></div><div class="w"><h3>Raj Kumar</h3><p>On trust</p><a href="/e/2">Read the essay</a></div><div class="w"><h3>Siti Aminah</h3><p>On schools</p><a href="/e/3">Read the essay</a></div><div class="w"><h3>Ko Aung</h3><p>On rivers</p><a href="/e/4">Read the essay</a></div></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "whole-odd-30",
        ("撤回",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>撤回招標 - 創新及科技局</title></head><body><div id="wrap"><div class="top"><a href="/tc/"><img src="/b.png" alt="創新及科技局"></a><a href="/en/">English</a><a href="/sc/">简体</a></div><div class="nav"><a href="/tc/about">歡迎辭</a><a href="/tc/policy">政策範疇</a><a href="/tc/press">新聞公佈</a></div><div class="main"><h1>撤回招標</h1><p>本局現撤回雲端服務招標，不便之處敬請原諒。</p></div><div class="bot"><a href="/tc/notice">重要告示</a><a href="/tc/privacy">私隱政策</a><p>修訂日期：2026年11月</p></div></div></body></html>',
    ),
    (
        "whole-frag-fragment",
        ("任命",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>人事信息-北川市大数据发展管理局</title><meta name="keywords" content=""></head><body><div class="wrap-top"><div class="layout"><a class="home" href="/">北川市大数据发展管理局</a><div class="top-menu"><span><a href="/ztzl/">专题专栏</a></span><span><a href="/gkml/">公开目录</a></span><span><a href="/zxft/">在线访谈</a></span></div></div></div><div class="layout content-wrap"><h2>人事信息</h2><p>任命何某某为副局长</p><div class="tj"><div class="k"><a href="/0">公共数据授权运营实施方案</a></div><div class="k"><a href="/1">全市数据工作会议召开</a></div><div class="k"><a href="/2">数据局走访智算企业</a></div><div class="k"><a href="/3">第二批数据标注基地公布</a></div><div class="k"><a href="/4">数据要素大赛开赛</a></div></div></div><div class="wrap-bottom"><div class="layout"><img src="/dangzheng.png" alt="党政机关"><p>主办单位：北川市大数据发展管理局</p><p>川公网安备51000000000000号\u3000蜀ICP备18000000号</p><p>技术支持：北川市信息中心</p></div></div></body></html>',
    ),
    (
        "whole-hant-島嶼時報-7u",
        ("訴願有理由，原處",),
        '<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>撤銷處分｜島嶼時報</title></head><body><div id="hd"><a href="/"><img alt="島嶼時報" src="/l.png"></a><ul><li><a href="/p">政治</a></li><li><a href="/t">科技</a></li><li><a href="/w">國際</a></li></ul></div><div id="ct"><div class="inner"><h1>撤銷處分</h1><p>訴願有理由，原處分撤銷。</p></div></div><div id="fd"><p>島嶼時報 著作權所有 © 2026</p><p><a href="/s">服務條款</a> <a href="/p">隱私權政策</a></p></div></body></html>',
    ),
    (
        "whole-liveblog",
        ("Vote begins", "exempts models"),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Live: the AI law goes to the vote | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"/></head><body><div id="__next"><div class="css-1q2w"><a href="/" class="css-9x"><svg></svg><span>The Harbour Post</span></a><div class="css-7aa"><a href="/news/hong-kong">Hong Kong</a><a href="/news/china">China</a><a href="/tech">Tech</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></div><div class="css-3kk"><a href="/subscribe">Subscribe</a><button>Sign in</button></div></div><div class="css-main0"><h1>Live: the AI law goes to the vote</h1><p>18 Nov 2026</p><ul><li><a href="#e0">Vote begins</a></li><li><a href="#e1">Debate closed</a></li><li><a href="#e2">Amendment on open models</a></li><li><a href="#e3">Minister speaks</a></li><li><a href="#e4">Session opens</a></li></ul><div class="entry" id="e0"><time>15:59</time><h3>Vote begins</h3><p>Members are called one by one in the order of the provinces, which takes some time.</p></div><div class="entry" id="e1"><time>15:52</time><h3>Debate closed</h3><p>The chair has closed the debate after two hours; two amendments were accepted.</p></div><div class="entry" id="e2"><time>15:45</time><h3>Amendment on open models</h3><p>The amendment exempts models whose weights are public from the duty to file.</p></div><div class="entry" id="e3"><time>15:38</time><h3>Minister speaks</h3><p>The minister said that the law should not slow small firms down.</p></div><div class="entry" id="e4"><time>14:31</time><h3>Session opens</h3><p>The session opens with a report by the law committee on the third reading.</p></div></div><div class="css-ff1"><a href="/about">About us</a><a href="/faqs">FAQs</a><a href="/terms">Terms and conditions</a><span>Copyright © 2026 The Harbour Post Publishers Ltd. All rights reserved.</span></div></div></body></html>',
    ),
    (
        "whole-liveblog-with-links",
        ("Vote begins",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Live: the vote | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"/></head><body><div id="__next"><div class="css-1q2w"><a href="/" class="css-9x"><svg></svg><span>The Harbour Post</span></a><div class="css-7aa"><a href="/news/hong-kong">Hong Kong</a><a href="/news/china">China</a><a href="/tech">Tech</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></div><div class="css-3kk"><a href="/subscribe">Subscribe</a><button>Sign in</button></div></div><div class="css-main0"><h1>Live: the vote</h1><p>Updated 18 Nov 2026</p><div class="e"><time>10:05</time><h3>Vote begins</h3><p>Members are called by province.</p><a href="/live/1?post=0">Link</a></div><div class="e"><time>11:05</time><h3>Debate closed</h3><p>Two amendments were accepted.</p><a href="/live/1?post=1">Link</a></div><div class="e"><time>12:05</time><h3>Amendment</h3><p>Open models are exempt.</p><a href="/live/1?post=2">Link</a></div><div class="e"><time>13:05</time><h3>Minister speaks</h3><p>He promised help for small firms.</p><a href="/live/1?post=3">Link</a></div><div class="e"><time>14:05</time><h3>Session opens</h3><p>The report is read.</p><a href="/live/1?post=4">Link</a></div></div><div class="css-ff1"><a href="/about">About us</a><a href="/faqs">FAQs</a><a href="/terms">Terms and conditions</a><span>Copyright © 2026 The Harbour Post Publishers Ltd. All rights reserved.</span></div></div></body></html>',
    ),
    (
        "whole-liveblog-undated",
        ("Vote begins",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Live: the vote | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"/></head><body><div id="__next"><div class="css-1q2w"><a href="/" class="css-9x"><svg></svg><span>The Harbour Post</span></a><div class="css-7aa"><a href="/news/hong-kong">Hong Kong</a><a href="/news/china">China</a><a href="/tech">Tech</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></div><div class="css-3kk"><a href="/subscribe">Subscribe</a><button>Sign in</button></div></div><div class="css-main0"><h1>Live: the vote</h1><div class="e"><time>10:05</time><h3>Vote begins</h3><p>Members are called by province.</p><a href="#e0">Share</a></div><div class="e"><time>11:05</time><h3>Debate closed</h3><p>Two amendments were accepted.</p><a href="#e1">Share</a></div><div class="e"><time>12:05</time><h3>Amendment</h3><p>Open models are exempt.</p><a href="#e2">Share</a></div><div class="e"><time>13:05</time><h3>Minister speaks</h3><p>He promised help for small firms.</p><a href="#e3">Share</a></div><div class="e"><time>14:05</time><h3>Session opens</h3><p>The report is read.</p><a href="#e4">Share</a></div></div><div class="css-ff1"><a href="/about">About us</a><a href="/faqs">FAQs</a><a href="/terms">Terms and conditions</a><span>Copyright © 2026 The Harbour Post Publishers Ltd. All rights reserved.</span></div></div></body></html>',
    ),
    (
        "mixed-de_news-3u",
        ("Das Di",),
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Verlag senkt Preise | Rheinischer Anzeiger</title><script>window.dataLayer=window.dataLayer||[]</script></head><body><header class="ra-header"><div><a href="/" class="ra-logo"><img alt="Rheinischer Anzeiger" src="/logo.svg"></a><a href="/epaper">E-Paper</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></div><nav class="ra-nav"><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/digital">Digital</a><a href="/kultur">Kultur</a><a href="/sport">Sport</a></nav></header><main class="ra-main"><h1>Verlag senkt Preise</h1><p>Das Digitalabo kostet künftig weniger.</p></main><footer class="ra-footer"><nav><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/agb">AGB</a><a href="/mediadaten">Mediadaten</a><a href="/kuendigen">Vertrag kündigen</a></nav><p>© 2026 Rheinischer Anzeiger Verlagsgesellschaft mbH</p></footer></body></html>',
    ),
    (
        "mixed-cac-1u",
        ("两家网站已完",),
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>网站整改情况_某省互联网信息办公室</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><h1>网站整改情况</h1><p>两家网站已完成整改，恢复访问。</p></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "mixed-cac-2u",
        ("本月受理举报",),
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>举报受理_某省互联网信息办公室</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><h1>举报受理</h1><p>本月受理举报一千二百件。</p></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "mixed-cac-3u",
        ("封禁违规直播",),
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>直播间封禁_某省互联网信息办公室</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><h1>直播间封禁</h1><p>封禁违规直播间三十个。</p></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "zz-4u",
        ("专家库注册",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>专家注册开放 - 西岭市科技局</title></head><body><div class="hd w"><h2 class="sitename">西岭市科技局</h2><ul><li><a href="/">首页</a></li><li><a href="/xx">信息公开</a></li><li><a href="/fw">科技服务</a></li></ul></div><div class="bd w"><h1>专家注册开放</h1><p>专家库注册开放，请登录系统填写信息。</p></div><div class="ft w"><span>Copyright © 2026 西岭市科技局</span><span>备案号：川ICP备00000000号</span><span>电话：028-80000000</span></div></body></html>',
    ),
    (
        "form-old-table-0",
        ("通过。",),
        '<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>评审结果</TITLE></HEAD><BODY topmargin=0><TABLE width=778 align=center border=0><TR><TD><IMG src="images/banner.gif"></TD></TR><TR><TD bgcolor=#006699><A href="index.asp">首页</A> <A href="news.asp">新闻</A> <A href="bbs/">论坛</A></TD></TR></TABLE><TABLE width=778 align=center><TR><TD width=180 valign=top><TABLE><TR><TD>会员登录</TD></TR><FORM action=login.asp method=post><TR><TD>用户：<INPUT name=u size=8></TD></TR><TR><TD>密码：<INPUT type=password name=p size=8></TD></TR><TR><TD><INPUT type=submit value=登录> <A href=reg.asp>注册</A></TD></TR></FORM></TABLE></TD><TD valign=top><TABLE width=100%><TR><TD align=center><FONT size=4><B>评审结果</B></FONT></TD></TR><tr><td height=25 align=center bgcolor=#eeeeee>(2026年11月19日)</td></tr><TR><TD>通过。</TD></TR></TABLE></TD></TR></TABLE><TABLE width=778 align=center><TR><TD align=center>某某县信息中心 制作维护 电话：0578-2000000</TD></TR></TABLE></BODY></HTML>',
    ),
    (
        "form-old-table-1",
        ("云澜科技",),
        '<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>入围企业</TITLE></HEAD><BODY topmargin=0><TABLE width=778 align=center border=0><TR><TD><IMG src="images/banner.gif"></TD></TR><TR><TD bgcolor=#006699><A href="index.asp">首页</A> <A href="news.asp">新闻</A> <A href="bbs/">论坛</A></TD></TR></TABLE><TABLE width=778 align=center><TR><TD width=180 valign=top><TABLE><TR><TD>会员登录</TD></TR><FORM action=login.asp method=post><TR><TD>用户：<INPUT name=u size=8></TD></TR><TR><TD>密码：<INPUT type=password name=p size=8></TD></TR><TR><TD><INPUT type=submit value=登录> <A href=reg.asp>注册</A></TD></TR></FORM></TABLE></TD><TD valign=top><TABLE width=100%><TR><TD align=center><FONT size=4><B>入围企业</B></FONT></TD></TR><TR><TD>云澜科技<br>北辰智能<br>启元数据</TD></TR></TABLE></TD></TR></TABLE><TABLE width=778 align=center><TR><TD align=center>某某县信息中心 制作维护 电话：0578-2000000</TD></TR></TABLE></BODY></HTML>',
    ),
    (
        "form-old-table-2",
        ("暂停受理。",),
        '<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>公告</TITLE></HEAD><BODY topmargin=0><TABLE width=778 align=center border=0><TR><TD><IMG src="images/banner.gif"></TD></TR><TR><TD bgcolor=#006699><A href="index.asp">首页</A> <A href="news.asp">新闻</A> <A href="bbs/">论坛</A></TD></TR></TABLE><TABLE width=778 align=center><TR><TD width=180 valign=top><TABLE><TR><TD>会员登录</TD></TR><FORM action=login.asp method=post><TR><TD>用户：<INPUT name=u size=8></TD></TR><TR><TD>密码：<INPUT type=password name=p size=8></TD></TR><TR><TD><INPUT type=submit value=登录> <A href=reg.asp>注册</A></TD></TR></FORM></TABLE></TD><TD valign=top><TABLE width=100%><TR><TD align=center><FONT size=4><B>公告</B></FONT></TD></TR><TR><TD>暂停受理。</TD></TR></TABLE></TD></TR></TABLE><TABLE width=778 align=center><TR><TD align=center>某某县信息中心 制作维护 电话：0578-2000000</TD></TR></TABLE></BODY></HTML>',
    ),
    (
        "form-empire-3",
        ("附件：名单.xlsx",),
        '<html><head><meta charset=gbk><title>名单-某某网</title></head><body class="showpage"><table width=100% class=top><tr><td><a href=/>首页</a><a href=/news/>新闻</a><a href=/tz/>公告</a></td><td><form action=/e/member/doaction.php method=post>用户名：<input name=username size=10> 密码：<input type=password name=password size=10><input type=submit value=登录><a href=/e/member/register/>注册</a></form></td></tr></table><table width=100% class=box><tr><td valign=top><table class=position><tr><td>现在的位置：<a href=/>首页</a>&nbsp;&gt;&nbsp;<a href=/tz/>公告</a></td></tr></table><table class=title_info><tr><td><strong>名单</strong></td></tr></table><table><tr><td id=text>附件：<a href="/f/1.xlsx">名单.xlsx</a></td></tr></table></td><td class=sidebar><table><tr><td>最新公告</td></tr><tr><td><a href=/1>某某会议召开</a></td></tr><tr><td><a href=/2>某某培训开班</a></td></tr></table></td></tr></table></body></html>',
    ),
    (
        "form-weibo-like-4",
        ("同意。",),
        '<html><head><meta charset=utf-8><title>答复 来自数据发布 - 某博</title></head><body><div class="WB_miniblog"><div class="top"><a href="/">首页</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="WB_frame"><div class="WB_detail"><div class="WB_info"><a class="W_f14" href="/u/1">数据发布</a></div><div class="WB_text W_f14" node-type="feed_list_content">【答复】同意。</div></div><div class="WB_handle"><ul><li><a href="#">收藏</a></li><li><a href="#">转发 12</a></li><li><a href="#">评论 3</a></li><li><a href="#">赞 40</a></li></ul></div></div></div><div class="footer"><p>Copyright © 2009-2026 某博 京ICP证100780号</p></div></body></html>',
    ),
    (
        "form-weibo-like-5",
        ("企业须先注册账号，再登录系统提交备案材料。",),
        '<html><head><meta charset=utf-8><title>账号注册须知 来自数据发布 - 某博</title></head><body><div class="WB_miniblog"><div class="top"><a href="/">首页</a><a href="/login">登录</a><a href="/reg">注册</a></div><div class="WB_frame"><div class="WB_detail"><div class="WB_info"><a class="W_f14" href="/u/1">数据发布</a></div><div class="from"><a href="/1/abc">11月19日 10:00</a> 来自 <a href="#">政务版</a></div><div class="WB_text W_f14" node-type="feed_list_content">【账号注册须知】企业须先注册账号，再登录系统提交备案材料。</div></div><div class="WB_handle"><ul><li><a href="#">收藏</a></li><li><a href="#">转发 12</a></li><li><a href="#">评论 3</a></li><li><a href="#">赞 40</a></li></ul></div></div></div></body></html>',
    ),
    (
        "form-vue-ssr-6",
        ("原定征求意见截止时间延长至12月31日。",),
        '<!doctype html><html data-n-head-ssr lang="zh"><head><title>关于延长征求意见期限的公告</title><meta data-n-head="ssr" charset="utf-8"><link rel="preload" href="/_nuxt/a1.js" as="script"></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div data-v-1><div data-v-1 class="hd"><div class="hd-in"><a href="/" class="nuxt-link-active"><img src="/_nuxt/img/l.png"></a><div class="m"><span>首页</span><span>资讯</span><span>数据</span><span>登录/注册</span></div></div></div><div data-v-7ba5bd90 class="dt"><div class="t">关于延长征求意见期限的公告</div><div class="i"><span>来源：研究院</span></div><div class="c"><p>原定征求意见截止时间延长至12月31日。</p></div></div><div data-v-1 class="ft"><div>某某研究院 版权所有</div><div>沪ICP备00000000号-1</div></div></div></div></div><script>window.__NUXT__=(function(a){return{layout:"default",data:[{}],serverRendered:true}}(1))</script><script src="/_nuxt/a1.js" defer></script></body></html>',
    ),
    (
        "form-vue-ssr-7",
        ("与会代表合影",),
        '<!doctype html><html data-n-head-ssr lang="zh"><head><title>活动剪影</title><meta data-n-head="ssr" charset="utf-8"><link rel="preload" href="/_nuxt/a1.js" as="script"></head><body><div data-server-rendered="true" id="__nuxt"><div id="__layout"><div data-v-1><div data-v-1 class="hd"><div class="hd-in"><a href="/" class="nuxt-link-active"><img src="/_nuxt/img/l.png"></a><div class="m"><span>首页</span><span>资讯</span><span>数据</span><span>登录/注册</span></div></div></div><div data-v-7ba5bd90 class="dt"><div class="t">活动剪影</div><div class="i"><span>来源：研究院</span></div><div class="c"><img src="/attach/202611/a.jpg"><p>与会代表合影。</p></div></div></div></div></div><script>window.__NUXT__=(function(a){return{layout:"default",data:[{}],serverRendered:true}}(1))</script><script src="/_nuxt/a1.js" defer></script></body></html>',
    ),
    (
        "form-law-firm-8",
        ("The event is cancelled.",),
        '<!DOCTYPE html><html lang="en"><head><title>Event cancelled - Grey &amp; Partners LLP</title></head><body><div class="site-header-wrap"><div class="container"><a href="/" class="brand">Grey &amp; Partners</a><div class="nav-items"><a href="/people">People</a><a href="/services">Services</a><a href="/insights">Insights</a><a href="/client-login">Client login</a></div></div></div><div class="container article"><div class="row"><div class="col-8"><div class="h1">Event cancelled</div><div class="meta"><span class="article-date">19.11.2026</span><span class="article-readtime">1 min read</span></div><div class="rte"><p>The event is cancelled.</p></div></div><div class="col-4"><div class="contact-card"><h4>Key contact</h4><p>Ann Grey</p><p>Partner, Hong Kong</p><a href="mailto:a@example.com">Email</a></div></div></div></div><div class="disclaimer"><p>This publication is for general information only and is not legal advice.</p></div><div class="legal"><a href="/legal">Legal notices</a><a href="/privacy">Privacy</a> © 2026 Grey &amp; Partners LLP</div></body></html>',
    ),
    (
        "form-law-firm-9",
        ("The appeal is dismissed.",),
        '<!DOCTYPE html><html lang="en"><head><title>Ruling - Grey &amp; Partners LLP</title></head><body><div class="site-header-wrap"><div class="container"><a href="/" class="brand">Grey &amp; Partners</a><div class="nav-items"><a href="/people">People</a><a href="/services">Services</a><a href="/insights">Insights</a><a href="/client-login">Client login</a></div></div></div><div class="container article"><div class="row"><div class="col-8"><div class="h1">Ruling</div><div class="meta"></div><div class="rte"><p>The appeal is dismissed.</p></div></div><div class="col-4"><div class="contact-card"><h4>Key contact</h4><p>Ann Grey</p><p>Partner, Hong Kong</p><a href="mailto:a@example.com">Email</a></div></div></div></div><div class="disclaimer"><p>This publication is for general information only and is not legal advice.</p></div><div class="legal"><a href="/legal">Legal notices</a><a href="/privacy">Privacy</a> © 2026 Grey &amp; Partners LLP</div></body></html>',
    ),
    (
        "form-tw-old-10",
        ("行政長官委任陳大文為委員會主席。",),
        '<html><head><meta charset=utf-8><title>某某協會</title></head><body><div id=top><a href=index.php>回首頁</a><a href=about.php>關於協會</a><a href=news.php>最新消息</a><a href=member.php>會員專區</a></div><div id=main><h3>最新消息</h3><h2>委任</h2><div class=txt>行政長官委任陳大文為委員會主席。</div><a href="javascript:history.back()">回上一頁</a></div><div id=bottom>電話：02-2700-0000\u3000E-mail：info@example.org.tw</div></body></html>',
    ),
    (
        "form-tw-old-11",
        ("通過。",),
        '<html><head><meta charset=utf-8><title>某某協會</title></head><body><div id=top><a href=index.php>回首頁</a><a href=about.php>關於協會</a><a href=news.php>最新消息</a><a href=member.php>會員專區</a></div><div id=main><h3>最新消息</h3><h2>表決結果</h2><div class=txt>通過。</div><a href="javascript:history.back()">回上一頁</a></div><div id=bottom>電話：02-2700-0000\u3000E-mail：info@example.org.tw</div></body></html>',
    ),
    (
        "form-sudy-ve-12",
        ("一图读懂",),
        '<HTML><HEAD><TITLE>一图读懂-某某科学院</TITLE><META Name="keywords" Content="某某科学院" /></HEAD><BODY><div class="top"><a href="index.htm"><img src="images/logo.png"></a></div><div class="menu"><ul><li><a href="index.htm">网站首页</a></li><li><a href="yjgk.htm">院况简介</a></li></ul></div><div class="ny_right"><div class="ny_weizhi">当前位置: <a href="index.htm">网站首页</a>&gt;&gt;<a href="tzgg.htm">通知公告</a>&gt;&gt;正文</div><form name="_newscontent_fromname"><div class="content_t"><h3>一图读懂</h3></div><div id="vsb_content"><div class="v_news_content"><img src="/upload/2026/11/tu.png"></div></div><p>【<a href="javascript:window.opener=null;window.close()">关闭</a>】</p></form></div></BODY></HTML>',
    ),
    (
        "form-newsletter-archive-13",
        ("Agencies need no longer change passwords every 90 days.",),
        '<!doctype html><html><head><meta charset="UTF-8"><title>Password rules</title></head><body bgcolor="#f4f4f4"><div id="awesomewrap"><div id="awesomebar"><ul><li><a href="https://list.example.com/subscribe">Subscribe</a></li><li><a href="https://list.example.com/home">Past Issues</a></li></ul></div></div><center><table align="center" width="600" id="bodyTable"><tr><td id="templatePreheader"></td></tr><tr><td id="templateHeader"><img src="https://cdn.example.com/h.png" alt="China Policy Brief"></td></tr><tr><td>November 19, 2026</td></tr><tr><td class="mcnTextContent"><strong>Password rules</strong><br>Agencies need no longer change passwords every 90 days.</td></tr><tr><td id="templateFooter"><em>Copyright © 2026 China Policy Brief, All rights reserved.</em><br>Want to change how you receive these emails?<br>You can <a href="#">update your preferences</a> or <a href="#">unsubscribe from this list</a>.</td></tr></table></center></body></html>',
    ),
    (
        "form-newsletter-archive-14",
        ("Withdrawn",),
        '<!doctype html><html><head><meta charset="UTF-8"><title>Motion 12</title></head><body bgcolor="#f4f4f4"><div id="awesomewrap"><div id="awesomebar"><ul><li><a href="https://list.example.com/subscribe">Subscribe</a></li><li><a href="https://list.example.com/home">Past Issues</a></li></ul></div></div><center><table align="center" width="600" id="bodyTable"><tr><td id="templatePreheader"></td></tr><tr><td id="templateHeader"><img src="https://cdn.example.com/h.png" alt="China Policy Brief"></td></tr><tr><td>November 19, 2026</td></tr><tr><td class="mcnTextContent"><strong>Motion 12</strong><br>Withdrawn</td></tr><tr><td id="templateFooter"><em>Copyright © 2026 China Policy Brief, All rights reserved.</em><br>Want to change how you receive these emails?<br>You can <a href="#">update your preferences</a> or <a href="#">unsubscribe from this list</a>.</td></tr></table></center></body></html>',
    ),
    (
        "form-wordpress-15",
        ("該草案撤回，另行預告。",),
        '<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>撤回草案 &#8211; Policy Lab</title><meta property="og:type" content="article"><meta property="og:title" content="撤回草案"><meta property="og:site_name" content="Policy Lab"></head><body class="post-template-default single single-post postid-81"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#primary">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Policy Lab</a></p></div><nav id="site-navigation" class="main-navigation"><ul><li><a href="/about">About</a></li><li><a href="/research">Research</a></li><li><a href="/events">Events</a></li></ul></nav></header><main id="primary" class="site-main"><article id="post-81" class="post-81 post type-post status-publish"><header class="entry-header"><h2 class="entry-title">撤回草案</h2></header><div class="entry-content"><p>該草案撤回，另行預告。</p></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/notices">Notices</a></span></footer></article><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p/80">Previous: Annual report</a></div></div></nav><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form action="/wp-comments-post.php"><p>Your email address will not be published.</p><textarea name="comment"></textarea><input name="author" type="text"><input name="email" type="email"><input name="url" type="url"><input type="submit" value="Post Comment"></form></div></div></main><footer id="colophon" class="site-footer"><div class="site-info">Proudly powered by <a href="https://wordpress.org/">WordPress</a></div></footer></div></body></html>',
    ),
    (
        "form-wordpress-16",
        ("Agenda",),
        '<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><title>Agenda &#8211; Policy Lab</title><meta property="og:type" content="article"><meta property="og:title" content="Agenda"><meta property="og:site_name" content="Policy Lab"></head><body class="post-template-default single single-post postid-81"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#primary">Skip to content</a><header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Policy Lab</a></p></div><nav id="site-navigation" class="main-navigation"><ul><li><a href="/about">About</a></li><li><a href="/research">Research</a></li><li><a href="/events">Events</a></li></ul></nav></header><main id="primary" class="site-main"><article id="post-81" class="post-81 post type-post status-publish"><header class="entry-header"><h2 class="entry-title">Agenda</h2></header><div class="entry-content"><p><a href="/files/agenda.pdf">Agenda (PDF)</a></p></div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/category/notices">Notices</a></span></footer></article><nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/p/80">Previous: Annual report</a></div></div></nav><div id="comments" class="comments-area"><div id="respond" class="comment-respond"><h3 id="reply-title">Leave a Reply</h3><form action="/wp-comments-post.php"><p>Your email address will not be published.</p><textarea name="comment"></textarea><input name="author" type="text"><input name="email" type="email"><input name="url" type="url"><input type="submit" value="Post Comment"></form></div></div></main><footer id="colophon" class="site-footer"><div class="site-info">Proudly powered by <a href="https://wordpress.org/">WordPress</a></div></footer></div></body></html>',
    ),
    (
        "form-portal-news-17",
        ("三款应用因过度收集信息被下架。",),
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>应用下架--某某网</title></head><body><div class="gn_head"><a href="/">首页</a><a href="/politics/">时政</a><a href="/tech/">科技</a><a href="/login">登录</a></div><div class="layout rm_txt cf"><div class="path"><a href="/">某某网</a>&gt;&gt;<a href="/tech/">科技</a></div><div class="col col-1"><h1>应用下架</h1><div class="txt_con"><p>三款应用因过度收集信息被下架。</p></div><div class="edit">(责编：张某、李某)</div><div class="share">分享让更多人看到</div></div><div class="col col-2"><h3>热门排行</h3><ul><li><a href="/1">多地发布人工智能措施</a></li><li><a href="/2">算力网络建设提速</a></li><li><a href="/3">数据要素市场扩容</a></li></ul></div></div></body></html>',
    ),
    (
        "form-bare-18",
        ("平台已封禁违规账号一千二百个。",),
        "<html><head><meta charset=utf-8><title>账号处置</title></head><body><h1>账号处置</h1><p>平台已封禁违规账号一千二百个。</p></body></html>",
    ),
    (
        "form-jpaas-19",
        ("平台不得强制用户扫码登录后才可查看内容。",),
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>某省人民政府门户网站 通知公告 关于规范登录环节的通知</title><script src="/script/0/jquery.js"></script></head><body><div id="barrierfree_container"><div class="header"><div class="bread"><a href="/">某省人民政府</a></div><div class="nav"><a href="/col/col1/">要闻</a><a href="/col/col2/">公开</a><a href="/col/col3/">服务</a></div></div><div class="main"><table width="100%"><tr><td></td></tr><tr><td class="title" align="center">关于规范登录环节的通知</td></tr><tr><td></td></tr><tr><td id="zoom" class="bt_content"><!--ZJEG_RSS.content.begin--><p>平台不得强制用户扫码登录后才可查看内容。</p><!--ZJEG_RSS.content.end--></td></tr></table></div></div></body></html>',
    ),
    (
        "form-university-20",
        ("该网站未备案，已依法关闭。",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>网站关停</title><link href="/_css/_system/system.css" rel="stylesheet"></head><body><div class="wrapper header" id="header"><div class="inner"><div class="logo" frag="窗口50"><a href="/main.htm"><img src="/_upload/tpl/logo.png"></a></div></div></div><div class="wrapper nav wp-navi" id="nav"><div class="inner"><ul class="wp_nav"><li><a href="/main.htm">首页</a></li><li><a href="/xygk/list.htm">学院概况</a></li><li><a href="/kxyj/list.htm">科学研究</a></li></ul></div></div><div class="wrapper" id="l-container"><div class="inner"><div class="infobox"><div class="article" frag="窗口3" portletmode="simpleArticleAttri"><h1 class="arti_title">网站关停</h1><div class="entry"><div class="read"><div id="d-container"></div><div class="wp_articlecontent"><p>该网站未备案，已依法关闭。</p></div></div></div></div></div></div></div></body></html>',
    ),
    (
        "form-hanweb-21",
        ("省级：12377",),
        '<html><head><meta charset=utf-8><title>各地举报电话</title></head><body><table width=1000 align=center><tr><td><img src=/picture/top.jpg></td></tr><tr><td><a href=/>首页</a> | <a href=/col/1>机构</a> | <a href=/col/2>公开</a></td></tr></table><table width=1000 align=center id=article><tr><td>您现在的位置：<a href=/>首页</a> &gt; 公告</td></tr><tr><td class=title>各地举报电话</td></tr><tr><td class=bt_content><div id=zoom>省级：12377<br>市级：025-12377</div></td></tr><tr><td align=right>【<a href="javascript:doPrint()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table><table width=1000 align=center class=foot><tr><td>主办单位：某省科学技术厅\u3000地址：某某路9号\u3000邮编：210000</td></tr><tr><td>建议使用1024*768分辨率浏览</td></tr></table></body></html>',
    ),
    (
        "form-hanweb-22",
        ("102.6",),
        '<html><head><meta charset=utf-8><title>十月算力指数</title></head><body><table width=1000 align=center><tr><td><img src=/picture/top.jpg></td></tr><tr><td><a href=/>首页</a> | <a href=/col/1>机构</a> | <a href=/col/2>公开</a></td></tr></table><table width=1000 align=center id=article><tr><td>您现在的位置：<a href=/>首页</a> &gt; 公告</td></tr><tr><td class=title>十月算力指数</td></tr><tr><td align="center">发布日期：2026-11-19\u3000信息来源：厅办公室\u3000点击数：<script>document.write("12")</script></td></tr><tr><td class=bt_content><div id=zoom>102.6</div></td></tr><tr><td align=right>【<a href="javascript:doPrint()">打印本页</a>】【<a href="javascript:window.close()">关闭窗口</a>】</td></tr></table><table width=1000 align=center class=foot><tr><td>主办单位：某省科学技术厅\u3000地址：某某路9号\u3000邮编：210000</td></tr><tr><td>建议使用1024*768分辨率浏览</td></tr></table></body></html>',
    ),
    (
        "form-exchange-table-23",
        ("您反映的问题已转市数据局办理。",),
        '<html><head><meta charset=utf-8><title>来信答复_政府信息公开</title></head><body><div id="head"><a href="/">某区人民政府</a></div><div class="xxgk"><table class="xxgk_table"><tr><th>索引号：</th><td>11330000/2026-00123</td><th>发布机构：</th><td>区数据局</td></tr><tr><th>名称：</th><td>来信答复</td><th>发布日期：</th><td></td></tr><tr><th>文号：</th><td></td><th>有效性：</th><td>有效</td></tr></table><div class="xxgk_content"><p>您反映的问题已转市数据局办理。</p></div></div><div id="foot"><p>主办：某区人民政府办公室 浙ICP备00000003号</p></div></body></html>',
    ),
    (
        "form-wechat-24",
        ("依申请，撤销“问海”大模型备案。",),
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title><meta property="og:title" content="撤销备案公告"/><meta property="og:site_name" content="微信公众平台"/><meta property="og:type" content="article"/></head><body id="activity-detail" class="zh_CN"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div id="img-content" class="rich_media_wrp"><h1 class="rich_media_title" id="activity-name">撤销备案公告</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">数据小新</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div><div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden; opacity: 0;"><section><span>依申请，撤销“问海”大模型备案。</span></section></div></div></div></div></div><div id="js_pc_qr_code" class="qr_code_pc_outer" style="display:none;"><p>微信扫一扫<br>关注该公众号</p></div><script>var biz="x";</script></body></html>',
    ),
    (
        "form-gov-hk-25",
        ("收件截止日延後至十二月十五日。",),
        '<html lang="zh-HK"><head><meta charset="utf-8"><title>收件截止日延後</title></head><body><div class="wrapper_header"><div class="logo"><a href="/"><img src="/images/logo.png" alt="新聞公報"></a></div><div class="lang"><a href="e.htm">English</a> | <a href="s.htm">簡體版</a></div></div><div id="contentBody"><div class="printshare"><a href="#">列印</a></div><div class="fontSize18" id="PRHeadlineSpan">收件截止日延後</div><div class="fontSize1"><span>＊＊＊＊＊＊</span></div><div class="contentwrap"><span id="pressrelease">\u3000\u3000收件截止日延後至十二月十五日。</span></div><p>完<br>2026年11月19日（星期四）<br>香港時間16時05分</p></div><div class="footer"><a href="/top">返回頁首</a><a href="/disclaimer">重要告示</a><a href="/privacy">私隱政策</a><div>修訂日期: 2026年11月19日</div></div></body></html>',
    ),
    (
        "form-gov-tw-26",
        ("申請系統將於本週日凌晨進行維護，期間暫停服務，造成不便敬請見諒。",),
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>某某部-系統維護公告</title></head><body><a id="gotocenter" href="#center" title="跳到主要內容區塊">跳到主要內容區塊</a><noscript>您的瀏覽器不支援JavaScript語法，JavaScript語法並不影響內容的陳述。</noscript><div class="wrap"><header class="header"><a id="U" href="#U" accesskey="U" title="上方功能區塊">:::</a><h1><a href="/">某某部</a></h1><div class="navlist"><ul><li><a href="/sitemap">網站導覽</a></li><li><a href="/mail">意見信箱</a></li><li><a href="/en">English</a></li></ul></div></header><main><a id="C" href="#C" accesskey="C" title="主要內容區">:::</a><div class="path"><ul><li><a href="/">首頁</a></li><li><a href="/news">新聞稿</a></li></ul></div><div class="group page-content"><h2 class="title">系統維護公告</h2><div class="area-essay page-caption-p"><div class="essay"><div class="caption"><p>申請系統將於本週日凌晨進行維護，期間暫停服務，造成不便敬請見諒。</p></div></div></div></div></main><footer><div class="fatfooter"><p>地址：100臺北市中正區某某路1號\u3000電話：(02)2380-0000</p><p>更新日期：115-11-20\u3000瀏覽人次：1234567</p></div></footer></div></body></html>',
    ),
    (
        "form-hk-newspaper-27",
        ("切勿向他人透露驗證碼。",),
        '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>驗證碼詐騙 - 港聞 - 海港日報</title><meta property="og:type" content="article"><meta property="og:site_name" content="海港日報"></head><body><div id="app"><div class="navbar"><a href="/">海港日報</a><a href="/local">港聞</a><a href="/china">中國</a><a href="/member/login">會員登入</a><a href="/sub">訂閱</a></div><div class="article"><div class="headline">驗證碼詐騙</div><div class="body"><p>切勿向他人透露驗證碼。</p></div></div><div class="ftr"><span>海港日報 版權所有 不得轉載</span></div></div></body></html>',
    ),
    (
        "form-think-tank-28",
        ("The article was removed by the platform after an order.",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Regulator orders posts deleted | Centre for Policy</title></head><body><div class="c-cookie">We use cookies to improve your experience. <a href="/cookies">Learn more</a> <button>Accept</button></div><div class="l-top"><a class="c-logo" href="/">Centre for Policy</a><ul class="c-menu"><li><a href="/topics">Topics</a></li><li><a href="/experts">Experts</a></li><li><a href="/events">Events</a></li><li><a href="/support">Support us</a></li></ul></div><div class="m-hero"><div class="m-hero__cat"><a href="/news">News</a></div><div class="m-hero__title">Regulator orders posts deleted</div></div><div class="l-body"><div class="wysiwyg"><p>The article was removed by the platform after an order.</p></div><div class="c-share"><span>Share</span><a href="#">X</a><a href="#">LinkedIn</a></div></div><div class="m-newsletter"><h4>Stay informed</h4><p>Get our newsletter once a week.</p><form><input type="email" placeholder="Email"><button>Sign up</button></form></div></body></html>',
    ),
    (
        "form-gov-hk-en-29",
        ("The register has moved to a new address.",),
        '<html lang="en"><head><meta charset="utf-8"><title>Page moved</title></head><body><div class="wrapper_header"><a href="/"><img src="/images/logo.png" alt="Press Releases"></a><a href="c.htm">繁體版</a></div><div id="contentBody"><span id="PRHeadlineSpan">Page moved</span><div>********************</div><span id="pressrelease">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;The register has moved to a new address.</span></div></body></html>',
    ),
    (
        "form-bare-31",
        ("局机关面向全市公开选调科员3名，报名请登录市人事考试网。",),
        "<html><head><meta charset=utf-8><title>公开选调公告</title></head><body><h1>公开选调公告</h1><p>局机关面向全市公开选调科员3名，报名请登录市人事考试网。</p></body></html>",
    ),
    (
        "form-drupal-32",
        ("This guidance has been withdrawn.",),
        '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10"/><title>Guidance withdrawn | Office for Digital Affairs</title></head><body class="path-node page-node-type-news"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/" rel="home">Office for Digital Affairs</a></div><div role="search"><form action="/search/node"><input type="search" name="keys"></form></div></div></header><div class="region region-breadcrumb"><nav role="navigation"><h2 class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ol></nav></div><main role="main"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title"><div class="page-title">Guidance withdrawn</div></div><article role="article" about="/node/7"><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item"><p>This guidance has been withdrawn.</p></div></div></article></div></main><aside role="complementary"><div class="region region-sidebar"><h2>Recent</h2><ul><li><a href="/node/1">Annual report published</a></li><li><a href="/node/2">New guidance for filers</a></li></ul></div></aside><footer role="contentinfo"><div class="region region-footer"><a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility</a><p>Office for Digital Affairs, 1 Example Street</p></div></footer></div></body></html>',
    ),
    (
        "form-ec-europa-33",
        ("Platforms denied access to researchers, the report says.",),
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Access denied to researchers | Shaping Europe’s future</title></head><body class="language-en ecl-typography"><div id="cck_here"></div><a href="#main-content" class="ecl-link">Skip to main content</a><header class="ecl-site-header"><a href="/"><img alt="Commission logo"></a><a class="ecl-link" href="/lang"><span>en</span></a><form><input type="search"></form></header><div class="ecl-page-header"><h1 class="ecl-page-header__title"><span>Access denied to researchers</span></h1></div><main class="ecl-u-pb-xl" id="main-content"><div class="ecl-container"><div class="ecl-row"><div class="ecl-col-l-9"><div class="ecl"><div class="ecl-editor"><p>Platforms denied access to researchers, the report says.</p></div></div></div></div></div></main></body></html>',
    ),
    (
        "form-hugo-40",
        ("Regulators blocked the merger.",),
        '<html><head><title>Blocked :: Lab</title></head><body><div class="container"><div class="header"><span class="logo">$ cd /home/</span><ul class="menu"><li><a href="/posts">Posts</a></li></ul></div><div class="content"><div class="post"><h1 class="post-title"><a href="/p/1">Blocked</a></h1><div class="post-content"><div><p>Regulators blocked the merger.</p></div></div></div></div></div></body></html>',
    ),
    (
        "form-hugo-41",
        ("412",),
        '<html><head><title>Stand der Anträge :: Lab</title></head><body><div class="container"><div class="header"><span class="logo">$ cd /home/</span><ul class="menu"><li><a href="/posts">Posts</a></li></ul></div><div class="content"><div class="post"><h1 class="post-title"><a href="/p/1">Stand der Anträge</a></h1><div class="post-content"><div><p>412</p></div></div></div></div><div class="footer"><div>© 2026 Powered by Hugo</div></div></div></body></html>',
    ),
    (
        "form-hugo-42",
        ("Die Beratungsstelle hat eine neue Adresse.",),
        '<html><head><title>Neue Adresse :: Lab</title></head><body><div class="container"><div class="header"><span class="logo">$ cd /home/</span><ul class="menu"><li><a href="/posts">Posts</a></li></ul></div><div class="content"><div class="post"><h2 class="post-title">Neue Adresse</h2><div class="post-content"><div><p>Die Beratungsstelle hat eine neue Adresse.</p></div></div></div></div></div></body></html>',
    ),
    (
        "form-asp-spacer-43",
        ("采购服务器40台，预算600万元。",),
        '<html><head><title>服务器采购</title></head><body bgcolor=#ffffff><form name="aspnetForm" method="post" action="./ShowNews.aspx?id=9" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDw"><table width=770><tr><td><img src=images/top.jpg></td></tr></table><table width=770><tr><td width=10><img src=spacer.gif></td><td><span id="ctl00_lblTitle">服务器采购</span></td></tr><tr><td></td><td></td></tr><tr><td></td><td><span id="ctl00_lblContent">采购服务器40台，预算600万元。</span></td></tr></table><table width=770><tr><td align=center>地址：江城市某某路8号 技术支持：某某软件</td></tr></table></form></body></html>',
    ),
    (
        "form-ghost-44",
        ("Minors may hold one account.",),
        '<!DOCTYPE html><html lang="en"><head><title>Account rules</title></head><body class="post-template"><div class="gh-viewport"><header class="gh-navigation is-left-logo"><div class="gh-navigation-inner"><a class="gh-navigation-logo" href="/">Silk Notes</a><nav><ul class="nav"><li><a href="/">Home</a></li><li><a href="/about/">About</a></li></ul></nav><div class="gh-navigation-members"><a href="#/portal/signin">Sign in</a><a class="gh-button" href="#/portal/signup">Subscribe</a></div></div></header><main class="gh-main"><article class="gh-article post no-image"><header class="gh-article-header"><p class="gh-title">Account rules</p><div class="gh-article-meta"></div></header><section class="gh-content gh-canvas"><p>Minors may hold one account.</p></section></article></main><footer class="gh-footer"><div class="gh-footer-signup"><h2>Silk Notes</h2><p>Get it in your inbox.</p><form><input type="email"><button>Subscribe</button></form></div><div>Powered by Ghost</div></footer></div></body></html>',
    ),
    (
        "form-leftmenu-45",
        ("期刊改为网上订阅。",),
        '<html><head><meta charset=utf-8><title>订阅须知-江城市科技局</title></head><body><div class="banner"><img src="/b.jpg"></div><div class="dh"><a href="/">网站首页</a><a href="/jg">机构职能</a><a href="/zc">政策法规</a></div><div class="main"><div class="left"><h3>通知公告</h3><ul><li><a href="/a">公示公告</a></li><li><a href="/b">项目申报</a></li></ul><div class="lx"><p>联系我们</p><p>电话：027-82000000</p></div></div><div class="right"><div class="wz">您的位置：<a href="/">首页</a>-&gt;<a href="/a">公示公告</a></div><div class="bt">订阅须知</div><div class="nr"><div>期刊改为网上订阅。</div></div></div></div></body></html>',
    ),
    (
        "form-joomla-46",
        ("Die Behörde sperrte drei Händlern den Zugang zum Register.",),
        '<html><head><title>Zugang gesperrt</title></head><body class="site com_content view-article"><div class="body"><header class="header"><a class="brand" href="/">Verein für Netzfragen</a></header><nav class="navigation"><ul class="nav menu"><li><a href="/">Start</a></li></ul></nav><div class="row-fluid"><main id="content"><div class="item-page"><div class="page-header"><h2>Zugang gesperrt</h2></div><div itemprop="articleBody"><p>Die Behörde sperrte drei Händlern den Zugang zum Register.</p></div><ul class="pager pagenav"><li class="previous"><a href="/a">Zurück</a></li></ul></div></main><div id="aside" class="span3"><form id="login-form"><input name="username"><input type="password" name="password"><button>Anmelden</button><a href="/pw">Passwort vergessen?</a></form></div></div></div><footer class="footer"><p>© 2026 Verein für Netzfragen</p></footer></body></html>',
    ),
    (
        "form-next-hashed-47",
        ("常年會費新臺幣一千元。",),
        '<html><head><title>會員費 | Straits Wire</title></head><body><div id="__next"><div class="css-a1"><div class="css-b2"><a href="/">Straits Wire</a><div class="css-c3"><a href="/a">China</a><a href="/b">Tech</a><a href="/c">Law</a></div><button>Log in</button></div><div class="css-d4"><div class="css-e5"><div class="css-f6">會員費</div></div><div class="css-g7"><p>常年會費新臺幣一千元。</p></div></div><div class="css-h8"><div class="css-i9"><a href="/1"><h3>Chip makers plan plants abroad</h3></a><p>Three firms said on Monday that they would build abroad.</p></div><div class="css-i9"><a href="/2"><h3>Court hears case on scraping</h3></a><p>The hearing in Hangzhou is the first of its kind.</p></div></div></div></div></body></html>',
    ),
    (
        "form-tw-ministry-48",
        ("業者不得以簡訊索取驗證碼。",),
        '<html lang="zh-Hant-TW"><head><title>驗證碼簡訊-最新消息-某某署全球資訊網</title></head><body><div id="wrapper"><div id="header"><h1><a href="/">某某署全球資訊網</a></h1><ul><li><a href="/s">網站導覽</a></li><li><a href="/q">常見問答</a></li></ul></div><div id="main"><div class="breadcrumb"><a href="/">首頁</a>/<a href="/n">最新消息</a></div><div class="cp"><h3>驗證碼簡訊</h3><div class="cpArticle"><p>業者不得以簡訊索取驗證碼。</p></div><div class="cpBtn"><a href="#">友善列印</a><a href="#">回上一頁</a></div></div></div><div id="footer"><p>機關地址：某某市某某路2號 總機：02-8000-0000</p><p>隱私權保護政策</p></div></div></body></html>',
    ),
    (
        "form-mobile-49",
        ("一月拦截诈骗短信九百万条。",),
        '<html><head><meta name=viewport content="width=device-width"><title>拦截数据</title></head><body><div class="m_head"><a href="javascript:history.back()">返回</a><span>正文</span><a href="/login.html">登录</a></div><div class="art"><h1>拦截数据</h1><div class="art_con"><p>一月拦截诈骗短信九百万条。</p></div></div><div class="m_share"><span>分享</span><span>收藏</span><span>点赞 0</span></div><div class="m_open"><a href="/app">打开APP查看更多精彩内容</a></div><div class="m_foot">Copyright © 江城发布</div></body></html>',
    ),
    (
        "form-govcn-50",
        ("该文数据有误，作者申请撤稿。",),
        '<html><head><meta charset=utf-8><title>撤稿说明_部门政务_江城政府网</title><meta name="firstpublishedtime" content="2026-11-20-11:08:00"></head><body><div class="header"><div class="public"><a href="/">首页</a><a href="/j">简</a><a href="/f">繁</a><a href="/en">EN</a><a href="/login">登录</a></div></div><div class="content"><div class="BreadcrumbNav"><a href="/">首页</a> &gt; <a>新闻</a></div><div class="article oneColumn pub_border"><div class="oneColumn-t">撤稿说明</div><div class="pages_content" id="UCAP-CONTENT"><p>该文数据有误，作者申请撤稿。</p></div><div class="editor"><span>责任编辑：刘某</span></div><div class="pages_print">【我要纠错】</div></div></div></body></html>',
    ),
]
