import Diagnostics

/// Refuses the promises that no remedy keeps: cures, guarantees, safety for everyone.
package enum UnsafeClaim: ClaimCheck {
  package static let description = CheckDescription(
    id: "unsafe-claim",
    title: "promise no cure, no guarantee, no safety for everyone and no freedom from side effects",
    severity: .error,
    why: "readers who believe it take risks that they would otherwise weigh, or wait too long",
    sources: ["honcode", "discern"],
    passing: [
      "Heat does not cure cramps. It may ease them.",
      "There is no miracle cure, and no treatment is guaranteed to work.",
      "This does not mean that it is safe for everyone.",
      "Be wary of products that promise instant relief.",
    ],
    failing: [
      "This stretch {==cures cramps==}.",
      "Relief is {==guaranteed==}.",
      "It isn't a drug, so it has {==no side effects==}.",
      "- It is {==safe for everyone==}.",
    ])

  static let role = CheckPhrases.Role.unsafeClaim
  static let fix = "say what is known, how sure it is, and for whom"

  static func message(_ words: String) -> String { "`\(words)` promises what no remedy can" }

  /// Freedom from side effects is a fact, if it is told of some people.
  static func isHarmless(_ context: ClaimContext) -> Bool {
    context.claims("effects") && context.stands(with: someWhom)
  }

  private static let someWhom: Set<String> = [
    "few", "many", "may", "might", "most", "often", "some", "sometimes", "usually",
  ]

  static let phrases = cures + guarantees + safety + relief + marketing

  private static let cures = [
    "(cures/cure/cured) (muscle/leg/back/night/neck/calf)? (cramp*/spasm*/pain/aches/soreness/tension)",
    "(cures/cure/cured) (the/all/any/every/my/your/severe/chronic)"
      + " (muscle/leg/back/night)? (cramp*/spasm*/pain/aches)",
    "(cures/cured) (it/them/him/her/me/everything/anything/everyone/anyone)",
    "is (a/the) (true/real/sure/complete/total/certain/instant/lasting/proven/natural)? cure",
    "cure all", "(cured/healed/gone) for (good/ever)", "cured forever",
    "(the/a) (proven/natural/simple/quick/easy/doctor free)? cure for (your/muscle/leg/back/night/all/any/every/severe/cramp*/spasm*/pain)",
    "will cure", "(instant/sure/permanent/guaranteed/complete/miracle/magic) cure",
    "heals (any/all/every/everything)", "proven to (cure/heal/eliminate/end/stop)",
  ]

  private static let guarantees = [
    "guaranteed", "we guarantee", "guarantees (relief/results/that/you/a/an/to)",
    "works every time", "works for everyone", "works for everybody", "always works", "never fails",
    "(works/work) (100/# percent) of the time", "(can't/cannot) fail", "sure to (work/cure)",
    "100 (percent)? effective", "100 (percent)? guaranteed",
  ]

  private static let safety = [
    "100 (percent)? safe", "(completely/totally/perfectly/absolutely/entirely/utterly) safe",
    "always safe for",
    "safe for (everyone/everybody/anyone/anybody)",
    "safe for (all/any/every) (age/ages/adult/adults/body/patient/patients/people/person)",
    "safe (at/in) any (dose/amount/quantity)", "safe for life",
    "(no/zero) (known/bad/harmful/nasty/real/unwanted/serious)? side effects",
    "without (any)? side effects", "free (of/from) (any)? side effects", "side effect free",
    "(does/do) not (cause/have) (any)? side effects",
    "(doesn't/don't) (cause/have) (any)? side effects",
    "(has/have/carries/carry/poses/pose) (no/zero) risk",
    "(has/have/carries/carry/poses/pose) (no/zero) risks",
    "(no/zero) risk at all", "zero risk", "risk free", "no risks",
    "never causes", "(will/can) never (cause/harm/hurt)",
    "(gentle/easy/kind) (on/to) (the/your) (liver/stomach/kidneys/heart/gut)",
    "(cannot/can't) overdose", "impossible to overdose",
  ]

  private static let relief = [
    "instantly (cures/cure/eases/ends/relieves/relieve/releases/removes/stops/works)",
    "(works/eases/relieves/relief/cures/vanishes/disappears) instantly",
    "(pain/cramps/cramp/spasm/spasms) instantly", "instant (relief/results/cure)",
    "permanent relief", "gone in (seconds/minutes)",
    "permanently (cures/cure/ends/end/fixes/fix/relieves/removes/stops/stop)",
    "(pain/cramps/spasms) for good", "gone for good", "once and for all",
    "never (have/get/suffer/feel) (a/another) (cramp/spasm) again",
    "(eliminates/eliminate) (all/any/your) (cramps/pain/spasms)",
  ]

  private static let marketing = [
    "miracle", "miracles", "miraculous", "miraculously", "magic bullet",
    "magic (cure/remedy/relief)",
    "(work/works) like magic", "wonder (drug/cure/remedy)", "doctors hate",
    "doctors (don't/do not/won't/will not) (want you to know/tell you)",
    "secret (cure/remedy)", "big pharma",
  ]
}
