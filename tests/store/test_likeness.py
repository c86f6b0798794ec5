"""A new text that is nearly an earlier one is told, whether that one is in the project, or comes in with it."""

from making import item

from bias_annotator.model.document import Document, Metadata
from bias_annotator.model.ids import DocumentId
from bias_annotator.model.text import Text
from bias_annotator.project.project import Project
from bias_annotator.store import likeness

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


def test_of_texts_made_in_series_each_is_told_to_be_like_an_earlier_one_and_few_are_looked_at(project: Project) -> None:
    """What a new one costs does not grow with their number."""
    names = [f"{number:03}" for number in range(90)]
    found = near(project, *(changed(name, int(name)) for name in names))
    assert all(other < name for name, other in zip(names, found, strict=True))
    assert found.count("") == 1
    new = changed("new", 95)
    with project._store._database.reading() as connection:
        looked_at = likeness._sharing(connection, likeness._numbers_of([new.text.content])[0])
    assert max(map(len, looked_at.values())) == likeness._SHARERS
    assert near(project, new)[0] in names


def test_the_same_text_twice_is_not_called_nearly_the_same(project: Project) -> None:
    assert near(project, changed("a"), changed("b")) == ["", ""]
    assert near(project, changed("c")) == [""]
    assert project.count() == 1
