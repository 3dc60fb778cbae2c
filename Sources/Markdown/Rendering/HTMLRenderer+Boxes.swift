// Tables, callouts and statements: what an article has beyond CommonMark.
extension HTMLRenderer {
  mutating func render(_ table: Table) {
    out.startLine()
    let label = table.header.map(\.inlines.plainText).filter { !$0.isEmpty }
    if label.isEmpty {
      // Nothing honest to call it: not a region, and so not to be stopped at.
      out.markup("<div class=\"table\">\n<table>\n")
    } else {
      out.markup("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table: ")
      out.text(label.joined(separator: ", "))
      out.markup("\">\n<table>\n")
    }
    out.markup("<thead>\n")
    render(row: table.header, of: table, tag: "th scope=\"col\"", close: "</th>\n")
    out.markup("</thead>\n")
    if !table.rows.isEmpty {
      out.markup("<tbody>\n")
      for row in table.rows { render(row: row, of: table, tag: "td", close: "</td>\n") }
      out.markup("</tbody>\n")
    }
    out.markup("</table>\n</div>\n")
  }

  private mutating func render(row: [Table.Cell], of table: Table, tag: String, close: String) {
    out.markup("<tr>\n")
    for (cell, alignment) in zip(row, table.alignments) {
      out.markup("<")
      out.markup(tag)
      if let alignment {
        out.markup(" class=\"align-")
        out.markup(alignment.rawValue)
        out.markup("\"")
      }
      out.markup(">")
      render(cell.inlines)
      out.markup(close)
    }
    out.markup("</tr>\n")
  }

  mutating func render(_ callout: Callout) {
    let heading = callout.heading.plainText
    out.startLine()
    out.markup("<section class=\"callout callout-\(callout.kind.className)\" aria-label=\"")
    out.text(heading.isEmpty ? callout.kind.label : "\(callout.kind.label): \(heading)")
    out.markup("\">\n<p class=\"callout-title\">")
    render(label: callout.kind, of: "callout", isAlone: callout.heading.isEmpty)
    render(callout.heading)
    out.markup("</p>\n")
    render(callout.blocks)
    out.startLine()
    out.markup("</section>\n")
  }

  mutating func render(_ statement: Statement) {
    out.startLine()
    let kind = statement.kind.className
    out.markup("<section class=\"statement statement-\(kind)\" data-statement=\"")
    out.text(statement.id)
    if statements.insert(statement.id).inserted {
      out.markup("\" aria-labelledby=\"statement-")
      out.text(statement.id)
      out.markup("\">\n<p class=\"statement-title\" id=\"statement-")
      out.text(statement.id)
    } else {
      out.markup("\" aria-label=\"")
      out.text(statement.title)
      out.markup("\">\n<p class=\"statement-title")
    }
    out.markup("\">")
    render(label: statement.kind, of: "statement", isAlone: statement.title.isEmpty)
    out.text(statement.title)
    out.markup("</p>\n")
    render(statement.blocks)
    out.startLine()
    out.markup("</section>\n")
  }

  /// The kind in words: colour alone says nothing to many readers.
  private mutating func render(label kind: Callout.Kind, of box: String, isAlone: Bool) {
    out.markup("<span class=\"\(box)-label\">")
    out.markup(kind.label)
    out.markup(isAlone ? "</span>" : ":</span> ")
  }

  /// Shown only where an article is rendered outside of its site, which has the statements.
  mutating func render(missing statements: [StatementReference]) {
    out.startLine()
    out.markup("<p class=\"statement-missing\">Statement to be included here: ")
    out.text(statements.map(\.id).joined(separator: ", "))
    out.markup("</p>\n")
  }
}

extension Callout.Kind {
  /// What a reader sees above a box of this kind.
  package var label: String {
    switch self {
    case .emergency: "Emergency"
    case .urgent: "Urgent advice"
    case .nonUrgent: "Non-urgent advice"
    case .warning: "Warning"
    case .do: "Do"
    case .doNot: "Do not"
    case .note: "Note"
    }
  }

  /// The kind in lower case, as it stands in class names: `do-not`.
  package var className: String { rawValue.lowercased() }
}
