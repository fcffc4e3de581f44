"""Makes one font of the icons, so that a start loads one file instead of a drawing for each icon it shows.

    python packaging/build_icon_font.py

Reads every SVG of the package's icons folder: one path each, on a square of 256. Each icon becomes the glyph of its
place in the alphabet of their names, from U+E000 on.
"""

from pathlib import Path
from xml.etree import ElementTree

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path

ICONS = Path(__file__).parent.parent / "confidentiality_guide/ui/theme/icons"
FONT, NAMES = ICONS / "icons.ttf", ICONS / "icons.txt"
FIRST = 0xE000
_SQUARE, _UNITS = 256, 1024
_MOST_ERROR = 0.5  # units by which a curve of the font may differ from its drawing
_PATH = "{http://www.w3.org/2000/svg}path"


def glyph(svg: Path):  # type: ignore[no-untyped-def]
    """The outline of one icon, right way up for a font."""
    pen = TTGlyphPen(None)
    scale = _UNITS / _SQUARE
    turned = TransformPen(Cu2QuPen(pen, _MOST_ERROR), Transform(scale, 0, 0, -scale, 0, _UNITS))
    for path in ElementTree.parse(svg).iter(_PATH):
        parse_path(path.get("d", ""), turned)
    return pen.glyph()


def main() -> None:
    """Write the font, and the names of its glyphs in order, beside the drawings."""
    drawings = sorted(ICONS.glob("*.svg"))
    names = [drawing.stem for drawing in drawings]
    glyphs = {".notdef": TTGlyphPen(None).glyph(), **{d.stem: glyph(d) for d in drawings}}
    builder = FontBuilder(_UNITS, isTTF=True)
    builder.setupGlyphOrder(list(glyphs))
    builder.setupCharacterMap({FIRST + place: name for place, name in enumerate(names)})
    builder.setupGlyf(glyphs)
    table = builder.font["glyf"]  # a glyph is put where its left side bearing says
    builder.setupHorizontalMetrics(
        {name: (_UNITS, table[name].xMin if table[name].numberOfContours else 0) for name in glyphs}
    )
    builder.setupHorizontalHeader(ascent=_UNITS, descent=0)
    builder.setupNameTable({"familyName": "Confidentiality Guide Icons", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=_UNITS, sTypoDescender=0, usWinAscent=_UNITS, usWinDescent=0, fsType=0)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0  # the same icons give the same bytes
    builder.save(FONT)
    NAMES.write_text("\n".join(names) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
