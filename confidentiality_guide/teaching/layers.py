"""Who a block is for, and who is reading."""

from enum import StrEnum


class Layer(StrEnum):
    """Who a block is for."""

    CLIENT = "client"  # plain words: everything not marked otherwise
    TALK = "talk"  # a therapist's talking point
    PRO = "pro"  # the rule in professional words


class Reader(StrEnum):
    """Who is reading: decides which layers are shown."""

    CLIENTS = "clients"
    THERAPISTS = "therapists"
    TRAINEES = "trainees"

    @property
    def layers(self) -> frozenset[Layer]:
        """The layers this reader is shown."""
        return _SHOWN[self]


_SHOWN = {
    Reader.CLIENTS: frozenset({Layer.CLIENT}),
    Reader.THERAPISTS: frozenset({Layer.CLIENT, Layer.TALK, Layer.PRO}),
    Reader.TRAINEES: frozenset({Layer.CLIENT, Layer.PRO}),
}
