"""How long reading takes, said honestly."""

import math
from collections.abc import Iterable, Mapping

from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.inline import plain
from confidentiality_guide.teaching.layers import Layer

WORDS_PER_MINUTE: Mapping[Layer, int] = {Layer.CLIENT: 130, Layer.TALK: 200, Layer.PRO: 180}
"""Plain words for a worried person who reads slowly; professional words for one who reads for a living."""


def minutes(blocks: Iterable[Block]) -> int:
    """How many minutes these blocks take to read, at least one."""
    return max(1, math.ceil(sum(len(_words(block)) / WORDS_PER_MINUTE[block.layer] for block in blocks)))


def _words(block: Block) -> list[str]:
    return " ".join(plain(text) for text in block.texts).split()
