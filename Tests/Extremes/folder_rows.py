"""Folders with names, links and things in them that aren't articles, and files that don't hold still."""

import os
import pathlib
import random
import shutil
import socket

from rows import ARTICLE, Row, file, page, write


def named(what, name, wants="bad-slug", at="", **limits):
    """A page with a name of one's own."""
    return file(f"a name with {what}", f"content/{name}", page(), wants, at, **limits)


def link(what, path, target, wants="refused", at=""):
    return Row(f"a link {what}", lambda site: (site / path).symlink_to(target), wants, at)


def pipe(path, wants="refused", at=""):
    def prepare(site):
        (site / path).unlink(missing_ok=True)
        os.mkfifo(site / path)
    return Row(f"a pipe as {path}", prepare, wants, at)


NAMES = [
    named("spaces", "two words.md", "bad-slug"),
    named("quotes", "it's \"quoted\".md", "bad-slug"),
    named("markup", "<b>&amp;.md", "bad-slug"),
    named("emoji", "\U0001f600.md", "bad-slug"),
    named("accents apart", "cafe\u0301.md", "built"),
    named("dots", "a..b.md", "bad-slug"),
    named("nothing but dots", "....md", "built"),
    named("a backslash", "..\\..\\a.md", "built"),
    named("a line's end", "a\nb.md", "bad-slug"),
    named("control characters", "a\x1b[31mb.md", "bad-slug"),
    named("a colon", "a:b.md", "bad-slug"),
    named("a percent sign", "%2e%2e%2fa.md", "bad-slug"),
    named("the turn of writing", "a\u202egnp.md", "bad-slug"),
    named("255 bytes", "a" * 252 + ".md", "built"),
    named("85 letters of 3 bytes", "\u4e00" * 84 + ".md", "built"),
    named("capital letters", "Page.md", "bad-slug"),
]


def two_pages(first, second):
    def prepare(site):
        write(site / "content" / first, page("One"))
        write(site / "content" / second, page("Two"))
    return prepare


def bytes_in_a_name(site):
    folder = os.fsencode(site / "content")
    with open(folder + b"/caf\xe9.md", "wb") as made:
        made.write(page().encode())


def long_path(site):
    """Longer than a path may be: made from inside, folder by folder."""
    here = os.getcwd()
    os.chdir(site / "content")
    try:
        for _ in range(30):
            os.mkdir("a" * 200)
            os.chdir("a" * 200)
        pathlib.Path("page.md").write_text(page())
    finally:
        os.chdir(here)


def socket_file(site):
    here = os.getcwd()
    os.chdir(site / "content")
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("page.md")
    finally:
        os.chdir(here)


def circle(site):
    (site / "content/one").symlink_to("two")
    (site / "content/two").symlink_to("one")


def many_links(site):
    """Each folder holds two links to the next, so that there are 2^30 ways down."""
    for depth in range(30):
        folder = site / f"content/level-{depth}"
        folder.mkdir()
        (folder / "a").symlink_to(f"../level-{depth + 1}")
        (folder / "b").symlink_to(f"../level-{depth + 1}")


def sparse(path, size):
    def prepare(site):
        write(site / path, "")
        os.truncate(site / path, size)
    return prepare


def content_elsewhere(site):
    shutil.move(site / "content", site.parent / "elsewhere")
    (site / "content").symlink_to("../elsewhere")


THINGS = [
    Row("two names that differ in case", two_pages("page.md", "Page.md"), "refused"),
    Row("two names of one letter, composed and not", two_pages("caf\u00e9.md", "cafe\u0301.md"), "refused"),
    Row("a page and a folder of one name", two_pages("page.md", "page/index.md"), "refused"),
    Row("a name that isn't UTF-8", bytes_in_a_name, "refused"),
    Row("a path longer than paths may be", long_path, "refused"),
    Row("40 folders in folders",
        lambda site: write(site / "content" / "/".join(["a"] * 40) / "page.md", page()), "refused"),
    Row("a folder named as an article", lambda site: (site / "content/page.md").mkdir(), "refused"),
    Row("5,000 empty articles",
        lambda site: [write(site / f"content/page-{n}.md", "") for n in range(5_000)],
        "no-front-matter"),
    Row("links in a circle", circle, "refused"),
    Row("2^30 ways through links", many_links, "refused"),
    Row("content/ itself out of the site", content_elsewhere, "refused"),
    Row("a socket", socket_file, "refused"),
    Row("an article of 1 TB, sparse", sparse("content/page.md", 1 << 40), "refused"),
    Row("a picture of 1 TB, sparse", sparse("content/page.png", 1 << 40), "built"),
    Row("a template of 1 TB, sparse", sparse("templates/partials/footer.mustache", 1 << 40), "failed"),
    Row("site.yml of 1 TB, sparse", sparse("content/site.yml", 1 << 40), "refused"),
    link("to itself", "content/page.md", "page.md", "refused"),
    link("to nothing", "content/page.md", "missing.md", "refused"),
    link("up to content/", "content/page", ".", "refused"),
    link("up to the site", "content/page", "..", "refused"),
    link("to /", "content/page", "/", "refused"),
    link("to a file out of the site", "content/page.md", "/etc/passwd", "refused"),
    link("to a device", "content/page.md", "/dev/zero", "refused"),
    link("in a picture's place to a device", "content/page.png", "/dev/zero", "refused"),
    link("in a template's place to a device", "templates/partials/extreme.mustache", "/dev/zero", "failed"),
    link("in an asset's place out of the site", "templates/assets/extreme.css", "/etc/passwd", "failed"),
    link("in a static file's place out of the site", "templates/static/extreme.txt", "/etc/passwd", "failed"),
    link("in a rule's place to a device", "content/safety/rules/extreme.yml", "/dev/zero", "refused"),
    link("in public's place to a folder of others", "public", "..", "failed"),
    pipe("content/page.md"),
    pipe("content/page.png"),
    pipe("content/site.yml"),
    pipe("content/sources.yml"),
    pipe("content/safety/vocabulary.yml"),
    pipe("content/safety/rules/extreme.yml"),
    pipe("content/safety/statements/extreme.md"),
    pipe("templates/layout.mustache", "failed"),
    pipe("templates/partials/extreme.mustache", "failed"),
    pipe("templates/assets/extreme.css", "failed"),
    pipe("public", "failed"),
]

dice = random.Random(1)


def some_article(site):
    return dice.choice(sorted((site / "content/stretching").glob("page-*.md"))
                       or [site / "content/stretching/page-0.md"])


def many_articles(site):
    text = (site / "content" / ARTICLE).read_bytes()
    for number in range(400):
        write(site / f"content/stretching/page-{number}.md", text)


def vanish(site):
    some_article(site).unlink(missing_ok=True)


def change(site):
    path = some_article(site)
    path.write_bytes(path.read_bytes()[:dice.randint(0, 900)] + b"More.\n" * dice.randint(0, 9_000))


def turn_into_a_pipe(site):
    path = some_article(site)
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def turn_into_a_folder(site):
    path = some_article(site)
    path.unlink(missing_ok=True)
    path.mkdir()


def lose_everything(site):
    shutil.rmtree(site / "content", ignore_errors=True)


def lose_templates(site):
    shutil.rmtree(site / "templates", ignore_errors=True)


RESTLESS = [
    Row(f"files that {what} during a build", many_articles, "any", meanwhile=meanwhile, seconds=10)
    for what, meanwhile in [
        ("vanish", vanish), ("change", change), ("turn into pipes", turn_into_a_pipe),
        ("turn into folders", turn_into_a_folder), ("all vanish", lose_everything),
        ("take the templates along", lose_templates)]]

ROWS = NAMES + THINGS + RESTLESS
