import Foundation
import Testing

/// JSON, equal to other JSON that means the same, read by Foundation alone.
func json(_ data: Data) throws -> NSDictionary {
  try #require(JSONSerialization.jsonObject(with: data) as? NSDictionary)
}

func json(_ text: String) throws -> NSDictionary {
  try json(Data(text.utf8))
}
