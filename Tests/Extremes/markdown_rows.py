"""Markdown that makes parsers slow, deep or large.

The first table has the shapes that CommonMark's parsers are known to be tested with.
"""

from rows import article

# Each text is only made when its turn comes: together they are larger than what is measured.

SHAPES = [
    article("nested strong emphasis", lambda: "*a **a " * 65_000 + "b" + " a** a*" * 65_000),
    article("closers of emphasis without openers", lambda: "a_ " * 65_000),
    article("openers of emphasis without closers", lambda: "_a " * 65_000),
    article("closers of links without openers", lambda: "a]" * 65_000),
    article("openers of links without closers", lambda: "[a" * 65_000),
    article("openers and closers that don't match", lambda: "*a_ " * 50_000),
    article("openers before closers of two kinds", lambda: "*a " * 20_000 + "_a*_ " * 20_000),
    article("closers by threes", lambda: "a**b" + "c* " * 50_000),
    article("openers of links, closers of emphasis", lambda: "[ a_" * 50_000),
    article("brackets around parentheses", lambda: "[ (](" * 80_000),
    article("images that open links", lambda: "![[]()" * 160_000),
    article("emphasis across a link", lambda: "**x [a*b**c*](how.md)\n" * 1_000),
    article("nested brackets", lambda: "[" * 50_000 + "a" + "]" * 50_000),
    article("nested quotes", lambda: "> " * 50_000 + "a"),
    article("nested lists over lines", lambda: "".join("  " * depth + "* a\n" for depth in range(1_000))),
    article("NUL", lambda: "abc\0de\0" * 100_000),
    article("runs of backticks, each longer", lambda: "".join("e" + "`" * run for run in range(1, 5_000))),
    article("links that never close, in angles", lambda: "[a](<b" * 50_000),
    article("links that never close", lambda: "[a](b" * 50_000),
    article("comments that never close", lambda: "</" + "<!--" * 300_000),
    article("declarations that never close", lambda: "x " + "<!A " * 100_000),
    article("instructions that never close", lambda: "x " + "<?" * 100_000),
    article("CDATA that never closes", lambda: "x " + "<![CDATA[" * 100_000),
    article("empty lines in nested lists", lambda: "- " * 30_000 + "x" + "\n" * 30_000),
    article("empty lines in nested lists in a quote",
            lambda: "> " + "- " * 30_000 + "x\n" + ">\n" * 30_000),
    article("emphasis in nested quotes", lambda: ">" * 100_000 + "a*" * 100_000),
    article("nested emphasis of one mark", lambda: "*" * 20_000 + "a" + "*" * 20_000),
    article("many references", lambda: "".join(f"[{n}]: /how/\n" for n in range(1, 600_000))
            + "\n" + "[0] " * 50_000),
    article("one reference, many times", lambda: "[a]: #how\n\n" + "[a] " * 300_000),
    article("a long label, many times", lambda: "[" + "a" * 900 + "]: #how\n\n" + ("[" + "a" * 900 + "] ") * 5_000),
    article("marks of emphasis by turns", lambda: "**_* " * 50_000),
    article("backticks before backslashes", lambda: "``\\" * 50_000),
    article("angles that never close", lambda: "<" * 400_000 + ">"),
    article("spaces before a line's end", lambda: "x" + " " * 150_000 + "x  \nx"),
    article("setext lines in table delimiters", lambda: "aaa\rbbb\n-\v\n" * 30_000),
]

OURS = [
    article("a ragged table", lambda: "|a|b|\n|-|-|\n" + "".join("|" + "x|" * (row % 60) + "\n" for row in range(60_000))),
    article("a table of missing cells", lambda: "|" + "a|" * 10_000 + "\n|" + "-|" * 10_000 + "\n" + "|x|\n" * 10_000),
    article("a table of 100,000 columns", lambda: "|" + "a|" * 100_000 + "\n|" + "-|" * 100_000 + "\n"),
    article("lines that begin tables", lambda: "a|b\n-|-\n\n" * 50_000),
    article("pipes without a table", lambda: "|" * 1_000_000),
    article("an article of 50 MB", lambda: "Some words that nobody reads. " * 1_750_000),
    article("an article of 15 MB", lambda: "Some words that nobody reads. " * 500_000),
    article("an article of 15 MB in paragraphs", lambda: "Some words that nobody reads.\n\n" * 480_000),
    article("a word of 10 MB", lambda: "a" * 10_000_000),
    article("a million links", lambda: "[a](#how) " * 1_000_000),
    article("100,000 broken links", lambda: "[a](missing.md) " * 100_000),
    article("100,000 equal headings", lambda: "## Same\n\n" * 100_000),
    article("100,000 equal headings with ids", lambda: "## Same {#same}\n\n" * 100_000),
    article("100,000 headings named as numbered ones", lambda: "".join(f"## Same-{n}\n\n## Same\n\n" for n in range(50_000))),
    article("100,000 citations", lambda: "Words [@nhs-back-pain]. " * 100_000),
    article("100,000 sources in one citation", lambda: "Words [" + "; ".join(["@nhs-back-pain"] * 100_000) + "]."),
    article("100,000 unknown sources", lambda: "".join(f"Words [@nobody-{n}]. " for n in range(100_000))),
    article("citations that never close", lambda: "[@" * 300_000),
    article("100,000 callouts", lambda: "> [!NOTE] Note\n> Words.\n\n" * 100_000),
    article("100,000 statements", lambda: "> [!SAFETY] " + "nsaids, " * 100_000 + "nsaids\n"),
    article("100,000 unknown callouts", lambda: "> [!NOBODY] Note\n\n" * 100_000),
    article("100,000 comments to ignore rules", lambda: "<!-- remedy-ignore cure-claim until 2027-01-31: no -->\n\n" * 100_000),
    article("comments that begin comments", lambda: "<!-- remedy-ignore " * 100_000),
    article("200,000 mentions of a medicine", lambda: "ibuprofen " * 200_000),
    article("100,000 doses", lambda: "Take 200 mg of ibuprofen every 4 to 6 hours. " * 100_000),
    article("a sum of 50,000 doses", lambda: "Take " + "8 × 500 mg + " * 50_000 + "4 g."),
    article("300,000 sentences", lambda: "Go. " * 300_000),
    article("one sentence of 300,000 negations", lambda: "never not " * 300_000),
    article("300,000 different words", lambda: " ".join(f"w{n:x}" for n in range(300_000))),
    article("a million accents on a letter", lambda: "e" + "\u0301" * 1_000_000),
    article("a million characters of no width", lambda: "\u200b\u202e\u2066" * 333_000),
    article("emoji of many parts", lambda: "\U0001f469\u200d\U0001f469\u200d\U0001f467\U0001f3fd" * 100_000),
    article("a million entities", lambda: "&amp;" * 500_000 + "&#0;" * 250_000 + "&#x110000;" * 250_000),
    article("a million tabs", lambda: "\t" * 1_000_000 + "a"),
    article("a million hard breaks", lambda: "a\\\n" * 500_000),
    article("a million escapes", lambda: "\\*" * 1_000_000),
    article("raw HTML, much of it", lambda: "<b>a</b>" * 100_000),
    article("tags with many attributes", lambda: "<a " + "b=c " * 200_000 + ">"),
    article("addresses that do harm", lambda: "[a](javascript:alert) " * 50_000),
    article("images that aren't there", lambda: "![a](missing.png)\n\n" * 50_000),
]

ENCODINGS = [
    article("bytes that aren't UTF-8", lambda: b"caf\xe9\n"),
    article("UTF-8 cut off at the end", lambda: "caf\u00e9".encode()[:-1]),
    article("surrogates in UTF-8", lambda: b"\xed\xa0\x80\n"),
    article("overlong UTF-8", lambda: b"\xc0\xaf\n"),
    article("line ends of all kinds", lambda: "one\r\ntwo\rthree\n\r\n\rfour\r\r\n"),
    article("BOMs in the text", lambda: "\ufeffone\n\n\ufeff# two\n"),
    article("line ends of other alphabets", lambda: "one\u2028two\u2029three\x85four\x0bfive\x0csix\n"),
]

ROWS = SHAPES + OURS + ENCODINGS
