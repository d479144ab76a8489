"""Channels and the mail server, as the settings give them."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

from yaml.nodes import MappingNode, Node

from policywatch.config import values
from policywatch.config.nodes import Sheet
from policywatch.models import Channel, MailServer

_PORTS = {"smtp": 587, "smtps": 465}
_KEYS = ("url", "secret", "timezone")


def read_mail(sheet: Sheet, node: Node, folder: Path) -> MailServer | None:
    """Read the section `mail`."""
    given = sheet.mapping(node, ("server", "from", "ca"), "mail")
    for key, example in (("server", "smtp://user:${SMTP_PASSWORD}@mail.example.org"), ("from", "alerts@example.org")):
        if key not in given:
            sheet.note(node, f"mail needs a {key}, such as `{key}: {example}`")
    if not {"server", "from"} <= given.keys():
        return None
    parts = sheet.split_filled(given["server"], "mail.server", values.server_parts)
    if parts is None:
        return None
    scheme, user, password, host, port = parts
    if scheme not in _PORTS or not host:
        sheet.note(given["server"], "mail.server is smtp://user:password@host:587 or smtps://user:password@host:465")
        return None
    sender = sheet.text(given["from"], "mail.from")
    if not _is_address(parseaddr(sender)[1]):
        sheet.note(given["from"], "mail.from is an address, such as alerts@example.org or Desk <alerts@example.org>")
    return MailServer(
        host=host,
        port=int(port) if port else _PORTS[scheme],
        tls="tls" if scheme == "smtps" else "starttls",
        sender=sender,
        username=user,
        password=password,
        ca=folder / sheet.text(given["ca"], "mail.ca") if "ca" in given else None,
    )


def read_channels(
    sheet: Sheet, node: Node | None, folder: Path, timezone: str, *, has_mail: bool
) -> dict[str, Channel]:
    """Read the section `channels`; without it, alerts go to mail files in the folder `alerts`.

    `timezone` is the clock of those whose channel names none.
    """
    if node is None:
        return {"alerts": Channel("alerts", "maildir", ("alerts",), path=folder / "alerts", timezone=timezone)}
    channels = {}
    for name, value in sheet.mapping(node, None, "channels").items():
        channel = _channel(sheet, name, value, folder, timezone, has_mail)
        if channel:
            channels[name] = channel
    return channels


def _channel(sheet: Sheet, name: str, node: Node, folder: Path, timezone: str, has_mail: bool) -> Channel | None:
    given: Mapping[str, Node] = {"url": node}
    if isinstance(node, MappingNode):
        given = sheet.mapping(node, _KEYS, f"the channel {name}")
        if "url" not in given:
            sheet.note(node, f"the channel {name} needs a url: mailto:…, https://… or maildir:…")
            return None
    url = sheet.text(given["url"], "url")
    secrets: tuple[str, ...] = ()
    if "secret" in given:
        secrets = tuple(sheet.text(part, "secret") for part in sheet.texts(given["secret"], "secret"))
    zone = values.zone(sheet, given["timezone"], "timezone", timezone) if "timezone" in given else timezone
    scheme, _, rest = url.partition(":")
    if scheme == "mailto":
        addresses = _addresses(sheet, name, given["url"], rest, has_mail)
        return Channel(name, "mailto", addresses, timezone=zone) if addresses else None
    if scheme == "maildir" and rest:
        return Channel(name, "maildir", (name,), path=folder / rest, timezone=zone)
    if values.is_web_url(url):
        return Channel(name, "https", (name,), url=url, secrets=secrets, timezone=zone)
    if url:
        sheet.note(given["url"], f"{name} is mailto:desk@example.org, https://example.org/hook or maildir:./alerts")
    return None


def _addresses(sheet: Sheet, name: str, node: Node, rest: str, has_mail: bool) -> tuple[str, ...]:
    addresses = tuple(unquote(part).strip() for part in urlsplit(f"mailto:{rest}").path.split(",") if part.strip())
    wrong = [address for address in addresses if not _is_address(address)]
    if wrong or not addresses:
        sheet.note(node, f"{wrong[0] if wrong else 'mailto:'} is no address; write mailto:desk@example.org")
        return ()
    if not has_mail:
        sheet.note(node, f"the channel {name} sends mail; add `mail: {{server: …, from: …}}`, or use maildir:./alerts")
        return ()
    return addresses


def _is_address(text: str) -> bool:
    local, at, domain = text.rpartition("@")
    return bool(at and local and domain) and not any(char.isspace() or char in '<>()[],;:"\\' for char in text)
