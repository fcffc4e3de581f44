"""Each missing library leads to the package that carries it, by the name it has on the system at hand."""

import pytest

from tools.dev.debian import candidates, choose, has_new_names, installable
from tools.dev.failure import Failure

GLIB = {"libglib-2.0.so.0": candidates("libglib-2.0.so.0")}

POLICY = """\
libglib2.0-0:
  Installed: (none)
  Candidate: (none)
  Version table:
libglib2.0-0t64:
  Installed: (none)
  Candidate: 2.84.4-3~deb13u1
  Version table:
     2.84.4-3~deb13u1 500
libegl1:
  Installed: 1.7.0-1+b2
  Candidate: 1.7.0-1+b2
"""


def test_a_name_without_a_candidate_cannot_be_installed() -> None:
    assert installable(POLICY) == {"libglib2.0-0t64", "libegl1"}


@pytest.mark.parametrize("name", ["libglib2.0-0", "libglib2.0-0t64"])
def test_the_name_that_apt_knows_is_taken(name: str) -> None:
    assert choose(GLIB, {name}, prefer_new=True) == [name]
    assert choose(GLIB, {name}, prefer_new=False) == [name]


def test_where_apt_knows_nothing_the_release_decides() -> None:
    assert choose(GLIB, set(), prefer_new=True) == ["libglib2.0-0t64"]
    assert choose(GLIB, set(), prefer_new=False) == ["libglib2.0-0"]


def test_two_libraries_of_one_package_ask_for_it_once() -> None:
    wanted = {library: candidates(library) for library in ("libglib-2.0.so.0", "libgthread-2.0.so.0")}
    assert choose(wanted, set(), prefer_new=False) == ["libglib2.0-0"]


@pytest.mark.parametrize(
    ("library", "package"),
    [("libfoo.so.2", "libfoo2"), ("libfoo1.so.2", "libfoo1-2"), ("libFoo_Bar.so.6.1", "libfoo-bar6")],
)
def test_a_library_nobody_listed_is_looked_for_under_debians_own_rule(library: str, package: str) -> None:
    assert choose({library: candidates(library)}, {package}, prefer_new=True) == [package]


def test_a_library_no_package_is_known_for_is_named() -> None:
    with pytest.raises(Failure, match=r"libfoo\.so\.2"):
        choose({"libfoo.so.2": candidates("libfoo.so.2")}, set(), prefer_new=True)


@pytest.mark.parametrize(
    ("os_release", "new"),
    [
        ('ID=debian\nVERSION_ID="12"\n', False),
        ('ID=debian\nVERSION_ID="13"\n', True),
        ("ID=debian\nVERSION_CODENAME=forky\n", True),
        ('ID=ubuntu\nVERSION_ID="22.04"\n', False),
        ('ID=ubuntu\nVERSION_ID="24.04"\n', True),
    ],
)
def test_the_release_tells_which_names_are_in_use(os_release: str, new: bool) -> None:
    assert has_new_names(os_release) is new
