// Scores the pages that any of the terms stands on. A term has sources, which are lists of places
// with a factor each, and the words of the query that it stands for as bits.
function rank(root, terms, idfs) {
  const most = terms.reduce((sum, term) => (
    sum + term.sources.reduce((count, { list }) => count + list.places.length, 0)), 0);
  const numbers = new Int32Array(root.slots);
  const slots = new Int32Array(most);
  let count = 0;
  for (const { sources } of terms) {
    for (const { list: { places } } of sources) {
      for (let index = 0; index < places.length; index += 1) {
        const slot = places[index] >> 4;
        if (!numbers[slot]) {
          slots[count] = slot;
          numbers[slot] = count += 1;
        }
      }
    }
  }
  // For each page: its units' scores, the best of each term anywhere, which units and words it has.
  const sums = new Float64Array(count * 16);
  const bests = new Float64Array(count);
  const units = new Int32Array(count);
  const words = new Int32Array(count);
  const weights = new Float64Array(count * 16);
  const seen = new Int32Array(count);
  terms.forEach(({ covers, sources }, term) => {
    weights.fill(0);
    const pages = [];
    for (const { list, factor } of sources) {
      for (let index = 0; index < list.places.length; index += 1) {
        const place = list.places[index];
        const page = numbers[place >> 4] - 1;
        const at = page << 4 | place & 15;
        weights[at] = Math.max(weights[at], factor * list.weights[index]);
        units[page] |= 1 << (place & 15);
        if (seen[page] <= term) {
          seen[page] = term + 1;
          pages.push(page);
        }
      }
    }
    for (const page of pages) {
      // What the page is called says what each of its units is about.
      const named = weights[page << 4];
      let best = named;
      for (let at = page << 4; at < (page + 1) << 4; at += 1) {
        const here = at & 15 ? weights[at] + named : named;
        sums[at] += here;
        best = Math.max(best, here);
      }
      bests[page] += best;
      words[page] |= covers;
    }
  });
  const total = idfs.reduce((sum, idf) => sum + idf, 0);
  const keys = new Float64Array(count);
  const headings = new Uint8Array(count);
  for (let page = 0; page < count; page += 1) {
    let [best, heading] = [0, 0];
    const score = (unit) => Math.round(sums[page << 4 | unit] * 1e6);
    for (let unit = 1; unit < 16; unit += 1) {
      if (!(units[page] >> unit & 1)) continue;
      if (score(unit) > score(best)) best = unit;
      if (!heading || score(unit) > score(heading)) heading = unit;
    }
    headings[page] = heading;
    const here = sums[page << 4 | best];
    let matched = 0;
    for (let word = 0; word < idfs.length; word += 1) {
      if (words[page] >> word & 1) matched += idfs[word];
    }
    const covered = total > 0 ? 1 - root.coverage + root.coverage * matched / total : 1;
    const points = Math.round((here + root.elsewhere * (bests[page] - here)) * covered * 1e6);
    // One number that sorts by score, then by slot.
    keys[page] = (2 ** 31 - Math.min(points, 2 ** 31)) * root.slots + slots[page];
  }
  return Array.from(keys.sort(), (key) => {
    const slot = key % root.slots;
    const page = numbers[slot] - 1;
    return { slot, unit: headings[page], words: words[page] };
  });
}
