import Diagnostics
import Templates

/// Templates of a few files, in which each `↓` stands where a finding should be.
struct MarkedTemplates: Sendable {
  var files: [String: String]

  /// `page` and what it includes.
  init(_ page: String, _ others: [String: String] = [:]) {
    files = others.merging(["page": page]) { other, _ in other }
  }

  var set: TemplateSet {
    let sources = files.sorted { $0.key < $1.key }.map { name, text in
      TemplateSet.Source(
        name: name, file: "\(name).mustache", text: text.filter { $0 != "↓" })
    }
    return TemplateSet(sources, folder: "templates")
  }

  /// `file:line:column` of every mark.
  var marks: [String] {
    files.sorted { $0.key < $1.key }.flatMap { name, text in
      var line = 1
      var column = 1
      return text.compactMap { character -> String? in
        switch character {
        case "↓": return "\(name).mustache:\(line):\(column)"
        case "\n": (line, column) = (line + 1, 1)
        default: column += character.utf8.count
        }
        return nil
      }
    }
  }

  /// The errors that checking `page` finds.
  func findings() -> [Finding] {
    var check = TemplateCheck(set)
    _ = check.template("page", for: PageModel.self)
    return check.findings.filter { $0.severity == .error }
  }

  func render(_ model: PageModel = PageModel()) -> String? {
    var check = TemplateCheck(set)
    return check.template("page", for: PageModel.self)?.render(model)
  }

  func renderWithLibrary(_ model: PageModel = PageModel()) -> String? {
    var check = TemplateCheck(set)
    return check.template("page", for: PageModel.self)?.renderWithLibrary(model)
  }
}

extension Finding {
  var place: String { "\(file):\(range.lowerBound.line):\(range.lowerBound.column)" }
}
