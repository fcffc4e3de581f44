"""Makes the bundled fonts for Arabic and Chinese from the webfont packages of the npm registry.

Each is cut down to what the catalogs say and what is common besides, so that a word added tomorrow is shown too:
for Arabic its whole block, for Chinese the characters that the first level of GB 2312 lists. A test tells when a
catalog has a character that is not there: then run this again.

    npm pack @fontsource/noto-sans-arabic @fontsource/noto-sans-sc      (then unpack each into a folder of its name)
    python packaging/build_script_fonts.py noto-sans-arabic/package noto-sans-sc/package
"""

import shutil
import sys
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parent.parent
OUT = ROOT / "confidentiality_guide/ui/theme/fonts/scripts"
TRANSLATIONS = ROOT / "translations"
WEIGHTS = {400: "Regular", 700: "Bold"}  # the two between them are shown as the nearest of these
_FIRST_LEVEL = (range(0xB0, 0xD8), range(0xA1, 0xFF))  # of GB 2312: lead and second bytes
_CHINESE_MARKS = "　、。〈〉《》「」『』【】〔〕！（），．／：；？～￥％＋－＝·—…‘’“”"
_ARABIC = [*range(0x0600, 0x0700), 0x200C, 0x200D, 0x200E, 0x200F, 0x25CC]
_LETTERS = range(0x0620, 0x064B)  # of Arabic itself; other languages have deeper ones
_NAMES = {1: "family", 2: "style", 4: "full", 16: "family", 17: "style"}


def used(tags: Iterable[str]) -> set[int]:
    """The characters of the catalogs of some languages; markup and the English beside them do no harm."""
    files = [file for tag in tags for file in (TRANSLATIONS / tag).glob("*.po")]
    return {ord(sign) for file in files for sign in file.read_text(encoding="utf-8") if sign > "\u00ff"}


def common_chinese() -> set[int]:
    """The first level of GB 2312, and the marks of Chinese."""
    leads, seconds = _FIRST_LEVEL
    pairs = (bytes([lead, second]).decode("gb2312", "ignore") for lead in leads for second in seconds)
    return {ord(sign) for sign in [*filter(None, pairs), *_CHINESE_MARKS]}


def cut(file: Path, wanted: set[int]) -> TTFont:
    """A font with only these characters, and what their shaping needs."""
    font = TTFont(file)
    font.flavor = None
    options = Options()
    options.layout_features = ["*"]
    options.drop_tables += ["vhea", "vmtx", "BASE", "STAT"]  # of upright lines, and of other weights
    options.hinting = False  # the program asks for none
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def made(parts: list[Path], wanted: set[int]) -> TTFont:
    """One font of these characters: the first part that has one gives it."""
    fonts, missing = [], set(wanted)
    for part in parts:
        there = missing & TTFont(part, lazy=True).getBestCmap().keys()
        if there:
            fonts.append(cut(part, there))
            missing -= there
    if len(fonts) == 1:
        return fonts[0]
    files = []
    for font in fonts:
        plain = BytesIO()
        font.save(plain)
        plain.seek(0)
        files.append(plain)
    return Merger().merge(files)


def rename(font: TTFont, family: str, style: str) -> None:
    """Name the font so that the family is the same for both weights."""
    texts = {"family": family, "style": style, "full": f"{family} {style}"}
    for name_id, which in _NAMES.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(texts[which], name_id, 3, 1, 0x409)


def stand_as(usual: TTFont, font: TTFont) -> None:
    """Give a font the height above the line that the usual typeface has, and below it what its own letters need.

    Its letters stay as large as they are. A line is as high as its style says, and Qt puts the letters as far above
    its bottom as the deepest font in it says; one that claims more than it needs would push them out at the top.
    """
    share = font["head"].unitsPerEm / usual["head"].unitsPerEm
    above, below = round(usual["hhea"].ascent * share), round(usual["hhea"].descent * share)
    letters = [font["glyf"][name] for sign, name in font.getBestCmap().items() if sign in _LETTERS]
    below = min([below, *(letter.yMin for letter in letters if letter.numberOfContours)])
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = above, below, 0
    table = font["OS/2"]
    table.sTypoAscender, table.sTypoDescender, table.sTypoLineGap = above, below, 0
    table.usWinAscent, table.usWinDescent = above, -below


def main(arabic: Path, chinese: Path) -> None:
    """Write both weights of both scripts into the package, and their licences beside them."""
    OUT.mkdir(exist_ok=True)
    usual = TTFont(OUT.parent / "AtkinsonHyperlegibleNext-Regular.ttf")
    arabic_signs = set(_ARABIC) | {sign for sign in used(["ar"]) if 0x0600 <= sign < 0x0780}
    for package, name, slice_, wanted in (
        (arabic, "NotoSansArabic", "arabic", arabic_signs),
        (chinese, "NotoSansSC", "chinese-simplified", common_chinese() | {s for s in used(["zh-Hans"]) if s >= 0x2E80}),
    ):
        prefix = package.parent.name
        for weight, style in WEIGHTS.items():
            files = package / "files"
            first = files / f"{prefix}-{slice_}-{weight}-normal.woff2"
            others = sorted(files.glob(f"{prefix}-[[]*-{weight}-normal.woff2")) or sorted(
                files.glob(f"{prefix}-[0-9]*-{weight}-normal.woff2")
            )
            font = made([first, *others], wanted)
            rename(font, "Noto Sans Arabic" if package is arabic else "Noto Sans SC", style)
            stand_as(usual, font)
            font["head"].modified = font["head"].created  # the same characters give the same bytes
            font.recalcTimestamp = False
            font.save(OUT / f"{name}-{style}.ttf")
        shutil.copyfile(package / "LICENSE", OUT / f"{name}-OFL.txt")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
