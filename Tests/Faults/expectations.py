"""What must hold after an obstacle, and how to say that one can't be made here."""

from sites import tree_hash


class Skip(Exception):
    """Why an obstacle can't be made here."""


def expect_refused(sites, done, old, *words):
    """The build ended as one that couldn't, said why and how to go on, and left the old site."""
    assert done.returncode == 2, f"it ended with {done.returncode}: {done.stderr[-300:]}"
    for word in (*words, "   fix: "):
        assert word in done.stderr, f"`{word}` is missing in: {done.stderr[-300:]}"
    assert tree_hash(sites.output) == old, "the old site isn't there"


def expect_healed(sites, new):
    done = sites.build("B")
    assert done.returncode == 0, f"the next build failed: {done.stderr[-300:]}"
    assert tree_hash(sites.output) == new, "the next build didn't publish its site"
    assert sites.beside() == [], f"left beside the output: {sites.beside()}"
