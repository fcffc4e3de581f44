"""Every pair of colours that meets on a screen can be told apart: rule 9 of the design."""

import pytest

from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.roles import Role
from confidentiality_guide.ui.theme.theme import Theme

THEMES = ("light", "dark", "contrast")
VERDICTS = ("protected", "depends", "not-protected")
BODY = [
    *((Role.INK, ground) for ground in (Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.ACCENT_TINT)),
    *((Role.INK, Role(f"{verdict}-tint")) for verdict in VERDICTS),
    *((Role(f"{verdict}-ink"), Role(f"{verdict}-tint")) for verdict in VERDICTS),
    (Role.ON_BAR, Role.BAR),
    (Role.BAR, Role.ON_BAR),
    (Role.ON_HELP, Role.HELP),
]
TEXT = [
    *((Role.INK_MUTED, ground) for ground in (Role.SURFACE, Role.RAISED, Role.SUNKEN)),
    *((Role.ACCENT, ground) for ground in (Role.SURFACE, Role.RAISED, Role.ACCENT_TINT)),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.CRISIS_INK, Role.CRISIS_TINT),
    (Role.INK, Role.CRISIS_TINT),
    *((Role(f"on-{name}"), Role(name)) for name in (*VERDICTS, "crisis")),
]
PARTS = [
    *((Role(name), ground) for name in (*VERDICTS, "crisis") for ground in (Role.RAISED, Role.SURFACE)),
    *((Role.LINE_STRONG, ground) for ground in (Role.SURFACE, Role.RAISED)),
    (Role.HELP, Role.BAR),
    (Role.FOCUS, Role.FOCUS_GAP),
]
GROUNDS_OF_A_RING = (
    *(Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.BAR, Role.ACCENT, Role.CRISIS_TINT, Role.HELP),
    *(Role(f"{verdict}-tint") for verdict in VERDICTS),
)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme(request.param, Metrics(kiosk=False))


def _luminance(theme: Theme, role: Role) -> float:
    """Source: WCAG 2.2, "relative luminance"."""
    colour = theme.colour(role)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(theme: Theme, one: Role, other: Role) -> float:
    light, dark = sorted((_luminance(theme, one), _luminance(theme, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _too_alike(theme: Theme, pairs: list[tuple[Role, Role]], least: float) -> list[str]:
    return [
        f"{one} on {other}: {_contrast(theme, one, other):.2f}"
        for one, other in pairs
        if round(_contrast(theme, one, other), 2) < least
    ]


def test_what_is_read_at_length_has_seven_to_one(theme: Theme) -> None:
    assert not _too_alike(theme, BODY, 7)


def test_every_text_has_four_and_a_half_to_one(theme: Theme) -> None:
    assert not _too_alike(theme, TEXT, 4.5)


def test_every_part_has_three_to_one(theme: Theme) -> None:
    assert not _too_alike(theme, PARTS, 3)


def test_in_high_contrast_every_text_has_seven_to_one() -> None:
    assert not _too_alike(Theme("contrast", Metrics(kiosk=False)), [*BODY, *TEXT], 7)


@pytest.mark.parametrize("ground", GROUNDS_OF_A_RING)
def test_one_band_of_the_focus_ring_stands_out_from_any_ground(theme: Theme, ground: Role) -> None:
    assert max(_contrast(theme, band, ground) for band in (Role.FOCUS, Role.FOCUS_GAP)) >= 3


def test_every_role_has_a_colour_in_every_theme(theme: Theme) -> None:
    assert all(theme.colour(role).isValid() for role in Role)


def test_black_on_white_is_twenty_one_to_one() -> None:
    assert _contrast(Theme("contrast", Metrics(kiosk=False)), Role.INK, Role.SURFACE) == pytest.approx(21)
