"""The plan of the bundle agrees with the program."""

import ast
import re
import subprocess
import sys

from tools.dev.locks import faults
from tools.dev.places import LOCKS, ROOT

# What the program imports when it is first needed.
_IMPORTED_LATER = ("argon2", "babel.dates", "babel.lists", "babel.numbers", "getpass", "platformdirs", "segno")
PLAN = (ROOT / "packaging/bundle/guide.spec").read_text(encoding="utf-8")


def test_the_tools_are_locked_with_their_hashes() -> None:
    lock = (LOCKS / "bundle.txt").read_text(encoding="utf-8")
    assert faults(lock) == []
    assert re.search(r"^pyinstaller==", lock, flags=re.MULTILINE)


def test_the_bundle_has_the_versions_that_are_tested() -> None:
    def pinned(name: str) -> dict[str, str]:
        text = (LOCKS / name).read_text(encoding="utf-8")
        return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;]+)", text, flags=re.MULTILINE))

    assert pinned("run.txt").items() < pinned("bundle.txt").items()


def test_nothing_under_the_gpl_is_taken_from_qt() -> None:
    plugins = PLAN.partition("PLUGINS = {")[2].partition("}")[0]
    assert "virtualkeyboard" not in plugins
    assert "platforminputcontexts" not in plugins


def test_there_is_a_plugin_for_every_way_the_guide_is_shown() -> None:
    for plugin in ("libqoffscreen", "libqwayland", "libqxcb", "libxdg-shell"):
        assert f"/{plugin}.so" in PLAN


def test_every_module_that_shows_the_guide_can_be_imported_without_what_is_left_out() -> None:
    left_out = ast.literal_eval("[" + PLAN.partition("LEFT_OUT = [")[2].partition("\n]")[0] + "]")
    program = f"import sys; sys.modules |= dict.fromkeys({left_out!r})\n"
    program += "".join(f"import {name}\n" for name in (*modules_that_show_the_guide(), *_IMPORTED_LATER))
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def modules_that_show_the_guide() -> list[str]:
    """Return every module but those that only authors and translators have a use for."""
    package = ROOT / "confidentiality_guide"
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in sorted(package.rglob("*.py")))
    authors = r"packs\.(build|catalogs|checks|maps|source)\b|i18n\.(catalogs|interface|po_text|pseudo)|__main__"
    return [name for name in names if not re.match(rf"confidentiality_guide\.({authors})", name)]
