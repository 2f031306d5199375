/// Text that no description and no mirror shows.
nonisolated struct HiddenText: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

nonisolated extension HiddenText: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  var description: String { "<secret>" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: [:]) }
}
