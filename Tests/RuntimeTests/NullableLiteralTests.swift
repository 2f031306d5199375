import Testing

@testable import Runtime

@Suite("Literals of nullable values")
struct NullableLiteralTests {
  private struct Note {
    var text: Nullable<String>?
    var count: Nullable<Int>?
    var share: Nullable<Double>?
    var isOpen: Nullable<Bool>?
  }

  @Test("A literal is the value, and nil omits it")
  func literals() {
    let note = Note(text: "a", count: 1, share: 0.5, isOpen: true)
    #expect(note.text == .value("a"))
    #expect(note.count == .value(1))
    #expect(note.share == .value(0.5))
    #expect(note.isOpen == .value(true))
    #expect(Note(text: nil).text == nil)
    #expect(Note(text: .null).text == .some(.null))
  }
}
