// Searches a site whose files `load(name, check)` brings; see Format.md.
function createEngine(load) {
  let opening = null;
  // What was read of files, the most recently used last.
  let cache = new Map();

  function open() {
    if (!opening) {
      const attempt = (async () => readRoot(await load("root", null)))();
      opening = attempt;
      attempt.catch(() => { if (opening === attempt) opening = null; });
    }
    return opening;
  }

  function file(root, name, check, read) {
    const key = name + " " + check;
    const promise = cache.get(key) || (async () => (
      read(openFile(root.files.get(name) || await load(name, check), name, check), root)))();
    cache.delete(key);
    cache.set(key, promise);
    const mine = cache;
    promise.catch(() => mine.delete(key));
    if (cache.size > 512) cache.delete(cache.keys().next().value);
    return promise;
  }

  const shard = async (root, number) => {
    if (!root.shards[number]) return { entries: new Map(), titles: new Map() };
    const { first, check } = root.shards[number];
    return file(root, "t-" + fileName(first), check, readShard);
  };
  const entryOf = async (root, key, first = key) => (
    (await shard(root, shardOf(root, first))).entries.get(key));

  // The pages whose title has just these stems; they are in the shard of one of them.
  async function pagesTitled(root, keys) {
    const stems = [...new Set(keys)].sort();
    const hash = parseInt(fileName(stems.join(" ")).slice(2), 16);
    const numbers = [...new Set(keys.map((key) => shardOf(root, key)))];
    const shards = await Promise.all(numbers.map((number) => shard(root, number)));
    return shards.flatMap(({ titles }) => titles.get(hash) || []);
  }

  async function wholeList(root, list) {
    placesOf(root, list);
    if (!list.name) return list;
    return joinedList(list, await file(root, list.name, list.check, (reader) => (
      placesOf(root, { greatest: list.greatest, bytes: reader.bytes.subarray(reader.position) }))));
  }

  async function pageAt(root, slot) {
    const bucket = Math.floor(slot / root.bucketSize);
    const check = root.blocks[bucket >> 3];
    if (!check) throw broken();
    const pages = await file(root, "m-" + bucket, check, readBucket);
    const page = pages.get(slot % root.bucketSize);
    if (!page) throw broken();
    return page;
  }

  async function textsOf(root, slot) {
    const { part, check } = await pageAt(root, slot);
    const size = root.bucketSize * 8;
    const block = Math.floor(slot / size);
    const texts = await file(root, "p-" + block + "-" + part, check, readTexts);
    return texts.get(slot % size) || [];
  }

  // The stems that begin with what is being typed, or of which a word does; the most frequent first.
  async function entriesBeginning(root, beginning) {
    const key = keyOf(beginning);
    if (beginning.length < 2) return [];
    const numbers = [shardOf(root, key)];
    for (let next = numbers[0] + 1; numbers.length < 4; next += 1) {
      if (!root.shards[next] || !root.shards[next].first.startsWith(key)) break;
      numbers.push(next);
    }
    const shards = await Promise.all(numbers.map((number) => shard(root, number)));
    const frequency = ({ own, alias }) => (own || alias).units;
    return shards.flatMap(({ entries }) => [...entries.values()])
      .filter((entry) => (
        (entry.own || entry.alias) && !entry.key.includes(" ") &&
        (entry.key.startsWith(key) || entry.forms.some((form) => form.startsWith(key)))))
      .sort((a, b) => frequency(b) - frequency(a))
      .slice(0, 16);
  }

  // Several words after another that have an entry of their own, the longest first.
  async function namesAmong(root, keys) {
    const names = [];
    for (let at = 0; at < keys.length; at += 1) {
      for (let count = Math.min(6, keys.length - at); count > 1; count -= 1) {
        const entry = await entryOf(root, keys.slice(at, at + count).join(" "), keys[at]);
        if (!entry) continue;
        names.push({ entry, numbers: keys.slice(0, count).map((_, index) => at + index) });
        at += count - 1;
        break;
      }
    }
    return names;
  }

  // Takes other words in place of one that is nowhere: those in the shard that it would be in, which
  // has come already, unless none is likely enough. One that hardly any page has, a letter from a
  // frequent one, is most likely that one misspelt, and is searched for too.
  async function correct(root, word) {
    const { text, entry, beginnings } = word;
    if (beginnings.length || !isCorrectable(text) || (entry && !entry.own)) return;
    const isSeen = entry && (entry.forms.length ? entry.forms : [entry.key]).includes(keyOf(text));
    if (isSeen && entry.own.units > 2) return;
    const isLikely = (one) => one && one.byLetter === 1 && one.rank <= likely;
    const near = await shard(root, shardOf(root, word.key));
    let found = correctionsOf(text, wordsOfShard(root, near.entries));
    if (!isLikely(found[0])) {
      const lexicons = await Promise.all(lexiconsFor(text, root.classes).map(([name, check]) => (
        file(root, name, check, readLexicon))));
      found = correctionsOf(text, lexicons.flat());
    }
    const isOther = (one) => !entry || one.stem !== word.stem;
    const best = isSeen || !found.length || isOther(found[0]) ? found.find(isOther) : null;
    const others = entry ? [] : found.slice(1, 3).filter(({ rank }) => rank < best.rank + 1e6);
    if (!best || (entry && (
      best.byLetter !== 1 || best.pages < Math.log10(entry.own.units * (isSeen ? 50 : 10))))) return;
    const entries = await Promise.all(
      [best, ...others].map((one) => entryOf(root, keyOf(one.stem))));
    if (!entries[0] && !root.pins.some(({ stems }) => stems.includes(best.stem))) return;
    word.instead = entry ? [{ text, entry }]
      : others.map((one, index) => ({ text: one.word, entry: entries[index + 1] }))
        .filter((one) => one.entry);
    word.entry = entries[0];
    word.corrected = best.word;
    word.stem = best.stem;
    word.key = keyOf(best.stem);
  }

  // Finds the entries of the query's words, and other words for those that are nowhere.
  async function resolve(root, query, live, original) {
    const setWord = async (word, text) => {
      word.stem = stem(text);
      word.key = keyOf(word.stem);
      word.entry = await entryOf(root, word.key);
    };
    const words = query.words.map((word) => ({ ...word, corrected: null, beginnings: [], instead: [] }));
    const joined = query.joined.map((join) => ({ ...join }));
    const last = words[words.length - 1];
    const isOpen = live && query.isOpen;
    await Promise.all([
      ...[...words, ...joined].map((word) => setWord(word, word.text)),
      isOpen && entriesBeginning(root, last.text).then((found) => { last.beginnings = found; }),
    ]);
    const keys = () => words.map(({ key }) => key);
    const found = new Set();
    for (const { entry, numbers } of [...joined, ...await namesAmong(root, keys())]) {
      if (entry) numbers.forEach((number) => found.add(number));
    }
    await Promise.all(words.map((word, index) => (
      !original && !found.has(index) && correct(root, word))));
    const names = await namesAmong(root, keys());
    for (const { numbers } of names) numbers.forEach((number) => found.add(number));
    words.forEach((word, index) => {
      word.known = Boolean(word.entry || word.beginnings.length || found.has(index));
    });
    const titled = await pagesTitled(root, keys());
    return { words, joined, names, titled, beginning: isOpen ? last.text : null };
  }

  // What to score pages by: each stem once, then joined words and names.
  function termsOf(root, { words, joined, names, titled }) {
    const terms = [];
    const sourcesOf = (entry, factor) => [[entry.own, 1], [entry.alias, root.alias]]
      .filter(([list]) => list).map(([list, part]) => (
        { list: placesOf(root, list), factor: factor * part * idfOf(root, list.units) }));
    const byKey = new Map();
    const idfs = words.map(({ key, entry, beginnings, instead }, index) => {
      if (byKey.has(key)) {
        byKey.get(key).covers |= 1 << index;
        return 0;
      }
      const sources = entry ? sourcesOf(entry, 1) : [];
      for (const begun of beginnings) sources.push(...sourcesOf(begun, root.prefix));
      for (const other of instead) sources.push(...sourcesOf(other.entry, root.alias));
      if (!sources.length) return 0;
      const term = { covers: 1 << index, sources };
      terms.push(term);
      byKey.set(key, term);
      const { own, alias } = entry || beginnings[0] || instead[0].entry;
      return idfOf(root, (own || alias).units);
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

  // The units of each page that have all of some stems; null if one of the stems is nowhere.
  async function unitsOf(root, entries) {
    if (!entries.every((entry) => entry && entry.own)) return null;
    return unitsWithAll(await Promise.all(entries.map(({ own }) => wholeList(root, own))));
  }

  async function hasPhraseAt(root, slot, units, stems) {
    const [page, texts] = await Promise.all([pageAt(root, slot), textsOf(root, slot)]);
    for (let unit = 0; unit < 16; unit += 1) {
      if (!(units >> unit & 1)) continue;
      const title = unit === 0 ? page.title : (page.headings[unit - 2] || { title: "" }).title;
      if (hasPhrase(title, stems) || hasPhrase(texts[unit - 1] || "", stems)) return true;
      // What isn't in the title stands in other names of the page, whose text isn't kept.
      if (unit === 0 && !stems.every((one) => stemsOf(title).includes(one))) return true;
    }
    return false;
  }

  // Leaves only pages that have the phrases, and none that has what is excluded.
  async function filter(root, pages, query, { words }) {
    const excluded = await Promise.all(query.excluded.map(async (texts) => {
      const stems = texts.map(stem);
      const entries = await Promise.all(stems.map((one) => entryOf(root, keyOf(one))));
      return { stems, units: await unitsOf(root, entries) };
    }));
    const phrases = await Promise.all(query.phrases.map(async (numbers) => ({
      stems: numbers.map((number) => words[number].stem),
      units: await unitsOf(root, numbers.map((number) => words[number].entry)),
    })));
    const outs = excluded.filter(({ units }) => units);
    let left = pages.filter(({ slot }) => (
      phrases.every(({ units }) => units && units.has(slot)) &&
      !outs.some(({ stems, units }) => stems.length < 2 && units.has(slot))));
    const isLong = ({ stems }) => stems.length > 1;
    const [wanted, unwanted] = [phrases.filter(isLong), outs.filter(isLong)];
    if (!wanted.length && !unwanted.length) return { pages: left, isCut: false };
    const has = ({ slot }) => ({ stems, units }) => (
      units.has(slot) && hasPhraseAt(root, slot, units.get(slot), stems));
    const checked = await Promise.all(left.slice(0, 40).map(async (page) => {
      const found = await Promise.all(wanted.map(has(page)));
      const bad = await Promise.all(unwanted.map(has(page)));
      return found.every(Boolean) && !bad.some(Boolean);
    }));
    const isCut = left.length > 40;
    left = left.filter((_, index) => (index < 40 ? checked[index] : !wanted.length));
    return { pages: left, isCut };
  }

  async function resultOf(root, { slot, unit, words: bits }, marking, words) {
    const page = await pageAt(root, slot);
    const { id, title } = root.groups.find(({ end }) => slot < end);
    const missing = words.filter(({ known, text }, index) => (
      known && !(bits >> index & 1) && !frameWords.has(text)));
    return {
      url: root.base + page.address, title: page.title, group: { id, title },
      reviewed: page.reviewed, lead: page.lead, heading: page.headings[unit - 2] || null,
      missing: shownWords(missing),
      async excerpt() {
        let text = "";
        try {
          text = (await textsOf(root, slot))[Math.max(unit, 1) - 1];
        } catch {
          // The lead is there already.
        }
        return excerptOf(text || page.lead, marking);
      },
    };
  }

  const shownWords = (words) => [...new Set(words.map(({ text, corrected }) => corrected || text))];

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

  async function run(text, options) {
    const { groups = [], offset = 0, limit = 10, live = false, original = false } = options;
    const root = await open();
    const query = parseQuery(text);
    const resolved = await resolve(root, query, live, original);
    const { words, joined, names, beginning } = resolved;
    const { terms, idfs } = termsOf(root, resolved);
    const { pages, isCut } = await filter(root, rank(root, terms, idfs), query, resolved);

    const counts = root.groups.map(({ id, title, start, end }) => (
      { id, title, count: pages.filter(({ slot }) => slot >= start && slot < end).length }));
    const chosen = root.groups.filter(({ id }) => groups.includes(id));
    const shown = !groups.length ? pages
      : pages.filter(({ slot }) => chosen.some(({ start, end }) => slot >= start && slot < end));
    words.forEach((word, index) => {
      const entries = [word.entry, ...names.filter(({ numbers }) => numbers[0] === index)
        .map(({ entry }) => entry)];
      word.also = [...new Set([
        ...word.instead.map(({ text }) => text),
        ...entries.flatMap((entry) => (entry ? entry.names : [])),
      ])];
    });
    const marked = words.filter(({ text }) => !frameWords.has(text));
    const marking = marksOf(
      [...(marked.length ? marked : words), ...joined].map((word) => word.stem),
      words.flatMap(({ also }) => also), beginning);
    const stems = new Set(words.map((word) => word.stem));
    const pins = root.pins.filter((pin) => pin.stems.every((one) => stems.has(one)));
    const pinned = pins.find(({ slot }) => slot >= 0);
    const show = (page) => resultOf(root, page, marking, words);
    const [helpPage, ...results] = await Promise.all([
      pinned ? show({ slot: pinned.slot, unit: 0, words: -1 }) : null,
      ...shown.slice(offset, offset + limit).map(show),
    ]);
    return {
      text: String(text),
      words: words.map(({ text, stem, known, corrected, also }) => (
        { text, stem, known, corrected, also })),
      correctedText: correctedText(query, words),
      missing: shownWords(words.filter(({ known, text }) => !known && !frameWords.has(text))),
      total: shown.length,
      isCapped: isCut || terms.some(({ sources }) => sources.some(({ list }) => list.name)),
      groups: counts, help: pins.length > 0, helpPage, results,
    };
  }

  // If the site has been published anew, reads the root again and starts over, once.
  async function search(text, options = {}) {
    try {
      return await run(text, options);
    } catch (error) {
      if (!error.stale) throw error;
      opening = null;
      cache = new Map();
      return run(text, options);
    }
  }

  return { open, search };
}
