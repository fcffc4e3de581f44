"""What tests share: a pack of the real content in English and both made-up languages, and the guide open on it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

import confidentiality_guide
from confidentiality_guide.app import start_qt
from confidentiality_guide.i18n.interface import compile_interfaces, interface_template
from confidentiality_guide.i18n.languages import ENGLISH
from confidentiality_guide.i18n.words import set_language
from confidentiality_guide.locations import Locations
from confidentiality_guide.packs.build.compile import compile_pack
from confidentiality_guide.packs.catalogs.extractor import content_template
from confidentiality_guide.packs.catalogs.pseudo_catalogs import write_pseudo_catalogs
from confidentiality_guide.packs.reading.store import Pack, open_pack
from confidentiality_guide.packs.source.folder import read_content
from tests.opening import OpenGuide, Program

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody speaks unless a test asks for it: a press on "Read aloud" starts a process that speaks, and this would start a
# speech server, which outlives both.
os.environ.setdefault("SPEECHD_ADDRESS", "unix_socket:/nonexistent/speechd.sock")
# How long an example takes depends on what else the machine does.
settings.register_profile("guide", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("guide")
CONTENT = Path(__file__).parents[1] / "content"
PACKAGE = Path(confidentiality_guide.__file__).parent


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it: its style, and its descriptions for screen readers."""
    return start_qt(())


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program's folder. The made-up languages are made anew from the words of today."""
    program = Program(tmp_path_factory.mktemp("program"))
    program.pack.parent.mkdir()
    translations = tmp_path_factory.mktemp("translations")
    content, _findings = read_content(CONTENT)
    write_pseudo_catalogs(translations, interface_template(PACKAGE), content_template(content))
    compile_interfaces(translations, program.folder / "data" / "locale")
    compile_pack(CONTENT, translations, program.pack)
    return program


@pytest.fixture(autouse=True)
def english_again(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A process has one screen and one language: the next test finds it in English."""
    yield
    set_language(ENGLISH, tmp_path_factory.getbasetemp())


@pytest.fixture
def locations(program: Program, tmp_path: Path) -> Locations:
    """Where files live for an account that has none yet."""
    return program.locations(tmp_path)


@pytest.fixture
def pack(program: Program) -> Iterator[Pack]:
    """The pack itself."""
    with open_pack(program.pack) as opened:
        yield opened


@pytest.fixture
def open_guide(qapp: QApplication, locations: Locations) -> Iterator[OpenGuide]:
    """Opens the guide; whatever it opened is closed after the test."""
    opener = OpenGuide(qapp, locations)
    yield opener
    opener.close()
