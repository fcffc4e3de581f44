"""Makes the Debian package from the bundle: build/deb/confidentiality-guide_VERSION_ARCH.deb.

    python3 packaging/build_bundle.py
    python3 packaging/build_deb.py

What the package depends on is read from the libraries in the bundle (dpkg-shlibdeps), not kept in a list. The same
bundle gives the same package, byte for byte: its times are those of packaging/debian/changelog, or SOURCE_DATE_EPOCH.
Needs dpkg-dev.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from email.utils import parsedate_to_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.dev import debian
from tools.dev.failure import Failure
from tools.dev.places import BUILD, ROOT, clean_environment
from tools.dev.progress import say

NAME = "confidentiality-guide"
BUNDLE = BUILD / "bundle" / NAME
OUT = BUILD / "deb"
_FILES = ROOT / "packaging" / "debian"
_ICONS = ROOT / "packaging" / "icons"
_MISSING = re.compile(r"couldn't find library (\S+) needed by|no dependency information found for (\S+)")

# Where each file of packaging/debian/ goes.
INSTALLED = {
    f"{NAME}.desktop": f"usr/share/applications/{NAME}.desktop",
    f"{NAME}.metainfo.xml": f"usr/share/metainfo/{NAME}.metainfo.xml",
    f"{NAME}-kiosk.service": f"usr/lib/systemd/system/{NAME}-kiosk.service",
    f"{NAME}.sysusers": f"usr/lib/sysusers.d/{NAME}.conf",
    f"{NAME}.tmpfiles": f"usr/lib/tmpfiles.d/{NAME}.conf",
    "guide.toml": f"etc/{NAME}/guide.toml",
    "copyright": f"usr/share/doc/{NAME}/copyright",
    "lintian-overrides": f"usr/share/lintian/overrides/{NAME}",
}
_COMPRESSED = {
    _FILES / f"{NAME}.1": f"usr/share/man/man1/{NAME}.1.gz",
    _FILES / "changelog": f"usr/share/doc/{NAME}/changelog.Debian.gz",
    ROOT / "CHANGELOG.md": f"usr/share/doc/{NAME}/changelog.gz",
}
_SCRIPTS = ("postinst", "prerm", "postrm")
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: cage, fontconfig, seatd, xwayland
Suggests: cups, cups-client, speech-dispatcher, speech-dispatcher-espeak-ng
Section: education
Priority: optional
Description: what stays private in psychotherapy, and what does not
 A guide for clients, therapists and trainees in the United States: what is and
 is not private in psychotherapy, and what would actually happen.
 .
 It works without a network and keeps nothing about what a reader does. It is
 used at a desk, or on a touch screen in a waiting room: the service
 {name}-kiosk shows it there, once it has been turned on.
 Python and Qt come with it, in /usr/lib/{name}.
"""


def main() -> int:
    """Build the package and say where it is."""
    try:
        package = build()
    except Failure as failure:
        say(f"build_deb.py: {failure}")
        return failure.status
    say(f"{package.relative_to(ROOT)}: {package.stat().st_size / 2**20:.0f} MiB.")
    return 0


def build() -> Path:
    """Build the package; return its file.

    Raises:
        Failure: There is no bundle, or a tool could not do its part.
    """
    if not (BUNDLE / NAME).exists():
        raise Failure("There is no bundle yet: run packaging/build_bundle.py first.")
    version, maintainer, epoch = _head_of_changelog((_FILES / "changelog").read_text(encoding="utf-8"))
    architecture = _told(["dpkg", "--print-architecture"], OUT.parent).strip()
    tree = OUT / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    _fill(tree)
    control = tree / "DEBIAN"
    control.mkdir()
    size = -(-sum(file.stat().st_size for file in tree.rglob("*") if not file.is_symlink()) // 1024)
    fields = {"name": NAME, "version": version, "maintainer": maintainer, "architecture": architecture, "size": size}
    (control / "control").write_text(_CONTROL.format(depends=_depends(tree), **fields), encoding="utf-8")
    (control / "conffiles").write_text(f"/etc/{NAME}/guide.toml\n", encoding="utf-8")
    (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
    for script in _SCRIPTS:
        shutil.copy(_FILES / script, control)
    _set_modes(tree)
    package = OUT / f"{NAME}_{version}_{architecture}.deb"
    variables = clean_environment(SOURCE_DATE_EPOCH=os.environ.get("SOURCE_DATE_EPOCH", str(epoch)))
    _told(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)], OUT, variables)
    return package


def _head_of_changelog(text: str) -> tuple[str, str, int]:
    """The version, the maintainer and the time of the newest entry."""
    version = re.search(r"^\S+ \((\S+)\)", text)
    signed = re.search(r"^ -- (.+>)  (.+)$", text, flags=re.MULTILINE)
    if not version or not signed:
        raise Failure("packaging/debian/changelog does not begin with an entry.")
    return version[1], signed[1], int(parsedate_to_datetime(signed[2]).timestamp())


def _fill(tree: Path) -> None:
    """Put every file in its place."""
    shutil.copytree(BUNDLE, tree / "usr/lib" / NAME, symlinks=True)
    # Debian keeps licences in one place and in its own form: packaging/debian/copyright.
    shutil.move(tree / "usr/lib" / NAME / "licences" / "LIBRARIES.txt", tree / "LIBRARIES.txt")
    shutil.rmtree(tree / "usr/lib" / NAME / "licences")
    _put(tree / "LIBRARIES.txt", tree / "usr/share/doc" / NAME / "LIBRARIES.txt")
    (tree / "LIBRARIES.txt").unlink()
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for name, place in INSTALLED.items():
        _put(_FILES / name, tree / place)
    _put(ROOT / "docs/kiosk.md", tree / "usr/share/doc" / NAME / "kiosk.md")
    for source, place in _COMPRESSED.items():
        target = tree / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))
    for icon in sorted(_ICONS.glob(f"hicolor/*/{NAME}.png")):
        _put(icon, tree / "usr/share/icons/hicolor" / icon.parent.name / "apps" / icon.name)
    _put(_ICONS / f"{NAME}.svg", tree / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _depends(tree: Path) -> str:
    """The packages that the libraries in the bundle ask for, with the least version of each."""
    program = tree / "usr/lib" / NAME
    libraries = sorted(file for file in program.rglob("*.so*") if not file.is_symlink())
    folders = sorted({file.parent for file in libraries})
    work = OUT / "shlibdeps"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(
        f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n", encoding="utf-8"
    )
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *(f"-l{folder}" for folder in folders)]
    command += [str(program / NAME), *map(str, libraries)]
    known: set[str] = set()
    while True:
        done = subprocess.run(command, cwd=work, env=_english(), capture_output=True, text=True, check=False)
        missing = {one for found in _MISSING.findall(done.stderr) for one in found if one}
        if not done.returncode:
            return done.stdout.strip().removeprefix("shlibs:Depends=")
        if missing <= known:
            said = done.stderr.strip().splitlines()[-1:]
            raise Failure(f"What the package depends on could not be found out: {''.join(said)}.")
        known |= missing
        debian.install_packages(debian.packages_for(missing), why="The bundle's libraries ask for others")


def _sums(tree: Path) -> str:
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    inside = [file for file in files if file.relative_to(tree).parts[0] not in {"DEBIAN", "etc"}]
    # The format dpkg --verify reads; it guards against accidents, not against people.
    return "".join(f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in inside)


def _set_modes(tree: Path) -> None:
    """The same rights, whatever the umask was."""
    programs = {tree / "usr/lib" / NAME / NAME, *(tree / "DEBIAN" / script for script in _SCRIPTS)}
    for file in [tree, *tree.rglob("*")]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file in programs else 0o644)


def _told(command: list[str], folder: Path, variables: dict[str, str] | None = None) -> str:
    try:
        done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Failure(f"{command[0]} is not here: build the package on Debian, with dpkg-dev installed.") from None
    if done.returncode:
        raise Failure(f"{command[0]} said: {done.stderr.strip()}")
    return done.stdout


def _english() -> dict[str, str]:
    return clean_environment(LC_ALL="C.UTF-8")


if __name__ == "__main__":
    sys.exit(main())
