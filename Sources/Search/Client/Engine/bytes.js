// Reads the files that Format.md describes.
const broken = () => new Error("The search index can't be read.");
const stale = () => Object.assign(broken(), { stale: true });
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// A word as a string of its bytes in UTF-8, so that words compare as the index sorts them.
const keyOf = (word) => String.fromCharCode(...new TextEncoder().encode(word));
const wordOf = (key) => /[\x80-\xff]/.test(key)
  ? decoder.decode(Uint8Array.from(key, (byte) => byte.charCodeAt(0))) : key;

class ByteReader {
  constructor(bytes, position = 0, end = bytes.length) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
  }
  get isAtEnd() { return this.position >= this.end; }
  byte() {
    if (this.position >= this.end) throw broken();
    return this.bytes[this.position++];
  }
  check() { return this.byte() | this.byte() << 8; }
  number() {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.byte();
      value += (next & 127) * 2 ** shift;
      if (next < 128 && value < 2 ** 31) return value;
    }
    throw broken();
  }
  // How many things follow, none of which takes less than a byte.
  count() {
    const count = this.number();
    if (count > this.end - this.position) throw broken();
    return count;
  }
  raw(count) {
    const start = this.position;
    if (count > this.end - start) throw broken();
    this.position += count;
    return this.bytes.subarray(start, this.position);
  }
  text() { return decoder.decode(this.raw(this.number())); }
  key() {
    const end = this.count() + this.position;
    let key = "";
    while (this.position < end) key += String.fromCharCode(this.bytes[this.position++]);
    return key;
  }
  nextKey(previous) {
    const shared = this.byte();
    if (shared > previous.length) throw broken();
    return previous.slice(0, shared) + this.key();
  }
  list(read) { return Array.from({ length: this.count() }, () => read(this)); }
}

// A reader behind the head of a file; another check than the one asked for is of another site.
function openFile(bytes, kind, check) {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== 1 || reader.byte() !== kind.charCodeAt(0)) throw broken();
  const found = reader.check();
  if (check !== null && found !== check) throw stale();
  return reader;
}

function hashOf(key) {
  let hash = 0x811c9dc5;
  for (const byte of key) hash = Math.imul(hash ^ byte.charCodeAt(), 0x1000193) >>> 0;
  return hash;
}

// The name of the file that begins with a word.
const fileName = (key) => hashOf(key).toString(16).padStart(8, "0");
