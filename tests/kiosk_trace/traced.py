"""What a traced program did to the machine: read from what strace wrote."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Everything by which a program can leave something, or say something to another one.
CALLS = (
    "open,openat,openat2,creat,truncate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,"
    "mkdirat,rmdir,mknod,mknodat,chmod,fchmod,fchmodat,chown,fchown,fchownat,lchown,utime,utimes,utimensat,futimesat,"
    "setxattr,lsetxattr,fsetxattr,mount,socket,connect,bind,sendto,sendmsg,sendmmsg,execve"
)
_OPENS = {"open", "openat", "openat2", "creat"}
_TALKS = {"socket", "connect", "bind", "sendto", "sendmsg", "sendmmsg"}
_ROOMS = ("/dev/", "/memfd:", "anon_inode:", "pipe:")  # gone with the machine's power, or with the program
_CALL = re.compile(r"^(?P<process>\d+)\s+(?P<name>\w+)\((?P<rest>.*)$")
_ENDED = re.compile(r"^(.*)\)\s+= (.*)$")  # strace sets what short calls return under each other
_RESUMED = re.compile(r"^(?P<process>\d+)\s+<\.\.\. (?P<name>\w+) resumed>(?P<rest>.*)$")


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the system that succeeded."""

    name: str
    given: str
    returned: str

    @property
    def paths(self) -> list[str]:
        """The files it is about: by their whole names, where strace knows them."""
        if self.name in _OPENS:
            return re.findall(r"^\d+<(.*)>$", self.returned)
        base = "".join(re.findall(r"AT_FDCWD<([^>]*)>", self.given)[:1])
        named = re.findall(r'"([^"]*)"', self.given) or re.findall(r"^\d+<([^>]*)>", self.given)
        return [str(Path(base) / path) for path in named]

    @property
    def writes(self) -> bool:
        """Whether it changes a file or a folder, or could."""
        if self.name in _TALKS or self.name == "execve":
            return False
        if self.name in _OPENS:
            return self.name == "creat" or bool(re.search(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND", self.given))
        return True

    def __str__(self) -> str:
        return f"{self.name}({self.given}) = {self.returned}"


def calls(lines: Iterable[str]) -> Iterator[Call]:
    """The calls that succeeded, or are under way; one that another process interrupted is put together again."""
    begun: dict[tuple[str, str], str] = {}
    for line in lines:
        if found := _RESUMED.match(line):
            rest = begun.pop((found["process"], found["name"]), "") + found["rest"]
        elif found := _CALL.match(line):
            rest = found["rest"]
            if rest.endswith("<unfinished ...>"):
                begun[found["process"], found["name"]] = rest.removesuffix("<unfinished ...>")
                continue
        else:
            continue
        ended = _ENDED.match(rest)
        given, returned = ended.groups() if ended else ("", rest)
        if not returned.startswith("-1 ") or "EINPROGRESS" in returned:
            yield Call(found["name"], given, returned.strip())


def written(made: Iterable[Call], *, runtime: Path) -> list[str]:
    """Every change of a file that would be found afterwards; not those in the session's own folder."""
    rooms = (*_ROOMS, f"{runtime}/")
    changes = (call for call in made if call.writes)
    return [str(call) for call in changes if not (call.paths and all(path.startswith(rooms) for path in call.paths))]


def talked(made: Iterable[Call], allowed: Sequence[str]) -> list[str]:
    """Every talk with another program or machine, but for those whose address has one of these words in it."""
    said = []
    for call in made:
        if call.name == "socket":
            said += [] if call.given.startswith("AF_UNIX") else [str(call)]
        elif call.name in _TALKS and "sa_family=" in call.given and not any(word in call.given for word in allowed):
            said.append(str(call))
    return said


def started(made: Iterable[Call]) -> list[str]:
    """Every program that was started."""
    return [call.given for call in made if call.name == "execve"]
