"""The themes that tests of single parts are drawn in."""

from confidentiality_guide.ui.theme.metrics import Metrics
from confidentiality_guide.ui.theme.theme import Theme

LIGHT = Theme("light", Metrics(kiosk=False))
LARGE = Theme("light", Metrics(kiosk=False, text=2.0))
DARK = Theme("dark", Metrics(kiosk=False))
CONTRAST = Theme("contrast", Metrics(kiosk=False, contrast=True))
KIOSK = Theme("light", Metrics(kiosk=True))
ARABIC = Theme("light", Metrics(kiosk=False), right_to_left=True)
EVERY = {"light": LIGHT, "large": LARGE, "dark": DARK, "contrast": CONTRAST, "kiosk": KIOSK, "arabic": ARABIC}
