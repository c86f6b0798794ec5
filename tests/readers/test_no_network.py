"""Nothing that a document names is fetched: somebody listens at a port of this machine, and nobody comes."""

import socket
from pathlib import Path

import pytest
from packages import docx, epub, odt, paragraph
from pdfs import pdf

from bias_annotator.project.reading import Reading
from bias_annotator.readers import Incoming, ReadOptions


def test_pictures_templates_descriptions_and_links_stay_where_they_are(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}/x"
        links = f'<Relationships><Relationship Type="attachedTemplate" Target="{address}" TargetMode="External"/></Relationships>'
        page = f'<!DOCTYPE html SYSTEM "{address}"><html><head><link href="{address}"/></head>'
        page += f'<body><img src="{address}"/>three</body></html>'
        made = {
            "a.docx": docx(paragraph("one"), {"word/_rels/document.xml.rels": links}),
            "b.odt": odt(f'<text:p>two<draw:image href="{address}"/></text:p>'),
            "c.epub": epub({"a.xhtml": page}),
            "d.rtf": rb"{\rtf1 four{\field{\*\fldinst INCLUDEPICTURE " + address.encode() + rb"}{\fldrslt }}}",
            "e.pdf": pdf([[(50, 700, 10, "five")]], {1: f"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI({address})>>>>".encode()}),
        }
        for name, data in made.items():
            (tmp_path / name).write_bytes(data)
        with Reading(ReadOptions()) as reading:
            found = [each.found for each in reading.read(sorted(tmp_path.iterdir()), lambda _path: None)]
        texts = [each.annotated.document.text.content for each in found if isinstance(each, Incoming)]
        assert texts == ["one", "two", "three", "four", "five"]
        listening.settimeout(0.2)
        with pytest.raises(TimeoutError):
            listening.accept()
