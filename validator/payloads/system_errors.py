"""What the system says of a file that cannot be read or written, in Dutch."""

from __future__ import annotations

import errno

REASONS = {
    errno.ENOENT: "bestaat niet",
    errno.EACCES: "geen toegang",
    errno.EPERM: "geen toegang",
    errno.EISDIR: "is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.ELOOP: "de links verwijzen naar elkaar",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EIO: "fout van het apparaat",
    errno.EROFS: "er mag niet geschreven worden",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "de schijf is vol voor deze gebruiker",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EMFILE: "er zijn te veel bestanden open",
    errno.ENFILE: "er zijn te veel bestanden open",
    errno.ECONNREFUSED: "verbinding geweigerd",
    errno.ECONNRESET: "verbinding verbroken",
    errno.ETIMEDOUT: "geen antwoord op tijd",
}
"""By the number of the error; of every other one the system's own words."""

KINDS = {FileNotFoundError: "bestaat niet", PermissionError: "geen toegang"}
"""By the kind of an error that a library of addresses raises without a number."""


def kind(error: Exception) -> str:
    """The same without any words of the error, which may quote an address with a secret in it."""
    known = REASONS.get(error.errno) if isinstance(error, OSError) and error.errno is not None else None
    kinds = (name for one, name in KINDS.items() if isinstance(error, one))
    return known or next(kinds, type(error).__name__)


def reason(error: OSError) -> str:
    """Why a file or an address cannot be read or written."""
    known = REASONS.get(error.errno) if error.errno is not None else None
    if known or error.strerror or error.__cause__:
        return known or error.strerror or str(error.__cause__)
    kinds = (name for kind, name in KINDS.items() if isinstance(error, kind))
    return next(kinds, str(error))
