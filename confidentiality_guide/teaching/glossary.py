"""The words a reader can look up."""

from dataclasses import dataclass

from confidentiality_guide.teaching.ids import TermId
from confidentiality_guide.teaching.inline import Text


@dataclass(frozen=True, slots=True)
class Term:
    """A word and what it means."""

    id: TermId
    word: str
    meaning: tuple[Text, ...]
    in_english: bool = False
