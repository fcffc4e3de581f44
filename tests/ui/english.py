"""Which English words are left on a screen in a made-up language."""

import re

from confidentiality_guide.i18n.languages import ACCENTED
from confidentiality_guide.packs.reading.store import Pack
from confidentiality_guide.teaching.ids import LanguageTag

# The letters that look the same with and without the accents of `en-XA`.
_ACCENTED_TOO = "BFJMQVXbjmqvx"
_MIRRORED_WORD = re.compile("\u200f\u202e[^\u202c]*\u202c\u200f")
_MARKS = re.compile("[\u2066\u2069\u200b\u200e\u200f]")
_PLAIN_WORD = re.compile(r"[A-Za-z]+(?:[’'][A-Za-z]+)*")


class EnglishLeft:
    """Knows what stays as it is in every language.

    That is: the law's own words, citations, addresses, names of languages, numbers, and single letters.
    """

    def __init__(self, pack: Pack) -> None:
        english = pack.languages[0].tag
        topics = [pack.topic(topic.id, english) for topic in pack.contents(english).topics]
        blocks = [block for topic in topics for idea in topic.ideas for block in idea.blocks]
        sources = [pack.source(id_, english) for id_ in {id_ for block in blocks for id_ in block.sources}]
        kept = {words for source in sources for words in (source.cite, source.short, source.address, source.quote)}
        kept |= {language.name for language in pack.languages} | {pack.content_hash[:16]}
        kept |= {_as_on_the_card(source.address) for source in sources}
        longest_first = sorted(kept - {""}, key=len, reverse=True)
        self._kept = re.compile("|".join(map(re.escape, longest_first)))

    def words(self, said: str, tag: LanguageTag) -> list[str]:
        """The English words in what a screen says."""
        rest = _MIRRORED_WORD.sub(" ", said)
        rest = self._kept.sub(" ", _MARKS.sub("", rest))
        found: list[str] = _PLAIN_WORD.findall(rest)
        if tag == ACCENTED:
            # An accented word is cut into pieces here: what is left of it are the letters without an accent.
            found = [word for word in found if word.strip(_ACCENTED_TOO)]
        return [word for word in found if len(word) > 1]


def _as_on_the_card(address: str) -> str:
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
