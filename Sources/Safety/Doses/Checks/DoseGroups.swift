import Prose

/// An article's doses by medicine and section: within a group, what one sentence says holds for
/// the others too.
struct DoseGroups {
  struct Group {
    var substance: String?
    /// The outermost section; 0 for what stands before the first.
    var section: Int
    /// In reading order.
    var doses: [Dose]
    /// What a reader of the section knows of the medicine: its doses and those before the first
    /// section; for these, all of the page's.
    var known: [Dose]
  }

  let groups: [Group]

  init(_ reading: ArticleReading) {
    guard !reading.doses.isEmpty else {
      groups = []
      return
    }
    var order: [Key] = []
    var doses: [Key: [Dose]] = [:]
    var bySubstance: [String?: [Dose]] = [:]
    for dose in reading.doses {
      let key = Key(
        substance: dose.substance,
        section: reading.prose.outermostSection(
          around: reading.prose.sentences[dose.sentence].section))
      if doses[key] == nil { order.append(key) }
      doses[key, default: []].append(dose)
      bySubstance[dose.substance, default: []].append(dose)
    }
    groups = order.map { key in
      let own = doses[key] ?? []
      // What names no medicine is about whichever one the reader has in mind.
      var known = own + (key.substance == nil ? [] : doses[Key(section: key.section)] ?? [])
      if key.section == 0 {
        known = bySubstance[key.substance] ?? []
      } else {
        known += doses[Key(substance: key.substance, section: 0)] ?? []
      }
      return Group(substance: key.substance, section: key.section, doses: own, known: known)
    }
  }

  private struct Key: Hashable {
    var substance: String?
    var section: Int
  }
}

extension DoseGroups.Group {
  /// What is taken at once and can be counted up; a prescriber's doses are the prescriber's.
  var directions: [Dose] {
    doses.filter { $0.role == .direction && $0.single != nil && !$0.isPrescribed }
  }

  /// What messages call the medicine.
  var name: String { substance ?? "the medicine" }
}
