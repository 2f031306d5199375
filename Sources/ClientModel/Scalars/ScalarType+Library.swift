/// Types of Foundation that users can name under `types` in the configuration, and that examples support.
extension ScalarType {
  static let library: [ScalarType] = [
    ScalarType(
      id: "Foundation.UUID", swiftName: "UUID", module: "Foundation", wire: .formattedText,
      placeholder: .string("00000000-0000-4000-8000-000000000000"), hasOneSpelling: false,
      expression: .textInitializer(label: "uuidString"), isOfRuntime: true,
      accepts: { $0.text?.isUUID ?? false }),
    ScalarType(
      id: "Foundation.URL", swiftName: "URL", module: "Foundation", wire: .formattedText,
      placeholder: .string("https://example.com/resource"), hasOneSpelling: false,
      expression: .textInitializer(label: "string"), isOfRuntime: true,
      accepts: { $0.text.map(isPlainURL) ?? false }),
    ScalarType(
      id: "Foundation.Decimal", swiftName: "Decimal", module: "Foundation", wire: .number,
      placeholder: ExampleNumber(1.5).map { .number($0) }, hasOneSpelling: false,
      expression: .textInitializer(label: "string"), isOfRuntime: true,
      accepts: { $0.number != nil }),
  ]

  /// Whether all versions of Foundation parse the URL in the same way.
  private static func isPlainURL(_ text: String) -> Bool {
    text.contains("://")
      && text.unicodeScalars.allSatisfy {
        $0.isASCIIAlphanumeric || "-._~:/?=&+,;@%".unicodeScalars.contains($0)
      }
  }
}
