"""Makes the bundle: the program, Python and Qt in one folder that needs nothing installed.

    python3 packaging/build_bundle.py [--measured]

The bundle is build/bundle/confidentiality-guide/. It is made by the Python that runs this, with the tools of
requirements/bundle.txt. Made on Debian 12 it runs there and on everything newer; the libraries of the system it
asks for are what packaging/build_deb.py lists as the package's dependencies.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.dev import environment, pip
from tools.dev.failure import Failure
from tools.dev.places import BUILD, LOCKS, ROOT, Venv, clean_environment
from tools.dev.progress import say

OUT = BUILD / "bundle"
BUNDLE = OUT / "confidentiality-guide"
_MEASURED = OUT / "measured" / "confidentiality-guide"
_STAGE = OUT / "stage"
_HERE = ROOT / "packaging" / "bundle"
_LOCK = LOCKS / "bundle.txt"
_PSEUDO = ("*-XA", "*-XB")  # the languages made up for tests
_LICENCE_FILES = ("LICENSE*", "LICENCE*", "COPYING*")


def main() -> int:
    """Build, and say what came out."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--measured", action="store_true", help="make one that says how quickly it started instead")
    measured = parser.parse_args().measured
    bundle = _MEASURED if measured else BUNDLE
    try:
        venv = _tools()
        _copy_sources()
        _compile(venv)
        _bundle(venv, bundle, _HERE / ("measured.py" if measured else "entry.py"))
        _add_licences(venv, bundle)
    except Failure as failure:
        say(f"build_bundle.py: {failure}")
        return failure.status
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    size = sum(file.stat().st_size for file in files) / 2**20
    say(f"{bundle.relative_to(ROOT)}: {len(files)} files, {size:.0f} MiB.")
    return 0


def _tools() -> Venv:
    """The environment with the tools; made anew when the lock has changed."""
    venv = Venv(OUT / "tools")
    note = venv.folder / "lock"
    wanted = f"{environment.interpreter()} {sys.version} {environment.digest(_LOCK)}"
    if not note.exists() or note.read_text(encoding="utf-8") != wanted:
        say("Installing the tools of requirements/bundle.txt …")
        OUT.mkdir(parents=True, exist_ok=True)
        environment.create(venv)
        pip.install_locked(venv, _LOCK)
        note.write_text(wanted, encoding="utf-8")
    return venv


def _copy_sources() -> None:
    """A checkout of its own to compile in, so that the bundle's pack is never older than its sources."""
    for name in ("confidentiality_guide", "content", "translations"):
        shutil.rmtree(_STAGE / name, ignore_errors=True)
        left_out = shutil.ignore_patterns(
            "__pycache__", *(("data",) if name == "confidentiality_guide" else ()), *_PSEUDO
        )
        shutil.copytree(ROOT / name, _STAGE / name, ignore=left_out)
    shutil.copy(ROOT / "pyproject.toml", _STAGE)
    (_STAGE / "confidentiality_guide" / "data").mkdir()


def _compile(venv: Venv) -> None:
    """Compile the pack and the words of the screen."""
    pack = "confidentiality_guide/data/guide.pack"
    for command in (("content", "compile", "content", "-o", pack), ("translations", "compile")):
        done = subprocess.run(
            [str(venv.python), "-m", "confidentiality_guide", *command],
            cwd=_STAGE,
            env=clean_environment(PYTHONDONTWRITEBYTECODE="1"),
            check=False,
        )
        if done.returncode:
            raise Failure("The content could not be compiled; the lines above say why.")


def _bundle(venv: Venv, bundle: Path, entry: Path) -> None:
    """Have PyInstaller make the folder."""
    say("Making the bundle …")
    log = OUT / "pyinstaller.log"
    command = [str(venv.python), "-m", "PyInstaller", "--noconfirm", "--distpath", str(bundle.parent)]
    command += ["--workpath", str(OUT / "work"), str(_HERE / "guide.spec")]
    # Modules are kept in the order of a set, and with their times: fixed, the same sources give the same bytes.
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "1577836800")}
    # Unpacking modules takes a start longer than reading them; the Debian package is compressed as a whole.
    fixed["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    variables = clean_environment(GUIDE_STAGE=str(_STAGE), GUIDE_ENTRY=str(entry), **fixed)
    with log.open("wb") as out:
        done = subprocess.run(command, cwd=OUT, env=variables, stdout=out, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        last = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
        raise Failure(f"PyInstaller could not make the bundle: {''.join(last)} (all of it in {log.relative_to(ROOT)}).")


def _add_licences(venv: Venv, bundle: Path) -> None:
    """Put the licences beside the program: our own files, and one with those of all the libraries."""
    place = bundle / "licences"
    place.mkdir(exist_ok=True)
    shutil.copy(ROOT / "LICENSE", place / "LICENSE.code.txt")
    shutil.copy(ROOT / "content" / "LICENSE", place / "LICENSE.content.txt")
    shutil.copy(ROOT / "packaging" / "THIRD-PARTY.md", place)
    for file in sorted((_HERE / "licences").iterdir()):
        shutil.copy(file, place / f"{file.name}.txt")
    (place / "LIBRARIES.txt").write_text(_library_licences(venv), encoding="utf-8")


def _library_licences(venv: Venv) -> str:
    """The licences of the libraries in the bundle, one after another; those of the tools are in there too."""
    parts = []
    for folder in sorted(venv.packages.glob("*.dist-info")):
        texts = {file for pattern in _LICENCE_FILES for file in folder.rglob(pattern) if file.is_file()}
        parts += [f"==== {folder.name.removesuffix('.dist-info')}\n\n{_text(file)}" for file in sorted(texts)]
    parts += [f"==== Python {sys.version.split()[0]}\n\n{_python_licence()}"]
    return "\n\n".join(parts) + "\n"


def _python_licence() -> str:
    folder = Path(os.__file__).parent
    found = [file for name in ("LICENSE.txt", "../LICENSE.txt") if (file := folder / name).is_file()]
    return _text(found[0]) if found else "Python Software Foundation License, https://docs.python.org/3/license.html"


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").strip()


if __name__ == "__main__":
    sys.exit(main())
