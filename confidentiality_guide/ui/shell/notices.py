"""What the screen says when something went wrong with what is taught: what happened, what still works, what to do."""

from confidentiality_guide.i18n.words import _


def is_a_draft() -> str:
    """The language the screen is in is a draft."""
    return _(
        "This translation is a draft. A machine made it, and no qualified person has checked all of it. Where it matters "
        "to you, ask someone to read the English with you."
    )


def damaged_with_another() -> str:
    """A pack was damaged, and an earlier one is shown."""
    return _(
        "The newest content of this guide is damaged, so it is not shown. What you see is an earlier edition, which is "
        "whole. Ask whoever set up this guide to install the content again."
    )


def damaged_without_another() -> str:
    """The pack in use is damaged, and there is no other."""
    return _(
        "Part of the content of this guide is damaged. Pages that are damaged are not shown; those you can open are "
        "whole. Ask whoever set up this guide to install it again."
    )


def page_damaged() -> str:
    """A page was asked for that is damaged."""
    return _(
        "This page is damaged, so it is not shown. The other pages still work. Ask whoever set up this guide to install "
        "the content again."
    )
