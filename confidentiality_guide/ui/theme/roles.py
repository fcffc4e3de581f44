"""The colour roles. Widgets ask for a role, never for a colour value."""

from enum import StrEnum

from confidentiality_guide.teaching.verdicts import Verdict


class Role(StrEnum):
    """What a colour is for."""

    SURFACE = "surface"  # the wall: the ground of every screen
    RAISED = "raised"  # cards, sheets, the reading column
    SUNKEN = "sunken"  # quotations and empty tracks
    INK = "ink"
    INK_MUTED = "ink-muted"
    LINE = "line"  # hairlines between things that are read
    LINE_STRONG = "line-strong"  # edges of controls
    ACCENT = "accent"  # what can be pressed, what is chosen, progress
    ACCENT_EDGE = "accent-edge"
    ON_ACCENT = "on-accent"
    ACCENT_TINT = "accent-tint"  # chosen or highlighted ground
    BAR = "bar"
    ON_BAR = "on-bar"
    CRISIS = "crisis"  # 988 and nothing else
    ON_CRISIS = "on-crisis"
    CRISIS_TINT = "crisis-tint"
    CRISIS_INK = "crisis-ink"
    HELP = "help"
    ON_HELP = "on-help"
    FOCUS = "focus"
    FOCUS_GAP = "focus-gap"
    PROTECTED = "protected"
    ON_PROTECTED = "on-protected"
    PROTECTED_TINT = "protected-tint"
    PROTECTED_INK = "protected-ink"
    DEPENDS = "depends"
    ON_DEPENDS = "on-depends"
    DEPENDS_TINT = "depends-tint"
    DEPENDS_INK = "depends-ink"
    NOT_PROTECTED = "not-protected"
    ON_NOT_PROTECTED = "on-not-protected"
    NOT_PROTECTED_TINT = "not-protected-tint"
    NOT_PROTECTED_INK = "not-protected-ink"


def plate(verdict: Verdict) -> Role:
    """The solid colour of a verdict."""
    return Role(verdict)


def on_plate(verdict: Verdict) -> Role:
    """The glyph on it."""
    return Role(f"on-{verdict}")


def tint(verdict: Verdict) -> Role:
    """The ground of its callout."""
    return Role(f"{verdict}-tint")


def word(verdict: Verdict) -> Role:
    """Its word, on the tint."""
    return Role(f"{verdict}-ink")
