"""Readers that do what no reader should, to be run in a process of its own (`from mischief import Mischief`)."""

import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from bias_annotator.errors import UserError
from bias_annotator.model.document import Annotated, Document, Metadata
from bias_annotator.model.ids import DocumentId, uuid7
from bias_annotator.model.text import Text
from bias_annotator.readers import Found, Incoming, Member, ReadOptions, Refusal, SourceFile
from bias_annotator.settings import BOUNDS


def _sleep() -> None:
    time.sleep(3600)


def _compute() -> None:
    while True:
        pass


def _hoard() -> None:
    held = []
    while True:
        held.append(bytearray(50_000_000))


def _escape() -> None:
    import resource  # noqa: PLC0415 - Windows has none

    for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU):
        resource.setrlimit(kind, (resource.getrlimit(kind)[1],) * 2)


def _hoard_unlimited() -> None:
    _escape()
    held = []
    for _ in range(40):  # 2 GB, some at a time, so that there is time to look
        held.append(bytearray(b"x") * 50_000_000)
        time.sleep(0.05)


def _compute_unlimited() -> None:
    _escape()
    _compute()


def _crash() -> None:
    os._exit(7)


def _fail() -> None:
    raise KeyError("no such thing")


def _refuse() -> None:
    raise UserError("It is hopeless.", "Give up.")


def _print() -> None:
    print("noise")  # noqa: T201 - on purpose
    os.write(1, b"noise")
    sys.stderr.write("noise")


def _open() -> None:
    Path(os.path.expanduser("~")).joinpath(".profile").read_text(encoding="utf-8")  # noqa: PTH111 - as a library would


def _write() -> None:
    Path("/tmp/left-behind").write_text("x", encoding="utf-8")  # noqa: S108 - it must not be written


def _call() -> None:
    with socket.socket() as made:
        made.connect(("127.0.0.1", 9))


def _start() -> None:
    os.system("true")  # noqa: S605, S607 - it must not be run


DEEDS: dict[str, Callable[[], None]] = {
    "sleep": _sleep,
    "compute": _compute,
    "hoard": _hoard,
    "hoard-unlimited": _hoard_unlimited,
    "compute-unlimited": _compute_unlimited,
    "crash": _crash,
    "fail": _fail,
    "refuse": _refuse,
    "print": _print,
    "open": _open,
    "write": _write,
    "call": _call,
    "start": _start,
}


class Mischief:
    """Does what the file's first word says, then gives the text of the file."""

    name = "mischief"
    title = "Mischief"
    suffixes = (".mischief",)
    loses = ("annotations",)
    isolated = replace(BOUNDS.process, cpu=1, wall=60, memory=600_000_000, given=1_000_000)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:
        """A document, a refusal, and what the word does."""
        content = source.content().decode()
        word = content.split()[0]
        if word == "flood":
            content *= 1_000_000
        DEEDS.get(word, lambda: None)()
        document = Document(DocumentId(uuid7()), Text(content), Metadata(source_name=source.name, author=options.annotator))
        yield Incoming(Annotated(document), (Refusal("line 1", "no reason"),), ("careful",))
        yield Refusal("line 2", str(os.getpid()))


class Lazy(Mischief):
    """The same, with little time."""

    name = "lazy"
    suffixes = (".lazy",)
    isolated = replace(Mischief.isolated, wall=1)


class Chest:
    """An archive: every line of the file is a member, “name: content”, or a word that says what it does meanwhile."""

    name = "chest"
    title = "Chest"
    suffixes = (".chest",)
    loses = ("annotations",)
    isolated = replace(BOUNDS.archive, members=5)

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Found]:  # noqa: ARG002 - the same for every reader
        """The members, and what the words do."""
        for line in source.content().decode().splitlines():
            name, _, content = line.partition(": ")
            DEEDS.get(name, lambda: None)()
            yield Member(name, content.encode())
