from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

import pytest

from policywatch.config import Settings, init_text, load_catalogue, load_settings
from policywatch.errors import ConfigError, ConfigErrors
from policywatch.matching import WatchSet, analyse
from policywatch.models import ArticleFacts, Source

CATALOGUE = (
    Source("miit-draft", "listing", ("https://www.miit.gov.cn/x",), language="zh-Hans", tier=1),
    Source("scmp-china", "feed", ("https://www.scmp.com/rss",), language="en", tier=2),
    Source("old-one", "feed", ("https://old.example/rss",), tier=1, enabled=False, reason="the feed is gone"),
)


@pytest.fixture
def load(tmp_path):
    def load(text: str | bytes, **environment: str) -> Settings:
        path = tmp_path / "policywatch.yaml"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return load_settings(path, environment=environment, catalogue=lambda: CATALOGUE)

    return load


def mistakes(load, text, **environment) -> list[str]:
    """The lines that a user sees, without the folder of the file."""
    with pytest.raises(ConfigError) as caught:
        load(text, **environment)
    return [line[line.index("policywatch.yaml") :] for line in str(caught.value).splitlines()]


WATCH = "watches: [{name: A, keywords: [大模型]}]\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("archve: a.db", "1:1: the file has no key 'archve'; did you mean 'archive'?"),
        ("watches:\n  - name: A\n    keyword: [x]", "3:5: a watch has no key 'keyword'; did you mean 'keywords'?"),
        ("“archive”: a.db", "1:1: the file has no key '“archive”'; did you mean 'archive'?"),
        ("watches: 大模型", "1:10: watches is a list: write one `- name: …` for each watch"),
        ("sources:\n  add: {id: a}", "2:8: sources.add is a list: write one `- id: …` for each source"),
        ("archive: [a, b]", "1:10: archive is one text, not a list"),
        ("limits: {messages_per_hour: many}", "1:29: messages_per_hour is a whole number of at least 1, not 'many'"),
        (
            "channels: {desk: maildir:x}\nwatches: [{name: A, keywords: [x], to: [dsk]}]",
            "2:41: there is no channel 'dsk'; did you mean 'desk'?",
        ),
        (
            "watches:\n  - name: A\n    keywords:\n      - (大模型 OR 算力",
            '4:9: this "(" has no end; add a ")"',
        ),
        (
            "watches:\n  - name: A\n    keywords: ['a b', 'x AND']",
            "3:26: after AND a word is missing; add it or leave AND out",
        ),
        (
            "watches: [{name: A, keywords: 大模型，大语言模型}]",
            "1:34: a ， inside a keyword; if two were meant, write each on a line of its own: - 大模型 - 大语言模型",
        ),
        (
            'watches: [{name: A, keywords: ["大模型、算力"]}]',
            "1:36: a 、 inside a keyword; if two were meant, write each on a line of its own: - 大模型 - 算力",
        ),
        (
            "mail:\n  server: smtp://u:${SMTP_PASSWORD}@mail.example.org\n  from: a@example.org",
            "2:20: ${SMTP_PASSWORD} is not set; set it in the environment, or write the value",
        ),
        (
            "mail: {server: '${SMTP_URL}', from: a@example.org}",
            "1:16: ${SMTP_URL} is not set; set it in the environment, or write the value",
        ),
        ("archive: ${DIR}/a.db", "1:10: ${DIR} is not set; set it in the environment, or write the value"),
        ("archive: ${file:/no/such}", "1:10: ${file:/no/such} cannot be read (No such file or directory)"),
        ("archive: a\narchive: b", "2:1: archive stands twice in the file, first in line 1; keep one"),
        (
            "watches: [{name: A, keywords: [x]}, {name: A, keywords: [y]}]",
            "1:37: two watches have the name 'A'; rename one",
        ),
        (
            "sources: {add: [{id: My Blog, kind: feed, url: 'https://e.example/f'}]}",
            "1:22: an id has small letters, digits and hyphens only, such as my-blog, not 'My Blog'",
        ),
        (
            "sources:\n  add:\n    - {id: a, kind: fed, url: 'https://e.example/f'}",
            "3:21: kind is feed, listing, json or sitemap, not 'fed'; did you mean 'feed'?",
        ),
        (
            "sources:\n  add:\n    - {id: a, kind: listing, url: 'https://e.example/f'}",
            '3:7: a listing needs `list: {item: "…", link: "a@href"}`',
        ),
        (
            "sources:\n  add:\n    - {id: a, kind: feed, url: 'ftp://e.example/f'}",
            "3:32: url is an address that begins with http:// or https://",
        ),
        (
            "sources: {add: [{id: a, kind: feed, url: 'https://e.example/f', every: 15 minutes}]}",
            "1:72: every is a number and a unit, such as 30s, 15m, 6h, 7d or 2y, not '15 minutes'",
        ),
        ("timezone: Berlin", "1:11: 'Berlin' is no time zone; did you mean Europe/Berlin?"),
        ("timezone: Europe/Berln", "1:11: 'Europe/Berln' is no time zone; did you mean Europe/Berlin?"),
        ("sources: {use: miit-drft}", "1:16: there is no built-in source 'miit-drft'; did you mean 'miit-draft'?"),
        (
            "sources: {use: [old-one]}",
            "1:17: old-one is disabled: the feed is gone; to poll it all the same, put it under `add`",
        ),
        (
            "watches:\n  - name: A\n    keywords:\n      - *gesetz",
            "4:9: *gesetz begins with a sign that means something to YAML; quote it: '*gesetz'",
        ),
        ("watches:\n\t- name: A", "2:1: a tab; YAML is indented with blanks"),
        ("archive：a.db\ntimezone: UTC", "1:8: a full-width ： is no YAML; write : and a blank"),
        ("", "1:1: the file is empty; `policywatch init` writes one that works"),
        (
            "channels: {desk: 'mailto:desk@example.org'}",
            "1:18: the channel desk sends mail; add `mail: {server: …, from: …}`, or use maildir:./alerts",
        ),
        ("channels: {desk: 'mailto:'}", "1:18: mailto: is no address; write mailto:desk@example.org"),
        (
            "network: {allow_private: [somewhere]}",
            "1:27: 'somewhere' is no address, address:port or network: 127.0.0.1:8099, 10.0.0.0/8",
        ),
        (
            "network: {hosts: 900}",
            "1:18: hosts is at most 64: to begin more together holds up all the others",
        ),
        (
            "network: {contact: 'me) evil'}",
            "1:20: contact is an address of mail or of the web, such as desk@example.org",
        ),
        (
            "sources: {add: [{id: a, kind: feed, url: 'https://a.example/', despite_robots: yes}]}",
            "1:80: despite_robots says why, such as `despite_robots: they allow it, by mail of 2026-10-02`",
        ),
        (
            "sources: {add: [{id: a, kind: feed, url: 'https://a.example/', request: {cookies: {a: 'b; c'}}}]}",
            "1:87: a cookie is a name and a value without blanks, commas and semicolons",
        ),
        (
            "watches: [{name: A, keywords: [x], when: dayly 08:00}]",
            "1:42: when is now, daily 08:00 or weekly mon 08:00, not 'dayly 08:00'",
        ),
        (
            "reminders: [7d, soon]",
            "1:17: reminders are off, or days ahead such as [14d, 7d, 1d], at most 365d",
        ),
        (
            "watches: [{name: A, keywords: [x], reminders: 12h}]",
            "1:47: reminders are off, or days ahead such as [14d, 7d, 1d], at most 365d, not '12h'",
        ),
        (
            "watches: [{name: A, keywords: [x], quiet: late}]",
            "1:43: quiet is two times of the day, such as 22:00-07:00, not 'late'",
        ),
        (
            "watches: [{name: A, keywords: ['x since:7d']}]",
            "1:32: since:, until: and deadline: belong to searches; a watch looks once, at what arrives",
        ),
        (
            "watches: [{name: A, keywords: ['stage:draft deadline:30d']}]",
            "1:32: since:, until: and deadline: belong to searches; a watch looks once, at what arrives",
        ),
        (
            "sources: {add: [{id: a, kind: listing, url: 'https://e.example/', list: {item: 'li[', link: 'a@href'}}]}",
            "1:80: list.item: not a CSS selector: 'li['",
        ),
        (
            "sources: {add: [{id: a, kind: json, url: 'https://e.example/', family: jpass}]}",
            "1:72: family is cac, gkmlpt, govcn, hanweb, jpaas or xinhua, not 'jpass'; did you mean 'jpaas'?",
        ),
        (
            "sources: {add: [{id: a, kind: json, url: 'https://e.example/'}]}",
            "1:17: JSON needs paths, such as `list: {item: data.rows, link: url, title: title}`",
        ),
        (
            "sources: {add: [{id: a, kind: json, url: 'https://e.example/', list: {item: 'data rows', link: url}}]}",
            "1:77: list.item: not a path: 'data rows'; write keys with dots between them, such as data.rows",
        ),
        (
            "sources: {add: [{id: a, kind: json, url: 'https://e.example/', list: {link: id, address: /detail/}}]}",
            "1:90: list.address: an address holds {} where the id goes, such as /detail/{}",
        ),
        (
            "sources: {add: [{id: a, kind: json, url: 'https://e.example/', list: {link: a}, request: {json: a=1}}]}",
            "1:97: request.json is no JSON",
        ),
    ],
)
def test_a_mistake_is_named_with_its_place_and_what_to_write(load, text, line):
    found = mistakes(load, text)
    assert any(one.startswith(f"policywatch.yaml:{line}") for one in found), found


def test_every_mistake_of_a_file_is_named_at_once_in_its_order(load):
    found = mistakes(load, "archve: a\ntimezone: Mars\nwatches: [{name: A}]\n")
    assert [one.split(":")[1] for one in found] == ["1", "2", "3"]


def test_an_unclosed_bracket_is_named_where_yaml_gives_up(load):
    (line,) = mistakes(load, "watches: [{name: A, keywords: [x}\n")
    assert "bracket" in line


def test_a_file_that_is_not_utf8_names_the_line(load):
    (line,) = mistakes(load, b"archive: a.db\ntimezone: \xb1\xb1\xbe\xa9\n")
    assert line == "policywatch.yaml:2:1: not UTF-8; save the file as UTF-8"


def test_a_missing_file_says_what_writes_one(tmp_path):
    with pytest.raises(ConfigError, match="policywatch init"):
        load_settings(tmp_path / "nothing.yaml", environment={})


def test_what_yaml_1_1_would_turn_into_something_else_stays_text(load):
    settings = load("watches:\n  - {name: no, keywords: [2026-11-23, 08:00, yes, 1_000, 0x10]}\n")
    assert settings.watches[0].name == "no"
    assert settings.watches[0].keywords == ("2026-11-23", "08:00", "yes", "1_000", "0x10")


def test_a_whole_file_gives_typed_values(load, tmp_path):
    settings = load(
        """
archive: data/archive.db
timezone: Europe/Berlin
sources:
  use: [tier-1, scmp-china]
  first_poll: all
  look_again: [1h, 2d]
  add:
    - {id: my-blog, kind: feed, url: "https://example.org/feed.xml", language: en, every: 15m, backfill: 7d}
mail:
  server: smtp://user:${PASSWORD}@mail.example.org
  from: Policy watch <alerts@example.org>
channels:
  desk: mailto:desk@example.org,second@example.org
  hook: {url: "https://example.org/hook", secret: "${SECRET}"}
watches:
  - name: Large models
    keywords: [~大模型, title:征求意见 人工智能]
    except: [股票]
    to: [desk]
    when: weekly mon 08:00
    quiet: 22:00-07:00
  - {name: Rest, keywords: 算力}
limits: {messages_per_hour: 5, retry: [0s, 1m]}
keep: {snapshots: 2y}
health: {to: [hook], heartbeat: "https://hc.example.org/ping/x"}
network: {delay: 0s, allow_private: ["127.0.0.1:8099"]}
""",
        PASSWORD="p@ss:w/rd",
        SECRET="whsec_x",
    )
    assert settings.archive == tmp_path / "data" / "archive.db"
    assert [source.id for source in settings.sources] == ["miit-draft", "scmp-china", "my-blog"]
    assert settings.sources[2].every.min == settings.sources[2].every.max == timedelta(minutes=15)
    assert settings.sources[2].backfill == timedelta(days=7)
    assert settings.first_poll is None
    assert settings.look_again == (timedelta(hours=1), timedelta(days=2))
    assert settings.mail is not None and settings.mail.password == "p@ss:w/rd" and settings.mail.port == 587
    assert settings.channels["desk"].recipients == ("desk@example.org", "second@example.org")
    assert settings.channels["hook"].secrets == ("whsec_x",)
    large, rest = settings.watches
    assert (large.to, rest.to) == (("desk",), ("desk", "hook"))
    assert (large.when.mode, large.when.at, large.when.weekday) == ("weekly", time(8), 0)
    assert large.quiet is not None and large.quiet.start == time(22)
    assert rest.keywords == ("算力",) and not (rest.urgent or rest.send_empty)
    assert {channel.timezone for channel in settings.channels.values()} == {"Europe/Berlin"}
    assert settings.limits.messages_per_hour == 5
    assert settings.keep.snapshots == timedelta(days=730) and settings.keep.polls is None
    assert settings.health.to == ("hook",)
    assert settings.network.rules.permits("127.0.0.1", 8099) and not settings.network.rules.permits("127.0.0.1", 80)


def test_secrets_do_not_appear_when_settings_are_printed(load):
    settings = load(
        "mail: {server: 'smtp://u:${P}@m.example', from: a@e.example}\n"
        "channels: {hook: {url: 'https://e.example/secret-path', secret: '${P}'}}\n"
        "health: {heartbeat: 'https://hc.example/ping/secret-path'}",
        P="hunter2",
    )
    assert "hunter2" not in repr(settings) and "secret-path" not in repr(settings)


def test_a_variable_may_hold_the_whole_address_of_the_mail_server(load):
    mail = load("mail: {server: '${SMTP_URL}', from: a@e.example}", SMTP_URL="smtps://u:p%40%24%7BX%7D@m.example").mail
    assert (mail.host, mail.port, mail.username, mail.password, mail.tls) == ("m.example", 465, "u", "p@${X}", "tls")


def test_without_channels_alerts_go_to_mail_files_beside_the_settings(load, tmp_path):
    channels = load(WATCH).channels
    assert [(channel.kind, channel.path) for channel in channels.values()] == [("maildir", tmp_path / "alerts")]


def test_a_double_quoted_keyword_with_a_blank_is_a_phrase(load):
    keywords = load('watches: [{name: A, keywords: ["large model", \'large model\', "a OR b"]}]').watches[0].keywords
    assert keywords == ('"large model"', "large model", "a OR b")


def test_a_byte_order_mark_does_no_harm(load):
    assert load("\ufeffarchive: x.db\n").archive.name == "x.db"


def test_a_mistake_after_a_byte_order_mark_keeps_its_column(load):
    assert mistakes(load, "\ufeffarchve: x.db")[0].startswith("policywatch.yaml:1:1:")


def test_the_file_that_init_writes_loads_as_it_is(tmp_path):
    path = tmp_path / "policywatch.yaml"
    path.write_text(init_text(), encoding="utf-8")
    settings = load_settings(path, environment={}, catalogue=load_catalogue)
    assert settings.watches[0].keywords == ("~大模型",)
    assert len(settings.sources) > 20


@pytest.mark.parametrize("keyword", ["大模型", '"large model"', "it's", "title:办法 -股票", "=算力券", "no", "*gesetz"])
def test_init_puts_any_keyword_into_the_file(tmp_path, keyword):
    path = tmp_path / "policywatch.yaml"
    path.write_text(init_text(watch=keyword), encoding="utf-8")
    assert load_settings(path, environment={}).watches[0].keywords == (keyword,)


def test_built_in_sources_have_ids_of_their_own_and_say_why_they_are_off():
    sources = load_catalogue()
    assert len({source.id for source in sources}) == len(sources) > 100
    assert all(source.enabled or source.reason for source in sources)


def test_all_mistakes_are_kept_as_values_too(load):
    with pytest.raises(ConfigErrors) as caught:
        load("archve: a\nmial: b\n")
    assert [(error.line, error.column) for error in caught.value.errors] == [(1, 1), (2, 1)]
    assert Path(caught.value.errors[0].file).name == "policywatch.yaml"


CONCEPT = "concepts:\n  - {id: computing-voucher, forms: {zh-Hans: [算力券]}, broader: computing-power}\n"


def test_a_users_own_concept_is_known_to_the_watches(load):
    settings = load(CONCEPT + "watches: [{name: A, keywords: [~computing-voucher, ~算力]}]")
    assert [concept.id for concept in settings.concepts] == ["computing-voucher"]
    assert settings.watches[0].concepts == settings.concepts
    watch_set = WatchSet(settings.watches)
    (match,) = watch_set.match(analyse("发放算力券", "", "zh-Hans"), ArticleFacts(language="zh-Hans"))
    assert match.keyword == "~computing-voucher"


def test_a_users_concept_takes_the_place_of_a_built_in_one(load):
    settings = load(
        "concepts: [{id: large-model, forms: {en: [huge model]}}]\nwatches: [{name: A, keywords: [~large-model]}]"
    )
    facts = ArticleFacts(language="en")
    assert WatchSet(settings.watches).match(analyse("Huge models", "", "en"), facts)
    assert not WatchSet(settings.watches).match(analyse("Large models", "", "en"), facts)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("concepts: [{id: a}]", "1:12: a concept needs forms, such as"),
        ("concepts:\n  - {id: A b, forms: {en: [x1]}}", "2:10: an id is small letters"),
        ("concepts: [{id: a, forms: {fr: [x1]}}]", "1:28: forms has no key 'fr'"),
        ("concepts: [{id: a, forms: {en: ['--']}}]", "1:33: '--' is no form"),
        ("concepts: [{id: a, forms: {en: [x1]}, broader: large-modell}]", "1:48: there is no concept 'large-modell'"),
        ("concepts: [{id: a, forms: {en: [x1]}}, {id: a, forms: {en: [y1]}}]", "1:45: two concepts have the id a"),
        ("watches: [{name: A, keywords: [~semiconductor]}]", "1:32: semiconductor is too broad to be told of alone"),
        ("watches: [{name: A, keywords: ['~算力 OR ~semiconductor']}]", "1:32: semiconductor is too broad"),
    ],
)
def test_a_mistake_in_a_concept_is_named_with_its_place(load, text, line):
    assert mistakes(load, text)[0].startswith(f"policywatch.yaml:{line}")


def test_a_broad_concept_beside_another_word_is_no_mistake(load):
    load("watches: [{name: A, keywords: [~semiconductor 出口管制, 'title:~semiconductor']}]")
