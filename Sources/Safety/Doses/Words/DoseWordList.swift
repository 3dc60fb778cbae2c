/// The lexicon's words, by what they mean.
enum DoseWordList {
  static let all: [(DoseWord, String)] = numbers + units + times + limits + people + sentences

  private static let numbers: [(DoseWord, String)] = [
    (.number(500), "half"), (.number(250), "quarter"), (.number(1000), "one"),
    (.number(2000), "two"), (.number(3000), "three"), (.number(4000), "four"),
    (.number(5000), "five"), (.number(6000), "six"), (.number(7000), "seven"),
    (.number(8000), "eight"), (.number(9000), "nine"), (.number(10_000), "ten"),
    (.number(12_000), "twelve"), (.number(16_000), "sixteen"), (.number(18_000), "eighteen"),
    (.number(20_000), "twenty"),
  ]

  private static let units: [(DoseWord, String)] = [
    (.unit(.microgram), "mcg ug microgram micrograms microgramme microgrammes"),
    (.unit(.milligram), "mg mgs milligram milligrams milligramme milligrammes"),
    (.unit(.gram), "g gm gms gram grams gramme grammes"),
    (.unit(.millilitre), "ml mls cc millilitre millilitres milliliter milliliters"),
    (.unit(.litre), "l litre litres liter liters"),
    (.unit(.unit), "u iu units"),
    (
      .unit(.piece),
      "tablet tablets tab tabs capsule capsules caplet caplets pill pills softgel softgels gelcap"
        + " gelcaps geltab geltabs lozenge lozenges suppository suppositories sachet sachets"
        + " patch patches"
    ),
    (.kilogram, "kg kgs kilo kilos kilogram kilograms"),
    (.volume, "dl decilitre deciliter mmol"),
  ]

  private static let times: [(DoseWord, String)] = [
    (.hour, "h hr hrs hour hours hour's hours'"), (.hourly, "hourly"),
    (.day, "day days morning evening"), (.daily, "daily"), (.week, "week weekly weeks month"),
    (.bedtime, "bedtime night"), (.nightly, "nightly"), (.every, "every"), (.each, "each any"),
    (.per, "per"), (.apart, "apart"), (.between, "between"), (.wait, "wait leave allow"),
    (.inside, "in within during"), (.once, "once"), (.twice, "twice"),
    (.thrice, "thrice"), (.times, "times time"), (.timesSign, "x"),
  ]

  private static let limits: [(DoseWord, String)] = [
    (.limit, "maximum max limit ceiling"), (.most, "most"), (.exceed, "exceed exceeding"),
    (.more, "more"), (.than, "than"), (.no, "no never"), (.not, "not don't"), (.up, "up"),
    (.atLeast, "least"), (.at, "at"), (.a, "a an"), (.or, "or"), (.and, "and"), (.to, "to"),
    (.of, "of"), (.which, "which that is equals making about i e"), (.from, "from"),
    (.total, "total totalling"),
    (.single, "single"),
  ]

  private static let people: [(DoseWord, String)] = [
    (.adult, "adult adults adult's"), (.child, "child children kids child's children's"),
    (.person, "people anyone everyone those persons patients women men"),
    (.aged, "aged age ages"), (.years, "year years yr yrs"), (.months, "months"),
    (.over, "over above"), (.under, "under below"), (.older, "older"), (.younger, "younger"),
    (.teen, "teenager teenagers adolescent adolescents"),
    (.infant, "infant infants baby babies toddler toddlers"),
  ]

  private static let sentences: [(DoseWord, String)] = [
    (.direction, "take takes taken use used swallow give given chew apply"),
    (.dose, "dose doses dosage dosing"),
    (.medicine, "medicine medicines medication medications drug drugs label package syrup"),
    (
      .strength,
      "contain contains containing strength strengths available sold comes come"
    ),
    (.prescribed, "prescribe prescribed prescribes prescription prescriber prescriptions"),
    (.without, "without"),
    (.history, "study studies trial trials researchers"),
    (
      .food,
      "sodium salt potassium caffeine magnesium calcium sugar sugars protein fat fibre fiber carbs"
        + " carbohydrate carbohydrates water fluid fluids liquid liquids milk juice tea coffee"
        + " cholesterol iron zinc vitamin vitamins electrolyte electrolytes alcohol drink drinks"
        + " glucose creatine omega supplement supplements ice meat soup broth oats"
    ),
  ]
}
