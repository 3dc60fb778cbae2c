#!/usr/bin/env python3
"""Writes a site of any size to measure builds with; the same seed gives the same bytes.

    Tests/Benchmarks/generate.py --site . --output /dev/shm/site-10000 --articles 10000 [--seed 1]

Settings, sources, safety rules, statements and templates are those of the real site, so that every
article includes the statements that the rules ask of it. The sentences are made up of stock phrases
about rest and warmth: they are no advice and are never published.
"""

import argparse
import pathlib
import re
import shutil
import random
import sys

AREAS = ["stretching", "heat-therapy", "massage-therapy", "medications", "physical-therapy",
         "lifestyle"]
ARTICLE_BYTES = 5000

PLACES = """back neck calf shoulder thigh foot hand jaw rib hip knee ankle forearm wrist groin
buttock shin spine abdomen toe""".split()
TIMES = """night morning work travel rest walking sitting standing running gardening lifting winter
summer evening driving reading sleep""".split()
THINGS = """blanket cushion towel chair mattress pillow bath shower basket notebook kettle lamp desk
window doorway wall step bench rope ball band roller mat bottle timer diary calendar shoe""".split()
VERBS = """settle loosen ease soften slow lengthen rest warm steady release support move breathe
notice repeat pause lower raise turn shift""".split()
ADVERBS = """slowly gently often quietly evenly briefly daily rarely calmly carefully""".split()
ADJECTIVES = """tight sore stiff warm calm short long quiet steady slow early late simple usual light
firm heavy regular even gradual""".split()
PATTERNS = [
    "The {place} may feel {adjective} after {time}, and a {thing} within reach can help you {verb}.",
    "Some people {verb} the {place} {adverb} during {time} and write it down in a {thing}.",
    "A {adjective} {thing} under the {place} lets the muscle {verb} {adverb}.",
    "Before {time}, {verb} {adverb} and put the {thing} beside you.",
    "If the {place} is {adjective}, {verb} for a moment and wait until it can {verb2} again.",
    "During {time} the {place} works hard, so plan a {adjective} pause with a {thing}.",
    "Nobody can say how long a {adjective} {place} takes to {verb}.",
    "Keep the {thing} near the {place2} as well, because {time} can make both {adjective}.",
    "Try to {verb} and {verb2} {adverb}, first the {place} and then the {place2}.",
]
HEADINGS = ["What it feels like", "Make the room ready", "What to write down", "During the day",
            "At night", "What we do not know", "With other people", "Over several weeks"]


def main():
    options = parse_options()
    if options.output.exists() and any(options.output.iterdir()):
        sys.exit(f"{options.output} isn't empty")
    content = options.output / "content"
    content.mkdir(parents=True, exist_ok=True)
    copy_site(options.site, options.output)
    Generator(options, content).write_all()


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", required=True, type=pathlib.Path, help="the real site's folder")
    parser.add_argument("--output", required=True, type=pathlib.Path, help="a new or empty folder")
    parser.add_argument("--articles", type=int, default=10_000, help="remedies and conditions")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def copy_site(site, output):
    """Copies all of the real site but its articles."""
    for file in sorted((site / "content").glob("*.yml")):
        shutil.copyfile(file, output / "content" / file.name)
    shutil.copytree(site / "content" / "safety", output / "content" / "safety")
    if (site / "templates").exists():
        shutil.copytree(site / "templates", output / "templates")


class Safety:
    """Which statements an article must include, as the site's own rules and statements say."""

    def __init__(self, folder):
        self.rules = [rule for file in sorted((folder / "rules").glob("*.yml"))
                      for rule in read_rules(file)]
        statements = sorted((folder / "statements").glob("*.md"))
        self.covers = {file.stem: read_covers(file) for file in statements}
        self.ranks = {file.stem: read_rank(file) for file in statements}

    def statements(self, kind, area):
        """Few statements that satisfy every rule, found greedily, the most urgent first."""
        missing = {rule["id"] for rule in self.rules
                   if kind in (rule["kinds"] or ["remedy", "condition"])
                   and (not rule["areas"] or area in rule["areas"])}
        chosen = []
        while missing:
            best = max(sorted(self.covers), key=lambda name: len(self.covers[name] & missing))
            if not self.covers[best] & missing:
                break
            chosen.append(best)
            missing -= self.covers[best]
        return sorted(chosen, key=lambda name: (self.ranks[name], name))


def read_rules(file):
    """The id, areas and kinds of each rule: only the YAML that rule files are written in."""
    rules = []
    for entry in re.split(r"^- ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        name = re.search(r"^\s*id:\s*([\w-]+)", entry, re.MULTILINE)
        if name:
            rules.append({"id": name[1], "areas": read_list(entry, "areas"),
                          "kinds": read_list(entry, "kinds")})
    return rules


def read_covers(file):
    front_matter = file.read_text(encoding="utf-8").split("\n---", 1)[0]
    return set(read_list(front_matter, "covers"))


def read_rank(file):
    """What is most urgent stands first."""
    kind = re.search(r"^kind:\s*(\S+)", file.read_text(encoding="utf-8"), re.MULTILINE)
    order = ["emergency", "urgent"]
    return order.index(kind[1]) if kind and kind[1] in order else len(order)


def read_list(text, key):
    """A list written as `key: [a, b]` or with a dash on each line."""
    flow = re.search(rf"^\s*{key}:\s*\[(.*?)\]", text, re.MULTILINE | re.DOTALL)
    if flow:
        return [item.strip() for item in flow[1].split(",") if item.strip()]
    block = re.search(rf"^\s*{key}:[ \t]*\n((?:[ \t]*- .*\n?)+)", text, re.MULTILINE)
    return re.findall(r"- *([\w-]+)", block[1]) if block else []


class Generator:
    def __init__(self, options, content):
        self.random = random.Random(options.seed)
        self.content = content
        self.safety = Safety(content / "safety")
        sources = (content / "sources.yml").read_text(encoding="utf-8")
        self.sources = re.findall(r"^([a-z0-9-]+):", sources, re.MULTILINE)
        self.articles = [self.name_article(number) for number in range(options.articles)]
        # As in life: a few tags that half of the articles have, and many that hardly any has.
        self.tags = PLACES + TIMES + [f"{place}-{time}" for place in PLACES for time in TIMES]
        self.tag_weights = [1 / (rank + 1) for rank in range(len(self.tags))]

    def name_article(self, number):
        """One in seven is about a condition, the others go round the areas."""
        turn = number % (len(AREAS) + 1)
        folder = AREAS[turn] if turn < len(AREAS) else "conditions"
        words = [self.random.choice(ADJECTIVES), self.random.choice(PLACES),
                 self.random.choice(THINGS)]
        return folder, "-".join(words) + f"-{number}", f"{' '.join(words).capitalize()}, {number}"

    def write_all(self):
        self.write_page("index.md", "home", None, "Home", links=True)
        for area in AREAS:
            self.write_page(f"{area}/index.md", "area", area, area.replace("-", " ").capitalize())
        self.write_page("conditions/index.md", "conditions", None, "Conditions")
        for number in range(len(self.articles)):
            self.write_article(number)
        print(f"{len(self.articles)} articles in {self.content}")

    def write_page(self, path, kind, area, title, links=False):
        lines = [*self.front_matter(title, ["reviewed: 2026-11-01"]), self.sentences(3)]
        lines += self.inclusions(kind, area)
        if links:
            lines += ["", *(f"- [{name}]({name}/index.md)" for name in [*AREAS, "conditions"])]
        self.write(path, lines)

    def write_article(self, number):
        folder, slug, title = self.articles[number]
        area = folder if folder in AREAS else None
        lines = self.front_matter(title, self.metadata(number))
        lines += [self.cited(2)]
        lines += self.inclusions("remedy" if area else "condition", area)
        lines += self.steps(number)
        headings = self.random.sample(HEADINGS, len(HEADINGS))
        parts = [self.table, self.callout, self.bullets]
        while sum(len(line) + 1 for line in lines) < ARTICLE_BYTES and headings:
            lines += ["", f"## {headings.pop()}", "", self.paragraph(number)]
            lines += ["", *parts.pop()()] if parts else []
            lines += ["", self.paragraph(number)]
        self.write(f"{folder}/{slug}.md", lines)

    def front_matter(self, title, more):
        description = f"{self.sentences(1)} Generated to measure builds."
        return ["---", f'title: "{title}"', f'description: "{description}"', *more, "---"]

    def metadata(self, number):
        month, day = self.random.randint(1, 11), self.random.randint(1, 20)
        lines = [f"reviewed: 2026-{month:02}-{day:02}"]
        tags = dict.fromkeys(self.random.choices(self.tags, self.tag_weights, k=4))
        lines.append(f"tags: [{', '.join(tags)}]")
        lines.append(f"sources: [{self.random.choice(self.sources)}]")
        if self.random.random() < 0.5:
            lines.append(f"synonyms: [{self.random.choice(THINGS)} {self.random.choice(PLACES)}]")
        if self.random.random() < 0.3:
            related = dict.fromkeys(self.neighbour(number) for _ in range(2))
            lines.append(f"related: [{', '.join(self.path(number, other) for other in related)}]")
        if self.random.random() < 0.02:
            lines.append(f"aliases: [/old/{number}/]")
        return lines

    def inclusions(self, kind, area):
        statements = self.safety.statements(kind, area)
        # The signs of an emergency stand apart, as in the real articles.
        groups = [statements[:2], statements[2:]]
        return [line for group in groups if group
                for line in ("", f"> [!SAFETY] {', '.join(group)}")]

    def steps(self, number):
        steps = [f"{step}. {self.sentences(1)}" for step in range(1, 6)]
        return ["", "## How to do it {#how}", "", self.paragraph(number), "", *steps]

    def paragraph(self, number):
        other = self.neighbour(number)
        anchor = "#how" if self.random.random() < 0.3 else ""
        link = f"[{self.articles[other][2]}]({self.path(number, other)}{anchor})"
        return (f"{self.sentences(3)} See also {link}. *{self.sentences(1)}* "
                f"{self.cited(1)}")

    def neighbour(self, number):
        """Another article: most links stay among a few hundred, some go far."""
        count = len(self.articles)
        if count == 1:
            return number
        reach = 300 if self.random.random() < 0.9 else count
        step = self.random.randint(1, min(reach, count - 1))
        return (number + step) % count

    def path(self, number, other):
        folder, (target, slug, _) = self.articles[number][0], self.articles[other]
        return f"{slug}.md" if folder == target else f"../{target}/{slug}.md"

    def table(self):
        rows = [f"| {place} | {self.random.choice(ADJECTIVES)} | {self.random.randint(1, 9)} |"
                for place in self.random.sample(PLACES, 5)]
        return ["| Place | How it feels | Times a week |", "| --- | --- | ---: |", *rows]

    def callout(self):
        kind = self.random.choice(["NOTE", "DO", "WARNING"])
        items = [f"> - {self.sentences(1)}" for _ in range(3)]
        return [f"> [!{kind}] {self.random.choice(ADJECTIVES).capitalize()} days", *items]

    def bullets(self):
        return [f"- **{self.random.choice(THINGS).capitalize()}**: {self.sentences(1)}"
                for _ in range(4)]

    def cited(self, count):
        """Sentences, with the sources of the last before its full stop."""
        keys = self.random.sample(self.sources, self.random.randint(1, min(2, len(self.sources))))
        return self.sentences(count)[:-1] + " [" + "; ".join(f"@{key}" for key in keys) + "]."

    def sentences(self, count):
        return " ".join(self.sentence() for _ in range(count))

    def sentence(self):
        place, place2 = self.random.sample(PLACES, 2)
        verb, verb2 = self.random.sample(VERBS, 2)
        return self.random.choice(PATTERNS).format(
            place=place, place2=place2, verb=verb, verb2=verb2,
            time=self.random.choice(TIMES), thing=self.random.choice(THINGS),
            adverb=self.random.choice(ADVERBS), adjective=self.random.choice(ADJECTIVES))

    def write(self, path, lines):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
