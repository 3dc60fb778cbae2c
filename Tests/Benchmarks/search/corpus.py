"""Answers to consumers' health questions as site folders that `remedy build` publishes.

The answers are MedQuAD's: `medquad/answers.jsonl.gz` in the data folder, one JSON object a line with
`id`, `topic`, `synonyms`, `question` and `text`. A page of `qa` is one answer, a page of `topics` all
answers on one topic under a heading each. `invented` makes any number of pages of the same sentences
with made-up names among them, so that new words keep coming as the site grows.
"""

import gzip
import json
import random
import re
import shutil

MADE_UP = ["ab", "bri", "cal", "dex", "er", "fen", "gli", "hu", "in", "ket", "lor", "mab", "nor",
           "ox", "pra", "quin", "ris", "sta", "tol", "ul", "vir", "xan", "yl", "zo"]

SETTINGS = """title: Consumer health answers
description: Questions and answers to measure search with.
base-url: https://example.org/
language: en-US
jurisdiction: US
review-months: 12
areas: []
"""
# Nothing is published without a rule. This one asks nothing of plain pages.
RULE = """- id: say-what-it-is
  title: say what it is
  when:
    - {kinds: [conditions]}
  say:
    - {name: a spasm, slots: [[spasm]]}
  severity: warning
  unverified: true
  accepts: wording
  why: Readers want to know.
  passing: ["A spasm."]
  failing: ["A rest."]
"""
HOME = "---\ntitle: Consumer health answers\ndescription: To measure search with.\n---\nAnswers.\n"


class Page:
    """One page: what it is called, and its blocks of text under their headings."""

    def __init__(self, name, title, synonyms, parts, topic):
        self.name = name
        self.title = title
        self.synonyms = synonyms
        self.parts = parts
        self.topic = topic

    def markdown(self):
        lines = ["---", f"title: {json.dumps(self.title, ensure_ascii=False)}",
                 f"description: {json.dumps(self.description(), ensure_ascii=False)}"]
        if self.synonyms:
            lines.append(f"synonyms: {json.dumps(self.synonyms, ensure_ascii=False)}")
        lines.append("---")
        for heading, text in self.parts:
            if heading:
                lines += ["", f"## {escaped(heading)}"]
            lines += ["", *blocks(text)]
        return "\n".join(lines) + "\n"

    def description(self):
        """As authors do who have no time: how the text begins."""
        words = " ".join(self.parts[0][1].split())
        return words if len(words) <= 150 else words[:150].rsplit(" ", 1)[0]


def read_answers(data):
    with gzip.open(data / "medquad/answers.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def answer_pages(answers, count=None, seed=1):
    """A page for each answer, or for a random part of them, in their order."""
    if count is not None and count < len(answers):
        chosen = sorted(random.Random(seed).sample(range(len(answers)), count))
        answers = [answers[number] for number in chosen]
    return [Page(answer["id"], plain(answer["question"]), clean(answer["synonyms"]),
                 [(None, answer["text"])], answer["topic"]) for answer in answers]


def topic_pages(answers):
    topics = {}
    for answer in answers:
        topics.setdefault(answer["topic"], []).append(answer)
    return [Page(f"topic{number:05}", plain(topic), clean(about[0]["synonyms"]),
                 [(plain(answer["question"]), answer["text"]) for answer in about], topic)
            for number, (topic, about) in enumerate(topics.items())]


def invented_pages(answers, count, seed=1):
    chance = random.Random(seed)
    sentences = [sentence for answer in answers
                 for sentence in re.split(r"(?<=[.?!])\s+", answer["text"])
                 if 20 < len(sentence) < 400]
    topics = sorted({answer["topic"] for answer in answers})
    pages = []
    for number in range(count):
        name = "".join(chance.choices(MADE_UP, k=chance.randint(3, 4)))
        title = f"{plain(chance.choice(topics))} and {name}"
        text = [" ".join(chance.choices(sentences, k=4)) for _ in range(3)]
        text.append(f"People also ask about {name}.")
        parts = [(None, text[0]), ("What is known", text[1]), ("What helps", "\n\n".join(text[2:]))]
        pages.append(Page(f"page{number:06}", title, [], parts, title))
    return pages


def write_site(pages, folder, templates):
    """Writes a site folder; only a page with other text than before is written again."""
    content = folder / "content"
    (content / "safety/rules").mkdir(parents=True, exist_ok=True)
    (content / "answers").mkdir(exist_ok=True)
    (content / "site.yml").write_text(SETTINGS, encoding="utf-8")
    (content / "sources.yml").write_text("", encoding="utf-8")
    (content / "safety/rules/answers.yml").write_text(RULE, encoding="utf-8")
    (content / "index.md").write_text(HOME, encoding="utf-8")
    if not (folder / "templates").exists():
        shutil.copytree(templates, folder / "templates")
    for page in pages:
        path(page, folder).write_text(page.markdown(), encoding="utf-8")


def path(page, folder):
    return folder / "content/answers" / f"{page.name}.md"


def name_of(url):
    """The page behind an address: `/answers/qa00001/` is `qa00001`."""
    return url.rstrip("/").rsplit("/", 1)[-1]


def blocks(text):
    """Paragraphs and list items as Markdown that says just what the text does."""
    for block in text.split("\n\n"):
        words = " ".join(block.split())
        item = words.startswith("-")
        words = escaped(words.lstrip("- "))
        if words:
            yield from [f"- {words}" if item else words, ""]


def escaped(text):
    text = re.sub(r"([\\`*_\[\]<>&#|!~{}@^$+=])", r"\\\1", text)
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", text)


def plain(title):
    """Without the blank that MedQuAD has before a question mark, and no others at the ends."""
    return re.sub(r"\s+\?", "?", " ".join(title.split())) or "Untitled"


def clean(synonyms):
    return list(dict.fromkeys(" ".join(name.split()) for name in synonyms if name.strip()))
