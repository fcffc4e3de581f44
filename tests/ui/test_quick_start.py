"""A start leaves out what it has no use for, and nothing else."""

import subprocess
import sys

_PROGRAM = """
import builtins, gc, sys
from confidentiality_guide.ui import quick_start

usual = builtins.compile
quick_start.begin()
assert builtins.compile is usual
assert not gc.isenabled()
from PySide6.QtCore import QPoint

print(hasattr(sys.modules["shibokensupport.signature.lib.pyi_generator"], "generate_pyi"))
try:
    QPoint("a word", "another")
except TypeError as error:
    print("(xpos: int, ypos: int, /)" in str(error))
quick_start.end()
assert gc.isenabled()
"""


def test_a_start_leaves_out_the_writer_of_type_stubs_and_qt_still_says_what_it_takes() -> None:
    ran = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=False)
    assert (ran.stdout.split(), ran.stderr) == (["False", "True"], "")
