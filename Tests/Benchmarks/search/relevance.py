"""How good the answers are: judged questions, titles, and words with a letter wrong."""

import json
import math
import random
import statistics
import zlib

import corpus

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def read_queries(data):
    return json.loads((data / "medquad/queries.json").read_text(encoding="utf-8"))


def judged(ask, queries):
    """nDCG@10 and queries without a result, by keywords and by questions, and for each half.

    The half that constants were tuned on is the even one: the first query, the third and so on.
    """
    report = {}
    for form in ("focus", "question"):
        found = ask([query[form] for query in queries])
        scores = [ndcg([corpus.name_of(url) for url in urls], query["judged"])
                  for urls, query in zip(found, queries)]
        report[form] = {"ndcg": statistics.mean(scores), "tuned half": statistics.mean(scores[::2]),
                        "other half": statistics.mean(scores[1::2]),
                        "without result": sum(not urls for urls in found), "scores": scores}
    return report


def ndcg(names, grades, depth=10):
    """As trec_eval has it: the grade itself is the gain, the discount log₂(rank + 1)."""
    def gain(values):
        return sum(value / math.log2(rank + 2) for rank, value in enumerate(values[:depth]))
    best = gain(sorted(grades.values(), reverse=True))
    return gain([grades.get(name, 0) for name in names]) / best if best else 0


def titles(ask, pages, count=500, seed=1):
    """How often a page's whole title finds a page of that title first, letter case apart."""
    chosen = random.Random(seed).sample(pages, min(count, len(pages)))
    title_of = {page.name: plain_words(page.title.lower()) for page in pages}
    found = ask([page.title for page in chosen])
    hits = [bool(urls) and title_of.get(corpus.name_of(urls[0])) == title_of[page.name]
            for urls, page in zip(found, chosen)]
    return {"first": statistics.mean(hits),
            "missed": [page.title for page, hit in zip(chosen, hits) if not hit][:20]}


def typos(ask, pages, count=300, seed=1):
    """How often a topic's name with one letter wrong finds a page on that topic.

    The wrong letter is in its longest word, which has five letters or more, and isn't the first.
    """
    chance = random.Random(seed)
    topics = sorted({page.topic for page in pages if len(longest(page.topic)) >= 5})
    chosen = chance.sample(topics, min(count, len(topics)))
    topic_of = {page.name: page.topic for page in pages}
    asked = [topic.replace(longest(topic), edited(longest(topic), chance), 1) for topic in chosen]
    found = [[topic_of.get(corpus.name_of(url)) for url in urls] for urls in ask(asked)]
    right = [[topic_of.get(corpus.name_of(url)) for url in urls] for urls in ask(chosen)]
    return {"first": statistics.mean(urls[:1] == [topic] for urls, topic in zip(found, chosen)),
            "in five": statistics.mean(topic in urls[:5] for urls, topic in zip(found, chosen)),
            "first without": statistics.mean(
                urls[:1] == [topic] for urls, topic in zip(right, chosen)),
            "in five without": statistics.mean(
                topic in urls[:5] for urls, topic in zip(right, chosen))}


def word_typos(ask, pages, count=1000, seed=1):
    """How often a single word with one letter wrong finds what the right word finds first.

    The half that constants of spelling were tuned on has the words with an even CRC-32, whichever
    corpus they come from and whichever letter is wrong.
    """
    chance = random.Random(seed)
    spread = {}
    for page in pages:
        for word in set(plain_words(page.title)):
            spread[word] = spread.get(word, 0) + 1
    known = sorted(word for word, pages in spread.items() if pages >= 2 and len(word) >= 5)
    chosen = chance.sample(known, min(count, len(known)))
    asked = [edited(word, chance) for word in chosen]
    found = list(zip(chosen, *map(ask, (asked, chosen))))
    halves = [[one for one in found if is_tuned(one[0]) == tuned] for tuned in (True, False)]
    return {**same_answers(asked, chosen, found),
            "tuned half": same_share(halves[0]), "other half": same_share(halves[1])}


def misspellings(ask, pages, pairs):
    """How many misspelt words find first what the right one does, or a page that is called so."""
    title_of = {page.name: page.title.lower() for page in pages}
    asked, meant = zip(*pairs)
    found, right = ask(list(asked)), ask(list(meant))
    missed = [word for word, other, urls, others in zip(asked, meant, found, right)
              if not urls or (urls[0] not in others[:1]
                              and other not in title_of.get(corpus.name_of(urls[0]), ""))]
    return {"count": len(asked) - len(missed), "of": len(asked), "missed": missed}


def same_answers(asked, meant, found):
    """How often the first result for the word meant is also first, or among the first five."""
    missed = [f"{word} ({other})" for word, other, (_, urls, right) in zip(asked, meant, found)
              if right and right[0] not in urls[:5]]
    return {**same_share(found), "missed": missed}


def same_share(found):
    pairs = [(urls, right[0]) for _, urls, right in found if right]
    return {"first": statistics.mean(urls[:1] == [right] for urls, right in pairs),
            "in five": statistics.mean(right in urls[:5] for urls, right in pairs)}


def is_tuned(word):
    return zlib.crc32(word.encode()) % 2 == 0


def longest(text):
    return max(plain_words(text), key=len, default="")


def plain_words(text):
    kept = "".join(letter if letter.isascii() and letter.isalpha() else " " for letter in text)
    return kept.split()


def edited(word, chance):
    """The word with a letter after the first left out, put in, changed, or two of them swapped."""
    place = chance.randrange(1, len(word))
    kind = chance.choice(["out", "in", "other", "swap"])
    letter = chance.choice(LETTERS)
    if kind == "in":
        return word[:place] + letter + word[place:]
    if kind == "swap" and place + 1 < len(word) and word[place] != word[place + 1]:
        return word[:place] + word[place + 1] + word[place] + word[place + 2:]
    if kind == "other" and letter != word[place].lower():
        return word[:place] + letter + word[place + 1:]
    return word[:place] + word[place + 1:]
