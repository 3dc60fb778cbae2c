import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The elements of an XML document in their order; nil if it isn't well-formed.
func elementNames(ofXML bytes: [UInt8]) -> [String]? {
  let collector = ElementCollector()
  let parser = XMLParser(data: Data(bytes))
  parser.delegate = collector
  return parser.parse() ? collector.names : nil
}

private final class ElementCollector: NSObject, XMLParserDelegate {
  var names: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(name)
  }
}
