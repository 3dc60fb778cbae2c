// The stems of a term shard, each with where it stands, and the slots of pages by their title's hash.
// Places are read when they're needed.
function readShard(reader, root) {
  const entries = new Map();
  const titles = new Map();
  let key = "";
  reader.list(() => {
    key = reader.nextKey(key);
    const flags = reader.byte();
    const entry = { key, names: [] };
    entry.forms = reader.list(() => {
      const cut = reader.byte();
      return key.slice(0, Math.max(0, key.length - cut)) + reader.key();
    });
    if (flags & 1) entry.own = readList(reader, root, flags & 4, fileName(key));
    if (flags & 2) {
      entry.names = reader.list(() => reader.text());
      entry.alias = readList(reader, root, flags & 8, fileName(key) + "a");
    }
    entries.set(key, entry);
  });
  reader.list(() => {
    const hash = reader.check() | reader.byte() << 16;
    const slot = reader.number();
    if (slot >= root.slots) throw broken();
    titles.set(hash, [...titles.get(hash) || [], slot]);
  });
  return { entries, titles };
}

function readList(reader, root, hasTail, name) {
  const units = reader.number();
  const greatest = 2 ** (reader.byte() / 16 - 8);
  const bytes = reader.raw(reader.number());
  const list = { units, greatest, bytes, name: hasTail && "u-" + name };
  if (hasTail) list.check = reader.check();
  return list;
}

// Where the stem of a list stands, and with which weights; a list's tail goes on after its head.
function placesOf(root, list) {
  if (list.places) return list;
  const { bytes, greatest } = list;
  // A place takes a byte at least.
  const places = new Int32Array(bytes.length);
  const weights = new Float64Array(bytes.length);
  const reader = new ByteReader(bytes);
  let count = 0;
  while (!reader.isAtEnd) {
    const weight = greatest * root.levels[reader.byte()];
    let place = 0;
    for (let left = reader.count(); left > 0; left -= 1) {
      place += reader.number();
      if (!(place < root.slots * 16 && weight >= 0)) throw broken();
      places[count] = place;
      weights[count++] = weight;
    }
  }
  list.places = places.slice(0, count);
  list.weights = weights.slice(0, count);
  return list;
}

const joinedList = (list, tail) => {
  const places = new Int32Array(list.places.length + tail.places.length);
  const weights = new Float64Array(places.length);
  places.set(list.places);
  places.set(tail.places, list.places.length);
  weights.set(list.weights);
  weights.set(tail.weights, list.places.length);
  return { units: list.units, places, weights };
};
