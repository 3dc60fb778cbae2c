"""Obstacles that turn up while a build runs."""

import contextlib
import shutil
import threading

from expectations import expect_healed, expect_refused
from sites import tree_hash
from stopping import stopped


def two_builds(sites):
    """two builds of one output"""
    old, new = sites.begin()
    with stopped(sites, "linkat") as first:
        expect_refused(sites, sites.build("A"), old, "another build is writing", "wait for it")
        done = first.go_on()
        assert done.returncode == 0, f"the first failed: {done.stderr[-300:]}"
        assert tree_hash(sites.output) == new, "the first didn't publish its site"
    expect_healed(sites, new)


def killed_first(sites):
    """a build after one that was killed while it held the lock"""
    _, new = sites.begin()
    with stopped(sites, "linkat") as first:
        assert sites.build("A").returncode == 2, "the lock wasn't held"
        first.kill()
        expect_healed(sites, new)


def output_removed(sites):
    """an output that is removed while the new site is made"""
    _, new = sites.begin()
    with stopped(sites, "linkat") as build:
        shutil.rmtree(sites.output)
        done = build.go_on()
        expect_refused(sites, done, None, str(sites.output))
    sites.build_well("A")
    sites.add_foreign()
    expect_healed(sites, new)


def output_replaced(sites):
    """an output that is replaced by a folder of others while the new site is made"""
    sites.begin()
    with stopped(sites, "linkat") as build:
        sites.output.rename(sites.output.parent / "away")
        sites.output.mkdir()
        (sites.output / "mine.txt").write_text("mine", encoding="utf-8")
        done = build.go_on()
    assert done.returncode == 2 and "was replaced" in done.stderr, done.stderr[-300:]
    assert [path.name for path in sites.output.iterdir()] == ["mine.txt"], "it was touched"


def workspace_removed(sites):
    """a working folder that is removed while the new site is made"""
    old, new = sites.begin()
    with stopped(sites, "linkat") as build:
        shutil.rmtree(sites.workspace)
        expect_refused(sites, build.go_on(), old, str(sites.output))
    expect_healed(sites, new)


def replaced_while_read(sites):
    """articles that are replaced while they are read"""
    sites.begin()
    article = sites.folder / "B" / "content" / "index.md"
    text = article.read_text(encoding="utf-8")
    texts = [text.replace("Hello.", mark * 20000) for mark in ("one ", "two ")]
    with replacing(article, texts):
        for _ in range(10):
            done = sites.build("B")
            assert done.returncode == 0, done.stderr[-300:]
            page = (sites.output / "index.html").read_text(encoding="utf-8")
            found = [mark for mark in ("one ", "two ") if mark * 20 in page]
            assert len(found) == 1, f"a page of {found}"
            assert page.count(found[0]) >= 19999, "a page of half an article"


@contextlib.contextmanager
def replacing(file, texts):
    """Swaps a file's text again and again, each time at once, as an editor does."""
    ended = threading.Event()

    def replace():
        while not ended.is_set():
            for text in texts:
                draft = file.with_suffix(".draft")
                draft.write_text(text, encoding="utf-8")
                draft.rename(file)

    thread = threading.Thread(target=replace, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


OBSTACLES = [
    two_builds, killed_first, output_removed, output_replaced, workspace_removed,
    replaced_while_read]
