/// A box that stands out from the text: `> [!WARNING] heading`.
package struct Callout: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case emergency = "EMERGENCY"
    case urgent = "URGENT"
    case nonUrgent = "NON-URGENT"
    case warning = "WARNING"
    case `do` = "DO"
    case doNot = "DO-NOT"
    case note = "NOTE"
  }

  package var kind: Kind
  /// The text after `[!KIND]` on its line; empty if there is none.
  package var heading: [Inline]
  package var blocks: [Block]

  package init(_ kind: Kind, heading: [Inline], _ blocks: [Block]) {
    self.kind = kind
    self.heading = heading
    self.blocks = blocks
  }
}
