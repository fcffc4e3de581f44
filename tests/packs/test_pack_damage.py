"""A bad pack never shows: whatever byte is changed, and wherever the file ends."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from confidentiality_guide.packs.errors import NotAPackError, NotInPack, PackDamagedError, PackError, PackTooNewError
from confidentiality_guide.packs.format import APPLICATION_ID, SCHEMA
from confidentiality_guide.packs.seal import check_seal
from confidentiality_guide.packs.store import open_pack

from tests.packs.made import everything, made
