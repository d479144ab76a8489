"""`policywatch status`: whether all is well, the worst first."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import click

from policywatch.cli.settings import config_option, json_option, load

if TYPE_CHECKING:
    from policywatch.models import Incident

DEAD_FOR = timedelta(days=7)
"""How long a message that was never taken counts as something wrong."""


@click.command()
@click.option("--evidence", type=int, metavar="INCIDENT", help="Write the odd page that an incident was seen by.")
@json_option
@config_option
@click.pass_context
def status(ctx: click.Context, evidence: int | None, as_json: bool) -> None:
    """Say how the service is: last polls, sources, incidents, outbox. The exit code is 1 when something is wrong.

    \b
    Examples:
      policywatch status
      policywatch status --json | jq .incidents
      policywatch status --evidence 12 > odd.html
    """
    from policywatch.storage import holder_of, open_archive
    from policywatch.text import utc_text

    settings, now = load(ctx), datetime.now(UTC)
    if evidence is not None:
        with open_archive(settings.archive) as archive:
            click.echo(archive.evidence(evidence), nl=False)
        return
    with open_archive(settings.archive) as archive:
        states = archive.source_states()
        open_incidents = archive.incidents()
        counts = archive.alert_counts()
        down = archive.hosts_down()
        dead = archive.alerts(state="dead", since=now - DEAD_FOR, briefly=True)
        articles = len(archive)
    used = [source for source in settings.sources if source.enabled]
    ill = {incident.source_id for incident in open_incidents}
    well = sum(_is_well(states[source.id].outcome) and source.id not in ill for source in used if source.id in states)
    shown: dict[str, Any] = {
        "well": not (open_incidents or dead),
        "running": holder_of(settings.archive),
        "last_poll_at": max((state.polled_at for state in states.values() if state.polled_at), default=None),
        "articles": articles,
        "sources": {
            "used": len(used),
            "well": well,
            "not_polled": sum(source.id not in states for source in used),
        },
        "incidents": [_incident(incident) for incident in open_incidents],
        "hosts_down": [{"host": host, "since": utc_text(since)} for host, since in down],
        "outbox": counts,
        "dead": [alert.id for alert in dead],
    }
    if as_json:
        click.echo(json.dumps(shown, ensure_ascii=False, indent=1))
    else:
        _print(shown, open_incidents, now)
    ctx.exit(0 if shown["well"] else 1)


def _is_well(outcome: str) -> bool:
    return outcome in ("ok", "unchanged")


def _incident(incident: Incident) -> dict[str, Any]:
    from policywatch.text import utc_text

    return {
        "id": incident.id,
        "kind": incident.kind,
        "source": incident.source_id,
        "channel": incident.channel,
        "recipient": incident.recipient,
        "started_at": utc_text(incident.started_at),
        "problem": incident.problem,
        "advice": incident.advice,
        "snapshot": incident.snapshot or None,
    }


def _print(shown: dict[str, Any], incidents: list[Incident], now: datetime) -> None:
    from policywatch.text import clean_line

    kinds = Counter(incident.kind for incident in incidents)
    for incident in incidents:
        what = incident.source_id or " ".join(filter(None, (incident.channel, incident.recipient))) or "policywatch"
        click.echo(f"{incident.kind}: {what}, since {_ago(now - incident.started_at)}")
        click.echo(f"  {clean_line(incident.problem, limit=300)}\n  → {incident.advice}")
        if incident.snapshot:
            click.echo(f"  → policywatch status --evidence {incident.id} shows the odd page")
    for host in shown["hosts_down"]:
        click.echo(f"host down: {host['host']}, since {host['since']}")
    if shown["dead"]:
        click.echo(f"{len(shown['dead'])} alerts could not be delivered → policywatch alerts list --state dead")
    running = f"running (process {shown['running']})" if shown["running"] else "not running"
    click.echo(f"service   {running}, last poll {shown['last_poll_at'] or 'never'}")
    sources = shown["sources"]
    rest = f", {sources['not_polled']} not polled yet" if sources["not_polled"] else ""
    click.echo(f"sources   {sources['well']} of {sources['used']} are well{rest}")
    told = ", ".join(f"{count} {state}" for state, count in sorted(shown["outbox"].items())) or "no alerts yet"
    click.echo(f"outbox    {told}")
    click.echo(f"archive   {shown['articles']} articles")
    words = ", ".join(f"{count} × {kind}" for kind, count in kinds.most_common())
    click.echo("all is well" if shown["well"] else f"something is wrong: {words or 'alerts were not delivered'}")


def _ago(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes < 120:
        return f"{minutes} minutes"
    return f"{minutes // 60} hours" if minutes < 48 * 60 else f"{minutes // 1440} days"
