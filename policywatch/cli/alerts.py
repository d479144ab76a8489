"""`policywatch alerts`: the outbox, as people see it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, get_args

import click

from policywatch.cli.settings import config_option, json_option, load, open_archive_of
from policywatch.errors import ConfigError
from policywatch.models.alert import AlertState

if TYPE_CHECKING:
    from policywatch.models import Alert


def alert_object(alert: Alert) -> dict[str, Any]:
    """Give an alert's fields as the command line promises them."""
    from policywatch.text import utc_text

    return {
        "id": alert.id,
        "watch": alert.watch,
        "recipient": alert.recipient,
        "kind": alert.kind,
        "state": alert.state,
        "created_at": utc_text(alert.created_at),
        "title": alert.article.title,
        "url": alert.article.url,
    }


@click.group()
def alerts() -> None:
    """Show what was told, to whom, and what is still owed."""


@alerts.command("list")
@click.option("--state", type=click.Choice(get_args(AlertState)), help="Only those in this state.")
@click.option("--since", help="Only those since a day (2026-11-01) or a time ago (7d, 12h).")
@json_option
@config_option
@click.pass_context
def list_alerts(ctx: click.Context, state: str | None, since: str | None, as_json: bool) -> None:
    """List alerts, newest first.

    \b
    Examples:
      policywatch alerts list --since 7d
      policywatch alerts list --state dead --json
    """
    from policywatch.text import clean_line, utc_text
    from policywatch.text.instants import since_instant

    try:
        after = since_instant(since, datetime.now(UTC)) if since else None
    except ValueError as exc:
        raise click.BadParameter(str(exc), param_hint="--since") from exc
    with open_archive_of(ctx) as archive:
        found = archive.alerts(state=state, since=after, briefly=True)
    if as_json:
        click.echo(json.dumps([alert_object(alert) for alert in found], ensure_ascii=False, indent=1))
        return
    for alert in found:
        first = f"{alert.id[:8]}  {utc_text(alert.created_at)}  {alert.state:9}  {alert.watch} → {alert.recipient}"
        click.echo(f"{first}\n          {clean_line(alert.article.title)}")
    if not found:
        click.echo("no alerts", err=True)


@alerts.command("show")
@click.argument("alert_id", metavar="ID")
@json_option
@config_option
@click.pass_context
def show_alert(ctx: click.Context, alert_id: str, as_json: bool) -> None:
    """Show one alert: why it was raised, and every try to deliver it.

    ID is the alert's id, or any beginning of it that only one alert has.

    \b
    Examples:
      policywatch alerts show 91c0
    """
    from policywatch.text import clean_line, utc_text

    with open_archive_of(ctx) as archive:
        alert = archive.find_alert(alert_id)
        deliveries = archive.deliveries_of(alert.id)
    terms = sorted({hit.term for hit in alert.match.hits})
    if as_json:
        shown = alert_object(alert) | {
            "article": alert.article.id,
            "story": alert.article.story_id,
            "keyword": alert.match.keyword,
            "terms": terms,
            "copies": [copy.url for copy in alert.copies],
            "deliveries": [
                {
                    "id": delivery.id,
                    "channel": delivery.channel,
                    "state": delivery.state,
                    "due_at": utc_text(delivery.due_at),
                    "attempts": [
                        {
                            "at": utc_text(attempt.at),
                            "outcome": attempt.outcome,
                            "code": attempt.code,
                            "text": attempt.text,
                            "milliseconds": attempt.milliseconds,
                        }
                        for attempt in attempts
                    ],
                }
                for delivery, attempts in deliveries
            ],
        }
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    click.echo(f"{alert.watch} → {alert.recipient}: {alert.state}")
    click.echo(f"  {clean_line(alert.article.title)}\n  {alert.article.url}")
    click.echo(f"  raised {utc_text(alert.created_at)} by {alert.match.keyword}: {', '.join(terms)}")
    for copy in alert.copies:
        click.echo(f"  also at {clean_line(copy.url, limit=2000)}")
    for delivery, attempts in deliveries:
        click.echo(f"  delivery {delivery.id} over {delivery.channel}: {delivery.state}")
        for attempt in attempts:
            code = f" {attempt.code}" if attempt.code else ""
            click.echo(f"    {utc_text(attempt.at)}  {attempt.outcome}{code}  {clean_line(attempt.text)}")


@alerts.command()
@click.argument("alert_id", metavar="ID", required=False)
@click.option("--all", "every", is_flag=True, help="Every alert that is dead, blocked or waiting for another try.")
@config_option
@click.pass_context
def retry(ctx: click.Context, alert_id: str | None, every: bool) -> None:
    """Make alerts due at once that were not delivered; the service sends them, or the next run.

    ID is the alert's id, or any beginning of it that only one alert has.

    \b
    Examples:
      policywatch alerts retry 91c0
      policywatch alerts retry --all
    """
    from policywatch.storage import ArchiveWriter

    if (alert_id is None) is not every:
        raise click.UsageError("name an alert, or write --all: policywatch alerts retry ID | --all")
    with open_archive_of(ctx) as archive:
        chosen = archive.find_alert(alert_id).id if alert_id else None
    with ArchiveWriter(load(ctx).archive) as writer:
        count = writer.dispatch.retry(datetime.now(UTC), chosen)
    click.echo(f"{count} messages are due again" if count else "there is nothing to send again")


@alerts.command("test")
@click.argument("channel")
@config_option
@click.pass_context
def send_test(ctx: click.Context, channel: str) -> None:
    """Send a test message over CHANNEL, the way that every alert goes, and say what the server answered.

    \b
    Examples:
      policywatch alerts test desk
    """
    from policywatch.pipeline import send_test as send_over
    from policywatch.storage import ArchiveWriter

    settings = load(ctx)
    if channel not in settings.channels:
        there = ", ".join(sorted(settings.channels)) or "none"
        raise ConfigError(f"there is no channel {channel!r} in the settings; there is {there}")
    with ArchiveWriter(settings.archive, settings.sources) as archive:
        answers = send_over(archive, settings, settings.channels[channel], lambda: datetime.now(UTC))
    for recipient, attempt in answers:
        click.echo(f"{recipient}: {attempt.outcome}, {attempt.text}")
    ctx.exit(0 if all(attempt.outcome == "delivered" for _, attempt in answers) else 1)
