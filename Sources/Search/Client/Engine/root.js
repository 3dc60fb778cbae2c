// What every query needs to know of the site.
function readRoot(bytes) {
  const reader = openFile(bytes, "r", null);
  if (reader.text() !== "porter2.1") throw broken();
  const root = { base: reader.text(), units: reader.number(), bucketSize: reader.number() };
  root.slots = 0;
  root.groups = reader.list(() => {
    const group = { id: reader.text(), title: reader.text(), start: root.slots };
    root.slots += reader.number();
    reader.number();
    return { ...group, end: root.slots };
  });
  if (!root.bucketSize || root.slots > 2 ** 23) throw broken();
  root.levels = Array.from({ length: reader.byte() }, () => reader.check() / 65535);
  const hundredths = () => reader.byte() / 100;
  root.elsewhere = hundredths();
  root.coverage = hundredths();
  root.alias = hundredths();
  root.prefix = hundredths();
  let first = "";
  root.shards = reader.list(() => ({ first: first = reader.nextKey(first), check: reader.check() }));
  root.classes = reader.list(() => reader.list(() => reader.check()));
  root.blocks = reader.list(() => reader.check());
  root.pins = reader.list(() => ({ stems: reader.text().split(" "), slot: reader.number() - 1 }));
  root.common = reader.raw(reader.number());
  root.files = new Map();
  if (reader.number()) {
    while (!reader.isAtEnd) root.files.set(reader.text(), reader.raw(reader.number()));
  }
  return root;
}

// How much a word counts that stands in so many units.
const idfOf = (root, units) => Math.log(1 + Math.max(0, root.units - units + 0.5) / (units + 0.5));

// Whether a stem is one of those that many pages have, or, now and then, one that looks so.
function isCommon({ common }, key) {
  let hash = hashOf(key);
  return common.length && [0, 1, 2, 3, 4, 5].every(() => {
    const bit = hash % (common.length * 8);
    hash = Math.imul(hash, 0x1000193) >>> 0;
    return common[bit >> 3] >> (bit & 7) & 1;
  });
}

// The number of the term shard that a stem would be in.
const shardOf = (root, key) => root.shards.findLastIndex(({ first }) => first <= key);

function readBucket(reader) {
  const pages = new Map();
  reader.list(() => {
    const place = reader.number();
    const page = { address: reader.text(), title: reader.text() };
    const day = reader.number();
    page.reviewed =
      day ? new Date(Date.UTC(2000, 0, Math.min(day, 2 ** 21))).toISOString().slice(0, 10) : null;
    page.lead = reader.text();
    page.part = reader.number();
    page.check = reader.check();
    page.headings = reader.list(() => {
      const title = reader.text();
      return { id: reader.text() || slugOf(title), title };
    });
    pages.set(place, page);
  });
  return pages;
}

const slugOf = (title) => title.toLowerCase()
  .replace(/[^a-z0-9 -]+/g, "").replace(/[ -]+/g, "-").replace(/^-|-$/g, "");

function readTexts(reader) {
  return new Map(reader.list(() => [reader.number(), reader.list(() => reader.text())]));
}
