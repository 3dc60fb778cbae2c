import Diagnostics

/// Warns of comfort without "usually" or "unless", which keeps readers from getting help.
///
/// A warning, not an error: of mild complaints some of it is true, and only a person can tell.
package enum AbsoluteReassurance: ClaimCheck {
  package static let description = CheckDescription(
    id: "absolute-reassurance",
    title: "reassure with \"usually\" and \"unless\", never absolutely",
    severity: .warning,
    why: "the one reader for whom it isn't true believes it too",
    sources: ["discern"],
    passing: [
      "You don't usually need to see a doctor about a cramp.",
      "There is no need to see a doctor unless it lasts more than 10 minutes.",
      "That does not mean that there is nothing to worry about.",
    ],
    failing: [
      "There is {==no need to see a doctor==}.",
      "This heat {==cannot harm you==}.",
      "Night cramps are {==nothing to worry about==}.",
    ])

  static let role = CheckPhrases.Role.absoluteReassurance
  static let fix = "say for whom it holds, and when to get help"

  static func message(_ words: String) -> String { "`\(words)` reassures without a limit" }

  static func isHarmless(_ context: ClaimContext) -> Bool { context.stands(with: qualifiers) }

  static let phrases = [
    "no need to (see/call/ask/visit/consult/tell/involve/bother) (a/the/your)? (doctor/gp/pharmacist/professional/nurse/anyone)",
    "no need to (talk/speak) to (a/the/your) (doctor/gp/pharmacist/professional/nurse)",
    "no need to (check/worry/wait)",
    "(don't/do not) need to (see/call/ask/visit/consult/tell/involve) (a/the/your)? (doctor/gp/pharmacist/professional/nurse/anyone)",
    "never need to (see/call/ask/visit/consult) (a/the/your)? (doctor/gp/pharmacist/professional/nurse)",
    "(don't/do not) need to (talk/speak) to (a/the/your) (doctor/gp/pharmacist/professional/nurse)",
    "(don't/do not) need (a/the/your) (doctor/gp/prescription) for (this/it/that)",
    "(don't/do not) need to worry", "nothing to worry about", "nothing to fear",
    "no (reason/cause) (to/for) (worry/concern/alarm/fear)",
    "(it is/it's)? always safe to (take/use/do/combine/mix/drink/stretch/massage/apply/exercise)",
    "no doctor (needed/required)", "always (fine/ok/okay/harmless)",
    "(cannot/can't/won't/will not/could never) (harm/hurt/injure) (you/anyone/anybody)",
    "(does/do/did/can do) no harm", "(completely/perfectly/totally/entirely/absolutely) harmless",
    "(you can't/you cannot/can't/cannot) go wrong", "nothing can go wrong",
    "(is/are) never (dangerous/serious/harmful)", "(you'll/you will) be (fine/safe)",
    "(there's/there is) no danger", "no danger at all", "rest assured",
  ]

  private static let qualifiers: Set<String> = [
    "can", "commonly", "except", "few", "generally", "if", "likely", "many", "may", "might", "mild",
    "most", "mostly", "normally", "often", "probably", "rarely", "some", "sometimes", "typically",
    "unless", "until", "usually",
  ]
}
