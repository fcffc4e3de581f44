"""Buttons that lead somewhere: where to is the button's own, so no closure has to hold the screen."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton

from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.visits.route import Route


class _Going(QObject):
    """Joins a button to what it leads to."""

    def __init__(self, button: QAbstractButton, where: object, go: Callable[[Any], object]) -> None:
        super().__init__(button)
        self._where, self._go = where, go
        button.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self._go(self._where)


def goes_to(button: QAbstractButton, route: Route, go: Callable[[Route], object]) -> None:
    """Let a button go to a route when it is pressed; `go` is a signal's `emit` or a bound method."""
    _Going(button, route, go)


def follows(button: QAbstractButton, target: Target, follow: Callable[[Target], object]) -> None:
    """Let a button open what a link would open."""
    _Going(button, target, follow)
