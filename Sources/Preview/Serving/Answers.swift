import Diagnostics

/// Answers requests: decides who may ask what, and finds it.
struct Answers: Sendable {
  let hosts: HostCheck
  let pages: SitePages

  func answer(_ request: RequestHead) async -> HTTPResponse {
    guard let target = RequestTarget(request.target) else {
      return HTTPResponse(.badRequest, "This path can't be asked for.")
    }
    let authority = target.authority ?? request.value(of: "host") ?? ""
    guard hosts.allows(authority), hosts.allows(request.value(of: "host") ?? authority),
      isOfOurPages(request)
    else {
      return HTTPResponse(
        .forbidden, "This preview is served to this computer only, under the address it printed.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return HTTPResponse(
        .methodNotAllowed, "Only GET and HEAD are answered.", [("Allow", "GET, HEAD")])
    }
    if target.path == PageWatch.path { return events(target, request) }
    switch await pages.place(at: target.path) {
    case .file(let file): return answer(request, with: file)
    case .moved(let url):
      let query = target.query.map { "?" + $0 } ?? ""
      return HTTPResponse(.found, "It is at \(url)", [("Location", url + query)])
    }
  }

  /// A page of another site may send requests here, and browsers say which one did.
  private func isOfOurPages(_ request: RequestHead) -> Bool {
    guard let origin = request.value(of: "origin") else { return true }
    return origin.hasPrefix("http://") && hosts.allows(String(origin.dropFirst(7)))
  }

  private func events(_ target: RequestTarget, _ request: RequestHead) -> HTTPResponse {
    guard let page = target.value(of: "page").flatMap(RequestTarget.init) else {
      return HTTPResponse(.badRequest, "Which page is to be watched?")
    }
    let watch = PageWatch(
      pagePath: page.path, state: target.value(of: "state") ?? "", pages: pages)
    let type = (name: "Content-Type", value: MediaType.eventStream)
    return HTTPResponse(.ok, [type], body: .events(watch))
  }

  private func answer(_ request: RequestHead, with file: ServedFile) -> HTTPResponse {
    let tag = "\"\(file.tag)\""
    if file.status == .ok, let known = request.value(of: "if-none-match"),
      Self.tags(in: known).contains(where: { $0 == tag || $0 == "*" })
    {
      return HTTPResponse(.notModified, [("ETag", tag)], body: .bytes([]))
    }
    return HTTPResponse(
      file.status, [("Content-Type", file.type), ("ETag", tag)], body: .bytes(file.bytes))
  }

  /// The entries of a list such as `"a", W/"b"`, without the sign of a weak one.
  private static func tags(in list: String) -> [Substring] {
    list.split(separator: ",").map { entry in
      let tag = entry.drop { $0 == " " }
      let end = tag.lastIndex { $0 != " " }.map(tag.index(after:)) ?? tag.startIndex
      return tag[..<end].hasPrefix("W/") ? tag[..<end].dropFirst(2) : tag[..<end]
    }
  }
}
