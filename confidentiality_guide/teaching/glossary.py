"""The words a reader can look up."""

from typing import NamedTuple

from confidentiality_guide.teaching.ids import TermId
from confidentiality_guide.teaching.inline import Text


class Term(NamedTuple):
    """A word and what it means."""

    id: TermId
    word: str
    meaning: tuple[Text, ...]
    in_english: bool = False
