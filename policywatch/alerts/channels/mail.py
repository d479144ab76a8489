"""Mail over SMTP: STARTTLS or TLS from the start, one transaction for each recipient, a deadline for the whole."""

from __future__ import annotations

import contextlib
import smtplib
import ssl
from collections.abc import Iterator
from email.utils import parseaddr
from ipaddress import ip_address

from policywatch.alerts.channels.deadline import Deadline
from policywatch.alerts.channels.message import Message
from policywatch.alerts.channels.smtp import Connection
from policywatch.alerts.channels.trust import tls_context
from policywatch.errors import DeliveryError, Verdict
from policywatch.models import MailServer
from policywatch.text import clean_line

TOTAL_SECONDS = 60.0
"""smtplib's own limit is for a single read: a server that drips a byte at a time would hold us for ever."""
_TOO_LARGE = 552


class Mail:
    """Send mail over the server of the settings."""

    def __init__(self, server: MailServer | None) -> None:
        if server is None:
            raise DeliveryError("broken", "there is no mail server in the settings")
        self._server = server

    def send(self, message: Message) -> str:
        """Hand the message to the mail server; give its words, or raise DeliveryError."""
        sender = parseaddr(self._server.sender)[1]
        with self._connected() as smtp:
            self._step("broken", *smtp.mail(sender))
            self._step("refused", *smtp.rcpt(message.recipient))
            try:
                answer = smtp.data(message.payload)
            except smtplib.SMTPDataError as exc:  # refused before the text was asked for
                answer = (exc.smtp_code, _bytes(exc.smtp_error))
            return self._step("dead", *answer)

    def _step(self, verdict: Verdict, code: int, words: bytes) -> str:
        """Judge an answer: 2xx goes on, 5xx is the step's own verdict, all else is tried again.

        RFC 5321, section 4.2.1. Of 552 what is said of a mailbox is not about the message.
        """
        text = _words(code, words)
        if 200 <= code < 300:
            return text
        if code == _TOO_LARGE and verdict != "refused":
            verdict = "too large"
        raise DeliveryError(verdict if 500 <= code < 600 else "retry", text, code=code)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        """Connect, encrypt, log in; whatever the network raises becomes a DeliveryError."""
        host = self._server.host
        with Deadline(TOTAL_SECONDS) as deadline:
            smtp: Connection | None = None
            late = DeliveryError("retry", f"{host}: no complete answer within {deadline.seconds:.0f} s")
            try:
                smtp = self._open(deadline)
                yield smtp
            except (DeliveryError, smtplib.SMTPException, OSError) as exc:
                if deadline.is_over:  # half an answer is none: smtplib takes what came for a whole line
                    raise late from exc
                raise self._error(exc) from exc
            except UnicodeEncodeError as exc:
                raise DeliveryError("refused", "the address has letters that mail servers do not know") from exc
            else:
                if deadline.is_over:
                    raise late
            finally:
                if smtp is not None:
                    smtp.take_leave()

    def _error(self, exc: Exception) -> DeliveryError:
        if isinstance(exc, DeliveryError):
            return exc
        if isinstance(exc, ssl.SSLError):
            return DeliveryError("broken", f"TLS with {self._server.host} failed: {_reason(exc)}")
        if isinstance(exc, smtplib.SMTPResponseException):
            return DeliveryError("retry", _words(exc.smtp_code, _bytes(exc.smtp_error)), code=exc.smtp_code)
        return DeliveryError("retry", f"{self._server.host}: {_reason(exc)}")

    def _open(self, deadline: Deadline) -> Connection:
        smtp = Connection(self._server, deadline)
        try:
            self._greet(smtp)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _greet(self, smtp: smtplib.SMTP) -> None:
        server = self._server
        smtp.ehlo_or_helo_if_needed()
        local = smtp.sock is not None and ip_address(smtp.sock.getpeername()[0]).is_loopback
        try:
            if server.tls == "starttls":
                if smtp.has_extn("starttls"):
                    smtp.starttls(context=tls_context(server.ca))
                    smtp.ehlo()
                elif not local:
                    raise DeliveryError("broken", f"{server.host} offers no STARTTLS; nothing is sent in the clear")
            if server.username:
                if not smtp.has_extn("auth"):
                    raise DeliveryError("broken", f"{server.host} offers no login, but the settings name a user")
                smtp.login(server.username, server.password)
        except smtplib.SMTPNotSupportedError as exc:
            raise DeliveryError("broken", f"{server.host}: {_reason(exc)}") from exc
        except smtplib.SMTPResponseException as exc:
            verdict: Verdict = "broken" if 500 <= exc.smtp_code < 600 else "retry"
            raise DeliveryError(verdict, _words(exc.smtp_code, _bytes(exc.smtp_error)), code=exc.smtp_code) from exc


def _bytes(words: bytes | str) -> bytes:
    return words if isinstance(words, bytes) else str(words).encode()


def _words(code: int, words: bytes) -> str:
    return clean_line(f"{code} {words.decode('utf-8', 'replace')}", limit=200)


def _reason(exc: Exception) -> str:
    return clean_line(getattr(exc, "verify_message", "") or getattr(exc, "strerror", None) or str(exc), limit=150)
