// Made by openapi-codegen from the API's description; changes here get lost.

/// A document to hand in.
public nonisolated struct DocumentUpload: JSONObject {
  /// The kind of document.
  public var documentType: DocumentType
  /// The scan or photograph, up to 10 MiB: a JPEG or PNG, for a business also a PDF. It needs a
  /// file name and a type.
  public var file: FilePart

  public init(documentType: DocumentType, file: FilePart) {
    self.documentType = documentType
    self.file = file
  }

  public static let properties = Properties(
    Self.init, (\.documentType, "documentType"), (\.file, "file")
  )
}
