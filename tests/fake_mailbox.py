"""A mail server on the loopback address for tests: it keeps what it takes, and refuses what the test tells it to."""

from __future__ import annotations

import email
import email.policy
import socket
import ssl
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


@dataclass
class FakeMailbox:
    """What the server answers at each step, and what it took.

    `answers` maps MAIL, RCPT, DATA or `RCPT someone@example.org` to a reply; a text above `largest` bytes gets 552.
    `asked` counts how often each recipient was named.
    """

    answers: dict[str, str] = field(default_factory=dict)
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    asked: Counter[str] = field(default_factory=Counter)
    largest: int = 10_000_000
    hang_up_after_data: bool = False
    host: str = "127.0.0.1"
    port: int = 0

    @property
    def alerts(self) -> list[tuple[str, EmailMessage]]:
        """What it took that is no message of health."""
        return [(to, mail) for to, mail in self.taken if not str(mail["Subject"]).startswith("policywatch: ")]

    async def handle_MAIL(self, server, session, envelope, address, options):
        if "MAIL" in self.answers:
            return self.answers["MAIL"]
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.asked[address] += 1
        answer = self.answers.get(f"RCPT {address}", self.answers.get("RCPT"))
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if "DATA" in self.answers:
            return self.answers["DATA"]
        if len(envelope.original_content) > self.largest:
            return "552 5.3.4 too large"
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        self.taken += [(recipient, message) for recipient in envelope.rcpt_tos]
        if self.hang_up_after_data:
            server.transport.abort()
        return "250 2.0.0 taken"

    def _authenticate(self, server, session, envelope, mechanism, data):
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password == b"right", handled=False)

    @contextmanager
    def serve(self, *, tls: ssl.SSLContext | None = None, login: bool = False) -> Iterator[FakeMailbox]:
        """Serve on a free port until the end of the block; with `tls`, STARTTLS is offered."""
        mailbox = self

        class Server(Controller):
            def factory(self):
                return SMTP(
                    mailbox,
                    tls_context=tls,
                    authenticator=mailbox._authenticate if login else None,
                    auth_require_tls=False,
                    enable_SMTPUTF8=False,
                )

        with socket.socket() as probe:
            probe.bind((self.host, 0))
            self.port = probe.getsockname()[1]
        server = Server(self, hostname=self.host, port=self.port)
        server.start()
        try:
            yield self
        finally:
            server.stop()


def certificate(folder: Path, host: str) -> tuple[ssl.SSLContext, Path]:
    """Make a server's TLS context for `host`, and the file of the authority that vouches for it."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    now = datetime.now(UTC)
    cert = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(cert.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context, folder / "cert.pem"
