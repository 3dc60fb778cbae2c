/// A page of the preview's own, for when the site has none to show.
struct BarePage {
  let title: String
  var body: HTMLText = "<p>The panel says why, as far as it is known.</p>"

  var html: String {
    let html: HTMLText = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) – Remedy preview</title>
      <link rel="stylesheet" href="\(PageInjection.stylesPath)">
      </head>
      <body class="bare">
      <main>
      <h1>\(title)</h1>
      \(body)
      </main>
      </body>
      </html>

      """
    return html.markup
  }
}
