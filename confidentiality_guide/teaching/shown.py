"""Which of several alternatives a person is shown."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from confidentiality_guide.teaching.blocks import Block
from confidentiality_guide.teaching.circumstances import Circumstances
from confidentiality_guide.teaching.conditions import Condition
from confidentiality_guide.teaching.ids import ConditionName
from confidentiality_guide.teaching.layers import Layer


class Lens(NamedTuple):
    """Through which a person sees what is taught: their layers, and what is known of their situation."""

    conditions: Mapping[ConditionName, Condition]
    circumstances: Circumstances
    layers: frozenset[Layer] = frozenset({Layer.CLIENT})

    def holds(self, names: Iterable[ConditionName]) -> bool:
        """Whether all these conditions hold. One that nobody defined does not."""
        return all(name in self.conditions and self.conditions[name].holds(self.circumstances) for name in names)

    def shows(self, block: Block) -> bool:
        """Whether this person is shown this block."""
        return block.layer in self.layers and self.holds(block.conditions)

    def blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """Those of the blocks that are shown, in order."""
        return tuple(block for block in blocks if self.shows(block))
