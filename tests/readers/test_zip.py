"""ZIP archives: their files are given to other readers, under names that do no harm."""

import stat
import struct
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from packages import docx, paragraph, zipped

from bias_annotator.errors import UserError
from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.readers import Found, Member, ReadOptions, Refusal
from bias_annotator.readers.docx import DocxReader
from bias_annotator.readers.source import InnerFile
from bias_annotator.readers.zip import ZipReader, clean


def read(data: bytes) -> list[Found]:
    return list(ZipReader().read(InnerFile("a.zip", data), ReadOptions()))


def test_files_come_out_by_their_paths_and_hidden_ones_stay_in() -> None:
    parts = {"b/two.md": "two", "one.txt": "one", ".hidden.txt": "no", "__MACOSX/one.txt": "no", "b/.git/x.txt": "no", "empty/": ""}
    assert read(zipped(parts)) == [Member("b/two.md", b"two"), Member("one.txt", b"one")]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_way_to_pack_is_known(method: int) -> None:
    assert read(zipped({"one.txt": "one"}, method)) == [Member("one.txt", b"one")]


def test_other_kinds_and_links_are_left_out_on_purpose() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("picture.png", b"x")
        archive.writestr("one.txt", "one")
    assert read(out.getvalue()) == [
        Refusal("link.txt", "links and devices in archives are not followed", meant=True),
        Refusal("picture.png", "files of this kind cannot be read", meant=True),
        Member("one.txt", b"one"),
    ]


SPECIAL = {
    "link": stat.S_IFLNK,
    "block device": stat.S_IFBLK,
    "character device": stat.S_IFCHR,
    "pipe": stat.S_IFIFO,
    "socket": stat.S_IFSOCK,
}


@pytest.mark.parametrize("kind", SPECIAL.values(), ids=SPECIAL.keys())
def test_what_is_no_regular_file_is_skipped_and_told_by_the_bytes_of_the_directory(kind: int, tmp_path: Path) -> None:
    data = bytearray(zipped({"odd.txt": "/etc/passwd", "one.txt": "one"}, zipfile.ZIP_STORED))
    entry = data.index(b"PK\x01\x02")
    data[entry + 5] = 3  # made on Unix
    struct.pack_into("<I", data, entry + 38, (kind | 0o777) << 16)
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with Project.new(tmp_path / "a.bias") as project:
        result = import_files(project, [path], ImportOptions())
        (item,) = project.annotated()
    assert item.document.text.content == "one"
    assert result.refused == []
    assert [(each.where or each.source.rpartition("› ")[2], each.reason) for each in result.skipped] == [
        ("odd.txt", "links and devices in archives are not followed")
    ]


def test_a_link_within_a_document_that_is_a_zip_is_never_followed() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("word/document.xml")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(UserError) as caught:
        list(DocxReader().read(InnerFile("a.docx", out.getvalue()), ReadOptions()))
    assert "root" not in caught.value.sentence


def test_folders_are_passed_over_however_they_are_marked() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        folder = zipfile.ZipInfo("folder")
        folder.create_system, folder.external_attr = 3, (stat.S_IFDIR | 0o755) << 16
        archive.writestr(folder, "")
        archive.writestr("other/", "")
        archive.writestr("one.txt", "one")
    assert read(out.getvalue()) == [Member("one.txt", b"one")]


def test_a_damaged_file_is_refused_and_the_others_come() -> None:
    data = zipped({"one.txt": "o" * 90, "two.txt": "two"}, zipfile.ZIP_STORED).replace(b"o" * 90, b"o" * 89 + b"x")
    refused, taken = read(data)
    assert isinstance(refused, Refusal)
    assert refused.where == "one.txt"
    assert refused.reason.startswith("“a.zip” is damaged: 'one.txt': Bad CRC-32")
    assert not refused.meant
    assert taken == Member("two.txt", b"two")


def test_names_are_read_as_they_were_meant() -> None:
    data = zipped({"Grüße.txt": "x"})
    flagless = data.replace(b"\x00\x08", b"\x00\x00")  # as programs write it that do not say that the name is in UTF-8
    for each in (data, flagless):
        (member,) = read(each)
        assert isinstance(member, Member)
        assert member.name == "Grüße.txt"


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("../../etc/a.txt", "etc/a.txt"),
        ("/etc/a.txt", "etc/a.txt"),
        ("C:\\Windows\\a.txt", "Windows/a.txt"),
        ("a\x00b\n.txt", "ab.txt"),
        ("CON", "CON_"),
        ("x/aux.txt", "x/aux_.txt"),
        ("console.txt", "console.txt"),
        ("..", "file"),
        (" a /./ b.txt ", "a/b.txt"),
    ],
)
def test_names_are_cleaned(name: str, cleaned: str) -> None:
    assert clean(name) == cleaned


def test_what_is_no_plain_archive_is_refused_with_its_kind() -> None:
    for data, kind in ((docx(paragraph("x")), "a DOCX document"), (b"%PDF-1.7", "a PDF document"), (b"x", "something else")):
        with pytest.raises(UserError, match=f"“a.zip” is not a ZIP archive but {kind}"):
            read(data)
