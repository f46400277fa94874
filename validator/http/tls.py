"""TLS to the target: which authorities are trusted, and the certificate by which a client is known (mTLS)."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from validator.errors import InvalidInput
from validator.files import read_regular
from validator.http.redaction import Secret

LARGEST = 2**20
"""Bytes of a PEM file."""


@dataclass(frozen=True)
class ClientCertificate:
    """The certificate of a client. certificate, key: PEM files. passphrase: of the key, or None."""

    certificate: Path
    key: Path
    passphrase: Secret | None = None

    def check(self) -> None:
        """See that it can be used now. Raises InvalidInput: unreadable, expired, not yet valid, or of another key."""
        leaf = self._leaf()
        key = self._key()
        now = datetime.now(UTC)
        if leaf.not_valid_after_utc < now:
            raise InvalidInput(
                f"{self.certificate}: the client certificate expired on {leaf.not_valid_after_utc:%Y-%m-%d}; "
                "ask for a new one, and name it under client-certificate."
            )
        if leaf.not_valid_before_utc > now:
            raise InvalidInput(
                f"{self.certificate}: the client certificate is valid from {leaf.not_valid_before_utc:%Y-%m-%d} on; "
                "is the clock of this machine right?"
            )
        if _public(key) != leaf.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo):
            raise InvalidInput(f"{self.key}: is not the key of {self.certificate}; name the key that belongs to it.")

    def add_to(self, context: ssl.SSLContext) -> None:
        """Let a TLS context present it."""
        password = None if self.passphrase is None else self.passphrase.reveal()
        context.load_cert_chain(self.certificate, self.key, password or "")

    def _leaf(self) -> x509.Certificate:
        content = read_regular(self.certificate, LARGEST)
        try:
            return x509.load_pem_x509_certificates(content)[0]
        except ValueError:
            raise InvalidInput(
                f"{self.certificate}: holds no certificate in PEM; give one under client-certificate."
            ) from None

    def _key(self) -> PrivateKeyTypes:
        content = read_regular(self.key, LARGEST)
        password = None if self.passphrase is None else self.passphrase.reveal().encode()
        try:
            return load_pem_private_key(content, password)
        except TypeError:
            if password is None:
                raise InvalidInput(
                    f"{self.key}: the key has a passphrase; refer to it with passphrase: env:NAME."
                ) from None
            raise InvalidInput(f"{self.key}: the key has no passphrase; leave passphrase out.") from None
        except ValueError:
            reason = "holds no private key in PEM" if password is None else "cannot be read with this passphrase"
            raise InvalidInput(f"{self.key}: {reason}; see client-certificate.") from None


@dataclass(frozen=True)
class Tls:
    """How a TLS connection is made. ca_file: PEM file with the authorities to trust; None are the public ones."""

    ca_file: str | None = None
    certificate: ClientCertificate | None = None

    def context(self) -> ssl.SSLContext:
        """The TLS context. Raises OSError or ssl.SSLError for files that cannot be used."""
        context = ssl.create_default_context(cafile=self.ca_file) if self.ca_file else httpx.create_ssl_context()
        if self.certificate is not None:
            self.certificate.add_to(context)
        return context


def _public(key: PrivateKeyTypes) -> bytes:
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
