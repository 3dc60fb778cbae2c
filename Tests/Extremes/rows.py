"""What a row is: a site that nobody should write, and what must become of it."""

import dataclasses
import pathlib
import typing

ARTICLE = "stretching/extreme.md"
BEGINNING = """\
---
title: An extreme
description: An article that nobody should write.
reviewed: 2026-11-01
sources: [nhs-back-pain]
---
Some people stretch after a walk [@nhs-back-pain].

> [!SAFETY] emergency-signs, urgent-signs

> [!SAFETY] ask-before-starting, gentle-stretching

## How to do it {#how}

"""
"""An article that is cleared but for what follows; its last line is empty."""


@dataclasses.dataclass
class Row:
    name: str
    prepare: typing.Callable[[pathlib.Path], None]
    """Changes a small sound site, in its folder."""
    wants: str = "any"
    """`built`, `refused` or `failed`; a rule's name, if it must be refused by that; or, where that depends on
    the moment, `any` of them."""
    at: str = ""
    """Where the finding must point, as `file:line:column` below content/."""
    seconds: float = 6
    """The most seconds of all cores, with room for a busy machine."""
    megabytes: int = 300
    meanwhile: typing.Callable[[pathlib.Path], None] | None = None
    """Done again and again while a command runs, if anything."""
    commands: tuple[str, ...] = ("build",)
    """`lint` too where an article is extreme: with folders and settings a build does the same."""


def article(name, text, wants="built", at="", **limits):
    """A cleared remedy with what `text()` gives after its last heading."""
    def prepare(site):
        write(site / "content" / ARTICLE, BEGINNING.encode() + encoded(text()))
    return Row(name, prepare, wants, at, commands=("lint", "build"), **limits)


def file(name, path, text, wants, at="", **limits):
    """A file of the site with a text of one's own."""
    return Row(name, lambda site: write(site / path, text), wants, at, **limits)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(text))


def encoded(text):
    return text if isinstance(text, bytes) else text.encode("utf-8")


def page(title="An extreme page"):
    return f"---\ntitle: {title}\ndescription: A page.\n---\nHello.\n"
