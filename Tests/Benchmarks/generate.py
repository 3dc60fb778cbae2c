#!/usr/bin/env python3
"""Writes a site of any size to measure builds with; the same seed gives the same bytes.

    Tests/Benchmarks/generate.py --site . --output /dev/shm/site-10000 --articles 10000 [--seed 1]

Settings, sources, safety rules, statements and templates are those of the real site, and every
article keeps to the rules: `remedy lint` finds nothing in it but that it names no author and no
reviewer. The sentences are made up of stock phrases about what the six areas are about, and the few
doses are those of the labels in `sources.yml`: they are no advice and are never published.
"""

import argparse
import pathlib
import re
import shutil
import random
import sys

AREAS = ["stretching", "heat-therapy", "massage-therapy", "medications", "physical-therapy",
         "lifestyle"]
ARTICLE_BYTES = 5150

PLACES = """back neck calf shoulder thigh foot hand jaw rib hip knee ankle forearm wrist groin
buttock shin spine abdomen toe""".split()
TIMES = """night morning work travel rest walking sitting standing running gardening lifting winter
summer evening driving reading sleep""".split()
THINGS = """blanket cushion towel chair mattress pillow cup shower basket notebook kettle lamp desk
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
# What the articles of an area name, so that the rules on it have something to look at.
AREA_PATTERNS = {
    "stretching": [
        "Hold the stretch of the {place} for about 30 seconds and breathe {adverb}.",
        "Ease into the stretch {adverb}, and stop if the {place} hurts.",
        "Warm up for 5 minutes before you stretch the {place}.",
        "A {adjective} calf stretch needs no more than a {thing} and a wall."],
    "heat-therapy": [
        "Put a towel between the heating pad and the {place}.",
        "Use the lowest setting of the heating pad and set a timer for 15 minutes.",
        "Look at the skin of the {place} every 5 minutes, and take the pack off if it hurts.",
        "A warm bath can make a {adjective} {place} feel better after {time}."],
    "massage-therapy": [
        "A massage of the {place} should feel {adjective} and must not hurt.",
        "Tell the massage therapist when the {place} hurts.",
        "Press {adverb} on the {place} with the flat of your hand.",
        "Some people have a massage of the {place} after {time}."],
    "medications": [
        "Take {medicine} with a cup of water, and read the label first.",
        "Write down when you take {medicine}, and show the list to your pharmacist.",
        "Ask a pharmacist before you take {medicine} with another medicine.",
        "Some people take {medicine} when the {place} is {adjective} after {time}."],
    "physical-therapy": [
        "A physical therapist can show you how to {verb} the {place}.",
        "Do the exercise for the {place} {adverb}, and stop if it hurts.",
        "Ask the physical therapist how often to {verb} the {place}.",
        "Repeat the exercise 5 times, and rest the {place} on a {thing}."],
    "lifestyle": [
        "Take a {adjective} walk after {time}, and build up slowly.",
        "Get up from the {thing} every 30 minutes and {verb} the {place}.",
        "Drink a cup of water after {time} if your doctor set you no limit.",
        "Go to bed at the same time, and put a {thing} under the {place}."],
    "conditions": [
        "A muscle spasm in the {place} can pass in seconds or minutes.",
        "A leg cramp may leave the muscle sore for a day.",
        "A cramp of the {place} often starts after {time}.",
        "Ask a doctor if the spasm of the {place} comes back."]}
# Statements that every article of an area needs after those on warning signs.
STATEMENTS = {
    "stretching": ["gentle-stretching"],
    "heat-therapy": ["heat-limits", "heat-cautions"],
    "massage-therapy": ["massage-therapist", "massage-cautions"],
    "medications": ["medicines"],
    "physical-therapy": ["physical-therapy"],
    "lifestyle": ["everyday-habits"],
    "conditions": []}
# Each with its statements, a source that licensed it, and what that says of the dose.
MEDICINES = {
    "ibuprofen": (["nsaids"], "openfda-ibuprofen", [
        "Advil and Motrin are brands of ibuprofen.",
        "Adults may take 200 mg of ibuprofen every 4 to 6 hours.",
        "Without a prescription, take no more than 1,200 mg in 24 hours."]),
    "naproxen": (["nsaids"], "dailymed-nsaids", [
        "Aleve is a brand of naproxen.",
        "Take the lowest dose that helps, for the shortest time."]),
    "acetaminophen": (["acetaminophen"], "cfr-liver-warning", [
        "Tylenol is a brand of acetaminophen.",
        "Adults may take 500 mg of acetaminophen every 6 hours.",
        "Take no more than 4,000 mg in 24 hours."]),
    "methocarbamol": (["muscle-relaxants", "methocarbamol"], "dailymed-methocarbamol", [
        "Robaxin is a brand of methocarbamol.",
        "Follow the dose on your prescription."]),
    "cyclobenzaprine": (["muscle-relaxants", "cyclobenzaprine"], "openfda-cyclobenzaprine", [
        "Flexeril is a brand of cyclobenzaprine.",
        "Follow the dose on your prescription."])}
HEADINGS = ["What it feels like", "Make the room ready", "What to write down", "During the day",
            "At night", "With other people", "Over several weeks"]
# What readers need in order to choose; `treatment-aspects` looks for these.
ASPECTS = ["What it can do", "What the risks are", "When to stop", "What we do not know"]


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


class Generator:
    def __init__(self, options, content):
        self.random = random.Random(options.seed)
        self.content = content
        self.folder = "conditions"
        self.medicine = "ibuprofen"
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
        self.folder = area or "conditions"
        self.medicine = "medicines"
        lines = [*self.front_matter(title, ["reviewed: 2026-11-01"]), self.sentences(3)]
        lines += self.inclusions(kind)
        if links:
            lines += ["", *(f"- [{name}]({name}/index.md)" for name in [*AREAS, "conditions"])]
        self.write(path, lines)

    def write_article(self, number):
        self.folder, slug, title = self.articles[number]
        self.medicine = self.random.choice(sorted(MEDICINES))
        lines = self.front_matter(title, self.metadata(number))
        lines += [self.cited(2)]
        lines += self.inclusions("remedy" if self.folder in AREAS else "condition")
        lines += self.steps(number)
        lines += self.particulars()
        headings = [*self.random.sample(HEADINGS, len(HEADINGS)), *reversed(ASPECTS)]
        parts = [self.table, self.callout, self.bullets]
        while headings and (len(headings) > len(HEADINGS)
                            or sum(len(line) + 1 for line in lines) < ARTICLE_BYTES):
            lines += ["", f"## {headings.pop()}", "", *self.paragraphs(number)]
            lines += ["", *parts.pop()()] if parts else []
        self.write(f"{self.folder}/{slug}.md", lines)

    def front_matter(self, title, more):
        description = f"{self.sentences(1)} Generated to measure builds."
        return ["---", f'title: "{title}"', f'description: "{description}"', *more, "---"]

    def metadata(self, number):
        # Early enough for none to be overdue, and late enough for none to be due soon.
        month, day = self.random.randint(2, 11), self.random.randint(1, 20)
        lines = [f"reviewed: 2026-{month:02}-{day:02}"]
        tags = dict.fromkeys(self.random.choices(self.tags, self.tag_weights, k=4))
        lines.append(f"tags: [{', '.join(tags)}]")
        sources = self.random.sample(self.sources, 2)
        if self.folder == "medications":
            sources = dict.fromkeys([MEDICINES[self.medicine][1], *sources])
        lines.append(f"sources: [{', '.join(sources)}]")
        if self.random.random() < 0.5:
            lines.append(f"synonyms: [{self.random.choice(THINGS)} {self.random.choice(PLACES)}]")
        if self.random.random() < 0.3:
            related = dict.fromkeys(self.neighbour(number) for _ in range(2))
            lines.append(f"related: [{', '.join(self.path(number, other) for other in related)}]")
        if self.random.random() < 0.02:
            lines.append(f"aliases: [/old/{number}/]")
        return lines

    def inclusions(self, kind):
        """The signs of an emergency stand first and apart, as in the real articles."""
        groups = [["emergency-signs"]]
        if kind in ("area", "remedy", "condition"):
            groups[0] += ["urgent-signs"] + ["see-a-doctor"] * (kind == "condition")
            groups.append(["ask-before-starting", *STATEMENTS[self.folder]])
        if kind == "remedy" and self.folder == "medications":
            groups[1] += MEDICINES[self.medicine][0]
        return [line for group in groups for line in ("", f"> [!SAFETY] {', '.join(group)}")]

    def particulars(self):
        """A section on a medicine: all articles on medicines have one, and some on conditions."""
        if self.folder == "medications":
            _, source, facts = MEDICINES[self.medicine]
            return ["", "## How much an adult may take {#dose}", "",
                    f"{' '.join(facts)[:-1]} [@{source}]."]
        if self.folder == "conditions" and self.random.random() < 0.25:
            return ["", "## Medicines that some people take", "", "> [!SAFETY] medicines, nsaids",
                    "", "Ibuprofen may ease the soreness after a cramp [@openfda-ibuprofen]."]
        return []

    def steps(self, number):
        steps = [f"{step}. {self.sentences(1)}" for step in range(1, 6)]
        return ["", "## How to do it {#how}", "", *self.paragraphs(number), "", *steps]

    def paragraphs(self, number):
        """A short one, and another with a link, emphasis and a citation."""
        other = self.neighbour(number)
        anchor = "#how" if self.random.random() < 0.3 else ""
        link = f"[{self.articles[other][2]}]({self.path(number, other)}{anchor})"
        return [self.sentences(3), "",
                f"See also {link}. *{self.sentences(1)}* {self.cited(1)}"]

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
        # Statements count as boxes too, and a page may have two warnings.
        kind = self.random.choice(["NOTE", "DO"] + ["WARNING"] * (self.folder in AREAS[:3]))
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
        # One sentence in three is about what the area is about.
        own = self.random.random() < 0.33
        patterns = AREA_PATTERNS[self.folder] if own else PATTERNS
        return self.random.choice(patterns).format(
            medicine=self.medicine, place=place, place2=place2, verb=verb, verb2=verb2,
            time=self.random.choice(TIMES), thing=self.random.choice(THINGS),
            adverb=self.random.choice(ADVERBS), adjective=self.random.choice(ADJECTIVES))

    def write(self, path, lines):
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
