"""How long reading takes is said honestly: by plain words for a slow reader, never nothing."""

import pytest

from confidentiality_guide.learning.reading_time import WORDS_PER_MINUTE, minutes
from confidentiality_guide.teaching.blocks import Block, Kind
from confidentiality_guide.teaching.ids import BlockId
from confidentiality_guide.teaching.inline import Run
from confidentiality_guide.teaching.layers import Layer


def _words(count: int, layer: Layer = Layer.CLIENT) -> Block:
    return Block(BlockId("x"), Kind.PARAGRAPH, layer, text=(Run("word " * count),))


@pytest.mark.parametrize("layer", Layer)
def test_a_minute_holds_as_many_words_as_its_readers_read(layer: Layer) -> None:
    assert minutes([_words(WORDS_PER_MINUTE[layer], layer)]) == 1
    assert minutes([_words(WORDS_PER_MINUTE[layer] + 1, layer)]) == 2


def test_parts_of_minutes_add_up() -> None:
    assert minutes([_words(100), _words(100)]) == 2


def test_nothing_takes_a_minute_too() -> None:
    assert minutes([]) == 1
