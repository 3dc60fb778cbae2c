"""One way at least in which each check can fail, and a part of what it then says."""

import random
from dataclasses import dataclass

REPORTED = "check_the_policy_reports_nothing"
SITE_CSS = "the style sheet"
HOME, ABOUT, PRIVACY = "index.html", "about/index.html", "privacy/index.html"
ADDRESS = "https://example.org/site/"


@dataclass(frozen=True)
class Break:
    check: str
    what: str
    says: str
    file: str = ABOUT
    # What stands there, and what shall; at the end of the file if nothing stands there.
    old: str = ""
    new: str = ""
    pages: tuple = (ABOUT,)
    after: tuple = ()


def page(check, what, says, old, new, **more):
    return Break(f"check_{check}", what, says, old=old, new=new, **more)


def style(check, what, says, rule, **more):
    return Break(f"check_{check}", what, says, file=SITE_CSS, new=f"\n{rule}\n", **more)


HEADS = (
    page("each_title_is_unique_and_fits", "a long title", "characters", "<title>", f"<title>{'long ' * 20}"),
    page("each_title_is_unique_and_fits", "one title twice", "2 pages",
         "<title>About this site", "<title>Your privacy",
         pages=(ABOUT, PRIVACY)),
    page("each_description_is_unique_and_fits", "no description", "0 descriptions",
         'name="description"', 'name="d"'),
    page("each_page_names_its_own_address", "another page's", "canonical",
         'rel="canonical" href="', 'rel="canonical" href="x'),
    page("each_page_says_its_language_and_colours", "no language", "no language",
         "<html lang", "<html data-lang"),
    page("each_page_says_its_language_and_colours", "one scheme", "color-scheme", "light dark", "light"),
    page("shared_links_show_what_the_page_is", "no words on a picture", "no text alternative", "</head>",
         f'<meta property="og:image" content="{ADDRESS}feed.xml"><meta property="og:image:alt" content=""></head>'),
    page("the_manifest_is_whole", "one that isn't there", "no such manifest", "</head>",
         '<link rel="manifest" href="/site/nowhere.webmanifest"></head>'),
)
OUTLINE = (
    page("headings_are_in_order", "a level is passed over", "follows", "<h2", "<h4"),
    page("headings_are_in_order", "two main headings", "2 main headings", "</main>", "<h1>Again</h1></main>"),
    page("each_id_is_there_once", "an id twice", "there twice", "</main>", '<p id="page:main"></p></main>'),
    page("pictures_have_words_and_sizes", "no words", "no alt", "</main>", '<img src="x.png"></main>'),
    page("pictures_have_words_and_sizes", "a drawing without", "without words",
         "</main>", "<svg></svg></main>"),
    page("pages_ask_nothing_of_other_hosts", "a picture", "img",
         "</main>", '<img src="//example.com/x.png"></main>'),
)
DATA = (
    page("structured_data_is_of_schema_org", "no such type", "no type",
         '"@type":"WebPage"', '"@type":"WebPag"'),
    page("structured_data_is_of_schema_org", "no such property", "no such property",
         '"lastReviewed"', '"reviewDate"'),
    page("structured_data_is_of_schema_org", "no such date", "isn't Date",
         '"lastReviewed":"2', '"lastReviewed":"May 2'),
    page("structured_data_is_of_schema_org", "broken JSON", "no JSON", '"@context":', '"@context"'),
    page("structured_data_is_of_schema_org", "a wrong value", "and not Audience", '"name":',
         '"audience":{"@type":"Drug","name":"x"},"name":'),
    page("structured_data_is_of_schema_org", "no such member", "no member", '"name":',
         '"specialty":"https://schema.org/Astrology","name":'),
    page("the_language_and_places_in_lists_are_right", "no language", "inLanguage",
         '"inLanguage":"en-US"', '"inLanguage":"English"'),
)
FEEDS = (
    page("the_feed_is_valid", "a date of another kind", "RFC 3339",
         "T00:00:00Z</updated>", "</updated>", file="feed.xml"),
    page("the_feed_is_valid", "no author", "no author", "<author>", '<author xmlns="x:">', file="feed.xml"),
    page("the_feed_is_valid", "an entry without id", "id is there 0 times",
         "<entry>", "<entry><title>x</title></entry><entry>", file="feed.xml"),
    page("the_feed_is_valid", "a relative link", "isn't absolute",
         f'type="text/html" href="{ADDRESS}', 'type="text/html" href="', file="feed.xml"),
    page("the_sitemap_is_valid", "a page that isn't there", "no page of this site",
         f"<loc>{ADDRESS}", f"<loc>{ADDRESS}no", file="sitemap.xml"),
    page("the_sitemap_is_valid", "a date of no kind", "lastmod",
         "<lastmod>", "<lastmod>on ", file="sitemap.xml"),
    page("the_sitemap_is_valid", "another namespace", "the root",
         "schemas/sitemap", "schemas/map", file="sitemap.xml"),
    page("robots_lead_to_the_sitemap", "no sitemap", "name the sitemap", "Sitemap", "Crawl", file="robots.txt"),
)
LOADING = (
    page("the_first_load_is_light", "160 kB of noise", "bytes",
         "</main>", f"<!--{random.Random(1).randbytes(80_000).hex()}--></main>"),
    style("nothing_shifts", "the main part jumps", "layout shifts",
          "@keyframes jump { to { margin-top: 200px } } main { animation: jump 50ms steps(2) forwards }"),
    style("there_is_something_to_read", "nothing to read", "nothing to read", "main { display: none }"),
    style("the_page_is_whole_without_scripts", "text only with scripts", "only seen with scripts",
          "@media (scripting: none) { main p { display: none } }", after=("check_there_is_something_to_read",)),
    page("the_first_paint_waits_for_no_script", "a script that blocks", "nothing is painted",
         ".js\" defer", ".js\""),
    page("nothing_is_said_or_asked_elsewhere", "a style in the page", "against the policy",
         "<h1", '<h1 style="color: red"'),
    page("nothing_is_said_or_asked_elsewhere", "a file that isn't there", "404",
         "</main>", '<img src="/site/x.png" alt=""></main>'),
    Break(REPORTED, "a style in the page", "style-src", old="<h1", new='<h1 style="color: red"',
          after=("check_nothing_is_said_or_asked_elsewhere",)),
)
READING = (
    style("forced_colours_hide_nothing", "text in the paper's colour", "not seen",
          "@media (forced-colors: active) { .lede { forced-color-adjust: none; color: Canvas } }"),
    style("forced_colours_hide_nothing", "a box without a frame", "no frame",
          "button { border: 0 !important }"),
    style("nothing_moves_for_those_who_ask", "links that fade", "a", "a { transition: color 1s }"),
    style("paper_shows_what_matters", "navigation", "not for paper",
          "@media print { .site-nav { display: block !important } }"),
    style("paper_shows_what_matters", "a torn box", "torn",
          ".statement { break-inside: auto !important }", pages=(HOME,)),
    style("paper_shows_what_matters", "no addresses", "isn't printed",
          "cite a::after { content: none !important }", pages=(HOME,)),
    style("paper_shows_what_matters", "no warnings", "a warning isn't",
          "@media print { .statement { display: none } }", pages=(HOME,)),
    style("nothing_is_wider_than_the_paper", "a wide line", "in print",
          "@media print { .lede { min-width: 900px } }"),
    style("nothing_is_wider_than_320_pixels", "a wide line", "px wide", ".lede { min-width: 400px }"),
    style("nothing_is_wider_than_320_pixels", "a cut line", "cut off",
          ".lede { block-size: 1em; overflow: hidden }"),
    style("wide_text_spacing_loses_nothing", "a line that just fits", "cut off",
          ".lede { block-size: 5em; overflow: hidden }"),
)
KEYBOARD = (
    style("tab_reaches_everything_in_order", "no outline", "isn't seen",
          ":focus-visible { outline: none !important }"),
    style("tab_reaches_everything_in_order", "a pale outline", "isn't seen",
          ":focus-visible { outline-color: var(--page) !important }"),
    style("tab_reaches_everything_in_order", "a covering header", "covered",
          ".site-header { position: fixed; inset: 0; overflow: auto; z-index: 9 }"),
    page("tab_reaches_everything_in_order", "another order", "stop 1",
         'class="site-title"', 'class="site-title" tabindex="1"'),
    page("tab_reaches_everything_in_order", "a link out of reach", "stop ",
         'class="site-title"', 'class="site-title" tabindex="-1"'),
    page("the_skip_link_is_first_and_works", "it leads nowhere", "first stop",
         'href="#page:main"', 'href="#main"', after=("check_tab_reaches_everything_in_order",)),
    page("the_skip_link_is_first_and_works", "its target moved", "after it comes",
         '<a class="skip-link"', '<span id="page:main"></span><a class="skip-link"',
         after=("check_tab_reaches_everything_in_order",)),
)
AXE = (
    style("axe_finds_nothing_in_the_light", "pale text", "color-contrast", ".lede { color: #ccc }"),
    style("axe_finds_nothing_in_the_light", "small targets", "target-size",
          ".site-footer nav :is(ul, li, a) { display: block; font-size: 9px; gap: 0; line-height: 1; margin: 0; "
          "min-block-size: 0; padding: 0 }"),
    page("axe_finds_nothing_in_the_light", "a field without a name", "label",
         '<label for="page:search"', "<label"),
    page("axe_finds_nothing_in_the_light", "text outside landmarks", "region", "<main", "<p>Outside</p><main"),
    style("axe_finds_nothing_in_the_dark", "dark text on dark", "color-contrast",
          "@media (prefers-color-scheme: dark) { .lede { color: #333 } }",
          after=("check_axe_finds_nothing_in_the_light",)),
)
BREAKS = HEADS + OUTLINE + DATA + FEEDS + LOADING + READING + KEYBOARD + AXE
