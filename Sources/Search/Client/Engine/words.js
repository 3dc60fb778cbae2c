// The words of a text as Prose has them: characters folded to plain ones, then split.
const plainCharacters = new Map();
for (const row of [
  "'‘’‚‛ʼʹ′‹›´՚ꞌ", '"«»“”„‟″ʺ', "-‐‑‒−⁃﹣˗", "/⁄∕", "uµμ", "x×✕", ".․｡", "DÐĐ", "HĦ", "IƗ", "LŁ", "OØ",
  "TŦ", "ZƵ", "bƀ", "dðđ", "hħ", "iı", "kĸ", "lł", "oø", "sſẛ", "tŧ", "zƶ",
]) {
  for (const character of row) plainCharacters.set(character, row[0]);
}
for (const pair of "Æ:AE æ:ae Œ:OE œ:oe Þ:TH þ:th ß:ss ẞ:SS".split(" ")) {
  plainCharacters.set(pair[0], pair.slice(2));
}
const blankCharacter = /[\0- \x7f-\xa0\p{Z}]/u;
const unseenCharacter = new RegExp(
  "[\\p{DI}\\xa9\\xae\\u2117\\u2120\\u2122\\ufff9-\\ufffb" +
  "\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f]", "u");
const composedCharacter = new RegExp(
  "[\\xbc-\\xbe\\u2026\\u2080-\\u2089\\u2150-\\u215e\\u24b6-\\u24e9\\u338d-\\u338f\\u3395\\u3396" +
  "\\ufb00-\\ufb06\\uff01-\\uff5e\\u{1d400}-\\u{1d6a3}\\u{1d7ce}-\\u{1d7ff}\\u{1f130}-\\u{1f149}]", "u");

function plainCharacter(character) {
  if (character === undefined) return "";
  if (blankCharacter.test(character)) return " ";
  if (character < "\x80") return character;
  const plain = plainCharacters.get(character);
  if (plain) return plain;
  if (unseenCharacter.test(character)) return "";
  if (composedCharacter.test(character)) {
    return character.normalize("NFKD").replace("⁄", "/").replace("μ", "u");
  }
  const letter = character >= "\xc0" && character < "\u1f00" && character.normalize("NFD")[0];
  return letter && /[a-z]/i.test(letter) ? letter : character;
}

// Leaves letter case as it is. A dash within a range or a word is a hyphen, any other one two.
// For each unit of what it returns, `starts` and `ends` get the place that it was written at.
function fold(text, starts = [], ends = []) {
  const characters = [...text];
  let folded = "";
  let offset = 0;
  characters.forEach((character, index) => {
    const last = folded.slice(-1) || " ";
    let plain = plainCharacter(character);
    if (/[–—―⸺⸻]/.test(character)) {
      const after = plainCharacter(characters[index + 1]);
      let next = index + 1;
      while (plainCharacter(characters[next]) === " ") next += 1;
      const isRange =
        /\d *$/.test(folded.slice(-9)) && /^\d$/.test(plainCharacter(characters[next]));
      plain = isRange || (character === "–" && last !== " " && after !== " ") ? "-" : "--";
    }
    // A mark of any script is an accent on a Latin letter.
    if (/[a-z\d]/i.test(last) ? /\p{M}/u.test(plain) : plain + last === "  ") plain = "";
    if (plain.length > 1 && /\d\d/.test(last + plain[0])) plain = " " + plain;
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(offset + (plain === character ? unit : 0));
      ends.push(offset + character.length);
    }
    offset += character.length;
    if (!plain && ends.length && /\p{M}/u.test(character)) ends[ends.length - 1] = offset;
  });
  return folded;
}

// N is a letter or digit that isn't ASCII. A unit after a number ends where the next one starts.
const wordPattern = new RegExp(
  "(\\d+(?:[.,]\\d+)*)((?:[a-z]|N)(?:[a-z]+|N|'(?=[a-z]))*)?|(?:[a-z]|N)(?:[a-z\\d]+|N|'(?=[a-z]))*"
    .replaceAll("N", "(?![\\0-\\x7f])[\\p{Alphabetic}\\p{N}]"),
  "gu");

// The words of a folded text with their places. `plain` is the word as it is searched for; a word
// that is joined to the one before by a hyphen says so.
function wordsOf(text) {
  const words = [];
  const lower = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  let lastEnd = -1;
  const add = (word, start) => {
    const end = start + word.length;
    words.push({
      start, end, plain: word.replace(/'s$/, ""),
      isJoined: lastEnd >= 0 && start === lastEnd + 1 && lower[lastEnd] === "-",
    });
    lastEnd = end;
  };
  wordPattern.lastIndex = 0;
  for (let match; (match = wordPattern.exec(lower)); ) {
    const [whole, number, unit] = match;
    if (number) {
      add(number, match.index);
      if (unit) add(unit, match.index + number.length);
    } else {
      add(whole, match.index);
    }
    // An address has no words.
    if (lower.startsWith("://", lastEnd)) {
      words.pop();
      const end = lower.indexOf(" ", lastEnd);
      wordPattern.lastIndex = end < 0 ? lower.length : end;
      lastEnd = -1;
    }
  }
  return words;
}

// The words of a text with the places where they were written in it.
function wordsIn(text) {
  if (/^(?! |.*  )[ -~]*$/.test(text)) return wordsOf(text);
  const starts = [];
  const ends = [];
  return wordsOf(fold(text, starts, ends)).map((word) => (
    { ...word, start: starts[word.start], end: ends[word.end - 1] }
  ));
}

const withoutCommas = (word) => (/^\d/.test(word) ? word.replaceAll(",", "") : word);

// The words of a text with their stems. A text has most of its words from others.
const knownStems = new Map();

function stemmedWords(text) {
  return wordsIn(text).map((word) => {
    const { plain } = word;
    if (!knownStems.has(plain)) knownStems.set(plain, stem(withoutCommas(plain)));
    return { ...word, stem: knownStems.get(plain) };
  });
}

const stemsOf = (text) => stemmedWords(text).map(({ stem }) => stem);
