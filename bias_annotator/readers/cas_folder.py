"""What readers of UIMA's formats share: a file, or a folder with a folder for each document and a file for each annotator."""

from collections.abc import Iterator
from itertools import groupby

from bias_annotator.errors import UserError
from bias_annotator.messages import reason_of
from bias_annotator.readers.cas import View, documents
from bias_annotator.readers.folder import SourceFolder
from bias_annotator.readers.incoming import Incoming, ReadOptions, Refusal
from bias_annotator.readers.source import SourceFile


class CasReader:
    """Reads files of which each holds views."""

    name = ""
    suffixes: tuple[str, ...] = ()
    loses: tuple[str, ...] = ()
    isolated = None

    def views(self, source: SourceFile, file: str) -> Iterator[View]:
        """The views of a file that hold a text; `file` is its name, or its path in a folder."""
        raise NotImplementedError

    def recognises(self, source: SourceFile) -> bool:  # noqa: ARG002 - some have to look
        """Whether a file with one of the suffixes is of this format."""
        return True

    def read(self, source: SourceFile, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The documents of one file."""
        try:
            found = list(documents(self.views(source, source.name), "the document", options, source.name, f"import:{self.name}"))
        except ValueError as problem:
            yield Refusal("", f"“{source.name}” cannot be read: {problem}.")
            return
        if not found:
            yield Refusal("", f"“{source.name}” holds no text.")
        yield from found

    def takes(self, folder: SourceFolder) -> bool:
        """Whether there are such files in its folders, and nothing else."""
        if not folder.holds_only(*self.suffixes, ".xml", ".json"):
            return False
        found = next((each for each in folder.files if "/" in each and each.lower().endswith(self.suffixes)), None)
        return found is not None and self.recognises(folder.file(found))

    def read_folder(self, folder: SourceFolder, options: ReadOptions) -> Iterator[Incoming | Refusal]:
        """The documents of a folder: of one folder in it, files that are about the same document are one."""
        files = [each for each in folder.files if each.lower().endswith(self.suffixes)]
        for _, group in groupby(files, key=lambda each: each.rpartition("/")[0]):
            views: list[View] = []
            for each in group:
                source = folder.file(each)
                try:
                    views += self.views(source, each)
                except UserError as problem:
                    yield Refusal(each, problem.sentence)
            yield from self._documents(views, options, folder.name)

    def _documents(self, views: list[View], options: ReadOptions, name: str) -> Iterator[Incoming | Refusal]:
        """Where the views of a folder cannot be read together, each says alone what is the matter."""
        where = views[0].file.rpartition("/")[0] or name if views else name
        try:
            yield from list(documents(views, where, options, name, f"import:{self.name}"))
        except ValueError as problem:
            if len(views) == 1:
                yield Refusal(views[0].file, reason_of(problem))
                return
            for view in views:
                yield from self._documents([view], options, name)
