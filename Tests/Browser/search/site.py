"""The site that is searched: the shipped one and some notes, so many that the index is in many files."""

import random
import shutil
import subprocess

from .server import BASE_PATH

DAY = "2026-12-01"
NOTES = 48
LETTERS = "bcdfghklmnprstvw"

# Words that the shipped site and the notes hold, and that nothing holds.
COMMON = "spasm"
MISSPELT = "spams"
BELOW_A_HEADING = "day"
UNKNOWN = "zzqqxxvv"
BRAND = "tylenol"
GENERIC_NAME = "acetaminophen"
EMERGENCY = "chest pain"
ADDED = "quibberwort"


class Site:
    def __init__(self, remedy, original, folder):
        self.remedy = remedy
        self.folder = folder
        self.output = folder / "public"
        # What is done to each folder that was published.
        self.change = lambda output: None
        self.source = folder / "source"
        for part in ("content", "templates"):
            shutil.copytree(original / part, self.source / part)
        configuration = self.source / "content" / "site.yml"
        text = configuration.read_text(encoding="utf-8")
        if "\nsearch:" not in text:
            configuration.write_text(f"{text}search: {{pins: [{EMERGENCY}]}}\n", encoding="utf-8")
        words = random.Random(1)
        for number in range(NOTES):
            self.add_note(number, [made_up(words) for _ in range(200)])

    def add_note(self, number, words):
        note = self.source / "content" / "notes" / f"note-{number:03}.md"
        note.parent.mkdir(exist_ok=True)
        lines = [" ".join(words[start : start + 10]).capitalize() + "." for start in range(0, len(words), 10)]
        note.write_text(
            f"---\ntitle: Spasm diary {number}\ndescription: A page of a diary about a spasm.\n---\n"
            f"It began with a spasm.\n\n## Day {number}\n\nThe spasm went.\n\n" + "\n\n".join(lines) + "\n",
            encoding="utf-8",
        )

    def publish(self):
        return self.build(self.output, BASE_PATH)

    def publish_with_another_page(self):
        """Publishes anew, with a word that was nowhere before."""
        self.add_note(NOTES, [ADDED])
        return self.publish()

    def publish_on_disk(self):
        """The site as it lies on a disk: its base path is the folder itself."""
        output = self.folder.resolve() / "disk"
        return self.build(output, f"{output}/")

    def build(self, output, path):
        arguments = ["--site", self.source, "--output", output, "--now", DAY]
        arguments += ["--base-url", f"https://example.org{path}"]
        done = subprocess.run([self.remedy, "build", *arguments], capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"the site can't be built:\n{done.stderr[-3000:]}")
        self.change(output)
        return output


def made_up(words):
    syllables = (words.choice(LETTERS) + words.choice("aeiou") for _ in range(words.randint(3, 5)))
    return "".join(syllables) + words.choice(LETTERS)
