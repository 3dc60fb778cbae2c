// What to score pages by: each stem of a query once, then joined words and names.
function termsOf(site, { words, joined, names, titled }) {
  const terms = [];
  const sourcesOf = (entry, factor) => [[entry.own, 1], [entry.alias, site.alias]]
    .filter(([list]) => list).map(([list, part]) => (
      { list: placesOf(site, list), factor: factor * part * idfOf(site, list.units) }));
  const byKey = new Map();
  const idfs = words.map(({ key, entry, beginnings, instead, corrected }, index) => {
    if (byKey.has(key)) {
      byKey.get(key).covers |= 1 << index;
      return 0;
    }
    const sources = entry ? sourcesOf(entry, 1) : [];
    for (const begun of beginnings) sources.push(...sourcesOf(begun, site.prefix));
    for (const other of corrected ? instead : []) sources.push(...sourcesOf(other.entry, site.alias));
    if (!sources.length) return 0;
    const term = { covers: 1 << index, sources };
    terms.push(term);
    byKey.set(key, term);
    return idfOf(site, mainList(entry || beginnings[0] || instead[0].entry).units);
  });
  for (const { entry, numbers } of [...joined, ...names]) {
    if (!entry) continue;
    const covers = numbers.reduce((bits, number) => bits | 1 << number, 0);
    terms.push({ covers, sources: sourcesOf(entry, 1) });
  }
  if (titled.length) {
    // Pages that are called just that come first.
    const places = titled.map((slot) => slot << 4);
    const list = { places, weights: places.map(() => 1) };
    terms.push({ covers: -1, sources: [{ list, factor: 4 * idfs.reduce((sum, idf) => sum + idf, 0) }] });
  }
  return { terms, idfs };
}
