import Templates

/// The page that hosts show for an address that doesn't exist.
struct NotFoundPage {
  let context: SiteContext

  func pages() -> [Page] {
    let context = context
    return [
      Page("404.html") {
        let page = PageHeadModel(
          title: "Page not found", description: "There is no page at this address.")
        let model = NotFoundModel(site: context.frame, page: page)
        return context.templates.notFound.bytes(model)
      }
    ]
  }
}
