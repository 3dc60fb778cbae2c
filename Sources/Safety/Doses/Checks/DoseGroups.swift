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
    /// What a reader of the section knows of the medicine: from its doses and those before the first
    /// section; for these, from all of the page's.
    var known: DoseKnowledge
  }

  let groups: [Group]

  init(_ reading: ArticleReading) {
    guard !reading.doses.isEmpty else {
      groups = []
      return
    }
    var order: [Key] = []
    var doses: [Key: [Dose]] = [:]
    var knowledge: [Key: DoseKnowledge] = [:]
    var bySubstance: [String?: DoseKnowledge] = [:]
    for dose in reading.doses {
      let key = Key(
        substance: dose.substance,
        section: reading.prose.outermostSection(
          around: reading.prose.sentences[dose.sentence].section))
      if doses[key] == nil { order.append(key) }
      doses[key, default: []].append(dose)
      knowledge[key, default: DoseKnowledge()].add(dose)
      bySubstance[dose.substance, default: DoseKnowledge()].add(dose)
    }
    groups = order.map { key in
      var known = DoseKnowledge()
      if key.section == 0 {
        known = bySubstance[key.substance] ?? known
      } else {
        known = knowledge[key] ?? known
        // What names no medicine is about whichever one the reader has in mind.
        known.add(knowledge[Key(section: key.section)])
        known.add(knowledge[Key(substance: key.substance, section: 0)])
      }
      return Group(
        substance: key.substance, section: key.section, doses: doses[key] ?? [], known: known)
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
