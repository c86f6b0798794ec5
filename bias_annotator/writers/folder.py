"""A folder under way: its files are made one after the other, or several at a time, and flushed to the disk."""

import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\s]|[^\x20-\x7e\xa0-\U0010ffff]|[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
_LONGEST = 120  # bytes of a name, which leaves room for what is put before and after it


class OutFolder:
    """A new folder to write into."""

    def __init__(self, path: Path) -> None:
        """`path` must be there, and empty."""
        self._path = path

    @contextmanager
    def file(self, name: str) -> Iterator[BinaryIO]:
        """A new file; `name` may lead through folders, parted by "/", which are made. FileExistsError if it is there."""
        path = self._path.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())


class FileNames:
    """Names for files after ids and names of any sort: legal on every system, short enough, and no two the same.

    The same ids in the same order get the same names.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, name: str) -> str:
        """A name without a suffix, as like `name` as may be; a number is put after it where another has it."""
        plain = _UNFIT.sub("_", name).strip("._") or "unnamed"
        if _RESERVED.fullmatch(plain):
            plain = "_" + plain
        plain = plain.encode()[:_LONGEST].decode("utf-8", "ignore")
        found, number = plain, 1
        while (key := unicodedata.normalize("NFC", found).casefold()) in self._taken:
            number += 1
            found = f"{plain}-{number}"
        self._taken.add(key)
        return found
