"""From a block to its widget."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from confidentiality_guide.i18n.words import Said, _, fill
from confidentiality_guide.packs.file.errors import PackError
from confidentiality_guide.teaching.blocks import Block, Kind, without_citations_at_end
from confidentiality_guide.teaching.ids import FigureId, StateId
from confidentiality_guide.teaching.inline import Run, Text, plain
from confidentiality_guide.teaching.verdicts import Verdict
from confidentiality_guide.ui.blocks.callouts import Plated, PlatedCallout, QuietCallout
from confidentiality_guide.ui.blocks.citations import Citable, Citations
from confidentiality_guide.ui.blocks.lists import ListView
from confidentiality_guide.ui.blocks.passage import Look, Passage
from confidentiality_guide.ui.theme import roles
from confidentiality_guide.ui.theme.metrics import Step
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import VERDICT_ICON, Theme

if TYPE_CHECKING:
    from confidentiality_guide.packs.reading.both_languages import English
    from confidentiality_guide.teaching.figures import Figure
    from confidentiality_guide.ui.blocks.to_take import Taking

NO_STATE = StateId("")
CRISIS = Plated("phone-fill", Role.CRISIS, Role.ON_CRISIS, Role.CRISIS_TINT, Role.CRISIS_INK)
_QUIET = {
    Kind.ASK: ("chat-centered-dots", Role.ACCENT_TINT, Role.ACCENT),
    Kind.EXAMPLE: ("quotes", Role.RAISED, Role.LINE),
    Kind.LAW: ("bank", Role.SUNKEN, Role.LINE_STRONG),
    Kind.TALK: ("chats-circle", Role.RAISED, Role.LINE_STRONG),
    Kind.PRO: ("book-open-text", Role.SUNKEN, Role.LINE),
    Kind.KNOWS: ("users", Role.RAISED, Role.LINE),
    Kind.DO: ("hand-pointing", Role.ACCENT_TINT, Role.ACCENT),
}


def verdict_word(verdict: Verdict) -> Said:
    """The word of a verdict, in the reader's language."""
    return {
        Verdict.PROTECTED: _("Protected"),
        Verdict.DEPENDS: _("It depends"),
        Verdict.NOT_PROTECTED: _("Not protected"),
    }[verdict]


def callout_name(kind: Kind) -> Said:
    """The usual name of a callout, in the reader's language."""
    return {
        Kind.ASK: _("Ask"),
        Kind.EXAMPLE: _("For example"),
        Kind.LAW: _("The law"),
        Kind.TALK: _("Talking point"),
        Kind.PRO: _("For professionals"),
        Kind.CRISIS: _("Hard right now?"),
        Kind.KNOWS: _("Who knows now"),
        Kind.DO: _("What you can do"),
    }[kind]


def words_of_ask(block: Block) -> str:
    """A question to ask, as it is put on a list."""
    return " ".join(plain(inner.text) for inner in block.body)


def words_in(block: Block) -> Text:
    """What the paragraphs of a callout say, one after the other."""
    return tuple(run for inner in block.body for run in inner.text)


def text_of(block: Block) -> Text:
    """What a block says."""
    return block.text


def _title_of(block: Block) -> Text:
    return block.title


def said_without_sources(block: Block) -> Text:
    """What a block says, without the citations it ends with."""
    return without_citations_at_end(block.text)


def _said_in_item(place: int, block: Block) -> Text:
    return without_citations_at_end(block.items[place]) if place < len(block.items) else ()


class Shelf(Citable, Protocol):
    """Where a block finds what it cites and shows: the pack, in one language.

    `english` is the English of what it gives out, where both languages are shown.
    """

    @property
    def english(self) -> "English | None": ...

    def figure(self, id_: FigureId) -> "Figure":
        """The figure with this id."""


class BlockMaker(QObject):
    """Makes the widgets of blocks, in one theme and one language.

    With `taking`, the reader's list as the page sees it, each question to ask has a mark that takes it along.

    Signals:
        link_opened: A link or a source chip of any of them was pressed; carries its `Target`.
        damage_found: What a block cites or shows is damaged; nothing stands in the place of the block.
    """

    link_opened = Signal(object)
    damage_found = Signal()

    def __init__(
        self,
        theme: Theme,
        shelf: Shelf,
        parent: QObject | None = None,
        *,
        state: StateId = NO_STATE,
        taking: "Taking | None" = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._shelf, self._taking = theme, shelf, taking
        self.citations = Citations(theme, shelf, state, self)
        self.citations.opened.connect(self.link_opened)
        self._english = False  # whether what is being made has no translation
        self._makers: dict[Kind, Callable[[Block], QWidget]] = {
            Kind.HEADING: self._heading,
            Kind.SUBHEADING: self._subheading,
            Kind.PARAGRAPH: self._paragraph,
            Kind.BULLETS: self._list,
            Kind.STEPS: self._list,
            Kind.TABLE: self._table,
            Kind.FIGURE: self._figure,
            Kind.VERDICT: self._verdict,
            Kind.CRISIS: self._crisis,
            Kind.CARD: self._card,
        }

    def make(self, block: Block) -> QWidget:
        """The widget of a block."""
        outer, self._english = self._english, self._english or block.in_english
        try:
            widget = self._makers.get(block.kind, self._quiet)(block)
        except PackError:
            self.damage_found.emit()
            widget = QWidget()
        self._english = outer
        return self._marked_as_english(widget) if block.in_english and not outer else widget

    def passage(self, text: Text | str, look: Look, english: Text | None = None) -> Passage:
        """Running text that is not a block of its own, with its links joined.

        Where both languages are shown, with its `english`; none: the shelf is asked for it.
        """
        look = look._replace(english=True) if self._english else look
        if english is None:
            english = self.english_of(text) if not look.english else ()
        made = self._passage(text, english, look)
        made.link_opened.connect(self.link_opened)
        return made

    # -- in two languages

    @property
    def two_languages(self) -> bool:
        """Whether the English stands beside what is made."""
        return self._shelf.english is not None

    def english_of(self, text: Text | str) -> Text:
        """The English of what is no block, such as a title or a choice; empty where there is none to show."""
        return self._shelf.english.of_text(text) if self._shelf.english is not None else ()

    def english_in(self, block: Block, words: Callable[[Block], Text]) -> Text:
        """What `words` finds in a block, in English; empty where there is none to show."""
        if self._shelf.english is None or self._english:
            return ()
        twin = self._shelf.english.of_block(block)
        english = words(twin) if twin is not None else ()
        return english if plain(english) != plain(words(block)) else ()

    def english_word(self, word: str) -> str:
        """A word of the screen that belongs to what is taught, such as that of a verdict, in English."""
        said = isinstance(word, Said) and self.two_languages and not self._english and word != word.english
        return word.english if said and isinstance(word, Said) else ""

    def _of_block(self, block: Block, look: Look) -> Passage:
        """The text of a block. Its sources are said once: on the reader's side."""
        text = self._for_reader(block.text)
        return self.passage(text, look, self.english_in(block, said_without_sources))

    def _passage(self, text: Text | str, english: Text, look: Look) -> Passage:
        if not english or look.one_line:
            return Passage(text, look, self._theme)
        from confidentiality_guide.ui.blocks.pair import PairedPassage  # of no use to a page in one language

        return PairedPassage(text, english, look, self._theme)

    # -- text

    def _heading(self, block: Block) -> QWidget:
        step = Step.TITLE if self._theme.metrics.kiosk else Step.LEAD
        return self._of_block(block, Look(step, QFont.Weight.Bold, heading=2))

    def _subheading(self, block: Block) -> QWidget:
        step = Step.LEAD if self._theme.metrics.kiosk else Step.BODY
        return self._of_block(block, Look(step, QFont.Weight.Bold, heading=3))

    def _paragraph(self, block: Block) -> QWidget:
        return self._of_block(block, Look())

    def lead(self, block: Block) -> QWidget:
        """A paragraph that opens an idea on a kiosk: larger."""
        return self._of_block(block, Look(Step.LEAD))

    def _for_reader(self, text: Text) -> Text:
        """At a kiosk, citations at the end of a paragraph are one short link: a client reads words, not numbers."""
        if not self._theme.metrics.kiosk:
            return text
        kept = without_citations_at_end(text)
        cited = [run.target for run in text[len(kept) :] if run.target is not None]
        links = [Run(_("Source"), target=target) for target in dict.fromkeys(cited)]
        gaps = [Run(" ") for _link in links]
        return (*kept, *(run for pair in zip(gaps, links, strict=True) for run in pair))

    def _list(self, block: Block) -> QWidget:
        numbered = block.kind is Kind.STEPS
        items = tuple(self._for_reader(item) for item in block.items)
        english = [self.english_in(block, partial(_said_in_item, place)) for place in range(len(items))]
        look = Look(list_item=True, english=self._english)
        said = [self.passage(item, look, own) for item, own in zip(items, english, strict=True)]
        return ListView(said, look, self._theme, numbered=numbered)

    def _table(self, block: Block) -> QWidget:
        from confidentiality_guide.ui.blocks.table import TableView  # few pages have one: not at every start

        english = self._shelf.english.of_block(block) if self._shelf.english is not None and not self._english else None
        made = TableView(block.rows, self._theme, english=english.rows if english is not None else ())
        made.link_opened.connect(self.link_opened)
        return made

    # -- callouts

    def _verdict(self, block: Block) -> QWidget:
        verdict = block.verdict
        assert verdict is not None  # a verdict block has one, or it could not have been made
        own = plain(block.title)
        word = f"{verdict_word(verdict)}: {own}" if own else verdict_word(verdict)
        look = Plated(
            VERDICT_ICON[verdict],
            roles.plate(verdict),
            roles.on_plate(verdict),
            roles.tint(verdict),
            roles.word(verdict),
        )
        english = self._english_name(block, verdict_word(verdict))
        if own and english:
            english = f"{verdict_word(verdict).english}: {english}"
        return self.plated(word, look, self._body(block, chips_follow=True), self.chips(block), english)

    def _crisis(self, block: Block) -> QWidget:
        usual = callout_name(Kind.CRISIS)
        english = self._english_name(block, usual)
        body = self._body(block, chips_follow=True)
        return self.plated(plain(block.title) or usual, CRISIS, body, self.chips(block), english)

    def plated(
        self, word: str, look: Plated, body: Sequence[QWidget], chips: Sequence[QWidget], english: str | None = None
    ) -> PlatedCallout:
        """A callout with a plate, which both languages share; its word with its English."""
        beside = self.english_word(word) if english is None else english
        return PlatedCallout(word, look, body, chips, self._theme, english=beside)

    def _english_name(self, block: Block, usual: Said) -> str:
        """What a callout is called in English: its own title, or the usual name."""
        return plain(self.english_in(block, _title_of)) if block.title else self.english_word(usual)

    def _quiet(self, block: Block) -> QWidget:
        icon, ground, line = _QUIET[block.kind]
        if block.kind is Kind.ASK and self._theme.metrics.kiosk:
            return self._ask_in_a_line(block)
        name = plain(block.title) or callout_name(block.kind)
        body = self._law(block) if block.kind is Kind.LAW else self._body(block, chips_follow=False)
        chips = self.chips(block) if block.kind is Kind.LAW else []
        ink = Role.ACCENT if block.kind is Kind.ASK and self._theme.high_contrast else Role.INK
        mark = self._mark(block) if block.kind is Kind.ASK else None
        english = self._english_name(block, callout_name(block.kind))
        return QuietCallout(
            name, icon, body, chips, self._theme, ground=ground, line=line, ink=ink, aside=mark, english=english
        )

    def _mark(self, block: Block) -> QWidget | None:
        """What takes a question along; none where the page has no list to put it on."""
        if self._taking is None:
            return None
        from confidentiality_guide.ui.blocks.mark_button import MarkButton  # few starts show a question

        return MarkButton(self._taking.of_block(block.id, words_of_ask(block)), self._taking, self._theme)

    def _ask_in_a_line(self, block: Block) -> QWidget:
        """A kiosk's question to take along: its name stands in its line, for want of room."""
        icon, ground, line = _QUIET[block.kind]
        said, mark = [self.named(block, Look())], self._mark(block)
        return QuietCallout("", icon, said, [], self._theme, ground=ground, line=line, aside=mark)

    def named(self, block: Block, look: Look) -> Passage:
        """What a quiet callout says, in a line after its name."""
        name = callout_name(block.kind)
        words = (Run(fill(_("{name}:"), name=name) + " ", strong=True), *words_in(block))
        english = self.english_in(block, words_in)
        return self.passage(words, look, (Run(f"{name.english}: ", strong=True), *english) if english else ())

    def _law(self, block: Block) -> list[QWidget]:
        quotes = [self._shelf.source(id_).quote for id_ in block.sources]
        return [self.passage(f"“{quote}”", Look(english=True)) for quote in quotes if quote]

    def _body(self, block: Block, *, chips_follow: bool) -> list[QWidget]:
        """The inner blocks; citations that are shown as chips are not said twice."""
        parts: list[QWidget] = []
        for inner in block.body:
            if inner.kind is Kind.PARAGRAPH and chips_follow:
                said = without_citations_at_end(inner.text)
                parts.append(self.passage(said, Look(), self.english_in(inner, said_without_sources)))
            else:
                parts.append(self.make(inner))
        return parts

    def chips(self, block: Block) -> list[QWidget]:
        """One chip for each citation."""
        return self.citations.chips(block)

    # -- figures, cards and marks

    def _card(self, block: Block) -> QWidget:
        from confidentiality_guide.ui.blocks.try_card import TryCard

        assert block.opens is not None  # a card opens something, or it could not have been made
        english = plain(self.english_in(block, text_of))
        made = TryCard(plain(block.text), block.opens, self._theme, english=english)
        made.target_opened.connect(self.link_opened)
        return made

    def _figure(self, block: Block) -> QWidget:
        from confidentiality_guide.ui.blocks.figures import figure_widget  # few pages have one: not at every start

        assert block.figure is not None
        own = figure_widget(self._shelf.figure(block.figure), plain(block.text), self._theme)
        english = self._shelf.english
        twin = english.of_block(block) if english is not None and not self._english else None
        if english is None or twin is None:
            return own
        from confidentiality_guide.ui.blocks.english_figure import PairedFigure

        return PairedFigure(own, english.of_figure(block.figure), plain(twin.text), self._theme)

    def _marked_as_english(self, widget: QWidget) -> QWidget:
        from confidentiality_guide.ui.parts.tag import Tag

        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.metrics.space(1))
        column.addWidget(Tag("translate", _("In English only"), self._theme))
        column.addWidget(widget)
        return both
