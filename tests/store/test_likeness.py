"""A new text that is nearly an earlier one is told, whether that one is in the project, or comes in with it."""

from making import item

from bias_annotator.model.document import Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project

WORDS = [f"word{number}" for number in range(200)]


def changed(name: str, *places: int) -> Document:
    words = [f"new{place}" if place in places else word for place, word in enumerate(WORDS)]
    return Document(DocumentId(name), Text(" ".join(words)), Metadata(title=name))


def near(project: Project, *documents: Document) -> list[str]:
    return [each.near.document if each.near else "" for each in project.add([item(document) for document in documents])]


def test_each_is_compared_with_those_before_it_in_the_project_and_in_the_same_call(project: Project) -> None:
    assert near(project, changed("a")) == [""]
    assert near(project, changed("b", 5), changed("c", 5, 90), changed("d", *range(0, 200, 3))) == ["a", "b", ""]
    found = project.near(changed("e", 5, 90, 120).text.content)
    assert found
    assert (found.document, found.title) == ("c", "c")


def test_many_at_once_are_compared_like_one_after_the_other(project: Project) -> None:
    others = [Document(DocumentId(f"other{number}"), Text(" ".join(f"{word}-{number}" for word in WORDS))) for number in range(20)]
    assert near(project, *others, changed("a"), changed("b", 7)) == [*[""] * 21, "a"]


def test_the_same_text_twice_is_not_called_nearly_the_same(project: Project) -> None:
    assert near(project, changed("a"), changed("b")) == ["", ""]
    assert near(project, changed("c")) == [""]
    assert project.count() == 1
