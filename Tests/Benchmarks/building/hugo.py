"""Writes the same site for Hugo, and says how to build it."""

import json
import pathlib
import shutil

HERE = pathlib.Path(__file__).resolve().parent


def write_site(site, folder):
    """Copies the articles of a site of ours; statements and sources become Hugo's data."""
    shutil.copytree(HERE / "hugo", folder)
    shutil.copytree(
        site / "content", folder / "content", ignore=shutil.ignore_patterns("safety", "*.yml"))
    # What an article lists first is one of our keys, and `aliases` mean the same.
    for index in (folder / "content").rglob("index.md"):
        index.rename(index.with_name("_index.md"))
    data = folder / "data"
    data.mkdir()
    shutil.copyfile(site / "content/sources.yml", data / "sources.yml")
    statements = {file.stem: statement(file.read_text(encoding="utf-8"))
                  for file in (site / "content/safety/statements").glob("*.md")}
    (data / "statements.json").write_text(json.dumps(statements), encoding="utf-8")


def statement(source):
    _, front_matter, text = source.split("---\n", 2)
    titles = [line for line in front_matter.splitlines() if line.startswith("title:")]
    return {"title": titles[0].removeprefix("title:").strip(' "'), "text": text}


def build(hugo, folder, output, related):
    """The command; with `related`, each page asks for its four nearest by their tags."""
    command = [str(hugo), "--source", str(folder), "--destination", str(output), "--quiet"]
    if related:
        config = folder / "related.toml"
        config.write_text("[params]\nrelated = true\n", encoding="utf-8")
        command += ["--config", f"{folder / 'hugo.toml'},{config}"]
    return command
