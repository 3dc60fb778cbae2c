// Takes other words in place of one that is nowhere: those of the shard that it would be in, and those
// that sound like it. One that hardly any page has, a letter from a frequent one, is most likely that
// one misspelt; where that is less sure it stays, and the others are shown, too. Another form of a
// word that is there is seldom a slip.
async function correct(site, word) {
  const { text, entry, beginnings } = word;
  if (beginnings.length || !isCorrectable(text) || (entry && !entry.own)) return;
  const units = entry ? entry.own.units : 0;
  const isSeen = entry && (entry.forms.length ? entry.forms : [entry.key]).includes(keyOf(text));
  const isSlip = isSeen && units < 3;
  // The lexicon of a common word wasn't asked for together with its shard.
  const isRare = units * 1000 < site.units && !isCommon(site, word.key);
  const isLookedUp = !entry || isSlip || isRare;
  if (isSeen && !isLookedUp) return;
  const near = await shardAt(site, shardOf(site, word.key));
  const found = correctionsOf(text, [
    ...wordsOfShard(site, near.entries), ...(isLookedUp ? await lexiconFor(site, text) : []),
  ]);
  const isOwn = (one) => one.stem === word.stem;
  const others = found.filter((one) => !entry || (!isOwn(one) && one.byLetter === 1));
  const [best] = others;
  if (!best) return;
  const isMeant = !entry || ((isSeen ? isSlip : best === found[0]) &&
    best.pages >= Math.log10(units * (isSeen ? 50 : 10)));
  if (!isMeant && !isRare) return;
  const limit = isMeant ? best.rank + 2.5e6 : (found.find(isOwn) || best).rank + 1.5e6;
  const likely = others.slice(0, isMeant ? 4 : 2).filter(({ rank }) => rank < limit);
  const instead = await Promise.all(likely.map(async (one) => {
    const key = keyOf(one.stem);
    return { text: one.word, stem: one.stem, key, entry: await entryOf(site, key) };
  }));
  if (isMeant) {
    const { text: corrected, ...meant } = instead[0];
    if (!meant.entry && !site.pins.some(({ stems }) => stems.includes(best.stem))) return;
    Object.assign(word, meant, { corrected });
    instead[0] = { text, entry };
  }
  word.instead = instead.filter((one) => one.entry);
}
