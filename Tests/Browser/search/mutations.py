"""One mistake for each check, which that check must notice: proof that it checks something.

A mistake is text of the scripts' sources, of published pages or of their styles that becomes another.
The scripts are put in as they are written, since the published ones have no names left to tell.
"""

import pathlib

CLIENT = pathlib.Path(__file__).parents[3] / "Sources" / "Search" / "Client"
# A published script's name, its folders, and the part that must come last.
SCRIPTS = [
    ("search", ("Shell", "Box"), "box.js"),
    ("search-page", ("Shell", "Page"), "page.js"),
    ("engine", ("Engine",), "engine.js"),
]
POLICY = "Content-Security-Policy"

MISTAKES = {
    "check_keys_move_through_the_options": [("active : active + 1, event)", "active : active + 2, event)")],
    "check_enter_goes_where_it_should": [("else location.assign(address);", "else location.reload();")],
    "check_escape_closes_and_then_clears": [("if (!isOpen()) {\n        input.value", "if (isOpen()) {\n        input.value")],
    "check_leaving_closes": [("if (!form.contains(event.relatedTarget)) close();", "")],
    "check_shortcuts_reach_the_box": [("!takesLetters(event.target)", "true")],
    "check_the_slash_can_be_switched_off": [('getItem(slashSetting) !== "off"', 'getItem(slashSetting) !== "no"')],
    "check_it_works_without_storage": [("} catch {\n    return true;", "} finally {")],
    "check_the_box_says_what_it_shows": [(": correction || (words &&", ': "" && (words &&')],
    "check_help_comes_first": [("showIf(help, result.help);", "showIf(help, help.hidden === false || result.help);")],
    "check_results_say_what_they_are": [("mark: numbers.get(word.stem) ||", "mark: numbers.size ||")],
    "check_the_address_is_enough": [("/(^|&)q=/.test(fragment) ? fragment : location.search", "fragment")],
    "check_corrections_can_be_undone": [('if (state.isOriginal) values.set("original", "1");', "")],
    "check_groups_filter": [("choice !== choices.children[index]", "true")],
    "check_more_results_keep_ones_place": [('if (first) first.querySelector("a").focus();', "")],
    "check_back_goes_through_searches": [('isTyping ? "replaceState" : "pushState"', '"pushState"')],
    "check_back_finds_ones_place": [('scrollTo({ top, behavior: "instant" });', "")],
    "check_no_result_offers_ways_on": [("showOnly(none, browse)", "showOnly(none)")],
    "check_hostile_queries_are_only_text": [("title.textContent = count;", "title.innerHTML = count;")],
    "check_small_screens_need_no_sideways_scroll": [("overflow-wrap: anywhere", "overflow-wrap: normal")],
    "check_fingers_have_room": [("min-block-size: 2.75rem", "min-block-size: 2.5rem")],
    "check_news_is_told_once": [("const quietTime = 1400;", "const quietTime = 100;")],
    "check_nothing_found_is_told_at_once": [("const isUrgent = isNone || result.help;", "const isUrgent = result.help;")],
    "check_corrections_and_help_are_told": [('correction + " " + count', "count"), ("correction + count", "count")],
    "check_the_tree_is_a_combobox": [('input.setAttribute("aria-controls", list.id);', "")],
    "check_results_are_a_list_of_headings": [('<section class="search-list" aria-labelledby="page:results">', '<section class="search-list">')],
    "check_axe_finds_nothing": [('role="option" aria-selected="false"', 'role="option" aria-selected="perhaps"')],
    "check_forced_colours_show_the_active_option": [("Highlight", "Canvas")],
    "check_the_listener_hears_violations": [(POLICY, f"{POLICY}-Off")],
    "check_without_scripts_there_are_lists": [("<noscript>", "<noscript hidden>")],
    "check_what_is_typed_stays_on_the_device": [('location.pathname + "#" + values', 'location.pathname + "?" + values')],
    "check_it_works_without_a_network": [
        ("const rootLife = 5 * 60 * 1000;", "const rootLife = 0;"), ("if (!engine) throw error;", "throw error;"),
        ('["no-cache", "force-cache"]', '["no-cache", "no-cache"]'),
    ],
    "check_the_browsers_copies_serve_on_the_next_page": [('["force-cache", "reload"]', '["reload", "reload"]')],
    "check_a_failure_is_told_and_can_be_mended": [('"click", () => show()', '"dblclick", () => show()')],
    "check_an_open_page_survives_a_new_site": [("if (!error.stale) throw error;", "throw error;")],
    "check_it_works_from_a_disk": [('url.pathname += "index.html";', "{}")],
}


def put_sources_in(output):
    """Puts the client's scripts into a published site as they are written."""
    for name, folders, last in SCRIPTS:
        parts = [part for folder in folders for part in sorted((CLIENT / folder).glob("*.js"))]
        parts.sort(key=lambda part: part.name == last)
        source = "\n".join(part.read_text(encoding="utf-8") for part in parts)
        [script] = (output / "search").glob(name + ".????????.js")
        script.write_text('(() => {\n"use strict";\n' + source + "})();\n", encoding="utf-8")


def make(mistake, output):
    """Changes a published site by a mistake. Each of its texts must be somewhere."""
    put_sources_in(output)
    scripts = [script for name, _, _ in SCRIPTS for script in (output / "search").glob(name + ".????????.js")]
    texts = {path: path.read_text(encoding="utf-8")
             for path in [*scripts, *output.rglob("*.html"), *output.rglob("*.css")]}
    for right, wrong in mistake:
        found = [path for path, text in texts.items() if right in text]
        if not found and not right.startswith(POLICY):
            raise ValueError(f"the mistake can't be made: {right!r} is nowhere")
        for path in found:
            texts[path] = texts[path].replace(right, wrong)
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
