"""Mail over SMTP: STARTTLS or TLS from the start, one transaction for each recipient, a deadline for the whole."""

from __future__ import annotations

import contextlib
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from email.utils import parseaddr
from ipaddress import ip_address

from policywatch.alerts.channels.message import Message
from policywatch.errors import DeliveryError
from policywatch.models import MailServer
from policywatch.text import clean_line

READ_SECONDS = 20.0
TOTAL_SECONDS = 60.0
"""smtplib's own limit is for a single read: a server that drips a byte at a time would hold us for ever."""


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
            self._step(smtp, "broken", *smtp.mail(sender))
            self._step(smtp, "dead", *smtp.rcpt(message.recipient))
            code, words = smtp.data(message.payload)
            return self._step(smtp, "dead", code, words)

    def _step(self, smtp: smtplib.SMTP, verdict: str, code: int, words: bytes) -> str:
        """Judge an answer: 2xx goes on, 4xx is tried again, 5xx is the step's own verdict (RFC 5321, section 4.2.1)."""
        text = _words(code, words)
        if 200 <= code < 300:
            return text
        if 500 <= code < 600 and verdict in ("dead", "broken"):
            raise DeliveryError("dead" if verdict == "dead" else "broken", text, code=code)
        raise DeliveryError("retry", text, code=code)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        """Connect, encrypt, log in; whatever the network raises becomes a DeliveryError."""
        smtp: smtplib.SMTP | None = None
        late = threading.Event()

        def hang_up() -> None:
            late.set()
            if smtp is not None and smtp.sock is not None:
                with contextlib.suppress(OSError):
                    smtp.sock.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(TOTAL_SECONDS, hang_up)
        timer.daemon = True
        timer.start()
        try:
            smtp = self._open()
            yield smtp
        except ssl.SSLError as exc:
            raise DeliveryError("broken", f"TLS with {self._server.host} failed: {_reason(exc)}") from exc
        except smtplib.SMTPAuthenticationError as exc:
            raise _refused("broken", exc) from exc
        except smtplib.SMTPResponseException as exc:
            raise _refused("retry", exc) from exc
        except (smtplib.SMTPException, OSError) as exc:
            why = f"no complete answer within {TOTAL_SECONDS:.0f} s" if late.is_set() else _reason(exc)
            raise DeliveryError("retry", f"{self._server.host}: {why}") from exc
        finally:
            timer.cancel()
            if smtp is not None:
                # Taken is taken: what a server does at QUIT changes nothing.
                with contextlib.suppress(smtplib.SMTPException, OSError):
                    smtp.quit()
                smtp.close()

    def _open(self) -> smtplib.SMTP:
        server = self._server
        context = ssl.create_default_context(cafile=str(server.ca) if server.ca else None)
        if server.tls == "tls":
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=READ_SECONDS, context=context)
        else:
            smtp = smtplib.SMTP(server.host, server.port, timeout=READ_SECONDS)
        try:
            self._greet(smtp, context)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _greet(self, smtp: smtplib.SMTP, context: ssl.SSLContext) -> None:
        server = self._server
        smtp.ehlo_or_helo_if_needed()
        local = smtp.sock is not None and ip_address(smtp.sock.getpeername()[0]).is_loopback
        if server.tls == "starttls":
            if smtp.has_extn("starttls"):
                smtp.starttls(context=context)
                smtp.ehlo()
            elif not local:
                raise DeliveryError("broken", f"{server.host} offers no STARTTLS; nothing is sent in the clear")
        if server.username:
            if not smtp.has_extn("auth"):
                raise DeliveryError("broken", f"{server.host} offers no login, but the settings name a user")
            smtp.login(server.username, server.password)


def _refused(verdict: str, exc: smtplib.SMTPResponseException) -> DeliveryError:
    error = exc.smtp_error if isinstance(exc.smtp_error, bytes) else str(exc.smtp_error).encode()
    permanent = 500 <= exc.smtp_code < 600 and verdict == "broken"
    return DeliveryError("broken" if permanent else "retry", _words(exc.smtp_code, error), code=exc.smtp_code)


def _words(code: int, words: bytes) -> str:
    return clean_line(f"{code} {words.decode('utf-8', 'replace')}", limit=200)


def _reason(exc: Exception) -> str:
    return clean_line(getattr(exc, "verify_message", "") or getattr(exc, "strerror", None) or str(exc), limit=150)
