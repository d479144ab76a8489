"""What pages say that are no article, in three languages: that they want a proof, a login, were not found, failed."""

from __future__ import annotations

from policywatch.extraction.walls import WALLS
from policywatch.extraction.wording import Message, any_of

MESSAGES: tuple[Message, ...] = (
    Message(
        "challenge",
        whole=any_of(r"""
            just a moment
            attention required.*
            access denied|(?:40\d\W*)?(?:拒绝|禁止|无权)(?:存取|访问|连线|浏览)|sind sie ein (?:mensch|roboter)
            (?:request|access|web page) (?:blocked|rejected)|(?:\w+ )?security (?:checkpoint|verification)
            are you (?:a |an )?(?:(?:ro)?bot|human)
            one more step|pardon our interruption|.{0,12}request could not be satisfied
            (?:verification|validation|confirmation|security check) (?:needed|required)
            (?:human|bot|browser|robot) (?:verification|check|detection)|(?:\w+ ){0,3}captcha|ddos[- ]guard
            access to this page has been denied|client challenge|making sure you're not a bot
            (?:web|website|web application) firewall
            (?:error |http |\d{3} )*[-–—: ]*unavailable (?:for|due to) legal reasons
            (?:security|robot) check
            (?:error |http |\d{3} )*(?:status )?(?:\d{3} )?[-–—: ]*(?:forbidden|too many requests|precondition failed)
            (?:百度|系统|网站)?(?:安全|访问|人机|滑动|身份|图形|滑块|行为|智能)(?:验证|识别)(?:码|页面|中心)?
            验证中心
            (?:网站|web|应用|应用层|安全)*防火墙|(?:请)?(?:输入)?验证码(?:拦截)?
            (?:安全|网站)?(?:拦截|防护)(?:提示|页面|系统)
            (?:您的|当前)?(?:访问|请求|网站访问|环境|网络环境|网络|操作)(?:已?被(?:拒绝|拦截|阻断|限制|中止|终止|阻止|禁止|封锁)|异常|受限)
            (?:环境|浏览器|安全)?检测中|(?:存取|访问)已?(?:被拒|遭拒|受限)绝?
            请稍[候等].*|nur einen moment.*|einen moment.*
            sicherheitsüberprüfung|zugriff verweigert|(?:anfrage|zugriff) blockiert
        """),
        anywhere=any_of(r"""
            verify(?:ing)? (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)
            checking your browser|unusual traffic
            enable javascript and cookies|(?:letters|characters|digits) .{0,16}in the (?:picture|image)
            complete the (?:security check|captcha)
            you have been (?:temporarily )?(?:blocked|denied)
            your (?:request|access|connection) (?:was|has been) (?:\w+ )?(?:blocked|rejected|denied)
            requested url was rejected|request (?:blocked|could not be satisfied)\W*$|security service to protect
            (?:think|thinks|thought|suspect\w*) (?:that )?you (?:are|were|might be) an? (?:ro)?bot
            (?:click|check|confirm|let us know|make sure|prove|sure) .{0,30}you(?:'re| are) (?:not )?a (?:ro)?bot
            unusual activity from your|solve (?:this|the) (?:captcha|puzzle)|press (?:and|&) hold
            (?:not|un)available (?:in|from) your (?:country|region|location)|access cannot be granted
            (?:to protect|protects) (?:this|the|our) (?:server|site|website) (?:against|from)|proof[- ]of[- ]work
            请(?:先)?(?:完成|进行|通过).{0,6}验证|请完成.{0,6}验证
            (?:拖动|向右滑动|点击).{0,8}(?:滑块|完成验证)
            请?输入(?:图中|图片|下方|下图|右侧)?.{0,4}验证码.{0,6}(?:继续|访问)|请输入验证码
            访问(?:过于|太)频繁|(?:访问|请求)(?:已)?被.{0,6}(?:拦截|阻断|拒绝)
            检查您的浏览器|请开启\s*javascript并刷新|完成验证(?:后|即可)|以验证您是人类
            (?:您|你|当前).{0,12}(?:请求|访问|提交).{0,16}(?:拦截|阻断|不合法参数|攻击)|请求存在威胁
            (?:被|由|经)?[^，。]{0,10}(?:防火墙|WAF|防护系统|安全卫士|网站卫士|安全狗|云锁|[A-Z\u3400-\u9fff]盾)[^，。]{0,10}(?:拦截|阻断|提供|保护)
            (?:所在|您的)(?:的)?(?:国家|地区|地域).{0,10}(?:无法|不能|不支持|限制|不提供)|不提供.{0,6}所在地区
            in ihrem land\b|(?:国家|地区).{0,6}无法(?:观看|浏览|使用|存取)
            dass sie (?:ein mensch|kein roboter) sind|browser wird (?:überprüft|geprüft)
            ungewöhnliche\w* datenverkehr
        """),
        bare=any_of(r"""
            (?:访问|请求|操作|点击).{0,8}(?:过于?频繁|过于频繁|频率过高|次数过多|存在.{0,4}(?:威胁|风险|异常)|异常|受限)
            (?:已|被).{0,10}(?:拦截|阻断|封禁|限制访问)|拦截原因|可疑(?:代码|参数|请求)
            (?:正在|稍后).{0,8}(?:检测|验证|检查).{0,10}(?:环境|浏览器|访问)
            (?:需要|必须|须).{0,10}(?:连线|连接).{0,6}安全
            (?:疑似|检测到|侦测到).{0,14}(?:攻击|异常|机器人|爬虫)
            安全(?:检查|检测|验证)|请.{0,8}验证|人机验证|防火墙|开启\s*javascript并刷新
            流量异常|图中(?:所有|的)|\d\s*[+＋×]\s*\d\s*[=＝]|\brate limit|\bin a queue\b
            sie haben .{0,20}zu oft|bilder mit
            (?:nur|only) (?:in|from|within) .{2,30}(?:verfügbar|available|erreichbar)|sind sie ein (?:mensch|roboter)
            menschen .{0,20}(?:programm|maschine|robot)\w*|lösen sie (?:die|das|folgende)|每[一个]?IP|证明您
            visitors from\b|not in your country|for legal reasons
            pardon our interruption|press (?:and|&) hold|unusual (?:traffic|activity)|(?:complete|solve) the captcha
            \b(?:incident|ray|support) id\b|type the characters
            (?:verif|confirm|prove|check)\w*.{0,40}\b(?:human|robot|bot)\b|\b(?:human|robot|bot)\b.{0,30}verif
            made us think you were a|not a (?:ro)?bot\b|automated (?:program|quer|access|traffic)|why am i seeing this
            (?:存取|访问|连线).{0,10}稍后再|触发.{0,8}(?:策略|规则)
            不是(?:程式|程序|脚本|机器人?)|短时间内.{0,12}(?:太多|过多|大量)|人机(?:识别|校验)
            check(?:ing)? your (?:connection|network)|prüf\w*\b.{0,20}(?:verbindung|browser|anfrage)
            操作.{0,6}过快|cookies (?:and|und) javascript|javascript (?:and|und) cookies
            access (?:to this (?:page|site|resource) )?(?:has been |is |was )?(?:denied|blocked|forbidden|restricted)
            do(?:n't| not) have permission to access|security of your connection
            (?:mensch|roboter|bot)\b.{0,40}(?:bestätig|sind)|sicherheits(?:prüfung|abfrage|gründen)|keine berechtigung
            security (?:check|verification|service)|protected (?:and accelerated )?by|bot protection|非法请求|拒绝服务
            (?:un|not )available (?:to|for|in|from)\b.{0,40}\b(?:visitors|users|readers|countries|region|area)\b
            \bGDPR\b
            \baccess\b.{0,30}\b(?:limited|restricted|denied) (?:by|for|from)|(?:real person|human being)\b
            block(?:ed)? (?:reason|technical)
            (?:不在|未在).{0,8}(?:允许|授权|服务|开放).{0,8}范围|禁止访问|策略限制|排队
            (?:zugriff|zugang|anfrage)\b.{0,20}(?:verweigert|gesperrt|blockiert)|ihr browser (?:wird|sendet)
            sicherheit ihrer verbindung
            (?:request|page|activity|behavior|behaviour)\b.{0,40}\b(?:blocked|malicious|a bot|suspicious)
            (?:administrator|owner) (?:of|has) .{0,30}(?:set up|block|policy)|(?:site owner|website owner)\?
        """),
        words=any_of(r"""
            访问|请求|非法|浏览器|网关|源IP|protected|geprüft|验证码?|认证|授权|拦截|频繁|防护|滑块|拼图|图形|机器人
            攻击|异常|限制
            网站管理员|稍[后候等]|\bIP\b
            \b(?:requests?|blocked|denied|rejected|forbidden|verif\w+|security|captcha|robots?|human)\b
            \b(?:characters|browser)\b
            \b(?:anfrage|blockiert|gesperrt|sicherheit\w*|roboter|browser|zugriff)\b|\b(?:403|405|412|429|503|521)\b
        """),
    ),
    Message(
        "shell",
        whole=any_of(r"""
            loading|redirecting|(?:301|302|307|308)? ?(?:object |document )?moved(?: permanently| temporarily)?
            (?:外链|链接|页面)?跳转(?:提示|中)?|加载中|you are being redirected
        """),
        anywhere=any_of(r"""
            enable javascript to (?:run|view|use)|without javascript enabled
            javascript (?:is|must be) (?:disabled|enabled|required)|(?:object|document) (?:has )?moved
            (?:即将|将要|正在)(?:离开|跳转|前往|访问外部)|(?:you are (?:now )?leaving|sie verlassen)
            (?:正在)?为您(?:打开|跳转)|taking you to|需要\s*javascript|browser wird nicht (?:mehr )?unterstützt
            (?:需要|请|未)(?:启用|开启)\s*javascript|浏览器(?:的)?版本(?:过低|太低|较低|过旧)
            javascript (?:ist deaktiviert|aktivieren|muss aktiviert)
        """),
        bare=any_of(r"""
            (?:enable|requires?|启用|开启|aktivieren sie) javascript
        """),
        words=any_of(r"""
            \bjavascript\b
        """),
    ),
    Message(
        "not found",
        whole=any_of(r"""
            (?:error |http |fehler )?404(?: ?[-–—:]? ?(?:not found|error|错误|页面|页|找不到.*|nicht gefunden|fehler))?
            (?:broken|dead|invalid) link|no such page|(?:page |file )?not found|seite nicht (?:ge|auf)funden
            seite nicht auffindbar|(?:410 )?gone
            (?:页面|网页|文章|内容|文档|信息|记录|数据)(?:不存在|未找到|找不到|已(?:被)?(?:删除|下线)|无法访问)
            (?:网页|页面)(?:未能|无法|不能)(?:显示|打开|开启|访问)
            找不到(?:页面|网页|文章|文件)(?:或目录)?|(?:页面|访问|系统)?出错[了啦]
            (?:error |http )*(?:400 )?bad request
            (?:无效|非法|错误)(?:的)?(?:参数|请求|链接|地址)|(?:参数|链接|地址)(?:错误|无效|有误)
            暂无(?:相关)?(?:数据|内容|信息|记录)
            (?:error ?|http ?)*(?:状态|status)?[ –—:-]*404[ –—:-]*(?:not found|未找到|nicht gefunden)?
        """),
        anywhere=any_of(r"""
            (?:page|article|content)(?: that)? you(?:'re| are)? (?:requested|looking for|tried)
            (?:page|article|url|resource|file|story)\b.{0,30}(?:not (?:be )?found|no longer (?:available|exists?))
            (?:page|article|url|resource|file|story)\b.{0,30}(?:has been|was) (?:removed|deleted)
            (?:page|article|url|resource|file|story)\b.{0,30}does(?: not|n't) exist
            (?:您|你)(?:要|所|想)?(?:访问|查找|浏览|请求|查看)的.{0,6}(?:页面|文章|内容|信息|网页|地址|资源)
            您(?:要|所)?(?:访问|浏览|查看)的.{0,4}(?:页面|文章|内容)
            (?:该|此|本|指定的|当前|所选)(?:内容|文章|页面|信息|网页|帖子|新闻|主题|链接|稿件|栏目|公众号|文档).{0,4}(?:不存在|已.{0,4}(?:删除|下线|失效|撤稿|下架|关闭|迁移|屏蔽|过期))
            (?:本文|此文|该文).{0,4}已.{0,4}(?:删除|下线|下架|撤回|撤下|失效)
            (?:抱歉|对不起|很遗憾|哎呀|糟糕).{0,16}(?:不存在|找不到|删除|失效|不见了|走丢|移除|下线|下架|无法(?:查看|显示|找到))
            (?:文档|主题|信息|记录|数据|帖子|稿件)(?:ID|编号)?不存在|(?:内容|页面|文章)不见了
            (?:sorry|oops|oh no|unfortunately)\b.{0,60}(?:not (?:be )?found|no longer|unavailable|removed)
            (?:sorry|oops|oh no|unfortunately)\b.{0,60}isn[’']t (?:available|here)
            (?:leider|hoppla|ups)\b.{0,60}(?:nicht (?:mehr )?(?:verfügbar|gefunden|finden|vorhanden|abrufbar))
            steht (?:ihnen )?(?:leider )?nicht mehr (?:zum abruf|zur verfügung)
            (?:页面|网页|文章).{0,6}(?:不存在|丢失了|走丢了|找不到了|删除了|无法找到)|因违规无法查看
            seite (?:wurde |konnte )?(?:leider )?nicht gefunden
            (?:seite|artikel)(?! (?:zu[mr]?|über|von|de[rs])\b).{0,30}(?:existiert nicht|nicht mehr verfügbar)
        """),
        bare=any_of(r"""
            (?:页面|网页|网址|网站|链接|文章|内容|信息|资讯|新闻|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:不存在|找不到|未找到|走丢|丢失|失效)
            (?:页面|网页|网址|网站|链接|文章|内容|信息|资讯|新闻|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:无法|没有)(?:找到|查看|显示|打开)
            (?:页面|网页|网址|网站|链接|文章|内容|信息|资讯|新闻|资源|文件|稿件|帖子|公众号|视频|栏目).{0,12}(?:已|被).{0,8}(?:删除|移除|下架|下线|迁移|移走|过期|屏蔽|撤稿|撤回)
            (?:找不到|不存在|没有找到|无法找到|未找到).{0,10}(?:页面|网页|文章|内容|信息|新闻|结果)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:be|not) found
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:exist|no longer)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:removed|deleted)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}(?:moved|broken)
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}unavailable
            \b(?:page|article|content|link|story|resource|document|file|url|item|address)\b.{0,60}expired
            (?:could ?n[o'’]t|can(?:no|'|’)t) find (?:that|the|this|what)|gone missing|暂无(?:内容|数据|信息)
            未能找到|^已被.{0,6}删除|外星人|we lost\b|leads nowhere
            (?:未|没有)查询到|查无.{0,8}(?:信息|记录|内容|数据)|(?:页面|网页).{0,4}(?:飞走|迷路|失踪|走失|去哪)
            can(?:not|(?: no longer|['’]t)) be (?:viewed|displayed|shown|opened|accessed)
            \b(?:page|article|content|link|story|post|release|document)\b.{0,60}(?:taken down|retired|withdrawn|pulled)
            不再(?:提供|展示)|已逾.{0,6}期限|尚?未发布|没有(?:该|此|这).{0,4}(?:新闻|文章|信息|内容|记录|页面)
            (?:node|entry|post)\b.{0,20}(?:unpublished|not found|exist)
            (?:审核中|已?被?撤销|设为私密)|(?:could|were|was)n?(?: not|[’']t) (?:able to )?(?:be )?(?:locate|find)
            (?<!session )(?:has|have) (?:expired|been archived)
            nicht \(?(?:mehr\)?) .{0,20}(?:erreich|verfüg|abruf)\w*
            (?:主题|帖子|文档|记录|数据|商品|作品).{0,6}(?:不存在|已删除|已失效)|不存在或
            \d*\s*秒(?:钟)?(?:后|之后).{0,10}(?:跳转|返回|回到|进入)
            (?:检查|核对|确认).{0,10}(?:网址|地址|链接|输入)
            (?:点击|点此|点这里)?返回.{0,4}(?:首页|上一页|主页)
            (?:go|back|return)\b.{0,10}(?:to (?:the |our )?)?home ?page|check the (?:url|address|spelling)
            (?:zurück )?zur startseite|nutzen sie (?:bitte )?(?:die|unsere) suche|(?:try|use) .{0,20}\bsearch
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}nicht (?:gefunden|verfügbar|vorhanden|mehr)
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}(?:existiert|gelöscht|entfernt|verschoben)
            \b(?:seite|artikel|inhalt|dokument|beitrag|adresse)\b.{0,60}gibt es (?:leider )?nicht
            nicht gefunden
        """),
        words=any_of(r"""
            withdrawn|unavailable|gone|missing|页面|网页|网址|链接|连结|下[架线]|停用|撤[稿回下]|查无|有效期|不再展示
            不存在|找不到|未找到|没有找到|失效|过期|移除|已?被?删除|删除|屏蔽|返回首页|回首页|抱歉|对不起|出错
            错误
            \b(?:not found|exist|found|removed|deleted|moved|page|link|url|address)\b|(?<!\d)4(?:04|10)(?!\d)
            \b(?:gefunden|existiert|gelöscht|verschoben|seite|(?<!IP-)adresse|link)\b|(?:verfüg|abruf)bar
        """),
    ),
    Message(
        "error",
        whole=any_of(r"""
            (?:.{1,40}[|:] )?(?:error |http |status |状态 ?|server )*[-–—: ]*5\d\d(?:[-–—: ](?!(?:on|in)\b).{0,40})?
            (?:internal |unexpected |wordpress )?(?:server|runtime|application|database|proxy|gateway|system)? ?error
            bad gateway|service (?:temporarily )?unavailable|gateway time-?out|whitelabel error page
            connection timed out
            error establishing .{0,40}connection.*|welcome to (?:nginx|openresty|tengine|centos|caddy).*|it works
            (?:apache2?|iis|nginx|tomcat|http server)\b.{0,24}(?:default|test|welcome) page.*|.{0,24}default page
            iis windows server|test page.*
            (?:this )?(?:(?:web)?site|server|system|scheduled|under)[- ](?:is )?(?:under |in |down for )?maintenance
            maintenance mode
            (?:we(?:'|’|&rsquo;)?(?:ll| will) be|be) (?:right )?back (?:soon|shortly).*|(?:coming|site coming) soon
            maintenance(?: mode)?
            (?:technische|vorübergehende)s? (?:störung|probleme?)|server (?:hiccup|trouble|problem)s?
            (?:web)?(?:site|page|account|domain) (?:is |has )?(?:offline|closed|disabled|suspended|expired)
            (?:该|本)?(?:网站|站点)(?:暂|尚)?未(?:开通|绑定|启用)
            (?:系统|网站|服务器|平台|页面|网络|程序|数据库)?(?:内部|连接)?(?:发生)?(?:错误|异常|繁忙|故障|超时)
            (?:服务|网关)(?:器)?(?:不可用|超时|错误|未响应)
            (?:系统|网站|平台|本站)?(?:正在)?(?:维护|升级|建设|改版|系统维护)(?:升级|维护|建设)?(?:中|公告)?
            (?:网站|站点|域名)(?:暂时|已)?(?:无法访问|关闭|停用|过期|暂停|未备案|已到期|已暂停)|没有找到站点
            (?:恭喜\W*)?站点创建成功
            wartung(?:sarbeiten|smodus|sfenster)?|(?:interner )?serverfehler
            (?:technischer |interner |wordpress )?fehler
            baustelle
        """),
        anywhere=any_of(r"""
            [A-Z]\w+::[A-Z]\w+ in [A-Z]\w+\#\w+|exception caught
            stack trace|exception (?:type|location|value)\b|connection refused|requested url could not be retrieved
            could not connect to|\bmicrosoft (?:jet|ole|vbscript|odbc)\b|(?:error|错误) '8\w{7}'
            traceback \(most recent|\bat [\w.$]+\([\w.]+:\d+\)|\bon line \d+|SQLSTATE\[|server error in '|ORA-\d{5}
            (?:uncaught|unhandled) (?:\w+)?(?:exception|error)
            (?<![\w.@/-])[a-z]\w*(?:\.\w+)*\.\w+(?:error|exception)\b
            fatal error\b|ODBC .{0,20}driver
        """),
        bare=any_of(r"""
            temporarily (?:unable|unavailable|down|offline)
            (?:server|service|site|website)\b.{0,30}(?:overloaded|down for|unavailable)
            (?:perform|undergo|carry)\w*.{0,30}maintenance|(?:be )?back (?:online|soon|shortly)|something went wrong
            server .{0,20}(?:encountered|error)|error occurred|no explicit mapping|successfully installed and working
            (?:domain|account)\b.{0,40}(?:expired|for sale|suspended|parked)|buy this domain
            website is (?:coming|under)
            (?:系统|网站|平台|本站|服务器).{0,12}(?:维护|升级|繁忙|故障|异常|维修).{0,30}(?:谅解|稍后|敬请|再试|不便)
            (?:服务器|系统|网络).{0,10}(?:问题|内部错误|出错|开小差|繁忙|未响应|不给力|连接超时)
            (?:数据|资料)库(?:连[接线]|查询)?(?:错误|失败|异常)|备案.{0,8}(?:未通过|未完成|异常|注销)
            \bdomain\b.{0,40}(?:verkauf|zu kaufen|erwerben|available|get this)|域名.{0,16}(?:出售|转让|出让)
            (?:our|the) (?:engineers?|team|servers?)\b.{0,40}(?:told|notified|alerted|working on|looking into|hiccup)
            \bdomain\b.{0,20}registriert
            entsteht (?:eine|ein|hier) .{0,20}(?:internetpräsenz|website|internetauftritt)
            website is ready|(?:replace|upload)\b.{0,40}\b(?:this|default|index) ?(?:page|file)
            (?:未|没有).{0,16}(?:备案|解析|绑定)|(?:域名|主机|空间|网站)[^，。]{0,10}(?:到期|过期|欠费|暂停)
            (?:kritischer|technischer|unerwarteter|interner|schwerwiegender) fehler|kritischen fehler
            (?:website|seite|webseite|portal|server)\b.{0,30}(?:gewartet|wartung|überlastet|vorübergehend)
            (?:请求的资源|源服务器|状态报告)|(?:try|come) (?:again|back) (?:in|later)|please try again
            稍后(?:再试|重试|刷新|访问)
            (?<!session )timed? ?out|(?:bad gateway|exception report|internal error|unexpected (?:error|condition))
            web server\b
            (?:给您带来|由此带来).{0,6}不便|敬请期待|(?:系统|网站|平台|本站|服务|页面|访问|维护|升级).{0,40}敬请谅解
            (?:bitten|danken).{0,20}(?:verständnis|geduld)
            in kürze wieder
            apologi[sz]e for (?:the|any) inconvenience|sorry for the inconvenience
        """),
        words=any_of(r"""
            \b(?:nginx|apache|tomcat|openresty|tengine|iis|server|error|exception|timeout|maintenance|wartung\w*)\b
            服务器|错误|维护|升级|繁忙|故障|异常|\b5\d\d\b
            \b(?:down|upgrad\w*|aktualisier\w*|configured|hosting|gleich zurück)\b
        """),
    ),
    *WALLS,
    Message(
        "list",
        whole=any_of(r"""
            index of(?: ?/.*)?|directory listing (?:for|of) .*|.{0,30}\[?to parent directory\]?
        """),
        anywhere=any_of(r"""
            ^parent directory|\[to parent directory\]
        """),
        bare=any_of(r"""
            ^parent directory
        """),
        words=any_of(r"""
            \bparent directory\b
        """),
    ),
)  # fmt: skip
