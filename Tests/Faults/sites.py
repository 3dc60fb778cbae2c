"""What the checks of publishing share: two small sites, their output, and builds of them."""

import hashlib
import pathlib
import shutil
import subprocess

ONE_DAY = "2026-12-01"

FILES = {
    "content/site.yml": """\
title: Version {name}
description: A small site.
base-url: https://example.org/
language: en-US
jurisdiction: US
areas: [stretching]
""",
    "content/sources.yml": "{{}}\n",
    "content/index.md": "---\ntitle: Home\ndescription: A page.\n---\nHello.\n",
    "content/stretching/index.md": "---\ntitle: Stretching\ndescription: A page.\n---\nHello.\n",
    "content/only-{name}.md": "---\ntitle: Only in {name}\ndescription: A page.\n---\nHello.\n",
    "content/safety/rules/every-article.yml": """\
- id: ask-first
  title: say to ask first
  when: [{{kinds: [remedy]}}]
  severity: warning
  unverified: true
  why: The page can't know the reader.
  passing: ["> [!SAFETY] ask-first"]
  failing: ["Stretch."]
""",
    "content/safety/statements/ask-first.md":
        "---\ntitle: Ask\nkind: note\ncovers: [ask-first]\n---\nAsk a doctor.\n",
}


class SmallSites:
    """Two sites that differ in every page and in the set of pages, and one output for both."""

    def __init__(self, remedy, templates, folder):
        self.remedy = pathlib.Path(remedy).resolve()
        self.folder = folder
        self.output = folder / "output" / "public"
        self.workspace = folder / "output" / ".public.remedy"
        self.saved = folder / "saved"
        for name in "AB":
            shutil.copytree(pathlib.Path(templates), folder / name / "templates")
            for path, text in FILES.items():
                file = folder / name / path.format(name=name.lower())
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text.format(name=name), encoding="utf-8")

    def command(self, name, output=None):
        return [
            str(self.remedy), "build", "--site", str(self.folder / name),
            "--output", str(output or self.output), "--now", ONE_DAY, "--jobs", "1"]

    def build(self, name, output=None, **options):
        """Runs a build to its end."""
        return subprocess.run(
            self.command(name, output), stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=300, check=False, **options)

    def build_well(self, name):
        done = self.build(name)
        if done.returncode != 0:
            raise AssertionError(f"a build failed with {done.returncode}:\n{done.stderr}")

    def begin(self):
        """Publishes A, beside which stand files of others, keeps that, and says what A and B are."""
        old, new = self.begin_in_place()
        self.save()
        return old, new

    def begin_in_place(self):
        """The same on a disk that holds nothing else; keeps nothing."""
        self.build_well("A")
        self.add_foreign()
        old = tree_hash(self.output)
        self.build_well("B")
        new = tree_hash(self.output)
        assert old != new, "the two sites must differ"
        self.build_well("A")
        assert tree_hash(self.output) == old, "the same site must give the same bytes"
        return old, new

    def add_foreign(self):
        (self.output / ".gitignore").write_text("*\n", encoding="utf-8")
        (self.output / "notes").mkdir()
        (self.output / "notes" / "mine.txt").write_text("mine", encoding="utf-8")

    def save(self):
        shutil.rmtree(self.saved, ignore_errors=True)
        shutil.copytree(self.output.parent, self.saved, symlinks=True)

    def restore(self):
        shutil.rmtree(self.output.parent, ignore_errors=True)
        shutil.copytree(self.saved, self.output.parent, symlinks=True)

    @staticmethod
    def remove(path):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()

    def beside(self):
        """What lies in the folder of the output, but for the output."""
        return sorted(
            path.name for path in self.output.parent.iterdir() if path.name != self.output.name)


def tree_hash(folder):
    """One hash over every path below the folder and every byte in it; None if there is none."""
    if not folder.exists():
        return None
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(str(path.relative_to(folder)).encode() + b"\0")
        if path.is_file():
            digest.update(path.read_bytes())
        digest.update(b"\0")
    return digest.hexdigest()
