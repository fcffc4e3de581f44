"""What the guide says of itself: what it is and is not, who has reviewed it, licences, how to report a mistake."""

from collections.abc import Iterator
from dataclasses import dataclass

from confidentiality_guide import __version__
from confidentiality_guide.i18n.words import _, fill
from confidentiality_guide.packs.reading.shelf import Shelf

_NOBODY = "not reviewed"
_HASH_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the sentences under it."""

    heading: str
    sentences: tuple[str, ...]


def about_title() -> str:
    """The name of the page."""
    return _("About this guide")


def about_lead() -> tuple[str, str]:
    """What the guide is, in two sentences."""
    return (
        _("This guide is education, not legal advice. Laws differ from state to state, and they change."),
        _("For your own case, ask your therapist or a lawyer."),
    )


def about_parts(shelf: Shelf) -> tuple[Part, ...]:
    """Everything else there is to say."""
    return (
        Part(_("Who has checked it"), tuple(_reviewed(shelf))),
        Part(
            _("What it keeps about you"),
            (
                _("Nothing leaves this machine. The guide has no accounts and opens no web pages."),
                _(
                    "On your own computer it remembers your language, text size, colors and one-switch pace, and nothing you read. "
                    "In a waiting room it remembers nothing."
                ),
            ),
        ),
        Part(
            _("If you find a mistake"),
            (
                _(
                    "Tell the practice that set up this guide, or the people who publish it. Name the page, and give "
                    "the version and content numbers below."
                ),
            ),
        ),
        Part(
            _("Version"),
            (
                fill(_("Program: {version}"), version=__version__),
                fill(_("Content: {number}"), number=shelf.pack.content_hash[:_HASH_LETTERS]),
            ),
        ),
        Part(
            _("Licenses"),
            (
                _("The program is free software under the MIT license. The text is under CC BY 4.0."),
                _(
                    "It uses Qt and PySide6 (LGPL 3), the typeface Atkinson Hyperlegible Next (Open Font License), the "
                    "icons Phosphor (MIT), and the libraries Markdown, Babel, PyYAML, msgspec, platformdirs and segno "
                    "(BSD and MIT)."
                ),
            ),
        ),
    )


def _reviewed(shelf: Shelf) -> Iterator[str]:
    review = shelf.pack.review()
    if shelf.pack.is_draft(shelf.language):
        from confidentiality_guide.ui.shell.notices import is_a_draft

        yield is_a_draft()
    yield _(
        "Each statement about the law names its source, and each source says how it was read and when it must be read "
        "again."
    )
    if _NOBODY in (review.lawyer, review.clinician):
        yield _("No lawyer and no clinician has reviewed this edition yet.")
    if review.lawyer != _NOBODY:
        yield fill(_("Reviewed by a lawyer: {name}."), name=review.lawyer)
    if review.clinician != _NOBODY:
        yield fill(_("Reviewed by a clinician: {name}."), name=review.clinician)
