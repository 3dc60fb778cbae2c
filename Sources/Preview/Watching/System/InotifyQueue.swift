#if os(Linux)
  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// The kernel's queue of what happens in folders (inotify(7)).
  struct InotifyQueue: Sendable {
    /// Can be waited for and read like a socket.
    let descriptor: Int32

    /// Nil if the system gives no more of them.
    init?() {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
    }

    enum WatchResult: Hashable {
      /// The number by which events name the folder, the same for the same folder.
      case watched(Int32)
      /// Not a folder, gone, or not to be read.
      case refused
      /// The user's limit of watched folders (`fs.inotify.max_user_watches`) is reached.
      case full
    }

    func watch(folder path: String) -> WatchResult {
      let number = unsafe inotify_add_watch(descriptor, path, InotifyEvent.Kind.watched.rawValue)
      guard number < 0 else { return .watched(number) }
      return errno == ENOSPC || errno == ENOMEM ? .full : .refused
    }

    func forget(_ number: Int32) { _ = inotify_rm_watch(descriptor, number) }

    func close() { _ = closeDescriptor(descriptor) }
  }

  private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
#endif
