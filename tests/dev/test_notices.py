"""Everything that comes from others is named with its licence."""

import re
import tomllib

from tools.dev.places import ROOT

NOTICES = (ROOT / "packaging" / "THIRD-PARTY.md").read_text(encoding="utf-8").lower()
PACKAGE = ROOT / "confidentiality_guide"


def test_every_library_the_program_asks_for_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["authoring"]
    names = {re.split(r"[<>=!~ -]", line)[0].lower() for line in lines}
    assert {name for name in names if name not in NOTICES} == set()


def test_fonts_and_icons_stand_beside_their_licence() -> None:
    theme = PACKAGE / "ui" / "theme"
    for folder in ("fonts/OFL.txt", "icons/LICENSE"):
        assert (theme / folder).is_file()
        assert f"ui/theme/{folder}".lower() in NOTICES
