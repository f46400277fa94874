"""Klantcheck as a library: `from klantcheck import Validator` (docs/library.md)."""

from validator.errors import InvalidInput, KlantcheckError
from validator.payloads.finding import PayloadFinding as Finding
from validator.payloads.judge import NotJudged
from validator.payloads.library import Validator, assert_valid
from validator.payloads.report import Report
from validator.payloads.tally import Tally

__all__ = ["Finding", "InvalidInput", "KlantcheckError", "NotJudged", "Report", "Tally", "Validator", "assert_valid"]
