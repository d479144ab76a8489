"""What readers drop of a text comes back: paragraphs, lists, leads; what they leave on it goes: boxes, addresses."""

from __future__ import annotations

import pytest

from policywatch.extraction import read_page

URL = "https://www.example.org/news/rules.html"
EN = [
    "The regulator published draft rules on Friday that would oblige providers of chatbots to register their models.",
    "Companies would have thirty days to comment on the draft, which follows two rounds of talks with the industry.",
    "Lawyers said that the rules, if adopted, would be among the strictest anywhere, and would apply from next year.",
    "The association of providers welcomed that the draft exempts research, but criticised that it names no authority.",
]
DE = [
    "Die Behörde hat am Freitag einen Entwurf vorgelegt, nach dem Anbieter von Chatbots ihre Modelle melden müssen.",
    "Unternehmen haben dreißig Tage Zeit für Stellungnahmen, der Entwurf folgt auf zwei Gespräche mit der Branche.",
    "Juristen sagten, die Regeln gehörten zu den strengsten überhaupt und würden schon im kommenden Jahr gelten.",
    "Der Verband der Anbieter begrüßte die Ausnahme für die Forschung, vermisst aber eine zuständige Behörde.",
]
LEAD = (
    "Anbieter von Sprachmodellen sollen künftig erklären, woher ihre Daten stammen und wie sie geprüft wurden. "
    "Für Firmen aus dem Ausland wird es damit noch einmal deutlich komplizierter."
)


def body(inner: str, head: str = "") -> list[str]:
    content = (
        f"<!doctype html><html><head><meta charset=utf-8><title>Rules for models</title>{head}</head><body>{inner}"
    )
    return read_page(content.encode(), URL).body.split("\n")


def paragraphs(prose: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in prose)


def items(tag: str, *texts: str) -> str:
    return f"<{tag}>" + "".join(f"<li>{text}</li>" for text in texts) + f"</{tag}>"


def test_lists_and_crossheads_beside_paragraphs_are_part_of_the_text():
    first = items("ul", "Filing with the office", "Proof of where data came from", "A person in charge")
    last = items("ol", "Labels on what was generated", "A report every year")
    text = body(
        f"<h1>Rules for models</h1><div><h2>Key points</h2>{first}{paragraphs(EN[:2])}<h3>What is next</h3>"
        f"{paragraphs(EN[2:3])}{last}{paragraphs(EN[3:])}</div>"
    )
    assert [line.removeprefix("- ") for line in text] == [
        "Key points", "Filing with the office", "Proof of where data came from", "A person in charge", *EN[:2],
        "What is next", EN[2], "Labels on what was generated", "A report every year", EN[3],
    ]  # fmt: skip


@pytest.mark.parametrize("box", ["{}", "<div class=scroll>{}</div>"])
@pytest.mark.parametrize("place", [2, 4])
def test_a_small_table_beside_paragraphs_is_part_of_the_text(box, place):
    table = "<table><tr><th>Matter<th>Term<tr><td>Filing<td>30 days<tr><td>Labels<td>90 days</table>"
    inner = paragraphs(EN[:place]) + box.format(table) + paragraphs(EN[place:])
    text = body(f"<h1>Rules for models</h1><div class=text>{inner}</div><footer><p>About us</p></footer>")
    assert text == [*EN[:place], "Matter\tTerm", "Filing\t30 days", "Labels\t90 days", *EN[place:]]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>1<td><a href=/1>Court hears appeal</a><tr><td>2<td><a href=/2>Fund for small firms</a></table>",
        "<table><tr><td>Follow us on all our channels</table>",
    ],
)
def test_a_table_of_links_or_of_one_cell_is_no_part_of_the_text(table):
    text = body(f"<h1>Rules for models</h1><div class=text>{paragraphs(EN[:2])}{table}{paragraphs(EN[2:])}</div>")
    assert text == EN


def test_the_headings_of_a_round_up_are_part_of_it_though_they_are_links():
    parts = "".join(f"<h2><a href=/{n}>Part {n} of the week</a></h2>{paragraphs(EN[n : n + 1])}" for n in range(1, 4))
    text = body(f"<h1>Rules for models</h1><div>{paragraphs(EN[:1])}{parts}{paragraphs(EN[:1])}</div>")
    assert [line for line in text if line.startswith("Part")] == [f"Part {n} of the week" for n in range(1, 4)]


def test_one_linked_heading_among_paragraphs_calls_the_reader_elsewhere():
    call = "<h3><a href=/x>What else happened in the markets</a></h3>"
    text = body(f"<h1>Rules for models</h1><div>{paragraphs(EN[:2])}{call}{paragraphs(EN[2:])}</div>")
    assert text == EN


@pytest.mark.parametrize(
    ("lead", "head", "is_kept"),
    [
        (f"<p class=teaser-text>{LEAD}</p>", "", True),
        (f"<h2>{LEAD}</h2>", f'<meta name=description content="{LEAD}">', True),
        (f"<p class=teaser><a href=/other>{LEAD}</a></p>", "", False),
        (f"<header><p class=lead>{LEAD}</p></header>", "", False),
    ],
)
def test_a_lead_stands_over_the_text_unless_it_leads_elsewhere_or_is_a_headline(lead, head, is_kept):
    text = body(f"<h1>Rules for models</h1>{lead}<div class=text>{paragraphs(DE)}</div>", head)
    assert text == ([LEAD, *DE] if is_kept else DE)


@pytest.mark.parametrize(
    "box",
    [
        "Empfohlener redaktioneller Inhalt",
        "An dieser Stelle finden Sie einen externen Inhalt von Example, der den Artikel ergänzt. Sie können ihn sich "
        "mit einem Klick anzeigen lassen und wieder ausblenden.",
        "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten "
        "an Drittplattformen übermittelt werden.",
        "Der tägliche Newsletter informiert Sie immer montags bis freitags über das Wichtigste vom Tag auf einen "
        "Blick, aus Politik, Wirtschaft, Kultur und Sport. Hier können Sie sich kostenlos anmelden und wieder "
        "abmelden!",
        "Unterstützen Sie uns mit einer Spende.",
        "Folge uns jetzt auch auf WhatsApp",
        "Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt anzuzeigen. Sie können ihn "
        "mit einem Klick anzeigen lassen und auch wieder ausblenden.",
        "Nichts mehr verpassen: Melden Sie sich für den Überblick am Morgen an. Mit der Anmeldung stimmen Sie unseren "
        "Hinweisen zum Datenschutz zu, die Sie jederzeit nachlesen können.",
        "Five stories a day for people who have little time, in your mailbox before breakfast, and free of charge. By "
        "signing up you agree to our terms of use and to what we do with your address.",
        "Anzeige | Zum Weiterlesen scrollen",
        "Advertisement · Scroll to continue",
        "Do you have a story to share about your town? Contact this reporter.",
        "Haben Sie Feedback? Schreiben Sie uns!",
        "Follow the Example on Google News",
        "Foto: Nordlicht/Vogt",
        "Image credit: Northlight",
        "14:05 Uhr",
        "05.09.2026 | 2:03 min",
        "Jetzt vier Wochen gratis testen.",
        "Sie möchten weiterlesen? Wählen Sie Ihr Angebot: digital, monatlich kündbar.",
        "Lest auch",
        "Folgst du uns schon auf Whatsapp?",
        "Eine Übersicht am Morgen und eine zum Feierabend: Abonniere den Kanal.",
        "Recommended from Editorial",
        "Aktuelle Meldungen zu den neuen Regeln finden Sie jederzeit in unserem Liveblog:",
    ],
)
def test_boxes_between_paragraphs_are_no_part_of_the_text(box):
    text = body(f"<h1>Rules for models</h1><div>{paragraphs([*DE[:2], box, *DE[2:]])}</div>")
    assert text == DE


@pytest.mark.parametrize(
    "line",
    [
        "Nach dem Entwurf müssen Plattformen einwilligen lassen, bevor sie Daten an Drittanbieter weitergeben dürfen.",
        "Die Zeitung verschickt einen Newsletter, für den sich achttausend Leser der Region angemeldet haben.",
        "Sie müssen ausdrücklich einwilligen, wenn personenbezogene Daten an Firmen im Ausland gehen sollen.",
        "The law asks for the consent of users before any content is loaded from servers abroad.",
        "Mit der Anmeldung erklären Anbieter, dass sie die Herkunft ihrer Daten kennen und belegen können.",
        "The agency says that by signing up companies agree to tests of any model that they offer.",
        "The photo: a judge of the court, asleep. It went round the world in an hour.",
    ],
)
def test_what_is_told_of_boxes_stays(line):
    prose = EN if line.isascii() and line.startswith("The ") else DE
    assert line in body(f"<h1>Rules for models</h1><div>{paragraphs([*prose[:2], line, *prose[2:]])}</div>")


def test_an_address_under_a_press_release_goes_and_more_information_stays():
    address = ["Pressekontakt:", "Verband der Anbieter e.V.", "Anna Vogt", "Tel.: 030 1234567"]
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, *address])}</div>") == DE
    address = ["Contact Information", "Media Contact", "Tom Birch, Office of Public Affairs, 202-555-0100"]
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*EN, *address])}</div>") == EN
    more = ["Weitere Informationen:", "Die Regeln gelten ab dem 1. Januar und für alle Anbieter."]
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, *more])}</div>")[-1] == more[-1]


def test_what_an_article_was_written_from_goes():
    sources = ["Verwendete Quellen:", "Nachrichtenagentur Example", "Gespräch mit der Behörde"]
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, *sources])}</div>") == DE


@pytest.mark.parametrize(
    "line",
    [
        "(avo)",
        "MDR (avo/dpa)",
        "(avo, 20.11.2026)",
        "(Quelle: dpa)",
        "Sendung: Radio Example, 19.11.2026, 19:30 Uhr",
        "Reporting by Anna Vogt in Brussels; Editing by Tom Birch",
        "Additional reporting by Tom Birch",
        "— With assistance by Tom Birch",
        "SOURCE Northlight Inc.",
    ],
)
def test_who_wrote_a_text_goes_from_its_end(line):
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, line])}</div>") == DE


@pytest.mark.parametrize(
    ("byline", "head"),
    [
        ("<p>By <a href=/vogt>Anna Vogt</a> and Tom Birch</p>", ""),
        ("", '<meta name=author content="Anna Vogt, Tom Birch">'),
        ("", '<script type="application/ld+json">{"@type": "Article", "headline": "Rules for models", "author": '
             '[{"name": "Anna Vogt"}, {"name": "Tom Birch"}]}</script>'),
    ],
)  # fmt: skip
def test_what_is_said_of_its_authors_goes_from_the_end_of_a_text(byline, head):
    told = [
        "About the authors",
        "Anna Vogt is a senior fellow at the institute and leads its work on standards.",
        "Tom Birch",
        "is an associate professor of law who advises two of the bodies that write them.",
        "First published in the Example Review.",
    ]
    prose = [f"In chapter {number} it says: {line}" for number, line in enumerate(EN * 4)]
    inner = f"<h1>Rules for models</h1>{byline}<div class=text>{paragraphs([*prose, *told])}</div>"
    assert body(inner, head) == prose


def test_what_is_said_of_others_stays_at_the_end_of_a_text():
    of_another = "Wei Lin is a professor of law who advised those that wrote the draft."
    prose = [f"In chapter {number} it says: {line}" for number, line in enumerate(EN * 4)]
    inner = f"<h1>Rules for models</h1><p>By Anna Vogt</p><div>{paragraphs([*prose, of_another])}</div>"
    assert body(inner)[-1] == of_another


@pytest.mark.parametrize(
    "line",
    ["Mit Agenturmaterial.", "Aus dem Englischen von Anna Vogt", "This is a breaking news story. More to follow."],
)
def test_where_a_text_comes_from_goes_from_its_end(line):
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, line])}</div>") == DE


def test_when_a_text_is_on_air_goes_from_its_end():
    on_air = ["Dieses Thema im Programm:", "Radio Example | Aktuell | 20. November 2026 | 19:30 Uhr"]
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([*DE, *on_air])}</div>") == DE


@pytest.mark.parametrize(
    "line",
    [
        "Montag, 9. November 2026 | Autor: Tom Birch | Seite 2 von 3",
        "18. November 2026",
        "Wednesday, November 18, 2026",
        "4 Minuten Lesezeit",
        "Von: Tom Birch, Example Deutschland",
        "Das Gericht der Stadt bei Nacht, von der Brücke aus gesehen. Foto: Anna Vogt/Nordlicht",
    ],
)
def test_when_a_text_was_written_and_whose_picture_stands_over_it_is_none_of_it(line):
    assert body(f"<h1>Rules for models</h1><div>{paragraphs([line, *DE])}</div>") == DE


@pytest.mark.parametrize("name", ["kg-signup-card", "wp-block-donation", "spendenaufruf", "wp-block-example-cta"])
def test_a_box_that_is_named_after_what_it_asks_for_is_no_part_of_the_text(name):
    box = f"<div class={name}><h3>Our work needs you</h3><p>Whoever reads us knows what we are up against.</p></div>"
    assert body(f"<h1>Rules for models</h1><div>{paragraphs(EN[:2])}{box}{paragraphs(EN[2:])}</div>") == EN


def test_an_index_table_and_neighbours_stay_out_of_the_text():
    prose = [
        "为规范人工智能生成内容的标识活动，保护公民和组织的合法权益，某部起草了本办法，现向社会公开征求意见。",
        "有关单位和个人可以通过电子邮件或者信函提出意见，意见反馈截止时间为十月十七日，逾期不再受理。",
    ]
    index = "<td>索引号：11430000/2026-00123</td><td>发文机关：某省人民政府办公厅</td><td>发布日期：2026-11-09</td>"
    beside = "<p>上一篇：某省召开推进会议并部署下一阶段重点工作任务，要求各地抓好落实并按时报送情况</p>"
    rows = f"<table><tr>{index}</tr><tr><td colspan=3>{'<br>'.join(prose * 2)}</td></tr></table>"
    for inner in (rows, f"<div>{beside}{paragraphs(prose * 2)}</div>"):
        assert body(f"<h1>某办法公开征求意见</h1>{inner}") == prose * 2


def test_crossheads_may_be_written_as_headlines():
    text = body(f"<h1>Rules for models</h1><div>{paragraphs(EN[:2])}<h1>What is next</h1>{paragraphs(EN[2:])}</div>")
    assert text == [*EN[:2], "What is next", *EN[2:]]


@pytest.mark.parametrize("name", ["absatzbild__info", "bildunterschrift", "picIntro"])
def test_the_caption_of_a_picture_is_no_part_of_the_text(name):
    caption = f"<div class={name}><p>Blick in ein Rechenzentrum der Provinz, in dem Modelle geprüft werden.</p></div>"
    assert body(f"<h1>Rules for models</h1><div>{paragraphs(DE[:2])}{caption}{paragraphs(DE[2:])}</div>") == DE


def test_a_headline_with_a_kicker_is_not_the_first_line_of_the_text():
    title = "Frist für die neuen Regeln endet"
    inner = f"<h1><span>Pläne in Peking</span> <span>{title}</span></h1><p>Die Frist endet am Freitag.</p>"
    content = f"<html><head><title>{title} - Example</title></head><body>{inner}</body></html>"
    assert read_page(content.encode(), URL).body == "Die Frist endet am Freitag."


@pytest.mark.parametrize(
    "around",
    [
        "<div class=site>{}<div class=footer>© 2026 Office. Imprint. Contact.</div></div>",
        "<div id=page class='site footer-dark'>{}<footer class=site-footer>© 2026 Office. Imprint.</footer></div>",
    ],
)
def test_a_page_named_after_its_foot_is_read(around):
    box = f"<div class=entry><h2>Rules for models</h2><p>{EN[1]}</p></div>"
    head = "<!doctype html><title>Rules for models</title><body class='home header-top top-footer-dark'>"
    content = head + around.format(box)
    assert read_page(content.encode(), URL).body == EN[1]


SENTENCE = {
    "en": "Officials will hold three more hearings on it.",
    "de": "Die Behörde hält drei weitere Anhörungen ab.",
}


@pytest.mark.parametrize("place", [0, 2, 4])
@pytest.mark.parametrize(("prose", "language"), [(EN, "en"), (DE, "de")])
@pytest.mark.parametrize("box", ["<div>{}</div>", "<section><p>{}</p></section>", "<p class=footnote>{}</p>"])
def test_a_sentence_in_a_box_without_a_name_is_part_of_the_text(box, prose, language, place):
    inner = paragraphs(prose[:place]) + box.format(SENTENCE[language]) + paragraphs(prose[place:])
    text = body(f"<h1>Rules for models</h1><div class=text>{inner}</div><footer><p>About us</p></footer>")
    assert text == [*prose[:place], SENTENCE[language], *prose[place:]]


@pytest.mark.parametrize(
    "box",
    [
        "<div>Get our weekly newsletter in your inbox, and unsubscribe at any time.</div>",
        "<div>By our staff in Shanghai</div>",
        "<div class=promo>The best stories of the week are in our app.</div>",
        "<div><a href=/2>The court of appeal hears the case on Monday.</a></div>",
    ],
)
def test_what_is_no_sentence_of_the_text_stays_out_of_it(box):
    inner = paragraphs(EN[:2]) + box + paragraphs(EN[2:])
    assert body(f"<h1>Rules for models</h1><div class=text>{inner}</div>") == EN


ZH = [
    "为落实有关部署，现组织开展试点申报工作，有关事项通知如下。",
    "申报单位应当于12月20日前提交材料，逾期不予受理。",
    "试点期为两年，期满后由省局组织验收，合格的给予补助。",
]


@pytest.mark.parametrize("place", [0, 3])
@pytest.mark.parametrize(
    ("box", "rows"),
    [
        ("<table><tr><td>批次<td>数量<tr><td>第七批<td>38项</table>", ["批次\t数量", "第七批\t38项"]),
        (
            "<div><table><tr><td><p>批次</p><td><p>数量</p><tr><td><p>第七批</p><td><p>38项</p></table></div>",
            ["批次", "数量", "第七批", "38项"],
        ),
        ("<dl><dt>申报条件<dd>注册满三年</dl>", ["申报条件", "注册满三年"]),
        ("<ul><li>申报书一式五份<li>营业执照副本</ul>", ["申报书一式五份", "营业执照副本"]),
        ("<div><ul><li>申报书一式五份<li>营业执照副本</ul></div>", ["申报书一式五份", "营业执照副本"]),
    ],
)
def test_tables_and_lists_at_the_edge_of_a_short_notice_are_part_of_it(box, rows, place):
    inner = paragraphs(ZH[:place]) + box + paragraphs(ZH[place:])
    text = body(f"<h1>试点申报通知</h1><div class=c1>{inner}</div><div class=ft><p>某某局主办 京ICP备1号</p></div>")
    assert [line.removeprefix("- ") for line in text] == [*ZH[:place], *rows, *ZH[place:]]


def test_an_index_table_over_a_notice_is_no_part_of_its_text():
    table = (
        "<table><tr><td>索引号：<td>1133/2026-1<td>文号：<td>某数〔2026〕9号<tr><td>发布日期：<td>2026-11-19</table>"
    )
    assert body(f"<h1>试点申报通知</h1><div class=c1>{table}{paragraphs(ZH)}</div>") == ZH


def test_a_field_for_an_address_inside_a_short_notice_takes_no_text_from_it():
    letters = "<div><h4>订阅</h4><p>订阅我们的电子报</p><input type=email></div>"
    links = "".join(f"<p><a href=/{number}>某地公布第{number}批人工智能应用场景名单</a></p>" for number in range(9))
    notice = f"<div class=c1><p>现组织试点申报。</p>{letters}<p>逾期不予受理。</p></div>"
    text = body(f"<h2>试点申报</h2>{notice}<div class=c2>{links}</div>")
    assert {"现组织试点申报。", "逾期不予受理。"} <= set(text)


@pytest.mark.parametrize("anchor", ["nav_rules__1", "recommendations", "social-scoring", "share-of-costs"])
def test_a_crosshead_stays_whatever_it_is_linked_to_by(anchor):
    inner = f"{paragraphs(EN[:2])}<h2 id={anchor}>What providers owe</h2>{paragraphs(EN[2:])}"
    assert body(f"<div><h1>Rules for models</h1>{inner}</div>") == [*EN[:2], "What providers owe", *EN[2:]]


@pytest.mark.parametrize("name", ["id=recommendations", "class=policy-recommendations"])
def test_what_a_paper_recommends_is_no_list_of_other_articles(name):
    prose = [f"In chapter {number} it says: {line}" for number, line in enumerate(EN * 2)]
    inner = f"{paragraphs(prose)}<section {name}><h2>Recommendations</h2>{paragraphs(EN[2:])}</section>"
    cards = "".join(f"<div><a href=/{n}>Another report about chips {n}</a><p>It is short.</p></div>" for n in range(8))
    text = body(f"<article><h1>Rules for models</h1>{inner}<section class=recommendations>{cards}</section></article>")
    assert text == [*prose, "Recommendations", *EN[2:]]


def test_a_crosshead_comes_back_with_the_section_under_it():
    section = f"<section id=related-work><h2>What others found</h2>{paragraphs(DE[:2])}</section>"
    parts = f"<section>{paragraphs(EN[:2])}</section>{section}<section>{paragraphs(EN[2:])}</section>"
    text = body(f"<main><h1>Rules for models</h1>{parts}</main>")
    assert text == [*EN[:2], "What others found", *DE[:2], *EN[2:]]


@pytest.mark.parametrize("tag", ["article", "main"])
def test_a_short_text_is_not_lost_for_the_lead_in_the_header_over_it(tag):
    header = f"<header><h1>Rules for models</h1><p>{DE[3]}</p><div><a href=/vogt>Anna Vogt</a></div></header>"
    text = body(f"<{tag}>{header}<figure><img></figure><section>{paragraphs(DE[:2])}</section></{tag}>")
    assert text[-2:] == DE[:2]


def test_a_box_of_a_layout_that_is_named_as_the_text_is_the_text():
    prose = [f"In chapter {number} it says: {line}" for number, line in enumerate(EN)]
    links = "".join(
        f"<p><a href=/{n}>Another report about chips and what they cost, number {n}</a></p>" for n in range(40)
    )
    box = f'<div class="sidebar-grid__content article__content">{paragraphs(prose)}</div>'
    text = body(f"<main><h1>Rules for models</h1>{box}</main><div class=archive>{links}</div>")
    assert text == prose


def test_teasers_in_paragraphs_are_not_taken_for_a_text_in_boxes():
    title = "Shanghai lab opens weights of its reasoning model"
    prose = [
        "It is less a race than a marathon whose route keeps changing, said the economist. Chains for memory are the "
        "bottleneck.",
        "The administration requires platforms to answer complaints within five working days. How much it will cost "
        "depends on how a handful of terms are read, auditors say.",
    ]
    points = items("ul", "Labels are required both visibly and in the metadata", "Fines depend on worldwide turnover")
    caption = "<div><img><div>Members of the committee on Wednesday. Photo by Pool/Northlight</div></div>"
    boxes = "".join(f"<div class=e1mv>{line}</div>" for line in prose)
    teasers = [
        (
            "Chip plant in Dresden seeks four hundred skilled workers",
            "The site is growing faster than planned, but housing is short.",
        ),
        ("Quiz: can you spot the fake picture?", "The site is growing faster than planned, but housing is short."),
        ("Interview: Government cannot do this alone", "Prices of components have tripled. Here is why."),
        (
            "Five questions about the new memory crunch",
            "Land on the edge of cities is scarce, and so is power. What towns get out of it.",
        ),
    ]
    card = "<article class=e-card><a href=/{0}><img><h3>{1}</h3></a><p>{2}</p></article>"
    cards = "".join(card.format(number, *teaser) for number, teaser in enumerate(teasers))
    top = f"<div><a href=/t>Intelligence</a></div><h1>{title}</h1><div>{points}</div>{caption}"
    inner = f"<main><article>{top}<section>{boxes}</section></article><section>{cards}</section></main>"
    content = f"<!doctype html><html><head><title>{title}</title></head><body>{inner}</body></html>"
    assert read_page(content.encode(), URL).body.split("\n") == prose


def test_a_caption_is_no_part_of_a_short_text():
    caption = "Looms of cable in the basement of an agency where the new machine will stand. (Tom Birch/Northlight)"
    figure = f"<figure><img><figcaption><span>{caption}</span></figcaption></figure>"
    head = f"<div><h1>Rules for models</h1><p class=dek>{EN[3]}</p></div>"
    text = body(f"<main><article>{head}<div class=content>{paragraphs(EN[:2])}{figure}</div></article></main>")
    assert text[-2:] == EN[:2]


def test_a_text_in_its_article_needs_nothing_of_what_stands_under_the_headline():
    byline = "<div><span>Anna Vogt</span><div>Fri, November 20, 2026 at 2:30 PM UTC</div></div>"
    header = (
        f"<h1>Rules for models</h1><header><p>{EN[3]}</p>{byline}</header><div><a href=/s>Comments on this</a></div>"
    )
    assert body(f"<main><article>{header}<div class=b>{paragraphs(EN[:2])}</div></article></main>") == EN[:2]
