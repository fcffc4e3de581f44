"""Builds the Debian package, installs it into a bare system in a folder, and has it show something there.

    sudo python3 packaging/check_deb.py [--suite bookworm]

The folder is a Debian with nothing but its essential packages (debootstrap). The package is installed with what it
depends on and no more; then an ordinary user starts it without a display and has it draw three screens. Only after that
the folder gets the tools that judge the package: lintian, desktop-file-validate, appstreamcli, systemd-analyze, man.
Last, the guide is started inside cage as the kiosk has it, on a screen in memory, under the kiosk's own account.

Needs root, debootstrap, and the bundle (packaging/build_bundle.py). What was drawn is in build/deb/pictures/.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.dev import debian
from tools.dev.failure import Failure
from tools.dev.places import BUILD, ROOT
from tools.dev.progress import say

_OUT = BUILD / "deb"
_PICTURES = _OUT / "pictures"
_SCREENS = ("home", "stories", "about")  # how the names of three screens of `tour` begin
_USER = "1234:1234"  # somebody who has no account and no home
_JUDGES = ("lintian", "desktop-file-utils", "appstream", "systemd", "man-db", "cage", "seatd", "xwayland", "grim")
_NAME = "confidentiality-guide"
_UNIT = f"/usr/lib/systemd/system/{_NAME}-kiosk.service"
# The project has no address in the net of its own yet, to name itself after and to point to. Debian 12 asks for the first only.
_NO_NAME, _NO_HOME = "cid-desktopapp-is-not-rdns=info", "url-homepage-missing=info"
_METAINFO = f"/usr/share/metainfo/{_NAME}.metainfo.xml"
_VALIDATE = "appstreamcli validate --no-net --override"
_JUDGEMENTS = (
    "lintian --allow-root --fail-on error --tag-display-limit 0 /package.deb",
    f"desktop-file-validate /usr/share/applications/{_NAME}.desktop",
    f"{_VALIDATE}={_NO_NAME},{_NO_HOME} {_METAINFO} || {_VALIDATE}={_NO_NAME} {_METAINFO}",
    f"systemd-analyze verify {_UNIT}",
    f"systemd-analyze security --offline=true --no-pager {_UNIT} | tail -1",
    f"LC_ALL=C.UTF-8 man --warnings {_NAME} > /dev/null",
)
# The program in the place the kiosk has it, but on a screen in memory, drawn without a graphics card.
_IN_CAGE = f"""
mkdir -p -m 700 /run/guide-kiosk && chown guide-kiosk: /run/guide-kiosk
cat > /tmp/session.sh << 'END'
{_NAME} OPTIONS &
guide=$!
sleep 8
grim /run/guide-kiosk/shown.png
kill -0 $guide && echo "The guide runs inside cage as $(id -un)."
kill $guide
END
setpriv --reuid guide-kiosk --regid guide-kiosk --init-groups --no-new-privs env -i PATH=/usr/bin HOME=/nonexistent \\
    XDG_RUNTIME_DIR=/run/guide-kiosk WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 \\
    QT_QPA_PLATFORM=wayland DBUS_SESSION_BUS_ADDRESS=disabled: cage -d -- sh /tmp/session.sh
cp /run/guide-kiosk/shown.png /pictures/kiosk-in-cage.png
"""


def main() -> int:
    """Do all of it; 1 if anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--suite", default="bookworm", help="the release of Debian to install into")
    parser.add_argument("--mirror", default="", help="where its packages come from; else where this system's come from")
    options = parser.parse_args()
    try:
        _check(options.suite, options.mirror)
    except Failure as failure:
        say(f"check_deb.py: {failure}")
        return failure.status
    return 0


def _check(suite: str, mirror: str) -> None:
    if os.geteuid() != 0:
        raise Failure("A system in a folder can be made by root only: run it with sudo.")
    package = _build()
    once = package.read_bytes()
    if _build().read_bytes() != once:
        raise Failure("The same bundle gave two different packages.")
    say(f"{package.name}: {len(once) / 2**20:.1f} MiB, the same bytes twice.")
    root = _bare_system(suite, mirror)
    try:
        _install(root, package)
        _start(root)
        _judge(root)
        _start_in_cage(root)
    finally:
        shutil.rmtree(root)
    say(f"{package.name} installs and starts on a bare {suite}, and nothing is wrong with it.")


def _build() -> Path:
    """Build the package; return its file."""
    for package in _OUT.glob("*.deb"):
        package.unlink()
    _run([sys.executable, str(Path(__file__).with_name("build_deb.py"))])
    return next(_OUT.glob("*.deb"))


def _bare_system(suite: str, mirror: str) -> Path:
    """A Debian in a folder; what debootstrap made is kept for the next time."""
    kept, root = _OUT / f"{suite}.tar", _OUT / f"root-{suite}"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    if not kept.exists():
        if shutil.which("debootstrap") is None:
            debian.install_packages(["debootstrap"], why="A bare system is made with debootstrap")
        say(f"Making a bare {suite} …")
        _run(["debootstrap", "--variant=minbase", suite, str(root), mirror or _mirror()])
        _run(["tar", "-cf", str(kept), "-C", str(root), "."])
    else:
        _run(["tar", "-xf", str(kept), "-C", str(root)])
    return root


def _mirror() -> str:
    """Where this system gets its own packages."""
    told = _run(["apt-get", "indextargets", "--format", "$(SITE) $(ORIGIN)", "Created-By: Packages"])
    sites = re.findall(r"^(\S+) Debian$", told, flags=re.MULTILINE)
    return next((site for site in sites if "security" not in site), "http://deb.debian.org/debian")


def _install(root: Path, package: Path) -> None:
    shutil.copy(package, root / "package.deb")
    _inside(root, "apt-get -q update")
    before = _packages(root)
    _inside(root, "apt-get -q -y install --no-install-recommends /package.deb")
    say(f"Installed with what it depends on: {len(_packages(root)) - len(before) - 1} packages beside it.")
    lacking = _inside(root, f"find /usr/lib/{_NAME} -name '*.so*' -exec ldd {{}} + | grep 'not found' || true")
    if lacking.strip():
        raise Failure(f"Libraries are missing there: {' '.join(lacking.split())}")


def _start(root: Path) -> None:
    """Have somebody without an account draw three screens."""
    shutil.rmtree(_PICTURES, ignore_errors=True)
    _PICTURES.mkdir(parents=True)
    folder = root / "pictures"
    folder.mkdir(mode=0o777)
    folder.chmod(0o777)
    for screen in _SCREENS:
        command = f"HOME=/nonexistent DBUS_SESSION_BUS_ADDRESS=disabled: {_NAME} tour --only {screen} --out /pictures/{screen}"
        _inside(root, command, user=_USER)
        drawn = sorted((folder / screen).rglob("*.png"))
        if not drawn:
            raise Failure(f"The installed program drew nothing for “{screen}”.")
        shutil.copytree(folder / screen, _PICTURES / screen)
        say(f"An ordinary user had it draw {screen}: {len(drawn)} pictures.")


def _judge(root: Path) -> None:
    """Have the tools of Debian and of the desktops look at the package."""
    # The minimal system keeps man-db from unpacking its pages; what is judged is the package's own.
    _inside(root, f"apt-get -q -y install --no-install-recommends {' '.join(_JUDGES)}")
    wrong = []
    for judgement in _JUDGEMENTS:
        try:
            told = _inside(root, judgement, merge=True).strip()
        except Failure as failure:
            wrong.append(judgement)
            told = str(failure)
        say(f"$ {judgement}\n{told}" if told else f"$ {judgement}: nothing to say")
    if wrong:
        raise Failure(f"These found something wrong: {'; '.join(wrong)}.")


def _start_in_cage(root: Path) -> None:
    _inside(root, "dpkg-reconfigure " + _NAME)  # the account needs systemd-sysusers, which has only now come
    has_kiosk = "--kiosk" in _inside(root, f"{_NAME} --help")
    options = f"--kiosk --config /etc/{_NAME}/guide.toml" if has_kiosk else "--layout kiosk"
    say(_inside(root, _IN_CAGE.replace("OPTIONS", options), merge=True).strip())
    shutil.copy(root / "pictures" / "kiosk-in-cage.png", _PICTURES)
    say(f"What cage showed: {(_PICTURES / 'kiosk-in-cage.png').relative_to(ROOT)}")


def _packages(root: Path) -> list[str]:
    return _inside(root, "dpkg-query -W").splitlines()


def _inside(root: Path, command: str, *, user: str = "", merge: bool = False) -> str:
    """Run a line of shell in the folder, with /proc and /dev for as long as it runs."""
    enter = f'mount -t proc proc "{root}/proc" && mount --rbind /dev "{root}/dev" && exec chroot'
    enter += f" --userspec={user}" if user else ""
    line = ["unshare", "--mount", "--propagation", "private", "sh", "-c", f'{enter} "{root}" sh -c "$1"', "sh", command]
    variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return _run(line, variables, merge=merge)


def _run(command: list[str], variables: dict[str, str] | None = None, *, merge: bool = False) -> str:
    errors = subprocess.STDOUT if merge else subprocess.PIPE
    done = subprocess.run(command, env=variables, stdout=subprocess.PIPE, stderr=errors, text=True, check=False)
    if done.returncode:
        told = (done.stdout + (done.stderr or "")).strip().splitlines()
        raise Failure(f"{command[0]} ended with status {done.returncode} ({command[-1]}):\n" + "\n".join(told[-40:]))
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
