"""Dialects of the foreign register with other queries: along what is referred to, and on one object."""

import re
from datetime import datetime

from tests.support.foreign.register import BOUNDS

ONE = re.compile("/crm/v2/[a-z-]+/[^/]+")


class PeriodOfContact:
    """Participants are found by the period of their contact."""

    def __init__(self):
        self._moments: dict[str, str] = {}
        self._wanted: dict[str, str] = {}

    def before(self, exchange):
        names = [f"contact.happenedAt.{bound}" for bound in BOUNDS] if exchange.resource == "participants" else []
        asked = {name: exchange.arguments.pop(name) for name in names if name in exchange.arguments}
        self._wanted = {name.rpartition(".")[2]: value for name, value in asked.items()}

    def after(self, exchange):
        if exchange.resource == "contacts" and exchange.status < 400:
            self._moments |= {str(entry["id"]): entry.get("happenedAt", "") for entry in exchange.entries}
        if self._wanted and exchange.status < 400:
            kept = [entry for entry in exchange.entries if self._is_meant(entry)]
            exchange.answer["data"]["items"] = kept
            exchange.answer["paging"]["found"] = len(kept)

    def _is_meant(self, entry):
        moment = self._moments[entry["contact"].rpartition("/")[2]]
        return all(BOUNDS[bound](moment, datetime.fromisoformat(value)) for bound, value in self._wanted.items())


class StrictOnOne:
    """A query that is not known is refused of one object too."""

    def before(self, exchange):
        pass

    def after(self, exchange):
        if exchange.method == "GET" and exchange.arguments and ONE.fullmatch(exchange.path):
            fields = [{"path": f"$.{name}", "problem": "unknown argument"} for name in exchange.arguments]
            exchange.status, exchange.headers["Content-Type"] = 400, "application/problem+json"
            exchange.answer = {"title": "no", "detail": "no", "status": 400, "fields": fields}


PERIOD = """
object_types:
  Betrokkene:
    search_via:
      Betrokken bij klantcontact/Plaatsgevonden op:
        {from: contact.happenedAt.from, before: contact.happenedAt.before}
"""

COLLECTIONS = """
collections: {path: '/{plural}'}
"""
