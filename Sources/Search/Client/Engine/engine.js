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
  const ranked = withOthers(site, resolved, rank(site, terms, idfs));
  const { pages, isCut } = await filter(site, ranked, query, resolved);

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

// After the best pages comes the best one for each word that may have been meant, so that nobody whose
// word was corrected to another one, or is another one misspelt, has to look for his own.
function withOthers(site, { words, joined }, pages) {
  const others = words.filter(({ instead }) => instead.length)
    .flatMap((word) => [word, ...word.instead].flatMap(({ entry }) => {
      const meant = words.map((one) => (one === word ? { ...one, entry, instead: [] } : one));
      const { terms, idfs } = termsOf(site, { words: meant, joined, names: [], titled: [] });
      return rank(site, terms, idfs).slice(0, 1);
    }));
  const lead = words.some(({ corrected }) => corrected) ? 2 : 3;
  const slots = new Set();
  return [...pages.slice(0, lead), ...others, ...pages.slice(lead)]
    .filter(({ slot }) => !slots.has(slot) && slots.add(slot));
}

// The box loads this script when it is turned to, and takes it from here.
globalThis.remedySearchEngine = createEngine;
