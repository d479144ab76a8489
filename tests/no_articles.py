"""Pages that are no article, in the form of those that guards, servers and publishers send, with their labels."""

# ruff: noqa: E501  (pages, one a line)
from __future__ import annotations

NO_ARTICLES = [
    (
        "waf-cf-just-a-moment",
        "challenge",
        '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1"><style>*{box-sizing:border-box;margin:0;padding:0}html{line-height:1.15}</style><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt = {cvId: \'3\',cZone: \'www.example.com\',cType: \'managed\',cRay: \'8f0a1b2c3d4e5f60\',cH: \'xHc\',cUPMDTk:"/a?__cf_chl_tk=abc"};var a = document.createElement(\'script\');a.src = \'/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=8f0a1b2c3d4e5f60\';document.getElementsByTagName(\'head\')[0].appendChild(a);}());</script></body></html>',
    ),
    (
        "waf-cf-turnstile-de",
        "challenge",
        '<!DOCTYPE html><html lang="de-DE"><head><title>Nur einen Moment…</title></head><body><div class="main-wrapper"><div class="main-content"><h1 class="zone-name-title h1"><img class="heading-favicon" src="/favicon.ico" alt="Icon für www.beispiel.de">www.beispiel.de</h1><p class="h2">Bestätigen Sie, dass Sie ein Mensch sind, indem Sie die folgende Aktion ausführen.</p><div class="cf-turnstile" data-sitekey="0x4AAAA"></div><div class="core-msg spacer">www.beispiel.de muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</div></div></div><div class="footer"><div>Ray-ID: <code>8f0a1b2c</code></div><div>Leistung &amp; Sicherheit von <a href="https://www.cloudflare.com">Cloudflare</a></div></div></body></html>',
    ),
    (
        "waf-cf-1020",
        "challenge",
        '<!DOCTYPE html><html class="no-js" lang="en-US"><head><title>Access denied | www.example.com used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><div id="cf-error-details" class="p-0"><header class="mx-auto"><h1 class="inline-block"><span class="inline-block">Error</span> <span class="code-label">1020</span></h1><span class="inline-block">Ray ID: 8f0a1b2c3 &bull; 2026-11-20 08:12:11 UTC</span><h2 class="text-gray-600">Access denied</h2></header><section><div><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p></div><div class="feedback-hidden">Was this page helpful? <button>Yes</button><button>No</button> Thank you for your feedback!</div></section><div class="cf-error-footer"><p><span>Cloudflare Ray ID: <strong>8f0a1b2c3</strong></span> &bull; <span>Your IP: <button>Click to reveal</button> 203.0.113.5</span> &bull; <span>Performance &amp; security by <a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></span></p></div></div></div></body></html>',
    ),
    (
        "waf-cf-sorry-blocked",
        "challenge",
        '<!DOCTYPE html><html lang="en-US"><head><title>Attention Required! | Cloudflare</title></head><body><div id="cf-wrapper"><div class="cf-alert cf-alert-error cf-cookie-error" id="cookie-alert" data-translate="enable_cookies">Please enable cookies.</div><div id="cf-error-details" class="cf-error-details-wrapper"><div class="cf-wrapper cf-header cf-error-overview"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> example.com</h2></div><div class="cf-section cf-wrapper"><div class="cf-columns two"><div class="cf-column"><h2 data-translate="blocked_why_headline">Why have I been blocked?</h2><p data-translate="blocked_why_detail">This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p></div><div class="cf-column"><h2 data-translate="blocked_resolve_headline">What can I do to resolve this?</h2><p data-translate="blocked_resolve_detail">You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p></div></div></div></div></div></body></html>',
    ),
    (
        "err-cf-522",
        "error",
        '<!DOCTYPE html><html lang="en-US"><head><title>example.com | 522: Connection timed out</title></head><body><div id="cf-wrapper"><div id="cf-error-details" class="p-0"><header><h1><span>Connection timed out</span> <span class="code-label">Error code 522</span></h1><div>Visit <a href="https://www.cloudflare.com/5xx-error-landing">cloudflare.com</a> for more information.</div><div class="mt-3">2026-11-20 08:12:11 UTC</div></header><div class="my-8"><div>You<br>Browser<br>Working</div><div>Frankfurt<br>Cloudflare<br>Working</div><div>example.com<br>Host<br>Error</div></div><div><h2>What happened?</h2><p>The initial connection between Cloudflare\'s network and the origin web server timed out. As a result, the web page can not be displayed.</p></div><div><h2>What can I do?</h2><h3>If you\'re a visitor of this website:</h3><p>Please try again in a few minutes.</p><h3>If you\'re the owner of this website:</h3><p><span>Contact your hosting provider letting them know your web server is not completing requests. An Error 522 means that the request was able to connect to your web server, but that the request didn\'t finish. The most likely cause is that something on your server is hogging resources.</span></p></div></div></div></body></html>',
    ),
    (
        "waf-akamai",
        "challenge",
        '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;example&#46;com&#47;news&#47;1" on this server.<P>\nReference&#32;&#35;18&#46;5d5c1402&#46;1700000000&#46;1a2b3c4d\n<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5d5c1402&#46;1700000000&#46;1a2b3c4d\n</BODY>\n</HTML>',
    ),
    (
        "waf-incapsula",
        "challenge",
        '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-12345-0%200NNN&incident_id=123-456&edet=12&cinfo=04000000&rpinfo=0" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 123000290123-456789</iframe></body></html>',
    ),
    (
        "waf-datadome",
        "challenge",
        "<html lang=\"en\"><head><title>example.com</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style=\"margin:0\"><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'AHrlqAAAA','hsh':'2211F522','t':'fe','qp':'','s':123,'e':'abc','host':'geo.captcha-delivery.com','cookie':'x'}</script><script data-cfasync=\"false\" src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>",
    ),
    (
        "waf-perimeterx",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body><script>window._pxVid=\'\';window._pxUuid=\'a\';window._pxAppId=\'PXabcdefg\';window._pxHostUrl=\'/abcdefg/xhr\';</script><div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 5b1f4c90-aaaa-11ef</div></div></body></html>',
    ),
    (
        "waf-sucuri-block",
        "challenge",
        '<!DOCTYPE html><html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div id="main-container"><header class="app-header clearfix"><div class="wrap"><a href="https://sucuri.net"><img src="x.png" alt=""></a><span class="logo-neartext">Website Firewall</span> <a href="https://sucuri.net" class="site-link">Back to sucuri.net</a></div></header><section class="app-content access-denied clearfix"><div class="box center width-max-940"><h1 class="brand-font font-size-xtra no-margin">Access Denied - Sucuri Website Firewall</h1><p class="medium-text code-snippet">If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please <a href="https://support.sucuri.net">open a support ticket</a> and make sure to include the block details (displayed in the box below), so we can assist you in troubleshooting the issue.</p><h2>Block details:</h2><table class="property-table overflow-break-all"><tr><td>Your IP:</td><td>203.0.113.7</td></tr><tr><td>URL:</td><td>www.example.com/a</td></tr><tr><td>Your Browser:</td><td>Mozilla/5.0</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr><tr><td>Time:</td><td>2026-11-20 08:12:11</td></tr></table></div></section></div></body></html>',
    ),
    (
        "waf-sucuri-js",
        "challenge",
        "<html><title>You are being redirected...</title>\n<noscript>Javascript is required. Please enable javascript before you are allowed to see this page.</noscript>\n<script>var s={},u,c,U,r,i,l=0,a,e=eval,w=String.fromCharCode,sucuri_cloudproxy_js='',S='cz0iM';L=S.length;U=0;r='';e(r);</script></html>",
    ),
    (
        "waf-f5",
        "challenge",
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890123456789<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
    ),
    (
        "waf-f5-js",
        "challenge",
        '<html><head><meta http-equiv="Pragma" content="no-cache"/><script>(function(){window["bobcmn"] = "111110111101020000";window.TSPD_101_DID="x";})();</script><script type="text/javascript" src="/TSPD/08a1b2?type=12"></script><noscript>Please enable JavaScript to view the page content.<br/>Your support ID is: 98765432101234.</noscript></head><body></body></html>',
    ),
    (
        "waf-aws",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><style>body{font-family:"Arial"}</style><script type="text/javascript">window.awsWafCookieDomainList = [];window.gokuProps = {"key":"AQID","iv":"A","context":"z"};</script><script src="https://abc.token.awswaf.com/abc/challenge.js"></script></head><body><div id="challenge-container"></div><script type="text/javascript">AwsWafIntegration.saveReferrer();AwsWafIntegration.checkForceRefresh().then((forceRefresh) => {window.location.reload(true);});</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you\'re not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>',
    ),
    (
        "waf-cloudfront",
        "challenge",
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">\n<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nRequest blocked.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\nIf you provide content to customers through CloudFront, you can find steps to troubleshoot and help prevent this error by reviewing the CloudFront documentation.\n<BR clear="all">\n<HR noshade size="1px">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: abcdefghijklmnop==\n</PRE>\n<ADDRESS>\n</ADDRESS>\n</BODY></HTML>',
    ),
    (
        "waf-fortinet",
        "challenge",
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Web Page Blocked!</title><style>html{}</style></head><body><div class="app"><div class="header"><h1>FortiGuard Intrusion Prevention - Access Blocked</h1></div><div class="content"><h2>Web Page Blocked!</h2><p>The page cannot be displayed. Please contact the administrator for additional information.</p><table><tr><td>URL:</td><td>www.example.com/a</td></tr><tr><td>Attack ID:</td><td>20000051</td></tr><tr><td>Message ID:</td><td>000123456789</td></tr><tr><td>Client IP:</td><td>203.0.113.9</td></tr></table></div></div></body></html>',
    ),
    (
        "waf-barracuda",
        "challenge",
        "<html><head><title>Error</title></head><body><p>The page cannot be displayed because your request was blocked. Please contact the administrator. Event ID: 16e5f3-1a2b</p></body></html>",
    ),
    (
        "waf-kasada",
        "challenge",
        "<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src=\"/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?KP_UIDz=x\"></script></body></html>",
    ),
    (
        "waf-anubis",
        "challenge",
        '<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css?cachebuster=1.19"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.19.1"</script><script id="anubis_challenge" type="application/json">{"challenge":"abc","rules":{"difficulty":4}}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites. This can and does cause downtime for the websites, which makes their resources inaccessible for everyone.</p><p>Anubis is a compromise. Anubis uses a Proof-of-Work scheme in the vein of Hashcash, a proposed proof-of-work scheme for reducing email spam. The idea is that at individual scales the additional load is ignorable, but at mass scraper levels it adds up and makes scraping much more expensive.</p><p>Ultimately, this is a hack whose real purpose is to give a "good enough" placeholder solution so that more time can be spent on fingerprinting and identifying headless browsers.</p><p>Please note that Anubis requires the use of modern JavaScript features that plugins like JShelter will disable. Please disable JShelter or other such plugins for this domain.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge. This is required because AI companies have changed the social contract around how website hosting works. A no-JS solution is a work-in-progress.</p></noscript></div></main><footer><div class="centered-div"><p>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> From <a href="https://techaro.lol">Techaro</a>. Made with love in Canada.</p></div></footer></body></html>',
    ),
    (
        "waf-vercel",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Vercel Security Checkpoint</title></head><body><div class="c"><div class="spinner"></div><p id="header-text">We\'re verifying your browser</p><div id="footer-text"><a href="https://vercel.link/security-checkpoint">Website owner? Click here to fix</a></div><noscript>Enable JavaScript to continue</noscript></div><script type="module">import{x}from"/.well-known/vercel/security/static/challenge.v2.min.js"</script><div>Vercel Security Checkpoint | fra1::1700000000-abc</div></body></html>',
    ),
    (
        "waf-bunny-ddosguard",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset=utf-8><title>DDoS-Guard</title></head><body data-ddg-origin="true"><h1 id="title">Checking your browser before accessing www.example.com</h1><p id="description">Please, wait while we are checking your browser, this may take a few seconds. Enable cookies and reload the page.</p><p>This process is automatic. Your browser will redirect to your requested content shortly.</p><script src="/.well-known/ddos-guard/js-challenge/index.js"></script><p>DDoS protection by DDoS-Guard</p></body></html>',
    ),
    (
        "waf-radware",
        "challenge",
        '<html><head><title>Radware Bot Manager Captcha</title><script src="https://captcha.perfdrive.com/x.js"></script></head><body><div class="captcha-mid"><h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this site made us think that you are a bot.</p><p><b>Note:</b> A number of things could be going on here.</p><ul><li>If you are attempting to access this site using an anonymous Private/Proxy network, please disable that and try accessing site again.</li><li>Due to previously detected malicious behavior which originated from the network you\'re using, please request unblock to site.</li></ul><p>Please solve this CAPTCHA to request unblock to the website</p><div class="h-captcha" data-sitekey="x"></div><p>You reached this page when trying to access https://www.example.com/a from 203.0.113.1</p></div></body></html>',
    ),
    (
        "cnwaf-ruishu",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><meta id="9DhefwqGPrzGxEp9hPaoag" content="{qrr8rGmwqqq|pCfP$x.k1lZ~SlYk" r="m"><script type="text/javascript" r=\'m\'>$_ts=window[\'$_ts\'];if(!$_ts)$_ts={};$_ts.nsd=48123;$_ts.cd="qtEcrAVlcGlcqGE";if($_ts.lcd)$_ts.lcd();</script><script type="text/javascript" charset="utf-8" src="/4QbVtADbnLVIc/d.FxJzG50F.js?D9PVtGL=5fe4d0" r=\'m\'></script></head><body></body></html>',
    ),
    (
        "cnwaf-ruishu-fill",
        "challenge",
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta id="eTkE1" content="abc"><!--[if lt IE 9]><script r=\'m\'>document.createElement("section")</script><![endif]--><script type="text/javascript" charset="iso-8859-1" src="/a1b2c3/e4f5.8a.js" r=\'m\'></script><script r=\'m\'>_$ab();</script></head><body><noscript>请开启JavaScript并刷新该页.</noscript><input type="hidden" id="__onload__" name="x" value="y"/></body></html>',
    ),
    (
        "cnwaf-jsl-521",
        "challenge",
        "<script>document.cookie=('_')+('_')+('j')+('s')+('l')+('_')+('c')+('l')+('e')+('a')+('r')+('a')+('n')+('c')+('e')+('_s=')+(1+0+[])+('7')+';max-age=3600;path=/';location.href=location.pathname+location.search</script>",
    ),
    (
        "cnwaf-jsl-521-go",
        "challenge",
        '<html><head><script>var _0x1c3a=[\'\\x77\',\'\\x6f\'];(function(_0x,_0y){})(_0x1c3a,0x1);function go(_0x5a){};go({"bts":["1700000000.123|0|abc","xyz%3D"],"chars":"abc","ct":"5f4dcc3b","ha":"md5","is":true,"tn":"__jsl_clearance_s","vt":"3600","wt":"1500"})</script></head></html>',
    ),
    (
        "cnwaf-acw",
        "challenge",
        '<html><script>var arg1=\'3F4E5C9A0B1D2E3F4A5B6C7D8E9F0A1B2C3D4E5F\';var _0x4818=[\'csKHwqMI\',\'ZsKJwr8VeAsy\'];(function(_0x4c97f0,_0x1742fd){})(_0x4818,0x15b);function setCookie(name,value){var expiredate=new Date();expiredate.setTime(expiredate.getTime()+(3600*1000));document.cookie=name+"="+value+";expires="+expiredate.toGMTString()+";max-age=3600;path=/";}function reload(x){setCookie("acw_sc__v2",x);document.location.reload();}</script></html>',
    ),
    (
        "cnwaf-aliyun-punish",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>验证码拦截</title><meta name="viewport" content="width=device-width"><script>var _config_ = {"action":"captcha","url":"/_____tmd_____/punish"};</script></head><body><div class="nc-container"><div id="nocaptcha"></div><div class="warnning-text">亲，请拖动下方滑块完成验证</div><div>通过验证以确保正常访问</div></div><div class="bx-pu-qrcode-wrap">扫码反馈</div><script src="//g.alicdn.com/sd/punish/waf_block.min.js"></script></body></html>',
    ),
    (
        "cnwaf-aliyun-405",
        "challenge",
        '<!doctypehtml><html><head><meta charset="utf-8"><title>405</title><style>a{}</style></head><body><div class="container"><div class="content"><div class="error-code">405</div><p class="tips">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p><div class="id">您的请求ID是：<strong>0a1b2c3d17000000001234567e</strong></div></div><div class="info">Sorry, your request has been blocked as it may cause potential threats to the server\'s security.</div></div></body></html>',
    ),
    (
        "cnwaf-tencent",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>501 - Website Firewall</title></head><body><div class="wrap"><h1>您的请求可能存在威胁，已被拦截！</h1><p>很抱歉，您提交的请求可能对网站造成威胁，请求已被管理员设置的策略阻断。</p><p>请求UUID：a1b2c3d4-1111</p><p>腾讯云Web应用防火墙</p></div></body></html>',
    ),
    (
        "cnwaf-tencent-teo",
        "challenge",
        '<!DOCTYPE html><html><head><title>Security Verification</title><meta charset="utf-8"></head><body><div id="app"></div><script src="https://turing.captcha.qcloud.com/TCaptcha.js"></script><script>var seqid="1234";var captcha = new TencentCaptcha("20590", function(res){ if(res.ret===0){location.reload();}}); captcha.show();</script></body></html>',
    ),
    (
        "cnwaf-safeline",
        "challenge",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>安全检测能力由 雷池 WAF 提供</title></head><body><div id="slg-bg"></div><div id="slg-box"><div id="slg-image"></div><div id="slg-caption"><p id="slg-text">正在检测您的访问环境</p></div></div><div id="slg-copyright">安全检测能力由 <a href="https://waf-ce.chaitin.cn/">雷池 WAF</a> 提供</div><script src="/.safeline/static/challenge.js"></script></body></html>',
    ),
    (
        "cnwaf-safeline-403",
        "challenge",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="UTF-8"><title>访问已被拦截</title></head><body><div class="container"><h1>请求存在威胁，已被拦截</h1><p>如果您认为这是误报，请联系管理员并提供事件 ID</p><!-- event_id: 1f3c9b --><p>事件 ID：1f3c9b2a TYPE：A</p></div></body></html>',
    ),
    (
        "cnwaf-dbapp",
        "challenge",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>拦截页面</title></head><body><div id="wrapper"><div class="warn">网站防护系统</div><p>您的访问请求可能含有攻击特征，已被明御WEB应用防火墙拦截。</p><p>事件编号：20261120081211</p><p>客户端IP：203.0.113.5</p><p>如有疑问请与网站管理员联系</p></div></body></html>',
    ),
    (
        "cnwaf-360",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>网站防火墙</title></head><body><div class="box"><h3>您访问的内容可能对网站造成威胁，已被360网站卫士拦截</h3><ul><li>如果您是站长，请将本页截图发给客服</li><li>您的IP：203.0.113.5</li></ul><a href="http://wangzhan.360.cn">360网站卫士</a></div></body></html>',
    ),
    (
        "cnwaf-safedog",
        "challenge",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>网站防火墙</title></head><body><div style="width:600px"><p><b>您的请求带有不合法参数，已被网站管理员设置拦截！</b></p><p>可能原因：您提交的内容包含危险的攻击请求</p><p>如何解决：</p><p>1）检查提交内容；</p><p>2）如网站托管，请联系空间提供商；</p><p>3）普通网站访客，请联系网站管理员；</p><p>网站安全狗</p></div></body></html>',
    ),
    (
        "cnwaf-bt",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>宝塔网站防火墙</title></head><body><div class="main"><div class="title">网站防火墙</div><div class="content"><p class="t1">您的请求带有不合法参数，已被网站管理员设置拦截！</p><p class="t2">可能原因：</p><ul><li>您提交的内容包含危险的攻击请求</li></ul><p>如何解决：</p><ul><li>检查提交内容；</li><li>如网站托管，请联系空间提供商；</li><li>普通网站访客，请联系网站管理员；</li></ul></div></div></body></html>',
    ),
    (
        "cnwaf-bt-cc",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>检测中</title></head><body><div>跳转中</div><script type="text/javascript" src="/huadong_296d626f_5dd6e5.js?id=7d49"></script></body></html>',
    ),
    (
        "cnwaf-knownsec",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"/><title>访问被拦截！</title></head><body><div class="wrapper"><p>当前访问疑似黑客攻击，已被创宇盾拦截</p><p>误报请点击：<a href="#">误报反馈</a></p><p>如果您是网站管理员，请登录知道创宇云安全查看详情</p><p>事件ID：6c9f-20261120</p><p>当前网址：www.example.gov.cn/a.html 客户端特征：Mozilla/5.0 拦截时间：2026-11-20 16:12:11</p></div></body></html>',
    ),
    (
        "cnwaf-ddun",
        "challenge",
        '<html><head><title>D盾_拦截提示</title><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><div style="margin:40px"><font color=red size=5>D盾_拦截提示</font><p>拦截原因：参数中存在可疑代码</p><p>访问已被拦截，如有疑问请联系管理员。</p></div></body></html>',
    ),
    (
        "cnwaf-yunsuo",
        "challenge",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>云锁</title><script>function getAgent(){}var yunsuoautojump="x";function YunSuoAutoJump(){ var width =screen.width; var height=screen.height; var screendate = width + "," + height;var curlocation = window.location.href;self.location = "/?security_verify_data=" + screendate;}</script><script>setTimeout("YunSuoAutoJump()", 50);</script></head><!--2026-11-20 16:12:11--></html>',
    ),
    (
        "cnwaf-slider-own",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>滑动验证</title><link href="/verify/css/verify.css" rel="stylesheet"></head><body><div class="verify-wrap"><h2>安全验证</h2><p>为保障您的访问安全，请按住滑块拖动到最右边</p><div id="mpanel4"></div><form action="/verify/check" method="post"><input type="hidden" name="token" value="a"></form></div><script src="/verify/js/verify.js"></script></body></html>',
    ),
    (
        "cnwaf-imgcode",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>请输入验证码</title></head><body><form method="post" action="/antispider/"><p>您的访问过于频繁，为确认本次访问为正常用户行为，需要您协助验证。</p><p>请输入图片中的字符：<img src="/util/seccode.php?tc=1" id="seccodeImage"><a href="#">换一张</a></p><input type="text" name="c"><input type="submit" value="提交"></form><p>IP：203.0.113.5 访问时间：2026.11.20 16:12:11</p><p>用户您好，我们的系统检测到您网络中存在异常访问请求。此验证码用于确认这些请求是您的正常行为而不是自动程序发出的。</p></body></html>',
    ),
    (
        "cnwaf-enablejs",
        "challenge",
        '<html><head><meta charset="utf-8"><title></title><script src="/_guard/auto.js"></script></head><body><noscript>请开启JavaScript并刷新该页。</noscript></body></html>',
    ),
    (
        "cnwaf-weixin-env",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Weixin Official Accounts Platform</title></head><body class="zh_CN"><div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-info weui-icon_msg"></i></div><div class="weui-msg__text-area"><h2 class="weui-msg__title">环境异常</h2><p class="weui-msg__desc">当前环境异常，完成验证后即可继续访问。</p></div><div class="weui-msg__opr-area"><p class="weui-btn-area"><a href="javascript:;" class="weui-btn weui-btn_primary" id="js_verify">去验证</a></p></div></div><script src="https://ssl.captcha.qq.com/TCaptcha.js"></script></body></html>',
    ),
    (
        "cnwaf-hk",
        "challenge",
        '<!DOCTYPE html><html lang="zh-Hant-HK"><head><meta charset="utf-8"><title>請稍候...</title></head><body><h2>www.example.hk</h2><p>請完成以下動作，以驗證您是人類。</p><p>www.example.hk 需要先檢查您連線的安全性，才能繼續。</p><noscript>請啟用 JavaScript 和 Cookie 以繼續</noscript></body></html>',
    ),
    (
        "wx-deleted",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body class="zh_CN"><div class="weui-msg"><div class="weui-msg__text-area"><h2 class="weui-msg__title">该内容已被发布者删除</h2></div><div class="weui-msg__extra-area"><a href="https://weixin110.qq.com">了解详情</a></div></div></body></html>',
    ),
    (
        "wx-violating",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>微信公众平台</title></head><body><div class="page_msg"><div class="inner"><div class="msg_content"><h4>此内容因违规无法查看</h4><p class="tips">由用户投诉并经平台审核，涉嫌违反相关法律法规和政策，查看<a href="#">对应规则</a></p></div></div></div></body></html>',
    ),
    (
        "wx-param",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-warn"></i></div><div class="weui-msg__text-area"><h2 class="weui-msg__title">参数错误</h2></div></div><script>window.logs={}</script></body></html>',
    ),
    (
        "wx-migrated",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>微信公众平台</title></head><body><div class="page_msg"><h4 class="title">该公众号已迁移</h4><p>该公众号已迁移至新的账号，原账号已回收。若需访问原文章链接，请点击下方按钮。</p><a class="btn" href="https://mp.weixin.qq.com/s/new">访问文章</a></div></body></html>',
    ),
    (
        "404cn-gov-plain",
        "not found",
        '<html><head><meta charset="utf-8"><title>404</title></head><body><div class="error404"><img src="/images/404.png"><p>您访问的页面不存在或已删除</p><p><span id="sec">3</span>秒后跳转到<a href="/">首页</a></p></div></body></html>',
    ),
    (
        "404cn-gov-nav",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某市人民政府门户网站</title></head><body><div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/zwfw/">政务服务</a><a href="/hdjl/">互动交流</a><a href="/zjss/">走进某市</a><a href="/sjfb/">数据发布</a></div><div class="con"><h2>很抱歉！</h2><p>您要访问的页面已被移动、删除或不存在。</p><p>您可以：1.检查网址是否正确 2.返回<a href="/">网站首页</a> 3.通过站内搜索查找</p></div><div class="footer"><p>主办：某某市人民政府办公室  承办：某某市大数据局</p><p>网站标识码：3200000001  苏ICP备05000001号  苏公网安备 32000002000001号</p><p>网站地图 | 联系我们 | 电话：0512-12345678</p></div></body></html>',
    ),
    (
        "404cn-hanweb",
        "not found",
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>提示信息</title></head><body><table width="500" align="center"><tr><td>系统提示</td></tr><tr><td>对不起，您访问的信息不存在或已被撤销！</td></tr><tr><td><a href="javascript:history.go(-1)">返回上一页</a></td></tr></table></body></html>',
    ),
    (
        "404cn-trs",
        "not found",
        '<html><head><meta charset="utf-8"><title>404-页面不存在</title><meta http-equiv="refresh" content="5;url=http://www.example.gov.cn"></head><body><div class="box"><h1>404 Not Found</h1><p>抱歉，您访问的页面走丢了~</p><p>页面将在5秒后自动返回首页</p></div></body></html>',
    ),
    (
        "404cn-soft-offline",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>新闻详情-某某网</title></head><body><nav><a href="/">首页</a><a href="/n">新闻</a><a href="/c">财经</a></nav><div class="article"><p>该文章已下线</p></div><footer>Copyright © 2026 某某网 版权所有 京ICP备11000001号</footer></body></html>',
    ),
    (
        "404cn-discuz",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="gbk"><title>提示信息 -  某某论坛 -  Powered by Discuz!</title></head><body><div id="nv"><ul><li><a href="forum.php">论坛</a></li><li><a href="portal.php">门户</a></li></ul></div><div id="wp" class="wp"><div class="nfl"><div class="f_c altw"><div id="messagetext" class="alert_error"><p>抱歉，指定的主题不存在或已被删除或正在被审核</p><p class="alert_btnleft"><a href="javascript:history.back()">[ 点击这里返回上一页 ]</a></p></div></div></div></div></body></html>',
    ),
    (
        "404cn-moved-url",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>访问出错了</title></head><body><div class="t"><p>您访问的链接已失效，新版网站已上线，请通过首页栏目重新查找相关信息。</p></div></body></html>',
    ),
    (
        "404cn-rights",
        "login",
        '<html><head><meta charset="utf-8"><title>提示</title></head><body><p>对不起，您没有权限访问该信息！</p></body></html>',
    ),
    (
        "404tw-gov",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>找不到網頁 - 某部會全球資訊網</title></head><body><a href="#c" class="skip">跳到主要內容區塊</a><header><a href="/">回首頁</a><a href="/sitemap">網站導覽</a><a href="/en">English</a></header><main id="c"><h2>很抱歉，找不到您要的頁面</h2><p>您所查詢的網頁可能已經移除、更名或暫時無法使用。</p><p>請嘗試：</p><ul><li>檢查網址是否正確</li><li>回到<a href="/">首頁</a></li><li>利用全文檢索</li></ul></main><footer>地址：臺北市中正區某路1號 電話：(02)2345-6789</footer></body></html>',
    ),
    (
        "404hk-news",
        "not found",
        '<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>404 | 某日報</title></head><body><div class="err"><h1>404</h1><p>抱歉，您要瀏覽的內容已被移除或不存在。</p></div><div class="hot"><h3>熱門新聞</h3><ul><li><a href="/a/1">港府公布施政報告諮詢結果</a></li><li><a href="/a/2">立法會三讀通過修訂條例草案</a></li><li><a href="/a/3">天文台料周末轉涼</a></li></ul></div></body></html>',
    ),
    (
        "404de-typo3",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Seite nicht gefunden - Bundesamt für Beispiele</title></head><body><header><nav><a href="/">Start</a><a href="/themen">Themen</a><a href="/presse">Presse</a></nav></header><main><h1>Die angeforderte Seite wurde nicht gefunden</h1><p>Leider konnten wir die von Ihnen gewünschte Seite nicht finden. Möglicherweise haben Sie einen veralteten Link aufgerufen oder die Adresse falsch eingegeben.</p><p>Bitte nutzen Sie die Suche oder gehen Sie zurück zur <a href="/">Startseite</a>.</p></main><footer>© Bundesamt für Beispiele | <a href="/impressum">Impressum</a> | <a href="/datenschutz">Datenschutz</a></footer></body></html>',
    ),
    (
        "404de-gone",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><title>Artikel nicht mehr verfügbar | Beispielzeitung</title></head><body><main><h1>Dieser Artikel ist nicht mehr verfügbar</h1><p>Aus rechtlichen Gründen steht dieser Beitrag nicht mehr zum Abruf bereit.</p><p>Das könnte Sie auch interessieren:</p><ul><li><a href="/1">Bundestag debattiert über Haushalt</a></li><li><a href="/2">Dax schließt im Plus</a></li></ul></main></body></html>',
    ),
    (
        "404de-depub",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><title>ARD Beispiel</title></head><body><article><h1>Hoppla!</h1><p>Der Inhalt, den Sie suchen, ist leider nicht mehr verfügbar. Aufgrund des Rundfunkstaatsvertrages dürfen wir Inhalte nur für begrenzte Zeit anbieten.</p></article></body></html>',
    ),
    (
        "404en-wp",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><title>Page not found &#8211; Example Institute</title></head><body class="error404"><header><a href="/">Example Institute</a><nav><a href="/about">About</a><a href="/research">Research</a></nav></header><main><section class="error-404 not-found"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1><div class="page-content"><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form role="search"><input type="search"><input type="submit" value="Search"></form><h2>Recent Posts</h2><ul><li><a href="/p1">Compute governance in 2026</a></li><li><a href="/p2">What the new labelling rules mean</a></li></ul><h2>Archives</h2><p>Try looking in the monthly archives.</p></div></section></main></body></html>',
    ),
    (
        "404en-removed",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><title>Example News</title></head><body><header>Example News</header><main><h1>This article has been removed</h1><p>The article you are looking for has been removed from our website. We apologise for any inconvenience.</p></main></body></html>',
    ),
    (
        "404en-soft-retired",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><title>Content unavailable</title></head><body><main><p>Sorry, this content isn\'t available right now. The link you followed may be broken, or the page may have been removed.</p><a href="/">Go back home</a></main></body></html>',
    ),
    (
        "404en-drupal-403",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><title>Access denied | Example Council</title></head><body><nav><a href="/">Home</a><a href="/news">News</a></nav><main><h1>Access denied</h1><p>You are not authorized to access this page.</p></main></body></html>',
    ),
    (
        "block-451",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact web@example.com or call 555-0100.</p></body></html>',
    ),
    (
        "err-nginx-404",
        "not found",
        "<html>\n<head><title>404 Not Found</title></head>\n<body>\n<center><h1>404 Not Found</h1></center>\n<hr><center>nginx/1.24.0</center>\n</body>\n</html>",
    ),
    (
        "err-nginx-502",
        "error",
        '<html><head><title>502 Bad Gateway</title></head><body bgcolor="white"><center><h1>502 Bad Gateway</h1></center><hr><center>openresty</center></body></html>',
    ),
    (
        "err-nginx-welcome",
        "error",
        '<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p>For online documentation and support please refer to <a href="http://nginx.org/">nginx.org</a>.<br/>Commercial support is available at <a href="http://nginx.com/">nginx.com</a>.</p><p><em>Thank you for using nginx.</em></p></body></html>',
    ),
    (
        "err-apache-403",
        "challenge",
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don\'t have permission to access this resource.</p><hr><address>Apache/2.4.41 (Ubuntu) Server at example.org Port 443</address></body></html>',
    ),
    (
        "err-apache-503",
        "error",
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></body></html>',
    ),
    (
        "err-iis-404-cn",
        "not found",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"/><title>404 - 找不到文件或目录。</title></head><body><div id="header"><h1>服务器错误</h1></div><div id="content"><div class="content-container"><fieldset><h2>404 - 找不到文件或目录。</h2><h3>您要查找的资源可能已被删除，已更改名称或者暂时不可用。</h3></fieldset></div></div></body></html>',
    ),
    (
        "err-iis-aspnet",
        "error",
        '<html><head><title>Runtime Error</title></head><body bgcolor="white"><span><H1>Server Error in \'/\' Application.<hr width=100% size=1></H1><h2> <i>Runtime Error</i> </h2></span><font><b> Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons). It could, however, be viewed by browsers running on the local server machine.<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag within a "web.config" configuration file located in the root directory of the current web application.<br><br><table width=100% bgcolor="#ffffcc"><tr><td><code><pre>\n&lt;!-- Web.Config Configuration File --&gt;\n&lt;configuration&gt;\n    &lt;system.web&gt;\n        &lt;customErrors mode="Off"/&gt;\n    &lt;/system.web&gt;\n&lt;/configuration&gt;</pre></code></td></tr></table></body></html>',
    ),
    (
        "err-tomcat",
        "not found",
        '<!doctype html><html lang="zh"><head><title>HTTP状态 404 - 未找到</title><style>body {font-family:Tahoma}</style></head><body><h1>HTTP状态 404 - 未找到</h1><hr class="line" /><p><b>类型</b> 状态报告</p><p><b>消息</b> 请求的资源[/a/1.jsp]不可用</p><p><b>描述</b> 源服务器未能找到目标资源的表示或者是不愿公开一个已经存在的资源表示。</p><hr class="line" /><h3>Apache Tomcat/9.0.65</h3></body></html>',
    ),
    (
        "err-tomcat-500",
        "error",
        "<html><head><title>HTTP Status 500 – Internal Server Error</title></head><body><h1>HTTP Status 500 – Internal Server Error</h1><p><b>Type</b> Exception Report</p><p><b>Message</b> java.lang.NullPointerException</p><p><b>Description</b> The server encountered an unexpected condition that prevented it from fulfilling the request.</p><p><b>Exception</b></p><pre>org.apache.jasper.JasperException: java.lang.NullPointerException\n\torg.apache.jasper.servlet.JspServletWrapper.handleJspException(JspServletWrapper.java:549)\n\torg.apache.jasper.servlet.JspServletWrapper.service(JspServletWrapper.java:455)\n\tjavax.servlet.http.HttpServlet.service(HttpServlet.java:742)</pre></body></html>",
    ),
    (
        "err-whitelabel",
        "error",
        "<html><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error, so you are seeing this as a fallback.</p><div id='created'>Fri Nov 20 16:12:11 CST 2026</div><div>There was an unexpected error (type=Not Found, status=404).</div><div>No message available</div></body></html>",
    ),
    (
        "err-php-trace",
        "error",
        "<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /var/www/html/inc/db.php:23\nStack trace:\n#0 /var/www/html/inc/db.php(23): PDO-&gt;__construct('mysql:host=127....', 'root', 'x')\n#1 /var/www/html/index.php(5): require_once('/var/www/html/i...')\n#2 {main}\n  thrown in <b>/var/www/html/inc/db.php</b> on line <b>23</b><br />",
    ),
    (
        "err-thinkphp",
        "error",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>系统发生错误</title></head><body><div class="echo"></div><div class="exception"><div class="info"><h1>页面错误！请稍后再试～</h1></div></div><div class="copyright"><a title="官方网站" href="http://www.thinkphp.cn">ThinkPHP</a> <span>V5.0.24</span> <span>{ 十年磨一剑-为API开发设计的高性能框架 }</span></div></body></html>',
    ),
    (
        "err-wp-db",
        "error",
        '<!DOCTYPE html><html lang="en-US"><head><meta name=\'robots\' content=\'noindex,follow\' /><title>Database Error</title></head><body id="error-page"><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>',
    ),
    (
        "err-wp-critical-de",
        "error",
        '<!DOCTYPE html><html lang="de-DE"><head><title>WordPress &rsaquo; Fehler</title></head><body id="error-page"><div class="wp-die-message"><p>Es gab einen kritischen Fehler auf deiner Website.</p><p><a href="https://de.wordpress.org/support/">Erfahre mehr über die Problembehandlung in WordPress.</a></p></div></body></html>',
    ),
    (
        "err-maint-cn",
        "error",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>系统维护中</title></head><body><div><img src="weihu.png"><h2>系统维护中</h2><p>为了给您提供更好的服务，系统正在进行升级维护，给您带来的不便敬请谅解。</p></div></body></html>',
    ),
    (
        "err-maint-en",
        "error",
        '<!DOCTYPE html><html><head><title>Site Maintenance</title></head><body><article><h1>We&rsquo;ll be back soon!</h1><div><p>Sorry for the inconvenience but we&rsquo;re performing some maintenance at the moment. If you need to you can always <a href="mailto:#">contact us</a>, otherwise we&rsquo;ll be back online shortly!</p><p>&mdash; The Team</p></div></article></body></html>',
    ),
    (
        "err-maint-de",
        "error",
        '<!DOCTYPE html><html lang="de"><head><title>Wartungsarbeiten</title></head><body><h1>Wartungsarbeiten</h1><p>Unsere Website wird zurzeit gewartet und steht Ihnen in Kürze wieder zur Verfügung. Wir bitten um Ihr Verständnis.</p></body></html>',
    ),
    ("err-json", "error", '{"code":404,"msg":"资源不存在","data":null,"timestamp":1700000000000}'),
    ("err-json-login", "login", '{"status":401,"error":"Unauthorized","message":"token expired, please login"}'),
    (
        "err-icp",
        "error",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>网站暂时无法访问</title></head><body><h3>网站暂时无法访问</h3><p>该网站未根据工信部相关法规进行备案，或未在阿里云完成备案接入。</p><p>如果您是网站管理员，请登录阿里云备案系统完成备案。</p></body></html>',
    ),
    (
        "login-cn-form",
        "login",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户登录 - 某某数据库</title></head><body><div class="login"><h2>账号登录</h2><form><input name="u" placeholder="请输入用户名"><input type="password" name="p" placeholder="请输入密码"><label><input type="checkbox">记住我</label><button>登录</button><a href="/reg">注册</a><a href="/forget">忘记密码？</a></form><p>其他方式登录：<a href="#">微信</a> <a href="#">QQ</a></p></div></body></html>',
    ),
    (
        "login-cn-vip",
        "login",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>人工智能产业周报（第45期）-某某研究</title></head><body><h1>人工智能产业周报（第45期）</h1><div class="meta">2026-11-18</div><div class="content"><p>本周要点如下……</p><div class="lock">该内容为会员专享，登录后阅读全文</div><a href="/login">立即登录</a><a href="/vip">开通会员</a></div></body></html>',
    ),
    (
        "login-tw-member",
        "login",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>會員登入 - 某某報</title></head><body><div><h1>會員專屬內容</h1><p>本文為會員專屬，請先登入或訂閱以閱讀全文。</p><form><input type="email" placeholder="電子郵件"><input type="password" placeholder="密碼"><button>登入</button></form><a href="/signup">立即訂閱</a></div></body></html>',
    ),
    (
        "login-tw-plain",
        "login",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>某某週刊</title></head><body><p>您尚未登入，請登入會員後繼續閱讀。</p><a href="/login">登入</a><a href="/register">免費註冊</a></body></html>',
    ),
    (
        "login-de-pur",
        "login",
        '<!DOCTYPE html><html lang="de"><head><title>Beispiel.de - mit Werbung oder im Pur-Abo</title></head><body><main><h1>Weiter mit Werbung lesen oder Pur-Abo abschließen</h1><p>Besuchen Sie Beispiel.de wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center.</p><button>Akzeptieren und weiter</button><p>Nutzen Sie unser Angebot mit weniger Werbung und ohne Werbetracking für 4,99 Euro pro Monat.</p><button>Jetzt Pur abonnieren</button><p>Bereits Pur-Abonnent? <a href="/login">Hier anmelden</a></p></main></body></html>',
    ),
    (
        "login-de-plus",
        "login",
        '<!DOCTYPE html><html lang="de"><head><title>Chinas neue KI-Regeln - Beispielzeitung</title></head><body><article><h1>Chinas neue KI-Regeln</h1><div class="paywall"><h2>Weiterlesen mit Plus</h2><p>Dieser Artikel ist Abonnenten vorbehalten.</p><ul><li>Zugriff auf alle Artikel</li><li>Monatlich kündbar</li></ul><button>Jetzt testen für 1 €</button><p>Schon Abonnent? <a href="/login">Anmelden</a></p></div></article></body></html>',
    ),
    (
        "login-en-sub",
        "login",
        '<!DOCTYPE html><html lang="en"><head><title>Subscribe to read | Example Times</title></head><body><main><h1>Subscribe to unlock this article</h1><p>Try unlimited access. Only $1 for 4 weeks. Then $75 per month. Complete digital access to quality journalism on any device. Cancel anytime during your trial.</p><p>Already a subscriber? <a href="/login">Sign in</a></p></main></body></html>',
    ),
    (
        "login-en-form",
        "login",
        '<!DOCTYPE html><html lang="en"><head><title>Sign in</title></head><body><form><h1>Sign in to your account</h1><label>Email address <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button><p><a href="/reset">Forgot your password?</a></p><p>Don\'t have an account? <a href="/join">Join now</a></p></form></body></html>',
    ),
    (
        "login-en-cas",
        "login",
        '<!DOCTYPE html><html lang="zh"><head><title>统一身份认证平台</title></head><body><div id="casLoginForm"><p>请使用校园网账号登录</p><form><input id="username"><input id="password" type="password"><input id="captcha"><button>登 录</button></form></div><div>版权所有 某某大学信息化中心</div></body></html>',
    ),
    (
        "consent-en",
        "login",
        '<!DOCTYPE html><html lang="en"><head><title>Yahoo is part of the Yahoo family of brands</title></head><body><div class="con-wizard"><h2>Before you continue to Example</h2><p>We, Example, are part of the Example family of brands. When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, apply security measures, and measure your use of our sites and apps.</p><p>If you click \'Accept all\', we and our partners, including 240 who are part of the IAB Transparency &amp; Consent Framework, will also store and/or access information on a device.</p><form><button name="agree">Accept all</button><button name="reject">Reject all</button><a href="#">Manage privacy settings</a></form></div></body></html>',
    ),
    (
        "shell-vue",
        "shell",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>某某省人民政府</title><script defer="defer" src="/js/chunk-vendors.8d1c.js"></script><script defer="defer" src="/js/app.4bb1.js"></script></head><body><noscript><strong>We\'re sorry but zwgk doesn\'t work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div></body></html>',
    ),
    (
        "shell-react",
        "shell",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>React App</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.9e1c.js"></script></body></html>',
    ),
    (
        "shell-angular",
        "shell",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title><base href="/"></head><body><app-root><div class="loading">Wird geladen ...</div></app-root><script src="runtime.js" type="module"></script><script src="main.js" type="module"></script></body></html>',
    ),
    (
        "shell-next",
        "shell",
        '<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>News</title><meta name="next-head-count" content="3"/></head><body><div id="__next"><div class="spinner"></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/news/[id]","query":{},"buildId":"abc","nextExport":true,"autoExport":true,"isFallback":false}</script></body></html>',
    ),
    (
        "shell-nuxt",
        "shell",
        '<!doctype html><html><head><title>资讯</title></head><body><div id="__nuxt"><div id="__layout"></div></div><script>window.__NUXT__={config:{},data:[],state:{}}</script><script src="/_nuxt/app.js"></script></body></html>',
    ),
    (
        "shell-loading-cn",
        "shell",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>加载中...</title><script src="/static/js/index.js"></script></head><body><div class="loading"><p>页面加载中，请稍候…</p></div><div id="main"></div></body></html>',
    ),
    (
        "shell-headfoot",
        "shell",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>政策文件</title></head><body><div class="top"><a href="/">首页</a><a href="/zw">政务</a><a href="/fw">服务</a></div><div id="app"><div class="detail"><h1>{{ detail.title }}</h1><div class="info"><span>发布时间：{{ detail.publishTime }}</span><span>来源：{{ detail.source }}</span></div><div v-html="detail.content"></div></div></div><div class="foot">主办单位：某某省人民政府办公厅 备案号：晋ICP备05000001号</div><script src="/js/vue.min.js"></script><script src="/js/detail.js"></script></body></html>',
    ),
    (
        "redir-meta",
        "shell",
        '<html><head><meta http-equiv="refresh" content="0; url=/zwgk/2026/content_1.html"><title></title></head><body></body></html>',
    ),
    (
        "redir-js",
        "shell",
        '<html><head><script>window.location.href="https://www.example.gov.cn/new/2026/1.html";</script></head><body></body></html>',
    ),
    (
        "redir-onload",
        "shell",
        '<html><body onload="document.forms[0].submit()"><form action="/jump" method="get"><input type="hidden" name="u" value="/a"></form></body></html>',
    ),
    (
        "redir-onload-loc",
        "shell",
        "<html><head><title>跳转</title></head><body onload=\"javascript:location.replace('/a/b.html')\"><p>正在跳转，请稍候……</p></body></html>",
    ),
    (
        "redir-here",
        "shell",
        '<html><head><title>Object moved</title></head><body><h2>Object moved to <a href="/new/article.aspx?id=1">here</a>.</h2></body></html>',
    ),
    (
        "redir-301",
        "shell",
        '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>301 Moved Permanently</title></head><body><h1>Moved Permanently</h1><p>The document has moved <a href="https://example.org/new">here</a>.</p></body></html>',
    ),
    (
        "redir-extern-cn",
        "shell",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>外链跳转提示</title></head><body><div class="box"><p>您即将离开本网站，访问外部链接</p><p>https://www.other.cn/a/1.html</p><a href="https://www.other.cn/a/1.html">继续访问</a><a href="javascript:window.close()">取消</a></div></body></html>',
    ),
    (
        "list-gov",
        "list",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告_某某省工业和信息化厅</title></head><body><div class="nav"><a href="/">首页</a><a href="/a">机构</a></div><div class="position">当前位置：<a href="/">首页</a> &gt; 通知公告</div><ul class="list"><li><a href="/art/2026/0.html">关于公开征求《人工智能终端智能化分级》标准意见的通知</a><span>2026-11-20</span></li><li><a href="/art/2026/1.html">省工信厅召开算力网络建设推进会</a><span>2026-11-19</span></li><li><a href="/art/2026/2.html">关于组织申报2026年人工智能典型应用场景的通知</a><span>2026-11-18</span></li><li><a href="/art/2026/3.html">全省数据要素市场化改革现场会在某市召开</a><span>2026-11-17</span></li><li><a href="/art/2026/4.html">关于印发《生成式人工智能服务备案指引》的通知</a><span>2026-11-16</span></li><li><a href="/art/2026/5.html">我省新增三款大模型通过备案</a><span>2026-11-15</span></li><li><a href="/art/2026/6.html">关于举办人工智能伦理审查培训班的通知</a><span>2026-11-14</span></li><li><a href="/art/2026/7.html">省政府常务会议研究部署数字经济工作</a><span>2026-11-13</span></li><li><a href="/art/2026/8.html">关于2026年第三批人工智能标准立项的公示</a><span>2026-11-12</span></li><li><a href="/art/2026/9.html">某市出台算力券实施细则</a><span>2026-11-11</span></li></ul><div class="page">共120条 1/12页 <a href="2">下一页</a> <a href="12">尾页</a></div><div class="foot">主办：某某省工业和信息化厅</div></body></html>',
    ),
    (
        "list-home",
        "list",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>某某网-首页</title></head><body><div class="block"><h2><a href="/c0/">要闻</a></h2><ul><li><a href="/art/2026/0.html">关于公开征求《人工智能终端智能化分级》标准意见的通知</a></li><li><a href="/art/2026/1.html">省工信厅召开算力网络建设推进会</a></li><li><a href="/art/2026/2.html">关于组织申报2026年人工智能典型应用场景的通知</a></li><li><a href="/art/2026/3.html">全省数据要素市场化改革现场会在某市召开</a></li><li><a href="/art/2026/4.html">关于印发《生成式人工智能服务备案指引》的通知</a></li></ul></div><div class="block"><h2><a href="/c1/">财经</a></h2><ul><li><a href="/art/2026/0.html">省工信厅召开算力网络建设推进会</a></li><li><a href="/art/2026/1.html">关于组织申报2026年人工智能典型应用场景的通知</a></li><li><a href="/art/2026/2.html">全省数据要素市场化改革现场会在某市召开</a></li><li><a href="/art/2026/3.html">关于印发《生成式人工智能服务备案指引》的通知</a></li><li><a href="/art/2026/4.html">我省新增三款大模型通过备案</a></li></ul></div><div class="block"><h2><a href="/c2/">科技</a></h2><ul><li><a href="/art/2026/0.html">关于组织申报2026年人工智能典型应用场景的通知</a></li><li><a href="/art/2026/1.html">全省数据要素市场化改革现场会在某市召开</a></li><li><a href="/art/2026/2.html">关于印发《生成式人工智能服务备案指引》的通知</a></li><li><a href="/art/2026/3.html">我省新增三款大模型通过备案</a></li><li><a href="/art/2026/4.html">关于举办人工智能伦理审查培训班的通知</a></li></ul></div><div class="block"><h2><a href="/c3/">社会</a></h2><ul><li><a href="/art/2026/0.html">全省数据要素市场化改革现场会在某市召开</a></li><li><a href="/art/2026/1.html">关于印发《生成式人工智能服务备案指引》的通知</a></li><li><a href="/art/2026/2.html">我省新增三款大模型通过备案</a></li><li><a href="/art/2026/3.html">关于举办人工智能伦理审查培训班的通知</a></li><li><a href="/art/2026/4.html">省政府常务会议研究部署数字经济工作</a></li></ul></div><div class="block"><h2><a href="/c4/">评论</a></h2><ul><li><a href="/art/2026/0.html">关于印发《生成式人工智能服务备案指引》的通知</a></li><li><a href="/art/2026/1.html">我省新增三款大模型通过备案</a></li><li><a href="/art/2026/2.html">关于举办人工智能伦理审查培训班的通知</a></li><li><a href="/art/2026/3.html">省政府常务会议研究部署数字经济工作</a></li><li><a href="/art/2026/4.html">关于2026年第三批人工智能标准立项的公示</a></li></ul></div></body></html>',
    ),
    (
        "list-tables",
        "list",
        '<html><head><meta charset="gb2312"><title>政策法规</title></head><body><table width="100%"><tr><td>·</td><td><a href="show.asp?id=0" target="_blank">关于公开征求《人工智能终端智能化分级》标准意见的通知</a></td><td>[2026-10-01]</td></tr><tr><td>·</td><td><a href="show.asp?id=1" target="_blank">省工信厅召开算力网络建设推进会</a></td><td>[2026-10-02]</td></tr><tr><td>·</td><td><a href="show.asp?id=2" target="_blank">关于组织申报2026年人工智能典型应用场景的通知</a></td><td>[2026-10-03]</td></tr><tr><td>·</td><td><a href="show.asp?id=3" target="_blank">全省数据要素市场化改革现场会在某市召开</a></td><td>[2026-10-04]</td></tr><tr><td>·</td><td><a href="show.asp?id=4" target="_blank">关于印发《生成式人工智能服务备案指引》的通知</a></td><td>[2026-10-05]</td></tr><tr><td>·</td><td><a href="show.asp?id=5" target="_blank">我省新增三款大模型通过备案</a></td><td>[2026-10-06]</td></tr><tr><td>·</td><td><a href="show.asp?id=6" target="_blank">关于举办人工智能伦理审查培训班的通知</a></td><td>[2026-10-07]</td></tr><tr><td>·</td><td><a href="show.asp?id=7" target="_blank">省政府常务会议研究部署数字经济工作</a></td><td>[2026-10-08]</td></tr><tr><td>·</td><td><a href="show.asp?id=8" target="_blank">关于2026年第三批人工智能标准立项的公示</a></td><td>[2026-10-09]</td></tr><tr><td>·</td><td><a href="show.asp?id=9" target="_blank">某市出台算力券实施细则</a></td><td>[2026-10-10]</td></tr></table></body></html>',
    ),
    (
        "list-search",
        "list",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>“人工智能”的搜索结果</title></head><body><form><input name="q" value="人工智能"><button>搜索</button></form><p>为您找到相关结果约1,234个</p><div class="res"><h3><a href="/a/0.html">关于公开征求《人工智能终端智能化分级》标准意见的通知</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，关于公开征求《人工智能终……</p><span>www.example.gov.cn 2026-10-01</span></div><div class="res"><h3><a href="/a/1.html">省工信厅召开算力网络建设推进会</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，省工信厅召开算力网络建设……</p><span>www.example.gov.cn 2026-10-02</span></div><div class="res"><h3><a href="/a/2.html">关于组织申报2026年人工智能典型应用场景的通知</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，关于组织申报2026年人……</p><span>www.example.gov.cn 2026-10-03</span></div><div class="res"><h3><a href="/a/3.html">全省数据要素市场化改革现场会在某市召开</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，全省数据要素市场化改革现……</p><span>www.example.gov.cn 2026-10-04</span></div><div class="res"><h3><a href="/a/4.html">关于印发《生成式人工智能服务备案指引》的通知</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，关于印发《生成式人工智能……</p><span>www.example.gov.cn 2026-10-05</span></div><div class="res"><h3><a href="/a/5.html">我省新增三款大模型通过备案</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，我省新增三款大模型通过备……</p><span>www.example.gov.cn 2026-10-06</span></div><div class="res"><h3><a href="/a/6.html">关于举办人工智能伦理审查培训班的通知</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，关于举办人工智能伦理审查……</p><span>www.example.gov.cn 2026-10-07</span></div><div class="res"><h3><a href="/a/7.html">省政府常务会议研究部署数字经济工作</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，省政府常务会议研究部署数……</p><span>www.example.gov.cn 2026-10-08</span></div><div class="res"><h3><a href="/a/8.html">关于2026年第三批人工智能标准立项的公示</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，关于2026年第三批人工……</p><span>www.example.gov.cn 2026-10-09</span></div><div class="res"><h3><a href="/a/9.html">某市出台算力券实施细则</a></h3><p>……推动<em>人工智能</em>与实体经济深度融合，某市出台算力券实施细则……</p><span>www.example.gov.cn 2026-10-10</span></div></body></html>',
    ),
    (
        "list-tag-en",
        "list",
        '<!DOCTYPE html><html lang="en"><head><title>Artificial intelligence | Example Times</title></head><body><h1>Artificial intelligence</h1><article class="teaser"><h2><a href="/2026/11/0">Beijing tightens rules for chatbots</a></h2><p>Regulators want providers to label replies that are made by machines.</p><time>Nov 20, 2026</time></article><article class="teaser"><h2><a href="/2026/11/1">Chip makers look for new buyers</a></h2><p>Exports of accelerators fell for a third month.</p><time>Nov 19, 2026</time></article><article class="teaser"><h2><a href="/2026/11/2">Schools test AI tutors</a></h2><p>Pupils in Shanghai are given software that marks essays.</p><time>Nov 18, 2026</time></article><article class="teaser"><h2><a href="/2026/11/3">Robots at the factory gate</a></h2><p>Humanoid machines are being leased by the hour.</p><time>Nov 17, 2026</time></article><article class="teaser"><h2><a href="/2026/11/4">Courts rule on AI images</a></h2><p>A judge finds that prompts can be creative work.</p><time>Nov 16, 2026</time></article><article class="teaser"><h2><a href="/2026/11/5">Cloud price war goes on</a></h2><p>Three providers cut prices again this week.</p><time>Nov 15, 2026</time></article><article class="teaser"><h2><a href="/2026/11/6">New safety institute opens</a></h2><p>The body will test models before they are released.</p><time>Nov 14, 2026</time></article><article class="teaser"><h2><a href="/2026/11/7">Data exchanges merge</a></h2><p>Two state-backed exchanges are to share one ledger.</p><time>Nov 13, 2026</time></article><a href="?page=2">Older posts</a></body></html>',
    ),
    (
        "list-section-de",
        "list",
        '<!DOCTYPE html><html lang="de"><head><title>Digitales - Beispielzeitung</title></head><body><h1>Digitales</h1><div class="teaser"><span class="kicker">China</span><a href="/digital/0"><h3>Peking prüft Sprachmodelle</h3></a><p>Die Aufsicht verlangt neue Nachweise. <a href="/digital/0">mehr</a></p></div><div class="teaser"><span class="kicker">EU</span><a href="/digital/1"><h3>KI-Verordnung gilt</h3></a><p>Für Anbieter ändert sich einiges. <a href="/digital/1">mehr</a></p></div><div class="teaser"><span class="kicker">Chips</span><a href="/digital/2"><h3>Streit um Ausfuhren</h3></a><p>Die Regierung berät. <a href="/digital/2">mehr</a></p></div><div class="teaser"><span class="kicker">Start-ups</span><a href="/digital/3"><h3>Frisches Geld für Robotik</h3></a><p>Investoren zahlen Millionen. <a href="/digital/3">mehr</a></p></div><div class="teaser"><span class="kicker">Bildung</span><a href="/digital/4"><h3>Schulen testen KI</h3></a><p>Lehrkräfte sind geteilter Meinung. <a href="/digital/4">mehr</a></p></div><div class="teaser"><span class="kicker">Recht</span><a href="/digital/5"><h3>Gericht urteilt über Bilder</h3></a><p>Das Urteil ist noch nicht rechtskräftig. <a href="/digital/5">mehr</a></p></div><div class="teaser"><span class="kicker">Netz</span><a href="/digital/6"><h3>Ausbau stockt</h3></a><p>Es fehlt an Fachkräften. <a href="/digital/6">mehr</a></p></div></body></html>',
    ),
    (
        "list-index-of",
        "list",
        '<html><head><title>Index of /docs</title></head><body><h1>Index of /docs</h1><pre><img src="/icons/blank.gif" alt="Icon "> <a href="?C=N;O=D">Name</a>                    <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a>  <a href="?C=D;O=A">Description</a><hr><a href="/">Parent Directory</a>                             -\n<a href="2025/">2025/</a>                   2026-01-02 10:00    -\n<a href="2026/">2026/</a>                   2026-11-02 10:00    -\n<a href="draft.pdf">draft.pdf</a>               2026-10-02 10:00  1.2M\n<a href="notice.doc">notice.doc</a>              2026-09-02 10:00   45K\n<hr></pre><address>Apache/2.4.52 (Ubuntu) Server at example.org Port 80</address></body></html>',
    ),
    (
        "list-empty-cn",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告-某某局</title></head><body><div class="position">您所在的位置：<a href="/">首页</a> &gt; <a href="/tzgg">通知公告</a></div><div class="list"><p>暂无数据</p></div><div class="page">共0条记录 第1/1页</div></body></html>',
    ),
    (
        "list-video-en",
        "list",
        '<!DOCTYPE html><html lang="en"><head><title>Latest news - Example Wire</title></head><body><nav><a href="/a">World</a><a href="/b">Tech</a></nav><h1>Latest news</h1><ul><li><time>8:05</time> <a href="/n/8">Minister speaks on computing power at forum number 8</a></li><li><time>9:05</time> <a href="/n/9">Minister speaks on computing power at forum number 9</a></li><li><time>10:05</time> <a href="/n/10">Minister speaks on computing power at forum number 10</a></li><li><time>11:05</time> <a href="/n/11">Minister speaks on computing power at forum number 11</a></li><li><time>12:05</time> <a href="/n/12">Minister speaks on computing power at forum number 12</a></li><li><time>13:05</time> <a href="/n/13">Minister speaks on computing power at forum number 13</a></li><li><time>14:05</time> <a href="/n/14">Minister speaks on computing power at forum number 14</a></li><li><time>15:05</time> <a href="/n/15">Minister speaks on computing power at forum number 15</a></li><li><time>16:05</time> <a href="/n/16">Minister speaks on computing power at forum number 16</a></li><li><time>17:05</time> <a href="/n/17">Minister speaks on computing power at forum number 17</a></li><li><time>18:05</time> <a href="/n/18">Minister speaks on computing power at forum number 18</a></li><li><time>19:05</time> <a href="/n/19">Minister speaks on computing power at forum number 19</a></li><li><time>20:05</time> <a href="/n/20">Minister speaks on computing power at forum number 20</a></li><li><time>21:05</time> <a href="/n/21">Minister speaks on computing power at forum number 21</a></li></ul></body></html>',
    ),
    (
        "waf-wordfence",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><table><tr><td>Block Reason:</td><td>Access from your area has been temporarily limited for security reasons.</td></tr><tr><td>Time:</td><td>Fri, 20 Nov 2026 8:12:11 GMT</td></tr></table><p>About Wordfence</p><p>Wordfence is a security plugin installed on over 5 million WordPress sites. The owner of this site is using Wordfence to manage access to their site.</p><p>Generated by Wordfence at Fri, 20 Nov 2026 8:12:11 GMT. Your computer’s time: .</p></body></html>',
    ),
    (
        "waf-modsec-406",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>',
    ),
    (
        "waf-appgw",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center></body></html>',
    ),
    (
        "waf-pardon",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pardon Our Interruption</title></head><body><div class="container"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You\'ve disabled JavaScript in your web browser.</li><li>You\'re a power user moving through this website with super-human speed.</li><li>You\'ve disabled cookies in your web browser.</li><li>A third-party browser plugin, such as Ghostery or NoScript, is preventing JavaScript from running. Additional information is available in this support article.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p></div></body></html>',
    ),
    (
        "waf-ftc-hold",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>One sec</title></head><body><div class="wrapper"><p>Hold tight, we\'re checking that you\'re a real person.</p><p>This should only take a moment. If nothing happens, refresh the page.</p></div><script src="/cap.js"></script></body></html>',
    ),
    (
        "waf-edgeone",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>EdgeOne</title></head><body><div><h1>Restricted Access</h1><p>The website is protected by EdgeOne security policy, your request was denied.</p><p>Request ID: 1234567890123456789</p><p>Client IP: 203.0.113.5</p></div></body></html>',
    ),
    (
        "waf-varnish-403",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>403 Forbidden</title></head><body><h1>Error 403 Forbidden</h1><p>Forbidden</p><h3>Guru Meditation:</h3><p>XID: 123456</p><hr><p>Varnish cache server</p></body></html>',
    ),
    (
        "waf-de-cf",
        "challenge",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Einen Moment bitte …</title></head><body><h1>www.beispiel.de</h1><h2>Überprüfung, ob die Verbindung sicher ist</h2><p>www.beispiel.de muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren.</p><noscript>Aktivieren Sie JavaScript und Cookies, um fortzufahren</noscript></body></html>',
    ),
    (
        "waf-de-own",
        "challenge",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Zugriffskontrolle</title></head><body><h1>Automatisierte Zugriffe erkannt</h1><p>Wir haben von Ihrer IP-Adresse ungewöhnlich viele Anfragen erhalten. Bitte lösen Sie die folgende Aufgabe, um fortzufahren.</p><img src="/c.png"><input></body></html>',
    ),
    (
        "waf-hwcloud",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>访问被禁止</title></head><body><div class="box"><div class="h">403</div><p>您的请求疑似攻击行为！</p><p>事件ID: 02-0000-0000-0000-123420261120</p><p>如果您是网站管理员，请将域名加入白名单或联系技术支持。</p></div></body></html>',
    ),
    (
        "waf-baidu-yjs",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>请稍等…</title></head><body><h1>百度云加速</h1><p>正在检查您的浏览器…</p><p>该过程自动完成，您的浏览器将在5秒内跳转到所请求的内容</p><p>YJS-ID: 8f0a1b</p></body></html>',
    ),
    (
        "waf-qianxin",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>阻断页面</title></head><body><div><h3>您的访问行为存在安全风险，已被网神WAF阻断</h3><p>请求时间：2026-11-20 16:12:11</p><p>流水号：8293774</p></div></body></html>',
    ),
    (
        "waf-sangfor",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>访问受限</title></head><body><div>很抱歉，您访问的网站因策略限制无法打开，请与管理员联系</div><p>拒绝原因：URL分类策略</p></body></html>',
    ),
    (
        "waf-cnki",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>安全验证</title></head><body><div class="verify"><h2>安全验证</h2><p>请依次点击图中的“算”“力”“网”</p><div class="canvas"></div><p>看不清？换一张</p></div></body></html>',
    ),
    (
        "waf-douyin",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>验证码中间页</title></head><body><div id="captcha_container"></div><script>window.verify_data={"code":"10000","from":"shark_admin","type":"verify","subtype":"slide"}</script><script src="https://lf-cdn.example.com/captcha/index.js"></script></body></html>',
    ),
    (
        "waf-gov-busy",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>排队中</title></head><body><p>当前访问人数过多，系统正在排队，请勿刷新页面，预计等待 3 分钟。</p></body></html>',
    ),
    (
        "waf-ip",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>禁止访问</title></head><body><p>您的IP地址（203.0.113.5）不在允许访问范围内。</p></body></html>',
    ),
    (
        "waf-script-only",
        "challenge",
        '<html><head><script>!function(){var e="a3f",t=eval("(function(){return 7})()");document["cookie"]="token="+t+e;setTimeout(function(){location.reload()},50)}();</script></head><body></body></html>',
    ),
    (
        "waf-tw-gov",
        "challenge",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>Access Denied</title></head><body><h3>您的連線行為異常，系統暫時拒絕您的存取</h3><p>The request is blocked by security policy.</p><p>如有疑問請洽系統管理員，並提供下列代碼：A-20261120-77</p></body></html>',
    ),
    (
        "waf-legal-region",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Our European visitors are important to us.</title></head><body><h1>Not available in your region</h1><p>Our European visitors are important to us. This site is currently unavailable to visitors from the European Economic Area while we work to ensure your data is protected in accordance with applicable EU laws.</p></body></html>',
    ),
    (
        "404-gov-ndrc",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><div class="tc"><img src="/images/404.jpg"><p>抱歉，页面找不到了！</p><a href="/">返回首页</a></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "404-tongzhi",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>信息详情_某某省发展和改革委员会</title></head><body><div id="top"><a href="/">网站首页</a><a href="/xw/">新闻中心</a><a href="/zw/">信息公开</a><a href="/fw/">办事服务</a><a href="/hd/">公众参与</a></div><div class="main"><div class="tip">您访问的信息正在审核中或已被撤销，请浏览其他信息。</div></div><div id="bottom_box"><p>版权所有：某某省发展和改革委员会</p><p>地址：某某市某某路100号\u3000邮编：100000\u3000电话：000-12345678</p><p>建议使用IE9以上浏览器，1920*1080分辨率浏览本网站</p></div></body></html>',
    ),
    (
        "404-asp",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>新闻浏览</title></head><body><p>没有该条新闻！</p><a href="javascript:window.close()">关闭窗口</a></body></html>',
    ),
    (
        "404-alert",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><script>alert("您查看的文章不存在！");history.back();</script></body></html>',
    ),
    (
        "404-hk-gov",
        "not found",
        '<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>香港特別行政區政府</title></head><body><h1>網頁不存在 Page Not Found</h1><p>你要求的網頁並不存在。請檢查網址或返回主頁。</p><p>The page you requested cannot be found. Please check the URL or return to the homepage.</p></body></html>',
    ),
    (
        "404-tw-news",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>某某電子報</title></head><body><div class="error"><p>這則新聞找不到囉！</p><p>可能已經下架，或是網址輸入錯誤。</p><a href="/">回首頁看更多新聞</a></div></body></html>',
    ),
    (
        "404-de-min",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Bundesministerium für Beispielwesen</title></head><body><header><a href="/">Startseite</a><a href="/themen">Themen</a></header><main><h1>Fehler 404: Seite existiert nicht</h1><p>Die Seite, die Sie aufrufen wollten, ist unter dieser Adresse nicht (mehr) zu erreichen.</p><p>Wir haben unseren Internetauftritt neu gestaltet. Dabei haben sich viele Adressen geändert.</p></main></body></html>',
    ),
    (
        "404-de-news",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Beispielfunk</title></head><body><h1>Tut uns leid!</h1><p>Der gewünschte Beitrag steht aus lizenzrechtlichen Gründen nicht mehr zur Verfügung.</p></body></html>',
    ),
    (
        "404-en-eu",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>European Example Agency</title></head><body><h1>We couldn’t locate that document</h1><p>It has either been archived or its address has changed since you last bookmarked it.</p><p>Please use the search box above.</p></body></html>',
    ),
    (
        "404-en-uni",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Example University</title></head><body><h1>404</h1><h2>Sorry, this page is lost in the stacks.</h2><p>Head back to the homepage or contact the webmaster.</p></body></html>',
    ),
    (
        "404-en-expired",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The Example Herald</title></head><body><h1>Story expired</h1><p>This story has expired from our site. Wire stories are kept for 30 days only.</p></body></html>',
    ),
    (
        "404-en-unpublished",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Example</title></head><body><p>The requested node is unpublished.</p></body></html>',
    ),
    (
        "err-jetty",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error 404 Not Found</title></head><body><h2>HTTP ERROR 404 Not Found</h2><table><tr><th>URI:</th><td>/b/2.html</td></tr><tr><th>STATUS:</th><td>404</td></tr><tr><th>MESSAGE:</th><td>Not Found</td></tr><tr><th>SERVLET:</th><td>default</td></tr></table><hr>Powered by Jetty:// 9.4.44</body></html>',
    ),
    (
        "err-weblogic",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error 404--Not Found</title></head><body><font><h2>Error 404--Not Found</h2></font><h3>From RFC 2068 <i>Hypertext Transfer Protocol -- HTTP/1.1</i>:</h3><h4>10.4.5 404 Not Found</h4><p>The server has not found anything matching the Request-URI. No indication is given of whether the condition is temporary or permanent.</p><p>If the server does not wish to make this information available to the client, the status code 403 (Forbidden) can be used instead. The 410 (Gone) status code SHOULD be used if the server knows, through some internally configurable mechanism, that an old resource is permanently unavailable and has no forwarding address.</p></body></html>',
    ),
    (
        "err-websphere",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><p>Error 404: SRVE0190E: File not found: /xxgk/2.jsp</p></body></html>',
    ),
    (
        "err-laravel",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Server Error</title></head><body><div class="flex"><div class="code">500</div><div class="message">Server Error</div></div></body></html>',
    ),
    (
        "err-django",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>OperationalError at /news/2/</title></head><body><div id="summary"><h1>OperationalError at /news/2/</h1><pre>could not connect to server: Connection refused</pre><table><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Django Version:</th><td>3.2.4</td></tr><tr><th>Exception Type:</th><td>OperationalError</td></tr><tr><th>Exception Location:</th><td>/usr/lib/python3/psycopg2/__init__.py, line 122, in connect</td></tr></table></div><div id="traceback"><h2>Traceback</h2><p>Switch to copy-and-paste view</p></div></body></html>',
    ),
    (
        "err-squid",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ERROR: The requested URL could not be retrieved</title></head><body><h1>ERROR</h1><h2>The requested URL could not be retrieved</h2><hr><p>The following error was encountered while trying to retrieve the URL: <a href="#">http://www.example.gov.cn/b/2.html</a></p><blockquote><p><b>Connection to 203.0.113.9 failed.</b></p></blockquote><p>The system returned: <i>(110) Connection timed out</i></p><p>The remote host or network may be down. Please try the request again.</p><p>Your cache administrator is webmaster.</p><hr><p>Generated Fri, 20 Nov 2026 08:12:11 GMT by proxy01 (squid/4.15)</p></body></html>',
    ),
    (
        "err-haproxy",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>',
    ),
    (
        "err-cpanel",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Account Suspended</title></head><body><div><h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p></div></body></html>',
    ),
    (
        "err-plesk",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Domain Default page</title></head><body><h1>Web Server\'s Default Page</h1><p>This page is generated by Plesk, the leading hosting automation software. You see this page because there is no Web site at this address.</p><p>You can do the following:</p><ul><li>Create domains and set up Web hosting using Plesk.</li></ul></body></html>',
    ),
    (
        "err-asp-classic",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><p>Microsoft JET Database Engine 错误 \'80004005\'</p><p>未指定的错误</p><p>/inc/conn.asp，行 12</p></body></html>',
    ),
    (
        "err-oracle",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><p>java.sql.SQLException: ORA-12514, TNS:listener does not currently know of service requested in connect descriptor</p><p>at oracle.jdbc.driver.T4CConnection.logon(T4CConnection.java:419)</p></body></html>',
    ),
    (
        "err-cn-busy",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>某某新闻</title></head><body><div class="err"><p>服务器开小差了，请稍后刷新重试</p><button>刷新</button></div></body></html>',
    ),
    (
        "err-cn-maint2",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>某某区人民政府</title></head><body><h1>网站升级改造中，暂停访问</h1><p>因网站集约化迁移，本站将暂停对外服务，恢复时间请关注官方微信。</p></body></html>',
    ),
    (
        "err-tw-maint",
        "error",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>系統維護</title></head><body><h2>系統維護公告</h2><p>網站系統維護中，造成不便，敬請見諒，請稍後再試。</p></body></html>',
    ),
    (
        "err-de-tech",
        "error",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Fehler</title></head><body><h1>Es ist ein technischer Fehler aufgetreten</h1><p>Bitte versuchen Sie es zu einem späteren Zeitpunkt erneut.</p></body></html>',
    ),
    (
        "err-en-wrong",
        "error",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Example</title></head><body><h1>Something went wrong on our end</h1><p>Our engineers have been notified. Try refreshing the page.</p></body></html>',
    ),
    ("err-json2", "error", '{"success":false,"errCode":"500","errMsg":"系统异常","result":{}}'),
    (
        "wall-caixin",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>封面报道｜大模型备案潮_某某周刊</title></head><body><h1>封面报道｜大模型备案潮</h1><div class="pay"><p>此文章为收费文章</p><p>您可以：登录 | 订阅</p><p>财新通会员可畅读全文</p></div></body></html>',
    ),
    (
        "wall-wanfang",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>登录</title></head><body><h1>统一认证中心</h1><div>账号密码登录</div><div>机构登录</div><input type="password"><a>忘记密码</a></body></html>',
    ),
    (
        "wall-en-metered",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>China’s cloud makers eye exports | Example Review</title></head><body><h1>China’s cloud makers eye exports</h1><p>You have used all of your free articles this month.</p><p>Get unlimited access for $2 a week. Cancel any time.</p><a href="/login">Log in</a></body></html>',
    ),
    (
        "wall-en-inst",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Evaluating frontier models | Example Journal</title></head><body><h1>Evaluating frontier models</h1><p>Access through your institution</p><p>Buy article PDF 39,95 €</p><p>Prices vary by article type</p><p>Rent or buy this article</p></body></html>',
    ),
    (
        "wall-de-handel",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>China baut eigene Beschleuniger</title></head><body><h1>China baut eigene Beschleuniger</h1><p>Sie haben keinen Zugriff auf diesen Inhalt.</p><p>Mit unserem Digitalpass lesen Sie alle Artikel unbegrenzt.</p><p>Jetzt registrieren</p></body></html>',
    ),
    (
        "wall-de-adblock",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Adblocker erkannt</title></head><body><h1>Adblocker aktiv?</h1><p>Bitte deaktivieren Sie Ihren Adblocker oder schließen Sie ein werbefreies Abo ab, um unsere Inhalte zu lesen.</p></body></html>',
    ),
    (
        "wall-de-consent",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Beispiel.de</title></head><body><h1>Willkommen bei Beispiel.de</h1><p>Wir und unsere 187 Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, z. B. auf eindeutige Kennungen in Cookies, um personenbezogene Daten zu verarbeiten.</p><p>Mit Ihrer Zustimmung können wir Inhalte und Werbung personalisieren und messen.</p><button>Zustimmen</button><button>Einstellungen</button></body></html>',
    ),
    (
        "wall-tw",
        "login",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>獨家／晶片管制下一步</title></head><body><h1>獨家／晶片管制下一步</h1><p>本篇為訂戶限定文章</p><p>每月99元，解鎖全站內容</p><a href="/sub">我要訂閱</a></body></html>',
    ),
    (
        "shell-svelte",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><div style="display: contents"></div><script type="module">import("/_app/immutable/entry/start.js")</script></body></html>',
    ),
    (
        "shell-cn-nav",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>法规详情</title></head><body><div class="nav"><a href="/">首页</a><a href="/flk">法规库</a><a href="/about">关于</a></div><div id="app"><div class="detail-wrap"><div class="title"></div><div class="content"></div></div></div><script src="/js/detail.min.js"></script></body></html>',
    ),
    (
        "shell-x",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><div id="react-root"></div><noscript><div><p>JavaScript is not available.</p><p>We’ve detected that JavaScript is disabled in this browser. Please enable JavaScript or switch to a supported browser to continue using x.example.</p></div></noscript></body></html>',
    ),
    (
        "redir-form",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Continue</title></head><body><p>If your browser does not continue automatically, click the button.</p><form method="post" action="/saml"><input type="hidden" name="SAMLRequest" value="x"><input type="submit" value="Continue"></form><script>document.forms[0].submit()</script></body></html>',
    ),
    (
        "redir-newsite",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>跳转提示</title></head><body><p>网站已搬家，新网址：<a href="https://new.example.gov.cn">https://new.example.gov.cn</a></p><script>setTimeout(function(){window.location="https://new.example.gov.cn"},3000)</script></body></html>',
    ),
    (
        "list-cards",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>要闻动态 - 某某中心</title></head><body><div class="grid"><a class="card" href="/n/0"><div class="pic"><img src="/0.jpg"></div><div class="tit">工信部部署开展算力强基行动</div><div class="sum">工信部部署开展算力强基行动，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-01</div></a><a class="card" href="/n/1"><div class="pic"><img src="/1.jpg"></div><div class="tit">三部门联合印发数据基础设施指引</div><div class="sum">三部门联合印发数据基础设施指引，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-02</div></a><a class="card" href="/n/2"><div class="pic"><img src="/2.jpg"></div><div class="tit">省政协专题协商人工智能发展</div><div class="sum">省政协专题协商人工智能发展，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-03</div></a><a class="card" href="/n/3"><div class="pic"><img src="/3.jpg"></div><div class="tit">某市发布具身智能十条</div><div class="sum">某市发布具身智能十条，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-04</div></a><a class="card" href="/n/4"><div class="pic"><img src="/4.jpg"></div><div class="tit">两项国家标准公开征求意见</div><div class="sum">两项国家标准公开征求意见，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-05</div></a><a class="card" href="/n/5"><div class="pic"><img src="/5.jpg"></div><div class="tit">全国首个模型评测平台上线</div><div class="sum">全国首个模型评测平台上线，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-06</div></a><a class="card" href="/n/6"><div class="pic"><img src="/6.jpg"></div><div class="tit">第三批算法备案清单公布</div><div class="sum">第三批算法备案清单公布，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-07</div></a><a class="card" href="/n/7"><div class="pic"><img src="/7.jpg"></div><div class="tit">数据知识产权登记试点扩围</div><div class="sum">数据知识产权登记试点扩围，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-08</div></a><a class="card" href="/n/8"><div class="pic"><img src="/8.jpg"></div><div class="tit">“人工智能+”行动方案解读之四</div><div class="sum">“人工智能+”行动方案解读之四，有关负责人介绍了工作进展与下一步考虑。</div><div class="date">2026-11-09</div></a></div></body></html>',
    ),
    (
        "list-dl-de",
        "list",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Suche</title></head><body><h1>Suchergebnisse für „KI“</h1><p>1–10 von 243 Treffern</p><div class="hit"><h3><a href="/d/0">Leitfaden für Hochrisiko-Systeme</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.1.2026</p></div><div class="hit"><h3><a href="/d/1">Antwort auf Kleine Anfrage zu Sprachmodellen</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.2.2026</p></div><div class="hit"><h3><a href="/d/2">Stellungnahme zum Digitalpaket</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.3.2026</p></div><div class="hit"><h3><a href="/d/3">Bericht zur Lage der Rechenzentren</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.4.2026</p></div><div class="hit"><h3><a href="/d/4">Protokoll der Anhörung im Ausschuss</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.5.2026</p></div><div class="hit"><h3><a href="/d/5">Merkblatt zu Trainingsdaten</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.6.2026</p></div><div class="hit"><h3><a href="/d/6">Förderrichtlinie Robotik</a></h3><p>… die Aufsicht über <b>KI</b>-Systeme liegt bei den Ländern, teilte die Behörde mit …</p><p class="m">PDF, 12.7.2026</p></div></body></html>',
    ),
    (
        "list-author",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Jane Doe | Example Times</title></head><body><h1>Jane Doe</h1><p>Technology correspondent</p><li class="story"><a href="/s/0"><h3>Chatbots must say what they are</h3></a><p>A rule from Beijing takes effect.</p></li><li class="story"><a href="/s/1"><h3>Who pays for compute vouchers</h3></a><p>Cities compete with subsidies.</p></li><li class="story"><a href="/s/2"><h3>The race for humanoid robots</h3></a><p>Factories lease by the hour.</p></li><li class="story"><a href="/s/3"><h3>A safety institute is born</h3></a><p>It will test models.</p></li><li class="story"><a href="/s/4"><h3>Inside the filing list</h3></a><p>Six hundred models and counting.</p></li><li class="story"><a href="/s/5"><h3>Courts and copyright</h3></a><p>Judges disagree on prompts.</p></li></body></html>',
    ),
    (
        "list-sitemap",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>网站地图</title></head><body><h3>政务</h3><ul><li><a href="/政务/0/">政务工作情况通报栏目0</a></li><li><a href="/政务/1/">政务工作情况通报栏目1</a></li><li><a href="/政务/2/">政务工作情况通报栏目2</a></li><li><a href="/政务/3/">政务工作情况通报栏目3</a></li><li><a href="/政务/4/">政务工作情况通报栏目4</a></li><li><a href="/政务/5/">政务工作情况通报栏目5</a></li></ul><h3>服务</h3><ul><li><a href="/服务/0/">服务工作情况通报栏目0</a></li><li><a href="/服务/1/">服务工作情况通报栏目1</a></li><li><a href="/服务/2/">服务工作情况通报栏目2</a></li><li><a href="/服务/3/">服务工作情况通报栏目3</a></li><li><a href="/服务/4/">服务工作情况通报栏目4</a></li><li><a href="/服务/5/">服务工作情况通报栏目5</a></li></ul><h3>互动</h3><ul><li><a href="/互动/0/">互动工作情况通报栏目0</a></li><li><a href="/互动/1/">互动工作情况通报栏目1</a></li><li><a href="/互动/2/">互动工作情况通报栏目2</a></li><li><a href="/互动/3/">互动工作情况通报栏目3</a></li><li><a href="/互动/4/">互动工作情况通报栏目4</a></li><li><a href="/互动/5/">互动工作情况通报栏目5</a></li></ul><h3>数据</h3><ul><li><a href="/数据/0/">数据工作情况通报栏目0</a></li><li><a href="/数据/1/">数据工作情况通报栏目1</a></li><li><a href="/数据/2/">数据工作情况通报栏目2</a></li><li><a href="/数据/3/">数据工作情况通报栏目3</a></li><li><a href="/数据/4/">数据工作情况通报栏目4</a></li><li><a href="/数据/5/">数据工作情况通报栏目5</a></li></ul></body></html>',
    ),
    (
        "waf-ncaptcha",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>验证</title></head><body><div class="w"><p>为了保护您的账号安全，请先完成下面的验证操作</p><div id="nc_1_n1z">&gt;&gt;</div></div></body></html>',
    ),
    (
        "waf-geetest4",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>点击验证</title></head><body><div id="captcha"></div><script>initGeetest4({captchaId:"a"},function(c){c.appendTo("#captcha")})</script></body></html>',
    ),
    (
        "waf-speed",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>温馨提示</title></head><body><p>您访问的速度太快了，请休息一下再来吧~</p></body></html>',
    ),
    (
        "waf-ua",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>拒绝服务</title></head><body><h1>抱歉，当前浏览器不受支持或请求来源不合法</h1><p>错误码：E-40301</p></body></html>',
    ),
    (
        "waf-jd",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>京某验证</title></head><body><div class="verify"><h3>京某验证</h3><p>快速验证</p><p>点击按钮完成验证，继续访问</p><button>快速验证</button></div></body></html>',
    ),
    (
        "waf-cc",
        "challenge",
        '<html lang="zh"><head><meta charset="utf-8"><title>CC防护</title></head><body><h2>CC防护</h2><p>系统检测到您的浏览器存在异常行为，5秒后自动放行…</p><script>setTimeout(function(){location.reload()},5000)</script></body></html>',
    ),
    (
        "waf-imperva-en",
        "challenge",
        '<html lang="en"><head><meta charset="utf-8"><title>Imperva</title></head><body><h1>Additional security check is required</h1><p>Why am I seeing this page? The website you are visiting is protected and accelerated by Imperva. Your computer may have been infected by malware and therefore flagged by the Imperva network.</p><div class="h-captcha"></div></body></html>',
    ),
    (
        "waf-ddg",
        "challenge",
        '<html lang="en"><head><meta charset="utf-8"><title>DDoS protection</title></head><body><p>Please stand by, while we are checking your browser...</p><p>Please enable cookies and JavaScript.</p></body></html>',
    ),
    (
        "waf-ssrn",
        "challenge",
        '<html lang="en"><head><meta charset="utf-8"><title>ssrn.example</title></head><body><h1>Performing security verification</h1><p>This website uses a security service to protect against malicious bots. This page is displayed while the website verifies you are not a bot.</p></body></html>',
    ),
    (
        "waf-economist",
        "challenge",
        '<html lang="en"><head><meta charset="utf-8"><title>Access to this page has been denied.</title></head><body><h1>Please verify you are a human</h1><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul><p>Please make sure that Javascript and cookies are enabled on your browser and that you are not blocking them from loading.</p><p>Reference ID: #e8d0f3</p></body></html>',
    ),
    (
        "waf-friendly",
        "challenge",
        '<html lang="de"><head><meta charset="utf-8"><title>Prüfung</title></head><body><div class="frc-captcha" data-sitekey="x"></div><p>Bitte warten Sie, Ihr Aufruf wird geprüft.</p></body></html>',
    ),
    (
        "waf-de-limit",
        "challenge",
        '<html lang="de"><head><meta charset="utf-8"><title>429</title></head><body><h1>Zu viele Anfragen</h1><p>Aus Ihrem Netzwerk wurden in kurzer Zeit sehr viele Seiten abgerufen. Der Zugriff wurde vorübergehend eingeschränkt.</p></body></html>',
    ),
    (
        "waf-hk",
        "challenge",
        '<html lang="zh-HK"><head><meta charset="utf-8"><title>驗證</title></head><body><p>你的網絡活動異常，請點選下方方格以證明你不是機械人。</p></body></html>',
    ),
    (
        "404-portal",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="none"><img src="/img/none.png"><p>页面飞走了</p><p>您可以返回上一级或回到首页</p></div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "404-jsp",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>提示页</title></head><body><p>您要找的内容可能已经被删除、更名或暂时不可用</p></body></html>',
    ),
    (
        "404-sina",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>页面没有找到</title></head><body><h1>页面没有找到</h1><p>Page not found</p><p>5秒钟之后将会带您进入某浪首页！</p></body></html>',
    ),
    (
        "404-netease",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>某易</title></head><body><p>很抱歉，您要访问的页面已不在此处</p><a href="/">某易首页</a></body></html>',
    ),
    (
        "404-expired-notice",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>公告详情</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><div class="box">本条信息已过有效期，不再展示。</div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "404-zhihu",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>某乎 - 404</title></head><body><div class="ErrorPage"><h1>404</h1><p>你似乎来到了没有知识存在的荒原</p><a href="/">去往首页</a></div></body></html>',
    ),
    (
        "404-private",
        "login",
        '<html lang="zh"><head><meta charset="utf-8"><title>某博客</title></head><body><p>该文章仅作者可见</p></body></html>',
    ),
    (
        "404-tw",
        "not found",
        '<html lang="zh-Hant"><head><meta charset="utf-8"><title>網站訊息</title></head><body><p>您所連結的頁面已移除或不存在，系統將於 5 秒後自動導回首頁。</p></body></html>',
    ),
    (
        "404-hk",
        "not found",
        '<html lang="zh-HK"><head><meta charset="utf-8"><title>立法會</title></head><body><h2>找不到檔案</h2><p>閣下要瀏覽的網頁可能已更改位置或暫時未能提供。</p></body></html>',
    ),
    (
        "404-de",
        "not found",
        '<html lang="de"><head><meta charset="utf-8"><title>Institut für Beispielforschung</title></head><body><ul class="menu"><li><a href="/">Start</a></li><li><a href="/a">Aktuelles</a></li><li><a href="/k">Kontakt</a></li></ul><h1>Ups, hier ist nichts!</h1><p>Der Link, dem Sie gefolgt sind, führt leider ins Leere.</p></body></html>',
    ),
    (
        "404-de2",
        "not found",
        '<html lang="de"><head><meta charset="utf-8"><title>Beispielfunk</title></head><body><ul class="menu"><li><a href="/">Start</a></li><li><a href="/a">Aktuelles</a></li><li><a href="/k">Kontakt</a></li></ul><h1>Inhalt nicht verfügbar</h1><p>Dieser Inhalt wurde depubliziert.</p></body></html>',
    ),
    (
        "404-en",
        "not found",
        '<html lang="en"><head><meta charset="utf-8"><title>Example Policy Lab</title></head><body><h1>Hmm, that didn’t work</h1><p>We looked everywhere but couldn’t find the page you wanted.</p></body></html>',
    ),
    (
        "404-en2",
        "not found",
        '<html lang="en"><head><meta charset="utf-8"><title>Example Library</title></head><body><h1>Resource unavailable</h1><p>This publication has been withdrawn from circulation.</p></body></html>',
    ),
    (
        "404-oss",
        "error",
        '<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><Message>You have no right to access this object because of bucket acl.</Message><RequestId>65A1</RequestId><HostId>x.oss-cn-beijing.aliyuncs.com</HostId></Error>',
    ),
    (
        "404-github",
        "not found",
        '<html lang="en"><head><meta charset="utf-8"><title>Site not found · GitHub Pages</title></head><body><h1>404</h1><p><strong>File not found</strong></p><p>The site configured at this address does not contain the requested file.</p><p>If this is your site, make sure that the filename case matches the URL as well as any file permissions.</p></body></html>',
    ),
    (
        "err-resin",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title>500 Servlet Exception</title></head><body><h1>500 Servlet Exception</h1><code><pre>com.caucho.jsp.JspParseException: /detail.jsp:12: null pointer</pre></code><p>Resin/3.1.8</p></body></html>',
    ),
    (
        "err-php",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title></title></head><body><p>Warning: mysql_connect(): Too many connections in /www/web/conn.php on line 8</p><p>数据库连接失败</p></body></html>',
    ),
    (
        "err-net",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title>未将对象引用设置到对象的实例。</title></head><body><h1>“/”应用程序中的服务器错误。</h1><h2><i>未将对象引用设置到对象的实例。</i></h2><p>说明: 执行当前 Web 请求期间，出现未经处理的异常。请检查堆栈跟踪信息，以了解有关该错误以及代码中导致错误的出处的详细信息。</p><p>异常详细信息: System.NullReferenceException: 未将对象引用设置到对象的实例。</p></body></html>',
    ),
    (
        "err-discuz",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title>某某论坛 - Database Error</title></head><body><h1>Discuz! Database Error</h1><p>(2002) Can\'t connect to local MySQL server through socket</p></body></html>',
    ),
    (
        "err-gateway",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title>504</title></head><body><h1>网关超时</h1><p>代理服务器没有及时收到上游服务器的响应</p></body></html>',
    ),
    (
        "err-upgrade",
        "error",
        '<html lang="zh"><head><meta charset="utf-8"><title>系统升级</title></head><body><div><img src="/up.jpg"><p>尊敬的用户：为提升服务质量，本系统正在升级，请您稍后访问。</p></div></body></html>',
    ),
    (
        "err-closed",
        "not found",
        '<html lang="zh"><head><meta charset="utf-8"><title>某某网</title></head><body><p>本站已关闭，感谢您多年来的支持。</p></body></html>',
    ),
    (
        "err-en-down",
        "error",
        '<html lang="en"><head><meta charset="utf-8"><title>Example Registry</title></head><body><h1>Down for scheduled maintenance</h1><p>We are upgrading our systems and expect to be back at 6 am.</p></body></html>',
    ),
    (
        "err-de-down",
        "error",
        '<html lang="de"><head><meta charset="utf-8"><title>Beispiel</title></head><body><h1>Wir sind gleich zurück</h1><p>Unsere Seite wird gerade aktualisiert.</p></body></html>',
    ),
    (
        "err-hostinger",
        "error",
        '<html lang="en"><head><meta charset="utf-8"><title>Website not configured</title></head><body><h1>This site can’t be reached</h1><p>The website owner needs to connect a domain to this hosting.</p></body></html>',
    ),
    (
        "wall-cn-mag",
        "login",
        '<html lang="zh"><head><meta charset="utf-8"><title>算力租赁乱象调查 - 某某财经</title></head><body><h1>算力租赁乱象调查</h1><p>剩余 82% 精彩内容，请购买后阅读</p><p>单篇购买 ¥6</p><p>成为年度会员</p></body></html>',
    ),
    (
        "wall-cn-unit",
        "login",
        '<html lang="zh"><head><meta charset="utf-8"><title>访问提示</title></head><body><p>本站资源仅限校园网IP范围内用户访问，校外用户请使用VPN登录。</p></body></html>',
    ),
    (
        "wall-hk",
        "login",
        '<html lang="zh-HK"><head><meta charset="utf-8"><title>北京收緊模型出口 - 某某</title></head><body><h1>北京收緊模型出口</h1><p>此為付費內容，請登入會員或購買單篇</p></body></html>',
    ),
    (
        "wall-en-ft",
        "login",
        '<html lang="en"><head><meta charset="utf-8"><title>Beijing weighs curbs on open models | Example Times</title></head><body><div><h2>Subscribe to unlock this article</h2><p>Standard Digital</p><p>Essential digital access to quality journalism on any device. Pay a year upfront and save 20%.</p><p>Select</p><p>Explore our full range of subscriptions.</p></div></body></html>',
    ),
    (
        "wall-en-nyt",
        "login",
        '<html lang="en"><head><meta charset="utf-8"><title>How Hangzhou Won</title></head><body><h1>How Hangzhou Won</h1><p>You have been granted access, use your keyboard to continue reading.</p><p>Create a free account or log in to keep reading.</p></body></html>',
    ),
    (
        "wall-de",
        "login",
        '<html lang="de"><head><meta charset="utf-8"><title>Wie Peking Modelle prüft</title></head><body><h1>Wie Peking Modelle prüft</h1><p>Sie lesen einen Artikel aus unserem Premium-Angebot.</p><p>1 Monat gratis, danach 9,99 € pro Monat</p><p>Jetzt abonnieren</p></body></html>',
    ),
    (
        "wall-consent-cn",
        "login",
        '<html lang="zh"><head><meta charset="utf-8"><title>隐私设置</title></head><body><h2>隐私设置</h2><p>我们及合作伙伴使用Cookie来存储和访问设备上的信息，以便提供个性化广告与内容。</p><button>全部接受</button><button>管理选项</button></body></html>',
    ),
    (
        "shell-ember",
        "shell",
        '<html lang="zh"><head><meta charset="utf-8"><title>Policy Tracker</title></head><body><div id="ember-basic-dropdown-wormhole"></div><script src="/assets/vendor-abc.js"></script><script src="/assets/app-abc.js"></script></body></html>',
    ),
    (
        "shell-umi",
        "shell",
        '<html lang="zh"><head><meta charset="utf-8"><title>数据资源平台</title></head><body><div id="root"><div class="page-loading-warp"><div class="ant-spin"><span></span></div></div></div><script src="/umi.js"></script></body></html>',
    ),
    (
        "shell-noscript-cn",
        "shell",
        '<html lang="zh"><head><meta charset="utf-8"><title>政务大厅</title></head><body><noscript><strong>很抱歉，如果没有启用 JavaScript，本系统将无法正常运行，请启用它以继续。</strong></noscript><div id="app"></div></body></html>',
    ),
    (
        "redir-top",
        "shell",
        '<html lang="zh"><head><meta charset="utf-8"><title></title></head><body><script language="javascript">top.location.href="http://zwfw.example.gov.cn/portal/home";</script></body></html>',
    ),
    (
        "redir-de",
        "shell",
        '<html lang="de"><head><meta charset="utf-8"><title>Weiterleitung</title></head><body><p>Sie werden automatisch zur neuen Seite weitergeleitet. Falls nicht, klicken Sie hier: <a href="/neu">weiter</a></p><script>window.location.replace("/neu")</script></body></html>',
    ),
    (
        "list-plain",
        "list",
        '<html lang="zh"><head><meta charset="utf-8"><title>通知公告_某某研究院</title></head><body><div class="hd"><a href="/">首页</a> <a href="/jg">机构概况</a> <a href="/zw">政务公开</a> <a href="/hy">会议活动</a></div><h3>通知公告</h3><div class="line"><a href="/t/0">人工智能标准化技术委员会成立大会召开</a><i>11/01</i></div><div class="line"><a href="/t/1">关于2026年度科研项目结题的通知</a><i>11/02</i></div><div class="line"><a href="/t/2">我院专家赴日内瓦参加标准会议</a><i>11/03</i></div><div class="line"><a href="/t/3">《大模型评测指南》编写启动</a><i>11/04</i></div><div class="line"><a href="/t/4">智能体互联网白皮书征集参编单位</a><i>11/05</i></div><div class="line"><a href="/t/5">关于召开学术年会的通知（第二轮）</a><i>11/06</i></div><div class="line"><a href="/t/6">算力基础设施监测平台上线试运行</a><i>11/07</i></div><div class="line"><a href="/t/7">数据治理研修班开班</a><i>11/08</i></div><div class="line"><a href="/t/8">关于印发管理办法的通知</a><i>11/09</i></div><div class="ft">Copyright 2026 某某研究院 All Rights Reserved 京ICP备2026000001号-1<br>通讯地址：北京市海淀区某某路8号</div></body></html>',
    ),
    (
        "list-media",
        "list",
        '<html lang="en"><head><meta charset="utf-8"><title>Press | Example Policy Lab</title></head><body><h1>Press</h1><div class="media"><div class="media-body"><h4><a href="/p/0">Institute testifies before committee</a></h4><small>1 November 2026</small><div>Our director spoke on model audits.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/1">New fellow joins from Beijing</a></h4><small>2 November 2026</small><div>She studies procurement.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/2">Call for evidence answered</a></h4><small>3 November 2026</small><div>We suggest a register of incidents.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/3">Workshop on compute</a></h4><small>4 November 2026</small><div>Forty experts met in Geneva.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/4">Report on labels published</a></h4><small>5 November 2026</small><div>Labels work when they are uniform.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/5">Annual review is out</a></h4><small>6 November 2026</small><div>What we did in twelve months.</div></div></div><div class="media"><div class="media-body"><h4><a href="/p/6">Partnership announced</a></h4><small>7 November 2026</small><div>Two universities join.</div></div></div></body></html>',
    ),
    (
        "list-h3col",
        "list",
        '<html lang="zh"><head><meta charset="utf-8"><title>某某研究院</title></head><body><div class="col"><h3>要闻</h3><p><a href="/0/0">人工智能标准化技术委员会成立大会召开</a></p><p><a href="/0/1">关于2026年度科研项目结题的通知</a></p><p><a href="/0/2">我院专家赴日内瓦参加标准会议</a></p><p><a href="/0/3">《大模型评测指南》编写启动</a></p></div><div class="col"><h3>公告</h3><p><a href="/1/0">关于2026年度科研项目结题的通知</a></p><p><a href="/1/1">我院专家赴日内瓦参加标准会议</a></p><p><a href="/1/2">《大模型评测指南》编写启动</a></p><p><a href="/1/3">智能体互联网白皮书征集参编单位</a></p></div><div class="col"><h3>学术</h3><p><a href="/2/0">我院专家赴日内瓦参加标准会议</a></p><p><a href="/2/1">《大模型评测指南》编写启动</a></p><p><a href="/2/2">智能体互联网白皮书征集参编单位</a></p><p><a href="/2/3">关于召开学术年会的通知（第二轮）</a></p></div><div class="col"><h3>党建</h3><p><a href="/3/0">《大模型评测指南》编写启动</a></p><p><a href="/3/1">智能体互联网白皮书征集参编单位</a></p><p><a href="/3/2">关于召开学术年会的通知（第二轮）</a></p><p><a href="/3/3">算力基础设施监测平台上线试运行</a></p></div></body></html>',
    ),
    (
        "list-archive",
        "list",
        '<html lang="de"><head><meta charset="utf-8"><title>Archiv</title></head><body><h1>Archiv November 2026</h1><article><h2><a href="/0">KI-Aufsicht nimmt Arbeit auf</a></h2><div class="m">von Redaktion am 2.11.2026</div><p>Die Behörde sitzt in Bonn […]</p></article><article><h2><a href="/1">Chips aus Dresden</a></h2><div class="m">von Redaktion am 3.11.2026</div><p>Der Bau schreitet voran […]</p></article><article><h2><a href="/2">Was Kommunen planen</a></h2><div class="m">von Redaktion am 4.11.2026</div><p>Chatbots in der Verwaltung […]</p></article><article><h2><a href="/3">Streit um Trainingsdaten</a></h2><div class="m">von Redaktion am 5.11.2026</div><p>Verlage klagen […]</p></article><article><h2><a href="/4">Robotik in der Pflege</a></h2><div class="m">von Redaktion am 6.11.2026</div><p>Ein Ortsbesuch […]</p></article><article><h2><a href="/5">Neue Normen</a></h2><div class="m">von Redaktion am 7.11.2026</div><p>DIN legt Entwurf vor […]</p></article></body></html>',
    ),
    (
        "waf-1",
        "challenge",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>访问行为校验</title></head><body><div class="t">访问行为校验</div><p>请拖动滑块使图片角度为正</p></body></html>',
    ),
    (
        "waf-2",
        "challenge",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>提醒</title></head><body><p>本站已开启防采集保护，您的访问已被记录</p></body></html>',
    ),
    (
        "waf-4",
        "challenge",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Sicherheitsabfrage</title></head><body><h2>Sicherheitsabfrage</h2><p>Geben Sie die Zeichen aus dem Bild ein, um die Seite aufzurufen.</p></body></html>',
    ),
    (
        "waf-5",
        "challenge",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>403 Forbidden</title></head><body><h1>Access to this resource on the server is denied!</h1><p>Powered by LiteSpeed Web Server</p></body></html>',
    ),
    (
        "waf-6",
        "challenge",
        '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>流量管制</title></head><body><p>系統偵測到大量存取，請稍後再連線。</p><p>代碼：0x2F</p></body></html>',
    ),
    (
        "waf-7",
        "challenge",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>安全策略</title></head><body><h1>WAF</h1><p>您的操作触发了安全策略，规则编号 10021，如有疑问请致电客服。</p></body></html>',
    ),
    (
        "404-1",
        "not found",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>某某市人民政府</title></head><body><div><h2>该页无法显示</h2><p>它可能已被移动，或者您输入的地址不正确。</p></div></body></html>',
    ),
    (
        "404-2",
        "not found",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>某某日报数字报</title></head><body><p>此稿件已撤回</p></body></html>',
    ),
    (
        "404-3",
        "not found",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>某某厅</title></head><body><p>栏目已调整，原页面不再提供。请从首页重新进入。</p></body></html>',
    ),
    (
        "404-4",
        "not found",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Akademie</title></head><body><h1>Diese Veranstaltung ist vorbei</h1><p>Die Seite dazu wurde entfernt.</p></body></html>',
    ),
    (
        "404-5",
        "not found",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Example Notes</title></head><body><h1>Nothing to see here</h1><p>The page was deleted by its author.</p></body></html>',
    ),
    (
        "404-6",
        "not found",
        '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>某社新聞</title></head><body><p>本則新聞已逾保存期限</p></body></html>',
    ),
    (
        "err-1",
        "error",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Error</title></head><body><h1>An internal error occurred.</h1><p>Error code: 0x80070005. Contact your system administrator.</p></body></html>',
    ),
    (
        "err-3",
        "error",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><h1>Application error: a client-side exception has occurred (see the browser console for more information).</h1></body></html>',
    ),
    (
        "err-4",
        "error",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>升级通知</title></head><body><p>平台正在割接升级，预计明早八点恢复，请您届时访问。</p></body></html>',
    ),
    (
        "err-5",
        "error",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Portal</title></head><body><h1>Derzeit nicht erreichbar</h1><p>Unser Angebot ist wegen Wartung bis 6 Uhr nicht erreichbar.</p></body></html>',
    ),
    (
        "wall-1",
        "login",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>模型出海观察</title></head><body><h1>模型出海观察</h1><p>试读结束</p><p>开通年卡，畅享全部深度报道</p><p>¥199/年</p></body></html>',
    ),
    (
        "wall-2",
        "login",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Export rules, explained | Example Pro</title></head><body><h1>Export rules, explained</h1><p>This briefing is available to Pro members.</p><p>Request a demo</p></body></html>',
    ),
    (
        "wall-3",
        "login",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Exportregeln erklärt</title></head><body><h1>Exportregeln erklärt</h1><p>Dieser Beitrag gehört zu unserem Plus-Angebot.</p><p>Anmelden oder Zugang kaufen</p></body></html>',
    ),
    (
        "wall-4",
        "login",
        '<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>深度報導</title></head><body><p>閱讀全文請先加入會員</p><a href=/j>免費加入</a></body></html>',
    ),
    (
        "shell-1",
        "shell",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Datenportal</title></head><body><div id="q-app"></div><script type="module" src="/assets/index.81.js"></script></body></html>',
    ),
    (
        "shell-2",
        "shell",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>文章详情</title></head><body><div class="main"><h2 id="title"></h2><div id="content"></div></div><script src="/js/getArticle.js"></script></body></html>',
    ),
    (
        "shell-3",
        "shell",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title></head><body><p>Just redirecting you…</p><script>location.assign("/x")</script></body></html>',
    ),
    (
        "list-1",
        "list",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>工作动态_某某厅</title></head><body><div class=l><dl><dt><a href=/0>省委网信办召开座谈会</a></dt><dd>省委网信办召开座谈会，会议强调要统筹发展与安全。<a href=/0>[详细]</a></dd><dd>2026-10-01</dd></dl><dl><dt><a href=/1>算力调度平台试运行</a></dt><dd>算力调度平台试运行，会议强调要统筹发展与安全。<a href=/1>[详细]</a></dd><dd>2026-10-02</dd></dl><dl><dt><a href=/2>第四批场景清单发布解读</a></dt><dd>第四批场景清单发布解读，会议强调要统筹发展与安全。<a href=/2>[详细]</a></dd><dd>2026-10-03</dd></dl><dl><dt><a href=/3>数据标注基地揭牌仪式举行</a></dt><dd>数据标注基地揭牌仪式举行，会议强调要统筹发展与安全。<a href=/3>[详细]</a></dd><dd>2026-10-04</dd></dl><dl><dt><a href=/4>两家企业入选专精特新名单</a></dt><dd>两家企业入选专精特新名单，会议强调要统筹发展与安全。<a href=/4>[详细]</a></dd><dd>2026-10-05</dd></dl><dl><dt><a href=/5>人工智能学院成立大会召开</a></dt><dd>人工智能学院成立大会召开，会议强调要统筹发展与安全。<a href=/5>[详细]</a></dd><dd>2026-10-06</dd></dl><dl><dt><a href=/6>智能网联汽车测试开放新路段</a></dt><dd>智能网联汽车测试开放新路段，会议强调要统筹发展与安全。<a href=/6>[详细]</a></dd><dd>2026-10-07</dd></dl></div></body></html>',
    ),
    (
        "list-2",
        "list",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Publications</title></head><body><h1>Publications</h1><div class=p><a href=/p0><h3>Mapping compute</h3></a><p>A dataset of clusters.</p></div><div class=p><a href=/p1><h3>Who files models</h3></a><p>Six hundred filings.</p></div><div class=p><a href=/p2><h3>Labels at work</h3></a><p>A field study.</p></div><div class=p><a href=/p3><h3>Chips by sea</h3></a><p>Customs data.</p></div><div class=p><a href=/p4><h3>Local rules</h3></a><p>Thirty cities compared.</p></div><div class=p><a href=/p5><h3>Robots on lease</h3></a><p>Prices fall.</p></div></body></html>',
    ),
    (
        "list-3",
        "list",
        '<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>通知</title></head><body><ul><li><span>01-12</span><a href=/0>省委网信办召开座谈会</a></li><li><span>02-12</span><a href=/1>算力调度平台试运行</a></li><li><span>03-12</span><a href=/2>第四批场景清单发布解读</a></li><li><span>04-12</span><a href=/3>数据标注基地揭牌仪式举行</a></li><li><span>05-12</span><a href=/4>两家企业入选专精特新名单</a></li><li><span>06-12</span><a href=/5>人工智能学院成立大会召开</a></li><li><span>07-12</span><a href=/6>智能网联汽车测试开放新路段</a></li><li><span>08-12</span><a href=/7>关于开展调研的通知</a></li><li><span>09-12</span><a href=/8>关于做好总结的通知</a></li></ul><p>共 9 条</p></body></html>',
    ),
    (
        "plain-challenge-1",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>安全確認</title></head><body><p>為了確認您不是程式，請勾選下方方塊</p></body></html>',
    ),
    (
        "plain-not-found-1",
        "not found",
        '<!doctype html><html><head><meta charset="utf-8"><title>页面飞走了</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><div class="err"><img src=/404.png><p>哎哟，这个页面飞走了～</p><p><a href="/">回到首页</a></p></div><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "plain-not-found-2",
        "not found",
        '<!doctype html><html><head><meta charset="utf-8"><title>信息公开</title></head><body><div>参数有误，未查询到对应的信息公开内容</div></body></html>',
    ),
    (
        "plain-not-found-3",
        "not found",
        '<!doctype html><html><head><meta charset="utf-8"><title>Example</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><p>This post was taken down by its author.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "plain-not-found-4",
        "not found",
        '<!doctype html><html><head><meta charset="utf-8"><title>Archive</title></head><body><h1>Sorry, that content is archived</h1><p>It can no longer be viewed online.</p></body></html>',
    ),
    (
        "plain-error-1",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>Example</title></head><body><h1>Oops, our servers hiccuped</h1><p>Our engineers have been told. Give it another go in a few minutes.</p></body></html>',
    ),
    (
        "plain-error-2",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>提示</title></head><body><h1>数据库连接异常</h1><p>请联系管理员</p></body></html>',
    ),
    (
        "plain-error-3",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>beispiel.de</title></head><body><h1>Die Domain beispiel.de steht zum Verkauf</h1><p>Jetzt Angebot abgeben</p></body></html>',
    ),
    (
        "plain-error-4",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>xx.cn</title></head><body><p>您访问的域名 xx.cn 可以出售，有意者请联系</p></body></html>',
    ),
    (
        "plain-error-5",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>Welcome</title></head><body><h1>Congratulations!</h1><p>Your new website is ready. Upload your files to replace this page.</p></body></html>',
    ),
    (
        "plain-login-1",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>China tightens chip export reviews | Example</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>China tightens chip export reviews</h1><p>Nov 20, 2026</p><p>To continue reading this article, please choose a plan.</p><p>Monthly $12 · Yearly $99 · Cancel whenever you like</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "plain-login-2",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Chipkonzern baut neues Werk</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Chipkonzern baut neues Werk</h1><p>20.11.2026</p><p>Dieser Artikel ist Teil von Beispiel+. Jetzt für 1 € testen und sofort weiterlesen.</p><p>Sie haben schon ein Abo? Einloggen</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "plain-login-3",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>独家：芯片新规将至</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>独家：芯片新规将至</h1><p>2026年11月20日</p><p>您可付费阅读本篇，或开通会员畅读全站</p><p>登录 | 注册</p></body></html>',
    ),
    (
        "plain-login-4",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>用户中心</title></head><body><h2>统一用户登录</h2><form><label>用户名</label><input><label>密码</label><input><a>忘记密码？</a><a>立即注册</a></form></body></html>',
    ),
    (
        "plain-login-5",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Members area</title></head><body><h1>Members area</h1><p>Enter your email and password to reach the briefing.</p><a>Forgot password?</a></body></html>',
    ),
    (
        "plain-challenge-2",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>識別</title></head><body><p>本次訪問需要進行人機識別</p><button>開始</button></body></html>',
    ),
    (
        "plain-not-found-5",
        "not found",
        '<!doctype html><html><head><meta charset="utf-8"><title>Beispiel</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Inhalt nicht mehr da</h1><p>Der von Ihnen aufgerufene Artikel wurde aus unserem Archiv genommen.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "plain-error-6",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>Site offline</title></head><body><h1>Site offline</h1><p>This site is currently switched off. Please ask the owner.</p></body></html>',
    ),
    (
        "plain-error-7",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>出错</title></head><body><p>抱歉，服务器出了点小问题，工程师正在抢修中</p></body></html>',
    ),
    (
        "plain-error-8",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body><h1>该网站暂未开通</h1><p>请登录主机控制面板进行绑定</p></body></html>',
    ),
    (
        "plain-login-6",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Inside the chip talks</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Inside the chip talks</h1><p>Nov 19, 2026 · By Lee Ann</p><p>The talks began in spring.</p><p>You have read your last free article this month. Subscribe for $3 a week to go on.</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "plain-login-7",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Was der Entwurf bedeutet</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Was der Entwurf bedeutet</h1><p>19.11.2026</p><p>Der Entwurf hat es in sich.</p><p>Weiter mit Beispiel Plus: 4 Wochen gratis testen, danach 9,99 € im Monat.</p><p>Anmelden</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "plain-login-8",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Portal</title></head><body><h1>Konto erforderlich</h1><p>Bitte melden Sie sich mit Ihrer E-Mail-Adresse an, um das Dokument zu sehen.</p></body></html>',
    ),
    (
        "plain-shell-1",
        "shell",
        '<!doctype html><html><head><meta charset="utf-8"><title>政务服务</title></head><body><div class="app-loading">系统初始化中...</div><script src="/js/chunk.js"></script></body></html>',
    ),
    (
        "plain-challenge-3",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>beispiel.de</title></head><body><h1>Einen Augenblick</h1><p>Wir prüfen, ob Ihre Verbindung sicher ist. Bitte laden Sie die Seite nicht neu.</p></body></html>',
    ),
    (
        "plain-challenge-4",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>Access</title></head><body><h1>Sorry, we can\'t let you in</h1><p>Our systems rated this visit as risky. Incident 0.4f2c1b.</p></body></html>',
    ),
    (
        "plain-challenge-5",
        "challenge",
        '<!doctype html><html><head><meta charset="utf-8"><title>One moment</title></head><body><p>Please stand by while we check your connection…</p></body></html>',
    ),
    (
        "plain-error-9",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>Wartungsfenster</title></head><body><h1>Wartungsfenster</h1><p>Wegen eines Updates sind unsere Dienste bis etwa 6 Uhr nicht erreichbar.</p></body></html>',
    ),
    (
        "plain-login-9",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Exclusive: Draft leaked</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/about">About</a></nav><h1>Exclusive: Draft leaked</h1><p>November 18, 2026</p><p>The draft has 34 articles.</p><p>Unlock this story with a trial: $1 for the first month.</p><p>Log in if you have an account</p><footer>© 2026 Example Media. All rights reserved.</footer></body></html>',
    ),
    (
        "plain-login-10",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Entwurf durchgesickert</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Entwurf durchgesickert</h1><p>18.11.2026</p><p>Der Text hat 34 Artikel.</p><p>Diesen Artikel lesen Sie mit dem Digitalabo. Jetzt Abo wählen.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "plain-login-11",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>独家：草案流出</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>独家：草案流出</h1><p>2026-11-18</p><p>草案共34条。</p><p>开通年卡仅需198元/年，立享全部深度报道</p><p>登录 注册</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "plain-login-12",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Verband</title></head><body><h1>Mitgliederbereich</h1><p>Dieser Bereich ist nur nach Anmeldung zugänglich.</p></body></html>',
    ),
    (
        "plain-login-13",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Cookies</title></head><body><h1>Wir respektieren Ihre Entscheidung</h1><p>Mit Klick auf „Alle annehmen“ willigen Sie in das Setzen von Cookies ein.</p></body></html>',
    ),
    (
        "plainer-12",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body><p>{"timestamp":"2026-11-20T01:02:03","status":500,"error":"Internal Server Error","path":"/a"}</p></body></html>',
    ),
    (
        "plainer-16",
        "error",
        '<!doctype html><html><head><meta charset="utf-8"><title>beispiel.net</title></head><body><h1>beispiel.net</h1><p>Diese Domain wurde soeben registriert. Hier entsteht eine neue Internetpräsenz.</p></body></html>',
    ),
    (
        "plainer-19",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>Wer schrieb die Norm?</title></head><body><nav><a href="/">Start</a> <a href="/politik">Politik</a> <a href="/kontakt">Kontakt</a></nav><h1>Wer schrieb die Norm?</h1><p>20.11.2026</p><p>Drei Firmen führten die Feder.</p><p>Mit Ihrem Abo lesen Sie hier weiter. Noch kein Abo? Für 2,50 € pro Woche bestellen.</p><footer>© 2026 Beispiel Verlag | Impressum | Datenschutz</footer></body></html>',
    ),
    (
        "plainer-20",
        "login",
        '<!doctype html><html><head><meta charset="utf-8"><title>谁起草了标准</title></head><body><div class="nav"><a href="/">首页</a> <a href="/zw">政务</a> <a href="/hd">互动</a></div><h1>谁起草了标准</h1><p>2026-11-20</p><p>三家企业参与最多。</p><p>试读已结束，购买本文或成为会员继续阅读</p><div class="footer">主办单位：某某市人民政府办公室 备案序号：湘ICP备12345678号</div></body></html>',
    ),
    (
        "fresh-columns-closed",
        "not found",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<meta name="SiteName" content="青岚市人民政府" /><meta name="SiteDomain" content="www.qinglan.gov.cn" /><meta name="SiteIDCode" content="3702000041" />\n<title>提示信息</title><link href="/images/style.css" rel="stylesheet" type="text/css" /><script src="/js/jquery-1.11.3.min.js"></script><script src="/js/common.js"></script></head>\n<body><div class="header"><div class="top"><a href="/">设为首页</a> | <a href="/">加入收藏</a> | <a href="/wza/">无障碍浏览</a> | <a href="/en/">English</a> | <a href="/ft/">繁體</a></div>\n<div class="logo"><a href="/"><img src="/images/logo.png" alt="青岚市人民政府" /></a></div>\n<div class="search"><form action="/search" method="get"><input name="q" type="text" value="请输入关键字" /><input type="submit" value="搜索" /></form></div>\n<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li><li><a href="/zjql/">走进青岚</a></li></ul></div>\n<div class="position">当前位置：<a href="/c0/">首页</a> &gt; <a href="/c1/">政务公开</a> &gt; <a href="/c2/">通知公告</a> &gt; </div>\n<div class="content"><div class="msgbox"><h3>提示信息</h3><p>栏目不存在或者已经停用。</p><a href="javascript:history.go(-1)">返回上一页</a></div></div>\n<div class="footer"><p><a href="/about/">关于我们</a> | <a href="/map/">网站地图</a> | <a href="/law/">法律声明</a> | <a href="/lx/">联系我们</a></p>\n<p>主办：青岚市人民政府办公室\u3000承办：市大数据发展管理局</p><p>网站标识码：3702000041\u3000<a href="https://beian.miit.gov.cn/">鲁ICP备05012345号-1</a>\u3000鲁公网安备 37020202000123号</p><p>建议使用1024×768以上分辨率浏览</p></div>\n<script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></body></html>',
    ),
    (
        "fresh-foot-longer-than-the-page",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>新聞 | 數位發展署</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">數位發展署</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><article><h2>系統訊息</h2><p>此則新聞已下架。</p><a href="/tw/news">回列表</a></article></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>數位發展署 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-says-nothing-known",
        "not found",
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>蓝鲸新闻网</title><link rel="stylesheet" href="//static.ljnews.example/css/main.3f2.css"><script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></head>\n<body><header class="site-header"><a class="logo" href="/">蓝鲸新闻网</a><nav><a href="/kuaixun">快讯</a><a href="/tech">科技</a><a href="/finance">财经</a><a href="/auto">汽车</a><a href="/ai">人工智能</a><a href="/video">视频</a></nav><div class="user"><a href="/login">登录</a><a href="/reg">注册</a></div></header>\n<main class="wrap"><div class="nf"><i class="icon-404"></i><p>哎呀，你要看的文章飞走了～</p><a href="/">去首页看看</a></div><div class="side"><h3>热门推荐</h3><ul><li><a href="/a/101.html">大模型价格战再起，谁在裸泳</a></li><li><a href="/a/102.html">算力租赁：一门被高估的生意</a></li><li><a href="/a/103.html">智能驾驶新国标征求意见</a></li><li><a href="/a/104.html">多家券商上调芯片板块评级</a></li></ul></div></main>\n<footer><div><a href="/about">关于我们</a><a href="/ad">广告服务</a><a href="/copyright">版权声明</a><a href="/job">加入我们</a></div><p>Copyright © 2012-2026 蓝鲸新闻网 版权所有 京ICP备12034567号 互联网新闻信息服务许可证10120230012 违法和不良信息举报电话：010-12345678</p></footer></body></html>',
    ),
    (
        "fresh-title-says-it-de",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Beitrag nicht verfügbar | Nordfunk</title></head>\n<body><a class="skip" href="#inhalt">Zum Inhalt springen</a><header><a href="/" class="logo">Nordfunk</a><nav><ul><li><a href="/themen">Themen</a></li><li><a href="/presse">Presse</a></li><li><a href="/service">Service</a></li><li><a href="/amt">Das Amt</a></li><li><a href="/karriere">Karriere</a></li></ul></nav></header>\n<main id="inhalt"><h1>Dieser Beitrag ist nicht mehr abrufbar</h1><p>Aus rechtlichen Gründen dürfen wir Beiträge nur für eine begrenzte Zeit in unserer Mediathek anbieten.</p></main>\n<footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li><li><a href="/leichte-sprache">Leichte Sprache</a></li></ul><p>© 2026 Nordfunk</p></footer></body></html>',
    ),
    (
        "fresh-headline-says-it",
        "not found",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>This content is not available</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body class="page"><header role="banner"><a class="brand" href="/">Office for Data</a><nav aria-label="Main"><ul><li><a href="/news">News</a></li><li><a href="/business">Business</a></li><li><a href="/technology">Technology</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/podcasts">Podcasts</a></li></ul></nav><form role="search" action="/search"><label>Search<input type="search" name="q"></label><button>Search</button></form></header>\n<main id="content"><h1>This content is not available</h1><p>It may have expired, or you may not have the right address. If you pasted the web address, check you copied the entire address.</p><p>Contact the help desk if you need to speak to someone.</p></main>\n<footer><nav><a href="/about">About us</a><a href="/contact">Contact</a><a href="/privacy">Privacy policy</a><a href="/terms">Terms of use</a><a href="/accessibility">Accessibility</a></nav><p>© 2026 Office for Data. All rights reserved.</p></footer></body></html>',
    ),
    (
        "fresh-headline-says-it-hant",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>網頁未能顯示 | 創新科技署</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">創新科技署</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><h2>網頁未能顯示</h2><p>閣下所要求的網頁並不存在。如需協助，請電郵至webmaster@itc.example。</p></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>創新科技署 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-bottom-of-page-de",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Seite archiviert</title><meta name="generator" content="TYPO3 CMS"></head><body id="p12"><div class="page-top"><ul class="metanav"><li><a href="/gebaerdensprache">Gebärdensprache</a></li><li><a href="/leichte-sprache">Leichte Sprache</a></li><li><a href="/en">English</a></li></ul><a class="navbar-brand" href="/"><img src="/fileadmin/logo.svg" alt="Ministerium für Wirtschaft und Digitales"></a></div><div class="mainmenu"><ul><li><a href="/ministerium">Ministerium</a></li><li><a href="/themen">Themen</a></li><li><a href="/presse">Presse</a></li></ul></div><div class="container"><div class="row"><div class="col-12"><h1>Inhalt nicht mehr online</h1><p>Diese Pressemitteilung wurde aus dem Angebot genommen.</p></div></div></div><div class="page-bottom"><p><strong>Ministerium für Wirtschaft und Digitales</strong><br>Schloßstraße 1, 12345 Musterstadt</p><p>Telefon: 0123 456-0<br>E-Mail: poststelle@mwd.example</p><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li></ul></div></body></html>',
    ),
    (
        "fresh-no-data",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>查無資料 | 科技產業處</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">科技產業處</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><p>查無資料</p></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>科技產業處 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-form-only",
        "login",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>會員登入 | 產業情報網</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">產業情報網</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><div class="login"><h2>會員專區</h2><p>本文限付費會員閱讀，請先登入。</p><form action="/login" method="post"><label>帳號 <input name="acc" type="text"></label><label>密碼 <input name="pwd" type="password"></label><button>登入</button></form><a href="/join">加入會員</a> <a href="/forget">忘記密碼</a></div></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>產業情報網 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-form-of-many-fields",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Report: compute in Asia | Meridian Research</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body class="page"><header role="banner"><a class="brand" href="/">Meridian Research</a><nav aria-label="Main"><ul><li><a href="/news">News</a></li><li><a href="/business">Business</a></li><li><a href="/technology">Technology</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/podcasts">Podcasts</a></li></ul></nav><form role="search" action="/search"><label>Search<input type="search" name="q"></label><button>Search</button></form></header>\n<main id="content"><div class="gate"><h1>Register to download this report</h1><p>Fill in the form and we will send you a link.</p><form><input name="first" placeholder="First name"><input name="last" placeholder="Last name"><input name="email" type="email" placeholder="Work email"><input name="company" placeholder="Company"><select name="country"><option>Country</option><option>China</option><option>Germany</option></select><button>Submit</button></form></div></main>\n<footer><nav><a href="/about">About us</a><a href="/contact">Contact</a><a href="/privacy">Privacy policy</a><a href="/terms">Terms of use</a><a href="/accessibility">Accessibility</a></nav><p>© 2026 Meridian Research. All rights reserved.</p></footer></body></html>',
    ),
    (
        "fresh-only-in-the-app",
        "login",
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>重磅！两部门印发数据标注产业意见</title><link rel="stylesheet" href="//static.ljnews.example/css/main.3f2.css"><script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></head>\n<body><header class="site-header"><a class="logo" href="/">蓝鲸新闻网</a><nav><a href="/kuaixun">快讯</a><a href="/tech">科技</a><a href="/finance">财经</a><a href="/auto">汽车</a><a href="/ai">人工智能</a><a href="/video">视频</a></nav><div class="user"><a href="/login">登录</a><a href="/reg">注册</a></div></header>\n<main class="wrap"><div class="detail"><h1>重磅！两部门印发数据标注产业意见</h1><p class="info">来源：蓝鲸财经\u30002026-03-02</p><div class="openapp">打开APP，查看全文</div><div class="qr"><img src="/qr.png"><p>扫码下载蓝鲸APP</p></div></div><div class="side"><h3>热门推荐</h3><ul><li><a href="/a/101.html">大模型价格战再起，谁在裸泳</a></li><li><a href="/a/102.html">算力租赁：一门被高估的生意</a></li><li><a href="/a/103.html">智能驾驶新国标征求意见</a></li><li><a href="/a/104.html">多家券商上调芯片板块评级</a></li></ul></div></main>\n<footer><div><a href="/about">关于我们</a><a href="/ad">广告服务</a><a href="/copyright">版权声明</a><a href="/job">加入我们</a></div><p>Copyright © 2012-2026 蓝鲸新闻网 版权所有 京ICP备12034567号 互联网新闻信息服务许可证10120230012 违法和不良信息举报电话：010-12345678</p></footer></body></html>',
    ),
    (
        "fresh-wall-under-a-lead",
        "login",
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>算力补贴退坡背后_蓝鲸周刊</title><link rel="stylesheet" href="//static.ljnews.example/css/main.3f2.css"><script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></head>\n<body><header class="site-header"><a class="logo" href="/">蓝鲸周刊</a><nav><a href="/kuaixun">快讯</a><a href="/tech">科技</a><a href="/finance">财经</a><a href="/auto">汽车</a><a href="/ai">人工智能</a><a href="/video">视频</a></nav><div class="user"><a href="/login">登录</a><a href="/reg">注册</a></div></header>\n<main class="wrap"><div class="art"><h1>算力补贴退坡背后</h1><div class="info">2026年03月02日 08:30 记者 陈某</div><p>地方补贴从“撒胡椒面”转向择优，一批租赁商面临出清</p><div class="pay"><p>[《蓝鲸周刊》印刷版，按此优惠订阅]</p><p>推荐进入蓝鲸数据库，可随时查阅公司股价走势、结构人员变化等财务数据信息。</p><p>此文限时免费期已过，请订阅后阅读</p></div></div><div class="side"><h3>热门推荐</h3><ul><li><a href="/a/101.html">大模型价格战再起，谁在裸泳</a></li><li><a href="/a/102.html">算力租赁：一门被高估的生意</a></li><li><a href="/a/103.html">智能驾驶新国标征求意见</a></li><li><a href="/a/104.html">多家券商上调芯片板块评级</a></li></ul></div></main>\n<footer><div><a href="/about">关于我们</a><a href="/ad">广告服务</a><a href="/copyright">版权声明</a><a href="/job">加入我们</a></div><p>Copyright © 2012-2026 蓝鲸周刊 版权所有 京ICP备12034567号 互联网新闻信息服务许可证10120230012 违法和不良信息举报电话：010-12345678</p></footer></body></html>',
    ),
    (
        "fresh-wall-under-a-lead-de",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>China plant Register für KI-Agenten - Nordblatt+</title></head>\n<body><a class="skip" href="#inhalt">Zum Inhalt springen</a><header><a href="/" class="logo">Nordblatt</a><nav><ul><li><a href="/themen">Themen</a></li><li><a href="/presse">Presse</a></li><li><a href="/service">Service</a></li><li><a href="/amt">Das Amt</a></li><li><a href="/karriere">Karriere</a></li></ul></nav></header>\n<main id="inhalt"><article><h1>China plant Register für KI-Agenten</h1><p class="meta">Von Jana Voss · 02.03.2026, 06.10 Uhr</p><p class="lead">Peking will autonome Programme erfassen. Was das für europäische Firmen heißt.</p><section class="paywall"><p>Diesen Artikel können Sie nur mit Abonnement lesen.</p><p>Mit Nordblatt+ erhalten Sie Zugriff auf alle Artikel auf nordblatt.example und in der App.</p><a href="/abo">Jetzt Abo abschließen</a><a href="/login">Bereits registriert? Hier einloggen</a></section></article></main>\n<footer><ul><li><a href="/impressum">Impressum</a></li><li><a href="/datenschutz">Datenschutz</a></li><li><a href="/barrierefreiheit">Barrierefreiheit</a></li><li><a href="/leichte-sprache">Leichte Sprache</a></li></ul><p>© 2026 Nordblatt</p></footer></body></html>',
    ),
    (
        "fresh-wall-of-offers-de",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Robotik: Wer baut, wer kauft | Morgenkurier</title><meta property="og:site_name" content="Morgenkurier"></head><body><div class="header"><div class="header__brand"><a href="https://www.morgenkurier.example/">Morgenkurier</a></div><div class="header__nav"><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/digital">Digital</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></div></div><div class="main"><h1>Robotik: Wer baut, wer kauft</h1><p class="meta">2. März 2026, 5:00 Uhr</p><div class="gate"><p>Dieser Text ist Teil unseres Angebots MK+.</p><p>MK+ einen Monat gratis ausprobieren, dann 8,90 € monatlich.</p><p>Haben Sie schon Zugangsdaten?</p></div></div><div class="footer"><a href="/impressum">Impressum</a> <a href="/agb">AGB</a> <a href="/datenschutz">Datenschutz</a> <a href="/cookies">Privacy-Einstellungen</a><p>Copyright Morgenkurier Verlag</p></div></body></html>',
    ),
    (
        "fresh-labels-without-values",
        "shell",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />\n<meta name="SiteName" content="青岚市人民政府" /><meta name="SiteDomain" content="www.qinglan.gov.cn" /><meta name="SiteIDCode" content="3702000041" />\n<title></title><link href="/images/style.css" rel="stylesheet" type="text/css" /><script src="/js/jquery-1.11.3.min.js"></script><script src="/js/common.js"></script></head>\n<body><div class="header"><div class="top"><a href="/">设为首页</a> | <a href="/">加入收藏</a> | <a href="/wza/">无障碍浏览</a> | <a href="/en/">English</a> | <a href="/ft/">繁體</a></div>\n<div class="logo"><a href="/"><img src="/images/logo.png" alt="青岚市人民政府" /></a></div>\n<div class="search"><form action="/search" method="get"><input name="q" type="text" value="请输入关键字" /><input type="submit" value="搜索" /></form></div>\n<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li><li><a href="/zjql/">走进青岚</a></li></ul></div>\n<div class="position">当前位置：<a href="/c0/">首页</a> &gt; <a href="/c1/">政务公开</a> &gt; <a href="/c2/">通知公告</a> &gt; </div>\n<div class="content"><div class="detail"><h1></h1><div class="info">发布时间：\u3000来源：\u3000浏览次数：<span id="hits"></span> 字号：[<a href="javascript:">大</a> <a href="javascript:">中</a> <a href="javascript:">小</a>]</div><div class="TRS_Editor" id="zoom"></div><div class="tools"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div></div></div>\n<div class="footer"><p><a href="/about/">关于我们</a> | <a href="/map/">网站地图</a> | <a href="/law/">法律声明</a> | <a href="/lx/">联系我们</a></p>\n<p>主办：青岚市人民政府办公室\u3000承办：市大数据发展管理局</p><p>网站标识码：3702000041\u3000<a href="https://beian.miit.gov.cn/">鲁ICP备05012345号-1</a>\u3000鲁公网安备 37020202000123号</p><p>建议使用1024×768以上分辨率浏览</p></div>\n<script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></body></html>',
    ),
    (
        "fresh-frames",
        "shell",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>青岚市科学技术局</title></head><frameset rows="120,*,60" frameborder="no"><frame src="top.html" name="top"><frame src="main.asp?id=3" name="main"><frame src="bottom.html"><noframes><body>您的浏览器不支持框架，请升级浏览器</body></noframes></frameset></html>',
    ),
    (
        "fresh-loading-over-an-error",
        "shell",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tender Portal</title><base href="/"></head><body><div id="app">Loading...</div><div id="blazor-error-ui">An unhandled error has occurred. <a href="" class="reload">Reload</a> <a class="dismiss">🗙</a></div><script src="_framework/blazor.webassembly.js"></script></body></html>',
    ),
    (
        "fresh-loading-in-two-lines",
        "shell",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>统一门户</title></head><body><noscript>抱歉，您的浏览器不支持 JavaScript，请开启后访问</noscript><div id="root"><style>.page-loading-warp{}</style><div class="page-loading-warp"><div class="ant-spin"></div></div><div class="loading-title">正在加载资源</div><div class="loading-sub-title">初次加载资源可能需要较多时间 请耐心等待</div></div><script src="/umi.js"></script></body></html>',
    ),
    (
        "fresh-years-of-the-republic",
        "list",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>新聞稿 - 數位發展署</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">數位發展署</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><h2>新聞稿</h2><ul class=\'news\'><li><time>115-02-20</time><a href="/tw/news/0">數位署公布人工智慧評測中心成果</a></li><li><time>115-02-19</time><a href="/tw/news/1">數位署輔導中小企業導入雲端方案</a></li><li><time>115-02-18</time><a href="/tw/news/2">公共程式平臺上線滿週年</a></li><li><time>115-02-17</time><a href="/tw/news/3">資安週活動開始報名</a></li><li><time>115-02-16</time><a href="/tw/news/4">開放資料應用競賽徵件</a></li><li><time>115-02-15</time><a href="/tw/news/5">數位署與地方政府共推智慧城鄉</a></li></ul><div>第 1 頁，共 34 頁 <a href=\'?p=2\'>下一頁</a></div></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>數位發展署 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-cells-of-four-letters",
        "list",
        '<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>法規查詢 | 科技產業處</title><script async src="https://www.googletagmanager.com/gtag/js?id=G-7Q2X"></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag(\'js\',new Date());gtag(\'config\',\'G-7Q2X\');</script></head>\n<body><a href="#main" class="sr-only">跳到主要內容區塊</a><header><h1 class="logo"><a href="/">科技產業處</a></h1><nav><ul><li><a href="/tw/about">關於本署</a></li><li><a href="/tw/news">新聞與公告</a></li><li><a href="/tw/policy">施政重點</a></li><li><a href="/tw/law">法令規章</a></li><li><a href="/tw/service">便民服務</a></li></ul></nav><ul class="lang"><li><a href="/en">English</a></li><li><a href="/sitemap">網站導覽</a></li></ul></header>\n<div id="main"><h2>法規查詢結果</h2><table><tr><th>序號</th><th>法規名稱</th><th>修正日期</th></tr><tr><td>1</td><td><a href=\'/l0\'>人工智慧基本法施行細則</a></td><td>115.02.20</td></tr><tr><td>2</td><td><a href=\'/l1\'>資料創新利用辦法</a></td><td>115.02.19</td></tr><tr><td>3</td><td><a href=\'/l2\'>數位服務補助要點</a></td><td>115.02.18</td></tr><tr><td>4</td><td><a href=\'/l3\'>雲端服務採購作業須知</a></td><td>115.02.17</td></tr><tr><td>5</td><td><a href=\'/l4\'>資通安全管理法</a></td><td>115.02.16</td></tr><tr><td>6</td><td><a href=\'/l5\'>個人資料保護法</a></td><td>115.02.15</td></tr><tr><td>7</td><td><a href=\'/l6\'>電子簽章法</a></td><td>115.02.14</td></tr><tr><td>8</td><td><a href=\'/l7\'>產業創新條例</a></td><td>115.02.13</td></tr></table></div>\n<footer><ul><li><a href="/privacy">隱私權及資安政策</a></li><li><a href="/open">政府網站資料開放宣告</a></li></ul><p>地址：臺北市中正區延平南路143號 電話：(02)2380-8000</p><p>科技產業處 版權所有 © 2026 更新日期：115-03-02 瀏覽人次：1,203,551</p></footer></body></html>',
    ),
    (
        "fresh-teasers-with-authors",
        "list",
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>Policy – Chip & Policy Review</title><link rel=\"profile\" href=\"https://gmpg.org/xfn/11\"><meta name=\"generator\" content=\"WordPress 6.7\"></head><body class=\"wp-singular\"><div id=\"page\" class=\"site\"><a class=\"skip-link screen-reader-text\" href=\"#content\">Skip to content</a><header id=\"masthead\" class=\"site-header\"><div class=\"site-branding\"><p class=\"site-title\"><a href=\"https://www.chippolicy.example/\" rel=\"home\">Chip & Policy Review</a></p><p class=\"site-description\">Notes on compute, models and the law</p></div><nav id=\"site-navigation\" class=\"main-navigation\"><ul id=\"primary-menu\" class=\"menu\"><li><a href=\"/about/\">About</a></li><li><a href=\"/category/policy/\">Policy</a></li><li><a href=\"/category/chips/\">Chips</a></li></ul></nav></header><div id=\"content\" class=\"site-content\"><main id=\"primary\" class=\"site-main\"><header class='page-header'><h1 class='page-title'>Category: Policy</h1></header><article class='post'><header class='entry-header'><h2 class='entry-title'><a href='/0/'>Licences for weights</a></h2><div class='entry-meta'>Posted on <a href='/0/'>February 20, 2026</a> by <a href='/author/ed/'>ed</a></div></header><div class='entry-content'><p>Why open weights need no licence yet. <a href='/0/'>Continue reading</a></p></div></article><article class='post'><header class='entry-header'><h2 class='entry-title'><a href='/1/'>Subsidies and sand</a></h2><div class='entry-meta'>Posted on <a href='/1/'>February 19, 2026</a> by <a href='/author/ed/'>ed</a></div></header><div class='entry-content'><p>What the third fund buys, and what it cannot buy. <a href='/1/'>Continue reading</a></p></div></article><article class='post'><header class='entry-header'><h2 class='entry-title'><a href='/2/'>The filing queue</a></h2><div class='entry-meta'>Posted on <a href='/2/'>February 18, 2026</a> by <a href='/author/ed/'>ed</a></div></header><div class='entry-content'><p>How long a model waits before launch, by province. <a href='/2/'>Continue reading</a></p></div></article><article class='post'><header class='entry-header'><h2 class='entry-title'><a href='/3/'>Export rules, again</a></h2><div class='entry-meta'>Posted on <a href='/3/'>February 17, 2026</a> by <a href='/author/ed/'>ed</a></div></header><div class='entry-content'><p>The new thresholds in one table. <a href='/3/'>Continue reading</a></p></div></article><article class='post'><header class='entry-header'><h2 class='entry-title'><a href='/4/'>Courts and training data</a></h2><div class='entry-meta'>Posted on <a href='/4/'>February 16, 2026</a> by <a href='/author/ed/'>ed</a></div></header><div class='entry-content'><p>Three rulings in a month point in one direction. <a href='/4/'>Continue reading</a></p></div></article></main></div><footer id=\"colophon\" class=\"site-footer\"><div class=\"site-info\">Proudly powered by <a href=\"https://wordpress.org/\">WordPress</a> | Theme: Plain by Studio.</div></footer></div></body></html>",
    ),
    (
        "fresh-links-in-one-line",
        "list",
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>蓝鲸新闻网_让商业更有温度</title><link rel="stylesheet" href="//static.ljnews.example/css/main.3f2.css"><script>var _hmt = _hmt || [];(function() {var hm = document.createElement("script");hm.src = "https://hm.baidu.com/hm.js?2f3c1";var s = document.getElementsByTagName("script")[0];s.parentNode.insertBefore(hm, s);})();</script></head>\n<body><header class="site-header"><a class="logo" href="/">蓝鲸新闻网</a><nav><a href="/kuaixun">快讯</a><a href="/tech">科技</a><a href="/finance">财经</a><a href="/auto">汽车</a><a href="/ai">人工智能</a><a href="/video">视频</a></nav><div class="user"><a href="/login">登录</a><a href="/reg">注册</a></div></header>\n<main class="wrap"><section><h2>头条</h2><a class="item" href="/a/头条0.html"><b>算力券来了，中小企业怎么领</b><i>1小时前</i></a><a class="item" href="/a/头条1.html"><b>大模型备案再添一批</b><i>2小时前</i></a><a class="item" href="/a/头条2.html"><b>机器人租赁市场降温</b><i>3小时前</i></a></section><section><h2>科技</h2><a class="item" href="/a/科技0.html"><b>数据标注基地扩容</b><i>1小时前</i></a><a class="item" href="/a/科技1.html"><b>智能体标准征求意见</b><i>2小时前</i></a><a class="item" href="/a/科技2.html"><b>芯片企业扎堆递表</b><i>3小时前</i></a></section><section><h2>财经</h2><a class="item" href="/a/财经0.html"><b>央行开展逆回购操作</b><i>1小时前</i></a><a class="item" href="/a/财经1.html"><b>多家银行下调存款利率</b><i>2小时前</i></a><a class="item" href="/a/财经2.html"><b>黄金价格再创新高</b><i>3小时前</i></a></section></main>\n<footer><div><a href="/about">关于我们</a><a href="/ad">广告服务</a><a href="/copyright">版权声明</a><a href="/job">加入我们</a></div><p>Copyright © 2012-2026 蓝鲸新闻网 版权所有 京ICP备12034567号 互联网新闻信息服务许可证10120230012 违法和不良信息举报电话：010-12345678</p></footer></body></html>',
    ),
    (
        "fresh-times-before-links",
        "list",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>7x24快讯-中部财经网</title><script>var _czc=_czc||[];</script></head><body><div id="topbar"><div class="w1200"><span>欢迎来到中部财经网</span><a href="/login">登录</a><a href="/reg">注册</a><a href="/app">APP下载</a></div></div><div id="hd"><a href="https://www.zbcj.example/" class="logo"><img src="/l.png" alt="中部财经网"></a><ul><li><a href="/gs/">公司</a></li><li><a href="/hy/">行业</a></li><li><a href="/sj/">数据</a></li><li><a href="/yj/">研究</a></li></ul></div><div id="bd"><div class=\'fl\'><b>10:00</b><a href=\'/f0\'>两部门发文支持算力互联互通</a></div><div class=\'fl\'><b>11:01</b><a href=\'/f1\'>某芯片企业完成新一轮融资</a></div><div class=\'fl\'><b>12:02</b><a href=\'/f2\'>智能驾驶保险条款征求意见</a></div><div class=\'fl\'><b>13:03</b><a href=\'/f3\'>大模型厂商下调接口价格</a></div><div class=\'fl\'><b>14:04</b><a href=\'/f4\'>数据交易所月成交额破十亿</a></div><div class=\'fl\'><b>15:05</b><a href=\'/f5\'>机器人企业在港递表</a></div><div class=\'fl\'><b>16:06</b><a href=\'/f6\'>多家公司回应算力传闻</a></div><div class=\'fl\'><b>17:07</b><a href=\'/f7\'>某地设立百亿产业基金</a></div><div class=\'fl\'><b>18:08</b><a href=\'/f8\'>三大运营商公布智算投资</a></div></div><div id="ft"><p>中部财经网版权所有 未经许可不得转载</p><p>鄂ICP备08001234号 增值电信业务经营许可证 鄂B2-20100001</p><p>客服电话：400-000-1234 投诉邮箱：ts@zbcj.example</p></div><script src="/stat.js"></script></body></html>',
    ),
    (
        "fresh-guard-with-a-headline",
        "challenge",
        '<!doctype html><html lang="de"><head><title>Es wird überprüft, dass Sie kein Bot sind!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css"><script id="anubis_challenge" type="application/json">{"challenge":"af","rules":{"difficulty":4}}</script></head><body id="top"><main><h1 id="title" class="centered-div">Es wird überprüft, dass Sie kein Bot sind!</h1><div class="centered-div"><img id="image" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Wird geladen...</p><details><summary>Warum sehe ich das?</summary><p>Sie sehen dies, weil der Administrator dieser Website Anubis eingerichtet hat, um den Server vor der Plage der KI-Unternehmen zu schützen, die Websites aggressiv abgrasen.</p></details></div></main></body></html>',
    ),
    (
        "fresh-refusal-with-a-headline",
        "challenge",
        '<html><head><title>Unauthorized Activity Has Been Detected</title><style>body{margin:0}</style></head><body><div class="c"><h1>Unauthorized Activity Has Been Detected</h1><p>To protect the website, your request has been stopped. If you believe this is a mistake contact the site\'s support team and quote the case number below.</p><p>Case Number: 5f2c-11e9</p></div></body></html>',
    ),
    (
        "fresh-refusal-in-a-frame-de",
        "challenge",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Zugriff nicht möglich</title><meta property="og:site_name" content="Morgenkurier"></head><body><div class="header"><div class="header__brand"><a href="https://www.morgenkurier.example/">Morgenkurier</a></div><div class="header__nav"><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/digital">Digital</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></div></div><div class="main"><h1>Zugriff nicht möglich</h1><p>Unser System hat auf Ihrem Anschluss automatisierte Abrufe erkannt und die Verbindung deshalb unterbrochen.</p><p>Kennung: 33f9-a</p></div><div class="footer"><a href="/impressum">Impressum</a> <a href="/agb">AGB</a> <a href="/datenschutz">Datenschutz</a> <a href="/cookies">Privacy-Einstellungen</a><p>Copyright Morgenkurier Verlag</p></div></body></html>',
    ),
    (
        "whole-ruishu412",
        "challenge",
        '<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta id="9DhefwqGPrzGxEp9hPaoag" content="&#x7b;qYnZVHhTx0k0qqqq" r=\'m\'><script type="text/javascript" r=\'m\'>(function(){var _$sK=0,_$QN=[[7,3,5],[2,9]];function _$Ja(_$x){return _$x.length}var _$cp=_$Ja(_$QN);while(_$cp--){_$sK+=1}}())</script></head><body></body></html>',
    ),
    (
        "whole-edgeone-block",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Restricted Access</title></head><body><div class="c"><h1>Restricted Access</h1><h2>The request was intercepted according to the site\'s protection rules. 您的请求被站点防护规则拦截。</h2><dl><dt>EO-LOG-UUID</dt><dd>10842791637729384756</dd><dt>Client IP</dt><dd>198.51.100.23</dd></dl><p>Protected by Tencent EdgeOne</p></div></body></html>',
    ),
    (
        "whole-nf-gov-t",
        "not found",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>云岭省工业和信息化厅</title></head><body topmargin="0" leftmargin="0"><table width="1000" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td><img src="/images/top_banner.jpg" width="1000" height="180"></td></tr><tr><td bgcolor="#0b5ea8" height="32" align="center"><a href="/index.html">首 页</a> | <a href="/jgsz/">机构设置</a> | <a href="/gzdt/">工作动态</a> | <a href="/tzgg/">通知公告</a> | <a href="/zcfg/">政策法规</a> | <a href="/wsbs/">网上办事</a> | <a href="/zxzx/">在线咨询</a></td></tr><tr><td height="26">今天是：<script>document.write(new Date().toLocaleDateString())</script></td></tr></table><table width="1000" align="center"><tr><td width="220" valign="top"><table width="100%"><tr><td>通知公告</td></tr><tr><td><a href="/tzgg/wj/">文件下载</a></td></tr><tr><td><a href="/tzgg/gs/">公示公告</a></td></tr><tr><td><a href="/tzgg/zb/">招标采购</a></td></tr></table></td><td width="780" valign="top"><p align="center"><b>该信息已被管理员删除或者正在审核！</b></p><p align="center"><a href="javascript:history.go(-1)">[返回上一页]</a></p></td></tr></table><table width="1000" align="center" bgcolor="#eeeeee"><tr><td align="center">云岭省工业和信息化厅 版权所有 滇ICP备05000000号<br>地址：昆明市某某路38号 邮编：650000 技术支持：某某信息中心<br>建议使用1024*768分辨率浏览</td></tr></table></body></html>',
    ),
    (
        "whole-err-flask",
        "error",
        '<!doctype html><html lang=en><head><title>sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) // Werkzeug Debugger</title></head><body><div class="debugger"><h1>OperationalError</h1><div class="detail"><p class="errormsg">sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) could not translate host name "db" to address</p></div><h2 class="traceback">Traceback <em>(most recent call last)</em></h2><div class="frame"><h4>File <cite>"/app/views.py"</cite>, line <em>42</em>, in <code>article</code></h4></div></div></body></html>',
    ),
    (
        "whole-err-ubuntu-apache",
        "error",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><title>Apache2 Ubuntu Default Page: It works</title></head><body><div class="main_page"><div class="page_header"><span class="floating_element">Apache2 Default Page</span></div><div class="content_section_text"><p>This is the default welcome page used to test the correct operation of the Apache2 server after installation on Ubuntu systems. It is based on the equivalent page on Debian.</p><p>If you are a normal user of this web site and don\'t know what this page is about, this probably means that the site is currently unavailable due to maintenance. If the problem persists, please contact the site\'s administrator.</p></div></div></body></html>',
    ),
    (
        "whole-err-parked",
        "error",
        '<!DOCTYPE html><html><head><title>techlaw-review.example</title><script src="https://www.google.com/adsense/domains/caf.js"></script></head><body><div class="hd"><h1>techlaw-review.example</h1><p>The owner of this name is offering it to buyers. Make an offer.</p></div><div id="ads"><a href="?q=1">Corporate Law</a><a href="?q=2">Compliance Software</a><a href="?q=3">Online Degrees</a></div><footer>2026 Copyright. <a href="/p">Privacy Policy</a></footer></body></html>',
    ),
    (
        "whole-lg-faz",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Peking zieht die Zügel an</title><script>window.dataLayer=window.dataLayer||[]</script></head><body><header class="ra-header"><div><a href="/" class="ra-logo"><img alt="Rheinischer Anzeiger" src="/logo.svg"></a><a href="/epaper">E-Paper</a><a href="/abo">Abo</a><a href="/login">Anmelden</a></div><nav class="ra-nav"><a href="/politik">Politik</a><a href="/wirtschaft">Wirtschaft</a><a href="/digital">Digital</a><a href="/kultur">Kultur</a><a href="/sport">Sport</a></nav></header><main class="ra-main"><article><p class="kicker">KI-Regulierung</p><h1>Peking zieht die Zügel an</h1><p class="lead">Neue Vorgaben für Sprachmodelle treffen auch deutsche Firmen. Was die Industrie jetzt fürchtet.</p><p>Von Anna Beispiel, Schanghai</p><time datetime="2026-11-19T06:10">19.11.2026, 06:10</time><div class="pw"><h3>Zugang zu allen RA+ Artikeln</h3><p>1 Monat für 1 Euro, danach 2,95 Euro pro Woche. Jederzeit kündbar.</p><a href="/abo">Jetzt RA+ lesen</a><p>Sie sind schon Abonnent? <a href="/login">Hier anmelden</a></p></div></article></main><footer class="ra-footer"><nav><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/agb">AGB</a><a href="/mediadaten">Mediadaten</a><a href="/kuendigen">Vertrag kündigen</a></nav><p>© 2026 Rheinischer Anzeiger Verlagsgesellschaft mbH</p></footer></body></html>',
    ),
    (
        "whole-lg-forum",
        "login",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="临江市人民政府门户网站"><title>法人用户登录-临江市人民政府</title></head><body class="page-bg"><div class="g-top"><div class="w1200 clearfix"><ul class="top-l fl"><li><a href="/">繁體</a></li><li><a href="/wza">无障碍</a></li><li><a href="/elder">长者模式</a></li></ul><div class="top-r fr"><a href="/user/login">登录</a><a href="/user/reg">注册</a><a href="/wx">政务微信</a></div></div></div><div class="g-logo"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="临江市人民政府门户网站"></a><form action="/search/s" class="search"><input name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div><div class="g-nav"><div class="w1200"><ul><li><a href="/">首页</a></li><li><a href="/zjlj/">走进临江</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li></ul></div></div><div class="w1200"><div class="box"><h3>申报系统</h3><p>当前页面需要法人用户身份，请通过省政务服务网账号进入。</p><a href="/sso">个人用户进入</a><a href="/sso2">法人用户进入</a></div></div><div class="g-foot"><div class="w1200"><div class="links"></div><p><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | <a href="/law">版权声明</a></p><p>主办：临江市人民政府办公室 承办：临江市数据局</p><p>苏ICP备09000001号-1 <a href="#">苏公网安备 32099902000011号</a> 网站标识码：3209990001</p><p>联系电话：0515-88880000（仅受理网站建设维护相关事宜）</p></div></div></body></html>',
    ),
    (
        "whole-sh-gov-ajax",
        "shell",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="临江市人民政府门户网站"><title>信息详情-临江市人民政府</title></head><body class="page-bg"><div class="g-top"><div class="w1200 clearfix"><ul class="top-l fl"><li><a href="/">繁體</a></li><li><a href="/wza">无障碍</a></li><li><a href="/elder">长者模式</a></li></ul><div class="top-r fr"><a href="/user/login">登录</a><a href="/user/reg">注册</a><a href="/wx">政务微信</a></div></div></div><div class="g-logo"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="临江市人民政府门户网站"></a><form action="/search/s" class="search"><input name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div><div class="g-nav"><div class="w1200"><ul><li><a href="/">首页</a></li><li><a href="/zjlj/">走进临江</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li></ul></div></div><div class="w1200"><div class="detail"><h1 id="title"></h1><div class="info">发布时间：<span id="pubtime"></span> 来源：<span id="src"></span> 浏览次数：<span id="hits">0</span></div><div id="content"></div></div></div><script>$.getJSON("/api/art/1",function(d){$("#title").html(d.t)})</script><div class="g-foot"><div class="w1200"><div class="links"></div><p><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | <a href="/law">版权声明</a></p><p>主办：临江市人民政府办公室 承办：临江市数据局</p><p>苏ICP备09000001号-1 <a href="#">苏公网安备 32099902000011号</a> 网站标识码：3209990001</p><p>联系电话：0515-88880000（仅受理网站建设维护相关事宜）</p></div></div></body></html>',
    ),
    (
        "whole-sh-meta",
        "shell",
        '<html><head><meta http-equiv="refresh" content="0.1;url=http://gxt.yunling.gov.cn/new/index.html"><title>云岭省工业和信息化厅</title></head><body>如果您的浏览器没有自动转到新站，请点<a href="http://gxt.yunling.gov.cn/new/index.html">这里</a></body></html>',
    ),
    (
        "whole-ls-gov",
        "list",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>通知公告-云岭省工业和信息化厅</title></head><body topmargin="0" leftmargin="0"><table width="1000" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td><img src="/images/top_banner.jpg" width="1000" height="180"></td></tr><tr><td bgcolor="#0b5ea8" height="32" align="center"><a href="/index.html">首 页</a> | <a href="/jgsz/">机构设置</a> | <a href="/gzdt/">工作动态</a> | <a href="/tzgg/">通知公告</a> | <a href="/zcfg/">政策法规</a> | <a href="/wsbs/">网上办事</a> | <a href="/zxzx/">在线咨询</a></td></tr><tr><td height="26">今天是：<script>document.write(new Date().toLocaleDateString())</script></td></tr></table><table width="1000" align="center"><tr><td width="220" valign="top"><table width="100%"><tr><td>通知公告</td></tr><tr><td><a href="/tzgg/wj/">文件下载</a></td></tr><tr><td><a href="/tzgg/gs/">公示公告</a></td></tr><tr><td><a href="/tzgg/zb/">招标采购</a></td></tr></table></td><td width="780" valign="top"><table width="100%"><tr><td class="pos">当前位置：首页 &gt; 通知公告</td></tr></table><ul><li><span>2026-10-30</span><a href="/a/0.html" target="_blank">关于征集人工智能典型应用案例的通知</a></li><li><span>2026-10-29</span><a href="/a/1.html" target="_blank">2026年度省级数据要素示范项目评审结果公示</a></li><li><span>2026-10-28</span><a href="/a/2.html" target="_blank">关于开展算力基础设施摸底调查的函</a></li><li><span>2026-10-27</span><a href="/a/3.html" target="_blank">省工信厅赴高新区调研集成电路企业</a></li><li><span>2026-10-26</span><a href="/a/4.html" target="_blank">关于公布第三批智能工厂名单的通知</a></li><li><span>2026-10-25</span><a href="/a/5.html" target="_blank">全省工业互联网现场会召开</a></li><li><span>2026-10-24</span><a href="/a/6.html" target="_blank">关于举办大模型安全培训班的通知</a></li><li><span>2026-10-23</span><a href="/a/7.html" target="_blank">人形机器人中试基地揭牌</a></li><li><span>2026-10-22</span><a href="/a/8.html" target="_blank">关于征集人工智能典型应用案例的通知</a></li><li><span>2026-10-21</span><a href="/a/9.html" target="_blank">2026年度省级数据要素示范项目评审结果公示</a></li><li><span>2026-10-20</span><a href="/a/10.html" target="_blank">关于开展算力基础设施摸底调查的函</a></li><li><span>2026-10-19</span><a href="/a/11.html" target="_blank">省工信厅赴高新区调研集成电路企业</a></li><li><span>2026-10-18</span><a href="/a/12.html" target="_blank">关于公布第三批智能工厂名单的通知</a></li><li><span>2026-10-17</span><a href="/a/13.html" target="_blank">全省工业互联网现场会召开</a></li><li><span>2026-10-16</span><a href="/a/14.html" target="_blank">关于举办大模型安全培训班的通知</a></li></ul><p>共 312 条 第 1/21 页 <a href="#">下一页</a> <a href="#">尾页</a></p></td></tr></table><table width="1000" align="center" bgcolor="#eeeeee"><tr><td align="center">云岭省工业和信息化厅 版权所有 滇ICP备05000000号<br>地址：昆明市某某路38号 邮编：650000 技术支持：某某信息中心<br>建议使用1024*768分辨率浏览</td></tr></table></body></html>',
    ),
    (
        "whole-ls-author",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Mei Chan | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post"/></head><body><div id="__next"><div class="css-1q2w"><a href="/" class="css-9x"><svg></svg><span>The Harbour Post</span></a><div class="css-7aa"><a href="/news/hong-kong">Hong Kong</a><a href="/news/china">China</a><a href="/tech">Tech</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></div><div class="css-3kk"><a href="/subscribe">Subscribe</a><button>Sign in</button></div></div><div class="css-main0"><div><img src="/authors/mc.jpg" alt="Mei Chan"><h1>Mei Chan</h1><p>Mei Chan covers technology policy from Shenzhen. She joined the Post in 2019.</p><h2>Latest from Mei Chan</h2><div class="css-it"><a href="/tech/0"><h3>Shenzhen hands out vouchers for computing power</h3></a><span>20 Nov 2026</span></div><div class="css-it"><a href="/tech/1"><h3>Robot makers queue for a new safety mark</h3></a><span>19 Nov 2026</span></div><div class="css-it"><a href="/tech/2"><h3>Model filing numbers hit a record in October</h3></a><span>18 Nov 2026</span></div><div class="css-it"><a href="/tech/3"><h3>Courts weigh who owns machine-made pictures</h3></a><span>17 Nov 2026</span></div><div class="css-it"><a href="/tech/4"><h3>Data exchange opens second trading floor</h3></a><span>16 Nov 2026</span></div><div class="css-it"><a href="/tech/5"><h3>Chip design houses ask for tax relief</h3></a><span>15 Nov 2026</span></div><div class="css-it"><a href="/tech/6"><h3>Schools begin lessons on algorithms</h3></a><span>14 Nov 2026</span></div><div class="css-it"><a href="/tech/7"><h3>Delivery drones get a corridor over the bay</h3></a><span>13 Nov 2026</span></div></div></div><div class="css-ff1"><a href="/about">About us</a><a href="/faqs">FAQs</a><a href="/terms">Terms and conditions</a><span>Copyright © 2026 The Harbour Post Publishers Ltd. All rights reserved.</span></div></div></body></html>',
    ),
    (
        "whole-ls-press-de",
        "list",
        '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Pressemitteilungen - Bundesamt für Digitale Dienste</title></head><body class="gsb startseite"><p class="navSkip"><em>Springe direkt zu:</em></p><ul class="navSkip"><li><a href="#content">Inhalt</a></li><li><a href="#navPrimary">Hauptmenü</a></li><li><a href="#search">Suche</a></li></ul><div class="l-header"><a href="/DE/Home/home_node.html"><img src="/SiteGlobals/logo.svg" alt="Bundesamt für Digitale Dienste"></a><ul class="servicemenu"><li><a href="/DE/LeichteSprache">Leichte Sprache</a></li><li><a href="/DE/DGS">Gebärdensprache</a></li><li><a href="/DE/Kontakt">Kontakt</a></li><li><a href="/EN">English</a></li></ul><div id="navPrimary"><ul><li><a href="/DE/Themen">Themen</a></li><li><a href="/DE/Presse">Presse</a></li><li><a href="/DE/Service">Service</a></li><li><a href="/DE/Amt">Das Amt</a></li></ul></div></div><div id="content" class="l-content"><h1>Pressemitteilungen</h1><p>Hier finden Sie alle Pressemitteilungen des Bundesamts in zeitlicher Reihenfolge.</p><div class="c-teaser"><p class="date">28.10.2026</p><h2><a href="/DE/Presse/0.html">Neue Prüfstelle für KI-Systeme nimmt Arbeit auf</a></h2><p>Die Stelle in Bonn prüft Anwendungen in Behörden.</p></div><div class="c-teaser"><p class="date">27.10.2026</p><h2><a href="/DE/Presse/1.html">Bericht zu Rechenzentren vorgelegt</a></h2><p>Der Stromverbrauch stieg um neun Prozent.</p></div><div class="c-teaser"><p class="date">26.10.2026</p><h2><a href="/DE/Presse/2.html">Bundesamt warnt vor gefälschten Bescheiden</a></h2><p>Betrüger geben sich als Aufsicht aus.</p></div><div class="c-teaser"><p class="date">25.10.2026</p><h2><a href="/DE/Presse/3.html">Register der Hochrisiko-Systeme freigeschaltet</a></h2><p>Anbieter können Einträge selbst pflegen.</p></div><div class="c-teaser"><p class="date">24.10.2026</p><h2><a href="/DE/Presse/4.html">Zusammenarbeit mit Frankreich vereinbart</a></h2><p>Beide Behörden tauschen Personal aus.</p></div><div class="c-teaser"><p class="date">23.10.2026</p><h2><a href="/DE/Presse/5.html">Bußgeld gegen Plattform verhängt</a></h2><p>Meldewege fehlten über Monate.</p></div></div><div class="l-footer"><ul><li><a href="/DE/Impressum">Impressum</a></li><li><a href="/DE/Datenschutz">Datenschutz</a></li><li><a href="/DE/Barrierefreiheit">Erklärung zur Barrierefreiheit</a></li></ul><p>© Bundesamt für Digitale Dienste – 2026</p></div></body></html>',
    ),
    (
        "whole-c-vpn",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>Visit flagged</title><meta property="og:site_name" content="The Harbour Post"/></head><body><div id="__next"><div class="css-1q2w"><a href="/" class="css-9x"><svg></svg><span>The Harbour Post</span></a><div class="css-7aa"><a href="/news/hong-kong">Hong Kong</a><a href="/news/china">China</a><a href="/tech">Tech</a><a href="/economy">Economy</a><a href="/opinion">Opinion</a></div><div class="css-3kk"><a href="/subscribe">Subscribe</a><button>Sign in</button></div></div><div class="css-main0"><h1>Your visit has been flagged</h1><p>We could not tell whether this visit comes from a person. Turn off your VPN or proxy and reload the page.</p><p>Trace: 7c1e-0b2a-44</p></div><div class="css-ff1"><a href="/about">About us</a><a href="/faqs">FAQs</a><a href="/terms">Terms and conditions</a><span>Copyright © 2026 The Harbour Post Publishers Ltd. All rights reserved.</span></div></div></body></html>',
    ),
    (
        "whole-c-mag",
        "challenge",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Kurz innehalten</h1><p>Aus Ihrem Netzwerk kamen in den letzten Minuten auffällig viele Zugriffe. Lösen Sie bitte die Aufgabe, dann geht es weiter.</p><div class="g-recaptcha"></div></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-n-boot",
        "not found",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pacific Compute Institute</title></head><body><div class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">Pacific Compute Institute</a><div class="collapse navbar-collapse"><a class="nav-link" href="/research">Research</a><a class="nav-link" href="/people">People</a><a class="nav-link" href="/events">Events</a><a class="nav-link" href="/donate">Donate</a></div></div></div><div class="container my-5"><div class="row"><div class="col-lg-8"><h1>Hmm.</h1><p class="lead">That page has left the building. Perhaps one of the links above helps.</p></div><div class="col-lg-4"><div class="card"><div class="card-body"><h5>Stay informed</h5><p>Get our monthly letter on compute policy.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div></div></div></div></div><div class="bg-dark text-white py-4"><div class="container"><div class="row"><div class="col">Pacific Compute Institute<br>1 Harbor Way, San Mateo CA</div><div class="col">Tel. +1 650 555 0100<br>info@pci.example</div></div><p>© 2026 Pacific Compute Institute. A 501(c)(3) nonprofit.</p></div></div></body></html>',
    ),
    (
        "whole-n-trade",
        "not found",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Page missing | Chip Weekly</title><meta name="description" content="News and analysis for the semiconductor industry"></head><body class=""><div id="site-top"><div class="brand"><a href="/">Chip Weekly</a></div><div class="links"><a href="/news">News</a> <a href="/fabs">Fabs</a> <a href="/policy">Policy</a> <a href="/jobs">Jobs</a> <a href="/my">My account</a></div></div><div id="page"><div id="primary"><h2>Nothing at this address</h2><p>Our archive only goes back to 2015. Older items were not carried over to the new site.</p></div><div id="secondary"><h3>Most read</h3><ol><li><a href="/1">Foundry prices rise again in spring</a></li><li><a href="/2">A lithography tool nobody may buy</a></li><li><a href="/3">Memory makers cut their forecasts</a></li></ol></div></div><div id="colophon"><span>Chip Weekly is published by Quarterdeck Media. Reproduction without permission is prohibited.</span></div></body></html>',
    ),
    (
        "whole-e-500-boot",
        "error",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Server trouble | Pacific Compute Institute</title></head><body><div class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">Pacific Compute Institute</a><div class="collapse navbar-collapse"><a class="nav-link" href="/research">Research</a><a class="nav-link" href="/people">People</a><a class="nav-link" href="/events">Events</a><a class="nav-link" href="/donate">Donate</a></div></div></div><div class="container my-5"><div class="row"><div class="col-lg-8"><h1>Something broke</h1><p>It’s us, not you. We have been notified and will fix this shortly.</p></div><div class="col-lg-4"><div class="card"><div class="card-body"><h5>Stay informed</h5><p>Get our monthly letter on compute policy.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div></div></div></div></div><div class="bg-dark text-white py-4"><div class="container"><div class="row"><div class="col">Pacific Compute Institute<br>1 Harbor Way, San Mateo CA</div><div class="col">Tel. +1 650 555 0100<br>info@pci.example</div></div><p>© 2026 Pacific Compute Institute. A 501(c)(3) nonprofit.</p></div></div></body></html>',
    ),
    (
        "whole-l-trade",
        "login",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Inside the fab that skipped EUV | Chip Weekly</title><meta name="description" content="News and analysis for the semiconductor industry"></head><body class=""><div id="site-top"><div class="brand"><a href="/">Chip Weekly</a></div><div class="links"><a href="/news">News</a> <a href="/fabs">Fabs</a> <a href="/policy">Policy</a> <a href="/jobs">Jobs</a> <a href="/my">My account</a></div></div><div id="page"><div id="primary"><h1>Inside the fab that skipped EUV</h1><p class="date">Nov. 14, 2026</p><p>Engineers in Wuxi found a way around the missing tools. Yields tell the rest.</p><div class="gate"><h3>This article is part of Chip Weekly Pro</h3><p>Pro members get the full text, data tables and our weekly call.</p><p>Try Pro for 14 days</p></div></div><div id="secondary"><h3>Most read</h3><ol><li><a href="/1">Foundry prices rise again in spring</a></li><li><a href="/2">A lithography tool nobody may buy</a></li><li><a href="/3">Memory makers cut their forecasts</a></li></ol></div></div><div id="colophon"><span>Chip Weekly is published by Quarterdeck Media. Reproduction without permission is prohibited.</span></div></body></html>',
    ),
    (
        "whole-l-mag",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der lange Arm der Aufsicht – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Der lange Arm der Aufsicht</h1><p>Von Karl Beispiel · 12. November 2026</p><p>Wie China seine Sprachmodelle prüft – und wer durchfällt.</p><div><p>Weiterlesen im Digitalabo</p><p>Sie haben bereits ein Heft-Abo? Dann schalten Sie den Zugang hier frei.</p></div></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-l-udn",
        "login",
        '<!DOCTYPE html><html lang="zh-Hant"><head><meta charset="utf-8"><title>獨家｜先進封裝的下一步 | 晨報新聞網</title><meta property="og:site_name" content="晨報新聞網"></head><body><header class="sticky"><a href="/">晨報新聞網</a><ul><li><a href="/breaking">即時</a></li><li><a href="/money">財經</a></li><li><a href="/global">國際</a></li><li><a href="/tech">科技</a></li></ul><a href="/member/login">會員登入</a></header><div class="wrap"><div class="col-main"><h1>獨家｜先進封裝的下一步</h1><div>2026-11-12 05:30 記者王小明</div><p>設備商透露，明年產能將再翻倍。</p><div class="lock"><p>這是會員限定文章，加入會員即可閱讀完整內容</p><p>單月 NT$99 起</p></div></div><aside><h3>熱門新聞</h3><a href="/s/1">台積電法說會登場 外資看法一次看</a><a href="/s/2">寒流來襲 下週一最冷</a></aside></div><footer><p>晨報股份有限公司 版權所有 © All rights reserved</p><a href="/about">關於我們</a><a href="/privacy">隱私權政策</a></footer></body></html>',
    ),
    (
        "whole-l-jp",
        "login",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>海州市统一认证</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><div class="login"><div class="tab"><a>个人用户</a><a>法人用户</a></div><form action="/uc/login"><input name="u" placeholder="请输入账号"><input name="p" type="password"><button>登 录</button></form><p>没有账号？<a href="/reg">立即注册</a></p></div></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-s-loading",
        "shell",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>科闻</title><script>!function(e){var t=document.documentElement;t.style.fontSize=t.clientWidth/7.5+"px"}()</script></head><body><div class="_3kLp0"><span class="_1aB">科闻</span><a class="_2pQ" href="kewen://open">打开APP</a></div><div class="_9xYz"><div class="_load"><i></i><i></i></div></div><div class="_4rTt"><a href="kewen://open">打开科闻APP，看更多热点</a></div></body></html>',
    ),
    (
        "whole-s-tpl",
        "shell",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>海州市科学技术局</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><div class="xl"><h2>${info.title}</h2><p>发布日期：${info.date} 来源：${info.source} 【字体：大 中 小】</p><div>${info.content}</div></div></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-li-trade",
        "list",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Policy | Chip Weekly</title><meta name="description" content="News and analysis for the semiconductor industry"></head><body class=""><div id="site-top"><div class="brand"><a href="/">Chip Weekly</a></div><div class="links"><a href="/news">News</a> <a href="/fabs">Fabs</a> <a href="/policy">Policy</a> <a href="/jobs">Jobs</a> <a href="/my">My account</a></div></div><div id="page"><div id="primary"><h1>Policy</h1><div class="item"><h2><a href="/policy/0">Wafer fab in Penang opens its doors</a></h2><p>Four hundred jobs, most of them in test.</p></div><div class="item"><h2><a href="/policy/1">Export licences: what changed in October</a></h2><p>Applicants now have to name the end user.</p></div><div class="item"><h2><a href="/policy/2">Toolmaker posts record order book</a></h2><p>Orders from China made up a third.</p></div><div class="item"><h2><a href="/policy/3">Two foundries share a mask shop</a></h2><p>The move saves both about a tenth.</p></div><div class="item"><h2><a href="/policy/4">Ministry drafts rules for chip subsidies</a></h2><p>Comments are due by Christmas.</p></div><div class="item"><h2><a href="/policy/5">Packaging plant gets green light</a></h2><p>Work starts in March.</p></div><div class="item"><h2><a href="/policy/6">Photoresist prices climb again</a></h2><p>Suppliers cite costs of resin.</p></div><div class="item"><h2><a href="/policy/7">Start-up tapes out its first accelerator</a></h2><p>It wants to sell to car makers.</p></div><p>Page 1 of 40</p></div><div id="secondary"><h3>Most read</h3><ol><li><a href="/1">Foundry prices rise again in spring</a></li><li><a href="/2">A lithography tool nobody may buy</a></li><li><a href="/3">Memory makers cut their forecasts</a></li></ol></div></div><div id="colophon"><span>Chip Weekly is published by Quarterdeck Media. Reproduction without permission is prohibited.</span></div></body></html>',
    ),
    (
        "whole-li-uni",
        "list",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>师资队伍</title></head><body class="infopage"><div class="wrapper header" id="header"><div class="inner"><div class="head-left" frag="面板01"><a href="/main.htm"><img src="/_upload/site/logo.png"></a></div><div class="head-right"><div frag="窗口02"><form><input placeholder="搜索"></form></div></div></div></div><div class="wrapper nav wp-navi" id="nav"><div class="inner"><ul class="wp_nav"><li><a href="/main.htm">首页</a></li><li><a href="/1/list.htm">学院概况</a></li><li><a href="/2/list.htm">师资队伍</a></li><li><a href="/3/list.htm">科学研究</a></li><li><a href="/4/list.htm">人才培养</a></li><li><a href="/5/list.htm">通知公告</a></li></ul></div></div><div class="wrapper" id="container"><div class="inner"><div class="infobox"><h2>师资队伍</h2><div class="t"><a href="/t/0.htm"><img src="/_upload/0.jpg"><span>陈教授</span></a></div><div class="t"><a href="/t/1.htm"><img src="/_upload/1.jpg"><span>李教授</span></a></div><div class="t"><a href="/t/2.htm"><img src="/_upload/2.jpg"><span>王副教授</span></a></div><div class="t"><a href="/t/3.htm"><img src="/_upload/3.jpg"><span>赵讲师</span></a></div><div class="t"><a href="/t/4.htm"><img src="/_upload/4.jpg"><span>孙研究员</span></a></div><div class="t"><a href="/t/5.htm"><img src="/_upload/5.jpg"><span>周研究员</span></a></div><div class="t"><a href="/t/6.htm"><img src="/_upload/6.jpg"><span>吴教授</span></a></div><div class="t"><a href="/t/7.htm"><img src="/_upload/7.jpg"><span>郑副教授</span></a></div><div class="t"><a href="/t/8.htm"><img src="/_upload/8.jpg"><span>冯讲师</span></a></div></div></div></div><div class="wrapper footer" id="footer"><div class="inner"><p>版权所有 © 江南理工大学人工智能研究院 地址：某某市学府路1号</p></div></div></body></html>',
    ),
    (
        "whole-li-mag",
        "list",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Dossier: Chinas KI-Gesetz – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Dossier: Chinas KI-Gesetz</h1><p>Seit zwei Jahren begleiten wir das Gesetz. Alle Texte zum Nachlesen.</p><div class="tz"><a href="/t/0"><h3>Der erste Entwurf</h3></a><p>Was drinsteht und was fehlt.</p></div><div class="tz"><a href="/t/1"><h3>Wer schreibt mit?</h3></a><p>Ein Blick in die Kommission.</p></div><div class="tz"><a href="/t/2"><h3>Haftung ohne Ende</h3></a><p>Die Industrie ist alarmiert.</p></div><div class="tz"><a href="/t/3"><h3>Brüssel und Peking im Vergleich</h3></a><p>Zwei Wege zur Aufsicht.</p></div><div class="tz"><a href="/t/4"><h3>Die Frist läuft ab</h3></a><p>Im Frühjahr soll abgestimmt werden.</p></div><div class="tz"><a href="/t/5"><h3>Gespräch mit einer Richterin</h3></a><p>Über Bilder, die niemand malte.</p></div></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-li-gal",
        "list",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>校园风光</title></head><body class="infopage"><div class="wrapper header" id="header"><div class="inner"><div class="head-left" frag="面板01"><a href="/main.htm"><img src="/_upload/site/logo.png"></a></div><div class="head-right"><div frag="窗口02"><form><input placeholder="搜索"></form></div></div></div></div><div class="wrapper nav wp-navi" id="nav"><div class="inner"><ul class="wp_nav"><li><a href="/main.htm">首页</a></li><li><a href="/1/list.htm">学院概况</a></li><li><a href="/2/list.htm">师资队伍</a></li><li><a href="/3/list.htm">科学研究</a></li><li><a href="/4/list.htm">人才培养</a></li><li><a href="/5/list.htm">通知公告</a></li></ul></div></div><div class="wrapper" id="container"><div class="inner"><div class="infobox"><h2>校园风光</h2><div class="pics"><div><a href="/p/0.htm"><img src="/_upload/article/images/0.jpg"></a></div><div><a href="/p/1.htm"><img src="/_upload/article/images/1.jpg"></a></div><div><a href="/p/2.htm"><img src="/_upload/article/images/2.jpg"></a></div><div><a href="/p/3.htm"><img src="/_upload/article/images/3.jpg"></a></div><div><a href="/p/4.htm"><img src="/_upload/article/images/4.jpg"></a></div><div><a href="/p/5.htm"><img src="/_upload/article/images/5.jpg"></a></div><div><a href="/p/6.htm"><img src="/_upload/article/images/6.jpg"></a></div><div><a href="/p/7.htm"><img src="/_upload/article/images/7.jpg"></a></div><div><a href="/p/8.htm"><img src="/_upload/article/images/8.jpg"></a></div><div><a href="/p/9.htm"><img src="/_upload/article/images/9.jpg"></a></div><div><a href="/p/10.htm"><img src="/_upload/article/images/10.jpg"></a></div><div><a href="/p/11.htm"><img src="/_upload/article/images/11.jpg"></a></div></div><p>共12张</p></div></div></div><div class="wrapper footer" id="footer"><div class="inner"><p>版权所有 © 江南理工大学人工智能研究院 地址：某某市学府路1号</p></div></div></body></html>',
    ),
    (
        "whole-sciencedirect",
        "challenge",
        '<html lang="en"><head><title>There was a problem providing the content you requested</title></head><body><div class="Wrapper"><h1>There was a problem providing the content you requested</h1><p>Please contact our support team for more information and provide the details below.</p><p>Reference number: 8f1d3a92bd7e5c11</p><p>IP Address: 203.0.113.9</p><p>Timestamp: 2026-11-20 03:11:09 UTC</p></div></body></html>',
    ),
    (
        "whole-er-joomla",
        "error",
        '<html lang="en"><head><meta charset="utf-8"><title>Institut für Chinaforschung</title></head><body><div id="frame"><img src="/logo.png" alt="Institut"><h1>Institut für Chinaforschung</h1><p>This site is down for maintenance. Please check back again soon.</p><form><input name="username"><input type="password" name="password"><button>Log in</button></form></div></body></html>',
    ),
    (
        "whole-er-godaddy",
        "error",
        "<!DOCTYPE html><html><head><title>chinapolicybrief.example is for sale</title></head><body><h1>chinapolicybrief.example</h1><h2>Get this domain</h2><p>Buy now for $2,895 or make an offer. Free transfer support.</p></body></html>",
    ),
    (
        "whole-lo-heise",
        "login",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Chinesische Chips im Labor – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Chinesische Chips im Labor</h1><p>09.11.2026 · Von Jo Test</p><p>Wir haben drei Beschleuniger gemessen. Einer überrascht.</p><div><h3>T&M+ mit diesem Artikel testen</h3><p>4 Wochen gratis, danach 12,95 € im Monat</p><p>Jede Woche über 150 neue Artikel</p></div></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "whole-lo-substack",
        "login",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>The week in Chinese AI policy</title></head><body class="wp-singular wp-theme-twentytwentyfive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/" rel="home">Transpacific Tech Brief</a></p><nav class="wp-block-navigation"><ul><li><a href="/policy/">Policy</a></li><li><a href="/chips/">Chips</a></li><li><a href="/podcast/">Podcast</a></li><li><a href="/subscribe/">Subscribe</a></li><li><a href="/login/">Sign in</a></li></ul></nav></div></header><main class="wp-block-group"><h1>The week in Chinese AI policy</h1><div>Nov 14, 2026 ∙ Paid</div><p>Three drafts, one ruling and a surprise from Hefei.</p><h3>This post is for paid subscribers</h3><p>Already a paid subscriber? Sign in</p></main><footer class="wp-block-template-part"><p>Transpacific Tech Brief</p><ul><li><a href="/about/">About</a></li><li><a href="/team/">Team</a></li><li><a href="/contact/">Contact</a></li></ul><p>Designed with <a href="https://wordpress.org">WordPress</a></p></footer></div></body></html>',
    ),
    (
        "whole-lo-caijing",
        "login",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>芯片补贴退潮</title></head><body><div class="Xd_top"><div class="Xd_wrap"><a href="//www.jhnews.example/">江海新闻网</a><a href="//finance.jhnews.example/">财经</a><a href="//tech.jhnews.example/">科技</a><a href="//society.jhnews.example/">社会</a><a href="//v.jhnews.example/">视频</a><a href="//epaper.jhnews.example/">数字报</a><span id="loginBar"><a href="javascript:;">登录</a></span></div></div><div class="Xd_main"><div class="Xd_left"><h1>芯片补贴退潮</h1><p>2026年11月09日 来源：江海财经</p><p>地方财政吃紧，三成项目延期。</p><div class="vip"><p>开通江海通，阅读全文</p><p>连续包月 ¥28</p><p>已开通？去登录</p></div></div><div class="Xd_right"><div class="rk_tit">24小时热榜</div><ul class="rk_ul"><li><a href="/n1">长江沿线又添一座跨江大桥 年底通车</a></li><li><a href="/n2">今冬供暖提前三天 多地公布方案</a></li><li><a href="/n3">高校录取分数线公布 这些专业最热</a></li><li><a href="/n4">地铁六号线延长线进入试运行</a></li></ul></div></div><div class="Xd_foot"><p>增值电信业务经营许可证：B2-20260000 互联网新闻信息服务许可证：32120260001</p><p>违法和不良信息举报电话：025-8400000 举报邮箱：jubao@jhnews.example</p><p>Copyright © 2006-2026 江海新闻网 版权所有</p></div></body></html>',
    ),
    (
        "whole-lo-academic",
        "login",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Auditing large models: a Chinese view</title></head><body><div class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">Pacific Compute Institute</a><div class="collapse navbar-collapse"><a class="nav-link" href="/research">Research</a><a class="nav-link" href="/people">People</a><a class="nav-link" href="/events">Events</a><a class="nav-link" href="/donate">Donate</a></div></div></div><div class="container my-5"><div class="row"><div class="col-lg-8"><h3>Auditing large models: a Chinese view</h3><p>Li Wen, Zhao Min. Journal of Computing Policy 12 (2026)</p><p><b>Abstract</b> Not available.</p><div class="card"><p>Access through your institution</p><p>Purchase PDF – US$39.95</p></div></div><div class="col-lg-4"><div class="card"><div class="card-body"><h5>Stay informed</h5><p>Get our monthly letter on compute policy.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div></div></div></div></div><div class="bg-dark text-white py-4"><div class="container"><div class="row"><div class="col">Pacific Compute Institute<br>1 Harbor Way, San Mateo CA</div><div class="col">Tel. +1 650 555 0100<br>info@pci.example</div></div><p>© 2026 Pacific Compute Institute. A 501(c)(3) nonprofit.</p></div></div></body></html>',
    ),
    (
        "whole-lo-cookie-de",
        "login",
        '<!DOCTYPE html><html lang="de"><head><title>Ihre Auswahl - Wochenpost</title></head><body><div class="sp"><p><b>Ihre Auswahl zum Datenschutz</b></p><p>Um Ihnen diese Inhalte kostenlos anzubieten, finanzieren wir uns über Anzeigen. Dafür brauchen wir Ihr Einverständnis.</p><button>Einverstanden</button><button>Einstellungen</button><p>Ohne Anzeigen lesen: Wochenpost Pur für 3,99 Euro/Monat</p></div></body></html>',
    ),
    (
        "whole-sh-iframe",
        "shell",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>信息公开</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><iframe id="if" src="/module/web/jpage/detail.html" width="100%" height="900" frameborder="0"></iframe><script>document.getElementById("if").src="/x?id="+getQueryString("id")</script></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-li-zt",
        "list",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="临江市人民政府门户网站"><title>数据要素市场化改革专题-临江市人民政府</title></head><body class="page-bg"><div class="g-top"><div class="w1200 clearfix"><ul class="top-l fl"><li><a href="/">繁體</a></li><li><a href="/wza">无障碍</a></li><li><a href="/elder">长者模式</a></li></ul><div class="top-r fr"><a href="/user/login">登录</a><a href="/user/reg">注册</a><a href="/wx">政务微信</a></div></div></div><div class="g-logo"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="临江市人民政府门户网站"></a><form action="/search/s" class="search"><input name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div><div class="g-nav"><div class="w1200"><ul><li><a href="/">首页</a></li><li><a href="/zjlj/">走进临江</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li></ul></div></div><div class="w1200"><div class="banner"><h1>数据要素市场化改革</h1><p>坚持先行先试，释放数据价值。</p></div><div class="k1"><h2>要闻</h2><div><a href="/y/0">我市率先开展公共数据授权运营</a><p>我市率先开展，取得积极进展。</p></div><div><a href="/y/1">数据交易所成交额突破百亿</a><p>数据交易所成，取得积极进展。</p></div><div><a href="/y/2">首席数据官培训班结业</a><p>首席数据官培，取得积极进展。</p></div><div><a href="/y/3">跨境数据流动试点落地保税区</a><p>跨境数据流动，取得积极进展。</p></div></div><div class="k2"><h2>政策</h2><div><a href="/z/0">公共数据管理办法</a></div><div><a href="/z/1">数据登记实施细则</a></div><div><a href="/z/2">数据资产入表指引</a></div><div><a href="/z/3">数据经纪人管理规定</a></div></div></div><div class="g-foot"><div class="w1200"><div class="links"></div><p><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | <a href="/law">版权声明</a></p><p>主办：临江市人民政府办公室 承办：临江市数据局</p><p>苏ICP备09000001号-1 <a href="#">苏公网安备 32099902000011号</a> 网站标识码：3209990001</p><p>联系电话：0515-88880000（仅受理网站建设维护相关事宜）</p></div></div></body></html>',
    ),
    (
        "whole-li-pod",
        "list",
        '<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Chip Talk – the podcast | Chip Weekly</title><meta name="description" content="News and analysis for the semiconductor industry"></head><body class=""><div id="site-top"><div class="brand"><a href="/">Chip Weekly</a></div><div class="links"><a href="/news">News</a> <a href="/fabs">Fabs</a> <a href="/policy">Policy</a> <a href="/jobs">Jobs</a> <a href="/my">My account</a></div></div><div id="page"><div id="primary"><h1>Chip Talk – the podcast</h1><p>Every Thursday, two reporters and a guest.</p><div class="ep"><h3><a href="/ep/0">Episode 60: The last mask aligner</a></h3><p>41 min</p></div><div class="ep"><h3><a href="/ep/1">Episode 59: Helium, again</a></h3><p>38 min</p></div><div class="ep"><h3><a href="/ep/2">Episode 58: A fab in the desert</a></h3><p>45 min</p></div><div class="ep"><h3><a href="/ep/3">Episode 57: What yield means</a></h3><p>36 min</p></div><div class="ep"><h3><a href="/ep/4">Episode 56: Export desk confidential</a></h3><p>50 min</p></div><div class="ep"><h3><a href="/ep/5">Episode 55: Packaging for beginners</a></h3><p>39 min</p></div></div><div id="secondary"><h3>Most read</h3><ol><li><a href="/1">Foundry prices rise again in spring</a></li><li><a href="/2">A lithography tool nobody may buy</a></li><li><a href="/3">Memory makers cut their forecasts</a></li></ol></div></div><div id="colophon"><span>Chip Weekly is published by Quarterdeck Media. Reproduction without permission is prohibited.</span></div></body></html>',
    ),
    (
        "whole-button-zh",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>访问受限提醒</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><div class="tip"><h3>访问受限提醒</h3><p>您的浏览行为与自动程序相似，请点击下方按钮确认。</p><button>我不是机器人</button></div></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "whole-tick-en",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Verification needed - Regulation Watch</title><script type="application/json">{"service":"preview","position":"before"}</script></head><body class="language-en"><div class="ecl-header"><a href="/index_en">Regulation Watch</a><div class="ecl-lang"><button>English</button></div><div class="ecl-menu"><a href="/topics_en">Topics</a><a href="/laws_en">Laws</a><a href="/press_en">Press corner</a></div></div><div class="ecl-page-header"><div class="ecl-breadcrumb"><a href="/">Home</a><a href="/press_en">Press corner</a></div></div><div class="ecl-container" id="main-content"><h1>Verification needed</h1><p>Tick the box so that we know a real person is asking for this press release.</p><div class="cf-turnstile"></div></div><div class="ecl-footer"><div>This site is managed by the Secretariat for Digital Rules</div><div><a href="/contact">Contact</a><a href="/cookies">Cookies</a><a href="/privacy">Privacy policy</a><a href="/legal">Legal notice</a></div></div></body></html>',
    ),
    (
        "whole-refusal-in-a-table",
        "challenge",
        '<html><head><title>系统提示</title><meta charset="utf-8"></head><body><div><img src="/waf/logo.png"><h2>拦截提示</h2><table><tr><td>拦截原因</td><td>疑似SQL注入</td></tr><tr><td>请求ID</td><td>6b1a-77c2-0e</td></tr><tr><td>您的IP</td><td>203.0.113.5</td></tr></table><p>如属误报，请将以上信息发送给网站管理员。</p></div></body></html>',
    ),
    (
        "whole-cookie-in-brackets",
        "challenge",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><script>(function(){var a="x",b=document;b["cookie"]="__tst_status="+(1234+5678)+"#;";b["cookie"]="EO_Bot_Ssid=1234567;";b["location"]["reload"]()})()</script></head><body></body></html>',
    ),
    (
        "whole-moved-zh",
        "not found",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>某省互联网信息办公室</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><div class="err"><p>您所请求的页面已迁移或更名</p><p>本页将在<b>3</b>秒后转到网站首页</p></div></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "whole-alert-zh",
        "not found",
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>海州市科学技术局</title><meta name="WebSiteCode" content="3307000022"></head><body><div id="barrierfree_container"><div class="zj_header"><div class="zj_con"><div class="zj_left">海州市人民政府</div><div class="zj_right"><a href="/zwfw">浙里办</a><a href="javascript:void(0)" onclick="login()">个人登录</a><a href="javascript:void(0)">法人登录</a></div></div></div><div class="bt"><img src="/picture/bt.png" /></div><div class="dh"><table width="1200"><tr><td><a href="/index.html">网站首页</a></td><td><a href="/col/c1/">机构概况</a></td><td><a href="/col/c2/">政务公开</a></td><td><a href="/col/c3/">科技动态</a></td><td><a href="/col/c4/">互动交流</a></td></tr></table></div><div id="c" class="con1200"><script>alert("该信息不存在！");history.back();</script></div><div class="yj"><div class="yj_nr"><table><tr><td><p>您是第 <span>10238841</span> 位访客</p><p>版权所有：海州市科学技术局 浙ICP备05000000号-1 浙公网安备33070000000号</p><p>地址：海州市某某街801号 邮编：321000 值班电话：0579-82000000 网站标识码：3307000022</p><p>建议您使用IE9.0以上版本或Chrome浏览器，分辨率1280*800及以上浏览本网站</p></td></tr></table></div></div></div></body></html>',
    ),
    (
        "whole-rails",
        "error",
        "<!DOCTYPE html><html><head><title>Action Controller: Exception caught</title></head><body><header><h1>ActiveRecord::RecordNotFound in PostsController#show</h1></header><h2>Couldn't find Post with 'id'=118</h2><p>Rails.root: /srv/app</p><pre>app/controllers/posts_controller.rb:12:in `show'</pre></body></html>",
    ),
    (
        "whole-website-expired",
        "error",
        '<html><head><title>Website Expired</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h2>Website Expired</h2><p>This account has expired. If you are the site owner, click below to log in.</p></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "whole-password-en",
        "login",
        '<html><head><title>Members’ notes — Asia Standards Forum</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>Members’ notes</h1><p>This area is for members. Enter the password you received by mail.</p><form><input type="password"><button>Submit</button></form></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "whole-rows-zh",
        "list",
        '<!DOCTYPE html><html><head><meta charset="UTF-8"><title>网信政务_某省互联网信息办公室</title><meta name="filetype" content="0"><meta name="publishedtype" content="1"></head><body><div class="topW"><div class="top-con"><div class="logo"><a href="/"><img src="/images/cac.png"></a></div><div class="search"><input type="text" id="kw"><a href="javascript:;" onclick="s()">搜索</a></div></div></div><div class="navW"><a href="/a">首页</a><a href="/b">时政要闻</a><a href="/c">网信政务</a><a href="/d">互动服务</a><a href="/e">热点专题</a></div><div class="mainW"><div class="list"><h3>网信政务</h3><div class="r"><span class="t"><a href="/g/0.htm">网信办启动清朗专项行动</a></span><span class="d">11-18</span></div><div class="r"><span class="t"><a href="/g/1.htm">第四批深度合成算法备案清单</a></span><span class="d">11-17</span></div><div class="r"><span class="t"><a href="/g/2.htm">数据出境安全评估答记者问</a></span><span class="d">11-16</span></div><div class="r"><span class="t"><a href="/g/3.htm">网络数据安全管理条例解读</a></span><span class="d">11-15</span></div><div class="r"><span class="t"><a href="/g/4.htm">个人信息保护合规审计要求</a></span><span class="d">11-14</span></div><div class="r"><span class="t"><a href="/g/5.htm">未成年人模式建设指南</a></span><span class="d">11-13</span></div><div class="r"><span class="t"><a href="/g/6.htm">生成式人工智能备案公告</a></span><span class="d">11-12</span></div><div class="r"><span class="t"><a href="/g/7.htm">网信执法典型案例通报</a></span><span class="d">11-11</span></div><div class="r"><span class="t"><a href="/g/8.htm">网络安全宣传周开幕</a></span><span class="d">11-10</span></div></div></div><div class="linkW"><span>友情链接：</span><a href="#">中国政府网</a><a href="#">新华网</a><a href="#">人民网</a></div><div class="footW"><p>某省委网络安全和信息化委员会办公室 主办</p><p>承办：某省互联网信息办公室技术中心</p><p>Produced By CMS 网站群内容管理系统 publishdate:2026/11/20 08:00:12</p></div></body></html>',
    ),
    (
        "whole-press-corner",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Press corner - Regulation Watch</title><script type="application/json">{"service":"preview","position":"before"}</script></head><body class="language-en"><div class="ecl-header"><a href="/index_en">Regulation Watch</a><div class="ecl-lang"><button>English</button></div><div class="ecl-menu"><a href="/topics_en">Topics</a><a href="/laws_en">Laws</a><a href="/press_en">Press corner</a></div></div><div class="ecl-page-header"><div class="ecl-breadcrumb"><a href="/">Home</a><a href="/press_en">Press corner</a></div></div><div class="ecl-container" id="main-content"><h1>Press corner</h1><p>Press releases, statements and speeches of the Secretariat.</p><div class="ecl-content-item"><span>Press release</span><span>20 November 2026</span><h3><a href="/p/0_en">Secretariat opens inquiry into a chatbot</a></h3><p>The inquiry concerns the protection of minors.</p></div><div class="ecl-content-item"><span>Press release</span><span>19 November 2026</span><h3><a href="/p/1_en">New guidelines on general-purpose models</a></h3><p>They explain what providers must document.</p></div><div class="ecl-content-item"><span>Press release</span><span>18 November 2026</span><h3><a href="/p/2_en">Scientific panel appointed</a></h3><p>Sixty experts will advise the Secretariat.</p></div><div class="ecl-content-item"><span>Press release</span><span>17 November 2026</span><h3><a href="/p/3_en">Code of practice: two more signatories</a></h3><p>Both are based in Asia.</p></div><div class="ecl-content-item"><span>Press release</span><span>16 November 2026</span><h3><a href="/p/4_en">Register of systems goes online</a></h3><p>Anyone can search it free of charge.</p></div><div class="ecl-content-item"><span>Press release</span><span>15 November 2026</span><h3><a href="/p/5_en">Joint statement with Japan</a></h3><p>Both sides will exchange test results.</p></div></div><div class="ecl-footer"><div>This site is managed by the Secretariat for Digital Rules</div><div><a href="/contact">Contact</a><a href="/cookies">Cookies</a><a href="/privacy">Privacy policy</a><a href="/legal">Legal notice</a></div></div></body></html>',
    ),
    (
        "whole-author-de",
        "list",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Lena Probe - Artikel und Beiträge | Münchner Tageblatt</title></head><body><div id="sitehead" data-testid="head"><span>Donnerstag, 19. November 2026</span><a href="/">Münchner Tageblatt</a><a href="/plus">MT Plus</a><a href="/login">Login</a></div><div data-testid="nav"><a href="/bayern">Bayern</a><a href="/wirtschaft">Wirtschaft</a><a href="/wissen">Wissen</a></div><div data-testid="main"><h1>Lena Probe</h1><p>Lena Probe ist Korrespondentin in Schanghai und schreibt über Technik und Menschen.</p><div class="a"><a href="/0"><span>Plus</span><h3>Die Prüfer von Peking</h3></a><p>Wer ein Modell anbieten will, muss an ihnen vorbei.</p></div><div class="a"><a href="/1"><span>Plus</span><h3>Ein Roboter für Oma</h3></a><p>In Suzhou pflegt die Maschine.</p></div><div class="a"><a href="/2"><span>Plus</span><h3>Chips aus der Provinz</h3></a><p>Wuhan will nach oben.</p></div><div class="a"><a href="/3"><span>Plus</span><h3>Das Dorf der Lieferdrohnen</h3></a><p>Ein Besuch bei Meituan.</p></div><div class="a"><a href="/4"><span>Plus</span><h3>Lernen mit der Maschine</h3></a><p>Schulen testen Tutoren.</p></div><div class="a"><a href="/5"><span>Plus</span><h3>Wem gehört das Bild?</h3></a><p>Ein Gericht hat entschieden.</p></div></div><div data-testid="foot"><p>Sie haben Fragen? Unser Leserservice hilft Ihnen montags bis freitags.</p><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/abo-kuendigen">Abo kündigen</a></div></body></html>',
    ),
    (
        "whole-hours-ago-hant",
        "list",
        '<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>兩岸 | 維港日報</title></head><body><div class="hdr"><a href="/"><img src="/l.png" alt="維港日報"></a><div class="mn"><a href="/hk">港聞</a><a href="/cn">兩岸</a><a href="/fin">財經</a><a href="/opinion">評論</a></div><div class="usr">登入 / 註冊</div></div><div class="bd"><div class="lt"><h1>兩岸</h1><div class="n"><a href="/cn/0">內地發布機器人安全標準</a><span>1小時前</span></div><div class="n"><a href="/cn/1">深圳擴大自動駕駛範圍</a><span>2小時前</span></div><div class="n"><a href="/cn/2">上海數據交易額創新高</a><span>3小時前</span></div><div class="n"><a href="/cn/3">浙江推算力券二期</a><span>4小時前</span></div><div class="n"><a href="/cn/4">北京設立倫理審查中心</a><span>5小時前</span></div><div class="n"><a href="/cn/5">廣東公布芯片項目名單</a><span>6小時前</span></div><div class="n"><a href="/cn/6">四川建西部智算樞紐</a><span>7小時前</span></div><div class="n"><a href="/cn/7">江蘇試行公共數據定價</a><span>8小時前</span></div></div><div class="rt"><div class="tt">最多人看</div><a href="/1">樓市回暖 二手成交創半年新高</a><a href="/2">港股午後回升 科技股領漲</a></div></div><div class="ftr">維港日報有限公司版權所有，不得轉載。<br>查詢電話：2500 0000\u3000電郵：info@whd.example</div></body></html>',
    ),
    (
        "whole-box-to-tick",
        "challenge",
        '<html><head><title>A quick check — Asia Standards Forum</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>A quick check</h1><p>This keeps the notes fast for everybody.</p><div class="h-captcha" data-sitekey="1"></div></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "whole-not-found-de",
        "not found",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Seite nicht auffindbar | Behörde für Datenwirtschaft</title></head><body class="neos"><div class="page-header"><a href="/">Behörde für Datenwirtschaft</a><nav><ul><li><a href="/aufgaben">Aufgaben</a></li><li><a href="/presse">Presse</a></li></ul></nav></div><div class="neos-contentcollection"><h1>Seite nicht auffindbar</h1><p>Der aufgerufene Link führt ins Nirgendwo. Bitte prüfen Sie die Adresse.</p></div><div class="page-footer"><a href="/impressum">Impressum</a> <a href="/datenschutzerklaerung">Datenschutzerklärung</a><p>Behörde für Datenwirtschaft, Hafenstraße 1, 20457 Hamburg</p></div></body></html>',
    ),
    (
        "whole-iis-500",
        "error",
        '<html><head><title>500 - Internal server error.</title></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>500 - Internal server error.</h2><h3>There is a problem with the resource you are looking for, and it cannot be displayed.</h3></fieldset></div></div></body></html>',
    ),
    (
        "whole-site-created",
        "error",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>恭喜，站点创建成功！</title></head><body><div class="container"><h1>恭喜, 站点创建成功！</h1><h3>这是默认index.html，本页面由系统自动生成</h3><ul><li>本页面在FTP根目录下的index.html</li><li>您可以修改、删除或覆盖本页面</li></ul></div></body></html>',
    ),
    (
        "whole-error-hant",
        "error",
        '<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>島嶼時報</title></head><body><div id="hd"><a href="/"><img alt="島嶼時報" src="/l.png"></a><ul><li><a href="/p">政治</a></li><li><a href="/t">科技</a></li><li><a href="/w">國際</a></li></ul></div><div id="ct"><div class="inner"><p>伺服器發生錯誤，請重新整理</p></div></div><div id="fd"><p>島嶼時報 著作權所有 © 2026</p><p><a href="/s">服務條款</a> <a href="/p">隱私權政策</a></p></div></body></html>',
    ),
    (
        "whole-session-expired",
        "login",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Policy Lens</title><script src="https://cdn.example/gtm.js"></script></head><body><div class="topnav"><div class="logo"><a href="/"><img src="/logo.svg" alt="Policy Lens"></a></div><ul class="main-links"><li><a href="/analysis">Analysis</a></li><li><a href="/data">Data</a></li><li><a href="/events">Events</a></li></ul><a class="btn" href="/login">Log in</a></div><div class="page"><div class="inner"><h1>Your session has expired</h1><p>Please log in again to continue.</p></div></div><div class="bottom"><div><strong>Policy Lens</strong> is an independent publication.</div><ul><li><a href="/about">About</a></li><li><a href="/privacy">Privacy</a></li></ul></div></body></html>',
    ),
    (
        "whole-refused-region-hant",
        "challenge",
        '<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>島嶼時報</title></head><body><div id="hd"><a href="/"><img alt="島嶼時報" src="/l.png"></a><ul><li><a href="/p">政治</a></li><li><a href="/t">科技</a></li><li><a href="/w">國際</a></li></ul></div><div id="ct"><div class="inner"><h1>存取被拒</h1><p>您所在的地區無法瀏覽本網站</p></div></div><div id="fd"><p>島嶼時報 著作權所有 © 2026</p><p><a href="/s">服務條款</a> <a href="/p">隱私權政策</a></p></div></body></html>',
    ),
    (
        "topic-topic-more-links",
        "list",
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Topics - Regulation Watch</title><script type="application/json">{"service":"preview","position":"before"}</script></head><body class="language-en"><div class="ecl-header"><a href="/index_en">Regulation Watch</a><div class="ecl-lang"><button>English</button></div><div class="ecl-menu"><a href="/topics_en">Topics</a><a href="/laws_en">Laws</a><a href="/press_en">Press corner</a></div></div><div class="ecl-page-header"><div class="ecl-breadcrumb"><a href="/">Home</a><a href="/press_en">Press corner</a></div></div><div class="ecl-container" id="main-content"><h1>Topics</h1><div class="card"><h3>Chips</h3><p>How export rules reshape the supply of processors.</p><a href="/t/0">Read more</a></div><div class="card"><h3>Models</h3><p>Filing, testing and release of large models.</p><a href="/t/1">Read more</a></div><div class="card"><h3>Robots</h3><p>Humanoids leave the lab.</p><a href="/t/2">Read more</a></div><div class="card"><h3>Data</h3><p>Who may sell it, and to whom.</p><a href="/t/3">Read more</a></div><div class="card"><h3>Power</h3><p>Where the electricity comes from.</p><a href="/t/4">Read more</a></div><div class="card"><h3>Standards</h3><p>The quiet committees that decide.</p><a href="/t/5">Read more</a></div></div><div class="ecl-footer"><div>This site is managed by the Secretariat for Digital Rules</div><div><a href="/contact">Contact</a><a href="/cookies">Cookies</a><a href="/privacy">Privacy policy</a><a href="/legal">Legal notice</a></div></div></body></html>',
    ),
    (
        "topic-topic-h2-link-p",
        "list",
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Research areas – Pacific Compute Institute</title></head><body><div class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">Pacific Compute Institute</a><div class="collapse navbar-collapse"><a class="nav-link" href="/research">Research</a><a class="nav-link" href="/people">People</a><a class="nav-link" href="/events">Events</a><a class="nav-link" href="/donate">Donate</a></div></div></div><div class="container my-5"><div class="row"><div class="col-lg-8"><h1>Research areas</h1><h2><a href="/r/0">Chips</a></h2><p>How export rules reshape the supply of processors.</p><h2><a href="/r/1">Models</a></h2><p>Filing, testing and release of large models.</p><h2><a href="/r/2">Robots</a></h2><p>Humanoids leave the lab.</p><h2><a href="/r/3">Data</a></h2><p>Who may sell it, and to whom.</p><h2><a href="/r/4">Power</a></h2><p>Where the electricity comes from.</p><h2><a href="/r/5">Standards</a></h2><p>The quiet committees that decide.</p></div><div class="col-lg-4"><div class="card"><div class="card-body"><h5>Stay informed</h5><p>Get our monthly letter on compute policy.</p><form><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div></div></div></div></div><div class="bg-dark text-white py-4"><div class="container"><div class="row"><div class="col">Pacific Compute Institute<br>1 Harbor Way, San Mateo CA</div><div class="col">Tel. +1 650 555 0100<br>info@pci.example</div></div><p>© 2026 Pacific Compute Institute. A 501(c)(3) nonprofit.</p></div></div></body></html>',
    ),
    (
        "topic-topic-zh-more",
        "list",
        '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="SiteName" content="临江市人民政府门户网站"><title>数字政府建设专题-临江市人民政府</title></head><body class="page-bg"><div class="g-top"><div class="w1200 clearfix"><ul class="top-l fl"><li><a href="/">繁體</a></li><li><a href="/wza">无障碍</a></li><li><a href="/elder">长者模式</a></li></ul><div class="top-r fr"><a href="/user/login">登录</a><a href="/user/reg">注册</a><a href="/wx">政务微信</a></div></div></div><div class="g-logo"><div class="w1200"><a href="/"><img src="/images/logo.png" alt="临江市人民政府门户网站"></a><form action="/search/s" class="search"><input name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div><div class="g-nav"><div class="w1200"><ul><li><a href="/">首页</a></li><li><a href="/zjlj/">走进临江</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/bsfw/">办事服务</a></li><li><a href="/hdjl/">互动交流</a></li><li><a href="/sjkf/">数据开放</a></li></ul></div></div><div class="w1200"><h2>数字政府建设专题</h2><div class="b"><h3>一网通办</h3><p>企业群众办事更加便捷。</p><a href="/z/0.html">查看详情</a></div><div class="b"><h3>一网统管</h3><p>城市运行一屏观全域。</p><a href="/z/1.html">查看详情</a></div><div class="b"><h3>数据共享</h3><p>打通部门之间的壁垒。</p><a href="/z/2.html">查看详情</a></div><div class="b"><h3>智慧医疗</h3><p>检查结果互认互通。</p><a href="/z/3.html">查看详情</a></div><div class="b"><h3>智慧交通</h3><p>绿波带覆盖主干道。</p><a href="/z/4.html">查看详情</a></div><div class="b"><h3>数字乡村</h3><p>农技服务送到田间。</p><a href="/z/5.html">查看详情</a></div></div><div class="g-foot"><div class="w1200"><div class="links"></div><p><a href="/about">关于我们</a> | <a href="/map">网站地图</a> | <a href="/law">版权声明</a></p><p>主办：临江市人民政府办公室 承办：临江市数据局</p><p>苏ICP备09000001号-1 <a href="#">苏公网安备 32099902000011号</a> 网站标识码：3209990001</p><p>联系电话：0515-88880000（仅受理网站建设维护相关事宜）</p></div></div></body></html>',
    ),
    (
        "topic-topic-explainer-links",
        "list",
        '<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>專題：人工智能與香港 | 維港日報</title></head><body><div class="hdr"><a href="/"><img src="/l.png" alt="維港日報"></a><div class="mn"><a href="/hk">港聞</a><a href="/cn">兩岸</a><a href="/fin">財經</a><a href="/opinion">評論</a></div><div class="usr">登入 / 註冊</div></div><div class="bd"><div class="lt"><h1>專題：人工智能與香港</h1><div class="tp"><a href="/sp/0"><h3>政策怎樣走</h3></a><p>政府公布五年路線圖。</p></div><div class="tp"><a href="/sp/1"><h3>企業點樣用</h3></a><p>銀行與物流最積極。</p></div><div class="tp"><a href="/sp/2"><h3>教育新課題</h3></a><p>中學試行新課程。</p></div><div class="tp"><a href="/sp/3"><h3>算力夠唔夠</h3></a><p>數碼港超算中心啟用。</p></div><div class="tp"><a href="/sp/4"><h3>法律空白</h3></a><p>版權條例有待修訂。</p></div></div><div class="rt"><div class="tt">最多人看</div><a href="/1">樓市回暖 二手成交創半年新高</a><a href="/2">港股午後回升 科技股領漲</a></div></div><div class="ftr">維港日報有限公司版權所有，不得轉載。<br>查詢電話：2500 0000\u3000電郵：info@whd.example</div></body></html>',
    ),
    (
        "topic-videos-grid",
        "list",
        '<html><head><title>Videos — Asia Standards Forum</title></head><body class="tweak-portfolio-grid"><div class="Header"><div class="Header-inner"><a class="Header-branding" href="/">Asia Standards Forum</a><div class="Header-nav"><a href="/work">Work</a><a href="/notes">Notes</a><a href="/join">Join</a></div></div></div><div class="Main"><div class="sqs-layout"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>Videos</h1><div class="vid"><a href="/v/0"><img src="/v0.jpg"></a><p>What is a conformity mark?</p><span>2:10</span></div><div class="vid"><a href="/v/1"><img src="/v1.jpg"></a><p>Inside the Bangkok workshop</p><span>3:11</span></div><div class="vid"><a href="/v/2"><img src="/v2.jpg"></a><p>Five terms in five minutes</p><span>4:12</span></div><div class="vid"><a href="/v/3"><img src="/v3.jpg"></a><p>A day at the standards meeting</p><span>5:13</span></div><div class="vid"><a href="/v/4"><img src="/v4.jpg"></a><p>How testing labs work</p><span>6:14</span></div><div class="vid"><a href="/v/5"><img src="/v5.jpg"></a><p>Questions from the audience</p><span>7:15</span></div></div></div></div></div><div class="Footer"><div class="Footer-inner">Asia Standards Forum · Singapore · hello@asf.example · Made with Squarespace</div></div></body></html>',
    ),
    (
        "topic-issue-toc",
        "list",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Heft 8/2026 – Technik & Macht</title><script>window._sp_={}</script></head><body><div class="page-wrap"><div class="masthead"><a href="/">Technik & Macht</a> <a href="/heft">Das Heft</a> <a href="/abo">Abonnieren</a> <a href="/konto">Mein Konto</a></div><section class="content-area"><h1>Heft 8/2026</h1><p>Schwerpunkt: Roboter</p><div class="b"><a href="/h8/0"><h3>Der Gang der Maschinen</h3></a><p>von Karl Beispiel</p></div><div class="b"><a href="/h8/1"><h3>Wer haftet, wenn der Roboter fällt?</h3></a><p>von Ina Muster</p></div><div class="b"><a href="/h8/2"><h3>Greifen lernen</h3></a><p>von Tom Probe</p></div><div class="b"><a href="/h8/3"><h3>Die Pflege der Zukunft</h3></a><p>von Eva Test</p></div><div class="b"><a href="/h8/4"><h3>Stahl und Silizium</h3></a><p>von Jo Test</p></div><div class="b"><a href="/h8/5"><h3>Rezension: Mensch im Takt</h3></a><p>von Lena Probe</p></div></section><div class="page-end"><a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a> · <a href="/kontakt">Kontakt</a><br>Technik & Macht erscheint zehnmal im Jahr.</div></div></body></html>',
    ),
    (
        "topic-author-zh",
        "list",
        '<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>科闻财经的主页</title><script>!function(e){var t=document.documentElement;t.style.fontSize=t.clientWidth/7.5+"px"}()</script></head><body><div class="_3kLp0"><span class="_1aB">科闻</span><a class="_2pQ" href="kewen://open">打开APP</a></div><div class="_9xYz"><h1>科闻财经</h1><p>财经领域创作者 关注TA</p><div class="c"><a href="/a/0">算力租赁价格半年跌四成</a><span>1天前 评论0</span></div><div class="c"><a href="/a/1">三家机器人公司同日递表</a><span>2天前 评论1</span></div><div class="c"><a href="/a/2">存储涨价还要持续多久</a><span>3天前 评论2</span></div><div class="c"><a href="/a/3">数据交易所合并潮来了</a><span>4天前 评论3</span></div><div class="c"><a href="/a/4">芯片设备国产化再提速</a><span>5天前 评论4</span></div><div class="c"><a href="/a/5">自动驾驶公司开始赚钱</a><span>6天前 评论5</span></div></div><div class="_4rTt"><a href="kewen://open">打开科闻APP，看更多热点</a></div></body></html>',
    ),
    (
        "topic-nf-gov-hk",
        "not found",
        '<!DOCTYPE html><html lang="zh-Hant-HK"><head><meta charset="UTF-8"><title>網頁未能顯示</title></head><body><a class="skip" href="#main">跳至主要內容</a><header id="header"><div class="container"><a class="logo" href="/tc/"><img src="/images/logo_tc.svg" alt="數碼政策辦公室"></a><ul class="tools"><li><a href="/en/">ENG</a></li><li><a href="/sc/">简</a></li><li><a href="/tc/sitemap/">網頁指南</a></li><li><a href="/tc/contact/">聯絡我們</a></li></ul><nav><ul><li><a href="/tc/about_us/">關於我們</a></li><li><a href="/tc/our_work/">我們的工作</a></li><li><a href="/tc/news/press_releases/">新聞公報</a></li><li><a href="/tc/resources/">資源</a></li></ul></nav></div></header><main id="main"><div class="container"><h1>網頁未能顯示</h1><p>網頁可能已經刪除、改名或暫時未能提供。請嘗試：檢查網址；返回主頁；使用搜尋。</p></div></main><footer id="footer"><div class="container"><a href="/tc/important_notices/">重要告示</a><a href="/tc/privacy_policy/">私隱政策</a><span>© 2026 數碼政策辦公室</span><span>覆檢日期：2026年11月20日</span></div></footer></body></html>',
    ),
    (
        "topic-err-gateway-zh",
        "error",
        "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center><p>The gateway did not receive a timely response from the upstream server or application. Sorry for the inconvenience.<br/>Please report this message and include the following information to us.<br/>Thank you very much!</p><table><tr><td>URL:</td><td>http://www.jc.example/art/1.html</td></tr><tr><td>Server:</td><td>izbp1</td></tr><tr><td>Date:</td><td>2026/11/20 10:00:01</td></tr></table><hr/>Powered by Tengine</body></html>",
    ),
    (
        "whole-odd-c3",
        "challenge",
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Are you human? – Global Compute Monitor</title><meta property="og:site_name" content="Global Compute Monitor"></head><body class="font-sans antialiased"><header class="sticky top-0"><div class="mx-auto flex"><a href="/" class="text-xl">Global Compute Monitor</a><div class="flex gap-4"><a href="/briefs">Briefs</a><a href="/maps">Maps</a><a href="/team">Team</a></div><a class="rounded" href="/account">Account</a></div></header><main class="mx-auto max-w-3xl py-12"><h1>Are you human?</h1><p>Our systems noticed odd traffic from your connection. Please confirm below to carry on.</p><button>I’m human</button></main><footer class="border-t py-8"><div class="flex"><span>© 2026 Global Compute Monitor Ltd</span><a href="/privacy">Privacy</a><a href="/terms">Terms of use</a></div></footer></body></html>',
    ),
    (
        "whole-odd-e1",
        "error",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>南湖区人民政府</title><meta name="SiteName" content="南湖区人民政府"><meta name="ColumnName" content="通知公告"></head><body><div class="container"><div class="head_t"><div class="fl"><a href="#">设为首页</a> | <a href="#">加入收藏</a></div><div class="fr">2026年11月20日 星期五 多云 8~15℃</div></div><div class="logo"><a href="/"><img src="/l.png" alt="南湖区人民政府"></a></div><div class="menu"><a href="/">首页</a><a href="/a">区情</a><a href="/b">公开</a><a href="/c">服务</a><a href="/d">互动</a></div><div class="mid"><div class="con"><p>本网站正在进行IPv6改造，暂停访问，敬请谅解。</p></div></div><div class="dbu"><p>主办：南湖区人民政府办公室 承办：区信息中心</p><p>浙ICP备12345678号 浙公网安备 33040202000001号 网站标识码3304020001</p><p>联系电话：0573-82830000 邮箱：nh@nh.example</p></div></div></body></html>',
    ),
    (
        "whole-odd-e2",
        "error",
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Server hiccup – Global Compute Monitor</title><meta property="og:site_name" content="Global Compute Monitor"></head><body class="font-sans antialiased"><header class="sticky top-0"><div class="mx-auto flex"><a href="/" class="text-xl">Global Compute Monitor</a><div class="flex gap-4"><a href="/briefs">Briefs</a><a href="/maps">Maps</a><a href="/team">Team</a></div><a class="rounded" href="/account">Account</a></div></header><main class="mx-auto max-w-3xl py-12"><h1>Server hiccup</h1><p>Our server stumbled over this request. Please try again shortly.</p></main><footer class="border-t py-8"><div class="flex"><span>© 2026 Global Compute Monitor Ltd</span><a href="/privacy">Privacy</a><a href="/terms">Terms of use</a></div></footer></body></html>',
    ),
    (
        "whole-odd-e3",
        "error",
        '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Technisches Problem | Handelskurier</title></head><body><div class="o-page"><div class="o-head"><a href="/">Handelskurier</a><div class="o-nav"><a href="/unternehmen">Unternehmen</a><a href="/politik">Politik</a><a href="/technologie">Technologie</a></div><div class="o-user"><a href="/anmelden">Anmelden</a><a href="/abo">Abonnieren</a></div></div><div class="o-main"><h1>Hoppla, da hakt es</h1><p>Ein technisches Problem verhindert gerade die Anzeige. Wir arbeiten daran.</p></div><div class="o-foot"><div>Ein Angebot der Kurier Medien GmbH</div><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a><a href="/agb">AGB</a></div></div></body></html>',
    ),
    (
        "whole-odd-l2",
        "login",
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Where the accelerators went – Global Compute Monitor</title><meta property="og:site_name" content="Global Compute Monitor"></head><body class="font-sans antialiased"><header class="sticky top-0"><div class="mx-auto flex"><a href="/" class="text-xl">Global Compute Monitor</a><div class="flex gap-4"><a href="/briefs">Briefs</a><a href="/maps">Maps</a><a href="/team">Team</a></div><a class="rounded" href="/account">Account</a></div></header><main class="mx-auto max-w-3xl py-12"><p>Brief</p><h1>Where the accelerators went</h1><p>12 November 2026</p><p>Customs data suggest a detour through three ports.</p><p>This brief is available to institutional clients.</p><p>Request access or sign in with your work email</p></main><footer class="border-t py-8"><div class="flex"><span>© 2026 Global Compute Monitor Ltd</span><a href="/privacy">Privacy</a><a href="/terms">Terms of use</a></div></footer></body></html>',
    ),
    (
        "whole-odd-s2",
        "shell",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>南湖区人民政府</title><meta name="SiteName" content="南湖区人民政府"><meta name="ColumnName" content="通知公告"></head><body><div class="container"><div class="head_t"><div class="fl"><a href="#">设为首页</a> | <a href="#">加入收藏</a></div><div class="fr">2026年11月20日 星期五 多云 8~15℃</div></div><div class="logo"><a href="/"><img src="/l.png" alt="南湖区人民政府"></a></div><div class="menu"><a href="/">首页</a><a href="/a">区情</a><a href="/b">公开</a><a href="/c">服务</a><a href="/d">互动</a></div><div class="mid"><div class="con"><h1 id="t"></h1><div>来源：<span></span> 发布日期：<span></span></div><div id="c">正在加载……</div></div><script>load(118)</script></div><div class="dbu"><p>主办：南湖区人民政府办公室 承办：区信息中心</p><p>浙ICP备12345678号 浙公网安备 33040202000001号 网站标识码3304020001</p><p>联系电话：0573-82830000 邮箱：nh@nh.example</p></div></div></body></html>',
    ),
    (
        "whole-odd-s3",
        "shell",
        '<html><head><title>Document Moved</title></head><body><h1>Object Moved</h1>This document may be found <a HREF="https://gcm.example/b/1">here</a></body></html>',
    ),
    (
        "whole-odd-li2",
        "list",
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Briefs – Global Compute Monitor</title><meta property="og:site_name" content="Global Compute Monitor"></head><body class="font-sans antialiased"><header class="sticky top-0"><div class="mx-auto flex"><a href="/" class="text-xl">Global Compute Monitor</a><div class="flex gap-4"><a href="/briefs">Briefs</a><a href="/maps">Maps</a><a href="/team">Team</a></div><a class="rounded" href="/account">Account</a></div></header><main class="mx-auto max-w-3xl py-12"><h1>Briefs</h1><p>Short reads on where compute is built and who gets it.</p><a class="block py-4" href="/b/0"><h3>Where the accelerators went</h3><p>Customs data suggest a detour.</p></a><a class="block py-4" href="/b/1"><h3>Cooling water in Gansu</h3><p>Permits are up by half.</p></a><a class="block py-4" href="/b/2"><h3>A grid for models</h3><p>Who pays for the lines?</p></a><a class="block py-4" href="/b/3"><h3>The Johor boom</h3><p>Land prices have doubled.</p></a><a class="block py-4" href="/b/4"><h3>Chips in the mail</h3><p>Small parcels, big numbers.</p></a></main><footer class="border-t py-8"><div class="flex"><span>© 2026 Global Compute Monitor Ltd</span><a href="/privacy">Privacy</a><a href="/terms">Terms of use</a></div></footer></body></html>',
    ),
    (
        "whole-odd-li7",
        "list",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>检索结果_南湖区人民政府</title><meta name="SiteName" content="南湖区人民政府"><meta name="ColumnName" content="通知公告"></head><body><div class="container"><div class="head_t"><div class="fl"><a href="#">设为首页</a> | <a href="#">加入收藏</a></div><div class="fr">2026年11月20日 星期五 多云 8~15℃</div></div><div class="logo"><a href="/"><img src="/l.png" alt="南湖区人民政府"></a></div><div class="menu"><a href="/">首页</a><a href="/a">区情</a><a href="/b">公开</a><a href="/c">服务</a><a href="/d">互动</a></div><div class="mid"><div class="jg"><p>检索到 36 条结果，用时 0.02 秒</p><div class="r"><a href="/x/0">区长调研数字经济企业</a><p>区长调研数字经济企业。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/1">关于组织申报算力券的通知</a><p>关于组织申报算力券的通知。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/2">政务服务大模型上线</a><p>政务服务大模型上线。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/3">第三批数字工厂名单公布</a><p>第三批数字工厂名单公布。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/4">人工智能产业园开园</a><p>人工智能产业园开园。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/5">数据资产登记工作启动</a><p>数据资产登记工作启动。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/6">智能网联公交开通</a><p>智能网联公交开通。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/7">工业互联网培训班开班</a><p>工业互联网培训班开班。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div><div class="r"><a href="/x/8">机器人进社区活动举行</a><p>机器人进社区活动举行。为贯彻落实上级部署，推动算力产业发展，现将有关事项……</p></div></div></div><div class="dbu"><p>主办：南湖区人民政府办公室 承办：区信息中心</p><p>浙ICP备12345678号 浙公网安备 33040202000001号 网站标识码3304020001</p><p>联系电话：0573-82830000 邮箱：nh@nh.example</p></div></div></body></html>',
    ),
    (
        "zz-2",
        "challenge",
        '<!DOCTYPE html><html lang="en"><head><title>429</title></head><body><div class="masthead"><a href="/">Standards Dispatch</a><p>Daily news on technical standards</p></div><div class="menu"><a href="/eu">EU</a><a href="/china">China</a><a href="/us">US</a><a href="/subscribe">Subscribe</a></div><div class="story"><h1>Too many requests</h1><p>Please slow down and try again in a minute.</p></div><div class="end"><p>Standards Dispatch, a title of Meridian Press. Contact the desk: desk@sd.example</p><a href="/privacy">Privacy notice</a></div></body></html>',
    ),
    (
        "zz-13",
        "login",
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>科技计划项目管理系统</title></head><body><div class="hd w"><h2 class="sitename">西岭市科技局</h2><ul><li><a href="/">首页</a></li><li><a href="/xx">信息公开</a></li><li><a href="/fw">科技服务</a></li></ul></div><div class="bd w"><h3>科技计划项目管理系统</h3><form><p>用户名 <input name="a"></p><p>密码 <input type="password"></p><button>登录</button></form></div><div class="ft w"><span>Copyright © 2026 西岭市科技局</span><span>备案号：川ICP备00000000号</span><span>电话：028-80000000</span></div></body></html>',
    ),
]
