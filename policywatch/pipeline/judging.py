"""What a poll says of the health of its source, of the network and of our clock: incidents opened and closed.

An incident opens once and closes when a later poll shows it to be over. A list that is only shorter is looked at twice.
A host that cannot be reached may be our own network: an answer of another host, or a second poll, settles it.
"""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from policywatch.models import Poll
from policywatch.models.incident import IncidentKind
from policywatch.rhythm import clock_of, quiet_for, usual_silence
from policywatch.storage import ArchiveWriter, PollCounts
from policywatch.text import host_of, instant_of, utc_text

WAITS = 3
"""Polls in a row that a server put off, from which that is an incident."""
LONG_WAIT = timedelta(hours=3)
"""A wait that is told to be so long is an incident by itself: nobody asks three times in that."""
FEWEST_DOWN = 3
DOWN_FOR = timedelta(minutes=1)
"""So many hosts that cannot be reached, for so long, while none answers: it is our own network."""
BELIEVED_AGAIN = timedelta(days=7)
"""After so long a server's "not modified" that was found to be wrong is believed again."""
FEWEST_ROWS = 3
"""A list that had fewer rows may have all of them replaced by one: of papers open for comments, say."""
ANSWERED = "a host answered"
FEWEST_CLOCKS = 3
CLOCK_OFF = timedelta(hours=1)
CLOCKS_ALIKE = timedelta(minutes=5)
"""So many hosts whose clocks differ from ours by more than that, and from each other by no more than this, while none
agrees with ours: it is our own. A server's clock may be wrong, or its answer old; others are not wrong by the same."""
_AHEAD = timedelta(minutes=5)
_DAY = timedelta(days=1)


def judge_poll(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Open and close the incidents that a poll shows; called in the transaction that writes it."""
    if poll.is_unreachable:
        _judge_unreachable(archive, poll, counts)
    else:
        if poll.is_answered:  # a time-out says nothing of the network
            _judge_network(archive, poll)
        _judge_answer(archive, poll, counts)
    if poll.outcome in ("ok", "unchanged"):
        _judge_silence(archive, poll)
        _judge_coverage(archive, poll, counts)
        _judge_conditions(archive, poll, counts)
    _judge_clock(archive, poll, counts)
    if poll.clock_off is not None:
        _judge_clocks(archive, poll, poll.clock_off)


def _judge_unreachable(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Take a poll whose host could not be reached: the host's fault, or that of our network."""
    archive.signs.put_unreached(poll.source.id, host_of(poll.source.urls[0]))
    if archive.health.is_open("network down"):
        return
    answered_at = archive.marks.get(ANSWERED)
    others = [one for one in archive.signs.unreached() if answered_at is None or one.polled_at > answered_at]
    hosts = {one.host for one in others}
    if len(hosts) >= FEWEST_DOWN and poll.at - min(one.polled_at for one in others) >= DOWN_FOR:
        problem = f"{len(hosts)} hosts cannot be reached, and none answers: {poll.problem}"
        archive.health.open("network down", problem, poll.at)
    elif counts.failures > 1:
        archive.health.after_poll(poll.source.id, "fetch failed", poll.problem, poll.at)


def _judge_network(archive: ArchiveWriter, poll: Poll) -> None:
    """Take that a host answered: the network is there, and hosts that could not be reached were at fault themselves."""
    was_down = archive.health.is_open("network down")
    if was_down:
        archive.health.close("network down", poll.at)
    archive.marks.put(ANSWERED, poll.at)
    for other in archive.signs.unreached():
        if other.source_id == poll.source.id:
            continue
        if was_down:
            archive.signs.poll_at_once(other.source_id, poll.at)
        else:
            archive.health.after_poll(other.source_id, "fetch failed", other.problem, other.polled_at)
            archive.signs.put_doubt(other.source_id, "")


def _judge_answer(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Take what an answer says of its source."""
    source_id, kind = poll.source.id, poll.incident
    if poll.outcome == "wait":
        until = max((polled.retry_at for polled in poll.urls if polled.retry_at), default=poll.at)
        kind = "told to wait" if counts.failures >= WAITS or until - poll.at >= LONG_WAIT else None
    doubted = archive.signs.get(source_id).doubt
    archive.signs.put_doubt(source_id, kind or "")
    if poll.outcome == "wait" and kind is None:
        return  # nothing is known of the source but that its server is busy
    if kind == "shrunk list" and doubted != kind:
        kind = None
    if archive.health.after_poll(source_id, kind, poll.problem, poll.at) and kind and poll.evidence:
        archive.health.put_evidence(source_id, kind, archive.keep_evidence(source_id, poll.evidence, poll.at))


def _judge_silence(archive: ArchiveWriter, poll: Poll) -> None:
    """Tell silence beyond what a source expects, or beyond what its own rows show to be usual."""
    source, zone = poll.source, clock_of(poll.source)
    days = [item.published for polled in poll.urls if polled.outcome == "ok" for item in polled.items if item.published]
    past = [at for day in days if (at := instant_of(day, zone)) <= poll.at]
    if past:
        archive.signs.put_rows(source.id, max(past), usual_silence(past, zone))
    signs = archive.signs.get(source.id)
    allowed = source.expect.news or signs.usual_silence
    silent = quiet_for(signs.alive_at, poll.at, zone) if signs.alive_at else timedelta(0)
    if allowed is not None and signs.alive_at and silent > allowed:
        since = signs.alive_at.astimezone(ZoneInfo(zone)).date()
        problem = f"nothing new since {since}, {_days(silent)} ago, where {_days(allowed)} are usual"
        archive.health.open("silent", problem, poll.at, source_id=source.id)
    else:
        archive.health.close("silent", poll.at, source_id=source.id)


def _judge_coverage(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Tell a gap between two polls, which is closed for the present when the next two overlap.

    Rows of a redesign are told of as such: that they are others than before is part of it.
    """
    before, is_told = counts.before, poll.incident == "redesign"
    if counts.overlap:
        archive.health.close("may have missed items", poll.at, source_id=poll.source.id)
    elif before.good_at and counts.overlap is False and not is_told and before.rows >= FEWEST_ROWS:
        why = next((polled.gap for polled in poll.urls if polled.gap), "")
        span = f"between {utc_text(before.good_at)} and {utc_text(poll.at)}"
        shown = "the newer list shows nothing that the older one had"
        problem = f"may have missed items {span}: {shown}" + (f", and {why}" if why else "")
        archive.health.open("may have missed items", problem, poll.at, source_id=poll.source.id)


def _judge_conditions(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Tell a server whose "not modified" is wrong; for a while it is asked without conditions."""
    kind: IncidentKind = "always 304"
    if not counts.is_lying and not archive.health.is_open(kind, source_id=poll.source.id):
        return
    if counts.is_lying:
        problem = "new rows came under the validators of the old ones: its 304 does not mean that nothing is new"
        archive.health.open(kind, problem, poll.at, source_id=poll.source.id)
    elif not archive.health.began_since(kind, poll.at - BELIEVED_AGAIN, source_id=poll.source.id):
        archive.health.close(kind, poll.at, source_id=poll.source.id)


def _judge_clock(archive: ArchiveWriter, poll: Poll, counts: PollCounts) -> None:
    """Tell a clock that was set back: polls are recorded that are still to come."""
    last = counts.before.polled_at
    if last is None:
        return
    if last <= poll.at + _AHEAD:
        archive.health.close("clock jump", poll.at)
    elif not archive.health.began_since("clock jump", poll.at - _DAY):
        problem = f"the clock went back: polls of {utc_text(last)} are recorded, and now it is {utc_text(poll.at)}"
        archive.health.open("clock jump", problem, poll.at)


def _judge_clocks(archive: ArchiveWriter, poll: Poll, off: timedelta) -> None:
    """Tell a clock that differs from those of several hosts; one that agrees shows that it is right."""
    hosts = archive.queues.hosts
    known = hosts.clocks_off()
    if abs(off) <= CLOCK_OFF:
        if known:
            hosts.forget_clocks()
            archive.health.close("clock wrong", poll.at)
        return
    host = host_of(poll.source.urls[0])
    hosts.record_clock(host, off)
    alike = [other for other, its in {**known, host: off}.items() if abs(its - off) <= CLOCKS_ALIKE]
    if len(alike) >= FEWEST_CLOCKS:
        problem = f"{len(alike)} hosts say that it is {utc_text(poll.at + off)}, this machine says {utc_text(poll.at)}"
        archive.health.open("clock wrong", problem, poll.at)


def _days(span: timedelta) -> str:
    days = round(span / _DAY)
    return "1 workday" if days == 1 else f"{days} workdays"
