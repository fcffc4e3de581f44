"""Where files live."""

from pathlib import Path

from platformdirs import PlatformDirs

from confidentiality_guide.locations import Locations, find_locations


def test_one_variable_moves_everything_of_the_account(tmp_path: Path) -> None:
    found = find_locations({"CONFIDENTIALITY_GUIDE_HOME": str(tmp_path)})
    for path in (found.data, found.cache, found.settings_file, found.installed_pack, found.last_good_pack):
        assert path.is_relative_to(tmp_path)


def test_on_linux_the_folders_are_those_of_platformdirs() -> None:
    found = find_locations({}, "linux")
    dirs = PlatformDirs("confidentiality-guide", appauthor=False)
    expected = (Path.home() / ".local/share", Path.home() / ".cache", Path.home() / ".config")
    assert (found.data.parent, found.cache.parent, found.settings.parent) == expected
    assert found.data.name == dirs.user_data_path.name


def test_a_folder_set_by_the_desktop_is_used_and_a_relative_one_is_not() -> None:
    assert find_locations({"XDG_DATA_HOME": "/elsewhere"}, "linux").data == Path("/elsewhere/confidentiality-guide")
    assert find_locations({"XDG_DATA_HOME": "here"}, "linux").data.is_absolute()


def test_elsewhere_platformdirs_is_asked() -> None:
    assert find_locations({}, "darwin").data.name == "confidentiality-guide"


def test_an_installed_pack_comes_before_the_shipped_one_and_in_a_checkout_after() -> None:
    folders = (Path("package"), Path("data"), Path("cache"), Path("settings"))
    installed, checkout = Locations(*folders), Locations(*folders, Path("checkout"))
    assert installed.packs == (installed.installed_pack, installed.last_good_pack, installed.shipped_pack)
    assert checkout.packs[0] == checkout.shipped_pack
    assert installed.content_dir is None
    assert installed.translations_dir is None
    assert checkout.content_dir == Path("checkout/content")


def test_this_source_tree_is_a_checkout() -> None:
    assert find_locations().checkout == Path(__file__).parent.parent
