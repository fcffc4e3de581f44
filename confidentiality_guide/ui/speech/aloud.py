"""Reading a screen aloud: joins the page, the voice and the strip. Silent until it is asked for."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.kiosk.read_aloud import (
    VOLUMES,
    Manner,
    Reading,
    Sentence,
    State,
    no_recording,
)
from confidentiality_guide.teaching.ids import LanguageTag
from confidentiality_guide.ui.parts.gradual import AFTER_A_FRAME_MS
from confidentiality_guide.ui.shell.screen import Screen
from confidentiality_guide.ui.shell.setting import Setting
from confidentiality_guide.ui.speech.player import Player
from confidentiality_guide.ui.speech.script import Script
from confidentiality_guide.ui.speech.strip import Strip
from confidentiality_guide.ui.speech.voice import Trouble, Voice


class Aloud(QObject):
    """Reads one screen at a time. Where another screen is shown, it has to be stopped first.

    Signals:
        strip_made: The strip wants a place by the bar; carries it.
        speaking_changed: Something is being said, or no longer; carries whether. Someone who listens is there.
    """

    strip_made = Signal(object)
    speaking_changed = Signal(bool)

    def __init__(
        self, parent: QObject | None = None, *, voice: Voice | None = None, player: Player | None = None
    ) -> None:
        super().__init__(parent)
        self._voice = voice or Voice(self)
        self._voice.ready.connect(self._begin)
        self._voice.ended.connect(self._ended)
        self._voice.failed.connect(self._fail)
        self._player = player
        self._manner, self._sources = Manner(), False
        self._setting: Setting | None = None
        self._script: Script | None = None
        self._strip: Strip | None = None
        self._reading = Reading(0)
        self._opening = QTimer(self)  # once the strip has been painted: an engine may take its time
        self._opening.setSingleShot(True)
        self._opening.timeout.connect(self._voice.open)
        self._answer = QTimer(self)
        self._answer.setSingleShot(True)
        self._answer.timeout.connect(self._read_answer)

    @property
    def reading(self) -> Reading:
        """Where it is."""
        return self._reading

    @property
    def manner(self) -> Manner:
        """How fast and how loud it reads."""
        return self._manner

    @property
    def sentence(self) -> Sentence | None:
        """What is being read, or was last."""
        sentences = self._script.sentences if self._script is not None else ()
        return sentences[self._reading.at] if sentences else None

    # -- begin and end

    def turn(self, setting: Setting, screen: Screen) -> None:
        """Read this screen, or stop reading it."""
        if self._strip is not None:
            self.stop()
            return
        self._setting = setting
        screen.finish()
        has_recording = self._player.has if self._player is not None else no_recording
        self._script = Script(screen, has_recording, sources=self._sources)  # first: the strip takes the keyboard
        self._strip = self._make_strip(setting)
        self.strip_made.emit(self._strip)
        self._strip.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)
        self._opening.start(AFTER_A_FRAME_MS)

    def _make_strip(self, setting: Setting) -> Strip:
        strip = Strip(setting.theme, sources=self._sources)
        strip.tell(_("One moment …"))
        strip.show_manner(self._manner)
        strip.pause_pressed.connect(self._pause_or_go_on)
        strip.again_pressed.connect(self._repeat)
        strip.back_pressed.connect(self._go_back)
        strip.sources_turned.connect(self._turn_sources)
        strip.faster_pressed.connect(self._change_rate)
        strip.louder_pressed.connect(self._change_volume)
        strip.stop_pressed.connect(self.stop)
        return strip

    def stop(self) -> None:
        """Read no more, and take the strip away."""
        self._opening.stop()
        self._answer.stop()
        if self._strip is None:
            return
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._follow_focus)
        self._hush()
        self._move_to(self._reading.stop())
        strip, self._strip = self._strip, None
        had_keyboard = strip.isAncestorOf(on) if (on := QApplication.focusWidget()) is not None else False
        if (around := strip.parentWidget()) is not None and (layout := around.layout()) is not None:
            layout.removeWidget(strip)
        strip.hide()
        strip.deleteLater()
        if had_keyboard and self._script is not None and isValid(self._script.screen):
            self._script.screen.take_focus()
        self._setting = self._script = None

    def forget(self) -> None:
        """The visit has ended: the next one begins at the usual speed and a medium volume."""
        self.stop()
        self._voice.forget()
        self._manner, self._sources = Manner(), False

    # -- reading

    def _begin(self) -> None:
        """The voice is there."""
        script = self._script
        if script is None or self._setting is None or self._reading.is_speaking:
            return
        script.take_in()
        self._reading = Reading(len(script.sentences))
        tags = {self._tag(sentence) for sentence in script.sentences if not sentence.recording}
        if missing := next((tag for tag in tags if not self._voice.speaks(tag)), None):
            languages = {one.tag: one.name for one in self._setting.shelf.pack.languages}
            self._tell(fill(_("This computer has no voice for {language}."), language=languages.get(missing, missing)))
            return
        self._say(self._reading.begin(script.in_view()))
        if self._strip is not None and self._strip.stop.hasFocus():
            self._strip.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tag(self, sentence: Sentence) -> LanguageTag:
        assert self._setting is not None
        return ENGLISH if sentence.english else self._setting.visit.language

    def _say(self, reading: Reading) -> None:
        """Go there, and say what is to be said there."""
        if reading.is_speaking and self._script is not None and not self._script.mark(reading.at):
            self._read_what_is_new()
            return
        self._move_to(reading)
        if reading.is_speaking and (sentence := self.sentence) is not None:
            self._utter(sentence)
        else:
            self._hush()

    def _utter(self, sentence: Sentence) -> None:
        if sentence.recording and self._player is not None:
            self._voice.hush()
            self._player.play(sentence.recording, VOLUMES[self._manner.volume], self._ended)
            return
        if self._player is not None:
            self._player.stop()
        self._voice.say(sentence.said, self._tag(sentence), self._manner)

    def _read_what_is_new(self) -> None:
        """Read what was not on the page before, such as the next scene; where nothing is new, all has been read."""
        new = self._look_again()
        done = Reading(self._reading.count, state=State.DONE)
        self._say(done if new is None else self._reading.begin(new))

    def _look_again(self) -> int | None:
        """Look at the page again; returns the first sentence that was not on it."""
        assert self._script is not None
        new = self._script.look_again(sources=self._sources)
        self._reading = Reading(len(self._script.sentences))
        return new

    def _ended(self) -> None:
        if self._reading.is_speaking:
            self._say(self._reading.ended())

    def _move_to(self, reading: Reading) -> None:
        was, self._reading = self._reading.is_speaking, reading
        if reading.state in {State.IDLE, State.DONE} and self._script is not None:
            self._script.clear()
        if self._strip is not None and reading.state is not State.IDLE:
            self._strip.show_state(reading.state)
        if reading.is_speaking != was:
            self.speaking_changed.emit(reading.is_speaking)

    def _hush(self) -> None:
        self._voice.hush()
        if self._player is not None:
            self._player.stop()

    # -- what is pressed

    def _pause_or_go_on(self) -> None:
        if self._reading.is_speaking:
            self._say(self._reading.pause())
        elif self._reading.state is State.DONE:
            self._say(self._reading.begin(self._look_again() or 0))
        else:
            self._say(self._reading.go_on())

    def _repeat(self) -> None:
        self._say(self._reading.repeat())

    def _go_back(self) -> None:
        self._say(self._reading.previous())

    def _turn_sources(self, on: bool) -> None:
        """Read the law too, or no longer, from the same place on."""
        self._sources = on
        if self._script is None or self.sentence is None:
            return
        was = self._reading
        at = self._script.same_place(was.at, sources=on)
        self._reading = Reading(len(self._script.sentences), at, was.state)
        if was.is_speaking:
            self._say(self._reading)

    def _change_rate(self, steps: int) -> None:
        self._change_manner(self._manner.faster(steps))

    def _change_volume(self, steps: int) -> None:
        self._change_manner(self._manner.louder(steps))

    def _change_manner(self, manner: Manner) -> None:
        """Heard at once: the sentence begins again."""
        self._manner = manner
        if self._strip is not None:
            self._strip.show_manner(manner)
            self._strip.tell_manner(manner)
        if self._reading.is_speaking:
            self._say(self._reading)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What opens over the page makes the reading wait; an answer that appears on it is read."""
        strip = self._strip
        if strip is None or new is None or not isValid(strip) or self._script is None:
            return
        around = strip.parentWidget()
        if around is not None and new.window() is strip.window() and not around.isAncestorOf(new):
            self._say(self._reading.pause())
        elif self._script.screen.isAncestorOf(new) and not new.focusPolicy() & Qt.FocusPolicy.TabFocus:
            self._answer.start(0)  # once it has its place

    def _read_answer(self) -> None:
        """Someone who listens has chosen, and hears what comes of it."""
        if self._script is None or self._reading.state not in {State.SPEAKING, State.DONE}:
            return
        if self._script.has_grown(sources=self._sources):
            self._hush()
            self._read_what_is_new()

    # -- what goes wrong

    def _fail(self, trouble: object) -> None:
        self._tell(
            {
                Trouble.NOT_INSTALLED: _("Reading aloud is not installed on this computer."),
                Trouble.NO_ENGINE: _("This computer has no voice to read aloud with."),
                Trouble.NO_VOICE: _("This computer has no voice for this language."),
                Trouble.NO_ANSWER: _("The voice does not answer. Close this, and try again."),
                Trouble.MUTE: _("The voice does not answer. Perhaps no loudspeaker or headset is connected."),
            }[Trouble(str(trouble))]
        )

    def _tell(self, words: str) -> None:
        self._hush()
        self._move_to(self._reading.stop())
        if self._strip is not None:
            self._strip.tell(words)
            self._strip.stop.setFocus(Qt.FocusReason.OtherFocusReason)
