"""Tables that hold data, and those that only put things beside each other."""

from lxml.html import HtmlElement

from bias_annotator.readers.html.flat import flat

_LONGEST_CELL = 200  # characters
_LAYOUT = frozenset("p div table ul ol blockquote h1 h2 h3 h4 h5 h6 article section center".split())


def is_data(table: HtmlElement) -> bool:
    """Whether a table has rows of short cells; one that holds paragraphs or other tables is there for the layout."""
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table]
    cells = [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows]
    if max(map(len, cells), default=0) < 2:  # noqa: PLR2004 - a single column
        return False
    if any(cell.tag == "th" for row in cells for cell in row) and not any(True for _ in table.iter("table") if _ is not table):
        return True
    return all(
        len(flat(cell)) <= _LONGEST_CELL and not any(each.tag in _LAYOUT for each in cell.iter()) and len(cell.findall(".//br")) <= 1
        for row in cells
        for cell in row
    )


def cells_of(row: HtmlElement) -> list[str]:
    """The texts of the cells of a row, each on one line."""
    return [flat(cell) for cell in row if cell.tag in {"td", "th"}]
