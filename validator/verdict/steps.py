"""The judgement of one step by the exception that ended it: its kind, which says whose fault it is, and its message."""

from __future__ import annotations

from validator.errors import (
    EnvironmentFault,
    KlantcheckError,
    NoConsent,
    NotApplicable,
    OmissionRefused,
    SetupDeviates,
    UnexpectedResponse,
)
from validator.text import readable
from validator.verdict.model import Kind


def step_kind(error: Exception) -> Kind:
    """The kind of a step that ended in this exception; what is not raised on purpose is a fault of the suite."""
    match error:
        case SetupDeviates() | OmissionRefused():
            return "setup"
        case UnexpectedResponse():
            return "nonconformity"
        case NotApplicable():
            return "not_applicable"
        case NoConsent():
            return "no_consent"
        case EnvironmentFault():
            return "environment"
        case _:
            return "suite"


def step_message(error: Exception) -> str:
    """The message of the exception, with its type when it is not raised on purpose."""
    return str(error) if isinstance(error, KlantcheckError) else readable(f"{type(error).__name__}: {error}")
