"""What the tests of the whole way share: a site, a mailbox, a webhook's endpoint, and settings over them."""

from __future__ import annotations

import base64
import compileall
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import Result
from fake_mailbox import FakeMailbox
from fake_receiver import FakeReceiver
from fake_site import FakeSite, page, rss
from few_articles import few_articles

import policywatch
from policywatch.config import Settings, load_settings
from policywatch.demo import run_demo
from policywatch.scheduler import run_once

SECRET = "whsec_" + base64.b64encode(b"0123456789abcdef0123456789abcdef").decode()
LISTING = 'list: {item: "ul.list li", link: "a@href", title: "a", date: "span"}'

OLD_ROW = "<li><a href='/old'>旧公告</a><span>2026-11-01</span></li>"
"""The row that the list of `polled` begins with; a list without it may have missed items."""


NOW = datetime.now(UTC)
"""When the demo's articles are dated from."""


def pytest_configure() -> None:
    """Compile the package once: tests start many processes, which may not be allowed to keep what they compile."""
    compileall.compile_dir(Path(policywatch.__file__).parent, quiet=1)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, str]:
    """A demo that has run: its folder, its exit code, what it printed. Tests that change it take a copy."""
    folder = tmp_path_factory.mktemp("demo") / "policywatch-demo"
    lines: list[str] = []
    code = run_demo(folder, echo=lines.append, now=NOW)
    return folder, code, "\n".join(lines)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 24, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def site() -> Iterator[FakeSite]:
    with FakeSite().serve() as site:
        yield site


@pytest.fixture
def mailbox() -> Iterator[FakeMailbox]:
    with FakeMailbox().serve() as mailbox:
        yield mailbox


@pytest.fixture
def receiver() -> Iterator[FakeReceiver]:
    with FakeReceiver().serve() as receiver:
        yield receiver


@pytest.fixture
def settings_file(tmp_path: Path, site: FakeSite) -> Callable[..., Path]:
    """Write a settings file with one listing and one feed of the site; keyword arguments replace parts of it."""

    def write(*, sources: str = "", watches: str = "", channels: str = "", mail: str = "", more: str = "") -> Path:
        sources = sources or (
            f"    - {{id: office, kind: listing, url: {site.base}/list, language: zh-Hans, tier: 1, {LISTING}}}\n"
            f"    - {{id: press, kind: feed, url: {site.base}/feed, language: en, tier: 3}}\n"
        )
        path = tmp_path / "policywatch.yaml"
        path.write_text(
            "archive: archive.db\n"
            f"sources:\n  use: none\n  add:\n{sources}"
            f"{mail}"
            + (f"channels:\n{channels}" if channels else "")
            + f"watches:\n{watches or '    - {name: Models, keywords: [~大模型]}'}\n"
            f"network: {{delay: 0s, allow_private: [127.0.0.1]}}\n{more}",
            encoding="utf-8",
        )
        return path

    return write


@pytest.fixture
def settings(settings_file: Callable[..., Path]) -> Callable[..., Settings]:
    """Load such a settings file."""
    return lambda **parts: load_settings(settings_file(**parts), environment={})


@pytest.fixture
def polled(
    site: FakeSite, mailbox: FakeMailbox, settings: Callable[..., Settings], clock: Clock
) -> Callable[[str], Settings]:
    """Take the first poll of a site with one old page, for some watches that tell a desk by mail."""

    def poll(watches: str) -> Settings:
        site.put("/feed", rss([]), "application/rss+xml")
        site.put("/list", f"<ul class='list'>{OLD_ROW}</ul>")
        site.put("/old", page("旧公告", "旧内容。" * 30))
        channels = "  desk: mailto:desk@example.org\n"
        ours = settings(mail=mail_part(mailbox), channels=channels, watches=watches)
        run_once(ours, now=clock)
        return ours

    return poll


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Result]:
    """Run a command over a settings file with two watches and an archive of a few articles."""
    return few_articles(tmp_path)


def mail_part(mailbox: FakeMailbox) -> str:
    """The `mail` section for a mailbox."""
    return f"mail: {{server: smtp://127.0.0.1:{mailbox.port}, from: Watch <alerts@example.org>}}\n"
