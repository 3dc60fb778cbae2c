// Porter's second English stemmer in Snowball's revision of 2026, as Words/Stemmer.swift has it.
const exceptions = {
  skis: "ski", skies: "sky", sky: "sky", idly: "idl", gently: "gentl", ugly: "ugli",
  early: "earli", only: "onli", singly: "singl", news: "news", howe: "howe", atlas: "atlas",
  cosmos: "cosmos", bias: "bias", andes: "andes",
};
const pairs = (text) => text.split(" ").map((pair) => pair.split(":"));
const longSuffixes = pairs(
  "ational:ate ization:ize fulness:ful ousness:ous iveness:ive tional:tion biliti:ble lessli:less " +
  "entli:ent ation:ate alism:al aliti:al ousli:ous iviti:ive fulli:ful ogist:og enci:ence " +
  "anci:ance abli:able izer:ize ator:ate alli:al bli:ble ogi:og:l li::cdeghkmnrt");
const middleSuffixes = pairs(
  "ational:ate tional:tion alize:al icate:ic iciti:ic ative:::2 ical:ic ness: ful:");
const shortSuffixes = pairs(
  "ement ance ence able ible ment ant ent ism ate iti ous ive ize".replace(/\w+/g, "$&:::2") +
  " ion::st:2 al:::2 er:::2 ic:::2");

function regionStart(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

function endsWithShortSyllable(part) {
  return part === "past" || /^[aeiouy][^aeiouy]$|[^aeiouy][aeiouy][^aeiouywxY]$/.test(part);
}

function stem(word) {
  if (word.length < 3 || /[^a-z']/.test(word)) return word;
  if (Object.hasOwn(exceptions, word)) return exceptions[word];
  word = word.replace(/^'/, "").replace(/^y|([aeiouy])y/g, (y, vowel) => (vowel || "") + "Y");
  const fixed = /^(gener|commun|arsen|past|univers|later|emerg|organ|inter)/.exec(word);
  const region1 = fixed ? fixed[0].length : regionStart(word, 0);
  const region2 = regionStart(word, region1);
  const shorten = (rules) => {
    const rule = rules.find(([suffix]) => word.endsWith(suffix));
    if (!rule) return;
    const [suffix, replacement, after, second] = rule;
    const rest = word.length - suffix.length;
    if (rest < (second ? region2 : region1)) return;
    if (after && !(rest && after.includes(word[rest - 1]))) return;
    word = word.slice(0, rest) + replacement;
  };

  word = word.replace(/'s'$|'s$|'$/, "");
  if (word.endsWith("sses")) word = word.slice(0, -2);
  else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[^us]s$/.test(word) && /[aeiouy]/.test(word.slice(0, -2))) word = word.slice(0, -1);

  const ending = /(eedly|eed)$|(ingly|edly|ing|ed)$/.exec(word);
  if (ending) {
    const base = word.slice(0, ending.index);
    if (ending[1]) {
      if (base.length >= region1 && !/^(proc|exc|succ)$/.test(base)) word = base + "ee";
    } else if (ending[2] === "ing" && /^[^aeiouy]y$/.test(base)) {
      word = base[0] + "ie";
    } else if (
      !(ending[2] === "ing" && /^(inn|out|cann|herr|earr|even)$/.test(base)) &&
      /[aeiouy]/.test(base)
    ) {
      word = base;
      if (/(at|bl|iz)$/.test(word)) word += "e";
      else if (/([bdfgmnprt])\1$/.test(word)) {
        if (!/^[aeo]..$/.test(word)) word = word.slice(0, -1);
      } else if (region1 >= word.length && endsWithShortSyllable(word)) word += "e";
    }
  }
  if (word.length > 2) word = word.replace(/([^aeiouy])[yY]$/, "$1i");
  shorten(longSuffixes);
  shorten(middleSuffixes);
  shorten(shortSuffixes);
  const rest = word.length - 1;
  if (word.endsWith("e")) {
    const isLong = !endsWithShortSyllable(word.slice(0, -1));
    if (rest >= region2 || (rest >= region1 && isLong)) word = word.slice(0, -1);
  } else if (word.endsWith("ll") && rest >= region2) word = word.slice(0, -1);
  return word.replaceAll("Y", "y");
}
