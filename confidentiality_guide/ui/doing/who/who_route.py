"""Where one is in "who can know?", read from a route and written into one.

`who-can-know:insurer#diagnosis/2`: a party, a kind of information, and the change that is opened, from 1. Without a
party and with a kind, every party is shown for that kind.
"""

from typing import NamedTuple

from confidentiality_guide.teaching.ids import PartyId
from confidentiality_guide.teaching.parties import INFORMATION
from confidentiality_guide.visits.route import Place, Route


class Asked(NamedTuple):
    """What is asked: who, what, and the change that is opened; 0 is none."""

    party: PartyId
    information: str
    opened: int = 0

    @classmethod
    def read(cls, party: PartyId, idea: str) -> "Asked":
        """Read it from the parts of a route; what is no kind of information is taken for the first."""
        information, _slash, opened = idea.partition("/")
        known = information if information in INFORMATION else ("" if party else information)
        return cls(party, known, int(opened) if opened.isdecimal() else 0)

    @property
    def by_kind(self) -> bool:
        """Whether one starts with what is known, and every party is shown."""
        return not self.party and self.information in INFORMATION

    @property
    def route(self) -> Route:
        """Where this is shown."""
        opened = f"/{self.opened}" if self.opened else ""
        return Route(Place.WHO_CAN_KNOW, self.party, f"{self.information}{opened}")
