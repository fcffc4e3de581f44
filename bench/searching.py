"""How long a search takes in a pack of ten thousand blocks: the question alone, and from a key press to its answer."""

import time
from collections import Counter

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from bench.figure import Figure, percentile
from bench.many_pages import blocks_in, our_pages, pack_with
from bench.pages import FRAME
from bench.stage import Stage, repeated
from confidentiality_guide.app import Options
from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.visits.route import Place, Route

BLOCKS = 10_000
_ROUNDS = 5
_EVERY = 40  # of the words in the guide, from the most frequent to the rarest, one in this many is searched for


def measure() -> list[Figure]:
    """Ask for words as they are typed, letter by letter."""
    times = -(-BLOCKS // blocks_in(our_pages()))
    typed = _typed()
    with open_pack(pack_with(times)) as pack:
        pack.prepare_search(ENGLISH)
        asked = percentile(repeated(_ROUNDS, lambda: [_asked(pack, words) for words in typed]), 95)
    pressed = percentile(repeated(_ROUNDS, _Typist(open_pack(pack_with(times))).type_all), 95)
    size = f"{blocks_in(our_pages()) * times:,} blocks"
    return [
        Figure(f"a search in {size}, p95 of {len(typed)}", asked, "ms", 10.0),
        Figure(f"from a key to the painted results in {size}, p95", pressed, "ms", round(FRAME, 1)),
    ]


def _words() -> list[str]:
    """Words of the guide, the frequent and the rare."""
    counted = Counter(
        word for page in our_pages() for folded in page.folded for word in folded.split() if word.isalpha()
    )
    ordered = sorted(counted, key=lambda word: (-counted[word], word))
    return [word for word in ordered if len(word) > 2][::_EVERY]


def _typed() -> list[str]:
    """Every stage at which these words are while they are typed; and some with a word before."""
    words = _words()
    begun = [word[:length] for word in words for length in range(1, len(word) + 1)]
    return list(dict.fromkeys([*begun, *(f"therapist {word}" for word in words)]))


def _asked(pack: Pack, words: str) -> float:
    began = time.perf_counter()
    pack.search(words, ENGLISH)
    return (time.perf_counter() - began) * 1000


class _Typist:
    """Types words into the search field of a window."""

    def __init__(self, pack: Pack) -> None:
        self._stage = Stage(Options(language="en", theme="light", route=Route(Place.SEARCH), size=(1366, 820)), pack)
        field = self._stage.window.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        self._field = field
        self._words = _words()[:: max(1, len(_words()) // 12)]

    def type_all(self) -> list[float]:
        """How long each key took until what it found was painted, in ms."""
        waits = []
        for word in self._words:
            self._field.clear()
            self._stage.idle()
            for letter in word:
                waits.append(self._stage.painted(lambda letter=letter: QTest.keyClick(self._field, letter)))  # type: ignore[misc]
                self._stage.idle()
        return waits
