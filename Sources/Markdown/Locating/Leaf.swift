/// A paragraph or heading whose inlines are to be found in the source.
struct Leaf {
  enum Kind { case paragraph, atxHeading, setextHeading }

  var kind: Kind
  var start: SourcePosition
  var end: SourcePosition
  var containers: Containers
}
