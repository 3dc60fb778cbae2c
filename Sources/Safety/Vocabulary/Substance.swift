package import Content

/// A medicine, and what the vocabulary knows about it.
package struct Substance: Hashable, Sendable {
  package enum Supply: String, CaseIterable, Hashable, Sendable {
    case overTheCounter = "over-the-counter"
    case prescription
    /// Some strengths or forms of it need a prescription.
    case both
  }

  /// The most that may be taken in 24 hours.
  package struct DailyMaximum: Hashable, Sendable {
    package var amount: DoseAmount
    /// Whom it holds for, as readers are told: "adults, without a prescription".
    package var population: String
    package var sources: [String]
  }

  /// In kebab-case: what rules call it.
  package var id: String
  /// The generic names, the one to show first.
  package var names: [String]
  package var brands: [String]
  /// Wrong spellings that mean it all the same.
  package var misspellings: [String]
  /// In their own letter case.
  package var abbreviations: [String]
  /// Words that find it in a search but say too little to name it.
  package var finds: [String]
  /// What it belongs to: ids of classes, also those of its classes.
  package var classes: Set<String>
  package var supply: Supply
  package var dailyMaxima: [Jurisdiction: DailyMaximum]
}
