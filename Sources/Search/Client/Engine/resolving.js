// Finds what a query's words are on this site: their entries, or other words for those that are
// nowhere.
async function resolve(site, query, live, original) {
  const setWord = async (word, text) => {
    word.stem = stem(text);
    word.key = keyOf(word.stem);
    word.entry = await entryOf(site, word.key);
  };
  const words = query.words.map((word) => (
    { ...word, corrected: null, beginnings: [], instead: [] }));
  const joined = query.joined.map((join) => ({ ...join }));
  const last = words[words.length - 1];
  const isOpen = live && query.isOpen;
  await Promise.all([
    ...[...words, ...joined].map((word) => setWord(word, word.text)),
    // A word that few pages have may be misspelt.
    ...words.map(({ text }) => (
      !original && isCorrectable(text) && !(isOpen && text === last.text) &&
      !isCommon(site, keyOf(stem(text))) && lexiconFor(site, text))),
    isOpen && entriesBeginning(site, last.text).then((found) => { last.beginnings = found; }),
  ]);
  const keys = () => words.map(({ key }) => key);
  const found = new Set();
  const note = (parts) => {
    for (const { entry, numbers } of parts) if (entry) numbers.forEach((number) => found.add(number));
  };
  note(joined);
  note(await namesAmong(site, keys()));
  await Promise.all(words.map((word, index) => (
    !original && !found.has(index) && correct(site, word))));
  const names = await namesAmong(site, keys());
  note(names);
  words.forEach((word, index) => {
    word.known = Boolean(word.entry || word.beginnings.length || found.has(index));
    const entries = [word, ...names.filter(({ numbers }) => numbers[0] === index)];
    word.also = [...new Set([
      ...word.instead.map(({ text }) => text),
      ...entries.flatMap(({ entry }) => (entry ? entry.names : [])),
    ])];
  });
  const titled = await pagesTitled(site, keys());
  return { words, joined, names, titled, beginning: isOpen ? last.text : null };
}

// The stems that begin with what is being typed, or of which a word does; the most frequent first.
async function entriesBeginning(site, beginning) {
  const key = keyOf(beginning);
  if (beginning.length < 2) return [];
  const numbers = [shardOf(site, key)];
  for (let next = numbers[0] + 1; numbers.length < 4; next += 1) {
    if (!site.shards[next] || !site.shards[next].first.startsWith(key)) break;
    numbers.push(next);
  }
  return (await shardsAt(site, numbers)).flatMap(({ entries }) => [...entries.values()])
    .filter((entry) => (
      mainList(entry) && !entry.key.includes(" ") &&
      [entry.key, ...entry.forms].some((form) => form.startsWith(key))))
    .sort((a, b) => mainList(b).units - mainList(a).units)
    .slice(0, 16);
}

const mainList = ({ own, alias }) => own || alias;

// Several words after another that have an entry of their own, the longest first.
async function namesAmong(site, keys) {
  const names = [];
  for (let at = 0; at < keys.length; at += 1) {
    for (let count = Math.min(6, keys.length - at); count > 1; count -= 1) {
      const entry = await entryOf(site, keys.slice(at, at + count).join(" "), keys[at]);
      if (!entry) continue;
      names.push({ entry, numbers: Array.from({ length: count }, (_, index) => at + index) });
      at += count - 1;
      break;
    }
  }
  return names;
}

// The pages whose title has just these stems; they are in the shard of one of them.
async function pagesTitled(site, keys) {
  const stems = [...new Set(keys)].sort();
  const hash = hashOf(stems.join(" ")) & 0xffffff;
  const shards = await shardsAt(site, keys.map((key) => shardOf(site, key)));
  return shards.flatMap(({ titles }) => titles.get(hash) || []);
}
