/// Text that no description and no mirror shows.
typealias HiddenText = Hidden<String>

nonisolated extension HiddenText {
  var text: String { value }
}
