"""What there is to read on one screen, sentence by sentence, and where of it one is."""

from collections.abc import Callable, Sequence

from shiboken6 import isValid

from confidentiality_guide.kiosk.read_aloud import Sentence, sentences_of
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.speech.page import Marks, Shown, first_in_view, shown_on


class Script:
    """The sentences of a screen, once they were taken in; it looks at the page again where that has changed.

    `sources` says whether the law behind what is said is read too.
    """

    def __init__(self, screen: Screen, has_recording: Callable[[str], bool], *, sources: bool) -> None:
        self.screen = screen
        self.sentences: tuple[Sentence, ...] = ()
        self._has_recording = has_recording
        self._shown: Sequence[Shown] = shown_on(screen, sources=sources)
        self._marks: Marks | None = None

    def take_in(self) -> None:
        """Find the sentences of what was on the page when the script was made."""
        self._take_in(self._shown)

    def _take_in(self, shown: Sequence[Shown]) -> None:
        self._shown = shown
        self.sentences = sentences_of([one.part for one in shown], self._has_recording)
        self.clear()
        self._marks = Marks(shown, self.screen)

    def look_again(self, *, sources: bool) -> int | None:
        """Take the page in as it is now; returns the first sentence of what was not on it, none where nothing is new."""
        before = self._widgets()
        self._take_in(shown_on(self.screen, sources=sources))
        new = (place for place, one in enumerate(self._shown) if id(one.widget) not in before)
        return next((self._sentence_of(place) for place in new), None)

    def has_grown(self, *, sources: bool) -> bool:
        """Whether there is something on the page that was not there before."""
        known = {id(one.widget) for one in self._shown}
        return any(id(one.widget) not in known for one in shown_on(self.screen, sources=sources))

    def _widgets(self) -> set[int]:
        return {id(one.widget) for one in self._shown if isValid(one.widget)}

    def same_place(self, at: int, *, sources: bool) -> int:
        """Take the page in with the law, or without; returns the sentence where one is then."""
        widget = self._shown[self.sentences[at].marks[0].part].widget
        self._take_in(shown_on(self.screen, sources=sources))
        return self._sentence_of(next((place for place, one in enumerate(self._shown) if one.widget is widget), 0))

    def in_view(self) -> int:
        """The sentence to begin with."""
        return self._sentence_of(first_in_view(self._shown, self.screen))

    def _sentence_of(self, part: int) -> int:
        """The first sentence of a part, or after it."""
        return next((n for n, one in enumerate(self.sentences) if one.marks[0].part >= part), 0)

    def mark(self, at: int) -> bool:
        """Show on the page that a sentence is being read; says whether it is still there."""
        marks = self.sentences[at].marks
        if self._marks is None or not self._marks.are_there(marks):
            return False
        self._marks.show(marks)
        return True

    def clear(self) -> None:
        """Mark nothing on the page."""
        if self._marks is not None:
            self._marks.clear()
