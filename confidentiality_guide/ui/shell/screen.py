"""The base of every screen: says where the reader wants to go, and can be left and found again as it was."""

from collections.abc import Iterator
from functools import reduce
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.teaching.ids import SectionId
from confidentiality_guide.teaching.inline import Target
from confidentiality_guide.ui.blocks.accessible import together
from confidentiality_guide.ui.blocks.passage import Passage
from confidentiality_guide.ui.parts.focus import widgets_in
from confidentiality_guide.ui.parts.focus_ring import OWN_RING
from confidentiality_guide.ui.parts.scroller import Page, Scroller
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.visits.route import Route

_SHORT = 600  # letters: said in less than a minute


class Screen(QWidget):
    """One place of the guide.

    Signals:
        route_wanted: The reader wants to go somewhere; carries the `Route`.
        target_opened: A source or a term was asked for; carries its `Target`.
        reader_chosen: The guide is to be opened for a kind of reader; carries the `Reader`.
        state_chosen: A state was chosen; carries its `StateId`, empty for none.
        language_chosen: A language was chosen to begin in; carries its tag.
        age_chosen: An age was chosen; carries "under-12", "12-17", "adult" or "unknown".
        situation_wanted: The reader wants to say more of their situation; carries "state" or "age".
        one_switch_wanted: A switch was pressed where there is none in use yet; carries the pace to begin with.
        back_wanted: The reader is done here, and goes on where they came from.
        damage_found: Something on it turned out to be damaged, so it is not to be read on.
    """

    accessible_role: ClassVar = QAccessible.Role.Document

    route_wanted = Signal(object)
    target_opened = Signal(object)
    reader_chosen = Signal(object)
    state_chosen = Signal(str)
    language_chosen = Signal(object)
    age_chosen = Signal(str)
    situation_wanted = Signal(str)
    one_switch_wanted = Signal(object)
    back_wanted = Signal()
    damage_found = Signal()

    has_navigation = True  # whether the desktop shows its side navigation beside it
    section: SectionId | None = None  # the one its topic belongs to; none where it is no topic
    title_above: QWidget | None = None  # where its title stands over it, and is read before it

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.theme = setting.theme

    def title(self) -> str:
        """Its name, for the window and for assistive technology."""
        return ""

    def words_to_hear(self) -> str:
        """All that is to be read on it, where that is little: a screen reader says it after the name.

        A kiosk's pages are short. A long one at a desk is read line by line, with the reader's own keys.
        """
        title = self.title()
        texts = (text.accessibleName() for text in _texts_of(self) if text.words not in title)
        words = reduce(together, texts, "")
        return words if self.theme.metrics.kiosk or len(words) < _SHORT else ""

    def follow(self, target: Target) -> None:
        """Go where a link leads, or ask for what is shown beside the page."""
        route = Route.to(target)
        if route is not None:
            self.route_wanted.emit(route)
        else:
            self.target_opened.emit(target)

    def scroll_place(self) -> int:
        """How far it is scrolled, in pixels."""
        return 0

    def return_to(self, place: int) -> None:
        """Scroll to where it was left."""

    def part_in_view(self) -> str:
        """The part of the page, such as an idea, that is being read; empty at its top, or where it has no parts."""
        return ""

    def show_part(self, part: str) -> None:
        """Bring a part of the page, such as an idea, to the top of the window."""

    def room_beside(self) -> int:
        """How much room there is beside the page for a card, in pixels."""
        return 0

    def take_focus(self) -> None:
        """Put the keyboard at the top of the page. A screen reader says its name; no ring is drawn."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # not by Tab, which goes on to what can be pressed
        self.setProperty(OWN_RING, True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- at a kiosk whose pages are lowered, something stands over each

    def raise_title(self) -> Passage | str:
        """Give its title to what stands over it. One that is given as a passage is not on the page any more."""
        return self.title().partition(" · ")[0]

    def picture_above(self) -> QWidget | None:
        """A picture of its own to stand over it; none: the waiting room does."""
        return None

    def pressed_above(self) -> None:
        """What stands over it was touched."""

    def finish(self) -> None:
        """Build whatever was left for later: for pictures and tests."""

    def answer_first(self) -> None:
        """Open the first answer there is to open: for pictures."""

    def mark_target(self, target: Target | None) -> None:
        """Show which link is open beside the page."""
        for widget in widgets_in(self):
            if isinstance(widget, Passage):
                widget.mark(target)


def _texts_of(widget: QWidget) -> Iterator[Passage]:
    """The texts that are shown in it, in reading order, without those of a card that lies over the page."""
    for child in widget.children():
        if isinstance(child, Passage) and child.isVisible():
            yield child
        elif isinstance(child, QWidget) and not _is_apart(child):
            yield from _texts_of(child)


def _is_apart(widget: QWidget) -> bool:
    """Whether it is no part of what a page says: a card over it, or the English of what is said."""
    over = getattr(widget, "accessible_role", None) is QAccessible.Role.Dialog
    return over or getattr(widget, "is_twin", False)


class ScrolledScreen(Screen):
    """A screen that is one column in a scroller."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.inner = Page()
        self.column = QVBoxLayout(self.inner)
        self.scroller = Scroller(self.theme)
        self.scroller.setWidget(self.inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroller, 1)

    def place_added(self, added: QWidget) -> None:
        """Give what was added to a page its place at once.

        Qt would squeeze it into the page's old height first, and make the page taller in a later event: in between, a
        frame with text cut off could be seen.
        """
        if self.isVisible():
            added.show()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def scroll_place(self) -> int:
        return self.scroller.verticalScrollBar().value()

    def return_to(self, place: int) -> None:
        if place:
            self.finish()
            self.inner.adjustSize()
            self.scroller.verticalScrollBar().setValue(place)
