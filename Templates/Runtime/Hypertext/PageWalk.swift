/// Where the pages of a list have led so far.
nonisolated struct PageWalk: Sendable {
  /// The page that was asked for last.
  private(set) var target: RequestTarget?
  private var seen: Set<RequestTarget> = []

  /// Goes on to a page.
  ///
  /// - Returns: whether it was not there already.
  mutating func visit(_ page: RequestTarget) -> Bool {
    guard seen.insert(page).inserted else { return false }
    target = page
    return true
  }
}
