// Words that frame a question: they count as little as they are rare, are never corrected, and
// nobody is told that they are missing.
const frameWords = new Set((
  "a about am an and any are at be been but by can cannot could did do does doing don't for from " +
  "get good had has have help her his how i if in into is it its me much my need no not of on or " +
  "our should so some that the their them then there these they this those to too use was we were " +
  "what when where which while who whom why will with would you your").split(" "));

// What someone typed: words, phrases in quotes, and what a `-` leaves out. Anything may be typed, so
// only the first 2,000 characters and 32 words are looked at. A quote that isn't closed is none.
function parseQuery(typed) {
  const text = fold(String(typed).slice(0, 2000));
  const quotes = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes.push(at);
  const isAfterMinus = (at) => text[at - 1] === "-" && (at < 2 || text[at - 2] === " ");
  // Phrases, and runs of words that hyphens join.
  const parts = [];
  for (const word of wordsOf(text).slice(0, 32)) {
    const before = quotes.filter((quote) => quote < word.start).length;
    const quote = before % 2 && before < quotes.length ? before : 0;
    const last = parts[parts.length - 1];
    if (last && last.quote === quote && (quote || word.isJoined)) {
      last.words.push(word);
    } else {
      const isOut = isAfterMinus(quote ? quotes[quote - 1] : word.start);
      parts.push({ quote, words: [word], isOut: isOut && (quote > 0 || !/^\d/.test(word.plain)) });
    }
  }
  const query = { text, words: [], phrases: [], joined: [], excluded: [], isOpen: false };
  for (const { quote, words, isOut } of parts) {
    const texts = words.map(({ plain }) => withoutCommas(plain));
    if (isOut) {
      query.excluded.push(texts);
      continue;
    }
    const first = query.words.length;
    words.forEach(({ start, end }, index) => query.words.push({ text: texts[index], start, end }));
    const numbers = words.map((_, index) => first + index);
    if (quote) query.phrases.push(numbers);
    else if (words.length > 1) {
      query.joined.push({ text: words.map(({ plain }) => plain).join(""), numbers });
    }
    query.isOpen = !quote && words[words.length - 1].end === text.length;
  }
  return query;
}
