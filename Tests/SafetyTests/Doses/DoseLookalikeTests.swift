import Testing

/// Numbers that are no doses, each on a page about a medicine.
@Suite struct DoseLookalikeTests {
  static let sentences = [
    "Read on 12 March 2026.", "The notice is from 2006.", "Walk 5 miles a day.",
    "Run 5 km, then rest.", "Lift a 2 kg weight.", "Use a 10-kg dumbbell 3 times a week.",
    "Ask first if you weigh 50 kg.", "Ask first if you weigh under 50 kg.",
    "Hold for 30 seconds.", "Take 5 minutes to rest.", "Take a break every 2 hours.",
    "Stretch 3 times a week.", "Stretch 3 times a day.", "Stretch twice a day.",
    "Repeat 10 times.", "Do 2 or 3 sets of 10.", "Keep the bath at 40 °C.",
    "Warm it to 104 degrees.", "This is for people aged 60 or older.", "He is 65 years old.",
    "Drink 1.5 to 2 litres a day.", "Drink 1.5 to 2 litres of water a day.",
    "Drink 500 ml of water.", "Drink 250 ml of milk twice a day.",
    "Have no more than 3 alcoholic drinks a day.", "Drink 2 cups of coffee a day.",
    "See pages 200 to 210.", "It hurts between L4 and L5.", "Call 911 or 999.", "Call 111.",
    "A level of 10 mg/dL is high.", "Sodium of 135 mmol/L is normal.",
    "The soup has 400 mg of sodium.", "Take in no more than 2,000 mg of sodium a day.",
    "A cup holds 95 mg of caffeine.", "Eat 30 g of protein.", "Eat 25 g of fiber a day.",
    "Take 300 mg of magnesium.", "Vitamin C 500 mg is popular.", "Use heat for 15 to 20 minutes.",
    "Pain that lasts more than 48 hours needs a doctor.", "Sleep 8 hours a night.",
    "Wait 72 hours before you use heat.", "It helps 3 in 10 people.", "About 45% got better.",
    "The tablet costs $4.", "Step 2 takes 4 weeks.", "Cut a 5 g sachet of salt.",
    "5G phones get warm.", "Sit at a 90 degree angle.", "Chapter 4, section 2.",
    "Take it with food.", "Take ibuprofen 30 minutes after aspirin, or more than 8 hours before.",
  ]

  static let page = "# Ibuprofen\n\nIbuprofen eases pain.\n\n"

  @Test(arguments: sentences)
  func `a sentence without a dose has none`(_ sentence: String) {
    #expect(ReadText(Self.page + "## More\n\n" + sentence).doseLines == "")
  }

  @Test(arguments: sentences)
  func `an item without a dose has none`(_ sentence: String) {
    #expect(ReadText(Self.page + "Try these:\n\n- " + sentence).doseLines == "")
  }

  @Test(arguments: sentences)
  func `a cell without a dose has none`(_ sentence: String) {
    let table = "| What | How |\n| --- | --- |\n| One | \(sentence) |\n"
    #expect(ReadText(Self.page + table).doseLines == "")
  }
}
