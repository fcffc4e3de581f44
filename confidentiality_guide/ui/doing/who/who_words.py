"""The kinds of information, in the reader's words."""

from confidentiality_guide.i18n.words import _


def information_words() -> dict[str, str]:
    """The name of each kind of information, in the order of `INFORMATION`."""
    return {
        "coming": _("That I come here"),
        "costs": _("Dates and costs"),
        "diagnosis": _("My diagnosis"),
        "summary": _("My main record"),
        "words": _("What I said"),
        "notes": _("Private notes"),
        "substance": _("Substance use records"),
    }
