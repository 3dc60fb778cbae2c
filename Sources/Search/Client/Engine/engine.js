// Searches a site whose files `load(name, check)` brings; see Format.md. Whoever has asked for the
// root already gives what was promised.
function createEngine(load, root) {
  let opening = openSite(load, root);

  // If the site has been published anew, reads the root again and starts over, once.
  async function search(text, options = {}) {
    const used = opening;
    try {
      return await find(await used, text, options);
    } catch (error) {
      if (!error.stale) throw error;
      if (opening === used) {
        opening = openSite(load);
        opening.catch(() => { opening = used; });
      }
      return find(await opening, text, options);
    }
  }

  return { open: () => opening, search };
}

async function find(site, text, options) {
  const { groups = [], offset = 0, limit = 10, live = false, original = false } = options;
  const query = parseQuery(text);
  const resolved = await resolve(site, query, live, original);
  const { words } = resolved;
  const { terms, idfs } = termsOf(site, resolved);
  const { pages, isCut } = await filter(site, rank(site, terms, idfs), query, resolved);

  const among = (slots) => pages.filter(({ slot }) => slots.some(
    ({ start, end }) => slot >= start && slot < end));
  const shown = groups.length ? among(site.groups.filter(({ id }) => groups.includes(id))) : pages;
  const pins = site.pins.filter((pin) => pin.stems.every((one) => words.some(({ stem }) => stem === one)));
  const pinned = pins.find(({ slot }) => slot >= 0);
  const show = (page) => resultOf(site, page, words);
  const [helpPage, ...results] = await Promise.all([
    pinned ? show({ slot: pinned.slot, unit: 0, words: -1 }) : null,
    ...shown.slice(offset, offset + limit).map(show),
  ]);
  return {
    words, correctedText: correctedText(query, words),
    missing: shownWords(words.filter(({ known }) => !known)),
    total: shown.length,
    isCapped: isCut || terms.some(({ sources }) => sources.some(({ list }) => list.name)),
    groups: site.groups.map((group) => (
      { id: group.id, title: group.title, count: among([group]).length })),
    help: pins.length > 0, helpPage, results, marking: markingOf(resolved),
  };
}

// The box loads this script when it is turned to, and takes it from here.
globalThis.remedySearchEngine = createEngine;
