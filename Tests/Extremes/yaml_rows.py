"""Front matter and settings that take YAML at its word."""

from rows import ARTICLE, BEGINNING, file

LAUGHS = "a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi"))


def front(name, yaml, wants="refused", at="", **limits):
    """Lines after an article's `sources`."""
    start, text = BEGINNING.split("---\nSome", 1)
    return file(f"front matter: {name}", f"content/{ARTICLE}", f"{start}{yaml}\n---\nSome{text}",
                wants, at, **limits)


def setting(name, path, yaml, wants="refused", at="", **limits):
    return file(f"{path.rsplit('/')[-1]}: {name}", f"content/{path}", yaml, wants, at, **limits)


FRONT_MATTER = [
    front("billion laughs", LAUGHS, "refused"),
    front("an alias many times", "tags: &a [one]\n" + "synonyms: [" + "*a, " * 100_000 + "]", "refused"),
    front("an anchor in itself", "tags: &a [*a]", "refused"),
    front("merged keys", "a: &a {b: c}\n<<: *a", "refused"),
    front("brackets, deep", "tags: " + "[" * 100_000, "refused"),
    front("brackets, deep and closed", "tags: " + "[" * 50_000 + "]" * 50_000, "refused"),
    front("maps, deep", "tags: " + "{a: " * 50_000, "refused"),
    front("lists by indentation, deep", "".join("  " * depth + "a:\n" for depth in range(1_500)), "refused"),
    front("dashes, deep", "tags:\n" + "- " * 50_000 + "a", "refused"),
    front("a key twice", "title: Another", "duplicate-key"),
    front("a key 20,000 times", "title: Another\n" * 20_000, "refused"),
    front("50,000 unknown keys", "".join(f"key-{n}: a\n" for n in range(50_000)), "refused"),
    front("50,000 tags", "tags: [" + ", ".join(f"tag-{n}" for n in range(50_000)) + "]", "refused"),
    front("a key of 1 MB", "a" * 1_000_000 + ": b", "refused"),
    front("a text of 1 MB", "synonyms: [" + "a" * 1_000_000 + "]", "refused"),
    front("a quotation that never closes", 'tags: ["a', "refused"),
    front("a type of its own", "tags: !!python/object/apply:os.system [ls]", "built"),
    front("a directive", "%YAML 9.9", "refused"),
    front("tabs", "tags:\n\t- a", "refused"),
    front("NUL", "tags: [a\0b]", "refused"),
    front("a date that overflows", "next-review: 99999999999999999999-01-01", "refused"),
    front("a number as a title", "synonyms: [1e999, .inf, .nan, 0x10, ~, null, yes]", "refused"),
    front("an alias out of the site", "aliases: [/../../etc/passwd/]", "refused"),
    front("a related article out of the site", "related: [../../../etc/passwd.md]", "refused"),
    file("front matter that never ends", f"content/{ARTICLE}", "---\ntitle: a\n", "refused"),
    file("front matter of nothing", f"content/{ARTICLE}", "---\n---\n", "refused"),
    file("front matter of dashes alone", f"content/{ARTICLE}", "---\n" * 100_000, "refused"),
    file("an article of no bytes", f"content/{ARTICLE}", "", "refused"),
    file("an article of one BOM", f"content/{ARTICLE}", "\ufeff", "refused"),
]

SETTINGS = [
    setting("of no bytes", "site.yml", ""),
    setting("a list", "site.yml", "- a\n"),
    setting("billion laughs", "site.yml", LAUGHS),
    setting("not UTF-8", "site.yml", b"title: caf\xe9\n"),
    setting("billion laughs", "sources.yml", LAUGHS),
    setting("brackets, deep", "sources.yml", "[" * 100_000),
    setting("of no bytes", "sources.yml", ""),
    setting("100,000 synonyms", "synonyms.yml",
            "".join(f"- [a{n}, b{n}]\n" for n in range(100_000)), "built"),
    setting("one set of 50,000", "synonyms.yml",
            "- [" + ", ".join(f"a{n}" for n in range(50_000)) + "]\n", "crowded-synonyms"),
    setting("of no bytes", "safety/vocabulary.yml", ""),
    setting("billion laughs", "safety/vocabulary.yml", LAUGHS),
    setting("billion laughs", "safety/rules/extreme.yml", LAUGHS),
    setting("a pattern of 100,000 words", "safety/rules/extreme.yml",
            "extreme:\n  any: [" + " ".join(["word"] * 100_000) + "]\n"),
    setting("of no bytes", "safety/statements/extreme.md", ""),
    setting("not UTF-8", "safety/statements/extreme.md", b"---\ntitle: caf\xe9\n---\n"),
]

ROWS = FRONT_MATTER + SETTINGS
