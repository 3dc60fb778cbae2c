#if os(Linux)
  /// Something that happened in a watched folder.
  struct InotifyEvent: Hashable, Sendable {
    /// Of the folder; −1 if the queue ran over.
    var folder: Int32
    var kinds: Kind
    /// Empty if it happened to the folder itself.
    var name: String

    /// What happened, by the numbers of `linux/inotify.h`.
    struct Kind: OptionSet, Hashable, Sendable {
      let rawValue: UInt32

      static let attributes = Kind(rawValue: 0x4)
      /// A file that was open for writing was closed.
      static let written = Kind(rawValue: 0x8)
      static let movedFrom = Kind(rawValue: 0x40)
      static let movedTo = Kind(rawValue: 0x80)
      static let made = Kind(rawValue: 0x100)
      static let deleted = Kind(rawValue: 0x200)
      static let selfDeleted = Kind(rawValue: 0x400)
      static let selfMoved = Kind(rawValue: 0x800)
      /// Events were lost.
      static let overflow = Kind(rawValue: 0x4000)
      /// No more will come from this folder.
      static let ignored = Kind(rawValue: 0x8000)
      static let isFolder = Kind(rawValue: 0x4000_0000)
      private static let onlyFolders = Kind(rawValue: 0x100_0000)

      /// What a folder is watched for: a file counts when it is written, not while it is.
      static let watched: Kind = [
        .attributes, .written, .movedFrom, .movedTo, .made, .deleted, .selfDeleted, .selfMoved,
        .onlyFolders,
      ]
    }

    /// The events in what was read from the queue.
    static func events(in bytes: [UInt8]) -> [InotifyEvent] {
      var events: [InotifyEvent] = []
      var rest = bytes[...]
      while rest.count >= 16 {
        let fields = (0..<4).map { field in
          rest.dropFirst(field * 4).prefix(4).enumerated().reduce(UInt32(0)) { value, part in
            value | UInt32(part.element)
              << (UInt32(0x0000_0001).littleEndian == 1
                ? UInt32(part.offset * 8) : UInt32(24 - part.offset * 8))
          }
        }
        let name = rest.dropFirst(16).prefix(Int(fields[3])).prefix { $0 != 0 }
        events.append(
          InotifyEvent(
            folder: Int32(bitPattern: fields[0]), kinds: Kind(rawValue: fields[1]),
            name: String(decoding: name, as: UTF8.self)))
        rest = rest.dropFirst(16 + Int(fields[3]))
      }
      return events
    }
  }
#endif
