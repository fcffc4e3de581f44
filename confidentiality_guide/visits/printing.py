"""How far a printing of the reader's list is."""

from dataclasses import dataclass
from enum import StrEnum

MOST_PRINTED = 3  # times a visit: the paper of a waiting room is for everyone


class Stage(StrEnum):
    """What has become of it."""

    SENDING = "sending"
    SENT = "sent"  # the print system has it
    PRINTED = "printed"  # and has let go of it
    UNREACHABLE = "unreachable"
    TAKEN_BACK = "taken-back"  # it was not printed in time
    LEFT_THERE = "left-there"  # nor could it be taken back


OVER = frozenset(Stage) - {Stage.SENDING, Stage.SENT}  # nothing more will become of it


@dataclass(slots=True)
class Printing:
    """One printing. Nothing of what is printed is in it, so whoever prints may keep it beyond the visit."""

    stage: Stage = Stage.SENDING

    @property
    def takes_paper(self) -> bool:
        """Whether it is on paper, or may be soon."""
        return self.stage not in {Stage.UNREACHABLE, Stage.TAKEN_BACK}
