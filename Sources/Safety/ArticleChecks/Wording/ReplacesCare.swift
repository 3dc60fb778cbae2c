import Diagnostics

/// Refuses advice that sets the page above a doctor, a prescription or a label.
package enum ReplacesCare: ClaimCheck {
  package static let description = CheckDescription(
    id: "replaces-care",
    title: "never set itself against a doctor, a prescription or a label",
    severity: .error,
    why: "a page can't know its reader; stopping a medicine or passing a limit can kill",
    sources: ["honcode"],
    passing: [
      "Do not stop taking your prescribed medicine without asking a doctor.",
      "Using heat instead of seeing a doctor can be dangerous.",
      "Never take more than the label says.",
    ],
    failing: [
      "Try this {==instead of seeing a doctor==}.",
      "It works {==better than your prescription==}.",
      "You can {==safely ignore the label==}.",
      "You can {==stop taking your prescribed==} tablets.",
    ])

  static let role = CheckPhrases.Role.replacesCare
  static let fix = "leave the decision to a doctor or pharmacist, and say to ask one"

  static func message(_ words: String) -> String {
    "`\(words)` puts the page before a doctor or a label"
  }

  static func isHarmless(_ context: ClaimContext) -> Bool {
    if context.isCondition || context.stands(with: cautions) { return true }
    // "People who take more than …" tells of people, "Take more than …" tells the reader to.
    return context.claims("take") && !context.claims("can") && !context.claims("to")
      && !context.isFree(orFollows: commands)
  }

  private static let commands: Set<String> = [
    "and", "can", "could", "just", "may", "or", "please", "safely", "simply", "then",
  ]

  static let phrases = [
    "instead of (seeing/visiting/calling/asking/consulting) (a/your/the) (doctor/gp/pharmacist/physician)",
    "instead of going to (a/your/the)? (doctor/gp/hospital)",
    "instead of (a/your/the)? (doctor/prescription/prescribed)",
    "instead of your (medicine/medicines/medication/tablets/pills)",
    "(better/safer/stronger) than (a/any/your/the) (doctor/prescription/prescribed/medicine/medication)",
    "(better/safer/stronger) than (prescription/prescribed/anything)",
    "as good as (a/any/your/the) (doctor/prescription)",
    "(replaces/replace) (a/your/the) (doctor/prescription/prescribed/medicine/medication/tablets)",
    "stop taking your (prescribed/prescription)",
    "can (now/safely)? stop (taking)? your (blood/heart/medicine/medicines/medication/tablets/pills)",
    "(quit/ditch/bin/skip) your (prescribed/prescription/medicine/medication/tablets/pills)",
    "throw (away/out) your (prescribed/prescription/medicine/medication/tablets/pills)",
    "(safely)? ignore (the/your) (label/leaflet/directions/doctor/limit/maximum/warnings/instructions/pharmacist)",
    "(safely)? ignore what (the/your) (label/leaflet/doctor/pharmacist)",
    "(safe/fine/ok/okay) to (take more than/go over/exceed) (the/what)",
    "can (safely)? (take more than/go over/exceed) (the/what)",
    "(can/safely/can safely)? (double/triple) (the/your) dose",
    "take more than (the label/the leaflet/your doctor)",
    "(safe/natural/herbal/better) alternative to (your/a/the) (doctor/prescription/prescribed/medicine/medication)",
    "take as (much/many) as you (like/want/need/wish)", "take as (much/many) as (it takes)",
    "(no matter/whatever) (what)? (your/the) doctor (says/said/tells/told)",
    "(don't/do not/never) (listen to/trust) (your/any)? (doctor/doctors)",
    "don't need (a/your) (doctor/prescription) any more",
    "no longer need (a/your) (doctor/prescription)",
    "cancel your (appointment/operation/surgery)", "skip the doctor",
  ]

  private static let cautions: Set<String> = [
    "ask", "damage", "dangerous", "delay", "delays", "harm", "harmful", "mistake", "nurse",
    "overdose", "pharmacist", "physiotherapist", "risk", "risks", "risky", "serious", "therapist",
    "unless", "unsafe", "wrong",
  ]
}
