"""Send what is due: freeze its bytes, send them without holding a lock, record what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

from policywatch.alerts.channels import Message
from policywatch.alerts.line import Line
from policywatch.alerts.post import Dispatch, Post, Summary
from policywatch.models import Attempt, Delivery

LOOK_SECONDS = 0.5
"""How long a channel that has just been idle may be left alone while another one is slow."""


def send_due(
    dispatch: Dispatch,
    post: Post,
    *,
    look: Callable[[], bool] = lambda: False,
    stop: Callable[[], bool] = lambda: False,
) -> Summary:
    """Try every delivery that is due once; channels go beside each other, each sends one message after another.

    While a channel is slow, the others are looked after: `look` puts what has come to be owed into messages, and says
    whether messages that were owed have become others.
    """
    summary = Summary()
    lines = {name: Line(dispatch, post, name, summary) for name in post.channels}
    with ThreadPoolExecutor(len(lines) or 1, "channel") as threads:
        running: dict[Future[Attempt], Line] = {}
        while True:
            if not stop():
                due = [
                    lines.setdefault(name, Line(dispatch, post, name, summary))
                    for name in dispatch.channels_due(post.now())
                ]
                _begin([line for line in due if line not in running.values()], dispatch, threads, running)
            if not running:
                return summary
            looked = time.monotonic()
            while running and time.monotonic() - looked < LOOK_SECONDS:
                for line in running.values():
                    line.make_ready()
                done, _ = wait(running, LOOK_SECONDS, return_when=FIRST_COMPLETED)
                settled = [(running.pop(future), future.result()) for future in done]
                _begin([line for line, _ in settled], dispatch, threads, running, settled, is_over=stop())
            if look():
                for line in lines.values():
                    line.forget()


def _begin(
    lines: Sequence[Line],
    dispatch: Dispatch,
    threads: ThreadPoolExecutor,
    running: dict[Future[Attempt], Line],
    settled: Sequence[tuple[Line, Attempt]] = (),
    *,
    is_over: bool = False,
) -> None:
    """Write what came of some tries and freeze what is ready to be tried next, in one transaction; then try it.

    What is not ready yet is made before it is frozen, but not before what came of the tries is written.
    """
    messages: list[tuple[Line, Message]] = []
    if settled:
        with dispatch.together():
            for line, attempt in settled:
                line.settle(attempt)
            if not is_over:
                messages += [(line, message) for line in lines if line.is_ready and (message := line.next_message())]
    idle = [line for line in lines if not is_over and line not in dict(messages)]
    for line in idle:
        line.make_ready()
    if any(line.is_ready for line in idle):
        with dispatch.together():
            messages += [(line, message) for line in idle if (message := line.next_message())]
    for line, message in messages:
        running[threads.submit(line.send, message)] = line


def send_one(dispatch: Dispatch, post: Post, delivery: Delivery) -> Attempt:
    """Try a delivery once, now, and for good: it is not tried again by itself."""
    return Line(dispatch, post, delivery.channel, Summary()).send_alone(delivery)
