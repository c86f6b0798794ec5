"""What agreement keeps of documents: in place of what it kept before, and never of a document that is gone."""

from making import document, item

from bias_annotator.model.ids import DocumentId
from bias_annotator.project.project import Project
from bias_annotator.store import KeptTerms

D1, D2 = DocumentId("d1"), DocumentId("d2")


def test_terms_are_kept_by_document_and_people_and_replaced(project: Project) -> None:
    project.add([item(document("d1")), item(document("d2"))])
    old, other, second = KeptTerms(D1, "ana\nben", "a", b"\x00old"), KeptTerms(D1, "ana\nchi", "b", b"other"), KeptTerms(D2, "", "c", b"")
    project.keep_terms([old, other, second])
    new = KeptTerms(D1, "ana\nben", "d", b"new")
    project.keep_terms([new])
    assert sorted(project.kept_terms([D1]), key=lambda each: each.people) == [new, other]
    assert project.kept_terms([D2, DocumentId("gone")]) == [second]
    assert project.kept_terms([]) == []


def test_terms_of_a_document_that_is_not_there_are_left_out(project: Project) -> None:
    project.keep_terms([KeptTerms(DocumentId("gone"), "", "", b"")])
    assert project.kept_terms([DocumentId("gone")]) == []


def test_more_documents_than_a_query_takes(project: Project) -> None:
    ids = [DocumentId(f"d{number}") for number in range(1100)]
    project.add([item(document(each, "text")) for each in ids])
    project.keep_terms([KeptTerms(each, "ana", "", each.encode()) for each in ids])
    assert {each.document: each.body for each in project.kept_terms(ids)} == {each: each.encode() for each in ids}
