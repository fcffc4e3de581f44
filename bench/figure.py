"""What was measured, beside what is asked of it."""

from collections.abc import Sequence
from typing import Any, NamedTuple


class Figure(NamedTuple):
    """One line of the table.

    `floor` is what a ratio is taken against, in `floor_unit`; none where the value stands for itself.
    """

    name: str
    value: float
    unit: str
    target: float
    floor: float | None = None
    floor_unit: str = ""

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.target

    def as_json(self) -> dict[str, Any]:
        """The figure for a machine."""
        floor = round(self.floor, 3) if self.floor is not None else None
        return {
            "name": self.name,
            "value": round(self.value, 4),
            "unit": self.unit,
            "target": self.target,
            "floor": floor,
            "met": self.met,
        }

    def as_row(self) -> tuple[str, ...]:
        """The figure for a reader: name, value, target, floor, met."""
        floor = f"{self.floor:.4g} {self.floor_unit}" if self.floor is not None else "–"
        value, target = f"{self.value:.3g} {self.unit}", f"≤ {self.target:.4g} {self.unit}"
        return self.name, value, target, floor, "yes" if self.met else "NO"


def ratio(name: str, value: float, floor: float, unit: str, target: float) -> Figure:
    """What was measured as a multiple of its floor; both in the same unit."""
    return Figure(name, value / floor, "x", target, floor, unit)


def table(figures: Sequence[Figure]) -> str:
    """Figures as a table in Markdown."""
    head = ("what", "value", "target", "floor", "met")
    rows = [head, *(figure.as_row() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(wide) for cell, wide in zip(row, widths, strict=True)) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (wide + 2) for wide in widths) + "|", *lines[1:]])


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that this many per cent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, -(-round(len(ordered) * percent) // 100) - 1))]


def undisturbed(values: Sequence[float]) -> float:
    """What was measured while other programs left the machine alone: they only ever make a thing slower.

    The lower quartile of the repetitions, so that it takes neither a quiet machine nor one lucky run.
    """
    return percentile(values, 25)
