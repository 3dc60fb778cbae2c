/// A date of the calendar without a time or a time zone, as front matter and `--now` name it.
package struct Day: Hashable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nil for a date that the calendar doesn't have, such as 30 February; years run from 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Reads `YYYY-MM-DD`, and nothing else that ISO 8601 allows.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Day {
  /// The same day `months` later, or the last one of that month if it is shorter.
  ///
  /// Stops at the first and the last day that a ``Day`` can name.
  package func adding(months: Int) -> Day {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow else { return months < 0 ? .first : .last }
    guard sum >= 12 else { return .first }
    guard sum < 10_000 * 12 else { return .last }
    let (year, month) = (sum / 12, sum % 12 + 1)
    return Day(unchecked: year, month, min(day, Self.length(ofMonth: month, year: year)))
  }

  /// The day `days` later; stops at the first and the last day that a ``Day`` can name.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow else { return days < 0 ? .first : .last }
    guard sum > Day.first.dayNumber else { return .first }
    guard sum < Day.last.dayNumber else { return .last }
    return Day(dayNumber: sum)
  }

  /// How many days it is later than another; less than 0 if it is earlier.
  package func days(since other: Day) -> Int { dayNumber - other.dayNumber }

  /// 1 January 1970, from which computers count.
  package static let unixEpoch = Day(unchecked: 1970, 1, 1)

  private static let first = Day(unchecked: 1, 1, 1)
  private static let last = Day(unchecked: 9999, 12, 31)

  /// Days since 1 March of the year 0, from which leap days fall at the end of a year.
  private var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear
  }

  private init(dayNumber: Int) {
    // 400 years have 146,097 days; the corrections take out the leap days that have passed.
    let era = dayNumber / 146_097
    let dayOfEra = dayNumber % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    self.init(unchecked: year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Day: Comparable {
  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension Day: CustomStringConvertible {
  /// `YYYY-MM-DD`.
  package var description: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
