// Takes other words in place of one that is nowhere: those of the shard that it would be in, and those
// that sound like it. One that hardly any page has, a letter from a frequent one, is most likely that
// one misspelt, and is searched for too. Another form of a word that is there is seldom a slip.
async function correct(site, word) {
  const { text, entry, beginnings } = word;
  if (beginnings.length || !isCorrectable(text) || (entry && !entry.own)) return;
  const isSeen = entry && (entry.forms.length ? entry.forms : [entry.key]).includes(keyOf(text));
  if (isSeen && entry.own.units > 2) return;
  const near = await shardAt(site, shardOf(site, word.key));
  const found = correctionsOf(text, [
    ...wordsOfShard(site, near.entries), ...(entry && !isSeen ? [] : await lexiconFor(site, text)),
  ]);
  const isOther = (one) => !entry || one.stem !== word.stem;
  const best = isSeen || !found.length || isOther(found[0]) ? found.find(isOther) : null;
  const others = entry ? [] : found.slice(1, 4).filter(({ rank }) => rank < best.rank + 2.5e6);
  if (!best || (entry && (
    best.byLetter !== 1 || best.pages < Math.log10(entry.own.units * (isSeen ? 50 : 10))))) return;
  const entries = await Promise.all(
    [best, ...others].map((one) => entryOf(site, keyOf(one.stem))));
  if (!entries[0] && !site.pins.some(({ stems }) => stems.includes(best.stem))) return;
  const instead = entry ? [{ text, entry }]
    : others.map((one, index) => ({ text: one.word, entry: entries[index + 1] }))
      .filter((one) => one.entry);
  const { stem } = best;
  Object.assign(word, { instead, entry: entries[0], corrected: best.word, stem, key: keyOf(stem) });
}
