import Foundation
import Testing

/// JSON decoded by Foundation, for comparison by value.
func json(_ data: Data) throws -> NSDictionary {
  try #require(JSONSerialization.jsonObject(with: data) as? NSDictionary)
}

func json(_ text: String) throws -> NSDictionary {
  try json(Data(text.utf8))
}
