"""Whole sites that lack what a site has, or write it in another way."""

import shutil

from rows import Row, file


def empty(site):
    shutil.rmtree(site / "content")
    shutil.rmtree(site / "templates")


def without(*paths):
    def prepare(site):
        for path in paths:
            if (site / path).is_dir():
                shutil.rmtree(site / path)
            else:
                (site / path).unlink()
    return prepare


def emptied(path):
    def prepare(site):
        shutil.rmtree(site / path)
        (site / path).mkdir()
    return prepare


def rewritten(change, suffixes=(".md", ".yml", ".mustache")):
    """All of the site's texts, each changed as bytes."""
    def prepare(site):
        for path in site.rglob("*"):
            if path.suffix in suffixes and path.is_file():
                path.write_bytes(change(path.read_bytes()))
    return prepare


def settings(*replaced):
    """`site.yml` with other lines; a list of areas is one line here."""
    def prepare(site):
        path = site / "content/site.yml"
        kept = path.read_text(encoding="utf-8").split("search:")[0].split("areas:")[0]
        path.write_text(kept + "\n".join(replaced) + "\n", encoding="utf-8")
    return prepare


def no_area(site):
    settings("areas: []")(site)
    for folder in (site / "content").iterdir():
        if folder.is_dir() and folder.name not in ("safety", "conditions"):
            shutil.rmtree(folder)
    shutil.rmtree(site / "content/conditions", ignore_errors=True)
    (site / "content/index.md").unlink()


ROWS = [
    Row("an empty folder", empty, "failed"),
    Row("content/ without a file", emptied("content"), "refused"),
    Row("no site.yml", without("content/site.yml"), "refused"),
    Row("no sources.yml", without("content/sources.yml"), "refused"),
    Row("no home page", without("content/index.md"), "refused"),
    Row("no safety/", without("content/safety"), "refused"),
    Row("no rules", emptied("content/safety/rules"), "refused"),
    Row("no statements", emptied("content/safety/statements"), "refused"),
    Row("no templates/", without("templates"), "failed"),
    Row("templates/ without a file", emptied("templates"), "failed"),
    Row("no assets", without("templates/assets"), "failed"),
    Row("no area, and no article", no_area, "refused"),
    Row("no areas, but articles", settings("areas: []"), "refused"),
    Row("areas that nobody knows", settings("areas: [astrology]"), "refused"),
    Row("an area twice", settings("areas: [stretching, stretching]"), "refused"),
    Row("a base URL that is none", settings("areas: [stretching]", "base-url: 'javascript:alert(1)'"), "refused"),
    Row("CRLF in every file", rewritten(lambda text: text.replace(b"\n", b"\r\n")), "built"),
    Row("CR in every file", rewritten(lambda text: text.replace(b"\n", b"\r")), "refused"),
    Row("a BOM in every file", rewritten(lambda text: b"\xef\xbb\xbf" + text), "built"),
    Row("NUL at the end of every file", rewritten(lambda text: text + b"\0"), "refused"),
    Row("UTF-16 in every file",
        rewritten(lambda text: text.decode("utf-8").encode("utf-16")), "failed"),
    file("a template in itself", "templates/partials/footer.mustache", "{{>partials/footer}}", "failed"),
    file("a template that never closes", "templates/partials/footer.mustache", "{{#a" * 100_000, "failed",
         megabytes=450),
    file("sections, deep", "templates/partials/footer.mustache",
         "{{#site}}" * 50_000 + "{{/site}}" * 50_000, "failed"),
]
