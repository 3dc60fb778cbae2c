/// Rule books on a few medicines and remedies, for tests of what rules mean.
enum WarningBook {
  static let vocabulary = """
    substances:
      - {id: ibuprofen, names: [ibuprofen], brands: [Advil], classes: [nsaid], supply: over-the-counter, sources: [fda]}
      - {id: naproxen, names: [naproxen], brands: [Aleve], classes: [nsaid], supply: over-the-counter, sources: [fda]}
      - {id: acetaminophen, names: [acetaminophen], brands: [Tylenol], supply: over-the-counter, sources: [fda]}
    combinations:
      - {id: dual-action, brands: [Advil Dual Action], contains: [ibuprofen, acetaminophen]}
    classes:
      - {id: nsaid, names: [NSAID]}
    terms:
      - {id: heating-pad, names: [heating pad]}
      - {id: muscle-rub, names: [muscle rub, Advil rub]}
    ignored: [ibuprofen town]
    phrases:
      ask: [ask, talk to]
      professional: [doctor, pharmacist]
      not: [do not, don't, never]
    guards:
      negation: [no need to, need not]
      reassurance: [rarely a problem]
    contrast: [unlike, rather than]

    """

  /// One rule: `when` holds its conditions, each the inside of a mapping, and `keys` further lines.
  static func rule(
    _ id: String = "bleeding", title: String = "warn of bleeding", when: [String],
    keys: String = "",
    severity: String = "error"
  ) -> String {
    let conditions = when.map { "    - {\($0)}\n" }.joined()
    let further = keys.split(separator: "\n").map { "  \($0)\n" }.joined()
    return """
      - id: \(id)
        title: \(title)
        when:
      \(conditions)\(further)  severity: \(severity)
        why: It can harm.
        sources: [fda]
        passing: [Words.]
        failing: [Words.]

      """
  }

  static let statements = [
    "nsaids": Book.statement("covers: [bleeding]"),
    "signs": Book.statement("covers: [bleeding]", kind: "emergency"),
    "kidneys": Book.statement("covers: [kidney]"),
    "medicines": Book.statement("covers: [bleeding, kidney, label]"),
  ]

  /// A book of `rules`; a rule named by a statement that isn't among them is no mistake here.
  static func book(_ rules: String...) -> Book {
    Book(vocabulary: vocabulary, rules: [rules.joined()], statements: statements)
  }
}
