"""The law behind a statement: a fact of the fact base, with where it stands and how it was checked."""

from enum import StrEnum
from typing import NamedTuple

from confidentiality_guide.teaching.ids import SourceId


class Standing(StrEnum):
    """How a fact was checked. A third standing, `unverified`, exists in the fact base and is never taught."""

    VERIFIED = "verified"  # the primary text or an official page was read
    SECONDARY = "secondary"  # only a secondary source was read: shown as "being checked"


class Source(NamedTuple):
    """What a source card says.

    Dates are year and month, "2027-11"; an empty one is not known. `address` is for a reader to type or scan:
    the program opens none.
    """

    id: SourceId
    title: str
    short: str  # the chip's label: "45 CFR 164.502(b)"
    cite: str  # the whole pinpoint citation
    document: str  # what kind of document: "federal rule (HIPAA)"
    claim: str  # what it says, in our words
    quote: str  # its own words, from US federal works only; empty: none
    address: str
    standing: Standing
    law_as_of: str
    checked: str
    review_by: str
    in_english: bool = False

    @property
    def being_checked(self) -> bool:
        """Whether only a secondary source was read."""
        return self.standing is Standing.SECONDARY

    def past_review(self, month: str) -> bool:
        """Whether its review was due before this month ("2026-11")."""
        return bool(self.review_by) and self.review_by < month
