"""The built site and its pages as files: what can be told without a browser."""

import functools
import pathlib
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

VOID = set("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """An element of a page, in the order of the document."""

    name: str
    attributes: dict
    parts: list = field(default_factory=list)

    @property
    def text(self):
        return " ".join("".join(self.parts).split())


class Elements(HTMLParser):
    """Every element with the text inside it."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found, self.open, self.templates = [], [], 0
        self.feed(text)
        self.close()

    def handle_starttag(self, name, attributes):
        element = Element(name, dict(attributes))
        self.templates += name == "template"
        # What stands in a template is on no page yet.
        if not self.templates:
            self.found.append(element)
        if name not in VOID:
            self.open.append(element)

    def handle_endtag(self, name):
        while self.open and any(each.name == name for each in self.open):
            closed = self.open.pop().name
            self.templates -= closed == "template"
            if closed == name:
                break

    def handle_data(self, text):
        for element in self.open:
            element.parts.append(text)


@dataclass(frozen=True)
class Page:
    """A page, named by its file's path inside the site."""

    name: str
    file: pathlib.Path

    @functools.cached_property
    def elements(self):
        return Elements(self.file.read_text(encoding="utf-8")).found

    def all(self, *names):
        return [each for each in self.elements if each.name in names]

    def meta(self, name):
        """What the page's `meta` elements of a name or property say."""
        return [
            each.attributes.get("content", "")
            for each in self.all("meta")
            if name in (each.attributes.get("name"), each.attributes.get("property"))
        ]

    def linked(self, relation):
        return [
            each.attributes
            for each in self.all("link")
            if relation in each.attributes.get("rel", "").split()
        ]

    @property
    def path(self):
        """The page's path below the base URL."""
        return self.name.removesuffix("index.html")

    @property
    def is_a_list_for_looking_up(self):
        """Whether it only lists pages by tag, statement or source: not what search results are for."""
        return self.path.startswith(("tags/", "safety/statements/")) or (
            self.path.startswith("sources/") and self.path != "sources/"
        )

    @property
    def is_redirect(self):
        return any(each.attributes.get("http-equiv", "").lower() == "refresh" for each in self.all("meta"))

    @property
    def is_hidden_from_engines(self):
        return any("noindex" in each for each in self.meta("robots"))


class Site:
    """A built site: its folder, the address it was built for, and its pages, largest first."""

    def __init__(self, folder, base_url, only=()):
        self.folder, self.base_url = folder, base_url
        self.base_path = urlsplit(base_url).path
        files = sorted(folder.rglob("*.html"), key=lambda file: (-file.stat().st_size, str(file)))
        pages = [Page(str(file.relative_to(folder)), file) for file in files]
        self.pages = [page for page in pages if not only or page.name in only]

    def file(self, url):
        """The file that an absolute address of this site stands for; None if there is none."""
        if not url.startswith(self.base_url):
            return None
        path = self.folder / urlsplit(url).path.removeprefix(self.base_path)
        path = path / "index.html" if path.is_dir() else path
        return path if path.is_file() else None
