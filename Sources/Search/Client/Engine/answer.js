// What a search found, as readers are shown it.
async function resultOf(site, { slot, unit, words: bits }, words) {
  const page = await pageAt(site, slot);
  const { id, title } = site.groups.find(({ end }) => slot < end);
  return {
    url: site.base + page.address, title: page.title, group: { id, title },
    reviewed: page.reviewed, lead: page.lead, heading: page.headings[unit - 2] || null,
    missing: shownWords(words.filter(({ known }, index) => known && !(bits >> index & 1))),
    // The text of the unit that was found, and its words.
    async text() {
      // Without its text a page is shown by its lead, which is there already.
      const texts = await textsAt(site, slot).catch(() => []);
      const text = texts[Math.max(unit, 1) - 1] || page.lead;
      return { text, words: stemmedWords(text) };
    },
  };
}

// Nobody is told of a question's frame.
const shownWords = (words) => [...new Set(
  words.filter(({ text }) => !frameWords.has(text)).map(({ text, corrected }) => corrected || text))];

function correctedText(query, words) {
  if (!words.some(({ corrected }) => corrected)) return null;
  let [text, position] = ["", 0];
  for (const { start, end, corrected } of words) {
    if (!corrected) continue;
    text += query.text.slice(position, start) + corrected;
    position = end;
  }
  return text + query.text.slice(position);
}

// What of a text is to be marked: words with a stem or a beginning, and names, as stems each.
function markingOf({ words, joined, beginning }) {
  const telling = words.filter(({ text }) => !frameWords.has(text));
  return {
    stems: [...(telling.length ? telling : words), ...joined].map(({ stem }) => stem),
    names: words.flatMap(({ also }) => also.map(stemsOf)), beginning,
  };
}
