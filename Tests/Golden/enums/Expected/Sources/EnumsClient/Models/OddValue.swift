// Made by openapi-codegen from the API's description; changes here get lost.

public nonisolated struct OddValue: OpenEnum {
  public static let noCheckSpaced = Self(rawValue: "NO CHECK")
  public static let noCheckSnakeCase = Self(rawValue: "no_check")
  public static let checkoutCom = Self(rawValue: "Checkout.com")
  public static let `false` = Self(rawValue: "false")
  public static let `true` = Self(rawValue: "true")
  public static let `nil` = Self(rawValue: "nil")
  public static let selfValue = Self(rawValue: "self")
  public static let initValue = Self(rawValue: "init")
  public static let rawValueValue = Self(rawValue: "rawValue")
  public static let hashValueValue = Self(rawValue: "hashValue")
  public static let empty = Self(rawValue: "")
  public static let any = Self(rawValue: "*")
  public static let minus = Self(rawValue: "-")
  public static let symbol = Self(rawValue: "€")
  public static let value3ds = Self(rawValue: "3ds")
  public static let value0300 = Self(rawValue: "03:00")
  public static let verified = Self(rawValue: "verified")
  public static let verifiedCapitalized = Self(rawValue: "Verified")
  public static let verifiedUppercase = Self(rawValue: "VERIFIED")
  public static let quoteBackslashX = Self(rawValue: "quote \" backslash \\ \\(x)")

  /// The documented values.
  public static let knownValues: [Self] = [
    .noCheckSpaced,
    .noCheckSnakeCase,
    .checkoutCom,
    .false,
    .true,
    .nil,
    .selfValue,
    .initValue,
    .rawValueValue,
    .hashValueValue,
    .empty,
    .any,
    .minus,
    .symbol,
    .value3ds,
    .value0300,
    .verified,
    .verifiedCapitalized,
    .verifiedUppercase,
    .quoteBackslashX,
  ]

  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
