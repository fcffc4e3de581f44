"""Where files live: one value, made once and handed to whoever needs a path."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

NAME = "confidentiality-guide"
HOME_VARIABLE = "CONFIDENTIALITY_GUIDE_HOME"


class Locations(NamedTuple):
    """Every folder and file the program knows of; none of them has to exist.

    `checkout` is the source checkout the program runs from; none where it is installed.
    """

    package: Path
    data: Path  # what the program keeps for one account: installed packs
    cache: Path  # what can be made again
    settings: Path
    checkout: Path | None = None
    practice: Path = Path("/etc") / NAME / "guide.toml"  # the practice's own settings, for the whole machine

    @property
    def shipped_pack(self) -> Path:
        """The pack that came with the program; in a checkout the one that is built there."""
        return self.package / "data" / "guide.pack"

    @property
    def locale_dir(self) -> Path:
        """Compiled words of the screen: `<tag>/ui.mo`."""
        return self.package / "data" / "locale"

    @property
    def packs_dir(self) -> Path:
        """Packs that were installed after the program was."""
        return self.data / "packs"

    @property
    def installed_pack(self) -> Path:
        """The pack last installed."""
        return self.packs_dir / "guide.pack"

    @property
    def last_good_pack(self) -> Path:
        """The pack that was used before the last one was installed."""
        return self.packs_dir / "last-good.pack"

    @property
    def packs(self) -> tuple[Path, ...]:
        """The packs to try, in order. In a checkout its own comes first: an author wants to see their words."""
        if self.checkout:
            return (self.shipped_pack, self.installed_pack, self.last_good_pack)
        return (self.installed_pack, self.last_good_pack, self.shipped_pack)

    @property
    def settings_file(self) -> Path:
        """What the desktop program remembers: language, theme, text size."""
        return self.settings / "settings.json"

    @property
    def content_dir(self) -> Path | None:
        """The English source, in a checkout."""
        return self.checkout / "content" if self.checkout else None

    @property
    def translations_dir(self) -> Path | None:
        """The catalogs translators work on, in a checkout."""
        return self.checkout / "translations" if self.checkout else None

    @property
    def compile_cache(self) -> Path:
        """Where the compiler keeps what it has parsed."""
        return (self.checkout / ".cache" if self.checkout else self.cache) / "compile"


def find_locations(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Locations:
    """Where files live on this machine and for this account.

    Setting `CONFIDENTIALITY_GUIDE_HOME` puts everything that belongs to the account under that folder.
    """
    package = Path(__file__).parent
    data, cache, settings = _account_folders(environ, platform)
    return Locations(package, data, cache, settings, _checkout(package), _practice_file(environ, platform))


def _checkout(package: Path) -> Path | None:
    root = package.parent
    return root if (root / "content" / "topics").is_dir() and (root / "pyproject.toml").is_file() else None


def _practice_file(environ: Mapping[str, str], platform: str) -> Path:
    if home := environ.get(HOME_VARIABLE):
        return Path(home) / "guide.toml"
    whole_machine = environ.get("ProgramData", r"C:\ProgramData") if platform == "win32" else "/etc"
    return Path(whole_machine) / NAME / "guide.toml"


def _account_folders(environ: Mapping[str, str], platform: str) -> tuple[Path, Path, Path]:
    """The folders for data, cache and settings."""
    if home := environ.get(HOME_VARIABLE):
        return Path(home) / "data", Path(home) / "cache", Path(home) / "settings"
    if platform == "linux":
        return (
            _xdg(environ, "XDG_DATA_HOME", ".local/share"),
            _xdg(environ, "XDG_CACHE_HOME", ".cache"),
            _xdg(environ, "XDG_CONFIG_HOME", ".config"),
        )
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(NAME, appauthor=False)
    return dirs.user_data_path, dirs.user_cache_path, dirs.user_config_path


def _xdg(environ: Mapping[str, str], variable: str, usual: str) -> Path:
    """One folder by the XDG base directory specification.

    By hand because importing platformdirs costs 5 ms of every start; the answers are the same.
    """
    set_to = environ.get(variable, "").strip()
    base = Path(set_to) if set_to.startswith("/") else _home() / usual
    return base / NAME


def _home() -> Path:
    """The home folder; for an account that has none, a place where nothing can be."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.devnull)
