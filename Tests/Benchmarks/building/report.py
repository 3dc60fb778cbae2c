"""Prints what was measured, and beside the goals."""


def print_shipped_site(row):
    print(f"\nthe shipped site: {line(row)}   (goal: 0.15 s of wall time)", flush=True)


def print_size(result):
    medians = result["medians"]
    print(f"\n{result['articles']:,} articles, {result['bytes'] / 1e6:.1f} MB; medians of "
          f"{result['runs']}\n\n{'':24}{'wall':>9}{'CPU':>9}{'memory':>9}")
    for name, row in medians.items():
        print(f"{label(name):24}{line(row)}")
    for name, row in ratios(medians).items():
        print(f"{name:40}" + "".join(f"{ratio:8.2f}×" for ratio in row.values()))
    for name, pages in result["pages"].items():
        print(f"{name}: {pages['files']:,} pages of {pages['median bytes'] / 1e3:.1f} kB")
    print("\n".join(["", "phases of the last cold build", *result["phases"]]), flush=True)


def label(name):
    return name if name.split(",")[0] in ("cmark", "hugo", "pagefind") else f"remedy {name}"


def line(row):
    return f"{row['wall']:7.2f} s{row['cpu']:7.2f} s{row['memory'] / 1e6:6.0f} MB"


def ratios(medians):
    """Ours to theirs, in the same run; only of what was measured."""
    pairs = {
        "build / hugo": ("build", ["hugo"]),
        "build / (hugo + pagefind)": ("build", ["hugo", "pagefind"]),
        "build / (hugo, related + pagefind)": ("build", ["hugo, related", "pagefind"]),
        "build again / build": ("build again", ["build"]),
        "lint / cmark": ("lint", ["cmark"])}
    return {name: divided(medians[ours], together([medians[peer] for peer in theirs]))
            for name, (ours, theirs) in pairs.items() if all(peer in medians for peer in theirs)}


def together(rows):
    """One after the other: times add up, memory doesn't."""
    return {column: (max if column == "memory" else sum)(row[column] for row in rows)
            for column in rows[0]}


def divided(ours, theirs):
    return {column: ours[column] / theirs[column] for column in ours}


GOALS = {"build / hugo": 0.4, "build / (hugo + pagefind)": 1 / 6, "build again / build": 0.5,
         "lint / cmark": 1.0}


def print_goals(results):
    """The goals for 10,000 articles, and for growth from there to 20,000; by wall and CPU time."""
    sizes = {result["articles"]: result["medians"] for result in results}
    rows = []
    if 10_000 in sizes:
        found = ratios(sizes[10_000])
        rows += [(name, found[name]["wall"], found[name]["cpu"], goal, "×")
                 for name, goal in GOALS.items() if name in found]
        memory = sizes[10_000]["build"]["memory"] / 1e6
        rows.append(("memory of a build", memory, memory, 400, " MB"))
    if 10_000 in sizes and 20_000 in sizes:
        growth = divided(sizes[20_000]["build"], sizes[10_000]["build"])
        rows.append(("time(20k) / time(10k)", growth["wall"], growth["cpu"], 2.2, "×"))
        rows.append(("memory(20k) / memory(10k)", growth["memory"], growth["memory"], 2.2, "×"))
    if rows:
        print(f"\n{'10,000 articles':28}{'wall':>10}{'CPU':>10}{'goal':>10}")
    for name, wall, cpu, goal, unit in rows:
        verdict = "" if max(wall, cpu) <= goal else "   not reached"
        print(f"{name:28}{show(wall, unit):>10}{show(cpu, unit):>10}{show(goal, unit):>10}{verdict}")


def show(value, unit):
    return f"{value:.0f}{unit}" if unit == " MB" else f"{value:.2f}{unit}"
