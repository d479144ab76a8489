"""`policywatch watches`: what they look for, what they would have told, and why they did or did not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.hints import hint_at_concepts
from policywatch.cli.settings import config_option, json_option, load

if TYPE_CHECKING:
    from policywatch.config import Settings
    from policywatch.matching import Explained
    from policywatch.models import Article, Watch
    from policywatch.storage import Trial

SHOWN = 20
"""Stories that are shown on a terminal."""


@click.group()
def watches() -> None:
    """Show what the watches look for, and what they find."""


@watches.command("list")
@json_option
@config_option
@click.pass_context
def list_watches(ctx: click.Context, as_json: bool) -> None:
    """List the watches of the settings file.

    \b
    Examples:
      policywatch watches list
      policywatch watches list --json | jq .[].keywords
    """
    settings = load(ctx)
    if as_json:
        click.echo(json.dumps([_watch_object(watch) for watch in settings.watches], ensure_ascii=False, indent=1))
        return
    for watch in settings.watches:
        click.echo(watch.name)
        for keyword in watch.keywords:
            click.echo(f"  {keyword}")
        for words in watch.exclude:
            click.echo(f"  except {words}")
        click.echo(f"  to {', '.join(watch.to)}, {_when(watch)}")
    if not settings.watches:
        click.echo("no watches; add one under `watches` in the settings file", err=True)
    hint_at_concepts((keyword for watch in settings.watches for keyword in watch.keywords), settings.concepts)


@watches.command("test")
@click.argument("name")
@click.option("--since", help="Only articles of a day (2026-11-01) or an age (30d, 8w, 6m, 1y) and later.")
@click.option("--alert-archive", is_flag=True, help="Tell it: one message to each recipient, of what was not told yet.")
@json_option
@config_option
@click.pass_context
def test_watch(ctx: click.Context, name: str, since: str | None, alert_archive: bool, as_json: bool) -> None:
    """Show what a watch would have told of the articles in the archive.

    Every article is looked at, also those of first polls, which are never told. Articles that carry the same text are
    one story and one alert. Nothing is sent, for a new watch is silent on the past, unless you ask for it.

    \b
    Examples:
      policywatch watches test "Large models" --since 30d
      policywatch watches test "Large models" --since 30d --alert-archive
      policywatch watches test "Large models" --json | jq .stories_a_week
    """
    from policywatch.storage import open_archive

    settings = load(ctx)
    watch = _named(settings, name)
    today = datetime.now(UTC).date()
    with open_archive(settings.archive) as archive:
        trial = archive.try_watch(watch, since=_day(since, today), today=today)
        recipients = sum(len(settings.channels[channel].recipients) for channel in watch.to)
        if as_json:
            shown: dict[str, Any] = {
                "watch": watch.name,
                "since": trial.first_on.isoformat() if trial.first_on else None,
                "stories_a_week": round(trial.stories_a_week, 2),
                "alerts_a_week": round(trial.stories_a_week * recipients, 2),
                "stories": [
                    {
                        **_article_object(story.article),
                        "matched": _excerpts(watch, story.article, archive.facts_of(story.article)),
                        "copies": [_article_object(copy) for copy in story.copies],
                    }
                    for story in trial.stories
                ],
                "held_back": [{**_article_object(held.article), "by": held.by} for held in trial.held_back],
            }
            click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
            if alert_archive:
                _tell_past(settings, watch, trial)
            return
        for story in trial.stories[:SHOWN]:
            click.echo(
                _line(story.article) + (f"  and {_number(len(story.copies), 'copy', 'copies')}" if story.copies else "")
            )
            for excerpt in _excerpts(watch, story.article, archive.facts_of(story.article)):
                click.echo(f"          {excerpt}")
    if len(trial.stories) > SHOWN:
        click.echo(f"… and {len(trial.stories) - SHOWN:,} more; --json gives all")
    for held in trial.held_back[:SHOWN]:
        click.echo(f"{_line(held.article)}\n          held back by except {held.by}")
    if len(trial.held_back) > SHOWN:
        click.echo(f"… and {len(trial.held_back) - SHOWN:,} more held back")
    period = f"since {trial.first_on}" if trial.first_on else "in an empty archive"
    weekly = trial.stories_a_week
    click.echo(
        f"{_number(len(trial.stories), 'story', 'stories')} {period}, {weekly:.1f} a week: {weekly * recipients:.1f} "
        f"alerts a week to {_number(recipients, 'recipient', 'recipients')}; "
        f"{_number(len(trial.held_back), 'article', 'articles')} held back by except"
    )
    if alert_archive:
        _tell_past(settings, watch, trial)
    hint_at_concepts(watch.keywords, settings.concepts)


def _tell_past(settings: Settings, watch: Watch, trial: Trial) -> None:
    from policywatch.pipeline import Telling, tell_past
    from policywatch.storage import ArchiveWriter

    with ArchiveWriter(settings.archive, settings.sources) as writer:
        telling = Telling({watch.name: watch}, settings.channels, writer.instance())
        articles = [story.article for story in reversed(trial.stories)]
        raised = tell_past(writer, telling, watch, articles, datetime.now(UTC))
    click.echo(f"{_number(raised, 'alert', 'alerts')} raised; the service sends them, or the next run", err=True)


@watches.command("why")
@click.argument("name")
@click.argument("article_id", metavar="ARTICLE")
@json_option
@config_option
@click.pass_context
def why(ctx: click.Context, name: str, article_id: str, as_json: bool) -> None:
    """Show why a watch matched an article, or what was missing.

    ARTICLE is its id, or any beginning of it that only one article has.

    \b
    Examples:
      policywatch watches why "Large models" 3f2a
    """
    from policywatch.matching import Query, WatchSet, analyse, explain, load_glossary
    from policywatch.storage import open_archive

    settings = load(ctx)
    watch = _named(settings, name)
    today = datetime.now(UTC).date()
    with open_archive(settings.archive) as archive:
        article = archive.find(article_id)
        facts = archive.facts_of(article)
        is_baseline = archive.is_baseline(article.id)
        told = [alert for alert in archive.alerts(story_id=article.story_id, briefly=True) if alert.watch == watch.name]
    analysed = analyse(article.title, article.body, article.language)
    glossary = load_glossary().extended(watch.concepts)
    queries = {text: Query.parse(text, glossary=glossary) for text in watch.keywords}
    keywords = {
        text: explain(query, analysed, facts, today=today, glossary=glossary) for text, query in queries.items()
    }
    verdicts = WatchSet([watch]).judge(analysed, facts)
    held_back_by = verdicts[0].held_back_by if verdicts else ""
    is_met = bool(verdicts) and not held_back_by
    if as_json:
        shown = {
            "watch": watch.name,
            "article": _article_object(article),
            "matches": is_met,
            "held_back_by": held_back_by or None,
            "baseline": is_baseline,
            "told": [{"recipient": alert.recipient, "state": alert.state} for alert in told],
            "keywords": [{"keyword": text, **_part_object(part, article)} for text, part in keywords.items()],
        }
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    click.echo(_line(article))
    click.echo(f"{watch.name}: {'matches' if is_met else 'held back' if held_back_by else 'does not match'}")
    for text, part in keywords.items():
        click.echo(f"\n{_sign(part.is_met)} {text}")
        for line in _lines(part, article, depth=1 if part.parts else 0):
            click.echo(line)
    if held_back_by:
        click.echo(f"\nheld back: except {held_back_by} stands in the title or in a paragraph that matched")
    for alert in told:
        click.echo(f"\ntold {alert.recipient}: {alert.state}")
    if is_met and not told:
        reason = "it was there at the first poll of its source" if is_baseline else "the watch or its words are newer"
        click.echo(f"\nnot told: {reason}")


def _named(settings: Settings, name: str) -> Watch:
    from policywatch.config.nodes import nearest

    for watch in settings.watches:
        if watch.name == name:
            return watch
    names = [watch.name for watch in settings.watches]
    close = nearest(name, names)
    hint = f"did you mean {close!r}?" if close else f"there is {', '.join(map(repr, names)) or 'none'}"
    raise click.BadParameter(f"there is no watch {name!r}; {hint}", param_hint="NAME")


def _day(since: str | None, today: date) -> date | None:
    from policywatch.errors import QueryError
    from policywatch.matching import Query, narrowing

    if since is None:
        return None
    try:
        return narrowing(Query.parse(f"since:{since}"), today).since
    except QueryError as exc:
        raise click.BadParameter(exc.message.removeprefix("since: "), param_hint="--since") from exc


def _watch_object(watch: Watch) -> dict[str, Any]:
    return {
        "name": watch.name,
        "keywords": list(watch.keywords),
        "except": list(watch.exclude),
        "to": list(watch.to),
        "when": _when(watch),
    }


def _when(watch: Watch) -> str:
    from policywatch.config.values import WEEKDAYS

    at = f" {watch.when.at:%H:%M}" if watch.when.at else ""
    weekday = f" {WEEKDAYS[watch.when.weekday]}" if watch.when.weekday is not None else ""
    quiet = f", quiet {watch.quiet.start:%H:%M}-{watch.quiet.end:%H:%M}" if watch.quiet else ""
    return f"{watch.when.mode}{weekday}{at}{quiet}"


def _article_object(article: Article) -> dict[str, Any]:
    from policywatch.cli.search import as_json_object

    return {name: value for name, value in as_json_object(article).items() if name != "body"}


def _line(article: Article) -> str:
    from policywatch.text import clean_line

    return f"{article.id[:8]}  {article.published_on or article.first_seen_at[:10]}  {clean_line(article.title)}"


def _excerpts(watch: Watch, article: Article, facts: Any) -> list[str]:
    from policywatch.alerts import excerpts_of
    from policywatch.matching import WatchSet, analyse

    verdicts = WatchSet([watch]).judge(analyse(article.title, article.body, article.language), facts)
    hits = [hit for verdict in verdicts for hit in verdict.match.hits]
    return [str(excerpt) for excerpt in excerpts_of(article.title, article.body, hits, most=2, width=30)]


def _part_object(part: Explained, article: Article) -> dict[str, Any]:
    from policywatch.alerts import excerpts_of

    shown: dict[str, Any] = {"part": part.text, "met": part.is_met}
    if part.parts:
        shown["parts"] = [_part_object(inner, article) for inner in part.parts]
    if part.hits:
        shown["places"] = [{"field": hit.field, "start": hit.start, "end": hit.end} for hit in part.hits]
        shown["context"] = [str(one) for one in excerpts_of(article.title, article.body, part.hits, most=2, width=30)]
    if part.near:
        shown["near"] = part.near
    return shown


def _lines(part: Explained, article: Article, depth: int) -> list[str]:
    """Give what is to be said of a part: what must not be there is good when it is not."""
    from policywatch.alerts import excerpts_of

    if part.text == "NOT" and part.parts and not part.parts[0].parts:
        part = replace(part.parts[0], text=f"NOT {part.parts[0].text}", is_met=part.is_met)
    indent = "    " * (depth + 1)
    lines: list[str] = []
    if depth > 1 or (depth and not part.parts):
        lines.append(f"{'    ' * (depth - 1)}  {_sign(part.is_met)} {part.text}")
    by_field = {hit.field: [other for other in part.hits if other.field == hit.field] for hit in part.hits}
    for field, hits in by_field.items():
        for excerpt in excerpts_of(article.title, article.body, hits, most=2 // len(by_field), width=30):
            lines.append(f"{indent[:-2]}{field}: {excerpt}")
    if part.near:
        lines.append(f"{indent[:-2]}{part.near}")
    elif part.is_wanted and not part.is_met and not part.parts:
        lines.append(f"{indent[:-2]}it does not stand there")
    for inner in part.parts:
        lines += _lines(inner, article, depth + 1)
    return lines


def _number(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _sign(is_met: bool) -> str:
    return "✓" if is_met else "✗"
