"""Words that are no block, such as the claim of a source or the name of a tour, with their English where it is shown."""

from typing import TYPE_CHECKING

from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme.theme import Theme

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.both_languages import English


def with_english(words: str, look: Look, theme: Theme, english: "English | None") -> Passage:
    """A passage; in two languages where `english`, that of the shelf the words are from, has another wording."""
    beside = english.of_text(words) if english is not None and not look.english else ()
    if not beside:
        return Passage(words, look, theme)
    from confidentiality_guide.ui.blocks.pair import PairedPassage  # of no use to a page in one language

    return PairedPassage(words, beside, look, theme)
