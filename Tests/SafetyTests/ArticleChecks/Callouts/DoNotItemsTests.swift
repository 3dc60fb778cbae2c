import Diagnostics
import Safety
import Testing

@Suite struct DoNotItemsTests {
  @Test(arguments: [
    "> [!DO-NOT] After an injury\n> - Do not drink.\n> - {==Use heat.==}",
    "> [!DO-NOT] Do not:\n> - {==bounce==}\n> - {==hold your breath==}",
    "> [!DO-NOT] Do not:\n> 1. {==Bounce.==}",
    "> [!DO-NOT] With this cream\n> - {==Put heat on it.==} Do not do this.",
    "> [!DO-NOT]\n> - {==massage it==}", "> [!DO-NOT] Heat\n> - {==Heat on numb skin.==}",
  ])
  func `an item that reads like advice is refused`(_ text: String) throws {
    let checked = try CheckedText(DoNotItems.self, text)
    #expect(checked.places == checked.marks)
  }

  @Test(arguments: [
    "> [!DO-NOT] After an injury\n> - Do not use heat.\n> - Don't massage it.",
    "> [!DO-NOT] Heat\n> - Never sleep on it.\n> - Avoid numb skin.",
    "> [!DO-NOT] Heat\n> - If your skin is numb, do not use it.",
    "> [!DO-NOT] Heat\n> - Do not use it. Ask a doctor.",
    "> [!DO-NOT] Heat\n> - Do not use it on skin that is:\n>   - numb\n>   - broken",
    "> [!DO-NOT] Heat\n> It is for adults.", "> [!DO] Heat\n> - Use a towel.", "- Use heat.",
    "> [!WARNING] Heat\n> - Use a towel.", "> [!DO-NOT] Heat\n> - **Do not** use it.",
    "> [!DO-NOT] Heat\n> - You shouldn't use it.\n> - It must not be hot.",
  ])
  func `an item that forbids by itself passes`(_ text: String) throws {
    #expect(try CheckedText(DoNotItems.self, text).findings.map(\.message) == [])
  }
}
