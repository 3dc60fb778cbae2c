import Testing

/// Doses in sentences. All in one unit whatever they are written in; see `Dose.line`.
@Suite struct DoseProseTests {
  @Test(arguments: [
    ("Take 400 mg of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 400mg of ibuprofen.", "ibuprofen 400 mg"),
    ("Take ibuprofen 400 mg.", "ibuprofen 400 mg"),
    ("Take ibuprofen 400 milligrams.", "ibuprofen 400 mg"),
    ("Take 1.5 g of acetaminophen.", "acetaminophen 1,500 mg"),
    ("Take .5 g of acetaminophen.", "acetaminophen 500 mg"),
    ("Take 1,000 mg acetaminophen.", "acetaminophen 1,000 mg"),
    ("Take 1 000 mg acetaminophen.", "acetaminophen 1,000 mg"),
    ("Take 1 g of acetaminophen.", "acetaminophen 1,000 mg"),
    ("Take 88 micrograms of levothyroxine.", "levothyroxine 88 micrograms"),
    ("Take 88 mcg of levothyroxine.", "levothyroxine 88 micrograms"),
    ("Take 88 µg of levothyroxine.", "levothyroxine 88 micrograms"),
    ("Take 88 μg of levothyroxine.", "levothyroxine 88 micrograms"),
    ("Take 10 ml of ibuprofen syrup.", "ibuprofen 10 ml"),
    ("Take 5 mL of ibuprofen syrup.", "ibuprofen 5 ml"),
    ("Take 2 tablets of ibuprofen.", "ibuprofen 2 tablets"),
    ("Take one or two tablets of ibuprofen.", "ibuprofen 1 tablet-2 tablets"),
    ("Take 1-2 tablets of ibuprofen.", "ibuprofen 1 tablet-2 tablets"),
    ("Take 1–2 caplets of ibuprofen.", "ibuprofen 1 tablet-2 tablets"),
    ("Take 1 or 2 tablets of ibuprofen.", "ibuprofen 1 tablet-2 tablets"),
    ("Take half a tablet of ibuprofen.", "ibuprofen 0.5 tablet"),
    ("Take ½ tablet of ibuprofen.", "ibuprofen 0.5 tablet"),
    ("Take 1½ tablets of ibuprofen.", "ibuprofen 1.5 tablets"),
    ("Take one and a half tablets of ibuprofen.", "ibuprofen 1.5 tablets"),
    ("Take 200 to 400 mg of ibuprofen.", "ibuprofen 200 mg-400 mg"),
    ("Take 200–400 mg of ibuprofen.", "ibuprofen 200 mg-400 mg"),
    ("Take 200 mg to 400 mg of ibuprofen.", "ibuprofen 200 mg-400 mg"),
    ("Take 500 mg to 1 g of acetaminophen.", "acetaminophen 500 mg-1,000 mg"),
    ("Take between 200 and 400 mg of ibuprofen.", "ibuprofen 200 mg-400 mg"),
    ("Take 2 × 200 mg ibuprofen.", "ibuprofen 400 mg"),
    ("Take 2 x 200 mg ibuprofen.", "ibuprofen 400 mg"),
    ("Take 2x200mg ibuprofen.", "ibuprofen 400 mg"),
    ("Take two 500 mg tablets of acetaminophen.", "acetaminophen 1,000 mg"),
    ("Take one or two 500 mg tablets of acetaminophen.", "acetaminophen 500 mg-1,000 mg"),
    ("Take 2 tablets of 200 mg of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 2 tablets (400 mg) of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 2 tablets (200 mg each) of ibuprofen.", "ibuprofen 400 mg"),
    ("Take 400 mg (2 tablets) of ibuprofen.", "ibuprofen 400 mg"),
    ("Take up to 400 mg of ibuprofen.", "ibuprofen up to 400 mg"),
    ("Take 10 mg of ibuprofen per kg.", "ibuprofen 10 mg each kg"),
    ("Take 10 mg/kg of ibuprofen.", "ibuprofen 10 mg each kg"),
    ("Take 10 mg per kg of ibuprofen.", "ibuprofen 10 mg each kg"),
  ])
  func `what is taken at once is read`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    ("No more than 4 g of acetaminophen in 24 hours.", "acetaminophen max 4,000 mg"),
    ("The limit for acetaminophen is 4,000 mg a day.", "acetaminophen max 4,000 mg"),
    ("Do not take more than 8 × 500 mg of acetaminophen a day.", "acetaminophen max 4,000 mg"),
    ("Take a maximum of 1,200 mg of ibuprofen.", "ibuprofen max 1,200 mg"),
    ("Do not exceed 1,200 mg of ibuprofen per day.", "ibuprofen max 1,200 mg"),
    ("Of ibuprofen, 1,200 mg is the maximum in 24 hours.", "ibuprofen max 1,200 mg"),
    ("Of ibuprofen, 1,200 mg is the maximum.", "ibuprofen max 1,200 mg"),
    ("A maximum single dose is 400 mg of ibuprofen.", "ibuprofen up to 400 mg"),
    ("Never take more than 1.2 g of ibuprofen in 24 hours.", "ibuprofen max 1,200 mg"),
    ("The daily maximum of ibuprofen is 1200 mg.", "ibuprofen max 1,200 mg"),
    ("In 24 hours, take no more than 1,200 mg of ibuprofen.", "ibuprofen max 1,200 mg"),
    ("Take up to 1,200 mg of ibuprofen a day.", "ibuprofen max 1,200 mg"),
    (
      "Ibuprofen: at most 6 tablets of 200 mg, which is 1,200 mg, in 24 hours.",
      "ibuprofen max 1,200 mg"
    ),
    ("The most in twenty-four hours is 6 tablets of ibuprofen.", "ibuprofen max 6 tablets"),
    ("Take 1,200 mg of ibuprofen a day.", "ibuprofen 1,200 mg 1 x a day"),
    ("Take 400 mg of ibuprofen up to 3 times a day.", "ibuprofen 400 mg 0-3 x a day"),
    ("Take 400 mg of ibuprofen three times daily.", "ibuprofen 400 mg 3 x a day"),
    ("Take 400 mg of ibuprofen 3 to 4 times per day.", "ibuprofen 400 mg 3-4 x a day"),
    ("Take 400 mg of ibuprofen twice daily.", "ibuprofen 400 mg 2 x a day"),
    ("Take 400 mg of ibuprofen once or twice a day.", "ibuprofen 400 mg 1-2 x a day"),
    ("Take 400 mg of ibuprofen 3 × daily.", "ibuprofen 400 mg 3 x a day"),
    ("Take 400 mg of ibuprofen 3x/day.", "ibuprofen 400 mg 3 x a day"),
    ("Take 10 mg of cyclobenzaprine at bedtime.", "cyclobenzaprine 10 mg 1 x a day"),
    ("Take 10 mg of cyclobenzaprine every night.", "cyclobenzaprine 10 mg 1 x a day"),
    ("Take 400 mg of ibuprofen every 4 to 6 hours.", "ibuprofen 400 mg every 4-6 h"),
    ("Take 400 mg of ibuprofen every six hours.", "ibuprofen 400 mg every 6 h"),
    ("Take 400 mg of ibuprofen 6-hourly.", "ibuprofen 400 mg every 6 h"),
    (
      "Take 400 mg of ibuprofen at least 4 hours apart.", "ibuprofen 400 mg every at least 4 h"
    ),
    ("Wait at least 4 hours between doses.", "every at least 4 h"),
    ("Take ibuprofen every 6 hours.", "ibuprofen every 6 h"),
    (
      "Take 200 to 400 mg of ibuprofen every 4 to 6 hours, and no more than 1,200 mg in 24 hours.",
      "ibuprofen 200 mg-400 mg every 4-6 h max 1,200 mg"
    ),
    (
      "Take one or two 500 mg tablets of acetaminophen up to 4 times in 24 hours.",
      "acetaminophen 500 mg-1,000 mg 0-4 x a day"
    ),
    ("Take no more than 4 doses of ibuprofen in 24 hours.", "ibuprofen 0-4 x a day"),
    (
      "Take no more than 2 tablets of ibuprofen every 6 hours.",
      "ibuprofen up to 2 tablets every 6 h"
    ),
  ])
  func `how often, and how much in a day, is read`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    ("For adults: 400 mg of ibuprofen.", "ibuprofen 400 mg for adults"),
    (
      "Adults and children 12 years and over: take 400 mg of ibuprofen.",
      "ibuprofen 400 mg for adults and children 12 years and over"
    ),
    ("Children aged 6 to 11: 200 mg of ibuprofen.", "ibuprofen 200 mg for children aged 6 to 11"),
    ("Under 16s take 200 mg of ibuprofen.", "ibuprofen 200 mg for under 16s"),
    ("People over 60 take 200 mg of ibuprofen.", "ibuprofen 200 mg for people over 60"),
    ("Aged 12 or older: 200 mg of ibuprofen.", "ibuprofen 200 mg for aged 12 or older"),
    (
      "Take 200 mg of ibuprofen if you are 12 years or older.",
      "ibuprofen 200 mg for 12 years or older"
    ),
    (
      "Take ibuprofen: 400 mg for adults, 200 mg for children under 12.",
      "ibuprofen 400 mg for adults; ibuprofen 200 mg for children under 12"
    ),
    (
      "Adults take 400 mg of ibuprofen (no more than 1,200 mg a day); children take 200 mg.",
      "ibuprofen 400 mg max 1,200 mg for adults; ibuprofen 200 mg for children"
    ),
  ])
  func `whom a dose is for is read`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    (
      "Take 400 mg of ibuprofen or 500 mg of acetaminophen.",
      "ibuprofen 400 mg; acetaminophen 500 mg"
    ),
    (
      "Take ibuprofen 400 mg or acetaminophen 500 mg.", "ibuprofen 400 mg; acetaminophen 500 mg"
    ),
    ("Ibuprofen helps some people. Take 400 mg.", "ibuprofen 400 mg"),
    ("## Ibuprofen\n\nTake 400 mg with food.", "ibuprofen 400 mg"),
    ("Unlike ibuprofen, take 220 mg of naproxen.", "naproxen 220 mg"),
    ("Take 220 mg of naproxen sodium.", "naproxen 220 mg"),
    ("Take 2 caplets of Advil Dual Action.", "advil-dual-action 2 tablets"),
    ("Take 400 mg twice a day.", "400 mg 2 x a day"),
    (
      "Ibuprofen and acetaminophen ease pain.\n\n## Dose\n\nTake 400 mg.", "400 mg"
    ),
    (
      "A tablet contains 200 mg of ibuprofen. Take 2 tablets every 6 hours.",
      "strength ibuprofen 200 mg; ibuprofen 400 mg every 6 h"
    ),
  ])
  func `an amount is of the medicine named nearest`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }

  @Test(arguments: [
    ("Ibuprofen comes as 200 mg tablets.", "strength ibuprofen 200 mg"),
    ("These limits are for 200 mg tablets of ibuprofen.", "strength ibuprofen 200 mg"),
    ("The notice covered 400 mg of ibuprofen.", "amount ibuprofen 400 mg"),
    ("In a study, 400 mg of ibuprofen was used.", "amount ibuprofen 400 mg"),
    ("Do not take 800 mg of ibuprofen.", "amount ibuprofen 800 mg"),
    ("Call 911 if you took more than 4 g of acetaminophen.", "amount acetaminophen 4,000 mg"),
    ("Take 6 tablets of 200 mg (1,400 mg) of ibuprofen.", "ibuprofen 1,200 mg said to be 1,400 mg"),
  ])
  func `an amount that nobody is told to take is no dose`(_ text: String, _ expected: String) {
    #expect(ReadText(text).doseLines == expected)
  }
}
