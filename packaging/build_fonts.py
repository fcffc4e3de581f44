"""Makes the bundled fonts from the webfont packages of the npm registry.

Each weight comes as two subsets, latin and latin-ext. Loaded side by side, Qt loses letters and weights, so they
are merged into one file per weight, and the names are set so that all weights make one family.

    npm pack @fontsource/atkinson-hyperlegible-next      (then unpack it)
    python packaging/build_fonts.py package/files
"""

import sys
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
OUT = Path(__file__).parent.parent / "confidentiality_guide/ui/theme/fonts"
_FAMILY_ID, _STYLE_ID, _FULL_ID, _GROUP_ID, _GROUP_STYLE_ID = 1, 2, 4, 16, 17


def merged(files: Path, weight: int) -> TTFont:
    """One font of this weight from its two subsets."""
    subsets = []
    for subset in ("latin", "latin-ext"):
        font = TTFont(files / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2")
        font.flavor = None
        plain = BytesIO()
        font.save(plain)
        plain.seek(0)
        subsets.append(plain)
    return Merger().merge(subsets)


def rename(font: TTFont, style: str) -> None:
    """Name the font so that the family is the same for every weight."""
    regular = style in {"Regular", "Bold"}
    names = font["name"]
    for name_id, text in {
        _FAMILY_ID: FAMILY if regular else f"{FAMILY} {style}",
        _STYLE_ID: style if regular else "Regular",
        _FULL_ID: f"{FAMILY} {style}",
        _GROUP_ID: FAMILY,
        _GROUP_STYLE_ID: style,
    }.items():
        names.removeNames(nameID=name_id)
        names.setName(text, name_id, 3, 1, 0x409)


def main(files: Path) -> None:
    """Write every weight into the package."""
    for weight, style in WEIGHTS.items():
        font = merged(files, weight)
        rename(font, style)
        font.save(OUT / f"AtkinsonHyperlegibleNext-{style}.ttf")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
