// A site whose root was read, and the files that were read since, the most recently used last.
async function openSite(load, root = load("root", null)) {
  const site = readRoot(await root);
  const kept = new Map();
  site.file = (name, check, read) => {
    let promise = kept.get(name);
    if (!promise) {
      promise = (async () => (
        read(openFile(site.files.get(name) || await load(name, check), name, check), site)))();
      promise.catch(() => kept.delete(name));
    }
    kept.delete(name);
    kept.set(name, promise);
    if (kept.size > 512) kept.delete(kept.keys().next().value);
    return promise;
  };
  return site;
}

async function shardAt(site, number) {
  if (!site.shards[number]) return { entries: new Map(), titles: new Map() };
  const { first, check } = site.shards[number];
  return site.file("t-" + fileName(first), check, readShard);
}

const shardsAt = (site, numbers) => (
  Promise.all([...new Set(numbers)].map((number) => shardAt(site, number))));

// The entry of a stem, or of a name of several, which is in the shard of the first.
const entryOf = async (site, key, first = key) => (
  (await shardAt(site, shardOf(site, first))).entries.get(key));

async function wholeList(site, list) {
  placesOf(site, list);
  if (!list.name) return list;
  return joinedList(list, await site.file(list.name, list.check, (reader) => (
    placesOf(site, { greatest: list.greatest, bytes: reader.bytes.subarray(reader.position) }))));
}

async function pageAt(site, slot) {
  const bucket = Math.floor(slot / site.bucketSize);
  const check = site.blocks[bucket >> 3];
  if (!check) throw broken();
  const pages = await site.file("m-" + bucket, check, readBucket);
  const page = pages.get(slot % site.bucketSize);
  if (!page) throw broken();
  return page;
}

// The texts of a page's units, from that of unit 1 on.
async function textsAt(site, slot) {
  const { part, check } = await pageAt(site, slot);
  const size = site.bucketSize * 8;
  const name = "p-" + Math.floor(slot / size) + "-" + part;
  return (await site.file(name, check, readTexts)).get(slot % size) || [];
}
