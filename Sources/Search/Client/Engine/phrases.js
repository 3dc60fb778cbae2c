// Leaves only pages that have a query's phrases, and none that has what is excluded. The texts of the
// best pages are read for that; whether some were not is `isCut`.
const mostRead = 40;

async function filter(site, pages, query, { words }) {
  const excluded = await Promise.all(query.excluded.map(async (texts) => {
    const stems = texts.map(stem);
    const entries = await Promise.all(stems.map((one) => entryOf(site, keyOf(one))));
    return { stems, units: await unitsOf(site, entries) };
  }));
  const phrases = await Promise.all(query.phrases.map(async (numbers) => ({
    stems: numbers.map((number) => words[number].stem),
    units: await unitsOf(site, numbers.map((number) => words[number].entry)),
  })));
  const outs = excluded.filter(({ units }) => units);
  const left = pages.filter(({ slot }) => (
    phrases.every(({ units }) => units && units.has(slot)) &&
    !outs.some(({ stems, units }) => stems.length < 2 && units.has(slot))));
  const [wanted, unwanted] = [phrases, outs].map((all) => all.filter(({ stems }) => stems.length > 1));
  if (!wanted.length && !unwanted.length) return { pages: left, isCut: false };
  const has = ({ slot }, all) => Promise.all(all.map(({ stems, units }) => (
    units.has(slot) && hasPhraseAt(site, slot, units.get(slot), stems))));
  const checked = await Promise.all(left.slice(0, mostRead).map(async (page) => (
    (await has(page, wanted)).every(Boolean) && !(await has(page, unwanted)).some(Boolean))));
  return {
    pages: left.filter((_, index) => (index < mostRead ? checked[index] : !wanted.length)),
    isCut: left.length > mostRead,
  };
}

// For each page, as bits, its units that have all of some stems; null if one of the stems is nowhere.
async function unitsOf(site, entries) {
  if (!entries.every((entry) => entry && entry.own)) return null;
  const lists = await Promise.all(entries.map(({ own }) => wholeList(site, own)));
  const [first, ...others] = lists.sort((a, b) => a.places.length - b.places.length);
  let common = new Set(first.places);
  for (const { places } of others) common = new Set(places.filter((place) => common.has(place)));
  const units = new Map();
  for (const place of common) {
    units.set(place >> 4, units.get(place >> 4) | 1 << (place & 15));
  }
  return units;
}

async function hasPhraseAt(site, slot, units, stems) {
  const [page, texts] = await Promise.all([pageAt(site, slot), textsAt(site, slot)]);
  for (let unit = 0; unit < 16; unit += 1) {
    if (!(units >> unit & 1)) continue;
    const title = unit === 0 ? page.title : (page.headings[unit - 2] || { title: "" }).title;
    if (hasPhrase(title, stems) || hasPhrase(texts[unit - 1] || "", stems)) return true;
    // What isn't in the title stands in other names of the page, whose text isn't kept.
    if (unit === 0 && !stems.every((one) => stemsOf(title).includes(one))) return true;
  }
  return false;
}

// Whether words with these stems stand one after the other in a text.
function hasPhrase(text, stems) {
  const found = stemmedWords(text).map(({ stem }) => stem);
  return found.some((_, at) => stems.every((stem, index) => found[at + index] === stem));
}
