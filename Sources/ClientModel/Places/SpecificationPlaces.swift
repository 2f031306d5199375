import Diagnostics
import OpenAPI

/// The place of each declaration in the document: a file, relative to the folder of the document, and a JSON pointer
/// (RFC 6901), as in references: `schemas/pet.yaml#/properties/name`.
///
/// It contains no line numbers, so that a new comment in the document changes nothing.
public struct SpecificationPlaces: Equatable, Sendable, Encodable {
  private var texts: [String: String]

  init(_ origins: Origins, in sources: DocumentSources) {
    let pointers = sources.pointers(to: Set(origins.parts.values))
    var files: [ObjectIdentifier: String] = [:]
    texts = origins.parts.mapValues { part in
      let source = part.location.file
      let known = files[ObjectIdentifier(source)]
      let file = known ?? sources.relativePath(of: part.location)
      if known == nil { files[ObjectIdentifier(source)] = file }
      return pointers[part].map { "\(file)#\($0)" } ?? file
    }
  }

  /// The JSON pointer of a name, without the file.
  func pointer(of name: String) -> String? {
    guard let text = texts[name], let hash = text.firstIndex(of: "#") else { return nil }
    return String(text[text.index(after: hash)...])
  }

  mutating func rename(_ old: String, to new: String) {
    texts[new] = texts.removeValue(forKey: old)
  }

  /// The place of a type, a property or a member. Defaults to that of the type.
  public func place(of type: String, member: String? = nil) -> String? {
    member.flatMap { texts["\(type).\($0)"] } ?? texts[type]
  }

  public func place(of operation: ClientOperation) -> String? { texts[operation.placeName] }

  public func place(of parameter: ClientParameter, in operation: ClientOperation) -> String? {
    texts[operation.placeName(of: parameter)] ?? place(of: operation)
  }

  public func placeOfBody(in operation: ClientOperation) -> String? {
    texts[operation.placeNameOfBody] ?? place(of: operation)
  }

  public func place(of status: StatusMatch, in operation: ClientOperation) -> String? {
    texts[operation.placeName(of: status)] ?? place(of: operation)
  }

  public func place(
    of header: ResponseHeader, _ status: StatusMatch, in operation: ClientOperation
  ) -> String? {
    texts[operation.placeName(ofHeader: header.wireName, status)]
      ?? place(of: status, in: operation)
  }

  public func place(of server: ClientServer) -> String? { texts[server.placeName] }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts)
  }
}

// The space prevents collisions with type names.
extension ClientOperation {
  var placeName: String { "operation \(name)" }
  var placeNameOfBody: String { "\(placeName) body" }

  func placeName(of parameter: ClientParameter) -> String {
    "\(placeName) \(parameter.place.rawValue) \(parameter.wireName)"
  }

  func placeName(of status: StatusMatch) -> String { "\(placeName) \(status.placeName)" }

  func placeName(ofHeader name: String, _ status: StatusMatch) -> String {
    "\(placeName(of: status)) \(name)"
  }
}

extension StatusMatch {
  fileprivate var placeName: String {
    switch self {
    case .code(let code): "\(code)"
    case .range(let hundreds): "\(hundreds)XX"
    case .default: "default"
    }
  }
}

extension ClientServer {
  var placeName: String { "server \(name)" }
}
