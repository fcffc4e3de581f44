"""The guide on a screen, with a screen reader beside it, and what was read on every stop of the tour."""

from collections.abc import Iterator

import pytest

from confidentiality_guide.packs.reading.store import open_pack
from confidentiality_guide.tour import Stop, stops
from tests.accessibility.heard import Node, Shown
from tests.opening import Program

# What Qt says when a reader asks for something: a question of older readers, and things that are gone already.
QUIET = ("GetApplicationBusAddress", "Could not find accessible on path")


@pytest.fixture(scope="session", params=["desktop", "kiosk"])
def layout(request: pytest.FixtureRequest) -> str:
    """Each of the two layouts."""
    return str(request.param)


@pytest.fixture(scope="session")
def shown(layout: str, program: Program, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The guide on the screen. It must have nothing to complain of by the end."""
    shown = Shown(layout, program.folder, tmp_path_factory.mktemp("account"))
    yield shown
    complaints = [line for line in shown.close().splitlines() if not any(quiet in line for quiet in QUIET)]
    assert not complaints, "\n".join(complaints)


@pytest.fixture(scope="session")
def screens(layout: str, shown: Shown, program: Program) -> dict[Stop, Node]:
    """Every stop of the tour, as it was read."""
    with open_pack(program.pack) as pack:
        return {stop: shown.go(stop) for stop in stops(pack, (layout,))}
