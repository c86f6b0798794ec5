"""A folder of files of many kinds, each with a text of its own, of which some are broken, each in its own way."""

import io
import json
import random
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from itertools import product
from pathlib import Path

from packages import docx, epub, odt, page, paragraph
from pdfs import column, pdf

WORDS = ["".join(syllables) for syllables in product("ba co di fe gu la mo ni re su te vo".split(), repeat=3)]


def sentences(chance: random.Random, words: int = 90) -> list[str]:
    """Three sentences."""
    return [" ".join(chance.choices(WORDS, k=words // 3)).capitalize() + "." for _ in range(3)]


def _zip(name: str, text: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, text)
    return out.getvalue()


def _html(lines: list[str]) -> str:
    body = "".join(f"<p>{line}</p>" for line in lines)
    return f"<!doctype html><html><head><title>{lines[0][:30]}</title></head><body><article>{body}</article></body></html>"


def _mail(lines: list[str]) -> bytes:
    mail = EmailMessage()
    mail["Subject"], mail["From"] = lines[0][:30], "desk@example.org"
    mail.set_content("\n\n".join(lines))
    return mail.as_bytes()


def _pdf(lines: list[str]) -> bytes:
    return pdf([column(60, 700, [line[at : at + 80] for line in lines for at in range(0, len(line), 80)])])


Lines = list[str]
Make = Callable[[Lines], bytes | str]
GOOD: dict[str, Make] = {
    ".txt": "\n\n".join,
    ".md": lambda lines: f"# {lines[0][:30]}\n\n" + "\n\n".join(lines),
    ".html": _html,
    ".docx": lambda lines: docx("".join(map(paragraph, lines))),
    ".odt": lambda lines: odt("".join(f"<text:p>{line}</text:p>" for line in lines)),
    ".rtf": lambda lines: r"{\rtf1\ansi " + r"\par ".join(lines) + "}",
    ".pdf": _pdf,
    ".epub": lambda lines: epub({"one.xhtml": page("".join(f"<p>{line}</p>" for line in lines))}),
    ".csv": lambda lines: f'id,text\n{lines[0][:12]},"{" ".join(lines)}"\n',
    ".jsonl": lambda lines: json.dumps({"id": lines[0][:30], "text": " ".join(lines)}) + "\n",
    ".zip": lambda lines: _zip("inside.txt", "\n\n".join(lines)),
    ".eml": _mail,
}
BROKEN: list[tuple[str, Make]] = [
    (".txt", lambda _: b""),
    (".txt", lambda _: bytes(range(32)) * 40),
    (".txt", lambda _: " \n\t\n"),
    (".md", lambda _: b"\x89PNG\r\n\x1a\n" + bytes(200)),
    (".html", lambda _: b""),
    (".docx", lambda _: b"PK\x03\x04 broken"),
    (".docx", lambda lines: docx("".join(map(paragraph, lines)))[:200]),
    (".docx", lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    (".odt", lambda _: _zip("mimetype", "application/vnd.oasis.opendocument.text")),
    (".epub", lambda lines: epub({"one.xhtml": page(lines[0])}).replace(b"META-INF", b"META-OUT")),
    (".pdf", lambda _: b"%PDF-1.7\nbroken"),
    (".rtf", lambda _: r"{\rtf1\ansi }"),
    (".csv", lambda _: "id,text\n"),
    (".jsonl", lambda lines: json.dumps({"text": lines[0]})[:-9]),
    (".zip", lambda lines: _zip("inside.txt", lines[0])[:-30]),
    (".eml", lambda _: b"Subject: nothing in it\n\n"),
]


def write_mixed(folder: Path, count: int, every: int, *, plain: int = 0) -> set[Path]:
    """Write so many files, each `every`th one broken; returns the broken ones. In each hundred, `plain` are plain text for sure."""
    chance = random.Random(count)  # noqa: S311 - not for secrets
    kinds, faults, broken = _in_turn(list(GOOD.items())), _in_turn(BROKEN), set[Path]()
    for number in range(count):
        inside = folder / f"{number // 500:03}"
        inside.mkdir(parents=True, exist_ok=True)
        spoilt = number % every == every - 1
        suffix, made = next(faults) if spoilt else (".txt", GOOD[".txt"]) if number % 100 < plain else next(kinds)
        path = inside / f"{number:06}{suffix}"
        content = made(sentences(chance))
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        if spoilt:
            broken.add(path)
    return broken


def _in_turn(values: list[tuple[str, Make]]) -> Iterator[tuple[str, Make]]:
    while True:
        yield from values
