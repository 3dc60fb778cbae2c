"""Prints what was measured, beside the goals."""


def show_sizes(count, sides):
    large = count > 20_000
    rows = [
        ("cold bytes, median", ("cold bytes", "median"), kilobytes, "100 kB" if large else "45 kB"),
        ("cold bytes, p95", ("cold bytes", "p95"), kilobytes, "130 kB" if large else "60 kB"),
        ("the same, gzip for text alone, median", ("cold bytes by kind", "median"), kilobytes, ""),
        ("largest file fetched", ("largest",), kilobytes, "30 kB"),
        ("requests, median", ("requests", "median"), whole, ""),
        ("requests, p95", ("requests", "p95"), whole, ""),
        ("one after another, median", ("chain cold h2", "median"), whole, "3"),
        ("one after another, most", ("chain cold h2", "max"), whole, ""),
        ("Slow 4G to ten results, median", ("slow cold h2", "median"), seconds, "2.0 s"),
        ("Slow 4G after focus, median", ("slow focused h2", "median"), seconds, "1.3 s"),
        ("the same by HTTP/1.1, cold", ("slow cold http/1.1", "median"), seconds, ""),
        ("the same by HTTP/1.1, after focus", ("slow focused http/1.1", "median"), seconds, ""),
        ("warm query, median", ("warm", "median"), milliseconds, ""),
        ("warm query, p95", ("warm", "p95"), milliseconds, "20 ms"),
        ("warm query, most", ("warm", "max"), milliseconds, "60 ms"),
        ("index, time", ("index seconds",), seconds, "45 s" if large else "3 s"),
        ("whole build, time", ("seconds",), seconds, ""),
        ("memory", ("memory",), megabytes, "2,500 MB" if large else "400 MB"),
        ("files", ("files",), whole, "12,000" if large else "4,000"),
        ("bytes on disk", ("bytes",), megabytes, ""),
        ("churn, one sentence edited", ("churn edited",), percent, "15 %"),
        ("churn, one page added", ("churn added",), percent, "45 %"),
    ]
    head(f"{count:,} pages")
    for name, keys, form, goal in rows:
        row(name, [form(value(sides[side], keys)) for side in ("remedy", "pagefind")], goal)


def show_relevance(sides):
    head("relevance, all answers")
    for form, goal in (("focus", "0.33"), ("question", "0.50")):
        name = {"focus": "keywords", "question": "questions"}[form]
        for key, label, wanted in (("ndcg", "nDCG@10", goal), ("tuned half", "  tuned half", ""),
                                   ("other half", "  other half", "")):
            row(f"{name}, {label}", [f"{sides[side][form][key]:.3f}" for side in sides], wanted)
        row(f"{name}, without a result",
            [str(sides[side][form]["without result"]) for side in sides], "1 of 30")
    for name, keys, goal in (
            ("titles first", ("titles", "first"), "99 %"),
            ("topics' names, first", ("typos", "first without"), ""),
            ("topics' names, in five", ("typos", "in five without"), ""),
            ("topics with a typo, first", ("typos", "first"), "90 %"),
            ("topics with a typo, in five", ("typos", "in five"), "98 %"),
            ("words with a typo, first", ("word typos", "first"), "90 %"),
            ("words with a typo, in five", ("word typos", "in five"), "98 %"),
            ("  tuned half, first", ("word typos", "tuned half", "first"), ""),
            ("  tuned half, in five", ("word typos", "tuned half", "in five"), ""),
            ("  other half, first", ("word typos", "other half", "first"), ""),
            ("  other half, in five", ("word typos", "other half", "in five"), "")):
        row(name, [percent(value(sides[side], keys)) for side in sides], goal)
    for name, goal in (("misspellings", "36"), ("further misspellings", "")):
        row(f"{name} of {sides['remedy'][name]['of']}",
            [str(sides[side][name]["count"]) for side in sides], goal)


def head(name):
    print(f"\n{name:44}{'Remedy':>12}{'Pagefind':>12}{'goal':>12}")


def row(name, cells, goal):
    print(f"{name:44}" + "".join(f"{cell:>12}" for cell in cells) + f"{goal:>12}", flush=True)


def value(numbers, keys):
    for key in keys:
        numbers = numbers[key]
    return numbers


def kilobytes(count):
    return f"{count / 1000:.1f} kB"


def megabytes(count):
    return f"{count / 1e6:.1f} MB"


def whole(count):
    return f"{count:,.0f}"


def seconds(time):
    return "–" if time is None else f"{time:.2f} s"


def milliseconds(time):
    return f"{time:.1f} ms"


def percent(share):
    return f"{100 * share:.1f} %"
