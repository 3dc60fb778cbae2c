/// What a template may show: a struct that lists its names once.
///
/// The list is both the contract that templates are checked against and the lookup while a page is
/// rendered, so that the two can't differ.
///
///     struct LinkModel: TemplateModel {
///       var title: String
///       static let fields = Fields<Self>([.text("title") { $0.title }])
///     }
package protocol TemplateModel: Sendable {
  static var fields: Fields<Self> { get }
}
