"""The process that reads foreign files: it takes a request, gives what its reader finds, and waits for the next one."""

import json
import os
import sys
import traceback
from importlib import import_module
from typing import BinaryIO

from bias_annotator.errors import UserError
from bias_annotator.readers import guard
from bias_annotator.readers.frames import (
    BUG,
    END,
    FILE,
    NO_MEMORY,
    REQUEST,
    USER_ERROR,
    PipeError,
    packed,
    packed_problem,
    read_frame,
    unpacked_options,
    write_frame,
)
from bias_annotator.readers.incoming import Reader
from bias_annotator.readers.source import InnerFile
from bias_annotator.settings import BOUNDS

_LARGEST = 1 << 40  # bytes of a request; the program has bounded it


def main() -> None:
    """Serve until the program closes the pipe. Whatever libraries print goes nowhere."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    sys.setrecursionlimit(2000)
    guard.close_doors()
    try:
        while True:
            _serve(requests, answers)
    except (PipeError, OSError):
        os._exit(0)  # nobody listens any more


def _serve(requests: BinaryIO, answers: BinaryIO) -> None:
    value = json.loads(_next(requests, REQUEST))
    data = _next(requests, FILE)
    reader = _reader(value["module"], value["reader"])
    guard.limit(reader.isolated or BOUNDS.process)
    try:
        for found in reader.read(InnerFile(value["name"], data), unpacked_options(value["options"])):
            write_frame(answers, *packed(found))
    except UserError as problem:
        write_frame(answers, USER_ERROR, packed_problem(problem))
    except MemoryError:
        write_frame(answers, NO_MEMORY, b"")
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001 - a bug is told to the program, which logs it
        write_frame(answers, BUG, traceback.format_exc().encode("utf-8", "replace"))
    else:
        write_frame(answers, END, str(guard.memory_taken()).encode())


def _next(requests: BinaryIO, kind: bytes) -> bytes:
    came, content = read_frame(requests, _LARGEST)
    if came != kind:
        message = f"{kind!r} was expected, not {came!r}"
        raise PipeError(message)
    return content


def _reader(module: str, name: str) -> Reader:
    made: Reader = getattr(import_module(module), name)()
    return made
