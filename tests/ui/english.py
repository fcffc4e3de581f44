"""Which English words are left on a screen in a made-up language."""

import re
from collections.abc import Iterator

from confidentiality_guide.i18n.languages import ACCENTED
from confidentiality_guide.intake.hand_off import encode
from confidentiality_guide.packs.reading.shelf import Shelf
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.tour import MARKED_TOPIC

# The letters that look the same with and without the accents of `en-XA`.
_ACCENTED_TOO = "BFJMQVXbjmqvx"
_MIRRORED_WORD = re.compile("\u200f\u202e[^\u202c]*\u202c\u200f")
_MARKS = re.compile("[\u2066\u2068\u2069\u200b\u200e\u200f]")
_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:[’'][A-Za-z]+)*")


class EnglishLeft:
    """Knows what stays as it is in every language.

    That is: the law's own words, citations, addresses, notes on states in professional words, names of boards and of
    languages, codes of states, numbers, and single letters.
    """

    def __init__(self, pack: Pack) -> None:
        shelf = Shelf(pack, pack.languages[0].tag)
        cited = {id_ for block in _blocks(shelf) for id_ in block.sources}
        states = [shelf.jurisdiction(state.id) for state in shelf.states()]
        cited |= {law.source for state in states for law in state.laws}
        sources = [shelf.source(id_) for id_ in cited]
        kept = {words for source in sources for words in (source.cite, source.short, source.address, source.quote)}
        kept |= {language.name for language in pack.languages} | {pack.content_hash[:16]}
        kept |= {_as_on_the_card(source.address) for source in sources}
        kept |= {words for state in states for law in state.laws for words in (law.note, law.applies_to, law.hotline)}
        kept |= {words for state in states for words in state.board}
        marked = [topic.id for topic in shelf.contents().topics if topic.id == MARKED_TOPIC]
        kept.add("  ".join(encode(marked, shelf.code_book()).words))
        longest_first = sorted(kept - {""}, key=len, reverse=True)
        codes = "|".join(state.entry.code for state in states)
        self._kept = re.compile("|".join([*map(re.escape, longest_first), rf"\b(?:{codes})\b"]))

    def words(self, said: str, tag: LanguageTag) -> list[str]:
        """The English words in what a screen says."""
        rest = _MIRRORED_WORD.sub(" ", said)
        rest = self._kept.sub(" ", _MARKS.sub("", rest))
        found: list[str] = _PLAIN_WORD.findall(rest)
        if tag == ACCENTED:
            # An accented word is cut into pieces here: what is left of it are the letters without an accent.
            found = [word for word in found if word.strip(_ACCENTED_TOO)]
        return [word for word in found if len(word) > 1]


def _blocks(shelf: Shelf) -> Iterator[Block]:
    """Every block that is shown anywhere."""
    for topic in (*(shelf.topic(entry.id) for entry in shelf.contents().topics), shelf.state_page()):
        yield from (block for idea in topic.ideas for block in idea.blocks)
    for story in (shelf.scenario(entry.id) for entry in shelf.scenarios()):
        for scene in story.scenes:
            yield from (*scene.blocks, *(block for choice in scene.choices for block in choice.feedback))
    for ladder in (shelf.ladder(entry.id) for entry in shelf.ladders()):
        yield from (block for step in ladder.steps for block in step.blocks)
    for party in (shelf.party(entry.id) for entry in shelf.parties()):
        for cell in party.cells:
            yield from (*cell.blocks, *(change.answer for change in cell.changes))
    for concept in (shelf.concept(entry.id) for entry in shelf.concepts()):
        yield from (block for q in concept.questions for answer in q.answers for block in answer.feedback)


def _as_on_the_card(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
